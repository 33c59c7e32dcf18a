# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from .._base import Decision, DecisionDict
from .._reply import Reply
from .._subscripts import Get1, Get11, Get2, Get3, Get4, Get5, Get6, Get7, Get8, Get9
from ..responses._types import ResponseInputItem, ResponseInputItemDict
class AudioFormatAudioPCMDict(TypedDict):
    rate: Literal[16000, 24000]
    type: Literal["audio/pcm"]
class AudioFormatAudioPCM(Reply[AudioFormatAudioPCMDict]):
    rate: Literal[16000, 24000]
    type: Literal["audio/pcm"]
    __getitem__: Get2[Literal["rate"], Literal[16000, 24000], Literal["type"], Literal["audio/pcm"]]
class AudioFormatAudioPCMUDict(TypedDict):
    rate: int
    type: Literal["audio/pcmu"]
class AudioFormatAudioPCMU(Reply[AudioFormatAudioPCMUDict]):
    rate: int
    type: Literal["audio/pcmu"]
    __getitem__: Get2[Literal["rate"], int, Literal["type"], Literal["audio/pcmu"]]
class AudioFormatAudioPCMADict(TypedDict):
    rate: int
    type: Literal["audio/pcma"]
class AudioFormatAudioPCMA(Reply[AudioFormatAudioPCMADict]):
    rate: int
    type: Literal["audio/pcma"]
    __getitem__: Get2[Literal["rate"], int, Literal["type"], Literal["audio/pcma"]]
AudioFormat: TypeAlias = Union[AudioFormatAudioPCM, AudioFormatAudioPCMU, AudioFormatAudioPCMA]
AudioFormatDict: TypeAlias = Union[AudioFormatAudioPCMDict, AudioFormatAudioPCMUDict, AudioFormatAudioPCMADict]
BuiltInVoice: TypeAlias = Literal["alloy", "ash", "ballad", "beacon", "bossa", "cedar", "cinder", "coral", "delta", "echo", "gleam", "marin", "meridian", "quartz", "ripple", "sage", "shida", "shimmer", "stone", "tempo", "verse", "vesper", "willow"]
class ServerEventSelectorDict(TypedDict):
    type: str
    response_event: NotRequired[str | None]
class ServerEventSelector(Reply[ServerEventSelectorDict]):
    type: str
    response_event: str | None
    __getitem__: Get2[Literal["type"], str, Literal["response_event"], str | None]
class DataChannelConfigDict(TypedDict, total=False):
    allowed_client_events: Literal["all"] | list[str] | None
    allowed_server_events: Literal["all"] | list[ServerEventSelectorDict] | None
class DataChannelConfig(Reply[DataChannelConfigDict]):
    allowed_client_events: Literal["all"] | list[str] | None
    allowed_server_events: Literal["all"] | list[ServerEventSelector] | None
    __getitem__: Get2[Literal["allowed_client_events"], Literal["all"] | list[str] | None, Literal["allowed_server_events"], Literal["all"] | list[ServerEventSelector] | None]
class ClientConfigDict(TypedDict):
    data_channel: DataChannelConfigDict
class ClientConfig(Reply[ClientConfigDict]):
    data_channel: DataChannelConfig
    __getitem__: Get1[Literal["data_channel"], DataChannelConfig]
class ClientDelegationDict(TypedDict):
    type: Literal["client"]
    acknowledgement_delay_ms: NotRequired[int | None]
class ClientDelegation(Reply[ClientDelegationDict]):
    type: Literal["client"]
    acknowledgement_delay_ms: int | None
    __getitem__: Get2[Literal["type"], Literal["client"], Literal["acknowledgement_delay_ms"], int | None]
class CustomVoiceDict(TypedDict):
    id: str
class CustomVoice(Reply[CustomVoiceDict]):
    id: str
    __getitem__: Get1[Literal["id"], str]
class InitialItemAssistantContentOutputTextDict(TypedDict):
    text: str
    type: Literal["output_text"]
class InitialItemAssistantContentOutputText(Reply[InitialItemAssistantContentOutputTextDict]):
    text: str
    type: Literal["output_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["output_text"]]
class DecisionAssistantMessageContentPartRefusalDict(TypedDict):
    refusal: str
    type: Literal["refusal"]
class DecisionAssistantMessageContentPartRefusal(Reply[DecisionAssistantMessageContentPartRefusalDict]):
    refusal: str
    type: Literal["refusal"]
    __getitem__: Get2[Literal["refusal"], str, Literal["type"], Literal["refusal"]]
DecisionAssistantMessageContentPart: TypeAlias = Union[InitialItemAssistantContentOutputText, DecisionAssistantMessageContentPartRefusal]
DecisionAssistantMessageContentPartDict: TypeAlias = Union[InitialItemAssistantContentOutputTextDict, DecisionAssistantMessageContentPartRefusalDict]
class DecisionAssistantMessageDict(TypedDict, total=False):
    content: Required[str | list[DecisionAssistantMessageContentPartDict]]
    role: Required[Literal["assistant"]]
    id: str | None
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"] | None
class DecisionAssistantMessage(Reply[DecisionAssistantMessageDict]):
    content: str | list[DecisionAssistantMessageContentPart]
    role: Literal["assistant"]
    id: str | None
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"] | None
    __getitem__: Get5[Literal["content"], str | list[DecisionAssistantMessageContentPart], Literal["role"], Literal["assistant"], Literal["id"], str | None, Literal["phase"], Literal["commentary", "final_answer"] | None, Literal["type"], Literal["message"] | None]
class DecisionChoiceOptionDict(TypedDict):
    value: str | bool
    description: NotRequired[str | None]
class DecisionChoiceOption(Reply[DecisionChoiceOptionDict]):
    value: str | bool
    description: str | None
    __getitem__: Get2[Literal["value"], str | bool, Literal["description"], str | None]
class DecisionInputTextDict(TypedDict):
    text: str
    type: Literal["input_text"]
class DecisionInputText(Reply[DecisionInputTextDict]):
    text: str
    type: Literal["input_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["input_text"]]
class DecisionDeveloperMessageDict(TypedDict):
    content: str | list[DecisionInputTextDict]
    role: Literal["developer"]
    id: NotRequired[str | None]
    type: NotRequired[Literal["message"] | None]
class DecisionDeveloperMessage(Reply[DecisionDeveloperMessageDict]):
    content: str | list[DecisionInputText]
    role: Literal["developer"]
    id: str | None
    type: Literal["message"] | None
    __getitem__: Get4[Literal["content"], str | list[DecisionInputText], Literal["role"], Literal["developer"], Literal["id"], str | None, Literal["type"], Literal["message"] | None]
DecisionJSONObject: TypeAlias = dict[str, object]
class DecisionUserMessageContentPartInputImageDict(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionUserMessageContentPartInputImage(Reply[DecisionUserMessageContentPartInputImageDict]):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None
    __getitem__: Get3[Literal["image_url"], str, Literal["type"], Literal["input_image"], Literal["detail"], Literal["low", "high", "auto", "original"] | None]
class DecisionUserMessageContentPartInputJSONDict(TypedDict):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]
class DecisionUserMessageContentPartInputJSON(Reply[DecisionUserMessageContentPartInputJSONDict]):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]
    __getitem__: Get2[Literal["data"], list[DecisionJSONObject] | DecisionJSONObject, Literal["type"], Literal["input_json"]]
DecisionUserMessageContentPart: TypeAlias = Union[DecisionInputText, DecisionUserMessageContentPartInputImage, DecisionUserMessageContentPartInputJSON]
DecisionUserMessageContentPartDict: TypeAlias = Union[DecisionInputTextDict, DecisionUserMessageContentPartInputImageDict, DecisionUserMessageContentPartInputJSONDict]
class DecisionQuestionChoiceDict(TypedDict):
    choices: list[DecisionChoiceOptionDict]
    instructions: str | list[DecisionUserMessageContentPartDict]
    type: Literal["choice"]
    name: NotRequired[str | None]
class DecisionQuestionChoice(Reply[DecisionQuestionChoiceDict]):
    choices: list[DecisionChoiceOption]
    instructions: str | list[DecisionUserMessageContentPart]
    type: Literal["choice"]
    name: str | None
    __getitem__: Get4[Literal["choices"], list[DecisionChoiceOption], Literal["instructions"], str | list[DecisionUserMessageContentPart], Literal["type"], Literal["choice"], Literal["name"], str | None]
class DecisionQuestionPredicateDict(TypedDict):
    instructions: str | list[DecisionUserMessageContentPartDict]
    type: Literal["predicate"]
    name: NotRequired[str | None]
class DecisionQuestionPredicate(Reply[DecisionQuestionPredicateDict]):
    instructions: str | list[DecisionUserMessageContentPart]
    type: Literal["predicate"]
    name: str | None
    __getitem__: Get3[Literal["instructions"], str | list[DecisionUserMessageContentPart], Literal["type"], Literal["predicate"], Literal["name"], str | None]
class DecisionQuestionScoreLevelDict(TypedDict):
    label: str
    description: NotRequired[str | None]
class DecisionQuestionScoreLevel(Reply[DecisionQuestionScoreLevelDict]):
    label: str
    description: str | None
    __getitem__: Get2[Literal["label"], str, Literal["description"], str | None]
class DecisionQuestionScoreDict(TypedDict):
    instructions: str | list[DecisionUserMessageContentPartDict]
    levels: list[DecisionQuestionScoreLevelDict]
    type: Literal["score"]
    name: NotRequired[str | None]
class DecisionQuestionScore(Reply[DecisionQuestionScoreDict]):
    instructions: str | list[DecisionUserMessageContentPart]
    levels: list[DecisionQuestionScoreLevel]
    type: Literal["score"]
    name: str | None
    __getitem__: Get4[Literal["instructions"], str | list[DecisionUserMessageContentPart], Literal["levels"], list[DecisionQuestionScoreLevel], Literal["type"], Literal["score"], Literal["name"], str | None]
DecisionQuestion: TypeAlias = Union[DecisionQuestionChoice, DecisionQuestionPredicate, DecisionQuestionScore]
DecisionQuestionDict: TypeAlias = Union[DecisionQuestionChoiceDict, DecisionQuestionPredicateDict, DecisionQuestionScoreDict]
class DecisionStoredAssistantMessageDict(TypedDict):
    id: str
    content: str | list[DecisionAssistantMessageContentPartDict]
    role: Literal["assistant"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    type: NotRequired[Literal["message"] | None]
class DecisionStoredAssistantMessage(Reply[DecisionStoredAssistantMessageDict]):
    id: str
    content: str | list[DecisionAssistantMessageContentPart]
    role: Literal["assistant"]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"] | None
    __getitem__: Get5[Literal["id"], str, Literal["content"], str | list[DecisionAssistantMessageContentPart], Literal["role"], Literal["assistant"], Literal["phase"], Literal["commentary", "final_answer"] | None, Literal["type"], Literal["message"] | None]
class DecisionStoredDeveloperMessageDict(TypedDict):
    id: str
    content: str | list[DecisionInputTextDict]
    role: Literal["developer"]
    type: NotRequired[Literal["message"] | None]
class DecisionStoredDeveloperMessage(Reply[DecisionStoredDeveloperMessageDict]):
    id: str
    content: str | list[DecisionInputText]
    role: Literal["developer"]
    type: Literal["message"] | None
    __getitem__: Get4[Literal["id"], str, Literal["content"], str | list[DecisionInputText], Literal["role"], Literal["developer"], Literal["type"], Literal["message"] | None]
class DecisionStoredSystemMessageDict(TypedDict):
    id: str
    content: str | list[DecisionInputTextDict]
    role: Literal["system"]
    type: NotRequired[Literal["message"] | None]
class DecisionStoredSystemMessage(Reply[DecisionStoredSystemMessageDict]):
    id: str
    content: str | list[DecisionInputText]
    role: Literal["system"]
    type: Literal["message"] | None
    __getitem__: Get4[Literal["id"], str, Literal["content"], str | list[DecisionInputText], Literal["role"], Literal["system"], Literal["type"], Literal["message"] | None]
class DecisionStoredUserMessageDict(TypedDict):
    id: str
    content: str | list[DecisionUserMessageContentPartDict]
    role: Literal["user"]
    type: NotRequired[Literal["message"] | None]
class DecisionStoredUserMessage(Reply[DecisionStoredUserMessageDict]):
    id: str
    content: str | list[DecisionUserMessageContentPart]
    role: Literal["user"]
    type: Literal["message"] | None
    __getitem__: Get4[Literal["id"], str, Literal["content"], str | list[DecisionUserMessageContentPart], Literal["role"], Literal["user"], Literal["type"], Literal["message"] | None]
class DecisionSystemMessageDict(TypedDict):
    content: str | list[DecisionInputTextDict]
    role: Literal["system"]
    id: NotRequired[str | None]
    type: NotRequired[Literal["message"] | None]
class DecisionSystemMessage(Reply[DecisionSystemMessageDict]):
    content: str | list[DecisionInputText]
    role: Literal["system"]
    id: str | None
    type: Literal["message"] | None
    __getitem__: Get4[Literal["content"], str | list[DecisionInputText], Literal["role"], Literal["system"], Literal["id"], str | None, Literal["type"], Literal["message"] | None]
class DecisionTriggerDecisionsDict(TypedDict):
    questions: list[DecisionQuestionDict]
class DecisionTriggerDecisions(Reply[DecisionTriggerDecisionsDict]):
    questions: list[DecisionQuestion]
    __getitem__: Get1[Literal["questions"], list[DecisionQuestion]]
class DecisionTriggerDict(TypedDict):
    decisions: DecisionTriggerDecisionsDict
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]
class DecisionTrigger(Reply[DecisionTriggerDict]):
    decisions: DecisionTriggerDecisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]
    __getitem__: Get3[Literal["decisions"], DecisionTriggerDecisions, Literal["event_type"], Literal["session.input_transcript.delta", "session.output_transcript.delta"], Literal["type"], Literal["decisions"]]
