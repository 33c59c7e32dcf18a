# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseContainerReference as BetaResponseContainerReference
from .. import BetaResponseContainerReferenceDict as BetaResponseContainerReferenceDict
__all__ = ["BetaResponseContainerReference", "BetaResponseContainerReferenceDict"]
