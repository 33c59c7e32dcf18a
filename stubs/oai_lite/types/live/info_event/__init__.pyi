# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InfoEvent as InfoEvent
from .. import InfoEventDict as InfoEventDict
__all__ = ["InfoEvent", "InfoEventDict"]
