# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict, Union
from typing_extensions import NotRequired, TypeAlias
from ._reply import Reply
from ._subscripts import Get1, Get2, Get3, Get4, Get5
AudioModel: TypeAlias = Literal["whisper-1", "gpt-transcribe", "gpt-4o-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe-diarize"]
AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
class BatchUsageOutputTokensDetailsDict(TypedDict):
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
class BatchUsageOutputTokensDetails(Reply[BatchUsageOutputTokensDetailsDict]):
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    __getitem__: Get1[Literal["reasoning_tokens"], int]
class CompletionUsageCompletionTokensDetailsDict(TypedDict, total=False):
    accepted_prediction_tokens: int | None
    """Tokens of `prediction` that turned out right."""
    audio_tokens: int | None
    """Tokens of sound that was made."""
    reasoning_tokens: int | None
    """Tokens of hidden reasoning."""
    rejected_prediction_tokens: int | None
    """Tokens of `prediction` that turned out wrong; they are billed all the same."""
    text_tokens: int | None
    """Tokens of text that was made."""
class CompletionUsageCompletionTokensDetails(Reply[CompletionUsageCompletionTokensDetailsDict]):
    accepted_prediction_tokens: int | None
    """Tokens of `prediction` that turned out right."""
    audio_tokens: int | None
    """Tokens of sound that was made."""
    reasoning_tokens: int | None
    """Tokens of hidden reasoning."""
    rejected_prediction_tokens: int | None
    """Tokens of `prediction` that turned out wrong; they are billed all the same."""
    text_tokens: int | None
    """Tokens of text that was made."""
    __getitem__: Get1[Literal["accepted_prediction_tokens", "audio_tokens", "reasoning_tokens", "rejected_prediction_tokens", "text_tokens"], int | None]
class CompletionUsagePromptTokensDetailsDict(TypedDict, total=False):
    audio_tokens: int | None
    """Tokens of sound."""
    cache_write_tokens: int | None
    """Tokens that were written to the cache."""
    cached_tokens: int | None
    """Tokens that were in the cache, which is cheaper."""
    image_tokens: int | None
    """Tokens of images."""
    text_tokens: int | None
    """Tokens of text."""
class CompletionUsagePromptTokensDetails(Reply[CompletionUsagePromptTokensDetailsDict]):
    audio_tokens: int | None
    """Tokens of sound."""
    cache_write_tokens: int | None
    """Tokens that were written to the cache."""
    cached_tokens: int | None
    """Tokens that were in the cache, which is cheaper."""
    image_tokens: int | None
    """Tokens of images."""
    text_tokens: int | None
    """Tokens of text."""
    __getitem__: Get1[Literal["audio_tokens", "cache_write_tokens", "cached_tokens", "image_tokens", "text_tokens"], int | None]
class CompletionUsageDict(TypedDict):
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""
    completion_tokens_details: NotRequired[CompletionUsageCompletionTokensDetailsDict | None]
    """What the output tokens are made of."""
    prompt_tokens_details: NotRequired[CompletionUsagePromptTokensDetailsDict | None]
    """What the input tokens are made of."""
class CompletionUsage(Reply[CompletionUsageDict]):
    """How many tokens a completion took."""
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None
    """What the output tokens are made of."""
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None
    """What the input tokens are made of."""
    __getitem__: Get3[Literal["completion_tokens", "prompt_tokens", "total_tokens"], int, Literal["completion_tokens_details"], CompletionUsageCompletionTokensDetails | None, Literal["prompt_tokens_details"], CompletionUsagePromptTokensDetails | None]
class DecisionAnswerAnswerResourcePredicateDict(TypedDict):
    name: NotRequired[str | None]
    """The name that you gave the question, if any."""
    probability: float
    """How probable it is that it holds, from 0 to 1."""
    type: Literal["predicate"]
class DecisionAnswerAnswerResourcePredicate(Reply[DecisionAnswerAnswerResourcePredicateDict]):
    name: str | None
    """The name that you gave the question, if any."""
    probability: float
    """How probable it is that it holds, from 0 to 1."""
    type: Literal["predicate"]
    __getitem__: Get3[Literal["name"], str | None, Literal["probability"], float, Literal["type"], Literal["predicate"]]
class DecisionAnswerAnswerResourceChoiceProbabilityDict(TypedDict):
    probability: float
    """How probable it is, from 0 to 1."""
    value: str | bool
    """The choice: a string or a bool."""
class DecisionAnswerAnswerResourceChoiceProbability(Reply[DecisionAnswerAnswerResourceChoiceProbabilityDict]):
    probability: float
    """How probable it is, from 0 to 1."""
    value: str | bool
    """The choice: a string or a bool."""
    __getitem__: Get2[Literal["probability"], float, Literal["value"], str | bool]
