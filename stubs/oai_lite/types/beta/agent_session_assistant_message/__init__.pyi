# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionAssistantMessage as AgentSessionAssistantMessage
from .. import AgentSessionAssistantMessageDict as AgentSessionAssistantMessageDict
__all__ = ["AgentSessionAssistantMessage", "AgentSessionAssistantMessageDict"]
