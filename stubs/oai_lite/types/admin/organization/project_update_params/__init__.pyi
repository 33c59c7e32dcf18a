# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ProjectUpdateParams as ProjectUpdateParams
__all__ = ["ProjectUpdateParams"]
