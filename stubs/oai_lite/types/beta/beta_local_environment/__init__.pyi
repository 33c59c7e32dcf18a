# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaLocalEnvironment as BetaLocalEnvironment
from .. import BetaLocalEnvironmentDict as BetaLocalEnvironmentDict
__all__ = ["BetaLocalEnvironment", "BetaLocalEnvironmentDict"]
