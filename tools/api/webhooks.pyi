"""Webhooks."""

class webhooks(Resource):
    @POST("/webhook_endpoints", body=WebhookCreateParams)
    def create(
        *,
        event_types: List[Literal[
            "batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed",
            "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed",
            "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled",
            "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready",
            "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired",
            "agent.session.created", "agent.session.action_required", "agent.session.in_progress",
            "agent.session.idle", "agent.session.failed", "safety.alert.created",
        ]],
        name: str,
        url: str,
    ) -> WebhookEndpointWithSecret:
        """Adds a webhook endpoint: a URL of yours that is told of events. The reply holds the signing secret, once.

        event_types: the events to send, such as `response.completed` and `batch.completed`
        name: a name for people to read
        url: where to send them: an https URL
        """

    @GET("/webhook_endpoints/{webhook_endpoint_id}")
    def retrieve(webhook_endpoint_id: str) -> WebhookEndpoint:
        """Returns a webhook endpoint, without its secret.

        webhook_endpoint_id: id of the webhook endpoint
        """

    @POST("/webhook_endpoints/{webhook_endpoint_id}", body=WebhookUpdateParams)
    def update(
        webhook_endpoint_id: str,
        *,
        event_types: List[Literal[
            "batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed",
            "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed",
            "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled",
            "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready",
            "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired",
            "agent.session.created", "agent.session.action_required", "agent.session.in_progress",
            "agent.session.idle", "agent.session.failed", "safety.alert.created",
        ]] = ...,
        name: str = ...,
        url: str = ...,
    ) -> WebhookEndpoint:
        """Changes name, URL or event types of a webhook endpoint.

        webhook_endpoint_id: id of the webhook endpoint
        event_types: the events to send, such as `response.completed` and `batch.completed`
        name: a name for people to read
        url: where to send them: an https URL
        """

    @GET("/webhook_endpoints", query=WebhookListParams)
    def list(
        *,
        after: Optional[str] = ...,
        limit: int = ...,
    ) -> CursorPage[WebhookEndpoint]:
        """Lists the webhook endpoints of the project.

        after: cursor: list what comes after the item with this id; by default the list begins at its start
        limit: items per page, 1 to 100; default 20
        """

    @DELETE("/webhook_endpoints/{webhook_endpoint_id}")
    def delete(webhook_endpoint_id: str) -> DeletedWebhookEndpoint:
        """Deletes a webhook endpoint; nothing is sent to it any more.

        webhook_endpoint_id: id of the webhook endpoint
        """

    @POST("/webhook_endpoints/{webhook_endpoint_id}/rotate_secret", body=WebhookRotateSecretParams)
    def rotate_secret(
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool = ...,
    ) -> WebhookEndpointWithSecret:
        """Makes a new signing secret for a webhook endpoint and returns it, once.

        webhook_endpoint_id: id of the webhook endpoint
        keep_old_secret_active_for_24_hours: whether the old secret also signs for another day
        """

    @POST("/webhook_endpoints/{webhook_endpoint_id}/test", body=WebhookTestParams)
    def test(
        webhook_endpoint_id: str,
        *,
        event_type: Literal[
            "batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed",
            "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed",
            "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled",
            "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready",
            "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired",
            "agent.session.created", "agent.session.action_required", "agent.session.in_progress",
            "agent.session.idle", "agent.session.failed", "safety.alert.created",
        ],
    ) -> WebhookEndpointTestResult:
        """Sends an example event to a webhook endpoint.

        webhook_endpoint_id: id of the webhook endpoint
        event_type: which event
        """

    @helper(by="webhooks.unwrap", calls=["verify_signature"], coroutine=False)
    def unwrap(
        payload: Union[str, bytes],
        headers: _types.HeadersLike,
        *,
        secret: Optional[str] = None,
    ) -> UnwrapWebhookEvent:
        """Verifies the signature of a webhook that you received, and returns its event. Sends nothing.

        Raises `InvalidWebhookSignatureError` if it is not from the API, or too old or too new by more than 300
        seconds, `ValueError` for a header or a secret that is missing. Not a coroutine in the async client.

        payload: the body of the request as it came, undecoded
        headers: the header fields of the request, `webhook-id`, `webhook-signature` and `webhook-timestamp` among them
        secret: default the client's `webhook_secret`, else `OPENAI_WEBHOOK_SECRET`
        """

    @helper(by="webhooks.verify_signature", coroutine=False)
    def verify_signature(
        payload: Union[str, bytes],
        headers: _types.HeadersLike,
        *,
        secret: Optional[str] = None,
        tolerance: int = 300,
    ) -> none:
        """Verifies the signature of a webhook that you received; returns nothing if it is right. Sends nothing.

        Raises like `unwrap`. Not a coroutine in the async client.

        payload: the body of the request as it came, undecoded
        headers: the header fields of the request, `webhook-id`, `webhook-signature` and `webhook-timestamp` among them
        secret: default the client's `webhook_secret`, else `OPENAI_WEBHOOK_SECRET`
        tolerance: seconds that the webhook may be old or new; default 300
        """

    class event_types(Resource):
        @GET("/webhook_event_types")
        def list() -> WebhookEventTypeList:
            """Lists the event types that a webhook endpoint can be told of."""


