# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CodeInterpreterToolCall as CodeInterpreterToolCall
from .. import CodeInterpreterToolCallDict as CodeInterpreterToolCallDict
from .. import CodeInterpreterToolCallCodeInterpreter as CodeInterpreter
from .. import CodeInterpreterToolCallCodeInterpreterDict as CodeInterpreterDict
from .. import CodeInterpreterToolCallCodeInterpreterOutput as CodeInterpreterOutput
from .. import CodeInterpreterToolCallCodeInterpreterOutputDict as CodeInterpreterOutputDict
from .. import CodeInterpreterToolCallCodeInterpreterOutputLogs as CodeInterpreterOutputLogs
from .. import CodeInterpreterToolCallCodeInterpreterOutputLogsDict as CodeInterpreterOutputLogsDict
from .. import CodeInterpreterToolCallCodeInterpreterOutputImage as CodeInterpreterOutputImage
from .. import CodeInterpreterToolCallCodeInterpreterOutputImageDict as CodeInterpreterOutputImageDict
from .. import CodeInterpreterToolCallCodeInterpreterOutputImageImage as CodeInterpreterOutputImageImage
from .. import CodeInterpreterToolCallCodeInterpreterOutputImageImageDict as CodeInterpreterOutputImageImageDict
__all__ = ["CodeInterpreterToolCall", "CodeInterpreterToolCallDict", "CodeInterpreter", "CodeInterpreterDict", "CodeInterpreterOutput", "CodeInterpreterOutputDict", "CodeInterpreterOutputLogs", "CodeInterpreterOutputLogsDict", "CodeInterpreterOutputImage", "CodeInterpreterOutputImageDict", "CodeInterpreterOutputImageImage", "CodeInterpreterOutputImageImageDict"]
