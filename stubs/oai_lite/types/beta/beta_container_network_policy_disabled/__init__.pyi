# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled
from ...responses import ContainerNetworkPolicyDisabledDict as BetaContainerNetworkPolicyDisabledDict
__all__ = ["BetaContainerNetworkPolicyDisabled", "BetaContainerNetworkPolicyDisabledDict"]
