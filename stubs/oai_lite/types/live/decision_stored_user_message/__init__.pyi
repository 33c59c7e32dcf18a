# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionStoredUserMessage as DecisionStoredUserMessage
from .. import DecisionStoredUserMessageDict as DecisionStoredUserMessageDict
from .. import DecisionUserMessageContentPart as ContentPart
from .. import DecisionUserMessageContentPartDict as ContentPartDict
from .. import DecisionInputText as ContentPartInputText
from .. import DecisionInputTextDict as ContentPartInputTextDict
from .. import DecisionUserMessageContentPartInputImage as ContentPartInputImage
from .. import DecisionUserMessageContentPartInputImageDict as ContentPartInputImageDict
from .. import DecisionUserMessageContentPartInputJSON as ContentPartInputJSON
from .. import DecisionUserMessageContentPartInputJSONDict as ContentPartInputJSONDict
__all__ = ["DecisionStoredUserMessage", "DecisionStoredUserMessageDict", "ContentPart", "ContentPartDict", "ContentPartInputText", "ContentPartInputTextDict", "ContentPartInputImage", "ContentPartInputImageDict", "ContentPartInputJSON", "ContentPartInputJSONDict"]
