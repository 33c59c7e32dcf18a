# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ToolChoiceAllowed as BetaToolChoiceAllowed
from ...responses import ToolChoiceAllowedDict as BetaToolChoiceAllowedDict
__all__ = ["BetaToolChoiceAllowed", "BetaToolChoiceAllowedDict"]
