# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import DecisionStoredAssistantMessage as DecisionStoredAssistantMessage
from . import DecisionStoredAssistantMessageDict as DecisionStoredAssistantMessageDict
from . import DecisionStoredAssistantMessageContentPart as ContentPart
from . import DecisionStoredAssistantMessageContentPartDict as ContentPartDict
from . import DecisionStoredAssistantMessageContentPartOutputText as ContentPartOutputText
from . import DecisionStoredAssistantMessageContentPartOutputTextDict as ContentPartOutputTextDict
from . import DecisionStoredAssistantMessageContentPartRefusal as ContentPartRefusal
from . import DecisionStoredAssistantMessageContentPartRefusalDict as ContentPartRefusalDict
