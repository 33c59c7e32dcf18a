# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent
from .. import ResponseFunctionCallArgumentsDoneEventDict as ResponseFunctionCallArgumentsDoneEventDict
__all__ = ["ResponseFunctionCallArgumentsDoneEvent", "ResponseFunctionCallArgumentsDoneEventDict"]
