"""Responses in beta."""

class responses(Resource, under="beta"):
    @POST(
        "/responses?beta=true",
        stream=BetaResponseStreamEvent,
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
        include: Optional[List[BetaResponseIncludable]] = ...,
        input: Union[str, BetaResponseInputParam] = ...,
        instructions: Optional[str] = ...,
        max_output_tokens: Optional[int] = ...,
        max_tool_calls: Optional[int] = ...,
        metadata: Optional[Dict[str, str]] = ...,
        model: Union[
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
        ] = ...,
        moderation: Optional[response_create_params.Moderation] = ...,
        multi_agent: Optional[response_create_params.MultiAgent] = ...,
        parallel_tool_calls: Optional[bool] = ...,
        previous_response_id: Optional[str] = ...,
        prompt: Optional[BetaResponsePromptParam] = ...,
        prompt_cache_key: Optional[str] = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...,
        reasoning: Optional[response_create_params.Reasoning] = ...,
        safety_identifier: Optional[str] = ...,
        service_tier: Optional[BetaServiceTier] = ...,
        store: Optional[bool] = ...,
        stream: Optional[Literal[False, True]] = ...,
        stream_options: Optional[response_create_params.StreamOptions] = ...,
        temperature: Optional[float] = ...,
        text: BetaResponseTextConfigParam = ...,
        tool_choice: response_create_params.ToolChoice = ...,
        tools: Iterable[BetaToolParam] = ...,
        top_logprobs: Optional[int] = ...,
        top_p: Optional[float] = ...,
        truncation: Optional[Literal["auto", "disabled"]] = ...,
        user: str = ...,
        betas: Header["openai-beta", List[Literal["responses_multi_agent=v1"]], ","] = ...,
    ) -> BetaResponse:
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
        multi_agent: settings for several agents that work together
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
        betas: names of beta features to switch on
        """

    @GET("/responses/{response_id}?beta=true", stream=BetaResponseStreamEvent, query=ResponseRetrieveParams)
    def retrieve(
        response_id: str,
        *,
        include: List[BetaResponseIncludable] = ...,
        include_obfuscation: bool = ...,
        starting_after: int = ...,
        stream: Literal[False, True] = ...,
        betas: Header["openai-beta", List[Literal["responses_multi_agent=v1"]], ","] = ...,
    ) -> BetaResponse:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        response_id: id of the response
        include: what to add to the output, as in `create`
        include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
        starting_after: sequence number of the event after which to begin; for streams
        stream: True: the reply comes as a stream of events while it is made; default False
        betas: names of beta features to switch on
        """

    @DELETE("/responses/{response_id}?beta=true", accept="*/*")
    def delete(
        response_id: str,
        *,
        betas: Header["openai-beta", List[Literal["responses_multi_agent=v1"]], ","] = ...,
    ) -> none:
        """Deletes a response.

        response_id: id of the response
        betas: names of beta features to switch on
        """

    @POST("/responses/{response_id}/cancel?beta=true")
    def cancel(
        response_id: str,
        *,
        betas: Header["openai-beta", List[Literal["responses_multi_agent=v1"]], ","] = ...,
    ) -> BetaResponse:
        """Stops a response that is being made in the background.

        response_id: id of the response
        betas: names of beta features to switch on
        """

    @POST("/responses/compact?beta=true", body=ResponseCompactParams)
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
        input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] = ...,
        instructions: Optional[str] = ...,
        previous_response_id: Optional[str] = ...,
        prompt_cache_key: Optional[str] = ...,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] = ...,
        betas: Header["openai-beta", List[Literal["responses_multi_agent=v1"]], ","] = ...,
    ) -> BetaCompactedResponse:
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
        betas: names of beta features to switch on
        """

    @helper(
        by="connections.connect",
        websocket="/responses",
        sends=Union[BetaResponsesClientEvent, BetaResponsesClientEventParam],
        receives=BetaResponsesServerEvent,
        async_returns=resources.beta.responses.responses.AsyncResponsesConnectionManager,
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
    ) -> resources.beta.responses.responses.ResponsesConnectionManager:
        """Responses of the beta API, one after the other, over a WebSocket that opens when the result is entered.

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
        @GET("/responses/{response_id}/input_items?beta=true", query=InputItemListParams)
        def list(
            response_id: str,
            *,
            after: str = ...,
            include: List[BetaResponseIncludable] = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
            betas: Header["openai-beta", List[Literal["responses_multi_agent=v1"]], ","] = ...,
        ) -> CursorPage[BetaResponseItem]:
            """Lists the items that a response was made from.

            response_id: id of the response
            after: cursor: list what comes after the item with this id; by default the list begins at its
                start
            include: what to add to the items, as in `responses.create`
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            betas: names of beta features to switch on
            """

    class input_tokens(Resource):
        @POST("/responses/input_tokens?beta=true", body=InputTokenCountParams)
        def count(
            *,
            conversation: Optional[input_token_count_params.Conversation] = ...,
            input: Optional[Union[str, Iterable[BetaResponseInputItemParam]]] = ...,
            instructions: Optional[str] = ...,
            model: Optional[str] = ...,
            parallel_tool_calls: Optional[bool] = ...,
            personality: Union[str, Literal["friendly", "pragmatic"]] = ...,
            previous_response_id: Optional[str] = ...,
            reasoning: Optional[input_token_count_params.Reasoning] = ...,
            text: Optional[input_token_count_params.Text] = ...,
            tool_choice: Optional[input_token_count_params.ToolChoice] = ...,
            tools: Optional[Iterable[BetaToolParam]] = ...,
            truncation: Literal["auto", "disabled"] = ...,
            betas: Header["openai-beta", List[Literal["responses_multi_agent=v1"]], ","] = ...,
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
            betas: names of beta features to switch on
            """


module("beta.beta_compacted_response")

class BetaCompactedResponse(Model):
    id: str
    """Id of the response."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["response.compaction"]
    output: List[BetaResponseOutputItem]
    """The items that take the place of what went before."""
    usage: BetaResponseUsage
    """How many tokens it took."""
    image: Optional[Image] = ...
    """How images in the input are handled."""

class Image(Model):
    context_compression: Literal["enabled", "disabled"]
    """Whether pictures in the context are compressed: `enabled` or `disabled`."""


module("beta.beta_container_auto")

class BetaContainerAuto(Model):
    type: Literal["container_auto"]
    file_ids: Optional[List[str]] = ...
    """Ids of uploaded files to put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: Optional[NetworkPolicy] = ...
    """What it may reach; default nothing."""
    skills: Optional[List[Skill]] = ...
    """Skills to put into it."""

NetworkPolicy = Alias(
    Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist],
    discriminator="type",
)

Skill = Alias(Union[BetaSkillReference, BetaInlineSkill], discriminator="type")


module("beta.beta_container_auto_param")

class BetaContainerAutoParam(Params):
    type: Literal["container_auto"]
    file_ids: Sequence[str] = ...
    """Ids of uploaded files to put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: NetworkPolicy = ...
    """What it may reach; default nothing."""
    skills: Iterable[Skill] = ...
    """Skills to put into it."""

NetworkPolicy = Union[BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyAllowlistParam]

Skill = Union[BetaSkillReferenceParam, BetaInlineSkillParam]


module("beta.beta_container_network_policy_allowlist")

class BetaContainerNetworkPolicyAllowlist(Model):
    allowed_domains: List[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
    domain_secrets: Optional[List[BetaContainerNetworkPolicyDomainSecret]] = ...
    """Secrets that requests to a domain carry, which the code never sees."""


module("beta.beta_container_network_policy_allowlist_param")

class BetaContainerNetworkPolicyAllowlistParam(Params):
    allowed_domains: Sequence[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam] = ...
    """Secrets that requests to a domain carry, which the code never sees."""


module("beta.beta_container_network_policy_disabled")

class BetaContainerNetworkPolicyDisabled(Model):
    type: Literal["disabled"]


module("beta.beta_container_network_policy_disabled_param")

class BetaContainerNetworkPolicyDisabledParam(Params):
    type: Literal["disabled"]


module("beta.beta_container_network_policy_domain_secret")

class BetaContainerNetworkPolicyDomainSecret(Model):
    domain: str
    """The domain."""
    name: str
    """Name of the secret."""
    value: str
    """The secret."""


module("beta.beta_container_network_policy_domain_secret_param")

class BetaContainerNetworkPolicyDomainSecretParam(Params):
    domain: str
    """The domain."""
    name: str
    """Name of the secret."""
    value: str
    """The secret."""


module("beta.beta_container_reference")

class BetaContainerReference(Model):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]


module("beta.beta_container_reference_param")

class BetaContainerReferenceParam(Params):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]


