# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem
from .. import ResponseConfigurationUpdateItemDict as ResponseConfigurationUpdateItemDict
from .. import ResponseConfigurationUpdateItemReasoning as Reasoning
from .. import ResponseConfigurationUpdateItemReasoningDict as ReasoningDict
from .. import ResponseConfigurationUpdateItemText as Text
from .. import ResponseConfigurationUpdateItemTextDict as TextDict
from .. import ResponseConfigurationUpdateItemTextFormat as TextFormat
from .. import ResponseConfigurationUpdateItemTextFormatDict as TextFormatDict
__all__ = ["ResponseConfigurationUpdateItem", "ResponseConfigurationUpdateItemDict", "Reasoning", "ReasoningDict", "Text", "TextDict", "TextFormat", "TextFormatDict"]
