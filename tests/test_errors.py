"""Errors: how a response becomes one, what its message says, what it keeps to itself, and how it travels."""
from __future__ import annotations

import copy
import importlib
import inspect
import json
import multiprocessing
import pickle
import pkgutil
import threading
import traceback
from concurrent.futures import ProcessPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

import oai_lite
from oai_lite import _errors
from oai_lite._errors import APIError, APIStatusError, APIStreamError, OpenAIError, asked, status_error, words_of
from oai_lite._headers import Headers
from oai_lite._module_client import AmbiguousModuleClientUsageError
from oai_lite._request import Request
from oai_lite._response import Response
from oai_lite._url import BaseURL
from oai_lite.helpers.agents_stream import AgentOutputParseError, AgentTurnResult, AgentTurnResultError

KEY = "sk-canary-0123456789"
PROTOCOLS = range(2, pickle.HIGHEST_PROTOCOL + 1)


def request(**headers):
    sent = Headers([("Authorization", "Bearer " + KEY), ("api-key", KEY)] + list(headers.items()))
    return Request("POST", BaseURL("https://api.example/v1"), "/v1/chat/completions?key=canary", sent, b"canary prompt")


def response(status=400, body=b"", content_type="application/json", **headers):
    pairs = [("Content-Type", content_type), ("x-request-id", "req_1"), ("Set-Cookie", "canary")]
    made = Response(status, "", "HTTP/1.1", Headers(pairs + [(name.replace("_", "-"), value) for name, value in headers.items()]), request())
    made._content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return made


def error_of(status, body, **more):
    return status_error(response(status, body, **more))


BODY = {"message": "words", "code": "c1", "param": "model", "type": "t1"}


def stream_error():
    return APIStreamError.of(response(200), {"error": BODY})


def status(kind):
    return lambda: kind("a message", response=response(400), body=BODY)


EXAMPLES = {
    _errors.OpenAIError: lambda: OpenAIError("a message"),
    _errors.ConfigurationError: lambda: _errors.ConfigurationError("a message"),
    _errors.APIError: lambda: APIError("a message", request(), body=BODY),
    _errors.APIResponseValidationError: lambda: _errors.APIResponseValidationError(response(200), BODY, message="a message"),
    _errors.APIResponseError: lambda: _errors.APIResponseError(response(200), BODY),
    _errors.APIStatusError: status(_errors.APIStatusError),
    _errors.BadRequestError: status(_errors.BadRequestError),
    _errors.AuthenticationError: status(_errors.AuthenticationError),
    _errors.OAuthError: lambda: _errors.OAuthError(response=response(401), body={"error": "invalid_grant", "error_description": "expired"}),
    _errors.PermissionDeniedError: status(_errors.PermissionDeniedError),
    _errors.NotFoundError: status(_errors.NotFoundError),
    _errors.ConflictError: status(_errors.ConflictError),
    _errors.UnprocessableEntityError: status(_errors.UnprocessableEntityError),
    _errors.RateLimitError: status(_errors.RateLimitError),
    _errors.InsufficientQuotaError: status(_errors.InsufficientQuotaError),
    _errors.InternalServerError: status(_errors.InternalServerError),
    _errors.APIConnectionError: lambda: _errors.APIConnectionError(message="a message", request=request()),
    _errors.APITimeoutError: lambda: _errors.APITimeoutError(request(), message="a message", phase="tls"),
    _errors.APIStreamIncompleteError: lambda: _errors.APIStreamIncompleteError(message="a message", request=request()),
    _errors.APIStreamError: stream_error,
    _errors.PartialUploadError: lambda: _errors.PartialUploadError("a message", stream_error(), uploaded=[{"id": "f1"}], remaining=[b"x"]),
    _errors.LengthFinishReasonError: lambda: _errors.LengthFinishReasonError(completion={"id": "c1"}),
    _errors.ContentFilterFinishReasonError: lambda: _errors.ContentFilterFinishReasonError(completion={"id": "c1"}),
    _errors.StructuredOutputError: lambda: _errors.StructuredOutputError("a message", text="{", completion={"id": "c1"}),
    _errors.InvalidWebhookSignatureError: lambda: _errors.InvalidWebhookSignatureError("a message"),
    _errors.WebSocketConnectionClosedError: lambda: _errors.WebSocketConnectionClosedError("a message", unsent_messages=["a", b"b"]),
    _errors.WebSocketQueueFullError: lambda: _errors.WebSocketQueueFullError("a message"),
    _errors.PollTimeoutError: lambda: _errors.PollTimeoutError("a message", last={"id": "file-1"}),
    _errors.SubjectTokenProviderError: lambda: _errors.SubjectTokenProviderError("a message", response=response(500)),
    _errors.MutuallyExclusiveAuthError: _errors.MutuallyExclusiveAuthError,
    _errors.StreamAlreadyConsumed: _errors.StreamAlreadyConsumed,
    AmbiguousModuleClientUsageError: lambda: AmbiguousModuleClientUsageError("a message"),
    AgentTurnResultError: lambda: AgentTurnResultError(
        "failed", turn={"id": "t1", "error": {"code": "c1"}}, session_id="s1", messages=[{"id": "m1"}], required_actions=[{"type": "x"}]
    ),
    AgentOutputParseError: lambda: AgentOutputParseError(
        AgentTurnResult(turn={"id": "t1"}, messages=[], output_parsed=None), _errors.StructuredOutputError("a message", text="{")
    ),
}
every_class = pytest.mark.parametrize("kind", EXAMPLES, ids=lambda kind: kind.__name__)


