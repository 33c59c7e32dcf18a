# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, Sequence, TypedDict
from typing_extensions import NotRequired
from ..._multipart import FileTypes
from .._reply import Reply
from .._subscripts import Get3, Get4
class DeletedSkillVersionDict(TypedDict):
    id: str
    """Id of the version."""
    deleted: bool
    """True if it is gone."""
    object: Literal["skill.version.deleted"]
    version: str
    """Number of the version, as a string."""
class DeletedSkillVersion(Reply[DeletedSkillVersionDict]):
    id: str
    """Id of the version."""
    deleted: bool
    """True if it is gone."""
    object: Literal["skill.version.deleted"]
    version: str
    """Number of the version, as a string."""
    __getitem__: Get3[Literal["id", "version"], str, Literal["deleted"], bool, Literal["object"], Literal["skill.version.deleted"]]
class SkillVersionDict(TypedDict):
    id: str
    """Id of the version."""
    created_at: int
    """When it was made: Unix time in seconds."""
    description: str
    """What it does and when to use it."""
    name: str
    """Name of the skill."""
    object: Literal["skill.version"]
    skill_id: str
    """Id of the skill."""
    version: str
    """Number of the version, as a string."""
class SkillVersion(Reply[SkillVersionDict]):
    id: str
    """Id of the version."""
    created_at: int
    """When it was made: Unix time in seconds."""
    description: str
    """What it does and when to use it."""
    name: str
    """Name of the skill."""
    object: Literal["skill.version"]
    skill_id: str
    """Id of the skill."""
    version: str
    """Number of the version, as a string."""
    __getitem__: Get3[Literal["id", "description", "name", "skill_id", "version"], str, Literal["created_at"], int, Literal["object"], Literal["skill.version"]]
class SkillVersionListDict(TypedDict):
    data: list[SkillVersionDict]
    """The items of this page."""
    first_id: NotRequired[str | None]
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: NotRequired[str | None]
    """Id of the last item."""
    object: Literal["list"]
class SkillVersionList(Reply[SkillVersionListDict]):
    data: list[SkillVersion]
    """The items of this page."""
    first_id: str | None
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: str | None
    """Id of the last item."""
    object: Literal["list"]
    __getitem__: Get4[Literal["data"], list[SkillVersion], Literal["first_id", "last_id"], str | None, Literal["has_more"], bool, Literal["object"], Literal["list"]]
class VersionCreateParams(TypedDict, total=False):
    default: bool
    """whether it is used by default from now on"""
    files: Sequence[FileTypes] | FileTypes
    """the files of the version, one or a list, or one zip file; inputs as in `files.create`"""
class VersionListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after this version"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
