# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileSearchToolCallDelta as FileSearchToolCallDelta
from .. import FileSearchToolCallDeltaDict as FileSearchToolCallDeltaDict
__all__ = ["FileSearchToolCallDelta", "FileSearchToolCallDeltaDict"]
