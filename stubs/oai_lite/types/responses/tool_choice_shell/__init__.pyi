# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ToolChoiceShell as ToolChoiceShell
from .. import ToolChoiceShellDict as ToolChoiceShellDict
__all__ = ["ToolChoiceShell", "ToolChoiceShellDict"]
