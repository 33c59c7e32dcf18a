# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FineTuningJobEvent as FineTuningJobEvent
from .. import FineTuningJobEventDict as FineTuningJobEventDict
__all__ = ["FineTuningJobEvent", "FineTuningJobEventDict"]
