# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ContainerListResponse as ContainerListResponse
from .. import ContainerListResponseDict as ContainerListResponseDict
from .. import ContainerListResponseExpiresAfter as ExpiresAfter
from .. import ContainerListResponseExpiresAfterDict as ExpiresAfterDict
from .. import ContainerListResponseNetworkPolicy as NetworkPolicy
from .. import ContainerListResponseNetworkPolicyDict as NetworkPolicyDict
__all__ = ["ContainerListResponse", "ContainerListResponseDict", "ExpiresAfter", "ExpiresAfterDict", "NetworkPolicy", "NetworkPolicyDict"]
