# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from ...._reply import Reply
from ...._subscripts import Get1, Get10, Get2, Get3, Get4
from ....shared import Metadata
class CodeInterpreterLogsDict(TypedDict):
    index: int
    type: Literal["logs"]
    logs: NotRequired[str | None]
class CodeInterpreterLogs(Reply[CodeInterpreterLogsDict]):
    index: int
    type: Literal["logs"]
    logs: str | None
    __getitem__: Get3[Literal["index"], int, Literal["type"], Literal["logs"], Literal["logs"], str | None]
class CodeInterpreterOutputImageImageDict(TypedDict, total=False):
    file_id: str | None
class CodeInterpreterOutputImageImage(Reply[CodeInterpreterOutputImageImageDict]):
    file_id: str | None
    __getitem__: Get1[Literal["file_id"], str | None]
class CodeInterpreterOutputImageDict(TypedDict):
    index: int
    type: Literal["image"]
    image: NotRequired[CodeInterpreterOutputImageImageDict | None]
class CodeInterpreterOutputImage(Reply[CodeInterpreterOutputImageDict]):
    index: int
    type: Literal["image"]
    image: CodeInterpreterOutputImageImage | None
    __getitem__: Get3[Literal["index"], int, Literal["type"], Literal["image"], Literal["image"], CodeInterpreterOutputImageImage | None]
class CodeInterpreterToolCallCodeInterpreterOutputLogsDict(TypedDict):
    logs: str
    type: Literal["logs"]
class CodeInterpreterToolCallCodeInterpreterOutputLogs(Reply[CodeInterpreterToolCallCodeInterpreterOutputLogsDict]):
    logs: str
    type: Literal["logs"]
    __getitem__: Get2[Literal["logs"], str, Literal["type"], Literal["logs"]]
class CodeInterpreterToolCallCodeInterpreterOutputImageImageDict(TypedDict):
    file_id: str
class CodeInterpreterToolCallCodeInterpreterOutputImageImage(Reply[CodeInterpreterToolCallCodeInterpreterOutputImageImageDict]):
    file_id: str
    __getitem__: Get1[Literal["file_id"], str]
class CodeInterpreterToolCallCodeInterpreterOutputImageDict(TypedDict):
    image: CodeInterpreterToolCallCodeInterpreterOutputImageImageDict
    type: Literal["image"]
class CodeInterpreterToolCallCodeInterpreterOutputImage(Reply[CodeInterpreterToolCallCodeInterpreterOutputImageDict]):
    image: CodeInterpreterToolCallCodeInterpreterOutputImageImage
    type: Literal["image"]
    __getitem__: Get2[Literal["image"], CodeInterpreterToolCallCodeInterpreterOutputImageImage, Literal["type"], Literal["image"]]
CodeInterpreterToolCallCodeInterpreterOutput: TypeAlias = Union[CodeInterpreterToolCallCodeInterpreterOutputLogs, CodeInterpreterToolCallCodeInterpreterOutputImage]
CodeInterpreterToolCallCodeInterpreterOutputDict: TypeAlias = Union[CodeInterpreterToolCallCodeInterpreterOutputLogsDict, CodeInterpreterToolCallCodeInterpreterOutputImageDict]
class CodeInterpreterToolCallCodeInterpreterDict(TypedDict):
    input: str
    outputs: list[CodeInterpreterToolCallCodeInterpreterOutputDict]
class CodeInterpreterToolCallCodeInterpreter(Reply[CodeInterpreterToolCallCodeInterpreterDict]):
    input: str
    outputs: list[CodeInterpreterToolCallCodeInterpreterOutput]
    __getitem__: Get2[Literal["input"], str, Literal["outputs"], list[CodeInterpreterToolCallCodeInterpreterOutput]]
class CodeInterpreterToolCallDict(TypedDict):
    id: str
    code_interpreter: CodeInterpreterToolCallCodeInterpreterDict
    type: Literal["code_interpreter"]
class CodeInterpreterToolCall(Reply[CodeInterpreterToolCallDict]):
    id: str
    code_interpreter: CodeInterpreterToolCallCodeInterpreter
    type: Literal["code_interpreter"]
    __getitem__: Get3[Literal["id"], str, Literal["code_interpreter"], CodeInterpreterToolCallCodeInterpreter, Literal["type"], Literal["code_interpreter"]]
