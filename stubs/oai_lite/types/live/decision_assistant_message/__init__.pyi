# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionAssistantMessage as DecisionAssistantMessage
from .. import DecisionAssistantMessageDict as DecisionAssistantMessageDict
from .. import DecisionAssistantMessageContentPart as ContentPart
from .. import DecisionAssistantMessageContentPartDict as ContentPartDict
from .. import InitialItemAssistantContentOutputText as ContentPartOutputText
from .. import InitialItemAssistantContentOutputTextDict as ContentPartOutputTextDict
from .. import DecisionAssistantMessageContentPartRefusal as ContentPartRefusal
from .. import DecisionAssistantMessageContentPartRefusalDict as ContentPartRefusalDict
__all__ = ["DecisionAssistantMessage", "DecisionAssistantMessageDict", "ContentPart", "ContentPartDict", "ContentPartOutputText", "ContentPartOutputTextDict", "ContentPartRefusal", "ContentPartRefusalDict"]
