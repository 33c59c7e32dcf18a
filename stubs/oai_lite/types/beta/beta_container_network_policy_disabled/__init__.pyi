# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled
from .. import BetaContainerNetworkPolicyDisabledDict as BetaContainerNetworkPolicyDisabledDict
__all__ = ["BetaContainerNetworkPolicyDisabled", "BetaContainerNetworkPolicyDisabledDict"]
