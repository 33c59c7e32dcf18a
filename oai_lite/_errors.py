"""The errors that users see, and how a response becomes one.

    OpenAIError
    +- APIError                          .message .request .body .code .param .type .attempts .partial .retry_after
    |  +- APIResponseValidationError     .response .status_code
    |  |  +- APIResponseError            a 2xx whose body is not what was promised; also a ValueError
    |  +- APIStatusError                 .response .status_code .request_id
    |  |  +- BadRequestError 400, AuthenticationError 401 (OAuthError), PermissionDeniedError 403, NotFoundError 404,
    |  |     ConflictError 409, UnprocessableEntityError 422, RateLimitError 429 (InsufficientQuotaError),
    |  |     InternalServerError from 500 on
    |  +- APIConnectionError             nothing, or not everything, came back
    |  |  +- APITimeoutError             .phase
    |  |  +- APIStreamIncompleteError    a stream ended before its terminal event
    |  +- APIStreamError                 the server reports an error inside a stream; .event .response .request_id
    |  +- PartialUploadError             one of several uploads failed; .uploaded .remaining .upload
    +- ConfigurationError                an option that can't work; also a ValueError
    +- PollTimeoutError                 a helper has waited long enough; also a TimeoutError and a RuntimeError; .last
    +- LengthFinishReasonError, ContentFilterFinishReasonError   .completion
    +- StructuredOutputError            what came is not of the type asked for; also a ValueError; .text .completion
    +- WebSocketConnectionClosedError, WebSocketQueueFullError, SubjectTokenProviderError, MutuallyExclusiveAuthError,
       StreamAlreadyConsumed
    InvalidWebhookSignatureError (a ValueError)

Requests and responses are handled by their attributes only, so that those of other libraries will do (in users' tests).
Every error survives pickle and copy (need 35). No message holds a query string, a credential or a request body (need 45).
"""
from __future__ import annotations

import json

from ._headers import is_sensitive
from ._words import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Optional, Tuple, Type

_SECRET_LENGTH = 8  # shorter credentials are not looked for in messages: they would match ordinary words
_QUOTA = ("insufficient_quota", "billing_hard_limit_reached")


class OpenAIError(Exception):
    """Base of every error of this package."""

    def __reduce__(self) -> Any:
        return _revive, (type(self), self.args, {name: _picklable(value) for name, value in self.__dict__.items()})

    def __copy__(self) -> Any:
        twin = _revive(type(self), self.args, self.__dict__)
        twin.__cause__ = self.__cause__
        return twin

    def __deepcopy__(self, memo: Any) -> Any:
        """Requests and responses, which are not changed after they were made, are shared with the copy."""
        from copy import deepcopy

        twin = self.__copy__()
        for name, value in self.__dict__.items():
            if name not in ("request", "response"):
                setattr(twin, name, deepcopy(value, memo))
        return twin


def _revive(kind: Type[OpenAIError], args: Tuple[Any, ...], state: Dict[str, Any]) -> OpenAIError:
    """Make an error as it was, without its constructor, whose arguments are not those of `Exception`."""
    error = kind.__new__(kind, *args)
    error.args = args  # those that are an OSError too do not take them from `__new__`
    error.__dict__.update(state)
    return error


def _picklable(value: Any) -> Any:
    """`value`, or None if it can't be pickled, like the responses of some other libraries: the rest of the error still arrives."""
    if type(value) in (str, int, float, bytes, bool, type(None)):
        return value
    import pickle

    try:
        pickle.dumps(value)
    except Exception:  # whatever that library raises
        return None
    return value


class ConfigurationError(OpenAIError, ValueError):
    """An option, environment variable or argument that can't work, named before anything is sent."""


class APIError(OpenAIError):
    """Something went wrong with a request.

    message: a sentence. request: what was sent. body: the server's error object, or whatever it said, or None. code, param,
    type: from the body. attempts: how many requests were sent. partial: what had come of the reply: bytes of the body that are of
    no use, or, where a stream was being added up, the reply so far; undelivered: in that case the bytes that are of no use.
    retry_after: seconds that the server asked to wait, if it did.
    """

    attempts = 1
    partial: Any = b""
    undelivered = b""
    retry_after: Optional[float] = None

    def __init__(self, message: str, request: Any, *, body: Any) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body
        fields = body if isinstance(body, dict) else {}
        code = fields.get("code")
        self.code: Optional[str] = None if code is None else str(code)
        self.param: Optional[str] = fields.get("param")
        self.type: Optional[str] = fields.get("type")

    def __repr__(self) -> str:
        return "%s(%r)" % (type(self).__name__, self.message)


class APIResponseValidationError(APIError):
    """A response is not what it should be."""

    def __init__(self, response: Any, body: Any, *, message: Optional[str] = None) -> None:
        super().__init__(message or "Data returned by API invalid for expected schema.", _request_of(response), body=body)
        self.response = response
        self.status_code: int = response.status_code


