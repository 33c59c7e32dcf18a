# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from ._types import (
    AudioFormatAudioPCM,
    AudioFormatAudioPCMA,
    AudioFormatAudioPCMADict,
    AudioFormatAudioPCMDict,
    AudioFormatAudioPCMU,
    AudioFormatAudioPCMUDict,
    BuiltInVoice,
    ClientConfig,
    ClientConfigDict,
    ClientDelegation,
    ClientDelegationDict,
    CommentaryAppendEvent,
    CommentaryAppendEventDict,
    CommentaryAppendedEvent,
    CommentaryAppendedEventDict,
    ConnectClientEventTransportDtmfSend,
    ConnectClientEventTransportDtmfSendDict,
    ConnectServerEventSessionPaused,
    ConnectServerEventSessionPausedDict,
    ConnectServerEventSessionResumed,
    ConnectServerEventSessionResumedDict,
    CustomVoice,
    CustomVoiceDict,
    DataChannelConfig,
    DataChannelConfigDict,
    DecisionAssistantMessage,
    DecisionAssistantMessageContentPartRefusal,
    DecisionAssistantMessageContentPartRefusalDict,
    DecisionAssistantMessageDict,
    DecisionChoiceOption,
    DecisionChoiceOptionDict,
    DecisionCreateEvent,
    DecisionCreateEventDict,
    DecisionDeveloperMessage,
    DecisionDeveloperMessageDict,
    DecisionEvent,
    DecisionEventDict,
    DecisionInputText,
    DecisionInputTextDict,
    DecisionItemCreateEvent,
    DecisionItemCreateEventDict,
    DecisionItemCreateEventItemCustomToolCall,
    DecisionItemCreateEventItemCustomToolCallDict,
    DecisionItemCreateEventItemCustomToolCallOutput,
    DecisionItemCreateEventItemCustomToolCallOutputDict,
    DecisionItemCreateEventItemFunctionCall,
    DecisionItemCreateEventItemFunctionCallDict,
    DecisionItemCreateEventItemFunctionCallOutput,
    DecisionItemCreateEventItemFunctionCallOutputDict,
    DecisionItemCreatedEvent,
    DecisionItemCreatedEventDict,
    DecisionItemCreatedEventItemCustomToolCall,
    DecisionItemCreatedEventItemCustomToolCallDict,
    DecisionItemCreatedEventItemCustomToolCallOutput,
    DecisionItemCreatedEventItemCustomToolCallOutputDict,
    DecisionItemCreatedEventItemFunctionCall,
    DecisionItemCreatedEventItemFunctionCallDict,
    DecisionItemCreatedEventItemFunctionCallOutput,
    DecisionItemCreatedEventItemFunctionCallOutputDict,
    DecisionItemDeleteEvent,
    DecisionItemDeleteEventDict,
    DecisionItemDeletedEvent,
    DecisionItemDeletedEventDict,
    DecisionJSONObject,
    DecisionQuestionChoice,
    DecisionQuestionChoiceDict,
    DecisionQuestionPredicate,
    DecisionQuestionPredicateDict,
    DecisionQuestionScore,
    DecisionQuestionScoreDict,
    DecisionQuestionScoreLevel,
    DecisionQuestionScoreLevelDict,
    DecisionStoredAssistantMessage,
    DecisionStoredAssistantMessageDict,
    DecisionStoredDeveloperMessage,
    DecisionStoredDeveloperMessageDict,
    DecisionStoredSystemMessage,
    DecisionStoredSystemMessageDict,
    DecisionStoredUserMessage,
    DecisionStoredUserMessageDict,
    DecisionSystemMessage,
    DecisionSystemMessageDict,
    DecisionTrigger,
    DecisionTriggerDecisions,
    DecisionTriggerDecisionsDict,
    DecisionTriggerDict,
    DecisionUserMessage,
    DecisionUserMessageContentPartInputImage,
    DecisionUserMessageContentPartInputImageDict,
    DecisionUserMessageContentPartInputJSON,
    DecisionUserMessageContentPartInputJSONDict,
    DecisionUserMessageDict,
    DecisionsDelegationConfig,
    DecisionsDelegationConfigDict,
    DecisionsDelegationUpdateConfig,
    DecisionsDelegationUpdateConfigDict,
    DelegationCreatedEvent,
    DelegationCreatedEventDict,
    ErrorEvent,
    ErrorEventDict,
    ForkSessionConfig,
    ForkSessionConfigAudio,
    ForkSessionConfigAudioDict,
    ForkSessionConfigDelegation,
    ForkSessionConfigDelegationDict,
    ForkSessionConfigDict,
    ForkSessionStartEvent,
    ForkSessionStartEventDict,
    FunctionTool,
    FunctionToolDict,
    InfoEvent,
    InfoEventDict,
    InitialItemAssistant,
    InitialItemAssistantContentOutputText,
    InitialItemAssistantContentOutputTextDict,
    InitialItemAssistantContentText,
    InitialItemAssistantContentTextDict,
    InitialItemAssistantDict,
    InitialItemDeveloper,
    InitialItemDeveloperDict,
    InitialItemUser,
    InitialItemUserContent,
    InitialItemUserContentDict,
    InitialItemUserDict,
    InputAudioAppendEvent,
    InputAudioAppendEventDict,
    InputAudioMuteEvent,
    InputAudioMuteEventDict,
    InputAudioMutedEvent,
    InputAudioMutedEventDict,
    InputAudioUnmuteEvent,
    InputAudioUnmuteEventDict,
    InputAudioUnmutedEvent,
    InputAudioUnmutedEventDict,
    InputTranscriptDeltaEvent,
    InputTranscriptDeltaEventDict,
    InstructionsAppendEvent,
    InstructionsAppendEventDict,
    InstructionsAppendedEvent,
    InstructionsAppendedEventDict,
    LiveCreateResponseTransport,
    LiveCreateResponseTransportDict,
    OutputAudioDeltaEvent,
    OutputAudioDeltaEventDict,
    OutputAudioFixturePlayEvent,
    OutputAudioFixturePlayEventDict,
    OutputAudioFixturePlayedEvent,
    OutputAudioFixturePlayedEventDict,
    OutputAudioFixturePlayingEvent,
    OutputAudioFixturePlayingEventDict,
    OutputTranscriptDeltaEvent,
    OutputTranscriptDeltaEventDict,
    ResponseCreateEvent,
    ResponseCreateEventDict,
    ResponseEvent,
    ResponseEventDict,
    ResponseItemCreateEvent,
    ResponseItemCreateEventDict,
    ResponsesDelegationConfig,
    ResponsesDelegationConfigDict,
    ResponsesDelegationConfigReasoning,
    ResponsesDelegationConfigReasoningDict,
    ResponsesDelegationConfigText,
    ResponsesDelegationConfigTextDict,
    ResponsesDelegationConfigToolApplyPatch,
    ResponsesDelegationConfigToolApplyPatchDict,
    ResponsesDelegationConfigToolChoiceCustom,
    ResponsesDelegationConfigToolChoiceCustomDict,
    ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam,
    ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamDict,
    ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam,
    ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict,
    ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam,
    ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict,
    ResponsesDelegationConfigToolChoiceShell,
    ResponsesDelegationConfigToolChoiceShellDict,
    ResponsesDelegationConfigToolChoiceWebSearchPreview,
    ResponsesDelegationConfigToolChoiceWebSearchPreviewDict,
    ResponsesDelegationConfigToolCodeInterpreter,
    ResponsesDelegationConfigToolCodeInterpreterDict,
    ResponsesDelegationConfigToolComputer,
    ResponsesDelegationConfigToolComputerDict,
    ResponsesDelegationConfigToolCustom,
    ResponsesDelegationConfigToolCustomDict,
    ResponsesDelegationConfigToolFileSearch,
    ResponsesDelegationConfigToolFileSearchDict,
    ResponsesDelegationConfigToolImageGeneration,
    ResponsesDelegationConfigToolImageGenerationDict,
    ResponsesDelegationConfigToolMcp,
    ResponsesDelegationConfigToolMcpDict,
    ResponsesDelegationConfigToolNamespace,
    ResponsesDelegationConfigToolNamespaceDict,
    ResponsesDelegationConfigToolProgrammaticToolCalling,
    ResponsesDelegationConfigToolProgrammaticToolCallingDict,
    ResponsesDelegationConfigToolSearch,
    ResponsesDelegationConfigToolSearchDict,
    ResponsesDelegationConfigToolShell,
    ResponsesDelegationConfigToolShellDict,
    ResponsesDelegationConfigToolShellEnvironmentContainerAuto,
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoDict,
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict,
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict,
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline,
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineDict,
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource,
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict,
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference,
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict,
    ResponsesDelegationConfigToolShellEnvironmentContainerReference,
    ResponsesDelegationConfigToolShellEnvironmentContainerReferenceDict,
    ResponsesDelegationConfigToolShellEnvironmentLocal,
    ResponsesDelegationConfigToolShellEnvironmentLocalDict,
    ResponsesDelegationConfigToolShellEnvironmentLocalSkill,
    ResponsesDelegationConfigToolShellEnvironmentLocalSkillDict,
    ResponsesDelegationConfigToolWebSearch,
    ResponsesDelegationConfigToolWebSearchDict,
    ResponsesDelegationUpdateConfig,
    ResponsesDelegationUpdateConfigDict,
    ServerEventSelector,
    ServerEventSelectorDict,
    ServerEventSessionInputAudioAppend,
    ServerEventSessionInputAudioAppendDict,
    ServerEventTransportAnswered,
    ServerEventTransportAnsweredDict,
    ServerEventTransportDtmfReceived,
    ServerEventTransportDtmfReceivedDict,
    ServerEventTransportDtmfSend,
    ServerEventTransportDtmfSendDict,
    ServerEventTransportDtmfSent,
    ServerEventTransportDtmfSentDict,
    ServerEventTransportFailed,
    ServerEventTransportFailedDict,
    ServerEventTransportRinging,
    ServerEventTransportRingingDict,
    SessionCloseEvent,
    SessionCloseEventDict,
    SessionClosedEvent,
    SessionClosedEventDict,
    SessionConfig,
    SessionConfigAudio,
    SessionConfigAudioDict,
    SessionConfigAudioOutput,
    SessionConfigAudioOutputDict,
    SessionConfigDelegationDecisions,
    SessionConfigDelegationDecisionsDict,
    SessionConfigDelegationResponses,
    SessionConfigDelegationResponsesDict,
    SessionConfigDict,
    SessionStartEvent,
    SessionStartEventDict,
    SessionStartedEvent,
    SessionStartedEventDict,
    SessionUpdateConfig,
    SessionUpdateConfigDelegationDecisions,
    SessionUpdateConfigDelegationDecisionsDict,
    SessionUpdateConfigDict,
    SessionUpdateEvent,
    SessionUpdateEventDict,
    SessionUpdatedEvent,
    SessionUpdatedEventDict,
    SessionUsageUpdatedEvent,
    SessionUsageUpdatedEventDict,
    ThinkingAppendEvent,
    ThinkingAppendEventDict,
    ThinkingAppendedEvent,
    ThinkingAppendedEventDict,
)
from ..responses._params import ResponseInputItemParam
class AudioFormatParamAudioPCM(TypedDict):
    rate: Literal[16000, 24000]
    type: Literal["audio/pcm"]
