# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionTurnInProgressEvent as AgentSessionTurnInProgressEvent
from .. import AgentSessionTurnInProgressEventDict as AgentSessionTurnInProgressEventDict
__all__ = ["AgentSessionTurnInProgressEvent", "AgentSessionTurnInProgressEventDict"]
