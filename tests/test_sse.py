"""Event streams by the WHATWG rules (the cases of its conformance suite in our own words, at every split point), what their events mean
to the API, and what their end means."""
from __future__ import annotations

import inspect
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oai_lite import _sse
from oai_lite._errors import APIConnectionError, APIStreamError, APIStreamIncompleteError
from oai_lite._headers import Headers
from oai_lite._request import Request
from oai_lite._response import Response
from oai_lite._sse import EventDecoder, EventItems, EventTooLarge
from oai_lite._url import BaseURL
from tests.support.growth import grows_at_most
from tests.support.splits import splits


def events(pieces):
    decoder = EventDecoder()
    return [(one.event, one.data, one.id) for piece in pieces for one in decoder.feed(piece)]


# name: (bytes, [(event, data, id)])
CASES = {
    "one": (b"data: test\n\n", [("", "test", None)]),
    "several": (b"data: a\n\ndata: b\n\n", [("", "a", None), ("", "b", None)]),
    "carriage returns": (b"data: a\r\rdata: b\r\r", [("", "a", None), ("", "b", None)]),
    "both": (b"data: a\r\n\r\ndata: b\r\n\r\n", [("", "a", None), ("", "b", None)]),
    "mixed line ends": (b"data: a\r\ndata: b\rdata: c\n\r\n", [("", "a\nb\nc", None)]),
    "byte order mark": (b"\xef\xbb\xbfdata: a\n\n", [("", "a", None)]),
    "a second mark is no mark": (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\ndata: b\n\n", [("", "b", None)]),
    "a mark later is no mark": (b"data: a\n\n\xef\xbb\xbfdata: b\n\ndata: c\n\n", [("", "a", None), ("", "c", None)]),
    "comments": (b": hello\n:\ndata: a\n: more\ndata: b\n\n:end\n\n", [("", "a\nb", None)]),
    "pings only": (b": ping\n\n: ping\n\n", []),
    "no blank after the colon": (b"data:a\ndata: b\ndata:  c\n\n", [("", "a\nb\n c", None)]),
    "tabs stay": (b"data:\ta\n\n", [("", "\ta", None)]),
    "empty data": (b"data:\n\ndata\n\n", [("", "", None), ("", "", None)]),
    "empty lines of data": (b"data:\ndata\ndata:\n\n", [("", "\n\n", None)]),
    "field without colon": (b"data\n\nevent\ndata: a\n\n", [("", "", None), ("", "a", None)]),
    "unknown fields": (b"foo: bar\ndata: a\nDATA: b\n data: c\ndatax: d\n\n", [("", "a", None)]),
    "names": (b"event: one\ndata: a\n\ndata: b\n\n", [("one", "a", None), ("", "b", None)]),
    "the last name counts": (b"event: one\nevent: two\ndata: a\n\n", [("two", "a", None)]),
    "a name without data": (b"event: ping\n\ndata: a\n\n", [("", "a", None)]),
    "retry only": (b"retry: 1000\n\ndata: a\n\n", [("", "a", None)]),
    "id only": (b"id: 7\n\ndata: a\n\n", [("", "a", "7")]),
    "ids last": (b"id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n", [("", "a", "1"), ("", "b", "1"), ("", "c", "")]),
    "id with NUL": (b"id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n", [("", "a", "1"), ("", "b", "1")]),
    "NUL in data": (b"data: a\0b\n\n", [("", "a\0b", None)]),
    "no end": (b"data: a\n\ndata: b\n", [("", "a", None)]),
    "many blank lines": (b"\n\n\ndata: a\n\n\n\n\ndata: b\n\n\n", [("", "a", None), ("", "b", None)]),
    "only LF, CR and CRLF end lines": ("data: a\u2028b\u0085c\x0bd\x0ce\x1df\n\n".encode("utf-8"), [("", "a\u2028b\u0085c\x0bd\x0ce\x1df", None)]),
    "characters of several bytes": ("data: \u00e4\u20ac\U0001f600\n\n".encode("utf-8"), [("", "\u00e4\u20ac\U0001f600", None)]),
    "broken characters": (b"data: \xffa\xe2\x82\n\n", [("", "\ufffda\ufffd", None)]),
    "colons in data": (b'data: {"a": "b: c"}\n\n', [("", '{"a": "b: c"}', None)]),
    "of the API": (
        b'event: response.created\r\ndata: {"type": "response.created"}\r\n\r\ndata: [DONE]\r\n\r\n',
        [("response.created", '{"type": "response.created"}', None), ("", "[DONE]", None)],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_events_are_the_same_at_every_split(name):
    """WHATWG HTML section 9.2.6; only a data line makes an event (needs 17 and 21)."""
    data, expected = CASES[name]
    for pieces in splits(data):
        assert events(pieces) == expected, pieces


@pytest.mark.parametrize("value, retry", [(b"1000", 1000), (b"0", 0), (b"", None), (b"1e3", None), (b"-1", None), (b"10 s", None), (b"9" * 40, None)])
def test_retry_takes_digits_only(value, retry):
    """Anything else is ignored."""
    decoder = EventDecoder()
    (event,) = decoder.feed(b"retry: " + value + b"\ndata: a\n\n")
    assert event.retry == decoder.retry == retry


def test_half_an_event_stays_reachable():
    """It is not dispatched, and not lost."""
    decoder = EventDecoder()
    assert decoder.feed(b"data: a\n\ndata: {\"b") and decoder.feed(b"c") == []
    assert decoder.partial == b'data: {"bc'


def test_an_event_without_end_is_given_up(monkeypatch):
    """There is a limit to what is kept."""
    monkeypatch.setattr(_sse, "MAX_EVENT", 1000)
    decoder = EventDecoder()
    with pytest.raises(EventTooLarge, match="longer than"):
        for _ in range(100):
            decoder.feed(b"data: " + b"x" * 50)


def reference(text):
    """The rules of the standard, step by step, over a whole decoded stream."""
    if text.startswith("\ufeff"):
        text = text[1:]
    found, data, name, last = [], [], "", None
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:-1]:
        if not line:
            if data:
                found.append((name, "\n".join(data), last))
            data, name = [], ""
            continue
        field, _, value = line.partition(":")
        value = value[1:] if value.startswith(" ") else value
        if field == "data":
            data.append(value)
        elif field == "event":
            name = value
        elif field == "id" and "\0" not in value:
            last = value
    return found


LINES = st.sampled_from(["data: a", "data:b", "data", "event: e", "id: 1", "id", ": c", "retry: 5", "x: y", "", "", "data: \u00e4", "\ufeff", "da"])
TEXTS = st.lists(st.tuples(LINES, st.sampled_from(["\n", "\r", "\r\n"])), max_size=12).map(lambda pairs: "".join(map("".join, pairs)))


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.lists(st.integers(0, 60), max_size=6))
def test_any_stream_gives_what_the_standard_says(text, cuts):
    """Compared with a slow and plain reading of the rules, for any cut into pieces."""
    data = text.encode("utf-8")
    edges = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    assert events([data[start:end] for start, end in zip(edges, edges[1:])]) == reference(text)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.binary(max_size=50), max_size=6))
