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
        ) -> ParsedChatCompletion[lib._parsing.ResponseFormatT]: ...

        @helper(
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
        ) -> lib.streaming.chat.ChatCompletionStreamManager[lib._parsing.ResponseFormatT]: ...

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
    id: str
    """Id of the completion."""
    choices: List[Choice]
    """The answers: as many as `n` asked for."""
    created: int
    """When it was made, in seconds since 1970."""
    model: str
    """The model that was used."""
    object: Literal["chat.completion"]
    metadata: Optional[shared.Metadata] = ...
    moderation: Optional[Moderation] = ...
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = ...
    system_fingerprint: Optional[str] = ...
    usage: Optional[CompletionUsage] = ...
    """How many tokens it took."""

class Choice(Model):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the model stopped: at its own end (`stop`), at a token limit, at a filter, or to call tools."""
    index: int
    logprobs: Optional[ChoiceLogprobs] = ...
    message: ChatCompletionMessage
    """What the model said."""

class ChoiceLogprobs(Model):
    content: Optional[List[ChatCompletionTokenLogprob]] = ...
    refusal: Optional[List[ChatCompletionTokenLogprob]] = ...

class Moderation(Model):
    input: ModerationInput
    output: ModerationOutput

ModerationInput = Alias(Union[ModerationInputModerationResults, ModerationInputError], discriminator="type")

class ModerationInputModerationResults(Model):
    model: str
    results: List[ModerationInputModerationResultsResult]
    type: Literal["moderation_results"]

class ModerationInputModerationResultsResult(Model):
    categories: Dict[str, bool]
    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    category_scores: Dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]

class ModerationInputError(Model):
    code: str
    message: str
    type: Literal["error"]

ModerationOutput = Alias(Union[ModerationOutputModerationResults, ModerationOutputError], discriminator="type")

class ModerationOutputModerationResults(Model):
    model: str
    results: List[ModerationOutputModerationResultsResult]
    type: Literal["moderation_results"]

class ModerationOutputModerationResultsResult(Model):
    categories: Dict[str, bool]
    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    category_scores: Dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]

class ModerationOutputError(Model):
    code: str
    message: str
    type: Literal["error"]


module("chat.chat_completion_allowed_tool_choice_param")

class ChatCompletionAllowedToolChoiceParam(Params):
    allowed_tools: ChatCompletionAllowedToolsParam
    type: Literal["allowed_tools"]


module("chat.chat_completion_allowed_tools_param")

class ChatCompletionAllowedToolsParam(Params):
    mode: Literal["auto", "required"]
    tools: Iterable[Dict[str, object]]


module("chat.chat_completion_assistant_message_param")

class ChatCompletionAssistantMessageParam(Params):
    role: Literal["assistant"]
    audio: Optional[Audio] = ...
    content: Optional[Union[str, Iterable[ContentArrayOfContentPart]]] = ...
    function_call: Optional[FunctionCall] = ...
    name: str = ...
    refusal: Optional[str] = ...
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam] = ...

class Audio(Params):
    id: str

ContentArrayOfContentPart = Union[ChatCompletionContentPartTextParam, ChatCompletionContentPartRefusalParam]

class FunctionCall(Params):
    arguments: str
    name: str


module("chat.chat_completion_audio")

class ChatCompletionAudio(Model):
    id: str
    data: str
    expires_at: int
    transcript: str


module("chat.chat_completion_audio_param")

class ChatCompletionAudioParam(Params):
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    voice: Voice

Voice = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    VoiceID,
]

class VoiceID(Params):
    id: str


module("chat.chat_completion_chunk")

class ChatCompletionChunk(Model):
    id: str
    choices: List[Choice]
    created: int
    model: str
    object: Literal["chat.completion.chunk"]
    moderation: Optional[Moderation] = ...
    obfuscation: Optional[str] = ...
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = ...
    system_fingerprint: Optional[str] = ...
    usage: Optional[CompletionUsage] = ...

class Choice(Model):
    delta: ChoiceDelta
    index: int
    finish_reason: Optional[Literal["stop", "length", "tool_calls", "content_filter", "function_call"]] = ...
    logprobs: Optional[ChoiceLogprobs] = ...

class ChoiceDelta(Model):
    audio: Optional[ChoiceDeltaAudio] = ...
    content: Optional[str] = ...
    function_call: Optional[ChoiceDeltaFunctionCall] = ...
    refusal: Optional[str] = ...
    role: Optional[Literal["developer", "system", "user", "assistant", "tool"]] = ...
    tool_calls: Optional[List[ChoiceDeltaToolCall]] = ...

class ChoiceDeltaAudio(Model):
    id: Optional[str] = ...
    data: Optional[str] = ...
    expires_at: Optional[int] = ...
    transcript: Optional[str] = ...

class ChoiceDeltaFunctionCall(Model):
    arguments: Optional[str] = ...
    name: Optional[str] = ...

class ChoiceDeltaToolCall(Model):
    index: int
    id: Optional[str] = ...
    function: Optional[ChoiceDeltaToolCallFunction] = ...
    type: Optional[Literal["function"]] = ...

class ChoiceDeltaToolCallFunction(Model):
    arguments: Optional[str] = ...
    name: Optional[str] = ...

class ChoiceLogprobs(Model):
    content: Optional[List[ChatCompletionTokenLogprob]] = ...
    refusal: Optional[List[ChatCompletionTokenLogprob]] = ...

class Moderation(Model):
    input: ModerationInput
    output: ModerationOutput

ModerationInput = Alias(Union[ModerationInputModerationResults, ModerationInputError], discriminator="type")

class ModerationInputModerationResults(Model):
    model: str
    results: List[ModerationInputModerationResultsResult]
    type: Literal["moderation_results"]

class ModerationInputModerationResultsResult(Model):
    categories: Dict[str, bool]
    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    category_scores: Dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]

class ModerationInputError(Model):
    code: str
    message: str
    type: Literal["error"]

ModerationOutput = Alias(Union[ModerationOutputModerationResults, ModerationOutputError], discriminator="type")

class ModerationOutputModerationResults(Model):
    model: str
    results: List[ModerationOutputModerationResultsResult]
    type: Literal["moderation_results"]

class ModerationOutputModerationResultsResult(Model):
    categories: Dict[str, bool]
    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    category_scores: Dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]

class ModerationOutputError(Model):
    code: str
    message: str
    type: Literal["error"]


module("chat.chat_completion_content_part_image")

class ChatCompletionContentPartImage(Model):
    image_url: ImageURL
    type: Literal["image_url"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...

class ImageURL(Model):
    url: str
    detail: Optional[Literal["auto", "low", "high", "original"]] = ...

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...


module("chat.chat_completion_content_part_image_param")

class ChatCompletionContentPartImageParam(Params):
    image_url: ImageURL
    type: Literal["image_url"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...

class ImageURL(Params):
    url: str
    detail: Literal["auto", "low", "high", "original"] = ...

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...


module("chat.chat_completion_content_part_input_audio_param")

class ChatCompletionContentPartInputAudioParam(Params):
    input_audio: InputAudio
    type: Literal["input_audio"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...

class InputAudio(Params):
    data: str
    format: Literal["wav", "mp3"]

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...


module("chat.chat_completion_content_part_param")

ChatCompletionContentPartParam = Union[
    ChatCompletionContentPartTextParam,
    ChatCompletionContentPartImageParam,
    ChatCompletionContentPartInputAudioParam,
    File,
]

class File(Params):
    file: FileFile
    type: Literal["file"]
    prompt_cache_breakpoint: FilePromptCacheBreakpoint = ...

class FileFile(Params):
    file_data: str = ...
    file_id: str = ...
    filename: str = ...

class FilePromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...


module("chat.chat_completion_content_part_refusal_param")

class ChatCompletionContentPartRefusalParam(Params):
    refusal: str
    type: Literal["refusal"]


module("chat.chat_completion_content_part_text")

class ChatCompletionContentPartText(Model):
    text: str
    type: Literal["text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...


module("chat.chat_completion_content_part_text_param")

class ChatCompletionContentPartTextParam(Params):
    text: str
    type: Literal["text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...


module("chat.chat_completion_custom_tool_param")

class ChatCompletionCustomToolParam(Params):
    custom: Custom
    type: Literal["custom"]

class Custom(Params):
    name: str
    description: str = ...
    format: CustomFormat = ...

CustomFormat = Union[CustomFormatText, CustomFormatGrammar]

class CustomFormatText(Params):
    type: Literal["text"]

class CustomFormatGrammar(Params):
    grammar: CustomFormatGrammarGrammar
    type: Literal["grammar"]

class CustomFormatGrammarGrammar(Params):
    definition: str
    syntax: Literal["lark", "regex"]


module("chat.chat_completion_deleted")

class ChatCompletionDeleted(Model):
    id: str
    deleted: bool
    object: Literal["chat.completion.deleted"]


module("chat.chat_completion_developer_message_param")

class ChatCompletionDeveloperMessageParam(Params):
    content: Union[str, Iterable[ChatCompletionContentPartTextParam]]
    role: Literal["developer"]
    name: str = ...


module("chat.chat_completion_function_call_option_param")

class ChatCompletionFunctionCallOptionParam(Params):
    name: str


module("chat.chat_completion_function_message_param")

class ChatCompletionFunctionMessageParam(Params):
    content: Optional[str]
    name: str
    role: Literal["function"]


module("chat.chat_completion_function_tool")

class ChatCompletionFunctionTool(Model):
    function: shared.FunctionDefinition
    type: Literal["function"]


module("chat.chat_completion_function_tool_param")

class ChatCompletionFunctionToolParam(Params):
    function: shared_params.FunctionDefinition
    type: Literal["function"]


module("chat.chat_completion_message")

class ChatCompletionMessage(Model):
    content: Optional[str] = ...
    """The text of the message; None if there are only tool calls or a refusal."""
    refusal: Optional[str] = ...
    """Why the model refuses, in its words."""
    role: Literal["assistant"]
    annotations: Optional[List[Annotation]] = ...
    audio: Optional[ChatCompletionAudio] = ...
    function_call: Optional[FunctionCall] = ...
    tool_calls: Optional[List[ChatCompletionMessageToolCallUnion]] = ...
    """The tools that the model wants to call, with their arguments as JSON text."""

class Annotation(Model):
    type: Literal["url_citation"]
    url_citation: AnnotationURLCitation

class AnnotationURLCitation(Model):
    end_index: int
    start_index: int
    title: str
    url: str

class FunctionCall(Model):
    arguments: str
    name: str


module("chat.chat_completion_message_custom_tool_call")

class ChatCompletionMessageCustomToolCall(Model):
    id: str
    custom: Custom
    type: Literal["custom"]

class Custom(Model):
    input: str
    name: str


module("chat.chat_completion_message_custom_tool_call_param")

class ChatCompletionMessageCustomToolCallParam(Params):
    id: str
    custom: Custom
    type: Literal["custom"]

class Custom(Params):
    input: str
    name: str


module("chat.chat_completion_message_function_tool_call")

class ChatCompletionMessageFunctionToolCall(Model):
    id: str
    function: Function
    type: Literal["function"]

class Function(Model):
    arguments: str
    name: str


module("chat.chat_completion_message_function_tool_call_param")

class ChatCompletionMessageFunctionToolCallParam(Params):
    id: str
    function: Function
    type: Literal["function"]

class Function(Params):
    arguments: str
    name: str


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
    name: str


module("chat.chat_completion_message_tool_call_param")
from chat.chat_completion_message_function_tool_call_param import Function

ChatCompletionMessageToolCallParam = Alias(ChatCompletionMessageFunctionToolCallParam, v1_51={"kind": "typeddict"})

class Function(Params, since="1.51-only", alias_of="chat.chat_completion_message_function_tool_call_param.Function"):
    arguments: str
    name: str


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
    type: Literal["custom"]

class Custom(Params):
    name: str


module("chat.chat_completion_named_tool_choice_param")

class ChatCompletionNamedToolChoiceParam(Params):
    function: Function
    type: Literal["function"]

class Function(Params):
    name: str


module("chat.chat_completion_prediction_content_param")

class ChatCompletionPredictionContentParam(Params):
    content: Union[str, Iterable[ChatCompletionContentPartTextParam]]
    type: Literal["content"]


module("chat.chat_completion_role")

ChatCompletionRole = Literal["developer", "system", "user", "assistant", "tool", "function"]


module("chat.chat_completion_store_message")

class ChatCompletionStoreMessage(Model, ChatCompletionMessage):
    id: str
    content_parts: Optional[List[ChatCompletionStoreMessageContentPart]] = ...

ChatCompletionStoreMessageContentPart = Union[ChatCompletionContentPartText, ChatCompletionContentPartImage]


module("chat.chat_completion_stream_options_param")

class ChatCompletionStreamOptionsParam(Params):
    include_obfuscation: bool = ...
    include_usage: bool = ...


module("chat.chat_completion_system_message_param")

class ChatCompletionSystemMessageParam(Params):
    content: Union[str, Iterable[ChatCompletionContentPartTextParam]]
    role: Literal["system"]
    name: str = ...


module("chat.chat_completion_token_logprob")

class ChatCompletionTokenLogprob(Model):
    token: str
    bytes: Optional[List[int]] = ...
    logprob: float
    top_logprobs: List[TopLogprob]

class TopLogprob(Model):
    token: str
    bytes: Optional[List[int]] = ...
    logprob: float


module("chat.chat_completion_tool_choice_option_param")

ChatCompletionToolChoiceOptionParam = Union[
    Literal["none", "auto", "required"],
    ChatCompletionAllowedToolChoiceParam,
    ChatCompletionNamedToolChoiceParam,
    ChatCompletionNamedToolChoiceCustomParam,
]


module("chat.chat_completion_tool_message_param")

class ChatCompletionToolMessageParam(Params):
    content: Union[str, Iterable[ChatCompletionContentPartTextParam]]
    role: Literal["tool"]
    tool_call_id: str


module("chat.chat_completion_tool_param")
from shared_params import FunctionDefinition

ChatCompletionToolParam = Alias(ChatCompletionFunctionToolParam, v1_51={"kind": "typeddict"})


module("chat.chat_completion_tool_union_param")

ChatCompletionToolUnionParam = Union[ChatCompletionFunctionToolParam, ChatCompletionCustomToolParam]


module("chat.chat_completion_user_message_param")

class ChatCompletionUserMessageParam(Params):
    content: Union[str, Iterable[ChatCompletionContentPartParam]]
    """The text, or parts: text, images, sound, files."""
    role: Literal["user"]
    """Whose message it is: the user's."""
    name: str = ...


