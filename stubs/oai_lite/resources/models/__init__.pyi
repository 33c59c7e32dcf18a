# Derived by `python -m tools gen` from tools/api/models.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from ..._async import AsyncPage, AsyncPaginator
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import SyncPage
from .._models_views import (
    AsyncModelsWithRawResponse,
    AsyncModelsWithStreamingResponse,
    ModelsWithRawResponse,
    ModelsWithStreamingResponse,
)
from ...types._types import Model, ModelDeleted
class Models(Resource):
    @property
    def with_raw_response(self) -> ModelsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ModelsWithStreamingResponse: ...
    def retrieve(
        self,
        model: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Model:
        """Returns a model: who owns it and since when it exists.

        Args:
            model: id of the model
        """
    def list(
        self,
        *,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncPage[Model]:
        """Lists the models that you can use.

        Args:
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        model: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ModelDeleted:
        """Deletes a fine-tuned model; you must be an owner of the organization.

        Args:
            model: id of the fine-tuned model
        """
class AsyncModels(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncModelsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse: ...
    async def retrieve(
        self,
        model: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Model:
        """Returns a model: who owns it and since when it exists.

        Args:
            model: id of the model
        """
    def list(
        self,
        *,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Model, AsyncPage[Model]]:
        """Lists the models that you can use.

        Args:
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        model: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ModelDeleted:
        """Deletes a fine-tuned model; you must be an owner of the organization.

        Args:
            model: id of the fine-tuned model
        """
