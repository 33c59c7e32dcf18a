# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import LabelModelGraderParam as LabelModelGraderParam
from . import LabelModelGraderParamInput as Input
from . import LabelModelGraderParamInputContent as InputContent
from . import LabelModelGraderParamInputContentOutputText as InputContentOutputText
from . import LabelModelGraderParamInputContentInputImage as InputContentInputImage
