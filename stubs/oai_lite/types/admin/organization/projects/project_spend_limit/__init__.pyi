# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ProjectSpendLimit as ProjectSpendLimit
from .. import ProjectSpendLimitDict as ProjectSpendLimitDict
from .. import ProjectSpendLimitEnforcement as Enforcement
from .. import ProjectSpendLimitEnforcementDict as EnforcementDict
__all__ = ["ProjectSpendLimit", "ProjectSpendLimitDict", "Enforcement", "EnforcementDict"]
