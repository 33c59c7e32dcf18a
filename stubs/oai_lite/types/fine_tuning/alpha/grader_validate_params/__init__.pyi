# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import GraderValidateParams as GraderValidateParams
from .. import GraderRunParamsGrader as Grader
__all__ = ["GraderValidateParams", "Grader"]
