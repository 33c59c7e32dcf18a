# Derived by `python -m tools gen` from tools/api/admin_groups.pyi. Do not edit: change that and run gen.
from .... import AsyncOrganizationGroupsUsers as AsyncUsers
from .... import AsyncOrganizationGroupsUsersWithRawResponse as AsyncUsersWithRawResponse
from .... import AsyncOrganizationGroupsUsersWithStreamingResponse as AsyncUsersWithStreamingResponse
from .... import OrganizationGroupsUsers as Users
from .... import OrganizationGroupsUsersWithRawResponse as UsersWithRawResponse
from .... import OrganizationGroupsUsersWithStreamingResponse as UsersWithStreamingResponse
