# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RoleRetrieveResponse as RoleRetrieveResponse
from .. import RoleRetrieveResponseDict as RoleRetrieveResponseDict
from .. import RoleListResponseAssignmentSource as AssignmentSource
from .. import RoleListResponseAssignmentSourceDict as AssignmentSourceDict
__all__ = ["RoleRetrieveResponse", "RoleRetrieveResponseDict", "AssignmentSource", "AssignmentSourceDict"]
