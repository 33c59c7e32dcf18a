# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ModelDeleted as ModelDeleted
from .. import ModelDeletedDict as ModelDeletedDict
__all__ = ["ModelDeleted", "ModelDeletedDict"]
