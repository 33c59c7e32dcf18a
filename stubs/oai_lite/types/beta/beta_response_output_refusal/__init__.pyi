# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseOutputRefusal as BetaResponseOutputRefusal
from .. import BetaResponseOutputRefusalDict as BetaResponseOutputRefusalDict
__all__ = ["BetaResponseOutputRefusal", "BetaResponseOutputRefusalDict"]
