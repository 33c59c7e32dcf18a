# Derived by `python -m tools gen` from tools/api/admin_groups.pyi. Do not edit: change that and run gen.
from .... import AsyncOrganizationGroupsRoles as AsyncRoles
from .... import AsyncOrganizationGroupsRolesWithRawResponse as AsyncRolesWithRawResponse
from .... import AsyncOrganizationGroupsRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
from .... import OrganizationGroupsRoles as Roles
from .... import OrganizationGroupsRolesWithRawResponse as RolesWithRawResponse
from .... import OrganizationGroupsRolesWithStreamingResponse as RolesWithStreamingResponse
