# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionIdleEvent as AgentSessionIdleEvent
from .. import AgentSessionIdleEventDict as AgentSessionIdleEventDict
__all__ = ["AgentSessionIdleEvent", "AgentSessionIdleEventDict"]
