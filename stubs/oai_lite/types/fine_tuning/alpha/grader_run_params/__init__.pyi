# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import GraderRunParams as GraderRunParams
from .. import GraderRunParamsGrader as Grader
__all__ = ["GraderRunParams", "Grader"]
