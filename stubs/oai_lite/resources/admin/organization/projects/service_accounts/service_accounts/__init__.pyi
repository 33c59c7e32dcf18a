# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from ..... import OrganizationProjectsServiceAccountsAPIKeys as APIKeys
from ..... import AsyncOrganizationProjectsServiceAccountsAPIKeys as AsyncAPIKeys
from ..... import AsyncServiceAccounts as AsyncServiceAccounts
from ..... import ServiceAccounts as ServiceAccounts
