# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionStoredAssistantMessage as DecisionStoredAssistantMessage
from .. import DecisionStoredAssistantMessageDict as DecisionStoredAssistantMessageDict
from .. import DecisionAssistantMessageContentPart as ContentPart
from .. import DecisionAssistantMessageContentPartDict as ContentPartDict
from .. import InitialItemAssistantContentOutputText as ContentPartOutputText
from .. import InitialItemAssistantContentOutputTextDict as ContentPartOutputTextDict
from .. import DecisionAssistantMessageContentPartRefusal as ContentPartRefusal
from .. import DecisionAssistantMessageContentPartRefusalDict as ContentPartRefusalDict
__all__ = ["DecisionStoredAssistantMessage", "DecisionStoredAssistantMessageDict", "ContentPart", "ContentPartDict", "ContentPartOutputText", "ContentPartOutputTextDict", "ContentPartRefusal", "ContentPartRefusalDict"]
