# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
from .. import ResponseRefusalDeltaEventDict as ResponseRefusalDeltaEventDict
__all__ = ["ResponseRefusalDeltaEvent", "ResponseRefusalDeltaEventDict"]
