# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CertificateListResponse as CertificateListResponse
from .. import CertificateListResponseDict as CertificateListResponseDict
from .. import CertificateListResponseCertificateDetails as CertificateDetails
from .. import CertificateListResponseCertificateDetailsDict as CertificateDetailsDict
__all__ = ["CertificateListResponse", "CertificateListResponseDict", "CertificateDetails", "CertificateDetailsDict"]