class APIResponseError(APIResponseValidationError, ValueError):
    """A successful response whose body is not what the operation promises: no JSON, no object, no data (need 33)."""


class APIStatusError(APIError):
    """The server answered with a status that is not 2xx."""

    def __init__(self, message: str, *, response: Any, body: Any) -> None:
        super().__init__(message, _request_of(response), body=body)
        self.response = response
        self.status_code: int = response.status_code
        self.request_id = _request_id_of(response)


class BadRequestError(APIStatusError):
    """400: the request is wrong."""


class AuthenticationError(APIStatusError):
    """401: no credential, or one that is not accepted."""


class OAuthError(AuthenticationError):
    """A token was not exchanged. error: the OAuth error code (RFC 6749 section 5.2)."""

    def __init__(self, *, response: Any, body: Any) -> None:
        fields = body if isinstance(body, dict) else {}
        words = words_of(fields.get("error_description")) or words_of(fields.get("error"))
        super().__init__(words or "the token was not exchanged, and the server sent no explanation", response=response, body=body)
        self.error: Optional[str] = fields.get("error")


class PermissionDeniedError(APIStatusError):
    """403: the credential does not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or no such path."""


class ConflictError(APIStatusError):
    """409: the thing is being changed by someone else."""


class UnprocessableEntityError(APIStatusError):
    """422: understood, but it can't be done."""


class RateLimitError(APIStatusError):
    """429: too many requests or tokens; see `retry_after`."""


class InsufficientQuotaError(RateLimitError):
    """429 that no waiting will change: the account has no credit or has reached its limit (need 10)."""


class InternalServerError(APIStatusError):
    """500 and up: the server has a problem."""


class APIConnectionError(APIError):
    """No response, or only a part of one; `__cause__` says why. is_lasting: the cause is a setting, so trying again is of no use."""

    is_lasting = False

    def __init__(self, *, message: str = "Connection error.", request: Any) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """A limit of time was reached. phase: "connect", "tls", "write", "read", "pool" or "total"; None if unknown."""

    def __init__(self, request: Any, *, message: str = "Request timed out.", phase: Optional[str] = None) -> None:
        super().__init__(message=message, request=request)
        self.phase = phase


class APIStreamIncompleteError(APIConnectionError):
    """A stream ended before its terminal event; what was delivered is only a part (need 19). partial: undelivered bytes."""


class APIStreamError(APIError):
    """The server reported an error inside a stream (need 18). event: what it sent, decoded if it could be."""

    event: Any = None
    response: Any = None
    request_id: Optional[str] = None
    status_code: Optional[int] = None

    @classmethod
    def of(cls, response: Any, event: Any, message: Optional[str] = None) -> APIStreamError:
        """The error for an event, or for what `message` says is wrong with it."""
        body = _stream_error(event)
        words = message or words_of(body) or "the server sent an error event without an explanation"
        request = _request_of(response)
        text = "Stream error: %s: %s%s" % (asked(request), words, _notes(body, response))
        error = cls(_without_credentials(text, request), request, body=body)
        error.event, error.response = event, response
        error.request_id, error.status_code = _request_id_of(response), response.status_code
        return error


def _stream_error(event: Any) -> Any:
    """The error object of an event, which holds it as `error`, as `response.error`, or is it."""
    if isinstance(event, dict):
        for holder in (event, event.get("response")):
            if isinstance(holder, dict) and holder.get("error"):
                return holder["error"]
    return event


class PartialUploadError(APIError):
    """Some of what was to be uploaded is on the server, and the rest is not; `__cause__` says why.

    uploaded: the files (or parts of one) that the server has, in order. remaining: the files that it has not. upload: the upload
    that the parts belong to, or None.
    """

    def __init__(self, message: str, cause: Any, *, uploaded: Any, remaining: Any = (), upload: Any = None) -> None:
        super().__init__("%s: %s" % (message, cause), getattr(cause, "request", None), body=getattr(cause, "body", None))
        self.uploaded = list(uploaded)
        self.remaining = list(remaining)
        self.upload = upload


class PollTimeoutError(OpenAIError, TimeoutError, RuntimeError):
    """A helper has waited as long as it was told to. last: what the server said last. (The official helpers raise
    RuntimeError or TimeoutError here; this is both.)"""

    def __init__(self, message: str, *, last: Any) -> None:
        super().__init__(message)
        self.last = last


class LengthFinishReasonError(OpenAIError):
    """A reply that was to be parsed was cut at the token limit. completion: the reply."""

    def __init__(self, *, completion: Any) -> None:
        usage = getattr(completion, "usage", None)
        used = " (usage: %s)" % (usage,) if usage else ""
        super().__init__("Could not parse the reply: it was cut at the token limit%s; allow more tokens, or ask for less" % used)
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """A reply that was to be parsed was stopped by the content filter. completion: the reply, if there is one."""

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__("Could not parse the reply: it was stopped by the content filter")
        self.completion = completion


