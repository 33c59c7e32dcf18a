# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CredentialNetworkingParam as CredentialNetworkingParam
from .. import CredentialNetworkingParamVaultCredentialNetworkingParamUnrestricted as VaultCredentialNetworkingParamUnrestricted
from .. import CredentialNetworkingParamVaultCredentialNetworkingParamLimited as VaultCredentialNetworkingParamLimited
__all__ = ["CredentialNetworkingParam", "VaultCredentialNetworkingParamUnrestricted", "VaultCredentialNetworkingParamLimited"]
