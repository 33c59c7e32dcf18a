# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionEnvironmentFailedEvent as AgentSessionEnvironmentFailedEvent
from .. import AgentSessionEnvironmentFailedEventDict as AgentSessionEnvironmentFailedEventDict
__all__ = ["AgentSessionEnvironmentFailedEvent", "AgentSessionEnvironmentFailedEventDict"]
