# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from typing_extensions import NotRequired
from ...._reply import Reply
from ...._subscripts import Get1, Get9
from ..._base import SessionTurnError, SessionTurnErrorDict, TokenUsage, TokenUsageDict
class TurnPromptCacheOptionsDict(TypedDict):
    ttl: Literal["30m", "12h"]
class TurnPromptCacheOptions(Reply[TurnPromptCacheOptionsDict]):
    ttl: Literal["30m", "12h"]
    __getitem__: Get1[Literal["ttl"], Literal["30m", "12h"]]
class TurnDict(TypedDict):
    id: str
    agent_id: str
    completed_at: NotRequired[int | None]
    created_at: int
    error: NotRequired[SessionTurnErrorDict | None]
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: NotRequired[int | None]
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: NotRequired[str | None]
    usage: NotRequired[TokenUsageDict | None]
    prompt_cache_options: NotRequired[TurnPromptCacheOptionsDict | None]
class Turn(Reply[TurnDict]):
    id: str
    agent_id: str
    completed_at: int | None
    created_at: int
    error: SessionTurnError | None
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: int | None
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: str | None
    usage: TokenUsage | None
    prompt_cache_options: TurnPromptCacheOptions | None
    __getitem__: Get9[Literal["id", "agent_id", "session_id"], str, Literal["completed_at", "started_at"], int | None, Literal["created_at"], int, Literal["error"], SessionTurnError | None, Literal["object"], Literal["agent.session.turn"], Literal["status"], Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"], Literal["subagent_id"], str | None, Literal["usage"], TokenUsage | None, Literal["prompt_cache_options"], TurnPromptCacheOptions | None]
