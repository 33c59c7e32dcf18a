# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AssistantDeleted as AssistantDeleted
from .. import AssistantDeletedDict as AssistantDeletedDict
__all__ = ["AssistantDeleted", "AssistantDeletedDict"]
