# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict, Union
from typing_extensions import NotRequired, TypeAlias
from ._reply import Reply
from ._subscripts import Get1, Get2, Get3, Get4, Get5
AudioModel: TypeAlias = Literal["whisper-1", "gpt-transcribe", "gpt-4o-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe-diarize"]
AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
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
    probability: float
    type: Literal["predicate"]
class DecisionAnswerAnswerResourcePredicate(Reply[DecisionAnswerAnswerResourcePredicateDict]):
    name: str | None
    probability: float
    type: Literal["predicate"]
    __getitem__: Get3[Literal["name"], str | None, Literal["probability"], float, Literal["type"], Literal["predicate"]]
class DecisionAnswerAnswerResourceChoiceProbabilityDict(TypedDict):
    probability: float
    value: str | bool
class DecisionAnswerAnswerResourceChoiceProbability(Reply[DecisionAnswerAnswerResourceChoiceProbabilityDict]):
    probability: float
    value: str | bool
    __getitem__: Get2[Literal["probability"], float, Literal["value"], str | bool]
class DecisionAnswerAnswerResourceChoiceDict(TypedDict):
    choice: str | bool
    confidence: float
    name: NotRequired[str | None]
    probabilities: list[DecisionAnswerAnswerResourceChoiceProbabilityDict]
    type: Literal["choice"]
class DecisionAnswerAnswerResourceChoice(Reply[DecisionAnswerAnswerResourceChoiceDict]):
    choice: str | bool
    confidence: float
    name: str | None
    probabilities: list[DecisionAnswerAnswerResourceChoiceProbability]
    type: Literal["choice"]
    __getitem__: Get5[Literal["choice"], str | bool, Literal["confidence"], float, Literal["name"], str | None, Literal["probabilities"], list[DecisionAnswerAnswerResourceChoiceProbability], Literal["type"], Literal["choice"]]
class DecisionAnswerAnswerResourceScoreProbabilityDict(TypedDict):
    label: str
    probability: float
    value: int
class DecisionAnswerAnswerResourceScoreProbability(Reply[DecisionAnswerAnswerResourceScoreProbabilityDict]):
    label: str
    probability: float
    value: int
    __getitem__: Get3[Literal["label"], str, Literal["probability"], float, Literal["value"], int]
class DecisionAnswerAnswerResourceScoreDict(TypedDict):
    confidence: float
    name: NotRequired[str | None]
    probabilities: list[DecisionAnswerAnswerResourceScoreProbabilityDict]
    score: float
    type: Literal["score"]
class DecisionAnswerAnswerResourceScore(Reply[DecisionAnswerAnswerResourceScoreDict]):
    confidence: float
    name: str | None
    probabilities: list[DecisionAnswerAnswerResourceScoreProbability]
    score: float
    type: Literal["score"]
    __getitem__: Get4[Literal["confidence", "score"], float, Literal["name"], str | None, Literal["probabilities"], list[DecisionAnswerAnswerResourceScoreProbability], Literal["type"], Literal["score"]]
class DecisionAnswerAnswerResourceRefusalDict(TypedDict):
    name: NotRequired[str | None]
    type: Literal["refusal"]
class DecisionAnswerAnswerResourceRefusal(Reply[DecisionAnswerAnswerResourceRefusalDict]):
    name: str | None
    type: Literal["refusal"]
    __getitem__: Get2[Literal["name"], str | None, Literal["type"], Literal["refusal"]]
DecisionAnswer: TypeAlias = Union[DecisionAnswerAnswerResourcePredicate, DecisionAnswerAnswerResourceChoice, DecisionAnswerAnswerResourceScore, DecisionAnswerAnswerResourceRefusal]
DecisionAnswerDict: TypeAlias = Union[DecisionAnswerAnswerResourcePredicateDict, DecisionAnswerAnswerResourceChoiceDict, DecisionAnswerAnswerResourceScoreDict, DecisionAnswerAnswerResourceRefusalDict]
class DecisionUsageInputTokensDetailsDict(TypedDict):
    cache_write_tokens: int
    cached_tokens: int
class DecisionUsageInputTokensDetails(Reply[DecisionUsageInputTokensDetailsDict]):
    cache_write_tokens: int
    cached_tokens: int
    __getitem__: Get1[Literal["cache_write_tokens", "cached_tokens"], int]
class DecisionUsageOutputTokensDetailsDict(TypedDict):
    reasoning_tokens: int
class DecisionUsageOutputTokensDetails(Reply[DecisionUsageOutputTokensDetailsDict]):
    reasoning_tokens: int
    __getitem__: Get1[Literal["reasoning_tokens"], int]
class DecisionUsageDict(TypedDict):
    input_tokens: int
    input_tokens_details: DecisionUsageInputTokensDetailsDict
    output_tokens: int
    output_tokens_details: DecisionUsageOutputTokensDetailsDict
    total_tokens: int
class DecisionUsage(Reply[DecisionUsageDict]):
    input_tokens: int
    input_tokens_details: DecisionUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: DecisionUsageOutputTokensDetails
    total_tokens: int
    __getitem__: Get3[Literal["input_tokens", "output_tokens", "total_tokens"], int, Literal["input_tokens_details"], DecisionUsageInputTokensDetails, Literal["output_tokens_details"], DecisionUsageOutputTokensDetails]
class DecisionDict(TypedDict):
    answers: list[DecisionAnswerDict]
    model: str
    usage: DecisionUsageDict
class Decision(Reply[DecisionDict]):
    answers: list[DecisionAnswer]
    model: str
    usage: DecisionUsage
    __getitem__: Get3[Literal["answers"], list[DecisionAnswer], Literal["model"], str, Literal["usage"], DecisionUsage]
class AutoFileChunkingStrategyParam(TypedDict):
    type: Literal["auto"]
class StaticFileChunkingStrategyDict(TypedDict):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int
class StaticFileChunkingStrategy(Reply[StaticFileChunkingStrategyDict]):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int
    __getitem__: Get1[Literal["chunk_overlap_tokens", "max_chunk_size_tokens"], int]
class StaticFileChunkingStrategyObjectDict(TypedDict):
    static: StaticFileChunkingStrategyDict
    type: Literal["static"]
class StaticFileChunkingStrategyObject(Reply[StaticFileChunkingStrategyObjectDict]):
    static: StaticFileChunkingStrategy
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
class VectorStoreCreateParamsExpiresAfter(TypedDict):
    anchor: Literal["last_active_at"]
    days: int
    """Days after `anchor`, 1 to 365."""
