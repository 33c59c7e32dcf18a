# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ApplyPatchTool as BetaApplyPatchTool
from ...responses import ApplyPatchToolDict as BetaApplyPatchToolDict
__all__ = ["BetaApplyPatchTool", "BetaApplyPatchToolDict"]
