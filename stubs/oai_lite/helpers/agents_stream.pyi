# Derived by `python -m tools gen` from oai_lite/helpers/agents_stream.py. Do not edit: change that and run gen.
from .._errors import OpenAIError, StructuredOutputError
from .._objects import APIObject
from .._response import Response
from ..types.beta import AgentSessionEvent, AgentSessionMessage, AgentSessionRequiredAction
from ..types.beta.agents.sessions import Turn
from typing import Any, AsyncIterator, Awaitable, Callable, Dict, Generic, Iterable, Iterator, List, Literal, Mapping, Optional, Type, Union
from typing_extensions import Self, TypeVar
OutputT = TypeVar('OutputT', default=Any)
ParseT = TypeVar('ParseT')
ToolOutput = Union[str, Mapping[str, object], Iterable[Mapping[str, object]], None]
ToolHandler = Callable[..., ToolOutput]
AsyncToolHandler = Callable[..., Union[ToolOutput, Awaitable[ToolOutput]]]
class AgentTurnResult(APIObject, Generic[OutputT]):
    """What a turn came to: `turn`, `messages` of the agent, `output_parsed` (None unless a type was given)."""
    turn: Turn
    messages: List[AgentSessionMessage]
    output_parsed: Optional[OutputT]
    @property
    def session_id(self) -> str:
        """The id of the session."""
    @property
    def turn_id(self) -> str:
        """The id of the turn."""
    @property
    def output_text(self) -> str:
        """The text of the last message that is no commentary; "" if there is none."""
    def parse(self, output_type: Type[ParseT]) -> AgentTurnResult[ParseT]:
        """The result with its text read into a type, which may be all that `text_format` of responses may be.

        Raises AgentOutputParseError, a StructuredOutputError.
        """
class AgentOutputParseError(StructuredOutputError):
    """The text of a turn is not of the type that was asked for. result: the turn's result; also `completion`."""
    result: AgentTurnResult
    def __init__(self, result: AgentTurnResult, cause: StructuredOutputError) -> None: ...
class AgentTurnResultError(OpenAIError):
    """A turn has no result. reason: "failed", "cancelled", "requires_action" (something that no handler answers), "incomplete" (the
    session stopped before the turn ended) or "observation_failed" (the events did). turn: as last told, or None. messages: what had
    come, unfinished ones too. required_actions: what waits for an answer.
    """
    reason: Literal['failed', 'cancelled', 'requires_action', 'incomplete', 'observation_failed']
    turn: Optional[Turn]
    turn_id: Optional[str]
    session_id: Optional[str]
    messages: List[AgentSessionMessage]
    required_actions: List[AgentSessionRequiredAction]
    def __init__(self, reason: str, *, turn: Optional[Turn], session_id: Optional[str], messages: List[AgentSessionMessage], required_actions: List[AgentSessionRequiredAction], error: Optional[Mapping[str, object]]=...) -> None: ...
class AgentToolError(APIObject):
    """What went wrong with a tool: `error`, `tool_name`, `session_id`, `turn_id`, `call_id`, and `stage`: "arguments" (no JSON object),
    "execution" (the handler raised) or "output" (the handler gave what can't be sent).
    """
    error: Exception
    tool_name: str
    session_id: str
    turn_id: str
    call_id: str
    stage: Literal['arguments', 'execution', 'output']
class AgentSessionEventStream(Generic[OutputT]):
    """Events of a session; tools with handlers are run for it while it is read."""
    @property
    def response(self) -> Response:
        """The response that is being read: its status, headers and request id."""
    def with_result_collection(self) -> Self:
        """The stream itself: what `get_final_result` needs is always kept."""
    def __iter__(self) -> Iterator[AgentSessionEvent]: ...
    def __next__(self) -> AgentSessionEvent: ...
    def until_done(self) -> None:
        """Read to the end of the turn. Raises AgentTurnResultError if something waits for an answer that no handler gives."""
    def get_final_result(self) -> AgentTurnResult[OutputT]:
        """Read to the end of the turn; its result. Raises AgentTurnResultError if there is none."""
    def close(self) -> None:
        """Stop, and close the connection; from any thread or task, and more than once."""
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc_info: object) -> None: ...
class AsyncAgentSessionEventStream(Generic[OutputT]):
    """Events of a session; tools with handlers are run for it while it is read."""
    @property
    def response(self) -> Response:
        """The response that is being read: its status, headers and request id."""
    def with_result_collection(self) -> Self:
        """The stream itself: what `get_final_result` needs is always kept."""
    def __aiter__(self) -> AsyncIterator[AgentSessionEvent]: ...
    async def __anext__(self) -> AgentSessionEvent: ...
    async def until_done(self) -> None:
        """Read to the end of the turn. Raises AgentTurnResultError if something waits for an answer that no handler gives."""
    async def get_final_result(self) -> AgentTurnResult[OutputT]:
        """Read to the end of the turn; its result. Raises AgentTurnResultError if there is none."""
    async def close(self) -> None:
        """Stop, and close the connection; from any thread or task, and more than once."""
    async def aclose(self) -> None:
        """Stop, and close the connection; from any thread or task, and more than once."""
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc_info: object) -> None: ...
class AgentSessionStream(AgentSessionEventStream[OutputT]):
    """What `sessions.stream` gives: enter it to begin; it ends with the turn."""
class AsyncAgentSessionStream(AsyncAgentSessionEventStream[OutputT]):
    """What `sessions.stream` gives: enter it to begin; it ends with the turn."""
def agent_text_format(output_type: type) -> Dict[str, object]:
    """The value of `text.format` of an agent whose replies are to be of a type. Raises ConfigurationError if there can be none."""
