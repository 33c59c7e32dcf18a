# Derived by `python -m tools gen` from tools/api/content_provenance_checks.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from .._async import AsyncAPIResponse, AsyncResponseManager
from .._multipart import FileTypes
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager
from ..types._types import ContentProvenanceCheck
class ContentProvenanceChecksWithRawResponse:
    def create(
        self,
        *,
        file: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ContentProvenanceCheck]: ...
class ContentProvenanceChecksWithStreamingResponse:
    def create(
        self,
        *,
        file: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ContentProvenanceCheck]]: ...
class AsyncContentProvenanceChecksWithRawResponse:
    async def create(
        self,
        *,
        file: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ContentProvenanceCheck]: ...
class AsyncContentProvenanceChecksWithStreamingResponse:
    def create(
        self,
        *,
        file: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ContentProvenanceCheck]]: ...
