# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
from .. import ContainerNetworkPolicyAllowlistDict as ContainerNetworkPolicyAllowlistDict
__all__ = ["ContainerNetworkPolicyAllowlist", "ContainerNetworkPolicyAllowlistDict"]
