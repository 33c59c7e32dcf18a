# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from . import _base
from ..._reply import Reply
from ..._subscripts import Get3, Get5, Get7
from .._base import (
    AgentReasoning,
    AgentReasoningDict,
    AgentSessionMessage,
    AgentSessionMessageDict,
    AgentText,
    AgentTextDict,
    BetaResponseInputItemMessage,
    BetaResponseInputItemMessageDict,
    BetaResponseInputMessageItem,
    BetaResponseInputMessageItemDict,
    BetaResponseSteerInputResponseSteerInputItemListMessage,
    BetaResponseSteerInputResponseSteerInputItemListMessageDict,
    HostedEnvironmentFile,
    HostedEnvironmentFileDict,
    HostedPlugin,
    HostedPluginDict,
    HostedSkill,
    HostedSkillDict,
    MultiAgentConfig,
    MultiAgentConfigDict,
)
from .._base_params import (
    AgentReasoningParam,
    AgentSessionInputMessageParam,
    AgentTextParam,
    AgentToolParam,
    EnvironmentParam,
    HostedEnvironmentFileParam,
    HostedPluginParam,
    HostedSkillParam,
    MultiAgentConfigParam,
    SetupCommandParam,
)
from ...responses._types import EasyInputMessage, EasyInputMessageDict, InlineSkill, InlineSkillDict
class SessionCreateParamsAgentCompaction(TypedDict, total=False):
    async_: bool | None
    """Whether the agent may go on while its conversation is being shortened."""
class SessionCreateParamsAgentExperimental(TypedDict, total=False):
    time_awareness: bool
    """Whether the model is kept aware of the time."""
class SessionCreateParamsAgent(TypedDict, total=False):
    compaction: SessionCreateParamsAgentCompaction | None
    """How a conversation that grows too long is shortened."""
    experimental: SessionCreateParamsAgentExperimental
    """Settings that may change or go at any time."""
    instructions: str | None
    """What the model is told before all input."""
    model: str
    """Id of the model that does the work."""
    multi_agent: MultiAgentConfigParam | MultiAgentConfig | MultiAgentConfigDict | None
    """Whether and how it may let subagents work; by default it may not."""
    reasoning: AgentReasoningParam | AgentReasoning | AgentReasoningDict | None
    """How much the model thinks."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    """Which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: AgentTextParam | AgentText | AgentTextDict | None
    """Format and length of its text."""
    tools: Iterable[AgentToolParam] | None
    """What the model may call."""
