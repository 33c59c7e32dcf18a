# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ContainerRetrieveResponse as ContainerRetrieveResponse
from .. import ContainerRetrieveResponseDict as ContainerRetrieveResponseDict
from .. import ContainerListResponseExpiresAfter as ExpiresAfter
from .. import ContainerListResponseExpiresAfterDict as ExpiresAfterDict
from .. import ContainerListResponseNetworkPolicy as NetworkPolicy
from .. import ContainerListResponseNetworkPolicyDict as NetworkPolicyDict
__all__ = ["ContainerRetrieveResponse", "ContainerRetrieveResponseDict", "ExpiresAfter", "ExpiresAfterDict", "NetworkPolicy", "NetworkPolicyDict"]
