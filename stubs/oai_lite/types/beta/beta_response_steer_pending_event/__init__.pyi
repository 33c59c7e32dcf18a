# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseSteerPendingEvent as BetaResponseSteerPendingEvent
from .. import BetaResponseSteerPendingEventDict as BetaResponseSteerPendingEventDict
from .. import BetaResponseSteerPendingEventSteer as Steer
from .. import BetaResponseSteerPendingEventSteerDict as SteerDict
__all__ = ["BetaResponseSteerPendingEvent", "BetaResponseSteerPendingEventDict", "Steer", "SteerDict"]
