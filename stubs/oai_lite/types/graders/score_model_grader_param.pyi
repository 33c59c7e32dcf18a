# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ScoreModelGraderParam as ScoreModelGraderParam
from . import ScoreModelGraderParamInput as Input
from . import ScoreModelGraderParamInputContent as InputContent
from . import ScoreModelGraderParamInputContentOutputText as InputContentOutputText
from . import ScoreModelGraderParamInputContentInputImage as InputContentInputImage
from . import ScoreModelGraderParamSamplingParams as SamplingParams
