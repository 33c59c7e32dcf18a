# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent
from ...responses import ResponseSteerAcceptedEventDict as BetaResponseSteerAcceptedEventDict
from ...responses import ResponseSteerPendingEventSteer as Steer
from ...responses import ResponseSteerPendingEventSteerDict as SteerDict
__all__ = ["BetaResponseSteerAcceptedEvent", "BetaResponseSteerAcceptedEventDict", "Steer", "SteerDict"]
