# Derived by `python -m tools gen` from tools/api/beta*.pyi. Do not edit: change that and run gen.
from typing import Any, Callable, Iterable, Literal, Mapping, Sequence, overload
from typing_extensions import deprecated
from .._async import AsyncConversationCursorPage, AsyncCursorPage, AsyncPaginator, AsyncStream, AsyncTokenPage
from .._binary import BinaryResponse
from .._options import Timeout
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._resource import AsyncResource, Resource
from .._sync import Stream, SyncConversationCursorPage, SyncCursorPage, SyncTokenPage
from ._beta_views import (
    AgentsSessionsItemsWithRawResponse,
    AgentsSessionsItemsWithStreamingResponse,
    AgentsSessionsSubagentsItemsWithRawResponse,
    AgentsSessionsSubagentsItemsWithStreamingResponse,
    AgentsSessionsSubagentsTurnsItemsWithRawResponse,
    AgentsSessionsSubagentsTurnsItemsWithStreamingResponse,
    AgentsSessionsSubagentsTurnsWithRawResponse,
    AgentsSessionsSubagentsTurnsWithStreamingResponse,
    AgentsSessionsTurnsItemsWithRawResponse,
    AgentsSessionsTurnsItemsWithStreamingResponse,
    AgentsSessionsTurnsWithRawResponse,
    AgentsSessionsTurnsWithStreamingResponse,
    AgentsSessionsWithRawResponse,
    AgentsSessionsWithStreamingResponse,
    AgentsWithRawResponse,
    AgentsWithStreamingResponse,
    ArtifactsWithRawResponse,
    ArtifactsWithStreamingResponse,
    AssistantsWithRawResponse,
    AssistantsWithStreamingResponse,
    AsyncAgentsSessionsItemsWithRawResponse,
    AsyncAgentsSessionsItemsWithStreamingResponse,
    AsyncAgentsSessionsSubagentsItemsWithRawResponse,
    AsyncAgentsSessionsSubagentsItemsWithStreamingResponse,
    AsyncAgentsSessionsSubagentsTurnsItemsWithRawResponse,
    AsyncAgentsSessionsSubagentsTurnsItemsWithStreamingResponse,
    AsyncAgentsSessionsSubagentsTurnsWithRawResponse,
    AsyncAgentsSessionsSubagentsTurnsWithStreamingResponse,
    AsyncAgentsSessionsTurnsItemsWithRawResponse,
    AsyncAgentsSessionsTurnsItemsWithStreamingResponse,
    AsyncAgentsSessionsTurnsWithRawResponse,
    AsyncAgentsSessionsTurnsWithStreamingResponse,
    AsyncAgentsSessionsWithRawResponse,
    AsyncAgentsSessionsWithStreamingResponse,
    AsyncAgentsWithRawResponse,
    AsyncAgentsWithStreamingResponse,
    AsyncArtifactsWithRawResponse,
    AsyncArtifactsWithStreamingResponse,
    AsyncAssistantsWithRawResponse,
    AsyncAssistantsWithStreamingResponse,
    AsyncAutomationsWithRawResponse,
    AsyncAutomationsWithStreamingResponse,
    AsyncBetaWithRawResponse,
    AsyncBetaWithStreamingResponse,
    AsyncChatKitSessionsWithRawResponse,
    AsyncChatKitSessionsWithStreamingResponse,
    AsyncChatKitThreadsWithRawResponse,
    AsyncChatKitThreadsWithStreamingResponse,
    AsyncChatKitWithRawResponse,
    AsyncChatKitWithStreamingResponse,
    AsyncCredentialsWithRawResponse,
    AsyncCredentialsWithStreamingResponse,
    AsyncEnvironmentsWithRawResponse,
    AsyncEnvironmentsWithStreamingResponse,
    AsyncEventsWithRawResponse,
    AsyncEventsWithStreamingResponse,
    AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse,
    AsyncInputItemsWithRawResponse,
    AsyncInputItemsWithStreamingResponse,
    AsyncInputTokensWithRawResponse,
    AsyncInputTokensWithStreamingResponse,
    AsyncInvocationsWithRawResponse,
    AsyncInvocationsWithStreamingResponse,
    AsyncMessagesWithRawResponse,
    AsyncMessagesWithStreamingResponse,
    AsyncRealtimeSessionsWithRawResponse,
    AsyncRealtimeSessionsWithStreamingResponse,
    AsyncRealtimeWithRawResponse,
    AsyncRealtimeWithStreamingResponse,
    AsyncResponsesWithRawResponse,
    AsyncResponsesWithStreamingResponse,
    AsyncRunsWithRawResponse,
    AsyncRunsWithStreamingResponse,
    AsyncStepsWithRawResponse,
    AsyncStepsWithStreamingResponse,
    AsyncSubagentsWithRawResponse,
    AsyncSubagentsWithStreamingResponse,
    AsyncTemplatesWithRawResponse,
    AsyncTemplatesWithStreamingResponse,
    AsyncThreadsWithRawResponse,
    AsyncThreadsWithStreamingResponse,
    AsyncTracesWithRawResponse,
    AsyncTracesWithStreamingResponse,
    AsyncTranscriptionSessionsWithRawResponse,
    AsyncTranscriptionSessionsWithStreamingResponse,
    AsyncVaultsWithRawResponse,
    AsyncVaultsWithStreamingResponse,
    AutomationsWithRawResponse,
    AutomationsWithStreamingResponse,
    BetaWithRawResponse,
    BetaWithStreamingResponse,
    ChatKitSessionsWithRawResponse,
    ChatKitSessionsWithStreamingResponse,
    ChatKitThreadsWithRawResponse,
    ChatKitThreadsWithStreamingResponse,
    ChatKitWithRawResponse,
    ChatKitWithStreamingResponse,
    CredentialsWithRawResponse,
    CredentialsWithStreamingResponse,
    EnvironmentsWithRawResponse,
    EnvironmentsWithStreamingResponse,
    EventsWithRawResponse,
    EventsWithStreamingResponse,
    FilesWithRawResponse,
    FilesWithStreamingResponse,
    InputItemsWithRawResponse,
    InputItemsWithStreamingResponse,
    InputTokensWithRawResponse,
    InputTokensWithStreamingResponse,
    InvocationsWithRawResponse,
    InvocationsWithStreamingResponse,
    MessagesWithRawResponse,
    MessagesWithStreamingResponse,
    RealtimeSessionsWithRawResponse,
    RealtimeSessionsWithStreamingResponse,
    RealtimeWithRawResponse,
    RealtimeWithStreamingResponse,
    ResponsesWithRawResponse,
    ResponsesWithStreamingResponse,
    RunsWithRawResponse,
    RunsWithStreamingResponse,
    StepsWithRawResponse,
    StepsWithStreamingResponse,
    SubagentsWithRawResponse,
    SubagentsWithStreamingResponse,
    TemplatesWithRawResponse,
    TemplatesWithStreamingResponse,
    ThreadsWithRawResponse,
    ThreadsWithStreamingResponse,
    TracesWithRawResponse,
    TracesWithStreamingResponse,
    TranscriptionSessionsWithRawResponse,
    TranscriptionSessionsWithStreamingResponse,
    VaultsWithRawResponse,
    VaultsWithStreamingResponse,
)
from .chat import AsyncChat, Chat
from .vector_stores import AsyncVectorStores, VectorStores
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
class RealtimeSessions(Resource):
    @property
    def with_raw_response(self) -> RealtimeSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RealtimeSessionsWithStreamingResponse: ...
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
    ) -> SessionCreateResponse: ...
