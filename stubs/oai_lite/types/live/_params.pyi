# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from . import _types
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
AudioFormatParam: TypeAlias = Union[AudioFormatParamAudioPCM, _types.AudioFormatAudioPCM, _types.AudioFormatAudioPCMDict, AudioFormatParamAudioPCMU, _types.AudioFormatAudioPCMU, _types.AudioFormatAudioPCMUDict, AudioFormatParamAudioPCMA, _types.AudioFormatAudioPCMA, _types.AudioFormatAudioPCMADict]
class ServerEventSelectorParam(TypedDict):
    type: str
    response_event: NotRequired[str]
class DataChannelConfigParam(TypedDict, total=False):
    allowed_client_events: Literal["all"] | Sequence[str]
    allowed_server_events: Literal["all"] | Iterable[ServerEventSelectorParam | _types.ServerEventSelector | _types.ServerEventSelectorDict]
class ClientConfigParam(TypedDict):
    data_channel: DataChannelConfigParam | _types.DataChannelConfig | _types.DataChannelConfigDict
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
DecisionAssistantMessageParamContentPart: TypeAlias = Union[InitialItemParamAssistantContentOutputText, _types.InitialItemAssistantContentOutputText, _types.InitialItemAssistantContentOutputTextDict, DecisionAssistantMessageParamContentPartRefusal, _types.DecisionAssistantMessageContentPartRefusal, _types.DecisionAssistantMessageContentPartRefusalDict]
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
    content: str | Iterable[DecisionInputTextParam | _types.DecisionInputText | _types.DecisionInputTextDict | _types.DecisionInputText | _types.DecisionInputTextDict | _types.DecisionInputText | _types.DecisionInputTextDict]
    role: Literal["developer"]
    id: NotRequired[str | None]
    type: NotRequired[Literal["message"]]
DecisionJSONObjectParam: TypeAlias = dict[str, object]
class DecisionUserMessageParamContentPartInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionUserMessageParamContentPartInputJSON(TypedDict):
    data: _types.DecisionJSONObject | Iterable[_types.DecisionJSONObject]
    type: Literal["input_json"]
DecisionUserMessageParamContentPart: TypeAlias = Union[DecisionInputTextParam, _types.DecisionInputText, _types.DecisionInputTextDict, DecisionUserMessageParamContentPartInputImage, _types.DecisionUserMessageContentPartInputImage, _types.DecisionUserMessageContentPartInputImageDict, DecisionUserMessageParamContentPartInputJSON, _types.DecisionUserMessageContentPartInputJSON, _types.DecisionUserMessageContentPartInputJSONDict]
class DecisionQuestionParamChoice(TypedDict):
    choices: Iterable[DecisionChoiceOptionParam | _types.DecisionChoiceOption | _types.DecisionChoiceOptionDict]
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
    levels: Iterable[DecisionQuestionParamScoreLevel | _types.DecisionQuestionScoreLevel | _types.DecisionQuestionScoreLevelDict]
    type: Literal["score"]
    name: NotRequired[str]
DecisionQuestionParam: TypeAlias = Union[DecisionQuestionParamChoice, _types.DecisionQuestionChoice, _types.DecisionQuestionChoiceDict, DecisionQuestionParamPredicate, _types.DecisionQuestionPredicate, _types.DecisionQuestionPredicateDict, DecisionQuestionParamScore, _types.DecisionQuestionScore, _types.DecisionQuestionScoreDict]
class DecisionSystemMessageParam(TypedDict):
    content: str | Iterable[DecisionInputTextParam | _types.DecisionInputText | _types.DecisionInputTextDict | _types.DecisionInputText | _types.DecisionInputTextDict | _types.DecisionInputText | _types.DecisionInputTextDict]
    role: Literal["system"]
    id: NotRequired[str | None]
    type: NotRequired[Literal["message"]]
class DecisionTriggerParamDecisions(TypedDict):
    questions: Iterable[DecisionQuestionParam]
