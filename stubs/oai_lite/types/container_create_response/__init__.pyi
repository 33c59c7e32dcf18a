# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ContainerCreateResponse as ContainerCreateResponse
from .. import ContainerCreateResponseDict as ContainerCreateResponseDict
from .. import ContainerListResponseExpiresAfter as ExpiresAfter
from .. import ContainerListResponseExpiresAfterDict as ExpiresAfterDict
from .. import ContainerListResponseNetworkPolicy as NetworkPolicy
from .. import ContainerListResponseNetworkPolicyDict as NetworkPolicyDict
__all__ = ["ContainerCreateResponse", "ContainerCreateResponseDict", "ExpiresAfter", "ExpiresAfterDict", "NetworkPolicy", "NetworkPolicyDict"]
