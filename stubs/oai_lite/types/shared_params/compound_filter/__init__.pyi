# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CompoundFilter as CompoundFilter
from .. import CompoundFilterFilter as Filter
__all__ = ["CompoundFilter", "Filter"]
