# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseEvent as ResponseEvent
from .. import ResponseEventDict as ResponseEventDict
__all__ = ["ResponseEvent", "ResponseEventDict"]
