# Derived by `python -m tools gen` from tools/api/moderations.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Coroutine, Generic, Iterable, Mapping, Sequence
from ..._async import AsyncAPIResponse, AsyncResponseManager
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import APIResponse, ResponseManager
from ..._views import RawResponse
from .._results import R1
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
        """
class Moderations(Resource, ModerationsMethods[ModerationCreateResponse]):
    @property
    def with_raw_response(self) -> ModerationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ModerationsWithStreamingResponse: ...
class ModerationsWithRawResponse(ModerationsMethods[RawResponse[ModerationCreateResponse]]):
    ...
class ModerationsWithStreamingResponse(ModerationsMethods[ResponseManager[APIResponse[ModerationCreateResponse]]]):
    ...
class AsyncModerations(AsyncResource, ModerationsMethods[Coroutine[Any, Any, ModerationCreateResponse]]):
    @property
    def with_raw_response(self) -> AsyncModerationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncModerationsWithStreamingResponse: ...
class AsyncModerationsWithRawResponse(ModerationsMethods[Coroutine[Any, Any, RawResponse[ModerationCreateResponse]]]):
    ...
class AsyncModerationsWithStreamingResponse(ModerationsMethods[AsyncResponseManager[AsyncAPIResponse[ModerationCreateResponse]]]):
    ...
