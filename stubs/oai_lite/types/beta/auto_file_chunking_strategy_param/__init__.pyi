# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ... import AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam
__all__ = ["AutoFileChunkingStrategyParam"]
