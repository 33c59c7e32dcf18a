# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInjectEvent as BetaResponseInjectEvent
from .. import BetaResponseInjectEventDict as BetaResponseInjectEventDict
__all__ = ["BetaResponseInjectEvent", "BetaResponseInjectEventDict"]
