# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall
from .. import ResponseCodeInterpreterToolCallDict as ResponseCodeInterpreterToolCallDict
from .. import ResponseCodeInterpreterToolCallOutput as Output
from .. import ResponseCodeInterpreterToolCallOutputDict as OutputDict
from .. import ResponseCodeInterpreterToolCallOutputLogs as OutputLogs
from .. import ResponseCodeInterpreterToolCallOutputLogsDict as OutputLogsDict
from .. import ResponseCodeInterpreterToolCallOutputImage as OutputImage
from .. import ResponseCodeInterpreterToolCallOutputImageDict as OutputImageDict
__all__ = ["ResponseCodeInterpreterToolCall", "ResponseCodeInterpreterToolCallDict", "Output", "OutputDict", "OutputLogs", "OutputLogsDict", "OutputImage", "OutputImageDict"]
