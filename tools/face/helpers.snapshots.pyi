from typing import Any, AsyncIterator, Generic, Iterator, List, Literal, Mapping, Optional, Type, Union

from typing_extensions import Self, TypeVar

from .._objects import APIObject
from .._response import Response
from ..types.chat import (
    ChatCompletionChunk, ChatCompletionTokenLogprob, CompletionCreateParamsResponseFormat, ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice,
)
from ..types.responses import (
    ParsedResponse,
    ResponseCompletedEvent as _Completed,
    ResponseFunctionCallArgumentsDeltaEvent as _ArgumentsDelta,
    ResponseIncompleteEvent as _Incomplete,
    ResponseStreamEvent as _Event,
    ResponseTextDeltaEvent as _TextDelta,
    ResponseTextDoneEvent as _TextDone,
)

ResponseFormatT = TypeVar("ResponseFormatT", default=Any)
TextFormatT = TypeVar("TextFormatT", default=Any)

class ChunkEvent(APIObject):
    """A chunk as it came, before the events that say what it means. snapshot: the completion so far."""

    type: Literal["chunk"]
    chunk: ChatCompletionChunk
    snapshot: ParsedChatCompletion[object]

class ContentDeltaEvent(APIObject):
    """The text of a choice goes on. delta: the new piece. snapshot: the text so far. parsed: what its JSON comes to so far, if a format
    was asked for."""

    type: Literal["content.delta"]
    choice_index: int
    delta: str
    snapshot: str
    parsed: Optional[object]

class ContentDoneEvent(APIObject, Generic[ResponseFormatT]):
    """The text of a choice is whole. parsed: the text as an instance of the type that was asked for."""

    type: Literal["content.done"]
    choice_index: int
    content: str
    parsed: Optional[ResponseFormatT]

class RefusalDeltaEvent(APIObject):
    """The refusal of a choice goes on. delta: the new piece. snapshot: the refusal so far."""

    type: Literal["refusal.delta"]
    choice_index: int
    delta: str
    snapshot: str

class RefusalDoneEvent(APIObject):
    """The refusal of a choice is whole."""

    type: Literal["refusal.done"]
    choice_index: int
    refusal: str

class FunctionToolCallArgumentsDeltaEvent(APIObject):
    """The arguments of a tool call go on. index: of the call in the message. arguments_delta: the new piece. arguments: JSON so far.
    parsed_arguments: what that comes to, for strict tools."""

    type: Literal["tool_calls.function.arguments.delta"]
    choice_index: int
    name: str
    index: int
    arguments_delta: str
    arguments: str
    parsed_arguments: object

class FunctionToolCallArgumentsDoneEvent(APIObject):
    """The arguments of a tool call are whole. parsed_arguments: an instance of the tool's class, for strict tools."""

    type: Literal["tool_calls.function.arguments.done"]
    choice_index: int
    name: str
    index: int
    arguments: str
    parsed_arguments: object

class LogprobsContentDeltaEvent(APIObject):
    """Log probabilities of new tokens of the text. snapshot: all so far."""

    type: Literal["logprobs.content.delta"]
    choice_index: int
    content: List[ChatCompletionTokenLogprob]
    snapshot: List[ChatCompletionTokenLogprob]

class LogprobsContentDoneEvent(APIObject):
    """Log probabilities of all tokens of the text."""

    type: Literal["logprobs.content.done"]
    choice_index: int
    content: List[ChatCompletionTokenLogprob]

class LogprobsRefusalDeltaEvent(APIObject):
    """Log probabilities of new tokens of the refusal. snapshot: all so far."""

    type: Literal["logprobs.refusal.delta"]
    choice_index: int
    refusal: List[ChatCompletionTokenLogprob]
    snapshot: List[ChatCompletionTokenLogprob]

class LogprobsRefusalDoneEvent(APIObject):
    """Log probabilities of all tokens of the refusal."""

    type: Literal["logprobs.refusal.done"]
    choice_index: int
    refusal: List[ChatCompletionTokenLogprob]

# jedi knows nothing of what an alias is with arguments: the events that have one are said where they are given.
_Unparsed = Union[
    ChunkEvent,
    ContentDeltaEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
]
ChatCompletionStreamEvent = Union[_Unparsed, ContentDoneEvent[ResponseFormatT]]
ParsedChatCompletionSnapshot = ParsedChatCompletion[object]
ParsedChatCompletionMessageSnapshot = ParsedChatCompletionMessage[object]
ParsedChoiceSnapshot = ParsedChoice[object]

class ChatCompletionStreamState(Generic[ResponseFormatT]):
    def __init__(
        self, *, input_tools: Any = ..., response_format: Union[Type[ResponseFormatT], CompletionCreateParamsResponseFormat, None] = ...
    ) -> None: ...
    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[ResponseFormatT]: ...
    def snapshot(self) -> Optional[ParsedChatCompletion[ResponseFormatT]]: ...
    def handle_chunk(self, chunk: Union[ChatCompletionChunk, Mapping[str, Any]]) -> List[ChatCompletionStreamEvent[ResponseFormatT]]: ...
    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]: ...

