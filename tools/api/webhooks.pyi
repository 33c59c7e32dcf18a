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
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.environment.expired"]

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.agent_environment_failed_webhook_event")

class AgentEnvironmentFailedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.environment.failed"]

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.agent_environment_ready_webhook_event")

class AgentEnvironmentReadyWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.environment.ready"]

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.agent_environment_suspended_webhook_event")

class AgentEnvironmentSuspendedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.agent_session_action_required_webhook_event")

class AgentSessionActionRequiredWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.session.action_required"]

class Data(Model):
    id: str
    """Id of the session."""
    required_action: DataRequiredAction
    """What the session waits for."""

class DataRequiredAction(Model):
    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]
    """What kind of action it waits for, such as `function_call`."""


module("webhooks.agent_session_created_webhook_event")

class AgentSessionCreatedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.session.created"]

class Data(Model):
    id: str
    """Id of the session."""
    environment_type: str
    """What kind of environment the session works in."""
    connect: Optional[DataConnect] = ...
    """How the environment is connected."""
    environment_id: Optional[str] = ...
    """Id of the environment that the session works in."""

class DataConnect(Model):
    remote_url: str
    """Address for the connection."""


module("webhooks.agent_session_failed_webhook_event")

class AgentSessionFailedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.session.failed"]

class Data(Model):
    id: str
    """Id of the session."""
    environment_type: str
    """What kind of environment the session works in."""
    environment_id: Optional[str] = ...
    """Id of the environment that the session works in."""


module("webhooks.agent_session_idle_webhook_event")

class AgentSessionIdleWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.session.idle"]

class Data(Model):
    id: str
    """Id of the session."""
    environment_type: str
    """What kind of environment the session works in."""
    environment_id: Optional[str] = ...
    """Id of the environment that the session works in."""


module("webhooks.agent_session_in_progress_webhook_event")

class AgentSessionInProgressWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]

class Data(Model):
    id: str
    """Id of the session."""
    environment_type: str
    """What kind of environment the session works in."""
    environment_id: Optional[str] = ...
    """Id of the environment that the session works in."""


module("webhooks.batch_cancelled_webhook_event")

class BatchCancelledWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["batch.cancelled"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.batch_completed_webhook_event")

class BatchCompletedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["batch.completed"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.batch_expired_webhook_event")

class BatchExpiredWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["batch.expired"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.batch_failed_webhook_event")

class BatchFailedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["batch.failed"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.deleted_webhook_endpoint")

class DeletedWebhookEndpoint(Model):
    id: str
    """Id of the webhook endpoint."""
    deleted: bool
    """True if it is gone."""
    object: Literal["webhook_endpoint.deleted"]


module("webhooks.eval_run_canceled_webhook_event")

class EvalRunCanceledWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["eval.run.canceled"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.eval_run_failed_webhook_event")

class EvalRunFailedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["eval.run.failed"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.eval_run_succeeded_webhook_event")

class EvalRunSucceededWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["eval.run.succeeded"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.fine_tuning_job_cancelled_webhook_event")

class FineTuningJobCancelledWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["fine_tuning.job.cancelled"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.fine_tuning_job_failed_webhook_event")

class FineTuningJobFailedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["fine_tuning.job.failed"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.fine_tuning_job_succeeded_webhook_event")

class FineTuningJobSucceededWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["fine_tuning.job.succeeded"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.live_call_incoming_webhook_event")

class LiveCallIncomingWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["live.call.incoming"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    session_id: str
    """Id of the session."""
    sip_headers: List[DataSipHeader]
    """Header fields of the SIP request."""
    sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = ...
    """How sound travels: `rtp` in the clear, `srtp` encrypted."""

class DataSipHeader(Model):
    name: str
    """Name of the header field."""
    value: str
    """Value of the header field."""


module("webhooks.live_transport_connected_webhook_event")

class LiveTransportConnectedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    object: Literal["event"]
    type: Literal["live.transport.connected"]

class Data(Model):
    session_id: str
    """Id of the session."""
    type: Literal["webrtc"]


module("webhooks.live_transport_incoming_webhook_event")

class LiveTransportIncomingWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["live.transport.incoming"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    session_id: str
    """Id of the session."""
    sip_headers: List[DataSipHeader]
    """Header fields of the SIP request."""
    type: Literal["sip"]
    sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = ...
    """How sound travels: `rtp` in the clear, `srtp` encrypted."""

class DataSipHeader(Model):
    name: str
    """Name of the header field."""
    value: str
    """Value of the header field."""


module("webhooks.realtime_call_incoming_webhook_event")

class RealtimeCallIncomingWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["realtime.call.incoming"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    call_id: str
    """Id of the call."""
    sip_headers: List[DataSipHeader]
    """Header fields of the SIP request."""
    sip_media_security: Optional[Union[Literal["rtp", "srtp"], str]] = ...
    """How sound travels: `rtp` in the clear, `srtp` encrypted."""

class DataSipHeader(Model):
    name: str
    """Name of the header field."""
    value: str
    """Value of the header field."""


module("webhooks.response_cancelled_webhook_event")

class ResponseCancelledWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["response.cancelled"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.response_completed_webhook_event")

class ResponseCompletedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["response.completed"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.response_failed_webhook_event")

class ResponseFailedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["response.failed"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.response_incomplete_webhook_event")

class ResponseIncompleteWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["response.incomplete"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.safety_alert_created_webhook_event")

class SafetyAlertCreatedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    object: Literal["event"]
    type: Literal["safety.alert.created"]

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.safety_deactivation_issued_webhook_event")

class SafetyDeactivationIssuedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.safety_identifier_blocked_webhook_event")

class SafetyIdentifierBlockedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    type: Literal["safety_identifier.blocked"]
    object: Optional[Literal["event"]] = ...

class Data(Model):
    safety_category: str
    """What kind of harm it was blocked for."""
    safety_identifier: str
    """The id of your end user."""
    model: Optional[str] = ...
    """Id of the model that was asked."""
    project_id: Optional[str] = ...
    """Id of the project."""
    request_id: Optional[str] = ...
    """Id of the request that led to it."""


module("webhooks.safety_org_alert_created_webhook_event")

class SafetyOrgAlertCreatedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]

class Data(Model):
    id: str
    """Id of what the event is about."""


module("webhooks.safety_warning_issued_webhook_event")

class SafetyWarningIssuedWebhookEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: Data
    """What the event is about."""
    object: Literal["event"]
    type: Literal["safety.warning_issued"]

class Data(Model):
    id: str
    """Id of what the event is about."""


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
    """Id of the webhook endpoint."""
    created_at: int
    """When it was made: Unix time in seconds."""
    event_types: List[str]
    """The events to send, such as `response.completed` and `batch.completed`."""
    name: str
    """A name for people to read."""
    object: Literal["webhook_endpoint"]
    signing_secret_hint: Optional[str] = ...
    """A part of the signing secret, to know it by."""
    url: str
    """Where to send them: an https URL."""
    updated_at: Optional[int] = ...
    """When it was changed last: Unix time in seconds."""


module("webhooks.webhook_endpoint_list")

class WebhookEndpointList(Model):
    data: List[WebhookEndpoint]
    """The items of this page."""
    first_id: Optional[str] = ...
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: Optional[str] = ...
    """Id of the last item."""
    object: Literal["list"]


module("webhooks.webhook_endpoint_test_result")

class WebhookEndpointTestResult(Model):
    event_type: str
    """Which event was sent."""
    object: Literal["webhook_endpoint.test"]
    status_code: int
    """The HTTP status that the endpoint answered with."""
    success: Literal[True]
    webhook_endpoint_id: str
    """Id of the webhook endpoint."""


module("webhooks.webhook_endpoint_with_secret")

class WebhookEndpointWithSecret(Model):
    id: str
    """Id of the webhook endpoint."""
    created_at: int
    """When it was made: Unix time in seconds."""
    event_types: List[str]
    """The events to send, such as `response.completed` and `batch.completed`."""
    name: str
    """A name for people to read."""
    object: Literal["webhook_endpoint"]
    signing_secret: Secret[str]
    """The secret that signs what is sent; only this reply has it."""
    signing_secret_hint: Optional[str] = ...
    """A part of the signing secret, to know it by."""
    url: str
    """Where to send them: an https URL."""
    updated_at: Optional[int] = ...
    """When it was changed last: Unix time in seconds."""


module("webhooks.webhook_event_type_list")

class WebhookEventTypeList(Model):
    data: List[str]
    """The event types, by name."""
    object: Literal["list"]


module("webhooks.webhook_list_params")

class WebhookListParams(Params, of="webhooks.list"): ...


module("webhooks.webhook_rotate_secret_params")

class WebhookRotateSecretParams(Params, of="webhooks.rotate_secret"): ...


module("webhooks.webhook_test_params")

class WebhookTestParams(Params, of="webhooks.test"): ...


module("webhooks.webhook_update_params")

class WebhookUpdateParams(Params, of="webhooks.update"): ...
