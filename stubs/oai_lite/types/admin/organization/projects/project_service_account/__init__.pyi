# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ProjectServiceAccount as ProjectServiceAccount
from .. import ProjectServiceAccountDict as ProjectServiceAccountDict
__all__ = ["ProjectServiceAccount", "ProjectServiceAccountDict"]