def example(kind):
    error = EXAMPLES[kind]()
    if isinstance(error, APIError):
        error.attempts, error.partial, error.retry_after = 3, b"half", 1.5
    return error


def all_modules():
    """Every module of the package, imported."""
    for module in pkgutil.walk_packages(oai_lite.__path__, "oai_lite."):
        if not module.name.endswith("__main__"):
            yield importlib.import_module(module.name)


def test_every_class_has_an_example():
    """No error class is left out of the tests below, wherever it is; those of `_errors` are drawn in its docstring."""
    found = {kind for module in all_modules() for _, kind in inspect.getmembers(module, inspect.isclass) if issubclass(kind, Exception)}
    ours = {kind for kind in found if issubclass(kind, OpenAIError) or kind.__module__ == _errors.__name__}
    assert {kind for kind in ours if kind.__name__[0] != "_"} == set(EXAMPLES)
    assert all(kind.__name__ in _errors.__doc__ for kind in EXAMPLES if kind.__module__ == _errors.__name__)


# How errors travel (need 35).


def assert_same(twin, error):
    assert type(twin) is type(error) and twin.args == error.args
    assert str(twin) == str(error) and repr(twin) == repr(error) and vars(twin).keys() == vars(error).keys()
    for name, value in vars(error).items():
        other = getattr(twin, name)
        if isinstance(value, Request):
            assert (other.method, other.url) == (value.method, value.safe_url) or other is value
        elif isinstance(value, Response):
            assert (other.status_code, other.content, other.request_id) == (value.status_code, value.content, "req_1")
            assert other.request.method == "POST"
        else:
            assert other == value


@every_class
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_pickles_keep_every_attribute(kind, protocol):
    """What comes out of a pickle is the error that went in."""
    error = example(kind)
    assert_same(pickle.loads(pickle.dumps(error, protocol)), error)


@every_class
@pytest.mark.parametrize("copier", [copy.copy, copy.deepcopy])
def test_copies_keep_every_attribute(kind, copier):
    """`copy` and `deepcopy` give an equal error with the same cause, and a deep copy has a body of its own."""
    error = example(kind)
    error.__cause__ = OSError("reset")
    twin = copier(error)
    assert_same(twin, error)
    if isinstance(error, OpenAIError):
        assert twin.__cause__ is error.__cause__
    if isinstance(getattr(error, "body", None), dict):
        assert (twin.body is error.body) is (copier is copy.copy)


