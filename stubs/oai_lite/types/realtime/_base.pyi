# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from typing_extensions import NotRequired, TypeAlias
NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
class RealtimeTranslationSessionCreateRequestParamAudioInputNoiseReduction(TypedDict):
    type: NoiseReductionType
    strength: NotRequired[float]
class RealtimeTranslationSessionCreateRequestParamAudioInputTranscription(TypedDict):
    model: str
class RealtimeTranslationSessionCreateRequestParamAudioInput(TypedDict, total=False):
    noise_reduction: RealtimeTranslationSessionCreateRequestParamAudioInputNoiseReduction | None
    transcription: RealtimeTranslationSessionCreateRequestParamAudioInputTranscription | None
class RealtimeTranslationSessionCreateRequestParamAudioOutput(TypedDict, total=False):
    language: str
class RealtimeTranslationSessionCreateRequestParamAudio(TypedDict, total=False):
    input: RealtimeTranslationSessionCreateRequestParamAudioInput
    output: RealtimeTranslationSessionCreateRequestParamAudioOutput
class RealtimeTranslationSessionCreateRequestParam(TypedDict):
    model: str
    audio: NotRequired[RealtimeTranslationSessionCreateRequestParamAudio]
