# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from .... import AsyncOrganizationProjectsRoles as AsyncRoles
from .... import AsyncOrganizationProjectsRolesWithRawResponse as AsyncRolesWithRawResponse
from .... import AsyncOrganizationProjectsRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
from .... import OrganizationProjectsRoles as Roles
from .... import OrganizationProjectsRolesWithRawResponse as RolesWithRawResponse
from .... import OrganizationProjectsRolesWithStreamingResponse as RolesWithStreamingResponse
