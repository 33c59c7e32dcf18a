# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import AgentFunctionCallOutputParam as AgentFunctionCallOutputParam
from . import AgentFunctionCallOutputParamInputContentParamInputImage as InputContentParamInputImage
from . import AgentFunctionCallOutputParamInputContentParamInputText as InputContentParamInputText
