# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseLocalEnvironment as BetaResponseLocalEnvironment
from ...responses import ResponseLocalEnvironmentDict as BetaResponseLocalEnvironmentDict
__all__ = ["BetaResponseLocalEnvironment", "BetaResponseLocalEnvironmentDict"]
