# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseOutputMessage as BetaResponseOutputMessage
from .. import BetaResponseOutputMessageDict as BetaResponseOutputMessageDict
from ...responses import ResponseOutputMessageContent as Content
from ...responses import ResponseOutputMessageContentDict as ContentDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseOutputMessage", "BetaResponseOutputMessageDict", "Content", "ContentDict", "Agent", "AgentDict"]