class AutomationTargetParamNewSession(TypedDict, total=False):
    environment: Required[EnvironmentParam]
    """The computer that it works on: a new one, or the id of one."""
    input: Required[Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict]]
    """What it is to do, as messages."""
    type: Required[Literal["new_session"]]
    agent: SessionCreateParamsAgent
    """An agent for this session alone; in place of `agent_id`."""
    agent_id: str
    """Id of the agent to run; in place of `agent`."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    vault_ids: Sequence[str] | None
    """Ids of the vaults whose credentials it may use."""
class AutomationTargetParamExistingSession(TypedDict):
    instructions: str
    """What the session is told to do, each time."""
    session_id: str
    """Id of the session that goes on."""
    type: Literal["existing_session"]
AutomationTargetParam: TypeAlias = Union[AutomationTargetParamNewSession, _base.AutomationTargetResourceNewSession, _base.AutomationTargetResourceNewSessionDict, AutomationTargetParamExistingSession, _base.AutomationTargetResourceExistingSession, _base.AutomationTargetResourceExistingSessionDict]
AutomationMetadataParam: TypeAlias = dict[str, str]
class AutomationCreateParamsCreateAutomationParamsPeriodic(TypedDict):
    expression: str
    """When to run, for `type="periodic"`: a cron expression."""
    name: str
    """A name for people to read."""
    target: AutomationTargetParam
    """What to start: a new session, or one that goes on."""
    timezone: str
    """The zone in which `expression` is meant, such as `Europe/Berlin`."""
    type: Literal["periodic"]
    metadata: NotRequired[AutomationMetadataParam]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
class AutomationCreateParamsCreateAutomationParamsOnce(TypedDict):
    name: str
    """A name for people to read."""
    run_at: int
    """When to run, for `type="once"`: Unix time in seconds."""
    target: AutomationTargetParam
    """What to start: a new session, or one that goes on."""
    type: Literal["once"]
    metadata: NotRequired[AutomationMetadataParam]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
AutomationCreateParams: TypeAlias = Union[AutomationCreateParamsCreateAutomationParamsPeriodic, _base.PeriodicAutomation, _base.PeriodicAutomationDict, AutomationCreateParamsCreateAutomationParamsOnce, _base.OneTimeAutomation, _base.OneTimeAutomationDict]
class AutomationDeletedDict(TypedDict):
    id: str
    """Id of the automation."""
    deleted: bool
    """True if it is gone."""
    object: Literal["agent.automation.deleted"]
class AutomationDeleted(Reply[AutomationDeletedDict]):
    id: str
    """Id of the automation."""
    deleted: bool
    """True if it is gone."""
    object: Literal["agent.automation.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["agent.automation.deleted"]]
class AutomationListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
    session_id: str
    """only those of this session"""
class AutomationUpdateParams(TypedDict, total=False):
    expression: str
    """when to run, for `type="periodic"`: a cron expression"""
    metadata: dict[str, str]
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: str
    """a name for people to read"""
    run_at: int
    """when to run, for `type="once"`: Unix time in seconds"""
    target: AutomationTargetParam
    """what to start: a new session, or one that goes on"""
    timezone: str
    """the zone in which `expression` is meant, such as `Europe/Berlin`"""
class EnvironmentCreateParamsEnvironmentDesktop(TypedDict):
    enabled: bool
    """Whether it has a screen."""
class EnvironmentCreateParamsEnvironmentNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: Sequence[str] | None
    """The domains that may be reached."""
    blocked_domains: Sequence[str] | None
    """Domains that may not be reached."""
class EnvironmentCreateParamsEnvironmentPackages(TypedDict, total=False):
    npm: Sequence[str] | None
    """Packages to install with npm."""
    python: Sequence[str] | None
    """Python packages to install."""
    system: Sequence[str] | None
    """Packages to install with the package manager of the system."""
class EnvironmentCreateParamsEnvironment(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: Sequence[str] | None
    """Folders in which it looks for skills and the like."""
    desktop: EnvironmentCreateParamsEnvironmentDesktop | None
    """Whether it has a screen."""
    env: dict[str, str] | None
    """Environment variables."""
    environment_template_id: str
    """Id of the template that it is made from."""
    files: Iterable[HostedEnvironmentFileParam] | None
    """Files to put into it."""
    network: EnvironmentCreateParamsEnvironmentNetwork | None
    """What it may reach."""
    packages: EnvironmentCreateParamsEnvironmentPackages | None
    """Packages to install."""
    plugins: Iterable[HostedPluginParam | InlineSkill | InlineSkillDict] | None
    """Plugins to install."""
    setup_commands: Iterable[SetupCommandParam] | None
    """Commands to run when it is made."""
    skills: Iterable[HostedSkillParam] | None
    """Skills to put into it."""
class EnvironmentCreateParams(TypedDict, total=False):
    environment: Required[EnvironmentCreateParamsEnvironment | _base.AutomationEnvironmentResourceOpenAIHosted | _base.AutomationEnvironmentResourceOpenAIHostedDict]
    """what it is made of"""
    vault_ids: Sequence[str] | None
    """ids of the vaults whose credentials may be used in it"""
    idempotency_key: str
    """a text of your own: a second request with the same one does nothing more; sent as `Idempotency-Key`"""
class EnvironmentInfoDict(TypedDict):
    id: str
    """Id of the environment."""
    files: list[HostedEnvironmentFileDict]
    """Files that were put into it."""
    object: Literal["agent.environment"]
    plugins: list[HostedPluginDict]
    """Plugins that were installed."""
    skills: list[HostedSkillDict]
    """Skills that were put into it."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    """`pending`, `ready`, `connected`, `disconnected`, `suspended`, `expired` or `failed`."""
    type: Literal["openai_hosted", "self_hosted"]
    """Whose computer it is: `openai_hosted` or `self_hosted`."""
class EnvironmentInfo(Reply[EnvironmentInfoDict]):
    id: str
    """Id of the environment."""
    files: list[HostedEnvironmentFile]
    """Files that were put into it."""
    object: Literal["agent.environment"]
    plugins: list[HostedPlugin]
    """Plugins that were installed."""
    skills: list[HostedSkill]
    """Skills that were put into it."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    """`pending`, `ready`, `connected`, `disconnected`, `suspended`, `expired` or `failed`."""
    type: Literal["openai_hosted", "self_hosted"]
    """Whose computer it is: `openai_hosted` or `self_hosted`."""
    __getitem__: Get7[Literal["id"], str, Literal["files"], list[HostedEnvironmentFile], Literal["object"], Literal["agent.environment"], Literal["plugins"], list[HostedPlugin], Literal["skills"], list[HostedSkill], Literal["status"], Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"], Literal["type"], Literal["openai_hosted", "self_hosted"]]
class EnvironmentListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
    type: Literal["openai_hosted"]
    """only those of this kind; `openai_hosted` (default)"""
class VaultDict(TypedDict):
    id: str
    """Id of the vault."""
    created_at: int
    """When it was made: Unix time in seconds."""
    metadata: dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: NotRequired[str | None]
    """A name for people to read."""
    object: Literal["vault"]
class Vault(Reply[VaultDict]):
    id: str
    """Id of the vault."""
    created_at: int
    """When it was made: Unix time in seconds."""
    metadata: dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str | None
    """A name for people to read."""
    object: Literal["vault"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["metadata"], dict[str, str], Literal["name"], str | None, Literal["object"], Literal["vault"]]
class VaultCreateParams(TypedDict, total=False):
    metadata: dict[str, str] | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: str
    """a name for people to read"""
class VaultDeletedDict(TypedDict):
    id: str
    """Id of the vault."""
    deleted: bool
    """True if it is gone."""
    object: Literal["vault.deleted"]
class VaultDeleted(Reply[VaultDeletedDict]):
    id: str
    """Id of the vault."""
    deleted: bool
    """True if it is gone."""
    object: Literal["vault.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["vault.deleted"]]
class VaultListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    metadata: dict[str, str]
    """only those with these pairs"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
    status: _base.VaultStatusFilterParam
    """only those in this state"""
