# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from .... import AsyncHostedToolPermissions as AsyncHostedToolPermissions
from .... import AsyncHostedToolPermissionsWithRawResponse as AsyncHostedToolPermissionsWithRawResponse
from .... import AsyncHostedToolPermissionsWithStreamingResponse as AsyncHostedToolPermissionsWithStreamingResponse
from .... import HostedToolPermissions as HostedToolPermissions
from .... import HostedToolPermissionsWithRawResponse as HostedToolPermissionsWithRawResponse
from .... import HostedToolPermissionsWithStreamingResponse as HostedToolPermissionsWithStreamingResponse
