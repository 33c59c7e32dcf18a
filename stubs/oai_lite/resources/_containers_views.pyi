# Derived by `python -m tools gen` from tools/api/containers.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Iterable, Literal, Mapping, Sequence
from .._async import AsyncAPIResponse, AsyncCursorPage, AsyncResponseManager
from .._binary import BinaryResponse
from .._multipart import FileTypes
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager, SyncCursorPage
from ..types._types import (
    ContainerCreateParamsExpiresAfter,
    ContainerCreateParamsNetworkPolicy,
    ContainerCreateParamsSkill,
    ContainerCreateResponse,
    ContainerListResponse,
    ContainerRetrieveResponse,
)
from ..types.containers._types import FileCreateResponse, FileListResponse, FileRetrieveResponse
class ContentWithRawResponse:
    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BinaryResponse]: ...
class FilesWithRawResponse:
    content: ContentWithRawResponse
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
    ) -> RawResponse[FileCreateResponse]: ...
    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FileRetrieveResponse]: ...
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
    ) -> RawResponse[SyncCursorPage[FileListResponse]]: ...
    def delete(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
class ContainersWithRawResponse:
    files: FilesWithRawResponse
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
    ) -> RawResponse[ContainerCreateResponse]: ...
    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ContainerRetrieveResponse]: ...
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
    ) -> RawResponse[SyncCursorPage[ContainerListResponse]]: ...
    def delete(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
class ContentWithStreamingResponse:
    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[bytes]]: ...
class FilesWithStreamingResponse:
    content: ContentWithStreamingResponse
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
    ) -> ResponseManager[APIResponse[FileCreateResponse]]: ...
    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[FileRetrieveResponse]]: ...
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
    ) -> ResponseManager[APIResponse[SyncCursorPage[FileListResponse]]]: ...
    def delete(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[None]]: ...
class ContainersWithStreamingResponse:
    files: FilesWithStreamingResponse
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
    ) -> ResponseManager[APIResponse[ContainerCreateResponse]]: ...
    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ContainerRetrieveResponse]]: ...
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
    ) -> ResponseManager[APIResponse[SyncCursorPage[ContainerListResponse]]]: ...
    def delete(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[None]]: ...
class AsyncContentWithRawResponse:
    async def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BinaryResponse]: ...
class AsyncFilesWithRawResponse:
    content: AsyncContentWithRawResponse
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
    ) -> RawResponse[FileCreateResponse]: ...
    async def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[FileRetrieveResponse]: ...
    async def list(
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
    ) -> RawResponse[AsyncCursorPage[FileListResponse]]: ...
    async def delete(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
class AsyncContainersWithRawResponse:
    files: AsyncFilesWithRawResponse
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
    ) -> RawResponse[ContainerCreateResponse]: ...
    async def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ContainerRetrieveResponse]: ...
    async def list(
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
    ) -> RawResponse[AsyncCursorPage[ContainerListResponse]]: ...
    async def delete(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
class AsyncContentWithStreamingResponse:
    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[bytes]]: ...
class AsyncFilesWithStreamingResponse:
    content: AsyncContentWithStreamingResponse
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
    ) -> AsyncResponseManager[AsyncAPIResponse[FileCreateResponse]]: ...
    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[FileRetrieveResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[FileListResponse]]]: ...
    def delete(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[None]]: ...
class AsyncContainersWithStreamingResponse:
    files: AsyncFilesWithStreamingResponse
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
    ) -> AsyncResponseManager[AsyncAPIResponse[ContainerCreateResponse]]: ...
    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ContainerRetrieveResponse]]: ...
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[ContainerListResponse]]]: ...
    def delete(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[None]]: ...
