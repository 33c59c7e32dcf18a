# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ProjectModelPermissionsDeleted as ProjectModelPermissionsDeleted
from .. import ProjectModelPermissionsDeletedDict as ProjectModelPermissionsDeletedDict
__all__ = ["ProjectModelPermissionsDeleted", "ProjectModelPermissionsDeletedDict"]
