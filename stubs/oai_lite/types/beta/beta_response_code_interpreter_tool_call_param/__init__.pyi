# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCodeInterpreterToolCallParam as BetaResponseCodeInterpreterToolCallParam
from ...responses import ResponseCodeInterpreterToolCallParamOutput as Output
from ...responses import ResponseCodeInterpreterToolCallParamOutputLogs as OutputLogs
from ...responses import ResponseCodeInterpreterToolCallParamOutputImage as OutputImage
from .. import BetaResponseInputParamMcpCallAgent as Agent
__all__ = ["BetaResponseCodeInterpreterToolCallParam", "Output", "OutputLogs", "OutputImage", "Agent"]
