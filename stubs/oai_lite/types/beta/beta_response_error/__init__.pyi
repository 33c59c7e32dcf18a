# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseError as BetaResponseError
from .. import BetaResponseErrorDict as BetaResponseErrorDict
from .. import BetaResponseErrorMisalignment as Misalignment
from .. import BetaResponseErrorMisalignmentDict as MisalignmentDict
from .. import BetaResponseErrorMisalignmentSteer as MisalignmentSteer
from .. import BetaResponseErrorMisalignmentSteerDict as MisalignmentSteerDict
__all__ = ["BetaResponseError", "BetaResponseErrorDict", "Misalignment", "MisalignmentDict", "MisalignmentSteer", "MisalignmentSteerDict"]
