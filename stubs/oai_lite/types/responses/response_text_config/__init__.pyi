# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseTextConfig as ResponseTextConfig
from .. import ResponseTextConfigDict as ResponseTextConfigDict
__all__ = ["ResponseTextConfig", "ResponseTextConfigDict"]