class DecisionAnswerAnswerResourceChoiceDict(TypedDict):
    choice: str | bool
    """What was chosen: a string or a bool."""
    confidence: float
    """How sure the model is of it; the higher, the surer."""
    name: NotRequired[str | None]
    """The name that you gave the question, if any."""
    probabilities: list[DecisionAnswerAnswerResourceChoiceProbabilityDict]
    """How probable each of the choices is."""
    type: Literal["choice"]
class DecisionAnswerAnswerResourceChoice(Reply[DecisionAnswerAnswerResourceChoiceDict]):
    choice: str | bool
    """What was chosen: a string or a bool."""
    confidence: float
    """How sure the model is of it; the higher, the surer."""
    name: str | None
    """The name that you gave the question, if any."""
    probabilities: list[DecisionAnswerAnswerResourceChoiceProbability]
    """How probable each of the choices is."""
    type: Literal["choice"]
    __getitem__: Get5[Literal["choice"], str | bool, Literal["confidence"], float, Literal["name"], str | None, Literal["probabilities"], list[DecisionAnswerAnswerResourceChoiceProbability], Literal["type"], Literal["choice"]]
class DecisionAnswerAnswerResourceScoreProbabilityDict(TypedDict):
    label: str
    """The name of this level."""
    probability: float
    """How probable it is, from 0 to 1."""
    value: int
    """The level as a number."""
class DecisionAnswerAnswerResourceScoreProbability(Reply[DecisionAnswerAnswerResourceScoreProbabilityDict]):
    label: str
    """The name of this level."""
    probability: float
    """How probable it is, from 0 to 1."""
    value: int
    """The level as a number."""
    __getitem__: Get3[Literal["label"], str, Literal["probability"], float, Literal["value"], int]
class DecisionAnswerAnswerResourceScoreDict(TypedDict):
    confidence: float
    """How sure the model is of it; the higher, the surer."""
    name: NotRequired[str | None]
    """The name that you gave the question, if any."""
    probabilities: list[DecisionAnswerAnswerResourceScoreProbabilityDict]
    """How probable each of the levels is."""
    score: float
    """The score that it gets."""
    type: Literal["score"]
class DecisionAnswerAnswerResourceScore(Reply[DecisionAnswerAnswerResourceScoreDict]):
    confidence: float
    """How sure the model is of it; the higher, the surer."""
    name: str | None
    """The name that you gave the question, if any."""
    probabilities: list[DecisionAnswerAnswerResourceScoreProbability]
    """How probable each of the levels is."""
    score: float
    """The score that it gets."""
    type: Literal["score"]
    __getitem__: Get4[Literal["confidence", "score"], float, Literal["name"], str | None, Literal["probabilities"], list[DecisionAnswerAnswerResourceScoreProbability], Literal["type"], Literal["score"]]
class DecisionAnswerAnswerResourceRefusalDict(TypedDict):
    name: NotRequired[str | None]
    """The name that you gave the question, if any."""
    type: Literal["refusal"]
class DecisionAnswerAnswerResourceRefusal(Reply[DecisionAnswerAnswerResourceRefusalDict]):
    name: str | None
    """The name that you gave the question, if any."""
    type: Literal["refusal"]
    __getitem__: Get2[Literal["name"], str | None, Literal["type"], Literal["refusal"]]
DecisionAnswer: TypeAlias = Union[DecisionAnswerAnswerResourcePredicate, DecisionAnswerAnswerResourceChoice, DecisionAnswerAnswerResourceScore, DecisionAnswerAnswerResourceRefusal]
DecisionAnswerDict: TypeAlias = Union[DecisionAnswerAnswerResourcePredicateDict, DecisionAnswerAnswerResourceChoiceDict, DecisionAnswerAnswerResourceScoreDict, DecisionAnswerAnswerResourceRefusalDict]
class DecisionUsageInputTokensDetailsDict(TypedDict):
    cache_write_tokens: int
    """Tokens that were written to the cache."""
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
class DecisionUsageInputTokensDetails(Reply[DecisionUsageInputTokensDetailsDict]):
    cache_write_tokens: int
    """Tokens that were written to the cache."""
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    __getitem__: Get1[Literal["cache_write_tokens", "cached_tokens"], int]
class DecisionUsageDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: DecisionUsageInputTokensDetailsDict
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    output_tokens_details: BatchUsageOutputTokensDetailsDict
    """What the output tokens are made of."""
    total_tokens: int
    """Input and output together."""
class DecisionUsage(Reply[DecisionUsageDict]):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: DecisionUsageInputTokensDetails
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    output_tokens_details: BatchUsageOutputTokensDetails
    """What the output tokens are made of."""
    total_tokens: int
    """Input and output together."""
    __getitem__: Get3[Literal["input_tokens", "output_tokens", "total_tokens"], int, Literal["input_tokens_details"], DecisionUsageInputTokensDetails, Literal["output_tokens_details"], BatchUsageOutputTokensDetails]
