"""Completions."""

class completions(Resource):
    @POST(
        "/completions",
        stream=Completion,
        body=(completion_create_params.CompletionCreateParamsStreaming, completion_create_params.CompletionCreateParamsNonStreaming),
    )
    def create(
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Optional[Union[str, Sequence[str], Iterable[int], Iterable[Iterable[int]]]],
        best_of: Optional[int] = ...,
        echo: Optional[bool] = ...,
        frequency_penalty: Optional[float] = ...,
        logit_bias: Optional[Dict[str, int]] = ...,
        logprobs: Optional[int] = ...,
        max_tokens: Optional[int] = ...,
        n: Optional[int] = ...,
        presence_penalty: Optional[float] = ...,
        seed: Optional[int] = ...,
        stop: Optional[Union[str, Sequence[str]]] = ...,
        stream: Optional[Literal[False, True]] = ...,
        stream_options: Optional[chat.ChatCompletionStreamOptionsParam] = ...,
        suffix: Optional[str] = ...,
        temperature: Optional[float] = ...,
        top_p: Optional[float] = ...,
        user: str = ...,
    ) -> Completion:
        """Continues a text. The older form of `chat.completions.create`; with `stream=True` the text comes in pieces.

        model: id of the model, such as `gpt-3.5-turbo-instruct`
        prompt: what to continue: text, a list of texts, tokens, or a list of lists of tokens
        best_of: how many continuations to make of which the likeliest is returned, 1 to 20; all are billed;
            default 1
        echo: whether the reply begins with the prompt; default False
        frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have
            appeared; default 0
        logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
        logprobs: how many of the likeliest tokens to return with their log probability, 0 to 5
        max_tokens: the most tokens to make; default 16
        n: how many continuations of each prompt to return, 1 to 128; default 1
        presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default
            0
        seed: the same seed and parameters give mostly the same reply; no guarantee
        stop: up to 4 texts at which the reply ends; they are not part of it
        stream: True: the reply comes as a stream of events while it is made; default False
        stream_options: options of the stream; only with `stream=True`
        suffix: what comes after the text that is made
        temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly
            deterministic; default 1
        top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1
        user: an id of your end user, to tell apart who causes abuse
        """


module("completion")

class Completion(Model):
    id: str
    """Id of this completion."""
    choices: List[CompletionChoice]
    """The continuations, as many as `n` asked for."""
    created: int
    """When it was made: Unix time in seconds."""
    model: str
    """The model that replied."""
    object: Literal["text_completion"]
    system_fingerprint: Optional[str] = ...
    """The configuration of the service that replied."""
    usage: Optional[CompletionUsage] = ...
    """How many tokens it took."""


module("completion_choice")

class CompletionChoice(Model):
    finish_reason: Literal["stop", "length", "content_filter"]
    """Why the text ends: `stop`, `length` (cut off) or `content_filter`."""
    index: int
    """Which of the continuations this is, from 0."""
    logprobs: Optional[Logprobs] = ...
    """Log probabilities of the tokens, if they were asked for."""
    text: str
    """The continuation."""

class Logprobs(Model):
    text_offset: Optional[List[int]] = ...
    """Where each token begins in the text."""
    token_logprobs: Optional[List[float]] = ...
    """Log probability of each token."""
    tokens: Optional[List[str]] = ...
    """The tokens as text."""
    top_logprobs: Optional[List[Dict[str, float]]] = ...
    """The likeliest tokens at each place, with their log probabilities."""


module("completion_create_params")

CompletionCreateParams = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]

class CompletionCreateParamsNonStreaming(Params, CompletionCreateParamsBase):
    stream: Optional[Literal[False]] = ...
    """Whether the reply comes as a stream of chunks; default False."""

class CompletionCreateParamsBase(Params, of="completions.create"): ...

class CompletionCreateParamsStreaming(Params, CompletionCreateParamsBase):
    stream: Literal[True]


module("completion_usage")

class CompletionUsage(Model):
    """How many tokens a completion took."""
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""
    completion_tokens_details: Optional[CompletionTokensDetails] = ...
    """What the output tokens are made of."""
    prompt_tokens_details: Optional[PromptTokensDetails] = ...
    """What the input tokens are made of."""

class CompletionTokensDetails(Model):
    accepted_prediction_tokens: Optional[int] = ...
    """Tokens of `prediction` that turned out right."""
    audio_tokens: Optional[int] = ...
    """Tokens of sound that was made."""
    reasoning_tokens: Optional[int] = ...
    """Tokens of hidden reasoning."""
    rejected_prediction_tokens: Optional[int] = ...
    """Tokens of `prediction` that turned out wrong; they are billed all the same."""
    text_tokens: Optional[int] = ...
    """Tokens of text that was made."""

class PromptTokensDetails(Model):
    audio_tokens: Optional[int] = ...
    """Tokens of sound."""
    cache_write_tokens: Optional[int] = ...
    """Tokens that were written to the cache."""
    cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    image_tokens: Optional[int] = ...
    """Tokens of images."""
    text_tokens: Optional[int] = ...
    """Tokens of text."""
