# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OutputItemListParams as OutputItemListParams
__all__ = ["OutputItemListParams"]
