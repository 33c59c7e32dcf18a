# Derived by `python -m tools gen` from tools/api/webhooks.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
import builtins
from typing import Any, Generic, Literal
from ..._async import AsyncCursorPage, AsyncPaginator, AsyncResponseManager
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, SyncCursorPage
from ..._views import RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3, R4, R5
from ...types.webhooks import (
    DeletedWebhookEndpoint,
    UnwrapWebhookEvent,
    WebhookEndpoint,
    WebhookEndpointTestResult,
    WebhookEndpointWithSecret,
    WebhookEventTypeList,
)
class EventTypesMethods(Generic[R1]):
    def list(
        self,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Lists the event types that a webhook endpoint can be told of.

        Args:
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class WebhooksMethods(Generic[R1, R2, R3, R4, R5]):
    def create(
        self,
        *,
        event_types: builtins.list[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]],
        name: str,
        url: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Adds a webhook endpoint: a URL of yours that is told of events. The reply holds the signing secret, once.

        Args:
            event_types: the events to send, such as `response.completed` and `batch.completed`
            name: a name for people to read
            url: where to send them: an https URL
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Returns a webhook endpoint, without its secret.

        Args:
            webhook_endpoint_id: id of the webhook endpoint
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: builtins.list[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]] | None = ...,
        name: str | None = ...,
        url: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Changes name, URL or event types of a webhook endpoint.

        Args:
            webhook_endpoint_id: id of the webhook endpoint
            event_types: the events to send, such as `response.completed` and `batch.completed`
            name: a name for people to read
            url: where to send them: an https URL
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Lists the webhook endpoints of the project.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R4:
        """Deletes a webhook endpoint; nothing is sent to it any more.

        Args:
            webhook_endpoint_id: id of the webhook endpoint
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Makes a new signing secret for a webhook endpoint and returns it, once.

        Args:
            webhook_endpoint_id: id of the webhook endpoint
            keep_old_secret_active_for_24_hours: whether the old secret also signs for another day
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R5:
        """Sends an example event to a webhook endpoint.

        Args:
            webhook_endpoint_id: id of the webhook endpoint
            event_type: which event
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class EventTypesWithRawResponse(EventTypesMethods[RawResponse[WebhookEventTypeList]]):
    ...
class WebhooksWithRawResponse(WebhooksMethods[RawResponse[WebhookEndpointWithSecret], RawResponse[WebhookEndpoint], RawResponse[SyncCursorPage[WebhookEndpoint]], RawResponse[DeletedWebhookEndpoint], RawResponse[WebhookEndpointTestResult]]):
    event_types: EventTypesWithRawResponse
class EventTypesWithStreamingResponse(EventTypesMethods[ResponseManager[WebhookEventTypeList]]):
    ...
class WebhooksWithStreamingResponse(WebhooksMethods[ResponseManager[WebhookEndpointWithSecret], ResponseManager[WebhookEndpoint], ResponseManager[SyncCursorPage[WebhookEndpoint]], ResponseManager[DeletedWebhookEndpoint], ResponseManager[WebhookEndpointTestResult]]):
    event_types: EventTypesWithStreamingResponse
class EventTypes(Resource[EventTypesWithRawResponse, EventTypesWithStreamingResponse], EventTypesMethods[WebhookEventTypeList]):
    ...
class Webhooks(Resource[WebhooksWithRawResponse, WebhooksWithStreamingResponse], WebhooksMethods[WebhookEndpointWithSecret, WebhookEndpoint, SyncCursorPage[WebhookEndpoint], DeletedWebhookEndpoint, WebhookEndpointTestResult]):
    event_types: EventTypes
    def unwrap(
        self,
        payload: str | bytes,
        headers: ExtraHeaders,
        *,
        secret: str | None = ...,
    ) -> UnwrapWebhookEvent:
        """Verifies the signature of a webhook that you received, and returns its event. Sends nothing.

        Raises `InvalidWebhookSignatureError` if it is not from the API, or too old or too new by more than 300
        seconds, `ValueError` for a header or a secret that is missing. Not a coroutine in the async client.

        Args:
            payload: the body of the request as it came, undecoded
            headers: the header fields of the request, `webhook-id`, `webhook-signature` and `webhook-timestamp` among them
            secret: default the client's `webhook_secret`, else `OPENAI_WEBHOOK_SECRET`
        """
    def verify_signature(
        self,
        payload: str | bytes,
        headers: ExtraHeaders,
        *,
        secret: str | None = ...,
        tolerance: int | None = ...,
    ) -> None:
        """Verifies the signature of a webhook that you received; returns nothing if it is right. Sends nothing.

        Raises like `unwrap`. Not a coroutine in the async client.

        Args:
            payload: the body of the request as it came, undecoded
            headers: the header fields of the request, `webhook-id`, `webhook-signature` and `webhook-timestamp` among them
            secret: default the client's `webhook_secret`, else `OPENAI_WEBHOOK_SECRET`
            tolerance: seconds that the webhook may be old or new; default 300
        """
