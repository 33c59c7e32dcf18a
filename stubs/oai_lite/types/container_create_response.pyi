# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ContainerCreateResponse as ContainerCreateResponse
from . import ContainerCreateResponseDict as ContainerCreateResponseDict
from . import ContainerCreateResponseExpiresAfter as ExpiresAfter
from . import ContainerCreateResponseExpiresAfterDict as ExpiresAfterDict
from . import ContainerCreateResponseNetworkPolicy as NetworkPolicy
from . import ContainerCreateResponseNetworkPolicyDict as NetworkPolicyDict
