# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from ..... import OrganizationProjectsServiceAccountsAPIKeys as APIKeys
from ..... import OrganizationProjectsServiceAccountsAPIKeysWithRawResponse as APIKeysWithRawResponse
from ..... import OrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse as APIKeysWithStreamingResponse
from ..... import AsyncOrganizationProjectsServiceAccountsAPIKeys as AsyncAPIKeys
from ..... import AsyncOrganizationProjectsServiceAccountsAPIKeysWithRawResponse as AsyncAPIKeysWithRawResponse
from ..... import AsyncOrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse as AsyncAPIKeysWithStreamingResponse
