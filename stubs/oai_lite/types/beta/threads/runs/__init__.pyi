# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from ...._replies import Reply1, Reply10, Reply2, Reply3, Reply4
from ....shared import Metadata
class CodeInterpreterLogsDict(TypedDict):
    index: int
    type: Literal["logs"]
    logs: NotRequired[str | None]
class CodeInterpreterLogs(Reply3[CodeInterpreterLogsDict, Literal["index"], int, Literal["type"], Literal["logs"], Literal["logs"], str | None]):
    index: int
    type: Literal["logs"]
    logs: str | None
class CodeInterpreterOutputImageImageDict(TypedDict, total=False):
    file_id: str | None
class CodeInterpreterOutputImageImage(Reply1[CodeInterpreterOutputImageImageDict, Literal["file_id"], str | None]):
    file_id: str | None
class CodeInterpreterOutputImageDict(TypedDict):
    index: int
    type: Literal["image"]
    image: NotRequired[CodeInterpreterOutputImageImageDict | None]
class CodeInterpreterOutputImage(Reply3[CodeInterpreterOutputImageDict, Literal["index"], int, Literal["type"], Literal["image"], Literal["image"], CodeInterpreterOutputImageImage | None]):
    index: int
    type: Literal["image"]
    image: CodeInterpreterOutputImageImage | None
class CodeInterpreterToolCallCodeInterpreterOutputLogsDict(TypedDict):
    logs: str
    type: Literal["logs"]
class CodeInterpreterToolCallCodeInterpreterOutputLogs(Reply2[CodeInterpreterToolCallCodeInterpreterOutputLogsDict, Literal["logs"], str, Literal["type"], Literal["logs"]]):
    logs: str
    type: Literal["logs"]
class CodeInterpreterToolCallCodeInterpreterOutputImageImageDict(TypedDict):
    file_id: str
class CodeInterpreterToolCallCodeInterpreterOutputImageImage(Reply1[CodeInterpreterToolCallCodeInterpreterOutputImageImageDict, Literal["file_id"], str]):
    file_id: str
class CodeInterpreterToolCallCodeInterpreterOutputImageDict(TypedDict):
    image: CodeInterpreterToolCallCodeInterpreterOutputImageImageDict
    type: Literal["image"]
class CodeInterpreterToolCallCodeInterpreterOutputImage(Reply2[CodeInterpreterToolCallCodeInterpreterOutputImageDict, Literal["image"], CodeInterpreterToolCallCodeInterpreterOutputImageImage, Literal["type"], Literal["image"]]):
    image: CodeInterpreterToolCallCodeInterpreterOutputImageImage
    type: Literal["image"]
CodeInterpreterToolCallCodeInterpreterOutput: TypeAlias = Union[CodeInterpreterToolCallCodeInterpreterOutputLogs, CodeInterpreterToolCallCodeInterpreterOutputImage]
CodeInterpreterToolCallCodeInterpreterOutputDict: TypeAlias = Union[CodeInterpreterToolCallCodeInterpreterOutputLogsDict, CodeInterpreterToolCallCodeInterpreterOutputImageDict]
class CodeInterpreterToolCallCodeInterpreterDict(TypedDict):
    input: str
    outputs: list[CodeInterpreterToolCallCodeInterpreterOutputDict]
class CodeInterpreterToolCallCodeInterpreter(Reply2[CodeInterpreterToolCallCodeInterpreterDict, Literal["input"], str, Literal["outputs"], list[CodeInterpreterToolCallCodeInterpreterOutput]]):
    input: str
    outputs: list[CodeInterpreterToolCallCodeInterpreterOutput]
class CodeInterpreterToolCallDict(TypedDict):
    id: str
    code_interpreter: CodeInterpreterToolCallCodeInterpreterDict
    type: Literal["code_interpreter"]
class CodeInterpreterToolCall(Reply3[CodeInterpreterToolCallDict, Literal["id"], str, Literal["code_interpreter"], CodeInterpreterToolCallCodeInterpreter, Literal["type"], Literal["code_interpreter"]]):
    id: str
    code_interpreter: CodeInterpreterToolCallCodeInterpreter
    type: Literal["code_interpreter"]
CodeInterpreterToolCallDeltaCodeInterpreterOutput: TypeAlias = Union[CodeInterpreterLogs, CodeInterpreterOutputImage]
CodeInterpreterToolCallDeltaCodeInterpreterOutputDict: TypeAlias = Union[CodeInterpreterLogsDict, CodeInterpreterOutputImageDict]
class CodeInterpreterToolCallDeltaCodeInterpreterDict(TypedDict, total=False):
    input: str | None
    outputs: list[CodeInterpreterToolCallDeltaCodeInterpreterOutputDict] | None
class CodeInterpreterToolCallDeltaCodeInterpreter(Reply2[CodeInterpreterToolCallDeltaCodeInterpreterDict, Literal["input"], str | None, Literal["outputs"], list[CodeInterpreterToolCallDeltaCodeInterpreterOutput] | None]):
    input: str | None
    outputs: list[CodeInterpreterToolCallDeltaCodeInterpreterOutput] | None
