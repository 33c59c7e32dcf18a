# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
import builtins
from typing import Literal, TypedDict
from typing_extensions import NotRequired, Required
from ..._reply import Reply
from ..._subscripts import Get1, Get5, Get6, Get7
from .._base import EvalAPIError, EvalAPIErrorDict
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
    """Name of the grader."""
    passed: bool
    """Whether the result passes."""
    score: float
    """The score that the grader gave."""
    sample: NotRequired[dict[str, object] | None]
    """What the grader itself made, if anything, such as the answer of a model."""
    type: NotRequired[str | None]
    """What kind of grader it is."""
class OutputItemListResponseResult(Reply[OutputItemListResponseResultDict]):
    name: str
    """Name of the grader."""
    passed: bool
    """Whether the result passes."""
    score: float
    """The score that the grader gave."""
    sample: dict[str, object] | None
    """What the grader itself made, if anything, such as the answer of a model."""
    type: str | None
    """What kind of grader it is."""
    __getitem__: Get5[Literal["name"], str, Literal["passed"], bool, Literal["score"], float, Literal["sample"], dict[str, object] | None, Literal["type"], str | None]
class OutputItemListResponseSampleInputDict(TypedDict):
    content: str
    """What is said."""
    role: str
    """Who speaks, such as `user` or `system`."""
class OutputItemListResponseSampleInput(Reply[OutputItemListResponseSampleInputDict]):
    content: str
    """What is said."""
    role: str
    """Who speaks, such as `user` or `system`."""
    __getitem__: Get1[Literal["content", "role"], str]
class OutputItemListResponseSampleOutputDict(TypedDict, total=False):
    content: str | None
    """What is said."""
    role: str | None
    """Who speaks, such as `assistant`."""
class OutputItemListResponseSampleOutput(Reply[OutputItemListResponseSampleOutputDict]):
    content: str | None
    """What is said."""
    role: str | None
    """Who speaks, such as `assistant`."""
    __getitem__: Get1[Literal["content", "role"], str | None]
class OutputItemListResponseSampleUsageDict(TypedDict):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""
class OutputItemListResponseSampleUsage(Reply[OutputItemListResponseSampleUsageDict]):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""
    __getitem__: Get1[Literal["cached_tokens", "completion_tokens", "prompt_tokens", "total_tokens"], int]
class OutputItemListResponseSampleDict(TypedDict):
    error: EvalAPIErrorDict
    """Why it failed."""
    finish_reason: str
    """Why the reply ends, such as `stop` or `length` (cut off)."""
    input: list[OutputItemListResponseSampleInputDict]
    """The messages that the model got."""
    max_completion_tokens: int
    """The most tokens to make, those of hidden reasoning included."""
    model: str
    """The model that made it."""
    output: list[OutputItemListResponseSampleOutputDict]
    """The messages that the model made."""
    seed: int
    """The seed that was used."""
    temperature: float
    """How much chance there was, 0 to 2."""
    top_p: float
    """Share of the likeliest tokens that were chosen among, 0 to 1."""
    usage: OutputItemListResponseSampleUsageDict
    """How many tokens it took."""
class OutputItemListResponseSample(Reply[OutputItemListResponseSampleDict]):
    error: EvalAPIError
    """Why it failed."""
    finish_reason: str
    """Why the reply ends, such as `stop` or `length` (cut off)."""
    input: list[OutputItemListResponseSampleInput]
    """The messages that the model got."""
    max_completion_tokens: int
    """The most tokens to make, those of hidden reasoning included."""
    model: str
    """The model that made it."""
    output: list[OutputItemListResponseSampleOutput]
    """The messages that the model made."""
    seed: int
    """The seed that was used."""
    temperature: float
    """How much chance there was, 0 to 2."""
    top_p: float
    """Share of the likeliest tokens that were chosen among, 0 to 1."""
    usage: OutputItemListResponseSampleUsage
    """How many tokens it took."""
    __getitem__: Get7[Literal["error"], EvalAPIError, Literal["finish_reason", "model"], str, Literal["input"], list[OutputItemListResponseSampleInput], Literal["max_completion_tokens", "seed"], int, Literal["output"], list[OutputItemListResponseSampleOutput], Literal["temperature", "top_p"], float, Literal["usage"], OutputItemListResponseSampleUsage]
