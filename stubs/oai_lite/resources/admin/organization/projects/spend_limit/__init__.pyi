# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from .... import AsyncOrganizationProjectsSpendLimit as AsyncSpendLimit
from .... import AsyncOrganizationProjectsSpendLimitWithRawResponse as AsyncSpendLimitWithRawResponse
from .... import AsyncOrganizationProjectsSpendLimitWithStreamingResponse as AsyncSpendLimitWithStreamingResponse
from .... import OrganizationProjectsSpendLimit as SpendLimit
from .... import OrganizationProjectsSpendLimitWithRawResponse as SpendLimitWithRawResponse
from .... import OrganizationProjectsSpendLimitWithStreamingResponse as SpendLimitWithStreamingResponse
