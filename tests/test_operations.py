"""Every operation of the API, as data: what each call sends is compared with what tools/api says, in both worlds.

Two calls for each: with all parameters, and with the required ones only. The samples are made from the types; what must be on the
wire is worked out here from the data, and not by the code that is tested.
"""
from __future__ import annotations

import json
import warnings
from urllib.parse import parse_qsl, quote

import pytest

from oai_lite.testing import Server
from tests.support.data import API
from tests.support.worlds import world  # noqa: F401  (fixture)
from tools.gen_examples import Examples, reply_type, split

EXAMPLES = Examples(API)
AREAS = sorted({area.name for area in API.areas})
FILE = ("sample.txt", b"sample content", "text/plain")
STREAMED = {"id": "item_1", "object": "thing", "type": "thing.done"}


def sample(text, depth=0):
    """A value of a type: the fullest one that is easy to make."""
    head, arguments = split(text)
    if "FileTypes" in text and head in ("_types.FileTypes", "Union"):
        return FILE
    if head in ("Sequence", "List", "Iterable") and arguments[0] == "_types.FileTypes":
        return [FILE, FILE]
    if head == "Optional":
        return sample(arguments[0], depth)
    if head in ("List", "Iterable", "Sequence"):
        return [sample(arguments[0], depth + 1)] * 2
    if head == "Union":
        return sample(arguments[0], depth)
    if head == "Literal":
        return EXAMPLES.of(text)
    if head in ("Dict", "Mapping"):
        return {"key": sample(arguments[1], depth + 1)}
    if head in ("str", "int", "float", "bool"):
        return {"str": "a text", "int": 3, "float": 0.25, "bool": True}[head]
    if head in API.types and API.types[head].kind == "alias":
        return sample(API.types[head].type, depth)
    found = EXAMPLES.of(text)
    return {"sample": True} if found is None else found


def value_of(parameter):
    if parameter.place == "path":
        return "gpt-4o" if parameter.name == "model" else "id/%s \u00e4" % parameter.name
    return sample(parameter.type)


def calls(operation):
    """The argument sets of an operation: the required ones only (for each variant), and all of them."""
    named = {one.name: one for one in operation.parameters if one.place != "client" and one.name != "stream"}
    required = [one.name for one in named.values() if one.required]
    sets = [required] if not operation.variants else [sorted({*required, *variant}, key=list(named).index) for variant in operation.variants]
    sets.append(list(named))
    return [{name: value_of(named[name]) for name in names} for names in sets]


def flat(key, value):
    """Key and text pairs in the bracket style."""
    if value is None:
        return []
    if isinstance(value, dict):
        return [pair for name, one in value.items() for pair in flat("%s[%s]" % (key, name), one)]
    if isinstance(value, (list, tuple)):
        return [pair for one in value for pair in flat(key + "[]", one)]
    return [(key, str(value).lower() if isinstance(value, bool) else str(value))]


def expected(operation, arguments):
    """(path, query pairs, body values, headers) that a call must put on the wire."""
    places = {one.name: one for one in operation.parameters}
    url, _, fixed = operation.url.partition("?")
    query = parse_qsl(fixed)
    body, headers = {}, dict(operation.headers)
    for name, value in arguments.items():
        one = places[name]
        if one.place == "path":
            url = url.replace("{%s}" % name, quote(value, safe="!$&'()*+,;=:@-._~"))
        elif one.place == "query":
            query += flat(one.wire or name, value)
        elif one.place == "header":
            headers[one.wire] = ",".join(value) if isinstance(value, list) else value
        else:
            body[one.wire or name] = value
    return url, query, body, headers


def is_file(value):
    return value == FILE or (isinstance(value, list) and value[:1] == [FILE])


def check(operation, arguments, seen):
    """What is wrong with a request, as sentences."""
    url, query, body, headers = expected(operation, arguments)
    if seen.method != operation.verb:
        yield "method is %s" % seen.method
    if seen.target.partition("?")[0] != "/v1" + url:
        yield "path is %s, not %s" % (seen.target, url)
    if sorted(parse_qsl(seen.target.partition("?")[2], keep_blank_values=True)) != sorted(query):
        yield "query of %s is not %s" % (seen.target, query)
    for name, value in headers.items():
        if seen.headers.get(name) != value:
            yield "header %s is %r, not %r" % (name, seen.headers.get(name), value)
    if seen.headers["authorization"] != ("Bearer sk-admin" if operation.admin else "Bearer sk-test"):
        yield "the wrong credential"
    for sentence in check_body(operation, body, seen):
        yield sentence