class ChatCompletionStream(Generic[ResponseFormatT]):
    @property
    def response(self) -> Response: ...
    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[ResponseFormatT]: ...
    def __iter__(self) -> Iterator[Union[_Unparsed, ContentDoneEvent[ResponseFormatT]]]: ...
    def __next__(self) -> Union[_Unparsed, ContentDoneEvent[ResponseFormatT]]: ...
    def until_done(self) -> Self: ...
    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc_info: object) -> None: ...

class ChatCompletionStreamManager(Generic[ResponseFormatT]):
    def __enter__(self) -> ChatCompletionStream[ResponseFormatT]: ...
    def __exit__(self, *exc_info: object) -> None: ...

class AsyncChatCompletionStream(Generic[ResponseFormatT]):
    @property
    def response(self) -> Response: ...
    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[ResponseFormatT]: ...
    def __aiter__(self) -> AsyncIterator[Union[_Unparsed, ContentDoneEvent[ResponseFormatT]]]: ...
    async def __anext__(self) -> Union[_Unparsed, ContentDoneEvent[ResponseFormatT]]: ...
    async def until_done(self) -> Self: ...
    async def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]: ...
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc_info: object) -> None: ...

class AsyncChatCompletionStreamManager(Generic[ResponseFormatT]):
    async def __aenter__(self) -> AsyncChatCompletionStream[ResponseFormatT]: ...
    async def __aexit__(self, *exc_info: object) -> None: ...

class ResponseTextDeltaEvent(_TextDelta):
    """Text goes on. delta: the new piece. snapshot: the text of this part so far."""

    snapshot: str

class ResponseTextDoneEvent(_TextDone, Generic[TextFormatT]):
    """A text is whole. parsed: the text as an instance of the type that was asked for."""

    parsed: Optional[TextFormatT]

class ResponseFunctionCallArgumentsDeltaEvent(_ArgumentsDelta):
    """The arguments of a call go on. delta: the new piece. snapshot: the arguments so far."""

    snapshot: str

class ResponseCompletedEvent(_Completed, Generic[TextFormatT]):
    """The response is complete, and parsed."""

    response: ParsedResponse[TextFormatT]

class ResponseIncompleteEvent(_Incomplete, Generic[TextFormatT]):
    """The response ends early, and is parsed."""

    response: ParsedResponse[TextFormatT]

class ResponseStreamState(Generic[TextFormatT]):
    def __init__(self, *, input_tools: Any = ..., text_format: Optional[Type[TextFormatT]] = ..., starting_after: Optional[int] = None) -> None: ...
    def accumulate_event(self, event: Union[_Event, Mapping[str, Any]]) -> ParsedResponse[TextFormatT]: ...
    def snapshot(self) -> Optional[ParsedResponse[TextFormatT]]: ...
    def handle_event(self, event: Union[_Event, Mapping[str, Any]]) -> List[ResponseStreamEvent[TextFormatT]]: ...
    def get_final_response(self) -> ParsedResponse[TextFormatT]: ...

class ResponseStream(Generic[TextFormatT]):
    @property
    def response(self) -> Response: ...
    @property
    def current_response_snapshot(self) -> Optional[ParsedResponse[TextFormatT]]: ...
    def __iter__(self) -> Iterator[Union[_UnparsedOfResponse, ResponseTextDoneEvent[TextFormatT], ResponseCompletedEvent[TextFormatT], ResponseIncompleteEvent[TextFormatT]]]: ...
    def __next__(self) -> Union[_UnparsedOfResponse, ResponseTextDoneEvent[TextFormatT], ResponseCompletedEvent[TextFormatT], ResponseIncompleteEvent[TextFormatT]]: ...
    def until_done(self) -> Self: ...
    def get_final_response(self) -> ParsedResponse[TextFormatT]: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc_info: object) -> None: ...

class ResponseStreamManager(Generic[TextFormatT]):
    def __enter__(self) -> ResponseStream[TextFormatT]: ...
    def __exit__(self, *exc_info: object) -> None: ...

class AsyncResponseStream(Generic[TextFormatT]):
    @property
    def response(self) -> Response: ...
    @property
    def current_response_snapshot(self) -> Optional[ParsedResponse[TextFormatT]]: ...
    def __aiter__(self) -> AsyncIterator[Union[_UnparsedOfResponse, ResponseTextDoneEvent[TextFormatT], ResponseCompletedEvent[TextFormatT], ResponseIncompleteEvent[TextFormatT]]]: ...
    async def __anext__(self) -> Union[_UnparsedOfResponse, ResponseTextDoneEvent[TextFormatT], ResponseCompletedEvent[TextFormatT], ResponseIncompleteEvent[TextFormatT]]: ...
    async def until_done(self) -> Self: ...
    async def get_final_response(self) -> ParsedResponse[TextFormatT]: ...
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc_info: object) -> None: ...

class AsyncResponseStreamManager(Generic[TextFormatT]):
    async def __aenter__(self) -> AsyncResponseStream[TextFormatT]: ...
    async def __aexit__(self, *exc_info: object) -> None: ...
