# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ... import FileChunkingStrategy as FileChunkingStrategy
from ... import FileChunkingStrategyDict as FileChunkingStrategyDict
__all__ = ["FileChunkingStrategy", "FileChunkingStrategyDict"]
