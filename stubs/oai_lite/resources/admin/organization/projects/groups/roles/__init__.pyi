# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from ..... import AsyncOrganizationProjectsGroupsRoles as AsyncRoles
from ..... import AsyncOrganizationProjectsGroupsRolesWithRawResponse as AsyncRolesWithRawResponse
from ..... import AsyncOrganizationProjectsGroupsRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
from ..... import OrganizationProjectsGroupsRoles as Roles
from ..... import OrganizationProjectsGroupsRolesWithRawResponse as RolesWithRawResponse
from ..... import OrganizationProjectsGroupsRolesWithStreamingResponse as RolesWithStreamingResponse