CodeInterpreterToolCallDeltaCodeInterpreterOutput: TypeAlias = Union[CodeInterpreterLogs, CodeInterpreterOutputImage]
CodeInterpreterToolCallDeltaCodeInterpreterOutputDict: TypeAlias = Union[CodeInterpreterLogsDict, CodeInterpreterOutputImageDict]
class CodeInterpreterToolCallDeltaCodeInterpreterDict(TypedDict, total=False):
    input: str | None
    outputs: list[CodeInterpreterToolCallDeltaCodeInterpreterOutputDict] | None
class CodeInterpreterToolCallDeltaCodeInterpreter(Reply[CodeInterpreterToolCallDeltaCodeInterpreterDict]):
    input: str | None
    outputs: list[CodeInterpreterToolCallDeltaCodeInterpreterOutput] | None
    __getitem__: Get2[Literal["input"], str | None, Literal["outputs"], list[CodeInterpreterToolCallDeltaCodeInterpreterOutput] | None]
class CodeInterpreterToolCallDeltaDict(TypedDict):
    index: int
    type: Literal["code_interpreter"]
    id: NotRequired[str | None]
    code_interpreter: NotRequired[CodeInterpreterToolCallDeltaCodeInterpreterDict | None]
class CodeInterpreterToolCallDelta(Reply[CodeInterpreterToolCallDeltaDict]):
    index: int
    type: Literal["code_interpreter"]
    id: str | None
    code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter | None
    __getitem__: Get4[Literal["index"], int, Literal["type"], Literal["code_interpreter"], Literal["id"], str | None, Literal["code_interpreter"], CodeInterpreterToolCallDeltaCodeInterpreter | None]
class FileSearchToolCallFileSearchRankingOptionsDict(TypedDict):
    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: float
class FileSearchToolCallFileSearchRankingOptions(Reply[FileSearchToolCallFileSearchRankingOptionsDict]):
    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: float
    __getitem__: Get2[Literal["ranker"], Literal["auto", "default_2024_08_21"], Literal["score_threshold"], float]
class FileSearchToolCallFileSearchResultContentDict(TypedDict, total=False):
    text: str | None
    type: Literal["text"] | None
class FileSearchToolCallFileSearchResultContent(Reply[FileSearchToolCallFileSearchResultContentDict]):
    text: str | None
    type: Literal["text"] | None
    __getitem__: Get2[Literal["text"], str | None, Literal["type"], Literal["text"] | None]
class FileSearchToolCallFileSearchResultDict(TypedDict):
    file_id: str
    file_name: str
    score: float
    content: NotRequired[list[FileSearchToolCallFileSearchResultContentDict] | None]
class FileSearchToolCallFileSearchResult(Reply[FileSearchToolCallFileSearchResultDict]):
    file_id: str
    file_name: str
    score: float
    content: list[FileSearchToolCallFileSearchResultContent] | None
    __getitem__: Get3[Literal["file_id", "file_name"], str, Literal["score"], float, Literal["content"], list[FileSearchToolCallFileSearchResultContent] | None]
class FileSearchToolCallFileSearchDict(TypedDict, total=False):
    ranking_options: FileSearchToolCallFileSearchRankingOptionsDict | None
    results: list[FileSearchToolCallFileSearchResultDict] | None
class FileSearchToolCallFileSearch(Reply[FileSearchToolCallFileSearchDict]):
    ranking_options: FileSearchToolCallFileSearchRankingOptions | None
    results: list[FileSearchToolCallFileSearchResult] | None
    __getitem__: Get2[Literal["ranking_options"], FileSearchToolCallFileSearchRankingOptions | None, Literal["results"], list[FileSearchToolCallFileSearchResult] | None]
class FileSearchToolCallDict(TypedDict):
    id: str
    file_search: FileSearchToolCallFileSearchDict
    type: Literal["file_search"]
class FileSearchToolCall(Reply[FileSearchToolCallDict]):
    id: str
    file_search: FileSearchToolCallFileSearch
    type: Literal["file_search"]
    __getitem__: Get3[Literal["id"], str, Literal["file_search"], FileSearchToolCallFileSearch, Literal["type"], Literal["file_search"]]
class FileSearchToolCallDeltaDict(TypedDict):
    file_search: object
    index: int
    type: Literal["file_search"]
    id: NotRequired[str | None]
