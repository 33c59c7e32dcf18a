# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionEvent as AgentSessionEvent
from .. import AgentSessionEventDict as AgentSessionEventDict
__all__ = ["AgentSessionEvent", "AgentSessionEventDict"]
