# Derived by `python -m tools gen` from tools/api/conversations.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
import builtins
from typing import Any, Generic, Iterable, Literal, Mapping
from ..._async import AsyncConversationCursorPage, AsyncPaginator, AsyncResponseManager
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, SyncConversationCursorPage
from ..._views import RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3, R4
from ...types.conversations import Conversation, ConversationDeletedResource, ConversationItem, ConversationItemList
from ...types.responses._params import ResponseInputItemParam
from ...types.responses._types import ResponseIncludable
from ...types.shared_params import Metadata
class ItemsMethods(Generic[R1, R2, R3, R4]):
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]],
        include: builtins.list[ResponseIncludable] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Adds items to a conversation.

        Args:
            conversation_id: id of the conversation
            items: up to 20 items
            include: what to add to the items, as in `responses.create`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: builtins.list[ResponseIncludable] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Returns an item of a conversation.

        Args:
            item_id: id of the conversation item
            conversation_id: id of the conversation
            include: what to add to the item, as in `responses.create`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def list(
        self,
        conversation_id: str,
        *,
        after: str | None = ...,
        include: builtins.list[ResponseIncludable] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Lists the items of a conversation.

        Args:
            conversation_id: id of the conversation
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            include: what to add to the items, as in `responses.create`
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R4:
        """Deletes an item of a conversation.

        Args:
            item_id: id of the conversation item
            conversation_id: id of the conversation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ConversationsMethods(Generic[R1, R2]):
    def create(
        self,
        *,
        items: Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Makes a conversation: a list of items that responses can go on from.

        Args:
            items: up to 20 items to begin with
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a conversation.

        Args:
            conversation_id: id of the conversation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes the metadata of a conversation.

        Args:
            conversation_id: id of the conversation
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Deletes a conversation; its items stay.

        Args:
            conversation_id: id of the conversation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ItemsWithRawResponse(ItemsMethods[RawResponse[ConversationItemList], RawResponse[ConversationItem], RawResponse[SyncConversationCursorPage[ConversationItem]], RawResponse[Conversation]]):
    ...
class ConversationsWithRawResponse(ConversationsMethods[RawResponse[Conversation], RawResponse[ConversationDeletedResource]]):
    items: ItemsWithRawResponse
class ItemsWithStreamingResponse(ItemsMethods[ResponseManager[ConversationItemList], ResponseManager[ConversationItem], ResponseManager[SyncConversationCursorPage[ConversationItem]], ResponseManager[Conversation]]):
    ...
class ConversationsWithStreamingResponse(ConversationsMethods[ResponseManager[Conversation], ResponseManager[ConversationDeletedResource]]):
    items: ItemsWithStreamingResponse
class Items(Resource[ItemsWithRawResponse, ItemsWithStreamingResponse], ItemsMethods[ConversationItemList, ConversationItem, SyncConversationCursorPage[ConversationItem], Conversation]):
    ...
class Conversations(Resource[ConversationsWithRawResponse, ConversationsWithStreamingResponse], ConversationsMethods[Conversation, ConversationDeletedResource]):
    items: Items
class AsyncItemsWithRawResponse(ItemsMethods[AwaitableRawResponse[ConversationItemList], AwaitableRawResponse[ConversationItem], AwaitableRawResponse[AsyncConversationCursorPage[ConversationItem]], AwaitableRawResponse[Conversation]]):
    ...
class AsyncConversationsWithRawResponse(ConversationsMethods[AwaitableRawResponse[Conversation], AwaitableRawResponse[ConversationDeletedResource]]):
    items: AsyncItemsWithRawResponse
class AsyncItemsWithStreamingResponse(ItemsMethods[AsyncResponseManager[ConversationItemList], AsyncResponseManager[ConversationItem], AsyncResponseManager[AsyncConversationCursorPage[ConversationItem]], AsyncResponseManager[Conversation]]):
    ...
class AsyncConversationsWithStreamingResponse(ConversationsMethods[AsyncResponseManager[Conversation], AsyncResponseManager[ConversationDeletedResource]]):
    items: AsyncItemsWithStreamingResponse
class AsyncItems(AsyncResource[AsyncItemsWithRawResponse, AsyncItemsWithStreamingResponse], ItemsMethods[Coroutine[Any, Any, ConversationItemList], Coroutine[Any, Any, ConversationItem], AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]], Coroutine[Any, Any, Conversation]]):
    ...
class AsyncConversations(AsyncResource[AsyncConversationsWithRawResponse, AsyncConversationsWithStreamingResponse], ConversationsMethods[Coroutine[Any, Any, Conversation], Coroutine[Any, Any, ConversationDeletedResource]]):
    items: AsyncItems
