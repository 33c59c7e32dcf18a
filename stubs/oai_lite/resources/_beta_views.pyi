# Derived by `python -m tools gen` from tools/api/beta*.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Callable, Iterable, Literal, Mapping, Sequence, overload
from typing_extensions import TypeVar, deprecated
from .._async import (
    AsyncAPIResponse,
    AsyncConversationCursorPage,
    AsyncCursorPage,
    AsyncResponseManager,
    AsyncStream,
    AsyncTokenPage,
)
from .._binary import BinaryResponse
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager, Stream, SyncConversationCursorPage, SyncCursorPage, SyncTokenPage
from ..helpers.agents_stream import AgentSessionEventStream, AsyncAgentSessionEventStream
from ._chat_views import (
    AsyncChatWithRawResponse,
    AsyncChatWithStreamingResponse,
    ChatWithRawResponse,
    ChatWithStreamingResponse,
)
from ._vector_stores_views import (
    AsyncVectorStoresWithRawResponse,
    AsyncVectorStoresWithStreamingResponse,
    VectorStoresWithRawResponse,
    VectorStoresWithStreamingResponse,
)
from ..types.beta._base import (
    AgentReasoning,
    AgentReasoningDict,
    AgentReasoningParam,
    AgentSessionInputMessageParam,
    AgentSessionInputParam,
    AgentSessionMessage,
    AgentSessionMessageDict,
    AgentText,
    AgentTextDict,
    AgentTextParam,
    AssistantResponseFormatOptionParam,
    AssistantToolChoiceOptionParam,
    AssistantToolParam,
    BetaEasyInputMessage,
    BetaEasyInputMessageDict,
    BetaInlineSkill,
    BetaInlineSkillDict,
    BetaResponseIncludable,
    BetaResponseInputItemMessage,
    BetaResponseInputItemMessageDict,
    BetaResponseInputItemParam,
    BetaResponseInputMessageItem,
    BetaResponseInputMessageItemDict,
    BetaResponseItem,
    BetaResponseSteerInputResponseSteerInputItemListMessage,
    BetaResponseSteerInputResponseSteerInputItemListMessageDict,
    BetaToolParam,
    EnvironmentParam,
    HostedEnvironmentFileParam,
    HostedPluginParam,
    HostedSkillParam,
    MultiAgentConfig,
    MultiAgentConfigDict,
    MultiAgentConfigParam,
    SetupCommandParam,
)
from ..types.beta._types import (
    Agent,
    AgentCreateParamsCompaction,
    AgentCreateParamsExperimental,
    AgentDeleted,
    AgentSession,
    AgentSessionDeleted,
    AgentSessionEvent,
    AgentSessionItem,
    Assistant,
    AssistantDeleted,
    AssistantStreamEvent,
    BetaCompactedResponse,
    BetaResponse,
    BetaResponsePrompt,
    BetaResponsePromptDict,
    BetaResponsePromptParam,
    BetaResponseStreamEvent,
    BetaResponseTextConfig,
    BetaResponseTextConfigDict,
    BetaResponseTextConfigParam,
    BetaServiceTier,
    PersistedAgentToolParam,
    ResponseCompactParamsPromptCacheOptions,
    ResponseCreateParamsAccessPrograms,
    ResponseCreateParamsBackgroundOptions,
    ResponseCreateParamsContextManagement,
    ResponseCreateParamsConversation,
    ResponseCreateParamsImage,
    ResponseCreateParamsModeration,
    ResponseCreateParamsPromptCacheOptions,
    ResponseCreateParamsReasoning,
    ResponseCreateParamsStreamOptions,
    ResponseCreateParamsToolChoice,
    Subagent,
    Thread,
    ThreadCreateAndRunParamsThread,
    ThreadCreateAndRunParamsTruncationStrategy,
    ThreadCreateParamsMessage,
    ThreadCreateParamsToolResources,
    ThreadDeleted,
    ThreadUpdateParamsToolResources,
)
from ..types.beta.agents._base import (
    Automation,
    AutomationEnvironmentResourceOpenAIHosted,
    AutomationEnvironmentResourceOpenAIHostedDict,
    VaultStatusFilterParam,
)
from ..types.beta.agents._types import (
    AutomationDeleted,
    AutomationMetadataParam,
    AutomationTargetParam,
    EnvironmentCreateParamsEnvironment,
    EnvironmentInfo,
    SessionCreateParamsAgent,
    SessionCreateParamsPromptCacheOptions,
    SessionCreateParamsSpendControl,
    SessionCreateParamsStreamOptions,
    SessionUpdateParamsAgent,
    Vault,
    VaultDeleted,
)
from ..types.beta.agents.automations import AutomationInvocation
from ..types.beta.agents.environments import (
    EnvironmentFile,
    EnvironmentTemplate,
    EnvironmentTemplateDeleted,
    TemplateCreateParamsDesktop,
    TemplateCreateParamsNetwork,
    TemplateCreateParamsPackages,
)
from ..types.beta.agents.sessions._base import Turn
from ..types.beta.agents.sessions._types import SessionArtifact, SessionArtifactDeleted, SessionTrace
from ..types.beta.agents.vaults import Credential, CredentialAuthCreateParam, CredentialAuthRotateParam, CredentialDeleted
from ..types.beta.chatkit import (
    ChatKitThread,
    ChatKitThreadItemListData,
    ChatSession,
    ChatSessionChatKitConfiguration,
    ChatSessionChatKitConfigurationDict,
    ChatSessionChatKitConfigurationParam,
    ChatSessionExpiresAfterParam,
    ChatSessionRateLimits,
    ChatSessionRateLimitsDict,
    ChatSessionRateLimitsParam,
    ChatSessionWorkflowParam,
    ThreadDeleteResponse,
)
from ..types.beta.realtime import (
    SessionCreateParamsClientSecret,
    SessionCreateParamsInputAudioNoiseReduction,
    SessionCreateParamsInputAudioTranscription,
    SessionCreateParamsTool,
    SessionCreateParamsTracing,
    SessionCreateParamsTurnDetection,
    SessionCreateResponse,
    SessionTool,
    SessionToolDict,
    TranscriptionSession,
    TranscriptionSessionCreateParamsClientSecret,
    TranscriptionSessionCreateParamsInputAudioTranscription,
)
from ..types.beta.responses import (
    InputTokenCountParamsConversation,
    InputTokenCountParamsReasoning,
    InputTokenCountParamsText,
    InputTokenCountParamsToolChoice,
    InputTokenCountResponse,
)
from ..types.beta.threads._base import Message, MessageContentPartParam, Run
from ..types.beta.threads._types import (
    MessageCreateParamsAttachment,
    MessageDeleted,
    RunCreateParamsAdditionalMessage,
    RunCreateParamsTruncationStrategy,
    RunSubmitToolOutputsParamsToolOutput,
)
from ..types.beta.threads.runs import RunStep, RunStepInclude
from ..types.shared import ChatModel, ReasoningEffort
from ..types.shared_params import Metadata
_list = list
OutputT = TypeVar("OutputT", default=Any)
class RealtimeSessionsWithRawResponse:
    def create(
        self,
        *,
        client_secret: SessionCreateParamsClientSecret = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction = ...,
        input_audio_transcription: SessionCreateParamsInputAudioTranscription = ...,
        instructions: str = ...,
        max_response_output_tokens: int | Literal["inf"] = ...,
        modalities: list[Literal["text", "audio"]] = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        speed: float = ...,
        temperature: float = ...,
        tool_choice: str = ...,
        tools: Iterable[SessionCreateParamsTool | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict | Mapping[str, Any]] = ...,
        tracing: SessionCreateParamsTracing = ...,
        turn_detection: SessionCreateParamsTurnDetection = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SessionCreateResponse]: ...
class TranscriptionSessionsWithRawResponse:
    def create(
        self,
        *,
        client_secret: TranscriptionSessionCreateParamsClientSecret = ...,
        include: list[str] = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction = ...,
        input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription = ...,
        modalities: list[Literal["text", "audio"]] = ...,
        turn_detection: SessionCreateParamsTurnDetection = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[TranscriptionSession]: ...
class RealtimeWithRawResponse:
    sessions: RealtimeSessionsWithRawResponse
    transcription_sessions: TranscriptionSessionsWithRawResponse
class InvocationsWithRawResponse:
    def create(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AutomationInvocation]: ...
    def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AutomationInvocation]: ...
    def list(
        self,
        automation_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[AutomationInvocation]]: ...
class AutomationsWithRawResponse:
    invocations: InvocationsWithRawResponse
    @overload
    def create(
        self,
        *,
        expression: str,
        name: str,
        target: AutomationTargetParam,
        timezone: str,
        type: Literal["periodic"],
        metadata: AutomationMetadataParam = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Automation]: ...
    @overload
    def create(
        self,
        *,
        name: str,
        target: AutomationTargetParam,
        type: Literal["once"],
        metadata: AutomationMetadataParam = ...,
        run_at: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Automation]: ...
    def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Automation]: ...
    def update(
        self,
        automation_id: str,
        *,
        expression: str = ...,
        metadata: dict[str, str] = ...,
        name: str = ...,
        run_at: int = ...,
        target: AutomationTargetParam = ...,
        timezone: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Automation]: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        session_id: str = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[Automation]]: ...
    def delete(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AutomationDeleted]: ...
    def pause(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Automation]: ...
    def resume(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Automation]: ...
