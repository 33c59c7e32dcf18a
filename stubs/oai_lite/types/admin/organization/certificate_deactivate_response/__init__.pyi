# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CertificateDeactivateResponse as CertificateDeactivateResponse
from .. import CertificateDeactivateResponseDict as CertificateDeactivateResponseDict
from .. import CertificateListResponseCertificateDetails as CertificateDetails
from .. import CertificateListResponseCertificateDetailsDict as CertificateDetailsDict
__all__ = ["CertificateDeactivateResponse", "CertificateDeactivateResponseDict", "CertificateDetails", "CertificateDetailsDict"]
