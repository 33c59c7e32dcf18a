# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CodeInterpreterTool as CodeInterpreterTool
from .. import CodeInterpreterToolDict as CodeInterpreterToolDict
__all__ = ["CodeInterpreterTool", "CodeInterpreterToolDict"]