class AudioFormatParamAudioPCMU(TypedDict):
    rate: int
    type: Literal["audio/pcmu"]
class AudioFormatParamAudioPCMA(TypedDict):
    rate: int
    type: Literal["audio/pcma"]
AudioFormatParam: TypeAlias = Union[AudioFormatParamAudioPCM, AudioFormatAudioPCM, AudioFormatAudioPCMDict, AudioFormatParamAudioPCMU, AudioFormatAudioPCMU, AudioFormatAudioPCMUDict, AudioFormatParamAudioPCMA, AudioFormatAudioPCMA, AudioFormatAudioPCMADict]
class ServerEventSelectorParam(TypedDict):
    type: str
    response_event: NotRequired[str]
class DataChannelConfigParam(TypedDict, total=False):
    allowed_client_events: Literal["all"] | Sequence[str]
    allowed_server_events: Literal["all"] | Iterable[ServerEventSelectorParam | ServerEventSelector | ServerEventSelectorDict]
class ClientConfigParam(TypedDict):
    data_channel: DataChannelConfigParam | DataChannelConfig | DataChannelConfigDict
class ClientDelegationParam(TypedDict):
    type: Literal["client"]
    acknowledgement_delay_ms: NotRequired[int]
class CustomVoiceParam(TypedDict):
    id: str
class InitialItemParamAssistantContentOutputText(TypedDict):
    text: str
    type: Literal["output_text"]
class DecisionAssistantMessageParamContentPartRefusal(TypedDict):
    refusal: str
    type: Literal["refusal"]
DecisionAssistantMessageParamContentPart: TypeAlias = Union[InitialItemParamAssistantContentOutputText, InitialItemAssistantContentOutputText, InitialItemAssistantContentOutputTextDict, DecisionAssistantMessageParamContentPartRefusal, DecisionAssistantMessageContentPartRefusal, DecisionAssistantMessageContentPartRefusalDict]
class DecisionAssistantMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[DecisionAssistantMessageParamContentPart]]
    role: Required[Literal["assistant"]]
    id: str | None
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]
class DecisionChoiceOptionParam(TypedDict):
    value: str | bool
    description: NotRequired[str]
class DecisionInputTextParam(TypedDict):
    text: str
    type: Literal["input_text"]
class DecisionDeveloperMessageParam(TypedDict):
    content: str | Iterable[DecisionInputTextParam | DecisionInputText | DecisionInputTextDict | DecisionInputText | DecisionInputTextDict | DecisionInputText | DecisionInputTextDict]
    role: Literal["developer"]
    id: NotRequired[str | None]
    type: NotRequired[Literal["message"]]
DecisionJSONObjectParam: TypeAlias = dict[str, object]
class DecisionUserMessageParamContentPartInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionUserMessageParamContentPartInputJSON(TypedDict):
    data: DecisionJSONObject | Iterable[DecisionJSONObject]
    type: Literal["input_json"]