class OutputItemListResponseDict(TypedDict):
    id: str
    """Id of the output item."""
    created_at: int
    """When it was made: Unix time in seconds."""
    datasource_item: dict[str, builtins.object]
    """The row of the data that the result is for."""
    datasource_item_id: int
    """Id of the row of the data that the result is for."""
    eval_id: str
    """Id of the evaluation."""
    object: Literal["eval.run.output_item"]
    results: list[OutputItemListResponseResultDict]
    """What each grader says of it."""
    run_id: str
    """Id of the run."""
    sample: OutputItemListResponseSampleDict
    """What a model was asked for the item, and what it made."""
    status: str
    """Whether the result passes, such as `pass` or `fail`."""
class OutputItemListResponse(Reply[OutputItemListResponseDict]):
    id: str
    """Id of the output item."""
    created_at: int
    """When it was made: Unix time in seconds."""
    datasource_item: dict[str, builtins.object]
    """The row of the data that the result is for."""
    datasource_item_id: int
    """Id of the row of the data that the result is for."""
    eval_id: str
    """Id of the evaluation."""
    object: Literal["eval.run.output_item"]
    results: list[OutputItemListResponseResult]
    """What each grader says of it."""
    run_id: str
    """Id of the run."""
    sample: OutputItemListResponseSample
    """What a model was asked for the item, and what it made."""
    status: str
    """Whether the result passes, such as `pass` or `fail`."""
    __getitem__: Get6[Literal["id", "eval_id", "run_id", "status"], str, Literal["created_at", "datasource_item_id"], int, Literal["datasource_item"], dict[str, builtins.object], Literal["object"], Literal["eval.run.output_item"], Literal["results"], list[OutputItemListResponseResult], Literal["sample"], OutputItemListResponseSample]
class OutputItemRetrieveResponseDict(TypedDict):
    id: str
    """Id of the output item."""
    created_at: int
    """When it was made: Unix time in seconds."""
    datasource_item: dict[str, builtins.object]
    """The row of the data that the result is for."""
    datasource_item_id: int
    """Id of the row of the data that the result is for."""
    eval_id: str
    """Id of the evaluation."""
    object: Literal["eval.run.output_item"]
    results: list[OutputItemListResponseResultDict]
    """What each grader says of it."""
    run_id: str
    """Id of the run."""
    sample: OutputItemListResponseSampleDict
    """What a model was asked for the item, and what it made."""
    status: str
    """Whether the result passes, such as `pass` or `fail`."""
class OutputItemRetrieveResponse(Reply[OutputItemRetrieveResponseDict]):
    id: str
    """Id of the output item."""
    created_at: int
    """When it was made: Unix time in seconds."""
    datasource_item: dict[str, builtins.object]
    """The row of the data that the result is for."""
    datasource_item_id: int
    """Id of the row of the data that the result is for."""
    eval_id: str
    """Id of the evaluation."""
    object: Literal["eval.run.output_item"]
    results: list[OutputItemListResponseResult]
    """What each grader says of it."""
    run_id: str
    """Id of the run."""
    sample: OutputItemListResponseSample
    """What a model was asked for the item, and what it made."""
    status: str
    """Whether the result passes, such as `pass` or `fail`."""
    __getitem__: Get6[Literal["id", "eval_id", "run_id", "status"], str, Literal["created_at", "datasource_item_id"], int, Literal["datasource_item"], dict[str, builtins.object], Literal["object"], Literal["eval.run.output_item"], Literal["results"], list[OutputItemListResponseResult], Literal["sample"], OutputItemListResponseSample]
