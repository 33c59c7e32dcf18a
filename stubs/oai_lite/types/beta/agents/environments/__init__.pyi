# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Iterable, Literal, Sequence, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from ...._made import Reply
from ..._base import (
    BetaInlineSkill,
    BetaInlineSkillDict,
    HostedEnvironmentFileParam,
    HostedPlugin,
    HostedPluginDict,
    HostedPluginParam,
    HostedSkillParam,
    SetupCommandParam,
)
class EnvironmentFileDict(TypedDict):
    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int
class EnvironmentFile(Reply[EnvironmentFileDict]):
    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int
    @overload
    def __getitem__(self, key: Literal["environment_id", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["agent.environment.file"]: ...
    @overload
    def __getitem__(self, key: Literal["size_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class EnvironmentTemplateFileHostedTemplateFileResourceFileIDDict(TypedDict):
    file_id: str
    path: str
    type: Literal["file_id"]
class EnvironmentTemplateFileHostedTemplateFileResourceFileID(Reply[EnvironmentTemplateFileHostedTemplateFileResourceFileIDDict]):
    file_id: str
    path: str
    type: Literal["file_id"]
    @overload
    def __getitem__(self, key: Literal["file_id", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_id"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class EnvironmentTemplateFileHostedTemplateFileResourceInlineDict(TypedDict):
    path: str
    size_bytes: int
    type: Literal["inline"]
class EnvironmentTemplateFileHostedTemplateFileResourceInline(Reply[EnvironmentTemplateFileHostedTemplateFileResourceInlineDict]):
    path: str
    size_bytes: int
    type: Literal["inline"]
    @overload
    def __getitem__(self, key: Literal["path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["size_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["inline"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
EnvironmentTemplateFile: TypeAlias = Union[EnvironmentTemplateFileHostedTemplateFileResourceFileID, EnvironmentTemplateFileHostedTemplateFileResourceInline]
EnvironmentTemplateFileDict: TypeAlias = Union[EnvironmentTemplateFileHostedTemplateFileResourceFileIDDict, EnvironmentTemplateFileHostedTemplateFileResourceInlineDict]
class EnvironmentTemplateNetworkDict(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]
class EnvironmentTemplateNetwork(Reply[EnvironmentTemplateNetworkDict]):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]
    @overload
    def __getitem__(self, key: Literal["access"], /) -> Literal["enabled", "disabled", "restricted"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class EnvironmentTemplatePackagesDict(TypedDict):
    npm: list[str]
    python: list[str]
    system: list[str]
class EnvironmentTemplatePackages(Reply[EnvironmentTemplatePackagesDict]):
    npm: list[str]
    python: list[str]
    system: list[str]
    @overload
    def __getitem__(self, key: Literal["npm", "python", "system"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReferenceDict(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
class EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReference(Reply[EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReferenceDict]):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None
    @overload
    def __getitem__(self, key: Literal["skill_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["skill_reference"]: ...
    @overload
    def __getitem__(self, key: Literal["version"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class EnvironmentTemplateSkillHostedTemplateSkillResourceInlineDict(TypedDict):
    description: str
    name: str
    type: Literal["inline"]
class EnvironmentTemplateSkillHostedTemplateSkillResourceInline(Reply[EnvironmentTemplateSkillHostedTemplateSkillResourceInlineDict]):
    description: str
    name: str
    type: Literal["inline"]
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["inline"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
EnvironmentTemplateSkill: TypeAlias = Union[EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReference, EnvironmentTemplateSkillHostedTemplateSkillResourceInline]
EnvironmentTemplateSkillDict: TypeAlias = Union[EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReferenceDict, EnvironmentTemplateSkillHostedTemplateSkillResourceInlineDict]
class EnvironmentTemplateDesktopDict(TypedDict):
    enabled: bool
class EnvironmentTemplateDesktop(Reply[EnvironmentTemplateDesktopDict]):
    enabled: bool
    @overload
    def __getitem__(self, key: Literal["enabled"], /) -> bool: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class EnvironmentTemplateDict(TypedDict):
    id: str
    capability_directories: list[str]
    created_at: int
    files: list[EnvironmentTemplateFileDict]
    name: NotRequired[str | None]
    network: EnvironmentTemplateNetworkDict
    object: Literal["agent.environment.template"]
    packages: EnvironmentTemplatePackagesDict
    plugins: list[HostedPluginDict]
    skills: list[EnvironmentTemplateSkillDict]
    updated_at: int
    desktop: NotRequired[EnvironmentTemplateDesktopDict | None]
class EnvironmentTemplate(Reply[EnvironmentTemplateDict]):
    id: str
    capability_directories: list[str]
    created_at: int
    files: list[EnvironmentTemplateFile]
    name: str | None
    network: EnvironmentTemplateNetwork
    object: Literal["agent.environment.template"]
    packages: EnvironmentTemplatePackages
    plugins: list[HostedPlugin]
    skills: list[EnvironmentTemplateSkill]
    updated_at: int
    desktop: EnvironmentTemplateDesktop | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["capability_directories"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["created_at", "updated_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["files"], /) -> list[EnvironmentTemplateFile]: ...
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["network"], /) -> EnvironmentTemplateNetwork: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["agent.environment.template"]: ...
    @overload
    def __getitem__(self, key: Literal["packages"], /) -> EnvironmentTemplatePackages: ...
    @overload
    def __getitem__(self, key: Literal["plugins"], /) -> list[HostedPlugin]: ...
    @overload
    def __getitem__(self, key: Literal["skills"], /) -> list[EnvironmentTemplateSkill]: ...
    @overload
    def __getitem__(self, key: Literal["desktop"], /) -> EnvironmentTemplateDesktop | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class EnvironmentTemplateDeletedDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]
class EnvironmentTemplateDeleted(Reply[EnvironmentTemplateDeletedDict]):
    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["deleted"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["agent.environment.template.deleted"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FileCreateParamsHostedEnvironmentFileParamFileID(TypedDict):
    file_id: str
    path: str
    type: Literal["file_id"]
class FileCreateParamsHostedEnvironmentFileParamInline(TypedDict):
    data: str
    path: str
    type: Literal["inline"]
FileCreateParams: TypeAlias = Union[FileCreateParamsHostedEnvironmentFileParamFileID, EnvironmentTemplateFileHostedTemplateFileResourceFileID, EnvironmentTemplateFileHostedTemplateFileResourceFileIDDict, FileCreateParamsHostedEnvironmentFileParamInline]
class FileListParams(TypedDict, total=False):
    limit: int | None
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
    page: str
    """cursor: `next_page` of the page before"""
    path: str | None
    """only what is in this folder, an absolute path below `/workspace`"""
class TemplateCreateParamsDesktop(TypedDict):
    enabled: bool
class TemplateCreateParamsNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
class TemplateCreateParamsPackages(TypedDict, total=False):
    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None
class TemplateCreateParams(TypedDict, total=False):
    capability_directories: Sequence[str] | None
    """folders in which it looks for skills and the like"""
    desktop: TemplateCreateParamsDesktop | None
    """whether it has a screen"""
    env: dict[str, str] | None
    """environment variables"""
    files: Iterable[HostedEnvironmentFileParam] | None
    """files to put into it"""
    name: str | None
    """a name for people to read"""
    network: TemplateCreateParamsNetwork | None
    """what it may reach"""
    packages: TemplateCreateParamsPackages | None
    """packages to install"""
    plugins: Iterable[HostedPluginParam | BetaInlineSkill | BetaInlineSkillDict] | None
    """plugins to install"""
    setup_commands: Iterable[SetupCommandParam] | None
    """commands to run when one is made"""
    skills: Iterable[HostedSkillParam] | None
    """skills to put into it"""
class TemplateListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class TemplateUpdateParams(TypedDict, total=False):
    capability_directories: Sequence[str] | None
    """folders in which it looks for skills and the like"""
    desktop: TemplateCreateParamsDesktop | None
    """whether it has a screen"""
    env: dict[str, str] | None
    """environment variables"""
    files: Iterable[HostedEnvironmentFileParam] | None
    """files to put into it"""
    name: str | None
    """a name for people to read"""
    network: TemplateCreateParamsNetwork | None
    """what it may reach"""
    packages: TemplateCreateParamsPackages | None
    """packages to install"""
    plugins: Iterable[HostedPluginParam | BetaInlineSkill | BetaInlineSkillDict] | None
    """plugins to install"""
    setup_commands: Iterable[SetupCommandParam] | None
    """commands to run when one is made"""
    skills: Iterable[HostedSkillParam] | None
    """skills to put into it"""
