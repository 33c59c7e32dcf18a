# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CredentialDeleted as CredentialDeleted
from .. import CredentialDeletedDict as CredentialDeletedDict
__all__ = ["CredentialDeleted", "CredentialDeletedDict"]
