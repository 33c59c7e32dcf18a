# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from .._made import Reply
class BatchFailedWebhookEventDataDict(TypedDict):
    id: str
class BatchFailedWebhookEventData(Reply[BatchFailedWebhookEventDataDict]):
    id: str
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent.environment.expired"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent.environment.failed"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent.environment.ready"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent.environment.suspended"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentSessionActionRequiredWebhookEventDataRequiredActionDict(TypedDict):
    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]
class AgentSessionActionRequiredWebhookEventDataRequiredAction(Reply[AgentSessionActionRequiredWebhookEventDataRequiredActionDict]):
    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentSessionActionRequiredWebhookEventDataDict(TypedDict):
    id: str
    required_action: AgentSessionActionRequiredWebhookEventDataRequiredActionDict
class AgentSessionActionRequiredWebhookEventData(Reply[AgentSessionActionRequiredWebhookEventDataDict]):
    id: str
    required_action: AgentSessionActionRequiredWebhookEventDataRequiredAction
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["required_action"], /) -> AgentSessionActionRequiredWebhookEventDataRequiredAction: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> AgentSessionActionRequiredWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent.session.action_required"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentSessionCreatedWebhookEventDataConnectDict(TypedDict):
    remote_url: str
class AgentSessionCreatedWebhookEventDataConnect(Reply[AgentSessionCreatedWebhookEventDataConnectDict]):
    remote_url: str
    @overload
    def __getitem__(self, key: Literal["remote_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "environment_type"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["connect"], /) -> AgentSessionCreatedWebhookEventDataConnect | None: ...
    @overload
    def __getitem__(self, key: Literal["environment_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> AgentSessionCreatedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent.session.created"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentSessionIdleWebhookEventDataDict(TypedDict):
    id: str
    environment_type: str
    environment_id: NotRequired[str | None]
class AgentSessionIdleWebhookEventData(Reply[AgentSessionIdleWebhookEventDataDict]):
    id: str
    environment_type: str
    environment_id: str | None
    @overload
    def __getitem__(self, key: Literal["id", "environment_type"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["environment_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> AgentSessionIdleWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent.session.failed"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> AgentSessionIdleWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent.session.idle"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> AgentSessionIdleWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent.session.in_progress"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["batch.cancelled"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["batch.completed"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["batch.expired"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["batch.failed"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class DeletedWebhookEndpointDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]
class DeletedWebhookEndpoint(Reply[DeletedWebhookEndpointDict]):
    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["deleted"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["webhook_endpoint.deleted"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["eval.run.canceled"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["eval.run.failed"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["eval.run.succeeded"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["fine_tuning.job.cancelled"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["fine_tuning.job.failed"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["fine_tuning.job.succeeded"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class LiveCallIncomingWebhookEventDataSipHeaderDict(TypedDict):
    name: str
    value: str
class LiveCallIncomingWebhookEventDataSipHeader(Reply[LiveCallIncomingWebhookEventDataSipHeaderDict]):
    name: str
    value: str
    @overload
    def __getitem__(self, key: Literal["name", "value"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class LiveCallIncomingWebhookEventDataDict(TypedDict):
    session_id: str
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeaderDict]
    sip_media_security: NotRequired[Literal["rtp", "srtp"] | str | None]
class LiveCallIncomingWebhookEventData(Reply[LiveCallIncomingWebhookEventDataDict]):
    session_id: str
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None
    @overload
    def __getitem__(self, key: Literal["session_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["sip_headers"], /) -> list[LiveCallIncomingWebhookEventDataSipHeader]: ...
    @overload
    def __getitem__(self, key: Literal["sip_media_security"], /) -> Literal["rtp", "srtp"] | str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> LiveCallIncomingWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["live.call.incoming"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class LiveTransportConnectedWebhookEventDataDict(TypedDict):
    session_id: str
    type: Literal["webrtc"]
class LiveTransportConnectedWebhookEventData(Reply[LiveTransportConnectedWebhookEventDataDict]):
    session_id: str
    type: Literal["webrtc"]
    @overload
    def __getitem__(self, key: Literal["session_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["webrtc"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> LiveTransportConnectedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["live.transport.connected"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["session_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["sip_headers"], /) -> list[LiveCallIncomingWebhookEventDataSipHeader]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["sip"]: ...
    @overload
    def __getitem__(self, key: Literal["sip_media_security"], /) -> Literal["rtp", "srtp"] | str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> LiveTransportIncomingWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["live.transport.incoming"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RealtimeCallIncomingWebhookEventDataDict(TypedDict):
    call_id: str
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeaderDict]
    sip_media_security: NotRequired[Literal["rtp", "srtp"] | str | None]
class RealtimeCallIncomingWebhookEventData(Reply[RealtimeCallIncomingWebhookEventDataDict]):
    call_id: str
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["sip_headers"], /) -> list[LiveCallIncomingWebhookEventDataSipHeader]: ...
    @overload
    def __getitem__(self, key: Literal["sip_media_security"], /) -> Literal["rtp", "srtp"] | str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> RealtimeCallIncomingWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["realtime.call.incoming"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.cancelled"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.completed"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.failed"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["safety.alert.created"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["safety.deactivation_issued"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["safety_category", "safety_identifier"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["model", "project_id", "request_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> SafetyIdentifierBlockedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["safety_identifier.blocked"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["safety.org_alert.created"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["data"], /) -> BatchFailedWebhookEventData: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["event"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["safety.warning_issued"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "name", "url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["event_types"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["webhook_endpoint"]: ...
    @overload
    def __getitem__(self, key: Literal["signing_secret_hint"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["updated_at"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[WebhookEndpoint]: ...
    @overload
    def __getitem__(self, key: Literal["first_id", "last_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["list"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["event_type", "webhook_endpoint_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["webhook_endpoint.test"]: ...
    @overload
    def __getitem__(self, key: Literal["status_code"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["success"], /) -> Literal[True]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "name", "signing_secret", "url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["event_types"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["webhook_endpoint"]: ...
    @overload
    def __getitem__(self, key: Literal["signing_secret_hint"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["updated_at"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class WebhookEventTypeListDict(TypedDict):
    data: list[str]
    object: Literal["list"]
class WebhookEventTypeList(Reply[WebhookEventTypeListDict]):
    data: list[str]
    object: Literal["list"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["list"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
