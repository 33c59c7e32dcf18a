# Derived by `python -m tools gen` from tools/api/vector_stores.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic, Iterable, Literal, Mapping, Sequence
from ..._async import AsyncCursorPage, AsyncPage, AsyncPaginator, AsyncResponseManager
from ..._multipart import FileTypes
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, SyncCursorPage, SyncPage
from ..._views import RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3, R4
from ...types._base import FileChunkingStrategyParam, VectorStoreCreateParamsExpiresAfter
from ...types._params import VectorStoreSearchParamsFilters, VectorStoreSearchParamsRankingOptions
from ...types._types import VectorStore, VectorStoreDeleted, VectorStoreSearchResponse
from ...types.shared_params import Metadata
from ...types.vector_stores import (
    FileBatchCreateParamsFile,
    FileContentResponse,
    VectorStoreFile,
    VectorStoreFileBatch,
    VectorStoreFileDeleted,
)
class FilesMethods(Generic[R1, R2, R3, R4]):
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
    ) -> R1:
        """Puts an uploaded file into a vector store; indexing goes on in the background.

        Args:
            vector_store_id: id of the vector store
            file_id: id of the file
            attributes: up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or booleans
            chunking_strategy: how files are cut into chunks: `auto` (800 tokens, 400 of them shared with the next chunk), or `static` with sizes of your own
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns the state of a file in a vector store.

        Args:
            file_id: id of the file
            vector_store_id: id of the vector store
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R1:
        """Replaces the attributes of a file in a vector store.

        Args:
            file_id: id of the file
            vector_store_id: id of the vector store
            attributes: up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or booleans
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R2:
        """Lists the files of a vector store.

        Args:
            vector_store_id: id of the vector store
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            filter: only files in this state: `in_progress`, `completed`, `failed` or `cancelled`
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Takes a file out of a vector store; the file itself stays.

        Args:
            file_id: id of the file
            vector_store_id: id of the vector store
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R4:
        """Returns the text that was read from a file, chunk by chunk.

        Args:
            file_id: id of the file
            vector_store_id: id of the vector store
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class FileBatchesMethods(Generic[R1, R2]):
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
    ) -> R1:
        """Puts several uploaded files into a vector store at once.

        Args:
            vector_store_id: id of the vector store
            attributes: pairs for all files that have none of their own in `files`
            chunking_strategy: how the files are cut, unless `files` says so
            file_ids: ids of up to 2000 files; not together with `files`
            files: up to 2000 files, each with its id, attributes and chunking of its own; not together with `file_ids`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns the state of a batch of files, with counts.

        Args:
            batch_id: id of the batch
            vector_store_id: id of the vector store
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Stops a batch of files as soon as it can.

        Args:
            batch_id: id of the batch
            vector_store_id: id of the vector store
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R2:
        """Lists the files of a batch.

        Args:
            batch_id: id of the batch
            vector_store_id: id of the vector store
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            filter: only files in this state: `in_progress`, `completed`, `failed` or `cancelled`
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class VectorStoresMethods(Generic[R1, R2, R3, R4]):
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
    ) -> R1:
        """Makes a vector store: files, cut into chunks that can be searched by meaning.

        Args:
            chunking_strategy: how the files are cut: `auto` (800 tokens, 400 of them shared with the next chunk), or `static` with sizes of your own; only with `file_ids`
            description: what it holds, for people and models to read
            expires_after: when it is deleted by itself, e.g. `{"anchor": "last_active_at", "days": 7}`, 1 to 365 days; default never
            file_ids: ids of uploaded files to put in
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a vector store.

        Args:
            vector_store_id: id of the vector store
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R1:
        """Changes a vector store's name, metadata or expiry.

        Args:
            vector_store_id: id of the vector store
            expires_after: when it is deleted by itself, 1 to 365 days after it was last used; null for never
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R2:
        """Lists vector stores.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes a vector store; the files themselves stay.

        Args:
            vector_store_id: id of the vector store
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R4:
        """Finds the chunks of a vector store that fit a question best.

        Args:
            vector_store_id: id of the vector store
            query: the question, or a list of them
            filters: conditions on the attributes of files, single or combined by `and` and `or`
            max_num_results: how many chunks at the most, 1 to 50; default 10
            ranking_options: which ranker to use, and below which score (0 to 1) to leave chunks out
            rewrite_query: whether to rewrite the question for the search; default False
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class FilesWithRawResponse(FilesMethods[RawResponse[VectorStoreFile], RawResponse[SyncCursorPage[VectorStoreFile]], RawResponse[VectorStoreFileDeleted], RawResponse[SyncPage[FileContentResponse]]]):
    ...
