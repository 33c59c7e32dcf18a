# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CodeInterpreterLogs as CodeInterpreterLogs
from .. import CodeInterpreterLogsDict as CodeInterpreterLogsDict
__all__ = ["CodeInterpreterLogs", "CodeInterpreterLogsDict"]
