# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentReasoning as AgentReasoning
from .. import AgentReasoningDict as AgentReasoningDict
__all__ = ["AgentReasoning", "AgentReasoningDict"]