def fail(kind):
    raise example(kind)


@pytest.fixture
def other_process():
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        yield pool


def test_errors_cross_process_borders(other_process):
    """An error raised in a worker process arrives in the parent with its class and attributes (need 35)."""
    tasks = [(kind, other_process.submit(fail, kind)) for kind in EXAMPLES]
    for kind, task in tasks:
        with pytest.raises(kind) as caught:
            task.result(60)
        expected = example(kind)
        for name in ("code", "param", "type", "status_code", "request_id", "attempts", "partial", "retry_after", "phase", "body", "event", "error"):
            assert getattr(caught.value, name, None) == getattr(expected, name, None)
        assert type(caught.value) is kind and str(caught.value) == str(expected)


class ForeignResponse:
    """As another library has it: enough to make an error of, and not to be pickled."""

    def __init__(self, status_code, headers=(), request=None):
        self.status_code = status_code
        self.headers = dict(headers)
        self.lock = threading.Lock()
        self._request = request

    @property
    def request(self):
        if self._request is None:
            raise RuntimeError("The request instance has not been set on this response.")
        return self._request


class ForeignRequest:
    method = "GET"
    url = "https://user:password@api.example/v1/models?x=canary"


def test_foreign_responses_will_do():
    """Users raise our errors in their own tests with the responses of other libraries."""
    sent = ForeignRequest()
    error = _errors.RateLimitError("slow down", response=ForeignResponse(429, {"x-request-id": "req_9"}, sent), body=None)
    assert (error.status_code, error.request_id, error.request, error.message, str(error)) == (429, "req_9", sent, "slow down", "slow down")
    error = _errors.APIStatusError("x", response=ForeignResponse(400), body={"code": 7})
    assert error.request is None and error.code == "7" and error.request_id is None
    assert _errors.APITimeoutError(request=sent).request is sent and str(_errors.APITimeoutError(sent)) == "Request timed out."
    assert str(_errors.APIConnectionError(request=sent)) == "Connection error."
    assert asked(sent) == "GET https://api.example/v1/models"


def test_foreign_responses_that_can_not_be_pickled_are_dropped():
    """The error arrives without them rather than not at all; copies in the same process keep them."""
    error = _errors.BadRequestError("x", response=ForeignResponse(400, request=ForeignRequest()), body=None)
    twin = pickle.loads(pickle.dumps(error))
    assert twin.response is None and isinstance(twin.request, ForeignRequest) and twin.status_code == 400
    assert copy.deepcopy(error).response is copy.copy(error).response is error.response


class UsersError(_errors.APIConnectionError):
    def __init__(self, request, colour, *, size):
        super().__init__(message="mine", request=request)
        self.colour, self.size = colour, size


def test_subclasses_of_users_travel_too():
    """A subclass may have any constructor."""
    twin = pickle.loads(pickle.dumps(UsersError(request(), "red", size=2)))
    assert type(twin) is UsersError and (twin.colour, twin.size, str(twin)) == ("red", 2, "mine")


# The class and the attributes.


@pytest.mark.parametrize(
    "status_code, kind",
    [
        (300, "APIStatusError"), (400, "BadRequestError"), (401, "AuthenticationError"), (402, "APIStatusError"), (403, "PermissionDeniedError"),
        (404, "NotFoundError"), (408, "APIStatusError"), (409, "ConflictError"), (418, "APIStatusError"), (422, "UnprocessableEntityError"),
        (429, "RateLimitError"), (500, "InternalServerError"), (503, "InternalServerError"), (529, "InternalServerError"), (599, "InternalServerError"),
    ],
)  # fmt: skip
def test_the_class_follows_the_status(status_code, kind):
    """Each status has the class of the official package."""
    error = error_of(status_code, {"error": BODY})
    assert type(error).__name__ == kind and error.status_code == status_code
    assert (error.code, error.param, error.type, error.body, error.request_id) == ("c1", "model", "t1", BODY, "req_1")
    assert error.response.status_code == status_code and error.request is error.response.request


