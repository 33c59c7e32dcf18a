# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ReinforcementMethod as ReinforcementMethod
from .. import ReinforcementMethodDict as ReinforcementMethodDict
from .. import ReinforcementMethodGrader as Grader
from .. import ReinforcementMethodGraderDict as GraderDict
__all__ = ["ReinforcementMethod", "ReinforcementMethodDict", "Grader", "GraderDict"]
