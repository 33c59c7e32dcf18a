# Derived by `python -m tools gen` from tools/api/beta*.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Callable, Iterable, Literal, Mapping, Sequence, overload
from typing_extensions import TypeVar, deprecated
from ..._async import AsyncConversationCursorPage, AsyncCursorPage, AsyncPaginator, AsyncStream, AsyncTokenPage
from ..._binary import BinaryResponse
from ..._multipart import FileTypes, StrPath
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import Stream, SyncConversationCursorPage, SyncCursorPage, SyncTokenPage
from ...helpers.agents_stream import (
    AgentSessionEventStream,
    AgentSessionStream,
    AgentToolError,
    AsyncAgentSessionEventStream,
    AsyncAgentSessionStream,
    AsyncToolHandler,
    ToolHandler,
)
from ...helpers.assistant_stream import (
    AssistantEventHandler,
    AssistantStreamManager,
    AsyncAssistantEventHandler,
    AsyncAssistantStreamManager,
)
from .._beta_views import (
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
from ..chat import AsyncChat, Chat
from ..vector_stores import AsyncVectorStores, VectorStores
from ...types.beta._base import (
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
from ...types.beta._types import (
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
from ...types.beta.agents._base import (
    Automation,
    AutomationEnvironmentResourceOpenAIHosted,
    AutomationEnvironmentResourceOpenAIHostedDict,
    VaultStatusFilterParam,
)
from ...types.beta.agents._types import (
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
from ...types.beta.agents.automations import AutomationInvocation
from ...types.beta.agents.environments import (
    EnvironmentFile,
    EnvironmentTemplate,
    EnvironmentTemplateDeleted,
    TemplateCreateParamsDesktop,
    TemplateCreateParamsNetwork,
    TemplateCreateParamsPackages,
)
from ...types.beta.agents.sessions._base import Turn
from ...types.beta.agents.sessions._types import SessionArtifact, SessionArtifactDeleted, SessionTrace
from ...types.beta.agents.vaults import Credential, CredentialAuthCreateParam, CredentialAuthRotateParam, CredentialDeleted
from ...types.beta.chatkit import (
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
from ...types.beta.realtime import (
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
from ...types.beta.responses import (
    InputTokenCountParamsConversation,
    InputTokenCountParamsReasoning,
    InputTokenCountParamsText,
    InputTokenCountParamsToolChoice,
    InputTokenCountResponse,
)
from ...types.beta.threads._base import Message, MessageContentPartParam, Run
from ...types.beta.threads._types import (
    MessageCreateParamsAttachment,
    MessageDeleted,
    RunCreateParamsAdditionalMessage,
    RunCreateParamsTruncationStrategy,
    RunSubmitToolOutputsParamsToolOutput,
)
from ...types.beta.threads.runs import RunStep, RunStepInclude
from ...types.shared import ChatModel, ReasoningEffort
from ...types.shared_params import Metadata
_list = list
AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", default=Any)
AsyncAssistantEventHandlerT = TypeVar("AsyncAssistantEventHandlerT", default=Any)
OutputT = TypeVar("OutputT", default=Any)
class RealtimeSessions(Resource):
    @property
    def with_raw_response(self) -> RealtimeSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RealtimeSessionsWithStreamingResponse: ...
    def create(
        self,
        *,
        client_secret: SessionCreateParamsClientSecret | None = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = ...,
        input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction | None = ...,
        input_audio_transcription: SessionCreateParamsInputAudioTranscription | None = ...,
        instructions: str | None = ...,
        max_response_output_tokens: int | Literal["inf"] | None = ...,
        modalities: list[Literal["text", "audio"]] | None = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | None = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = ...,
        speed: float | None = ...,
        temperature: float | None = ...,
        tool_choice: str | None = ...,
        tools: Iterable[SessionCreateParamsTool | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict | Mapping[str, Any]] | None = ...,
        tracing: SessionCreateParamsTracing | None = ...,
        turn_detection: SessionCreateParamsTurnDetection | None = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SessionCreateResponse:
        """Makes a short-lived key for a realtime session, in the form of the beta; `realtime.client_secrets.create`
        is the newer one.

        Args:
            client_secret: how long the key can be used
            input_audio_format: `pcm16` (default), `g711_ulaw` or `g711_alaw`
            input_audio_noise_reduction: `near_field` for headsets, `far_field` for rooms; null for none
            input_audio_transcription: model, language and prompt of the transcription; null for none
            instructions: what the model is told before the conversation
            max_response_output_tokens: the most tokens of one reply, 1 to 4096 or `inf`; default `inf`
            modalities: what to make: `["text"]` or `["text", "audio"]`
            model: id of the realtime model
            output_audio_format: `pcm16` (default), `g711_ulaw` or `g711_alaw`
            speed: of the voice, 0.25 to 1.5; default 1
            temperature: how much chance there is, 0.6 to 1.2; default 0.8
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one function
            tools: the functions that the model may call
            tracing: whether the session is recorded for traces: `auto`, or names for it
            turn_detection: how it is noticed that the speaker has finished; null for not at all
            voice: which voice; can't be changed after it has spoken
        """
class TranscriptionSessions(Resource):
    @property
    def with_raw_response(self) -> TranscriptionSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranscriptionSessionsWithStreamingResponse: ...
    def create(
        self,
        *,
        client_secret: TranscriptionSessionCreateParamsClientSecret | None = ...,
        include: list[str] | None = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = ...,
        input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction | None = ...,
        input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription | None = ...,
        modalities: list[Literal["text", "audio"]] | None = ...,
        turn_detection: SessionCreateParamsTurnDetection | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> TranscriptionSession:
        """Makes a short-lived key for a realtime session that only writes down what is said, in the form of the
        beta.

        Args:
            client_secret: how long the key can be used
            include: what to add: `item.input_audio_transcription.logprobs`
            input_audio_format: `pcm16` (default), `g711_ulaw` or `g711_alaw`
            input_audio_noise_reduction: `near_field` for headsets, `far_field` for rooms; null for none
            input_audio_transcription: model, language and prompt of the transcription; null for none
            modalities: what to make: `["text"]` or `["text", "audio"]`
            turn_detection: how it is noticed that the speaker has finished; null for not at all
        """
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
    ) -> AutomationInvocation:
        """Invokes an automation now, whatever its clock says.

        Args:
            automation_id: id of the automation
        """
    def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AutomationInvocation:
        """Returns one invocation of an automation.

        Args:
            invocation_id: id of the invocation
            automation_id: id of the automation
        """
    def list(
        self,
        automation_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[AutomationInvocation]:
        """Lists the invocations of an automation.

        Args:
            automation_id: id of the automation
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
        metadata: AutomationMetadataParam | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation:
        """Makes an automation: a session that is started or continued by a clock, once or again and again.

        Args:
            expression: when to run, for `type="periodic"`: a cron expression
            name: a name for people to read
            target: what to start: a new session, or one that goes on
            timezone: the zone in which `expression` is meant, such as `Europe/Berlin`
            type: `periodic` or `once`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
    @overload
    def create(
        self,
        *,
        name: str,
        target: AutomationTargetParam,
        type: Literal["once"],
        metadata: AutomationMetadataParam | None = ...,
        run_at: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation:
        """Makes an automation: a session that is started or continued by a clock, once or again and again.

        Args:
            name: a name for people to read
            target: what to start: a new session, or one that goes on
            type: `periodic` or `once`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            run_at: when to run, for `type="once"`: Unix time in seconds
        """
    def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation:
        """Returns an automation.

        Args:
            automation_id: id of the automation
        """
    def update(
        self,
        automation_id: str,
        *,
        expression: str | None = ...,
        metadata: dict[str, str] | None = ...,
        name: str | None = ...,
        run_at: int | None = ...,
        target: AutomationTargetParam | None = ...,
        timezone: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation:
        """Changes an automation; what is not given stays as it is.

        Args:
            automation_id: id of the automation
            expression: when to run, for `type="periodic"`: a cron expression
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
            run_at: when to run, for `type="once"`: Unix time in seconds
            target: what to start: a new session, or one that goes on
            timezone: the zone in which `expression` is meant, such as `Europe/Berlin`
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        session_id: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Automation]:
        """Lists automations.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            session_id: only those of this session
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AutomationDeleted:
        """Deletes an automation; it is not invoked any more.

        Args:
            automation_id: id of the automation
        """
    def pause(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation:
        """Stops an automation from being invoked, until it is resumed.

        Args:
            automation_id: id of the automation
        """
    def resume(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation:
        """Lets a paused automation be invoked again.

        Args:
            automation_id: id of the automation
        """
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
    ) -> EnvironmentFile:
        """Puts a file into an environment: an uploaded one, or content that comes with the call.

        Args:
            environment_id: id of the environment
            file_id: id of an uploaded file, for `type="file_id"`
            path: where it goes: an absolute path below `/workspace`
            type: `file_id` or `inline`
        """
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
    ) -> EnvironmentFile:
        """Puts a file into an environment: an uploaded one, or content that comes with the call.

        Args:
            environment_id: id of the environment
            path: where it goes: an absolute path below `/workspace`
            type: `file_id` or `inline`
            data: the content, for `type="inline"`
        """
    def list(
        self,
        environment_id: str,
        *,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        page: str | None = ...,
        path: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncTokenPage[EnvironmentFile]:
        """Lists the files in a folder of an environment.

        Args:
            environment_id: id of the environment
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            page: cursor: `next_page` of the page before
            path: only what is in this folder, an absolute path below `/workspace`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def prepare(
        self,
        files: Mapping[str, str | StrPath],
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Any:
        """Uploads local files, several at once, for environments that are still to be made.

        The result's `files` go into `environments.templates.create(files=...)`. Raises `PartialUploadError`, which holds what
        was uploaded, after a failure half-way.

        Args:
            files: path in the environment -> local path
        """
    def prepare_directory(
        self,
        root: str | StrPath,
        *,
        destination: str,
        include: Sequence[str],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Any:
        """Uploads the files of a directory that patterns select; otherwise like `prepare`.

        Args:
            root: the local directory
            destination: the directory in the environment
            include: patterns relative to `root`, e.g. `["*.csv", "data/**/*.json"]`; none may lead out of it
        """
    def upload(
        self,
        environment_id: str,
        *,
        file: FileTypes,
        path: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Any:
        """Uploads a file and puts it into an environment that there is already.

        Raises `PartialUploadError`, which holds the uploaded file, if only the second step fails.

        Args:
            environment_id: id of the environment
            file: the file to upload: bytes, a path-like object, an open binary file, an iterable of bytes, or (name, content, media type)
            path: path in the environment
        """
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
    ) -> EnvironmentTemplate:
        """Makes a template from which environments can be made.

        Args:
            capability_directories: folders in which it looks for skills and the like
            desktop: whether it has a screen
            env: environment variables
            files: files to put into it
            name: a name for people to read
            network: what it may reach
            packages: packages to install
            plugins: plugins to install
            setup_commands: commands to run when one is made
            skills: skills to put into it
        """
    def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EnvironmentTemplate:
        """Returns a template of environments.

        Args:
            environment_template_id: id of the template
        """
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
    ) -> EnvironmentTemplate:
        """Changes a template of environments; what is not given stays as it is.

        Args:
            environment_template_id: id of the template
            capability_directories: folders in which it looks for skills and the like
            desktop: whether it has a screen
            env: environment variables
            files: files to put into it
            name: a name for people to read
            network: what it may reach
            packages: packages to install
            plugins: plugins to install
            setup_commands: commands to run when one is made
            skills: skills to put into it
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[EnvironmentTemplate]:
        """Lists the templates of environments.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EnvironmentTemplateDeleted:
        """Deletes a template of environments; environments made from it stay.

        Args:
            environment_template_id: id of the template
        """
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
        idempotency_key: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EnvironmentInfo:
        """Makes an environment: the computer that agents work on.

        Args:
            environment: what it is made of
            vault_ids: ids of the vaults whose credentials may be used in it
            idempotency_key: a text of your own: a second request with the same one does nothing more; sent as `Idempotency-Key`
        """
    def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EnvironmentInfo:
        """Returns an environment.

        Args:
            environment_id: id of the environment
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        type: Literal["openai_hosted"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[EnvironmentInfo]:
        """Lists environments.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            type: only those of this kind; `openai_hosted` (default)
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
        metadata: dict[str, str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Credential:
        """Puts a credential into a vault.

        Args:
            vault_id: id of the vault
            auth: the secret, and how it is used
            name: a name for people to read
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
    def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Credential:
        """Returns what a credential is for; its secret is never returned.

        Args:
            credential_id: id of the credential
            vault_id: id of the vault
        """
    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam | None = ...,
        metadata: dict[str, str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Credential:
        """Replaces the secret of a credential, or its metadata.

        Args:
            credential_id: id of the credential
            vault_id: id of the vault
            auth: the secret, and how it is used
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
    def list(
        self,
        vault_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        metadata: dict[str, str] | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        status: VaultStatusFilterParam | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Credential]:
        """Lists the credentials of a vault, without their secrets.

        Args:
            vault_id: id of the vault
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            metadata: only those with these pairs
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            status: only those in this state
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> CredentialDeleted:
        """Deletes a credential from its vault.

        Args:
            credential_id: id of the credential
            vault_id: id of the vault
        """
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
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Vault:
        """Makes a vault: a place for credentials that sessions may use and models never see.

        Args:
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
        """
    def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Vault:
        """Returns a vault, without its credentials.

        Args:
            vault_id: id of the vault
        """
    def update(
        self,
        vault_id: str,
        *,
        metadata: dict[str, str] | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Vault:
        """Changes name or metadata of a vault.

        Args:
            vault_id: id of the vault
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        metadata: dict[str, str] | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        status: VaultStatusFilterParam | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Vault]:
        """Lists vaults.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            metadata: only those with these pairs
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            status: only those in this state
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VaultDeleted:
        """Deletes a vault with its credentials.

        Args:
            vault_id: id of the vault
        """
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
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[AgentSessionItem]:
        """Lists the items of a subagent: messages, calls, results.

        Args:
            subagent_id: id of the subagent
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[AgentSessionItem]:
        """Lists the items of one turn of a subagent.

        Args:
            turn_id: id of the turn
            session_id: id of the session
            subagent_id: id of the subagent
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> Turn:
        """Returns one turn of a subagent.

        Args:
            turn_id: id of the turn
            session_id: id of the session
            subagent_id: id of the subagent
        """
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Turn]:
        """Lists the turns of a subagent.

        Args:
            subagent_id: id of the subagent
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> Subagent:
        """Returns a subagent that works in a session.

        Args:
            subagent_id: id of the subagent
            session_id: id of the session
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Subagent]:
        """Lists the subagents of a session.

        Args:
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> SessionArtifact:
        """Returns what is known of an artifact: a file that a session has made.

        Args:
            artifact_id: id of the artifact
            session_id: id of the session
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | None = ...,
        environment_id: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[SessionArtifact]:
        """Lists the artifacts of a session.

        Args:
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            environment_id: only those from this environment
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SessionArtifactDeleted:
        """Deletes an artifact.

        Args:
            artifact_id: id of the artifact
            session_id: id of the session
        """
    def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse:
        """Downloads the content of an artifact.

        Args:
            artifact_id: id of the artifact
            session_id: id of the session
        """
    def for_result(
        self,
        result: Any,
    ) -> Any:
        """Gives the files that one turn has left: `content(path)` and `download(path, to=...)` find them by their paths.

        Args:
            result: the result of the turn, or whatever has its `session_id` and `turn_id`
        """
class AgentsSessionsItems(Resource):
    @property
    def with_raw_response(self) -> AgentsSessionsItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AgentsSessionsItemsWithStreamingResponse: ...
    def list(
        self,
        session_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[AgentSessionItem]:
        """Lists the items of a session: messages, calls, results.

        Args:
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
        idempotency_key: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Sends events to a session: input, results of tools, approvals, interruptions.

        Args:
            session_id: id of the session
            events: the events, in order
            idempotency_key: a text of your own: a second request with the same one does nothing more; sent as `Idempotency-Key`
        """
    def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Stream[AgentSessionEvent]:
        """Streams the events of a session as they happen.

        Args:
            session_id: id of the session
            include_obfuscation: whether events carry padding that hides their length
        """
class Traces(Resource):
    @property
    def with_raw_response(self) -> TracesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TracesWithStreamingResponse: ...
    def list(
        self,
        session_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[SessionTrace]:
        """Lists the traces of a session: what it did, step by step.

        Args:
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[AgentSessionItem]:
        """Lists the items of one turn of a session.

        Args:
            turn_id: id of the turn
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> Turn:
        """Returns one turn of a session.

        Args:
            turn_id: id of the turn
            session_id: id of the session
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Turn]:
        """Lists the turns of a session.

        Args:
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, ToolHandler] | None = ...,
        agent: SessionCreateParamsAgent | None = ...,
        agent_id: str | None = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] | None = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: Literal[False] | None = ...,
        stream_options: SessionCreateParamsStreamOptions | None = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSession:
        """Starts a session of an agent in an environment. With `stream=True` its events come as they happen, and
        `get_final_result()` gives what its first turn has come to.

        Args:
            environment: the computer that it works on: a new one, or the id of one
            output_type: what the text of a turn is to be: a type as for `text_format` of responses; becomes the format of its agent's text
            tool_handlers: name of a tool -> function of yours that gets the arguments of a call as a dict and returns its output: a str, a mapping, a list of content or None; run while the events are read, so only with `stream=True`
            agent: an agent for this session alone; in place of `agent_id`
            agent_id: id of the agent to run; in place of `agent`
            input: what it is to do, as text or items
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            prompt_cache_options: how the common beginning of prompts is cached
            review: whether its actions are reviewed: `none` or `auto_review`
            spend_control: how much it may spend
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream; only with `stream=True`
            vault_ids: ids of the vaults whose credentials it may use
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, ToolHandler] | None = ...,
        agent: SessionCreateParamsAgent | None = ...,
        agent_id: str | None = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] | None = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: Literal[True],
        stream_options: SessionCreateParamsStreamOptions | None = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSessionEventStream[OutputT]:
        """Starts a session of an agent in an environment. With `stream=True` its events come as they happen, and
        `get_final_result()` gives what its first turn has come to.

        Args:
            environment: the computer that it works on: a new one, or the id of one
            output_type: what the text of a turn is to be: a type as for `text_format` of responses; becomes the format of its agent's text
            tool_handlers: name of a tool -> function of yours that gets the arguments of a call as a dict and returns its output: a str, a mapping, a list of content or None; run while the events are read, so only with `stream=True`
            agent: an agent for this session alone; in place of `agent_id`
            agent_id: id of the agent to run; in place of `agent`
            input: what it is to do, as text or items
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            prompt_cache_options: how the common beginning of prompts is cached
            review: whether its actions are reviewed: `none` or `auto_review`
            spend_control: how much it may spend
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream; only with `stream=True`
            vault_ids: ids of the vaults whose credentials it may use
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, ToolHandler] | None = ...,
        agent: SessionCreateParamsAgent | None = ...,
        agent_id: str | None = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] | None = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: bool,
        stream_options: SessionCreateParamsStreamOptions | None = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSession | AgentSessionEventStream[OutputT]:
        """Starts a session of an agent in an environment. With `stream=True` its events come as they happen, and
        `get_final_result()` gives what its first turn has come to.

        Args:
            environment: the computer that it works on: a new one, or the id of one
            output_type: what the text of a turn is to be: a type as for `text_format` of responses; becomes the format of its agent's text
            tool_handlers: name of a tool -> function of yours that gets the arguments of a call as a dict and returns its output: a str, a mapping, a list of content or None; run while the events are read, so only with `stream=True`
            agent: an agent for this session alone; in place of `agent_id`
            agent_id: id of the agent to run; in place of `agent`
            input: what it is to do, as text or items
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            prompt_cache_options: how the common beginning of prompts is cached
            review: whether its actions are reviewed: `none` or `auto_review`
            spend_control: how much it may spend
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream; only with `stream=True`
            vault_ids: ids of the vaults whose credentials it may use
        """
    def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSession:
        """Returns a session.

        Args:
            session_id: id of the session
        """
    def update(
        self,
        session_id: str,
        *,
        agent: SessionUpdateParamsAgent | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] | None = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSession:
        """Changes a session; what is not given stays as it is.

        Args:
            session_id: id of the session
            agent: changes to its agent
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            prompt_cache_options: how the common beginning of prompts is cached
            review: whether its actions are reviewed: `none` or `auto_review`
            spend_control: how much it may spend
        """
    def list(
        self,
        *,
        after: str | None = ...,
        agent_id: str | None = ...,
        limit: int | None = ...,
        metadata: dict[str, str] | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[AgentSession]:
        """Lists sessions.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            agent_id: only those of this agent
            limit: items per page, 1 to 100; default 20
            metadata: only those with these pairs
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSessionDeleted:
        """Deletes a session.

        Args:
            session_id: id of the session
        """
    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]],
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, ToolHandler] | None = ...,
        on_tool_error: Callable[[AgentToolError], object] | None = ...,
        idempotency_key: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSessionStream[OutputT]:
        """Gives a session input and the events of the turn that it begins: `with ... as stream`, then iterate, or
        `stream.get_final_result()`, which raises `AgentTurnResultError` for a turn without a result.

        Args:
            session_id: id of the session
            input: what it is to do next, as text or messages
            output_type: a type to read the text of the turn into, as for `text_format` of responses
            tool_handlers: name of a tool -> function that gets the arguments of a call as a dict and returns its output: a str, a mapping, a list of content or None; other calls are yours to answer with `events.create`
            on_tool_error: function of an `AgentToolError`, called when a tool has failed; the agent learns only that it has
            idempotency_key: names the input, so that it is taken once even if it is sent again; default a new one
        """
    def create_stream(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, ToolHandler] | None = ...,
        agent: SessionCreateParamsAgent | None = ...,
        agent_id: str | None = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] | None = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream_options: SessionCreateParamsStreamOptions | None = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSessionEventStream[OutputT]:
        """Starts a session of an agent in an environment. With `stream=True` its events come as they happen, and
        `get_final_result()` gives what its first turn has come to.

        Args:
            environment: the computer that it works on: a new one, or the id of one
            output_type: what the text of a turn is to be: a type as for `text_format` of responses; becomes the format of its agent's text
            tool_handlers: name of a tool -> function of yours that gets the arguments of a call as a dict and returns its output: a str, a mapping, a list of content or None; run while the events are read, so only with `stream=True`
            agent: an agent for this session alone; in place of `agent_id`
            agent_id: id of the agent to run; in place of `agent`
            input: what it is to do, as text or items
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            prompt_cache_options: how the common beginning of prompts is cached
            review: whether its actions are reviewed: `none` or `auto_review`
            spend_control: how much it may spend
            stream_options: options of the stream; only with `stream=True`
            vault_ids: ids of the vaults whose credentials it may use
        """
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
        experimental: AgentCreateParamsExperimental | None = ...,
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
    ) -> Agent:
        """Makes an agent: a model with instructions and tools, kept under an id.

        Args:
            model: id of the model that does the work
            compaction: how a conversation that grows too long is shortened
            experimental: settings that may change or go at any time
            instructions: what the model is told before all input
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            multi_agent: whether and how it may let subagents work; by default it may not
            name: a name for people to read
            reasoning: how much the model thinks
            service_tier: which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`
            text: format and length of its text
            tools: what the model may call
        """
    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Agent:
        """Returns an agent.

        Args:
            agent_id: id of the agent
        """
    def update(
        self,
        agent_id: str,
        *,
        compaction: AgentCreateParamsCompaction | None = ...,
        experimental: AgentCreateParamsExperimental | None = ...,
        instructions: str | None = ...,
        metadata: dict[str, str] | None = ...,
        model: str | None = ...,
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
    ) -> Agent:
        """Changes an agent; what is not given stays as it is. Sessions that run already keep what they have.

        Args:
            agent_id: id of the agent
            compaction: how a conversation that grows too long is shortened
            experimental: settings that may change or go at any time
            instructions: what the model is told before all input
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: id of the model that does the work
            multi_agent: whether and how it may let subagents work; by default it may not
            name: a name for people to read
            reasoning: how much the model thinks
            service_tier: which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`
            text: format and length of its text
            tools: what the model may call
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncCursorPage[Agent]:
        """Lists agents.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentDeleted:
        """Deletes an agent.

        Args:
            agent_id: id of the agent
        """
class InputItems(Resource):
    @property
    def with_raw_response(self) -> InputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InputItemsWithStreamingResponse: ...
    def list(
        self,
        response_id: str,
        *,
        after: str | None = ...,
        include: _list[BetaResponseIncludable] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        betas: _list[Literal["responses_multi_agent=v1"]] | None = ...,
        max_items: int | None = ...,
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
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
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
        personality: str | Literal["friendly", "pragmatic"] | None = ...,
        previous_response_id: str | None = ...,
        reasoning: InputTokenCountParamsReasoning | None = ...,
        text: InputTokenCountParamsText | None = ...,
        tool_choice: InputTokenCountParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[False] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[True],
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: bool,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        include: list[BetaResponseIncludable] | None = ...,
        include_obfuscation: bool | None = ...,
        starting_after: int | None = ...,
        stream: Literal[False] | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        include: list[BetaResponseIncludable] | None = ...,
        include_obfuscation: bool | None = ...,
        starting_after: int | None = ...,
        stream: Literal[True],
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        include: list[BetaResponseIncludable] | None = ...,
        include_obfuscation: bool | None = ...,
        starting_after: int | None = ...,
        stream: bool,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        image: ResponseCreateParamsImage | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        previous_response_id: str | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCompactParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
    def create_stream(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
    def retrieve_stream(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | None = ...,
        include_obfuscation: bool | None = ...,
        starting_after: int | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        chatkit_configuration: ChatSessionChatKitConfigurationParam | ChatSessionChatKitConfiguration | ChatSessionChatKitConfigurationDict | None = ...,
        expires_after: ChatSessionExpiresAfterParam | None = ...,
        rate_limits: ChatSessionRateLimitsParam | ChatSessionRateLimits | ChatSessionRateLimitsDict | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ChatSession:
        """Starts a ChatKit session for a user and returns the secret that the user's client needs.

        Args:
            user: an id of your end user
            workflow: which workflow answers, by id, with its version and state
            chatkit_configuration: which parts of ChatKit are switched on: uploads, history, titles
            expires_after: how long the session can be used; default 10 minutes
            rate_limits: how many requests a minute the user may send; default 10
        """
    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ChatSession:
        """Ends a ChatKit session; its secret is void.

        Args:
            session_id: id of the session
        """
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
    ) -> ChatKitThread:
        """Returns a ChatKit thread.

        Args:
            thread_id: id of the thread
        """
    def list(
        self,
        *,
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        user: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[ChatKitThread]:
        """Lists ChatKit threads.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            user: only those of this user
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ThreadDeleteResponse:
        """Deletes a ChatKit thread with its items.

        Args:
            thread_id: id of the thread
        """
    def list_items(
        self,
        thread_id: str,
        *,
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SyncConversationCursorPage[ChatKitThreadItemListData]:
        """Lists the items of a ChatKit thread: messages, calls, tasks.

        Args:
            thread_id: id of the thread
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
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
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | None = ...,
        name: str | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
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
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
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
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
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
        include: _list[RunStepInclude] | None = ...,
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
        after: str | None = ...,
        before: str | None = ...,
        include: _list[RunStepInclude] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
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
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
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
        include: _list[RunStepInclude] | None = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
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
        include: _list[RunStepInclude] | None = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
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
        include: _list[RunStepInclude] | None = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
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
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
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
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
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
    @deprecated("the API has declared beta.threads.runs.create_and_poll deprecated")
    def create_and_poll(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: _list[RunStepInclude] | None = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        poll_interval_ms: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Run:
        """Starts a run and waits until it is over.

        Raises nothing for a run that failed: see `status` and `last_error`. `requires_action` is an end as well.

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
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.create_and_stream deprecated")
    def create_and_stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AssistantStreamManager[AssistantEventHandler]:
        """Older name of `stream`.

        Args:
            thread_id: id of the thread
            assistant_id: id of the assistant
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
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.create_and_stream deprecated")
    def create_and_stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        event_handler: AssistantEventHandlerT | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Older name of `stream`.

        Args:
            thread_id: id of the thread
            assistant_id: id of the assistant
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
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
            event_handler: an instance of a class of yours that is derived from `AssistantEventHandler` (or `AsyncAssistantEventHandler`); a new one for each stream
        """
    @deprecated("the API has declared beta.threads.runs.poll deprecated")
    def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
        poll_interval_ms: int | None = ...,
    ) -> Run:
        """Waits until a run is over.

        Raises nothing for a run that failed: see `status` and `last_error`. `requires_action` is an end as well.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.stream deprecated")
    def stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: _list[RunStepInclude] | None = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AssistantStreamManager[AssistantEventHandler]:
        """Runs an assistant on a thread, as a stream of events: `with ... as stream`, then iterate, or give a handler.

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
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.stream deprecated")
    def stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: _list[RunStepInclude] | None = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        event_handler: AssistantEventHandlerT | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Runs an assistant on a thread, as a stream of events: `with ... as stream`, then iterate, or give a handler.

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
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
            event_handler: an instance of a class of yours that is derived from `AssistantEventHandler` (or `AsyncAssistantEventHandler`); a new one for each stream
        """
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs_and_poll deprecated")
    def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Run:
        """Gives a run the results of the functions that it asked for, and waits until it is over.

        Raises nothing for a run that failed: see `status` and `last_error`. `requires_action` is an end as well.

        Args:
            tool_outputs: for each tool call its id and its output as text
            run_id: id of the run
            thread_id: id of the thread
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs_stream deprecated")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        run_id: str,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AssistantStreamManager[AssistantEventHandler]:
        """Gives a run the results of the functions that it asked for, and streams how it goes on.

        Args:
            tool_outputs: for each tool call its id and its output as text
            run_id: id of the run
            thread_id: id of the thread
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs_stream deprecated")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        run_id: str,
        thread_id: str,
        event_handler: AssistantEventHandlerT | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Gives a run the results of the functions that it asked for, and streams how it goes on.

        Args:
            tool_outputs: for each tool call its id and its output as text
            run_id: id of the run
            thread_id: id of the thread
            event_handler: an instance of a class of yours that is derived from `AssistantEventHandler` (or `AsyncAssistantEventHandler`); a new one for each stream
        """
    @deprecated("the API has declared beta.threads.runs.create_stream deprecated")
    def create_stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: _list[RunStepInclude] | None = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
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
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
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
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        run_id: str | None = ...,
        max_items: int | None = ...,
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
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
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
        messages: Iterable[ThreadCreateParamsMessage | Mapping[str, Any]] | None = ...,
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
        parallel_tool_calls: bool | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread | None = ...,
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
        parallel_tool_calls: bool | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[True],
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread | None = ...,
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
        parallel_tool_calls: bool | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: bool,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread | None = ...,
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
    @deprecated("the API has declared beta.threads.create_and_run_poll deprecated")
    def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        poll_interval_ms: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Run:
        """Makes a thread, starts a run on it and waits until the run is over.

        Raises nothing for a run that failed: see `status` and `last_error`. `requires_action` is an end as well.

        Args:
            assistant_id: id of the assistant
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            thread: the thread: its messages, metadata and files
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
        """
    @overload
    @deprecated("the API has declared beta.threads.create_and_run_stream deprecated")
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AssistantStreamManager[AssistantEventHandler]:
        """Makes a thread and runs an assistant on it, as a stream of events: `with ... as stream`, then iterate, or give
        a handler.

        Args:
            assistant_id: id of the assistant
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            thread: the thread: its messages, metadata and files
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
    @overload
    @deprecated("the API has declared beta.threads.create_and_run_stream deprecated")
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        event_handler: AssistantEventHandlerT | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Makes a thread and runs an assistant on it, as a stream of events: `with ... as stream`, then iterate, or give
        a handler.

        Args:
            assistant_id: id of the assistant
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            thread: the thread: its messages, metadata and files
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
            event_handler: an instance of a class of yours that is derived from `AssistantEventHandler` (or `AsyncAssistantEventHandler`); a new one for each stream
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
        client_secret: SessionCreateParamsClientSecret | None = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = ...,
        input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction | None = ...,
        input_audio_transcription: SessionCreateParamsInputAudioTranscription | None = ...,
        instructions: str | None = ...,
        max_response_output_tokens: int | Literal["inf"] | None = ...,
        modalities: list[Literal["text", "audio"]] | None = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | None = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = ...,
        speed: float | None = ...,
        temperature: float | None = ...,
        tool_choice: str | None = ...,
        tools: Iterable[SessionCreateParamsTool | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict | SessionTool | SessionToolDict | Mapping[str, Any]] | None = ...,
        tracing: SessionCreateParamsTracing | None = ...,
        turn_detection: SessionCreateParamsTurnDetection | None = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SessionCreateResponse:
        """Makes a short-lived key for a realtime session, in the form of the beta; `realtime.client_secrets.create`
        is the newer one.

        Args:
            client_secret: how long the key can be used
            input_audio_format: `pcm16` (default), `g711_ulaw` or `g711_alaw`
            input_audio_noise_reduction: `near_field` for headsets, `far_field` for rooms; null for none
            input_audio_transcription: model, language and prompt of the transcription; null for none
            instructions: what the model is told before the conversation
            max_response_output_tokens: the most tokens of one reply, 1 to 4096 or `inf`; default `inf`
            modalities: what to make: `["text"]` or `["text", "audio"]`
            model: id of the realtime model
            output_audio_format: `pcm16` (default), `g711_ulaw` or `g711_alaw`
            speed: of the voice, 0.25 to 1.5; default 1
            temperature: how much chance there is, 0.6 to 1.2; default 0.8
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one function
            tools: the functions that the model may call
            tracing: whether the session is recorded for traces: `auto`, or names for it
            turn_detection: how it is noticed that the speaker has finished; null for not at all
            voice: which voice; can't be changed after it has spoken
        """
class AsyncTranscriptionSessions(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncTranscriptionSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranscriptionSessionsWithStreamingResponse: ...
    async def create(
        self,
        *,
        client_secret: TranscriptionSessionCreateParamsClientSecret | None = ...,
        include: list[str] | None = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = ...,
        input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction | None = ...,
        input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription | None = ...,
        modalities: list[Literal["text", "audio"]] | None = ...,
        turn_detection: SessionCreateParamsTurnDetection | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> TranscriptionSession:
        """Makes a short-lived key for a realtime session that only writes down what is said, in the form of the
        beta.

        Args:
            client_secret: how long the key can be used
            include: what to add: `item.input_audio_transcription.logprobs`
            input_audio_format: `pcm16` (default), `g711_ulaw` or `g711_alaw`
            input_audio_noise_reduction: `near_field` for headsets, `far_field` for rooms; null for none
            input_audio_transcription: model, language and prompt of the transcription; null for none
            modalities: what to make: `["text"]` or `["text", "audio"]`
            turn_detection: how it is noticed that the speaker has finished; null for not at all
        """
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
    ) -> AutomationInvocation:
        """Invokes an automation now, whatever its clock says.

        Args:
            automation_id: id of the automation
        """
    async def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AutomationInvocation:
        """Returns one invocation of an automation.

        Args:
            invocation_id: id of the invocation
            automation_id: id of the automation
        """
    def list(
        self,
        automation_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AutomationInvocation, AsyncCursorPage[AutomationInvocation]]:
        """Lists the invocations of an automation.

        Args:
            automation_id: id of the automation
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
        metadata: AutomationMetadataParam | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation:
        """Makes an automation: a session that is started or continued by a clock, once or again and again.

        Args:
            expression: when to run, for `type="periodic"`: a cron expression
            name: a name for people to read
            target: what to start: a new session, or one that goes on
            timezone: the zone in which `expression` is meant, such as `Europe/Berlin`
            type: `periodic` or `once`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
    @overload
    async def create(
        self,
        *,
        name: str,
        target: AutomationTargetParam,
        type: Literal["once"],
        metadata: AutomationMetadataParam | None = ...,
        run_at: int,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation:
        """Makes an automation: a session that is started or continued by a clock, once or again and again.

        Args:
            name: a name for people to read
            target: what to start: a new session, or one that goes on
            type: `periodic` or `once`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            run_at: when to run, for `type="once"`: Unix time in seconds
        """
    async def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation:
        """Returns an automation.

        Args:
            automation_id: id of the automation
        """
    async def update(
        self,
        automation_id: str,
        *,
        expression: str | None = ...,
        metadata: dict[str, str] | None = ...,
        name: str | None = ...,
        run_at: int | None = ...,
        target: AutomationTargetParam | None = ...,
        timezone: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation:
        """Changes an automation; what is not given stays as it is.

        Args:
            automation_id: id of the automation
            expression: when to run, for `type="periodic"`: a cron expression
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
            run_at: when to run, for `type="once"`: Unix time in seconds
            target: what to start: a new session, or one that goes on
            timezone: the zone in which `expression` is meant, such as `Europe/Berlin`
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        session_id: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Automation, AsyncCursorPage[Automation]]:
        """Lists automations.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            session_id: only those of this session
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AutomationDeleted:
        """Deletes an automation; it is not invoked any more.

        Args:
            automation_id: id of the automation
        """
    async def pause(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation:
        """Stops an automation from being invoked, until it is resumed.

        Args:
            automation_id: id of the automation
        """
    async def resume(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Automation:
        """Lets a paused automation be invoked again.

        Args:
            automation_id: id of the automation
        """
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
    ) -> EnvironmentFile:
        """Puts a file into an environment: an uploaded one, or content that comes with the call.

        Args:
            environment_id: id of the environment
            file_id: id of an uploaded file, for `type="file_id"`
            path: where it goes: an absolute path below `/workspace`
            type: `file_id` or `inline`
        """
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
    ) -> EnvironmentFile:
        """Puts a file into an environment: an uploaded one, or content that comes with the call.

        Args:
            environment_id: id of the environment
            path: where it goes: an absolute path below `/workspace`
            type: `file_id` or `inline`
            data: the content, for `type="inline"`
        """
    def list(
        self,
        environment_id: str,
        *,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        page: str | None = ...,
        path: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[EnvironmentFile, AsyncTokenPage[EnvironmentFile]]:
        """Lists the files in a folder of an environment.

        Args:
            environment_id: id of the environment
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            page: cursor: `next_page` of the page before
            path: only what is in this folder, an absolute path below `/workspace`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def prepare(
        self,
        files: Mapping[str, str | StrPath],
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Any:
        """Uploads local files, several at once, for environments that are still to be made.

        The result's `files` go into `environments.templates.create(files=...)`. Raises `PartialUploadError`, which holds what
        was uploaded, after a failure half-way.

        Args:
            files: path in the environment -> local path
        """
    async def prepare_directory(
        self,
        root: str | StrPath,
        *,
        destination: str,
        include: Sequence[str],
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Any:
        """Uploads the files of a directory that patterns select; otherwise like `prepare`.

        Args:
            root: the local directory
            destination: the directory in the environment
            include: patterns relative to `root`, e.g. `["*.csv", "data/**/*.json"]`; none may lead out of it
        """
    async def upload(
        self,
        environment_id: str,
        *,
        file: FileTypes,
        path: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Any:
        """Uploads a file and puts it into an environment that there is already.

        Raises `PartialUploadError`, which holds the uploaded file, if only the second step fails.

        Args:
            environment_id: id of the environment
            file: the file to upload: bytes, a path-like object, an open binary file, an iterable of bytes, or (name, content, media type)
            path: path in the environment
        """
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
    ) -> EnvironmentTemplate:
        """Makes a template from which environments can be made.

        Args:
            capability_directories: folders in which it looks for skills and the like
            desktop: whether it has a screen
            env: environment variables
            files: files to put into it
            name: a name for people to read
            network: what it may reach
            packages: packages to install
            plugins: plugins to install
            setup_commands: commands to run when one is made
            skills: skills to put into it
        """
    async def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EnvironmentTemplate:
        """Returns a template of environments.

        Args:
            environment_template_id: id of the template
        """
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
    ) -> EnvironmentTemplate:
        """Changes a template of environments; what is not given stays as it is.

        Args:
            environment_template_id: id of the template
            capability_directories: folders in which it looks for skills and the like
            desktop: whether it has a screen
            env: environment variables
            files: files to put into it
            name: a name for people to read
            network: what it may reach
            packages: packages to install
            plugins: plugins to install
            setup_commands: commands to run when one is made
            skills: skills to put into it
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[EnvironmentTemplate, AsyncCursorPage[EnvironmentTemplate]]:
        """Lists the templates of environments.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EnvironmentTemplateDeleted:
        """Deletes a template of environments; environments made from it stay.

        Args:
            environment_template_id: id of the template
        """
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
        idempotency_key: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EnvironmentInfo:
        """Makes an environment: the computer that agents work on.

        Args:
            environment: what it is made of
            vault_ids: ids of the vaults whose credentials may be used in it
            idempotency_key: a text of your own: a second request with the same one does nothing more; sent as `Idempotency-Key`
        """
    async def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> EnvironmentInfo:
        """Returns an environment.

        Args:
            environment_id: id of the environment
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        type: Literal["openai_hosted"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[EnvironmentInfo, AsyncCursorPage[EnvironmentInfo]]:
        """Lists environments.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            type: only those of this kind; `openai_hosted` (default)
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
        metadata: dict[str, str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Credential:
        """Puts a credential into a vault.

        Args:
            vault_id: id of the vault
            auth: the secret, and how it is used
            name: a name for people to read
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
    async def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Credential:
        """Returns what a credential is for; its secret is never returned.

        Args:
            credential_id: id of the credential
            vault_id: id of the vault
        """
    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam | None = ...,
        metadata: dict[str, str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Credential:
        """Replaces the secret of a credential, or its metadata.

        Args:
            credential_id: id of the credential
            vault_id: id of the vault
            auth: the secret, and how it is used
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """
    def list(
        self,
        vault_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        metadata: dict[str, str] | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        status: VaultStatusFilterParam | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Credential, AsyncCursorPage[Credential]]:
        """Lists the credentials of a vault, without their secrets.

        Args:
            vault_id: id of the vault
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            metadata: only those with these pairs
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            status: only those in this state
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> CredentialDeleted:
        """Deletes a credential from its vault.

        Args:
            credential_id: id of the credential
            vault_id: id of the vault
        """
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
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Vault:
        """Makes a vault: a place for credentials that sessions may use and models never see.

        Args:
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
        """
    async def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Vault:
        """Returns a vault, without its credentials.

        Args:
            vault_id: id of the vault
        """
    async def update(
        self,
        vault_id: str,
        *,
        metadata: dict[str, str] | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Vault:
        """Changes name or metadata of a vault.

        Args:
            vault_id: id of the vault
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        metadata: dict[str, str] | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        status: VaultStatusFilterParam | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Vault, AsyncCursorPage[Vault]]:
        """Lists vaults.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            metadata: only those with these pairs
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            status: only those in this state
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> VaultDeleted:
        """Deletes a vault with its credentials.

        Args:
            vault_id: id of the vault
        """
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
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]:
        """Lists the items of a subagent: messages, calls, results.

        Args:
            subagent_id: id of the subagent
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]:
        """Lists the items of one turn of a subagent.

        Args:
            turn_id: id of the turn
            session_id: id of the session
            subagent_id: id of the subagent
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> Turn:
        """Returns one turn of a subagent.

        Args:
            turn_id: id of the turn
            session_id: id of the session
            subagent_id: id of the subagent
        """
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Turn, AsyncCursorPage[Turn]]:
        """Lists the turns of a subagent.

        Args:
            subagent_id: id of the subagent
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> Subagent:
        """Returns a subagent that works in a session.

        Args:
            subagent_id: id of the subagent
            session_id: id of the session
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Subagent, AsyncCursorPage[Subagent]]:
        """Lists the subagents of a session.

        Args:
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> SessionArtifact:
        """Returns what is known of an artifact: a file that a session has made.

        Args:
            artifact_id: id of the artifact
            session_id: id of the session
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | None = ...,
        environment_id: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[SessionArtifact, AsyncCursorPage[SessionArtifact]]:
        """Lists the artifacts of a session.

        Args:
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            environment_id: only those from this environment
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SessionArtifactDeleted:
        """Deletes an artifact.

        Args:
            artifact_id: id of the artifact
            session_id: id of the session
        """
    async def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse:
        """Downloads the content of an artifact.

        Args:
            artifact_id: id of the artifact
            session_id: id of the session
        """
    def for_result(
        self,
        result: Any,
    ) -> Any:
        """Gives the files that one turn has left: `content(path)` and `download(path, to=...)` find them by their paths.

        Args:
            result: the result of the turn, or whatever has its `session_id` and `turn_id`
        """
class AsyncAgentsSessionsItems(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncAgentsSessionsItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAgentsSessionsItemsWithStreamingResponse: ...
    def list(
        self,
        session_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]:
        """Lists the items of a session: messages, calls, results.

        Args:
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
        idempotency_key: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> None:
        """Sends events to a session: input, results of tools, approvals, interruptions.

        Args:
            session_id: id of the session
            events: the events, in order
            idempotency_key: a text of your own: a second request with the same one does nothing more; sent as `Idempotency-Key`
        """
    async def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncStream[AgentSessionEvent]:
        """Streams the events of a session as they happen.

        Args:
            session_id: id of the session
            include_obfuscation: whether events carry padding that hides their length
        """
class AsyncTraces(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncTracesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTracesWithStreamingResponse: ...
    def list(
        self,
        session_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[SessionTrace, AsyncCursorPage[SessionTrace]]:
        """Lists the traces of a session: what it did, step by step.

        Args:
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AgentSessionItem, AsyncConversationCursorPage[AgentSessionItem]]:
        """Lists the items of one turn of a session.

        Args:
            turn_id: id of the turn
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
    ) -> Turn:
        """Returns one turn of a session.

        Args:
            turn_id: id of the turn
            session_id: id of the session
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Turn, AsyncCursorPage[Turn]]:
        """Lists the turns of a session.

        Args:
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = ...,
        agent: SessionCreateParamsAgent | None = ...,
        agent_id: str | None = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] | None = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: Literal[False] | None = ...,
        stream_options: SessionCreateParamsStreamOptions | None = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSession:
        """Starts a session of an agent in an environment. With `stream=True` its events come as they happen, and
        `get_final_result()` gives what its first turn has come to.

        Args:
            environment: the computer that it works on: a new one, or the id of one
            output_type: what the text of a turn is to be: a type as for `text_format` of responses; becomes the format of its agent's text
            tool_handlers: name of a tool -> function of yours that gets the arguments of a call as a dict and returns its output: a str, a mapping, a list of content or None; run while the events are read, so only with `stream=True`
            agent: an agent for this session alone; in place of `agent_id`
            agent_id: id of the agent to run; in place of `agent`
            input: what it is to do, as text or items
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            prompt_cache_options: how the common beginning of prompts is cached
            review: whether its actions are reviewed: `none` or `auto_review`
            spend_control: how much it may spend
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream; only with `stream=True`
            vault_ids: ids of the vaults whose credentials it may use
        """
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = ...,
        agent: SessionCreateParamsAgent | None = ...,
        agent_id: str | None = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] | None = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: Literal[True],
        stream_options: SessionCreateParamsStreamOptions | None = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncAgentSessionEventStream[OutputT]:
        """Starts a session of an agent in an environment. With `stream=True` its events come as they happen, and
        `get_final_result()` gives what its first turn has come to.

        Args:
            environment: the computer that it works on: a new one, or the id of one
            output_type: what the text of a turn is to be: a type as for `text_format` of responses; becomes the format of its agent's text
            tool_handlers: name of a tool -> function of yours that gets the arguments of a call as a dict and returns its output: a str, a mapping, a list of content or None; run while the events are read, so only with `stream=True`
            agent: an agent for this session alone; in place of `agent_id`
            agent_id: id of the agent to run; in place of `agent`
            input: what it is to do, as text or items
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            prompt_cache_options: how the common beginning of prompts is cached
            review: whether its actions are reviewed: `none` or `auto_review`
            spend_control: how much it may spend
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream; only with `stream=True`
            vault_ids: ids of the vaults whose credentials it may use
        """
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = ...,
        agent: SessionCreateParamsAgent | None = ...,
        agent_id: str | None = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] | None = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream: bool,
        stream_options: SessionCreateParamsStreamOptions | None = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSession | AsyncAgentSessionEventStream[OutputT]:
        """Starts a session of an agent in an environment. With `stream=True` its events come as they happen, and
        `get_final_result()` gives what its first turn has come to.

        Args:
            environment: the computer that it works on: a new one, or the id of one
            output_type: what the text of a turn is to be: a type as for `text_format` of responses; becomes the format of its agent's text
            tool_handlers: name of a tool -> function of yours that gets the arguments of a call as a dict and returns its output: a str, a mapping, a list of content or None; run while the events are read, so only with `stream=True`
            agent: an agent for this session alone; in place of `agent_id`
            agent_id: id of the agent to run; in place of `agent`
            input: what it is to do, as text or items
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            prompt_cache_options: how the common beginning of prompts is cached
            review: whether its actions are reviewed: `none` or `auto_review`
            spend_control: how much it may spend
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream; only with `stream=True`
            vault_ids: ids of the vaults whose credentials it may use
        """
    async def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSession:
        """Returns a session.

        Args:
            session_id: id of the session
        """
    async def update(
        self,
        session_id: str,
        *,
        agent: SessionUpdateParamsAgent | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] | None = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSession:
        """Changes a session; what is not given stays as it is.

        Args:
            session_id: id of the session
            agent: changes to its agent
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            prompt_cache_options: how the common beginning of prompts is cached
            review: whether its actions are reviewed: `none` or `auto_review`
            spend_control: how much it may spend
        """
    def list(
        self,
        *,
        after: str | None = ...,
        agent_id: str | None = ...,
        limit: int | None = ...,
        metadata: dict[str, str] | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[AgentSession, AsyncCursorPage[AgentSession]]:
        """Lists sessions.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            agent_id: only those of this agent
            limit: items per page, 1 to 100; default 20
            metadata: only those with these pairs
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentSessionDeleted:
        """Deletes a session.

        Args:
            session_id: id of the session
        """
    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]],
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = ...,
        on_tool_error: Callable[[AgentToolError], object] | None = ...,
        idempotency_key: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncAgentSessionStream[OutputT]:
        """Gives a session input and the events of the turn that it begins: `with ... as stream`, then iterate, or
        `stream.get_final_result()`, which raises `AgentTurnResultError` for a turn without a result.

        Args:
            session_id: id of the session
            input: what it is to do next, as text or messages
            output_type: a type to read the text of the turn into, as for `text_format` of responses
            tool_handlers: name of a tool -> function that gets the arguments of a call as a dict and returns its output: a str, a mapping, a list of content or None; other calls are yours to answer with `events.create`
            on_tool_error: function of an `AgentToolError`, called when a tool has failed; the agent learns only that it has
            idempotency_key: names the input, so that it is taken once even if it is sent again; default a new one
        """
    async def create_stream(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = ...,
        agent: SessionCreateParamsAgent | None = ...,
        agent_id: str | None = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
        metadata: dict[str, str] | None = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None = ...,
        review: Literal["none", "auto_review"] | None = ...,
        spend_control: SessionCreateParamsSpendControl | None = ...,
        stream_options: SessionCreateParamsStreamOptions | None = ...,
        vault_ids: Sequence[str] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncAgentSessionEventStream[OutputT]:
        """Starts a session of an agent in an environment. With `stream=True` its events come as they happen, and
        `get_final_result()` gives what its first turn has come to.

        Args:
            environment: the computer that it works on: a new one, or the id of one
            output_type: what the text of a turn is to be: a type as for `text_format` of responses; becomes the format of its agent's text
            tool_handlers: name of a tool -> function of yours that gets the arguments of a call as a dict and returns its output: a str, a mapping, a list of content or None; run while the events are read, so only with `stream=True`
            agent: an agent for this session alone; in place of `agent_id`
            agent_id: id of the agent to run; in place of `agent`
            input: what it is to do, as text or items
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            prompt_cache_options: how the common beginning of prompts is cached
            review: whether its actions are reviewed: `none` or `auto_review`
            spend_control: how much it may spend
            stream_options: options of the stream; only with `stream=True`
            vault_ids: ids of the vaults whose credentials it may use
        """
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
        experimental: AgentCreateParamsExperimental | None = ...,
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
    ) -> Agent:
        """Makes an agent: a model with instructions and tools, kept under an id.

        Args:
            model: id of the model that does the work
            compaction: how a conversation that grows too long is shortened
            experimental: settings that may change or go at any time
            instructions: what the model is told before all input
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            multi_agent: whether and how it may let subagents work; by default it may not
            name: a name for people to read
            reasoning: how much the model thinks
            service_tier: which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`
            text: format and length of its text
            tools: what the model may call
        """
    async def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Agent:
        """Returns an agent.

        Args:
            agent_id: id of the agent
        """
    async def update(
        self,
        agent_id: str,
        *,
        compaction: AgentCreateParamsCompaction | None = ...,
        experimental: AgentCreateParamsExperimental | None = ...,
        instructions: str | None = ...,
        metadata: dict[str, str] | None = ...,
        model: str | None = ...,
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
    ) -> Agent:
        """Changes an agent; what is not given stays as it is. Sessions that run already keep what they have.

        Args:
            agent_id: id of the agent
            compaction: how a conversation that grows too long is shortened
            experimental: settings that may change or go at any time
            instructions: what the model is told before all input
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: id of the model that does the work
            multi_agent: whether and how it may let subagents work; by default it may not
            name: a name for people to read
            reasoning: how much the model thinks
            service_tier: which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`
            text: format and length of its text
            tools: what the model may call
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[Agent, AsyncCursorPage[Agent]]:
        """Lists agents.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AgentDeleted:
        """Deletes an agent.

        Args:
            agent_id: id of the agent
        """
class AsyncInputItems(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncInputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInputItemsWithStreamingResponse: ...
    def list(
        self,
        response_id: str,
        *,
        after: str | None = ...,
        include: _list[BetaResponseIncludable] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        betas: _list[Literal["responses_multi_agent=v1"]] | None = ...,
        max_items: int | None = ...,
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
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
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
        personality: str | Literal["friendly", "pragmatic"] | None = ...,
        previous_response_id: str | None = ...,
        reasoning: InputTokenCountParamsReasoning | None = ...,
        text: InputTokenCountParamsText | None = ...,
        tool_choice: InputTokenCountParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[False] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[True],
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream: bool,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        include: list[BetaResponseIncludable] | None = ...,
        include_obfuscation: bool | None = ...,
        starting_after: int | None = ...,
        stream: Literal[False] | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        include: list[BetaResponseIncludable] | None = ...,
        include_obfuscation: bool | None = ...,
        starting_after: int | None = ...,
        stream: Literal[True],
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        include: list[BetaResponseIncludable] | None = ...,
        include_obfuscation: bool | None = ...,
        starting_after: int | None = ...,
        stream: bool,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        image: ResponseCreateParamsImage | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        previous_response_id: str | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCompactParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
    async def create_stream(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[BetaResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        multi_agent: MultiAgentConfigParam | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: BetaResponsePromptParam | BetaResponsePrompt | BetaResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: BetaServiceTier | None = ...,
        store: bool | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
    async def retrieve_stream(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | None = ...,
        include_obfuscation: bool | None = ...,
        starting_after: int | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
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
        chatkit_configuration: ChatSessionChatKitConfigurationParam | ChatSessionChatKitConfiguration | ChatSessionChatKitConfigurationDict | None = ...,
        expires_after: ChatSessionExpiresAfterParam | None = ...,
        rate_limits: ChatSessionRateLimitsParam | ChatSessionRateLimits | ChatSessionRateLimitsDict | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ChatSession:
        """Starts a ChatKit session for a user and returns the secret that the user's client needs.

        Args:
            user: an id of your end user
            workflow: which workflow answers, by id, with its version and state
            chatkit_configuration: which parts of ChatKit are switched on: uploads, history, titles
            expires_after: how long the session can be used; default 10 minutes
            rate_limits: how many requests a minute the user may send; default 10
        """
    async def cancel(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ChatSession:
        """Ends a ChatKit session; its secret is void.

        Args:
            session_id: id of the session
        """
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
    ) -> ChatKitThread:
        """Returns a ChatKit thread.

        Args:
            thread_id: id of the thread
        """
    def list(
        self,
        *,
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        user: str | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ChatKitThread, AsyncConversationCursorPage[ChatKitThread]]:
        """Lists ChatKit threads.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            user: only those of this user
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ThreadDeleteResponse:
        """Deletes a ChatKit thread with its items.

        Args:
            thread_id: id of the thread
        """
    def list_items(
        self,
        thread_id: str,
        *,
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncPaginator[ChatKitThreadItemListData, AsyncConversationCursorPage[ChatKitThreadItemListData]]:
        """Lists the items of a ChatKit thread: messages, calls, tasks.

        Args:
            thread_id: id of the thread
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
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
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
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
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | None = ...,
        name: str | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
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
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
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
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
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
        include: _list[RunStepInclude] | None = ...,
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
        after: str | None = ...,
        before: str | None = ...,
        include: _list[RunStepInclude] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
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
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
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
        include: _list[RunStepInclude] | None = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
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
        include: _list[RunStepInclude] | None = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
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
        include: _list[RunStepInclude] | None = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
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
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
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
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
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
    @deprecated("the API has declared beta.threads.runs.create_and_poll deprecated")
    async def create_and_poll(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: _list[RunStepInclude] | None = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        poll_interval_ms: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Run:
        """Starts a run and waits until it is over.

        Raises nothing for a run that failed: see `status` and `last_error`. `requires_action` is an end as well.

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
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.create_and_stream deprecated")
    def create_and_stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]:
        """Older name of `stream`.

        Args:
            thread_id: id of the thread
            assistant_id: id of the assistant
            additional_instructions: what to add to the assistant's instructions, for this run
            additional_messages: messages to add to the thread before the run
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.create_and_stream deprecated")
    def create_and_stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        event_handler: AsyncAssistantEventHandlerT | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Older name of `stream`.

        Args:
            thread_id: id of the thread
            assistant_id: id of the assistant
            additional_instructions: what to add to the assistant's instructions, for this run
            additional_messages: messages to add to the thread before the run
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
            event_handler: an instance of a class of yours that is derived from `AssistantEventHandler` (or `AsyncAssistantEventHandler`); a new one for each stream
        """
    @deprecated("the API has declared beta.threads.runs.poll deprecated")
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
        poll_interval_ms: int | None = ...,
    ) -> Run:
        """Waits until a run is over.

        Raises nothing for a run that failed: see `status` and `last_error`. `requires_action` is an end as well.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.stream deprecated")
    def stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: _list[RunStepInclude] | None = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]:
        """Runs an assistant on a thread, as a stream of events: `with ... as stream`, then iterate, or give a handler.

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
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.stream deprecated")
    def stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: _list[RunStepInclude] | None = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None = ...,
        event_handler: AsyncAssistantEventHandlerT | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Runs an assistant on a thread, as a stream of events: `with ... as stream`, then iterate, or give a handler.

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
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
            event_handler: an instance of a class of yours that is derived from `AssistantEventHandler` (or `AsyncAssistantEventHandler`); a new one for each stream
        """
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs_and_poll deprecated")
    async def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Run:
        """Gives a run the results of the functions that it asked for, and waits until it is over.

        Raises nothing for a run that failed: see `status` and `last_error`. `requires_action` is an end as well.

        Args:
            tool_outputs: for each tool call its id and its output as text
            run_id: id of the run
            thread_id: id of the thread
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs_stream deprecated")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        run_id: str,
        thread_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]:
        """Gives a run the results of the functions that it asked for, and streams how it goes on.

        Args:
            tool_outputs: for each tool call its id and its output as text
            run_id: id of the run
            thread_id: id of the thread
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs_stream deprecated")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        run_id: str,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Gives a run the results of the functions that it asked for, and streams how it goes on.

        Args:
            tool_outputs: for each tool call its id and its output as text
            run_id: id of the run
            thread_id: id of the thread
            event_handler: an instance of a class of yours that is derived from `AssistantEventHandler` (or `AsyncAssistantEventHandler`); a new one for each stream
        """
    @deprecated("the API has declared beta.threads.runs.create_stream deprecated")
    async def create_stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: _list[RunStepInclude] | None = ...,
        additional_instructions: str | None = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
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
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
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
        after: str | None = ...,
        before: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        run_id: str | None = ...,
        max_items: int | None = ...,
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
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
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
        messages: Iterable[ThreadCreateParamsMessage | Mapping[str, Any]] | None = ...,
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
        parallel_tool_calls: bool | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread | None = ...,
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
        parallel_tool_calls: bool | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: Literal[True],
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread | None = ...,
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
        parallel_tool_calls: bool | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        stream: bool,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread | None = ...,
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
    @deprecated("the API has declared beta.threads.create_and_run_poll deprecated")
    async def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        poll_interval_ms: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Run:
        """Makes a thread, starts a run on it and waits until the run is over.

        Raises nothing for a run that failed: see `status` and `last_error`. `requires_action` is an end as well.

        Args:
            assistant_id: id of the assistant
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            thread: the thread: its messages, metadata and files
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
        """
    @overload
    @deprecated("the API has declared beta.threads.create_and_run_stream deprecated")
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]:
        """Makes a thread and runs an assistant on it, as a stream of events: `with ... as stream`, then iterate, or give
        a handler.

        Args:
            assistant_id: id of the assistant
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            thread: the thread: its messages, metadata and files
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
        """
    @overload
    @deprecated("the API has declared beta.threads.create_and_run_stream deprecated")
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: str | None = ...,
        max_completion_tokens: int | None = ...,
        max_prompt_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ChatModel | None = ...,
        parallel_tool_calls: bool | None = ...,
        response_format: AssistantResponseFormatOptionParam | None = ...,
        temperature: float | None = ...,
        thread: ThreadCreateAndRunParamsThread | None = ...,
        tool_choice: AssistantToolChoiceOptionParam | None = ...,
        tool_resources: ThreadUpdateParamsToolResources | None = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None = ...,
        top_p: float | None = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None = ...,
        event_handler: AsyncAssistantEventHandlerT | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Makes a thread and runs an assistant on it, as a stream of events: `with ... as stream`, then iterate, or give
        a handler.

        Args:
            assistant_id: id of the assistant
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that replies will follow
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            thread: the thread: its messages, metadata and files
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`
            event_handler: an instance of a class of yours that is derived from `AssistantEventHandler` (or `AsyncAssistantEventHandler`); a new one for each stream
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
