# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent
from . import BetaResponseReasoningSummaryPartAddedEventDict as BetaResponseReasoningSummaryPartAddedEventDict
from . import BetaResponseReasoningSummaryPartAddedEventPart as Part
from . import BetaResponseReasoningSummaryPartAddedEventPartDict as PartDict
from . import BetaResponseReasoningSummaryPartAddedEventAgent as Agent
from . import BetaResponseReasoningSummaryPartAddedEventAgentDict as AgentDict
