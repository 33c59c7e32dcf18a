# Derived by `python -m tools gen` from oai_lite/_errors.py. Do not edit: change that and run gen.
from ._objects import APIObject
from ._request import Request
from ._response import Response
from .types import FileObject, Upload, Video
from .types.beta.threads import Run
from .types.chat import ChatCompletion
from .types.responses import Response as ModelResponse
from .types.uploads import UploadPart
from .types.vector_stores import VectorStoreFile, VectorStoreFileBatch
from typing import Iterable, List, Mapping, Optional, Union
from typing_extensions import Self
class OpenAIError(Exception):
    """Base of every error of this package."""
    def __copy__(self) -> Self: ...
class ConfigurationError(OpenAIError, ValueError):
    """An option, environment variable or argument that can't work, named before anything is sent."""
class APIError(OpenAIError):
    """Something went wrong with a request.

    message: a sentence. request: what was sent. body: the server's error object, or whatever it said, or None. code, param,
    type: from the body. attempts: how many requests were sent. partial: what had come of the reply: bytes of the body that are of
    no use, or, where a stream was being added up, the reply so far; undelivered: in that case the bytes that are of no use.
    retry_after: seconds that the server asked to wait, if it did.
    """
    attempts: int
    partial: Union[bytes, APIObject, Mapping[str, object]]
    undelivered: bytes
    retry_after: Optional[float]
    message: str
    request: Request
    body: Optional[object]
    code: Optional[str]
    param: Optional[str]
    type: Optional[str]
    def __init__(self, message: str, request: object, *, body: object) -> None: ...
class APIResponseValidationError(APIError):
    """A response is not what it should be."""
    response: Response
    status_code: int
    def __init__(self, response: object, body: object, *, message: Optional[str]=None) -> None: ...
class APIResponseError(APIResponseValidationError, ValueError):
    """A successful response whose body is not what the operation promises: no JSON, no object, no data (need 33)."""
class APIStatusError(APIError):
    """The server answered with a status that is not 2xx."""
    response: Response
    status_code: int
    request_id: Optional[str]
    def __init__(self, message: str, *, response: object, body: object) -> None: ...
class BadRequestError(APIStatusError):
    """400: the request is wrong."""
class AuthenticationError(APIStatusError):
    """401: no credential, or one that is not accepted."""
class OAuthError(AuthenticationError):
    """A token was not exchanged. error: the OAuth error code (RFC 6749 section 5.2)."""
    error: Optional[str]
    def __init__(self, *, response: object, body: object) -> None: ...
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
    is_lasting: bool
    def __init__(self, *, message: str='Connection error.', request: object) -> None: ...
class APITimeoutError(APIConnectionError):
    """A limit of time was reached. phase: "connect", "tls", "write", "read", "pool" or "total"; None if unknown."""
    phase: Optional[str]
    def __init__(self, request: object, *, message: str='Request timed out.', phase: Optional[str]=None) -> None: ...
class APIStreamIncompleteError(APIConnectionError):
    """A stream ended before its terminal event; what was delivered is only a part (need 19). partial: undelivered bytes."""
class APIStreamError(APIError):
    """The server reported an error inside a stream (need 18). event: what it sent, decoded if it could be."""
    event: object
    response: Optional[Response]
    request_id: Optional[str]
    status_code: Optional[int]
class PartialUploadError(APIError):
    """Some of what was to be uploaded is on the server, and the rest is not; `__cause__` says why.

    uploaded: the files (or parts of one) that the server has, in order. remaining: the files that it has not. upload: the upload
    that the parts belong to, or None.
    """
    uploaded: Union[List[FileObject], List[UploadPart]]
    remaining: List[object]
    upload: Optional[Upload]
    def __init__(self, message: str, cause: BaseException, *, uploaded: Iterable[object], remaining: Iterable[object]=..., upload: Optional[Upload]=None) -> None: ...
class PollTimeoutError(OpenAIError, TimeoutError, RuntimeError):
    """A helper has waited as long as it was told to. last: what the server said last. (The official helpers raise
    RuntimeError or TimeoutError here; this is both.)
    """
    last: Union[FileObject, Run, Video, VectorStoreFile, VectorStoreFileBatch]
    def __init__(self, message: str, *, last: object) -> None: ...
class LengthFinishReasonError(OpenAIError):
    """A reply that was to be parsed was cut at the token limit. completion: the reply."""
    completion: ChatCompletion
    def __init__(self, *, completion: object) -> None: ...
class ContentFilterFinishReasonError(OpenAIError):
    """A reply that was to be parsed was stopped by the content filter. completion: the reply, if there is one."""
    completion: Optional[ChatCompletion]
    def __init__(self, *, completion: object=None) -> None: ...
class StructuredOutputError(OpenAIError, ValueError):
    """A text of a reply that was to be parsed is not of its type. text: that text. completion: the reply, if there is one."""
    text: str
    completion: Union[ChatCompletion, ModelResponse, None]
    def __init__(self, message: str, *, text: str, completion: object=None) -> None: ...
class InvalidWebhookSignatureError(ValueError):
    """No signature of a webhook matches its payload."""
class WebSocketConnectionClosedError(OpenAIError):
    """A WebSocket is closed; `__cause__` says more if it broke. code, reason: those of RFC 6455 section 7.4, 1006 if nothing was
    said. unsent_messages: the texts that were not sent; unsent_frames: the same with those in bytes. partial: the bytes of a message
    that had begun to come.
    """
    code: int
    reason: str
    partial: bytes
    unsent_frames: List[Union[str, bytes]]
    unsent_messages: List[str]
    def __init__(self, message: str, *, unsent_messages: Iterable[Union[str, bytes]]) -> None: ...
class WebSocketQueueFullError(OpenAIError):
    """More was sent than the queue of a connection may hold."""
class SubjectTokenProviderError(OpenAIError):
    """A provider of subject tokens failed. response: what its service said, if it did."""
    response: Optional[Response]
    def __init__(self, message: str, *, response: object=None) -> None: ...
class MutuallyExclusiveAuthError(OpenAIError):
    """More than one kind of credential was given."""
    def __init__(self) -> None: ...
