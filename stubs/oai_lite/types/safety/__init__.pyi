# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from typing_extensions import NotRequired
from .._reply import Reply
from .._subscripts import Get1, Get5, Get6
class SafetyAlertDict(TypedDict):
    id: str
    created_at: int
    error_type: Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"]
    model: str
    object: Literal["safety.alert"]
    reason: NotRequired[str | None]
    request_id: str
    request_paused: bool
    response_id: str
    detailed_explanation: NotRequired[str | None]
class SafetyAlert(Reply[SafetyAlertDict]):
    id: str
    created_at: int
    error_type: Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"]
    model: str
    object: Literal["safety.alert"]
    reason: str | None
    request_id: str
    request_paused: bool
    response_id: str
    detailed_explanation: str | None
    __getitem__: Get6[Literal["id", "model", "request_id", "response_id"], str, Literal["created_at"], int, Literal["error_type"], Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"], Literal["object"], Literal["safety.alert"], Literal["reason", "detailed_explanation"], str | None, Literal["request_paused"], bool]
class SafetyCaseNoticeDict(TypedDict):
    type: Literal["warning", "deactivation"]
class SafetyCaseNotice(Reply[SafetyCaseNoticeDict]):
    type: Literal["warning", "deactivation"]
    __getitem__: Get1[Literal["type"], Literal["warning", "deactivation"]]
class SafetyCaseDict(TypedDict):
    id: str
    created_at: int
    entity_identifier: str
    notice: SafetyCaseNoticeDict
    object: Literal["safety.case"]
    reason: NotRequired[str | None]
class SafetyCase(Reply[SafetyCaseDict]):
    id: str
    created_at: int
    entity_identifier: str
    notice: SafetyCaseNotice
    object: Literal["safety.case"]
    reason: str | None
    __getitem__: Get5[Literal["id", "entity_identifier"], str, Literal["created_at"], int, Literal["notice"], SafetyCaseNotice, Literal["object"], Literal["safety.case"], Literal["reason"], str | None]
