# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent
from .. import BetaResponseContentPartDoneEventDict as BetaResponseContentPartDoneEventDict
from ...responses import ResponseContentPartDoneEventPart as Part
from ...responses import ResponseContentPartDoneEventPartDict as PartDict
from ...responses import ResponseReasoningItemContent as PartReasoningText
from ...responses import ResponseReasoningItemContentDict as PartReasoningTextDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseContentPartDoneEvent", "BetaResponseContentPartDoneEventDict", "Part", "PartDict", "PartReasoningText", "PartReasoningTextDict", "Agent", "AgentDict"]
