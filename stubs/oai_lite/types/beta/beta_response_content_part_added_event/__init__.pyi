# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent
from .. import BetaResponseContentPartAddedEventDict as BetaResponseContentPartAddedEventDict
from .. import BetaResponseContentPartDoneEventPart as Part
from .. import BetaResponseContentPartDoneEventPartDict as PartDict
from .. import BetaResponseReasoningItemContent as PartReasoningText
from .. import BetaResponseReasoningItemContentDict as PartReasoningTextDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseContentPartAddedEvent", "BetaResponseContentPartAddedEventDict", "Part", "PartDict", "PartReasoningText", "PartReasoningTextDict", "Agent", "AgentDict"]
