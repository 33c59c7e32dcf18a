# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
from ....realtime import ResponseContentPartDoneEventDict as ResponseContentPartDoneEventDict
from ....realtime import ResponseContentPartDoneEventPart as Part
from ....realtime import ResponseContentPartDoneEventPartDict as PartDict
__all__ = ["ResponseContentPartDoneEvent", "ResponseContentPartDoneEventDict", "Part", "PartDict"]
