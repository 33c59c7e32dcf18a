# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseInputContent as ResponseInputContent
from .. import ResponseInputContentDict as ResponseInputContentDict
__all__ = ["ResponseInputContent", "ResponseInputContentDict"]
