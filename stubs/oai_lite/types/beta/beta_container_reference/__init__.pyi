# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaContainerReference as BetaContainerReference
from .. import BetaContainerReferenceDict as BetaContainerReferenceDict
__all__ = ["BetaContainerReference", "BetaContainerReferenceDict"]