@pytest.mark.parametrize("field", ["code", "type"])
@pytest.mark.parametrize("value", ["insufficient_quota", "billing_hard_limit_reached"])
def test_an_exhausted_quota_has_its_own_class(field, value):
    """A 429 that no waiting will change can be told from one that passes (need 10)."""
    error = error_of(429, {"error": {"message": "You exceeded your quota", field: value}})
    assert type(error) is _errors.InsufficientQuotaError and isinstance(error, _errors.RateLimitError)
    assert type(error_of(403, {"error": {field: value}})) is _errors.PermissionDeniedError


def test_attributes_before_anything_is_known():
    """An error stands for one attempt, no partial body and no wish of the server unless someone says so."""
    error = APIError("m", request(), body=None)
    assert (error.attempts, error.partial, error.retry_after, error.code, error.param, error.type) == (1, b"", None, None, None, None)
    assert error_of(400, {"error": {"code": 1301}}).code == "1301"


@pytest.mark.parametrize(
    "kind, base",
    [
        ("ConfigurationError", ValueError), ("APIResponseError", _errors.APIResponseValidationError), ("APIResponseError", ValueError),
        ("OAuthError", _errors.AuthenticationError), ("APITimeoutError", _errors.APIConnectionError), ("InvalidWebhookSignatureError", ValueError),
        ("APIStreamIncompleteError", _errors.APIConnectionError), ("APIStreamError", APIError),
    ],
)  # fmt: skip
def test_the_tree(kind, base):
    """What callers catch catches ours."""
    assert issubclass(getattr(_errors, kind), base)


def test_a_failed_token_exchange():
    """The description is the message, the code is `error`."""
    error = EXAMPLES[_errors.OAuthError]()
    assert (str(error), error.error, error.status_code) == ("expired", "invalid_grant", 401)
    assert "no explanation" in str(_errors.OAuthError(response=response(401), body=None))


def test_messages_that_do_not_come_from_a_server():
    """They say what happened in a sentence."""
    assert "token limit (usage: 7)" in str(_errors.LengthFinishReasonError(completion=type("C", (), {"usage": 7})))
    assert "content filter" in str(_errors.ContentFilterFinishReasonError()) and _errors.ContentFilterFinishReasonError().completion is None
    assert "iterated" in str(_errors.StreamAlreadyConsumed())
    assert "only one of" in str(_errors.MutuallyExclusiveAuthError())
    assert EXAMPLES[_errors.WebSocketConnectionClosedError]().unsent_messages == ["a"]
    assert "invalid for expected schema" in str(_errors.APIResponseValidationError(response(200), None))
    assert repr(_errors.APITimeoutError(request())) == "APITimeoutError('Request timed out.')"


# The server's words (need 34).

