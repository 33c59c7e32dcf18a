# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import RealtimeResponseCreateParamsParam as RealtimeResponseCreateParamsParam
from . import RealtimeResponseCreateParamsParamToolChoice as ToolChoice
from . import RealtimeResponseCreateParamsParamTool as Tool
