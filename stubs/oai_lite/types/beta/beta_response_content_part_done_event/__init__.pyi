# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent
from .. import BetaResponseContentPartDoneEventDict as BetaResponseContentPartDoneEventDict
from .. import BetaResponseContentPartDoneEventPart as Part
from .. import BetaResponseContentPartDoneEventPartDict as PartDict
from .. import BetaResponseReasoningItemContent as PartReasoningText
from .. import BetaResponseReasoningItemContentDict as PartReasoningTextDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseContentPartDoneEvent", "BetaResponseContentPartDoneEventDict", "Part", "PartDict", "PartReasoningText", "PartReasoningTextDict", "Agent", "AgentDict"]
