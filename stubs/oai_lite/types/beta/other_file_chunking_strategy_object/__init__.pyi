# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ... import OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject
from ... import OtherFileChunkingStrategyObjectDict as OtherFileChunkingStrategyObjectDict
__all__ = ["OtherFileChunkingStrategyObject", "OtherFileChunkingStrategyObjectDict"]
