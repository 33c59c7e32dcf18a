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
    """Samples per second: 16000 or 24000."""
    type: Literal["audio/pcm"]
class AudioFormatAudioPCM(Reply[AudioFormatAudioPCMDict]):
    rate: Literal[16000, 24000]
    """Samples per second: 16000 or 24000."""
    type: Literal["audio/pcm"]
    __getitem__: Get2[Literal["rate"], Literal[16000, 24000], Literal["type"], Literal["audio/pcm"]]
class AudioFormatAudioPCMUDict(TypedDict):
    rate: int
    """Samples per second; G.711, which this is, usually has 8000."""
    type: Literal["audio/pcmu"]
class AudioFormatAudioPCMU(Reply[AudioFormatAudioPCMUDict]):
    rate: int
    """Samples per second; G.711, which this is, usually has 8000."""
    type: Literal["audio/pcmu"]
    __getitem__: Get2[Literal["rate"], int, Literal["type"], Literal["audio/pcmu"]]
class AudioFormatAudioPCMADict(TypedDict):
    rate: int
    """Samples per second; G.711, which this is, usually has 8000."""
    type: Literal["audio/pcma"]
class AudioFormatAudioPCMA(Reply[AudioFormatAudioPCMADict]):
    rate: int
    """Samples per second; G.711, which this is, usually has 8000."""
    type: Literal["audio/pcma"]
    __getitem__: Get2[Literal["rate"], int, Literal["type"], Literal["audio/pcma"]]
AudioFormat: TypeAlias = Union[AudioFormatAudioPCM, AudioFormatAudioPCMU, AudioFormatAudioPCMA]
AudioFormatDict: TypeAlias = Union[AudioFormatAudioPCMDict, AudioFormatAudioPCMUDict, AudioFormatAudioPCMADict]
BuiltInVoice: TypeAlias = Literal["alloy", "ash", "ballad", "beacon", "bossa", "cedar", "cinder", "coral", "delta", "echo", "gleam", "marin", "meridian", "quartz", "ripple", "sage", "shida", "shimmer", "stone", "tempo", "verse", "vesper", "willow"]
class ServerEventSelectorDict(TypedDict):
    type: str
    """Type of the event, such as `session.output_transcript.delta`."""
    response_event: NotRequired[str | None]
    """Type of the response's own event, if `type` is `response.event`."""
class ServerEventSelector(Reply[ServerEventSelectorDict]):
    type: str
    """Type of the event, such as `session.output_transcript.delta`."""
    response_event: str | None
    """Type of the response's own event, if `type` is `response.event`."""
    __getitem__: Get2[Literal["type"], str, Literal["response_event"], str | None]
class DataChannelConfigDict(TypedDict, total=False):
    allowed_client_events: Literal["all"] | list[str] | None
    """Types of the events that the client may send, or `all`."""
    allowed_server_events: Literal["all"] | list[ServerEventSelectorDict] | None
    """Which events the client receives: those that are selected, or `all`."""
class DataChannelConfig(Reply[DataChannelConfigDict]):
    allowed_client_events: Literal["all"] | list[str] | None
    """Types of the events that the client may send, or `all`."""
    allowed_server_events: Literal["all"] | list[ServerEventSelector] | None
    """Which events the client receives: those that are selected, or `all`."""
    __getitem__: Get2[Literal["allowed_client_events"], Literal["all"] | list[str] | None, Literal["allowed_server_events"], Literal["all"] | list[ServerEventSelector] | None]
class ClientConfigDict(TypedDict):
    data_channel: DataChannelConfigDict
    """Which events may pass over the data channel of WebRTC, each way."""
class ClientConfig(Reply[ClientConfigDict]):
    data_channel: DataChannelConfig
    """Which events may pass over the data channel of WebRTC, each way."""
    __getitem__: Get1[Literal["data_channel"], DataChannelConfig]
class ClientDelegationDict(TypedDict):
    type: Literal["client"]
    acknowledgement_delay_ms: NotRequired[int | None]
    """Milliseconds to wait before a delegation is acknowledged."""
class ClientDelegation(Reply[ClientDelegationDict]):
    type: Literal["client"]
    acknowledgement_delay_ms: int | None
    """Milliseconds to wait before a delegation is acknowledged."""
    __getitem__: Get2[Literal["type"], Literal["client"], Literal["acknowledgement_delay_ms"], int | None]
class CustomVoiceDict(TypedDict):
    id: str
    """Id of the voice."""
class CustomVoice(Reply[CustomVoiceDict]):
    id: str
    """Id of the voice."""
    __getitem__: Get1[Literal["id"], str]
class InitialItemAssistantContentOutputTextDict(TypedDict):
    text: str
    """The text."""
    type: Literal["output_text"]
class InitialItemAssistantContentOutputText(Reply[InitialItemAssistantContentOutputTextDict]):
    text: str
    """The text."""
    type: Literal["output_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["output_text"]]
class DecisionAssistantMessageContentPartRefusalDict(TypedDict):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]
class DecisionAssistantMessageContentPartRefusal(Reply[DecisionAssistantMessageContentPartRefusalDict]):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]
    __getitem__: Get2[Literal["refusal"], str, Literal["type"], Literal["refusal"]]
DecisionAssistantMessageContentPart: TypeAlias = Union[InitialItemAssistantContentOutputText, DecisionAssistantMessageContentPartRefusal]
DecisionAssistantMessageContentPartDict: TypeAlias = Union[InitialItemAssistantContentOutputTextDict, DecisionAssistantMessageContentPartRefusalDict]
class DecisionAssistantMessageDict(TypedDict, total=False):
    content: Required[str | list[DecisionAssistantMessageContentPartDict]]
    """What is said: text, or parts of text and refusals."""
    role: Required[Literal["assistant"]]
    id: str | None
    """Id of the item, if you give it one."""
    phase: Literal["commentary", "final_answer"] | None
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Literal["message"] | None
class DecisionAssistantMessage(Reply[DecisionAssistantMessageDict]):
    content: str | list[DecisionAssistantMessageContentPart]
    """What is said: text, or parts of text and refusals."""
    role: Literal["assistant"]
    id: str | None
    """Id of the item, if you give it one."""
    phase: Literal["commentary", "final_answer"] | None
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Literal["message"] | None
    __getitem__: Get5[Literal["content"], str | list[DecisionAssistantMessageContentPart], Literal["role"], Literal["assistant"], Literal["id"], str | None, Literal["phase"], Literal["commentary", "final_answer"] | None, Literal["type"], Literal["message"] | None]
class DecisionChoiceOptionDict(TypedDict):
    value: str | bool
    """The answer if this one is chosen: a string or a bool."""
    description: NotRequired[str | None]
    """What it stands for; the model decides by this."""
class DecisionChoiceOption(Reply[DecisionChoiceOptionDict]):
    value: str | bool
    """The answer if this one is chosen: a string or a bool."""
    description: str | None
    """What it stands for; the model decides by this."""
    __getitem__: Get2[Literal["value"], str | bool, Literal["description"], str | None]
