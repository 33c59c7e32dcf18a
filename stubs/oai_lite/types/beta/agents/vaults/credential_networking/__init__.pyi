# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CredentialNetworking as CredentialNetworking
from .. import CredentialNetworkingDict as CredentialNetworkingDict
from .. import CredentialNetworkingVaultCredentialNetworkingResourceUnrestricted as VaultCredentialNetworkingResourceUnrestricted
from .. import CredentialNetworkingVaultCredentialNetworkingResourceUnrestrictedDict as VaultCredentialNetworkingResourceUnrestrictedDict
from .. import CredentialNetworkingVaultCredentialNetworkingResourceLimited as VaultCredentialNetworkingResourceLimited
from .. import CredentialNetworkingVaultCredentialNetworkingResourceLimitedDict as VaultCredentialNetworkingResourceLimitedDict
__all__ = ["CredentialNetworking", "CredentialNetworkingDict", "VaultCredentialNetworkingResourceUnrestricted", "VaultCredentialNetworkingResourceUnrestrictedDict", "VaultCredentialNetworkingResourceLimited", "VaultCredentialNetworkingResourceLimitedDict"]
