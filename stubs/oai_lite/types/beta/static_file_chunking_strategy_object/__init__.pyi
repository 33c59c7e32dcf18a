# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ... import StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject
from ... import StaticFileChunkingStrategyObjectDict as StaticFileChunkingStrategyObjectDict
__all__ = ["StaticFileChunkingStrategyObject", "StaticFileChunkingStrategyObjectDict"]
