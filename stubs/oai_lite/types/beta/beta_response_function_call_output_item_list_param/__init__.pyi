# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionCallOutputItemListParam as BetaResponseFunctionCallOutputItemListParam
from .. import BetaResponseSteerInputContentParam as BetaResponseFunctionCallOutputItemParam
__all__ = ["BetaResponseFunctionCallOutputItemListParam", "BetaResponseFunctionCallOutputItemParam"]
