# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeResponseCreateParamsParam as RealtimeResponseCreateParamsParam
from .. import RealtimeToolChoiceConfigParam as ToolChoice
from .. import RealtimeToolsConfigUnionParam as Tool
__all__ = ["RealtimeResponseCreateParamsParam", "ToolChoice", "Tool"]
