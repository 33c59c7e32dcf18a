# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ProjectModelPermissions as ProjectModelPermissions
from .. import ProjectModelPermissionsDict as ProjectModelPermissionsDict
__all__ = ["ProjectModelPermissions", "ProjectModelPermissionsDict"]
