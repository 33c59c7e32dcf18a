# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponsePrompt as BetaResponsePrompt
from ...responses import ResponsePromptDict as BetaResponsePromptDict
from ...responses import ResponsePromptVariables as Variables
from ...responses import ResponsePromptVariablesDict as VariablesDict
__all__ = ["BetaResponsePrompt", "BetaResponsePromptDict", "Variables", "VariablesDict"]
