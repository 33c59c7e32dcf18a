# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionSessionUpdatedEvent as TranscriptionSessionUpdatedEvent
from .. import TranscriptionSessionUpdatedEventDict as TranscriptionSessionUpdatedEventDict
__all__ = ["TranscriptionSessionUpdatedEvent", "TranscriptionSessionUpdatedEventDict"]
