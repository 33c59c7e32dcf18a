# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTracingConfig as RealtimeTracingConfig
from .. import RealtimeTracingConfigDict as RealtimeTracingConfigDict
from .. import RealtimeTracingConfigTracingConfiguration as TracingConfiguration
from .. import RealtimeTracingConfigTracingConfigurationDict as TracingConfigurationDict
__all__ = ["RealtimeTracingConfig", "RealtimeTracingConfigDict", "TracingConfiguration", "TracingConfigurationDict"]