class FilesWithRawResponse:
    @overload
    def create(
        self,
        environment_id: str,
        *,
        file_id: str,
        path: str,
        type: Literal["file_id"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentFile]: ...
    @overload
    def create(
        self,
        environment_id: str,
        *,
        path: str,
        type: Literal["inline"],
        data: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentFile]: ...
    def list(
        self,
        environment_id: str,
        *,
        limit: int | None = ...,
        order: Literal["asc", "desc"] = ...,
        page: str = ...,
        path: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncTokenPage[EnvironmentFile]]: ...
class TemplatesWithRawResponse:
    def create(
        self,
        *,
        capability_directories: Sequence[str] | None = ...,
        desktop: TemplateCreateParamsDesktop | None = ...,
        env: dict[str, str] | None = ...,
        files: Iterable[HostedEnvironmentFileParam | Mapping[str, Any]] | None = ...,
        name: str | None = ...,
        network: TemplateCreateParamsNetwork | None = ...,
        packages: TemplateCreateParamsPackages | None = ...,
        plugins: Iterable[HostedPluginParam | BetaInlineSkill | BetaInlineSkillDict | Mapping[str, Any]] | None = ...,
        setup_commands: Iterable[SetupCommandParam | Mapping[str, Any]] | None = ...,
        skills: Iterable[HostedSkillParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentTemplate]: ...
    def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentTemplate]: ...
    def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Sequence[str] | None = ...,
        desktop: TemplateCreateParamsDesktop | None = ...,
        env: dict[str, str] | None = ...,
        files: Iterable[HostedEnvironmentFileParam | Mapping[str, Any]] | None = ...,
        name: str | None = ...,
        network: TemplateCreateParamsNetwork | None = ...,
        packages: TemplateCreateParamsPackages | None = ...,
        plugins: Iterable[HostedPluginParam | BetaInlineSkill | BetaInlineSkillDict | Mapping[str, Any]] | None = ...,
        setup_commands: Iterable[SetupCommandParam | Mapping[str, Any]] | None = ...,
        skills: Iterable[HostedSkillParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentTemplate]: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[EnvironmentTemplate]]: ...
    def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentTemplateDeleted]: ...
class EnvironmentsWithRawResponse:
    files: FilesWithRawResponse
    templates: TemplatesWithRawResponse
    def create(
        self,
        *,
        environment: EnvironmentCreateParamsEnvironment | AutomationEnvironmentResourceOpenAIHosted | AutomationEnvironmentResourceOpenAIHostedDict,
        vault_ids: Sequence[str] | None = ...,
        idempotency_key: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentInfo]: ...
    def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentInfo]: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        type: Literal["openai_hosted"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[EnvironmentInfo]]: ...
class CredentialsWithRawResponse:
    def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: dict[str, str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Credential]: ...
    def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Credential]: ...
    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam = ...,
        metadata: dict[str, str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Credential]: ...
    def list(
        self,
        vault_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        status: VaultStatusFilterParam = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[Credential]]: ...
    def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[CredentialDeleted]: ...
class VaultsWithRawResponse:
    credentials: CredentialsWithRawResponse
    def create(
        self,
        *,
        metadata: dict[str, str] | None = ...,
        name: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Vault]: ...
    def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Vault]: ...
    def update(
        self,
        vault_id: str,
        *,
        metadata: dict[str, str] = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Vault]: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        status: VaultStatusFilterParam = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[Vault]]: ...
    def delete(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VaultDeleted]: ...
class AgentsSessionsSubagentsItemsWithRawResponse:
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[AgentSessionItem]]: ...
class AgentsSessionsSubagentsTurnsItemsWithRawResponse:
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[AgentSessionItem]]: ...
class AgentsSessionsSubagentsTurnsWithRawResponse:
    items: AgentsSessionsSubagentsTurnsItemsWithRawResponse
    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Turn]: ...
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[Turn]]: ...
class SubagentsWithRawResponse:
    items: AgentsSessionsSubagentsItemsWithRawResponse
    turns: AgentsSessionsSubagentsTurnsWithRawResponse
    def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Subagent]: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[Subagent]]: ...
class ArtifactsWithRawResponse:
    def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SessionArtifact]: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        environment_id: str | None = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[SessionArtifact]]: ...
    def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SessionArtifactDeleted]: ...
    def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BinaryResponse]: ...
class AgentsSessionsItemsWithRawResponse:
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[AgentSessionItem]]: ...
class EventsWithRawResponse:
    def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam | Mapping[str, Any]],
        idempotency_key: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Stream[AgentSessionEvent]]: ...
class TracesWithRawResponse:
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[SessionTrace]]: ...
class AgentsSessionsTurnsItemsWithRawResponse:
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncConversationCursorPage[AgentSessionItem]]: ...
class AgentsSessionsTurnsWithRawResponse:
    items: AgentsSessionsTurnsItemsWithRawResponse
    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Turn]: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[Turn]]: ...
class AgentsSessionsWithRawResponse:
    subagents: SubagentsWithRawResponse
    artifacts: ArtifactsWithRawResponse
    items: AgentsSessionsItemsWithRawResponse
    events: EventsWithRawResponse
    traces: TracesWithRawResponse
    turns: AgentsSessionsTurnsWithRawResponse
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, Callable[..., object]] | None = ...,
        agent: SessionCreateParamsAgent = ...,
        agent_id: str = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: Literal[False] = ...,
        stream_options: SessionCreateParamsStreamOptions = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AgentSession]: ...
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, Callable[..., object]] | None = ...,
        agent: SessionCreateParamsAgent = ...,
        agent_id: str = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: Literal[True],
        stream_options: SessionCreateParamsStreamOptions = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AgentSessionEventStream[OutputT]]: ...
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, Callable[..., object]] | None = ...,
        agent: SessionCreateParamsAgent = ...,
        agent_id: str = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: bool,
        stream_options: SessionCreateParamsStreamOptions = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AgentSession | AgentSessionEventStream[OutputT]]: ...
    def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AgentSession]: ...
    def update(
        self,
        session_id: str,
        *,
        agent: SessionUpdateParamsAgent = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AgentSession]: ...
    def list(
        self,
        *,
        after: str = ...,
        agent_id: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[AgentSession]]: ...
    def delete(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AgentSessionDeleted]: ...
class AgentsWithRawResponse:
    automations: AutomationsWithRawResponse
    environments: EnvironmentsWithRawResponse
    vaults: VaultsWithRawResponse
    sessions: AgentsSessionsWithRawResponse
    def create(
        self,
        *,
        model: str,
        compaction: AgentCreateParamsCompaction | None = ...,
        experimental: AgentCreateParamsExperimental = ...,
        instructions: str | None = ...,
        metadata: dict[str, str] | None = ...,
        multi_agent: MultiAgentConfigParam | MultiAgentConfig | MultiAgentConfigDict | None = ...,
        name: str | None = ...,
        reasoning: AgentReasoningParam | AgentReasoning | AgentReasoningDict | None = ...,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = ...,
        text: AgentTextParam | AgentText | AgentTextDict | None = ...,
        tools: Iterable[PersistedAgentToolParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Agent]: ...
    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Agent]: ...
    def update(
        self,
        agent_id: str,
        *,
        compaction: AgentCreateParamsCompaction | None = ...,
        experimental: AgentCreateParamsExperimental = ...,
        instructions: str | None = ...,
        metadata: dict[str, str] | None = ...,
        model: str = ...,
        multi_agent: MultiAgentConfigParam | MultiAgentConfig | MultiAgentConfigDict | None = ...,
        name: str | None = ...,
        reasoning: AgentReasoningParam | AgentReasoning | AgentReasoningDict | None = ...,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = ...,
        text: AgentTextParam | AgentText | AgentTextDict | None = ...,
        tools: Iterable[PersistedAgentToolParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Agent]: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[Agent]]: ...
    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AgentDeleted]: ...
class InputItemsWithRawResponse:
    def list(
        self,
        response_id: str,
        *,
        after: str = ...,
        include: _list[BetaResponseIncludable] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        betas: _list[Literal["responses_multi_agent=v1"]] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[BetaResponseItem]]: ...
class InputTokensWithRawResponse:
    def count(
        self,
        *,
        conversation: InputTokenCountParamsConversation | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        model: str | None = ...,
        parallel_tool_calls: bool | None = ...,
        personality: str | Literal["friendly", "pragmatic"] = ...,
        previous_response_id: str | None = ...,
        reasoning: InputTokenCountParamsReasoning | None = ...,
        text: InputTokenCountParamsText | None = ...,
        tool_choice: InputTokenCountParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        truncation: Literal["auto", "disabled"] = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[InputTokenCountResponse]: ...
class ResponsesWithRawResponse:
    input_items: InputItemsWithRawResponse
    input_tokens: InputTokensWithRawResponse
    @overload
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[False] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict = ...,
        tool_choice: ResponseCreateParamsToolChoice = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BetaResponse]: ...
    @overload
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[True],
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict = ...,
        tool_choice: ResponseCreateParamsToolChoice = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Stream[BetaResponseStreamEvent]]: ...
    @overload
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: bool,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict = ...,
        tool_choice: ResponseCreateParamsToolChoice = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: Literal[False] = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BetaResponse]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: Literal[True],
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Stream[BetaResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: bool,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
    def delete(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    def cancel(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BetaResponse]: ...
    def compact(
        self,
        *,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None,
        image: ResponseCreateParamsImage = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        previous_response_id: str | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCompactParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BetaCompactedResponse]: ...
class ChatKitSessionsWithRawResponse:
    def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | ChatSessionChatKitConfiguration | ChatSessionChatKitConfigurationDict = ...,
        expires_after: ChatSessionExpiresAfterParam = ...,
        rate_limits: ChatSessionRateLimitsParam | ChatSessionRateLimits | ChatSessionRateLimitsDict = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ChatSession]: ...
    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ChatSession]: ...
class ChatKitThreadsWithRawResponse:
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ChatKitThread]: ...
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        user: str = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncConversationCursorPage[ChatKitThread]]: ...
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ThreadDeleteResponse]: ...
    def list_items(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncConversationCursorPage[ChatKitThreadItemListData]]: ...