class CodeInterpreterToolCallDeltaDict(TypedDict):
    index: int
    type: Literal["code_interpreter"]
    id: NotRequired[str | None]
    code_interpreter: NotRequired[CodeInterpreterToolCallDeltaCodeInterpreterDict | None]
class CodeInterpreterToolCallDelta(Reply4[CodeInterpreterToolCallDeltaDict, Literal["index"], int, Literal["type"], Literal["code_interpreter"], Literal["id"], str | None, Literal["code_interpreter"], CodeInterpreterToolCallDeltaCodeInterpreter | None]):
    index: int
    type: Literal["code_interpreter"]
    id: str | None
    code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter | None
class FileSearchToolCallFileSearchRankingOptionsDict(TypedDict):
    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: float
class FileSearchToolCallFileSearchRankingOptions(Reply2[FileSearchToolCallFileSearchRankingOptionsDict, Literal["ranker"], Literal["auto", "default_2024_08_21"], Literal["score_threshold"], float]):
    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: float
class FileSearchToolCallFileSearchResultContentDict(TypedDict, total=False):
    text: str | None
    type: Literal["text"] | None
class FileSearchToolCallFileSearchResultContent(Reply2[FileSearchToolCallFileSearchResultContentDict, Literal["text"], str | None, Literal["type"], Literal["text"] | None]):
    text: str | None
    type: Literal["text"] | None
class FileSearchToolCallFileSearchResultDict(TypedDict):
    file_id: str
    file_name: str
    score: float
    content: NotRequired[list[FileSearchToolCallFileSearchResultContentDict] | None]
class FileSearchToolCallFileSearchResult(Reply3[FileSearchToolCallFileSearchResultDict, Literal["file_id", "file_name"], str, Literal["score"], float, Literal["content"], list[FileSearchToolCallFileSearchResultContent] | None]):
    file_id: str
    file_name: str
    score: float
    content: list[FileSearchToolCallFileSearchResultContent] | None
class FileSearchToolCallFileSearchDict(TypedDict, total=False):
    ranking_options: FileSearchToolCallFileSearchRankingOptionsDict | None
    results: list[FileSearchToolCallFileSearchResultDict] | None
class FileSearchToolCallFileSearch(Reply2[FileSearchToolCallFileSearchDict, Literal["ranking_options"], FileSearchToolCallFileSearchRankingOptions | None, Literal["results"], list[FileSearchToolCallFileSearchResult] | None]):
    ranking_options: FileSearchToolCallFileSearchRankingOptions | None
    results: list[FileSearchToolCallFileSearchResult] | None
class FileSearchToolCallDict(TypedDict):
    id: str
    file_search: FileSearchToolCallFileSearchDict
    type: Literal["file_search"]
class FileSearchToolCall(Reply3[FileSearchToolCallDict, Literal["id"], str, Literal["file_search"], FileSearchToolCallFileSearch, Literal["type"], Literal["file_search"]]):
    id: str
    file_search: FileSearchToolCallFileSearch
    type: Literal["file_search"]
class FileSearchToolCallDeltaDict(TypedDict):
    file_search: object
    index: int
    type: Literal["file_search"]
    id: NotRequired[str | None]
class FileSearchToolCallDelta(Reply4[FileSearchToolCallDeltaDict, Literal["file_search"], object, Literal["index"], int, Literal["type"], Literal["file_search"], Literal["id"], str | None]):
    file_search: object
    index: int
    type: Literal["file_search"]
    id: str | None
class FunctionToolCallFunctionDict(TypedDict):
    arguments: str
    name: str
    output: NotRequired[str | None]
class FunctionToolCallFunction(Reply2[FunctionToolCallFunctionDict, Literal["arguments", "name"], str, Literal["output"], str | None]):
    arguments: str
    name: str
    output: str | None
class FunctionToolCallDict(TypedDict):
    id: str
    function: FunctionToolCallFunctionDict
    type: Literal["function"]
class FunctionToolCall(Reply3[FunctionToolCallDict, Literal["id"], str, Literal["function"], FunctionToolCallFunction, Literal["type"], Literal["function"]]):
    id: str
    function: FunctionToolCallFunction
    type: Literal["function"]
class FunctionToolCallDeltaFunctionDict(TypedDict, total=False):
    arguments: str | None
    name: str | None
    output: str | None
class FunctionToolCallDeltaFunction(Reply1[FunctionToolCallDeltaFunctionDict, Literal["arguments", "name", "output"], str | None]):
    arguments: str | None
    name: str | None
    output: str | None
class FunctionToolCallDeltaDict(TypedDict):
    index: int
    type: Literal["function"]
    id: NotRequired[str | None]
    function: NotRequired[FunctionToolCallDeltaFunctionDict | None]
class FunctionToolCallDelta(Reply4[FunctionToolCallDeltaDict, Literal["index"], int, Literal["type"], Literal["function"], Literal["id"], str | None, Literal["function"], FunctionToolCallDeltaFunction | None]):
    index: int
    type: Literal["function"]
    id: str | None
    function: FunctionToolCallDeltaFunction | None
