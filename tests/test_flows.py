"""Sending with retries, deadlines and redirects, driven by a script and a clock of its own: true for both worlds at once."""
from __future__ import annotations

import logging
import os
import subprocess
import sys

import pytest

from oai_lite import _errors, _flows
from oai_lite._options import Held
from oai_lite._flows import redirected, send
from oai_lite._headers import Headers
from oai_lite._options import Options, Timeout
from oai_lite._request import Call, Request
from oai_lite._response import Response
from oai_lite._retry import Retry
from oai_lite._sync import drive
from oai_lite._url import BaseURL


class Script:
    """An io whose answers are given beforehand and whose clock moves only when it sleeps or an answer takes its time."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.requests = []
        self.slept = []
        self.clock = 1000.0
        self.deadlines = []
        self.bodies = {}

    def now(self):
        return self.clock

    def time(self):
        return self.clock

    def random(self):
        return 0.0

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.clock += seconds

    def credential(self, provider):
        return Held(provider())

    def send(self, request, deadline):
        self.requests.append(request)
        self.deadlines.append(deadline)
        given = self.answers.pop(0)
        if isinstance(given, BaseException):
            raise given
        status, headers, body = given(self)
        response = Response(status, "", "HTTP/1.1", Headers(list(headers)), request)
        self.bodies[response] = body
        return response

    def read(self, response):
        response._content = self.bodies.pop(response)
        return response._content


def answer(status=200, headers=(), body=b"{}", takes=0.0):
    """An answer that comes after `takes` seconds of the script's clock."""

    def give(script):
        script.clock += takes
        return status, headers, body

    return give


def options(**given):
    given.setdefault("api_key", "sk-test")
    return Options(agent="OpenAI", world="false", base_url="http://api.example/v1", **given)


def run(script, call=None, **given):
    return drive(send(script, options(**given), call or post()))


def post(**attributes):
    call = Call("chat.completions.create", "POST", "/chat/completions")
    call.body = {"model": "m"}
    for name, value in attributes.items():
        setattr(call, name, value)
    return call


def counts(script):
    return [request.headers["x-stainless-retry-count"] for request in script.requests]


def test_an_answer_is_returned_with_its_body():
    """One request, one response, read to its end."""
    script = Script(answer(body=b'{"a": 1}'))
    response = run(script)
    assert response.content == b'{"a": 1}' and response.retries_taken == 0 and script.slept == []


def test_failures_are_tried_again_with_growing_waits():
    """Two retries by default, half a second and a second apart; each request says its number."""
    script = Script(answer(500), answer(503), answer())
    assert run(script).retries_taken == 2
    assert script.slept == [0.5, 1.0] and counts(script) == ["0", "1", "2"]


def test_the_last_error_is_raised_when_retries_are_used_up():
    """It says how many attempts there were."""
    script = Script(answer(500), answer(500), answer(429, body=b'{"error": {"message": "slow down"}}'))
    with pytest.raises(_errors.RateLimitError, match="slow down") as caught:
        run(script)
    assert caught.value.attempts == 3 and len(script.requests) == 3


def test_connection_errors_are_tried_again():
    """What never arrived can be sent again."""
    script = Script(_errors.APIConnectionError(request=None), _errors.APITimeoutError(None), answer())
    assert run(script).retries_taken == 2


def test_a_client_error_is_final():
    """A 400 is not sent twice."""
    script = Script(answer(400))
    with pytest.raises(_errors.BadRequestError) as caught:
        run(script)
    assert caught.value.attempts == 1


def test_an_exhausted_quota_is_sent_once():
    """`insufficient_quota` gives its own error at once (need 10)."""
    script = Script(answer(429, body=b'{"error": {"message": "no credit", "code": "insufficient_quota"}}'))
    with pytest.raises(_errors.InsufficientQuotaError):
        run(script)
    assert len(script.requests) == 1


def test_the_server_s_wait_is_kept_and_its_excess_is_told():
    """`Retry-After` is waited for; one that is too long is raised with `.retry_after` set (need 11)."""
    script = Script(answer(429, [("retry-after", "3")]), answer())
    run(script)
    assert script.slept == [3.0]
    with pytest.raises(_errors.RateLimitError) as caught:
        run(Script(answer(429, [("retry-after", "3600")])))
    assert caught.value.retry_after == 3600


