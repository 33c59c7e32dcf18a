# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseSteerPendingEvent as BetaResponseSteerPendingEvent
from ...responses import ResponseSteerPendingEventDict as BetaResponseSteerPendingEventDict
from ...responses import ResponseSteerPendingEventSteer as Steer
from ...responses import ResponseSteerPendingEventSteerDict as SteerDict
__all__ = ["BetaResponseSteerPendingEvent", "BetaResponseSteerPendingEventDict", "Steer", "SteerDict"]
