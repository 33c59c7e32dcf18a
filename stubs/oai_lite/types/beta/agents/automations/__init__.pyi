# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, Union, overload
from typing_extensions import NotRequired, TypeAlias
from ...._made import Reply
from .._base import Automation, AutomationDict
class AutomationInvocationErrorDict(TypedDict):
    code: str
    message: str
class AutomationInvocationError(Reply[AutomationInvocationErrorDict]):
    code: str
    message: str
    @overload
    def __getitem__(self, key: Literal["code", "message"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AutomationInvocationSourceResourceManualDict(TypedDict):
    type: Literal["manual"]
class AutomationInvocationSourceResourceManual(Reply[AutomationInvocationSourceResourceManualDict]):
    type: Literal["manual"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["manual"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AutomationInvocationSourceResourceAutomationDict(TypedDict):
    automation: AutomationDict
    type: Literal["automation"]
class AutomationInvocationSourceResourceAutomation(Reply[AutomationInvocationSourceResourceAutomationDict]):
    automation: Automation
    type: Literal["automation"]
    @overload
    def __getitem__(self, key: Literal["automation"], /) -> Automation: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["automation"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
AutomationInvocationSource: TypeAlias = Union[AutomationInvocationSourceResourceManual, AutomationInvocationSourceResourceAutomation]
AutomationInvocationSourceDict: TypeAlias = Union[AutomationInvocationSourceResourceManualDict, AutomationInvocationSourceResourceAutomationDict]
class AutomationInvocationDict(TypedDict):
    id: str
    automation_id: str
    created_at: int
    error: NotRequired[AutomationInvocationErrorDict | None]
    object: Literal["agent.automation.invocation"]
    scheduled_at: NotRequired[int | None]
    session_id: NotRequired[str | None]
    skip_reason: NotRequired[Literal["pending_delivery"] | None]
    source: AutomationInvocationSourceDict
    status: Literal["queued", "completed", "failed", "skipped"]
class AutomationInvocation(Reply[AutomationInvocationDict]):
    id: str
    automation_id: str
    created_at: int
    error: AutomationInvocationError | None
    object: Literal["agent.automation.invocation"]
    scheduled_at: int | None
    session_id: str | None
    skip_reason: Literal["pending_delivery"] | None
    source: AutomationInvocationSource
    status: Literal["queued", "completed", "failed", "skipped"]
    @overload
    def __getitem__(self, key: Literal["id", "automation_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> AutomationInvocationError | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["agent.automation.invocation"]: ...
    @overload
    def __getitem__(self, key: Literal["scheduled_at"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["session_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["skip_reason"], /) -> Literal["pending_delivery"] | None: ...
    @overload
    def __getitem__(self, key: Literal["source"], /) -> AutomationInvocationSource: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["queued", "completed", "failed", "skipped"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class InvocationListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
