# Derived by `python -m tools gen` from oai_lite/helpers/snapshots.py. Do not edit: change that and run gen.
from .._objects import APIObject
from .._response import Response
from ..types.chat import ChatCompletionChunk, ChatCompletionTokenLogprob, CompletionCreateParamsResponseFormat, ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice
from ..types.responses import ParsedResponse, ResponseAudioDeltaEvent, ResponseAudioDoneEvent, ResponseAudioTranscriptDeltaEvent, ResponseAudioTranscriptDoneEvent, ResponseCodeInterpreterCallCodeDeltaEvent, ResponseCodeInterpreterCallCodeDoneEvent, ResponseCodeInterpreterCallCompletedEvent, ResponseCodeInterpreterCallInProgressEvent, ResponseCodeInterpreterCallInterpretingEvent, ResponseCompactionCompactingEvent, ResponseCompletedEvent as _Completed, ResponseContentPartAddedEvent, ResponseContentPartDoneEvent, ResponseCreatedEvent, ResponseCustomToolCallInputDeltaEvent, ResponseCustomToolCallInputDoneEvent, ResponseErrorEvent, ResponseFailedEvent, ResponseFileSearchCallCompletedEvent, ResponseFileSearchCallInProgressEvent, ResponseFileSearchCallSearchingEvent, ResponseFunctionCallArgumentsDeltaEvent as _ArgumentsDelta, ResponseFunctionCallArgumentsDoneEvent, ResponseImageGenCallCompletedEvent, ResponseImageGenCallGeneratingEvent, ResponseImageGenCallInProgressEvent, ResponseImageGenCallPartialImageEvent, ResponseInProgressEvent, ResponseIncompleteEvent as _Incomplete, ResponseMcpCallArgumentsDeltaEvent, ResponseMcpCallArgumentsDoneEvent, ResponseMcpCallCompletedEvent, ResponseMcpCallFailedEvent, ResponseMcpCallInProgressEvent, ResponseMcpListToolsCompletedEvent, ResponseMcpListToolsFailedEvent, ResponseMcpListToolsInProgressEvent, ResponseOutputItemAddedEvent, ResponseOutputItemDoneEvent, ResponseOutputTextAnnotationAddedEvent, ResponseQueuedEvent, ResponseReasoningSummaryPartAddedEvent, ResponseReasoningSummaryPartDoneEvent, ResponseReasoningSummaryTextDeltaEvent, ResponseReasoningSummaryTextDoneEvent, ResponseReasoningTextDeltaEvent, ResponseReasoningTextDoneEvent, ResponseRefusalDeltaEvent, ResponseRefusalDoneEvent, ResponseShellCallCommandAddedEvent, ResponseShellCallCommandDeltaEvent, ResponseShellCallCommandDoneEvent, ResponseShellCallOutputContentDeltaEvent, ResponseShellCallOutputContentDoneEvent, ResponseStreamEvent as _Event, ResponseTextDeltaEvent as _TextDelta, ResponseTextDoneEvent as _TextDone, ResponseWebSearchCallCompletedEvent, ResponseWebSearchCallInProgressEvent, ResponseWebSearchCallSearchingEvent
from typing import Any, AsyncIterator, Generic, Iterator, List, Literal, Mapping, Optional, Type, Union
from typing_extensions import Self, TypeVar
ResponseFormatT = TypeVar('ResponseFormatT', default=Any)
TextFormatT = TypeVar('TextFormatT', default=Any)
_Unparsed = Union[ChunkEvent, ContentDeltaEvent, RefusalDeltaEvent, RefusalDoneEvent, FunctionToolCallArgumentsDeltaEvent, FunctionToolCallArgumentsDoneEvent, LogprobsContentDeltaEvent, LogprobsContentDoneEvent, LogprobsRefusalDeltaEvent, LogprobsRefusalDoneEvent]
ChatCompletionStreamEvent = Union[_Unparsed, ContentDoneEvent[ResponseFormatT]]
ParsedChatCompletionSnapshot = ParsedChatCompletion[object]
ParsedChatCompletionMessageSnapshot = ParsedChatCompletionMessage[object]
ParsedChoiceSnapshot = ParsedChoice[object]
_UnparsedOfResponse = Union[ResponseAudioDeltaEvent, ResponseAudioDoneEvent, ResponseAudioTranscriptDeltaEvent, ResponseAudioTranscriptDoneEvent, ResponseCodeInterpreterCallCodeDeltaEvent, ResponseCodeInterpreterCallCodeDoneEvent, ResponseCodeInterpreterCallCompletedEvent, ResponseCodeInterpreterCallInProgressEvent, ResponseCodeInterpreterCallInterpretingEvent, ResponseCompactionCompactingEvent, ResponseContentPartAddedEvent, ResponseContentPartDoneEvent, ResponseCreatedEvent, ResponseErrorEvent, ResponseFileSearchCallCompletedEvent, ResponseFileSearchCallInProgressEvent, ResponseFileSearchCallSearchingEvent, ResponseFunctionCallArgumentsDeltaEvent, ResponseFunctionCallArgumentsDoneEvent, ResponseShellCallCommandAddedEvent, ResponseShellCallCommandDeltaEvent, ResponseShellCallCommandDoneEvent, ResponseShellCallOutputContentDeltaEvent, ResponseShellCallOutputContentDoneEvent, ResponseInProgressEvent, ResponseFailedEvent, ResponseOutputItemAddedEvent, ResponseOutputItemDoneEvent, ResponseReasoningSummaryPartAddedEvent, ResponseReasoningSummaryPartDoneEvent, ResponseReasoningSummaryTextDeltaEvent, ResponseReasoningSummaryTextDoneEvent, ResponseReasoningTextDeltaEvent, ResponseReasoningTextDoneEvent, ResponseRefusalDeltaEvent, ResponseRefusalDoneEvent, ResponseTextDeltaEvent, ResponseWebSearchCallCompletedEvent, ResponseWebSearchCallInProgressEvent, ResponseWebSearchCallSearchingEvent, ResponseImageGenCallCompletedEvent, ResponseImageGenCallGeneratingEvent, ResponseImageGenCallInProgressEvent, ResponseImageGenCallPartialImageEvent, ResponseMcpCallArgumentsDeltaEvent, ResponseMcpCallArgumentsDoneEvent, ResponseMcpCallCompletedEvent, ResponseMcpCallFailedEvent, ResponseMcpCallInProgressEvent, ResponseMcpListToolsCompletedEvent, ResponseMcpListToolsFailedEvent, ResponseMcpListToolsInProgressEvent, ResponseOutputTextAnnotationAddedEvent, ResponseQueuedEvent, ResponseCustomToolCallInputDeltaEvent, ResponseCustomToolCallInputDoneEvent]
ResponseStreamEvent = Union[_UnparsedOfResponse, ResponseCompletedEvent[TextFormatT], ResponseIncompleteEvent[TextFormatT], ResponseTextDoneEvent[TextFormatT]]
class ChunkEvent(APIObject):
    """A chunk as it came, before the events that say what it means. snapshot: the completion so far."""
    type: Literal['chunk']
    chunk: ChatCompletionChunk
    snapshot: ParsedChatCompletion[object]