class FileSearchToolCallDelta(Reply[FileSearchToolCallDeltaDict]):
    file_search: object
    index: int
    type: Literal["file_search"]
    id: str | None
    __getitem__: Get4[Literal["file_search"], object, Literal["index"], int, Literal["type"], Literal["file_search"], Literal["id"], str | None]
class FunctionToolCallFunctionDict(TypedDict):
    arguments: str
    name: str
    output: NotRequired[str | None]
class FunctionToolCallFunction(Reply[FunctionToolCallFunctionDict]):
    arguments: str
    name: str
    output: str | None
    __getitem__: Get2[Literal["arguments", "name"], str, Literal["output"], str | None]
class FunctionToolCallDict(TypedDict):
    id: str
    function: FunctionToolCallFunctionDict
    type: Literal["function"]
class FunctionToolCall(Reply[FunctionToolCallDict]):
    id: str
    function: FunctionToolCallFunction
    type: Literal["function"]
    __getitem__: Get3[Literal["id"], str, Literal["function"], FunctionToolCallFunction, Literal["type"], Literal["function"]]
class FunctionToolCallDeltaFunctionDict(TypedDict, total=False):
    arguments: str | None
    name: str | None
    output: str | None
class FunctionToolCallDeltaFunction(Reply[FunctionToolCallDeltaFunctionDict]):
    arguments: str | None
    name: str | None
    output: str | None
    __getitem__: Get1[Literal["arguments", "name", "output"], str | None]
class FunctionToolCallDeltaDict(TypedDict):
    index: int
    type: Literal["function"]
    id: NotRequired[str | None]
    function: NotRequired[FunctionToolCallDeltaFunctionDict | None]
class FunctionToolCallDelta(Reply[FunctionToolCallDeltaDict]):
    index: int
    type: Literal["function"]
    id: str | None
    function: FunctionToolCallDeltaFunction | None
    __getitem__: Get4[Literal["index"], int, Literal["type"], Literal["function"], Literal["id"], str | None, Literal["function"], FunctionToolCallDeltaFunction | None]
class MessageCreationStepDetailsMessageCreationDict(TypedDict):
    message_id: str
class MessageCreationStepDetailsMessageCreation(Reply[MessageCreationStepDetailsMessageCreationDict]):
    message_id: str
    __getitem__: Get1[Literal["message_id"], str]
class MessageCreationStepDetailsDict(TypedDict):
    message_creation: MessageCreationStepDetailsMessageCreationDict
    type: Literal["message_creation"]
class MessageCreationStepDetails(Reply[MessageCreationStepDetailsDict]):
    message_creation: MessageCreationStepDetailsMessageCreation
    type: Literal["message_creation"]
    __getitem__: Get2[Literal["message_creation"], MessageCreationStepDetailsMessageCreation, Literal["type"], Literal["message_creation"]]
class RunStepLastErrorDict(TypedDict):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str
class RunStepLastError(Reply[RunStepLastErrorDict]):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str
    __getitem__: Get2[Literal["code"], Literal["server_error", "rate_limit_exceeded"], Literal["message"], str]
ToolCall: TypeAlias = Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall]
ToolCallDict: TypeAlias = Union[CodeInterpreterToolCallDict, FileSearchToolCallDict, FunctionToolCallDict]
class ToolCallsStepDetailsDict(TypedDict):
    tool_calls: list[ToolCallDict]
    type: Literal["tool_calls"]
class ToolCallsStepDetails(Reply[ToolCallsStepDetailsDict]):
    tool_calls: list[ToolCall]
    type: Literal["tool_calls"]
    __getitem__: Get2[Literal["tool_calls"], list[ToolCall], Literal["type"], Literal["tool_calls"]]
