# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WorkloadIdentityProviderUpdateParams as WorkloadIdentityProviderUpdateParams
from .. import WorkloadIdentityProviderCreateParamsAttributeTransformation as AttributeTransformation
from .. import WorkloadIdentityProviderCreateParamsVerification as Verification
from .. import WorkloadIdentityProviderCreateParamsVerificationDiscovery as VerificationDiscoveryVerificationParam
from .. import WorkloadIdentityProviderCreateParamsVerificationUploadedJwks as VerificationUploadedJwksVerificationParam
__all__ = ["WorkloadIdentityProviderUpdateParams", "AttributeTransformation", "Verification", "VerificationDiscoveryVerificationParam", "VerificationUploadedJwksVerificationParam"]
