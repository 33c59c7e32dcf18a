# Derived by `python -m tools gen` from tools/api/embeddings.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic, Iterable, Literal, Sequence
from ..._async import AsyncResponseManager
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager
from ..._views import RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1
from ...types._params import EmbeddingModel
from ...types._types import CreateEmbeddingResponse
class EmbeddingsMethods(Generic[R1]):
    def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel,
        dimensions: int | None = ...,
        encoding_format: Literal["float", "base64"] | None = ...,
        user: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Turns text into vectors whose distance says how alike the texts are.

        Args:
            input: a text, a list of up to 2048 texts, or tokens of them; each up to 8192 tokens
            model: id of the model, such as `text-embedding-3-small`
            dimensions: length of the vectors; from `text-embedding-3` on it can be shortened; default the model's own
            encoding_format: `float` or `base64`; left out, replies hold lists of floats, whichever way they travel
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class EmbeddingsWithRawResponse(EmbeddingsMethods[RawResponse[CreateEmbeddingResponse]]):
    ...
class EmbeddingsWithStreamingResponse(EmbeddingsMethods[ResponseManager[CreateEmbeddingResponse]]):
    ...
class Embeddings(Resource[EmbeddingsWithRawResponse, EmbeddingsWithStreamingResponse], EmbeddingsMethods[CreateEmbeddingResponse]):
    ...
class AsyncEmbeddingsWithRawResponse(EmbeddingsMethods[AwaitableRawResponse[CreateEmbeddingResponse]]):
    ...
class AsyncEmbeddingsWithStreamingResponse(EmbeddingsMethods[AsyncResponseManager[CreateEmbeddingResponse]]):
    ...
class AsyncEmbeddings(AsyncResource[AsyncEmbeddingsWithRawResponse, AsyncEmbeddingsWithStreamingResponse], EmbeddingsMethods[Coroutine[Any, Any, CreateEmbeddingResponse]]):
    ...
