# Derived by `python -m tools gen` from tools/api/admin_usage.pyi. Do not edit: change that and run gen.
from ... import AsyncUsage as AsyncUsage
from ... import AsyncUsageWithRawResponse as AsyncUsageWithRawResponse
from ... import AsyncUsageWithStreamingResponse as AsyncUsageWithStreamingResponse
from ... import Usage as Usage
from ... import UsageWithRawResponse as UsageWithRawResponse
from ... import UsageWithStreamingResponse as UsageWithStreamingResponse
