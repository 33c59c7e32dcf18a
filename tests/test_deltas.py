"""From stream items to the reply that they add up to: pure, and in linear time."""
from __future__ import annotations

import copy
import json
import sys
import tracemalloc

import pytest

from oai_lite import Accumulator, APIConnectionError, OpenAIError
from oai_lite._deltas import Entries, Node, ResponseAccumulator, Text, ThreadAccumulator, grow, moment, settled, text_of
from oai_lite._objects import APIObject
from tests.support.growth import grows_at_most
from tests.support.transcripts import NAMES, REQUEST, items_of


def added(*items):
    """What items add up to."""
    whole = Accumulator()
    whole.add_all(items)
    return whole.result()


def chunk(*choices, **more):
    return dict({"id": "c1", "object": "chat.completion.chunk", "choices": list(choices)}, **more)


def choice(finish=None, index=0, **delta):
    return {"index": index, "delta": delta, "finish_reason": finish}


def call(index=None, id=None, name=None, arguments=None):
    """A delta of a tool call, with the fields that are given."""
    function = {key: value for key, value in (("name", name), ("arguments", arguments)) if value is not None}
    given = {"index": index, "id": id, "type": "function" if id else None}
    return dict({key: value for key, value in given.items() if value is not None}, function=function)


def calls_of(*deltas):
    """The tool calls that deltas add up to, as (id, name, arguments)."""
    message = added(*[chunk(choice(tool_calls=[delta])) for delta in deltas]).choices[0].message
    return [(one.id, one.function.name, one.function.arguments) for one in message.tool_calls]


# The pieces.


def test_a_text_remembers_what_it_was():
    """Its beginning can be had later, whatever has come since."""
    text = Text("a")
    lengths = [text.length]
    for piece in ("bc", "", "d"):
        text.add(piece)
        lengths.append(text.length)
    assert [text.upto(length) for length in lengths] == ["a", "abc", "abc", "abcd"]
    text.add("e")
    assert text.upto() == "abcde" and text.upto(2) == "ab"


def test_growing_follows_the_type_of_each_field():
    """Texts are joined, names and numbers replaced, objects and lists grow inside, null only says that there is a field."""
    node = Node(text="a", kept=1)
    grow(node, {"text": "b", "id": "x", "n": 1, "inner": {"s": "p"}, "flat": [1], "empty": None})
    grow(node, {"text": "c", "id": "", "n": 2, "inner": {"s": "q", "t": {"u": "v"}}, "flat": [2, 3], "text2": "z"})
    grow(node, {"text": None, "id": "x"})
    assert settled(node) == {
        "text": "abc", "kept": 1, "id": "x", "n": 2, "inner": {"s": "pq", "t": {"u": "v"}}, "flat": [1, 2, 3], "empty": None,
        "text2": "z",
    }  # fmt: skip
    assert type(settled(node)) is APIObject and type(settled(node).inner) is APIObject


def test_entries_are_named_by_their_index():
    """They come in any order, and leave in that of their indexes, which are no field of the result."""
    node = Node()
    grow(node, {"parts": [{"index": 2, "s": "x"}, {"index": 0, "s": "a"}]})
    grow(node, {"parts": [{"index": 0, "s": "b"}, {"index": 2, "s": "y"}]})
    assert settled(node) == {"parts": [{"s": "ab"}, {"s": "xy"}]}


def test_entries_go_on_where_a_list_has_been():
    """A list that came whole can be added to by index; the one that came is not changed."""
    came = {"parts": [{"s": "a", "t": [1]}]}
    node = Node(came)
    grow(node, {"parts": [{"index": 0, "s": "b", "t": [2]}, {"index": 1, "s": "c"}]})
    assert settled(node) == {"parts": [{"s": "ab", "t": [1, 2]}, {"s": "c"}]}
    assert came == {"parts": [{"s": "a", "t": [1]}]}


def test_entries_can_be_put_and_found():
    """By index, whether or not there is one."""
    entries = Entries([{"s": "a"}])
    entries.put(0, {"s": "b"})
    entries.put(5, {"s": "c"})
    assert entries.find(3) is None and entries.find(5) == {"s": "c", "index": 5}
    assert settled(entries) == [{"s": "b"}, {"s": "c"}]