module("beta.beta_image_detail")

BetaImageDetail = Literal["low", "high", "auto", "original"]


module("beta.beta_inline_skill")

class BetaInlineSkill(Model):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: BetaInlineSkillSource
    """The skill itself."""
    type: Literal["inline"]


module("beta.beta_inline_skill_param")

class BetaInlineSkillParam(Params):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: BetaInlineSkillSourceParam
    """The skill itself."""
    type: Literal["inline"]


module("beta.beta_inline_skill_source")

class BetaInlineSkillSource(Model):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]


module("beta.beta_inline_skill_source_param")

class BetaInlineSkillSourceParam(Params):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]


module("beta.beta_local_environment")

class BetaLocalEnvironment(Model):
    type: Literal["local"]
    skills: Optional[List[BetaLocalSkill]] = ...
    """Skills that are there."""


module("beta.beta_local_environment_param")

class BetaLocalEnvironmentParam(Params):
    type: Literal["local"]
    skills: Iterable[BetaLocalSkillParam] = ...
    """Skills that are there."""


module("beta.beta_local_skill")

class BetaLocalSkill(Model):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""


module("beta.beta_local_skill_param")

class BetaLocalSkillParam(Params):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""


module("beta.beta_response")

class BetaResponse(Model):
    """What `responses.create` gives: items of output, and what they took. `output_text` is its text."""
    id: str
    """Id of the response, for `retrieve` and as `previous_response_id`."""
    access_programs: Optional[AccessPrograms] = ...
    """Special programs that the request took part in."""
    created_at: float
    """When it was made: Unix time in seconds."""
    error: Optional[BetaResponseError] = ...
    """Why it failed; null if it did not."""
    incomplete_details: Optional[IncompleteDetails] = ...
    """Why it is incomplete; null if it is not."""
    instructions: Optional[Union[str, List[BetaResponseInputItem]]] = ...
    """What the model was told before the input."""
    metadata: Optional[Dict[str, str]] = ...
    """The pairs that were given with the request."""
    model: Union[
        Literal[
            "gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna",
            "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini",
            "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2",
            "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1",
            "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini",
            "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest",
            "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini",
            "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini",
            "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13",
            "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest",
            "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4",
            "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro",
            "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11",
            "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber",
            "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law",
        ],
        str,
    ]
    """The model that replied."""
    object: Literal["response"]
    output: List[BetaResponseOutputItem]
    """What came out, in order: messages, reasoning, calls of tools; `output_text` has the text of all of it."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once."""
    temperature: Optional[float] = ...
    """How much chance there was, 0 to 2."""
    tool_choice: ToolChoice
    """Which tool the model might or had to call."""
    tools: List[BetaTool]
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
    prompt: Optional[BetaResponsePrompt] = ...
    """The stored prompt that was used."""
    prompt_cache_diagnostics: Optional[PromptCacheDiagnostics] = ...
    """Why the cache was hit or missed."""
    prompt_cache_key: Optional[str] = ...
    """Which requests share a cache."""
    prompt_cache_options: Optional[PromptCacheOptions] = ...
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...
    """How long a cached beginning is kept."""
    reasoning: Optional[Reasoning] = ...
    """How much the model thought, and what is shown of it."""
    safety_identifier: Optional[str] = ...
    """The id of your end user."""
    service_tier: Optional[BetaServiceTier] = ...
    """The processing that was used."""
    status: Optional[BetaResponseStatus] = ...
    """`completed`, `failed`, `in_progress`, `cancelled`, `queued` or `incomplete`."""
    text: Optional[BetaResponseTextConfig] = ...
    """Format and length of the text."""
    tool_usage: Optional[ToolUsage] = ...
    """What tools took beside the tokens in `usage`."""
    top_logprobs: Optional[int] = ...
    """How many of the likeliest tokens were returned at each place, 0 to 20."""
    truncation: Optional[Literal["auto", "disabled"]] = ...
    """What happened with input that did not fit: `auto` (dropped from the beginning) or `disabled` (an error)."""
    usage: Optional[BetaResponseUsage] = ...
    """How many tokens it took."""
    user: Optional[str] = ...
    """Older: an id of your end user."""

