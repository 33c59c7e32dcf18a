# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent
from .. import BetaResponseInjectFailedEventDict as BetaResponseInjectFailedEventDict
from .. import BetaResponseInjectFailedEventError as Error
from .. import BetaResponseInjectFailedEventErrorDict as ErrorDict
__all__ = ["BetaResponseInjectFailedEvent", "BetaResponseInjectFailedEventDict", "Error", "ErrorDict"]
