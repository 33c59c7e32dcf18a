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
    """Which of the outputs this is a piece of, from 0."""
    type: Literal["logs"]
    logs: NotRequired[str | None]
    """A further piece of what was printed."""
class CodeInterpreterLogs(Reply[CodeInterpreterLogsDict]):
    index: int
    """Which of the outputs this is a piece of, from 0."""
    type: Literal["logs"]
    logs: str | None
    """A further piece of what was printed."""
    __getitem__: Get3[Literal["index"], int, Literal["type"], Literal["logs"], Literal["logs"], str | None]
class CodeInterpreterOutputImageImageDict(TypedDict, total=False):
    file_id: str | None
    """Id of the file."""
class CodeInterpreterOutputImageImage(Reply[CodeInterpreterOutputImageImageDict]):
    file_id: str | None
    """Id of the file."""
    __getitem__: Get1[Literal["file_id"], str | None]
class CodeInterpreterOutputImageDict(TypedDict):
    index: int
    """Which of the outputs this is a piece of, from 0."""
    type: Literal["image"]
    image: NotRequired[CodeInterpreterOutputImageImageDict | None]
    """The image that was drawn."""
class CodeInterpreterOutputImage(Reply[CodeInterpreterOutputImageDict]):
    index: int
    """Which of the outputs this is a piece of, from 0."""
    type: Literal["image"]
    image: CodeInterpreterOutputImageImage | None
    """The image that was drawn."""
    __getitem__: Get3[Literal["index"], int, Literal["type"], Literal["image"], Literal["image"], CodeInterpreterOutputImageImage | None]
class CodeInterpreterToolCallCodeInterpreterOutputLogsDict(TypedDict):
    logs: str
    """What was printed."""
    type: Literal["logs"]
class CodeInterpreterToolCallCodeInterpreterOutputLogs(Reply[CodeInterpreterToolCallCodeInterpreterOutputLogsDict]):
    logs: str
    """What was printed."""
    type: Literal["logs"]
    __getitem__: Get2[Literal["logs"], str, Literal["type"], Literal["logs"]]
class CodeInterpreterToolCallCodeInterpreterOutputImageImageDict(TypedDict):
    file_id: str
    """Id of the file."""
class CodeInterpreterToolCallCodeInterpreterOutputImageImage(Reply[CodeInterpreterToolCallCodeInterpreterOutputImageImageDict]):
    file_id: str
    """Id of the file."""
    __getitem__: Get1[Literal["file_id"], str]
class CodeInterpreterToolCallCodeInterpreterOutputImageDict(TypedDict):
    image: CodeInterpreterToolCallCodeInterpreterOutputImageImageDict
    """The image that was drawn."""
    type: Literal["image"]
class CodeInterpreterToolCallCodeInterpreterOutputImage(Reply[CodeInterpreterToolCallCodeInterpreterOutputImageDict]):
    image: CodeInterpreterToolCallCodeInterpreterOutputImageImage
    """The image that was drawn."""
    type: Literal["image"]
    __getitem__: Get2[Literal["image"], CodeInterpreterToolCallCodeInterpreterOutputImageImage, Literal["type"], Literal["image"]]
CodeInterpreterToolCallCodeInterpreterOutput: TypeAlias = Union[CodeInterpreterToolCallCodeInterpreterOutputLogs, CodeInterpreterToolCallCodeInterpreterOutputImage]
CodeInterpreterToolCallCodeInterpreterOutputDict: TypeAlias = Union[CodeInterpreterToolCallCodeInterpreterOutputLogsDict, CodeInterpreterToolCallCodeInterpreterOutputImageDict]
class CodeInterpreterToolCallCodeInterpreterDict(TypedDict):
    input: str
    """The code that was run."""
    outputs: list[CodeInterpreterToolCallCodeInterpreterOutputDict]
    """What it printed and drew."""
class CodeInterpreterToolCallCodeInterpreter(Reply[CodeInterpreterToolCallCodeInterpreterDict]):
    input: str
    """The code that was run."""
    outputs: list[CodeInterpreterToolCallCodeInterpreterOutput]
    """What it printed and drew."""
    __getitem__: Get2[Literal["input"], str, Literal["outputs"], list[CodeInterpreterToolCallCodeInterpreterOutput]]
