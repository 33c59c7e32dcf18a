# Derived by `python -m tools gen` from tools/api/moderations.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Iterable, Mapping, Sequence
from .._async import AsyncAPIResponse, AsyncResponseManager
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager
from ..types._types import ModerationCreateResponse, ModerationModel, ModerationMultiModalInputParam
class ModerationsWithRawResponse:
    def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[ModerationMultiModalInputParam | Mapping[str, Any]],
        model: str | ModerationModel | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ModerationCreateResponse]: ...
class ModerationsWithStreamingResponse:
    def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[ModerationMultiModalInputParam | Mapping[str, Any]],
        model: str | ModerationModel | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ModerationCreateResponse]]: ...
class AsyncModerationsWithRawResponse:
    async def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[ModerationMultiModalInputParam | Mapping[str, Any]],
        model: str | ModerationModel | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ModerationCreateResponse]: ...
class AsyncModerationsWithStreamingResponse:
    def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[ModerationMultiModalInputParam | Mapping[str, Any]],
        model: str | ModerationModel | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ModerationCreateResponse]]: ...
