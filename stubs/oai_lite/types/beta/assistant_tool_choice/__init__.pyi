# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AssistantToolChoice as AssistantToolChoice
from .. import AssistantToolChoiceDict as AssistantToolChoiceDict
__all__ = ["AssistantToolChoice", "AssistantToolChoiceDict"]
