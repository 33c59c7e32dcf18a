# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionUsageUpdatedEvent as SessionUsageUpdatedEvent
from .. import SessionUsageUpdatedEventDict as SessionUsageUpdatedEventDict
from .. import SessionUsageUpdatedEventContextWindow as ContextWindow
from .. import SessionUsageUpdatedEventContextWindowDict as ContextWindowDict
__all__ = ["SessionUsageUpdatedEvent", "SessionUsageUpdatedEventDict", "ContextWindow", "ContextWindowDict"]
