# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from ...._reply import Reply
from ...._subscripts import Get1, Get11, Get2, Get3
from ..._base import HostedPlugin, HostedPluginDict
from ..._base_params import HostedEnvironmentFileParam, HostedPluginParam, HostedSkillParam, SetupCommandParam
from ....responses._types import InlineSkill, InlineSkillDict
class EnvironmentFileDict(TypedDict):
    environment_id: str
    """Id of the environment."""
    object: Literal["agent.environment.file"]
    path: str
    """Path in the environment."""
    size_bytes: int
    """How big it is, in bytes."""
class EnvironmentFile(Reply[EnvironmentFileDict]):
    environment_id: str
    """Id of the environment."""
    object: Literal["agent.environment.file"]
    path: str
    """Path in the environment."""
    size_bytes: int
    """How big it is, in bytes."""
    __getitem__: Get3[Literal["environment_id", "path"], str, Literal["object"], Literal["agent.environment.file"], Literal["size_bytes"], int]
class EnvironmentTemplateFileHostedTemplateFileResourceFileIDDict(TypedDict):
    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    type: Literal["file_id"]
class EnvironmentTemplateFileHostedTemplateFileResourceFileID(Reply[EnvironmentTemplateFileHostedTemplateFileResourceFileIDDict]):
    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    type: Literal["file_id"]
    __getitem__: Get2[Literal["file_id", "path"], str, Literal["type"], Literal["file_id"]]
class EnvironmentTemplateFileHostedTemplateFileResourceInlineDict(TypedDict):
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    size_bytes: int
    """How big it is, in bytes."""
    type: Literal["inline"]
class EnvironmentTemplateFileHostedTemplateFileResourceInline(Reply[EnvironmentTemplateFileHostedTemplateFileResourceInlineDict]):
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    size_bytes: int
    """How big it is, in bytes."""
    type: Literal["inline"]
    __getitem__: Get3[Literal["path"], str, Literal["size_bytes"], int, Literal["type"], Literal["inline"]]
