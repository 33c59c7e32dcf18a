# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WorkloadIdentityProviderCreateParams as WorkloadIdentityProviderCreateParams
from .. import WorkloadIdentityProviderCreateParamsAttributeTransformation as AttributeTransformation
from .. import WorkloadIdentityProviderCreateParamsVerification as Verification
from .. import WorkloadIdentityProviderCreateParamsVerificationDiscovery as VerificationDiscovery
from .. import WorkloadIdentityProviderCreateParamsVerificationUploadedJwks as VerificationUploadedJwks
__all__ = ["WorkloadIdentityProviderCreateParams", "AttributeTransformation", "Verification", "VerificationDiscovery", "VerificationUploadedJwks"]
