# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ScoreModelGraderParam as ScoreModelGraderParam
from .. import LabelModelGraderParamInput as Input
from .. import LabelModelGraderParamInputContent as InputContent
from .. import GraderInputsParamItemOutputText as InputContentOutputText
from .. import GraderInputsParamItemInputImage as InputContentInputImage
from .. import ScoreModelGraderParamSamplingParams as SamplingParams
__all__ = ["ScoreModelGraderParam", "Input", "InputContent", "InputContentOutputText", "InputContentInputImage", "SamplingParams"]
