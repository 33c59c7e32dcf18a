# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from .._base import Decision, DecisionDict
from .._made import Reply
from ..responses import ResponseInputItem, ResponseInputItemDict, ResponseInputItemParam
class AudioFormatAudioPCMDict(TypedDict):
    rate: Literal[16000, 24000]
    type: Literal["audio/pcm"]
class AudioFormatAudioPCM(Reply[AudioFormatAudioPCMDict]):
    rate: Literal[16000, 24000]
    type: Literal["audio/pcm"]
    @overload
    def __getitem__(self, key: Literal["rate"], /) -> Literal[16000, 24000]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["audio/pcm"]: ...
class AudioFormatAudioPCMUDict(TypedDict):
    rate: int
    type: Literal["audio/pcmu"]
class AudioFormatAudioPCMU(Reply[AudioFormatAudioPCMUDict]):
    rate: int
    type: Literal["audio/pcmu"]
    @overload
    def __getitem__(self, key: Literal["rate"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["audio/pcmu"]: ...
class AudioFormatAudioPCMADict(TypedDict):
    rate: int
    type: Literal["audio/pcma"]
class AudioFormatAudioPCMA(Reply[AudioFormatAudioPCMADict]):
    rate: int
    type: Literal["audio/pcma"]
    @overload
    def __getitem__(self, key: Literal["rate"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["audio/pcma"]: ...
AudioFormat: TypeAlias = Union[AudioFormatAudioPCM, AudioFormatAudioPCMU, AudioFormatAudioPCMA]
AudioFormatDict: TypeAlias = Union[AudioFormatAudioPCMDict, AudioFormatAudioPCMUDict, AudioFormatAudioPCMADict]
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
BuiltInVoice: TypeAlias = Literal["alloy", "ash", "ballad", "beacon", "bossa", "cedar", "cinder", "coral", "delta", "echo", "gleam", "marin", "meridian", "quartz", "ripple", "sage", "shida", "shimmer", "stone", "tempo", "verse", "vesper", "willow"]
class ServerEventSelectorDict(TypedDict):
    type: str
    response_event: NotRequired[str | None]
class ServerEventSelector(Reply[ServerEventSelectorDict]):
    type: str
    response_event: str | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["response_event"], /) -> str | None: ...
class DataChannelConfigDict(TypedDict, total=False):
    allowed_client_events: Literal["all"] | list[str] | None
    allowed_server_events: Literal["all"] | list[ServerEventSelectorDict] | None
class DataChannelConfig(Reply[DataChannelConfigDict]):
    allowed_client_events: Literal["all"] | list[str] | None
    allowed_server_events: Literal["all"] | list[ServerEventSelector] | None
    @overload
    def __getitem__(self, key: Literal["allowed_client_events"], /) -> Literal["all"] | list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["allowed_server_events"], /) -> Literal["all"] | list[ServerEventSelector] | None: ...
class ClientConfigDict(TypedDict):
    data_channel: DataChannelConfigDict
class ClientConfig(Reply[ClientConfigDict]):
    data_channel: DataChannelConfig
    def __getitem__(self, key: Literal["data_channel"], /) -> DataChannelConfig: ...
class ServerEventSelectorParam(TypedDict):
    type: str
    response_event: NotRequired[str]
class DataChannelConfigParam(TypedDict, total=False):
    allowed_client_events: Literal["all"] | Sequence[str]
    allowed_server_events: Literal["all"] | Iterable[ServerEventSelectorParam | ServerEventSelector | ServerEventSelectorDict]
class ClientConfigParam(TypedDict):
    data_channel: DataChannelConfigParam | DataChannelConfig | DataChannelConfigDict
class ClientDelegationDict(TypedDict):
    type: Literal["client"]
    acknowledgement_delay_ms: NotRequired[int | None]
class ClientDelegation(Reply[ClientDelegationDict]):
    type: Literal["client"]
    acknowledgement_delay_ms: int | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["client"]: ...
    @overload
    def __getitem__(self, key: Literal["acknowledgement_delay_ms"], /) -> int | None: ...
class ClientDelegationParam(TypedDict):
    type: Literal["client"]
    acknowledgement_delay_ms: NotRequired[int]
class CustomVoiceDict(TypedDict):
    id: str
class CustomVoice(Reply[CustomVoiceDict]):
    id: str
    def __getitem__(self, key: Literal["id"], /) -> str: ...
class CustomVoiceParam(TypedDict):
    id: str
class DecisionAssistantMessageContentPartOutputTextDict(TypedDict):
    text: str
    type: Literal["output_text"]
class DecisionAssistantMessageContentPartOutputText(Reply[DecisionAssistantMessageContentPartOutputTextDict]):
    text: str
    type: Literal["output_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["output_text"]: ...
class DecisionAssistantMessageContentPartRefusalDict(TypedDict):
    refusal: str
    type: Literal["refusal"]
class DecisionAssistantMessageContentPartRefusal(Reply[DecisionAssistantMessageContentPartRefusalDict]):
    refusal: str
    type: Literal["refusal"]
    @overload
    def __getitem__(self, key: Literal["refusal"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["refusal"]: ...
DecisionAssistantMessageContentPart: TypeAlias = Union[DecisionAssistantMessageContentPartOutputText, DecisionAssistantMessageContentPartRefusal]
DecisionAssistantMessageContentPartDict: TypeAlias = Union[DecisionAssistantMessageContentPartOutputTextDict, DecisionAssistantMessageContentPartRefusalDict]
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
    @overload
    def __getitem__(self, key: Literal["content"], /) -> str | list[DecisionAssistantMessageContentPart]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["assistant"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["phase"], /) -> Literal["commentary", "final_answer"] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
class DecisionAssistantMessageParamContentPartOutputText(TypedDict):
    text: str
    type: Literal["output_text"]
class DecisionAssistantMessageParamContentPartRefusal(TypedDict):
    refusal: str
    type: Literal["refusal"]
DecisionAssistantMessageParamContentPart: TypeAlias = Union[DecisionAssistantMessageParamContentPartOutputText, DecisionAssistantMessageContentPartOutputText, DecisionAssistantMessageContentPartOutputTextDict, DecisionAssistantMessageParamContentPartRefusal, DecisionAssistantMessageContentPartRefusal, DecisionAssistantMessageContentPartRefusalDict]
class DecisionAssistantMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[DecisionAssistantMessageParamContentPart]]
    role: Required[Literal["assistant"]]
    id: str | None
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]
class DecisionChoiceOptionDict(TypedDict):
    value: str | bool
    description: NotRequired[str | None]
class DecisionChoiceOption(Reply[DecisionChoiceOptionDict]):
    value: str | bool
    description: str | None
    @overload
    def __getitem__(self, key: Literal["value"], /) -> str | bool: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
class DecisionChoiceOptionParam(TypedDict):
    value: str | bool
    description: NotRequired[str]
class DecisionInputTextDict(TypedDict):
    text: str
    type: Literal["input_text"]
class DecisionInputText(Reply[DecisionInputTextDict]):
    text: str
    type: Literal["input_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"]: ...
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
    @overload
    def __getitem__(self, key: Literal["content"], /) -> str | list[DecisionInputText]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["developer"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
class DecisionInputTextParam(TypedDict):
    text: str
    type: Literal["input_text"]
class DecisionDeveloperMessageParam(TypedDict):
    content: str | Iterable[DecisionInputTextParam | DecisionInputText | DecisionInputTextDict]
    role: Literal["developer"]
    id: NotRequired[str | None]
    type: NotRequired[Literal["message"]]
DecisionJSONObject: TypeAlias = dict[str, object]
DecisionJSONObjectParam: TypeAlias = dict[str, object]
class DecisionQuestionChoiceInstructionsPartsInputImageDict(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionQuestionChoiceInstructionsPartsInputImage(Reply[DecisionQuestionChoiceInstructionsPartsInputImageDict]):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["low", "high", "auto", "original"] | None: ...
class DecisionQuestionChoiceInstructionsPartsInputJSONDict(TypedDict):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]
class DecisionQuestionChoiceInstructionsPartsInputJSON(Reply[DecisionQuestionChoiceInstructionsPartsInputJSONDict]):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[DecisionJSONObject] | DecisionJSONObject: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_json"]: ...
DecisionQuestionChoiceInstructionsParts: TypeAlias = Union[DecisionInputText, DecisionQuestionChoiceInstructionsPartsInputImage, DecisionQuestionChoiceInstructionsPartsInputJSON]
DecisionQuestionChoiceInstructionsPartsDict: TypeAlias = Union[DecisionInputTextDict, DecisionQuestionChoiceInstructionsPartsInputImageDict, DecisionQuestionChoiceInstructionsPartsInputJSONDict]
class DecisionQuestionChoiceDict(TypedDict):
    choices: list[DecisionChoiceOptionDict]
    instructions: str | list[DecisionQuestionChoiceInstructionsPartsDict]
    type: Literal["choice"]
    name: NotRequired[str | None]
class DecisionQuestionChoice(Reply[DecisionQuestionChoiceDict]):
    choices: list[DecisionChoiceOption]
    instructions: str | list[DecisionQuestionChoiceInstructionsParts]
    type: Literal["choice"]
    name: str | None
    @overload
    def __getitem__(self, key: Literal["choices"], /) -> list[DecisionChoiceOption]: ...
    @overload
    def __getitem__(self, key: Literal["instructions"], /) -> str | list[DecisionQuestionChoiceInstructionsParts]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["choice"]: ...
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str | None: ...
class DecisionQuestionPredicateInstructionsPartsInputImageDict(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionQuestionPredicateInstructionsPartsInputImage(Reply[DecisionQuestionPredicateInstructionsPartsInputImageDict]):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["low", "high", "auto", "original"] | None: ...
class DecisionQuestionPredicateInstructionsPartsInputJSONDict(TypedDict):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]
class DecisionQuestionPredicateInstructionsPartsInputJSON(Reply[DecisionQuestionPredicateInstructionsPartsInputJSONDict]):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[DecisionJSONObject] | DecisionJSONObject: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_json"]: ...
DecisionQuestionPredicateInstructionsParts: TypeAlias = Union[DecisionInputText, DecisionQuestionPredicateInstructionsPartsInputImage, DecisionQuestionPredicateInstructionsPartsInputJSON]
DecisionQuestionPredicateInstructionsPartsDict: TypeAlias = Union[DecisionInputTextDict, DecisionQuestionPredicateInstructionsPartsInputImageDict, DecisionQuestionPredicateInstructionsPartsInputJSONDict]
class DecisionQuestionPredicateDict(TypedDict):
    instructions: str | list[DecisionQuestionPredicateInstructionsPartsDict]
    type: Literal["predicate"]
    name: NotRequired[str | None]
class DecisionQuestionPredicate(Reply[DecisionQuestionPredicateDict]):
    instructions: str | list[DecisionQuestionPredicateInstructionsParts]
    type: Literal["predicate"]
    name: str | None
    @overload
    def __getitem__(self, key: Literal["instructions"], /) -> str | list[DecisionQuestionPredicateInstructionsParts]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["predicate"]: ...
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str | None: ...
class DecisionQuestionScoreInstructionsPartsInputImageDict(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionQuestionScoreInstructionsPartsInputImage(Reply[DecisionQuestionScoreInstructionsPartsInputImageDict]):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["low", "high", "auto", "original"] | None: ...
class DecisionQuestionScoreInstructionsPartsInputJSONDict(TypedDict):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]
class DecisionQuestionScoreInstructionsPartsInputJSON(Reply[DecisionQuestionScoreInstructionsPartsInputJSONDict]):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[DecisionJSONObject] | DecisionJSONObject: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_json"]: ...
DecisionQuestionScoreInstructionsParts: TypeAlias = Union[DecisionInputText, DecisionQuestionScoreInstructionsPartsInputImage, DecisionQuestionScoreInstructionsPartsInputJSON]
DecisionQuestionScoreInstructionsPartsDict: TypeAlias = Union[DecisionInputTextDict, DecisionQuestionScoreInstructionsPartsInputImageDict, DecisionQuestionScoreInstructionsPartsInputJSONDict]
class DecisionQuestionScoreLevelDict(TypedDict):
    label: str
    description: NotRequired[str | None]
class DecisionQuestionScoreLevel(Reply[DecisionQuestionScoreLevelDict]):
    label: str
    description: str | None
    @overload
    def __getitem__(self, key: Literal["label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
class DecisionQuestionScoreDict(TypedDict):
    instructions: str | list[DecisionQuestionScoreInstructionsPartsDict]
    levels: list[DecisionQuestionScoreLevelDict]
    type: Literal["score"]
    name: NotRequired[str | None]
class DecisionQuestionScore(Reply[DecisionQuestionScoreDict]):
    instructions: str | list[DecisionQuestionScoreInstructionsParts]
    levels: list[DecisionQuestionScoreLevel]
    type: Literal["score"]
    name: str | None
    @overload
    def __getitem__(self, key: Literal["instructions"], /) -> str | list[DecisionQuestionScoreInstructionsParts]: ...
    @overload
    def __getitem__(self, key: Literal["levels"], /) -> list[DecisionQuestionScoreLevel]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["score"]: ...
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str | None: ...
DecisionQuestion: TypeAlias = Union[DecisionQuestionChoice, DecisionQuestionPredicate, DecisionQuestionScore]
DecisionQuestionDict: TypeAlias = Union[DecisionQuestionChoiceDict, DecisionQuestionPredicateDict, DecisionQuestionScoreDict]
class DecisionQuestionParamChoiceInstructionsPartsInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionQuestionParamChoiceInstructionsPartsInputJSON(TypedDict):
    data: DecisionJSONObject | Iterable[DecisionJSONObject]
    type: Literal["input_json"]
DecisionQuestionParamChoiceInstructionsParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputText, DecisionInputTextDict, DecisionQuestionParamChoiceInstructionsPartsInputImage, DecisionQuestionChoiceInstructionsPartsInputImage, DecisionQuestionChoiceInstructionsPartsInputImageDict, DecisionQuestionParamChoiceInstructionsPartsInputJSON, DecisionQuestionChoiceInstructionsPartsInputJSON, DecisionQuestionChoiceInstructionsPartsInputJSONDict]
class DecisionQuestionParamChoice(TypedDict):
    choices: Iterable[DecisionChoiceOptionParam | DecisionChoiceOption | DecisionChoiceOptionDict]
    instructions: str | Iterable[DecisionQuestionParamChoiceInstructionsParts]
    type: Literal["choice"]
    name: NotRequired[str]
class DecisionQuestionParamPredicateInstructionsPartsInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionQuestionParamPredicateInstructionsPartsInputJSON(TypedDict):
    data: DecisionJSONObject | Iterable[DecisionJSONObject]
    type: Literal["input_json"]
DecisionQuestionParamPredicateInstructionsParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputText, DecisionInputTextDict, DecisionQuestionParamPredicateInstructionsPartsInputImage, DecisionQuestionPredicateInstructionsPartsInputImage, DecisionQuestionPredicateInstructionsPartsInputImageDict, DecisionQuestionParamPredicateInstructionsPartsInputJSON, DecisionQuestionPredicateInstructionsPartsInputJSON, DecisionQuestionPredicateInstructionsPartsInputJSONDict]
class DecisionQuestionParamPredicate(TypedDict):
    instructions: str | Iterable[DecisionQuestionParamPredicateInstructionsParts]
    type: Literal["predicate"]
    name: NotRequired[str]
class DecisionQuestionParamScoreInstructionsPartsInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionQuestionParamScoreInstructionsPartsInputJSON(TypedDict):
    data: DecisionJSONObject | Iterable[DecisionJSONObject]
    type: Literal["input_json"]
DecisionQuestionParamScoreInstructionsParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputText, DecisionInputTextDict, DecisionQuestionParamScoreInstructionsPartsInputImage, DecisionQuestionScoreInstructionsPartsInputImage, DecisionQuestionScoreInstructionsPartsInputImageDict, DecisionQuestionParamScoreInstructionsPartsInputJSON, DecisionQuestionScoreInstructionsPartsInputJSON, DecisionQuestionScoreInstructionsPartsInputJSONDict]
class DecisionQuestionParamScoreLevel(TypedDict):
    label: str
    description: NotRequired[str]
class DecisionQuestionParamScore(TypedDict):
    instructions: str | Iterable[DecisionQuestionParamScoreInstructionsParts]
    levels: Iterable[DecisionQuestionParamScoreLevel | DecisionQuestionScoreLevel | DecisionQuestionScoreLevelDict]
    type: Literal["score"]
    name: NotRequired[str]
DecisionQuestionParam: TypeAlias = Union[DecisionQuestionParamChoice, DecisionQuestionChoice, DecisionQuestionChoiceDict, DecisionQuestionParamPredicate, DecisionQuestionPredicate, DecisionQuestionPredicateDict, DecisionQuestionParamScore, DecisionQuestionScore, DecisionQuestionScoreDict]
class DecisionStoredAssistantMessageContentPartOutputTextDict(TypedDict):
    text: str
    type: Literal["output_text"]
class DecisionStoredAssistantMessageContentPartOutputText(Reply[DecisionStoredAssistantMessageContentPartOutputTextDict]):
    text: str
    type: Literal["output_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["output_text"]: ...
class DecisionStoredAssistantMessageContentPartRefusalDict(TypedDict):
    refusal: str
    type: Literal["refusal"]
class DecisionStoredAssistantMessageContentPartRefusal(Reply[DecisionStoredAssistantMessageContentPartRefusalDict]):
    refusal: str
    type: Literal["refusal"]
    @overload
    def __getitem__(self, key: Literal["refusal"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["refusal"]: ...
DecisionStoredAssistantMessageContentPart: TypeAlias = Union[DecisionStoredAssistantMessageContentPartOutputText, DecisionStoredAssistantMessageContentPartRefusal]
DecisionStoredAssistantMessageContentPartDict: TypeAlias = Union[DecisionStoredAssistantMessageContentPartOutputTextDict, DecisionStoredAssistantMessageContentPartRefusalDict]
class DecisionStoredAssistantMessageDict(TypedDict):
    id: str
    content: str | list[DecisionStoredAssistantMessageContentPartDict]
    role: Literal["assistant"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    type: NotRequired[Literal["message"] | None]
class DecisionStoredAssistantMessage(Reply[DecisionStoredAssistantMessageDict]):
    id: str
    content: str | list[DecisionStoredAssistantMessageContentPart]
    role: Literal["assistant"]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> str | list[DecisionStoredAssistantMessageContentPart]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["assistant"]: ...
    @overload
    def __getitem__(self, key: Literal["phase"], /) -> Literal["commentary", "final_answer"] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> str | list[DecisionInputText]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["developer"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> str | list[DecisionInputText]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["system"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
class DecisionStoredUserMessageContentPartInputTextDict(TypedDict):
    text: str
    type: Literal["input_text"]
class DecisionStoredUserMessageContentPartInputText(Reply[DecisionStoredUserMessageContentPartInputTextDict]):
    text: str
    type: Literal["input_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"]: ...
class DecisionStoredUserMessageContentPartInputImageDict(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionStoredUserMessageContentPartInputImage(Reply[DecisionStoredUserMessageContentPartInputImageDict]):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["low", "high", "auto", "original"] | None: ...
class DecisionStoredUserMessageContentPartInputJSONDict(TypedDict):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]
class DecisionStoredUserMessageContentPartInputJSON(Reply[DecisionStoredUserMessageContentPartInputJSONDict]):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[DecisionJSONObject] | DecisionJSONObject: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_json"]: ...
DecisionStoredUserMessageContentPart: TypeAlias = Union[DecisionStoredUserMessageContentPartInputText, DecisionStoredUserMessageContentPartInputImage, DecisionStoredUserMessageContentPartInputJSON]
DecisionStoredUserMessageContentPartDict: TypeAlias = Union[DecisionStoredUserMessageContentPartInputTextDict, DecisionStoredUserMessageContentPartInputImageDict, DecisionStoredUserMessageContentPartInputJSONDict]
class DecisionStoredUserMessageDict(TypedDict):
    id: str
    content: str | list[DecisionStoredUserMessageContentPartDict]
    role: Literal["user"]
    type: NotRequired[Literal["message"] | None]
class DecisionStoredUserMessage(Reply[DecisionStoredUserMessageDict]):
    id: str
    content: str | list[DecisionStoredUserMessageContentPart]
    role: Literal["user"]
    type: Literal["message"] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> str | list[DecisionStoredUserMessageContentPart]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
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
    @overload
    def __getitem__(self, key: Literal["content"], /) -> str | list[DecisionInputText]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["system"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
class DecisionSystemMessageParam(TypedDict):
    content: str | Iterable[DecisionInputTextParam | DecisionInputText | DecisionInputTextDict]
    role: Literal["system"]
    id: NotRequired[str | None]
    type: NotRequired[Literal["message"]]
class DecisionTriggerDecisionsDict(TypedDict):
    questions: list[DecisionQuestionDict]
class DecisionTriggerDecisions(Reply[DecisionTriggerDecisionsDict]):
    questions: list[DecisionQuestion]
    def __getitem__(self, key: Literal["questions"], /) -> list[DecisionQuestion]: ...
class DecisionTriggerDict(TypedDict):
    decisions: DecisionTriggerDecisionsDict
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]
class DecisionTrigger(Reply[DecisionTriggerDict]):
    decisions: DecisionTriggerDecisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]
    @overload
    def __getitem__(self, key: Literal["decisions"], /) -> DecisionTriggerDecisions: ...
    @overload
    def __getitem__(self, key: Literal["event_type"], /) -> Literal["session.input_transcript.delta", "session.output_transcript.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["decisions"]: ...
class DecisionTriggerParamDecisions(TypedDict):
    questions: Iterable[DecisionQuestionParam]
class DecisionTriggerParam(TypedDict):
    decisions: DecisionTriggerParamDecisions | DecisionTriggerDecisions | DecisionTriggerDecisionsDict
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]
class DecisionUserMessageContentPartInputTextDict(TypedDict):
    text: str
    type: Literal["input_text"]
class DecisionUserMessageContentPartInputText(Reply[DecisionUserMessageContentPartInputTextDict]):
    text: str
    type: Literal["input_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"]: ...
class DecisionUserMessageContentPartInputImageDict(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionUserMessageContentPartInputImage(Reply[DecisionUserMessageContentPartInputImageDict]):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["low", "high", "auto", "original"] | None: ...
class DecisionUserMessageContentPartInputJSONDict(TypedDict):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]
class DecisionUserMessageContentPartInputJSON(Reply[DecisionUserMessageContentPartInputJSONDict]):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[DecisionJSONObject] | DecisionJSONObject: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_json"]: ...
DecisionUserMessageContentPart: TypeAlias = Union[DecisionUserMessageContentPartInputText, DecisionUserMessageContentPartInputImage, DecisionUserMessageContentPartInputJSON]
DecisionUserMessageContentPartDict: TypeAlias = Union[DecisionUserMessageContentPartInputTextDict, DecisionUserMessageContentPartInputImageDict, DecisionUserMessageContentPartInputJSONDict]
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
    @overload
    def __getitem__(self, key: Literal["content"], /) -> str | list[DecisionUserMessageContentPart]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
class DecisionUserMessageParamContentPartInputText(TypedDict):
    text: str
    type: Literal["input_text"]
class DecisionUserMessageParamContentPartInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionUserMessageParamContentPartInputJSON(TypedDict):
    data: DecisionJSONObject | Iterable[DecisionJSONObject]
    type: Literal["input_json"]
DecisionUserMessageParamContentPart: TypeAlias = Union[DecisionUserMessageParamContentPartInputText, DecisionUserMessageContentPartInputText, DecisionUserMessageContentPartInputTextDict, DecisionUserMessageParamContentPartInputImage, DecisionUserMessageContentPartInputImage, DecisionUserMessageContentPartInputImageDict, DecisionUserMessageParamContentPartInputJSON, DecisionUserMessageContentPartInputJSON, DecisionUserMessageContentPartInputJSONDict]
class DecisionUserMessageParam(TypedDict):
    content: str | Iterable[DecisionUserMessageParamContentPart]
    role: Literal["user"]
    id: NotRequired[str | None]
    type: NotRequired[Literal["message"]]
class DecisionsDelegationConfigDict(TypedDict):
    model: str
    questions: list[DecisionQuestionDict]
class DecisionsDelegationConfig(Reply[DecisionsDelegationConfigDict]):
    model: str
    questions: list[DecisionQuestion]
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["questions"], /) -> list[DecisionQuestion]: ...
class DecisionsDelegationConfigParam(TypedDict):
    model: str
    questions: Iterable[DecisionQuestionParam]
class DecisionsDelegationUpdateConfigDict(TypedDict, total=False):
    model: str | None
    questions: list[DecisionQuestionDict] | None
class DecisionsDelegationUpdateConfig(Reply[DecisionsDelegationUpdateConfigDict]):
    model: str | None
    questions: list[DecisionQuestion] | None
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["questions"], /) -> list[DecisionQuestion] | None: ...
class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    model: str
    questions: Iterable[DecisionQuestionParam]
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
    @overload
    def __getitem__(self, key: Literal["code", "message", "type"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id", "param"], /) -> str | None: ...
class ForkSessionConfigAudioDict(TypedDict, total=False):
    format: AudioFormatDict | None
class ForkSessionConfigAudio(Reply[ForkSessionConfigAudioDict]):
    format: AudioFormat | None
    def __getitem__(self, key: Literal["format"], /) -> AudioFormat | None: ...
class ResponsesDelegationUpdateConfigReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["concise", "detailed", "auto"] | None
class ResponsesDelegationUpdateConfigReasoning(Reply[ResponsesDelegationUpdateConfigReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["concise", "detailed", "auto"] | None
    @overload
    def __getitem__(self, key: Literal["effort"], /) -> Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None: ...
    @overload
    def __getitem__(self, key: Literal["summary"], /) -> Literal["concise", "detailed", "auto"] | None: ...
class ResponsesDelegationUpdateConfigTextDict(TypedDict, total=False):
    verbosity: Literal["low", "medium", "high"] | None
class ResponsesDelegationUpdateConfigText(Reply[ResponsesDelegationUpdateConfigTextDict]):
    verbosity: Literal["low", "medium", "high"] | None
    def __getitem__(self, key: Literal["verbosity"], /) -> Literal["low", "medium", "high"] | None: ...
class ResponsesDelegationUpdateConfigToolChoiceLiveFunctionToolChoiceParamDict(TypedDict):
    name: str
    type: Literal["function"]
class ResponsesDelegationUpdateConfigToolChoiceLiveFunctionToolChoiceParam(Reply[ResponsesDelegationUpdateConfigToolChoiceLiveFunctionToolChoiceParamDict]):
    name: str
    type: Literal["function"]
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
class ResponsesDelegationUpdateConfigToolChoiceLiveMCPToolChoiceParamDict(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]
class ResponsesDelegationUpdateConfigToolChoiceLiveMCPToolChoiceParam(Reply[ResponsesDelegationUpdateConfigToolChoiceLiveMCPToolChoiceParamDict]):
    name: str
    server_label: str
    type: Literal["mcp"]
    @overload
    def __getitem__(self, key: Literal["name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
class ResponsesDelegationUpdateConfigToolChoiceFileSearchDict(TypedDict):
    type: Literal["file_search"]
class ResponsesDelegationUpdateConfigToolChoiceFileSearch(Reply[ResponsesDelegationUpdateConfigToolChoiceFileSearchDict]):
    type: Literal["file_search"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search"]: ...
class ResponsesDelegationUpdateConfigToolChoiceWebSearchDict(TypedDict):
    type: Literal["web_search"]
class ResponsesDelegationUpdateConfigToolChoiceWebSearch(Reply[ResponsesDelegationUpdateConfigToolChoiceWebSearchDict]):
    type: Literal["web_search"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search"]: ...
class ResponsesDelegationUpdateConfigToolChoiceWebSearchPreviewDict(TypedDict):
    type: Literal["web_search_preview"]
class ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview(Reply[ResponsesDelegationUpdateConfigToolChoiceWebSearchPreviewDict]):
    type: Literal["web_search_preview"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search_preview"]: ...
class ResponsesDelegationUpdateConfigToolChoiceImageGenerationDict(TypedDict):
    type: Literal["image_generation"]
class ResponsesDelegationUpdateConfigToolChoiceImageGeneration(Reply[ResponsesDelegationUpdateConfigToolChoiceImageGenerationDict]):
    type: Literal["image_generation"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["image_generation"]: ...
class ResponsesDelegationUpdateConfigToolChoiceComputerDict(TypedDict):
    type: Literal["computer"]
class ResponsesDelegationUpdateConfigToolChoiceComputer(Reply[ResponsesDelegationUpdateConfigToolChoiceComputerDict]):
    type: Literal["computer"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer"]: ...
class ResponsesDelegationUpdateConfigToolChoiceCodeInterpreterDict(TypedDict):
    type: Literal["code_interpreter"]
class ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter(Reply[ResponsesDelegationUpdateConfigToolChoiceCodeInterpreterDict]):
    type: Literal["code_interpreter"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter"]: ...
class ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCallingDict(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling(Reply[ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCallingDict]):
    type: Literal["programmatic_tool_calling"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["programmatic_tool_calling"]: ...
class ResponsesDelegationUpdateConfigToolChoiceShellDict(TypedDict):
    type: Literal["shell"]
class ResponsesDelegationUpdateConfigToolChoiceShell(Reply[ResponsesDelegationUpdateConfigToolChoiceShellDict]):
    type: Literal["shell"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell"]: ...
class ResponsesDelegationUpdateConfigToolChoiceCustomDict(TypedDict):
    name: str
    type: Literal["custom"]
class ResponsesDelegationUpdateConfigToolChoiceCustom(Reply[ResponsesDelegationUpdateConfigToolChoiceCustomDict]):
    name: str
    type: Literal["custom"]
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom"]: ...
class ResponsesDelegationUpdateConfigToolChoiceApplyPatchDict(TypedDict):
    type: Literal["apply_patch"]
class ResponsesDelegationUpdateConfigToolChoiceApplyPatch(Reply[ResponsesDelegationUpdateConfigToolChoiceApplyPatchDict]):
    type: Literal["apply_patch"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch"]: ...
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParamDict(TypedDict):
    name: str
    type: Literal["function"]
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(Reply[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParamDict]):
    name: str
    type: Literal["function"]
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParamDict(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(Reply[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParamDict]):
    name: str
    server_label: str
    type: Literal["mcp"]
    @overload
    def __getitem__(self, key: Literal["name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearchDict(TypedDict):
    type: Literal["file_search"]
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(Reply[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearchDict]):
    type: Literal["file_search"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search"]: ...
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchDict(TypedDict):
    type: Literal["web_search"]
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(Reply[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchDict]):
    type: Literal["web_search"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search"]: ...
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreviewDict(TypedDict):
    type: Literal["web_search_preview"]
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(Reply[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreviewDict]):
    type: Literal["web_search_preview"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search_preview"]: ...
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGenerationDict(TypedDict):
    type: Literal["image_generation"]
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(Reply[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGenerationDict]):
    type: Literal["image_generation"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["image_generation"]: ...
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolComputerDict(TypedDict):
    type: Literal["computer"]
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolComputer(Reply[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolComputerDict]):
    type: Literal["computer"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer"]: ...
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreterDict(TypedDict):
    type: Literal["code_interpreter"]
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(Reply[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreterDict]):
    type: Literal["code_interpreter"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter"]: ...
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCallingDict(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(Reply[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCallingDict]):
    type: Literal["programmatic_tool_calling"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["programmatic_tool_calling"]: ...
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolShellDict(TypedDict):
    type: Literal["shell"]
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolShell(Reply[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolShellDict]):
    type: Literal["shell"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell"]: ...
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCustomDict(TypedDict):
    name: str
    type: Literal["custom"]
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCustom(Reply[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCustomDict]):
    name: str
    type: Literal["custom"]
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom"]: ...
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatchDict(TypedDict):
    type: Literal["apply_patch"]
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(Reply[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatchDict]):
    type: Literal["apply_patch"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch"]: ...
ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearch, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearch, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolComputer, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolShell, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCustom, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch]
ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolDict: TypeAlias = Union[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParamDict, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParamDict, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearchDict, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchDict, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreviewDict, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGenerationDict, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolComputerDict, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreterDict, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCallingDict, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolShellDict, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCustomDict, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatchDict]
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamDict(TypedDict):
    tools: list[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolDict]
    type: Literal["allowed_tools"]
    mode: NotRequired[Literal["none", "auto", "required"] | None]
class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParam(Reply[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamDict]):
    tools: list[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"]
    mode: Literal["none", "auto", "required"] | None
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["allowed_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["none", "auto", "required"] | None: ...
ResponsesDelegationUpdateConfigToolChoice: TypeAlias = Union[Literal["auto", "none", "required"], ResponsesDelegationUpdateConfigToolChoiceLiveFunctionToolChoiceParam, ResponsesDelegationUpdateConfigToolChoiceLiveMCPToolChoiceParam, ResponsesDelegationUpdateConfigToolChoiceFileSearch, ResponsesDelegationUpdateConfigToolChoiceWebSearch, ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview, ResponsesDelegationUpdateConfigToolChoiceImageGeneration, ResponsesDelegationUpdateConfigToolChoiceComputer, ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter, ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling, ResponsesDelegationUpdateConfigToolChoiceShell, ResponsesDelegationUpdateConfigToolChoiceCustom, ResponsesDelegationUpdateConfigToolChoiceApplyPatch, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParam]
ResponsesDelegationUpdateConfigToolChoiceDict: TypeAlias = Union[Literal["auto", "none", "required"], ResponsesDelegationUpdateConfigToolChoiceLiveFunctionToolChoiceParamDict, ResponsesDelegationUpdateConfigToolChoiceLiveMCPToolChoiceParamDict, ResponsesDelegationUpdateConfigToolChoiceFileSearchDict, ResponsesDelegationUpdateConfigToolChoiceWebSearchDict, ResponsesDelegationUpdateConfigToolChoiceWebSearchPreviewDict, ResponsesDelegationUpdateConfigToolChoiceImageGenerationDict, ResponsesDelegationUpdateConfigToolChoiceComputerDict, ResponsesDelegationUpdateConfigToolChoiceCodeInterpreterDict, ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCallingDict, ResponsesDelegationUpdateConfigToolChoiceShellDict, ResponsesDelegationUpdateConfigToolChoiceCustomDict, ResponsesDelegationUpdateConfigToolChoiceApplyPatchDict, ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamDict]
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
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["parameters"], /) -> dict[str, object] | None: ...
    @overload
    def __getitem__(self, key: Literal["strict"], /) -> bool | None: ...
class ResponsesDelegationUpdateConfigToolWebSearchDict(TypedDict):
    type: Literal["web_search"]
class ResponsesDelegationUpdateConfigToolWebSearch(Reply[ResponsesDelegationUpdateConfigToolWebSearchDict]):
    type: Literal["web_search"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search"]: ...
class ResponsesDelegationUpdateConfigToolFileSearchDict(TypedDict):
    type: Literal["file_search"]
class ResponsesDelegationUpdateConfigToolFileSearch(Reply[ResponsesDelegationUpdateConfigToolFileSearchDict]):
    type: Literal["file_search"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search"]: ...
class ResponsesDelegationUpdateConfigToolCodeInterpreterDict(TypedDict):
    type: Literal["code_interpreter"]
class ResponsesDelegationUpdateConfigToolCodeInterpreter(Reply[ResponsesDelegationUpdateConfigToolCodeInterpreterDict]):
    type: Literal["code_interpreter"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter"]: ...
class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict(TypedDict):
    type: Literal["disabled"]
class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Reply[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict]):
    type: Literal["disabled"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["disabled"]: ...
class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict(TypedDict):
    allowed_domains: list[str]
    type: Literal["allowlist"]
class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Reply[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict]):
    allowed_domains: list[str]
    type: Literal["allowlist"]
    @overload
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["allowlist"]: ...
ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist, None]
ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDict: TypeAlias = Union[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict, None]
class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReference(Reply[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict]):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None
    @overload
    def __getitem__(self, key: Literal["skill_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["skill_reference"]: ...
    @overload
    def __getitem__(self, key: Literal["version"], /) -> str | None: ...
class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSource(Reply[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict]):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["media_type"], /) -> Literal["application/zip"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["base64"]: ...
class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineDict(TypedDict):
    description: str
    name: str
    source: ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict
    type: Literal["inline"]
class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInline(Reply[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineDict]):
    description: str
    name: str
    source: ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"]
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["source"], /) -> ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSource: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["inline"]: ...
ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReference, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInline]
ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillDict: TypeAlias = Union[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineDict]
class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDict | None
    skills: list[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillDict] | None
class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAuto(Reply[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoDict]):
    type: Literal["container_auto"]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicy | None
    skills: list[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkill] | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_auto"]: ...
    @overload
    def __getitem__(self, key: Literal["file_ids"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["memory_limit"], /) -> Literal["1g", "4g", "16g", "64g"] | None: ...
    @overload
    def __getitem__(self, key: Literal["network_policy"], /) -> ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicy | None: ...
    @overload
    def __getitem__(self, key: Literal["skills"], /) -> list[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkill] | None: ...
class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReferenceDict(TypedDict):
    container_id: str
    type: Literal["container_reference"]
class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReference(Reply[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReferenceDict]):
    container_id: str
    type: Literal["container_reference"]
    @overload
    def __getitem__(self, key: Literal["container_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_reference"]: ...
class ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkillDict(TypedDict):
    description: str
    name: str
    path: str
class ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill(Reply[ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkillDict]):
    description: str
    name: str
    path: str
    def __getitem__(self, key: Literal["description", "name", "path"], /) -> str: ...
class ResponsesDelegationUpdateConfigToolShellEnvironmentLocalDict(TypedDict):
    type: Literal["local"]
    skills: NotRequired[list[ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkillDict] | None]
class ResponsesDelegationUpdateConfigToolShellEnvironmentLocal(Reply[ResponsesDelegationUpdateConfigToolShellEnvironmentLocalDict]):
    type: Literal["local"]
    skills: list[ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill] | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local"]: ...
    @overload
    def __getitem__(self, key: Literal["skills"], /) -> list[ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill] | None: ...
ResponsesDelegationUpdateConfigToolShellEnvironment: TypeAlias = Union[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAuto, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReference, ResponsesDelegationUpdateConfigToolShellEnvironmentLocal, None]
ResponsesDelegationUpdateConfigToolShellEnvironmentDict: TypeAlias = Union[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoDict, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReferenceDict, ResponsesDelegationUpdateConfigToolShellEnvironmentLocalDict, None]
class ResponsesDelegationUpdateConfigToolShellDict(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[ResponsesDelegationUpdateConfigToolShellEnvironmentDict | None]
class ResponsesDelegationUpdateConfigToolShell(Reply[ResponsesDelegationUpdateConfigToolShellDict]):
    type: Literal["shell"]
    environment: ResponsesDelegationUpdateConfigToolShellEnvironment | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell"]: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> ResponsesDelegationUpdateConfigToolShellEnvironment | None: ...
class ResponsesDelegationUpdateConfigToolImageGenerationDict(TypedDict):
    type: Literal["image_generation"]
class ResponsesDelegationUpdateConfigToolImageGeneration(Reply[ResponsesDelegationUpdateConfigToolImageGenerationDict]):
    type: Literal["image_generation"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["image_generation"]: ...
class ResponsesDelegationUpdateConfigToolMcpDict(TypedDict):
    type: Literal["mcp"]
class ResponsesDelegationUpdateConfigToolMcp(Reply[ResponsesDelegationUpdateConfigToolMcpDict]):
    type: Literal["mcp"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
class ResponsesDelegationUpdateConfigToolCustomDict(TypedDict):
    type: Literal["custom"]
class ResponsesDelegationUpdateConfigToolCustom(Reply[ResponsesDelegationUpdateConfigToolCustomDict]):
    type: Literal["custom"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom"]: ...
class ResponsesDelegationUpdateConfigToolNamespaceDict(TypedDict):
    type: Literal["namespace"]
class ResponsesDelegationUpdateConfigToolNamespace(Reply[ResponsesDelegationUpdateConfigToolNamespaceDict]):
    type: Literal["namespace"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["namespace"]: ...
class ResponsesDelegationUpdateConfigToolSearchDict(TypedDict):
    type: Literal["tool_search"]
class ResponsesDelegationUpdateConfigToolSearch(Reply[ResponsesDelegationUpdateConfigToolSearchDict]):
    type: Literal["tool_search"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search"]: ...
class ResponsesDelegationUpdateConfigToolProgrammaticToolCallingDict(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ResponsesDelegationUpdateConfigToolProgrammaticToolCalling(Reply[ResponsesDelegationUpdateConfigToolProgrammaticToolCallingDict]):
    type: Literal["programmatic_tool_calling"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["programmatic_tool_calling"]: ...
class ResponsesDelegationUpdateConfigToolComputerDict(TypedDict):
    type: Literal["computer"]
class ResponsesDelegationUpdateConfigToolComputer(Reply[ResponsesDelegationUpdateConfigToolComputerDict]):
    type: Literal["computer"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer"]: ...
class ResponsesDelegationUpdateConfigToolApplyPatchDict(TypedDict):
    type: Literal["apply_patch"]
class ResponsesDelegationUpdateConfigToolApplyPatch(Reply[ResponsesDelegationUpdateConfigToolApplyPatchDict]):
    type: Literal["apply_patch"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch"]: ...
ResponsesDelegationUpdateConfigTool: TypeAlias = Union[FunctionTool, ResponsesDelegationUpdateConfigToolWebSearch, ResponsesDelegationUpdateConfigToolFileSearch, ResponsesDelegationUpdateConfigToolCodeInterpreter, ResponsesDelegationUpdateConfigToolShell, ResponsesDelegationUpdateConfigToolImageGeneration, ResponsesDelegationUpdateConfigToolMcp, ResponsesDelegationUpdateConfigToolCustom, ResponsesDelegationUpdateConfigToolNamespace, ResponsesDelegationUpdateConfigToolSearch, ResponsesDelegationUpdateConfigToolProgrammaticToolCalling, ResponsesDelegationUpdateConfigToolComputer, ResponsesDelegationUpdateConfigToolApplyPatch]
ResponsesDelegationUpdateConfigToolDict: TypeAlias = Union[FunctionToolDict, ResponsesDelegationUpdateConfigToolWebSearchDict, ResponsesDelegationUpdateConfigToolFileSearchDict, ResponsesDelegationUpdateConfigToolCodeInterpreterDict, ResponsesDelegationUpdateConfigToolShellDict, ResponsesDelegationUpdateConfigToolImageGenerationDict, ResponsesDelegationUpdateConfigToolMcpDict, ResponsesDelegationUpdateConfigToolCustomDict, ResponsesDelegationUpdateConfigToolNamespaceDict, ResponsesDelegationUpdateConfigToolSearchDict, ResponsesDelegationUpdateConfigToolProgrammaticToolCallingDict, ResponsesDelegationUpdateConfigToolComputerDict, ResponsesDelegationUpdateConfigToolApplyPatchDict]
class ResponsesDelegationUpdateConfigDict(TypedDict, total=False):
    instructions: str | None
    max_output_tokens: int | None
    model: str | None
    parallel_tool_calls: bool | None
    reasoning: ResponsesDelegationUpdateConfigReasoningDict | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: ResponsesDelegationUpdateConfigTextDict | None
    tool_choice: ResponsesDelegationUpdateConfigToolChoiceDict | None
    tools: list[ResponsesDelegationUpdateConfigToolDict] | None
class ResponsesDelegationUpdateConfig(Reply[ResponsesDelegationUpdateConfigDict]):
    instructions: str | None
    max_output_tokens: int | None
    model: str | None
    parallel_tool_calls: bool | None
    reasoning: ResponsesDelegationUpdateConfigReasoning | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: ResponsesDelegationUpdateConfigText | None
    tool_choice: ResponsesDelegationUpdateConfigToolChoice | None
    tools: list[ResponsesDelegationUpdateConfigTool] | None
    @overload
    def __getitem__(self, key: Literal["instructions", "model"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["max_output_tokens"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["parallel_tool_calls"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> ResponsesDelegationUpdateConfigReasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["service_tier"], /) -> Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> ResponsesDelegationUpdateConfigText | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_choice"], /) -> ResponsesDelegationUpdateConfigToolChoice | None: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[ResponsesDelegationUpdateConfigTool] | None: ...
class ForkSessionConfigDelegationDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int | None
    responses: ResponsesDelegationUpdateConfigDict | None
class ForkSessionConfigDelegation(Reply[ForkSessionConfigDelegationDict]):
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None
    responses: ResponsesDelegationUpdateConfig | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["responses"]: ...
    @overload
    def __getitem__(self, key: Literal["acknowledgement_delay_ms"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["responses"], /) -> ResponsesDelegationUpdateConfig | None: ...
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
    @overload
    def __getitem__(self, key: Literal["audio"], /) -> ForkSessionConfigAudio | None: ...
    @overload
    def __getitem__(self, key: Literal["client"], /) -> ClientConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["delegation"], /) -> ForkSessionConfigDelegation | None: ...
    @overload
    def __getitem__(self, key: Literal["store"], /) -> bool | None: ...
class ForkSessionConfigParamAudio(TypedDict, total=False):
    format: AudioFormatParam
class ResponsesDelegationUpdateConfigParamReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["concise", "detailed", "auto"] | None
class ResponsesDelegationUpdateConfigParamText(TypedDict, total=False):
    verbosity: Literal["low", "medium", "high"] | None
class ResponsesDelegationUpdateConfigParamToolChoiceLiveFunctionToolChoiceParam(TypedDict):
    name: str
    type: Literal["function"]
class ResponsesDelegationUpdateConfigParamToolChoiceLiveMCPToolChoiceParam(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]
class ResponsesDelegationUpdateConfigParamToolChoiceFileSearch(TypedDict):
    type: Literal["file_search"]
class ResponsesDelegationUpdateConfigParamToolChoiceWebSearch(TypedDict):
    type: Literal["web_search"]
class ResponsesDelegationUpdateConfigParamToolChoiceWebSearchPreview(TypedDict):
    type: Literal["web_search_preview"]
class ResponsesDelegationUpdateConfigParamToolChoiceImageGeneration(TypedDict):
    type: Literal["image_generation"]
class ResponsesDelegationUpdateConfigParamToolChoiceComputer(TypedDict):
    type: Literal["computer"]
class ResponsesDelegationUpdateConfigParamToolChoiceCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]
class ResponsesDelegationUpdateConfigParamToolChoiceProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ResponsesDelegationUpdateConfigParamToolChoiceShell(TypedDict):
    type: Literal["shell"]
class ResponsesDelegationUpdateConfigParamToolChoiceCustom(TypedDict):
    name: str
    type: Literal["custom"]
class ResponsesDelegationUpdateConfigParamToolChoiceApplyPatch(TypedDict):
    type: Literal["apply_patch"]
class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(TypedDict):
    name: str
    type: Literal["function"]
class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]
class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(TypedDict):
    type: Literal["file_search"]
class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict):
    type: Literal["web_search"]
class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(TypedDict):
    type: Literal["web_search_preview"]
class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(TypedDict):
    type: Literal["image_generation"]
class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict):
    type: Literal["computer"]
class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]
class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict):
    type: Literal["shell"]
class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom(TypedDict):
    name: str
    type: Literal["custom"]
class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(TypedDict):
    type: Literal["apply_patch"]
ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam, ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam, ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolFileSearch, ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch, ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview, ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration, ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer, ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter, ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling, ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell, ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom, ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch]
class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParam(TypedDict):
    tools: Iterable[ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"]
    mode: NotRequired[Literal["none", "auto", "required"] | None]
ResponsesDelegationUpdateConfigParamToolChoice: TypeAlias = Union[Literal["auto", "none", "required"], ResponsesDelegationUpdateConfigParamToolChoiceLiveFunctionToolChoiceParam, ResponsesDelegationUpdateConfigParamToolChoiceLiveMCPToolChoiceParam, ResponsesDelegationUpdateConfigParamToolChoiceFileSearch, ResponsesDelegationUpdateConfigToolChoiceFileSearch, ResponsesDelegationUpdateConfigToolChoiceFileSearchDict, ResponsesDelegationUpdateConfigParamToolChoiceWebSearch, ResponsesDelegationUpdateConfigToolChoiceWebSearch, ResponsesDelegationUpdateConfigToolChoiceWebSearchDict, ResponsesDelegationUpdateConfigParamToolChoiceWebSearchPreview, ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview, ResponsesDelegationUpdateConfigToolChoiceWebSearchPreviewDict, ResponsesDelegationUpdateConfigParamToolChoiceImageGeneration, ResponsesDelegationUpdateConfigToolChoiceImageGeneration, ResponsesDelegationUpdateConfigToolChoiceImageGenerationDict, ResponsesDelegationUpdateConfigParamToolChoiceComputer, ResponsesDelegationUpdateConfigToolChoiceComputer, ResponsesDelegationUpdateConfigToolChoiceComputerDict, ResponsesDelegationUpdateConfigParamToolChoiceCodeInterpreter, ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter, ResponsesDelegationUpdateConfigToolChoiceCodeInterpreterDict, ResponsesDelegationUpdateConfigParamToolChoiceProgrammaticToolCalling, ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling, ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCallingDict, ResponsesDelegationUpdateConfigParamToolChoiceShell, ResponsesDelegationUpdateConfigToolChoiceShell, ResponsesDelegationUpdateConfigToolChoiceShellDict, ResponsesDelegationUpdateConfigParamToolChoiceCustom, ResponsesDelegationUpdateConfigToolChoiceCustom, ResponsesDelegationUpdateConfigToolChoiceCustomDict, ResponsesDelegationUpdateConfigParamToolChoiceApplyPatch, ResponsesDelegationUpdateConfigToolChoiceApplyPatch, ResponsesDelegationUpdateConfigToolChoiceApplyPatchDict, ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParam]
class FunctionToolParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    description: str | None
    parameters: dict[str, object] | None
    strict: bool | None
class ResponsesDelegationUpdateConfigParamToolWebSearch(TypedDict):
    type: Literal["web_search"]
class ResponsesDelegationUpdateConfigParamToolFileSearch(TypedDict):
    type: Literal["file_search"]
class ResponsesDelegationUpdateConfigParamToolCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]
class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict):
    type: Literal["disabled"]
class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict):
    allowed_domains: Sequence[str]
    type: Literal["allowlist"]
ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict, ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict]
class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInline(TypedDict):
    description: str
    name: str
    source: ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInlineSource | ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSource | ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict
    type: Literal["inline"]
ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillSkillReference, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReference, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict, ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInline, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInline, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineDict]
class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAuto(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicy | None
    skills: Iterable[ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkill] | None
class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerReference(TypedDict):
    container_id: str
    type: Literal["container_reference"]
class ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocalSkill(TypedDict):
    description: str
    name: str
    path: str
class ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocal(TypedDict):
    type: Literal["local"]
    skills: NotRequired[Iterable[ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocalSkill | ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill | ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkillDict] | None]
ResponsesDelegationUpdateConfigParamToolShellEnvironment: TypeAlias = Union[ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAuto, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAuto, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoDict, ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerReference, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReference, ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReferenceDict, ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocal, ResponsesDelegationUpdateConfigToolShellEnvironmentLocal, ResponsesDelegationUpdateConfigToolShellEnvironmentLocalDict]
class ResponsesDelegationUpdateConfigParamToolShell(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[ResponsesDelegationUpdateConfigParamToolShellEnvironment | None]
class ResponsesDelegationUpdateConfigParamToolImageGeneration(TypedDict):
    type: Literal["image_generation"]
class ResponsesDelegationUpdateConfigParamToolMcp(TypedDict):
    type: Literal["mcp"]
class ResponsesDelegationUpdateConfigParamToolCustom(TypedDict):
    type: Literal["custom"]
class ResponsesDelegationUpdateConfigParamToolNamespace(TypedDict):
    type: Literal["namespace"]
class ResponsesDelegationUpdateConfigParamToolSearch(TypedDict):
    type: Literal["tool_search"]
class ResponsesDelegationUpdateConfigParamToolProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ResponsesDelegationUpdateConfigParamToolComputer(TypedDict):
    type: Literal["computer"]
class ResponsesDelegationUpdateConfigParamToolApplyPatch(TypedDict):
    type: Literal["apply_patch"]
ResponsesDelegationUpdateConfigParamTool: TypeAlias = Union[FunctionToolParam, FunctionTool, FunctionToolDict, ResponsesDelegationUpdateConfigParamToolWebSearch, ResponsesDelegationUpdateConfigToolWebSearch, ResponsesDelegationUpdateConfigToolWebSearchDict, ResponsesDelegationUpdateConfigParamToolFileSearch, ResponsesDelegationUpdateConfigToolFileSearch, ResponsesDelegationUpdateConfigToolFileSearchDict, ResponsesDelegationUpdateConfigParamToolCodeInterpreter, ResponsesDelegationUpdateConfigToolCodeInterpreter, ResponsesDelegationUpdateConfigToolCodeInterpreterDict, ResponsesDelegationUpdateConfigParamToolShell, ResponsesDelegationUpdateConfigToolShell, ResponsesDelegationUpdateConfigToolShellDict, ResponsesDelegationUpdateConfigParamToolImageGeneration, ResponsesDelegationUpdateConfigToolImageGeneration, ResponsesDelegationUpdateConfigToolImageGenerationDict, ResponsesDelegationUpdateConfigParamToolMcp, ResponsesDelegationUpdateConfigToolMcp, ResponsesDelegationUpdateConfigToolMcpDict, ResponsesDelegationUpdateConfigParamToolCustom, ResponsesDelegationUpdateConfigToolCustom, ResponsesDelegationUpdateConfigToolCustomDict, ResponsesDelegationUpdateConfigParamToolNamespace, ResponsesDelegationUpdateConfigToolNamespace, ResponsesDelegationUpdateConfigToolNamespaceDict, ResponsesDelegationUpdateConfigParamToolSearch, ResponsesDelegationUpdateConfigToolSearch, ResponsesDelegationUpdateConfigToolSearchDict, ResponsesDelegationUpdateConfigParamToolProgrammaticToolCalling, ResponsesDelegationUpdateConfigToolProgrammaticToolCalling, ResponsesDelegationUpdateConfigToolProgrammaticToolCallingDict, ResponsesDelegationUpdateConfigParamToolComputer, ResponsesDelegationUpdateConfigToolComputer, ResponsesDelegationUpdateConfigToolComputerDict, ResponsesDelegationUpdateConfigParamToolApplyPatch, ResponsesDelegationUpdateConfigToolApplyPatch, ResponsesDelegationUpdateConfigToolApplyPatchDict]
class ResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    instructions: str | None
    max_output_tokens: int | None
    model: str
    parallel_tool_calls: bool | None
    reasoning: ResponsesDelegationUpdateConfigParamReasoning | ResponsesDelegationUpdateConfigReasoning | ResponsesDelegationUpdateConfigReasoningDict | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: ResponsesDelegationUpdateConfigParamText | ResponsesDelegationUpdateConfigText | ResponsesDelegationUpdateConfigTextDict | None
    tool_choice: ResponsesDelegationUpdateConfigParamToolChoice
    tools: Iterable[ResponsesDelegationUpdateConfigParamTool]
class ForkSessionConfigParamDelegation(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam | ResponsesDelegationUpdateConfig | ResponsesDelegationUpdateConfigDict
class ForkSessionConfigParam(TypedDict, total=False):
    audio: ForkSessionConfigParamAudio | ForkSessionConfigAudio | ForkSessionConfigAudioDict
    client: ClientConfigParam | ClientConfig | ClientConfigDict
    delegation: ForkSessionConfigParamDelegation | ForkSessionConfigDelegation | ForkSessionConfigDelegationDict
    store: bool
class InitialItemDeveloperContentDict(TypedDict):
    text: str
    type: NotRequired[Literal["input_text"] | None]
class InitialItemDeveloperContent(Reply[InitialItemDeveloperContentDict]):
    text: str
    type: Literal["input_text"] | None
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"] | None: ...
class InitialItemDeveloperDict(TypedDict, total=False):
    content: Required[list[InitialItemDeveloperContentDict]]
    role: Required[Literal["developer"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"] | None
class InitialItemDeveloper(Reply[InitialItemDeveloperDict]):
    content: list[InitialItemDeveloperContent]
    role: Literal["developer"]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"] | None
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[InitialItemDeveloperContent]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["developer"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["incomplete", "completed"] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
class InitialItemUserContentDict(TypedDict):
    text: str
    type: NotRequired[Literal["input_text"] | None]
class InitialItemUserContent(Reply[InitialItemUserContentDict]):
    text: str
    type: Literal["input_text"] | None
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"] | None: ...
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
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[InitialItemUserContent]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["incomplete", "completed"] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
class InitialItemAssistantContentTextDict(TypedDict):
    text: str
    type: NotRequired[Literal["text"] | None]
class InitialItemAssistantContentText(Reply[InitialItemAssistantContentTextDict]):
    text: str
    type: Literal["text"] | None
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["text"] | None: ...
class InitialItemAssistantContentOutputTextDict(TypedDict):
    text: str
    type: Literal["output_text"]
class InitialItemAssistantContentOutputText(Reply[InitialItemAssistantContentOutputTextDict]):
    text: str
    type: Literal["output_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["output_text"]: ...
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
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[InitialItemAssistantContent]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["assistant"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["incomplete", "completed"] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
InitialItem: TypeAlias = Union[InitialItemDeveloper, InitialItemUser, InitialItemAssistant]
InitialItemDict: TypeAlias = Union[InitialItemDeveloperDict, InitialItemUserDict, InitialItemAssistantDict]
class InitialItemParamDeveloperContent(TypedDict):
    text: str
    type: NotRequired[Literal["input_text"]]
class InitialItemParamDeveloper(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamDeveloperContent | InitialItemDeveloperContent | InitialItemDeveloperContentDict]]
    role: Required[Literal["developer"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]
class InitialItemParamUserContent(TypedDict):
    text: str
    type: NotRequired[Literal["input_text"]]
class InitialItemParamUser(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamUserContent | InitialItemUserContent | InitialItemUserContentDict]]
    role: Required[Literal["user"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]
class InitialItemParamAssistantContentText(TypedDict):
    text: str
    type: NotRequired[Literal["text"]]
class InitialItemParamAssistantContentOutputText(TypedDict):
    text: str
    type: Literal["output_text"]
InitialItemParamAssistantContent: TypeAlias = Union[InitialItemParamAssistantContentText, InitialItemAssistantContentText, InitialItemAssistantContentTextDict, InitialItemParamAssistantContentOutputText, InitialItemAssistantContentOutputText, InitialItemAssistantContentOutputTextDict]
class InitialItemParamAssistant(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamAssistantContent]]
    role: Required[Literal["assistant"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]
InitialItemParam: TypeAlias = Union[InitialItemParamDeveloper, InitialItemDeveloper, InitialItemDeveloperDict, DecisionDeveloperMessage, DecisionDeveloperMessageDict, DecisionStoredDeveloperMessage, DecisionStoredDeveloperMessageDict, InitialItemParamUser, InitialItemUser, InitialItemUserDict, DecisionStoredUserMessage, DecisionStoredUserMessageDict, DecisionUserMessage, DecisionUserMessageDict, InitialItemParamAssistant, InitialItemAssistant, InitialItemAssistantDict, DecisionAssistantMessage, DecisionAssistantMessageDict, DecisionStoredAssistantMessage, DecisionStoredAssistantMessageDict]
MediaSessionConfigParamAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam, CustomVoice, CustomVoiceDict]
class MediaSessionConfigParamAudioOutput(TypedDict, total=False):
    voice: MediaSessionConfigParamAudioOutputVoice
class MediaSessionConfigParamAudio(TypedDict, total=False):
    output: MediaSessionConfigParamAudioOutput
class ResponsesDelegationConfigParamReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["concise", "detailed", "auto"] | None
class ResponsesDelegationConfigReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["concise", "detailed", "auto"] | None
class ResponsesDelegationConfigReasoning(Reply[ResponsesDelegationConfigReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["concise", "detailed", "auto"] | None
    @overload
    def __getitem__(self, key: Literal["effort"], /) -> Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None: ...
    @overload
    def __getitem__(self, key: Literal["summary"], /) -> Literal["concise", "detailed", "auto"] | None: ...
class ResponsesDelegationConfigParamText(TypedDict, total=False):
    verbosity: Literal["low", "medium", "high"] | None
class ResponsesDelegationConfigTextDict(TypedDict, total=False):
    verbosity: Literal["low", "medium", "high"] | None
class ResponsesDelegationConfigText(Reply[ResponsesDelegationConfigTextDict]):
    verbosity: Literal["low", "medium", "high"] | None
    def __getitem__(self, key: Literal["verbosity"], /) -> Literal["low", "medium", "high"] | None: ...
class ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam(TypedDict):
    name: str
    type: Literal["function"]
class ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]
class ResponsesDelegationConfigParamToolChoiceFileSearch(TypedDict):
    type: Literal["file_search"]
class ResponsesDelegationConfigToolChoiceFileSearchDict(TypedDict):
    type: Literal["file_search"]
class ResponsesDelegationConfigToolChoiceFileSearch(Reply[ResponsesDelegationConfigToolChoiceFileSearchDict]):
    type: Literal["file_search"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search"]: ...
class ResponsesDelegationConfigParamToolChoiceWebSearch(TypedDict):
    type: Literal["web_search"]
class ResponsesDelegationConfigToolChoiceWebSearchDict(TypedDict):
    type: Literal["web_search"]
class ResponsesDelegationConfigToolChoiceWebSearch(Reply[ResponsesDelegationConfigToolChoiceWebSearchDict]):
    type: Literal["web_search"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search"]: ...
class ResponsesDelegationConfigParamToolChoiceWebSearchPreview(TypedDict):
    type: Literal["web_search_preview"]
class ResponsesDelegationConfigToolChoiceWebSearchPreviewDict(TypedDict):
    type: Literal["web_search_preview"]
class ResponsesDelegationConfigToolChoiceWebSearchPreview(Reply[ResponsesDelegationConfigToolChoiceWebSearchPreviewDict]):
    type: Literal["web_search_preview"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search_preview"]: ...
class ResponsesDelegationConfigParamToolChoiceImageGeneration(TypedDict):
    type: Literal["image_generation"]
class ResponsesDelegationConfigToolChoiceImageGenerationDict(TypedDict):
    type: Literal["image_generation"]
class ResponsesDelegationConfigToolChoiceImageGeneration(Reply[ResponsesDelegationConfigToolChoiceImageGenerationDict]):
    type: Literal["image_generation"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["image_generation"]: ...
class ResponsesDelegationConfigParamToolChoiceComputer(TypedDict):
    type: Literal["computer"]
class ResponsesDelegationConfigToolChoiceComputerDict(TypedDict):
    type: Literal["computer"]
class ResponsesDelegationConfigToolChoiceComputer(Reply[ResponsesDelegationConfigToolChoiceComputerDict]):
    type: Literal["computer"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer"]: ...
class ResponsesDelegationConfigParamToolChoiceCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]
class ResponsesDelegationConfigToolChoiceCodeInterpreterDict(TypedDict):
    type: Literal["code_interpreter"]
class ResponsesDelegationConfigToolChoiceCodeInterpreter(Reply[ResponsesDelegationConfigToolChoiceCodeInterpreterDict]):
    type: Literal["code_interpreter"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter"]: ...
class ResponsesDelegationConfigParamToolChoiceProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ResponsesDelegationConfigToolChoiceProgrammaticToolCallingDict(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ResponsesDelegationConfigToolChoiceProgrammaticToolCalling(Reply[ResponsesDelegationConfigToolChoiceProgrammaticToolCallingDict]):
    type: Literal["programmatic_tool_calling"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["programmatic_tool_calling"]: ...
class ResponsesDelegationConfigParamToolChoiceShell(TypedDict):
    type: Literal["shell"]
class ResponsesDelegationConfigToolChoiceShellDict(TypedDict):
    type: Literal["shell"]
class ResponsesDelegationConfigToolChoiceShell(Reply[ResponsesDelegationConfigToolChoiceShellDict]):
    type: Literal["shell"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell"]: ...
class ResponsesDelegationConfigParamToolChoiceCustom(TypedDict):
    name: str
    type: Literal["custom"]
class ResponsesDelegationConfigToolChoiceCustomDict(TypedDict):
    name: str
    type: Literal["custom"]
class ResponsesDelegationConfigToolChoiceCustom(Reply[ResponsesDelegationConfigToolChoiceCustomDict]):
    name: str
    type: Literal["custom"]
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom"]: ...
class ResponsesDelegationConfigParamToolChoiceApplyPatch(TypedDict):
    type: Literal["apply_patch"]
class ResponsesDelegationConfigToolChoiceApplyPatchDict(TypedDict):
    type: Literal["apply_patch"]
class ResponsesDelegationConfigToolChoiceApplyPatch(Reply[ResponsesDelegationConfigToolChoiceApplyPatchDict]):
    type: Literal["apply_patch"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch"]: ...
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(TypedDict):
    name: str
    type: Literal["function"]
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(TypedDict):
    type: Literal["file_search"]
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict):
    type: Literal["web_search"]
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(TypedDict):
    type: Literal["web_search_preview"]
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(TypedDict):
    type: Literal["image_generation"]
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict):
    type: Literal["computer"]
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict):
    type: Literal["shell"]
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom(TypedDict):
    name: str
    type: Literal["custom"]
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(TypedDict):
    type: Literal["apply_patch"]
ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam, ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam, ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolFileSearch, ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch, ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview, ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration, ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer, ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter, ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling, ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell, ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom, ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch]
class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParam(TypedDict):
    tools: Iterable[ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"]
    mode: NotRequired[Literal["none", "auto", "required"] | None]
ResponsesDelegationConfigParamToolChoice: TypeAlias = Union[Literal["auto", "none", "required"], ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam, ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam, ResponsesDelegationConfigParamToolChoiceFileSearch, ResponsesDelegationConfigToolChoiceFileSearch, ResponsesDelegationConfigToolChoiceFileSearchDict, ResponsesDelegationConfigParamToolChoiceWebSearch, ResponsesDelegationConfigToolChoiceWebSearch, ResponsesDelegationConfigToolChoiceWebSearchDict, ResponsesDelegationConfigParamToolChoiceWebSearchPreview, ResponsesDelegationConfigToolChoiceWebSearchPreview, ResponsesDelegationConfigToolChoiceWebSearchPreviewDict, ResponsesDelegationConfigParamToolChoiceImageGeneration, ResponsesDelegationConfigToolChoiceImageGeneration, ResponsesDelegationConfigToolChoiceImageGenerationDict, ResponsesDelegationConfigParamToolChoiceComputer, ResponsesDelegationConfigToolChoiceComputer, ResponsesDelegationConfigToolChoiceComputerDict, ResponsesDelegationConfigParamToolChoiceCodeInterpreter, ResponsesDelegationConfigToolChoiceCodeInterpreter, ResponsesDelegationConfigToolChoiceCodeInterpreterDict, ResponsesDelegationConfigParamToolChoiceProgrammaticToolCalling, ResponsesDelegationConfigToolChoiceProgrammaticToolCalling, ResponsesDelegationConfigToolChoiceProgrammaticToolCallingDict, ResponsesDelegationConfigParamToolChoiceShell, ResponsesDelegationConfigToolChoiceShell, ResponsesDelegationConfigToolChoiceShellDict, ResponsesDelegationConfigParamToolChoiceCustom, ResponsesDelegationConfigToolChoiceCustom, ResponsesDelegationConfigToolChoiceCustomDict, ResponsesDelegationConfigParamToolChoiceApplyPatch, ResponsesDelegationConfigToolChoiceApplyPatch, ResponsesDelegationConfigToolChoiceApplyPatchDict, ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParam]
class ResponsesDelegationConfigParamToolWebSearch(TypedDict):
    type: Literal["web_search"]
class ResponsesDelegationConfigToolWebSearchDict(TypedDict):
    type: Literal["web_search"]
class ResponsesDelegationConfigToolWebSearch(Reply[ResponsesDelegationConfigToolWebSearchDict]):
    type: Literal["web_search"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search"]: ...
class ResponsesDelegationConfigParamToolFileSearch(TypedDict):
    type: Literal["file_search"]
class ResponsesDelegationConfigToolFileSearchDict(TypedDict):
    type: Literal["file_search"]
class ResponsesDelegationConfigToolFileSearch(Reply[ResponsesDelegationConfigToolFileSearchDict]):
    type: Literal["file_search"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search"]: ...
class ResponsesDelegationConfigParamToolCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]
class ResponsesDelegationConfigToolCodeInterpreterDict(TypedDict):
    type: Literal["code_interpreter"]
class ResponsesDelegationConfigToolCodeInterpreter(Reply[ResponsesDelegationConfigToolCodeInterpreterDict]):
    type: Literal["code_interpreter"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter"]: ...
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict):
    type: Literal["disabled"]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict(TypedDict):
    type: Literal["disabled"]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict]):
    type: Literal["disabled"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["disabled"]: ...
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict):
    allowed_domains: Sequence[str]
    type: Literal["allowlist"]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict(TypedDict):
    allowed_domains: list[str]
    type: Literal["allowlist"]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict]):
    allowed_domains: list[str]
    type: Literal["allowlist"]
    @overload
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["allowlist"]: ...
ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled, ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled, ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict, ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist, ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist, ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict]
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict]):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None
    @overload
    def __getitem__(self, key: Literal["skill_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["skill_reference"]: ...
    @overload
    def __getitem__(self, key: Literal["version"], /) -> str | None: ...
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict]):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["media_type"], /) -> Literal["application/zip"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["base64"]: ...
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInline(TypedDict):
    description: str
    name: str
    source: ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInlineSource | ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource | ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSourceDict
    type: Literal["inline"]
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
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["source"], /) -> ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["inline"]: ...
ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillSkillReference, ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference, ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReferenceDict, ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInline, ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline, ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineDict]
class ResponsesDelegationConfigParamToolShellEnvironmentContainerAuto(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicy | None
    skills: Iterable[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkill] | None
ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled, ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist, None]
ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDict: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabledDict, ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlistDict, None]
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
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_auto"]: ...
    @overload
    def __getitem__(self, key: Literal["file_ids"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["memory_limit"], /) -> Literal["1g", "4g", "16g", "64g"] | None: ...
    @overload
    def __getitem__(self, key: Literal["network_policy"], /) -> ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy | None: ...
    @overload
    def __getitem__(self, key: Literal["skills"], /) -> list[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill] | None: ...
class ResponsesDelegationConfigParamToolShellEnvironmentContainerReference(TypedDict):
    container_id: str
    type: Literal["container_reference"]
class ResponsesDelegationConfigToolShellEnvironmentContainerReferenceDict(TypedDict):
    container_id: str
    type: Literal["container_reference"]
class ResponsesDelegationConfigToolShellEnvironmentContainerReference(Reply[ResponsesDelegationConfigToolShellEnvironmentContainerReferenceDict]):
    container_id: str
    type: Literal["container_reference"]
    @overload
    def __getitem__(self, key: Literal["container_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_reference"]: ...
class ResponsesDelegationConfigParamToolShellEnvironmentLocalSkill(TypedDict):
    description: str
    name: str
    path: str
class ResponsesDelegationConfigToolShellEnvironmentLocalSkillDict(TypedDict):
    description: str
    name: str
    path: str
class ResponsesDelegationConfigToolShellEnvironmentLocalSkill(Reply[ResponsesDelegationConfigToolShellEnvironmentLocalSkillDict]):
    description: str
    name: str
    path: str
    def __getitem__(self, key: Literal["description", "name", "path"], /) -> str: ...
class ResponsesDelegationConfigParamToolShellEnvironmentLocal(TypedDict):
    type: Literal["local"]
    skills: NotRequired[Iterable[ResponsesDelegationConfigParamToolShellEnvironmentLocalSkill | ResponsesDelegationConfigToolShellEnvironmentLocalSkill | ResponsesDelegationConfigToolShellEnvironmentLocalSkillDict] | None]
class ResponsesDelegationConfigToolShellEnvironmentLocalDict(TypedDict):
    type: Literal["local"]
    skills: NotRequired[list[ResponsesDelegationConfigToolShellEnvironmentLocalSkillDict] | None]
class ResponsesDelegationConfigToolShellEnvironmentLocal(Reply[ResponsesDelegationConfigToolShellEnvironmentLocalDict]):
    type: Literal["local"]
    skills: list[ResponsesDelegationConfigToolShellEnvironmentLocalSkill] | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local"]: ...
    @overload
    def __getitem__(self, key: Literal["skills"], /) -> list[ResponsesDelegationConfigToolShellEnvironmentLocalSkill] | None: ...
ResponsesDelegationConfigParamToolShellEnvironment: TypeAlias = Union[ResponsesDelegationConfigParamToolShellEnvironmentContainerAuto, ResponsesDelegationConfigToolShellEnvironmentContainerAuto, ResponsesDelegationConfigToolShellEnvironmentContainerAutoDict, ResponsesDelegationConfigParamToolShellEnvironmentContainerReference, ResponsesDelegationConfigToolShellEnvironmentContainerReference, ResponsesDelegationConfigToolShellEnvironmentContainerReferenceDict, ResponsesDelegationConfigParamToolShellEnvironmentLocal, ResponsesDelegationConfigToolShellEnvironmentLocal, ResponsesDelegationConfigToolShellEnvironmentLocalDict]
class ResponsesDelegationConfigParamToolShell(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[ResponsesDelegationConfigParamToolShellEnvironment | None]
ResponsesDelegationConfigToolShellEnvironment: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAuto, ResponsesDelegationConfigToolShellEnvironmentContainerReference, ResponsesDelegationConfigToolShellEnvironmentLocal, None]
ResponsesDelegationConfigToolShellEnvironmentDict: TypeAlias = Union[ResponsesDelegationConfigToolShellEnvironmentContainerAutoDict, ResponsesDelegationConfigToolShellEnvironmentContainerReferenceDict, ResponsesDelegationConfigToolShellEnvironmentLocalDict, None]
class ResponsesDelegationConfigToolShellDict(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[ResponsesDelegationConfigToolShellEnvironmentDict | None]
class ResponsesDelegationConfigToolShell(Reply[ResponsesDelegationConfigToolShellDict]):
    type: Literal["shell"]
    environment: ResponsesDelegationConfigToolShellEnvironment | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell"]: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> ResponsesDelegationConfigToolShellEnvironment | None: ...
class ResponsesDelegationConfigParamToolImageGeneration(TypedDict):
    type: Literal["image_generation"]
class ResponsesDelegationConfigToolImageGenerationDict(TypedDict):
    type: Literal["image_generation"]
class ResponsesDelegationConfigToolImageGeneration(Reply[ResponsesDelegationConfigToolImageGenerationDict]):
    type: Literal["image_generation"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["image_generation"]: ...
class ResponsesDelegationConfigParamToolMcp(TypedDict):
    type: Literal["mcp"]
class ResponsesDelegationConfigToolMcpDict(TypedDict):
    type: Literal["mcp"]
class ResponsesDelegationConfigToolMcp(Reply[ResponsesDelegationConfigToolMcpDict]):
    type: Literal["mcp"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
class ResponsesDelegationConfigParamToolCustom(TypedDict):
    type: Literal["custom"]
class ResponsesDelegationConfigToolCustomDict(TypedDict):
    type: Literal["custom"]
class ResponsesDelegationConfigToolCustom(Reply[ResponsesDelegationConfigToolCustomDict]):
    type: Literal["custom"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom"]: ...
class ResponsesDelegationConfigParamToolNamespace(TypedDict):
    type: Literal["namespace"]
class ResponsesDelegationConfigToolNamespaceDict(TypedDict):
    type: Literal["namespace"]
class ResponsesDelegationConfigToolNamespace(Reply[ResponsesDelegationConfigToolNamespaceDict]):
    type: Literal["namespace"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["namespace"]: ...
class ResponsesDelegationConfigParamToolSearch(TypedDict):
    type: Literal["tool_search"]
class ResponsesDelegationConfigToolSearchDict(TypedDict):
    type: Literal["tool_search"]
class ResponsesDelegationConfigToolSearch(Reply[ResponsesDelegationConfigToolSearchDict]):
    type: Literal["tool_search"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search"]: ...
class ResponsesDelegationConfigParamToolProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ResponsesDelegationConfigToolProgrammaticToolCallingDict(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ResponsesDelegationConfigToolProgrammaticToolCalling(Reply[ResponsesDelegationConfigToolProgrammaticToolCallingDict]):
    type: Literal["programmatic_tool_calling"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["programmatic_tool_calling"]: ...
class ResponsesDelegationConfigParamToolComputer(TypedDict):
    type: Literal["computer"]
class ResponsesDelegationConfigToolComputerDict(TypedDict):
    type: Literal["computer"]
class ResponsesDelegationConfigToolComputer(Reply[ResponsesDelegationConfigToolComputerDict]):
    type: Literal["computer"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer"]: ...
class ResponsesDelegationConfigParamToolApplyPatch(TypedDict):
    type: Literal["apply_patch"]
class ResponsesDelegationConfigToolApplyPatchDict(TypedDict):
    type: Literal["apply_patch"]
class ResponsesDelegationConfigToolApplyPatch(Reply[ResponsesDelegationConfigToolApplyPatchDict]):
    type: Literal["apply_patch"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch"]: ...
ResponsesDelegationConfigParamTool: TypeAlias = Union[FunctionToolParam, FunctionTool, FunctionToolDict, ResponsesDelegationConfigParamToolWebSearch, ResponsesDelegationConfigToolWebSearch, ResponsesDelegationConfigToolWebSearchDict, ResponsesDelegationConfigParamToolFileSearch, ResponsesDelegationConfigToolFileSearch, ResponsesDelegationConfigToolFileSearchDict, ResponsesDelegationConfigParamToolCodeInterpreter, ResponsesDelegationConfigToolCodeInterpreter, ResponsesDelegationConfigToolCodeInterpreterDict, ResponsesDelegationConfigParamToolShell, ResponsesDelegationConfigToolShell, ResponsesDelegationConfigToolShellDict, ResponsesDelegationConfigParamToolImageGeneration, ResponsesDelegationConfigToolImageGeneration, ResponsesDelegationConfigToolImageGenerationDict, ResponsesDelegationConfigParamToolMcp, ResponsesDelegationConfigToolMcp, ResponsesDelegationConfigToolMcpDict, ResponsesDelegationConfigParamToolCustom, ResponsesDelegationConfigToolCustom, ResponsesDelegationConfigToolCustomDict, ResponsesDelegationConfigParamToolNamespace, ResponsesDelegationConfigToolNamespace, ResponsesDelegationConfigToolNamespaceDict, ResponsesDelegationConfigParamToolSearch, ResponsesDelegationConfigToolSearch, ResponsesDelegationConfigToolSearchDict, ResponsesDelegationConfigParamToolProgrammaticToolCalling, ResponsesDelegationConfigToolProgrammaticToolCalling, ResponsesDelegationConfigToolProgrammaticToolCallingDict, ResponsesDelegationConfigParamToolComputer, ResponsesDelegationConfigToolComputer, ResponsesDelegationConfigToolComputerDict, ResponsesDelegationConfigParamToolApplyPatch, ResponsesDelegationConfigToolApplyPatch, ResponsesDelegationConfigToolApplyPatchDict]
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
class ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict(TypedDict):
    name: str
    type: Literal["function"]
class ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam(Reply[ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict]):
    name: str
    type: Literal["function"]
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
class ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]
class ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam(Reply[ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict]):
    name: str
    server_label: str
    type: Literal["mcp"]
    @overload
    def __getitem__(self, key: Literal["name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParamDict(TypedDict):
    name: str
    type: Literal["function"]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(Reply[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParamDict]):
    name: str
    type: Literal["function"]
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParamDict(TypedDict):
    name: str
    server_label: str
    type: Literal["mcp"]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(Reply[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParamDict]):
    name: str
    server_label: str
    type: Literal["mcp"]
    @overload
    def __getitem__(self, key: Literal["name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearchDict(TypedDict):
    type: Literal["file_search"]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(Reply[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearchDict]):
    type: Literal["file_search"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search"]: ...
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchDict(TypedDict):
    type: Literal["web_search"]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(Reply[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchDict]):
    type: Literal["web_search"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search"]: ...
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreviewDict(TypedDict):
    type: Literal["web_search_preview"]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(Reply[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreviewDict]):
    type: Literal["web_search_preview"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search_preview"]: ...
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGenerationDict(TypedDict):
    type: Literal["image_generation"]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(Reply[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGenerationDict]):
    type: Literal["image_generation"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["image_generation"]: ...
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolComputerDict(TypedDict):
    type: Literal["computer"]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolComputer(Reply[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolComputerDict]):
    type: Literal["computer"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer"]: ...
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreterDict(TypedDict):
    type: Literal["code_interpreter"]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(Reply[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreterDict]):
    type: Literal["code_interpreter"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter"]: ...
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCallingDict(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(Reply[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCallingDict]):
    type: Literal["programmatic_tool_calling"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["programmatic_tool_calling"]: ...
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolShellDict(TypedDict):
    type: Literal["shell"]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolShell(Reply[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolShellDict]):
    type: Literal["shell"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell"]: ...
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCustomDict(TypedDict):
    name: str
    type: Literal["custom"]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCustom(Reply[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCustomDict]):
    name: str
    type: Literal["custom"]
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom"]: ...
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatchDict(TypedDict):
    type: Literal["apply_patch"]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(Reply[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatchDict]):
    type: Literal["apply_patch"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch"]: ...
ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearch, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearch, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolComputer, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolShell, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCustom, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch]
ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolDict: TypeAlias = Union[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParamDict, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParamDict, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearchDict, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchDict, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreviewDict, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGenerationDict, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolComputerDict, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreterDict, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCallingDict, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolShellDict, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCustomDict, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatchDict]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamDict(TypedDict):
    tools: list[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolDict]
    type: Literal["allowed_tools"]
    mode: NotRequired[Literal["none", "auto", "required"] | None]
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam(Reply[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamDict]):
    tools: list[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"]
    mode: Literal["none", "auto", "required"] | None
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["allowed_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["none", "auto", "required"] | None: ...
ResponsesDelegationConfigToolChoice: TypeAlias = Union[Literal["auto", "none", "required"], ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam, ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam, ResponsesDelegationConfigToolChoiceFileSearch, ResponsesDelegationConfigToolChoiceWebSearch, ResponsesDelegationConfigToolChoiceWebSearchPreview, ResponsesDelegationConfigToolChoiceImageGeneration, ResponsesDelegationConfigToolChoiceComputer, ResponsesDelegationConfigToolChoiceCodeInterpreter, ResponsesDelegationConfigToolChoiceProgrammaticToolCalling, ResponsesDelegationConfigToolChoiceShell, ResponsesDelegationConfigToolChoiceCustom, ResponsesDelegationConfigToolChoiceApplyPatch, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam]
ResponsesDelegationConfigToolChoiceDict: TypeAlias = Union[Literal["auto", "none", "required"], ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParamDict, ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParamDict, ResponsesDelegationConfigToolChoiceFileSearchDict, ResponsesDelegationConfigToolChoiceWebSearchDict, ResponsesDelegationConfigToolChoiceWebSearchPreviewDict, ResponsesDelegationConfigToolChoiceImageGenerationDict, ResponsesDelegationConfigToolChoiceComputerDict, ResponsesDelegationConfigToolChoiceCodeInterpreterDict, ResponsesDelegationConfigToolChoiceProgrammaticToolCallingDict, ResponsesDelegationConfigToolChoiceShellDict, ResponsesDelegationConfigToolChoiceCustomDict, ResponsesDelegationConfigToolChoiceApplyPatchDict, ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamDict]
ResponsesDelegationConfigTool: TypeAlias = Union[FunctionTool, ResponsesDelegationConfigToolWebSearch, ResponsesDelegationConfigToolFileSearch, ResponsesDelegationConfigToolCodeInterpreter, ResponsesDelegationConfigToolShell, ResponsesDelegationConfigToolImageGeneration, ResponsesDelegationConfigToolMcp, ResponsesDelegationConfigToolCustom, ResponsesDelegationConfigToolNamespace, ResponsesDelegationConfigToolSearch, ResponsesDelegationConfigToolProgrammaticToolCalling, ResponsesDelegationConfigToolComputer, ResponsesDelegationConfigToolApplyPatch]
ResponsesDelegationConfigToolDict: TypeAlias = Union[FunctionToolDict, ResponsesDelegationConfigToolWebSearchDict, ResponsesDelegationConfigToolFileSearchDict, ResponsesDelegationConfigToolCodeInterpreterDict, ResponsesDelegationConfigToolShellDict, ResponsesDelegationConfigToolImageGenerationDict, ResponsesDelegationConfigToolMcpDict, ResponsesDelegationConfigToolCustomDict, ResponsesDelegationConfigToolNamespaceDict, ResponsesDelegationConfigToolSearchDict, ResponsesDelegationConfigToolProgrammaticToolCallingDict, ResponsesDelegationConfigToolComputerDict, ResponsesDelegationConfigToolApplyPatchDict]
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
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["instructions"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["max_output_tokens"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["parallel_tool_calls"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> ResponsesDelegationConfigReasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["service_tier"], /) -> Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> ResponsesDelegationConfigText | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_choice"], /) -> ResponsesDelegationConfigToolChoice | None: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[ResponsesDelegationConfigTool] | None: ...
class MediaSessionConfigParamDelegationResponses(TypedDict):
    responses: ResponsesDelegationConfigParam | ResponsesDelegationConfig | ResponsesDelegationConfigDict
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int]
class MediaSessionConfigParamDelegationDecisions(TypedDict):
    decisions: DecisionsDelegationConfigParam | DecisionsDelegationConfig | DecisionsDelegationConfigDict
    type: Literal["decisions"]
    acknowledgement_delay_ms: NotRequired[int]
MediaSessionConfigParamDelegation: TypeAlias = Union[ClientDelegationParam, ClientDelegation, ClientDelegationDict, MediaSessionConfigParamDelegationResponses, MediaSessionConfigParamDelegationDecisions]
class MediaSessionConfigParam(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1"]]
    audio: MediaSessionConfigParamAudio
    client: ClientConfigParam | ClientConfig | ClientConfigDict
    delegation: MediaSessionConfigParamDelegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam | DecisionTrigger | DecisionTriggerDict]
class LiveCreateParamsTransport(TypedDict):
    sdp: str
    type: Literal["webrtc"]
class LiveCreateParams(TypedDict):
    session: MediaSessionConfigParam
    transport: LiveCreateParamsTransport
class LiveCreateResponseSessionDict(TypedDict):
    id: str
class LiveCreateResponseSession(Reply[LiveCreateResponseSessionDict]):
    id: str
    def __getitem__(self, key: Literal["id"], /) -> str: ...
class LiveCreateResponseTransportDict(TypedDict):
    sdp: str
    type: Literal["webrtc"]
class LiveCreateResponseTransport(Reply[LiveCreateResponseTransportDict]):
    sdp: str
    type: Literal["webrtc"]
    @overload
    def __getitem__(self, key: Literal["sdp"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["webrtc"]: ...
class LiveCreateResponseDict(TypedDict):
    session: LiveCreateResponseSessionDict
    transport: LiveCreateResponseTransportDict
class LiveCreateResponse(Reply[LiveCreateResponseDict]):
    session: LiveCreateResponseSession
    transport: LiveCreateResponseTransport
    @overload
    def __getitem__(self, key: Literal["session"], /) -> LiveCreateResponseSession: ...
    @overload
    def __getitem__(self, key: Literal["transport"], /) -> LiveCreateResponseTransport: ...
class MediaSessionForkConfigParamDelegation(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam | ResponsesDelegationUpdateConfig | ResponsesDelegationUpdateConfigDict
class MediaSessionForkConfigParam(TypedDict, total=False):
    client: ClientConfigParam | ClientConfig | ClientConfigDict
    delegation: MediaSessionForkConfigParamDelegation
    store: bool
SessionAcceptParamsSessionAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam, CustomVoice, CustomVoiceDict]
class SessionAcceptParamsSessionAudioOutput(TypedDict, total=False):
    voice: SessionAcceptParamsSessionAudioOutputVoice
class SessionAcceptParamsSessionAudio(TypedDict, total=False):
    output: SessionAcceptParamsSessionAudioOutput
class SessionAcceptParamsSessionDelegationResponses(TypedDict):
    responses: ResponsesDelegationConfigParam | ResponsesDelegationConfig | ResponsesDelegationConfigDict
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int]
class SessionAcceptParamsSessionDelegationDecisions(TypedDict):
    decisions: DecisionsDelegationConfigParam | DecisionsDelegationConfig | DecisionsDelegationConfigDict
    type: Literal["decisions"]
    acknowledgement_delay_ms: NotRequired[int]
SessionAcceptParamsSessionDelegation: TypeAlias = Union[ClientDelegationParam, ClientDelegation, ClientDelegationDict, SessionAcceptParamsSessionDelegationResponses, SessionAcceptParamsSessionDelegationDecisions]
class SessionAcceptParamsSession(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1"]]
    type: Required[Literal["live"]]
    audio: SessionAcceptParamsSessionAudio
    delegation: SessionAcceptParamsSessionDelegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam | DecisionTrigger | DecisionTriggerDict]
class SessionAcceptParams(TypedDict):
    session: SessionAcceptParamsSession
SessionConfigAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoice]
SessionConfigAudioOutputVoiceDict: TypeAlias = Union[str, BuiltInVoice, CustomVoiceDict]
class SessionConfigAudioOutputDict(TypedDict, total=False):
    voice: SessionConfigAudioOutputVoiceDict | None
class SessionConfigAudioOutput(Reply[SessionConfigAudioOutputDict]):
    voice: SessionConfigAudioOutputVoice | None
    def __getitem__(self, key: Literal["voice"], /) -> SessionConfigAudioOutputVoice | None: ...
class SessionConfigAudioDict(TypedDict, total=False):
    format: AudioFormatDict | None
    output: SessionConfigAudioOutputDict | None
class SessionConfigAudio(Reply[SessionConfigAudioDict]):
    format: AudioFormat | None
    output: SessionConfigAudioOutput | None
    @overload
    def __getitem__(self, key: Literal["format"], /) -> AudioFormat | None: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> SessionConfigAudioOutput | None: ...
class SessionConfigDelegationResponsesDict(TypedDict):
    responses: ResponsesDelegationConfigDict
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int | None]
class SessionConfigDelegationResponses(Reply[SessionConfigDelegationResponsesDict]):
    responses: ResponsesDelegationConfig
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None
    @overload
    def __getitem__(self, key: Literal["responses"], /) -> ResponsesDelegationConfig: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["responses"]: ...
    @overload
    def __getitem__(self, key: Literal["acknowledgement_delay_ms"], /) -> int | None: ...
class SessionConfigDelegationDecisionsDict(TypedDict):
    decisions: DecisionsDelegationConfigDict
    type: Literal["decisions"]
    acknowledgement_delay_ms: NotRequired[int | None]
class SessionConfigDelegationDecisions(Reply[SessionConfigDelegationDecisionsDict]):
    decisions: DecisionsDelegationConfig
    type: Literal["decisions"]
    acknowledgement_delay_ms: int | None
    @overload
    def __getitem__(self, key: Literal["decisions"], /) -> DecisionsDelegationConfig: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["decisions"]: ...
    @overload
    def __getitem__(self, key: Literal["acknowledgement_delay_ms"], /) -> int | None: ...
SessionConfigDelegation: TypeAlias = Union[ClientDelegation, SessionConfigDelegationResponses, SessionConfigDelegationDecisions, None]
SessionConfigDelegationDict: TypeAlias = Union[ClientDelegationDict, SessionConfigDelegationResponsesDict, SessionConfigDelegationDecisionsDict, None]
class SessionConfigDict(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1"]]
    audio: SessionConfigAudioDict | None
    client: ClientConfigDict | None
    delegation: SessionConfigDelegationDict | None
    input: list[InitialItemDict] | None
    instructions: str | None
    safety_identifier: str | None
    store: bool | None
    triggers: list[DecisionTriggerDict] | None
class SessionConfig(Reply[SessionConfigDict]):
    model: str | Literal["gpt-live-1"]
    audio: SessionConfigAudio | None
    client: ClientConfig | None
    delegation: SessionConfigDelegation | None
    input: list[InitialItem] | None
    instructions: str | None
    safety_identifier: str | None
    store: bool | None
    triggers: list[DecisionTrigger] | None
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str | Literal["gpt-live-1"]: ...
    @overload
    def __getitem__(self, key: Literal["audio"], /) -> SessionConfigAudio | None: ...
    @overload
    def __getitem__(self, key: Literal["client"], /) -> ClientConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["delegation"], /) -> SessionConfigDelegation | None: ...
    @overload
    def __getitem__(self, key: Literal["input"], /) -> list[InitialItem] | None: ...
    @overload
    def __getitem__(self, key: Literal["instructions", "safety_identifier"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["store"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["triggers"], /) -> list[DecisionTrigger] | None: ...
SessionConfigParamAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam, CustomVoice, CustomVoiceDict]
class SessionConfigParamAudioOutput(TypedDict, total=False):
    voice: SessionConfigParamAudioOutputVoice
class SessionConfigParamAudio(TypedDict, total=False):
    format: AudioFormatParam
    output: SessionConfigParamAudioOutput | SessionConfigAudioOutput | SessionConfigAudioOutputDict
class SessionConfigParamDelegationResponses(TypedDict):
    responses: ResponsesDelegationConfigParam | ResponsesDelegationConfig | ResponsesDelegationConfigDict
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int]
class SessionConfigParamDelegationDecisions(TypedDict):
    decisions: DecisionsDelegationConfigParam | DecisionsDelegationConfig | DecisionsDelegationConfigDict
    type: Literal["decisions"]
    acknowledgement_delay_ms: NotRequired[int]
SessionConfigParamDelegation: TypeAlias = Union[ClientDelegationParam, ClientDelegation, ClientDelegationDict, SessionConfigParamDelegationResponses, SessionConfigDelegationResponses, SessionConfigDelegationResponsesDict, SessionConfigParamDelegationDecisions, SessionConfigDelegationDecisions, SessionConfigDelegationDecisionsDict]
class SessionConfigParam(TypedDict, total=False):
    model: Required[str | Literal["gpt-live-1"]]
    audio: SessionConfigParamAudio | SessionConfigAudio | SessionConfigAudioDict
    client: ClientConfigParam | ClientConfig | ClientConfigDict
    delegation: SessionConfigParamDelegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam | DecisionTrigger | DecisionTriggerDict]
class SessionForkParamsTransport(TypedDict):
    sdp: str
    type: Literal["webrtc"]
class SessionForkParams(TypedDict):
    transport: SessionForkParamsTransport
    session: NotRequired[MediaSessionForkConfigParam]
class SessionForkResponseSessionDict(TypedDict):
    id: str
class SessionForkResponseSession(Reply[SessionForkResponseSessionDict]):
    id: str
    def __getitem__(self, key: Literal["id"], /) -> str: ...
class SessionForkResponseTransportDict(TypedDict):
    sdp: str
    type: Literal["webrtc"]
class SessionForkResponseTransport(Reply[SessionForkResponseTransportDict]):
    sdp: str
    type: Literal["webrtc"]
    @overload
    def __getitem__(self, key: Literal["sdp"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["webrtc"]: ...
class SessionForkResponseDict(TypedDict):
    session: SessionForkResponseSessionDict
    transport: SessionForkResponseTransportDict
class SessionForkResponse(Reply[SessionForkResponseDict]):
    session: SessionForkResponseSession
    transport: SessionForkResponseTransport
    @overload
    def __getitem__(self, key: Literal["session"], /) -> SessionForkResponseSession: ...
    @overload
    def __getitem__(self, key: Literal["transport"], /) -> SessionForkResponseTransport: ...
class SessionReferParams(TypedDict):
    target_uri: str
class SessionRejectParams(TypedDict):
    status_code: int
SessionResourceAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoice]
SessionResourceAudioOutputVoiceDict: TypeAlias = Union[str, BuiltInVoice, CustomVoiceDict]
class SessionResourceAudioOutputDict(TypedDict, total=False):
    voice: SessionResourceAudioOutputVoiceDict | None
class SessionResourceAudioOutput(Reply[SessionResourceAudioOutputDict]):
    voice: SessionResourceAudioOutputVoice | None
    def __getitem__(self, key: Literal["voice"], /) -> SessionResourceAudioOutputVoice | None: ...
class SessionResourceAudioDict(TypedDict, total=False):
    format: AudioFormatDict | None
    output: SessionResourceAudioOutputDict | None
class SessionResourceAudio(Reply[SessionResourceAudioDict]):
    format: AudioFormat | None
    output: SessionResourceAudioOutput | None
    @overload
    def __getitem__(self, key: Literal["format"], /) -> AudioFormat | None: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> SessionResourceAudioOutput | None: ...
class SessionResourceDelegationResponsesDict(TypedDict):
    responses: ResponsesDelegationConfigDict
    type: Literal["responses"]
    acknowledgement_delay_ms: NotRequired[int | None]
class SessionResourceDelegationResponses(Reply[SessionResourceDelegationResponsesDict]):
    responses: ResponsesDelegationConfig
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None
    @overload
    def __getitem__(self, key: Literal["responses"], /) -> ResponsesDelegationConfig: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["responses"]: ...
    @overload
    def __getitem__(self, key: Literal["acknowledgement_delay_ms"], /) -> int | None: ...
class SessionResourceDelegationDecisionsDict(TypedDict):
    decisions: DecisionsDelegationConfigDict
    type: Literal["decisions"]
    acknowledgement_delay_ms: NotRequired[int | None]
class SessionResourceDelegationDecisions(Reply[SessionResourceDelegationDecisionsDict]):
    decisions: DecisionsDelegationConfig
    type: Literal["decisions"]
    acknowledgement_delay_ms: int | None
    @overload
    def __getitem__(self, key: Literal["decisions"], /) -> DecisionsDelegationConfig: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["decisions"]: ...
    @overload
    def __getitem__(self, key: Literal["acknowledgement_delay_ms"], /) -> int | None: ...
SessionResourceDelegation: TypeAlias = Union[ClientDelegation, SessionResourceDelegationResponses, SessionResourceDelegationDecisions, None]
SessionResourceDelegationDict: TypeAlias = Union[ClientDelegationDict, SessionResourceDelegationResponsesDict, SessionResourceDelegationDecisionsDict, None]
class SessionResourceDict(TypedDict, total=False):
    id: Required[str]
    expires_at: Required[int]
    model: Required[str | Literal["gpt-live-1"]]
    status: Required[Literal["active"]]
    audio: SessionResourceAudioDict | None
    client: ClientConfigDict | None
    delegation: SessionResourceDelegationDict | None
    input: list[InitialItemDict] | None
    instructions: str | None
    safety_identifier: str | None
    store: bool | None
    triggers: list[DecisionTriggerDict] | None
class SessionResource(Reply[SessionResourceDict]):
    id: str
    expires_at: int
    model: str | Literal["gpt-live-1"]
    status: Literal["active"]
    audio: SessionResourceAudio | None
    client: ClientConfig | None
    delegation: SessionResourceDelegation | None
    input: list[InitialItem] | None
    instructions: str | None
    safety_identifier: str | None
    store: bool | None
    triggers: list[DecisionTrigger] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["expires_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str | Literal["gpt-live-1"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["active"]: ...
    @overload
    def __getitem__(self, key: Literal["audio"], /) -> SessionResourceAudio | None: ...
    @overload
    def __getitem__(self, key: Literal["client"], /) -> ClientConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["delegation"], /) -> SessionResourceDelegation | None: ...
    @overload
    def __getitem__(self, key: Literal["input"], /) -> list[InitialItem] | None: ...
    @overload
    def __getitem__(self, key: Literal["instructions", "safety_identifier"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["store"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["triggers"], /) -> list[DecisionTrigger] | None: ...
class SessionUpdateConfigDelegationResponsesDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int | None
    responses: ResponsesDelegationUpdateConfigDict | None
class SessionUpdateConfigDelegationResponses(Reply[SessionUpdateConfigDelegationResponsesDict]):
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None
    responses: ResponsesDelegationUpdateConfig | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["responses"]: ...
    @overload
    def __getitem__(self, key: Literal["acknowledgement_delay_ms"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["responses"], /) -> ResponsesDelegationUpdateConfig | None: ...
class SessionUpdateConfigDelegationDecisionsDict(TypedDict, total=False):
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int | None
    decisions: DecisionsDelegationUpdateConfigDict | None
class SessionUpdateConfigDelegationDecisions(Reply[SessionUpdateConfigDelegationDecisionsDict]):
    type: Literal["decisions"]
    acknowledgement_delay_ms: int | None
    decisions: DecisionsDelegationUpdateConfig | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["decisions"]: ...
    @overload
    def __getitem__(self, key: Literal["acknowledgement_delay_ms"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["decisions"], /) -> DecisionsDelegationUpdateConfig | None: ...
SessionUpdateConfigDelegation: TypeAlias = Union[ClientDelegation, SessionUpdateConfigDelegationResponses, SessionUpdateConfigDelegationDecisions, None]
SessionUpdateConfigDelegationDict: TypeAlias = Union[ClientDelegationDict, SessionUpdateConfigDelegationResponsesDict, SessionUpdateConfigDelegationDecisionsDict, None]
class SessionUpdateConfigDict(TypedDict, total=False):
    delegation: SessionUpdateConfigDelegationDict | None
    triggers: list[DecisionTriggerDict] | None
class SessionUpdateConfig(Reply[SessionUpdateConfigDict]):
    delegation: SessionUpdateConfigDelegation | None
    triggers: list[DecisionTrigger] | None
    @overload
    def __getitem__(self, key: Literal["delegation"], /) -> SessionUpdateConfigDelegation | None: ...
    @overload
    def __getitem__(self, key: Literal["triggers"], /) -> list[DecisionTrigger] | None: ...
class SessionUpdateConfigParamDelegationResponses(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam | ResponsesDelegationUpdateConfig | ResponsesDelegationUpdateConfigDict
class SessionUpdateConfigParamDelegationDecisions(TypedDict, total=False):
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int
    decisions: DecisionsDelegationUpdateConfigParam | DecisionsDelegationUpdateConfig | DecisionsDelegationUpdateConfigDict
SessionUpdateConfigParamDelegation: TypeAlias = Union[ClientDelegationParam, ClientDelegation, ClientDelegationDict, SessionUpdateConfigParamDelegationResponses, SessionUpdateConfigDelegationResponses, SessionUpdateConfigDelegationResponsesDict, SessionUpdateConfigParamDelegationDecisions, SessionUpdateConfigDelegationDecisions, SessionUpdateConfigDelegationDecisionsDict]
class SessionUpdateConfigParam(TypedDict, total=False):
    delegation: SessionUpdateConfigParamDelegation | None
    triggers: Iterable[DecisionTriggerParam | DecisionTrigger | DecisionTriggerDict]
class SessionUsageDict(TypedDict):
    seconds: float
class SessionUsage(Reply[SessionUsageDict]):
    seconds: float
    def __getitem__(self, key: Literal["seconds"], /) -> float: ...
class SidebandConnectParams(TypedDict, total=False):
    graceful_close: bool
class SessionStartEventDict(TypedDict):
    session: SessionConfigDict
    type: Literal["session.start"]
    event_id: NotRequired[str | None]
class SessionStartEvent(Reply[SessionStartEventDict]):
    session: SessionConfig
    type: Literal["session.start"]
    event_id: str | None
    @overload
    def __getitem__(self, key: Literal["session"], /) -> SessionConfig: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.start"]: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str | None: ...
class SessionUpdateEventDict(TypedDict):
    session: SessionUpdateConfigDict
    type: Literal["session.update"]
    event_id: NotRequired[str | None]
class SessionUpdateEvent(Reply[SessionUpdateEventDict]):
    session: SessionUpdateConfig
    type: Literal["session.update"]
    event_id: str | None
    @overload
    def __getitem__(self, key: Literal["session"], /) -> SessionUpdateConfig: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.update"]: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str | None: ...
class InputAudioAppendEventDict(TypedDict):
    audio: str
    type: Literal["session.input_audio.append"]
    event_id: NotRequired[str | None]
class InputAudioAppendEvent(Reply[InputAudioAppendEventDict]):
    audio: str
    type: Literal["session.input_audio.append"]
    event_id: str | None
    @overload
    def __getitem__(self, key: Literal["audio"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.input_audio.append"]: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str | None: ...
class InputAudioMuteEventDict(TypedDict):
    type: Literal["session.input_audio.mute"]
    event_id: NotRequired[str | None]
class InputAudioMuteEvent(Reply[InputAudioMuteEventDict]):
    type: Literal["session.input_audio.mute"]
    event_id: str | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.input_audio.mute"]: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str | None: ...
class InputAudioUnmuteEventDict(TypedDict):
    type: Literal["session.input_audio.unmute"]
    event_id: NotRequired[str | None]
class InputAudioUnmuteEvent(Reply[InputAudioUnmuteEventDict]):
    type: Literal["session.input_audio.unmute"]
    event_id: str | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.input_audio.unmute"]: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str | None: ...
class OutputAudioFixturePlayEventDict(TypedDict):
    audio: str
    type: Literal["session.output_audio.fixture.play"]
    event_id: NotRequired[str | None]
class OutputAudioFixturePlayEvent(Reply[OutputAudioFixturePlayEventDict]):
    audio: str
    type: Literal["session.output_audio.fixture.play"]
    event_id: str | None
    @overload
    def __getitem__(self, key: Literal["audio"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.output_audio.fixture.play"]: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["delegation_id", "event_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.instructions.append"]: ...
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
    @overload
    def __getitem__(self, key: Literal["content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["delegation_id", "event_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.thinking.append"]: ...
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
    @overload
    def __getitem__(self, key: Literal["content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["delegation_id", "event_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.commentary.append"]: ...
class DecisionCreateEventDict(TypedDict):
    event_id: str
    type: Literal["decision.create"]
class DecisionCreateEvent(Reply[DecisionCreateEventDict]):
    event_id: str
    type: Literal["decision.create"]
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["decision.create"]: ...
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
    @overload
    def __getitem__(self, key: Literal["arguments", "call_id", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
class DecisionItemCreateEventItemFunctionCallOutputOutputPartsInputImageDict(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionItemCreateEventItemFunctionCallOutputOutputPartsInputImage(Reply[DecisionItemCreateEventItemFunctionCallOutputOutputPartsInputImageDict]):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["low", "high", "auto", "original"] | None: ...
DecisionItemCreateEventItemFunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputText, DecisionItemCreateEventItemFunctionCallOutputOutputPartsInputImage]
DecisionItemCreateEventItemFunctionCallOutputOutputPartsDict: TypeAlias = Union[DecisionInputTextDict, DecisionItemCreateEventItemFunctionCallOutputOutputPartsInputImageDict]
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
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
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
    @overload
    def __getitem__(self, key: Literal["call_id", "input", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
class DecisionItemCreateEventItemCustomToolCallOutputOutputPartsInputImageDict(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionItemCreateEventItemCustomToolCallOutputOutputPartsInputImage(Reply[DecisionItemCreateEventItemCustomToolCallOutputOutputPartsInputImageDict]):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["low", "high", "auto", "original"] | None: ...
DecisionItemCreateEventItemCustomToolCallOutputOutputParts: TypeAlias = Union[DecisionInputText, DecisionItemCreateEventItemCustomToolCallOutputOutputPartsInputImage]
DecisionItemCreateEventItemCustomToolCallOutputOutputPartsDict: TypeAlias = Union[DecisionInputTextDict, DecisionItemCreateEventItemCustomToolCallOutputOutputPartsInputImageDict]
class DecisionItemCreateEventItemCustomToolCallOutputDict(TypedDict):
    call_id: str
    output: str | list[DecisionItemCreateEventItemCustomToolCallOutputOutputPartsDict]
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreateEventItemCustomToolCallOutput(Reply[DecisionItemCreateEventItemCustomToolCallOutputDict]):
    call_id: str
    output: str | list[DecisionItemCreateEventItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[DecisionItemCreateEventItemCustomToolCallOutputOutputParts]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
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
    @overload
    def __getitem__(self, key: Literal["item"], /) -> DecisionItemCreateEventItemUnion: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["decision.item.create"]: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str | None: ...
class DecisionItemDeleteEventDict(TypedDict):
    item_id: str
    type: Literal["decision.item.delete"]
    event_id: NotRequired[str | None]
class DecisionItemDeleteEvent(Reply[DecisionItemDeleteEventDict]):
    item_id: str
    type: Literal["decision.item.delete"]
    event_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["decision.item.delete"]: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str | None: ...
class ResponseItemCreateEventDict(TypedDict):
    item: ResponseInputItemDict
    type: Literal["response.item.create"]
    event_id: NotRequired[str | None]
class ResponseItemCreateEvent(Reply[ResponseItemCreateEventDict]):
    item: ResponseInputItem
    type: Literal["response.item.create"]
    event_id: str | None
    @overload
    def __getitem__(self, key: Literal["item"], /) -> ResponseInputItem: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.item.create"]: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str | None: ...
class ResponseCreateEventDict(TypedDict):
    type: Literal["response.create"]
    event_id: NotRequired[str | None]
class ResponseCreateEvent(Reply[ResponseCreateEventDict]):
    type: Literal["response.create"]
    event_id: str | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.create"]: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str | None: ...
class SessionCloseEventDict(TypedDict):
    type: Literal["session.close"]
    event_id: NotRequired[str | None]
class SessionCloseEvent(Reply[SessionCloseEventDict]):
    type: Literal["session.close"]
    event_id: str | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.close"]: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str | None: ...
ClientEvent: TypeAlias = Union[SessionStartEvent, SessionUpdateEvent, InputAudioAppendEvent, InputAudioMuteEvent, InputAudioUnmuteEvent, OutputAudioFixturePlayEvent, InstructionsAppendEvent, ThinkingAppendEvent, CommentaryAppendEvent, DecisionCreateEvent, DecisionItemCreateEvent, DecisionItemDeleteEvent, ResponseItemCreateEvent, ResponseCreateEvent, SessionCloseEvent]
ClientEventDict: TypeAlias = Union[SessionStartEventDict, SessionUpdateEventDict, InputAudioAppendEventDict, InputAudioMuteEventDict, InputAudioUnmuteEventDict, OutputAudioFixturePlayEventDict, InstructionsAppendEventDict, ThinkingAppendEventDict, CommentaryAppendEventDict, DecisionCreateEventDict, DecisionItemCreateEventDict, DecisionItemDeleteEventDict, ResponseItemCreateEventDict, ResponseCreateEventDict, SessionCloseEventDict]
class SessionStartEventParam(TypedDict):
    session: SessionConfigParam | SessionConfig | SessionConfigDict
    type: Literal["session.start"]
    event_id: NotRequired[str | None]
class ForkSessionStartEventDict(TypedDict):
    session: ForkSessionConfigDict
    type: Literal["session.start"]
    event_id: NotRequired[str | None]
class ForkSessionStartEvent(Reply[ForkSessionStartEventDict]):
    session: ForkSessionConfig
    type: Literal["session.start"]
    event_id: str | None
    @overload
    def __getitem__(self, key: Literal["session"], /) -> ForkSessionConfig: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.start"]: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str | None: ...
class SessionUpdateEventParam(TypedDict):
    session: SessionUpdateConfigParam | SessionUpdateConfig | SessionUpdateConfigDict
    type: Literal["session.update"]
    event_id: NotRequired[str | None]
class InputAudioAppendEventParam(TypedDict):
    audio: str
    type: Literal["session.input_audio.append"]
    event_id: NotRequired[str | None]
class ConnectServerEventSessionInputAudioAppendDict(TypedDict):
    audio: str
    type: Literal["session.input_audio.append"]
class ConnectServerEventSessionInputAudioAppend(Reply[ConnectServerEventSessionInputAudioAppendDict]):
    audio: str
    type: Literal["session.input_audio.append"]
    @overload
    def __getitem__(self, key: Literal["audio"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.input_audio.append"]: ...
class ForkServerEventSessionInputAudioAppendDict(TypedDict):
    audio: str
    type: Literal["session.input_audio.append"]
class ForkServerEventSessionInputAudioAppend(Reply[ForkServerEventSessionInputAudioAppendDict]):
    audio: str
    type: Literal["session.input_audio.append"]
    @overload
    def __getitem__(self, key: Literal["audio"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.input_audio.append"]: ...
class ServerEventSessionInputAudioAppendDict(TypedDict):
    audio: str
    type: Literal["session.input_audio.append"]
class ServerEventSessionInputAudioAppend(Reply[ServerEventSessionInputAudioAppendDict]):
    audio: str
    type: Literal["session.input_audio.append"]
    @overload
    def __getitem__(self, key: Literal["audio"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.input_audio.append"]: ...
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
class DecisionItemCreateEventParamItemFunctionCallOutputOutputPartsInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
DecisionItemCreateEventParamItemFunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputText, DecisionInputTextDict, DecisionItemCreateEventParamItemFunctionCallOutputOutputPartsInputImage, DecisionItemCreateEventItemFunctionCallOutputOutputPartsInputImage, DecisionItemCreateEventItemFunctionCallOutputOutputPartsInputImageDict]
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
class DecisionItemCreateEventParamItemCustomToolCallOutputOutputPartsInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
DecisionItemCreateEventParamItemCustomToolCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputText, DecisionInputTextDict, DecisionItemCreateEventParamItemCustomToolCallOutputOutputPartsInputImage, DecisionItemCreateEventItemCustomToolCallOutputOutputPartsInputImage, DecisionItemCreateEventItemCustomToolCallOutputOutputPartsInputImageDict]
class DecisionItemCreateEventParamItemCustomToolCallOutput(TypedDict):
    call_id: str
    output: str | Iterable[DecisionItemCreateEventParamItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
DecisionItemCreateEventParamItemUnion: TypeAlias = Union[DecisionUserMessageParam, DecisionUserMessage, DecisionUserMessageDict, DecisionStoredUserMessage, DecisionStoredUserMessageDict, InitialItemUser, InitialItemUserDict, DecisionDeveloperMessageParam, DecisionDeveloperMessage, DecisionDeveloperMessageDict, DecisionStoredDeveloperMessage, DecisionStoredDeveloperMessageDict, InitialItemDeveloper, InitialItemDeveloperDict, DecisionSystemMessageParam, DecisionSystemMessage, DecisionSystemMessageDict, DecisionStoredSystemMessage, DecisionStoredSystemMessageDict, DecisionAssistantMessageParam, DecisionAssistantMessage, DecisionAssistantMessageDict, DecisionStoredAssistantMessage, DecisionStoredAssistantMessageDict, InitialItemAssistant, InitialItemAssistantDict, DecisionItemCreateEventParamItemFunctionCall, DecisionItemCreateEventItemFunctionCall, DecisionItemCreateEventItemFunctionCallDict, DecisionItemCreateEventParamItemFunctionCallOutput, DecisionItemCreateEventItemFunctionCallOutput, DecisionItemCreateEventItemFunctionCallOutputDict, DecisionItemCreateEventParamItemCustomToolCall, DecisionItemCreateEventItemCustomToolCall, DecisionItemCreateEventItemCustomToolCallDict, DecisionItemCreateEventParamItemCustomToolCallOutput, DecisionItemCreateEventItemCustomToolCallOutput, DecisionItemCreateEventItemCustomToolCallOutputDict]
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
ClientEventParam: TypeAlias = Union[SessionStartEventParam, SessionStartEvent, SessionStartEventDict, ForkSessionStartEvent, ForkSessionStartEventDict, SessionUpdateEventParam, SessionUpdateEvent, SessionUpdateEventDict, InputAudioAppendEventParam, InputAudioAppendEvent, InputAudioAppendEventDict, ConnectServerEventSessionInputAudioAppend, ConnectServerEventSessionInputAudioAppendDict, ForkServerEventSessionInputAudioAppend, ForkServerEventSessionInputAudioAppendDict, ServerEventSessionInputAudioAppend, ServerEventSessionInputAudioAppendDict, InputAudioMuteEventParam, InputAudioMuteEvent, InputAudioMuteEventDict, InputAudioUnmuteEventParam, InputAudioUnmuteEvent, InputAudioUnmuteEventDict, OutputAudioFixturePlayEventParam, OutputAudioFixturePlayEvent, OutputAudioFixturePlayEventDict, InstructionsAppendEventParam, InstructionsAppendEvent, InstructionsAppendEventDict, ThinkingAppendEventParam, ThinkingAppendEvent, ThinkingAppendEventDict, CommentaryAppendEventParam, CommentaryAppendEvent, CommentaryAppendEventDict, DecisionCreateEventParam, DecisionCreateEvent, DecisionCreateEventDict, DecisionItemCreateEventParam, DecisionItemCreateEvent, DecisionItemCreateEventDict, DecisionItemDeleteEventParam, DecisionItemDeleteEvent, DecisionItemDeleteEventDict, ResponseItemCreateEventParam, ResponseItemCreateEvent, ResponseItemCreateEventDict, ResponseCreateEventParam, ResponseCreateEvent, ResponseCreateEventDict, SessionCloseEventParam, SessionCloseEvent, SessionCloseEventDict]
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
    @overload
    def __getitem__(self, key: Literal["end_ms", "start_ms"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.commentary.appended"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
class ConnectClientEventTransportDtmfSendDict(TypedDict):
    event: str
    type: Literal["transport.dtmf.send"]
    event_id: NotRequired[str | None]
class ConnectClientEventTransportDtmfSend(Reply[ConnectClientEventTransportDtmfSendDict]):
    event: str
    type: Literal["transport.dtmf.send"]
    event_id: str | None
    @overload
    def __getitem__(self, key: Literal["event"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.dtmf.send"]: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str | None: ...
ConnectClientEvent: TypeAlias = Union[SessionUpdateEvent, InputAudioMuteEvent, InputAudioUnmuteEvent, OutputAudioFixturePlayEvent, ConnectClientEventTransportDtmfSend, InstructionsAppendEvent, ThinkingAppendEvent, CommentaryAppendEvent, DecisionCreateEvent, DecisionItemCreateEvent, DecisionItemDeleteEvent, ResponseItemCreateEvent, ResponseCreateEvent, SessionCloseEvent]
ConnectClientEventDict: TypeAlias = Union[SessionUpdateEventDict, InputAudioMuteEventDict, InputAudioUnmuteEventDict, OutputAudioFixturePlayEventDict, ConnectClientEventTransportDtmfSendDict, InstructionsAppendEventDict, ThinkingAppendEventDict, CommentaryAppendEventDict, DecisionCreateEventDict, DecisionItemCreateEventDict, DecisionItemDeleteEventDict, ResponseItemCreateEventDict, ResponseCreateEventDict, SessionCloseEventDict]
class ConnectClientEventParamTransportDtmfSend(TypedDict):
    event: str
    type: Literal["transport.dtmf.send"]
    event_id: NotRequired[str | None]
class ConnectServerEventTransportDtmfSendDict(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: NotRequired[str | None]
class ConnectServerEventTransportDtmfSend(Reply[ConnectServerEventTransportDtmfSendDict]):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: str | None
    @overload
    def __getitem__(self, key: Literal["event", "event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.dtmf.send"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
class ForkServerEventTransportDtmfSendDict(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: NotRequired[str | None]
class ForkServerEventTransportDtmfSend(Reply[ForkServerEventTransportDtmfSendDict]):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: str | None
    @overload
    def __getitem__(self, key: Literal["event", "event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.dtmf.send"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["event", "event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.dtmf.send"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
ConnectClientEventParam: TypeAlias = Union[SessionUpdateEventParam, SessionUpdateEvent, SessionUpdateEventDict, InputAudioMuteEventParam, InputAudioMuteEvent, InputAudioMuteEventDict, InputAudioUnmuteEventParam, InputAudioUnmuteEvent, InputAudioUnmuteEventDict, OutputAudioFixturePlayEventParam, OutputAudioFixturePlayEvent, OutputAudioFixturePlayEventDict, ConnectClientEventParamTransportDtmfSend, ConnectClientEventTransportDtmfSend, ConnectClientEventTransportDtmfSendDict, ConnectServerEventTransportDtmfSend, ConnectServerEventTransportDtmfSendDict, ForkServerEventTransportDtmfSend, ForkServerEventTransportDtmfSendDict, ServerEventTransportDtmfSend, ServerEventTransportDtmfSendDict, InstructionsAppendEventParam, InstructionsAppendEvent, InstructionsAppendEventDict, ThinkingAppendEventParam, ThinkingAppendEvent, ThinkingAppendEventDict, CommentaryAppendEventParam, CommentaryAppendEvent, CommentaryAppendEventDict, DecisionCreateEventParam, DecisionCreateEvent, DecisionCreateEventDict, DecisionItemCreateEventParam, DecisionItemCreateEvent, DecisionItemCreateEventDict, DecisionItemDeleteEventParam, DecisionItemDeleteEvent, DecisionItemDeleteEventDict, ResponseItemCreateEventParam, ResponseItemCreateEvent, ResponseItemCreateEventDict, ResponseCreateEventParam, ResponseCreateEvent, ResponseCreateEventDict, SessionCloseEventParam, SessionCloseEvent, SessionCloseEventDict]
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
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["session"], /) -> SessionResource: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.started"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["session"], /) -> SessionResource: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.updated"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
class InputAudioMutedEventDict(TypedDict):
    event_id: str
    type: Literal["session.input_audio.muted"]
    client_event_id: NotRequired[str | None]
class InputAudioMutedEvent(Reply[InputAudioMutedEventDict]):
    event_id: str
    type: Literal["session.input_audio.muted"]
    client_event_id: str | None
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.input_audio.muted"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
class InputAudioUnmutedEventDict(TypedDict):
    event_id: str
    type: Literal["session.input_audio.unmuted"]
    client_event_id: NotRequired[str | None]
class InputAudioUnmutedEvent(Reply[InputAudioUnmutedEventDict]):
    event_id: str
    type: Literal["session.input_audio.unmuted"]
    client_event_id: str | None
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.input_audio.unmuted"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
class OutputAudioFixturePlayingEventDict(TypedDict):
    event_id: str
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: NotRequired[str | None]
class OutputAudioFixturePlayingEvent(Reply[OutputAudioFixturePlayingEventDict]):
    event_id: str
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: str | None
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.output_audio.fixture.playing"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
class OutputAudioFixturePlayedEventDict(TypedDict):
    event_id: str
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: NotRequired[str | None]
class OutputAudioFixturePlayedEvent(Reply[OutputAudioFixturePlayedEventDict]):
    event_id: str
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: str | None
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.output_audio.fixture.played"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["end_ms", "start_ms"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.instructions.appended"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["end_ms", "start_ms"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.thinking.appended"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["delta", "event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["end_ms", "start_ms"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.input_transcript.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["delta", "event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["end_ms", "start_ms"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.output_transcript.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["target"], /) -> Literal["client", "responses", "decisions"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["delegation"]: ...
    @overload
    def __getitem__(self, key: Literal["response_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["delegation"], /) -> DelegationCreatedEventDelegation: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["offset_ms"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.delegation.created"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
class DecisionEventEventDict(TypedDict):
    decision: DecisionDict
    type: Literal["decision.completed"]
class DecisionEventEvent(Reply[DecisionEventEventDict]):
    decision: Decision
    type: Literal["decision.completed"]
    @overload
    def __getitem__(self, key: Literal["decision"], /) -> Decision: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["decision.completed"]: ...
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
    @overload
    def __getitem__(self, key: Literal["delegation_id", "source_event_id", "trigger_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["event"], /) -> DecisionEventEvent: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["source_event_type"], /) -> Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["decision.event"]: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "call_id", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call"]: ...
    @overload
    def __getitem__(self, key: Literal["namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
class DecisionItemCreatedEventItemFunctionCallOutputOutputPartsInputImageDict(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionItemCreatedEventItemFunctionCallOutputOutputPartsInputImage(Reply[DecisionItemCreatedEventItemFunctionCallOutputOutputPartsInputImageDict]):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["low", "high", "auto", "original"] | None: ...
DecisionItemCreatedEventItemFunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputText, DecisionItemCreatedEventItemFunctionCallOutputOutputPartsInputImage]
DecisionItemCreatedEventItemFunctionCallOutputOutputPartsDict: TypeAlias = Union[DecisionInputTextDict, DecisionItemCreatedEventItemFunctionCallOutputOutputPartsInputImageDict]
class DecisionItemCreatedEventItemFunctionCallOutputDict(TypedDict):
    id: str
    call_id: str
    output: str | list[DecisionItemCreatedEventItemFunctionCallOutputOutputPartsDict]
    type: Literal["function_call_output"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreatedEventItemFunctionCallOutput(Reply[DecisionItemCreatedEventItemFunctionCallOutputDict]):
    id: str
    call_id: str
    output: str | list[DecisionItemCreatedEventItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[DecisionItemCreatedEventItemFunctionCallOutputOutputParts]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "input", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call"]: ...
    @overload
    def __getitem__(self, key: Literal["namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
class DecisionItemCreatedEventItemCustomToolCallOutputOutputPartsInputImageDict(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
class DecisionItemCreatedEventItemCustomToolCallOutputOutputPartsInputImage(Reply[DecisionItemCreatedEventItemCustomToolCallOutputOutputPartsInputImageDict]):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["low", "high", "auto", "original"] | None: ...
DecisionItemCreatedEventItemCustomToolCallOutputOutputParts: TypeAlias = Union[DecisionInputText, DecisionItemCreatedEventItemCustomToolCallOutputOutputPartsInputImage]
DecisionItemCreatedEventItemCustomToolCallOutputOutputPartsDict: TypeAlias = Union[DecisionInputTextDict, DecisionItemCreatedEventItemCustomToolCallOutputOutputPartsInputImageDict]
class DecisionItemCreatedEventItemCustomToolCallOutputDict(TypedDict):
    id: str
    call_id: str
    output: str | list[DecisionItemCreatedEventItemCustomToolCallOutputOutputPartsDict]
    type: Literal["custom_tool_call_output"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class DecisionItemCreatedEventItemCustomToolCallOutput(Reply[DecisionItemCreatedEventItemCustomToolCallOutputDict]):
    id: str
    call_id: str
    output: str | list[DecisionItemCreatedEventItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[DecisionItemCreatedEventItemCustomToolCallOutputOutputParts]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
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
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["item"], /) -> DecisionItemCreatedEventItemUnion: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["decision.item.created"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["event_id", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["decision.item.deleted"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["event"], /) -> dict[str, object]: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.event"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id", "delegation_id"], /) -> str | None: ...
class SessionUsageUpdatedEventContextWindowDict(TypedDict):
    usage_ratio: float
class SessionUsageUpdatedEventContextWindow(Reply[SessionUsageUpdatedEventContextWindowDict]):
    usage_ratio: float
    def __getitem__(self, key: Literal["usage_ratio"], /) -> float: ...
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
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.usage.updated"]: ...
    @overload
    def __getitem__(self, key: Literal["usage"], /) -> SessionUsage: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["context_window"], /) -> SessionUsageUpdatedEventContextWindow | None: ...
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
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["reason"], /) -> Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]: ...
    @overload
    def __getitem__(self, key: Literal["session"], /) -> SessionResource: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.closed"]: ...
    @overload
    def __getitem__(self, key: Literal["usage"], /) -> SessionUsage: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["error"], /) -> Error: ...
    @overload
    def __getitem__(self, key: Literal["event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["error"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["code", "event_id", "message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["info"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["delta"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["session.output_audio.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["end_ms", "start_ms"], /) -> int | None: ...
class ConnectServerEventTransportDtmfReceivedDict(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]
class ConnectServerEventTransportDtmfReceived(Reply[ConnectServerEventTransportDtmfReceivedDict]):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]
    @overload
    def __getitem__(self, key: Literal["event", "event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.dtmf.received"]: ...
class ConnectServerEventTransportDtmfSentDict(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: NotRequired[str | None]
class ConnectServerEventTransportDtmfSent(Reply[ConnectServerEventTransportDtmfSentDict]):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: str | None
    @overload
    def __getitem__(self, key: Literal["event", "event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.dtmf.sent"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
class ConnectServerEventTransportRingingDict(TypedDict):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]
class ConnectServerEventTransportRinging(Reply[ConnectServerEventTransportRingingDict]):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]
    @overload
    def __getitem__(self, key: Literal["event_id", "session_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.ringing"]: ...
class ConnectServerEventTransportAnsweredDict(TypedDict):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]
class ConnectServerEventTransportAnswered(Reply[ConnectServerEventTransportAnsweredDict]):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]
    @overload
    def __getitem__(self, key: Literal["event_id", "session_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.answered"]: ...
class ConnectServerEventTransportFailedErrorDict(TypedDict):
    code: str
    message: str
    type: Literal["call_error"]
    param: NotRequired[str | None]
class ConnectServerEventTransportFailedError(Reply[ConnectServerEventTransportFailedErrorDict]):
    code: str
    message: str
    type: Literal["call_error"]
    param: str | None
    @overload
    def __getitem__(self, key: Literal["code", "message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["call_error"]: ...
    @overload
    def __getitem__(self, key: Literal["param"], /) -> str | None: ...
class ConnectServerEventTransportFailedDict(TypedDict):
    error: ConnectServerEventTransportFailedErrorDict
    event_id: str
    session_id: str
    type: Literal["transport.failed"]
class ConnectServerEventTransportFailed(Reply[ConnectServerEventTransportFailedDict]):
    error: ConnectServerEventTransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"]
    @overload
    def __getitem__(self, key: Literal["error"], /) -> ConnectServerEventTransportFailedError: ...
    @overload
    def __getitem__(self, key: Literal["event_id", "session_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.failed"]: ...
ConnectServerEvent: TypeAlias = Union[SessionStartedEvent, SessionUpdatedEvent, InputAudioMutedEvent, InputAudioUnmutedEvent, OutputAudioFixturePlayingEvent, OutputAudioFixturePlayedEvent, InstructionsAppendedEvent, ThinkingAppendedEvent, CommentaryAppendedEvent, InputTranscriptDeltaEvent, OutputTranscriptDeltaEvent, DelegationCreatedEvent, DecisionEvent, DecisionItemCreatedEvent, DecisionItemDeletedEvent, ResponseEvent, SessionUsageUpdatedEvent, SessionClosedEvent, ErrorEvent, InfoEvent, ConnectServerEventSessionInputAudioAppend, OutputAudioDeltaEvent, ConnectServerEventTransportDtmfReceived, ConnectServerEventTransportDtmfSend, ConnectServerEventTransportDtmfSent, ConnectServerEventTransportRinging, ConnectServerEventTransportAnswered, ConnectServerEventTransportFailed]
ConnectServerEventDict: TypeAlias = Union[SessionStartedEventDict, SessionUpdatedEventDict, InputAudioMutedEventDict, InputAudioUnmutedEventDict, OutputAudioFixturePlayingEventDict, OutputAudioFixturePlayedEventDict, InstructionsAppendedEventDict, ThinkingAppendedEventDict, CommentaryAppendedEventDict, InputTranscriptDeltaEventDict, OutputTranscriptDeltaEventDict, DelegationCreatedEventDict, DecisionEventDict, DecisionItemCreatedEventDict, DecisionItemDeletedEventDict, ResponseEventDict, SessionUsageUpdatedEventDict, SessionClosedEventDict, ErrorEventDict, InfoEventDict, ConnectServerEventSessionInputAudioAppendDict, OutputAudioDeltaEventDict, ConnectServerEventTransportDtmfReceivedDict, ConnectServerEventTransportDtmfSendDict, ConnectServerEventTransportDtmfSentDict, ConnectServerEventTransportRingingDict, ConnectServerEventTransportAnsweredDict, ConnectServerEventTransportFailedDict]
ForkClientEvent: TypeAlias = Union[ForkSessionStartEvent, SessionUpdateEvent, InputAudioAppendEvent, InputAudioMuteEvent, InputAudioUnmuteEvent, OutputAudioFixturePlayEvent, InstructionsAppendEvent, ThinkingAppendEvent, CommentaryAppendEvent, DecisionCreateEvent, DecisionItemCreateEvent, DecisionItemDeleteEvent, ResponseItemCreateEvent, ResponseCreateEvent, SessionCloseEvent]
ForkClientEventDict: TypeAlias = Union[ForkSessionStartEventDict, SessionUpdateEventDict, InputAudioAppendEventDict, InputAudioMuteEventDict, InputAudioUnmuteEventDict, OutputAudioFixturePlayEventDict, InstructionsAppendEventDict, ThinkingAppendEventDict, CommentaryAppendEventDict, DecisionCreateEventDict, DecisionItemCreateEventDict, DecisionItemDeleteEventDict, ResponseItemCreateEventDict, ResponseCreateEventDict, SessionCloseEventDict]
class ForkSessionStartEventParam(TypedDict):
    session: ForkSessionConfigParam | ForkSessionConfig | ForkSessionConfigDict
    type: Literal["session.start"]
    event_id: NotRequired[str | None]
ForkClientEventParam: TypeAlias = Union[ForkSessionStartEventParam, ForkSessionStartEvent, ForkSessionStartEventDict, SessionStartEvent, SessionStartEventDict, SessionUpdateEventParam, SessionUpdateEvent, SessionUpdateEventDict, InputAudioAppendEventParam, InputAudioAppendEvent, InputAudioAppendEventDict, ConnectServerEventSessionInputAudioAppend, ConnectServerEventSessionInputAudioAppendDict, ForkServerEventSessionInputAudioAppend, ForkServerEventSessionInputAudioAppendDict, ServerEventSessionInputAudioAppend, ServerEventSessionInputAudioAppendDict, InputAudioMuteEventParam, InputAudioMuteEvent, InputAudioMuteEventDict, InputAudioUnmuteEventParam, InputAudioUnmuteEvent, InputAudioUnmuteEventDict, OutputAudioFixturePlayEventParam, OutputAudioFixturePlayEvent, OutputAudioFixturePlayEventDict, InstructionsAppendEventParam, InstructionsAppendEvent, InstructionsAppendEventDict, ThinkingAppendEventParam, ThinkingAppendEvent, ThinkingAppendEventDict, CommentaryAppendEventParam, CommentaryAppendEvent, CommentaryAppendEventDict, DecisionCreateEventParam, DecisionCreateEvent, DecisionCreateEventDict, DecisionItemCreateEventParam, DecisionItemCreateEvent, DecisionItemCreateEventDict, DecisionItemDeleteEventParam, DecisionItemDeleteEvent, DecisionItemDeleteEventDict, ResponseItemCreateEventParam, ResponseItemCreateEvent, ResponseItemCreateEventDict, ResponseCreateEventParam, ResponseCreateEvent, ResponseCreateEventDict, SessionCloseEventParam, SessionCloseEvent, SessionCloseEventDict]
class ForkServerEventTransportDtmfReceivedDict(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]
class ForkServerEventTransportDtmfReceived(Reply[ForkServerEventTransportDtmfReceivedDict]):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]
    @overload
    def __getitem__(self, key: Literal["event", "event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.dtmf.received"]: ...
class ForkServerEventTransportDtmfSentDict(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: NotRequired[str | None]
class ForkServerEventTransportDtmfSent(Reply[ForkServerEventTransportDtmfSentDict]):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: str | None
    @overload
    def __getitem__(self, key: Literal["event", "event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.dtmf.sent"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
class ForkServerEventTransportRingingDict(TypedDict):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]
class ForkServerEventTransportRinging(Reply[ForkServerEventTransportRingingDict]):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]
    @overload
    def __getitem__(self, key: Literal["event_id", "session_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.ringing"]: ...
class ForkServerEventTransportAnsweredDict(TypedDict):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]
class ForkServerEventTransportAnswered(Reply[ForkServerEventTransportAnsweredDict]):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]
    @overload
    def __getitem__(self, key: Literal["event_id", "session_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.answered"]: ...
class ForkServerEventTransportFailedErrorDict(TypedDict):
    code: str
    message: str
    type: Literal["call_error"]
    param: NotRequired[str | None]
class ForkServerEventTransportFailedError(Reply[ForkServerEventTransportFailedErrorDict]):
    code: str
    message: str
    type: Literal["call_error"]
    param: str | None
    @overload
    def __getitem__(self, key: Literal["code", "message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["call_error"]: ...
    @overload
    def __getitem__(self, key: Literal["param"], /) -> str | None: ...
class ForkServerEventTransportFailedDict(TypedDict):
    error: ForkServerEventTransportFailedErrorDict
    event_id: str
    session_id: str
    type: Literal["transport.failed"]
class ForkServerEventTransportFailed(Reply[ForkServerEventTransportFailedDict]):
    error: ForkServerEventTransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"]
    @overload
    def __getitem__(self, key: Literal["error"], /) -> ForkServerEventTransportFailedError: ...
    @overload
    def __getitem__(self, key: Literal["event_id", "session_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.failed"]: ...
ForkServerEvent: TypeAlias = Union[SessionStartedEvent, SessionUpdatedEvent, InputAudioMutedEvent, InputAudioUnmutedEvent, OutputAudioFixturePlayingEvent, OutputAudioFixturePlayedEvent, InstructionsAppendedEvent, ThinkingAppendedEvent, CommentaryAppendedEvent, ForkServerEventSessionInputAudioAppend, OutputAudioDeltaEvent, InputTranscriptDeltaEvent, OutputTranscriptDeltaEvent, DelegationCreatedEvent, DecisionEvent, DecisionItemCreatedEvent, DecisionItemDeletedEvent, ResponseEvent, SessionUsageUpdatedEvent, SessionClosedEvent, ErrorEvent, InfoEvent, ForkServerEventTransportDtmfReceived, ForkServerEventTransportDtmfSend, ForkServerEventTransportDtmfSent, ForkServerEventTransportRinging, ForkServerEventTransportAnswered, ForkServerEventTransportFailed]
ForkServerEventDict: TypeAlias = Union[SessionStartedEventDict, SessionUpdatedEventDict, InputAudioMutedEventDict, InputAudioUnmutedEventDict, OutputAudioFixturePlayingEventDict, OutputAudioFixturePlayedEventDict, InstructionsAppendedEventDict, ThinkingAppendedEventDict, CommentaryAppendedEventDict, ForkServerEventSessionInputAudioAppendDict, OutputAudioDeltaEventDict, InputTranscriptDeltaEventDict, OutputTranscriptDeltaEventDict, DelegationCreatedEventDict, DecisionEventDict, DecisionItemCreatedEventDict, DecisionItemDeletedEventDict, ResponseEventDict, SessionUsageUpdatedEventDict, SessionClosedEventDict, ErrorEventDict, InfoEventDict, ForkServerEventTransportDtmfReceivedDict, ForkServerEventTransportDtmfSendDict, ForkServerEventTransportDtmfSentDict, ForkServerEventTransportRingingDict, ForkServerEventTransportAnsweredDict, ForkServerEventTransportFailedDict]
class ServerEventTransportDtmfReceivedDict(TypedDict):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]
class ServerEventTransportDtmfReceived(Reply[ServerEventTransportDtmfReceivedDict]):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]
    @overload
    def __getitem__(self, key: Literal["event", "event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.dtmf.received"]: ...
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
    @overload
    def __getitem__(self, key: Literal["event", "event_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.dtmf.sent"]: ...
    @overload
    def __getitem__(self, key: Literal["client_event_id"], /) -> str | None: ...
class ServerEventTransportRingingDict(TypedDict):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]
class ServerEventTransportRinging(Reply[ServerEventTransportRingingDict]):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]
    @overload
    def __getitem__(self, key: Literal["event_id", "session_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.ringing"]: ...
class ServerEventTransportAnsweredDict(TypedDict):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]
class ServerEventTransportAnswered(Reply[ServerEventTransportAnsweredDict]):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]
    @overload
    def __getitem__(self, key: Literal["event_id", "session_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.answered"]: ...
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
    @overload
    def __getitem__(self, key: Literal["code", "message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["call_error"]: ...
    @overload
    def __getitem__(self, key: Literal["param"], /) -> str | None: ...
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
    @overload
    def __getitem__(self, key: Literal["error"], /) -> ServerEventTransportFailedError: ...
    @overload
    def __getitem__(self, key: Literal["event_id", "session_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["transport.failed"]: ...
ServerEvent: TypeAlias = Union[SessionStartedEvent, SessionUpdatedEvent, InputAudioMutedEvent, InputAudioUnmutedEvent, OutputAudioFixturePlayingEvent, OutputAudioFixturePlayedEvent, InstructionsAppendedEvent, ThinkingAppendedEvent, CommentaryAppendedEvent, ServerEventSessionInputAudioAppend, OutputAudioDeltaEvent, InputTranscriptDeltaEvent, OutputTranscriptDeltaEvent, DelegationCreatedEvent, DecisionEvent, DecisionItemCreatedEvent, DecisionItemDeletedEvent, ResponseEvent, SessionUsageUpdatedEvent, SessionClosedEvent, ErrorEvent, InfoEvent, ServerEventTransportDtmfReceived, ServerEventTransportDtmfSend, ServerEventTransportDtmfSent, ServerEventTransportRinging, ServerEventTransportAnswered, ServerEventTransportFailed]
ServerEventDict: TypeAlias = Union[SessionStartedEventDict, SessionUpdatedEventDict, InputAudioMutedEventDict, InputAudioUnmutedEventDict, OutputAudioFixturePlayingEventDict, OutputAudioFixturePlayedEventDict, InstructionsAppendedEventDict, ThinkingAppendedEventDict, CommentaryAppendedEventDict, ServerEventSessionInputAudioAppendDict, OutputAudioDeltaEventDict, InputTranscriptDeltaEventDict, OutputTranscriptDeltaEventDict, DelegationCreatedEventDict, DecisionEventDict, DecisionItemCreatedEventDict, DecisionItemDeletedEventDict, ResponseEventDict, SessionUsageUpdatedEventDict, SessionClosedEventDict, ErrorEventDict, InfoEventDict, ServerEventTransportDtmfReceivedDict, ServerEventTransportDtmfSendDict, ServerEventTransportDtmfSentDict, ServerEventTransportRingingDict, ServerEventTransportAnsweredDict, ServerEventTransportFailedDict]
