# Derived by `python -m tools gen` from tools/api/beta_realtime.pyi. Do not edit: change that and run gen.
from ... import AsyncRealtimeSessions as AsyncSessions
from ... import AsyncRealtimeSessionsWithRawResponse as AsyncSessionsWithRawResponse
from ... import AsyncRealtimeSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
from ... import RealtimeSessions as Sessions
from ... import RealtimeSessionsWithRawResponse as SessionsWithRawResponse
from ... import RealtimeSessionsWithStreamingResponse as SessionsWithStreamingResponse
