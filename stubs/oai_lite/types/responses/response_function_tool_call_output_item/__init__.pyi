# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem
from .. import ResponseFunctionToolCallOutputItemDict as ResponseFunctionToolCallOutputItemDict
from .. import ResponseInputContent as OutputOutputContentList
from .. import ResponseInputContentDict as OutputOutputContentListDict
from .. import ResponseCustomToolCallCaller as Caller
from .. import ResponseCustomToolCallCallerDict as CallerDict
from .. import ResponseCustomToolCallCallerDirect as CallerDirect
from .. import ResponseCustomToolCallCallerDirectDict as CallerDirectDict
from .. import ResponseCustomToolCallCallerProgram as CallerProgram
from .. import ResponseCustomToolCallCallerProgramDict as CallerProgramDict
__all__ = ["ResponseFunctionToolCallOutputItem", "ResponseFunctionToolCallOutputItemDict", "OutputOutputContentList", "OutputOutputContentListDict", "Caller", "CallerDict", "CallerDirect", "CallerDirectDict", "CallerProgram", "CallerProgramDict"]
