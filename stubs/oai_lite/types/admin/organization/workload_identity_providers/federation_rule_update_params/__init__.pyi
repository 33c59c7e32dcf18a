# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FederationRuleUpdateParams as FederationRuleUpdateParams
from .. import FederationRuleCreateParamsPermissions as Permissions
from .. import FederationRuleCreateParamsPermissionsServiceAccountDefault as PermissionsDefaultPermissionsParam
from .. import FederationRuleCreateParamsPermissionsRestricted as PermissionsRestrictedPermissionsParam
__all__ = ["FederationRuleUpdateParams", "Permissions", "PermissionsDefaultPermissionsParam", "PermissionsRestrictedPermissionsParam"]
