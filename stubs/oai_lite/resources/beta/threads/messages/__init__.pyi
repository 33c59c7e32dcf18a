# Derived by `python -m tools gen` from tools/api/beta_threads.pyi. Do not edit: change that and run gen.
from ... import AsyncMessages as AsyncMessages
from ... import AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse
from ... import AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse
from ... import Messages as Messages
from ... import MessagesWithRawResponse as MessagesWithRawResponse
from ... import MessagesWithStreamingResponse as MessagesWithStreamingResponse
