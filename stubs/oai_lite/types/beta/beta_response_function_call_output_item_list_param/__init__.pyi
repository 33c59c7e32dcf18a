# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseFunctionCallOutputItemListParam as BetaResponseFunctionCallOutputItemListParam
from ...responses import ResponseSteerInputContentParam as BetaResponseFunctionCallOutputItemParam
__all__ = ["BetaResponseFunctionCallOutputItemListParam", "BetaResponseFunctionCallOutputItemParam"]
