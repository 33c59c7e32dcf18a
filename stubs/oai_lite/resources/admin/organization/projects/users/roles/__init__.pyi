# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from ..... import AsyncOrganizationProjectsUsersRoles as AsyncRoles
from ..... import AsyncOrganizationProjectsUsersRolesWithRawResponse as AsyncRolesWithRawResponse
from ..... import AsyncOrganizationProjectsUsersRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
from ..... import OrganizationProjectsUsersRoles as Roles
from ..... import OrganizationProjectsUsersRolesWithRawResponse as RolesWithRawResponse
from ..... import OrganizationProjectsUsersRolesWithStreamingResponse as RolesWithStreamingResponse