class AccessPrograms(Model):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """Which program for security work the request is under: `standard`, `daybreak_blue` or `daybreak_red`."""

class IncompleteDetails(Model):
    reason: Optional[Literal["max_output_tokens", "max_messages", "content_filter", "steered"]] = ...
    """`max_output_tokens` or `content_filter`."""

ToolChoice = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowed,
    BetaToolChoiceTypes,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceCustom,
    ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceShell,
]

class ToolChoiceBetaSpecificProgrammaticToolCallingParam(Model):
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

class Reasoning(Model):
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = ...
    """Which earlier thoughts the model sees: `auto`, those of the `current_turn` or of `all_turns`."""
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""
    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """Older form of `summary`."""
    mode: Optional[Union[str, Literal["standard", "pro"]]] = ...
    """How much work goes into an answer: `standard`, or `pro` for more."""
    summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""

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


module("beta.beta_response_compaction_item")

class BetaResponseCompactionItem(Model):
    id: str
    """Id of the item."""
    encrypted_content: str
    """What went before, shortened and encrypted; send it in again."""
    type: Literal["compaction"]
    agent: Optional[Agent] = ...
    """Which of several agents the item is from or for."""
    created_by: Optional[str] = ...
    """Who made it."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_compaction_item_param")

class BetaResponseCompactionItemParam(Model):
    encrypted_content: str
    """What went before, shortened and encrypted."""
    type: Literal["compaction"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[Agent] = ...
    """Which of several agents the item is from or for."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_compaction_item_param_param")

