# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaToolChoiceAllowed as BetaToolChoiceAllowed
from .. import BetaToolChoiceAllowedDict as BetaToolChoiceAllowedDict
__all__ = ["BetaToolChoiceAllowed", "BetaToolChoiceAllowedDict"]
