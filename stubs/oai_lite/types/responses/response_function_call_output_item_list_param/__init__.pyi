# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam
from .. import ResponseSteerInputContentParam as ResponseFunctionCallOutputItemParam
__all__ = ["ResponseFunctionCallOutputItemListParam", "ResponseFunctionCallOutputItemParam"]
