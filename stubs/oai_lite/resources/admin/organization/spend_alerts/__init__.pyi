# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from ... import AsyncOrganizationSpendAlerts as AsyncSpendAlerts
from ... import AsyncOrganizationSpendAlertsWithRawResponse as AsyncSpendAlertsWithRawResponse
from ... import AsyncOrganizationSpendAlertsWithStreamingResponse as AsyncSpendAlertsWithStreamingResponse
from ... import OrganizationSpendAlerts as SpendAlerts
from ... import OrganizationSpendAlertsWithRawResponse as SpendAlertsWithRawResponse
from ... import OrganizationSpendAlertsWithStreamingResponse as SpendAlertsWithStreamingResponse
