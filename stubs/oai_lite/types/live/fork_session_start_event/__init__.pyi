# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ForkSessionStartEvent as ForkSessionStartEvent
from .. import ForkSessionStartEventDict as ForkSessionStartEventDict
__all__ = ["ForkSessionStartEvent", "ForkSessionStartEventDict"]
