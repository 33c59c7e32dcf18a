# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CompoundFilter as CompoundFilter
from .. import CompoundFilterDict as CompoundFilterDict
from .. import CompoundFilterFilter as Filter
from .. import CompoundFilterFilterDict as FilterDict
__all__ = ["CompoundFilter", "CompoundFilterDict", "Filter", "FilterDict"]
