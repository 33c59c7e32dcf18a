# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
from .. import ResponseOutputItemDoneEventDict as ResponseOutputItemDoneEventDict
__all__ = ["ResponseOutputItemDoneEvent", "ResponseOutputItemDoneEventDict"]
