# Derived by `python -m tools gen` from tools/api/admin_users.pyi. Do not edit: change that and run gen.
from .... import AsyncOrganizationUsersRoles as AsyncRoles
from .... import AsyncOrganizationUsersRolesWithRawResponse as AsyncRolesWithRawResponse
from .... import AsyncOrganizationUsersRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
from .... import AsyncOrganizationUsers as AsyncUsers
from .... import AsyncOrganizationUsersWithRawResponse as AsyncUsersWithRawResponse
from .... import AsyncOrganizationUsersWithStreamingResponse as AsyncUsersWithStreamingResponse
from .... import OrganizationUsersRoles as Roles
from .... import OrganizationUsersRolesWithRawResponse as RolesWithRawResponse
from .... import OrganizationUsersRolesWithStreamingResponse as RolesWithStreamingResponse
from .... import OrganizationUsers as Users
from .... import OrganizationUsersWithRawResponse as UsersWithRawResponse
from .... import OrganizationUsersWithStreamingResponse as UsersWithStreamingResponse
