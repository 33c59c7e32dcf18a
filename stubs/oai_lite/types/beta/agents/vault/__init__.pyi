# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Vault as Vault
from .. import VaultDict as VaultDict
__all__ = ["Vault", "VaultDict"]
