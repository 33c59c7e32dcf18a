# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem
from . import ResponseFunctionToolCallOutputItemDict as ResponseFunctionToolCallOutputItemDict
from . import ResponseFunctionToolCallOutputItemOutputOutputContentList as OutputOutputContentList
from . import ResponseFunctionToolCallOutputItemOutputOutputContentListDict as OutputOutputContentListDict
from . import ResponseFunctionToolCallOutputItemCaller as Caller
from . import ResponseFunctionToolCallOutputItemCallerDict as CallerDict
from . import ResponseFunctionToolCallOutputItemCallerDirect as CallerDirect
from . import ResponseFunctionToolCallOutputItemCallerDirectDict as CallerDirectDict
from . import ResponseFunctionToolCallOutputItemCallerProgram as CallerProgram
from . import ResponseFunctionToolCallOutputItemCallerProgramDict as CallerProgramDict
