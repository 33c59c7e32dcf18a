# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RefusalContentBlock as RefusalContentBlock
from .. import RefusalContentBlockDict as RefusalContentBlockDict
__all__ = ["RefusalContentBlock", "RefusalContentBlockDict"]
