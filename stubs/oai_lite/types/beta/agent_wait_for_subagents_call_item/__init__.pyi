# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentWaitForSubagentsCallItem as AgentWaitForSubagentsCallItem
from .. import AgentWaitForSubagentsCallItemDict as AgentWaitForSubagentsCallItemDict
__all__ = ["AgentWaitForSubagentsCallItem", "AgentWaitForSubagentsCallItemDict"]
