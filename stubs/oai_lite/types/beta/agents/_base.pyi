# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Iterable, Literal, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from ..._made import Reply
from .._base import (
    AgentReasoning,
    AgentReasoningDict,
    AgentText,
    AgentTextDict,
    AgentTool,
    AgentToolDict,
    HostedPlugin,
    HostedPluginDict,
    InputContent,
    InputContentDict,
    MultiAgentConfig,
    MultiAgentConfigDict,
)
class AutomationCreatedByResourceDeveloperDict(TypedDict):
    type: Literal["developer"]
class AutomationCreatedByResourceDeveloper(Reply[AutomationCreatedByResourceDeveloperDict]):
    type: Literal["developer"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["developer"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AutomationCreatedByResourceAgentDict(TypedDict):
    session_id: str
    tool_call_id: str
    type: Literal["agent"]
class AutomationCreatedByResourceAgent(Reply[AutomationCreatedByResourceAgentDict]):
    session_id: str
    tool_call_id: str
    type: Literal["agent"]
    @overload
    def __getitem__(self, key: Literal["session_id", "tool_call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
AutomationCreatedBy: TypeAlias = Union[AutomationCreatedByResourceDeveloper, AutomationCreatedByResourceAgent]
AutomationCreatedByDict: TypeAlias = Union[AutomationCreatedByResourceDeveloperDict, AutomationCreatedByResourceAgentDict]
AutomationAgentConfigCompactionDict = TypedDict("AutomationAgentConfigCompactionDict", {
    "async": bool,
})
class AutomationAgentConfigCompaction(Reply[AutomationAgentConfigCompactionDict]):
    async_: bool
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AutomationAgentConfigExperimentalDict(TypedDict):
    time_awareness: bool
class AutomationAgentConfigExperimental(Reply[AutomationAgentConfigExperimentalDict]):
    time_awareness: bool
    @overload
    def __getitem__(self, key: Literal["time_awareness"], /) -> bool: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AutomationAgentConfigDict(TypedDict):
    instructions: NotRequired[str | None]
    model: str
    multi_agent: MultiAgentConfigDict
    reasoning: AgentReasoningDict
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentTextDict
    tools: list[AgentToolDict]
    compaction: NotRequired[AutomationAgentConfigCompactionDict | None]
    experimental: NotRequired[AutomationAgentConfigExperimentalDict | None]
class AutomationAgentConfig(Reply[AutomationAgentConfigDict]):
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfig
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[AgentTool]
    compaction: AutomationAgentConfigCompaction | None
    experimental: AutomationAgentConfigExperimental | None
    @overload
    def __getitem__(self, key: Literal["instructions"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["multi_agent"], /) -> MultiAgentConfig: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> AgentReasoning: ...
    @overload
    def __getitem__(self, key: Literal["service_tier"], /) -> Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> AgentText: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[AgentTool]: ...
    @overload
    def __getitem__(self, key: Literal["compaction"], /) -> AutomationAgentConfigCompaction | None: ...
    @overload
    def __getitem__(self, key: Literal["experimental"], /) -> AutomationAgentConfigExperimental | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AutomationEnvironmentResourceNoneDict(TypedDict):
    type: Literal["none"]
class AutomationEnvironmentResourceNone(Reply[AutomationEnvironmentResourceNoneDict]):
    type: Literal["none"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["none"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AutomationEnvironmentResourceOpenAIHostedDesktopDict(TypedDict):
    enabled: bool
class AutomationEnvironmentResourceOpenAIHostedDesktop(Reply[AutomationEnvironmentResourceOpenAIHostedDesktopDict]):
    enabled: bool
    @overload
    def __getitem__(self, key: Literal["enabled"], /) -> bool: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict(TypedDict):
    file_id: str
    path: str
    type: Literal["file_id"]
class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(Reply[AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict]):
    file_id: str
    path: str
    type: Literal["file_id"]
    @overload
    def __getitem__(self, key: Literal["file_id", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_id"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInlineDict(TypedDict):
    path: str
    size_bytes: int
    type: Literal["inline"]
class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(Reply[AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInlineDict]):
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
AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = Union[AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID, AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline]
AutomationEnvironmentResourceOpenaiHostedFileDict: TypeAlias = Union[AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict, AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInlineDict]
class AutomationEnvironmentResourceOpenAIHostedNetworkDict(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]
class AutomationEnvironmentResourceOpenAIHostedNetwork(Reply[AutomationEnvironmentResourceOpenAIHostedNetworkDict]):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]
    @overload
    def __getitem__(self, key: Literal["access"], /) -> Literal["enabled", "disabled", "restricted"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AutomationEnvironmentResourceOpenAIHostedPackagesDict(TypedDict):
    npm: list[str]
    python: list[str]
    system: list[str]
class AutomationEnvironmentResourceOpenAIHostedPackages(Reply[AutomationEnvironmentResourceOpenAIHostedPackagesDict]):
    npm: list[str]
    python: list[str]
    system: list[str]
    @overload
    def __getitem__(self, key: Literal["npm", "python", "system"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReferenceDict(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference(Reply[AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReferenceDict]):
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
class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInlineDict(TypedDict):
    description: str
    name: str
    type: Literal["inline"]
class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline(Reply[AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInlineDict]):
    description: str
    name: str
    type: Literal["inline"]
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["inline"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = Union[AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference, AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline]
AutomationEnvironmentResourceOpenaiHostedSkillDict: TypeAlias = Union[AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReferenceDict, AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInlineDict]
class AutomationEnvironmentResourceOpenAIHostedDict(TypedDict, total=False):
    capability_directories: list[str] | None
    container_size: Literal["small", "medium", "large"] | None
    desktop: AutomationEnvironmentResourceOpenAIHostedDesktopDict | None
    environment_id: str | None
    environment_template_id: str | None
    files: list[AutomationEnvironmentResourceOpenaiHostedFileDict] | None
    network: AutomationEnvironmentResourceOpenAIHostedNetworkDict | None
    packages: AutomationEnvironmentResourceOpenAIHostedPackagesDict | None
    plugins: list[HostedPluginDict] | None
    skills: list[AutomationEnvironmentResourceOpenaiHostedSkillDict] | None
    type: Required[Literal["openai_hosted"]]
class AutomationEnvironmentResourceOpenAIHosted(Reply[AutomationEnvironmentResourceOpenAIHostedDict]):
    capability_directories: list[str] | None
    container_size: Literal["small", "medium", "large"] | None
    desktop: AutomationEnvironmentResourceOpenAIHostedDesktop | None
    environment_id: str | None
    environment_template_id: str | None
    files: list[AutomationEnvironmentResourceOpenaiHostedFile] | None
    network: AutomationEnvironmentResourceOpenAIHostedNetwork | None
    packages: AutomationEnvironmentResourceOpenAIHostedPackages | None
    plugins: list[HostedPlugin] | None
    skills: list[AutomationEnvironmentResourceOpenaiHostedSkill] | None
    type: Literal["openai_hosted"]
    @overload
    def __getitem__(self, key: Literal["capability_directories"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["container_size"], /) -> Literal["small", "medium", "large"] | None: ...
    @overload
    def __getitem__(self, key: Literal["desktop"], /) -> AutomationEnvironmentResourceOpenAIHostedDesktop | None: ...
    @overload
    def __getitem__(self, key: Literal["environment_id", "environment_template_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["files"], /) -> list[AutomationEnvironmentResourceOpenaiHostedFile] | None: ...
    @overload
    def __getitem__(self, key: Literal["network"], /) -> AutomationEnvironmentResourceOpenAIHostedNetwork | None: ...
    @overload
    def __getitem__(self, key: Literal["packages"], /) -> AutomationEnvironmentResourceOpenAIHostedPackages | None: ...
    @overload
    def __getitem__(self, key: Literal["plugins"], /) -> list[HostedPlugin] | None: ...
    @overload
    def __getitem__(self, key: Literal["skills"], /) -> list[AutomationEnvironmentResourceOpenaiHostedSkill] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["openai_hosted"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AutomationEnvironmentResourceSelfHostedDict(TypedDict):
    capability_directories: list[str]
    environment_id: NotRequired[str | None]
    type: Literal["self_hosted"]
    workspace_directory: str
class AutomationEnvironmentResourceSelfHosted(Reply[AutomationEnvironmentResourceSelfHostedDict]):
    capability_directories: list[str]
    environment_id: str | None
    type: Literal["self_hosted"]
    workspace_directory: str
    @overload
    def __getitem__(self, key: Literal["capability_directories"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["environment_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["self_hosted"]: ...
    @overload
    def __getitem__(self, key: Literal["workspace_directory"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
AutomationEnvironment: TypeAlias = Union[AutomationEnvironmentResourceNone, AutomationEnvironmentResourceOpenAIHosted, AutomationEnvironmentResourceSelfHosted]
AutomationEnvironmentDict: TypeAlias = Union[AutomationEnvironmentResourceNoneDict, AutomationEnvironmentResourceOpenAIHostedDict, AutomationEnvironmentResourceSelfHostedDict]
class AutomationTargetResourceNewSessionInputDict(TypedDict):
    content: list[InputContentDict]
    role: Literal["user"]
    type: Literal["message"]
class AutomationTargetResourceNewSessionInput(Reply[AutomationTargetResourceNewSessionInputDict]):
    content: list[InputContent]
    role: Literal["user"]
    type: Literal["message"]
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[InputContent]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AutomationTargetResourceNewSessionDict(TypedDict):
    agent: NotRequired[AutomationAgentConfigDict | None]
    agent_id: NotRequired[str | None]
    environment: AutomationEnvironmentDict
    input: list[AutomationTargetResourceNewSessionInputDict]
    metadata: dict[str, str]
    type: Literal["new_session"]
    vault_ids: list[str]
class AutomationTargetResourceNewSession(Reply[AutomationTargetResourceNewSessionDict]):
    agent: AutomationAgentConfig | None
    agent_id: str | None
    environment: AutomationEnvironment
    input: list[AutomationTargetResourceNewSessionInput]
    metadata: dict[str, str]
    type: Literal["new_session"]
    vault_ids: list[str]
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> AutomationAgentConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["agent_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> AutomationEnvironment: ...
    @overload
    def __getitem__(self, key: Literal["input"], /) -> list[AutomationTargetResourceNewSessionInput]: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> dict[str, str]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["new_session"]: ...
    @overload
    def __getitem__(self, key: Literal["vault_ids"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AutomationTargetResourceExistingSessionDict(TypedDict):
    instructions: str
    session_id: str
    type: Literal["existing_session"]
class AutomationTargetResourceExistingSession(Reply[AutomationTargetResourceExistingSessionDict]):
    instructions: str
    session_id: str
    type: Literal["existing_session"]
    @overload
    def __getitem__(self, key: Literal["instructions", "session_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["existing_session"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
AutomationTarget: TypeAlias = Union[AutomationTargetResourceNewSession, AutomationTargetResourceExistingSession]
AutomationTargetDict: TypeAlias = Union[AutomationTargetResourceNewSessionDict, AutomationTargetResourceExistingSessionDict]
class PeriodicAutomationDict(TypedDict):
    id: str
    created_at: int
    created_by: AutomationCreatedByDict
    expression: str
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: AutomationTargetDict
    timezone: str
    type: Literal["periodic"]
    pause_reason: NotRequired[Literal["target_session_failed"] | None]
class PeriodicAutomation(Reply[PeriodicAutomationDict]):
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    expression: str
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: AutomationTarget
    timezone: str
    type: Literal["periodic"]
    pause_reason: Literal["target_session_failed"] | None
    @overload
    def __getitem__(self, key: Literal["id", "expression", "name", "timezone"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> AutomationCreatedBy: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> dict[str, str]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["agent.automation"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["active", "paused"]: ...
    @overload
    def __getitem__(self, key: Literal["target"], /) -> AutomationTarget: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["periodic"]: ...
    @overload
    def __getitem__(self, key: Literal["pause_reason"], /) -> Literal["target_session_failed"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class OneTimeAutomationDict(TypedDict):
    id: str
    created_at: int
    created_by: AutomationCreatedByDict
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    run_at: int
    status: Literal["active", "paused", "completed"]
    target: AutomationTargetDict
    type: Literal["once"]
    pause_reason: NotRequired[Literal["target_session_failed"] | None]
class OneTimeAutomation(Reply[OneTimeAutomationDict]):
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    run_at: int
    status: Literal["active", "paused", "completed"]
    target: AutomationTarget
    type: Literal["once"]
    pause_reason: Literal["target_session_failed"] | None
    @overload
    def __getitem__(self, key: Literal["id", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at", "run_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> AutomationCreatedBy: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> dict[str, str]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["agent.automation"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["active", "paused", "completed"]: ...
    @overload
    def __getitem__(self, key: Literal["target"], /) -> AutomationTarget: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["once"]: ...
    @overload
    def __getitem__(self, key: Literal["pause_reason"], /) -> Literal["target_session_failed"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
Automation: TypeAlias = Union[PeriodicAutomation, OneTimeAutomation]
AutomationDict: TypeAlias = Union[PeriodicAutomationDict, OneTimeAutomationDict]
VaultStatus: TypeAlias = Literal["active", "archived"]
VaultStatusFilterParam: TypeAlias = Union[VaultStatus, Iterable[VaultStatus]]
