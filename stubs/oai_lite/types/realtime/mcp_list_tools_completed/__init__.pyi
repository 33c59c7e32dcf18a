# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import McpListToolsCompleted as McpListToolsCompleted
from .. import McpListToolsCompletedDict as McpListToolsCompletedDict
__all__ = ["McpListToolsCompleted", "McpListToolsCompletedDict"]
