# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
import builtins
from typing import Iterable, Literal, TypedDict
from typing_extensions import NotRequired
from ...._reply import Reply
from ...._subscripts import Get3, Get4
from ..._base_params import AgentSessionInputParam
class ArtifactListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    environment_id: str | None
    """only those from this environment"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class EventCreateParams(TypedDict):
    events: Iterable[AgentSessionInputParam]
    """the events, in order"""
    idempotency_key: NotRequired[str]
    """a text of your own: a second request with the same one does nothing more; sent as `Idempotency-Key`"""
class EventStreamParams(TypedDict, total=False):
    include_obfuscation: bool
    """whether events carry padding that hides their length"""
class ItemListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class SessionArtifactDict(TypedDict):
    id: str
    """Id of the artifact."""
    created_at: int
    """When it was made: Unix time in seconds."""
    environment_id: str
    """Id of the environment."""
    object: Literal["agent.session.artifact"]
    path: str
    """Path in the environment."""
    session_id: str
    """Id of the session that it belongs to."""
    size_bytes: int
    """How big it is, in bytes."""
    turn_id: str
    """Id of the turn that it belongs to."""
class SessionArtifact(Reply[SessionArtifactDict]):
    id: str
    """Id of the artifact."""
    created_at: int
    """When it was made: Unix time in seconds."""
    environment_id: str
    """Id of the environment."""
    object: Literal["agent.session.artifact"]
    path: str
    """Path in the environment."""
    session_id: str
    """Id of the session that it belongs to."""
    size_bytes: int
    """How big it is, in bytes."""
    turn_id: str
    """Id of the turn that it belongs to."""
    __getitem__: Get3[Literal["id", "environment_id", "path", "session_id", "turn_id"], str, Literal["created_at", "size_bytes"], int, Literal["object"], Literal["agent.session.artifact"]]
class SessionArtifactDeletedDict(TypedDict):
    id: str
    """Id of the artifact."""
    deleted: bool
    """True if it is gone."""
    object: Literal["agent.session.artifact.deleted"]
class SessionArtifactDeleted(Reply[SessionArtifactDeletedDict]):
    id: str
    """Id of the artifact."""
    deleted: bool
    """True if it is gone."""
    object: Literal["agent.session.artifact.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["agent.session.artifact.deleted"]]
class SessionTraceDict(TypedDict):
    id: str
    """Id of the trace."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["agent.session.trace"]
    otlp: dict[str, builtins.object]
    """The trace in the JSON form of OpenTelemetry (OTLP)."""
    session_id: str
    """Id of the session that it belongs to."""
class SessionTrace(Reply[SessionTraceDict]):
    id: str
    """Id of the trace."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["agent.session.trace"]
    otlp: dict[str, builtins.object]
    """The trace in the JSON form of OpenTelemetry (OTLP)."""
    session_id: str
    """Id of the session that it belongs to."""
    __getitem__: Get4[Literal["id", "session_id"], str, Literal["created_at"], int, Literal["object"], Literal["agent.session.trace"], Literal["otlp"], dict[str, builtins.object]]
class SubagentListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class TraceListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class TurnListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
