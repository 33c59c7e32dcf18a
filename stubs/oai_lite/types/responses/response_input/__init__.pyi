# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseInput as ResponseInput
from .. import ResponseInputDict as ResponseInputDict
__all__ = ["ResponseInput", "ResponseInputDict"]
