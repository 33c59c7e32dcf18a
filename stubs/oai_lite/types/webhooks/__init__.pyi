# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from .._reply import Reply
from .._subscripts import Get1, Get2, Get3, Get4, Get5, Get6
class BatchFailedWebhookEventDataDict(TypedDict):
    id: str
    """Id of what the event is about."""
class BatchFailedWebhookEventData(Reply[BatchFailedWebhookEventDataDict]):
    id: str
    """Id of what the event is about."""
    __getitem__: Get1[Literal["id"], str]
class AgentEnvironmentExpiredWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.environment.expired"]
class AgentEnvironmentExpiredWebhookEvent(Reply[AgentEnvironmentExpiredWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.environment.expired"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.environment.expired"]]
class AgentEnvironmentFailedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.environment.failed"]
class AgentEnvironmentFailedWebhookEvent(Reply[AgentEnvironmentFailedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.environment.failed"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.environment.failed"]]
class AgentEnvironmentReadyWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.environment.ready"]
class AgentEnvironmentReadyWebhookEvent(Reply[AgentEnvironmentReadyWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.environment.ready"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.environment.ready"]]
class AgentEnvironmentSuspendedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]
class AgentEnvironmentSuspendedWebhookEvent(Reply[AgentEnvironmentSuspendedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.environment.suspended"]]
class AgentSessionActionRequiredWebhookEventDataRequiredActionDict(TypedDict):
    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]
    """What kind of action it waits for, such as `function_call`."""
class AgentSessionActionRequiredWebhookEventDataRequiredAction(Reply[AgentSessionActionRequiredWebhookEventDataRequiredActionDict]):
    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]
    """What kind of action it waits for, such as `function_call`."""
    __getitem__: Get1[Literal["type"], Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]]
class AgentSessionActionRequiredWebhookEventDataDict(TypedDict):
    id: str
    """Id of the session."""
    required_action: AgentSessionActionRequiredWebhookEventDataRequiredActionDict
    """What the session waits for."""
class AgentSessionActionRequiredWebhookEventData(Reply[AgentSessionActionRequiredWebhookEventDataDict]):
    id: str
    """Id of the session."""
    required_action: AgentSessionActionRequiredWebhookEventDataRequiredAction
    """What the session waits for."""
    __getitem__: Get2[Literal["id"], str, Literal["required_action"], AgentSessionActionRequiredWebhookEventDataRequiredAction]
class AgentSessionActionRequiredWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: AgentSessionActionRequiredWebhookEventDataDict
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.session.action_required"]
class AgentSessionActionRequiredWebhookEvent(Reply[AgentSessionActionRequiredWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: AgentSessionActionRequiredWebhookEventData
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.session.action_required"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], AgentSessionActionRequiredWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.session.action_required"]]
class AgentSessionCreatedWebhookEventDataConnectDict(TypedDict):
    remote_url: str
    """Address for the connection."""
class AgentSessionCreatedWebhookEventDataConnect(Reply[AgentSessionCreatedWebhookEventDataConnectDict]):
    remote_url: str
    """Address for the connection."""
    __getitem__: Get1[Literal["remote_url"], str]
class AgentSessionCreatedWebhookEventDataDict(TypedDict):
    id: str
    """Id of the session."""
    environment_type: str
    """What kind of environment the session works in."""
    connect: NotRequired[AgentSessionCreatedWebhookEventDataConnectDict | None]
    """How the environment is connected."""
    environment_id: NotRequired[str | None]
    """Id of the environment that the session works in."""
class AgentSessionCreatedWebhookEventData(Reply[AgentSessionCreatedWebhookEventDataDict]):
    id: str
    """Id of the session."""
    environment_type: str
    """What kind of environment the session works in."""
    connect: AgentSessionCreatedWebhookEventDataConnect | None
    """How the environment is connected."""
    environment_id: str | None
    """Id of the environment that the session works in."""
    __getitem__: Get3[Literal["id", "environment_type"], str, Literal["connect"], AgentSessionCreatedWebhookEventDataConnect | None, Literal["environment_id"], str | None]
class AgentSessionCreatedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: AgentSessionCreatedWebhookEventDataDict
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.session.created"]
class AgentSessionCreatedWebhookEvent(Reply[AgentSessionCreatedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: AgentSessionCreatedWebhookEventData
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.session.created"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], AgentSessionCreatedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.session.created"]]
class AgentSessionIdleWebhookEventDataDict(TypedDict):
    id: str
    """Id of the session."""
    environment_type: str
    """What kind of environment the session works in."""
    environment_id: NotRequired[str | None]
    """Id of the environment that the session works in."""
class AgentSessionIdleWebhookEventData(Reply[AgentSessionIdleWebhookEventDataDict]):
    id: str
    """Id of the session."""
    environment_type: str
    """What kind of environment the session works in."""
    environment_id: str | None
    """Id of the environment that the session works in."""
    __getitem__: Get2[Literal["id", "environment_type"], str, Literal["environment_id"], str | None]
class AgentSessionFailedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: AgentSessionIdleWebhookEventDataDict
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.session.failed"]
class AgentSessionFailedWebhookEvent(Reply[AgentSessionFailedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: AgentSessionIdleWebhookEventData
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.session.failed"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], AgentSessionIdleWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.session.failed"]]
class AgentSessionIdleWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: AgentSessionIdleWebhookEventDataDict
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.session.idle"]
class AgentSessionIdleWebhookEvent(Reply[AgentSessionIdleWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: AgentSessionIdleWebhookEventData
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.session.idle"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], AgentSessionIdleWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.session.idle"]]
class AgentSessionInProgressWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: AgentSessionIdleWebhookEventDataDict
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]
class AgentSessionInProgressWebhookEvent(Reply[AgentSessionInProgressWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: AgentSessionIdleWebhookEventData
    """What the event is about."""
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], AgentSessionIdleWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.session.in_progress"]]
class BatchCancelledWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    type: Literal["batch.cancelled"]
    object: NotRequired[Literal["event"] | None]
class BatchCancelledWebhookEvent(Reply[BatchCancelledWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    type: Literal["batch.cancelled"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["batch.cancelled"], Literal["object"], Literal["event"] | None]
class BatchCompletedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    type: Literal["batch.completed"]
    object: NotRequired[Literal["event"] | None]
class BatchCompletedWebhookEvent(Reply[BatchCompletedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    type: Literal["batch.completed"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["batch.completed"], Literal["object"], Literal["event"] | None]
class BatchExpiredWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    type: Literal["batch.expired"]
    object: NotRequired[Literal["event"] | None]
class BatchExpiredWebhookEvent(Reply[BatchExpiredWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    type: Literal["batch.expired"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["batch.expired"], Literal["object"], Literal["event"] | None]
class BatchFailedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    type: Literal["batch.failed"]
    object: NotRequired[Literal["event"] | None]
class BatchFailedWebhookEvent(Reply[BatchFailedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    type: Literal["batch.failed"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["batch.failed"], Literal["object"], Literal["event"] | None]
class DeletedWebhookEndpointDict(TypedDict):
    id: str
    """Id of the webhook endpoint."""
    deleted: bool
    """True if it is gone."""
    object: Literal["webhook_endpoint.deleted"]
class DeletedWebhookEndpoint(Reply[DeletedWebhookEndpointDict]):
    id: str
    """Id of the webhook endpoint."""
    deleted: bool
    """True if it is gone."""
    object: Literal["webhook_endpoint.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["webhook_endpoint.deleted"]]
class EvalRunCanceledWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    type: Literal["eval.run.canceled"]
    object: NotRequired[Literal["event"] | None]
class EvalRunCanceledWebhookEvent(Reply[EvalRunCanceledWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    type: Literal["eval.run.canceled"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["eval.run.canceled"], Literal["object"], Literal["event"] | None]
class EvalRunFailedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    type: Literal["eval.run.failed"]
    object: NotRequired[Literal["event"] | None]
class EvalRunFailedWebhookEvent(Reply[EvalRunFailedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    type: Literal["eval.run.failed"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["eval.run.failed"], Literal["object"], Literal["event"] | None]
class EvalRunSucceededWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    type: Literal["eval.run.succeeded"]
    object: NotRequired[Literal["event"] | None]
class EvalRunSucceededWebhookEvent(Reply[EvalRunSucceededWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    type: Literal["eval.run.succeeded"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["eval.run.succeeded"], Literal["object"], Literal["event"] | None]
class FineTuningJobCancelledWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    type: Literal["fine_tuning.job.cancelled"]
    object: NotRequired[Literal["event"] | None]
class FineTuningJobCancelledWebhookEvent(Reply[FineTuningJobCancelledWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    type: Literal["fine_tuning.job.cancelled"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["fine_tuning.job.cancelled"], Literal["object"], Literal["event"] | None]
class FineTuningJobFailedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    type: Literal["fine_tuning.job.failed"]
    object: NotRequired[Literal["event"] | None]
class FineTuningJobFailedWebhookEvent(Reply[FineTuningJobFailedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    type: Literal["fine_tuning.job.failed"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["fine_tuning.job.failed"], Literal["object"], Literal["event"] | None]
class FineTuningJobSucceededWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    type: Literal["fine_tuning.job.succeeded"]
    object: NotRequired[Literal["event"] | None]
class FineTuningJobSucceededWebhookEvent(Reply[FineTuningJobSucceededWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    type: Literal["fine_tuning.job.succeeded"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["fine_tuning.job.succeeded"], Literal["object"], Literal["event"] | None]
class LiveCallIncomingWebhookEventDataSipHeaderDict(TypedDict):
    name: str
    """Name of the header field."""
    value: str
    """Value of the header field."""
class LiveCallIncomingWebhookEventDataSipHeader(Reply[LiveCallIncomingWebhookEventDataSipHeaderDict]):
    name: str
    """Name of the header field."""
    value: str
    """Value of the header field."""
    __getitem__: Get1[Literal["name", "value"], str]
class LiveCallIncomingWebhookEventDataDict(TypedDict):
    session_id: str
    """Id of the session."""
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeaderDict]
    """Header fields of the SIP request."""
    sip_media_security: NotRequired[Literal["rtp", "srtp"] | str | None]
    """How sound travels: `rtp` in the clear, `srtp` encrypted."""
class LiveCallIncomingWebhookEventData(Reply[LiveCallIncomingWebhookEventDataDict]):
    session_id: str
    """Id of the session."""
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeader]
    """Header fields of the SIP request."""
    sip_media_security: Literal["rtp", "srtp"] | str | None
    """How sound travels: `rtp` in the clear, `srtp` encrypted."""
    __getitem__: Get3[Literal["session_id"], str, Literal["sip_headers"], list[LiveCallIncomingWebhookEventDataSipHeader], Literal["sip_media_security"], Literal["rtp", "srtp"] | str | None]
class LiveCallIncomingWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: LiveCallIncomingWebhookEventDataDict
    """What the event is about."""
    type: Literal["live.call.incoming"]
    object: NotRequired[Literal["event"] | None]
class LiveCallIncomingWebhookEvent(Reply[LiveCallIncomingWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: LiveCallIncomingWebhookEventData
    """What the event is about."""
    type: Literal["live.call.incoming"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], LiveCallIncomingWebhookEventData, Literal["type"], Literal["live.call.incoming"], Literal["object"], Literal["event"] | None]
class LiveTransportConnectedWebhookEventDataDict(TypedDict):
    session_id: str
    """Id of the session."""
    type: Literal["webrtc"]
class LiveTransportConnectedWebhookEventData(Reply[LiveTransportConnectedWebhookEventDataDict]):
    session_id: str
    """Id of the session."""
    type: Literal["webrtc"]
    __getitem__: Get2[Literal["session_id"], str, Literal["type"], Literal["webrtc"]]
class LiveTransportConnectedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: LiveTransportConnectedWebhookEventDataDict
    """What the event is about."""
    object: Literal["event"]
    type: Literal["live.transport.connected"]
class LiveTransportConnectedWebhookEvent(Reply[LiveTransportConnectedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: LiveTransportConnectedWebhookEventData
    """What the event is about."""
    object: Literal["event"]
    type: Literal["live.transport.connected"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], LiveTransportConnectedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["live.transport.connected"]]
class LiveTransportIncomingWebhookEventDataDict(TypedDict):
    session_id: str
    """Id of the session."""
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeaderDict]
    """Header fields of the SIP request."""
    type: Literal["sip"]
    sip_media_security: NotRequired[Literal["rtp", "srtp"] | str | None]
    """How sound travels: `rtp` in the clear, `srtp` encrypted."""
class LiveTransportIncomingWebhookEventData(Reply[LiveTransportIncomingWebhookEventDataDict]):
    session_id: str
    """Id of the session."""
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeader]
    """Header fields of the SIP request."""
    type: Literal["sip"]
    sip_media_security: Literal["rtp", "srtp"] | str | None
    """How sound travels: `rtp` in the clear, `srtp` encrypted."""
    __getitem__: Get4[Literal["session_id"], str, Literal["sip_headers"], list[LiveCallIncomingWebhookEventDataSipHeader], Literal["type"], Literal["sip"], Literal["sip_media_security"], Literal["rtp", "srtp"] | str | None]
class LiveTransportIncomingWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: LiveTransportIncomingWebhookEventDataDict
    """What the event is about."""
    type: Literal["live.transport.incoming"]
    object: NotRequired[Literal["event"] | None]
class LiveTransportIncomingWebhookEvent(Reply[LiveTransportIncomingWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: LiveTransportIncomingWebhookEventData
    """What the event is about."""
    type: Literal["live.transport.incoming"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], LiveTransportIncomingWebhookEventData, Literal["type"], Literal["live.transport.incoming"], Literal["object"], Literal["event"] | None]
class RealtimeCallIncomingWebhookEventDataDict(TypedDict):
    call_id: str
    """Id of the call."""
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeaderDict]
    """Header fields of the SIP request."""
    sip_media_security: NotRequired[Literal["rtp", "srtp"] | str | None]
    """How sound travels: `rtp` in the clear, `srtp` encrypted."""
class RealtimeCallIncomingWebhookEventData(Reply[RealtimeCallIncomingWebhookEventDataDict]):
    call_id: str
    """Id of the call."""
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeader]
    """Header fields of the SIP request."""
    sip_media_security: Literal["rtp", "srtp"] | str | None
    """How sound travels: `rtp` in the clear, `srtp` encrypted."""
    __getitem__: Get3[Literal["call_id"], str, Literal["sip_headers"], list[LiveCallIncomingWebhookEventDataSipHeader], Literal["sip_media_security"], Literal["rtp", "srtp"] | str | None]
class RealtimeCallIncomingWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: RealtimeCallIncomingWebhookEventDataDict
    """What the event is about."""
    type: Literal["realtime.call.incoming"]
    object: NotRequired[Literal["event"] | None]
class RealtimeCallIncomingWebhookEvent(Reply[RealtimeCallIncomingWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: RealtimeCallIncomingWebhookEventData
    """What the event is about."""
    type: Literal["realtime.call.incoming"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], RealtimeCallIncomingWebhookEventData, Literal["type"], Literal["realtime.call.incoming"], Literal["object"], Literal["event"] | None]
class ResponseCancelledWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    type: Literal["response.cancelled"]
    object: NotRequired[Literal["event"] | None]
class ResponseCancelledWebhookEvent(Reply[ResponseCancelledWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    type: Literal["response.cancelled"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["response.cancelled"], Literal["object"], Literal["event"] | None]
class ResponseCompletedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    type: Literal["response.completed"]
    object: NotRequired[Literal["event"] | None]
class ResponseCompletedWebhookEvent(Reply[ResponseCompletedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    type: Literal["response.completed"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["response.completed"], Literal["object"], Literal["event"] | None]
class ResponseFailedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    type: Literal["response.failed"]
    object: NotRequired[Literal["event"] | None]
class ResponseFailedWebhookEvent(Reply[ResponseFailedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    type: Literal["response.failed"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["response.failed"], Literal["object"], Literal["event"] | None]
class ResponseIncompleteWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    type: Literal["response.incomplete"]
    object: NotRequired[Literal["event"] | None]
class ResponseIncompleteWebhookEvent(Reply[ResponseIncompleteWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    type: Literal["response.incomplete"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["response.incomplete"], Literal["object"], Literal["event"] | None]
class SafetyAlertCreatedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    object: Literal["event"]
    type: Literal["safety.alert.created"]
class SafetyAlertCreatedWebhookEvent(Reply[SafetyAlertCreatedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    object: Literal["event"]
    type: Literal["safety.alert.created"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["safety.alert.created"]]
class SafetyDeactivationIssuedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]
class SafetyDeactivationIssuedWebhookEvent(Reply[SafetyDeactivationIssuedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["safety.deactivation_issued"]]
class SafetyIdentifierBlockedWebhookEventDataDict(TypedDict, total=False):
    safety_category: Required[str]
    """What kind of harm it was blocked for."""
    safety_identifier: Required[str]
    """The id of your end user."""
    model: str | None
    """Id of the model that was asked."""
    project_id: str | None
    """Id of the project."""
    request_id: str | None
    """Id of the request that led to it."""
class SafetyIdentifierBlockedWebhookEventData(Reply[SafetyIdentifierBlockedWebhookEventDataDict]):
    safety_category: str
    """What kind of harm it was blocked for."""
    safety_identifier: str
    """The id of your end user."""
    model: str | None
    """Id of the model that was asked."""
    project_id: str | None
    """Id of the project."""
    request_id: str | None
    """Id of the request that led to it."""
    __getitem__: Get2[Literal["safety_category", "safety_identifier"], str, Literal["model", "project_id", "request_id"], str | None]
class SafetyIdentifierBlockedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: SafetyIdentifierBlockedWebhookEventDataDict
    """What the event is about."""
    type: Literal["safety_identifier.blocked"]
    object: NotRequired[Literal["event"] | None]
class SafetyIdentifierBlockedWebhookEvent(Reply[SafetyIdentifierBlockedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: SafetyIdentifierBlockedWebhookEventData
    """What the event is about."""
    type: Literal["safety_identifier.blocked"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], SafetyIdentifierBlockedWebhookEventData, Literal["type"], Literal["safety_identifier.blocked"], Literal["object"], Literal["event"] | None]
class SafetyOrgAlertCreatedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]
class SafetyOrgAlertCreatedWebhookEvent(Reply[SafetyOrgAlertCreatedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["safety.org_alert.created"]]
class SafetyWarningIssuedWebhookEventDict(TypedDict):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventDataDict
    """What the event is about."""
    object: Literal["event"]
    type: Literal["safety.warning_issued"]
class SafetyWarningIssuedWebhookEvent(Reply[SafetyWarningIssuedWebhookEventDict]):
    id: str
    """Id of the event."""
    created_at: int
    """When it happened: Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What the event is about."""
    object: Literal["event"]
    type: Literal["safety.warning_issued"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["safety.warning_issued"]]
UnwrapWebhookEvent: TypeAlias = Union[AgentEnvironmentExpiredWebhookEvent, AgentEnvironmentFailedWebhookEvent, AgentEnvironmentReadyWebhookEvent, AgentEnvironmentSuspendedWebhookEvent, AgentSessionActionRequiredWebhookEvent, AgentSessionCreatedWebhookEvent, AgentSessionFailedWebhookEvent, AgentSessionIdleWebhookEvent, AgentSessionInProgressWebhookEvent, BatchCancelledWebhookEvent, BatchCompletedWebhookEvent, BatchExpiredWebhookEvent, BatchFailedWebhookEvent, EvalRunCanceledWebhookEvent, EvalRunFailedWebhookEvent, EvalRunSucceededWebhookEvent, FineTuningJobCancelledWebhookEvent, FineTuningJobFailedWebhookEvent, FineTuningJobSucceededWebhookEvent, LiveCallIncomingWebhookEvent, LiveTransportConnectedWebhookEvent, LiveTransportIncomingWebhookEvent, RealtimeCallIncomingWebhookEvent, ResponseCancelledWebhookEvent, ResponseCompletedWebhookEvent, ResponseFailedWebhookEvent, ResponseIncompleteWebhookEvent, SafetyAlertCreatedWebhookEvent, SafetyDeactivationIssuedWebhookEvent, SafetyOrgAlertCreatedWebhookEvent, SafetyWarningIssuedWebhookEvent]
UnwrapWebhookEventDict: TypeAlias = Union[AgentEnvironmentExpiredWebhookEventDict, AgentEnvironmentFailedWebhookEventDict, AgentEnvironmentReadyWebhookEventDict, AgentEnvironmentSuspendedWebhookEventDict, AgentSessionActionRequiredWebhookEventDict, AgentSessionCreatedWebhookEventDict, AgentSessionFailedWebhookEventDict, AgentSessionIdleWebhookEventDict, AgentSessionInProgressWebhookEventDict, BatchCancelledWebhookEventDict, BatchCompletedWebhookEventDict, BatchExpiredWebhookEventDict, BatchFailedWebhookEventDict, EvalRunCanceledWebhookEventDict, EvalRunFailedWebhookEventDict, EvalRunSucceededWebhookEventDict, FineTuningJobCancelledWebhookEventDict, FineTuningJobFailedWebhookEventDict, FineTuningJobSucceededWebhookEventDict, LiveCallIncomingWebhookEventDict, LiveTransportConnectedWebhookEventDict, LiveTransportIncomingWebhookEventDict, RealtimeCallIncomingWebhookEventDict, ResponseCancelledWebhookEventDict, ResponseCompletedWebhookEventDict, ResponseFailedWebhookEventDict, ResponseIncompleteWebhookEventDict, SafetyAlertCreatedWebhookEventDict, SafetyDeactivationIssuedWebhookEventDict, SafetyOrgAlertCreatedWebhookEventDict, SafetyWarningIssuedWebhookEventDict]
class WebhookCreateParams(TypedDict):
    event_types: list[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]]
    """the events to send, such as `response.completed` and `batch.completed`"""
    name: str
    """a name for people to read"""
    url: str
    """where to send them: an https URL"""
class WebhookEndpointDict(TypedDict):
    id: str
    """Id of the webhook endpoint."""
    created_at: int
    """When it was made: Unix time in seconds."""
    event_types: list[str]
    """The events to send, such as `response.completed` and `batch.completed`."""
    name: str
    """A name for people to read."""
    object: Literal["webhook_endpoint"]
    signing_secret_hint: NotRequired[str | None]
    """A part of the signing secret, to know it by."""
    url: str
    """Where to send them: an https URL."""
    updated_at: NotRequired[int | None]
    """When it was changed last: Unix time in seconds."""
class WebhookEndpoint(Reply[WebhookEndpointDict]):
    id: str
    """Id of the webhook endpoint."""
    created_at: int
    """When it was made: Unix time in seconds."""
    event_types: list[str]
    """The events to send, such as `response.completed` and `batch.completed`."""
    name: str
    """A name for people to read."""
    object: Literal["webhook_endpoint"]
    signing_secret_hint: str | None
    """A part of the signing secret, to know it by."""
    url: str
    """Where to send them: an https URL."""
    updated_at: int | None
    """When it was changed last: Unix time in seconds."""
    __getitem__: Get6[Literal["id", "name", "url"], str, Literal["created_at"], int, Literal["event_types"], list[str], Literal["object"], Literal["webhook_endpoint"], Literal["signing_secret_hint"], str | None, Literal["updated_at"], int | None]
class WebhookEndpointListDict(TypedDict):
    data: list[WebhookEndpointDict]
    """The items of this page."""
    first_id: NotRequired[str | None]
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: NotRequired[str | None]
    """Id of the last item."""
    object: Literal["list"]
class WebhookEndpointList(Reply[WebhookEndpointListDict]):
    data: list[WebhookEndpoint]
    """The items of this page."""
    first_id: str | None
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: str | None
    """Id of the last item."""
    object: Literal["list"]
    __getitem__: Get4[Literal["data"], list[WebhookEndpoint], Literal["first_id", "last_id"], str | None, Literal["has_more"], bool, Literal["object"], Literal["list"]]
class WebhookEndpointTestResultDict(TypedDict):
    event_type: str
    """Which event was sent."""
    object: Literal["webhook_endpoint.test"]
    status_code: int
    """The HTTP status that the endpoint answered with."""
    success: Literal[True]
    webhook_endpoint_id: str
    """Id of the webhook endpoint."""
class WebhookEndpointTestResult(Reply[WebhookEndpointTestResultDict]):
    event_type: str
    """Which event was sent."""
    object: Literal["webhook_endpoint.test"]
    status_code: int
    """The HTTP status that the endpoint answered with."""
    success: Literal[True]
    webhook_endpoint_id: str
    """Id of the webhook endpoint."""
    __getitem__: Get4[Literal["event_type", "webhook_endpoint_id"], str, Literal["object"], Literal["webhook_endpoint.test"], Literal["status_code"], int, Literal["success"], Literal[True]]
class WebhookEndpointWithSecretDict(TypedDict):
    id: str
    """Id of the webhook endpoint."""
    created_at: int
    """When it was made: Unix time in seconds."""
    event_types: list[str]
    """The events to send, such as `response.completed` and `batch.completed`."""
    name: str
    """A name for people to read."""
    object: Literal["webhook_endpoint"]
    signing_secret: str
    """The secret that signs what is sent; only this reply has it."""
    signing_secret_hint: NotRequired[str | None]
    """A part of the signing secret, to know it by."""
    url: str
    """Where to send them: an https URL."""
    updated_at: NotRequired[int | None]
    """When it was changed last: Unix time in seconds."""
class WebhookEndpointWithSecret(Reply[WebhookEndpointWithSecretDict]):
    id: str
    """Id of the webhook endpoint."""
    created_at: int
    """When it was made: Unix time in seconds."""
    event_types: list[str]
    """The events to send, such as `response.completed` and `batch.completed`."""
    name: str
    """A name for people to read."""
    object: Literal["webhook_endpoint"]
    signing_secret: str
    """The secret that signs what is sent; only this reply has it."""
    signing_secret_hint: str | None
    """A part of the signing secret, to know it by."""
    url: str
    """Where to send them: an https URL."""
    updated_at: int | None
    """When it was changed last: Unix time in seconds."""
    __getitem__: Get6[Literal["id", "name", "signing_secret", "url"], str, Literal["created_at"], int, Literal["event_types"], list[str], Literal["object"], Literal["webhook_endpoint"], Literal["signing_secret_hint"], str | None, Literal["updated_at"], int | None]
class WebhookEventTypeListDict(TypedDict):
    data: list[str]
    """The event types, by name."""
    object: Literal["list"]
class WebhookEventTypeList(Reply[WebhookEventTypeListDict]):
    data: list[str]
    """The event types, by name."""
    object: Literal["list"]
    __getitem__: Get2[Literal["data"], list[str], Literal["object"], Literal["list"]]
class WebhookListParams(TypedDict, total=False):
    after: str | None
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
class WebhookRotateSecretParams(TypedDict, total=False):
    keep_old_secret_active_for_24_hours: bool
    """whether the old secret also signs for another day"""
class WebhookTestParams(TypedDict):
    event_type: Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]
    """which event"""
class WebhookUpdateParams(TypedDict, total=False):
    event_types: list[Literal["batch.completed", "batch.failed", "batch.expired", "batch.cancelled", "response.completed", "response.failed", "response.cancelled", "response.incomplete", "eval.run.succeeded", "eval.run.failed", "eval.run.canceled", "fine_tuning.job.succeeded", "fine_tuning.job.failed", "fine_tuning.job.cancelled", "realtime.call.incoming", "video.completed", "video.failed", "agent.environment.ready", "agent.environment.failed", "agent.environment.suspended", "agent.environment.expired", "agent.session.created", "agent.session.action_required", "agent.session.in_progress", "agent.session.idle", "agent.session.failed", "safety.alert.created"]]
    """the events to send, such as `response.completed` and `batch.completed`"""
    name: str
    """a name for people to read"""
    url: str
    """where to send them: an https URL"""
