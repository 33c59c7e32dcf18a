# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from typing_extensions import NotRequired, Required
from ..._reply import Reply
from ..._subscripts import Get1, Get5, Get6, Get7
from .._base import EvalAPIError, EvalAPIErrorDict
_object = object
class OutputItemListParams(TypedDict, total=False):
    eval_id: Required[str]
    """id of the evaluation"""
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """`asc` (default) or `desc`"""
    status: Literal["fail", "pass"]
    """only results that `pass` or `fail`"""
class OutputItemListResponseResultDict(TypedDict):
    name: str
    passed: bool
    score: float
    sample: NotRequired[dict[str, object] | None]
    type: NotRequired[str | None]
class OutputItemListResponseResult(Reply[OutputItemListResponseResultDict]):
    name: str
    passed: bool
    score: float
    sample: dict[str, object] | None
    type: str | None
    __getitem__: Get5[Literal["name"], str, Literal["passed"], bool, Literal["score"], float, Literal["sample"], dict[str, object] | None, Literal["type"], str | None]
class OutputItemListResponseSampleInputDict(TypedDict):
    content: str
    role: str
class OutputItemListResponseSampleInput(Reply[OutputItemListResponseSampleInputDict]):
    content: str
    role: str
    __getitem__: Get1[Literal["content", "role"], str]
class OutputItemListResponseSampleOutputDict(TypedDict, total=False):
    content: str | None
    role: str | None
class OutputItemListResponseSampleOutput(Reply[OutputItemListResponseSampleOutputDict]):
    content: str | None
    role: str | None
    __getitem__: Get1[Literal["content", "role"], str | None]
class OutputItemListResponseSampleUsageDict(TypedDict):
    cached_tokens: int
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
class OutputItemListResponseSampleUsage(Reply[OutputItemListResponseSampleUsageDict]):
    cached_tokens: int
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    __getitem__: Get1[Literal["cached_tokens", "completion_tokens", "prompt_tokens", "total_tokens"], int]
class OutputItemListResponseSampleDict(TypedDict):
    error: EvalAPIErrorDict
    finish_reason: str
    input: list[OutputItemListResponseSampleInputDict]
    max_completion_tokens: int
    model: str
    output: list[OutputItemListResponseSampleOutputDict]
    seed: int
    temperature: float
    top_p: float
    usage: OutputItemListResponseSampleUsageDict
class OutputItemListResponseSample(Reply[OutputItemListResponseSampleDict]):
    error: EvalAPIError
    finish_reason: str
    input: list[OutputItemListResponseSampleInput]
    max_completion_tokens: int
    model: str
    output: list[OutputItemListResponseSampleOutput]
    seed: int
    temperature: float
    top_p: float
    usage: OutputItemListResponseSampleUsage
    __getitem__: Get7[Literal["error"], EvalAPIError, Literal["finish_reason", "model"], str, Literal["input"], list[OutputItemListResponseSampleInput], Literal["max_completion_tokens", "seed"], int, Literal["output"], list[OutputItemListResponseSampleOutput], Literal["temperature", "top_p"], float, Literal["usage"], OutputItemListResponseSampleUsage]
class OutputItemListResponseDict(TypedDict):
    id: str
    created_at: int
    datasource_item: dict[str, _object]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: list[OutputItemListResponseResultDict]
    run_id: str
    sample: OutputItemListResponseSampleDict
    status: str
class OutputItemListResponse(Reply[OutputItemListResponseDict]):
    id: str
    created_at: int
    datasource_item: dict[str, _object]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: list[OutputItemListResponseResult]
    run_id: str
    sample: OutputItemListResponseSample
    status: str
    __getitem__: Get6[Literal["id", "eval_id", "run_id", "status"], str, Literal["created_at", "datasource_item_id"], int, Literal["datasource_item"], dict[str, _object], Literal["object"], Literal["eval.run.output_item"], Literal["results"], list[OutputItemListResponseResult], Literal["sample"], OutputItemListResponseSample]
class OutputItemRetrieveResponseDict(TypedDict):
    id: str
    created_at: int
    datasource_item: dict[str, _object]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: list[OutputItemListResponseResultDict]
    run_id: str
    sample: OutputItemListResponseSampleDict
    status: str
class OutputItemRetrieveResponse(Reply[OutputItemRetrieveResponseDict]):
    id: str
    created_at: int
    datasource_item: dict[str, _object]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: list[OutputItemListResponseResult]
    run_id: str
    sample: OutputItemListResponseSample
    status: str
    __getitem__: Get6[Literal["id", "eval_id", "run_id", "status"], str, Literal["created_at", "datasource_item_id"], int, Literal["datasource_item"], dict[str, _object], Literal["object"], Literal["eval.run.output_item"], Literal["results"], list[OutputItemListResponseResult], Literal["sample"], OutputItemListResponseSample]
