# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ThreadDeleted as ThreadDeleted
from .. import ThreadDeletedDict as ThreadDeletedDict
__all__ = ["ThreadDeleted", "ThreadDeletedDict"]
