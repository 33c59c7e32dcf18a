"""`beta.agents.sessions.stream(...)` and `create(..., stream=True)`: events, tools that are run, and the result of a turn."""
from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from queue import Queue

import pytest

from oai_lite import APIConnectionError, NotFoundError, OpenAIError, StructuredOutputError
from oai_lite._objects import objects
from oai_lite.helpers.agents_stream import TurnState, tool_output
from oai_lite.lib.beta.agents import AgentOutputParseError, AgentTurnResultError
from oai_lite.testing import Stream
from tests.support.worlds import PATIENCE, server, world  # noqa: F401  (fixtures)


@dataclass
class City:
    """A place."""

    city: str


# Events.

TURN = {"id": "turn_1", "object": "agent.session.turn", "session_id": "sess_1", "status": "in_progress"}


def event(what, **fields):
    return {"type": "agent.session." + what, "event_id": "e", "session_id": "sess_1", **fields}


def turn(what, turn_id="turn_1", **fields):
    return event("turn." + what, turn_id=turn_id, turn={**TURN, "id": turn_id, "status": what, **fields})


def message(text, turn_id="turn_1", role="assistant", phase=None, name="msg"):
    kind = "output_text" if role == "assistant" else "input_text"
    item = {"id": name + text, "type": "message", "role": role, "status": "completed", "turn_id": turn_id, "content": [{"type": kind, "text": text}]}
    return {**item, "phase": phase} if phase else item


def done(text, turn_id="turn_1", **how):
    return event("turn.item.done", turn_id=turn_id, output_index=0, item=message(text, turn_id, **how))


def added(text, turn_id="turn_1", role="user"):
    return event("turn.item.added", turn_id=turn_id, item=message(text, turn_id, role))


def delta(text, item_id, turn_id="turn_1"):
    return event("turn.output_text.delta", turn_id=turn_id, item_id=item_id, delta=text, content_index=0, output_index=0)


def call(name="weather", arguments={"city": "Oslo"}, call_id="call_1"):  # noqa: B006
    return {"type": "function_call", "name": name, "arguments": arguments, "call_id": call_id, "turn_id": "turn_1"}


def session(what, *actions, **fields):
    return {"type": "agent.session." + what, "session": {"id": "sess_1", "object": "agent.session", "required_actions": list(actions), **fields}}


SIMPLE = [turn("created"), turn("in_progress"), done("It rains."), turn("completed")]


def feed(state, *events):
    for one in events:
        state.handle(objects(one))
    return state


def state_of(*events, names=()):
    return feed(TurnState(names, "sess_1"), *events)


# Decisions.


def test_the_turn_is_the_first_that_begins():
    """Not one that was under way before, nor that of a subagent; a message that is taken into a turn under way makes it ours."""
    before = [done("old", "turn_0"), turn("completed", "turn_0"), session("idle"), turn("created", "turn_9", subagent_id="sub_1")]
    state = state_of(*before, turn("created"), done("theirs", "turn_9"), turn("completed", "turn_9"))
    assert state.reason is None and state.turn.id == "turn_1" and state.messages() == []
    assert state_of(*before, *SIMPLE).result(None).turn_id == "turn_1"
    state = state_of(delta("x", "m", "turn_0"), added("and faster", "turn_0"), done("new", "turn_0"), turn("completed", "turn_0"))
    assert state.result(None).output_text == "new" and state.result(None).turn_id == "turn_0"


def test_what_a_turn_has_said():
    """The messages of the agent; the text is that of the last that is no commentary; what was not finished is there too."""
    state = state_of(turn("created"), done("Looking", phase="commentary"), done("One"), done("Two", phase="final_answer"), done("!", phase="commentary"))
    assert [one.output_text for one in state.messages()] == ["Looking", "One", "Two", "!"]
    feed(state, delta("Th", "msgThree"), delta("ree", "msgThree"))
    assert state.messages()[-1].output_text == "Three" and state.messages()[-1].status == "in_progress"
    feed(state, done("Three"), turn("completed"))
    assert state.result(None).output_text == "Three" and len(state.messages()) == 5
    assert state_of(turn("created"), turn("completed")).result(None).output_text == ""


