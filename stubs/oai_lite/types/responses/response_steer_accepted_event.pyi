# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent
from . import ResponseSteerAcceptedEventDict as ResponseSteerAcceptedEventDict
from . import ResponseSteerAcceptedEventSteer as Steer
from . import ResponseSteerAcceptedEventSteerDict as SteerDict
