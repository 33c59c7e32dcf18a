# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent
from .. import BetaResponseSteerAcceptedEventDict as BetaResponseSteerAcceptedEventDict
from .. import BetaResponseSteerPendingEventSteer as Steer
from .. import BetaResponseSteerPendingEventSteerDict as SteerDict
__all__ = ["BetaResponseSteerAcceptedEvent", "BetaResponseSteerAcceptedEventDict", "Steer", "SteerDict"]