def test_a_moment_can_be_looked_at_later():
    """What has grown since is not in it."""
    node = Node()
    delta = {"text": "a", "parts": [{"index": 0, "s": "x"}], "flat": [1], "inner": {"n": 1}}
    grow(node, delta)
    then = moment(node)
    grow(node, dict(delta, inner={"n": 2}))
    assert then() == {"text": "a", "parts": [{"s": "x"}], "flat": [1], "inner": {"n": 1}}
    assert settled(node) == {"text": "aa", "parts": [{"s": "xx"}], "flat": [1, 1], "inner": {"n": 2}}


# Tool calls, as servers have been seen to send them (need 22).


def test_tool_calls_are_joined_by_index():
    """Also when the deltas of several are mixed."""
    deltas = [call(0, "c0", "f", ""), call(1, "c1", "g", "{"), call(0, arguments='{"a"'), call(1, arguments="}"), call(0, arguments=":1}")]
    assert calls_of(*deltas) == [("c0", "f", '{"a":1}'), ("c1", "g", "{}")]


def test_one_chunk_may_name_an_index_twice():
    """Both deltas belong to the one call."""
    chunks = [chunk(choice(tool_calls=[call(0, "c0", "f", "a"), call(0, arguments="b")])), chunk(choice(tool_calls=[call(0, arguments="c")]))]
    assert [one.function.arguments for one in added(*chunks).choices[0].message.tool_calls] == ["abc"]


def test_ids_and_names_that_are_repeated_are_not_joined():
    """Some servers send them with each delta."""
    assert calls_of(call(0, "c0", "f", "a"), call(0, "c0", "f", "b"), call(0, "", "", "c")) == [("c0", "f", "abc")]


def test_an_index_that_is_used_twice_makes_two_calls():
    """Some servers number every call 0; a new id with a name begins a new one."""
    assert calls_of(call(0, "c0", "f", "{}"), call(0, "c1", "f", "{"), call(0, arguments="}")) == [("c0", "f", "{}"), ("c1", "f", "{}")]


def test_calls_without_an_index_are_told_apart_by_id():
    """Some servers leave the index out."""
    deltas = [call(None, "c0", "f", "a"), call(None, arguments="b"), call(None, "c1", "g", "c"), call(None, "c0", arguments="d")]
    assert calls_of(*deltas) == [("c0", "f", "abd"), ("c1", "g", "c")]


def test_indexes_that_are_no_numbers_do_no_harm():
    """Entries then stay in the order in which they came."""
    assert calls_of(call("b", "c0", "f", "a"), call(0, "c1", "g", ""), call("b", arguments="c")) == [("c0", "f", "ac"), ("c1", "g", "")]


def test_custom_tools_and_the_older_function_call_are_joined():
    """Their texts grow like all others."""
    custom = [{"index": 0, "id": "x", "type": "custom", "custom": {"name": "sql", "input": one}} for one in ("SEL", "ECT")]
    chunks = [chunk(choice(tool_calls=[one])) for one in custom] + [chunk(choice(function_call={"name": "f", "arguments": "{"}))]
    message = added(*chunks, chunk(choice(function_call={"arguments": "}"}))).choices[0].message
    assert message.tool_calls == [{"id": "x", "type": "custom", "custom": {"name": "sql", "input": "SELECT"}}]
    assert message.function_call == {"name": "f", "arguments": "{}"}


# Completions.


def test_chunks_add_up_to_a_completion():
    """The transcript gives what the same request without `stream` would have given."""
    completion = added(*items_of("chat_parallel_tools"))
    arguments = [json.loads(one.function.arguments) for one in completion.choices[0].message.tool_calls]
    assert completion.object == "chat.completion" and completion.usage.total_tokens == 124 and completion.service_tier == "default"
    assert completion.choices[0].message.content == "Let me look. ☂" and completion.choices[0].finish_reason == "tool_calls"
    assert arguments == [{"city": "Paris, France", "unit": "celsius"}, {"city": 'Bogotá "centro"', "unit": "celsius"}]
    assert list(completion.choices[0].message.tool_calls[0]) == ["id", "type", "function"]


