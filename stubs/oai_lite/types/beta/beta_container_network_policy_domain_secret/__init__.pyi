# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret
from ...responses import ContainerNetworkPolicyDomainSecretDict as BetaContainerNetworkPolicyDomainSecretDict
__all__ = ["BetaContainerNetworkPolicyDomainSecret", "BetaContainerNetworkPolicyDomainSecretDict"]
