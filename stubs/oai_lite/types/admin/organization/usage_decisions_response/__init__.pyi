# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import UsageDecisionsResponse as UsageDecisionsResponse
from .. import UsageDecisionsResponseDict as UsageDecisionsResponseDict
from .. import UsageDecisionsResponseData as Data
from .. import UsageDecisionsResponseDataDict as DataDict
from .. import UsageDecisionsResponseDataResult as DataResult
from .. import UsageDecisionsResponseDataResultDict as DataResultDict
__all__ = ["UsageDecisionsResponse", "UsageDecisionsResponseDict", "Data", "DataDict", "DataResult", "DataResultDict"]
