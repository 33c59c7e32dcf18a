# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from . import _types
from ..chat._base import ChatCompletionFunctionTool, ChatCompletionFunctionToolDict, ChatCompletionFunctionToolParam
from ..shared import (
    ComparisonFilter,
    ComparisonFilterDict,
    CompoundFilter,
    CompoundFilterDict,
    Reasoning,
    ReasoningDict,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONObjectDict,
    ResponseFormatText,
    ResponseFormatTextDict,
)
from ..shared_params import (
    ComparisonFilter as _types_shared_params_ComparisonFilter,
    CompoundFilter as _types_shared_params_CompoundFilter,
    CustomToolInputFormat,
    Metadata,
    Reasoning as _types_shared_params_Reasoning,
    ResponseFormatJSONObject as _types_shared_params_ResponseFormatJSONObject,
    ResponseFormatText as _types_shared_params_ResponseFormatText,
    ResponsesModel,
)
class ContainerNetworkPolicyDisabledParam(TypedDict):
    type: Literal["disabled"]
class ContainerNetworkPolicyDomainSecretParam(TypedDict):
    domain: str
    """The domain."""
    name: str
    """Name of the secret."""
    value: str
    """The secret."""
class ContainerNetworkPolicyAllowlistParam(TypedDict):
    allowed_domains: Sequence[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
    domain_secrets: NotRequired[Iterable[ContainerNetworkPolicyDomainSecretParam | _types.ContainerNetworkPolicyDomainSecret | _types.ContainerNetworkPolicyDomainSecretDict]]
    """Secrets that requests to a domain carry, which the code never sees."""
ContainerAutoParamNetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, _types.ContainerNetworkPolicyDisabled, _types.ContainerNetworkPolicyDisabledDict, ContainerNetworkPolicyAllowlistParam, _types.ContainerNetworkPolicyAllowlist, _types.ContainerNetworkPolicyAllowlistDict]
class SkillReferenceParam(TypedDict):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: NotRequired[str]
    """Which version of it; default the one that is set for the skill."""
