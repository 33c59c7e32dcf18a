# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentFunctionCallOutput as AgentFunctionCallOutput
from .. import AgentFunctionCallOutputDict as AgentFunctionCallOutputDict
__all__ = ["AgentFunctionCallOutput", "AgentFunctionCallOutputDict"]
