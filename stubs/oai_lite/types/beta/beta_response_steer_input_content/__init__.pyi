# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseSteerInputContent as BetaResponseSteerInputContent
from .. import BetaResponseSteerInputContentDict as BetaResponseSteerInputContentDict
__all__ = ["BetaResponseSteerInputContent", "BetaResponseSteerInputContentDict"]
