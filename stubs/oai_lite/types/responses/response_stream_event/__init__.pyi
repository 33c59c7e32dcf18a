# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseStreamEvent as ResponseStreamEvent
from .. import ResponseStreamEventDict as ResponseStreamEventDict
__all__ = ["ResponseStreamEvent", "ResponseStreamEventDict"]
