# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponsePrompt as ResponsePrompt
from .. import ResponsePromptDict as ResponsePromptDict
from .. import ResponsePromptVariables as Variables
from .. import ResponsePromptVariablesDict as VariablesDict
__all__ = ["ResponsePrompt", "ResponsePromptDict", "Variables", "VariablesDict"]
