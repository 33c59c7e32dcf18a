# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponsePromptParam as ResponsePromptParam
from .. import ResponsePromptParamVariables as Variables
__all__ = ["ResponsePromptParam", "Variables"]
