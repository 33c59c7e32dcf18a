# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInputContent as BetaResponseInputContent
from .. import BetaResponseInputContentDict as BetaResponseInputContentDict
__all__ = ["BetaResponseInputContent", "BetaResponseInputContentDict"]
