"""`beta.agents.sessions.stream(...)` and `create(..., stream=True)`: the events of a session, its tools run, and the result of a turn.

`TurnState` decides, one event at a time and without I/O. What is sent besides is a flow, written once for both worlds.
"""
from __future__ import annotations

import os
from json import dumps, loads

from .._deltas import keep
from .._errors import APIError, ConfigurationError, OpenAIError, StructuredOutputError
from .._flows import warning
from .._objects import APIObject
from .._omit import NOT_GIVEN, given
from .._resource import area
from . import agents_tools, structured
from .streams import END, AsyncEventStream, AsyncFlowEvents, EventStream, FlowEvents, StreamView, in_world

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Generator, List, Mapping, Optional, Set, Tuple

    Flow = Generator[Any, Any, Any]

_PREFIX = "agent.session."
_ENDS = {"turn.completed": "completed", "turn.failed": "failed", "turn.cancelled": "cancelled"}  # of a turn
_SESSION_ENDS = {"error": "failed", "failed": "failed", "idle": "incomplete", "budget_reached": "incomplete"}


class AgentTurnResult(APIObject):
    """What a turn came to: `turn`, `messages` of the agent, `output_parsed` (None unless a type was given)."""

    __slots__ = ()

    @property
    def session_id(self) -> Any:
        """The id of the session."""
        return self["turn"].get("session_id")

    @property
    def turn_id(self) -> Any:
        """The id of the turn."""
        return self["turn"].get("id")

    @property
    def output_text(self) -> str:
        """The text of the last message that is no commentary; "" if there is none."""
        said = [one.output_text for one in self["messages"] if one.get("phase") != "commentary"]
        return said[-1] or "" if said else ""

    def parse(self, output_type: Any) -> AgentTurnResult:
        """The result with its text read into a type, which may be all that `text_format` of responses may be.

        Raises AgentOutputParseError, a StructuredOutputError.
        """
        try:
            return AgentTurnResult(self, output_parsed=structured.read(output_type, self.output_text))
        except StructuredOutputError as exc:
            raise AgentOutputParseError(self, exc) from exc.__cause__


class AgentOutputParseError(StructuredOutputError):
    """The text of a turn is not of the type that was asked for. result: the turn's result; also `completion`."""

    def __init__(self, result: AgentTurnResult, cause: StructuredOutputError) -> None:
        super().__init__(str(cause), text=cause.text, completion=result)
        self.result = result


class AgentTurnResultError(OpenAIError):
    """A turn has no result. reason: "failed", "cancelled", "requires_action" (something that no handler answers), "incomplete" (the
    session stopped before the turn ended) or "observation_failed" (the events did). turn: as last told, or None. messages: what had
    come, unfinished ones too. required_actions: what waits for an answer."""

    def __init__(self, reason: str, *, turn: Any, session_id: Any, messages: Any, required_actions: Any, error: Any = None) -> None:
        about = error or (turn or {}).get("error") or {}
        words = ": ".join(str(about[name]) for name in ("code", "message") if about.get(name))
        wait = ", ".join("%s %s" % (one.get("type"), one.get("name") or "") for one in required_actions).strip()
        self.turn_id = (turn or {}).get("id")
        where = "turn %s of session %s has no result (%s)" % (self.turn_id, session_id, reason)
        super().__init__(": ".join(filter(None, (where, words, wait))))
        self.reason, self.turn, self.session_id = reason, turn, session_id
        self.messages, self.required_actions = messages, required_actions


class AgentToolError(APIObject):
    """What went wrong with a tool: `error`, `tool_name`, `session_id`, `turn_id`, `call_id`, and `stage`: "arguments" (no JSON object),
    "execution" (the handler raised) or "output" (the handler gave what can't be sent)."""

    __slots__ = ()


