# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent
from .. import BetaResponseInjectCreatedEventDict as BetaResponseInjectCreatedEventDict
__all__ = ["BetaResponseInjectCreatedEvent", "BetaResponseInjectCreatedEventDict"]
