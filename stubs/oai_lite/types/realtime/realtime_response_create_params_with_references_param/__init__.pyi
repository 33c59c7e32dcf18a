# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam
from .. import RealtimeToolChoiceConfigParam as ToolChoice
from .. import RealtimeToolsConfigUnionParam as Tool
__all__ = ["RealtimeResponseCreateParamsWithReferencesParam", "ToolChoice", "Tool"]
