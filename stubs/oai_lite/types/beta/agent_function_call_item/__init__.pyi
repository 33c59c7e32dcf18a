# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentFunctionCallItem as AgentFunctionCallItem
from .. import AgentFunctionCallItemDict as AgentFunctionCallItemDict
__all__ = ["AgentFunctionCallItem", "AgentFunctionCallItemDict"]
