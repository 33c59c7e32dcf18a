# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponsePromptParam as BetaResponsePromptParam
from .. import BetaResponsePromptParamVariables as Variables
__all__ = ["BetaResponsePromptParam", "Variables"]
