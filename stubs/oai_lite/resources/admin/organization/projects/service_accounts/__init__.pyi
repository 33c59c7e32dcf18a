# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from .... import OrganizationProjectsServiceAccountsAPIKeys as APIKeys
from .... import OrganizationProjectsServiceAccountsAPIKeysWithRawResponse as APIKeysWithRawResponse
from .... import OrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse as APIKeysWithStreamingResponse
from .... import AsyncOrganizationProjectsServiceAccountsAPIKeys as AsyncAPIKeys
from .... import AsyncOrganizationProjectsServiceAccountsAPIKeysWithRawResponse as AsyncAPIKeysWithRawResponse
from .... import AsyncOrganizationProjectsServiceAccountsAPIKeysWithStreamingResponse as AsyncAPIKeysWithStreamingResponse
from .... import AsyncServiceAccounts as AsyncServiceAccounts
from .... import AsyncServiceAccountsWithRawResponse as AsyncServiceAccountsWithRawResponse
from .... import AsyncServiceAccountsWithStreamingResponse as AsyncServiceAccountsWithStreamingResponse
from .... import ServiceAccounts as ServiceAccounts
from .... import ServiceAccountsWithRawResponse as ServiceAccountsWithRawResponse
from .... import ServiceAccountsWithStreamingResponse as ServiceAccountsWithStreamingResponse
