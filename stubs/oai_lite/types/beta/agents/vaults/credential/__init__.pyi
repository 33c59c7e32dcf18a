# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Credential as Credential
from .. import CredentialDict as CredentialDict
__all__ = ["Credential", "CredentialDict"]
