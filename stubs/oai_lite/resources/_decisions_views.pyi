# Derived by `python -m tools gen` from tools/api/decisions.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Iterable, Mapping
from .._async import AsyncAPIResponse, AsyncResponseManager
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager
from ..types._base import Decision
from ..types._types import (
    DecisionCreateParamsInputUnionMember1,
    DecisionCreateParamsPromptCacheOptions,
    DecisionCreateParamsQuestion,
)
class DecisionsWithRawResponse:
    def create(
        self,
        *,
        input: str | Iterable[DecisionCreateParamsInputUnionMember1 | Mapping[str, Any]],
        model: str,
        questions: Iterable[DecisionCreateParamsQuestion | Mapping[str, Any]],
        prompt_cache_key: str | None = ...,
        prompt_cache_options: DecisionCreateParamsPromptCacheOptions | None = ...,
        safety_identifier: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Decision]: ...
class DecisionsWithStreamingResponse:
    def create(
        self,
        *,
        input: str | Iterable[DecisionCreateParamsInputUnionMember1 | Mapping[str, Any]],
        model: str,
        questions: Iterable[DecisionCreateParamsQuestion | Mapping[str, Any]],
        prompt_cache_key: str | None = ...,
        prompt_cache_options: DecisionCreateParamsPromptCacheOptions | None = ...,
        safety_identifier: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Decision]]: ...
class AsyncDecisionsWithRawResponse:
    async def create(
        self,
        *,
        input: str | Iterable[DecisionCreateParamsInputUnionMember1 | Mapping[str, Any]],
        model: str,
        questions: Iterable[DecisionCreateParamsQuestion | Mapping[str, Any]],
        prompt_cache_key: str | None = ...,
        prompt_cache_options: DecisionCreateParamsPromptCacheOptions | None = ...,
        safety_identifier: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Decision]: ...
class AsyncDecisionsWithStreamingResponse:
    def create(
        self,
        *,
        input: str | Iterable[DecisionCreateParamsInputUnionMember1 | Mapping[str, Any]],
        model: str,
        questions: Iterable[DecisionCreateParamsQuestion | Mapping[str, Any]],
        prompt_cache_key: str | None = ...,
        prompt_cache_options: DecisionCreateParamsPromptCacheOptions | None = ...,
        safety_identifier: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Decision]]: ...
