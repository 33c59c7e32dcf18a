# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ContainerReference as BetaContainerReference
from ...responses import ContainerReferenceDict as BetaContainerReferenceDict
__all__ = ["BetaContainerReference", "BetaContainerReferenceDict"]
