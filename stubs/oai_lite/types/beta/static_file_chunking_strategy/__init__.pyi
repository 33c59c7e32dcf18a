# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ... import StaticFileChunkingStrategy as StaticFileChunkingStrategy
from ... import StaticFileChunkingStrategyDict as StaticFileChunkingStrategyDict
__all__ = ["StaticFileChunkingStrategy", "StaticFileChunkingStrategyDict"]
