# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionMessage as AgentSessionMessage
from .. import AgentSessionMessageDict as AgentSessionMessageDict
__all__ = ["AgentSessionMessage", "AgentSessionMessageDict"]