class TranscriptionSessions(Resource):
    @property
    def with_raw_response(self) -> TranscriptionSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranscriptionSessionsWithStreamingResponse: ...
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
    ) -> TranscriptionSession: ...
class Realtime(Resource):
    sessions: RealtimeSessions
    transcription_sessions: TranscriptionSessions
    @property
    def with_raw_response(self) -> RealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse: ...
class Invocations(Resource):
    @property
    def with_raw_response(self) -> InvocationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InvocationsWithStreamingResponse: ...
    def create(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AutomationInvocation: ...
    def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AutomationInvocation: ...
    def list(
        self,
        automation_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[AutomationInvocation]: ...
class Automations(Resource):
    invocations: Invocations
    @property
    def with_raw_response(self) -> AutomationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AutomationsWithStreamingResponse: ...
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
    ) -> Automation: ...
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
    ) -> Automation: ...
    def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation: ...
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
    ) -> Automation: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        session_id: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Automation]: ...
    def delete(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AutomationDeleted: ...
    def pause(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation: ...
    def resume(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation: ...
class Files(Resource):
    @property
    def with_raw_response(self) -> FilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse: ...
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
    ) -> EnvironmentFile: ...
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
    ) -> EnvironmentFile: ...
    def list(
        self,
        environment_id: str,
        *,
        limit: int | None = ...,
        order: Literal["asc", "desc"] = ...,
        page: str = ...,
        path: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncTokenPage[EnvironmentFile]: ...
class Templates(Resource):
    @property
    def with_raw_response(self) -> TemplatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TemplatesWithStreamingResponse: ...
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
    ) -> EnvironmentTemplate: ...
    def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EnvironmentTemplate: ...
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
    ) -> EnvironmentTemplate: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[EnvironmentTemplate]: ...
    def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EnvironmentTemplateDeleted: ...
class Environments(Resource):
    files: Files
    templates: Templates
    @property
    def with_raw_response(self) -> EnvironmentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> EnvironmentsWithStreamingResponse: ...
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
    ) -> EnvironmentInfo: ...
    def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EnvironmentInfo: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        type: Literal["openai_hosted"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[EnvironmentInfo]: ...
class Credentials(Resource):
    @property
    def with_raw_response(self) -> CredentialsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CredentialsWithStreamingResponse: ...
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
    ) -> Credential: ...
    def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Credential: ...
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
    ) -> Credential: ...
    def list(
        self,
        vault_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        status: VaultStatusFilterParam = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Credential]: ...
    def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> CredentialDeleted: ...
class Vaults(Resource):
    credentials: Credentials
    @property
    def with_raw_response(self) -> VaultsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VaultsWithStreamingResponse: ...
    def create(
        self,
        *,
        metadata: dict[str, str] | None = ...,
        name: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Vault: ...
    def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Vault: ...
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
    ) -> Vault: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        status: VaultStatusFilterParam = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Vault]: ...
    def delete(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VaultDeleted: ...
class AgentsSessionsSubagentsItems(Resource):
    @property
    def with_raw_response(self) -> AgentsSessionsSubagentsItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AgentsSessionsSubagentsItemsWithStreamingResponse: ...
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[AgentSessionItem]: ...
class AgentsSessionsSubagentsTurnsItems(Resource):
    @property
    def with_raw_response(self) -> AgentsSessionsSubagentsTurnsItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AgentsSessionsSubagentsTurnsItemsWithStreamingResponse: ...
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[AgentSessionItem]: ...
class AgentsSessionsSubagentsTurns(Resource):
    items: AgentsSessionsSubagentsTurnsItems
    @property
    def with_raw_response(self) -> AgentsSessionsSubagentsTurnsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AgentsSessionsSubagentsTurnsWithStreamingResponse: ...
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
    ) -> Turn: ...
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Turn]: ...
class Subagents(Resource):
    items: AgentsSessionsSubagentsItems
    turns: AgentsSessionsSubagentsTurns
    @property
    def with_raw_response(self) -> SubagentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SubagentsWithStreamingResponse: ...
    def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Subagent: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Subagent]: ...
class Artifacts(Resource):
    @property
    def with_raw_response(self) -> ArtifactsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ArtifactsWithStreamingResponse: ...
    def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SessionArtifact: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        environment_id: str | None = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[SessionArtifact]: ...
    def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SessionArtifactDeleted: ...
    def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse: ...