@pytest.mark.parametrize(
    "events, reason, words",
    [
        ([turn("failed", error={"code": "server_overloaded", "message": "Busy."})], "failed", "server_overloaded: Busy."),
        ([turn("cancelled")], "cancelled", "turn_1"),
        ([session("idle")], "incomplete", "turn_1"),
        ([session("budget_reached")], "incomplete", "turn_1"),
        ([session("failed", error="No luck.")], "failed", "No luck."),
        ([{"type": "error", "session_id": "sess_1", "error": {"type": "x", "code": "c", "message": "Wrong."}}], "failed", "c: Wrong."),
        ([], "observation_failed", "turn_1"),
    ],
)
def test_a_turn_without_a_result(events, reason, words):
    """The error says why, and has what had come."""
    state = state_of(turn("created"), done("Half"), delta("a th", "msg2"), *events)
    with pytest.raises(AgentTurnResultError, match=words) as caught:
        state.result(City)
    error = caught.value
    assert (error.reason, error.session_id, error.turn_id, error.turn.id) == (reason, "sess_1", "turn_1", "turn_1")
    assert [one.output_text for one in error.messages] == ["Half", "a th"] and error.required_actions == []


def test_what_requires_action():
    """Calls with a handler are taken once; the rest waits for the user, but for an environment that is still to connect."""
    connection = {"type": "environment_connection", "environment_id": "env_1"}
    approval = {"type": "mcp_approval_request", "request_id": "r", "turn_id": "turn_1"}
    state = state_of(turn("created"), session("requires_action", call(), connection), session("requires_action", call()), names=["weather"])
    assert state.calls == [call()] and state.actions == []
    feed(state, session("requires_action", call(call_id="call_2"), call("other"), approval))
    assert [one["call_id"] for one in state.calls] == ["call_1", "call_2"] and state.actions == [call("other"), approval]
    feed(state, session("in_progress"))
    assert state.actions == []


def test_outputs_on_the_wire():
    """Text as it is, mappings as JSON, content as a list; nothing else."""
    part = {"type": "input_text", "text": "x"}
    assert tool_output("é") == "é" and tool_output({"a": "é"}) == '{"a": "é"}' and tool_output(iter([part])) == [part]
    for wrong in (3, ["x"], b"x", object()):
        with pytest.raises(TypeError):
            tool_output(wrong)


# Against a server.


class Script:
    """A session on the offline server: its events, some of which wait until something was sent to it. `sent`: what was."""

    def __init__(self, server, *events):
        self.server, self.came, self.sent = server, Queue(), []
        server.reply(lambda recorded: Stream(self._events(events), done=False), "beta.agents.sessions.events.stream")
        server.reply(self._take, "beta.agents.sessions.events.create")

    def _take(self, recorded):
        self.sent.append((recorded.headers, recorded.json()["events"]))
        self.came.put(1)
        return {}

    def _events(self, events):
        for one in events:
            if one == "WAIT":
                self.came.get(timeout=PATIENCE)
            else:
                yield one

    def results(self):
        return [events[0] for _, events in self.sent[1:]]


def stream_of(world, server, **how):
    client = world.client(server, max_retries=0)
    return client.beta.agents.sessions.stream("sess_1", **{"input": "Weather?", **how})


