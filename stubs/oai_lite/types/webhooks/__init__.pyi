# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from .._reply import Reply
from .._subscripts import Get1, Get2, Get3, Get4, Get5, Get6
class BatchFailedWebhookEventDataDict(TypedDict):
    id: str
class BatchFailedWebhookEventData(Reply[BatchFailedWebhookEventDataDict]):
    id: str
    __getitem__: Get1[Literal["id"], str]
class AgentEnvironmentExpiredWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    object: Literal["event"]
    type: Literal["agent.environment.expired"]
class AgentEnvironmentExpiredWebhookEvent(Reply[AgentEnvironmentExpiredWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.expired"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.environment.expired"]]
class AgentEnvironmentFailedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    object: Literal["event"]
    type: Literal["agent.environment.failed"]
class AgentEnvironmentFailedWebhookEvent(Reply[AgentEnvironmentFailedWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.failed"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.environment.failed"]]
class AgentEnvironmentReadyWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    object: Literal["event"]
    type: Literal["agent.environment.ready"]
class AgentEnvironmentReadyWebhookEvent(Reply[AgentEnvironmentReadyWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.ready"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.environment.ready"]]
class AgentEnvironmentSuspendedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]
class AgentEnvironmentSuspendedWebhookEvent(Reply[AgentEnvironmentSuspendedWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.environment.suspended"]]
class AgentSessionActionRequiredWebhookEventDataRequiredActionDict(TypedDict):
    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]
class AgentSessionActionRequiredWebhookEventDataRequiredAction(Reply[AgentSessionActionRequiredWebhookEventDataRequiredActionDict]):
    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]
    __getitem__: Get1[Literal["type"], Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]]
class AgentSessionActionRequiredWebhookEventDataDict(TypedDict):
    id: str
    required_action: AgentSessionActionRequiredWebhookEventDataRequiredActionDict
class AgentSessionActionRequiredWebhookEventData(Reply[AgentSessionActionRequiredWebhookEventDataDict]):
    id: str
    required_action: AgentSessionActionRequiredWebhookEventDataRequiredAction
    __getitem__: Get2[Literal["id"], str, Literal["required_action"], AgentSessionActionRequiredWebhookEventDataRequiredAction]
class AgentSessionActionRequiredWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: AgentSessionActionRequiredWebhookEventDataDict
    object: Literal["event"]
    type: Literal["agent.session.action_required"]
class AgentSessionActionRequiredWebhookEvent(Reply[AgentSessionActionRequiredWebhookEventDict]):
    id: str
    created_at: int
    data: AgentSessionActionRequiredWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.action_required"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], AgentSessionActionRequiredWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.session.action_required"]]
class AgentSessionCreatedWebhookEventDataConnectDict(TypedDict):
    remote_url: str
class AgentSessionCreatedWebhookEventDataConnect(Reply[AgentSessionCreatedWebhookEventDataConnectDict]):
    remote_url: str
    __getitem__: Get1[Literal["remote_url"], str]
class AgentSessionCreatedWebhookEventDataDict(TypedDict):
    id: str
    environment_type: str
    connect: NotRequired[AgentSessionCreatedWebhookEventDataConnectDict | None]
    environment_id: NotRequired[str | None]
class AgentSessionCreatedWebhookEventData(Reply[AgentSessionCreatedWebhookEventDataDict]):
    id: str
    environment_type: str
    connect: AgentSessionCreatedWebhookEventDataConnect | None
    environment_id: str | None
    __getitem__: Get3[Literal["id", "environment_type"], str, Literal["connect"], AgentSessionCreatedWebhookEventDataConnect | None, Literal["environment_id"], str | None]
class AgentSessionCreatedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: AgentSessionCreatedWebhookEventDataDict
    object: Literal["event"]
    type: Literal["agent.session.created"]
class AgentSessionCreatedWebhookEvent(Reply[AgentSessionCreatedWebhookEventDict]):
    id: str
    created_at: int
    data: AgentSessionCreatedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.created"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], AgentSessionCreatedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.session.created"]]
