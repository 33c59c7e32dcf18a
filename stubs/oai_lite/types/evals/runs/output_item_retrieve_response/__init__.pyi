# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OutputItemRetrieveResponse as OutputItemRetrieveResponse
from .. import OutputItemRetrieveResponseDict as OutputItemRetrieveResponseDict
from .. import OutputItemListResponseResult as Result
from .. import OutputItemListResponseResultDict as ResultDict
from .. import OutputItemListResponseSample as Sample
from .. import OutputItemListResponseSampleDict as SampleDict
from .. import OutputItemListResponseSampleInput as SampleInput
from .. import OutputItemListResponseSampleInputDict as SampleInputDict
from .. import OutputItemListResponseSampleOutput as SampleOutput
from .. import OutputItemListResponseSampleOutputDict as SampleOutputDict
from .. import OutputItemListResponseSampleUsage as SampleUsage
from .. import OutputItemListResponseSampleUsageDict as SampleUsageDict
__all__ = ["OutputItemRetrieveResponse", "OutputItemRetrieveResponseDict", "Result", "ResultDict", "Sample", "SampleDict", "SampleInput", "SampleInputDict", "SampleOutput", "SampleOutputDict", "SampleUsage", "SampleUsageDict"]
