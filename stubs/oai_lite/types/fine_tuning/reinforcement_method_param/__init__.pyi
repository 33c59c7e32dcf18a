# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ReinforcementMethodParam as ReinforcementMethodParam
from .. import ReinforcementMethodParamGrader as Grader
__all__ = ["ReinforcementMethodParam", "Grader"]
