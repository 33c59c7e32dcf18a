# Derived by `python -m tools gen` from tools/api/chat.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
import builtins
from typing import Any, Generic, Iterable, Literal, Mapping, Sequence, overload
from typing_extensions import TypeVar
from ..._async import AsyncCursorPage, AsyncPaginator, AsyncResponseManager, AsyncStream
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, Stream, SyncCursorPage
from ..._views import RawResponse
from ...helpers.snapshots import AsyncChatCompletionStreamManager, ChatCompletionStreamManager
from .._mistakes import Lacking, NoParameter, Omit
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3, R4, R5
from ...types.chat._base import ChatCompletionStreamOptionsParam
from ...types.chat._params import (
    ChatCompletionAudioParam,
    ChatCompletionMessageParam,
    ChatCompletionPredictionContentParam,
    ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolUnionParam,
    CompletionCreateParamsFunction,
    CompletionCreateParamsFunctionCall,
    CompletionCreateParamsModeration,
    CompletionCreateParamsPromptCacheOptions,
    CompletionCreateParamsResponseFormat,
    CompletionCreateParamsWebSearchOptions,
)
from ...types.chat._types import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionDeleted,
    ChatCompletionStoreMessage,
    ParsedChatCompletion,
)
from ...types.shared import ChatModel, ReasoningEffort
from ...types.shared_params import Metadata
ResponseFormatT = TypeVar("ResponseFormatT", default=Any)
class MessagesMethods(Generic[R1]):
    def list(
        self,
        completion_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Lists the input messages of a stored chat completion.

        Args:
            completion_id: id of the stored chat completion
            after: cursor: list what comes after the message with this id
            limit: items per page, 1 to 100; default 20
            order: by time, `asc` or `desc`; default `asc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class CompletionsMethods(Generic[R1, R2, R3, R4, R5]):
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]] | Omit,
        model: str | ChatModel | Omit,
        audio: ChatCompletionAudioParam | None | Omit = ...,
        frequency_penalty: float | None | Omit = ...,
        function_call: CompletionCreateParamsFunctionCall | None | Omit = ...,
        functions: Iterable[CompletionCreateParamsFunction | Mapping[str, Any]] | None | Omit = ...,
        logit_bias: dict[str, int] | None | Omit = ...,
        logprobs: bool | None | Omit = ...,
        max_completion_tokens: int | None | Omit = ...,
        max_tokens: int | None | Omit = ...,
        metadata: Metadata | None | Omit = ...,
        modalities: builtins.list[Literal["text", "audio"]] | None | Omit = ...,
        moderation: CompletionCreateParamsModeration | None | Omit = ...,
        n: int | None | Omit = ...,
        parallel_tool_calls: bool | None | Omit = ...,
        prediction: ChatCompletionPredictionContentParam | None | Omit = ...,
        presence_penalty: float | None | Omit = ...,
        prompt_cache_key: str | None | Omit = ...,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | None | Omit = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = ...,
        reasoning_effort: ReasoningEffort | None | Omit = ...,
        response_format: CompletionCreateParamsResponseFormat | None | Omit = ...,
        safety_identifier: str | None | Omit = ...,
        seed: int | None | Omit = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = ...,
        stop: str | Sequence[str] | None | Omit = ...,
        store: bool | None | Omit = ...,
        stream: Literal[False] | None = ...,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = ...,
        temperature: float | None | Omit = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | None | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | None | Omit = ...,
        top_logprobs: int | None | Omit = ...,
        top_p: float | None | Omit = ...,
        user: str | None | Omit = ...,
        verbosity: Literal["low", "medium", "high"] | None | Omit = ...,
        web_search_options: CompletionCreateParamsWebSearchOptions | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R1:
        """Asks a model to go on with a conversation. With `stream=True` the reply comes in chunks.

        Args:
            messages: the conversation so far, oldest message first, each with a `role` and `content`
            model: id of the model, such as `gpt-4o-mini`
            audio: voice and format of spoken output; needed when `modalities` has `audio`
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            function_call: older form of `tool_choice`
            functions: older form of `tools`
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: whether to return the log probability of each output token; default False
            max_completion_tokens: the most tokens to make, those of hidden reasoning included; default the model's own limit
            max_tokens: older form of `max_completion_tokens`; reasoning models do not take it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            modalities: what to make: `["text"]` (default) or `["text", "audio"]`
            moderation: whether input and output are checked for harm, and with which model
            n: how many choices to make, 1 to 128; all of them are billed; default 1
            parallel_tool_calls: whether the model may call several tools at once; default True
            prediction: text that the reply will largely repeat, such as a file that is to be changed a little; makes it faster
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `{"type": "text"}` (default), `{"type": "json_object"}`, or `json_schema` with a schema that the reply will follow
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            seed: the same seed and parameters give mostly the same reply; no guarantee
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            stop: up to 4 texts at which the reply ends; they are not part of it
            store: whether to keep the completion, for `list`, `retrieve`, evaluations and distillation; default False
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: functions of yours, or tools that the API runs
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs=True`
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            verbosity: how long answers are: `low`, `medium` (default) or `high`
            web_search_options: lets search models look things up: how much context, and where the user is
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]] | Omit,
        model: str | ChatModel | Omit,
        audio: ChatCompletionAudioParam | None | Omit = ...,
        frequency_penalty: float | None | Omit = ...,
        function_call: CompletionCreateParamsFunctionCall | None | Omit = ...,
        functions: Iterable[CompletionCreateParamsFunction | Mapping[str, Any]] | None | Omit = ...,
        logit_bias: dict[str, int] | None | Omit = ...,
        logprobs: bool | None | Omit = ...,
        max_completion_tokens: int | None | Omit = ...,
        max_tokens: int | None | Omit = ...,
        metadata: Metadata | None | Omit = ...,
        modalities: builtins.list[Literal["text", "audio"]] | None | Omit = ...,
        moderation: CompletionCreateParamsModeration | None | Omit = ...,
        n: int | None | Omit = ...,
        parallel_tool_calls: bool | None | Omit = ...,
        prediction: ChatCompletionPredictionContentParam | None | Omit = ...,
        presence_penalty: float | None | Omit = ...,
        prompt_cache_key: str | None | Omit = ...,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | None | Omit = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = ...,
        reasoning_effort: ReasoningEffort | None | Omit = ...,
        response_format: CompletionCreateParamsResponseFormat | None | Omit = ...,
        safety_identifier: str | None | Omit = ...,
        seed: int | None | Omit = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = ...,
        stop: str | Sequence[str] | None | Omit = ...,
        store: bool | None | Omit = ...,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = ...,
        temperature: float | None | Omit = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | None | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | None | Omit = ...,
        top_logprobs: int | None | Omit = ...,
        top_p: float | None | Omit = ...,
        user: str | None | Omit = ...,
        verbosity: Literal["low", "medium", "high"] | None | Omit = ...,
        web_search_options: CompletionCreateParamsWebSearchOptions | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R2:
        """Asks a model to go on with a conversation. With `stream=True` the reply comes in chunks.

        Args:
            messages: the conversation so far, oldest message first, each with a `role` and `content`
            model: id of the model, such as `gpt-4o-mini`
            audio: voice and format of spoken output; needed when `modalities` has `audio`
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            function_call: older form of `tool_choice`
            functions: older form of `tools`
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: whether to return the log probability of each output token; default False
            max_completion_tokens: the most tokens to make, those of hidden reasoning included; default the model's own limit
            max_tokens: older form of `max_completion_tokens`; reasoning models do not take it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            modalities: what to make: `["text"]` (default) or `["text", "audio"]`
            moderation: whether input and output are checked for harm, and with which model
            n: how many choices to make, 1 to 128; all of them are billed; default 1
            parallel_tool_calls: whether the model may call several tools at once; default True
            prediction: text that the reply will largely repeat, such as a file that is to be changed a little; makes it faster
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `{"type": "text"}` (default), `{"type": "json_object"}`, or `json_schema` with a schema that the reply will follow
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            seed: the same seed and parameters give mostly the same reply; no guarantee
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            stop: up to 4 texts at which the reply ends; they are not part of it
            store: whether to keep the completion, for `list`, `retrieve`, evaluations and distillation; default False
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: functions of yours, or tools that the API runs
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs=True`
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            verbosity: how long answers are: `low`, `medium` (default) or `high`
            web_search_options: lets search models look things up: how much context, and where the user is
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]] | Omit,
        model: str | ChatModel | Omit,
        audio: ChatCompletionAudioParam | None | Omit = ...,
        frequency_penalty: float | None | Omit = ...,
        function_call: CompletionCreateParamsFunctionCall | None | Omit = ...,
        functions: Iterable[CompletionCreateParamsFunction | Mapping[str, Any]] | None | Omit = ...,
        logit_bias: dict[str, int] | None | Omit = ...,
        logprobs: bool | None | Omit = ...,
        max_completion_tokens: int | None | Omit = ...,
        max_tokens: int | None | Omit = ...,
        metadata: Metadata | None | Omit = ...,
        modalities: builtins.list[Literal["text", "audio"]] | None | Omit = ...,
        moderation: CompletionCreateParamsModeration | None | Omit = ...,
        n: int | None | Omit = ...,
        parallel_tool_calls: bool | None | Omit = ...,
        prediction: ChatCompletionPredictionContentParam | None | Omit = ...,
        presence_penalty: float | None | Omit = ...,
        prompt_cache_key: str | None | Omit = ...,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | None | Omit = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = ...,
        reasoning_effort: ReasoningEffort | None | Omit = ...,
        response_format: CompletionCreateParamsResponseFormat | None | Omit = ...,
        safety_identifier: str | None | Omit = ...,
        seed: int | None | Omit = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = ...,
        stop: str | Sequence[str] | None | Omit = ...,
        store: bool | None | Omit = ...,
        stream: bool | None | Omit = ...,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = ...,
        temperature: float | None | Omit = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | None | Omit = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | None | Omit = ...,
        top_logprobs: int | None | Omit = ...,
        top_p: float | None | Omit = ...,
        user: str | None | Omit = ...,
        verbosity: Literal["low", "medium", "high"] | None | Omit = ...,
        web_search_options: CompletionCreateParamsWebSearchOptions | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> R3:
        """Asks a model to go on with a conversation. With `stream=True` the reply comes in chunks.

        Args:
            messages: the conversation so far, oldest message first, each with a `role` and `content`
            model: id of the model, such as `gpt-4o-mini`
            audio: voice and format of spoken output; needed when `modalities` has `audio`
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            function_call: older form of `tool_choice`
            functions: older form of `tools`
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: whether to return the log probability of each output token; default False
            max_completion_tokens: the most tokens to make, those of hidden reasoning included; default the model's own limit
            max_tokens: older form of `max_completion_tokens`; reasoning models do not take it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            modalities: what to make: `["text"]` (default) or `["text", "audio"]`
            moderation: whether input and output are checked for harm, and with which model
            n: how many choices to make, 1 to 128; all of them are billed; default 1
            parallel_tool_calls: whether the model may call several tools at once; default True
            prediction: text that the reply will largely repeat, such as a file that is to be changed a little; makes it faster
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `{"type": "text"}` (default), `{"type": "json_object"}`, or `json_schema` with a schema that the reply will follow
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            seed: the same seed and parameters give mostly the same reply; no guarantee
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            stop: up to 4 texts at which the reply ends; they are not part of it
            store: whether to keep the completion, for `list`, `retrieve`, evaluations and distillation; default False
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: functions of yours, or tools that the API runs
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs=True`
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            verbosity: how long answers are: `low`, `medium` (default) or `high`
            web_search_options: lets search models look things up: how much context, and where the user is
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(self, **given: Lacking[Literal["messages", "model"]]) -> R3:
        """Asks a model to go on with a conversation. With `stream=True` the reply comes in chunks.

        Args:
            messages: the conversation so far, oldest message first, each with a `role` and `content`
            model: id of the model, such as `gpt-4o-mini`
            audio: voice and format of spoken output; needed when `modalities` has `audio`
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            function_call: older form of `tool_choice`
            functions: older form of `tools`
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: whether to return the log probability of each output token; default False
            max_completion_tokens: the most tokens to make, those of hidden reasoning included; default the model's own limit
            max_tokens: older form of `max_completion_tokens`; reasoning models do not take it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            modalities: what to make: `["text"]` (default) or `["text", "audio"]`
            moderation: whether input and output are checked for harm, and with which model
            n: how many choices to make, 1 to 128; all of them are billed; default 1
            parallel_tool_calls: whether the model may call several tools at once; default True
            prediction: text that the reply will largely repeat, such as a file that is to be changed a little; makes it faster
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `{"type": "text"}` (default), `{"type": "json_object"}`, or `json_schema` with a schema that the reply will follow
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            seed: the same seed and parameters give mostly the same reply; no guarantee
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            stop: up to 4 texts at which the reply ends; they are not part of it
            store: whether to keep the completion, for `list`, `retrieve`, evaluations and distillation; default False
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: functions of yours, or tools that the API runs
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs=True`
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            verbosity: how long answers are: `low`, `medium` (default) or `high`
            web_search_options: lets search models look things up: how much context, and where the user is
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a stored chat completion: one that was made with `store=True`.

        Args:
            completion_id: id of the stored chat completion
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def update(
        self,
        completion_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Changes the metadata of a stored chat completion.

        Args:
            completion_id: id of the stored chat completion
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        metadata: Metadata | None = ...,
        model: str | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R4:
        """Lists stored chat completions.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            metadata: only those with these pairs
            model: only those made with this model
            order: by time of creation, `asc` or `desc`; default `asc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        completion_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R5:
        """Deletes a stored chat completion.

        Args:
            completion_id: id of the stored chat completion
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def create_stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None = ...,
        frequency_penalty: float | None = ...,
        function_call: CompletionCreateParamsFunctionCall | None = ...,
        functions: Iterable[CompletionCreateParamsFunction | Mapping[str, Any]] | None = ...,
        logit_bias: dict[str, int] | None = ...,
        logprobs: bool | None = ...,
        max_completion_tokens: int | None = ...,
        max_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        modalities: builtins.list[Literal["text", "audio"]] | None = ...,
        moderation: CompletionCreateParamsModeration | None = ...,
        n: int | None = ...,
        parallel_tool_calls: bool | None = ...,
        prediction: ChatCompletionPredictionContentParam | None = ...,
        presence_penalty: float | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: CompletionCreateParamsResponseFormat | None = ...,
        safety_identifier: str | None = ...,
        seed: int | None = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = ...,
        stop: str | Sequence[str] | None = ...,
        store: bool | None = ...,
        stream_options: ChatCompletionStreamOptionsParam | None = ...,
        temperature: float | None = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | None = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        user: str | None = ...,
        verbosity: Literal["low", "medium", "high"] | None = ...,
        web_search_options: CompletionCreateParamsWebSearchOptions | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Asks a model to go on with a conversation. With `stream=True` the reply comes in chunks.

        Args:
            messages: the conversation so far, oldest message first, each with a `role` and `content`
            model: id of the model, such as `gpt-4o-mini`
            audio: voice and format of spoken output; needed when `modalities` has `audio`
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            function_call: older form of `tool_choice`
            functions: older form of `tools`
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: whether to return the log probability of each output token; default False
            max_completion_tokens: the most tokens to make, those of hidden reasoning included; default the model's own limit
            max_tokens: older form of `max_completion_tokens`; reasoning models do not take it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            modalities: what to make: `["text"]` (default) or `["text", "audio"]`
            moderation: whether input and output are checked for harm, and with which model
            n: how many choices to make, 1 to 128; all of them are billed; default 1
            parallel_tool_calls: whether the model may call several tools at once; default True
            prediction: text that the reply will largely repeat, such as a file that is to be changed a little; makes it faster
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `{"type": "text"}` (default), `{"type": "json_object"}`, or `json_schema` with a schema that the reply will follow
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            seed: the same seed and parameters give mostly the same reply; no guarantee
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            stop: up to 4 texts at which the reply ends; they are not part of it
            store: whether to keep the completion, for `list`, `retrieve`, evaluations and distillation; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: functions of yours, or tools that the API runs
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs=True`
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            verbosity: how long answers are: `low`, `medium` (default) or `high`
            web_search_options: lets search models look things up: how much context, and where the user is
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class MessagesWithRawResponse(MessagesMethods[RawResponse[SyncCursorPage[ChatCompletionStoreMessage]]]):
    ...
class CompletionsWithRawResponse(CompletionsMethods[RawResponse[ChatCompletion], RawResponse[Stream[ChatCompletionChunk]], RawResponse[ChatCompletion | Stream[ChatCompletionChunk]], RawResponse[SyncCursorPage[ChatCompletion]], RawResponse[ChatCompletionDeleted]]):
    messages: MessagesWithRawResponse
    def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None = ...,
        frequency_penalty: float | None = ...,
        function_call: CompletionCreateParamsFunctionCall | None = ...,
        functions: Iterable[CompletionCreateParamsFunction | Mapping[str, Any]] | None = ...,
        logit_bias: dict[str, int] | None = ...,
        logprobs: bool | None = ...,
        max_completion_tokens: int | None = ...,
        max_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        modalities: builtins.list[Literal["text", "audio"]] | None = ...,
        moderation: CompletionCreateParamsModeration | None = ...,
        n: int | None = ...,
        parallel_tool_calls: bool | None = ...,
        prediction: ChatCompletionPredictionContentParam | None = ...,
        presence_penalty: float | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: type[ResponseFormatT] | None = ...,
        safety_identifier: str | None = ...,
        seed: int | None = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = ...,
        stop: str | Sequence[str] | None = ...,
        store: bool | None = ...,
        stream_options: ChatCompletionStreamOptionsParam | None = ...,
        temperature: float | None = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | None = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        user: str | None = ...,
        verbosity: Literal["low", "medium", "high"] | None = ...,
        web_search_options: CompletionCreateParamsWebSearchOptions | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ParsedChatCompletion[ResponseFormatT]]:
        """Answers a conversation in the form of a Python type: `message.parsed` is an instance of it.

        Tools may be typed functions and classes; `parsed_arguments` of a call are read into them. Raises
        `LengthFinishReasonError` or `ContentFilterFinishReasonError` for an answer that was cut, and
        `StructuredOutputError` for one that is not of the type. A refusal leaves `parsed` None.

        Args:
            messages: the conversation so far, oldest message first, each with a `role` and `content`
            model: id of the model, such as `gpt-4o-mini`
            audio: voice and format of spoken output; needed when `modalities` has `audio`
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            function_call: older form of `tool_choice`
            functions: older form of `tools`
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: whether to return the log probability of each output token; default False
            max_completion_tokens: the most tokens to make, those of hidden reasoning included; default the model's own limit
            max_tokens: older form of `max_completion_tokens`; reasoning models do not take it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            modalities: what to make: `["text"]` (default) or `["text", "audio"]`
            moderation: whether input and output are checked for harm, and with which model
            n: how many choices to make, 1 to 128; all of them are billed; default 1
            parallel_tool_calls: whether the model may call several tools at once; default True
            prediction: text that the reply will largely repeat, such as a file that is to be changed a little; makes it faster
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: a JSON schema; or a type: a dataclass, TypedDict, NamedTuple, enum, what is made of these (`List[Step]`), or a class with `model_json_schema` and `model_validate`
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            seed: the same seed and parameters give mostly the same reply; no guarantee
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            stop: up to 4 texts at which the reply ends; they are not part of it
            store: whether to keep the completion, for `list`, `retrieve`, evaluations and distillation; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: functions of yours, or tools that the API runs
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs=True`
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            verbosity: how long answers are: `low`, `medium` (default) or `high`
            web_search_options: lets search models look things up: how much context, and where the user is
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ChatWithRawResponse:
    completions: CompletionsWithRawResponse
class MessagesWithStreamingResponse(MessagesMethods[ResponseManager[SyncCursorPage[ChatCompletionStoreMessage]]]):
    ...
class CompletionsWithStreamingResponse(CompletionsMethods[ResponseManager[ChatCompletion], ResponseManager[Stream[ChatCompletionChunk]], ResponseManager[ChatCompletion | Stream[ChatCompletionChunk]], ResponseManager[SyncCursorPage[ChatCompletion]], ResponseManager[ChatCompletionDeleted]]):
    messages: MessagesWithStreamingResponse
class ChatWithStreamingResponse:
    completions: CompletionsWithStreamingResponse
class Messages(Resource[MessagesWithRawResponse, MessagesWithStreamingResponse], MessagesMethods[SyncCursorPage[ChatCompletionStoreMessage]]):
    ...
class Completions(Resource[CompletionsWithRawResponse, CompletionsWithStreamingResponse], CompletionsMethods[ChatCompletion, Stream[ChatCompletionChunk], ChatCompletion | Stream[ChatCompletionChunk], SyncCursorPage[ChatCompletion], ChatCompletionDeleted]):
    messages: Messages
    def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None = ...,
        frequency_penalty: float | None = ...,
        function_call: CompletionCreateParamsFunctionCall | None = ...,
        functions: Iterable[CompletionCreateParamsFunction | Mapping[str, Any]] | None = ...,
        logit_bias: dict[str, int] | None = ...,
        logprobs: bool | None = ...,
        max_completion_tokens: int | None = ...,
        max_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        modalities: builtins.list[Literal["text", "audio"]] | None = ...,
        moderation: CompletionCreateParamsModeration | None = ...,
        n: int | None = ...,
        parallel_tool_calls: bool | None = ...,
        prediction: ChatCompletionPredictionContentParam | None = ...,
        presence_penalty: float | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: type[ResponseFormatT] | None = ...,
        safety_identifier: str | None = ...,
        seed: int | None = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = ...,
        stop: str | Sequence[str] | None = ...,
        store: bool | None = ...,
        stream_options: ChatCompletionStreamOptionsParam | None = ...,
        temperature: float | None = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | None = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        user: str | None = ...,
        verbosity: Literal["low", "medium", "high"] | None = ...,
        web_search_options: CompletionCreateParamsWebSearchOptions | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ParsedChatCompletion[ResponseFormatT]:
        """Answers a conversation in the form of a Python type: `message.parsed` is an instance of it.

        Tools may be typed functions and classes; `parsed_arguments` of a call are read into them. Raises
        `LengthFinishReasonError` or `ContentFilterFinishReasonError` for an answer that was cut, and
        `StructuredOutputError` for one that is not of the type. A refusal leaves `parsed` None.

        Args:
            messages: the conversation so far, oldest message first, each with a `role` and `content`
            model: id of the model, such as `gpt-4o-mini`
            audio: voice and format of spoken output; needed when `modalities` has `audio`
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            function_call: older form of `tool_choice`
            functions: older form of `tools`
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: whether to return the log probability of each output token; default False
            max_completion_tokens: the most tokens to make, those of hidden reasoning included; default the model's own limit
            max_tokens: older form of `max_completion_tokens`; reasoning models do not take it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            modalities: what to make: `["text"]` (default) or `["text", "audio"]`
            moderation: whether input and output are checked for harm, and with which model
            n: how many choices to make, 1 to 128; all of them are billed; default 1
            parallel_tool_calls: whether the model may call several tools at once; default True
            prediction: text that the reply will largely repeat, such as a file that is to be changed a little; makes it faster
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: a JSON schema; or a type: a dataclass, TypedDict, NamedTuple, enum, what is made of these (`List[Step]`), or a class with `model_json_schema` and `model_validate`
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            seed: the same seed and parameters give mostly the same reply; no guarantee
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            stop: up to 4 texts at which the reply ends; they are not part of it
            store: whether to keep the completion, for `list`, `retrieve`, evaluations and distillation; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: functions of yours, or tools that the API runs
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs=True`
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            verbosity: how long answers are: `low`, `medium` (default) or `high`
            web_search_options: lets search models look things up: how much context, and where the user is
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None = ...,
        frequency_penalty: float | None = ...,
        function_call: CompletionCreateParamsFunctionCall | None = ...,
        functions: Iterable[CompletionCreateParamsFunction | Mapping[str, Any]] | None = ...,
        logit_bias: dict[str, int] | None = ...,
        logprobs: bool | None = ...,
        max_completion_tokens: int | None = ...,
        max_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        modalities: builtins.list[Literal["text", "audio"]] | None = ...,
        moderation: CompletionCreateParamsModeration | None = ...,
        n: int | None = ...,
        parallel_tool_calls: bool | None = ...,
        prediction: ChatCompletionPredictionContentParam | None = ...,
        presence_penalty: float | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: CompletionCreateParamsResponseFormat | type[ResponseFormatT] | None = ...,
        safety_identifier: str | None = ...,
        seed: int | None = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = ...,
        stop: str | Sequence[str] | None = ...,
        store: bool | None = ...,
        stream_options: ChatCompletionStreamOptionsParam | None = ...,
        temperature: float | None = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | None = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        user: str | None = ...,
        verbosity: Literal["low", "medium", "high"] | None = ...,
        web_search_options: CompletionCreateParamsWebSearchOptions | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ChatCompletionStreamManager[ResponseFormatT]:
        """Asks a model to go on with a conversation, and gives events with what they add up to: `with ... as stream`, then
        iterate, or `stream.get_final_completion()`.

        Args:
            messages: the conversation so far, oldest message first, each with a `role` and `content`
            model: id of the model, such as `gpt-4o-mini`
            audio: voice and format of spoken output; needed when `modalities` has `audio`
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            function_call: older form of `tool_choice`
            functions: older form of `tools`
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: whether to return the log probability of each output token; default False
            max_completion_tokens: the most tokens to make, those of hidden reasoning included; default the model's own limit
            max_tokens: older form of `max_completion_tokens`; reasoning models do not take it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            modalities: what to make: `["text"]` (default) or `["text", "audio"]`
            moderation: whether input and output are checked for harm, and with which model
            n: how many choices to make, 1 to 128; all of them are billed; default 1
            parallel_tool_calls: whether the model may call several tools at once; default True
            prediction: text that the reply will largely repeat, such as a file that is to be changed a little; makes it faster
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: a type to parse the reply into, or a format as for `create`
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            seed: the same seed and parameters give mostly the same reply; no guarantee
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            stop: up to 4 texts at which the reply ends; they are not part of it
            store: whether to keep the completion, for `list`, `retrieve`, evaluations and distillation; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: functions of yours, or tools that the API runs
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs=True`
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            verbosity: how long answers are: `low`, `medium` (default) or `high`
            web_search_options: lets search models look things up: how much context, and where the user is
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class Chat(Resource[ChatWithRawResponse, ChatWithStreamingResponse]):
    completions: Completions
class AsyncMessagesWithRawResponse(MessagesMethods[AwaitableRawResponse[AsyncCursorPage[ChatCompletionStoreMessage]]]):
    ...
class AsyncCompletionsWithRawResponse(CompletionsMethods[AwaitableRawResponse[ChatCompletion], AwaitableRawResponse[AsyncStream[ChatCompletionChunk]], AwaitableRawResponse[ChatCompletion | AsyncStream[ChatCompletionChunk]], AwaitableRawResponse[AsyncCursorPage[ChatCompletion]], AwaitableRawResponse[ChatCompletionDeleted]]):
    messages: AsyncMessagesWithRawResponse
    async def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None = ...,
        frequency_penalty: float | None = ...,
        function_call: CompletionCreateParamsFunctionCall | None = ...,
        functions: Iterable[CompletionCreateParamsFunction | Mapping[str, Any]] | None = ...,
        logit_bias: dict[str, int] | None = ...,
        logprobs: bool | None = ...,
        max_completion_tokens: int | None = ...,
        max_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        modalities: builtins.list[Literal["text", "audio"]] | None = ...,
        moderation: CompletionCreateParamsModeration | None = ...,
        n: int | None = ...,
        parallel_tool_calls: bool | None = ...,
        prediction: ChatCompletionPredictionContentParam | None = ...,
        presence_penalty: float | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: type[ResponseFormatT] | None = ...,
        safety_identifier: str | None = ...,
        seed: int | None = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = ...,
        stop: str | Sequence[str] | None = ...,
        store: bool | None = ...,
        stream_options: ChatCompletionStreamOptionsParam | None = ...,
        temperature: float | None = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | None = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        user: str | None = ...,
        verbosity: Literal["low", "medium", "high"] | None = ...,
        web_search_options: CompletionCreateParamsWebSearchOptions | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[ParsedChatCompletion[ResponseFormatT]]:
        """Answers a conversation in the form of a Python type: `message.parsed` is an instance of it.

        Tools may be typed functions and classes; `parsed_arguments` of a call are read into them. Raises
        `LengthFinishReasonError` or `ContentFilterFinishReasonError` for an answer that was cut, and
        `StructuredOutputError` for one that is not of the type. A refusal leaves `parsed` None.

        Args:
            messages: the conversation so far, oldest message first, each with a `role` and `content`
            model: id of the model, such as `gpt-4o-mini`
            audio: voice and format of spoken output; needed when `modalities` has `audio`
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            function_call: older form of `tool_choice`
            functions: older form of `tools`
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: whether to return the log probability of each output token; default False
            max_completion_tokens: the most tokens to make, those of hidden reasoning included; default the model's own limit
            max_tokens: older form of `max_completion_tokens`; reasoning models do not take it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            modalities: what to make: `["text"]` (default) or `["text", "audio"]`
            moderation: whether input and output are checked for harm, and with which model
            n: how many choices to make, 1 to 128; all of them are billed; default 1
            parallel_tool_calls: whether the model may call several tools at once; default True
            prediction: text that the reply will largely repeat, such as a file that is to be changed a little; makes it faster
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: a JSON schema; or a type: a dataclass, TypedDict, NamedTuple, enum, what is made of these (`List[Step]`), or a class with `model_json_schema` and `model_validate`
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            seed: the same seed and parameters give mostly the same reply; no guarantee
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            stop: up to 4 texts at which the reply ends; they are not part of it
            store: whether to keep the completion, for `list`, `retrieve`, evaluations and distillation; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: functions of yours, or tools that the API runs
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs=True`
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            verbosity: how long answers are: `low`, `medium` (default) or `high`
            web_search_options: lets search models look things up: how much context, and where the user is
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AsyncChatWithRawResponse:
    completions: AsyncCompletionsWithRawResponse
class AsyncMessagesWithStreamingResponse(MessagesMethods[AsyncResponseManager[AsyncCursorPage[ChatCompletionStoreMessage]]]):
    ...
class AsyncCompletionsWithStreamingResponse(CompletionsMethods[AsyncResponseManager[ChatCompletion], AsyncResponseManager[AsyncStream[ChatCompletionChunk]], AsyncResponseManager[ChatCompletion | AsyncStream[ChatCompletionChunk]], AsyncResponseManager[AsyncCursorPage[ChatCompletion]], AsyncResponseManager[ChatCompletionDeleted]]):
    messages: AsyncMessagesWithStreamingResponse
class AsyncChatWithStreamingResponse:
    completions: AsyncCompletionsWithStreamingResponse
class AsyncMessages(AsyncResource[AsyncMessagesWithRawResponse, AsyncMessagesWithStreamingResponse], MessagesMethods[AsyncPaginator[ChatCompletionStoreMessage, AsyncCursorPage[ChatCompletionStoreMessage]]]):
    ...
class AsyncCompletions(AsyncResource[AsyncCompletionsWithRawResponse, AsyncCompletionsWithStreamingResponse], CompletionsMethods[Coroutine[Any, Any, ChatCompletion], Coroutine[Any, Any, AsyncStream[ChatCompletionChunk]], Coroutine[Any, Any, ChatCompletion | AsyncStream[ChatCompletionChunk]], AsyncPaginator[ChatCompletion, AsyncCursorPage[ChatCompletion]], Coroutine[Any, Any, ChatCompletionDeleted]]):
    messages: AsyncMessages
    async def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None = ...,
        frequency_penalty: float | None = ...,
        function_call: CompletionCreateParamsFunctionCall | None = ...,
        functions: Iterable[CompletionCreateParamsFunction | Mapping[str, Any]] | None = ...,
        logit_bias: dict[str, int] | None = ...,
        logprobs: bool | None = ...,
        max_completion_tokens: int | None = ...,
        max_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        modalities: builtins.list[Literal["text", "audio"]] | None = ...,
        moderation: CompletionCreateParamsModeration | None = ...,
        n: int | None = ...,
        parallel_tool_calls: bool | None = ...,
        prediction: ChatCompletionPredictionContentParam | None = ...,
        presence_penalty: float | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: type[ResponseFormatT] | None = ...,
        safety_identifier: str | None = ...,
        seed: int | None = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = ...,
        stop: str | Sequence[str] | None = ...,
        store: bool | None = ...,
        stream_options: ChatCompletionStreamOptionsParam | None = ...,
        temperature: float | None = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | None = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        user: str | None = ...,
        verbosity: Literal["low", "medium", "high"] | None = ...,
        web_search_options: CompletionCreateParamsWebSearchOptions | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ParsedChatCompletion[ResponseFormatT]:
        """Answers a conversation in the form of a Python type: `message.parsed` is an instance of it.

        Tools may be typed functions and classes; `parsed_arguments` of a call are read into them. Raises
        `LengthFinishReasonError` or `ContentFilterFinishReasonError` for an answer that was cut, and
        `StructuredOutputError` for one that is not of the type. A refusal leaves `parsed` None.

        Args:
            messages: the conversation so far, oldest message first, each with a `role` and `content`
            model: id of the model, such as `gpt-4o-mini`
            audio: voice and format of spoken output; needed when `modalities` has `audio`
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            function_call: older form of `tool_choice`
            functions: older form of `tools`
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: whether to return the log probability of each output token; default False
            max_completion_tokens: the most tokens to make, those of hidden reasoning included; default the model's own limit
            max_tokens: older form of `max_completion_tokens`; reasoning models do not take it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            modalities: what to make: `["text"]` (default) or `["text", "audio"]`
            moderation: whether input and output are checked for harm, and with which model
            n: how many choices to make, 1 to 128; all of them are billed; default 1
            parallel_tool_calls: whether the model may call several tools at once; default True
            prediction: text that the reply will largely repeat, such as a file that is to be changed a little; makes it faster
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: a JSON schema; or a type: a dataclass, TypedDict, NamedTuple, enum, what is made of these (`List[Step]`), or a class with `model_json_schema` and `model_validate`
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            seed: the same seed and parameters give mostly the same reply; no guarantee
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            stop: up to 4 texts at which the reply ends; they are not part of it
            store: whether to keep the completion, for `list`, `retrieve`, evaluations and distillation; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: functions of yours, or tools that the API runs
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs=True`
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            verbosity: how long answers are: `low`, `medium` (default) or `high`
            web_search_options: lets search models look things up: how much context, and where the user is
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam | Mapping[str, Any]],
        model: str | ChatModel,
        audio: ChatCompletionAudioParam | None = ...,
        frequency_penalty: float | None = ...,
        function_call: CompletionCreateParamsFunctionCall | None = ...,
        functions: Iterable[CompletionCreateParamsFunction | Mapping[str, Any]] | None = ...,
        logit_bias: dict[str, int] | None = ...,
        logprobs: bool | None = ...,
        max_completion_tokens: int | None = ...,
        max_tokens: int | None = ...,
        metadata: Metadata | None = ...,
        modalities: builtins.list[Literal["text", "audio"]] | None = ...,
        moderation: CompletionCreateParamsModeration | None = ...,
        n: int | None = ...,
        parallel_tool_calls: bool | None = ...,
        prediction: ChatCompletionPredictionContentParam | None = ...,
        presence_penalty: float | None = ...,
        prompt_cache_key: str | None = ...,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | None = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...,
        reasoning_effort: ReasoningEffort | None = ...,
        response_format: CompletionCreateParamsResponseFormat | type[ResponseFormatT] | None = ...,
        safety_identifier: str | None = ...,
        seed: int | None = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = ...,
        stop: str | Sequence[str] | None = ...,
        store: bool | None = ...,
        stream_options: ChatCompletionStreamOptionsParam | None = ...,
        temperature: float | None = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | None = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | None = ...,
        top_logprobs: int | None = ...,
        top_p: float | None = ...,
        user: str | None = ...,
        verbosity: Literal["low", "medium", "high"] | None = ...,
        web_search_options: CompletionCreateParamsWebSearchOptions | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncChatCompletionStreamManager[ResponseFormatT]:
        """Asks a model to go on with a conversation, and gives events with what they add up to: `with ... as stream`, then
        iterate, or `stream.get_final_completion()`.

        Args:
            messages: the conversation so far, oldest message first, each with a `role` and `content`
            model: id of the model, such as `gpt-4o-mini`
            audio: voice and format of spoken output; needed when `modalities` has `audio`
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            function_call: older form of `tool_choice`
            functions: older form of `tools`
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: whether to return the log probability of each output token; default False
            max_completion_tokens: the most tokens to make, those of hidden reasoning included; default the model's own limit
            max_tokens: older form of `max_completion_tokens`; reasoning models do not take it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            modalities: what to make: `["text"]` (default) or `["text", "audio"]`
            moderation: whether input and output are checked for harm, and with which model
            n: how many choices to make, 1 to 128; all of them are billed; default 1
            parallel_tool_calls: whether the model may call several tools at once; default True
            prediction: text that the reply will largely repeat, such as a file that is to be changed a little; makes it faster
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt
            prompt_cache_options: how the common beginning of prompts is cached
            prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: a type to parse the reply into, or a format as for `create`
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            seed: the same seed and parameters give mostly the same reply; no guarantee
            service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`
            stop: up to 4 texts at which the reply ends; they are not part of it
            store: whether to keep the completion, for `list`, `retrieve`, evaluations and distillation; default False
            stream_options: options of the stream, such as `include_usage`; only with `stream=True`
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
            tools: what the model may call: functions of yours, or tools that the API runs
            top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs=True`
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            verbosity: how long answers are: `low`, `medium` (default) or `high`
            web_search_options: lets search models look things up: how much context, and where the user is
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class AsyncChat(AsyncResource[AsyncChatWithRawResponse, AsyncChatWithStreamingResponse]):
    completions: AsyncCompletions
