# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from ..... import AsyncOrganizationProjectsGroups as AsyncGroups
from ..... import AsyncOrganizationProjectsGroupsWithRawResponse as AsyncGroupsWithRawResponse
from ..... import AsyncOrganizationProjectsGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse
from ..... import AsyncOrganizationProjectsGroupsRoles as AsyncRoles
from ..... import AsyncOrganizationProjectsGroupsRolesWithRawResponse as AsyncRolesWithRawResponse
from ..... import AsyncOrganizationProjectsGroupsRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
from ..... import OrganizationProjectsGroups as Groups
from ..... import OrganizationProjectsGroupsWithRawResponse as GroupsWithRawResponse
from ..... import OrganizationProjectsGroupsWithStreamingResponse as GroupsWithStreamingResponse
from ..... import OrganizationProjectsGroupsRoles as Roles
from ..... import OrganizationProjectsGroupsRolesWithRawResponse as RolesWithRawResponse
from ..... import OrganizationProjectsGroupsRolesWithStreamingResponse as RolesWithStreamingResponse