class AgentsSessionsItems(Resource):
    @property
    def with_raw_response(self) -> AgentsSessionsItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AgentsSessionsItemsWithStreamingResponse: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[AgentSessionItem]: ...
class Events(Resource):
    @property
    def with_raw_response(self) -> EventsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> EventsWithStreamingResponse: ...
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
    ) -> None: ...
    def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Stream[AgentSessionEvent]: ...
class Traces(Resource):
    @property
    def with_raw_response(self) -> TracesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TracesWithStreamingResponse: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[SessionTrace]: ...
class AgentsSessionsTurnsItems(Resource):
    @property
    def with_raw_response(self) -> AgentsSessionsTurnsItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AgentsSessionsTurnsItemsWithStreamingResponse: ...
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[AgentSessionItem]: ...
class AgentsSessionsTurns(Resource):
    items: AgentsSessionsTurnsItems
    @property
    def with_raw_response(self) -> AgentsSessionsTurnsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AgentsSessionsTurnsWithStreamingResponse: ...
    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Turn: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Turn]: ...
class AgentsSessions(Resource):
    subagents: Subagents
    artifacts: Artifacts
    items: AgentsSessionsItems
    events: Events
    traces: Traces
    turns: AgentsSessionsTurns
    @property
    def with_raw_response(self) -> AgentsSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AgentsSessionsWithStreamingResponse: ...
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[Any] | None = ...,
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
    ) -> AgentSession: ...
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[Any] | None = ...,
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
    ) -> Stream[AgentSessionEvent]: ...
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[Any] | None = ...,
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
    ) -> AgentSession | Stream[AgentSessionEvent]: ...
    def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSession: ...
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
    ) -> AgentSession: ...
    def list(
        self,
        *,
        after: str = ...,
        agent_id: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[AgentSession]: ...
    def delete(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSessionDeleted: ...
class Agents(Resource):
    automations: Automations
    environments: Environments
    vaults: Vaults
    sessions: AgentsSessions
    @property
    def with_raw_response(self) -> AgentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AgentsWithStreamingResponse: ...
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
    ) -> Agent: ...
    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Agent: ...
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
    ) -> Agent: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Agent]: ...
    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentDeleted: ...
class InputItems(Resource):
    @property
    def with_raw_response(self) -> InputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InputItemsWithStreamingResponse: ...
    def list(
        self,
        response_id: str,
        *,
        after: str = ...,
        include: _list[BetaResponseIncludable] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        betas: _list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[BetaResponseItem]:
        """Lists the items that a response was made from.

        Args:
            response_id: id of the response
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            include: what to add to the items, as in `responses.create`
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            betas: names of beta features to switch on
        """
class InputTokens(Resource):
    @property
    def with_raw_response(self) -> InputTokensWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InputTokensWithStreamingResponse: ...
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
    ) -> InputTokenCountResponse:
        """Says how many tokens an input has, without asking the model.

        Args:
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            input: text, or a list of items: messages, files, images, tool outputs, earlier output
            instructions: what the model would be told before the input
            model: id of the model, such as `gpt-4o-mini`
            parallel_tool_calls: whether the model may call several tools at once; default True
            personality: the manner of speaking that the model would be given
            previous_response_id: id of the response to go on from; not together with `conversation`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: functions of yours, or tools that the API runs
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            betas: names of beta features to switch on
        """
