# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RunStepDeltaEvent as RunStepDeltaEvent
from .. import RunStepDeltaEventDict as RunStepDeltaEventDict
__all__ = ["RunStepDeltaEvent", "RunStepDeltaEventDict"]
