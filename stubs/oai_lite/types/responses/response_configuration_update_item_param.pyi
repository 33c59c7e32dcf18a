# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam
from . import ResponseConfigurationUpdateItemParamDict as ResponseConfigurationUpdateItemParamDict
from . import ResponseConfigurationUpdateItemParamReasoning as Reasoning
from . import ResponseConfigurationUpdateItemParamReasoningDict as ReasoningDict
from . import ResponseConfigurationUpdateItemParamText as Text
from . import ResponseConfigurationUpdateItemParamTextDict as TextDict
from . import ResponseConfigurationUpdateItemParamTextFormat as TextFormat
from . import ResponseConfigurationUpdateItemParamTextFormatDict as TextFormatDict
