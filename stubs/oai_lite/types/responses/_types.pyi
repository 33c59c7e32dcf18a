# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Generic, Literal, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias, TypeVar
from .._reply import Reply
from .._subscripts import Get1, Get11, Get2, Get3, Get4, Get5, Get6, Get7, Get9
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
class ResponseOutputTextAnnotationFileCitationDict(TypedDict):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_citation"]
class ResponseOutputTextAnnotationFileCitation(Reply[ResponseOutputTextAnnotationFileCitationDict]):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_citation"]
    __getitem__: Get3[Literal["file_id", "filename"], str, Literal["index"], int, Literal["type"], Literal["file_citation"]]
class ResponseOutputTextAnnotationURLCitationDict(TypedDict):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""
class ResponseOutputTextAnnotationURLCitation(Reply[ResponseOutputTextAnnotationURLCitationDict]):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""
    __getitem__: Get3[Literal["end_index", "start_index"], int, Literal["title", "url"], str, Literal["type"], Literal["url_citation"]]
class ResponseOutputTextAnnotationContainerFileCitationDict(TypedDict):
    container_id: str
    """Id of the container that has the file."""
    end_index: int
    """Where it ends."""
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    type: Literal["container_file_citation"]
class ResponseOutputTextAnnotationContainerFileCitation(Reply[ResponseOutputTextAnnotationContainerFileCitationDict]):
    container_id: str
    """Id of the container that has the file."""
    end_index: int
    """Where it ends."""
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    type: Literal["container_file_citation"]
    __getitem__: Get3[Literal["container_id", "file_id", "filename"], str, Literal["end_index", "start_index"], int, Literal["type"], Literal["container_file_citation"]]
class ResponseOutputTextAnnotationFilePathDict(TypedDict):
    file_id: str
    """Id of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_path"]
class ResponseOutputTextAnnotationFilePath(Reply[ResponseOutputTextAnnotationFilePathDict]):
    file_id: str
    """Id of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_path"]
    __getitem__: Get3[Literal["file_id"], str, Literal["index"], int, Literal["type"], Literal["file_path"]]
ResponseOutputTextAnnotation: TypeAlias = Union[ResponseOutputTextAnnotationFileCitation, ResponseOutputTextAnnotationURLCitation, ResponseOutputTextAnnotationContainerFileCitation, ResponseOutputTextAnnotationFilePath]
ResponseOutputTextAnnotationDict: TypeAlias = Union[ResponseOutputTextAnnotationFileCitationDict, ResponseOutputTextAnnotationURLCitationDict, ResponseOutputTextAnnotationContainerFileCitationDict, ResponseOutputTextAnnotationFilePathDict]
class ResponseOutputTextLogprobTopLogprobDict(TypedDict):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
class ResponseOutputTextLogprobTopLogprob(Reply[ResponseOutputTextLogprobTopLogprobDict]):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    __getitem__: Get3[Literal["token"], str, Literal["bytes"], list[int], Literal["logprob"], float]
class ResponseOutputTextLogprobDict(TypedDict):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: list[ResponseOutputTextLogprobTopLogprobDict]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
class ResponseOutputTextLogprob(Reply[ResponseOutputTextLogprobDict]):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: list[ResponseOutputTextLogprobTopLogprob]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
    __getitem__: Get4[Literal["token"], str, Literal["bytes"], list[int], Literal["logprob"], float, Literal["top_logprobs"], list[ResponseOutputTextLogprobTopLogprob]]
class ResponseOutputTextDict(TypedDict):
    annotations: list[ResponseOutputTextAnnotationDict]
    """Sources of what the text says."""
    text: str
    """The text."""
    type: Literal["output_text"]
    logprobs: NotRequired[list[ResponseOutputTextLogprobDict] | None]
    """Log probabilities of the tokens, if they were asked for."""
class ResponseOutputText(Reply[ResponseOutputTextDict]):
    """A text from the model, with its sources."""
    annotations: list[ResponseOutputTextAnnotation]
    """Sources of what the text says."""
    text: str
    """The text."""
    type: Literal["output_text"]
    logprobs: list[ResponseOutputTextLogprob] | None
    """Log probabilities of the tokens, if they were asked for."""
    __getitem__: Get4[Literal["annotations"], list[ResponseOutputTextAnnotation], Literal["text"], str, Literal["type"], Literal["output_text"], Literal["logprobs"], list[ResponseOutputTextLogprob] | None]
class ResponseOutputRefusalDict(TypedDict):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]
class ResponseOutputRefusal(Reply[ResponseOutputRefusalDict]):
    """A refusal of the model."""
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]
    __getitem__: Get2[Literal["refusal"], str, Literal["type"], Literal["refusal"]]
ResponseOutputMessageContent: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal]
ResponseOutputMessageContentDict: TypeAlias = Union[ResponseOutputTextDict, ResponseOutputRefusalDict]
class ResponseOutputMessageDict(TypedDict):
    id: str
    """Id of the message."""
    content: list[ResponseOutputMessageContentDict]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
class ResponseOutputMessage(Reply[ResponseOutputMessageDict]):
    """A message from the model."""
    id: str
    """Id of the message."""
    content: list[ResponseOutputMessageContent]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] | None
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    __getitem__: Get6[Literal["id"], str, Literal["content"], list[ResponseOutputMessageContent], Literal["role"], Literal["assistant"], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["message"], Literal["phase"], Literal["commentary", "final_answer"] | None]
class ResponseFileSearchToolCallResultDict(TypedDict, total=False):
    attributes: dict[str, str | float | bool] | None
    """Up to 16 pairs of the file's own."""
    file_id: str | None
    """Id of the file."""
    filename: str | None
    """Name of the file."""
    score: float | None
    """How well it fits, 0 to 1."""
    text: str | None
    """The text that was found."""
class ResponseFileSearchToolCallResult(Reply[ResponseFileSearchToolCallResultDict]):
    attributes: dict[str, str | float | bool] | None
    """Up to 16 pairs of the file's own."""
    file_id: str | None
    """Id of the file."""
    filename: str | None
    """Name of the file."""
    score: float | None
    """How well it fits, 0 to 1."""
    text: str | None
    """The text that was found."""
    __getitem__: Get3[Literal["attributes"], dict[str, str | float | bool] | None, Literal["file_id", "filename", "text"], str | None, Literal["score"], float | None]
class ResponseFileSearchToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    queries: list[str]
    """What was searched for."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it is."""
    type: Literal["file_search_call"]
    results: NotRequired[list[ResponseFileSearchToolCallResultDict] | None]
    """What was found, if it was included."""
class ResponseFileSearchToolCall(Reply[ResponseFileSearchToolCallDict]):
    id: str
    """Id of the item."""
    queries: list[str]
    """What was searched for."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it is."""
    type: Literal["file_search_call"]
    results: list[ResponseFileSearchToolCallResult] | None
    """What was found, if it was included."""
    __getitem__: Get5[Literal["id"], str, Literal["queries"], list[str], Literal["status"], Literal["in_progress", "searching", "completed", "incomplete", "failed"], Literal["type"], Literal["file_search_call"], Literal["results"], list[ResponseFileSearchToolCallResult] | None]
class ResponseCustomToolCallCallerDirectDict(TypedDict):
    type: Literal["direct"]
class ResponseCustomToolCallCallerDirect(Reply[ResponseCustomToolCallCallerDirectDict]):
    type: Literal["direct"]
    __getitem__: Get1[Literal["type"], Literal["direct"]]
class ResponseCustomToolCallCallerProgramDict(TypedDict):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]
class ResponseCustomToolCallCallerProgram(Reply[ResponseCustomToolCallCallerProgramDict]):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]
    __getitem__: Get2[Literal["caller_id"], str, Literal["type"], Literal["program"]]
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
    """A call of a function of yours, which the model asks for."""
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    call_id: str
    """Id of the call; the item with its result names it."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    id: str | None
    """Id of the item."""
    async_: bool | None
    """Whether the model may go on before the result is there."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    namespace: str | None
    """The namespace that the function is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["arguments", "call_id", "name"], str, Literal["type"], Literal["function_call"], Literal["id", "namespace"], str | None, Literal["async"], bool | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class ResponseInputFilePromptCacheBreakpointDict(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]
    """How long it is kept at least."""
class ResponseInputFilePromptCacheBreakpoint(Reply[ResponseInputFilePromptCacheBreakpointDict]):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None
    """How long it is kept at least."""
    __getitem__: Get2[Literal["mode"], Literal["explicit"], Literal["ttl"], Literal["30m", "12h"] | None]
class ResponseInputTextDict(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[ResponseInputFilePromptCacheBreakpointDict | None]
    """The beginning up to here is kept in the cache."""
class ResponseInputText(Reply[ResponseInputTextDict]):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get3[Literal["text"], str, Literal["type"], Literal["input_text"], Literal["prompt_cache_breakpoint"], ResponseInputFilePromptCacheBreakpoint | None]
ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
class ResponseInputImageDict(TypedDict, total=False):
    detail: Required[ImageDetail]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of an uploaded image."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class ResponseInputImage(Reply[ResponseInputImageDict]):
    detail: ImageDetail
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    type: Literal["input_image"]
    file_id: str | None
    """Id of an uploaded image."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get4[Literal["detail"], ImageDetail, Literal["type"], Literal["input_image"], Literal["file_id", "image_url"], str | None, Literal["prompt_cache_breakpoint"], ResponseInputFilePromptCacheBreakpoint | None]
class ResponseInputFileDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"] | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: str | None
    """The file as a base64 `data:` URL."""
    file_id: str | None
    """Id of an uploaded file."""
    file_url: str | None
    """Address of the file."""
    filename: str | None
    """Its name, if it comes as `file_data`."""
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class ResponseInputFile(Reply[ResponseInputFileDict]):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: str | None
    """The file as a base64 `data:` URL."""
    file_id: str | None
    """Id of an uploaded file."""
    file_url: str | None
    """Address of the file."""
    filename: str | None
    """Its name, if it comes as `file_data`."""
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get4[Literal["type"], Literal["input_file"], Literal["detail"], Literal["auto", "low", "high"] | None, Literal["file_data", "file_id", "file_url", "filename"], str | None, Literal["prompt_cache_breakpoint"], ResponseInputFilePromptCacheBreakpoint | None]
ResponseInputContent: TypeAlias = Union[ResponseInputText, ResponseInputImage, ResponseInputFile]
ResponseInputContentDict: TypeAlias = Union[ResponseInputTextDict, ResponseInputImageDict, ResponseInputFileDict]
class ResponseFunctionToolCallOutputItemDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    output: Required[str | list[ResponseInputContentDict]]
    """The result: text, or parts of text, images and files."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """`in_progress`, `completed` or `incomplete`."""
    type: Required[Literal["function_call_output"]]
    call_id: str | None
    """Id of the call."""
    caller: ResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
class ResponseFunctionToolCallOutputItem(Reply[ResponseFunctionToolCallOutputItemDict]):
    id: str
    """Id of the item."""
    output: str | list[ResponseInputContent]
    """The result: text, or parts of text, images and files."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["function_call_output"]
    call_id: str | None
    """Id of the call."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
    __getitem__: Get6[Literal["id"], str, Literal["output"], str | list[ResponseInputContent], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["function_call_output"], Literal["call_id", "created_by", "name", "namespace"], str | None, Literal["caller"], ResponseCustomToolCallCaller | None]
class ResponseFunctionWebSearchActionSearchSourceDict(TypedDict):
    type: Literal["url"]
    url: str
    """Address of the page."""
class ResponseFunctionWebSearchActionSearchSource(Reply[ResponseFunctionWebSearchActionSearchSourceDict]):
    type: Literal["url"]
    url: str
    """Address of the page."""
    __getitem__: Get2[Literal["type"], Literal["url"], Literal["url"], str]
class ResponseFunctionWebSearchActionSearchDict(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: list[str] | None
    """What was searched for."""
    query: str | None
    """What was searched for."""
    sources: list[ResponseFunctionWebSearchActionSearchSourceDict] | None
    """What was found, if it was included."""
class ResponseFunctionWebSearchActionSearch(Reply[ResponseFunctionWebSearchActionSearchDict]):
    type: Literal["search"]
    queries: list[str] | None
    """What was searched for."""
    query: str | None
    """What was searched for."""
    sources: list[ResponseFunctionWebSearchActionSearchSource] | None
    """What was found, if it was included."""
    __getitem__: Get4[Literal["type"], Literal["search"], Literal["queries"], list[str] | None, Literal["query"], str | None, Literal["sources"], list[ResponseFunctionWebSearchActionSearchSource] | None]
class ResponseFunctionWebSearchActionOpenPageDict(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]
    """Address of the page."""
class ResponseFunctionWebSearchActionOpenPage(Reply[ResponseFunctionWebSearchActionOpenPageDict]):
    type: Literal["open_page"]
    url: str | None
    """Address of the page."""
    __getitem__: Get2[Literal["type"], Literal["open_page"], Literal["url"], str | None]
class ResponseFunctionWebSearchActionFindDict(TypedDict):
    pattern: str
    """The text that was looked for."""
    type: Literal["find_in_page"]
    url: str
    """Address of the page."""
class ResponseFunctionWebSearchActionFind(Reply[ResponseFunctionWebSearchActionFindDict]):
    pattern: str
    """The text that was looked for."""
    type: Literal["find_in_page"]
    url: str
    """Address of the page."""
    __getitem__: Get2[Literal["pattern", "url"], str, Literal["type"], Literal["find_in_page"]]
ResponseFunctionWebSearchAction: TypeAlias = Union[ResponseFunctionWebSearchActionSearch, ResponseFunctionWebSearchActionOpenPage, ResponseFunctionWebSearchActionFind]
ResponseFunctionWebSearchActionDict: TypeAlias = Union[ResponseFunctionWebSearchActionSearchDict, ResponseFunctionWebSearchActionOpenPageDict, ResponseFunctionWebSearchActionFindDict]
class ResponseFunctionWebSearchDict(TypedDict):
    id: str
    """Id of the item."""
    action: ResponseFunctionWebSearchActionDict
    """What was done: a search, a page opened, a text looked for in it."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is."""
    type: Literal["web_search_call"]
class ResponseFunctionWebSearch(Reply[ResponseFunctionWebSearchDict]):
    id: str
    """Id of the item."""
    action: ResponseFunctionWebSearchAction
    """What was done: a search, a page opened, a text looked for in it."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is."""
    type: Literal["web_search_call"]
    __getitem__: Get4[Literal["id"], str, Literal["action"], ResponseFunctionWebSearchAction, Literal["status"], Literal["in_progress", "searching", "completed", "failed", "incomplete"], Literal["type"], Literal["web_search_call"]]
class ResponseComputerToolCallPendingSafetyCheckDict(TypedDict, total=False):
    id: Required[str]
    """Id of the check."""
    code: str | None
    """What kind of check it is."""
    message: str | None
    """What to look at, in words."""
class ResponseComputerToolCallPendingSafetyCheck(Reply[ResponseComputerToolCallPendingSafetyCheckDict]):
    id: str
    """Id of the check."""
    code: str | None
    """What kind of check it is."""
    message: str | None
    """What to look at, in words."""
    __getitem__: Get2[Literal["id"], str, Literal["code", "message"], str | None]
