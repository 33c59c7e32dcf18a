# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCompactionItem as ResponseCompactionItem
from .. import ResponseCompactionItemDict as ResponseCompactionItemDict
__all__ = ["ResponseCompactionItem", "ResponseCompactionItemDict"]
