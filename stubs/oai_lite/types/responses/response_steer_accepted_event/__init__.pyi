# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent
from .. import ResponseSteerAcceptedEventDict as ResponseSteerAcceptedEventDict
from .. import ResponseSteerPendingEventSteer as Steer
from .. import ResponseSteerPendingEventSteerDict as SteerDict
__all__ = ["ResponseSteerAcceptedEvent", "ResponseSteerAcceptedEventDict", "Steer", "SteerDict"]
