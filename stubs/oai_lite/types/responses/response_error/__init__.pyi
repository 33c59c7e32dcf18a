# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseError as ResponseError
from .. import ResponseErrorDict as ResponseErrorDict
from .. import ResponseErrorMisalignment as Misalignment
from .. import ResponseErrorMisalignmentDict as MisalignmentDict
from .. import ResponseErrorMisalignmentSteer as MisalignmentSteer
from .. import ResponseErrorMisalignmentSteerDict as MisalignmentSteerDict
__all__ = ["ResponseError", "ResponseErrorDict", "Misalignment", "MisalignmentDict", "MisalignmentSteer", "MisalignmentSteerDict"]
