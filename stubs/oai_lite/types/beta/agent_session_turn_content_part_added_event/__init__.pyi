# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionTurnContentPartAddedEvent as AgentSessionTurnContentPartAddedEvent
from .. import AgentSessionTurnContentPartAddedEventDict as AgentSessionTurnContentPartAddedEventDict
__all__ = ["AgentSessionTurnContentPartAddedEvent", "AgentSessionTurnContentPartAddedEventDict"]
