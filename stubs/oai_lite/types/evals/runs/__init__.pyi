# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, overload
from typing_extensions import NotRequired, Required
from ..._made import Reply
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
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["passed"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["score"], /) -> float: ...
    @overload
    def __getitem__(self, key: Literal["sample"], /) -> dict[str, object] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class OutputItemListResponseSampleInputDict(TypedDict):
    content: str
    role: str
class OutputItemListResponseSampleInput(Reply[OutputItemListResponseSampleInputDict]):
    content: str
    role: str
    @overload
    def __getitem__(self, key: Literal["content", "role"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class OutputItemListResponseSampleOutputDict(TypedDict, total=False):
    content: str | None
    role: str | None
class OutputItemListResponseSampleOutput(Reply[OutputItemListResponseSampleOutputDict]):
    content: str | None
    role: str | None
    @overload
    def __getitem__(self, key: Literal["content", "role"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["cached_tokens", "completion_tokens", "prompt_tokens", "total_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["error"], /) -> EvalAPIError: ...
    @overload
    def __getitem__(self, key: Literal["finish_reason", "model"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["input"], /) -> list[OutputItemListResponseSampleInput]: ...
    @overload
    def __getitem__(self, key: Literal["max_completion_tokens", "seed"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[OutputItemListResponseSampleOutput]: ...
    @overload
    def __getitem__(self, key: Literal["temperature", "top_p"], /) -> float: ...
    @overload
    def __getitem__(self, key: Literal["usage"], /) -> OutputItemListResponseSampleUsage: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "eval_id", "run_id", "status"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at", "datasource_item_id"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["datasource_item"], /) -> dict[str, _object]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["eval.run.output_item"]: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[OutputItemListResponseResult]: ...
    @overload
    def __getitem__(self, key: Literal["sample"], /) -> OutputItemListResponseSample: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "eval_id", "run_id", "status"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at", "datasource_item_id"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["datasource_item"], /) -> dict[str, _object]: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["eval.run.output_item"]: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[OutputItemListResponseResult]: ...
    @overload
    def __getitem__(self, key: Literal["sample"], /) -> OutputItemListResponseSample: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