def test_input_is_sent_once_the_events_are_read(world, server):
    """As a message, with a key of its own, and with what the caller adds; the stream ends with the turn."""
    script = Script(server, session("idle"), "WAIT", *SIMPLE, session("idle"), "WAIT", session("failed"))
    manager = stream_of(world, server, extra_headers={"X-Mine": "1"}, timeout=30)
    assert server.requests == []
    with world.opened(manager) as stream:
        kinds = [one.type.replace("agent.session.", "") for one in world.collect(stream)]
        assert stream.response.status_code == 200
        result = world.run(stream.get_final_result)
    assert kinds == ["idle", "turn.created", "turn.in_progress", "turn.item.done", "turn.completed"]
    assert [one.operation.rpartition(".")[2] for one in server.requests] == ["stream", "create"]
    assert {one.headers["x-mine"] for one in server.requests} == {"1"}
    (headers, events), = script.sent
    text = {"type": "input_text", "text": "Weather?"}
    assert events == [{"type": "agent.session.input.message", "input": [{"type": "message", "role": "user", "content": [text]}]}]
    assert len(headers["idempotency-key"]) == 32
    assert (result.session_id, result.turn_id, result.output_text, result.output_parsed) == ("sess_1", "turn_1", "It rains.", None)
    assert result.turn.status == "completed" and [one.output_text for one in result.messages] == ["It rains."]
    script.came.put(1)  # lets the server's thread go


def test_tools_are_run(world, server):
    """For each call once, with its arguments; a coroutine function will do in the async world. What they give is sent back."""
    calls = [call(), call("note", '{"n": 1}', "call_2"), call("none", {}, "call_3"), call("parts", {}, "call_4")]
    asked = [turn("created"), session("requires_action", *calls), "WAIT", session("requires_action", *calls[1:]), "WAIT", "WAIT", "WAIT"]
    script = Script(server, "WAIT", *asked, *SIMPLE[1:])
    seen = []

    def weather(arguments):
        seen.append(arguments)
        return {"city": arguments["city"], "sky": "grey"}

    async def soon(arguments):
        return weather(arguments)

    part = {"type": "input_text", "text": "x"}
    handlers = {
        "weather": soon if world.is_async else weather,
        "note": lambda arguments: "noted %(n)d" % arguments,
        "none": lambda arguments: None,
        "parts": lambda arguments: [part],
    }
    with world.opened(stream_of(world, server, tool_handlers=handlers, idempotency_key="k")) as stream:
        assert world.run(stream.get_final_result).output_text == "It rains."
    assert seen == [{"city": "Oslo"}]
    base = {"type": "agent.session.input.tool_result", "turn_id": "turn_1", "success": True}
    assert script.results() == [
        {**base, "call_id": "call_1", "output": '{"city": "Oslo", "sky": "grey"}'},
        {**base, "call_id": "call_2", "output": "noted 1"},
        {**base, "call_id": "call_3"},
        {**base, "call_id": "call_4", "output": [part]},
    ]
    keys = [headers["idempotency-key"] for headers, _ in script.sent]
    assert keys[0] == "k" and len(set(keys)) == 5


def test_tools_that_fail(world, server, caplog):
    """The user gets the error and where it happened; the agent learns that the tool failed, but not the words of the error."""
    calls = [call(arguments="[1]"), call(arguments="{", call_id="call_2"), call("bad", {}, "call_3"), call("odd", {}, "call_4")]
    script = Script(server, "WAIT", turn("created"), session("requires_action", *calls), "WAIT", "WAIT", "WAIT", "WAIT", *SIMPLE[1:])
    told = []

    def bad(arguments):
        raise ValueError("sk-secret")

    async def tell(error):
        told.append(error)

    handlers = {"weather": bad, "bad": bad, "odd": lambda arguments: 3}
    with caplog.at_level(logging.WARNING):
        with world.opened(stream_of(world, server, tool_handlers=handlers, on_tool_error=tell if world.is_async else told.append)) as stream:
            world.run(stream.until_done)
    assert [(one.tool_name, one.call_id, one.stage) for one in told] == [
        ("weather", "call_1", "arguments"), ("weather", "call_2", "arguments"), ("bad", "call_3", "execution"), ("odd", "call_4", "output"),
    ]  # fmt: skip
    assert {(one.session_id, one.turn_id) for one in told} == {("sess_1", "turn_1")} and str(told[2].error) == "sk-secret"
    assert [(one["success"], one["error"]) for one in script.results()][2] == (False, "execution failed: ValueError")
    assert not any(one["success"] or "output" in one for one in script.results())
    assert "bad" in caplog.text and "sk-secret" not in caplog.text


