# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ScoreModelGrader as ScoreModelGrader
from .. import ScoreModelGraderDict as ScoreModelGraderDict
from .. import LabelModelGraderInput as Input
from .. import LabelModelGraderInputDict as InputDict
from .. import LabelModelGraderInputContent as InputContent
from .. import LabelModelGraderInputContentDict as InputContentDict
from .. import GraderInputsGraderInputItemOutputText as InputContentOutputText
from .. import GraderInputsGraderInputItemOutputTextDict as InputContentOutputTextDict
from .. import GraderInputsGraderInputItemInputImage as InputContentInputImage
from .. import GraderInputsGraderInputItemInputImageDict as InputContentInputImageDict
from .. import ScoreModelGraderSamplingParams as SamplingParams
from .. import ScoreModelGraderSamplingParamsDict as SamplingParamsDict
__all__ = ["ScoreModelGrader", "ScoreModelGraderDict", "Input", "InputDict", "InputContent", "InputContentDict", "InputContentOutputText", "InputContentOutputTextDict", "InputContentInputImage", "InputContentInputImageDict", "SamplingParams", "SamplingParamsDict"]