class ChatKitWithRawResponse:
    sessions: ChatKitSessionsWithRawResponse
    threads: ChatKitThreadsWithRawResponse
class AssistantsWithRawResponse:
    @deprecated("the API has declared beta.assistants.create deprecated")
    def create(
        self,
        *,
        model: str | ChatModel,
        description: str | None = ...,
        instructions: str | None = ...,
        metadata: Metadata | None = ...,
        name: str | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_resources: ThreadCreateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] = ...,
        top_p: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Assistant]: ...
    @deprecated("the API has declared beta.assistants.retrieve deprecated")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Assistant]: ...
    @deprecated("the API has declared beta.assistants.update deprecated")
    def update(
        self,
        assistant_id: str,
        *,
        description: str | None = ...,
        instructions: str | None = ...,
        metadata: Metadata | None = ...,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] = ...,
        name: str | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] = ...,
        top_p: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Assistant]: ...
    @deprecated("the API has declared beta.assistants.list deprecated")
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[Assistant]]: ...
    @deprecated("the API has declared beta.assistants.delete deprecated")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AssistantDeleted]: ...
class StepsWithRawResponse:
    @deprecated("the API has declared beta.threads.runs.steps.retrieve deprecated")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: _list[RunStepInclude] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[RunStep]: ...
    @deprecated("the API has declared beta.threads.runs.steps.list deprecated")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str = ...,
        before: str = ...,
        include: _list[RunStepInclude] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[RunStep]]: ...
class RunsWithRawResponse:
    steps: StepsWithRawResponse
    @overload
    @deprecated("the API has declared beta.threads.runs.create deprecated")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: _list[RunStepInclude] = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.create deprecated")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: _list[RunStepInclude] = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[True],
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.create deprecated")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: _list[RunStepInclude] = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: bool,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...
    @deprecated("the API has declared beta.threads.runs.retrieve deprecated")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run]: ...
    @deprecated("the API has declared beta.threads.runs.update deprecated")
    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run]: ...
    @deprecated("the API has declared beta.threads.runs.list deprecated")
    def list(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[Run]]: ...
    @deprecated("the API has declared beta.threads.runs.cancel deprecated")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs deprecated")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        stream: Literal[False] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs deprecated")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        stream: Literal[True],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs deprecated")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        stream: bool,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...
class MessagesWithRawResponse:
    @deprecated("the API has declared beta.threads.messages.create deprecated")
    def create(
        self,
        thread_id: str,
        *,
        content: str | Iterable[MessageContentPartParam | Mapping[str, Any]],
        role: Literal["user", "assistant"],
        attachments: Iterable[MessageCreateParamsAttachment | Mapping[str, Any]] | None = ...,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Message]: ...
    @deprecated("the API has declared beta.threads.messages.retrieve deprecated")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Message]: ...
    @deprecated("the API has declared beta.threads.messages.update deprecated")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Message]: ...
    @deprecated("the API has declared beta.threads.messages.list deprecated")
    def list(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        run_id: str = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[Message]]: ...
    @deprecated("the API has declared beta.threads.messages.delete deprecated")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[MessageDeleted]: ...
class ThreadsWithRawResponse:
    runs: RunsWithRawResponse
    messages: MessagesWithRawResponse
    @deprecated("the API has declared beta.threads.create deprecated")
    def create(
        self,
        *,
        messages: Iterable[ThreadCreateParamsMessage | Mapping[str, Any]] = ...,
        metadata: Metadata | None = ...,
        tool_resources: ThreadCreateParamsToolResources | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Thread]: ...
    @deprecated("the API has declared beta.threads.retrieve deprecated")
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Thread]: ...
    @deprecated("the API has declared beta.threads.update deprecated")
    def update(
        self,
        thread_id: str,
        *,
        metadata: Metadata | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Thread]: ...
    @deprecated("the API has declared beta.threads.delete deprecated")
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ThreadDeleted]: ...
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run]: ...
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[True],
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: bool,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...
class BetaWithRawResponse:
    chat: ChatWithRawResponse
    realtime: RealtimeWithRawResponse
    agents: AgentsWithRawResponse
    responses: ResponsesWithRawResponse
    chatkit: ChatKitWithRawResponse
    assistants: AssistantsWithRawResponse
    threads: ThreadsWithRawResponse
    vector_stores: VectorStoresWithRawResponse
class RealtimeSessionsWithStreamingResponse:
    def create(
        self,
        *,
        client_secret: SessionCreateParamsClientSecret = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction = ...,
        input_audio_transcription: SessionCreateParamsInputAudioTranscription = ...,
        instructions: str = ...,
        max_response_output_tokens: int | Literal["inf"] = ...,
        modalities: list[Literal["text", "audio"]] = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        speed: float = ...,
        temperature: float = ...,
        tool_choice: str = ...,
        tools: Iterable[SessionCreateParamsTool | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict | Mapping[str, Any]] = ...,
        tracing: SessionCreateParamsTracing = ...,
        turn_detection: SessionCreateParamsTurnDetection = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SessionCreateResponse]]: ...
class TranscriptionSessionsWithStreamingResponse:
    def create(
        self,
        *,
        client_secret: TranscriptionSessionCreateParamsClientSecret = ...,
        include: list[str] = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction = ...,
        input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription = ...,
        modalities: list[Literal["text", "audio"]] = ...,
        turn_detection: SessionCreateParamsTurnDetection = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[TranscriptionSession]]: ...
class RealtimeWithStreamingResponse:
    sessions: RealtimeSessionsWithStreamingResponse
    transcription_sessions: TranscriptionSessionsWithStreamingResponse
class InvocationsWithStreamingResponse:
    def create(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[AutomationInvocation]]: ...
    def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[AutomationInvocation]]: ...
    def list(
        self,
        automation_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[AutomationInvocation]]]: ...
class AutomationsWithStreamingResponse:
    invocations: InvocationsWithStreamingResponse
    @overload
    def create(
        self,
        *,
        expression: str,
        name: str,
        target: AutomationTargetParam,
        timezone: str,
        type: Literal["periodic"],
        metadata: AutomationMetadataParam = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Automation]]: ...
    @overload
    def create(
        self,
        *,
        name: str,
        target: AutomationTargetParam,
        type: Literal["once"],
        metadata: AutomationMetadataParam = ...,
        run_at: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Automation]]: ...
    def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Automation]]: ...
    def update(
        self,
        automation_id: str,
        *,
        expression: str = ...,
        metadata: dict[str, str] = ...,
        name: str = ...,
        run_at: int = ...,
        target: AutomationTargetParam = ...,
        timezone: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Automation]]: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        session_id: str = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[Automation]]]: ...
    def delete(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[AutomationDeleted]]: ...
    def pause(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Automation]]: ...
    def resume(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Automation]]: ...
class FilesWithStreamingResponse:
    @overload
    def create(
        self,
        environment_id: str,
        *,
        file_id: str,
        path: str,
        type: Literal["file_id"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[EnvironmentFile]]: ...
    @overload
    def create(
        self,
        environment_id: str,
        *,
        path: str,
        type: Literal["inline"],
        data: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[EnvironmentFile]]: ...
    def list(
        self,
        environment_id: str,
        *,
        limit: int | None = ...,
        order: Literal["asc", "desc"] = ...,
        page: str = ...,
        path: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncTokenPage[EnvironmentFile]]]: ...
class TemplatesWithStreamingResponse:
    def create(
        self,
        *,
        capability_directories: Sequence[str] | None = ...,
        desktop: TemplateCreateParamsDesktop | None = ...,
        env: dict[str, str] | None = ...,
        files: Iterable[HostedEnvironmentFileParam | Mapping[str, Any]] | None = ...,
        name: str | None = ...,
        network: TemplateCreateParamsNetwork | None = ...,
        packages: TemplateCreateParamsPackages | None = ...,
        plugins: Iterable[HostedPluginParam | BetaInlineSkill | BetaInlineSkillDict | Mapping[str, Any]] | None = ...,
        setup_commands: Iterable[SetupCommandParam | Mapping[str, Any]] | None = ...,
        skills: Iterable[HostedSkillParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[EnvironmentTemplate]]: ...
    def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[EnvironmentTemplate]]: ...
    def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Sequence[str] | None = ...,
        desktop: TemplateCreateParamsDesktop | None = ...,
        env: dict[str, str] | None = ...,
        files: Iterable[HostedEnvironmentFileParam | Mapping[str, Any]] | None = ...,
        name: str | None = ...,
        network: TemplateCreateParamsNetwork | None = ...,
        packages: TemplateCreateParamsPackages | None = ...,
        plugins: Iterable[HostedPluginParam | BetaInlineSkill | BetaInlineSkillDict | Mapping[str, Any]] | None = ...,
        setup_commands: Iterable[SetupCommandParam | Mapping[str, Any]] | None = ...,
        skills: Iterable[HostedSkillParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[EnvironmentTemplate]]: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[EnvironmentTemplate]]]: ...
    def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[EnvironmentTemplateDeleted]]: ...
class EnvironmentsWithStreamingResponse:
    files: FilesWithStreamingResponse
    templates: TemplatesWithStreamingResponse
    def create(
        self,
        *,
        environment: EnvironmentCreateParamsEnvironment | AutomationEnvironmentResourceOpenAIHosted | AutomationEnvironmentResourceOpenAIHostedDict,
        vault_ids: Sequence[str] | None = ...,
        idempotency_key: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[EnvironmentInfo]]: ...
    def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[EnvironmentInfo]]: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        type: Literal["openai_hosted"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[EnvironmentInfo]]]: ...
