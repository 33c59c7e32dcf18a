# Derived by `python -m tools gen` from tools/api/beta_chatkit.pyi. Do not edit: change that and run gen.
from ... import AsyncChatKitSessions as AsyncSessions
from ... import AsyncChatKitSessionsWithRawResponse as AsyncSessionsWithRawResponse
from ... import AsyncChatKitSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
from ... import ChatKitSessions as Sessions
from ... import ChatKitSessionsWithRawResponse as SessionsWithRawResponse
from ... import ChatKitSessionsWithStreamingResponse as SessionsWithStreamingResponse
