# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RateLimitsUpdatedEvent as RateLimitsUpdatedEvent
from .. import RateLimitsUpdatedEventDict as RateLimitsUpdatedEventDict
from .. import RateLimitsUpdatedEventRateLimit as RateLimit
from .. import RateLimitsUpdatedEventRateLimitDict as RateLimitDict
__all__ = ["RateLimitsUpdatedEvent", "RateLimitsUpdatedEventDict", "RateLimit", "RateLimitDict"]
