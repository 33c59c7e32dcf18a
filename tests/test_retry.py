"""When a request is sent again, and after how long."""
from __future__ import annotations

import pytest

from oai_lite import _errors
from oai_lite._headers import Headers
from oai_lite._request import Request
from oai_lite._response import Response
from oai_lite._retry import Retry, policy, retry_after
from oai_lite._url import BaseURL

NOW = 1_700_000_000.0
REQUEST = Request("POST", BaseURL("http://127.0.0.1/v1"), "/v1/chat/completions", Headers())


def answered(status, headers=(), body=b""):
    response = Response(status, "", "HTTP/1.1", Headers(list(headers)), REQUEST)
    response._content = body
    error = _errors.status_error(response)
    error.retry_after = retry_after(response.headers, NOW)
    return error


def delay(error, taken=0, random=0.0, **policy_options):
    return Retry(**policy_options).delay(error, taken, NOW, lambda: random)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
def test_statuses_that_may_pass_are_tried_again(status):
    """408, 409, 429 and everything from 500 up is sent again after the first back-off."""
    assert delay(answered(status)) == 0.5


@pytest.mark.parametrize("status", [300, 304, 400, 401, 403, 404, 413, 422, 499])
def test_statuses_that_will_not_pass_are_not(status):
    """Any other status is final."""
    assert delay(answered(status)) is None


def test_connection_errors_and_timeouts_are_tried_again():
    """No answer at all is worth another attempt."""
    assert delay(_errors.APIConnectionError(request=REQUEST)) == 0.5
    assert delay(_errors.APITimeoutError(REQUEST)) == 0.5


def test_errors_inside_a_stream_are_not_tried_again():
    """What has begun to be delivered can't be taken back."""
    assert delay(_errors.APIError("broken", REQUEST, body=None)) is None


@pytest.mark.parametrize("taken, seconds", [(0, 0.5), (1, 1.0), (2, 2.0), (3, 4.0), (4, 8.0), (5, 8.0), (60, 8.0)])
def test_back_off_doubles_up_to_the_cap(taken, seconds):
    """Each wait is twice the one before, and never longer than eight seconds."""
    assert delay(answered(500), taken, max=100) == seconds


def test_jitter_takes_off_up_to_a_quarter():
    """Clients that failed together do not come back together."""
    assert delay(answered(500), random=1.0) == pytest.approx(0.375)
    assert delay(answered(500), random=0.5) == pytest.approx(0.4375)


def test_the_number_of_retries_is_bounded():
    """After `max` retries the error is final."""
    assert delay(answered(500), 1) is not None
    assert delay(answered(500), 2) is None
    assert delay(answered(500), 0, max=0) is None


def test_the_server_may_insist_or_refuse():
    """`x-should-retry` overrides the rule for the status, either way."""
    assert delay(answered(400, [("x-should-retry", "true")])) == 0.5
    assert delay(answered(500, [("x-should-retry", "false")])) is None
    assert delay(answered(500, [("x-should-retry", "perhaps")])) == 0.5


@pytest.mark.parametrize(
    "headers, seconds",
    [
        ([("retry-after", "7")], 7.0),
        ([("Retry-After", "0.25")], 0.25),
        ([("retry-after-ms", "1500")], 1.5),
        ([("retry-after-ms", "100"), ("retry-after", "9")], 0.1),
        ([("retry-after", "Tue, 14 Nov 2023 22:13:30 GMT")], 10.0),
    ],
)
def test_the_wait_that_the_server_names_is_kept(headers, seconds):
    """Seconds, milliseconds and the date form of Retry-After all work (need 11)."""
    assert delay(answered(429, headers)) == pytest.approx(seconds)


@pytest.mark.parametrize("value", ["", "soon", "nan", "inf", "-3", "0", "Tue, 14 Nov 2023 22:13:00 GMT"])
def test_a_wait_that_makes_no_sense_gives_the_usual_back_off(value):
    """Words, past dates, zero and negative numbers are no advice."""
    assert delay(answered(503, [("retry-after", value)])) == 0.5


def test_a_wait_that_is_too_long_is_not_waited_for():
    """A server that asks for more than `max_retry_after` gets no second request, whatever else it says (need 11)."""
    assert delay(answered(429, [("retry-after", "121")])) is None
    assert delay(answered(429, [("retry-after", "3600"), ("x-should-retry", "true")])) is None
    assert delay(answered(429, [("retry-after", "120")])) == 120
    assert delay(answered(429, [("retry-after", "61")]), max_retry_after=60) is None


@pytest.mark.parametrize("code", ["insufficient_quota", "billing_hard_limit_reached"])
def test_an_exhausted_quota_is_not_tried_again(code):
    """Waiting does not fill an account (need 10)."""
    error = answered(429, body=b'{"error": {"message": "You are out of credit", "code": "%s"}}' % code.encode())
    assert isinstance(error, _errors.RateLimitError)
    assert delay(error) is None


@pytest.mark.parametrize("value", [None, "2", 2.0, True])
def test_a_count_that_is_no_whole_number_is_refused(value):
    """`max_retries` takes a whole number or a Retry."""
    with pytest.raises(TypeError, match="whole number"):
        policy(value)


def test_a_negative_count_is_refused():
    """`max_retries` is 0 or more."""
    with pytest.raises(ValueError, match="0 or more"):
        policy(-1)


def test_a_policy_shows_its_numbers():
    """The repr is what one would type."""
    assert repr(Retry(max=3)) == "Retry(max=3, base=0.5, cap=8.0, max_retry_after=120.0)"
    assert policy(4).max == 4 and policy(Retry(5)).max == 5
