# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseConfigurationUpdateItem as BetaResponseConfigurationUpdateItem
from . import BetaResponseConfigurationUpdateItemDict as BetaResponseConfigurationUpdateItemDict
from . import BetaResponseConfigurationUpdateItemAgent as Agent
from . import BetaResponseConfigurationUpdateItemAgentDict as AgentDict
from . import BetaResponseConfigurationUpdateItemReasoning as Reasoning
from . import BetaResponseConfigurationUpdateItemReasoningDict as ReasoningDict
from . import BetaResponseConfigurationUpdateItemText as Text
from . import BetaResponseConfigurationUpdateItemTextDict as TextDict
from . import BetaResponseConfigurationUpdateItemTextFormat as TextFormat
from . import BetaResponseConfigurationUpdateItemTextFormatDict as TextFormatDict
from . import BetaResponseConfigurationUpdateItemTextFormatText as TextFormatText
from . import BetaResponseConfigurationUpdateItemTextFormatTextDict as TextFormatTextDict