class DecisionTriggerParam(TypedDict):
    decisions: DecisionTriggerParamDecisions | _types.DecisionTriggerDecisions | _types.DecisionTriggerDecisionsDict
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
ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam, _types.FunctionTool, _types.FunctionToolDict, _types.ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict, ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict, ResponsesDelegationConfigParamToolFileSearch, _types.ResponsesDelegationConfigToolFileSearch, _types.ResponsesDelegationConfigToolFileSearchDict, ResponsesDelegationConfigParamToolWebSearch, _types.ResponsesDelegationConfigToolWebSearch, _types.ResponsesDelegationConfigToolWebSearchDict, ResponsesDelegationConfigParamToolChoiceWebSearchPreview, _types.ResponsesDelegationConfigToolChoiceWebSearchPreview, _types.ResponsesDelegationConfigToolChoiceWebSearchPreviewDict, ResponsesDelegationConfigParamToolImageGeneration, _types.ResponsesDelegationConfigToolImageGeneration, _types.ResponsesDelegationConfigToolImageGenerationDict, ResponsesDelegationConfigParamToolComputer, _types.ResponsesDelegationConfigToolComputer, _types.ResponsesDelegationConfigToolComputerDict, ResponsesDelegationConfigParamToolCodeInterpreter, _types.ResponsesDelegationConfigToolCodeInterpreter, _types.ResponsesDelegationConfigToolCodeInterpreterDict, ResponsesDelegationConfigParamToolProgrammaticToolCalling, _types.ResponsesDelegationConfigToolProgrammaticToolCalling, _types.ResponsesDelegationConfigToolProgrammaticToolCallingDict, ResponsesDelegationConfigParamToolChoiceShell, _types.ResponsesDelegationConfigToolChoiceShell, _types.ResponsesDelegationConfigToolChoiceShellDict, _types.ResponsesDelegationConfigToolShell, _types.ResponsesDelegationConfigToolShellDict, ResponsesDelegationConfigParamToolChoiceCustom, _types.ResponsesDelegationConfigToolChoiceCustom, _types.ResponsesDelegationConfigToolChoiceCustomDict, ResponsesDelegationConfigParamToolApplyPatch, _types.ResponsesDelegationConfigToolApplyPatch, _types.ResponsesDelegationConfigToolApplyPatchDict]
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParam(TypedDict):
    tools: Iterable[ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"]
    mode: NotRequired[Literal["none", "auto", "required"] | None]
ResponsesDelegationConfigParamToolChoice: TypeAlias = Union[Literal["auto", "none", "required"], ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam, _types.FunctionTool, _types.FunctionToolDict, _types.ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict, ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict, ResponsesDelegationConfigParamToolFileSearch, _types.ResponsesDelegationConfigToolFileSearch, _types.ResponsesDelegationConfigToolFileSearchDict, ResponsesDelegationConfigParamToolWebSearch, _types.ResponsesDelegationConfigToolWebSearch, _types.ResponsesDelegationConfigToolWebSearchDict, ResponsesDelegationConfigParamToolChoiceWebSearchPreview, _types.ResponsesDelegationConfigToolChoiceWebSearchPreview, _types.ResponsesDelegationConfigToolChoiceWebSearchPreviewDict, ResponsesDelegationConfigParamToolImageGeneration, _types.ResponsesDelegationConfigToolImageGeneration, _types.ResponsesDelegationConfigToolImageGenerationDict, ResponsesDelegationConfigParamToolComputer, _types.ResponsesDelegationConfigToolComputer, _types.ResponsesDelegationConfigToolComputerDict, ResponsesDelegationConfigParamToolCodeInterpreter, _types.ResponsesDelegationConfigToolCodeInterpreter, _types.ResponsesDelegationConfigToolCodeInterpreterDict, ResponsesDelegationConfigParamToolProgrammaticToolCalling, _types.ResponsesDelegationConfigToolProgrammaticToolCalling, _types.ResponsesDelegationConfigToolProgrammaticToolCallingDict, ResponsesDelegationConfigParamToolChoiceShell, _types.ResponsesDelegationConfigToolChoiceShell, _types.ResponsesDelegationConfigToolChoiceShellDict, _types.ResponsesDelegationConfigToolShell, _types.ResponsesDelegationConfigToolShellDict, ResponsesDelegationConfigParamToolChoiceCustom, _types.ResponsesDelegationConfigToolChoiceCustom, _types.ResponsesDelegationConfigToolChoiceCustomDict, ResponsesDelegationConfigParamToolApplyPatch, _types.ResponsesDelegationConfigToolApplyPatch, _types.ResponsesDelegationConfigToolApplyPatchDict, ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamDict]
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
ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict, ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict]
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
    source: ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInlineSource | _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource | _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict | _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource | _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict
    type: Literal["inline"]
ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillSkillReference, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict, ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInline, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineDict]
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
    skills: NotRequired[Iterable[ResponsesDelegationConfigParamToolShellEnvironmentLocalSkill | _types.ResponsesDelegationConfigToolShellEnvironmentLocalSkill | _types.ResponsesDelegationConfigToolShellEnvironmentLocalSkillDict] | None]
