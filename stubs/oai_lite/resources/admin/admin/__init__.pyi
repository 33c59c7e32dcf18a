# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from .. import Admin as Admin
from .. import AdminWithRawResponse as AdminWithRawResponse
from .. import AdminWithStreamingResponse as AdminWithStreamingResponse
from .. import AsyncAdmin as AsyncAdmin
from .. import AsyncAdminWithRawResponse as AsyncAdminWithRawResponse
from .. import AsyncAdminWithStreamingResponse as AsyncAdminWithStreamingResponse
from .. import AsyncOrganization as AsyncOrganization
from .. import AsyncOrganizationWithRawResponse as AsyncOrganizationWithRawResponse
from .. import AsyncOrganizationWithStreamingResponse as AsyncOrganizationWithStreamingResponse
from .. import Organization as Organization
from .. import OrganizationWithRawResponse as OrganizationWithRawResponse
from .. import OrganizationWithStreamingResponse as OrganizationWithStreamingResponse
