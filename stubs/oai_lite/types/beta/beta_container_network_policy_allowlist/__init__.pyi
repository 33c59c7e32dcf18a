# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist
from ...responses import ContainerNetworkPolicyAllowlistDict as BetaContainerNetworkPolicyAllowlistDict
__all__ = ["BetaContainerNetworkPolicyAllowlist", "BetaContainerNetworkPolicyAllowlistDict"]
