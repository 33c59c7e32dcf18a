# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeResponseCreateParams as RealtimeResponseCreateParams
from .. import RealtimeResponseCreateParamsDict as RealtimeResponseCreateParamsDict
from .. import RealtimeToolChoiceConfig as ToolChoice
from .. import RealtimeToolChoiceConfigDict as ToolChoiceDict
from .. import RealtimeToolsConfigUnion as Tool
from .. import RealtimeToolsConfigUnionDict as ToolDict
__all__ = ["RealtimeResponseCreateParams", "RealtimeResponseCreateParamsDict", "ToolChoice", "ToolChoiceDict", "Tool", "ToolDict"]
