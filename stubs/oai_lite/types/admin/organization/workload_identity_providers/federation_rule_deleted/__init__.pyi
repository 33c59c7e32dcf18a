# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FederationRuleDeleted as FederationRuleDeleted
from .. import FederationRuleDeletedDict as FederationRuleDeletedDict
__all__ = ["FederationRuleDeleted", "FederationRuleDeletedDict"]
