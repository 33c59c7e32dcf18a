# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentDeleted as AgentDeleted
from .. import AgentDeletedDict as AgentDeletedDict
__all__ = ["AgentDeleted", "AgentDeletedDict"]
