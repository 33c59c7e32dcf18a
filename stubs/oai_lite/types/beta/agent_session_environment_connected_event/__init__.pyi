# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionEnvironmentConnectedEvent as AgentSessionEnvironmentConnectedEvent
from .. import AgentSessionEnvironmentConnectedEventDict as AgentSessionEnvironmentConnectedEventDict
__all__ = ["AgentSessionEnvironmentConnectedEvent", "AgentSessionEnvironmentConnectedEventDict"]
