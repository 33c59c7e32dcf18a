# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OrganizationSpendLimit as OrganizationSpendLimit
from .. import OrganizationSpendLimitDict as OrganizationSpendLimitDict
from .. import OrganizationSpendLimitEnforcement as Enforcement
from .. import OrganizationSpendLimitEnforcementDict as EnforcementDict
__all__ = ["OrganizationSpendLimit", "OrganizationSpendLimitDict", "Enforcement", "EnforcementDict"]
