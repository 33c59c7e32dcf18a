# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, overload
from typing_extensions import NotRequired
from ...._made import Reply
from ..._base import SessionTurnError, SessionTurnErrorDict, TokenUsage, TokenUsageDict
class TurnPromptCacheOptionsDict(TypedDict):
    ttl: Literal["30m", "12h"]
class TurnPromptCacheOptions(Reply[TurnPromptCacheOptionsDict]):
    ttl: Literal["30m", "12h"]
    @overload
    def __getitem__(self, key: Literal["ttl"], /) -> Literal["30m", "12h"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "agent_id", "session_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["completed_at", "started_at"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> SessionTurnError | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["agent.session.turn"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]: ...
    @overload
    def __getitem__(self, key: Literal["subagent_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["usage"], /) -> TokenUsage | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_options"], /) -> TurnPromptCacheOptions | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
