# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Certificate as Certificate
from .. import CertificateDict as CertificateDict
from .. import CertificateDetails as CertificateDetails
from .. import CertificateDetailsDict as CertificateDetailsDict
__all__ = ["Certificate", "CertificateDict", "CertificateDetails", "CertificateDetailsDict"]
