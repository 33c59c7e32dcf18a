# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ItemRetrieveParams as ItemRetrieveParams
__all__ = ["ItemRetrieveParams"]
