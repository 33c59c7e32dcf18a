# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EvalAPIError as EvalAPIError
from .. import EvalAPIErrorDict as EvalAPIErrorDict
__all__ = ["EvalAPIError", "EvalAPIErrorDict"]
