"""Streams of assistants' runs: events, callbacks and snapshots."""
from __future__ import annotations

import inspect
import json

import pytest

import oai_lite
from oai_lite import (
    APIStreamError,
    APIStreamIncompleteError,
    APITimeoutError,
    AssistantEventHandler,
    AsyncAssistantEventHandler,
    OpenAIError,
    Timeout,
)
from oai_lite.helpers.assistant_stream import StreamEvent
from tests.support.transcripts import helper_stream, items_of, serve
from tests.support.worlds import server, world  # noqa: F401  (fixtures)

CALLBACKS = sorted(name for name in dir(AssistantEventHandler) if name.startswith("on_"))
pytestmark = pytest.mark.filterwarnings("ignore:beta.threads:DeprecationWarning")  # the whole API of assistants is deprecated


def heard(calls, name, arguments):
    """Note a callback, with its snapshots as they are at this moment."""
    calls.append((name, *[json.loads(json.dumps(one)) if isinstance(one, dict) else one for one in arguments]))


class Listener(AssistantEventHandler):
    """Notes every callback."""

    def __init__(self):
        super().__init__()
        self.calls = []


class AsyncListener(AsyncAssistantEventHandler):
    """Notes every callback."""

    def __init__(self):
        super().__init__()
        self.calls = []


def noting(name):
    def callback(self, *arguments):
        heard(self.calls, name, arguments)

    return callback


def async_noting(name):
    async def callback(self, *arguments):
        heard(self.calls, name, arguments)

    return callback


for _name in CALLBACKS:
    setattr(Listener, _name, noting(_name))
    setattr(AsyncListener, _name, async_noting(_name))


def listener(world):
    return AsyncListener() if world.is_async else Listener()


def listened(world, server, name):
    """The handler that has heard a whole transcript."""
    serve(server, name)
    handler = listener(world)
    with world.opened(helper_stream(world.client(server), name, event_handler=handler)) as entered:
        assert entered is handler
        world.run(handler.until_done)
    return handler


def calls(handler, *names):
    return [call for call in handler.calls if call[0] in names]


# Callbacks.


def test_every_event_is_heard_once(world, server):
    """In order; the end comes once, and last."""
    handler = listened(world, server, "assistant_tools")
    assert [call[1] for call in calls(handler, "on_event")] == items_of("assistant_tools")
    assert [call[0] for call in handler.calls].count("on_end") == 1 and handler.calls[-1] == ("on_end",)
    assert not calls(handler, "on_exception", "on_timeout")


def test_tool_calls_are_heard_as_they_grow(world, server):
    """Each is created, grows, and is done when the next begins or the run goes on to something else."""
    handler = listened(world, server, "assistant_tools")
    kinds = [(call[0][len("on_tool_call_") :], call[-1]["id"]) for call in handler.calls if call[0].startswith("on_tool_call_")]
    assert [kind for kind in kinds if kind[0] != "delta"] == [
        ("created", "call_ci"), ("done", "call_ci"), ("created", "call_1"), ("done", "call_1"), ("created", "call_2"), ("done", "call_2"),
    ]  # fmt: skip
    done = [call[1] for call in calls(handler, "on_tool_call_done")]
    assert done[0]["code_interpreter"] == {"input": "print(6 * 7)", "outputs": [{"type": "logs", "logs": "42\n"}]}
    assert [one["function"]["arguments"] for one in done[1:]] == ['{"city":"Paris"}', '{"city":"Rome"}']
    inputs = [call[2]["code_interpreter"]["input"] for call in calls(handler, "on_tool_call_delta") if call[2]["id"] == "call_ci"]
    assert inputs == ["print(", "print(6 * 7", "print(6 * 7)", "print(6 * 7)", "print(6 * 7)"]
    assert "index" not in done[0]