class AgentSessionIdleWebhookEventDataDict(TypedDict):
    id: str
    environment_type: str
    environment_id: NotRequired[str | None]
class AgentSessionIdleWebhookEventData(Reply[AgentSessionIdleWebhookEventDataDict]):
    id: str
    environment_type: str
    environment_id: str | None
    __getitem__: Get2[Literal["id", "environment_type"], str, Literal["environment_id"], str | None]
class AgentSessionFailedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: AgentSessionIdleWebhookEventDataDict
    object: Literal["event"]
    type: Literal["agent.session.failed"]
class AgentSessionFailedWebhookEvent(Reply[AgentSessionFailedWebhookEventDict]):
    id: str
    created_at: int
    data: AgentSessionIdleWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.failed"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], AgentSessionIdleWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.session.failed"]]
class AgentSessionIdleWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: AgentSessionIdleWebhookEventDataDict
    object: Literal["event"]
    type: Literal["agent.session.idle"]
class AgentSessionIdleWebhookEvent(Reply[AgentSessionIdleWebhookEventDict]):
    id: str
    created_at: int
    data: AgentSessionIdleWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.idle"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], AgentSessionIdleWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.session.idle"]]
class AgentSessionInProgressWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: AgentSessionIdleWebhookEventDataDict
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]
class AgentSessionInProgressWebhookEvent(Reply[AgentSessionInProgressWebhookEventDict]):
    id: str
    created_at: int
    data: AgentSessionIdleWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], AgentSessionIdleWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["agent.session.in_progress"]]
class BatchCancelledWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    type: Literal["batch.cancelled"]
    object: NotRequired[Literal["event"] | None]
