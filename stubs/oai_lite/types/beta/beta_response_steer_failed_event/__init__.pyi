# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseSteerFailedEvent as BetaResponseSteerFailedEvent
from .. import BetaResponseSteerFailedEventDict as BetaResponseSteerFailedEventDict
from ...responses import ResponseSteerFailedEventError as Error
from ...responses import ResponseSteerFailedEventErrorDict as ErrorDict
from .. import BetaResponseSteerFailedEventSteer as Steer
from .. import BetaResponseSteerFailedEventSteerDict as SteerDict
__all__ = ["BetaResponseSteerFailedEvent", "BetaResponseSteerFailedEventDict", "Error", "ErrorDict", "Steer", "SteerDict"]