class CodeInterpreterToolCallDict(TypedDict):
    id: str
    """Id of the call."""
    code_interpreter: CodeInterpreterToolCallCodeInterpreterDict
    """The code that was run, and what came of it."""
    type: Literal["code_interpreter"]
class CodeInterpreterToolCall(Reply[CodeInterpreterToolCallDict]):
    id: str
    """Id of the call."""
    code_interpreter: CodeInterpreterToolCallCodeInterpreter
    """The code that was run, and what came of it."""
    type: Literal["code_interpreter"]
    __getitem__: Get3[Literal["id"], str, Literal["code_interpreter"], CodeInterpreterToolCallCodeInterpreter, Literal["type"], Literal["code_interpreter"]]
CodeInterpreterToolCallDeltaCodeInterpreterOutput: TypeAlias = Union[CodeInterpreterLogs, CodeInterpreterOutputImage]
CodeInterpreterToolCallDeltaCodeInterpreterOutputDict: TypeAlias = Union[CodeInterpreterLogsDict, CodeInterpreterOutputImageDict]
class CodeInterpreterToolCallDeltaCodeInterpreterDict(TypedDict, total=False):
    input: str | None
    """A further piece of the code."""
    outputs: list[CodeInterpreterToolCallDeltaCodeInterpreterOutputDict] | None
    """Further pieces of what it printed and drew, told apart by `index`."""
class CodeInterpreterToolCallDeltaCodeInterpreter(Reply[CodeInterpreterToolCallDeltaCodeInterpreterDict]):
    input: str | None
    """A further piece of the code."""
    outputs: list[CodeInterpreterToolCallDeltaCodeInterpreterOutput] | None
    """Further pieces of what it printed and drew, told apart by `index`."""
    __getitem__: Get2[Literal["input"], str | None, Literal["outputs"], list[CodeInterpreterToolCallDeltaCodeInterpreterOutput] | None]
class CodeInterpreterToolCallDeltaDict(TypedDict):
    index: int
    """Which of the calls this is a piece of, from 0."""
    type: Literal["code_interpreter"]
    id: NotRequired[str | None]
    """Id of the call."""
    code_interpreter: NotRequired[CodeInterpreterToolCallDeltaCodeInterpreterDict | None]
    """Further pieces of the code and of what came of it."""
class CodeInterpreterToolCallDelta(Reply[CodeInterpreterToolCallDeltaDict]):
    index: int
    """Which of the calls this is a piece of, from 0."""
    type: Literal["code_interpreter"]
    id: str | None
    """Id of the call."""
    code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter | None
    """Further pieces of the code and of what came of it."""
    __getitem__: Get4[Literal["index"], int, Literal["type"], Literal["code_interpreter"], Literal["id"], str | None, Literal["code_interpreter"], CodeInterpreterToolCallDeltaCodeInterpreter | None]
class FileSearchToolCallFileSearchRankingOptionsDict(TypedDict):
    ranker: Literal["auto", "default_2024_08_21"]
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: float
    """Drop what fits less well, 0 to 1."""
class FileSearchToolCallFileSearchRankingOptions(Reply[FileSearchToolCallFileSearchRankingOptionsDict]):
    ranker: Literal["auto", "default_2024_08_21"]
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: float
    """Drop what fits less well, 0 to 1."""
    __getitem__: Get2[Literal["ranker"], Literal["auto", "default_2024_08_21"], Literal["score_threshold"], float]
class FileSearchToolCallFileSearchResultContentDict(TypedDict, total=False):
    text: str | None
    """The text that was found."""
    type: Literal["text"] | None
    """What the part is: `text`."""
class FileSearchToolCallFileSearchResultContent(Reply[FileSearchToolCallFileSearchResultContentDict]):
    text: str | None
    """The text that was found."""
    type: Literal["text"] | None
    """What the part is: `text`."""
    __getitem__: Get2[Literal["text"], str | None, Literal["type"], Literal["text"] | None]
class FileSearchToolCallFileSearchResultDict(TypedDict):
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    score: float
    """How well it fits, 0 to 1."""
    content: NotRequired[list[FileSearchToolCallFileSearchResultContentDict] | None]
    """The text that was found, in parts, if it was included."""
