# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AssistantToolChoiceOption as AssistantToolChoiceOption
from .. import AssistantToolChoiceOptionDict as AssistantToolChoiceOptionDict
__all__ = ["AssistantToolChoiceOption", "AssistantToolChoiceOptionDict"]