def test_padding_stays_on_the_chunks():
    """`obfuscation` is on the chunks and nowhere else (CHAT-16); what was fed is as it was."""
    chunks = items_of("chat_parallel_tools")
    before = copy.deepcopy(chunks)
    completion = added(*chunks)
    assert chunks == before and chunks[0].obfuscation
    assert "obfuscation" not in json.dumps(completion)


def test_choices_are_kept_apart():
    """Each with its text, its refusal, its log probabilities and its end."""
    choices = added(*items_of("chat_choices")).choices
    assert [one.message.content for one in choices] == ['{"city":"San Francisco"}', None, '{"city":"Oslo"}']
    assert [one.message.refusal for one in choices] == [None, "I'm sorry, I can't.", None]
    assert [one.finish_reason for one in choices] == ["stop"] * 3
    assert [one.token for one in choices[0].logprobs.content] == ['{"city":', '"San ', 'Francisco"}']
    assert len(choices[1].logprobs.refusal) == 3 and choices[1].logprobs.content is None


def test_filters_of_azure_are_collected():
    """Chunks without choices and choices without delta add no text, but what they say of the prompt and the text is kept (need 36)."""
    items = items_of("chat_azure_filters")
    completion = added(*items)
    assert completion.id == "chatcmpl-9rIMjkT7" and completion.model == "gpt-4o-2024-05-13" and completion.created == 1722461477
    assert completion.object == "chat.completion"
    assert completion.prompt_filter_results[0].content_filter_results.jailbreak.detected is False
    (only,) = completion.choices
    assert only.message.content == "Two words" and only.message.role == "assistant" and only.finish_reason == "stop"
    assert set(only.content_filter_results) == {"hate", "self_harm", "sexual", "violence", "profanity"}
    assert "".join(map(text_of, items)) == "Two words"


def test_chunks_that_make_no_sense_are_passed_over():
    """Null choices, choices that are no objects, deltas of null: nothing to add, and no error."""
    completion = added(chunk(), {"choices": None}, chunk(None, 7, {"index": 0}, {"index": 0, "delta": None}), chunk(choice(content="x")))
    assert completion.choices[0].message.content == "x"
    assert added(chunk({"index": 0})).choices[0].message == {"role": "assistant", "content": None, "refusal": None}


def test_fields_that_nobody_knows_grow_too():
    """Reasoning of compatible servers, audio: texts are joined."""
    message = added(chunk(choice(reasoning_content="a", audio={"id": "au", "data": "QQ"})), chunk(choice(reasoning_content="b", audio={"data": "=="})))
    assert message.choices[0].message["reasoning_content"] == "ab" and message.choices[0].message.audio == {"id": "au", "data": "QQ=="}


def test_older_completions_add_up():
    """Texts and log probabilities of each choice."""
    completion = added(*items_of("completion_legacy"))
    assert completion.object == "text_completion" and [one.text for one in completion.choices] == ["This is it", "One more"]
    assert [one.finish_reason for one in completion.choices] == ["stop", "length"]
    assert completion.choices[0].logprobs.tokens == ["This", " is it", ""] and "message" not in completion.choices[0]


# Responses.


def test_events_add_up_to_the_response_that_the_last_one_brings():
    """Every event but the last gives the same output as the last."""
    events = items_of("responses_every_event")
    final = events[-1].response
    whole = ResponseAccumulator()
    for event in events[:-1]:
        whole.add(event)
    assert whole.result() == dict(final, status="in_progress", usage=None)
    assert added(*events) == final and added(*events).output_text == "It rains in Paris ☂."


