# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent
from .. import ResponseImageGenCallPartialImageEventDict as ResponseImageGenCallPartialImageEventDict
__all__ = ["ResponseImageGenCallPartialImageEvent", "ResponseImageGenCallPartialImageEventDict"]
