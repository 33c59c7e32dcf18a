# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from .... import AsyncOrganizationProjectsSpendAlerts as AsyncSpendAlerts
from .... import AsyncOrganizationProjectsSpendAlertsWithRawResponse as AsyncSpendAlertsWithRawResponse
from .... import AsyncOrganizationProjectsSpendAlertsWithStreamingResponse as AsyncSpendAlertsWithStreamingResponse
from .... import OrganizationProjectsSpendAlerts as SpendAlerts
from .... import OrganizationProjectsSpendAlertsWithRawResponse as SpendAlertsWithRawResponse
from .... import OrganizationProjectsSpendAlertsWithStreamingResponse as SpendAlertsWithStreamingResponse
