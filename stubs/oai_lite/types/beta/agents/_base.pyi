# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from ..._reply import Reply
from ..._subscripts import Get1, Get10, Get2, Get3, Get4, Get7, Get9
from .._base import (
    AgentReasoning,
    AgentReasoningDict,
    AgentText,
    AgentTextDict,
    HostedPlugin,
    HostedPluginDict,
    MultiAgentConfig,
    MultiAgentConfigDict,
)
from .._base_params import AgentTool, AgentToolDict, InputContent, InputContentDict
class AutomationCreatedByResourceDeveloperDict(TypedDict):
    type: Literal["developer"]
class AutomationCreatedByResourceDeveloper(Reply[AutomationCreatedByResourceDeveloperDict]):
    type: Literal["developer"]
    __getitem__: Get1[Literal["type"], Literal["developer"]]
class AutomationCreatedByResourceAgentDict(TypedDict):
    session_id: str
    tool_call_id: str
    type: Literal["agent"]
class AutomationCreatedByResourceAgent(Reply[AutomationCreatedByResourceAgentDict]):
    session_id: str
    tool_call_id: str
    type: Literal["agent"]
    __getitem__: Get2[Literal["session_id", "tool_call_id"], str, Literal["type"], Literal["agent"]]
AutomationCreatedBy: TypeAlias = Union[AutomationCreatedByResourceDeveloper, AutomationCreatedByResourceAgent]
AutomationCreatedByDict: TypeAlias = Union[AutomationCreatedByResourceDeveloperDict, AutomationCreatedByResourceAgentDict]
AutomationAgentConfigCompactionDict = TypedDict("AutomationAgentConfigCompactionDict", {
    "async": bool,
})
class AutomationAgentConfigCompaction(Reply[AutomationAgentConfigCompactionDict]):
    async_: bool
    __getitem__: Get1[Literal["async"], bool]
class AutomationAgentConfigExperimentalDict(TypedDict):
    time_awareness: bool
class AutomationAgentConfigExperimental(Reply[AutomationAgentConfigExperimentalDict]):
    time_awareness: bool
    __getitem__: Get1[Literal["time_awareness"], bool]
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
    __getitem__: Get9[Literal["instructions"], str | None, Literal["model"], str, Literal["multi_agent"], MultiAgentConfig, Literal["reasoning"], AgentReasoning, Literal["service_tier"], Literal["auto", "default", "flex", "priority", "fast", "ultrafast"], Literal["text"], AgentText, Literal["tools"], list[AgentTool], Literal["compaction"], AutomationAgentConfigCompaction | None, Literal["experimental"], AutomationAgentConfigExperimental | None]
class AutomationEnvironmentResourceNoneDict(TypedDict):
    type: Literal["none"]
class AutomationEnvironmentResourceNone(Reply[AutomationEnvironmentResourceNoneDict]):
    type: Literal["none"]
    __getitem__: Get1[Literal["type"], Literal["none"]]
class AutomationEnvironmentResourceOpenAIHostedDesktopDict(TypedDict):
    enabled: bool
class AutomationEnvironmentResourceOpenAIHostedDesktop(Reply[AutomationEnvironmentResourceOpenAIHostedDesktopDict]):
    enabled: bool
    __getitem__: Get1[Literal["enabled"], bool]
class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict(TypedDict):
    file_id: str
    path: str
    type: Literal["file_id"]
class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(Reply[AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict]):
    file_id: str
    path: str
    type: Literal["file_id"]
    __getitem__: Get2[Literal["file_id", "path"], str, Literal["type"], Literal["file_id"]]
class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInlineDict(TypedDict):
    path: str
    size_bytes: int
    type: Literal["inline"]
class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(Reply[AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInlineDict]):
    path: str
    size_bytes: int
    type: Literal["inline"]
    __getitem__: Get3[Literal["path"], str, Literal["size_bytes"], int, Literal["type"], Literal["inline"]]
AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = Union[AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID, AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline]
AutomationEnvironmentResourceOpenaiHostedFileDict: TypeAlias = Union[AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict, AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInlineDict]
class AutomationEnvironmentResourceOpenAIHostedNetworkDict(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]
class AutomationEnvironmentResourceOpenAIHostedNetwork(Reply[AutomationEnvironmentResourceOpenAIHostedNetworkDict]):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]
    __getitem__: Get2[Literal["access"], Literal["enabled", "disabled", "restricted"], Literal["allowed_domains"], list[str]]
