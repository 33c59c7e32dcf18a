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
    """Id of the session in which it was made."""
    tool_call_id: str
    """Id of the tool call that made it."""
    type: Literal["agent"]
class AutomationCreatedByResourceAgent(Reply[AutomationCreatedByResourceAgentDict]):
    session_id: str
    """Id of the session in which it was made."""
    tool_call_id: str
    """Id of the tool call that made it."""
    type: Literal["agent"]
    __getitem__: Get2[Literal["session_id", "tool_call_id"], str, Literal["type"], Literal["agent"]]
AutomationCreatedBy: TypeAlias = Union[AutomationCreatedByResourceDeveloper, AutomationCreatedByResourceAgent]
AutomationCreatedByDict: TypeAlias = Union[AutomationCreatedByResourceDeveloperDict, AutomationCreatedByResourceAgentDict]
AutomationAgentConfigCompactionDict = TypedDict("AutomationAgentConfigCompactionDict", {
    "async": bool,
})
class AutomationAgentConfigCompaction(Reply[AutomationAgentConfigCompactionDict]):
    async_: bool
    """Whether the agent may go on while its conversation is being shortened."""
    __getitem__: Get1[Literal["async"], bool]
class AutomationAgentConfigExperimentalDict(TypedDict):
    time_awareness: bool
    """Whether the model is kept aware of the time."""
class AutomationAgentConfigExperimental(Reply[AutomationAgentConfigExperimentalDict]):
    time_awareness: bool
    """Whether the model is kept aware of the time."""
    __getitem__: Get1[Literal["time_awareness"], bool]
class AutomationAgentConfigDict(TypedDict):
    instructions: NotRequired[str | None]
    """What the model is told before all input."""
    model: str
    """Id of the model that does the work."""
    multi_agent: MultiAgentConfigDict
    """Whether and how it may let subagents work; by default it may not."""
    reasoning: AgentReasoningDict
    """How much the model thinks."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """Which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: AgentTextDict
    """Format and length of its text."""
    tools: list[AgentToolDict]
    """What the model may call."""
    compaction: NotRequired[AutomationAgentConfigCompactionDict | None]
    """How a conversation that grows too long is shortened."""
    experimental: NotRequired[AutomationAgentConfigExperimentalDict | None]
    """Settings that may change or go at any time."""
class AutomationAgentConfig(Reply[AutomationAgentConfigDict]):
    instructions: str | None
    """What the model is told before all input."""
    model: str
    """Id of the model that does the work."""
    multi_agent: MultiAgentConfig
    """Whether and how it may let subagents work; by default it may not."""
    reasoning: AgentReasoning
    """How much the model thinks."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """Which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: AgentText
    """Format and length of its text."""
    tools: list[AgentTool]
    """What the model may call."""
    compaction: AutomationAgentConfigCompaction | None
    """How a conversation that grows too long is shortened."""
    experimental: AutomationAgentConfigExperimental | None
    """Settings that may change or go at any time."""
    __getitem__: Get9[Literal["instructions"], str | None, Literal["model"], str, Literal["multi_agent"], MultiAgentConfig, Literal["reasoning"], AgentReasoning, Literal["service_tier"], Literal["auto", "default", "flex", "priority", "fast", "ultrafast"], Literal["text"], AgentText, Literal["tools"], list[AgentTool], Literal["compaction"], AutomationAgentConfigCompaction | None, Literal["experimental"], AutomationAgentConfigExperimental | None]
class AutomationEnvironmentResourceNoneDict(TypedDict):
    type: Literal["none"]
class AutomationEnvironmentResourceNone(Reply[AutomationEnvironmentResourceNoneDict]):
    type: Literal["none"]
    __getitem__: Get1[Literal["type"], Literal["none"]]
class AutomationEnvironmentResourceOpenAIHostedDesktopDict(TypedDict):
    enabled: bool
    """Whether it has a screen."""
class AutomationEnvironmentResourceOpenAIHostedDesktop(Reply[AutomationEnvironmentResourceOpenAIHostedDesktopDict]):
    enabled: bool
    """Whether it has a screen."""
    __getitem__: Get1[Literal["enabled"], bool]
class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict(TypedDict):
    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    type: Literal["file_id"]
class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(Reply[AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict]):
    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    type: Literal["file_id"]
    __getitem__: Get2[Literal["file_id", "path"], str, Literal["type"], Literal["file_id"]]
class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInlineDict(TypedDict):
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    size_bytes: int
    """How big it is, in bytes."""
    type: Literal["inline"]
