# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionUserMessage as DecisionUserMessage
from .. import DecisionUserMessageDict as DecisionUserMessageDict
from .. import DecisionUserMessageContentPart as ContentPart
from .. import DecisionUserMessageContentPartDict as ContentPartDict
from .. import DecisionInputText as ContentPartInputText
from .. import DecisionInputTextDict as ContentPartInputTextDict
from .. import DecisionUserMessageContentPartInputImage as ContentPartInputImage
from .. import DecisionUserMessageContentPartInputImageDict as ContentPartInputImageDict
from .. import DecisionUserMessageContentPartInputJSON as ContentPartInputJSON
from .. import DecisionUserMessageContentPartInputJSONDict as ContentPartInputJSONDict
__all__ = ["DecisionUserMessage", "DecisionUserMessageDict", "ContentPart", "ContentPartDict", "ContentPartInputText", "ContentPartInputTextDict", "ContentPartInputImage", "ContentPartInputImageDict", "ContentPartInputJSON", "ContentPartInputJSONDict"]
