# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionCustomToolParam as ChatCompletionCustomToolParam
from .. import ChatCompletionCustomToolParamCustom as Custom
from .. import ChatCompletionCustomToolParamCustomFormat as CustomFormat
from .. import ChatCompletionCustomToolParamCustomFormatText as CustomFormatText
from .. import ChatCompletionCustomToolParamCustomFormatGrammar as CustomFormatGrammar
from .. import ChatCompletionCustomToolParamCustomFormatGrammarGrammar as CustomFormatGrammarGrammar
__all__ = ["ChatCompletionCustomToolParam", "Custom", "CustomFormat", "CustomFormatText", "CustomFormatGrammar", "CustomFormatGrammarGrammar"]