LONG = "word " * 100
PAGE = """<!DOCTYPE html><html><head><TITLE >502 Bad&nbsp;Gateway </TITLE><style>p {}</style></head>
<body><script>if (a < b) alert("no")</script><h1>Bad</h1></body></html>"""
SHAPES = [
    ({"error": {"message": "No such model", "code": "model_not_found", "param": None}}, "No such model (code: model_not_found; request id: req_1)"),
    ({"error": {"message": "Too long", "code": 400, "param": "messages"}}, "Too long (code: 400; param: messages; request id: req_1)"),
    ({"error": "plain words"}, "plain words (request id: req_1)"),
    ({"error": {"error": {"message": "wrapped twice"}}}, "wrapped twice (request id: req_1)"),
    ({"error": {"code": "x", "message": ""}}, '{"code": "x", "message": ""} (code: x; request id: req_1)'),
    ({"error": None, "message": "beside it"}, "beside it (request id: req_1)"),
    ({"error": ["one", "two"]}, "one; two (request id: req_1)"),
    ({"message": "top level", "type": "invalid"}, "top level (request id: req_1)"),
    ({"detail": "Not Found"}, "Not Found (request id: req_1)"),
    ({"detail": [{"loc": ["body", "model"], "msg": "field required"}, {"msg": "bad"}]}, "body.model: field required; bad (request id: req_1)"),
    ({"errors": [{"message": "from a gateway"}]}, "from a gateway (request id: req_1)"),
    ({"title": "Problem", "status": 400}, "Problem (request id: req_1)"),
    ({"error": "invalid_grant", "error_description": "expired"}, "invalid_grant (request id: req_1)"),
    ({"fault": {"why": "é"}}, '{"fault": {"why": "é"}} (request id: req_1)'),
    ([{"error": {"message": "in a list"}}], "in a list (request id: req_1)"),
    (["a", {"message": "b"}], "a; b (request id: req_1)"),
    ("a JSON string", "a JSON string (request id: req_1)"),
    (17, "17 (request id: req_1)"),
    (None, "the server sent no explanation (request id: req_1)"),
    ({}, "the server sent no explanation (request id: req_1)"),
    ([], "the server sent no explanation (request id: req_1)"),
    (b"", "the server sent no explanation (request id: req_1)"),
    (b" \r\n", "the server sent no explanation (request id: req_1)"),
    (b"upstream  connect\n error", "upstream connect error (request id: req_1)"),
    (b'{"error": "cut o', '{"error": "cut o (request id: req_1)'),
    (PAGE.encode(), "502 Bad Gateway (request id: req_1)"),
    (b"<html><body><p>Sorry &amp; <b>bye</b><script>x</script></p></body></html>", "Sorry & bye (request id: req_1)"),
    (b"<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>", "AccessDenied (request id: req_1)"),
    (b"<html>", "the server sent no explanation (request id: req_1)"),
    (LONG.encode(), LONG[:297] + "... (request id: req_1)"),
    ({"error": {"message": LONG}}, LONG[:297] + "... (request id: req_1)"),
    (b"colour \x1b[31mred\x07 \xff", "colour \ufffd[31mred\ufffd \ufffd (request id: req_1)"),
    (b'{"error": "lone \\ud800"}', "lone \ufffd (request id: req_1)"),
    (b"[" * 100000, "[" * 297 + "... (request id: req_1)"),
    (b'{"error":' * 500 + b"1" + b"}" * 500, '{"error": ' * 29 + '{"error... (request id: req_1)'),
]


@pytest.mark.parametrize("body, words", SHAPES, ids=range(len(SHAPES)))
def test_the_words_are_found_in_any_shape_of_body(body, words):
    """The message has status, method, URL, what the server says and the request id; `message` is the same (need 34)."""
    error = error_of(400, body)
    assert str(error) == error.message == "Error code: 400 - POST https://api.example/v1/chat/completions: " + words
    str(error).encode("utf-8")


@pytest.mark.parametrize(
    "body, kept", [({"error": {"a": 1}}, {"a": 1}), ({"error": "s"}, "s"), ({"error": None}, {"error": None}), ({"m": 1}, {"m": 1}), ([1], [1]), (b"text", "text")]
)
def test_what_the_body_is(body, kept):
    """The error object if there is one, else the whole JSON value, else the text."""
    assert error_of(400, body).body == kept


def test_the_words_are_decoded_by_the_charset():
    """A page in another encoding is read as it says."""
    assert "Übel" in str(error_of(502, "Übel".encode("latin-1"), content_type="text/plain; charset=ISO-8859-1"))


def test_a_redirect_says_that_it_is_not_followed():
    """Requests go to no other server, and the message says so."""
    error = error_of(307, b"<html>moved</html>", location="https://elsewhere.example/?canary")
    assert "redirected to another server" in str(error) and "elsewhere" not in str(error)
    assert "no explanation" in str(error_of(304, b""))


def test_huge_bodies_take_no_time():
    """Only the beginning of a page is searched, once."""
    for text in ("<title>" * 300000, "<" * 2000000, "<script>" * 300000, " " * 2000000):
        assert len(words_of(text)) <= 300
    assert len(words_of(["x" * 50] * 100000)) == 300


