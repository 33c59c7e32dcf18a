# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCodeInterpreterToolCallParam as BetaResponseCodeInterpreterToolCallParam
from .. import BetaResponseCodeInterpreterToolCallParamOutput as Output
from .. import BetaResponseCodeInterpreterToolCallParamOutputLogs as OutputLogs
from .. import BetaResponseCodeInterpreterToolCallParamOutputImage as OutputImage
from .. import BetaResponseInputParamMcpCallAgent as Agent
__all__ = ["BetaResponseCodeInterpreterToolCallParam", "Output", "OutputLogs", "OutputImage", "Agent"]
