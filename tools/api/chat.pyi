"""Chat."""

class chat(Resource):
    class completions(Resource):
        @POST(
            "/chat/completions",
            stream=ChatCompletionChunk,
            body=(completion_create_params.CompletionCreateParamsStreaming, completion_create_params.CompletionCreateParamsNonStreaming),
            special={"rejects": {"response_format": "BaseModel subclass -> TypeError"}},
        )
        def create(
            *,
            messages: Iterable[ChatCompletionMessageParam],
            model: Union[str, shared.ChatModel],
            audio: Optional[ChatCompletionAudioParam] = ...,
            frequency_penalty: Optional[float] = ...,
            function_call: completion_create_params.FunctionCall = ...,
            functions: Iterable[completion_create_params.Function] = ...,
            logit_bias: Optional[Dict[str, int]] = ...,
            logprobs: Optional[bool] = ...,
            max_completion_tokens: Optional[int] = ...,
            max_tokens: Optional[int] = ...,
            metadata: Optional[shared_params.Metadata] = ...,
            modalities: Optional[List[Literal["text", "audio"]]] = ...,
            moderation: Optional[completion_create_params.Moderation] = ...,
            n: Optional[int] = ...,
            parallel_tool_calls: bool = ...,
            prediction: Optional[ChatCompletionPredictionContentParam] = ...,
            presence_penalty: Optional[float] = ...,
            prompt_cache_key: Optional[str] = ...,
            prompt_cache_options: completion_create_params.PromptCacheOptions = ...,
            prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...,
            reasoning_effort: Optional[shared.ReasoningEffort] = ...,
            response_format: completion_create_params.ResponseFormat = ...,
            safety_identifier: Optional[str] = ...,
            seed: Optional[int] = ...,
            service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = ...,
            stop: Optional[Union[str, Sequence[str]]] = ...,
            store: Optional[bool] = ...,
            stream: Optional[Literal[False, True]] = ...,
            stream_options: Optional[ChatCompletionStreamOptionsParam] = ...,
            temperature: Optional[float] = ...,
            tool_choice: ChatCompletionToolChoiceOptionParam = ...,
            tools: Iterable[ChatCompletionToolUnionParam] = ...,
            top_logprobs: Optional[int] = ...,
            top_p: Optional[float] = ...,
            user: str = ...,
            verbosity: Optional[Literal["low", "medium", "high"]] = ...,
            web_search_options: completion_create_params.WebSearchOptions = ...,
        ) -> ChatCompletion:
            """Asks a model to go on with a conversation. With `stream=True` the reply comes in chunks.

            messages: the conversation so far, oldest message first, each with a `role` and `content`
            model: id of the model, such as `gpt-4o-mini`
            audio: voice and format of spoken output; needed when `modalities` has `audio`
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have
                appeared; default 0
            function_call: older form of `tool_choice`
            functions: older form of `tools`
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its
                likelihood
            logprobs: whether to return the log probability of each output token; default False
            max_completion_tokens: the most tokens to make, those of hidden reasoning included; default the
                model's own limit
            max_tokens: older form of `max_completion_tokens`; reasoning models do not take it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            modalities: what to make: `["text"]` (default) or `["text", "audio"]`
            moderation: whether input and output are checked for harm, and with which model
            n: how many choices to make, 1 to 128; all of them are billed; default 1
            parallel_tool_calls: whether the model may call several tools at once; default True
            prediction: text that the reply will largely repeat, such as a file that is to be changed a
                little; makes it faster
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared;
                default 0
            prompt_cache_key: requests with the same key are sent where their common beginning is cached
                already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or
                `24h`
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`,
                `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `{"type": "text"}` (default), `{"type": "json_object"}`, or `json_schema` with
                a schema that the reply will follow
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the
                operator act on one user and not on your whole account; up to 64 characters
            seed: the same seed and parameters give mostly the same reply; no guarantee
            service_tier: which processing to use: `auto` (default: the project's setting), `default`,
                `flex` (cheaper, slower), `priority`, `scale` or `fast`
            stop: up to 4 texts at which the reply ends; they are not part of it
            store: whether to keep the completion, for `list`, `retrieve`, evaluations and distillation;
                default False
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly
                deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by
                name
            tools: what the model may call: functions of yours, or tools that the API runs
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20; needs
                `logprobs=True`
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default
                1; change this or `temperature`, not both
            user: an id of your end user, to tell apart who causes abuse; being replaced by
                `safety_identifier` and `prompt_cache_key`
            verbosity: how long answers are: `low`, `medium` (default) or `high`
            web_search_options: lets search models look things up: how much context, and where the user is
            """

        @GET("/chat/completions/{completion_id}")
        def retrieve(completion_id: str) -> ChatCompletion:
            """Returns a stored chat completion: one that was made with `store=True`.

            completion_id: id of the stored chat completion
            """

        @POST("/chat/completions/{completion_id}", body=CompletionUpdateParams)
        def update(
            completion_id: str,
            *,
            metadata: Optional[shared_params.Metadata],
        ) -> ChatCompletion:
            """Changes the metadata of a stored chat completion.

            completion_id: id of the stored chat completion
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            """

        @GET("/chat/completions", query=CompletionListParams)
        def list(
            *,
            after: str = ...,
            limit: int = ...,
            metadata: Optional[shared_params.Metadata] = ...,
            model: str = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> CursorPage[ChatCompletion]:
            """Lists stored chat completions.

            after: cursor: list what comes after the item with this id; by default the list begins at its
                start
            limit: items per page, 1 to 100; default 20
            metadata: only those with these pairs
            model: only those made with this model
            order: by time of creation, `asc` or `desc`; default `asc`
            """

        @DELETE("/chat/completions/{completion_id}")
        def delete(completion_id: str) -> ChatCompletionDeleted:
            """Deletes a stored chat completion.

            completion_id: id of the stored chat completion
            """

        @helper(
            by="structured.parse_chat",
            takes="create",
            without=["stream"],
            common=True,
            http=[{"verb": "POST", "url": "/chat/completions"}],
            headers={"X-Stainless-Helper-Method": "chat.completions.parse"},
            raw_response=True,
        )
        def parse(
            *,
            response_format: Type[lib._parsing.ResponseFormatT] = ...,
        ) -> ParsedChatCompletion[lib._parsing.ResponseFormatT]:
            """Answers a conversation in the form of a Python type: `message.parsed` is an instance of it.

            Tools may be typed functions and classes; `parsed_arguments` of a call are read into them. Raises
            `LengthFinishReasonError` or `ContentFilterFinishReasonError` for an answer that was cut, and
            `StructuredOutputError` for one that is not of the type. A refusal leaves `parsed` None.

            response_format: a JSON schema; or a type: a dataclass, TypedDict, NamedTuple, enum, what is made of these
                (`List[Step]`), or a class with `model_json_schema` and `model_validate`
            """

        @helper(
            by="snapshots.chat",
            takes="create",
            without=["stream"],
            common=True,
            calls=["create"],
            headers={"X-Stainless-Helper-Method": "chat.completions.stream"},
            async_returns=lib.streaming.chat.AsyncChatCompletionStreamManager[lib._parsing.ResponseFormatT],
            coroutine=False,
        )
        def stream(
            *,
            response_format: Union[completion_create_params.ResponseFormat, Type[lib._parsing.ResponseFormatT]] = ...,
        ) -> lib.streaming.chat.ChatCompletionStreamManager[lib._parsing.ResponseFormatT]:
            """Asks a model to go on with a conversation, and gives events with what they add up to: `with ... as stream`, then
            iterate, or `stream.get_final_completion()`.

            response_format: a type to parse the reply into, or a format as for `create`
            """

        class messages(Resource):
            @GET("/chat/completions/{completion_id}/messages", query=MessageListParams)
            def list(
                completion_id: str,
                *,
                after: str = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> CursorPage[ChatCompletionStoreMessage]:
                """Lists the input messages of a stored chat completion.

                completion_id: id of the stored chat completion
                after: cursor: list what comes after the message with this id
                limit: items per page, 1 to 100; default 20
                order: by time, `asc` or `desc`; default `asc`
                """


module("chat.chat_completion")

class ChatCompletion(Model):
    """What `chat.completions.create` gives: one reply or several, and what they took."""
    id: str
    """Id of this completion."""
    choices: List[Choice]
    """The replies, as many as `n` asked for."""
    created: int
    """When it was made: Unix time in seconds."""
    model: str
    """The model that replied; more exact than the one that was asked for."""
    object: Literal["chat.completion"]
    metadata: Optional[shared.Metadata] = ...
    """The pairs that were given with the request."""
    moderation: Optional[Moderation] = ...
    """What the check for harm found, if one was asked for."""
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = ...
    """The processing that was used."""
    system_fingerprint: Optional[str] = ...
    """The configuration of the service that replied; with another one the same `seed` may give another reply."""
    usage: Optional[CompletionUsage] = ...
    """How many tokens it took."""

    def first_message() -> chat.ChatCompletionMessage:
        """The message of the first choice. Raises OpenAIError, which names the server and the field, if there is none."""

class Choice(Model):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the reply ends: `stop`, `length` (cut off), `tool_calls`, `content_filter`, or `function_call` (older)."""
    index: int
    """Which of the `n` replies this is, from 0."""
    logprobs: Optional[ChoiceLogprobs] = ...
    """Log probabilities of the tokens, if they were asked for."""
    message: ChatCompletionMessage
    """The reply."""

class ChoiceLogprobs(Model):
    content: Optional[List[ChatCompletionTokenLogprob]] = ...
    """Of each token of the text."""
    refusal: Optional[List[ChatCompletionTokenLogprob]] = ...
    """Of each token of the refusal."""

class Moderation(Model):
    input: ModerationInput
    """What was found in the input."""
    output: ModerationOutput
    """What was found in the output."""

ModerationInput = Alias(Union[ModerationInputModerationResults, ModerationInputError], discriminator="type")

class ModerationInputModerationResults(Model):
    model: str
    """The model that judged."""
    results: List[ModerationInputModerationResultsResult]
    """What was found."""
    type: Literal["moderation_results"]

class ModerationInputModerationResultsResult(Model):
    categories: Dict[str, bool]
    """Which categories were found."""
    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """Which inputs each category was looked for in."""
    category_scores: Dict[str, float]
    """How sure the model is of each category, 0 to 1."""
    flagged: bool
    """Whether any category was found."""
    model: str
    """The model that judged."""
    type: Literal["moderation_result"]

class ModerationInputError(Model):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["error"]

ModerationOutput = Alias(Union[ModerationOutputModerationResults, ModerationOutputError], discriminator="type")

class ModerationOutputModerationResults(Model):
    model: str
    """The model that judged."""
    results: List[ModerationOutputModerationResultsResult]
    """What was found."""
    type: Literal["moderation_results"]

class ModerationOutputModerationResultsResult(Model):
    categories: Dict[str, bool]
    """Which categories were found."""
    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """Which inputs each category was looked for in."""
    category_scores: Dict[str, float]
    """How sure the model is of each category, 0 to 1."""
    flagged: bool
    """Whether any category was found."""
    model: str
    """The model that judged."""
    type: Literal["moderation_result"]

class ModerationOutputError(Model):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["error"]


module("chat.chat_completion_allowed_tool_choice_param")

class ChatCompletionAllowedToolChoiceParam(Params):
    allowed_tools: ChatCompletionAllowedToolsParam
    """The tools, and whether one must be called."""
    type: Literal["allowed_tools"]


module("chat.chat_completion_allowed_tools_param")

class ChatCompletionAllowedToolsParam(Params):
    mode: Literal["auto", "required"]
    """`auto`: the model may call one of them, `required`: it must."""
    tools: Iterable[Dict[str, object]]
    """The tools that may be called."""


module("chat.chat_completion_assistant_message_param")

class ChatCompletionAssistantMessageParam(Params):
    """What the model said before; a message from a reply can be sent in as it is."""
    role: Literal["assistant"]
    audio: Optional[Audio] = ...
    """The id of spoken output from before."""
    content: Optional[Union[str, Iterable[ContentArrayOfContentPart]]] = ...
    """What the model said; may be left out if there are tool calls."""
    function_call: Optional[FunctionCall] = ...
    """Older form of `tool_calls`."""
    name: str = ...
    """Who speaks, if several have this role."""
    refusal: Optional[str] = ...
    """Why the model refused."""
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam] = ...
    """The tools that the model called."""

class Audio(Params):
    id: str
    """Id of the spoken output."""

ContentArrayOfContentPart = Union[ChatCompletionContentPartTextParam, ChatCompletionContentPartRefusalParam]

class FunctionCall(Params):
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    name: str
    """Name of the function."""


module("chat.chat_completion_audio")

class ChatCompletionAudio(Model):
    id: str
    """Id, to refer to this audio in later messages."""
    data: str
    """The sound as base64, in the format that was asked for."""
    expires_at: int
    """Until when the id can be used: Unix time in seconds."""
    transcript: str
    """What is said."""


module("chat.chat_completion_audio_param")

class ChatCompletionAudioParam(Params):
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    """`wav`, `mp3`, `flac`, `opus`, `aac` or `pcm16`."""
    voice: Voice
    """Which voice, such as `alloy`."""

Voice = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    VoiceID,
]

class VoiceID(Params):
    id: str
    """Id of the voice."""


module("chat.chat_completion_chunk")

class ChatCompletionChunk(Model):
    """A piece of a streamed chat completion: what is new since the piece before."""
    id: str
    """Id of the completion, the same in all its chunks."""
    choices: List[Choice]
    """What is new in each reply; empty in the last chunk if `include_usage` was asked for."""
    created: int
    """When the completion was begun: Unix time in seconds."""
    model: str
    """The model that replies."""
    object: Literal["chat.completion.chunk"]
    moderation: Optional[Moderation] = ...
    """What the check for harm found, if one was asked for."""
    obfuscation: Optional[str] = ...
    """Padding of random length that hides how long the text is; ignore it."""
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = ...
    """The processing that is used."""
    system_fingerprint: Optional[str] = ...
    """The configuration of the service that replies."""
    usage: Optional[CompletionUsage] = ...
    """How many tokens it took; only in the last chunk, and only with `stream_options={"include_usage": True}`."""

class Choice(Model):
    delta: LeftOut[ChoiceDelta]
    """What has come since the chunk before; missing where Azure tells what its filters say."""
    index: int
    """Which of the `n` replies this is, from 0."""
    finish_reason: Optional[Literal["stop", "length", "tool_calls", "content_filter", "function_call"]] = ...
    """Why the reply ends: `stop`, `length` (cut off), `tool_calls`, `content_filter`, or `function_call` (older)."""
    logprobs: Optional[ChoiceLogprobs] = ...
    """Log probabilities of the tokens, if they were asked for."""

class ChoiceDelta(Model):
    audio: Optional[ChoiceDeltaAudio] = ...
    """A further piece of spoken output."""
    content: Optional[str] = ...
    """A further piece of the text."""
    function_call: Optional[ChoiceDeltaFunctionCall] = ...
    """Older form of `tool_calls`."""
    refusal: Optional[str] = ...
    """A further piece of the refusal."""
    role: Optional[Literal["developer", "system", "user", "assistant", "tool"]] = ...
    """Who speaks; in the first chunk only."""
    tool_calls: Optional[List[ChoiceDeltaToolCall]] = ...
    """Further pieces of tool calls, told apart by `index`."""

class ChoiceDeltaAudio(Model):
    id: Optional[str] = ...
    """Id, to refer to this audio in later messages."""
    data: Optional[str] = ...
    """A further piece of the sound, as base64."""
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""
    transcript: Optional[str] = ...
    """A further piece of what is said."""

class ChoiceDeltaFunctionCall(Model):
    arguments: Optional[str] = ...
    """A further piece of the arguments."""
    name: Optional[str] = ...
    """Name of the function; in the first piece only."""

class ChoiceDeltaToolCall(Model):
    index: int
    """Which of the calls this is a piece of, from 0."""
    id: Optional[str] = ...
    """Id of the call; in its first piece only."""
    function: Optional[ChoiceDeltaToolCallFunction] = ...
    """Name and a further piece of the arguments."""
    type: Optional[Literal["function"]] = ...
    """`function`."""

class ChoiceDeltaToolCallFunction(Model):
    arguments: Optional[str] = ...
    """A further piece of the arguments, JSON text when all pieces are joined."""
    name: Optional[str] = ...
    """Name of the function; in the first piece only."""

class ChoiceLogprobs(Model):
    content: Optional[List[ChatCompletionTokenLogprob]] = ...
    """Of each token of the text."""
    refusal: Optional[List[ChatCompletionTokenLogprob]] = ...
    """Of each token of the refusal."""

class Moderation(Model):
    input: ModerationInput
    """What was found in the input."""
    output: ModerationOutput
    """What was found in the output."""

ModerationInput = Alias(Union[ModerationInputModerationResults, ModerationInputError], discriminator="type")

class ModerationInputModerationResults(Model):
    model: str
    """The model that judged."""
    results: List[ModerationInputModerationResultsResult]
    """What was found."""
    type: Literal["moderation_results"]

class ModerationInputModerationResultsResult(Model):
    categories: Dict[str, bool]
    """Which categories were found."""
    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """Which inputs each category was looked for in."""
    category_scores: Dict[str, float]
    """How sure the model is of each category, 0 to 1."""
    flagged: bool
    """Whether any category was found."""
    model: str
    """The model that judged."""
    type: Literal["moderation_result"]

class ModerationInputError(Model):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["error"]

ModerationOutput = Alias(Union[ModerationOutputModerationResults, ModerationOutputError], discriminator="type")

class ModerationOutputModerationResults(Model):
    model: str
    """The model that judged."""
    results: List[ModerationOutputModerationResultsResult]
    """What was found."""
    type: Literal["moderation_results"]

class ModerationOutputModerationResultsResult(Model):
    categories: Dict[str, bool]
    """Which categories were found."""
    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """Which inputs each category was looked for in."""
    category_scores: Dict[str, float]
    """How sure the model is of each category, 0 to 1."""
    flagged: bool
    """Whether any category was found."""
    model: str
    """The model that judged."""
    type: Literal["moderation_result"]

class ModerationOutputError(Model):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["error"]


module("chat.chat_completion_content_part_image")

class ChatCompletionContentPartImage(Model):
    image_url: ImageURL
    """The image and how closely to look."""
    type: Literal["image_url"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class ImageURL(Model):
    url: str
    """Address of the image, or the image itself as a `data:` URL."""
    detail: Optional[Literal["auto", "low", "high", "original"]] = ...
    """How closely to look: `auto` (default), `low` or `high`."""

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...
    """How long it is kept at least."""


module("chat.chat_completion_content_part_image_param")

class ChatCompletionContentPartImageParam(Params):
    image_url: ImageURL
    """The image and how closely to look."""
    type: Literal["image_url"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """The beginning up to here is kept in the cache."""

class ImageURL(Params):
    url: str
    """Address of the image, or the image itself as a `data:` URL."""
    detail: Literal["auto", "low", "high", "original"] = ...
    """How closely to look: `auto` (default), `low` or `high`."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""


module("chat.chat_completion_content_part_input_audio_param")

class ChatCompletionContentPartInputAudioParam(Params):
    input_audio: InputAudio
    """The sound and its format."""
    type: Literal["input_audio"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """The beginning up to here is kept in the cache."""

class InputAudio(Params):
    data: str
    """The sound as base64."""
    format: Literal["wav", "mp3"]
    """`wav` or `mp3`."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""


module("chat.chat_completion_content_part_param")

ChatCompletionContentPartParam = Union[
    ChatCompletionContentPartTextParam,
    ChatCompletionContentPartImageParam,
    ChatCompletionContentPartInputAudioParam,
    File,
]

class File(Params):
    file: FileFile
    """The file: its id, or its content and name."""
    type: Literal["file"]
    prompt_cache_breakpoint: FilePromptCacheBreakpoint = ...
    """The beginning up to here is kept in the cache."""

class FileFile(Params):
    file_data: str = ...
    """The file as a base64 `data:` URL."""
    file_id: str = ...
    """Id of an uploaded file."""
    filename: str = ...
    """Its name, if it comes as `file_data`."""

class FilePromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""


module("chat.chat_completion_content_part_refusal_param")

class ChatCompletionContentPartRefusalParam(Params):
    refusal: str
    """Why the model refused."""
    type: Literal["refusal"]


module("chat.chat_completion_content_part_text")

class ChatCompletionContentPartText(Model):
    text: str
    """The text."""
    type: Literal["text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...
    """How long it is kept at least."""


module("chat.chat_completion_content_part_text_param")

class ChatCompletionContentPartTextParam(Params):
    text: str
    """The text."""
    type: Literal["text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""


module("chat.chat_completion_custom_tool_param")

class ChatCompletionCustomToolParam(Params):
    custom: Custom
    """Name, purpose and input of the tool."""
    type: Literal["custom"]

class Custom(Params):
    name: str
    """Name of the tool."""
    description: str = ...
    """What the tool does and when to use it."""
    format: CustomFormat = ...
    """What its input may look like; default any text."""

CustomFormat = Union[CustomFormatText, CustomFormatGrammar]

class CustomFormatText(Params):
    type: Literal["text"]

class CustomFormatGrammar(Params):
    grammar: CustomFormatGrammarGrammar
    """The grammar."""
    type: Literal["grammar"]

class CustomFormatGrammarGrammar(Params):
    definition: str
    """The grammar itself."""
    syntax: Literal["lark", "regex"]
    """`lark` or `regex`."""


module("chat.chat_completion_deleted")

class ChatCompletionDeleted(Model):
    id: str
    """Id of the completion that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["chat.completion.deleted"]


module("chat.chat_completion_developer_message_param")

class ChatCompletionDeveloperMessageParam(Params):
    """What the model is told before the conversation, and follows before the user's words."""
    content: Union[str, Iterable[ChatCompletionContentPartTextParam]]
    """What the model is told, as text or text parts."""
    role: Literal["developer"]
    name: str = ...
    """Who speaks, if several have this role."""


module("chat.chat_completion_function_call_option_param")

class ChatCompletionFunctionCallOptionParam(Params):
    name: str
    """Name of the function."""


module("chat.chat_completion_function_message_param")

class ChatCompletionFunctionMessageParam(Params):
    content: Optional[str]
    """The result of the function."""
    name: str
    """Name of the function."""
    role: Literal["function"]


module("chat.chat_completion_function_tool")

class ChatCompletionFunctionTool(Model):
    function: shared.FunctionDefinition
    """Name, purpose and parameters of the function."""
    type: Literal["function"]


module("chat.chat_completion_function_tool_param")

class ChatCompletionFunctionToolParam(Params):
    """A function of yours that the model may call."""
    function: shared_params.FunctionDefinition
    """Name, purpose and parameters of the function."""
    type: Literal["function"]


module("chat.chat_completion_message")

class ChatCompletionMessage(Model):
    """A message from the model. It can be sent in again as it is."""
    content: Optional[str] = ...
    """The text; null if there are only tool calls."""
    refusal: Optional[str] = ...
    """Why the model refuses, if it does."""
    role: Literal["assistant"]
    annotations: Optional[List[Annotation]] = ...
    """Sources of what the text says, from web search."""
    audio: Optional[ChatCompletionAudio] = ...
    """Spoken output, if `modalities` had `audio`."""
    function_call: Optional[FunctionCall] = ...
    """Older form of `tool_calls`."""
    tool_calls: Optional[List[ChatCompletionMessageToolCallUnion]] = ...
    """The tools that the model calls; answer each with a message of role `tool`."""

class Annotation(Model):
    type: Literal["url_citation"]
    url_citation: AnnotationURLCitation
    """A page, and the passage that it stands behind."""

class AnnotationURLCitation(Model):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    url: str
    """Address of the page."""

class FunctionCall(Model):
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    name: str
    """Name of the function."""


module("chat.chat_completion_message_custom_tool_call")

class ChatCompletionMessageCustomToolCall(Model):
    """A call of a tool of yours that takes free text."""
    id: str
    """Id of the call; the message with its result names it as `tool_call_id`."""
    custom: Custom
    """Which tool, with which input."""
    type: Literal["custom"]

class Custom(Model):
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""


module("chat.chat_completion_message_custom_tool_call_param")

class ChatCompletionMessageCustomToolCallParam(Params):
    id: str
    """Id of the call; the message with its result names it as `tool_call_id`."""
    custom: Custom
    """Which tool, with which input."""
    type: Literal["custom"]

class Custom(Params):
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""


module("chat.chat_completion_message_function_tool_call")

class ChatCompletionMessageFunctionToolCall(Model):
    """A call of a function of yours, which the model asks for."""
    id: str
    """Id of the call; the message with its result names it as `tool_call_id`."""
    function: Function
    """Which function, with which arguments."""
    type: Literal["function"]

class Function(Model):
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    name: str
    """Name of the function."""


module("chat.chat_completion_message_function_tool_call_param")

class ChatCompletionMessageFunctionToolCallParam(Params):
    id: str
    """Id of the call; the message with its result names it as `tool_call_id`."""
    function: Function
    """Which function, with which arguments."""
    type: Literal["function"]

class Function(Params):
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    name: str
    """Name of the function."""


module("chat.chat_completion_message_param")

ChatCompletionMessageParam = Union[
    ChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam,
]


module("chat.chat_completion_message_tool_call", exports=["ChatCompletionMessageToolCallUnion"])
from chat.chat_completion_message_function_tool_call import Function

ChatCompletionMessageToolCall = Alias(ChatCompletionMessageFunctionToolCall, v1_51={"kind": "model"})

ChatCompletionMessageToolCallUnion = Alias(
    Union[ChatCompletionMessageFunctionToolCall, ChatCompletionMessageCustomToolCall],
    discriminator="type",
)

class Function(Model, since="1.51-only", alias_of="chat.chat_completion_message_function_tool_call.Function"):
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    name: str
    """Name of the function."""


module("chat.chat_completion_message_tool_call_param")
from chat.chat_completion_message_function_tool_call_param import Function

ChatCompletionMessageToolCallParam = Alias(ChatCompletionMessageFunctionToolCallParam, v1_51={"kind": "typeddict"})

class Function(Params, since="1.51-only", alias_of="chat.chat_completion_message_function_tool_call_param.Function"):
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    name: str
    """Name of the function."""


module("chat.chat_completion_message_tool_call_union_param")

ChatCompletionMessageToolCallUnionParam = Union[
    ChatCompletionMessageFunctionToolCallParam,
    ChatCompletionMessageCustomToolCallParam,
]


module("chat.chat_completion_modality")

ChatCompletionModality = Literal["text", "audio"]


module("chat.chat_completion_named_tool_choice_custom_param")

class ChatCompletionNamedToolChoiceCustomParam(Params):
    custom: Custom
    """Which tool."""
    type: Literal["custom"]

class Custom(Params):
    name: str
    """Name of the tool."""


module("chat.chat_completion_named_tool_choice_param")

class ChatCompletionNamedToolChoiceParam(Params):
    function: Function
    """Which function."""
    type: Literal["function"]

class Function(Params):
    name: str
    """Name of the function."""


module("chat.chat_completion_prediction_content_param")

class ChatCompletionPredictionContentParam(Params):
    content: Union[str, Iterable[ChatCompletionContentPartTextParam]]
    """The text that the reply will largely repeat."""
    type: Literal["content"]


module("chat.chat_completion_role")

ChatCompletionRole = Literal["developer", "system", "user", "assistant", "tool", "function"]


module("chat.chat_completion_store_message")

class ChatCompletionStoreMessage(Model, ChatCompletionMessage):
    id: str
    """Id of the message."""
    content_parts: Optional[List[ChatCompletionStoreMessageContentPart]] = ...
    """Its parts, if it was more than text."""

ChatCompletionStoreMessageContentPart = Union[ChatCompletionContentPartText, ChatCompletionContentPartImage]


module("chat.chat_completion_stream_options_param")

class ChatCompletionStreamOptionsParam(Params):
    """Options of a streamed chat completion."""
    include_obfuscation: bool = ...
    """Whether chunks carry padding that hides their length; default True."""
    include_usage: bool = ...
    """Whether a last chunk says how many tokens it took; default False."""


module("chat.chat_completion_system_message_param")

class ChatCompletionSystemMessageParam(Params):
    """What the model is told before the conversation. Newer models take `developer` in its place."""
    content: Union[str, Iterable[ChatCompletionContentPartTextParam]]
    """What the model is told, as text or text parts."""
    role: Literal["system"]
    name: str = ...
    """Who speaks, if several have this role."""


module("chat.chat_completion_token_logprob")

class ChatCompletionTokenLogprob(Model):
    """A token and how likely it was."""
    token: str
    """The token as text."""
    bytes: Optional[List[int]] = ...
    """Its UTF-8 bytes; null if it is no text by itself."""
    logprob: float
    """Natural logarithm of its probability; -9999 for very unlikely."""
    top_logprobs: List[TopLogprob]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""

class TopLogprob(Model):
    token: str
    """The token as text."""
    bytes: Optional[List[int]] = ...
    """Its UTF-8 bytes; null if it is no text by itself."""
    logprob: float
    """Natural logarithm of its probability; -9999 for very unlikely."""


module("chat.chat_completion_tool_choice_option_param")

ChatCompletionToolChoiceOptionParam = Union[
    Literal["none", "auto", "required"],
    ChatCompletionAllowedToolChoiceParam,
    ChatCompletionNamedToolChoiceParam,
    ChatCompletionNamedToolChoiceCustomParam,
]


module("chat.chat_completion_tool_message_param")

class ChatCompletionToolMessageParam(Params):
    """The result of a call that the model asked for."""
    content: Union[str, Iterable[ChatCompletionContentPartTextParam]]
    """The result of the tool, as text or text parts."""
    role: Literal["tool"]
    tool_call_id: str
    """Id of the call that this is the result of."""


module("chat.chat_completion_tool_param")
from shared_params import FunctionDefinition

ChatCompletionToolParam = Alias(ChatCompletionFunctionToolParam, v1_51={"kind": "typeddict"})


module("chat.chat_completion_tool_union_param")

ChatCompletionToolUnionParam = Union[ChatCompletionFunctionToolParam, ChatCompletionCustomToolParam]


module("chat.chat_completion_user_message_param")

class ChatCompletionUserMessageParam(Params):
    """What the user says."""
    content: Union[str, Iterable[ChatCompletionContentPartParam]]
    """What the user says: text, or parts of text, images, sound and files."""
    role: Literal["user"]
    name: str = ...
    """Who speaks, if several have this role."""


module("chat.completion_create_params")

CompletionCreateParams = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]

class CompletionCreateParamsNonStreaming(Params, CompletionCreateParamsBase):
    stream: Optional[Literal[False]] = ...
    """Whether the reply comes as a stream of chunks; default False."""

FunctionCall = Union[Literal["none", "auto"], ChatCompletionFunctionCallOptionParam]

class Function(Params):
    name: str
    """Name of the function."""
    description: str = ...
    """What it does and when to call it."""
    parameters: shared_params.FunctionParameters = ...
    """Its parameters as a JSON Schema object."""

class Moderation(Params):
    model: str
    """The model that judges."""
    policy: Optional[ModerationPolicy] = ...
    """What happens when something is found."""

class ModerationPolicy(Params):
    input: Optional[ModerationPolicyInput] = ...
    """What happens when something is found in the input."""
    output: Optional[ModerationPolicyOutput] = ...
    """What happens when something is found in the output."""

class ModerationPolicyInput(Params):
    mode: Literal["score", "block"]
    """What happens when something is found."""

class ModerationPolicyOutput(Params):
    mode: Literal["score", "block"]
    """What happens when something is found."""

class PromptCacheOptions(Params):
    mode: Literal["implicit", "explicit"] = ...
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    ttl: Literal["30m"] = ...

ResponseFormat = Union[
    shared_params.ResponseFormatText,
    shared_params.ResponseFormatJSONSchema,
    shared_params.ResponseFormatJSONObject,
]

class WebSearchOptions(Params):
    search_context_size: Literal["low", "medium", "high"] = ...
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: Optional[WebSearchOptionsUserLocation] = ...
    """Roughly where the user is."""

class WebSearchOptionsUserLocation(Params):
    approximate: WebSearchOptionsUserLocationApproximate
    """City, region, country and time zone."""
    type: Literal["approximate"]

class WebSearchOptionsUserLocationApproximate(Params):
    city: str = ...
    """City, as text."""
    country: str = ...
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str = ...
    """Region or state, as text."""
    timezone: str = ...
    """IANA time zone, such as `America/Los_Angeles`."""

class CompletionCreateParamsBase(Params, of="chat.completions.create"): ...

class CompletionCreateParamsStreaming(Params, CompletionCreateParamsBase):
    stream: Literal[True]


module("chat.completion_list_params")

class CompletionListParams(Params, of="chat.completions.list"): ...


module("chat.completion_update_params")

class CompletionUpdateParams(Params, of="chat.completions.update"): ...


module("chat.completions.message_list_params")

class MessageListParams(Params, of="chat.completions.messages.list"): ...


module("chat.create_chat_completion_request_message_param")

CreateChatCompletionRequestMessageParam = Union[
    ChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam,
]


module("chat.parsed_chat_completion", exports=["ParsedChatCompletionMessage", "ParsedChoice"])

class ParsedChatCompletion(Model, ChatCompletion, Generic[ContentType]):
    choices: List[ParsedChoice[ContentType]]
    """The replies, with their parsed content."""

    def first_message() -> ParsedChatCompletionMessage[ContentType]:
        """The message of the first choice, with its parsed content. Raises OpenAIError, which names server and field, if there is none."""

class ParsedChoice(Model, chat_completion.Choice, Generic[ContentType]):
    message: ParsedChatCompletionMessage[ContentType]
    """The reply, with its parsed content."""

class ParsedChatCompletionMessage(Model, ChatCompletionMessage, Generic[ContentType]):
    tool_calls: Optional[List[ParsedFunctionToolCall]] = ...
    """The tools that the model calls, with parsed arguments."""
    parsed: Optional[ContentType] = ...
    """The content as the class that was asked for; None if the model refused."""

ContentType = TypeVar()


module("chat.parsed_function_tool_call", exports=["ParsedFunction"])

class ParsedFunctionToolCall(Model, ChatCompletionMessageFunctionToolCall):
    function: ParsedFunction
    """Which function, with which arguments."""

class ParsedFunction(Model, chat_completion_message_function_tool_call.Function):
    parsed_arguments: Optional[object] = ...
    """The arguments as the class that the tool was made from."""


module("chat")
from shared import ReasoningEffort as ChatCompletionReasoningEffort


module("chat.chat_completion_reasoning_effort")
from shared import ReasoningEffort as ChatCompletionReasoningEffort
