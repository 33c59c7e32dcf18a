# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch
from .. import BetaToolChoiceApplyPatchDict as BetaToolChoiceApplyPatchDict
__all__ = ["BetaToolChoiceApplyPatch", "BetaToolChoiceApplyPatchDict"]
