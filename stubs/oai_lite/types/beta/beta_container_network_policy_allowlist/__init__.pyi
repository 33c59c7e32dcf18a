# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist
from .. import BetaContainerNetworkPolicyAllowlistDict as BetaContainerNetworkPolicyAllowlistDict
__all__ = ["BetaContainerNetworkPolicyAllowlist", "BetaContainerNetworkPolicyAllowlistDict"]
