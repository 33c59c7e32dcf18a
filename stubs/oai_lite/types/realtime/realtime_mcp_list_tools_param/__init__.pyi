# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeMcpListToolsParam as RealtimeMcpListToolsParam
from .. import RealtimeMcpListToolsParamTool as Tool
__all__ = ["RealtimeMcpListToolsParam", "Tool"]