class AutomationEnvironmentResourceOpenAIHostedPackagesDict(TypedDict):
    npm: list[str]
    python: list[str]
    system: list[str]
class AutomationEnvironmentResourceOpenAIHostedPackages(Reply[AutomationEnvironmentResourceOpenAIHostedPackagesDict]):
    npm: list[str]
    python: list[str]
    system: list[str]
    __getitem__: Get1[Literal["npm", "python", "system"], list[str]]
class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReferenceDict(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference(Reply[AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReferenceDict]):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None
    __getitem__: Get3[Literal["skill_id"], str, Literal["type"], Literal["skill_reference"], Literal["version"], str | None]
class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInlineDict(TypedDict):
    description: str
    name: str
    type: Literal["inline"]
class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline(Reply[AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInlineDict]):
    description: str
    name: str
    type: Literal["inline"]
    __getitem__: Get2[Literal["description", "name"], str, Literal["type"], Literal["inline"]]
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
    __getitem__: Get10[Literal["capability_directories"], list[str] | None, Literal["container_size"], Literal["small", "medium", "large"] | None, Literal["desktop"], AutomationEnvironmentResourceOpenAIHostedDesktop | None, Literal["environment_id", "environment_template_id"], str | None, Literal["files"], list[AutomationEnvironmentResourceOpenaiHostedFile] | None, Literal["network"], AutomationEnvironmentResourceOpenAIHostedNetwork | None, Literal["packages"], AutomationEnvironmentResourceOpenAIHostedPackages | None, Literal["plugins"], list[HostedPlugin] | None, Literal["skills"], list[AutomationEnvironmentResourceOpenaiHostedSkill] | None, Literal["type"], Literal["openai_hosted"]]
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
    __getitem__: Get4[Literal["capability_directories"], list[str], Literal["environment_id"], str | None, Literal["type"], Literal["self_hosted"], Literal["workspace_directory"], str]
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
    __getitem__: Get3[Literal["content"], list[InputContent], Literal["role"], Literal["user"], Literal["type"], Literal["message"]]
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
    __getitem__: Get7[Literal["agent"], AutomationAgentConfig | None, Literal["agent_id"], str | None, Literal["environment"], AutomationEnvironment, Literal["input"], list[AutomationTargetResourceNewSessionInput], Literal["metadata"], dict[str, str], Literal["type"], Literal["new_session"], Literal["vault_ids"], list[str]]
class AutomationTargetResourceExistingSessionDict(TypedDict):
    instructions: str
    session_id: str
    type: Literal["existing_session"]
class AutomationTargetResourceExistingSession(Reply[AutomationTargetResourceExistingSessionDict]):
    instructions: str
    session_id: str
    type: Literal["existing_session"]
    __getitem__: Get2[Literal["instructions", "session_id"], str, Literal["type"], Literal["existing_session"]]
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
    __getitem__: Get9[Literal["id", "expression", "name", "timezone"], str, Literal["created_at"], int, Literal["created_by"], AutomationCreatedBy, Literal["metadata"], dict[str, str], Literal["object"], Literal["agent.automation"], Literal["status"], Literal["active", "paused"], Literal["target"], AutomationTarget, Literal["type"], Literal["periodic"], Literal["pause_reason"], Literal["target_session_failed"] | None]
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
    __getitem__: Get9[Literal["id", "name"], str, Literal["created_at", "run_at"], int, Literal["created_by"], AutomationCreatedBy, Literal["metadata"], dict[str, str], Literal["object"], Literal["agent.automation"], Literal["status"], Literal["active", "paused", "completed"], Literal["target"], AutomationTarget, Literal["type"], Literal["once"], Literal["pause_reason"], Literal["target_session_failed"] | None]
Automation: TypeAlias = Union[PeriodicAutomation, OneTimeAutomation]
AutomationDict: TypeAlias = Union[PeriodicAutomationDict, OneTimeAutomationDict]
VaultStatus: TypeAlias = Literal["active", "archived"]
VaultStatusFilterParam: TypeAlias = Union[VaultStatus, Iterable[VaultStatus]]
