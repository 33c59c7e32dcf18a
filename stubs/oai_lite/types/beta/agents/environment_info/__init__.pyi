# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EnvironmentInfo as EnvironmentInfo
from .. import EnvironmentInfoDict as EnvironmentInfoDict
__all__ = ["EnvironmentInfo", "EnvironmentInfoDict"]