class BetaResponseCompactionItemParamParam(Params):
    encrypted_content: str
    """What went before, shortened and encrypted."""
    type: Literal["compaction"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[Agent] = ...
    """Which of several agents the item is from or for."""

class Agent(Params):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_configuration_update_item")

class BetaResponseConfigurationUpdateItem(Model):
    id: str
    """Id of the item."""
    type: Literal["configuration_update"]
    agent: Optional[Agent] = ...
    """Which of several agents the item is from or for."""
    reasoning: Optional[Reasoning] = ...
    """How much a reasoning model thinks from here on."""
    text: Optional[Text] = ...
    """The form of the text from here on: plain, or JSON by a schema."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class Reasoning(Model):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""

class Text(Model):
    format: TextFormat
    """`text`, `json_object`, or `json_schema` with a schema."""

TextFormat = Alias(Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfig], discriminator="type")

class TextFormatText(Model):
    type: Literal["text"]


module("beta.beta_response_configuration_update_item_param")

class BetaResponseConfigurationUpdateItemParam(Model):
    type: Literal["configuration_update"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[Agent] = ...
    """Which of several agents the item is from or for."""
    reasoning: Optional[Reasoning] = ...
    """How much a reasoning model thinks from here on."""
    text: Optional[Text] = ...
    """The form of the text from here on: plain, or JSON by a schema."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class Reasoning(Model):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""

class Text(Model):
    format: TextFormat
    """`text`, `json_object`, or `json_schema` with a schema."""

TextFormat = Alias(Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfig], discriminator="type")

class TextFormatText(Model):
    type: Literal["text"]


module("beta.beta_response_configuration_update_item_param_param")

class BetaResponseConfigurationUpdateItemParamParam(Params):
    type: Literal["configuration_update"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[Agent] = ...
    """Which of several agents the item is from or for."""
    reasoning: Reasoning = ...
    """How much a reasoning model thinks from here on."""
    text: Text = ...
    """The form of the text from here on: plain, or JSON by a schema."""

class Agent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class Reasoning(Params):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""

class Text(Params):
    format: TextFormat
    """`text`, `json_object`, or `json_schema` with a schema."""

TextFormat = Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfigParam]

class TextFormatText(Params):
    type: Literal["text"]


module("beta.beta_response_container_reference")

class BetaResponseContainerReference(Model):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]


module("beta.beta_response_conversation_param")

class BetaResponseConversationParam(Model):
    id: str
    """Id of the conversation."""


module("beta.beta_response_conversation_param_param")

class BetaResponseConversationParamParam(Params):
    id: str
    """Id of the conversation."""


module("beta.beta_response_error")

class BetaResponseError(Model):
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


module("beta.beta_response_format_text_config")

BetaResponseFormatTextConfig = Alias(
    Union[Text, BetaResponseFormatTextJSONSchemaConfig, JSONObject],
    discriminator="type",
)

class Text(Model):
    type: Literal["text"]

class JSONObject(Model):
    type: Literal["json_object"]


module("beta.beta_response_format_text_config_param")

BetaResponseFormatTextConfigParam = Union[Text, BetaResponseFormatTextJSONSchemaConfigParam, JSONObject]

class Text(Params):
    type: Literal["text"]

class JSONObject(Params):
    type: Literal["json_object"]


module("beta.beta_response_format_text_json_schema_config")

class BetaResponseFormatTextJSONSchemaConfig(Model):
    name: str
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    schema_: Wire["schema", Dict[str, object]]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]
    description: Optional[str] = ...
    """What it is for; the model reads it."""
    strict: Optional[bool] = ...
    """Whether the reply will follow the schema exactly; default False."""


module("beta.beta_response_format_text_json_schema_config_param")

class BetaResponseFormatTextJSONSchemaConfigParam(Params):
    name: str
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    schema: Dict[str, object]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]
    description: str = ...
    """What it is for; the model reads it."""
    strict: Optional[bool] = ...
    """Whether the reply will follow the schema exactly; default False."""


module("beta.beta_response_includable")

BetaResponseIncludable = Literal[
    "file_search_call.results", "web_search_call.results", "web_search_call.action.sources",
    "message.input_image.image_url", "computer_call_output.output.image_url", "code_interpreter_call.outputs",
    "reasoning.encrypted_content", "message.output_text.logprobs",
]


