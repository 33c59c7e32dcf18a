# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import McpListToolsInProgress as McpListToolsInProgress
from .. import McpListToolsInProgressDict as McpListToolsInProgressDict
__all__ = ["McpListToolsInProgress", "McpListToolsInProgressDict"]