class VaultUpdateParams(TypedDict, total=False):
    metadata: dict[str, str]
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: str | None
    """a name for people to read"""
class SessionCreateParamsPromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]
    """How long it is kept at least."""
class SessionCreateParamsSpendControl(TypedDict):
    limit: int | None
    """The most that may be spent, or None for no limit."""
class SessionCreateParamsStreamOptions(TypedDict, total=False):
    include_obfuscation: bool
    """Whether events carry padding that hides their length; default True."""
class SessionCreateParamsBase(TypedDict, total=False):
    environment: Required[EnvironmentParam]
    """The computer that it works on: a new one, or the id of one."""
    agent: SessionCreateParamsAgent
    """An agent for this session alone; in place of `agent_id`."""
    agent_id: str
    """Id of the agent to run; in place of `agent`."""
    input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict] | None
    """What it is to do, as text or items."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    prompt_cache_options: SessionCreateParamsPromptCacheOptions | None
    """How the common beginning of prompts is cached."""
    review: Literal["none", "auto_review"]
    """Whether its actions are reviewed: `none` or `auto_review`."""
    spend_control: SessionCreateParamsSpendControl | None
    """How much it may spend."""
    stream_options: SessionCreateParamsStreamOptions
    """Options of the stream; only with `stream=True`."""
    vault_ids: Sequence[str] | None
    """Ids of the vaults whose credentials it may use."""
class SessionCreateParamsNonStreaming(SessionCreateParamsBase, total=False):
    stream: Literal[False]
class SessionCreateParamsStreaming(SessionCreateParamsBase):
    stream: Literal[True]
SessionCreateParams: TypeAlias = Union[SessionCreateParamsNonStreaming, SessionCreateParamsStreaming]
class SessionListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    agent_id: str
    """only those of this agent"""
    limit: int
    """items per page, 1 to 100; default 20"""
    metadata: dict[str, str]
    """only those with these pairs"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class SessionUpdateParamsAgentReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much the model thinks: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as far as it knows it."""
class SessionUpdateParamsAgent(TypedDict, total=False):
    model: str
    """Id of the model that does the work."""
    reasoning: SessionUpdateParamsAgentReasoning
    """How much the model thinks."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    """Which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    tools: Iterable[AgentToolParam] | None
    """What the model may call."""
class SessionUpdateParams(TypedDict, total=False):
    agent: SessionUpdateParamsAgent
    """changes to its agent"""
    metadata: dict[str, str] | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    prompt_cache_options: SessionCreateParamsPromptCacheOptions | None
    """how the common beginning of prompts is cached"""
    review: Literal["none", "auto_review"]
    """whether its actions are reviewed: `none` or `auto_review`"""
    spend_control: SessionCreateParamsSpendControl | None
    """how much it may spend"""