class FileBatchesWithRawResponse(FileBatchesMethods[RawResponse[VectorStoreFileBatch], RawResponse[SyncCursorPage[VectorStoreFile]]]):
    ...
class VectorStoresWithRawResponse(VectorStoresMethods[RawResponse[VectorStore], RawResponse[SyncCursorPage[VectorStore]], RawResponse[VectorStoreDeleted], RawResponse[SyncPage[VectorStoreSearchResponse]]]):
    files: FilesWithRawResponse
    file_batches: FileBatchesWithRawResponse
class FilesWithStreamingResponse(FilesMethods[ResponseManager[VectorStoreFile], ResponseManager[SyncCursorPage[VectorStoreFile]], ResponseManager[VectorStoreFileDeleted], ResponseManager[SyncPage[FileContentResponse]]]):
    ...
class FileBatchesWithStreamingResponse(FileBatchesMethods[ResponseManager[VectorStoreFileBatch], ResponseManager[SyncCursorPage[VectorStoreFile]]]):
    ...
class VectorStoresWithStreamingResponse(VectorStoresMethods[ResponseManager[VectorStore], ResponseManager[SyncCursorPage[VectorStore]], ResponseManager[VectorStoreDeleted], ResponseManager[SyncPage[VectorStoreSearchResponse]]]):
    files: FilesWithStreamingResponse
    file_batches: FileBatchesWithStreamingResponse
class Files(Resource[FilesWithRawResponse, FilesWithStreamingResponse], FilesMethods[VectorStoreFile, SyncCursorPage[VectorStoreFile], VectorStoreFileDeleted, SyncPage[FileContentResponse]]):
    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None = ...,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VectorStoreFile:
        """Puts an uploaded file into a vector store and waits until it has been read there, or can't be (see `status`,
        `last_error`).

        Args:
            file_id: id of the uploaded file
            vector_store_id: id of the vector store
            attributes: up to 16 values to filter by in a search
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            chunking_strategy: how the file is cut into chunks; default `auto`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
    ) -> VectorStoreFile:
        """Uploads a file and puts it into a vector store, without waiting until it has been read there.

        Raises `PartialUploadError`, which holds the uploaded file, if only the second step fails.

        Args:
            vector_store_id: id of the vector store
            file: the file to upload: bytes, a path-like object, an open binary file, an iterable of bytes, or (name, content, media type)
            chunking_strategy: how the file is cut into chunks; default `auto`
        """
    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: dict[str, str | float | bool] | None = ...,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
    ) -> VectorStoreFile:
        """Uploads a file, puts it into a vector store and waits until it has been read there, or can't be (see `status`,
        `last_error`).

        Raises `PartialUploadError`, which holds the uploaded file, if it can't be put into the store.

        Args:
            vector_store_id: id of the vector store
            file: the file to upload: bytes, a path-like object, an open binary file, an iterable of bytes, or (name, content, media type)
            attributes: up to 16 values to filter by in a search
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            chunking_strategy: how the file is cut into chunks; default `auto`
        """
    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
    ) -> VectorStoreFile:
        """Waits until a file has been read into its vector store, or can't be (see `status`, `last_error`).

        Args:
            file_id: id of the file
            vector_store_id: id of the vector store
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
        """
class FileBatches(Resource[FileBatchesWithRawResponse, FileBatchesWithStreamingResponse], FileBatchesMethods[VectorStoreFileBatch, SyncCursorPage[VectorStoreFile]]):
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        file_ids: Sequence[str] | None = ...,
        files: Iterable[FileBatchCreateParamsFile | Mapping[str, Any]] | None = ...,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VectorStoreFileBatch:
        """Puts uploaded files into a vector store and waits until none is in progress; `file_counts` says how they fared.

        Args:
            vector_store_id: id of the vector store
            attributes: pairs for all files that have none of their own in `files`
            chunking_strategy: how the files are cut, unless `files` says so
            file_ids: ids of up to 2000 files; not together with `files`
            files: up to 2000 files, each with its id, attributes and chunking of its own; not together with `file_ids`
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int | None = ...,
        file_ids: Sequence[str] | None = ...,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
    ) -> VectorStoreFileBatch:
        """Uploads files, several at once, puts them into a vector store and waits until none is in progress.

        After a failure nothing new is begun, and nothing is left running; `PartialUploadError` then holds the files that are
        `uploaded` and those that are `remaining`: pass them as `file_ids` and `files` to go on. In the sync client the
        uploads run in threads.

        Args:
            vector_store_id: id of the vector store
            files: any number of files; inputs as in `files.create`
            max_concurrency: how many uploads may run at once, 1 and up; default 5
            file_ids: ids of files that are uploaded already, to go into the same batch; default none
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            chunking_strategy: how the files are cut into chunks; default `auto`
        """
    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
    ) -> VectorStoreFileBatch:
        """Waits until no file of a batch is in progress; `file_counts` says how they fared.

        Args:
            batch_id: id of the batch
            vector_store_id: id of the vector store
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
        """
