# Derived by `python -m tools gen` from tools/api/content_provenance_checks.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic
from ..._async import AsyncResponseManager
from ..._multipart import FileTypes
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager
from ..._views import RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1
from ...types._types import ContentProvenanceCheck
class ContentProvenanceChecksMethods(Generic[R1]):
    def create(
        self,
        *,
        file: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Looks in a file for signs of where it comes from: signed C2PA metadata and SynthID watermarks.

        Args:
            file: the file to look at
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ContentProvenanceChecksWithRawResponse(ContentProvenanceChecksMethods[RawResponse[ContentProvenanceCheck]]):
    ...
class ContentProvenanceChecksWithStreamingResponse(ContentProvenanceChecksMethods[ResponseManager[ContentProvenanceCheck]]):
    ...
class ContentProvenanceChecks(Resource[ContentProvenanceChecksWithRawResponse, ContentProvenanceChecksWithStreamingResponse], ContentProvenanceChecksMethods[ContentProvenanceCheck]):
    ...
class AsyncContentProvenanceChecksWithRawResponse(ContentProvenanceChecksMethods[AwaitableRawResponse[ContentProvenanceCheck]]):
    ...
class AsyncContentProvenanceChecksWithStreamingResponse(ContentProvenanceChecksMethods[AsyncResponseManager[ContentProvenanceCheck]]):
    ...
class AsyncContentProvenanceChecks(AsyncResource[AsyncContentProvenanceChecksWithRawResponse, AsyncContentProvenanceChecksWithStreamingResponse], ContentProvenanceChecksMethods[Coroutine[Any, Any, ContentProvenanceCheck]]):
    ...