class BatchCancelledWebhookEvent(Reply[BatchCancelledWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["batch.cancelled"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["batch.cancelled"], Literal["object"], Literal["event"] | None]
class BatchCompletedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    type: Literal["batch.completed"]
    object: NotRequired[Literal["event"] | None]
class BatchCompletedWebhookEvent(Reply[BatchCompletedWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["batch.completed"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["batch.completed"], Literal["object"], Literal["event"] | None]
class BatchExpiredWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    type: Literal["batch.expired"]
    object: NotRequired[Literal["event"] | None]
class BatchExpiredWebhookEvent(Reply[BatchExpiredWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["batch.expired"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["batch.expired"], Literal["object"], Literal["event"] | None]
class BatchFailedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    type: Literal["batch.failed"]
    object: NotRequired[Literal["event"] | None]
class BatchFailedWebhookEvent(Reply[BatchFailedWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["batch.failed"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["batch.failed"], Literal["object"], Literal["event"] | None]
class DeletedWebhookEndpointDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]
class DeletedWebhookEndpoint(Reply[DeletedWebhookEndpointDict]):
    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["webhook_endpoint.deleted"]]
class EvalRunCanceledWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    type: Literal["eval.run.canceled"]
    object: NotRequired[Literal["event"] | None]
class EvalRunCanceledWebhookEvent(Reply[EvalRunCanceledWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["eval.run.canceled"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["eval.run.canceled"], Literal["object"], Literal["event"] | None]
class EvalRunFailedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    type: Literal["eval.run.failed"]
    object: NotRequired[Literal["event"] | None]
class EvalRunFailedWebhookEvent(Reply[EvalRunFailedWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["eval.run.failed"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["eval.run.failed"], Literal["object"], Literal["event"] | None]
class EvalRunSucceededWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    type: Literal["eval.run.succeeded"]
    object: NotRequired[Literal["event"] | None]
class EvalRunSucceededWebhookEvent(Reply[EvalRunSucceededWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["eval.run.succeeded"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["eval.run.succeeded"], Literal["object"], Literal["event"] | None]
class FineTuningJobCancelledWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    type: Literal["fine_tuning.job.cancelled"]
    object: NotRequired[Literal["event"] | None]
class FineTuningJobCancelledWebhookEvent(Reply[FineTuningJobCancelledWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["fine_tuning.job.cancelled"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["fine_tuning.job.cancelled"], Literal["object"], Literal["event"] | None]
class FineTuningJobFailedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    type: Literal["fine_tuning.job.failed"]
    object: NotRequired[Literal["event"] | None]
class FineTuningJobFailedWebhookEvent(Reply[FineTuningJobFailedWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["fine_tuning.job.failed"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["fine_tuning.job.failed"], Literal["object"], Literal["event"] | None]
class FineTuningJobSucceededWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    type: Literal["fine_tuning.job.succeeded"]
    object: NotRequired[Literal["event"] | None]
class FineTuningJobSucceededWebhookEvent(Reply[FineTuningJobSucceededWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["fine_tuning.job.succeeded"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["fine_tuning.job.succeeded"], Literal["object"], Literal["event"] | None]
class LiveCallIncomingWebhookEventDataSipHeaderDict(TypedDict):
    name: str
    value: str
class LiveCallIncomingWebhookEventDataSipHeader(Reply[LiveCallIncomingWebhookEventDataSipHeaderDict]):
    name: str
    value: str
    __getitem__: Get1[Literal["name", "value"], str]
class LiveCallIncomingWebhookEventDataDict(TypedDict):
    session_id: str
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeaderDict]
    sip_media_security: NotRequired[Literal["rtp", "srtp"] | str | None]
class LiveCallIncomingWebhookEventData(Reply[LiveCallIncomingWebhookEventDataDict]):
    session_id: str
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None
    __getitem__: Get3[Literal["session_id"], str, Literal["sip_headers"], list[LiveCallIncomingWebhookEventDataSipHeader], Literal["sip_media_security"], Literal["rtp", "srtp"] | str | None]
class LiveCallIncomingWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: LiveCallIncomingWebhookEventDataDict
    type: Literal["live.call.incoming"]
    object: NotRequired[Literal["event"] | None]
class LiveCallIncomingWebhookEvent(Reply[LiveCallIncomingWebhookEventDict]):
    id: str
    created_at: int
    data: LiveCallIncomingWebhookEventData
    type: Literal["live.call.incoming"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], LiveCallIncomingWebhookEventData, Literal["type"], Literal["live.call.incoming"], Literal["object"], Literal["event"] | None]
class LiveTransportConnectedWebhookEventDataDict(TypedDict):
    session_id: str
    type: Literal["webrtc"]
class LiveTransportConnectedWebhookEventData(Reply[LiveTransportConnectedWebhookEventDataDict]):
    session_id: str
    type: Literal["webrtc"]
    __getitem__: Get2[Literal["session_id"], str, Literal["type"], Literal["webrtc"]]
class LiveTransportConnectedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: LiveTransportConnectedWebhookEventDataDict
    object: Literal["event"]
    type: Literal["live.transport.connected"]
class LiveTransportConnectedWebhookEvent(Reply[LiveTransportConnectedWebhookEventDict]):
    id: str
    created_at: int
    data: LiveTransportConnectedWebhookEventData
    object: Literal["event"]
    type: Literal["live.transport.connected"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], LiveTransportConnectedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["live.transport.connected"]]
class LiveTransportIncomingWebhookEventDataDict(TypedDict):
    session_id: str
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeaderDict]
    type: Literal["sip"]
    sip_media_security: NotRequired[Literal["rtp", "srtp"] | str | None]
class LiveTransportIncomingWebhookEventData(Reply[LiveTransportIncomingWebhookEventDataDict]):
    session_id: str
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeader]
    type: Literal["sip"]
    sip_media_security: Literal["rtp", "srtp"] | str | None
    __getitem__: Get4[Literal["session_id"], str, Literal["sip_headers"], list[LiveCallIncomingWebhookEventDataSipHeader], Literal["type"], Literal["sip"], Literal["sip_media_security"], Literal["rtp", "srtp"] | str | None]
class LiveTransportIncomingWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: LiveTransportIncomingWebhookEventDataDict
    type: Literal["live.transport.incoming"]
    object: NotRequired[Literal["event"] | None]
class LiveTransportIncomingWebhookEvent(Reply[LiveTransportIncomingWebhookEventDict]):
    id: str
    created_at: int
    data: LiveTransportIncomingWebhookEventData
    type: Literal["live.transport.incoming"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], LiveTransportIncomingWebhookEventData, Literal["type"], Literal["live.transport.incoming"], Literal["object"], Literal["event"] | None]
class RealtimeCallIncomingWebhookEventDataDict(TypedDict):
    call_id: str
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeaderDict]
    sip_media_security: NotRequired[Literal["rtp", "srtp"] | str | None]
class RealtimeCallIncomingWebhookEventData(Reply[RealtimeCallIncomingWebhookEventDataDict]):
    call_id: str
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None
    __getitem__: Get3[Literal["call_id"], str, Literal["sip_headers"], list[LiveCallIncomingWebhookEventDataSipHeader], Literal["sip_media_security"], Literal["rtp", "srtp"] | str | None]
class RealtimeCallIncomingWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: RealtimeCallIncomingWebhookEventDataDict
    type: Literal["realtime.call.incoming"]
    object: NotRequired[Literal["event"] | None]
class RealtimeCallIncomingWebhookEvent(Reply[RealtimeCallIncomingWebhookEventDict]):
    id: str
    created_at: int
    data: RealtimeCallIncomingWebhookEventData
    type: Literal["realtime.call.incoming"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], RealtimeCallIncomingWebhookEventData, Literal["type"], Literal["realtime.call.incoming"], Literal["object"], Literal["event"] | None]
class ResponseCancelledWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    type: Literal["response.cancelled"]
    object: NotRequired[Literal["event"] | None]
class ResponseCancelledWebhookEvent(Reply[ResponseCancelledWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["response.cancelled"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["response.cancelled"], Literal["object"], Literal["event"] | None]
class ResponseCompletedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    type: Literal["response.completed"]
    object: NotRequired[Literal["event"] | None]
class ResponseCompletedWebhookEvent(Reply[ResponseCompletedWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["response.completed"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["response.completed"], Literal["object"], Literal["event"] | None]
class ResponseFailedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    type: Literal["response.failed"]
    object: NotRequired[Literal["event"] | None]
class ResponseFailedWebhookEvent(Reply[ResponseFailedWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["response.failed"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["response.failed"], Literal["object"], Literal["event"] | None]
class ResponseIncompleteWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    type: Literal["response.incomplete"]
    object: NotRequired[Literal["event"] | None]
class ResponseIncompleteWebhookEvent(Reply[ResponseIncompleteWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["response.incomplete"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["type"], Literal["response.incomplete"], Literal["object"], Literal["event"] | None]
class SafetyAlertCreatedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    object: Literal["event"]
    type: Literal["safety.alert.created"]
class SafetyAlertCreatedWebhookEvent(Reply[SafetyAlertCreatedWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    object: Literal["event"]
    type: Literal["safety.alert.created"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["safety.alert.created"]]
class SafetyDeactivationIssuedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]
class SafetyDeactivationIssuedWebhookEvent(Reply[SafetyDeactivationIssuedWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["safety.deactivation_issued"]]
class SafetyIdentifierBlockedWebhookEventDataDict(TypedDict, total=False):
    safety_category: Required[str]
    safety_identifier: Required[str]
    model: str | None
    project_id: str | None
    request_id: str | None
class SafetyIdentifierBlockedWebhookEventData(Reply[SafetyIdentifierBlockedWebhookEventDataDict]):
    safety_category: str
    safety_identifier: str
    model: str | None
    project_id: str | None
    request_id: str | None
    __getitem__: Get2[Literal["safety_category", "safety_identifier"], str, Literal["model", "project_id", "request_id"], str | None]
class SafetyIdentifierBlockedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: SafetyIdentifierBlockedWebhookEventDataDict
    type: Literal["safety_identifier.blocked"]
    object: NotRequired[Literal["event"] | None]
class SafetyIdentifierBlockedWebhookEvent(Reply[SafetyIdentifierBlockedWebhookEventDict]):
    id: str
    created_at: int
    data: SafetyIdentifierBlockedWebhookEventData
    type: Literal["safety_identifier.blocked"]
    object: Literal["event"] | None
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], SafetyIdentifierBlockedWebhookEventData, Literal["type"], Literal["safety_identifier.blocked"], Literal["object"], Literal["event"] | None]
class SafetyOrgAlertCreatedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]
class SafetyOrgAlertCreatedWebhookEvent(Reply[SafetyOrgAlertCreatedWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["data"], BatchFailedWebhookEventData, Literal["object"], Literal["event"], Literal["type"], Literal["safety.org_alert.created"]]
class SafetyWarningIssuedWebhookEventDict(TypedDict):
    id: str
    created_at: int
    data: BatchFailedWebhookEventDataDict
    object: Literal["event"]
    type: Literal["safety.warning_issued"]
class SafetyWarningIssuedWebhookEvent(Reply[SafetyWarningIssuedWebhookEventDict]):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
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
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: NotRequired[str | None]
    url: str
    updated_at: NotRequired[int | None]
class WebhookEndpoint(Reply[WebhookEndpointDict]):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: str | None
    url: str
    updated_at: int | None
    __getitem__: Get6[Literal["id", "name", "url"], str, Literal["created_at"], int, Literal["event_types"], list[str], Literal["object"], Literal["webhook_endpoint"], Literal["signing_secret_hint"], str | None, Literal["updated_at"], int | None]
class WebhookEndpointListDict(TypedDict):
    data: list[WebhookEndpointDict]
    first_id: NotRequired[str | None]
    has_more: bool
    last_id: NotRequired[str | None]
    object: Literal["list"]
class WebhookEndpointList(Reply[WebhookEndpointListDict]):
    data: list[WebhookEndpoint]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: Literal["list"]
    __getitem__: Get4[Literal["data"], list[WebhookEndpoint], Literal["first_id", "last_id"], str | None, Literal["has_more"], bool, Literal["object"], Literal["list"]]
class WebhookEndpointTestResultDict(TypedDict):
    event_type: str
    object: Literal["webhook_endpoint.test"]
    status_code: int
    success: Literal[True]
    webhook_endpoint_id: str
class WebhookEndpointTestResult(Reply[WebhookEndpointTestResultDict]):
    event_type: str
    object: Literal["webhook_endpoint.test"]
    status_code: int
    success: Literal[True]
    webhook_endpoint_id: str
    __getitem__: Get4[Literal["event_type", "webhook_endpoint_id"], str, Literal["object"], Literal["webhook_endpoint.test"], Literal["status_code"], int, Literal["success"], Literal[True]]
class WebhookEndpointWithSecretDict(TypedDict):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: str
    signing_secret_hint: NotRequired[str | None]
    url: str
    updated_at: NotRequired[int | None]
class WebhookEndpointWithSecret(Reply[WebhookEndpointWithSecretDict]):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: str
    signing_secret_hint: str | None
    url: str
    updated_at: int | None
    __getitem__: Get6[Literal["id", "name", "signing_secret", "url"], str, Literal["created_at"], int, Literal["event_types"], list[str], Literal["object"], Literal["webhook_endpoint"], Literal["signing_secret_hint"], str | None, Literal["updated_at"], int | None]
class WebhookEventTypeListDict(TypedDict):
    data: list[str]
    object: Literal["list"]
class WebhookEventTypeList(Reply[WebhookEventTypeListDict]):
    data: list[str]
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
