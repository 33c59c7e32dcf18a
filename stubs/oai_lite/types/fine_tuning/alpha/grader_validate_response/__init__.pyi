# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import GraderValidateResponse as GraderValidateResponse
from .. import GraderValidateResponseDict as GraderValidateResponseDict
from .. import GraderValidateResponseGrader as Grader
from .. import GraderValidateResponseGraderDict as GraderDict
__all__ = ["GraderValidateResponse", "GraderValidateResponseDict", "Grader", "GraderDict"]
