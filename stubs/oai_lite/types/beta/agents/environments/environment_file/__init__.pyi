# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EnvironmentFile as EnvironmentFile
from .. import EnvironmentFileDict as EnvironmentFileDict
__all__ = ["EnvironmentFile", "EnvironmentFileDict"]
