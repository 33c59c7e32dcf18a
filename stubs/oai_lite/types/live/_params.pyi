# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from . import _types
from ..responses._params import ResponseInputItemParam
class AudioFormatParamAudioPCM(TypedDict):
    rate: Literal[16000, 24000]
    """Samples per second: 16000 or 24000."""
    type: Literal["audio/pcm"]
class AudioFormatParamAudioPCMU(TypedDict):
    rate: int
    """Samples per second; G.711, which this is, usually has 8000."""
    type: Literal["audio/pcmu"]
class AudioFormatParamAudioPCMA(TypedDict):
    rate: int
    """Samples per second; G.711, which this is, usually has 8000."""
    type: Literal["audio/pcma"]
AudioFormatParam: TypeAlias = Union[AudioFormatParamAudioPCM, _types.AudioFormatAudioPCM, _types.AudioFormatAudioPCMDict, AudioFormatParamAudioPCMU, _types.AudioFormatAudioPCMU, _types.AudioFormatAudioPCMUDict, AudioFormatParamAudioPCMA, _types.AudioFormatAudioPCMA, _types.AudioFormatAudioPCMADict]
class ServerEventSelectorParam(TypedDict):
    type: str
    """Type of the event, such as `session.output_transcript.delta`."""
    response_event: NotRequired[str]
    """Type of the response's own event, if `type` is `response.event`."""
class DataChannelConfigParam(TypedDict, total=False):
    allowed_client_events: Literal["all"] | Sequence[str]
    """Types of the events that the client may send, or `all`."""
    allowed_server_events: Literal["all"] | Iterable[ServerEventSelectorParam | _types.ServerEventSelector | _types.ServerEventSelectorDict]
    """Which events the client receives: those that are selected, or `all`."""
class ClientConfigParam(TypedDict):
    data_channel: DataChannelConfigParam | _types.DataChannelConfig | _types.DataChannelConfigDict
    """Which events may pass over the data channel of WebRTC, each way."""
class ClientDelegationParam(TypedDict):
    type: Literal["client"]
    acknowledgement_delay_ms: NotRequired[int]
    """Milliseconds to wait before a delegation is acknowledged."""
class CustomVoiceParam(TypedDict):
    id: str
    """Id of the voice."""
class InitialItemParamAssistantContentOutputText(TypedDict):
    text: str
    """The text."""
    type: Literal["output_text"]
class DecisionAssistantMessageParamContentPartRefusal(TypedDict):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]
DecisionAssistantMessageParamContentPart: TypeAlias = Union[InitialItemParamAssistantContentOutputText, _types.InitialItemAssistantContentOutputText, _types.InitialItemAssistantContentOutputTextDict, DecisionAssistantMessageParamContentPartRefusal, _types.DecisionAssistantMessageContentPartRefusal, _types.DecisionAssistantMessageContentPartRefusalDict]
class DecisionAssistantMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[DecisionAssistantMessageParamContentPart]]
    """What is said: text, or parts of text and refusals."""
    role: Required[Literal["assistant"]]
    id: str | None
    """Id of the item, if you give it one."""
    phase: Literal["commentary", "final_answer"] | None
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Literal["message"]
class DecisionChoiceOptionParam(TypedDict):
    value: str | bool
    """The answer if this one is chosen: a string or a bool."""
    description: NotRequired[str]
    """What it stands for; the model decides by this."""