class Responses(Resource):
    input_items: InputItems
    input_tokens: InputTokens
    @property
    def with_raw_response(self) -> ResponsesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ResponsesWithStreamingResponse: ...
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
    ) -> BetaResponse:
        """Asks a model for a response: text, structured data or tool calls. With `stream=True` it comes as
        events.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
            input: text, or a list of items: messages, files, images, tool outputs, earlier output
            instructions: what the model is told before the input; not taken over from `previous_response_id`
            max_output_tokens: the most tokens to make, those of hidden reasoning included
            max_tool_calls: the most calls of the API's own tools, over the whole response
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: id of the model, such as `gpt-4o-mini`
            moderation: whether input and output are checked for harm, and with which model
            multi_agent: settings for several agents that work together
            parallel_tool_calls: whether the model may call several tools at once; default True
            previous_response_id: id of the response to go on from; not together with `conversation`
            prompt: a stored prompt template by id, with its version and variables
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            betas: names of beta features to switch on
        """
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
    ) -> Stream[BetaResponseStreamEvent]:
        """Asks a model for a response: text, structured data or tool calls. With `stream=True` it comes as
        events.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
            input: text, or a list of items: messages, files, images, tool outputs, earlier output
            instructions: what the model is told before the input; not taken over from `previous_response_id`
            max_output_tokens: the most tokens to make, those of hidden reasoning included
            max_tool_calls: the most calls of the API's own tools, over the whole response
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: id of the model, such as `gpt-4o-mini`
            moderation: whether input and output are checked for harm, and with which model
            multi_agent: settings for several agents that work together
            parallel_tool_calls: whether the model may call several tools at once; default True
            previous_response_id: id of the response to go on from; not together with `conversation`
            prompt: a stored prompt template by id, with its version and variables
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            betas: names of beta features to switch on
        """
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
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Asks a model for a response: text, structured data or tool calls. With `stream=True` it comes as
        events.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
            input: text, or a list of items: messages, files, images, tool outputs, earlier output
            instructions: what the model is told before the input; not taken over from `previous_response_id`
            max_output_tokens: the most tokens to make, those of hidden reasoning included
            max_tool_calls: the most calls of the API's own tools, over the whole response
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: id of the model, such as `gpt-4o-mini`
            moderation: whether input and output are checked for harm, and with which model
            multi_agent: settings for several agents that work together
            parallel_tool_calls: whether the model may call several tools at once; default True
            previous_response_id: id of the response to go on from; not together with `conversation`
            prompt: a stored prompt template by id, with its version and variables
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            betas: names of beta features to switch on
        """
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
    ) -> BetaResponse:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        Args:
            response_id: id of the response
            include: what to add to the output, as in `create`
            include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
            starting_after: sequence number of the event after which to begin; for streams
            stream: True: the reply comes as a stream of events while it is made; default False
            betas: names of beta features to switch on
        """
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
    ) -> Stream[BetaResponseStreamEvent]:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        Args:
            response_id: id of the response
            include: what to add to the output, as in `create`
            include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
            starting_after: sequence number of the event after which to begin; for streams
            stream: True: the reply comes as a stream of events while it is made; default False
            betas: names of beta features to switch on
        """
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
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        Args:
            response_id: id of the response
            include: what to add to the output, as in `create`
            include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
            starting_after: sequence number of the event after which to begin; for streams
            stream: True: the reply comes as a stream of events while it is made; default False
            betas: names of beta features to switch on
        """
    def delete(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Deletes a response.

        Args:
            response_id: id of the response
            betas: names of beta features to switch on
        """
    def cancel(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BetaResponse:
        """Stops a response that is being made in the background.

        Args:
            response_id: id of the response
            betas: names of beta features to switch on
        """
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
    ) -> BetaCompactedResponse:
        """Shortens a conversation to what matters, in a form that can be given as input again.

        Args:
            model: id of the model, such as `gpt-4o-mini`
            image: settings for pictures in the input
            input: text, or a list of items: messages, files, images, tool outputs, earlier output
            instructions: what the model is told before the input
            previous_response_id: id of the response to go on from; not together with `conversation`
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            betas: names of beta features to switch on
        """
class ChatKitSessions(Resource):
    @property
    def with_raw_response(self) -> ChatKitSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ChatKitSessionsWithStreamingResponse: ...
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
    ) -> ChatSession: ...
    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ChatSession: ...
class ChatKitThreads(Resource):
    @property
    def with_raw_response(self) -> ChatKitThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ChatKitThreadsWithStreamingResponse: ...
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ChatKitThread: ...
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        user: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[ChatKitThread]: ...
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ThreadDeleteResponse: ...
    def list_items(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[ChatKitThreadItemListData]: ...
class ChatKit(Resource):
    sessions: ChatKitSessions
    threads: ChatKitThreads
    @property
    def with_raw_response(self) -> ChatKitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ChatKitWithStreamingResponse: ...
class Assistants(Resource):
    @property
    def with_raw_response(self) -> AssistantsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AssistantsWithStreamingResponse: ...
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
    ) -> Assistant:
        """Makes an assistant: a model with instructions and tools, to be run on threads.

        Args:
            model: id of the model, such as `gpt-4o-mini`
            description: a text for people to read, up to 512 characters
            instructions: what the assistant is told before everything else, up to 256,000 characters
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read, up to 256 characters
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: up to 128 tools: `code_interpreter`, `file_search` or functions of yours; default none
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
        """
    @deprecated("the API has declared beta.assistants.retrieve deprecated")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Assistant:
        """Returns an assistant.

        Args:
            assistant_id: id of the assistant
        """
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
    ) -> Assistant:
        """Changes an assistant.

        Args:
            assistant_id: id of the assistant
            description: a text for people to read, up to 512 characters
            instructions: what the assistant is told before everything else, up to 256,000 characters
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: id of the model, such as `gpt-4o-mini`
            name: a name for people to read, up to 256 characters
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: up to 128 tools: `code_interpreter`, `file_search` or functions of yours
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
        """
    @deprecated("the API has declared beta.assistants.list deprecated")
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Assistant]:
        """Lists assistants.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
        """
    @deprecated("the API has declared beta.assistants.delete deprecated")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AssistantDeleted:
        """Deletes an assistant.

        Args:
            assistant_id: id of the assistant
        """
class Steps(Resource):
    @property
    def with_raw_response(self) -> StepsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> StepsWithStreamingResponse: ...
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
    ) -> RunStep:
        """Returns a step of a run.

        Args:
            step_id: id of the run step
            thread_id: id of the thread
            run_id: id of the run
            include: `["step_details.tool_calls[*].file_search.results[*].content"]` adds what the file search found
        """
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
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[RunStep]:
        """Lists the steps of a run.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            include: `["step_details.tool_calls[*].file_search.results[*].content"]` adds what the file search found
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
        """
class Runs(Resource):
    steps: Steps
    @property
    def with_raw_response(self) -> RunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RunsWithStreamingResponse: ...
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
    ) -> Run:
        """Runs an assistant on a thread. With `stream=True` its events come as they happen.

        Args:
            thread_id: id of the thread
            assistant_id: id of the assistant
            include: `["step_details.tool_calls[*].file_search.results[*].content"]` adds what the file search found
            additional_instructions: what to add to the assistant's instructions, for this run
            additional_messages: messages to add to the thread before the run
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
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
    ) -> Stream[AssistantStreamEvent]:
        """Runs an assistant on a thread. With `stream=True` its events come as they happen.

        Args:
            thread_id: id of the thread
            assistant_id: id of the assistant
            include: `["step_details.tool_calls[*].file_search.results[*].content"]` adds what the file search found
            additional_instructions: what to add to the assistant's instructions, for this run
            additional_messages: messages to add to the thread before the run
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
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
    ) -> Run | Stream[AssistantStreamEvent]:
        """Runs an assistant on a thread. With `stream=True` its events come as they happen.

        Args:
            thread_id: id of the thread
            assistant_id: id of the assistant
            include: `["step_details.tool_calls[*].file_search.results[*].content"]` adds what the file search found
            additional_instructions: what to add to the assistant's instructions, for this run
            additional_messages: messages to add to the thread before the run
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
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
    ) -> Run:
        """Returns a run.

        Args:
            run_id: id of the run
            thread_id: id of the thread
        """
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
    ) -> Run:
        """Changes the metadata of a run.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
    @deprecated("the API has declared beta.threads.runs.list deprecated")
    def list(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Run]:
        """Lists the runs of a thread.

        Args:
            thread_id: id of the thread
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
        """
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
    ) -> Run:
        """Stops a run that is in progress.

        Args:
            run_id: id of the run
            thread_id: id of the thread
        """
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
    ) -> Run:
        """Gives a run the results of the functions that it asked for, all in one request.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            tool_outputs: for each tool call its id and its output as text
            stream: True: the reply comes as a stream of events while it is made; default False
        """
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
    ) -> Stream[AssistantStreamEvent]:
        """Gives a run the results of the functions that it asked for, all in one request.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            tool_outputs: for each tool call its id and its output as text
            stream: True: the reply comes as a stream of events while it is made; default False
        """
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
    ) -> Run | Stream[AssistantStreamEvent]:
        """Gives a run the results of the functions that it asked for, all in one request.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            tool_outputs: for each tool call its id and its output as text
            stream: True: the reply comes as a stream of events while it is made; default False
        """
class Messages(Resource):
    @property
    def with_raw_response(self) -> MessagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> MessagesWithStreamingResponse: ...
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
    ) -> Message:
        """Adds a message to a thread.

        Args:
            thread_id: id of the thread
            content: text, or a list of text and image parts
            role: who speaks: `user` or `assistant`
            attachments: files, each with the tools that may use it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
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
    ) -> Message:
        """Returns a message.

        Args:
            message_id: id of the message
            thread_id: id of the thread
        """
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
    ) -> Message:
        """Changes the metadata of a message.

        Args:
            message_id: id of the message
            thread_id: id of the thread
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
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
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Message]:
        """Lists the messages of a thread.

        Args:
            thread_id: id of the thread
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            run_id: only messages that this run has made
        """
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
    ) -> MessageDeleted:
        """Deletes a message.

        Args:
            message_id: id of the message
            thread_id: id of the thread
        """
class Threads(Resource):
    runs: Runs
    messages: Messages
    @property
    def with_raw_response(self) -> ThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse: ...
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
    ) -> Thread:
        """Makes a thread: a conversation that assistants can be run on.

        Args:
            messages: messages to begin with
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
        """
    @deprecated("the API has declared beta.threads.retrieve deprecated")
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Thread:
        """Returns a thread.

        Args:
            thread_id: id of the thread
        """
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
    ) -> Thread:
        """Changes a thread's metadata or files.

        Args:
            thread_id: id of the thread
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
        """
    @deprecated("the API has declared beta.threads.delete deprecated")
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ThreadDeleted:
        """Deletes a thread.

        Args:
            thread_id: id of the thread
        """
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
    ) -> Run:
        """Makes a thread and runs an assistant on it, in one request.

        Args:
            assistant_id: id of the assistant
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            thread: the thread: its messages, metadata and files
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
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
    ) -> Stream[AssistantStreamEvent]:
        """Makes a thread and runs an assistant on it, in one request.

        Args:
            assistant_id: id of the assistant
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            thread: the thread: its messages, metadata and files
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
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
    ) -> Run | Stream[AssistantStreamEvent]:
        """Makes a thread and runs an assistant on it, in one request.

        Args:
            assistant_id: id of the assistant
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            thread: the thread: its messages, metadata and files
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
class Beta(Resource):
    chat: Chat
    realtime: Realtime
    agents: Agents
    responses: Responses
    chatkit: ChatKit
    assistants: Assistants
    threads: Threads
    vector_stores: VectorStores
    @property
    def with_raw_response(self) -> BetaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> BetaWithStreamingResponse: ...