class ContentDeltaEvent(APIObject):
    """The text of a choice goes on. delta: the new piece. snapshot: the text so far. parsed: what its JSON comes to so far, if a format
    was asked for.
    """
    type: Literal['content.delta']
    choice_index: int
    delta: str
    snapshot: str
    parsed: Optional[object]
class ContentDoneEvent(APIObject, Generic[ResponseFormatT]):
    """The text of a choice is whole. parsed: the text as an instance of the type that was asked for."""
    type: Literal['content.done']
    choice_index: int
    content: str
    parsed: Optional[ResponseFormatT]
class RefusalDeltaEvent(APIObject):
    """The refusal of a choice goes on. delta: the new piece. snapshot: the refusal so far."""
    type: Literal['refusal.delta']
    choice_index: int
    delta: str
    snapshot: str
class RefusalDoneEvent(APIObject):
    """The refusal of a choice is whole."""
    type: Literal['refusal.done']
    choice_index: int
    refusal: str
class FunctionToolCallArgumentsDeltaEvent(APIObject):
    """The arguments of a tool call go on. index: of the call in the message. arguments_delta: the new piece. arguments: JSON so far.
    parsed_arguments: what that comes to, for strict tools.
    """
    type: Literal['tool_calls.function.arguments.delta']
    choice_index: int
    name: str
    index: int
    arguments_delta: str
    arguments: str
    parsed_arguments: object
class FunctionToolCallArgumentsDoneEvent(APIObject):
    """The arguments of a tool call are whole. parsed_arguments: an instance of the tool's class, for strict tools."""
    type: Literal['tool_calls.function.arguments.done']
    choice_index: int
    name: str
    index: int
    arguments: str
    parsed_arguments: object
