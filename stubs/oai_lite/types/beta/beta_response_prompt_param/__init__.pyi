# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponsePromptParam as BetaResponsePromptParam
from ...responses import ResponsePromptParamVariables as Variables
__all__ = ["BetaResponsePromptParam", "Variables"]
