# Derived by `python -m tools gen` from tools/api/models.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic
from ..._async import AsyncPage, AsyncPaginator, AsyncResponseManager
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, SyncPage
from ..._views import RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3
from ...types._types import Model, ModelDeleted
class ModelsMethods(Generic[R1, R2, R3]):
    def retrieve(
        self,
        model: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a model: who owns it and since when it exists.

        Args:
            model: id of the model
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def list(
        self,
        *,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Lists the models that you can use.

        Args:
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        model: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes a fine-tuned model; you must be an owner of the organization.

        Args:
            model: id of the fine-tuned model
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ModelsWithRawResponse(ModelsMethods[RawResponse[Model], RawResponse[SyncPage[Model]], RawResponse[ModelDeleted]]):
    ...
class ModelsWithStreamingResponse(ModelsMethods[ResponseManager[Model], ResponseManager[SyncPage[Model]], ResponseManager[ModelDeleted]]):
    ...
class Models(Resource[ModelsWithRawResponse, ModelsWithStreamingResponse], ModelsMethods[Model, SyncPage[Model], ModelDeleted]):
    ...
class AsyncModelsWithRawResponse(ModelsMethods[AwaitableRawResponse[Model], AwaitableRawResponse[AsyncPage[Model]], AwaitableRawResponse[ModelDeleted]]):
    ...
class AsyncModelsWithStreamingResponse(ModelsMethods[AsyncResponseManager[Model], AsyncResponseManager[AsyncPage[Model]], AsyncResponseManager[ModelDeleted]]):
    ...
class AsyncModels(AsyncResource[AsyncModelsWithRawResponse, AsyncModelsWithStreamingResponse], ModelsMethods[Coroutine[Any, Any, Model], AsyncPaginator[Model, AsyncPage[Model]], Coroutine[Any, Any, ModelDeleted]]):
    ...
