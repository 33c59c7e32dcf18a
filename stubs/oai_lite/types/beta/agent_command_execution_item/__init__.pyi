# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentCommandExecutionItem as AgentCommandExecutionItem
from .. import AgentCommandExecutionItemDict as AgentCommandExecutionItemDict
__all__ = ["AgentCommandExecutionItem", "AgentCommandExecutionItemDict"]