RunStepStepDetails: TypeAlias = Union[MessageCreationStepDetails, ToolCallsStepDetails]
RunStepStepDetailsDict: TypeAlias = Union[MessageCreationStepDetailsDict, ToolCallsStepDetailsDict]
class RunStepUsageDict(TypedDict):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
class RunStepUsage(Reply[RunStepUsageDict]):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    __getitem__: Get1[Literal["completion_tokens", "prompt_tokens", "total_tokens"], int]
class RunStepDict(TypedDict):
    id: str
    assistant_id: str
    cancelled_at: NotRequired[int | None]
    completed_at: NotRequired[int | None]
    created_at: int
    expired_at: NotRequired[int | None]
    failed_at: NotRequired[int | None]
    last_error: NotRequired[RunStepLastErrorDict | None]
    metadata: NotRequired[Metadata | None]
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: RunStepStepDetailsDict
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: NotRequired[RunStepUsageDict | None]
class RunStep(Reply[RunStepDict]):
    id: str
    assistant_id: str
    cancelled_at: int | None
    completed_at: int | None
    created_at: int
    expired_at: int | None
    failed_at: int | None
    last_error: RunStepLastError | None
    metadata: Metadata | None
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: RunStepStepDetails
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: RunStepUsage | None
    __getitem__: Get10[Literal["id", "assistant_id", "run_id", "thread_id"], str, Literal["cancelled_at", "completed_at", "expired_at", "failed_at"], int | None, Literal["created_at"], int, Literal["last_error"], RunStepLastError | None, Literal["metadata"], Metadata | None, Literal["object"], Literal["thread.run.step"], Literal["status"], Literal["in_progress", "cancelled", "failed", "completed", "expired"], Literal["step_details"], RunStepStepDetails, Literal["type"], Literal["message_creation", "tool_calls"], Literal["usage"], RunStepUsage | None]
class RunStepDeltaMessageDeltaMessageCreationDict(TypedDict, total=False):
    message_id: str | None
class RunStepDeltaMessageDeltaMessageCreation(Reply[RunStepDeltaMessageDeltaMessageCreationDict]):
    message_id: str | None
    __getitem__: Get1[Literal["message_id"], str | None]
class RunStepDeltaMessageDeltaDict(TypedDict):
    type: Literal["message_creation"]
    message_creation: NotRequired[RunStepDeltaMessageDeltaMessageCreationDict | None]
class RunStepDeltaMessageDelta(Reply[RunStepDeltaMessageDeltaDict]):
    type: Literal["message_creation"]
    message_creation: RunStepDeltaMessageDeltaMessageCreation | None
    __getitem__: Get2[Literal["type"], Literal["message_creation"], Literal["message_creation"], RunStepDeltaMessageDeltaMessageCreation | None]
ToolCallDelta: TypeAlias = Union[CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta]
ToolCallDeltaDict: TypeAlias = Union[CodeInterpreterToolCallDeltaDict, FileSearchToolCallDeltaDict, FunctionToolCallDeltaDict]
class ToolCallDeltaObjectDict(TypedDict):
    type: Literal["tool_calls"]
    tool_calls: NotRequired[list[ToolCallDeltaDict] | None]
class ToolCallDeltaObject(Reply[ToolCallDeltaObjectDict]):
    type: Literal["tool_calls"]
    tool_calls: list[ToolCallDelta] | None
    __getitem__: Get2[Literal["type"], Literal["tool_calls"], Literal["tool_calls"], list[ToolCallDelta] | None]
RunStepDeltaStepDetails: TypeAlias = Union[RunStepDeltaMessageDelta, ToolCallDeltaObject]
RunStepDeltaStepDetailsDict: TypeAlias = Union[RunStepDeltaMessageDeltaDict, ToolCallDeltaObjectDict]
class RunStepDeltaDict(TypedDict, total=False):
    step_details: RunStepDeltaStepDetailsDict | None
class RunStepDelta(Reply[RunStepDeltaDict]):
    step_details: RunStepDeltaStepDetails | None
    __getitem__: Get1[Literal["step_details"], RunStepDeltaStepDetails | None]
class RunStepDeltaEventDict(TypedDict):
    id: str
    delta: RunStepDeltaDict
    object: Literal["thread.run.step.delta"]
class RunStepDeltaEvent(Reply[RunStepDeltaEventDict]):
    id: str
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]
    __getitem__: Get3[Literal["id"], str, Literal["delta"], RunStepDelta, Literal["object"], Literal["thread.run.step.delta"]]
RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]
class StepListParams(TypedDict, total=False):
    thread_id: Required[str]
    """id of the thread"""
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    before: str
    """cursor: list what comes before the item with this id"""
    include: list[RunStepInclude]
    """`["step_details.tool_calls[*].file_search.results[*].content"]` adds what the file search found"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
class StepRetrieveParams(TypedDict):
    thread_id: str
    """id of the thread"""
    run_id: str
    """id of the run"""
    include: NotRequired[list[RunStepInclude]]
    """`["step_details.tool_calls[*].file_search.results[*].content"]` adds what the file search found"""
