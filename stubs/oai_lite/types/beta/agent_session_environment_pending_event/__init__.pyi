# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionEnvironmentPendingEvent as AgentSessionEnvironmentPendingEvent
from .. import AgentSessionEnvironmentPendingEventDict as AgentSessionEnvironmentPendingEventDict
__all__ = ["AgentSessionEnvironmentPendingEvent", "AgentSessionEnvironmentPendingEventDict"]