ResponsesDelegationConfigParamToolShellEnvironment: TypeAlias = Union[ResponsesDelegationConfigParamToolShellEnvironmentContainerAuto, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAuto, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoDict, ResponsesDelegationConfigParamToolShellEnvironmentContainerReference, _types.ResponsesDelegationConfigToolShellEnvironmentContainerReference, _types.ResponsesDelegationConfigToolShellEnvironmentContainerReferenceDict, ResponsesDelegationConfigParamToolShellEnvironmentLocal, _types.ResponsesDelegationConfigToolShellEnvironmentLocal, _types.ResponsesDelegationConfigToolShellEnvironmentLocalDict]
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
ResponsesDelegationConfigParamTool: TypeAlias = Union[FunctionToolParam, _types.FunctionTool, _types.FunctionToolDict, _types.ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict, ResponsesDelegationConfigParamToolWebSearch, _types.ResponsesDelegationConfigToolWebSearch, _types.ResponsesDelegationConfigToolWebSearchDict, ResponsesDelegationConfigParamToolFileSearch, _types.ResponsesDelegationConfigToolFileSearch, _types.ResponsesDelegationConfigToolFileSearchDict, ResponsesDelegationConfigParamToolCodeInterpreter, _types.ResponsesDelegationConfigToolCodeInterpreter, _types.ResponsesDelegationConfigToolCodeInterpreterDict, ResponsesDelegationConfigParamToolShell, _types.ResponsesDelegationConfigToolShell, _types.ResponsesDelegationConfigToolShellDict, _types.ResponsesDelegationConfigToolChoiceShell, _types.ResponsesDelegationConfigToolChoiceShellDict, ResponsesDelegationConfigParamToolImageGeneration, _types.ResponsesDelegationConfigToolImageGeneration, _types.ResponsesDelegationConfigToolImageGenerationDict, ResponsesDelegationConfigParamToolMcp, _types.ResponsesDelegationConfigToolMcp, _types.ResponsesDelegationConfigToolMcpDict, _types.ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict, ResponsesDelegationConfigParamToolCustom, _types.ResponsesDelegationConfigToolCustom, _types.ResponsesDelegationConfigToolCustomDict, _types.ResponsesDelegationConfigToolChoiceCustom, _types.ResponsesDelegationConfigToolChoiceCustomDict, ResponsesDelegationConfigParamToolNamespace, _types.ResponsesDelegationConfigToolNamespace, _types.ResponsesDelegationConfigToolNamespaceDict, ResponsesDelegationConfigParamToolSearch, _types.ResponsesDelegationConfigToolSearch, _types.ResponsesDelegationConfigToolSearchDict, ResponsesDelegationConfigParamToolProgrammaticToolCalling, _types.ResponsesDelegationConfigToolProgrammaticToolCalling, _types.ResponsesDelegationConfigToolProgrammaticToolCallingDict, ResponsesDelegationConfigParamToolComputer, _types.ResponsesDelegationConfigToolComputer, _types.ResponsesDelegationConfigToolComputerDict, ResponsesDelegationConfigParamToolApplyPatch, _types.ResponsesDelegationConfigToolApplyPatch, _types.ResponsesDelegationConfigToolApplyPatchDict]
class ResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    instructions: str | None
    max_output_tokens: int | None
    model: str
    parallel_tool_calls: bool | None
    reasoning: ResponsesDelegationConfigParamReasoning | _types.ResponsesDelegationConfigReasoning | _types.ResponsesDelegationConfigReasoningDict | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: ResponsesDelegationConfigParamText | _types.ResponsesDelegationConfigText | _types.ResponsesDelegationConfigTextDict | None
    tool_choice: ResponsesDelegationConfigParamToolChoice
    tools: Iterable[ResponsesDelegationConfigParamTool]
class ForkSessionConfigParamDelegation(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam | _types.ResponsesDelegationUpdateConfig | _types.ResponsesDelegationUpdateConfigDict
class ForkSessionConfigParam(TypedDict, total=False):
    audio: ForkSessionConfigParamAudio | _types.ForkSessionConfigAudio | _types.ForkSessionConfigAudioDict
    client: ClientConfigParam | _types.ClientConfig | _types.ClientConfigDict
    delegation: ForkSessionConfigParamDelegation | _types.ForkSessionConfigDelegation | _types.ForkSessionConfigDelegationDict | _types.SessionConfigDelegationResponses | _types.SessionConfigDelegationResponsesDict | _types.SessionConfigDelegationResponses | _types.SessionConfigDelegationResponsesDict | _types.ForkSessionConfigDelegation | _types.ForkSessionConfigDelegationDict
    store: bool
class InitialItemParamUserContent(TypedDict):
    text: str
    type: NotRequired[Literal["input_text"]]
class InitialItemParamDeveloper(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamUserContent | _types.InitialItemUserContent | _types.InitialItemUserContentDict | _types.DecisionInputText | _types.DecisionInputTextDict | _types.DecisionInputText | _types.DecisionInputTextDict | _types.DecisionInputText | _types.DecisionInputTextDict | _types.InitialItemUserContent | _types.InitialItemUserContentDict]]
    role: Required[Literal["developer"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]
class InitialItemParamUser(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamUserContent | _types.InitialItemUserContent | _types.InitialItemUserContentDict | _types.DecisionInputText | _types.DecisionInputTextDict | _types.DecisionInputText | _types.DecisionInputTextDict | _types.DecisionInputText | _types.DecisionInputTextDict | _types.InitialItemUserContent | _types.InitialItemUserContentDict]]
    role: Required[Literal["user"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]
class InitialItemParamAssistantContentText(TypedDict):
    text: str
    type: NotRequired[Literal["text"]]
InitialItemParamAssistantContent: TypeAlias = Union[InitialItemParamAssistantContentText, _types.InitialItemAssistantContentText, _types.InitialItemAssistantContentTextDict, InitialItemParamAssistantContentOutputText, _types.InitialItemAssistantContentOutputText, _types.InitialItemAssistantContentOutputTextDict]
class InitialItemParamAssistant(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamAssistantContent]]
    role: Required[Literal["assistant"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]
InitialItemParam: TypeAlias = Union[InitialItemParamDeveloper, _types.InitialItemDeveloper, _types.InitialItemDeveloperDict, _types.DecisionDeveloperMessage, _types.DecisionDeveloperMessageDict, _types.DecisionStoredDeveloperMessage, _types.DecisionStoredDeveloperMessageDict, InitialItemParamUser, _types.InitialItemUser, _types.InitialItemUserDict, _types.DecisionStoredUserMessage, _types.DecisionStoredUserMessageDict, _types.DecisionUserMessage, _types.DecisionUserMessageDict, InitialItemParamAssistant, _types.InitialItemAssistant, _types.InitialItemAssistantDict, _types.DecisionAssistantMessage, _types.DecisionAssistantMessageDict, _types.DecisionStoredAssistantMessage, _types.DecisionStoredAssistantMessageDict]
SessionConfigParamAudioOutputVoice: TypeAlias = Union[str, _types.BuiltInVoice, CustomVoiceParam, _types.CustomVoice, _types.CustomVoiceDict]
class SessionConfigParamAudioOutput(TypedDict, total=False):
    voice: SessionConfigParamAudioOutputVoice
class MediaSessionConfigParamAudio(TypedDict, total=False):
    output: SessionConfigParamAudioOutput
class ResponsesDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    instructions: str | None
    max_output_tokens: int | None
    parallel_tool_calls: bool | None
    reasoning: ResponsesDelegationConfigParamReasoning | _types.ResponsesDelegationConfigReasoning | _types.ResponsesDelegationConfigReasoningDict | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: ResponsesDelegationConfigParamText | _types.ResponsesDelegationConfigText | _types.ResponsesDelegationConfigTextDict | None
    tool_choice: ResponsesDelegationConfigParamToolChoice
    tools: Iterable[ResponsesDelegationConfigParamTool]
class SessionConfigParamDelegationResponses(TypedDict):
    responses: ResponsesDelegationConfigParam | _types.ResponsesDelegationConfig | _types.ResponsesDelegationConfigDict
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int]
class SessionConfigParamDelegationDecisions(TypedDict):
    decisions: DecisionsDelegationConfigParam | _types.DecisionsDelegationConfig | _types.DecisionsDelegationConfigDict
    type: Literal["decisions"]
    acknowledgement_delay_ms: NotRequired[int]