class DecisionUserMessageDict(TypedDict):
    content: str | list[DecisionUserMessageContentPartDict]
    role: Literal["user"]
    id: NotRequired[str | None]
    type: NotRequired[Literal["message"] | None]
class DecisionUserMessage(Reply[DecisionUserMessageDict]):
    content: str | list[DecisionUserMessageContentPart]
    role: Literal["user"]
    id: str | None
    type: Literal["message"] | None
    __getitem__: Get4[Literal["content"], str | list[DecisionUserMessageContentPart], Literal["role"], Literal["user"], Literal["id"], str | None, Literal["type"], Literal["message"] | None]
class DecisionsDelegationConfigDict(TypedDict):
    model: str
    questions: list[DecisionQuestionDict]
class DecisionsDelegationConfig(Reply[DecisionsDelegationConfigDict]):
    model: str
    questions: list[DecisionQuestion]
    __getitem__: Get2[Literal["model"], str, Literal["questions"], list[DecisionQuestion]]
class DecisionsDelegationUpdateConfigDict(TypedDict, total=False):
    model: str | None
    questions: list[DecisionQuestionDict] | None
class DecisionsDelegationUpdateConfig(Reply[DecisionsDelegationUpdateConfigDict]):
    model: str | None
    questions: list[DecisionQuestion] | None
    __getitem__: Get2[Literal["model"], str | None, Literal["questions"], list[DecisionQuestion] | None]
class ErrorDict(TypedDict):
    code: str
    message: str
    type: str
    client_event_id: NotRequired[str | None]
    param: NotRequired[str | None]
class Error(Reply[ErrorDict]):
    code: str
    message: str
    type: str
    client_event_id: str | None
    param: str | None
    __getitem__: Get2[Literal["code", "message", "type"], str, Literal["client_event_id", "param"], str | None]
class ForkSessionConfigAudioDict(TypedDict, total=False):
    format: AudioFormatDict | None
class ForkSessionConfigAudio(Reply[ForkSessionConfigAudioDict]):
    format: AudioFormat | None
    __getitem__: Get1[Literal["format"], AudioFormat | None]
class ResponsesDelegationConfigReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["concise", "detailed", "auto"] | None
class ResponsesDelegationConfigReasoning(Reply[ResponsesDelegationConfigReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["concise", "detailed", "auto"] | None
    __getitem__: Get2[Literal["effort"], Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None, Literal["summary"], Literal["concise", "detailed", "auto"] | None]
class ResponsesDelegationConfigTextDict(TypedDict, total=False):
    verbosity: Literal["low", "medium", "high"] | None
class ResponsesDelegationConfigText(Reply[ResponsesDelegationConfigTextDict]):
    verbosity: Literal["low", "medium", "high"] | None
    __getitem__: Get1[Literal["verbosity"], Literal["low", "medium", "high"] | None]
class ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict(TypedDict):
    name: str
    type: Literal["function"]
class ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam(Reply[ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict]):
    name: str
    type: Literal["function"]
    __getitem__: Get2[Literal["name"], str, Literal["type"], Literal["function"]]
class ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]
class ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam(Reply[ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict]):
    name: str
    server_label: str
    type: Literal["mcp"]
    __getitem__: Get2[Literal["name", "server_label"], str, Literal["type"], Literal["mcp"]]
class ResponsesDelegationConfigToolFileSearchDict(TypedDict):
    type: Literal["file_search"]
class ResponsesDelegationConfigToolFileSearch(Reply[ResponsesDelegationConfigToolFileSearchDict]):
    type: Literal["file_search"]
    __getitem__: Get1[Literal["type"], Literal["file_search"]]
class ResponsesDelegationConfigToolWebSearchDict(TypedDict):
    type: Literal["web_search"]
class ResponsesDelegationConfigToolWebSearch(Reply[ResponsesDelegationConfigToolWebSearchDict]):
    type: Literal["web_search"]
    __getitem__: Get1[Literal["type"], Literal["web_search"]]
class ResponsesDelegationConfigToolChoiceWebSearchPreviewDict(TypedDict):
    type: Literal["web_search_preview"]
class ResponsesDelegationConfigToolChoiceWebSearchPreview(Reply[ResponsesDelegationConfigToolChoiceWebSearchPreviewDict]):
    type: Literal["web_search_preview"]
    __getitem__: Get1[Literal["type"], Literal["web_search_preview"]]
class ResponsesDelegationConfigToolImageGenerationDict(TypedDict):
    type: Literal["image_generation"]
class ResponsesDelegationConfigToolImageGeneration(Reply[ResponsesDelegationConfigToolImageGenerationDict]):
    type: Literal["image_generation"]
    __getitem__: Get1[Literal["type"], Literal["image_generation"]]
class ResponsesDelegationConfigToolComputerDict(TypedDict):
    type: Literal["computer"]
class ResponsesDelegationConfigToolComputer(Reply[ResponsesDelegationConfigToolComputerDict]):
    type: Literal["computer"]
    __getitem__: Get1[Literal["type"], Literal["computer"]]
class ResponsesDelegationConfigToolCodeInterpreterDict(TypedDict):
    type: Literal["code_interpreter"]
class ResponsesDelegationConfigToolCodeInterpreter(Reply[ResponsesDelegationConfigToolCodeInterpreterDict]):
    type: Literal["code_interpreter"]
    __getitem__: Get1[Literal["type"], Literal["code_interpreter"]]
class ResponsesDelegationConfigToolProgrammaticToolCallingDict(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ResponsesDelegationConfigToolProgrammaticToolCalling(Reply[ResponsesDelegationConfigToolProgrammaticToolCallingDict]):
    type: Literal["programmatic_tool_calling"]
    __getitem__: Get1[Literal["type"], Literal["programmatic_tool_calling"]]
class ResponsesDelegationConfigToolChoiceShellDict(TypedDict):
    type: Literal["shell"]
class ResponsesDelegationConfigToolChoiceShell(Reply[ResponsesDelegationConfigToolChoiceShellDict]):
    type: Literal["shell"]
    __getitem__: Get1[Literal["type"], Literal["shell"]]
class ResponsesDelegationConfigToolChoiceCustomDict(TypedDict):
    name: str
    type: Literal["custom"]
class ResponsesDelegationConfigToolChoiceCustom(Reply[ResponsesDelegationConfigToolChoiceCustomDict]):
    name: str
    type: Literal["custom"]
    __getitem__: Get2[Literal["name"], str, Literal["type"], Literal["custom"]]
class ResponsesDelegationConfigToolApplyPatchDict(TypedDict):
    type: Literal["apply_patch"]
class ResponsesDelegationConfigToolApplyPatch(Reply[ResponsesDelegationConfigToolApplyPatchDict]):
    type: Literal["apply_patch"]
    __getitem__: Get1[Literal["type"], Literal["apply_patch"]]
ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam, ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam, ResponsesDelegationConfigToolFileSearch, ResponsesDelegationConfigToolWebSearch, ResponsesDelegationConfigToolChoiceWebSearchPreview, ResponsesDelegationConfigToolImageGeneration, ResponsesDelegationConfigToolComputer, ResponsesDelegationConfigToolCodeInterpreter, ResponsesDelegationConfigToolProgrammaticToolCalling, ResponsesDelegationConfigToolChoiceShell, ResponsesDelegationConfigToolChoiceCustom, ResponsesDelegationConfigToolApplyPatch]
ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolDict: TypeAlias = Union[ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict, ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict, ResponsesDelegationConfigToolFileSearchDict, ResponsesDelegationConfigToolWebSearchDict, ResponsesDelegationConfigToolChoiceWebSearchPreviewDict, ResponsesDelegationConfigToolImageGenerationDict, ResponsesDelegationConfigToolComputerDict, ResponsesDelegationConfigToolCodeInterpreterDict, ResponsesDelegationConfigToolProgrammaticToolCallingDict, ResponsesDelegationConfigToolChoiceShellDict, ResponsesDelegationConfigToolChoiceCustomDict, ResponsesDelegationConfigToolApplyPatchDict]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamDict(TypedDict):
    tools: list[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolDict]
    type: Literal["allowed_tools"]
    mode: NotRequired[Literal["none", "auto", "required"] | None]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam(Reply[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamDict]):
    tools: list[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"]
    mode: Literal["none", "auto", "required"] | None
    __getitem__: Get3[Literal["tools"], list[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamTool], Literal["type"], Literal["allowed_tools"], Literal["mode"], Literal["none", "auto", "required"] | None]
ResponsesDelegationConfigToolChoice: TypeAlias = Union[Literal["auto", "none", "required"], ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam, ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam, ResponsesDelegationConfigToolFileSearch, ResponsesDelegationConfigToolWebSearch, ResponsesDelegationConfigToolChoiceWebSearchPreview, ResponsesDelegationConfigToolImageGeneration, ResponsesDelegationConfigToolComputer, ResponsesDelegationConfigToolCodeInterpreter, ResponsesDelegationConfigToolProgrammaticToolCalling, ResponsesDelegationConfigToolChoiceShell, ResponsesDelegationConfigToolChoiceCustom, ResponsesDelegationConfigToolApplyPatch, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam]
ResponsesDelegationConfigToolChoiceDict: TypeAlias = Union[Literal["auto", "none", "required"], ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict, ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict, ResponsesDelegationConfigToolFileSearchDict, ResponsesDelegationConfigToolWebSearchDict, ResponsesDelegationConfigToolChoiceWebSearchPreviewDict, ResponsesDelegationConfigToolImageGenerationDict, ResponsesDelegationConfigToolComputerDict, ResponsesDelegationConfigToolCodeInterpreterDict, ResponsesDelegationConfigToolProgrammaticToolCallingDict, ResponsesDelegationConfigToolChoiceShellDict, ResponsesDelegationConfigToolChoiceCustomDict, ResponsesDelegationConfigToolApplyPatchDict, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamDict]
class FunctionToolDict(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    description: str | None
    parameters: dict[str, object] | None
    strict: bool | None
class FunctionTool(Reply[FunctionToolDict]):
    name: str
    type: Literal["function"]
    description: str | None
    parameters: dict[str, object] | None
    strict: bool | None
    __getitem__: Get5[Literal["name"], str, Literal["type"], Literal["function"], Literal["description"], str | None, Literal["parameters"], dict[str, object] | None, Literal["strict"], bool | None]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict(TypedDict):
    type: Literal["disabled"]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict]):
    type: Literal["disabled"]
    __getitem__: Get1[Literal["type"], Literal["disabled"]]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict(TypedDict):
    allowed_domains: list[str]
    type: Literal["allowlist"]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict]):
    allowed_domains: list[str]
    type: Literal["allowlist"]
    __getitem__: Get2[Literal["allowed_domains"], list[str], Literal["type"], Literal["allowlist"]]
ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled, ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist, None]
ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDict: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict, ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict, None]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict]):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None
    __getitem__: Get3[Literal["skill_id"], str, Literal["type"], Literal["skill_reference"], Literal["version"], str | None]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict]):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
    __getitem__: Get3[Literal["data"], str, Literal["media_type"], Literal["application/zip"], Literal["type"], Literal["base64"]]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineDict(TypedDict):
    description: str
    name: str
    source: ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict
    type: Literal["inline"]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineDict]):
    description: str
    name: str
    source: ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"]
    __getitem__: Get3[Literal["description", "name"], str, Literal["source"], ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource, Literal["type"], Literal["inline"]]
ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference, ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline]
ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillDict: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict, ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineDict]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDict | None
    skills: list[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillDict] | None
class ResponsesDelegationConfigToolShellEnvironmentContainerAuto(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoDict]):
    type: Literal["container_auto"]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy | None
    skills: list[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill] | None
    __getitem__: Get5[Literal["type"], Literal["container_auto"], Literal["file_ids"], list[str] | None, Literal["memory_limit"], Literal["1g", "4g", "16g", "64g"] | None, Literal["network_policy"], ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy | None, Literal["skills"], list[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill] | None]
class ResponsesDelegationConfigToolShellEnvironmentContainerReferenceDict(TypedDict):
    container_id: str
    type: Literal["container_reference"]
class ResponsesDelegationConfigToolShellEnvironmentContainerReference(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerReferenceDict]):
    container_id: str
    type: Literal["container_reference"]
    __getitem__: Get2[Literal["container_id"], str, Literal["type"], Literal["container_reference"]]
class ResponsesDelegationConfigToolShellEnvironmentLocalSkillDict(TypedDict):
    description: str
    name: str
    path: str
class ResponsesDelegationConfigToolShellEnvironmentLocalSkill(Reply[ResponsesDelegationConfigToolShellEnvironmentLocalSkillDict]):
    description: str
    name: str
    path: str
    __getitem__: Get1[Literal["description", "name", "path"], str]
class ResponsesDelegationConfigToolShellEnvironmentLocalDict(TypedDict):
    type: Literal["local"]
    skills: NotRequired[list[ResponsesDelegationConfigToolShellEnvironmentLocalSkillDict] | None]
class ResponsesDelegationConfigToolShellEnvironmentLocal(Reply[ResponsesDelegationConfigToolShellEnvironmentLocalDict]):
    type: Literal["local"]
    skills: list[ResponsesDelegationConfigToolShellEnvironmentLocalSkill] | None
    __getitem__: Get2[Literal["type"], Literal["local"], Literal["skills"], list[ResponsesDelegationConfigToolShellEnvironmentLocalSkill] | None]
