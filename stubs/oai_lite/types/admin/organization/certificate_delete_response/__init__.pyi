# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CertificateDeleteResponse as CertificateDeleteResponse
from .. import CertificateDeleteResponseDict as CertificateDeleteResponseDict
__all__ = ["CertificateDeleteResponse", "CertificateDeleteResponseDict"]