SessionConfigParamDelegation: TypeAlias = Union[ClientDelegationParam, _types.ClientDelegation, _types.ClientDelegationDict, SessionConfigParamDelegationResponses, _types.SessionConfigDelegationResponses, _types.SessionConfigDelegationResponsesDict, SessionConfigParamDelegationDecisions, _types.SessionConfigDelegationDecisions, _types.SessionConfigDelegationDecisionsDict, _types.DecisionTrigger, _types.DecisionTriggerDict]
class MediaSessionConfigParamWakePolicy(TypedDict):
    type: Literal["speech"]
    vad_threshold: NotRequired[float]
class MediaSessionConfigParam(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: MediaSessionConfigParamAudio
    client: ClientConfigParam | _types.ClientConfig | _types.ClientConfigDict
    delegation: SessionConfigParamDelegation | None
    idle_timeout_s: int
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam | _types.DecisionTrigger | _types.DecisionTriggerDict]
    wake_policy: MediaSessionConfigParamWakePolicy
class LiveCreateParamsTransport(TypedDict):
    sdp: str
    type: Literal["webrtc"]
class LiveCreateParams(TypedDict):
    session: MediaSessionConfigParam
    """model, voice, instructions and the rest of the configuration"""
    transport: LiveCreateParamsTransport | _types.LiveCreateResponseTransport | _types.LiveCreateResponseTransportDict | _types.LiveCreateResponseTransport | _types.LiveCreateResponseTransportDict
    """how audio gets there and back"""
class MediaSessionForkConfigParam(TypedDict, total=False):
    client: ClientConfigParam | _types.ClientConfig | _types.ClientConfigDict
    delegation: ForkSessionConfigParamDelegation | _types.ForkSessionConfigDelegation | _types.ForkSessionConfigDelegationDict | _types.SessionConfigDelegationResponses | _types.SessionConfigDelegationResponsesDict | _types.SessionConfigDelegationResponses | _types.SessionConfigDelegationResponsesDict | _types.ForkSessionConfigDelegation | _types.ForkSessionConfigDelegationDict
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
    triggers: Iterable[DecisionTriggerParam | _types.DecisionTrigger | _types.DecisionTriggerDict]
class SessionAcceptParams(TypedDict):
    session: SessionAcceptParamsSession
    """model, voice, instructions and the rest of the configuration"""
class SessionConfigParamAudio(TypedDict, total=False):
    format: AudioFormatParam
    output: SessionConfigParamAudioOutput | _types.SessionConfigAudioOutput | _types.SessionConfigAudioOutputDict
class SessionConfigParam(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: SessionConfigParamAudio | _types.SessionConfigAudio | _types.SessionConfigAudioDict
    client: ClientConfigParam | _types.ClientConfig | _types.ClientConfigDict
    delegation: SessionConfigParamDelegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam | _types.DecisionTrigger | _types.DecisionTriggerDict]
class SessionForkParams(TypedDict):
    transport: LiveCreateParamsTransport | _types.LiveCreateResponseTransport | _types.LiveCreateResponseTransportDict | _types.LiveCreateResponseTransport | _types.LiveCreateResponseTransportDict
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
    decisions: DecisionsDelegationUpdateConfigParam | _types.DecisionsDelegationUpdateConfig | _types.DecisionsDelegationUpdateConfigDict
