# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ToolChoiceApplyPatch as ToolChoiceApplyPatch
from .. import ToolChoiceApplyPatchDict as ToolChoiceApplyPatchDict
__all__ = ["ToolChoiceApplyPatch", "ToolChoiceApplyPatchDict"]