class VectorStores(Resource[VectorStoresWithRawResponse, VectorStoresWithStreamingResponse], VectorStoresMethods[VectorStore, SyncCursorPage[VectorStore], VectorStoreDeleted, SyncPage[VectorStoreSearchResponse]]):
    files: Files
    file_batches: FileBatches
class AsyncFilesWithRawResponse(FilesMethods[AwaitableRawResponse[VectorStoreFile], AwaitableRawResponse[AsyncCursorPage[VectorStoreFile]], AwaitableRawResponse[VectorStoreFileDeleted], AwaitableRawResponse[AsyncPage[FileContentResponse]]]):
    ...
class AsyncFileBatchesWithRawResponse(FileBatchesMethods[AwaitableRawResponse[VectorStoreFileBatch], AwaitableRawResponse[AsyncCursorPage[VectorStoreFile]]]):
    ...
class AsyncVectorStoresWithRawResponse(VectorStoresMethods[AwaitableRawResponse[VectorStore], AwaitableRawResponse[AsyncCursorPage[VectorStore]], AwaitableRawResponse[VectorStoreDeleted], AwaitableRawResponse[AsyncPage[VectorStoreSearchResponse]]]):
    files: AsyncFilesWithRawResponse
    file_batches: AsyncFileBatchesWithRawResponse
class AsyncFilesWithStreamingResponse(FilesMethods[AsyncResponseManager[VectorStoreFile], AsyncResponseManager[AsyncCursorPage[VectorStoreFile]], AsyncResponseManager[VectorStoreFileDeleted], AsyncResponseManager[AsyncPage[FileContentResponse]]]):
    ...
class AsyncFileBatchesWithStreamingResponse(FileBatchesMethods[AsyncResponseManager[VectorStoreFileBatch], AsyncResponseManager[AsyncCursorPage[VectorStoreFile]]]):
    ...
class AsyncVectorStoresWithStreamingResponse(VectorStoresMethods[AsyncResponseManager[VectorStore], AsyncResponseManager[AsyncCursorPage[VectorStore]], AsyncResponseManager[VectorStoreDeleted], AsyncResponseManager[AsyncPage[VectorStoreSearchResponse]]]):
    files: AsyncFilesWithStreamingResponse
    file_batches: AsyncFileBatchesWithStreamingResponse
