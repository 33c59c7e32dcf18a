# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import FederationRuleUpdateParams as FederationRuleUpdateParams
from . import FederationRuleUpdateParamsPermissions as Permissions
from . import FederationRuleUpdateParamsPermissionsDefaultPermissionsParam as PermissionsDefaultPermissionsParam
from . import FederationRuleUpdateParamsPermissionsRestrictedPermissionsParam as PermissionsRestrictedPermissionsParam