class DecisionInputTextDict(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
class DecisionInputText(Reply[DecisionInputTextDict]):
    text: str
    """The text."""
    type: Literal["input_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["input_text"]]
class DecisionDeveloperMessageDict(TypedDict):
    content: str | list[DecisionInputTextDict]
    """What is said: text, or parts of text."""
    role: Literal["developer"]
    id: NotRequired[str | None]
    """Id of the item, if you give it one."""
    type: NotRequired[Literal["message"] | None]
class DecisionDeveloperMessage(Reply[DecisionDeveloperMessageDict]):
    content: str | list[DecisionInputText]
    """What is said: text, or parts of text."""
    role: Literal["developer"]
    id: str | None
    """Id of the item, if you give it one."""
    type: Literal["message"] | None
    __getitem__: Get4[Literal["content"], str | list[DecisionInputText], Literal["role"], Literal["developer"], Literal["id"], str | None, Literal["type"], Literal["message"] | None]
DecisionJSONObject: TypeAlias = dict[str, object]
class DecisionUserMessageContentPartInputImageDict(TypedDict):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
    """How closely to look: `auto`, `low`, `high` or `original`."""
class DecisionUserMessageContentPartInputImage(Reply[DecisionUserMessageContentPartInputImageDict]):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None
    """How closely to look: `auto`, `low`, `high` or `original`."""
    __getitem__: Get3[Literal["image_url"], str, Literal["type"], Literal["input_image"], Literal["detail"], Literal["low", "high", "auto", "original"] | None]
class DecisionUserMessageContentPartInputJSONDict(TypedDict):
    data: list[DecisionJSONObject] | DecisionJSONObject
    """A JSON object, or a list of them."""
    type: Literal["input_json"]
class DecisionUserMessageContentPartInputJSON(Reply[DecisionUserMessageContentPartInputJSONDict]):
    data: list[DecisionJSONObject] | DecisionJSONObject
    """A JSON object, or a list of them."""
    type: Literal["input_json"]
    __getitem__: Get2[Literal["data"], list[DecisionJSONObject] | DecisionJSONObject, Literal["type"], Literal["input_json"]]
DecisionUserMessageContentPart: TypeAlias = Union[DecisionInputText, DecisionUserMessageContentPartInputImage, DecisionUserMessageContentPartInputJSON]
DecisionUserMessageContentPartDict: TypeAlias = Union[DecisionInputTextDict, DecisionUserMessageContentPartInputImageDict, DecisionUserMessageContentPartInputJSONDict]
class DecisionQuestionChoiceDict(TypedDict):
    choices: list[DecisionChoiceOptionDict]
    """The answers to choose from."""
    instructions: str | list[DecisionUserMessageContentPartDict]
    """What to decide: text, or parts of text, images and JSON."""
    type: Literal["choice"]
    name: NotRequired[str | None]
    """A name of your own for the question."""
class DecisionQuestionChoice(Reply[DecisionQuestionChoiceDict]):
    choices: list[DecisionChoiceOption]
    """The answers to choose from."""
    instructions: str | list[DecisionUserMessageContentPart]
    """What to decide: text, or parts of text, images and JSON."""
    type: Literal["choice"]
    name: str | None
    """A name of your own for the question."""
    __getitem__: Get4[Literal["choices"], list[DecisionChoiceOption], Literal["instructions"], str | list[DecisionUserMessageContentPart], Literal["type"], Literal["choice"], Literal["name"], str | None]
class DecisionQuestionPredicateDict(TypedDict):
    instructions: str | list[DecisionUserMessageContentPartDict]
    """What to decide: text, or parts of text, images and JSON."""
    type: Literal["predicate"]
    name: NotRequired[str | None]
    """A name of your own for the question."""
class DecisionQuestionPredicate(Reply[DecisionQuestionPredicateDict]):
    instructions: str | list[DecisionUserMessageContentPart]
    """What to decide: text, or parts of text, images and JSON."""
    type: Literal["predicate"]
    name: str | None
    """A name of your own for the question."""
    __getitem__: Get3[Literal["instructions"], str | list[DecisionUserMessageContentPart], Literal["type"], Literal["predicate"], Literal["name"], str | None]
class DecisionQuestionScoreLevelDict(TypedDict):
    label: str
    """What the level is called."""
    description: NotRequired[str | None]
    """What it stands for; the model decides by this."""
class DecisionQuestionScoreLevel(Reply[DecisionQuestionScoreLevelDict]):
    label: str
    """What the level is called."""
    description: str | None
    """What it stands for; the model decides by this."""
    __getitem__: Get2[Literal["label"], str, Literal["description"], str | None]
class DecisionQuestionScoreDict(TypedDict):
    instructions: str | list[DecisionUserMessageContentPartDict]
    """What to decide: text, or parts of text, images and JSON."""
    levels: list[DecisionQuestionScoreLevelDict]
    """The levels that the score may have."""
    type: Literal["score"]
    name: NotRequired[str | None]
    """A name of your own for the question."""
class DecisionQuestionScore(Reply[DecisionQuestionScoreDict]):
    instructions: str | list[DecisionUserMessageContentPart]
    """What to decide: text, or parts of text, images and JSON."""
    levels: list[DecisionQuestionScoreLevel]
    """The levels that the score may have."""
    type: Literal["score"]
    name: str | None
    """A name of your own for the question."""
    __getitem__: Get4[Literal["instructions"], str | list[DecisionUserMessageContentPart], Literal["levels"], list[DecisionQuestionScoreLevel], Literal["type"], Literal["score"], Literal["name"], str | None]
DecisionQuestion: TypeAlias = Union[DecisionQuestionChoice, DecisionQuestionPredicate, DecisionQuestionScore]
DecisionQuestionDict: TypeAlias = Union[DecisionQuestionChoiceDict, DecisionQuestionPredicateDict, DecisionQuestionScoreDict]
class DecisionStoredAssistantMessageDict(TypedDict):
    id: str
    """Id of the item."""
    content: str | list[DecisionAssistantMessageContentPartDict]
    """What is said: text, or parts of text and refusals."""
    role: Literal["assistant"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: NotRequired[Literal["message"] | None]
class DecisionStoredAssistantMessage(Reply[DecisionStoredAssistantMessageDict]):
    id: str
    """Id of the item."""
    content: str | list[DecisionAssistantMessageContentPart]
    """What is said: text, or parts of text and refusals."""
    role: Literal["assistant"]
    phase: Literal["commentary", "final_answer"] | None
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Literal["message"] | None
    __getitem__: Get5[Literal["id"], str, Literal["content"], str | list[DecisionAssistantMessageContentPart], Literal["role"], Literal["assistant"], Literal["phase"], Literal["commentary", "final_answer"] | None, Literal["type"], Literal["message"] | None]
class DecisionStoredDeveloperMessageDict(TypedDict):
    id: str
    """Id of the item."""
    content: str | list[DecisionInputTextDict]
    """What is said: text, or parts of text."""
    role: Literal["developer"]
    type: NotRequired[Literal["message"] | None]
class DecisionStoredDeveloperMessage(Reply[DecisionStoredDeveloperMessageDict]):
    id: str
    """Id of the item."""
    content: str | list[DecisionInputText]
    """What is said: text, or parts of text."""
    role: Literal["developer"]
    type: Literal["message"] | None
    __getitem__: Get4[Literal["id"], str, Literal["content"], str | list[DecisionInputText], Literal["role"], Literal["developer"], Literal["type"], Literal["message"] | None]
class DecisionStoredSystemMessageDict(TypedDict):
    id: str
    """Id of the item."""
    content: str | list[DecisionInputTextDict]
    """What is said: text, or parts of text."""
    role: Literal["system"]
    type: NotRequired[Literal["message"] | None]
class DecisionStoredSystemMessage(Reply[DecisionStoredSystemMessageDict]):
    id: str
    """Id of the item."""
    content: str | list[DecisionInputText]
    """What is said: text, or parts of text."""
    role: Literal["system"]
    type: Literal["message"] | None
    __getitem__: Get4[Literal["id"], str, Literal["content"], str | list[DecisionInputText], Literal["role"], Literal["system"], Literal["type"], Literal["message"] | None]
class DecisionStoredUserMessageDict(TypedDict):
    id: str
    """Id of the item."""
    content: str | list[DecisionUserMessageContentPartDict]
    """What is said: text, or parts of text, images and JSON."""
    role: Literal["user"]
    type: NotRequired[Literal["message"] | None]
class DecisionStoredUserMessage(Reply[DecisionStoredUserMessageDict]):
    id: str
    """Id of the item."""
    content: str | list[DecisionUserMessageContentPart]
    """What is said: text, or parts of text, images and JSON."""
    role: Literal["user"]
    type: Literal["message"] | None
    __getitem__: Get4[Literal["id"], str, Literal["content"], str | list[DecisionUserMessageContentPart], Literal["role"], Literal["user"], Literal["type"], Literal["message"] | None]
class DecisionSystemMessageDict(TypedDict):
    content: str | list[DecisionInputTextDict]
    """What is said: text, or parts of text."""
    role: Literal["system"]
    id: NotRequired[str | None]
    """Id of the item, if you give it one."""
    type: NotRequired[Literal["message"] | None]
class DecisionSystemMessage(Reply[DecisionSystemMessageDict]):
    content: str | list[DecisionInputText]
    """What is said: text, or parts of text."""
    role: Literal["system"]
    id: str | None
    """Id of the item, if you give it one."""
    type: Literal["message"] | None
    __getitem__: Get4[Literal["content"], str | list[DecisionInputText], Literal["role"], Literal["system"], Literal["id"], str | None, Literal["type"], Literal["message"] | None]
class DecisionTriggerDecisionsDict(TypedDict):
    questions: list[DecisionQuestionDict]
    """The questions that are to be answered."""
class DecisionTriggerDecisions(Reply[DecisionTriggerDecisionsDict]):
    questions: list[DecisionQuestion]
    """The questions that are to be answered."""
    __getitem__: Get1[Literal["questions"], list[DecisionQuestion]]
class DecisionTriggerDict(TypedDict):
    decisions: DecisionTriggerDecisionsDict
    """What is to be decided at such an event."""
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    """At which event: when the transcript grows, of the input or of the output."""
    type: Literal["decisions"]
class DecisionTrigger(Reply[DecisionTriggerDict]):
    decisions: DecisionTriggerDecisions
    """What is to be decided at such an event."""
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    """At which event: when the transcript grows, of the input or of the output."""
    type: Literal["decisions"]
    __getitem__: Get3[Literal["decisions"], DecisionTriggerDecisions, Literal["event_type"], Literal["session.input_transcript.delta", "session.output_transcript.delta"], Literal["type"], Literal["decisions"]]
class DecisionUserMessageDict(TypedDict):
    content: str | list[DecisionUserMessageContentPartDict]
    """What is said: text, or parts of text, images and JSON."""
    role: Literal["user"]
    id: NotRequired[str | None]
    """Id of the item, if you give it one."""
    type: NotRequired[Literal["message"] | None]
class DecisionUserMessage(Reply[DecisionUserMessageDict]):
    content: str | list[DecisionUserMessageContentPart]
    """What is said: text, or parts of text, images and JSON."""
    role: Literal["user"]
    id: str | None
    """Id of the item, if you give it one."""
    type: Literal["message"] | None
    __getitem__: Get4[Literal["content"], str | list[DecisionUserMessageContentPart], Literal["role"], Literal["user"], Literal["id"], str | None, Literal["type"], Literal["message"] | None]
class DecisionsDelegationConfigDict(TypedDict):
    model: str
    """The model that decides."""
    questions: list[DecisionQuestionDict]
    """The questions that are to be answered."""
class DecisionsDelegationConfig(Reply[DecisionsDelegationConfigDict]):
    model: str
    """The model that decides."""
    questions: list[DecisionQuestion]
    """The questions that are to be answered."""
    __getitem__: Get2[Literal["model"], str, Literal["questions"], list[DecisionQuestion]]
class DecisionsDelegationUpdateConfigDict(TypedDict, total=False):
    model: str | None
    """The model that decides."""
    questions: list[DecisionQuestionDict] | None
    """The questions that are to be answered."""
class DecisionsDelegationUpdateConfig(Reply[DecisionsDelegationUpdateConfigDict]):
    model: str | None
    """The model that decides."""
    questions: list[DecisionQuestion] | None
    """The questions that are to be answered."""
    __getitem__: Get2[Literal["model"], str | None, Literal["questions"], list[DecisionQuestion] | None]
class ErrorDict(TypedDict):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: str
    """What kind of error it is."""
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
    param: NotRequired[str | None]
    """Which parameter is wrong."""
class Error(Reply[ErrorDict]):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: str
    """What kind of error it is."""
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    param: str | None
    """Which parameter is wrong."""
    __getitem__: Get2[Literal["code", "message", "type"], str, Literal["client_event_id", "param"], str | None]
class ForkSessionConfigAudioDict(TypedDict, total=False):
    format: AudioFormatDict | None
    """`audio/pcm`, `audio/pcmu` or `audio/pcma`, with the sample rate."""
class ForkSessionConfigAudio(Reply[ForkSessionConfigAudioDict]):
    format: AudioFormat | None
    """`audio/pcm`, `audio/pcmu` or `audio/pcma`, with the sample rate."""
    __getitem__: Get1[Literal["format"], AudioFormat | None]
class ResponsesDelegationConfigReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    summary: Literal["concise", "detailed", "auto"] | None
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""
class ResponsesDelegationConfigReasoning(Reply[ResponsesDelegationConfigReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    summary: Literal["concise", "detailed", "auto"] | None
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""
    __getitem__: Get2[Literal["effort"], Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None, Literal["summary"], Literal["concise", "detailed", "auto"] | None]
class ResponsesDelegationConfigTextDict(TypedDict, total=False):
    verbosity: Literal["low", "medium", "high"] | None
    """How long answers are: `low`, `medium` (default) or `high`."""
class ResponsesDelegationConfigText(Reply[ResponsesDelegationConfigTextDict]):
    verbosity: Literal["low", "medium", "high"] | None
    """How long answers are: `low`, `medium` (default) or `high`."""
    __getitem__: Get1[Literal["verbosity"], Literal["low", "medium", "high"] | None]
class ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict(TypedDict):
    name: str
    """Name of the function."""
    type: Literal["function"]
class ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam(Reply[ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict]):
    name: str
    """Name of the function."""
    type: Literal["function"]
    __getitem__: Get2[Literal["name"], str, Literal["type"], Literal["function"]]
class ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict(TypedDict):
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
class ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam(Reply[ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict]):
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
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
    """Name of the tool."""
    type: Literal["custom"]
class ResponsesDelegationConfigToolChoiceCustom(Reply[ResponsesDelegationConfigToolChoiceCustomDict]):
    name: str
    """Name of the tool."""
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
    """The tools that may be called."""
    type: Literal["allowed_tools"]
    mode: NotRequired[Literal["none", "auto", "required"] | None]
    """`auto`: the model may call one of them, `required`: it must, `none`: it must not."""
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam(Reply[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamDict]):
    tools: list[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamTool]
    """The tools that may be called."""
    type: Literal["allowed_tools"]
    mode: Literal["none", "auto", "required"] | None
    """`auto`: the model may call one of them, `required`: it must, `none`: it must not."""
    __getitem__: Get3[Literal["tools"], list[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamTool], Literal["type"], Literal["allowed_tools"], Literal["mode"], Literal["none", "auto", "required"] | None]
ResponsesDelegationConfigToolChoice: TypeAlias = Union[Literal["auto", "none", "required"], ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam, ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam, ResponsesDelegationConfigToolFileSearch, ResponsesDelegationConfigToolWebSearch, ResponsesDelegationConfigToolChoiceWebSearchPreview, ResponsesDelegationConfigToolImageGeneration, ResponsesDelegationConfigToolComputer, ResponsesDelegationConfigToolCodeInterpreter, ResponsesDelegationConfigToolProgrammaticToolCalling, ResponsesDelegationConfigToolChoiceShell, ResponsesDelegationConfigToolChoiceCustom, ResponsesDelegationConfigToolApplyPatch, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam]
ResponsesDelegationConfigToolChoiceDict: TypeAlias = Union[Literal["auto", "none", "required"], ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict, ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict, ResponsesDelegationConfigToolFileSearchDict, ResponsesDelegationConfigToolWebSearchDict, ResponsesDelegationConfigToolChoiceWebSearchPreviewDict, ResponsesDelegationConfigToolImageGenerationDict, ResponsesDelegationConfigToolComputerDict, ResponsesDelegationConfigToolCodeInterpreterDict, ResponsesDelegationConfigToolProgrammaticToolCallingDict, ResponsesDelegationConfigToolChoiceShellDict, ResponsesDelegationConfigToolChoiceCustomDict, ResponsesDelegationConfigToolApplyPatchDict, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamDict]
class FunctionToolDict(TypedDict, total=False):
    name: Required[str]
    """Name of the function: letters, digits, `_` and `-`, up to 64 characters."""
    type: Required[Literal["function"]]
    description: str | None
    """What it does and when to call it; the model decides by this."""
    parameters: dict[str, object] | None
    """Its parameters as a JSON Schema object."""
    strict: bool | None
    """Whether arguments will follow the schema exactly."""
class FunctionTool(Reply[FunctionToolDict]):
    name: str
    """Name of the function: letters, digits, `_` and `-`, up to 64 characters."""
    type: Literal["function"]
    description: str | None
    """What it does and when to call it; the model decides by this."""
    parameters: dict[str, object] | None
    """Its parameters as a JSON Schema object."""
    strict: bool | None
    """Whether arguments will follow the schema exactly."""
    __getitem__: Get5[Literal["name"], str, Literal["type"], Literal["function"], Literal["description"], str | None, Literal["parameters"], dict[str, object] | None, Literal["strict"], bool | None]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict(TypedDict):
    type: Literal["disabled"]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict]):
    type: Literal["disabled"]
    __getitem__: Get1[Literal["type"], Literal["disabled"]]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict(TypedDict):
    allowed_domains: list[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict]):
    allowed_domains: list[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
    __getitem__: Get2[Literal["allowed_domains"], list[str], Literal["type"], Literal["allowlist"]]
ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled, ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist, None]
ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDict: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict, ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict, None]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict(TypedDict):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
    """Which version of it; default the one that is set for the skill."""
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict]):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: str | None
    """Which version of it; default the one that is set for the skill."""
    __getitem__: Get3[Literal["skill_id"], str, Literal["type"], Literal["skill_reference"], Literal["version"], str | None]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict(TypedDict):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict]):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]
    __getitem__: Get3[Literal["data"], str, Literal["media_type"], Literal["application/zip"], Literal["type"], Literal["base64"]]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineDict(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict
    """The skill itself."""
    type: Literal["inline"]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineDict]):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource
    """The skill itself."""
    type: Literal["inline"]
    __getitem__: Get3[Literal["description", "name"], str, Literal["source"], ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource, Literal["type"], Literal["inline"]]
ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference, ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline]
ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillDict: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict, ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineDict]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: list[str] | None
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDict | None
    """What it may reach; default nothing."""
    skills: list[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillDict] | None
    """Skills to put into it."""
