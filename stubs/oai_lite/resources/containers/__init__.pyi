# Derived by `python -m tools gen` from tools/api/containers.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Iterable, Literal, Mapping, Sequence
from ..._async import AsyncCursorPage, AsyncPaginator
from ..._binary import BinaryResponse
from ..._multipart import FileTypes
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import SyncCursorPage
from .._containers_views import (
    AsyncContainersWithRawResponse,
    AsyncContainersWithStreamingResponse,
    AsyncContentWithRawResponse,
    AsyncContentWithStreamingResponse,
    AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse,
    ContainersWithRawResponse,
    ContainersWithStreamingResponse,
    ContentWithRawResponse,
    ContentWithStreamingResponse,
    FilesWithRawResponse,
    FilesWithStreamingResponse,
)
from ...types._types import (
    ContainerCreateParamsExpiresAfter,
    ContainerCreateParamsNetworkPolicy,
    ContainerCreateParamsSkill,
    ContainerCreateResponse,
    ContainerListResponse,
    ContainerRetrieveResponse,
)
from ...types.containers._types import FileCreateResponse, FileListResponse, FileRetrieveResponse
class Content(Resource):
    @property
    def with_raw_response(self) -> ContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContentWithStreamingResponse: ...
    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse:
        """Returns the content of a file in a container, read as you ask for it.

        Args:
            file_id: id of the file
            container_id: id of the container
        """
class Files(Resource):
    content: Content
    @property
    def with_raw_response(self) -> FilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse: ...
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
    ) -> FileCreateResponse:
        """Puts a file into a container: an upload, or a copy of an uploaded file.

        Args:
            container_id: id of the container
            file: the file to upload; inputs as in `files.create`
            file_id: id of an uploaded file to copy, in place of `file`
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
    ) -> FileRetrieveResponse:
        """Returns what is known about a file in a container.

        Args:
            file_id: id of the file
            container_id: id of the container
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
    ) -> SyncCursorPage[FileListResponse]:
        """Lists the files of a container.

        Args:
            container_id: id of the container
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
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
    ) -> None:
        """Deletes a file in a container.

        Args:
            file_id: id of the file
            container_id: id of the container
        """
class Containers(Resource):
    files: Files
    @property
    def with_raw_response(self) -> ContainersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContainersWithStreamingResponse: ...
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
    ) -> ContainerCreateResponse:
        """Makes a container: a machine in which the code interpreter runs.

        Args:
            name: a name for the container
            expires_after: how long it may be idle, e.g. `{"anchor": "last_active_at", "minutes": 20}`; default 20 minutes
            file_ids: ids of files to copy into it
            memory_limit: how much memory it has: `1g` (default), `4g`, `16g` or `64g`
            network_policy: what it may reach: nothing (default), or the domains of a list
            skills: skills to install in it
        """
    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ContainerRetrieveResponse:
        """Returns a container.

        Args:
            container_id: id of the container
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
    ) -> SyncCursorPage[ContainerListResponse]:
        """Lists containers.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            name: only containers of this name
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Deletes a container and the files in it.

        Args:
            container_id: id of the container
        """
class AsyncContent(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContentWithStreamingResponse: ...
    async def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse:
        """Returns the content of a file in a container, read as you ask for it.

        Args:
            file_id: id of the file
            container_id: id of the container
        """
class AsyncFiles(AsyncResource):
    content: AsyncContent
    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...
    async def create(
        self,
        container_id: str,
        *,
        file: FileTypes | None = ...,
        file_id: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FileCreateResponse:
        """Puts a file into a container: an upload, or a copy of an uploaded file.

        Args:
            container_id: id of the container
            file: the file to upload; inputs as in `files.create`
            file_id: id of an uploaded file to copy, in place of `file`
        """
    async def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> FileRetrieveResponse:
        """Returns what is known about a file in a container.

        Args:
            file_id: id of the file
            container_id: id of the container
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
    ) -> AsyncPaginator[FileListResponse, AsyncCursorPage[FileListResponse]]:
        """Lists the files of a container.

        Args:
            container_id: id of the container
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Deletes a file in a container.

        Args:
            file_id: id of the file
            container_id: id of the container
        """
class AsyncContainers(AsyncResource):
    files: AsyncFiles
    @property
    def with_raw_response(self) -> AsyncContainersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContainersWithStreamingResponse: ...
    async def create(
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
    ) -> ContainerCreateResponse:
        """Makes a container: a machine in which the code interpreter runs.

        Args:
            name: a name for the container
            expires_after: how long it may be idle, e.g. `{"anchor": "last_active_at", "minutes": 20}`; default 20 minutes
            file_ids: ids of files to copy into it
            memory_limit: how much memory it has: `1g` (default), `4g`, `16g` or `64g`
            network_policy: what it may reach: nothing (default), or the domains of a list
            skills: skills to install in it
        """
    async def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ContainerRetrieveResponse:
        """Returns a container.

        Args:
            container_id: id of the container
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
    ) -> AsyncPaginator[ContainerListResponse, AsyncCursorPage[ContainerListResponse]]:
        """Lists containers.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            name: only containers of this name
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Deletes a container and the files in it.

        Args:
            container_id: id of the container
        """