DecisionUserMessageParamContentPart: TypeAlias = Union[DecisionInputTextParam, DecisionInputText, DecisionInputTextDict, DecisionUserMessageParamContentPartInputImage, DecisionUserMessageContentPartInputImage, DecisionUserMessageContentPartInputImageDict, DecisionUserMessageParamContentPartInputJSON, DecisionUserMessageContentPartInputJSON, DecisionUserMessageContentPartInputJSONDict]
class DecisionQuestionParamChoice(TypedDict):
    choices: Iterable[DecisionChoiceOptionParam | DecisionChoiceOption | DecisionChoiceOptionDict]
    instructions: str | Iterable[DecisionUserMessageParamContentPart]
    type: Literal["choice"]
    name: NotRequired[str]
class DecisionQuestionParamPredicate(TypedDict):
    instructions: str | Iterable[DecisionUserMessageParamContentPart]
    type: Literal["predicate"]
    name: NotRequired[str]
class DecisionQuestionParamScoreLevel(TypedDict):
    label: str
    description: NotRequired[str]
class DecisionQuestionParamScore(TypedDict):
    instructions: str | Iterable[DecisionUserMessageParamContentPart]
    levels: Iterable[DecisionQuestionParamScoreLevel | DecisionQuestionScoreLevel | DecisionQuestionScoreLevelDict]
    type: Literal["score"]
    name: NotRequired[str]
DecisionQuestionParam: TypeAlias = Union[DecisionQuestionParamChoice, DecisionQuestionChoice, DecisionQuestionChoiceDict, DecisionQuestionParamPredicate, DecisionQuestionPredicate, DecisionQuestionPredicateDict, DecisionQuestionParamScore, DecisionQuestionScore, DecisionQuestionScoreDict]
class DecisionSystemMessageParam(TypedDict):
    content: str | Iterable[DecisionInputTextParam | DecisionInputText | DecisionInputTextDict | DecisionInputText | DecisionInputTextDict | DecisionInputText | DecisionInputTextDict]
    role: Literal["system"]
    id: NotRequired[str | None]
    type: NotRequired[Literal["message"]]
class DecisionTriggerParamDecisions(TypedDict):
    questions: Iterable[DecisionQuestionParam]
class DecisionTriggerParam(TypedDict):
    decisions: DecisionTriggerParamDecisions | DecisionTriggerDecisions | DecisionTriggerDecisionsDict
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]
class DecisionUserMessageParam(TypedDict):
    content: str | Iterable[DecisionUserMessageParamContentPart]
    role: Literal["user"]
    id: NotRequired[str | None]
    type: NotRequired[Literal["message"]]
class DecisionsDelegationConfigParam(TypedDict):
    model: str
    questions: Iterable[DecisionQuestionParam]
class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    model: str
    questions: Iterable[DecisionQuestionParam]
class ForkSessionConfigParamAudio(TypedDict, total=False):
    format: AudioFormatParam
class ResponsesDelegationConfigParamReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["concise", "detailed", "auto"] | None
class ResponsesDelegationConfigParamText(TypedDict, total=False):
    verbosity: Literal["low", "medium", "high"] | None
class ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam(TypedDict):
    name: str
    type: Literal["function"]
class ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]
class ResponsesDelegationConfigParamToolFileSearch(TypedDict):
    type: Literal["file_search"]
class ResponsesDelegationConfigParamToolWebSearch(TypedDict):
    type: Literal["web_search"]
class ResponsesDelegationConfigParamToolChoiceWebSearchPreview(TypedDict):
    type: Literal["web_search_preview"]
class ResponsesDelegationConfigParamToolImageGeneration(TypedDict):
    type: Literal["image_generation"]
class ResponsesDelegationConfigParamToolComputer(TypedDict):
    type: Literal["computer"]
class ResponsesDelegationConfigParamToolCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]
class ResponsesDelegationConfigParamToolProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ResponsesDelegationConfigParamToolChoiceShell(TypedDict):
    type: Literal["shell"]
class ResponsesDelegationConfigParamToolChoiceCustom(TypedDict):
    name: str
    type: Literal["custom"]
