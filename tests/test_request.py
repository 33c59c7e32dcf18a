"""From a call and the client's options to what goes over the wire."""
from __future__ import annotations

import datetime
import enum
import json
import pickle

import pytest

from oai_lite._errors import ConfigurationError
from oai_lite._headers import Headers
from oai_lite._omit import NOT_GIVEN, omit
from oai_lite._options import Options
from oai_lite._request import Call, FormRule, Request, build, dump_json, merge, take_files
from oai_lite._url import BaseURL


def options(**given):
    given.setdefault("api_key", "sk-test")
    given.setdefault("base_url", "http://api.example/v1")
    return Options(agent="OpenAI", world="false", **given)


def call(verb="POST", path="/chat/completions", **attributes):
    made = Call("chat.completions.create", verb, path)
    for name, value in attributes.items():
        setattr(made, name, value)
    return made


def test_a_json_call_becomes_a_request():
    """Method, URL, credentials, content type and length are all there."""
    request = build(options(), call(body={"model": "m"}), 0)
    assert (request.method, request.url) == ("POST", "http://api.example/v1/chat/completions")
    assert request.headers["host"] == "api.example"
    assert request.headers["authorization"] == "Bearer sk-test"
    assert request.headers["content-type"] == "application/json"
    assert request.body == b'{"model":"m"}' and request.headers["content-length"] == "13"
    assert request.headers["accept"] == "application/json"


def test_each_attempt_says_its_number():
    """`x-stainless-retry-count` counts from 0; the read timeout in effect is told as well."""
    assert build(options(), call(), 0).headers["x-stainless-retry-count"] == "0"
    request = build(options(timeout=2.5), call(), 2)
    assert request.headers["x-stainless-retry-count"] == "2"
    assert request.headers["x-stainless-read-timeout"] == "2.5"
    assert "x-stainless-read-timeout" not in build(options(timeout=None), call(), 0).headers


def test_headers_win_in_order():
    """The client's default headers win over ours, the caller's over both, in any case; `omit` removes."""
    own = options(default_headers={"x-stainless-lang": "mine", "X-Foo": "client", "X-Bar": "client"})
    request = build(own, call(headers={"x-foo": "call", "authorization": "Bearer other", "User-Agent": omit}), 0)
    assert request.headers["X-Stainless-Lang"] == "mine"
    assert request.headers.get_list("x-foo") == ["call"] and request.headers["x-bar"] == "client"
    assert request.headers.get_list("Authorization") == ["Bearer other"]
    assert "user-agent" not in request.headers


def test_header_values_must_be_text():
    """A value that can't be a header field is named by its header, not shown."""
    assert merge([], {"a": 1, "b": b"x", "c": None, "d": NOT_GIVEN}) == [("a", "1"), ("b", "x")]
    with pytest.raises(ConfigurationError, match="header X-Key must be a string, not dict"):
        merge([], {"X-Key": {"secret": 1}})


def test_organization_and_project_are_told():
    """They go as headers of their own."""
    request = build(options(organization="org-1", project="proj-1"), call(), 0)
    assert request.headers["openai-organization"] == "org-1" and request.headers["openai-project"] == "proj-1"


def test_queries_are_merged():
    """A fixed query stays first; the client's default query is added; the call's wins."""
    own = options(default_query={"a": "1", "b": "1"})
    request = build(own, call("GET", "/responses?beta=true", query={"b": "2", "tags": ["x", "y"]}), 0)
    assert request.target == "/v1/responses?beta=true&a=1&b=2&tags%5B%5D=x&tags%5B%5D=y"


def test_a_get_has_no_body():
    """GET requests send neither a body nor a content type, whatever was given."""
    request = build(options(), call("GET", body={"a": 1}), 0)
    assert request.body is None and "content-type" not in request.headers and "content-length" not in request.headers


def test_a_post_without_a_body_says_so():
    """An empty POST has a length of zero, as RFC 9110 section 8.6 asks."""
    assert build(options(), call(), 0).headers["content-length"] == "0"


def test_an_absolute_url_elsewhere_gets_no_credentials():
    """Credentials stay within the origin of the base URL (need 45)."""
    request = build(options(), call("GET", "https://elsewhere.example/x?y=1"), 0)
    assert request.url == "https://elsewhere.example/x?y=1" and "authorization" not in request.headers
    request = build(options(), call("GET", "http://api.example/v2/x"), 0)
    assert request.url == "http://api.example/v2/x" and "authorization" in request.headers


def test_an_operation_without_its_credential_is_a_type_error():
    """The message names the option that would help; removing the header on purpose is allowed."""
    with pytest.raises(TypeError, match="Could not resolve authentication method.*admin_api_key"):
        build(options(), call(security="admin"), 0)
    assert "authorization" not in build(options(), call(headers={"Authorization": omit}), 0).headers


