# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FederationRuleCreateParams as FederationRuleCreateParams
from .. import FederationRuleCreateParamsPermissions as Permissions
from .. import FederationRuleCreateParamsPermissionsServiceAccountDefault as PermissionsServiceAccountDefault
from .. import FederationRuleCreateParamsPermissionsRestricted as PermissionsRestricted
__all__ = ["FederationRuleCreateParams", "Permissions", "PermissionsServiceAccountDefault", "PermissionsRestricted"]