class ResponsesDelegationConfigParamToolApplyPatch(TypedDict):
    type: Literal["apply_patch"]
ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam, FunctionTool, FunctionToolDict, ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam, ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict, ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam, ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam, ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict, ResponsesDelegationConfigParamToolFileSearch, ResponsesDelegationConfigToolFileSearch, ResponsesDelegationConfigToolFileSearchDict, ResponsesDelegationConfigParamToolWebSearch, ResponsesDelegationConfigToolWebSearch, ResponsesDelegationConfigToolWebSearchDict, ResponsesDelegationConfigParamToolChoiceWebSearchPreview, ResponsesDelegationConfigToolChoiceWebSearchPreview, ResponsesDelegationConfigToolChoiceWebSearchPreviewDict, ResponsesDelegationConfigParamToolImageGeneration, ResponsesDelegationConfigToolImageGeneration, ResponsesDelegationConfigToolImageGenerationDict, ResponsesDelegationConfigParamToolComputer, ResponsesDelegationConfigToolComputer, ResponsesDelegationConfigToolComputerDict, ResponsesDelegationConfigParamToolCodeInterpreter, ResponsesDelegationConfigToolCodeInterpreter, ResponsesDelegationConfigToolCodeInterpreterDict, ResponsesDelegationConfigParamToolProgrammaticToolCalling, ResponsesDelegationConfigToolProgrammaticToolCalling, ResponsesDelegationConfigToolProgrammaticToolCallingDict, ResponsesDelegationConfigParamToolChoiceShell, ResponsesDelegationConfigToolChoiceShell, ResponsesDelegationConfigToolChoiceShellDict, ResponsesDelegationConfigToolShell, ResponsesDelegationConfigToolShellDict, ResponsesDelegationConfigParamToolChoiceCustom, ResponsesDelegationConfigToolChoiceCustom, ResponsesDelegationConfigToolChoiceCustomDict, ResponsesDelegationConfigParamToolApplyPatch, ResponsesDelegationConfigToolApplyPatch, ResponsesDelegationConfigToolApplyPatchDict]
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParam(TypedDict):
    tools: Iterable[ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"]
    mode: NotRequired[Literal["none", "auto", "required"] | None]
ResponsesDelegationConfigParamToolChoice: TypeAlias = Union[Literal["auto", "none", "required"], ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam, FunctionTool, FunctionToolDict, ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam, ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict, ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam, ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam, ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict, ResponsesDelegationConfigParamToolFileSearch, ResponsesDelegationConfigToolFileSearch, ResponsesDelegationConfigToolFileSearchDict, ResponsesDelegationConfigParamToolWebSearch, ResponsesDelegationConfigToolWebSearch, ResponsesDelegationConfigToolWebSearchDict, ResponsesDelegationConfigParamToolChoiceWebSearchPreview, ResponsesDelegationConfigToolChoiceWebSearchPreview, ResponsesDelegationConfigToolChoiceWebSearchPreviewDict, ResponsesDelegationConfigParamToolImageGeneration, ResponsesDelegationConfigToolImageGeneration, ResponsesDelegationConfigToolImageGenerationDict, ResponsesDelegationConfigParamToolComputer, ResponsesDelegationConfigToolComputer, ResponsesDelegationConfigToolComputerDict, ResponsesDelegationConfigParamToolCodeInterpreter, ResponsesDelegationConfigToolCodeInterpreter, ResponsesDelegationConfigToolCodeInterpreterDict, ResponsesDelegationConfigParamToolProgrammaticToolCalling, ResponsesDelegationConfigToolProgrammaticToolCalling, ResponsesDelegationConfigToolProgrammaticToolCallingDict, ResponsesDelegationConfigParamToolChoiceShell, ResponsesDelegationConfigToolChoiceShell, ResponsesDelegationConfigToolChoiceShellDict, ResponsesDelegationConfigToolShell, ResponsesDelegationConfigToolShellDict, ResponsesDelegationConfigParamToolChoiceCustom, ResponsesDelegationConfigToolChoiceCustom, ResponsesDelegationConfigToolChoiceCustomDict, ResponsesDelegationConfigParamToolApplyPatch, ResponsesDelegationConfigToolApplyPatch, ResponsesDelegationConfigToolApplyPatchDict, ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParam, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamDict]
class FunctionToolParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    description: str | None
    parameters: dict[str, object] | None
    strict: bool | None
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict):
    type: Literal["disabled"]
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict):
    allowed_domains: Sequence[str]
    type: Literal["allowlist"]
ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled, ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled, ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict, ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist, ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist, ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict]
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInline(TypedDict):
    description: str
    name: str
    source: ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInlineSource | ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource | ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict | ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource | ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict
    type: Literal["inline"]
ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillSkillReference, ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference, ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict, ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInline, ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline, ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineDict]
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAuto(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicy | None
    skills: Iterable[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkill] | None
class ResponsesDelegationConfigParamToolShellEnvironmentContainerReference(TypedDict):
    container_id: str
    type: Literal["container_reference"]
class ResponsesDelegationConfigParamToolShellEnvironmentLocalSkill(TypedDict):
    description: str
    name: str
    path: str
class ResponsesDelegationConfigParamToolShellEnvironmentLocal(TypedDict):
    type: Literal["local"]
    skills: NotRequired[Iterable[ResponsesDelegationConfigParamToolShellEnvironmentLocalSkill | ResponsesDelegationConfigToolShellEnvironmentLocalSkill | ResponsesDelegationConfigToolShellEnvironmentLocalSkillDict] | None]
ResponsesDelegationConfigParamToolShellEnvironment: TypeAlias = Union[ResponsesDelegationConfigParamToolShellEnvironmentContainerAuto, ResponsesDelegationConfigToolShellEnvironmentContainerAuto, ResponsesDelegationConfigToolShellEnvironmentContainerAutoDict, ResponsesDelegationConfigParamToolShellEnvironmentContainerReference, ResponsesDelegationConfigToolShellEnvironmentContainerReference, ResponsesDelegationConfigToolShellEnvironmentContainerReferenceDict, ResponsesDelegationConfigParamToolShellEnvironmentLocal, ResponsesDelegationConfigToolShellEnvironmentLocal, ResponsesDelegationConfigToolShellEnvironmentLocalDict]
class ResponsesDelegationConfigParamToolShell(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[ResponsesDelegationConfigParamToolShellEnvironment | None]
class ResponsesDelegationConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam(TypedDict, total=False):
    read_only: bool | None
    tool_names: Sequence[str] | None
ResponsesDelegationConfigParamToolMcpAllowedTools: TypeAlias = Union[Sequence[str], ResponsesDelegationConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam]
class ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(TypedDict, total=False):
    always: ResponsesDelegationConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam | None
    never: ResponsesDelegationConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam | None
ResponsesDelegationConfigParamToolMcpRequireApproval: TypeAlias = Union[ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"]]
class ResponsesDelegationConfigParamToolMcp(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: ResponsesDelegationConfigParamToolMcpAllowedTools | None
    authorization: str | None
    connector_id: str | None
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: ResponsesDelegationConfigParamToolMcpRequireApproval | None
    server_description: str | None
    server_label: str | None
    server_url: str | None
    tunnel_id: str | None
class ResponsesDelegationConfigParamToolCustom(TypedDict):
    type: Literal["custom"]
class ResponsesDelegationConfigParamToolNamespace(TypedDict):
    type: Literal["namespace"]
class ResponsesDelegationConfigParamToolSearch(TypedDict):
    type: Literal["tool_search"]
ResponsesDelegationConfigParamTool: TypeAlias = Union[FunctionToolParam, FunctionTool, FunctionToolDict, ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam, ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict, ResponsesDelegationConfigParamToolWebSearch, ResponsesDelegationConfigToolWebSearch, ResponsesDelegationConfigToolWebSearchDict, ResponsesDelegationConfigParamToolFileSearch, ResponsesDelegationConfigToolFileSearch, ResponsesDelegationConfigToolFileSearchDict, ResponsesDelegationConfigParamToolCodeInterpreter, ResponsesDelegationConfigToolCodeInterpreter, ResponsesDelegationConfigToolCodeInterpreterDict, ResponsesDelegationConfigParamToolShell, ResponsesDelegationConfigToolShell, ResponsesDelegationConfigToolShellDict, ResponsesDelegationConfigToolChoiceShell, ResponsesDelegationConfigToolChoiceShellDict, ResponsesDelegationConfigParamToolImageGeneration, ResponsesDelegationConfigToolImageGeneration, ResponsesDelegationConfigToolImageGenerationDict, ResponsesDelegationConfigParamToolMcp, ResponsesDelegationConfigToolMcp, ResponsesDelegationConfigToolMcpDict, ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam, ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict, ResponsesDelegationConfigParamToolCustom, ResponsesDelegationConfigToolCustom, ResponsesDelegationConfigToolCustomDict, ResponsesDelegationConfigToolChoiceCustom, ResponsesDelegationConfigToolChoiceCustomDict, ResponsesDelegationConfigParamToolNamespace, ResponsesDelegationConfigToolNamespace, ResponsesDelegationConfigToolNamespaceDict, ResponsesDelegationConfigParamToolSearch, ResponsesDelegationConfigToolSearch, ResponsesDelegationConfigToolSearchDict, ResponsesDelegationConfigParamToolProgrammaticToolCalling, ResponsesDelegationConfigToolProgrammaticToolCalling, ResponsesDelegationConfigToolProgrammaticToolCallingDict, ResponsesDelegationConfigParamToolComputer, ResponsesDelegationConfigToolComputer, ResponsesDelegationConfigToolComputerDict, ResponsesDelegationConfigParamToolApplyPatch, ResponsesDelegationConfigToolApplyPatch, ResponsesDelegationConfigToolApplyPatchDict]
class ResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    instructions: str | None
    max_output_tokens: int | None
    model: str
    parallel_tool_calls: bool | None
    reasoning: ResponsesDelegationConfigParamReasoning | ResponsesDelegationConfigReasoning | ResponsesDelegationConfigReasoningDict | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: ResponsesDelegationConfigParamText | ResponsesDelegationConfigText | ResponsesDelegationConfigTextDict | None
    tool_choice: ResponsesDelegationConfigParamToolChoice
    tools: Iterable[ResponsesDelegationConfigParamTool]
class ForkSessionConfigParamDelegation(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam | ResponsesDelegationUpdateConfig | ResponsesDelegationUpdateConfigDict
class ForkSessionConfigParam(TypedDict, total=False):
    audio: ForkSessionConfigParamAudio | ForkSessionConfigAudio | ForkSessionConfigAudioDict
    client: ClientConfigParam | ClientConfig | ClientConfigDict
    delegation: ForkSessionConfigParamDelegation | ForkSessionConfigDelegation | ForkSessionConfigDelegationDict | SessionConfigDelegationResponses | SessionConfigDelegationResponsesDict | SessionConfigDelegationResponses | SessionConfigDelegationResponsesDict | ForkSessionConfigDelegation | ForkSessionConfigDelegationDict
    store: bool
class InitialItemParamUserContent(TypedDict):
    text: str
    type: NotRequired[Literal["input_text"]]
class InitialItemParamDeveloper(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamUserContent | InitialItemUserContent | InitialItemUserContentDict | DecisionInputText | DecisionInputTextDict | DecisionInputText | DecisionInputTextDict | DecisionInputText | DecisionInputTextDict | InitialItemUserContent | InitialItemUserContentDict]]
    role: Required[Literal["developer"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]
class InitialItemParamUser(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamUserContent | InitialItemUserContent | InitialItemUserContentDict | DecisionInputText | DecisionInputTextDict | DecisionInputText | DecisionInputTextDict | DecisionInputText | DecisionInputTextDict | InitialItemUserContent | InitialItemUserContentDict]]
    role: Required[Literal["user"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]
class InitialItemParamAssistantContentText(TypedDict):
    text: str
    type: NotRequired[Literal["text"]]
InitialItemParamAssistantContent: TypeAlias = Union[InitialItemParamAssistantContentText, InitialItemAssistantContentText, InitialItemAssistantContentTextDict, InitialItemParamAssistantContentOutputText, InitialItemAssistantContentOutputText, InitialItemAssistantContentOutputTextDict]
class InitialItemParamAssistant(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamAssistantContent]]
    role: Required[Literal["assistant"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]
InitialItemParam: TypeAlias = Union[InitialItemParamDeveloper, InitialItemDeveloper, InitialItemDeveloperDict, DecisionDeveloperMessage, DecisionDeveloperMessageDict, DecisionStoredDeveloperMessage, DecisionStoredDeveloperMessageDict, InitialItemParamUser, InitialItemUser, InitialItemUserDict, DecisionStoredUserMessage, DecisionStoredUserMessageDict, DecisionUserMessage, DecisionUserMessageDict, InitialItemParamAssistant, InitialItemAssistant, InitialItemAssistantDict, DecisionAssistantMessage, DecisionAssistantMessageDict, DecisionStoredAssistantMessage, DecisionStoredAssistantMessageDict]
SessionConfigParamAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam, CustomVoice, CustomVoiceDict]
class SessionConfigParamAudioOutput(TypedDict, total=False):
    voice: SessionConfigParamAudioOutputVoice
class MediaSessionConfigParamAudio(TypedDict, total=False):
    output: SessionConfigParamAudioOutput
class ResponsesDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    instructions: str | None
    max_output_tokens: int | None
    parallel_tool_calls: bool | None
    reasoning: ResponsesDelegationConfigParamReasoning | ResponsesDelegationConfigReasoning | ResponsesDelegationConfigReasoningDict | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: ResponsesDelegationConfigParamText | ResponsesDelegationConfigText | ResponsesDelegationConfigTextDict | None
    tool_choice: ResponsesDelegationConfigParamToolChoice
    tools: Iterable[ResponsesDelegationConfigParamTool]
class SessionConfigParamDelegationResponses(TypedDict):
    responses: ResponsesDelegationConfigParam | ResponsesDelegationConfig | ResponsesDelegationConfigDict
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int]
class SessionConfigParamDelegationDecisions(TypedDict):
    decisions: DecisionsDelegationConfigParam | DecisionsDelegationConfig | DecisionsDelegationConfigDict
    type: Literal["decisions"]
    acknowledgement_delay_ms: NotRequired[int]
SessionConfigParamDelegation: TypeAlias = Union[ClientDelegationParam, ClientDelegation, ClientDelegationDict, SessionConfigParamDelegationResponses, SessionConfigDelegationResponses, SessionConfigDelegationResponsesDict, SessionConfigParamDelegationDecisions, SessionConfigDelegationDecisions, SessionConfigDelegationDecisionsDict, DecisionTrigger, DecisionTriggerDict]
class MediaSessionConfigParamWakePolicy(TypedDict):
    type: Literal["speech"]
    vad_threshold: NotRequired[float]
class MediaSessionConfigParam(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: MediaSessionConfigParamAudio
    client: ClientConfigParam | ClientConfig | ClientConfigDict
    delegation: SessionConfigParamDelegation | None
    idle_timeout_s: int
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam | DecisionTrigger | DecisionTriggerDict]
    wake_policy: MediaSessionConfigParamWakePolicy
class LiveCreateParamsTransport(TypedDict):
    sdp: str
    type: Literal["webrtc"]
class LiveCreateParams(TypedDict):
    session: MediaSessionConfigParam
    """model, voice, instructions and the rest of the configuration"""
    transport: LiveCreateParamsTransport | LiveCreateResponseTransport | LiveCreateResponseTransportDict | LiveCreateResponseTransport | LiveCreateResponseTransportDict
    """how audio gets there and back"""
class MediaSessionForkConfigParam(TypedDict, total=False):
    client: ClientConfigParam | ClientConfig | ClientConfigDict
    delegation: ForkSessionConfigParamDelegation | ForkSessionConfigDelegation | ForkSessionConfigDelegationDict | SessionConfigDelegationResponses | SessionConfigDelegationResponsesDict | SessionConfigDelegationResponses | SessionConfigDelegationResponsesDict | ForkSessionConfigDelegation | ForkSessionConfigDelegationDict
    store: bool
class SessionAcceptParamsSession(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    type: Required[Literal["live"]]
    audio: MediaSessionConfigParamAudio
    delegation: SessionConfigParamDelegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam | DecisionTrigger | DecisionTriggerDict]
class SessionAcceptParams(TypedDict):
    session: SessionAcceptParamsSession
    """model, voice, instructions and the rest of the configuration"""
class SessionConfigParamAudio(TypedDict, total=False):
    format: AudioFormatParam
    output: SessionConfigParamAudioOutput | SessionConfigAudioOutput | SessionConfigAudioOutputDict
class SessionConfigParam(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: SessionConfigParamAudio | SessionConfigAudio | SessionConfigAudioDict
    client: ClientConfigParam | ClientConfig | ClientConfigDict
    delegation: SessionConfigParamDelegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam | DecisionTrigger | DecisionTriggerDict]
class SessionForkParams(TypedDict):
    transport: LiveCreateParamsTransport | LiveCreateResponseTransport | LiveCreateResponseTransportDict | LiveCreateResponseTransport | LiveCreateResponseTransportDict
    """how audio gets to the new session and back"""
    session: NotRequired[MediaSessionForkConfigParam]
    """what is different in the new session"""
class SessionReferParams(TypedDict):
    target_uri: str
    """the address to pass the call on to, such as `tel:+14155550123` or `sip:agent@example.com`"""
class SessionRejectParams(TypedDict):
    status_code: int
    """the SIP status to refuse with, such as 603"""
class SessionUpdateConfigParamDelegationDecisions(TypedDict, total=False):
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int
    decisions: DecisionsDelegationUpdateConfigParam | DecisionsDelegationUpdateConfig | DecisionsDelegationUpdateConfigDict
SessionUpdateConfigParamDelegation: TypeAlias = Union[ClientDelegationParam, ClientDelegation, ClientDelegationDict, ForkSessionConfigParamDelegation, ForkSessionConfigDelegation, ForkSessionConfigDelegationDict, SessionConfigDelegationResponses, SessionConfigDelegationResponsesDict, SessionUpdateConfigParamDelegationDecisions, SessionUpdateConfigDelegationDecisions, SessionUpdateConfigDelegationDecisionsDict, DecisionTrigger, DecisionTriggerDict, SessionConfigDelegationDecisions, SessionConfigDelegationDecisionsDict]
class SessionUpdateConfigParam(TypedDict, total=False):
    delegation: SessionUpdateConfigParamDelegation | None
    triggers: Iterable[DecisionTriggerParam | DecisionTrigger | DecisionTriggerDict]
class SidebandConnectParams(TypedDict, total=False):
    graceful_close: bool
ClientEvent: TypeAlias = Union[SessionStartEvent, SessionUpdateEvent, InputAudioAppendEvent, InputAudioMuteEvent, InputAudioUnmuteEvent, OutputAudioFixturePlayEvent, InstructionsAppendEvent, ThinkingAppendEvent, CommentaryAppendEvent, DecisionCreateEvent, DecisionItemCreateEvent, DecisionItemDeleteEvent, ResponseItemCreateEvent, ResponseCreateEvent, SessionCloseEvent]
ClientEventDict: TypeAlias = Union[SessionStartEventDict, SessionUpdateEventDict, InputAudioAppendEventDict, InputAudioMuteEventDict, InputAudioUnmuteEventDict, OutputAudioFixturePlayEventDict, InstructionsAppendEventDict, ThinkingAppendEventDict, CommentaryAppendEventDict, DecisionCreateEventDict, DecisionItemCreateEventDict, DecisionItemDeleteEventDict, ResponseItemCreateEventDict, ResponseCreateEventDict, SessionCloseEventDict]
class SessionStartEventParam(TypedDict):
    session: SessionConfigParam | SessionConfig | SessionConfigDict
    type: Literal["session.start"]
    event_id: NotRequired[str | None]
class SessionUpdateEventParam(TypedDict):
    session: SessionUpdateConfigParam | SessionUpdateConfig | SessionUpdateConfigDict
    type: Literal["session.update"]
    event_id: NotRequired[str | None]
class InputAudioAppendEventParam(TypedDict):
    audio: str
    type: Literal["session.input_audio.append"]
    event_id: NotRequired[str | None]
class InputAudioMuteEventParam(TypedDict):
    type: Literal["session.input_audio.mute"]
    event_id: NotRequired[str | None]
class InputAudioUnmuteEventParam(TypedDict):
    type: Literal["session.input_audio.unmute"]
    event_id: NotRequired[str | None]
class OutputAudioFixturePlayEventParam(TypedDict):
    audio: str
    type: Literal["session.output_audio.fixture.play"]
    event_id: NotRequired[str | None]
class InstructionsAppendEventParam(TypedDict):
    content: str
    delegation_id: str | None
    type: Literal["session.instructions.append"]
    event_id: NotRequired[str | None]
class ThinkingAppendEventParam(TypedDict):
    content: str
    delegation_id: str | None
    type: Literal["session.thinking.append"]
    event_id: NotRequired[str | None]
class CommentaryAppendEventParam(TypedDict):
    content: str
    delegation_id: str | None
    type: Literal["session.commentary.append"]
    event_id: NotRequired[str | None]
class DecisionCreateEventParam(TypedDict):
    event_id: str
    type: Literal["decision.create"]
class DecisionItemCreateEventParamItemFunctionCall(TypedDict):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: NotRequired[str | None]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
DecisionItemCreateEventParamItemFunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputText, DecisionInputTextDict, DecisionUserMessageParamContentPartInputImage, DecisionUserMessageContentPartInputImage, DecisionUserMessageContentPartInputImageDict]
class DecisionItemCreateEventParamItemFunctionCallOutput(TypedDict):
    call_id: str
    output: str | Iterable[DecisionItemCreateEventParamItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreateEventParamItemCustomToolCall(TypedDict):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: NotRequired[str | None]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreateEventParamItemCustomToolCallOutput(TypedDict):
    call_id: str
    output: str | Iterable[DecisionItemCreateEventParamItemFunctionCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
DecisionItemCreateEventParamItemUnion: TypeAlias = Union[DecisionUserMessageParam, DecisionUserMessage, DecisionUserMessageDict, DecisionStoredUserMessage, DecisionStoredUserMessageDict, InitialItemUser, InitialItemUserDict, DecisionDeveloperMessageParam, DecisionDeveloperMessage, DecisionDeveloperMessageDict, DecisionStoredDeveloperMessage, DecisionStoredDeveloperMessageDict, InitialItemDeveloper, InitialItemDeveloperDict, DecisionSystemMessageParam, DecisionSystemMessage, DecisionSystemMessageDict, DecisionStoredSystemMessage, DecisionStoredSystemMessageDict, DecisionAssistantMessageParam, DecisionAssistantMessage, DecisionAssistantMessageDict, DecisionStoredAssistantMessage, DecisionStoredAssistantMessageDict, InitialItemAssistant, InitialItemAssistantDict, DecisionItemCreateEventParamItemFunctionCall, DecisionItemCreateEventItemFunctionCall, DecisionItemCreateEventItemFunctionCallDict, DecisionItemCreatedEventItemFunctionCall, DecisionItemCreatedEventItemFunctionCallDict, DecisionItemCreateEventParamItemFunctionCallOutput, DecisionItemCreateEventItemFunctionCallOutput, DecisionItemCreateEventItemFunctionCallOutputDict, DecisionItemCreatedEventItemFunctionCallOutput, DecisionItemCreatedEventItemFunctionCallOutputDict, DecisionItemCreateEventParamItemCustomToolCall, DecisionItemCreateEventItemCustomToolCall, DecisionItemCreateEventItemCustomToolCallDict, DecisionItemCreatedEventItemCustomToolCall, DecisionItemCreatedEventItemCustomToolCallDict, DecisionItemCreateEventParamItemCustomToolCallOutput, DecisionItemCreateEventItemCustomToolCallOutput, DecisionItemCreateEventItemCustomToolCallOutputDict, DecisionItemCreatedEventItemCustomToolCallOutput, DecisionItemCreatedEventItemCustomToolCallOutputDict]
class DecisionItemCreateEventParam(TypedDict):
    item: DecisionItemCreateEventParamItemUnion
    type: Literal["decision.item.create"]
    event_id: NotRequired[str | None]
class DecisionItemDeleteEventParam(TypedDict):
    item_id: str
    type: Literal["decision.item.delete"]
    event_id: NotRequired[str | None]
class ResponseItemCreateEventParam(TypedDict):
    item: ResponseInputItemParam
    type: Literal["response.item.create"]
    event_id: NotRequired[str | None]
class ResponseCreateEventParam(TypedDict):
    type: Literal["response.create"]
    event_id: NotRequired[str | None]
class SessionCloseEventParam(TypedDict):
    type: Literal["session.close"]
    event_id: NotRequired[str | None]
ClientEventParam: TypeAlias = Union[SessionStartEventParam, SessionStartEvent, SessionStartEventDict, ForkSessionStartEvent, ForkSessionStartEventDict, SessionUpdateEventParam, SessionUpdateEvent, SessionUpdateEventDict, InputAudioAppendEventParam, InputAudioAppendEvent, InputAudioAppendEventDict, ServerEventSessionInputAudioAppend, ServerEventSessionInputAudioAppendDict, InputAudioMuteEventParam, InputAudioMuteEvent, InputAudioMuteEventDict, InputAudioUnmuteEventParam, InputAudioUnmuteEvent, InputAudioUnmuteEventDict, OutputAudioFixturePlayEventParam, OutputAudioFixturePlayEvent, OutputAudioFixturePlayEventDict, InstructionsAppendEventParam, InstructionsAppendEvent, InstructionsAppendEventDict, ThinkingAppendEventParam, ThinkingAppendEvent, ThinkingAppendEventDict, CommentaryAppendEventParam, CommentaryAppendEvent, CommentaryAppendEventDict, DecisionCreateEventParam, DecisionCreateEvent, DecisionCreateEventDict, DecisionItemCreateEventParam, DecisionItemCreateEvent, DecisionItemCreateEventDict, DecisionItemDeleteEventParam, DecisionItemDeleteEvent, DecisionItemDeleteEventDict, ResponseItemCreateEventParam, ResponseItemCreateEvent, ResponseItemCreateEventDict, ResponseCreateEventParam, ResponseCreateEvent, ResponseCreateEventDict, SessionCloseEventParam, SessionCloseEvent, SessionCloseEventDict]
ConnectClientEvent: TypeAlias = Union[SessionUpdateEvent, InputAudioMuteEvent, InputAudioUnmuteEvent, OutputAudioFixturePlayEvent, ConnectClientEventTransportDtmfSend, InstructionsAppendEvent, ThinkingAppendEvent, CommentaryAppendEvent, DecisionCreateEvent, DecisionItemCreateEvent, DecisionItemDeleteEvent, ResponseItemCreateEvent, ResponseCreateEvent, SessionCloseEvent]
ConnectClientEventDict: TypeAlias = Union[SessionUpdateEventDict, InputAudioMuteEventDict, InputAudioUnmuteEventDict, OutputAudioFixturePlayEventDict, ConnectClientEventTransportDtmfSendDict, InstructionsAppendEventDict, ThinkingAppendEventDict, CommentaryAppendEventDict, DecisionCreateEventDict, DecisionItemCreateEventDict, DecisionItemDeleteEventDict, ResponseItemCreateEventDict, ResponseCreateEventDict, SessionCloseEventDict]
class ConnectClientEventParamTransportDtmfSend(TypedDict):
    event: str
    type: Literal["transport.dtmf.send"]
    event_id: NotRequired[str | None]
ConnectClientEventParam: TypeAlias = Union[SessionUpdateEventParam, SessionUpdateEvent, SessionUpdateEventDict, InputAudioMuteEventParam, InputAudioMuteEvent, InputAudioMuteEventDict, InputAudioUnmuteEventParam, InputAudioUnmuteEvent, InputAudioUnmuteEventDict, OutputAudioFixturePlayEventParam, OutputAudioFixturePlayEvent, OutputAudioFixturePlayEventDict, ConnectClientEventParamTransportDtmfSend, ConnectClientEventTransportDtmfSend, ConnectClientEventTransportDtmfSendDict, ServerEventTransportDtmfSend, ServerEventTransportDtmfSendDict, InstructionsAppendEventParam, InstructionsAppendEvent, InstructionsAppendEventDict, ThinkingAppendEventParam, ThinkingAppendEvent, ThinkingAppendEventDict, CommentaryAppendEventParam, CommentaryAppendEvent, CommentaryAppendEventDict, DecisionCreateEventParam, DecisionCreateEvent, DecisionCreateEventDict, DecisionItemCreateEventParam, DecisionItemCreateEvent, DecisionItemCreateEventDict, DecisionItemDeleteEventParam, DecisionItemDeleteEvent, DecisionItemDeleteEventDict, ResponseItemCreateEventParam, ResponseItemCreateEvent, ResponseItemCreateEventDict, ResponseCreateEventParam, ResponseCreateEvent, ResponseCreateEventDict, SessionCloseEventParam, SessionCloseEvent, SessionCloseEventDict]
ConnectServerEvent: TypeAlias = Union[SessionStartedEvent, SessionUpdatedEvent, ConnectServerEventSessionResumed, ConnectServerEventSessionPaused, InputAudioMutedEvent, InputAudioUnmutedEvent, OutputAudioFixturePlayingEvent, OutputAudioFixturePlayedEvent, InstructionsAppendedEvent, ThinkingAppendedEvent, CommentaryAppendedEvent, InputTranscriptDeltaEvent, OutputTranscriptDeltaEvent, DelegationCreatedEvent, DecisionEvent, DecisionItemCreatedEvent, DecisionItemDeletedEvent, ResponseEvent, SessionUsageUpdatedEvent, SessionClosedEvent, ErrorEvent, InfoEvent, ServerEventSessionInputAudioAppend, OutputAudioDeltaEvent, ServerEventTransportDtmfReceived, ServerEventTransportDtmfSend, ServerEventTransportDtmfSent, ServerEventTransportRinging, ServerEventTransportAnswered, ServerEventTransportFailed]
ConnectServerEventDict: TypeAlias = Union[SessionStartedEventDict, SessionUpdatedEventDict, ConnectServerEventSessionResumedDict, ConnectServerEventSessionPausedDict, InputAudioMutedEventDict, InputAudioUnmutedEventDict, OutputAudioFixturePlayingEventDict, OutputAudioFixturePlayedEventDict, InstructionsAppendedEventDict, ThinkingAppendedEventDict, CommentaryAppendedEventDict, InputTranscriptDeltaEventDict, OutputTranscriptDeltaEventDict, DelegationCreatedEventDict, DecisionEventDict, DecisionItemCreatedEventDict, DecisionItemDeletedEventDict, ResponseEventDict, SessionUsageUpdatedEventDict, SessionClosedEventDict, ErrorEventDict, InfoEventDict, ServerEventSessionInputAudioAppendDict, OutputAudioDeltaEventDict, ServerEventTransportDtmfReceivedDict, ServerEventTransportDtmfSendDict, ServerEventTransportDtmfSentDict, ServerEventTransportRingingDict, ServerEventTransportAnsweredDict, ServerEventTransportFailedDict]
ForkClientEvent: TypeAlias = Union[ForkSessionStartEvent, SessionUpdateEvent, InputAudioAppendEvent, InputAudioMuteEvent, InputAudioUnmuteEvent, OutputAudioFixturePlayEvent, InstructionsAppendEvent, ThinkingAppendEvent, CommentaryAppendEvent, DecisionCreateEvent, DecisionItemCreateEvent, DecisionItemDeleteEvent, ResponseItemCreateEvent, ResponseCreateEvent, SessionCloseEvent]
ForkClientEventDict: TypeAlias = Union[ForkSessionStartEventDict, SessionUpdateEventDict, InputAudioAppendEventDict, InputAudioMuteEventDict, InputAudioUnmuteEventDict, OutputAudioFixturePlayEventDict, InstructionsAppendEventDict, ThinkingAppendEventDict, CommentaryAppendEventDict, DecisionCreateEventDict, DecisionItemCreateEventDict, DecisionItemDeleteEventDict, ResponseItemCreateEventDict, ResponseCreateEventDict, SessionCloseEventDict]
class ForkSessionStartEventParam(TypedDict):
    session: ForkSessionConfigParam | ForkSessionConfig | ForkSessionConfigDict
    type: Literal["session.start"]
    event_id: NotRequired[str | None]
ForkClientEventParam: TypeAlias = Union[ForkSessionStartEventParam, ForkSessionStartEvent, ForkSessionStartEventDict, SessionStartEvent, SessionStartEventDict, SessionUpdateEventParam, SessionUpdateEvent, SessionUpdateEventDict, InputAudioAppendEventParam, InputAudioAppendEvent, InputAudioAppendEventDict, ServerEventSessionInputAudioAppend, ServerEventSessionInputAudioAppendDict, InputAudioMuteEventParam, InputAudioMuteEvent, InputAudioMuteEventDict, InputAudioUnmuteEventParam, InputAudioUnmuteEvent, InputAudioUnmuteEventDict, OutputAudioFixturePlayEventParam, OutputAudioFixturePlayEvent, OutputAudioFixturePlayEventDict, InstructionsAppendEventParam, InstructionsAppendEvent, InstructionsAppendEventDict, ThinkingAppendEventParam, ThinkingAppendEvent, ThinkingAppendEventDict, CommentaryAppendEventParam, CommentaryAppendEvent, CommentaryAppendEventDict, DecisionCreateEventParam, DecisionCreateEvent, DecisionCreateEventDict, DecisionItemCreateEventParam, DecisionItemCreateEvent, DecisionItemCreateEventDict, DecisionItemDeleteEventParam, DecisionItemDeleteEvent, DecisionItemDeleteEventDict, ResponseItemCreateEventParam, ResponseItemCreateEvent, ResponseItemCreateEventDict, ResponseCreateEventParam, ResponseCreateEvent, ResponseCreateEventDict, SessionCloseEventParam, SessionCloseEvent, SessionCloseEventDict]
ForkServerEvent: TypeAlias = Union[SessionStartedEvent, SessionUpdatedEvent, InputAudioMutedEvent, InputAudioUnmutedEvent, OutputAudioFixturePlayingEvent, OutputAudioFixturePlayedEvent, InstructionsAppendedEvent, ThinkingAppendedEvent, CommentaryAppendedEvent, ServerEventSessionInputAudioAppend, OutputAudioDeltaEvent, InputTranscriptDeltaEvent, OutputTranscriptDeltaEvent, DelegationCreatedEvent, DecisionEvent, DecisionItemCreatedEvent, DecisionItemDeletedEvent, ResponseEvent, SessionUsageUpdatedEvent, SessionClosedEvent, ErrorEvent, InfoEvent, ServerEventTransportDtmfReceived, ServerEventTransportDtmfSend, ServerEventTransportDtmfSent, ServerEventTransportRinging, ServerEventTransportAnswered, ServerEventTransportFailed]
ForkServerEventDict: TypeAlias = Union[SessionStartedEventDict, SessionUpdatedEventDict, InputAudioMutedEventDict, InputAudioUnmutedEventDict, OutputAudioFixturePlayingEventDict, OutputAudioFixturePlayedEventDict, InstructionsAppendedEventDict, ThinkingAppendedEventDict, CommentaryAppendedEventDict, ServerEventSessionInputAudioAppendDict, OutputAudioDeltaEventDict, InputTranscriptDeltaEventDict, OutputTranscriptDeltaEventDict, DelegationCreatedEventDict, DecisionEventDict, DecisionItemCreatedEventDict, DecisionItemDeletedEventDict, ResponseEventDict, SessionUsageUpdatedEventDict, SessionClosedEventDict, ErrorEventDict, InfoEventDict, ServerEventTransportDtmfReceivedDict, ServerEventTransportDtmfSendDict, ServerEventTransportDtmfSentDict, ServerEventTransportRingingDict, ServerEventTransportAnsweredDict, ServerEventTransportFailedDict]
ServerEvent: TypeAlias = Union[SessionStartedEvent, SessionUpdatedEvent, InputAudioMutedEvent, InputAudioUnmutedEvent, OutputAudioFixturePlayingEvent, OutputAudioFixturePlayedEvent, InstructionsAppendedEvent, ThinkingAppendedEvent, CommentaryAppendedEvent, ServerEventSessionInputAudioAppend, OutputAudioDeltaEvent, InputTranscriptDeltaEvent, OutputTranscriptDeltaEvent, DelegationCreatedEvent, DecisionEvent, DecisionItemCreatedEvent, DecisionItemDeletedEvent, ResponseEvent, SessionUsageUpdatedEvent, SessionClosedEvent, ErrorEvent, InfoEvent, ServerEventTransportDtmfReceived, ServerEventTransportDtmfSend, ServerEventTransportDtmfSent, ServerEventTransportRinging, ServerEventTransportAnswered, ServerEventTransportFailed]
ServerEventDict: TypeAlias = Union[SessionStartedEventDict, SessionUpdatedEventDict, InputAudioMutedEventDict, InputAudioUnmutedEventDict, OutputAudioFixturePlayingEventDict, OutputAudioFixturePlayedEventDict, InstructionsAppendedEventDict, ThinkingAppendedEventDict, CommentaryAppendedEventDict, ServerEventSessionInputAudioAppendDict, OutputAudioDeltaEventDict, InputTranscriptDeltaEventDict, OutputTranscriptDeltaEventDict, DelegationCreatedEventDict, DecisionEventDict, DecisionItemCreatedEventDict, DecisionItemDeletedEventDict, ResponseEventDict, SessionUsageUpdatedEventDict, SessionClosedEventDict, ErrorEventDict, InfoEventDict, ServerEventTransportDtmfReceivedDict, ServerEventTransportDtmfSendDict, ServerEventTransportDtmfSentDict, ServerEventTransportRingingDict, ServerEventTransportAnsweredDict, ServerEventTransportFailedDict]
