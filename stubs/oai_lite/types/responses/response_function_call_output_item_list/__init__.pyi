# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList
from .. import ResponseFunctionCallOutputItemListDict as ResponseFunctionCallOutputItemListDict
__all__ = ["ResponseFunctionCallOutputItemList", "ResponseFunctionCallOutputItemListDict"]