module("webhooks.agent_environment_expired_webhook_event")

class AgentEnvironmentExpiredWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.expired"]

class Data(Model):
    id: str


module("webhooks.agent_environment_failed_webhook_event")

class AgentEnvironmentFailedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.failed"]

class Data(Model):
    id: str


module("webhooks.agent_environment_ready_webhook_event")

class AgentEnvironmentReadyWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.ready"]

class Data(Model):
    id: str


module("webhooks.agent_environment_suspended_webhook_event")

class AgentEnvironmentSuspendedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]

class Data(Model):
    id: str


module("webhooks.agent_session_action_required_webhook_event")

class AgentSessionActionRequiredWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.action_required"]

class Data(Model):
    id: str
    required_action: DataRequiredAction

class DataRequiredAction(Model):
    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]


module("webhooks.agent_session_created_webhook_event")

class AgentSessionCreatedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.created"]

class Data(Model):
    id: str
    environment_type: str
    connect: Optional[DataConnect] = ...
    environment_id: Optional[str] = ...

class DataConnect(Model):
    remote_url: str


module("webhooks.agent_session_failed_webhook_event")

class AgentSessionFailedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.failed"]

class Data(Model):
    id: str
    environment_type: str
    environment_id: Optional[str] = ...


module("webhooks.agent_session_idle_webhook_event")

class AgentSessionIdleWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.idle"]

class Data(Model):
    id: str
    environment_type: str
    environment_id: Optional[str] = ...


module("webhooks.agent_session_in_progress_webhook_event")

class AgentSessionInProgressWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]

class Data(Model):
    id: str
    environment_type: str
    environment_id: Optional[str] = ...


module("webhooks.batch_cancelled_webhook_event")

class BatchCancelledWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["batch.cancelled"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str


module("webhooks.batch_completed_webhook_event")

class BatchCompletedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["batch.completed"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str


module("webhooks.batch_expired_webhook_event")

class BatchExpiredWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["batch.expired"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str


module("webhooks.batch_failed_webhook_event")

class BatchFailedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["batch.failed"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str


module("webhooks.deleted_webhook_endpoint")

class DeletedWebhookEndpoint(Model):
    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]


module("webhooks.eval_run_canceled_webhook_event")

class EvalRunCanceledWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.canceled"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str


module("webhooks.eval_run_failed_webhook_event")

class EvalRunFailedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.failed"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str


module("webhooks.eval_run_succeeded_webhook_event")

class EvalRunSucceededWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.succeeded"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str


module("webhooks.fine_tuning_job_cancelled_webhook_event")

class FineTuningJobCancelledWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.cancelled"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str


module("webhooks.fine_tuning_job_failed_webhook_event")

class FineTuningJobFailedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.failed"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str


module("webhooks.fine_tuning_job_succeeded_webhook_event")

class FineTuningJobSucceededWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["fine_tuning.job.succeeded"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str


module("webhooks.live_call_incoming_webhook_event")

class LiveCallIncomingWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["live.call.incoming"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    session_id: str
    sip_headers: List[DataSipHeader]
    sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = ...

class DataSipHeader(Model):
    name: str
    value: str


module("webhooks.live_transport_connected_webhook_event")

class LiveTransportConnectedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["live.transport.connected"]

class Data(Model):
    session_id: str
    type: Literal["webrtc"]


module("webhooks.live_transport_incoming_webhook_event")

class LiveTransportIncomingWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["live.transport.incoming"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    session_id: str
    sip_headers: List[DataSipHeader]
    type: Literal["sip"]
    sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = ...

class DataSipHeader(Model):
    name: str
    value: str


module("webhooks.realtime_call_incoming_webhook_event")

class RealtimeCallIncomingWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["realtime.call.incoming"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    call_id: str
    sip_headers: List[DataSipHeader]
    sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = ...

class DataSipHeader(Model):
    name: str
    value: str


module("webhooks.response_cancelled_webhook_event")

class ResponseCancelledWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["response.cancelled"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str


module("webhooks.response_completed_webhook_event")

class ResponseCompletedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["response.completed"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str


module("webhooks.response_failed_webhook_event")

class ResponseFailedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["response.failed"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str


module("webhooks.response_incomplete_webhook_event")

class ResponseIncompleteWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["response.incomplete"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str


module("webhooks.safety_alert_created_webhook_event")

class SafetyAlertCreatedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.alert.created"]

class Data(Model):
    id: str


module("webhooks.safety_deactivation_issued_webhook_event")

class SafetyDeactivationIssuedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]

class Data(Model):
    id: str


module("webhooks.safety_identifier_blocked_webhook_event")

class SafetyIdentifierBlockedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["safety_identifier.blocked"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    safety_category: str
    safety_identifier: str
    model: Optional[str] = ...
    project_id: Optional[str] = ...
    request_id: Optional[str] = ...


module("webhooks.safety_org_alert_created_webhook_event")

class SafetyOrgAlertCreatedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]

class Data(Model):
    id: str


module("webhooks.safety_warning_issued_webhook_event")

class SafetyWarningIssuedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.warning_issued"]

class Data(Model):
    id: str


module("webhooks.unwrap_webhook_event")

UnwrapWebhookEvent = Alias(
    Union[
        AgentEnvironmentExpiredWebhookEvent,
        AgentEnvironmentFailedWebhookEvent,
        AgentEnvironmentReadyWebhookEvent,
        AgentEnvironmentSuspendedWebhookEvent,
        AgentSessionActionRequiredWebhookEvent,
        AgentSessionCreatedWebhookEvent,
        AgentSessionFailedWebhookEvent,
        AgentSessionIdleWebhookEvent,
        AgentSessionInProgressWebhookEvent,
        BatchCancelledWebhookEvent,
        BatchCompletedWebhookEvent,
        BatchExpiredWebhookEvent,
        BatchFailedWebhookEvent,
        EvalRunCanceledWebhookEvent,
        EvalRunFailedWebhookEvent,
        EvalRunSucceededWebhookEvent,
        FineTuningJobCancelledWebhookEvent,
        FineTuningJobFailedWebhookEvent,
        FineTuningJobSucceededWebhookEvent,
        LiveCallIncomingWebhookEvent,
        LiveTransportConnectedWebhookEvent,
        LiveTransportIncomingWebhookEvent,
        RealtimeCallIncomingWebhookEvent,
        ResponseCancelledWebhookEvent,
        ResponseCompletedWebhookEvent,
        ResponseFailedWebhookEvent,
        ResponseIncompleteWebhookEvent,
        SafetyAlertCreatedWebhookEvent,
        SafetyDeactivationIssuedWebhookEvent,
        SafetyOrgAlertCreatedWebhookEvent,
        SafetyWarningIssuedWebhookEvent,
    ],
    discriminator="type",
)


module("webhooks.webhook_create_params")

class WebhookCreateParams(Params, of="webhooks.create"): ...


module("webhooks.webhook_endpoint")

class WebhookEndpoint(Model):
    id: str
    created_at: int
    event_types: List[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: Optional[str] = ...
    url: str
    updated_at: Optional[int] = ...


module("webhooks.webhook_endpoint_list")

class WebhookEndpointList(Model):
    data: List[WebhookEndpoint]
    first_id: Optional[str] = ...
    has_more: bool
    last_id: Optional[str] = ...
    object: Literal["list"]


module("webhooks.webhook_endpoint_test_result")

class WebhookEndpointTestResult(Model):
    event_type: str
    object: Literal["webhook_endpoint.test"]
    status_code: int
    success: Literal[True]
    webhook_endpoint_id: str


module("webhooks.webhook_endpoint_with_secret")

class WebhookEndpointWithSecret(Model):
    id: str
    created_at: int
    event_types: List[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: Secret[str]
    signing_secret_hint: Optional[str] = ...
    url: str
    updated_at: Optional[int] = ...


module("webhooks.webhook_event_type_list")

class WebhookEventTypeList(Model):
    data: List[str]
    object: Literal["list"]


module("webhooks.webhook_list_params")

class WebhookListParams(Params, of="webhooks.list"): ...


module("webhooks.webhook_rotate_secret_params")

class WebhookRotateSecretParams(Params, of="webhooks.rotate_secret"): ...


module("webhooks.webhook_test_params")

class WebhookTestParams(Params, of="webhooks.test"): ...


module("webhooks.webhook_update_params")

class WebhookUpdateParams(Params, of="webhooks.update"): ...
