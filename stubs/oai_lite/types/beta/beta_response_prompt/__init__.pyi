# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponsePrompt as BetaResponsePrompt
from .. import BetaResponsePromptDict as BetaResponsePromptDict
from .. import BetaResponsePromptVariables as Variables
from .. import BetaResponsePromptVariablesDict as VariablesDict
__all__ = ["BetaResponsePrompt", "BetaResponsePromptDict", "Variables", "VariablesDict"]
