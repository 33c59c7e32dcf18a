# Derived by `python -m tools gen` from tools/api/uploads.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic, Sequence, overload
from ..._async import AsyncResponseManager
from ..._multipart import FileTypes, StrPath
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager
from ..._views import RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1
from ...types._params import FileCreateParamsExpiresAfter, FilePurpose
from ...types._types import Upload
from ...types.uploads import UploadPart
class PartsMethods(Generic[R1]):
    def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Adds a part to an upload; parts may be sent at the same time.

        Args:
            upload_id: id of the upload
            data: the part's bytes, up to 64 MB; inputs as for a file
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class UploadsMethods(Generic[R1]):
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
    ) -> R1:
        """Begins the upload of a large file in parts, up to 8 GB; it must be completed within an hour.

        Args:
            bytes: size of the whole file in bytes
            filename: name of the file
            mime_type: media type of the file, one that goes with the purpose, such as `text/jsonl`
            purpose: what it is for, as in `files.create`
            expires_after: when the file is deleted by itself; default never
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Gives up an upload; no more parts can be added.

        Args:
            upload_id: id of the upload
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R1:
        """Puts the parts of an upload together to a file.

        Args:
            upload_id: id of the upload
            part_ids: ids of the parts, in order
            md5: MD5 of the whole file in hexadecimal, to check that nothing was changed on the way
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class PartsWithRawResponse(PartsMethods[RawResponse[UploadPart]]):
    ...
class UploadsWithRawResponse(UploadsMethods[RawResponse[Upload]]):
    parts: PartsWithRawResponse
class PartsWithStreamingResponse(PartsMethods[ResponseManager[UploadPart]]):
    ...
class UploadsWithStreamingResponse(UploadsMethods[ResponseManager[Upload]]):
    parts: PartsWithStreamingResponse
class Parts(Resource[PartsWithRawResponse, PartsWithStreamingResponse], PartsMethods[UploadPart]):
    ...
class Uploads(Resource[UploadsWithRawResponse, UploadsWithStreamingResponse], UploadsMethods[Upload]):
    parts: Parts
    @overload
    def upload_file_chunked(
        self,
        *,
        file: StrPath | bytes,
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None = ...,
        bytes: int | None = ...,
        part_size: int | None = ...,
        md5: str | None = ...,
    ) -> Upload:
        """Uploads a large file in parts, and completes the upload.

        The parts are sent one after the other, read as they are sent. Raises `PartialUploadError`, which holds the upload and the
        parts that were sent, if it fails half-way; an upload that nobody completes expires by itself.

        Args:
            file: the file: bytes, a path, or an open binary file, read from where it stands
            mime_type: media type of the file, e.g. `text/jsonl`
            purpose: what it is for, as in `files.create`
            filename: name of the file; default that of the path; needed for bytes
            bytes: length of the file in bytes; needed only for a stream that can't be sought in
            part_size: bytes per part, 1 to 64 MB; default 64 MB
            md5: MD5 of the whole file in hex; the server compares it; default no check
        """
    @overload
    def upload_file_chunked(
        self,
        *,
        file: StrPath | bytes,
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None,
        bytes: int | None,
        part_size: int | None = ...,
        md5: str | None = ...,
    ) -> Upload:
        """Uploads a large file in parts, and completes the upload.

        The parts are sent one after the other, read as they are sent. Raises `PartialUploadError`, which holds the upload and the
        parts that were sent, if it fails half-way; an upload that nobody completes expires by itself.

        Args:
            file: the file: bytes, a path, or an open binary file, read from where it stands
            mime_type: media type of the file, e.g. `text/jsonl`
            purpose: what it is for, as in `files.create`
            filename: name of the file; default that of the path; needed for bytes
            bytes: length of the file in bytes; needed only for a stream that can't be sought in
            part_size: bytes per part, 1 to 64 MB; default 64 MB
            md5: MD5 of the whole file in hex; the server compares it; default no check
        """
class AsyncPartsWithRawResponse(PartsMethods[AwaitableRawResponse[UploadPart]]):
    ...
class AsyncUploadsWithRawResponse(UploadsMethods[AwaitableRawResponse[Upload]]):
    parts: AsyncPartsWithRawResponse
class AsyncPartsWithStreamingResponse(PartsMethods[AsyncResponseManager[UploadPart]]):
    ...
class AsyncUploadsWithStreamingResponse(UploadsMethods[AsyncResponseManager[Upload]]):
    parts: AsyncPartsWithStreamingResponse
class AsyncParts(AsyncResource[AsyncPartsWithRawResponse, AsyncPartsWithStreamingResponse], PartsMethods[Coroutine[Any, Any, UploadPart]]):
    ...
class AsyncUploads(AsyncResource[AsyncUploadsWithRawResponse, AsyncUploadsWithStreamingResponse], UploadsMethods[Coroutine[Any, Any, Upload]]):
    parts: AsyncParts
    @overload
    async def upload_file_chunked(
        self,
        *,
        file: StrPath | bytes,
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None = ...,
        bytes: int | None = ...,
        part_size: int | None = ...,
        md5: str | None = ...,
    ) -> Upload:
        """Uploads a large file in parts, and completes the upload.

        The parts are sent one after the other, read as they are sent. Raises `PartialUploadError`, which holds the upload and the
        parts that were sent, if it fails half-way; an upload that nobody completes expires by itself.

        Args:
            file: the file: bytes, a path, or an open binary file, read from where it stands
            mime_type: media type of the file, e.g. `text/jsonl`
            purpose: what it is for, as in `files.create`
            filename: name of the file; default that of the path; needed for bytes
            bytes: length of the file in bytes; needed only for a stream that can't be sought in
            part_size: bytes per part, 1 to 64 MB; default 64 MB
            md5: MD5 of the whole file in hex; the server compares it; default no check
        """
    @overload
    async def upload_file_chunked(
        self,
        *,
        file: StrPath | bytes,
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None,
        bytes: int | None,
        part_size: int | None = ...,
        md5: str | None = ...,
    ) -> Upload:
        """Uploads a large file in parts, and completes the upload.

        The parts are sent one after the other, read as they are sent. Raises `PartialUploadError`, which holds the upload and the
        parts that were sent, if it fails half-way; an upload that nobody completes expires by itself.

        Args:
            file: the file: bytes, a path, or an open binary file, read from where it stands
            mime_type: media type of the file, e.g. `text/jsonl`
            purpose: what it is for, as in `files.create`
            filename: name of the file; default that of the path; needed for bytes
            bytes: length of the file in bytes; needed only for a stream that can't be sought in
            part_size: bytes per part, 1 to 64 MB; default 64 MB
            md5: MD5 of the whole file in hex; the server compares it; default no check
        """
