# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import MessageDeleted as MessageDeleted
from .. import MessageDeletedDict as MessageDeletedDict
__all__ = ["MessageDeleted", "MessageDeletedDict"]