class CredentialsWithStreamingResponse:
    def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: dict[str, str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Credential]]: ...
    def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Credential]]: ...
    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam = ...,
        metadata: dict[str, str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Credential]]: ...
    def list(
        self,
        vault_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        status: VaultStatusFilterParam = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[Credential]]]: ...
    def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[CredentialDeleted]]: ...
class VaultsWithStreamingResponse:
    credentials: CredentialsWithStreamingResponse
    def create(
        self,
        *,
        metadata: dict[str, str] | None = ...,
        name: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Vault]]: ...
    def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Vault]]: ...
    def update(
        self,
        vault_id: str,
        *,
        metadata: dict[str, str] = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Vault]]: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        status: VaultStatusFilterParam = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[Vault]]]: ...
    def delete(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VaultDeleted]]: ...
class AgentsSessionsSubagentsItemsWithStreamingResponse:
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[AgentSessionItem]]]: ...
class AgentsSessionsSubagentsTurnsItemsWithStreamingResponse:
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[AgentSessionItem]]]: ...
class AgentsSessionsSubagentsTurnsWithStreamingResponse:
    items: AgentsSessionsSubagentsTurnsItemsWithStreamingResponse
    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Turn]]: ...
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[Turn]]]: ...
class SubagentsWithStreamingResponse:
    items: AgentsSessionsSubagentsItemsWithStreamingResponse
    turns: AgentsSessionsSubagentsTurnsWithStreamingResponse
    def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Subagent]]: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[Subagent]]]: ...
class ArtifactsWithStreamingResponse:
    def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SessionArtifact]]: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        environment_id: str | None = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[SessionArtifact]]]: ...
    def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SessionArtifactDeleted]]: ...
    def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[bytes]]: ...
class AgentsSessionsItemsWithStreamingResponse:
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[AgentSessionItem]]]: ...
class EventsWithStreamingResponse:
    def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam | Mapping[str, Any]],
        idempotency_key: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[None]]: ...
    def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Stream[AgentSessionEvent]]]: ...
class TracesWithStreamingResponse:
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[SessionTrace]]]: ...
class AgentsSessionsTurnsItemsWithStreamingResponse:
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[AgentSessionItem]]]: ...
class AgentsSessionsTurnsWithStreamingResponse:
    items: AgentsSessionsTurnsItemsWithStreamingResponse
    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Turn]]: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[Turn]]]: ...
class AgentsSessionsWithStreamingResponse:
    subagents: SubagentsWithStreamingResponse
    artifacts: ArtifactsWithStreamingResponse
    items: AgentsSessionsItemsWithStreamingResponse
    events: EventsWithStreamingResponse
    traces: TracesWithStreamingResponse
    turns: AgentsSessionsTurnsWithStreamingResponse
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, Callable[..., object]] | None = ...,
        agent: SessionCreateParamsAgent = ...,
        agent_id: str = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: Literal[False] = ...,
        stream_options: SessionCreateParamsStreamOptions = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[AgentSession]]: ...
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, Callable[..., object]] | None = ...,
        agent: SessionCreateParamsAgent = ...,
        agent_id: str = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: Literal[True],
        stream_options: SessionCreateParamsStreamOptions = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[AgentSessionEventStream[OutputT]]]: ...
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, Callable[..., object]] | None = ...,
        agent: SessionCreateParamsAgent = ...,
        agent_id: str = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: bool,
        stream_options: SessionCreateParamsStreamOptions = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[AgentSession | AgentSessionEventStream[OutputT]]]: ...
    def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[AgentSession]]: ...
    def update(
        self,
        session_id: str,
        *,
        agent: SessionUpdateParamsAgent = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[AgentSession]]: ...
    def list(
        self,
        *,
        after: str = ...,
        agent_id: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[AgentSession]]]: ...
    def delete(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[AgentSessionDeleted]]: ...
class AgentsWithStreamingResponse:
    automations: AutomationsWithStreamingResponse
    environments: EnvironmentsWithStreamingResponse
    vaults: VaultsWithStreamingResponse
    sessions: AgentsSessionsWithStreamingResponse
    def create(
        self,
        *,
        model: str,
        compaction: AgentCreateParamsCompaction | None = ...,
        experimental: AgentCreateParamsExperimental = ...,
        instructions: str | None = ...,
        metadata: dict[str, str] | None = ...,
        multi_agent: MultiAgentConfigParam | MultiAgentConfig | MultiAgentConfigDict | None = ...,
        name: str | None = ...,
        reasoning: AgentReasoningParam | AgentReasoning | AgentReasoningDict | None = ...,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = ...,
        text: AgentTextParam | AgentText | AgentTextDict | None = ...,
        tools: Iterable[PersistedAgentToolParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Agent]]: ...
    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Agent]]: ...
    def update(
        self,
        agent_id: str,
        *,
        compaction: AgentCreateParamsCompaction | None = ...,
        experimental: AgentCreateParamsExperimental = ...,
        instructions: str | None = ...,
        metadata: dict[str, str] | None = ...,
        model: str = ...,
        multi_agent: MultiAgentConfigParam | MultiAgentConfig | MultiAgentConfigDict | None = ...,
        name: str | None = ...,
        reasoning: AgentReasoningParam | AgentReasoning | AgentReasoningDict | None = ...,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = ...,
        text: AgentTextParam | AgentText | AgentTextDict | None = ...,
        tools: Iterable[PersistedAgentToolParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Agent]]: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[Agent]]]: ...
    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[AgentDeleted]]: ...
class InputItemsWithStreamingResponse:
    def list(
        self,
        response_id: str,
        *,
        after: str = ...,
        include: _list[BetaResponseIncludable] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        betas: _list[Literal["responses_multi_agent=v1"]] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[BetaResponseItem]]]: ...
class InputTokensWithStreamingResponse:
    def count(
        self,
        *,
        conversation: InputTokenCountParamsConversation | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        model: str | None = ...,
        parallel_tool_calls: bool | None = ...,
        personality: str | Literal["friendly", "pragmatic"] = ...,
        previous_response_id: str | None = ...,
        reasoning: InputTokenCountParamsReasoning | None = ...,
        text: InputTokenCountParamsText | None = ...,
        tool_choice: InputTokenCountParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        truncation: Literal["auto", "disabled"] = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[InputTokenCountResponse]]: ...
class ResponsesWithStreamingResponse:
    input_items: InputItemsWithStreamingResponse
    input_tokens: InputTokensWithStreamingResponse
    @overload
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[False] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict = ...,
        tool_choice: ResponseCreateParamsToolChoice = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[BetaResponse]]: ...
    @overload
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[True],
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict = ...,
        tool_choice: ResponseCreateParamsToolChoice = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: bool,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict = ...,
        tool_choice: ResponseCreateParamsToolChoice = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[BetaResponse | Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: Literal[False] = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[BetaResponse]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: Literal[True],
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: bool,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[BetaResponse | Stream[BetaResponseStreamEvent]]]: ...
    def delete(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[None]]: ...
    def cancel(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[BetaResponse]]: ...
    def compact(
        self,
        *,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None,
        image: ResponseCreateParamsImage = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        previous_response_id: str | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCompactParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[BetaCompactedResponse]]: ...
class ChatKitSessionsWithStreamingResponse:
    def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | ChatSessionChatKitConfiguration | ChatSessionChatKitConfigurationDict = ...,
        expires_after: ChatSessionExpiresAfterParam = ...,
        rate_limits: ChatSessionRateLimitsParam | ChatSessionRateLimits | ChatSessionRateLimitsDict = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ChatSession]]: ...
    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ChatSession]]: ...
class ChatKitThreadsWithStreamingResponse:
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ChatKitThread]]: ...
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        user: str = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[ChatKitThread]]]: ...
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ThreadDeleteResponse]]: ...
    def list_items(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[ChatKitThreadItemListData]]]: ...
class ChatKitWithStreamingResponse:
    sessions: ChatKitSessionsWithStreamingResponse
    threads: ChatKitThreadsWithStreamingResponse
class AssistantsWithStreamingResponse:
    @deprecated("the API has declared beta.assistants.create deprecated")
    def create(
        self,
        *,
        model: str | ChatModel,
        description: str | None = ...,
        instructions: str | None = ...,
        metadata: Metadata | None = ...,
        name: str | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_resources: ThreadCreateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] = ...,
        top_p: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Assistant]]: ...
    @deprecated("the API has declared beta.assistants.retrieve deprecated")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Assistant]]: ...
    @deprecated("the API has declared beta.assistants.update deprecated")
    def update(
        self,
        assistant_id: str,
        *,
        description: str | None = ...,
        instructions: str | None = ...,
        metadata: Metadata | None = ...,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] = ...,
        name: str | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] = ...,
        top_p: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Assistant]]: ...
    @deprecated("the API has declared beta.assistants.list deprecated")
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[Assistant]]]: ...
    @deprecated("the API has declared beta.assistants.delete deprecated")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[AssistantDeleted]]: ...
class StepsWithStreamingResponse:
    @deprecated("the API has declared beta.threads.runs.steps.retrieve deprecated")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: _list[RunStepInclude] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[RunStep]]: ...
    @deprecated("the API has declared beta.threads.runs.steps.list deprecated")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str = ...,
        before: str = ...,
        include: _list[RunStepInclude] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[RunStep]]]: ...
class RunsWithStreamingResponse:
    steps: StepsWithStreamingResponse
    @overload
    @deprecated("the API has declared beta.threads.runs.create deprecated")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: _list[RunStepInclude] = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Run]]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.create deprecated")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: _list[RunStepInclude] = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[True],
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.create deprecated")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: _list[RunStepInclude] = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: bool,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Run | Stream[AssistantStreamEvent]]]: ...
    @deprecated("the API has declared beta.threads.runs.retrieve deprecated")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Run]]: ...
    @deprecated("the API has declared beta.threads.runs.update deprecated")
    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Run]]: ...
    @deprecated("the API has declared beta.threads.runs.list deprecated")
    def list(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[Run]]]: ...
    @deprecated("the API has declared beta.threads.runs.cancel deprecated")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Run]]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs deprecated")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        stream: Literal[False] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Run]]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs deprecated")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        stream: Literal[True],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs deprecated")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        stream: bool,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Run | Stream[AssistantStreamEvent]]]: ...