class AsyncRealtimeSessions(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncRealtimeSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRealtimeSessionsWithStreamingResponse: ...
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
    ) -> SessionCreateResponse: ...
class AsyncTranscriptionSessions(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncTranscriptionSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranscriptionSessionsWithStreamingResponse: ...
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
    ) -> TranscriptionSession: ...
class AsyncRealtime(AsyncResource):
    sessions: AsyncRealtimeSessions
    transcription_sessions: AsyncTranscriptionSessions
    @property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse: ...
class AsyncInvocations(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncInvocationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInvocationsWithStreamingResponse: ...
    async def create(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AutomationInvocation: ...
    async def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AutomationInvocation: ...
    def list(
        self,
        automation_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AutomationInvocation, AsyncCursorPage[AutomationInvocation]]: ...
class AsyncAutomations(AsyncResource):
    invocations: AsyncInvocations
    @property
    def with_raw_response(self) -> AsyncAutomationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAutomationsWithStreamingResponse: ...
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
    ) -> Automation: ...
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
    ) -> Automation: ...
    async def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation: ...
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
    ) -> Automation: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        session_id: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Automation, AsyncCursorPage[Automation]]: ...
    async def delete(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AutomationDeleted: ...
    async def pause(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation: ...
    async def resume(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation: ...
class AsyncFiles(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...
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
    ) -> EnvironmentFile: ...
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
    ) -> EnvironmentFile: ...
    def list(
        self,
        environment_id: str,
        *,
        limit: int | None = ...,
        order: Literal["asc", "desc"] = ...,
        page: str = ...,
        path: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[EnvironmentFile, AsyncTokenPage[EnvironmentFile]]: ...
class AsyncTemplates(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncTemplatesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTemplatesWithStreamingResponse: ...
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
    ) -> EnvironmentTemplate: ...
    async def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EnvironmentTemplate: ...
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
    ) -> EnvironmentTemplate: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[EnvironmentTemplate, AsyncCursorPage[EnvironmentTemplate]]: ...
    async def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EnvironmentTemplateDeleted: ...
class AsyncEnvironments(AsyncResource):
    files: AsyncFiles
    templates: AsyncTemplates
    @property
    def with_raw_response(self) -> AsyncEnvironmentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncEnvironmentsWithStreamingResponse: ...
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
    ) -> EnvironmentInfo: ...
    async def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EnvironmentInfo: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        type: Literal["openai_hosted"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[EnvironmentInfo, AsyncCursorPage[EnvironmentInfo]]: ...
class AsyncCredentials(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncCredentialsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCredentialsWithStreamingResponse: ...
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
    ) -> Credential: ...
    async def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Credential: ...
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
    ) -> Credential: ...
    def list(
        self,
        vault_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        status: VaultStatusFilterParam = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Credential, AsyncCursorPage[Credential]]: ...
    async def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> CredentialDeleted: ...
class AsyncVaults(AsyncResource):
    credentials: AsyncCredentials
    @property
    def with_raw_response(self) -> AsyncVaultsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVaultsWithStreamingResponse: ...
    async def create(
        self,
        *,
        metadata: dict[str, str] | None = ...,
        name: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Vault: ...
    async def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Vault: ...
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
    ) -> Vault: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        status: VaultStatusFilterParam = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Vault, AsyncCursorPage[Vault]]: ...
    async def delete(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VaultDeleted: ...
class AsyncAgentsSessionsSubagentsItems(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncAgentsSessionsSubagentsItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAgentsSessionsSubagentsItemsWithStreamingResponse: ...
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]: ...
class AsyncAgentsSessionsSubagentsTurnsItems(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncAgentsSessionsSubagentsTurnsItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAgentsSessionsSubagentsTurnsItemsWithStreamingResponse: ...
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]: ...
class AsyncAgentsSessionsSubagentsTurns(AsyncResource):
    items: AsyncAgentsSessionsSubagentsTurnsItems
    @property
    def with_raw_response(self) -> AsyncAgentsSessionsSubagentsTurnsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAgentsSessionsSubagentsTurnsWithStreamingResponse: ...
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
    ) -> Turn: ...
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Turn, AsyncCursorPage[Turn]]: ...
class AsyncSubagents(AsyncResource):
    items: AsyncAgentsSessionsSubagentsItems
    turns: AsyncAgentsSessionsSubagentsTurns
    @property
    def with_raw_response(self) -> AsyncSubagentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSubagentsWithStreamingResponse: ...
    async def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Subagent: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Subagent, AsyncCursorPage[Subagent]]: ...
