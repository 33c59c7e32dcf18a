# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
from .. import ResponseRefusalDoneEventDict as ResponseRefusalDoneEventDict
__all__ = ["ResponseRefusalDoneEvent", "ResponseRefusalDoneEventDict"]