class MessagesWithStreamingResponse:
    @deprecated("the API has declared beta.threads.messages.create deprecated")
    def create(
        self,
        thread_id: str,
        *,
        content: str | Iterable[MessageContentPartParam | Mapping[str, Any]],
        role: Literal["user", "assistant"],
        attachments: Iterable[MessageCreateParamsAttachment | Mapping[str, Any]] | None = ...,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Message]]: ...
    @deprecated("the API has declared beta.threads.messages.retrieve deprecated")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Message]]: ...
    @deprecated("the API has declared beta.threads.messages.update deprecated")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Message]]: ...
    @deprecated("the API has declared beta.threads.messages.list deprecated")
    def list(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        run_id: str = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[Message]]]: ...
    @deprecated("the API has declared beta.threads.messages.delete deprecated")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[MessageDeleted]]: ...
class ThreadsWithStreamingResponse:
    runs: RunsWithStreamingResponse
    messages: MessagesWithStreamingResponse
    @deprecated("the API has declared beta.threads.create deprecated")
    def create(
        self,
        *,
        messages: Iterable[ThreadCreateParamsMessage | Mapping[str, Any]] = ...,
        metadata: Metadata | None = ...,
        tool_resources: ThreadCreateParamsToolResources | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Thread]]: ...
    @deprecated("the API has declared beta.threads.retrieve deprecated")
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Thread]]: ...
    @deprecated("the API has declared beta.threads.update deprecated")
    def update(
        self,
        thread_id: str,
        *,
        metadata: Metadata | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Thread]]: ...
    @deprecated("the API has declared beta.threads.delete deprecated")
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[ThreadDeleted]]: ...
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Run]]: ...
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[True],
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: bool,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Run | Stream[AssistantStreamEvent]]]: ...
class BetaWithStreamingResponse:
    chat: ChatWithStreamingResponse
    realtime: RealtimeWithStreamingResponse
    agents: AgentsWithStreamingResponse
    responses: ResponsesWithStreamingResponse
    chatkit: ChatKitWithStreamingResponse
    assistants: AssistantsWithStreamingResponse
    threads: ThreadsWithStreamingResponse
    vector_stores: VectorStoresWithStreamingResponse
class AsyncRealtimeSessionsWithRawResponse:
    async def create(
        self,
        *,
        client_secret: SessionCreateParamsClientSecret = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction = ...,
        input_audio_transcription: SessionCreateParamsInputAudioTranscription = ...,
        instructions: str = ...,
        max_response_output_tokens: int | Literal["inf"] = ...,
        modalities: list[Literal["text", "audio"]] = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        speed: float = ...,
        temperature: float = ...,
        tool_choice: str = ...,
        tools: Iterable[SessionCreateParamsTool | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict | Mapping[str, Any]] = ...,
        tracing: SessionCreateParamsTracing = ...,
        turn_detection: SessionCreateParamsTurnDetection = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SessionCreateResponse]: ...
class AsyncTranscriptionSessionsWithRawResponse:
    async def create(
        self,
        *,
        client_secret: TranscriptionSessionCreateParamsClientSecret = ...,
        include: list[str] = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction = ...,
        input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription = ...,
        modalities: list[Literal["text", "audio"]] = ...,
        turn_detection: SessionCreateParamsTurnDetection = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[TranscriptionSession]: ...
class AsyncRealtimeWithRawResponse:
    sessions: AsyncRealtimeSessionsWithRawResponse
    transcription_sessions: AsyncTranscriptionSessionsWithRawResponse
class AsyncInvocationsWithRawResponse:
    async def create(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AutomationInvocation]: ...
    async def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AutomationInvocation]: ...
    async def list(
        self,
        automation_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[AutomationInvocation]]: ...
class AsyncAutomationsWithRawResponse:
    invocations: AsyncInvocationsWithRawResponse
    @overload
    async def create(
        self,
        *,
        expression: str,
        name: str,
        target: AutomationTargetParam,
        timezone: str,
        type: Literal["periodic"],
        metadata: AutomationMetadataParam = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Automation]: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        target: AutomationTargetParam,
        type: Literal["once"],
        metadata: AutomationMetadataParam = ...,
        run_at: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Automation]: ...
    async def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Automation]: ...
    async def update(
        self,
        automation_id: str,
        *,
        expression: str = ...,
        metadata: dict[str, str] = ...,
        name: str = ...,
        run_at: int = ...,
        target: AutomationTargetParam = ...,
        timezone: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Automation]: ...
    async def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        session_id: str = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[Automation]]: ...
    async def delete(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AutomationDeleted]: ...
    async def pause(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Automation]: ...
    async def resume(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Automation]: ...
class AsyncFilesWithRawResponse:
    @overload
    async def create(
        self,
        environment_id: str,
        *,
        file_id: str,
        path: str,
        type: Literal["file_id"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentFile]: ...
    @overload
    async def create(
        self,
        environment_id: str,
        *,
        path: str,
        type: Literal["inline"],
        data: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentFile]: ...
    async def list(
        self,
        environment_id: str,
        *,
        limit: int | None = ...,
        order: Literal["asc", "desc"] = ...,
        page: str = ...,
        path: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncTokenPage[EnvironmentFile]]: ...
class AsyncTemplatesWithRawResponse:
    async def create(
        self,
        *,
        capability_directories: Sequence[str] | None = ...,
        desktop: TemplateCreateParamsDesktop | None = ...,
        env: dict[str, str] | None = ...,
        files: Iterable[HostedEnvironmentFileParam | Mapping[str, Any]] | None = ...,
        name: str | None = ...,
        network: TemplateCreateParamsNetwork | None = ...,
        packages: TemplateCreateParamsPackages | None = ...,
        plugins: Iterable[HostedPluginParam | BetaInlineSkill | BetaInlineSkillDict | Mapping[str, Any]] | None = ...,
        setup_commands: Iterable[SetupCommandParam | Mapping[str, Any]] | None = ...,
        skills: Iterable[HostedSkillParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentTemplate]: ...
    async def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentTemplate]: ...
    async def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Sequence[str] | None = ...,
        desktop: TemplateCreateParamsDesktop | None = ...,
        env: dict[str, str] | None = ...,
        files: Iterable[HostedEnvironmentFileParam | Mapping[str, Any]] | None = ...,
        name: str | None = ...,
        network: TemplateCreateParamsNetwork | None = ...,
        packages: TemplateCreateParamsPackages | None = ...,
        plugins: Iterable[HostedPluginParam | BetaInlineSkill | BetaInlineSkillDict | Mapping[str, Any]] | None = ...,
        setup_commands: Iterable[SetupCommandParam | Mapping[str, Any]] | None = ...,
        skills: Iterable[HostedSkillParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentTemplate]: ...
    async def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[EnvironmentTemplate]]: ...
    async def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentTemplateDeleted]: ...
class AsyncEnvironmentsWithRawResponse:
    files: AsyncFilesWithRawResponse
    templates: AsyncTemplatesWithRawResponse
    async def create(
        self,
        *,
        environment: EnvironmentCreateParamsEnvironment | AutomationEnvironmentResourceOpenAIHosted | AutomationEnvironmentResourceOpenAIHostedDict,
        vault_ids: Sequence[str] | None = ...,
        idempotency_key: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentInfo]: ...
    async def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[EnvironmentInfo]: ...
    async def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        type: Literal["openai_hosted"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[EnvironmentInfo]]: ...
class AsyncCredentialsWithRawResponse:
    async def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: dict[str, str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Credential]: ...
    async def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Credential]: ...
    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam = ...,
        metadata: dict[str, str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Credential]: ...
    async def list(
        self,
        vault_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        status: VaultStatusFilterParam = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[Credential]]: ...
    async def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[CredentialDeleted]: ...
class AsyncVaultsWithRawResponse:
    credentials: AsyncCredentialsWithRawResponse
    async def create(
        self,
        *,
        metadata: dict[str, str] | None = ...,
        name: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Vault]: ...
    async def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Vault]: ...
    async def update(
        self,
        vault_id: str,
        *,
        metadata: dict[str, str] = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Vault]: ...
    async def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        status: VaultStatusFilterParam = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[Vault]]: ...
    async def delete(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VaultDeleted]: ...
class AsyncAgentsSessionsSubagentsItemsWithRawResponse:
    async def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[AgentSessionItem]]: ...
class AsyncAgentsSessionsSubagentsTurnsItemsWithRawResponse:
    async def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[AgentSessionItem]]: ...
class AsyncAgentsSessionsSubagentsTurnsWithRawResponse:
    items: AsyncAgentsSessionsSubagentsTurnsItemsWithRawResponse
    async def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Turn]: ...
    async def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[Turn]]: ...
class AsyncSubagentsWithRawResponse:
    items: AsyncAgentsSessionsSubagentsItemsWithRawResponse
    turns: AsyncAgentsSessionsSubagentsTurnsWithRawResponse
    async def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Subagent]: ...
    async def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[Subagent]]: ...
class AsyncArtifactsWithRawResponse:
    async def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SessionArtifact]: ...
    async def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        environment_id: str | None = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[SessionArtifact]]: ...
    async def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SessionArtifactDeleted]: ...
    async def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BinaryResponse]: ...
class AsyncAgentsSessionsItemsWithRawResponse:
    async def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[AgentSessionItem]]: ...
class AsyncEventsWithRawResponse:
    async def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam | Mapping[str, Any]],
        idempotency_key: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    async def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncStream[AgentSessionEvent]]: ...
