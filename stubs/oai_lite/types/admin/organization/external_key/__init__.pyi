# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ExternalKey as ExternalKey
from .. import ExternalKeyDict as ExternalKeyDict
__all__ = ["ExternalKey", "ExternalKeyDict"]
