# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import RealtimeResponseCreateParams as RealtimeResponseCreateParams
from . import RealtimeResponseCreateParamsDict as RealtimeResponseCreateParamsDict
from . import RealtimeResponseCreateParamsToolChoice as ToolChoice
from . import RealtimeResponseCreateParamsToolChoiceDict as ToolChoiceDict
from . import RealtimeResponseCreateParamsTool as Tool
from . import RealtimeResponseCreateParamsToolDict as ToolDict
