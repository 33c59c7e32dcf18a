# Derived by `python -m tools gen` from tools/api/moderations.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Iterable, Mapping, Sequence
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from .._moderations_views import (
    AsyncModerationsWithRawResponse,
    AsyncModerationsWithStreamingResponse,
    ModerationsWithRawResponse,
    ModerationsWithStreamingResponse,
)
from ...types._types import ModerationCreateResponse, ModerationModel, ModerationMultiModalInputParam
class Moderations(Resource):
    @property
    def with_raw_response(self) -> ModerationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ModerationsWithStreamingResponse: ...
    def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[ModerationMultiModalInputParam | Mapping[str, Any]],
        model: str | ModerationModel | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ModerationCreateResponse:
        """Says whether text or pictures are harmful, and in which way.

        Args:
            input: a text, a list of texts, or a list of text and image parts
            model: id of the model; default `omni-moderation-latest`
        """
class AsyncModerations(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncModerationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncModerationsWithStreamingResponse: ...
    async def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[ModerationMultiModalInputParam | Mapping[str, Any]],
        model: str | ModerationModel | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ModerationCreateResponse:
        """Says whether text or pictures are harmful, and in which way.

        Args:
            input: a text, a list of texts, or a list of text and image parts
            model: id of the model; default `omni-moderation-latest`
        """
