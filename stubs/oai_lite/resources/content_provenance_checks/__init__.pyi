# Derived by `python -m tools gen` from tools/api/content_provenance_checks.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from ..._multipart import FileTypes
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from .._content_provenance_checks_views import (
    AsyncContentProvenanceChecksWithRawResponse,
    AsyncContentProvenanceChecksWithStreamingResponse,
    ContentProvenanceChecksWithRawResponse,
    ContentProvenanceChecksWithStreamingResponse,
)
from ...types._types import ContentProvenanceCheck
class ContentProvenanceChecks(Resource):
    @property
    def with_raw_response(self) -> ContentProvenanceChecksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContentProvenanceChecksWithStreamingResponse: ...
    def create(
        self,
        *,
        file: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ContentProvenanceCheck:
        """Looks in a file for signs of where it comes from: signed C2PA metadata and SynthID watermarks.

        Args:
            file: the file to look at
        """
class AsyncContentProvenanceChecks(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncContentProvenanceChecksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContentProvenanceChecksWithStreamingResponse: ...
    async def create(
        self,
        *,
        file: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ContentProvenanceCheck:
        """Looks in a file for signs of where it comes from: signed C2PA metadata and SynthID watermarks.

        Args:
            file: the file to look at
        """
