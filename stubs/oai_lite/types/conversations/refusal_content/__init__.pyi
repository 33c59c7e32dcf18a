# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseOutputRefusal as RefusalContent
__all__ = ["RefusalContent"]
