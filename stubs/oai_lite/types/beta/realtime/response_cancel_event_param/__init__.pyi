# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import ResponseCancelEventParam as ResponseCancelEventParam
__all__ = ["ResponseCancelEventParam"]
