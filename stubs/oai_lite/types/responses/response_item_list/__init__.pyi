# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseItemList as ResponseItemList
from .. import ResponseItemListDict as ResponseItemListDict
__all__ = ["ResponseItemList", "ResponseItemListDict"]
