# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CertificateActivateResponse as CertificateActivateResponse
from .. import CertificateActivateResponseDict as CertificateActivateResponseDict
from .. import CertificateListResponseCertificateDetails as CertificateDetails
from .. import CertificateListResponseCertificateDetailsDict as CertificateDetailsDict
__all__ = ["CertificateActivateResponse", "CertificateActivateResponseDict", "CertificateDetails", "CertificateDetailsDict"]