class AsyncTracesWithRawResponse:
    async def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[SessionTrace]]: ...
class AsyncAgentsSessionsTurnsItemsWithRawResponse:
    async def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncConversationCursorPage[AgentSessionItem]]: ...
class AsyncAgentsSessionsTurnsWithRawResponse:
    items: AsyncAgentsSessionsTurnsItemsWithRawResponse
    async def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Turn]: ...
    async def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[Turn]]: ...
class AsyncAgentsSessionsWithRawResponse:
    subagents: AsyncSubagentsWithRawResponse
    artifacts: AsyncArtifactsWithRawResponse
    items: AsyncAgentsSessionsItemsWithRawResponse
    events: AsyncEventsWithRawResponse
    traces: AsyncTracesWithRawResponse
    turns: AsyncAgentsSessionsTurnsWithRawResponse
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, Callable[..., object]] | None = ...,
        agent: SessionCreateParamsAgent = ...,
        agent_id: str = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: Literal[False] = ...,
        stream_options: SessionCreateParamsStreamOptions = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AgentSession]: ...
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, Callable[..., object]] | None = ...,
        agent: SessionCreateParamsAgent = ...,
        agent_id: str = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: Literal[True],
        stream_options: SessionCreateParamsStreamOptions = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncAgentSessionEventStream[OutputT]]: ...
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, Callable[..., object]] | None = ...,
        agent: SessionCreateParamsAgent = ...,
        agent_id: str = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: bool,
        stream_options: SessionCreateParamsStreamOptions = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AgentSession | AsyncAgentSessionEventStream[OutputT]]: ...
    async def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AgentSession]: ...
    async def update(
        self,
        session_id: str,
        *,
        agent: SessionUpdateParamsAgent = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AgentSession]: ...
    async def list(
        self,
        *,
        after: str = ...,
        agent_id: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[AgentSession]]: ...
    async def delete(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AgentSessionDeleted]: ...
class AsyncAgentsWithRawResponse:
    automations: AsyncAutomationsWithRawResponse
    environments: AsyncEnvironmentsWithRawResponse
    vaults: AsyncVaultsWithRawResponse
    sessions: AsyncAgentsSessionsWithRawResponse
    async def create(
        self,
        *,
        model: str,
        compaction: AgentCreateParamsCompaction | None = ...,
        experimental: AgentCreateParamsExperimental = ...,
        instructions: str | None = ...,
        metadata: dict[str, str] | None = ...,
        multi_agent: MultiAgentConfigParam | MultiAgentConfig | MultiAgentConfigDict | None = ...,
        name: str | None = ...,
        reasoning: AgentReasoningParam | AgentReasoning | AgentReasoningDict | None = ...,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = ...,
        text: AgentTextParam | AgentText | AgentTextDict | None = ...,
        tools: Iterable[PersistedAgentToolParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Agent]: ...
    async def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Agent]: ...
    async def update(
        self,
        agent_id: str,
        *,
        compaction: AgentCreateParamsCompaction | None = ...,
        experimental: AgentCreateParamsExperimental = ...,
        instructions: str | None = ...,
        metadata: dict[str, str] | None = ...,
        model: str = ...,
        multi_agent: MultiAgentConfigParam | MultiAgentConfig | MultiAgentConfigDict | None = ...,
        name: str | None = ...,
        reasoning: AgentReasoningParam | AgentReasoning | AgentReasoningDict | None = ...,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = ...,
        text: AgentTextParam | AgentText | AgentTextDict | None = ...,
        tools: Iterable[PersistedAgentToolParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Agent]: ...
    async def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[Agent]]: ...
    async def delete(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AgentDeleted]: ...
class AsyncInputItemsWithRawResponse:
    async def list(
        self,
        response_id: str,
        *,
        after: str = ...,
        include: _list[BetaResponseIncludable] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        betas: _list[Literal["responses_multi_agent=v1"]] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[BetaResponseItem]]: ...
class AsyncInputTokensWithRawResponse:
    async def count(
        self,
        *,
        conversation: InputTokenCountParamsConversation | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        model: str | None = ...,
        parallel_tool_calls: bool | None = ...,
        personality: str | Literal["friendly", "pragmatic"] = ...,
        previous_response_id: str | None = ...,
        reasoning: InputTokenCountParamsReasoning | None = ...,
        text: InputTokenCountParamsText | None = ...,
        tool_choice: InputTokenCountParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        truncation: Literal["auto", "disabled"] = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[InputTokenCountResponse]: ...
class AsyncResponsesWithRawResponse:
    input_items: AsyncInputItemsWithRawResponse
    input_tokens: AsyncInputTokensWithRawResponse
    @overload
    async def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[False] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict = ...,
        tool_choice: ResponseCreateParamsToolChoice = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BetaResponse]: ...
    @overload
    async def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[True],
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict = ...,
        tool_choice: ResponseCreateParamsToolChoice = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncStream[BetaResponseStreamEvent]]: ...
    @overload
    async def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: bool,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict = ...,
        tool_choice: ResponseCreateParamsToolChoice = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: Literal[False] = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BetaResponse]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: Literal[True],
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncStream[BetaResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: bool,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]: ...
    async def delete(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[None]: ...
    async def cancel(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BetaResponse]: ...
    async def compact(
        self,
        *,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None,
        image: ResponseCreateParamsImage = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        previous_response_id: str | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCompactParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BetaCompactedResponse]: ...
class AsyncChatKitSessionsWithRawResponse:
    async def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | ChatSessionChatKitConfiguration | ChatSessionChatKitConfigurationDict = ...,
        expires_after: ChatSessionExpiresAfterParam = ...,
        rate_limits: ChatSessionRateLimitsParam | ChatSessionRateLimits | ChatSessionRateLimitsDict = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ChatSession]: ...
    async def cancel(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ChatSession]: ...
class AsyncChatKitThreadsWithRawResponse:
    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ChatKitThread]: ...
    async def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        user: str = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncConversationCursorPage[ChatKitThread]]: ...
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ThreadDeleteResponse]: ...
    async def list_items(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncConversationCursorPage[ChatKitThreadItemListData]]: ...
class AsyncChatKitWithRawResponse:
    sessions: AsyncChatKitSessionsWithRawResponse
    threads: AsyncChatKitThreadsWithRawResponse
class AsyncAssistantsWithRawResponse:
    @deprecated("the API has declared beta.assistants.create deprecated")
    async def create(
        self,
        *,
        model: str | ChatModel,
        description: str | None = ...,
        instructions: str | None = ...,
        metadata: Metadata | None = ...,
        name: str | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_resources: ThreadCreateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] = ...,
        top_p: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Assistant]: ...
    @deprecated("the API has declared beta.assistants.retrieve deprecated")
    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Assistant]: ...
    @deprecated("the API has declared beta.assistants.update deprecated")
    async def update(
        self,
        assistant_id: str,
        *,
        description: str | None = ...,
        instructions: str | None = ...,
        metadata: Metadata | None = ...,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] = ...,
        name: str | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] = ...,
        top_p: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Assistant]: ...
    @deprecated("the API has declared beta.assistants.list deprecated")
    async def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[Assistant]]: ...
    @deprecated("the API has declared beta.assistants.delete deprecated")
    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AssistantDeleted]: ...
class AsyncStepsWithRawResponse:
    @deprecated("the API has declared beta.threads.runs.steps.retrieve deprecated")
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: _list[RunStepInclude] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[RunStep]: ...
    @deprecated("the API has declared beta.threads.runs.steps.list deprecated")
    async def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str = ...,
        before: str = ...,
        include: _list[RunStepInclude] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[RunStep]]: ...
class AsyncRunsWithRawResponse:
    steps: AsyncStepsWithRawResponse
    @overload
    @deprecated("the API has declared beta.threads.runs.create deprecated")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: _list[RunStepInclude] = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.create deprecated")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: _list[RunStepInclude] = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[True],
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncStream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.create deprecated")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: _list[RunStepInclude] = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: bool,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run | AsyncStream[AssistantStreamEvent]]: ...
    @deprecated("the API has declared beta.threads.runs.retrieve deprecated")
    async def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run]: ...
    @deprecated("the API has declared beta.threads.runs.update deprecated")
    async def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run]: ...
    @deprecated("the API has declared beta.threads.runs.list deprecated")
    async def list(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[Run]]: ...
    @deprecated("the API has declared beta.threads.runs.cancel deprecated")
    async def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs deprecated")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        stream: Literal[False] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs deprecated")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        stream: Literal[True],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncStream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs deprecated")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        stream: bool,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run | AsyncStream[AssistantStreamEvent]]: ...
class AsyncMessagesWithRawResponse:
    @deprecated("the API has declared beta.threads.messages.create deprecated")
    async def create(
        self,
        thread_id: str,
        *,
        content: str | Iterable[MessageContentPartParam | Mapping[str, Any]],
        role: Literal["user", "assistant"],
        attachments: Iterable[MessageCreateParamsAttachment | Mapping[str, Any]] | None = ...,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Message]: ...
    @deprecated("the API has declared beta.threads.messages.retrieve deprecated")
    async def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Message]: ...
    @deprecated("the API has declared beta.threads.messages.update deprecated")
    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Message]: ...
    @deprecated("the API has declared beta.threads.messages.list deprecated")
    async def list(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        run_id: str = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[Message]]: ...
    @deprecated("the API has declared beta.threads.messages.delete deprecated")
    async def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[MessageDeleted]: ...