class LogprobsContentDeltaEvent(APIObject):
    """Log probabilities of new tokens of the text. snapshot: all so far."""
    type: Literal['logprobs.content.delta']
    choice_index: int
    content: List[ChatCompletionTokenLogprob]
    snapshot: List[ChatCompletionTokenLogprob]
class LogprobsContentDoneEvent(APIObject):
    """Log probabilities of all tokens of the text."""
    type: Literal['logprobs.content.done']
    choice_index: int
    content: List[ChatCompletionTokenLogprob]
class LogprobsRefusalDeltaEvent(APIObject):
    """Log probabilities of new tokens of the refusal. snapshot: all so far."""
    type: Literal['logprobs.refusal.delta']
    choice_index: int
    refusal: List[ChatCompletionTokenLogprob]
    snapshot: List[ChatCompletionTokenLogprob]
class LogprobsRefusalDoneEvent(APIObject):
    """Log probabilities of all tokens of the refusal."""
    type: Literal['logprobs.refusal.done']
    choice_index: int
    refusal: List[ChatCompletionTokenLogprob]
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
class ChatCompletionStreamState(Generic[ResponseFormatT]):
    """Turns chunks into events and adds them up.

    input_tools, response_format: the `tools` and `response_format` of the request, to parse by; default none.

    >>> state = ChatCompletionStreamState()
    >>> chunk = {"choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": "stop"}]}
    >>> [event.type for event in state.handle_chunk(chunk)]
    ['chunk', 'content.delta', 'content.done']
    >>> state.get_final_completion().choices[0].message.content
    'Hi'
    """
    def __init__(self, *, input_tools: Any=..., response_format: Union[Type[ResponseFormatT], CompletionCreateParamsResponseFormat, None]=...) -> None: ...
    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The completion so far. Raises OpenAIError before the first chunk."""
    def snapshot(self) -> Optional[ParsedChatCompletion[ResponseFormatT]]:
        """The completion so far; None before the first chunk."""
    def handle_chunk(self, chunk: Union[ChatCompletionChunk, Mapping[str, Any]]) -> List[ChatCompletionStreamEvent[ResponseFormatT]]:
        """The events of a chunk: the chunk itself, what it adds to each choice, and what is done with it.

        Raises LengthFinishReasonError or ContentFilterFinishReasonError when what was to be parsed is cut.
        """
    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The completion, with what its messages and tool calls are parsed into.

        Raises OpenAIError if there was no chunk, LengthFinishReasonError or ContentFilterFinishReasonError if what was to be
        parsed was cut, StructuredOutputError if it does not fit.
        """
class ChatCompletionStream(Generic[ResponseFormatT]):
    """Events of a chat completion: `chunk`, `content.delta`, `content.done`, `tool_calls.function.arguments.delta`, ..."""
    @property
    def response(self) -> Response:
        """The response that is being read: its status, headers and request id."""
    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The completion so far. Raises OpenAIError before the first chunk."""
    def __iter__(self) -> Iterator[Union[_Unparsed, ContentDoneEvent[ResponseFormatT]]]: ...
    def __next__(self) -> Union[_Unparsed, ContentDoneEvent[ResponseFormatT]]: ...
    def until_done(self) -> Self:
        """Read to the end. Returns the stream."""
    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Read to the end; the completion, parsed if the request said into what. Raises what its state raises."""
    def close(self) -> None:
        """Stop, and close the connection, unless the stream has ended; from any thread, and more than once."""
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc_info: object) -> None: ...
class AsyncChatCompletionStream(Generic[ResponseFormatT]):
    """Events of a chat completion: `chunk`, `content.delta`, `content.done`, `tool_calls.function.arguments.delta`, ..."""
    @property
    def response(self) -> Response:
        """The response that is being read: its status, headers and request id."""
    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The completion so far. Raises OpenAIError before the first chunk."""
    def __aiter__(self) -> AsyncIterator[Union[_Unparsed, ContentDoneEvent[ResponseFormatT]]]: ...
    async def __anext__(self) -> Union[_Unparsed, ContentDoneEvent[ResponseFormatT]]: ...
    async def until_done(self) -> Self:
        """Read to the end. Returns the stream."""
    async def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Read to the end; the completion, parsed if the request said into what. Raises what its state raises."""
    async def close(self) -> None:
        """Stop, and close the connection, unless the stream has ended; from any thread, and more than once."""
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc_info: object) -> None: ...
class ChatCompletionStreamManager(Generic[ResponseFormatT]):
    """Sends the request on entering, and gives a ChatCompletionStream; closes it on leaving."""
    def __enter__(self) -> ChatCompletionStream[ResponseFormatT]: ...
    def __exit__(self, *exc_info: object) -> None: ...