class AsyncEventTypesWithRawResponse(EventTypesMethods[AwaitableRawResponse[WebhookEventTypeList]]):
    ...
class AsyncWebhooksWithRawResponse(WebhooksMethods[AwaitableRawResponse[WebhookEndpointWithSecret], AwaitableRawResponse[WebhookEndpoint], AwaitableRawResponse[AsyncCursorPage[WebhookEndpoint]], AwaitableRawResponse[DeletedWebhookEndpoint], AwaitableRawResponse[WebhookEndpointTestResult]]):
    event_types: AsyncEventTypesWithRawResponse
class AsyncEventTypesWithStreamingResponse(EventTypesMethods[AsyncResponseManager[WebhookEventTypeList]]):
    ...
class AsyncWebhooksWithStreamingResponse(WebhooksMethods[AsyncResponseManager[WebhookEndpointWithSecret], AsyncResponseManager[WebhookEndpoint], AsyncResponseManager[AsyncCursorPage[WebhookEndpoint]], AsyncResponseManager[DeletedWebhookEndpoint], AsyncResponseManager[WebhookEndpointTestResult]]):
    event_types: AsyncEventTypesWithStreamingResponse
class AsyncEventTypes(AsyncResource[AsyncEventTypesWithRawResponse, AsyncEventTypesWithStreamingResponse], EventTypesMethods[Coroutine[Any, Any, WebhookEventTypeList]]):
    ...
class AsyncWebhooks(AsyncResource[AsyncWebhooksWithRawResponse, AsyncWebhooksWithStreamingResponse], WebhooksMethods[Coroutine[Any, Any, WebhookEndpointWithSecret], Coroutine[Any, Any, WebhookEndpoint], AsyncPaginator[WebhookEndpoint, AsyncCursorPage[WebhookEndpoint]], Coroutine[Any, Any, DeletedWebhookEndpoint], Coroutine[Any, Any, WebhookEndpointTestResult]]):
    event_types: AsyncEventTypes
    def unwrap(
        self,
        payload: str | bytes,
        headers: ExtraHeaders,
        *,
        secret: str | None = ...,
    ) -> UnwrapWebhookEvent:
        """Verifies the signature of a webhook that you received, and returns its event. Sends nothing.

        Raises `InvalidWebhookSignatureError` if it is not from the API, or too old or too new by more than 300
        seconds, `ValueError` for a header or a secret that is missing. Not a coroutine in the async client.

        Args:
            payload: the body of the request as it came, undecoded
            headers: the header fields of the request, `webhook-id`, `webhook-signature` and `webhook-timestamp` among them
            secret: default the client's `webhook_secret`, else `OPENAI_WEBHOOK_SECRET`
        """
    def verify_signature(
        self,
        payload: str | bytes,
        headers: ExtraHeaders,
        *,
        secret: str | None = ...,
        tolerance: int | None = ...,
    ) -> None:
        """Verifies the signature of a webhook that you received; returns nothing if it is right. Sends nothing.

        Raises like `unwrap`. Not a coroutine in the async client.

        Args:
            payload: the body of the request as it came, undecoded
            headers: the header fields of the request, `webhook-id`, `webhook-signature` and `webhook-timestamp` among them
            secret: default the client's `webhook_secret`, else `OPENAI_WEBHOOK_SECRET`
            tolerance: seconds that the webhook may be old or new; default 300
        """