class FileSearchToolCallFileSearchResult(Reply[FileSearchToolCallFileSearchResultDict]):
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    score: float
    """How well it fits, 0 to 1."""
    content: list[FileSearchToolCallFileSearchResultContent] | None
    """The text that was found, in parts, if it was included."""
    __getitem__: Get3[Literal["file_id", "file_name"], str, Literal["score"], float, Literal["content"], list[FileSearchToolCallFileSearchResultContent] | None]
class FileSearchToolCallFileSearchDict(TypedDict, total=False):
    ranking_options: FileSearchToolCallFileSearchRankingOptionsDict | None
    """How results are ranked, and which are dropped."""
    results: list[FileSearchToolCallFileSearchResultDict] | None
    """What was found."""
class FileSearchToolCallFileSearch(Reply[FileSearchToolCallFileSearchDict]):
    ranking_options: FileSearchToolCallFileSearchRankingOptions | None
    """How results are ranked, and which are dropped."""
    results: list[FileSearchToolCallFileSearchResult] | None
    """What was found."""
    __getitem__: Get2[Literal["ranking_options"], FileSearchToolCallFileSearchRankingOptions | None, Literal["results"], list[FileSearchToolCallFileSearchResult] | None]
class FileSearchToolCallDict(TypedDict):
    id: str
    """Id of the call."""
    file_search: FileSearchToolCallFileSearchDict
    """How results were ranked, and what was found."""
    type: Literal["file_search"]
class FileSearchToolCall(Reply[FileSearchToolCallDict]):
    id: str
    """Id of the call."""
    file_search: FileSearchToolCallFileSearch
    """How results were ranked, and what was found."""
    type: Literal["file_search"]
    __getitem__: Get3[Literal["id"], str, Literal["file_search"], FileSearchToolCallFileSearch, Literal["type"], Literal["file_search"]]
class FileSearchToolCallDeltaDict(TypedDict):
    file_search: object
    """What is told of the search so far."""
    index: int
    """Which of the calls this is a piece of, from 0."""
    type: Literal["file_search"]
    id: NotRequired[str | None]
    """Id of the call."""
class FileSearchToolCallDelta(Reply[FileSearchToolCallDeltaDict]):
    file_search: object
    """What is told of the search so far."""
    index: int
    """Which of the calls this is a piece of, from 0."""
    type: Literal["file_search"]
    id: str | None
    """Id of the call."""
    __getitem__: Get4[Literal["file_search"], object, Literal["index"], int, Literal["type"], Literal["file_search"], Literal["id"], str | None]
class FunctionToolCallFunctionDict(TypedDict):
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the function."""
    output: NotRequired[str | None]
    """What the function gave; null until you have sent it."""
class FunctionToolCallFunction(Reply[FunctionToolCallFunctionDict]):
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the function."""
    output: str | None
    """What the function gave; null until you have sent it."""
    __getitem__: Get2[Literal["arguments", "name"], str, Literal["output"], str | None]
class FunctionToolCallDict(TypedDict):
    id: str
    """Id of the call."""
    function: FunctionToolCallFunctionDict
    """Which function, with which arguments, and what it gave."""
    type: Literal["function"]
class FunctionToolCall(Reply[FunctionToolCallDict]):
    id: str
    """Id of the call."""
    function: FunctionToolCallFunction
    """Which function, with which arguments, and what it gave."""
    type: Literal["function"]
    __getitem__: Get3[Literal["id"], str, Literal["function"], FunctionToolCallFunction, Literal["type"], Literal["function"]]
class FunctionToolCallDeltaFunctionDict(TypedDict, total=False):
    arguments: str | None
    """A further piece of the arguments."""
    name: str | None
    """Name of the function."""
    output: str | None
    """What the function gave; null until you have sent it."""
class FunctionToolCallDeltaFunction(Reply[FunctionToolCallDeltaFunctionDict]):
    arguments: str | None
    """A further piece of the arguments."""
    name: str | None
    """Name of the function."""
    output: str | None
    """What the function gave; null until you have sent it."""
    __getitem__: Get1[Literal["arguments", "name", "output"], str | None]
class FunctionToolCallDeltaDict(TypedDict):
    index: int
    """Which of the calls this is a piece of, from 0."""
    type: Literal["function"]
    id: NotRequired[str | None]
    """Id of the call."""
    function: NotRequired[FunctionToolCallDeltaFunctionDict | None]
    """The name, and further pieces of the arguments or the output."""
