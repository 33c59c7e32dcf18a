# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ToolChoiceMcp as BetaToolChoiceMcp
from ...responses import ToolChoiceMcpDict as BetaToolChoiceMcpDict
__all__ = ["BetaToolChoiceMcp", "BetaToolChoiceMcpDict"]