def test_max_retries_is_per_client_and_per_call():
    """A call's own number wins over the client's."""
    with pytest.raises(_errors.InternalServerError):
        run(Script(answer(500)), max_retries=0)
    assert run(Script(*[answer(500)] * 5, answer()), post(max_retries=5)).retries_taken == 5
    with pytest.raises(_errors.InternalServerError):
        run(Script(answer(500)), post(max_retries=0))


def test_a_hook_hears_of_each_retry():
    """`Retry(on_retry=...)` is called before each wait with the error, the delay and the number of the coming attempt."""
    heard = []
    policy = Retry(max=1, on_retry=lambda error, delay, number: heard.append((type(error).__name__, delay, number)))
    run(Script(answer(500), answer()), max_retries=policy)
    assert heard == [("InternalServerError", 0.5, 1)]


@pytest.mark.parametrize("foreign", [KeyboardInterrupt(), ZeroDivisionError("theirs"), GeneratorExit()])
def test_foreign_exceptions_pass_at_once(foreign):
    """Only errors of ours are tried again; anything else leaves with no further request (need 12)."""
    script = Script(foreign)
    with pytest.raises(type(foreign)):
        run(script)
    assert len(script.requests) == 1 and script.slept == []


def test_the_total_limit_spans_all_attempts():
    """Every attempt gets the same deadline, and no wait goes past it (need 7)."""
    script = Script(answer(500, takes=0.2), answer(500, takes=0.2), answer())
    with pytest.raises(_errors.APITimeoutError, match="total") as caught:
        run(script, timeout=Timeout(total=1.0))
    assert caught.value.phase == "total" and caught.value.attempts == 2
    assert isinstance(caught.value.__cause__, _errors.InternalServerError)
    assert script.deadlines == [1001.0, 1001.0] and script.clock < 1001.0


def test_a_long_retry_after_meets_the_total_limit_at_once():
    """There is no use in waiting for an attempt that may not be made (need 7)."""
    script = Script(answer(429, [("retry-after", "30")]))
    with pytest.raises(_errors.APITimeoutError) as caught:
        run(script, timeout=Timeout(total=1.0))
    assert script.slept == [] and isinstance(caught.value.__cause__, _errors.RateLimitError)


def test_a_passed_deadline_is_final():
    """A timeout of the whole call is not tried again."""
    script = Script(_errors.APITimeoutError(None, phase="total"))
    with pytest.raises(_errors.APITimeoutError):
        run(script)
    assert len(script.requests) == 1


def test_a_key_callable_is_asked_for_every_attempt():
    """A retry carries a fresh key; the client shows the last one (need 37)."""
    keys = iter(["sk-1", "sk-2"])
    script = Script(answer(500), answer())
    own = options(api_key=lambda: next(keys))
    assert own.api_key == "" and own.authorization("bearer") is None
    drive(send(script, own, post()))
    assert [request.headers["authorization"] for request in script.requests] == ["Bearer sk-1", "Bearer sk-2"]
    assert own.api_key == "sk-2"


def test_a_key_callable_is_not_asked_for_admin_calls():
    """Those have a key of their own."""
    script = Script(answer())
    drive(send(script, options(api_key=lambda: 1 / 0, admin_api_key="sk-admin"), post(security="admin")))
    assert script.requests[0].headers["authorization"] == "Bearer sk-admin"


class OneTimeBody:
    length = None

    def __init__(self, again):
        self.again = again

    def rewind(self):
        return self.again


@pytest.mark.parametrize("again, sent", [(True, 3), (False, 1)])
def test_a_body_that_can_not_go_back_is_sent_once(again, sent):
    """A retry needs the same bytes again (need 40)."""
    script = Script(*[answer(500)] * 3)
    call = post()
    call.content = OneTimeBody(again)
    with pytest.raises(_errors.InternalServerError):
        run(script, call)
    assert len(script.requests) == sent


