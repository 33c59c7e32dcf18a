# Derived by `python -m tools gen` from oai_lite/helpers/responses_stream.py. Do not edit: change that and run gen.
from .._response import Response
from ..types.responses import ParsedResponse, ResponseAudioDeltaEvent, ResponseAudioDoneEvent, ResponseAudioTranscriptDeltaEvent, ResponseAudioTranscriptDoneEvent, ResponseCodeInterpreterCallCodeDeltaEvent, ResponseCodeInterpreterCallCodeDoneEvent, ResponseCodeInterpreterCallCompletedEvent, ResponseCodeInterpreterCallInProgressEvent, ResponseCodeInterpreterCallInterpretingEvent, ResponseCompactionCompactingEvent, ResponseCompletedEvent as _Completed, ResponseContentPartAddedEvent, ResponseContentPartDoneEvent, ResponseCreatedEvent, ResponseCustomToolCallInputDeltaEvent, ResponseCustomToolCallInputDoneEvent, ResponseErrorEvent, ResponseFailedEvent, ResponseFileSearchCallCompletedEvent, ResponseFileSearchCallInProgressEvent, ResponseFileSearchCallSearchingEvent, ResponseFunctionCallArgumentsDeltaEvent as _ArgumentsDelta, ResponseFunctionCallArgumentsDoneEvent, ResponseImageGenCallCompletedEvent, ResponseImageGenCallGeneratingEvent, ResponseImageGenCallInProgressEvent, ResponseImageGenCallPartialImageEvent, ResponseInProgressEvent, ResponseIncompleteEvent as _Incomplete, ResponseMcpCallArgumentsDeltaEvent, ResponseMcpCallArgumentsDoneEvent, ResponseMcpCallCompletedEvent, ResponseMcpCallFailedEvent, ResponseMcpCallInProgressEvent, ResponseMcpListToolsCompletedEvent, ResponseMcpListToolsFailedEvent, ResponseMcpListToolsInProgressEvent, ResponseOutputItemAddedEvent, ResponseOutputItemDoneEvent, ResponseOutputTextAnnotationAddedEvent, ResponseQueuedEvent, ResponseReasoningSummaryPartAddedEvent, ResponseReasoningSummaryPartDoneEvent, ResponseReasoningSummaryTextDeltaEvent, ResponseReasoningSummaryTextDoneEvent, ResponseReasoningTextDeltaEvent, ResponseReasoningTextDoneEvent, ResponseRefusalDeltaEvent, ResponseRefusalDoneEvent, ResponseShellCallCommandAddedEvent, ResponseShellCallCommandDeltaEvent, ResponseShellCallCommandDoneEvent, ResponseShellCallOutputContentDeltaEvent, ResponseShellCallOutputContentDoneEvent, ResponseStreamEvent as _Event, ResponseTextDeltaEvent as _TextDelta, ResponseTextDoneEvent as _TextDone, ResponseWebSearchCallCompletedEvent, ResponseWebSearchCallInProgressEvent, ResponseWebSearchCallSearchingEvent
from typing import Any, AsyncIterator, Generic, Iterator, List, Mapping, Optional, Type, Union
from typing_extensions import Self, TypeVar
TextFormatT = TypeVar('TextFormatT', default=Any)
ResponseStreamEvent = Union[ResponseAudioDeltaEvent, ResponseAudioDoneEvent, ResponseAudioTranscriptDeltaEvent, ResponseAudioTranscriptDoneEvent, ResponseCodeInterpreterCallCodeDeltaEvent, ResponseCodeInterpreterCallCodeDoneEvent, ResponseCodeInterpreterCallCompletedEvent, ResponseCodeInterpreterCallInProgressEvent, ResponseCodeInterpreterCallInterpretingEvent, ResponseCompactionCompactingEvent, ResponseCompletedEvent[TextFormatT], ResponseContentPartAddedEvent, ResponseContentPartDoneEvent, ResponseCreatedEvent, ResponseErrorEvent, ResponseFileSearchCallCompletedEvent, ResponseFileSearchCallInProgressEvent, ResponseFileSearchCallSearchingEvent, ResponseFunctionCallArgumentsDeltaEvent, ResponseFunctionCallArgumentsDoneEvent, ResponseShellCallCommandAddedEvent, ResponseShellCallCommandDeltaEvent, ResponseShellCallCommandDoneEvent, ResponseShellCallOutputContentDeltaEvent, ResponseShellCallOutputContentDoneEvent, ResponseInProgressEvent, ResponseFailedEvent, ResponseIncompleteEvent[TextFormatT], ResponseOutputItemAddedEvent, ResponseOutputItemDoneEvent, ResponseReasoningSummaryPartAddedEvent, ResponseReasoningSummaryPartDoneEvent, ResponseReasoningSummaryTextDeltaEvent, ResponseReasoningSummaryTextDoneEvent, ResponseReasoningTextDeltaEvent, ResponseReasoningTextDoneEvent, ResponseRefusalDeltaEvent, ResponseRefusalDoneEvent, ResponseTextDeltaEvent, ResponseTextDoneEvent[TextFormatT], ResponseWebSearchCallCompletedEvent, ResponseWebSearchCallInProgressEvent, ResponseWebSearchCallSearchingEvent, ResponseImageGenCallCompletedEvent, ResponseImageGenCallGeneratingEvent, ResponseImageGenCallInProgressEvent, ResponseImageGenCallPartialImageEvent, ResponseMcpCallArgumentsDeltaEvent, ResponseMcpCallArgumentsDoneEvent, ResponseMcpCallCompletedEvent, ResponseMcpCallFailedEvent, ResponseMcpCallInProgressEvent, ResponseMcpListToolsCompletedEvent, ResponseMcpListToolsFailedEvent, ResponseMcpListToolsInProgressEvent, ResponseOutputTextAnnotationAddedEvent, ResponseQueuedEvent, ResponseCustomToolCallInputDeltaEvent, ResponseCustomToolCallInputDoneEvent]
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
    def __iter__(self) -> Iterator[ResponseStreamEvent[TextFormatT]]: ...
    def __next__(self) -> ResponseStreamEvent[TextFormatT]: ...
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
    def __aiter__(self) -> AsyncIterator[ResponseStreamEvent[TextFormatT]]: ...
    async def __anext__(self) -> ResponseStreamEvent[TextFormatT]: ...
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
