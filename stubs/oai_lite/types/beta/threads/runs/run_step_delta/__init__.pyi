# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RunStepDelta as RunStepDelta
from .. import RunStepDeltaDict as RunStepDeltaDict
from .. import RunStepDeltaStepDetails as StepDetails
from .. import RunStepDeltaStepDetailsDict as StepDetailsDict
__all__ = ["RunStepDelta", "RunStepDeltaDict", "StepDetails", "StepDetailsDict"]
