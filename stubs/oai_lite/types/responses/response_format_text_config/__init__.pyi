# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFormatTextConfig as ResponseFormatTextConfig
from .. import ResponseFormatTextConfigDict as ResponseFormatTextConfigDict
__all__ = ["ResponseFormatTextConfig", "ResponseFormatTextConfigDict"]
