# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatSessionRateLimits as ChatSessionRateLimits
from .. import ChatSessionRateLimitsDict as ChatSessionRateLimitsDict
__all__ = ["ChatSessionRateLimits", "ChatSessionRateLimitsDict"]
