# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentInterruptSubagentCallItem as AgentInterruptSubagentCallItem
from .. import AgentInterruptSubagentCallItemDict as AgentInterruptSubagentCallItemDict
__all__ = ["AgentInterruptSubagentCallItem", "AgentInterruptSubagentCallItemDict"]
