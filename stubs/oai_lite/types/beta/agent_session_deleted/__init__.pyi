# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionDeleted as AgentSessionDeleted
from .. import AgentSessionDeletedDict as AgentSessionDeletedDict
__all__ = ["AgentSessionDeleted", "AgentSessionDeletedDict"]
