# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ForkClientEvent as ForkClientEvent
from .. import ForkClientEventDict as ForkClientEventDict
__all__ = ["ForkClientEvent", "ForkClientEventDict"]