SessionUpdateConfigParamDelegation: TypeAlias = Union[ClientDelegationParam, _types.ClientDelegation, _types.ClientDelegationDict, ForkSessionConfigParamDelegation, _types.ForkSessionConfigDelegation, _types.ForkSessionConfigDelegationDict, _types.SessionConfigDelegationResponses, _types.SessionConfigDelegationResponsesDict, SessionUpdateConfigParamDelegationDecisions, _types.SessionUpdateConfigDelegationDecisions, _types.SessionUpdateConfigDelegationDecisionsDict, _types.DecisionTrigger, _types.DecisionTriggerDict, _types.SessionConfigDelegationDecisions, _types.SessionConfigDelegationDecisionsDict]
class SessionUpdateConfigParam(TypedDict, total=False):
    delegation: SessionUpdateConfigParamDelegation | None
    triggers: Iterable[DecisionTriggerParam | _types.DecisionTrigger | _types.DecisionTriggerDict]
class SidebandConnectParams(TypedDict, total=False):
    graceful_close: bool
ClientEvent: TypeAlias = Union[_types.SessionStartEvent, _types.SessionUpdateEvent, _types.InputAudioAppendEvent, _types.InputAudioMuteEvent, _types.InputAudioUnmuteEvent, _types.OutputAudioFixturePlayEvent, _types.InstructionsAppendEvent, _types.ThinkingAppendEvent, _types.CommentaryAppendEvent, _types.DecisionCreateEvent, _types.DecisionItemCreateEvent, _types.DecisionItemDeleteEvent, _types.ResponseItemCreateEvent, _types.ResponseCreateEvent, _types.SessionCloseEvent]
ClientEventDict: TypeAlias = Union[_types.SessionStartEventDict, _types.SessionUpdateEventDict, _types.InputAudioAppendEventDict, _types.InputAudioMuteEventDict, _types.InputAudioUnmuteEventDict, _types.OutputAudioFixturePlayEventDict, _types.InstructionsAppendEventDict, _types.ThinkingAppendEventDict, _types.CommentaryAppendEventDict, _types.DecisionCreateEventDict, _types.DecisionItemCreateEventDict, _types.DecisionItemDeleteEventDict, _types.ResponseItemCreateEventDict, _types.ResponseCreateEventDict, _types.SessionCloseEventDict]
class SessionStartEventParam(TypedDict):
    session: SessionConfigParam | _types.SessionConfig | _types.SessionConfigDict
    type: Literal["session.start"]
    event_id: NotRequired[str | None]