class DecisionDict(TypedDict):
    answers: list[DecisionAnswerDict]
    """The answers to the questions."""
    model: str
    """The model that decided."""
    usage: DecisionUsageDict
    """How many tokens it took."""
class Decision(Reply[DecisionDict]):
    answers: list[DecisionAnswer]
    """The answers to the questions."""
    model: str
    """The model that decided."""
    usage: DecisionUsage
    """How many tokens it took."""
    __getitem__: Get3[Literal["answers"], list[DecisionAnswer], Literal["model"], str, Literal["usage"], DecisionUsage]
class AutoFileChunkingStrategyParam(TypedDict):
    type: Literal["auto"]
class StaticFileChunkingStrategyDict(TypedDict):
    chunk_overlap_tokens: int
    """Tokens that a chunk shares with the next, at most half of `max_chunk_size_tokens`."""
    max_chunk_size_tokens: int
    """The most tokens of a chunk, 100 to 4096."""
class StaticFileChunkingStrategy(Reply[StaticFileChunkingStrategyDict]):
    chunk_overlap_tokens: int
    """Tokens that a chunk shares with the next, at most half of `max_chunk_size_tokens`."""
    max_chunk_size_tokens: int
    """The most tokens of a chunk, 100 to 4096."""
    __getitem__: Get1[Literal["chunk_overlap_tokens", "max_chunk_size_tokens"], int]
class StaticFileChunkingStrategyObjectDict(TypedDict):
    static: StaticFileChunkingStrategyDict
    """Size and overlap of the chunks, in tokens."""
    type: Literal["static"]
class StaticFileChunkingStrategyObject(Reply[StaticFileChunkingStrategyObjectDict]):
    static: StaticFileChunkingStrategy
    """Size and overlap of the chunks, in tokens."""
    type: Literal["static"]
    __getitem__: Get2[Literal["static"], StaticFileChunkingStrategy, Literal["type"], Literal["static"]]
class OtherFileChunkingStrategyObjectDict(TypedDict):
    type: Literal["other"]
class OtherFileChunkingStrategyObject(Reply[OtherFileChunkingStrategyObjectDict]):
    type: Literal["other"]
    __getitem__: Get1[Literal["type"], Literal["other"]]
FileChunkingStrategy: TypeAlias = Union[StaticFileChunkingStrategyObject, OtherFileChunkingStrategyObject]
FileChunkingStrategyDict: TypeAlias = Union[StaticFileChunkingStrategyObjectDict, OtherFileChunkingStrategyObjectDict]
class StaticFileChunkingStrategyParam(TypedDict):
    chunk_overlap_tokens: int
    """Tokens that a chunk shares with the next, at most half of `max_chunk_size_tokens`."""
    max_chunk_size_tokens: int
    """The most tokens of a chunk, 100 to 4096."""
class StaticFileChunkingStrategyObjectParam(TypedDict):
    static: StaticFileChunkingStrategyParam | StaticFileChunkingStrategy | StaticFileChunkingStrategyDict
    """Size and overlap of the chunks, in tokens."""
    type: Literal["static"]
FileChunkingStrategyParam: TypeAlias = Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyObjectParam, StaticFileChunkingStrategyObject, StaticFileChunkingStrategyObjectDict]
class VectorStoreFileCountsDict(TypedDict):
    cancelled: int
    """Files that were cancelled."""
    completed: int
    """Files that can be searched."""
    failed: int
    """Files that could not be taken in."""
    in_progress: int
    """Files that are being taken in."""
    total: int
    """All files."""
class VectorStoreFileCounts(Reply[VectorStoreFileCountsDict]):
    cancelled: int
    """Files that were cancelled."""
    completed: int
    """Files that can be searched."""
    failed: int
    """Files that could not be taken in."""
    in_progress: int
    """Files that are being taken in."""
    total: int
    """All files."""
    __getitem__: Get1[Literal["cancelled", "completed", "failed", "in_progress", "total"], int]
class VectorStoreExpiresAfterDict(TypedDict):
    anchor: Literal["last_active_at"]
    days: int
    """Days after `anchor`, 1 to 365."""
class VectorStoreExpiresAfter(Reply[VectorStoreExpiresAfterDict]):
    anchor: Literal["last_active_at"]
    days: int
    """Days after `anchor`, 1 to 365."""
    __getitem__: Get2[Literal["anchor"], Literal["last_active_at"], Literal["days"], int]
class VectorStoreCreateParamsExpiresAfter(TypedDict):
    anchor: Literal["last_active_at"]
    days: int
    """Days after `anchor`, 1 to 365."""