class TurnState:
    """What the events say about one turn: the first that begins, or that takes in a message of the user's.

    names: of the tools that are to be run. reason: None while the turn lasts, then "completed" or that of an AgentTurnResultError.
    calls: function calls to answer. actions: what else waits for an answer.
    """

    def __init__(self, names: Any, session_id: Optional[str] = None) -> None:
        self.session_id = session_id
        self.reason: Optional[str] = None
        self.turn: Any = None
        self.error: Any = None
        self.calls: List[Any] = []
        self.actions: List[Any] = []
        self._names = names
        self._turn_id: Any = None
        self._taken: Set[Tuple[Any, Any]] = set()
        self._messages: Dict[Any, Any] = {}
        self._texts: Dict[Any, List[str]] = {}  # of messages that are not done

    def handle(self, event: Any) -> None:
        kind = str(event.get("type"))
        what = kind[len(_PREFIX) :] if kind.startswith(_PREFIX) else kind
        session = event.get("session")
        if session:
            self.session_id = session.get("id") or self.session_id
        if what.startswith("turn."):
            self._about_turn(what, event)
        elif what == "requires_action":
            self._requires((session or {}).get("required_actions") or ())
        elif what == "in_progress":
            self.actions = []
        elif self.reason is None:
            reason = _SESSION_ENDS.get(what)
            if reason == "failed" or self._turn_id:  # a session may be idle until the turn begins
                self.reason = reason
                self.error = event.get("error") or {"message": (session or {}).get("error")}

    def _about_turn(self, what: str, event: Any) -> None:
        turn, item = event.get("turn") or {}, event.get("item") or {}
        turn_id = event.get("turn_id") or turn.get("id") or item.get("turn_id")
        if self._turn_id is None:
            begins = what == "turn.created" and not turn.get("subagent_id")
            if begins or (what == "turn.item.added" and item.get("type") == "message" and item.get("role") == "user"):
                self._turn_id = turn_id
        if self._turn_id is None or turn_id != self._turn_id or self.reason is not None:
            return
        if turn:
            self.turn = turn
            self.session_id = turn.get("session_id") or self.session_id
            self.reason = _ENDS.get(what)
        elif what == "turn.item.done" and item.get("type") == "message" and item.get("role") == "assistant":
            self._messages[item.get("id")] = item
            self._texts.pop(item.get("id"), None)
        elif what == "turn.output_text.delta":
            self._texts.setdefault(event.get("item_id"), []).append(event.get("delta") or "")

    def _requires(self, actions: Any) -> None:
        self.actions = []
        for one in actions:
            if one.get("type") == "function_call" and one.get("name") in self._names:
                key = one.get("turn_id"), one.get("call_id")
                if key not in self._taken:  # what is being answered may be told of again
                    self._taken.add(key)
                    self.calls.append(one)
            elif one.get("type") != "environment_connection":  # that is answered by whoever runs the environment
                self.actions.append(one)

    def messages(self) -> List[Any]:
        """What the agent has said, unfinished messages too."""
        about = {"type": "message", "role": "assistant", "turn_id": self._turn_id, "status": "in_progress"}
        texts = {name: APIObject(type="output_text", text="".join(pieces)) for name, pieces in self._texts.items()}
        return [*self._messages.values(), *(APIObject(about, id=name, content=[text]) for name, text in texts.items())]

    def result(self, output_type: Any) -> AgentTurnResult:
        """The result. Raises AgentTurnResultError if there is none, StructuredOutputError if it does not fit."""
        if self.reason != "completed":
            raise self.failure(self.reason or "observation_failed")
        made = AgentTurnResult(turn=self.turn, messages=self.messages(), output_parsed=None)
        return made if output_type is None else made.parse(output_type)

    def failure(self, reason: str) -> AgentTurnResultError:
        about = {"turn": self.turn, "session_id": self.session_id, "required_actions": self.actions, "error": self.error}
        return AgentTurnResultError(reason, messages=self.messages(), **about)


def tool_output(value: Any) -> Any:
    """What goes over the wire for the output of a handler: text, or a list of content. Raises TypeError for what can't."""
    if isinstance(value, str):
        return value
    if hasattr(value, "keys"):
        return dumps(dict(value), ensure_ascii=False)
    parts = list(value)
    if not all(hasattr(part, "keys") for part in parts):
        raise TypeError("the output of a tool is a str, a mapping, a list of content parts or None")
    return parts