class SessionUpdateEventParam(TypedDict):
    session: SessionUpdateConfigParam | _types.SessionUpdateConfig | _types.SessionUpdateConfigDict
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
DecisionItemCreateEventParamItemFunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, _types.DecisionInputText, _types.DecisionInputTextDict, DecisionUserMessageParamContentPartInputImage, _types.DecisionUserMessageContentPartInputImage, _types.DecisionUserMessageContentPartInputImageDict]
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
DecisionItemCreateEventParamItemUnion: TypeAlias = Union[DecisionUserMessageParam, _types.DecisionUserMessage, _types.DecisionUserMessageDict, _types.DecisionStoredUserMessage, _types.DecisionStoredUserMessageDict, _types.InitialItemUser, _types.InitialItemUserDict, DecisionDeveloperMessageParam, _types.DecisionDeveloperMessage, _types.DecisionDeveloperMessageDict, _types.DecisionStoredDeveloperMessage, _types.DecisionStoredDeveloperMessageDict, _types.InitialItemDeveloper, _types.InitialItemDeveloperDict, DecisionSystemMessageParam, _types.DecisionSystemMessage, _types.DecisionSystemMessageDict, _types.DecisionStoredSystemMessage, _types.DecisionStoredSystemMessageDict, DecisionAssistantMessageParam, _types.DecisionAssistantMessage, _types.DecisionAssistantMessageDict, _types.DecisionStoredAssistantMessage, _types.DecisionStoredAssistantMessageDict, _types.InitialItemAssistant, _types.InitialItemAssistantDict, DecisionItemCreateEventParamItemFunctionCall, _types.DecisionItemCreateEventItemFunctionCall, _types.DecisionItemCreateEventItemFunctionCallDict, _types.DecisionItemCreatedEventItemFunctionCall, _types.DecisionItemCreatedEventItemFunctionCallDict, DecisionItemCreateEventParamItemFunctionCallOutput, _types.DecisionItemCreateEventItemFunctionCallOutput, _types.DecisionItemCreateEventItemFunctionCallOutputDict, _types.DecisionItemCreatedEventItemFunctionCallOutput, _types.DecisionItemCreatedEventItemFunctionCallOutputDict, DecisionItemCreateEventParamItemCustomToolCall, _types.DecisionItemCreateEventItemCustomToolCall, _types.DecisionItemCreateEventItemCustomToolCallDict, _types.DecisionItemCreatedEventItemCustomToolCall, _types.DecisionItemCreatedEventItemCustomToolCallDict, DecisionItemCreateEventParamItemCustomToolCallOutput, _types.DecisionItemCreateEventItemCustomToolCallOutput, _types.DecisionItemCreateEventItemCustomToolCallOutputDict, _types.DecisionItemCreatedEventItemCustomToolCallOutput, _types.DecisionItemCreatedEventItemCustomToolCallOutputDict]
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
ClientEventParam: TypeAlias = Union[SessionStartEventParam, _types.SessionStartEvent, _types.SessionStartEventDict, _types.ForkSessionStartEvent, _types.ForkSessionStartEventDict, SessionUpdateEventParam, _types.SessionUpdateEvent, _types.SessionUpdateEventDict, InputAudioAppendEventParam, _types.InputAudioAppendEvent, _types.InputAudioAppendEventDict, _types.ServerEventSessionInputAudioAppend, _types.ServerEventSessionInputAudioAppendDict, InputAudioMuteEventParam, _types.InputAudioMuteEvent, _types.InputAudioMuteEventDict, InputAudioUnmuteEventParam, _types.InputAudioUnmuteEvent, _types.InputAudioUnmuteEventDict, OutputAudioFixturePlayEventParam, _types.OutputAudioFixturePlayEvent, _types.OutputAudioFixturePlayEventDict, InstructionsAppendEventParam, _types.InstructionsAppendEvent, _types.InstructionsAppendEventDict, ThinkingAppendEventParam, _types.ThinkingAppendEvent, _types.ThinkingAppendEventDict, CommentaryAppendEventParam, _types.CommentaryAppendEvent, _types.CommentaryAppendEventDict, DecisionCreateEventParam, _types.DecisionCreateEvent, _types.DecisionCreateEventDict, DecisionItemCreateEventParam, _types.DecisionItemCreateEvent, _types.DecisionItemCreateEventDict, DecisionItemDeleteEventParam, _types.DecisionItemDeleteEvent, _types.DecisionItemDeleteEventDict, ResponseItemCreateEventParam, _types.ResponseItemCreateEvent, _types.ResponseItemCreateEventDict, ResponseCreateEventParam, _types.ResponseCreateEvent, _types.ResponseCreateEventDict, SessionCloseEventParam, _types.SessionCloseEvent, _types.SessionCloseEventDict]
ConnectClientEvent: TypeAlias = Union[_types.SessionUpdateEvent, _types.InputAudioMuteEvent, _types.InputAudioUnmuteEvent, _types.OutputAudioFixturePlayEvent, _types.ConnectClientEventTransportDtmfSend, _types.InstructionsAppendEvent, _types.ThinkingAppendEvent, _types.CommentaryAppendEvent, _types.DecisionCreateEvent, _types.DecisionItemCreateEvent, _types.DecisionItemDeleteEvent, _types.ResponseItemCreateEvent, _types.ResponseCreateEvent, _types.SessionCloseEvent]
ConnectClientEventDict: TypeAlias = Union[_types.SessionUpdateEventDict, _types.InputAudioMuteEventDict, _types.InputAudioUnmuteEventDict, _types.OutputAudioFixturePlayEventDict, _types.ConnectClientEventTransportDtmfSendDict, _types.InstructionsAppendEventDict, _types.ThinkingAppendEventDict, _types.CommentaryAppendEventDict, _types.DecisionCreateEventDict, _types.DecisionItemCreateEventDict, _types.DecisionItemDeleteEventDict, _types.ResponseItemCreateEventDict, _types.ResponseCreateEventDict, _types.SessionCloseEventDict]
class ConnectClientEventParamTransportDtmfSend(TypedDict):
    event: str
    type: Literal["transport.dtmf.send"]
    event_id: NotRequired[str | None]
