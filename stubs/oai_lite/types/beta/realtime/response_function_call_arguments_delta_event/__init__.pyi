# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
from ....realtime import ResponseFunctionCallArgumentsDeltaEventDict as ResponseFunctionCallArgumentsDeltaEventDict
__all__ = ["ResponseFunctionCallArgumentsDeltaEvent", "ResponseFunctionCallArgumentsDeltaEventDict"]
