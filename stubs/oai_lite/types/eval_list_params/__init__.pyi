# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EvalListParams as EvalListParams
__all__ = ["EvalListParams"]
