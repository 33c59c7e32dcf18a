# Derived by `python -m tools gen` from tools/api/live.pyi. Do not edit: change that and run gen.
from .. import AsyncSessions as AsyncSessions
from .. import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
from .. import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
from .. import Sessions as Sessions
from .. import SessionsWithRawResponse as SessionsWithRawResponse
from .. import SessionsWithStreamingResponse as SessionsWithStreamingResponse
