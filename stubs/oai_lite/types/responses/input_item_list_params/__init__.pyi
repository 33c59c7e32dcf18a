# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputItemListParams as InputItemListParams
__all__ = ["InputItemListParams"]
