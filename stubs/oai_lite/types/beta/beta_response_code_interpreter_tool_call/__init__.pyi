# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall
from .. import BetaResponseCodeInterpreterToolCallDict as BetaResponseCodeInterpreterToolCallDict
from .. import BetaResponseCodeInterpreterToolCallOutput as Output
from .. import BetaResponseCodeInterpreterToolCallOutputDict as OutputDict
from .. import BetaResponseCodeInterpreterToolCallOutputLogs as OutputLogs
from .. import BetaResponseCodeInterpreterToolCallOutputLogsDict as OutputLogsDict
from .. import BetaResponseCodeInterpreterToolCallOutputImage as OutputImage
from .. import BetaResponseCodeInterpreterToolCallOutputImageDict as OutputImageDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseCodeInterpreterToolCall", "BetaResponseCodeInterpreterToolCallDict", "Output", "OutputDict", "OutputLogs", "OutputLogsDict", "OutputImage", "OutputImageDict", "Agent", "AgentDict"]
