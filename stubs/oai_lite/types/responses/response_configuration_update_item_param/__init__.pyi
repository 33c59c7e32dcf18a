# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam
from .. import ResponseConfigurationUpdateItemParamDict as ResponseConfigurationUpdateItemParamDict
from .. import ResponseConfigurationUpdateItemReasoning as Reasoning
from .. import ResponseConfigurationUpdateItemReasoningDict as ReasoningDict
from .. import ResponseConfigurationUpdateItemText as Text
from .. import ResponseConfigurationUpdateItemTextDict as TextDict
from .. import ResponseConfigurationUpdateItemTextFormat as TextFormat
from .. import ResponseConfigurationUpdateItemTextFormatDict as TextFormatDict
__all__ = ["ResponseConfigurationUpdateItemParam", "ResponseConfigurationUpdateItemParamDict", "Reasoning", "ReasoningDict", "Text", "TextDict", "TextFormat", "TextFormatDict"]
