# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentReasoningItem as AgentReasoningItem
from .. import AgentReasoningItemDict as AgentReasoningItemDict
__all__ = ["AgentReasoningItem", "AgentReasoningItemDict"]