class AsyncArtifacts(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncArtifactsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncArtifactsWithStreamingResponse: ...
    async def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SessionArtifact: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        environment_id: str | None = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[SessionArtifact, AsyncCursorPage[SessionArtifact]]: ...
    async def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SessionArtifactDeleted: ...
    async def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse: ...
class AsyncAgentsSessionsItems(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncAgentsSessionsItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAgentsSessionsItemsWithStreamingResponse: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]: ...
class AsyncEvents(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncEventsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncEventsWithStreamingResponse: ...
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
    ) -> None: ...
    async def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncStream[AgentSessionEvent]: ...
class AsyncTraces(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncTracesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTracesWithStreamingResponse: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[SessionTrace, AsyncCursorPage[SessionTrace]]: ...
class AsyncAgentsSessionsTurnsItems(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncAgentsSessionsTurnsItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAgentsSessionsTurnsItemsWithStreamingResponse: ...
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AgentSessionItem, AsyncConversationCursorPage[AgentSessionItem]]: ...
class AsyncAgentsSessionsTurns(AsyncResource):
    items: AsyncAgentsSessionsTurnsItems
    @property
    def with_raw_response(self) -> AsyncAgentsSessionsTurnsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAgentsSessionsTurnsWithStreamingResponse: ...
    async def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Turn: ...
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Turn, AsyncCursorPage[Turn]]: ...
class AsyncAgentsSessions(AsyncResource):
    subagents: AsyncSubagents
    artifacts: AsyncArtifacts
    items: AsyncAgentsSessionsItems
    events: AsyncEvents
    traces: AsyncTraces
    turns: AsyncAgentsSessionsTurns
    @property
    def with_raw_response(self) -> AsyncAgentsSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAgentsSessionsWithStreamingResponse: ...
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[Any] | None = ...,
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
    ) -> AgentSession: ...
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[Any] | None = ...,
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
    ) -> AsyncStream[AgentSessionEvent]: ...
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[Any] | None = ...,
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
    ) -> AgentSession | AsyncStream[AgentSessionEvent]: ...
    async def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSession: ...
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
    ) -> AgentSession: ...
    def list(
        self,
        *,
        after: str = ...,
        agent_id: str = ...,
        limit: int = ...,
        metadata: dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AgentSession, AsyncCursorPage[AgentSession]]: ...
    async def delete(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSessionDeleted: ...
class AsyncAgents(AsyncResource):
    automations: AsyncAutomations
    environments: AsyncEnvironments
    vaults: AsyncVaults
    sessions: AsyncAgentsSessions
    @property
    def with_raw_response(self) -> AsyncAgentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAgentsWithStreamingResponse: ...
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
    ) -> Agent: ...
    async def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Agent: ...
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
    ) -> Agent: ...
    def list(
        self,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Agent, AsyncCursorPage[Agent]]: ...
    async def delete(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentDeleted: ...
class AsyncInputItems(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncInputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInputItemsWithStreamingResponse: ...
    def list(
        self,
        response_id: str,
        *,
        after: str = ...,
        include: _list[BetaResponseIncludable] = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        betas: _list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[BetaResponseItem, AsyncCursorPage[BetaResponseItem]]:
        """Lists the items that a response was made from.

        Args:
            response_id: id of the response
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            include: what to add to the items, as in `responses.create`
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            betas: names of beta features to switch on
        """
class AsyncInputTokens(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncInputTokensWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInputTokensWithStreamingResponse: ...
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
    ) -> InputTokenCountResponse:
        """Says how many tokens an input has, without asking the model.

        Args:
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            input: text, or a list of items: messages, files, images, tool outputs, earlier output
            instructions: what the model would be told before the input
            model: id of the model, such as `gpt-4o-mini`
            parallel_tool_calls: whether the model may call several tools at once; default True
            personality: the manner of speaking that the model would be given
            previous_response_id: id of the response to go on from; not together with `conversation`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: functions of yours, or tools that the API runs
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            betas: names of beta features to switch on
        """
class AsyncResponses(AsyncResource):
    input_items: AsyncInputItems
    input_tokens: AsyncInputTokens
    @property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse: ...
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
    ) -> BetaResponse:
        """Asks a model for a response: text, structured data or tool calls. With `stream=True` it comes as
        events.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
            input: text, or a list of items: messages, files, images, tool outputs, earlier output
            instructions: what the model is told before the input; not taken over from `previous_response_id`
            max_output_tokens: the most tokens to make, those of hidden reasoning included
            max_tool_calls: the most calls of the API's own tools, over the whole response
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: id of the model, such as `gpt-4o-mini`
            moderation: whether input and output are checked for harm, and with which model
            multi_agent: settings for several agents that work together
            parallel_tool_calls: whether the model may call several tools at once; default True
            previous_response_id: id of the response to go on from; not together with `conversation`
            prompt: a stored prompt template by id, with its version and variables
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            betas: names of beta features to switch on
        """
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
    ) -> AsyncStream[BetaResponseStreamEvent]:
        """Asks a model for a response: text, structured data or tool calls. With `stream=True` it comes as
        events.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
            input: text, or a list of items: messages, files, images, tool outputs, earlier output
            instructions: what the model is told before the input; not taken over from `previous_response_id`
            max_output_tokens: the most tokens to make, those of hidden reasoning included
            max_tool_calls: the most calls of the API's own tools, over the whole response
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: id of the model, such as `gpt-4o-mini`
            moderation: whether input and output are checked for harm, and with which model
            multi_agent: settings for several agents that work together
            parallel_tool_calls: whether the model may call several tools at once; default True
            previous_response_id: id of the response to go on from; not together with `conversation`
            prompt: a stored prompt template by id, with its version and variables
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            betas: names of beta features to switch on
        """
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
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]:
        """Asks a model for a response: text, structured data or tool calls. With `stream=True` it comes as
        events.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
            input: text, or a list of items: messages, files, images, tool outputs, earlier output
            instructions: what the model is told before the input; not taken over from `previous_response_id`
            max_output_tokens: the most tokens to make, those of hidden reasoning included
            max_tool_calls: the most calls of the API's own tools, over the whole response
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: id of the model, such as `gpt-4o-mini`
            moderation: whether input and output are checked for harm, and with which model
            multi_agent: settings for several agents that work together
            parallel_tool_calls: whether the model may call several tools at once; default True
            previous_response_id: id of the response to go on from; not together with `conversation`
            prompt: a stored prompt template by id, with its version and variables
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            betas: names of beta features to switch on
        """
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
    ) -> BetaResponse:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        Args:
            response_id: id of the response
            include: what to add to the output, as in `create`
            include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
            starting_after: sequence number of the event after which to begin; for streams
            stream: True: the reply comes as a stream of events while it is made; default False
            betas: names of beta features to switch on
        """
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
    ) -> AsyncStream[BetaResponseStreamEvent]:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        Args:
            response_id: id of the response
            include: what to add to the output, as in `create`
            include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
            starting_after: sequence number of the event after which to begin; for streams
            stream: True: the reply comes as a stream of events while it is made; default False
            betas: names of beta features to switch on
        """
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
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        Args:
            response_id: id of the response
            include: what to add to the output, as in `create`
            include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
            starting_after: sequence number of the event after which to begin; for streams
            stream: True: the reply comes as a stream of events while it is made; default False
            betas: names of beta features to switch on
        """
    async def delete(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Deletes a response.

        Args:
            response_id: id of the response
            betas: names of beta features to switch on
        """
    async def cancel(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BetaResponse:
        """Stops a response that is being made in the background.

        Args:
            response_id: id of the response
            betas: names of beta features to switch on
        """
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
    ) -> BetaCompactedResponse:
        """Shortens a conversation to what matters, in a form that can be given as input again.

        Args:
            model: id of the model, such as `gpt-4o-mini`
            image: settings for pictures in the input
            input: text, or a list of items: messages, files, images, tool outputs, earlier output
            instructions: what the model is told before the input
            previous_response_id: id of the response to go on from; not together with `conversation`
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            betas: names of beta features to switch on
        """
