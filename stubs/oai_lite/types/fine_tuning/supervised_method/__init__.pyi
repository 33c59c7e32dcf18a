# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SupervisedMethod as SupervisedMethod
from .. import SupervisedMethodDict as SupervisedMethodDict
__all__ = ["SupervisedMethod", "SupervisedMethodDict"]
