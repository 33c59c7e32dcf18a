# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import LabelModelGraderParam as LabelModelGraderParam
from .. import LabelModelGraderParamInput as Input
from .. import LabelModelGraderParamInputContent as InputContent
from .. import GraderInputsParamItemOutputText as InputContentOutputText
from .. import GraderInputsParamItemInputImage as InputContentInputImage
__all__ = ["LabelModelGraderParam", "Input", "InputContent", "InputContentOutputText", "InputContentInputImage"]
