# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseSteerInputParam as ResponseSteerInputParam
from .. import ResponseSteerInputParamResponseSteerInputItemList as ResponseSteerInputItemList
from .. import ResponseSteerInputParamResponseSteerInputItemListMessage as ResponseSteerInputItemListMessage
from .. import ResponseInputParamFunctionCallOutput as ResponseSteerInputItemListFunctionCallOutput
from .. import ResponseCustomToolCallParamCaller as ResponseSteerInputItemListFunctionCallOutputCaller
from .. import ResponseCustomToolCallParamCallerDirect as ResponseSteerInputItemListFunctionCallOutputCallerDirect
from .. import ResponseCustomToolCallParamCallerProgram as ResponseSteerInputItemListFunctionCallOutputCallerProgram
__all__ = ["ResponseSteerInputParam", "ResponseSteerInputItemList", "ResponseSteerInputItemListMessage", "ResponseSteerInputItemListFunctionCallOutput", "ResponseSteerInputItemListFunctionCallOutputCaller", "ResponseSteerInputItemListFunctionCallOutputCallerDirect", "ResponseSteerInputItemListFunctionCallOutputCallerProgram"]
