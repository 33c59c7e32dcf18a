# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ServiceAccountUpdateParams as ServiceAccountUpdateParams
__all__ = ["ServiceAccountUpdateParams"]