class ResponsesDelegationConfigToolShellEnvironmentContainerAuto(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoDict]):
    type: Literal["container_auto"]
    file_ids: list[str] | None
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy | None
    """What it may reach; default nothing."""
    skills: list[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill] | None
    """Skills to put into it."""
    __getitem__: Get5[Literal["type"], Literal["container_auto"], Literal["file_ids"], list[str] | None, Literal["memory_limit"], Literal["1g", "4g", "16g", "64g"] | None, Literal["network_policy"], ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy | None, Literal["skills"], list[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill] | None]
class ResponsesDelegationConfigToolShellEnvironmentContainerReferenceDict(TypedDict):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
class ResponsesDelegationConfigToolShellEnvironmentContainerReference(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerReferenceDict]):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
    __getitem__: Get2[Literal["container_id"], str, Literal["type"], Literal["container_reference"]]
class ResponsesDelegationConfigToolShellEnvironmentLocalSkillDict(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""
class ResponsesDelegationConfigToolShellEnvironmentLocalSkill(Reply[ResponsesDelegationConfigToolShellEnvironmentLocalSkillDict]):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""
    __getitem__: Get1[Literal["description", "name", "path"], str]
class ResponsesDelegationConfigToolShellEnvironmentLocalDict(TypedDict):
    type: Literal["local"]
    skills: NotRequired[list[ResponsesDelegationConfigToolShellEnvironmentLocalSkillDict] | None]
    """Skills that are there."""
class ResponsesDelegationConfigToolShellEnvironmentLocal(Reply[ResponsesDelegationConfigToolShellEnvironmentLocalDict]):
    type: Literal["local"]
    skills: list[ResponsesDelegationConfigToolShellEnvironmentLocalSkill] | None
    """Skills that are there."""
    __getitem__: Get2[Literal["type"], Literal["local"], Literal["skills"], list[ResponsesDelegationConfigToolShellEnvironmentLocalSkill] | None]
ResponsesDelegationConfigToolShellEnvironment: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAuto, ResponsesDelegationConfigToolShellEnvironmentContainerReference, ResponsesDelegationConfigToolShellEnvironmentLocal, None]
ResponsesDelegationConfigToolShellEnvironmentDict: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAutoDict, ResponsesDelegationConfigToolShellEnvironmentContainerReferenceDict, ResponsesDelegationConfigToolShellEnvironmentLocalDict, None]
class ResponsesDelegationConfigToolShellDict(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[ResponsesDelegationConfigToolShellEnvironmentDict | None]
    """Where it runs."""
class ResponsesDelegationConfigToolShell(Reply[ResponsesDelegationConfigToolShellDict]):
    type: Literal["shell"]
    environment: ResponsesDelegationConfigToolShellEnvironment | None
    """Where it runs."""
    __getitem__: Get2[Literal["type"], Literal["shell"], Literal["environment"], ResponsesDelegationConfigToolShellEnvironment | None]
class ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParamDict(TypedDict, total=False):
    read_only: bool | None
    """Only tools that change nothing, as the server says."""
    tool_names: list[str] | None
    """Only tools of these names."""
class ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParam(Reply[ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParamDict]):
    read_only: bool | None
    """Only tools that change nothing, as the server says."""
    tool_names: list[str] | None
    """Only tools of these names."""
    __getitem__: Get2[Literal["read_only"], bool | None, Literal["tool_names"], list[str] | None]
ResponsesDelegationConfigToolMcpAllowedTools: TypeAlias = Union[list[str], ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParam, None]
ResponsesDelegationConfigToolMcpAllowedToolsDict: TypeAlias = Union[list[str], ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParamDict, None]
class ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamDict(TypedDict, total=False):
    always: ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParamDict | None
    """The tools whose calls wait for your approval."""
    never: ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParamDict | None
    """The tools whose calls do not wait."""
class ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(Reply[ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamDict]):
    always: ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParam | None
    """The tools whose calls wait for your approval."""
    never: ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParam | None
    """The tools whose calls do not wait."""
    __getitem__: Get1[Literal["always", "never"], ResponsesDelegationConfigToolMcpAllowedToolsLiveMCPToolFilterParam | None]
ResponsesDelegationConfigToolMcpRequireApproval: TypeAlias = Union[ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"], None]
ResponsesDelegationConfigToolMcpRequireApprovalDict: TypeAlias = Union[ResponsesDelegationConfigToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamDict, Literal["always", "never"], None]
class ResponsesDelegationConfigToolMcpDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: ResponsesDelegationConfigToolMcpAllowedToolsDict | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: str | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: ResponsesDelegationConfigToolMcpRequireApprovalDict | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_label: str | None
    """A name for the server, by which calls are told apart."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
class ResponsesDelegationConfigToolMcp(Reply[ResponsesDelegationConfigToolMcpDict]):
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: ResponsesDelegationConfigToolMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: str | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: ResponsesDelegationConfigToolMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_label: str | None
    """A name for the server, by which calls are told apart."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
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
    """What the model that work is handed to is told before the input."""
    max_output_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    model: str | None
    """The model that work is handed to."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once."""
    reasoning: ResponsesDelegationConfigReasoningDict | None
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    """Which processing to use: `auto` (the project's setting), `default`, `flex` (cheaper, slower), `priority` or another."""
    text: ResponsesDelegationConfigTextDict | None
    """How long answers are, by `verbosity`."""
    tool_choice: ResponsesDelegationConfigToolChoiceDict | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: list[ResponsesDelegationConfigToolDict] | None
    """What the model may call: functions of yours, `web_search`, `file_search`, `code_interpreter`, `mcp` and others."""
class ResponsesDelegationUpdateConfig(Reply[ResponsesDelegationUpdateConfigDict]):
    instructions: str | None
    """What the model that work is handed to is told before the input."""
    max_output_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    model: str | None
    """The model that work is handed to."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once."""
    reasoning: ResponsesDelegationConfigReasoning | None
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    """Which processing to use: `auto` (the project's setting), `default`, `flex` (cheaper, slower), `priority` or another."""
    text: ResponsesDelegationConfigText | None
    """How long answers are, by `verbosity`."""
    tool_choice: ResponsesDelegationConfigToolChoice | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: list[ResponsesDelegationConfigTool] | None
    """What the model may call: functions of yours, `web_search`, `file_search`, `code_interpreter`, `mcp` and others."""
    __getitem__: Get8[Literal["instructions", "model"], str | None, Literal["max_output_tokens"], int | None, Literal["parallel_tool_calls"], bool | None, Literal["reasoning"], ResponsesDelegationConfigReasoning | None, Literal["service_tier"], Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None, Literal["text"], ResponsesDelegationConfigText | None, Literal["tool_choice"], ResponsesDelegationConfigToolChoice | None, Literal["tools"], list[ResponsesDelegationConfigTool] | None]
class ForkSessionConfigDelegationDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int | None
    """Milliseconds to wait before a delegation is acknowledged."""
    responses: ResponsesDelegationUpdateConfigDict | None
    """What is to change: the model that work is handed to, or its instructions, tools and settings."""
class ForkSessionConfigDelegation(Reply[ForkSessionConfigDelegationDict]):
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None
    """Milliseconds to wait before a delegation is acknowledged."""
    responses: ResponsesDelegationUpdateConfig | None
    """What is to change: the model that work is handed to, or its instructions, tools and settings."""
    __getitem__: Get3[Literal["type"], Literal["responses"], Literal["acknowledgement_delay_ms"], int | None, Literal["responses"], ResponsesDelegationUpdateConfig | None]
class ForkSessionConfigDict(TypedDict, total=False):
    audio: ForkSessionConfigAudioDict | None
    """The format of the sound, in and out."""
    client: ClientConfigDict | None
    """What a client may send and receive over its data channel."""
    delegation: ForkSessionConfigDelegationDict | None
    """What is to change for the model of the Responses API that work is handed to."""
    store: bool | None
    """Whether to keep the session, so that `download_recording` finds it."""
class ForkSessionConfig(Reply[ForkSessionConfigDict]):
    audio: ForkSessionConfigAudio | None
    """The format of the sound, in and out."""
    client: ClientConfig | None
    """What a client may send and receive over its data channel."""
    delegation: ForkSessionConfigDelegation | None
    """What is to change for the model of the Responses API that work is handed to."""
    store: bool | None
    """Whether to keep the session, so that `download_recording` finds it."""
    __getitem__: Get4[Literal["audio"], ForkSessionConfigAudio | None, Literal["client"], ClientConfig | None, Literal["delegation"], ForkSessionConfigDelegation | None, Literal["store"], bool | None]
class InitialItemUserContentDict(TypedDict):
    text: str
    """The text."""
    type: NotRequired[Literal["input_text"] | None]
class InitialItemUserContent(Reply[InitialItemUserContentDict]):
    text: str
    """The text."""
    type: Literal["input_text"] | None
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["input_text"] | None]
class InitialItemDeveloperDict(TypedDict, total=False):
    content: Required[list[InitialItemUserContentDict]]
    """What is said, in parts of text."""
    role: Required[Literal["developer"]]
    id: str | None
    """Id of the item, if you give it one."""
    status: Literal["incomplete", "completed"] | None
    """How far it is: `completed` or `incomplete`."""
    type: Literal["message"] | None
class InitialItemDeveloper(Reply[InitialItemDeveloperDict]):
    content: list[InitialItemUserContent]
    """What is said, in parts of text."""
    role: Literal["developer"]
    id: str | None
    """Id of the item, if you give it one."""
    status: Literal["incomplete", "completed"] | None
    """How far it is: `completed` or `incomplete`."""
    type: Literal["message"] | None
    __getitem__: Get5[Literal["content"], list[InitialItemUserContent], Literal["role"], Literal["developer"], Literal["id"], str | None, Literal["status"], Literal["incomplete", "completed"] | None, Literal["type"], Literal["message"] | None]
class InitialItemUserDict(TypedDict, total=False):
    content: Required[list[InitialItemUserContentDict]]
    """What is said, in parts of text."""
    role: Required[Literal["user"]]
    id: str | None
    """Id of the item, if you give it one."""
    status: Literal["incomplete", "completed"] | None
    """How far it is: `completed` or `incomplete`."""
    type: Literal["message"] | None
class InitialItemUser(Reply[InitialItemUserDict]):
    content: list[InitialItemUserContent]
    """What is said, in parts of text."""
    role: Literal["user"]
    id: str | None
    """Id of the item, if you give it one."""
    status: Literal["incomplete", "completed"] | None
    """How far it is: `completed` or `incomplete`."""
    type: Literal["message"] | None
    __getitem__: Get5[Literal["content"], list[InitialItemUserContent], Literal["role"], Literal["user"], Literal["id"], str | None, Literal["status"], Literal["incomplete", "completed"] | None, Literal["type"], Literal["message"] | None]
class InitialItemAssistantContentTextDict(TypedDict):
    text: str
    """The text."""
    type: NotRequired[Literal["text"] | None]
class InitialItemAssistantContentText(Reply[InitialItemAssistantContentTextDict]):
    text: str
    """The text."""
    type: Literal["text"] | None
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["text"] | None]
InitialItemAssistantContent: TypeAlias = Union[InitialItemAssistantContentText, InitialItemAssistantContentOutputText]
InitialItemAssistantContentDict: TypeAlias = Union[InitialItemAssistantContentTextDict, InitialItemAssistantContentOutputTextDict]
class InitialItemAssistantDict(TypedDict, total=False):
    content: Required[list[InitialItemAssistantContentDict]]
    """What is said, in parts of text."""
    role: Required[Literal["assistant"]]
    id: str | None
    """Id of the item, if you give it one."""
    status: Literal["incomplete", "completed"] | None
    """How far it is: `completed` or `incomplete`."""
    type: Literal["message"] | None
