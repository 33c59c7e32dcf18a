# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret
from .. import BetaContainerNetworkPolicyDomainSecretDict as BetaContainerNetworkPolicyDomainSecretDict
__all__ = ["BetaContainerNetworkPolicyDomainSecret", "BetaContainerNetworkPolicyDomainSecretDict"]