class ComputerActionClickDict(TypedDict):
    button: Literal["left", "right", "wheel", "back", "forward"]
    """`left`, `right`, `wheel`, `back` or `forward`."""
    type: Literal["click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[list[str] | None]
    """The keys that are held or pressed."""
class ComputerActionClick(Reply[ComputerActionClickDict]):
    button: Literal["left", "right", "wheel", "back", "forward"]
    """`left`, `right`, `wheel`, `back` or `forward`."""
    type: Literal["click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    __getitem__: Get4[Literal["button"], Literal["left", "right", "wheel", "back", "forward"], Literal["type"], Literal["click"], Literal["x", "y"], int, Literal["keys"], list[str] | None]
class ComputerActionDoubleClickDict(TypedDict):
    keys: NotRequired[list[str] | None]
    """The keys that are held or pressed."""
    type: Literal["double_click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
class ComputerActionDoubleClick(Reply[ComputerActionDoubleClickDict]):
    type: Literal["double_click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    __getitem__: Get3[Literal["keys"], list[str] | None, Literal["type"], Literal["double_click"], Literal["x", "y"], int]
class ComputerActionDragPathDict(TypedDict):
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
class ComputerActionDragPath(Reply[ComputerActionDragPathDict]):
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    __getitem__: Get1[Literal["x", "y"], int]
class ComputerActionDragDict(TypedDict):
    path: list[ComputerActionDragPathDict]
    """The points to drag along."""
    type: Literal["drag"]
    keys: NotRequired[list[str] | None]
    """The keys that are held or pressed."""
class ComputerActionDrag(Reply[ComputerActionDragDict]):
    path: list[ComputerActionDragPath]
    """The points to drag along."""
    type: Literal["drag"]
    __getitem__: Get3[Literal["path"], list[ComputerActionDragPath], Literal["type"], Literal["drag"], Literal["keys"], list[str] | None]
class ComputerActionKeypressDict(TypedDict):
    keys: list[str]
    """The keys that are held or pressed."""
    type: Literal["keypress"]
class ComputerActionKeypress(Reply[ComputerActionKeypressDict]):
    type: Literal["keypress"]
    __getitem__: Get2[Literal["keys"], list[str], Literal["type"], Literal["keypress"]]
class ComputerActionMoveDict(TypedDict):
    type: Literal["move"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[list[str] | None]
    """The keys that are held or pressed."""
class ComputerActionMove(Reply[ComputerActionMoveDict]):
    type: Literal["move"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    __getitem__: Get3[Literal["type"], Literal["move"], Literal["x", "y"], int, Literal["keys"], list[str] | None]
class ComputerActionScreenshotDict(TypedDict):
    type: Literal["screenshot"]
class ComputerActionScreenshot(Reply[ComputerActionScreenshotDict]):
    type: Literal["screenshot"]
    __getitem__: Get1[Literal["type"], Literal["screenshot"]]
class ComputerActionScrollDict(TypedDict):
    scroll_x: int
    """How far to scroll to the right, in pixels."""
    scroll_y: int
    """How far to scroll down, in pixels."""
    type: Literal["scroll"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[list[str] | None]
    """The keys that are held or pressed."""
class ComputerActionScroll(Reply[ComputerActionScrollDict]):
    scroll_x: int
    """How far to scroll to the right, in pixels."""
    scroll_y: int
    """How far to scroll down, in pixels."""
    type: Literal["scroll"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    __getitem__: Get3[Literal["scroll_x", "scroll_y", "x", "y"], int, Literal["type"], Literal["scroll"], Literal["keys"], list[str] | None]
class ComputerActionTypeDict(TypedDict):
    text: str
    """The text to type."""
    type: Literal["type"]
class ComputerActionType(Reply[ComputerActionTypeDict]):
    text: str
    """The text to type."""
    type: Literal["type"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["type"]]
class ComputerActionWaitDict(TypedDict):
    type: Literal["wait"]
class ComputerActionWait(Reply[ComputerActionWaitDict]):
    type: Literal["wait"]
    __getitem__: Get1[Literal["type"], Literal["wait"]]
ComputerAction: TypeAlias = Union[ComputerActionClick, ComputerActionDoubleClick, ComputerActionDrag, ComputerActionKeypress, ComputerActionMove, ComputerActionScreenshot, ComputerActionScroll, ComputerActionType, ComputerActionWait]
ComputerActionDict: TypeAlias = Union[ComputerActionClickDict, ComputerActionDoubleClickDict, ComputerActionDragDict, ComputerActionKeypressDict, ComputerActionMoveDict, ComputerActionScreenshotDict, ComputerActionScrollDict, ComputerActionTypeDict, ComputerActionWaitDict]
ComputerActionList: TypeAlias = list[ComputerAction]
ComputerActionListDict: TypeAlias = list[ComputerActionDict]
class ResponseComputerToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    pending_safety_checks: list[ResponseComputerToolCallPendingSafetyCheckDict]
    """What the API wants you to look at before the action is done."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call"]
    action: NotRequired[ComputerActionDict | None]
    """What to do: click, type, scroll, take a screenshot and so on."""
    actions: NotRequired[ComputerActionListDict | None]
    """What to do, one after the other."""
class ResponseComputerToolCall(Reply[ResponseComputerToolCallDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    pending_safety_checks: list[ResponseComputerToolCallPendingSafetyCheck]
    """What the API wants you to look at before the action is done."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call"]
    action: ComputerAction | None
    """What to do: click, type, scroll, take a screenshot and so on."""
    actions: ComputerActionList | None
    """What to do, one after the other."""
    __getitem__: Get6[Literal["id", "call_id"], str, Literal["pending_safety_checks"], list[ResponseComputerToolCallPendingSafetyCheck], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["computer_call"], Literal["action"], ComputerAction | None, Literal["actions"], ComputerActionList | None]
class ResponseComputerToolCallOutputScreenshotDict(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the screenshot, or the image itself as a `data:` URL."""
class ResponseComputerToolCallOutputScreenshot(Reply[ResponseComputerToolCallOutputScreenshotDict]):
    type: Literal["computer_screenshot"]
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the screenshot, or the image itself as a `data:` URL."""
    __getitem__: Get2[Literal["type"], Literal["computer_screenshot"], Literal["file_id", "image_url"], str | None]
class ResponseComputerToolCallOutputItemDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    output: ResponseComputerToolCallOutputScreenshotDict
    """A screenshot of what came of it."""
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: NotRequired[list[ResponseComputerToolCallPendingSafetyCheckDict] | None]
    """What you have looked at, and let pass."""
    created_by: NotRequired[str | None]
    """Who made it."""
class ResponseComputerToolCallOutputItem(Reply[ResponseComputerToolCallOutputItemDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    output: ResponseComputerToolCallOutputScreenshot
    """A screenshot of what came of it."""
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[ResponseComputerToolCallPendingSafetyCheck] | None
    """What you have looked at, and let pass."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get6[Literal["id", "call_id"], str, Literal["output"], ResponseComputerToolCallOutputScreenshot, Literal["status"], Literal["completed", "incomplete", "failed", "in_progress"], Literal["type"], Literal["computer_call_output"], Literal["acknowledged_safety_checks"], list[ResponseComputerToolCallPendingSafetyCheck] | None, Literal["created_by"], str | None]
class ResponseReasoningItemSummaryDict(TypedDict):
    text: str
    """The text."""
    type: Literal["summary_text"]
class ResponseReasoningItemSummary(Reply[ResponseReasoningItemSummaryDict]):
    text: str
    """The text."""
    type: Literal["summary_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["summary_text"]]
class ResponseReasoningItemContentDict(TypedDict):
    text: str
    """The text."""
    type: Literal["reasoning_text"]
class ResponseReasoningItemContent(Reply[ResponseReasoningItemContentDict]):
    text: str
    """The text."""
    type: Literal["reasoning_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["reasoning_text"]]
class ResponseReasoningItemDict(TypedDict):
    id: str
    """Id of the item."""
    summary: list[ResponseReasoningItemSummaryDict]
    """The thoughts, summed up."""
    type: Literal["reasoning"]
    content: NotRequired[list[ResponseReasoningItemContentDict] | None]
    """The thoughts as text, where the model shows them."""
    encrypted_content: NotRequired[str | None]
    """The thoughts, encrypted, to be sent in again; if `reasoning.encrypted_content` was included."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class ResponseReasoningItem(Reply[ResponseReasoningItemDict]):
    """What a reasoning model thought. Send it in again with the items after it."""
    id: str
    """Id of the item."""
    summary: list[ResponseReasoningItemSummary]
    """The thoughts, summed up."""
    type: Literal["reasoning"]
    content: list[ResponseReasoningItemContent] | None
    """The thoughts as text, where the model shows them."""
    encrypted_content: str | None
    """The thoughts, encrypted, to be sent in again; if `reasoning.encrypted_content` was included."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["id"], str, Literal["summary"], list[ResponseReasoningItemSummary], Literal["type"], Literal["reasoning"], Literal["content"], list[ResponseReasoningItemContent] | None, Literal["encrypted_content"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class ResponseItemProgramDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    """An opaque mark of the program, to be sent back as it came."""
    type: Literal["program"]
class ResponseItemProgram(Reply[ResponseItemProgramDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    """An opaque mark of the program, to be sent back as it came."""
    type: Literal["program"]
    __getitem__: Get2[Literal["id", "call_id", "code", "fingerprint"], str, Literal["type"], Literal["program"]]
class ResponseItemProgramOutputDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    """Whether the program came to its end: `completed` or `incomplete`."""
    type: Literal["program_output"]
class ResponseItemProgramOutput(Reply[ResponseItemProgramOutputDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    """Whether the program came to its end: `completed` or `incomplete`."""
    type: Literal["program_output"]
    __getitem__: Get3[Literal["id", "call_id", "result"], str, Literal["status"], Literal["completed", "incomplete"], Literal["type"], Literal["program_output"]]
class ResponseToolSearchCallDict(TypedDict):
    id: str
    """Id of the item."""
    arguments: object
    """What was searched for."""
    call_id: NotRequired[str | None]
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["tool_search_call"]
    created_by: NotRequired[str | None]
    """Who made it."""
class ResponseToolSearchCall(Reply[ResponseToolSearchCallDict]):
    id: str
    """Id of the item."""
    arguments: object
    """What was searched for."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["tool_search_call"]
    created_by: str | None
    """Who made it."""
    __getitem__: Get6[Literal["id"], str, Literal["arguments"], object, Literal["call_id", "created_by"], str | None, Literal["execution"], Literal["server", "client"], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["tool_search_call"]]
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
    """Name of the function: letters, digits, `_` and `-`, up to 64 characters."""
    parameters: dict[str, object] | None
    """Its parameters as a JSON Schema object."""
    strict: bool | None
    """Whether arguments will follow the schema exactly; default True."""
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    async_: bool | None
    """Whether the model may go on before the result is there."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    description: str | None
    """What it does and when to call it; the model decides by this."""
    output_schema: dict[str, object] | None
    """What the result looks like, as a JSON Schema."""
    __getitem__: Get6[Literal["name"], str, Literal["parameters", "output_schema"], dict[str, object] | None, Literal["strict", "async", "defer_loading"], bool | None, Literal["type"], Literal["function"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None, Literal["description"], str | None]
FileSearchToolFilters: TypeAlias = Union[ComparisonFilter, CompoundFilter, None]
FileSearchToolFiltersDict: TypeAlias = Union[ComparisonFilterDict, CompoundFilterDict, None]
class FileSearchToolRankingOptionsHybridSearchDict(TypedDict):
    embedding_weight: float
    """How much the meaning counts."""
    text_weight: float
    """How much the words count."""
class FileSearchToolRankingOptionsHybridSearch(Reply[FileSearchToolRankingOptionsHybridSearchDict]):
    embedding_weight: float
    """How much the meaning counts."""
    text_weight: float
    """How much the words count."""
    __getitem__: Get1[Literal["embedding_weight", "text_weight"], float]
class FileSearchToolRankingOptionsDict(TypedDict, total=False):
    hybrid_search: FileSearchToolRankingOptionsHybridSearchDict | None
    """How much words and meaning count."""
    ranker: Literal["auto", "default-2024-11-15"] | None
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: float | None
    """Drop what fits less well, 0 to 1; default 0."""
class FileSearchToolRankingOptions(Reply[FileSearchToolRankingOptionsDict]):
    hybrid_search: FileSearchToolRankingOptionsHybridSearch | None
    """How much words and meaning count."""
    ranker: Literal["auto", "default-2024-11-15"] | None
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: float | None
    """Drop what fits less well, 0 to 1; default 0."""
    __getitem__: Get3[Literal["hybrid_search"], FileSearchToolRankingOptionsHybridSearch | None, Literal["ranker"], Literal["auto", "default-2024-11-15"] | None, Literal["score_threshold"], float | None]
class FileSearchToolDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[list[str]]
    """Ids of the vector stores to search."""
    filters: FileSearchToolFiltersDict | None
    """Which files to search, by their attributes."""
    max_num_results: int | None
    """The most results, 1 to 50."""
    ranking_options: FileSearchToolRankingOptionsDict | None
    """How results are ranked, and which are dropped."""
class FileSearchTool(Reply[FileSearchToolDict]):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    """Ids of the vector stores to search."""
    filters: FileSearchToolFilters | None
    """Which files to search, by their attributes."""
    max_num_results: int | None
    """The most results, 1 to 50."""
    ranking_options: FileSearchToolRankingOptions | None
    """How results are ranked, and which are dropped."""
    __getitem__: Get5[Literal["type"], Literal["file_search"], Literal["vector_store_ids"], list[str], Literal["filters"], FileSearchToolFilters | None, Literal["max_num_results"], int | None, Literal["ranking_options"], FileSearchToolRankingOptions | None]
class ComputerToolDict(TypedDict):
    type: Literal["computer"]
class ComputerTool(Reply[ComputerToolDict]):
    type: Literal["computer"]
    __getitem__: Get1[Literal["type"], Literal["computer"]]
class ComputerUsePreviewToolDict(TypedDict):
    display_height: int
    """Height of the screen in pixels."""
    display_width: int
    """Width of the screen in pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """Where it runs."""
    type: Literal["computer_use_preview"]
class ComputerUsePreviewTool(Reply[ComputerUsePreviewToolDict]):
    display_height: int
    """Height of the screen in pixels."""
    display_width: int
    """Width of the screen in pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """Where it runs."""
    type: Literal["computer_use_preview"]
    __getitem__: Get3[Literal["display_height", "display_width"], int, Literal["environment"], Literal["windows", "mac", "linux", "ubuntu", "browser"], Literal["type"], Literal["computer_use_preview"]]
class WebSearchToolFiltersDict(TypedDict, total=False):
    allowed_domains: list[str] | None
    """Only these domains and those below them."""
class WebSearchToolFilters(Reply[WebSearchToolFiltersDict]):
    allowed_domains: list[str] | None
    """Only these domains and those below them."""
    __getitem__: Get1[Literal["allowed_domains"], list[str] | None]
class WebSearchToolUserLocationDict(TypedDict, total=False):
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
    type: Literal["approximate"] | None
    """`approximate`."""
class WebSearchToolUserLocation(Reply[WebSearchToolUserLocationDict]):
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
    type: Literal["approximate"] | None
    """`approximate`."""
    __getitem__: Get2[Literal["city", "country", "region", "timezone"], str | None, Literal["type"], Literal["approximate"] | None]
class WebSearchToolDict(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    """`web_search`, or a version of it by date."""
    external_web_access: bool | None
    """Whether it may go to the live web; default True."""
    filters: WebSearchToolFiltersDict | None
    """Which domains to search."""
    search_context_size: Literal["low", "medium", "high"] | None
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: WebSearchToolUserLocationDict | None
    """Roughly where the user is."""
class WebSearchTool(Reply[WebSearchToolDict]):
    type: Literal["web_search", "web_search_2025_08_26"]
    """`web_search`, or a version of it by date."""
    external_web_access: bool | None
    """Whether it may go to the live web; default True."""
    filters: WebSearchToolFilters | None
    """Which domains to search."""
    search_context_size: Literal["low", "medium", "high"] | None
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: WebSearchToolUserLocation | None
    """Roughly where the user is."""
    __getitem__: Get5[Literal["type"], Literal["web_search", "web_search_2025_08_26"], Literal["external_web_access"], bool | None, Literal["filters"], WebSearchToolFilters | None, Literal["search_context_size"], Literal["low", "medium", "high"] | None, Literal["user_location"], WebSearchToolUserLocation | None]
class ToolMcpAllowedToolsMcpToolFilterDict(TypedDict, total=False):
    read_only: bool | None
    """Only tools that change nothing, as the server says."""
    tool_names: list[str] | None
    """Only tools of these names."""
class ToolMcpAllowedToolsMcpToolFilter(Reply[ToolMcpAllowedToolsMcpToolFilterDict]):
    read_only: bool | None
    """Only tools that change nothing, as the server says."""
    tool_names: list[str] | None
    """Only tools of these names."""
    __getitem__: Get2[Literal["read_only"], bool | None, Literal["tool_names"], list[str] | None]
ToolMcpAllowedTools: TypeAlias = Union[list[str], ToolMcpAllowedToolsMcpToolFilter, None]
ToolMcpAllowedToolsDict: TypeAlias = Union[list[str], ToolMcpAllowedToolsMcpToolFilterDict, None]
class ToolMcpRequireApprovalMcpToolApprovalFilterDict(TypedDict, total=False):
    always: ToolMcpAllowedToolsMcpToolFilterDict | None
    """The tools whose calls wait for your approval."""
    never: ToolMcpAllowedToolsMcpToolFilterDict | None
    """The tools whose calls do not wait."""
class ToolMcpRequireApprovalMcpToolApprovalFilter(Reply[ToolMcpRequireApprovalMcpToolApprovalFilterDict]):
    always: ToolMcpAllowedToolsMcpToolFilter | None
    """The tools whose calls wait for your approval."""
    never: ToolMcpAllowedToolsMcpToolFilter | None
    """The tools whose calls do not wait."""
    __getitem__: Get1[Literal["always", "never"], ToolMcpAllowedToolsMcpToolFilter | None]
ToolMcpRequireApproval: TypeAlias = Union[ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]
ToolMcpRequireApprovalDict: TypeAlias = Union[ToolMcpRequireApprovalMcpToolApprovalFilterDict, Literal["always", "never"], None]
class ToolMcpDict(TypedDict, total=False):
    server_label: Required[str]
    """A name for the server, by which calls are told apart."""
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: ToolMcpAllowedToolsDict | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: ToolMcpRequireApprovalDict | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
class ToolMcp(Reply[ToolMcpDict]):
    server_label: str
    """A name for the server, by which calls are told apart."""
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: ToolMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: ToolMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
    __getitem__: Get9[Literal["server_label"], str, Literal["type"], Literal["mcp"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None, Literal["allowed_tools"], ToolMcpAllowedTools | None, Literal["authorization", "server_description", "server_url", "tunnel_id"], str | None, Literal["connector_id"], Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None, Literal["defer_loading"], bool | None, Literal["headers"], dict[str, str] | None, Literal["require_approval"], ToolMcpRequireApproval | None]
class ContainerNetworkPolicyDisabledDict(TypedDict):
    type: Literal["disabled"]
class ContainerNetworkPolicyDisabled(Reply[ContainerNetworkPolicyDisabledDict]):
    type: Literal["disabled"]
    __getitem__: Get1[Literal["type"], Literal["disabled"]]
class ContainerNetworkPolicyDomainSecretDict(TypedDict):
    domain: str
    """The domain."""
    name: str
    """Name of the secret."""
    value: str
    """The secret."""
class ContainerNetworkPolicyDomainSecret(Reply[ContainerNetworkPolicyDomainSecretDict]):
    domain: str
    """The domain."""
    name: str
    """Name of the secret."""
    value: str
    """The secret."""
    __getitem__: Get1[Literal["domain", "name", "value"], str]
class ContainerNetworkPolicyAllowlistDict(TypedDict):
    allowed_domains: list[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
    domain_secrets: NotRequired[list[ContainerNetworkPolicyDomainSecretDict] | None]
    """Secrets that requests to a domain carry, which the code never sees."""
class ContainerNetworkPolicyAllowlist(Reply[ContainerNetworkPolicyAllowlistDict]):
    allowed_domains: list[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None
    """Secrets that requests to a domain carry, which the code never sees."""
    __getitem__: Get3[Literal["allowed_domains"], list[str], Literal["type"], Literal["allowlist"], Literal["domain_secrets"], list[ContainerNetworkPolicyDomainSecret] | None]
ContainerAutoNetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist]
ContainerAutoNetworkPolicyDict: TypeAlias = Union[ContainerNetworkPolicyDisabledDict, ContainerNetworkPolicyAllowlistDict]
class ToolCodeInterpreterContainerCodeInterpreterToolAutoDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: list[str] | None
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: ContainerAutoNetworkPolicyDict | None
    """What it may reach; default nothing."""
class ToolCodeInterpreterContainerCodeInterpreterToolAuto(Reply[ToolCodeInterpreterContainerCodeInterpreterToolAutoDict]):
    type: Literal["auto"]
    file_ids: list[str] | None
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: ContainerAutoNetworkPolicy | None
    """What it may reach; default nothing."""
    __getitem__: Get4[Literal["type"], Literal["auto"], Literal["file_ids"], list[str] | None, Literal["memory_limit"], Literal["1g", "4g", "16g", "64g"] | None, Literal["network_policy"], ContainerAutoNetworkPolicy | None]
ToolCodeInterpreterContainer: TypeAlias = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAuto]
ToolCodeInterpreterContainerDict: TypeAlias = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAutoDict]
class ToolCodeInterpreterDict(TypedDict):
    container: ToolCodeInterpreterContainerDict
    """Id of a container, or `{"type": "auto"}` for a new one with the files that are named."""
    type: Literal["code_interpreter"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    """Who may call it: the model itself, or programs that it writes."""
class ToolCodeInterpreter(Reply[ToolCodeInterpreterDict]):
    container: ToolCodeInterpreterContainer
    """Id of a container, or `{"type": "auto"}` for a new one with the files that are named."""
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    __getitem__: Get3[Literal["container"], ToolCodeInterpreterContainer, Literal["type"], Literal["code_interpreter"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None]
class ToolProgrammaticToolCallingDict(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ToolProgrammaticToolCalling(Reply[ToolProgrammaticToolCallingDict]):
    type: Literal["programmatic_tool_calling"]
    __getitem__: Get1[Literal["type"], Literal["programmatic_tool_calling"]]
class ToolImageGenerationInputImageMaskDict(TypedDict, total=False):
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """The mask as a base64 `data:` URL."""
class ToolImageGenerationInputImageMask(Reply[ToolImageGenerationInputImageMaskDict]):
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """The mask as a base64 `data:` URL."""
    __getitem__: Get1[Literal["file_id", "image_url"], str | None]
class ToolImageGenerationSvgReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
class ToolImageGenerationSvgReasoning(Reply[ToolImageGenerationSvgReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
    __getitem__: Get1[Literal["effort"], Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None]
class ToolImageGenerationSvgDict(TypedDict, total=False):
    model: str | None
    """The model that draws the vector output."""
    reasoning: ToolImageGenerationSvgReasoningDict | None
    """How much that model thinks before it draws."""
class ToolImageGenerationSvg(Reply[ToolImageGenerationSvgDict]):
    model: str | None
    """The model that draws the vector output."""
    reasoning: ToolImageGenerationSvgReasoning | None
    """How much that model thinks before it draws."""
    __getitem__: Get2[Literal["model"], str | None, Literal["reasoning"], ToolImageGenerationSvgReasoning | None]
class ToolImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"] | None
    """Whether to make a new image or to change one: `auto` (default), `generate` or `edit`."""
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent`, `opaque` or `auto` (default)."""
    complexity: Literal["low", "medium", "high"] | None
    """How elaborate vector output is: `low`, `medium` or `high`."""
    frame_count: int | None
    """How many frames an animation has."""
    frame_duration_ms: int | None
    """How long each frame of an animation is shown, in milliseconds."""
    input_fidelity: Literal["high", "low"] | None
    """How closely to keep to the input images: `high` or `low` (default)."""
    input_image_mask: ToolImageGenerationInputImageMaskDict | None
    """Which part of the image to change."""
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"] | None
    """The image model."""
    moderation: Literal["auto", "low"] | None
    """How strictly to moderate: `auto` (default) or `low`."""
    output_compression: int | None
    """Of JPEG and WebP, 0 to 100; default 100."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """`png` (default), `webp` or `jpeg`."""
    partial_images: int | None
    """How many unfinished images to stream, 0 to 3; default 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """`low`, `medium`, `high` or `auto` (default)."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
    """Width x height in pixels, such as `1024x1024`, or `auto` (default)."""
    svg: ToolImageGenerationSvgDict | None
    """Options of vector output."""
class ToolImageGeneration(Reply[ToolImageGenerationDict]):
    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None
    """Whether to make a new image or to change one: `auto` (default), `generate` or `edit`."""
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent`, `opaque` or `auto` (default)."""
    complexity: Literal["low", "medium", "high"] | None
    """How elaborate vector output is: `low`, `medium` or `high`."""
    frame_count: int | None
    """How many frames an animation has."""
    frame_duration_ms: int | None
    """How long each frame of an animation is shown, in milliseconds."""
    input_fidelity: Literal["high", "low"] | None
    """How closely to keep to the input images: `high` or `low` (default)."""
    input_image_mask: ToolImageGenerationInputImageMask | None
    """Which part of the image to change."""
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"] | None
    """The image model."""
    moderation: Literal["auto", "low"] | None
    """How strictly to moderate: `auto` (default) or `low`."""
    output_compression: int | None
    """Of JPEG and WebP, 0 to 100; default 100."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """`png` (default), `webp` or `jpeg`."""
    partial_images: int | None
    """How many unfinished images to stream, 0 to 3; default 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """`low`, `medium`, `high` or `auto` (default)."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
    """Width x height in pixels, such as `1024x1024`, or `auto` (default)."""
    svg: ToolImageGenerationSvg | None
    """Options of vector output."""
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
    __getitem__: Get1[Literal["type"], Literal["local_shell"]]
class SkillReferenceDict(TypedDict):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
    """Which version of it; default the one that is set for the skill."""
class SkillReference(Reply[SkillReferenceDict]):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: str | None
    """Which version of it; default the one that is set for the skill."""
    __getitem__: Get3[Literal["skill_id"], str, Literal["type"], Literal["skill_reference"], Literal["version"], str | None]
class InlineSkillSourceDict(TypedDict):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class InlineSkillSource(Reply[InlineSkillSourceDict]):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]
    __getitem__: Get3[Literal["data"], str, Literal["media_type"], Literal["application/zip"], Literal["type"], Literal["base64"]]
class InlineSkillDict(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: InlineSkillSourceDict
    """The skill itself."""
    type: Literal["inline"]
class InlineSkill(Reply[InlineSkillDict]):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: InlineSkillSource
    """The skill itself."""
    type: Literal["inline"]
    __getitem__: Get3[Literal["description", "name"], str, Literal["source"], InlineSkillSource, Literal["type"], Literal["inline"]]
ContainerAutoSkill: TypeAlias = Union[SkillReference, InlineSkill]
ContainerAutoSkillDict: TypeAlias = Union[SkillReferenceDict, InlineSkillDict]
class ContainerAutoDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: list[str] | None
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: ContainerAutoNetworkPolicyDict | None
    """What it may reach; default nothing."""
    skills: list[ContainerAutoSkillDict] | None
    """Skills to put into it."""
class ContainerAuto(Reply[ContainerAutoDict]):
    type: Literal["container_auto"]
    file_ids: list[str] | None
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: ContainerAutoNetworkPolicy | None
    """What it may reach; default nothing."""
    skills: list[ContainerAutoSkill] | None
    """Skills to put into it."""
    __getitem__: Get5[Literal["type"], Literal["container_auto"], Literal["file_ids"], list[str] | None, Literal["memory_limit"], Literal["1g", "4g", "16g", "64g"] | None, Literal["network_policy"], ContainerAutoNetworkPolicy | None, Literal["skills"], list[ContainerAutoSkill] | None]
class LocalSkillDict(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""
class LocalSkill(Reply[LocalSkillDict]):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""
    __getitem__: Get1[Literal["description", "name", "path"], str]
class LocalEnvironmentDict(TypedDict):
    type: Literal["local"]
    skills: NotRequired[list[LocalSkillDict] | None]
    """Skills that are there."""
class LocalEnvironment(Reply[LocalEnvironmentDict]):
    type: Literal["local"]
    skills: list[LocalSkill] | None
    """Skills that are there."""
    __getitem__: Get2[Literal["type"], Literal["local"], Literal["skills"], list[LocalSkill] | None]
class ContainerReferenceDict(TypedDict):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
class ContainerReference(Reply[ContainerReferenceDict]):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
    __getitem__: Get2[Literal["container_id"], str, Literal["type"], Literal["container_reference"]]
FunctionShellToolEnvironment: TypeAlias = Union[ContainerAuto, LocalEnvironment, ContainerReference, None]
FunctionShellToolEnvironmentDict: TypeAlias = Union[ContainerAutoDict, LocalEnvironmentDict, ContainerReferenceDict, None]
class FunctionShellToolDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    environment: FunctionShellToolEnvironmentDict | None
    """Where it runs."""
class FunctionShellTool(Reply[FunctionShellToolDict]):
    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    environment: FunctionShellToolEnvironment | None
    """Where it runs."""
    __getitem__: Get3[Literal["type"], Literal["shell"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None, Literal["environment"], FunctionShellToolEnvironment | None]
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
    """Name of the tool."""
    type: Literal["custom"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    async_: bool | None
    """Whether the model may go on before the result is there."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    description: str | None
    """What it does and when to use it."""
    format: CustomToolInputFormat | None
    """What its input may look like; default any text."""
    __getitem__: Get6[Literal["name"], str, Literal["type"], Literal["custom"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None, Literal["async", "defer_loading"], bool | None, Literal["description"], str | None, Literal["format"], CustomToolInputFormat | None]
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
    """Name of the function."""
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    async_: bool | None
    """Whether the model may go on before the result is there."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    description: str | None
    """What it does and when to call it; the model decides by this."""
    output_schema: dict[str, object] | None
    """What the result looks like, as a JSON Schema."""
    parameters: object | None
    """Its parameters as a JSON Schema object."""
    strict: bool | None
    """Whether arguments will follow the schema exactly."""
    __getitem__: Get7[Literal["name"], str, Literal["type"], Literal["function"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None, Literal["async", "defer_loading", "strict"], bool | None, Literal["description"], str | None, Literal["output_schema"], dict[str, object] | None, Literal["parameters"], object | None]
NamespaceToolTool: TypeAlias = Union[NamespaceToolToolFunction, CustomTool]
NamespaceToolToolDict: TypeAlias = Union[NamespaceToolToolFunctionDict, CustomToolDict]
class NamespaceToolDict(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: list[NamespaceToolToolDict]
    """The tools in it."""
    type: Literal["namespace"]
class NamespaceTool(Reply[NamespaceToolDict]):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: list[NamespaceToolTool]
    """The tools in it."""
    type: Literal["namespace"]
    __getitem__: Get3[Literal["description", "name"], str, Literal["tools"], list[NamespaceToolTool], Literal["type"], Literal["namespace"]]
class ToolSearchToolDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: str | None
    """What can be searched for."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    parameters: object | None
    """What the search takes, as a JSON Schema object."""
class ToolSearchTool(Reply[ToolSearchToolDict]):
    type: Literal["tool_search"]
    description: str | None
    """What can be searched for."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    parameters: object | None
    """What the search takes, as a JSON Schema object."""
    __getitem__: Get4[Literal["type"], Literal["tool_search"], Literal["description"], str | None, Literal["execution"], Literal["server", "client"] | None, Literal["parameters"], object | None]
class WebSearchPreviewToolUserLocationDict(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
class WebSearchPreviewToolUserLocation(Reply[WebSearchPreviewToolUserLocationDict]):
    type: Literal["approximate"]
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
    __getitem__: Get2[Literal["type"], Literal["approximate"], Literal["city", "country", "region", "timezone"], str | None]
class WebSearchPreviewToolDict(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """`web_search_preview`, or a version of it by date."""
    search_content_types: list[Literal["text", "image"]] | None
    """What to search for: `text`, `image` or both."""
    search_context_size: Literal["low", "medium", "high"] | None
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: WebSearchPreviewToolUserLocationDict | None
    """Roughly where the user is."""
class WebSearchPreviewTool(Reply[WebSearchPreviewToolDict]):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """`web_search_preview`, or a version of it by date."""
    search_content_types: list[Literal["text", "image"]] | None
    """What to search for: `text`, `image` or both."""
    search_context_size: Literal["low", "medium", "high"] | None
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: WebSearchPreviewToolUserLocation | None
    """Roughly where the user is."""
    __getitem__: Get4[Literal["type"], Literal["web_search_preview", "web_search_preview_2025_03_11"], Literal["search_content_types"], list[Literal["text", "image"]] | None, Literal["search_context_size"], Literal["low", "medium", "high"] | None, Literal["user_location"], WebSearchPreviewToolUserLocation | None]
class ApplyPatchToolDict(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    """Who may call it: the model itself, or programs that it writes."""
class ApplyPatchTool(Reply[ApplyPatchToolDict]):
    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    __getitem__: Get2[Literal["type"], Literal["apply_patch"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None]
Tool: TypeAlias = Union[FunctionTool, FileSearchTool, ComputerTool, ComputerUsePreviewTool, WebSearchTool, ToolMcp, ToolCodeInterpreter, ToolProgrammaticToolCalling, ToolImageGeneration, ToolLocalShell, FunctionShellTool, CustomTool, NamespaceTool, ToolSearchTool, WebSearchPreviewTool, ApplyPatchTool]
ToolDict: TypeAlias = Union[FunctionToolDict, FileSearchToolDict, ComputerToolDict, ComputerUsePreviewToolDict, WebSearchToolDict, ToolMcpDict, ToolCodeInterpreterDict, ToolProgrammaticToolCallingDict, ToolImageGenerationDict, ToolLocalShellDict, FunctionShellToolDict, CustomToolDict, NamespaceToolDict, ToolSearchToolDict, WebSearchPreviewToolDict, ApplyPatchToolDict]
class ResponseToolSearchOutputItemDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: NotRequired[str | None]
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    tools: list[ToolDict]
    """The tools that were found."""
    type: Literal["tool_search_output"]
    created_by: NotRequired[str | None]
    """Who made it."""
class ResponseToolSearchOutputItem(Reply[ResponseToolSearchOutputItemDict]):
    id: str
    """Id of the item."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    tools: list[Tool]
    """The tools that were found."""
    type: Literal["tool_search_output"]
    created_by: str | None
    """Who made it."""
    __getitem__: Get6[Literal["id"], str, Literal["call_id", "created_by"], str | None, Literal["execution"], Literal["server", "client"], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["tools"], list[Tool], Literal["type"], Literal["tool_search_output"]]
class ResponseItemAdditionalToolsDict(TypedDict):
    id: str
    """Id of the item."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who brings them."""
    tools: list[ToolDict]
    """The tools."""
    type: Literal["additional_tools"]
class ResponseItemAdditionalTools(Reply[ResponseItemAdditionalToolsDict]):
    id: str
    """Id of the item."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who brings them."""
    tools: list[Tool]
    """The tools."""
    type: Literal["additional_tools"]
    __getitem__: Get4[Literal["id"], str, Literal["role"], Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"], Literal["tools"], list[Tool], Literal["type"], Literal["additional_tools"]]
class ResponseCompactionItemDict(TypedDict):
    id: str
    """Id of the item."""
    encrypted_content: str
    """What went before, shortened and encrypted; send it in again."""
    type: Literal["compaction"]
    created_by: NotRequired[str | None]
    """Who made it."""
class ResponseCompactionItem(Reply[ResponseCompactionItemDict]):
    id: str
    """Id of the item."""
    encrypted_content: str
    """What went before, shortened and encrypted; send it in again."""
    type: Literal["compaction"]
    created_by: str | None
    """Who made it."""
    __getitem__: Get3[Literal["id", "encrypted_content"], str, Literal["type"], Literal["compaction"], Literal["created_by"], str | None]
class ResponseItemImageGenerationCallErrorModerationDetailsDict(TypedDict):
    categories: list[str]
    """Which categories were found."""
    moderation_stage: Literal["input", "output", "unknown"]
    """Where it was found: in the `input`, in the `output`, or `unknown`."""
class ResponseItemImageGenerationCallErrorModerationDetails(Reply[ResponseItemImageGenerationCallErrorModerationDetailsDict]):
    categories: list[str]
    """Which categories were found."""
    moderation_stage: Literal["input", "output", "unknown"]
    """Where it was found: in the `input`, in the `output`, or `unknown`."""
    __getitem__: Get2[Literal["categories"], list[str], Literal["moderation_stage"], Literal["input", "output", "unknown"]]
class ResponseItemImageGenerationCallErrorDict(TypedDict, total=False):
    code: str | None
    """What went wrong, for programs."""
    message: Required[str]
    """What went wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    type: Required[str]
    """What kind of error it is."""
    moderation_details: ResponseItemImageGenerationCallErrorModerationDetailsDict | None
    """What was found to be harmful, if that is why."""
class ResponseItemImageGenerationCallError(Reply[ResponseItemImageGenerationCallErrorDict]):
    code: str | None
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    type: str
    """What kind of error it is."""
    moderation_details: ResponseItemImageGenerationCallErrorModerationDetails | None
    """What was found to be harmful, if that is why."""
    __getitem__: Get3[Literal["code", "param"], str | None, Literal["message", "type"], str, Literal["moderation_details"], ResponseItemImageGenerationCallErrorModerationDetails | None]
class ResponseItemImageGenerationCallSvgUsageDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    model: str
    """The model that made it."""
    output_tokens: int
    """Tokens of the output."""
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    total_tokens: int
    """Input and output together."""
class ResponseItemImageGenerationCallSvgUsage(Reply[ResponseItemImageGenerationCallSvgUsageDict]):
    input_tokens: int
    """Tokens of the input."""
    model: str
    """The model that made it."""
    output_tokens: int
    """Tokens of the output."""
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    total_tokens: int
    """Input and output together."""
    __getitem__: Get2[Literal["input_tokens", "output_tokens", "reasoning_tokens", "total_tokens"], int, Literal["model"], str]
class ResponseItemImageGenerationCallDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    result: str | None
    """The image as base64."""
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    """How far it is."""
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    """Whether it is a new image or a changed one."""
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent` or `opaque`."""
    error: ResponseItemImageGenerationCallErrorDict | None
    """Why it failed."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """Its quality."""
    revised_prompt: str | None
    """The prompt that was made of yours and used."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Its width x height in pixels."""
    svg_usage: ResponseItemImageGenerationCallSvgUsageDict | None
    """Tokens that a drawing as SVG took."""
class ResponseItemImageGenerationCall(Reply[ResponseItemImageGenerationCallDict]):
    id: str
    """Id of the item."""
    result: str | None
    """The image as base64."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far it is."""
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None
    """Whether it is a new image or a changed one."""
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent` or `opaque`."""
    error: ResponseItemImageGenerationCallError | None
    """Why it failed."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """Its quality."""
    revised_prompt: str | None
    """The prompt that was made of yours and used."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Its width x height in pixels."""
    svg_usage: ResponseItemImageGenerationCallSvgUsage | None
    """Tokens that a drawing as SVG took."""
    __getitem__: Get11[Literal["id"], str, Literal["result", "revised_prompt"], str | None, Literal["status"], Literal["in_progress", "completed", "generating", "failed"], Literal["type"], Literal["image_generation_call"], Literal["action"], Literal["generate", "edit", "auto"] | None, Literal["background"], Literal["transparent", "opaque", "auto"] | None, Literal["error"], ResponseItemImageGenerationCallError | None, Literal["output_format"], Literal["png", "webp", "jpeg", "gif", "svg"] | None, Literal["quality"], Literal["low", "medium", "high", "xhigh", "max", "auto"] | None, Literal["size"], str | Literal["1024x1024", "1024x1536", "1536x1024"] | None, Literal["svg_usage"], ResponseItemImageGenerationCallSvgUsage | None]
class ResponseCodeInterpreterToolCallOutputLogsDict(TypedDict):
    logs: str
    """What was printed."""
    type: Literal["logs"]
class ResponseCodeInterpreterToolCallOutputLogs(Reply[ResponseCodeInterpreterToolCallOutputLogsDict]):
    logs: str
    """What was printed."""
    type: Literal["logs"]
    __getitem__: Get2[Literal["logs"], str, Literal["type"], Literal["logs"]]
class ResponseCodeInterpreterToolCallOutputImageDict(TypedDict):
    type: Literal["image"]
    url: str
    """Address of the image."""
class ResponseCodeInterpreterToolCallOutputImage(Reply[ResponseCodeInterpreterToolCallOutputImageDict]):
    type: Literal["image"]
    url: str
    """Address of the image."""
    __getitem__: Get2[Literal["type"], Literal["image"], Literal["url"], str]
ResponseCodeInterpreterToolCallOutput: TypeAlias = Union[ResponseCodeInterpreterToolCallOutputLogs, ResponseCodeInterpreterToolCallOutputImage]
ResponseCodeInterpreterToolCallOutputDict: TypeAlias = Union[ResponseCodeInterpreterToolCallOutputLogsDict, ResponseCodeInterpreterToolCallOutputImageDict]
class ResponseCodeInterpreterToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    code: NotRequired[str | None]
    """The code that was run."""
    container_id: str
    """Id of the container that ran it."""
    outputs: NotRequired[list[ResponseCodeInterpreterToolCallOutputDict] | None]
    """What it printed and drew, if it was included."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far it is."""
    type: Literal["code_interpreter_call"]
class ResponseCodeInterpreterToolCall(Reply[ResponseCodeInterpreterToolCallDict]):
    id: str
    """Id of the item."""
    code: str | None
    """The code that was run."""
    container_id: str
    """Id of the container that ran it."""
    outputs: list[ResponseCodeInterpreterToolCallOutput] | None
    """What it printed and drew, if it was included."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far it is."""
    type: Literal["code_interpreter_call"]
    __getitem__: Get5[Literal["id", "container_id"], str, Literal["code"], str | None, Literal["outputs"], list[ResponseCodeInterpreterToolCallOutput] | None, Literal["status"], Literal["in_progress", "completed", "incomplete", "interpreting", "failed"], Literal["type"], Literal["code_interpreter_call"]]
class ResponseItemLocalShellCallActionDict(TypedDict):
    command: list[str]
    """The command and its arguments."""
    env: dict[str, str]
    """Environment variables."""
    type: Literal["exec"]
    timeout_ms: NotRequired[int | None]
    """How long the commands may run, in milliseconds."""
    user: NotRequired[str | None]
    """The user to run it as."""
    working_directory: NotRequired[str | None]
    """The folder to run it in."""
class ResponseItemLocalShellCallAction(Reply[ResponseItemLocalShellCallActionDict]):
    command: list[str]
    """The command and its arguments."""
    env: dict[str, str]
    """Environment variables."""
    type: Literal["exec"]
    timeout_ms: int | None
    """How long the commands may run, in milliseconds."""
    user: str | None
    """The user to run it as."""
    working_directory: str | None
    """The folder to run it in."""
    __getitem__: Get5[Literal["command"], list[str], Literal["env"], dict[str, str], Literal["type"], Literal["exec"], Literal["timeout_ms"], int | None, Literal["user", "working_directory"], str | None]
class ResponseItemLocalShellCallDict(TypedDict):
    id: str
    """Id of the item."""
    action: ResponseItemLocalShellCallActionDict
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
class ResponseItemLocalShellCall(Reply[ResponseItemLocalShellCallDict]):
    id: str
    """Id of the item."""
    action: ResponseItemLocalShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
    __getitem__: Get4[Literal["id", "call_id"], str, Literal["action"], ResponseItemLocalShellCallAction, Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["local_shell_call"]]
class ResponseItemLocalShellCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class ResponseItemLocalShellCallOutput(Reply[ResponseItemLocalShellCallOutputDict]):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get3[Literal["id", "output"], str, Literal["type"], Literal["local_shell_call_output"], Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class ResponseInputItemShellCallActionDict(TypedDict, total=False):
    commands: Required[list[str]]
    """The commands, run one after the other."""
    max_output_length: int | None
    """The most characters of output to return."""
    timeout_ms: int | None
    """How long the commands may run, in milliseconds."""
class ResponseInputItemShellCallAction(Reply[ResponseInputItemShellCallActionDict]):
    commands: list[str]
    """The commands, run one after the other."""
    max_output_length: int | None
    """The most characters of output to return."""
    timeout_ms: int | None
    """How long the commands may run, in milliseconds."""
    __getitem__: Get2[Literal["commands"], list[str], Literal["max_output_length", "timeout_ms"], int | None]
class ResponseLocalEnvironmentDict(TypedDict):
    type: Literal["local"]
class ResponseLocalEnvironment(Reply[ResponseLocalEnvironmentDict]):
    type: Literal["local"]
    __getitem__: Get1[Literal["type"], Literal["local"]]
class ResponseContainerReferenceDict(TypedDict):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
class ResponseContainerReference(Reply[ResponseContainerReferenceDict]):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
    __getitem__: Get2[Literal["container_id"], str, Literal["type"], Literal["container_reference"]]
ResponseFunctionShellToolCallEnvironment: TypeAlias = Union[ResponseLocalEnvironment, ResponseContainerReference, None]
ResponseFunctionShellToolCallEnvironmentDict: TypeAlias = Union[ResponseLocalEnvironmentDict, ResponseContainerReferenceDict, None]
class ResponseFunctionShellToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    action: ResponseInputItemShellCallActionDict
    """What to run."""
    call_id: str
    """Id of the call."""
    environment: NotRequired[ResponseFunctionShellToolCallEnvironmentDict | None]
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["shell_call"]
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: NotRequired[str | None]
    """Who made it."""
class ResponseFunctionShellToolCall(Reply[ResponseFunctionShellToolCallDict]):
    id: str
    """Id of the item."""
    action: ResponseInputItemShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    environment: ResponseFunctionShellToolCallEnvironment | None
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["shell_call"]
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get7[Literal["id", "call_id"], str, Literal["action"], ResponseInputItemShellCallAction, Literal["environment"], ResponseFunctionShellToolCallEnvironment | None, Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["shell_call"], Literal["caller"], ResponseCustomToolCallCaller | None, Literal["created_by"], str | None]
class ResponseFunctionShellCallOutputContentOutcomeTimeoutDict(TypedDict):
    type: Literal["timeout"]
class ResponseFunctionShellCallOutputContentOutcomeTimeout(Reply[ResponseFunctionShellCallOutputContentOutcomeTimeoutDict]):
    type: Literal["timeout"]
    __getitem__: Get1[Literal["type"], Literal["timeout"]]
class ResponseFunctionShellCallOutputContentOutcomeExitDict(TypedDict):
    exit_code: int
    """Exit code of the command."""
    type: Literal["exit"]
class ResponseFunctionShellCallOutputContentOutcomeExit(Reply[ResponseFunctionShellCallOutputContentOutcomeExitDict]):
    exit_code: int
    """Exit code of the command."""
    type: Literal["exit"]
    __getitem__: Get2[Literal["exit_code"], int, Literal["type"], Literal["exit"]]
ResponseFunctionShellCallOutputContentOutcome: TypeAlias = Union[ResponseFunctionShellCallOutputContentOutcomeTimeout, ResponseFunctionShellCallOutputContentOutcomeExit]
ResponseFunctionShellCallOutputContentOutcomeDict: TypeAlias = Union[ResponseFunctionShellCallOutputContentOutcomeTimeoutDict, ResponseFunctionShellCallOutputContentOutcomeExitDict]
class ResponseFunctionShellToolCallOutputOutputDict(TypedDict):
    outcome: ResponseFunctionShellCallOutputContentOutcomeDict
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
    created_by: NotRequired[str | None]
    """Who made it."""
class ResponseFunctionShellToolCallOutputOutput(Reply[ResponseFunctionShellToolCallOutputOutputDict]):
    outcome: ResponseFunctionShellCallOutputContentOutcome
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get3[Literal["outcome"], ResponseFunctionShellCallOutputContentOutcome, Literal["stderr", "stdout"], str, Literal["created_by"], str | None]
class ResponseFunctionShellToolCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    max_output_length: NotRequired[int | None]
    """The most characters of output to return."""
    output: list[ResponseFunctionShellToolCallOutputOutputDict]
    """What came of each command."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["shell_call_output"]
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: NotRequired[str | None]
    """Who made it."""
class ResponseFunctionShellToolCallOutput(Reply[ResponseFunctionShellToolCallOutputDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    max_output_length: int | None
    """The most characters of output to return."""
    output: list[ResponseFunctionShellToolCallOutputOutput]
    """What came of each command."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["shell_call_output"]
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get7[Literal["id", "call_id"], str, Literal["max_output_length"], int | None, Literal["output"], list[ResponseFunctionShellToolCallOutputOutput], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["shell_call_output"], Literal["caller"], ResponseCustomToolCallCaller | None, Literal["created_by"], str | None]
class ResponseApplyPatchToolCallOperationCreateFileDict(TypedDict):
    diff: str
    """Content of the new file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["create_file"]
class ResponseApplyPatchToolCallOperationCreateFile(Reply[ResponseApplyPatchToolCallOperationCreateFileDict]):
    diff: str
    """Content of the new file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["create_file"]
    __getitem__: Get2[Literal["diff", "path"], str, Literal["type"], Literal["create_file"]]
class ResponseApplyPatchToolCallOperationDeleteFileDict(TypedDict):
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["delete_file"]
class ResponseApplyPatchToolCallOperationDeleteFile(Reply[ResponseApplyPatchToolCallOperationDeleteFileDict]):
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["delete_file"]
    __getitem__: Get2[Literal["path"], str, Literal["type"], Literal["delete_file"]]
class ResponseApplyPatchToolCallOperationUpdateFileDict(TypedDict):
    diff: str
    """What to change, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["update_file"]
class ResponseApplyPatchToolCallOperationUpdateFile(Reply[ResponseApplyPatchToolCallOperationUpdateFileDict]):
    diff: str
    """What to change, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["update_file"]
    __getitem__: Get2[Literal["diff", "path"], str, Literal["type"], Literal["update_file"]]
ResponseApplyPatchToolCallOperation: TypeAlias = Union[ResponseApplyPatchToolCallOperationCreateFile, ResponseApplyPatchToolCallOperationDeleteFile, ResponseApplyPatchToolCallOperationUpdateFile]
ResponseApplyPatchToolCallOperationDict: TypeAlias = Union[ResponseApplyPatchToolCallOperationCreateFileDict, ResponseApplyPatchToolCallOperationDeleteFileDict, ResponseApplyPatchToolCallOperationUpdateFileDict]
class ResponseApplyPatchToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    operation: ResponseApplyPatchToolCallOperationDict
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: NotRequired[str | None]
    """Who made it."""
class ResponseApplyPatchToolCall(Reply[ResponseApplyPatchToolCallDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    operation: ResponseApplyPatchToolCallOperation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get6[Literal["id", "call_id"], str, Literal["operation"], ResponseApplyPatchToolCallOperation, Literal["status"], Literal["in_progress", "completed"], Literal["type"], Literal["apply_patch_call"], Literal["caller"], ResponseCustomToolCallCaller | None, Literal["created_by"], str | None]
class ResponseApplyPatchToolCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: NotRequired[str | None]
    """Who made it."""
    output: NotRequired[str | None]
    """What came of it, in words."""
class ResponseApplyPatchToolCallOutput(Reply[ResponseApplyPatchToolCallOutputDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    output: str | None
    """What came of it, in words."""
    __getitem__: Get5[Literal["id", "call_id"], str, Literal["status"], Literal["completed", "failed"], Literal["type"], Literal["apply_patch_call_output"], Literal["caller"], ResponseCustomToolCallCaller | None, Literal["created_by", "output"], str | None]
class McpToolCallErrorMcpProtocolErrorDict(TypedDict):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["mcp_protocol_error"]
class McpToolCallErrorMcpProtocolError(Reply[McpToolCallErrorMcpProtocolErrorDict]):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["mcp_protocol_error"]
    __getitem__: Get3[Literal["code"], int, Literal["message"], str, Literal["type"], Literal["mcp_protocol_error"]]
class McpToolCallErrorMcpToolExecutionErrorDict(TypedDict):
    content: object
    """What the tool said of its failure."""
    type: Literal["mcp_tool_execution_error"]
class McpToolCallErrorMcpToolExecutionError(Reply[McpToolCallErrorMcpToolExecutionErrorDict]):
    content: object
    """What the tool said of its failure."""
    type: Literal["mcp_tool_execution_error"]
    __getitem__: Get2[Literal["content"], object, Literal["type"], Literal["mcp_tool_execution_error"]]
class McpToolCallErrorHTTPErrorDict(TypedDict):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]
class McpToolCallErrorHTTPError(Reply[McpToolCallErrorHTTPErrorDict]):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]
    __getitem__: Get3[Literal["code"], int, Literal["message"], str, Literal["type"], Literal["http_error"]]
McpToolCallError: TypeAlias = Union[McpToolCallErrorMcpProtocolError, McpToolCallErrorMcpToolExecutionError, McpToolCallErrorHTTPError]
McpToolCallErrorDict: TypeAlias = Union[McpToolCallErrorMcpProtocolErrorDict, McpToolCallErrorMcpToolExecutionErrorDict, McpToolCallErrorHTTPErrorDict]
class ResponseItemMcpCallDict(TypedDict):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    approval_request_id: NotRequired[str | None]
    """Id of the request that the call waited for."""
    error: NotRequired[McpToolCallErrorDict | None]
    """Why it failed."""
    output: NotRequired[str | None]
    """What the tool gave."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class ResponseItemMcpCall(Reply[ResponseItemMcpCallDict]):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    approval_request_id: str | None
    """Id of the request that the call waited for."""
    error: McpToolCallError | None
    """Why it failed."""
    output: str | None
    """What the tool gave."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get5[Literal["id", "arguments", "name", "server_label"], str, Literal["type"], Literal["mcp_call"], Literal["approval_request_id", "output"], str | None, Literal["error"], McpToolCallError | None, Literal["status"], Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None]
class ResponseItemMcpListToolsToolDict(TypedDict):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: NotRequired[object | None]
    """What the server says about it."""
    description: NotRequired[str | None]
    """What it does."""
class ResponseItemMcpListToolsTool(Reply[ResponseItemMcpListToolsToolDict]):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: object | None
    """What the server says about it."""
    description: str | None
    """What it does."""
    __getitem__: Get4[Literal["input_schema"], object, Literal["name"], str, Literal["annotations"], object | None, Literal["description"], str | None]
class ResponseItemMcpListToolsDict(TypedDict):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: list[ResponseItemMcpListToolsToolDict]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    error: NotRequired[str | None]
    """Why they could not be listed."""
class ResponseItemMcpListTools(Reply[ResponseItemMcpListToolsDict]):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: list[ResponseItemMcpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    error: str | None
    """Why they could not be listed."""
    __getitem__: Get4[Literal["id", "server_label"], str, Literal["tools"], list[ResponseItemMcpListToolsTool], Literal["type"], Literal["mcp_list_tools"], Literal["error"], str | None]
class ResponseItemMcpApprovalRequestDict(TypedDict):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
class ResponseItemMcpApprovalRequest(Reply[ResponseItemMcpApprovalRequestDict]):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
    __getitem__: Get2[Literal["id", "arguments", "name", "server_label"], str, Literal["type"], Literal["mcp_approval_request"]]
class ResponseItemMcpApprovalResponseDict(TypedDict):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    reason: NotRequired[str | None]
    """Why, if you want to say it."""
class ResponseItemMcpApprovalResponse(Reply[ResponseItemMcpApprovalResponseDict]):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    reason: str | None
    """Why, if you want to say it."""
    __getitem__: Get4[Literal["id", "approval_request_id"], str, Literal["approve"], bool, Literal["type"], Literal["mcp_approval_response"], Literal["reason"], str | None]
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
    """Id of the call; the item with its result names it."""
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    type: Literal["custom_tool_call"]
    id: str | None
    """Id of the item."""
    async_: bool | None
    """Whether the model may go on before the result is there."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    namespace: str | None
    """The namespace that it is in."""
    __getitem__: Get5[Literal["call_id", "input", "name"], str, Literal["type"], Literal["custom_tool_call"], Literal["id", "namespace"], str | None, Literal["async"], bool | None, Literal["caller"], ResponseCustomToolCallCaller | None]
class ResponseCustomToolCallOutputDict(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[ResponseInputContentDict]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
class ResponseCustomToolCallOutput(Reply[ResponseCustomToolCallOutputDict]):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[ResponseInputContent]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: str | None
    """Id of the item."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    __getitem__: Get5[Literal["call_id"], str, Literal["output"], str | list[ResponseInputContent], Literal["type"], Literal["custom_tool_call_output"], Literal["id"], str | None, Literal["caller"], ResponseCustomToolCallCaller | None]
class ResponseCustomToolCallOutputItemDict(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[ResponseInputContentDict]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: str
    """Id of the item."""
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: NotRequired[str | None]
    """Who made it."""
class ResponseCustomToolCallOutputItem(ResponseCustomToolCallOutput):
    id: str
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get6[Literal["call_id", "id"], str, Literal["output"], str | list[ResponseInputContent], Literal["type"], Literal["custom_tool_call_output"], Literal["caller"], ResponseCustomToolCallCaller | None, Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["created_by"], str | None]
ResponseOutputItem: TypeAlias = Union[ResponseOutputMessage, ResponseFileSearchToolCall, ResponseFunctionToolCall, ResponseFunctionToolCallOutputItem, ResponseFunctionWebSearch, ResponseComputerToolCall, ResponseComputerToolCallOutputItem, ResponseReasoningItem, ResponseItemProgram, ResponseItemProgramOutput, ResponseToolSearchCall, ResponseToolSearchOutputItem, ResponseItemAdditionalTools, ResponseCompactionItem, ResponseItemImageGenerationCall, ResponseCodeInterpreterToolCall, ResponseItemLocalShellCall, ResponseItemLocalShellCallOutput, ResponseFunctionShellToolCall, ResponseFunctionShellToolCallOutput, ResponseApplyPatchToolCall, ResponseApplyPatchToolCallOutput, ResponseItemMcpCall, ResponseItemMcpListTools, ResponseItemMcpApprovalRequest, ResponseItemMcpApprovalResponse, ResponseCustomToolCall, ResponseCustomToolCallOutputItem]
ResponseOutputItemDict: TypeAlias = Union[ResponseOutputMessageDict, ResponseFileSearchToolCallDict, ResponseFunctionToolCallDict, ResponseFunctionToolCallOutputItemDict, ResponseFunctionWebSearchDict, ResponseComputerToolCallDict, ResponseComputerToolCallOutputItemDict, ResponseReasoningItemDict, ResponseItemProgramDict, ResponseItemProgramOutputDict, ResponseToolSearchCallDict, ResponseToolSearchOutputItemDict, ResponseItemAdditionalToolsDict, ResponseCompactionItemDict, ResponseItemImageGenerationCallDict, ResponseCodeInterpreterToolCallDict, ResponseItemLocalShellCallDict, ResponseItemLocalShellCallOutputDict, ResponseFunctionShellToolCallDict, ResponseFunctionShellToolCallOutputDict, ResponseApplyPatchToolCallDict, ResponseApplyPatchToolCallOutputDict, ResponseItemMcpCallDict, ResponseItemMcpListToolsDict, ResponseItemMcpApprovalRequestDict, ResponseItemMcpApprovalResponseDict, ResponseCustomToolCallDict, ResponseCustomToolCallOutputItemDict]
class ResponseUsageInputTokensDetailsCacheWriteTokensDetailsDict(TypedDict):
    ttl_12h_tokens: int
    """Tokens that are kept for 12 hours."""
    ttl_30m_tokens: int
    """Tokens that are kept for 30 minutes."""
class ResponseUsageInputTokensDetailsCacheWriteTokensDetails(Reply[ResponseUsageInputTokensDetailsCacheWriteTokensDetailsDict]):
    ttl_12h_tokens: int
    """Tokens that are kept for 12 hours."""
    ttl_30m_tokens: int
    """Tokens that are kept for 30 minutes."""
    __getitem__: Get1[Literal["ttl_12h_tokens", "ttl_30m_tokens"], int]
class ResponseUsageInputTokensDetailsDict(TypedDict):
    cache_write_tokens: int
    """Tokens that were written to the cache."""
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    cache_write_tokens_details: NotRequired[ResponseUsageInputTokensDetailsCacheWriteTokensDetailsDict | None]
    """How long they are kept."""
class ResponseUsageInputTokensDetails(Reply[ResponseUsageInputTokensDetailsDict]):
    cache_write_tokens: int
    """Tokens that were written to the cache."""
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    cache_write_tokens_details: ResponseUsageInputTokensDetailsCacheWriteTokensDetails | None
    """How long they are kept."""
    __getitem__: Get2[Literal["cache_write_tokens", "cached_tokens"], int, Literal["cache_write_tokens_details"], ResponseUsageInputTokensDetailsCacheWriteTokensDetails | None]
class ResponseUsageOutputTokensDetailsDict(TypedDict):
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
class ResponseUsageOutputTokensDetails(Reply[ResponseUsageOutputTokensDetailsDict]):
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    __getitem__: Get1[Literal["reasoning_tokens"], int]
class ResponseUsageDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: ResponseUsageInputTokensDetailsDict
    """How many of them came from the cache."""
    output_tokens: int
    """Tokens of the output, hidden reasoning included."""
    output_tokens_details: ResponseUsageOutputTokensDetailsDict
    """How many of them were hidden reasoning."""
    total_tokens: int
    """Input and output together."""
class ResponseUsage(Reply[ResponseUsageDict]):
    """How many tokens a response took."""
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: ResponseUsageInputTokensDetails
    """How many of them came from the cache."""
    output_tokens: int
    """Tokens of the output, hidden reasoning included."""
    output_tokens_details: ResponseUsageOutputTokensDetails
    """How many of them were hidden reasoning."""
    total_tokens: int
    """Input and output together."""
    __getitem__: Get3[Literal["input_tokens", "output_tokens", "total_tokens"], int, Literal["input_tokens_details"], ResponseUsageInputTokensDetails, Literal["output_tokens_details"], ResponseUsageOutputTokensDetails]
class ResponseImageDict(TypedDict):
    context_compression: Literal["enabled", "disabled"]
    """Whether pictures in the context are compressed: `enabled` or `disabled`."""
class ResponseImage(Reply[ResponseImageDict]):
    context_compression: Literal["enabled", "disabled"]
    """Whether pictures in the context are compressed: `enabled` or `disabled`."""
    __getitem__: Get1[Literal["context_compression"], Literal["enabled", "disabled"]]
class CompactedResponseDict(TypedDict):
    id: str
    """Id of the response."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["response.compaction"]
    output: list[ResponseOutputItemDict]
    """The items that take the place of what went before."""
    usage: ResponseUsageDict
    """How many tokens it took."""
    image: NotRequired[ResponseImageDict | None]
    """How images in the input are handled."""
class CompactedResponse(Reply[CompactedResponseDict]):
    id: str
    """Id of the response."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["response.compaction"]
    output: list[ResponseOutputItem]
    """The items that take the place of what went before."""
    usage: ResponseUsage
    """How many tokens it took."""
    image: ResponseImage | None
    """How images in the input are handled."""
    __getitem__: Get6[Literal["id"], str, Literal["created_at"], int, Literal["object"], Literal["response.compaction"], Literal["output"], list[ResponseOutputItem], Literal["usage"], ResponseUsage, Literal["image"], ResponseImage | None]
class ResponseAccessProgramsDict(TypedDict):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """Which program for security work the request is under: `standard`, `daybreak_blue` or `daybreak_red`."""
class ResponseAccessPrograms(Reply[ResponseAccessProgramsDict]):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """Which program for security work the request is under: `standard`, `daybreak_blue` or `daybreak_red`."""
    __getitem__: Get1[Literal["cyber"], Literal["standard", "daybreak_blue", "daybreak_red"]]
class ResponseErrorMisalignmentSteerDict(TypedDict):
    message: str
    """What to tell the model."""
class ResponseErrorMisalignmentSteer(Reply[ResponseErrorMisalignmentSteerDict]):
    message: str
    """What to tell the model."""
    __getitem__: Get1[Literal["message"], str]
class ResponseErrorMisalignmentDict(TypedDict, total=False):
    detailed_explanation: str | None
    """What was noticed, at more length."""
    error_type: str | Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"] | None
    """What was noticed, such as `potentially_unintended_data_access`, or `other`."""
    review_target: str | None
    """What there is to review."""
    steer: ResponseErrorMisalignmentSteerDict | None
    """How the model can be put right."""
class ResponseErrorMisalignment(Reply[ResponseErrorMisalignmentDict]):
    detailed_explanation: str | None
    """What was noticed, at more length."""
    error_type: str | Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"] | None
    """What was noticed, such as `potentially_unintended_data_access`, or `other`."""
    review_target: str | None
    """What there is to review."""
    steer: ResponseErrorMisalignmentSteer | None
    """How the model can be put right."""
    __getitem__: Get3[Literal["detailed_explanation", "review_target"], str | None, Literal["error_type"], str | Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"] | None, Literal["steer"], ResponseErrorMisalignmentSteer | None]
class ResponseErrorDict(TypedDict, total=False):
    code: Required[Literal["server_error", "rate_limit_exceeded", "invalid_prompt", "data_residency_mismatch", "bio_policy", "misalignment_policy_violation", "vector_store_timeout", "invalid_image", "invalid_image_format", "invalid_base64_image", "invalid_image_url", "image_too_large", "image_too_small", "image_parse_error", "image_content_policy_violation", "invalid_image_mode", "image_file_too_large", "unsupported_image_media_type", "empty_image_file", "failed_to_download_image", "image_file_not_found"]]
    """What went wrong, for programs."""
    message: Required[str]
    """What went wrong, in words."""
    misalignment: ResponseErrorMisalignmentDict | None
    """What was wrong with what the model did."""
    param: str | None
    """Which parameter is wrong."""
    type: str | None
    """What kind of error it is."""
class ResponseError(Reply[ResponseErrorDict]):
    """Why a response failed."""
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt", "data_residency_mismatch", "bio_policy", "misalignment_policy_violation", "vector_store_timeout", "invalid_image", "invalid_image_format", "invalid_base64_image", "invalid_image_url", "image_too_large", "image_too_small", "image_parse_error", "image_content_policy_violation", "invalid_image_mode", "image_file_too_large", "unsupported_image_media_type", "empty_image_file", "failed_to_download_image", "image_file_not_found"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    misalignment: ResponseErrorMisalignment | None
    """What was wrong with what the model did."""
    param: str | None
    """Which parameter is wrong."""
    type: str | None
    """What kind of error it is."""
    __getitem__: Get4[Literal["code"], Literal["server_error", "rate_limit_exceeded", "invalid_prompt", "data_residency_mismatch", "bio_policy", "misalignment_policy_violation", "vector_store_timeout", "invalid_image", "invalid_image_format", "invalid_base64_image", "invalid_image_url", "image_too_large", "image_too_small", "image_parse_error", "image_content_policy_violation", "invalid_image_mode", "image_file_too_large", "unsupported_image_media_type", "empty_image_file", "failed_to_download_image", "image_file_not_found"], Literal["message"], str, Literal["misalignment"], ResponseErrorMisalignment | None, Literal["param", "type"], str | None]
class ResponseIncompleteDetailsDict(TypedDict, total=False):
    reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | None
    """`max_output_tokens` or `content_filter`."""
class ResponseIncompleteDetails(Reply[ResponseIncompleteDetailsDict]):
    reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | None
    """`max_output_tokens` or `content_filter`."""
    __getitem__: Get1[Literal["reason"], Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | None]
ResponseInputMessageContentList: TypeAlias = list[ResponseInputContent]
ResponseInputMessageContentListDict: TypeAlias = list[ResponseInputContentDict]
class EasyInputMessageDict(TypedDict):
    content: str | ResponseInputMessageContentListDict
    """What is said: text, or parts of text, images and files."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: NotRequired[Literal["message"] | None]
    """`message`."""
class EasyInputMessage(Reply[EasyInputMessageDict]):
    content: str | ResponseInputMessageContentList
    """What is said: text, or parts of text, images and files."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    phase: Literal["commentary", "final_answer"] | None
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Literal["message"] | None
    """`message`."""
    __getitem__: Get4[Literal["content"], str | ResponseInputMessageContentList, Literal["role"], Literal["user", "assistant", "system", "developer"], Literal["phase"], Literal["commentary", "final_answer"] | None, Literal["type"], Literal["message"] | None]
class ResponseInputItemMessageDict(TypedDict):
    content: ResponseInputMessageContentListDict
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
    type: NotRequired[Literal["message"] | None]
    """`message`."""
class ResponseInputItemMessage(Reply[ResponseInputItemMessageDict]):
    content: ResponseInputMessageContentList
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"] | None
    """`message`."""
    __getitem__: Get4[Literal["content"], ResponseInputMessageContentList, Literal["role"], Literal["user", "system", "developer"], Literal["status"], Literal["in_progress", "completed", "incomplete"] | None, Literal["type"], Literal["message"] | None]
class ResponseInputItemComputerCallOutputDict(TypedDict):
    call_id: str
    """Id of the call."""
    output: ResponseComputerToolCallOutputScreenshotDict
    """A screenshot of what came of it."""
    type: Literal["computer_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    acknowledged_safety_checks: NotRequired[list[ResponseComputerToolCallPendingSafetyCheckDict] | None]
    """What you have looked at, and let pass."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class ResponseInputItemComputerCallOutput(Reply[ResponseInputItemComputerCallOutputDict]):
    call_id: str
    """Id of the call."""
    output: ResponseComputerToolCallOutputScreenshot
    """A screenshot of what came of it."""
    type: Literal["computer_call_output"]
    id: str | None
    """Id of the item."""
    acknowledged_safety_checks: list[ResponseComputerToolCallPendingSafetyCheck] | None
    """What you have looked at, and let pass."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["call_id"], str, Literal["output"], ResponseComputerToolCallOutputScreenshot, Literal["type"], Literal["computer_call_output"], Literal["id"], str | None, Literal["acknowledged_safety_checks"], list[ResponseComputerToolCallPendingSafetyCheck] | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class ResponseInputTextContentDict(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[ResponseInputFilePromptCacheBreakpointDict | None]
    """The beginning up to here is kept in the cache."""
class ResponseInputTextContent(Reply[ResponseInputTextContentDict]):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get3[Literal["text"], str, Literal["type"], Literal["input_text"], Literal["prompt_cache_breakpoint"], ResponseInputFilePromptCacheBreakpoint | None]
class ResponseInputImageContentDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: ImageDetail | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class ResponseInputImageContent(Reply[ResponseInputImageContentDict]):
    type: Literal["input_image"]
    detail: ImageDetail | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get4[Literal["type"], Literal["input_image"], Literal["detail"], ImageDetail | None, Literal["file_id", "image_url"], str | None, Literal["prompt_cache_breakpoint"], ResponseInputFilePromptCacheBreakpoint | None]
class ResponseInputFileContentDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"] | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: str | None
    """The file as a base64 `data:` URL."""
    file_id: str | None
    """Id of the file."""
    file_url: str | None
    """Address of the file."""
    filename: str | None
    """Name of the file."""
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class ResponseInputFileContent(Reply[ResponseInputFileContentDict]):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: str | None
    """The file as a base64 `data:` URL."""
    file_id: str | None
    """Id of the file."""
    file_url: str | None
    """Address of the file."""
    filename: str | None
    """Name of the file."""
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get4[Literal["type"], Literal["input_file"], Literal["detail"], Literal["auto", "low", "high"] | None, Literal["file_data", "file_id", "file_url", "filename"], str | None, Literal["prompt_cache_breakpoint"], ResponseInputFilePromptCacheBreakpoint | None]
ResponseFunctionCallOutputItem: TypeAlias = Union[ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent]
ResponseFunctionCallOutputItemDict: TypeAlias = Union[ResponseInputTextContentDict, ResponseInputImageContentDict, ResponseInputFileContentDict]
ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseFunctionCallOutputItem]
ResponseFunctionCallOutputItemListDict: TypeAlias = list[ResponseFunctionCallOutputItemDict]
class ResponseInputItemFunctionCallOutputDict(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListDict]
    """The result: text, or parts of text, images and files."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call that this is the result of."""
    caller: ResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class ResponseInputItemFunctionCallOutput(Reply[ResponseInputItemFunctionCallOutputDict]):
    output: str | ResponseFunctionCallOutputItemList
    """The result: text, or parts of text, images and files."""
    type: Literal["function_call_output"]
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call that this is the result of."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get5[Literal["output"], str | ResponseFunctionCallOutputItemList, Literal["type"], Literal["function_call_output"], Literal["id", "call_id", "name", "namespace"], str | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class ResponseInputItemToolSearchCallDict(TypedDict, total=False):
    arguments: Required[object]
    """What was searched for."""
    type: Required[Literal["tool_search_call"]]
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class ResponseInputItemToolSearchCall(Reply[ResponseInputItemToolSearchCallDict]):
    arguments: object
    """What was searched for."""
    type: Literal["tool_search_call"]
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get5[Literal["arguments"], object, Literal["type"], Literal["tool_search_call"], Literal["id", "call_id"], str | None, Literal["execution"], Literal["server", "client"] | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class ResponseToolSearchOutputItemParamToolMcpDict(TypedDict, total=False):
    server_label: Required[str]
    """The name of the server, as the tool has it."""
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: ToolMcpAllowedToolsDict | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: ToolMcpRequireApprovalDict | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
class ResponseToolSearchOutputItemParamToolMcp(Reply[ResponseToolSearchOutputItemParamToolMcpDict]):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: ToolMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: ToolMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
    __getitem__: Get9[Literal["server_label"], str, Literal["type"], Literal["mcp"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None, Literal["allowed_tools"], ToolMcpAllowedTools | None, Literal["authorization", "server_description", "server_url", "tunnel_id"], str | None, Literal["connector_id"], Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None, Literal["defer_loading"], bool | None, Literal["headers"], dict[str, str] | None, Literal["require_approval"], ToolMcpRequireApproval | None]
class ToolSearchOutputNamespaceToolDict(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: list[NamespaceToolToolDict]
    """The tools in it."""
    type: Literal["namespace"]
class ToolSearchOutputNamespaceTool(Reply[ToolSearchOutputNamespaceToolDict]):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: list[NamespaceToolTool]
    """The tools in it."""
    type: Literal["namespace"]
    __getitem__: Get3[Literal["description", "name"], str, Literal["tools"], list[NamespaceToolTool], Literal["type"], Literal["namespace"]]
ResponseToolSearchOutputItemParamTool: TypeAlias = Union[FunctionTool, FileSearchTool, ComputerTool, ComputerUsePreviewTool, WebSearchTool, ResponseToolSearchOutputItemParamToolMcp, ToolCodeInterpreter, ToolProgrammaticToolCalling, ToolImageGeneration, ToolLocalShell, FunctionShellTool, CustomTool, ToolSearchOutputNamespaceTool, ToolSearchTool, WebSearchPreviewTool, ApplyPatchTool]
ResponseToolSearchOutputItemParamToolDict: TypeAlias = Union[FunctionToolDict, FileSearchToolDict, ComputerToolDict, ComputerUsePreviewToolDict, WebSearchToolDict, ResponseToolSearchOutputItemParamToolMcpDict, ToolCodeInterpreterDict, ToolProgrammaticToolCallingDict, ToolImageGenerationDict, ToolLocalShellDict, FunctionShellToolDict, CustomToolDict, ToolSearchOutputNamespaceToolDict, ToolSearchToolDict, WebSearchPreviewToolDict, ApplyPatchToolDict]
class ResponseToolSearchOutputItemParamDict(TypedDict, total=False):
    tools: Required[list[ResponseToolSearchOutputItemParamToolDict]]
    """The tools that were found."""
    type: Required[Literal["tool_search_output"]]
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class ResponseToolSearchOutputItemParam(Reply[ResponseToolSearchOutputItemParamDict]):
    tools: list[ResponseToolSearchOutputItemParamTool]
    """The tools that were found."""
    type: Literal["tool_search_output"]
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get5[Literal["tools"], list[ResponseToolSearchOutputItemParamTool], Literal["type"], Literal["tool_search_output"], Literal["id", "call_id"], str | None, Literal["execution"], Literal["server", "client"] | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class ResponseInputItemAdditionalToolsDict(TypedDict):
    role: Literal["developer"]
    tools: list[ToolDict]
    """The tools."""
    type: Literal["additional_tools"]
    id: NotRequired[str | None]
    """Id of the item."""
class ResponseInputItemAdditionalTools(Reply[ResponseInputItemAdditionalToolsDict]):
    role: Literal["developer"]
    tools: list[Tool]
    """The tools."""
    type: Literal["additional_tools"]
    id: str | None
    """Id of the item."""
    __getitem__: Get4[Literal["role"], Literal["developer"], Literal["tools"], list[Tool], Literal["type"], Literal["additional_tools"], Literal["id"], str | None]
class ResponseConfigurationUpdateItemReasoningDict(TypedDict, total=False):
    effort: ReasoningEffort | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
class ResponseConfigurationUpdateItemReasoning(Reply[ResponseConfigurationUpdateItemReasoningDict]):
    effort: ReasoningEffort | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
    __getitem__: Get1[Literal["effort"], ReasoningEffort | None]
class ResponseFormatTextJSONSchemaConfigDict(TypedDict):
    name: str
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    schema: dict[str, object]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]
    description: NotRequired[str | None]
    """What it is for; the model reads it."""
    strict: NotRequired[bool | None]
    """Whether the reply will follow the schema exactly; default False."""
class ResponseFormatTextJSONSchemaConfig(Reply[ResponseFormatTextJSONSchemaConfigDict]):
    name: str
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    schema_: dict[str, object]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]
    description: str | None
    """What it is for; the model reads it."""
    strict: bool | None
    """Whether the reply will follow the schema exactly; default False."""
    __getitem__: Get5[Literal["name"], str, Literal["schema"], dict[str, object], Literal["type"], Literal["json_schema"], Literal["description"], str | None, Literal["strict"], bool | None]
ResponseConfigurationUpdateItemTextFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig]
ResponseConfigurationUpdateItemTextFormatDict: TypeAlias = Union[ResponseFormatTextDict, ResponseFormatTextJSONSchemaConfigDict]
class ResponseConfigurationUpdateItemTextDict(TypedDict):
    format: ResponseConfigurationUpdateItemTextFormatDict
    """`text`, `json_object`, or `json_schema` with a schema."""
class ResponseConfigurationUpdateItemText(Reply[ResponseConfigurationUpdateItemTextDict]):
    format: ResponseConfigurationUpdateItemTextFormat
    """`text`, `json_object`, or `json_schema` with a schema."""
    __getitem__: Get1[Literal["format"], ResponseConfigurationUpdateItemTextFormat]
class ResponseConfigurationUpdateItemParamDict(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    """Id of the item."""
    reasoning: ResponseConfigurationUpdateItemReasoningDict | None
    """How much a reasoning model thinks from here on."""
    text: ResponseConfigurationUpdateItemTextDict | None
    """The form of the text from here on: plain, or JSON by a schema."""
class ResponseConfigurationUpdateItemParam(Reply[ResponseConfigurationUpdateItemParamDict]):
    type: Literal["configuration_update"]
    id: str | None
    """Id of the item."""
    reasoning: ResponseConfigurationUpdateItemReasoning | None
    """How much a reasoning model thinks from here on."""
    text: ResponseConfigurationUpdateItemText | None
    """The form of the text from here on: plain, or JSON by a schema."""
    __getitem__: Get4[Literal["type"], Literal["configuration_update"], Literal["id"], str | None, Literal["reasoning"], ResponseConfigurationUpdateItemReasoning | None, Literal["text"], ResponseConfigurationUpdateItemText | None]
class ResponseCompactionItemParamDict(TypedDict):
    encrypted_content: str
    """What went before, shortened and encrypted."""
    type: Literal["compaction"]
    id: NotRequired[str | None]
    """Id of the item."""
class ResponseCompactionItemParam(Reply[ResponseCompactionItemParamDict]):
    encrypted_content: str
    """What went before, shortened and encrypted."""
    type: Literal["compaction"]
    id: str | None
    """Id of the item."""
    __getitem__: Get3[Literal["encrypted_content"], str, Literal["type"], Literal["compaction"], Literal["id"], str | None]
ResponseInputItemShellCallEnvironment: TypeAlias = Union[LocalEnvironment, ContainerReference, None]
ResponseInputItemShellCallEnvironmentDict: TypeAlias = Union[LocalEnvironmentDict, ContainerReferenceDict, None]
class ResponseInputItemShellCallDict(TypedDict, total=False):
    action: Required[ResponseInputItemShellCallActionDict]
    """What to run."""
    call_id: Required[str]
    """Id of the call."""
    type: Required[Literal["shell_call"]]
    id: str | None
    """Id of the item."""
    caller: ResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    environment: ResponseInputItemShellCallEnvironmentDict | None
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class ResponseInputItemShellCall(Reply[ResponseInputItemShellCallDict]):
    action: ResponseInputItemShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    type: Literal["shell_call"]
    id: str | None
    """Id of the item."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    environment: ResponseInputItemShellCallEnvironment | None
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get7[Literal["action"], ResponseInputItemShellCallAction, Literal["call_id"], str, Literal["type"], Literal["shell_call"], Literal["id"], str | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["environment"], ResponseInputItemShellCallEnvironment | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class ResponseFunctionShellCallOutputContentDict(TypedDict):
    outcome: ResponseFunctionShellCallOutputContentOutcomeDict
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
class ResponseFunctionShellCallOutputContent(Reply[ResponseFunctionShellCallOutputContentDict]):
    outcome: ResponseFunctionShellCallOutputContentOutcome
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
    __getitem__: Get2[Literal["outcome"], ResponseFunctionShellCallOutputContentOutcome, Literal["stderr", "stdout"], str]
class ResponseInputItemShellCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    output: Required[list[ResponseFunctionShellCallOutputContentDict]]
    """What came of each command."""
    type: Required[Literal["shell_call_output"]]
    id: str | None
    """Id of the item."""
    caller: ResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: int | None
    """The most characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class ResponseInputItemShellCallOutput(Reply[ResponseInputItemShellCallOutputDict]):
    call_id: str
    """Id of the call."""
    output: list[ResponseFunctionShellCallOutputContent]
    """What came of each command."""
    type: Literal["shell_call_output"]
    id: str | None
    """Id of the item."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: int | None
    """The most characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get7[Literal["call_id"], str, Literal["output"], list[ResponseFunctionShellCallOutputContent], Literal["type"], Literal["shell_call_output"], Literal["id"], str | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["max_output_length"], int | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class ResponseInputItemApplyPatchCallDict(TypedDict):
    call_id: str
    """Id of the call."""
    operation: ResponseApplyPatchToolCallOperationDict
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
class ResponseInputItemApplyPatchCall(Reply[ResponseInputItemApplyPatchCallDict]):
    call_id: str
    """Id of the call."""
    operation: ResponseApplyPatchToolCallOperation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    id: str | None
    """Id of the item."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    __getitem__: Get6[Literal["call_id"], str, Literal["operation"], ResponseApplyPatchToolCallOperation, Literal["status"], Literal["in_progress", "completed"], Literal["type"], Literal["apply_patch_call"], Literal["id"], str | None, Literal["caller"], ResponseCustomToolCallCaller | None]
class ResponseInputItemApplyPatchCallOutputDict(TypedDict):
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    output: NotRequired[str | None]
    """What came of it, in words."""
class ResponseInputItemApplyPatchCallOutput(Reply[ResponseInputItemApplyPatchCallOutputDict]):
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    id: str | None
    """Id of the item."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    output: str | None
    """What came of it, in words."""
    __getitem__: Get5[Literal["call_id"], str, Literal["status"], Literal["completed", "failed"], Literal["type"], Literal["apply_patch_call_output"], Literal["id", "output"], str | None, Literal["caller"], ResponseCustomToolCallCaller | None]
class ResponseInputItemMcpApprovalResponseDict(TypedDict):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    """Id of the item."""
    reason: NotRequired[str | None]
    """Why, if you want to say it."""
class ResponseInputItemMcpApprovalResponse(Reply[ResponseInputItemMcpApprovalResponseDict]):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: str | None
    """Id of the item."""
    reason: str | None
    """Why, if you want to say it."""
    __getitem__: Get4[Literal["approval_request_id"], str, Literal["approve"], bool, Literal["type"], Literal["mcp_approval_response"], Literal["id", "reason"], str | None]
class ResponseInputItemCompactionTriggerDict(TypedDict):
    type: Literal["compaction_trigger"]
    id: NotRequired[str | None]
    """Id of the item."""
class ResponseInputItemCompactionTrigger(Reply[ResponseInputItemCompactionTriggerDict]):
    type: Literal["compaction_trigger"]
    id: str | None
    """Id of the item."""
    __getitem__: Get2[Literal["type"], Literal["compaction_trigger"], Literal["id"], str | None]
class ResponseInputItemItemReferenceDict(TypedDict):
    id: str
    """Id of the item."""
    type: NotRequired[Literal["item_reference"] | None]
    """`item_reference`."""
class ResponseInputItemItemReference(Reply[ResponseInputItemItemReferenceDict]):
    id: str
    """Id of the item."""
    type: Literal["item_reference"] | None
    """`item_reference`."""
    __getitem__: Get2[Literal["id"], str, Literal["type"], Literal["item_reference"] | None]
ResponseInputItem: TypeAlias = Union[EasyInputMessage, ResponseInputItemMessage, ResponseOutputMessage, ResponseFileSearchToolCall, ResponseComputerToolCall, ResponseInputItemComputerCallOutput, ResponseFunctionWebSearch, ResponseFunctionToolCall, ResponseInputItemFunctionCallOutput, ResponseInputItemToolSearchCall, ResponseToolSearchOutputItemParam, ResponseInputItemAdditionalTools, ResponseConfigurationUpdateItemParam, ResponseReasoningItem, ResponseCompactionItemParam, ResponseItemImageGenerationCall, ResponseCodeInterpreterToolCall, ResponseItemLocalShellCall, ResponseItemLocalShellCallOutput, ResponseInputItemShellCall, ResponseInputItemShellCallOutput, ResponseInputItemApplyPatchCall, ResponseInputItemApplyPatchCallOutput, ResponseItemMcpListTools, ResponseItemMcpApprovalRequest, ResponseInputItemMcpApprovalResponse, ResponseItemMcpCall, ResponseCustomToolCallOutput, ResponseCustomToolCall, ResponseInputItemCompactionTrigger, ResponseInputItemItemReference, ResponseItemProgram, ResponseItemProgramOutput]
ResponseInputItemDict: TypeAlias = Union[EasyInputMessageDict, ResponseInputItemMessageDict, ResponseOutputMessageDict, ResponseFileSearchToolCallDict, ResponseComputerToolCallDict, ResponseInputItemComputerCallOutputDict, ResponseFunctionWebSearchDict, ResponseFunctionToolCallDict, ResponseInputItemFunctionCallOutputDict, ResponseInputItemToolSearchCallDict, ResponseToolSearchOutputItemParamDict, ResponseInputItemAdditionalToolsDict, ResponseConfigurationUpdateItemParamDict, ResponseReasoningItemDict, ResponseCompactionItemParamDict, ResponseItemImageGenerationCallDict, ResponseCodeInterpreterToolCallDict, ResponseItemLocalShellCallDict, ResponseItemLocalShellCallOutputDict, ResponseInputItemShellCallDict, ResponseInputItemShellCallOutputDict, ResponseInputItemApplyPatchCallDict, ResponseInputItemApplyPatchCallOutputDict, ResponseItemMcpListToolsDict, ResponseItemMcpApprovalRequestDict, ResponseInputItemMcpApprovalResponseDict, ResponseItemMcpCallDict, ResponseCustomToolCallOutputDict, ResponseCustomToolCallDict, ResponseInputItemCompactionTriggerDict, ResponseInputItemItemReferenceDict, ResponseItemProgramDict, ResponseItemProgramOutputDict]
ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
class ToolChoiceAllowedDict(TypedDict):
    mode: Literal["auto", "required"]
    """`auto`: the model may call one of them, `required`: it must."""
    tools: list[dict[str, object]]
    """The tools that may be called."""
    type: Literal["allowed_tools"]
class ToolChoiceAllowed(Reply[ToolChoiceAllowedDict]):
    mode: Literal["auto", "required"]
    """`auto`: the model may call one of them, `required`: it must."""
    tools: list[dict[str, object]]
    """The tools that may be called."""
    type: Literal["allowed_tools"]
    __getitem__: Get3[Literal["mode"], Literal["auto", "required"], Literal["tools"], list[dict[str, object]], Literal["type"], Literal["allowed_tools"]]
class ToolChoiceTypesDict(TypedDict):
    type: Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
    """Which tool of the API."""
class ToolChoiceTypes(Reply[ToolChoiceTypesDict]):
    type: Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
    """Which tool of the API."""
    __getitem__: Get1[Literal["type"], Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]]
class ToolChoiceFunctionDict(TypedDict):
    name: str
    """Name of the function."""
    type: Literal["function"]
class ToolChoiceFunction(Reply[ToolChoiceFunctionDict]):
    name: str
    """Name of the function."""
    type: Literal["function"]
    __getitem__: Get2[Literal["name"], str, Literal["type"], Literal["function"]]
class ToolChoiceMcpDict(TypedDict):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    name: NotRequired[str | None]
    """Name of the tool; default any tool of the server."""
class ToolChoiceMcp(Reply[ToolChoiceMcpDict]):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    name: str | None
    """Name of the tool; default any tool of the server."""
    __getitem__: Get3[Literal["server_label"], str, Literal["type"], Literal["mcp"], Literal["name"], str | None]
class ToolChoiceCustomDict(TypedDict):
    name: str
    """Name of the tool."""
    type: Literal["custom"]
class ToolChoiceCustom(Reply[ToolChoiceCustomDict]):
    name: str
    """Name of the tool."""
    type: Literal["custom"]
    __getitem__: Get2[Literal["name"], str, Literal["type"], Literal["custom"]]
class ToolChoiceApplyPatchDict(TypedDict):
    type: Literal["apply_patch"]
class ToolChoiceApplyPatch(Reply[ToolChoiceApplyPatchDict]):
    type: Literal["apply_patch"]
    __getitem__: Get1[Literal["type"], Literal["apply_patch"]]
class ToolChoiceShellDict(TypedDict):
    type: Literal["shell"]
class ToolChoiceShell(Reply[ToolChoiceShellDict]):
    type: Literal["shell"]
    __getitem__: Get1[Literal["type"], Literal["shell"]]
ResponseToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceAllowed, ToolChoiceTypes, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceCustom, ToolProgrammaticToolCalling, ToolChoiceApplyPatch, ToolChoiceShell]
ResponseToolChoiceDict: TypeAlias = Union[ToolChoiceOptions, ToolChoiceAllowedDict, ToolChoiceTypesDict, ToolChoiceFunctionDict, ToolChoiceMcpDict, ToolChoiceCustomDict, ToolProgrammaticToolCallingDict, ToolChoiceApplyPatchDict, ToolChoiceShellDict]
class ResponseConversationParamDict(TypedDict):
    id: str
    """Id of the conversation."""
class ResponseConversationParam(Reply[ResponseConversationParamDict]):
    id: str
    """Id of the conversation."""
    __getitem__: Get1[Literal["id"], str]
class ResponseInputTransformationDict(TypedDict):
    id: str
    """Id of the item that was removed."""
    action: Literal["removed"]
    reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
    """Why it was removed, such as `model_mismatch` or `turn_boundary`."""
    type: Literal["reasoning"]
class ResponseInputTransformation(Reply[ResponseInputTransformationDict]):
    id: str
    """Id of the item that was removed."""
    action: Literal["removed"]
    reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
    """Why it was removed, such as `model_mismatch` or `turn_boundary`."""
    type: Literal["reasoning"]
    __getitem__: Get4[Literal["id"], str, Literal["action"], Literal["removed"], Literal["reason"], Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"], Literal["type"], Literal["reasoning"]]
class ResponseModerationInputModerationResultDict(TypedDict):
    categories: dict[str, bool]
    """Which categories were found."""
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    """Which inputs each category was looked for in."""
    category_scores: dict[str, float]
    """How sure the model is of each category, 0 to 1."""
    flagged: bool
    """Whether any category was found."""
    model: str
    """The model that judged."""
    type: Literal["moderation_result"]
class ResponseModerationInputModerationResult(Reply[ResponseModerationInputModerationResultDict]):
    categories: dict[str, bool]
    """Which categories were found."""
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    """Which inputs each category was looked for in."""
    category_scores: dict[str, float]
    """How sure the model is of each category, 0 to 1."""
    flagged: bool
    """Whether any category was found."""
    model: str
    """The model that judged."""
    type: Literal["moderation_result"]
    __getitem__: Get6[Literal["categories"], dict[str, bool], Literal["category_applied_input_types"], dict[str, list[Literal["text", "image"]]], Literal["category_scores"], dict[str, float], Literal["flagged"], bool, Literal["model"], str, Literal["type"], Literal["moderation_result"]]
class ResponseModerationInputErrorDict(TypedDict):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["error"]
class ResponseModerationInputError(Reply[ResponseModerationInputErrorDict]):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["error"]
    __getitem__: Get2[Literal["code", "message"], str, Literal["type"], Literal["error"]]
ResponseModerationInput: TypeAlias = Union[ResponseModerationInputModerationResult, ResponseModerationInputError]
ResponseModerationInputDict: TypeAlias = Union[ResponseModerationInputModerationResultDict, ResponseModerationInputErrorDict]
class ResponseModerationDict(TypedDict):
    input: ResponseModerationInputDict
    """What was found in the input."""
    output: ResponseModerationInputDict
    """What was found in the output."""
class ResponseModeration(Reply[ResponseModerationDict]):
    input: ResponseModerationInput
    """What was found in the input."""
    output: ResponseModerationInput
    """What was found in the output."""
    __getitem__: Get1[Literal["input", "output"], ResponseModerationInput]
ResponsePromptVariables: TypeAlias = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]
ResponsePromptVariablesDict: TypeAlias = Union[str, ResponseInputTextDict, ResponseInputImageDict, ResponseInputFileDict]
class ResponsePromptDict(TypedDict, total=False):
    id: Required[str]
    """Id of the prompt."""
    variables: dict[str, ResponsePromptVariablesDict] | None
    """Values for its variables: text, images or files."""
    version: str | None
    """Which version of it; default the newest."""
class ResponsePrompt(Reply[ResponsePromptDict]):
    id: str
    """Id of the prompt."""
    variables: dict[str, ResponsePromptVariables] | None
    """Values for its variables: text, images or files."""
    version: str | None
    """Which version of it; default the newest."""
    __getitem__: Get3[Literal["id"], str, Literal["variables"], dict[str, ResponsePromptVariables] | None, Literal["version"], str | None]
class ResponsePromptCacheDiagnosticsCacheMissDict(TypedDict):
    cache_missed_tokens: int
    """Tokens that were not in the cache."""
    reason: Literal["model_changed", "prompt_cache_key_changed", "tools_changed", "text_format_changed", "reasoning_effort_changed", "verbosity_changed", "context_compacted", "input_changed", "service_tier_changed"]
    """Why they were not."""
    type: Literal["cache_miss"]
    comparison_reusable_tokens: NotRequired[int | None]
    """How many tokens of the response compared with could be used again."""
class ResponsePromptCacheDiagnosticsCacheMiss(Reply[ResponsePromptCacheDiagnosticsCacheMissDict]):
    cache_missed_tokens: int
    """Tokens that were not in the cache."""
    reason: Literal["model_changed", "prompt_cache_key_changed", "tools_changed", "text_format_changed", "reasoning_effort_changed", "verbosity_changed", "context_compacted", "input_changed", "service_tier_changed"]
    """Why they were not."""
    type: Literal["cache_miss"]
    comparison_reusable_tokens: int | None
    """How many tokens of the response compared with could be used again."""
    __getitem__: Get4[Literal["cache_missed_tokens"], int, Literal["reason"], Literal["model_changed", "prompt_cache_key_changed", "tools_changed", "text_format_changed", "reasoning_effort_changed", "verbosity_changed", "context_compacted", "input_changed", "service_tier_changed"], Literal["type"], Literal["cache_miss"], Literal["comparison_reusable_tokens"], int | None]
class ResponsePromptCacheDiagnosticsCacheHitDict(TypedDict):
    type: Literal["cache_hit"]
class ResponsePromptCacheDiagnosticsCacheHit(Reply[ResponsePromptCacheDiagnosticsCacheHitDict]):
    type: Literal["cache_hit"]
    __getitem__: Get1[Literal["type"], Literal["cache_hit"]]
class ResponsePromptCacheDiagnosticsComparisonResponseNotFoundDict(TypedDict):
    type: Literal["comparison_response_not_found"]
class ResponsePromptCacheDiagnosticsComparisonResponseNotFound(Reply[ResponsePromptCacheDiagnosticsComparisonResponseNotFoundDict]):
    type: Literal["comparison_response_not_found"]
    __getitem__: Get1[Literal["type"], Literal["comparison_response_not_found"]]
class ResponsePromptCacheDiagnosticsUnavailableDict(TypedDict):
    type: Literal["unavailable"]
class ResponsePromptCacheDiagnosticsUnavailable(Reply[ResponsePromptCacheDiagnosticsUnavailableDict]):
    type: Literal["unavailable"]
    __getitem__: Get1[Literal["type"], Literal["unavailable"]]
ResponsePromptCacheDiagnostics: TypeAlias = Union[ResponsePromptCacheDiagnosticsCacheMiss, ResponsePromptCacheDiagnosticsCacheHit, ResponsePromptCacheDiagnosticsComparisonResponseNotFound, ResponsePromptCacheDiagnosticsUnavailable]
ResponsePromptCacheDiagnosticsDict: TypeAlias = Union[ResponsePromptCacheDiagnosticsCacheMissDict, ResponsePromptCacheDiagnosticsCacheHitDict, ResponsePromptCacheDiagnosticsComparisonResponseNotFoundDict, ResponsePromptCacheDiagnosticsUnavailableDict]
class ResponsePromptCacheOptionsDict(TypedDict):
    mode: Literal["implicit", "explicit"]
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    ttl: Literal["30m", "12h"]
    """How long it is kept at least."""
    comparison_response_id: NotRequired[str | None]
    """Id of an earlier response, against which cache misses of this one are explained."""
class ResponsePromptCacheOptions(Reply[ResponsePromptCacheOptionsDict]):
    mode: Literal["implicit", "explicit"]
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    ttl: Literal["30m", "12h"]
    """How long it is kept at least."""
    comparison_response_id: str | None
    """Id of an earlier response, against which cache misses of this one are explained."""
    __getitem__: Get3[Literal["mode"], Literal["implicit", "explicit"], Literal["ttl"], Literal["30m", "12h"], Literal["comparison_response_id"], str | None]
ServiceTier: TypeAlias = Union[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"], None]
ResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
ResponseFormatTextConfig: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig, ResponseFormatJSONObject]
ResponseFormatTextConfigDict: TypeAlias = Union[ResponseFormatTextDict, ResponseFormatTextJSONSchemaConfigDict, ResponseFormatJSONObjectDict]
class ResponseTextConfigDict(TypedDict, total=False):
    format: ResponseFormatTextConfigDict | None
    """`text`, `json_object`, or `json_schema` with a schema."""
    verbosity: Literal["low", "medium", "high"] | None
    """How long answers are: `low`, `medium` (default) or `high`."""
class ResponseTextConfig(Reply[ResponseTextConfigDict]):
    format: ResponseFormatTextConfig | None
    """`text`, `json_object`, or `json_schema` with a schema."""
    verbosity: Literal["low", "medium", "high"] | None
    """How long answers are: `low`, `medium` (default) or `high`."""
    __getitem__: Get2[Literal["format"], ResponseFormatTextConfig | None, Literal["verbosity"], Literal["low", "medium", "high"] | None]
class ResponseToolUsageImageGenInputTokensDetailsDict(TypedDict):
    image_tokens: int
    """Tokens of images."""
    text_tokens: int
    """Tokens of text."""
class ResponseToolUsageImageGenInputTokensDetails(Reply[ResponseToolUsageImageGenInputTokensDetailsDict]):
    image_tokens: int
    """Tokens of images."""
    text_tokens: int
    """Tokens of text."""
    __getitem__: Get1[Literal["image_tokens", "text_tokens"], int]
class ResponseToolUsageImageGenCachedTokensDetailsDict(TypedDict):
    cached_image_tokens: int
    """Tokens of images that were in the cache."""
    cached_text_tokens: int
    """Tokens of text that were in the cache."""
class ResponseToolUsageImageGenCachedTokensDetails(Reply[ResponseToolUsageImageGenCachedTokensDetailsDict]):
    cached_image_tokens: int
    """Tokens of images that were in the cache."""
    cached_text_tokens: int
    """Tokens of text that were in the cache."""
    __getitem__: Get1[Literal["cached_image_tokens", "cached_text_tokens"], int]
class ResponseToolUsageImageGenDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: ResponseToolUsageImageGenInputTokensDetailsDict
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """Input and output together."""
    cached_tokens: NotRequired[int | None]
    """Tokens that were in the cache, which is cheaper."""
    cached_tokens_details: NotRequired[ResponseToolUsageImageGenCachedTokensDetailsDict | None]
    """What the tokens from the cache are made of."""
    output_tokens_details: NotRequired[ResponseToolUsageImageGenInputTokensDetailsDict | None]
    """What the output tokens are made of."""
class ResponseToolUsageImageGen(Reply[ResponseToolUsageImageGenDict]):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: ResponseToolUsageImageGenInputTokensDetails
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """Input and output together."""
    cached_tokens: int | None
    """Tokens that were in the cache, which is cheaper."""
    cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails | None
    """What the tokens from the cache are made of."""
    output_tokens_details: ResponseToolUsageImageGenInputTokensDetails | None
    """What the output tokens are made of."""
    __getitem__: Get5[Literal["input_tokens", "output_tokens", "total_tokens"], int, Literal["input_tokens_details"], ResponseToolUsageImageGenInputTokensDetails, Literal["cached_tokens"], int | None, Literal["cached_tokens_details"], ResponseToolUsageImageGenCachedTokensDetails | None, Literal["output_tokens_details"], ResponseToolUsageImageGenInputTokensDetails | None]
class ResponseToolUsageWebSearchDict(TypedDict):
    num_requests: int
    """How many searches there were."""
class ResponseToolUsageWebSearch(Reply[ResponseToolUsageWebSearchDict]):
    num_requests: int
    """How many searches there were."""
    __getitem__: Get1[Literal["num_requests"], int]
class ResponseToolUsageDict(TypedDict):
    image_gen: ResponseToolUsageImageGenDict
    """What images took."""
    web_search: ResponseToolUsageWebSearchDict
    """What web search took."""
class ResponseToolUsage(Reply[ResponseToolUsageDict]):
    image_gen: ResponseToolUsageImageGen
    """What images took."""
    web_search: ResponseToolUsageWebSearch
    """What web search took."""
    __getitem__: Get2[Literal["image_gen"], ResponseToolUsageImageGen, Literal["web_search"], ResponseToolUsageWebSearch]
class ResponseDict(TypedDict, total=False):
    id: Required[str]
    """Id of the response, for `retrieve` and as `previous_response_id`."""
    access_programs: ResponseAccessProgramsDict | None
    """Special programs that the request took part in."""
    created_at: Required[float]
    """When it was made: Unix time in seconds."""
    error: ResponseErrorDict | None
    """Why it failed; null if it did not."""
    incomplete_details: ResponseIncompleteDetailsDict | None
    """Why it is incomplete; null if it is not."""
    instructions: str | list[ResponseInputItemDict] | None
    """What the model was told before the input."""
    metadata: Metadata | None
    """The pairs that were given with the request."""
    model: Required[ResponsesModel]
    """The model that replied."""
    object: Required[Literal["response"]]
    output: Required[list[ResponseOutputItemDict]]
    """What came out, in order: messages, reasoning, calls of tools; `output_text` has the text of all of it."""
    parallel_tool_calls: Required[bool]
    """Whether the model may call several tools at once."""
    temperature: float | None
    """How much chance there was, 0 to 2."""
    tool_choice: Required[ResponseToolChoiceDict]
    """Which tool the model might or had to call."""
    tools: Required[list[ToolDict]]
    """What the model may call."""
    top_p: float | None
    """Share of the likeliest tokens that were chosen among, 0 to 1."""
    background: bool | None
    """Whether it was made in the background."""
    completed_at: float | None
    """When it was finished: Unix time in seconds."""
    conversation: ResponseConversationParamDict | None
    """The conversation that it belongs to."""
    image: ResponseImageDict | None
    """How images in the input are handled."""
    input_transformations: list[ResponseInputTransformationDict] | None
    """What was changed in the input before the model read it."""
    max_output_tokens: int | None
    """The most tokens it might have, hidden reasoning included."""
    max_tool_calls: int | None
    """The most calls of tools that the API runs."""
    moderation: ResponseModerationDict | None
    """What the check for harm found, if one was asked for."""
    previous_response_id: str | None
    """The response before it."""
    prompt: ResponsePromptDict | None
    """The stored prompt that was used."""
    prompt_cache_diagnostics: ResponsePromptCacheDiagnosticsDict | None
    """Why the cache was hit or missed."""
    prompt_cache_key: str | None
    """Which requests share a cache."""
    prompt_cache_options: ResponsePromptCacheOptionsDict | None
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long a cached beginning is kept."""
    reasoning: ReasoningDict | None
    """How much the model thought, and what is shown of it."""
    safety_identifier: str | None
    """The id of your end user."""
    service_tier: ServiceTier | None
    """The processing that was used."""
    status: ResponseStatus | None
    """`completed`, `failed`, `in_progress`, `cancelled`, `queued` or `incomplete`."""
    text: ResponseTextConfigDict | None
    """Format and length of the text."""
    tool_usage: ResponseToolUsageDict | None
    """What tools took beside the tokens in `usage`."""
    top_logprobs: int | None
    """How many of the likeliest tokens were returned at each place, 0 to 20."""
    truncation: Literal["auto", "disabled"] | None
    """What happened with input that did not fit: `auto` (dropped from the beginning) or `disabled` (an error)."""
    usage: ResponseUsageDict | None
    """How many tokens it took."""
    user: str | None
    """Older: an id of your end user."""
class Response(Reply[ResponseDict]):
    """What `responses.create` gives: items of output, and what they took. `output_text` is its text."""
    id: str
    """Id of the response, for `retrieve` and as `previous_response_id`."""
    access_programs: ResponseAccessPrograms | None
    """Special programs that the request took part in."""
    created_at: float
    """When it was made: Unix time in seconds."""
    error: ResponseError | None
    """Why it failed; null if it did not."""
    incomplete_details: ResponseIncompleteDetails | None
    """Why it is incomplete; null if it is not."""
    instructions: str | list[ResponseInputItem] | None
    """What the model was told before the input."""
    metadata: Metadata | None
    """The pairs that were given with the request."""
    model: ResponsesModel
    """The model that replied."""
    object: Literal["response"]
    output: list[ResponseOutputItem]
    """What came out, in order: messages, reasoning, calls of tools; `output_text` has the text of all of it."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once."""
    temperature: float | None
    """How much chance there was, 0 to 2."""
    tool_choice: ResponseToolChoice
    """Which tool the model might or had to call."""
    tools: list[Tool]
    """What the model may call."""
    top_p: float | None
    """Share of the likeliest tokens that were chosen among, 0 to 1."""
    background: bool | None
    """Whether it was made in the background."""
    completed_at: float | None
    """When it was finished: Unix time in seconds."""
    conversation: ResponseConversationParam | None
    """The conversation that it belongs to."""
    image: ResponseImage | None
    """How images in the input are handled."""
    input_transformations: list[ResponseInputTransformation] | None
    """What was changed in the input before the model read it."""
    max_output_tokens: int | None
    """The most tokens it might have, hidden reasoning included."""
    max_tool_calls: int | None
    """The most calls of tools that the API runs."""
    moderation: ResponseModeration | None
    """What the check for harm found, if one was asked for."""
    previous_response_id: str | None
    """The response before it."""
    prompt: ResponsePrompt | None
    """The stored prompt that was used."""
    prompt_cache_diagnostics: ResponsePromptCacheDiagnostics | None
    """Why the cache was hit or missed."""
    prompt_cache_key: str | None
    """Which requests share a cache."""
    prompt_cache_options: ResponsePromptCacheOptions | None
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long a cached beginning is kept."""
    reasoning: Reasoning | None
    """How much the model thought, and what is shown of it."""
    safety_identifier: str | None
    """The id of your end user."""
    service_tier: ServiceTier | None
    """The processing that was used."""
    status: ResponseStatus | None
    """`completed`, `failed`, `in_progress`, `cancelled`, `queued` or `incomplete`."""
    text: ResponseTextConfig | None
    """Format and length of the text."""
    tool_usage: ResponseToolUsage | None
    """What tools took beside the tokens in `usage`."""
    top_logprobs: int | None
    """How many of the likeliest tokens were returned at each place, 0 to 20."""
    truncation: Literal["auto", "disabled"] | None
    """What happened with input that did not fit: `auto` (dropped from the beginning) or `disabled` (an error)."""
    usage: ResponseUsage | None
    """How many tokens it took."""
    user: str | None
    """Older: an id of your end user."""
    @property
    def output_text(self) -> str:
        """The text of all messages in `output`, joined; "" if there is none."""
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
    """Sources of what the text says."""
    text: str
    """The text."""
    type: Literal["output_text"]
    logprobs: NotRequired[list[ResponseOutputTextLogprobDict] | None]
    """Log probabilities of the tokens, if they were asked for."""
    parsed: NotRequired[Any | None]
    """The text as the class that was asked for."""
class ParsedResponseOutputText(ResponseOutputText, Generic[ParsedResponseContentType]):
    parsed: ParsedResponseContentType | None
    """The text as the class that was asked for."""
    __getitem__: Get5[Literal["annotations"], list[ResponseOutputTextAnnotation], Literal["text"], str, Literal["type"], Literal["output_text"], Literal["logprobs"], list[ResponseOutputTextLogprob] | None, Literal["parsed"], ParsedResponseContentType | None]
ParsedContent: TypeAlias = Union[ParsedResponseOutputText[ParsedResponseContentType], ResponseOutputRefusal]
ParsedContentDict: TypeAlias = Union[ParsedResponseOutputTextDict, ResponseOutputRefusalDict]
class ParsedResponseOutputMessageDict(TypedDict):
    id: str
    """Id of the message."""
    content: list[ParsedContentDict]
    """Its parts, parsed."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[ParsedResponseContentType]):
    content: list[ParsedContent[ParsedResponseContentType]]
    """Its parts, parsed."""
    __getitem__: Get6[Literal["id"], str, Literal["content"], list[ParsedContent[ParsedResponseContentType]], Literal["role"], Literal["assistant"], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["message"], Literal["phase"], Literal["commentary", "final_answer"] | None]
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
    """The arguments as the class that the tool was made from."""
    __getitem__: Get7[Literal["arguments", "call_id", "name"], str, Literal["type"], Literal["function_call"], Literal["id", "namespace"], str | None, Literal["async"], bool | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None, Literal["parsed_arguments"], object]
ParsedResponseOutputItem: TypeAlias = Union[ParsedResponseOutputMessage[ParsedResponseContentType], ParsedResponseFunctionToolCall, ResponseFileSearchToolCall, ResponseFunctionWebSearch, ResponseComputerToolCall, ResponseComputerToolCallOutputItem, ResponseToolSearchCall, ResponseToolSearchOutputItem, ResponseItemAdditionalTools, ResponseReasoningItem, ResponseItemProgram, ResponseItemProgramOutput, ResponseItemMcpCall, ResponseItemMcpApprovalRequest, ResponseItemMcpApprovalResponse, ResponseItemImageGenerationCall, ResponseItemLocalShellCall, ResponseItemLocalShellCallOutput, ResponseItemLocalShellCallAction, ResponseItemMcpListTools, ResponseCodeInterpreterToolCall, ResponseCompactionItem, ResponseFunctionShellToolCall, ResponseFunctionShellToolCallOutput, ResponseApplyPatchToolCall, ResponseApplyPatchToolCallOutput, ResponseFunctionToolCallOutputItem, ResponseCustomToolCall, ResponseCustomToolCallOutputItem]
ParsedResponseOutputItemDict: TypeAlias = Union[ParsedResponseOutputMessageDict, ParsedResponseFunctionToolCallDict, ResponseFileSearchToolCallDict, ResponseFunctionWebSearchDict, ResponseComputerToolCallDict, ResponseComputerToolCallOutputItemDict, ResponseToolSearchCallDict, ResponseToolSearchOutputItemDict, ResponseItemAdditionalToolsDict, ResponseReasoningItemDict, ResponseItemProgramDict, ResponseItemProgramOutputDict, ResponseItemMcpCallDict, ResponseItemMcpApprovalRequestDict, ResponseItemMcpApprovalResponseDict, ResponseItemImageGenerationCallDict, ResponseItemLocalShellCallDict, ResponseItemLocalShellCallOutputDict, ResponseItemLocalShellCallActionDict, ResponseItemMcpListToolsDict, ResponseCodeInterpreterToolCallDict, ResponseCompactionItemDict, ResponseFunctionShellToolCallDict, ResponseFunctionShellToolCallOutputDict, ResponseApplyPatchToolCallDict, ResponseApplyPatchToolCallOutputDict, ResponseFunctionToolCallOutputItemDict, ResponseCustomToolCallDict, ResponseCustomToolCallOutputItemDict]
class ParsedResponseDict(TypedDict, total=False):
    id: Required[str]
    """Id of the response, for `retrieve` and as `previous_response_id`."""
    access_programs: ResponseAccessProgramsDict | None
    """Special programs that the request took part in."""
    created_at: Required[float]
    """When it was made: Unix time in seconds."""
    error: ResponseErrorDict | None
    """Why it failed; null if it did not."""
    incomplete_details: ResponseIncompleteDetailsDict | None
    """Why it is incomplete; null if it is not."""
    instructions: str | list[ResponseInputItemDict] | None
    """What the model was told before the input."""
    metadata: Metadata | None
    """The pairs that were given with the request."""
    model: Required[ResponsesModel]
    """The model that replied."""
    object: Required[Literal["response"]]
    output: Required[list[ParsedResponseOutputItemDict]]
    """What came out, in order, parsed."""
    parallel_tool_calls: Required[bool]
    """Whether the model may call several tools at once."""
    temperature: float | None
    """How much chance there was, 0 to 2."""
    tool_choice: Required[ResponseToolChoiceDict]
    """Which tool the model might or had to call."""
    tools: Required[list[ToolDict]]
    """What the model may call."""
    top_p: float | None
    """Share of the likeliest tokens that were chosen among, 0 to 1."""
    background: bool | None
    """Whether it was made in the background."""
    completed_at: float | None
    """When it was finished: Unix time in seconds."""
    conversation: ResponseConversationParamDict | None
    """The conversation that it belongs to."""
    image: ResponseImageDict | None
    """How images in the input are handled."""
    input_transformations: list[ResponseInputTransformationDict] | None
    """What was changed in the input before the model read it."""
    max_output_tokens: int | None
    """The most tokens it might have, hidden reasoning included."""
    max_tool_calls: int | None
    """The most calls of tools that the API runs."""
    moderation: ResponseModerationDict | None
    """What the check for harm found, if one was asked for."""
    previous_response_id: str | None
    """The response before it."""
    prompt: ResponsePromptDict | None
    """The stored prompt that was used."""
    prompt_cache_diagnostics: ResponsePromptCacheDiagnosticsDict | None
    """Why the cache was hit or missed."""
    prompt_cache_key: str | None
    """Which requests share a cache."""
    prompt_cache_options: ResponsePromptCacheOptionsDict | None
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long a cached beginning is kept."""
    reasoning: ReasoningDict | None
    """How much the model thought, and what is shown of it."""
    safety_identifier: str | None
    """The id of your end user."""
    service_tier: ServiceTier | None
    """The processing that was used."""
    status: ResponseStatus | None
    """`completed`, `failed`, `in_progress`, `cancelled`, `queued` or `incomplete`."""
    text: ResponseTextConfigDict | None
    """Format and length of the text."""
    tool_usage: ResponseToolUsageDict | None
    """What tools took beside the tokens in `usage`."""
    top_logprobs: int | None
    """How many of the likeliest tokens were returned at each place, 0 to 20."""
    truncation: Literal["auto", "disabled"] | None
    """What happened with input that did not fit: `auto` (dropped from the beginning) or `disabled` (an error)."""
    usage: ResponseUsageDict | None
    """How many tokens it took."""
    user: str | None
    """Older: an id of your end user."""
class ParsedResponse(Response, Generic[ParsedResponseContentType]):
    output: list[ParsedResponseOutputItem[ParsedResponseContentType]]
    """What came out, in order, parsed."""
    @property
    def output_parsed(self) -> ParsedResponseContentType | None:
        """What the first text that was parsed came to; None if there is none, as after a refusal."""
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
class ResponseConfigurationUpdateItemDict(TypedDict):
    id: str
    """Id of the item."""
    type: Literal["configuration_update"]
    reasoning: NotRequired[ResponseConfigurationUpdateItemReasoningDict | None]
    """How much a reasoning model thinks from here on."""
    text: NotRequired[ResponseConfigurationUpdateItemTextDict | None]
    """The form of the text from here on: plain, or JSON by a schema."""
class ResponseConfigurationUpdateItem(Reply[ResponseConfigurationUpdateItemDict]):
    id: str
    """Id of the item."""
    type: Literal["configuration_update"]
    reasoning: ResponseConfigurationUpdateItemReasoning | None
    """How much a reasoning model thinks from here on."""
    text: ResponseConfigurationUpdateItemText | None
    """The form of the text from here on: plain, or JSON by a schema."""
    __getitem__: Get4[Literal["id"], str, Literal["type"], Literal["configuration_update"], Literal["reasoning"], ResponseConfigurationUpdateItemReasoning | None, Literal["text"], ResponseConfigurationUpdateItemText | None]
ResponseIncludable: TypeAlias = Literal["file_search_call.results", "web_search_call.results", "web_search_call.action.sources", "message.input_image.image_url", "computer_call_output.output.image_url", "code_interpreter_call.outputs", "reasoning.encrypted_content", "message.output_text.logprobs"]
class ResponseInputMessageItemDict(TypedDict):
    id: str
    """Id of the item."""
    content: ResponseInputMessageContentListDict
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks: `user`, `system` or `developer`."""
    type: Literal["message"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class ResponseInputMessageItem(Reply[ResponseInputMessageItemDict]):
    id: str
    """Id of the item."""
    content: ResponseInputMessageContentList
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks: `user`, `system` or `developer`."""
    type: Literal["message"]
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get5[Literal["id"], str, Literal["content"], ResponseInputMessageContentList, Literal["role"], Literal["user", "system", "developer"], Literal["type"], Literal["message"], Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
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
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get6[Literal["arguments", "call_id", "name", "id"], str, Literal["type"], Literal["function_call"], Literal["async"], bool | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["namespace", "created_by"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"]]
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
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get6[Literal["call_id", "input", "name", "id"], str, Literal["type"], Literal["custom_tool_call"], Literal["async"], bool | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["namespace", "created_by"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"]]
ResponseItem: TypeAlias = Union[ResponseInputMessageItem, ResponseOutputMessage, ResponseFileSearchToolCall, ResponseComputerToolCall, ResponseComputerToolCallOutputItem, ResponseFunctionWebSearch, ResponseFunctionToolCallItem, ResponseFunctionToolCallOutputItem, ResponseToolSearchCall, ResponseToolSearchOutputItem, ResponseItemAdditionalTools, ResponseConfigurationUpdateItem, ResponseReasoningItem, ResponseItemProgram, ResponseItemProgramOutput, ResponseCompactionItem, ResponseItemImageGenerationCall, ResponseCodeInterpreterToolCall, ResponseItemLocalShellCall, ResponseItemLocalShellCallOutput, ResponseFunctionShellToolCall, ResponseFunctionShellToolCallOutput, ResponseApplyPatchToolCall, ResponseApplyPatchToolCallOutput, ResponseItemMcpListTools, ResponseItemMcpApprovalRequest, ResponseItemMcpApprovalResponse, ResponseItemMcpCall, ResponseCustomToolCallItem, ResponseCustomToolCallOutputItem]
ResponseItemDict: TypeAlias = Union[ResponseInputMessageItemDict, ResponseOutputMessageDict, ResponseFileSearchToolCallDict, ResponseComputerToolCallDict, ResponseComputerToolCallOutputItemDict, ResponseFunctionWebSearchDict, ResponseFunctionToolCallItemDict, ResponseFunctionToolCallOutputItemDict, ResponseToolSearchCallDict, ResponseToolSearchOutputItemDict, ResponseItemAdditionalToolsDict, ResponseConfigurationUpdateItemDict, ResponseReasoningItemDict, ResponseItemProgramDict, ResponseItemProgramOutputDict, ResponseCompactionItemDict, ResponseItemImageGenerationCallDict, ResponseCodeInterpreterToolCallDict, ResponseItemLocalShellCallDict, ResponseItemLocalShellCallOutputDict, ResponseFunctionShellToolCallDict, ResponseFunctionShellToolCallOutputDict, ResponseApplyPatchToolCallDict, ResponseApplyPatchToolCallOutputDict, ResponseItemMcpListToolsDict, ResponseItemMcpApprovalRequestDict, ResponseItemMcpApprovalResponseDict, ResponseItemMcpCallDict, ResponseCustomToolCallItemDict, ResponseCustomToolCallOutputItemDict]
class ResponseItemListDict(TypedDict):
    data: list[ResponseItemDict]
    """The items of this page."""
    first_id: str
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: str
    """Id of the last item."""
    object: Literal["list"]
class ResponseItemList(Reply[ResponseItemListDict]):
    data: list[ResponseItem]
    """The items of this page."""
    first_id: str
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: str
    """Id of the last item."""
    object: Literal["list"]
    __getitem__: Get4[Literal["data"], list[ResponseItem], Literal["first_id", "last_id"], str, Literal["has_more"], bool, Literal["object"], Literal["list"]]
ResponseSteerErrorCode: TypeAlias = Union[Literal["response_not_found", "invalid_input", "steering_not_supported", "too_many_pending_steers", "response_already_completed", "response_not_active", "successor_creation_failed"], str]
ResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]
class ResponseAudioDeltaEventDict(TypedDict):
    delta: str
    """A further piece of the sound, as base64."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.delta"]
class ResponseAudioDeltaEvent(Reply[ResponseAudioDeltaEventDict]):
    delta: str
    """A further piece of the sound, as base64."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.delta"]
    __getitem__: Get3[Literal["delta"], str, Literal["sequence_number"], int, Literal["type"], Literal["response.audio.delta"]]
class ResponseAudioDoneEventDict(TypedDict):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.done"]
class ResponseAudioDoneEvent(Reply[ResponseAudioDoneEventDict]):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.done"]
    __getitem__: Get2[Literal["sequence_number"], int, Literal["type"], Literal["response.audio.done"]]
class ResponseAudioTranscriptDeltaEventDict(TypedDict):
    delta: str
    """A further piece."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.delta"]
class ResponseAudioTranscriptDeltaEvent(Reply[ResponseAudioTranscriptDeltaEventDict]):
    delta: str
    """A further piece."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.delta"]
    __getitem__: Get3[Literal["delta"], str, Literal["sequence_number"], int, Literal["type"], Literal["response.audio.transcript.delta"]]
class ResponseAudioTranscriptDoneEventDict(TypedDict):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.done"]
class ResponseAudioTranscriptDoneEvent(Reply[ResponseAudioTranscriptDoneEventDict]):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.done"]
    __getitem__: Get2[Literal["sequence_number"], int, Literal["type"], Literal["response.audio.transcript.done"]]
class ResponseCodeInterpreterCallCodeDeltaEventDict(TypedDict):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.delta"]
class ResponseCodeInterpreterCallCodeDeltaEvent(Reply[ResponseCodeInterpreterCallCodeDeltaEventDict]):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.delta"]
    __getitem__: Get3[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call_code.delta"]]
class ResponseCodeInterpreterCallCodeDoneEventDict(TypedDict):
    code: str
    """The whole code."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.done"]
class ResponseCodeInterpreterCallCodeDoneEvent(Reply[ResponseCodeInterpreterCallCodeDoneEventDict]):
    code: str
    """The whole code."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.done"]
    __getitem__: Get3[Literal["code", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call_code.done"]]
class ResponseCodeInterpreterCallCompletedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.completed"]
class ResponseCodeInterpreterCallCompletedEvent(Reply[ResponseCodeInterpreterCallCompletedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.completed"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call.completed"]]
class ResponseCodeInterpreterCallInProgressEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.in_progress"]
class ResponseCodeInterpreterCallInProgressEvent(Reply[ResponseCodeInterpreterCallInProgressEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.in_progress"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call.in_progress"]]
class ResponseCodeInterpreterCallInterpretingEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.interpreting"]
class ResponseCodeInterpreterCallInterpretingEvent(Reply[ResponseCodeInterpreterCallInterpretingEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.interpreting"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call.interpreting"]]
class ResponseCompactionCompactingEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.compaction.compacting"]
class ResponseCompactionCompactingEvent(Reply[ResponseCompactionCompactingEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.compaction.compacting"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.compaction.compacting"]]
class ResponseCompletedEventDict(TypedDict):
    response: ResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.completed"]
class ResponseCompletedEvent(Reply[ResponseCompletedEventDict]):
    response: Response
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.completed"]
    __getitem__: Get3[Literal["response"], Response, Literal["sequence_number"], int, Literal["type"], Literal["response.completed"]]
ResponseContentPartDoneEventPart: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal, ResponseReasoningItemContent]
ResponseContentPartDoneEventPartDict: TypeAlias = Union[ResponseOutputTextDict, ResponseOutputRefusalDict, ResponseReasoningItemContentDict]
class ResponseContentPartAddedEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPartDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.content_part.added"]
class ResponseContentPartAddedEvent(Reply[ResponseContentPartAddedEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPart
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.content_part.added"]
    __getitem__: Get4[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["part"], ResponseContentPartDoneEventPart, Literal["type"], Literal["response.content_part.added"]]
class ResponseContentPartDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPartDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.content_part.done"]
class ResponseContentPartDoneEvent(Reply[ResponseContentPartDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPart
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.content_part.done"]
    __getitem__: Get4[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["part"], ResponseContentPartDoneEventPart, Literal["type"], Literal["response.content_part.done"]]
class ResponseCreatedEventDict(TypedDict):
    response: ResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.created"]
class ResponseCreatedEvent(Reply[ResponseCreatedEventDict]):
    response: Response
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.created"]
    __getitem__: Get3[Literal["response"], Response, Literal["sequence_number"], int, Literal["type"], Literal["response.created"]]
class ResponseCustomToolCallInputDeltaEventDict(TypedDict):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.delta"]
class ResponseCustomToolCallInputDeltaEvent(Reply[ResponseCustomToolCallInputDeltaEventDict]):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.delta"]
    __getitem__: Get3[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.custom_tool_call_input.delta"]]
class ResponseCustomToolCallInputDoneEventDict(TypedDict):
    input: str
    """The whole input."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.done"]
class ResponseCustomToolCallInputDoneEvent(Reply[ResponseCustomToolCallInputDoneEventDict]):
    input: str
    """The whole input."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.done"]
    __getitem__: Get3[Literal["input", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.custom_tool_call_input.done"]]
class ResponseErrorEventDict(TypedDict):
    code: NotRequired[str | None]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: NotRequired[str | None]
    """Which parameter is wrong."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["error"]
class ResponseErrorEvent(Reply[ResponseErrorEventDict]):
    code: str | None
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["error"]
    __getitem__: Get4[Literal["code", "param"], str | None, Literal["message"], str, Literal["sequence_number"], int, Literal["type"], Literal["error"]]
class ResponseFailedEventDict(TypedDict):
    response: ResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.failed"]
class ResponseFailedEvent(Reply[ResponseFailedEventDict]):
    response: Response
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.failed"]
    __getitem__: Get3[Literal["response"], Response, Literal["sequence_number"], int, Literal["type"], Literal["response.failed"]]
class ResponseFileSearchCallCompletedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.completed"]
class ResponseFileSearchCallCompletedEvent(Reply[ResponseFileSearchCallCompletedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.completed"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.file_search_call.completed"]]
class ResponseFileSearchCallInProgressEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.in_progress"]
class ResponseFileSearchCallInProgressEvent(Reply[ResponseFileSearchCallInProgressEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.in_progress"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.file_search_call.in_progress"]]
class ResponseFileSearchCallSearchingEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.searching"]
class ResponseFileSearchCallSearchingEvent(Reply[ResponseFileSearchCallSearchingEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.searching"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.file_search_call.searching"]]
class ResponseFunctionCallArgumentsDeltaEventDict(TypedDict):
    delta: str
    """A further piece of the arguments."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.delta"]
class ResponseFunctionCallArgumentsDeltaEvent(Reply[ResponseFunctionCallArgumentsDeltaEventDict]):
    delta: str
    """A further piece of the arguments."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.delta"]
    __getitem__: Get3[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.function_call_arguments.delta"]]
class ResponseFunctionCallArgumentsDoneEventDict(TypedDict):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.done"]
class ResponseFunctionCallArgumentsDoneEvent(Reply[ResponseFunctionCallArgumentsDoneEventDict]):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.done"]
    __getitem__: Get3[Literal["arguments", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.function_call_arguments.done"]]
class ResponseImageGenCallCompletedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.completed"]
class ResponseImageGenCallCompletedEvent(Reply[ResponseImageGenCallCompletedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.completed"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.completed"]]
class ResponseImageGenCallGeneratingEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.generating"]
class ResponseImageGenCallGeneratingEvent(Reply[ResponseImageGenCallGeneratingEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.generating"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.generating"]]
class ResponseImageGenCallInProgressEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.in_progress"]
class ResponseImageGenCallInProgressEvent(Reply[ResponseImageGenCallInProgressEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.in_progress"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.in_progress"]]
class ResponseImageGenCallPartialImageEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    partial_image_b64: str
    """The image so far, as base64."""
    partial_image_index: int
    """Which of the partial images this is, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.partial_image"]
    background: NotRequired[str | None]
    """`transparent` or `opaque`."""
    output_format: NotRequired[str | None]
    """The format of the image."""
    quality: NotRequired[str | None]
    """Its quality."""
    size: NotRequired[str | None]
    """Width x height in pixels."""
class ResponseImageGenCallPartialImageEvent(Reply[ResponseImageGenCallPartialImageEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    partial_image_b64: str
    """The image so far, as base64."""
    partial_image_index: int
    """Which of the partial images this is, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.partial_image"]
    background: str | None
    """`transparent` or `opaque`."""
    output_format: str | None
    """The format of the image."""
    quality: str | None
    """Its quality."""
    size: str | None
    """Width x height in pixels."""
    __getitem__: Get4[Literal["item_id", "partial_image_b64"], str, Literal["output_index", "partial_image_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.partial_image"], Literal["background", "output_format", "quality", "size"], str | None]
class ResponseInProgressEventDict(TypedDict):
    response: ResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.in_progress"]
class ResponseInProgressEvent(Reply[ResponseInProgressEventDict]):
    response: Response
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.in_progress"]
    __getitem__: Get3[Literal["response"], Response, Literal["sequence_number"], int, Literal["type"], Literal["response.in_progress"]]
class ResponseIncompleteEventDict(TypedDict):
    response: ResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.incomplete"]
class ResponseIncompleteEvent(Reply[ResponseIncompleteEventDict]):
    response: Response
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.incomplete"]
    __getitem__: Get3[Literal["response"], Response, Literal["sequence_number"], int, Literal["type"], Literal["response.incomplete"]]
class ResponseMcpCallArgumentsDeltaEventDict(TypedDict):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.delta"]
class ResponseMcpCallArgumentsDeltaEvent(Reply[ResponseMcpCallArgumentsDeltaEventDict]):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.delta"]
    __getitem__: Get3[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call_arguments.delta"]]
class ResponseMcpCallArgumentsDoneEventDict(TypedDict):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.done"]
class ResponseMcpCallArgumentsDoneEvent(Reply[ResponseMcpCallArgumentsDoneEventDict]):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.done"]
    __getitem__: Get3[Literal["arguments", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call_arguments.done"]]
class ResponseMcpCallCompletedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.completed"]
class ResponseMcpCallCompletedEvent(Reply[ResponseMcpCallCompletedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.completed"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call.completed"]]
class ResponseMcpCallFailedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.failed"]
class ResponseMcpCallFailedEvent(Reply[ResponseMcpCallFailedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.failed"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call.failed"]]
class ResponseMcpCallInProgressEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.in_progress"]
class ResponseMcpCallInProgressEvent(Reply[ResponseMcpCallInProgressEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.in_progress"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call.in_progress"]]
class ResponseMcpListToolsCompletedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.completed"]
class ResponseMcpListToolsCompletedEvent(Reply[ResponseMcpListToolsCompletedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.completed"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_list_tools.completed"]]
class ResponseMcpListToolsFailedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.failed"]
class ResponseMcpListToolsFailedEvent(Reply[ResponseMcpListToolsFailedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.failed"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_list_tools.failed"]]
class ResponseMcpListToolsInProgressEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.in_progress"]
class ResponseMcpListToolsInProgressEvent(Reply[ResponseMcpListToolsInProgressEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.in_progress"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_list_tools.in_progress"]]
class ResponseOutputItemAddedEventDict(TypedDict):
    item: ResponseOutputItemDict
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.added"]
class ResponseOutputItemAddedEvent(Reply[ResponseOutputItemAddedEventDict]):
    item: ResponseOutputItem
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.added"]
    __getitem__: Get3[Literal["item"], ResponseOutputItem, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.output_item.added"]]
class ResponseOutputItemDoneEventDict(TypedDict):
    item: ResponseOutputItemDict
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.done"]
class ResponseOutputItemDoneEvent(Reply[ResponseOutputItemDoneEventDict]):
    item: ResponseOutputItem
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.done"]
    __getitem__: Get3[Literal["item"], ResponseOutputItem, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.output_item.done"]]
ResponseOutputTextAnnotationAddedEventAnnotation: TypeAlias = Union[ResponseOutputTextAnnotationFileCitation, ResponseOutputTextAnnotationURLCitation, ResponseOutputTextAnnotationContainerFileCitation, ResponseOutputTextAnnotationFilePath, None]
ResponseOutputTextAnnotationAddedEventAnnotationDict: TypeAlias = Union[ResponseOutputTextAnnotationFileCitationDict, ResponseOutputTextAnnotationURLCitationDict, ResponseOutputTextAnnotationContainerFileCitationDict, ResponseOutputTextAnnotationFilePathDict, None]
class ResponseOutputTextAnnotationAddedEventDict(TypedDict):
    annotation: NotRequired[ResponseOutputTextAnnotationAddedEventAnnotationDict | None]
    """The source."""
    annotation_index: int
    """Which of the sources of the part it is, from 0."""
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_text.annotation.added"]
class ResponseOutputTextAnnotationAddedEvent(Reply[ResponseOutputTextAnnotationAddedEventDict]):
    annotation: ResponseOutputTextAnnotationAddedEventAnnotation | None
    """The source."""
    annotation_index: int
    """Which of the sources of the part it is, from 0."""
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_text.annotation.added"]
    __getitem__: Get4[Literal["annotation"], ResponseOutputTextAnnotationAddedEventAnnotation | None, Literal["annotation_index", "content_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["type"], Literal["response.output_text.annotation.added"]]
class ResponseQueuedEventDict(TypedDict):
    response: ResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.queued"]
class ResponseQueuedEvent(Reply[ResponseQueuedEventDict]):
    response: Response
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.queued"]
    __getitem__: Get3[Literal["response"], Response, Literal["sequence_number"], int, Literal["type"], Literal["response.queued"]]
class ResponseReasoningSummaryPartAddedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseReasoningItemSummaryDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_part.added"]
class ResponseReasoningSummaryPartAddedEvent(Reply[ResponseReasoningSummaryPartAddedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseReasoningItemSummary
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_part.added"]
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["part"], ResponseReasoningItemSummary, Literal["type"], Literal["response.reasoning_summary_part.added"]]
class ResponseReasoningSummaryPartDoneEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseReasoningItemSummaryDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_part.done"]
    status: NotRequired[Literal["incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class ResponseReasoningSummaryPartDoneEvent(Reply[ResponseReasoningSummaryPartDoneEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseReasoningItemSummary
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_part.done"]
    status: Literal["incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["part"], ResponseReasoningItemSummary, Literal["type"], Literal["response.reasoning_summary_part.done"], Literal["status"], Literal["incomplete"] | None]
class ResponseReasoningSummaryTextDeltaEventDict(TypedDict):
    delta: str
    """A further piece of the summary."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_text.delta"]
class ResponseReasoningSummaryTextDeltaEvent(Reply[ResponseReasoningSummaryTextDeltaEventDict]):
    delta: str
    """A further piece of the summary."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_text.delta"]
    __getitem__: Get3[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["type"], Literal["response.reasoning_summary_text.delta"]]
class ResponseReasoningSummaryTextDoneEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    text: str
    """The whole text."""
    type: Literal["response.reasoning_summary_text.done"]
class ResponseReasoningSummaryTextDoneEvent(Reply[ResponseReasoningSummaryTextDoneEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    text: str
    """The whole text."""
    type: Literal["response.reasoning_summary_text.done"]
    __getitem__: Get3[Literal["item_id", "text"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["type"], Literal["response.reasoning_summary_text.done"]]
class ResponseReasoningTextDeltaEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the thoughts."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.reasoning_text.delta"]
class ResponseReasoningTextDeltaEvent(Reply[ResponseReasoningTextDeltaEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the thoughts."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.reasoning_text.delta"]
    __getitem__: Get3[Literal["content_index", "output_index", "sequence_number"], int, Literal["delta", "item_id"], str, Literal["type"], Literal["response.reasoning_text.delta"]]
class ResponseReasoningTextDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    text: str
    """The whole text."""
    type: Literal["response.reasoning_text.done"]
class ResponseReasoningTextDoneEvent(Reply[ResponseReasoningTextDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    text: str
    """The whole text."""
    type: Literal["response.reasoning_text.done"]
    __getitem__: Get3[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id", "text"], str, Literal["type"], Literal["response.reasoning_text.done"]]
class ResponseRefusalDeltaEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the refusal."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.refusal.delta"]
class ResponseRefusalDeltaEvent(Reply[ResponseRefusalDeltaEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the refusal."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.refusal.delta"]
    __getitem__: Get3[Literal["content_index", "output_index", "sequence_number"], int, Literal["delta", "item_id"], str, Literal["type"], Literal["response.refusal.delta"]]
class ResponseRefusalDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    refusal: str
    """The whole refusal."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.refusal.done"]
class ResponseRefusalDoneEvent(Reply[ResponseRefusalDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    refusal: str
    """The whole refusal."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.refusal.done"]
    __getitem__: Get3[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id", "refusal"], str, Literal["type"], Literal["response.refusal.done"]]
class ResponseShellCallCommandAddedEventDict(TypedDict):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.added"]
class ResponseShellCallCommandAddedEvent(Reply[ResponseShellCallCommandAddedEventDict]):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.added"]
    __getitem__: Get3[Literal["command"], str, Literal["command_index", "output_index", "sequence_number"], int, Literal["type"], Literal["response.shell_call_command.added"]]
class ResponseShellCallCommandDeltaEventDict(TypedDict):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    delta: str
    """A further piece."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.delta"]
    obfuscation: NotRequired[str | None]
    """Padding of random length that hides how long the text is; ignore it."""
class ResponseShellCallCommandDeltaEvent(Reply[ResponseShellCallCommandDeltaEventDict]):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    delta: str
    """A further piece."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.delta"]
    obfuscation: str | None
    """Padding of random length that hides how long the text is; ignore it."""
    __getitem__: Get4[Literal["command_index", "output_index", "sequence_number"], int, Literal["delta"], str, Literal["type"], Literal["response.shell_call_command.delta"], Literal["obfuscation"], str | None]
class ResponseShellCallCommandDoneEventDict(TypedDict):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.done"]
class ResponseShellCallCommandDoneEvent(Reply[ResponseShellCallCommandDoneEventDict]):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.done"]
    __getitem__: Get3[Literal["command"], str, Literal["command_index", "output_index", "sequence_number"], int, Literal["type"], Literal["response.shell_call_command.done"]]
class ResponseShellCallOutputContentDeltaEventDeltaDict(TypedDict, total=False):
    stderr: str | None
    """What was printed as errors."""
    stdout: str | None
    """What was printed."""
class ResponseShellCallOutputContentDeltaEventDelta(Reply[ResponseShellCallOutputContentDeltaEventDeltaDict]):
    stderr: str | None
    """What was printed as errors."""
    stdout: str | None
    """What was printed."""
    __getitem__: Get1[Literal["stderr", "stdout"], str | None]
class ResponseShellCallOutputContentDeltaEventDict(TypedDict):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    delta: ResponseShellCallOutputContentDeltaEventDeltaDict
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_output_content.delta"]
class ResponseShellCallOutputContentDeltaEvent(Reply[ResponseShellCallOutputContentDeltaEventDict]):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    delta: ResponseShellCallOutputContentDeltaEventDelta
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_output_content.delta"]
    __getitem__: Get4[Literal["command_index", "output_index", "sequence_number"], int, Literal["delta"], ResponseShellCallOutputContentDeltaEventDelta, Literal["item_id"], str, Literal["type"], Literal["response.shell_call_output_content.delta"]]
class ResponseShellCallOutputContentDoneEventDict(TypedDict):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output: list[ResponseFunctionShellToolCallOutputOutputDict]
    """All that came out."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_output_content.done"]
class ResponseShellCallOutputContentDoneEvent(Reply[ResponseShellCallOutputContentDoneEventDict]):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output: list[ResponseFunctionShellToolCallOutputOutput]
    """All that came out."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_output_content.done"]
    __getitem__: Get4[Literal["command_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["output"], list[ResponseFunctionShellToolCallOutputOutput], Literal["type"], Literal["response.shell_call_output_content.done"]]
class ResponseSteerPendingEventSteerDict(TypedDict):
    id: str
    """Id of the message to the model."""
    previous_response_id: str
    """Id of the response to steer."""
class ResponseSteerPendingEventSteer(Reply[ResponseSteerPendingEventSteerDict]):
    id: str
    """Id of the message to the model."""
    previous_response_id: str
    """Id of the response to steer."""
    __getitem__: Get1[Literal["id", "previous_response_id"], str]
class ResponseSteerAcceptedEventDict(TypedDict):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    steer: ResponseSteerPendingEventSteerDict
    """Which message to the model was accepted."""
    type: Literal["response.steer.accepted"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponseSteerAcceptedEvent(Reply[ResponseSteerAcceptedEventDict]):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    steer: ResponseSteerPendingEventSteer
    """Which message to the model was accepted."""
    type: Literal["response.steer.accepted"]
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["sequence_number"], int, Literal["steer"], ResponseSteerPendingEventSteer, Literal["type"], Literal["response.steer.accepted"], Literal["stream_id"], str | None]
ResponseSteerInputContent: TypeAlias = Union[ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent]
ResponseSteerInputContentDict: TypeAlias = Union[ResponseInputTextContentDict, ResponseInputImageContentDict, ResponseInputFileContentDict]
class ResponseSteerInputItemListMessageDict(TypedDict):
    content: list[ResponseSteerInputContentDict] | str
    """What is said: text, or parts of text, images and files."""
    role: Literal["user"]
    type: Literal["message"]
    id: NotRequired[str | None]
    """Id of the item."""
    status: NotRequired[str | None]
    """How far it is."""
class ResponseSteerInputItemListMessage(Reply[ResponseSteerInputItemListMessageDict]):
    content: list[ResponseSteerInputContent] | str
    """What is said: text, or parts of text, images and files."""
    role: Literal["user"]
    type: Literal["message"]
    id: str | None
    """Id of the item."""
    status: str | None
    """How far it is."""
    __getitem__: Get4[Literal["content"], list[ResponseSteerInputContent] | str, Literal["role"], Literal["user"], Literal["type"], Literal["message"], Literal["id", "status"], str | None]
class ResponseSteerInputItemListFunctionCallOutputDict(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListDict]
    """What came out."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call."""
    caller: ResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class ResponseSteerInputItemListFunctionCallOutput(Reply[ResponseSteerInputItemListFunctionCallOutputDict]):
    output: str | ResponseFunctionCallOutputItemList
    """What came out."""
    type: Literal["function_call_output"]
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get5[Literal["output"], str | ResponseFunctionCallOutputItemList, Literal["type"], Literal["function_call_output"], Literal["id", "call_id", "name", "namespace"], str | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
ResponseSteerInputItemList: TypeAlias = Union[ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput]
ResponseSteerInputItemListDict: TypeAlias = Union[ResponseSteerInputItemListMessageDict, ResponseSteerInputItemListFunctionCallOutputDict]
ResponseSteerInput: TypeAlias = Union[str, list[ResponseSteerInputItemList]]
ResponseSteerInputDict: TypeAlias = Union[str, list[ResponseSteerInputItemListDict]]
class ResponseSteerEventDict(TypedDict):
    input: ResponseSteerInputDict
    """What to tell the model while it works: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    type: Literal["response.steer"]
class ResponseSteerEvent(Reply[ResponseSteerEventDict]):
    input: ResponseSteerInput
    """What to tell the model while it works: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    type: Literal["response.steer"]
    __getitem__: Get3[Literal["input"], ResponseSteerInput, Literal["previous_response_id"], str, Literal["type"], Literal["response.steer"]]
class ResponseSteerFailedEventErrorDict(TypedDict):
    code: ResponseSteerErrorCode
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["invalid_request_error"]
class ResponseSteerFailedEventError(Reply[ResponseSteerFailedEventErrorDict]):
    code: ResponseSteerErrorCode
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["invalid_request_error"]
    __getitem__: Get3[Literal["code"], ResponseSteerErrorCode, Literal["message"], str, Literal["type"], Literal["invalid_request_error"]]
class ResponseSteerFailedEventSteerDict(TypedDict):
    input: ResponseSteerInputDict
    """What was to be told the model: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    id: NotRequired[str | None]
    """Id of the message to the model."""
class ResponseSteerFailedEventSteer(Reply[ResponseSteerFailedEventSteerDict]):
    input: ResponseSteerInput
    """What was to be told the model: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    id: str | None
    """Id of the message to the model."""
    __getitem__: Get3[Literal["input"], ResponseSteerInput, Literal["previous_response_id"], str, Literal["id"], str | None]
class ResponseSteerFailedEventDict(TypedDict):
    error: ResponseSteerFailedEventErrorDict
    """Why it failed."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    steer: ResponseSteerFailedEventSteerDict
    """Which message to the model failed."""
    type: Literal["response.steer.failed"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponseSteerFailedEvent(Reply[ResponseSteerFailedEventDict]):
    error: ResponseSteerFailedEventError
    """Why it failed."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    steer: ResponseSteerFailedEventSteer
    """Which message to the model failed."""
    type: Literal["response.steer.failed"]
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["error"], ResponseSteerFailedEventError, Literal["sequence_number"], int, Literal["steer"], ResponseSteerFailedEventSteer, Literal["type"], Literal["response.steer.failed"], Literal["stream_id"], str | None]
class ResponseSteerRequiredInputFunctionCallOutputDict(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    name: str
    """Name of the function."""
    type: Literal["function_call_output"]
class ResponseSteerRequiredInputFunctionCallOutput(Reply[ResponseSteerRequiredInputFunctionCallOutputDict]):
    call_id: str
    """Id of the call that this is the result of."""
    name: str
    """Name of the function."""
    type: Literal["function_call_output"]
    __getitem__: Get2[Literal["call_id", "name"], str, Literal["type"], Literal["function_call_output"]]
class ResponseSteerRequiredInputCustomToolCallOutputDict(TypedDict):
    call_id: str
    """Id of the call."""
    type: Literal["custom_tool_call_output"]
class ResponseSteerRequiredInputCustomToolCallOutput(Reply[ResponseSteerRequiredInputCustomToolCallOutputDict]):
    call_id: str
    """Id of the call."""
    type: Literal["custom_tool_call_output"]
    __getitem__: Get2[Literal["call_id"], str, Literal["type"], Literal["custom_tool_call_output"]]
class ResponseSteerRequiredInputComputerCallOutputDict(TypedDict):
    call_id: str
    """Id of the call."""
    type: Literal["computer_call_output"]
class ResponseSteerRequiredInputComputerCallOutput(Reply[ResponseSteerRequiredInputComputerCallOutputDict]):
    call_id: str
    """Id of the call."""
    type: Literal["computer_call_output"]
    __getitem__: Get2[Literal["call_id"], str, Literal["type"], Literal["computer_call_output"]]
class ResponseSteerRequiredInputShellCallOutputDict(TypedDict):
    call_id: str
    """Id of the call."""
    type: Literal["shell_call_output"]
class ResponseSteerRequiredInputShellCallOutput(Reply[ResponseSteerRequiredInputShellCallOutputDict]):
    call_id: str
    """Id of the call."""
    type: Literal["shell_call_output"]
    __getitem__: Get2[Literal["call_id"], str, Literal["type"], Literal["shell_call_output"]]
class ResponseSteerRequiredInputApplyPatchCallOutputDict(TypedDict):
    call_id: str
    """Id of the call."""
    type: Literal["apply_patch_call_output"]
class ResponseSteerRequiredInputApplyPatchCallOutput(Reply[ResponseSteerRequiredInputApplyPatchCallOutputDict]):
    call_id: str
    """Id of the call."""
    type: Literal["apply_patch_call_output"]
    __getitem__: Get2[Literal["call_id"], str, Literal["type"], Literal["apply_patch_call_output"]]
class ResponseSteerRequiredInputToolSearchOutputDict(TypedDict):
    call_id: str
    """Id of the call."""
    execution: Literal["client"]
    type: Literal["tool_search_output"]
class ResponseSteerRequiredInputToolSearchOutput(Reply[ResponseSteerRequiredInputToolSearchOutputDict]):
    call_id: str
    """Id of the call."""
    execution: Literal["client"]
    type: Literal["tool_search_output"]
    __getitem__: Get3[Literal["call_id"], str, Literal["execution"], Literal["client"], Literal["type"], Literal["tool_search_output"]]
class ResponseSteerRequiredInputMcpApprovalResponseDict(TypedDict):
    approval_request_id: str
    """Id of the request that this answers."""
    type: Literal["mcp_approval_response"]
class ResponseSteerRequiredInputMcpApprovalResponse(Reply[ResponseSteerRequiredInputMcpApprovalResponseDict]):
    approval_request_id: str
    """Id of the request that this answers."""
    type: Literal["mcp_approval_response"]
    __getitem__: Get2[Literal["approval_request_id"], str, Literal["type"], Literal["mcp_approval_response"]]
ResponseSteerRequiredInput: TypeAlias = Union[ResponseSteerRequiredInputFunctionCallOutput, ResponseSteerRequiredInputCustomToolCallOutput, ResponseSteerRequiredInputComputerCallOutput, ResponseSteerRequiredInputShellCallOutput, ResponseSteerRequiredInputApplyPatchCallOutput, ResponseSteerRequiredInputToolSearchOutput, ResponseSteerRequiredInputMcpApprovalResponse]
ResponseSteerRequiredInputDict: TypeAlias = Union[ResponseSteerRequiredInputFunctionCallOutputDict, ResponseSteerRequiredInputCustomToolCallOutputDict, ResponseSteerRequiredInputComputerCallOutputDict, ResponseSteerRequiredInputShellCallOutputDict, ResponseSteerRequiredInputApplyPatchCallOutputDict, ResponseSteerRequiredInputToolSearchOutputDict, ResponseSteerRequiredInputMcpApprovalResponseDict]
class ResponseSteerPendingEventDict(TypedDict):
    reason: ResponseSteerPendingReason
    """Why it has to wait: `waiting_for_required_input`, or some other reason."""
    required_input: list[ResponseSteerRequiredInputDict]
    """Which items it waits for, such as the outputs of tools."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    steer: ResponseSteerPendingEventSteerDict
    """Which message to the model has to wait."""
    type: Literal["response.steer.pending"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponseSteerPendingEvent(Reply[ResponseSteerPendingEventDict]):
    reason: ResponseSteerPendingReason
    """Why it has to wait: `waiting_for_required_input`, or some other reason."""
    required_input: list[ResponseSteerRequiredInput]
    """Which items it waits for, such as the outputs of tools."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    steer: ResponseSteerPendingEventSteer
    """Which message to the model has to wait."""
    type: Literal["response.steer.pending"]
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get6[Literal["reason"], ResponseSteerPendingReason, Literal["required_input"], list[ResponseSteerRequiredInput], Literal["sequence_number"], int, Literal["steer"], ResponseSteerPendingEventSteer, Literal["type"], Literal["response.steer.pending"], Literal["stream_id"], str | None]
class ResponseTextDoneEventLogprobTopLogprobDict(TypedDict, total=False):
    token: str | None
    """The token as text."""
    logprob: float | None
    """Natural logarithm of its probability."""
class ResponseTextDoneEventLogprobTopLogprob(Reply[ResponseTextDoneEventLogprobTopLogprobDict]):
    token: str | None
    """The token as text."""
    logprob: float | None
    """Natural logarithm of its probability."""
    __getitem__: Get2[Literal["token"], str | None, Literal["logprob"], float | None]
class ResponseTextDoneEventLogprobDict(TypedDict):
    token: str
    """The token as text."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: NotRequired[list[ResponseTextDoneEventLogprobTopLogprobDict] | None]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
class ResponseTextDoneEventLogprob(Reply[ResponseTextDoneEventLogprobDict]):
    token: str
    """The token as text."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: list[ResponseTextDoneEventLogprobTopLogprob] | None
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
    __getitem__: Get3[Literal["token"], str, Literal["logprob"], float, Literal["top_logprobs"], list[ResponseTextDoneEventLogprobTopLogprob] | None]
class ResponseTextDeltaEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the text."""
    item_id: str
    """Id of the item that it belongs to."""
    logprobs: list[ResponseTextDoneEventLogprobDict]
    """Log probabilities of the tokens, if they were asked for."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_text.delta"]
class ResponseTextDeltaEvent(Reply[ResponseTextDeltaEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the text."""
    item_id: str
    """Id of the item that it belongs to."""
    logprobs: list[ResponseTextDoneEventLogprob]
    """Log probabilities of the tokens, if they were asked for."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_text.delta"]
    __getitem__: Get4[Literal["content_index", "output_index", "sequence_number"], int, Literal["delta", "item_id"], str, Literal["logprobs"], list[ResponseTextDoneEventLogprob], Literal["type"], Literal["response.output_text.delta"]]
class ResponseTextDoneEventDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    logprobs: list[ResponseTextDoneEventLogprobDict]
    """Log probabilities of the tokens, if they were asked for."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    text: str
    """The whole text of the part."""
    type: Literal["response.output_text.done"]
class ResponseTextDoneEvent(Reply[ResponseTextDoneEventDict]):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    logprobs: list[ResponseTextDoneEventLogprob]
    """Log probabilities of the tokens, if they were asked for."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    text: str
    """The whole text of the part."""
    type: Literal["response.output_text.done"]
    __getitem__: Get4[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id", "text"], str, Literal["logprobs"], list[ResponseTextDoneEventLogprob], Literal["type"], Literal["response.output_text.done"]]
class ResponseWebSearchCallCompletedEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.completed"]
class ResponseWebSearchCallCompletedEvent(Reply[ResponseWebSearchCallCompletedEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.completed"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.web_search_call.completed"]]
class ResponseWebSearchCallInProgressEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.in_progress"]
class ResponseWebSearchCallInProgressEvent(Reply[ResponseWebSearchCallInProgressEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.in_progress"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.web_search_call.in_progress"]]
class ResponseWebSearchCallSearchingEventDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.searching"]
class ResponseWebSearchCallSearchingEvent(Reply[ResponseWebSearchCallSearchingEventDict]):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.searching"]
    __getitem__: Get3[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.web_search_call.searching"]]
class ResponsesClientEventResponseCreateAccessProgramsDict(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None
    """Which program for security work the request is under: `standard`, `daybreak_blue` or `daybreak_red`."""
class ResponsesClientEventResponseCreateAccessPrograms(Reply[ResponsesClientEventResponseCreateAccessProgramsDict]):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None
    """Which program for security work the request is under: `standard`, `daybreak_blue` or `daybreak_red`."""
    __getitem__: Get1[Literal["cyber"], Literal["standard", "daybreak_blue", "daybreak_red"] | None]
class ResponsesClientEventResponseCreateBackgroundOptionsDict(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"] | None
    """How long it may take."""
    continuation_id: str | None
    """Id of the background work that this request continues."""
class ResponsesClientEventResponseCreateBackgroundOptions(Reply[ResponsesClientEventResponseCreateBackgroundOptionsDict]):
    completion_window: Literal["soonest", "2h", "8h"] | None
    """How long it may take."""
    continuation_id: str | None
    """Id of the background work that this request continues."""
    __getitem__: Get2[Literal["completion_window"], Literal["soonest", "2h", "8h"] | None, Literal["continuation_id"], str | None]
class ResponsesClientEventResponseCreateContextManagementDict(TypedDict):
    type: str
    """`compaction`."""
    compact_threshold: NotRequired[int | None]
    """How many tokens there may be before the context is compacted."""
class ResponsesClientEventResponseCreateContextManagement(Reply[ResponsesClientEventResponseCreateContextManagementDict]):
    type: str
    """`compaction`."""
    compact_threshold: int | None
    """How many tokens there may be before the context is compacted."""
    __getitem__: Get2[Literal["type"], str, Literal["compact_threshold"], int | None]
ResponsesClientEventResponseCreateConversation: TypeAlias = Union[str, ResponseConversationParam, None]
ResponsesClientEventResponseCreateConversationDict: TypeAlias = Union[str, ResponseConversationParamDict, None]
class ResponsesClientEventResponseCreateImageDict(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"] | None
    """Whether pictures in the context may be compressed: `auto`, `enabled` or `disabled`."""
class ResponsesClientEventResponseCreateImage(Reply[ResponsesClientEventResponseCreateImageDict]):
    context_compression: Literal["auto", "enabled", "disabled"] | None
    """Whether pictures in the context may be compressed: `auto`, `enabled` or `disabled`."""
    __getitem__: Get1[Literal["context_compression"], Literal["auto", "enabled", "disabled"] | None]
ResponseInput: TypeAlias = list[ResponseInputItem]
ResponseInputDict: TypeAlias = list[ResponseInputItemDict]
class ResponsesClientEventResponseCreateModerationPolicyInputDict(TypedDict):
    mode: Literal["score", "block"]
    """What happens when something is found."""
class ResponsesClientEventResponseCreateModerationPolicyInput(Reply[ResponsesClientEventResponseCreateModerationPolicyInputDict]):
    mode: Literal["score", "block"]
    """What happens when something is found."""
    __getitem__: Get1[Literal["mode"], Literal["score", "block"]]
class ResponsesClientEventResponseCreateModerationPolicyDict(TypedDict, total=False):
    input: ResponsesClientEventResponseCreateModerationPolicyInputDict | None
    """What happens when something is found in the input."""
    output: ResponsesClientEventResponseCreateModerationPolicyInputDict | None
    """What happens when something is found in the output."""
class ResponsesClientEventResponseCreateModerationPolicy(Reply[ResponsesClientEventResponseCreateModerationPolicyDict]):
    input: ResponsesClientEventResponseCreateModerationPolicyInput | None
    """What happens when something is found in the input."""
    output: ResponsesClientEventResponseCreateModerationPolicyInput | None
    """What happens when something is found in the output."""
    __getitem__: Get1[Literal["input", "output"], ResponsesClientEventResponseCreateModerationPolicyInput | None]
class ResponsesClientEventResponseCreateModerationDict(TypedDict):
    model: str
    """The model that judges."""
    policy: NotRequired[ResponsesClientEventResponseCreateModerationPolicyDict | None]
    """What happens when something is found."""
class ResponsesClientEventResponseCreateModeration(Reply[ResponsesClientEventResponseCreateModerationDict]):
    model: str
    """The model that judges."""
    policy: ResponsesClientEventResponseCreateModerationPolicy | None
    """What happens when something is found."""
    __getitem__: Get2[Literal["model"], str, Literal["policy"], ResponsesClientEventResponseCreateModerationPolicy | None]
class ResponsesClientEventResponseCreatePromptCacheOptionsDict(TypedDict, total=False):
    comparison_response_id: str | None
    """Id of an earlier response, against which cache misses of this one are explained."""
    mode: Literal["implicit", "explicit"] | None
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    prewarm: bool | None
    """Whether to fill the cache ahead of the requests that will use it."""
    ttl: Literal["30m", "12h"] | None
    """How long it is kept at least."""
class ResponsesClientEventResponseCreatePromptCacheOptions(Reply[ResponsesClientEventResponseCreatePromptCacheOptionsDict]):
    comparison_response_id: str | None
    """Id of an earlier response, against which cache misses of this one are explained."""
    mode: Literal["implicit", "explicit"] | None
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    prewarm: bool | None
    """Whether to fill the cache ahead of the requests that will use it."""
    ttl: Literal["30m", "12h"] | None
    """How long it is kept at least."""
    __getitem__: Get4[Literal["comparison_response_id"], str | None, Literal["mode"], Literal["implicit", "explicit"] | None, Literal["prewarm"], bool | None, Literal["ttl"], Literal["30m", "12h"] | None]
class ResponsesClientEventResponseCreateStreamOptionsDict(TypedDict, total=False):
    include_obfuscation: bool | None
    """Whether events carry padding that hides their length; default True."""
class ResponsesClientEventResponseCreateStreamOptions(Reply[ResponsesClientEventResponseCreateStreamOptionsDict]):
    include_obfuscation: bool | None
    """Whether events carry padding that hides their length; default True."""
    __getitem__: Get1[Literal["include_obfuscation"], bool | None]
class ResponsesClientEventResponseCreateDict(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: ResponsesClientEventResponseCreateAccessProgramsDict | None
    """Programs for special access that the request takes part in."""
    background: bool | None
    """True: the response is made in the background; ask for it with `retrieve`; default False."""
    background_options: ResponsesClientEventResponseCreateBackgroundOptionsDict | None
    """Options of a response in the background."""
    context_management: list[ResponsesClientEventResponseCreateContextManagementDict] | None
    """How a context that grows too long is handled, such as by compaction."""
    conversation: ResponsesClientEventResponseCreateConversationDict | None
    """Id of the conversation that the response belongs to: its items come before the input, and input and output
    are added to it.
    """
    generate: bool | None
    """False prepares the request without output, so that the next one starts faster; default True."""
    image: ResponsesClientEventResponseCreateImageDict | None
    """Settings for pictures in the input and output."""
    include: list[ResponseIncludable] | None
    """What to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`,
    `message.output_text.logprobs` or `reasoning.encrypted_content`.
    """
    input: str | ResponseInputDict | None
    """Text, or a list of items: messages, files, images, tool outputs, earlier output."""
    instructions: str | None
    """What the model is told before the input; not taken over from `previous_response_id`."""
    max_output_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    max_tool_calls: int | None
    """The most calls of the API's own tools, over the whole response."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: ResponsesModel | None
    """Id of the model, such as `gpt-4o-mini`."""
    moderation: ResponsesClientEventResponseCreateModerationDict | None
    """Whether input and output are checked for harm, and with which model."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once; default True."""
    previous_response_id: str | None
    """Id of the response to go on from; not together with `conversation`."""
    prompt: ResponsePromptDict | None
    """A stored prompt template by id, with its version and variables."""
    prompt_cache_key: str | None
    """Requests with the same key are sent where their common beginning is cached already; for example a hash of the
    system prompt.
    """
    prompt_cache_options: ResponsesClientEventResponseCreatePromptCacheOptionsDict | None
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long a cached beginning is kept: `in_memory` (minutes, default) or `24h`."""
    reasoning: ReasoningDict | None
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    safety_identifier: str | None
    """A stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not
    on your whole account; up to 64 characters.
    """
    service_tier: ServiceTier | None
    """Which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower),
    `priority`, `scale` or `fast`.
    """
    store: bool | None
    """Whether to keep the response, for `retrieve` and `previous_response_id`; default True."""
    stream: bool | None
    """True: the reply comes as a stream of events while it is made; default False."""
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    stream_options: ResponsesClientEventResponseCreateStreamOptionsDict | None
    """Options of the stream, such as `include_usage`; only with `stream=True`."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: ResponseTextConfigDict | None
    """The form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`."""
    tool_choice: ResponseToolChoiceDict | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: list[ToolDict] | None
    """What the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`,
    `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others.
    """
    top_logprobs: int | None
    """How many of the likeliest tokens to return at each position, 0 to 20."""
    top_p: float | None
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or
    `temperature`, not both.
    """
    truncation: Literal["auto", "disabled"] | None
    """What to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it
    an error 400.
    """
    user: str | None
    """An id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and
    `prompt_cache_key`.
    """
class ResponsesClientEventResponseCreate(Reply[ResponsesClientEventResponseCreateDict]):
    type: Literal["response.create"]
    access_programs: ResponsesClientEventResponseCreateAccessPrograms | None
    """Programs for special access that the request takes part in."""
    background: bool | None
    """True: the response is made in the background; ask for it with `retrieve`; default False."""
    background_options: ResponsesClientEventResponseCreateBackgroundOptions | None
    """Options of a response in the background."""
    context_management: list[ResponsesClientEventResponseCreateContextManagement] | None
    """How a context that grows too long is handled, such as by compaction."""
    conversation: ResponsesClientEventResponseCreateConversation | None
    """Id of the conversation that the response belongs to: its items come before the input, and input and output
    are added to it.
    """
    generate: bool | None
    """False prepares the request without output, so that the next one starts faster; default True."""
    image: ResponsesClientEventResponseCreateImage | None
    """Settings for pictures in the input and output."""
    include: list[ResponseIncludable] | None
    """What to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`,
    `message.output_text.logprobs` or `reasoning.encrypted_content`.
    """
    input: str | ResponseInput | None
    """Text, or a list of items: messages, files, images, tool outputs, earlier output."""
    instructions: str | None
    """What the model is told before the input; not taken over from `previous_response_id`."""
    max_output_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    max_tool_calls: int | None
    """The most calls of the API's own tools, over the whole response."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: ResponsesModel | None
    """Id of the model, such as `gpt-4o-mini`."""
    moderation: ResponsesClientEventResponseCreateModeration | None
    """Whether input and output are checked for harm, and with which model."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once; default True."""
    previous_response_id: str | None
    """Id of the response to go on from; not together with `conversation`."""
    prompt: ResponsePrompt | None
    """A stored prompt template by id, with its version and variables."""
    prompt_cache_key: str | None
    """Requests with the same key are sent where their common beginning is cached already; for example a hash of the
    system prompt.
    """
    prompt_cache_options: ResponsesClientEventResponseCreatePromptCacheOptions | None
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long a cached beginning is kept: `in_memory` (minutes, default) or `24h`."""
    reasoning: Reasoning | None
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    safety_identifier: str | None
    """A stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not
    on your whole account; up to 64 characters.
    """
    service_tier: ServiceTier | None
    """Which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower),
    `priority`, `scale` or `fast`.
    """
    store: bool | None
    """Whether to keep the response, for `retrieve` and `previous_response_id`; default True."""
    stream: bool | None
    """True: the reply comes as a stream of events while it is made; default False."""
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    stream_options: ResponsesClientEventResponseCreateStreamOptions | None
    """Options of the stream, such as `include_usage`; only with `stream=True`."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: ResponseTextConfig | None
    """The form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`."""
    tool_choice: ResponseToolChoice | None
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: list[Tool] | None
    """What the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`,
    `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others.
    """
    top_logprobs: int | None
    """How many of the likeliest tokens to return at each position, 0 to 20."""
    top_p: float | None
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or
    `temperature`, not both.
    """
    truncation: Literal["auto", "disabled"] | None
    """What to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it
    an error 400.
    """
    user: str | None
    """An id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and
    `prompt_cache_key`.
    """
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
class ResponsesServerEventResponseAudioWsDeltaDict(TypedDict):
    delta: str
    """A further piece of the sound, as base64."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.delta"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseAudioWsDelta(ResponseAudioDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["delta"], str, Literal["sequence_number"], int, Literal["type"], Literal["response.audio.delta"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseAudioWsDoneDict(TypedDict):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.done"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseAudioWsDone(ResponseAudioDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get3[Literal["sequence_number"], int, Literal["type"], Literal["response.audio.done"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseAudioTranscriptWsDeltaDict(TypedDict):
    delta: str
    """A further piece."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.delta"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseAudioTranscriptWsDelta(ResponseAudioTranscriptDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["delta"], str, Literal["sequence_number"], int, Literal["type"], Literal["response.audio.transcript.delta"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseAudioTranscriptWsDoneDict(TypedDict):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.done"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseAudioTranscriptWsDone(ResponseAudioTranscriptDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get3[Literal["sequence_number"], int, Literal["type"], Literal["response.audio.transcript.done"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseCodeInterpreterCallCodeWsDeltaDict(TypedDict):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.delta"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseCodeInterpreterCallCodeWsDelta(ResponseCodeInterpreterCallCodeDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call_code.delta"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseCodeInterpreterCallCodeWsDoneDict(TypedDict):
    code: str
    """The whole code."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.done"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseCodeInterpreterCallCodeWsDone(ResponseCodeInterpreterCallCodeDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["code", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call_code.done"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseCodeInterpreterCallWsCompletedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.completed"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseCodeInterpreterCallWsCompleted(ResponseCodeInterpreterCallCompletedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call.completed"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseCodeInterpreterCallInWsProgressDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.in_progress"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseCodeInterpreterCallInWsProgress(ResponseCodeInterpreterCallInProgressEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call.in_progress"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseCodeInterpreterCallWsInterpretingDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.interpreting"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseCodeInterpreterCallWsInterpreting(ResponseCodeInterpreterCallInterpretingEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.code_interpreter_call.interpreting"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseCompactionWsCompactingDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.compaction.compacting"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseCompactionWsCompacting(ResponseCompactionCompactingEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.compaction.compacting"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseWsCompletedDict(TypedDict):
    response: ResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.completed"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseWsCompleted(ResponseCompletedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["response"], Response, Literal["sequence_number"], int, Literal["type"], Literal["response.completed"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseContentPartWsAddedDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPartDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.content_part.added"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseContentPartWsAdded(ResponseContentPartAddedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["part"], ResponseContentPartDoneEventPart, Literal["type"], Literal["response.content_part.added"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseContentPartWsDoneDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseContentPartDoneEventPartDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.content_part.done"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseContentPartWsDone(ResponseContentPartDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["part"], ResponseContentPartDoneEventPart, Literal["type"], Literal["response.content_part.done"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseWsCreatedDict(TypedDict):
    response: ResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.created"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseWsCreated(ResponseCreatedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["response"], Response, Literal["sequence_number"], int, Literal["type"], Literal["response.created"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseFileSearchCallWsCompletedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.completed"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseFileSearchCallWsCompleted(ResponseFileSearchCallCompletedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.file_search_call.completed"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseFileSearchCallInWsProgressDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.in_progress"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseFileSearchCallInWsProgress(ResponseFileSearchCallInProgressEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.file_search_call.in_progress"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseFileSearchCallWsSearchingDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.searching"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseFileSearchCallWsSearching(ResponseFileSearchCallSearchingEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.file_search_call.searching"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseFunctionCallArgumentsWsDeltaDict(TypedDict):
    delta: str
    """A further piece of the arguments."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.delta"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseFunctionCallArgumentsWsDelta(ResponseFunctionCallArgumentsDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.function_call_arguments.delta"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseFunctionCallArgumentsWsDoneDict(TypedDict):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.done"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseFunctionCallArgumentsWsDone(ResponseFunctionCallArgumentsDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["arguments", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.function_call_arguments.done"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseShellCallCommandWsAddedDict(TypedDict):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.added"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseShellCallCommandWsAdded(ResponseShellCallCommandAddedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["command"], str, Literal["command_index", "output_index", "sequence_number"], int, Literal["type"], Literal["response.shell_call_command.added"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseShellCallCommandWsDeltaDict(TypedDict):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    delta: str
    """A further piece."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.delta"]
    obfuscation: NotRequired[str | None]
    """Padding of random length that hides how long the text is; ignore it."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseShellCallCommandWsDelta(ResponseShellCallCommandDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["command_index", "output_index", "sequence_number"], int, Literal["delta"], str, Literal["type"], Literal["response.shell_call_command.delta"], Literal["obfuscation", "stream_id"], str | None]
class ResponsesServerEventResponseShellCallCommandWsDoneDict(TypedDict):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.done"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseShellCallCommandWsDone(ResponseShellCallCommandDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["command"], str, Literal["command_index", "output_index", "sequence_number"], int, Literal["type"], Literal["response.shell_call_command.done"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseShellCallOutputContentWsDeltaDict(TypedDict):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    delta: ResponseShellCallOutputContentDeltaEventDeltaDict
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_output_content.delta"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseShellCallOutputContentWsDelta(ResponseShellCallOutputContentDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["command_index", "output_index", "sequence_number"], int, Literal["delta"], ResponseShellCallOutputContentDeltaEventDelta, Literal["item_id"], str, Literal["type"], Literal["response.shell_call_output_content.delta"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseShellCallOutputContentWsDoneDict(TypedDict):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output: list[ResponseFunctionShellToolCallOutputOutputDict]
    """All that came out."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_output_content.done"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseShellCallOutputContentWsDone(ResponseShellCallOutputContentDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["command_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["output"], list[ResponseFunctionShellToolCallOutputOutput], Literal["type"], Literal["response.shell_call_output_content.done"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseInWsProgressDict(TypedDict):
    response: ResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.in_progress"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseInWsProgress(ResponseInProgressEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["response"], Response, Literal["sequence_number"], int, Literal["type"], Literal["response.in_progress"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseWsFailedDict(TypedDict):
    response: ResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.failed"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseWsFailed(ResponseFailedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["response"], Response, Literal["sequence_number"], int, Literal["type"], Literal["response.failed"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseWsIncompleteDict(TypedDict):
    response: ResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.incomplete"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseWsIncomplete(ResponseIncompleteEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["response"], Response, Literal["sequence_number"], int, Literal["type"], Literal["response.incomplete"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseOutputItemWsAddedDict(TypedDict):
    item: ResponseOutputItemDict
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.added"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseOutputItemWsAdded(ResponseOutputItemAddedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item"], ResponseOutputItem, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.output_item.added"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseOutputItemWsDoneDict(TypedDict):
    item: ResponseOutputItemDict
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.done"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseOutputItemWsDone(ResponseOutputItemDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item"], ResponseOutputItem, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.output_item.done"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseReasoningSummaryPartWsAddedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseReasoningItemSummaryDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_part.added"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseReasoningSummaryPartWsAdded(ResponseReasoningSummaryPartAddedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["item_id"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["part"], ResponseReasoningItemSummary, Literal["type"], Literal["response.reasoning_summary_part.added"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseReasoningSummaryPartWsDoneDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: ResponseReasoningItemSummaryDict
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_part.done"]
    status: NotRequired[Literal["incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseReasoningSummaryPartWsDone(ResponseReasoningSummaryPartDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get6[Literal["item_id"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["part"], ResponseReasoningItemSummary, Literal["type"], Literal["response.reasoning_summary_part.done"], Literal["status"], Literal["incomplete"] | None, Literal["stream_id"], str | None]
class ResponsesServerEventResponseReasoningSummaryTextWsDeltaDict(TypedDict):
    delta: str
    """A further piece of the summary."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_text.delta"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseReasoningSummaryTextWsDelta(ResponseReasoningSummaryTextDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["type"], Literal["response.reasoning_summary_text.delta"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseReasoningSummaryTextWsDoneDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    text: str
    """The whole text."""
    type: Literal["response.reasoning_summary_text.done"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseReasoningSummaryTextWsDone(ResponseReasoningSummaryTextDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id", "text"], str, Literal["output_index", "sequence_number", "summary_index"], int, Literal["type"], Literal["response.reasoning_summary_text.done"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseReasoningTextWsDeltaDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the thoughts."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.reasoning_text.delta"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseReasoningTextWsDelta(ResponseReasoningTextDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["content_index", "output_index", "sequence_number"], int, Literal["delta", "item_id"], str, Literal["type"], Literal["response.reasoning_text.delta"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseReasoningTextWsDoneDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    text: str
    """The whole text."""
    type: Literal["response.reasoning_text.done"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseReasoningTextWsDone(ResponseReasoningTextDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id", "text"], str, Literal["type"], Literal["response.reasoning_text.done"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseRefusalWsDeltaDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the refusal."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.refusal.delta"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseRefusalWsDelta(ResponseRefusalDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["content_index", "output_index", "sequence_number"], int, Literal["delta", "item_id"], str, Literal["type"], Literal["response.refusal.delta"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseRefusalWsDoneDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    refusal: str
    """The whole refusal."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.refusal.done"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseRefusalWsDone(ResponseRefusalDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id", "refusal"], str, Literal["type"], Literal["response.refusal.done"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseTextWsDeltaDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the text."""
    item_id: str
    """Id of the item that it belongs to."""
    logprobs: list[ResponseTextDoneEventLogprobDict]
    """Log probabilities of the tokens, if they were asked for."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_text.delta"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseTextWsDelta(ResponseTextDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["content_index", "output_index", "sequence_number"], int, Literal["delta", "item_id"], str, Literal["logprobs"], list[ResponseTextDoneEventLogprob], Literal["type"], Literal["response.output_text.delta"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseTextWsDoneDict(TypedDict):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    logprobs: list[ResponseTextDoneEventLogprobDict]
    """Log probabilities of the tokens, if they were asked for."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    text: str
    """The whole text of the part."""
    type: Literal["response.output_text.done"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseTextWsDone(ResponseTextDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["content_index", "output_index", "sequence_number"], int, Literal["item_id", "text"], str, Literal["logprobs"], list[ResponseTextDoneEventLogprob], Literal["type"], Literal["response.output_text.done"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseWebSearchCallWsCompletedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.completed"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseWebSearchCallWsCompleted(ResponseWebSearchCallCompletedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.web_search_call.completed"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseWebSearchCallInWsProgressDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.in_progress"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseWebSearchCallInWsProgress(ResponseWebSearchCallInProgressEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.web_search_call.in_progress"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseWebSearchCallWsSearchingDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.searching"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseWebSearchCallWsSearching(ResponseWebSearchCallSearchingEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.web_search_call.searching"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseImageGenCallWsCompletedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.completed"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseImageGenCallWsCompleted(ResponseImageGenCallCompletedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.completed"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseImageGenCallWsGeneratingDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.generating"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseImageGenCallWsGenerating(ResponseImageGenCallGeneratingEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.generating"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseImageGenCallInWsProgressDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.in_progress"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseImageGenCallInWsProgress(ResponseImageGenCallInProgressEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.in_progress"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseImageGenCallPartialWsImageDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    partial_image_b64: str
    """The image so far, as base64."""
    partial_image_index: int
    """Which of the partial images this is, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.partial_image"]
    background: NotRequired[str | None]
    """`transparent` or `opaque`."""
    output_format: NotRequired[str | None]
    """The format of the image."""
    quality: NotRequired[str | None]
    """Its quality."""
    size: NotRequired[str | None]
    """Width x height in pixels."""
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseImageGenCallPartialWsImage(ResponseImageGenCallPartialImageEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id", "partial_image_b64"], str, Literal["output_index", "partial_image_index", "sequence_number"], int, Literal["type"], Literal["response.image_generation_call.partial_image"], Literal["background", "output_format", "quality", "size", "stream_id"], str | None]
class ResponsesServerEventResponseMcpCallArgumentsWsDeltaDict(TypedDict):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.delta"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseMcpCallArgumentsWsDelta(ResponseMcpCallArgumentsDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call_arguments.delta"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseMcpCallArgumentsWsDoneDict(TypedDict):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.done"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseMcpCallArgumentsWsDone(ResponseMcpCallArgumentsDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["arguments", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call_arguments.done"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseMcpCallWsCompletedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.completed"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseMcpCallWsCompleted(ResponseMcpCallCompletedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call.completed"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseMcpCallWsFailedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.failed"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseMcpCallWsFailed(ResponseMcpCallFailedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call.failed"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseMcpCallInWsProgressDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.in_progress"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseMcpCallInWsProgress(ResponseMcpCallInProgressEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_call.in_progress"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseMcpListToolsWsCompletedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.completed"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseMcpListToolsWsCompleted(ResponseMcpListToolsCompletedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_list_tools.completed"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseMcpListToolsWsFailedDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.failed"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseMcpListToolsWsFailed(ResponseMcpListToolsFailedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_list_tools.failed"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseMcpListToolsInWsProgressDict(TypedDict):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.in_progress"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseMcpListToolsInWsProgress(ResponseMcpListToolsInProgressEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.mcp_list_tools.in_progress"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseOutputTextAnnotationWsAddedDict(TypedDict):
    annotation: NotRequired[ResponseOutputTextAnnotationAddedEventAnnotationDict | None]
    """The source."""
    annotation_index: int
    """Which of the sources of the part it is, from 0."""
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_text.annotation.added"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseOutputTextAnnotationWsAdded(ResponseOutputTextAnnotationAddedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get5[Literal["annotation"], ResponseOutputTextAnnotationAddedEventAnnotation | None, Literal["annotation_index", "content_index", "output_index", "sequence_number"], int, Literal["item_id"], str, Literal["type"], Literal["response.output_text.annotation.added"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseWsQueuedDict(TypedDict):
    response: ResponseDict
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.queued"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseWsQueued(ResponseQueuedEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["response"], Response, Literal["sequence_number"], int, Literal["type"], Literal["response.queued"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseCustomToolCallInputWsDeltaDict(TypedDict):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.delta"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseCustomToolCallInputWsDelta(ResponseCustomToolCallInputDeltaEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["delta", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.custom_tool_call_input.delta"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseCustomToolCallInputWsDoneDict(TypedDict):
    input: str
    """The whole input."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.done"]
    stream_id: NotRequired[str | None]
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseCustomToolCallInputWsDone(ResponseCustomToolCallInputDoneEvent):
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["input", "item_id"], str, Literal["output_index", "sequence_number"], int, Literal["type"], Literal["response.custom_tool_call_input.done"], Literal["stream_id"], str | None]
class ResponsesServerEventResponseWsErrorErrorDict(TypedDict, total=False):
    code: str | None
    """What went wrong, for programs."""
    message: Required[str]
    """What went wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    type: Required[str]
    """What kind of error it is."""
    headers: dict[str, str] | None
    """Header fields that come with the error."""
    misalignment: ResponseErrorMisalignmentDict | None
    """What was wrong with what the model did."""
class ResponsesServerEventResponseWsErrorError(Reply[ResponsesServerEventResponseWsErrorErrorDict]):
    code: str | None
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    type: str
    """What kind of error it is."""
    headers: dict[str, str] | None
    """Header fields that come with the error."""
    misalignment: ResponseErrorMisalignment | None
    """What was wrong with what the model did."""
    __getitem__: Get4[Literal["code", "param"], str | None, Literal["message", "type"], str, Literal["headers"], dict[str, str] | None, Literal["misalignment"], ResponseErrorMisalignment | None]
class ResponsesServerEventResponseWsErrorDict(TypedDict, total=False):
    error: Required[ResponsesServerEventResponseWsErrorErrorDict]
    """What went wrong."""
    type: Required[Literal["error"]]
    sequence_number: int | None
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    status: int | None
    """The HTTP status code of the error."""
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
class ResponsesServerEventResponseWsError(Reply[ResponsesServerEventResponseWsErrorDict]):
    error: ResponsesServerEventResponseWsErrorError
    """What went wrong."""
    type: Literal["error"]
    sequence_number: int | None
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    status: int | None
    """The HTTP status code of the error."""
    stream_id: str | None
    """Which of the streams of a connection it belongs to."""
    __getitem__: Get4[Literal["error"], ResponsesServerEventResponseWsErrorError, Literal["type"], Literal["error"], Literal["sequence_number", "status"], int | None, Literal["stream_id"], str | None]
class InputTokenCountResponseDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    object: Literal["response.input_tokens"]
class InputTokenCountResponse(Reply[InputTokenCountResponseDict]):
    input_tokens: int
    """Tokens of the input."""
    object: Literal["response.input_tokens"]
    __getitem__: Get2[Literal["input_tokens"], int, Literal["object"], Literal["response.input_tokens"]]
class ResponseInputAudioInputAudioDict(TypedDict):
    data: str
    """The sound as base64."""
    format: Literal["mp3", "wav"]
    """`wav` or `mp3`."""
class ResponseInputAudioInputAudio(Reply[ResponseInputAudioInputAudioDict]):
    data: str
    """The sound as base64."""
    format: Literal["mp3", "wav"]
    """`wav` or `mp3`."""
    __getitem__: Get2[Literal["data"], str, Literal["format"], Literal["mp3", "wav"]]
class ResponseInputAudioDict(TypedDict):
    input_audio: ResponseInputAudioInputAudioDict
    """The sound and its format."""
    type: Literal["input_audio"]
class ResponseInputAudio(Reply[ResponseInputAudioDict]):
    input_audio: ResponseInputAudioInputAudio
    """The sound and its format."""
    type: Literal["input_audio"]
    __getitem__: Get2[Literal["input_audio"], ResponseInputAudioInputAudio, Literal["type"], Literal["input_audio"]]
