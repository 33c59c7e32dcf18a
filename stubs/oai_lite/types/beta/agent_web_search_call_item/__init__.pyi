# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentWebSearchCallItem as AgentWebSearchCallItem
from .. import AgentWebSearchCallItemDict as AgentWebSearchCallItemDict
__all__ = ["AgentWebSearchCallItem", "AgentWebSearchCallItemDict"]
