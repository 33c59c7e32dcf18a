# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, overload
from typing_extensions import NotRequired
from .._made import Reply
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
    @overload
    def __getitem__(self, key: Literal["id", "model", "request_id", "response_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["error_type"], /) -> Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["safety.alert"]: ...
    @overload
    def __getitem__(self, key: Literal["reason", "detailed_explanation"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["request_paused"], /) -> bool: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class SafetyCaseNoticeDict(TypedDict):
    type: Literal["warning", "deactivation"]
class SafetyCaseNotice(Reply[SafetyCaseNoticeDict]):
    type: Literal["warning", "deactivation"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["warning", "deactivation"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "entity_identifier"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["notice"], /) -> SafetyCaseNotice: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["safety.case"]: ...
    @overload
    def __getitem__(self, key: Literal["reason"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
