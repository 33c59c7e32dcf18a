# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OrganizationDataRetention as OrganizationDataRetention
from .. import OrganizationDataRetentionDict as OrganizationDataRetentionDict
__all__ = ["OrganizationDataRetention", "OrganizationDataRetentionDict"]
