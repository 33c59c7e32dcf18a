# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseConfigurationUpdateItemParam as BetaResponseConfigurationUpdateItemParam
from .. import BetaResponseConfigurationUpdateItemParamDict as BetaResponseConfigurationUpdateItemParamDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
from ...responses import ToolImageGenerationSvgReasoning as Reasoning
from ...responses import ToolImageGenerationSvgReasoningDict as ReasoningDict
from .. import BetaResponseConfigurationUpdateItemText as Text
from .. import BetaResponseConfigurationUpdateItemTextDict as TextDict
from .. import BetaResponseConfigurationUpdateItemTextFormat as TextFormat
from .. import BetaResponseConfigurationUpdateItemTextFormatDict as TextFormatDict
from .. import TextFormatResourceText as TextFormatText
from .. import TextFormatResourceTextDict as TextFormatTextDict
__all__ = ["BetaResponseConfigurationUpdateItemParam", "BetaResponseConfigurationUpdateItemParamDict", "Agent", "AgentDict", "Reasoning", "ReasoningDict", "Text", "TextDict", "TextFormat", "TextFormatDict", "TextFormatText", "TextFormatTextDict"]
