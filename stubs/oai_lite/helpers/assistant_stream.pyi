# Derived by `python -m tools gen` from oai_lite/helpers/assistant_stream.py. Do not edit: change that and run gen.
from .._response import Response
from ..types.beta import AssistantStreamEvent
from ..types.beta.threads import ImageFile, Message, MessageDelta, Run, Text, TextDelta
from ..types.beta.threads.runs import RunStep, RunStepDelta, ToolCall, ToolCallDelta
from typing import AsyncIterator, Generic, Iterator, List, Optional
from typing_extensions import TypeVar
AssistantEventHandlerT = TypeVar('AssistantEventHandlerT', default=AssistantEventHandler)
AsyncAssistantEventHandlerT = TypeVar('AsyncAssistantEventHandlerT', default=AsyncAssistantEventHandler)
class _Handler:
    """What a handler is in both worlds."""
    def __init__(self) -> None: ...
    @property
    def response(self) -> Response:
        """The response that is being read: its status, headers and request id."""
    @property
    def current_event(self) -> Optional[AssistantStreamEvent]:
        """The event that is being handled, or was last; None before the first."""
    @property
    def current_run(self) -> Optional[Run]:
        """The run as it was last told; None before that."""
    @property
    def current_run_step_snapshot(self) -> Optional[RunStep]:
        """The step that was told of last, with all its deltas so far; None before the first."""
    @property
    def current_message_snapshot(self) -> Optional[Message]:
        """The message that was told of last, with all its deltas so far; None before the first."""
class AssistantEventHandler(_Handler):
    """Events of a run, and callbacks for what they mean; derive from it, and override what you need.

    Each callback is called before its event is delivered. An exception of one ends the stream.
    """
    def __iter__(self) -> Iterator[AssistantStreamEvent]: ...
    def __next__(self) -> AssistantStreamEvent: ...
    @property
    def text_deltas(self) -> Iterator[str]:
        """The text of the messages, piece by piece; iterating over it reads the stream."""
    def until_done(self) -> None:
        """Read to the end."""
    def get_final_run(self) -> Run:
        """Read to the end; the run as it was told last. Raises OpenAIError if it was not."""
    def get_final_run_steps(self) -> List[RunStep]:
        """Read to the end; the steps."""
    def get_final_messages(self) -> List[Message]:
        """Read to the end; the messages that the run has made."""
    def close(self) -> None:
        """Stop, and close the connection, unless the stream has ended; from any thread or task, and more than once."""
    def on_end(self) -> None:
        """The stream is over, in whatever way; called once."""
    def on_event(self, event: AssistantStreamEvent) -> None:
        """Any event."""
    def on_run_step_created(self, run_step: RunStep) -> None:
        """A step has begun."""
    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """A step goes on. snapshot: the step so far."""
    def on_run_step_done(self, run_step: RunStep) -> None:
        """A step is over: completed, cancelled, expired or failed."""
    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """A tool call has begun."""
    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """A tool call goes on. snapshot: the call so far."""
    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A tool call is whole."""
    def on_exception(self, exception: Exception) -> None:
        """Reading failed, or a callback did; the exception is raised afterwards."""
    def on_timeout(self) -> None:
        """A limit of time was reached; `on_exception` follows."""
    def on_message_created(self, message: Message) -> None:
        """A message has begun."""
    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """A message goes on. snapshot: the message so far."""
    def on_message_done(self, message: Message) -> None:
        """A message is over: completed or incomplete."""
    def on_text_created(self, text: Text) -> None:
        """A text of a message has begun."""
    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """A text goes on. snapshot: the text so far."""
    def on_text_done(self, text: Text) -> None:
        """A text is whole."""
    def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image file of a message is there."""
class AsyncAssistantEventHandler(_Handler):
    """Events of a run, and callbacks for what they mean; derive from it, and override what you need.

    Each callback is awaited before its event is delivered. An exception of one ends the stream.
    """
    def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]: ...
    async def __anext__(self) -> AssistantStreamEvent: ...
    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The text of the messages, piece by piece; iterating over it reads the stream."""
    async def until_done(self) -> None:
        """Read to the end."""
    async def get_final_run(self) -> Run:
        """Read to the end; the run as it was told last. Raises OpenAIError if it was not."""
    async def get_final_run_steps(self) -> List[RunStep]:
        """Read to the end; the steps."""
    async def get_final_messages(self) -> List[Message]:
        """Read to the end; the messages that the run has made."""
    async def close(self) -> None:
        """Stop, and close the connection, unless the stream has ended; from any thread or task, and more than once."""
    async def aclose(self) -> None:
        """Stop, and close the connection, unless the stream has ended; from any thread or task, and more than once."""
    async def on_end(self) -> None:
        """The stream is over, in whatever way; called once."""
    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Any event."""
    async def on_run_step_created(self, run_step: RunStep) -> None:
        """A step has begun."""
    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """A step goes on. snapshot: the step so far."""
    async def on_run_step_done(self, run_step: RunStep) -> None:
        """A step is over: completed, cancelled, expired or failed."""
    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """A tool call has begun."""
    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """A tool call goes on. snapshot: the call so far."""
    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A tool call is whole."""
    async def on_exception(self, exception: Exception) -> None:
        """Reading failed, or a callback did; the exception is raised afterwards."""
    async def on_timeout(self) -> None:
        """A limit of time was reached; `on_exception` follows."""
    async def on_message_created(self, message: Message) -> None:
        """A message has begun."""
    async def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """A message goes on. snapshot: the message so far."""
    async def on_message_done(self, message: Message) -> None:
        """A message is over: completed or incomplete."""
    async def on_text_created(self, text: Text) -> None:
        """A text of a message has begun."""
    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """A text goes on. snapshot: the text so far."""
    async def on_text_done(self, text: Text) -> None:
        """A text is whole."""
    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image file of a message is there."""
class AssistantStreamManager(Generic[AssistantEventHandlerT]):
    """Sends the request on entering, and gives the event handler; closes the stream on leaving."""
    def __enter__(self) -> AssistantEventHandlerT: ...
    def __exit__(self, *exc_info: object) -> None: ...
class AsyncAssistantStreamManager(Generic[AsyncAssistantEventHandlerT]):
    """Sends the request on entering, and gives the event handler; closes the stream on leaving."""
    async def __aenter__(self) -> AsyncAssistantEventHandlerT: ...
    async def __aexit__(self, *exc_info: object) -> None: ...
