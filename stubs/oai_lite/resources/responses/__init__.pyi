# Derived by `python -m tools gen` from tools/api/responses.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
import builtins
from typing import Any, Callable, Generic, Iterable, Literal, Mapping, overload
from typing_extensions import TypeVar
from ..._async import AsyncCursorPage, AsyncPaginator, AsyncResponseManager, AsyncStream
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, Stream, SyncCursorPage
from ..._views import RawResponse
from ...helpers.connections import AsyncConnection, AsyncConnectionManager, Connection, ConnectionManager
from ...helpers.snapshots import AsyncResponseStreamManager, ResponseStreamManager
from .._mistakes import NoParameter, Omit
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3, R4, R5
from ...types._params import ReconnectingOverrides, SyncWebSocketConnectionOptions, WebSocketConnectionOptions
from ...types._types import ReconnectingEvent
from ...types.responses._params import (
    ResponseCompactParamsPromptCacheOptions,
    ResponseCreateParamsAccessPrograms,
    ResponseCreateParamsBackgroundOptions,
    ResponseCreateParamsContextManagement,
    ResponseCreateParamsConversation,
    ResponseCreateParamsImage,
    ResponseCreateParamsModeration,
    ResponseCreateParamsPromptCacheOptions,
    ResponseCreateParamsStreamOptions,
    ResponseCreateParamsToolChoice,
    ResponseInputItemParam,
    ResponsePromptParam,
    ResponseSteerInputParam,
    ResponseStreamEvent,
    ResponseTextConfigParam,
    ResponsesClientEvent,
    ResponsesClientEventDict,
    ResponsesClientEventParam,
    ResponsesServerEvent,
    ToolParam,
    ToolParamParseableToolParam,
)
from ...types.responses._types import (
    CompactedResponse,
    InputTokenCountResponse,
    ParsedResponse,
    Response,
    ResponseIncludable,
    ResponseItem,
    ResponsePrompt,
    ResponsePromptDict,
    ResponseTextConfig,
    ResponseTextConfigDict,
    ResponsesClientEventResponseCreateAccessPrograms,
    ResponsesClientEventResponseCreateAccessProgramsDict,
    ResponsesClientEventResponseCreateBackgroundOptions,
    ResponsesClientEventResponseCreateBackgroundOptionsDict,
    ResponsesClientEventResponseCreateContextManagement,
    ResponsesClientEventResponseCreateContextManagementDict,
    ResponsesClientEventResponseCreateImage,
    ResponsesClientEventResponseCreateImageDict,
    ResponsesClientEventResponseCreateModeration,
    ResponsesClientEventResponseCreateModerationDict,
    ResponsesClientEventResponseCreatePromptCacheOptions,
    ResponsesClientEventResponseCreatePromptCacheOptionsDict,
    ResponsesClientEventResponseCreateStreamOptions,
    ResponsesClientEventResponseCreateStreamOptionsDict,
    ServiceTier,
)
from ...types.shared import Reasoning, ReasoningDict
from ...types.shared_params import Metadata, Reasoning as _types_shared_params_Reasoning, ResponsesModel
TextFormatT = TypeVar("TextFormatT", default=Any)
class InputItemsMethods(Generic[R1]):
    def list(
        self,
        response_id: str,
        *,
        after: str | None = ...,
        include: builtins.list[ResponseIncludable] | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Lists the items that a response was made from.

        Args:
            response_id: id of the response
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            include: what to add to the items, as in `responses.create`
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class InputTokensMethods(Generic[R1]):
    def count(
        self,
        *,
        conversation: ResponseCreateParamsConversation | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        model: str | None = ...,
        parallel_tool_calls: bool | None = ...,
        personality: str | Literal["friendly", "pragmatic"] | None = ...,
        previous_response_id: str | None = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None = ...,
        text: ResponseTextConfigParam | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[ToolParam | Mapping[str, Any]] | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Says how many tokens an input has, without asking the model.

        Args:
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            input: text, or a list of items: messages, files, images, tool outputs, earlier output
            instructions: what the model would be told before the input
            model: id of the model, such as `gpt-4o-mini`
            parallel_tool_calls: whether the model may call several tools at once; default True
            personality: the manner of speaking that the model would be given
            previous_response_id: id of the response to go on from; not together with `conversation`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: functions of yours, or tools that the API runs
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ResponsesMethods(Generic[R1, R2, R3, R4, R5]):
    @overload
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None | Omit = ...,
        background: bool | None | Omit = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None | Omit = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None | Omit = ...,
        conversation: ResponseCreateParamsConversation | None | Omit = ...,
        image: ResponseCreateParamsImage | None | Omit = ...,
        include: list[ResponseIncludable] | None | Omit = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None | Omit = ...,
        instructions: str | None | Omit = ...,
        max_output_tokens: int | None | Omit = ...,
        max_tool_calls: int | None | Omit = ...,
        metadata: Metadata | None | Omit = ...,
        model: str | ResponsesModel | None | Omit = ...,
        moderation: ResponseCreateParamsModeration | None | Omit = ...,
        parallel_tool_calls: bool | None | Omit = ...,
        previous_response_id: str | None | Omit = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None | Omit = ...,
        prompt_cache_key: str | None | Omit = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None | Omit = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None | Omit = ...,
        safety_identifier: str | None | Omit = ...,
        service_tier: ServiceTier | None | Omit = ...,
        store: bool | None | Omit = ...,
        stream: Literal[False] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None | Omit = ...,
        temperature: float | None | Omit = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None | Omit = ...,
        tool_choice: ResponseCreateParamsToolChoice | None | Omit = ...,
        tools: Iterable[ToolParam | Mapping[str, Any]] | None | Omit = ...,
        top_logprobs: int | None | Omit = ...,
        top_p: float | None | Omit = ...,
        truncation: Literal["auto", "disabled"] | None | Omit = ...,
        user: str | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R1:
        """Asks a model for a response: text, structured data or tool calls. With `stream=True` it comes as
        events.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None | Omit = ...,
        background: bool | None | Omit = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None | Omit = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None | Omit = ...,
        conversation: ResponseCreateParamsConversation | None | Omit = ...,
        image: ResponseCreateParamsImage | None | Omit = ...,
        include: list[ResponseIncludable] | None | Omit = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None | Omit = ...,
        instructions: str | None | Omit = ...,
        max_output_tokens: int | None | Omit = ...,
        max_tool_calls: int | None | Omit = ...,
        metadata: Metadata | None | Omit = ...,
        model: str | ResponsesModel | None | Omit = ...,
        moderation: ResponseCreateParamsModeration | None | Omit = ...,
        parallel_tool_calls: bool | None | Omit = ...,
        previous_response_id: str | None | Omit = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None | Omit = ...,
        prompt_cache_key: str | None | Omit = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None | Omit = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None | Omit = ...,
        safety_identifier: str | None | Omit = ...,
        service_tier: ServiceTier | None | Omit = ...,
        store: bool | None | Omit = ...,
        stream: Literal[True],
        stream_options: ResponseCreateParamsStreamOptions | None | Omit = ...,
        temperature: float | None | Omit = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None | Omit = ...,
        tool_choice: ResponseCreateParamsToolChoice | None | Omit = ...,
        tools: Iterable[ToolParam | Mapping[str, Any]] | None | Omit = ...,
        top_logprobs: int | None | Omit = ...,
        top_p: float | None | Omit = ...,
        truncation: Literal["auto", "disabled"] | None | Omit = ...,
        user: str | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R2:
        """Asks a model for a response: text, structured data or tool calls. With `stream=True` it comes as
        events.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None | Omit = ...,
        background: bool | None | Omit = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None | Omit = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None | Omit = ...,
        conversation: ResponseCreateParamsConversation | None | Omit = ...,
        image: ResponseCreateParamsImage | None | Omit = ...,
        include: list[ResponseIncludable] | None | Omit = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None | Omit = ...,
        instructions: str | None | Omit = ...,
        max_output_tokens: int | None | Omit = ...,
        max_tool_calls: int | None | Omit = ...,
        metadata: Metadata | None | Omit = ...,
        model: str | ResponsesModel | None | Omit = ...,
        moderation: ResponseCreateParamsModeration | None | Omit = ...,
        parallel_tool_calls: bool | None | Omit = ...,
        previous_response_id: str | None | Omit = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None | Omit = ...,
        prompt_cache_key: str | None | Omit = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None | Omit = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None | Omit = ...,
        safety_identifier: str | None | Omit = ...,
        service_tier: ServiceTier | None | Omit = ...,
        store: bool | None | Omit = ...,
        stream: bool | None | Omit = ...,
        stream_options: ResponseCreateParamsStreamOptions | None | Omit = ...,
        temperature: float | None | Omit = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None | Omit = ...,
        tool_choice: ResponseCreateParamsToolChoice | None | Omit = ...,
        tools: Iterable[ToolParam | Mapping[str, Any]] | None | Omit = ...,
        top_logprobs: int | None | Omit = ...,
        top_p: float | None | Omit = ...,
        truncation: Literal["auto", "disabled"] | None | Omit = ...,
        user: str | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> R3:
        """Asks a model for a response: text, structured data or tool calls. With `stream=True` it comes as
        events.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def retrieve(
        self,
        response_id: str | Omit,
        *,
        include: list[ResponseIncludable] | None | Omit = ...,
        include_obfuscation: bool | None | Omit = ...,
        starting_after: int | None | Omit = ...,
        stream: Literal[False] | None = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R1:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        Args:
            response_id: id of the response
            include: what to add to the output, as in `create`
            include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
            starting_after: sequence number of the event after which to begin; for streams
            stream: True: the reply comes as a stream of events while it is made; default False
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def retrieve(
        self,
        response_id: str | Omit,
        *,
        include: list[ResponseIncludable] | None | Omit = ...,
        include_obfuscation: bool | None | Omit = ...,
        starting_after: int | None | Omit = ...,
        stream: Literal[True],
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R2:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        Args:
            response_id: id of the response
            include: what to add to the output, as in `create`
            include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
            starting_after: sequence number of the event after which to begin; for streams
            stream: True: the reply comes as a stream of events while it is made; default False
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def retrieve(
        self,
        response_id: str | Omit,
        *,
        include: list[ResponseIncludable] | None | Omit = ...,
        include_obfuscation: bool | None | Omit = ...,
        starting_after: int | None | Omit = ...,
        stream: bool | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> R3:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        Args:
            response_id: id of the response
            include: what to add to the output, as in `create`
            include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
            starting_after: sequence number of the event after which to begin; for streams
            stream: True: the reply comes as a stream of events while it is made; default False
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        response_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R4:
        """Deletes a response.

        Args:
            response_id: id of the response
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def cancel(
        self,
        response_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Stops a response that is being made in the background.

        Args:
            response_id: id of the response
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def compact(
        self,
        *,
        model: Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None,
        image: ResponseCreateParamsImage | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        previous_response_id: str | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCompactParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R5:
        """Shortens a conversation to what matters, in a form that can be given as input again.

        Args:
            model: id of the model, such as `gpt-4o-mini`
            image: settings for pictures in the input
            input: text, or a list of items: messages, files, images, tool outputs, earlier output
            instructions: what the model is told before the input
            previous_response_id: id of the response to go on from; not together with `conversation`
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def create_stream(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ResponsesModel | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[ToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Asks a model for a response: text, structured data or tool calls. With `stream=True` it comes as
        events.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve_stream(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | None = ...,
        include_obfuscation: bool | None = ...,
        starting_after: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Returns a response; with `stream=True` as events, from the beginning or from where you left off.

        Args:
            response_id: id of the response
            include: what to add to the output, as in `create`
            include_obfuscation: whether padding hides the length of events from eavesdroppers; default True
            starting_after: sequence number of the event after which to begin; for streams
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class _ResponsesConnectionSend(Generic[R1]):
    def send(self, event: ResponsesClientEventParam | Mapping[str, object]) -> R1:
        """Send an event; as long as no connection is open it waits in a queue.

        Args:
            event: a dict, an object of ours, or a model that can `model_dump`

        Raises WebSocketConnectionClosedError, with the event in `unsent_messages`, if it can't be sent, WebSocketQueueFullError if the
        queue is full.
        """
class _ResponsesConnectionResponse(Generic[R1]):
    def create(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | ResponsesClientEventResponseCreateAccessPrograms | ResponsesClientEventResponseCreateAccessProgramsDict | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | ResponsesClientEventResponseCreateBackgroundOptions | ResponsesClientEventResponseCreateBackgroundOptionsDict | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | ResponsesClientEventResponseCreateContextManagement | ResponsesClientEventResponseCreateContextManagementDict | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        generate: bool | None = ...,
        image: ResponseCreateParamsImage | ResponsesClientEventResponseCreateImage | ResponsesClientEventResponseCreateImageDict | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: Metadata | None = ...,
        model: ResponsesModel | None = ...,
        moderation: ResponseCreateParamsModeration | ResponsesClientEventResponseCreateModeration | ResponsesClientEventResponseCreateModerationDict | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | ResponsesClientEventResponseCreatePromptCacheOptions | ResponsesClientEventResponseCreatePromptCacheOptionsDict | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream: bool | None = ...,
        stream_id: str | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | ResponsesClientEventResponseCreateStreamOptions | ResponsesClientEventResponseCreateStreamOptionsDict | None = ...,
        temperature: float | None = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[ToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
    ) -> R1:
        """Sends `response.create`.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            generate: False prepares the request without output, so that the next one starts faster; default True
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_id: which of the streams of a connection it belongs to
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
        """
    def steer(
        self,
        *,
        input: ResponseSteerInputParam,
        previous_response_id: str,
    ) -> R1:
        """Sends `response.steer`.

        Args:
            input: what to tell the model while it works: text, or messages and tool outputs
            previous_response_id: id of the response to steer
        """
class _ResponsesConnection(_ResponsesConnectionSend[R1]):
    response: _ResponsesConnectionResponse[R1]
class ResponsesConnection(_ResponsesConnection[None], Connection[ResponsesServerEvent]): ...
class ResponsesConnectionManager(_ResponsesConnectionSend[None], ConnectionManager[ResponsesConnection]): ...
class AsyncResponsesConnection(_ResponsesConnection[Coroutine[Any, Any, None]], AsyncConnection[ResponsesServerEvent]): ...
class AsyncResponsesConnectionManager(_ResponsesConnectionSend[None], AsyncConnectionManager[AsyncResponsesConnection]): ...
class InputItemsWithRawResponse(InputItemsMethods[RawResponse[SyncCursorPage[ResponseItem]]]):
    ...
class InputTokensWithRawResponse(InputTokensMethods[RawResponse[InputTokenCountResponse]]):
    ...
class ResponsesWithRawResponse(ResponsesMethods[RawResponse[Response], RawResponse[Stream[ResponseStreamEvent]], RawResponse[Response | Stream[ResponseStreamEvent]], RawResponse[None], RawResponse[CompactedResponse]]):
    input_items: InputItemsWithRawResponse
    input_tokens: InputTokensWithRawResponse
    @overload
    def parse(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ResponsesModel | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[False, True] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[ToolParamParseableToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        text_format: type | dict[str, object] | None = ...,
        parse_as: type[TextFormatT],
        verbosity: Literal["low", "medium", "high"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ParsedResponse[TextFormatT]]:
        """Generates a response in the form of a Python type: `output_parsed` is an instance of it.

        Tools may be typed functions and classes; `parsed_arguments` of a call are read into them. Raises
        `StructuredOutputError` for a text that is not of the type, `LengthFinishReasonError` or
        `ContentFilterFinishReasonError` if that is because it was cut. A refusal leaves `output_parsed` None.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may use: tools of the API, strict function tools in the form of chat or of responses, typed functions and classes
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            text_format: a JSON schema; or a type: a dataclass, TypedDict, NamedTuple, enum, what is made of these (`List[Step]`), or a class with `model_json_schema` and `model_validate`
            parse_as: the type that texts are read into, if it is another one than that of `text_format`
            verbosity: the same as `text={"verbosity": ...}`: `low`, `medium` or `high`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def parse(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ResponsesModel | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[False, True] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[ToolParamParseableToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        text_format: type[TextFormatT] | dict[str, object] | None = ...,
        verbosity: Literal["low", "medium", "high"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ParsedResponse[TextFormatT]]:
        """Generates a response in the form of a Python type: `output_parsed` is an instance of it.

        Tools may be typed functions and classes; `parsed_arguments` of a call are read into them. Raises
        `StructuredOutputError` for a text that is not of the type, `LengthFinishReasonError` or
        `ContentFilterFinishReasonError` if that is because it was cut. A refusal leaves `output_parsed` None.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may use: tools of the API, strict function tools in the form of chat or of responses, typed functions and classes
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            text_format: a JSON schema; or a type: a dataclass, TypedDict, NamedTuple, enum, what is made of these (`List[Step]`), or a class with `model_json_schema` and `model_validate`
            verbosity: the same as `text={"verbosity": ...}`: `low`, `medium` or `high`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class InputItemsWithStreamingResponse(InputItemsMethods[ResponseManager[SyncCursorPage[ResponseItem]]]):
    ...
class InputTokensWithStreamingResponse(InputTokensMethods[ResponseManager[InputTokenCountResponse]]):
    ...
class ResponsesWithStreamingResponse(ResponsesMethods[ResponseManager[Response], ResponseManager[Stream[ResponseStreamEvent]], ResponseManager[Response | Stream[ResponseStreamEvent]], ResponseManager[None], ResponseManager[CompactedResponse]]):
    input_items: InputItemsWithStreamingResponse
    input_tokens: InputTokensWithStreamingResponse
class InputItems(Resource[InputItemsWithRawResponse, InputItemsWithStreamingResponse], InputItemsMethods[SyncCursorPage[ResponseItem]]):
    ...
class InputTokens(Resource[InputTokensWithRawResponse, InputTokensWithStreamingResponse], InputTokensMethods[InputTokenCountResponse]):
    ...
class Responses(Resource[ResponsesWithRawResponse, ResponsesWithStreamingResponse], ResponsesMethods[Response, Stream[ResponseStreamEvent], Response | Stream[ResponseStreamEvent], None, CompactedResponse]):
    input_items: InputItems
    input_tokens: InputTokens
    @overload
    def parse(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ResponsesModel | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[False, True] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[ToolParamParseableToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        text_format: type | dict[str, object] | None = ...,
        parse_as: type[TextFormatT],
        verbosity: Literal["low", "medium", "high"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ParsedResponse[TextFormatT]:
        """Generates a response in the form of a Python type: `output_parsed` is an instance of it.

        Tools may be typed functions and classes; `parsed_arguments` of a call are read into them. Raises
        `StructuredOutputError` for a text that is not of the type, `LengthFinishReasonError` or
        `ContentFilterFinishReasonError` if that is because it was cut. A refusal leaves `output_parsed` None.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may use: tools of the API, strict function tools in the form of chat or of responses, typed functions and classes
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            text_format: a JSON schema; or a type: a dataclass, TypedDict, NamedTuple, enum, what is made of these (`List[Step]`), or a class with `model_json_schema` and `model_validate`
            parse_as: the type that texts are read into, if it is another one than that of `text_format`
            verbosity: the same as `text={"verbosity": ...}`: `low`, `medium` or `high`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def parse(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ResponsesModel | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[False, True] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[ToolParamParseableToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        text_format: type[TextFormatT] | dict[str, object] | None = ...,
        verbosity: Literal["low", "medium", "high"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ParsedResponse[TextFormatT]:
        """Generates a response in the form of a Python type: `output_parsed` is an instance of it.

        Tools may be typed functions and classes; `parsed_arguments` of a call are read into them. Raises
        `StructuredOutputError` for a text that is not of the type, `LengthFinishReasonError` or
        `ContentFilterFinishReasonError` if that is because it was cut. A refusal leaves `output_parsed` None.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may use: tools of the API, strict function tools in the form of chat or of responses, typed functions and classes
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            text_format: a JSON schema; or a type: a dataclass, TypedDict, NamedTuple, enum, what is made of these (`List[Step]`), or a class with `model_json_schema` and `model_validate`
            verbosity: the same as `text={"verbosity": ...}`: `low`, `medium` or `high`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def stream(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ResponsesModel | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[ToolParamParseableToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        response_id: str,
        text_format: type[TextFormatT] | None = ...,
        starting_after: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseStreamManager[TextFormatT]:
        """Asks a model for a response, and gives its events with snapshots: `with ... as stream`, then iterate, or
        `stream.get_final_response()`. With `response_id` it goes on with a response that is being made.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: tools that the model may use: functions of your own, classes for their arguments, or tools of the API
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            response_id: id of a response that exists; takes the place of `input`, `model` and what else makes a new one
            text_format: a type to parse the text of the reply into
            starting_after: sequence number of the last event that you have had; only with `response_id`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def stream(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]],
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ResponsesModel,
        moderation: ResponseCreateParamsModeration | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[ToolParamParseableToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        response_id: str | None = ...,
        text_format: type[TextFormatT] | None = ...,
        starting_after: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseStreamManager[TextFormatT]:
        """Asks a model for a response, and gives its events with snapshots: `with ... as stream`, then iterate, or
        `stream.get_final_response()`. With `response_id` it goes on with a response that is being made.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: tools that the model may use: functions of your own, classes for their arguments, or tools of the API
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            response_id: id of a response that exists; takes the place of `input`, `model` and what else makes a new one
            text_format: a type to parse the text of the reply into
            starting_after: sequence number of the last event that you have had; only with `response_id`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def connect(
        self,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: SyncWebSocketConnectionOptions | None = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = ...,
        max_retries: int | None = ...,
        initial_delay: float | None = ...,
        max_delay: float | None = ...,
        max_queue_size: int | None = ...,
    ) -> ResponsesConnectionManager:
        """Responses, one after the other, over a WebSocket that opens when the result is entered.

        Args:
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
            on_reconnecting: a function that is asked before a lost connection is opened again, and may change how; without it none is
            max_retries: attempts to open it again, one after the other
            initial_delay: seconds before the first of them, which double each time
            max_delay: seconds between them at most
            max_queue_size: bytes of events that may wait for a connection
        """
class AsyncInputItemsWithRawResponse(InputItemsMethods[AwaitableRawResponse[AsyncCursorPage[ResponseItem]]]):
    ...
class AsyncInputTokensWithRawResponse(InputTokensMethods[AwaitableRawResponse[InputTokenCountResponse]]):
    ...
class AsyncResponsesWithRawResponse(ResponsesMethods[AwaitableRawResponse[Response], AwaitableRawResponse[AsyncStream[ResponseStreamEvent]], AwaitableRawResponse[Response | AsyncStream[ResponseStreamEvent]], AwaitableRawResponse[None], AwaitableRawResponse[CompactedResponse]]):
    input_items: AsyncInputItemsWithRawResponse
    input_tokens: AsyncInputTokensWithRawResponse
    @overload
    async def parse(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ResponsesModel | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[False, True] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[ToolParamParseableToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        text_format: type | dict[str, object] | None = ...,
        parse_as: type[TextFormatT],
        verbosity: Literal["low", "medium", "high"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ParsedResponse[TextFormatT]]:
        """Generates a response in the form of a Python type: `output_parsed` is an instance of it.

        Tools may be typed functions and classes; `parsed_arguments` of a call are read into them. Raises
        `StructuredOutputError` for a text that is not of the type, `LengthFinishReasonError` or
        `ContentFilterFinishReasonError` if that is because it was cut. A refusal leaves `output_parsed` None.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may use: tools of the API, strict function tools in the form of chat or of responses, typed functions and classes
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            text_format: a JSON schema; or a type: a dataclass, TypedDict, NamedTuple, enum, what is made of these (`List[Step]`), or a class with `model_json_schema` and `model_validate`
            parse_as: the type that texts are read into, if it is another one than that of `text_format`
            verbosity: the same as `text={"verbosity": ...}`: `low`, `medium` or `high`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    async def parse(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ResponsesModel | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[False, True] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[ToolParamParseableToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        text_format: type[TextFormatT] | dict[str, object] | None = ...,
        verbosity: Literal["low", "medium", "high"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ParsedResponse[TextFormatT]]:
        """Generates a response in the form of a Python type: `output_parsed` is an instance of it.

        Tools may be typed functions and classes; `parsed_arguments` of a call are read into them. Raises
        `StructuredOutputError` for a text that is not of the type, `LengthFinishReasonError` or
        `ContentFilterFinishReasonError` if that is because it was cut. A refusal leaves `output_parsed` None.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may use: tools of the API, strict function tools in the form of chat or of responses, typed functions and classes
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            text_format: a JSON schema; or a type: a dataclass, TypedDict, NamedTuple, enum, what is made of these (`List[Step]`), or a class with `model_json_schema` and `model_validate`
            verbosity: the same as `text={"verbosity": ...}`: `low`, `medium` or `high`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AsyncInputItemsWithStreamingResponse(InputItemsMethods[AsyncResponseManager[AsyncCursorPage[ResponseItem]]]):
    ...
class AsyncInputTokensWithStreamingResponse(InputTokensMethods[AsyncResponseManager[InputTokenCountResponse]]):
    ...
class AsyncResponsesWithStreamingResponse(ResponsesMethods[AsyncResponseManager[Response], AsyncResponseManager[AsyncStream[ResponseStreamEvent]], AsyncResponseManager[Response | AsyncStream[ResponseStreamEvent]], AsyncResponseManager[None], AsyncResponseManager[CompactedResponse]]):
    input_items: AsyncInputItemsWithStreamingResponse
    input_tokens: AsyncInputTokensWithStreamingResponse
class AsyncInputItems(AsyncResource[AsyncInputItemsWithRawResponse, AsyncInputItemsWithStreamingResponse], InputItemsMethods[AsyncPaginator[ResponseItem, AsyncCursorPage[ResponseItem]]]):
    ...
class AsyncInputTokens(AsyncResource[AsyncInputTokensWithRawResponse, AsyncInputTokensWithStreamingResponse], InputTokensMethods[Coroutine[Any, Any, InputTokenCountResponse]]):
    ...
class AsyncResponses(AsyncResource[AsyncResponsesWithRawResponse, AsyncResponsesWithStreamingResponse], ResponsesMethods[Coroutine[Any, Any, Response], Coroutine[Any, Any, AsyncStream[ResponseStreamEvent]], Coroutine[Any, Any, Response | AsyncStream[ResponseStreamEvent]], Coroutine[Any, Any, None], Coroutine[Any, Any, CompactedResponse]]):
    input_items: AsyncInputItems
    input_tokens: AsyncInputTokens
    @overload
    async def parse(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ResponsesModel | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[False, True] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[ToolParamParseableToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        text_format: type | dict[str, object] | None = ...,
        parse_as: type[TextFormatT],
        verbosity: Literal["low", "medium", "high"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ParsedResponse[TextFormatT]:
        """Generates a response in the form of a Python type: `output_parsed` is an instance of it.

        Tools may be typed functions and classes; `parsed_arguments` of a call are read into them. Raises
        `StructuredOutputError` for a text that is not of the type, `LengthFinishReasonError` or
        `ContentFilterFinishReasonError` if that is because it was cut. A refusal leaves `output_parsed` None.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may use: tools of the API, strict function tools in the form of chat or of responses, typed functions and classes
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            text_format: a JSON schema; or a type: a dataclass, TypedDict, NamedTuple, enum, what is made of these (`List[Step]`), or a class with `model_json_schema` and `model_validate`
            parse_as: the type that texts are read into, if it is another one than that of `text_format`
            verbosity: the same as `text={"verbosity": ...}`: `low`, `medium` or `high`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    async def parse(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ResponsesModel | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream: Literal[False, True] | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[ToolParamParseableToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        text_format: type[TextFormatT] | dict[str, object] | None = ...,
        verbosity: Literal["low", "medium", "high"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ParsedResponse[TextFormatT]:
        """Generates a response in the form of a Python type: `output_parsed` is an instance of it.

        Tools may be typed functions and classes; `parsed_arguments` of a call are read into them. Raises
        `StructuredOutputError` for a text that is not of the type, `LengthFinishReasonError` or
        `ContentFilterFinishReasonError` if that is because it was cut. A refusal leaves `output_parsed` None.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may use: tools of the API, strict function tools in the form of chat or of responses, typed functions and classes
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            text_format: a JSON schema; or a type: a dataclass, TypedDict, NamedTuple, enum, what is made of these (`List[Step]`), or a class with `model_json_schema` and `model_validate`
            verbosity: the same as `text={"verbosity": ...}`: `low`, `medium` or `high`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def stream(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ResponsesModel | None = ...,
        moderation: ResponseCreateParamsModeration | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[ToolParamParseableToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        response_id: str,
        text_format: type[TextFormatT] | None = ...,
        starting_after: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseStreamManager[TextFormatT]:
        """Asks a model for a response, and gives its events with snapshots: `with ... as stream`, then iterate, or
        `stream.get_final_response()`. With `response_id` it goes on with a response that is being made.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: tools that the model may use: functions of your own, classes for their arguments, or tools of the API
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            response_id: id of a response that exists; takes the place of `input`, `model` and what else makes a new one
            text_format: a type to parse the text of the reply into
            starting_after: sequence number of the last event that you have had; only with `response_id`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def stream(
        self,
        *,
        access_programs: ResponseCreateParamsAccessPrograms | None = ...,
        background: bool | None = ...,
        background_options: ResponseCreateParamsBackgroundOptions | None = ...,
        context_management: Iterable[ResponseCreateParamsContextManagement | Mapping[str, Any]] | None = ...,
        conversation: ResponseCreateParamsConversation | None = ...,
        image: ResponseCreateParamsImage | None = ...,
        include: list[ResponseIncludable] | None = ...,
        input: str | Iterable[ResponseInputItemParam | Mapping[str, Any]],
        instructions: str | None = ...,
        max_output_tokens: int | None = ...,
        max_tool_calls: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | ResponsesModel,
        moderation: ResponseCreateParamsModeration | None = ...,
        parallel_tool_calls: bool | None = ...,
        previous_response_id: str | None = ...,
        prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: ResponseCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None = ...,
        safety_identifier: str | None = ...,
        service_tier: ServiceTier | None = ...,
        store: bool | None = ...,
        stream_options: ResponseCreateParamsStreamOptions | None = ...,
        temperature: float | None = ...,
        text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict | None = ...,
        tool_choice: ResponseCreateParamsToolChoice | None = ...,
        tools: Iterable[ToolParamParseableToolParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        truncation: Literal["auto", "disabled"] | None = ...,
        user: str | None = ...,
        response_id: str | None = ...,
        text_format: type[TextFormatT] | None = ...,
        starting_after: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseStreamManager[TextFormatT]:
        """Asks a model for a response, and gives its events with snapshots: `with ... as stream`, then iterate, or
        `stream.get_final_response()`. With `response_id` it goes on with a response that is being made.

        Args:
            access_programs: programs for special access that the request takes part in
            background: True: the response is made in the background; ask for it with `retrieve`; default False
            background_options: options of a response in the background
            context_management: how a context that grows too long is handled, such as by compaction
            conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it
            image: settings for pictures in the input and output
            include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`
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
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            store: whether to keep the response, for `retrieve` and `previous_response_id`; default True
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: tools that the model may use: functions of your own, classes for their arguments, or tools of the API
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            response_id: id of a response that exists; takes the place of `input`, `model` and what else makes a new one
            text_format: a type to parse the text of the reply into
            starting_after: sequence number of the last event that you have had; only with `response_id`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def connect(
        self,
        extra_query: ExtraQuery | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        websocket_connection_options: WebSocketConnectionOptions | None = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = ...,
        max_retries: int | None = ...,
        initial_delay: float | None = ...,
        max_delay: float | None = ...,
        max_queue_size: int | None = ...,
    ) -> AsyncResponsesConnectionManager:
        """Responses, one after the other, over a WebSocket that opens when the result is entered.

        Args:
            extra_query: further parameters of the URL
            extra_headers: further header fields of the handshake
            websocket_connection_options: `max_size` of a message in bytes (default 256 MiB, None for any), `subprotocols`, and seconds: `open_timeout` 10, `close_timeout` 10, `ping_interval` 20, `ping_timeout` 20
            on_reconnecting: a function that is asked before a lost connection is opened again, and may change how; without it none is
            max_retries: attempts to open it again, one after the other
            initial_delay: seconds before the first of them, which double each time
            max_delay: seconds between them at most
            max_queue_size: bytes of events that may wait for a connection
        """