def test_steps_are_heard_as_they_grow(world, server):
    """A delta comes with the step so far."""
    handler = listened(world, server, "assistant_tools")
    (created,) = calls(handler, "on_run_step_created")
    deltas = calls(handler, "on_run_step_delta")
    assert created[1]["id"] == "step_1" and len(deltas) == 14
    assert len(deltas[-1][2]["step_details"]["tool_calls"]) == 3 and deltas[-1][2]["id"] == "step_1"
    assert [call[1]["id"] for call in calls(listened(world, server, "assistant_answer"), "on_run_step_done")] == ["step_1", "step_2"]


def test_messages_are_heard_as_they_grow(world, server):
    """Texts with all of them so far; pictures when they are there; the message when it is whole."""
    handler = listened(world, server, "assistant_answer")
    names = [call[0] for call in handler.calls if call[0].split("_")[1] in ("message", "text", "image")]
    assert names[:2] == ["on_message_created", "on_message_delta"]
    assert names[2:6] == ["on_image_file_done", "on_text_created", "on_text_delta", "on_message_delta"]
    assert names[-2:] == ["on_text_done", "on_message_done"]
    whole = "It rains in both ☂ cities【1†source】."
    values = [call[2]["value"] for call in calls(handler, "on_text_delta")]
    assert values == ["It rains in", "It rains in both ☂ cities", whole[:-1], whole]
    (done,) = calls(handler, "on_text_done")
    assert done[1]["value"] == whole and done[1]["annotations"][0]["file_citation"]["file_id"] == "file-w"
    assert calls(handler, "on_image_file_done") == [("on_image_file_done", {"file_id": "file-plot", "detail": "auto"})]
    last = calls(handler, "on_message_delta")[-1][2]
    assert last["content"] == calls(handler, "on_message_done")[0][1]["content"] and last["role"] == "assistant"


def test_both_handlers_have_the_same_callbacks():
    """Those of the async one are coroutine functions, with the same words."""
    assert len(CALLBACKS) == 17
    for name in CALLBACKS:
        plain, other = getattr(AssistantEventHandler, name), getattr(AsyncAssistantEventHandler, name)
        assert inspect.iscoroutinefunction(other) and not inspect.iscoroutinefunction(plain)
        assert other.__doc__ == plain.__doc__ and other.__name__ == name and plain.__doc__
    faces = [{name for name in dir(one) if name[0] != "_"} for one in (AssistantEventHandler, AsyncAssistantEventHandler)]
    assert faces[1] - faces[0] == {"aclose"} and not faces[0] - faces[1]


# Events, properties, results.


def test_events_are_iterated_over(world, server):
    """Each has its name as `event` and as `type`; the handler knows where it is."""
    serve(server, "assistant_answer")
    names, seen = [], []
    with world.opened(helper_stream(world.client(server), "assistant")) as stream:
        assert (stream.current_event, stream.current_run, stream.current_message_snapshot, stream.current_run_step_snapshot) == (None,) * 4
        while True:
            try:
                event = world.next(stream)
            except StopIteration:
                break
            assert event == stream.current_event and type(event) is StreamEvent
            names.append(event.type)
            seen.append(stream.current_message_snapshot)
        assert stream.current_run.status == "completed" and stream.current_run_step_snapshot.status == "completed"
    assert names == [item.event for item in items_of("assistant_answer")]
    assert seen[0] is None and seen[-1] == items_of("assistant_answer")[-3].data
    assert seen[8].content[1].text.value == "It rains in"


def test_results_are_there_at_the_end(world, server):
    """Run, messages and steps; asking for them reads to the end."""
    serve(server, "assistant_answer")
    with world.opened(helper_stream(world.client(server), "assistant")) as stream:
        run = world.run(stream.get_final_run)
        (message,) = world.run(stream.get_final_messages)
        steps = world.run(stream.get_final_run_steps)
    assert run.status == "completed" and run.usage.total_tokens == 67 and run._request_id == stream.response.request_id
    assert message.content[1].text.value.startswith("It rains") and [step.id for step in steps] == ["step_1", "step_2"]
    assert steps[0].step_details.tool_calls[1].function.output == "rain"


