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
    ) -> Completion: ...


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