def test_a_handler_that_is_cancelled_has_not_failed(server):
    """Cancelling the task that reads is the caller's wish, not the tool's mistake: nothing is told, and nothing is sent."""
    script, told = Script(server, "WAIT", turn("created"), session("requires_action", call())), []

    async def main():
        begun = asyncio.Event()

        async def slow(arguments):
            begun.set()
            await asyncio.Event().wait()

        async with server.async_client() as client:
            how = {"input": "Weather?", "tool_handlers": {"weather": slow}, "on_tool_error": told.append}
            async with client.beta.agents.sessions.stream("sess_1", **how) as stream:
                task = asyncio.ensure_future(stream.until_done())
                await asyncio.wait_for(begun.wait(), PATIENCE)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task

    asyncio.run(main())
    assert told == [] and script.results() == []


def test_an_error_of_the_error_handler_is_the_callers(world, server):
    """It ends the reading, and nothing is sent for the call."""
    script = Script(server, "WAIT", turn("created"), session("requires_action", call()))
    handlers = {"weather": lambda arguments: 1 / 0}

    def stop(error):
        raise error.error

    with pytest.raises(ZeroDivisionError):
        with world.opened(stream_of(world, server, tool_handlers=handlers, on_tool_error=stop)) as stream:
            world.run(stream.until_done)
    assert script.results() == []


def test_what_nobody_answers(world, server):
    """Who iterates may answer it; for who asks for the result there will be none."""
    ask = session("requires_action", call("approve"))
    script = Script(server, "WAIT", turn("created"), ask, "WAIT", *SIMPLE[1:])
    client = world.client(server)
    with world.opened(stream_of(world, server)) as stream:
        while True:
            one = world.next(stream)
            if one.type.endswith("requires_action"):
                answer = {"type": "agent.session.input.tool_result", "call_id": "call_1", "turn_id": "turn_1", "success": True}
                world.run(lambda: client.beta.agents.sessions.events.create("sess_1", events=[answer]))
            if one.type.endswith("turn.completed"):
                break
    assert len(script.sent) == 2
    Script(server, "WAIT", turn("created"), ask)
    with world.opened(stream_of(world, server, tool_handlers={"weather": str})) as stream:
        with pytest.raises(AgentTurnResultError, match="function_call approve") as caught:
            world.run(stream.get_final_result)
    assert caught.value.reason == "requires_action" and caught.value.required_actions == [call("approve")]


def test_results_are_parsed(world, server):
    """Into the type that was given, or later into another; what does not fit keeps the result."""
    Script(server, "WAIT", turn("created"), done('{"city": "Oslo"}'), turn("completed"))
    with world.opened(stream_of(world, server, output_type=City)) as stream:
        result = world.run(stream.get_final_result)
    assert result.output_parsed == City("Oslo") and result.parse(dict(type="object", properties={})).turn == result.turn
    Script(server, "WAIT", *SIMPLE)
    with world.opened(stream_of(world, server, output_type=City)) as stream:
        with pytest.raises(AgentOutputParseError, match="does not fit City") as caught:
            world.run(stream.get_final_result)
    assert isinstance(caught.value, StructuredOutputError) and caught.value.result is caught.value.completion
    assert caught.value.text == caught.value.result.output_text == "It rains."
    with pytest.raises(ValueError):
        stream_of(world, server, output_type=object())


def test_artifacts_of_a_result(world, server):
    """The result is what `for_result` takes."""
    Script(server, "WAIT", *SIMPLE)
    server.reply({"data": [{"id": "art_1", "path": "/out/a", "session_id": "sess_1", "turn_id": "turn_1"}]}, "beta.agents.sessions.artifacts.list")
    client = world.client(server)
    with world.opened(client.beta.agents.sessions.stream("sess_1", input=[message("hi", role="user")])) as stream:
        result = world.run(stream.get_final_result)
    found = client.beta.agents.sessions.artifacts.for_result(result)
    reply = world.run(lambda: found.content("/out/a"))
    assert world.run(reply.aread() if world.is_async else reply.read).endswith(b"art_1/content")


