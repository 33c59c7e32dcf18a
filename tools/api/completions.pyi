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
    choices: List[CompletionChoice]
    created: int
    model: str
    object: Literal["text_completion"]
    system_fingerprint: Optional[str] = ...
    usage: Optional[CompletionUsage] = ...


module("completion_choice")

class CompletionChoice(Model):
    finish_reason: Literal["stop", "length", "content_filter"]
    index: int
    logprobs: Optional[Logprobs] = ...
    text: str

class Logprobs(Model):
    text_offset: Optional[List[int]] = ...
    token_logprobs: Optional[List[float]] = ...
    tokens: Optional[List[str]] = ...
    top_logprobs: Optional[List[Dict[str, float]]] = ...


module("completion_create_params")

CompletionCreateParams = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]

class CompletionCreateParamsNonStreaming(Params, CompletionCreateParamsBase):
    stream: Optional[Literal[False]] = ...

class CompletionCreateParamsBase(Params, of="completions.create"): ...

class CompletionCreateParamsStreaming(Params, CompletionCreateParamsBase):
    stream: Literal[True]


module("completion_usage")

class CompletionUsage(Model):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: Optional[CompletionTokensDetails] = ...
    prompt_tokens_details: Optional[PromptTokensDetails] = ...

class CompletionTokensDetails(Model):
    accepted_prediction_tokens: Optional[int] = ...
    audio_tokens: Optional[int] = ...
    reasoning_tokens: Optional[int] = ...
    rejected_prediction_tokens: Optional[int] = ...
    text_tokens: Optional[int] = ...

class PromptTokensDetails(Model):
    audio_tokens: Optional[int] = ...
    cache_write_tokens: Optional[int] = ...
    cached_tokens: Optional[int] = ...
    image_tokens: Optional[int] = ...
    text_tokens: Optional[int] = ...
