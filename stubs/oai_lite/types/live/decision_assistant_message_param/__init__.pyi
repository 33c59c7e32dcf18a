# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionAssistantMessageParam as DecisionAssistantMessageParam
from .. import DecisionAssistantMessageParamContentPart as ContentPart
from .. import InitialItemParamAssistantContentOutputText as ContentPartOutputText
from .. import DecisionAssistantMessageParamContentPartRefusal as ContentPartRefusal
__all__ = ["DecisionAssistantMessageParam", "ContentPart", "ContentPartOutputText", "ContentPartRefusal"]
