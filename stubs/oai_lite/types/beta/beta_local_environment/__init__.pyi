# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import LocalEnvironment as BetaLocalEnvironment
from ...responses import LocalEnvironmentDict as BetaLocalEnvironmentDict
__all__ = ["BetaLocalEnvironment", "BetaLocalEnvironmentDict"]
