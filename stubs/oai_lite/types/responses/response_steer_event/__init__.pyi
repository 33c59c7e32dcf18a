# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseSteerEvent as ResponseSteerEvent
from .. import ResponseSteerEventDict as ResponseSteerEventDict
__all__ = ["ResponseSteerEvent", "ResponseSteerEventDict"]
