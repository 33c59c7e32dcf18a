# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ToolChoiceCustomParam as BetaToolChoiceCustomParam
__all__ = ["BetaToolChoiceCustomParam"]
