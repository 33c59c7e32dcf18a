# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSendSubagentInputCallItem as AgentSendSubagentInputCallItem
from .. import AgentSendSubagentInputCallItemDict as AgentSendSubagentInputCallItemDict
__all__ = ["AgentSendSubagentInputCallItem", "AgentSendSubagentInputCallItemDict"]
