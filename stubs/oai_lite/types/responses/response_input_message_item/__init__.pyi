# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseInputMessageItem as ResponseInputMessageItem
from .. import ResponseInputMessageItemDict as ResponseInputMessageItemDict
__all__ = ["ResponseInputMessageItem", "ResponseInputMessageItemDict"]