class AsyncChatKitSessions(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncChatKitSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncChatKitSessionsWithStreamingResponse: ...
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
    ) -> ChatSession: ...
    async def cancel(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ChatSession: ...
class AsyncChatKitThreads(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncChatKitThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncChatKitThreadsWithStreamingResponse: ...
    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ChatKitThread: ...
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        user: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ChatKitThread, AsyncConversationCursorPage[ChatKitThread]]: ...
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ThreadDeleteResponse: ...
    def list_items(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ChatKitThreadItemListData, AsyncConversationCursorPage[ChatKitThreadItemListData]]: ...
class AsyncChatKit(AsyncResource):
    sessions: AsyncChatKitSessions
    threads: AsyncChatKitThreads
    @property
    def with_raw_response(self) -> AsyncChatKitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncChatKitWithStreamingResponse: ...
class AsyncAssistants(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse: ...
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
    ) -> Assistant:
        """Makes an assistant: a model with instructions and tools, to be run on threads.

        Args:
            model: id of the model, such as `gpt-4o-mini`
            description: a text for people to read, up to 512 characters
            instructions: what the assistant is told before everything else, up to 256,000 characters
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read, up to 256 characters
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: up to 128 tools: `code_interpreter`, `file_search` or functions of yours; default none
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
        """
    @deprecated("the API has declared beta.assistants.retrieve deprecated")
    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Assistant:
        """Returns an assistant.

        Args:
            assistant_id: id of the assistant
        """
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
    ) -> Assistant:
        """Changes an assistant.

        Args:
            assistant_id: id of the assistant
            description: a text for people to read, up to 512 characters
            instructions: what the assistant is told before everything else, up to 256,000 characters
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: id of the model, such as `gpt-4o-mini`
            name: a name for people to read, up to 256 characters
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: up to 128 tools: `code_interpreter`, `file_search` or functions of yours
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
        """
    @deprecated("the API has declared beta.assistants.list deprecated")
    def list(
        self,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]:
        """Lists assistants.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
        """
    @deprecated("the API has declared beta.assistants.delete deprecated")
    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AssistantDeleted:
        """Deletes an assistant.

        Args:
            assistant_id: id of the assistant
        """
