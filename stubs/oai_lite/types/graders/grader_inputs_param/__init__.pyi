# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import GraderInputsParam as GraderInputsParam
from .. import GraderInputsParamItem as GraderInputsParamItem
from .. import GraderInputsParamItemOutputText as GraderInputsParamItemOutputText
from .. import GraderInputsParamItemInputImage as GraderInputsParamItemInputImage
__all__ = ["GraderInputsParam", "GraderInputsParamItem", "GraderInputsParamItemOutputText", "GraderInputsParamItemInputImage"]
