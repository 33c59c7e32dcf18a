# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import McpListToolsFailed as McpListToolsFailed
from .. import McpListToolsFailedDict as McpListToolsFailedDict
__all__ = ["McpListToolsFailed", "McpListToolsFailedDict"]