class AsyncFiles(AsyncResource[AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse], FilesMethods[Coroutine[Any, Any, VectorStoreFile], AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]], Coroutine[Any, Any, VectorStoreFileDeleted], AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]]):
    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None = ...,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VectorStoreFile:
        """Puts an uploaded file into a vector store and waits until it has been read there, or can't be (see `status`,
        `last_error`).

        Args:
            file_id: id of the uploaded file
            vector_store_id: id of the vector store
            attributes: up to 16 values to filter by in a search
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            chunking_strategy: how the file is cut into chunks; default `auto`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
    ) -> VectorStoreFile:
        """Uploads a file and puts it into a vector store, without waiting until it has been read there.

        Raises `PartialUploadError`, which holds the uploaded file, if only the second step fails.

        Args:
            vector_store_id: id of the vector store
            file: the file to upload: bytes, a path-like object, an open binary file, an iterable of bytes, or (name, content, media type)
            chunking_strategy: how the file is cut into chunks; default `auto`
        """
    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: dict[str, str | float | bool] | None = ...,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
    ) -> VectorStoreFile:
        """Uploads a file, puts it into a vector store and waits until it has been read there, or can't be (see `status`,
        `last_error`).

        Raises `PartialUploadError`, which holds the uploaded file, if it can't be put into the store.

        Args:
            vector_store_id: id of the vector store
            file: the file to upload: bytes, a path-like object, an open binary file, an iterable of bytes, or (name, content, media type)
            attributes: up to 16 values to filter by in a search
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            chunking_strategy: how the file is cut into chunks; default `auto`
        """
    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
    ) -> VectorStoreFile:
        """Waits until a file has been read into its vector store, or can't be (see `status`, `last_error`).

        Args:
            file_id: id of the file
            vector_store_id: id of the vector store
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
        """
class AsyncFileBatches(AsyncResource[AsyncFileBatchesWithRawResponse, AsyncFileBatchesWithStreamingResponse], FileBatchesMethods[Coroutine[Any, Any, VectorStoreFileBatch], AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]]):
    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
        file_ids: Sequence[str] | None = ...,
        files: Iterable[FileBatchCreateParamsFile | Mapping[str, Any]] | None = ...,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VectorStoreFileBatch:
        """Puts uploaded files into a vector store and waits until none is in progress; `file_counts` says how they fared.

        Args:
            vector_store_id: id of the vector store
            attributes: pairs for all files that have none of their own in `files`
            chunking_strategy: how the files are cut, unless `files` says so
            file_ids: ids of up to 2000 files; not together with `files`
            files: up to 2000 files, each with its id, attributes and chunking of its own; not together with `file_ids`
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int | None = ...,
        file_ids: Sequence[str] | None = ...,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
        chunking_strategy: FileChunkingStrategyParam | None = ...,
    ) -> VectorStoreFileBatch:
        """Uploads files, several at once, puts them into a vector store and waits until none is in progress.

        After a failure nothing new is begun, and nothing is left running; `PartialUploadError` then holds the files that are
        `uploaded` and those that are `remaining`: pass them as `file_ids` and `files` to go on. In the sync client the
        uploads run in threads.

        Args:
            vector_store_id: id of the vector store
            files: any number of files; inputs as in `files.create`
            max_concurrency: how many uploads may run at once, 1 and up; default 5
            file_ids: ids of files that are uploaded already, to go into the same batch; default none
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            chunking_strategy: how the files are cut into chunks; default `auto`
        """
    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
    ) -> VectorStoreFileBatch:
        """Waits until no file of a batch is in progress; `file_counts` says how they fared.

        Args:
            batch_id: id of the batch
            vector_store_id: id of the vector store
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
        """
class AsyncVectorStores(AsyncResource[AsyncVectorStoresWithRawResponse, AsyncVectorStoresWithStreamingResponse], VectorStoresMethods[Coroutine[Any, Any, VectorStore], AsyncPaginator[VectorStore, AsyncCursorPage[VectorStore]], Coroutine[Any, Any, VectorStoreDeleted], AsyncPaginator[VectorStoreSearchResponse, AsyncPage[VectorStoreSearchResponse]]]):
    files: AsyncFiles
    file_batches: AsyncFileBatches
