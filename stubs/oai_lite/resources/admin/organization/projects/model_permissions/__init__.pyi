# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from .... import AsyncModelPermissions as AsyncModelPermissions
from .... import AsyncModelPermissionsWithRawResponse as AsyncModelPermissionsWithRawResponse
from .... import AsyncModelPermissionsWithStreamingResponse as AsyncModelPermissionsWithStreamingResponse
from .... import ModelPermissions as ModelPermissions
from .... import ModelPermissionsWithRawResponse as ModelPermissionsWithRawResponse
from .... import ModelPermissionsWithStreamingResponse as ModelPermissionsWithStreamingResponse
