# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ThreadListItemsParams as ThreadListItemsParams
__all__ = ["ThreadListItemsParams"]
