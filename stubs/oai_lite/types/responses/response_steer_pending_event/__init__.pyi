# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseSteerPendingEvent as ResponseSteerPendingEvent
from .. import ResponseSteerPendingEventDict as ResponseSteerPendingEventDict
from .. import ResponseSteerPendingEventSteer as Steer
from .. import ResponseSteerPendingEventSteerDict as SteerDict
__all__ = ["ResponseSteerPendingEvent", "ResponseSteerPendingEventDict", "Steer", "SteerDict"]
