# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentFunctionCallOutputParam as AgentFunctionCallOutputParam
from .. import InputContentParamInputImage as InputContentParamInputImage
from .. import InputContentParamInputText as InputContentParamInputText
__all__ = ["AgentFunctionCallOutputParam", "InputContentParamInputImage", "InputContentParamInputText"]
