# Derived by `python -m tools gen` from tools/api/beta_chatkit.pyi. Do not edit: change that and run gen.
from ... import AsyncChatKitThreads as AsyncThreads
from ... import AsyncChatKitThreadsWithRawResponse as AsyncThreadsWithRawResponse
from ... import AsyncChatKitThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse
from ... import ChatKitThreads as Threads
from ... import ChatKitThreadsWithRawResponse as ThreadsWithRawResponse
from ... import ChatKitThreadsWithStreamingResponse as ThreadsWithStreamingResponse
