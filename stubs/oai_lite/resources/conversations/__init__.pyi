# Derived by `python -m tools gen` from tools/api/conversations.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Iterable, Literal, Mapping
from ..._async import AsyncConversationCursorPage, AsyncPaginator
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import SyncConversationCursorPage
from .._conversations_views import (
    AsyncConversationsWithRawResponse,
    AsyncConversationsWithStreamingResponse,
    AsyncItemsWithRawResponse,
    AsyncItemsWithStreamingResponse,
    ConversationsWithRawResponse,
    ConversationsWithStreamingResponse,
    ItemsWithRawResponse,
    ItemsWithStreamingResponse,
)
from ...types.conversations import Conversation, ConversationDeletedResource, ConversationItem, ConversationItemList
from ...types.responses import ResponseIncludable, ResponseInputItemParam
from ...types.shared_params import Metadata
_list = list
class Items(Resource):
    @property
    def with_raw_response(self) -> ItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ItemsWithStreamingResponse: ...
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
    ) -> ConversationItemList:
        """Adds items to a conversation.

        Args:
            conversation_id: id of the conversation
            items: up to 20 items
            include: what to add to the items, as in `responses.create`
        """
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
    ) -> ConversationItem:
        """Returns an item of a conversation.

        Args:
            item_id: id of the conversation item
            conversation_id: id of the conversation
            include: what to add to the item, as in `responses.create`
        """
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
    ) -> SyncConversationCursorPage[ConversationItem]:
        """Lists the items of a conversation.

        Args:
            conversation_id: id of the conversation
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            include: what to add to the items, as in `responses.create`
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Conversation:
        """Deletes an item of a conversation.

        Args:
            item_id: id of the conversation item
            conversation_id: id of the conversation
        """
class Conversations(Resource):
    items: Items
    @property
    def with_raw_response(self) -> ConversationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ConversationsWithStreamingResponse: ...
    def create(
        self,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Conversation:
        """Makes a conversation: a list of items that responses can go on from.

        Args:
            items: up to 20 items to begin with
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Conversation:
        """Returns a conversation.

        Args:
            conversation_id: id of the conversation
        """
    def update(
        self,
        conversation_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Conversation:
        """Changes the metadata of a conversation.

        Args:
            conversation_id: id of the conversation
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ConversationDeletedResource:
        """Deletes a conversation; its items stay.

        Args:
            conversation_id: id of the conversation
        """
class AsyncItems(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse: ...
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
    ) -> ConversationItemList:
        """Adds items to a conversation.

        Args:
            conversation_id: id of the conversation
            items: up to 20 items
            include: what to add to the items, as in `responses.create`
        """
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
    ) -> ConversationItem:
        """Returns an item of a conversation.

        Args:
            item_id: id of the conversation item
            conversation_id: id of the conversation
            include: what to add to the item, as in `responses.create`
        """
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
    ) -> AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]]:
        """Lists the items of a conversation.

        Args:
            conversation_id: id of the conversation
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            include: what to add to the items, as in `responses.create`
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Conversation:
        """Deletes an item of a conversation.

        Args:
            item_id: id of the conversation item
            conversation_id: id of the conversation
        """
class AsyncConversations(AsyncResource):
    items: AsyncItems
    @property
    def with_raw_response(self) -> AsyncConversationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncConversationsWithStreamingResponse: ...
    async def create(
        self,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Conversation:
        """Makes a conversation: a list of items that responses can go on from.

        Args:
            items: up to 20 items to begin with
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Conversation:
        """Returns a conversation.

        Args:
            conversation_id: id of the conversation
        """
    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Conversation:
        """Changes the metadata of a conversation.

        Args:
            conversation_id: id of the conversation
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ConversationDeletedResource:
        """Deletes a conversation; its items stay.

        Args:
            conversation_id: id of the conversation
        """