def test_streams_that_end_early(world, server):
    """In good order or broken: an error with what had come. Closed by the user: an end. Not begun: an error."""
    Script(server, "WAIT", turn("created"), done("Half"))
    with world.opened(stream_of(world, server)) as stream:
        with pytest.raises(AgentTurnResultError) as caught:
            world.collect(stream)
    assert caught.value.reason == "observation_failed" and caught.value.messages[0].output_text == "Half"
    Script(server, "WAIT", turn("created"), done("Half"), session("in_progress"))
    server.cut(events=2, operation="beta.agents.sessions.events.stream")
    with world.opened(stream_of(world, server)) as stream:
        with pytest.raises(APIConnectionError) as broken:
            world.run(stream.until_done)
    assert [one.output_text for one in broken.value.partial] == ["Half"]
    Script(server, "WAIT", *SIMPLE)
    with world.opened(stream_of(world, server)) as stream:
        world.next(stream)
        world.run(stream.close)
        assert world.collect(stream) == []
    with pytest.raises(OpenAIError, match="with"):
        world.next(stream_of(world, server))


def test_input_that_is_refused_closes_the_stream(world, server):
    """The error is that of the request."""
    script = Script(server, "WAIT")
    server.fail(404, operation="beta.agents.sessions.events.create")
    manager = stream_of(world, server)
    with pytest.raises(NotFoundError):
        world.enter(manager)
    assert world.collect(manager) == []
    script.came.put(1)


def test_a_new_session(world, server):
    """Its events go on after the turn; its result is that of the first turn. Tools are run, and the type is sent as format."""
    events = [session("created"), *SIMPLE[:2], session("requires_action", call()), "WAIT", done('{"city": "Oslo"}'), turn("completed"), session("idle")]
    script = Script(server)
    server.reply(lambda recorded: Stream(script._events(events), done=False), "beta.agents.sessions.create")
    sessions = world.client(server).beta.agents.sessions
    how = {"environment": {"type": "none"}, "input": "Where?", "stream": True, "extra_headers": {"X-Mine": "1"}, "tool_handlers": {"weather": lambda arguments: "grey"}}
    agent = {"model": "m", "text": {"verbosity": "low"}}
    stream = world.run(lambda: sessions.create(agent=agent, output_type=City, **how))
    with world.opened(stream.with_result_collection()):
        kinds = [one.type for one in world.collect(stream)]
        result = world.run(stream.get_final_result)
    assert len(kinds) == 7 and kinds[-1] == "agent.session.idle" and result.output_parsed == City("Oslo") and result.session_id == "sess_1"
    sent = server.requests[0].json()
    assert sent["agent"]["text"]["format"]["type"] == "json_schema" and sent["agent"]["text"]["format"]["schema"]["required"] == ["city"]
    assert sent["agent"]["text"]["verbosity"] == "low" and "format" not in agent["text"] and "tool_handlers" not in sent
    assert script.sent[0][1][0]["output"] == "grey" and script.sent[0][0]["x-mine"] == "1"
    plain = world.run(lambda: sessions.with_raw_response.create(**how))
    script.came.put(1)
    assert world.run(world.run(plain.parse).get_final_result).output_parsed is None


def test_new_sessions_that_can_not_be(world, server):
    """Two formats, and tools without a stream, are refused before anything is sent; a type alone is not."""
    sessions = world.client(server).beta.agents.sessions
    wrong = [
        ({"tool_handlers": {"weather": str}}, "add stream=True"),
        ({"output_type": City, "agent": {"text": {"format": {"type": "text"}}}}, "not both"),
    ]
    for arguments, words in wrong:
        with pytest.raises(ValueError, match=words):
            world.run(lambda: sessions.create(environment={"type": "none"}, **arguments))
    assert server.requests == []
    assert world.run(lambda: sessions.create(environment={"type": "none"}, output_type=City)).object == "agent.session"
    assert server.last.json()["agent"]["text"]["format"]["type"] == "json_schema"
