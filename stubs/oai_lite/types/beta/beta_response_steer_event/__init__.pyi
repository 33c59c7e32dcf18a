# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseSteerEvent as BetaResponseSteerEvent
from .. import BetaResponseSteerEventDict as BetaResponseSteerEventDict
__all__ = ["BetaResponseSteerEvent", "BetaResponseSteerEventDict"]
