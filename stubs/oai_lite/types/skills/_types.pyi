# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, Sequence, TypedDict, overload
from typing_extensions import NotRequired
from ..._multipart import FileTypes
from .._made import Reply
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
    @overload
    def __getitem__(self, key: Literal["id", "version"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["deleted"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["skill.version.deleted"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "description", "name", "skill_id", "version"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["skill.version"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[SkillVersion]: ...
    @overload
    def __getitem__(self, key: Literal["first_id", "last_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["list"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
