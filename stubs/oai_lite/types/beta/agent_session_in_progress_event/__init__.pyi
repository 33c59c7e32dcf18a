# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionInProgressEvent as AgentSessionInProgressEvent
from .. import AgentSessionInProgressEventDict as AgentSessionInProgressEventDict
__all__ = ["AgentSessionInProgressEvent", "AgentSessionInProgressEventDict"]
