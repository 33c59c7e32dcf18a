# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VideoCreateError as VideoCreateError
from .. import VideoCreateErrorDict as VideoCreateErrorDict
from .. import VideoCreateErrorMisalignment as Misalignment
from .. import VideoCreateErrorMisalignmentDict as MisalignmentDict
from .. import VideoCreateErrorMisalignmentSteer as MisalignmentSteer
from .. import VideoCreateErrorMisalignmentSteerDict as MisalignmentSteerDict
__all__ = ["VideoCreateError", "VideoCreateErrorDict", "Misalignment", "MisalignmentDict", "MisalignmentSteer", "MisalignmentSteerDict"]
