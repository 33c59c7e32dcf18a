# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTracingConfigParam as RealtimeTracingConfigParam
from .. import RealtimeTracingConfigParamTracingConfiguration as TracingConfiguration
__all__ = ["RealtimeTracingConfigParam", "TracingConfiguration"]
