# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import DecisionStoredUserMessage as DecisionStoredUserMessage
from . import DecisionStoredUserMessageDict as DecisionStoredUserMessageDict
from . import DecisionStoredUserMessageContentPart as ContentPart
from . import DecisionStoredUserMessageContentPartDict as ContentPartDict
from . import DecisionStoredUserMessageContentPartInputText as ContentPartInputText
from . import DecisionStoredUserMessageContentPartInputTextDict as ContentPartInputTextDict
from . import DecisionStoredUserMessageContentPartInputImage as ContentPartInputImage
from . import DecisionStoredUserMessageContentPartInputImageDict as ContentPartInputImageDict
from . import DecisionStoredUserMessageContentPartInputJSON as ContentPartInputJSON
from . import DecisionStoredUserMessageContentPartInputJSONDict as ContentPartInputJSONDict
