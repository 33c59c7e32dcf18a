# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentText as AgentText
from .. import AgentTextDict as AgentTextDict
__all__ = ["AgentText", "AgentTextDict"]
