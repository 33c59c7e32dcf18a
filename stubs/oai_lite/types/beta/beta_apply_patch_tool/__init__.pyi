# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaApplyPatchTool as BetaApplyPatchTool
from .. import BetaApplyPatchToolDict as BetaApplyPatchToolDict
__all__ = ["BetaApplyPatchTool", "BetaApplyPatchToolDict"]
