# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ErrorObject as ErrorObject
from .. import ErrorObjectDict as ErrorObjectDict
from .. import ErrorObjectMisalignment as Misalignment
from .. import ErrorObjectMisalignmentDict as MisalignmentDict
from .. import ErrorObjectMisalignmentSteer as MisalignmentSteer
from .. import ErrorObjectMisalignmentSteerDict as MisalignmentSteerDict
__all__ = ["ErrorObject", "ErrorObjectDict", "Misalignment", "MisalignmentDict", "MisalignmentSteer", "MisalignmentSteerDict"]
