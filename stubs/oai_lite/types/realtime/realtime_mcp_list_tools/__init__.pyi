# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeMcpListTools as RealtimeMcpListTools
from .. import RealtimeMcpListToolsDict as RealtimeMcpListToolsDict
from .. import RealtimeMcpListToolsTool as Tool
from .. import RealtimeMcpListToolsToolDict as ToolDict
__all__ = ["RealtimeMcpListTools", "RealtimeMcpListToolsDict", "Tool", "ToolDict"]
