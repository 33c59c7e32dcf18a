# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
from .. import ResponseFunctionCallArgumentsDeltaEventDict as ResponseFunctionCallArgumentsDeltaEventDict
__all__ = ["ResponseFunctionCallArgumentsDeltaEvent", "ResponseFunctionCallArgumentsDeltaEventDict"]
