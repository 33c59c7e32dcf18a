# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionErrorEvent as AgentSessionErrorEvent
from .. import AgentSessionErrorEventDict as AgentSessionErrorEventDict
__all__ = ["AgentSessionErrorEvent", "AgentSessionErrorEventDict"]