def test_deltas_alone_add_up():
    """Without the events that repeat what is done, and without a last one, the texts are there all the same."""
    events = [one for one in items_of("responses_every_event") if not one.type.endswith(".done") and one.type != "response.completed"]
    output = {item.id: item for item in added(*events).output}
    assert output["msg_1"].content[0].text == "It rains in Paris ☂." and output["msg_1"].content[0].annotations[0].title == "Weather"
    assert output["msg_1"].content[1].refusal == "I won't go out."
    assert output["fc_1"].arguments == '{"city":"Paris"}' and output["mcp_1"].arguments == '{"sides":6}'
    assert output["ctc_1"].input == "SELECT 1;" and output["ci_1"].code == "print(2 + 3)"
    assert output["rs_1"].summary[0].text == "Thinking of rain" and output["rs_1"].content[0].text == "It may rain."
    assert output["sh_1"].action.commands == ["ls -l /tmp"]


def test_a_last_event_without_output_leaves_what_came():
    """Some servers send nothing with it."""
    events = [one for one in items_of("responses_every_event") if one.type != "response.completed"]
    response = added(*events, {"type": "response.completed", "response": {"id": "r", "object": "response", "status": "completed", "output": []}})
    assert response.status == "completed" and len(response.output) == 15


def test_a_response_that_is_joined_late_adds_up_from_there():
    """Deltas for items that were never announced make them."""
    at = {"item_id": "m", "output_index": 3, "content_index": 0}
    response = added({"type": "response.output_text.delta", "delta": "the rest", **at})
    assert response.output == [{"id": "m", "content": [{"text": "the rest"}]}]


# Runs, and everything else.


def test_events_of_a_run_add_up():
    """To the run as it was last told, its messages and its steps."""
    whole = ThreadAccumulator()
    for item in items_of("assistant_tools") + items_of("assistant_answer")[:-3]:
        whole.add(item)
    (message,) = [settled(node) for node in whole.messages.values()]
    assert [part.type for part in message.content] == ["image_file", "text"] and message.role == "assistant"
    last = items_of("assistant_answer")[-3].data
    assert message == dict(last, status="in_progress", completed_at=None)
    steps = [settled(node) for node in whole.steps.values()]
    assert steps[0].step_details.tool_calls[0].code_interpreter.input == "print(6 * 7)" and len(steps) == 2
    assert whole.result().status == "in_progress"


def test_deltas_of_steps_add_up_to_the_step():
    """What the server says at the end is what had been joined, but for the outputs that came in between."""
    whole = ThreadAccumulator()
    for item in items_of("assistant_tools"):
        whole.add(item)
    (step,) = [settled(node) for node in whole.steps.values()]
    said = items_of("assistant_answer")[0].data.step_details.tool_calls
    joined = step.step_details.tool_calls
    assert joined[0] == said[0] and [one.function.arguments for one in joined[1:]] == [one.function.arguments for one in said[1:]]


def test_the_last_event_says_it_all_elsewhere():
    """Transcriptions, images: the last event is the result."""
    assert added(*items_of("transcription")).text == "I see skies of blue"
    assert "".join(map(text_of, items_of("transcription"))) == "I see skies of blue"
    assert added({"type": "image_generation.partial_image"}, {"type": "image_generation.completed", "b64_json": "x"})["b64_json"] == "x"
    assert added("plain", 7) == 7


def test_nothing_adds_up_to_nothing():
    """There is no reply before the first item."""
    with pytest.raises(OpenAIError, match="nothing has come"):
        Accumulator().result()


def test_what_came_is_put_on_an_error():
    """Bytes that were there before move aside; without items they stay."""
    whole, error = Accumulator(), APIConnectionError(request=REQUEST)
    error.partial = b"half an event"
    whole.keep(error)
    assert error.partial == b"half an event"
    whole.add(chunk(choice(content="x")))
    whole.keep(error)
    assert error.partial.choices[0].message.content == "x" and error.undelivered == b"half an event"


@pytest.mark.parametrize("name", NAMES)
def test_nothing_that_is_fed_is_changed(name):
    """Items belong to the user."""
    items = items_of(name)
    before = copy.deepcopy(items)
    whole = Accumulator()
    for item in items:
        whole.add(item)
        whole.result()
    assert items == before


@pytest.mark.parametrize("item", [None, 7, "x", [], {}, {"choices": [None]}, {"event": "thread.message.delta", "data": None}, {"type": None}])
def test_items_without_text_have_none(item):
    """Whatever they are."""
    assert text_of(item) == ""


