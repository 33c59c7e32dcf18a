# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFormatText as ResponseFormatText
from .. import ResponseFormatTextDict as ResponseFormatTextDict
__all__ = ["ResponseFormatText", "ResponseFormatTextDict"]
