# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionCreatedEvent as AgentSessionCreatedEvent
from .. import AgentSessionCreatedEventDict as AgentSessionCreatedEventDict
__all__ = ["AgentSessionCreatedEvent", "AgentSessionCreatedEventDict"]
