"""From the bytes of an event stream to items, and what its end means."""
from __future__ import annotations

import json

import pytest

from oai_lite._errors import APIConnectionError, APIStreamError, APIStreamIncompleteError
from oai_lite._events import EventItems
from oai_lite._headers import Headers
from oai_lite._options import BaseURL
from oai_lite._request import Request
from oai_lite._response import Response

REQUEST = Request("POST", BaseURL("http://api.example/v1"), "/v1/chat/completions", Headers())


def items_of(mode="items", strict_end=True):
    headers = Headers([("x-request-id", "req_7")])
    return EventItems(Response(200, "OK", "HTTP/1.1", headers, REQUEST), mode, strict_end)


def sse(*data, event=None):
    head = b"event: " + event.encode() + b"\n" if event else b""
    return b"".join(head + b"data: " + (one if isinstance(one, str) else json.dumps(one)).encode() + b"\n\n" for one in data)


def chunk(text="x", finish=None, index=0):
    return {
        "id": "c1", "object": "chat.completion.chunk",
        "choices": [{"index": index, "delta": {"content": text}, "finish_reason": finish}],
    }  # fmt: skip


def test_chunks_come_out_as_objects():
    """Each event's data is an item with attributes; `[DONE]` ends the stream without being one."""
    items = items_of()
    first, second = items.feed(sse(chunk("a"), chunk("b", "stop"), "[DONE]"))
    assert first.choices[0].delta.content == "a" and second.choices[0].finish_reason == "stop"
    assert items.done and items.error is None


def test_what_follows_done_is_not_looked_at():
    """Servers have been seen to add things after the end."""
    items = items_of()
    assert len(items.feed(sse(chunk("a", "stop"), "[DONE]", "not json"))) == 1
    assert items.error is None


@pytest.mark.parametrize(
    "event, data, words",
    [
        (None, {"error": {"message": "The server had a problem", "code": "server_error", "type": "api"}}, "The server had a problem"),
        ("error", {"message": "Overloaded", "code": "overloaded"}, "Overloaded"),
        (None, {"error": "text only"}, "text only"),
        ("error", {"error": {"message": "nested and named"}}, "nested and named"),
    ],
)
def test_errors_inside_a_stream_raise_with_the_server_s_words(event, data, words):
    """Nested, top-level and plain-text errors are all found; what came before is delivered first (need 18)."""
    items = items_of()
    delivered = items.feed(sse(chunk("a")) + sse(data, event=event) + sse(chunk("never")))
    assert [one.choices[0].delta.content for one in delivered] == ["a"]
    assert isinstance(items.error, APIStreamError)
    assert words in str(items.error) and items.error.request_id == "req_7"
    assert items.error.event == data


@pytest.mark.parametrize(
    "data, words",
    [
        ({"type": "error", "code": "rate_limit", "message": "Too fast", "param": None}, "Too fast"),
        ({"type": "response.failed", "response": {"id": "r", "error": {"code": "server_error", "message": "It broke"}}}, "It broke"),
    ],
)
def test_failure_events_are_delivered_and_then_raise(data, words):
    """Code that looks for the event finds it; code that does not gets the exception (need 18)."""
    items = items_of()
    assert items.feed(sse(data)) == [data]
    assert isinstance(items.error, APIStreamError) and words in str(items.error)


def test_the_code_of_a_stream_error_is_kept():
    """The attributes of API errors are there as well."""
    items = items_of()
    items.feed(sse({"error": {"message": "m", "code": "c", "param": "p", "type": "t"}}))
    assert (items.error.code, items.error.param, items.error.type) == ("c", "p", "t")


def test_data_that_is_no_json_is_an_error():
    """It is shown, up to 200 characters, with the decoder's reason as cause (need 20)."""
    items = items_of()
    assert items.feed(sse("<html>")) == []
    assert isinstance(items.error, APIStreamError) and "<html>" in str(items.error)
    assert isinstance(items.error.__cause__, ValueError)


def finished(*data, **how):
    items = items_of(**how)
    items.feed(sse(*data))
    items.finish()
    return items


def test_an_end_without_its_marker_is_an_error():
    """A reply that stops in the middle is not a short reply (need 19)."""
    for data in ([], [chunk("a")], [chunk("a", index=0), chunk("b", "stop", index=1)], [{"type": "response.created"}]):
        items = finished(*data)
        assert isinstance(items.error, APIStreamIncompleteError) and "incomplete" in str(items.error)


def test_an_end_after_a_finish_reason_is_an_end():
    """Not every server sends `[DONE]`; what says that it is finished, is (need 19)."""
    usage = {"choices": [], "usage": {"total_tokens": 3}}
    for data in (
        [chunk("a"), chunk("", "stop")],
        [chunk("a"), chunk("", "length"), usage],
        [{"type": "response.completed", "response": {}}],
        [{"type": "response.incomplete", "response": {}}],
    ):
        assert finished(*data).error is None


def test_lenient_ends_are_an_option():
    """For servers that never say that they are finished; raw streams have no marker at all."""
    assert finished(chunk("a"), strict_end=False).error is None
    assert finished({"type": "whatever"}, mode="raw").error is None


def test_a_half_event_stays_reachable():
    """What was not delivered is on the exception (need 19)."""
    items = items_of()
    items.feed(sse(chunk("a")) + b'data: {"id": "c1", "cho')
    items.cut(APIConnectionError(request=REQUEST))
    assert isinstance(items.error, APIStreamIncompleteError)
    assert items.error.partial.endswith(b'"cho') and isinstance(items.error.__cause__, APIConnectionError)


def test_a_cut_after_the_finish_is_an_end():
    """Everything had been said."""
    items = items_of()
    items.feed(sse(chunk("a", "stop")))
    items.cut(APIConnectionError(request=REQUEST))
    assert items.error is None and items.done


def test_chunks_without_choices_or_delta_pass_through():
    """Azure sends them; raw chunks are not changed (need 36)."""
    filters = {"choices": [], "prompt_filter_results": [{"prompt_index": 0}]}
    odd = {"choices": [{"index": 0, "content_filter_results": {}, "finish_reason": None}, None]}
    assert items_of().feed(sse(filters, odd)) == [filters, odd]


def test_control_records_are_no_items():
    """Comments, `retry:` and `id:` alone do not make an item (need 17)."""
    assert items_of().feed(b": ping\n\nretry: 3000\n\nid: 5\n\nevent: ping\n\n") == []


def test_thread_events_come_with_their_names():
    """The name of the event is part of the item."""
    (item,) = items_of().feed(sse({"id": "run_1"}, event="thread.run.created"))
    assert item.event == "thread.run.created" and item.data.id == "run_1"
    (item,) = items_of("pairs").feed(sse({"id": "x"}, event="whatever"))
    assert item == {"event": "whatever", "data": {"id": "x"}}


def test_raw_streams_are_not_judged():
    """Data that looks like an error is data."""
    data = {"error": {"message": "m"}}
    items = items_of("raw")
    assert items.feed(sse(data)) == [data] and items.error is None
