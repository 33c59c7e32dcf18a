# Derived by `python -m tools gen` from tools/api/uploads.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Sequence
from .._async import AsyncAPIResponse, AsyncResponseManager
from .._multipart import FileTypes
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager
from ..types._types import FileCreateParamsExpiresAfter, FilePurpose, Upload
from ..types.uploads import UploadPart
class PartsWithRawResponse:
    def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[UploadPart]: ...
class UploadsWithRawResponse:
    parts: PartsWithRawResponse
    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: FileCreateParamsExpiresAfter | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Upload]: ...
    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Upload]: ...
    def complete(
        self,
        upload_id: str,
        *,
        part_ids: Sequence[str],
        md5: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Upload]: ...
class PartsWithStreamingResponse:
    def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[UploadPart]]: ...
class UploadsWithStreamingResponse:
    parts: PartsWithStreamingResponse
    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: FileCreateParamsExpiresAfter | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Upload]]: ...
    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Upload]]: ...
    def complete(
        self,
        upload_id: str,
        *,
        part_ids: Sequence[str],
        md5: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Upload]]: ...
class AsyncPartsWithRawResponse:
    async def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[UploadPart]: ...
class AsyncUploadsWithRawResponse:
    parts: AsyncPartsWithRawResponse
    async def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: FileCreateParamsExpiresAfter | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Upload]: ...
    async def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Upload]: ...
    async def complete(
        self,
        upload_id: str,
        *,
        part_ids: Sequence[str],
        md5: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Upload]: ...
class AsyncPartsWithStreamingResponse:
    def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[UploadPart]]: ...
class AsyncUploadsWithStreamingResponse:
    parts: AsyncPartsWithStreamingResponse
    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: FileCreateParamsExpiresAfter | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Upload]]: ...
    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Upload]]: ...
    def complete(
        self,
        upload_id: str,
        *,
        part_ids: Sequence[str],
        md5: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Upload]]: ...
