# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Generic, Iterable, Literal, Sequence, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias, TypeVar
from .._made import Reply
from ..chat._base import (
    ChatCompletionFunctionTool,
    ChatCompletionFunctionToolDict,
    ChatCompletionFunctionToolParam,
    ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageFunctionToolCallDict,
    ParsedFunctionToolCall,
    ParsedFunctionToolCallDict,
)
from ..shared import (
    ComparisonFilter,
    ComparisonFilterDict,
    CompoundFilter,
    CompoundFilterDict,
    CustomToolInputFormat,
    CustomToolInputFormatDict,
    Metadata,
    Reasoning,
    ReasoningDict,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONObjectDict,
    ResponseFormatText,
    ResponseFormatTextDict,
    ResponsesModel,
)
from ..shared_params import (
    ComparisonFilter as _types_shared_params_ComparisonFilter,
    CompoundFilter as _types_shared_params_CompoundFilter,
    CustomToolInputFormat as _types_shared_params_CustomToolInputFormat,
    Metadata as _types_shared_params_Metadata,
    Reasoning as _types_shared_params_Reasoning,
    ResponseFormatJSONObject as _types_shared_params_ResponseFormatJSONObject,
    ResponseFormatText as _types_shared_params_ResponseFormatText,
    ResponsesModel as _types_shared_params_ResponsesModel,
)
class ResponseOutputTextAnnotationFileCitationDict(TypedDict):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]
class ResponseOutputTextAnnotationFileCitation(Reply[ResponseOutputTextAnnotationFileCitationDict]):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]
    @overload
    def __getitem__(self, key: Literal["file_id", "filename"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_citation"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseOutputTextAnnotationURLCitationDict(TypedDict):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str
class ResponseOutputTextAnnotationURLCitation(Reply[ResponseOutputTextAnnotationURLCitationDict]):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str
    @overload
    def __getitem__(self, key: Literal["end_index", "start_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["title", "url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["url_citation"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseOutputTextAnnotationContainerFileCitationDict(TypedDict):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]
class ResponseOutputTextAnnotationContainerFileCitation(Reply[ResponseOutputTextAnnotationContainerFileCitationDict]):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]
    @overload
    def __getitem__(self, key: Literal["container_id", "file_id", "filename"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["end_index", "start_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_file_citation"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseOutputTextAnnotationFilePathDict(TypedDict):
    file_id: str
    index: int
    type: Literal["file_path"]
class ResponseOutputTextAnnotationFilePath(Reply[ResponseOutputTextAnnotationFilePathDict]):
    file_id: str
    index: int
    type: Literal["file_path"]
    @overload
    def __getitem__(self, key: Literal["file_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_path"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseOutputTextAnnotation: TypeAlias = Union[ResponseOutputTextAnnotationFileCitation, ResponseOutputTextAnnotationURLCitation, ResponseOutputTextAnnotationContainerFileCitation, ResponseOutputTextAnnotationFilePath]
ResponseOutputTextAnnotationDict: TypeAlias = Union[ResponseOutputTextAnnotationFileCitationDict, ResponseOutputTextAnnotationURLCitationDict, ResponseOutputTextAnnotationContainerFileCitationDict, ResponseOutputTextAnnotationFilePathDict]
class ResponseOutputTextLogprobTopLogprobDict(TypedDict):
    token: str
    bytes: list[int]
    logprob: float
class ResponseOutputTextLogprobTopLogprob(Reply[ResponseOutputTextLogprobTopLogprobDict]):
    token: str
    bytes: list[int]
    logprob: float
    @overload
    def __getitem__(self, key: Literal["token"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["bytes"], /) -> list[int]: ...
    @overload
    def __getitem__(self, key: Literal["logprob"], /) -> float: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseOutputTextLogprobDict(TypedDict):
    token: str
    bytes: list[int]
    logprob: float
    top_logprobs: list[ResponseOutputTextLogprobTopLogprobDict]
class ResponseOutputTextLogprob(Reply[ResponseOutputTextLogprobDict]):
    token: str
    bytes: list[int]
    logprob: float
    top_logprobs: list[ResponseOutputTextLogprobTopLogprob]
    @overload
    def __getitem__(self, key: Literal["token"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["bytes"], /) -> list[int]: ...
    @overload
    def __getitem__(self, key: Literal["logprob"], /) -> float: ...
    @overload
    def __getitem__(self, key: Literal["top_logprobs"], /) -> list[ResponseOutputTextLogprobTopLogprob]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseOutputTextDict(TypedDict):
    annotations: list[ResponseOutputTextAnnotationDict]
    text: str
    type: Literal["output_text"]
    logprobs: NotRequired[list[ResponseOutputTextLogprobDict] | None]
class ResponseOutputText(Reply[ResponseOutputTextDict]):
    annotations: list[ResponseOutputTextAnnotation]
    text: str
    type: Literal["output_text"]
    logprobs: list[ResponseOutputTextLogprob] | None
    @overload
    def __getitem__(self, key: Literal["annotations"], /) -> list[ResponseOutputTextAnnotation]: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["output_text"]: ...
    @overload
    def __getitem__(self, key: Literal["logprobs"], /) -> list[ResponseOutputTextLogprob] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseOutputRefusalDict(TypedDict):
    refusal: str
    type: Literal["refusal"]
class ResponseOutputRefusal(Reply[ResponseOutputRefusalDict]):
    refusal: str
    type: Literal["refusal"]
    @overload
    def __getitem__(self, key: Literal["refusal"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["refusal"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseOutputMessageContent: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal]
ResponseOutputMessageContentDict: TypeAlias = Union[ResponseOutputTextDict, ResponseOutputRefusalDict]
class ResponseOutputMessageDict(TypedDict):
    id: str
    content: list[ResponseOutputMessageContentDict]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
class ResponseOutputMessage(Reply[ResponseOutputMessageDict]):
    id: str
    content: list[ResponseOutputMessageContent]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[ResponseOutputMessageContent]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["assistant"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"]: ...
    @overload
    def __getitem__(self, key: Literal["phase"], /) -> Literal["commentary", "final_answer"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFileSearchToolCallResultDict(TypedDict, total=False):
    attributes: dict[str, str | float | bool] | None
    file_id: str | None
    filename: str | None
    score: float | None
    text: str | None
class ResponseFileSearchToolCallResult(Reply[ResponseFileSearchToolCallResultDict]):
    attributes: dict[str, str | float | bool] | None
    file_id: str | None
    filename: str | None
    score: float | None
    text: str | None
    @overload
    def __getitem__(self, key: Literal["attributes"], /) -> dict[str, str | float | bool] | None: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "filename", "text"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["score"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFileSearchToolCallDict(TypedDict):
    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    results: NotRequired[list[ResponseFileSearchToolCallResultDict] | None]
class ResponseFileSearchToolCall(Reply[ResponseFileSearchToolCallDict]):
    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    results: list[ResponseFileSearchToolCallResult] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["queries"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "searching", "completed", "incomplete", "failed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search_call"]: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[ResponseFileSearchToolCallResult] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCustomToolCallCallerDirectDict(TypedDict):
    type: Literal["direct"]
class ResponseCustomToolCallCallerDirect(Reply[ResponseCustomToolCallCallerDirectDict]):
    type: Literal["direct"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCustomToolCallCallerProgramDict(TypedDict):
    caller_id: str
    type: Literal["program"]
class ResponseCustomToolCallCallerProgram(Reply[ResponseCustomToolCallCallerProgramDict]):
    caller_id: str
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["caller_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseCustomToolCallCaller: TypeAlias = Union[ResponseCustomToolCallCallerDirect, ResponseCustomToolCallCallerProgram, None]
ResponseCustomToolCallCallerDict: TypeAlias = Union[ResponseCustomToolCallCallerDirectDict, ResponseCustomToolCallCallerProgramDict, None]
ResponseFunctionToolCallDict = TypedDict("ResponseFunctionToolCallDict", {
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": NotRequired[str | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[ResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
    "status": NotRequired[Literal["in_progress", "completed", "incomplete"] | None],
})
class ResponseFunctionToolCall(Reply[ResponseFunctionToolCallDict]):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None
    async_: bool | None
    caller: ResponseCustomToolCallCaller | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["arguments", "call_id", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputFilePromptCacheBreakpointDict(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]
class ResponseInputFilePromptCacheBreakpoint(Reply[ResponseInputFilePromptCacheBreakpointDict]):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["explicit"]: ...
    @overload
    def __getitem__(self, key: Literal["ttl"], /) -> Literal["30m", "12h"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputTextDict(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[ResponseInputFilePromptCacheBreakpointDict | None]
class ResponseInputText(Reply[ResponseInputTextDict]):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"]: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> ResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
class ResponseInputImageDict(TypedDict, total=False):
    detail: Required[ImageDetail]
    type: Required[Literal["input_image"]]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpointDict | None
class ResponseInputImage(Reply[ResponseInputImageDict]):
    detail: ImageDetail
    type: Literal["input_image"]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> ImageDetail: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> ResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputFileDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"] | None
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpointDict | None
class ResponseInputFile(Reply[ResponseInputFileDict]):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_file"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["auto", "low", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["file_data", "file_id", "file_url", "filename"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> ResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseInputContent: TypeAlias = Union[ResponseInputText, ResponseInputImage, ResponseInputFile]
ResponseInputContentDict: TypeAlias = Union[ResponseInputTextDict, ResponseInputImageDict, ResponseInputFileDict]
class ResponseFunctionToolCallOutputItemDict(TypedDict, total=False):
    id: Required[str]
    output: Required[str | list[ResponseInputContentDict]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["function_call_output"]]
    call_id: str | None
    caller: ResponseCustomToolCallCallerDict | None
    created_by: str | None
    name: str | None
    namespace: str | None
class ResponseFunctionToolCallOutputItem(Reply[ResponseFunctionToolCallOutputItemDict]):
    id: str
    output: str | list[ResponseInputContent]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    call_id: str | None
    caller: ResponseCustomToolCallCaller | None
    created_by: str | None
    name: str | None
    namespace: str | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[ResponseInputContent]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["call_id", "created_by", "name", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFunctionWebSearchActionSearchSourceDict(TypedDict):
    type: Literal["url"]
    url: str
class ResponseFunctionWebSearchActionSearchSource(Reply[ResponseFunctionWebSearchActionSearchSourceDict]):
    type: Literal["url"]
    url: str
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["url"]: ...
    @overload
    def __getitem__(self, key: Literal["url"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFunctionWebSearchActionSearchDict(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: list[str] | None
    query: str | None
    sources: list[ResponseFunctionWebSearchActionSearchSourceDict] | None
class ResponseFunctionWebSearchActionSearch(Reply[ResponseFunctionWebSearchActionSearchDict]):
    type: Literal["search"]
    queries: list[str] | None
    query: str | None
    sources: list[ResponseFunctionWebSearchActionSearchSource] | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["search"]: ...
    @overload
    def __getitem__(self, key: Literal["queries"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["query"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["sources"], /) -> list[ResponseFunctionWebSearchActionSearchSource] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFunctionWebSearchActionOpenPageDict(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]
class ResponseFunctionWebSearchActionOpenPage(Reply[ResponseFunctionWebSearchActionOpenPageDict]):
    type: Literal["open_page"]
    url: str | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["open_page"]: ...
    @overload
    def __getitem__(self, key: Literal["url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFunctionWebSearchActionFindDict(TypedDict):
    pattern: str
    type: Literal["find_in_page"]
    url: str
class ResponseFunctionWebSearchActionFind(Reply[ResponseFunctionWebSearchActionFindDict]):
    pattern: str
    type: Literal["find_in_page"]
    url: str
    @overload
    def __getitem__(self, key: Literal["pattern", "url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["find_in_page"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseFunctionWebSearchAction: TypeAlias = Union[ResponseFunctionWebSearchActionSearch, ResponseFunctionWebSearchActionOpenPage, ResponseFunctionWebSearchActionFind]
ResponseFunctionWebSearchActionDict: TypeAlias = Union[ResponseFunctionWebSearchActionSearchDict, ResponseFunctionWebSearchActionOpenPageDict, ResponseFunctionWebSearchActionFindDict]
class ResponseFunctionWebSearchDict(TypedDict):
    id: str
    action: ResponseFunctionWebSearchActionDict
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
class ResponseFunctionWebSearch(Reply[ResponseFunctionWebSearchDict]):
    id: str
    action: ResponseFunctionWebSearchAction
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> ResponseFunctionWebSearchAction: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "searching", "completed", "failed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search_call"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseComputerToolCallPendingSafetyCheckDict(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None
class ResponseComputerToolCallPendingSafetyCheck(Reply[ResponseComputerToolCallPendingSafetyCheckDict]):
    id: str
    code: str | None
    message: str | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["code", "message"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ComputerActionClickDict(TypedDict):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]
class ComputerActionClick(Reply[ComputerActionClickDict]):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int
    @overload
    def __getitem__(self, key: Literal["button"], /) -> Literal["left", "right", "wheel", "back", "forward"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["click"]: ...
    @overload
    def __getitem__(self, key: Literal["x", "y"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ComputerActionDoubleClickDict(TypedDict):
    keys: NotRequired[list[str] | None]
    type: Literal["double_click"]
    x: int
    y: int
class ComputerActionDoubleClick(Reply[ComputerActionDoubleClickDict]):
    type: Literal["double_click"]
    x: int
    y: int
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["double_click"]: ...
    @overload
    def __getitem__(self, key: Literal["x", "y"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ComputerActionDragPathDict(TypedDict):
    x: int
    y: int
class ComputerActionDragPath(Reply[ComputerActionDragPathDict]):
    x: int
    y: int
    @overload
    def __getitem__(self, key: Literal["x", "y"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ComputerActionDragDict(TypedDict):
    path: list[ComputerActionDragPathDict]
    type: Literal["drag"]
    keys: NotRequired[list[str] | None]
class ComputerActionDrag(Reply[ComputerActionDragDict]):
    path: list[ComputerActionDragPath]
    type: Literal["drag"]
    @overload
    def __getitem__(self, key: Literal["path"], /) -> list[ComputerActionDragPath]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["drag"]: ...
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ComputerActionKeypressDict(TypedDict):
    keys: list[str]
    type: Literal["keypress"]
class ComputerActionKeypress(Reply[ComputerActionKeypressDict]):
    type: Literal["keypress"]
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["keypress"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ComputerActionMoveDict(TypedDict):
    type: Literal["move"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]
class ComputerActionMove(Reply[ComputerActionMoveDict]):
    type: Literal["move"]
    x: int
    y: int
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["move"]: ...
    @overload
    def __getitem__(self, key: Literal["x", "y"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ComputerActionScreenshotDict(TypedDict):
    type: Literal["screenshot"]
class ComputerActionScreenshot(Reply[ComputerActionScreenshotDict]):
    type: Literal["screenshot"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["screenshot"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ComputerActionScrollDict(TypedDict):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]
class ComputerActionScroll(Reply[ComputerActionScrollDict]):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    @overload
    def __getitem__(self, key: Literal["scroll_x", "scroll_y", "x", "y"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["scroll"]: ...
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ComputerActionTypeDict(TypedDict):
    text: str
    type: Literal["type"]
class ComputerActionType(Reply[ComputerActionTypeDict]):
    text: str
    type: Literal["type"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["type"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ComputerActionWaitDict(TypedDict):
    type: Literal["wait"]
class ComputerActionWait(Reply[ComputerActionWaitDict]):
    type: Literal["wait"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["wait"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ComputerAction: TypeAlias = Union[ComputerActionClick, ComputerActionDoubleClick, ComputerActionDrag, ComputerActionKeypress, ComputerActionMove, ComputerActionScreenshot, ComputerActionScroll, ComputerActionType, ComputerActionWait]
ComputerActionDict: TypeAlias = Union[ComputerActionClickDict, ComputerActionDoubleClickDict, ComputerActionDragDict, ComputerActionKeypressDict, ComputerActionMoveDict, ComputerActionScreenshotDict, ComputerActionScrollDict, ComputerActionTypeDict, ComputerActionWaitDict]
ComputerActionList: TypeAlias = list[ComputerAction]
ComputerActionListDict: TypeAlias = list[ComputerActionDict]
class ResponseComputerToolCallDict(TypedDict):
    id: str
    call_id: str
    pending_safety_checks: list[ResponseComputerToolCallPendingSafetyCheckDict]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: NotRequired[ComputerActionDict | None]
    actions: NotRequired[ComputerActionListDict | None]
class ResponseComputerToolCall(Reply[ResponseComputerToolCallDict]):
    id: str
    call_id: str
    pending_safety_checks: list[ResponseComputerToolCallPendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: ComputerAction | None
    actions: ComputerActionList | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["pending_safety_checks"], /) -> list[ResponseComputerToolCallPendingSafetyCheck]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_call"]: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> ComputerAction | None: ...
    @overload
    def __getitem__(self, key: Literal["actions"], /) -> ComputerActionList | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseComputerToolCallOutputScreenshotDict(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str | None
    image_url: str | None
class ResponseComputerToolCallOutputScreenshot(Reply[ResponseComputerToolCallOutputScreenshotDict]):
    type: Literal["computer_screenshot"]
    file_id: str | None
    image_url: str | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_screenshot"]: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseComputerToolCallOutputItemDict(TypedDict):
    id: str
    call_id: str
    output: ResponseComputerToolCallOutputScreenshotDict
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: NotRequired[list[ResponseComputerToolCallPendingSafetyCheckDict] | None]
    created_by: NotRequired[str | None]
class ResponseComputerToolCallOutputItem(Reply[ResponseComputerToolCallOutputItemDict]):
    id: str
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[ResponseComputerToolCallPendingSafetyCheck] | None
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> ResponseComputerToolCallOutputScreenshot: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["completed", "incomplete", "failed", "in_progress"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["acknowledged_safety_checks"], /) -> list[ResponseComputerToolCallPendingSafetyCheck] | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseReasoningItemSummaryDict(TypedDict):
    text: str
    type: Literal["summary_text"]
class ResponseReasoningItemSummary(Reply[ResponseReasoningItemSummaryDict]):
    text: str
    type: Literal["summary_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["summary_text"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseReasoningItemContentDict(TypedDict):
    text: str
    type: Literal["reasoning_text"]
class ResponseReasoningItemContent(Reply[ResponseReasoningItemContentDict]):
    text: str
    type: Literal["reasoning_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["reasoning_text"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseReasoningItemDict(TypedDict):
    id: str
    summary: list[ResponseReasoningItemSummaryDict]
    type: Literal["reasoning"]
    content: NotRequired[list[ResponseReasoningItemContentDict] | None]
    encrypted_content: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class ResponseReasoningItem(Reply[ResponseReasoningItemDict]):
    id: str
    summary: list[ResponseReasoningItemSummary]
    type: Literal["reasoning"]
    content: list[ResponseReasoningItemContent] | None
    encrypted_content: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["summary"], /) -> list[ResponseReasoningItemSummary]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["reasoning"]: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[ResponseReasoningItemContent] | None: ...
    @overload
    def __getitem__(self, key: Literal["encrypted_content"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseItemProgramDict(TypedDict):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
class ResponseItemProgram(Reply[ResponseItemProgramDict]):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "code", "fingerprint"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseItemProgramOutputDict(TypedDict):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
class ResponseItemProgramOutput(Reply[ResponseItemProgramOutputDict]):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "result"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program_output"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseToolSearchCallDict(TypedDict):
    id: str
    arguments: object
    call_id: NotRequired[str | None]
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    created_by: NotRequired[str | None]
class ResponseToolSearchCall(Reply[ResponseToolSearchCallDict]):
    id: str
    arguments: object
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["arguments"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["call_id", "created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["execution"], /) -> Literal["server", "client"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search_call"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
FunctionToolDict = TypedDict("FunctionToolDict", {
    "name": str,
    "parameters": NotRequired[dict[str, object] | None],
    "strict": NotRequired[bool | None],
    "type": Literal["function"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "async": NotRequired[bool | None],
    "defer_loading": NotRequired[bool | None],
    "description": NotRequired[str | None],
    "output_schema": NotRequired[dict[str, object] | None],
})
class FunctionTool(Reply[FunctionToolDict]):
    name: str
    parameters: dict[str, object] | None
    strict: bool | None
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    async_: bool | None
    defer_loading: bool | None
    description: str | None
    output_schema: dict[str, object] | None
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["parameters", "output_schema"], /) -> dict[str, object] | None: ...
    @overload
    def __getitem__(self, key: Literal["strict", "async", "defer_loading"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
FileSearchToolFilters: TypeAlias = Union[ComparisonFilter, CompoundFilter, None]
FileSearchToolFiltersDict: TypeAlias = Union[ComparisonFilterDict, CompoundFilterDict, None]
class FileSearchToolRankingOptionsHybridSearchDict(TypedDict):
    embedding_weight: float
    text_weight: float
class FileSearchToolRankingOptionsHybridSearch(Reply[FileSearchToolRankingOptionsHybridSearchDict]):
    embedding_weight: float
    text_weight: float
    @overload
    def __getitem__(self, key: Literal["embedding_weight", "text_weight"], /) -> float: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FileSearchToolRankingOptionsDict(TypedDict, total=False):
    hybrid_search: FileSearchToolRankingOptionsHybridSearchDict | None
    ranker: Literal["auto", "default-2024-11-15"] | None
    score_threshold: float | None
class FileSearchToolRankingOptions(Reply[FileSearchToolRankingOptionsDict]):
    hybrid_search: FileSearchToolRankingOptionsHybridSearch | None
    ranker: Literal["auto", "default-2024-11-15"] | None
    score_threshold: float | None
    @overload
    def __getitem__(self, key: Literal["hybrid_search"], /) -> FileSearchToolRankingOptionsHybridSearch | None: ...
    @overload
    def __getitem__(self, key: Literal["ranker"], /) -> Literal["auto", "default-2024-11-15"] | None: ...
    @overload
    def __getitem__(self, key: Literal["score_threshold"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FileSearchToolDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[list[str]]
    filters: FileSearchToolFiltersDict | None
    max_num_results: int | None
    ranking_options: FileSearchToolRankingOptionsDict | None
class FileSearchTool(Reply[FileSearchToolDict]):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: FileSearchToolFilters | None
    max_num_results: int | None
    ranking_options: FileSearchToolRankingOptions | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search"]: ...
    @overload
    def __getitem__(self, key: Literal["vector_store_ids"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["filters"], /) -> FileSearchToolFilters | None: ...
    @overload
    def __getitem__(self, key: Literal["max_num_results"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["ranking_options"], /) -> FileSearchToolRankingOptions | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ComputerToolDict(TypedDict):
    type: Literal["computer"]
class ComputerTool(Reply[ComputerToolDict]):
    type: Literal["computer"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ComputerUsePreviewToolDict(TypedDict):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]
class ComputerUsePreviewTool(Reply[ComputerUsePreviewToolDict]):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]
    @overload
    def __getitem__(self, key: Literal["display_height", "display_width"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> Literal["windows", "mac", "linux", "ubuntu", "browser"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_use_preview"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class WebSearchToolFiltersDict(TypedDict, total=False):
    allowed_domains: list[str] | None
class WebSearchToolFilters(Reply[WebSearchToolFiltersDict]):
    allowed_domains: list[str] | None
    @overload
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class WebSearchToolUserLocationDict(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"] | None
class WebSearchToolUserLocation(Reply[WebSearchToolUserLocationDict]):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"] | None
    @overload
    def __getitem__(self, key: Literal["city", "country", "region", "timezone"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["approximate"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class WebSearchToolDict(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool | None
    filters: WebSearchToolFiltersDict | None
    search_context_size: Literal["low", "medium", "high"] | None
    user_location: WebSearchToolUserLocationDict | None
class WebSearchTool(Reply[WebSearchToolDict]):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None
    filters: WebSearchToolFilters | None
    search_context_size: Literal["low", "medium", "high"] | None
    user_location: WebSearchToolUserLocation | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search", "web_search_2025_08_26"]: ...
    @overload
    def __getitem__(self, key: Literal["external_web_access"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["filters"], /) -> WebSearchToolFilters | None: ...
    @overload
    def __getitem__(self, key: Literal["search_context_size"], /) -> Literal["low", "medium", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["user_location"], /) -> WebSearchToolUserLocation | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ToolMcpAllowedToolsMcpToolFilterDict(TypedDict, total=False):
    read_only: bool | None
    tool_names: list[str] | None
class ToolMcpAllowedToolsMcpToolFilter(Reply[ToolMcpAllowedToolsMcpToolFilterDict]):
    read_only: bool | None
    tool_names: list[str] | None
    @overload
    def __getitem__(self, key: Literal["read_only"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_names"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ToolMcpAllowedTools: TypeAlias = Union[list[str], ToolMcpAllowedToolsMcpToolFilter, None]
ToolMcpAllowedToolsDict: TypeAlias = Union[list[str], ToolMcpAllowedToolsMcpToolFilterDict, None]
class ToolMcpRequireApprovalMcpToolApprovalFilterDict(TypedDict, total=False):
    always: ToolMcpAllowedToolsMcpToolFilterDict | None
    never: ToolMcpAllowedToolsMcpToolFilterDict | None
class ToolMcpRequireApprovalMcpToolApprovalFilter(Reply[ToolMcpRequireApprovalMcpToolApprovalFilterDict]):
    always: ToolMcpAllowedToolsMcpToolFilter | None
    never: ToolMcpAllowedToolsMcpToolFilter | None
    @overload
    def __getitem__(self, key: Literal["always", "never"], /) -> ToolMcpAllowedToolsMcpToolFilter | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ToolMcpRequireApproval: TypeAlias = Union[ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]
ToolMcpRequireApprovalDict: TypeAlias = Union[ToolMcpRequireApprovalMcpToolApprovalFilterDict, Literal["always", "never"], None]
class ToolMcpDict(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: ToolMcpAllowedToolsDict | None
    authorization: str | None
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: ToolMcpRequireApprovalDict | None
    server_description: str | None
    server_url: str | None
    tunnel_id: str | None
class ToolMcp(Reply[ToolMcpDict]):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: ToolMcpAllowedTools | None
    authorization: str | None
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: ToolMcpRequireApproval | None
    server_description: str | None
    server_url: str | None
    tunnel_id: str | None
    @overload
    def __getitem__(self, key: Literal["server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["allowed_tools"], /) -> ToolMcpAllowedTools | None: ...
    @overload
    def __getitem__(self, key: Literal["authorization", "server_description", "server_url", "tunnel_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["connector_id"], /) -> Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None: ...
    @overload
    def __getitem__(self, key: Literal["defer_loading"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["headers"], /) -> dict[str, str] | None: ...
    @overload
    def __getitem__(self, key: Literal["require_approval"], /) -> ToolMcpRequireApproval | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ContainerNetworkPolicyDisabledDict(TypedDict):
    type: Literal["disabled"]
class ContainerNetworkPolicyDisabled(Reply[ContainerNetworkPolicyDisabledDict]):
    type: Literal["disabled"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["disabled"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ContainerNetworkPolicyDomainSecretDict(TypedDict):
    domain: str
    name: str
    value: str
class ContainerNetworkPolicyDomainSecret(Reply[ContainerNetworkPolicyDomainSecretDict]):
    domain: str
    name: str
    value: str
    @overload
    def __getitem__(self, key: Literal["domain", "name", "value"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ContainerNetworkPolicyAllowlistDict(TypedDict):
    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: NotRequired[list[ContainerNetworkPolicyDomainSecretDict] | None]
class ContainerNetworkPolicyAllowlist(Reply[ContainerNetworkPolicyAllowlistDict]):
    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None
    @overload
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["allowlist"]: ...
    @overload
    def __getitem__(self, key: Literal["domain_secrets"], /) -> list[ContainerNetworkPolicyDomainSecret] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ContainerAutoNetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist]
ContainerAutoNetworkPolicyDict: TypeAlias = Union[ContainerNetworkPolicyDisabledDict, ContainerNetworkPolicyAllowlistDict]
class ToolCodeInterpreterContainerCodeInterpreterToolAutoDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ContainerAutoNetworkPolicyDict | None
class ToolCodeInterpreterContainerCodeInterpreterToolAuto(Reply[ToolCodeInterpreterContainerCodeInterpreterToolAutoDict]):
    type: Literal["auto"]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ContainerAutoNetworkPolicy | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["auto"]: ...
    @overload
    def __getitem__(self, key: Literal["file_ids"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["memory_limit"], /) -> Literal["1g", "4g", "16g", "64g"] | None: ...
    @overload
    def __getitem__(self, key: Literal["network_policy"], /) -> ContainerAutoNetworkPolicy | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ToolCodeInterpreterContainer: TypeAlias = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAuto]
ToolCodeInterpreterContainerDict: TypeAlias = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAutoDict]
class ToolCodeInterpreterDict(TypedDict):
    container: ToolCodeInterpreterContainerDict
    type: Literal["code_interpreter"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
class ToolCodeInterpreter(Reply[ToolCodeInterpreterDict]):
    container: ToolCodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    @overload
    def __getitem__(self, key: Literal["container"], /) -> ToolCodeInterpreterContainer: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ToolProgrammaticToolCallingDict(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ToolProgrammaticToolCalling(Reply[ToolProgrammaticToolCallingDict]):
    type: Literal["programmatic_tool_calling"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["programmatic_tool_calling"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ToolImageGenerationInputImageMaskDict(TypedDict, total=False):
    file_id: str | None
    image_url: str | None
class ToolImageGenerationInputImageMask(Reply[ToolImageGenerationInputImageMaskDict]):
    file_id: str | None
    image_url: str | None
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ToolImageGenerationSvgReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
class ToolImageGenerationSvgReasoning(Reply[ToolImageGenerationSvgReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    @overload
    def __getitem__(self, key: Literal["effort"], /) -> Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ToolImageGenerationSvgDict(TypedDict, total=False):
    model: str | None
    reasoning: ToolImageGenerationSvgReasoningDict | None
class ToolImageGenerationSvg(Reply[ToolImageGenerationSvgDict]):
    model: str | None
    reasoning: ToolImageGenerationSvgReasoning | None
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> ToolImageGenerationSvgReasoning | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ToolImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: ToolImageGenerationInputImageMaskDict | None
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"] | None
    moderation: Literal["auto", "low"] | None
    output_compression: int | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    partial_images: int | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
    svg: ToolImageGenerationSvgDict | None
class ToolImageGeneration(Reply[ToolImageGenerationDict]):
    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: ToolImageGenerationInputImageMask | None
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"] | None
    moderation: Literal["auto", "low"] | None
    output_compression: int | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    partial_images: int | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
    svg: ToolImageGenerationSvg | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["image_generation"]: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["generate", "edit", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["background"], /) -> Literal["transparent", "opaque", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["complexity"], /) -> Literal["low", "medium", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["frame_count", "frame_duration_ms", "output_compression", "partial_images"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["input_fidelity"], /) -> Literal["high", "low"] | None: ...
    @overload
    def __getitem__(self, key: Literal["input_image_mask"], /) -> ToolImageGenerationInputImageMask | None: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"] | None: ...
    @overload
    def __getitem__(self, key: Literal["moderation"], /) -> Literal["auto", "low"] | None: ...
    @overload
    def __getitem__(self, key: Literal["output_format"], /) -> Literal["png", "webp", "jpeg", "gif", "svg"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quality"], /) -> Literal["low", "medium", "high", "xhigh", "max", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["size"], /) -> str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["svg"], /) -> ToolImageGenerationSvg | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ToolLocalShellDict(TypedDict):
    type: Literal["local_shell"]
class ToolLocalShell(Reply[ToolLocalShellDict]):
    type: Literal["local_shell"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class SkillReferenceDict(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
class SkillReference(Reply[SkillReferenceDict]):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None
    @overload
    def __getitem__(self, key: Literal["skill_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["skill_reference"]: ...
    @overload
    def __getitem__(self, key: Literal["version"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class InlineSkillSourceDict(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class InlineSkillSource(Reply[InlineSkillSourceDict]):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["media_type"], /) -> Literal["application/zip"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["base64"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class InlineSkillDict(TypedDict):
    description: str
    name: str
    source: InlineSkillSourceDict
    type: Literal["inline"]
class InlineSkill(Reply[InlineSkillDict]):
    description: str
    name: str
    source: InlineSkillSource
    type: Literal["inline"]
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["source"], /) -> InlineSkillSource: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["inline"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ContainerAutoSkill: TypeAlias = Union[SkillReference, InlineSkill]
ContainerAutoSkillDict: TypeAlias = Union[SkillReferenceDict, InlineSkillDict]
class ContainerAutoDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ContainerAutoNetworkPolicyDict | None
    skills: list[ContainerAutoSkillDict] | None
class ContainerAuto(Reply[ContainerAutoDict]):
    type: Literal["container_auto"]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ContainerAutoNetworkPolicy | None
    skills: list[ContainerAutoSkill] | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_auto"]: ...
    @overload
    def __getitem__(self, key: Literal["file_ids"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["memory_limit"], /) -> Literal["1g", "4g", "16g", "64g"] | None: ...
    @overload
    def __getitem__(self, key: Literal["network_policy"], /) -> ContainerAutoNetworkPolicy | None: ...
    @overload
    def __getitem__(self, key: Literal["skills"], /) -> list[ContainerAutoSkill] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class LocalSkillDict(TypedDict):
    description: str
    name: str
    path: str
class LocalSkill(Reply[LocalSkillDict]):
    description: str
    name: str
    path: str
    @overload
    def __getitem__(self, key: Literal["description", "name", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class LocalEnvironmentDict(TypedDict):
    type: Literal["local"]
    skills: NotRequired[list[LocalSkillDict] | None]
class LocalEnvironment(Reply[LocalEnvironmentDict]):
    type: Literal["local"]
    skills: list[LocalSkill] | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local"]: ...
    @overload
    def __getitem__(self, key: Literal["skills"], /) -> list[LocalSkill] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ContainerReferenceDict(TypedDict):
    container_id: str
    type: Literal["container_reference"]
class ContainerReference(Reply[ContainerReferenceDict]):
    container_id: str
    type: Literal["container_reference"]
    @overload
    def __getitem__(self, key: Literal["container_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_reference"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
FunctionShellToolEnvironment: TypeAlias = Union[ContainerAuto, LocalEnvironment, ContainerReference, None]
FunctionShellToolEnvironmentDict: TypeAlias = Union[ContainerAutoDict, LocalEnvironmentDict, ContainerReferenceDict, None]
class FunctionShellToolDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    environment: FunctionShellToolEnvironmentDict | None
class FunctionShellTool(Reply[FunctionShellToolDict]):
    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    environment: FunctionShellToolEnvironment | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> FunctionShellToolEnvironment | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
CustomToolDict = TypedDict("CustomToolDict", {
    "name": str,
    "type": Literal["custom"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "async": NotRequired[bool | None],
    "defer_loading": NotRequired[bool | None],
    "description": NotRequired[str | None],
    "format": NotRequired[CustomToolInputFormatDict | None],
})
class CustomTool(Reply[CustomToolDict]):
    name: str
    type: Literal["custom"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    async_: bool | None
    defer_loading: bool | None
    description: str | None
    format: CustomToolInputFormat | None
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["async", "defer_loading"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["format"], /) -> CustomToolInputFormat | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
NamespaceToolToolFunctionDict = TypedDict("NamespaceToolToolFunctionDict", {
    "name": str,
    "type": Literal["function"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "async": NotRequired[bool | None],
    "defer_loading": NotRequired[bool | None],
    "description": NotRequired[str | None],
    "output_schema": NotRequired[dict[str, object] | None],
    "parameters": NotRequired[object | None],
    "strict": NotRequired[bool | None],
})
class NamespaceToolToolFunction(Reply[NamespaceToolToolFunctionDict]):
    name: str
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    async_: bool | None
    defer_loading: bool | None
    description: str | None
    output_schema: dict[str, object] | None
    parameters: object | None
    strict: bool | None
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["async", "defer_loading", "strict"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["output_schema"], /) -> dict[str, object] | None: ...
    @overload
    def __getitem__(self, key: Literal["parameters"], /) -> object | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
NamespaceToolTool: TypeAlias = Union[NamespaceToolToolFunction, CustomTool]
NamespaceToolToolDict: TypeAlias = Union[NamespaceToolToolFunctionDict, CustomToolDict]
class NamespaceToolDict(TypedDict):
    description: str
    name: str
    tools: list[NamespaceToolToolDict]
    type: Literal["namespace"]
class NamespaceTool(Reply[NamespaceToolDict]):
    description: str
    name: str
    tools: list[NamespaceToolTool]
    type: Literal["namespace"]
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[NamespaceToolTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["namespace"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ToolSearchToolDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: str | None
    execution: Literal["server", "client"] | None
    parameters: object | None
class ToolSearchTool(Reply[ToolSearchToolDict]):
    type: Literal["tool_search"]
    description: str | None
    execution: Literal["server", "client"] | None
    parameters: object | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search"]: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["execution"], /) -> Literal["server", "client"] | None: ...
    @overload
    def __getitem__(self, key: Literal["parameters"], /) -> object | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class WebSearchPreviewToolUserLocationDict(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
class WebSearchPreviewToolUserLocation(Reply[WebSearchPreviewToolUserLocationDict]):
    type: Literal["approximate"]
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["approximate"]: ...
    @overload
    def __getitem__(self, key: Literal["city", "country", "region", "timezone"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class WebSearchPreviewToolDict(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: list[Literal["text", "image"]] | None
    search_context_size: Literal["low", "medium", "high"] | None
    user_location: WebSearchPreviewToolUserLocationDict | None
class WebSearchPreviewTool(Reply[WebSearchPreviewToolDict]):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: list[Literal["text", "image"]] | None
    search_context_size: Literal["low", "medium", "high"] | None
    user_location: WebSearchPreviewToolUserLocation | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search_preview", "web_search_preview_2025_03_11"]: ...
    @overload
    def __getitem__(self, key: Literal["search_content_types"], /) -> list[Literal["text", "image"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["search_context_size"], /) -> Literal["low", "medium", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["user_location"], /) -> WebSearchPreviewToolUserLocation | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ApplyPatchToolDict(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
class ApplyPatchTool(Reply[ApplyPatchToolDict]):
    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
Tool: TypeAlias = Union[FunctionTool, FileSearchTool, ComputerTool, ComputerUsePreviewTool, WebSearchTool, ToolMcp, ToolCodeInterpreter, ToolProgrammaticToolCalling, ToolImageGeneration, ToolLocalShell, FunctionShellTool, CustomTool, NamespaceTool, ToolSearchTool, WebSearchPreviewTool, ApplyPatchTool]
ToolDict: TypeAlias = Union[FunctionToolDict, FileSearchToolDict, ComputerToolDict, ComputerUsePreviewToolDict, WebSearchToolDict, ToolMcpDict, ToolCodeInterpreterDict, ToolProgrammaticToolCallingDict, ToolImageGenerationDict, ToolLocalShellDict, FunctionShellToolDict, CustomToolDict, NamespaceToolDict, ToolSearchToolDict, WebSearchPreviewToolDict, ApplyPatchToolDict]
class ResponseToolSearchOutputItemDict(TypedDict):
    id: str
    call_id: NotRequired[str | None]
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[ToolDict]
    type: Literal["tool_search_output"]
    created_by: NotRequired[str | None]
class ResponseToolSearchOutputItem(Reply[ResponseToolSearchOutputItemDict]):
    id: str
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[Tool]
    type: Literal["tool_search_output"]
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["call_id", "created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["execution"], /) -> Literal["server", "client"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[Tool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search_output"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseItemAdditionalToolsDict(TypedDict):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[ToolDict]
    type: Literal["additional_tools"]
class ResponseItemAdditionalTools(Reply[ResponseItemAdditionalToolsDict]):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[Tool]
    type: Literal["additional_tools"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[Tool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["additional_tools"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCompactionItemDict(TypedDict):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    created_by: NotRequired[str | None]
class ResponseCompactionItem(Reply[ResponseCompactionItemDict]):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["id", "encrypted_content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["compaction"]: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseItemImageGenerationCallErrorModerationDetailsDict(TypedDict):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]
class ResponseItemImageGenerationCallErrorModerationDetails(Reply[ResponseItemImageGenerationCallErrorModerationDetailsDict]):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]
    @overload
    def __getitem__(self, key: Literal["categories"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["moderation_stage"], /) -> Literal["input", "output", "unknown"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseItemImageGenerationCallErrorDict(TypedDict, total=False):
    code: str | None
    message: Required[str]
    param: str | None
    type: Required[str]
    moderation_details: ResponseItemImageGenerationCallErrorModerationDetailsDict | None
class ResponseItemImageGenerationCallError(Reply[ResponseItemImageGenerationCallErrorDict]):
    code: str | None
    message: str
    param: str | None
    type: str
    moderation_details: ResponseItemImageGenerationCallErrorModerationDetails | None
    @overload
    def __getitem__(self, key: Literal["code", "param"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["message", "type"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["moderation_details"], /) -> ResponseItemImageGenerationCallErrorModerationDetails | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseItemImageGenerationCallSvgUsageDict(TypedDict):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
class ResponseItemImageGenerationCallSvgUsage(Reply[ResponseItemImageGenerationCallSvgUsageDict]):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
    @overload
    def __getitem__(self, key: Literal["input_tokens", "output_tokens", "reasoning_tokens", "total_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseItemImageGenerationCallDict(TypedDict, total=False):
    id: Required[str]
    result: str | None
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: ResponseItemImageGenerationCallErrorDict | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: ResponseItemImageGenerationCallSvgUsageDict | None
class ResponseItemImageGenerationCall(Reply[ResponseItemImageGenerationCallDict]):
    id: str
    result: str | None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: ResponseItemImageGenerationCallError | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: ResponseItemImageGenerationCallSvgUsage | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["result", "revised_prompt"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "generating", "failed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["image_generation_call"]: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["generate", "edit", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["background"], /) -> Literal["transparent", "opaque", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> ResponseItemImageGenerationCallError | None: ...
    @overload
    def __getitem__(self, key: Literal["output_format"], /) -> Literal["png", "webp", "jpeg", "gif", "svg"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quality"], /) -> Literal["low", "medium", "high", "xhigh", "max", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["size"], /) -> str | Literal["1024x1024", "1024x1536", "1536x1024"] | None: ...
    @overload
    def __getitem__(self, key: Literal["svg_usage"], /) -> ResponseItemImageGenerationCallSvgUsage | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCodeInterpreterToolCallOutputLogsDict(TypedDict):
    logs: str
    type: Literal["logs"]
class ResponseCodeInterpreterToolCallOutputLogs(Reply[ResponseCodeInterpreterToolCallOutputLogsDict]):
    logs: str
    type: Literal["logs"]
    @overload
    def __getitem__(self, key: Literal["logs"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["logs"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCodeInterpreterToolCallOutputImageDict(TypedDict):
    type: Literal["image"]
    url: str
class ResponseCodeInterpreterToolCallOutputImage(Reply[ResponseCodeInterpreterToolCallOutputImageDict]):
    type: Literal["image"]
    url: str
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["image"]: ...
    @overload
    def __getitem__(self, key: Literal["url"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseCodeInterpreterToolCallOutput: TypeAlias = Union[ResponseCodeInterpreterToolCallOutputLogs, ResponseCodeInterpreterToolCallOutputImage]
ResponseCodeInterpreterToolCallOutputDict: TypeAlias = Union[ResponseCodeInterpreterToolCallOutputLogsDict, ResponseCodeInterpreterToolCallOutputImageDict]
class ResponseCodeInterpreterToolCallDict(TypedDict):
    id: str
    code: NotRequired[str | None]
    container_id: str
    outputs: NotRequired[list[ResponseCodeInterpreterToolCallOutputDict] | None]
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
class ResponseCodeInterpreterToolCall(Reply[ResponseCodeInterpreterToolCallDict]):
    id: str
    code: str | None
    container_id: str
    outputs: list[ResponseCodeInterpreterToolCallOutput] | None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    @overload
    def __getitem__(self, key: Literal["id", "container_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["code"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["outputs"], /) -> list[ResponseCodeInterpreterToolCallOutput] | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter_call"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseItemLocalShellCallActionDict(TypedDict):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: NotRequired[int | None]
    user: NotRequired[str | None]
    working_directory: NotRequired[str | None]
class ResponseItemLocalShellCallAction(Reply[ResponseItemLocalShellCallActionDict]):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None
    user: str | None
    working_directory: str | None
    @overload
    def __getitem__(self, key: Literal["command"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["env"], /) -> dict[str, str]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["exec"]: ...
    @overload
    def __getitem__(self, key: Literal["timeout_ms"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["user", "working_directory"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseItemLocalShellCallDict(TypedDict):
    id: str
    action: ResponseItemLocalShellCallActionDict
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
class ResponseItemLocalShellCall(Reply[ResponseItemLocalShellCallDict]):
    id: str
    action: ResponseItemLocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> ResponseItemLocalShellCallAction: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell_call"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseItemLocalShellCallOutputDict(TypedDict):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class ResponseItemLocalShellCallOutput(Reply[ResponseItemLocalShellCallOutputDict]):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["id", "output"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputItemShellCallActionDict(TypedDict, total=False):
    commands: Required[list[str]]
    max_output_length: int | None
    timeout_ms: int | None
class ResponseInputItemShellCallAction(Reply[ResponseInputItemShellCallActionDict]):
    commands: list[str]
    max_output_length: int | None
    timeout_ms: int | None
    @overload
    def __getitem__(self, key: Literal["commands"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["max_output_length", "timeout_ms"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseLocalEnvironmentDict(TypedDict):
    type: Literal["local"]
class ResponseLocalEnvironment(Reply[ResponseLocalEnvironmentDict]):
    type: Literal["local"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseContainerReferenceDict(TypedDict):
    container_id: str
    type: Literal["container_reference"]
class ResponseContainerReference(Reply[ResponseContainerReferenceDict]):
    container_id: str
    type: Literal["container_reference"]
    @overload
    def __getitem__(self, key: Literal["container_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_reference"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseFunctionShellToolCallEnvironment: TypeAlias = Union[ResponseLocalEnvironment, ResponseContainerReference, None]
ResponseFunctionShellToolCallEnvironmentDict: TypeAlias = Union[ResponseLocalEnvironmentDict, ResponseContainerReferenceDict, None]
class ResponseFunctionShellToolCallDict(TypedDict):
    id: str
    action: ResponseInputItemShellCallActionDict
    call_id: str
    environment: NotRequired[ResponseFunctionShellToolCallEnvironmentDict | None]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    created_by: NotRequired[str | None]
class ResponseFunctionShellToolCall(Reply[ResponseFunctionShellToolCallDict]):
    id: str
    action: ResponseInputItemShellCallAction
    call_id: str
    environment: ResponseFunctionShellToolCallEnvironment | None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    caller: ResponseCustomToolCallCaller | None
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> ResponseInputItemShellCallAction: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> ResponseFunctionShellToolCallEnvironment | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell_call"]: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFunctionShellCallOutputContentOutcomeTimeoutDict(TypedDict):
    type: Literal["timeout"]
class ResponseFunctionShellCallOutputContentOutcomeTimeout(Reply[ResponseFunctionShellCallOutputContentOutcomeTimeoutDict]):
    type: Literal["timeout"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["timeout"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFunctionShellCallOutputContentOutcomeExitDict(TypedDict):
    exit_code: int
    type: Literal["exit"]
class ResponseFunctionShellCallOutputContentOutcomeExit(Reply[ResponseFunctionShellCallOutputContentOutcomeExitDict]):
    exit_code: int
    type: Literal["exit"]
    @overload
    def __getitem__(self, key: Literal["exit_code"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["exit"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseFunctionShellCallOutputContentOutcome: TypeAlias = Union[ResponseFunctionShellCallOutputContentOutcomeTimeout, ResponseFunctionShellCallOutputContentOutcomeExit]
ResponseFunctionShellCallOutputContentOutcomeDict: TypeAlias = Union[ResponseFunctionShellCallOutputContentOutcomeTimeoutDict, ResponseFunctionShellCallOutputContentOutcomeExitDict]
class ResponseFunctionShellToolCallOutputOutputDict(TypedDict):
    outcome: ResponseFunctionShellCallOutputContentOutcomeDict
    stderr: str
    stdout: str
    created_by: NotRequired[str | None]
class ResponseFunctionShellToolCallOutputOutput(Reply[ResponseFunctionShellToolCallOutputOutputDict]):
    outcome: ResponseFunctionShellCallOutputContentOutcome
    stderr: str
    stdout: str
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["outcome"], /) -> ResponseFunctionShellCallOutputContentOutcome: ...
    @overload
    def __getitem__(self, key: Literal["stderr", "stdout"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFunctionShellToolCallOutputDict(TypedDict):
    id: str
    call_id: str
    max_output_length: NotRequired[int | None]
    output: list[ResponseFunctionShellToolCallOutputOutputDict]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    created_by: NotRequired[str | None]
class ResponseFunctionShellToolCallOutput(Reply[ResponseFunctionShellToolCallOutputDict]):
    id: str
    call_id: str
    max_output_length: int | None
    output: list[ResponseFunctionShellToolCallOutputOutput]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    caller: ResponseCustomToolCallCaller | None
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["max_output_length"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[ResponseFunctionShellToolCallOutputOutput]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseApplyPatchToolCallOperationCreateFileDict(TypedDict):
    diff: str
    path: str
    type: Literal["create_file"]
class ResponseApplyPatchToolCallOperationCreateFile(Reply[ResponseApplyPatchToolCallOperationCreateFileDict]):
    diff: str
    path: str
    type: Literal["create_file"]
    @overload
    def __getitem__(self, key: Literal["diff", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["create_file"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseApplyPatchToolCallOperationDeleteFileDict(TypedDict):
    path: str
    type: Literal["delete_file"]
class ResponseApplyPatchToolCallOperationDeleteFile(Reply[ResponseApplyPatchToolCallOperationDeleteFileDict]):
    path: str
    type: Literal["delete_file"]
    @overload
    def __getitem__(self, key: Literal["path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["delete_file"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseApplyPatchToolCallOperationUpdateFileDict(TypedDict):
    diff: str
    path: str
    type: Literal["update_file"]
class ResponseApplyPatchToolCallOperationUpdateFile(Reply[ResponseApplyPatchToolCallOperationUpdateFileDict]):
    diff: str
    path: str
    type: Literal["update_file"]
    @overload
    def __getitem__(self, key: Literal["diff", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["update_file"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseApplyPatchToolCallOperation: TypeAlias = Union[ResponseApplyPatchToolCallOperationCreateFile, ResponseApplyPatchToolCallOperationDeleteFile, ResponseApplyPatchToolCallOperationUpdateFile]
ResponseApplyPatchToolCallOperationDict: TypeAlias = Union[ResponseApplyPatchToolCallOperationCreateFileDict, ResponseApplyPatchToolCallOperationDeleteFileDict, ResponseApplyPatchToolCallOperationUpdateFileDict]
class ResponseApplyPatchToolCallDict(TypedDict):
    id: str
    call_id: str
    operation: ResponseApplyPatchToolCallOperationDict
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    created_by: NotRequired[str | None]
class ResponseApplyPatchToolCall(Reply[ResponseApplyPatchToolCallDict]):
    id: str
    call_id: str
    operation: ResponseApplyPatchToolCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    caller: ResponseCustomToolCallCaller | None
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["operation"], /) -> ResponseApplyPatchToolCallOperation: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch_call"]: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseApplyPatchToolCallOutputDict(TypedDict):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    created_by: NotRequired[str | None]
    output: NotRequired[str | None]
class ResponseApplyPatchToolCallOutput(Reply[ResponseApplyPatchToolCallOutputDict]):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    caller: ResponseCustomToolCallCaller | None
    created_by: str | None
    output: str | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["completed", "failed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by", "output"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class McpToolCallErrorMcpProtocolErrorDict(TypedDict):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]
class McpToolCallErrorMcpProtocolError(Reply[McpToolCallErrorMcpProtocolErrorDict]):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]
    @overload
    def __getitem__(self, key: Literal["code"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_protocol_error"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class McpToolCallErrorMcpToolExecutionErrorDict(TypedDict):
    content: object
    type: Literal["mcp_tool_execution_error"]
class McpToolCallErrorMcpToolExecutionError(Reply[McpToolCallErrorMcpToolExecutionErrorDict]):
    content: object
    type: Literal["mcp_tool_execution_error"]
    @overload
    def __getitem__(self, key: Literal["content"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_tool_execution_error"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class McpToolCallErrorHTTPErrorDict(TypedDict):
    code: int
    message: str
    type: Literal["http_error"]
class McpToolCallErrorHTTPError(Reply[McpToolCallErrorHTTPErrorDict]):
    code: int
    message: str
    type: Literal["http_error"]
    @overload
    def __getitem__(self, key: Literal["code"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["http_error"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
McpToolCallError: TypeAlias = Union[McpToolCallErrorMcpProtocolError, McpToolCallErrorMcpToolExecutionError, McpToolCallErrorHTTPError]
McpToolCallErrorDict: TypeAlias = Union[McpToolCallErrorMcpProtocolErrorDict, McpToolCallErrorMcpToolExecutionErrorDict, McpToolCallErrorHTTPErrorDict]
class ResponseItemMcpCallDict(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: NotRequired[str | None]
    error: NotRequired[McpToolCallErrorDict | None]
    output: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None]
class ResponseItemMcpCall(Reply[ResponseItemMcpCallDict]):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None
    error: McpToolCallError | None
    output: str | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_call"]: ...
    @overload
    def __getitem__(self, key: Literal["approval_request_id", "output"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> McpToolCallError | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseItemMcpListToolsToolDict(TypedDict):
    input_schema: object
    name: str
    annotations: NotRequired[object | None]
    description: NotRequired[str | None]
class ResponseItemMcpListToolsTool(Reply[ResponseItemMcpListToolsToolDict]):
    input_schema: object
    name: str
    annotations: object | None
    description: str | None
    @overload
    def __getitem__(self, key: Literal["input_schema"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["annotations"], /) -> object | None: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseItemMcpListToolsDict(TypedDict):
    id: str
    server_label: str
    tools: list[ResponseItemMcpListToolsToolDict]
    type: Literal["mcp_list_tools"]
    error: NotRequired[str | None]
class ResponseItemMcpListTools(Reply[ResponseItemMcpListToolsDict]):
    id: str
    server_label: str
    tools: list[ResponseItemMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: str | None
    @overload
    def __getitem__(self, key: Literal["id", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[ResponseItemMcpListToolsTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_list_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseItemMcpApprovalRequestDict(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
class ResponseItemMcpApprovalRequest(Reply[ResponseItemMcpApprovalRequestDict]):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_approval_request"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseItemMcpApprovalResponseDict(TypedDict):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: NotRequired[str | None]
class ResponseItemMcpApprovalResponse(Reply[ResponseItemMcpApprovalResponseDict]):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: str | None
    @overload
    def __getitem__(self, key: Literal["id", "approval_request_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["approve"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_approval_response"]: ...
    @overload
    def __getitem__(self, key: Literal["reason"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseCustomToolCallDict = TypedDict("ResponseCustomToolCallDict", {
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": NotRequired[str | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[ResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
})
class ResponseCustomToolCall(Reply[ResponseCustomToolCallDict]):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: str | None
    async_: bool | None
    caller: ResponseCustomToolCallCaller | None
    namespace: str | None
    @overload
    def __getitem__(self, key: Literal["call_id", "input", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCustomToolCallOutputDict(TypedDict):
    call_id: str
    output: str | list[ResponseInputContentDict]
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
class ResponseCustomToolCallOutput(Reply[ResponseCustomToolCallOutputDict]):
    call_id: str
    output: str | list[ResponseInputContent]
    type: Literal["custom_tool_call_output"]
    id: str | None
    caller: ResponseCustomToolCallCaller | None
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[ResponseInputContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCustomToolCallOutputItemDict(TypedDict):
    call_id: str
    output: str | list[ResponseInputContentDict]
    type: Literal["custom_tool_call_output"]
    id: str
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: NotRequired[str | None]
class ResponseCustomToolCallOutputItem(ResponseCustomToolCallOutput):
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["call_id", "id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[ResponseInputContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseOutputItem: TypeAlias = Union[ResponseOutputMessage, ResponseFileSearchToolCall, ResponseFunctionToolCall, ResponseFunctionToolCallOutputItem, ResponseFunctionWebSearch, ResponseComputerToolCall, ResponseComputerToolCallOutputItem, ResponseReasoningItem, ResponseItemProgram, ResponseItemProgramOutput, ResponseToolSearchCall, ResponseToolSearchOutputItem, ResponseItemAdditionalTools, ResponseCompactionItem, ResponseItemImageGenerationCall, ResponseCodeInterpreterToolCall, ResponseItemLocalShellCall, ResponseItemLocalShellCallOutput, ResponseFunctionShellToolCall, ResponseFunctionShellToolCallOutput, ResponseApplyPatchToolCall, ResponseApplyPatchToolCallOutput, ResponseItemMcpCall, ResponseItemMcpListTools, ResponseItemMcpApprovalRequest, ResponseItemMcpApprovalResponse, ResponseCustomToolCall, ResponseCustomToolCallOutputItem]
ResponseOutputItemDict: TypeAlias = Union[ResponseOutputMessageDict, ResponseFileSearchToolCallDict, ResponseFunctionToolCallDict, ResponseFunctionToolCallOutputItemDict, ResponseFunctionWebSearchDict, ResponseComputerToolCallDict, ResponseComputerToolCallOutputItemDict, ResponseReasoningItemDict, ResponseItemProgramDict, ResponseItemProgramOutputDict, ResponseToolSearchCallDict, ResponseToolSearchOutputItemDict, ResponseItemAdditionalToolsDict, ResponseCompactionItemDict, ResponseItemImageGenerationCallDict, ResponseCodeInterpreterToolCallDict, ResponseItemLocalShellCallDict, ResponseItemLocalShellCallOutputDict, ResponseFunctionShellToolCallDict, ResponseFunctionShellToolCallOutputDict, ResponseApplyPatchToolCallDict, ResponseApplyPatchToolCallOutputDict, ResponseItemMcpCallDict, ResponseItemMcpListToolsDict, ResponseItemMcpApprovalRequestDict, ResponseItemMcpApprovalResponseDict, ResponseCustomToolCallDict, ResponseCustomToolCallOutputItemDict]
class ResponseUsageInputTokensDetailsCacheWriteTokensDetailsDict(TypedDict):
    ttl_12h_tokens: int
    ttl_30m_tokens: int
class ResponseUsageInputTokensDetailsCacheWriteTokensDetails(Reply[ResponseUsageInputTokensDetailsCacheWriteTokensDetailsDict]):
    ttl_12h_tokens: int
    ttl_30m_tokens: int
    @overload
    def __getitem__(self, key: Literal["ttl_12h_tokens", "ttl_30m_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseUsageInputTokensDetailsDict(TypedDict):
    cache_write_tokens: int
    cached_tokens: int
    cache_write_tokens_details: NotRequired[ResponseUsageInputTokensDetailsCacheWriteTokensDetailsDict | None]
class ResponseUsageInputTokensDetails(Reply[ResponseUsageInputTokensDetailsDict]):
    cache_write_tokens: int
    cached_tokens: int
    cache_write_tokens_details: ResponseUsageInputTokensDetailsCacheWriteTokensDetails | None
    @overload
    def __getitem__(self, key: Literal["cache_write_tokens", "cached_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["cache_write_tokens_details"], /) -> ResponseUsageInputTokensDetailsCacheWriteTokensDetails | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseUsageOutputTokensDetailsDict(TypedDict):
    reasoning_tokens: int
class ResponseUsageOutputTokensDetails(Reply[ResponseUsageOutputTokensDetailsDict]):
    reasoning_tokens: int
    @overload
    def __getitem__(self, key: Literal["reasoning_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseUsageDict(TypedDict):
    input_tokens: int
    input_tokens_details: ResponseUsageInputTokensDetailsDict
    output_tokens: int
    output_tokens_details: ResponseUsageOutputTokensDetailsDict
    total_tokens: int
class ResponseUsage(Reply[ResponseUsageDict]):
    input_tokens: int
    input_tokens_details: ResponseUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: ResponseUsageOutputTokensDetails
    total_tokens: int
    @overload
    def __getitem__(self, key: Literal["input_tokens", "output_tokens", "total_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["input_tokens_details"], /) -> ResponseUsageInputTokensDetails: ...
    @overload
    def __getitem__(self, key: Literal["output_tokens_details"], /) -> ResponseUsageOutputTokensDetails: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseImageDict(TypedDict):
    context_compression: Literal["enabled", "disabled"]
class ResponseImage(Reply[ResponseImageDict]):
    context_compression: Literal["enabled", "disabled"]
    @overload
    def __getitem__(self, key: Literal["context_compression"], /) -> Literal["enabled", "disabled"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class CompactedResponseDict(TypedDict):
    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: list[ResponseOutputItemDict]
    usage: ResponseUsageDict
    image: NotRequired[ResponseImageDict | None]
class CompactedResponse(Reply[CompactedResponseDict]):
    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: list[ResponseOutputItem]
    usage: ResponseUsage
    image: ResponseImage | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["response.compaction"]: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[ResponseOutputItem]: ...
    @overload
    def __getitem__(self, key: Literal["usage"], /) -> ResponseUsage: ...
    @overload
    def __getitem__(self, key: Literal["image"], /) -> ResponseImage | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ContainerNetworkPolicyDisabledParam(TypedDict):
    type: Literal["disabled"]
class ContainerNetworkPolicyDomainSecretParam(TypedDict):
    domain: str
    name: str
    value: str
class ContainerNetworkPolicyAllowlistParam(TypedDict):
    allowed_domains: Sequence[str]
    type: Literal["allowlist"]
    domain_secrets: NotRequired[Iterable[ContainerNetworkPolicyDomainSecretParam | ContainerNetworkPolicyDomainSecret | ContainerNetworkPolicyDomainSecretDict]]
ContainerAutoParamNetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyDisabled, ContainerNetworkPolicyDisabledDict, ContainerNetworkPolicyAllowlistParam, ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyAllowlistDict]
class SkillReferenceParam(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str]
class InlineSkillSourceParam(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class InlineSkillParam(TypedDict):
    description: str
    name: str
    source: InlineSkillSourceParam | InlineSkillSource | InlineSkillSourceDict
    type: Literal["inline"]
ContainerAutoParamSkill: TypeAlias = Union[SkillReferenceParam, SkillReference, SkillReferenceDict, InlineSkillParam, InlineSkill, InlineSkillDict]
class ContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ContainerAutoParamNetworkPolicy
    skills: Iterable[ContainerAutoParamSkill]
class ContainerReferenceParam(TypedDict):
    container_id: str
    type: Literal["container_reference"]
class LocalSkillParam(TypedDict):
    description: str
    name: str
    path: str
class LocalEnvironmentParam(TypedDict):
    type: Literal["local"]
    skills: NotRequired[Iterable[LocalSkillParam | LocalSkill | LocalSkillDict]]
class ResponseAccessProgramsDict(TypedDict):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
class ResponseAccessPrograms(Reply[ResponseAccessProgramsDict]):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    @overload
    def __getitem__(self, key: Literal["cyber"], /) -> Literal["standard", "daybreak_blue", "daybreak_red"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseErrorMisalignmentSteerDict(TypedDict):
    message: str
class ResponseErrorMisalignmentSteer(Reply[ResponseErrorMisalignmentSteerDict]):
    message: str
    @overload
    def __getitem__(self, key: Literal["message"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseErrorMisalignmentDict(TypedDict, total=False):
    detailed_explanation: str | None
    error_type: str | Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"] | None
    review_target: str | None
    steer: ResponseErrorMisalignmentSteerDict | None
class ResponseErrorMisalignment(Reply[ResponseErrorMisalignmentDict]):
    detailed_explanation: str | None
    error_type: str | Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"] | None
    review_target: str | None
    steer: ResponseErrorMisalignmentSteer | None
    @overload
    def __getitem__(self, key: Literal["detailed_explanation", "review_target"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["error_type"], /) -> str | Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"] | None: ...
    @overload
    def __getitem__(self, key: Literal["steer"], /) -> ResponseErrorMisalignmentSteer | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseErrorDict(TypedDict, total=False):
    code: Required[Literal["server_error", "rate_limit_exceeded", "invalid_prompt", "data_residency_mismatch", "bio_policy", "misalignment_policy_violation", "vector_store_timeout", "invalid_image", "invalid_image_format", "invalid_base64_image", "invalid_image_url", "image_too_large", "image_too_small", "image_parse_error", "image_content_policy_violation", "invalid_image_mode", "image_file_too_large", "unsupported_image_media_type", "empty_image_file", "failed_to_download_image", "image_file_not_found"]]
    message: Required[str]
    misalignment: ResponseErrorMisalignmentDict | None
    param: str | None
    type: str | None
class ResponseError(Reply[ResponseErrorDict]):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt", "data_residency_mismatch", "bio_policy", "misalignment_policy_violation", "vector_store_timeout", "invalid_image", "invalid_image_format", "invalid_base64_image", "invalid_image_url", "image_too_large", "image_too_small", "image_parse_error", "image_content_policy_violation", "invalid_image_mode", "image_file_too_large", "unsupported_image_media_type", "empty_image_file", "failed_to_download_image", "image_file_not_found"]
    message: str
    misalignment: ResponseErrorMisalignment | None
    param: str | None
    type: str | None
    @overload
    def __getitem__(self, key: Literal["code"], /) -> Literal["server_error", "rate_limit_exceeded", "invalid_prompt", "data_residency_mismatch", "bio_policy", "misalignment_policy_violation", "vector_store_timeout", "invalid_image", "invalid_image_format", "invalid_base64_image", "invalid_image_url", "image_too_large", "image_too_small", "image_parse_error", "image_content_policy_violation", "invalid_image_mode", "image_file_too_large", "unsupported_image_media_type", "empty_image_file", "failed_to_download_image", "image_file_not_found"]: ...
    @overload
    def __getitem__(self, key: Literal["message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["misalignment"], /) -> ResponseErrorMisalignment | None: ...
    @overload
    def __getitem__(self, key: Literal["param", "type"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseIncompleteDetailsDict(TypedDict, total=False):
    reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | None
class ResponseIncompleteDetails(Reply[ResponseIncompleteDetailsDict]):
    reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | None
    @overload
    def __getitem__(self, key: Literal["reason"], /) -> Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseInputMessageContentList: TypeAlias = list[ResponseInputContent]
ResponseInputMessageContentListDict: TypeAlias = list[ResponseInputContentDict]
class EasyInputMessageDict(TypedDict):
    content: str | ResponseInputMessageContentListDict
    role: Literal["user", "assistant", "system", "developer"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    type: NotRequired[Literal["message"] | None]
class EasyInputMessage(Reply[EasyInputMessageDict]):
    content: str | ResponseInputMessageContentList
    role: Literal["user", "assistant", "system", "developer"]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"] | None
    @overload
    def __getitem__(self, key: Literal["content"], /) -> str | ResponseInputMessageContentList: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user", "assistant", "system", "developer"]: ...
    @overload
    def __getitem__(self, key: Literal["phase"], /) -> Literal["commentary", "final_answer"] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputItemMessageDict(TypedDict):
    content: ResponseInputMessageContentListDict
    role: Literal["user", "system", "developer"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    type: NotRequired[Literal["message"] | None]
class ResponseInputItemMessage(Reply[ResponseInputItemMessageDict]):
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None
    type: Literal["message"] | None
    @overload
    def __getitem__(self, key: Literal["content"], /) -> ResponseInputMessageContentList: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user", "system", "developer"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputItemComputerCallOutputDict(TypedDict):
    call_id: str
    output: ResponseComputerToolCallOutputScreenshotDict
    type: Literal["computer_call_output"]
    id: NotRequired[str | None]
    acknowledged_safety_checks: NotRequired[list[ResponseComputerToolCallPendingSafetyCheckDict] | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class ResponseInputItemComputerCallOutput(Reply[ResponseInputItemComputerCallOutputDict]):
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: str | None
    acknowledged_safety_checks: list[ResponseComputerToolCallPendingSafetyCheck] | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> ResponseComputerToolCallOutputScreenshot: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["acknowledged_safety_checks"], /) -> list[ResponseComputerToolCallPendingSafetyCheck] | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputTextContentDict(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[ResponseInputFilePromptCacheBreakpointDict | None]
class ResponseInputTextContent(Reply[ResponseInputTextContentDict]):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"]: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> ResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputImageContentDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: ImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpointDict | None
class ResponseInputImageContent(Reply[ResponseInputImageContentDict]):
    type: Literal["input_image"]
    detail: ImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> ImageDetail | None: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> ResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputFileContentDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"] | None
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpointDict | None
class ResponseInputFileContent(Reply[ResponseInputFileContentDict]):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_file"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["auto", "low", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["file_data", "file_id", "file_url", "filename"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> ResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseFunctionCallOutputItem: TypeAlias = Union[ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent]
ResponseFunctionCallOutputItemDict: TypeAlias = Union[ResponseInputTextContentDict, ResponseInputImageContentDict, ResponseInputFileContentDict]
ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseFunctionCallOutputItem]
ResponseFunctionCallOutputItemListDict: TypeAlias = list[ResponseFunctionCallOutputItemDict]
class ResponseInputItemFunctionCallOutputDict(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListDict]
    type: Required[Literal["function_call_output"]]
    id: str | None
    call_id: str | None
    caller: ResponseCustomToolCallCallerDict | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class ResponseInputItemFunctionCallOutput(Reply[ResponseInputItemFunctionCallOutputDict]):
    output: str | ResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None
    call_id: str | None
    caller: ResponseCustomToolCallCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | ResponseFunctionCallOutputItemList: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "name", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputItemToolSearchCallDict(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"] | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class ResponseInputItemToolSearchCall(Reply[ResponseInputItemToolSearchCallDict]):
    arguments: object
    type: Literal["tool_search_call"]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"] | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["arguments"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["execution"], /) -> Literal["server", "client"] | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ToolSearchOutputNamespaceToolDict(TypedDict):
    description: str
    name: str
    tools: list[NamespaceToolToolDict]
    type: Literal["namespace"]
class ToolSearchOutputNamespaceTool(Reply[ToolSearchOutputNamespaceToolDict]):
    description: str
    name: str
    tools: list[NamespaceToolTool]
    type: Literal["namespace"]
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[NamespaceToolTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["namespace"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseToolSearchOutputItemParamTool: TypeAlias = Union[FunctionTool, FileSearchTool, ComputerTool, ComputerUsePreviewTool, WebSearchTool, ToolMcp, ToolCodeInterpreter, ToolProgrammaticToolCalling, ToolImageGeneration, ToolLocalShell, FunctionShellTool, CustomTool, ToolSearchOutputNamespaceTool, ToolSearchTool, WebSearchPreviewTool, ApplyPatchTool]
ResponseToolSearchOutputItemParamToolDict: TypeAlias = Union[FunctionToolDict, FileSearchToolDict, ComputerToolDict, ComputerUsePreviewToolDict, WebSearchToolDict, ToolMcpDict, ToolCodeInterpreterDict, ToolProgrammaticToolCallingDict, ToolImageGenerationDict, ToolLocalShellDict, FunctionShellToolDict, CustomToolDict, ToolSearchOutputNamespaceToolDict, ToolSearchToolDict, WebSearchPreviewToolDict, ApplyPatchToolDict]
class ResponseToolSearchOutputItemParamDict(TypedDict, total=False):
    tools: Required[list[ResponseToolSearchOutputItemParamToolDict]]
    type: Required[Literal["tool_search_output"]]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"] | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class ResponseToolSearchOutputItemParam(Reply[ResponseToolSearchOutputItemParamDict]):
    tools: list[ResponseToolSearchOutputItemParamTool]
    type: Literal["tool_search_output"]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"] | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[ResponseToolSearchOutputItemParamTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["execution"], /) -> Literal["server", "client"] | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputItemAdditionalToolsDict(TypedDict):
    role: Literal["developer"]
    tools: list[ToolDict]
    type: Literal["additional_tools"]
    id: NotRequired[str | None]
class ResponseInputItemAdditionalTools(Reply[ResponseInputItemAdditionalToolsDict]):
    role: Literal["developer"]
    tools: list[Tool]
    type: Literal["additional_tools"]
    id: str | None
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["developer"]: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[Tool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["additional_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseConfigurationUpdateItemReasoningDict(TypedDict, total=False):
    effort: ReasoningEffort | None
class ResponseConfigurationUpdateItemReasoning(Reply[ResponseConfigurationUpdateItemReasoningDict]):
    effort: ReasoningEffort | None
    @overload
    def __getitem__(self, key: Literal["effort"], /) -> ReasoningEffort | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFormatTextJSONSchemaConfigDict(TypedDict):
    name: str
    schema: dict[str, object]
    type: Literal["json_schema"]
    description: NotRequired[str | None]
    strict: NotRequired[bool | None]
class ResponseFormatTextJSONSchemaConfig(Reply[ResponseFormatTextJSONSchemaConfigDict]):
    name: str
    schema_: dict[str, object]
    type: Literal["json_schema"]
    description: str | None
    strict: bool | None
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["schema"], /) -> dict[str, object]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["json_schema"]: ...
    @overload
    def __getitem__(self, key: Literal["description"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["strict"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseConfigurationUpdateItemTextFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig]
ResponseConfigurationUpdateItemTextFormatDict: TypeAlias = Union[ResponseFormatTextDict, ResponseFormatTextJSONSchemaConfigDict]
class ResponseConfigurationUpdateItemTextDict(TypedDict):
    format: ResponseConfigurationUpdateItemTextFormatDict
class ResponseConfigurationUpdateItemText(Reply[ResponseConfigurationUpdateItemTextDict]):
    format: ResponseConfigurationUpdateItemTextFormat
    @overload
    def __getitem__(self, key: Literal["format"], /) -> ResponseConfigurationUpdateItemTextFormat: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseConfigurationUpdateItemParamDict(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    reasoning: ResponseConfigurationUpdateItemReasoningDict | None
    text: ResponseConfigurationUpdateItemTextDict | None
class ResponseConfigurationUpdateItemParam(Reply[ResponseConfigurationUpdateItemParamDict]):
    type: Literal["configuration_update"]
    id: str | None
    reasoning: ResponseConfigurationUpdateItemReasoning | None
    text: ResponseConfigurationUpdateItemText | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["configuration_update"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> ResponseConfigurationUpdateItemReasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> ResponseConfigurationUpdateItemText | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCompactionItemParamDict(TypedDict):
    encrypted_content: str
    type: Literal["compaction"]
    id: NotRequired[str | None]
class ResponseCompactionItemParam(Reply[ResponseCompactionItemParamDict]):
    encrypted_content: str
    type: Literal["compaction"]
    id: str | None
    @overload
    def __getitem__(self, key: Literal["encrypted_content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["compaction"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseInputItemShellCallEnvironment: TypeAlias = Union[LocalEnvironment, ContainerReference, None]
ResponseInputItemShellCallEnvironmentDict: TypeAlias = Union[LocalEnvironmentDict, ContainerReferenceDict, None]
class ResponseInputItemShellCallDict(TypedDict, total=False):
    action: Required[ResponseInputItemShellCallActionDict]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    caller: ResponseCustomToolCallCallerDict | None
    environment: ResponseInputItemShellCallEnvironmentDict | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class ResponseInputItemShellCall(Reply[ResponseInputItemShellCallDict]):
    action: ResponseInputItemShellCallAction
    call_id: str
    type: Literal["shell_call"]
    id: str | None
    caller: ResponseCustomToolCallCaller | None
    environment: ResponseInputItemShellCallEnvironment | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["action"], /) -> ResponseInputItemShellCallAction: ...
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> ResponseInputItemShellCallEnvironment | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFunctionShellCallOutputContentDict(TypedDict):
    outcome: ResponseFunctionShellCallOutputContentOutcomeDict
    stderr: str
    stdout: str
class ResponseFunctionShellCallOutputContent(Reply[ResponseFunctionShellCallOutputContentDict]):
    outcome: ResponseFunctionShellCallOutputContentOutcome
    stderr: str
    stdout: str
    @overload
    def __getitem__(self, key: Literal["outcome"], /) -> ResponseFunctionShellCallOutputContentOutcome: ...
    @overload
    def __getitem__(self, key: Literal["stderr", "stdout"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputItemShellCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    output: Required[list[ResponseFunctionShellCallOutputContentDict]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    caller: ResponseCustomToolCallCallerDict | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class ResponseInputItemShellCallOutput(Reply[ResponseInputItemShellCallOutputDict]):
    call_id: str
    output: list[ResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: str | None
    caller: ResponseCustomToolCallCaller | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[ResponseFunctionShellCallOutputContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["max_output_length"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputItemApplyPatchCallDict(TypedDict):
    call_id: str
    operation: ResponseApplyPatchToolCallOperationDict
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
class ResponseInputItemApplyPatchCall(Reply[ResponseInputItemApplyPatchCallDict]):
    call_id: str
    operation: ResponseApplyPatchToolCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: str | None
    caller: ResponseCustomToolCallCaller | None
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["operation"], /) -> ResponseApplyPatchToolCallOperation: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputItemApplyPatchCallOutputDict(TypedDict):
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: NotRequired[str | None]
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    output: NotRequired[str | None]
class ResponseInputItemApplyPatchCallOutput(Reply[ResponseInputItemApplyPatchCallOutputDict]):
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: str | None
    caller: ResponseCustomToolCallCaller | None
    output: str | None
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["completed", "failed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "output"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputItemMcpApprovalResponseDict(TypedDict):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    reason: NotRequired[str | None]
class ResponseInputItemMcpApprovalResponse(Reply[ResponseInputItemMcpApprovalResponseDict]):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: str | None
    reason: str | None
    @overload
    def __getitem__(self, key: Literal["approval_request_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["approve"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_approval_response"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "reason"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputItemCompactionTriggerDict(TypedDict):
    type: Literal["compaction_trigger"]
    id: NotRequired[str | None]
class ResponseInputItemCompactionTrigger(Reply[ResponseInputItemCompactionTriggerDict]):
    type: Literal["compaction_trigger"]
    id: str | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["compaction_trigger"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputItemItemReferenceDict(TypedDict):
    id: str
    type: NotRequired[Literal["item_reference"] | None]
class ResponseInputItemItemReference(Reply[ResponseInputItemItemReferenceDict]):
    id: str
    type: Literal["item_reference"] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["item_reference"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseInputItem: TypeAlias = Union[EasyInputMessage, ResponseInputItemMessage, ResponseOutputMessage, ResponseFileSearchToolCall, ResponseComputerToolCall, ResponseInputItemComputerCallOutput, ResponseFunctionWebSearch, ResponseFunctionToolCall, ResponseInputItemFunctionCallOutput, ResponseInputItemToolSearchCall, ResponseToolSearchOutputItemParam, ResponseInputItemAdditionalTools, ResponseConfigurationUpdateItemParam, ResponseReasoningItem, ResponseCompactionItemParam, ResponseItemImageGenerationCall, ResponseCodeInterpreterToolCall, ResponseItemLocalShellCall, ResponseItemLocalShellCallOutput, ResponseInputItemShellCall, ResponseInputItemShellCallOutput, ResponseInputItemApplyPatchCall, ResponseInputItemApplyPatchCallOutput, ResponseItemMcpListTools, ResponseItemMcpApprovalRequest, ResponseInputItemMcpApprovalResponse, ResponseItemMcpCall, ResponseCustomToolCallOutput, ResponseCustomToolCall, ResponseInputItemCompactionTrigger, ResponseInputItemItemReference, ResponseItemProgram, ResponseItemProgramOutput]
ResponseInputItemDict: TypeAlias = Union[EasyInputMessageDict, ResponseInputItemMessageDict, ResponseOutputMessageDict, ResponseFileSearchToolCallDict, ResponseComputerToolCallDict, ResponseInputItemComputerCallOutputDict, ResponseFunctionWebSearchDict, ResponseFunctionToolCallDict, ResponseInputItemFunctionCallOutputDict, ResponseInputItemToolSearchCallDict, ResponseToolSearchOutputItemParamDict, ResponseInputItemAdditionalToolsDict, ResponseConfigurationUpdateItemParamDict, ResponseReasoningItemDict, ResponseCompactionItemParamDict, ResponseItemImageGenerationCallDict, ResponseCodeInterpreterToolCallDict, ResponseItemLocalShellCallDict, ResponseItemLocalShellCallOutputDict, ResponseInputItemShellCallDict, ResponseInputItemShellCallOutputDict, ResponseInputItemApplyPatchCallDict, ResponseInputItemApplyPatchCallOutputDict, ResponseItemMcpListToolsDict, ResponseItemMcpApprovalRequestDict, ResponseInputItemMcpApprovalResponseDict, ResponseItemMcpCallDict, ResponseCustomToolCallOutputDict, ResponseCustomToolCallDict, ResponseInputItemCompactionTriggerDict, ResponseInputItemItemReferenceDict, ResponseItemProgramDict, ResponseItemProgramOutputDict]
ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
class ToolChoiceAllowedDict(TypedDict):
    mode: Literal["auto", "required"]
    tools: list[dict[str, object]]
    type: Literal["allowed_tools"]
class ToolChoiceAllowed(Reply[ToolChoiceAllowedDict]):
    mode: Literal["auto", "required"]
    tools: list[dict[str, object]]
    type: Literal["allowed_tools"]
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["auto", "required"]: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[dict[str, object]]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["allowed_tools"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ToolChoiceTypesDict(TypedDict):
    type: Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
class ToolChoiceTypes(Reply[ToolChoiceTypesDict]):
    type: Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ToolChoiceFunctionDict(TypedDict):
    name: str
    type: Literal["function"]
class ToolChoiceFunction(Reply[ToolChoiceFunctionDict]):
    name: str
    type: Literal["function"]
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ToolChoiceMcpDict(TypedDict):
    server_label: str
    type: Literal["mcp"]
    name: NotRequired[str | None]
class ToolChoiceMcp(Reply[ToolChoiceMcpDict]):
    server_label: str
    type: Literal["mcp"]
    name: str | None
    @overload
    def __getitem__(self, key: Literal["server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ToolChoiceCustomDict(TypedDict):
    name: str
    type: Literal["custom"]
class ToolChoiceCustom(Reply[ToolChoiceCustomDict]):
    name: str
    type: Literal["custom"]
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ToolChoiceApplyPatchDict(TypedDict):
    type: Literal["apply_patch"]
class ToolChoiceApplyPatch(Reply[ToolChoiceApplyPatchDict]):
    type: Literal["apply_patch"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ToolChoiceShellDict(TypedDict):
    type: Literal["shell"]
class ToolChoiceShell(Reply[ToolChoiceShellDict]):
    type: Literal["shell"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceAllowed, ToolChoiceTypes, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceCustom, ToolProgrammaticToolCalling, ToolChoiceApplyPatch, ToolChoiceShell]
ResponseToolChoiceDict: TypeAlias = Union[ToolChoiceOptions, ToolChoiceAllowedDict, ToolChoiceTypesDict, ToolChoiceFunctionDict, ToolChoiceMcpDict, ToolChoiceCustomDict, ToolProgrammaticToolCallingDict, ToolChoiceApplyPatchDict, ToolChoiceShellDict]
class ResponseConversationParamDict(TypedDict):
    id: str
class ResponseConversationParam(Reply[ResponseConversationParamDict]):
    id: str
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputTransformationDict(TypedDict):
    id: str
    action: Literal["removed"]
    reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
    type: Literal["reasoning"]
class ResponseInputTransformation(Reply[ResponseInputTransformationDict]):
    id: str
    action: Literal["removed"]
    reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
    type: Literal["reasoning"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["removed"]: ...
    @overload
    def __getitem__(self, key: Literal["reason"], /) -> Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["reasoning"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseModerationInputModerationResultDict(TypedDict):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]
class ResponseModerationInputModerationResult(Reply[ResponseModerationInputModerationResultDict]):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]
    @overload
    def __getitem__(self, key: Literal["categories"], /) -> dict[str, bool]: ...
    @overload
    def __getitem__(self, key: Literal["category_applied_input_types"], /) -> dict[str, list[Literal["text", "image"]]]: ...
    @overload
    def __getitem__(self, key: Literal["category_scores"], /) -> dict[str, float]: ...
    @overload
    def __getitem__(self, key: Literal["flagged"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["moderation_result"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseModerationInputErrorDict(TypedDict):
    code: str
    message: str
    type: Literal["error"]
class ResponseModerationInputError(Reply[ResponseModerationInputErrorDict]):
    code: str
    message: str
    type: Literal["error"]
    @overload
    def __getitem__(self, key: Literal["code", "message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["error"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseModerationInput: TypeAlias = Union[ResponseModerationInputModerationResult, ResponseModerationInputError]
ResponseModerationInputDict: TypeAlias = Union[ResponseModerationInputModerationResultDict, ResponseModerationInputErrorDict]
class ResponseModerationDict(TypedDict):
    input: ResponseModerationInputDict
    output: ResponseModerationInputDict
class ResponseModeration(Reply[ResponseModerationDict]):
    input: ResponseModerationInput
    output: ResponseModerationInput
    @overload
    def __getitem__(self, key: Literal["input", "output"], /) -> ResponseModerationInput: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponsePromptVariables: TypeAlias = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]
ResponsePromptVariablesDict: TypeAlias = Union[str, ResponseInputTextDict, ResponseInputImageDict, ResponseInputFileDict]
class ResponsePromptDict(TypedDict, total=False):
    id: Required[str]
    variables: dict[str, ResponsePromptVariablesDict] | None
    version: str | None
class ResponsePrompt(Reply[ResponsePromptDict]):
    id: str
    variables: dict[str, ResponsePromptVariables] | None
    version: str | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["variables"], /) -> dict[str, ResponsePromptVariables] | None: ...
    @overload
    def __getitem__(self, key: Literal["version"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsePromptCacheDiagnosticsCacheMissDict(TypedDict):
    cache_missed_tokens: int
    reason: Literal["model_changed", "prompt_cache_key_changed", "tools_changed", "text_format_changed", "reasoning_effort_changed", "verbosity_changed", "context_compacted", "input_changed", "service_tier_changed"]
    type: Literal["cache_miss"]
    comparison_reusable_tokens: NotRequired[int | None]
class ResponsePromptCacheDiagnosticsCacheMiss(Reply[ResponsePromptCacheDiagnosticsCacheMissDict]):
    cache_missed_tokens: int
    reason: Literal["model_changed", "prompt_cache_key_changed", "tools_changed", "text_format_changed", "reasoning_effort_changed", "verbosity_changed", "context_compacted", "input_changed", "service_tier_changed"]
    type: Literal["cache_miss"]
    comparison_reusable_tokens: int | None
    @overload
    def __getitem__(self, key: Literal["cache_missed_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["reason"], /) -> Literal["model_changed", "prompt_cache_key_changed", "tools_changed", "text_format_changed", "reasoning_effort_changed", "verbosity_changed", "context_compacted", "input_changed", "service_tier_changed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["cache_miss"]: ...
    @overload
    def __getitem__(self, key: Literal["comparison_reusable_tokens"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsePromptCacheDiagnosticsCacheHitDict(TypedDict):
    type: Literal["cache_hit"]
class ResponsePromptCacheDiagnosticsCacheHit(Reply[ResponsePromptCacheDiagnosticsCacheHitDict]):
    type: Literal["cache_hit"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["cache_hit"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsePromptCacheDiagnosticsComparisonResponseNotFoundDict(TypedDict):
    type: Literal["comparison_response_not_found"]
class ResponsePromptCacheDiagnosticsComparisonResponseNotFound(Reply[ResponsePromptCacheDiagnosticsComparisonResponseNotFoundDict]):
    type: Literal["comparison_response_not_found"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["comparison_response_not_found"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsePromptCacheDiagnosticsUnavailableDict(TypedDict):
    type: Literal["unavailable"]
class ResponsePromptCacheDiagnosticsUnavailable(Reply[ResponsePromptCacheDiagnosticsUnavailableDict]):
    type: Literal["unavailable"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["unavailable"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponsePromptCacheDiagnostics: TypeAlias = Union[ResponsePromptCacheDiagnosticsCacheMiss, ResponsePromptCacheDiagnosticsCacheHit, ResponsePromptCacheDiagnosticsComparisonResponseNotFound, ResponsePromptCacheDiagnosticsUnavailable]
ResponsePromptCacheDiagnosticsDict: TypeAlias = Union[ResponsePromptCacheDiagnosticsCacheMissDict, ResponsePromptCacheDiagnosticsCacheHitDict, ResponsePromptCacheDiagnosticsComparisonResponseNotFoundDict, ResponsePromptCacheDiagnosticsUnavailableDict]
class ResponsePromptCacheOptionsDict(TypedDict):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m", "12h"]
    comparison_response_id: NotRequired[str | None]
class ResponsePromptCacheOptions(Reply[ResponsePromptCacheOptionsDict]):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m", "12h"]
    comparison_response_id: str | None
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["implicit", "explicit"]: ...
    @overload
    def __getitem__(self, key: Literal["ttl"], /) -> Literal["30m", "12h"]: ...
    @overload
    def __getitem__(self, key: Literal["comparison_response_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ServiceTier: TypeAlias = Union[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"], None]
ResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
ResponseFormatTextConfig: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig, ResponseFormatJSONObject]
ResponseFormatTextConfigDict: TypeAlias = Union[ResponseFormatTextDict, ResponseFormatTextJSONSchemaConfigDict, ResponseFormatJSONObjectDict]
class ResponseTextConfigDict(TypedDict, total=False):
    format: ResponseFormatTextConfigDict | None
    verbosity: Literal["low", "medium", "high"] | None
class ResponseTextConfig(Reply[ResponseTextConfigDict]):
    format: ResponseFormatTextConfig | None
    verbosity: Literal["low", "medium", "high"] | None
    @overload
    def __getitem__(self, key: Literal["format"], /) -> ResponseFormatTextConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["verbosity"], /) -> Literal["low", "medium", "high"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseToolUsageImageGenInputTokensDetailsDict(TypedDict):
    image_tokens: int
    text_tokens: int
class ResponseToolUsageImageGenInputTokensDetails(Reply[ResponseToolUsageImageGenInputTokensDetailsDict]):
    image_tokens: int
    text_tokens: int
    @overload
    def __getitem__(self, key: Literal["image_tokens", "text_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseToolUsageImageGenCachedTokensDetailsDict(TypedDict):
    cached_image_tokens: int
    cached_text_tokens: int
class ResponseToolUsageImageGenCachedTokensDetails(Reply[ResponseToolUsageImageGenCachedTokensDetailsDict]):
    cached_image_tokens: int
    cached_text_tokens: int
    @overload
    def __getitem__(self, key: Literal["cached_image_tokens", "cached_text_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseToolUsageImageGenDict(TypedDict):
    input_tokens: int
    input_tokens_details: ResponseToolUsageImageGenInputTokensDetailsDict
    output_tokens: int
    total_tokens: int
    cached_tokens: NotRequired[int | None]
    cached_tokens_details: NotRequired[ResponseToolUsageImageGenCachedTokensDetailsDict | None]
    output_tokens_details: NotRequired[ResponseToolUsageImageGenInputTokensDetailsDict | None]
class ResponseToolUsageImageGen(Reply[ResponseToolUsageImageGenDict]):
    input_tokens: int
    input_tokens_details: ResponseToolUsageImageGenInputTokensDetails
    output_tokens: int
    total_tokens: int
    cached_tokens: int | None
    cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails | None
    output_tokens_details: ResponseToolUsageImageGenInputTokensDetails | None
    @overload
    def __getitem__(self, key: Literal["input_tokens", "output_tokens", "total_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["input_tokens_details"], /) -> ResponseToolUsageImageGenInputTokensDetails: ...
    @overload
    def __getitem__(self, key: Literal["cached_tokens"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["cached_tokens_details"], /) -> ResponseToolUsageImageGenCachedTokensDetails | None: ...
    @overload
    def __getitem__(self, key: Literal["output_tokens_details"], /) -> ResponseToolUsageImageGenInputTokensDetails | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseToolUsageWebSearchDict(TypedDict):
    num_requests: int
class ResponseToolUsageWebSearch(Reply[ResponseToolUsageWebSearchDict]):
    num_requests: int
    @overload
    def __getitem__(self, key: Literal["num_requests"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseToolUsageDict(TypedDict):
    image_gen: ResponseToolUsageImageGenDict
    web_search: ResponseToolUsageWebSearchDict
class ResponseToolUsage(Reply[ResponseToolUsageDict]):
    image_gen: ResponseToolUsageImageGen
    web_search: ResponseToolUsageWebSearch
    @overload
    def __getitem__(self, key: Literal["image_gen"], /) -> ResponseToolUsageImageGen: ...
    @overload
    def __getitem__(self, key: Literal["web_search"], /) -> ResponseToolUsageWebSearch: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseDict(TypedDict, total=False):
    id: Required[str]
    access_programs: ResponseAccessProgramsDict | None
    created_at: Required[float]
    error: ResponseErrorDict | None
    incomplete_details: ResponseIncompleteDetailsDict | None
    instructions: str | list[ResponseInputItemDict] | None
    metadata: Metadata | None
    model: Required[ResponsesModel]
    object: Required[Literal["response"]]
    output: Required[list[ResponseOutputItemDict]]
    parallel_tool_calls: Required[bool]
    temperature: float | None
    tool_choice: Required[ResponseToolChoiceDict]
    tools: Required[list[ToolDict]]
    top_p: float | None
    background: bool | None
    completed_at: float | None
    conversation: ResponseConversationParamDict | None
    image: ResponseImageDict | None
    input_transformations: list[ResponseInputTransformationDict] | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    moderation: ResponseModerationDict | None
    previous_response_id: str | None
    prompt: ResponsePromptDict | None
    prompt_cache_diagnostics: ResponsePromptCacheDiagnosticsDict | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponsePromptCacheOptionsDict | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: ReasoningDict | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    status: ResponseStatus | None
    text: ResponseTextConfigDict | None
    tool_usage: ResponseToolUsageDict | None
    top_logprobs: int | None
    truncation: Literal["auto", "disabled"] | None
    usage: ResponseUsageDict | None
    user: str | None
class Response(Reply[ResponseDict]):
    id: str
    access_programs: ResponseAccessPrograms | None
    created_at: float
    error: ResponseError | None
    incomplete_details: ResponseIncompleteDetails | None
    instructions: str | list[ResponseInputItem] | None
    metadata: Metadata | None
    model: ResponsesModel
    object: Literal["response"]
    output: list[ResponseOutputItem]
    parallel_tool_calls: bool
    temperature: float | None
    tool_choice: ResponseToolChoice
    tools: list[Tool]
    top_p: float | None
    background: bool | None
    completed_at: float | None
    conversation: ResponseConversationParam | None
    image: ResponseImage | None
    input_transformations: list[ResponseInputTransformation] | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    moderation: ResponseModeration | None
    previous_response_id: str | None
    prompt: ResponsePrompt | None
    prompt_cache_diagnostics: ResponsePromptCacheDiagnostics | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponsePromptCacheOptions | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: Reasoning | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    status: ResponseStatus | None
    text: ResponseTextConfig | None
    tool_usage: ResponseToolUsage | None
    top_logprobs: int | None
    truncation: Literal["auto", "disabled"] | None
    usage: ResponseUsage | None
    user: str | None
    @property
    def output_text(self) -> str: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["access_programs"], /) -> ResponseAccessPrograms | None: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> float: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> ResponseError | None: ...
    @overload
    def __getitem__(self, key: Literal["incomplete_details"], /) -> ResponseIncompleteDetails | None: ...
    @overload
    def __getitem__(self, key: Literal["instructions"], /) -> str | list[ResponseInputItem] | None: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> Metadata | None: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> ResponsesModel: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["response"]: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[ResponseOutputItem]: ...
    @overload
    def __getitem__(self, key: Literal["parallel_tool_calls"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["temperature", "top_p", "completed_at"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_choice"], /) -> ResponseToolChoice: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[Tool]: ...
    @overload
    def __getitem__(self, key: Literal["background"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["conversation"], /) -> ResponseConversationParam | None: ...
    @overload
    def __getitem__(self, key: Literal["image"], /) -> ResponseImage | None: ...
    @overload
    def __getitem__(self, key: Literal["input_transformations"], /) -> list[ResponseInputTransformation] | None: ...
    @overload
    def __getitem__(self, key: Literal["max_output_tokens", "max_tool_calls", "top_logprobs"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["moderation"], /) -> ResponseModeration | None: ...
    @overload
    def __getitem__(self, key: Literal["previous_response_id", "prompt_cache_key", "safety_identifier", "user"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt"], /) -> ResponsePrompt | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_diagnostics"], /) -> ResponsePromptCacheDiagnostics | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_options"], /) -> ResponsePromptCacheOptions | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_retention"], /) -> Literal["in_memory", "24h"] | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> Reasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["service_tier"], /) -> ServiceTier | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> ResponseStatus | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> ResponseTextConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_usage"], /) -> ResponseToolUsage | None: ...
    @overload
    def __getitem__(self, key: Literal["truncation"], /) -> Literal["auto", "disabled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["usage"], /) -> ResponseUsage | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ParsedResponseContentType = TypeVar("ParsedResponseContentType", default=Any)
class ParsedResponseOutputTextDict(TypedDict):
    annotations: list[ResponseOutputTextAnnotationDict]
    text: str
    type: Literal["output_text"]
    logprobs: NotRequired[list[ResponseOutputTextLogprobDict] | None]
    parsed: NotRequired[Any | None]
class ParsedResponseOutputText(ResponseOutputText, Generic[ParsedResponseContentType]):
    parsed: ParsedResponseContentType | None
    @overload
    def __getitem__(self, key: Literal["annotations"], /) -> list[ResponseOutputTextAnnotation]: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["output_text"]: ...
    @overload
    def __getitem__(self, key: Literal["logprobs"], /) -> list[ResponseOutputTextLogprob] | None: ...
    @overload
    def __getitem__(self, key: Literal["parsed"], /) -> ParsedResponseContentType | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ParsedContent: TypeAlias = Union[ParsedResponseOutputText[ParsedResponseContentType], ResponseOutputRefusal]
ParsedContentDict: TypeAlias = Union[ParsedResponseOutputTextDict, ResponseOutputRefusalDict]
class ParsedResponseOutputMessageDict(TypedDict):
    id: str
    content: list[ParsedContentDict]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[ParsedResponseContentType]):
    content: list[ParsedContent[ParsedResponseContentType]]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[ParsedContent[ParsedResponseContentType]]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["assistant"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"]: ...
    @overload
    def __getitem__(self, key: Literal["phase"], /) -> Literal["commentary", "final_answer"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ParsedResponseFunctionToolCallDict = TypedDict("ParsedResponseFunctionToolCallDict", {
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": NotRequired[str | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[ResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
    "status": NotRequired[Literal["in_progress", "completed", "incomplete"] | None],
    "parsed_arguments": NotRequired[object],
})
class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    parsed_arguments: object | None
    @overload
    def __getitem__(self, key: Literal["arguments", "call_id", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: Literal["parsed_arguments"], /) -> object: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ParsedResponseOutputItem: TypeAlias = Union[ParsedResponseOutputMessage[ParsedResponseContentType], ParsedResponseFunctionToolCall, ResponseFileSearchToolCall, ResponseFunctionWebSearch, ResponseComputerToolCall, ResponseComputerToolCallOutputItem, ResponseToolSearchCall, ResponseToolSearchOutputItem, ResponseItemAdditionalTools, ResponseReasoningItem, ResponseItemProgram, ResponseItemProgramOutput, ResponseItemMcpCall, ResponseItemMcpApprovalRequest, ResponseItemMcpApprovalResponse, ResponseItemImageGenerationCall, ResponseItemLocalShellCall, ResponseItemLocalShellCallOutput, ResponseItemLocalShellCallAction, ResponseItemMcpListTools, ResponseCodeInterpreterToolCall, ResponseCompactionItem, ResponseFunctionShellToolCall, ResponseFunctionShellToolCallOutput, ResponseApplyPatchToolCall, ResponseApplyPatchToolCallOutput, ResponseFunctionToolCallOutputItem, ResponseCustomToolCall, ResponseCustomToolCallOutputItem]
ParsedResponseOutputItemDict: TypeAlias = Union[ParsedResponseOutputMessageDict, ParsedResponseFunctionToolCallDict, ResponseFileSearchToolCallDict, ResponseFunctionWebSearchDict, ResponseComputerToolCallDict, ResponseComputerToolCallOutputItemDict, ResponseToolSearchCallDict, ResponseToolSearchOutputItemDict, ResponseItemAdditionalToolsDict, ResponseReasoningItemDict, ResponseItemProgramDict, ResponseItemProgramOutputDict, ResponseItemMcpCallDict, ResponseItemMcpApprovalRequestDict, ResponseItemMcpApprovalResponseDict, ResponseItemImageGenerationCallDict, ResponseItemLocalShellCallDict, ResponseItemLocalShellCallOutputDict, ResponseItemLocalShellCallActionDict, ResponseItemMcpListToolsDict, ResponseCodeInterpreterToolCallDict, ResponseCompactionItemDict, ResponseFunctionShellToolCallDict, ResponseFunctionShellToolCallOutputDict, ResponseApplyPatchToolCallDict, ResponseApplyPatchToolCallOutputDict, ResponseFunctionToolCallOutputItemDict, ResponseCustomToolCallDict, ResponseCustomToolCallOutputItemDict]
class ParsedResponseDict(TypedDict, total=False):
    id: Required[str]
    access_programs: ResponseAccessProgramsDict | None
    created_at: Required[float]
    error: ResponseErrorDict | None
    incomplete_details: ResponseIncompleteDetailsDict | None
    instructions: str | list[ResponseInputItemDict] | None
    metadata: Metadata | None
    model: Required[ResponsesModel]
    object: Required[Literal["response"]]
    output: Required[list[ParsedResponseOutputItemDict]]
    parallel_tool_calls: Required[bool]
    temperature: float | None
    tool_choice: Required[ResponseToolChoiceDict]
    tools: Required[list[ToolDict]]
    top_p: float | None
    background: bool | None
    completed_at: float | None
    conversation: ResponseConversationParamDict | None
    image: ResponseImageDict | None
    input_transformations: list[ResponseInputTransformationDict] | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    moderation: ResponseModerationDict | None
    previous_response_id: str | None
    prompt: ResponsePromptDict | None
    prompt_cache_diagnostics: ResponsePromptCacheDiagnosticsDict | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponsePromptCacheOptionsDict | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: ReasoningDict | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    status: ResponseStatus | None
    text: ResponseTextConfigDict | None
    tool_usage: ResponseToolUsageDict | None
    top_logprobs: int | None
    truncation: Literal["auto", "disabled"] | None
    usage: ResponseUsageDict | None
    user: str | None
class ParsedResponse(Response, Generic[ParsedResponseContentType]):
    output: list[ParsedResponseOutputItem[ParsedResponseContentType]]
    @property
    def output_parsed(self) -> ParsedResponseContentType | None: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["access_programs"], /) -> ResponseAccessPrograms | None: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> float: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> ResponseError | None: ...
    @overload
    def __getitem__(self, key: Literal["incomplete_details"], /) -> ResponseIncompleteDetails | None: ...
    @overload
    def __getitem__(self, key: Literal["instructions"], /) -> str | list[ResponseInputItem] | None: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> Metadata | None: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> ResponsesModel: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["response"]: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[ParsedResponseOutputItem[ParsedResponseContentType]]: ...
    @overload
    def __getitem__(self, key: Literal["parallel_tool_calls"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["temperature", "top_p", "completed_at"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_choice"], /) -> ResponseToolChoice: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[Tool]: ...
    @overload
    def __getitem__(self, key: Literal["background"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["conversation"], /) -> ResponseConversationParam | None: ...
    @overload
    def __getitem__(self, key: Literal["image"], /) -> ResponseImage | None: ...
    @overload
    def __getitem__(self, key: Literal["input_transformations"], /) -> list[ResponseInputTransformation] | None: ...
    @overload
    def __getitem__(self, key: Literal["max_output_tokens", "max_tool_calls", "top_logprobs"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["moderation"], /) -> ResponseModeration | None: ...
    @overload
    def __getitem__(self, key: Literal["previous_response_id", "prompt_cache_key", "safety_identifier", "user"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt"], /) -> ResponsePrompt | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_diagnostics"], /) -> ResponsePromptCacheDiagnostics | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_options"], /) -> ResponsePromptCacheOptions | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_retention"], /) -> Literal["in_memory", "24h"] | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> Reasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["service_tier"], /) -> ServiceTier | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> ResponseStatus | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> ResponseTextConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_usage"], /) -> ResponseToolUsage | None: ...
    @overload
    def __getitem__(self, key: Literal["truncation"], /) -> Literal["auto", "disabled"] | None: ...
    @overload
    def __getitem__(self, key: Literal["usage"], /) -> ResponseUsage | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCreateParamsImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]
class ResponseInputFileParamPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]
class ResponseInputTextParam(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[ResponseInputFileParamPromptCacheBreakpoint | ResponseInputFilePromptCacheBreakpoint | ResponseInputFilePromptCacheBreakpointDict]
class ResponseInputImageParam(TypedDict, total=False):
    detail: Required[ImageDetail]
    type: Required[Literal["input_image"]]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: ResponseInputFileParamPromptCacheBreakpoint | ResponseInputFilePromptCacheBreakpoint | ResponseInputFilePromptCacheBreakpointDict
class ResponseInputFileParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: str | None
    file_url: str
    filename: str
    prompt_cache_breakpoint: ResponseInputFileParamPromptCacheBreakpoint | ResponseInputFilePromptCacheBreakpoint | ResponseInputFilePromptCacheBreakpointDict
ResponseInputContentParam: TypeAlias = Union[ResponseInputTextParam, ResponseInputText, ResponseInputTextDict, ResponseInputTextContent, ResponseInputTextContentDict, ResponseInputImageParam, ResponseInputImage, ResponseInputImageDict, ResponseInputFileParam, ResponseInputFile, ResponseInputFileDict, ResponseInputFileContent, ResponseInputFileContentDict]
ResponseInputMessageContentListParam: TypeAlias = list[ResponseInputContentParam]
class EasyInputMessageParam(TypedDict):
    content: str | ResponseInputMessageContentListParam
    role: Literal["user", "assistant", "system", "developer"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    type: NotRequired[Literal["message"]]
class ResponseInputMessageItemDict(TypedDict):
    id: str
    content: ResponseInputMessageContentListDict
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class ResponseInputMessageItem(Reply[ResponseInputMessageItemDict]):
    id: str
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> ResponseInputMessageContentList: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user", "system", "developer"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseSteerInputContent: TypeAlias = Union[ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent]
ResponseSteerInputContentDict: TypeAlias = Union[ResponseInputTextContentDict, ResponseInputImageContentDict, ResponseInputFileContentDict]
class ResponseSteerInputItemListMessageDict(TypedDict):
    content: list[ResponseSteerInputContentDict] | str
    role: Literal["user"]
    type: Literal["message"]
    id: NotRequired[str | None]
    status: NotRequired[str | None]
class ResponseSteerInputItemListMessage(Reply[ResponseSteerInputItemListMessageDict]):
    content: list[ResponseSteerInputContent] | str
    role: Literal["user"]
    type: Literal["message"]
    id: str | None
    status: str | None
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[ResponseSteerInputContent] | str: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "status"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputParamMessage(TypedDict):
    content: ResponseInputMessageContentListParam
    role: Literal["user", "system", "developer"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    type: NotRequired[Literal["message"]]
class ResponseOutputTextParamAnnotationFileCitation(TypedDict):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]
class ResponseOutputTextParamAnnotationURLCitation(TypedDict):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str
class ResponseOutputTextParamAnnotationContainerFileCitation(TypedDict):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]
class ResponseOutputTextParamAnnotationFilePath(TypedDict):
    file_id: str
    index: int
    type: Literal["file_path"]
ResponseOutputTextParamAnnotation: TypeAlias = Union[ResponseOutputTextParamAnnotationFileCitation, ResponseOutputTextAnnotationFileCitation, ResponseOutputTextAnnotationFileCitationDict, ResponseOutputTextParamAnnotationURLCitation, ResponseOutputTextAnnotationURLCitation, ResponseOutputTextAnnotationURLCitationDict, ResponseOutputTextParamAnnotationContainerFileCitation, ResponseOutputTextAnnotationContainerFileCitation, ResponseOutputTextAnnotationContainerFileCitationDict, ResponseOutputTextParamAnnotationFilePath, ResponseOutputTextAnnotationFilePath, ResponseOutputTextAnnotationFilePathDict]
class ResponseOutputTextParamLogprobTopLogprob(TypedDict):
    token: str
    bytes: Iterable[int]
    logprob: float
class ResponseOutputTextParamLogprob(TypedDict):
    token: str
    bytes: Iterable[int]
    logprob: float
    top_logprobs: Iterable[ResponseOutputTextParamLogprobTopLogprob | ResponseOutputTextLogprobTopLogprob | ResponseOutputTextLogprobTopLogprobDict]
class ResponseOutputTextParam(TypedDict):
    annotations: Iterable[ResponseOutputTextParamAnnotation]
    text: str
    type: Literal["output_text"]
    logprobs: NotRequired[Iterable[ResponseOutputTextParamLogprob | ResponseOutputTextLogprob | ResponseOutputTextLogprobDict]]
class ResponseOutputRefusalParam(TypedDict):
    refusal: str
    type: Literal["refusal"]
ResponseOutputMessageParamContent: TypeAlias = Union[ResponseOutputTextParam, ResponseOutputText, ResponseOutputTextDict, ResponseOutputRefusalParam, ResponseOutputRefusal, ResponseOutputRefusalDict]
class ResponseOutputMessageParam(TypedDict):
    id: str
    content: Iterable[ResponseOutputMessageParamContent]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
class ResponseFileSearchToolCallParamResult(TypedDict, total=False):
    attributes: dict[str, str | float | bool] | None
    file_id: str
    filename: str
    score: float
    text: str
class ResponseFileSearchToolCallParam(TypedDict):
    id: str
    queries: Sequence[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    results: NotRequired[Iterable[ResponseFileSearchToolCallParamResult | ResponseFileSearchToolCallResult | ResponseFileSearchToolCallResultDict] | None]
class ResponseComputerToolCallParamPendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None
class ComputerActionParamClick(TypedDict):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int
    keys: NotRequired[Sequence[str] | None]
class ComputerActionParamDoubleClick(TypedDict):
    keys: Sequence[str] | None
    type: Literal["double_click"]
    x: int
    y: int
class ComputerActionParamDragPath(TypedDict):
    x: int
    y: int
class ComputerActionParamDrag(TypedDict):
    path: Iterable[ComputerActionParamDragPath | ComputerActionDragPath | ComputerActionDragPathDict]
    type: Literal["drag"]
    keys: NotRequired[Sequence[str] | None]
class ComputerActionParamKeypress(TypedDict):
    keys: Sequence[str]
    type: Literal["keypress"]
class ComputerActionParamMove(TypedDict):
    type: Literal["move"]
    x: int
    y: int
    keys: NotRequired[Sequence[str] | None]
class ComputerActionParamScreenshot(TypedDict):
    type: Literal["screenshot"]
class ComputerActionParamScroll(TypedDict):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: NotRequired[Sequence[str] | None]
class ComputerActionParamType(TypedDict):
    text: str
    type: Literal["type"]
class ComputerActionParamWait(TypedDict):
    type: Literal["wait"]
ComputerActionParam: TypeAlias = Union[ComputerActionParamClick, ComputerActionClick, ComputerActionClickDict, ComputerActionParamDoubleClick, ComputerActionDoubleClick, ComputerActionDoubleClickDict, ComputerActionParamDrag, ComputerActionDrag, ComputerActionDragDict, ComputerActionParamKeypress, ComputerActionKeypress, ComputerActionKeypressDict, ComputerActionParamMove, ComputerActionMove, ComputerActionMoveDict, ComputerActionParamScreenshot, ComputerActionScreenshot, ComputerActionScreenshotDict, ComputerActionParamScroll, ComputerActionScroll, ComputerActionScrollDict, ComputerActionParamType, ComputerActionType, ComputerActionTypeDict, ComputerActionParamWait, ComputerActionWait, ComputerActionWaitDict]
ComputerActionListParam: TypeAlias = list[ComputerActionParam]
class ResponseComputerToolCallParam(TypedDict):
    id: str
    call_id: str
    pending_safety_checks: Iterable[ResponseComputerToolCallParamPendingSafetyCheck | ResponseComputerToolCallPendingSafetyCheck | ResponseComputerToolCallPendingSafetyCheckDict]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: NotRequired[ComputerActionParam]
    actions: NotRequired[ComputerActionListParam]
class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str
    image_url: str
class ResponseInputParamComputerCallOutput(TypedDict):
    call_id: str
    output: ResponseComputerToolCallOutputScreenshotParam | ResponseComputerToolCallOutputScreenshot | ResponseComputerToolCallOutputScreenshotDict
    type: Literal["computer_call_output"]
    id: NotRequired[str | None]
    acknowledged_safety_checks: NotRequired[Iterable[ResponseComputerToolCallParamPendingSafetyCheck] | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class ResponseFunctionWebSearchParamActionSearchSource(TypedDict):
    type: Literal["url"]
    url: str
class ResponseFunctionWebSearchParamActionSearch(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: Sequence[str]
    query: str
    sources: Iterable[ResponseFunctionWebSearchParamActionSearchSource | ResponseFunctionWebSearchActionSearchSource | ResponseFunctionWebSearchActionSearchSourceDict]
class ResponseFunctionWebSearchParamActionOpenPage(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]
class ResponseFunctionWebSearchParamActionFind(TypedDict):
    pattern: str
    type: Literal["find_in_page"]
    url: str
ResponseFunctionWebSearchParamAction: TypeAlias = Union[ResponseFunctionWebSearchParamActionSearch, ResponseFunctionWebSearchActionSearch, ResponseFunctionWebSearchActionSearchDict, ResponseFunctionWebSearchParamActionOpenPage, ResponseFunctionWebSearchActionOpenPage, ResponseFunctionWebSearchActionOpenPageDict, ResponseFunctionWebSearchParamActionFind, ResponseFunctionWebSearchActionFind, ResponseFunctionWebSearchActionFindDict]
class ResponseFunctionWebSearchParam(TypedDict):
    id: str
    action: ResponseFunctionWebSearchParamAction
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
class ResponseCustomToolCallParamCallerDirect(TypedDict):
    type: Literal["direct"]
class ResponseCustomToolCallParamCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]
ResponseCustomToolCallParamCaller: TypeAlias = Union[ResponseCustomToolCallParamCallerDirect, ResponseCustomToolCallCallerDirect, ResponseCustomToolCallCallerDirectDict, ResponseCustomToolCallParamCallerProgram, ResponseCustomToolCallCallerProgram, ResponseCustomToolCallCallerProgramDict]
ResponseFunctionToolCallParam = TypedDict("ResponseFunctionToolCallParam", {
    "async": NotRequired[bool],
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": NotRequired[str],
    "caller": NotRequired[ResponseCustomToolCallParamCaller | None],
    "namespace": NotRequired[str],
    "status": NotRequired[Literal["in_progress", "completed", "incomplete"]],
})
ResponseFunctionToolCallItemDict = TypedDict("ResponseFunctionToolCallItemDict", {
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": str,
    "async": NotRequired[bool | None],
    "caller": NotRequired[ResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
    "status": Literal["in_progress", "completed", "incomplete"],
    "created_by": NotRequired[str | None],
})
class ResponseFunctionToolCallItem(ResponseFunctionToolCall):
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["arguments", "call_id", "name", "id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call"]: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["namespace", "created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputTextContentParam(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[ResponseInputFileParamPromptCacheBreakpoint | ResponseInputFilePromptCacheBreakpoint | ResponseInputFilePromptCacheBreakpointDict | None]
class ResponseInputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: ImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: ResponseInputFileParamPromptCacheBreakpoint | ResponseInputFilePromptCacheBreakpoint | ResponseInputFilePromptCacheBreakpointDict | None
class ResponseInputFileContentParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: ResponseInputFileParamPromptCacheBreakpoint | ResponseInputFilePromptCacheBreakpoint | ResponseInputFilePromptCacheBreakpointDict | None
ResponseSteerInputContentParam: TypeAlias = Union[ResponseInputTextContentParam, ResponseInputTextContent, ResponseInputTextContentDict, ResponseInputText, ResponseInputTextDict, ResponseInputImageContentParam, ResponseInputImageContent, ResponseInputImageContentDict, ResponseInputImage, ResponseInputImageDict, ResponseInputFileContentParam, ResponseInputFileContent, ResponseInputFileContentDict, ResponseInputFile, ResponseInputFileDict]
ResponseFunctionCallOutputItemListParam: TypeAlias = list[ResponseSteerInputContentParam]
class ResponseInputParamFunctionCallOutput(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    call_id: str | None
    caller: ResponseCustomToolCallParamCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class ResponseInputParamToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None
FunctionToolParam = TypedDict("FunctionToolParam", {
    "async": NotRequired[bool],
    "name": str,
    "parameters": dict[str, object] | None,
    "strict": bool | None,
    "type": Literal["function"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "defer_loading": NotRequired[bool],
    "description": NotRequired[str | None],
    "output_schema": NotRequired[dict[str, object] | None],
})
FileSearchToolParamFilters: TypeAlias = Union[_types_shared_params_ComparisonFilter, ComparisonFilter, ComparisonFilterDict, _types_shared_params_CompoundFilter, CompoundFilter, CompoundFilterDict]
class FileSearchToolParamRankingOptionsHybridSearch(TypedDict):
    embedding_weight: float
    text_weight: float
class FileSearchToolParamRankingOptions(TypedDict, total=False):
    hybrid_search: FileSearchToolParamRankingOptionsHybridSearch | FileSearchToolRankingOptionsHybridSearch | FileSearchToolRankingOptionsHybridSearchDict
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float
class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    filters: FileSearchToolParamFilters | None
    max_num_results: int
    ranking_options: FileSearchToolParamRankingOptions | FileSearchToolRankingOptions | FileSearchToolRankingOptionsDict
class ComputerToolParam(TypedDict):
    type: Literal["computer"]
class ComputerUsePreviewToolParam(TypedDict):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]
class WebSearchToolParamFilters(TypedDict, total=False):
    allowed_domains: Sequence[str] | None
class WebSearchToolParamUserLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"]
class WebSearchToolParam(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: WebSearchToolParamFilters | WebSearchToolFilters | WebSearchToolFiltersDict | None
    search_context_size: Literal["low", "medium", "high"]
    user_location: WebSearchToolParamUserLocation | WebSearchToolUserLocation | WebSearchToolUserLocationDict | WebSearchPreviewToolUserLocation | WebSearchPreviewToolUserLocationDict | None
class ToolParamMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]
ToolParamMcpAllowedTools: TypeAlias = Union[Sequence[str], ToolParamMcpAllowedToolsMcpToolFilter, ToolMcpAllowedToolsMcpToolFilter, ToolMcpAllowedToolsMcpToolFilterDict]
class ToolParamMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: ToolParamMcpAllowedToolsMcpToolFilter | ToolMcpAllowedToolsMcpToolFilter | ToolMcpAllowedToolsMcpToolFilterDict
    never: ToolParamMcpAllowedToolsMcpToolFilter | ToolMcpAllowedToolsMcpToolFilter | ToolMcpAllowedToolsMcpToolFilterDict
ToolParamMcpRequireApproval: TypeAlias = Union[ToolParamMcpRequireApprovalMcpToolApprovalFilter, ToolMcpRequireApprovalMcpToolApprovalFilter, ToolMcpRequireApprovalMcpToolApprovalFilterDict, Literal["always", "never"]]
class ToolParamMcp(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: ToolParamMcpAllowedTools | None
    authorization: str
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"]
    defer_loading: bool
    headers: dict[str, str] | None
    require_approval: ToolParamMcpRequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str
class ToolParamCodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ContainerAutoParamNetworkPolicy
ToolParamCodeInterpreterContainer: TypeAlias = Union[str, ToolParamCodeInterpreterContainerCodeInterpreterToolAuto, ToolCodeInterpreterContainerCodeInterpreterToolAuto, ToolCodeInterpreterContainerCodeInterpreterToolAutoDict]
class ToolParamCodeInterpreter(TypedDict):
    container: ToolParamCodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
class ToolParamProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ToolParamImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    image_url: str
class ToolParamImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
class ToolParamImageGenerationSvg(TypedDict, total=False):
    model: str
    reasoning: ToolParamImageGenerationSvgReasoning | ToolImageGenerationSvgReasoning | ToolImageGenerationSvgReasoningDict | None
class ToolParamImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: ToolParamImageGenerationInputImageMask | ToolImageGenerationInputImageMask | ToolImageGenerationInputImageMaskDict
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"]
    moderation: Literal["auto", "low"]
    output_compression: int
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    partial_images: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    svg: ToolParamImageGenerationSvg | ToolImageGenerationSvg | ToolImageGenerationSvgDict
class ToolParamLocalShell(TypedDict):
    type: Literal["local_shell"]
FunctionShellToolParamEnvironment: TypeAlias = Union[ContainerAutoParam, ContainerAuto, ContainerAutoDict, LocalEnvironmentParam, LocalEnvironment, LocalEnvironmentDict, ResponseLocalEnvironment, ResponseLocalEnvironmentDict, ContainerReferenceParam, ContainerReference, ContainerReferenceDict, ResponseContainerReference, ResponseContainerReferenceDict]
class FunctionShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    environment: FunctionShellToolParamEnvironment | None
CustomToolParam = TypedDict("CustomToolParam", {
    "async": NotRequired[bool],
    "name": str,
    "type": Literal["custom"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "defer_loading": NotRequired[bool],
    "description": NotRequired[str],
    "format": NotRequired[_types_shared_params_CustomToolInputFormat],
})
NamespaceToolParamToolFunction = TypedDict("NamespaceToolParamToolFunction", {
    "async": NotRequired[bool],
    "name": str,
    "type": Literal["function"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "defer_loading": NotRequired[bool],
    "description": NotRequired[str | None],
    "output_schema": NotRequired[dict[str, object] | None],
    "parameters": NotRequired[object | None],
    "strict": NotRequired[bool | None],
})
NamespaceToolParamTool: TypeAlias = Union[NamespaceToolParamToolFunction, NamespaceToolToolFunction, NamespaceToolToolFunctionDict, FunctionTool, FunctionToolDict, ToolChoiceFunction, ToolChoiceFunctionDict, CustomToolParam, CustomTool, CustomToolDict, ToolChoiceCustom, ToolChoiceCustomDict]
class ToolSearchOutputNamespaceToolParam(TypedDict):
    description: str
    name: str
    tools: Iterable[NamespaceToolParamTool]
    type: Literal["namespace"]
class ToolSearchToolParam(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: str | None
    execution: Literal["server", "client"]
    parameters: object | None
class WebSearchPreviewToolParamUserLocation(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
class WebSearchPreviewToolParam(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: list[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    user_location: WebSearchPreviewToolParamUserLocation | WebSearchPreviewToolUserLocation | WebSearchPreviewToolUserLocationDict | None
class ApplyPatchToolParam(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
ResponseToolSearchOutputItemParamParamTool: TypeAlias = Union[FunctionToolParam, FunctionTool, FunctionToolDict, NamespaceToolToolFunction, NamespaceToolToolFunctionDict, FileSearchToolParam, FileSearchTool, FileSearchToolDict, ComputerToolParam, ComputerTool, ComputerToolDict, ComputerUsePreviewToolParam, ComputerUsePreviewTool, ComputerUsePreviewToolDict, WebSearchToolParam, WebSearchTool, WebSearchToolDict, ToolParamMcp, ToolMcp, ToolMcpDict, ToolChoiceMcp, ToolChoiceMcpDict, ToolParamCodeInterpreter, ToolCodeInterpreter, ToolCodeInterpreterDict, ToolParamProgrammaticToolCalling, ToolProgrammaticToolCalling, ToolProgrammaticToolCallingDict, ToolParamImageGeneration, ToolImageGeneration, ToolImageGenerationDict, ToolParamLocalShell, ToolLocalShell, ToolLocalShellDict, FunctionShellToolParam, FunctionShellTool, FunctionShellToolDict, ToolChoiceShell, ToolChoiceShellDict, CustomToolParam, CustomTool, CustomToolDict, ToolChoiceCustom, ToolChoiceCustomDict, ToolSearchOutputNamespaceToolParam, ToolSearchOutputNamespaceTool, ToolSearchOutputNamespaceToolDict, NamespaceTool, NamespaceToolDict, ToolSearchToolParam, ToolSearchTool, ToolSearchToolDict, WebSearchPreviewToolParam, WebSearchPreviewTool, WebSearchPreviewToolDict, ApplyPatchToolParam, ApplyPatchTool, ApplyPatchToolDict, ToolChoiceApplyPatch, ToolChoiceApplyPatchDict]
class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[ResponseToolSearchOutputItemParamParamTool]]
    type: Required[Literal["tool_search_output"]]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None
class NamespaceToolParam(TypedDict):
    description: str
    name: str
    tools: Iterable[NamespaceToolParamTool]
    type: Literal["namespace"]
ToolParam: TypeAlias = Union[FunctionToolParam, FunctionTool, FunctionToolDict, NamespaceToolToolFunction, NamespaceToolToolFunctionDict, FileSearchToolParam, FileSearchTool, FileSearchToolDict, ComputerToolParam, ComputerTool, ComputerToolDict, ComputerUsePreviewToolParam, ComputerUsePreviewTool, ComputerUsePreviewToolDict, WebSearchToolParam, WebSearchTool, WebSearchToolDict, ToolParamMcp, ToolMcp, ToolMcpDict, ToolChoiceMcp, ToolChoiceMcpDict, ToolParamCodeInterpreter, ToolCodeInterpreter, ToolCodeInterpreterDict, ToolParamProgrammaticToolCalling, ToolProgrammaticToolCalling, ToolProgrammaticToolCallingDict, ToolParamImageGeneration, ToolImageGeneration, ToolImageGenerationDict, ToolParamLocalShell, ToolLocalShell, ToolLocalShellDict, FunctionShellToolParam, FunctionShellTool, FunctionShellToolDict, ToolChoiceShell, ToolChoiceShellDict, CustomToolParam, CustomTool, CustomToolDict, ToolChoiceCustom, ToolChoiceCustomDict, NamespaceToolParam, NamespaceTool, NamespaceToolDict, ToolSearchOutputNamespaceTool, ToolSearchOutputNamespaceToolDict, ToolSearchToolParam, ToolSearchTool, ToolSearchToolDict, WebSearchPreviewToolParam, WebSearchPreviewTool, WebSearchPreviewToolDict, ApplyPatchToolParam, ApplyPatchTool, ApplyPatchToolDict, ToolChoiceApplyPatch, ToolChoiceApplyPatchDict]
class ResponseInputParamAdditionalTools(TypedDict):
    role: Literal["developer"]
    tools: Iterable[ToolParam]
    type: Literal["additional_tools"]
    id: NotRequired[str | None]
class ResponseConfigurationUpdateItemParamParamReasoning(TypedDict, total=False):
    effort: ReasoningEffort | None
class ResponseFormatTextJSONSchemaConfigParam(TypedDict):
    name: str
    schema: dict[str, object]
    type: Literal["json_schema"]
    description: NotRequired[str]
    strict: NotRequired[bool | None]
ResponseConfigurationUpdateItemParamParamTextFormat: TypeAlias = Union[_types_shared_params_ResponseFormatText, ResponseFormatText, ResponseFormatTextDict, ResponseFormatTextJSONSchemaConfigParam]
class ResponseConfigurationUpdateItemParamParamText(TypedDict):
    format: ResponseConfigurationUpdateItemParamParamTextFormat
class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    reasoning: ResponseConfigurationUpdateItemParamParamReasoning | ResponseConfigurationUpdateItemReasoning | ResponseConfigurationUpdateItemReasoningDict | ResponseConfigurationUpdateItemReasoning | ResponseConfigurationUpdateItemReasoningDict
    text: ResponseConfigurationUpdateItemParamParamText | ResponseConfigurationUpdateItemText | ResponseConfigurationUpdateItemTextDict | ResponseConfigurationUpdateItemText | ResponseConfigurationUpdateItemTextDict
class ResponseConfigurationUpdateItemDict(TypedDict):
    id: str
    type: Literal["configuration_update"]
    reasoning: NotRequired[ResponseConfigurationUpdateItemReasoningDict | None]
    text: NotRequired[ResponseConfigurationUpdateItemTextDict | None]
class ResponseConfigurationUpdateItem(Reply[ResponseConfigurationUpdateItemDict]):
    id: str
    type: Literal["configuration_update"]
    reasoning: ResponseConfigurationUpdateItemReasoning | None
    text: ResponseConfigurationUpdateItemText | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["configuration_update"]: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> ResponseConfigurationUpdateItemReasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> ResponseConfigurationUpdateItemText | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseReasoningItemParamSummary(TypedDict):
    text: str
    type: Literal["summary_text"]
class ResponseReasoningItemParamContent(TypedDict):
    text: str
    type: Literal["reasoning_text"]
class ResponseReasoningItemParam(TypedDict):
    id: str
    summary: Iterable[ResponseReasoningItemParamSummary | ResponseReasoningItemSummary | ResponseReasoningItemSummaryDict | ResponseReasoningItemSummary | ResponseReasoningItemSummaryDict | ResponseReasoningItemSummary | ResponseReasoningItemSummaryDict]
    type: Literal["reasoning"]
    content: NotRequired[Iterable[ResponseReasoningItemParamContent | ResponseReasoningItemContent | ResponseReasoningItemContentDict | ResponseReasoningItemContent | ResponseReasoningItemContentDict | ResponseReasoningItemContent | ResponseReasoningItemContentDict]]
    encrypted_content: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
class ResponseCompactionItemParamParam(TypedDict):
    encrypted_content: str
    type: Literal["compaction"]
    id: NotRequired[str | None]
class ResponseInputParamImageGenerationCallErrorModerationDetails(TypedDict):
    categories: Sequence[str]
    moderation_stage: Literal["input", "output", "unknown"]
class ResponseInputParamImageGenerationCallError(TypedDict):
    code: str | None
    message: str
    param: str | None
    type: str
    moderation_details: NotRequired[ResponseInputParamImageGenerationCallErrorModerationDetails]
class ResponseInputParamImageGenerationCallSvgUsage(TypedDict):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
class ResponseInputParamImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    result: Required[str | None]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: ResponseInputParamImageGenerationCallError
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: ResponseInputParamImageGenerationCallSvgUsage
class ResponseCodeInterpreterToolCallParamOutputLogs(TypedDict):
    logs: str
    type: Literal["logs"]
class ResponseCodeInterpreterToolCallParamOutputImage(TypedDict):
    type: Literal["image"]
    url: str
ResponseCodeInterpreterToolCallParamOutput: TypeAlias = Union[ResponseCodeInterpreterToolCallParamOutputLogs, ResponseCodeInterpreterToolCallOutputLogs, ResponseCodeInterpreterToolCallOutputLogsDict, ResponseCodeInterpreterToolCallParamOutputImage, ResponseCodeInterpreterToolCallOutputImage, ResponseCodeInterpreterToolCallOutputImageDict]
class ResponseCodeInterpreterToolCallParam(TypedDict):
    id: str
    code: str | None
    container_id: str
    outputs: Iterable[ResponseCodeInterpreterToolCallParamOutput] | None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
class ResponseInputParamLocalShellCallAction(TypedDict):
    command: Sequence[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: NotRequired[int | None]
    user: NotRequired[str | None]
    working_directory: NotRequired[str | None]
class ResponseInputParamLocalShellCall(TypedDict):
    id: str
    action: ResponseInputParamLocalShellCallAction | ResponseItemLocalShellCallAction | ResponseItemLocalShellCallActionDict | ResponseItemLocalShellCallAction | ResponseItemLocalShellCallActionDict | ResponseItemLocalShellCallAction | ResponseItemLocalShellCallActionDict
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
class ResponseInputParamLocalShellCallOutput(TypedDict):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class ResponseInputParamShellCallAction(TypedDict, total=False):
    commands: Required[Sequence[str]]
    max_output_length: int | None
    timeout_ms: int | None
ResponseInputParamShellCallEnvironment: TypeAlias = Union[LocalEnvironmentParam, LocalEnvironment, LocalEnvironmentDict, ResponseLocalEnvironment, ResponseLocalEnvironmentDict, ContainerReferenceParam, ContainerReference, ContainerReferenceDict, ResponseContainerReference, ResponseContainerReferenceDict]
class ResponseInputParamShellCall(TypedDict, total=False):
    action: Required[ResponseInputParamShellCallAction]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    caller: ResponseCustomToolCallParamCaller | None
    environment: ResponseInputParamShellCallEnvironment | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class ResponseFunctionShellCallOutputContentParamOutcomeTimeout(TypedDict):
    type: Literal["timeout"]
class ResponseFunctionShellCallOutputContentParamOutcomeExit(TypedDict):
    exit_code: int
    type: Literal["exit"]
ResponseFunctionShellCallOutputContentParamOutcome: TypeAlias = Union[ResponseFunctionShellCallOutputContentParamOutcomeTimeout, ResponseFunctionShellCallOutputContentOutcomeTimeout, ResponseFunctionShellCallOutputContentOutcomeTimeoutDict, ResponseFunctionShellCallOutputContentParamOutcomeExit, ResponseFunctionShellCallOutputContentOutcomeExit, ResponseFunctionShellCallOutputContentOutcomeExitDict]
class ResponseFunctionShellCallOutputContentParam(TypedDict):
    outcome: ResponseFunctionShellCallOutputContentParamOutcome
    stderr: str
    stdout: str
class ResponseInputParamShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam | ResponseFunctionShellCallOutputContent | ResponseFunctionShellCallOutputContentDict]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    caller: ResponseCustomToolCallParamCaller | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class ResponseInputParamApplyPatchCallOperationCreateFile(TypedDict):
    diff: str
    path: str
    type: Literal["create_file"]
class ResponseInputParamApplyPatchCallOperationDeleteFile(TypedDict):
    path: str
    type: Literal["delete_file"]
class ResponseInputParamApplyPatchCallOperationUpdateFile(TypedDict):
    diff: str
    path: str
    type: Literal["update_file"]
ResponseInputParamApplyPatchCallOperation: TypeAlias = Union[ResponseInputParamApplyPatchCallOperationCreateFile, ResponseApplyPatchToolCallOperationCreateFile, ResponseApplyPatchToolCallOperationCreateFileDict, ResponseInputParamApplyPatchCallOperationDeleteFile, ResponseApplyPatchToolCallOperationDeleteFile, ResponseApplyPatchToolCallOperationDeleteFileDict, ResponseInputParamApplyPatchCallOperationUpdateFile, ResponseApplyPatchToolCallOperationUpdateFile, ResponseApplyPatchToolCallOperationUpdateFileDict]
class ResponseInputParamApplyPatchCall(TypedDict):
    call_id: str
    operation: ResponseInputParamApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    caller: NotRequired[ResponseCustomToolCallParamCaller | None]
class ResponseInputParamApplyPatchCallOutput(TypedDict):
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: NotRequired[str | None]
    caller: NotRequired[ResponseCustomToolCallParamCaller | None]
    output: NotRequired[str | None]
class ResponseInputParamMcpListToolsTool(TypedDict):
    input_schema: object
    name: str
    annotations: NotRequired[object | None]
    description: NotRequired[str | None]
class ResponseInputParamMcpListTools(TypedDict):
    id: str
    server_label: str
    tools: Iterable[ResponseInputParamMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: NotRequired[str | None]
class ResponseInputParamMcpApprovalRequest(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
class ResponseInputParamMcpApprovalResponse(TypedDict):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    reason: NotRequired[str | None]
class McpToolCallErrorParamMcpProtocolError(TypedDict):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]
class McpToolCallErrorParamMcpToolExecutionError(TypedDict):
    content: object
    type: Literal["mcp_tool_execution_error"]
class McpToolCallErrorParamHTTPError(TypedDict):
    code: int
    message: str
    type: Literal["http_error"]
McpToolCallErrorParam: TypeAlias = Union[McpToolCallErrorParamMcpProtocolError, McpToolCallErrorMcpProtocolError, McpToolCallErrorMcpProtocolErrorDict, McpToolCallErrorParamMcpToolExecutionError, McpToolCallErrorMcpToolExecutionError, McpToolCallErrorMcpToolExecutionErrorDict, McpToolCallErrorParamHTTPError, McpToolCallErrorHTTPError, McpToolCallErrorHTTPErrorDict]
class ResponseInputParamMcpCall(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: NotRequired[str | None]
    error: NotRequired[McpToolCallErrorParam | None]
    output: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete", "calling", "failed"]]
class ResponseCustomToolCallOutputParam(TypedDict):
    call_id: str
    output: str | Iterable[ResponseInputContentParam]
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str]
    caller: NotRequired[ResponseCustomToolCallParamCaller | None]
ResponseCustomToolCallParam = TypedDict("ResponseCustomToolCallParam", {
    "async": NotRequired[bool],
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": NotRequired[str],
    "caller": NotRequired[ResponseCustomToolCallParamCaller | None],
    "namespace": NotRequired[str],
})
ResponseCustomToolCallItemDict = TypedDict("ResponseCustomToolCallItemDict", {
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": str,
    "async": NotRequired[bool | None],
    "caller": NotRequired[ResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
    "status": Literal["in_progress", "completed", "incomplete"],
    "created_by": NotRequired[str | None],
})
class ResponseCustomToolCallItem(ResponseCustomToolCall):
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["call_id", "input", "name", "id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call"]: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> ResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["namespace", "created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputParamCompactionTrigger(TypedDict):
    type: Literal["compaction_trigger"]
    id: NotRequired[str | None]
class ResponseInputParamItemReference(TypedDict):
    id: str
    type: NotRequired[Literal["item_reference"] | None]
class ResponseInputParamProgram(TypedDict):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
class ResponseInputParamProgramOutput(TypedDict):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
ResponseInputItemParam: TypeAlias = Union[EasyInputMessageParam, EasyInputMessage, EasyInputMessageDict, ResponseOutputMessage, ResponseOutputMessageDict, ResponseInputItemMessage, ResponseInputItemMessageDict, ResponseInputMessageItem, ResponseInputMessageItemDict, ResponseSteerInputItemListMessage, ResponseSteerInputItemListMessageDict, ResponseInputParamMessage, ResponseOutputMessageParam, ResponseFileSearchToolCallParam, ResponseFileSearchToolCall, ResponseFileSearchToolCallDict, ResponseComputerToolCallParam, ResponseComputerToolCall, ResponseComputerToolCallDict, ResponseInputParamComputerCallOutput, ResponseInputItemComputerCallOutput, ResponseInputItemComputerCallOutputDict, ResponseComputerToolCallOutputItem, ResponseComputerToolCallOutputItemDict, ResponseFunctionWebSearchParam, ResponseFunctionWebSearch, ResponseFunctionWebSearchDict, ResponseFunctionToolCallParam, ResponseFunctionToolCall, ResponseFunctionToolCallDict, ParsedResponseFunctionToolCall, ParsedResponseFunctionToolCallDict, ResponseFunctionToolCallItem, ResponseFunctionToolCallItemDict, ResponseInputParamFunctionCallOutput, ResponseInputItemFunctionCallOutput, ResponseInputItemFunctionCallOutputDict, ResponseFunctionToolCallOutputItem, ResponseFunctionToolCallOutputItemDict, ResponseInputParamToolSearchCall, ResponseInputItemToolSearchCall, ResponseInputItemToolSearchCallDict, ResponseToolSearchCall, ResponseToolSearchCallDict, ResponseToolSearchOutputItemParamParam, ResponseToolSearchOutputItem, ResponseToolSearchOutputItemDict, ResponseToolSearchOutputItemParam, ResponseToolSearchOutputItemParamDict, ResponseInputParamAdditionalTools, ResponseInputItemAdditionalTools, ResponseInputItemAdditionalToolsDict, ResponseItemAdditionalTools, ResponseItemAdditionalToolsDict, ResponseConfigurationUpdateItemParamParam, ResponseConfigurationUpdateItem, ResponseConfigurationUpdateItemDict, ResponseConfigurationUpdateItemParam, ResponseConfigurationUpdateItemParamDict, ResponseReasoningItemParam, ResponseReasoningItem, ResponseReasoningItemDict, ResponseCompactionItemParamParam, ResponseCompactionItem, ResponseCompactionItemDict, ResponseCompactionItemParam, ResponseCompactionItemParamDict, ResponseInputParamImageGenerationCall, ResponseItemImageGenerationCall, ResponseItemImageGenerationCallDict, ResponseCodeInterpreterToolCallParam, ResponseCodeInterpreterToolCall, ResponseCodeInterpreterToolCallDict, ResponseInputParamLocalShellCall, ResponseItemLocalShellCall, ResponseItemLocalShellCallDict, ResponseInputParamLocalShellCallOutput, ResponseItemLocalShellCallOutput, ResponseItemLocalShellCallOutputDict, ResponseInputParamShellCall, ResponseInputItemShellCall, ResponseInputItemShellCallDict, ResponseFunctionShellToolCall, ResponseFunctionShellToolCallDict, ResponseInputParamShellCallOutput, ResponseInputItemShellCallOutput, ResponseInputItemShellCallOutputDict, ResponseFunctionShellToolCallOutput, ResponseFunctionShellToolCallOutputDict, ResponseInputParamApplyPatchCall, ResponseInputItemApplyPatchCall, ResponseInputItemApplyPatchCallDict, ResponseApplyPatchToolCall, ResponseApplyPatchToolCallDict, ResponseInputParamApplyPatchCallOutput, ResponseInputItemApplyPatchCallOutput, ResponseInputItemApplyPatchCallOutputDict, ResponseApplyPatchToolCallOutput, ResponseApplyPatchToolCallOutputDict, ResponseInputParamMcpListTools, ResponseItemMcpListTools, ResponseItemMcpListToolsDict, ResponseInputParamMcpApprovalRequest, ResponseItemMcpApprovalRequest, ResponseItemMcpApprovalRequestDict, ResponseInputParamMcpApprovalResponse, ResponseInputItemMcpApprovalResponse, ResponseInputItemMcpApprovalResponseDict, ResponseItemMcpApprovalResponse, ResponseItemMcpApprovalResponseDict, ResponseInputParamMcpCall, ResponseItemMcpCall, ResponseItemMcpCallDict, ResponseCustomToolCallOutputParam, ResponseCustomToolCallOutput, ResponseCustomToolCallOutputDict, ResponseCustomToolCallOutputItem, ResponseCustomToolCallOutputItemDict, ResponseCustomToolCallParam, ResponseCustomToolCall, ResponseCustomToolCallDict, ResponseCustomToolCallItem, ResponseCustomToolCallItemDict, ResponseInputParamCompactionTrigger, ResponseInputItemCompactionTrigger, ResponseInputItemCompactionTriggerDict, ResponseInputParamItemReference, ResponseInputItemItemReference, ResponseInputItemItemReferenceDict, ResponseInputParamProgram, ResponseItemProgram, ResponseItemProgramDict, ResponseInputParamProgramOutput, ResponseItemProgramOutput, ResponseItemProgramOutputDict]
class ResponseCompactParamsPromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]
class ResponseCompactParams(TypedDict, total=False):
    model: Required[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"] | str | None]
    """id of the model, such as `gpt-4o-mini`"""
    image: ResponseCreateParamsImage
    """settings for pictures in the input"""
    input: str | Iterable[ResponseInputItemParam] | None
    """text, or a list of items: messages, files, images, tool outputs, earlier output"""
    instructions: str | None
    """what the model is told before the input"""
    previous_response_id: str | None
    """id of the response to go on from; not together with `conversation`"""
    prompt_cache_key: str | None
    """requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt"""
    prompt_cache_options: ResponseCompactParamsPromptCacheOptions | None
    """how the common beginning of prompts is cached"""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`"""
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None
    """which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`"""
class ResponseConversationParamParam(TypedDict):
    id: str
class ResponseCreateParamsAccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
class ResponseCreateParamsBackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str
class ResponseCreateParamsContextManagement(TypedDict):
    type: str
    compact_threshold: NotRequired[int | None]
ResponseCreateParamsConversation: TypeAlias = Union[str, ResponseConversationParamParam, ResponseConversationParam, ResponseConversationParamDict]
ResponseIncludable: TypeAlias = Literal["file_search_call.results", "web_search_call.results", "web_search_call.action.sources", "message.input_image.image_url", "computer_call_output.output.image_url", "code_interpreter_call.outputs", "reasoning.encrypted_content", "message.output_text.logprobs"]
ResponseInputParam: TypeAlias = list[ResponseInputItemParam]
class ResponseCreateParamsModerationPolicyInput(TypedDict):
    mode: Literal["score", "block"]
class ResponseCreateParamsModerationPolicy(TypedDict, total=False):
    input: ResponseCreateParamsModerationPolicyInput | None
    output: ResponseCreateParamsModerationPolicyInput | None
class ResponseCreateParamsModeration(TypedDict):
    model: str
    policy: NotRequired[ResponseCreateParamsModerationPolicy | None]
ResponsePromptParamVariables: TypeAlias = Union[str, ResponseInputTextParam, ResponseInputText, ResponseInputTextDict, ResponseInputTextContent, ResponseInputTextContentDict, ResponseInputImageParam, ResponseInputImage, ResponseInputImageDict, ResponseInputFileParam, ResponseInputFile, ResponseInputFileDict, ResponseInputFileContent, ResponseInputFileContentDict]
class ResponsePromptParam(TypedDict, total=False):
    id: Required[str]
    variables: dict[str, ResponsePromptParamVariables] | None
    version: str | None
class ResponseCreateParamsPromptCacheOptions(TypedDict, total=False):
    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]
class ResponseCreateParamsStreamOptions(TypedDict, total=False):
    include_obfuscation: bool
ResponseFormatTextConfigParam: TypeAlias = Union[_types_shared_params_ResponseFormatText, ResponseFormatText, ResponseFormatTextDict, ResponseFormatTextJSONSchemaConfigParam, _types_shared_params_ResponseFormatJSONObject, ResponseFormatJSONObject, ResponseFormatJSONObjectDict]
class ResponseTextConfigParam(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None
class ToolChoiceAllowedParam(TypedDict):
    mode: Literal["auto", "required"]
    tools: Iterable[dict[str, object]]
    type: Literal["allowed_tools"]
class ToolChoiceTypesParam(TypedDict):
    type: Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
class ToolChoiceFunctionParam(TypedDict):
    name: str
    type: Literal["function"]
class ToolChoiceMcpParam(TypedDict):
    server_label: str
    type: Literal["mcp"]
    name: NotRequired[str | None]
class ToolChoiceCustomParam(TypedDict):
    name: str
    type: Literal["custom"]
class ToolChoiceApplyPatchParam(TypedDict):
    type: Literal["apply_patch"]
class ToolChoiceShellParam(TypedDict):
    type: Literal["shell"]
ResponseCreateParamsToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceAllowedParam, ToolChoiceAllowed, ToolChoiceAllowedDict, ToolChoiceTypesParam, ToolChoiceTypes, ToolChoiceTypesDict, ToolChoiceFunctionParam, ToolChoiceFunction, ToolChoiceFunctionDict, FunctionTool, FunctionToolDict, NamespaceToolToolFunction, NamespaceToolToolFunctionDict, ToolChoiceMcpParam, ToolChoiceMcp, ToolChoiceMcpDict, ToolMcp, ToolMcpDict, ToolChoiceCustomParam, ToolChoiceCustom, ToolChoiceCustomDict, CustomTool, CustomToolDict, ToolParamProgrammaticToolCalling, ToolProgrammaticToolCalling, ToolProgrammaticToolCallingDict, ToolChoiceApplyPatchParam, ToolChoiceApplyPatch, ToolChoiceApplyPatchDict, ApplyPatchTool, ApplyPatchToolDict, ToolChoiceShellParam, ToolChoiceShell, ToolChoiceShellDict, FunctionShellTool, FunctionShellToolDict]
class ResponseCreateParamsBase(TypedDict, total=False):
    access_programs: ResponseCreateParamsAccessPrograms
    """programs for special access that the request takes part in"""
    background: bool | None
    """True: the response is made in the background; ask for it with `retrieve`; default False"""
    background_options: ResponseCreateParamsBackgroundOptions
    """options of a response in the background"""
    context_management: Iterable[ResponseCreateParamsContextManagement] | None
    """how a context that grows too long is handled, such as by compaction"""
    conversation: ResponseCreateParamsConversation | None
    """id of the conversation that the response belongs to: its items come before the input, and input and output are added to it"""
    image: ResponseCreateParamsImage
    """settings for pictures in the input and output"""
    include: list[ResponseIncludable] | None
    """what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`"""
    input: str | ResponseInputParam
    """text, or a list of items: messages, files, images, tool outputs, earlier output"""
    instructions: str | None
    """what the model is told before the input; not taken over from `previous_response_id`"""
    max_output_tokens: int | None
    """the most tokens to make, those of hidden reasoning included"""
    max_tool_calls: int | None
    """the most calls of the API's own tools, over the whole response"""
    metadata: _types_shared_params_Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    model: _types_shared_params_ResponsesModel
    """id of the model, such as `gpt-4o-mini`"""
    moderation: ResponseCreateParamsModeration | None
    """whether input and output are checked for harm, and with which model"""
    parallel_tool_calls: bool | None
    """whether the model may call several tools at once; default True"""
    previous_response_id: str | None
    """id of the response to go on from; not together with `conversation`"""
    prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None
    """a stored prompt template by id, with its version and variables"""
    prompt_cache_key: str | None
    """requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt"""
    prompt_cache_options: ResponseCreateParamsPromptCacheOptions
    """how the common beginning of prompts is cached"""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`"""
    reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None
    """how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)"""
    safety_identifier: str | None
    """a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters"""
    service_tier: ServiceTier | None
    """which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`"""
    store: bool | None
    """whether to keep the response, for `retrieve` and `previous_response_id`; default True"""
    stream_options: ResponseCreateParamsStreamOptions | None
    """options of the stream, such as `include_usage`; only with `stream=True`"""
    temperature: float | None
    """how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1"""
    text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict
    """the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`"""
    tool_choice: ResponseCreateParamsToolChoice
    """which tool the model may or must call: `none`, `auto`, `required`, or one tool by name"""
    tools: Iterable[ToolParam]
    """what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others"""
    top_logprobs: int | None
    """how many of the likeliest tokens to return at each position, 0 to 20"""
    top_p: float | None
    """choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both"""
    truncation: Literal["auto", "disabled"] | None
    """what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400"""
    user: str
    """an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`"""
class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    stream: Literal[False] | None
class ResponseCreateParamsStreaming(ResponseCreateParamsBase):
    stream: Literal[True]
ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]
ResponseItem: TypeAlias = Union[ResponseInputMessageItem, ResponseOutputMessage, ResponseFileSearchToolCall, ResponseComputerToolCall, ResponseComputerToolCallOutputItem, ResponseFunctionWebSearch, ResponseFunctionToolCallItem, ResponseFunctionToolCallOutputItem, ResponseToolSearchCall, ResponseToolSearchOutputItem, ResponseItemAdditionalTools, ResponseConfigurationUpdateItem, ResponseReasoningItem, ResponseItemProgram, ResponseItemProgramOutput, ResponseCompactionItem, ResponseItemImageGenerationCall, ResponseCodeInterpreterToolCall, ResponseItemLocalShellCall, ResponseItemLocalShellCallOutput, ResponseFunctionShellToolCall, ResponseFunctionShellToolCallOutput, ResponseApplyPatchToolCall, ResponseApplyPatchToolCallOutput, ResponseItemMcpListTools, ResponseItemMcpApprovalRequest, ResponseItemMcpApprovalResponse, ResponseItemMcpCall, ResponseCustomToolCallItem, ResponseCustomToolCallOutputItem]
ResponseItemDict: TypeAlias = Union[ResponseInputMessageItemDict, ResponseOutputMessageDict, ResponseFileSearchToolCallDict, ResponseComputerToolCallDict, ResponseComputerToolCallOutputItemDict, ResponseFunctionWebSearchDict, ResponseFunctionToolCallItemDict, ResponseFunctionToolCallOutputItemDict, ResponseToolSearchCallDict, ResponseToolSearchOutputItemDict, ResponseItemAdditionalToolsDict, ResponseConfigurationUpdateItemDict, ResponseReasoningItemDict, ResponseItemProgramDict, ResponseItemProgramOutputDict, ResponseCompactionItemDict, ResponseItemImageGenerationCallDict, ResponseCodeInterpreterToolCallDict, ResponseItemLocalShellCallDict, ResponseItemLocalShellCallOutputDict, ResponseFunctionShellToolCallDict, ResponseFunctionShellToolCallOutputDict, ResponseApplyPatchToolCallDict, ResponseApplyPatchToolCallOutputDict, ResponseItemMcpListToolsDict, ResponseItemMcpApprovalRequestDict, ResponseItemMcpApprovalResponseDict, ResponseItemMcpCallDict, ResponseCustomToolCallItemDict, ResponseCustomToolCallOutputItemDict]
class ResponseItemListDict(TypedDict):
    data: list[ResponseItemDict]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]
class ResponseItemList(Reply[ResponseItemListDict]):
    data: list[ResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[ResponseItem]: ...
    @overload
    def __getitem__(self, key: Literal["first_id", "last_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["list"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseRetrieveParamsBase(TypedDict, total=False):
    include: list[ResponseIncludable]
    include_obfuscation: bool
    starting_after: int
class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]
class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase):
    stream: Literal[True]
ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]
ResponseSteerErrorCode: TypeAlias = Union[Literal["response_not_found", "invalid_input", "steering_not_supported", "too_many_pending_steers", "response_already_completed", "response_not_active", "successor_creation_failed"], str]
ResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]
class ResponseAudioDeltaEventDict(TypedDict):
    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]
class ResponseAudioDeltaEvent(Reply[ResponseAudioDeltaEventDict]):
    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]
    @overload
    def __getitem__(self, key: Literal["delta"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.audio.delta"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseAudioDoneEventDict(TypedDict):
    sequence_number: int
    type: Literal["response.audio.done"]
class ResponseAudioDoneEvent(Reply[ResponseAudioDoneEventDict]):
    sequence_number: int
    type: Literal["response.audio.done"]
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.audio.done"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseAudioTranscriptDeltaEventDict(TypedDict):
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]
class ResponseAudioTranscriptDeltaEvent(Reply[ResponseAudioTranscriptDeltaEventDict]):
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]
    @overload
    def __getitem__(self, key: Literal["delta"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.audio.transcript.delta"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseAudioTranscriptDoneEventDict(TypedDict):
    sequence_number: int
    type: Literal["response.audio.transcript.done"]
class ResponseAudioTranscriptDoneEvent(Reply[ResponseAudioTranscriptDoneEventDict]):
    sequence_number: int
    type: Literal["response.audio.transcript.done"]
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.audio.transcript.done"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCodeInterpreterCallCodeDeltaEventDict(TypedDict):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]
class ResponseCodeInterpreterCallCodeDeltaEvent(Reply[ResponseCodeInterpreterCallCodeDeltaEventDict]):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.code_interpreter_call_code.delta"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCodeInterpreterCallCodeDoneEventDict(TypedDict):
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]
class ResponseCodeInterpreterCallCodeDoneEvent(Reply[ResponseCodeInterpreterCallCodeDoneEventDict]):
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]
    @overload
    def __getitem__(self, key: Literal["code", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.code_interpreter_call_code.done"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCodeInterpreterCallCompletedEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]
class ResponseCodeInterpreterCallCompletedEvent(Reply[ResponseCodeInterpreterCallCompletedEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.code_interpreter_call.completed"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCodeInterpreterCallInProgressEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]
class ResponseCodeInterpreterCallInProgressEvent(Reply[ResponseCodeInterpreterCallInProgressEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.code_interpreter_call.in_progress"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCodeInterpreterCallInterpretingEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]
class ResponseCodeInterpreterCallInterpretingEvent(Reply[ResponseCodeInterpreterCallInterpretingEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.code_interpreter_call.interpreting"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCompactionCompactingEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]
class ResponseCompactionCompactingEvent(Reply[ResponseCompactionCompactingEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.compaction.compacting"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCompletedEventDict(TypedDict):
    response: ResponseDict
    sequence_number: int
    type: Literal["response.completed"]
class ResponseCompletedEvent(Reply[ResponseCompletedEventDict]):
    response: Response
    sequence_number: int
    type: Literal["response.completed"]
    @overload
    def __getitem__(self, key: Literal["response"], /) -> Response: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.completed"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseContentPartDoneEventPart: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal, ResponseReasoningItemContent]
ResponseContentPartDoneEventPartDict: TypeAlias = Union[ResponseOutputTextDict, ResponseOutputRefusalDict, ResponseReasoningItemContentDict]
class ResponseContentPartAddedEventDict(TypedDict):
    content_index: int
    item_id: str
    output_index: int
    part: ResponseContentPartDoneEventPartDict
    sequence_number: int
    type: Literal["response.content_part.added"]
class ResponseContentPartAddedEvent(Reply[ResponseContentPartAddedEventDict]):
    content_index: int
    item_id: str
    output_index: int
    part: ResponseContentPartDoneEventPart
    sequence_number: int
    type: Literal["response.content_part.added"]
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["part"], /) -> ResponseContentPartDoneEventPart: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.content_part.added"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseContentPartDoneEventDict(TypedDict):
    content_index: int
    item_id: str
    output_index: int
    part: ResponseContentPartDoneEventPartDict
    sequence_number: int
    type: Literal["response.content_part.done"]
class ResponseContentPartDoneEvent(Reply[ResponseContentPartDoneEventDict]):
    content_index: int
    item_id: str
    output_index: int
    part: ResponseContentPartDoneEventPart
    sequence_number: int
    type: Literal["response.content_part.done"]
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["part"], /) -> ResponseContentPartDoneEventPart: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.content_part.done"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCreatedEventDict(TypedDict):
    response: ResponseDict
    sequence_number: int
    type: Literal["response.created"]
class ResponseCreatedEvent(Reply[ResponseCreatedEventDict]):
    response: Response
    sequence_number: int
    type: Literal["response.created"]
    @overload
    def __getitem__(self, key: Literal["response"], /) -> Response: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.created"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCustomToolCallInputDeltaEventDict(TypedDict):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]
class ResponseCustomToolCallInputDeltaEvent(Reply[ResponseCustomToolCallInputDeltaEventDict]):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.custom_tool_call_input.delta"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseCustomToolCallInputDoneEventDict(TypedDict):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]
class ResponseCustomToolCallInputDoneEvent(Reply[ResponseCustomToolCallInputDoneEventDict]):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]
    @overload
    def __getitem__(self, key: Literal["input", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.custom_tool_call_input.done"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseErrorEventDict(TypedDict):
    code: NotRequired[str | None]
    message: str
    param: NotRequired[str | None]
    sequence_number: int
    type: Literal["error"]
class ResponseErrorEvent(Reply[ResponseErrorEventDict]):
    code: str | None
    message: str
    param: str | None
    sequence_number: int
    type: Literal["error"]
    @overload
    def __getitem__(self, key: Literal["code", "param"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["error"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFailedEventDict(TypedDict):
    response: ResponseDict
    sequence_number: int
    type: Literal["response.failed"]
class ResponseFailedEvent(Reply[ResponseFailedEventDict]):
    response: Response
    sequence_number: int
    type: Literal["response.failed"]
    @overload
    def __getitem__(self, key: Literal["response"], /) -> Response: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.failed"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFileSearchCallCompletedEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]
class ResponseFileSearchCallCompletedEvent(Reply[ResponseFileSearchCallCompletedEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.file_search_call.completed"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFileSearchCallInProgressEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]
class ResponseFileSearchCallInProgressEvent(Reply[ResponseFileSearchCallInProgressEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.file_search_call.in_progress"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFileSearchCallSearchingEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]
class ResponseFileSearchCallSearchingEvent(Reply[ResponseFileSearchCallSearchingEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.file_search_call.searching"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFunctionCallArgumentsDeltaEventDict(TypedDict):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]
class ResponseFunctionCallArgumentsDeltaEvent(Reply[ResponseFunctionCallArgumentsDeltaEventDict]):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.function_call_arguments.delta"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseFunctionCallArgumentsDoneEventDict(TypedDict):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]
class ResponseFunctionCallArgumentsDoneEvent(Reply[ResponseFunctionCallArgumentsDoneEventDict]):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]
    @overload
    def __getitem__(self, key: Literal["arguments", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.function_call_arguments.done"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseImageGenCallCompletedEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]
class ResponseImageGenCallCompletedEvent(Reply[ResponseImageGenCallCompletedEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.image_generation_call.completed"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseImageGenCallGeneratingEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]
class ResponseImageGenCallGeneratingEvent(Reply[ResponseImageGenCallGeneratingEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.image_generation_call.generating"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseImageGenCallInProgressEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]
class ResponseImageGenCallInProgressEvent(Reply[ResponseImageGenCallInProgressEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.image_generation_call.in_progress"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseImageGenCallPartialImageEventDict(TypedDict):
    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    background: NotRequired[str | None]
    output_format: NotRequired[str | None]
    quality: NotRequired[str | None]
    size: NotRequired[str | None]
class ResponseImageGenCallPartialImageEvent(Reply[ResponseImageGenCallPartialImageEventDict]):
    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    background: str | None
    output_format: str | None
    quality: str | None
    size: str | None
    @overload
    def __getitem__(self, key: Literal["item_id", "partial_image_b64"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "partial_image_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.image_generation_call.partial_image"]: ...
    @overload
    def __getitem__(self, key: Literal["background", "output_format", "quality", "size"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInProgressEventDict(TypedDict):
    response: ResponseDict
    sequence_number: int
    type: Literal["response.in_progress"]
class ResponseInProgressEvent(Reply[ResponseInProgressEventDict]):
    response: Response
    sequence_number: int
    type: Literal["response.in_progress"]
    @overload
    def __getitem__(self, key: Literal["response"], /) -> Response: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.in_progress"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseIncompleteEventDict(TypedDict):
    response: ResponseDict
    sequence_number: int
    type: Literal["response.incomplete"]
class ResponseIncompleteEvent(Reply[ResponseIncompleteEventDict]):
    response: Response
    sequence_number: int
    type: Literal["response.incomplete"]
    @overload
    def __getitem__(self, key: Literal["response"], /) -> Response: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.incomplete"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseMcpCallArgumentsDeltaEventDict(TypedDict):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]
class ResponseMcpCallArgumentsDeltaEvent(Reply[ResponseMcpCallArgumentsDeltaEventDict]):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_call_arguments.delta"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseMcpCallArgumentsDoneEventDict(TypedDict):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]
class ResponseMcpCallArgumentsDoneEvent(Reply[ResponseMcpCallArgumentsDoneEventDict]):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]
    @overload
    def __getitem__(self, key: Literal["arguments", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_call_arguments.done"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseMcpCallCompletedEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]
class ResponseMcpCallCompletedEvent(Reply[ResponseMcpCallCompletedEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_call.completed"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseMcpCallFailedEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]
class ResponseMcpCallFailedEvent(Reply[ResponseMcpCallFailedEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_call.failed"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseMcpCallInProgressEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]
class ResponseMcpCallInProgressEvent(Reply[ResponseMcpCallInProgressEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_call.in_progress"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseMcpListToolsCompletedEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]
class ResponseMcpListToolsCompletedEvent(Reply[ResponseMcpListToolsCompletedEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_list_tools.completed"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseMcpListToolsFailedEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]
class ResponseMcpListToolsFailedEvent(Reply[ResponseMcpListToolsFailedEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_list_tools.failed"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseMcpListToolsInProgressEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]
class ResponseMcpListToolsInProgressEvent(Reply[ResponseMcpListToolsInProgressEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_list_tools.in_progress"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseOutputItemAddedEventDict(TypedDict):
    item: ResponseOutputItemDict
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]
class ResponseOutputItemAddedEvent(Reply[ResponseOutputItemAddedEventDict]):
    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]
    @overload
    def __getitem__(self, key: Literal["item"], /) -> ResponseOutputItem: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.output_item.added"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseOutputItemDoneEventDict(TypedDict):
    item: ResponseOutputItemDict
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]
class ResponseOutputItemDoneEvent(Reply[ResponseOutputItemDoneEventDict]):
    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]
    @overload
    def __getitem__(self, key: Literal["item"], /) -> ResponseOutputItem: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.output_item.done"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseOutputTextAnnotationAddedEventAnnotation: TypeAlias = Union[ResponseOutputTextAnnotationFileCitation, ResponseOutputTextAnnotationURLCitation, ResponseOutputTextAnnotationContainerFileCitation, ResponseOutputTextAnnotationFilePath, None]
ResponseOutputTextAnnotationAddedEventAnnotationDict: TypeAlias = Union[ResponseOutputTextAnnotationFileCitationDict, ResponseOutputTextAnnotationURLCitationDict, ResponseOutputTextAnnotationContainerFileCitationDict, ResponseOutputTextAnnotationFilePathDict, None]
class ResponseOutputTextAnnotationAddedEventDict(TypedDict):
    annotation: NotRequired[ResponseOutputTextAnnotationAddedEventAnnotationDict | None]
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]
class ResponseOutputTextAnnotationAddedEvent(Reply[ResponseOutputTextAnnotationAddedEventDict]):
    annotation: ResponseOutputTextAnnotationAddedEventAnnotation | None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]
    @overload
    def __getitem__(self, key: Literal["annotation"], /) -> ResponseOutputTextAnnotationAddedEventAnnotation | None: ...
    @overload
    def __getitem__(self, key: Literal["annotation_index", "content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.output_text.annotation.added"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseQueuedEventDict(TypedDict):
    response: ResponseDict
    sequence_number: int
    type: Literal["response.queued"]
class ResponseQueuedEvent(Reply[ResponseQueuedEventDict]):
    response: Response
    sequence_number: int
    type: Literal["response.queued"]
    @overload
    def __getitem__(self, key: Literal["response"], /) -> Response: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.queued"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseReasoningSummaryPartAddedEventDict(TypedDict):
    item_id: str
    output_index: int
    part: ResponseReasoningItemSummaryDict
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]
class ResponseReasoningSummaryPartAddedEvent(Reply[ResponseReasoningSummaryPartAddedEventDict]):
    item_id: str
    output_index: int
    part: ResponseReasoningItemSummary
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number", "summary_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["part"], /) -> ResponseReasoningItemSummary: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.reasoning_summary_part.added"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseReasoningSummaryPartDoneEventDict(TypedDict):
    item_id: str
    output_index: int
    part: ResponseReasoningItemSummaryDict
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    status: NotRequired[Literal["incomplete"] | None]
class ResponseReasoningSummaryPartDoneEvent(Reply[ResponseReasoningSummaryPartDoneEventDict]):
    item_id: str
    output_index: int
    part: ResponseReasoningItemSummary
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    status: Literal["incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number", "summary_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["part"], /) -> ResponseReasoningItemSummary: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.reasoning_summary_part.done"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseReasoningSummaryTextDeltaEventDict(TypedDict):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]
class ResponseReasoningSummaryTextDeltaEvent(Reply[ResponseReasoningSummaryTextDeltaEventDict]):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number", "summary_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.reasoning_summary_text.delta"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseReasoningSummaryTextDoneEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]
class ResponseReasoningSummaryTextDoneEvent(Reply[ResponseReasoningSummaryTextDoneEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]
    @overload
    def __getitem__(self, key: Literal["item_id", "text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number", "summary_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.reasoning_summary_text.done"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseReasoningTextDeltaEventDict(TypedDict):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]
class ResponseReasoningTextDeltaEvent(Reply[ResponseReasoningTextDeltaEventDict]):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.reasoning_text.delta"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseReasoningTextDoneEventDict(TypedDict):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]
class ResponseReasoningTextDoneEvent(Reply[ResponseReasoningTextDoneEventDict]):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["item_id", "text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.reasoning_text.done"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseRefusalDeltaEventDict(TypedDict):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]
class ResponseRefusalDeltaEvent(Reply[ResponseRefusalDeltaEventDict]):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.refusal.delta"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseRefusalDoneEventDict(TypedDict):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]
class ResponseRefusalDoneEvent(Reply[ResponseRefusalDoneEventDict]):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["item_id", "refusal"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.refusal.done"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseShellCallCommandAddedEventDict(TypedDict):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]
class ResponseShellCallCommandAddedEvent(Reply[ResponseShellCallCommandAddedEventDict]):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]
    @overload
    def __getitem__(self, key: Literal["command"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["command_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.shell_call_command.added"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseShellCallCommandDeltaEventDict(TypedDict):
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    obfuscation: NotRequired[str | None]
class ResponseShellCallCommandDeltaEvent(Reply[ResponseShellCallCommandDeltaEventDict]):
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    obfuscation: str | None
    @overload
    def __getitem__(self, key: Literal["command_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["delta"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.shell_call_command.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["obfuscation"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseShellCallCommandDoneEventDict(TypedDict):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]
class ResponseShellCallCommandDoneEvent(Reply[ResponseShellCallCommandDoneEventDict]):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]
    @overload
    def __getitem__(self, key: Literal["command"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["command_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.shell_call_command.done"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseShellCallOutputContentDeltaEventDeltaDict(TypedDict, total=False):
    stderr: str | None
    stdout: str | None
class ResponseShellCallOutputContentDeltaEventDelta(Reply[ResponseShellCallOutputContentDeltaEventDeltaDict]):
    stderr: str | None
    stdout: str | None
    @overload
    def __getitem__(self, key: Literal["stderr", "stdout"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseShellCallOutputContentDeltaEventDict(TypedDict):
    command_index: int
    delta: ResponseShellCallOutputContentDeltaEventDeltaDict
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]
class ResponseShellCallOutputContentDeltaEvent(Reply[ResponseShellCallOutputContentDeltaEventDict]):
    command_index: int
    delta: ResponseShellCallOutputContentDeltaEventDelta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]
    @overload
    def __getitem__(self, key: Literal["command_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["delta"], /) -> ResponseShellCallOutputContentDeltaEventDelta: ...
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.shell_call_output_content.delta"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseShellCallOutputContentDoneEventDict(TypedDict):
    command_index: int
    item_id: str
    output: list[ResponseFunctionShellToolCallOutputOutputDict]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]
class ResponseShellCallOutputContentDoneEvent(Reply[ResponseShellCallOutputContentDoneEventDict]):
    command_index: int
    item_id: str
    output: list[ResponseFunctionShellToolCallOutputOutput]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]
    @overload
    def __getitem__(self, key: Literal["command_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[ResponseFunctionShellToolCallOutputOutput]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.shell_call_output_content.done"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseSteerPendingEventSteerDict(TypedDict):
    id: str
    previous_response_id: str
class ResponseSteerPendingEventSteer(Reply[ResponseSteerPendingEventSteerDict]):
    id: str
    previous_response_id: str
    @overload
    def __getitem__(self, key: Literal["id", "previous_response_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseSteerAcceptedEventDict(TypedDict):
    sequence_number: int
    steer: ResponseSteerPendingEventSteerDict
    type: Literal["response.steer.accepted"]
    stream_id: NotRequired[str | None]
class ResponseSteerAcceptedEvent(Reply[ResponseSteerAcceptedEventDict]):
    sequence_number: int
    steer: ResponseSteerPendingEventSteer
    type: Literal["response.steer.accepted"]
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["steer"], /) -> ResponseSteerPendingEventSteer: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.steer.accepted"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseSteerInputItemList: TypeAlias = Union[ResponseSteerInputItemListMessage, ResponseInputItemFunctionCallOutput]
ResponseSteerInputItemListDict: TypeAlias = Union[ResponseSteerInputItemListMessageDict, ResponseInputItemFunctionCallOutputDict]
ResponseSteerInput: TypeAlias = Union[str, list[ResponseSteerInputItemList]]
ResponseSteerInputDict: TypeAlias = Union[str, list[ResponseSteerInputItemListDict]]
class ResponseSteerEventDict(TypedDict):
    input: ResponseSteerInputDict
    previous_response_id: str
    type: Literal["response.steer"]
class ResponseSteerEvent(Reply[ResponseSteerEventDict]):
    input: ResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]
    @overload
    def __getitem__(self, key: Literal["input"], /) -> ResponseSteerInput: ...
    @overload
    def __getitem__(self, key: Literal["previous_response_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.steer"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseSteerInputParamResponseSteerInputItemListMessage(TypedDict):
    content: Iterable[ResponseSteerInputContentParam] | str
    role: Literal["user"]
    type: Literal["message"]
    id: NotRequired[str | None]
    status: NotRequired[str | None]
ResponseSteerInputParamResponseSteerInputItemList: TypeAlias = Union[ResponseSteerInputParamResponseSteerInputItemListMessage, ResponseInputMessageItem, ResponseInputMessageItemDict, ResponseSteerInputItemListMessage, ResponseSteerInputItemListMessageDict, ResponseInputParamFunctionCallOutput, ResponseInputItemFunctionCallOutput, ResponseInputItemFunctionCallOutputDict, ResponseFunctionToolCallOutputItem, ResponseFunctionToolCallOutputItemDict]
ResponseSteerInputParam: TypeAlias = Union[str, Iterable[ResponseSteerInputParamResponseSteerInputItemList]]
class ResponseSteerEventParam(TypedDict):
    input: ResponseSteerInputParam
    previous_response_id: str
    type: Literal["response.steer"]
class ResponseSteerFailedEventErrorDict(TypedDict):
    code: ResponseSteerErrorCode
    message: str
    type: Literal["invalid_request_error"]
class ResponseSteerFailedEventError(Reply[ResponseSteerFailedEventErrorDict]):
    code: ResponseSteerErrorCode
    message: str
    type: Literal["invalid_request_error"]
    @overload
    def __getitem__(self, key: Literal["code"], /) -> ResponseSteerErrorCode: ...
    @overload
    def __getitem__(self, key: Literal["message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["invalid_request_error"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseSteerFailedEventSteerDict(TypedDict):
    input: ResponseSteerInputDict
    previous_response_id: str
    id: NotRequired[str | None]
class ResponseSteerFailedEventSteer(Reply[ResponseSteerFailedEventSteerDict]):
    input: ResponseSteerInput
    previous_response_id: str
    id: str | None
    @overload
    def __getitem__(self, key: Literal["input"], /) -> ResponseSteerInput: ...
    @overload
    def __getitem__(self, key: Literal["previous_response_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseSteerFailedEventDict(TypedDict):
    error: ResponseSteerFailedEventErrorDict
    sequence_number: int
    steer: ResponseSteerFailedEventSteerDict
    type: Literal["response.steer.failed"]
    stream_id: NotRequired[str | None]
class ResponseSteerFailedEvent(Reply[ResponseSteerFailedEventDict]):
    error: ResponseSteerFailedEventError
    sequence_number: int
    steer: ResponseSteerFailedEventSteer
    type: Literal["response.steer.failed"]
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["error"], /) -> ResponseSteerFailedEventError: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["steer"], /) -> ResponseSteerFailedEventSteer: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.steer.failed"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseSteerRequiredInputFunctionCallOutputDict(TypedDict):
    call_id: str
    name: str
    type: Literal["function_call_output"]
class ResponseSteerRequiredInputFunctionCallOutput(Reply[ResponseSteerRequiredInputFunctionCallOutputDict]):
    call_id: str
    name: str
    type: Literal["function_call_output"]
    @overload
    def __getitem__(self, key: Literal["call_id", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call_output"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseSteerRequiredInputCustomToolCallOutputDict(TypedDict):
    call_id: str
    type: Literal["custom_tool_call_output"]
class ResponseSteerRequiredInputCustomToolCallOutput(Reply[ResponseSteerRequiredInputCustomToolCallOutputDict]):
    call_id: str
    type: Literal["custom_tool_call_output"]
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call_output"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseSteerRequiredInputComputerCallOutputDict(TypedDict):
    call_id: str
    type: Literal["computer_call_output"]
class ResponseSteerRequiredInputComputerCallOutput(Reply[ResponseSteerRequiredInputComputerCallOutputDict]):
    call_id: str
    type: Literal["computer_call_output"]
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_call_output"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseSteerRequiredInputShellCallOutputDict(TypedDict):
    call_id: str
    type: Literal["shell_call_output"]
class ResponseSteerRequiredInputShellCallOutput(Reply[ResponseSteerRequiredInputShellCallOutputDict]):
    call_id: str
    type: Literal["shell_call_output"]
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell_call_output"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseSteerRequiredInputApplyPatchCallOutputDict(TypedDict):
    call_id: str
    type: Literal["apply_patch_call_output"]
class ResponseSteerRequiredInputApplyPatchCallOutput(Reply[ResponseSteerRequiredInputApplyPatchCallOutputDict]):
    call_id: str
    type: Literal["apply_patch_call_output"]
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch_call_output"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseSteerRequiredInputToolSearchOutputDict(TypedDict):
    call_id: str
    execution: Literal["client"]
    type: Literal["tool_search_output"]
class ResponseSteerRequiredInputToolSearchOutput(Reply[ResponseSteerRequiredInputToolSearchOutputDict]):
    call_id: str
    execution: Literal["client"]
    type: Literal["tool_search_output"]
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["execution"], /) -> Literal["client"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search_output"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseSteerRequiredInputMcpApprovalResponseDict(TypedDict):
    approval_request_id: str
    type: Literal["mcp_approval_response"]
class ResponseSteerRequiredInputMcpApprovalResponse(Reply[ResponseSteerRequiredInputMcpApprovalResponseDict]):
    approval_request_id: str
    type: Literal["mcp_approval_response"]
    @overload
    def __getitem__(self, key: Literal["approval_request_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_approval_response"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseSteerRequiredInput: TypeAlias = Union[ResponseSteerRequiredInputFunctionCallOutput, ResponseSteerRequiredInputCustomToolCallOutput, ResponseSteerRequiredInputComputerCallOutput, ResponseSteerRequiredInputShellCallOutput, ResponseSteerRequiredInputApplyPatchCallOutput, ResponseSteerRequiredInputToolSearchOutput, ResponseSteerRequiredInputMcpApprovalResponse]
ResponseSteerRequiredInputDict: TypeAlias = Union[ResponseSteerRequiredInputFunctionCallOutputDict, ResponseSteerRequiredInputCustomToolCallOutputDict, ResponseSteerRequiredInputComputerCallOutputDict, ResponseSteerRequiredInputShellCallOutputDict, ResponseSteerRequiredInputApplyPatchCallOutputDict, ResponseSteerRequiredInputToolSearchOutputDict, ResponseSteerRequiredInputMcpApprovalResponseDict]
class ResponseSteerPendingEventDict(TypedDict):
    reason: ResponseSteerPendingReason
    required_input: list[ResponseSteerRequiredInputDict]
    sequence_number: int
    steer: ResponseSteerPendingEventSteerDict
    type: Literal["response.steer.pending"]
    stream_id: NotRequired[str | None]
class ResponseSteerPendingEvent(Reply[ResponseSteerPendingEventDict]):
    reason: ResponseSteerPendingReason
    required_input: list[ResponseSteerRequiredInput]
    sequence_number: int
    steer: ResponseSteerPendingEventSteer
    type: Literal["response.steer.pending"]
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["reason"], /) -> ResponseSteerPendingReason: ...
    @overload
    def __getitem__(self, key: Literal["required_input"], /) -> list[ResponseSteerRequiredInput]: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["steer"], /) -> ResponseSteerPendingEventSteer: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.steer.pending"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseTextDoneEventLogprobTopLogprobDict(TypedDict, total=False):
    token: str | None
    logprob: float | None
class ResponseTextDoneEventLogprobTopLogprob(Reply[ResponseTextDoneEventLogprobTopLogprobDict]):
    token: str | None
    logprob: float | None
    @overload
    def __getitem__(self, key: Literal["token"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["logprob"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseTextDoneEventLogprobDict(TypedDict):
    token: str
    logprob: float
    top_logprobs: NotRequired[list[ResponseTextDoneEventLogprobTopLogprobDict] | None]
class ResponseTextDoneEventLogprob(Reply[ResponseTextDoneEventLogprobDict]):
    token: str
    logprob: float
    top_logprobs: list[ResponseTextDoneEventLogprobTopLogprob] | None
    @overload
    def __getitem__(self, key: Literal["token"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["logprob"], /) -> float: ...
    @overload
    def __getitem__(self, key: Literal["top_logprobs"], /) -> list[ResponseTextDoneEventLogprobTopLogprob] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseTextDeltaEventDict(TypedDict):
    content_index: int
    delta: str
    item_id: str
    logprobs: list[ResponseTextDoneEventLogprobDict]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]
class ResponseTextDeltaEvent(Reply[ResponseTextDeltaEventDict]):
    content_index: int
    delta: str
    item_id: str
    logprobs: list[ResponseTextDoneEventLogprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["logprobs"], /) -> list[ResponseTextDoneEventLogprob]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.output_text.delta"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseTextDoneEventDict(TypedDict):
    content_index: int
    item_id: str
    logprobs: list[ResponseTextDoneEventLogprobDict]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]
class ResponseTextDoneEvent(Reply[ResponseTextDoneEventDict]):
    content_index: int
    item_id: str
    logprobs: list[ResponseTextDoneEventLogprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["item_id", "text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["logprobs"], /) -> list[ResponseTextDoneEventLogprob]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.output_text.done"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseWebSearchCallCompletedEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]
class ResponseWebSearchCallCompletedEvent(Reply[ResponseWebSearchCallCompletedEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.web_search_call.completed"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseWebSearchCallInProgressEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]
class ResponseWebSearchCallInProgressEvent(Reply[ResponseWebSearchCallInProgressEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.web_search_call.in_progress"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseWebSearchCallSearchingEventDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]
class ResponseWebSearchCallSearchingEvent(Reply[ResponseWebSearchCallSearchingEventDict]):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.web_search_call.searching"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseStreamEvent: TypeAlias = Union[ResponseAudioDeltaEvent, ResponseAudioDoneEvent, ResponseAudioTranscriptDeltaEvent, ResponseAudioTranscriptDoneEvent, ResponseCodeInterpreterCallCodeDeltaEvent, ResponseCodeInterpreterCallCodeDoneEvent, ResponseCodeInterpreterCallCompletedEvent, ResponseCodeInterpreterCallInProgressEvent, ResponseCodeInterpreterCallInterpretingEvent, ResponseCompactionCompactingEvent, ResponseCompletedEvent, ResponseContentPartAddedEvent, ResponseContentPartDoneEvent, ResponseCreatedEvent, ResponseErrorEvent, ResponseFileSearchCallCompletedEvent, ResponseFileSearchCallInProgressEvent, ResponseFileSearchCallSearchingEvent, ResponseFunctionCallArgumentsDeltaEvent, ResponseFunctionCallArgumentsDoneEvent, ResponseShellCallCommandAddedEvent, ResponseShellCallCommandDeltaEvent, ResponseShellCallCommandDoneEvent, ResponseShellCallOutputContentDeltaEvent, ResponseShellCallOutputContentDoneEvent, ResponseInProgressEvent, ResponseFailedEvent, ResponseIncompleteEvent, ResponseOutputItemAddedEvent, ResponseOutputItemDoneEvent, ResponseReasoningSummaryPartAddedEvent, ResponseReasoningSummaryPartDoneEvent, ResponseReasoningSummaryTextDeltaEvent, ResponseReasoningSummaryTextDoneEvent, ResponseReasoningTextDeltaEvent, ResponseReasoningTextDoneEvent, ResponseRefusalDeltaEvent, ResponseRefusalDoneEvent, ResponseTextDeltaEvent, ResponseTextDoneEvent, ResponseWebSearchCallCompletedEvent, ResponseWebSearchCallInProgressEvent, ResponseWebSearchCallSearchingEvent, ResponseImageGenCallCompletedEvent, ResponseImageGenCallGeneratingEvent, ResponseImageGenCallInProgressEvent, ResponseImageGenCallPartialImageEvent, ResponseMcpCallArgumentsDeltaEvent, ResponseMcpCallArgumentsDoneEvent, ResponseMcpCallCompletedEvent, ResponseMcpCallFailedEvent, ResponseMcpCallInProgressEvent, ResponseMcpListToolsCompletedEvent, ResponseMcpListToolsFailedEvent, ResponseMcpListToolsInProgressEvent, ResponseOutputTextAnnotationAddedEvent, ResponseQueuedEvent, ResponseCustomToolCallInputDeltaEvent, ResponseCustomToolCallInputDoneEvent]
ResponseStreamEventDict: TypeAlias = Union[ResponseAudioDeltaEventDict, ResponseAudioDoneEventDict, ResponseAudioTranscriptDeltaEventDict, ResponseAudioTranscriptDoneEventDict, ResponseCodeInterpreterCallCodeDeltaEventDict, ResponseCodeInterpreterCallCodeDoneEventDict, ResponseCodeInterpreterCallCompletedEventDict, ResponseCodeInterpreterCallInProgressEventDict, ResponseCodeInterpreterCallInterpretingEventDict, ResponseCompactionCompactingEventDict, ResponseCompletedEventDict, ResponseContentPartAddedEventDict, ResponseContentPartDoneEventDict, ResponseCreatedEventDict, ResponseErrorEventDict, ResponseFileSearchCallCompletedEventDict, ResponseFileSearchCallInProgressEventDict, ResponseFileSearchCallSearchingEventDict, ResponseFunctionCallArgumentsDeltaEventDict, ResponseFunctionCallArgumentsDoneEventDict, ResponseShellCallCommandAddedEventDict, ResponseShellCallCommandDeltaEventDict, ResponseShellCallCommandDoneEventDict, ResponseShellCallOutputContentDeltaEventDict, ResponseShellCallOutputContentDoneEventDict, ResponseInProgressEventDict, ResponseFailedEventDict, ResponseIncompleteEventDict, ResponseOutputItemAddedEventDict, ResponseOutputItemDoneEventDict, ResponseReasoningSummaryPartAddedEventDict, ResponseReasoningSummaryPartDoneEventDict, ResponseReasoningSummaryTextDeltaEventDict, ResponseReasoningSummaryTextDoneEventDict, ResponseReasoningTextDeltaEventDict, ResponseReasoningTextDoneEventDict, ResponseRefusalDeltaEventDict, ResponseRefusalDoneEventDict, ResponseTextDeltaEventDict, ResponseTextDoneEventDict, ResponseWebSearchCallCompletedEventDict, ResponseWebSearchCallInProgressEventDict, ResponseWebSearchCallSearchingEventDict, ResponseImageGenCallCompletedEventDict, ResponseImageGenCallGeneratingEventDict, ResponseImageGenCallInProgressEventDict, ResponseImageGenCallPartialImageEventDict, ResponseMcpCallArgumentsDeltaEventDict, ResponseMcpCallArgumentsDoneEventDict, ResponseMcpCallCompletedEventDict, ResponseMcpCallFailedEventDict, ResponseMcpCallInProgressEventDict, ResponseMcpListToolsCompletedEventDict, ResponseMcpListToolsFailedEventDict, ResponseMcpListToolsInProgressEventDict, ResponseOutputTextAnnotationAddedEventDict, ResponseQueuedEventDict, ResponseCustomToolCallInputDeltaEventDict, ResponseCustomToolCallInputDoneEventDict]
class ResponsesClientEventResponseCreateAccessProgramsDict(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None
class ResponsesClientEventResponseCreateAccessPrograms(Reply[ResponsesClientEventResponseCreateAccessProgramsDict]):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None
    @overload
    def __getitem__(self, key: Literal["cyber"], /) -> Literal["standard", "daybreak_blue", "daybreak_red"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesClientEventResponseCreateBackgroundOptionsDict(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"] | None
    continuation_id: str | None
class ResponsesClientEventResponseCreateBackgroundOptions(Reply[ResponsesClientEventResponseCreateBackgroundOptionsDict]):
    completion_window: Literal["soonest", "2h", "8h"] | None
    continuation_id: str | None
    @overload
    def __getitem__(self, key: Literal["completion_window"], /) -> Literal["soonest", "2h", "8h"] | None: ...
    @overload
    def __getitem__(self, key: Literal["continuation_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesClientEventResponseCreateContextManagementDict(TypedDict):
    type: str
    compact_threshold: NotRequired[int | None]
class ResponsesClientEventResponseCreateContextManagement(Reply[ResponsesClientEventResponseCreateContextManagementDict]):
    type: str
    compact_threshold: int | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["compact_threshold"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponsesClientEventResponseCreateConversation: TypeAlias = Union[str, ResponseConversationParam, None]
ResponsesClientEventResponseCreateConversationDict: TypeAlias = Union[str, ResponseConversationParamDict, None]
class ResponsesClientEventResponseCreateImageDict(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"] | None
class ResponsesClientEventResponseCreateImage(Reply[ResponsesClientEventResponseCreateImageDict]):
    context_compression: Literal["auto", "enabled", "disabled"] | None
    @overload
    def __getitem__(self, key: Literal["context_compression"], /) -> Literal["auto", "enabled", "disabled"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponseInput: TypeAlias = list[ResponseInputItem]
ResponseInputDict: TypeAlias = list[ResponseInputItemDict]
class ResponsesClientEventResponseCreateModerationPolicyInputDict(TypedDict):
    mode: Literal["score", "block"]
class ResponsesClientEventResponseCreateModerationPolicyInput(Reply[ResponsesClientEventResponseCreateModerationPolicyInputDict]):
    mode: Literal["score", "block"]
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["score", "block"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesClientEventResponseCreateModerationPolicyDict(TypedDict, total=False):
    input: ResponsesClientEventResponseCreateModerationPolicyInputDict | None
    output: ResponsesClientEventResponseCreateModerationPolicyInputDict | None
class ResponsesClientEventResponseCreateModerationPolicy(Reply[ResponsesClientEventResponseCreateModerationPolicyDict]):
    input: ResponsesClientEventResponseCreateModerationPolicyInput | None
    output: ResponsesClientEventResponseCreateModerationPolicyInput | None
    @overload
    def __getitem__(self, key: Literal["input", "output"], /) -> ResponsesClientEventResponseCreateModerationPolicyInput | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesClientEventResponseCreateModerationDict(TypedDict):
    model: str
    policy: NotRequired[ResponsesClientEventResponseCreateModerationPolicyDict | None]
class ResponsesClientEventResponseCreateModeration(Reply[ResponsesClientEventResponseCreateModerationDict]):
    model: str
    policy: ResponsesClientEventResponseCreateModerationPolicy | None
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["policy"], /) -> ResponsesClientEventResponseCreateModerationPolicy | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesClientEventResponseCreatePromptCacheOptionsDict(TypedDict, total=False):
    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"] | None
    prewarm: bool | None
    ttl: Literal["30m", "12h"] | None
class ResponsesClientEventResponseCreatePromptCacheOptions(Reply[ResponsesClientEventResponseCreatePromptCacheOptionsDict]):
    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"] | None
    prewarm: bool | None
    ttl: Literal["30m", "12h"] | None
    @overload
    def __getitem__(self, key: Literal["comparison_response_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["implicit", "explicit"] | None: ...
    @overload
    def __getitem__(self, key: Literal["prewarm"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["ttl"], /) -> Literal["30m", "12h"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesClientEventResponseCreateStreamOptionsDict(TypedDict, total=False):
    include_obfuscation: bool | None
class ResponsesClientEventResponseCreateStreamOptions(Reply[ResponsesClientEventResponseCreateStreamOptionsDict]):
    include_obfuscation: bool | None
    @overload
    def __getitem__(self, key: Literal["include_obfuscation"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesClientEventResponseCreateDict(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: ResponsesClientEventResponseCreateAccessProgramsDict | None
    background: bool | None
    background_options: ResponsesClientEventResponseCreateBackgroundOptionsDict | None
    context_management: list[ResponsesClientEventResponseCreateContextManagementDict] | None
    conversation: ResponsesClientEventResponseCreateConversationDict | None
    generate: bool | None
    image: ResponsesClientEventResponseCreateImageDict | None
    include: list[ResponseIncludable] | None
    input: str | ResponseInputDict | None
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: Metadata | None
    model: ResponsesModel | None
    moderation: ResponsesClientEventResponseCreateModerationDict | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: ResponsePromptDict | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponsesClientEventResponseCreatePromptCacheOptionsDict | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: ReasoningDict | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    store: bool | None
    stream: bool | None
    stream_id: str | None
    stream_options: ResponsesClientEventResponseCreateStreamOptionsDict | None
    temperature: float | None
    text: ResponseTextConfigDict | None
    tool_choice: ResponseToolChoiceDict | None
    tools: list[ToolDict] | None
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str | None
class ResponsesClientEventResponseCreate(Reply[ResponsesClientEventResponseCreateDict]):
    type: Literal["response.create"]
    access_programs: ResponsesClientEventResponseCreateAccessPrograms | None
    background: bool | None
    background_options: ResponsesClientEventResponseCreateBackgroundOptions | None
    context_management: list[ResponsesClientEventResponseCreateContextManagement] | None
    conversation: ResponsesClientEventResponseCreateConversation | None
    generate: bool | None
    image: ResponsesClientEventResponseCreateImage | None
    include: list[ResponseIncludable] | None
    input: str | ResponseInput | None
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: Metadata | None
    model: ResponsesModel | None
    moderation: ResponsesClientEventResponseCreateModeration | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: ResponsePrompt | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponsesClientEventResponseCreatePromptCacheOptions | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: Reasoning | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    store: bool | None
    stream: bool | None
    stream_id: str | None
    stream_options: ResponsesClientEventResponseCreateStreamOptions | None
    temperature: float | None
    text: ResponseTextConfig | None
    tool_choice: ResponseToolChoice | None
    tools: list[Tool] | None
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.create"]: ...
    @overload
    def __getitem__(self, key: Literal["access_programs"], /) -> ResponsesClientEventResponseCreateAccessPrograms | None: ...
    @overload
    def __getitem__(self, key: Literal["background", "generate", "parallel_tool_calls", "store", "stream"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["background_options"], /) -> ResponsesClientEventResponseCreateBackgroundOptions | None: ...
    @overload
    def __getitem__(self, key: Literal["context_management"], /) -> list[ResponsesClientEventResponseCreateContextManagement] | None: ...
    @overload
    def __getitem__(self, key: Literal["conversation"], /) -> ResponsesClientEventResponseCreateConversation | None: ...
    @overload
    def __getitem__(self, key: Literal["image"], /) -> ResponsesClientEventResponseCreateImage | None: ...
    @overload
    def __getitem__(self, key: Literal["include"], /) -> list[ResponseIncludable] | None: ...
    @overload
    def __getitem__(self, key: Literal["input"], /) -> str | ResponseInput | None: ...
    @overload
    def __getitem__(self, key: Literal["instructions", "previous_response_id", "prompt_cache_key", "safety_identifier", "stream_id", "user"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["max_output_tokens", "max_tool_calls", "top_logprobs"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> Metadata | None: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> ResponsesModel | None: ...
    @overload
    def __getitem__(self, key: Literal["moderation"], /) -> ResponsesClientEventResponseCreateModeration | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt"], /) -> ResponsePrompt | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_options"], /) -> ResponsesClientEventResponseCreatePromptCacheOptions | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_retention"], /) -> Literal["in_memory", "24h"] | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> Reasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["service_tier"], /) -> ServiceTier | None: ...
    @overload
    def __getitem__(self, key: Literal["stream_options"], /) -> ResponsesClientEventResponseCreateStreamOptions | None: ...
    @overload
    def __getitem__(self, key: Literal["temperature", "top_p"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> ResponseTextConfig | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_choice"], /) -> ResponseToolChoice | None: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[Tool] | None: ...
    @overload
    def __getitem__(self, key: Literal["truncation"], /) -> Literal["auto", "disabled"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponsesClientEvent: TypeAlias = Union[ResponsesClientEventResponseCreate, ResponseSteerEvent]
ResponsesClientEventDict: TypeAlias = Union[ResponsesClientEventResponseCreateDict, ResponseSteerEventDict]
ResponsesClientEventContextManagement = ResponsesClientEventResponseCreateContextManagement
ResponsesClientEventContextManagementDict: TypeAlias = ResponsesClientEventResponseCreateContextManagementDict
ResponsesClientEventConversation = ResponsesClientEventResponseCreateConversation
ResponsesClientEventConversationDict: TypeAlias = ResponsesClientEventResponseCreateConversationDict
ResponsesClientEventModeration = ResponsesClientEventResponseCreateModeration
ResponsesClientEventModerationDict: TypeAlias = ResponsesClientEventResponseCreateModerationDict
ResponsesClientEventModerationPolicy = ResponsesClientEventResponseCreateModerationPolicy
ResponsesClientEventModerationPolicyDict: TypeAlias = ResponsesClientEventResponseCreateModerationPolicyDict
ResponsesClientEventModerationPolicyInput = ResponsesClientEventResponseCreateModerationPolicyInput
ResponsesClientEventModerationPolicyInputDict: TypeAlias = ResponsesClientEventResponseCreateModerationPolicyInputDict
ResponsesClientEventPromptCacheOptions = ResponsesClientEventResponseCreatePromptCacheOptions
ResponsesClientEventPromptCacheOptionsDict: TypeAlias = ResponsesClientEventResponseCreatePromptCacheOptionsDict
ResponsesClientEventStreamOptions = ResponsesClientEventResponseCreateStreamOptions
ResponsesClientEventStreamOptionsDict: TypeAlias = ResponsesClientEventResponseCreateStreamOptionsDict
ResponsesClientEventToolChoice = ResponseToolChoice
ResponsesClientEventToolChoiceDict: TypeAlias = ResponseToolChoiceDict
ResponsesClientEventToolChoiceSpecificProgrammaticToolCallingParam = ToolProgrammaticToolCalling
ResponsesClientEventToolChoiceSpecificProgrammaticToolCallingParamDict: TypeAlias = ToolProgrammaticToolCallingDict
class ResponsesClientEventParamResponseCreate(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: ResponseCreateParamsAccessPrograms | ResponsesClientEventResponseCreateAccessPrograms | ResponsesClientEventResponseCreateAccessProgramsDict
    background: bool | None
    background_options: ResponseCreateParamsBackgroundOptions | ResponsesClientEventResponseCreateBackgroundOptions | ResponsesClientEventResponseCreateBackgroundOptionsDict
    context_management: Iterable[ResponseCreateParamsContextManagement | ResponsesClientEventResponseCreateContextManagement | ResponsesClientEventResponseCreateContextManagementDict] | None
    conversation: ResponseCreateParamsConversation | None
    generate: bool
    image: ResponseCreateParamsImage | ResponsesClientEventResponseCreateImage | ResponsesClientEventResponseCreateImageDict
    include: list[ResponseIncludable] | None
    input: str | ResponseInputParam
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: _types_shared_params_Metadata | None
    model: _types_shared_params_ResponsesModel
    moderation: ResponseCreateParamsModeration | ResponsesClientEventResponseCreateModeration | ResponsesClientEventResponseCreateModerationDict | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: ResponsePromptParam | ResponsePrompt | ResponsePromptDict | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponseCreateParamsPromptCacheOptions | ResponsesClientEventResponseCreatePromptCacheOptions | ResponsesClientEventResponseCreatePromptCacheOptionsDict
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None
    safety_identifier: str | None
    service_tier: ServiceTier | None
    store: bool | None
    stream: bool | None
    stream_id: str
    stream_options: ResponseCreateParamsStreamOptions | ResponsesClientEventResponseCreateStreamOptions | ResponsesClientEventResponseCreateStreamOptionsDict | None
    temperature: float | None
    text: ResponseTextConfigParam | ResponseTextConfig | ResponseTextConfigDict
    tool_choice: ResponseCreateParamsToolChoice
    tools: Iterable[ToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str
ResponsesClientEventParam: TypeAlias = Union[ResponsesClientEventParamResponseCreate, ResponsesClientEventResponseCreate, ResponsesClientEventResponseCreateDict, ResponseSteerEventParam, ResponseSteerEvent, ResponseSteerEventDict]
ResponsesClientEventParamContextManagement: TypeAlias = Union[ResponseCreateParamsContextManagement, ResponsesClientEventResponseCreateContextManagement, ResponsesClientEventResponseCreateContextManagementDict]
ResponsesClientEventParamConversation: TypeAlias = ResponseCreateParamsConversation
ResponsesClientEventParamModeration: TypeAlias = Union[ResponseCreateParamsModeration, ResponsesClientEventResponseCreateModeration, ResponsesClientEventResponseCreateModerationDict]
ResponsesClientEventParamModerationPolicy: TypeAlias = Union[ResponseCreateParamsModerationPolicy, ResponsesClientEventResponseCreateModerationPolicy, ResponsesClientEventResponseCreateModerationPolicyDict]
ResponsesClientEventParamModerationPolicyInput: TypeAlias = Union[ResponseCreateParamsModerationPolicyInput, ResponsesClientEventResponseCreateModerationPolicyInput, ResponsesClientEventResponseCreateModerationPolicyInputDict]
ResponsesClientEventParamPromptCacheOptions: TypeAlias = Union[ResponseCreateParamsPromptCacheOptions, ResponsesClientEventResponseCreatePromptCacheOptions, ResponsesClientEventResponseCreatePromptCacheOptionsDict]
ResponsesClientEventParamStreamOptions: TypeAlias = Union[ResponseCreateParamsStreamOptions, ResponsesClientEventResponseCreateStreamOptions, ResponsesClientEventResponseCreateStreamOptionsDict]
ResponsesClientEventParamToolChoice: TypeAlias = ResponseCreateParamsToolChoice
ResponsesClientEventParamToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = Union[ToolParamProgrammaticToolCalling, ToolProgrammaticToolCalling, ToolProgrammaticToolCallingDict, ToolProgrammaticToolCalling, ToolProgrammaticToolCallingDict, ToolProgrammaticToolCalling, ToolProgrammaticToolCallingDict, ToolProgrammaticToolCalling, ToolProgrammaticToolCallingDict]
class ResponsesServerEventResponseAudioWsDeltaDict(TypedDict):
    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseAudioWsDelta(ResponseAudioDeltaEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["delta"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.audio.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseAudioWsDoneDict(TypedDict):
    sequence_number: int
    type: Literal["response.audio.done"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseAudioWsDone(ResponseAudioDoneEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.audio.done"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseAudioTranscriptWsDeltaDict(TypedDict):
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseAudioTranscriptWsDelta(ResponseAudioTranscriptDeltaEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["delta"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.audio.transcript.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseAudioTranscriptWsDoneDict(TypedDict):
    sequence_number: int
    type: Literal["response.audio.transcript.done"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseAudioTranscriptWsDone(ResponseAudioTranscriptDoneEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.audio.transcript.done"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseCodeInterpreterCallCodeWsDeltaDict(TypedDict):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseCodeInterpreterCallCodeWsDelta(ResponseCodeInterpreterCallCodeDeltaEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.code_interpreter_call_code.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseCodeInterpreterCallCodeWsDoneDict(TypedDict):
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseCodeInterpreterCallCodeWsDone(ResponseCodeInterpreterCallCodeDoneEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["code", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.code_interpreter_call_code.done"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseCodeInterpreterCallWsCompletedDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseCodeInterpreterCallWsCompleted(ResponseCodeInterpreterCallCompletedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.code_interpreter_call.completed"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseCodeInterpreterCallInWsProgressDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseCodeInterpreterCallInWsProgress(ResponseCodeInterpreterCallInProgressEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.code_interpreter_call.in_progress"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseCodeInterpreterCallWsInterpretingDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseCodeInterpreterCallWsInterpreting(ResponseCodeInterpreterCallInterpretingEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.code_interpreter_call.interpreting"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseCompactionWsCompactingDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseCompactionWsCompacting(ResponseCompactionCompactingEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.compaction.compacting"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseWsCompletedDict(TypedDict):
    response: ResponseDict
    sequence_number: int
    type: Literal["response.completed"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseWsCompleted(ResponseCompletedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["response"], /) -> Response: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.completed"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseContentPartWsAddedDict(TypedDict):
    content_index: int
    item_id: str
    output_index: int
    part: ResponseContentPartDoneEventPartDict
    sequence_number: int
    type: Literal["response.content_part.added"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseContentPartWsAdded(ResponseContentPartAddedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["part"], /) -> ResponseContentPartDoneEventPart: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.content_part.added"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseContentPartWsDoneDict(TypedDict):
    content_index: int
    item_id: str
    output_index: int
    part: ResponseContentPartDoneEventPartDict
    sequence_number: int
    type: Literal["response.content_part.done"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseContentPartWsDone(ResponseContentPartDoneEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["part"], /) -> ResponseContentPartDoneEventPart: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.content_part.done"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseWsCreatedDict(TypedDict):
    response: ResponseDict
    sequence_number: int
    type: Literal["response.created"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseWsCreated(ResponseCreatedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["response"], /) -> Response: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.created"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseFileSearchCallWsCompletedDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseFileSearchCallWsCompleted(ResponseFileSearchCallCompletedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.file_search_call.completed"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseFileSearchCallInWsProgressDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseFileSearchCallInWsProgress(ResponseFileSearchCallInProgressEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.file_search_call.in_progress"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseFileSearchCallWsSearchingDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseFileSearchCallWsSearching(ResponseFileSearchCallSearchingEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.file_search_call.searching"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseFunctionCallArgumentsWsDeltaDict(TypedDict):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseFunctionCallArgumentsWsDelta(ResponseFunctionCallArgumentsDeltaEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.function_call_arguments.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseFunctionCallArgumentsWsDoneDict(TypedDict):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseFunctionCallArgumentsWsDone(ResponseFunctionCallArgumentsDoneEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["arguments", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.function_call_arguments.done"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseShellCallCommandWsAddedDict(TypedDict):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseShellCallCommandWsAdded(ResponseShellCallCommandAddedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["command"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["command_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.shell_call_command.added"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseShellCallCommandWsDeltaDict(TypedDict):
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    obfuscation: NotRequired[str | None]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseShellCallCommandWsDelta(ResponseShellCallCommandDeltaEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["command_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["delta"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.shell_call_command.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["obfuscation", "stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseShellCallCommandWsDoneDict(TypedDict):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseShellCallCommandWsDone(ResponseShellCallCommandDoneEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["command"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["command_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.shell_call_command.done"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseShellCallOutputContentWsDeltaDict(TypedDict):
    command_index: int
    delta: ResponseShellCallOutputContentDeltaEventDeltaDict
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseShellCallOutputContentWsDelta(ResponseShellCallOutputContentDeltaEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["command_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["delta"], /) -> ResponseShellCallOutputContentDeltaEventDelta: ...
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.shell_call_output_content.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseShellCallOutputContentWsDoneDict(TypedDict):
    command_index: int
    item_id: str
    output: list[ResponseFunctionShellToolCallOutputOutputDict]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseShellCallOutputContentWsDone(ResponseShellCallOutputContentDoneEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["command_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[ResponseFunctionShellToolCallOutputOutput]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.shell_call_output_content.done"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseInWsProgressDict(TypedDict):
    response: ResponseDict
    sequence_number: int
    type: Literal["response.in_progress"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseInWsProgress(ResponseInProgressEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["response"], /) -> Response: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.in_progress"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseWsFailedDict(TypedDict):
    response: ResponseDict
    sequence_number: int
    type: Literal["response.failed"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseWsFailed(ResponseFailedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["response"], /) -> Response: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.failed"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseWsIncompleteDict(TypedDict):
    response: ResponseDict
    sequence_number: int
    type: Literal["response.incomplete"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseWsIncomplete(ResponseIncompleteEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["response"], /) -> Response: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseOutputItemWsAddedDict(TypedDict):
    item: ResponseOutputItemDict
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseOutputItemWsAdded(ResponseOutputItemAddedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item"], /) -> ResponseOutputItem: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.output_item.added"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseOutputItemWsDoneDict(TypedDict):
    item: ResponseOutputItemDict
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseOutputItemWsDone(ResponseOutputItemDoneEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item"], /) -> ResponseOutputItem: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.output_item.done"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseReasoningSummaryPartWsAddedDict(TypedDict):
    item_id: str
    output_index: int
    part: ResponseReasoningItemSummaryDict
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseReasoningSummaryPartWsAdded(ResponseReasoningSummaryPartAddedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number", "summary_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["part"], /) -> ResponseReasoningItemSummary: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.reasoning_summary_part.added"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseReasoningSummaryPartWsDoneDict(TypedDict):
    item_id: str
    output_index: int
    part: ResponseReasoningItemSummaryDict
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    status: NotRequired[Literal["incomplete"] | None]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseReasoningSummaryPartWsDone(ResponseReasoningSummaryPartDoneEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number", "summary_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["part"], /) -> ResponseReasoningItemSummary: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.reasoning_summary_part.done"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["incomplete"] | None: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseReasoningSummaryTextWsDeltaDict(TypedDict):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseReasoningSummaryTextWsDelta(ResponseReasoningSummaryTextDeltaEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number", "summary_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.reasoning_summary_text.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseReasoningSummaryTextWsDoneDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseReasoningSummaryTextWsDone(ResponseReasoningSummaryTextDoneEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id", "text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number", "summary_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.reasoning_summary_text.done"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseReasoningTextWsDeltaDict(TypedDict):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseReasoningTextWsDelta(ResponseReasoningTextDeltaEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.reasoning_text.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseReasoningTextWsDoneDict(TypedDict):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseReasoningTextWsDone(ResponseReasoningTextDoneEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["item_id", "text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.reasoning_text.done"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseRefusalWsDeltaDict(TypedDict):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseRefusalWsDelta(ResponseRefusalDeltaEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.refusal.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseRefusalWsDoneDict(TypedDict):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseRefusalWsDone(ResponseRefusalDoneEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["item_id", "refusal"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.refusal.done"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseTextWsDeltaDict(TypedDict):
    content_index: int
    delta: str
    item_id: str
    logprobs: list[ResponseTextDoneEventLogprobDict]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseTextWsDelta(ResponseTextDeltaEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["logprobs"], /) -> list[ResponseTextDoneEventLogprob]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.output_text.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseTextWsDoneDict(TypedDict):
    content_index: int
    item_id: str
    logprobs: list[ResponseTextDoneEventLogprobDict]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseTextWsDone(ResponseTextDoneEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["item_id", "text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["logprobs"], /) -> list[ResponseTextDoneEventLogprob]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.output_text.done"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseWebSearchCallWsCompletedDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseWebSearchCallWsCompleted(ResponseWebSearchCallCompletedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.web_search_call.completed"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseWebSearchCallInWsProgressDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseWebSearchCallInWsProgress(ResponseWebSearchCallInProgressEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.web_search_call.in_progress"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseWebSearchCallWsSearchingDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseWebSearchCallWsSearching(ResponseWebSearchCallSearchingEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.web_search_call.searching"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseImageGenCallWsCompletedDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseImageGenCallWsCompleted(ResponseImageGenCallCompletedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.image_generation_call.completed"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseImageGenCallWsGeneratingDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseImageGenCallWsGenerating(ResponseImageGenCallGeneratingEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.image_generation_call.generating"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseImageGenCallInWsProgressDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseImageGenCallInWsProgress(ResponseImageGenCallInProgressEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.image_generation_call.in_progress"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseImageGenCallPartialWsImageDict(TypedDict):
    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    background: NotRequired[str | None]
    output_format: NotRequired[str | None]
    quality: NotRequired[str | None]
    size: NotRequired[str | None]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseImageGenCallPartialWsImage(ResponseImageGenCallPartialImageEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id", "partial_image_b64"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "partial_image_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.image_generation_call.partial_image"]: ...
    @overload
    def __getitem__(self, key: Literal["background", "output_format", "quality", "size", "stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseMcpCallArgumentsWsDeltaDict(TypedDict):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseMcpCallArgumentsWsDelta(ResponseMcpCallArgumentsDeltaEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_call_arguments.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseMcpCallArgumentsWsDoneDict(TypedDict):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseMcpCallArgumentsWsDone(ResponseMcpCallArgumentsDoneEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["arguments", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_call_arguments.done"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseMcpCallWsCompletedDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseMcpCallWsCompleted(ResponseMcpCallCompletedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_call.completed"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseMcpCallWsFailedDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseMcpCallWsFailed(ResponseMcpCallFailedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_call.failed"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseMcpCallInWsProgressDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseMcpCallInWsProgress(ResponseMcpCallInProgressEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_call.in_progress"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseMcpListToolsWsCompletedDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseMcpListToolsWsCompleted(ResponseMcpListToolsCompletedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_list_tools.completed"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseMcpListToolsWsFailedDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseMcpListToolsWsFailed(ResponseMcpListToolsFailedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_list_tools.failed"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseMcpListToolsInWsProgressDict(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseMcpListToolsInWsProgress(ResponseMcpListToolsInProgressEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.mcp_list_tools.in_progress"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseOutputTextAnnotationWsAddedDict(TypedDict):
    annotation: NotRequired[ResponseOutputTextAnnotationAddedEventAnnotationDict | None]
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseOutputTextAnnotationWsAdded(ResponseOutputTextAnnotationAddedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["annotation"], /) -> ResponseOutputTextAnnotationAddedEventAnnotation | None: ...
    @overload
    def __getitem__(self, key: Literal["annotation_index", "content_index", "output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.output_text.annotation.added"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseWsQueuedDict(TypedDict):
    response: ResponseDict
    sequence_number: int
    type: Literal["response.queued"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseWsQueued(ResponseQueuedEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["response"], /) -> Response: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.queued"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseCustomToolCallInputWsDeltaDict(TypedDict):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseCustomToolCallInputWsDelta(ResponseCustomToolCallInputDeltaEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["delta", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.custom_tool_call_input.delta"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseCustomToolCallInputWsDoneDict(TypedDict):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]
    stream_id: NotRequired[str | None]
class ResponsesServerEventResponseCustomToolCallInputWsDone(ResponseCustomToolCallInputDoneEvent):
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["input", "item_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output_index", "sequence_number"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["response.custom_tool_call_input.done"]: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseWsErrorErrorDict(TypedDict, total=False):
    code: str | None
    message: Required[str]
    param: str | None
    type: Required[str]
    headers: dict[str, str] | None
    misalignment: ResponseErrorMisalignmentDict | None
class ResponsesServerEventResponseWsErrorError(Reply[ResponsesServerEventResponseWsErrorErrorDict]):
    code: str | None
    message: str
    param: str | None
    type: str
    headers: dict[str, str] | None
    misalignment: ResponseErrorMisalignment | None
    @overload
    def __getitem__(self, key: Literal["code", "param"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["message", "type"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["headers"], /) -> dict[str, str] | None: ...
    @overload
    def __getitem__(self, key: Literal["misalignment"], /) -> ResponseErrorMisalignment | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponsesServerEventResponseWsErrorDict(TypedDict, total=False):
    error: Required[ResponsesServerEventResponseWsErrorErrorDict]
    type: Required[Literal["error"]]
    sequence_number: int | None
    status: int | None
    stream_id: str | None
class ResponsesServerEventResponseWsError(Reply[ResponsesServerEventResponseWsErrorDict]):
    error: ResponsesServerEventResponseWsErrorError
    type: Literal["error"]
    sequence_number: int | None
    status: int | None
    stream_id: str | None
    @overload
    def __getitem__(self, key: Literal["error"], /) -> ResponsesServerEventResponseWsErrorError: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["error"]: ...
    @overload
    def __getitem__(self, key: Literal["sequence_number", "status"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["stream_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ResponsesServerEvent: TypeAlias = Union[ResponsesServerEventResponseAudioWsDelta, ResponsesServerEventResponseAudioWsDone, ResponsesServerEventResponseAudioTranscriptWsDelta, ResponsesServerEventResponseAudioTranscriptWsDone, ResponsesServerEventResponseCodeInterpreterCallCodeWsDelta, ResponsesServerEventResponseCodeInterpreterCallCodeWsDone, ResponsesServerEventResponseCodeInterpreterCallWsCompleted, ResponsesServerEventResponseCodeInterpreterCallInWsProgress, ResponsesServerEventResponseCodeInterpreterCallWsInterpreting, ResponsesServerEventResponseCompactionWsCompacting, ResponsesServerEventResponseWsCompleted, ResponsesServerEventResponseContentPartWsAdded, ResponsesServerEventResponseContentPartWsDone, ResponsesServerEventResponseWsCreated, ResponsesServerEventResponseFileSearchCallWsCompleted, ResponsesServerEventResponseFileSearchCallInWsProgress, ResponsesServerEventResponseFileSearchCallWsSearching, ResponsesServerEventResponseFunctionCallArgumentsWsDelta, ResponsesServerEventResponseFunctionCallArgumentsWsDone, ResponsesServerEventResponseShellCallCommandWsAdded, ResponsesServerEventResponseShellCallCommandWsDelta, ResponsesServerEventResponseShellCallCommandWsDone, ResponsesServerEventResponseShellCallOutputContentWsDelta, ResponsesServerEventResponseShellCallOutputContentWsDone, ResponsesServerEventResponseInWsProgress, ResponsesServerEventResponseWsFailed, ResponsesServerEventResponseWsIncomplete, ResponsesServerEventResponseOutputItemWsAdded, ResponsesServerEventResponseOutputItemWsDone, ResponsesServerEventResponseReasoningSummaryPartWsAdded, ResponsesServerEventResponseReasoningSummaryPartWsDone, ResponsesServerEventResponseReasoningSummaryTextWsDelta, ResponsesServerEventResponseReasoningSummaryTextWsDone, ResponsesServerEventResponseReasoningTextWsDelta, ResponsesServerEventResponseReasoningTextWsDone, ResponsesServerEventResponseRefusalWsDelta, ResponsesServerEventResponseRefusalWsDone, ResponsesServerEventResponseTextWsDelta, ResponsesServerEventResponseTextWsDone, ResponsesServerEventResponseWebSearchCallWsCompleted, ResponsesServerEventResponseWebSearchCallInWsProgress, ResponsesServerEventResponseWebSearchCallWsSearching, ResponsesServerEventResponseImageGenCallWsCompleted, ResponsesServerEventResponseImageGenCallWsGenerating, ResponsesServerEventResponseImageGenCallInWsProgress, ResponsesServerEventResponseImageGenCallPartialWsImage, ResponsesServerEventResponseMcpCallArgumentsWsDelta, ResponsesServerEventResponseMcpCallArgumentsWsDone, ResponsesServerEventResponseMcpCallWsCompleted, ResponsesServerEventResponseMcpCallWsFailed, ResponsesServerEventResponseMcpCallInWsProgress, ResponsesServerEventResponseMcpListToolsWsCompleted, ResponsesServerEventResponseMcpListToolsWsFailed, ResponsesServerEventResponseMcpListToolsInWsProgress, ResponsesServerEventResponseOutputTextAnnotationWsAdded, ResponsesServerEventResponseWsQueued, ResponsesServerEventResponseCustomToolCallInputWsDelta, ResponsesServerEventResponseCustomToolCallInputWsDone, ResponsesServerEventResponseWsError, ResponseSteerAcceptedEvent, ResponseSteerPendingEvent, ResponseSteerFailedEvent]
ResponsesServerEventDict: TypeAlias = Union[ResponsesServerEventResponseAudioWsDeltaDict, ResponsesServerEventResponseAudioWsDoneDict, ResponsesServerEventResponseAudioTranscriptWsDeltaDict, ResponsesServerEventResponseAudioTranscriptWsDoneDict, ResponsesServerEventResponseCodeInterpreterCallCodeWsDeltaDict, ResponsesServerEventResponseCodeInterpreterCallCodeWsDoneDict, ResponsesServerEventResponseCodeInterpreterCallWsCompletedDict, ResponsesServerEventResponseCodeInterpreterCallInWsProgressDict, ResponsesServerEventResponseCodeInterpreterCallWsInterpretingDict, ResponsesServerEventResponseCompactionWsCompactingDict, ResponsesServerEventResponseWsCompletedDict, ResponsesServerEventResponseContentPartWsAddedDict, ResponsesServerEventResponseContentPartWsDoneDict, ResponsesServerEventResponseWsCreatedDict, ResponsesServerEventResponseFileSearchCallWsCompletedDict, ResponsesServerEventResponseFileSearchCallInWsProgressDict, ResponsesServerEventResponseFileSearchCallWsSearchingDict, ResponsesServerEventResponseFunctionCallArgumentsWsDeltaDict, ResponsesServerEventResponseFunctionCallArgumentsWsDoneDict, ResponsesServerEventResponseShellCallCommandWsAddedDict, ResponsesServerEventResponseShellCallCommandWsDeltaDict, ResponsesServerEventResponseShellCallCommandWsDoneDict, ResponsesServerEventResponseShellCallOutputContentWsDeltaDict, ResponsesServerEventResponseShellCallOutputContentWsDoneDict, ResponsesServerEventResponseInWsProgressDict, ResponsesServerEventResponseWsFailedDict, ResponsesServerEventResponseWsIncompleteDict, ResponsesServerEventResponseOutputItemWsAddedDict, ResponsesServerEventResponseOutputItemWsDoneDict, ResponsesServerEventResponseReasoningSummaryPartWsAddedDict, ResponsesServerEventResponseReasoningSummaryPartWsDoneDict, ResponsesServerEventResponseReasoningSummaryTextWsDeltaDict, ResponsesServerEventResponseReasoningSummaryTextWsDoneDict, ResponsesServerEventResponseReasoningTextWsDeltaDict, ResponsesServerEventResponseReasoningTextWsDoneDict, ResponsesServerEventResponseRefusalWsDeltaDict, ResponsesServerEventResponseRefusalWsDoneDict, ResponsesServerEventResponseTextWsDeltaDict, ResponsesServerEventResponseTextWsDoneDict, ResponsesServerEventResponseWebSearchCallWsCompletedDict, ResponsesServerEventResponseWebSearchCallInWsProgressDict, ResponsesServerEventResponseWebSearchCallWsSearchingDict, ResponsesServerEventResponseImageGenCallWsCompletedDict, ResponsesServerEventResponseImageGenCallWsGeneratingDict, ResponsesServerEventResponseImageGenCallInWsProgressDict, ResponsesServerEventResponseImageGenCallPartialWsImageDict, ResponsesServerEventResponseMcpCallArgumentsWsDeltaDict, ResponsesServerEventResponseMcpCallArgumentsWsDoneDict, ResponsesServerEventResponseMcpCallWsCompletedDict, ResponsesServerEventResponseMcpCallWsFailedDict, ResponsesServerEventResponseMcpCallInWsProgressDict, ResponsesServerEventResponseMcpListToolsWsCompletedDict, ResponsesServerEventResponseMcpListToolsWsFailedDict, ResponsesServerEventResponseMcpListToolsInWsProgressDict, ResponsesServerEventResponseOutputTextAnnotationWsAddedDict, ResponsesServerEventResponseWsQueuedDict, ResponsesServerEventResponseCustomToolCallInputWsDeltaDict, ResponsesServerEventResponseCustomToolCallInputWsDoneDict, ResponsesServerEventResponseWsErrorDict, ResponseSteerAcceptedEventDict, ResponseSteerPendingEventDict, ResponseSteerFailedEventDict]
class InputItemListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    include: list[ResponseIncludable]
    """what to add to the items, as in `responses.create`"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
class InputTokenCountParams(TypedDict, total=False):
    conversation: ResponseCreateParamsConversation | None
    """id of the conversation that the response belongs to: its items come before the input, and input and output are added to it"""
    input: str | Iterable[ResponseInputItemParam] | None
    """text, or a list of items: messages, files, images, tool outputs, earlier output"""
    instructions: str | None
    """what the model would be told before the input"""
    model: str | None
    """id of the model, such as `gpt-4o-mini`"""
    parallel_tool_calls: bool | None
    """whether the model may call several tools at once; default True"""
    personality: str | Literal["friendly", "pragmatic"]
    """the manner of speaking that the model would be given"""
    previous_response_id: str | None
    """id of the response to go on from; not together with `conversation`"""
    reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None
    """how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)"""
    text: ResponseTextConfigParam | None
    """the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`"""
    tool_choice: ResponseCreateParamsToolChoice | None
    """which tool the model may or must call: `none`, `auto`, `required`, or one tool by name"""
    tools: Iterable[ToolParam] | None
    """what the model may call: functions of yours, or tools that the API runs"""
    truncation: Literal["auto", "disabled"]
    """what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400"""
class InputTokenCountResponseDict(TypedDict):
    input_tokens: int
    object: Literal["response.input_tokens"]
class InputTokenCountResponse(Reply[InputTokenCountResponseDict]):
    input_tokens: int
    object: Literal["response.input_tokens"]
    @overload
    def __getitem__(self, key: Literal["input_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["response.input_tokens"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputAudioInputAudioDict(TypedDict):
    data: str
    format: Literal["mp3", "wav"]
class ResponseInputAudioInputAudio(Reply[ResponseInputAudioInputAudioDict]):
    data: str
    format: Literal["mp3", "wav"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["format"], /) -> Literal["mp3", "wav"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputAudioDict(TypedDict):
    input_audio: ResponseInputAudioInputAudioDict
    type: Literal["input_audio"]
class ResponseInputAudio(Reply[ResponseInputAudioDict]):
    input_audio: ResponseInputAudioInputAudio
    type: Literal["input_audio"]
    @overload
    def __getitem__(self, key: Literal["input_audio"], /) -> ResponseInputAudioInputAudio: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_audio"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ResponseInputAudioParamInputAudio(TypedDict):
    data: str
    format: Literal["mp3", "wav"]
class ResponseInputAudioParam(TypedDict):
    input_audio: ResponseInputAudioParamInputAudio | ResponseInputAudioInputAudio | ResponseInputAudioInputAudioDict
    type: Literal["input_audio"]
ResponseFunctionCallOutputItemParam: TypeAlias = Union[ResponseInputTextContentParam, ResponseInputTextContent, ResponseInputTextContentDict, ResponseInputText, ResponseInputTextDict, ResponseInputImageContentParam, ResponseInputImageContent, ResponseInputImageContentDict, ResponseInputImage, ResponseInputImageDict, ResponseInputFileContentParam, ResponseInputFileContent, ResponseInputFileContentDict, ResponseInputFile, ResponseInputFileDict]
ToolWebSearchToolFilters = WebSearchToolFilters
ToolWebSearchToolFiltersDict: TypeAlias = WebSearchToolFiltersDict
ToolWebSearchToolUserLocation = WebSearchToolUserLocation
ToolWebSearchToolUserLocationDict: TypeAlias = WebSearchToolUserLocationDict
ToolParamParseableToolParam: TypeAlias = Union[ToolParam, ChatCompletionFunctionToolParam, ChatCompletionFunctionTool, ChatCompletionFunctionToolDict, ChatCompletionMessageFunctionToolCall, ChatCompletionMessageFunctionToolCallDict, ParsedFunctionToolCall, ParsedFunctionToolCallDict]
ToolParamWebSearchTool: TypeAlias = Union[WebSearchToolParam, WebSearchTool, WebSearchToolDict]
ToolParamWebSearchToolFilters: TypeAlias = Union[WebSearchToolParamFilters, WebSearchToolFilters, WebSearchToolFiltersDict]
ToolParamWebSearchToolUserLocation: TypeAlias = Union[WebSearchToolParamUserLocation, WebSearchToolUserLocation, WebSearchToolUserLocationDict, WebSearchPreviewToolUserLocation, WebSearchPreviewToolUserLocationDict]
