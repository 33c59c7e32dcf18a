# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict, Union
from typing_extensions import NotRequired, TypeAlias
from ...._reply import Reply
from ...._subscripts import Get1, Get2, Get9
from .._base import Automation, AutomationDict
class AutomationInvocationErrorDict(TypedDict):
    code: str
    message: str
class AutomationInvocationError(Reply[AutomationInvocationErrorDict]):
    code: str
    message: str
    __getitem__: Get1[Literal["code", "message"], str]
class AutomationInvocationSourceResourceManualDict(TypedDict):
    type: Literal["manual"]
class AutomationInvocationSourceResourceManual(Reply[AutomationInvocationSourceResourceManualDict]):
    type: Literal["manual"]
    __getitem__: Get1[Literal["type"], Literal["manual"]]
class AutomationInvocationSourceResourceAutomationDict(TypedDict):
    automation: AutomationDict
    type: Literal["automation"]
class AutomationInvocationSourceResourceAutomation(Reply[AutomationInvocationSourceResourceAutomationDict]):
    automation: Automation
    type: Literal["automation"]
    __getitem__: Get2[Literal["automation"], Automation, Literal["type"], Literal["automation"]]
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
    __getitem__: Get9[Literal["id", "automation_id"], str, Literal["created_at"], int, Literal["error"], AutomationInvocationError | None, Literal["object"], Literal["agent.automation.invocation"], Literal["scheduled_at"], int | None, Literal["session_id"], str | None, Literal["skip_reason"], Literal["pending_delivery"] | None, Literal["source"], AutomationInvocationSource, Literal["status"], Literal["queued", "completed", "failed", "skipped"]]
class InvocationListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