ResponsesDelegationConfigToolShellEnvironment: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAuto, ResponsesDelegationConfigToolShellEnvironmentContainerReference, ResponsesDelegationConfigToolShellEnvironmentLocal, None]
ResponsesDelegationConfigToolShellEnvironmentDict: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAutoDict, ResponsesDelegationConfigToolShellEnvironmentContainerReferenceDict, ResponsesDelegationConfigToolShellEnvironmentLocalDict, None]
class ResponsesDelegationConfigToolShellDict(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[ResponsesDelegationConfigToolShellEnvironmentDict | None]
class ResponsesDelegationConfigToolShell(Reply[ResponsesDelegationConfigToolShellDict]):
    type: Literal["shell"]
    environment: ResponsesDelegationConfigToolShellEnvironment | None
    __getitem__: Get2[Literal["type"], Literal["shell"], Literal["environment"], ResponsesDelegationConfigToolShellEnvironment | None]
class ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParamDict(TypedDict, total=False):
    read_only: bool | None
    tool_names: list[str] | None
class ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParam(Reply[ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParamDict]):
    read_only: bool | None
    tool_names: list[str] | None
    __getitem__: Get2[Literal["read_only"], bool | None, Literal["tool_names"], list[str] | None]
ResponsesDelegationConfigToolMcpAllowedTools: TypeAlias = Union[list[str], ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParam, None]
ResponsesDelegationConfigToolMcpAllowedToolsDict: TypeAlias = Union[list[str], ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParamDict, None]
class ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamDict(TypedDict, total=False):
    always: ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParamDict | None
    never: ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParamDict | None
class ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(Reply[ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamDict]):
    always: ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParam | None
    never: ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParam | None
    __getitem__: Get1[Literal["always", "never"], ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParam | None]
ResponsesDelegationConfigToolMcpRequireApproval: TypeAlias = Union[ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"], None]
ResponsesDelegationConfigToolMcpRequireApprovalDict: TypeAlias = Union[ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamDict, Literal["always", "never"], None]
class ResponsesDelegationConfigToolMcpDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: ResponsesDelegationConfigToolMcpAllowedToolsDict | None
    authorization: str | None
    connector_id: str | None
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: ResponsesDelegationConfigToolMcpRequireApprovalDict | None
    server_description: str | None
    server_label: str | None
    server_url: str | None
    tunnel_id: str | None
class ResponsesDelegationConfigToolMcp(Reply[ResponsesDelegationConfigToolMcpDict]):
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: ResponsesDelegationConfigToolMcpAllowedTools | None
    authorization: str | None
    connector_id: str | None
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: ResponsesDelegationConfigToolMcpRequireApproval | None
    server_description: str | None
    server_label: str | None
    server_url: str | None
    tunnel_id: str | None
    __getitem__: Get7[Literal["type"], Literal["mcp"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None, Literal["allowed_tools"], ResponsesDelegationConfigToolMcpAllowedTools | None, Literal["authorization", "connector_id", "server_description", "server_label", "server_url", "tunnel_id"], str | None, Literal["defer_loading"], bool | None, Literal["headers"], dict[str, str] | None, Literal["require_approval"], ResponsesDelegationConfigToolMcpRequireApproval | None]
class ResponsesDelegationConfigToolCustomDict(TypedDict):
    type: Literal["custom"]
class ResponsesDelegationConfigToolCustom(Reply[ResponsesDelegationConfigToolCustomDict]):
    type: Literal["custom"]
    __getitem__: Get1[Literal["type"], Literal["custom"]]
class ResponsesDelegationConfigToolNamespaceDict(TypedDict):
    type: Literal["namespace"]
class ResponsesDelegationConfigToolNamespace(Reply[ResponsesDelegationConfigToolNamespaceDict]):
    type: Literal["namespace"]
    __getitem__: Get1[Literal["type"], Literal["namespace"]]
class ResponsesDelegationConfigToolSearchDict(TypedDict):
    type: Literal["tool_search"]
class ResponsesDelegationConfigToolSearch(Reply[ResponsesDelegationConfigToolSearchDict]):
    type: Literal["tool_search"]
    __getitem__: Get1[Literal["type"], Literal["tool_search"]]
ResponsesDelegationConfigTool: TypeAlias = Union[FunctionTool, ResponsesDelegationConfigToolWebSearch, ResponsesDelegationConfigToolFileSearch, ResponsesDelegationConfigToolCodeInterpreter, ResponsesDelegationConfigToolShell, ResponsesDelegationConfigToolImageGeneration, ResponsesDelegationConfigToolMcp, ResponsesDelegationConfigToolCustom, ResponsesDelegationConfigToolNamespace, ResponsesDelegationConfigToolSearch, ResponsesDelegationConfigToolProgrammaticToolCalling, ResponsesDelegationConfigToolComputer, ResponsesDelegationConfigToolApplyPatch]
ResponsesDelegationConfigToolDict: TypeAlias = Union[FunctionToolDict, ResponsesDelegationConfigToolWebSearchDict, ResponsesDelegationConfigToolFileSearchDict, ResponsesDelegationConfigToolCodeInterpreterDict, ResponsesDelegationConfigToolShellDict, ResponsesDelegationConfigToolImageGenerationDict, ResponsesDelegationConfigToolMcpDict, ResponsesDelegationConfigToolCustomDict, ResponsesDelegationConfigToolNamespaceDict, ResponsesDelegationConfigToolSearchDict, ResponsesDelegationConfigToolProgrammaticToolCallingDict, ResponsesDelegationConfigToolComputerDict, ResponsesDelegationConfigToolApplyPatchDict]
class ResponsesDelegationUpdateConfigDict(TypedDict, total=False):
    instructions: str | None
    max_output_tokens: int | None
    model: str | None
    parallel_tool_calls: bool | None
    reasoning: ResponsesDelegationConfigReasoningDict | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: ResponsesDelegationConfigTextDict | None
    tool_choice: ResponsesDelegationConfigToolChoiceDict | None
    tools: list[ResponsesDelegationConfigToolDict] | None
class ResponsesDelegationUpdateConfig(Reply[ResponsesDelegationUpdateConfigDict]):
    instructions: str | None
    max_output_tokens: int | None
    model: str | None
    parallel_tool_calls: bool | None
    reasoning: ResponsesDelegationConfigReasoning | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: ResponsesDelegationConfigText | None
    tool_choice: ResponsesDelegationConfigToolChoice | None
    tools: list[ResponsesDelegationConfigTool] | None
    __getitem__: Get8[Literal["instructions", "model"], str | None, Literal["max_output_tokens"], int | None, Literal["parallel_tool_calls"], bool | None, Literal["reasoning"], ResponsesDelegationConfigReasoning | None, Literal["service_tier"], Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None, Literal["text"], ResponsesDelegationConfigText | None, Literal["tool_choice"], ResponsesDelegationConfigToolChoice | None, Literal["tools"], list[ResponsesDelegationConfigTool] | None]
class ForkSessionConfigDelegationDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int | None
    responses: ResponsesDelegationUpdateConfigDict | None
class ForkSessionConfigDelegation(Reply[ForkSessionConfigDelegationDict]):
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None
    responses: ResponsesDelegationUpdateConfig | None
    __getitem__: Get3[Literal["type"], Literal["responses"], Literal["acknowledgement_delay_ms"], int | None, Literal["responses"], ResponsesDelegationUpdateConfig | None]
class ForkSessionConfigDict(TypedDict, total=False):
    audio: ForkSessionConfigAudioDict | None
    client: ClientConfigDict | None
    delegation: ForkSessionConfigDelegationDict | None
    store: bool | None
class ForkSessionConfig(Reply[ForkSessionConfigDict]):
    audio: ForkSessionConfigAudio | None
    client: ClientConfig | None
    delegation: ForkSessionConfigDelegation | None
    store: bool | None
    __getitem__: Get4[Literal["audio"], ForkSessionConfigAudio | None, Literal["client"], ClientConfig | None, Literal["delegation"], ForkSessionConfigDelegation | None, Literal["store"], bool | None]
class InitialItemUserContentDict(TypedDict):
    text: str
    type: NotRequired[Literal["input_text"] | None]
class InitialItemUserContent(Reply[InitialItemUserContentDict]):
    text: str
    type: Literal["input_text"] | None
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["input_text"] | None]
class InitialItemDeveloperDict(TypedDict, total=False):
    content: Required[list[InitialItemUserContentDict]]
    role: Required[Literal["developer"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"] | None
class InitialItemDeveloper(Reply[InitialItemDeveloperDict]):
    content: list[InitialItemUserContent]
    role: Literal["developer"]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"] | None
    __getitem__: Get5[Literal["content"], list[InitialItemUserContent], Literal["role"], Literal["developer"], Literal["id"], str | None, Literal["status"], Literal["incomplete", "completed"] | None, Literal["type"], Literal["message"] | None]
class InitialItemUserDict(TypedDict, total=False):
    content: Required[list[InitialItemUserContentDict]]
    role: Required[Literal["user"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"] | None
class InitialItemUser(Reply[InitialItemUserDict]):
    content: list[InitialItemUserContent]
    role: Literal["user"]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"] | None
    __getitem__: Get5[Literal["content"], list[InitialItemUserContent], Literal["role"], Literal["user"], Literal["id"], str | None, Literal["status"], Literal["incomplete", "completed"] | None, Literal["type"], Literal["message"] | None]
class InitialItemAssistantContentTextDict(TypedDict):
    text: str
    type: NotRequired[Literal["text"] | None]
class InitialItemAssistantContentText(Reply[InitialItemAssistantContentTextDict]):
    text: str
    type: Literal["text"] | None
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["text"] | None]
InitialItemAssistantContent: TypeAlias = Union[InitialItemAssistantContentText, InitialItemAssistantContentOutputText]
InitialItemAssistantContentDict: TypeAlias = Union[InitialItemAssistantContentTextDict, InitialItemAssistantContentOutputTextDict]
class InitialItemAssistantDict(TypedDict, total=False):
    content: Required[list[InitialItemAssistantContentDict]]
    role: Required[Literal["assistant"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"] | None
class InitialItemAssistant(Reply[InitialItemAssistantDict]):
    content: list[InitialItemAssistantContent]
    role: Literal["assistant"]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"] | None
    __getitem__: Get5[Literal["content"], list[InitialItemAssistantContent], Literal["role"], Literal["assistant"], Literal["id"], str | None, Literal["status"], Literal["incomplete", "completed"] | None, Literal["type"], Literal["message"] | None]
InitialItem: TypeAlias = Union[InitialItemDeveloper, InitialItemUser, InitialItemAssistant]
InitialItemDict: TypeAlias = Union[InitialItemDeveloperDict, InitialItemUserDict, InitialItemAssistantDict]
class LiveCreateResponseTransportDict(TypedDict):
    sdp: str
    type: Literal["webrtc"]
class LiveCreateResponseTransport(Reply[LiveCreateResponseTransportDict]):
    sdp: str
    type: Literal["webrtc"]
    __getitem__: Get2[Literal["sdp"], str, Literal["type"], Literal["webrtc"]]
class LiveCreateResponseDict(TypedDict):
    session: CustomVoiceDict
    transport: LiveCreateResponseTransportDict
class LiveCreateResponse(Reply[LiveCreateResponseDict]):
    session: CustomVoice
    transport: LiveCreateResponseTransport
    __getitem__: Get2[Literal["session"], CustomVoice, Literal["transport"], LiveCreateResponseTransport]
class ResponsesDelegationConfigDict(TypedDict, total=False):
    model: Required[str]
    instructions: str | None
    max_output_tokens: int | None
    parallel_tool_calls: bool | None
    reasoning: ResponsesDelegationConfigReasoningDict | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: ResponsesDelegationConfigTextDict | None
    tool_choice: ResponsesDelegationConfigToolChoiceDict | None
    tools: list[ResponsesDelegationConfigToolDict] | None
class ResponsesDelegationConfig(Reply[ResponsesDelegationConfigDict]):
    model: str
    instructions: str | None
    max_output_tokens: int | None
    parallel_tool_calls: bool | None
    reasoning: ResponsesDelegationConfigReasoning | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: ResponsesDelegationConfigText | None
    tool_choice: ResponsesDelegationConfigToolChoice | None
    tools: list[ResponsesDelegationConfigTool] | None
    __getitem__: Get9[Literal["model"], str, Literal["instructions"], str | None, Literal["max_output_tokens"], int | None, Literal["parallel_tool_calls"], bool | None, Literal["reasoning"], ResponsesDelegationConfigReasoning | None, Literal["service_tier"], Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None, Literal["text"], ResponsesDelegationConfigText | None, Literal["tool_choice"], ResponsesDelegationConfigToolChoice | None, Literal["tools"], list[ResponsesDelegationConfigTool] | None]
SessionConfigAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoice]
SessionConfigAudioOutputVoiceDict: TypeAlias = Union[str, BuiltInVoice, CustomVoiceDict]
class SessionConfigAudioOutputDict(TypedDict, total=False):
    voice: SessionConfigAudioOutputVoiceDict | None
class SessionConfigAudioOutput(Reply[SessionConfigAudioOutputDict]):
    voice: SessionConfigAudioOutputVoice | None
    __getitem__: Get1[Literal["voice"], SessionConfigAudioOutputVoice | None]
class SessionConfigAudioDict(TypedDict, total=False):
    format: AudioFormatDict | None
    output: SessionConfigAudioOutputDict | None
class SessionConfigAudio(Reply[SessionConfigAudioDict]):
    format: AudioFormat | None
    output: SessionConfigAudioOutput | None
    __getitem__: Get2[Literal["format"], AudioFormat | None, Literal["output"], SessionConfigAudioOutput | None]
class SessionConfigDelegationResponsesDict(TypedDict):
    responses: ResponsesDelegationConfigDict
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int | None]
class SessionConfigDelegationResponses(Reply[SessionConfigDelegationResponsesDict]):
    responses: ResponsesDelegationConfig
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None
    __getitem__: Get3[Literal["responses"], ResponsesDelegationConfig, Literal["type"], Literal["responses"], Literal["acknowledgement_delay_ms"], int | None]
class SessionConfigDelegationDecisionsDict(TypedDict):
    decisions: DecisionsDelegationConfigDict
    type: Literal["decisions"]
    acknowledgement_delay_ms: NotRequired[int | None]
class SessionConfigDelegationDecisions(Reply[SessionConfigDelegationDecisionsDict]):
    decisions: DecisionsDelegationConfig
    type: Literal["decisions"]
    acknowledgement_delay_ms: int | None
    __getitem__: Get3[Literal["decisions"], DecisionsDelegationConfig, Literal["type"], Literal["decisions"], Literal["acknowledgement_delay_ms"], int | None]
SessionConfigDelegation: TypeAlias = Union[ClientDelegation, SessionConfigDelegationResponses, SessionConfigDelegationDecisions, None]
SessionConfigDelegationDict: TypeAlias = Union[ClientDelegationDict, SessionConfigDelegationResponsesDict, SessionConfigDelegationDecisionsDict, None]
class SessionConfigDict(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: SessionConfigAudioDict | None
    client: ClientConfigDict | None
    delegation: SessionConfigDelegationDict | None
    input: list[InitialItemDict] | None
    instructions: str | None
    safety_identifier: str | None
    store: bool | None
    triggers: list[DecisionTriggerDict] | None
class SessionConfig(Reply[SessionConfigDict]):
    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    audio: SessionConfigAudio | None
    client: ClientConfig | None
    delegation: SessionConfigDelegation | None
    input: list[InitialItem] | None
    instructions: str | None
    safety_identifier: str | None
    store: bool | None
    triggers: list[DecisionTrigger] | None
    __getitem__: Get8[Literal["model"], str | Literal["gpt-live-1", "gpt-live-1.1"], Literal["audio"], SessionConfigAudio | None, Literal["client"], ClientConfig | None, Literal["delegation"], SessionConfigDelegation | None, Literal["input"], list[InitialItem] | None, Literal["instructions", "safety_identifier"], str | None, Literal["store"], bool | None, Literal["triggers"], list[DecisionTrigger] | None]
class SessionForkResponseDict(TypedDict):
    session: CustomVoiceDict
    transport: LiveCreateResponseTransportDict
class SessionForkResponse(Reply[SessionForkResponseDict]):
    session: CustomVoice
    transport: LiveCreateResponseTransport
    __getitem__: Get2[Literal["session"], CustomVoice, Literal["transport"], LiveCreateResponseTransport]
class SessionResourceDict(TypedDict, total=False):
    id: Required[str]
    expires_at: Required[int]
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    status: Required[Literal["active"]]
    audio: SessionConfigAudioDict | None
    client: ClientConfigDict | None
    delegation: SessionConfigDelegationDict | None
    input: list[InitialItemDict] | None
    instructions: str | None
    safety_identifier: str | None
    store: bool | None
    triggers: list[DecisionTriggerDict] | None
class SessionResource(Reply[SessionResourceDict]):
    id: str
    expires_at: int
    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    status: Literal["active"]
    audio: SessionConfigAudio | None
    client: ClientConfig | None
    delegation: SessionConfigDelegation | None
    input: list[InitialItem] | None
    instructions: str | None
    safety_identifier: str | None
    store: bool | None
    triggers: list[DecisionTrigger] | None
    __getitem__: Get11[Literal["id"], str, Literal["expires_at"], int, Literal["model"], str | Literal["gpt-live-1", "gpt-live-1.1"], Literal["status"], Literal["active"], Literal["audio"], SessionConfigAudio | None, Literal["client"], ClientConfig | None, Literal["delegation"], SessionConfigDelegation | None, Literal["input"], list[InitialItem] | None, Literal["instructions", "safety_identifier"], str | None, Literal["store"], bool | None, Literal["triggers"], list[DecisionTrigger] | None]
class SessionUpdateConfigDelegationDecisionsDict(TypedDict, total=False):
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int | None
    decisions: DecisionsDelegationUpdateConfigDict | None
class SessionUpdateConfigDelegationDecisions(Reply[SessionUpdateConfigDelegationDecisionsDict]):
    type: Literal["decisions"]
    acknowledgement_delay_ms: int | None
    decisions: DecisionsDelegationUpdateConfig | None
    __getitem__: Get3[Literal["type"], Literal["decisions"], Literal["acknowledgement_delay_ms"], int | None, Literal["decisions"], DecisionsDelegationUpdateConfig | None]
SessionUpdateConfigDelegation: TypeAlias = Union[ClientDelegation, ForkSessionConfigDelegation, SessionUpdateConfigDelegationDecisions, None]
SessionUpdateConfigDelegationDict: TypeAlias = Union[ClientDelegationDict, ForkSessionConfigDelegationDict, SessionUpdateConfigDelegationDecisionsDict, None]
class SessionUpdateConfigDict(TypedDict, total=False):
    delegation: SessionUpdateConfigDelegationDict | None
    triggers: list[DecisionTriggerDict] | None
class SessionUpdateConfig(Reply[SessionUpdateConfigDict]):
    delegation: SessionUpdateConfigDelegation | None
    triggers: list[DecisionTrigger] | None
    __getitem__: Get2[Literal["delegation"], SessionUpdateConfigDelegation | None, Literal["triggers"], list[DecisionTrigger] | None]
class SessionUsageDict(TypedDict, total=False):
    seconds: Required[float]
    active_seconds: int | None
    paused_seconds: int | None
class SessionUsage(Reply[SessionUsageDict]):
    seconds: float
    active_seconds: int | None
    paused_seconds: int | None
    __getitem__: Get2[Literal["seconds"], float, Literal["active_seconds", "paused_seconds"], int | None]
class CommentaryAppendEventDict(TypedDict):
    content: str
    delegation_id: NotRequired[str | None]
    type: Literal["session.commentary.append"]
    event_id: NotRequired[str | None]
class CommentaryAppendEvent(Reply[CommentaryAppendEventDict]):
    content: str
    delegation_id: str | None
    type: Literal["session.commentary.append"]
    event_id: str | None
    __getitem__: Get3[Literal["content"], str, Literal["delegation_id", "event_id"], str | None, Literal["type"], Literal["session.commentary.append"]]
class CommentaryAppendedEventDict(TypedDict):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.commentary.appended"]
    client_event_id: NotRequired[str | None]
class CommentaryAppendedEvent(Reply[CommentaryAppendedEventDict]):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.commentary.appended"]
    client_event_id: str | None
    __getitem__: Get4[Literal["end_ms", "start_ms"], int, Literal["event_id"], str, Literal["type"], Literal["session.commentary.appended"], Literal["client_event_id"], str | None]
class ConnectClientEventTransportDtmfSendDict(TypedDict):
    event: str
    type: Literal["transport.dtmf.send"]
    event_id: NotRequired[str | None]
class ConnectClientEventTransportDtmfSend(Reply[ConnectClientEventTransportDtmfSendDict]):
    event: str
    type: Literal["transport.dtmf.send"]
    event_id: str | None
    __getitem__: Get3[Literal["event"], str, Literal["type"], Literal["transport.dtmf.send"], Literal["event_id"], str | None]
class ConnectServerEventSessionResumedDict(TypedDict):
    event_id: str
    type: Literal["session.resumed"]
    client_event_id: NotRequired[str | None]
class ConnectServerEventSessionResumed(Reply[ConnectServerEventSessionResumedDict]):
    event_id: str
    type: Literal["session.resumed"]
    client_event_id: str | None
    __getitem__: Get3[Literal["event_id"], str, Literal["type"], Literal["session.resumed"], Literal["client_event_id"], str | None]
class ConnectServerEventSessionPausedDict(TypedDict):
    event_id: str
    type: Literal["session.paused"]
    client_event_id: NotRequired[str | None]
class ConnectServerEventSessionPaused(Reply[ConnectServerEventSessionPausedDict]):
    event_id: str
    type: Literal["session.paused"]
    client_event_id: str | None
    __getitem__: Get3[Literal["event_id"], str, Literal["type"], Literal["session.paused"], Literal["client_event_id"], str | None]
class DecisionCreateEventDict(TypedDict):
    event_id: str
    type: Literal["decision.create"]
class DecisionCreateEvent(Reply[DecisionCreateEventDict]):
    event_id: str
    type: Literal["decision.create"]
    __getitem__: Get2[Literal["event_id"], str, Literal["type"], Literal["decision.create"]]
class DecisionEventEventDict(TypedDict):
    decision: DecisionDict
    type: Literal["decision.completed"]
class DecisionEventEvent(Reply[DecisionEventEventDict]):
    decision: Decision
    type: Literal["decision.completed"]
    __getitem__: Get2[Literal["decision"], Decision, Literal["type"], Literal["decision.completed"]]
class DecisionEventDict(TypedDict, total=False):
    delegation_id: str | None
    event: Required[DecisionEventEventDict]
    event_id: Required[str]
    source_event_id: str | None
    source_event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None
    trigger_id: str | None
    type: Required[Literal["decision.event"]]
class DecisionEvent(Reply[DecisionEventDict]):
    delegation_id: str | None
    event: DecisionEventEvent
    event_id: str
    source_event_id: str | None
    source_event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None
    trigger_id: str | None
    type: Literal["decision.event"]
    __getitem__: Get5[Literal["delegation_id", "source_event_id", "trigger_id"], str | None, Literal["event"], DecisionEventEvent, Literal["event_id"], str, Literal["source_event_type"], Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None, Literal["type"], Literal["decision.event"]]
class DecisionItemCreateEventItemFunctionCallDict(TypedDict):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: NotRequired[str | None]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreateEventItemFunctionCall(Reply[DecisionItemCreateEventItemFunctionCallDict]):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    __getitem__: Get4[Literal["arguments", "call_id", "name"], str, Literal["type"], Literal["function_call"], Literal["id", "namespace"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
DecisionItemCreateEventItemFunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputText, DecisionUserMessageContentPartInputImage]
DecisionItemCreateEventItemFunctionCallOutputOutputPartsDict: TypeAlias = Union[DecisionInputTextDict, DecisionUserMessageContentPartInputImageDict]
class DecisionItemCreateEventItemFunctionCallOutputDict(TypedDict):
    call_id: str
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputPartsDict]
    type: Literal["function_call_output"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreateEventItemFunctionCallOutput(Reply[DecisionItemCreateEventItemFunctionCallOutputDict]):
    call_id: str
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    __getitem__: Get5[Literal["call_id"], str, Literal["output"], str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts], Literal["type"], Literal["function_call_output"], Literal["id"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreateEventItemCustomToolCallDict(TypedDict):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: NotRequired[str | None]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreateEventItemCustomToolCall(Reply[DecisionItemCreateEventItemCustomToolCallDict]):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    __getitem__: Get4[Literal["call_id", "input", "name"], str, Literal["type"], Literal["custom_tool_call"], Literal["id", "namespace"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreateEventItemCustomToolCallOutputDict(TypedDict):
    call_id: str
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputPartsDict]
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreateEventItemCustomToolCallOutput(Reply[DecisionItemCreateEventItemCustomToolCallOutputDict]):
    call_id: str
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    __getitem__: Get5[Literal["call_id"], str, Literal["output"], str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts], Literal["type"], Literal["custom_tool_call_output"], Literal["id"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
DecisionItemCreateEventItemUnion: TypeAlias = Union[DecisionUserMessage, DecisionDeveloperMessage, DecisionSystemMessage, DecisionAssistantMessage, DecisionItemCreateEventItemFunctionCall, DecisionItemCreateEventItemFunctionCallOutput, DecisionItemCreateEventItemCustomToolCall, DecisionItemCreateEventItemCustomToolCallOutput]
DecisionItemCreateEventItemUnionDict: TypeAlias = Union[DecisionUserMessageDict, DecisionDeveloperMessageDict, DecisionSystemMessageDict, DecisionAssistantMessageDict, DecisionItemCreateEventItemFunctionCallDict, DecisionItemCreateEventItemFunctionCallOutputDict, DecisionItemCreateEventItemCustomToolCallDict, DecisionItemCreateEventItemCustomToolCallOutputDict]
class DecisionItemCreateEventDict(TypedDict):
    item: DecisionItemCreateEventItemUnionDict
    type: Literal["decision.item.create"]
    event_id: NotRequired[str | None]
class DecisionItemCreateEvent(Reply[DecisionItemCreateEventDict]):
    item: DecisionItemCreateEventItemUnion
    type: Literal["decision.item.create"]
    event_id: str | None
    __getitem__: Get3[Literal["item"], DecisionItemCreateEventItemUnion, Literal["type"], Literal["decision.item.create"], Literal["event_id"], str | None]
class DecisionItemCreatedEventItemFunctionCallDict(TypedDict):
    id: str
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreatedEventItemFunctionCall(Reply[DecisionItemCreatedEventItemFunctionCallDict]):
    id: str
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    __getitem__: Get4[Literal["id", "arguments", "call_id", "name"], str, Literal["type"], Literal["function_call"], Literal["namespace"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreatedEventItemFunctionCallOutputDict(TypedDict):
    id: str
    call_id: str
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputPartsDict]
    type: Literal["function_call_output"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreatedEventItemFunctionCallOutput(Reply[DecisionItemCreatedEventItemFunctionCallOutputDict]):
    id: str
    call_id: str
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None
    __getitem__: Get4[Literal["id", "call_id"], str, Literal["output"], str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts], Literal["type"], Literal["function_call_output"], Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreatedEventItemCustomToolCallDict(TypedDict):
    id: str
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreatedEventItemCustomToolCall(Reply[DecisionItemCreatedEventItemCustomToolCallDict]):
    id: str
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    __getitem__: Get4[Literal["id", "call_id", "input", "name"], str, Literal["type"], Literal["custom_tool_call"], Literal["namespace"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreatedEventItemCustomToolCallOutputDict(TypedDict):
    id: str
    call_id: str
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputPartsDict]
    type: Literal["custom_tool_call_output"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreatedEventItemCustomToolCallOutput(Reply[DecisionItemCreatedEventItemCustomToolCallOutputDict]):
    id: str
    call_id: str
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None
    __getitem__: Get4[Literal["id", "call_id"], str, Literal["output"], str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts], Literal["type"], Literal["custom_tool_call_output"], Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
DecisionItemCreatedEventItemUnion: TypeAlias = Union[DecisionStoredUserMessage, DecisionStoredDeveloperMessage, DecisionStoredSystemMessage, DecisionStoredAssistantMessage, DecisionItemCreatedEventItemFunctionCall, DecisionItemCreatedEventItemFunctionCallOutput, DecisionItemCreatedEventItemCustomToolCall, DecisionItemCreatedEventItemCustomToolCallOutput]
DecisionItemCreatedEventItemUnionDict: TypeAlias = Union[DecisionStoredUserMessageDict, DecisionStoredDeveloperMessageDict, DecisionStoredSystemMessageDict, DecisionStoredAssistantMessageDict, DecisionItemCreatedEventItemFunctionCallDict, DecisionItemCreatedEventItemFunctionCallOutputDict, DecisionItemCreatedEventItemCustomToolCallDict, DecisionItemCreatedEventItemCustomToolCallOutputDict]
class DecisionItemCreatedEventDict(TypedDict):
    event_id: str
    item: DecisionItemCreatedEventItemUnionDict
    type: Literal["decision.item.created"]
    client_event_id: NotRequired[str | None]
class DecisionItemCreatedEvent(Reply[DecisionItemCreatedEventDict]):
    event_id: str
    item: DecisionItemCreatedEventItemUnion
    type: Literal["decision.item.created"]
    client_event_id: str | None
    __getitem__: Get4[Literal["event_id"], str, Literal["item"], DecisionItemCreatedEventItemUnion, Literal["type"], Literal["decision.item.created"], Literal["client_event_id"], str | None]
class DecisionItemDeleteEventDict(TypedDict):
    item_id: str
    type: Literal["decision.item.delete"]
    event_id: NotRequired[str | None]
class DecisionItemDeleteEvent(Reply[DecisionItemDeleteEventDict]):
    item_id: str
    type: Literal["decision.item.delete"]
    event_id: str | None
    __getitem__: Get3[Literal["item_id"], str, Literal["type"], Literal["decision.item.delete"], Literal["event_id"], str | None]
class DecisionItemDeletedEventDict(TypedDict):
    event_id: str
    item_id: str
    type: Literal["decision.item.deleted"]
    client_event_id: NotRequired[str | None]
class DecisionItemDeletedEvent(Reply[DecisionItemDeletedEventDict]):
    event_id: str
    item_id: str
    type: Literal["decision.item.deleted"]
    client_event_id: str | None
    __getitem__: Get3[Literal["event_id", "item_id"], str, Literal["type"], Literal["decision.item.deleted"], Literal["client_event_id"], str | None]
class DelegationCreatedEventDelegationDict(TypedDict):
    id: str
    target: Literal["client", "responses", "decisions"]
    type: Literal["delegation"]
    response_id: NotRequired[str | None]
class DelegationCreatedEventDelegation(Reply[DelegationCreatedEventDelegationDict]):
    id: str
    target: Literal["client", "responses", "decisions"]
    type: Literal["delegation"]
    response_id: str | None
    __getitem__: Get4[Literal["id"], str, Literal["target"], Literal["client", "responses", "decisions"], Literal["type"], Literal["delegation"], Literal["response_id"], str | None]
class DelegationCreatedEventDict(TypedDict):
    delegation: DelegationCreatedEventDelegationDict
    event_id: str
    offset_ms: int
    type: Literal["session.delegation.created"]
    client_event_id: NotRequired[str | None]
class DelegationCreatedEvent(Reply[DelegationCreatedEventDict]):
    delegation: DelegationCreatedEventDelegation
    event_id: str
    offset_ms: int
    type: Literal["session.delegation.created"]
    client_event_id: str | None
    __getitem__: Get5[Literal["delegation"], DelegationCreatedEventDelegation, Literal["event_id"], str, Literal["offset_ms"], int, Literal["type"], Literal["session.delegation.created"], Literal["client_event_id"], str | None]
class ErrorEventDict(TypedDict):
    error: ErrorDict
    event_id: str
    type: Literal["error"]
    client_event_id: NotRequired[str | None]
class ErrorEvent(Reply[ErrorEventDict]):
    error: Error
    event_id: str
    type: Literal["error"]
    client_event_id: str | None
    __getitem__: Get4[Literal["error"], Error, Literal["event_id"], str, Literal["type"], Literal["error"], Literal["client_event_id"], str | None]
class ForkSessionStartEventDict(TypedDict):
    session: ForkSessionConfigDict
    type: Literal["session.start"]
    event_id: NotRequired[str | None]
class ForkSessionStartEvent(Reply[ForkSessionStartEventDict]):
    session: ForkSessionConfig
    type: Literal["session.start"]
    event_id: str | None
    __getitem__: Get3[Literal["session"], ForkSessionConfig, Literal["type"], Literal["session.start"], Literal["event_id"], str | None]
class InfoEventDict(TypedDict):
    code: str
    event_id: str
    message: str
    type: Literal["info"]
    client_event_id: NotRequired[str | None]
class InfoEvent(Reply[InfoEventDict]):
    code: str
    event_id: str
    message: str
    type: Literal["info"]
    client_event_id: str | None
    __getitem__: Get3[Literal["code", "event_id", "message"], str, Literal["type"], Literal["info"], Literal["client_event_id"], str | None]
class InputAudioAppendEventDict(TypedDict):
    audio: str
    type: Literal["session.input_audio.append"]
    event_id: NotRequired[str | None]
class InputAudioAppendEvent(Reply[InputAudioAppendEventDict]):
    audio: str
    type: Literal["session.input_audio.append"]
    event_id: str | None
    __getitem__: Get3[Literal["audio"], str, Literal["type"], Literal["session.input_audio.append"], Literal["event_id"], str | None]
class InputAudioMuteEventDict(TypedDict):
    type: Literal["session.input_audio.mute"]
    event_id: NotRequired[str | None]
class InputAudioMuteEvent(Reply[InputAudioMuteEventDict]):
    type: Literal["session.input_audio.mute"]
    event_id: str | None
    __getitem__: Get2[Literal["type"], Literal["session.input_audio.mute"], Literal["event_id"], str | None]
class InputAudioMutedEventDict(TypedDict):
    event_id: str
    type: Literal["session.input_audio.muted"]
    client_event_id: NotRequired[str | None]
class InputAudioMutedEvent(Reply[InputAudioMutedEventDict]):
    event_id: str
    type: Literal["session.input_audio.muted"]
    client_event_id: str | None
    __getitem__: Get3[Literal["event_id"], str, Literal["type"], Literal["session.input_audio.muted"], Literal["client_event_id"], str | None]
class InputAudioUnmuteEventDict(TypedDict):
    type: Literal["session.input_audio.unmute"]
    event_id: NotRequired[str | None]
class InputAudioUnmuteEvent(Reply[InputAudioUnmuteEventDict]):
    type: Literal["session.input_audio.unmute"]
    event_id: str | None
    __getitem__: Get2[Literal["type"], Literal["session.input_audio.unmute"], Literal["event_id"], str | None]
class InputAudioUnmutedEventDict(TypedDict):
    event_id: str
    type: Literal["session.input_audio.unmuted"]
    client_event_id: NotRequired[str | None]
class InputAudioUnmutedEvent(Reply[InputAudioUnmutedEventDict]):
    event_id: str
    type: Literal["session.input_audio.unmuted"]
    client_event_id: str | None
    __getitem__: Get3[Literal["event_id"], str, Literal["type"], Literal["session.input_audio.unmuted"], Literal["client_event_id"], str | None]
class InputTranscriptDeltaEventDict(TypedDict):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.input_transcript.delta"]
    client_event_id: NotRequired[str | None]
class InputTranscriptDeltaEvent(Reply[InputTranscriptDeltaEventDict]):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.input_transcript.delta"]
    client_event_id: str | None
    __getitem__: Get4[Literal["delta", "event_id"], str, Literal["end_ms", "start_ms"], int, Literal["type"], Literal["session.input_transcript.delta"], Literal["client_event_id"], str | None]
class InstructionsAppendEventDict(TypedDict):
    content: str
    delegation_id: NotRequired[str | None]
    type: Literal["session.instructions.append"]
    event_id: NotRequired[str | None]
class InstructionsAppendEvent(Reply[InstructionsAppendEventDict]):
    content: str
    delegation_id: str | None
    type: Literal["session.instructions.append"]
    event_id: str | None
    __getitem__: Get3[Literal["content"], str, Literal["delegation_id", "event_id"], str | None, Literal["type"], Literal["session.instructions.append"]]
class InstructionsAppendedEventDict(TypedDict):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.instructions.appended"]
    client_event_id: NotRequired[str | None]
class InstructionsAppendedEvent(Reply[InstructionsAppendedEventDict]):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.instructions.appended"]
    client_event_id: str | None
    __getitem__: Get4[Literal["end_ms", "start_ms"], int, Literal["event_id"], str, Literal["type"], Literal["session.instructions.appended"], Literal["client_event_id"], str | None]
class OutputAudioDeltaEventDict(TypedDict):
    delta: str
    type: Literal["session.output_audio.delta"]
    end_ms: NotRequired[int | None]
    start_ms: NotRequired[int | None]
class OutputAudioDeltaEvent(Reply[OutputAudioDeltaEventDict]):
    delta: str
    type: Literal["session.output_audio.delta"]
    end_ms: int | None
    start_ms: int | None
    __getitem__: Get3[Literal["delta"], str, Literal["type"], Literal["session.output_audio.delta"], Literal["end_ms", "start_ms"], int | None]
class OutputAudioFixturePlayEventDict(TypedDict):
    audio: str
    type: Literal["session.output_audio.fixture.play"]
    event_id: NotRequired[str | None]
class OutputAudioFixturePlayEvent(Reply[OutputAudioFixturePlayEventDict]):
    audio: str
    type: Literal["session.output_audio.fixture.play"]
    event_id: str | None
    __getitem__: Get3[Literal["audio"], str, Literal["type"], Literal["session.output_audio.fixture.play"], Literal["event_id"], str | None]
class OutputAudioFixturePlayedEventDict(TypedDict):
    event_id: str
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: NotRequired[str | None]
class OutputAudioFixturePlayedEvent(Reply[OutputAudioFixturePlayedEventDict]):
    event_id: str
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: str | None
    __getitem__: Get3[Literal["event_id"], str, Literal["type"], Literal["session.output_audio.fixture.played"], Literal["client_event_id"], str | None]
class OutputAudioFixturePlayingEventDict(TypedDict):
    event_id: str
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: NotRequired[str | None]
class OutputAudioFixturePlayingEvent(Reply[OutputAudioFixturePlayingEventDict]):
    event_id: str
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: str | None
    __getitem__: Get3[Literal["event_id"], str, Literal["type"], Literal["session.output_audio.fixture.playing"], Literal["client_event_id"], str | None]
class OutputTranscriptDeltaEventDict(TypedDict):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.output_transcript.delta"]
    client_event_id: NotRequired[str | None]
class OutputTranscriptDeltaEvent(Reply[OutputTranscriptDeltaEventDict]):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.output_transcript.delta"]
    client_event_id: str | None
    __getitem__: Get4[Literal["delta", "event_id"], str, Literal["end_ms", "start_ms"], int, Literal["type"], Literal["session.output_transcript.delta"], Literal["client_event_id"], str | None]
class ResponseCreateEventDict(TypedDict):
    type: Literal["response.create"]
    event_id: NotRequired[str | None]
class ResponseCreateEvent(Reply[ResponseCreateEventDict]):
    type: Literal["response.create"]
    event_id: str | None
    __getitem__: Get2[Literal["type"], Literal["response.create"], Literal["event_id"], str | None]
class ResponseEventDict(TypedDict):
    event: dict[str, object]
    event_id: str
    type: Literal["response.event"]
    client_event_id: NotRequired[str | None]
    delegation_id: NotRequired[str | None]
class ResponseEvent(Reply[ResponseEventDict]):
    event: dict[str, object]
    event_id: str
    type: Literal["response.event"]
    client_event_id: str | None
    delegation_id: str | None
    __getitem__: Get4[Literal["event"], dict[str, object], Literal["event_id"], str, Literal["type"], Literal["response.event"], Literal["client_event_id", "delegation_id"], str | None]
class ResponseItemCreateEventDict(TypedDict):
    item: ResponseInputItemDict
    type: Literal["response.item.create"]
    event_id: NotRequired[str | None]
class ResponseItemCreateEvent(Reply[ResponseItemCreateEventDict]):
    item: ResponseInputItem
    type: Literal["response.item.create"]
    event_id: str | None
    __getitem__: Get3[Literal["item"], ResponseInputItem, Literal["type"], Literal["response.item.create"], Literal["event_id"], str | None]
class ServerEventSessionInputAudioAppendDict(TypedDict):
    audio: str
    type: Literal["session.input_audio.append"]
class ServerEventSessionInputAudioAppend(Reply[ServerEventSessionInputAudioAppendDict]):
    audio: str
    type: Literal["session.input_audio.append"]
    __getitem__: Get2[Literal["audio"], str, Literal["type"], Literal["session.input_audio.append"]]
class ServerEventTransportDtmfReceivedDict(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]
class ServerEventTransportDtmfReceived(Reply[ServerEventTransportDtmfReceivedDict]):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]
    __getitem__: Get2[Literal["event", "event_id"], str, Literal["type"], Literal["transport.dtmf.received"]]
class ServerEventTransportDtmfSendDict(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: NotRequired[str | None]
class ServerEventTransportDtmfSend(Reply[ServerEventTransportDtmfSendDict]):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: str | None
    __getitem__: Get3[Literal["event", "event_id"], str, Literal["type"], Literal["transport.dtmf.send"], Literal["client_event_id"], str | None]
class ServerEventTransportDtmfSentDict(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: NotRequired[str | None]
class ServerEventTransportDtmfSent(Reply[ServerEventTransportDtmfSentDict]):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: str | None
    __getitem__: Get3[Literal["event", "event_id"], str, Literal["type"], Literal["transport.dtmf.sent"], Literal["client_event_id"], str | None]
class ServerEventTransportRingingDict(TypedDict):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]
class ServerEventTransportRinging(Reply[ServerEventTransportRingingDict]):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]
    __getitem__: Get2[Literal["event_id", "session_id"], str, Literal["type"], Literal["transport.ringing"]]
class ServerEventTransportAnsweredDict(TypedDict):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]
class ServerEventTransportAnswered(Reply[ServerEventTransportAnsweredDict]):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]
    __getitem__: Get2[Literal["event_id", "session_id"], str, Literal["type"], Literal["transport.answered"]]
class ServerEventTransportFailedErrorDict(TypedDict):
    code: str
    message: str
    type: Literal["call_error"]
    param: NotRequired[str | None]
class ServerEventTransportFailedError(Reply[ServerEventTransportFailedErrorDict]):
    code: str
    message: str
    type: Literal["call_error"]
    param: str | None
    __getitem__: Get3[Literal["code", "message"], str, Literal["type"], Literal["call_error"], Literal["param"], str | None]
class ServerEventTransportFailedDict(TypedDict):
    error: ServerEventTransportFailedErrorDict
    event_id: str
    session_id: str
    type: Literal["transport.failed"]
class ServerEventTransportFailed(Reply[ServerEventTransportFailedDict]):
    error: ServerEventTransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"]
    __getitem__: Get3[Literal["error"], ServerEventTransportFailedError, Literal["event_id", "session_id"], str, Literal["type"], Literal["transport.failed"]]
class SessionCloseEventDict(TypedDict):
    type: Literal["session.close"]
    event_id: NotRequired[str | None]
class SessionCloseEvent(Reply[SessionCloseEventDict]):
    type: Literal["session.close"]
    event_id: str | None
    __getitem__: Get2[Literal["type"], Literal["session.close"], Literal["event_id"], str | None]
class SessionClosedEventDict(TypedDict):
    event_id: str
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    session: SessionResourceDict
    type: Literal["session.closed"]
    usage: SessionUsageDict
    client_event_id: NotRequired[str | None]
class SessionClosedEvent(Reply[SessionClosedEventDict]):
    event_id: str
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    session: SessionResource
    type: Literal["session.closed"]
    usage: SessionUsage
    client_event_id: str | None
    __getitem__: Get6[Literal["event_id"], str, Literal["reason"], Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"], Literal["session"], SessionResource, Literal["type"], Literal["session.closed"], Literal["usage"], SessionUsage, Literal["client_event_id"], str | None]
class SessionStartEventDict(TypedDict):
    session: SessionConfigDict
    type: Literal["session.start"]
    event_id: NotRequired[str | None]
class SessionStartEvent(Reply[SessionStartEventDict]):
    session: SessionConfig
    type: Literal["session.start"]
    event_id: str | None
    __getitem__: Get3[Literal["session"], SessionConfig, Literal["type"], Literal["session.start"], Literal["event_id"], str | None]
class SessionStartedEventDict(TypedDict):
    event_id: str
    session: SessionResourceDict
    type: Literal["session.started"]
    client_event_id: NotRequired[str | None]
class SessionStartedEvent(Reply[SessionStartedEventDict]):
    event_id: str
    session: SessionResource
    type: Literal["session.started"]
    client_event_id: str | None
    __getitem__: Get4[Literal["event_id"], str, Literal["session"], SessionResource, Literal["type"], Literal["session.started"], Literal["client_event_id"], str | None]
class SessionUpdateEventDict(TypedDict):
    session: SessionUpdateConfigDict
    type: Literal["session.update"]
    event_id: NotRequired[str | None]
class SessionUpdateEvent(Reply[SessionUpdateEventDict]):
    session: SessionUpdateConfig
    type: Literal["session.update"]
    event_id: str | None
    __getitem__: Get3[Literal["session"], SessionUpdateConfig, Literal["type"], Literal["session.update"], Literal["event_id"], str | None]
class SessionUpdatedEventDict(TypedDict):
    event_id: str
    session: SessionResourceDict
    type: Literal["session.updated"]
    client_event_id: NotRequired[str | None]
class SessionUpdatedEvent(Reply[SessionUpdatedEventDict]):
    event_id: str
    session: SessionResource
    type: Literal["session.updated"]
    client_event_id: str | None
    __getitem__: Get4[Literal["event_id"], str, Literal["session"], SessionResource, Literal["type"], Literal["session.updated"], Literal["client_event_id"], str | None]
class SessionUsageUpdatedEventContextWindowDict(TypedDict):
    usage_ratio: float
class SessionUsageUpdatedEventContextWindow(Reply[SessionUsageUpdatedEventContextWindowDict]):
    usage_ratio: float
    __getitem__: Get1[Literal["usage_ratio"], float]
class SessionUsageUpdatedEventDict(TypedDict):
    event_id: str
    type: Literal["session.usage.updated"]
    usage: SessionUsageDict
    client_event_id: NotRequired[str | None]
    context_window: NotRequired[SessionUsageUpdatedEventContextWindowDict | None]
class SessionUsageUpdatedEvent(Reply[SessionUsageUpdatedEventDict]):
    event_id: str
    type: Literal["session.usage.updated"]
    usage: SessionUsage
    client_event_id: str | None
    context_window: SessionUsageUpdatedEventContextWindow | None
    __getitem__: Get5[Literal["event_id"], str, Literal["type"], Literal["session.usage.updated"], Literal["usage"], SessionUsage, Literal["client_event_id"], str | None, Literal["context_window"], SessionUsageUpdatedEventContextWindow | None]
class ThinkingAppendEventDict(TypedDict):
    content: str
    delegation_id: NotRequired[str | None]
    type: Literal["session.thinking.append"]
    event_id: NotRequired[str | None]
class ThinkingAppendEvent(Reply[ThinkingAppendEventDict]):
    content: str
    delegation_id: str | None
    type: Literal["session.thinking.append"]
    event_id: str | None
    __getitem__: Get3[Literal["content"], str, Literal["delegation_id", "event_id"], str | None, Literal["type"], Literal["session.thinking.append"]]
class ThinkingAppendedEventDict(TypedDict):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.thinking.appended"]
    client_event_id: NotRequired[str | None]
class ThinkingAppendedEvent(Reply[ThinkingAppendedEventDict]):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.thinking.appended"]
    client_event_id: str | None
    __getitem__: Get4[Literal["end_ms", "start_ms"], int, Literal["event_id"], str, Literal["type"], Literal["session.thinking.appended"], Literal["client_event_id"], str | None]
