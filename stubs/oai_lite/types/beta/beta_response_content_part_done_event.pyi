# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent
from . import BetaResponseContentPartDoneEventDict as BetaResponseContentPartDoneEventDict
from . import BetaResponseContentPartDoneEventPart as Part
from . import BetaResponseContentPartDoneEventPartDict as PartDict
from . import BetaResponseContentPartDoneEventPartReasoningText as PartReasoningText
from . import BetaResponseContentPartDoneEventPartReasoningTextDict as PartReasoningTextDict
from . import BetaResponseContentPartDoneEventAgent as Agent
from . import BetaResponseContentPartDoneEventAgentDict as AgentDict