EnvironmentTemplateFile: TypeAlias = Union[EnvironmentTemplateFileHostedTemplateFileResourceFileID, EnvironmentTemplateFileHostedTemplateFileResourceInline]
EnvironmentTemplateFileDict: TypeAlias = Union[EnvironmentTemplateFileHostedTemplateFileResourceFileIDDict, EnvironmentTemplateFileHostedTemplateFileResourceInlineDict]
class EnvironmentTemplateNetworkDict(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: list[str]
    """The domains that may be reached."""
class EnvironmentTemplateNetwork(Reply[EnvironmentTemplateNetworkDict]):
    access: Literal["enabled", "disabled", "restricted"]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: list[str]
    """The domains that may be reached."""
    __getitem__: Get2[Literal["access"], Literal["enabled", "disabled", "restricted"], Literal["allowed_domains"], list[str]]
class EnvironmentTemplatePackagesDict(TypedDict):
    npm: list[str]
    """Packages to install with npm."""
    python: list[str]
    """Python packages to install."""
    system: list[str]
    """Packages to install with the package manager of the system."""
class EnvironmentTemplatePackages(Reply[EnvironmentTemplatePackagesDict]):
    npm: list[str]
    """Packages to install with npm."""
    python: list[str]
    """Python packages to install."""
    system: list[str]
    """Packages to install with the package manager of the system."""
    __getitem__: Get1[Literal["npm", "python", "system"], list[str]]
class EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReferenceDict(TypedDict):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
    """Which version of it; default the one that is set for the skill."""
class EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReference(Reply[EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReferenceDict]):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: str | None
    """Which version of it; default the one that is set for the skill."""
    __getitem__: Get3[Literal["skill_id"], str, Literal["type"], Literal["skill_reference"], Literal["version"], str | None]
class EnvironmentTemplateSkillHostedTemplateSkillResourceInlineDict(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    type: Literal["inline"]
class EnvironmentTemplateSkillHostedTemplateSkillResourceInline(Reply[EnvironmentTemplateSkillHostedTemplateSkillResourceInlineDict]):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    type: Literal["inline"]
    __getitem__: Get2[Literal["description", "name"], str, Literal["type"], Literal["inline"]]
EnvironmentTemplateSkill: TypeAlias = Union[EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReference, EnvironmentTemplateSkillHostedTemplateSkillResourceInline]
EnvironmentTemplateSkillDict: TypeAlias = Union[EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReferenceDict, EnvironmentTemplateSkillHostedTemplateSkillResourceInlineDict]
class EnvironmentTemplateDesktopDict(TypedDict):
    enabled: bool
    """Whether it has a screen."""
class EnvironmentTemplateDesktop(Reply[EnvironmentTemplateDesktopDict]):
    enabled: bool
    """Whether it has a screen."""
    __getitem__: Get1[Literal["enabled"], bool]
class EnvironmentTemplateDict(TypedDict):
    id: str
    """Id of the template."""
    capability_directories: list[str]
    """Folders in which it looks for skills and the like."""
    created_at: int
    """When it was made: Unix time in seconds."""
    files: list[EnvironmentTemplateFileDict]
    """Files to put into it."""
    name: NotRequired[str | None]
    """A name for people to read."""
    network: EnvironmentTemplateNetworkDict
    """What it may reach."""
    object: Literal["agent.environment.template"]
    packages: EnvironmentTemplatePackagesDict
    """Packages to install."""
    plugins: list[HostedPluginDict]
    """Plugins to install."""
    skills: list[EnvironmentTemplateSkillDict]
    """Skills to put into it."""
    updated_at: int
    """When it was last changed: Unix time in seconds."""
    desktop: NotRequired[EnvironmentTemplateDesktopDict | None]
    """Whether it has a screen."""
class EnvironmentTemplate(Reply[EnvironmentTemplateDict]):
    id: str
    """Id of the template."""
    capability_directories: list[str]
    """Folders in which it looks for skills and the like."""
    created_at: int
    """When it was made: Unix time in seconds."""
    files: list[EnvironmentTemplateFile]
    """Files to put into it."""
    name: str | None
    """A name for people to read."""
    network: EnvironmentTemplateNetwork
    """What it may reach."""
    object: Literal["agent.environment.template"]
    packages: EnvironmentTemplatePackages
    """Packages to install."""
    plugins: list[HostedPlugin]
    """Plugins to install."""
    skills: list[EnvironmentTemplateSkill]
    """Skills to put into it."""
    updated_at: int
    """When it was last changed: Unix time in seconds."""
    desktop: EnvironmentTemplateDesktop | None
    """Whether it has a screen."""
    __getitem__: Get11[Literal["id"], str, Literal["capability_directories"], list[str], Literal["created_at", "updated_at"], int, Literal["files"], list[EnvironmentTemplateFile], Literal["name"], str | None, Literal["network"], EnvironmentTemplateNetwork, Literal["object"], Literal["agent.environment.template"], Literal["packages"], EnvironmentTemplatePackages, Literal["plugins"], list[HostedPlugin], Literal["skills"], list[EnvironmentTemplateSkill], Literal["desktop"], EnvironmentTemplateDesktop | None]
class EnvironmentTemplateDeletedDict(TypedDict):
    id: str
    """Id of the template."""
    deleted: bool
    """True if it is gone."""
    object: Literal["agent.environment.template.deleted"]
class EnvironmentTemplateDeleted(Reply[EnvironmentTemplateDeletedDict]):
    id: str
    """Id of the template."""
    deleted: bool
    """True if it is gone."""
    object: Literal["agent.environment.template.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["agent.environment.template.deleted"]]
class FileCreateParamsHostedEnvironmentFileParamFileID(TypedDict):
    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    type: Literal["file_id"]
class FileCreateParamsHostedEnvironmentFileParamInline(TypedDict):
    data: str
    """The content of the file itself."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
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
    """Whether it has a screen."""
class TemplateCreateParamsNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: Sequence[str] | None
    """The domains that may be reached."""
    blocked_domains: Sequence[str] | None
    """Domains that may not be reached."""
class TemplateCreateParamsPackages(TypedDict, total=False):
    npm: Sequence[str] | None
    """Packages to install with npm."""
    python: Sequence[str] | None
    """Python packages to install."""
    system: Sequence[str] | None
    """Packages to install with the package manager of the system."""
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
    plugins: Iterable[HostedPluginParam | InlineSkill | InlineSkillDict] | None
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
    plugins: Iterable[HostedPluginParam | InlineSkill | InlineSkillDict] | None
    """plugins to install"""
    setup_commands: Iterable[SetupCommandParam] | None
    """commands to run when one is made"""
    skills: Iterable[HostedSkillParam] | None
    """skills to put into it"""
