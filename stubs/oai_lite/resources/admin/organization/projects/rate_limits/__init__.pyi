# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from .... import AsyncRateLimits as AsyncRateLimits
from .... import AsyncRateLimitsWithRawResponse as AsyncRateLimitsWithRawResponse
from .... import AsyncRateLimitsWithStreamingResponse as AsyncRateLimitsWithStreamingResponse
from .... import RateLimits as RateLimits
from .... import RateLimitsWithRawResponse as RateLimitsWithRawResponse
from .... import RateLimitsWithStreamingResponse as RateLimitsWithStreamingResponse
