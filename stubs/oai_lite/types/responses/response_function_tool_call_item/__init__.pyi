# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFunctionToolCallItem as ResponseFunctionToolCallItem
from .. import ResponseFunctionToolCallItemDict as ResponseFunctionToolCallItemDict
__all__ = ["ResponseFunctionToolCallItem", "ResponseFunctionToolCallItemDict"]