class AsyncSteps(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncStepsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncStepsWithStreamingResponse: ...
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
    ) -> RunStep:
        """Returns a step of a run.

        Args:
            step_id: id of the run step
            thread_id: id of the thread
            run_id: id of the run
            include: `["step_details.tool_calls[*].file_search.results[*].content"]` adds what the file search found
        """
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
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]:
        """Lists the steps of a run.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            include: `["step_details.tool_calls[*].file_search.results[*].content"]` adds what the file search found
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
        """
class AsyncRuns(AsyncResource):
    steps: AsyncSteps
    @property
    def with_raw_response(self) -> AsyncRunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse: ...
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
    ) -> Run:
        """Runs an assistant on a thread. With `stream=True` its events come as they happen.

        Args:
            thread_id: id of the thread
            assistant_id: id of the assistant
            include: `["step_details.tool_calls[*].file_search.results[*].content"]` adds what the file search found
            additional_instructions: what to add to the assistant's instructions, for this run
            additional_messages: messages to add to the thread before the run
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
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
    ) -> AsyncStream[AssistantStreamEvent]:
        """Runs an assistant on a thread. With `stream=True` its events come as they happen.

        Args:
            thread_id: id of the thread
            assistant_id: id of the assistant
            include: `["step_details.tool_calls[*].file_search.results[*].content"]` adds what the file search found
            additional_instructions: what to add to the assistant's instructions, for this run
            additional_messages: messages to add to the thread before the run
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
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
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Runs an assistant on a thread. With `stream=True` its events come as they happen.

        Args:
            thread_id: id of the thread
            assistant_id: id of the assistant
            include: `["step_details.tool_calls[*].file_search.results[*].content"]` adds what the file search found
            additional_instructions: what to add to the assistant's instructions, for this run
            additional_messages: messages to add to the thread before the run
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
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
    ) -> Run:
        """Returns a run.

        Args:
            run_id: id of the run
            thread_id: id of the thread
        """
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
    ) -> Run:
        """Changes the metadata of a run.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
    @deprecated("the API has declared beta.threads.runs.list deprecated")
    def list(
        self,
        thread_id: str,
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Run, AsyncCursorPage[Run]]:
        """Lists the runs of a thread.

        Args:
            thread_id: id of the thread
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
        """
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
    ) -> Run:
        """Stops a run that is in progress.

        Args:
            run_id: id of the run
            thread_id: id of the thread
        """
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
    ) -> Run:
        """Gives a run the results of the functions that it asked for, all in one request.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            tool_outputs: for each tool call its id and its output as text
            stream: True: the reply comes as a stream of events while it is made; default False
        """
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
    ) -> AsyncStream[AssistantStreamEvent]:
        """Gives a run the results of the functions that it asked for, all in one request.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            tool_outputs: for each tool call its id and its output as text
            stream: True: the reply comes as a stream of events while it is made; default False
        """
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
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Gives a run the results of the functions that it asked for, all in one request.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            tool_outputs: for each tool call its id and its output as text
            stream: True: the reply comes as a stream of events while it is made; default False
        """
class AsyncMessages(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse: ...
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
    ) -> Message:
        """Adds a message to a thread.

        Args:
            thread_id: id of the thread
            content: text, or a list of text and image parts
            role: who speaks: `user` or `assistant`
            attachments: files, each with the tools that may use it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
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
    ) -> Message:
        """Returns a message.

        Args:
            message_id: id of the message
            thread_id: id of the thread
        """
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
    ) -> Message:
        """Changes the metadata of a message.

        Args:
            message_id: id of the message
            thread_id: id of the thread
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
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
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Message, AsyncCursorPage[Message]]:
        """Lists the messages of a thread.

        Args:
            thread_id: id of the thread
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            run_id: only messages that this run has made
        """
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
    ) -> MessageDeleted:
        """Deletes a message.

        Args:
            message_id: id of the message
            thread_id: id of the thread
        """
class AsyncThreads(AsyncResource):
    runs: AsyncRuns
    messages: AsyncMessages
    @property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse: ...
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
    ) -> Thread:
        """Makes a thread: a conversation that assistants can be run on.

        Args:
            messages: messages to begin with
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
        """
    @deprecated("the API has declared beta.threads.retrieve deprecated")
    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Thread:
        """Returns a thread.

        Args:
            thread_id: id of the thread
        """
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
    ) -> Thread:
        """Changes a thread's metadata or files.

        Args:
            thread_id: id of the thread
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
        """
    @deprecated("the API has declared beta.threads.delete deprecated")
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ThreadDeleted:
        """Deletes a thread.

        Args:
            thread_id: id of the thread
        """
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
    ) -> Run:
        """Makes a thread and runs an assistant on it, in one request.

        Args:
            assistant_id: id of the assistant
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            thread: the thread: its messages, metadata and files
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
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
    ) -> AsyncStream[AssistantStreamEvent]:
        """Makes a thread and runs an assistant on it, in one request.

        Args:
            assistant_id: id of the assistant
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            thread: the thread: its messages, metadata and files
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
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
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Makes a thread and runs an assistant on it, in one request.

        Args:
            assistant_id: id of the assistant
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            thread: the thread: its messages, metadata and files
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
class AsyncBeta(AsyncResource):
    chat: AsyncChat
    realtime: AsyncRealtime
    agents: AsyncAgents
    responses: AsyncResponses
    chatkit: AsyncChatKit
    assistants: AsyncAssistants
    threads: AsyncThreads
    vector_stores: AsyncVectorStores
    @property
    def with_raw_response(self) -> AsyncBetaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse: ...
