# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from .... import AsyncOrganizationProjectsUsersRoles as AsyncRoles
from .... import AsyncOrganizationProjectsUsersRolesWithRawResponse as AsyncRolesWithRawResponse
from .... import AsyncOrganizationProjectsUsersRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
from .... import AsyncOrganizationProjectsUsers as AsyncUsers
from .... import AsyncOrganizationProjectsUsersWithRawResponse as AsyncUsersWithRawResponse
from .... import AsyncOrganizationProjectsUsersWithStreamingResponse as AsyncUsersWithStreamingResponse
from .... import OrganizationProjectsUsersRoles as Roles
from .... import OrganizationProjectsUsersRolesWithRawResponse as RolesWithRawResponse
from .... import OrganizationProjectsUsersRolesWithStreamingResponse as RolesWithStreamingResponse
from .... import OrganizationProjectsUsers as Users
from .... import OrganizationProjectsUsersWithRawResponse as UsersWithRawResponse
from .... import OrganizationProjectsUsersWithStreamingResponse as UsersWithStreamingResponse