class _View(StreamView):
    """What the stream is in both worlds. stream: one that is open, or None: then `asking` says what to send on entering."""

    def __init__(self, driver: Any, stream: Any, state: TurnState, *, output_type: Any, tool_handlers: Any, on_tool_error: Any = None) -> None:
        super().__init__(stream, state)
        self._driver = driver
        self._output_type = output_type
        self._handlers: Mapping[str, Any] = tool_handlers or {}
        self._on_tool_error = on_tool_error
        self._asking: Any = None
        self._common: Dict[str, Any] = {}
        self._closed = False

    @property
    def response(self) -> Any:
        """The response that is being read: its status, headers and request id."""
        return self._begun().response

    def with_result_collection(self) -> Any:
        """The stream itself: what `get_final_result` needs is always kept."""
        return self

    def _do(self, flow: Flow) -> Any:
        return self._driver.run(flow)

    def until_done(self) -> Any:
        """Read to the end of the turn. Raises AgentTurnResultError if something waits for an answer that no handler gives."""
        return self._do(self._read_all())

    def get_final_result(self) -> Any:
        """Read to the end of the turn; its result. Raises AgentTurnResultError if there is none."""
        return self._do(self._read_all(self._output_type))

    def _begun(self) -> Any:
        if self._stream is None:
            raise OpenAIError("the stream has not begun: use `with ...sessions.stream(...) as stream`, in the async world `async with`")
        return self._stream

    def _events(self) -> Any:
        return area("beta", self._world)(self._driver).agents.sessions.events

    def _open(self) -> Flow:
        self._stream = yield self._events().stream(self._state.session_id, **self._common)  # first: no event of the turn is missed
        yield self._send(**self._asking)

    def _send(self, events: List[Any], idempotency_key: Optional[str] = None) -> Any:
        """Send under a key, so that what is sent twice because no answer came is taken once."""
        key = idempotency_key or os.urandom(16).hex()
        return self._events().create(self._state.session_id, events=events, idempotency_key=key, **self._common)

    def _read(self) -> Flow:
        """The next event, or END. The tools that the last one asked for are run before."""
        state, stream = self._state, self._begun()
        while state.calls and not self._closed:
            yield from self._answer(state.calls.pop(0))
        if self._asking is not None and state.reason is not None:  # a session's events have no end, its turn has
            yield self.close()
        try:
            event = END if self._closed else (yield self._pull(stream))
        except StopAsyncIteration:
            event = END
        except APIError as exc:
            keep(exc, state.messages())
            raise
        if event is END:
            if self._asking is not None and state.reason is None and not self._closed:
                raise state.failure("observation_failed")
        elif isinstance(event, dict):
            state.handle(event)
        return event

    def _read_all(self, output_type: Any = NOT_GIVEN) -> Flow:
        """To the end of the turn; its result, if a type for that is given."""
        while self._state.reason is None and (yield from self._read()) is not END:
            if self._state.actions:
                raise self._state.failure("requires_action")
        if self._state.reason is not None and not self._closed:
            yield self.close()
        return self._state.result(output_type) if given(output_type) else None

    def _answer(self, call: Any) -> Flow:
        about = {name: call.get(name) for name in ("call_id", "turn_id")}
        sent = dict(about, type="agent.session.input.tool_result", success=True)
        stage = "arguments"
        try:
            arguments = call.get("arguments")
            arguments = loads(arguments) if isinstance(arguments, str) else arguments
            if not isinstance(arguments, dict):
                raise TypeError("the arguments of a tool call are no JSON object")
            handler = self._handlers[call["name"]]
            tool = handler if isinstance(handler, agents_tools.FunctionTool) else None
            if tool is not None:
                arguments, handler = tool.read(arguments), tool.handler
            stage = "execution"
            output = handler(arguments)
            if self._world and hasattr(output, "__await__"):
                output = yield output
            stage = "output"
            if tool is not None:
                output = agents_tools.told(output)
            if output is not None:
                sent["output"] = tool_output(output)
        except Exception as exc:
            if type(exc).__name__ == "CancelledError":  # an Exception in Python 3.7
                raise
            error = AgentToolError(about, error=exc, tool_name=call["name"], session_id=self._state.session_id, stage=stage)
            sent.update(success=False, error="%s failed: %s" % (stage, type(exc).__name__))  # its text may hold what the model must not see
        if not sent["success"]:
            warning("The tool %s failed: %s", error["tool_name"], sent["error"])
            told = self._on_tool_error and self._on_tool_error(error)
            if self._world and hasattr(told, "__await__"):
                yield told
        yield self._send([sent])

    _world = ""

    if TYPE_CHECKING:
        _pull: Any

    def close(self) -> Any:
        """Stop, and close the connection; from any thread or task, and more than once."""
        self._closed = True
        return None if self._stream is None else self._stream.close()


