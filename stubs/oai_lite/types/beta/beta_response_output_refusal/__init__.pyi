# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseOutputRefusal as BetaResponseOutputRefusal
from ...responses import ResponseOutputRefusalDict as BetaResponseOutputRefusalDict
__all__ = ["BetaResponseOutputRefusal", "BetaResponseOutputRefusalDict"]