ConnectClientEventParam: TypeAlias = Union[SessionUpdateEventParam, _types.SessionUpdateEvent, _types.SessionUpdateEventDict, InputAudioMuteEventParam, _types.InputAudioMuteEvent, _types.InputAudioMuteEventDict, InputAudioUnmuteEventParam, _types.InputAudioUnmuteEvent, _types.InputAudioUnmuteEventDict, OutputAudioFixturePlayEventParam, _types.OutputAudioFixturePlayEvent, _types.OutputAudioFixturePlayEventDict, ConnectClientEventParamTransportDtmfSend, _types.ConnectClientEventTransportDtmfSend, _types.ConnectClientEventTransportDtmfSendDict, _types.ServerEventTransportDtmfSend, _types.ServerEventTransportDtmfSendDict, InstructionsAppendEventParam, _types.InstructionsAppendEvent, _types.InstructionsAppendEventDict, ThinkingAppendEventParam, _types.ThinkingAppendEvent, _types.ThinkingAppendEventDict, CommentaryAppendEventParam, _types.CommentaryAppendEvent, _types.CommentaryAppendEventDict, DecisionCreateEventParam, _types.DecisionCreateEvent, _types.DecisionCreateEventDict, DecisionItemCreateEventParam, _types.DecisionItemCreateEvent, _types.DecisionItemCreateEventDict, DecisionItemDeleteEventParam, _types.DecisionItemDeleteEvent, _types.DecisionItemDeleteEventDict, ResponseItemCreateEventParam, _types.ResponseItemCreateEvent, _types.ResponseItemCreateEventDict, ResponseCreateEventParam, _types.ResponseCreateEvent, _types.ResponseCreateEventDict, SessionCloseEventParam, _types.SessionCloseEvent, _types.SessionCloseEventDict]
ConnectServerEvent: TypeAlias = Union[_types.SessionStartedEvent, _types.SessionUpdatedEvent, _types.ConnectServerEventSessionResumed, _types.ConnectServerEventSessionPaused, _types.InputAudioMutedEvent, _types.InputAudioUnmutedEvent, _types.OutputAudioFixturePlayingEvent, _types.OutputAudioFixturePlayedEvent, _types.InstructionsAppendedEvent, _types.ThinkingAppendedEvent, _types.CommentaryAppendedEvent, _types.InputTranscriptDeltaEvent, _types.OutputTranscriptDeltaEvent, _types.DelegationCreatedEvent, _types.DecisionEvent, _types.DecisionItemCreatedEvent, _types.DecisionItemDeletedEvent, _types.ResponseEvent, _types.SessionUsageUpdatedEvent, _types.SessionClosedEvent, _types.ErrorEvent, _types.InfoEvent, _types.ServerEventSessionInputAudioAppend, _types.OutputAudioDeltaEvent, _types.ServerEventTransportDtmfReceived, _types.ServerEventTransportDtmfSend, _types.ServerEventTransportDtmfSent, _types.ServerEventTransportRinging, _types.ServerEventTransportAnswered, _types.ServerEventTransportFailed]
ConnectServerEventDict: TypeAlias = Union[_types.SessionStartedEventDict, _types.SessionUpdatedEventDict, _types.ConnectServerEventSessionResumedDict, _types.ConnectServerEventSessionPausedDict, _types.InputAudioMutedEventDict, _types.InputAudioUnmutedEventDict, _types.OutputAudioFixturePlayingEventDict, _types.OutputAudioFixturePlayedEventDict, _types.InstructionsAppendedEventDict, _types.ThinkingAppendedEventDict, _types.CommentaryAppendedEventDict, _types.InputTranscriptDeltaEventDict, _types.OutputTranscriptDeltaEventDict, _types.DelegationCreatedEventDict, _types.DecisionEventDict, _types.DecisionItemCreatedEventDict, _types.DecisionItemDeletedEventDict, _types.ResponseEventDict, _types.SessionUsageUpdatedEventDict, _types.SessionClosedEventDict, _types.ErrorEventDict, _types.InfoEventDict, _types.ServerEventSessionInputAudioAppendDict, _types.OutputAudioDeltaEventDict, _types.ServerEventTransportDtmfReceivedDict, _types.ServerEventTransportDtmfSendDict, _types.ServerEventTransportDtmfSentDict, _types.ServerEventTransportRingingDict, _types.ServerEventTransportAnsweredDict, _types.ServerEventTransportFailedDict]
ForkClientEvent: TypeAlias = Union[_types.ForkSessionStartEvent, _types.SessionUpdateEvent, _types.InputAudioAppendEvent, _types.InputAudioMuteEvent, _types.InputAudioUnmuteEvent, _types.OutputAudioFixturePlayEvent, _types.InstructionsAppendEvent, _types.ThinkingAppendEvent, _types.CommentaryAppendEvent, _types.DecisionCreateEvent, _types.DecisionItemCreateEvent, _types.DecisionItemDeleteEvent, _types.ResponseItemCreateEvent, _types.ResponseCreateEvent, _types.SessionCloseEvent]
ForkClientEventDict: TypeAlias = Union[_types.ForkSessionStartEventDict, _types.SessionUpdateEventDict, _types.InputAudioAppendEventDict, _types.InputAudioMuteEventDict, _types.InputAudioUnmuteEventDict, _types.OutputAudioFixturePlayEventDict, _types.InstructionsAppendEventDict, _types.ThinkingAppendEventDict, _types.CommentaryAppendEventDict, _types.DecisionCreateEventDict, _types.DecisionItemCreateEventDict, _types.DecisionItemDeleteEventDict, _types.ResponseItemCreateEventDict, _types.ResponseCreateEventDict, _types.SessionCloseEventDict]
class ForkSessionStartEventParam(TypedDict):
    session: ForkSessionConfigParam | _types.ForkSessionConfig | _types.ForkSessionConfigDict
    type: Literal["session.start"]
    event_id: NotRequired[str | None]
