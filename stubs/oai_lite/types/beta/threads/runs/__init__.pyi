# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from ...._made import Reply
from ....shared import Metadata
class CodeInterpreterLogsDict(TypedDict):
    index: int
    type: Literal["logs"]
    logs: NotRequired[str | None]
class CodeInterpreterLogs(Reply[CodeInterpreterLogsDict]):
    index: int
    type: Literal["logs"]
    logs: str | None
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["logs"]: ...
    @overload
    def __getitem__(self, key: Literal["logs"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class CodeInterpreterOutputImageImageDict(TypedDict, total=False):
    file_id: str | None
class CodeInterpreterOutputImageImage(Reply[CodeInterpreterOutputImageImageDict]):
    file_id: str | None
    @overload
    def __getitem__(self, key: Literal["file_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class CodeInterpreterOutputImageDict(TypedDict):
    index: int
    type: Literal["image"]
    image: NotRequired[CodeInterpreterOutputImageImageDict | None]
class CodeInterpreterOutputImage(Reply[CodeInterpreterOutputImageDict]):
    index: int
    type: Literal["image"]
    image: CodeInterpreterOutputImageImage | None
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["image"]: ...
    @overload
    def __getitem__(self, key: Literal["image"], /) -> CodeInterpreterOutputImageImage | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class CodeInterpreterToolCallCodeInterpreterOutputLogsDict(TypedDict):
    logs: str
    type: Literal["logs"]
class CodeInterpreterToolCallCodeInterpreterOutputLogs(Reply[CodeInterpreterToolCallCodeInterpreterOutputLogsDict]):
    logs: str
    type: Literal["logs"]
    @overload
    def __getitem__(self, key: Literal["logs"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["logs"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class CodeInterpreterToolCallCodeInterpreterOutputImageImageDict(TypedDict):
    file_id: str
class CodeInterpreterToolCallCodeInterpreterOutputImageImage(Reply[CodeInterpreterToolCallCodeInterpreterOutputImageImageDict]):
    file_id: str
    @overload
    def __getitem__(self, key: Literal["file_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class CodeInterpreterToolCallCodeInterpreterOutputImageDict(TypedDict):
    image: CodeInterpreterToolCallCodeInterpreterOutputImageImageDict
    type: Literal["image"]
class CodeInterpreterToolCallCodeInterpreterOutputImage(Reply[CodeInterpreterToolCallCodeInterpreterOutputImageDict]):
    image: CodeInterpreterToolCallCodeInterpreterOutputImageImage
    type: Literal["image"]
    @overload
    def __getitem__(self, key: Literal["image"], /) -> CodeInterpreterToolCallCodeInterpreterOutputImageImage: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["image"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
CodeInterpreterToolCallCodeInterpreterOutput: TypeAlias = Union[CodeInterpreterToolCallCodeInterpreterOutputLogs, CodeInterpreterToolCallCodeInterpreterOutputImage]
CodeInterpreterToolCallCodeInterpreterOutputDict: TypeAlias = Union[CodeInterpreterToolCallCodeInterpreterOutputLogsDict, CodeInterpreterToolCallCodeInterpreterOutputImageDict]
class CodeInterpreterToolCallCodeInterpreterDict(TypedDict):
    input: str
    outputs: list[CodeInterpreterToolCallCodeInterpreterOutputDict]
class CodeInterpreterToolCallCodeInterpreter(Reply[CodeInterpreterToolCallCodeInterpreterDict]):
    input: str
    outputs: list[CodeInterpreterToolCallCodeInterpreterOutput]
    @overload
    def __getitem__(self, key: Literal["input"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["outputs"], /) -> list[CodeInterpreterToolCallCodeInterpreterOutput]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class CodeInterpreterToolCallDict(TypedDict):
    id: str
    code_interpreter: CodeInterpreterToolCallCodeInterpreterDict
    type: Literal["code_interpreter"]
class CodeInterpreterToolCall(Reply[CodeInterpreterToolCallDict]):
    id: str
    code_interpreter: CodeInterpreterToolCallCodeInterpreter
    type: Literal["code_interpreter"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["code_interpreter"], /) -> CodeInterpreterToolCallCodeInterpreter: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
CodeInterpreterToolCallDeltaCodeInterpreterOutput: TypeAlias = Union[CodeInterpreterLogs, CodeInterpreterOutputImage]
CodeInterpreterToolCallDeltaCodeInterpreterOutputDict: TypeAlias = Union[CodeInterpreterLogsDict, CodeInterpreterOutputImageDict]
class CodeInterpreterToolCallDeltaCodeInterpreterDict(TypedDict, total=False):
    input: str | None
    outputs: list[CodeInterpreterToolCallDeltaCodeInterpreterOutputDict] | None
class CodeInterpreterToolCallDeltaCodeInterpreter(Reply[CodeInterpreterToolCallDeltaCodeInterpreterDict]):
    input: str | None
    outputs: list[CodeInterpreterToolCallDeltaCodeInterpreterOutput] | None
    @overload
    def __getitem__(self, key: Literal["input"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["outputs"], /) -> list[CodeInterpreterToolCallDeltaCodeInterpreterOutput] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["code_interpreter"], /) -> CodeInterpreterToolCallDeltaCodeInterpreter | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FileSearchToolCallFileSearchRankingOptionsDict(TypedDict):
    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: float
class FileSearchToolCallFileSearchRankingOptions(Reply[FileSearchToolCallFileSearchRankingOptionsDict]):
    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: float
    @overload
    def __getitem__(self, key: Literal["ranker"], /) -> Literal["auto", "default_2024_08_21"]: ...
    @overload
    def __getitem__(self, key: Literal["score_threshold"], /) -> float: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FileSearchToolCallFileSearchResultContentDict(TypedDict, total=False):
    text: str | None
    type: Literal["text"] | None
class FileSearchToolCallFileSearchResultContent(Reply[FileSearchToolCallFileSearchResultContentDict]):
    text: str | None
    type: Literal["text"] | None
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["text"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["file_id", "file_name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["score"], /) -> float: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[FileSearchToolCallFileSearchResultContent] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FileSearchToolCallFileSearchDict(TypedDict, total=False):
    ranking_options: FileSearchToolCallFileSearchRankingOptionsDict | None
    results: list[FileSearchToolCallFileSearchResultDict] | None
class FileSearchToolCallFileSearch(Reply[FileSearchToolCallFileSearchDict]):
    ranking_options: FileSearchToolCallFileSearchRankingOptions | None
    results: list[FileSearchToolCallFileSearchResult] | None
    @overload
    def __getitem__(self, key: Literal["ranking_options"], /) -> FileSearchToolCallFileSearchRankingOptions | None: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[FileSearchToolCallFileSearchResult] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FileSearchToolCallDict(TypedDict):
    id: str
    file_search: FileSearchToolCallFileSearchDict
    type: Literal["file_search"]
class FileSearchToolCall(Reply[FileSearchToolCallDict]):
    id: str
    file_search: FileSearchToolCallFileSearch
    type: Literal["file_search"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["file_search"], /) -> FileSearchToolCallFileSearch: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["file_search"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FunctionToolCallFunctionDict(TypedDict):
    arguments: str
    name: str
    output: NotRequired[str | None]
class FunctionToolCallFunction(Reply[FunctionToolCallFunctionDict]):
    arguments: str
    name: str
    output: str | None
    @overload
    def __getitem__(self, key: Literal["arguments", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FunctionToolCallDict(TypedDict):
    id: str
    function: FunctionToolCallFunctionDict
    type: Literal["function"]
class FunctionToolCall(Reply[FunctionToolCallDict]):
    id: str
    function: FunctionToolCallFunction
    type: Literal["function"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["function"], /) -> FunctionToolCallFunction: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FunctionToolCallDeltaFunctionDict(TypedDict, total=False):
    arguments: str | None
    name: str | None
    output: str | None
class FunctionToolCallDeltaFunction(Reply[FunctionToolCallDeltaFunctionDict]):
    arguments: str | None
    name: str | None
    output: str | None
    @overload
    def __getitem__(self, key: Literal["arguments", "name", "output"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["function"], /) -> FunctionToolCallDeltaFunction | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class MessageCreationStepDetailsMessageCreationDict(TypedDict):
    message_id: str
class MessageCreationStepDetailsMessageCreation(Reply[MessageCreationStepDetailsMessageCreationDict]):
    message_id: str
    @overload
    def __getitem__(self, key: Literal["message_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class MessageCreationStepDetailsDict(TypedDict):
    message_creation: MessageCreationStepDetailsMessageCreationDict
    type: Literal["message_creation"]
class MessageCreationStepDetails(Reply[MessageCreationStepDetailsDict]):
    message_creation: MessageCreationStepDetailsMessageCreation
    type: Literal["message_creation"]
    @overload
    def __getitem__(self, key: Literal["message_creation"], /) -> MessageCreationStepDetailsMessageCreation: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message_creation"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RunStepLastErrorDict(TypedDict):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str
class RunStepLastError(Reply[RunStepLastErrorDict]):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str
    @overload
    def __getitem__(self, key: Literal["code"], /) -> Literal["server_error", "rate_limit_exceeded"]: ...
    @overload
    def __getitem__(self, key: Literal["message"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ToolCall: TypeAlias = Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall]
ToolCallDict: TypeAlias = Union[CodeInterpreterToolCallDict, FileSearchToolCallDict, FunctionToolCallDict]
class ToolCallsStepDetailsDict(TypedDict):
    tool_calls: list[ToolCallDict]
    type: Literal["tool_calls"]
class ToolCallsStepDetails(Reply[ToolCallsStepDetailsDict]):
    tool_calls: list[ToolCall]
    type: Literal["tool_calls"]
    @overload
    def __getitem__(self, key: Literal["tool_calls"], /) -> list[ToolCall]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_calls"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["completion_tokens", "prompt_tokens", "total_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "assistant_id", "run_id", "thread_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["cancelled_at", "completed_at", "expired_at", "failed_at"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["last_error"], /) -> RunStepLastError | None: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> Metadata | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["thread.run.step"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "cancelled", "failed", "completed", "expired"]: ...
    @overload
    def __getitem__(self, key: Literal["step_details"], /) -> RunStepStepDetails: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message_creation", "tool_calls"]: ...
    @overload
    def __getitem__(self, key: Literal["usage"], /) -> RunStepUsage | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RunStepDeltaMessageDeltaMessageCreationDict(TypedDict, total=False):
    message_id: str | None
class RunStepDeltaMessageDeltaMessageCreation(Reply[RunStepDeltaMessageDeltaMessageCreationDict]):
    message_id: str | None
    @overload
    def __getitem__(self, key: Literal["message_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RunStepDeltaMessageDeltaDict(TypedDict):
    type: Literal["message_creation"]
    message_creation: NotRequired[RunStepDeltaMessageDeltaMessageCreationDict | None]
class RunStepDeltaMessageDelta(Reply[RunStepDeltaMessageDeltaDict]):
    type: Literal["message_creation"]
    message_creation: RunStepDeltaMessageDeltaMessageCreation | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message_creation"]: ...
    @overload
    def __getitem__(self, key: Literal["message_creation"], /) -> RunStepDeltaMessageDeltaMessageCreation | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ToolCallDelta: TypeAlias = Union[CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta]
ToolCallDeltaDict: TypeAlias = Union[CodeInterpreterToolCallDeltaDict, FileSearchToolCallDeltaDict, FunctionToolCallDeltaDict]
class ToolCallDeltaObjectDict(TypedDict):
    type: Literal["tool_calls"]
    tool_calls: NotRequired[list[ToolCallDeltaDict] | None]
class ToolCallDeltaObject(Reply[ToolCallDeltaObjectDict]):
    type: Literal["tool_calls"]
    tool_calls: list[ToolCallDelta] | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_calls"]: ...
    @overload
    def __getitem__(self, key: Literal["tool_calls"], /) -> list[ToolCallDelta] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
RunStepDeltaStepDetails: TypeAlias = Union[RunStepDeltaMessageDelta, ToolCallDeltaObject]
RunStepDeltaStepDetailsDict: TypeAlias = Union[RunStepDeltaMessageDeltaDict, ToolCallDeltaObjectDict]
class RunStepDeltaDict(TypedDict, total=False):
    step_details: RunStepDeltaStepDetailsDict | None
class RunStepDelta(Reply[RunStepDeltaDict]):
    step_details: RunStepDeltaStepDetails | None
    @overload
    def __getitem__(self, key: Literal["step_details"], /) -> RunStepDeltaStepDetails | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RunStepDeltaEventDict(TypedDict):
    id: str
    delta: RunStepDeltaDict
    object: Literal["thread.run.step.delta"]
class RunStepDeltaEvent(Reply[RunStepDeltaEventDict]):
    id: str
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["delta"], /) -> RunStepDelta: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["thread.run.step.delta"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
