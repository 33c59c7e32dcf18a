# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Error as Error
from .. import ErrorDict as ErrorDict
__all__ = ["Error", "ErrorDict"]