def test_a_redirect_in_the_same_origin_is_followed_and_others_are_errors():
    """The credentials never leave the origin (need 45); a loop ends."""
    script = Script(answer(307, [("location", "/v1/there")]), answer())
    assert run(script).request.target == "/v1/there" and script.requests[1].body == b'{"model":"m"}'
    with pytest.raises(_errors.APIStatusError):
        run(Script(answer(302, [("location", "http://evil.example/")])))
    with pytest.raises(_errors.APIStatusError):
        run(Script(*[answer(307, [("location", "/v1/again")])] * 30))


def redirect(status, location, method="POST", body=b"{}"):
    headers = Headers([("Authorization", "Bearer sk"), ("Content-Type", "application/json"), ("Content-Length", "2")])
    request = Request(method, BaseURL("http://api.example/v1"), "/v1/a/b?x=1", headers, body)
    response = Response(status, "", "HTTP/1.1", Headers([("Location", location)] if location is not None else []), request)
    return redirected(request, response)


@pytest.mark.parametrize(
    "location, target",
    [("/v2/c", "/v2/c"), ("c?y=2", "/v1/a/c?y=2"), ("http://api.example/v2/c/?z#frag", "/v2/c/?z"), ("//api.example/d", "/d")],
)
def test_redirects_within_the_origin_are_followed(location, target):
    """307 and 308 repeat the request where it is sent to."""
    for status in (307, 308):
        again = redirect(status, location)
        assert (again.method, again.target, again.body) == ("POST", target, b"{}")


@pytest.mark.parametrize("status, method", [(303, "POST"), (301, "POST"), (302, "POST"), (303, "PUT")])
def test_some_redirects_turn_into_get(status, method):
    """As RFC 9110 section 15.4 has it; the body and its header fields stay behind."""
    again = redirect(status, "/elsewhere", method)
    assert again.method == "GET" and again.body is None and "content-length" not in again.headers


@pytest.mark.parametrize("location", ["https://api.example/x", "http://api.example:81/x", "http://evil.example/x", "//evil.example/x", "ftp://x", "", None])
def test_redirects_to_another_origin_are_not_followed(location):
    """Another scheme, host or port never sees the request (need 45)."""
    assert redirect(307, location) is None


def test_other_statuses_are_no_redirects():
    """300 and 304 are answers."""
    assert redirect(304, "/x") is None and redirect(300, "/x") is None


def test_a_live_call_leaves_the_body_unread():
    """Streams and binary replies are read by whoever asked; errors are read even then."""
    script = Script(answer())
    assert run(script, post(live=True))._content is None
    with pytest.raises(_errors.BadRequestError, match="bad words"):
        run(Script(answer(400, body=b'{"error": {"message": "bad words"}}')), post(live=True))


# Credentials that change.


def refused(script):
    return 401, (), b'{"error": {"message": "Incorrect API key provided."}}'


def sent_keys(script):
    return [request.headers["authorization"] for request in script.requests]


def counting():
    """A provider that never gives the same key twice, and the list of those it gave."""
    given = []

    def provider():
        given.append("key-%d" % len(given))
        return given[-1]

    return provider, given


def test_a_provider_is_asked_once_per_attempt():
    """A retry carries a fresh key (need 37)."""
    provider, given = counting()
    script = Script(answer(500), answer(503), answer())
    run(script, api_key=provider)
    assert sent_keys(script) == ["Bearer key-0", "Bearer key-1", "Bearer key-2"] and len(given) == 3


def test_a_401_forces_one_refresh():
    """The request goes out once more, at once, without retries being asked for; it is counted as an attempt, not as a retry."""
    provider, given = counting()
    script = Script(refused, answer())
    response = run(script, api_key=provider, max_retries=0)
    assert sent_keys(script) == ["Bearer key-0", "Bearer key-1"] and len(given) == 2
    assert response.retries_taken == 0 and counts(script) == ["0", "0"] and script.slept == []


def test_a_second_401_is_the_caller_s():
    """Exactly one refresh, whatever the number of retries."""
    provider, given = counting()
    script = Script(refused, refused)
    with pytest.raises(_errors.AuthenticationError) as caught:
        run(script, api_key=provider, max_retries=5)
    assert len(given) == len(script.requests) == caught.value.attempts == 2