def test_any_bytes_are_survived(pieces):
    """No exception, and the same events for any split."""
    assert events(pieces) == events([b"".join(pieces)])


@pytest.mark.parametrize("piece", [b"A" * 16384, b"A\ndata: " * 64, b"A\r\ndata: " * 64], ids=["one line", "many lines", "many CRLF lines"])
def test_long_events_cost_linear_time(piece):
    """A picture in one event, in small pieces: eight times the size, about eight times the time."""

    def decode(pieces):
        decoder = EventDecoder()
        decoder.feed(b"data: ")
        for _ in range(pieces):
            decoder.feed(piece)
        (event,) = decoder.feed(b"\n\n")
        assert event.data.count("A") == pieces * piece.count(b"A")

    assert grows_at_most(decode, 200, 1600, 20)


def test_the_parser_leaves_line_ends_to_itself():
    """`str.splitlines` breaks lines where the standard does not (need 21)."""
    assert "splitlines" not in inspect.getsource(_sse)


def test_the_data_of_many_events_in_one_piece():
    """They come out in order, whatever their number."""
    data = b"".join(b"data: %s\n\n" % json.dumps({"n": number}).encode() for number in range(1000))
    assert [json.loads(one.data)["n"] for one in EventDecoder().feed(data)] == list(range(1000))


# What the events mean.

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
