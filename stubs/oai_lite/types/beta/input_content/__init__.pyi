# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputContent as InputContent
from .. import InputContentDict as InputContentDict
from .. import InputContentResourceInputText as InputContentResourceInputText
from .. import InputContentResourceInputTextDict as InputContentResourceInputTextDict
from .. import InputContentResourceInputImage as InputContentResourceInputImage
from .. import InputContentResourceInputImageDict as InputContentResourceInputImageDict
__all__ = ["InputContent", "InputContentDict", "InputContentResourceInputText", "InputContentResourceInputTextDict", "InputContentResourceInputImage", "InputContentResourceInputImageDict"]