class DecisionInputTextParam(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
class DecisionDeveloperMessageParam(TypedDict):
    content: str | Iterable[DecisionInputTextParam | _types.DecisionInputText | _types.DecisionInputTextDict]
    """What is said: text, or parts of text."""
    role: Literal["developer"]
    id: NotRequired[str | None]
    """Id of the item, if you give it one."""
    type: NotRequired[Literal["message"]]
DecisionJSONObjectParam: TypeAlias = dict[str, object]
class DecisionUserMessageParamContentPartInputImage(TypedDict):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
    """How closely to look: `auto`, `low`, `high` or `original`."""
class DecisionUserMessageParamContentPartInputJSON(TypedDict):
    data: _types.DecisionJSONObject | Iterable[_types.DecisionJSONObject]
    """A JSON object, or a list of them."""
    type: Literal["input_json"]
DecisionUserMessageParamContentPart: TypeAlias = Union[DecisionInputTextParam, _types.DecisionInputText, _types.DecisionInputTextDict, DecisionUserMessageParamContentPartInputImage, _types.DecisionUserMessageContentPartInputImage, _types.DecisionUserMessageContentPartInputImageDict, DecisionUserMessageParamContentPartInputJSON, _types.DecisionUserMessageContentPartInputJSON, _types.DecisionUserMessageContentPartInputJSONDict]
class DecisionQuestionParamChoice(TypedDict):
    choices: Iterable[DecisionChoiceOptionParam | _types.DecisionChoiceOption | _types.DecisionChoiceOptionDict]
    """The answers to choose from."""
    instructions: str | Iterable[DecisionUserMessageParamContentPart]
    """What to decide: text, or parts of text, images and JSON."""
    type: Literal["choice"]
    name: NotRequired[str]
    """A name of your own for the question."""
class DecisionQuestionParamPredicate(TypedDict):
    instructions: str | Iterable[DecisionUserMessageParamContentPart]
    """What to decide: text, or parts of text, images and JSON."""
    type: Literal["predicate"]
    name: NotRequired[str]
    """A name of your own for the question."""
class DecisionQuestionParamScoreLevel(TypedDict):
    label: str
    """What the level is called."""
    description: NotRequired[str]
    """What it stands for; the model decides by this."""
class DecisionQuestionParamScore(TypedDict):
    instructions: str | Iterable[DecisionUserMessageParamContentPart]
    """What to decide: text, or parts of text, images and JSON."""
    levels: Iterable[DecisionQuestionParamScoreLevel | _types.DecisionQuestionScoreLevel | _types.DecisionQuestionScoreLevelDict]
    """The levels that the score may have."""
    type: Literal["score"]
    name: NotRequired[str]
    """A name of your own for the question."""
DecisionQuestionParam: TypeAlias = Union[DecisionQuestionParamChoice, _types.DecisionQuestionChoice, _types.DecisionQuestionChoiceDict, DecisionQuestionParamPredicate, _types.DecisionQuestionPredicate, _types.DecisionQuestionPredicateDict, DecisionQuestionParamScore, _types.DecisionQuestionScore, _types.DecisionQuestionScoreDict]
class DecisionSystemMessageParam(TypedDict):
    content: str | Iterable[DecisionInputTextParam | _types.DecisionInputText | _types.DecisionInputTextDict]
    """What is said: text, or parts of text."""
    role: Literal["system"]
    id: NotRequired[str | None]
    """Id of the item, if you give it one."""
    type: NotRequired[Literal["message"]]
class DecisionTriggerParamDecisions(TypedDict):
    questions: Iterable[DecisionQuestionParam]
    """The questions that are to be answered."""
class DecisionTriggerParam(TypedDict):
    decisions: DecisionTriggerParamDecisions | _types.DecisionTriggerDecisions | _types.DecisionTriggerDecisionsDict
    """What is to be decided at such an event."""
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    """At which event: when the transcript grows, of the input or of the output."""
    type: Literal["decisions"]
class DecisionUserMessageParam(TypedDict):
    content: str | Iterable[DecisionUserMessageParamContentPart]
    """What is said: text, or parts of text, images and JSON."""
    role: Literal["user"]
    id: NotRequired[str | None]
    """Id of the item, if you give it one."""
    type: NotRequired[Literal["message"]]
class DecisionsDelegationConfigParam(TypedDict):
    model: str
    """The model that decides."""
    questions: Iterable[DecisionQuestionParam]
    """The questions that are to be answered."""
class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    model: str
    """The model that decides."""
    questions: Iterable[DecisionQuestionParam]
    """The questions that are to be answered."""
class ForkSessionConfigParamAudio(TypedDict, total=False):
    format: AudioFormatParam
    """`audio/pcm`, `audio/pcmu` or `audio/pcma`, with the sample rate."""
class ResponsesDelegationConfigParamReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    summary: Literal["concise", "detailed", "auto"] | None
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""
class ResponsesDelegationConfigParamText(TypedDict, total=False):
    verbosity: Literal["low", "medium", "high"] | None
    """How long answers are: `low`, `medium` (default) or `high`."""
class ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam(TypedDict):
    name: str
    """Name of the function."""
    type: Literal["function"]
class ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam(TypedDict):
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
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
    """Name of the tool."""
    type: Literal["custom"]
class ResponsesDelegationConfigParamToolApplyPatch(TypedDict):
    type: Literal["apply_patch"]
ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam, _types.FunctionTool, _types.FunctionToolDict, _types.ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict, ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict, ResponsesDelegationConfigParamToolFileSearch, _types.ResponsesDelegationConfigToolFileSearch, _types.ResponsesDelegationConfigToolFileSearchDict, ResponsesDelegationConfigParamToolWebSearch, _types.ResponsesDelegationConfigToolWebSearch, _types.ResponsesDelegationConfigToolWebSearchDict, ResponsesDelegationConfigParamToolChoiceWebSearchPreview, _types.ResponsesDelegationConfigToolChoiceWebSearchPreview, _types.ResponsesDelegationConfigToolChoiceWebSearchPreviewDict, ResponsesDelegationConfigParamToolImageGeneration, _types.ResponsesDelegationConfigToolImageGeneration, _types.ResponsesDelegationConfigToolImageGenerationDict, ResponsesDelegationConfigParamToolComputer, _types.ResponsesDelegationConfigToolComputer, _types.ResponsesDelegationConfigToolComputerDict, ResponsesDelegationConfigParamToolCodeInterpreter, _types.ResponsesDelegationConfigToolCodeInterpreter, _types.ResponsesDelegationConfigToolCodeInterpreterDict, ResponsesDelegationConfigParamToolProgrammaticToolCalling, _types.ResponsesDelegationConfigToolProgrammaticToolCalling, _types.ResponsesDelegationConfigToolProgrammaticToolCallingDict, ResponsesDelegationConfigParamToolChoiceShell, _types.ResponsesDelegationConfigToolChoiceShell, _types.ResponsesDelegationConfigToolChoiceShellDict, _types.ResponsesDelegationConfigToolShell, _types.ResponsesDelegationConfigToolShellDict, ResponsesDelegationConfigParamToolChoiceCustom, _types.ResponsesDelegationConfigToolChoiceCustom, _types.ResponsesDelegationConfigToolChoiceCustomDict, ResponsesDelegationConfigParamToolApplyPatch, _types.ResponsesDelegationConfigToolApplyPatch, _types.ResponsesDelegationConfigToolApplyPatchDict]
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParam(TypedDict):
    tools: Iterable[ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamTool]
    """The tools that may be called."""
    type: Literal["allowed_tools"]
    mode: NotRequired[Literal["none", "auto", "required"] | None]
    """`auto`: the model may call one of them, `required`: it must, `none`: it must not."""
ResponsesDelegationConfigParamToolChoice: TypeAlias = Union[Literal["auto", "none", "required"], ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam, _types.FunctionTool, _types.FunctionToolDict, _types.ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict, ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict, ResponsesDelegationConfigParamToolFileSearch, _types.ResponsesDelegationConfigToolFileSearch, _types.ResponsesDelegationConfigToolFileSearchDict, ResponsesDelegationConfigParamToolWebSearch, _types.ResponsesDelegationConfigToolWebSearch, _types.ResponsesDelegationConfigToolWebSearchDict, ResponsesDelegationConfigParamToolChoiceWebSearchPreview, _types.ResponsesDelegationConfigToolChoiceWebSearchPreview, _types.ResponsesDelegationConfigToolChoiceWebSearchPreviewDict, ResponsesDelegationConfigParamToolImageGeneration, _types.ResponsesDelegationConfigToolImageGeneration, _types.ResponsesDelegationConfigToolImageGenerationDict, ResponsesDelegationConfigParamToolComputer, _types.ResponsesDelegationConfigToolComputer, _types.ResponsesDelegationConfigToolComputerDict, ResponsesDelegationConfigParamToolCodeInterpreter, _types.ResponsesDelegationConfigToolCodeInterpreter, _types.ResponsesDelegationConfigToolCodeInterpreterDict, ResponsesDelegationConfigParamToolProgrammaticToolCalling, _types.ResponsesDelegationConfigToolProgrammaticToolCalling, _types.ResponsesDelegationConfigToolProgrammaticToolCallingDict, ResponsesDelegationConfigParamToolChoiceShell, _types.ResponsesDelegationConfigToolChoiceShell, _types.ResponsesDelegationConfigToolChoiceShellDict, _types.ResponsesDelegationConfigToolShell, _types.ResponsesDelegationConfigToolShellDict, ResponsesDelegationConfigParamToolChoiceCustom, _types.ResponsesDelegationConfigToolChoiceCustom, _types.ResponsesDelegationConfigToolChoiceCustomDict, ResponsesDelegationConfigParamToolApplyPatch, _types.ResponsesDelegationConfigToolApplyPatch, _types.ResponsesDelegationConfigToolApplyPatchDict, ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamDict]
class FunctionToolParam(TypedDict, total=False):
    name: Required[str]
    """Name of the function: letters, digits, `_` and `-`, up to 64 characters."""
    type: Required[Literal["function"]]
    description: str | None
    """What it does and when to call it; the model decides by this."""
    parameters: dict[str, object] | None
    """Its parameters as a JSON Schema object."""
    strict: bool | None
    """Whether arguments will follow the schema exactly."""
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict):
    type: Literal["disabled"]
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict):
    allowed_domains: Sequence[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict, ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict]
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
    """Which version of it; default the one that is set for the skill."""
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInline(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInlineSource | _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource | _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict
    """The skill itself."""
    type: Literal["inline"]
ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillSkillReference, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict, ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInline, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineDict]
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAuto(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str] | None
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicy | None
    """What it may reach; default nothing."""
    skills: Iterable[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkill] | None
    """Skills to put into it."""
