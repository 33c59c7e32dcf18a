# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CompletionCreateParams as CompletionCreateParams
from .. import CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming
from .. import CompletionCreateParamsBase as CompletionCreateParamsBase
from .. import CompletionCreateParamsStreaming as CompletionCreateParamsStreaming
__all__ = ["CompletionCreateParams", "CompletionCreateParamsNonStreaming", "CompletionCreateParamsBase", "CompletionCreateParamsStreaming"]
