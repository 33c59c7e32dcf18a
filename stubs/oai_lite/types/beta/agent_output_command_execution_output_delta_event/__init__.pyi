# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentOutputCommandExecutionOutputDeltaEvent as AgentOutputCommandExecutionOutputDeltaEvent
from .. import AgentOutputCommandExecutionOutputDeltaEventDict as AgentOutputCommandExecutionOutputDeltaEventDict
__all__ = ["AgentOutputCommandExecutionOutputDeltaEvent", "AgentOutputCommandExecutionOutputDeltaEventDict"]
