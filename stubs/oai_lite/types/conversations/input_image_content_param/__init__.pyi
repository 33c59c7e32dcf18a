# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseInputImageParam as InputImageContentParam
__all__ = ["InputImageContentParam"]