def check_body(operation, body, seen):
    kind = seen.headers.get("content-type", "")
    if operation.raw and list(body) == [operation.raw.partition(":")[0]]:
        if seen.body != b"a text" or kind != "application/sdp":
            yield "the raw body is %r" % seen.body
    elif operation.form is not None and (not operation.form_if_files or any(map(is_file, body.values()))):
        if not kind.startswith("multipart/form-data; boundary="):
            yield "content type is %r" % kind
            return
        wanted = []
        for name, value in body.items():
            if value == FILE:
                wanted.append((name, "sample content"))
            elif is_file(value):
                wanted += [(name + "[]", "sample content")] * len(value)
            elif operation.parts:
                wanted.append((name, value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))))
            else:
                wanted += flat(name, value)
        if sorted((part.name, part.text) for part in seen.form) != sorted(wanted):
            yield "form parts are %s, not %s" % ([(part.name, part.text) for part in seen.form], wanted)
    elif operation.verb == "POST" and (body or any(one.place == "body" for one in operation.parameters)):
        if kind != "application/json" or seen.json() != json.loads(json.dumps(body)):
            yield "body is %r, not %r" % (seen.body, body)
    elif seen.body:
        yield "a body that nobody asked for: %r" % seen.body


@pytest.fixture
def wired(world):
    """A world, a server that lets unknown things pass, and a client."""
    with Server(strict=False) as server:
        yield world, server, world.client(server, api_key="sk-test", admin_api_key="sk-admin", max_retries=0)


def method(client, path):
    for name in path.split("."):
        client = getattr(client, name)
    return client


def area_operations(area):
    return [one for one in API.operations() if one.path.split(".")[0] == area]


def ask(world, function, arguments, operation):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore" if operation.deprecated else "error", DeprecationWarning)
        return world.run(lambda: function(**arguments))


def drop(world, reply):
    """Give up a reply that is still alive."""
    close = getattr(reply, "aclose" if world.is_async else "close", None)
    if close is not None:
        world.run(close)


