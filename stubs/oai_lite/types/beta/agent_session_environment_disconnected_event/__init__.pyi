# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionEnvironmentDisconnectedEvent as AgentSessionEnvironmentDisconnectedEvent
from .. import AgentSessionEnvironmentDisconnectedEventDict as AgentSessionEnvironmentDisconnectedEventDict
__all__ = ["AgentSessionEnvironmentDisconnectedEvent", "AgentSessionEnvironmentDisconnectedEventDict"]
