# Derived by `python -m tools gen` from tools/api/embeddings.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Iterable, Literal, Sequence
from .._async import AsyncAPIResponse, AsyncResponseManager
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager
from ..types._types import CreateEmbeddingResponse, EmbeddingModel
class EmbeddingsWithRawResponse:
    def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel,
        dimensions: int | None = ...,
        encoding_format: Literal["float", "base64"] | None = ...,
        user: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[CreateEmbeddingResponse]: ...
class EmbeddingsWithStreamingResponse:
    def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel,
        dimensions: int | None = ...,
        encoding_format: Literal["float", "base64"] | None = ...,
        user: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[CreateEmbeddingResponse]]: ...
class AsyncEmbeddingsWithRawResponse:
    async def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel,
        dimensions: int | None = ...,
        encoding_format: Literal["float", "base64"] | None = ...,
        user: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[CreateEmbeddingResponse]: ...
class AsyncEmbeddingsWithStreamingResponse:
    def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel,
        dimensions: int | None = ...,
        encoding_format: Literal["float", "base64"] | None = ...,
        user: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[CreateEmbeddingResponse]]: ...
