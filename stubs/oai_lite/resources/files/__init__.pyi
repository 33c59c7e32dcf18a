# Derived by `python -m tools gen` from tools/api/files.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic, Literal
from typing_extensions import deprecated
from ..._async import AsyncCursorPage, AsyncPaginator, AsyncResponseManager
from ..._multipart import FileTypes
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, SyncCursorPage
from ..._views import BinaryResponse, RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3, R4, R5
from ...types._params import FileCreateParamsExpiresAfter, FilePurpose
from ...types._types import FileDeleted, FileObject
class FilesMethods(Generic[R1, R2, R3, R4, R5]):
    def create(
        self,
        *,
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: FileCreateParamsExpiresAfter | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Uploads a file for other endpoints to use, up to 512 MB. `uploads.create` takes larger ones.

        Args:
            file: the file to upload: bytes, a path-like object, an open binary file, an iterable of bytes, or (name, content, media type)
            purpose: what it is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`
            expires_after: when it is deleted by itself, e.g. `{"anchor": "created_at", "seconds": 3600}`, an hour to 30 days; default never, batch files after 30 days
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns what is known about a file, not its content.

        Args:
            file_id: id of the file
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        purpose: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Lists the files of the project.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: files per page, 1 to 10000; default 10000
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            purpose: only files for this purpose
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
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes a file, and takes it out of all vector stores.

        Args:
            file_id: id of the file
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def content(
        self,
        file_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R4:
        """Returns the content of a file, read as you ask for it.

        Args:
            file_id: id of the file
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @deprecated("the API has declared files.retrieve_content deprecated")
    def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R5:
        """Returns the content of a file as text. Use `content`.

        Args:
            file_id: id of the file
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class FilesWithRawResponse(FilesMethods[RawResponse[FileObject], RawResponse[SyncCursorPage[FileObject]], RawResponse[FileDeleted], RawResponse[BinaryResponse], RawResponse[str]]):
    ...
class FilesWithStreamingResponse(FilesMethods[ResponseManager[FileObject], ResponseManager[SyncCursorPage[FileObject]], ResponseManager[FileDeleted], ResponseManager[bytes], ResponseManager[str]]):
    ...
class Files(Resource[FilesWithRawResponse, FilesWithStreamingResponse], FilesMethods[FileObject, SyncCursorPage[FileObject], FileDeleted, BinaryResponse, str]):
    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float | None = ...,
        max_wait_seconds: float | None = ...,
    ) -> FileObject:
        """Waits until a file has been processed, and returns it; `deleted` and `error` are ends as well.

        Args:
            id: id of the file
            poll_interval: seconds between two looks; default 5
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default 1800
        """
class AsyncFilesWithRawResponse(FilesMethods[AwaitableRawResponse[FileObject], AwaitableRawResponse[AsyncCursorPage[FileObject]], AwaitableRawResponse[FileDeleted], AwaitableRawResponse[BinaryResponse], AwaitableRawResponse[str]]):
    ...
class AsyncFilesWithStreamingResponse(FilesMethods[AsyncResponseManager[FileObject], AsyncResponseManager[AsyncCursorPage[FileObject]], AsyncResponseManager[FileDeleted], AsyncResponseManager[bytes], AsyncResponseManager[str]]):
    ...
class AsyncFiles(AsyncResource[AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse], FilesMethods[Coroutine[Any, Any, FileObject], AsyncPaginator[FileObject, AsyncCursorPage[FileObject]], Coroutine[Any, Any, FileDeleted], Coroutine[Any, Any, BinaryResponse], Coroutine[Any, Any, str]]):
    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float | None = ...,
        max_wait_seconds: float | None = ...,
    ) -> FileObject:
        """Waits until a file has been processed, and returns it; `deleted` and `error` are ends as well.

        Args:
            id: id of the file
            poll_interval: seconds between two looks; default 5
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default 1800
        """