ForkClientEventParam: TypeAlias = Union[ForkSessionStartEventParam, _types.ForkSessionStartEvent, _types.ForkSessionStartEventDict, _types.SessionStartEvent, _types.SessionStartEventDict, SessionUpdateEventParam, _types.SessionUpdateEvent, _types.SessionUpdateEventDict, InputAudioAppendEventParam, _types.InputAudioAppendEvent, _types.InputAudioAppendEventDict, _types.ServerEventSessionInputAudioAppend, _types.ServerEventSessionInputAudioAppendDict, InputAudioMuteEventParam, _types.InputAudioMuteEvent, _types.InputAudioMuteEventDict, InputAudioUnmuteEventParam, _types.InputAudioUnmuteEvent, _types.InputAudioUnmuteEventDict, OutputAudioFixturePlayEventParam, _types.OutputAudioFixturePlayEvent, _types.OutputAudioFixturePlayEventDict, InstructionsAppendEventParam, _types.InstructionsAppendEvent, _types.InstructionsAppendEventDict, ThinkingAppendEventParam, _types.ThinkingAppendEvent, _types.ThinkingAppendEventDict, CommentaryAppendEventParam, _types.CommentaryAppendEvent, _types.CommentaryAppendEventDict, DecisionCreateEventParam, _types.DecisionCreateEvent, _types.DecisionCreateEventDict, DecisionItemCreateEventParam, _types.DecisionItemCreateEvent, _types.DecisionItemCreateEventDict, DecisionItemDeleteEventParam, _types.DecisionItemDeleteEvent, _types.DecisionItemDeleteEventDict, ResponseItemCreateEventParam, _types.ResponseItemCreateEvent, _types.ResponseItemCreateEventDict, ResponseCreateEventParam, _types.ResponseCreateEvent, _types.ResponseCreateEventDict, SessionCloseEventParam, _types.SessionCloseEvent, _types.SessionCloseEventDict]
ForkServerEvent: TypeAlias = Union[_types.SessionStartedEvent, _types.SessionUpdatedEvent, _types.InputAudioMutedEvent, _types.InputAudioUnmutedEvent, _types.OutputAudioFixturePlayingEvent, _types.OutputAudioFixturePlayedEvent, _types.InstructionsAppendedEvent, _types.ThinkingAppendedEvent, _types.CommentaryAppendedEvent, _types.ServerEventSessionInputAudioAppend, _types.OutputAudioDeltaEvent, _types.InputTranscriptDeltaEvent, _types.OutputTranscriptDeltaEvent, _types.DelegationCreatedEvent, _types.DecisionEvent, _types.DecisionItemCreatedEvent, _types.DecisionItemDeletedEvent, _types.ResponseEvent, _types.SessionUsageUpdatedEvent, _types.SessionClosedEvent, _types.ErrorEvent, _types.InfoEvent, _types.ServerEventTransportDtmfReceived, _types.ServerEventTransportDtmfSend, _types.ServerEventTransportDtmfSent, _types.ServerEventTransportRinging, _types.ServerEventTransportAnswered, _types.ServerEventTransportFailed]
ForkServerEventDict: TypeAlias = Union[_types.SessionStartedEventDict, _types.SessionUpdatedEventDict, _types.InputAudioMutedEventDict, _types.InputAudioUnmutedEventDict, _types.OutputAudioFixturePlayingEventDict, _types.OutputAudioFixturePlayedEventDict, _types.InstructionsAppendedEventDict, _types.ThinkingAppendedEventDict, _types.CommentaryAppendedEventDict, _types.ServerEventSessionInputAudioAppendDict, _types.OutputAudioDeltaEventDict, _types.InputTranscriptDeltaEventDict, _types.OutputTranscriptDeltaEventDict, _types.DelegationCreatedEventDict, _types.DecisionEventDict, _types.DecisionItemCreatedEventDict, _types.DecisionItemDeletedEventDict, _types.ResponseEventDict, _types.SessionUsageUpdatedEventDict, _types.SessionClosedEventDict, _types.ErrorEventDict, _types.InfoEventDict, _types.ServerEventTransportDtmfReceivedDict, _types.ServerEventTransportDtmfSendDict, _types.ServerEventTransportDtmfSentDict, _types.ServerEventTransportRingingDict, _types.ServerEventTransportAnsweredDict, _types.ServerEventTransportFailedDict]
ServerEvent: TypeAlias = Union[_types.SessionStartedEvent, _types.SessionUpdatedEvent, _types.InputAudioMutedEvent, _types.InputAudioUnmutedEvent, _types.OutputAudioFixturePlayingEvent, _types.OutputAudioFixturePlayedEvent, _types.InstructionsAppendedEvent, _types.ThinkingAppendedEvent, _types.CommentaryAppendedEvent, _types.ServerEventSessionInputAudioAppend, _types.OutputAudioDeltaEvent, _types.InputTranscriptDeltaEvent, _types.OutputTranscriptDeltaEvent, _types.DelegationCreatedEvent, _types.DecisionEvent, _types.DecisionItemCreatedEvent, _types.DecisionItemDeletedEvent, _types.ResponseEvent, _types.SessionUsageUpdatedEvent, _types.SessionClosedEvent, _types.ErrorEvent, _types.InfoEvent, _types.ServerEventTransportDtmfReceived, _types.ServerEventTransportDtmfSend, _types.ServerEventTransportDtmfSent, _types.ServerEventTransportRinging, _types.ServerEventTransportAnswered, _types.ServerEventTransportFailed]
ServerEventDict: TypeAlias = Union[_types.SessionStartedEventDict, _types.SessionUpdatedEventDict, _types.InputAudioMutedEventDict, _types.InputAudioUnmutedEventDict, _types.OutputAudioFixturePlayingEventDict, _types.OutputAudioFixturePlayedEventDict, _types.InstructionsAppendedEventDict, _types.ThinkingAppendedEventDict, _types.CommentaryAppendedEventDict, _types.ServerEventSessionInputAudioAppendDict, _types.OutputAudioDeltaEventDict, _types.InputTranscriptDeltaEventDict, _types.OutputTranscriptDeltaEventDict, _types.DelegationCreatedEventDict, _types.DecisionEventDict, _types.DecisionItemCreatedEventDict, _types.DecisionItemDeletedEventDict, _types.ResponseEventDict, _types.SessionUsageUpdatedEventDict, _types.SessionClosedEventDict, _types.ErrorEventDict, _types.InfoEventDict, _types.ServerEventTransportDtmfReceivedDict, _types.ServerEventTransportDtmfSendDict, _types.ServerEventTransportDtmfSentDict, _types.ServerEventTransportRingingDict, _types.ServerEventTransportAnsweredDict, _types.ServerEventTransportFailedDict]
