# Derived by `python -m tools gen` from tools/api/admin_groups.pyi. Do not edit: change that and run gen.
from .... import AsyncOrganizationGroupsRoles as AsyncRoles
from .... import OrganizationGroupsRoles as Roles
