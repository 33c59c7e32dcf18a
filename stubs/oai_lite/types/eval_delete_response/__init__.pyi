# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EvalDeleteResponse as EvalDeleteResponse
from .. import EvalDeleteResponseDict as EvalDeleteResponseDict
__all__ = ["EvalDeleteResponse", "EvalDeleteResponseDict"]
