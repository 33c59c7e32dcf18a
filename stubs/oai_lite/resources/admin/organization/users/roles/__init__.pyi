# Derived by `python -m tools gen` from tools/api/admin_users.pyi. Do not edit: change that and run gen.
from .... import AsyncOrganizationUsersRoles as AsyncRoles
from .... import AsyncOrganizationUsersRolesWithRawResponse as AsyncRolesWithRawResponse
from .... import AsyncOrganizationUsersRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
from .... import OrganizationUsersRoles as Roles
from .... import OrganizationUsersRolesWithRawResponse as RolesWithRawResponse
from .... import OrganizationUsersRolesWithStreamingResponse as RolesWithStreamingResponse
