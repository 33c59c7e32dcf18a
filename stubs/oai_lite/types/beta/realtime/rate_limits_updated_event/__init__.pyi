# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import RateLimitsUpdatedEvent as RateLimitsUpdatedEvent
from ....realtime import RateLimitsUpdatedEventDict as RateLimitsUpdatedEventDict
from ....realtime import RateLimitsUpdatedEventRateLimit as RateLimit
from ....realtime import RateLimitsUpdatedEventRateLimitDict as RateLimitDict
__all__ = ["RateLimitsUpdatedEvent", "RateLimitsUpdatedEventDict", "RateLimit", "RateLimitDict"]
