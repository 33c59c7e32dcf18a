# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from typing_extensions import NotRequired
from .._reply import Reply
from .._subscripts import Get1, Get5, Get6
class SafetyAlertDict(TypedDict):
    id: str
    """Id of the alert."""
    created_at: int
    """When it was made: Unix time in seconds."""
    error_type: Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"]
    """What was noticed, such as `potentially_unintended_data_access`, or `other`."""
    model: str
    """The model that it is about."""
    object: Literal["safety.alert"]
    reason: NotRequired[str | None]
    """Why it was made, in words."""
    request_id: str
    """Id of the request that it is about."""
    request_paused: bool
    """Whether the request was paused."""
    response_id: str
    """Id of the response that it is about."""
    detailed_explanation: NotRequired[str | None]
    """What was noticed, at more length."""
class SafetyAlert(Reply[SafetyAlertDict]):
    id: str
    """Id of the alert."""
    created_at: int
    """When it was made: Unix time in seconds."""
    error_type: Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"]
    """What was noticed, such as `potentially_unintended_data_access`, or `other`."""
    model: str
    """The model that it is about."""
    object: Literal["safety.alert"]
    reason: str | None
    """Why it was made, in words."""
    request_id: str
    """Id of the request that it is about."""
    request_paused: bool
    """Whether the request was paused."""
    response_id: str
    """Id of the response that it is about."""
    detailed_explanation: str | None
    """What was noticed, at more length."""
    __getitem__: Get6[Literal["id", "model", "request_id", "response_id"], str, Literal["created_at"], int, Literal["error_type"], Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"], Literal["object"], Literal["safety.alert"], Literal["reason", "detailed_explanation"], str | None, Literal["request_paused"], bool]
class SafetyCaseNoticeDict(TypedDict):
    type: Literal["warning", "deactivation"]
    """What follows: a `warning` or a `deactivation`."""
class SafetyCaseNotice(Reply[SafetyCaseNoticeDict]):
    type: Literal["warning", "deactivation"]
    """What follows: a `warning` or a `deactivation`."""
    __getitem__: Get1[Literal["type"], Literal["warning", "deactivation"]]
class SafetyCaseDict(TypedDict):
    id: str
    """Id of the case."""
    created_at: int
    """When it was made: Unix time in seconds."""
    entity_identifier: str
    """Identifier of the entity that the case is about."""
    notice: SafetyCaseNoticeDict
    """What follows: a warning or a deactivation."""
    object: Literal["safety.case"]
    reason: NotRequired[str | None]
    """Why it was made, in words."""
class SafetyCase(Reply[SafetyCaseDict]):
    id: str
    """Id of the case."""
    created_at: int
    """When it was made: Unix time in seconds."""
    entity_identifier: str
    """Identifier of the entity that the case is about."""
    notice: SafetyCaseNotice
    """What follows: a warning or a deactivation."""
    object: Literal["safety.case"]
    reason: str | None
    """Why it was made, in words."""
    __getitem__: Get5[Literal["id", "entity_identifier"], str, Literal["created_at"], int, Literal["notice"], SafetyCaseNotice, Literal["object"], Literal["safety.case"], Literal["reason"], str | None]
