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
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
class AutomationInvocationError(Reply[AutomationInvocationErrorDict]):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    __getitem__: Get1[Literal["code", "message"], str]
class AutomationInvocationSourceResourceManualDict(TypedDict):
    type: Literal["manual"]
class AutomationInvocationSourceResourceManual(Reply[AutomationInvocationSourceResourceManualDict]):
    type: Literal["manual"]
    __getitem__: Get1[Literal["type"], Literal["manual"]]
class AutomationInvocationSourceResourceAutomationDict(TypedDict):
    automation: AutomationDict
    """The automation that invoked it."""
    type: Literal["automation"]
class AutomationInvocationSourceResourceAutomation(Reply[AutomationInvocationSourceResourceAutomationDict]):
    automation: Automation
    """The automation that invoked it."""
    type: Literal["automation"]
    __getitem__: Get2[Literal["automation"], Automation, Literal["type"], Literal["automation"]]
AutomationInvocationSource: TypeAlias = Union[AutomationInvocationSourceResourceManual, AutomationInvocationSourceResourceAutomation]
AutomationInvocationSourceDict: TypeAlias = Union[AutomationInvocationSourceResourceManualDict, AutomationInvocationSourceResourceAutomationDict]
class AutomationInvocationDict(TypedDict):
    id: str
    """Id of the invocation."""
    automation_id: str
    """Id of the automation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    error: NotRequired[AutomationInvocationErrorDict | None]
    """Why it failed."""
    object: Literal["agent.automation.invocation"]
    scheduled_at: NotRequired[int | None]
    """When it was due: Unix time in seconds."""
    session_id: NotRequired[str | None]
    """Id of the session that it started or continued."""
    skip_reason: NotRequired[Literal["pending_delivery"] | None]
    """Why it was skipped, if it was."""
    source: AutomationInvocationSourceDict
    """What invoked it: a call of yours (`manual`) or its `automation`."""
    status: Literal["queued", "completed", "failed", "skipped"]
    """`queued`, `completed`, `failed` or `skipped`."""
class AutomationInvocation(Reply[AutomationInvocationDict]):
    id: str
    """Id of the invocation."""
    automation_id: str
    """Id of the automation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    error: AutomationInvocationError | None
    """Why it failed."""
    object: Literal["agent.automation.invocation"]
    scheduled_at: int | None
    """When it was due: Unix time in seconds."""
    session_id: str | None
    """Id of the session that it started or continued."""
    skip_reason: Literal["pending_delivery"] | None
    """Why it was skipped, if it was."""
    source: AutomationInvocationSource
    """What invoked it: a call of yours (`manual`) or its `automation`."""
    status: Literal["queued", "completed", "failed", "skipped"]
    """`queued`, `completed`, `failed` or `skipped`."""
    __getitem__: Get9[Literal["id", "automation_id"], str, Literal["created_at"], int, Literal["error"], AutomationInvocationError | None, Literal["object"], Literal["agent.automation.invocation"], Literal["scheduled_at"], int | None, Literal["session_id"], str | None, Literal["skip_reason"], Literal["pending_delivery"] | None, Literal["source"], AutomationInvocationSource, Literal["status"], Literal["queued", "completed", "failed", "skipped"]]
class InvocationListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
