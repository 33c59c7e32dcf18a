# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CertificateUpdateParams as CertificateUpdateParams
__all__ = ["CertificateUpdateParams"]