def test_bodies_are_encoded_once():
    """All attempts of a call send the same bytes."""
    made = call(body={"messages": iter([{"role": "user"}])})
    first, second = build(options(), made, 0).body, build(options(), made, 1).body
    assert first is second and json.loads(first) == {"messages": [{"role": "user"}]}


def test_embeddings_travel_as_base64_to_the_official_hosts_only():
    """Other servers get what the caller wrote, and so do all if the caller chose (need 39)."""
    def sent(base_url, **body):
        return json.loads(build(options(base_url=base_url), call(post="embeddings", body={"input": "x", **body}), 0).body)

    assert sent("https://api.openai.com/v1")["encoding_format"] == "base64"
    assert sent("https://eu.api.openai.com/v1")["encoding_format"] == "base64"
    assert "encoding_format" not in sent("http://127.0.0.1:8000/v1")
    assert sent("https://api.openai.com/v1", encoding_format="float")["encoding_format"] == "float"


class Model:
    def model_dump(self, **how):
        return {"how": sorted(how)}


@pytest.mark.parametrize(
    "value, text",
    [
        ({"a": None, "b": "\u00e4\u20ac"}, '{"a":null,"b":"\u00e4\u20ac"}'),
        ({"t": datetime.datetime(2024, 1, 2, 3, 4, 5)}, '{"t":"2024-01-02T03:04:05"}'),
        ({"d": datetime.date(2024, 1, 2)}, '{"d":"2024-01-02"}'),
        ({"s": (1, 2), "g": (n for n in (3, 4)), "k": {}.keys()}, '{"s":[1,2],"g":[3,4],"k":[]}'),
        ({"e": enum.Enum("Kind", {"OAK": "oak"}).OAK, "n": enum.IntEnum("N", {"ONE": 1}).ONE}, '{"e":"oak","n":1}'),
        ({"o": Model()}, '{"o":{"how":["by_alias","exclude_unset","mode"]}}'),
        ({"a": NOT_GIVEN, "b": [omit, {"c": NOT_GIVEN, "d": 1}]}, '{"b":[{"d":1}]}'),
    ],
)  # fmt: skip
def test_json_is_compact_utf8(value, text):
    """Dates go in ISO form, iterables as lists, models as dicts; what is not given is left out at every depth."""
    assert dump_json(value).decode("utf-8") == text


def test_lone_surrogates_are_escaped():
    """Half a character, as cut-off text has it, does not make the call fail (need 20)."""
    assert dump_json({"t": "\ud83d"}) == b'{"t":"\\ud83d"}'


@pytest.mark.parametrize(
    "value, why",
    [({"n": float("nan")}, "JSON"), ({"b": b"x"}, "base64"), ({"c": Model}, "parse"), ({"o": object()}, "object")],
)
def test_what_is_no_json_is_named(value, why):
    """The message says what can't be sent and what to do."""
    with pytest.raises((TypeError, ConfigurationError), match=why):
        dump_json(value)


def test_file_fields_leave_the_body():
    """A single file and a list of files have their own field names; dicts and text stay in the body."""
    body = {"image": [b"1", b"2"], "mask": ("m.png", b"3"), "prompt": "p", "input_reference": {"id": "x"}, "file": [b"4"], "files": b"5"}
    files = take_files(body, ["image", "image.<array>", "mask", "input_reference", "absent", "file", "files.<array>"])
    assert files == [("image[]", b"1"), ("image[]", b"2"), ("mask", ("m.png", b"3")), ("file[]", b"4"), ("files", b"5")]
    assert body == {"prompt": "p", "input_reference": {"id": "x"}}


def test_a_call_with_files_becomes_a_form():
    """The content type carries the boundary, the length is known beforehand."""
    made = call(body={"purpose": "batch", "file": ("a.txt", b"hello")}, form=FormRule("file"))
    request = build(options(), made, 0)
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    sent = b"".join(request.body)
    assert b"hello" in sent and b'name="purpose"' in sent and len(sent) == int(request.headers["content-length"])


def test_files_beside_a_body_may_share_a_name():
    """As undocumented endpoints may want it."""
    rule = FormRule()
    rule.given = [("f", b"1"), ("f", ("n", b"2"))]
    sent = b"".join(build(options(), call(body={"f": "0"}, form=rule), 0).body)
    assert sent.count(b'name="f"') == 3 and b"\r\n0\r\n" in sent and b"\r\n2\r\n" in sent