class InlineSkillSourceParam(TypedDict):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class InlineSkillParam(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: InlineSkillSourceParam | _types.InlineSkillSource | _types.InlineSkillSourceDict
    """The skill itself."""
    type: Literal["inline"]
ContainerAutoParamSkill: TypeAlias = Union[SkillReferenceParam, _types.SkillReference, _types.SkillReferenceDict, InlineSkillParam, _types.InlineSkill, _types.InlineSkillDict]
class ContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: ContainerAutoParamNetworkPolicy
    """What it may reach; default nothing."""
    skills: Iterable[ContainerAutoParamSkill]
    """Skills to put into it."""
class ContainerReferenceParam(TypedDict):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
class LocalSkillParam(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""
class LocalEnvironmentParam(TypedDict):
    type: Literal["local"]
    skills: NotRequired[Iterable[LocalSkillParam | _types.LocalSkill | _types.LocalSkillDict]]
    """Skills that are there."""
class ResponseCreateParamsImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether pictures in the context may be compressed: `auto`, `enabled` or `disabled`."""
class ResponseInputFileParamPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]
    """How long it is kept at least."""
class ResponseInputTextParam(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[ResponseInputFileParamPromptCacheBreakpoint | _types.ResponseInputFilePromptCacheBreakpoint | _types.ResponseInputFilePromptCacheBreakpointDict]
    """The beginning up to here is kept in the cache."""
class ResponseInputImageParam(TypedDict, total=False):
    detail: Required[_types.ImageDetail]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of an uploaded image."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: ResponseInputFileParamPromptCacheBreakpoint | _types.ResponseInputFilePromptCacheBreakpoint | _types.ResponseInputFilePromptCacheBreakpointDict
    """The beginning up to here is kept in the cache."""
class ResponseInputFileParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: str
    """The file as a base64 `data:` URL."""
    file_id: str | None
    """Id of an uploaded file."""
    file_url: str
    """Address of the file."""
    filename: str
    """Its name, if it comes as `file_data`."""
    prompt_cache_breakpoint: ResponseInputFileParamPromptCacheBreakpoint | _types.ResponseInputFilePromptCacheBreakpoint | _types.ResponseInputFilePromptCacheBreakpointDict
    """The beginning up to here is kept in the cache."""
ResponseInputContentParam: TypeAlias = Union[ResponseInputTextParam, _types.ResponseInputText, _types.ResponseInputTextDict, _types.ResponseInputTextContent, _types.ResponseInputTextContentDict, ResponseInputImageParam, _types.ResponseInputImage, _types.ResponseInputImageDict, ResponseInputFileParam, _types.ResponseInputFile, _types.ResponseInputFileDict, _types.ResponseInputFileContent, _types.ResponseInputFileContentDict]
ResponseInputMessageContentListParam: TypeAlias = list[ResponseInputContentParam]
class EasyInputMessageParam(TypedDict):
    """A message of the input."""
    content: str | ResponseInputMessageContentListParam
    """What is said: text, or parts of text, images and files."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: NotRequired[Literal["message"]]
class ResponseInputParamMessage(TypedDict):
    content: ResponseInputMessageContentListParam
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    """`in_progress`, `completed` or `incomplete`."""
    type: NotRequired[Literal["message"]]
class ResponseOutputTextParamAnnotationFileCitation(TypedDict):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_citation"]
class ResponseOutputTextParamAnnotationURLCitation(TypedDict):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""
class ResponseOutputTextParamAnnotationContainerFileCitation(TypedDict):
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
class ResponseOutputTextParamAnnotationFilePath(TypedDict):
    file_id: str
    """Id of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_path"]
ResponseOutputTextParamAnnotation: TypeAlias = Union[ResponseOutputTextParamAnnotationFileCitation, _types.ResponseOutputTextAnnotationFileCitation, _types.ResponseOutputTextAnnotationFileCitationDict, ResponseOutputTextParamAnnotationURLCitation, _types.ResponseOutputTextAnnotationURLCitation, _types.ResponseOutputTextAnnotationURLCitationDict, ResponseOutputTextParamAnnotationContainerFileCitation, _types.ResponseOutputTextAnnotationContainerFileCitation, _types.ResponseOutputTextAnnotationContainerFileCitationDict, ResponseOutputTextParamAnnotationFilePath, _types.ResponseOutputTextAnnotationFilePath, _types.ResponseOutputTextAnnotationFilePathDict]
class ResponseOutputTextParamLogprobTopLogprob(TypedDict):
    token: str
    """The token as text."""
    bytes: Iterable[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
class ResponseOutputTextParamLogprob(TypedDict):
    token: str
    """The token as text."""
    bytes: Iterable[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: Iterable[ResponseOutputTextParamLogprobTopLogprob | _types.ResponseOutputTextLogprobTopLogprob | _types.ResponseOutputTextLogprobTopLogprobDict]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
class ResponseOutputTextParam(TypedDict):
    annotations: Iterable[ResponseOutputTextParamAnnotation]
    """Sources of what the text says."""
    text: str
    """The text."""
    type: Literal["output_text"]
    logprobs: NotRequired[Iterable[ResponseOutputTextParamLogprob | _types.ResponseOutputTextLogprob | _types.ResponseOutputTextLogprobDict]]
    """Log probabilities of the tokens, if they were asked for."""
class ResponseOutputRefusalParam(TypedDict):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]
ResponseOutputMessageParamContent: TypeAlias = Union[ResponseOutputTextParam, _types.ResponseOutputText, _types.ResponseOutputTextDict, ResponseOutputRefusalParam, _types.ResponseOutputRefusal, _types.ResponseOutputRefusalDict]
class ResponseOutputMessageParam(TypedDict):
    id: str
    """Id of the message."""
    content: Iterable[ResponseOutputMessageParamContent]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
class ResponseFileSearchToolCallParamResult(TypedDict, total=False):
    attributes: dict[str, str | float | bool] | None
    """Up to 16 pairs of the file's own."""
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    score: float
    """How well it fits, 0 to 1."""
    text: str
    """The text that was found."""
class ResponseFileSearchToolCallParam(TypedDict):
    id: str
    """Id of the item."""
    queries: Sequence[str]
    """What was searched for."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it is."""
    type: Literal["file_search_call"]
    results: NotRequired[Iterable[ResponseFileSearchToolCallParamResult | _types.ResponseFileSearchToolCallResult | _types.ResponseFileSearchToolCallResultDict] | None]
    """What was found, if it was included."""
class ResponseComputerToolCallParamPendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    """Id of the check."""
    code: str | None
    """What kind of check it is."""
    message: str | None
    """What to look at, in words."""
class ComputerActionParamClick(TypedDict):
    button: Literal["left", "right", "wheel", "back", "forward"]
    """`left`, `right`, `wheel`, `back` or `forward`."""
    type: Literal["click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[Sequence[str] | None]
    """The keys that are held or pressed."""
class ComputerActionParamDoubleClick(TypedDict):
    keys: Sequence[str] | None
    """The keys that are held or pressed."""
    type: Literal["double_click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
class ComputerActionParamDragPath(TypedDict):
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
class ComputerActionParamDrag(TypedDict):
    path: Iterable[ComputerActionParamDragPath | _types.ComputerActionDragPath | _types.ComputerActionDragPathDict]
    """The points to drag along."""
    type: Literal["drag"]
    keys: NotRequired[Sequence[str] | None]
    """The keys that are held or pressed."""
class ComputerActionParamKeypress(TypedDict):
    keys: Sequence[str]
    """The keys that are held or pressed."""
    type: Literal["keypress"]
class ComputerActionParamMove(TypedDict):
    type: Literal["move"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[Sequence[str] | None]
    """The keys that are held or pressed."""
class ComputerActionParamScreenshot(TypedDict):
    type: Literal["screenshot"]
class ComputerActionParamScroll(TypedDict):
    scroll_x: int
    """How far to scroll to the right, in pixels."""
    scroll_y: int
    """How far to scroll down, in pixels."""
    type: Literal["scroll"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[Sequence[str] | None]
    """The keys that are held or pressed."""
class ComputerActionParamType(TypedDict):
    text: str
    """The text to type."""
    type: Literal["type"]
class ComputerActionParamWait(TypedDict):
    type: Literal["wait"]
ComputerActionParam: TypeAlias = Union[ComputerActionParamClick, _types.ComputerActionClick, _types.ComputerActionClickDict, ComputerActionParamDoubleClick, _types.ComputerActionDoubleClick, _types.ComputerActionDoubleClickDict, ComputerActionParamDrag, _types.ComputerActionDrag, _types.ComputerActionDragDict, ComputerActionParamKeypress, _types.ComputerActionKeypress, _types.ComputerActionKeypressDict, ComputerActionParamMove, _types.ComputerActionMove, _types.ComputerActionMoveDict, ComputerActionParamScreenshot, _types.ComputerActionScreenshot, _types.ComputerActionScreenshotDict, ComputerActionParamScroll, _types.ComputerActionScroll, _types.ComputerActionScrollDict, ComputerActionParamType, _types.ComputerActionType, _types.ComputerActionTypeDict, ComputerActionParamWait, _types.ComputerActionWait, _types.ComputerActionWaitDict]
ComputerActionListParam: TypeAlias = list[ComputerActionParam]
class ResponseComputerToolCallParam(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    pending_safety_checks: Iterable[ResponseComputerToolCallParamPendingSafetyCheck | _types.ResponseComputerToolCallPendingSafetyCheck | _types.ResponseComputerToolCallPendingSafetyCheckDict]
    """What the API wants you to look at before the action is done."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call"]
    action: NotRequired[ComputerActionParam]
    """What to do: click, type, scroll, take a screenshot and so on."""
    actions: NotRequired[ComputerActionListParam]
    """What to do, one after the other."""
class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str
    """Id of the file."""
    image_url: str
    """Address of the screenshot, or the image itself as a `data:` URL."""
class ResponseInputParamComputerCallOutput(TypedDict):
    call_id: str
    """Id of the call."""
    output: ResponseComputerToolCallOutputScreenshotParam | _types.ResponseComputerToolCallOutputScreenshot | _types.ResponseComputerToolCallOutputScreenshotDict
    """A screenshot of what came of it."""
    type: Literal["computer_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    acknowledged_safety_checks: NotRequired[Iterable[ResponseComputerToolCallParamPendingSafetyCheck] | None]
    """What you have looked at, and let pass."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class ResponseFunctionWebSearchParamActionSearchSource(TypedDict):
    type: Literal["url"]
    url: str
    """Address of the page."""
class ResponseFunctionWebSearchParamActionSearch(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: Sequence[str]
    """What was searched for."""
    query: str
    """What was searched for."""
    sources: Iterable[ResponseFunctionWebSearchParamActionSearchSource | _types.ResponseFunctionWebSearchActionSearchSource | _types.ResponseFunctionWebSearchActionSearchSourceDict]
    """What was found, if it was included."""
class ResponseFunctionWebSearchParamActionOpenPage(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]
    """Address of the page."""
class ResponseFunctionWebSearchParamActionFind(TypedDict):
    pattern: str
    """The text that was looked for."""
    type: Literal["find_in_page"]
    url: str
    """Address of the page."""
ResponseFunctionWebSearchParamAction: TypeAlias = Union[ResponseFunctionWebSearchParamActionSearch, _types.ResponseFunctionWebSearchActionSearch, _types.ResponseFunctionWebSearchActionSearchDict, ResponseFunctionWebSearchParamActionOpenPage, _types.ResponseFunctionWebSearchActionOpenPage, _types.ResponseFunctionWebSearchActionOpenPageDict, ResponseFunctionWebSearchParamActionFind, _types.ResponseFunctionWebSearchActionFind, _types.ResponseFunctionWebSearchActionFindDict]
class ResponseFunctionWebSearchParam(TypedDict):
    id: str
    """Id of the item."""
    action: ResponseFunctionWebSearchParamAction
    """What was done: a search, a page opened, a text looked for in it."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is."""
    type: Literal["web_search_call"]
class ResponseCustomToolCallParamCallerDirect(TypedDict):
    type: Literal["direct"]
class ResponseCustomToolCallParamCallerProgram(TypedDict):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]
ResponseCustomToolCallParamCaller: TypeAlias = Union[ResponseCustomToolCallParamCallerDirect, _types.ResponseCustomToolCallCallerDirect, _types.ResponseCustomToolCallCallerDirectDict, ResponseCustomToolCallParamCallerProgram, _types.ResponseCustomToolCallCallerProgram, _types.ResponseCustomToolCallCallerProgramDict]
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
class ResponseInputTextContentParam(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[ResponseInputFileParamPromptCacheBreakpoint | _types.ResponseInputFilePromptCacheBreakpoint | _types.ResponseInputFilePromptCacheBreakpointDict | None]
    """The beginning up to here is kept in the cache."""
class ResponseInputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: _types.ImageDetail | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: ResponseInputFileParamPromptCacheBreakpoint | _types.ResponseInputFilePromptCacheBreakpoint | _types.ResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class ResponseInputFileContentParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: str | None
    """The file as a base64 `data:` URL."""
    file_id: str | None
    """Id of the file."""
    file_url: str | None
    """Address of the file."""
    filename: str | None
    """Name of the file."""
    prompt_cache_breakpoint: ResponseInputFileParamPromptCacheBreakpoint | _types.ResponseInputFilePromptCacheBreakpoint | _types.ResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
ResponseSteerInputContentParam: TypeAlias = Union[ResponseInputTextContentParam, _types.ResponseInputTextContent, _types.ResponseInputTextContentDict, _types.ResponseInputText, _types.ResponseInputTextDict, ResponseInputImageContentParam, _types.ResponseInputImageContent, _types.ResponseInputImageContentDict, _types.ResponseInputImage, _types.ResponseInputImageDict, ResponseInputFileContentParam, _types.ResponseInputFileContent, _types.ResponseInputFileContentDict, _types.ResponseInputFile, _types.ResponseInputFileDict]
ResponseFunctionCallOutputItemListParam: TypeAlias = list[ResponseSteerInputContentParam]
class ResponseInputParamFunctionCallOutput(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListParam]
    """The result: text, or parts of text, images and files."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call that this is the result of."""
    caller: ResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class ResponseInputParamToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    """What was searched for."""
    type: Required[Literal["tool_search_call"]]
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
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
    """How much the meaning counts."""
    text_weight: float
    """How much the words count."""
class FileSearchToolParamRankingOptions(TypedDict, total=False):
    hybrid_search: FileSearchToolParamRankingOptionsHybridSearch | _types.FileSearchToolRankingOptionsHybridSearch | _types.FileSearchToolRankingOptionsHybridSearchDict
    """How much words and meaning count."""
    ranker: Literal["auto", "default-2024-11-15"]
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: float
    """Drop what fits less well, 0 to 1; default 0."""
class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    """Ids of the vector stores to search."""
    filters: FileSearchToolParamFilters | None
    """Which files to search, by their attributes."""
    max_num_results: int
    """The most results, 1 to 50."""
    ranking_options: FileSearchToolParamRankingOptions | _types.FileSearchToolRankingOptions | _types.FileSearchToolRankingOptionsDict
    """How results are ranked, and which are dropped."""
class ComputerToolParam(TypedDict):
    type: Literal["computer"]
class ComputerUsePreviewToolParam(TypedDict):
    display_height: int
    """Height of the screen in pixels."""
    display_width: int
    """Width of the screen in pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """`windows`, `mac`, `linux`, `ubuntu` or `browser`."""
    type: Literal["computer_use_preview"]
class WebSearchToolParamFilters(TypedDict, total=False):
    allowed_domains: Sequence[str] | None
    """Only these domains and those below them."""
class WebSearchToolParamUserLocation(TypedDict, total=False):
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
    type: Literal["approximate"]
class WebSearchToolParam(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    """`web_search`, or a version of it by date."""
    external_web_access: bool
    """Whether it may go to the live web; default True."""
    filters: WebSearchToolParamFilters | _types.WebSearchToolFilters | _types.WebSearchToolFiltersDict | None
    """Which domains to search."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: WebSearchToolParamUserLocation | _types.WebSearchToolUserLocation | _types.WebSearchToolUserLocationDict | _types.WebSearchPreviewToolUserLocation | _types.WebSearchPreviewToolUserLocationDict | None
    """Roughly where the user is."""
class ToolParamMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str]
    """Only tools of these names."""
ToolParamMcpAllowedTools: TypeAlias = Union[Sequence[str], ToolParamMcpAllowedToolsMcpToolFilter, _types.ToolMcpAllowedToolsMcpToolFilter, _types.ToolMcpAllowedToolsMcpToolFilterDict]
class ToolParamMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: ToolParamMcpAllowedToolsMcpToolFilter | _types.ToolMcpAllowedToolsMcpToolFilter | _types.ToolMcpAllowedToolsMcpToolFilterDict
    """The tools whose calls wait for your approval."""
    never: ToolParamMcpAllowedToolsMcpToolFilter | _types.ToolMcpAllowedToolsMcpToolFilter | _types.ToolMcpAllowedToolsMcpToolFilterDict
    """The tools whose calls do not wait."""
ToolParamMcpRequireApproval: TypeAlias = Union[ToolParamMcpRequireApprovalMcpToolApprovalFilter, _types.ToolMcpRequireApprovalMcpToolApprovalFilter, _types.ToolMcpRequireApprovalMcpToolApprovalFilterDict, Literal["always", "never"]]
class ResponseToolSearchOutputItemParamParamToolMcp(TypedDict, total=False):
    server_label: Required[str]
    """The name of the server, as the tool has it."""
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: ToolParamMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"]
    """Id of a connector that the API has."""
    defer_loading: bool
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: ToolParamMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str
    """What the server is for."""
    server_url: str
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str
    """Id of a tunnel to a server of yours."""
class ToolParamCodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: ContainerAutoParamNetworkPolicy
    """What it may reach; default nothing."""
ToolParamCodeInterpreterContainer: TypeAlias = Union[str, ToolParamCodeInterpreterContainerCodeInterpreterToolAuto, _types.ToolCodeInterpreterContainerCodeInterpreterToolAuto, _types.ToolCodeInterpreterContainerCodeInterpreterToolAutoDict]
class ToolParamCodeInterpreter(TypedDict):
    container: ToolParamCodeInterpreterContainer
    """Id of a container, or `{"type": "auto"}` for a new one with the files that are named."""
    type: Literal["code_interpreter"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    """Who may call it: the model itself, or programs that it writes."""
class ToolParamProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
class ToolParamImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    """Id of the file."""
    image_url: str
    """The mask as a base64 `data:` URL."""
class ToolParamImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
class ToolParamImageGenerationSvg(TypedDict, total=False):
    model: str
    """The model that draws the vector output."""
    reasoning: ToolParamImageGenerationSvgReasoning | _types.ToolImageGenerationSvgReasoning | _types.ToolImageGenerationSvgReasoningDict | None
    """How much that model thinks before it draws."""
class ToolParamImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    """Whether to make a new image or to change one: `auto` (default), `generate` or `edit`."""
    background: Literal["transparent", "opaque", "auto"]
    """`transparent`, `opaque` or `auto` (default)."""
    complexity: Literal["low", "medium", "high"]
    """How elaborate vector output is: `low`, `medium` or `high`."""
    frame_count: int
    """How many frames an animation has."""
    frame_duration_ms: int
    """How long each frame of an animation is shown, in milliseconds."""
    input_fidelity: Literal["high", "low"] | None
    """How closely to keep to the input images: `high` or `low` (default)."""
    input_image_mask: ToolParamImageGenerationInputImageMask | _types.ToolImageGenerationInputImageMask | _types.ToolImageGenerationInputImageMaskDict
    """Which part of the image to change."""
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"]
    """The image model."""
    moderation: Literal["auto", "low"]
    """How strictly to moderate: `auto` (default) or `low`."""
    output_compression: int
    """Of JPEG and WebP, 0 to 100; default 100."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    """`png` (default), `webp` or `jpeg`."""
    partial_images: int
    """How many unfinished images to stream, 0 to 3; default 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """`low`, `medium`, `high` or `auto` (default)."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels, such as `1024x1024`, or `auto` (default)."""
    svg: ToolParamImageGenerationSvg | _types.ToolImageGenerationSvg | _types.ToolImageGenerationSvgDict
    """Options of vector output."""
class ToolParamLocalShell(TypedDict):
    type: Literal["local_shell"]
FunctionShellToolParamEnvironment: TypeAlias = Union[ContainerAutoParam, _types.ContainerAuto, _types.ContainerAutoDict, LocalEnvironmentParam, _types.LocalEnvironment, _types.LocalEnvironmentDict, _types.ResponseLocalEnvironment, _types.ResponseLocalEnvironmentDict, ContainerReferenceParam, _types.ContainerReference, _types.ContainerReferenceDict, _types.ResponseContainerReference, _types.ResponseContainerReferenceDict]
class FunctionShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    environment: FunctionShellToolParamEnvironment | None
    """Where it runs."""
CustomToolParam = TypedDict("CustomToolParam", {
    "async": NotRequired[bool],
    "name": str,
    "type": Literal["custom"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "defer_loading": NotRequired[bool],
    "description": NotRequired[str],
    "format": NotRequired[CustomToolInputFormat],
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
NamespaceToolParamTool: TypeAlias = Union[NamespaceToolParamToolFunction, _types.NamespaceToolToolFunction, _types.NamespaceToolToolFunctionDict, _types.FunctionTool, _types.FunctionToolDict, _types.ToolChoiceFunction, _types.ToolChoiceFunctionDict, CustomToolParam, _types.CustomTool, _types.CustomToolDict, _types.ToolChoiceCustom, _types.ToolChoiceCustomDict]
class ToolSearchOutputNamespaceToolParam(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: Iterable[NamespaceToolParamTool]
    """The tools that were found."""
    type: Literal["namespace"]
class ToolSearchToolParam(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: str | None
    """What can be searched for."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    parameters: object | None
    """What the search takes, as a JSON Schema object."""
class WebSearchPreviewToolParamUserLocation(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
class WebSearchPreviewToolParam(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """`web_search_preview`, or a version of it by date."""
    search_content_types: list[Literal["text", "image"]]
    """What to search for: `text`, `image` or both."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: WebSearchPreviewToolParamUserLocation | _types.WebSearchPreviewToolUserLocation | _types.WebSearchPreviewToolUserLocationDict | None
    """Roughly where the user is."""
class ApplyPatchToolParam(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    """Who may call it: the model itself, or programs that it writes."""
ResponseToolSearchOutputItemParamParamTool: TypeAlias = Union[FunctionToolParam, _types.FunctionTool, _types.FunctionToolDict, _types.NamespaceToolToolFunction, _types.NamespaceToolToolFunctionDict, FileSearchToolParam, _types.FileSearchTool, _types.FileSearchToolDict, ComputerToolParam, _types.ComputerTool, _types.ComputerToolDict, ComputerUsePreviewToolParam, _types.ComputerUsePreviewTool, _types.ComputerUsePreviewToolDict, WebSearchToolParam, _types.WebSearchTool, _types.WebSearchToolDict, ResponseToolSearchOutputItemParamParamToolMcp, _types.ResponseToolSearchOutputItemParamToolMcp, _types.ResponseToolSearchOutputItemParamToolMcpDict, _types.ToolMcp, _types.ToolMcpDict, _types.ToolChoiceMcp, _types.ToolChoiceMcpDict, ToolParamCodeInterpreter, _types.ToolCodeInterpreter, _types.ToolCodeInterpreterDict, ToolParamProgrammaticToolCalling, _types.ToolProgrammaticToolCalling, _types.ToolProgrammaticToolCallingDict, ToolParamImageGeneration, _types.ToolImageGeneration, _types.ToolImageGenerationDict, ToolParamLocalShell, _types.ToolLocalShell, _types.ToolLocalShellDict, FunctionShellToolParam, _types.FunctionShellTool, _types.FunctionShellToolDict, _types.ToolChoiceShell, _types.ToolChoiceShellDict, CustomToolParam, _types.CustomTool, _types.CustomToolDict, _types.ToolChoiceCustom, _types.ToolChoiceCustomDict, ToolSearchOutputNamespaceToolParam, _types.ToolSearchOutputNamespaceTool, _types.ToolSearchOutputNamespaceToolDict, _types.NamespaceTool, _types.NamespaceToolDict, ToolSearchToolParam, _types.ToolSearchTool, _types.ToolSearchToolDict, WebSearchPreviewToolParam, _types.WebSearchPreviewTool, _types.WebSearchPreviewToolDict, ApplyPatchToolParam, _types.ApplyPatchTool, _types.ApplyPatchToolDict, _types.ToolChoiceApplyPatch, _types.ToolChoiceApplyPatchDict]
class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[ResponseToolSearchOutputItemParamParamTool]]
    """The tools that were found."""
    type: Required[Literal["tool_search_output"]]
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class ToolParamMcp(TypedDict, total=False):
    server_label: Required[str]
    """A name for the server, by which calls are told apart."""
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: ToolParamMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"]
    """Id of a connector that the API has."""
    defer_loading: bool
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: ToolParamMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str
    """What the server is for."""
    server_url: str
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str
    """Id of a tunnel to a server of yours."""
class NamespaceToolParam(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: Iterable[NamespaceToolParamTool]
    """The tools in it."""
    type: Literal["namespace"]
ToolParam: TypeAlias = Union[FunctionToolParam, _types.FunctionTool, _types.FunctionToolDict, _types.NamespaceToolToolFunction, _types.NamespaceToolToolFunctionDict, FileSearchToolParam, _types.FileSearchTool, _types.FileSearchToolDict, ComputerToolParam, _types.ComputerTool, _types.ComputerToolDict, ComputerUsePreviewToolParam, _types.ComputerUsePreviewTool, _types.ComputerUsePreviewToolDict, WebSearchToolParam, _types.WebSearchTool, _types.WebSearchToolDict, ToolParamMcp, _types.ToolMcp, _types.ToolMcpDict, _types.ResponseToolSearchOutputItemParamToolMcp, _types.ResponseToolSearchOutputItemParamToolMcpDict, _types.ToolChoiceMcp, _types.ToolChoiceMcpDict, ToolParamCodeInterpreter, _types.ToolCodeInterpreter, _types.ToolCodeInterpreterDict, ToolParamProgrammaticToolCalling, _types.ToolProgrammaticToolCalling, _types.ToolProgrammaticToolCallingDict, ToolParamImageGeneration, _types.ToolImageGeneration, _types.ToolImageGenerationDict, ToolParamLocalShell, _types.ToolLocalShell, _types.ToolLocalShellDict, FunctionShellToolParam, _types.FunctionShellTool, _types.FunctionShellToolDict, _types.ToolChoiceShell, _types.ToolChoiceShellDict, CustomToolParam, _types.CustomTool, _types.CustomToolDict, _types.ToolChoiceCustom, _types.ToolChoiceCustomDict, NamespaceToolParam, _types.NamespaceTool, _types.NamespaceToolDict, _types.ToolSearchOutputNamespaceTool, _types.ToolSearchOutputNamespaceToolDict, ToolSearchToolParam, _types.ToolSearchTool, _types.ToolSearchToolDict, WebSearchPreviewToolParam, _types.WebSearchPreviewTool, _types.WebSearchPreviewToolDict, ApplyPatchToolParam, _types.ApplyPatchTool, _types.ApplyPatchToolDict, _types.ToolChoiceApplyPatch, _types.ToolChoiceApplyPatchDict]
class ResponseInputParamAdditionalTools(TypedDict):
    role: Literal["developer"]
    tools: Iterable[ToolParam]
    """The tools."""
    type: Literal["additional_tools"]
    id: NotRequired[str | None]
    """Id of the item."""
class ResponseConfigurationUpdateItemParamParamReasoning(TypedDict, total=False):
    effort: ReasoningEffort | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
class ResponseFormatTextJSONSchemaConfigParam(TypedDict):
    name: str
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    schema: dict[str, object]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]
    description: NotRequired[str]
    """What it is for; the model reads it."""
    strict: NotRequired[bool | None]
    """Whether the reply will follow the schema exactly; default False."""
ResponseConfigurationUpdateItemParamParamTextFormat: TypeAlias = Union[_types_shared_params_ResponseFormatText, ResponseFormatText, ResponseFormatTextDict, ResponseFormatTextJSONSchemaConfigParam]
class ResponseConfigurationUpdateItemParamParamText(TypedDict):
    format: ResponseConfigurationUpdateItemParamParamTextFormat
    """`text`, `json_object`, or `json_schema` with a schema."""
class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    """Id of the item."""
    reasoning: ResponseConfigurationUpdateItemParamParamReasoning | _types.ResponseConfigurationUpdateItemReasoning | _types.ResponseConfigurationUpdateItemReasoningDict
    """How much a reasoning model thinks from here on."""
    text: ResponseConfigurationUpdateItemParamParamText | _types.ResponseConfigurationUpdateItemText | _types.ResponseConfigurationUpdateItemTextDict
    """The form of the text from here on: plain, or JSON by a schema."""
class ResponseReasoningItemParamSummary(TypedDict):
    text: str
    """The text."""
    type: Literal["summary_text"]
class ResponseReasoningItemParamContent(TypedDict):
    text: str
    """The text."""
    type: Literal["reasoning_text"]
class ResponseReasoningItemParam(TypedDict):
    id: str
    """Id of the item."""
    summary: Iterable[ResponseReasoningItemParamSummary | _types.ResponseReasoningItemSummary | _types.ResponseReasoningItemSummaryDict]
    """The thoughts, summed up."""
    type: Literal["reasoning"]
    content: NotRequired[Iterable[ResponseReasoningItemParamContent | _types.ResponseReasoningItemContent | _types.ResponseReasoningItemContentDict]]
    """The thoughts as text, where the model shows them."""
    encrypted_content: NotRequired[str | None]
    """The thoughts, encrypted, to be sent in again; if `reasoning.encrypted_content` was included."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    """`in_progress`, `completed` or `incomplete`."""
class ResponseCompactionItemParamParam(TypedDict):
    encrypted_content: str
    """What went before, shortened and encrypted."""
    type: Literal["compaction"]
    id: NotRequired[str | None]
    """Id of the item."""
class ResponseInputParamImageGenerationCallErrorModerationDetails(TypedDict):
    categories: Sequence[str]
    """Which categories were found."""
    moderation_stage: Literal["input", "output", "unknown"]
    """Where it was found: in the `input`, in the `output`, or `unknown`."""
class ResponseInputParamImageGenerationCallError(TypedDict):
    code: str | None
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    type: str
    """What kind of error it is."""
    moderation_details: NotRequired[ResponseInputParamImageGenerationCallErrorModerationDetails]
    """What was found to be harmful, if that is why."""
class ResponseInputParamImageGenerationCallSvgUsage(TypedDict):
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
class ResponseInputParamImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    result: Required[str | None]
    """The image as base64."""
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    """How far it is."""
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    """Whether it is a new image or a changed one."""
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent` or `opaque`."""
    error: ResponseInputParamImageGenerationCallError
    """Why it failed."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """Its quality."""
    revised_prompt: str | None
    """The prompt that was made of yours and used."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Its width x height in pixels."""
    svg_usage: ResponseInputParamImageGenerationCallSvgUsage
    """Tokens that a drawing as SVG took."""
class ResponseCodeInterpreterToolCallParamOutputLogs(TypedDict):
    logs: str
    """What was printed."""
    type: Literal["logs"]
class ResponseCodeInterpreterToolCallParamOutputImage(TypedDict):
    type: Literal["image"]
    url: str
    """Address of the image."""
ResponseCodeInterpreterToolCallParamOutput: TypeAlias = Union[ResponseCodeInterpreterToolCallParamOutputLogs, _types.ResponseCodeInterpreterToolCallOutputLogs, _types.ResponseCodeInterpreterToolCallOutputLogsDict, ResponseCodeInterpreterToolCallParamOutputImage, _types.ResponseCodeInterpreterToolCallOutputImage, _types.ResponseCodeInterpreterToolCallOutputImageDict]
class ResponseCodeInterpreterToolCallParam(TypedDict):
    id: str
    """Id of the item."""
    code: str | None
    """The code that was run."""
    container_id: str
    """Id of the container that ran it."""
    outputs: Iterable[ResponseCodeInterpreterToolCallParamOutput] | None
    """What it printed and drew, if it was included."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far it is."""
    type: Literal["code_interpreter_call"]
class ResponseInputParamLocalShellCallAction(TypedDict):
    command: Sequence[str]
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
class ResponseInputParamLocalShellCall(TypedDict):
    id: str
    """Id of the item."""
    action: ResponseInputParamLocalShellCallAction | _types.ResponseItemLocalShellCallAction | _types.ResponseItemLocalShellCallActionDict
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
class ResponseInputParamLocalShellCallOutput(TypedDict):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class ResponseInputParamShellCallAction(TypedDict, total=False):
    commands: Required[Sequence[str]]
    """The commands, run one after the other."""
    max_output_length: int | None
    """The most characters of output to return."""
    timeout_ms: int | None
    """How long the commands may run, in milliseconds."""
ResponseInputParamShellCallEnvironment: TypeAlias = Union[LocalEnvironmentParam, _types.LocalEnvironment, _types.LocalEnvironmentDict, _types.ResponseLocalEnvironment, _types.ResponseLocalEnvironmentDict, ContainerReferenceParam, _types.ContainerReference, _types.ContainerReferenceDict, _types.ResponseContainerReference, _types.ResponseContainerReferenceDict]
class ResponseInputParamShellCall(TypedDict, total=False):
    action: Required[ResponseInputParamShellCallAction]
    """What to run."""
    call_id: Required[str]
    """Id of the call."""
    type: Required[Literal["shell_call"]]
    id: str | None
    """Id of the item."""
    caller: ResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    environment: ResponseInputParamShellCallEnvironment | None
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class ResponseFunctionShellCallOutputContentParamOutcomeTimeout(TypedDict):
    type: Literal["timeout"]
class ResponseFunctionShellCallOutputContentParamOutcomeExit(TypedDict):
    exit_code: int
    """Exit code of the command."""
    type: Literal["exit"]
ResponseFunctionShellCallOutputContentParamOutcome: TypeAlias = Union[ResponseFunctionShellCallOutputContentParamOutcomeTimeout, _types.ResponseFunctionShellCallOutputContentOutcomeTimeout, _types.ResponseFunctionShellCallOutputContentOutcomeTimeoutDict, ResponseFunctionShellCallOutputContentParamOutcomeExit, _types.ResponseFunctionShellCallOutputContentOutcomeExit, _types.ResponseFunctionShellCallOutputContentOutcomeExitDict]
class ResponseFunctionShellCallOutputContentParam(TypedDict):
    outcome: ResponseFunctionShellCallOutputContentParamOutcome
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
class ResponseInputParamShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam | _types.ResponseFunctionShellCallOutputContent | _types.ResponseFunctionShellCallOutputContentDict]]
    """What came of each command."""
    type: Required[Literal["shell_call_output"]]
    id: str | None
    """Id of the item."""
    caller: ResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: int | None
    """The most characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class ResponseInputParamApplyPatchCallOperationCreateFile(TypedDict):
    diff: str
    """Content of the new file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["create_file"]
class ResponseInputParamApplyPatchCallOperationDeleteFile(TypedDict):
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["delete_file"]
class ResponseInputParamApplyPatchCallOperationUpdateFile(TypedDict):
    diff: str
    """What to change, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["update_file"]
ResponseInputParamApplyPatchCallOperation: TypeAlias = Union[ResponseInputParamApplyPatchCallOperationCreateFile, _types.ResponseApplyPatchToolCallOperationCreateFile, _types.ResponseApplyPatchToolCallOperationCreateFileDict, ResponseInputParamApplyPatchCallOperationDeleteFile, _types.ResponseApplyPatchToolCallOperationDeleteFile, _types.ResponseApplyPatchToolCallOperationDeleteFileDict, ResponseInputParamApplyPatchCallOperationUpdateFile, _types.ResponseApplyPatchToolCallOperationUpdateFile, _types.ResponseApplyPatchToolCallOperationUpdateFileDict]
class ResponseInputParamApplyPatchCall(TypedDict):
    call_id: str
    """Id of the call."""
    operation: ResponseInputParamApplyPatchCallOperation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    caller: NotRequired[ResponseCustomToolCallParamCaller | None]
    """Who made the call: the model itself, or a program that it wrote."""
class ResponseInputParamApplyPatchCallOutput(TypedDict):
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    caller: NotRequired[ResponseCustomToolCallParamCaller | None]
    """Who made the call: the model itself, or a program that it wrote."""
    output: NotRequired[str | None]
    """What came of it, in words."""
class ResponseInputParamMcpListToolsTool(TypedDict):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: NotRequired[object | None]
    """What the server says about it."""
    description: NotRequired[str | None]
    """What it does."""
class ResponseInputParamMcpListTools(TypedDict):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: Iterable[ResponseInputParamMcpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    error: NotRequired[str | None]
    """Why they could not be listed."""
class ResponseInputParamMcpApprovalRequest(TypedDict):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
class ResponseInputParamMcpApprovalResponse(TypedDict):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    """Id of the item."""
    reason: NotRequired[str | None]
    """Why, if you want to say it."""
class McpToolCallErrorParamMcpProtocolError(TypedDict):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["mcp_protocol_error"]
class McpToolCallErrorParamMcpToolExecutionError(TypedDict):
    content: object
    """What the tool said of its failure."""
    type: Literal["mcp_tool_execution_error"]
class McpToolCallErrorParamHTTPError(TypedDict):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]
McpToolCallErrorParam: TypeAlias = Union[McpToolCallErrorParamMcpProtocolError, _types.McpToolCallErrorMcpProtocolError, _types.McpToolCallErrorMcpProtocolErrorDict, McpToolCallErrorParamMcpToolExecutionError, _types.McpToolCallErrorMcpToolExecutionError, _types.McpToolCallErrorMcpToolExecutionErrorDict, McpToolCallErrorParamHTTPError, _types.McpToolCallErrorHTTPError, _types.McpToolCallErrorHTTPErrorDict]
class ResponseInputParamMcpCall(TypedDict):
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
    error: NotRequired[McpToolCallErrorParam | None]
    """Why it failed."""
    output: NotRequired[str | None]
    """What the tool gave."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete", "calling", "failed"]]
    """`in_progress`, `completed` or `incomplete`."""
class ResponseCustomToolCallOutputParam(TypedDict):
    call_id: str
    """Id of the call."""
    output: str | Iterable[ResponseInputContentParam]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str]
    """Id of the item."""
    caller: NotRequired[ResponseCustomToolCallParamCaller | None]
    """Who made the call: the model itself, or a program that it wrote."""
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
class ResponseInputParamCompactionTrigger(TypedDict):
    type: Literal["compaction_trigger"]
    id: NotRequired[str | None]
    """Id of the item."""
class ResponseInputParamItemReference(TypedDict):
    id: str
    """Id of the item."""
    type: NotRequired[Literal["item_reference"] | None]
    """`item_reference`."""
class ResponseInputParamProgram(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    """An opaque mark of the program, to be sent back as it came."""
    type: Literal["program"]
class ResponseInputParamProgramOutput(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    """Whether the program came to its end: `completed` or `incomplete`."""
    type: Literal["program_output"]
ResponseInputItemParam: TypeAlias = Union[EasyInputMessageParam, _types.EasyInputMessage, _types.EasyInputMessageDict, _types.ResponseOutputMessage, _types.ResponseOutputMessageDict, _types.ResponseInputItemMessage, _types.ResponseInputItemMessageDict, _types.ResponseInputMessageItem, _types.ResponseInputMessageItemDict, _types.ResponseSteerInputItemListMessage, _types.ResponseSteerInputItemListMessageDict, ResponseInputParamMessage, ResponseOutputMessageParam, ResponseFileSearchToolCallParam, _types.ResponseFileSearchToolCall, _types.ResponseFileSearchToolCallDict, ResponseComputerToolCallParam, _types.ResponseComputerToolCall, _types.ResponseComputerToolCallDict, ResponseInputParamComputerCallOutput, _types.ResponseInputItemComputerCallOutput, _types.ResponseInputItemComputerCallOutputDict, _types.ResponseComputerToolCallOutputItem, _types.ResponseComputerToolCallOutputItemDict, ResponseFunctionWebSearchParam, _types.ResponseFunctionWebSearch, _types.ResponseFunctionWebSearchDict, ResponseFunctionToolCallParam, _types.ResponseFunctionToolCall, _types.ResponseFunctionToolCallDict, _types.ParsedResponseFunctionToolCall, _types.ParsedResponseFunctionToolCallDict, _types.ResponseFunctionToolCallItem, _types.ResponseFunctionToolCallItemDict, ResponseInputParamFunctionCallOutput, _types.ResponseInputItemFunctionCallOutput, _types.ResponseInputItemFunctionCallOutputDict, _types.ResponseSteerInputItemListFunctionCallOutput, _types.ResponseSteerInputItemListFunctionCallOutputDict, _types.ResponseFunctionToolCallOutputItem, _types.ResponseFunctionToolCallOutputItemDict, ResponseInputParamToolSearchCall, _types.ResponseInputItemToolSearchCall, _types.ResponseInputItemToolSearchCallDict, _types.ResponseToolSearchCall, _types.ResponseToolSearchCallDict, ResponseToolSearchOutputItemParamParam, _types.ResponseToolSearchOutputItem, _types.ResponseToolSearchOutputItemDict, _types.ResponseToolSearchOutputItemParam, _types.ResponseToolSearchOutputItemParamDict, ResponseInputParamAdditionalTools, _types.ResponseInputItemAdditionalTools, _types.ResponseInputItemAdditionalToolsDict, _types.ResponseItemAdditionalTools, _types.ResponseItemAdditionalToolsDict, ResponseConfigurationUpdateItemParamParam, _types.ResponseConfigurationUpdateItem, _types.ResponseConfigurationUpdateItemDict, _types.ResponseConfigurationUpdateItemParam, _types.ResponseConfigurationUpdateItemParamDict, ResponseReasoningItemParam, _types.ResponseReasoningItem, _types.ResponseReasoningItemDict, ResponseCompactionItemParamParam, _types.ResponseCompactionItem, _types.ResponseCompactionItemDict, _types.ResponseCompactionItemParam, _types.ResponseCompactionItemParamDict, ResponseInputParamImageGenerationCall, _types.ResponseItemImageGenerationCall, _types.ResponseItemImageGenerationCallDict, ResponseCodeInterpreterToolCallParam, _types.ResponseCodeInterpreterToolCall, _types.ResponseCodeInterpreterToolCallDict, ResponseInputParamLocalShellCall, _types.ResponseItemLocalShellCall, _types.ResponseItemLocalShellCallDict, ResponseInputParamLocalShellCallOutput, _types.ResponseItemLocalShellCallOutput, _types.ResponseItemLocalShellCallOutputDict, ResponseInputParamShellCall, _types.ResponseInputItemShellCall, _types.ResponseInputItemShellCallDict, _types.ResponseFunctionShellToolCall, _types.ResponseFunctionShellToolCallDict, ResponseInputParamShellCallOutput, _types.ResponseInputItemShellCallOutput, _types.ResponseInputItemShellCallOutputDict, _types.ResponseFunctionShellToolCallOutput, _types.ResponseFunctionShellToolCallOutputDict, ResponseInputParamApplyPatchCall, _types.ResponseInputItemApplyPatchCall, _types.ResponseInputItemApplyPatchCallDict, _types.ResponseApplyPatchToolCall, _types.ResponseApplyPatchToolCallDict, ResponseInputParamApplyPatchCallOutput, _types.ResponseInputItemApplyPatchCallOutput, _types.ResponseInputItemApplyPatchCallOutputDict, _types.ResponseApplyPatchToolCallOutput, _types.ResponseApplyPatchToolCallOutputDict, ResponseInputParamMcpListTools, _types.ResponseItemMcpListTools, _types.ResponseItemMcpListToolsDict, ResponseInputParamMcpApprovalRequest, _types.ResponseItemMcpApprovalRequest, _types.ResponseItemMcpApprovalRequestDict, ResponseInputParamMcpApprovalResponse, _types.ResponseInputItemMcpApprovalResponse, _types.ResponseInputItemMcpApprovalResponseDict, _types.ResponseItemMcpApprovalResponse, _types.ResponseItemMcpApprovalResponseDict, ResponseInputParamMcpCall, _types.ResponseItemMcpCall, _types.ResponseItemMcpCallDict, ResponseCustomToolCallOutputParam, _types.ResponseCustomToolCallOutput, _types.ResponseCustomToolCallOutputDict, _types.ResponseCustomToolCallOutputItem, _types.ResponseCustomToolCallOutputItemDict, ResponseCustomToolCallParam, _types.ResponseCustomToolCall, _types.ResponseCustomToolCallDict, _types.ResponseCustomToolCallItem, _types.ResponseCustomToolCallItemDict, ResponseInputParamCompactionTrigger, _types.ResponseInputItemCompactionTrigger, _types.ResponseInputItemCompactionTriggerDict, ResponseInputParamItemReference, _types.ResponseInputItemItemReference, _types.ResponseInputItemItemReferenceDict, ResponseInputParamProgram, _types.ResponseItemProgram, _types.ResponseItemProgramDict, ResponseInputParamProgramOutput, _types.ResponseItemProgramOutput, _types.ResponseItemProgramOutputDict]
class ResponseCompactParamsPromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
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
    """Id of the conversation."""
class ResponseCreateParamsAccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """Which program for security work the request is under: `standard`, `daybreak_blue` or `daybreak_red`."""
class ResponseCreateParamsBackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    """How long it may take."""
    continuation_id: str
    """Id of the background work that this request continues."""
class ResponseCreateParamsContextManagement(TypedDict):
    type: str
    """`compaction`."""
    compact_threshold: NotRequired[int | None]
    """How many tokens there may be before the context is compacted."""
ResponseCreateParamsConversation: TypeAlias = Union[str, ResponseConversationParamParam, _types.ResponseConversationParam, _types.ResponseConversationParamDict]
ResponseInputParam: TypeAlias = list[ResponseInputItemParam]
class ResponseCreateParamsModerationPolicyInput(TypedDict):
    mode: Literal["score", "block"]
    """What happens when something is found."""
class ResponseCreateParamsModerationPolicy(TypedDict, total=False):
    input: ResponseCreateParamsModerationPolicyInput | None
    """What happens when something is found in the input."""
    output: ResponseCreateParamsModerationPolicyInput | None
    """What happens when something is found in the output."""
class ResponseCreateParamsModeration(TypedDict):
    model: str
    """The model that judges."""
    policy: NotRequired[ResponseCreateParamsModerationPolicy | None]
    """What happens when something is found."""
ResponsePromptParamVariables: TypeAlias = Union[str, ResponseInputTextParam, _types.ResponseInputText, _types.ResponseInputTextDict, _types.ResponseInputTextContent, _types.ResponseInputTextContentDict, ResponseInputImageParam, _types.ResponseInputImage, _types.ResponseInputImageDict, ResponseInputFileParam, _types.ResponseInputFile, _types.ResponseInputFileDict, _types.ResponseInputFileContent, _types.ResponseInputFileContentDict]
class ResponsePromptParam(TypedDict, total=False):
    id: Required[str]
    """Id of the prompt."""
    variables: dict[str, ResponsePromptParamVariables] | None
    """Values for its variables: text, images or files."""
    version: str | None
    """Which version of it; default the newest."""
class ResponseCreateParamsPromptCacheOptions(TypedDict, total=False):
    comparison_response_id: str | None
    """Id of an earlier response, against which cache misses of this one are explained."""
    mode: Literal["implicit", "explicit"]
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    prewarm: bool
    """Whether to fill the cache ahead of the requests that will use it."""
    ttl: Literal["30m", "12h"]
    """How long it is kept at least."""
class ResponseCreateParamsStreamOptions(TypedDict, total=False):
    include_obfuscation: bool
    """Whether events carry padding that hides their length; default True."""
ResponseFormatTextConfigParam: TypeAlias = Union[_types_shared_params_ResponseFormatText, ResponseFormatText, ResponseFormatTextDict, ResponseFormatTextJSONSchemaConfigParam, _types_shared_params_ResponseFormatJSONObject, ResponseFormatJSONObject, ResponseFormatJSONObjectDict]
class ResponseTextConfigParam(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    """`text`, `json_object`, or `json_schema` with a schema."""
    verbosity: Literal["low", "medium", "high"] | None
    """How long answers are: `low`, `medium` (default) or `high`."""
class ToolChoiceAllowedParam(TypedDict):
    mode: Literal["auto", "required"]
    """`auto`: the model may call one of them, `required`: it must."""
    tools: Iterable[dict[str, object]]
    """The tools that may be called."""
    type: Literal["allowed_tools"]
class ToolChoiceTypesParam(TypedDict):
    type: Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
    """Which tool of the API."""
class ToolChoiceFunctionParam(TypedDict):
    name: str
    """Name of the function."""
    type: Literal["function"]
class ToolChoiceMcpParam(TypedDict):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    name: NotRequired[str | None]
    """Name of the tool; default any tool of the server."""
class ToolChoiceCustomParam(TypedDict):
    name: str
    """Name of the tool."""
    type: Literal["custom"]
class ToolChoiceApplyPatchParam(TypedDict):
    type: Literal["apply_patch"]
class ToolChoiceShellParam(TypedDict):
    type: Literal["shell"]
ResponseCreateParamsToolChoice: TypeAlias = Union[_types.ToolChoiceOptions, ToolChoiceAllowedParam, _types.ToolChoiceAllowed, _types.ToolChoiceAllowedDict, ToolChoiceTypesParam, _types.ToolChoiceTypes, _types.ToolChoiceTypesDict, ToolChoiceFunctionParam, _types.ToolChoiceFunction, _types.ToolChoiceFunctionDict, _types.FunctionTool, _types.FunctionToolDict, _types.NamespaceToolToolFunction, _types.NamespaceToolToolFunctionDict, ToolChoiceMcpParam, _types.ToolChoiceMcp, _types.ToolChoiceMcpDict, _types.ResponseToolSearchOutputItemParamToolMcp, _types.ResponseToolSearchOutputItemParamToolMcpDict, _types.ToolMcp, _types.ToolMcpDict, ToolChoiceCustomParam, _types.ToolChoiceCustom, _types.ToolChoiceCustomDict, _types.CustomTool, _types.CustomToolDict, ToolParamProgrammaticToolCalling, _types.ToolProgrammaticToolCalling, _types.ToolProgrammaticToolCallingDict, ToolChoiceApplyPatchParam, _types.ToolChoiceApplyPatch, _types.ToolChoiceApplyPatchDict, _types.ApplyPatchTool, _types.ApplyPatchToolDict, ToolChoiceShellParam, _types.ToolChoiceShell, _types.ToolChoiceShellDict, _types.FunctionShellTool, _types.FunctionShellToolDict]
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
    include: list[_types.ResponseIncludable] | None
    """what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`"""
    input: str | ResponseInputParam
    """text, or a list of items: messages, files, images, tool outputs, earlier output"""
    instructions: str | None
    """what the model is told before the input; not taken over from `previous_response_id`"""
    max_output_tokens: int | None
    """the most tokens to make, those of hidden reasoning included"""
    max_tool_calls: int | None
    """the most calls of the API's own tools, over the whole response"""
    metadata: Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    model: str | ResponsesModel
    """id of the model, such as `gpt-4o-mini`"""
    moderation: ResponseCreateParamsModeration | None
    """whether input and output are checked for harm, and with which model"""
    parallel_tool_calls: bool | None
    """whether the model may call several tools at once; default True"""
    previous_response_id: str | None
    """id of the response to go on from; not together with `conversation`"""
    prompt: ResponsePromptParam | _types.ResponsePrompt | _types.ResponsePromptDict | None
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
    service_tier: _types.ServiceTier | None
    """which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`"""
    store: bool | None
    """whether to keep the response, for `retrieve` and `previous_response_id`; default True"""
    stream_options: ResponseCreateParamsStreamOptions | None
    """options of the stream, such as `include_usage`; only with `stream=True`"""
    temperature: float | None
    """how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1"""
    text: ResponseTextConfigParam | _types.ResponseTextConfig | _types.ResponseTextConfigDict
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
    """Whether the reply comes as a stream of events; default False."""
class ResponseCreateParamsStreaming(ResponseCreateParamsBase):
    stream: Literal[True]
ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]
class ResponseRetrieveParamsBase(TypedDict, total=False):
    include: list[_types.ResponseIncludable]
    """What to add to the output, as in `create`."""
    include_obfuscation: bool
    """Whether events carry padding that hides their length; default True."""
    starting_after: int
    """Sequence number of the event after which to begin; for streams."""
class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]
class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase):
    stream: Literal[True]
ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]
class ResponseSteerInputParamResponseSteerInputItemListMessage(TypedDict):
    content: Iterable[ResponseSteerInputContentParam] | str
    """What is said: text, or parts of text, images and files."""
    role: Literal["user"]
    type: Literal["message"]
    id: NotRequired[str | None]
    """Id of the item."""
    status: NotRequired[str | None]
    """How far it is."""
class ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListParam]
    """What came out."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call."""
    caller: ResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
ResponseSteerInputParamResponseSteerInputItemList: TypeAlias = Union[ResponseSteerInputParamResponseSteerInputItemListMessage, _types.ResponseInputMessageItem, _types.ResponseInputMessageItemDict, _types.ResponseSteerInputItemListMessage, _types.ResponseSteerInputItemListMessageDict, ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput, _types.ResponseInputItemFunctionCallOutput, _types.ResponseInputItemFunctionCallOutputDict, _types.ResponseSteerInputItemListFunctionCallOutput, _types.ResponseSteerInputItemListFunctionCallOutputDict, _types.ResponseFunctionToolCallOutputItem, _types.ResponseFunctionToolCallOutputItemDict]
ResponseSteerInputParam: TypeAlias = Union[str, Iterable[ResponseSteerInputParamResponseSteerInputItemList]]
class ResponseSteerEventParam(TypedDict):
    input: ResponseSteerInputParam
    """What to tell the model while it works: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    type: Literal["response.steer"]
ResponseStreamEvent: TypeAlias = Union[_types.ResponseAudioDeltaEvent, _types.ResponseAudioDoneEvent, _types.ResponseAudioTranscriptDeltaEvent, _types.ResponseAudioTranscriptDoneEvent, _types.ResponseCodeInterpreterCallCodeDeltaEvent, _types.ResponseCodeInterpreterCallCodeDoneEvent, _types.ResponseCodeInterpreterCallCompletedEvent, _types.ResponseCodeInterpreterCallInProgressEvent, _types.ResponseCodeInterpreterCallInterpretingEvent, _types.ResponseCompactionCompactingEvent, _types.ResponseCompletedEvent, _types.ResponseContentPartAddedEvent, _types.ResponseContentPartDoneEvent, _types.ResponseCreatedEvent, _types.ResponseErrorEvent, _types.ResponseFileSearchCallCompletedEvent, _types.ResponseFileSearchCallInProgressEvent, _types.ResponseFileSearchCallSearchingEvent, _types.ResponseFunctionCallArgumentsDeltaEvent, _types.ResponseFunctionCallArgumentsDoneEvent, _types.ResponseShellCallCommandAddedEvent, _types.ResponseShellCallCommandDeltaEvent, _types.ResponseShellCallCommandDoneEvent, _types.ResponseShellCallOutputContentDeltaEvent, _types.ResponseShellCallOutputContentDoneEvent, _types.ResponseInProgressEvent, _types.ResponseFailedEvent, _types.ResponseIncompleteEvent, _types.ResponseOutputItemAddedEvent, _types.ResponseOutputItemDoneEvent, _types.ResponseReasoningSummaryPartAddedEvent, _types.ResponseReasoningSummaryPartDoneEvent, _types.ResponseReasoningSummaryTextDeltaEvent, _types.ResponseReasoningSummaryTextDoneEvent, _types.ResponseReasoningTextDeltaEvent, _types.ResponseReasoningTextDoneEvent, _types.ResponseRefusalDeltaEvent, _types.ResponseRefusalDoneEvent, _types.ResponseTextDeltaEvent, _types.ResponseTextDoneEvent, _types.ResponseWebSearchCallCompletedEvent, _types.ResponseWebSearchCallInProgressEvent, _types.ResponseWebSearchCallSearchingEvent, _types.ResponseImageGenCallCompletedEvent, _types.ResponseImageGenCallGeneratingEvent, _types.ResponseImageGenCallInProgressEvent, _types.ResponseImageGenCallPartialImageEvent, _types.ResponseMcpCallArgumentsDeltaEvent, _types.ResponseMcpCallArgumentsDoneEvent, _types.ResponseMcpCallCompletedEvent, _types.ResponseMcpCallFailedEvent, _types.ResponseMcpCallInProgressEvent, _types.ResponseMcpListToolsCompletedEvent, _types.ResponseMcpListToolsFailedEvent, _types.ResponseMcpListToolsInProgressEvent, _types.ResponseOutputTextAnnotationAddedEvent, _types.ResponseQueuedEvent, _types.ResponseCustomToolCallInputDeltaEvent, _types.ResponseCustomToolCallInputDoneEvent]
ResponseStreamEventDict: TypeAlias = Union[_types.ResponseAudioDeltaEventDict, _types.ResponseAudioDoneEventDict, _types.ResponseAudioTranscriptDeltaEventDict, _types.ResponseAudioTranscriptDoneEventDict, _types.ResponseCodeInterpreterCallCodeDeltaEventDict, _types.ResponseCodeInterpreterCallCodeDoneEventDict, _types.ResponseCodeInterpreterCallCompletedEventDict, _types.ResponseCodeInterpreterCallInProgressEventDict, _types.ResponseCodeInterpreterCallInterpretingEventDict, _types.ResponseCompactionCompactingEventDict, _types.ResponseCompletedEventDict, _types.ResponseContentPartAddedEventDict, _types.ResponseContentPartDoneEventDict, _types.ResponseCreatedEventDict, _types.ResponseErrorEventDict, _types.ResponseFileSearchCallCompletedEventDict, _types.ResponseFileSearchCallInProgressEventDict, _types.ResponseFileSearchCallSearchingEventDict, _types.ResponseFunctionCallArgumentsDeltaEventDict, _types.ResponseFunctionCallArgumentsDoneEventDict, _types.ResponseShellCallCommandAddedEventDict, _types.ResponseShellCallCommandDeltaEventDict, _types.ResponseShellCallCommandDoneEventDict, _types.ResponseShellCallOutputContentDeltaEventDict, _types.ResponseShellCallOutputContentDoneEventDict, _types.ResponseInProgressEventDict, _types.ResponseFailedEventDict, _types.ResponseIncompleteEventDict, _types.ResponseOutputItemAddedEventDict, _types.ResponseOutputItemDoneEventDict, _types.ResponseReasoningSummaryPartAddedEventDict, _types.ResponseReasoningSummaryPartDoneEventDict, _types.ResponseReasoningSummaryTextDeltaEventDict, _types.ResponseReasoningSummaryTextDoneEventDict, _types.ResponseReasoningTextDeltaEventDict, _types.ResponseReasoningTextDoneEventDict, _types.ResponseRefusalDeltaEventDict, _types.ResponseRefusalDoneEventDict, _types.ResponseTextDeltaEventDict, _types.ResponseTextDoneEventDict, _types.ResponseWebSearchCallCompletedEventDict, _types.ResponseWebSearchCallInProgressEventDict, _types.ResponseWebSearchCallSearchingEventDict, _types.ResponseImageGenCallCompletedEventDict, _types.ResponseImageGenCallGeneratingEventDict, _types.ResponseImageGenCallInProgressEventDict, _types.ResponseImageGenCallPartialImageEventDict, _types.ResponseMcpCallArgumentsDeltaEventDict, _types.ResponseMcpCallArgumentsDoneEventDict, _types.ResponseMcpCallCompletedEventDict, _types.ResponseMcpCallFailedEventDict, _types.ResponseMcpCallInProgressEventDict, _types.ResponseMcpListToolsCompletedEventDict, _types.ResponseMcpListToolsFailedEventDict, _types.ResponseMcpListToolsInProgressEventDict, _types.ResponseOutputTextAnnotationAddedEventDict, _types.ResponseQueuedEventDict, _types.ResponseCustomToolCallInputDeltaEventDict, _types.ResponseCustomToolCallInputDoneEventDict]
ResponsesClientEvent: TypeAlias = Union[_types.ResponsesClientEventResponseCreate, _types.ResponseSteerEvent]
ResponsesClientEventDict: TypeAlias = Union[_types.ResponsesClientEventResponseCreateDict, _types.ResponseSteerEventDict]
ResponsesClientEventContextManagement = _types.ResponsesClientEventResponseCreateContextManagement
ResponsesClientEventContextManagementDict: TypeAlias = _types.ResponsesClientEventResponseCreateContextManagementDict
ResponsesClientEventConversation = _types.ResponsesClientEventResponseCreateConversation
ResponsesClientEventConversationDict: TypeAlias = _types.ResponsesClientEventResponseCreateConversationDict
ResponsesClientEventModeration = _types.ResponsesClientEventResponseCreateModeration
ResponsesClientEventModerationDict: TypeAlias = _types.ResponsesClientEventResponseCreateModerationDict
ResponsesClientEventModerationPolicy = _types.ResponsesClientEventResponseCreateModerationPolicy
ResponsesClientEventModerationPolicyDict: TypeAlias = _types.ResponsesClientEventResponseCreateModerationPolicyDict
ResponsesClientEventModerationPolicyInput = _types.ResponsesClientEventResponseCreateModerationPolicyInput
ResponsesClientEventModerationPolicyInputDict: TypeAlias = _types.ResponsesClientEventResponseCreateModerationPolicyInputDict
ResponsesClientEventPromptCacheOptions = _types.ResponsesClientEventResponseCreatePromptCacheOptions
ResponsesClientEventPromptCacheOptionsDict: TypeAlias = _types.ResponsesClientEventResponseCreatePromptCacheOptionsDict
ResponsesClientEventStreamOptions = _types.ResponsesClientEventResponseCreateStreamOptions
ResponsesClientEventStreamOptionsDict: TypeAlias = _types.ResponsesClientEventResponseCreateStreamOptionsDict
ResponsesClientEventToolChoice = _types.ResponseToolChoice
ResponsesClientEventToolChoiceDict: TypeAlias = _types.ResponseToolChoiceDict
ResponsesClientEventToolChoiceSpecificProgrammaticToolCallingParam = _types.ToolProgrammaticToolCalling
ResponsesClientEventToolChoiceSpecificProgrammaticToolCallingParamDict: TypeAlias = _types.ToolProgrammaticToolCallingDict
class ResponsesClientEventParamResponseCreate(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: ResponseCreateParamsAccessPrograms | _types.ResponsesClientEventResponseCreateAccessPrograms | _types.ResponsesClientEventResponseCreateAccessProgramsDict
    """Programs for special access that the request takes part in."""
    background: bool | None
    """True: the response is made in the background; ask for it with `retrieve`; default False."""
    background_options: ResponseCreateParamsBackgroundOptions | _types.ResponsesClientEventResponseCreateBackgroundOptions | _types.ResponsesClientEventResponseCreateBackgroundOptionsDict
    """Options of a response in the background."""
    context_management: Iterable[ResponseCreateParamsContextManagement | _types.ResponsesClientEventResponseCreateContextManagement | _types.ResponsesClientEventResponseCreateContextManagementDict] | None
    """How a context that grows too long is handled, such as by compaction."""
    conversation: ResponseCreateParamsConversation | None
    """Id of the conversation that the response belongs to: its items come before the input, and input and output
    are added to it.
    """
    generate: bool
    """False prepares the request without output, so that the next one starts faster; default True."""
    image: ResponseCreateParamsImage | _types.ResponsesClientEventResponseCreateImage | _types.ResponsesClientEventResponseCreateImageDict
    """Settings for pictures in the input and output."""
    include: list[_types.ResponseIncludable] | None
    """What to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`,
    `message.output_text.logprobs` or `reasoning.encrypted_content`.
    """
    input: str | ResponseInputParam
    """Text, or a list of items: messages, files, images, tool outputs, earlier output."""
    instructions: str | None
    """What the model is told before the input; not taken over from `previous_response_id`."""
    max_output_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    max_tool_calls: int | None
    """The most calls of the API's own tools, over the whole response."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: ResponsesModel
    """Id of the model, such as `gpt-4o-mini`."""
    moderation: ResponseCreateParamsModeration | _types.ResponsesClientEventResponseCreateModeration | _types.ResponsesClientEventResponseCreateModerationDict | None
    """Whether input and output are checked for harm, and with which model."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once; default True."""
    previous_response_id: str | None
    """Id of the response to go on from; not together with `conversation`."""
    prompt: ResponsePromptParam | _types.ResponsePrompt | _types.ResponsePromptDict | None
    """A stored prompt template by id, with its version and variables."""
    prompt_cache_key: str | None
    """Requests with the same key are sent where their common beginning is cached already; for example a hash of the
    system prompt.
    """
    prompt_cache_options: ResponseCreateParamsPromptCacheOptions | _types.ResponsesClientEventResponseCreatePromptCacheOptions | _types.ResponsesClientEventResponseCreatePromptCacheOptionsDict
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long a cached beginning is kept: `in_memory` (minutes, default) or `24h`."""
    reasoning: _types_shared_params_Reasoning | Reasoning | ReasoningDict | None
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    safety_identifier: str | None
    """A stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not
    on your whole account; up to 64 characters.
    """
    service_tier: _types.ServiceTier | None
    """Which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower),
    `priority`, `scale` or `fast`.
    """
    store: bool | None
    """Whether to keep the response, for `retrieve` and `previous_response_id`; default True."""
    stream: bool | None
    """True: the reply comes as a stream of events while it is made; default False."""
    stream_id: str
    """Which of the streams of a connection it belongs to."""
    stream_options: ResponseCreateParamsStreamOptions | _types.ResponsesClientEventResponseCreateStreamOptions | _types.ResponsesClientEventResponseCreateStreamOptionsDict | None
    """Options of the stream, such as `include_usage`; only with `stream=True`."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: ResponseTextConfigParam | _types.ResponseTextConfig | _types.ResponseTextConfigDict
    """The form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`."""
    tool_choice: ResponseCreateParamsToolChoice
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Iterable[ToolParam]
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
    user: str
    """An id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and
    `prompt_cache_key`.
    """
ResponsesClientEventParam: TypeAlias = Union[ResponsesClientEventParamResponseCreate, _types.ResponsesClientEventResponseCreate, _types.ResponsesClientEventResponseCreateDict, ResponseSteerEventParam, _types.ResponseSteerEvent, _types.ResponseSteerEventDict]
ResponsesClientEventParamContextManagement: TypeAlias = Union[ResponseCreateParamsContextManagement, _types.ResponsesClientEventResponseCreateContextManagement, _types.ResponsesClientEventResponseCreateContextManagementDict]
ResponsesClientEventParamConversation: TypeAlias = ResponseCreateParamsConversation
ResponsesClientEventParamModeration: TypeAlias = Union[ResponseCreateParamsModeration, _types.ResponsesClientEventResponseCreateModeration, _types.ResponsesClientEventResponseCreateModerationDict]
ResponsesClientEventParamModerationPolicy: TypeAlias = Union[ResponseCreateParamsModerationPolicy, _types.ResponsesClientEventResponseCreateModerationPolicy, _types.ResponsesClientEventResponseCreateModerationPolicyDict]
ResponsesClientEventParamModerationPolicyInput: TypeAlias = Union[ResponseCreateParamsModerationPolicyInput, _types.ResponsesClientEventResponseCreateModerationPolicyInput, _types.ResponsesClientEventResponseCreateModerationPolicyInputDict]
ResponsesClientEventParamPromptCacheOptions: TypeAlias = Union[ResponseCreateParamsPromptCacheOptions, _types.ResponsesClientEventResponseCreatePromptCacheOptions, _types.ResponsesClientEventResponseCreatePromptCacheOptionsDict]
ResponsesClientEventParamStreamOptions: TypeAlias = Union[ResponseCreateParamsStreamOptions, _types.ResponsesClientEventResponseCreateStreamOptions, _types.ResponsesClientEventResponseCreateStreamOptionsDict]
ResponsesClientEventParamToolChoice: TypeAlias = ResponseCreateParamsToolChoice
ResponsesClientEventParamToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = Union[ToolParamProgrammaticToolCalling, _types.ToolProgrammaticToolCalling, _types.ToolProgrammaticToolCallingDict]
ResponsesServerEvent: TypeAlias = Union[_types.ResponsesServerEventResponseAudioWsDelta, _types.ResponsesServerEventResponseAudioWsDone, _types.ResponsesServerEventResponseAudioTranscriptWsDelta, _types.ResponsesServerEventResponseAudioTranscriptWsDone, _types.ResponsesServerEventResponseCodeInterpreterCallCodeWsDelta, _types.ResponsesServerEventResponseCodeInterpreterCallCodeWsDone, _types.ResponsesServerEventResponseCodeInterpreterCallWsCompleted, _types.ResponsesServerEventResponseCodeInterpreterCallInWsProgress, _types.ResponsesServerEventResponseCodeInterpreterCallWsInterpreting, _types.ResponsesServerEventResponseCompactionWsCompacting, _types.ResponsesServerEventResponseWsCompleted, _types.ResponsesServerEventResponseContentPartWsAdded, _types.ResponsesServerEventResponseContentPartWsDone, _types.ResponsesServerEventResponseWsCreated, _types.ResponsesServerEventResponseFileSearchCallWsCompleted, _types.ResponsesServerEventResponseFileSearchCallInWsProgress, _types.ResponsesServerEventResponseFileSearchCallWsSearching, _types.ResponsesServerEventResponseFunctionCallArgumentsWsDelta, _types.ResponsesServerEventResponseFunctionCallArgumentsWsDone, _types.ResponsesServerEventResponseShellCallCommandWsAdded, _types.ResponsesServerEventResponseShellCallCommandWsDelta, _types.ResponsesServerEventResponseShellCallCommandWsDone, _types.ResponsesServerEventResponseShellCallOutputContentWsDelta, _types.ResponsesServerEventResponseShellCallOutputContentWsDone, _types.ResponsesServerEventResponseInWsProgress, _types.ResponsesServerEventResponseWsFailed, _types.ResponsesServerEventResponseWsIncomplete, _types.ResponsesServerEventResponseOutputItemWsAdded, _types.ResponsesServerEventResponseOutputItemWsDone, _types.ResponsesServerEventResponseReasoningSummaryPartWsAdded, _types.ResponsesServerEventResponseReasoningSummaryPartWsDone, _types.ResponsesServerEventResponseReasoningSummaryTextWsDelta, _types.ResponsesServerEventResponseReasoningSummaryTextWsDone, _types.ResponsesServerEventResponseReasoningTextWsDelta, _types.ResponsesServerEventResponseReasoningTextWsDone, _types.ResponsesServerEventResponseRefusalWsDelta, _types.ResponsesServerEventResponseRefusalWsDone, _types.ResponsesServerEventResponseTextWsDelta, _types.ResponsesServerEventResponseTextWsDone, _types.ResponsesServerEventResponseWebSearchCallWsCompleted, _types.ResponsesServerEventResponseWebSearchCallInWsProgress, _types.ResponsesServerEventResponseWebSearchCallWsSearching, _types.ResponsesServerEventResponseImageGenCallWsCompleted, _types.ResponsesServerEventResponseImageGenCallWsGenerating, _types.ResponsesServerEventResponseImageGenCallInWsProgress, _types.ResponsesServerEventResponseImageGenCallPartialWsImage, _types.ResponsesServerEventResponseMcpCallArgumentsWsDelta, _types.ResponsesServerEventResponseMcpCallArgumentsWsDone, _types.ResponsesServerEventResponseMcpCallWsCompleted, _types.ResponsesServerEventResponseMcpCallWsFailed, _types.ResponsesServerEventResponseMcpCallInWsProgress, _types.ResponsesServerEventResponseMcpListToolsWsCompleted, _types.ResponsesServerEventResponseMcpListToolsWsFailed, _types.ResponsesServerEventResponseMcpListToolsInWsProgress, _types.ResponsesServerEventResponseOutputTextAnnotationWsAdded, _types.ResponsesServerEventResponseWsQueued, _types.ResponsesServerEventResponseCustomToolCallInputWsDelta, _types.ResponsesServerEventResponseCustomToolCallInputWsDone, _types.ResponsesServerEventResponseWsError, _types.ResponseSteerAcceptedEvent, _types.ResponseSteerPendingEvent, _types.ResponseSteerFailedEvent]
ResponsesServerEventDict: TypeAlias = Union[_types.ResponsesServerEventResponseAudioWsDeltaDict, _types.ResponsesServerEventResponseAudioWsDoneDict, _types.ResponsesServerEventResponseAudioTranscriptWsDeltaDict, _types.ResponsesServerEventResponseAudioTranscriptWsDoneDict, _types.ResponsesServerEventResponseCodeInterpreterCallCodeWsDeltaDict, _types.ResponsesServerEventResponseCodeInterpreterCallCodeWsDoneDict, _types.ResponsesServerEventResponseCodeInterpreterCallWsCompletedDict, _types.ResponsesServerEventResponseCodeInterpreterCallInWsProgressDict, _types.ResponsesServerEventResponseCodeInterpreterCallWsInterpretingDict, _types.ResponsesServerEventResponseCompactionWsCompactingDict, _types.ResponsesServerEventResponseWsCompletedDict, _types.ResponsesServerEventResponseContentPartWsAddedDict, _types.ResponsesServerEventResponseContentPartWsDoneDict, _types.ResponsesServerEventResponseWsCreatedDict, _types.ResponsesServerEventResponseFileSearchCallWsCompletedDict, _types.ResponsesServerEventResponseFileSearchCallInWsProgressDict, _types.ResponsesServerEventResponseFileSearchCallWsSearchingDict, _types.ResponsesServerEventResponseFunctionCallArgumentsWsDeltaDict, _types.ResponsesServerEventResponseFunctionCallArgumentsWsDoneDict, _types.ResponsesServerEventResponseShellCallCommandWsAddedDict, _types.ResponsesServerEventResponseShellCallCommandWsDeltaDict, _types.ResponsesServerEventResponseShellCallCommandWsDoneDict, _types.ResponsesServerEventResponseShellCallOutputContentWsDeltaDict, _types.ResponsesServerEventResponseShellCallOutputContentWsDoneDict, _types.ResponsesServerEventResponseInWsProgressDict, _types.ResponsesServerEventResponseWsFailedDict, _types.ResponsesServerEventResponseWsIncompleteDict, _types.ResponsesServerEventResponseOutputItemWsAddedDict, _types.ResponsesServerEventResponseOutputItemWsDoneDict, _types.ResponsesServerEventResponseReasoningSummaryPartWsAddedDict, _types.ResponsesServerEventResponseReasoningSummaryPartWsDoneDict, _types.ResponsesServerEventResponseReasoningSummaryTextWsDeltaDict, _types.ResponsesServerEventResponseReasoningSummaryTextWsDoneDict, _types.ResponsesServerEventResponseReasoningTextWsDeltaDict, _types.ResponsesServerEventResponseReasoningTextWsDoneDict, _types.ResponsesServerEventResponseRefusalWsDeltaDict, _types.ResponsesServerEventResponseRefusalWsDoneDict, _types.ResponsesServerEventResponseTextWsDeltaDict, _types.ResponsesServerEventResponseTextWsDoneDict, _types.ResponsesServerEventResponseWebSearchCallWsCompletedDict, _types.ResponsesServerEventResponseWebSearchCallInWsProgressDict, _types.ResponsesServerEventResponseWebSearchCallWsSearchingDict, _types.ResponsesServerEventResponseImageGenCallWsCompletedDict, _types.ResponsesServerEventResponseImageGenCallWsGeneratingDict, _types.ResponsesServerEventResponseImageGenCallInWsProgressDict, _types.ResponsesServerEventResponseImageGenCallPartialWsImageDict, _types.ResponsesServerEventResponseMcpCallArgumentsWsDeltaDict, _types.ResponsesServerEventResponseMcpCallArgumentsWsDoneDict, _types.ResponsesServerEventResponseMcpCallWsCompletedDict, _types.ResponsesServerEventResponseMcpCallWsFailedDict, _types.ResponsesServerEventResponseMcpCallInWsProgressDict, _types.ResponsesServerEventResponseMcpListToolsWsCompletedDict, _types.ResponsesServerEventResponseMcpListToolsWsFailedDict, _types.ResponsesServerEventResponseMcpListToolsInWsProgressDict, _types.ResponsesServerEventResponseOutputTextAnnotationWsAddedDict, _types.ResponsesServerEventResponseWsQueuedDict, _types.ResponsesServerEventResponseCustomToolCallInputWsDeltaDict, _types.ResponsesServerEventResponseCustomToolCallInputWsDoneDict, _types.ResponsesServerEventResponseWsErrorDict, _types.ResponseSteerAcceptedEventDict, _types.ResponseSteerPendingEventDict, _types.ResponseSteerFailedEventDict]
class InputItemListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    include: list[_types.ResponseIncludable]
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
class ResponseInputAudioParamInputAudio(TypedDict):
    data: str
    """The sound as base64."""
    format: Literal["mp3", "wav"]
    """`wav` or `mp3`."""
class ResponseInputAudioParam(TypedDict):
    input_audio: ResponseInputAudioParamInputAudio | _types.ResponseInputAudioInputAudio | _types.ResponseInputAudioInputAudioDict
    """The sound and its format."""
    type: Literal["input_audio"]
ResponseFunctionCallOutputItemParam: TypeAlias = Union[ResponseInputTextContentParam, _types.ResponseInputTextContent, _types.ResponseInputTextContentDict, _types.ResponseInputText, _types.ResponseInputTextDict, ResponseInputImageContentParam, _types.ResponseInputImageContent, _types.ResponseInputImageContentDict, _types.ResponseInputImage, _types.ResponseInputImageDict, ResponseInputFileContentParam, _types.ResponseInputFileContent, _types.ResponseInputFileContentDict, _types.ResponseInputFile, _types.ResponseInputFileDict]
ToolWebSearchToolFilters = _types.WebSearchToolFilters
ToolWebSearchToolFiltersDict: TypeAlias = _types.WebSearchToolFiltersDict
ToolWebSearchToolUserLocation = _types.WebSearchToolUserLocation
ToolWebSearchToolUserLocationDict: TypeAlias = _types.WebSearchToolUserLocationDict
ToolParamParseableToolParam: TypeAlias = Union[ToolParam, ChatCompletionFunctionToolParam, ChatCompletionFunctionTool, ChatCompletionFunctionToolDict]
ToolParamWebSearchTool: TypeAlias = Union[WebSearchToolParam, _types.WebSearchTool, _types.WebSearchToolDict]
ToolParamWebSearchToolFilters: TypeAlias = Union[WebSearchToolParamFilters, _types.WebSearchToolFilters, _types.WebSearchToolFiltersDict]
ToolParamWebSearchToolUserLocation: TypeAlias = Union[WebSearchToolParamUserLocation, _types.WebSearchToolUserLocation, _types.WebSearchToolUserLocationDict, _types.WebSearchPreviewToolUserLocation, _types.WebSearchPreviewToolUserLocationDict]
