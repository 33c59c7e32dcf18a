# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from ... import AsyncOrganizationSpendAlerts as AsyncSpendAlerts
from ... import OrganizationSpendAlerts as SpendAlerts
