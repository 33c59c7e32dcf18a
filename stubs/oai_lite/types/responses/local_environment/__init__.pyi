# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import LocalEnvironment as LocalEnvironment
from .. import LocalEnvironmentDict as LocalEnvironmentDict
__all__ = ["LocalEnvironment", "LocalEnvironmentDict"]
