# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WorkloadIdentityProvider as WorkloadIdentityProvider
from .. import WorkloadIdentityProviderDict as WorkloadIdentityProviderDict
from .. import WorkloadIdentityProviderAttributeTransformation as AttributeTransformation
from .. import WorkloadIdentityProviderAttributeTransformationDict as AttributeTransformationDict
from .. import WorkloadIdentityProviderVerification as Verification
from .. import WorkloadIdentityProviderVerificationDict as VerificationDict
from .. import WorkloadIdentityProviderVerificationDiscovery as VerificationDiscovery
from .. import WorkloadIdentityProviderVerificationDiscoveryDict as VerificationDiscoveryDict
from .. import WorkloadIdentityProviderVerificationUploadedJwks as VerificationUploadedJwks
from .. import WorkloadIdentityProviderVerificationUploadedJwksDict as VerificationUploadedJwksDict
__all__ = ["WorkloadIdentityProvider", "WorkloadIdentityProviderDict", "AttributeTransformation", "AttributeTransformationDict", "Verification", "VerificationDict", "VerificationDiscovery", "VerificationDiscoveryDict", "VerificationUploadedJwks", "VerificationUploadedJwksDict"]
