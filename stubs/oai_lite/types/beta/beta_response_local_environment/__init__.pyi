# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseLocalEnvironment as BetaResponseLocalEnvironment
from .. import BetaResponseLocalEnvironmentDict as BetaResponseLocalEnvironmentDict
__all__ = ["BetaResponseLocalEnvironment", "BetaResponseLocalEnvironmentDict"]