def test_bodies_of_any_depth():
    """What lies too deep to be shown or pickled is left out; the error still comes, and travels."""
    deep = {}
    for _ in range(100000):
        deep = {"x": deep}
    assert words_of(deep) == "" and words_of([deep]) == ""
    error = _errors.BadRequestError("x", response=response(400), body={"code": "c1", "param": deep})
    twin = pickle.loads(pickle.dumps(error))
    assert (twin.code, twin.body, twin.param, twin.status_code) == ("c1", None, None, 400)


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["error", "message", "detail", "code", "param", "type", "x", "msg", "loc"]), inner, max_size=4),
    max_leaves=10,
)


@given(json_values, st.sampled_from([200, 302, 400, 401, 429, 500]))
def test_any_json_makes_an_error_with_a_one_line_message(body, status_code):
    """No body makes the making of an error fail, and the message is short and printable."""
    for error in (error_of(status_code, body), APIStreamError.of(response(200), body)):
        assert str(error).isprintable() and len(str(error)) < 1100
        assert pickle.loads(pickle.dumps(error)).message == error.message


@given(st.binary(max_size=60))
def test_any_bytes_make_an_error_with_a_one_line_message(body):
    """The same for bodies that are no JSON."""
    assert str(error_of(500, body)).isprintable()


# Errors inside a stream (need 18).

FAILED = {"type": "response.failed", "response": {"id": "r1", "status": "failed", "error": {"code": "server_error", "message": "it broke"}}}
STREAMED = [
    ({"error": {"message": "nested", "code": "c1"}}, "nested", "c1"),
    ({"message": "top level", "code": 500}, "top level", "500"),
    ({"error": "a string"}, "a string", None),
    ({"type": "error", "code": "c1", "message": "typed", "param": None}, "typed", "c1"),
    (FAILED, "it broke", "server_error"),
    ("not JSON", "not JSON", None),
    ({"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}, "busy", None),
    (None, "without an explanation", None),
]


@pytest.mark.parametrize("event, words, code", STREAMED)
def test_an_error_event_in_any_shape(event, words, code):
    """The server's words, its code and the request id reach the caller, and the event itself is at hand."""
    error = APIStreamError.of(response(200), event)
    assert words in str(error) and "POST https://api.example/v1/chat/completions" in str(error) and "req_1" in str(error)
    assert (error.code, error.event, error.request_id, error.status_code) == (code, event, "req_1", 200)
    assert error.response.status_code == 200 and error.request is error.response.request


def test_a_message_of_our_own_for_an_event():
    """What is wrong with an event may be said by the one who read it."""
    assert str(APIStreamError.of(response(200), "{", "an event's data is not JSON")).startswith(
        "Stream error: POST https://api.example/v1/chat/completions: an event's data is not JSON"
    )


# Secrets (need 45).


def shown(error):
    report = traceback.TracebackException(type(error), error, error.__traceback__, capture_locals=True)
    pickles = [pickle.dumps(error, protocol).decode("latin-1") for protocol in PROTOCOLS]
    return "\n".join([str(error), repr(error), "".join(report.format())] + pickles)


@every_class
def test_secrets_stay_inside(kind):
    """Neither message, repr, traceback with locals nor pickle shows a credential, a query, a cookie or a request body."""
    try:
        fail(kind)
    except (OpenAIError, ValueError) as exc:
        text = shown(exc)
    assert "canary" not in text


def test_a_key_that_the_server_quotes_is_taken_out():
    """Some gateways repeat the whole key that they refuse; the message does not. `body` is what the server said."""
    error = error_of(401, {"error": {"message": "Invalid key: %s. (Bearer %s)" % (KEY, KEY), "code": KEY}})
    assert "Invalid key: <redacted>. (Bearer <redacted>) (code: <redacted>; request id: req_1)" in str(error)
    assert "canary" not in repr(error) and KEY in error.body["message"]
    assert "canary" not in str(APIStreamError.of(response(200), {"error": KEY}))


def test_status_errors_are_api_status_errors():
    """One class catches every status."""
    assert all(issubclass(kind, APIStatusError) for kind in _errors._BY_STATUS.values())