class AgentSessionEventStream(_View, FlowEvents, EventStream):
    """Events of a session; tools with handlers are run for it while it is read."""

    def __enter__(self) -> Any:
        if self._stream is None:
            try:
                self._do(self._open())
            except BaseException:
                self.close()
                raise
        return self


class AsyncAgentSessionEventStream(_View, AsyncFlowEvents, AsyncEventStream):
    """Events of a session; tools with handlers are run for it while it is read."""

    _world = "Async"

    async def close(self) -> None:
        """Stop, and close the connection; from any thread or task, and more than once."""
        self._closed = True
        if self._stream is not None:
            await self._stream.close()

    aclose = close

    async def __aenter__(self) -> Any:
        if self._stream is None:
            try:
                await self._do(self._open())
            except BaseException:
                await self.close()
                raise
        return self


class AgentSessionStream(AgentSessionEventStream):
    """What `sessions.stream` gives: enter it to begin; it ends with the turn."""


class AsyncAgentSessionStream(AsyncAgentSessionEventStream):
    """What `sessions.stream` gives: enter it to begin; it ends with the turn."""


def stream(
    resource: Any, session_id: str, input: Any, output_type: Any = None, tool_handlers: Any = None, on_tool_error: Any = None,
    idempotency_key: Any = None, **common: Any,
) -> Any:  # fmt: skip
    """The events of the turn that an input begins; nothing is sent before it is entered."""
    if output_type is not None and not structured.is_wire(output_type):
        structured.format_of(output_type)  # says what is wrong with it before anything is sent
    if isinstance(input, str):
        input = [{"type": "message", "role": "user", "content": [{"type": "input_text", "text": input}]}]
    kind = in_world(resource, AgentSessionStream, AsyncAgentSessionStream)
    made = kind(
        resource._driver, None, TurnState(tool_handlers or (), session_id),
        output_type=output_type, tool_handlers=tool_handlers, on_tool_error=on_tool_error,
    )  # fmt: skip
    made._asking = {"events": [{"type": "agent.session.input.message", "input": list(input)}], "idempotency_key": idempotency_key}
    made._common = common
    return made


def agent_text_format(output_type: Any) -> Dict[str, Any]:
    """The value of `text.format` of an agent whose replies are to be of a type. Raises ConfigurationError if there can be none."""
    return {"type": "json_schema", "schema": structured.format_of(output_type).schema}


def created(call: Any, common: Dict[str, Any], output_type: Any = None, tool_handlers: Any = None) -> None:
    """Make the call of `sessions.create` what its client-only parameters ask for. common: for the calls that follow from it."""
    if tool_handlers and call.stream is None:
        raise ConfigurationError("tool_handlers run while the events of a session are read: add stream=True")
    if output_type is not None:
        agent = dict(call.body.get("agent") or {})
        text = dict(agent.get("text") or {})
        if given(text.get("format", NOT_GIVEN)) and text["format"] is not None:
            raise ConfigurationError("give output_type or agent={'text': {'format': ...}}, not both: they say the same thing")
        wire = structured.is_wire(output_type)
        text["format"] = output_type if wire else agent_text_format(output_type)
        call.body = dict(call.body, agent=dict(agent, text=text))

    def opened(driver: Any, raw: Any) -> Any:
        kind = AsyncAgentSessionEventStream if hasattr(raw, "__anext__") else AgentSessionEventStream
        made = kind(driver, raw, TurnState(tool_handlers or ()), output_type=output_type, tool_handlers=tool_handlers)
        made._common = common
        return made

    if call.stream is not None:
        call.opened = opened
