# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentMcpCallItem as AgentMcpCallItem
from .. import AgentMcpCallItemDict as AgentMcpCallItemDict
__all__ = ["AgentMcpCallItem", "AgentMcpCallItemDict"]
