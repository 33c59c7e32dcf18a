# Derived by `python -m tools gen` from tools/api/chat.pyi. Do not edit: change that and run gen.
from .. import AsyncCompletions as AsyncCompletions
from .. import AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse
from .. import AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse
from .. import AsyncMessages as AsyncMessages
from .. import AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse
from .. import AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse
from .. import Completions as Completions
from .. import CompletionsWithRawResponse as CompletionsWithRawResponse
from .. import CompletionsWithStreamingResponse as CompletionsWithStreamingResponse
from .. import Messages as Messages
from .. import MessagesWithRawResponse as MessagesWithRawResponse
from .. import MessagesWithStreamingResponse as MessagesWithStreamingResponse
