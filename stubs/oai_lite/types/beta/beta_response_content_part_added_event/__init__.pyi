# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent
from .. import BetaResponseContentPartAddedEventDict as BetaResponseContentPartAddedEventDict
from ...responses import ResponseContentPartDoneEventPart as Part
from ...responses import ResponseContentPartDoneEventPartDict as PartDict
from ...responses import ResponseReasoningItemContent as PartReasoningText
from ...responses import ResponseReasoningItemContentDict as PartReasoningTextDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseContentPartAddedEvent", "BetaResponseContentPartAddedEventDict", "Part", "PartDict", "PartReasoningText", "PartReasoningTextDict", "Agent", "AgentDict"]
