# Derived by `python -m tools gen` from tools/api/admin_users.pyi. Do not edit: change that and run gen.
from .... import AsyncOrganizationUsersRoles as AsyncRoles
from .... import OrganizationUsersRoles as Roles
