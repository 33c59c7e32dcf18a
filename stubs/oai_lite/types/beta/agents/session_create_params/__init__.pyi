# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionCreateParams as SessionCreateParams
from .. import SessionCreateParamsNonStreaming as SessionCreateParamsNonStreaming
from .. import SessionCreateParamsAgent as Agent
from .. import SessionCreateParamsAgentCompaction as AgentCompaction
from .. import SessionCreateParamsAgentExperimental as AgentExperimental
from .. import SessionCreateParamsPromptCacheOptions as PromptCacheOptions
from .. import SessionCreateParamsSpendControl as SpendControl
from .. import SessionCreateParamsStreamOptions as StreamOptions
from .. import SessionCreateParamsBase as SessionCreateParamsBase
from .. import SessionCreateParamsStreaming as SessionCreateParamsStreaming
__all__ = ["SessionCreateParams", "SessionCreateParamsNonStreaming", "Agent", "AgentCompaction", "AgentExperimental", "PromptCacheOptions", "SpendControl", "StreamOptions", "SessionCreateParamsBase", "SessionCreateParamsStreaming"]
