# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Run as Run
from .. import RunDict as RunDict
from .. import RunIncompleteDetails as IncompleteDetails
from .. import RunIncompleteDetailsDict as IncompleteDetailsDict
from .. import RunLastError as LastError
from .. import RunLastErrorDict as LastErrorDict
from .. import RunRequiredAction as RequiredAction
from .. import RunRequiredActionDict as RequiredActionDict
from .. import RunRequiredActionSubmitToolOutputs as RequiredActionSubmitToolOutputs
from .. import RunRequiredActionSubmitToolOutputsDict as RequiredActionSubmitToolOutputsDict
from .. import RunTruncationStrategy as TruncationStrategy
from .. import RunTruncationStrategyDict as TruncationStrategyDict
from .. import RunUsage as Usage
from .. import RunUsageDict as UsageDict
__all__ = ["Run", "RunDict", "IncompleteDetails", "IncompleteDetailsDict", "LastError", "LastErrorDict", "RequiredAction", "RequiredActionDict", "RequiredActionSubmitToolOutputs", "RequiredActionSubmitToolOutputsDict", "TruncationStrategy", "TruncationStrategyDict", "Usage", "UsageDict"]
