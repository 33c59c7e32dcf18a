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
    """How long it is kept at least."""
class TurnPromptCacheOptions(Reply[TurnPromptCacheOptionsDict]):
    ttl: Literal["30m", "12h"]
    """How long it is kept at least."""
    __getitem__: Get1[Literal["ttl"], Literal["30m", "12h"]]
class TurnDict(TypedDict):
    id: str
    """Id of the turn."""
    agent_id: str
    """Id of the agent that does the work."""
    completed_at: NotRequired[int | None]
    """When it was finished: Unix time in seconds."""
    created_at: int
    """When it was made: Unix time in seconds."""
    error: NotRequired[SessionTurnErrorDict | None]
    """Why it failed."""
    object: Literal["agent.session.turn"]
    session_id: str
    """Id of the session that it belongs to."""
    started_at: NotRequired[int | None]
    """When it began: Unix time in seconds."""
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    """`queued`, `in_progress`, `waiting`, `completed`, `failed` or `cancelled`."""
    subagent_id: NotRequired[str | None]
    """Id of the subagent that did the work, if one did."""
    usage: NotRequired[TokenUsageDict | None]
    """How many tokens it took."""
    prompt_cache_options: NotRequired[TurnPromptCacheOptionsDict | None]
    """How the common beginning of prompts is cached."""
class Turn(Reply[TurnDict]):
    id: str
    """Id of the turn."""
    agent_id: str
    """Id of the agent that does the work."""
    completed_at: int | None
    """When it was finished: Unix time in seconds."""
    created_at: int
    """When it was made: Unix time in seconds."""
    error: SessionTurnError | None
    """Why it failed."""
    object: Literal["agent.session.turn"]
    session_id: str
    """Id of the session that it belongs to."""
    started_at: int | None
    """When it began: Unix time in seconds."""
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    """`queued`, `in_progress`, `waiting`, `completed`, `failed` or `cancelled`."""
    subagent_id: str | None
    """Id of the subagent that did the work, if one did."""
    usage: TokenUsage | None
    """How many tokens it took."""
    prompt_cache_options: TurnPromptCacheOptions | None
    """How the common beginning of prompts is cached."""
    __getitem__: Get9[Literal["id", "agent_id", "session_id"], str, Literal["completed_at", "started_at"], int | None, Literal["created_at"], int, Literal["error"], SessionTurnError | None, Literal["object"], Literal["agent.session.turn"], Literal["status"], Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"], Literal["subagent_id"], str | None, Literal["usage"], TokenUsage | None, Literal["prompt_cache_options"], TurnPromptCacheOptions | None]
