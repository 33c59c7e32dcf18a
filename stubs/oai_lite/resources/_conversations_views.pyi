# Derived by `python -m tools gen` from tools/api/conversations.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Iterable, Literal, Mapping
from .._async import AsyncAPIResponse, AsyncConversationCursorPage, AsyncResponseManager
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager, SyncConversationCursorPage
from ..types.conversations import Conversation, ConversationDeletedResource, ConversationItem, ConversationItemList
from ..types.responses import ResponseIncludable, ResponseInputItemParam
from ..types.shared_params import Metadata
_list = list
class ItemsWithRawResponse:
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]],
        include: _list[ResponseIncludable] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ConversationItemList]: ...
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: _list[ResponseIncludable] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ConversationItem]: ...
    def list(
        self,
        conversation_id: str,
        *,
        after: str | None = ...,
        include: _list[ResponseIncludable] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncConversationCursorPage[ConversationItem]]: ...
    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Conversation]: ...
class ConversationsWithRawResponse:
    items: ItemsWithRawResponse
    def create(
        self,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Conversation]: ...
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Conversation]: ...
    def update(
        self,
        conversation_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Conversation]: ...
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ConversationDeletedResource]: ...
class ItemsWithStreamingResponse:
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]],
        include: _list[ResponseIncludable] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ConversationItemList]]: ...
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: _list[ResponseIncludable] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ConversationItem]]: ...
    def list(
        self,
        conversation_id: str,
        *,
        after: str | None = ...,
        include: _list[ResponseIncludable] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[ConversationItem]]]: ...
    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Conversation]]: ...
class ConversationsWithStreamingResponse:
    items: ItemsWithStreamingResponse
    def create(
        self,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Conversation]]: ...
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Conversation]]: ...
    def update(
        self,
        conversation_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Conversation]]: ...
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ConversationDeletedResource]]: ...
class AsyncItemsWithRawResponse:
    async def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]],
        include: _list[ResponseIncludable] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ConversationItemList]: ...
    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: _list[ResponseIncludable] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ConversationItem]: ...
    async def list(
        self,
        conversation_id: str,
        *,
        after: str | None = ...,
        include: _list[ResponseIncludable] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncConversationCursorPage[ConversationItem]]: ...
    async def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Conversation]: ...
class AsyncConversationsWithRawResponse:
    items: AsyncItemsWithRawResponse
    async def create(
        self,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Conversation]: ...
    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Conversation]: ...
    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Conversation]: ...
    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ConversationDeletedResource]: ...
class AsyncItemsWithStreamingResponse:
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]],
        include: _list[ResponseIncludable] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ConversationItemList]]: ...
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: _list[ResponseIncludable] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ConversationItem]]: ...
    def list(
        self,
        conversation_id: str,
        *,
        after: str | None = ...,
        include: _list[ResponseIncludable] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[ConversationItem]]]: ...
    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Conversation]]: ...
class AsyncConversationsWithStreamingResponse:
    items: AsyncItemsWithStreamingResponse
    def create(
        self,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Conversation]]: ...
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Conversation]]: ...
    def update(
        self,
        conversation_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Conversation]]: ...
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ConversationDeletedResource]]: ...
