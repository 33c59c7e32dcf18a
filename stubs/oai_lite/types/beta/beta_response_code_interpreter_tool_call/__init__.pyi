# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall
from .. import BetaResponseCodeInterpreterToolCallDict as BetaResponseCodeInterpreterToolCallDict
from ...responses import ResponseCodeInterpreterToolCallOutput as Output
from ...responses import ResponseCodeInterpreterToolCallOutputDict as OutputDict
from ...responses import ResponseCodeInterpreterToolCallOutputLogs as OutputLogs
from ...responses import ResponseCodeInterpreterToolCallOutputLogsDict as OutputLogsDict
from ...responses import ResponseCodeInterpreterToolCallOutputImage as OutputImage
from ...responses import ResponseCodeInterpreterToolCallOutputImageDict as OutputImageDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseCodeInterpreterToolCall", "BetaResponseCodeInterpreterToolCallDict", "Output", "OutputDict", "OutputLogs", "OutputLogsDict", "OutputImage", "OutputImageDict", "Agent", "AgentDict"]
