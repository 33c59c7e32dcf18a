# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ClientEvent as ClientEvent
from .. import ClientEventDict as ClientEventDict
__all__ = ["ClientEvent", "ClientEventDict"]
