# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentCreateSubagentCallItem as AgentCreateSubagentCallItem
from .. import AgentCreateSubagentCallItemDict as AgentCreateSubagentCallItemDict
__all__ = ["AgentCreateSubagentCallItem", "AgentCreateSubagentCallItemDict"]
