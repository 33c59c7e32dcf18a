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
        model: Union[str, shared_params.ResponsesModel] = ...,
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
        by="structured.parse_response",
        takes="create",
        common=True,
        http=[{"verb": "POST", "url": "/responses"}],
        raw_response=True,
        overloads=[
            Overload(
                required=["parse_as"],
                types={
                    "text_format": Union[type, Dict[str, object]],
                    "parse_as": Type[lib._parsing._responses.TextFormatT],
                },
                returns=ParsedResponse[lib._parsing._responses.TextFormatT],
            ),
            Overload(
                required=[],
                absent=["parse_as"],
                types={"text_format": Union[Type[lib._parsing._responses.TextFormatT], Dict[str, object]]},
                returns=ParsedResponse[lib._parsing._responses.TextFormatT],
            ),
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

        text_format: a JSON schema; or a type: a dataclass, TypedDict, NamedTuple, enum, what is made of these
            (`List[Step]`), or a class with `model_json_schema` and `model_validate`
        parse_as: the type that texts are read into, if it is another one than that of `text_format`
        tools: what the model may use: tools of the API, strict function tools in the form of chat or of responses,
            typed functions and classes
        verbosity: the same as `text={"verbosity": ...}`: `low`, `medium` or `high`
        """

    @helper(
        by="snapshots.response",
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
        by="connections.connect",
        websocket="/responses",
        sends=Union[ResponsesClientEvent, ResponsesClientEventParam],
        receives=ResponsesServerEvent,
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
    ) -> resources.responses.responses.ResponsesConnectionManager:
        """Responses, one after the other, over a WebSocket that opens when the result is entered.

        extra_query: further parameters of the URL
        extra_headers: further header fields of the handshake
        websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any),
            `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20,
            `ping_timeout` 20
        on_reconnecting: a function that is asked before a lost connection is opened again, and may change
            how; without it none is
        max_retries: attempts to open it again, one after the other
        initial_delay: seconds before the first of them, which double each time
        max_delay: seconds between them at most
        max_queue_size: bytes of events that may wait for a connection
        """

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
    """Id of the response."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["response.compaction"]
    output: List[ResponseOutputItem]
    """The items that take the place of what went before."""
    usage: ResponseUsage
    """How many tokens it took."""
    image: Optional[Image] = ...
    """How images in the input are handled."""

class Image(Model):
    context_compression: Literal["enabled", "disabled"]
    """Whether pictures in the context are compressed: `enabled` or `disabled`."""


module("responses.container_auto")

class ContainerAuto(Model):
    type: Literal["container_auto"]
    file_ids: Optional[List[str]] = ...
    """Ids of uploaded files to put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: Optional[NetworkPolicy] = ...
    """What it may reach; default nothing."""
    skills: Optional[List[Skill]] = ...
    """Skills to put into it."""

NetworkPolicy = Alias(Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist], discriminator="type")

Skill = Alias(Union[SkillReference, InlineSkill], discriminator="type")


module("responses.container_auto_param")

class ContainerAutoParam(Params):
    type: Literal["container_auto"]
    file_ids: Sequence[str] = ...
    """Ids of uploaded files to put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: NetworkPolicy = ...
    """What it may reach; default nothing."""
    skills: Iterable[Skill] = ...
    """Skills to put into it."""

NetworkPolicy = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]

Skill = Union[SkillReferenceParam, InlineSkillParam]


module("responses.container_network_policy_allowlist")

class ContainerNetworkPolicyAllowlist(Model):
    allowed_domains: List[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
    domain_secrets: Optional[List[ContainerNetworkPolicyDomainSecret]] = ...
    """Secrets that requests to a domain carry, which the code never sees."""


module("responses.container_network_policy_allowlist_param")

class ContainerNetworkPolicyAllowlistParam(Params):
    allowed_domains: Sequence[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam] = ...
    """Secrets that requests to a domain carry, which the code never sees."""


module("responses.container_network_policy_disabled")

class ContainerNetworkPolicyDisabled(Model):
    type: Literal["disabled"]


module("responses.container_network_policy_disabled_param")

class ContainerNetworkPolicyDisabledParam(Params):
    type: Literal["disabled"]


module("responses.container_network_policy_domain_secret")

class ContainerNetworkPolicyDomainSecret(Model):
    domain: str
    """The domain."""
    name: str
    """Name of the secret."""
    value: str
    """The secret."""


module("responses.container_network_policy_domain_secret_param")

class ContainerNetworkPolicyDomainSecretParam(Params):
    domain: str
    """The domain."""
    name: str
    """Name of the secret."""
    value: str
    """The secret."""


module("responses.container_reference")

class ContainerReference(Model):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]


module("responses.container_reference_param")

class ContainerReferenceParam(Params):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]


module("responses.image_detail")

ImageDetail = Literal["low", "high", "auto", "original"]


module("responses.inline_skill")

class InlineSkill(Model):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: InlineSkillSource
    """The skill itself."""
    type: Literal["inline"]


module("responses.inline_skill_param")

class InlineSkillParam(Params):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: InlineSkillSourceParam
    """The skill itself."""
    type: Literal["inline"]


module("responses.inline_skill_source")

class InlineSkillSource(Model):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]


module("responses.inline_skill_source_param")

class InlineSkillSourceParam(Params):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]


module("responses.local_environment")

class LocalEnvironment(Model):
    type: Literal["local"]
    skills: Optional[List[LocalSkill]] = ...
    """Skills that are there."""


module("responses.local_environment_param")

class LocalEnvironmentParam(Params):
    type: Literal["local"]
    skills: Iterable[LocalSkillParam] = ...
    """Skills that are there."""


module("responses.local_skill")

class LocalSkill(Model):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""


module("responses.local_skill_param")

class LocalSkillParam(Params):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""


module("responses.parsed_response", exports=["ParsedContent", "ParsedResponseFunctionToolCall", "ParsedResponseOutputItem", "ParsedResponseOutputMessage", "ParsedResponseOutputText"])

class ParsedResponse(Model, Response, Generic[ContentType]):
    output: List[ParsedResponseOutputItem[ContentType]]
    """What came out, in order, parsed."""
    @property
    def output_parsed(self) -> Optional[ContentType]:
        """What the first text that was parsed came to; None if there is none, as after a refusal."""

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
    """Its parts, parsed."""

ParsedContent = Alias(Union[ParsedResponseOutputText[ContentType], ResponseOutputRefusal], discriminator="type")

class ParsedResponseOutputText(Model, ResponseOutputText, Generic[ContentType]):
    parsed: Optional[ContentType] = ...
    """The text as the class that was asked for."""

ContentType = TypeVar()

class ParsedResponseFunctionToolCall(Model, ResponseFunctionToolCall):
    parsed_arguments: object = ...
    """The arguments as the class that the tool was made from."""


module("responses.response")

class Response(Model):
    """What `responses.create` gives: items of output, and what they took. `output_text` is its text."""
    id: str
    """Id of the response, for `retrieve` and as `previous_response_id`."""
    access_programs: Optional[AccessPrograms] = ...
    """Special programs that the request took part in."""
    created_at: float
    """When it was made: Unix time in seconds."""
    error: Optional[ResponseError] = ...
    """Why it failed; null if it did not."""
    incomplete_details: Optional[IncompleteDetails] = ...
    """Why it is incomplete; null if it is not."""
    instructions: Optional[Union[str, List[ResponseInputItem]]] = ...
    """What the model was told before the input."""
    metadata: Optional[shared.Metadata] = ...
    """The pairs that were given with the request."""
    model: shared.ResponsesModel
    """The model that replied."""
    object: Literal["response"]
    output: List[ResponseOutputItem]
    """What came out, in order: messages, reasoning, calls of tools; `output_text` has the text of all of it."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once."""
    temperature: Optional[float] = ...
    """How much chance there was, 0 to 2."""
    tool_choice: ToolChoice
    """Which tool the model might or had to call."""
    tools: List[Tool]
    """What the model may call."""
    top_p: Optional[float] = ...
    """Share of the likeliest tokens that were chosen among, 0 to 1."""
    background: Optional[bool] = ...
    """Whether it was made in the background."""
    completed_at: Optional[float] = ...
    """When it was finished: Unix time in seconds."""
    conversation: Optional[Conversation] = ...
    """The conversation that it belongs to."""
    image: Optional[Image] = ...
    """How images in the input are handled."""
    input_transformations: Optional[List[InputTransformation]] = ...
    """What was changed in the input before the model read it."""
    max_output_tokens: Optional[int] = ...
    """The most tokens it might have, hidden reasoning included."""
    max_tool_calls: Optional[int] = ...
    """The most calls of tools that the API runs."""
    moderation: Optional[Moderation] = ...
    """What the check for harm found, if one was asked for."""
    previous_response_id: Optional[str] = ...
    """The response before it."""
    prompt: Optional[ResponsePrompt] = ...
    """The stored prompt that was used."""
    prompt_cache_diagnostics: Optional[PromptCacheDiagnostics] = ...
    """Why the cache was hit or missed."""
    prompt_cache_key: Optional[str] = ...
    """Which requests share a cache."""
    prompt_cache_options: Optional[PromptCacheOptions] = ...
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...
    """How long a cached beginning is kept."""
    reasoning: Optional[shared.Reasoning] = ...
    """How much the model thought, and what is shown of it."""
    safety_identifier: Optional[str] = ...
    """The id of your end user."""
    service_tier: Optional[ServiceTier] = ...
    """The processing that was used."""
    status: Optional[ResponseStatus] = ...
    """`completed`, `failed`, `in_progress`, `cancelled`, `queued` or `incomplete`."""
    text: Optional[ResponseTextConfig] = ...
    """Format and length of the text."""
    tool_usage: Optional[ToolUsage] = ...
    """What tools took beside the tokens in `usage`."""
    top_logprobs: Optional[int] = ...
    """How many of the likeliest tokens were returned at each place, 0 to 20."""
    truncation: Optional[Literal["auto", "disabled"]] = ...
    """What happened with input that did not fit: `auto` (dropped from the beginning) or `disabled` (an error)."""
    usage: Optional[ResponseUsage] = ...
    """How many tokens it took."""
    user: Optional[str] = ...
    """Older: an id of your end user."""
    @property
    def output_text(self) -> str:
        """The text of all messages in `output`, joined; "" if there is none."""

class AccessPrograms(Model):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """Which program for security work the request is under: `standard`, `daybreak_blue` or `daybreak_red`."""

class IncompleteDetails(Model):
    reason: Optional[Literal["max_output_tokens", "max_messages", "content_filter", "steered"]] = ...
    """`max_output_tokens` or `content_filter`."""

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
    """Id of the conversation."""

class Image(Model):
    context_compression: Literal["enabled", "disabled"]
    """Whether pictures in the context are compressed: `enabled` or `disabled`."""

class InputTransformation(Model):
    id: str
    """Id of the item that was removed."""
    action: Literal["removed"]
    reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
    """Why it was removed, such as `model_mismatch` or `turn_boundary`."""
    type: Literal["reasoning"]

class Moderation(Model):
    input: ModerationInput
    """What was found in the input."""
    output: ModerationOutput
    """What was found in the output."""

ModerationInput = Alias(Union[ModerationInputModerationResult, ModerationInputError], discriminator="type")

class ModerationInputModerationResult(Model):
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

ModerationOutput = Alias(Union[ModerationOutputModerationResult, ModerationOutputError], discriminator="type")

class ModerationOutputModerationResult(Model):
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
    """Tokens that were not in the cache."""
    reason: Literal[
        "model_changed", "prompt_cache_key_changed", "tools_changed", "text_format_changed",
        "reasoning_effort_changed", "verbosity_changed", "context_compacted", "input_changed", "service_tier_changed",
    ]
    """Why they were not."""
    type: Literal["cache_miss"]
    comparison_reusable_tokens: Optional[int] = ...
    """How many tokens of the response compared with could be used again."""

class PromptCacheDiagnosticsCacheHit(Model):
    type: Literal["cache_hit"]

class PromptCacheDiagnosticsComparisonResponseNotFound(Model):
    type: Literal["comparison_response_not_found"]

class PromptCacheDiagnosticsUnavailable(Model):
    type: Literal["unavailable"]

class PromptCacheOptions(Model):
    mode: Literal["implicit", "explicit"]
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    ttl: Literal["30m", "12h"]
    """How long it is kept at least."""
    comparison_response_id: Optional[str] = ...
    """Id of an earlier response, against which cache misses of this one are explained."""

class ToolUsage(Model):
    image_gen: ToolUsageImageGen
    """What images took."""
    web_search: ToolUsageWebSearch
    """What web search took."""

class ToolUsageImageGen(Model):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: ToolUsageImageGenInputTokensDetails
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """Input and output together."""
    cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    cached_tokens_details: Optional[ToolUsageImageGenCachedTokensDetails] = ...
    """What the tokens from the cache are made of."""
    output_tokens_details: Optional[ToolUsageImageGenOutputTokensDetails] = ...
    """What the output tokens are made of."""

class ToolUsageImageGenInputTokensDetails(Model):
    image_tokens: int
    """Tokens of images."""
    text_tokens: int
    """Tokens of text."""

class ToolUsageImageGenCachedTokensDetails(Model):
    cached_image_tokens: int
    """Tokens of images that were in the cache."""
    cached_text_tokens: int
    """Tokens of text that were in the cache."""

class ToolUsageImageGenOutputTokensDetails(Model):
    image_tokens: int
    """Tokens of images."""
    text_tokens: int
    """Tokens of text."""

class ToolUsageWebSearch(Model):
    num_requests: int
    """How many searches there were."""


module("responses.response_compact_params")

class ResponseCompactParams(Params, of="responses.compact"): ...

class Image(Params):
    context_compression: Literal["auto", "enabled", "disabled"] = ...
    """Whether pictures in the context may be compressed: `auto`, `enabled` or `disabled`."""

class PromptCacheOptions(Params):
    mode: Literal["implicit", "explicit"] = ...
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    ttl: Literal["30m"] = ...


module("responses.response_compaction_item")

class ResponseCompactionItem(Model):
    id: str
    """Id of the item."""
    encrypted_content: str
    """What went before, shortened and encrypted; send it in again."""
    type: Literal["compaction"]
    created_by: Optional[str] = ...
    """Who made it."""


module("responses.response_compaction_item_param")

class ResponseCompactionItemParam(Model):
    encrypted_content: str
    """What went before, shortened and encrypted."""
    type: Literal["compaction"]
    id: Optional[str] = ...
    """Id of the item."""


module("responses.response_compaction_item_param_param")

class ResponseCompactionItemParamParam(Params):
    encrypted_content: str
    """What went before, shortened and encrypted."""
    type: Literal["compaction"]
    id: Optional[str] = ...
    """Id of the item."""


module("responses.response_configuration_update_item")

class ResponseConfigurationUpdateItem(Model):
    id: str
    """Id of the item."""
    type: Literal["configuration_update"]
    reasoning: Optional[Reasoning] = ...
    """How much a reasoning model thinks from here on."""
    text: Optional[Text] = ...
    """The form of the text from here on: plain, or JSON by a schema."""

class Reasoning(Model):
    effort: Optional[shared.ReasoningEffort] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""

class Text(Model):
    format: TextFormat
    """`text`, `json_object`, or `json_schema` with a schema."""

TextFormat = Alias(Union[shared.ResponseFormatText, ResponseFormatTextJSONSchemaConfig], discriminator="type")


module("responses.response_configuration_update_item_param")

class ResponseConfigurationUpdateItemParam(Model):
    type: Literal["configuration_update"]
    id: Optional[str] = ...
    """Id of the item."""
    reasoning: Optional[Reasoning] = ...
    """How much a reasoning model thinks from here on."""
    text: Optional[Text] = ...
    """The form of the text from here on: plain, or JSON by a schema."""

class Reasoning(Model):
    effort: Optional[shared.ReasoningEffort] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""

class Text(Model):
    format: TextFormat
    """`text`, `json_object`, or `json_schema` with a schema."""

TextFormat = Alias(Union[shared.ResponseFormatText, ResponseFormatTextJSONSchemaConfig], discriminator="type")


module("responses.response_configuration_update_item_param_param")

class ResponseConfigurationUpdateItemParamParam(Params):
    type: Literal["configuration_update"]
    id: Optional[str] = ...
    """Id of the item."""
    reasoning: Reasoning = ...
    """How much a reasoning model thinks from here on."""
    text: Text = ...
    """The form of the text from here on: plain, or JSON by a schema."""

class Reasoning(Params):
    effort: Optional[shared.ReasoningEffort] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""

class Text(Params):
    format: TextFormat
    """`text`, `json_object`, or `json_schema` with a schema."""

TextFormat = Union[shared_params.ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam]


module("responses.response_container_reference")

class ResponseContainerReference(Model):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]


module("responses.response_conversation_param")

class ResponseConversationParam(Model):
    id: str
    """Id of the conversation."""


module("responses.response_conversation_param_param")

class ResponseConversationParamParam(Params):
    id: str
    """Id of the conversation."""


module("responses.response_create_params")

ResponseCreateParams = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]

class ResponseCreateParamsNonStreaming(Params, ResponseCreateParamsBase):
    stream: Optional[Literal[False]] = ...
    """Whether the reply comes as a stream of events; default False."""

class AccessPrograms(Params):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] = ...
    """Which program for security work the request is under: `standard`, `daybreak_blue` or `daybreak_red`."""

class BackgroundOptions(Params):
    completion_window: Literal["soonest", "2h", "8h"] = ...
    """How long it may take."""
    continuation_id: str = ...
    """Id of the background work that this request continues."""

class ContextManagement(Params):
    type: str
    """`compaction`."""
    compact_threshold: Optional[int] = ...
    """How many tokens there may be before the context is compacted."""

Conversation = Union[str, ResponseConversationParamParam]

class Image(Params):
    context_compression: Literal["auto", "enabled", "disabled"] = ...
    """Whether pictures in the context may be compressed: `auto`, `enabled` or `disabled`."""

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
    comparison_response_id: Optional[str] = ...
    """Id of an earlier response, against which cache misses of this one are explained."""
    mode: Literal["implicit", "explicit"] = ...
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    prewarm: bool = ...
    """Whether to fill the cache ahead of the requests that will use it."""
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""

class StreamOptions(Params):
    include_obfuscation: bool = ...
    """Whether events carry padding that hides their length; default True."""

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
    """Why a response failed."""
    code: Literal[
        "server_error", "rate_limit_exceeded", "invalid_prompt", "data_residency_mismatch", "bio_policy",
        "misalignment_policy_violation", "vector_store_timeout", "invalid_image", "invalid_image_format",
        "invalid_base64_image", "invalid_image_url", "image_too_large", "image_too_small", "image_parse_error",
        "image_content_policy_violation", "invalid_image_mode", "image_file_too_large", "unsupported_image_media_type",
        "empty_image_file", "failed_to_download_image", "image_file_not_found",
    ]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    misalignment: Optional[Misalignment] = ...
    """What was wrong with what the model did."""
    param: Optional[str] = ...
    """Which parameter is wrong."""
    type: Optional[str] = ...
    """What kind of error it is."""

class Misalignment(Model):
    detailed_explanation: Optional[str] = ...
    """What was noticed, at more length."""
    error_type: Optional[Union[
        str,
        Literal[
            "potentially_unintended_data_transfer", "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity", "other",
        ],
    ]] = ...
    """What was noticed, such as `potentially_unintended_data_access`, or `other`."""
    review_target: Optional[str] = ...
    """What there is to review."""
    steer: Optional[MisalignmentSteer] = ...
    """How the model can be put right."""

class MisalignmentSteer(Model):
    message: str
    """What to tell the model."""


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
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    schema_: Wire["schema", Dict[str, object]]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]
    description: Optional[str] = ...
    """What it is for; the model reads it."""
    strict: Optional[bool] = ...
    """Whether the reply will follow the schema exactly; default False."""


module("responses.response_format_text_json_schema_config_param")

class ResponseFormatTextJSONSchemaConfigParam(Params):
    name: str
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    schema: Dict[str, object]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]
    description: str = ...
    """What it is for; the model reads it."""
    strict: Optional[bool] = ...
    """Whether the reply will follow the schema exactly; default False."""


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
    """Id of the item."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who brings them."""
    tools: List[Tool]
    """The tools."""
    type: Literal["additional_tools"]

class Program(Model):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    """An opaque mark of the program, to be sent back as it came."""
    type: Literal["program"]

class ProgramOutput(Model):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    """Whether the program came to its end: `completed` or `incomplete`."""
    type: Literal["program_output"]

class ImageGenerationCall(Model):
    id: str
    """Id of the item."""
    result: Optional[str] = ...
    """The image as base64."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far it is."""
    type: Literal["image_generation_call"]
    action: Optional[Literal["generate", "edit", "auto"]] = ...
    """Whether it is a new image or a changed one."""
    background: Optional[Literal["transparent", "opaque", "auto"]] = ...
    """`transparent` or `opaque`."""
    error: Optional[ImageGenerationCallError] = ...
    """Why it failed."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
    """The format of the image."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = ...
    """Its quality."""
    revised_prompt: Optional[str] = ...
    """The prompt that was made of yours and used."""
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = ...
    """Its width x height in pixels."""
    svg_usage: Optional[ImageGenerationCallSvgUsage] = ...
    """Tokens that a drawing as SVG took."""

class ImageGenerationCallError(Model):
    code: Optional[str] = ...
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: Optional[str] = ...
    """Which parameter is wrong."""
    type: str
    """What kind of error it is."""
    moderation_details: Optional[ImageGenerationCallErrorModerationDetails] = ...
    """What was found to be harmful, if that is why."""

class ImageGenerationCallErrorModerationDetails(Model):
    categories: List[str]
    """Which categories were found."""
    moderation_stage: Literal["input", "output", "unknown"]
    """Where it was found: in the `input`, in the `output`, or `unknown`."""

class ImageGenerationCallSvgUsage(Model):
    input_tokens: int
    """Tokens of the input."""
    model: str
    """The model that made it."""
    output_tokens: int
    """Tokens of the output."""
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    total_tokens: int
    """Input and output together."""

class LocalShellCall(Model):
    id: str
    """Id of the item."""
    action: LocalShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]

class LocalShellCallAction(Model):
    command: List[str]
    """The command and its arguments."""
    env: Dict[str, str]
    """Environment variables."""
    type: Literal["exec"]
    timeout_ms: Optional[int] = ...
    """How long the commands may run, in milliseconds."""
    user: Optional[str] = ...
    """The user to run it as."""
    working_directory: Optional[str] = ...
    """The folder to run it in."""

class LocalShellCallOutput(Model):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class McpListTools(Model):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: List[McpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    error: Optional[str] = ...
    """Why they could not be listed."""

class McpListToolsTool(Model):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: Optional[object] = ...
    """What the server says about it."""
    description: Optional[str] = ...
    """What it does."""

class McpApprovalRequest(Model):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]

class McpApprovalResponse(Model):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    reason: Optional[str] = ...
    """Why, if you want to say it."""

class McpCall(Model):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = ...
    """Id of the request that the call waited for."""
    error: Optional[McpToolCallError] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = ...
    """`in_progress`, `completed` or `incomplete`."""


module("responses.response_item_list")

class ResponseItemList(Model):
    data: List[ResponseItem]
    """The items of this page."""
    first_id: str
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: str
    """Id of the last item."""
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
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    """An opaque mark of the program, to be sent back as it came."""
    type: Literal["program"]

class ProgramOutput(Model):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    """Whether the program came to its end: `completed` or `incomplete`."""
    type: Literal["program_output"]

class AdditionalTools(Model):
    id: str
    """Id of the item."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who brings them."""
    tools: List[Tool]
    """The tools."""
    type: Literal["additional_tools"]

class ImageGenerationCall(Model):
    id: str
    """Id of the item."""
    result: Optional[str] = ...
    """The image as base64."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far it is."""
    type: Literal["image_generation_call"]
    action: Optional[Literal["generate", "edit", "auto"]] = ...
    """Whether it is a new image or a changed one."""
    background: Optional[Literal["transparent", "opaque", "auto"]] = ...
    """`transparent` or `opaque`."""
    error: Optional[ImageGenerationCallError] = ...
    """Why it failed."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
    """The format of the image."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = ...
    """Its quality."""
    revised_prompt: Optional[str] = ...
    """The prompt that was made of yours and used."""
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = ...
    """Its width x height in pixels."""
    svg_usage: Optional[ImageGenerationCallSvgUsage] = ...
    """Tokens that a drawing as SVG took."""

class ImageGenerationCallError(Model):
    code: Optional[str] = ...
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: Optional[str] = ...
    """Which parameter is wrong."""
    type: str
    """What kind of error it is."""
    moderation_details: Optional[ImageGenerationCallErrorModerationDetails] = ...
    """What was found to be harmful, if that is why."""

class ImageGenerationCallErrorModerationDetails(Model):
    categories: List[str]
    """Which categories were found."""
    moderation_stage: Literal["input", "output", "unknown"]
    """Where it was found: in the `input`, in the `output`, or `unknown`."""

class ImageGenerationCallSvgUsage(Model):
    input_tokens: int
    """Tokens of the input."""
    model: str
    """The model that made it."""
    output_tokens: int
    """Tokens of the output."""
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    total_tokens: int
    """Input and output together."""

class LocalShellCall(Model):
    id: str
    """Id of the item."""
    action: LocalShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]

class LocalShellCallAction(Model):
    command: List[str]
    """The command and its arguments."""
    env: Dict[str, str]
    """Environment variables."""
    type: Literal["exec"]
    timeout_ms: Optional[int] = ...
    """How long the commands may run, in milliseconds."""
    user: Optional[str] = ...
    """The user to run it as."""
    working_directory: Optional[str] = ...
    """The folder to run it in."""

class LocalShellCallOutput(Model):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class McpCall(Model):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = ...
    """Id of the request that the call waited for."""
    error: Optional[McpToolCallError] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class McpListTools(Model):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: List[McpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    error: Optional[str] = ...
    """Why they could not be listed."""

class McpListToolsTool(Model):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: Optional[object] = ...
    """What the server says about it."""
    description: Optional[str] = ...
    """What it does."""

class McpApprovalRequest(Model):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]

class McpApprovalResponse(Model):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    reason: Optional[str] = ...
    """Why, if you want to say it."""


module("responses.response_output_message")

class ResponseOutputMessage(Model):
    """A message from the model."""
    id: str
    """Id of the message."""
    content: List[Content]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""

Content = Alias(Union[ResponseOutputText, ResponseOutputRefusal], discriminator="type")


module("responses.response_output_message_param")

class ResponseOutputMessageParam(Params):
    id: str
    """Id of the message."""
    content: Iterable[Content]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""

Content = Union[ResponseOutputTextParam, ResponseOutputRefusalParam]


module("responses.response_output_refusal")

class ResponseOutputRefusal(Model):
    """A refusal of the model."""
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]


module("responses.response_output_refusal_param")

class ResponseOutputRefusalParam(Params):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]


module("responses.response_output_text")

class ResponseOutputText(Model):
    """A text from the model, with its sources."""
    annotations: List[Annotation]
    """Sources of what the text says."""
    text: str
    """The text."""
    type: Literal["output_text"]
    logprobs: Optional[List[Logprob]] = ...
    """Log probabilities of the tokens, if they were asked for."""

Annotation = Alias(
    Union[AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath],
    discriminator="type",
)

class AnnotationFileCitation(Model):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_citation"]

class AnnotationURLCitation(Model):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""

class AnnotationContainerFileCitation(Model):
    container_id: str
    """Id of the container that has the file."""
    end_index: int
    """Where it ends."""
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    type: Literal["container_file_citation"]

class AnnotationFilePath(Model):
    file_id: str
    """Id of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_path"]

class Logprob(Model):
    token: str
    """The token as text."""
    bytes: List[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: List[LogprobTopLogprob]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""

class LogprobTopLogprob(Model):
    token: str
    """The token as text."""
    bytes: List[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""


module("responses.response_output_text_param")

class ResponseOutputTextParam(Params):
    annotations: Iterable[Annotation]
    """Sources of what the text says."""
    text: str
    """The text."""
    type: Literal["output_text"]
    logprobs: Iterable[Logprob] = ...
    """Log probabilities of the tokens, if they were asked for."""

Annotation = Union[AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath]

class AnnotationFileCitation(Params):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_citation"]

class AnnotationURLCitation(Params):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""

class AnnotationContainerFileCitation(Params):
    container_id: str
    """Id of the container that has the file."""
    end_index: int
    """Where it ends."""
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    type: Literal["container_file_citation"]

class AnnotationFilePath(Params):
    file_id: str
    """Id of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_path"]

class Logprob(Params):
    token: str
    """The token as text."""
    bytes: Iterable[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: Iterable[LogprobTopLogprob]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""

class LogprobTopLogprob(Params):
    token: str
    """The token as text."""
    bytes: Iterable[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""


module("responses.response_prompt")

class ResponsePrompt(Model):
    id: str
    """Id of the prompt."""
    variables: Optional[Dict[str, Variables]] = ...
    """Values for its variables: text, images or files."""
    version: Optional[str] = ...
    """Which version of it; default the newest."""

Variables = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]


module("responses.response_prompt_param")

class ResponsePromptParam(Params):
    id: str
    """Id of the prompt."""
    variables: Optional[Dict[str, Variables]] = ...
    """Values for its variables: text, images or files."""
    version: Optional[str] = ...
    """Which version of it; default the newest."""

Variables = Union[str, ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]


module("responses.response_reasoning_item")

class ResponseReasoningItem(Model):
    """What a reasoning model thought. Send it in again with the items after it."""
    id: str
    """Id of the item."""
    summary: List[Summary]
    """The thoughts, summed up."""
    type: Literal["reasoning"]
    content: Optional[List[Content]] = ...
    """The thoughts as text, where the model shows them."""
    encrypted_content: Optional[str] = ...
    """The thoughts, encrypted, to be sent in again; if `reasoning.encrypted_content` was included."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class Summary(Model):
    text: str
    """The text."""
    type: Literal["summary_text"]

class Content(Model):
    text: str
    """The text."""
    type: Literal["reasoning_text"]


module("responses.response_reasoning_item_param")

class ResponseReasoningItemParam(Params):
    id: str
    """Id of the item."""
    summary: Iterable[Summary]
    """The thoughts, summed up."""
    type: Literal["reasoning"]
    content: Iterable[Content] = ...
    """The thoughts as text, where the model shows them."""
    encrypted_content: Optional[str] = ...
    """The thoughts, encrypted, to be sent in again; if `reasoning.encrypted_content` was included."""
    status: Literal["in_progress", "completed", "incomplete"] = ...
    """`in_progress`, `completed` or `incomplete`."""

class Summary(Params):
    text: str
    """The text."""
    type: Literal["summary_text"]

class Content(Params):
    text: str
    """The text."""
    type: Literal["reasoning_text"]


module("responses.response_retrieve_params")

ResponseRetrieveParams = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]

class ResponseRetrieveParamsNonStreaming(Params, ResponseRetrieveParamsBase):
    stream: Literal[False] = ...

class ResponseRetrieveParamsBase(Params):
    include: List[ResponseIncludable] = ...
    """What to add to the output, as in `create`."""
    include_obfuscation: bool = ...
    """Whether events carry padding that hides their length; default True."""
    starting_after: int = ...
    """Sequence number of the event after which to begin; for streams."""

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
    """`text`, `json_object`, or `json_schema` with a schema."""
    verbosity: Optional[Literal["low", "medium", "high"]] = ...
    """How long answers are: `low`, `medium` (default) or `high`."""


module("responses.response_text_config_param")

class ResponseTextConfigParam(Params):
    format: ResponseFormatTextConfigParam = ...
    """`text`, `json_object`, or `json_schema` with a schema."""
    verbosity: Optional[Literal["low", "medium", "high"]] = ...
    """How long answers are: `low`, `medium` (default) or `high`."""


module("responses.response_usage")

class ResponseUsage(Model):
    """How many tokens a response took."""
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: InputTokensDetails
    """How many of them came from the cache."""
    output_tokens: int
    """Tokens of the output, hidden reasoning included."""
    output_tokens_details: OutputTokensDetails
    """How many of them were hidden reasoning."""
    total_tokens: int
    """Input and output together."""

class InputTokensDetails(Model):
    cache_write_tokens: int
    """Tokens that were written to the cache."""
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    cache_write_tokens_details: Optional[InputTokensDetailsCacheWriteTokensDetails] = ...
    """How long they are kept."""

class InputTokensDetailsCacheWriteTokensDetails(Model):
    ttl_12h_tokens: int
    """Tokens that are kept for 12 hours."""
    ttl_30m_tokens: int
    """Tokens that are kept for 30 minutes."""

class OutputTokensDetails(Model):
    reasoning_tokens: int
    """Tokens of hidden reasoning."""


module("responses.service_tier")

ServiceTier = Optional[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]]


module("responses.skill_reference")

class SkillReference(Model):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: Optional[str] = ...
    """Which version of it; default the one that is set for the skill."""


module("responses.skill_reference_param")

class SkillReferenceParam(Params):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: str = ...
    """Which version of it; default the one that is set for the skill."""