class ResponsesDelegationConfigParamToolShellEnvironmentContainerReference(TypedDict):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
class ResponsesDelegationConfigParamToolShellEnvironmentLocalSkill(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""
class ResponsesDelegationConfigParamToolShellEnvironmentLocal(TypedDict):
    type: Literal["local"]
    skills: NotRequired[Iterable[ResponsesDelegationConfigParamToolShellEnvironmentLocalSkill | _types.ResponsesDelegationConfigToolShellEnvironmentLocalSkill | _types.ResponsesDelegationConfigToolShellEnvironmentLocalSkillDict] | None]
    """Skills that are there."""
ResponsesDelegationConfigParamToolShellEnvironment: TypeAlias = Union[ResponsesDelegationConfigParamToolShellEnvironmentContainerAuto, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAuto, _types.ResponsesDelegationConfigToolShellEnvironmentContainerAutoDict, ResponsesDelegationConfigParamToolShellEnvironmentContainerReference, _types.ResponsesDelegationConfigToolShellEnvironmentContainerReference, _types.ResponsesDelegationConfigToolShellEnvironmentContainerReferenceDict, ResponsesDelegationConfigParamToolShellEnvironmentLocal, _types.ResponsesDelegationConfigToolShellEnvironmentLocal, _types.ResponsesDelegationConfigToolShellEnvironmentLocalDict]
class ResponsesDelegationConfigParamToolShell(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[ResponsesDelegationConfigParamToolShellEnvironment | None]
    """Where it runs."""
class ResponsesDelegationConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam(TypedDict, total=False):
    read_only: bool | None
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] | None
    """Only tools of these names."""
ResponsesDelegationConfigParamToolMcpAllowedTools: TypeAlias = Union[Sequence[str], ResponsesDelegationConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam]
class ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(TypedDict, total=False):
    always: ResponsesDelegationConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam | None
    """The tools whose calls wait for your approval."""
    never: ResponsesDelegationConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam | None
    """The tools whose calls do not wait."""
ResponsesDelegationConfigParamToolMcpRequireApproval: TypeAlias = Union[ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"]]
class ResponsesDelegationConfigParamToolMcp(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: ResponsesDelegationConfigParamToolMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: str | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: ResponsesDelegationConfigParamToolMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_label: str | None
    """A name for the server, by which calls are told apart."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
class ResponsesDelegationConfigParamToolCustom(TypedDict):
    type: Literal["custom"]
class ResponsesDelegationConfigParamToolNamespace(TypedDict):
    type: Literal["namespace"]
class ResponsesDelegationConfigParamToolSearch(TypedDict):
    type: Literal["tool_search"]
ResponsesDelegationConfigParamTool: TypeAlias = Union[FunctionToolParam, _types.FunctionTool, _types.FunctionToolDict, _types.ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict, ResponsesDelegationConfigParamToolWebSearch, _types.ResponsesDelegationConfigToolWebSearch, _types.ResponsesDelegationConfigToolWebSearchDict, ResponsesDelegationConfigParamToolFileSearch, _types.ResponsesDelegationConfigToolFileSearch, _types.ResponsesDelegationConfigToolFileSearchDict, ResponsesDelegationConfigParamToolCodeInterpreter, _types.ResponsesDelegationConfigToolCodeInterpreter, _types.ResponsesDelegationConfigToolCodeInterpreterDict, ResponsesDelegationConfigParamToolShell, _types.ResponsesDelegationConfigToolShell, _types.ResponsesDelegationConfigToolShellDict, _types.ResponsesDelegationConfigToolChoiceShell, _types.ResponsesDelegationConfigToolChoiceShellDict, ResponsesDelegationConfigParamToolImageGeneration, _types.ResponsesDelegationConfigToolImageGeneration, _types.ResponsesDelegationConfigToolImageGenerationDict, ResponsesDelegationConfigParamToolMcp, _types.ResponsesDelegationConfigToolMcp, _types.ResponsesDelegationConfigToolMcpDict, _types.ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam, _types.ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict, ResponsesDelegationConfigParamToolCustom, _types.ResponsesDelegationConfigToolCustom, _types.ResponsesDelegationConfigToolCustomDict, _types.ResponsesDelegationConfigToolChoiceCustom, _types.ResponsesDelegationConfigToolChoiceCustomDict, ResponsesDelegationConfigParamToolNamespace, _types.ResponsesDelegationConfigToolNamespace, _types.ResponsesDelegationConfigToolNamespaceDict, ResponsesDelegationConfigParamToolSearch, _types.ResponsesDelegationConfigToolSearch, _types.ResponsesDelegationConfigToolSearchDict, ResponsesDelegationConfigParamToolProgrammaticToolCalling, _types.ResponsesDelegationConfigToolProgrammaticToolCalling, _types.ResponsesDelegationConfigToolProgrammaticToolCallingDict, ResponsesDelegationConfigParamToolComputer, _types.ResponsesDelegationConfigToolComputer, _types.ResponsesDelegationConfigToolComputerDict, ResponsesDelegationConfigParamToolApplyPatch, _types.ResponsesDelegationConfigToolApplyPatch, _types.ResponsesDelegationConfigToolApplyPatchDict]
class ResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    instructions: str | None
    """What the model that work is handed to is told before the input."""
    max_output_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    model: str
    """The model that work is handed to."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once."""
    reasoning: ResponsesDelegationConfigParamReasoning | _types.ResponsesDelegationConfigReasoning | _types.ResponsesDelegationConfigReasoningDict | None
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    """Which processing to use: `auto` (the project's setting), `default`, `flex` (cheaper, slower), `priority` or another."""
    text: ResponsesDelegationConfigParamText | _types.ResponsesDelegationConfigText | _types.ResponsesDelegationConfigTextDict | None
    """How long answers are, by `verbosity`."""
    tool_choice: ResponsesDelegationConfigParamToolChoice
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Iterable[ResponsesDelegationConfigParamTool]
    """What the model may call: functions of yours, `web_search`, `file_search`, `code_interpreter`, `mcp` and others."""
class ForkSessionConfigParamDelegation(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    """Milliseconds to wait before a delegation is acknowledged."""
    responses: ResponsesDelegationUpdateConfigParam | _types.ResponsesDelegationUpdateConfig | _types.ResponsesDelegationUpdateConfigDict
    """What is to change: the model that work is handed to, or its instructions, tools and settings."""
class ForkSessionConfigParam(TypedDict, total=False):
    audio: ForkSessionConfigParamAudio | _types.ForkSessionConfigAudio | _types.ForkSessionConfigAudioDict
    """The format of the sound, in and out."""
    client: ClientConfigParam | _types.ClientConfig | _types.ClientConfigDict
    """What a client may send and receive over its data channel."""
    delegation: ForkSessionConfigParamDelegation | _types.ForkSessionConfigDelegation | _types.ForkSessionConfigDelegationDict | _types.SessionConfigDelegationResponses | _types.SessionConfigDelegationResponsesDict
    """What is to change for the model of the Responses API that work is handed to."""
    store: bool
    """Whether to keep the session, so that `download_recording` finds it."""
class InitialItemParamUserContent(TypedDict):
    text: str
    """The text."""
    type: NotRequired[Literal["input_text"]]
class InitialItemParamDeveloper(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamUserContent | _types.InitialItemUserContent | _types.InitialItemUserContentDict | _types.DecisionInputText | _types.DecisionInputTextDict]]
    """What is said, in parts of text."""
    role: Required[Literal["developer"]]
    id: str | None
    """Id of the item, if you give it one."""
    status: Literal["incomplete", "completed"] | None
    """How far it is: `completed` or `incomplete`."""
    type: Literal["message"]
class InitialItemParamUser(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamUserContent | _types.InitialItemUserContent | _types.InitialItemUserContentDict | _types.DecisionInputText | _types.DecisionInputTextDict]]
    """What is said, in parts of text."""
    role: Required[Literal["user"]]
    id: str | None
    """Id of the item, if you give it one."""
    status: Literal["incomplete", "completed"] | None
    """How far it is: `completed` or `incomplete`."""
    type: Literal["message"]
class InitialItemParamAssistantContentText(TypedDict):
    text: str
    """The text."""
    type: NotRequired[Literal["text"]]
InitialItemParamAssistantContent: TypeAlias = Union[InitialItemParamAssistantContentText, _types.InitialItemAssistantContentText, _types.InitialItemAssistantContentTextDict, InitialItemParamAssistantContentOutputText, _types.InitialItemAssistantContentOutputText, _types.InitialItemAssistantContentOutputTextDict]
class InitialItemParamAssistant(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamAssistantContent]]
    """What is said, in parts of text."""
    role: Required[Literal["assistant"]]
    id: str | None
    """Id of the item, if you give it one."""
    status: Literal["incomplete", "completed"] | None
    """How far it is: `completed` or `incomplete`."""
    type: Literal["message"]
InitialItemParam: TypeAlias = Union[InitialItemParamDeveloper, _types.InitialItemDeveloper, _types.InitialItemDeveloperDict, _types.DecisionDeveloperMessage, _types.DecisionDeveloperMessageDict, _types.DecisionStoredDeveloperMessage, _types.DecisionStoredDeveloperMessageDict, InitialItemParamUser, _types.InitialItemUser, _types.InitialItemUserDict, _types.DecisionStoredUserMessage, _types.DecisionStoredUserMessageDict, _types.DecisionUserMessage, _types.DecisionUserMessageDict, InitialItemParamAssistant, _types.InitialItemAssistant, _types.InitialItemAssistantDict, _types.DecisionAssistantMessage, _types.DecisionAssistantMessageDict, _types.DecisionStoredAssistantMessage, _types.DecisionStoredAssistantMessageDict]
SessionConfigParamAudioOutputVoice: TypeAlias = Union[str, _types.BuiltInVoice, CustomVoiceParam, _types.CustomVoice, _types.CustomVoiceDict]
class SessionConfigParamAudioOutput(TypedDict, total=False):
    voice: SessionConfigParamAudioOutputVoice
    """Which voice: one by name, such as `marin`, or one of your own by its id."""
class MediaSessionConfigParamAudio(TypedDict, total=False):
    output: SessionConfigParamAudioOutput
    """What the model speaks with: its voice."""
class ResponsesDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    """The model that work is handed to."""
    instructions: str | None
    """What the model that work is handed to is told before the input."""
    max_output_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once."""
    reasoning: ResponsesDelegationConfigParamReasoning | _types.ResponsesDelegationConfigReasoning | _types.ResponsesDelegationConfigReasoningDict | None
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    """Which processing to use: `auto` (the project's setting), `default`, `flex` (cheaper, slower), `priority` or another."""
    text: ResponsesDelegationConfigParamText | _types.ResponsesDelegationConfigText | _types.ResponsesDelegationConfigTextDict | None
    """How long answers are, by `verbosity`."""
    tool_choice: ResponsesDelegationConfigParamToolChoice
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Iterable[ResponsesDelegationConfigParamTool]
    """What the model may call: functions of yours, `web_search`, `file_search`, `code_interpreter`, `mcp` and others."""
class SessionConfigParamDelegationResponses(TypedDict):
    responses: ResponsesDelegationConfigParam | _types.ResponsesDelegationConfig | _types.ResponsesDelegationConfigDict
    """The model that work is handed to, with its instructions, tools and settings."""
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int]
    """Milliseconds to wait before a delegation is acknowledged."""
class SessionConfigParamDelegationDecisions(TypedDict):
    decisions: DecisionsDelegationConfigParam | _types.DecisionsDelegationConfig | _types.DecisionsDelegationConfigDict
    """The model that decides, and the questions that it answers."""
    type: Literal["decisions"]
    acknowledgement_delay_ms: NotRequired[int]
    """Milliseconds to wait before a delegation is acknowledged."""
SessionConfigParamDelegation: TypeAlias = Union[ClientDelegationParam, _types.ClientDelegation, _types.ClientDelegationDict, SessionConfigParamDelegationResponses, _types.SessionConfigDelegationResponses, _types.SessionConfigDelegationResponsesDict, SessionConfigParamDelegationDecisions, _types.SessionConfigDelegationDecisions, _types.SessionConfigDelegationDecisionsDict, _types.DecisionTrigger, _types.DecisionTriggerDict]
class MediaSessionConfigParamWakePolicy(TypedDict):
    type: Literal["speech"]
    vad_threshold: NotRequired[float]
    """How clear speech must be to count; the higher, the less sensitive."""
class MediaSessionConfigParam(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    """The live model, such as `gpt-live-1`."""
    audio: MediaSessionConfigParamAudio
    """How the model sounds: its voice."""
    client: ClientConfigParam | _types.ClientConfig | _types.ClientConfigDict
    """What a client may send and receive over its data channel."""
    delegation: SessionConfigParamDelegation | None
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    idle_timeout_s: int
    """Seconds that the session may be idle."""
    input: Iterable[InitialItemParam]
    """Messages that the session starts with."""
    instructions: str | None
    """What the live model is told before the conversation."""
    safety_identifier: str | None
    """A stable id of your end user, hashed if it would identify a person."""
    store: bool
    """Whether to keep the session, so that `download_recording` finds it."""
    triggers: Iterable[DecisionTriggerParam | _types.DecisionTrigger | _types.DecisionTriggerDict]
    """What is to be decided whenever the transcript of input or output grows."""
    wake_policy: MediaSessionConfigParamWakePolicy
    """What wakes the session when it is paused."""
class LiveCreateParamsTransport(TypedDict):
    sdp: str
    """Your offer for WebRTC, as SDP text."""
    type: Literal["webrtc"]
class LiveCreateParams(TypedDict):
    session: MediaSessionConfigParam
    """model, voice, instructions and the rest of the configuration"""
    transport: LiveCreateParamsTransport | _types.LiveCreateResponseTransport | _types.LiveCreateResponseTransportDict
    """how audio gets there and back"""
class MediaSessionForkConfigParam(TypedDict, total=False):
    client: ClientConfigParam | _types.ClientConfig | _types.ClientConfigDict
    """What a client may send and receive over its data channel."""
    delegation: ForkSessionConfigParamDelegation | _types.ForkSessionConfigDelegation | _types.ForkSessionConfigDelegationDict | _types.SessionConfigDelegationResponses | _types.SessionConfigDelegationResponsesDict
    """What is to change for the model of the Responses API that work is handed to."""
    store: bool
    """Whether to keep the session, so that `download_recording` finds it."""
class SessionAcceptParamsSession(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    """The live model, such as `gpt-live-1`."""
    type: Required[Literal["live"]]
    audio: MediaSessionConfigParamAudio
    """How the model sounds: its voice."""
    delegation: SessionConfigParamDelegation | None
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    input: Iterable[InitialItemParam]
    """Messages that the session starts with."""
    instructions: str | None
    """What the live model is told before the conversation."""
    safety_identifier: str | None
    """A stable id of your end user, hashed if it would identify a person."""
    store: bool
    """Whether to keep the session, so that `download_recording` finds it."""
    triggers: Iterable[DecisionTriggerParam | _types.DecisionTrigger | _types.DecisionTriggerDict]
    """What is to be decided whenever the transcript of input or output grows."""
class SessionAcceptParams(TypedDict):
    session: SessionAcceptParamsSession
    """model, voice, instructions and the rest of the configuration"""
class SessionConfigParamAudio(TypedDict, total=False):
    format: AudioFormatParam
    """`audio/pcm`, `audio/pcmu` or `audio/pcma`, with the sample rate."""
    output: SessionConfigParamAudioOutput | _types.SessionConfigAudioOutput | _types.SessionConfigAudioOutputDict
    """What the model speaks with: its voice."""
class SessionConfigParam(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    """The live model, such as `gpt-live-1`."""
    audio: SessionConfigParamAudio | _types.SessionConfigAudio | _types.SessionConfigAudioDict
    """The format of the sound, and the voice of the model."""
    client: ClientConfigParam | _types.ClientConfig | _types.ClientConfigDict
    """What a client may send and receive over its data channel."""
    delegation: SessionConfigParamDelegation | None
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    input: Iterable[InitialItemParam]
    """Messages that the session starts with."""
    instructions: str | None
    """What the live model is told before the conversation."""
    safety_identifier: str | None
    """A stable id of your end user, hashed if it would identify a person."""
    store: bool
    """Whether to keep the session, so that `download_recording` finds it."""
    triggers: Iterable[DecisionTriggerParam | _types.DecisionTrigger | _types.DecisionTriggerDict]
    """What is to be decided whenever the transcript of input or output grows."""
class SessionForkParams(TypedDict):
    transport: LiveCreateParamsTransport | _types.LiveCreateResponseTransport | _types.LiveCreateResponseTransportDict
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
    """Milliseconds to wait before a delegation is acknowledged."""
    decisions: DecisionsDelegationUpdateConfigParam | _types.DecisionsDelegationUpdateConfig | _types.DecisionsDelegationUpdateConfigDict
    """What is to change: the model that decides, or the questions that it answers."""
SessionUpdateConfigParamDelegation: TypeAlias = Union[ClientDelegationParam, _types.ClientDelegation, _types.ClientDelegationDict, ForkSessionConfigParamDelegation, _types.ForkSessionConfigDelegation, _types.ForkSessionConfigDelegationDict, _types.SessionConfigDelegationResponses, _types.SessionConfigDelegationResponsesDict, SessionUpdateConfigParamDelegationDecisions, _types.SessionUpdateConfigDelegationDecisions, _types.SessionUpdateConfigDelegationDecisionsDict, _types.DecisionTrigger, _types.DecisionTriggerDict, _types.SessionConfigDelegationDecisions, _types.SessionConfigDelegationDecisionsDict]
class SessionUpdateConfigParam(TypedDict, total=False):
    delegation: SessionUpdateConfigParamDelegation | None
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    triggers: Iterable[DecisionTriggerParam | _types.DecisionTrigger | _types.DecisionTriggerDict]
    """What is to be decided whenever the transcript of input or output grows."""
class SidebandConnectParams(TypedDict, total=False):
    graceful_close: bool
    """Whether the session ends in order when this connection does."""
ClientEvent: TypeAlias = Union[_types.SessionStartEvent, _types.SessionUpdateEvent, _types.InputAudioAppendEvent, _types.InputAudioMuteEvent, _types.InputAudioUnmuteEvent, _types.OutputAudioFixturePlayEvent, _types.InstructionsAppendEvent, _types.ThinkingAppendEvent, _types.CommentaryAppendEvent, _types.DecisionCreateEvent, _types.DecisionItemCreateEvent, _types.DecisionItemDeleteEvent, _types.ResponseItemCreateEvent, _types.ResponseCreateEvent, _types.SessionCloseEvent]
ClientEventDict: TypeAlias = Union[_types.SessionStartEventDict, _types.SessionUpdateEventDict, _types.InputAudioAppendEventDict, _types.InputAudioMuteEventDict, _types.InputAudioUnmuteEventDict, _types.OutputAudioFixturePlayEventDict, _types.InstructionsAppendEventDict, _types.ThinkingAppendEventDict, _types.CommentaryAppendEventDict, _types.DecisionCreateEventDict, _types.DecisionItemCreateEventDict, _types.DecisionItemDeleteEventDict, _types.ResponseItemCreateEventDict, _types.ResponseCreateEventDict, _types.SessionCloseEventDict]
class SessionStartEventParam(TypedDict):
    session: SessionConfigParam | _types.SessionConfig | _types.SessionConfigDict
    """Model, voice, instructions and the rest of the configuration."""
    type: Literal["session.start"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class SessionUpdateEventParam(TypedDict):
    session: SessionUpdateConfigParam | _types.SessionUpdateConfig | _types.SessionUpdateConfigDict
    """What is to change in the session."""
    type: Literal["session.update"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class InputAudioAppendEventParam(TypedDict):
    audio: str
    """The sound to add, as base64, in the format of the session."""
    type: Literal["session.input_audio.append"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class InputAudioMuteEventParam(TypedDict):
    type: Literal["session.input_audio.mute"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class InputAudioUnmuteEventParam(TypedDict):
    type: Literal["session.input_audio.unmute"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class OutputAudioFixturePlayEventParam(TypedDict):
    audio: str
    """The ready-made sound that is played to the user."""
    type: Literal["session.output_audio.fixture.play"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class InstructionsAppendEventParam(TypedDict):
    content: str
    """What the live model is told from now on, besides what it was told before."""
    delegation_id: str | None
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    type: Literal["session.instructions.append"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class ThinkingAppendEventParam(TypedDict):
    content: str
    """The text to add to the thinking of the live model."""
    delegation_id: str | None
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    type: Literal["session.thinking.append"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class CommentaryAppendEventParam(TypedDict):
    content: str
    """The text to add to the commentary that runs along."""
    delegation_id: str | None
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    type: Literal["session.commentary.append"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class DecisionCreateEventParam(TypedDict):
    event_id: str
    """An id of your own, by which an error names this event."""
    type: Literal["decision.create"]
class DecisionItemCreateEventParamItemFunctionCall(TypedDict):
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call; the item with its result names it."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    id: NotRequired[str | None]
    """Id of the item, if you give it one."""
    namespace: NotRequired[str | None]
    """The namespace that the function is in."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
DecisionItemCreateEventParamItemFunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, _types.DecisionInputText, _types.DecisionInputTextDict, DecisionUserMessageParamContentPartInputImage, _types.DecisionUserMessageContentPartInputImage, _types.DecisionUserMessageContentPartInputImageDict]
class DecisionItemCreateEventParamItemFunctionCallOutput(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | Iterable[DecisionItemCreateEventParamItemFunctionCallOutputOutputParts]
    """The result: text, or parts of text and images."""
    type: Literal["function_call_output"]
    id: NotRequired[str | None]
    """Id of the item, if you give it one."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class DecisionItemCreateEventParamItemCustomToolCall(TypedDict):
    call_id: str
    """Id of the call; the item with its result names it."""
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    type: Literal["custom_tool_call"]
    id: NotRequired[str | None]
    """Id of the item, if you give it one."""
    namespace: NotRequired[str | None]
    """The namespace that it is in."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class DecisionItemCreateEventParamItemCustomToolCallOutput(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | Iterable[DecisionItemCreateEventParamItemFunctionCallOutputOutputParts]
    """The result: text, or parts of text and images."""
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    """Id of the item, if you give it one."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
DecisionItemCreateEventParamItemUnion: TypeAlias = Union[DecisionUserMessageParam, _types.DecisionUserMessage, _types.DecisionUserMessageDict, _types.DecisionStoredUserMessage, _types.DecisionStoredUserMessageDict, _types.InitialItemUser, _types.InitialItemUserDict, DecisionDeveloperMessageParam, _types.DecisionDeveloperMessage, _types.DecisionDeveloperMessageDict, _types.DecisionStoredDeveloperMessage, _types.DecisionStoredDeveloperMessageDict, _types.InitialItemDeveloper, _types.InitialItemDeveloperDict, DecisionSystemMessageParam, _types.DecisionSystemMessage, _types.DecisionSystemMessageDict, _types.DecisionStoredSystemMessage, _types.DecisionStoredSystemMessageDict, DecisionAssistantMessageParam, _types.DecisionAssistantMessage, _types.DecisionAssistantMessageDict, _types.DecisionStoredAssistantMessage, _types.DecisionStoredAssistantMessageDict, _types.InitialItemAssistant, _types.InitialItemAssistantDict, DecisionItemCreateEventParamItemFunctionCall, _types.DecisionItemCreateEventItemFunctionCall, _types.DecisionItemCreateEventItemFunctionCallDict, _types.DecisionItemCreatedEventItemFunctionCall, _types.DecisionItemCreatedEventItemFunctionCallDict, DecisionItemCreateEventParamItemFunctionCallOutput, _types.DecisionItemCreateEventItemFunctionCallOutput, _types.DecisionItemCreateEventItemFunctionCallOutputDict, _types.DecisionItemCreatedEventItemFunctionCallOutput, _types.DecisionItemCreatedEventItemFunctionCallOutputDict, DecisionItemCreateEventParamItemCustomToolCall, _types.DecisionItemCreateEventItemCustomToolCall, _types.DecisionItemCreateEventItemCustomToolCallDict, _types.DecisionItemCreatedEventItemCustomToolCall, _types.DecisionItemCreatedEventItemCustomToolCallDict, DecisionItemCreateEventParamItemCustomToolCallOutput, _types.DecisionItemCreateEventItemCustomToolCallOutput, _types.DecisionItemCreateEventItemCustomToolCallOutputDict, _types.DecisionItemCreatedEventItemCustomToolCallOutput, _types.DecisionItemCreatedEventItemCustomToolCallOutputDict]
class DecisionItemCreateEventParam(TypedDict):
    item: DecisionItemCreateEventParamItemUnion
    """The item to add for decisions: a message, a call of a tool, or its result."""
    type: Literal["decision.item.create"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class DecisionItemDeleteEventParam(TypedDict):
    item_id: str
    """Id of the item to delete."""
    type: Literal["decision.item.delete"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class ResponseItemCreateEventParam(TypedDict):
    item: ResponseInputItemParam
    """The item to add for the response: a message, the result of a tool, and so on."""
    type: Literal["response.item.create"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class ResponseCreateEventParam(TypedDict):
    type: Literal["response.create"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class SessionCloseEventParam(TypedDict):
    type: Literal["session.close"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
ClientEventParam: TypeAlias = Union[SessionStartEventParam, _types.SessionStartEvent, _types.SessionStartEventDict, _types.ForkSessionStartEvent, _types.ForkSessionStartEventDict, SessionUpdateEventParam, _types.SessionUpdateEvent, _types.SessionUpdateEventDict, InputAudioAppendEventParam, _types.InputAudioAppendEvent, _types.InputAudioAppendEventDict, _types.ServerEventSessionInputAudioAppend, _types.ServerEventSessionInputAudioAppendDict, InputAudioMuteEventParam, _types.InputAudioMuteEvent, _types.InputAudioMuteEventDict, InputAudioUnmuteEventParam, _types.InputAudioUnmuteEvent, _types.InputAudioUnmuteEventDict, OutputAudioFixturePlayEventParam, _types.OutputAudioFixturePlayEvent, _types.OutputAudioFixturePlayEventDict, InstructionsAppendEventParam, _types.InstructionsAppendEvent, _types.InstructionsAppendEventDict, ThinkingAppendEventParam, _types.ThinkingAppendEvent, _types.ThinkingAppendEventDict, CommentaryAppendEventParam, _types.CommentaryAppendEvent, _types.CommentaryAppendEventDict, DecisionCreateEventParam, _types.DecisionCreateEvent, _types.DecisionCreateEventDict, DecisionItemCreateEventParam, _types.DecisionItemCreateEvent, _types.DecisionItemCreateEventDict, DecisionItemDeleteEventParam, _types.DecisionItemDeleteEvent, _types.DecisionItemDeleteEventDict, ResponseItemCreateEventParam, _types.ResponseItemCreateEvent, _types.ResponseItemCreateEventDict, ResponseCreateEventParam, _types.ResponseCreateEvent, _types.ResponseCreateEventDict, SessionCloseEventParam, _types.SessionCloseEvent, _types.SessionCloseEventDict]
ConnectClientEvent: TypeAlias = Union[_types.SessionUpdateEvent, _types.InputAudioMuteEvent, _types.InputAudioUnmuteEvent, _types.OutputAudioFixturePlayEvent, _types.ConnectClientEventTransportDtmfSend, _types.InstructionsAppendEvent, _types.ThinkingAppendEvent, _types.CommentaryAppendEvent, _types.DecisionCreateEvent, _types.DecisionItemCreateEvent, _types.DecisionItemDeleteEvent, _types.ResponseItemCreateEvent, _types.ResponseCreateEvent, _types.SessionCloseEvent]
ConnectClientEventDict: TypeAlias = Union[_types.SessionUpdateEventDict, _types.InputAudioMuteEventDict, _types.InputAudioUnmuteEventDict, _types.OutputAudioFixturePlayEventDict, _types.ConnectClientEventTransportDtmfSendDict, _types.InstructionsAppendEventDict, _types.ThinkingAppendEventDict, _types.CommentaryAppendEventDict, _types.DecisionCreateEventDict, _types.DecisionItemCreateEventDict, _types.DecisionItemDeleteEventDict, _types.ResponseItemCreateEventDict, _types.ResponseCreateEventDict, _types.SessionCloseEventDict]
class ConnectClientEventParamTransportDtmfSend(TypedDict):
    event: str
    """The key of the telephone to send, such as `5` or `#`."""
    type: Literal["transport.dtmf.send"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
ConnectClientEventParam: TypeAlias = Union[SessionUpdateEventParam, _types.SessionUpdateEvent, _types.SessionUpdateEventDict, InputAudioMuteEventParam, _types.InputAudioMuteEvent, _types.InputAudioMuteEventDict, InputAudioUnmuteEventParam, _types.InputAudioUnmuteEvent, _types.InputAudioUnmuteEventDict, OutputAudioFixturePlayEventParam, _types.OutputAudioFixturePlayEvent, _types.OutputAudioFixturePlayEventDict, ConnectClientEventParamTransportDtmfSend, _types.ConnectClientEventTransportDtmfSend, _types.ConnectClientEventTransportDtmfSendDict, _types.ServerEventTransportDtmfSend, _types.ServerEventTransportDtmfSendDict, InstructionsAppendEventParam, _types.InstructionsAppendEvent, _types.InstructionsAppendEventDict, ThinkingAppendEventParam, _types.ThinkingAppendEvent, _types.ThinkingAppendEventDict, CommentaryAppendEventParam, _types.CommentaryAppendEvent, _types.CommentaryAppendEventDict, DecisionCreateEventParam, _types.DecisionCreateEvent, _types.DecisionCreateEventDict, DecisionItemCreateEventParam, _types.DecisionItemCreateEvent, _types.DecisionItemCreateEventDict, DecisionItemDeleteEventParam, _types.DecisionItemDeleteEvent, _types.DecisionItemDeleteEventDict, ResponseItemCreateEventParam, _types.ResponseItemCreateEvent, _types.ResponseItemCreateEventDict, ResponseCreateEventParam, _types.ResponseCreateEvent, _types.ResponseCreateEventDict, SessionCloseEventParam, _types.SessionCloseEvent, _types.SessionCloseEventDict]
ConnectServerEvent: TypeAlias = Union[_types.SessionStartedEvent, _types.SessionUpdatedEvent, _types.ConnectServerEventSessionResumed, _types.ConnectServerEventSessionPaused, _types.InputAudioMutedEvent, _types.InputAudioUnmutedEvent, _types.OutputAudioFixturePlayingEvent, _types.OutputAudioFixturePlayedEvent, _types.InstructionsAppendedEvent, _types.ThinkingAppendedEvent, _types.CommentaryAppendedEvent, _types.InputTranscriptDeltaEvent, _types.OutputTranscriptDeltaEvent, _types.DelegationCreatedEvent, _types.DecisionEvent, _types.DecisionItemCreatedEvent, _types.DecisionItemDeletedEvent, _types.ResponseEvent, _types.SessionUsageUpdatedEvent, _types.SessionClosedEvent, _types.ErrorEvent, _types.InfoEvent, _types.ServerEventSessionInputAudioAppend, _types.OutputAudioDeltaEvent, _types.ServerEventTransportDtmfReceived, _types.ServerEventTransportDtmfSend, _types.ServerEventTransportDtmfSent, _types.ServerEventTransportRinging, _types.ServerEventTransportAnswered, _types.ServerEventTransportFailed]
ConnectServerEventDict: TypeAlias = Union[_types.SessionStartedEventDict, _types.SessionUpdatedEventDict, _types.ConnectServerEventSessionResumedDict, _types.ConnectServerEventSessionPausedDict, _types.InputAudioMutedEventDict, _types.InputAudioUnmutedEventDict, _types.OutputAudioFixturePlayingEventDict, _types.OutputAudioFixturePlayedEventDict, _types.InstructionsAppendedEventDict, _types.ThinkingAppendedEventDict, _types.CommentaryAppendedEventDict, _types.InputTranscriptDeltaEventDict, _types.OutputTranscriptDeltaEventDict, _types.DelegationCreatedEventDict, _types.DecisionEventDict, _types.DecisionItemCreatedEventDict, _types.DecisionItemDeletedEventDict, _types.ResponseEventDict, _types.SessionUsageUpdatedEventDict, _types.SessionClosedEventDict, _types.ErrorEventDict, _types.InfoEventDict, _types.ServerEventSessionInputAudioAppendDict, _types.OutputAudioDeltaEventDict, _types.ServerEventTransportDtmfReceivedDict, _types.ServerEventTransportDtmfSendDict, _types.ServerEventTransportDtmfSentDict, _types.ServerEventTransportRingingDict, _types.ServerEventTransportAnsweredDict, _types.ServerEventTransportFailedDict]
ForkClientEvent: TypeAlias = Union[_types.ForkSessionStartEvent, _types.SessionUpdateEvent, _types.InputAudioAppendEvent, _types.InputAudioMuteEvent, _types.InputAudioUnmuteEvent, _types.OutputAudioFixturePlayEvent, _types.InstructionsAppendEvent, _types.ThinkingAppendEvent, _types.CommentaryAppendEvent, _types.DecisionCreateEvent, _types.DecisionItemCreateEvent, _types.DecisionItemDeleteEvent, _types.ResponseItemCreateEvent, _types.ResponseCreateEvent, _types.SessionCloseEvent]
ForkClientEventDict: TypeAlias = Union[_types.ForkSessionStartEventDict, _types.SessionUpdateEventDict, _types.InputAudioAppendEventDict, _types.InputAudioMuteEventDict, _types.InputAudioUnmuteEventDict, _types.OutputAudioFixturePlayEventDict, _types.InstructionsAppendEventDict, _types.ThinkingAppendEventDict, _types.CommentaryAppendEventDict, _types.DecisionCreateEventDict, _types.DecisionItemCreateEventDict, _types.DecisionItemDeleteEventDict, _types.ResponseItemCreateEventDict, _types.ResponseCreateEventDict, _types.SessionCloseEventDict]
class ForkSessionStartEventParam(TypedDict):
    session: ForkSessionConfigParam | _types.ForkSessionConfig | _types.ForkSessionConfigDict
    """What is different in the new session."""
    type: Literal["session.start"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
ForkClientEventParam: TypeAlias = Union[ForkSessionStartEventParam, _types.ForkSessionStartEvent, _types.ForkSessionStartEventDict, _types.SessionStartEvent, _types.SessionStartEventDict, SessionUpdateEventParam, _types.SessionUpdateEvent, _types.SessionUpdateEventDict, InputAudioAppendEventParam, _types.InputAudioAppendEvent, _types.InputAudioAppendEventDict, _types.ServerEventSessionInputAudioAppend, _types.ServerEventSessionInputAudioAppendDict, InputAudioMuteEventParam, _types.InputAudioMuteEvent, _types.InputAudioMuteEventDict, InputAudioUnmuteEventParam, _types.InputAudioUnmuteEvent, _types.InputAudioUnmuteEventDict, OutputAudioFixturePlayEventParam, _types.OutputAudioFixturePlayEvent, _types.OutputAudioFixturePlayEventDict, InstructionsAppendEventParam, _types.InstructionsAppendEvent, _types.InstructionsAppendEventDict, ThinkingAppendEventParam, _types.ThinkingAppendEvent, _types.ThinkingAppendEventDict, CommentaryAppendEventParam, _types.CommentaryAppendEvent, _types.CommentaryAppendEventDict, DecisionCreateEventParam, _types.DecisionCreateEvent, _types.DecisionCreateEventDict, DecisionItemCreateEventParam, _types.DecisionItemCreateEvent, _types.DecisionItemCreateEventDict, DecisionItemDeleteEventParam, _types.DecisionItemDeleteEvent, _types.DecisionItemDeleteEventDict, ResponseItemCreateEventParam, _types.ResponseItemCreateEvent, _types.ResponseItemCreateEventDict, ResponseCreateEventParam, _types.ResponseCreateEvent, _types.ResponseCreateEventDict, SessionCloseEventParam, _types.SessionCloseEvent, _types.SessionCloseEventDict]
ForkServerEvent: TypeAlias = Union[_types.SessionStartedEvent, _types.SessionUpdatedEvent, _types.InputAudioMutedEvent, _types.InputAudioUnmutedEvent, _types.OutputAudioFixturePlayingEvent, _types.OutputAudioFixturePlayedEvent, _types.InstructionsAppendedEvent, _types.ThinkingAppendedEvent, _types.CommentaryAppendedEvent, _types.ServerEventSessionInputAudioAppend, _types.OutputAudioDeltaEvent, _types.InputTranscriptDeltaEvent, _types.OutputTranscriptDeltaEvent, _types.DelegationCreatedEvent, _types.DecisionEvent, _types.DecisionItemCreatedEvent, _types.DecisionItemDeletedEvent, _types.ResponseEvent, _types.SessionUsageUpdatedEvent, _types.SessionClosedEvent, _types.ErrorEvent, _types.InfoEvent, _types.ServerEventTransportDtmfReceived, _types.ServerEventTransportDtmfSend, _types.ServerEventTransportDtmfSent, _types.ServerEventTransportRinging, _types.ServerEventTransportAnswered, _types.ServerEventTransportFailed]
ForkServerEventDict: TypeAlias = Union[_types.SessionStartedEventDict, _types.SessionUpdatedEventDict, _types.InputAudioMutedEventDict, _types.InputAudioUnmutedEventDict, _types.OutputAudioFixturePlayingEventDict, _types.OutputAudioFixturePlayedEventDict, _types.InstructionsAppendedEventDict, _types.ThinkingAppendedEventDict, _types.CommentaryAppendedEventDict, _types.ServerEventSessionInputAudioAppendDict, _types.OutputAudioDeltaEventDict, _types.InputTranscriptDeltaEventDict, _types.OutputTranscriptDeltaEventDict, _types.DelegationCreatedEventDict, _types.DecisionEventDict, _types.DecisionItemCreatedEventDict, _types.DecisionItemDeletedEventDict, _types.ResponseEventDict, _types.SessionUsageUpdatedEventDict, _types.SessionClosedEventDict, _types.ErrorEventDict, _types.InfoEventDict, _types.ServerEventTransportDtmfReceivedDict, _types.ServerEventTransportDtmfSendDict, _types.ServerEventTransportDtmfSentDict, _types.ServerEventTransportRingingDict, _types.ServerEventTransportAnsweredDict, _types.ServerEventTransportFailedDict]
ServerEvent: TypeAlias = Union[_types.SessionStartedEvent, _types.SessionUpdatedEvent, _types.InputAudioMutedEvent, _types.InputAudioUnmutedEvent, _types.OutputAudioFixturePlayingEvent, _types.OutputAudioFixturePlayedEvent, _types.InstructionsAppendedEvent, _types.ThinkingAppendedEvent, _types.CommentaryAppendedEvent, _types.ServerEventSessionInputAudioAppend, _types.OutputAudioDeltaEvent, _types.InputTranscriptDeltaEvent, _types.OutputTranscriptDeltaEvent, _types.DelegationCreatedEvent, _types.DecisionEvent, _types.DecisionItemCreatedEvent, _types.DecisionItemDeletedEvent, _types.ResponseEvent, _types.SessionUsageUpdatedEvent, _types.SessionClosedEvent, _types.ErrorEvent, _types.InfoEvent, _types.ServerEventTransportDtmfReceived, _types.ServerEventTransportDtmfSend, _types.ServerEventTransportDtmfSent, _types.ServerEventTransportRinging, _types.ServerEventTransportAnswered, _types.ServerEventTransportFailed]
ServerEventDict: TypeAlias = Union[_types.SessionStartedEventDict, _types.SessionUpdatedEventDict, _types.InputAudioMutedEventDict, _types.InputAudioUnmutedEventDict, _types.OutputAudioFixturePlayingEventDict, _types.OutputAudioFixturePlayedEventDict, _types.InstructionsAppendedEventDict, _types.ThinkingAppendedEventDict, _types.CommentaryAppendedEventDict, _types.ServerEventSessionInputAudioAppendDict, _types.OutputAudioDeltaEventDict, _types.InputTranscriptDeltaEventDict, _types.OutputTranscriptDeltaEventDict, _types.DelegationCreatedEventDict, _types.DecisionEventDict, _types.DecisionItemCreatedEventDict, _types.DecisionItemDeletedEventDict, _types.ResponseEventDict, _types.SessionUsageUpdatedEventDict, _types.SessionClosedEventDict, _types.ErrorEventDict, _types.InfoEventDict, _types.ServerEventTransportDtmfReceivedDict, _types.ServerEventTransportDtmfSendDict, _types.ServerEventTransportDtmfSentDict, _types.ServerEventTransportRingingDict, _types.ServerEventTransportAnsweredDict, _types.ServerEventTransportFailedDict]