class MessageCreationStepDetailsMessageCreationDict(TypedDict):
    message_id: str
class MessageCreationStepDetailsMessageCreation(Reply1[MessageCreationStepDetailsMessageCreationDict, Literal["message_id"], str]):
    message_id: str
class MessageCreationStepDetailsDict(TypedDict):
    message_creation: MessageCreationStepDetailsMessageCreationDict
    type: Literal["message_creation"]
class MessageCreationStepDetails(Reply2[MessageCreationStepDetailsDict, Literal["message_creation"], MessageCreationStepDetailsMessageCreation, Literal["type"], Literal["message_creation"]]):
    message_creation: MessageCreationStepDetailsMessageCreation
    type: Literal["message_creation"]
class RunStepLastErrorDict(TypedDict):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str
class RunStepLastError(Reply2[RunStepLastErrorDict, Literal["code"], Literal["server_error", "rate_limit_exceeded"], Literal["message"], str]):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str
ToolCall: TypeAlias = Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall]
ToolCallDict: TypeAlias = Union[CodeInterpreterToolCallDict, FileSearchToolCallDict, FunctionToolCallDict]
class ToolCallsStepDetailsDict(TypedDict):
    tool_calls: list[ToolCallDict]
    type: Literal["tool_calls"]
class ToolCallsStepDetails(Reply2[ToolCallsStepDetailsDict, Literal["tool_calls"], list[ToolCall], Literal["type"], Literal["tool_calls"]]):
    tool_calls: list[ToolCall]
    type: Literal["tool_calls"]
RunStepStepDetails: TypeAlias = Union[MessageCreationStepDetails, ToolCallsStepDetails]
RunStepStepDetailsDict: TypeAlias = Union[MessageCreationStepDetailsDict, ToolCallsStepDetailsDict]
class RunStepUsageDict(TypedDict):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
class RunStepUsage(Reply1[RunStepUsageDict, Literal["completion_tokens", "prompt_tokens", "total_tokens"], int]):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
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
class RunStep(Reply10[RunStepDict, Literal["id", "assistant_id", "run_id", "thread_id"], str, Literal["cancelled_at", "completed_at", "expired_at", "failed_at"], int | None, Literal["created_at"], int, Literal["last_error"], RunStepLastError | None, Literal["metadata"], Metadata | None, Literal["object"], Literal["thread.run.step"], Literal["status"], Literal["in_progress", "cancelled", "failed", "completed", "expired"], Literal["step_details"], RunStepStepDetails, Literal["type"], Literal["message_creation", "tool_calls"], Literal["usage"], RunStepUsage | None]):
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
class RunStepDeltaMessageDeltaMessageCreationDict(TypedDict, total=False):
    message_id: str | None
class RunStepDeltaMessageDeltaMessageCreation(Reply1[RunStepDeltaMessageDeltaMessageCreationDict, Literal["message_id"], str | None]):
    message_id: str | None
class RunStepDeltaMessageDeltaDict(TypedDict):
    type: Literal["message_creation"]
    message_creation: NotRequired[RunStepDeltaMessageDeltaMessageCreationDict | None]
class RunStepDeltaMessageDelta(Reply2[RunStepDeltaMessageDeltaDict, Literal["type"], Literal["message_creation"], Literal["message_creation"], RunStepDeltaMessageDeltaMessageCreation | None]):
    type: Literal["message_creation"]
    message_creation: RunStepDeltaMessageDeltaMessageCreation | None
ToolCallDelta: TypeAlias = Union[CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta]
ToolCallDeltaDict: TypeAlias = Union[CodeInterpreterToolCallDeltaDict, FileSearchToolCallDeltaDict, FunctionToolCallDeltaDict]
class ToolCallDeltaObjectDict(TypedDict):
    type: Literal["tool_calls"]
    tool_calls: NotRequired[list[ToolCallDeltaDict] | None]
class ToolCallDeltaObject(Reply2[ToolCallDeltaObjectDict, Literal["type"], Literal["tool_calls"], Literal["tool_calls"], list[ToolCallDelta] | None]):
    type: Literal["tool_calls"]
    tool_calls: list[ToolCallDelta] | None
RunStepDeltaStepDetails: TypeAlias = Union[RunStepDeltaMessageDelta, ToolCallDeltaObject]
RunStepDeltaStepDetailsDict: TypeAlias = Union[RunStepDeltaMessageDeltaDict, ToolCallDeltaObjectDict]
class RunStepDeltaDict(TypedDict, total=False):
    step_details: RunStepDeltaStepDetailsDict | None
class RunStepDelta(Reply1[RunStepDeltaDict, Literal["step_details"], RunStepDeltaStepDetails | None]):
    step_details: RunStepDeltaStepDetails | None
class RunStepDeltaEventDict(TypedDict):
    id: str
    delta: RunStepDeltaDict
    object: Literal["thread.run.step.delta"]
class RunStepDeltaEvent(Reply3[RunStepDeltaEventDict, Literal["id"], str, Literal["delta"], RunStepDelta, Literal["object"], Literal["thread.run.step.delta"]]):
    id: str
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]
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
