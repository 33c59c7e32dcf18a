# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CustomTool as CustomTool
from .. import CustomToolDict as CustomToolDict
__all__ = ["CustomTool", "CustomToolDict"]
