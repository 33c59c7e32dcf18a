# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import PartCreateParams as PartCreateParams
__all__ = ["PartCreateParams"]
