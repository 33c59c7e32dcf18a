# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DpoMethod as DpoMethod
from .. import DpoMethodDict as DpoMethodDict
__all__ = ["DpoMethod", "DpoMethodDict"]
