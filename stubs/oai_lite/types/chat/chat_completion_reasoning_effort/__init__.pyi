# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...shared import ReasoningEffort as ChatCompletionReasoningEffort
__all__ = ["ChatCompletionReasoningEffort"]
