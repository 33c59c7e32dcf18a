# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from ..... import AsyncOrganizationProjectsUsersRoles as AsyncRoles
from ..... import AsyncOrganizationProjectsUsers as AsyncUsers
from ..... import OrganizationProjectsUsersRoles as Roles
from ..... import OrganizationProjectsUsers as Users
