# Derived by `python -m tools gen` from tools/api/containers.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic, Iterable, Literal, Mapping, Sequence
from ..._async import AsyncCursorPage, AsyncPaginator, AsyncResponseManager
from ..._multipart import FileTypes
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, SyncCursorPage
from ..._views import BinaryResponse, RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3, R4
from ...types._params import ContainerCreateParamsExpiresAfter, ContainerCreateParamsNetworkPolicy, ContainerCreateParamsSkill
from ...types._types import ContainerCreateResponse, ContainerListResponse, ContainerRetrieveResponse
from ...types.containers._types import FileCreateResponse, FileListResponse, FileRetrieveResponse
class ContentMethods(Generic[R1]):
    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns the content of a file in a container, read as you ask for it.

        Args:
            file_id: id of the file
            container_id: id of the container
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class FilesMethods(Generic[R1, R2, R3, R4]):
    def create(
        self,
        container_id: str,
        *,
        file: FileTypes | None = ...,
        file_id: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Puts a file into a container: an upload, or a copy of an uploaded file.

        Args:
            container_id: id of the container
            file: the file to upload; inputs as in `files.create`
            file_id: id of an uploaded file to copy, in place of `file`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Returns what is known about a file in a container.

        Args:
            file_id: id of the file
            container_id: id of the container
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def list(
        self,
        container_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Lists the files of a container.

        Args:
            container_id: id of the container
            after: cursor: list what comes after the item with this id; by default the list begins at its start
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
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R4:
        """Deletes a file in a container.

        Args:
            file_id: id of the file
            container_id: id of the container
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ContainersMethods(Generic[R1, R2, R3, R4]):
    def create(
        self,
        *,
        name: str,
        expires_after: ContainerCreateParamsExpiresAfter | None = ...,
        file_ids: Sequence[str] | None = ...,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | None = ...,
        network_policy: ContainerCreateParamsNetworkPolicy | None = ...,
        skills: Iterable[ContainerCreateParamsSkill | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Makes a container: a machine in which the code interpreter runs.

        Args:
            name: a name for the container
            expires_after: how long it may be idle, e.g. `{"anchor": "last_active_at", "minutes": 20}`; default 20 minutes
            file_ids: ids of files to copy into it
            memory_limit: how much memory it has: `1g` (default), `4g`, `16g` or `64g`
            network_policy: what it may reach: nothing (default), or the domains of a list
            skills: skills to install in it
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Returns a container.

        Args:
            container_id: id of the container
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
        name: str | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Lists containers.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            name: only containers of this name
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R4:
        """Deletes a container and the files in it.

        Args:
            container_id: id of the container
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ContentWithRawResponse(ContentMethods[RawResponse[BinaryResponse]]):
    ...
class FilesWithRawResponse(FilesMethods[RawResponse[FileCreateResponse], RawResponse[FileRetrieveResponse], RawResponse[SyncCursorPage[FileListResponse]], RawResponse[None]]):
    content: ContentWithRawResponse
class ContainersWithRawResponse(ContainersMethods[RawResponse[ContainerCreateResponse], RawResponse[ContainerRetrieveResponse], RawResponse[SyncCursorPage[ContainerListResponse]], RawResponse[None]]):
    files: FilesWithRawResponse
class ContentWithStreamingResponse(ContentMethods[ResponseManager[bytes]]):
    ...
class FilesWithStreamingResponse(FilesMethods[ResponseManager[FileCreateResponse], ResponseManager[FileRetrieveResponse], ResponseManager[SyncCursorPage[FileListResponse]], ResponseManager[None]]):
    content: ContentWithStreamingResponse
class ContainersWithStreamingResponse(ContainersMethods[ResponseManager[ContainerCreateResponse], ResponseManager[ContainerRetrieveResponse], ResponseManager[SyncCursorPage[ContainerListResponse]], ResponseManager[None]]):
    files: FilesWithStreamingResponse
class Content(Resource[ContentWithRawResponse, ContentWithStreamingResponse], ContentMethods[BinaryResponse]):
    ...
class Files(Resource[FilesWithRawResponse, FilesWithStreamingResponse], FilesMethods[FileCreateResponse, FileRetrieveResponse, SyncCursorPage[FileListResponse], None]):
    content: Content
class Containers(Resource[ContainersWithRawResponse, ContainersWithStreamingResponse], ContainersMethods[ContainerCreateResponse, ContainerRetrieveResponse, SyncCursorPage[ContainerListResponse], None]):
    files: Files
class AsyncContentWithRawResponse(ContentMethods[AwaitableRawResponse[BinaryResponse]]):
    ...
class AsyncFilesWithRawResponse(FilesMethods[AwaitableRawResponse[FileCreateResponse], AwaitableRawResponse[FileRetrieveResponse], AwaitableRawResponse[AsyncCursorPage[FileListResponse]], AwaitableRawResponse[None]]):
    content: AsyncContentWithRawResponse
class AsyncContainersWithRawResponse(ContainersMethods[AwaitableRawResponse[ContainerCreateResponse], AwaitableRawResponse[ContainerRetrieveResponse], AwaitableRawResponse[AsyncCursorPage[ContainerListResponse]], AwaitableRawResponse[None]]):
    files: AsyncFilesWithRawResponse
class AsyncContentWithStreamingResponse(ContentMethods[AsyncResponseManager[bytes]]):
    ...
class AsyncFilesWithStreamingResponse(FilesMethods[AsyncResponseManager[FileCreateResponse], AsyncResponseManager[FileRetrieveResponse], AsyncResponseManager[AsyncCursorPage[FileListResponse]], AsyncResponseManager[None]]):
    content: AsyncContentWithStreamingResponse
class AsyncContainersWithStreamingResponse(ContainersMethods[AsyncResponseManager[ContainerCreateResponse], AsyncResponseManager[ContainerRetrieveResponse], AsyncResponseManager[AsyncCursorPage[ContainerListResponse]], AsyncResponseManager[None]]):
    files: AsyncFilesWithStreamingResponse
class AsyncContent(AsyncResource[AsyncContentWithRawResponse, AsyncContentWithStreamingResponse], ContentMethods[Coroutine[Any, Any, BinaryResponse]]):
    ...
class AsyncFiles(AsyncResource[AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse], FilesMethods[Coroutine[Any, Any, FileCreateResponse], Coroutine[Any, Any, FileRetrieveResponse], AsyncPaginator[FileListResponse, AsyncCursorPage[FileListResponse]], Coroutine[Any, Any, None]]):
    content: AsyncContent
class AsyncContainers(AsyncResource[AsyncContainersWithRawResponse, AsyncContainersWithStreamingResponse], ContainersMethods[Coroutine[Any, Any, ContainerCreateResponse], Coroutine[Any, Any, ContainerRetrieveResponse], AsyncPaginator[ContainerListResponse, AsyncCursorPage[ContainerListResponse]], Coroutine[Any, Any, None]]):
    files: AsyncFiles
