# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ScoreModelGrader as ScoreModelGrader
from . import ScoreModelGraderDict as ScoreModelGraderDict
from . import ScoreModelGraderInput as Input
from . import ScoreModelGraderInputDict as InputDict
from . import ScoreModelGraderInputContent as InputContent
from . import ScoreModelGraderInputContentDict as InputContentDict
from . import ScoreModelGraderInputContentOutputText as InputContentOutputText
from . import ScoreModelGraderInputContentOutputTextDict as InputContentOutputTextDict
from . import ScoreModelGraderInputContentInputImage as InputContentInputImage
from . import ScoreModelGraderInputContentInputImageDict as InputContentInputImageDict
from . import ScoreModelGraderSamplingParams as SamplingParams
from . import ScoreModelGraderSamplingParamsDict as SamplingParamsDict
