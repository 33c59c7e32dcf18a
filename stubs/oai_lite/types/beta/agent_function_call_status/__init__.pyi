# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentFunctionCallStatus as AgentFunctionCallStatus
__all__ = ["AgentFunctionCallStatus"]
