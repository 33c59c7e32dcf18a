# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ToolChoiceShell as BetaToolChoiceShell
from ...responses import ToolChoiceShellDict as BetaToolChoiceShellDict
__all__ = ["BetaToolChoiceShell", "BetaToolChoiceShellDict"]
