# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import CertificateDeactivateResponse as CertificateDeactivateResponse
from . import CertificateDeactivateResponseDict as CertificateDeactivateResponseDict
from . import CertificateDeactivateResponseCertificateDetails as CertificateDetails
from . import CertificateDeactivateResponseCertificateDetailsDict as CertificateDetailsDict