module("beta.beta_response_item")

BetaResponseItem = Alias(
    Union[
        BetaResponseInputMessageItem,
        BetaResponseOutputMessage,
        BetaResponseFileSearchToolCall,
        BetaResponseComputerToolCall,
        BetaResponseComputerToolCallOutputItem,
        BetaResponseFunctionWebSearch,
        BetaResponseFunctionToolCallItem,
        BetaResponseFunctionToolCallOutputItem,
        AgentMessage,
        MultiAgentCall,
        MultiAgentCallOutput,
        BetaResponseToolSearchCall,
        BetaResponseToolSearchOutputItem,
        AdditionalTools,
        BetaResponseConfigurationUpdateItem,
        BetaResponseReasoningItem,
        Program,
        ProgramOutput,
        BetaResponseCompactionItem,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        BetaResponseFunctionShellToolCall,
        BetaResponseFunctionShellToolCallOutput,
        BetaResponseApplyPatchToolCall,
        BetaResponseApplyPatchToolCallOutput,
        McpListTools,
        McpApprovalRequest,
        McpApprovalResponse,
        McpCall,
        BetaResponseCustomToolCallItem,
        BetaResponseCustomToolCallOutputItem,
    ],
    discriminator="type",
)

class AgentMessage(Model):
    id: str
    """Id of the item."""
    author: str
    """Name of the agent that wrote it."""
    content: List[AgentMessageContent]
    """What is said: parts of text, images and files, some of them encrypted."""
    recipient: str
    """Name of the agent that it is for."""
    type: Literal["agent_message"]
    agent: Optional[AgentMessageAgent] = ...
    """Which of several agents the item is from or for."""

AgentMessageContent = Alias(
    Union[
        BetaResponseInputText,
        BetaResponseOutputText,
        AgentMessageContentText,
        AgentMessageContentSummaryText,
        AgentMessageContentReasoningText,
        BetaResponseOutputRefusal,
        BetaResponseInputImage,
        AgentMessageContentComputerScreenshot,
        BetaResponseInputFile,
        AgentMessageContentEncryptedContent,
    ],
    discriminator="type",
)

class AgentMessageContentText(Model):
    text: str
    """The text."""
    type: Literal["text"]

class AgentMessageContentSummaryText(Model):
    text: str
    """The text."""
    type: Literal["summary_text"]

class AgentMessageContentReasoningText(Model):
    text: str
    """The text."""
    type: Literal["reasoning_text"]

