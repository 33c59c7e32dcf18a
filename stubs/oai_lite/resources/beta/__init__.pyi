# Derived by `python -m tools gen` from tools/api/beta*.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
import builtins
from typing import Any, Callable, Generic, Iterable, Literal, Mapping, Sequence, overload
from typing_extensions import TypeVar, deprecated
from ..._async import (
    AsyncConversationCursorPage,
    AsyncCursorPage,
    AsyncPaginator,
    AsyncResponseManager,
    AsyncStream,
    AsyncTokenPage,
)
from ..._multipart import FileTypes, StrPath
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, Stream, SyncConversationCursorPage, SyncCursorPage, SyncTokenPage
from ..._views import BinaryResponse, RawResponse
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
from ...helpers.connections import AsyncConnection, AsyncConnectionManager, Connection, ConnectionManager
from .._mistakes import Lacking, NoParameter, Omit
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3, R4, R5
from ..chat import (
    AsyncChat,
    AsyncChatWithRawResponse,
    AsyncChatWithStreamingResponse,
    Chat,
    ChatWithRawResponse,
    ChatWithStreamingResponse,
)
from ..vector_stores import (
    AsyncVectorStores,
    AsyncVectorStoresWithRawResponse,
    AsyncVectorStoresWithStreamingResponse,
    VectorStores,
    VectorStoresWithRawResponse,
    VectorStoresWithStreamingResponse,
)
from ...types._params import (
    ReconnectingOverrides,
    SyncWebSocketConnectionOptions,
    WebSocketConnectionOptions,
    WebsocketConnectionOptions,
)
from ...types._types import ReconnectingEvent
from ...types.beta._base import (
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
    MultiAgentConfig,
    MultiAgentConfigDict,
)
from ...types.beta._base_params import (
    AgentReasoningParam,
    AgentSessionInputMessageParam,
    AgentSessionInputParam,
    AgentTextParam,
    AssistantResponseFormatOptionParam,
    AssistantToolChoiceOptionParam,
    AssistantToolParam,
    BetaResponseInputItemParam,
    BetaResponseItem,
    BetaToolParam,
    EnvironmentParam,
    HostedEnvironmentFileParam,
    HostedPluginParam,
    HostedSkillParam,
    MultiAgentConfigParam,
    SetupCommandParam,
)
from ...types.beta._params import (
    AgentCreateParamsCompaction,
    AgentCreateParamsExperimental,
    AgentSessionEvent,
    AssistantStreamEvent,
    BetaResponseSteerInputParam,
    BetaResponseStreamEvent,
    BetaResponseTextConfigParam,
    BetaResponsesClientEvent,
    BetaResponsesClientEventDict,
    BetaResponsesClientEventParam,
    BetaResponsesServerEvent,
    PersistedAgentToolParam,
    ResponseCreateParamsReasoning,
    ThreadCreateAndRunParamsThread,
    ThreadCreateAndRunParamsTruncationStrategy,
    ThreadCreateParamsMessage,
    ThreadCreateParamsToolResources,
    ThreadUpdateParamsToolResources,
)
from ...types.beta._types import (
    Agent,
    AgentDeleted,
    AgentSession,
    AgentSessionDeleted,
    AgentSessionItem,
    Assistant,
    AssistantDeleted,
    BetaCompactedResponse,
    BetaResponse,
    BetaResponseReasoning,
    BetaResponseReasoningDict,
    BetaResponseTextConfig,
    BetaResponseTextConfigDict,
    Subagent,
    Thread,
    ThreadDeleted,
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
from ...types.beta.realtime._params import (
    ConversationItemParam,
    RealtimeClientEvent,
    RealtimeClientEventDict,
    RealtimeClientEventParam,
    RealtimeServerEvent,
    ResponseCreateEventParamResponse,
    SessionCreateParamsClientSecret,
    SessionCreateParamsInputAudioNoiseReduction,
    SessionCreateParamsInputAudioTranscription,
    SessionCreateParamsTool,
    SessionCreateParamsTracing,
    SessionCreateParamsTurnDetection,
    SessionUpdateEventParamSession,
    TranscriptionSessionCreateParamsClientSecret,
    TranscriptionSessionCreateParamsInputAudioTranscription,
    TranscriptionSessionUpdateParamSession,
)
from ...types.beta.realtime._types import (
    ConversationItem,
    ConversationItemDict,
    ConversationItemWithReference,
    ConversationItemWithReferenceDict,
    ResponseCreateEventResponse,
    ResponseCreateEventResponseDict,
    SessionCreateResponse,
    SessionTool,
    SessionToolDict,
    SessionUpdateEventSession,
    SessionUpdateEventSessionDict,
    TranscriptionSession,
    TranscriptionSessionUpdateSession,
    TranscriptionSessionUpdateSessionDict,
)
from ...types.beta.responses import InputTokenCountParamsReasoning, InputTokenCountParamsText
from ...types.beta.threads._base import Message, MessageContentPartParam, Run
from ...types.beta.threads._types import (
    MessageCreateParamsAttachment,
    MessageDeleted,
    RunCreateParamsAdditionalMessage,
    RunCreateParamsTruncationStrategy,
    RunSubmitToolOutputsParamsToolOutput,
)
from ...types.beta.threads.runs import RunStep, RunStepInclude
from ...types.responses._params import (
    ResponseCompactParamsPromptCacheOptions,
    ResponseCreateParamsAccessPrograms,
    ResponseCreateParamsBackgroundOptions,
    ResponseCreateParamsContextManagement,
    ResponseCreateParamsConversation,
    ResponseCreateParamsImage,
    ResponseCreateParamsModeration,
    ResponseCreateParamsPromptCacheOptions,
    ResponseCreateParamsStreamOptions,
    ResponseCreateParamsToolChoice,
    ResponsePromptParam,
)
from ...types.responses._types import (
    EasyInputMessage,
    EasyInputMessageDict,
    InlineSkill,
    InlineSkillDict,
    InputTokenCountResponse,
    ResponseIncludable,
    ResponsePrompt,
    ResponsePromptDict,
    ResponsesClientEventResponseCreateAccessPrograms,
    ResponsesClientEventResponseCreateAccessProgramsDict,
    ResponsesClientEventResponseCreateBackgroundOptions,
    ResponsesClientEventResponseCreateBackgroundOptionsDict,
    ResponsesClientEventResponseCreateContextManagement,
    ResponsesClientEventResponseCreateContextManagementDict,
    ResponsesClientEventResponseCreateImage,
    ResponsesClientEventResponseCreateImageDict,
    ResponsesClientEventResponseCreateModeration,
    ResponsesClientEventResponseCreateModerationDict,
    ResponsesClientEventResponseCreatePromptCacheOptions,
    ResponsesClientEventResponseCreatePromptCacheOptionsDict,
    ResponsesClientEventResponseCreateStreamOptions,
    ResponsesClientEventResponseCreateStreamOptionsDict,
    ServiceTier,
)
from ...types.shared import ChatModel, ReasoningEffort
from ...types.shared_params import Metadata
AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", default=Any)
AsyncAssistantEventHandlerT = TypeVar("AsyncAssistantEventHandlerT", default=Any)
OutputT = TypeVar("OutputT", default=Any)
class RealtimeSessionsMethods(Generic[R1]):
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
        tools: Iterable[SessionCreateParamsTool | SessionTool | SessionToolDict | Mapping[str, Any]] | None = ...,
        tracing: SessionCreateParamsTracing | None = ...,
        turn_detection: SessionCreateParamsTurnDetection | None = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class TranscriptionSessionsMethods(Generic[R1]):
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
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class InvocationsMethods(Generic[R1, R2]):
    def create(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Invokes an automation now, whatever its clock says.

        Args:
            automation_id: id of the automation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Returns one invocation of an automation.

        Args:
            invocation_id: id of the invocation
            automation_id: id of the automation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the invocations of an automation.

        Args:
            automation_id: id of the automation
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AutomationsMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
        """Makes an automation: a session that is started or continued by a clock, once or again and again.

        Args:
            expression: when to run, for `type="periodic"`: a cron expression
            name: a name for people to read
            target: what to start: a new session, or one that goes on
            timezone: the zone in which `expression` is meant, such as `Europe/Berlin`
            type: `periodic` or `once`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Makes an automation: a session that is started or continued by a clock, once or again and again.

        Args:
            name: a name for people to read
            target: what to start: a new session, or one that goes on
            type: `periodic` or `once`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            run_at: when to run, for `type="once"`: Unix time in seconds
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns an automation.

        Args:
            automation_id: id of the automation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes an automation; what is not given stays as it is.

        Args:
            automation_id: id of the automation
            expression: when to run, for `type="periodic"`: a cron expression
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
            run_at: when to run, for `type="once"`: Unix time in seconds
            target: what to start: a new session, or one that goes on
            timezone: the zone in which `expression` is meant, such as `Europe/Berlin`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists automations.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            session_id: only those of this session
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes an automation; it is not invoked any more.

        Args:
            automation_id: id of the automation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def pause(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Stops an automation from being invoked, until it is resumed.

        Args:
            automation_id: id of the automation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def resume(
        self,
        automation_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Lets a paused automation be invoked again.

        Args:
            automation_id: id of the automation
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class FilesMethods(Generic[R1, R2]):
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
    ) -> R1:
        """Puts a file into an environment: an uploaded one, or content that comes with the call.

        Args:
            environment_id: id of the environment
            file_id: id of an uploaded file, for `type="file_id"`
            path: where it goes: an absolute path below `/workspace`
            type: `file_id` or `inline`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Puts a file into an environment: an uploaded one, or content that comes with the call.

        Args:
            environment_id: id of the environment
            path: where it goes: an absolute path below `/workspace`
            type: `file_id` or `inline`
            data: the content, for `type="inline"`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the files in a folder of an environment.

        Args:
            environment_id: id of the environment
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            page: cursor: `next_page` of the page before
            path: only what is in this folder, an absolute path below `/workspace`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class TemplatesMethods(Generic[R1, R2, R3]):
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
        plugins: Iterable[HostedPluginParam | InlineSkill | InlineSkillDict | Mapping[str, Any]] | None = ...,
        setup_commands: Iterable[SetupCommandParam | Mapping[str, Any]] | None = ...,
        skills: Iterable[HostedSkillParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a template of environments.

        Args:
            environment_template_id: id of the template
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
        plugins: Iterable[HostedPluginParam | InlineSkill | InlineSkillDict | Mapping[str, Any]] | None = ...,
        setup_commands: Iterable[SetupCommandParam | Mapping[str, Any]] | None = ...,
        skills: Iterable[HostedSkillParam | Mapping[str, Any]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the templates of environments.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes a template of environments; environments made from it stay.

        Args:
            environment_template_id: id of the template
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class EnvironmentsMethods(Generic[R1, R2]):
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
    ) -> R1:
        """Makes an environment: the computer that agents work on.

        Args:
            environment: what it is made of
            vault_ids: ids of the vaults whose credentials may be used in it
            idempotency_key: a text of your own: a second request with the same one does nothing more; sent as `Idempotency-Key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns an environment.

        Args:
            environment_id: id of the environment
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists environments.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            type: only those of this kind; `openai_hosted` (default)
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class CredentialsMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
        """Puts a credential into a vault.

        Args:
            vault_id: id of the vault
            auth: the secret, and how it is used
            name: a name for people to read
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Returns what a credential is for; its secret is never returned.

        Args:
            credential_id: id of the credential
            vault_id: id of the vault
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Replaces the secret of a credential, or its metadata.

        Args:
            credential_id: id of the credential
            vault_id: id of the vault
            auth: the secret, and how it is used
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the credentials of a vault, without their secrets.

        Args:
            vault_id: id of the vault
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            metadata: only those with these pairs
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            status: only those in this state
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Deletes a credential from its vault.

        Args:
            credential_id: id of the credential
            vault_id: id of the vault
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class VaultsMethods(Generic[R1, R2, R3]):
    def create(
        self,
        *,
        metadata: dict[str, str] | None = ...,
        name: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Makes a vault: a place for credentials that sessions may use and models never see.

        Args:
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a vault, without its credentials.

        Args:
            vault_id: id of the vault
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes name or metadata of a vault.

        Args:
            vault_id: id of the vault
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists vaults.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            metadata: only those with these pairs
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            status: only those in this state
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        vault_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes a vault with its credentials.

        Args:
            vault_id: id of the vault
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AgentsSessionsSubagentsItemsMethods(Generic[R1]):
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
    ) -> R1:
        """Lists the items of a subagent: messages, calls, results.

        Args:
            subagent_id: id of the subagent
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AgentsSessionsSubagentsTurnsItemsMethods(Generic[R1]):
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
    ) -> R1:
        """Lists the items of one turn of a subagent.

        Args:
            turn_id: id of the turn
            session_id: id of the session
            subagent_id: id of the subagent
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AgentsSessionsSubagentsTurnsMethods(Generic[R1, R2]):
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
    ) -> R1:
        """Returns one turn of a subagent.

        Args:
            turn_id: id of the turn
            session_id: id of the session
            subagent_id: id of the subagent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the turns of a subagent.

        Args:
            subagent_id: id of the subagent
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class SubagentsMethods(Generic[R1, R2]):
    def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a subagent that works in a session.

        Args:
            subagent_id: id of the subagent
            session_id: id of the session
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the subagents of a session.

        Args:
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ArtifactsMethods(Generic[R1, R2, R3, R4]):
    def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns what is known of an artifact: a file that a session has made.

        Args:
            artifact_id: id of the artifact
            session_id: id of the session
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the artifacts of a session.

        Args:
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            environment_id: only those from this environment
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Deletes an artifact.

        Args:
            artifact_id: id of the artifact
            session_id: id of the session
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R4:
        """Downloads the content of an artifact.

        Args:
            artifact_id: id of the artifact
            session_id: id of the session
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AgentsSessionsItemsMethods(Generic[R1]):
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
    ) -> R1:
        """Lists the items of a session: messages, calls, results.

        Args:
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class EventsMethods(Generic[R1, R2]):
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
    ) -> R1:
        """Sends events to a session: input, results of tools, approvals, interruptions.

        Args:
            session_id: id of the session
            events: the events, in order
            idempotency_key: a text of your own: a second request with the same one does nothing more; sent as `Idempotency-Key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Streams the events of a session as they happen.

        Args:
            session_id: id of the session
            include_obfuscation: whether events carry padding that hides their length
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class TracesMethods(Generic[R1]):
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
    ) -> R1:
        """Lists the traces of a session: what it did, step by step.

        Args:
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AgentsSessionsTurnsItemsMethods(Generic[R1]):
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
    ) -> R1:
        """Lists the items of one turn of a session.

        Args:
            turn_id: id of the turn
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AgentsSessionsTurnsMethods(Generic[R1, R2]):
    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns one turn of a session.

        Args:
            turn_id: id of the turn
            session_id: id of the session
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the turns of a session.

        Args:
            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AgentsSessionsMethods(Generic[R1, R2, R3]):
    def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a session.

        Args:
            session_id: id of the session
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes a session; what is not given stays as it is.

        Args:
            session_id: id of the session
            agent: changes to its agent
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            prompt_cache_options: how the common beginning of prompts is cached
            review: whether its actions are reviewed: `none` or `auto_review`
            spend_control: how much it may spend
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists sessions.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            agent_id: only those of this agent
            limit: items per page, 1 to 100; default 20
            metadata: only those with these pairs
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes a session.

        Args:
            session_id: id of the session
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AgentsMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns an agent.

        Args:
            agent_id: id of the agent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists agents.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes an agent.

        Args:
            agent_id: id of the agent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class InputItemsMethods(Generic[R1]):
    def list(
        self,
        response_id: str,
        *,
        after: str | None = ...,
        include: builtins.list[ResponseIncludable] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        betas: builtins.list[Literal["responses_multi_agent=v1"]] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Lists the items that a response was made from.

        Args:
            response_id: id of the response
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            include: what to add to the items, as in `responses.create`
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            betas: names of beta features to switch on
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class InputTokensMethods(Generic[R1]):
    def count(
        self,
        *,
        conversation: ResponseCreateParamsConversation | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        model: str | None = ...,
        parallel_tool_calls: bool | None = ...,
        personality: str | Literal["friendly", "pragmatic"] | None = ...,
        previous_response_id: str | None = ...,
        reasoning: InputTokenCountParamsReasoning | None = ...,
        text: InputTokenCountParamsText | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ResponsesMethods(Generic[R1, R2, R3, R4, R5]):
    @overload
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None | Omit = ...,
        background: bool | None | Omit = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None | Omit = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None | Omit = ...,
        conversation: ResponseCreateParamsConversation | None | Omit = ...,
        image: ResponseCreateParamsImage | None | Omit = ...,
        include: list[ResponseIncludable] | None | Omit = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None | Omit = ...,
        instructions: str | None | Omit = ...,
        max_output_tokens: int | None | Omit = ...,
        max_tool_calls: int | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None | Omit = ...,
        moderation: ResponseCreateParamsModeration | None | Omit = ...,
        multi_agent: MultiAgentConfigParam | None | Omit = ...,
        parallel_tool_calls: bool | None | Omit = ...,
        previous_response_id: str | None | Omit = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None | Omit = ...,
        prompt_cache_key: str | None | Omit = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None | Omit = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = ...,
        reasoning: ResponseCreateParamsReasoning | None | Omit = ...,
        safety_identifier: str | None | Omit = ...,
        service_tier: ServiceTier | None | Omit = ...,
        store: bool | None | Omit = ...,
        stream: Literal[False] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None | Omit = ...,
        temperature: float | None | Omit = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict | None | Omit = ...,
        tool_choice: ResponseCreateParamsToolChoice | None | Omit = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None | Omit = ...,
        top_logprobs: int | None | Omit = ...,
        top_p: float | None | Omit = ...,
        truncation: Literal["auto", "disabled"] | None | Omit = ...,
        user: str | None | Omit = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None | Omit = ...,
        background: bool | None | Omit = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None | Omit = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None | Omit = ...,
        conversation: ResponseCreateParamsConversation | None | Omit = ...,
        image: ResponseCreateParamsImage | None | Omit = ...,
        include: list[ResponseIncludable] | None | Omit = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None | Omit = ...,
        instructions: str | None | Omit = ...,
        max_output_tokens: int | None | Omit = ...,
        max_tool_calls: int | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None | Omit = ...,
        moderation: ResponseCreateParamsModeration | None | Omit = ...,
        multi_agent: MultiAgentConfigParam | None | Omit = ...,
        parallel_tool_calls: bool | None | Omit = ...,
        previous_response_id: str | None | Omit = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None | Omit = ...,
        prompt_cache_key: str | None | Omit = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None | Omit = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = ...,
        reasoning: ResponseCreateParamsReasoning | None | Omit = ...,
        safety_identifier: str | None | Omit = ...,
        service_tier: ServiceTier | None | Omit = ...,
        store: bool | None | Omit = ...,
        stream: Literal[True],
        stream_options: ResponseCreateParamsStreamOptions | None | Omit = ...,
        temperature: float | None | Omit = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict | None | Omit = ...,
        tool_choice: ResponseCreateParamsToolChoice | None | Omit = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None | Omit = ...,
        top_logprobs: int | None | Omit = ...,
        top_p: float | None | Omit = ...,
        truncation: Literal["auto", "disabled"] | None | Omit = ...,
        user: str | None | Omit = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R2:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None | Omit = ...,
        background: bool | None | Omit = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None | Omit = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None | Omit = ...,
        conversation: ResponseCreateParamsConversation | None | Omit = ...,
        image: ResponseCreateParamsImage | None | Omit = ...,
        include: list[ResponseIncludable] | None | Omit = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None | Omit = ...,
        instructions: str | None | Omit = ...,
        max_output_tokens: int | None | Omit = ...,
        max_tool_calls: int | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None | Omit = ...,
        moderation: ResponseCreateParamsModeration | None | Omit = ...,
        multi_agent: MultiAgentConfigParam | None | Omit = ...,
        parallel_tool_calls: bool | None | Omit = ...,
        previous_response_id: str | None | Omit = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None | Omit = ...,
        prompt_cache_key: str | None | Omit = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None | Omit = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = ...,
        reasoning: ResponseCreateParamsReasoning | None | Omit = ...,
        safety_identifier: str | None | Omit = ...,
        service_tier: ServiceTier | None | Omit = ...,
        store: bool | None | Omit = ...,
        stream: bool | None | Omit = ...,
        stream_options: ResponseCreateParamsStreamOptions | None | Omit = ...,
        temperature: float | None | Omit = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict | None | Omit = ...,
        tool_choice: ResponseCreateParamsToolChoice | None | Omit = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None | Omit = ...,
        top_logprobs: int | None | Omit = ...,
        top_p: float | None | Omit = ...,
        truncation: Literal["auto", "disabled"] | None | Omit = ...,
        user: str | None | Omit = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> R3:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def retrieve(
        self,
        response_id: str | Omit,
        *,
        include: list[ResponseIncludable] | None | Omit = ...,
        include_obfuscation: bool | None | Omit = ...,
        starting_after: int | None | Omit = ...,
        stream: Literal[False] | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R1:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        Args:
            response_id: id of the response
            include: what to add to the output, as in `create`
            include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
            starting_after: sequence number of the event after which to begin; for streams
            stream: True: the reply comes as a stream of events while it is made; default False
            betas: names of beta features to switch on
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def retrieve(
        self,
        response_id: str | Omit,
        *,
        include: list[ResponseIncludable] | None | Omit = ...,
        include_obfuscation: bool | None | Omit = ...,
        starting_after: int | None | Omit = ...,
        stream: Literal[True],
        betas: list[Literal["responses_multi_agent=v1"]] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R2:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        Args:
            response_id: id of the response
            include: what to add to the output, as in `create`
            include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
            starting_after: sequence number of the event after which to begin; for streams
            stream: True: the reply comes as a stream of events while it is made; default False
            betas: names of beta features to switch on
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def retrieve(
        self,
        response_id: str | Omit,
        *,
        include: list[ResponseIncludable] | None | Omit = ...,
        include_obfuscation: bool | None | Omit = ...,
        starting_after: int | None | Omit = ...,
        stream: bool | None | Omit = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> R3:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        Args:
            response_id: id of the response
            include: what to add to the output, as in `create`
            include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
            starting_after: sequence number of the event after which to begin; for streams
            stream: True: the reply comes as a stream of events while it is made; default False
            betas: names of beta features to switch on
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R4:
        """Deletes a response.

        Args:
            response_id: id of the response
            betas: names of beta features to switch on
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Stops a response that is being made in the background.

        Args:
            response_id: id of the response
            betas: names of beta features to switch on
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R5:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
        include: list[ResponseIncludable] | None = ...,
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
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
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
    ) -> R2:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve_stream(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | None = ...,
        include_obfuscation: bool | None = ...,
        starting_after: int | None = ...,
        betas: list[Literal["responses_multi_agent=v1"]] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        Args:
            response_id: id of the response
            include: what to add to the output, as in `create`
            include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
            starting_after: sequence number of the event after which to begin; for streams
            betas: names of beta features to switch on
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ChatKitSessionsMethods(Generic[R1]):
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
    ) -> R1:
        """Starts a ChatKit session for a user and returns the secret that the user's client needs.

        Args:
            user: an id of your end user
            workflow: which workflow answers, by id, with its version and state
            chatkit_configuration: which parts of ChatKit are switched on: uploads, history, titles
            expires_after: how long the session can be used; default 10 minutes
            rate_limits: how many requests a minute the user may send; default 10
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Ends a ChatKit session; its secret is void.

        Args:
            session_id: id of the session
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ChatKitThreadsMethods(Generic[R1, R2, R3, R4]):
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a ChatKit thread.

        Args:
            thread_id: id of the thread
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists ChatKit threads.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            user: only those of this user
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes a ChatKit thread with its items.

        Args:
            thread_id: id of the thread
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R4:
        """Lists the items of a ChatKit thread: messages, calls, tasks.

        Args:
            thread_id: id of the thread
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AssistantsMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Returns an assistant.

        Args:
            assistant_id: id of the assistant
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists assistants.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Deletes an assistant.

        Args:
            assistant_id: id of the assistant
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class StepsMethods(Generic[R1, R2]):
    @deprecated("the API has declared beta.threads.runs.steps.retrieve deprecated")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: builtins.list[RunStepInclude] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a step of a run.

        Args:
            step_id: id of the run step
            thread_id: id of the thread
            run_id: id of the run
            include: `["step_details.tool_calls[*].file_search.results[*].content"]` adds what the file search found
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @deprecated("the API has declared beta.threads.runs.steps.list deprecated")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | None = ...,
        before: str | None = ...,
        include: builtins.list[RunStepInclude] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class RunsMethods(Generic[R1, R2, R3, R4]):
    @overload
    @deprecated("the API has declared beta.threads.runs.create deprecated")
    def create(
        self,
        thread_id: str | Omit,
        *,
        assistant_id: str | Omit,
        include: builtins.list[RunStepInclude] | None | Omit = ...,
        additional_instructions: str | None | Omit = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None | Omit = ...,
        instructions: str | None | Omit = ...,
        max_completion_tokens: int | None | Omit = ...,
        max_prompt_tokens: int | None | Omit = ...,
        metadata: Metadata | None | Omit = ...,
        model: str | ChatModel | None | Omit = ...,
        parallel_tool_calls: bool | None | Omit = ...,
        reasoning_effort: ReasoningEffort | None | Omit = ...,
        response_format: AssistantResponseFormatOptionParam | None | Omit = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None | Omit = ...,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None | Omit = ...,
        top_p: float | None | Omit = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R1:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.create deprecated")
    def create(
        self,
        thread_id: str | Omit,
        *,
        assistant_id: str | Omit,
        include: builtins.list[RunStepInclude] | None | Omit = ...,
        additional_instructions: str | None | Omit = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None | Omit = ...,
        instructions: str | None | Omit = ...,
        max_completion_tokens: int | None | Omit = ...,
        max_prompt_tokens: int | None | Omit = ...,
        metadata: Metadata | None | Omit = ...,
        model: str | ChatModel | None | Omit = ...,
        parallel_tool_calls: bool | None | Omit = ...,
        reasoning_effort: ReasoningEffort | None | Omit = ...,
        response_format: AssistantResponseFormatOptionParam | None | Omit = ...,
        stream: Literal[True],
        temperature: float | None | Omit = ...,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None | Omit = ...,
        top_p: float | None | Omit = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R2:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.create deprecated")
    def create(
        self,
        thread_id: str | Omit,
        *,
        assistant_id: str | Omit,
        include: builtins.list[RunStepInclude] | None | Omit = ...,
        additional_instructions: str | None | Omit = ...,
        additional_messages: Iterable[RunCreateParamsAdditionalMessage | Mapping[str, Any]] | None | Omit = ...,
        instructions: str | None | Omit = ...,
        max_completion_tokens: int | None | Omit = ...,
        max_prompt_tokens: int | None | Omit = ...,
        metadata: Metadata | None | Omit = ...,
        model: str | ChatModel | None | Omit = ...,
        parallel_tool_calls: bool | None | Omit = ...,
        reasoning_effort: ReasoningEffort | None | Omit = ...,
        response_format: AssistantResponseFormatOptionParam | None | Omit = ...,
        stream: bool | None | Omit = ...,
        temperature: float | None | Omit = ...,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None | Omit = ...,
        top_p: float | None | Omit = ...,
        truncation_strategy: RunCreateParamsTruncationStrategy | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> R3:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Returns a run.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes the metadata of a run.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R4:
        """Lists the runs of a thread.

        Args:
            thread_id: id of the thread
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Stops a run that is in progress.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs deprecated")
    def submit_tool_outputs(
        self,
        run_id: str | Omit,
        *,
        thread_id: str | Omit,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]] | Omit,
        stream: Literal[False] | None = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R1:
        """Gives a run the results of the functions that it asked for, all in one request.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            tool_outputs: for each tool call its id and its output as text
            stream: True: the reply comes as a stream of events while it is made; default False
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs deprecated")
    def submit_tool_outputs(
        self,
        run_id: str | Omit,
        *,
        thread_id: str | Omit,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]] | Omit,
        stream: Literal[True],
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R2:
        """Gives a run the results of the functions that it asked for, all in one request.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            tool_outputs: for each tool call its id and its output as text
            stream: True: the reply comes as a stream of events while it is made; default False
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs deprecated")
    def submit_tool_outputs(
        self,
        run_id: str | Omit,
        *,
        thread_id: str | Omit,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]] | Omit,
        stream: bool | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> R3:
        """Gives a run the results of the functions that it asked for, all in one request.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            tool_outputs: for each tool call its id and its output as text
            stream: True: the reply comes as a stream of events while it is made; default False
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @deprecated("the API has declared beta.threads.runs.create_stream deprecated")
    def create_stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | None = ...,
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
    ) -> R2:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class MessagesMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
        """Adds a message to a thread.

        Args:
            thread_id: id of the thread
            content: text, or a list of text and image parts
            role: who speaks: `user` or `assistant`
            attachments: files, each with the tools that may use it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Returns a message.

        Args:
            message_id: id of the message
            thread_id: id of the thread
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes the metadata of a message.

        Args:
            message_id: id of the message
            thread_id: id of the thread
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Lists the messages of a thread.

        Args:
            thread_id: id of the thread
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            run_id: only messages that this run has made
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R3:
        """Deletes a message.

        Args:
            message_id: id of the message
            thread_id: id of the thread
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ThreadsMethods(Generic[R1, R2, R3, R4, R5]):
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
    ) -> R1:
        """Makes a thread: a conversation that assistants can be run on.

        Args:
            messages: messages to begin with
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Returns a thread.

        Args:
            thread_id: id of the thread
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R1:
        """Changes a thread's metadata or files.

        Args:
            thread_id: id of the thread
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
    ) -> R2:
        """Deletes a thread.

        Args:
            thread_id: id of the thread
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str | Omit,
        instructions: str | None | Omit = ...,
        max_completion_tokens: int | None | Omit = ...,
        max_prompt_tokens: int | None | Omit = ...,
        metadata: Metadata | None | Omit = ...,
        model: str | ChatModel | None | Omit = ...,
        parallel_tool_calls: bool | None | Omit = ...,
        response_format: AssistantResponseFormatOptionParam | None | Omit = ...,
        stream: Literal[False] | None = ...,
        temperature: float | None | Omit = ...,
        thread: ThreadCreateAndRunParamsThread | None | Omit = ...,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = ...,
        tool_resources: ThreadUpdateParamsToolResources | None | Omit = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None | Omit = ...,
        top_p: float | None | Omit = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R3:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str | Omit,
        instructions: str | None | Omit = ...,
        max_completion_tokens: int | None | Omit = ...,
        max_prompt_tokens: int | None | Omit = ...,
        metadata: Metadata | None | Omit = ...,
        model: str | ChatModel | None | Omit = ...,
        parallel_tool_calls: bool | None | Omit = ...,
        response_format: AssistantResponseFormatOptionParam | None | Omit = ...,
        stream: Literal[True],
        temperature: float | None | Omit = ...,
        thread: ThreadCreateAndRunParamsThread | None | Omit = ...,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = ...,
        tool_resources: ThreadUpdateParamsToolResources | None | Omit = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None | Omit = ...,
        top_p: float | None | Omit = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R4:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    def create_and_run(
        self,
        *,
        assistant_id: str | Omit,
        instructions: str | None | Omit = ...,
        max_completion_tokens: int | None | Omit = ...,
        max_prompt_tokens: int | None | Omit = ...,
        metadata: Metadata | None | Omit = ...,
        model: str | ChatModel | None | Omit = ...,
        parallel_tool_calls: bool | None | Omit = ...,
        response_format: AssistantResponseFormatOptionParam | None | Omit = ...,
        stream: bool | None | Omit = ...,
        temperature: float | None | Omit = ...,
        thread: ThreadCreateAndRunParamsThread | None | Omit = ...,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = ...,
        tool_resources: ThreadUpdateParamsToolResources | None | Omit = ...,
        tools: Iterable[AssistantToolParam | Mapping[str, Any]] | None | Omit = ...,
        top_p: float | None | Omit = ...,
        truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> R5:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    @deprecated("the API has declared beta.threads.create_and_run deprecated")
    def create_and_run(self, **given: Lacking[Literal["assistant_id"]]) -> R5:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class _RealtimeConnectionSend(Generic[R1]):
    def send(self, event: RealtimeClientEventParam | Mapping[str, object]) -> R1:
        """Send an event; as long as no connection is open it waits in a queue.

        Args:
            event: a dict, an object of ours, or a model that can `model_dump`

        Raises WebSocketConnectionClosedError, with the event in `unsent_messages`, if it can't be sent, WebSocketQueueFullError if the
        queue is full.
        """
class _RealtimeConnectionConversationItem(Generic[R1]):
    def create(
        self,
        *,
        item: ConversationItemParam | ConversationItem | ConversationItemDict | ConversationItemWithReference | ConversationItemWithReferenceDict,
        event_id: str | None = ...,
        previous_item_id: str | None = ...,
    ) -> R1:
        """Sends `conversation.item.create`.

        Args:
            item: what to add to the conversation: a message, a function call, or the result of one
            event_id: an id of your own, by which an error names this event
            previous_item_id: id of the item to put it after, or `root` for the beginning; by default it comes last
        """
    def delete(
        self,
        *,
        item_id: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `conversation.item.delete`.

        Args:
            item_id: id of the item to delete from the conversation
            event_id: an id of your own, by which an error names this event
        """
    def retrieve(
        self,
        *,
        item_id: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `conversation.item.retrieve`.

        Args:
            item_id: id of the item that the server is to send
            event_id: an id of your own, by which an error names this event
        """
    def truncate(
        self,
        *,
        audio_end_ms: int,
        content_index: int,
        item_id: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `conversation.item.truncate`.

        Args:
            audio_end_ms: milliseconds of its sound to keep, up to where it was heard; more than it has is an error
            content_index: index of the part of its content to cut; use 0
            item_id: id of the assistant's message to cut short
            event_id: an id of your own, by which an error names this event
        """
class _RealtimeConnectionConversation(Generic[R1]):
    item: _RealtimeConnectionConversationItem[R1]
class _RealtimeConnectionInputAudioBuffer(Generic[R1]):
    def append(
        self,
        *,
        audio: str,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `input_audio_buffer.append`.

        Args:
            audio: a piece of sound as base64, in the input format of the session; up to 15 MiB
            event_id: an id of your own, by which an error names this event
        """
    def clear(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `input_audio_buffer.clear`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
    def commit(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `input_audio_buffer.commit`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
class _RealtimeConnectionOutputAudioBuffer(Generic[R1]):
    def clear(
        self,
        *,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `output_audio_buffer.clear`.

        Args:
            event_id: an id of your own, by which an error names this event
        """
class _RealtimeConnectionResponse(Generic[R1]):
    def cancel(
        self,
        *,
        event_id: str | None = ...,
        response_id: str | None = ...,
    ) -> R1:
        """Sends `response.cancel`.

        Args:
            event_id: an id of your own, by which an error names this event
            response_id: id of the response to stop; by default the one that is being made
        """
    def create(
        self,
        *,
        event_id: str | None = ...,
        response: ResponseCreateEventParamResponse | ResponseCreateEventResponse | ResponseCreateEventResponseDict | None = ...,
    ) -> R1:
        """Sends `response.create`.

        Args:
            event_id: an id of your own, by which an error names this event
            response: settings of this response alone, in place of those of the session
        """
class _RealtimeConnectionSession(Generic[R1]):
    def update(
        self,
        *,
        session: SessionUpdateEventParamSession | SessionUpdateEventSession | SessionUpdateEventSessionDict,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `session.update`.

        Args:
            session: settings to change; what is left out stays as it is
            event_id: an id of your own, by which an error names this event
        """
class _RealtimeConnectionTranscriptionSession(Generic[R1]):
    def update(
        self,
        *,
        session: TranscriptionSessionUpdateParamSession | TranscriptionSessionUpdateSession | TranscriptionSessionUpdateSessionDict,
        event_id: str | None = ...,
    ) -> R1:
        """Sends `transcription_session.update`.

        Args:
            session: settings to change; what is left out stays as it is
            event_id: an id of your own, by which an error names this event
        """
class _RealtimeConnection(_RealtimeConnectionSend[R1]):
    conversation: _RealtimeConnectionConversation[R1]
    input_audio_buffer: _RealtimeConnectionInputAudioBuffer[R1]
    output_audio_buffer: _RealtimeConnectionOutputAudioBuffer[R1]
    response: _RealtimeConnectionResponse[R1]
    session: _RealtimeConnectionSession[R1]
    transcription_session: _RealtimeConnectionTranscriptionSession[R1]
class RealtimeConnection(_RealtimeConnection[None], Connection[RealtimeServerEvent]): ...
class RealtimeConnectionManager(_RealtimeConnectionSend[None], ConnectionManager[RealtimeConnection]): ...
class AsyncRealtimeConnection(_RealtimeConnection[Coroutine[Any, Any, None]], AsyncConnection[RealtimeServerEvent]): ...
class AsyncRealtimeConnectionManager(_RealtimeConnectionSend[None], AsyncConnectionManager[AsyncRealtimeConnection]): ...
class _ResponsesConnectionSend(Generic[R1]):
    def send(self, event: BetaResponsesClientEventParam | Mapping[str, object]) -> R1:
        """Send an event; as long as no connection is open it waits in a queue.

        Args:
            event: a dict, an object of ours, or a model that can `model_dump`

        Raises WebSocketConnectionClosedError, with the event in `unsent_messages`, if it can't be sent, WebSocketQueueFullError if the
        queue is full.
        """
class _ResponsesConnectionResponse(Generic[R1]):
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | ResponsesClientEventResponseCreateAccessPrograms | ResponsesClientEventResponseCreateAccessProgramsDict | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | ResponsesClientEventResponseCreateBackgroundOptions | ResponsesClientEventResponseCreateBackgroundOptionsDict | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | ResponsesClientEventResponseCreateContextManagement | ResponsesClientEventResponseCreateContextManagementDict | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        generate: bool | None = ...,
        image: ResponseCreateParamsImage | ResponsesClientEventResponseCreateImage | ResponsesClientEventResponseCreateImageDict | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | Iterable[BetaResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None = ...,
        moderation: ResponseCreateParamsModeration | ResponsesClientEventResponseCreateModeration | ResponsesClientEventResponseCreateModerationDict | None = ...,
        multi_agent: MultiAgentConfigParam | MultiAgentConfig | MultiAgentConfigDict | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | ResponsesClientEventResponseCreatePromptCacheOptions | ResponsesClientEventResponseCreatePromptCacheOptionsDict | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: ResponseCreateParamsReasoning | BetaResponseReasoning | BetaResponseReasoningDict | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream: bool | None = ...,
        stream_id: str | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | ResponsesClientEventResponseCreateStreamOptions | ResponsesClientEventResponseCreateStreamOptionsDict | None = ...,
        temperature: float | None = ...,
        text: BetaResponseTextConfigParam | BetaResponseTextConfig | BetaResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[BetaToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
    ) -> R1:
        """Sends `response.create`.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            generate: False prepares the request without output, so that the next one starts faster; default True
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
            stream_id: which of the streams of a connection it belongs to
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
        """
    def steer(
        self,
        *,
        input: BetaResponseSteerInputParam,
        previous_response_id: str,
    ) -> R1:
        """Sends `response.steer`.

        Args:
            input: what to tell the model while it works: text, or messages and tool outputs
            previous_response_id: id of the response to steer
        """
    def inject(
        self,
        *,
        input: Iterable[BetaResponseInputItemParam | Mapping[str, Any]],
        response_id: str,
    ) -> R1:
        """Sends `response.inject`.

        Args:
            input: items to add to the response while it is made
            response_id: id of the response to add them to
        """
class _ResponsesConnection(_ResponsesConnectionSend[R1]):
    response: _ResponsesConnectionResponse[R1]
class ResponsesConnection(_ResponsesConnection[None], Connection[BetaResponsesServerEvent]): ...
class ResponsesConnectionManager(_ResponsesConnectionSend[None], ConnectionManager[ResponsesConnection]): ...
class AsyncResponsesConnection(_ResponsesConnection[Coroutine[Any, Any, None]], AsyncConnection[BetaResponsesServerEvent]): ...
class AsyncResponsesConnectionManager(_ResponsesConnectionSend[None], AsyncConnectionManager[AsyncResponsesConnection]): ...
class RealtimeSessionsWithRawResponse(RealtimeSessionsMethods[RawResponse[SessionCreateResponse]]):
    ...
class TranscriptionSessionsWithRawResponse(TranscriptionSessionsMethods[RawResponse[TranscriptionSession]]):
    ...
class RealtimeWithRawResponse:
    sessions: RealtimeSessionsWithRawResponse
    transcription_sessions: TranscriptionSessionsWithRawResponse
class InvocationsWithRawResponse(InvocationsMethods[RawResponse[AutomationInvocation], RawResponse[SyncCursorPage[AutomationInvocation]]]):
    ...
class AutomationsWithRawResponse(AutomationsMethods[RawResponse[Automation], RawResponse[SyncCursorPage[Automation]], RawResponse[AutomationDeleted]]):
    invocations: InvocationsWithRawResponse
class FilesWithRawResponse(FilesMethods[RawResponse[EnvironmentFile], RawResponse[SyncTokenPage[EnvironmentFile]]]):
    ...
class TemplatesWithRawResponse(TemplatesMethods[RawResponse[EnvironmentTemplate], RawResponse[SyncCursorPage[EnvironmentTemplate]], RawResponse[EnvironmentTemplateDeleted]]):
    ...
class EnvironmentsWithRawResponse(EnvironmentsMethods[RawResponse[EnvironmentInfo], RawResponse[SyncCursorPage[EnvironmentInfo]]]):
    files: FilesWithRawResponse
    templates: TemplatesWithRawResponse
class CredentialsWithRawResponse(CredentialsMethods[RawResponse[Credential], RawResponse[SyncCursorPage[Credential]], RawResponse[CredentialDeleted]]):
    ...
class VaultsWithRawResponse(VaultsMethods[RawResponse[Vault], RawResponse[SyncCursorPage[Vault]], RawResponse[VaultDeleted]]):
    credentials: CredentialsWithRawResponse
class AgentsSessionsSubagentsItemsWithRawResponse(AgentsSessionsSubagentsItemsMethods[RawResponse[SyncCursorPage[AgentSessionItem]]]):
    ...
class AgentsSessionsSubagentsTurnsItemsWithRawResponse(AgentsSessionsSubagentsTurnsItemsMethods[RawResponse[SyncCursorPage[AgentSessionItem]]]):
    ...
class AgentsSessionsSubagentsTurnsWithRawResponse(AgentsSessionsSubagentsTurnsMethods[RawResponse[Turn], RawResponse[SyncCursorPage[Turn]]]):
    items: AgentsSessionsSubagentsTurnsItemsWithRawResponse
class SubagentsWithRawResponse(SubagentsMethods[RawResponse[Subagent], RawResponse[SyncCursorPage[Subagent]]]):
    items: AgentsSessionsSubagentsItemsWithRawResponse
    turns: AgentsSessionsSubagentsTurnsWithRawResponse
class ArtifactsWithRawResponse(ArtifactsMethods[RawResponse[SessionArtifact], RawResponse[SyncCursorPage[SessionArtifact]], RawResponse[SessionArtifactDeleted], RawResponse[BinaryResponse]]):
    ...
class AgentsSessionsItemsWithRawResponse(AgentsSessionsItemsMethods[RawResponse[SyncCursorPage[AgentSessionItem]]]):
    ...
class EventsWithRawResponse(EventsMethods[RawResponse[None], RawResponse[Stream[AgentSessionEvent]]]):
    ...
class TracesWithRawResponse(TracesMethods[RawResponse[SyncCursorPage[SessionTrace]]]):
    ...
class AgentsSessionsTurnsItemsWithRawResponse(AgentsSessionsTurnsItemsMethods[RawResponse[SyncConversationCursorPage[AgentSessionItem]]]):
    ...
class AgentsSessionsTurnsWithRawResponse(AgentsSessionsTurnsMethods[RawResponse[Turn], RawResponse[SyncCursorPage[Turn]]]):
    items: AgentsSessionsTurnsItemsWithRawResponse
class AgentsSessionsWithRawResponse(AgentsSessionsMethods[RawResponse[AgentSession], RawResponse[SyncCursorPage[AgentSession]], RawResponse[AgentSessionDeleted]]):
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
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, ToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: Literal[False] | None = ...,
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> RawResponse[AgentSession]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, ToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: Literal[True],
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> RawResponse[AgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, ToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: bool | None | Omit = ...,
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> RawResponse[AgentSession | AgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(self, **given: Lacking[Literal["environment"]]) -> RawResponse[AgentSession | AgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def create_stream(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, ToolHandler] | None = ...,
        agent: SessionCreateParamsAgent | None = ...,
        agent_id: str | None = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
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
    ) -> RawResponse[AgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AgentsWithRawResponse(AgentsMethods[RawResponse[Agent], RawResponse[SyncCursorPage[Agent]], RawResponse[AgentDeleted]]):
    automations: AutomationsWithRawResponse
    environments: EnvironmentsWithRawResponse
    vaults: VaultsWithRawResponse
    sessions: AgentsSessionsWithRawResponse
class InputItemsWithRawResponse(InputItemsMethods[RawResponse[SyncCursorPage[BetaResponseItem]]]):
    ...
class InputTokensWithRawResponse(InputTokensMethods[RawResponse[InputTokenCountResponse]]):
    ...
class ResponsesWithRawResponse(ResponsesMethods[RawResponse[BetaResponse], RawResponse[Stream[BetaResponseStreamEvent]], RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]], RawResponse[None], RawResponse[BetaCompactedResponse]]):
    input_items: InputItemsWithRawResponse
    input_tokens: InputTokensWithRawResponse
class ChatKitSessionsWithRawResponse(ChatKitSessionsMethods[RawResponse[ChatSession]]):
    ...
class ChatKitThreadsWithRawResponse(ChatKitThreadsMethods[RawResponse[ChatKitThread], RawResponse[SyncConversationCursorPage[ChatKitThread]], RawResponse[ThreadDeleteResponse], RawResponse[SyncConversationCursorPage[ChatKitThreadItemListData]]]):
    ...
class ChatKitWithRawResponse:
    sessions: ChatKitSessionsWithRawResponse
    threads: ChatKitThreadsWithRawResponse
class AssistantsWithRawResponse(AssistantsMethods[RawResponse[Assistant], RawResponse[SyncCursorPage[Assistant]], RawResponse[AssistantDeleted]]):
    ...
class StepsWithRawResponse(StepsMethods[RawResponse[RunStep], RawResponse[SyncCursorPage[RunStep]]]):
    ...
class RunsWithRawResponse(RunsMethods[RawResponse[Run], RawResponse[Stream[AssistantStreamEvent]], RawResponse[Run | Stream[AssistantStreamEvent]], RawResponse[SyncCursorPage[Run]]]):
    steps: StepsWithRawResponse
class MessagesWithRawResponse(MessagesMethods[RawResponse[Message], RawResponse[SyncCursorPage[Message]], RawResponse[MessageDeleted]]):
    ...
class ThreadsWithRawResponse(ThreadsMethods[RawResponse[Thread], RawResponse[ThreadDeleted], RawResponse[Run], RawResponse[Stream[AssistantStreamEvent]], RawResponse[Run | Stream[AssistantStreamEvent]]]):
    runs: RunsWithRawResponse
    messages: MessagesWithRawResponse
class BetaWithRawResponse:
    chat: ChatWithRawResponse
    realtime: RealtimeWithRawResponse
    agents: AgentsWithRawResponse
    responses: ResponsesWithRawResponse
    chatkit: ChatKitWithRawResponse
    assistants: AssistantsWithRawResponse
    threads: ThreadsWithRawResponse
    vector_stores: VectorStoresWithRawResponse
class RealtimeSessionsWithStreamingResponse(RealtimeSessionsMethods[ResponseManager[SessionCreateResponse]]):
    ...
class TranscriptionSessionsWithStreamingResponse(TranscriptionSessionsMethods[ResponseManager[TranscriptionSession]]):
    ...
class RealtimeWithStreamingResponse:
    sessions: RealtimeSessionsWithStreamingResponse
    transcription_sessions: TranscriptionSessionsWithStreamingResponse
class InvocationsWithStreamingResponse(InvocationsMethods[ResponseManager[AutomationInvocation], ResponseManager[SyncCursorPage[AutomationInvocation]]]):
    ...
class AutomationsWithStreamingResponse(AutomationsMethods[ResponseManager[Automation], ResponseManager[SyncCursorPage[Automation]], ResponseManager[AutomationDeleted]]):
    invocations: InvocationsWithStreamingResponse
class FilesWithStreamingResponse(FilesMethods[ResponseManager[EnvironmentFile], ResponseManager[SyncTokenPage[EnvironmentFile]]]):
    ...
class TemplatesWithStreamingResponse(TemplatesMethods[ResponseManager[EnvironmentTemplate], ResponseManager[SyncCursorPage[EnvironmentTemplate]], ResponseManager[EnvironmentTemplateDeleted]]):
    ...
class EnvironmentsWithStreamingResponse(EnvironmentsMethods[ResponseManager[EnvironmentInfo], ResponseManager[SyncCursorPage[EnvironmentInfo]]]):
    files: FilesWithStreamingResponse
    templates: TemplatesWithStreamingResponse
class CredentialsWithStreamingResponse(CredentialsMethods[ResponseManager[Credential], ResponseManager[SyncCursorPage[Credential]], ResponseManager[CredentialDeleted]]):
    ...
class VaultsWithStreamingResponse(VaultsMethods[ResponseManager[Vault], ResponseManager[SyncCursorPage[Vault]], ResponseManager[VaultDeleted]]):
    credentials: CredentialsWithStreamingResponse
class AgentsSessionsSubagentsItemsWithStreamingResponse(AgentsSessionsSubagentsItemsMethods[ResponseManager[SyncCursorPage[AgentSessionItem]]]):
    ...
class AgentsSessionsSubagentsTurnsItemsWithStreamingResponse(AgentsSessionsSubagentsTurnsItemsMethods[ResponseManager[SyncCursorPage[AgentSessionItem]]]):
    ...
class AgentsSessionsSubagentsTurnsWithStreamingResponse(AgentsSessionsSubagentsTurnsMethods[ResponseManager[Turn], ResponseManager[SyncCursorPage[Turn]]]):
    items: AgentsSessionsSubagentsTurnsItemsWithStreamingResponse
class SubagentsWithStreamingResponse(SubagentsMethods[ResponseManager[Subagent], ResponseManager[SyncCursorPage[Subagent]]]):
    items: AgentsSessionsSubagentsItemsWithStreamingResponse
    turns: AgentsSessionsSubagentsTurnsWithStreamingResponse
class ArtifactsWithStreamingResponse(ArtifactsMethods[ResponseManager[SessionArtifact], ResponseManager[SyncCursorPage[SessionArtifact]], ResponseManager[SessionArtifactDeleted], ResponseManager[bytes]]):
    ...
class AgentsSessionsItemsWithStreamingResponse(AgentsSessionsItemsMethods[ResponseManager[SyncCursorPage[AgentSessionItem]]]):
    ...
class EventsWithStreamingResponse(EventsMethods[ResponseManager[None], ResponseManager[Stream[AgentSessionEvent]]]):
    ...
class TracesWithStreamingResponse(TracesMethods[ResponseManager[SyncCursorPage[SessionTrace]]]):
    ...
class AgentsSessionsTurnsItemsWithStreamingResponse(AgentsSessionsTurnsItemsMethods[ResponseManager[SyncConversationCursorPage[AgentSessionItem]]]):
    ...
class AgentsSessionsTurnsWithStreamingResponse(AgentsSessionsTurnsMethods[ResponseManager[Turn], ResponseManager[SyncCursorPage[Turn]]]):
    items: AgentsSessionsTurnsItemsWithStreamingResponse
class AgentsSessionsWithStreamingResponse(AgentsSessionsMethods[ResponseManager[AgentSession], ResponseManager[SyncCursorPage[AgentSession]], ResponseManager[AgentSessionDeleted]]):
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
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, ToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: Literal[False] | None = ...,
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> ResponseManager[AgentSession]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, ToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: Literal[True],
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> ResponseManager[AgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, ToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: bool | None | Omit = ...,
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> ResponseManager[AgentSession | AgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(self, **given: Lacking[Literal["environment"]]) -> ResponseManager[AgentSession | AgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def create_stream(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, ToolHandler] | None = ...,
        agent: SessionCreateParamsAgent | None = ...,
        agent_id: str | None = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
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
    ) -> ResponseManager[AgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AgentsWithStreamingResponse(AgentsMethods[ResponseManager[Agent], ResponseManager[SyncCursorPage[Agent]], ResponseManager[AgentDeleted]]):
    automations: AutomationsWithStreamingResponse
    environments: EnvironmentsWithStreamingResponse
    vaults: VaultsWithStreamingResponse
    sessions: AgentsSessionsWithStreamingResponse
class InputItemsWithStreamingResponse(InputItemsMethods[ResponseManager[SyncCursorPage[BetaResponseItem]]]):
    ...
class InputTokensWithStreamingResponse(InputTokensMethods[ResponseManager[InputTokenCountResponse]]):
    ...
class ResponsesWithStreamingResponse(ResponsesMethods[ResponseManager[BetaResponse], ResponseManager[Stream[BetaResponseStreamEvent]], ResponseManager[BetaResponse | Stream[BetaResponseStreamEvent]], ResponseManager[None], ResponseManager[BetaCompactedResponse]]):
    input_items: InputItemsWithStreamingResponse
    input_tokens: InputTokensWithStreamingResponse
class ChatKitSessionsWithStreamingResponse(ChatKitSessionsMethods[ResponseManager[ChatSession]]):
    ...
class ChatKitThreadsWithStreamingResponse(ChatKitThreadsMethods[ResponseManager[ChatKitThread], ResponseManager[SyncConversationCursorPage[ChatKitThread]], ResponseManager[ThreadDeleteResponse], ResponseManager[SyncConversationCursorPage[ChatKitThreadItemListData]]]):
    ...
class ChatKitWithStreamingResponse:
    sessions: ChatKitSessionsWithStreamingResponse
    threads: ChatKitThreadsWithStreamingResponse
class AssistantsWithStreamingResponse(AssistantsMethods[ResponseManager[Assistant], ResponseManager[SyncCursorPage[Assistant]], ResponseManager[AssistantDeleted]]):
    ...
class StepsWithStreamingResponse(StepsMethods[ResponseManager[RunStep], ResponseManager[SyncCursorPage[RunStep]]]):
    ...
class RunsWithStreamingResponse(RunsMethods[ResponseManager[Run], ResponseManager[Stream[AssistantStreamEvent]], ResponseManager[Run | Stream[AssistantStreamEvent]], ResponseManager[SyncCursorPage[Run]]]):
    steps: StepsWithStreamingResponse
class MessagesWithStreamingResponse(MessagesMethods[ResponseManager[Message], ResponseManager[SyncCursorPage[Message]], ResponseManager[MessageDeleted]]):
    ...
class ThreadsWithStreamingResponse(ThreadsMethods[ResponseManager[Thread], ResponseManager[ThreadDeleted], ResponseManager[Run], ResponseManager[Stream[AssistantStreamEvent]], ResponseManager[Run | Stream[AssistantStreamEvent]]]):
    runs: RunsWithStreamingResponse
    messages: MessagesWithStreamingResponse
class BetaWithStreamingResponse:
    chat: ChatWithStreamingResponse
    realtime: RealtimeWithStreamingResponse
    agents: AgentsWithStreamingResponse
    responses: ResponsesWithStreamingResponse
    chatkit: ChatKitWithStreamingResponse
    assistants: AssistantsWithStreamingResponse
    threads: ThreadsWithStreamingResponse
    vector_stores: VectorStoresWithStreamingResponse
class RealtimeSessions(Resource[RealtimeSessionsWithRawResponse, RealtimeSessionsWithStreamingResponse], RealtimeSessionsMethods[SessionCreateResponse]):
    ...
class TranscriptionSessions(Resource[TranscriptionSessionsWithRawResponse, TranscriptionSessionsWithStreamingResponse], TranscriptionSessionsMethods[TranscriptionSession]):
    ...
class Realtime(Resource[RealtimeWithRawResponse, RealtimeWithStreamingResponse]):
    sessions: RealtimeSessions
    transcription_sessions: TranscriptionSessions
    def connect(
        self,
        *,
        model: str,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: SyncWebSocketConnectionOptions | None = ...,
    ) -> RealtimeConnectionManager:
        """A conversation in the beta form of the Realtime API, over a WebSocket that opens when the result is entered.

        Args:
            model: id of a realtime model
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
        """
class Invocations(Resource[InvocationsWithRawResponse, InvocationsWithStreamingResponse], InvocationsMethods[AutomationInvocation, SyncCursorPage[AutomationInvocation]]):
    ...
class Automations(Resource[AutomationsWithRawResponse, AutomationsWithStreamingResponse], AutomationsMethods[Automation, SyncCursorPage[Automation], AutomationDeleted]):
    invocations: Invocations
class Files(Resource[FilesWithRawResponse, FilesWithStreamingResponse], FilesMethods[EnvironmentFile, SyncTokenPage[EnvironmentFile]]):
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class Templates(Resource[TemplatesWithRawResponse, TemplatesWithStreamingResponse], TemplatesMethods[EnvironmentTemplate, SyncCursorPage[EnvironmentTemplate], EnvironmentTemplateDeleted]):
    ...
class Environments(Resource[EnvironmentsWithRawResponse, EnvironmentsWithStreamingResponse], EnvironmentsMethods[EnvironmentInfo, SyncCursorPage[EnvironmentInfo]]):
    files: Files
    templates: Templates
class Credentials(Resource[CredentialsWithRawResponse, CredentialsWithStreamingResponse], CredentialsMethods[Credential, SyncCursorPage[Credential], CredentialDeleted]):
    ...
class Vaults(Resource[VaultsWithRawResponse, VaultsWithStreamingResponse], VaultsMethods[Vault, SyncCursorPage[Vault], VaultDeleted]):
    credentials: Credentials
class AgentsSessionsSubagentsItems(Resource[AgentsSessionsSubagentsItemsWithRawResponse, AgentsSessionsSubagentsItemsWithStreamingResponse], AgentsSessionsSubagentsItemsMethods[SyncCursorPage[AgentSessionItem]]):
    ...
class AgentsSessionsSubagentsTurnsItems(Resource[AgentsSessionsSubagentsTurnsItemsWithRawResponse, AgentsSessionsSubagentsTurnsItemsWithStreamingResponse], AgentsSessionsSubagentsTurnsItemsMethods[SyncCursorPage[AgentSessionItem]]):
    ...
class AgentsSessionsSubagentsTurns(Resource[AgentsSessionsSubagentsTurnsWithRawResponse, AgentsSessionsSubagentsTurnsWithStreamingResponse], AgentsSessionsSubagentsTurnsMethods[Turn, SyncCursorPage[Turn]]):
    items: AgentsSessionsSubagentsTurnsItems
class Subagents(Resource[SubagentsWithRawResponse, SubagentsWithStreamingResponse], SubagentsMethods[Subagent, SyncCursorPage[Subagent]]):
    items: AgentsSessionsSubagentsItems
    turns: AgentsSessionsSubagentsTurns
class Artifacts(Resource[ArtifactsWithRawResponse, ArtifactsWithStreamingResponse], ArtifactsMethods[SessionArtifact, SyncCursorPage[SessionArtifact], SessionArtifactDeleted, BinaryResponse]):
    def for_result(
        self,
        result: Any,
    ) -> Any:
        """Gives the files that one turn has left: `content(path)` and `download(path, to=...)` find them by their paths.

        Args:
            result: the result of the turn, or whatever has its `session_id` and `turn_id`
        """
class AgentsSessionsItems(Resource[AgentsSessionsItemsWithRawResponse, AgentsSessionsItemsWithStreamingResponse], AgentsSessionsItemsMethods[SyncCursorPage[AgentSessionItem]]):
    ...
class Events(Resource[EventsWithRawResponse, EventsWithStreamingResponse], EventsMethods[None, Stream[AgentSessionEvent]]):
    ...
class Traces(Resource[TracesWithRawResponse, TracesWithStreamingResponse], TracesMethods[SyncCursorPage[SessionTrace]]):
    ...
class AgentsSessionsTurnsItems(Resource[AgentsSessionsTurnsItemsWithRawResponse, AgentsSessionsTurnsItemsWithStreamingResponse], AgentsSessionsTurnsItemsMethods[SyncConversationCursorPage[AgentSessionItem]]):
    ...
class AgentsSessionsTurns(Resource[AgentsSessionsTurnsWithRawResponse, AgentsSessionsTurnsWithStreamingResponse], AgentsSessionsTurnsMethods[Turn, SyncCursorPage[Turn]]):
    items: AgentsSessionsTurnsItems
class AgentsSessions(Resource[AgentsSessionsWithRawResponse, AgentsSessionsWithStreamingResponse], AgentsSessionsMethods[AgentSession, SyncCursorPage[AgentSession], AgentSessionDeleted]):
    subagents: Subagents
    artifacts: Artifacts
    items: AgentsSessionsItems
    events: Events
    traces: Traces
    turns: AgentsSessionsTurns
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, ToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: Literal[False] | None = ...,
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, ToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: Literal[True],
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, ToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: bool | None | Omit = ...,
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(self, **given: Lacking[Literal["environment"]]) -> AgentSession | AgentSessionEventStream[OutputT]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def create_stream(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, ToolHandler] | None = ...,
        agent: SessionCreateParamsAgent | None = ...,
        agent_id: str | None = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]],
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class Agents(Resource[AgentsWithRawResponse, AgentsWithStreamingResponse], AgentsMethods[Agent, SyncCursorPage[Agent], AgentDeleted]):
    automations: Automations
    environments: Environments
    vaults: Vaults
    sessions: AgentsSessions
class InputItems(Resource[InputItemsWithRawResponse, InputItemsWithStreamingResponse], InputItemsMethods[SyncCursorPage[BetaResponseItem]]):
    ...
class InputTokens(Resource[InputTokensWithRawResponse, InputTokensWithStreamingResponse], InputTokensMethods[InputTokenCountResponse]):
    ...
class Responses(Resource[ResponsesWithRawResponse, ResponsesWithStreamingResponse], ResponsesMethods[BetaResponse, Stream[BetaResponseStreamEvent], BetaResponse | Stream[BetaResponseStreamEvent], None, BetaCompactedResponse]):
    input_items: InputItems
    input_tokens: InputTokens
    def connect(
        self,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: SyncWebSocketConnectionOptions | None = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = ...,
        max_retries: int | None = ...,
        initial_delay: float | None = ...,
        max_delay: float | None = ...,
        max_queue_size: int | None = ...,
    ) -> ResponsesConnectionManager:
        """Responses of the beta API, one after the other, over a WebSocket that opens when the result is entered.

        Args:
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
            on_reconnecting: a function that is asked before a lost connection is opened again, and may change how; without it none is
            max_retries: attempts to open it again, one after the other
            initial_delay: seconds before the first of them, which double each time
            max_delay: seconds between them at most
            max_queue_size: bytes of events that may wait for a connection
        """
class ChatKitSessions(Resource[ChatKitSessionsWithRawResponse, ChatKitSessionsWithStreamingResponse], ChatKitSessionsMethods[ChatSession]):
    ...
class ChatKitThreads(Resource[ChatKitThreadsWithRawResponse, ChatKitThreadsWithStreamingResponse], ChatKitThreadsMethods[ChatKitThread, SyncConversationCursorPage[ChatKitThread], ThreadDeleteResponse, SyncConversationCursorPage[ChatKitThreadItemListData]]):
    ...
class ChatKit(Resource[ChatKitWithRawResponse, ChatKitWithStreamingResponse]):
    sessions: ChatKitSessions
    threads: ChatKitThreads
class Assistants(Resource[AssistantsWithRawResponse, AssistantsWithStreamingResponse], AssistantsMethods[Assistant, SyncCursorPage[Assistant], AssistantDeleted]):
    ...
class Steps(Resource[StepsWithRawResponse, StepsWithStreamingResponse], StepsMethods[RunStep, SyncCursorPage[RunStep]]):
    ...
class Runs(Resource[RunsWithRawResponse, RunsWithStreamingResponse], RunsMethods[Run, Stream[AssistantStreamEvent], Run | Stream[AssistantStreamEvent], SyncCursorPage[Run]]):
    steps: Steps
    @deprecated("the API has declared beta.threads.runs.create_and_poll deprecated")
    def create_and_poll(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | None = ...,
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
        max_wait_seconds: float | None = ...,
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
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
        max_wait_seconds: float | None = ...,
    ) -> Run:
        """Waits until a run is over.

        Raises nothing for a run that failed: see `status` and `last_error`. `requires_action` is an end as well.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.stream deprecated")
    def stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | None = ...,
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.stream deprecated")
    def stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | None = ...,
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs_and_poll deprecated")
    def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
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
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class Messages(Resource[MessagesWithRawResponse, MessagesWithStreamingResponse], MessagesMethods[Message, SyncCursorPage[Message], MessageDeleted]):
    ...
class Threads(Resource[ThreadsWithRawResponse, ThreadsWithStreamingResponse], ThreadsMethods[Thread, ThreadDeleted, Run, Stream[AssistantStreamEvent], Run | Stream[AssistantStreamEvent]]):
    runs: Runs
    messages: Messages
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
        max_wait_seconds: float | None = ...,
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
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class Beta(Resource[BetaWithRawResponse, BetaWithStreamingResponse]):
    chat: Chat
    realtime: Realtime
    agents: Agents
    responses: Responses
    chatkit: ChatKit
    assistants: Assistants
    threads: Threads
    vector_stores: VectorStores
class AsyncRealtimeSessionsWithRawResponse(RealtimeSessionsMethods[AwaitableRawResponse[SessionCreateResponse]]):
    ...
class AsyncTranscriptionSessionsWithRawResponse(TranscriptionSessionsMethods[AwaitableRawResponse[TranscriptionSession]]):
    ...
class AsyncRealtimeWithRawResponse:
    sessions: AsyncRealtimeSessionsWithRawResponse
    transcription_sessions: AsyncTranscriptionSessionsWithRawResponse
class AsyncInvocationsWithRawResponse(InvocationsMethods[AwaitableRawResponse[AutomationInvocation], AwaitableRawResponse[AsyncCursorPage[AutomationInvocation]]]):
    ...
class AsyncAutomationsWithRawResponse(AutomationsMethods[AwaitableRawResponse[Automation], AwaitableRawResponse[AsyncCursorPage[Automation]], AwaitableRawResponse[AutomationDeleted]]):
    invocations: AsyncInvocationsWithRawResponse
class AsyncFilesWithRawResponse(FilesMethods[AwaitableRawResponse[EnvironmentFile], AwaitableRawResponse[AsyncTokenPage[EnvironmentFile]]]):
    ...
class AsyncTemplatesWithRawResponse(TemplatesMethods[AwaitableRawResponse[EnvironmentTemplate], AwaitableRawResponse[AsyncCursorPage[EnvironmentTemplate]], AwaitableRawResponse[EnvironmentTemplateDeleted]]):
    ...
class AsyncEnvironmentsWithRawResponse(EnvironmentsMethods[AwaitableRawResponse[EnvironmentInfo], AwaitableRawResponse[AsyncCursorPage[EnvironmentInfo]]]):
    files: AsyncFilesWithRawResponse
    templates: AsyncTemplatesWithRawResponse
class AsyncCredentialsWithRawResponse(CredentialsMethods[AwaitableRawResponse[Credential], AwaitableRawResponse[AsyncCursorPage[Credential]], AwaitableRawResponse[CredentialDeleted]]):
    ...
class AsyncVaultsWithRawResponse(VaultsMethods[AwaitableRawResponse[Vault], AwaitableRawResponse[AsyncCursorPage[Vault]], AwaitableRawResponse[VaultDeleted]]):
    credentials: AsyncCredentialsWithRawResponse
class AsyncAgentsSessionsSubagentsItemsWithRawResponse(AgentsSessionsSubagentsItemsMethods[AwaitableRawResponse[AsyncCursorPage[AgentSessionItem]]]):
    ...
class AsyncAgentsSessionsSubagentsTurnsItemsWithRawResponse(AgentsSessionsSubagentsTurnsItemsMethods[AwaitableRawResponse[AsyncCursorPage[AgentSessionItem]]]):
    ...
class AsyncAgentsSessionsSubagentsTurnsWithRawResponse(AgentsSessionsSubagentsTurnsMethods[AwaitableRawResponse[Turn], AwaitableRawResponse[AsyncCursorPage[Turn]]]):
    items: AsyncAgentsSessionsSubagentsTurnsItemsWithRawResponse
class AsyncSubagentsWithRawResponse(SubagentsMethods[AwaitableRawResponse[Subagent], AwaitableRawResponse[AsyncCursorPage[Subagent]]]):
    items: AsyncAgentsSessionsSubagentsItemsWithRawResponse
    turns: AsyncAgentsSessionsSubagentsTurnsWithRawResponse
class AsyncArtifactsWithRawResponse(ArtifactsMethods[AwaitableRawResponse[SessionArtifact], AwaitableRawResponse[AsyncCursorPage[SessionArtifact]], AwaitableRawResponse[SessionArtifactDeleted], AwaitableRawResponse[BinaryResponse]]):
    ...
class AsyncAgentsSessionsItemsWithRawResponse(AgentsSessionsItemsMethods[AwaitableRawResponse[AsyncCursorPage[AgentSessionItem]]]):
    ...
class AsyncEventsWithRawResponse(EventsMethods[AwaitableRawResponse[None], AwaitableRawResponse[AsyncStream[AgentSessionEvent]]]):
    ...
class AsyncTracesWithRawResponse(TracesMethods[AwaitableRawResponse[AsyncCursorPage[SessionTrace]]]):
    ...
class AsyncAgentsSessionsTurnsItemsWithRawResponse(AgentsSessionsTurnsItemsMethods[AwaitableRawResponse[AsyncConversationCursorPage[AgentSessionItem]]]):
    ...
class AsyncAgentsSessionsTurnsWithRawResponse(AgentsSessionsTurnsMethods[AwaitableRawResponse[Turn], AwaitableRawResponse[AsyncCursorPage[Turn]]]):
    items: AsyncAgentsSessionsTurnsItemsWithRawResponse
class AsyncAgentsSessionsWithRawResponse(AgentsSessionsMethods[AwaitableRawResponse[AgentSession], AwaitableRawResponse[AsyncCursorPage[AgentSession]], AwaitableRawResponse[AgentSessionDeleted]]):
    subagents: AsyncSubagentsWithRawResponse
    artifacts: AsyncArtifactsWithRawResponse
    items: AsyncAgentsSessionsItemsWithRawResponse
    events: AsyncEventsWithRawResponse
    traces: AsyncTracesWithRawResponse
    turns: AsyncAgentsSessionsTurnsWithRawResponse
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: Literal[False] | None = ...,
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> AwaitableRawResponse[AgentSession]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: Literal[True],
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> AwaitableRawResponse[AsyncAgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: bool | None | Omit = ...,
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> AwaitableRawResponse[AgentSession | AsyncAgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(self, **given: Lacking[Literal["environment"]]) -> AwaitableRawResponse[AgentSession | AsyncAgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def create_stream(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = ...,
        agent: SessionCreateParamsAgent | None = ...,
        agent_id: str | None = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
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
    ) -> AwaitableRawResponse[AsyncAgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AsyncAgentsWithRawResponse(AgentsMethods[AwaitableRawResponse[Agent], AwaitableRawResponse[AsyncCursorPage[Agent]], AwaitableRawResponse[AgentDeleted]]):
    automations: AsyncAutomationsWithRawResponse
    environments: AsyncEnvironmentsWithRawResponse
    vaults: AsyncVaultsWithRawResponse
    sessions: AsyncAgentsSessionsWithRawResponse
class AsyncInputItemsWithRawResponse(InputItemsMethods[AwaitableRawResponse[AsyncCursorPage[BetaResponseItem]]]):
    ...
class AsyncInputTokensWithRawResponse(InputTokensMethods[AwaitableRawResponse[InputTokenCountResponse]]):
    ...
class AsyncResponsesWithRawResponse(ResponsesMethods[AwaitableRawResponse[BetaResponse], AwaitableRawResponse[AsyncStream[BetaResponseStreamEvent]], AwaitableRawResponse[BetaResponse | AsyncStream[BetaResponseStreamEvent]], AwaitableRawResponse[None], AwaitableRawResponse[BetaCompactedResponse]]):
    input_items: AsyncInputItemsWithRawResponse
    input_tokens: AsyncInputTokensWithRawResponse
class AsyncChatKitSessionsWithRawResponse(ChatKitSessionsMethods[AwaitableRawResponse[ChatSession]]):
    ...
class AsyncChatKitThreadsWithRawResponse(ChatKitThreadsMethods[AwaitableRawResponse[ChatKitThread], AwaitableRawResponse[AsyncConversationCursorPage[ChatKitThread]], AwaitableRawResponse[ThreadDeleteResponse], AwaitableRawResponse[AsyncConversationCursorPage[ChatKitThreadItemListData]]]):
    ...
class AsyncChatKitWithRawResponse:
    sessions: AsyncChatKitSessionsWithRawResponse
    threads: AsyncChatKitThreadsWithRawResponse
class AsyncAssistantsWithRawResponse(AssistantsMethods[AwaitableRawResponse[Assistant], AwaitableRawResponse[AsyncCursorPage[Assistant]], AwaitableRawResponse[AssistantDeleted]]):
    ...
class AsyncStepsWithRawResponse(StepsMethods[AwaitableRawResponse[RunStep], AwaitableRawResponse[AsyncCursorPage[RunStep]]]):
    ...
class AsyncRunsWithRawResponse(RunsMethods[AwaitableRawResponse[Run], AwaitableRawResponse[AsyncStream[AssistantStreamEvent]], AwaitableRawResponse[Run | AsyncStream[AssistantStreamEvent]], AwaitableRawResponse[AsyncCursorPage[Run]]]):
    steps: AsyncStepsWithRawResponse
class AsyncMessagesWithRawResponse(MessagesMethods[AwaitableRawResponse[Message], AwaitableRawResponse[AsyncCursorPage[Message]], AwaitableRawResponse[MessageDeleted]]):
    ...
class AsyncThreadsWithRawResponse(ThreadsMethods[AwaitableRawResponse[Thread], AwaitableRawResponse[ThreadDeleted], AwaitableRawResponse[Run], AwaitableRawResponse[AsyncStream[AssistantStreamEvent]], AwaitableRawResponse[Run | AsyncStream[AssistantStreamEvent]]]):
    runs: AsyncRunsWithRawResponse
    messages: AsyncMessagesWithRawResponse
class AsyncBetaWithRawResponse:
    chat: AsyncChatWithRawResponse
    realtime: AsyncRealtimeWithRawResponse
    agents: AsyncAgentsWithRawResponse
    responses: AsyncResponsesWithRawResponse
    chatkit: AsyncChatKitWithRawResponse
    assistants: AsyncAssistantsWithRawResponse
    threads: AsyncThreadsWithRawResponse
    vector_stores: AsyncVectorStoresWithRawResponse
class AsyncRealtimeSessionsWithStreamingResponse(RealtimeSessionsMethods[AsyncResponseManager[SessionCreateResponse]]):
    ...
class AsyncTranscriptionSessionsWithStreamingResponse(TranscriptionSessionsMethods[AsyncResponseManager[TranscriptionSession]]):
    ...
class AsyncRealtimeWithStreamingResponse:
    sessions: AsyncRealtimeSessionsWithStreamingResponse
    transcription_sessions: AsyncTranscriptionSessionsWithStreamingResponse
class AsyncInvocationsWithStreamingResponse(InvocationsMethods[AsyncResponseManager[AutomationInvocation], AsyncResponseManager[AsyncCursorPage[AutomationInvocation]]]):
    ...
class AsyncAutomationsWithStreamingResponse(AutomationsMethods[AsyncResponseManager[Automation], AsyncResponseManager[AsyncCursorPage[Automation]], AsyncResponseManager[AutomationDeleted]]):
    invocations: AsyncInvocationsWithStreamingResponse
class AsyncFilesWithStreamingResponse(FilesMethods[AsyncResponseManager[EnvironmentFile], AsyncResponseManager[AsyncTokenPage[EnvironmentFile]]]):
    ...
class AsyncTemplatesWithStreamingResponse(TemplatesMethods[AsyncResponseManager[EnvironmentTemplate], AsyncResponseManager[AsyncCursorPage[EnvironmentTemplate]], AsyncResponseManager[EnvironmentTemplateDeleted]]):
    ...
class AsyncEnvironmentsWithStreamingResponse(EnvironmentsMethods[AsyncResponseManager[EnvironmentInfo], AsyncResponseManager[AsyncCursorPage[EnvironmentInfo]]]):
    files: AsyncFilesWithStreamingResponse
    templates: AsyncTemplatesWithStreamingResponse
class AsyncCredentialsWithStreamingResponse(CredentialsMethods[AsyncResponseManager[Credential], AsyncResponseManager[AsyncCursorPage[Credential]], AsyncResponseManager[CredentialDeleted]]):
    ...
class AsyncVaultsWithStreamingResponse(VaultsMethods[AsyncResponseManager[Vault], AsyncResponseManager[AsyncCursorPage[Vault]], AsyncResponseManager[VaultDeleted]]):
    credentials: AsyncCredentialsWithStreamingResponse
class AsyncAgentsSessionsSubagentsItemsWithStreamingResponse(AgentsSessionsSubagentsItemsMethods[AsyncResponseManager[AsyncCursorPage[AgentSessionItem]]]):
    ...
class AsyncAgentsSessionsSubagentsTurnsItemsWithStreamingResponse(AgentsSessionsSubagentsTurnsItemsMethods[AsyncResponseManager[AsyncCursorPage[AgentSessionItem]]]):
    ...
class AsyncAgentsSessionsSubagentsTurnsWithStreamingResponse(AgentsSessionsSubagentsTurnsMethods[AsyncResponseManager[Turn], AsyncResponseManager[AsyncCursorPage[Turn]]]):
    items: AsyncAgentsSessionsSubagentsTurnsItemsWithStreamingResponse
class AsyncSubagentsWithStreamingResponse(SubagentsMethods[AsyncResponseManager[Subagent], AsyncResponseManager[AsyncCursorPage[Subagent]]]):
    items: AsyncAgentsSessionsSubagentsItemsWithStreamingResponse
    turns: AsyncAgentsSessionsSubagentsTurnsWithStreamingResponse
class AsyncArtifactsWithStreamingResponse(ArtifactsMethods[AsyncResponseManager[SessionArtifact], AsyncResponseManager[AsyncCursorPage[SessionArtifact]], AsyncResponseManager[SessionArtifactDeleted], AsyncResponseManager[bytes]]):
    ...
class AsyncAgentsSessionsItemsWithStreamingResponse(AgentsSessionsItemsMethods[AsyncResponseManager[AsyncCursorPage[AgentSessionItem]]]):
    ...
class AsyncEventsWithStreamingResponse(EventsMethods[AsyncResponseManager[None], AsyncResponseManager[AsyncStream[AgentSessionEvent]]]):
    ...
class AsyncTracesWithStreamingResponse(TracesMethods[AsyncResponseManager[AsyncCursorPage[SessionTrace]]]):
    ...
class AsyncAgentsSessionsTurnsItemsWithStreamingResponse(AgentsSessionsTurnsItemsMethods[AsyncResponseManager[AsyncConversationCursorPage[AgentSessionItem]]]):
    ...
class AsyncAgentsSessionsTurnsWithStreamingResponse(AgentsSessionsTurnsMethods[AsyncResponseManager[Turn], AsyncResponseManager[AsyncCursorPage[Turn]]]):
    items: AsyncAgentsSessionsTurnsItemsWithStreamingResponse
class AsyncAgentsSessionsWithStreamingResponse(AgentsSessionsMethods[AsyncResponseManager[AgentSession], AsyncResponseManager[AsyncCursorPage[AgentSession]], AsyncResponseManager[AgentSessionDeleted]]):
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
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: Literal[False] | None = ...,
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> AsyncResponseManager[AgentSession]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: Literal[True],
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> AsyncResponseManager[AsyncAgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: bool | None | Omit = ...,
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> AsyncResponseManager[AgentSession | AsyncAgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(self, **given: Lacking[Literal["environment"]]) -> AsyncResponseManager[AgentSession | AsyncAgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def create_stream(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = ...,
        agent: SessionCreateParamsAgent | None = ...,
        agent_id: str | None = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
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
    ) -> AsyncResponseManager[AsyncAgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AsyncAgentsWithStreamingResponse(AgentsMethods[AsyncResponseManager[Agent], AsyncResponseManager[AsyncCursorPage[Agent]], AsyncResponseManager[AgentDeleted]]):
    automations: AsyncAutomationsWithStreamingResponse
    environments: AsyncEnvironmentsWithStreamingResponse
    vaults: AsyncVaultsWithStreamingResponse
    sessions: AsyncAgentsSessionsWithStreamingResponse
class AsyncInputItemsWithStreamingResponse(InputItemsMethods[AsyncResponseManager[AsyncCursorPage[BetaResponseItem]]]):
    ...
class AsyncInputTokensWithStreamingResponse(InputTokensMethods[AsyncResponseManager[InputTokenCountResponse]]):
    ...
class AsyncResponsesWithStreamingResponse(ResponsesMethods[AsyncResponseManager[BetaResponse], AsyncResponseManager[AsyncStream[BetaResponseStreamEvent]], AsyncResponseManager[BetaResponse | AsyncStream[BetaResponseStreamEvent]], AsyncResponseManager[None], AsyncResponseManager[BetaCompactedResponse]]):
    input_items: AsyncInputItemsWithStreamingResponse
    input_tokens: AsyncInputTokensWithStreamingResponse
class AsyncChatKitSessionsWithStreamingResponse(ChatKitSessionsMethods[AsyncResponseManager[ChatSession]]):
    ...
class AsyncChatKitThreadsWithStreamingResponse(ChatKitThreadsMethods[AsyncResponseManager[ChatKitThread], AsyncResponseManager[AsyncConversationCursorPage[ChatKitThread]], AsyncResponseManager[ThreadDeleteResponse], AsyncResponseManager[AsyncConversationCursorPage[ChatKitThreadItemListData]]]):
    ...
class AsyncChatKitWithStreamingResponse:
    sessions: AsyncChatKitSessionsWithStreamingResponse
    threads: AsyncChatKitThreadsWithStreamingResponse
class AsyncAssistantsWithStreamingResponse(AssistantsMethods[AsyncResponseManager[Assistant], AsyncResponseManager[AsyncCursorPage[Assistant]], AsyncResponseManager[AssistantDeleted]]):
    ...
class AsyncStepsWithStreamingResponse(StepsMethods[AsyncResponseManager[RunStep], AsyncResponseManager[AsyncCursorPage[RunStep]]]):
    ...
class AsyncRunsWithStreamingResponse(RunsMethods[AsyncResponseManager[Run], AsyncResponseManager[AsyncStream[AssistantStreamEvent]], AsyncResponseManager[Run | AsyncStream[AssistantStreamEvent]], AsyncResponseManager[AsyncCursorPage[Run]]]):
    steps: AsyncStepsWithStreamingResponse
class AsyncMessagesWithStreamingResponse(MessagesMethods[AsyncResponseManager[Message], AsyncResponseManager[AsyncCursorPage[Message]], AsyncResponseManager[MessageDeleted]]):
    ...
class AsyncThreadsWithStreamingResponse(ThreadsMethods[AsyncResponseManager[Thread], AsyncResponseManager[ThreadDeleted], AsyncResponseManager[Run], AsyncResponseManager[AsyncStream[AssistantStreamEvent]], AsyncResponseManager[Run | AsyncStream[AssistantStreamEvent]]]):
    runs: AsyncRunsWithStreamingResponse
    messages: AsyncMessagesWithStreamingResponse
class AsyncBetaWithStreamingResponse:
    chat: AsyncChatWithStreamingResponse
    realtime: AsyncRealtimeWithStreamingResponse
    agents: AsyncAgentsWithStreamingResponse
    responses: AsyncResponsesWithStreamingResponse
    chatkit: AsyncChatKitWithStreamingResponse
    assistants: AsyncAssistantsWithStreamingResponse
    threads: AsyncThreadsWithStreamingResponse
    vector_stores: AsyncVectorStoresWithStreamingResponse
class AsyncRealtimeSessions(AsyncResource[AsyncRealtimeSessionsWithRawResponse, AsyncRealtimeSessionsWithStreamingResponse], RealtimeSessionsMethods[Coroutine[Any, Any, SessionCreateResponse]]):
    ...
class AsyncTranscriptionSessions(AsyncResource[AsyncTranscriptionSessionsWithRawResponse, AsyncTranscriptionSessionsWithStreamingResponse], TranscriptionSessionsMethods[Coroutine[Any, Any, TranscriptionSession]]):
    ...
class AsyncRealtime(AsyncResource[AsyncRealtimeWithRawResponse, AsyncRealtimeWithStreamingResponse]):
    sessions: AsyncRealtimeSessions
    transcription_sessions: AsyncTranscriptionSessions
    def connect(
        self,
        *,
        model: str,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: WebsocketConnectionOptions | None = ...,
    ) -> AsyncRealtimeConnectionManager:
        """A conversation in the beta form of the Realtime API, over a WebSocket that opens when the result is entered.

        Args:
            model: id of a realtime model
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
        """
class AsyncInvocations(AsyncResource[AsyncInvocationsWithRawResponse, AsyncInvocationsWithStreamingResponse], InvocationsMethods[Coroutine[Any, Any, AutomationInvocation], AsyncPaginator[AutomationInvocation, AsyncCursorPage[AutomationInvocation]]]):
    ...
class AsyncAutomations(AsyncResource[AsyncAutomationsWithRawResponse, AsyncAutomationsWithStreamingResponse], AutomationsMethods[Coroutine[Any, Any, Automation], AsyncPaginator[Automation, AsyncCursorPage[Automation]], Coroutine[Any, Any, AutomationDeleted]]):
    invocations: AsyncInvocations
class AsyncFiles(AsyncResource[AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse], FilesMethods[Coroutine[Any, Any, EnvironmentFile], AsyncPaginator[EnvironmentFile, AsyncTokenPage[EnvironmentFile]]]):
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AsyncTemplates(AsyncResource[AsyncTemplatesWithRawResponse, AsyncTemplatesWithStreamingResponse], TemplatesMethods[Coroutine[Any, Any, EnvironmentTemplate], AsyncPaginator[EnvironmentTemplate, AsyncCursorPage[EnvironmentTemplate]], Coroutine[Any, Any, EnvironmentTemplateDeleted]]):
    ...
class AsyncEnvironments(AsyncResource[AsyncEnvironmentsWithRawResponse, AsyncEnvironmentsWithStreamingResponse], EnvironmentsMethods[Coroutine[Any, Any, EnvironmentInfo], AsyncPaginator[EnvironmentInfo, AsyncCursorPage[EnvironmentInfo]]]):
    files: AsyncFiles
    templates: AsyncTemplates
class AsyncCredentials(AsyncResource[AsyncCredentialsWithRawResponse, AsyncCredentialsWithStreamingResponse], CredentialsMethods[Coroutine[Any, Any, Credential], AsyncPaginator[Credential, AsyncCursorPage[Credential]], Coroutine[Any, Any, CredentialDeleted]]):
    ...
class AsyncVaults(AsyncResource[AsyncVaultsWithRawResponse, AsyncVaultsWithStreamingResponse], VaultsMethods[Coroutine[Any, Any, Vault], AsyncPaginator[Vault, AsyncCursorPage[Vault]], Coroutine[Any, Any, VaultDeleted]]):
    credentials: AsyncCredentials
class AsyncAgentsSessionsSubagentsItems(AsyncResource[AsyncAgentsSessionsSubagentsItemsWithRawResponse, AsyncAgentsSessionsSubagentsItemsWithStreamingResponse], AgentsSessionsSubagentsItemsMethods[AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]]):
    ...
class AsyncAgentsSessionsSubagentsTurnsItems(AsyncResource[AsyncAgentsSessionsSubagentsTurnsItemsWithRawResponse, AsyncAgentsSessionsSubagentsTurnsItemsWithStreamingResponse], AgentsSessionsSubagentsTurnsItemsMethods[AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]]):
    ...
class AsyncAgentsSessionsSubagentsTurns(AsyncResource[AsyncAgentsSessionsSubagentsTurnsWithRawResponse, AsyncAgentsSessionsSubagentsTurnsWithStreamingResponse], AgentsSessionsSubagentsTurnsMethods[Coroutine[Any, Any, Turn], AsyncPaginator[Turn, AsyncCursorPage[Turn]]]):
    items: AsyncAgentsSessionsSubagentsTurnsItems
class AsyncSubagents(AsyncResource[AsyncSubagentsWithRawResponse, AsyncSubagentsWithStreamingResponse], SubagentsMethods[Coroutine[Any, Any, Subagent], AsyncPaginator[Subagent, AsyncCursorPage[Subagent]]]):
    items: AsyncAgentsSessionsSubagentsItems
    turns: AsyncAgentsSessionsSubagentsTurns
class AsyncArtifacts(AsyncResource[AsyncArtifactsWithRawResponse, AsyncArtifactsWithStreamingResponse], ArtifactsMethods[Coroutine[Any, Any, SessionArtifact], AsyncPaginator[SessionArtifact, AsyncCursorPage[SessionArtifact]], Coroutine[Any, Any, SessionArtifactDeleted], Coroutine[Any, Any, BinaryResponse]]):
    def for_result(
        self,
        result: Any,
    ) -> Any:
        """Gives the files that one turn has left: `content(path)` and `download(path, to=...)` find them by their paths.

        Args:
            result: the result of the turn, or whatever has its `session_id` and `turn_id`
        """
class AsyncAgentsSessionsItems(AsyncResource[AsyncAgentsSessionsItemsWithRawResponse, AsyncAgentsSessionsItemsWithStreamingResponse], AgentsSessionsItemsMethods[AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]]):
    ...
class AsyncEvents(AsyncResource[AsyncEventsWithRawResponse, AsyncEventsWithStreamingResponse], EventsMethods[Coroutine[Any, Any, None], Coroutine[Any, Any, AsyncStream[AgentSessionEvent]]]):
    ...
class AsyncTraces(AsyncResource[AsyncTracesWithRawResponse, AsyncTracesWithStreamingResponse], TracesMethods[AsyncPaginator[SessionTrace, AsyncCursorPage[SessionTrace]]]):
    ...
class AsyncAgentsSessionsTurnsItems(AsyncResource[AsyncAgentsSessionsTurnsItemsWithRawResponse, AsyncAgentsSessionsTurnsItemsWithStreamingResponse], AgentsSessionsTurnsItemsMethods[AsyncPaginator[AgentSessionItem, AsyncConversationCursorPage[AgentSessionItem]]]):
    ...
class AsyncAgentsSessionsTurns(AsyncResource[AsyncAgentsSessionsTurnsWithRawResponse, AsyncAgentsSessionsTurnsWithStreamingResponse], AgentsSessionsTurnsMethods[Coroutine[Any, Any, Turn], AsyncPaginator[Turn, AsyncCursorPage[Turn]]]):
    items: AsyncAgentsSessionsTurnsItems
class AsyncAgentsSessions(AsyncResource[AsyncAgentsSessionsWithRawResponse, AsyncAgentsSessionsWithStreamingResponse], AgentsSessionsMethods[Coroutine[Any, Any, AgentSession], AsyncPaginator[AgentSession, AsyncCursorPage[AgentSession]], Coroutine[Any, Any, AgentSessionDeleted]]):
    subagents: AsyncSubagents
    artifacts: AsyncArtifacts
    items: AsyncAgentsSessionsItems
    events: AsyncEvents
    traces: AsyncTraces
    turns: AsyncAgentsSessionsTurns
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: Literal[False] | None = ...,
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> Coroutine[Any, Any, AgentSession]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: Literal[True],
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> Coroutine[Any, Any, AsyncAgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit,
        output_type: type[OutputT] | None | Omit = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None | Omit = ...,
        agent: SessionCreateParamsAgent | None | Omit = ...,
        agent_id: str | None | Omit = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None | Omit = ...,
        metadata: dict[str, str] | None | Omit = ...,
        prompt_cache_options: SessionCreateParamsPromptCacheOptions | None | Omit = ...,
        review: Literal["none", "auto_review"] | None | Omit = ...,
        spend_control: SessionCreateParamsSpendControl | None | Omit = ...,
        stream: bool | None | Omit = ...,
        stream_options: SessionCreateParamsStreamOptions | None | Omit = ...,
        vault_ids: Sequence[str] | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> Coroutine[Any, Any, AgentSession | AsyncAgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(self, **given: Lacking[Literal["environment"]]) -> Coroutine[Any, Any, AgentSession | AsyncAgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def create_stream(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = ...,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = ...,
        agent: SessionCreateParamsAgent | None = ...,
        agent_id: str | None = ...,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]] | None = ...,
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
    ) -> Coroutine[Any, Any, AsyncAgentSessionEventStream[OutputT]]:
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict | Mapping[str, Any]],
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AsyncAgents(AsyncResource[AsyncAgentsWithRawResponse, AsyncAgentsWithStreamingResponse], AgentsMethods[Coroutine[Any, Any, Agent], AsyncPaginator[Agent, AsyncCursorPage[Agent]], Coroutine[Any, Any, AgentDeleted]]):
    automations: AsyncAutomations
    environments: AsyncEnvironments
    vaults: AsyncVaults
    sessions: AsyncAgentsSessions
class AsyncInputItems(AsyncResource[AsyncInputItemsWithRawResponse, AsyncInputItemsWithStreamingResponse], InputItemsMethods[AsyncPaginator[BetaResponseItem, AsyncCursorPage[BetaResponseItem]]]):
    ...
class AsyncInputTokens(AsyncResource[AsyncInputTokensWithRawResponse, AsyncInputTokensWithStreamingResponse], InputTokensMethods[Coroutine[Any, Any, InputTokenCountResponse]]):
    ...
class AsyncResponses(AsyncResource[AsyncResponsesWithRawResponse, AsyncResponsesWithStreamingResponse], ResponsesMethods[Coroutine[Any, Any, BetaResponse], Coroutine[Any, Any, AsyncStream[BetaResponseStreamEvent]], Coroutine[Any, Any, BetaResponse | AsyncStream[BetaResponseStreamEvent]], Coroutine[Any, Any, None], Coroutine[Any, Any, BetaCompactedResponse]]):
    input_items: AsyncInputItems
    input_tokens: AsyncInputTokens
    def connect(
        self,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: WebSocketConnectionOptions | None = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = ...,
        max_retries: int | None = ...,
        initial_delay: float | None = ...,
        max_delay: float | None = ...,
        max_queue_size: int | None = ...,
    ) -> AsyncResponsesConnectionManager:
        """Responses of the beta API, one after the other, over a WebSocket that opens when the result is entered.

        Args:
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
            on_reconnecting: a function that is asked before a lost connection is opened again, and may change how; without it none is
            max_retries: attempts to open it again, one after the other
            initial_delay: seconds before the first of them, which double each time
            max_delay: seconds between them at most
            max_queue_size: bytes of events that may wait for a connection
        """
class AsyncChatKitSessions(AsyncResource[AsyncChatKitSessionsWithRawResponse, AsyncChatKitSessionsWithStreamingResponse], ChatKitSessionsMethods[Coroutine[Any, Any, ChatSession]]):
    ...
class AsyncChatKitThreads(AsyncResource[AsyncChatKitThreadsWithRawResponse, AsyncChatKitThreadsWithStreamingResponse], ChatKitThreadsMethods[Coroutine[Any, Any, ChatKitThread], AsyncPaginator[ChatKitThread, AsyncConversationCursorPage[ChatKitThread]], Coroutine[Any, Any, ThreadDeleteResponse], AsyncPaginator[ChatKitThreadItemListData, AsyncConversationCursorPage[ChatKitThreadItemListData]]]):
    ...
class AsyncChatKit(AsyncResource[AsyncChatKitWithRawResponse, AsyncChatKitWithStreamingResponse]):
    sessions: AsyncChatKitSessions
    threads: AsyncChatKitThreads
class AsyncAssistants(AsyncResource[AsyncAssistantsWithRawResponse, AsyncAssistantsWithStreamingResponse], AssistantsMethods[Coroutine[Any, Any, Assistant], AsyncPaginator[Assistant, AsyncCursorPage[Assistant]], Coroutine[Any, Any, AssistantDeleted]]):
    ...
class AsyncSteps(AsyncResource[AsyncStepsWithRawResponse, AsyncStepsWithStreamingResponse], StepsMethods[Coroutine[Any, Any, RunStep], AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]]):
    ...
class AsyncRuns(AsyncResource[AsyncRunsWithRawResponse, AsyncRunsWithStreamingResponse], RunsMethods[Coroutine[Any, Any, Run], Coroutine[Any, Any, AsyncStream[AssistantStreamEvent]], Coroutine[Any, Any, Run | AsyncStream[AssistantStreamEvent]], AsyncPaginator[Run, AsyncCursorPage[Run]]]):
    steps: AsyncSteps
    @deprecated("the API has declared beta.threads.runs.create_and_poll deprecated")
    async def create_and_poll(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | None = ...,
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
        max_wait_seconds: float | None = ...,
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
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
        max_wait_seconds: float | None = ...,
    ) -> Run:
        """Waits until a run is over.

        Raises nothing for a run that failed: see `status` and `last_error`. `requires_action` is an end as well.

        Args:
            run_id: id of the run
            thread_id: id of the thread
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.stream deprecated")
    def stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | None = ...,
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    @deprecated("the API has declared beta.threads.runs.stream deprecated")
    def stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: builtins.list[RunStepInclude] | None = ...,
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @deprecated("the API has declared beta.threads.runs.submit_tool_outputs_and_poll deprecated")
    async def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[RunSubmitToolOutputsParamsToolOutput | Mapping[str, Any]],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
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
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AsyncMessages(AsyncResource[AsyncMessagesWithRawResponse, AsyncMessagesWithStreamingResponse], MessagesMethods[Coroutine[Any, Any, Message], AsyncPaginator[Message, AsyncCursorPage[Message]], Coroutine[Any, Any, MessageDeleted]]):
    ...
class AsyncThreads(AsyncResource[AsyncThreadsWithRawResponse, AsyncThreadsWithStreamingResponse], ThreadsMethods[Coroutine[Any, Any, Thread], Coroutine[Any, Any, ThreadDeleted], Coroutine[Any, Any, Run], Coroutine[Any, Any, AsyncStream[AssistantStreamEvent]], Coroutine[Any, Any, Run | AsyncStream[AssistantStreamEvent]]]):
    runs: AsyncRuns
    messages: AsyncMessages
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
        max_wait_seconds: float | None = ...,
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
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
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
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AsyncBeta(AsyncResource[AsyncBetaWithRawResponse, AsyncBetaWithStreamingResponse]):
    chat: AsyncChat
    realtime: AsyncRealtime
    agents: AsyncAgents
    responses: AsyncResponses
    chatkit: AsyncChatKit
    assistants: AsyncAssistants
    threads: AsyncThreads
    vector_stores: AsyncVectorStores
