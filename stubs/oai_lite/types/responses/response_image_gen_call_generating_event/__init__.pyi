# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent
from .. import ResponseImageGenCallGeneratingEventDict as ResponseImageGenCallGeneratingEventDict
__all__ = ["ResponseImageGenCallGeneratingEvent", "ResponseImageGenCallGeneratingEventDict"]
