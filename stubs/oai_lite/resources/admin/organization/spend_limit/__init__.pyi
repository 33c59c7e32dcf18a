# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from ... import AsyncOrganizationSpendLimit as AsyncSpendLimit
from ... import AsyncOrganizationSpendLimitWithRawResponse as AsyncSpendLimitWithRawResponse
from ... import AsyncOrganizationSpendLimitWithStreamingResponse as AsyncSpendLimitWithStreamingResponse
from ... import OrganizationSpendLimit as SpendLimit
from ... import OrganizationSpendLimitWithRawResponse as SpendLimitWithRawResponse
from ... import OrganizationSpendLimitWithStreamingResponse as SpendLimitWithStreamingResponse
