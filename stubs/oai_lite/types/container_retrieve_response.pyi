# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ContainerRetrieveResponse as ContainerRetrieveResponse
from . import ContainerRetrieveResponseDict as ContainerRetrieveResponseDict
from . import ContainerRetrieveResponseExpiresAfter as ExpiresAfter
from . import ContainerRetrieveResponseExpiresAfterDict as ExpiresAfterDict
from . import ContainerRetrieveResponseNetworkPolicy as NetworkPolicy
from . import ContainerRetrieveResponseNetworkPolicyDict as NetworkPolicyDict
