# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionFailedEvent as AgentSessionFailedEvent
from .. import AgentSessionFailedEventDict as AgentSessionFailedEventDict
__all__ = ["AgentSessionFailedEvent", "AgentSessionFailedEventDict"]
