# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import RoleRetrieveResponse as RoleRetrieveResponse
from . import RoleRetrieveResponseDict as RoleRetrieveResponseDict
from . import RoleRetrieveResponseAssignmentSource as AssignmentSource
from . import RoleRetrieveResponseAssignmentSourceDict as AssignmentSourceDict
