# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam
from .. import ResponseCodeInterpreterToolCallParamOutput as Output
from .. import ResponseCodeInterpreterToolCallParamOutputLogs as OutputLogs
from .. import ResponseCodeInterpreterToolCallParamOutputImage as OutputImage
__all__ = ["ResponseCodeInterpreterToolCallParam", "Output", "OutputLogs", "OutputImage"]
