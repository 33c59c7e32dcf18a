# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent
from . import BetaResponseContentPartAddedEventDict as BetaResponseContentPartAddedEventDict
from . import BetaResponseContentPartAddedEventPart as Part
from . import BetaResponseContentPartAddedEventPartDict as PartDict
from . import BetaResponseContentPartAddedEventPartReasoningText as PartReasoningText
from . import BetaResponseContentPartAddedEventPartReasoningTextDict as PartReasoningTextDict
from . import BetaResponseContentPartAddedEventAgent as Agent
from . import BetaResponseContentPartAddedEventAgentDict as AgentDict
