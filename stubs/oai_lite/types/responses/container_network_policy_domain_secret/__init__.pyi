# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret
from .. import ContainerNetworkPolicyDomainSecretDict as ContainerNetworkPolicyDomainSecretDict
__all__ = ["ContainerNetworkPolicyDomainSecret", "ContainerNetworkPolicyDomainSecretDict"]
