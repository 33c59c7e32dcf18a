# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseConfigurationUpdateItemParamParam as BetaResponseConfigurationUpdateItemParamParam
from .. import BetaResponseInputParamMcpCallAgent as Agent
from .. import BetaResponseConfigurationUpdateItemParamParamReasoning as Reasoning
from .. import BetaResponseConfigurationUpdateItemParamParamText as Text
from .. import BetaResponseConfigurationUpdateItemParamParamTextFormat as TextFormat
from .. import TextFormatParamText as TextFormatText
__all__ = ["BetaResponseConfigurationUpdateItemParamParam", "Agent", "Reasoning", "Text", "TextFormat", "TextFormatText"]
