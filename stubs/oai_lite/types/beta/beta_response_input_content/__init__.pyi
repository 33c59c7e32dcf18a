# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseInputContent as BetaResponseInputContent
from ...responses import ResponseInputContentDict as BetaResponseInputContentDict
__all__ = ["BetaResponseInputContent", "BetaResponseInputContentDict"]
