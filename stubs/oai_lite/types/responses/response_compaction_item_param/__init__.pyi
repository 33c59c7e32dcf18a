# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCompactionItemParam as ResponseCompactionItemParam
from .. import ResponseCompactionItemParamDict as ResponseCompactionItemParamDict
__all__ = ["ResponseCompactionItemParam", "ResponseCompactionItemParamDict"]
