# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam
from .. import ResponseConfigurationUpdateItemParamParamReasoning as Reasoning
from .. import ResponseConfigurationUpdateItemParamParamText as Text
from .. import ResponseConfigurationUpdateItemParamParamTextFormat as TextFormat
__all__ = ["ResponseConfigurationUpdateItemParamParam", "Reasoning", "Text", "TextFormat"]
