# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import OutputItemRetrieveResponse as OutputItemRetrieveResponse
from . import OutputItemRetrieveResponseDict as OutputItemRetrieveResponseDict
from . import OutputItemRetrieveResponseResult as Result
from . import OutputItemRetrieveResponseResultDict as ResultDict
from . import OutputItemRetrieveResponseSample as Sample
from . import OutputItemRetrieveResponseSampleDict as SampleDict
from . import OutputItemRetrieveResponseSampleInput as SampleInput
from . import OutputItemRetrieveResponseSampleInputDict as SampleInputDict
from . import OutputItemRetrieveResponseSampleOutput as SampleOutput
from . import OutputItemRetrieveResponseSampleOutputDict as SampleOutputDict
from . import OutputItemRetrieveResponseSampleUsage as SampleUsage
from . import OutputItemRetrieveResponseSampleUsageDict as SampleUsageDict
