# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RefusalDeltaBlock as RefusalDeltaBlock
from .. import RefusalDeltaBlockDict as RefusalDeltaBlockDict
__all__ = ["RefusalDeltaBlock", "RefusalDeltaBlockDict"]
