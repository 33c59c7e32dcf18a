"""Responses."""

class responses(Resource):
    @POST(
        "/responses",
        stream=ResponseStreamEvent,
        body=(response_create_params.ResponseCreateParamsStreaming, response_create_params.ResponseCreateParamsNonStreaming),
    )
    def create(
        *,
        access_programs: response_create_params.AccessPrograms = ...,
        background: Optional[bool] = ...,
        background_options: response_create_params.BackgroundOptions = ...,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] = ...,
        conversation: Optional[response_create_params.Conversation] = ...,
        image: response_create_params.Image = ...,
        include: Optional[List[ResponseIncludable]] = ...,
        input: Union[str, ResponseInputParam] = ...,
        instructions: Optional[str] = ...,
        max_output_tokens: Optional[int] = ...,
        max_tool_calls: Optional[int] = ...,
        metadata: Optional[shared_params.Metadata] = ...,
        model: shared_params.ResponsesModel = ...,
        moderation: Optional[response_create_params.Moderation] = ...,
        parallel_tool_calls: Optional[bool] = ...,
        previous_response_id: Optional[str] = ...,
        prompt: Optional[ResponsePromptParam] = ...,
        prompt_cache_key: Optional[str] = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...,
        reasoning: Optional[shared_params.Reasoning] = ...,
        safety_identifier: Optional[str] = ...,
        service_tier: Optional[ServiceTier] = ...,
        store: Optional[bool] = ...,
        stream: Optional[Literal[False, True]] = ...,
        stream_options: Optional[response_create_params.StreamOptions] = ...,
        temperature: Optional[float] = ...,
        text: ResponseTextConfigParam = ...,
        tool_choice: response_create_params.ToolChoice = ...,
        tools: Iterable[ToolParam] = ...,
        top_logprobs: Optional[int] = ...,
        top_p: Optional[float] = ...,
        truncation: Optional[Literal["auto", "disabled"]] = ...,
        user: str = ...,
    ) -> Response:
        """Asks a model for a response: text, structured data or tool calls. With `stream=True` it comes as
        events.

        access_programs: programs for special access that the request takes part in
        background: True: the response is made in the background; ask for it with `retrieve`; default False
        background_options: options of a response in the background
        context_management: how a context that grows too long is handled, such as by compaction
        conversation: id of the conversation that the response belongs to: its items come before the input, and
            input and output are added to it
        image: settings for pictures in the input and output
        include: what to add to the output, such as `web_search_call.action.sources`,
            `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
        input: text, or a list of items: messages, files, images, tool outputs, earlier output
        instructions: what the model is told before the input; not taken over from `previous_response_id`
        max_output_tokens: the most tokens to make, those of hidden reasoning included
        max_tool_calls: the most calls of the API's own tools, over the whole response
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        model: id of the model, such as `gpt-4o-mini`
        moderation: whether input and output are checked for harm, and with which model
        parallel_tool_calls: whether the model may call several tools at once; default True
        previous_response_id: id of the response to go on from; not together with `conversation`
        prompt: a stored prompt template by id, with its version and variables
        prompt_cache_key: requests with the same key are sent where their common beginning is cached already;
            for example a hash of the system prompt
        prompt_cache_options: how the common beginning of prompts is cached
        prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
        reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
        safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator
            act on one user and not on your whole account; up to 64 characters
        service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex`
            (cheaper, slower), `priority`, `scale` or `fast`
        store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
        stream: True: the reply comes as a stream of events while it is made; default False
        stream_options: options of the stream, such as `include_usage`; only with `stream=True`
        temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic;
            default 1
        text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
        tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
        tools: what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`,
            `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others
        top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
        top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1;
            change this or `temperature`, not both
        truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled`
            (default) makes it an error 400
        user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and
            `prompt_cache_key`
        """

    @GET("/responses/{response_id}", stream=ResponseStreamEvent, query=ResponseRetrieveParams)
    def retrieve(
        response_id: str,
        *,
        include: List[ResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: Literal[False, True] = ...,
    ) -> Response:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        response_id: id of the response
        include: what to add to the output, as in `create`
        include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
        starting_after: sequence number of the event after which to begin; for streams
        stream: True: the reply comes as a stream of events while it is made; default False
        """

    @DELETE("/responses/{response_id}", accept="*/*")
    def delete(response_id: str) -> none:
        """Deletes a response.

        response_id: id of the response
        """

    @POST("/responses/{response_id}/cancel")
    def cancel(response_id: str) -> Response:
        """Stops a response that is being made in the background.

        response_id: id of the response
        """

    @POST("/responses/compact", body=ResponseCompactParams)
    def compact(
        *,
        model: Optional[Union[
            Literal[
                "gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol",
                "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23",
                "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17",
                "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro",
                "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini",
                "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini",
                "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini",
                "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17",
                "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15",
                "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17",
                "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17",
                "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11",
                "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview",
                "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314",
                "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10",
                "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research",
                "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11",
                "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06",
                "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber",
                "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law",
            ],
            str,
        ]],
        image: response_compact_params.Image = ...,
        input: Optional[Union[str, Iterable[ResponseInputItemParam]]] = ...,
        instructions: Optional[str] = ...,
        previous_response_id: Optional[str] = ...,
        prompt_cache_key: Optional[str] = ...,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] = ...,
    ) -> CompactedResponse:
        """Shortens a conversation to what matters, in a form that can be given as input again.

        model: id of the model, such as `gpt-4o-mini`
        image: settings for pictures in the input
        input: text, or a list of items: messages, files, images, tool outputs, earlier output
        instructions: what the model is told before the input
        previous_response_id: id of the response to go on from; not together with `conversation`
        prompt_cache_key: requests with the same key are sent where their common beginning is cached already;
            for example a hash of the system prompt
        prompt_cache_options: how the common beginning of prompts is cached
        prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
        service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex`
            (cheaper, slower), `priority`, `scale` or `fast`
        """

    @helper(
        by="parsing.responses",
        takes="create",
        common=True,
        http=[{"verb": "POST", "url": "/responses"}],
        raw_response=True,
        overloads=[
            Overload(required=["parse_as"], returns=ParsedResponse[lib._parsing._responses.TextFormatT]),
            Overload(required=[], returns=ParsedResponse[lib._parsing._responses.TextFormatT]),
        ],
    )
    def parse(
        *,
        text_format: type = ...,
        parse_as: Optional[type] = ...,
        tools: Iterable[tool_param.ParseableToolParam] = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] = ...,
    ) -> ParsedResponse[Any]:
        """Generates a response in the form of a Python type: `output_parsed` is an instance of it.

        Tools may be typed functions and classes; `parsed_arguments` of a call are read into them. Raises
        `StructuredOutputError` for a text that is not of the type, `LengthFinishReasonError` or
        `ContentFilterFinishReasonError` if that is because it was cut. A refusal leaves `output_parsed` None.

        text_format: a dataclass, TypedDict, NamedTuple, enum, a type made of these (`List[Step]`), a class with
            `model_json_schema` and `model_validate`, or a JSON schema as a dict
        parse_as: the type that texts are read into, if it is another one than that of `text_format`
        tools: what the model may use: tools of the API, strict function tools in the form of chat or of responses,
            typed functions and classes
        verbosity: the same as `text={"verbosity": ...}`: `low`, `medium` or `high`
        """

    @helper(
        by="responses_stream.stream",
        takes="create",
        without=["stream"],
        common=True,
        calls=["create", "retrieve"],
        async_returns=lib.streaming.responses.AsyncResponseStreamManager[lib._parsing._responses.TextFormatT],
        coroutine=False,
        overloads=[
            Overload(
                required=["response_id"],
                returns=lib.streaming.responses.ResponseStreamManager[lib._parsing._responses.TextFormatT],
            ),
            Overload(
                required=["input", "model"],
                returns=lib.streaming.responses.ResponseStreamManager[lib._parsing._responses.TextFormatT],
            ),
        ],
    )
    def stream(
        *,
        response_id: str = ...,
        text_format: Type[lib._parsing._responses.TextFormatT] = ...,
        tools: Iterable[tool_param.ParseableToolParam] = ...,
        starting_after: int = ...,
    ) -> lib.streaming.responses.ResponseStreamManager[lib._parsing._responses.TextFormatT]:
        """Asks a model for a response, and gives its events with snapshots: `with ... as stream`, then iterate, or
        `stream.get_final_response()`. With `response_id` it goes on with a response that is being made.

        response_id: id of a response that exists; takes the place of `input`, `model` and what else makes a new one
        text_format: a type to parse the text of the reply into
        tools: tools that the model may use: functions of your own, classes for their arguments, or tools of the API
        starting_after: sequence number of the last event that you have had; only with `response_id`
        """

    @helper(
        async_returns=resources.responses.responses.AsyncResponsesConnectionManager,
        async_types={"websocket_connection_options": WebSocketConnectionOptions},
        coroutine=False,
    )
    def connect(
        extra_query: _types.Query = {},
        extra_headers: _types.Headers = {},
        websocket_connection_options: SyncWebSocketConnectionOptions = {},
        on_reconnecting: Optional[Callable[[ReconnectingEvent], Optional[ReconnectingOverrides]]] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> resources.responses.responses.ResponsesConnectionManager: ...

    class input_items(Resource):
        @GET("/responses/{response_id}/input_items", query=InputItemListParams)
        def list(
            response_id: str,
            *,
            after: str = ...,
            include: List[ResponseIncludable] = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> CursorPage[ResponseItem]:
            """Lists the items that a response was made from.

            response_id: id of the response
            after: cursor: list what comes after the item with this id; by default the list begins at its
                start
            include: what to add to the items, as in `responses.create`
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            """

    class input_tokens(Resource):
        @POST("/responses/input_tokens", body=InputTokenCountParams)
        def count(
            *,
            conversation: Optional[input_token_count_params.Conversation] = ...,
            input: Optional[Union[str, Iterable[ResponseInputItemParam]]] = ...,
            instructions: Optional[str] = ...,
            model: Optional[str] = ...,
            parallel_tool_calls: Optional[bool] = ...,
            personality: Union[str, Literal["friendly", "pragmatic"]] = ...,
            previous_response_id: Optional[str] = ...,
            reasoning: Optional[shared_params.Reasoning] = ...,
            text: Optional[input_token_count_params.Text] = ...,
            tool_choice: Optional[input_token_count_params.ToolChoice] = ...,
            tools: Optional[Iterable[ToolParam]] = ...,
            truncation: Literal["auto", "disabled"] = ...,
        ) -> InputTokenCountResponse:
            """Says how many tokens an input has, without asking the model.

            conversation: id of the conversation that the response belongs to: its items come before the
                input, and input and output are added to it
            input: text, or a list of items: messages, files, images, tool outputs, earlier output
            instructions: what the model would be told before the input
            model: id of the model, such as `gpt-4o-mini`
            parallel_tool_calls: whether the model may call several tools at once; default True
            personality: the manner of speaking that the model would be given
            previous_response_id: id of the response to go on from; not together with `conversation`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by
                name
            tools: what the model may call: functions of yours, or tools that the API runs
            truncation: what to do with input that is too long: `auto` drops items from the beginning,
                `disabled` (default) makes it an error 400
            """


module("responses.compacted_response")

class CompactedResponse(Model):
    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: List[ResponseOutputItem]
    usage: ResponseUsage
    image: Optional[Image] = ...

class Image(Model):
    context_compression: Literal["enabled", "disabled"]


module("responses.container_auto")

class ContainerAuto(Model):
    type: Literal["container_auto"]
    file_ids: Optional[List[str]] = ...
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    network_policy: Optional[NetworkPolicy] = ...
    skills: Optional[List[Skill]] = ...

NetworkPolicy = Alias(Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist], discriminator="type")

Skill = Alias(Union[SkillReference, InlineSkill], discriminator="type")


module("responses.container_auto_param")

class ContainerAutoParam(Params):
    type: Literal["container_auto"]
    file_ids: Sequence[str] = ...
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    network_policy: NetworkPolicy = ...
    skills: Iterable[Skill] = ...

NetworkPolicy = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]

Skill = Union[SkillReferenceParam, InlineSkillParam]


module("responses.container_network_policy_allowlist")

class ContainerNetworkPolicyAllowlist(Model):
    allowed_domains: List[str]
    type: Literal["allowlist"]
    domain_secrets: Optional[List[ContainerNetworkPolicyDomainSecret]] = ...


module("responses.container_network_policy_allowlist_param")

class ContainerNetworkPolicyAllowlistParam(Params):
    allowed_domains: Sequence[str]
    type: Literal["allowlist"]
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam] = ...


module("responses.container_network_policy_disabled")

class ContainerNetworkPolicyDisabled(Model):
    type: Literal["disabled"]


module("responses.container_network_policy_disabled_param")

class ContainerNetworkPolicyDisabledParam(Params):
    type: Literal["disabled"]


module("responses.container_network_policy_domain_secret")

class ContainerNetworkPolicyDomainSecret(Model):
    domain: str
    name: str
    value: str


module("responses.container_network_policy_domain_secret_param")

class ContainerNetworkPolicyDomainSecretParam(Params):
    domain: str
    name: str
    value: str


module("responses.container_reference")

class ContainerReference(Model):
    container_id: str
    type: Literal["container_reference"]


module("responses.container_reference_param")

class ContainerReferenceParam(Params):
    container_id: str
    type: Literal["container_reference"]


module("responses.image_detail")

ImageDetail = Literal["low", "high", "auto", "original"]


module("responses.inline_skill")

class InlineSkill(Model):
    description: str
    name: str
    source: InlineSkillSource
    type: Literal["inline"]


module("responses.inline_skill_param")

class InlineSkillParam(Params):
    description: str
    name: str
    source: InlineSkillSourceParam
    type: Literal["inline"]


module("responses.inline_skill_source")

class InlineSkillSource(Model):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


module("responses.inline_skill_source_param")

class InlineSkillSourceParam(Params):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


module("responses.local_environment")

class LocalEnvironment(Model):
    type: Literal["local"]
    skills: Optional[List[LocalSkill]] = ...


module("responses.local_environment_param")

class LocalEnvironmentParam(Params):
    type: Literal["local"]
    skills: Iterable[LocalSkillParam] = ...


module("responses.local_skill")

class LocalSkill(Model):
    description: str
    name: str
    path: str


module("responses.local_skill_param")

class LocalSkillParam(Params):
    description: str
    name: str
    path: str


module("responses.parsed_response", exports=["ParsedContent", "ParsedResponseFunctionToolCall", "ParsedResponseOutputItem", "ParsedResponseOutputMessage", "ParsedResponseOutputText"])

class ParsedResponse(Model, Response, Generic[ContentType]):
    output: List[ParsedResponseOutputItem[ContentType]]
    @property
    def output_parsed(self) -> Optional[ContentType]: ...

ParsedResponseOutputItem = Alias(
    Union[
        ParsedResponseOutputMessage[ContentType],
        ParsedResponseFunctionToolCall,
        ResponseFileSearchToolCall,
        ResponseFunctionWebSearch,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
        response_output_item.AdditionalTools,
        ResponseReasoningItem,
        response_output_item.Program,
        response_output_item.ProgramOutput,
        response_output_item.McpCall,
        response_output_item.McpApprovalRequest,
        response_output_item.McpApprovalResponse,
        response_output_item.ImageGenerationCall,
        response_output_item.LocalShellCall,
        response_output_item.LocalShellCallOutput,
        response_output_item.LocalShellCallAction,
        response_output_item.McpListTools,
        ResponseCodeInterpreterToolCall,
        ResponseCompactionItem,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        ResponseFunctionToolCallOutputItem,
        ResponseCustomToolCall,
        ResponseCustomToolCallOutputItem,
    ],
    discriminator="type",
)

class ParsedResponseOutputMessage(Model, ResponseOutputMessage, Generic[ContentType]):
    content: List[ParsedContent[ContentType]]

ParsedContent = Alias(Union[ParsedResponseOutputText[ContentType], ResponseOutputRefusal], discriminator="type")

class ParsedResponseOutputText(Model, ResponseOutputText, Generic[ContentType]):
    parsed: Optional[ContentType] = ...

ContentType = TypeVar()

class ParsedResponseFunctionToolCall(Model, ResponseFunctionToolCall):
    parsed_arguments: object = ...


module("responses.response")

class Response(Model):
    id: str
    access_programs: Optional[AccessPrograms] = ...
    created_at: float
    error: Optional[ResponseError] = ...
    incomplete_details: Optional[IncompleteDetails] = ...
    instructions: Optional[Union[str, List[ResponseInputItem]]] = ...
    metadata: Optional[shared.Metadata] = ...
    model: shared.ResponsesModel
    object: Literal["response"]
    output: List[ResponseOutputItem]
    parallel_tool_calls: bool
    temperature: Optional[float] = ...
    tool_choice: ToolChoice
    tools: List[Tool]
    top_p: Optional[float] = ...
    background: Optional[bool] = ...
    completed_at: Optional[float] = ...
    conversation: Optional[Conversation] = ...
    image: Optional[Image] = ...
    input_transformations: Optional[List[InputTransformation]] = ...
    max_output_tokens: Optional[int] = ...
    max_tool_calls: Optional[int] = ...
    moderation: Optional[Moderation] = ...
    previous_response_id: Optional[str] = ...
    prompt: Optional[ResponsePrompt] = ...
    prompt_cache_diagnostics: Optional[PromptCacheDiagnostics] = ...
    prompt_cache_key: Optional[str] = ...
    prompt_cache_options: Optional[PromptCacheOptions] = ...
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...
    reasoning: Optional[shared.Reasoning] = ...
    safety_identifier: Optional[str] = ...
    service_tier: Optional[ServiceTier] = ...
    status: Optional[ResponseStatus] = ...
    text: Optional[ResponseTextConfig] = ...
    tool_usage: Optional[ToolUsage] = ...
    top_logprobs: Optional[int] = ...
    truncation: Optional[Literal["auto", "disabled"]] = ...
    usage: Optional[ResponseUsage] = ...
    user: Optional[str] = ...
    @property
    def output_text(self) -> str: ...

class AccessPrograms(Model):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]

class IncompleteDetails(Model):
    reason: Optional[Literal["max_output_tokens", "max_messages", "content_filter", "steered"]] = ...

ToolChoice = Union[
    ToolChoiceOptions,
    ToolChoiceAllowed,
    ToolChoiceTypes,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceCustom,
    ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatch,
    ToolChoiceShell,
]

class ToolChoiceSpecificProgrammaticToolCallingParam(Model):
    type: Literal["programmatic_tool_calling"]

class Conversation(Model):
    id: str

class Image(Model):
    context_compression: Literal["enabled", "disabled"]

class InputTransformation(Model):
    id: str
    action: Literal["removed"]
    reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
    type: Literal["reasoning"]

class Moderation(Model):
    input: ModerationInput
    output: ModerationOutput

ModerationInput = Alias(Union[ModerationInputModerationResult, ModerationInputError], discriminator="type")

class ModerationInputModerationResult(Model):
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

ModerationOutput = Alias(Union[ModerationOutputModerationResult, ModerationOutputError], discriminator="type")

class ModerationOutputModerationResult(Model):
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

PromptCacheDiagnostics = Alias(
    Union[
        PromptCacheDiagnosticsCacheMiss,
        PromptCacheDiagnosticsCacheHit,
        PromptCacheDiagnosticsComparisonResponseNotFound,
        PromptCacheDiagnosticsUnavailable,
    ],
    discriminator="type",
)

class PromptCacheDiagnosticsCacheMiss(Model):
    cache_missed_tokens: int
    reason: Literal[
        "model_changed", "prompt_cache_key_changed", "tools_changed", "text_format_changed",
        "reasoning_effort_changed", "verbosity_changed", "context_compacted", "input_changed", "service_tier_changed",
    ]
    type: Literal["cache_miss"]
    comparison_reusable_tokens: Optional[int] = ...

class PromptCacheDiagnosticsCacheHit(Model):
    type: Literal["cache_hit"]

class PromptCacheDiagnosticsComparisonResponseNotFound(Model):
    type: Literal["comparison_response_not_found"]

class PromptCacheDiagnosticsUnavailable(Model):
    type: Literal["unavailable"]

class PromptCacheOptions(Model):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m", "12h"]
    comparison_response_id: Optional[str] = ...

class ToolUsage(Model):
    image_gen: ToolUsageImageGen
    web_search: ToolUsageWebSearch

class ToolUsageImageGen(Model):
    input_tokens: int
    input_tokens_details: ToolUsageImageGenInputTokensDetails
    output_tokens: int
    total_tokens: int
    cached_tokens: Optional[int] = ...
    cached_tokens_details: Optional[ToolUsageImageGenCachedTokensDetails] = ...
    output_tokens_details: Optional[ToolUsageImageGenOutputTokensDetails] = ...

class ToolUsageImageGenInputTokensDetails(Model):
    image_tokens: int
    text_tokens: int

class ToolUsageImageGenCachedTokensDetails(Model):
    cached_image_tokens: int
    cached_text_tokens: int

class ToolUsageImageGenOutputTokensDetails(Model):
    image_tokens: int
    text_tokens: int

class ToolUsageWebSearch(Model):
    num_requests: int


module("responses.response_compact_params")

class ResponseCompactParams(Params, of="responses.compact"): ...

class Image(Params):
    context_compression: Literal["auto", "enabled", "disabled"] = ...

class PromptCacheOptions(Params):
    mode: Literal["implicit", "explicit"] = ...
    ttl: Literal["30m"] = ...


module("responses.response_compaction_item")

class ResponseCompactionItem(Model):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    created_by: Optional[str] = ...


module("responses.response_compaction_item_param")

class ResponseCompactionItemParam(Model):
    encrypted_content: str
    type: Literal["compaction"]
    id: Optional[str] = ...


module("responses.response_compaction_item_param_param")

class ResponseCompactionItemParamParam(Params):
    encrypted_content: str
    type: Literal["compaction"]
    id: Optional[str] = ...


module("responses.response_configuration_update_item")

class ResponseConfigurationUpdateItem(Model):
    id: str
    type: Literal["configuration_update"]
    reasoning: Optional[Reasoning] = ...
    text: Optional[Text] = ...

class Reasoning(Model):
    effort: Optional[shared.ReasoningEffort] = ...

class Text(Model):
    format: TextFormat

TextFormat = Alias(Union[shared.ResponseFormatText, ResponseFormatTextJSONSchemaConfig], discriminator="type")


module("responses.response_configuration_update_item_param")

class ResponseConfigurationUpdateItemParam(Model):
    type: Literal["configuration_update"]
    id: Optional[str] = ...
    reasoning: Optional[Reasoning] = ...
    text: Optional[Text] = ...

class Reasoning(Model):
    effort: Optional[shared.ReasoningEffort] = ...

class Text(Model):
    format: TextFormat

TextFormat = Alias(Union[shared.ResponseFormatText, ResponseFormatTextJSONSchemaConfig], discriminator="type")


module("responses.response_configuration_update_item_param_param")

class ResponseConfigurationUpdateItemParamParam(Params):
    type: Literal["configuration_update"]
    id: Optional[str] = ...
    reasoning: Reasoning = ...
    text: Text = ...

class Reasoning(Params):
    effort: Optional[shared.ReasoningEffort] = ...

class Text(Params):
    format: TextFormat

TextFormat = Union[shared_params.ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam]


module("responses.response_container_reference")

class ResponseContainerReference(Model):
    container_id: str
    type: Literal["container_reference"]


module("responses.response_conversation_param")

class ResponseConversationParam(Model):
    id: str


module("responses.response_conversation_param_param")

class ResponseConversationParamParam(Params):
    id: str


module("responses.response_create_params")

ResponseCreateParams = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]

class ResponseCreateParamsNonStreaming(Params, ResponseCreateParamsBase):
    stream: Optional[Literal[False]] = ...

class AccessPrograms(Params):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] = ...

class BackgroundOptions(Params):
    completion_window: Literal["soonest", "2h", "8h"] = ...
    continuation_id: str = ...

class ContextManagement(Params):
    type: str
    compact_threshold: Optional[int] = ...

Conversation = Union[str, ResponseConversationParamParam]

class Image(Params):
    context_compression: Literal["auto", "enabled", "disabled"] = ...

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
    comparison_response_id: Optional[str] = ...
    mode: Literal["implicit", "explicit"] = ...
    prewarm: bool = ...
    ttl: Literal["30m", "12h"] = ...

class StreamOptions(Params):
    include_obfuscation: bool = ...

ToolChoice = Union[
    ToolChoiceOptions,
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]

class ToolChoiceSpecificProgrammaticToolCallingParam(Params):
    type: Literal["programmatic_tool_calling"]

class ResponseCreateParamsBase(Params, of="responses.create"): ...

class ResponseCreateParamsStreaming(Params, ResponseCreateParamsBase):
    stream: Literal[True]


module("responses.response_error")

class ResponseError(Model):
    code: Literal[
        "server_error", "rate_limit_exceeded", "invalid_prompt", "data_residency_mismatch", "bio_policy",
        "misalignment_policy_violation", "vector_store_timeout", "invalid_image", "invalid_image_format",
        "invalid_base64_image", "invalid_image_url", "image_too_large", "image_too_small", "image_parse_error",
        "image_content_policy_violation", "invalid_image_mode", "image_file_too_large", "unsupported_image_media_type",
        "empty_image_file", "failed_to_download_image", "image_file_not_found",
    ]
    message: str
    misalignment: Optional[Misalignment] = ...
    param: Optional[str] = ...
    type: Optional[str] = ...

class Misalignment(Model):
    detailed_explanation: Optional[str] = ...
    error_type: Optional[Union[
        str,
        Literal[
            "potentially_unintended_data_transfer", "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity", "other",
        ],
    ]] = ...
    review_target: Optional[str] = ...
    steer: Optional[MisalignmentSteer] = ...

class MisalignmentSteer(Model):
    message: str


module("responses.response_format_text_config")

ResponseFormatTextConfig = Alias(
    Union[shared.ResponseFormatText, ResponseFormatTextJSONSchemaConfig, shared.ResponseFormatJSONObject],
    discriminator="type",
)


module("responses.response_format_text_config_param")

ResponseFormatTextConfigParam = Union[
    shared_params.ResponseFormatText,
    ResponseFormatTextJSONSchemaConfigParam,
    shared_params.ResponseFormatJSONObject,
]


module("responses.response_format_text_json_schema_config")

class ResponseFormatTextJSONSchemaConfig(Model):
    name: str
    schema_: Wire["schema", Dict[str, object]]
    type: Literal["json_schema"]
    description: Optional[str] = ...
    strict: Optional[bool] = ...


module("responses.response_format_text_json_schema_config_param")

class ResponseFormatTextJSONSchemaConfigParam(Params):
    name: str
    schema: Dict[str, object]
    type: Literal["json_schema"]
    description: str = ...
    strict: Optional[bool] = ...


module("responses.response_includable")

ResponseIncludable = Literal[
    "file_search_call.results", "web_search_call.results", "web_search_call.action.sources",
    "message.input_image.image_url", "computer_call_output.output.image_url", "code_interpreter_call.outputs",
    "reasoning.encrypted_content", "message.output_text.logprobs",
]


module("responses.response_item")

ResponseItem = Alias(
    Union[
        ResponseInputMessageItem,
        ResponseOutputMessage,
        ResponseFileSearchToolCall,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseFunctionWebSearch,
        ResponseFunctionToolCallItem,
        ResponseFunctionToolCallOutputItem,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
        AdditionalTools,
        ResponseConfigurationUpdateItem,
        ResponseReasoningItem,
        Program,
        ProgramOutput,
        ResponseCompactionItem,
        ImageGenerationCall,
        ResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        McpListTools,
        McpApprovalRequest,
        McpApprovalResponse,
        McpCall,
        ResponseCustomToolCallItem,
        ResponseCustomToolCallOutputItem,
    ],
    discriminator="type",
)

class AdditionalTools(Model):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: List[Tool]
    type: Literal["additional_tools"]

class Program(Model):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]

class ProgramOutput(Model):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]

class ImageGenerationCall(Model):
    id: str
    result: Optional[str] = ...
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Optional[Literal["generate", "edit", "auto"]] = ...
    background: Optional[Literal["transparent", "opaque", "auto"]] = ...
    error: Optional[ImageGenerationCallError] = ...
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = ...
    revised_prompt: Optional[str] = ...
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = ...
    svg_usage: Optional[ImageGenerationCallSvgUsage] = ...

class ImageGenerationCallError(Model):
    code: Optional[str] = ...
    message: str
    param: Optional[str] = ...
    type: str
    moderation_details: Optional[ImageGenerationCallErrorModerationDetails] = ...

class ImageGenerationCallErrorModerationDetails(Model):
    categories: List[str]
    moderation_stage: Literal["input", "output", "unknown"]

class ImageGenerationCallSvgUsage(Model):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int

class LocalShellCall(Model):
    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]

class LocalShellCallAction(Model):
    command: List[str]
    env: Dict[str, str]
    type: Literal["exec"]
    timeout_ms: Optional[int] = ...
    user: Optional[str] = ...
    working_directory: Optional[str] = ...

class LocalShellCallOutput(Model):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class McpListTools(Model):
    id: str
    server_label: str
    tools: List[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: Optional[str] = ...

class McpListToolsTool(Model):
    input_schema: object
    name: str
    annotations: Optional[object] = ...
    description: Optional[str] = ...

class McpApprovalRequest(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]

class McpApprovalResponse(Model):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: Optional[str] = ...

class McpCall(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = ...
    error: Optional[McpToolCallError] = ...
    output: Optional[str] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = ...


module("responses.response_item_list")

class ResponseItemList(Model):
    data: List[ResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


module("responses.response_local_environment")

class ResponseLocalEnvironment(Model):
    type: Literal["local"]


module("responses.response_output_item")

ResponseOutputItem = Alias(
    Union[
        ResponseOutputMessage,
        ResponseFileSearchToolCall,
        ResponseFunctionToolCall,
        ResponseFunctionToolCallOutputItem,
        ResponseFunctionWebSearch,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseReasoningItem,
        Program,
        ProgramOutput,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
        AdditionalTools,
        ResponseCompactionItem,
        ImageGenerationCall,
        ResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        McpCall,
        McpListTools,
        McpApprovalRequest,
        McpApprovalResponse,
        ResponseCustomToolCall,
        ResponseCustomToolCallOutputItem,
    ],
    discriminator="type",
)

class Program(Model):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]

class ProgramOutput(Model):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]

class AdditionalTools(Model):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: List[Tool]
    type: Literal["additional_tools"]

class ImageGenerationCall(Model):
    id: str
    result: Optional[str] = ...
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Optional[Literal["generate", "edit", "auto"]] = ...
    background: Optional[Literal["transparent", "opaque", "auto"]] = ...
    error: Optional[ImageGenerationCallError] = ...
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = ...
    revised_prompt: Optional[str] = ...
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = ...
    svg_usage: Optional[ImageGenerationCallSvgUsage] = ...

class ImageGenerationCallError(Model):
    code: Optional[str] = ...
    message: str
    param: Optional[str] = ...
    type: str
    moderation_details: Optional[ImageGenerationCallErrorModerationDetails] = ...

class ImageGenerationCallErrorModerationDetails(Model):
    categories: List[str]
    moderation_stage: Literal["input", "output", "unknown"]

class ImageGenerationCallSvgUsage(Model):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int

class LocalShellCall(Model):
    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]

class LocalShellCallAction(Model):
    command: List[str]
    env: Dict[str, str]
    type: Literal["exec"]
    timeout_ms: Optional[int] = ...
    user: Optional[str] = ...
    working_directory: Optional[str] = ...

class LocalShellCallOutput(Model):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class McpCall(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = ...
    error: Optional[McpToolCallError] = ...
    output: Optional[str] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = ...

class McpListTools(Model):
    id: str
    server_label: str
    tools: List[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: Optional[str] = ...

class McpListToolsTool(Model):
    input_schema: object
    name: str
    annotations: Optional[object] = ...
    description: Optional[str] = ...

class McpApprovalRequest(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]

class McpApprovalResponse(Model):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: Optional[str] = ...


module("responses.response_output_message")

class ResponseOutputMessage(Model):
    id: str
    content: List[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Optional[Literal["commentary", "final_answer"]] = ...

Content = Alias(Union[ResponseOutputText, ResponseOutputRefusal], discriminator="type")


module("responses.response_output_message_param")

class ResponseOutputMessageParam(Params):
    id: str
    content: Iterable[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Optional[Literal["commentary", "final_answer"]] = ...

Content = Union[ResponseOutputTextParam, ResponseOutputRefusalParam]


module("responses.response_output_refusal")

class ResponseOutputRefusal(Model):
    refusal: str
    type: Literal["refusal"]


module("responses.response_output_refusal_param")

class ResponseOutputRefusalParam(Params):
    refusal: str
    type: Literal["refusal"]


module("responses.response_output_text")

class ResponseOutputText(Model):
    annotations: List[Annotation]
    text: str
    type: Literal["output_text"]
    logprobs: Optional[List[Logprob]] = ...

Annotation = Alias(
    Union[AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath],
    discriminator="type",
)

class AnnotationFileCitation(Model):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]

class AnnotationURLCitation(Model):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str

class AnnotationContainerFileCitation(Model):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]

class AnnotationFilePath(Model):
    file_id: str
    index: int
    type: Literal["file_path"]

class Logprob(Model):
    token: str
    bytes: List[int]
    logprob: float
    top_logprobs: List[LogprobTopLogprob]

class LogprobTopLogprob(Model):
    token: str
    bytes: List[int]
    logprob: float


module("responses.response_output_text_param")

class ResponseOutputTextParam(Params):
    annotations: Iterable[Annotation]
    text: str
    type: Literal["output_text"]
    logprobs: Iterable[Logprob] = ...

Annotation = Union[AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath]

class AnnotationFileCitation(Params):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]

class AnnotationURLCitation(Params):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str

class AnnotationContainerFileCitation(Params):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]

class AnnotationFilePath(Params):
    file_id: str
    index: int
    type: Literal["file_path"]

class Logprob(Params):
    token: str
    bytes: Iterable[int]
    logprob: float
    top_logprobs: Iterable[LogprobTopLogprob]

class LogprobTopLogprob(Params):
    token: str
    bytes: Iterable[int]
    logprob: float


module("responses.response_prompt")

class ResponsePrompt(Model):
    id: str
    variables: Optional[Dict[str, Variables]] = ...
    version: Optional[str] = ...

Variables = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]


module("responses.response_prompt_param")

class ResponsePromptParam(Params):
    id: str
    variables: Optional[Dict[str, Variables]] = ...
    version: Optional[str] = ...

Variables = Union[str, ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]


module("responses.response_reasoning_item")

class ResponseReasoningItem(Model):
    id: str
    summary: List[Summary]
    type: Literal["reasoning"]
    content: Optional[List[Content]] = ...
    encrypted_content: Optional[str] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class Summary(Model):
    text: str
    type: Literal["summary_text"]

class Content(Model):
    text: str
    type: Literal["reasoning_text"]


module("responses.response_reasoning_item_param")

class ResponseReasoningItemParam(Params):
    id: str
    summary: Iterable[Summary]
    type: Literal["reasoning"]
    content: Iterable[Content] = ...
    encrypted_content: Optional[str] = ...
    status: Literal["in_progress", "completed", "incomplete"] = ...

class Summary(Params):
    text: str
    type: Literal["summary_text"]

class Content(Params):
    text: str
    type: Literal["reasoning_text"]


module("responses.response_retrieve_params")

ResponseRetrieveParams = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]

class ResponseRetrieveParamsNonStreaming(Params, ResponseRetrieveParamsBase):
    stream: Literal[False] = ...

class ResponseRetrieveParamsBase(Params):
    include: List[ResponseIncludable] = ...
    include_obfuscation: bool = ...
    starting_after: int = ...

class ResponseRetrieveParamsStreaming(Params, ResponseRetrieveParamsBase):
    stream: Literal[True]


module("responses.response_status")

ResponseStatus = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]


module("responses.response_steer_error_code")

ResponseSteerErrorCode = Union[
    Literal[
        "response_not_found", "invalid_input", "steering_not_supported", "too_many_pending_steers",
        "response_already_completed", "response_not_active", "successor_creation_failed",
    ],
    str,
]


module("responses.response_steer_pending_reason")

ResponseSteerPendingReason = Union[Literal["waiting_for_required_input"], str]


module("responses.response_text_config")

class ResponseTextConfig(Model):
    format: Optional[ResponseFormatTextConfig] = ...
    verbosity: Optional[Literal["low", "medium", "high"]] = ...


module("responses.response_text_config_param")

class ResponseTextConfigParam(Params):
    format: ResponseFormatTextConfigParam = ...
    verbosity: Optional[Literal["low", "medium", "high"]] = ...


module("responses.response_usage")

class ResponseUsage(Model):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int

class InputTokensDetails(Model):
    cache_write_tokens: int
    cached_tokens: int
    cache_write_tokens_details: Optional[InputTokensDetailsCacheWriteTokensDetails] = ...

class InputTokensDetailsCacheWriteTokensDetails(Model):
    ttl_12h_tokens: int
    ttl_30m_tokens: int

class OutputTokensDetails(Model):
    reasoning_tokens: int


module("responses.service_tier")

ServiceTier = Optional[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]]


module("responses.skill_reference")

class SkillReference(Model):
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str] = ...


module("responses.skill_reference_param")

class SkillReferenceParam(Params):
    skill_id: str
    type: Literal["skill_reference"]
    version: str = ...
