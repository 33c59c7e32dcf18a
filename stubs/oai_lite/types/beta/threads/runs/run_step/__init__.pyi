# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RunStep as RunStep
from .. import RunStepDict as RunStepDict
from .. import RunStepLastError as LastError
from .. import RunStepLastErrorDict as LastErrorDict
from .. import RunStepStepDetails as StepDetails
from .. import RunStepStepDetailsDict as StepDetailsDict
from .. import RunStepUsage as Usage
from .. import RunStepUsageDict as UsageDict
__all__ = ["RunStep", "RunStepDict", "LastError", "LastErrorDict", "StepDetails", "StepDetailsDict", "Usage", "UsageDict"]
