# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatSessionRateLimitsParam as ChatSessionRateLimitsParam
__all__ = ["ChatSessionRateLimitsParam"]