class FunctionToolCallDelta(Reply[FunctionToolCallDeltaDict]):
    index: int
    """Which of the calls this is a piece of, from 0."""
    type: Literal["function"]
    id: str | None
    """Id of the call."""
    function: FunctionToolCallDeltaFunction | None
    """The name, and further pieces of the arguments or the output."""
    __getitem__: Get4[Literal["index"], int, Literal["type"], Literal["function"], Literal["id"], str | None, Literal["function"], FunctionToolCallDeltaFunction | None]
class MessageCreationStepDetailsMessageCreationDict(TypedDict):
    message_id: str
    """Id of the message that was made."""
class MessageCreationStepDetailsMessageCreation(Reply[MessageCreationStepDetailsMessageCreationDict]):
    message_id: str
    """Id of the message that was made."""
    __getitem__: Get1[Literal["message_id"], str]
class MessageCreationStepDetailsDict(TypedDict):
    message_creation: MessageCreationStepDetailsMessageCreationDict
    """Which message was made."""
    type: Literal["message_creation"]
class MessageCreationStepDetails(Reply[MessageCreationStepDetailsDict]):
    message_creation: MessageCreationStepDetailsMessageCreation
    """Which message was made."""
    type: Literal["message_creation"]
    __getitem__: Get2[Literal["message_creation"], MessageCreationStepDetailsMessageCreation, Literal["type"], Literal["message_creation"]]
