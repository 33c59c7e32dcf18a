# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseStreamEvent as BetaResponseStreamEvent
from .. import BetaResponseStreamEventDict as BetaResponseStreamEventDict
__all__ = ["BetaResponseStreamEvent", "BetaResponseStreamEventDict"]