def test_the_refresh_stands_beside_the_retries():
    """A failure after it is retried as usual, with a key of its own."""
    provider, given = counting()
    script = Script(answer(500), refused, answer(500), answer())
    assert run(script, api_key=provider).retries_taken == 2
    assert counts(script) == ["0", "1", "1", "2"] and len(given) == 4


def test_the_same_key_again_is_not_sent_again():
    """A provider that knows no other key has been asked; the server's answer would be the same."""
    script = Script(refused)
    with pytest.raises(_errors.AuthenticationError):
        run(script, api_key=lambda: "constant")
    assert len(script.requests) == 1


@pytest.mark.parametrize(
    "attributes, given",
    [
        ({}, {"api_key": "static"}),
        ({"headers": {"authorization": "Bearer mine"}}, {}),
        ({}, {"default_headers": {"Authorization": "Bearer mine"}}),
        ({"security": "admin"}, {"admin_api_key": "admin"}),
    ],
)
def test_a_credential_that_is_not_the_provider_s_is_not_renewed(attributes, given):
    """A static key, the caller's own header field, the admin key: asking the provider would not help."""
    provider, keys = counting()
    script = Script(refused)
    with pytest.raises(_errors.AuthenticationError):
        run(script, post(**attributes), **{"api_key": provider, **given})
    assert len(script.requests) == 1 and len(keys) <= 1


def test_a_body_that_is_gone_is_not_sent_with_a_new_key():
    """But what was refused is forgotten, for the next call."""

    class Once:
        length = 3

        def rewind(self):
            return False

    class Remembering:
        forgotten = []

        def __call__(self):
            return "key"

        def invalidate(self, token):
            self.forgotten.append(token)

    script = Script(refused)
    with pytest.raises(_errors.AuthenticationError):
        run(script, post(body={}, content=Once()), api_key=Remembering())
    assert len(script.requests) == 1 and Remembering.forgotten == ["key"]


def test_errors_of_a_provider_pass():
    """Before anything was sent, and after a 401; what was refused stays visible as the context."""
    answers = ["first"]
    script = Script(refused)
    with pytest.raises(IndexError) as caught:
        run(script, api_key=lambda: answers.pop())
    assert len(script.requests) == 1 and isinstance(caught.value.__context__, _errors.AuthenticationError)
    with pytest.raises(IndexError):
        run(Script(), api_key=lambda: answers.pop())


# Log records: only for those who listen, and never with secrets.


def test_records_go_to_the_logger_of_the_package(caplog):
    """The logger's name is the package's; arguments are formatted by `logging`."""
    with caplog.at_level(logging.DEBUG, logger="oai_lite"):
        _flows.debug("Request: %s", "GET http://x/v1/models")
        _flows.info("Retrying in %.1f s", 0.5)
        _flows.warning("odd")
    assert [(one.name, one.levelname, one.getMessage()) for one in caplog.records] == [
        ("oai_lite", "DEBUG", "Request: GET http://x/v1/models"),
        ("oai_lite", "INFO", "Retrying in 0.5 s"),
        ("oai_lite", "WARNING", "odd"),
    ]


def shell(code, **environment):
    done = subprocess.run(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True, env={**os.environ, **environment},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done


def test_logging_is_not_imported_for_those_who_do_not_use_it():
    """A program that never imported `logging` has nobody to read records."""
    shell("import sys\nfrom oai_lite import _flows\n_flows.info('x')\nassert 'logging' not in sys.modules")


def test_the_environment_switches_records_on():
    """`OPENAI_LOG=debug` and `info` show records on standard error; other values show nothing."""
    code = "import oai_lite\nfrom oai_lite import _flows\n_flows.debug('low %d', 1)\n_flows.info('high')"
    assert "low 1" in shell(code, OPENAI_LOG="debug").stderr
    shown = shell(code, OPENAI_LOG="info").stderr
    assert "high" in shown and "low" not in shown
    assert shell(code, OPENAI_LOG="loud").stderr == ""