class RunStepLastErrorDict(TypedDict):
    code: Literal["server_error", "rate_limit_exceeded"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
class RunStepLastError(Reply[RunStepLastErrorDict]):
    code: Literal["server_error", "rate_limit_exceeded"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    __getitem__: Get2[Literal["code"], Literal["server_error", "rate_limit_exceeded"], Literal["message"], str]
ToolCall: TypeAlias = Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall]
ToolCallDict: TypeAlias = Union[CodeInterpreterToolCallDict, FileSearchToolCallDict, FunctionToolCallDict]
class ToolCallsStepDetailsDict(TypedDict):
    tool_calls: list[ToolCallDict]
    """The tools that are called."""
    type: Literal["tool_calls"]
class ToolCallsStepDetails(Reply[ToolCallsStepDetailsDict]):
    tool_calls: list[ToolCall]
    """The tools that are called."""
    type: Literal["tool_calls"]
    __getitem__: Get2[Literal["tool_calls"], list[ToolCall], Literal["type"], Literal["tool_calls"]]
RunStepStepDetails: TypeAlias = Union[MessageCreationStepDetails, ToolCallsStepDetails]
RunStepStepDetailsDict: TypeAlias = Union[MessageCreationStepDetailsDict, ToolCallsStepDetailsDict]
class RunStepUsageDict(TypedDict):
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""
class RunStepUsage(Reply[RunStepUsageDict]):
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""
    __getitem__: Get1[Literal["completion_tokens", "prompt_tokens", "total_tokens"], int]
class RunStepDict(TypedDict):
    id: str
    """Id of the step."""
    assistant_id: str
    """Id of the assistant."""
    cancelled_at: NotRequired[int | None]
    """When it was cancelled: Unix time in seconds."""
    completed_at: NotRequired[int | None]
    """When it was finished: Unix time in seconds."""
    created_at: int
    """When it was made: Unix time in seconds."""
    expired_at: NotRequired[int | None]
    """When it expired: Unix time in seconds."""
    failed_at: NotRequired[int | None]
    """When it failed: Unix time in seconds."""
    last_error: NotRequired[RunStepLastErrorDict | None]
    """Why it failed; null if it did not."""
    metadata: NotRequired[Metadata | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["thread.run.step"]
    run_id: str
    """Id of the run."""
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    """`in_progress`, `cancelled`, `failed`, `completed` or `expired`."""
    step_details: RunStepStepDetailsDict
    """What the step does: the message it makes or the tools it calls."""
    thread_id: str
    """Id of the thread."""
    type: Literal["message_creation", "tool_calls"]
    """What the step does: `message_creation` or `tool_calls`."""
    usage: NotRequired[RunStepUsageDict | None]
    """How many tokens it took; null while it goes on."""
class RunStep(Reply[RunStepDict]):
    id: str
    """Id of the step."""
    assistant_id: str
    """Id of the assistant."""
    cancelled_at: int | None
    """When it was cancelled: Unix time in seconds."""
    completed_at: int | None
    """When it was finished: Unix time in seconds."""
    created_at: int
    """When it was made: Unix time in seconds."""
    expired_at: int | None
    """When it expired: Unix time in seconds."""
    failed_at: int | None
    """When it failed: Unix time in seconds."""
    last_error: RunStepLastError | None
    """Why it failed; null if it did not."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["thread.run.step"]
    run_id: str
    """Id of the run."""
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    """`in_progress`, `cancelled`, `failed`, `completed` or `expired`."""
    step_details: RunStepStepDetails
    """What the step does: the message it makes or the tools it calls."""
    thread_id: str
    """Id of the thread."""
    type: Literal["message_creation", "tool_calls"]
    """What the step does: `message_creation` or `tool_calls`."""
    usage: RunStepUsage | None
    """How many tokens it took; null while it goes on."""
    __getitem__: Get10[Literal["id", "assistant_id", "run_id", "thread_id"], str, Literal["cancelled_at", "completed_at", "expired_at", "failed_at"], int | None, Literal["created_at"], int, Literal["last_error"], RunStepLastError | None, Literal["metadata"], Metadata | None, Literal["object"], Literal["thread.run.step"], Literal["status"], Literal["in_progress", "cancelled", "failed", "completed", "expired"], Literal["step_details"], RunStepStepDetails, Literal["type"], Literal["message_creation", "tool_calls"], Literal["usage"], RunStepUsage | None]
class RunStepDeltaMessageDeltaMessageCreationDict(TypedDict, total=False):
    message_id: str | None
    """Id of the message that was made."""
class RunStepDeltaMessageDeltaMessageCreation(Reply[RunStepDeltaMessageDeltaMessageCreationDict]):
    message_id: str | None
    """Id of the message that was made."""
    __getitem__: Get1[Literal["message_id"], str | None]
class RunStepDeltaMessageDeltaDict(TypedDict):
    type: Literal["message_creation"]
    message_creation: NotRequired[RunStepDeltaMessageDeltaMessageCreationDict | None]
    """Which message was made."""
class RunStepDeltaMessageDelta(Reply[RunStepDeltaMessageDeltaDict]):
    type: Literal["message_creation"]
    message_creation: RunStepDeltaMessageDeltaMessageCreation | None
    """Which message was made."""
    __getitem__: Get2[Literal["type"], Literal["message_creation"], Literal["message_creation"], RunStepDeltaMessageDeltaMessageCreation | None]
ToolCallDelta: TypeAlias = Union[CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta]
ToolCallDeltaDict: TypeAlias = Union[CodeInterpreterToolCallDeltaDict, FileSearchToolCallDeltaDict, FunctionToolCallDeltaDict]
class ToolCallDeltaObjectDict(TypedDict):
    type: Literal["tool_calls"]
    tool_calls: NotRequired[list[ToolCallDeltaDict] | None]
    """Further pieces of tool calls, told apart by `index`."""
class ToolCallDeltaObject(Reply[ToolCallDeltaObjectDict]):
    type: Literal["tool_calls"]
    tool_calls: list[ToolCallDelta] | None
    """Further pieces of tool calls, told apart by `index`."""
    __getitem__: Get2[Literal["type"], Literal["tool_calls"], Literal["tool_calls"], list[ToolCallDelta] | None]
RunStepDeltaStepDetails: TypeAlias = Union[RunStepDeltaMessageDelta, ToolCallDeltaObject]
RunStepDeltaStepDetailsDict: TypeAlias = Union[RunStepDeltaMessageDeltaDict, ToolCallDeltaObjectDict]
class RunStepDeltaDict(TypedDict, total=False):
    step_details: RunStepDeltaStepDetailsDict | None
    """What is new in the message or the calls of the step."""
class RunStepDelta(Reply[RunStepDeltaDict]):
    step_details: RunStepDeltaStepDetails | None
    """What is new in the message or the calls of the step."""
    __getitem__: Get1[Literal["step_details"], RunStepDeltaStepDetails | None]
class RunStepDeltaEventDict(TypedDict):
    id: str
    """Id of the step."""
    delta: RunStepDeltaDict
    """What is new in it."""
    object: Literal["thread.run.step.delta"]
class RunStepDeltaEvent(Reply[RunStepDeltaEventDict]):
    id: str
    """Id of the step."""
    delta: RunStepDelta
    """What is new in it."""
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
