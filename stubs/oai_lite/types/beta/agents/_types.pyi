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
class SessionCreateParamsAgentExperimental(TypedDict, total=False):
    time_awareness: bool
class SessionCreateParamsAgent(TypedDict, total=False):
    compaction: SessionCreateParamsAgentCompaction | None
    experimental: SessionCreateParamsAgentExperimental
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfigParam | MultiAgentConfig | MultiAgentConfigDict | None
    reasoning: AgentReasoningParam | AgentReasoning | AgentReasoningDict | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: AgentTextParam | AgentText | AgentTextDict | None
    tools: Iterable[AgentToolParam] | None
class AutomationTargetParamNewSession(TypedDict, total=False):
    environment: Required[EnvironmentParam]
    input: Required[Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict]]
    type: Required[Literal["new_session"]]
    agent: SessionCreateParamsAgent
    agent_id: str
    metadata: dict[str, str] | None
    vault_ids: Sequence[str] | None
class AutomationTargetParamExistingSession(TypedDict):
    instructions: str
    session_id: str
    type: Literal["existing_session"]
AutomationTargetParam: TypeAlias = Union[AutomationTargetParamNewSession, _base.AutomationTargetResourceNewSession, _base.AutomationTargetResourceNewSessionDict, AutomationTargetParamExistingSession, _base.AutomationTargetResourceExistingSession, _base.AutomationTargetResourceExistingSessionDict]
AutomationMetadataParam: TypeAlias = dict[str, str]
class AutomationCreateParamsCreateAutomationParamsPeriodic(TypedDict):
    expression: str
    name: str
    target: AutomationTargetParam
    timezone: str
    type: Literal["periodic"]
    metadata: NotRequired[AutomationMetadataParam]
class AutomationCreateParamsCreateAutomationParamsOnce(TypedDict):
    name: str
    run_at: int
    target: AutomationTargetParam
    type: Literal["once"]
    metadata: NotRequired[AutomationMetadataParam]
AutomationCreateParams: TypeAlias = Union[AutomationCreateParamsCreateAutomationParamsPeriodic, _base.PeriodicAutomation, _base.PeriodicAutomationDict, AutomationCreateParamsCreateAutomationParamsOnce, _base.OneTimeAutomation, _base.OneTimeAutomationDict]
class AutomationDeletedDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"]
class AutomationDeleted(Reply[AutomationDeletedDict]):
    id: str
    deleted: bool
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
class EnvironmentCreateParamsEnvironmentNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
class EnvironmentCreateParamsEnvironmentPackages(TypedDict, total=False):
    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None
class EnvironmentCreateParamsEnvironment(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: Sequence[str] | None
    desktop: EnvironmentCreateParamsEnvironmentDesktop | None
    env: dict[str, str] | None
    environment_template_id: str
    files: Iterable[HostedEnvironmentFileParam] | None
    network: EnvironmentCreateParamsEnvironmentNetwork | None
    packages: EnvironmentCreateParamsEnvironmentPackages | None
    plugins: Iterable[HostedPluginParam | InlineSkill | InlineSkillDict] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None
class EnvironmentCreateParams(TypedDict, total=False):
    environment: Required[EnvironmentCreateParamsEnvironment | _base.AutomationEnvironmentResourceOpenAIHosted | _base.AutomationEnvironmentResourceOpenAIHostedDict]
    """what it is made of"""
    vault_ids: Sequence[str] | None
    """ids of the vaults whose credentials may be used in it"""
    idempotency_key: str
    """a text of your own: a second request with the same one does nothing more; sent as `Idempotency-Key`"""
class EnvironmentInfoDict(TypedDict):
    id: str
    files: list[HostedEnvironmentFileDict]
    object: Literal["agent.environment"]
    plugins: list[HostedPluginDict]
    skills: list[HostedSkillDict]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: Literal["openai_hosted", "self_hosted"]
class EnvironmentInfo(Reply[EnvironmentInfoDict]):
    id: str
    files: list[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: Literal["openai_hosted", "self_hosted"]
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
    created_at: int
    metadata: dict[str, str]
    name: NotRequired[str | None]
    object: Literal["vault"]
class Vault(Reply[VaultDict]):
    id: str
    created_at: int
    metadata: dict[str, str]
    name: str | None
    object: Literal["vault"]
    __getitem__: Get5[Literal["id"], str, Literal["created_at"], int, Literal["metadata"], dict[str, str], Literal["name"], str | None, Literal["object"], Literal["vault"]]
class VaultCreateParams(TypedDict, total=False):
    metadata: dict[str, str] | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: str
    """a name for people to read"""
class VaultDeletedDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["vault.deleted"]
class VaultDeleted(Reply[VaultDeletedDict]):
    id: str
    deleted: bool
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
class SessionCreateParamsSpendControl(TypedDict):
    limit: int | None
class SessionCreateParamsStreamOptions(TypedDict, total=False):
    include_obfuscation: bool
class SessionCreateParamsBase(TypedDict, total=False):
    environment: Required[EnvironmentParam]
    agent: SessionCreateParamsAgent
    agent_id: str
    input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict] | None
    metadata: dict[str, str] | None
    prompt_cache_options: SessionCreateParamsPromptCacheOptions | None
    review: Literal["none", "auto_review"]
    spend_control: SessionCreateParamsSpendControl | None
    stream_options: SessionCreateParamsStreamOptions
    vault_ids: Sequence[str] | None
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
class SessionUpdateParamsAgent(TypedDict, total=False):
    model: str
    reasoning: SessionUpdateParamsAgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    tools: Iterable[AgentToolParam] | None
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
