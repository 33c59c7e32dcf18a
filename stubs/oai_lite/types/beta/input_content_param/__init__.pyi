# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputContentParam as InputContentParam
from .. import InputContentParamInputText as InputContentParamInputText
from .. import InputContentParamInputImage as InputContentParamInputImage
__all__ = ["InputContentParam", "InputContentParamInputText", "InputContentParamInputImage"]
