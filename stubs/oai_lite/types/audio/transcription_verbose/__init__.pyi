# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionVerbose as TranscriptionVerbose
from .. import TranscriptionVerboseDict as TranscriptionVerboseDict
from .. import TranscriptionVerboseUsage as Usage
from .. import TranscriptionVerboseUsageDict as UsageDict
__all__ = ["TranscriptionVerbose", "TranscriptionVerboseDict", "Usage", "UsageDict"]
