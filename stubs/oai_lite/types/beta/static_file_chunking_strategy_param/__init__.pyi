# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ... import StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam
__all__ = ["StaticFileChunkingStrategyParam"]
