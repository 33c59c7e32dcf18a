# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from ... import AsyncOrganizationRoles as AsyncRoles
from ... import AsyncOrganizationRolesWithRawResponse as AsyncRolesWithRawResponse
from ... import AsyncOrganizationRolesWithStreamingResponse as AsyncRolesWithStreamingResponse
from ... import OrganizationRoles as Roles
from ... import OrganizationRolesWithRawResponse as RolesWithRawResponse
from ... import OrganizationRolesWithStreamingResponse as RolesWithStreamingResponse
