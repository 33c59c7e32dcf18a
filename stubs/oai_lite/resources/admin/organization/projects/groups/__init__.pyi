# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from .... import AsyncOrganizationProjectsGroups as AsyncGroups
from .... import AsyncOrganizationProjectsGroupsRoles as AsyncRoles
from .... import OrganizationProjectsGroups as Groups
from .... import OrganizationProjectsGroupsRoles as Roles
