# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseSteerInputContent as BetaResponseSteerInputContent
from ...responses import ResponseSteerInputContentDict as BetaResponseSteerInputContentDict
__all__ = ["BetaResponseSteerInputContent", "BetaResponseSteerInputContentDict"]