class AgentMessageContentComputerScreenshot(Model):
    detail: BetaImageDetail
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: Optional[str] = ...
    """Id of the file."""
    image_url: Optional[str] = ...
    """Address of the screenshot, or the image itself as a `data:` URL."""
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: Optional[AgentMessageContentComputerScreenshotPromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...
    """How long it is kept at least."""

class AgentMessageContentEncryptedContent(Model):
    encrypted_content: str
    """What is said, encrypted, to be sent back as it came."""
    type: Literal["encrypted_content"]

class AgentMessageAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class MultiAgentCall(Model):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    agent: Optional[MultiAgentCallAgent] = ...
    """Which of several agents the item is from or for."""

class MultiAgentCallAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class MultiAgentCallOutput(Model):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    call_id: str
    """Id of the call."""
    output: List[BetaResponseOutputText]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    agent: Optional[MultiAgentCallOutputAgent] = ...
    """Which of several agents the item is from or for."""

class MultiAgentCallOutputAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class AdditionalTools(Model):
    id: str
    """Id of the item."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who brings them."""
    tools: List[BetaTool]
    """The tools."""
    type: Literal["additional_tools"]
    agent: Optional[AdditionalToolsAgent] = ...
    """Which of several agents the item is from or for."""

class AdditionalToolsAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

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
    agent: Optional[ProgramAgent] = ...
    """Which of several agents the item is from or for."""

class ProgramAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

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
    agent: Optional[ProgramOutputAgent] = ...
    """Which of several agents the item is from or for."""

class ProgramOutputAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

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
    agent: Optional[ImageGenerationCallAgent] = ...
    """Which of several agents the item is from or for."""
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

class ImageGenerationCallAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

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
    agent: Optional[LocalShellCallAgent] = ...
    """Which of several agents the item is from or for."""

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

class LocalShellCallAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class LocalShellCallOutput(Model):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    agent: Optional[LocalShellCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class LocalShellCallOutputAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class McpListTools(Model):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: List[McpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    agent: Optional[McpListToolsAgent] = ...
    """Which of several agents the item is from or for."""
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

class McpListToolsAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

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
    agent: Optional[McpApprovalRequestAgent] = ...
    """Which of several agents the item is from or for."""

class McpApprovalRequestAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class McpApprovalResponse(Model):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    agent: Optional[McpApprovalResponseAgent] = ...
    """Which of several agents the item is from or for."""
    reason: Optional[str] = ...
    """Why, if you want to say it."""

class McpApprovalResponseAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

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
    agent: Optional[McpCallAgent] = ...
    """Which of several agents the item is from or for."""
    approval_request_id: Optional[str] = ...
    """Id of the request that the call waited for."""
    error: Optional[BetaMcpToolCallError] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class McpCallAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_local_environment")

class BetaResponseLocalEnvironment(Model):
    type: Literal["local"]


module("beta.beta_response_output_item")

BetaResponseOutputItem = Alias(
    Union[
        BetaResponseOutputMessage,
        BetaResponseFileSearchToolCall,
        BetaResponseFunctionToolCall,
        BetaResponseFunctionToolCallOutputItem,
        AgentMessage,
        MultiAgentCall,
        MultiAgentCallOutput,
        BetaResponseFunctionWebSearch,
        BetaResponseComputerToolCall,
        BetaResponseComputerToolCallOutputItem,
        BetaResponseReasoningItem,
        Program,
        ProgramOutput,
        BetaResponseToolSearchCall,
        BetaResponseToolSearchOutputItem,
        AdditionalTools,
        BetaResponseCompactionItem,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        BetaResponseFunctionShellToolCall,
        BetaResponseFunctionShellToolCallOutput,
        BetaResponseApplyPatchToolCall,
        BetaResponseApplyPatchToolCallOutput,
        McpCall,
        McpListTools,
        McpApprovalRequest,
        McpApprovalResponse,
        BetaResponseCustomToolCall,
        BetaResponseCustomToolCallOutputItem,
    ],
    discriminator="type",
)

class AgentMessage(Model):
    id: str
    """Id of the item."""
    author: str
    """Name of the agent that wrote it."""
    content: List[AgentMessageContent]
    """What is said: parts of text, images and files, some of them encrypted."""
    recipient: str
    """Name of the agent that it is for."""
    type: Literal["agent_message"]
    agent: Optional[AgentMessageAgent] = ...
    """Which of several agents the item is from or for."""

AgentMessageContent = Alias(
    Union[
        BetaResponseInputText,
        BetaResponseOutputText,
        AgentMessageContentText,
        AgentMessageContentSummaryText,
        AgentMessageContentReasoningText,
        BetaResponseOutputRefusal,
        BetaResponseInputImage,
        AgentMessageContentComputerScreenshot,
        BetaResponseInputFile,
        AgentMessageContentEncryptedContent,
    ],
    discriminator="type",
)

class AgentMessageContentText(Model):
    text: str
    """The text."""
    type: Literal["text"]

class AgentMessageContentSummaryText(Model):
    text: str
    """The text."""
    type: Literal["summary_text"]

class AgentMessageContentReasoningText(Model):
    text: str
    """The text."""
    type: Literal["reasoning_text"]

class AgentMessageContentComputerScreenshot(Model):
    detail: BetaImageDetail
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: Optional[str] = ...
    """Id of the file."""
    image_url: Optional[str] = ...
    """Address of the screenshot, or the image itself as a `data:` URL."""
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: Optional[AgentMessageContentComputerScreenshotPromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...
    """How long it is kept at least."""

class AgentMessageContentEncryptedContent(Model):
    encrypted_content: str
    """What is said, encrypted, to be sent back as it came."""
    type: Literal["encrypted_content"]

class AgentMessageAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class MultiAgentCall(Model):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    agent: Optional[MultiAgentCallAgent] = ...
    """Which of several agents the item is from or for."""

class MultiAgentCallAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class MultiAgentCallOutput(Model):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    call_id: str
    """Id of the call."""
    output: List[BetaResponseOutputText]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    agent: Optional[MultiAgentCallOutputAgent] = ...
    """Which of several agents the item is from or for."""

class MultiAgentCallOutputAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

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
    agent: Optional[ProgramAgent] = ...
    """Which of several agents the item is from or for."""

class ProgramAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

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
    agent: Optional[ProgramOutputAgent] = ...
    """Which of several agents the item is from or for."""

class ProgramOutputAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class AdditionalTools(Model):
    id: str
    """Id of the item."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who brings them."""
    tools: List[BetaTool]
    """The tools."""
    type: Literal["additional_tools"]
    agent: Optional[AdditionalToolsAgent] = ...
    """Which of several agents the item is from or for."""

class AdditionalToolsAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

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
    agent: Optional[ImageGenerationCallAgent] = ...
    """Which of several agents the item is from or for."""
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

class ImageGenerationCallAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

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
    agent: Optional[LocalShellCallAgent] = ...
    """Which of several agents the item is from or for."""

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

class LocalShellCallAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class LocalShellCallOutput(Model):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    agent: Optional[LocalShellCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class LocalShellCallOutputAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

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
    agent: Optional[McpCallAgent] = ...
    """Which of several agents the item is from or for."""
    approval_request_id: Optional[str] = ...
    """Id of the request that the call waited for."""
    error: Optional[BetaMcpToolCallError] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class McpCallAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class McpListTools(Model):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: List[McpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    agent: Optional[McpListToolsAgent] = ...
    """Which of several agents the item is from or for."""
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

class McpListToolsAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

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
    agent: Optional[McpApprovalRequestAgent] = ...
    """Which of several agents the item is from or for."""

class McpApprovalRequestAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class McpApprovalResponse(Model):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    agent: Optional[McpApprovalResponseAgent] = ...
    """Which of several agents the item is from or for."""
    reason: Optional[str] = ...
    """Why, if you want to say it."""

class McpApprovalResponseAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_output_message")

class BetaResponseOutputMessage(Model):
    """A message from the model."""
    id: str
    """Id of the message."""
    content: List[Content]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    agent: Optional[Agent] = ...
    """Which of several agents the item is from or for."""
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""

Content = Alias(Union[BetaResponseOutputText, BetaResponseOutputRefusal], discriminator="type")

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_output_message_param")

class BetaResponseOutputMessageParam(Params):
    id: str
    """Id of the message."""
    content: Iterable[Content]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    agent: Optional[Agent] = ...
    """Which of several agents the item is from or for."""
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""

Content = Union[BetaResponseOutputTextParam, BetaResponseOutputRefusalParam]

class Agent(Params):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_output_refusal")

class BetaResponseOutputRefusal(Model):
    """A refusal of the model."""
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]


module("beta.beta_response_output_refusal_param")

class BetaResponseOutputRefusalParam(Params):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]


module("beta.beta_response_output_text")

class BetaResponseOutputText(Model):
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


module("beta.beta_response_output_text_param")

class BetaResponseOutputTextParam(Params):
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


module("beta.beta_response_prompt")

class BetaResponsePrompt(Model):
    id: str
    """Id of the prompt."""
    variables: Optional[Dict[str, Variables]] = ...
    """Values for its variables: text, images or files."""
    version: Optional[str] = ...
    """Which version of it; default the newest."""

Variables = Union[str, BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]


module("beta.beta_response_prompt_param")

class BetaResponsePromptParam(Params):
    id: str
    """Id of the prompt."""
    variables: Optional[Dict[str, Variables]] = ...
    """Values for its variables: text, images or files."""
    version: Optional[str] = ...
    """Which version of it; default the newest."""

Variables = Union[str, BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam]


module("beta.beta_response_reasoning_item")

class BetaResponseReasoningItem(Model):
    """What a reasoning model thought. Send it in again with the items after it."""
    id: str
    """Id of the item."""
    summary: List[Summary]
    """The thoughts, summed up."""
    type: Literal["reasoning"]
    agent: Optional[Agent] = ...
    """Which of several agents the item is from or for."""
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

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class Content(Model):
    text: str
    """The text."""
    type: Literal["reasoning_text"]


module("beta.beta_response_reasoning_item_param")

class BetaResponseReasoningItemParam(Params):
    id: str
    """Id of the item."""
    summary: Iterable[Summary]
    """The thoughts, summed up."""
    type: Literal["reasoning"]
    agent: Optional[Agent] = ...
    """Which of several agents the item is from or for."""
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

class Agent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class Content(Params):
    text: str
    """The text."""
    type: Literal["reasoning_text"]


module("beta.beta_response_status")

BetaResponseStatus = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]


module("beta.beta_response_steer_error_code")

BetaResponseSteerErrorCode = Union[
    Literal[
        "response_not_found", "invalid_input", "steering_not_supported", "too_many_pending_steers",
        "response_already_completed", "response_not_active", "successor_creation_failed",
    ],
    str,
]


module("beta.beta_response_steer_pending_reason")

BetaResponseSteerPendingReason = Union[Literal["waiting_for_required_input"], str]


module("beta.beta_response_text_config")

class BetaResponseTextConfig(Model):
    format: Optional[BetaResponseFormatTextConfig] = ...
    """`text`, `json_object`, or `json_schema` with a schema."""
    verbosity: Optional[Literal["low", "medium", "high"]] = ...
    """How long answers are: `low`, `medium` (default) or `high`."""


module("beta.beta_response_text_config_param")

class BetaResponseTextConfigParam(Params):
    format: BetaResponseFormatTextConfigParam = ...
    """`text`, `json_object`, or `json_schema` with a schema."""
    verbosity: Optional[Literal["low", "medium", "high"]] = ...
    """How long answers are: `low`, `medium` (default) or `high`."""


module("beta.beta_response_usage")

class BetaResponseUsage(Model):
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


module("beta.beta_service_tier")

BetaServiceTier = Optional[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]]


module("beta.beta_skill_reference")

class BetaSkillReference(Model):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: Optional[str] = ...
    """Which version of it; default the one that is set for the skill."""


module("beta.beta_skill_reference_param")

class BetaSkillReferenceParam(Params):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: str = ...
    """Which version of it; default the one that is set for the skill."""


module("beta.response_compact_params")

class ResponseCompactParams(Params, of="beta.responses.compact"): ...

class Image(Params):
    context_compression: Literal["auto", "enabled", "disabled"] = ...
    """Whether pictures in the context may be compressed: `auto`, `enabled` or `disabled`."""

class PromptCacheOptions(Params):
    mode: Literal["implicit", "explicit"] = ...
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    ttl: Literal["30m"] = ...


module("beta.response_create_params")

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

Conversation = Union[str, BetaResponseConversationParamParam]

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

class MultiAgent(Params):
    enabled: bool
    """Whether the model may start agents of its own."""
    max_concurrent_subagents: int = ...
    """How many of them may be at work at once, at most."""

class PromptCacheOptions(Params):
    comparison_response_id: Optional[str] = ...
    """Id of an earlier response, against which cache misses of this one are explained."""
    mode: Literal["implicit", "explicit"] = ...
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    prewarm: bool = ...
    """Whether to fill the cache ahead of the requests that will use it."""
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""

class Reasoning(Params):
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = ...
    """Which earlier thoughts the model sees: `auto`, those of the `current_turn` or of `all_turns`."""
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""
    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """Older form of `summary`."""
    mode: Union[str, Literal["standard", "pro"]] = ...
    """How much work goes into an answer: `standard`, or `pro` for more."""
    summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""

class StreamOptions(Params):
    include_obfuscation: bool = ...
    """Whether events carry padding that hides their length; default True."""

ToolChoice = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]

class ToolChoiceBetaSpecificProgrammaticToolCallingParam(Params):
    type: Literal["programmatic_tool_calling"]

class ResponseCreateParamsBase(Params, of="beta.responses.create"): ...

class ResponseCreateParamsStreaming(Params, ResponseCreateParamsBase):
    stream: Literal[True]


module("beta.response_retrieve_params")

ResponseRetrieveParams = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]