class InitialItemAssistant(Reply[InitialItemAssistantDict]):
    content: list[InitialItemAssistantContent]
    """What is said, in parts of text."""
    role: Literal["assistant"]
    id: str | None
    """Id of the item, if you give it one."""
    status: Literal["incomplete", "completed"] | None
    """How far it is: `completed` or `incomplete`."""
    type: Literal["message"] | None
    __getitem__: Get5[Literal["content"], list[InitialItemAssistantContent], Literal["role"], Literal["assistant"], Literal["id"], str | None, Literal["status"], Literal["incomplete", "completed"] | None, Literal["type"], Literal["message"] | None]
InitialItem: TypeAlias = Union[InitialItemDeveloper, InitialItemUser, InitialItemAssistant]
InitialItemDict: TypeAlias = Union[InitialItemDeveloperDict, InitialItemUserDict, InitialItemAssistantDict]
class LiveCreateResponseSessionDict(TypedDict):
    id: str
    """Id of the session."""
class LiveCreateResponseSession(Reply[LiveCreateResponseSessionDict]):
    id: str
    """Id of the session."""
    __getitem__: Get1[Literal["id"], str]
class LiveCreateResponseTransportDict(TypedDict):
    sdp: str
    """The answer to your offer, as SDP text."""
    type: Literal["webrtc"]
class LiveCreateResponseTransport(Reply[LiveCreateResponseTransportDict]):
    sdp: str
    """The answer to your offer, as SDP text."""
    type: Literal["webrtc"]
    __getitem__: Get2[Literal["sdp"], str, Literal["type"], Literal["webrtc"]]
class LiveCreateResponseDict(TypedDict):
    session: LiveCreateResponseSessionDict
    """The new session, by its id."""
    transport: LiveCreateResponseTransportDict
    """What your client needs to join: the answer to its offer."""
class LiveCreateResponse(Reply[LiveCreateResponseDict]):
    session: LiveCreateResponseSession
    """The new session, by its id."""
    transport: LiveCreateResponseTransport
    """What your client needs to join: the answer to its offer."""
    __getitem__: Get2[Literal["session"], LiveCreateResponseSession, Literal["transport"], LiveCreateResponseTransport]
class ResponsesDelegationConfigDict(TypedDict, total=False):
    model: Required[str]
    """The model that work is handed to."""
    instructions: str | None
    """What the model that work is handed to is told before the input."""
    max_output_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once."""
    reasoning: ResponsesDelegationConfigReasoningDict | None
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    """Which processing to use: `auto` (the project's setting), `default`, `flex` (cheaper, slower), `priority` or another."""
    text: ResponsesDelegationConfigTextDict | None
    """How long answers are, by `verbosity`."""
    tool_choice: ResponsesDelegationConfigToolChoiceDict | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: list[ResponsesDelegationConfigToolDict] | None
    """What the model may call: functions of yours, `web_search`, `file_search`, `code_interpreter`, `mcp` and others."""
class ResponsesDelegationConfig(Reply[ResponsesDelegationConfigDict]):
    model: str
    """The model that work is handed to."""
    instructions: str | None
    """What the model that work is handed to is told before the input."""
    max_output_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once."""
    reasoning: ResponsesDelegationConfigReasoning | None
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    """Which processing to use: `auto` (the project's setting), `default`, `flex` (cheaper, slower), `priority` or another."""
    text: ResponsesDelegationConfigText | None
    """How long answers are, by `verbosity`."""
    tool_choice: ResponsesDelegationConfigToolChoice | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: list[ResponsesDelegationConfigTool] | None
    """What the model may call: functions of yours, `web_search`, `file_search`, `code_interpreter`, `mcp` and others."""
    __getitem__: Get9[Literal["model"], str, Literal["instructions"], str | None, Literal["max_output_tokens"], int | None, Literal["parallel_tool_calls"], bool | None, Literal["reasoning"], ResponsesDelegationConfigReasoning | None, Literal["service_tier"], Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None, Literal["text"], ResponsesDelegationConfigText | None, Literal["tool_choice"], ResponsesDelegationConfigToolChoice | None, Literal["tools"], list[ResponsesDelegationConfigTool] | None]
SessionConfigAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoice]
SessionConfigAudioOutputVoiceDict: TypeAlias = Union[str, BuiltInVoice, CustomVoiceDict]
class SessionConfigAudioOutputDict(TypedDict, total=False):
    voice: SessionConfigAudioOutputVoiceDict | None
    """Which voice: one by name, such as `marin`, or one of your own by its id."""
class SessionConfigAudioOutput(Reply[SessionConfigAudioOutputDict]):
    voice: SessionConfigAudioOutputVoice | None
    """Which voice: one by name, such as `marin`, or one of your own by its id."""
    __getitem__: Get1[Literal["voice"], SessionConfigAudioOutputVoice | None]
class SessionConfigAudioDict(TypedDict, total=False):
    format: AudioFormatDict | None
    """`audio/pcm`, `audio/pcmu` or `audio/pcma`, with the sample rate."""
    output: SessionConfigAudioOutputDict | None
    """What the model speaks with: its voice."""
class SessionConfigAudio(Reply[SessionConfigAudioDict]):
    format: AudioFormat | None
    """`audio/pcm`, `audio/pcmu` or `audio/pcma`, with the sample rate."""
    output: SessionConfigAudioOutput | None
    """What the model speaks with: its voice."""
    __getitem__: Get2[Literal["format"], AudioFormat | None, Literal["output"], SessionConfigAudioOutput | None]
class SessionConfigDelegationResponsesDict(TypedDict):
    responses: ResponsesDelegationConfigDict
    """The model that work is handed to, with its instructions, tools and settings."""
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int | None]
    """Milliseconds to wait before a delegation is acknowledged."""