def test_some_calls_are_forms_only_with_files():
    """Without a file such a call is JSON."""
    rule = FormRule("file", only_with_files=True)
    assert build(options(), call(body={"file_id": "f"}, form=rule), 0).body == b'{"file_id":"f"}'
    assert "multipart" in build(options(), call(body={"file": b"x"}, form=rule), 0).headers["content-type"]


def test_some_calls_send_one_field_raw():
    """A body of nothing but that field goes as it is, with a media type of its own; with others it is a form of parts."""
    rule = FormRule("", parts="sdp:application/sdp session:application/json", raw="sdp:application/sdp")
    alone = build(options(), call(body={"sdp": "v=0"}, form=rule), 0)
    assert alone.body == b"v=0" and alone.headers["content-type"] == "application/sdp"
    both = b"".join(build(options(), call(body={"sdp": "v=0", "session": {"a": 1}}, form=rule), 0).body)
    assert b"application/sdp\r\n\r\nv=0" in both and b'application/json\r\n\r\n{"a":1}' in both


SENT = [  # what a call may be, with nothing of the caller's own in its head
    {"body": {"model": "m"}},
    {"body": {"model": "a much longer one", "input": "x" * 100}},
    {"verb": "GET"},
    {"verb": "DELETE", "path": "/files/file-1"},
    {"verb": "POST", "path": "/batches/b/cancel"},
    {"security": "admin"},
    {"timeout": 3.0},
    {"headers": {"OpenAI-Beta": "assistants=v2"}},
]
CHANGES = [
    ("api_key", "sk-other"), ("admin_api_key", "sk-admin"), ("organization", "org-2"), ("project", "proj-2"), ("timeout", 7.0),
    ("default_headers", {"X-More": "1"}), ("default_query", {"v": "2"}), ("base_url", BaseURL("https://other.example/v2")),
]  # fmt: skip


def head_and_body(own, attributes, own_headers):
    request = build(own, call(own_headers=own_headers, **attributes), 0)
    head = request.head()
    assert head == b"\r\n".join([b"%s %s HTTP/1.1" % (request.method.encode(), request.target.encode()), *map(b": ".join, request.headers.raw), b"\r\n"])
    return head, request.body, request.base, request.timeout


def test_a_head_that_is_remembered_is_the_one_that_is_made():
    """Of calls alike the head is made once, up to the length of the body; any option that is set later counts for the next call."""
    own = options(admin_api_key="sk-root")
    for name, value in [(None, None), *CHANGES]:
        if name is not None:
            setattr(own, name, value)
        for attributes in 2 * SENT:
            assert head_and_body(own, attributes, False) == head_and_body(own, attributes, True)
        assert len(own.starts) == len(SENT) - 1  # two of them differ in their bodies alone


def test_few_heads_are_remembered():
    """Of many that differ, as those of many resources do: the oldest are forgotten, and all are as they should be."""
    own = options()
    for number in range(1000):
        request = build(own, call("GET", "/files/%d" % number, own_headers=False), 0)
        assert request.head().startswith(b"GET /v1/files/%d HTTP/1.1\r\nHost: api.example\r\n" % number)
        assert 1 <= len(own.starts) <= 64


def test_what_is_changed_in_a_request_is_what_is_sent():
    """A remembered head gives way to header fields that were changed, and to another target."""
    own = options()
    for change, line in [
        (lambda request: request.headers.set("X-New", "1"), b"\r\nX-New: 1\r\n"),
        (lambda request: setattr(request, "target", "/elsewhere"), b"POST /elsewhere HTTP/1.1\r\n"),
    ]:
        request = build(own, call(body={}, own_headers=False), 0)
        change(request)
        assert line in request.head() and line not in build(own, call(body={}, own_headers=False), 0).head()


def test_no_credential_is_no_head_to_remember():
    """Each call without a credential is refused; with one that was set since, it is sent."""
    own = options(api_key="", enforce_credentials=False)
    own.enforce_credentials = True
    for _ in range(2):
        with pytest.raises(TypeError, match="api_key"):
            build(own, call(own_headers=False), 0)
    own.api_key = "sk-later"
    assert b"Bearer sk-later" in build(own, call(own_headers=False), 0).head()


def test_requests_do_not_show_secrets():
    """Neither the repr nor a pickle holds the key, the body or the query (need 45)."""
    request = build(options(), call(body={"p": "prompt-secret"}, query={"q": "query-secret"}), 0)
    for text in (repr(request), repr(pickle.dumps(request)), repr(pickle.loads(pickle.dumps(request)).headers)):
        assert "sk-test" not in text and "prompt-secret" not in text and "query-secret" not in text
    assert pickle.loads(pickle.dumps(request)).url == "http://api.example/v1/chat/completions"
