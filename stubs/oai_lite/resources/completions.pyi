# Derived by `python -m tools gen` from tools/api/completions.pyi. Do not edit: change that and run gen.
from typing import Iterable, Literal, Sequence, overload
from .._async import AsyncStream
from .._options import Timeout
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._resource import AsyncResource, Resource
from .._sync import Stream
from ._completions_views import (
    AsyncCompletionsWithRawResponse,
    AsyncCompletionsWithStreamingResponse,
    CompletionsWithRawResponse,
    CompletionsWithStreamingResponse,
)
from ..types._types import Completion
from ..types.chat._base import ChatCompletionStreamOptionsParam
class Completions(Resource):
    @property
    def with_raw_response(self) -> CompletionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse: ...
    @overload
    def create(
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
        stream: Literal[False] | None = ...,
        stream_options: ChatCompletionStreamOptionsParam | None = ...,
        suffix: str | None = ...,
        temperature: float | None = ...,
        top_p: float | None = ...,
        user: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Completion: ...
    @overload
    def create(
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
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | None = ...,
        suffix: str | None = ...,
        temperature: float | None = ...,
        top_p: float | None = ...,
        user: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Stream[Completion]: ...
    @overload
    def create(
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
        stream: bool,
        stream_options: ChatCompletionStreamOptionsParam | None = ...,
        suffix: str | None = ...,
        temperature: float | None = ...,
        top_p: float | None = ...,
        user: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Completion | Stream[Completion]: ...
class AsyncCompletions(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse: ...
    @overload
    async def create(
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
        stream: Literal[False] | None = ...,
        stream_options: ChatCompletionStreamOptionsParam | None = ...,
        suffix: str | None = ...,
        temperature: float | None = ...,
        top_p: float | None = ...,
        user: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Completion: ...
    @overload
    async def create(
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
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | None = ...,
        suffix: str | None = ...,
        temperature: float | None = ...,
        top_p: float | None = ...,
        user: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncStream[Completion]: ...
    @overload
    async def create(
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
        stream: bool,
        stream_options: ChatCompletionStreamOptionsParam | None = ...,
        suffix: str | None = ...,
        temperature: float | None = ...,
        top_p: float | None = ...,
        user: str = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Completion | AsyncStream[Completion]: ...
