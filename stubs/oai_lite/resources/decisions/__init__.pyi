# Derived by `python -m tools gen` from tools/api/decisions.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic, Iterable, Mapping
from ..._async import AsyncResponseManager
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager
from ..._views import RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1
from ...types._base import Decision
from ...types._params import (
    DecisionCreateParamsInputUnionMember1,
    DecisionCreateParamsPromptCacheOptions,
    DecisionCreateParamsQuestion,
)
class DecisionsMethods(Generic[R1]):
    def create(
        self,
        *,
        input: str | Iterable[DecisionCreateParamsInputUnionMember1 | Mapping[str, Any]],
        model: str,
        questions: Iterable[DecisionCreateParamsQuestion | Mapping[str, Any]],
        prompt_cache_key: str | None = ...,
        prompt_cache_options: DecisionCreateParamsPromptCacheOptions | None = ...,
        safety_identifier: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Answers closed questions about an input: whether something holds, which of some choices fits, or what score
        it gets. The answers come with probabilities.

        Args:
            input: what the questions are about: text, or messages and other items
            model: id of the model
            questions: the questions: predicates, choices or scores
            prompt_cache_key: requests with the same key are sent where their common beginning is cached already
            prompt_cache_options: how the common beginning of prompts is cached
            safety_identifier: a stable id of your end user, hashed if it would identify a person
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class DecisionsWithRawResponse(DecisionsMethods[RawResponse[Decision]]):
    ...
class DecisionsWithStreamingResponse(DecisionsMethods[ResponseManager[Decision]]):
    ...
class Decisions(Resource[DecisionsWithRawResponse, DecisionsWithStreamingResponse], DecisionsMethods[Decision]):
    ...
class AsyncDecisionsWithRawResponse(DecisionsMethods[AwaitableRawResponse[Decision]]):
    ...
class AsyncDecisionsWithStreamingResponse(DecisionsMethods[AsyncResponseManager[Decision]]):
    ...
class AsyncDecisions(AsyncResource[AsyncDecisionsWithRawResponse, AsyncDecisionsWithStreamingResponse], DecisionsMethods[Coroutine[Any, Any, Decision]]):
    ...
