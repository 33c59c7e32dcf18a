# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem
from .. import ResponseFunctionCallOutputItemDict as ResponseFunctionCallOutputItemDict
__all__ = ["ResponseFunctionCallOutputItem", "ResponseFunctionCallOutputItemDict"]