# Work.

MAKERS = {
    "content": lambda i, text: chunk(choice(content=text)),
    "arguments": lambda i, text: chunk(choice(tool_calls=[call(i % 8, arguments=text)])),
    "responses": lambda i, text: {"type": "response.output_text.delta", "output_index": 0, "content_index": 0, "delta": text},
    "runs": lambda i, text: {
        "event": "thread.message.delta",
        "data": {"id": "m", "delta": {"content": [{"index": 0, "type": "text", "text": {"value": text}}]}},
    },
}
each_kind = pytest.mark.parametrize("kind", sorted(MAKERS))


class Piece(str):
    """A text that counts the characters which are copied when something is put before or behind it."""

    copied = 0

    def __add__(self, other):
        Piece.copied += len(self) + len(other)
        return str.__add__(self, other)

    def __radd__(self, other):
        Piece.copied += len(self) + len(other)
        return str.__add__(other, self)


def lines_of(function):
    """How many lines of Python a call runs."""
    count, before = [0], sys.gettrace()

    def trace(frame, event, argument):
        count[0] += 1
        return trace

    sys.settrace(trace)
    try:
        function()
    finally:
        sys.settrace(before)
    return count[0]


def joins_of(function):
    """How many texts a call joins, and what it gives."""
    names, before = [], sys.getprofile()
    sys.setprofile(lambda frame, event, argument: names.append(argument.__name__) if event == "c_call" else None)
    try:
        value = function()
    finally:
        sys.setprofile(before)
    return names.count("join"), value


@each_kind
def test_twice_the_deltas_are_twice_the_work(kind):
    """The second 16,000 deltas take as many lines of Python as the first, which is the same on every machine (need 22)."""
    items, whole = [MAKERS[kind](i, "x" * 8) for i in range(32000)], Accumulator()
    first = lines_of(lambda: whole.add_all(items[:16000]))
    second = lines_of(lambda: whole.add_all(items[16000:]))
    assert first > 16000 and 0.99 <= second / first <= 1.01
    assert json.dumps(whole._inner.partial()).count("x" * 8) == 32000


@each_kind
def test_texts_are_joined_once(kind):
    """When the result is asked for; before that, no piece is put behind another one (need 22)."""
    Piece.copied, whole = 0, Accumulator()
    items = [MAKERS[kind](i, Piece("x" * 8)) for i in range(2000)]
    assert joins_of(lambda: whole.add_all(items)) == (0, None)
    joins, result = joins_of(lambda: whole._inner.partial())
    assert joins == (8 if kind == "arguments" else 1) and Piece.copied == 0
    assert json.dumps(result).count("x" * 8) == 2000


def test_copies_would_be_counted():
    """What the tests above rely on."""
    Piece.copied, text = 0, ""
    for _ in range(3):
        text += Piece("abcd")
    assert text == "abcd" * 3 and Piece.copied == 4 + 8 + 12
    assert joins_of(lambda: ",".join("ab")) == (1, "a,b") and lines_of(lambda: joins_of(str)) > 5


@each_kind
@pytest.mark.parametrize("size", [256, 4096, 4 << 20])
def test_a_large_text_is_held_once(kind, size):
    """4 MB in pieces of any size, one among them, take no more memory than the text beside its pieces (need 22)."""
    items = [MAKERS[kind](0, "x" * size) for _ in range((4 << 20) // size)]
    whole = Accumulator()
    tracemalloc.start()
    try:
        whole.add_all(items)
        held = whole.result()
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 5 << 20
    if kind != "runs":
        assert len(text_in(held)) == 4 << 20


def text_in(reply):
    """The one text of a reply."""
    if "output" in reply:
        return reply.output[0].content[0].text
    message = reply.choices[0].message
    return message.content or message.tool_calls[0].function.arguments


@each_kind
def test_time_is_linear(kind):
    """Four times the deltas take about four times as long (need 22); joined as they come it would be sixteen times."""
    items = [MAKERS[kind](i, "x" * 64) for i in range(32000)]
    assert grows_at_most(lambda count: added(*items[:count]), 8000, 32000, 8)
