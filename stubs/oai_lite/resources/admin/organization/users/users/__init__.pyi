# Derived by `python -m tools gen` from tools/api/admin_users.pyi. Do not edit: change that and run gen.
from .... import AsyncOrganizationUsersRoles as AsyncRoles
from .... import AsyncOrganizationUsers as AsyncUsers
from .... import OrganizationUsersRoles as Roles
from .... import OrganizationUsers as Users
