# Derived by `python -m tools gen` from tools/api/admin_groups.pyi. Do not edit: change that and run gen.
from ... import AsyncOrganizationGroups as AsyncGroups
from ... import AsyncOrganizationGroupsRoles as AsyncRoles
from ... import AsyncOrganizationGroupsUsers as AsyncUsers
from ... import OrganizationGroups as Groups
from ... import OrganizationGroupsRoles as Roles
from ... import OrganizationGroupsUsers as Users
