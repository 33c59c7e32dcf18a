# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Model as Model
from .. import ModelDict as ModelDict
__all__ = ["Model", "ModelDict"]
