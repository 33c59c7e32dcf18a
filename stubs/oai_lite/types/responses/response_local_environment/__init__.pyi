# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseLocalEnvironment as ResponseLocalEnvironment
from .. import ResponseLocalEnvironmentDict as ResponseLocalEnvironmentDict
__all__ = ["ResponseLocalEnvironment", "ResponseLocalEnvironmentDict"]
