# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseError as BetaResponseError
from ...responses import ResponseErrorDict as BetaResponseErrorDict
from ...responses import ResponseErrorMisalignment as Misalignment
from ...responses import ResponseErrorMisalignmentDict as MisalignmentDict
from ...responses import ResponseErrorMisalignmentSteer as MisalignmentSteer
from ...responses import ResponseErrorMisalignmentSteerDict as MisalignmentSteerDict
__all__ = ["BetaResponseError", "BetaResponseErrorDict", "Misalignment", "MisalignmentDict", "MisalignmentSteer", "MisalignmentSteerDict"]
