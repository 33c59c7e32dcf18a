# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ReconnectingEvent as ReconnectingEvent
from .. import ReconnectingEventDict as ReconnectingEventDict
from .. import ReconnectingOverrides as ReconnectingOverrides
__all__ = ["ReconnectingEvent", "ReconnectingEventDict", "ReconnectingOverrides"]
