# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
from .. import ContainerNetworkPolicyDisabledDict as ContainerNetworkPolicyDisabledDict
__all__ = ["ContainerNetworkPolicyDisabled", "ContainerNetworkPolicyDisabledDict"]
