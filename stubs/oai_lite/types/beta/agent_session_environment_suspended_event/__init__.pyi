# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionEnvironmentSuspendedEvent as AgentSessionEnvironmentSuspendedEvent
from .. import AgentSessionEnvironmentSuspendedEventDict as AgentSessionEnvironmentSuspendedEventDict
__all__ = ["AgentSessionEnvironmentSuspendedEvent", "AgentSessionEnvironmentSuspendedEventDict"]