def test_a_run_that_needs_outputs_is_a_result(world, server):
    """What it asks for is in the run, what it called in its steps."""
    serve(server, "assistant_tools")
    with world.opened(helper_stream(world.client(server), "assistant")) as stream:
        run = world.run(stream.get_final_run)
        (step,) = world.run(stream.get_final_run_steps)
        assert world.run(stream.get_final_messages) == []
    assert run.status == "requires_action" and len(run.required_action.submit_tool_outputs.tool_calls) == 2
    assert step.step_details.tool_calls[2].function.arguments == '{"city":"Rome"}'


def test_text_comes_by_itself(world, server):
    """`text_deltas` reads the stream, and callbacks are called meanwhile."""
    serve(server, "assistant_answer")
    handler = listener(world)
    with world.opened(helper_stream(world.client(server), "assistant", event_handler=handler)):
        texts = world.collect(handler.text_deltas)
    assert texts == ["It rains in", " both ☂ cities", "【1†source】", "."]
    assert len(calls(handler, "on_text_delta")) == 4 and handler.calls[-1] == ("on_end",)


def test_a_stream_that_says_nothing_of_its_run_has_none(world, server):
    """The error says so."""
    server.stream([("thread.created", {"id": "t"}), ("done", "[DONE]")], done=False)
    with world.opened(helper_stream(world.client(server), "assistant")) as stream:
        with pytest.raises(OpenAIError, match="without an event about its run"):
            world.run(stream.get_final_run)


# How it is asked for.


def test_requests_say_which_helper_they_are_of(world, server):
    """And whether a handler was given (AST-1)."""
    client = world.client(server)
    runs, threads = client.beta.threads.runs, client.beta.threads
    where = {"thread_id": "t", "assistant_id": "a"}
    asked = [
        (runs.stream, dict(where, include=["step_details.tool_calls[*].file_search.results[*].content"]), "threads.runs.create_and_stream"),
        (runs.create_and_stream, dict(where, instructions="x"), "threads.runs.create_and_stream"),
        (threads.create_and_run_stream, {"assistant_id": "a", "thread": {"messages": []}}, "threads.create_and_run_stream"),
        (runs.submit_tool_outputs_stream, {"thread_id": "t", "run_id": "r", "tool_outputs": []}, "threads.runs.submit_tool_outputs_stream"),
    ]
    for method, arguments, name in asked:
        for handler, said in ((None, "false"), (listener(world), "true")):
            with world.opened(method(event_handler=handler, **arguments)) as stream:
                world.run(stream.until_done)
            sent = server.last
            assert sent.headers["X-Stainless-Stream-Helper"] == name and sent.headers["OpenAI-Beta"] == "assistants=v2"
            assert sent.headers["X-Stainless-Custom-Event-Handler"] == said
            assert sent.json()["stream"] is True and "event_handler" not in sent.json()
    assert list(server.requests[0].query.values()) == [["step_details.tool_calls[*].file_search.results[*].content"]]


def test_helpers_warn_once_that_they_are_deprecated(world, server):
    """The caller's line is named, and the call inside does not warn again."""
    client = world.client(server)
    with pytest.warns(DeprecationWarning, match="beta.threads.runs.stream is deprecated") as caught:
        with world.opened(client.beta.threads.runs.stream(thread_id="t", assistant_id="a")) as stream:
            world.run(stream.until_done)
    assert [one.filename for one in caught] == [__file__]


