# Derived by `python -m tools gen` from tools/api/vector_stores.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Iterable, Literal, Mapping, Sequence
from .._async import AsyncAPIResponse, AsyncCursorPage, AsyncPage, AsyncResponseManager
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager, SyncCursorPage, SyncPage
from ..types._base import FileChunkingStrategyParam
from ..types._types import (
    VectorStore,
    VectorStoreCreateParamsExpiresAfter,
    VectorStoreDeleted,
    VectorStoreSearchParamsFilters,
    VectorStoreSearchParamsRankingOptions,
    VectorStoreSearchResponse,
)
from ..types.shared_params import Metadata
from ..types.vector_stores import (
    FileBatchCreateParamsFile,
    FileContentResponse,
    VectorStoreFile,
    VectorStoreFileBatch,
    VectorStoreFileDeleted,
)
class FilesWithRawResponse:
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: dict[str, str | float | bool] | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreFile]: ...
    def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreFile]: ...
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreFile]: ...
    def list(
        self,
        vector_store_id: str,
        *,
        after: str | None = ...,
        before: str | None = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[VectorStoreFile]]: ...
    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreFileDeleted]: ...
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncPage[FileContentResponse]]: ...
class FileBatchesWithRawResponse:
    def create(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        file_ids: Sequence[str] | None = ...,
        files: Iterable[FileBatchCreateParamsFile | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreFileBatch]: ...
    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreFileBatch]: ...
    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreFileBatch]: ...
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | None = ...,
        before: str | None = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[VectorStoreFile]]: ...
class VectorStoresWithRawResponse:
    files: FilesWithRawResponse
    file_batches: FileBatchesWithRawResponse
    def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        description: str | None = ...,
        expires_after: VectorStoreCreateParamsExpiresAfter | None = ...,
        file_ids: Sequence[str] | None = ...,
        metadata: Metadata | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStore]: ...
    def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStore]: ...
    def update(
        self,
        vector_store_id: str,
        *,
        expires_after: VectorStoreCreateParamsExpiresAfter | None = ...,
        metadata: Metadata | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStore]: ...
    def list(
        self,
        *,
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[VectorStore]]: ...
    def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreDeleted]: ...
    def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        filters: VectorStoreSearchParamsFilters | None = ...,
        max_num_results: int | None = ...,
        ranking_options: VectorStoreSearchParamsRankingOptions | None = ...,
        rewrite_query: bool | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncPage[VectorStoreSearchResponse]]: ...
class FilesWithStreamingResponse:
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: dict[str, str | float | bool] | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VectorStoreFile]]: ...
    def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VectorStoreFile]]: ...
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VectorStoreFile]]: ...
    def list(
        self,
        vector_store_id: str,
        *,
        after: str | None = ...,
        before: str | None = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[VectorStoreFile]]]: ...
    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VectorStoreFileDeleted]]: ...
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncPage[FileContentResponse]]]: ...
class FileBatchesWithStreamingResponse:
    def create(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        file_ids: Sequence[str] | None = ...,
        files: Iterable[FileBatchCreateParamsFile | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VectorStoreFileBatch]]: ...
    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VectorStoreFileBatch]]: ...
    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VectorStoreFileBatch]]: ...
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | None = ...,
        before: str | None = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[VectorStoreFile]]]: ...
class VectorStoresWithStreamingResponse:
    files: FilesWithStreamingResponse
    file_batches: FileBatchesWithStreamingResponse
    def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        description: str | None = ...,
        expires_after: VectorStoreCreateParamsExpiresAfter | None = ...,
        file_ids: Sequence[str] | None = ...,
        metadata: Metadata | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VectorStore]]: ...
    def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VectorStore]]: ...
    def update(
        self,
        vector_store_id: str,
        *,
        expires_after: VectorStoreCreateParamsExpiresAfter | None = ...,
        metadata: Metadata | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VectorStore]]: ...
    def list(
        self,
        *,
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[VectorStore]]]: ...
    def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VectorStoreDeleted]]: ...
    def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        filters: VectorStoreSearchParamsFilters | None = ...,
        max_num_results: int | None = ...,
        ranking_options: VectorStoreSearchParamsRankingOptions | None = ...,
        rewrite_query: bool | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncPage[VectorStoreSearchResponse]]]: ...