class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(Reply[AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInlineDict]):
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    size_bytes: int
    """How big it is, in bytes."""
    type: Literal["inline"]
    __getitem__: Get3[Literal["path"], str, Literal["size_bytes"], int, Literal["type"], Literal["inline"]]
AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = Union[AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID, AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline]
AutomationEnvironmentResourceOpenaiHostedFileDict: TypeAlias = Union[AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict, AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInlineDict]
class AutomationEnvironmentResourceOpenAIHostedNetworkDict(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: list[str]
    """The domains that may be reached."""
class AutomationEnvironmentResourceOpenAIHostedNetwork(Reply[AutomationEnvironmentResourceOpenAIHostedNetworkDict]):
    access: Literal["enabled", "disabled", "restricted"]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: list[str]
    """The domains that may be reached."""
    __getitem__: Get2[Literal["access"], Literal["enabled", "disabled", "restricted"], Literal["allowed_domains"], list[str]]
class AutomationEnvironmentResourceOpenAIHostedPackagesDict(TypedDict):
    npm: list[str]
    """Packages to install with npm."""
    python: list[str]
    """Python packages to install."""
    system: list[str]
    """Packages to install with the package manager of the system."""
class AutomationEnvironmentResourceOpenAIHostedPackages(Reply[AutomationEnvironmentResourceOpenAIHostedPackagesDict]):
    npm: list[str]
    """Packages to install with npm."""
    python: list[str]
    """Python packages to install."""
    system: list[str]
    """Packages to install with the package manager of the system."""
    __getitem__: Get1[Literal["npm", "python", "system"], list[str]]
class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReferenceDict(TypedDict):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
    """Which version of it; default the one that is set for the skill."""
class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference(Reply[AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReferenceDict]):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: str | None
    """Which version of it; default the one that is set for the skill."""
    __getitem__: Get3[Literal["skill_id"], str, Literal["type"], Literal["skill_reference"], Literal["version"], str | None]
class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInlineDict(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    type: Literal["inline"]
class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline(Reply[AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInlineDict]):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    type: Literal["inline"]
    __getitem__: Get2[Literal["description", "name"], str, Literal["type"], Literal["inline"]]
AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = Union[AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference, AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline]
AutomationEnvironmentResourceOpenaiHostedSkillDict: TypeAlias = Union[AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReferenceDict, AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInlineDict]
class AutomationEnvironmentResourceOpenAIHostedDict(TypedDict, total=False):
    capability_directories: list[str] | None
    """Folders in which it looks for skills and the like."""
    container_size: Literal["small", "medium", "large"] | None
    """How big a machine it is: `small`, `medium` or `large`."""
    desktop: AutomationEnvironmentResourceOpenAIHostedDesktopDict | None
    """Whether it has a screen."""
    environment_id: str | None
    """Id of an environment that there is already, to work on that one."""
    environment_template_id: str | None
    """Id of the template that it is made from."""
    files: list[AutomationEnvironmentResourceOpenaiHostedFileDict] | None
    """Files to put into it."""
    network: AutomationEnvironmentResourceOpenAIHostedNetworkDict | None
    """What it may reach."""
    packages: AutomationEnvironmentResourceOpenAIHostedPackagesDict | None
    """Packages to install."""
    plugins: list[HostedPluginDict] | None
    """Plugins to install."""
    skills: list[AutomationEnvironmentResourceOpenaiHostedSkillDict] | None
    """Skills to put into it."""
    type: Required[Literal["openai_hosted"]]
class AutomationEnvironmentResourceOpenAIHosted(Reply[AutomationEnvironmentResourceOpenAIHostedDict]):
    capability_directories: list[str] | None
    """Folders in which it looks for skills and the like."""
    container_size: Literal["small", "medium", "large"] | None
    """How big a machine it is: `small`, `medium` or `large`."""
    desktop: AutomationEnvironmentResourceOpenAIHostedDesktop | None
    """Whether it has a screen."""
    environment_id: str | None
    """Id of an environment that there is already, to work on that one."""
    environment_template_id: str | None
    """Id of the template that it is made from."""
    files: list[AutomationEnvironmentResourceOpenaiHostedFile] | None
    """Files to put into it."""
    network: AutomationEnvironmentResourceOpenAIHostedNetwork | None
    """What it may reach."""
    packages: AutomationEnvironmentResourceOpenAIHostedPackages | None
    """Packages to install."""
    plugins: list[HostedPlugin] | None
    """Plugins to install."""
    skills: list[AutomationEnvironmentResourceOpenaiHostedSkill] | None
    """Skills to put into it."""
    type: Literal["openai_hosted"]
    __getitem__: Get10[Literal["capability_directories"], list[str] | None, Literal["container_size"], Literal["small", "medium", "large"] | None, Literal["desktop"], AutomationEnvironmentResourceOpenAIHostedDesktop | None, Literal["environment_id", "environment_template_id"], str | None, Literal["files"], list[AutomationEnvironmentResourceOpenaiHostedFile] | None, Literal["network"], AutomationEnvironmentResourceOpenAIHostedNetwork | None, Literal["packages"], AutomationEnvironmentResourceOpenAIHostedPackages | None, Literal["plugins"], list[HostedPlugin] | None, Literal["skills"], list[AutomationEnvironmentResourceOpenaiHostedSkill] | None, Literal["type"], Literal["openai_hosted"]]
class AutomationEnvironmentResourceSelfHostedDict(TypedDict):
    capability_directories: list[str]
    """Folders in which it looks for skills and the like."""
    environment_id: NotRequired[str | None]
    """Id of an environment that there is already, to work on that one."""
    type: Literal["self_hosted"]
    workspace_directory: str
    """The folder that the agent works in, on your machine."""
class AutomationEnvironmentResourceSelfHosted(Reply[AutomationEnvironmentResourceSelfHostedDict]):
    capability_directories: list[str]
    """Folders in which it looks for skills and the like."""
    environment_id: str | None
    """Id of an environment that there is already, to work on that one."""
    type: Literal["self_hosted"]
    workspace_directory: str
    """The folder that the agent works in, on your machine."""
    __getitem__: Get4[Literal["capability_directories"], list[str], Literal["environment_id"], str | None, Literal["type"], Literal["self_hosted"], Literal["workspace_directory"], str]
AutomationEnvironment: TypeAlias = Union[AutomationEnvironmentResourceNone, AutomationEnvironmentResourceOpenAIHosted, AutomationEnvironmentResourceSelfHosted]
AutomationEnvironmentDict: TypeAlias = Union[AutomationEnvironmentResourceNoneDict, AutomationEnvironmentResourceOpenAIHostedDict, AutomationEnvironmentResourceSelfHostedDict]
class AutomationTargetResourceNewSessionInputDict(TypedDict):
    content: list[InputContentDict]
    """What is said: parts of text and images."""
    role: Literal["user"]
    type: Literal["message"]
class AutomationTargetResourceNewSessionInput(Reply[AutomationTargetResourceNewSessionInputDict]):
    content: list[InputContent]
    """What is said: parts of text and images."""
    role: Literal["user"]
    type: Literal["message"]
    __getitem__: Get3[Literal["content"], list[InputContent], Literal["role"], Literal["user"], Literal["type"], Literal["message"]]
class AutomationTargetResourceNewSessionDict(TypedDict):
    agent: NotRequired[AutomationAgentConfigDict | None]
    """An agent for this session alone; in place of `agent_id`."""
    agent_id: NotRequired[str | None]
    """Id of the agent to run; in place of `agent`."""
    environment: AutomationEnvironmentDict
    """The computer that it works on: a new one, or the id of one."""
    input: list[AutomationTargetResourceNewSessionInputDict]
    """What it is to do, as messages."""
    metadata: dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    type: Literal["new_session"]
    vault_ids: list[str]
    """Ids of the vaults whose credentials it may use."""
class AutomationTargetResourceNewSession(Reply[AutomationTargetResourceNewSessionDict]):
    agent: AutomationAgentConfig | None
    """An agent for this session alone; in place of `agent_id`."""
    agent_id: str | None
    """Id of the agent to run; in place of `agent`."""
    environment: AutomationEnvironment
    """The computer that it works on: a new one, or the id of one."""
    input: list[AutomationTargetResourceNewSessionInput]
    """What it is to do, as messages."""
    metadata: dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    type: Literal["new_session"]
    vault_ids: list[str]
    """Ids of the vaults whose credentials it may use."""
    __getitem__: Get7[Literal["agent"], AutomationAgentConfig | None, Literal["agent_id"], str | None, Literal["environment"], AutomationEnvironment, Literal["input"], list[AutomationTargetResourceNewSessionInput], Literal["metadata"], dict[str, str], Literal["type"], Literal["new_session"], Literal["vault_ids"], list[str]]
class AutomationTargetResourceExistingSessionDict(TypedDict):
    instructions: str
    """What the session is told to do, each time."""
    session_id: str
    """Id of the session that goes on."""
    type: Literal["existing_session"]
class AutomationTargetResourceExistingSession(Reply[AutomationTargetResourceExistingSessionDict]):
    instructions: str
    """What the session is told to do, each time."""
    session_id: str
    """Id of the session that goes on."""
    type: Literal["existing_session"]
    __getitem__: Get2[Literal["instructions", "session_id"], str, Literal["type"], Literal["existing_session"]]
AutomationTarget: TypeAlias = Union[AutomationTargetResourceNewSession, AutomationTargetResourceExistingSession]
AutomationTargetDict: TypeAlias = Union[AutomationTargetResourceNewSessionDict, AutomationTargetResourceExistingSessionDict]
class PeriodicAutomationDict(TypedDict):
    id: str
    """Id of the automation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    created_by: AutomationCreatedByDict
    """Who made it: you (`developer`) or an `agent`."""
    expression: str
    """When it runs: a cron expression."""
    metadata: dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    """`active` or `paused`."""
    target: AutomationTargetDict
    """What to start: a new session, or one that goes on."""
    timezone: str
    """The zone in which `expression` is meant, such as `Europe/Berlin`."""
    type: Literal["periodic"]
    pause_reason: NotRequired[Literal["target_session_failed"] | None]
    """`target_session_failed` if it is paused because its session failed."""
class PeriodicAutomation(Reply[PeriodicAutomationDict]):
    id: str
    """Id of the automation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    created_by: AutomationCreatedBy
    """Who made it: you (`developer`) or an `agent`."""
    expression: str
    """When it runs: a cron expression."""
    metadata: dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    """`active` or `paused`."""
    target: AutomationTarget
    """What to start: a new session, or one that goes on."""
    timezone: str
    """The zone in which `expression` is meant, such as `Europe/Berlin`."""
    type: Literal["periodic"]
    pause_reason: Literal["target_session_failed"] | None
    """`target_session_failed` if it is paused because its session failed."""
    __getitem__: Get9[Literal["id", "expression", "name", "timezone"], str, Literal["created_at"], int, Literal["created_by"], AutomationCreatedBy, Literal["metadata"], dict[str, str], Literal["object"], Literal["agent.automation"], Literal["status"], Literal["active", "paused"], Literal["target"], AutomationTarget, Literal["type"], Literal["periodic"], Literal["pause_reason"], Literal["target_session_failed"] | None]
class OneTimeAutomationDict(TypedDict):
    id: str
    """Id of the automation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    created_by: AutomationCreatedByDict
    """Who made it: you (`developer`) or an `agent`."""
    metadata: dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["agent.automation"]
    run_at: int
    """When it runs: Unix time in seconds."""
    status: Literal["active", "paused", "completed"]
    """`active`, `paused` or `completed`."""
    target: AutomationTargetDict
    """What to start: a new session, or one that goes on."""
    type: Literal["once"]
    pause_reason: NotRequired[Literal["target_session_failed"] | None]
    """`target_session_failed` if it is paused because its session failed."""
class OneTimeAutomation(Reply[OneTimeAutomationDict]):
    id: str
    """Id of the automation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    created_by: AutomationCreatedBy
    """Who made it: you (`developer`) or an `agent`."""
    metadata: dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["agent.automation"]
    run_at: int
    """When it runs: Unix time in seconds."""
    status: Literal["active", "paused", "completed"]
    """`active`, `paused` or `completed`."""
    target: AutomationTarget
    """What to start: a new session, or one that goes on."""
    type: Literal["once"]
    pause_reason: Literal["target_session_failed"] | None
    """`target_session_failed` if it is paused because its session failed."""
    __getitem__: Get9[Literal["id", "name"], str, Literal["created_at", "run_at"], int, Literal["created_by"], AutomationCreatedBy, Literal["metadata"], dict[str, str], Literal["object"], Literal["agent.automation"], Literal["status"], Literal["active", "paused", "completed"], Literal["target"], AutomationTarget, Literal["type"], Literal["once"], Literal["pause_reason"], Literal["target_session_failed"] | None]
Automation: TypeAlias = Union[PeriodicAutomation, OneTimeAutomation]
AutomationDict: TypeAlias = Union[PeriodicAutomationDict, OneTimeAutomationDict]
VaultStatus: TypeAlias = Literal["active", "archived"]
VaultStatusFilterParam: TypeAlias = Union[VaultStatus, Iterable[VaultStatus]]
