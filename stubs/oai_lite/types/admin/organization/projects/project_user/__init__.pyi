# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ProjectUser as ProjectUser
from .. import ProjectUserDict as ProjectUserDict
__all__ = ["ProjectUser", "ProjectUserDict"]
