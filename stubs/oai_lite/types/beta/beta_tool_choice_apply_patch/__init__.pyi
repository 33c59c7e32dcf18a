# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ToolChoiceApplyPatch as BetaToolChoiceApplyPatch
from ...responses import ToolChoiceApplyPatchDict as BetaToolChoiceApplyPatchDict
__all__ = ["BetaToolChoiceApplyPatch", "BetaToolChoiceApplyPatchDict"]
