# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaToolChoiceShell as BetaToolChoiceShell
from .. import BetaToolChoiceShellDict as BetaToolChoiceShellDict
__all__ = ["BetaToolChoiceShell", "BetaToolChoiceShellDict"]