module("chat.completion_create_params")

CompletionCreateParams = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]

class CompletionCreateParamsNonStreaming(Params, CompletionCreateParamsBase):
    stream: Optional[Literal[False]] = ...

FunctionCall = Union[Literal["none", "auto"], ChatCompletionFunctionCallOptionParam]

class Function(Params):
    name: str
    description: str = ...
    parameters: shared_params.FunctionParameters = ...

class Moderation(Params):
    model: str
    policy: Optional[ModerationPolicy] = ...

class ModerationPolicy(Params):
    input: Optional[ModerationPolicyInput] = ...
    output: Optional[ModerationPolicyOutput] = ...

class ModerationPolicyInput(Params):
    mode: Literal["score", "block"]

class ModerationPolicyOutput(Params):
    mode: Literal["score", "block"]

class PromptCacheOptions(Params):
    mode: Literal["implicit", "explicit"] = ...
    ttl: Literal["30m"] = ...

ResponseFormat = Union[
    shared_params.ResponseFormatText,
    shared_params.ResponseFormatJSONSchema,
    shared_params.ResponseFormatJSONObject,
]

class WebSearchOptions(Params):
    search_context_size: Literal["low", "medium", "high"] = ...
    user_location: Optional[WebSearchOptionsUserLocation] = ...

class WebSearchOptionsUserLocation(Params):
    approximate: WebSearchOptionsUserLocationApproximate
    type: Literal["approximate"]

class WebSearchOptionsUserLocationApproximate(Params):
    city: str = ...
    country: str = ...
    region: str = ...
    timezone: str = ...

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

class ParsedChoice(Model, chat_completion.Choice, Generic[ContentType]):
    message: ParsedChatCompletionMessage[ContentType]

class ParsedChatCompletionMessage(Model, ChatCompletionMessage, Generic[ContentType]):
    tool_calls: Optional[List[ParsedFunctionToolCall]] = ...
    parsed: Optional[ContentType] = ...

ContentType = TypeVar()


module("chat.parsed_function_tool_call", exports=["ParsedFunction"])

class ParsedFunctionToolCall(Model, ChatCompletionMessageFunctionToolCall):
    function: ParsedFunction

class ParsedFunction(Model, chat_completion_message_function_tool_call.Function):
    parsed_arguments: Optional[object] = ...


module("chat")
from shared import ReasoningEffort as ChatCompletionReasoningEffort


module("chat.chat_completion_reasoning_effort")
from shared import ReasoningEffort as ChatCompletionReasoningEffort
