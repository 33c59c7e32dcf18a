# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam
from . import RealtimeResponseCreateParamsWithReferencesParamToolChoice as ToolChoice
from . import RealtimeResponseCreateParamsWithReferencesParamTool as Tool
