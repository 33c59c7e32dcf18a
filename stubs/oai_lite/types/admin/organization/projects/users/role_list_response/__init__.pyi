# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RoleListResponse as RoleListResponse
from .. import RoleListResponseDict as RoleListResponseDict
from .. import RoleListResponseAssignmentSource as AssignmentSource
from .. import RoleListResponseAssignmentSourceDict as AssignmentSourceDict
__all__ = ["RoleListResponse", "RoleListResponseDict", "AssignmentSource", "AssignmentSourceDict"]