@pytest.mark.parametrize("area", AREAS)
def test_every_call_sends_what_the_data_say(wired, area):
    """Method, path, query, body or form parts, headers and credential, with all parameters and with the required ones."""
    world, server, client = wired
    wrong = []
    for operation in area_operations(area):
        for arguments in calls(operation):
            drop(world, ask(world, method(client, operation.path), arguments, operation))
            wrong += ["%s: %s" % (operation.path, sentence) for sentence in check(operation, arguments, server.last)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("area", AREAS)
def test_every_reply_is_of_its_kind(wired, area):
    """An object with the required fields of its type, a page of such, text, bytes or nothing."""
    world, server, client = wired
    wrong = []
    for operation in area_operations(area):
        if operation.always:
            continue
        reply = ask(world, method(client, operation.path), calls(operation)[0], operation)
        wrong += ["%s: %s" % (operation.path, sentence) for sentence in check_reply(world, operation, reply)]
    assert not wrong, "\n".join(wrong)


def check_reply(world, operation, reply):
    if operation.reply == "none":
        if reply is not None:
            yield "gave %r, not None" % (reply,)
    elif operation.reply == "text":
        if not isinstance(reply, str):
            yield "gave %r, not text" % (reply,)
    elif operation.reply == "binary":
        content = world.run(reply.aread()) if world.is_async else reply.read()
        if not content:
            yield "gave no bytes"
    else:
        page, _ = operation.page
        if page and type(reply).__name__ != ("Async" if world.is_async else "Sync") + page:
            yield "gave a %s, not a %s" % (type(reply).__name__, page)
        needed = EXAMPLES.of(reply_type(operation))
        one = reply.data[0] if page else reply
        missing = [] if not isinstance(needed, dict) else [name for name in needed if name not in one]
        if missing or not reply._request_id:
            yield "%r lacks %s" % (one, missing or "its request id")


@pytest.mark.parametrize("area", AREAS)
def test_raw_and_streaming_views_of_every_call(wired, area):
    """The raw view is closed and parses to the usual result; the streaming one is open inside its block."""
    world, server, client = wired
    for operation in area_operations(area):
        resource, _, name = operation.path.rpartition(".")
        arguments = calls(operation)[0]
        if operation.always:
            continue
        raw = ask(world, getattr(method(client, resource).with_raw_response, name), arguments, operation)
        assert raw.http_request.headers.get("x-stainless-raw-response") == "true", operation.path
        assert raw.is_closed or operation.reply == "binary", operation.path
        parsed = raw.parse()
        if operation.reply == "binary":
            world.run(parsed.aclose() if world.is_async else parsed.close)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            manager = getattr(method(client, resource).with_streaming_response, name)(**arguments)
        with world.opened(manager) as response:
            assert response.status_code in (200, 204), operation.path
            again = world.run(response.parse())
        assert response.is_closed, operation.path
        assert type(again) is (bytes if operation.reply == "binary" else type(parsed)), operation.path


@pytest.mark.parametrize("operation", [one for one in API.operations() if one.stream], ids=lambda one: one.path)
def test_streamed_operations_stream(wired, operation):
    """`stream=True` asks for events, in the place that the data say, and gives a stream of them."""
    world, server, client = wired
    server.stream([("thing.done", STREAMED)], done=True)
    arguments = calls(operation)[0]
    if not operation.always:
        arguments["stream"] = True
    stream = ask(world, method(client, operation.path), arguments, operation)
    items = world.collect(stream)
    data = [item.data if set(item) == {"event", "data"} else item for item in items]
    assert data == [STREAMED]
    place = next((one.place for one in operation.parameters if one.name == "stream"), None)
    sent = server.last
    if place == "query":
        assert sent.query["stream"] == "true"
    elif place == "body":
        assert sent.values["stream"] in (True, "true")


HELPERS = {one.path for one in API.helpers()}


@pytest.mark.parametrize("operation", [one for one in API.operations() if one.stream and not one.always], ids=lambda one: one.path)
def test_what_may_stream_has_a_method_that_always_does(wired, operation):
    """`create_stream` and its like send what `create(..., stream=True)` sends (need 28), unless a helper has the name."""
    world, server, client = wired
    if operation.path + "_stream" in HELPERS:
        assert hasattr(method(client, operation.path + "_stream"), "__self__")
        return
    for name, more in ((operation.path, {"stream": True}), (operation.path + "_stream", {})):
        server.stream([("thing.done", STREAMED)], done=True)
        stream = ask(world, method(client, name), dict(calls(operation)[0], **more), operation)
        assert [item.data if set(item) == {"event", "data"} else item for item in world.collect(stream)] == [STREAMED]
    first, second = server.requests
    assert (second.path, second.query, second.values) == (first.path, first.query, first.values)
    assert {k: v for k, v in second.headers.items() if k != "content-type"} == {k: v for k, v in first.headers.items() if k != "content-type"}


@pytest.mark.parametrize("area", AREAS)
def test_empty_path_parameters_are_refused(wired, area):
    """Each one, by name, before anything is sent."""
    world, server, client = wired
    for operation in area_operations(area):
        for parameter in operation.parameters:
            if parameter.place == "path":
                arguments = dict(calls(operation)[0], **{parameter.name: ""})
                with pytest.raises(ValueError, match="non-empty value for `%s`" % parameter.name):
                    ask(world, method(client, operation.path), arguments, operation)
    assert server.requests == []


def test_deprecated_operations_say_so(wired):
    """On the plain form and on the raw one (OP-13)."""
    world, server, client = wired
    deprecated = [one for one in API.operations() if one.deprecated]
    assert len(deprecated) > 30
    for operation in deprecated:
        resource, _, name = operation.path.rpartition(".")
        for form in (method(client, resource), method(client, resource).with_raw_response):
            with pytest.warns(DeprecationWarning, match=operation.name):
                drop(world, world.run(lambda: getattr(form, name)(**calls(operation)[0])))


PAGED = [one for one in API.operations() if one.page[0] not in ("", "Page")]
CURSORS = {
    "CursorPage": ("after", {"data": [{"id": "a"}, {"id": "b"}]}),
    "ConversationCursorPage": ("after", {"data": [{"id": "a"}, {"id": "x"}], "last_id": "b"}),
    "NextCursorPage": ("after", {"data": [{"id": "a"}, {"id": "x"}], "next": "b"}),
    "TokenPage": ("page", {"data": [{"id": "a"}, {"id": "x"}], "next": "b"}),
}


@pytest.mark.parametrize("area", sorted({one.path.split(".")[0] for one in PAGED}))
def test_every_list_goes_on_to_its_next_page(wired, area):
    """With the cursor of its kind, and everything else as in the first request: verb, path, query, body and headers."""
    world, server, client = wired
    for operation in PAGED:
        if operation.path.split(".")[0] == area:
            cursor, page = CURSORS[operation.page[0]]
            arguments = {name: value for name, value in calls(operation)[-1].items() if name not in ("after", "before", "page")}
            server.reply({"object": "list", "has_more": True, **page}, times=1)
            server.reply({"object": "list", "has_more": False, "data": [{"id": "c"}]}, times=1)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                items = world.collect(method(client, operation.path)(**arguments))
            assert len(items) == 3 and items[-1].id == "c", operation.path
            first, second = server.requests[-2:]
            assert (second.method, second.target.partition("?")[0]) == (first.method, first.target.partition("?")[0]), operation.path
            assert second.query == {**first.query, cursor: "b"} and second.body == first.body, operation.path
            assert second.headers.get("openai-beta") == first.headers.get("openai-beta"), operation.path


def test_the_tables_of_lists_and_streams_are_full():
    """No test above goes through an empty one."""
    assert len(PAGED) > 70 and {one.page[0] for one in PAGED} == set(CURSORS)
    assert len([one for one in API.operations() if one.stream]) >= 15 and sum(len(area_operations(area)) for area in AREAS) > 400