class AsyncFilesWithRawResponse:
    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: dict[str, str | float | bool] | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreFile]: ...
    async def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreFile]: ...
    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreFile]: ...
    async def list(
        self,
        vector_store_id: str,
        *,
        after: str | None = ...,
        before: str | None = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[VectorStoreFile]]: ...
    async def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreFileDeleted]: ...
    async def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncPage[FileContentResponse]]: ...
class AsyncFileBatchesWithRawResponse:
    async def create(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        file_ids: Sequence[str] | None = ...,
        files: Iterable[FileBatchCreateParamsFile | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreFileBatch]: ...
    async def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreFileBatch]: ...
    async def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreFileBatch]: ...
    async def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | None = ...,
        before: str | None = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[VectorStoreFile]]: ...
class AsyncVectorStoresWithRawResponse:
    files: AsyncFilesWithRawResponse
    file_batches: AsyncFileBatchesWithRawResponse
    async def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        description: str | None = ...,
        expires_after: VectorStoreCreateParamsExpiresAfter | None = ...,
        file_ids: Sequence[str] | None = ...,
        metadata: Metadata | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStore]: ...
    async def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStore]: ...
    async def update(
        self,
        vector_store_id: str,
        *,
        expires_after: VectorStoreCreateParamsExpiresAfter | None = ...,
        metadata: Metadata | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStore]: ...
    async def list(
        self,
        *,
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[VectorStore]]: ...
    async def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VectorStoreDeleted]: ...
    async def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        filters: VectorStoreSearchParamsFilters | None = ...,
        max_num_results: int | None = ...,
        ranking_options: VectorStoreSearchParamsRankingOptions | None = ...,
        rewrite_query: bool | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncPage[VectorStoreSearchResponse]]: ...
class AsyncFilesWithStreamingResponse:
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: dict[str, str | float | bool] | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VectorStoreFile]]: ...
    def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VectorStoreFile]]: ...
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VectorStoreFile]]: ...
    def list(
        self,
        vector_store_id: str,
        *,
        after: str | None = ...,
        before: str | None = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[VectorStoreFile]]]: ...
    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VectorStoreFileDeleted]]: ...
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncPage[FileContentResponse]]]: ...
class AsyncFileBatchesWithStreamingResponse:
    def create(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        file_ids: Sequence[str] | None = ...,
        files: Iterable[FileBatchCreateParamsFile | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VectorStoreFileBatch]]: ...
    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VectorStoreFileBatch]]: ...
    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VectorStoreFileBatch]]: ...
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | None = ...,
        before: str | None = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[VectorStoreFile]]]: ...
class AsyncVectorStoresWithStreamingResponse:
    files: AsyncFilesWithStreamingResponse
    file_batches: AsyncFileBatchesWithStreamingResponse
    def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        description: str | None = ...,
        expires_after: VectorStoreCreateParamsExpiresAfter | None = ...,
        file_ids: Sequence[str] | None = ...,
        metadata: Metadata | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VectorStore]]: ...
    def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VectorStore]]: ...
    def update(
        self,
        vector_store_id: str,
        *,
        expires_after: VectorStoreCreateParamsExpiresAfter | None = ...,
        metadata: Metadata | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VectorStore]]: ...
    def list(
        self,
        *,
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[VectorStore]]]: ...
    def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VectorStoreDeleted]]: ...
    def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        filters: VectorStoreSearchParamsFilters | None = ...,
        max_num_results: int | None = ...,
        ranking_options: VectorStoreSearchParamsRankingOptions | None = ...,
        rewrite_query: bool | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncPage[VectorStoreSearchResponse]]]: ...
