# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCustomToolCallItem as ResponseCustomToolCallItem
from .. import ResponseCustomToolCallItemDict as ResponseCustomToolCallItemDict
__all__ = ["ResponseCustomToolCallItem", "ResponseCustomToolCallItemDict"]
