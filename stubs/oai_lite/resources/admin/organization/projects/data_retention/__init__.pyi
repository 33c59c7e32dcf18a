# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from .... import AsyncOrganizationProjectsDataRetention as AsyncDataRetention
from .... import AsyncOrganizationProjectsDataRetentionWithRawResponse as AsyncDataRetentionWithRawResponse
from .... import AsyncOrganizationProjectsDataRetentionWithStreamingResponse as AsyncDataRetentionWithStreamingResponse
from .... import OrganizationProjectsDataRetention as DataRetention
from .... import OrganizationProjectsDataRetentionWithRawResponse as DataRetentionWithRawResponse
from .... import OrganizationProjectsDataRetentionWithStreamingResponse as DataRetentionWithStreamingResponse