def test_a_handler_is_for_one_stream(world, server):
    """A second one is refused, and so is a handler of the other world, or of none."""
    client = world.client(server)
    handler = listener(world)
    with world.opened(helper_stream(client, "assistant", event_handler=handler)):
        pass
    with pytest.raises(OpenAIError, match="has a stream already"):
        world.enter(helper_stream(client, "assistant", event_handler=handler))
    for wrong in (Listener() if world.is_async else AsyncListener(), print):
        with pytest.raises(TypeError, match="event_handler must be an instance of"):
            helper_stream(client, "assistant", event_handler=wrong)
    with pytest.raises(OpenAIError, match="has no stream"):
        world.next(listener(world))


# When something goes wrong.


def test_an_error_of_the_server_is_heard_and_raised(world, server):
    """`on_exception`, then `on_end`; what had come is on the exception."""
    server.stream([*[(item.event, item.data) for item in items_of("assistant_answer")[:9]], ("error", {"message": "Out of luck", "code": "x"})], done=False)
    handler = listener(world)
    with world.opened(helper_stream(world.client(server), "assistant", event_handler=handler)):
        with pytest.raises(APIStreamError, match="Out of luck") as caught:
            world.run(handler.until_done)
        world.run(handler.until_done)  # it is over
    assert [call[0] for call in handler.calls[-2:]] == ["on_exception", "on_end"] and handler.calls[-2][1] is caught.value
    assert caught.value.partial.messages[0].content[1].text.value == "It rains in" and caught.value.partial.run.status == "in_progress"


def test_a_cut_stream_is_heard_and_raised(world, server):
    """It does not look like an end (need 19)."""
    serve(server, "assistant_answer")
    server.cut(4000)
    handler = listener(world)
    with world.opened(helper_stream(world.client(server, max_retries=0), "assistant", event_handler=handler)):
        with pytest.raises(APIStreamIncompleteError):
            world.run(handler.get_final_messages)
    assert [call[0] for call in handler.calls[-2:]] == ["on_exception", "on_end"]


def test_a_timeout_is_heard_and_raised(world, server):
    """`on_timeout`, `on_exception`, and the error out of `until_done()` (AST-2)."""
    server.drip(30)
    serve_events = [(item.event, item.data) for item in items_of("assistant_answer")]
    server.stream(serve_events, done=False)
    handler = listener(world)
    client = world.client(server, timeout=Timeout(30, read=0.1), max_retries=0)
    with world.opened(helper_stream(client, "assistant", event_handler=handler)):
        with pytest.raises(APITimeoutError):
            world.run(handler.until_done)
    assert [call[0] for call in handler.calls[-3:]] == ["on_timeout", "on_exception", "on_end"]


def test_an_exception_of_a_callback_ends_the_stream(world, server):
    """It is heard like others, and raised as it is."""
    serve(server, "assistant_answer")
    handler = listener(world)

    def fail(message):
        raise ZeroDivisionError("mine")

    async def async_fail(message):
        raise ZeroDivisionError("mine")

    handler.on_message_done = async_fail if world.is_async else fail
    with world.opened(helper_stream(world.client(server), "assistant", event_handler=handler)):
        with pytest.raises(ZeroDivisionError, match="mine"):
            world.run(handler.until_done)
        with pytest.raises(StopIteration):
            world.next(handler)
    assert [call[0] for call in handler.calls[-2:]] == ["on_exception", "on_end"]


def test_leaving_early_is_an_end(world, server):
    """`on_end` is called when the stream is closed, and only once."""
    serve(server, "assistant_answer")
    handler = listener(world)
    with world.opened(helper_stream(world.client(server), "assistant", event_handler=handler)):
        world.next(handler)
    world.run(handler.close)
    assert [call[0] for call in handler.calls] == ["on_event", "on_run_step_done", "on_end"]


def test_the_names_are_public():
    """At the top, and at the official place."""
    from oai_lite.lib import streaming

    assert oai_lite.AssistantEventHandler is streaming.AssistantEventHandler is AssistantEventHandler
    assert oai_lite.AsyncAssistantEventHandler is streaming.AsyncAssistantEventHandler is AsyncAssistantEventHandler
