# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentCloseSubagentCallItem as AgentCloseSubagentCallItem
from .. import AgentCloseSubagentCallItemDict as AgentCloseSubagentCallItemDict
__all__ = ["AgentCloseSubagentCallItem", "AgentCloseSubagentCallItemDict"]
