# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseContainerReference as BetaResponseContainerReference
from ...responses import ResponseContainerReferenceDict as BetaResponseContainerReferenceDict
__all__ = ["BetaResponseContainerReference", "BetaResponseContainerReferenceDict"]
