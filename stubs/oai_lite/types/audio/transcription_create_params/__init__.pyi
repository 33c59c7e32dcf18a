# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionCreateParams as TranscriptionCreateParams
from .. import TranscriptionCreateParamsNonStreaming as TranscriptionCreateParamsNonStreaming
from .. import TranscriptionCreateParamsChunkingStrategy as ChunkingStrategy
from .. import TranscriptionCreateParamsChunkingStrategyVadConfig as ChunkingStrategyVadConfig
from .. import TranscriptionCreateParamsBase as TranscriptionCreateParamsBase
from .. import TranscriptionCreateParamsStreaming as TranscriptionCreateParamsStreaming
__all__ = ["TranscriptionCreateParams", "TranscriptionCreateParamsNonStreaming", "ChunkingStrategy", "ChunkingStrategyVadConfig", "TranscriptionCreateParamsBase", "TranscriptionCreateParamsStreaming"]
