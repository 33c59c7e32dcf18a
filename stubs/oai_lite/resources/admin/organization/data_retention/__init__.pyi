# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from ... import AsyncOrganizationDataRetention as AsyncDataRetention
from ... import AsyncOrganizationDataRetentionWithRawResponse as AsyncDataRetentionWithRawResponse
from ... import AsyncOrganizationDataRetentionWithStreamingResponse as AsyncDataRetentionWithStreamingResponse
from ... import OrganizationDataRetention as DataRetention
from ... import OrganizationDataRetentionWithRawResponse as DataRetentionWithRawResponse
from ... import OrganizationDataRetentionWithStreamingResponse as DataRetentionWithStreamingResponse