class StructuredOutputError(OpenAIError, ValueError):
    """A text of a reply that was to be parsed is not of its type. text: that text. completion: the reply, if there is one."""

    def __init__(self, message: str, *, text: str, completion: Any = None) -> None:
        super().__init__(message)
        self.text = text
        self.completion = completion


class InvalidWebhookSignatureError(ValueError):
    """No signature of a webhook matches its payload."""


class WebSocketConnectionClosedError(OpenAIError):
    """A WebSocket is closed; `__cause__` says more if it broke. code, reason: those of RFC 6455 section 7.4, 1006 if nothing was
    said. unsent_messages: the texts that were not sent; unsent_frames: the same with those in bytes. partial: the bytes of a message
    that had begun to come."""

    code = 1006
    reason = ""
    partial = b""

    def __init__(self, message: str, *, unsent_messages: Any) -> None:
        super().__init__(message)
        self.unsent_frames = list(unsent_messages)
        self.unsent_messages = [one for one in unsent_messages if isinstance(one, str)]


class WebSocketQueueFullError(OpenAIError):
    """More was sent than the queue of a connection may hold."""


class SubjectTokenProviderError(OpenAIError):
    """A provider of subject tokens failed. response: what its service said, if it did."""

    def __init__(self, message: str, *, response: Any = None) -> None:
        super().__init__(message)
        self.response = response


class MutuallyExclusiveAuthError(OpenAIError):
    """More than one kind of credential was given."""

    def __init__(self) -> None:
        super().__init__("give only one of api_key, azure_ad_token and azure_ad_token_provider")


class StreamAlreadyConsumed(OpenAIError):
    """The body of a response was read once already, piece by piece, and is gone."""

    def __init__(self) -> None:
        super().__init__("the body was iterated over already and is not kept; read it once, or call read() in place of iterating")


# From responses to errors.

_BY_STATUS: Dict[int, Type[APIStatusError]] = {
    400: BadRequestError, 401: AuthenticationError, 403: PermissionDeniedError, 404: NotFoundError, 409: ConflictError,
    422: UnprocessableEntityError, 429: RateLimitError,
}  # fmt: skip


def status_error(response: Any) -> APIStatusError:
    """The error that a response is, from its status and body, which has been read."""
    body = _body_of(response)
    request = _request_of(response)
    words = words_of(body) or "the server sent no explanation"
    if 300 <= response.status_code < 400 and response.headers.get("location"):
        words = "redirected to another server, or too often; requests go nowhere but to the origin of base_url"
    message = "Error code: %d - %s: %s%s" % (response.status_code, asked(request), words, _notes(body, response))
    return _class_of(response.status_code, body)(_without_credentials(message, request), response=response, body=body)


def _class_of(status: int, body: Any) -> Type[APIStatusError]:
    if status == 429 and isinstance(body, dict) and (body.get("code") in _QUOTA or body.get("type") in _QUOTA):
        return InsufficientQuotaError
    return _BY_STATUS.get(status, InternalServerError if status >= 500 else APIStatusError)


def _body_of(response: Any) -> Any:
    """The `error` of a JSON object, else the whole JSON value, else the text."""
    text = response.text
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return body["error"] if isinstance(body, dict) and body.get("error") else body


# What was asked, for messages.


def _request_of(response: Any) -> Any:
    try:
        return response.request
    except Exception:  # httpx raises RuntimeError for a response that was made by hand
        return None


def _request_id_of(response: Any) -> Optional[str]:
    headers = getattr(response, "headers", None)
    return headers.get("x-request-id") if headers is not None else None


def asked(request: Any) -> str:
    """Method and URL of a request, without the query and without a user name or password, which may be secrets."""
    scheme, mark, rest = str(getattr(request, "url", "")).partition("?")[0].partition("://")
    authority, slash, path = rest.partition("/")
    url = scheme + mark + authority.rpartition("@")[2] + slash + path
    return ("%s %s" % (getattr(request, "method", ""), url)).strip() or "request"


def _notes(body: Any, response: Any) -> str:
    fields = body if isinstance(body, dict) else {}
    notes = ["%s: %s" % (name, words_of(fields[name])) for name in ("code", "param") if isinstance(fields.get(name), (str, int))]
    request_id = _request_id_of(response)
    if request_id:
        notes.append("request id: %s" % words_of(request_id))
    return " (%s)" % "; ".join(notes) if notes else ""


def _without_credentials(text: str, request: Any) -> str:
    """`text` without the credentials of the request: some gateways quote the key that they refuse."""
    headers = getattr(request, "headers", None)
    for name, value in headers.items() if headers is not None else ():
        secret = value.rpartition(" ")[2] if is_sensitive(name) else ""
        if len(secret) >= _SECRET_LENGTH:
            text = text.replace(secret, "<redacted>")
    return text
