# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ToolChoiceAllowed as ToolChoiceAllowed
from .. import ToolChoiceAllowedDict as ToolChoiceAllowedDict
__all__ = ["ToolChoiceAllowed", "ToolChoiceAllowedDict"]
