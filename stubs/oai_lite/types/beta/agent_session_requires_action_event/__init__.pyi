# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionRequiresActionEvent as AgentSessionRequiresActionEvent
from .. import AgentSessionRequiresActionEventDict as AgentSessionRequiresActionEventDict
__all__ = ["AgentSessionRequiresActionEvent", "AgentSessionRequiresActionEventDict"]
