# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionUserMessageParam as DecisionUserMessageParam
from .. import DecisionUserMessageParamContentPart as ContentPart
from .. import DecisionInputTextParam as ContentPartInputText
from .. import DecisionUserMessageParamContentPartInputImage as ContentPartInputImage
from .. import DecisionUserMessageParamContentPartInputJSON as ContentPartInputJSON
__all__ = ["DecisionUserMessageParam", "ContentPart", "ContentPartInputText", "ContentPartInputImage", "ContentPartInputJSON"]