class AsyncChatCompletionStreamManager(Generic[ResponseFormatT]):
    """Sends the request on entering, and gives an AsyncChatCompletionStream; closes it on leaving."""
    async def __aenter__(self) -> AsyncChatCompletionStream[ResponseFormatT]: ...
    async def __aexit__(self, *exc_info: object) -> None: ...
class ResponseStreamState(Generic[TextFormatT]):
    """Turns events of the wire into events with snapshots, and adds them up.

    input_tools: the `tools` of the request, text_format: what its texts are to be parsed into; default neither.
    """
    def __init__(self, *, input_tools: Any=..., text_format: Optional[Type[TextFormatT]]=..., starting_after: Optional[int]=None) -> None: ...
    def accumulate_event(self, event: Union[_Event, Mapping[str, Any]]) -> ParsedResponse[TextFormatT]:
        """Take an event; the response so far. (Costs as much as the response is long: for a look now and then.)"""
    def snapshot(self) -> Optional[ParsedResponse[TextFormatT]]:
        """The response so far; None before the first event."""
    def handle_event(self, event: Union[_Event, Mapping[str, Any]]) -> List[ResponseStreamEvent[TextFormatT]]:
        """The events to deliver for one of the wire. Raises what parsing raises (see `structured.parsed_response`)."""
    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """The response of the last event, parsed. Raises OpenAIError if it has not come."""
class ResponseStream(Generic[TextFormatT]):
    """Events of a response; text and argument deltas have a `snapshot` of what they add up to."""
    @property
    def response(self) -> Response:
        """The response that is being read: its status, headers and request id."""
    @property
    def current_response_snapshot(self) -> Optional[ParsedResponse[TextFormatT]]:
        """The response so far; None before the first event."""
    def __iter__(self) -> Iterator[Union[_UnparsedOfResponse, ResponseTextDoneEvent[TextFormatT], ResponseCompletedEvent[TextFormatT], ResponseIncompleteEvent[TextFormatT]]]: ...
    def __next__(self) -> Union[_UnparsedOfResponse, ResponseTextDoneEvent[TextFormatT], ResponseCompletedEvent[TextFormatT], ResponseIncompleteEvent[TextFormatT]]: ...
    def until_done(self) -> Self:
        """Read to the end. Returns the stream."""
    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Read to the end; the response, parsed if the request said into what. Raises OpenAIError if it did not come."""
    def close(self) -> None:
        """Stop, and close the connection, unless the stream has ended; from any thread, and more than once."""
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc_info: object) -> None: ...
class AsyncResponseStream(Generic[TextFormatT]):
    """Events of a response; text and argument deltas have a `snapshot` of what they add up to."""
    @property
    def response(self) -> Response:
        """The response that is being read: its status, headers and request id."""
    @property
    def current_response_snapshot(self) -> Optional[ParsedResponse[TextFormatT]]:
        """The response so far; None before the first event."""
    def __aiter__(self) -> AsyncIterator[Union[_UnparsedOfResponse, ResponseTextDoneEvent[TextFormatT], ResponseCompletedEvent[TextFormatT], ResponseIncompleteEvent[TextFormatT]]]: ...
    async def __anext__(self) -> Union[_UnparsedOfResponse, ResponseTextDoneEvent[TextFormatT], ResponseCompletedEvent[TextFormatT], ResponseIncompleteEvent[TextFormatT]]: ...
    async def until_done(self) -> Self:
        """Read to the end. Returns the stream."""
    async def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Read to the end; the response, parsed if the request said into what. Raises OpenAIError if it did not come."""
    async def close(self) -> None:
        """Stop, and close the connection, unless the stream has ended; from any thread, and more than once."""
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc_info: object) -> None: ...
class ResponseStreamManager(Generic[TextFormatT]):
    """Sends the request on entering, and gives a ResponseStream; closes it on leaving."""
    def __enter__(self) -> ResponseStream[TextFormatT]: ...
    def __exit__(self, *exc_info: object) -> None: ...
class AsyncResponseStreamManager(Generic[TextFormatT]):
    """Sends the request on entering, and gives an AsyncResponseStream; closes it on leaving."""
    async def __aenter__(self) -> AsyncResponseStream[TextFormatT]: ...
    async def __aexit__(self, *exc_info: object) -> None: ...