class AsyncThreadsWithRawResponse:
    runs: AsyncRunsWithRawResponse
    messages: AsyncMessagesWithRawResponse
    @deprecated("the API has declared beta.threads.create deprecated")
    async def create(
        self,
        *,
        messages: Iterable[ThreadCreateParamsMessage | Mapping[str, Any]] = ...,
        metadata: Metadata | None = ...,
        tool_resources: ThreadCreateParamsToolResources | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Thread]: ...
    @deprecated("the API has declared beta.threads.retrieve deprecated")
    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Thread]: ...
    @deprecated("the API has declared beta.threads.update deprecated")
    async def update(
        self,
        thread_id: str,
        *,
        metadata: Metadata | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Thread]: ...
    @deprecated("the API has declared beta.threads.delete deprecated")
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ThreadDeleted]: ...
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run]: ...
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[True],
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncStream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: bool,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Run | AsyncStream[AssistantStreamEvent]]: ...
class AsyncBetaWithRawResponse:
    chat: AsyncChatWithRawResponse
    realtime: AsyncRealtimeWithRawResponse
    agents: AsyncAgentsWithRawResponse
    responses: AsyncResponsesWithRawResponse
    chatkit: AsyncChatKitWithRawResponse
    assistants: AsyncAssistantsWithRawResponse
    threads: AsyncThreadsWithRawResponse
    vector_stores: AsyncVectorStoresWithRawResponse
class AsyncRealtimeSessionsWithStreamingResponse:
    def create(
        self,
        *,
        client_secret: SessionCreateParamsClientSecret = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction = ...,
        input_audio_transcription: SessionCreateParamsInputAudioTranscription = ...,
        instructions: str = ...,
        max_response_output_tokens: int | Literal["inf"] = ...,
        modalities: list[Literal["text", "audio"]] = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        speed: float = ...,
        temperature: float = ...,
        tool_choice: str = ...,
        tools: Iterable[SessionCreateParamsTool | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict | Mapping[str, Any]] = ...,
        tracing: SessionCreateParamsTracing = ...,
        turn_detection: SessionCreateParamsTurnDetection = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[SessionCreateResponse]]: ...
class AsyncTranscriptionSessionsWithStreamingResponse:
    def create(
        self,
        *,
        client_secret: TranscriptionSessionCreateParamsClientSecret = ...,
        include: list[str] = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction = ...,
        input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription = ...,
        modalities: list[Literal["text", "audio"]] = ...,
        turn_detection: SessionCreateParamsTurnDetection = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[TranscriptionSession]]: ...
class AsyncRealtimeWithStreamingResponse:
    sessions: AsyncRealtimeSessionsWithStreamingResponse
    transcription_sessions: AsyncTranscriptionSessionsWithStreamingResponse
class AsyncInvocationsWithStreamingResponse:
    def create(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AutomationInvocation]]: ...
    def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AutomationInvocation]]: ...
    def list(
        self,
        automation_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[AutomationInvocation]]]: ...
class AsyncAutomationsWithStreamingResponse:
    invocations: AsyncInvocationsWithStreamingResponse
    @overload
    def create(
        self,
        *,
        expression: str,
        name: str,
        target: AutomationTargetParam,
        timezone: str,
        type: Literal["periodic"],
        metadata: AutomationMetadataParam = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Automation]]: ...
    @overload
    def create(
        self,
        *,
        name: str,
        target: AutomationTargetParam,
        type: Literal["once"],
        metadata: AutomationMetadataParam = ...,
        run_at: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Automation]]: ...
    def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Automation]]: ...
    def update(
        self,
        automation_id: str,
        *,
        expression: str = ...,
        metadata: dict[str, str] = ...,
        name: str = ...,
        run_at: int = ...,
        target: AutomationTargetParam = ...,
        timezone: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Automation]]: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        session_id: str = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[Automation]]]: ...
    def delete(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AutomationDeleted]]: ...
    def pause(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Automation]]: ...
    def resume(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Automation]]: ...
class AsyncFilesWithStreamingResponse:
    @overload
    def create(
        self,
        environment_id: str,
        *,
        file_id: str,
        path: str,
        type: Literal["file_id"],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[EnvironmentFile]]: ...
    @overload
    def create(
        self,
        environment_id: str,
        *,
        path: str,
        type: Literal["inline"],
        data: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[EnvironmentFile]]: ...
    def list(
        self,
        environment_id: str,
        *,
        limit: int | None = ...,
        order: Literal["asc", "desc"] = ...,
        page: str = ...,
        path: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncTokenPage[EnvironmentFile]]]: ...
class AsyncTemplatesWithStreamingResponse:
    def create(
        self,
        *,
        capability_directories: Sequence[str] | None = ...,
        desktop: TemplateCreateParamsDesktop | None = ...,
        env: dict[str, str] | None = ...,
        files: Iterable[HostedEnvironmentFileParam | Mapping[str, Any]] | None = ...,
        name: str | None = ...,
        network: TemplateCreateParamsNetwork | None = ...,
        packages: TemplateCreateParamsPackages | None = ...,
        plugins: Iterable[HostedPluginParam | BetaInlineSkill | BetaInlineSkillDict | Mapping[str, Any]] | None = ...,
        setup_commands: Iterable[SetupCommandParam | Mapping[str, Any]] | None = ...,
        skills: Iterable[HostedSkillParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[EnvironmentTemplate]]: ...
    def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[EnvironmentTemplate]]: ...
    def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Sequence[str] | None = ...,
        desktop: TemplateCreateParamsDesktop | None = ...,
        env: dict[str, str] | None = ...,
        files: Iterable[HostedEnvironmentFileParam | Mapping[str, Any]] | None = ...,
        name: str | None = ...,
        network: TemplateCreateParamsNetwork | None = ...,
        packages: TemplateCreateParamsPackages | None = ...,
        plugins: Iterable[HostedPluginParam | BetaInlineSkill | BetaInlineSkillDict | Mapping[str, Any]] | None = ...,
        setup_commands: Iterable[SetupCommandParam | Mapping[str, Any]] | None = ...,
        skills: Iterable[HostedSkillParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[EnvironmentTemplate]]: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[EnvironmentTemplate]]]: ...
    def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[EnvironmentTemplateDeleted]]: ...
class AsyncEnvironmentsWithStreamingResponse:
    files: AsyncFilesWithStreamingResponse
    templates: AsyncTemplatesWithStreamingResponse
    def create(
        self,
        *,
        environment: EnvironmentCreateParamsEnvironment | AutomationEnvironmentResourceOpenAIHosted | AutomationEnvironmentResourceOpenAIHostedDict,
        vault_ids: Sequence[str] | None = ...,
        idempotency_key: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[EnvironmentInfo]]: ...
    def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[EnvironmentInfo]]: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        type: Literal["openai_hosted"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[EnvironmentInfo]]]: ...
class AsyncCredentialsWithStreamingResponse:
    def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: dict[str, str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Credential]]: ...
    def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Credential]]: ...
    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam = ...,
        metadata: dict[str, str] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Credential]]: ...
    def list(
        self,
        vault_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        status: VaultStatusFilterParam = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[Credential]]]: ...
    def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[CredentialDeleted]]: ...
class AsyncVaultsWithStreamingResponse:
    credentials: AsyncCredentialsWithStreamingResponse
    def create(
        self,
        *,
        metadata: dict[str, str] | None = ...,
        name: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Vault]]: ...
    def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Vault]]: ...
    def update(
        self,
        vault_id: str,
        *,
        metadata: dict[str, str] = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Vault]]: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        status: VaultStatusFilterParam = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[Vault]]]: ...
    def delete(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VaultDeleted]]: ...
class AsyncAgentsSessionsSubagentsItemsWithStreamingResponse:
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[AgentSessionItem]]]: ...
class AsyncAgentsSessionsSubagentsTurnsItemsWithStreamingResponse:
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[AgentSessionItem]]]: ...
class AsyncAgentsSessionsSubagentsTurnsWithStreamingResponse:
    items: AsyncAgentsSessionsSubagentsTurnsItemsWithStreamingResponse
    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Turn]]: ...
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[Turn]]]: ...
class AsyncSubagentsWithStreamingResponse:
    items: AsyncAgentsSessionsSubagentsItemsWithStreamingResponse
    turns: AsyncAgentsSessionsSubagentsTurnsWithStreamingResponse
    def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Subagent]]: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[Subagent]]]: ...
class AsyncArtifactsWithStreamingResponse:
    def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[SessionArtifact]]: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        environment_id: str | None = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[SessionArtifact]]]: ...
    def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[SessionArtifactDeleted]]: ...
    def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[bytes]]: ...
class AsyncAgentsSessionsItemsWithStreamingResponse:
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[AgentSessionItem]]]: ...
class AsyncEventsWithStreamingResponse:
    def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam | Mapping[str, Any]],
        idempotency_key: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[None]]: ...
    def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncStream[AgentSessionEvent]]]: ...
class AsyncTracesWithStreamingResponse:
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[SessionTrace]]]: ...
class AsyncAgentsSessionsTurnsItemsWithStreamingResponse:
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[AgentSessionItem]]]: ...
class AsyncAgentsSessionsTurnsWithStreamingResponse:
    items: AsyncAgentsSessionsTurnsItemsWithStreamingResponse
    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Turn]]: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[Turn]]]: ...
