# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AssistantToolChoiceFunction as AssistantToolChoiceFunction
from .. import AssistantToolChoiceFunctionDict as AssistantToolChoiceFunctionDict
__all__ = ["AssistantToolChoiceFunction", "AssistantToolChoiceFunctionDict"]
