# Derived by `python -m tools gen` from tools/api/moderations.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic, Iterable, Mapping, Sequence
from ..._async import AsyncResponseManager
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager
from ..._views import RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1
from ...types._params import ModerationModel, ModerationMultiModalInputParam
from ...types._types import ModerationCreateResponse
class ModerationsMethods(Generic[R1]):
    def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[ModerationMultiModalInputParam | Mapping[str, Any]],
        model: str | ModerationModel | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Says whether text or pictures are harmful, and in which way.

        Args:
            input: a text, a list of texts, or a list of text and image parts
            model: id of the model; default `omni-moderation-latest`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ModerationsWithRawResponse(ModerationsMethods[RawResponse[ModerationCreateResponse]]):
    ...
class ModerationsWithStreamingResponse(ModerationsMethods[ResponseManager[ModerationCreateResponse]]):
    ...
class Moderations(Resource[ModerationsWithRawResponse, ModerationsWithStreamingResponse], ModerationsMethods[ModerationCreateResponse]):
    ...
class AsyncModerationsWithRawResponse(ModerationsMethods[AwaitableRawResponse[ModerationCreateResponse]]):
    ...
class AsyncModerationsWithStreamingResponse(ModerationsMethods[AsyncResponseManager[ModerationCreateResponse]]):
    ...
class AsyncModerations(AsyncResource[AsyncModerationsWithRawResponse, AsyncModerationsWithStreamingResponse], ModerationsMethods[Coroutine[Any, Any, ModerationCreateResponse]]):
    ...