class AsyncAgentsSessionsWithStreamingResponse:
    subagents: AsyncSubagentsWithStreamingResponse
    artifacts: AsyncArtifactsWithStreamingResponse
    items: AsyncAgentsSessionsItemsWithStreamingResponse
    events: AsyncEventsWithStreamingResponse
    traces: AsyncTracesWithStreamingResponse
    turns: AsyncAgentsSessionsTurnsWithStreamingResponse
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, Callable[..., object]] | None = ...,
        agent: SessionCreateParamsAgent = ...,
        agent_id: str = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: Literal[False] = ...,
        stream_options: SessionCreateParamsStreamOptions = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AgentSession]]: ...
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, Callable[..., object]] | None = ...,
        agent: SessionCreateParamsAgent = ...,
        agent_id: str = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: Literal[True],
        stream_options: SessionCreateParamsStreamOptions = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncAgentSessionEventStream[OutputT]]]: ...
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, Callable[..., object]] | None = ...,
        agent: SessionCreateParamsAgent = ...,
        agent_id: str = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: bool,
        stream_options: SessionCreateParamsStreamOptions = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AgentSession | AsyncAgentSessionEventStream[OutputT]]]: ...
    def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AgentSession]]: ...
    def update(
        self,
        session_id: str,
        *,
        agent: SessionUpdateParamsAgent = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AgentSession]]: ...
    def list(
        self,
        *,
        after: str = ...,
        agent_id: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[AgentSession]]]: ...
    def delete(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AgentSessionDeleted]]: ...
class AsyncAgentsWithStreamingResponse:
    automations: AsyncAutomationsWithStreamingResponse
    environments: AsyncEnvironmentsWithStreamingResponse
    vaults: AsyncVaultsWithStreamingResponse
    sessions: AsyncAgentsSessionsWithStreamingResponse
    def create(
        self,
        *,
        model: str,
        compaction: AgentCreateParamsCompaction | None = ...,
        experimental: AgentCreateParamsExperimental = ...,
        instructions: str | None = ...,
        metadata: dict[str, str] | None = ...,
        multi_agent: MultiAgentConfigParam | MultiAgentConfig | MultiAgentConfigDict | None = ...,
        name: str | None = ...,
        reasoning: AgentReasoningParam | AgentReasoning | AgentReasoningDict | None = ...,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = ...,
        text: AgentTextParam | AgentText | AgentTextDict | None = ...,
        tools: Iterable[PersistedAgentToolParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Agent]]: ...
    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Agent]]: ...
    def update(
        self,
        agent_id: str,
        *,
        compaction: AgentCreateParamsCompaction | None = ...,
        experimental: AgentCreateParamsExperimental = ...,
        instructions: str | None = ...,
        metadata: dict[str, str] | None = ...,
        model: str = ...,
        multi_agent: MultiAgentConfigParam | MultiAgentConfig | MultiAgentConfigDict | None = ...,
        name: str | None = ...,
        reasoning: AgentReasoningParam | AgentReasoning | AgentReasoningDict | None = ...,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = ...,
        text: AgentTextParam | AgentText | AgentTextDict | None = ...,
        tools: Iterable[PersistedAgentToolParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Agent]]: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[Agent]]]: ...
    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AgentDeleted]]: ...
class AsyncInputItemsWithStreamingResponse:
    def list(
        self,
        response_id: str,
        *,
        after: str = ...,
        include: _list[BetaResponseIncludable] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        betas: _list[Literal["responses_multi_agent=v1"]] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[BetaResponseItem]]]: ...
class AsyncInputTokensWithStreamingResponse:
    def count(
        self,
        *,
        conversation: InputTokenCountParamsConversation | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        model: str | None = ...,
        parallel_tool_calls: bool | None = ...,
        personality: str | Literal["friendly", "pragmatic"] = ...,
        previous_response_id: str | None = ...,
        reasoning: InputTokenCountParamsReasoning | None = ...,
        text: InputTokenCountParamsText | None = ...,
        tool_choice: InputTokenCountParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        truncation: Literal["auto", "disabled"] = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[InputTokenCountResponse]]: ...
class AsyncResponsesWithStreamingResponse:
    input_items: AsyncInputItemsWithStreamingResponse
    input_tokens: AsyncInputTokensWithStreamingResponse
    @overload
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[False] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict = ...,
        tool_choice: ResponseCreateParamsToolChoice = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[BetaResponse]]: ...
    @overload
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[True],
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict = ...,
        tool_choice: ResponseCreateParamsToolChoice = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncStream[BetaResponseStreamEvent]]]: ...
    @overload
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: bool,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict = ...,
        tool_choice: ResponseCreateParamsToolChoice = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: Literal[False] = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[BetaResponse]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: Literal[True],
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncStream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: bool,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]]]: ...
    def delete(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[None]]: ...
    def cancel(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[BetaResponse]]: ...
    def compact(
        self,
        *,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None,
        image: ResponseCreateParamsImage = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        previous_response_id: str | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCompactParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[BetaCompactedResponse]]: ...
class AsyncChatKitSessionsWithStreamingResponse:
    def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | ChatSessionChatKitConfiguration | ChatSessionChatKitConfigurationDict = ...,
        expires_after: ChatSessionExpiresAfterParam = ...,
        rate_limits: ChatSessionRateLimitsParam | ChatSessionRateLimits | ChatSessionRateLimitsDict = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ChatSession]]: ...
    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ChatSession]]: ...
class AsyncChatKitThreadsWithStreamingResponse:
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ChatKitThread]]: ...
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        user: str = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[ChatKitThread]]]: ...
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ThreadDeleteResponse]]: ...
    def list_items(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[ChatKitThreadItemListData]]]: ...
class AsyncChatKitWithStreamingResponse:
    sessions: AsyncChatKitSessionsWithStreamingResponse
    threads: AsyncChatKitThreadsWithStreamingResponse
class AsyncAssistantsWithStreamingResponse:
    @deprecated("the API has declared beta.assistants.create deprecated")
    def create(
        self,
        *,
        model: str | ChatModel,
        description: str | None = ...,
        instructions: str | None = ...,
        metadata: Metadata | None = ...,
        name: str | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_resources: ThreadCreateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] = ...,
        top_p: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Assistant]]: ...
    @deprecated("the API has declared beta.assistants.retrieve deprecated")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Assistant]]: ...
    @deprecated("the API has declared beta.assistants.update deprecated")
    def update(
        self,
        assistant_id: str,
        *,
        description: str | None = ...,
        instructions: str | None = ...,
        metadata: Metadata | None = ...,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] = ...,
        name: str | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] = ...,
        top_p: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Assistant]]: ...
    @deprecated("the API has declared beta.assistants.list deprecated")
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[Assistant]]]: ...
    @deprecated("the API has declared beta.assistants.delete deprecated")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AssistantDeleted]]: ...
class AsyncStepsWithStreamingResponse:
    @deprecated("the API has declared beta.threads.runs.steps.retrieve deprecated")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: _list[RunStepInclude] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[RunStep]]: ...
    @deprecated("the API has declared beta.threads.runs.steps.list deprecated")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str = ...,
        before: str = ...,
        include: _list[RunStepInclude] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[RunStep]]]: ...
class AsyncRunsWithStreamingResponse:
    steps: AsyncStepsWithStreamingResponse
    @overload
    @deprecated("the API has declared beta.threads.runs.create deprecated")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: _list[RunStepInclude] = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.create deprecated")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: _list[RunStepInclude] = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[True],
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncStream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.create deprecated")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: _list[RunStepInclude] = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: bool,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Run | AsyncStream[AssistantStreamEvent]]]: ...
    @deprecated("the API has declared beta.threads.runs.retrieve deprecated")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Run]]: ...
    @deprecated("the API has declared beta.threads.runs.update deprecated")
    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Run]]: ...
    @deprecated("the API has declared beta.threads.runs.list deprecated")
    def list(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[Run]]]: ...
    @deprecated("the API has declared beta.threads.runs.cancel deprecated")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs deprecated")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        stream: Literal[False] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs deprecated")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        stream: Literal[True],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncStream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs deprecated")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        stream: bool,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Run | AsyncStream[AssistantStreamEvent]]]: ...
class AsyncMessagesWithStreamingResponse:
    @deprecated("the API has declared beta.threads.messages.create deprecated")
    def create(
        self,
        thread_id: str,
        *,
        content: str | Iterable[MessageContentPartParam | Mapping[str, Any]],
        role: Literal["user", "assistant"],
        attachments: Iterable[MessageCreateParamsAttachment | Mapping[str, Any]] | None = ...,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Message]]: ...
    @deprecated("the API has declared beta.threads.messages.retrieve deprecated")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Message]]: ...
    @deprecated("the API has declared beta.threads.messages.update deprecated")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Message]]: ...
    @deprecated("the API has declared beta.threads.messages.list deprecated")
    def list(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        run_id: str = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[Message]]]: ...
    @deprecated("the API has declared beta.threads.messages.delete deprecated")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[MessageDeleted]]: ...
class AsyncThreadsWithStreamingResponse:
    runs: AsyncRunsWithStreamingResponse
    messages: AsyncMessagesWithStreamingResponse
    @deprecated("the API has declared beta.threads.create deprecated")
    def create(
        self,
        *,
        messages: Iterable[ThreadCreateParamsMessage | Mapping[str, Any]] = ...,
        metadata: Metadata | None = ...,
        tool_resources: ThreadCreateParamsToolResources | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Thread]]: ...
    @deprecated("the API has declared beta.threads.retrieve deprecated")
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Thread]]: ...
    @deprecated("the API has declared beta.threads.update deprecated")
    def update(
        self,
        thread_id: str,
        *,
        metadata: Metadata | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Thread]]: ...
    @deprecated("the API has declared beta.threads.delete deprecated")
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[ThreadDeleted]]: ...
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[True],
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncStream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: bool,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Run | AsyncStream[AssistantStreamEvent]]]: ...
class AsyncBetaWithStreamingResponse:
    chat: AsyncChatWithStreamingResponse
    realtime: AsyncRealtimeWithStreamingResponse
    agents: AsyncAgentsWithStreamingResponse
    responses: AsyncResponsesWithStreamingResponse
    chatkit: AsyncChatKitWithStreamingResponse
    assistants: AsyncAssistantsWithStreamingResponse
    threads: AsyncThreadsWithStreamingResponse
    vector_stores: AsyncVectorStoresWithStreamingResponse
