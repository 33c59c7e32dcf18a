# Derived by `python -m tools gen` from tools/api/completions.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic, Iterable, Literal, Sequence, overload
from ..._async import AsyncResponseManager, AsyncStream
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, Stream
from ..._views import RawResponse
from .._mistakes import Lacking, NoParameter, Omit
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3
from ...types._types import Completion
from ...types.chat._base import ChatCompletionStreamOptionsParam
class CompletionsMethods(Generic[R1, R2, R3]):
    @overload
    def create(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | Omit,
        prompt: str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]] | None | Omit,
        best_of: int | None | Omit = ...,
        echo: bool | None | Omit = ...,
        frequency_penalty: float | None | Omit = ...,
        logit_bias: dict[str, int] | None | Omit = ...,
        logprobs: int | None | Omit = ...,
        max_tokens: int | None | Omit = ...,
        n: int | None | Omit = ...,
        presence_penalty: float | None | Omit = ...,
        seed: int | None | Omit = ...,
        stop: str | Sequence[str] | None | Omit = ...,
        stream: Literal[False] | None = ...,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = ...,
        suffix: str | None | Omit = ...,
        temperature: float | None | Omit = ...,
        top_p: float | None | Omit = ...,
        user: str | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R1:
        """Continues a text. The older form of `chat.completions.create`; with `stream=True` the text comes in pieces.

        Args:
            model: id of the model, such as `gpt-3.5-turbo-instruct`
            prompt: what to continue: text, a list of texts, tokens, or a list of lists of tokens
            best_of: how many continuations to make of which the likeliest is returned, 1 to 20; all are billed; default 1
            echo: whether the reply begins with the prompt; default False
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: how many of the likeliest tokens to return with their log probability, 0 to 5
            max_tokens: the most tokens to make; default 16
            n: how many continuations of each prompt to return, 1 to 128; default 1
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            seed: the same seed and parameters give mostly the same reply; no guarantee
            stop: up to 4 texts at which the reply ends; they are not part of it
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream; only with `stream=True`
            suffix: what comes after the text that is made
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1
            user: an id of your end user, to tell apart who causes abuse
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | Omit,
        prompt: str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]] | None | Omit,
        best_of: int | None | Omit = ...,
        echo: bool | None | Omit = ...,
        frequency_penalty: float | None | Omit = ...,
        logit_bias: dict[str, int] | None | Omit = ...,
        logprobs: int | None | Omit = ...,
        max_tokens: int | None | Omit = ...,
        n: int | None | Omit = ...,
        presence_penalty: float | None | Omit = ...,
        seed: int | None | Omit = ...,
        stop: str | Sequence[str] | None | Omit = ...,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = ...,
        suffix: str | None | Omit = ...,
        temperature: float | None | Omit = ...,
        top_p: float | None | Omit = ...,
        user: str | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R2:
        """Continues a text. The older form of `chat.completions.create`; with `stream=True` the text comes in pieces.

        Args:
            model: id of the model, such as `gpt-3.5-turbo-instruct`
            prompt: what to continue: text, a list of texts, tokens, or a list of lists of tokens
            best_of: how many continuations to make of which the likeliest is returned, 1 to 20; all are billed; default 1
            echo: whether the reply begins with the prompt; default False
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: how many of the likeliest tokens to return with their log probability, 0 to 5
            max_tokens: the most tokens to make; default 16
            n: how many continuations of each prompt to return, 1 to 128; default 1
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            seed: the same seed and parameters give mostly the same reply; no guarantee
            stop: up to 4 texts at which the reply ends; they are not part of it
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream; only with `stream=True`
            suffix: what comes after the text that is made
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1
            user: an id of your end user, to tell apart who causes abuse
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | Omit,
        prompt: str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]] | None | Omit,
        best_of: int | None | Omit = ...,
        echo: bool | None | Omit = ...,
        frequency_penalty: float | None | Omit = ...,
        logit_bias: dict[str, int] | None | Omit = ...,
        logprobs: int | None | Omit = ...,
        max_tokens: int | None | Omit = ...,
        n: int | None | Omit = ...,
        presence_penalty: float | None | Omit = ...,
        seed: int | None | Omit = ...,
        stop: str | Sequence[str] | None | Omit = ...,
        stream: bool | None | Omit = ...,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = ...,
        suffix: str | None | Omit = ...,
        temperature: float | None | Omit = ...,
        top_p: float | None | Omit = ...,
        user: str | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> R3:
        """Continues a text. The older form of `chat.completions.create`; with `stream=True` the text comes in pieces.

        Args:
            model: id of the model, such as `gpt-3.5-turbo-instruct`
            prompt: what to continue: text, a list of texts, tokens, or a list of lists of tokens
            best_of: how many continuations to make of which the likeliest is returned, 1 to 20; all are billed; default 1
            echo: whether the reply begins with the prompt; default False
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: how many of the likeliest tokens to return with their log probability, 0 to 5
            max_tokens: the most tokens to make; default 16
            n: how many continuations of each prompt to return, 1 to 128; default 1
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            seed: the same seed and parameters give mostly the same reply; no guarantee
            stop: up to 4 texts at which the reply ends; they are not part of it
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream; only with `stream=True`
            suffix: what comes after the text that is made
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1
            user: an id of your end user, to tell apart who causes abuse
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def create(self, **given: Lacking[Literal["model", "prompt"]]) -> R3:
        """Continues a text. The older form of `chat.completions.create`; with `stream=True` the text comes in pieces.

        Args:
            model: id of the model, such as `gpt-3.5-turbo-instruct`
            prompt: what to continue: text, a list of texts, tokens, or a list of lists of tokens
            best_of: how many continuations to make of which the likeliest is returned, 1 to 20; all are billed; default 1
            echo: whether the reply begins with the prompt; default False
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: how many of the likeliest tokens to return with their log probability, 0 to 5
            max_tokens: the most tokens to make; default 16
            n: how many continuations of each prompt to return, 1 to 128; default 1
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            seed: the same seed and parameters give mostly the same reply; no guarantee
            stop: up to 4 texts at which the reply ends; they are not part of it
            stream: True: the reply comes as a stream of events while it is made; default False
            stream_options: options of the stream; only with `stream=True`
            suffix: what comes after the text that is made
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1
            user: an id of your end user, to tell apart who causes abuse
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def create_stream(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None = ...,
        echo: bool | None = ...,
        frequency_penalty: float | None = ...,
        logit_bias: dict[str, int] | None = ...,
        logprobs: int | None = ...,
        max_tokens: int | None = ...,
        n: int | None = ...,
        presence_penalty: float | None = ...,
        seed: int | None = ...,
        stop: str | Sequence[str] | None = ...,
        stream_options: ChatCompletionStreamOptionsParam | None = ...,
        suffix: str | None = ...,
        temperature: float | None = ...,
        top_p: float | None = ...,
        user: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Continues a text. The older form of `chat.completions.create`; with `stream=True` the text comes in pieces.

        Args:
            model: id of the model, such as `gpt-3.5-turbo-instruct`
            prompt: what to continue: text, a list of texts, tokens, or a list of lists of tokens
            best_of: how many continuations to make of which the likeliest is returned, 1 to 20; all are billed; default 1
            echo: whether the reply begins with the prompt; default False
            frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0
            logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood
            logprobs: how many of the likeliest tokens to return with their log probability, 0 to 5
            max_tokens: the most tokens to make; default 16
            n: how many continuations of each prompt to return, 1 to 128; default 1
            presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0
            seed: the same seed and parameters give mostly the same reply; no guarantee
            stop: up to 4 texts at which the reply ends; they are not part of it
            stream_options: options of the stream; only with `stream=True`
            suffix: what comes after the text that is made
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1
            user: an id of your end user, to tell apart who causes abuse
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class CompletionsWithRawResponse(CompletionsMethods[RawResponse[Completion], RawResponse[Stream[Completion]], RawResponse[Completion | Stream[Completion]]]):
    ...
class CompletionsWithStreamingResponse(CompletionsMethods[ResponseManager[Completion], ResponseManager[Stream[Completion]], ResponseManager[Completion | Stream[Completion]]]):
    ...
class Completions(Resource[CompletionsWithRawResponse, CompletionsWithStreamingResponse], CompletionsMethods[Completion, Stream[Completion], Completion | Stream[Completion]]):
    ...
class AsyncCompletionsWithRawResponse(CompletionsMethods[AwaitableRawResponse[Completion], AwaitableRawResponse[AsyncStream[Completion]], AwaitableRawResponse[Completion | AsyncStream[Completion]]]):
    ...
class AsyncCompletionsWithStreamingResponse(CompletionsMethods[AsyncResponseManager[Completion], AsyncResponseManager[AsyncStream[Completion]], AsyncResponseManager[Completion | AsyncStream[Completion]]]):
    ...
class AsyncCompletions(AsyncResource[AsyncCompletionsWithRawResponse, AsyncCompletionsWithStreamingResponse], CompletionsMethods[Coroutine[Any, Any, Completion], Coroutine[Any, Any, AsyncStream[Completion]], Coroutine[Any, Any, Completion | AsyncStream[Completion]]]):
    ...
