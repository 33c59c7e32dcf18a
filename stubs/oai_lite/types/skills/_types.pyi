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
    deleted: bool
    object: Literal["skill.version.deleted"]
    version: str
class DeletedSkillVersion(Reply[DeletedSkillVersionDict]):
    id: str
    deleted: bool
    object: Literal["skill.version.deleted"]
    version: str
    __getitem__: Get3[Literal["id", "version"], str, Literal["deleted"], bool, Literal["object"], Literal["skill.version.deleted"]]
class SkillVersionDict(TypedDict):
    id: str
    created_at: int
    description: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str
class SkillVersion(Reply[SkillVersionDict]):
    id: str
    created_at: int
    description: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str
    __getitem__: Get3[Literal["id", "description", "name", "skill_id", "version"], str, Literal["created_at"], int, Literal["object"], Literal["skill.version"]]
class SkillVersionListDict(TypedDict):
    data: list[SkillVersionDict]
    first_id: NotRequired[str | None]
    has_more: bool
    last_id: NotRequired[str | None]
    object: Literal["list"]
class SkillVersionList(Reply[SkillVersionListDict]):
    data: list[SkillVersion]
    first_id: str | None
    has_more: bool
    last_id: str | None
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
