# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseIncompleteEvent as ResponseIncompleteEvent
from .. import ResponseIncompleteEventDict as ResponseIncompleteEventDict
__all__ = ["ResponseIncompleteEvent", "ResponseIncompleteEventDict"]