class SessionConfigDelegationResponses(Reply[SessionConfigDelegationResponsesDict]):
    responses: ResponsesDelegationConfig
    """The model that work is handed to, with its instructions, tools and settings."""
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None
    """Milliseconds to wait before a delegation is acknowledged."""
    __getitem__: Get3[Literal["responses"], ResponsesDelegationConfig, Literal["type"], Literal["responses"], Literal["acknowledgement_delay_ms"], int | None]
class SessionConfigDelegationDecisionsDict(TypedDict):
    decisions: DecisionsDelegationConfigDict
    """The model that decides, and the questions that it answers."""
    type: Literal["decisions"]
    acknowledgement_delay_ms: NotRequired[int | None]
    """Milliseconds to wait before a delegation is acknowledged."""
class SessionConfigDelegationDecisions(Reply[SessionConfigDelegationDecisionsDict]):
    decisions: DecisionsDelegationConfig
    """The model that decides, and the questions that it answers."""
    type: Literal["decisions"]
    acknowledgement_delay_ms: int | None
    """Milliseconds to wait before a delegation is acknowledged."""
    __getitem__: Get3[Literal["decisions"], DecisionsDelegationConfig, Literal["type"], Literal["decisions"], Literal["acknowledgement_delay_ms"], int | None]
SessionConfigDelegation: TypeAlias = Union[ClientDelegation, SessionConfigDelegationResponses, SessionConfigDelegationDecisions, None]
SessionConfigDelegationDict: TypeAlias = Union[ClientDelegationDict, SessionConfigDelegationResponsesDict, SessionConfigDelegationDecisionsDict, None]
class SessionConfigDict(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    """The live model, such as `gpt-live-1`."""
    audio: SessionConfigAudioDict | None
    """The format of the sound, and the voice of the model."""
    client: ClientConfigDict | None
    """What a client may send and receive over its data channel."""
    delegation: SessionConfigDelegationDict | None
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    input: list[InitialItemDict] | None
    """Messages that the session starts with."""
    instructions: str | None
    """What the live model is told before the conversation."""
    safety_identifier: str | None
    """A stable id of your end user, hashed if it would identify a person."""
    store: bool | None
    """Whether to keep the session, so that `download_recording` finds it."""
    triggers: list[DecisionTriggerDict] | None
    """What is to be decided whenever the transcript of input or output grows."""
class SessionConfig(Reply[SessionConfigDict]):
    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    """The live model, such as `gpt-live-1`."""
    audio: SessionConfigAudio | None
    """The format of the sound, and the voice of the model."""
    client: ClientConfig | None
    """What a client may send and receive over its data channel."""
    delegation: SessionConfigDelegation | None
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    input: list[InitialItem] | None
    """Messages that the session starts with."""
    instructions: str | None
    """What the live model is told before the conversation."""
    safety_identifier: str | None
    """A stable id of your end user, hashed if it would identify a person."""
    store: bool | None
    """Whether to keep the session, so that `download_recording` finds it."""
    triggers: list[DecisionTrigger] | None
    """What is to be decided whenever the transcript of input or output grows."""
    __getitem__: Get8[Literal["model"], str | Literal["gpt-live-1", "gpt-live-1.1"], Literal["audio"], SessionConfigAudio | None, Literal["client"], ClientConfig | None, Literal["delegation"], SessionConfigDelegation | None, Literal["input"], list[InitialItem] | None, Literal["instructions", "safety_identifier"], str | None, Literal["store"], bool | None, Literal["triggers"], list[DecisionTrigger] | None]
class SessionForkResponseDict(TypedDict):
    session: LiveCreateResponseSessionDict
    """The new session, by its id."""
    transport: LiveCreateResponseTransportDict
    """What your client needs to join: the answer to its offer."""
class SessionForkResponse(Reply[SessionForkResponseDict]):
    session: LiveCreateResponseSession
    """The new session, by its id."""
    transport: LiveCreateResponseTransport
    """What your client needs to join: the answer to its offer."""
    __getitem__: Get2[Literal["session"], LiveCreateResponseSession, Literal["transport"], LiveCreateResponseTransport]
class SessionResourceDict(TypedDict, total=False):
    id: Required[str]
    """Id of the session."""
    expires_at: Required[int]
    """When it expires: Unix time in seconds."""
    model: Required[str | Literal["gpt-live-1", "gpt-live-1.1"]]
    """The live model, such as `gpt-live-1`."""
    status: Required[Literal["active"]]
    audio: SessionConfigAudioDict | None
    """The format of the sound, and the voice of the model."""
    client: ClientConfigDict | None
    """What a client may send and receive over its data channel."""
    delegation: SessionConfigDelegationDict | None
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    input: list[InitialItemDict] | None
    """Messages that the session starts with."""
    instructions: str | None
    """What the live model is told before the conversation."""
    safety_identifier: str | None
    """A stable id of your end user, hashed if it would identify a person."""
    store: bool | None
    """Whether to keep the session, so that `download_recording` finds it."""
    triggers: list[DecisionTriggerDict] | None
    """What is to be decided whenever the transcript of input or output grows."""
class SessionResource(Reply[SessionResourceDict]):
    id: str
    """Id of the session."""
    expires_at: int
    """When it expires: Unix time in seconds."""
    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    """The live model, such as `gpt-live-1`."""
    status: Literal["active"]
    audio: SessionConfigAudio | None
    """The format of the sound, and the voice of the model."""
    client: ClientConfig | None
    """What a client may send and receive over its data channel."""
    delegation: SessionConfigDelegation | None
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    input: list[InitialItem] | None
    """Messages that the session starts with."""
    instructions: str | None
    """What the live model is told before the conversation."""
    safety_identifier: str | None
    """A stable id of your end user, hashed if it would identify a person."""
    store: bool | None
    """Whether to keep the session, so that `download_recording` finds it."""
    triggers: list[DecisionTrigger] | None
    """What is to be decided whenever the transcript of input or output grows."""
    __getitem__: Get11[Literal["id"], str, Literal["expires_at"], int, Literal["model"], str | Literal["gpt-live-1", "gpt-live-1.1"], Literal["status"], Literal["active"], Literal["audio"], SessionConfigAudio | None, Literal["client"], ClientConfig | None, Literal["delegation"], SessionConfigDelegation | None, Literal["input"], list[InitialItem] | None, Literal["instructions", "safety_identifier"], str | None, Literal["store"], bool | None, Literal["triggers"], list[DecisionTrigger] | None]
class SessionUpdateConfigDelegationDecisionsDict(TypedDict, total=False):
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int | None
    """Milliseconds to wait before a delegation is acknowledged."""
    decisions: DecisionsDelegationUpdateConfigDict | None
    """What is to change: the model that decides, or the questions that it answers."""
class SessionUpdateConfigDelegationDecisions(Reply[SessionUpdateConfigDelegationDecisionsDict]):
    type: Literal["decisions"]
    acknowledgement_delay_ms: int | None
    """Milliseconds to wait before a delegation is acknowledged."""
    decisions: DecisionsDelegationUpdateConfig | None
    """What is to change: the model that decides, or the questions that it answers."""
    __getitem__: Get3[Literal["type"], Literal["decisions"], Literal["acknowledgement_delay_ms"], int | None, Literal["decisions"], DecisionsDelegationUpdateConfig | None]
SessionUpdateConfigDelegation: TypeAlias = Union[ClientDelegation, ForkSessionConfigDelegation, SessionUpdateConfigDelegationDecisions, None]
SessionUpdateConfigDelegationDict: TypeAlias = Union[ClientDelegationDict, ForkSessionConfigDelegationDict, SessionUpdateConfigDelegationDecisionsDict, None]
class SessionUpdateConfigDict(TypedDict, total=False):
    delegation: SessionUpdateConfigDelegationDict | None
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    triggers: list[DecisionTriggerDict] | None
    """What is to be decided whenever the transcript of input or output grows."""
class SessionUpdateConfig(Reply[SessionUpdateConfigDict]):
    delegation: SessionUpdateConfigDelegation | None
    """Who gets work that the live model hands over: your client, a model of the Responses API, or one that decides."""
    triggers: list[DecisionTrigger] | None
    """What is to be decided whenever the transcript of input or output grows."""
    __getitem__: Get2[Literal["delegation"], SessionUpdateConfigDelegation | None, Literal["triggers"], list[DecisionTrigger] | None]
class SessionUsageDict(TypedDict, total=False):
    seconds: Required[float]
    """Seconds that the session took."""
    active_seconds: int | None
    """Seconds that it was active."""
    paused_seconds: int | None
    """Seconds that it was paused."""
class SessionUsage(Reply[SessionUsageDict]):
    seconds: float
    """Seconds that the session took."""
    active_seconds: int | None
    """Seconds that it was active."""
    paused_seconds: int | None
    """Seconds that it was paused."""
    __getitem__: Get2[Literal["seconds"], float, Literal["active_seconds", "paused_seconds"], int | None]
class CommentaryAppendEventDict(TypedDict):
    content: str
    """The text to add to the commentary that runs along."""
    delegation_id: NotRequired[str | None]
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    type: Literal["session.commentary.append"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class CommentaryAppendEvent(Reply[CommentaryAppendEventDict]):
    content: str
    """The text to add to the commentary that runs along."""
    delegation_id: str | None
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    type: Literal["session.commentary.append"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["content"], str, Literal["delegation_id", "event_id"], str | None, Literal["type"], Literal["session.commentary.append"]]
class CommentaryAppendedEventDict(TypedDict):
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.commentary.appended"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class CommentaryAppendedEvent(Reply[CommentaryAppendedEventDict]):
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.commentary.appended"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get4[Literal["end_ms", "start_ms"], int, Literal["event_id"], str, Literal["type"], Literal["session.commentary.appended"], Literal["client_event_id"], str | None]
class ConnectClientEventTransportDtmfSendDict(TypedDict):
    event: str
    """The key of the telephone to send, such as `5` or `#`."""
    type: Literal["transport.dtmf.send"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class ConnectClientEventTransportDtmfSend(Reply[ConnectClientEventTransportDtmfSendDict]):
    event: str
    """The key of the telephone to send, such as `5` or `#`."""
    type: Literal["transport.dtmf.send"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["event"], str, Literal["type"], Literal["transport.dtmf.send"], Literal["event_id"], str | None]
class ConnectServerEventSessionResumedDict(TypedDict):
    event_id: str
    """Id of the event."""
    type: Literal["session.resumed"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class ConnectServerEventSessionResumed(Reply[ConnectServerEventSessionResumedDict]):
    event_id: str
    """Id of the event."""
    type: Literal["session.resumed"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get3[Literal["event_id"], str, Literal["type"], Literal["session.resumed"], Literal["client_event_id"], str | None]
class ConnectServerEventSessionPausedDict(TypedDict):
    event_id: str
    """Id of the event."""
    type: Literal["session.paused"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class ConnectServerEventSessionPaused(Reply[ConnectServerEventSessionPausedDict]):
    event_id: str
    """Id of the event."""
    type: Literal["session.paused"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get3[Literal["event_id"], str, Literal["type"], Literal["session.paused"], Literal["client_event_id"], str | None]
class DecisionCreateEventDict(TypedDict):
    event_id: str
    """An id of your own, by which an error names this event."""
    type: Literal["decision.create"]
class DecisionCreateEvent(Reply[DecisionCreateEventDict]):
    event_id: str
    """An id of your own, by which an error names this event."""
    type: Literal["decision.create"]
    __getitem__: Get2[Literal["event_id"], str, Literal["type"], Literal["decision.create"]]
class DecisionEventEventDict(TypedDict):
    decision: DecisionDict
    """The answers to the questions, with the model and its tokens."""
    type: Literal["decision.completed"]
class DecisionEventEvent(Reply[DecisionEventEventDict]):
    decision: Decision
    """The answers to the questions, with the model and its tokens."""
    type: Literal["decision.completed"]
    __getitem__: Get2[Literal["decision"], Decision, Literal["type"], Literal["decision.completed"]]
class DecisionEventDict(TypedDict, total=False):
    delegation_id: str | None
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    event: Required[DecisionEventEventDict]
    """The event itself, with the decision."""
    event_id: Required[str]
    """Id of the event."""
    source_event_id: str | None
    """Id of the event that set it off, if one did."""
    source_event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None
    """Type of the event that set it off, if one did."""
    trigger_id: str | None
    """Id of the trigger that set it off, if one did."""
    type: Required[Literal["decision.event"]]
class DecisionEvent(Reply[DecisionEventDict]):
    delegation_id: str | None
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    event: DecisionEventEvent
    """The event itself, with the decision."""
    event_id: str
    """Id of the event."""
    source_event_id: str | None
    """Id of the event that set it off, if one did."""
    source_event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None
    """Type of the event that set it off, if one did."""
    trigger_id: str | None
    """Id of the trigger that set it off, if one did."""
    type: Literal["decision.event"]
    __getitem__: Get5[Literal["delegation_id", "source_event_id", "trigger_id"], str | None, Literal["event"], DecisionEventEvent, Literal["event_id"], str, Literal["source_event_type"], Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None, Literal["type"], Literal["decision.event"]]
class DecisionItemCreateEventItemFunctionCallDict(TypedDict):
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
class DecisionItemCreateEventItemFunctionCall(Reply[DecisionItemCreateEventItemFunctionCallDict]):
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call; the item with its result names it."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    id: str | None
    """Id of the item, if you give it one."""
    namespace: str | None
    """The namespace that the function is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get4[Literal["arguments", "call_id", "name"], str, Literal["type"], Literal["function_call"], Literal["id", "namespace"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
DecisionItemCreateEventItemFunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputText, DecisionUserMessageContentPartInputImage]
DecisionItemCreateEventItemFunctionCallOutputOutputPartsDict: TypeAlias = Union[DecisionInputTextDict, DecisionUserMessageContentPartInputImageDict]
class DecisionItemCreateEventItemFunctionCallOutputDict(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputPartsDict]
    """The result: text, or parts of text and images."""
    type: Literal["function_call_output"]
    id: NotRequired[str | None]
    """Id of the item, if you give it one."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class DecisionItemCreateEventItemFunctionCallOutput(Reply[DecisionItemCreateEventItemFunctionCallOutputDict]):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts]
    """The result: text, or parts of text and images."""
    type: Literal["function_call_output"]
    id: str | None
    """Id of the item, if you give it one."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get5[Literal["call_id"], str, Literal["output"], str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts], Literal["type"], Literal["function_call_output"], Literal["id"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreateEventItemCustomToolCallDict(TypedDict):
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
class DecisionItemCreateEventItemCustomToolCall(Reply[DecisionItemCreateEventItemCustomToolCallDict]):
    call_id: str
    """Id of the call; the item with its result names it."""
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    type: Literal["custom_tool_call"]
    id: str | None
    """Id of the item, if you give it one."""
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get4[Literal["call_id", "input", "name"], str, Literal["type"], Literal["custom_tool_call"], Literal["id", "namespace"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreateEventItemCustomToolCallOutputDict(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputPartsDict]
    """The result: text, or parts of text and images."""
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    """Id of the item, if you give it one."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class DecisionItemCreateEventItemCustomToolCallOutput(Reply[DecisionItemCreateEventItemCustomToolCallOutputDict]):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts]
    """The result: text, or parts of text and images."""
    type: Literal["custom_tool_call_output"]
    id: str | None
    """Id of the item, if you give it one."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get5[Literal["call_id"], str, Literal["output"], str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts], Literal["type"], Literal["custom_tool_call_output"], Literal["id"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
DecisionItemCreateEventItemUnion: TypeAlias = Union[DecisionUserMessage, DecisionDeveloperMessage, DecisionSystemMessage, DecisionAssistantMessage, DecisionItemCreateEventItemFunctionCall, DecisionItemCreateEventItemFunctionCallOutput, DecisionItemCreateEventItemCustomToolCall, DecisionItemCreateEventItemCustomToolCallOutput]
DecisionItemCreateEventItemUnionDict: TypeAlias = Union[DecisionUserMessageDict, DecisionDeveloperMessageDict, DecisionSystemMessageDict, DecisionAssistantMessageDict, DecisionItemCreateEventItemFunctionCallDict, DecisionItemCreateEventItemFunctionCallOutputDict, DecisionItemCreateEventItemCustomToolCallDict, DecisionItemCreateEventItemCustomToolCallOutputDict]
class DecisionItemCreateEventDict(TypedDict):
    item: DecisionItemCreateEventItemUnionDict
    """The item to add for decisions: a message, a call of a tool, or its result."""
    type: Literal["decision.item.create"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class DecisionItemCreateEvent(Reply[DecisionItemCreateEventDict]):
    item: DecisionItemCreateEventItemUnion
    """The item to add for decisions: a message, a call of a tool, or its result."""
    type: Literal["decision.item.create"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["item"], DecisionItemCreateEventItemUnion, Literal["type"], Literal["decision.item.create"], Literal["event_id"], str | None]
class DecisionItemCreatedEventItemFunctionCallDict(TypedDict):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call; the item with its result names it."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    namespace: NotRequired[str | None]
    """The namespace that the function is in."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class DecisionItemCreatedEventItemFunctionCall(Reply[DecisionItemCreatedEventItemFunctionCallDict]):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call; the item with its result names it."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    namespace: str | None
    """The namespace that the function is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get4[Literal["id", "arguments", "call_id", "name"], str, Literal["type"], Literal["function_call"], Literal["namespace"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreatedEventItemFunctionCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputPartsDict]
    """The result: text, or parts of text and images."""
    type: Literal["function_call_output"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class DecisionItemCreatedEventItemFunctionCallOutput(Reply[DecisionItemCreatedEventItemFunctionCallOutputDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts]
    """The result: text, or parts of text and images."""
    type: Literal["function_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get4[Literal["id", "call_id"], str, Literal["output"], str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts], Literal["type"], Literal["function_call_output"], Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreatedEventItemCustomToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call; the item with its result names it."""
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    type: Literal["custom_tool_call"]
    namespace: NotRequired[str | None]
    """The namespace that it is in."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class DecisionItemCreatedEventItemCustomToolCall(Reply[DecisionItemCreatedEventItemCustomToolCallDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call; the item with its result names it."""
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    type: Literal["custom_tool_call"]
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get4[Literal["id", "call_id", "input", "name"], str, Literal["type"], Literal["custom_tool_call"], Literal["namespace"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreatedEventItemCustomToolCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputPartsDict]
    """The result: text, or parts of text and images."""
    type: Literal["custom_tool_call_output"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class DecisionItemCreatedEventItemCustomToolCallOutput(Reply[DecisionItemCreatedEventItemCustomToolCallOutputDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts]
    """The result: text, or parts of text and images."""
    type: Literal["custom_tool_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get4[Literal["id", "call_id"], str, Literal["output"], str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts], Literal["type"], Literal["custom_tool_call_output"], Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
DecisionItemCreatedEventItemUnion: TypeAlias = Union[DecisionStoredUserMessage, DecisionStoredDeveloperMessage, DecisionStoredSystemMessage, DecisionStoredAssistantMessage, DecisionItemCreatedEventItemFunctionCall, DecisionItemCreatedEventItemFunctionCallOutput, DecisionItemCreatedEventItemCustomToolCall, DecisionItemCreatedEventItemCustomToolCallOutput]
DecisionItemCreatedEventItemUnionDict: TypeAlias = Union[DecisionStoredUserMessageDict, DecisionStoredDeveloperMessageDict, DecisionStoredSystemMessageDict, DecisionStoredAssistantMessageDict, DecisionItemCreatedEventItemFunctionCallDict, DecisionItemCreatedEventItemFunctionCallOutputDict, DecisionItemCreatedEventItemCustomToolCallDict, DecisionItemCreatedEventItemCustomToolCallOutputDict]
class DecisionItemCreatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item: DecisionItemCreatedEventItemUnionDict
    """The item that was added."""
    type: Literal["decision.item.created"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class DecisionItemCreatedEvent(Reply[DecisionItemCreatedEventDict]):
    event_id: str
    """Id of the event."""
    item: DecisionItemCreatedEventItemUnion
    """The item that was added."""
    type: Literal["decision.item.created"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get4[Literal["event_id"], str, Literal["item"], DecisionItemCreatedEventItemUnion, Literal["type"], Literal["decision.item.created"], Literal["client_event_id"], str | None]
class DecisionItemDeleteEventDict(TypedDict):
    item_id: str
    """Id of the item to delete."""
    type: Literal["decision.item.delete"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class DecisionItemDeleteEvent(Reply[DecisionItemDeleteEventDict]):
    item_id: str
    """Id of the item to delete."""
    type: Literal["decision.item.delete"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["item_id"], str, Literal["type"], Literal["decision.item.delete"], Literal["event_id"], str | None]
class DecisionItemDeletedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that was deleted."""
    type: Literal["decision.item.deleted"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class DecisionItemDeletedEvent(Reply[DecisionItemDeletedEventDict]):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that was deleted."""
    type: Literal["decision.item.deleted"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get3[Literal["event_id", "item_id"], str, Literal["type"], Literal["decision.item.deleted"], Literal["client_event_id"], str | None]
class DelegationCreatedEventDelegationDict(TypedDict):
    id: str
    """Id of the delegation."""
    target: Literal["client", "responses", "decisions"]
    """Who gets it: your `client`, a model of the Responses API (`responses`) or one that decides (`decisions`)."""
    type: Literal["delegation"]
    response_id: NotRequired[str | None]
    """Id of its response, if there is one."""
class DelegationCreatedEventDelegation(Reply[DelegationCreatedEventDelegationDict]):
    id: str
    """Id of the delegation."""
    target: Literal["client", "responses", "decisions"]
    """Who gets it: your `client`, a model of the Responses API (`responses`) or one that decides (`decisions`)."""
    type: Literal["delegation"]
    response_id: str | None
    """Id of its response, if there is one."""
    __getitem__: Get4[Literal["id"], str, Literal["target"], Literal["client", "responses", "decisions"], Literal["type"], Literal["delegation"], Literal["response_id"], str | None]
class DelegationCreatedEventDict(TypedDict):
    delegation: DelegationCreatedEventDelegationDict
    """The work that the live model hands over, and to whom."""
    event_id: str
    """Id of the event."""
    offset_ms: int
    """Offset at which it was made, in milliseconds."""
    type: Literal["session.delegation.created"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class DelegationCreatedEvent(Reply[DelegationCreatedEventDict]):
    delegation: DelegationCreatedEventDelegation
    """The work that the live model hands over, and to whom."""
    event_id: str
    """Id of the event."""
    offset_ms: int
    """Offset at which it was made, in milliseconds."""
    type: Literal["session.delegation.created"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get5[Literal["delegation"], DelegationCreatedEventDelegation, Literal["event_id"], str, Literal["offset_ms"], int, Literal["type"], Literal["session.delegation.created"], Literal["client_event_id"], str | None]
class ErrorEventDict(TypedDict):
    error: ErrorDict
    """What went wrong."""
    event_id: str
    """Id of the event."""
    type: Literal["error"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class ErrorEvent(Reply[ErrorEventDict]):
    error: Error
    """What went wrong."""
    event_id: str
    """Id of the event."""
    type: Literal["error"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get4[Literal["error"], Error, Literal["event_id"], str, Literal["type"], Literal["error"], Literal["client_event_id"], str | None]
class ForkSessionStartEventDict(TypedDict):
    session: ForkSessionConfigDict
    """What is different in the new session."""
    type: Literal["session.start"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class ForkSessionStartEvent(Reply[ForkSessionStartEventDict]):
    session: ForkSessionConfig
    """What is different in the new session."""
    type: Literal["session.start"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["session"], ForkSessionConfig, Literal["type"], Literal["session.start"], Literal["event_id"], str | None]
class InfoEventDict(TypedDict):
    code: str
    """What it is about, for programs."""
    event_id: str
    """Id of the event."""
    message: str
    """What there is to know, in words."""
    type: Literal["info"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class InfoEvent(Reply[InfoEventDict]):
    code: str
    """What it is about, for programs."""
    event_id: str
    """Id of the event."""
    message: str
    """What there is to know, in words."""
    type: Literal["info"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get3[Literal["code", "event_id", "message"], str, Literal["type"], Literal["info"], Literal["client_event_id"], str | None]
class InputAudioAppendEventDict(TypedDict):
    audio: str
    """The sound to add, as base64, in the format of the session."""
    type: Literal["session.input_audio.append"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class InputAudioAppendEvent(Reply[InputAudioAppendEventDict]):
    audio: str
    """The sound to add, as base64, in the format of the session."""
    type: Literal["session.input_audio.append"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["audio"], str, Literal["type"], Literal["session.input_audio.append"], Literal["event_id"], str | None]
class InputAudioMuteEventDict(TypedDict):
    type: Literal["session.input_audio.mute"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class InputAudioMuteEvent(Reply[InputAudioMuteEventDict]):
    type: Literal["session.input_audio.mute"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get2[Literal["type"], Literal["session.input_audio.mute"], Literal["event_id"], str | None]
class InputAudioMutedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    type: Literal["session.input_audio.muted"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class InputAudioMutedEvent(Reply[InputAudioMutedEventDict]):
    event_id: str
    """Id of the event."""
    type: Literal["session.input_audio.muted"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get3[Literal["event_id"], str, Literal["type"], Literal["session.input_audio.muted"], Literal["client_event_id"], str | None]
class InputAudioUnmuteEventDict(TypedDict):
    type: Literal["session.input_audio.unmute"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class InputAudioUnmuteEvent(Reply[InputAudioUnmuteEventDict]):
    type: Literal["session.input_audio.unmute"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get2[Literal["type"], Literal["session.input_audio.unmute"], Literal["event_id"], str | None]
class InputAudioUnmutedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    type: Literal["session.input_audio.unmuted"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class InputAudioUnmutedEvent(Reply[InputAudioUnmutedEventDict]):
    event_id: str
    """Id of the event."""
    type: Literal["session.input_audio.unmuted"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get3[Literal["event_id"], str, Literal["type"], Literal["session.input_audio.unmuted"], Literal["client_event_id"], str | None]
class InputTranscriptDeltaEventDict(TypedDict):
    delta: str
    """A further piece of what the user says."""
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.input_transcript.delta"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class InputTranscriptDeltaEvent(Reply[InputTranscriptDeltaEventDict]):
    delta: str
    """A further piece of what the user says."""
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.input_transcript.delta"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get4[Literal["delta", "event_id"], str, Literal["end_ms", "start_ms"], int, Literal["type"], Literal["session.input_transcript.delta"], Literal["client_event_id"], str | None]
class InstructionsAppendEventDict(TypedDict):
    content: str
    """What the live model is told from now on, besides what it was told before."""
    delegation_id: NotRequired[str | None]
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    type: Literal["session.instructions.append"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class InstructionsAppendEvent(Reply[InstructionsAppendEventDict]):
    content: str
    """What the live model is told from now on, besides what it was told before."""
    delegation_id: str | None
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    type: Literal["session.instructions.append"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["content"], str, Literal["delegation_id", "event_id"], str | None, Literal["type"], Literal["session.instructions.append"]]
class InstructionsAppendedEventDict(TypedDict):
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.instructions.appended"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class InstructionsAppendedEvent(Reply[InstructionsAppendedEventDict]):
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.instructions.appended"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get4[Literal["end_ms", "start_ms"], int, Literal["event_id"], str, Literal["type"], Literal["session.instructions.appended"], Literal["client_event_id"], str | None]
class OutputAudioDeltaEventDict(TypedDict):
    delta: str
    """A further piece of the sound, as base64."""
    type: Literal["session.output_audio.delta"]
    end_ms: NotRequired[int | None]
    """Where it ends, in milliseconds."""
    start_ms: NotRequired[int | None]
    """Where it begins, in milliseconds."""
class OutputAudioDeltaEvent(Reply[OutputAudioDeltaEventDict]):
    delta: str
    """A further piece of the sound, as base64."""
    type: Literal["session.output_audio.delta"]
    end_ms: int | None
    """Where it ends, in milliseconds."""
    start_ms: int | None
    """Where it begins, in milliseconds."""
    __getitem__: Get3[Literal["delta"], str, Literal["type"], Literal["session.output_audio.delta"], Literal["end_ms", "start_ms"], int | None]
class OutputAudioFixturePlayEventDict(TypedDict):
    audio: str
    """The ready-made sound that is played to the user."""
    type: Literal["session.output_audio.fixture.play"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class OutputAudioFixturePlayEvent(Reply[OutputAudioFixturePlayEventDict]):
    audio: str
    """The ready-made sound that is played to the user."""
    type: Literal["session.output_audio.fixture.play"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["audio"], str, Literal["type"], Literal["session.output_audio.fixture.play"], Literal["event_id"], str | None]
class OutputAudioFixturePlayedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class OutputAudioFixturePlayedEvent(Reply[OutputAudioFixturePlayedEventDict]):
    event_id: str
    """Id of the event."""
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get3[Literal["event_id"], str, Literal["type"], Literal["session.output_audio.fixture.played"], Literal["client_event_id"], str | None]
class OutputAudioFixturePlayingEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class OutputAudioFixturePlayingEvent(Reply[OutputAudioFixturePlayingEventDict]):
    event_id: str
    """Id of the event."""
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get3[Literal["event_id"], str, Literal["type"], Literal["session.output_audio.fixture.playing"], Literal["client_event_id"], str | None]
class OutputTranscriptDeltaEventDict(TypedDict):
    delta: str
    """A further piece of what the model says."""
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.output_transcript.delta"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class OutputTranscriptDeltaEvent(Reply[OutputTranscriptDeltaEventDict]):
    delta: str
    """A further piece of what the model says."""
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.output_transcript.delta"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get4[Literal["delta", "event_id"], str, Literal["end_ms", "start_ms"], int, Literal["type"], Literal["session.output_transcript.delta"], Literal["client_event_id"], str | None]
class ResponseCreateEventDict(TypedDict):
    type: Literal["response.create"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class ResponseCreateEvent(Reply[ResponseCreateEventDict]):
    type: Literal["response.create"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get2[Literal["type"], Literal["response.create"], Literal["event_id"], str | None]
class ResponseEventDict(TypedDict):
    event: dict[str, object]
    """The response's own event, as a dict."""
    event_id: str
    """Id of the event."""
    type: Literal["response.event"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
    delegation_id: NotRequired[str | None]
    """Id of the delegation that it belongs to, or None if it belongs to none."""
class ResponseEvent(Reply[ResponseEventDict]):
    event: dict[str, object]
    """The response's own event, as a dict."""
    event_id: str
    """Id of the event."""
    type: Literal["response.event"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    delegation_id: str | None
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    __getitem__: Get4[Literal["event"], dict[str, object], Literal["event_id"], str, Literal["type"], Literal["response.event"], Literal["client_event_id", "delegation_id"], str | None]
class ResponseItemCreateEventDict(TypedDict):
    item: ResponseInputItemDict
    """The item to add for the response: a message, the result of a tool, and so on."""
    type: Literal["response.item.create"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class ResponseItemCreateEvent(Reply[ResponseItemCreateEventDict]):
    item: ResponseInputItem
    """The item to add for the response: a message, the result of a tool, and so on."""
    type: Literal["response.item.create"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["item"], ResponseInputItem, Literal["type"], Literal["response.item.create"], Literal["event_id"], str | None]
class ServerEventSessionInputAudioAppendDict(TypedDict):
    audio: str
    """Sound of the input, as base64."""
    type: Literal["session.input_audio.append"]
class ServerEventSessionInputAudioAppend(Reply[ServerEventSessionInputAudioAppendDict]):
    audio: str
    """Sound of the input, as base64."""
    type: Literal["session.input_audio.append"]
    __getitem__: Get2[Literal["audio"], str, Literal["type"], Literal["session.input_audio.append"]]
class ServerEventTransportDtmfReceivedDict(TypedDict):
    event: str
    """The key of the telephone that was received, such as `5` or `#`."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.received"]
class ServerEventTransportDtmfReceived(Reply[ServerEventTransportDtmfReceivedDict]):
    event: str
    """The key of the telephone that was received, such as `5` or `#`."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.received"]
    __getitem__: Get2[Literal["event", "event_id"], str, Literal["type"], Literal["transport.dtmf.received"]]
class ServerEventTransportDtmfSendDict(TypedDict):
    event: str
    """The key of the telephone to send, such as `5` or `#`."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.send"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class ServerEventTransportDtmfSend(Reply[ServerEventTransportDtmfSendDict]):
    event: str
    """The key of the telephone to send, such as `5` or `#`."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.send"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get3[Literal["event", "event_id"], str, Literal["type"], Literal["transport.dtmf.send"], Literal["client_event_id"], str | None]
class ServerEventTransportDtmfSentDict(TypedDict):
    event: str
    """The key of the telephone that was sent, such as `5` or `#`."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.sent"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class ServerEventTransportDtmfSent(Reply[ServerEventTransportDtmfSentDict]):
    event: str
    """The key of the telephone that was sent, such as `5` or `#`."""
    event_id: str
    """Id of the event."""
    type: Literal["transport.dtmf.sent"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get3[Literal["event", "event_id"], str, Literal["type"], Literal["transport.dtmf.sent"], Literal["client_event_id"], str | None]
class ServerEventTransportRingingDict(TypedDict):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.ringing"]
class ServerEventTransportRinging(Reply[ServerEventTransportRingingDict]):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.ringing"]
    __getitem__: Get2[Literal["event_id", "session_id"], str, Literal["type"], Literal["transport.ringing"]]
class ServerEventTransportAnsweredDict(TypedDict):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.answered"]
class ServerEventTransportAnswered(Reply[ServerEventTransportAnsweredDict]):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.answered"]
    __getitem__: Get2[Literal["event_id", "session_id"], str, Literal["type"], Literal["transport.answered"]]
class ServerEventTransportFailedErrorDict(TypedDict):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["call_error"]
    param: NotRequired[str | None]
    """Which parameter is wrong."""
class ServerEventTransportFailedError(Reply[ServerEventTransportFailedErrorDict]):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["call_error"]
    param: str | None
    """Which parameter is wrong."""
    __getitem__: Get3[Literal["code", "message"], str, Literal["type"], Literal["call_error"], Literal["param"], str | None]
class ServerEventTransportFailedDict(TypedDict):
    error: ServerEventTransportFailedErrorDict
    """What went wrong."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.failed"]
class ServerEventTransportFailed(Reply[ServerEventTransportFailedDict]):
    error: ServerEventTransportFailedError
    """What went wrong."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    type: Literal["transport.failed"]
    __getitem__: Get3[Literal["error"], ServerEventTransportFailedError, Literal["event_id", "session_id"], str, Literal["type"], Literal["transport.failed"]]
class SessionCloseEventDict(TypedDict):
    type: Literal["session.close"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class SessionCloseEvent(Reply[SessionCloseEventDict]):
    type: Literal["session.close"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get2[Literal["type"], Literal["session.close"], Literal["event_id"], str | None]
class SessionClosedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    """Why it ended: `close_requested`, `expired`, `content`, `remote_hangup` or `connection_lost`."""
    session: SessionResourceDict
    """The session, with its configuration."""
    type: Literal["session.closed"]
    usage: SessionUsageDict
    """How much the session has used, in seconds."""
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class SessionClosedEvent(Reply[SessionClosedEventDict]):
    event_id: str
    """Id of the event."""
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    """Why it ended: `close_requested`, `expired`, `content`, `remote_hangup` or `connection_lost`."""
    session: SessionResource
    """The session, with its configuration."""
    type: Literal["session.closed"]
    usage: SessionUsage
    """How much the session has used, in seconds."""
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get6[Literal["event_id"], str, Literal["reason"], Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"], Literal["session"], SessionResource, Literal["type"], Literal["session.closed"], Literal["usage"], SessionUsage, Literal["client_event_id"], str | None]
class SessionStartEventDict(TypedDict):
    session: SessionConfigDict
    """Model, voice, instructions and the rest of the configuration."""
    type: Literal["session.start"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class SessionStartEvent(Reply[SessionStartEventDict]):
    session: SessionConfig
    """Model, voice, instructions and the rest of the configuration."""
    type: Literal["session.start"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["session"], SessionConfig, Literal["type"], Literal["session.start"], Literal["event_id"], str | None]
class SessionStartedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session: SessionResourceDict
    """The session, with its configuration."""
    type: Literal["session.started"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class SessionStartedEvent(Reply[SessionStartedEventDict]):
    event_id: str
    """Id of the event."""
    session: SessionResource
    """The session, with its configuration."""
    type: Literal["session.started"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get4[Literal["event_id"], str, Literal["session"], SessionResource, Literal["type"], Literal["session.started"], Literal["client_event_id"], str | None]
class SessionUpdateEventDict(TypedDict):
    session: SessionUpdateConfigDict
    """What is to change in the session."""
    type: Literal["session.update"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class SessionUpdateEvent(Reply[SessionUpdateEventDict]):
    session: SessionUpdateConfig
    """What is to change in the session."""
    type: Literal["session.update"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["session"], SessionUpdateConfig, Literal["type"], Literal["session.update"], Literal["event_id"], str | None]
class SessionUpdatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    session: SessionResourceDict
    """The session, with its configuration."""
    type: Literal["session.updated"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class SessionUpdatedEvent(Reply[SessionUpdatedEventDict]):
    event_id: str
    """Id of the event."""
    session: SessionResource
    """The session, with its configuration."""
    type: Literal["session.updated"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get4[Literal["event_id"], str, Literal["session"], SessionResource, Literal["type"], Literal["session.updated"], Literal["client_event_id"], str | None]
class SessionUsageUpdatedEventContextWindowDict(TypedDict):
    usage_ratio: float
    """Share of the context window that is used."""
class SessionUsageUpdatedEventContextWindow(Reply[SessionUsageUpdatedEventContextWindowDict]):
    usage_ratio: float
    """Share of the context window that is used."""
    __getitem__: Get1[Literal["usage_ratio"], float]
class SessionUsageUpdatedEventDict(TypedDict):
    event_id: str
    """Id of the event."""
    type: Literal["session.usage.updated"]
    usage: SessionUsageDict
    """How much the session has used, in seconds."""
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
    context_window: NotRequired[SessionUsageUpdatedEventContextWindowDict | None]
    """How full the context window is."""
class SessionUsageUpdatedEvent(Reply[SessionUsageUpdatedEventDict]):
    event_id: str
    """Id of the event."""
    type: Literal["session.usage.updated"]
    usage: SessionUsage
    """How much the session has used, in seconds."""
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    context_window: SessionUsageUpdatedEventContextWindow | None
    """How full the context window is."""
    __getitem__: Get5[Literal["event_id"], str, Literal["type"], Literal["session.usage.updated"], Literal["usage"], SessionUsage, Literal["client_event_id"], str | None, Literal["context_window"], SessionUsageUpdatedEventContextWindow | None]
class ThinkingAppendEventDict(TypedDict):
    content: str
    """The text to add to the thinking of the live model."""
    delegation_id: NotRequired[str | None]
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    type: Literal["session.thinking.append"]
    event_id: NotRequired[str | None]
    """An id of your own, by which an error names this event."""
class ThinkingAppendEvent(Reply[ThinkingAppendEventDict]):
    content: str
    """The text to add to the thinking of the live model."""
    delegation_id: str | None
    """Id of the delegation that it belongs to, or None if it belongs to none."""
    type: Literal["session.thinking.append"]
    event_id: str | None
    """An id of your own, by which an error names this event."""
    __getitem__: Get3[Literal["content"], str, Literal["delegation_id", "event_id"], str | None, Literal["type"], Literal["session.thinking.append"]]
class ThinkingAppendedEventDict(TypedDict):
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.thinking.appended"]
    client_event_id: NotRequired[str | None]
    """The `event_id` of the event of yours that led to this, if any."""
class ThinkingAppendedEvent(Reply[ThinkingAppendedEventDict]):
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.thinking.appended"]
    client_event_id: str | None
    """The `event_id` of the event of yours that led to this, if any."""
    __getitem__: Get4[Literal["end_ms", "start_ms"], int, Literal["event_id"], str, Literal["type"], Literal["session.thinking.appended"], Literal["client_event_id"], str | None]
