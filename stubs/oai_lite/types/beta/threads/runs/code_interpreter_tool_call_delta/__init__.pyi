# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta
from .. import CodeInterpreterToolCallDeltaDict as CodeInterpreterToolCallDeltaDict
from .. import CodeInterpreterToolCallDeltaCodeInterpreter as CodeInterpreter
from .. import CodeInterpreterToolCallDeltaCodeInterpreterDict as CodeInterpreterDict
from .. import CodeInterpreterToolCallDeltaCodeInterpreterOutput as CodeInterpreterOutput
from .. import CodeInterpreterToolCallDeltaCodeInterpreterOutputDict as CodeInterpreterOutputDict
__all__ = ["CodeInterpreterToolCallDelta", "CodeInterpreterToolCallDeltaDict", "CodeInterpreter", "CodeInterpreterDict", "CodeInterpreterOutput", "CodeInterpreterOutputDict"]
