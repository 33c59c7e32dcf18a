# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionUpdateParams as SessionUpdateParams
from .. import SessionUpdateParamsAgent as Agent
from .. import SessionUpdateParamsAgentReasoning as AgentReasoning
from .. import SessionCreateParamsPromptCacheOptions as PromptCacheOptions
from .. import SessionCreateParamsSpendControl as SpendControl
__all__ = ["SessionUpdateParams", "Agent", "AgentReasoning", "PromptCacheOptions", "SpendControl"]
