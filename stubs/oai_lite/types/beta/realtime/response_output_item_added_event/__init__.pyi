# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
from .. import ResponseOutputItemAddedEventDict as ResponseOutputItemAddedEventDict
__all__ = ["ResponseOutputItemAddedEvent", "ResponseOutputItemAddedEventDict"]
