# Derived by `python -m tools gen` from tools/api/chat.pyi. Do not edit: change that and run gen.
from .. import AsyncChat as AsyncChat
from .. import AsyncChatWithRawResponse as AsyncChatWithRawResponse
from .. import AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse
from .. import AsyncCompletions as AsyncCompletions
from .. import AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse
from .. import AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse
from .. import Chat as Chat
from .. import ChatWithRawResponse as ChatWithRawResponse
from .. import ChatWithStreamingResponse as ChatWithStreamingResponse
from .. import Completions as Completions
from .. import CompletionsWithRawResponse as CompletionsWithRawResponse
from .. import CompletionsWithStreamingResponse as CompletionsWithStreamingResponse
