# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import PermissionRetrieveResponse as PermissionRetrieveResponse
from .. import PermissionRetrieveResponseDict as PermissionRetrieveResponseDict
from .. import PermissionListResponse as Data
from .. import PermissionListResponseDict as DataDict
__all__ = ["PermissionRetrieveResponse", "PermissionRetrieveResponseDict", "Data", "DataDict"]
