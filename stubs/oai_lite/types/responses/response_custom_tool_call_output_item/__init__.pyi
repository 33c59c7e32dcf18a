# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem
from .. import ResponseCustomToolCallOutputItemDict as ResponseCustomToolCallOutputItemDict
__all__ = ["ResponseCustomToolCallOutputItem", "ResponseCustomToolCallOutputItemDict"]
