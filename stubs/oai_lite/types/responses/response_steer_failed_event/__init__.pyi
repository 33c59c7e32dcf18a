# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseSteerFailedEvent as ResponseSteerFailedEvent
from .. import ResponseSteerFailedEventDict as ResponseSteerFailedEventDict
from .. import ResponseSteerFailedEventError as Error
from .. import ResponseSteerFailedEventErrorDict as ErrorDict
from .. import ResponseSteerFailedEventSteer as Steer
from .. import ResponseSteerFailedEventSteerDict as SteerDict
__all__ = ["ResponseSteerFailedEvent", "ResponseSteerFailedEventDict", "Error", "ErrorDict", "Steer", "SteerDict"]
