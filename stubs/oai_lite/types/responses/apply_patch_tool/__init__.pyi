# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ApplyPatchTool as ApplyPatchTool
from .. import ApplyPatchToolDict as ApplyPatchToolDict
__all__ = ["ApplyPatchTool", "ApplyPatchToolDict"]
