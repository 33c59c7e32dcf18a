# Derived by `python -m tools gen` from tools/api/realtime.pyi. Do not edit: change that and run gen.
from .. import AsyncCalls as AsyncCalls
from .. import AsyncCallsWithRawResponse as AsyncCallsWithRawResponse
from .. import AsyncCallsWithStreamingResponse as AsyncCallsWithStreamingResponse
from .. import Calls as Calls
from .. import CallsWithRawResponse as CallsWithRawResponse
from .. import CallsWithStreamingResponse as CallsWithStreamingResponse
