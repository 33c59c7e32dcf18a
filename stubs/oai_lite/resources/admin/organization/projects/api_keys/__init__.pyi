# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from .... import OrganizationProjectsAPIKeys as APIKeys
from .... import OrganizationProjectsAPIKeysWithRawResponse as APIKeysWithRawResponse
from .... import OrganizationProjectsAPIKeysWithStreamingResponse as APIKeysWithStreamingResponse
from .... import AsyncOrganizationProjectsAPIKeys as AsyncAPIKeys
from .... import AsyncOrganizationProjectsAPIKeysWithRawResponse as AsyncAPIKeysWithRawResponse
from .... import AsyncOrganizationProjectsAPIKeysWithStreamingResponse as AsyncAPIKeysWithStreamingResponse