class ResponseRetrieveParamsNonStreaming(Params, ResponseRetrieveParamsBase):
    stream: Literal[False] = ...

class ResponseRetrieveParamsBase(Params):
    include: List[BetaResponseIncludable] = ...
    """What to add to the output, as in `create`."""
    include_obfuscation: bool = ...
    """Whether events carry padding that hides their length; default True."""
    starting_after: int = ...
    """Sequence number of the event after which to begin; for streams."""
    betas: Wire["openai-beta", List[Literal["responses_multi_agent=v1"]]] = ...
    """Names of beta features to switch on."""

class ResponseRetrieveParamsStreaming(Params, ResponseRetrieveParamsBase):
    stream: Literal[True]


module("beta.responses.beta_response_item_list")

class BetaResponseItemList(Model):
    data: List[BetaResponseItem]
    """The items of this page."""
    first_id: str
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: str
    """Id of the last item."""
    object: Literal["list"]


module("beta.responses.input_item_list_params")

class InputItemListParams(Params, of="beta.responses.input_items.list"): ...


module("beta.responses.input_token_count_params")

class InputTokenCountParams(Params, of="beta.responses.input_tokens.count"): ...

Conversation = Union[str, BetaResponseConversationParamParam]

class Reasoning(Params):
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = ...
    """Which earlier thoughts the model sees: `auto`, those of the `current_turn` or of `all_turns`."""
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""
    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """Older form of `summary`."""
    mode: Union[str, Literal["standard", "pro"]] = ...
    """How much work goes into an answer: `standard`, or `pro` for more."""
    summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""

class Text(Params):
    format: BetaResponseFormatTextConfigParam = ...
    """`text`, `json_object`, or `json_schema` with a schema."""
    verbosity: Optional[Literal["low", "medium", "high"]] = ...
    """How long answers are: `low`, `medium` (default) or `high`."""

ToolChoice = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]

class ToolChoiceBetaSpecificProgrammaticToolCallingParam(Params):
    type: Literal["programmatic_tool_calling"]


module("beta.responses.input_token_count_response")

class InputTokenCountResponse(Model):
    input_tokens: int
    """Tokens of the input."""
    object: Literal["response.input_tokens"]
