# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FederationRule as FederationRule
from .. import FederationRuleDict as FederationRuleDict
from .. import FederationRulePermissions as Permissions
from .. import FederationRulePermissionsDict as PermissionsDict
from .. import FederationRulePermissionsServiceAccountDefault as PermissionsServiceAccountDefault
from .. import FederationRulePermissionsServiceAccountDefaultDict as PermissionsServiceAccountDefaultDict
from .. import FederationRulePermissionsRestricted as PermissionsRestricted
from .. import FederationRulePermissionsRestrictedDict as PermissionsRestrictedDict
__all__ = ["FederationRule", "FederationRuleDict", "Permissions", "PermissionsDict", "PermissionsServiceAccountDefault", "PermissionsServiceAccountDefaultDict", "PermissionsRestricted", "PermissionsRestrictedDict"]
