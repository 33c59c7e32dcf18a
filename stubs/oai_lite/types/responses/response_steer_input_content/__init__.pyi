# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseSteerInputContent as ResponseSteerInputContent
from .. import ResponseSteerInputContentDict as ResponseSteerInputContentDict
__all__ = ["ResponseSteerInputContent", "ResponseSteerInputContentDict"]
