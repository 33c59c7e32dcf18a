# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from .._made import Reply
from ..shared import (
    FunctionDefinition,
    FunctionDefinitionDict,
    ResponseFormatJSONObject,
    ResponseFormatJSONObjectDict,
    ResponseFormatJSONSchema,
    ResponseFormatJSONSchemaDict,
    ResponseFormatText,
    ResponseFormatTextDict,
)
from ..shared_params import (
    FunctionDefinition as _types_shared_params_FunctionDefinition,
    ResponseFormatJSONObject as _types_shared_params_ResponseFormatJSONObject,
    ResponseFormatJSONSchema as _types_shared_params_ResponseFormatJSONSchema,
    ResponseFormatText as _types_shared_params_ResponseFormatText,
)
class AgentBrowserAuthenticationCancelParamParam(TypedDict):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]
class AgentBrowserAuthenticationSubmitParamParamField(TypedDict):
    field_id: str
    value: str
class AgentBrowserAuthenticationSubmitParamParam(TypedDict):
    action: Literal["submit"]
    fields: Iterable[AgentBrowserAuthenticationSubmitParamParamField]
    type: Literal["browser_authentication"]
    selected_option: NotRequired[str | None]
class AgentBrowserOriginAccessParamParam(TypedDict):
    decision: Literal["approve", "deny", "cancel"]
    type: Literal["browser_origin_access"]
AgentFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "failed", "incomplete"]
class AgentFunctionCallItemDict(TypedDict):
    id: str
    arguments: object
    call_id: str
    name: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["function_call"]
class AgentFunctionCallItem(Reply[AgentFunctionCallItemDict]):
    id: str
    arguments: object
    call_id: str
    name: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["function_call"]
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "name", "turn_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["arguments"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> AgentFunctionCallStatus: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call"]: ...
class InputContentResourceInputTextDict(TypedDict):
    text: str
    type: Literal["input_text"]
class InputContentResourceInputText(Reply[InputContentResourceInputTextDict]):
    text: str
    type: Literal["input_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"]: ...
class InputContentResourceInputImageDict(TypedDict):
    image_url: str
    type: Literal["input_image"]
class InputContentResourceInputImage(Reply[InputContentResourceInputImageDict]):
    image_url: str
    type: Literal["input_image"]
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
InputContent: TypeAlias = Union[InputContentResourceInputText, InputContentResourceInputImage]
InputContentDict: TypeAlias = Union[InputContentResourceInputTextDict, InputContentResourceInputImageDict]
AgentFunctionCallOutput: TypeAlias = Union[str, list[InputContent]]
AgentFunctionCallOutputDict: TypeAlias = Union[str, list[InputContentDict]]
class InputContentParamInputText(TypedDict):
    text: str
    type: Literal["input_text"]
class AgentSessionMessageContentMessageContentResourceInputTextDict(TypedDict):
    text: str
    type: Literal["input_text"]
class AgentSessionMessageContentMessageContentResourceInputText(Reply[AgentSessionMessageContentMessageContentResourceInputTextDict]):
    text: str
    type: Literal["input_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"]: ...
class BetaResponseInputTextPromptCacheBreakpointDict(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]
class BetaResponseInputTextPromptCacheBreakpoint(Reply[BetaResponseInputTextPromptCacheBreakpointDict]):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["explicit"]: ...
    @overload
    def __getitem__(self, key: Literal["ttl"], /) -> Literal["30m", "12h"] | None: ...
class BetaResponseInputTextDict(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputTextPromptCacheBreakpointDict | None]
class BetaResponseInputText(Reply[BetaResponseInputTextDict]):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: BetaResponseInputTextPromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"]: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputTextPromptCacheBreakpoint | None: ...
class BetaResponseInputTextContentPromptCacheBreakpointDict(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]
class BetaResponseInputTextContentPromptCacheBreakpoint(Reply[BetaResponseInputTextContentPromptCacheBreakpointDict]):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["explicit"]: ...
    @overload
    def __getitem__(self, key: Literal["ttl"], /) -> Literal["30m", "12h"] | None: ...
class BetaResponseInputTextContentDict(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputTextContentPromptCacheBreakpointDict | None]
class BetaResponseInputTextContent(Reply[BetaResponseInputTextContentDict]):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: BetaResponseInputTextContentPromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"]: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputTextContentPromptCacheBreakpoint | None: ...
class InputContentParamInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
class AgentSessionMessageContentMessageContentResourceInputImageDict(TypedDict):
    image_url: str
    type: Literal["input_image"]
class AgentSessionMessageContentMessageContentResourceInputImage(Reply[AgentSessionMessageContentMessageContentResourceInputImageDict]):
    image_url: str
    type: Literal["input_image"]
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
class BetaResponseInputImagePromptCacheBreakpointDict(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]
class BetaResponseInputImagePromptCacheBreakpoint(Reply[BetaResponseInputImagePromptCacheBreakpointDict]):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["explicit"]: ...
    @overload
    def __getitem__(self, key: Literal["ttl"], /) -> Literal["30m", "12h"] | None: ...
class BetaResponseInputImageDict(TypedDict, total=False):
    detail: Required[BetaImageDetail]
    type: Required[Literal["input_image"]]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: BetaResponseInputImagePromptCacheBreakpointDict | None
class BetaResponseInputImage(Reply[BetaResponseInputImageDict]):
    detail: BetaImageDetail
    type: Literal["input_image"]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: BetaResponseInputImagePromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> BetaImageDetail: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputImagePromptCacheBreakpoint | None: ...
class BetaResponseInputImageContentPromptCacheBreakpointDict(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]
class BetaResponseInputImageContentPromptCacheBreakpoint(Reply[BetaResponseInputImageContentPromptCacheBreakpointDict]):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["explicit"]: ...
    @overload
    def __getitem__(self, key: Literal["ttl"], /) -> Literal["30m", "12h"] | None: ...
class BetaResponseInputImageContentDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: BetaImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: BetaResponseInputImageContentPromptCacheBreakpointDict | None
class BetaResponseInputImageContent(Reply[BetaResponseInputImageContentDict]):
    type: Literal["input_image"]
    detail: BetaImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: BetaResponseInputImageContentPromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> BetaImageDetail | None: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputImageContentPromptCacheBreakpoint | None: ...
InputContentParam: TypeAlias = Union[InputContentParamInputText, InputContentResourceInputText, InputContentResourceInputTextDict, AgentSessionMessageContentMessageContentResourceInputText, AgentSessionMessageContentMessageContentResourceInputTextDict, BetaResponseInputText, BetaResponseInputTextDict, BetaResponseInputTextContent, BetaResponseInputTextContentDict, InputContentParamInputImage, InputContentResourceInputImage, InputContentResourceInputImageDict, AgentSessionMessageContentMessageContentResourceInputImage, AgentSessionMessageContentMessageContentResourceInputImageDict, BetaResponseInputImage, BetaResponseInputImageDict, BetaResponseInputImageContent, BetaResponseInputImageContentDict]
AgentFunctionCallOutputParam: TypeAlias = Union[str, Iterable[InputContentParam]]
class AgentMcpCallItemDict(TypedDict):
    id: str
    arguments: object
    error: object
    name: str
    output: object
    server_label: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["mcp_call"]
class AgentMcpCallItem(Reply[AgentMcpCallItemDict]):
    id: str
    arguments: object
    error: object
    name: str
    output: object
    server_label: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["mcp_call"]
    @overload
    def __getitem__(self, key: Literal["id", "name", "server_label", "turn_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["arguments", "error", "output"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> AgentFunctionCallStatus: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_call"]: ...
AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
class AgentReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    summary: Literal["concise", "detailed", "auto"] | None
class AgentReasoning(Reply[AgentReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    summary: Literal["concise", "detailed", "auto"] | None
    @overload
    def __getitem__(self, key: Literal["effort"], /) -> Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None: ...
    @overload
    def __getitem__(self, key: Literal["summary"], /) -> Literal["concise", "detailed", "auto"] | None: ...
class SummaryTextDict(TypedDict):
    text: str
    type: Literal["summary_text"]
class SummaryText(Reply[SummaryTextDict]):
    text: str
    type: Literal["summary_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["summary_text"]: ...
class AgentReasoningItemDict(TypedDict):
    id: str
    status: NotRequired[AgentOutputItemStatus | None]
    summary: list[SummaryTextDict]
    turn_id: str
    type: Literal["reasoning"]
class AgentReasoningItem(Reply[AgentReasoningItemDict]):
    id: str
    status: AgentOutputItemStatus | None
    summary: list[SummaryText]
    turn_id: str
    type: Literal["reasoning"]
    @overload
    def __getitem__(self, key: Literal["id", "turn_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> AgentOutputItemStatus | None: ...
    @overload
    def __getitem__(self, key: Literal["summary"], /) -> list[SummaryText]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["reasoning"]: ...
class AgentReasoningParam(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    summary: Literal["concise", "detailed", "auto"] | None
class TextFormatResourceTextDict(TypedDict):
    type: Literal["text"]
class TextFormatResourceText(Reply[TextFormatResourceTextDict]):
    type: Literal["text"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["text"]: ...
class TextFormatResourceJSONSchemaDict(TypedDict):
    schema: dict[str, object]
    type: Literal["json_schema"]
class TextFormatResourceJSONSchema(Reply[TextFormatResourceJSONSchemaDict]):
    schema_: dict[str, object]
    type: Literal["json_schema"]
    @overload
    def __getitem__(self, key: Literal["schema"], /) -> dict[str, object]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["json_schema"]: ...
TextFormat: TypeAlias = Union[TextFormatResourceText, TextFormatResourceJSONSchema]
TextFormatDict: TypeAlias = Union[TextFormatResourceTextDict, TextFormatResourceJSONSchemaDict]
class AgentTextDict(TypedDict):
    format: TextFormatDict
    verbosity: Literal["low", "medium", "high"]
class AgentText(Reply[AgentTextDict]):
    format: TextFormat
    verbosity: Literal["low", "medium", "high"]
    @overload
    def __getitem__(self, key: Literal["format"], /) -> TextFormat: ...
    @overload
    def __getitem__(self, key: Literal["verbosity"], /) -> Literal["low", "medium", "high"]: ...
class TextFormatParamText(TypedDict):
    type: Literal["text"]
class BetaResponseFormatTextConfigTextDict(TypedDict):
    type: Literal["text"]
class BetaResponseFormatTextConfigText(Reply[BetaResponseFormatTextConfigTextDict]):
    type: Literal["text"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["text"]: ...
class TextFormatParamJSONSchema(TypedDict):
    schema: dict[str, object]
    type: Literal["json_schema"]
TextFormatParam: TypeAlias = Union[TextFormatParamText, TextFormatResourceText, TextFormatResourceTextDict, BetaResponseFormatTextConfigText, BetaResponseFormatTextConfigTextDict, TextFormatParamJSONSchema]
class AgentTextParam(TypedDict, total=False):
    format: TextFormatParam | None
    verbosity: Literal["low", "medium", "high"] | None
AgentToolResourceFunctionDict = TypedDict("AgentToolResourceFunctionDict", {
    "defer_loading": bool,
    "description": str,
    "name": str,
    "parameters": dict[str, object],
    "type": Literal["function"],
    "async": NotRequired[bool | None],
})
class AgentToolResourceFunction(Reply[AgentToolResourceFunctionDict]):
    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, object]
    type: Literal["function"]
    async_: bool | None
    @overload
    def __getitem__(self, key: Literal["defer_loading"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["parameters"], /) -> dict[str, object]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
class AgentToolResourceProgrammaticToolCallingDict(TypedDict):
    enabled: bool
    type: Literal["programmatic_tool_calling"]
class AgentToolResourceProgrammaticToolCalling(Reply[AgentToolResourceProgrammaticToolCallingDict]):
    enabled: bool
    type: Literal["programmatic_tool_calling"]
    @overload
    def __getitem__(self, key: Literal["enabled"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["programmatic_tool_calling"]: ...
class McpTransportResourceHTTPDict(TypedDict):
    server_url: str
    type: Literal["http"]
class McpTransportResourceHTTP(Reply[McpTransportResourceHTTPDict]):
    server_url: str
    type: Literal["http"]
    @overload
    def __getitem__(self, key: Literal["server_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["http"]: ...
class McpTransportResourceStdioDict(TypedDict):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"]
class McpTransportResourceStdio(Reply[McpTransportResourceStdioDict]):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"]
    @overload
    def __getitem__(self, key: Literal["args", "env_vars"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["command", "cwd"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["stdio"]: ...
McpTransport: TypeAlias = Union[McpTransportResourceHTTP, McpTransportResourceStdio]
McpTransportDict: TypeAlias = Union[McpTransportResourceHTTPDict, McpTransportResourceStdioDict]
class AgentToolResourceMcpDict(TypedDict):
    allowed_tools: NotRequired[list[str] | None]
    connection_origin: Literal["service", "environment"]
    credential_id: NotRequired[str | None]
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: McpTransportDict
    type: Literal["mcp"]
class AgentToolResourceMcp(Reply[AgentToolResourceMcpDict]):
    allowed_tools: list[str] | None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: McpTransport
    type: Literal["mcp"]
    @overload
    def __getitem__(self, key: Literal["allowed_tools"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["connection_origin"], /) -> Literal["service", "environment"]: ...
    @overload
    def __getitem__(self, key: Literal["credential_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["request_metadata"], /) -> dict[str, object]: ...
    @overload
    def __getitem__(self, key: Literal["required"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["transport"], /) -> McpTransport: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
class AgentToolResourceWebSearchLocationDict(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
class AgentToolResourceWebSearchLocation(Reply[AgentToolResourceWebSearchLocationDict]):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    def __getitem__(self, key: Literal["city", "country", "region", "timezone"], /) -> str | None: ...
class AgentToolResourceWebSearchDict(TypedDict):
    allowed_domains: NotRequired[list[str] | None]
    context_size: Literal["low", "medium", "high"]
    location: NotRequired[AgentToolResourceWebSearchLocationDict | None]
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]
class AgentToolResourceWebSearch(Reply[AgentToolResourceWebSearchDict]):
    allowed_domains: list[str] | None
    context_size: Literal["low", "medium", "high"]
    location: AgentToolResourceWebSearchLocation | None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]
    @overload
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["context_size"], /) -> Literal["low", "medium", "high"]: ...
    @overload
    def __getitem__(self, key: Literal["location"], /) -> AgentToolResourceWebSearchLocation | None: ...
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["disabled", "cached", "live"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search"]: ...
class AgentToolResourceComputerUseDict(TypedDict):
    include_screenshots: bool
    type: Literal["computer_use"]
class AgentToolResourceComputerUse(Reply[AgentToolResourceComputerUseDict]):
    include_screenshots: bool
    type: Literal["computer_use"]
    @overload
    def __getitem__(self, key: Literal["include_screenshots"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_use"]: ...
class AgentToolResourceAutomationsDict(TypedDict):
    type: Literal["automations"]
class AgentToolResourceAutomations(Reply[AgentToolResourceAutomationsDict]):
    type: Literal["automations"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["automations"]: ...
AgentTool: TypeAlias = Union[AgentToolResourceFunction, AgentToolResourceProgrammaticToolCalling, AgentToolResourceMcp, AgentToolResourceWebSearch, AgentToolResourceComputerUse, AgentToolResourceAutomations]
AgentToolDict: TypeAlias = Union[AgentToolResourceFunctionDict, AgentToolResourceProgrammaticToolCallingDict, AgentToolResourceMcpDict, AgentToolResourceWebSearchDict, AgentToolResourceComputerUseDict, AgentToolResourceAutomationsDict]
AgentToolParamAgentToolConfigParamFunction = TypedDict("AgentToolParamAgentToolConfigParamFunction", {
    "async": NotRequired[bool],
    "description": str,
    "name": str,
    "parameters": dict[str, object],
    "type": Literal["function"],
    "defer_loading": NotRequired[bool],
})
PersistedAgentToolResourceFunctionDict = TypedDict("PersistedAgentToolResourceFunctionDict", {
    "defer_loading": bool,
    "description": str,
    "name": str,
    "parameters": dict[str, object],
    "type": Literal["function"],
    "async": NotRequired[bool | None],
})
class PersistedAgentToolResourceFunction(Reply[PersistedAgentToolResourceFunctionDict]):
    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, object]
    type: Literal["function"]
    async_: bool | None
    @overload
    def __getitem__(self, key: Literal["defer_loading"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["parameters"], /) -> dict[str, object]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
BetaFunctionToolDict = TypedDict("BetaFunctionToolDict", {
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
class BetaFunctionTool(Reply[BetaFunctionToolDict]):
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
class AgentToolParamAgentToolConfigParamToolSearch(TypedDict):
    type: Literal["tool_search"]
class PersistedAgentToolResourceToolSearchDict(TypedDict):
    type: Literal["tool_search"]
class PersistedAgentToolResourceToolSearch(Reply[PersistedAgentToolResourceToolSearchDict]):
    type: Literal["tool_search"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search"]: ...
class BetaToolSearchToolDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: str | None
    execution: Literal["server", "client"] | None
    parameters: object | None
class BetaToolSearchTool(Reply[BetaToolSearchToolDict]):
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
class AgentToolParamAgentToolConfigParamProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
    enabled: NotRequired[bool]
class PersistedAgentToolResourceProgrammaticToolCallingDict(TypedDict):
    enabled: bool
    type: Literal["programmatic_tool_calling"]
class PersistedAgentToolResourceProgrammaticToolCalling(Reply[PersistedAgentToolResourceProgrammaticToolCallingDict]):
    enabled: bool
    type: Literal["programmatic_tool_calling"]
    @overload
    def __getitem__(self, key: Literal["enabled"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["programmatic_tool_calling"]: ...
class BetaToolProgrammaticToolCallingDict(TypedDict):
    type: Literal["programmatic_tool_calling"]
class BetaToolProgrammaticToolCalling(Reply[BetaToolProgrammaticToolCallingDict]):
    type: Literal["programmatic_tool_calling"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["programmatic_tool_calling"]: ...
class McpTransportParamMcpTransportConfigParamHTTP(TypedDict):
    server_url: str
    type: Literal["http"]
    authorization: NotRequired[str | None]
    headers: NotRequired[dict[str, str] | None]
class PersistedMcpTransportResourceHTTPDict(TypedDict):
    headers: dict[str, str]
    server_url: str
    type: Literal["http"]
class PersistedMcpTransportResourceHTTP(Reply[PersistedMcpTransportResourceHTTPDict]):
    headers: dict[str, str]
    server_url: str
    type: Literal["http"]
    @overload
    def __getitem__(self, key: Literal["headers"], /) -> dict[str, str]: ...
    @overload
    def __getitem__(self, key: Literal["server_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["http"]: ...
class McpTransportParamMcpTransportConfigParamStdio(TypedDict):
    command: str
    cwd: str
    type: Literal["stdio"]
    args: NotRequired[Sequence[str] | None]
    env: NotRequired[dict[str, str] | None]
    env_vars: NotRequired[Sequence[str] | None]
class PersistedMcpTransportResourceStdioDict(TypedDict):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"]
class PersistedMcpTransportResourceStdio(Reply[PersistedMcpTransportResourceStdioDict]):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"]
    @overload
    def __getitem__(self, key: Literal["args", "env_vars"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["command", "cwd"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["stdio"]: ...
McpTransportParam: TypeAlias = Union[McpTransportParamMcpTransportConfigParamHTTP, McpTransportResourceHTTP, McpTransportResourceHTTPDict, PersistedMcpTransportResourceHTTP, PersistedMcpTransportResourceHTTPDict, McpTransportParamMcpTransportConfigParamStdio, McpTransportResourceStdio, McpTransportResourceStdioDict, PersistedMcpTransportResourceStdio, PersistedMcpTransportResourceStdioDict]
class AgentToolParamAgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    transport: Required[McpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: Sequence[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: dict[str, object] | None
    required: bool
PersistedMcpTransport: TypeAlias = Union[PersistedMcpTransportResourceHTTP, PersistedMcpTransportResourceStdio]
PersistedMcpTransportDict: TypeAlias = Union[PersistedMcpTransportResourceHTTPDict, PersistedMcpTransportResourceStdioDict]
class PersistedAgentToolResourceMcpDict(TypedDict):
    allowed_tools: NotRequired[list[str] | None]
    connection_origin: Literal["service", "environment"]
    credential_id: NotRequired[str | None]
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: PersistedMcpTransportDict
    type: Literal["mcp"]
class PersistedAgentToolResourceMcp(Reply[PersistedAgentToolResourceMcpDict]):
    allowed_tools: list[str] | None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: PersistedMcpTransport
    type: Literal["mcp"]
    @overload
    def __getitem__(self, key: Literal["allowed_tools"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["connection_origin"], /) -> Literal["service", "environment"]: ...
    @overload
    def __getitem__(self, key: Literal["credential_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["request_metadata"], /) -> dict[str, object]: ...
    @overload
    def __getitem__(self, key: Literal["required"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["transport"], /) -> PersistedMcpTransport: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
class AgentToolParamAgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
class AgentToolParamAgentToolConfigParamWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    allowed_domains: Sequence[str] | None
    context_size: Literal["low", "medium", "high"] | None
    location: AgentToolParamAgentToolConfigParamWebSearchLocation | None
    mode: Literal["disabled", "cached", "live"] | None
class PersistedAgentToolResourceWebSearchLocationDict(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
class PersistedAgentToolResourceWebSearchLocation(Reply[PersistedAgentToolResourceWebSearchLocationDict]):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    def __getitem__(self, key: Literal["city", "country", "region", "timezone"], /) -> str | None: ...
class PersistedAgentToolResourceWebSearchDict(TypedDict):
    allowed_domains: NotRequired[list[str] | None]
    context_size: Literal["low", "medium", "high"]
    location: NotRequired[PersistedAgentToolResourceWebSearchLocationDict | None]
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]
class PersistedAgentToolResourceWebSearch(Reply[PersistedAgentToolResourceWebSearchDict]):
    allowed_domains: list[str] | None
    context_size: Literal["low", "medium", "high"]
    location: PersistedAgentToolResourceWebSearchLocation | None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]
    @overload
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["context_size"], /) -> Literal["low", "medium", "high"]: ...
    @overload
    def __getitem__(self, key: Literal["location"], /) -> PersistedAgentToolResourceWebSearchLocation | None: ...
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["disabled", "cached", "live"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search"]: ...
class AgentToolParamAgentToolConfigParamComputerUse(TypedDict):
    type: Literal["computer_use"]
    include_screenshots: NotRequired[bool]
class PersistedAgentToolResourceComputerUseDict(TypedDict):
    include_screenshots: bool
    type: Literal["computer_use"]
class PersistedAgentToolResourceComputerUse(Reply[PersistedAgentToolResourceComputerUseDict]):
    include_screenshots: bool
    type: Literal["computer_use"]
    @overload
    def __getitem__(self, key: Literal["include_screenshots"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_use"]: ...
class AgentToolParamAgentToolConfigParamAutomations(TypedDict):
    type: Literal["automations"]
class PersistedAgentToolResourceAutomationsDict(TypedDict):
    type: Literal["automations"]
class PersistedAgentToolResourceAutomations(Reply[PersistedAgentToolResourceAutomationsDict]):
    type: Literal["automations"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["automations"]: ...
AgentToolParam: TypeAlias = Union[AgentToolParamAgentToolConfigParamFunction, AgentToolResourceFunction, AgentToolResourceFunctionDict, PersistedAgentToolResourceFunction, PersistedAgentToolResourceFunctionDict, BetaFunctionTool, BetaFunctionToolDict, AgentToolParamAgentToolConfigParamToolSearch, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, BetaToolSearchTool, BetaToolSearchToolDict, AgentToolParamAgentToolConfigParamProgrammaticToolCalling, AgentToolResourceProgrammaticToolCalling, AgentToolResourceProgrammaticToolCallingDict, PersistedAgentToolResourceProgrammaticToolCalling, PersistedAgentToolResourceProgrammaticToolCallingDict, BetaToolProgrammaticToolCalling, BetaToolProgrammaticToolCallingDict, AgentToolParamAgentToolConfigParamMcp, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, AgentToolParamAgentToolConfigParamWebSearch, AgentToolResourceWebSearch, AgentToolResourceWebSearchDict, PersistedAgentToolResourceWebSearch, PersistedAgentToolResourceWebSearchDict, AgentToolParamAgentToolConfigParamComputerUse, AgentToolResourceComputerUse, AgentToolResourceComputerUseDict, PersistedAgentToolResourceComputerUse, PersistedAgentToolResourceComputerUseDict, AgentToolParamAgentToolConfigParamAutomations, AgentToolResourceAutomations, AgentToolResourceAutomationsDict, PersistedAgentToolResourceAutomations, PersistedAgentToolResourceAutomationsDict]
class WebSearchActionResourceSearchDict(TypedDict, total=False):
    queries: list[str] | None
    query: str | None
    type: Required[Literal["search"]]
class WebSearchActionResourceSearch(Reply[WebSearchActionResourceSearchDict]):
    queries: list[str] | None
    query: str | None
    type: Literal["search"]
    @overload
    def __getitem__(self, key: Literal["queries"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["query"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["search"]: ...
class WebSearchActionResourceOpenPageDict(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]
class WebSearchActionResourceOpenPage(Reply[WebSearchActionResourceOpenPageDict]):
    type: Literal["open_page"]
    url: str | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["open_page"]: ...
    @overload
    def __getitem__(self, key: Literal["url"], /) -> str | None: ...
class WebSearchActionResourceFindInPageDict(TypedDict, total=False):
    pattern: str | None
    type: Required[Literal["find_in_page"]]
    url: str | None
class WebSearchActionResourceFindInPage(Reply[WebSearchActionResourceFindInPageDict]):
    pattern: str | None
    type: Literal["find_in_page"]
    url: str | None
    @overload
    def __getitem__(self, key: Literal["pattern", "url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["find_in_page"]: ...
class WebSearchActionResourceOtherDict(TypedDict):
    type: Literal["other"]
class WebSearchActionResourceOther(Reply[WebSearchActionResourceOtherDict]):
    type: Literal["other"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["other"]: ...
WebSearchAction: TypeAlias = Union[WebSearchActionResourceSearch, WebSearchActionResourceOpenPage, WebSearchActionResourceFindInPage, WebSearchActionResourceOther]
WebSearchActionDict: TypeAlias = Union[WebSearchActionResourceSearchDict, WebSearchActionResourceOpenPageDict, WebSearchActionResourceFindInPageDict, WebSearchActionResourceOtherDict]
class AgentWebSearchCallItemDict(TypedDict):
    id: str
    action: NotRequired[WebSearchActionDict | None]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["web_search_call"]
class AgentWebSearchCallItem(Reply[AgentWebSearchCallItemDict]):
    id: str
    action: WebSearchAction | None
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["web_search_call"]
    @overload
    def __getitem__(self, key: Literal["id", "turn_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> WebSearchAction | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> AgentOutputItemStatus: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search_call"]: ...
class EnvironmentResourceNoneDict(TypedDict):
    type: Literal["none"]
class EnvironmentResourceNone(Reply[EnvironmentResourceNoneDict]):
    type: Literal["none"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["none"]: ...
class HostedEnvironmentFileIDDict(TypedDict):
    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"]
class HostedEnvironmentFileID(Reply[HostedEnvironmentFileIDDict]):
    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"]
    @overload
    def __getitem__(self, key: Literal["id", "file_id", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["size_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_id"]: ...
class HostedEnvironmentFileResourceInlineDict(TypedDict):
    id: str
    path: str
    size_bytes: int
    type: Literal["inline"]
class HostedEnvironmentFileResourceInline(Reply[HostedEnvironmentFileResourceInlineDict]):
    id: str
    path: str
    size_bytes: int
    type: Literal["inline"]
    @overload
    def __getitem__(self, key: Literal["id", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["size_bytes"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["inline"]: ...
HostedEnvironmentFile: TypeAlias = Union[HostedEnvironmentFileID, HostedEnvironmentFileResourceInline]
HostedEnvironmentFileDict: TypeAlias = Union[HostedEnvironmentFileIDDict, HostedEnvironmentFileResourceInlineDict]
class EnvironmentResourceOpenAIHostedNetworkDict(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]
class EnvironmentResourceOpenAIHostedNetwork(Reply[EnvironmentResourceOpenAIHostedNetworkDict]):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]
    @overload
    def __getitem__(self, key: Literal["access"], /) -> Literal["enabled", "disabled", "restricted"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str]: ...
class EnvironmentResourceOpenAIHostedPackagesDict(TypedDict):
    npm: list[str]
    python: list[str]
    system: list[str]
class EnvironmentResourceOpenAIHostedPackages(Reply[EnvironmentResourceOpenAIHostedPackagesDict]):
    npm: list[str]
    python: list[str]
    system: list[str]
    def __getitem__(self, key: Literal["npm", "python", "system"], /) -> list[str]: ...
class HostedPluginDict(TypedDict):
    description: str
    name: str
    type: Literal["inline"]
class HostedPlugin(Reply[HostedPluginDict]):
    description: str
    name: str
    type: Literal["inline"]
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["inline"]: ...
class HostedSkillReferenceDict(TypedDict):
    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"]
    version: str
class HostedSkillReference(Reply[HostedSkillReferenceDict]):
    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"]
    version: str
    @overload
    def __getitem__(self, key: Literal["description", "name", "skill_id", "version"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["skill_reference"]: ...
class HostedSkillResourceInlineDict(TypedDict):
    description: str
    name: str
    type: Literal["inline"]
class HostedSkillResourceInline(Reply[HostedSkillResourceInlineDict]):
    description: str
    name: str
    type: Literal["inline"]
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["inline"]: ...
HostedSkill: TypeAlias = Union[HostedSkillReference, HostedSkillResourceInline]
HostedSkillDict: TypeAlias = Union[HostedSkillReferenceDict, HostedSkillResourceInlineDict]
class EnvironmentResourceOpenAIHostedDesktopDict(TypedDict):
    enabled: bool
class EnvironmentResourceOpenAIHostedDesktop(Reply[EnvironmentResourceOpenAIHostedDesktopDict]):
    enabled: bool
    def __getitem__(self, key: Literal["enabled"], /) -> bool: ...
class EnvironmentResourceOpenAIHostedDict(TypedDict):
    id: str
    capability_directories: list[str]
    files: list[HostedEnvironmentFileDict]
    network: EnvironmentResourceOpenAIHostedNetworkDict
    packages: EnvironmentResourceOpenAIHostedPackagesDict
    plugins: list[HostedPluginDict]
    skills: list[HostedSkillDict]
    type: Literal["openai_hosted"]
    container_size: NotRequired[Literal["small", "medium", "large"] | None]
    desktop: NotRequired[EnvironmentResourceOpenAIHostedDesktopDict | None]
class EnvironmentResourceOpenAIHosted(Reply[EnvironmentResourceOpenAIHostedDict]):
    id: str
    capability_directories: list[str]
    files: list[HostedEnvironmentFile]
    network: EnvironmentResourceOpenAIHostedNetwork
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    type: Literal["openai_hosted"]
    container_size: Literal["small", "medium", "large"] | None
    desktop: EnvironmentResourceOpenAIHostedDesktop | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["capability_directories"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["files"], /) -> list[HostedEnvironmentFile]: ...
    @overload
    def __getitem__(self, key: Literal["network"], /) -> EnvironmentResourceOpenAIHostedNetwork: ...
    @overload
    def __getitem__(self, key: Literal["packages"], /) -> EnvironmentResourceOpenAIHostedPackages: ...
    @overload
    def __getitem__(self, key: Literal["plugins"], /) -> list[HostedPlugin]: ...
    @overload
    def __getitem__(self, key: Literal["skills"], /) -> list[HostedSkill]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["openai_hosted"]: ...
    @overload
    def __getitem__(self, key: Literal["container_size"], /) -> Literal["small", "medium", "large"] | None: ...
    @overload
    def __getitem__(self, key: Literal["desktop"], /) -> EnvironmentResourceOpenAIHostedDesktop | None: ...
class EnvironmentResourceSelfHostedDict(TypedDict):
    id: str
    capability_directories: list[str]
    remote_url: str
    type: Literal["self_hosted"]
    workspace_directory: str
class EnvironmentResourceSelfHosted(Reply[EnvironmentResourceSelfHostedDict]):
    id: str
    capability_directories: list[str]
    remote_url: str
    type: Literal["self_hosted"]
    workspace_directory: str
    @overload
    def __getitem__(self, key: Literal["id", "remote_url", "workspace_directory"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["capability_directories"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["self_hosted"]: ...
class EnvironmentParamNone(TypedDict):
    type: Literal["none"]
class EnvironmentParamOpenAIHostedDesktop(TypedDict):
    enabled: bool
class HostedEnvironmentFileParamFileID(TypedDict):
    file_id: str
    path: str
    type: Literal["file_id"]
class HostedEnvironmentFileParamInline(TypedDict):
    data: str
    path: str
    type: Literal["inline"]
HostedEnvironmentFileParam: TypeAlias = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileID, HostedEnvironmentFileIDDict, HostedEnvironmentFileParamInline]
class EnvironmentParamOpenAIHostedNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
class EnvironmentParamOpenAIHostedPackages(TypedDict, total=False):
    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None
class InlineCapabilitySourceParam(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class BetaInlineSkillSourceDict(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class BetaInlineSkillSource(Reply[BetaInlineSkillSourceDict]):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
    @overload
    def __getitem__(self, key: Literal["data"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["media_type"], /) -> Literal["application/zip"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["base64"]: ...
class HostedPluginParam(TypedDict):
    description: str
    name: str
    source: InlineCapabilitySourceParam | BetaInlineSkillSource | BetaInlineSkillSourceDict
    type: Literal["inline"]
class BetaInlineSkillDict(TypedDict):
    description: str
    name: str
    source: BetaInlineSkillSourceDict
    type: Literal["inline"]
class BetaInlineSkill(Reply[BetaInlineSkillDict]):
    description: str
    name: str
    source: BetaInlineSkillSource
    type: Literal["inline"]
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["source"], /) -> BetaInlineSkillSource: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["inline"]: ...
class SetupCommandParam(TypedDict):
    command: str
    cwd: NotRequired[str | None]
class HostedSkillParamSkillReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
class BetaSkillReferenceDict(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
class BetaSkillReference(Reply[BetaSkillReferenceDict]):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None
    @overload
    def __getitem__(self, key: Literal["skill_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["skill_reference"]: ...
    @overload
    def __getitem__(self, key: Literal["version"], /) -> str | None: ...
class HostedSkillParamInline(TypedDict):
    description: str
    name: str
    source: InlineCapabilitySourceParam | BetaInlineSkillSource | BetaInlineSkillSourceDict
    type: Literal["inline"]
HostedSkillParam: TypeAlias = Union[HostedSkillParamSkillReference, HostedSkillReference, HostedSkillReferenceDict, BetaSkillReference, BetaSkillReferenceDict, HostedSkillParamInline, BetaInlineSkill, BetaInlineSkillDict]
class EnvironmentParamOpenAIHosted(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: Sequence[str] | None
    container_size: Literal["small", "medium", "large"]
    desktop: EnvironmentParamOpenAIHostedDesktop | None
    env: dict[str, str] | None
    environment_id: str
    environment_template_id: str
    files: Iterable[HostedEnvironmentFileParam] | None
    network: EnvironmentParamOpenAIHostedNetwork | None
    packages: EnvironmentParamOpenAIHostedPackages | None
    plugins: Iterable[HostedPluginParam | BetaInlineSkill | BetaInlineSkillDict] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None
class EnvironmentParamSelfHosted(TypedDict):
    type: Literal["self_hosted"]
    workspace_directory: str
    capability_directories: NotRequired[Sequence[str] | None]
EnvironmentParam: TypeAlias = Union[EnvironmentParamNone, EnvironmentResourceNone, EnvironmentResourceNoneDict, EnvironmentParamOpenAIHosted, EnvironmentResourceOpenAIHosted, EnvironmentResourceOpenAIHostedDict, EnvironmentParamSelfHosted, EnvironmentResourceSelfHosted, EnvironmentResourceSelfHostedDict]
class MultiAgentConfigDict(TypedDict):
    enabled: bool
    max_concurrent_subagents: NotRequired[int | None]
class MultiAgentConfig(Reply[MultiAgentConfigDict]):
    enabled: bool
    max_concurrent_subagents: int | None
    @overload
    def __getitem__(self, key: Literal["enabled"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["max_concurrent_subagents"], /) -> int | None: ...
class MultiAgentConfigParam(TypedDict):
    enabled: bool
    max_concurrent_subagents: NotRequired[int]
class OutputTextDict(TypedDict):
    text: str
    type: Literal["output_text"]
class OutputText(Reply[OutputTextDict]):
    text: str
    type: Literal["output_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["output_text"]: ...
class SessionTurnErrorDict(TypedDict):
    code: Literal["context_length_exceeded", "max_output_tokens", "session_budget_exceeded", "usage_limit_exceeded", "project_spend_limit_exceeded", "organization_spend_limit_exceeded", "organization_usage_limit_exceeded", "billing_not_active", "credit_balance_exhausted", "rate_limit_exceeded", "flex_unavailable", "server_overloaded", "cyber_policy", "misalignment_policy_violation", "connection_failed", "server_error", "authentication_error", "invalid_request", "resource_not_found", "sandbox_error", "executor_version_incompatible", "active_turn_not_steerable", "request_timeout", "internal_error"]
    message: str
class SessionTurnError(Reply[SessionTurnErrorDict]):
    code: Literal["context_length_exceeded", "max_output_tokens", "session_budget_exceeded", "usage_limit_exceeded", "project_spend_limit_exceeded", "organization_spend_limit_exceeded", "organization_usage_limit_exceeded", "billing_not_active", "credit_balance_exhausted", "rate_limit_exceeded", "flex_unavailable", "server_overloaded", "cyber_policy", "misalignment_policy_violation", "connection_failed", "server_error", "authentication_error", "invalid_request", "resource_not_found", "sandbox_error", "executor_version_incompatible", "active_turn_not_steerable", "request_timeout", "internal_error"]
    message: str
    @overload
    def __getitem__(self, key: Literal["code"], /) -> Literal["context_length_exceeded", "max_output_tokens", "session_budget_exceeded", "usage_limit_exceeded", "project_spend_limit_exceeded", "organization_spend_limit_exceeded", "organization_usage_limit_exceeded", "billing_not_active", "credit_balance_exhausted", "rate_limit_exceeded", "flex_unavailable", "server_overloaded", "cyber_policy", "misalignment_policy_violation", "connection_failed", "server_error", "authentication_error", "invalid_request", "resource_not_found", "sandbox_error", "executor_version_incompatible", "active_turn_not_steerable", "request_timeout", "internal_error"]: ...
    @overload
    def __getitem__(self, key: Literal["message"], /) -> str: ...
class TokenUsageInputTokensDetailsDict(TypedDict):
    cached_tokens: int
class TokenUsageInputTokensDetails(Reply[TokenUsageInputTokensDetailsDict]):
    cached_tokens: int
    def __getitem__(self, key: Literal["cached_tokens"], /) -> int: ...
class TokenUsageOutputTokensDetailsDict(TypedDict):
    reasoning_tokens: int
class TokenUsageOutputTokensDetails(Reply[TokenUsageOutputTokensDetailsDict]):
    reasoning_tokens: int
    def __getitem__(self, key: Literal["reasoning_tokens"], /) -> int: ...
class TokenUsageDict(TypedDict):
    input_tokens: int
    input_tokens_details: TokenUsageInputTokensDetailsDict
    output_tokens: int
    output_tokens_details: TokenUsageOutputTokensDetailsDict
    total_tokens: int
class TokenUsage(Reply[TokenUsageDict]):
    input_tokens: int
    input_tokens_details: TokenUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: TokenUsageOutputTokensDetails
    total_tokens: int
    @overload
    def __getitem__(self, key: Literal["input_tokens", "output_tokens", "total_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["input_tokens_details"], /) -> TokenUsageInputTokensDetails: ...
    @overload
    def __getitem__(self, key: Literal["output_tokens_details"], /) -> TokenUsageOutputTokensDetails: ...
class AgentSessionAssistantMessageDict(TypedDict):
    id: str
    content: list[OutputTextDict]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]
class AgentSessionAssistantMessage(Reply[AgentSessionAssistantMessageDict]):
    id: str
    content: list[OutputText]
    phase: Literal["commentary", "final_answer"] | None
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]
    @overload
    def __getitem__(self, key: Literal["id", "turn_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[OutputText]: ...
    @overload
    def __getitem__(self, key: Literal["phase"], /) -> Literal["commentary", "final_answer"] | None: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["assistant"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> AgentOutputItemStatus: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"]: ...
class AgentSessionInputMessageParam(TypedDict):
    content: Iterable[InputContentParam]
    role: Literal["user"]
    type: NotRequired[Literal["message"]]
class AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(TypedDict):
    decision: Literal["approve", "deny", "cancel"]
    type: Literal["mcp_tool_call"]
class AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict):
    request_id: str
    response: AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse
    type: Literal["agent.session.input.mcp_approval_request_result"]
AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = Union[AgentBrowserAuthenticationSubmitParamParam, AgentBrowserAuthenticationCancelParamParam, AgentBrowserOriginAccessParamParam]
class AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResult(TypedDict):
    request_id: str
    response: AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse
    type: Literal["agent.session.input.computer_use_approval_request_result"]
class AgentSessionMessageContentMessageContentResourceOutputTextDict(TypedDict):
    text: str
    type: Literal["output_text"]
class AgentSessionMessageContentMessageContentResourceOutputText(Reply[AgentSessionMessageContentMessageContentResourceOutputTextDict]):
    text: str
    type: Literal["output_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["output_text"]: ...
AgentSessionMessageContent: TypeAlias = Union[AgentSessionMessageContentMessageContentResourceInputText, AgentSessionMessageContentMessageContentResourceInputImage, AgentSessionMessageContentMessageContentResourceOutputText]
AgentSessionMessageContentDict: TypeAlias = Union[AgentSessionMessageContentMessageContentResourceInputTextDict, AgentSessionMessageContentMessageContentResourceInputImageDict, AgentSessionMessageContentMessageContentResourceOutputTextDict]
class AgentSessionMessageDict(TypedDict):
    id: NotRequired[str | None]
    content: list[AgentSessionMessageContentDict]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]
class AgentSessionMessage(Reply[AgentSessionMessageDict]):
    id: str | None
    content: list[AgentSessionMessageContent]
    phase: Literal["commentary", "final_answer"] | None
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]
    @property
    def output_text(self) -> str: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[AgentSessionMessageContent]: ...
    @overload
    def __getitem__(self, key: Literal["phase"], /) -> Literal["commentary", "final_answer"] | None: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user", "assistant"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> AgentOutputItemStatus: ...
    @overload
    def __getitem__(self, key: Literal["turn_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"]: ...
class BetaResponseInputFilePromptCacheBreakpointDict(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]
class BetaResponseInputFilePromptCacheBreakpoint(Reply[BetaResponseInputFilePromptCacheBreakpointDict]):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["explicit"]: ...
    @overload
    def __getitem__(self, key: Literal["ttl"], /) -> Literal["30m", "12h"] | None: ...
class BetaResponseInputFileDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"] | None
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpointDict | None
class BetaResponseInputFile(Reply[BetaResponseInputFileDict]):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_file"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["auto", "low", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["file_data", "file_id", "file_url", "filename"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputFilePromptCacheBreakpoint | None: ...
BetaResponseInputContent: TypeAlias = Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]
BetaResponseInputContentDict: TypeAlias = Union[BetaResponseInputTextDict, BetaResponseInputImageDict, BetaResponseInputFileDict]
BetaResponseInputMessageContentList: TypeAlias = list[BetaResponseInputContent]
BetaResponseInputMessageContentListDict: TypeAlias = list[BetaResponseInputContentDict]
class BetaEasyInputMessageDict(TypedDict):
    content: str | BetaResponseInputMessageContentListDict
    role: Literal["user", "assistant", "system", "developer"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    type: NotRequired[Literal["message"] | None]
class BetaEasyInputMessage(Reply[BetaEasyInputMessageDict]):
    content: str | BetaResponseInputMessageContentList
    role: Literal["user", "assistant", "system", "developer"]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"] | None
    @overload
    def __getitem__(self, key: Literal["content"], /) -> str | BetaResponseInputMessageContentList: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user", "assistant", "system", "developer"]: ...
    @overload
    def __getitem__(self, key: Literal["phase"], /) -> Literal["commentary", "final_answer"] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
class BetaResponseInputItemMessageAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemMessageAgent(Reply[BetaResponseInputItemMessageAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemMessageDict(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListDict]
    role: Required[Literal["user", "system", "developer"]]
    agent: BetaResponseInputItemMessageAgentDict | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    type: Literal["message"] | None
class BetaResponseInputItemMessage(Reply[BetaResponseInputItemMessageDict]):
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    agent: BetaResponseInputItemMessageAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    type: Literal["message"] | None
    @overload
    def __getitem__(self, key: Literal["content"], /) -> BetaResponseInputMessageContentList: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user", "system", "developer"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemMessageAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
class BetaResponseInputMessageItemAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputMessageItemAgent(Reply[BetaResponseInputMessageItemAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputMessageItemDict(TypedDict):
    id: str
    content: BetaResponseInputMessageContentListDict
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    agent: NotRequired[BetaResponseInputMessageItemAgentDict | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseInputMessageItem(Reply[BetaResponseInputMessageItemDict]):
    id: str
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    agent: BetaResponseInputMessageItemAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> BetaResponseInputMessageContentList: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user", "system", "developer"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputMessageItemAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
class AgentSessionInputParamSessionInputParamAgentSessionInputMessage(TypedDict):
    input: Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict]
    type: Literal["agent.session.input.message"]
class AgentSessionInputParamSessionInputParamAgentSessionInputCancel(TypedDict):
    type: Literal["agent.session.input.cancel"]
class AgentSessionInputParamSessionInputParamAgentSessionInputToolResult(TypedDict):
    call_id: str
    success: bool
    turn_id: str
    type: Literal["agent.session.input.tool_result"]
    error: NotRequired[str | None]
    output: NotRequired[AgentFunctionCallOutputParam | None]
AgentSessionInputParam: TypeAlias = Union[AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResult, AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResult, AgentSessionInputParamSessionInputParamAgentSessionInputMessage, AgentSessionInputParamSessionInputParamAgentSessionInputCancel, AgentSessionInputParamSessionInputParamAgentSessionInputToolResult]
class AgentSessionItemFunctionCallOutputItemResourceDict(TypedDict):
    id: str
    call_id: str
    error: NotRequired[str | None]
    output: NotRequired[AgentFunctionCallOutputDict | None]
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["function_call_output"]
class AgentSessionItemFunctionCallOutputItemResource(Reply[AgentSessionItemFunctionCallOutputItemResourceDict]):
    id: str
    call_id: str
    error: str | None
    output: AgentFunctionCallOutput | None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["function_call_output"]
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "turn_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> AgentFunctionCallOutput | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> AgentFunctionCallStatus: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call_output"]: ...
AssistantResponseFormatOption: TypeAlias = Union[Literal["auto"], ResponseFormatText, ResponseFormatJSONObject, ResponseFormatJSONSchema]
AssistantResponseFormatOptionDict: TypeAlias = Union[Literal["auto"], ResponseFormatTextDict, ResponseFormatJSONObjectDict, ResponseFormatJSONSchemaDict]
AssistantResponseFormatOptionParam: TypeAlias = Union[Literal["auto"], _types_shared_params_ResponseFormatText, ResponseFormatText, ResponseFormatTextDict, _types_shared_params_ResponseFormatJSONObject, ResponseFormatJSONObject, ResponseFormatJSONObjectDict, _types_shared_params_ResponseFormatJSONSchema, ResponseFormatJSONSchema, ResponseFormatJSONSchemaDict]
class CodeInterpreterToolDict(TypedDict):
    type: Literal["code_interpreter"]
class CodeInterpreterTool(Reply[CodeInterpreterToolDict]):
    type: Literal["code_interpreter"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter"]: ...
class FileSearchToolFileSearchRankingOptionsDict(TypedDict):
    score_threshold: float
    ranker: NotRequired[Literal["auto", "default_2024_08_21"] | None]
class FileSearchToolFileSearchRankingOptions(Reply[FileSearchToolFileSearchRankingOptionsDict]):
    score_threshold: float
    ranker: Literal["auto", "default_2024_08_21"] | None
    @overload
    def __getitem__(self, key: Literal["score_threshold"], /) -> float: ...
    @overload
    def __getitem__(self, key: Literal["ranker"], /) -> Literal["auto", "default_2024_08_21"] | None: ...
class FileSearchToolFileSearchDict(TypedDict, total=False):
    max_num_results: int | None
    ranking_options: FileSearchToolFileSearchRankingOptionsDict | None
class FileSearchToolFileSearch(Reply[FileSearchToolFileSearchDict]):
    max_num_results: int | None
    ranking_options: FileSearchToolFileSearchRankingOptions | None
    @overload
    def __getitem__(self, key: Literal["max_num_results"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["ranking_options"], /) -> FileSearchToolFileSearchRankingOptions | None: ...
class FileSearchToolDict(TypedDict):
    type: Literal["file_search"]
    file_search: NotRequired[FileSearchToolFileSearchDict | None]
class FileSearchTool(Reply[FileSearchToolDict]):
    type: Literal["file_search"]
    file_search: FileSearchToolFileSearch | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search"]: ...
    @overload
    def __getitem__(self, key: Literal["file_search"], /) -> FileSearchToolFileSearch | None: ...
class FunctionToolDict(TypedDict):
    function: FunctionDefinitionDict
    type: Literal["function"]
class FunctionTool(Reply[FunctionToolDict]):
    function: FunctionDefinition
    type: Literal["function"]
    @overload
    def __getitem__(self, key: Literal["function"], /) -> FunctionDefinition: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
AssistantTool: TypeAlias = Union[CodeInterpreterTool, FileSearchTool, FunctionTool]
AssistantToolDict: TypeAlias = Union[CodeInterpreterToolDict, FileSearchToolDict, FunctionToolDict]
class AssistantToolChoiceFunctionDict(TypedDict):
    name: str
class AssistantToolChoiceFunction(Reply[AssistantToolChoiceFunctionDict]):
    name: str
    def __getitem__(self, key: Literal["name"], /) -> str: ...
class AssistantToolChoiceDict(TypedDict):
    type: Literal["function", "code_interpreter", "file_search"]
    function: NotRequired[AssistantToolChoiceFunctionDict | None]
class AssistantToolChoice(Reply[AssistantToolChoiceDict]):
    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantToolChoiceFunction | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function", "code_interpreter", "file_search"]: ...
    @overload
    def __getitem__(self, key: Literal["function"], /) -> AssistantToolChoiceFunction | None: ...
class AssistantToolChoiceFunctionParam(TypedDict):
    name: str
AssistantToolChoiceOption: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoice]
AssistantToolChoiceOptionDict: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoiceDict]
class AssistantToolChoiceParam(TypedDict):
    type: Literal["function", "code_interpreter", "file_search"]
    function: NotRequired[AssistantToolChoiceFunctionParam | AssistantToolChoiceFunction | AssistantToolChoiceFunctionDict]
AssistantToolChoiceOptionParam: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoiceParam, AssistantToolChoice, AssistantToolChoiceDict]
class CodeInterpreterToolParam(TypedDict):
    type: Literal["code_interpreter"]
class BetaContainerNetworkPolicyDisabledDict(TypedDict):
    type: Literal["disabled"]
class BetaContainerNetworkPolicyDisabled(Reply[BetaContainerNetworkPolicyDisabledDict]):
    type: Literal["disabled"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["disabled"]: ...
class BetaContainerNetworkPolicyDomainSecretDict(TypedDict):
    domain: str
    name: str
    value: str
class BetaContainerNetworkPolicyDomainSecret(Reply[BetaContainerNetworkPolicyDomainSecretDict]):
    domain: str
    name: str
    value: str
    def __getitem__(self, key: Literal["domain", "name", "value"], /) -> str: ...
class BetaContainerNetworkPolicyAllowlistDict(TypedDict):
    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: NotRequired[list[BetaContainerNetworkPolicyDomainSecretDict] | None]
class BetaContainerNetworkPolicyAllowlist(Reply[BetaContainerNetworkPolicyAllowlistDict]):
    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecret] | None
    @overload
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["allowlist"]: ...
    @overload
    def __getitem__(self, key: Literal["domain_secrets"], /) -> list[BetaContainerNetworkPolicyDomainSecret] | None: ...
BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist]
BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyDict: TypeAlias = Union[BetaContainerNetworkPolicyDisabledDict, BetaContainerNetworkPolicyAllowlistDict]
class BetaToolCodeInterpreterContainerCodeInterpreterToolAutoDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyDict | None
class BetaToolCodeInterpreterContainerCodeInterpreterToolAuto(Reply[BetaToolCodeInterpreterContainerCodeInterpreterToolAutoDict]):
    type: Literal["auto"]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["auto"]: ...
    @overload
    def __getitem__(self, key: Literal["file_ids"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["memory_limit"], /) -> Literal["1g", "4g", "16g", "64g"] | None: ...
    @overload
    def __getitem__(self, key: Literal["network_policy"], /) -> BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None: ...
BetaToolCodeInterpreterContainer: TypeAlias = Union[str, BetaToolCodeInterpreterContainerCodeInterpreterToolAuto]
BetaToolCodeInterpreterContainerDict: TypeAlias = Union[str, BetaToolCodeInterpreterContainerCodeInterpreterToolAutoDict]
class BetaToolCodeInterpreterDict(TypedDict):
    container: BetaToolCodeInterpreterContainerDict
    type: Literal["code_interpreter"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
class BetaToolCodeInterpreter(Reply[BetaToolCodeInterpreterDict]):
    container: BetaToolCodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    @overload
    def __getitem__(self, key: Literal["container"], /) -> BetaToolCodeInterpreterContainer: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
class FileSearchToolParamFileSearchRankingOptions(TypedDict):
    score_threshold: float
    ranker: NotRequired[Literal["auto", "default_2024_08_21"]]
class FileSearchToolParamFileSearch(TypedDict, total=False):
    max_num_results: int
    ranking_options: FileSearchToolParamFileSearchRankingOptions | FileSearchToolFileSearchRankingOptions | FileSearchToolFileSearchRankingOptionsDict
class FileSearchToolParam(TypedDict):
    type: Literal["file_search"]
    file_search: NotRequired[FileSearchToolParamFileSearch | FileSearchToolFileSearch | FileSearchToolFileSearchDict]
class BetaFileSearchToolFiltersComparisonFilterDict(TypedDict):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]
class BetaFileSearchToolFiltersComparisonFilter(Reply[BetaFileSearchToolFiltersComparisonFilterDict]):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]
    @overload
    def __getitem__(self, key: Literal["key"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> str | float | bool | list[str | float]: ...
class BetaFileSearchToolFiltersCompoundFilterFilterComparisonFilterDict(TypedDict):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]
class BetaFileSearchToolFiltersCompoundFilterFilterComparisonFilter(Reply[BetaFileSearchToolFiltersCompoundFilterFilterComparisonFilterDict]):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]
    @overload
    def __getitem__(self, key: Literal["key"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> str | float | bool | list[str | float]: ...
BetaFileSearchToolFiltersCompoundFilterFilter: TypeAlias = Union[BetaFileSearchToolFiltersCompoundFilterFilterComparisonFilter, object]
BetaFileSearchToolFiltersCompoundFilterFilterDict: TypeAlias = Union[BetaFileSearchToolFiltersCompoundFilterFilterComparisonFilterDict, object]
class BetaFileSearchToolFiltersCompoundFilterDict(TypedDict):
    filters: list[BetaFileSearchToolFiltersCompoundFilterFilterDict]
    type: Literal["and", "or"]
class BetaFileSearchToolFiltersCompoundFilter(Reply[BetaFileSearchToolFiltersCompoundFilterDict]):
    filters: list[BetaFileSearchToolFiltersCompoundFilterFilter]
    type: Literal["and", "or"]
    @overload
    def __getitem__(self, key: Literal["filters"], /) -> list[BetaFileSearchToolFiltersCompoundFilterFilter]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["and", "or"]: ...
BetaFileSearchToolFilters: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilter, BetaFileSearchToolFiltersCompoundFilter, None]
BetaFileSearchToolFiltersDict: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilterDict, BetaFileSearchToolFiltersCompoundFilterDict, None]
class BetaFileSearchToolRankingOptionsHybridSearchDict(TypedDict):
    embedding_weight: float
    text_weight: float
class BetaFileSearchToolRankingOptionsHybridSearch(Reply[BetaFileSearchToolRankingOptionsHybridSearchDict]):
    embedding_weight: float
    text_weight: float
    def __getitem__(self, key: Literal["embedding_weight", "text_weight"], /) -> float: ...
class BetaFileSearchToolRankingOptionsDict(TypedDict, total=False):
    hybrid_search: BetaFileSearchToolRankingOptionsHybridSearchDict | None
    ranker: Literal["auto", "default-2024-11-15"] | None
    score_threshold: float | None
class BetaFileSearchToolRankingOptions(Reply[BetaFileSearchToolRankingOptionsDict]):
    hybrid_search: BetaFileSearchToolRankingOptionsHybridSearch | None
    ranker: Literal["auto", "default-2024-11-15"] | None
    score_threshold: float | None
    @overload
    def __getitem__(self, key: Literal["hybrid_search"], /) -> BetaFileSearchToolRankingOptionsHybridSearch | None: ...
    @overload
    def __getitem__(self, key: Literal["ranker"], /) -> Literal["auto", "default-2024-11-15"] | None: ...
    @overload
    def __getitem__(self, key: Literal["score_threshold"], /) -> float | None: ...
class BetaFileSearchToolDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[list[str]]
    filters: BetaFileSearchToolFiltersDict | None
    max_num_results: int | None
    ranking_options: BetaFileSearchToolRankingOptionsDict | None
class BetaFileSearchTool(Reply[BetaFileSearchToolDict]):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: BetaFileSearchToolFilters | None
    max_num_results: int | None
    ranking_options: BetaFileSearchToolRankingOptions | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search"]: ...
    @overload
    def __getitem__(self, key: Literal["vector_store_ids"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["filters"], /) -> BetaFileSearchToolFilters | None: ...
    @overload
    def __getitem__(self, key: Literal["max_num_results"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["ranking_options"], /) -> BetaFileSearchToolRankingOptions | None: ...
class FunctionToolParam(TypedDict):
    function: _types_shared_params_FunctionDefinition | FunctionDefinition | FunctionDefinitionDict
    type: Literal["function"]
AssistantToolParam: TypeAlias = Union[CodeInterpreterToolParam, CodeInterpreterTool, CodeInterpreterToolDict, BetaToolCodeInterpreter, BetaToolCodeInterpreterDict, FileSearchToolParam, FileSearchTool, FileSearchToolDict, BetaFileSearchTool, BetaFileSearchToolDict, FunctionToolParam, FunctionTool, FunctionToolDict]
class ChatKitWorkflowTracingDict(TypedDict):
    enabled: bool
class ChatKitWorkflowTracing(Reply[ChatKitWorkflowTracingDict]):
    enabled: bool
    def __getitem__(self, key: Literal["enabled"], /) -> bool: ...
class ChatKitWorkflowDict(TypedDict):
    id: str
    state_variables: NotRequired[dict[str, str | int | bool | float] | None]
    tracing: ChatKitWorkflowTracingDict
    version: NotRequired[str | None]
class ChatKitWorkflow(Reply[ChatKitWorkflowDict]):
    id: str
    state_variables: dict[str, str | int | bool | float] | None
    tracing: ChatKitWorkflowTracing
    version: str | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["state_variables"], /) -> dict[str, str | int | bool | float] | None: ...
    @overload
    def __getitem__(self, key: Literal["tracing"], /) -> ChatKitWorkflowTracing: ...
    @overload
    def __getitem__(self, key: Literal["version"], /) -> str | None: ...
BetaContainerAutoNetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist]
BetaContainerAutoNetworkPolicyDict: TypeAlias = Union[BetaContainerNetworkPolicyDisabledDict, BetaContainerNetworkPolicyAllowlistDict]
BetaContainerAutoSkill: TypeAlias = Union[BetaSkillReference, BetaInlineSkill]
BetaContainerAutoSkillDict: TypeAlias = Union[BetaSkillReferenceDict, BetaInlineSkillDict]
class BetaContainerAutoDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: BetaContainerAutoNetworkPolicyDict | None
    skills: list[BetaContainerAutoSkillDict] | None
class BetaContainerAuto(Reply[BetaContainerAutoDict]):
    type: Literal["container_auto"]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: BetaContainerAutoNetworkPolicy | None
    skills: list[BetaContainerAutoSkill] | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_auto"]: ...
    @overload
    def __getitem__(self, key: Literal["file_ids"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["memory_limit"], /) -> Literal["1g", "4g", "16g", "64g"] | None: ...
    @overload
    def __getitem__(self, key: Literal["network_policy"], /) -> BetaContainerAutoNetworkPolicy | None: ...
    @overload
    def __getitem__(self, key: Literal["skills"], /) -> list[BetaContainerAutoSkill] | None: ...
class BetaContainerNetworkPolicyDisabledParam(TypedDict):
    type: Literal["disabled"]
class BetaContainerNetworkPolicyDomainSecretParam(TypedDict):
    domain: str
    name: str
    value: str
class BetaContainerNetworkPolicyAllowlistParam(TypedDict):
    allowed_domains: Sequence[str]
    type: Literal["allowlist"]
    domain_secrets: NotRequired[Iterable[BetaContainerNetworkPolicyDomainSecretParam | BetaContainerNetworkPolicyDomainSecret | BetaContainerNetworkPolicyDomainSecretDict]]
BetaContainerAutoParamNetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyDisabledDict, BetaContainerNetworkPolicyAllowlistParam, BetaContainerNetworkPolicyAllowlist, BetaContainerNetworkPolicyAllowlistDict]
class BetaSkillReferenceParam(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str]
class BetaInlineSkillSourceParam(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class BetaInlineSkillParam(TypedDict):
    description: str
    name: str
    source: BetaInlineSkillSourceParam | BetaInlineSkillSource | BetaInlineSkillSourceDict
    type: Literal["inline"]
BetaContainerAutoParamSkill: TypeAlias = Union[BetaSkillReferenceParam, BetaSkillReference, BetaSkillReferenceDict, HostedSkillReference, HostedSkillReferenceDict, BetaInlineSkillParam, BetaInlineSkill, BetaInlineSkillDict]
class BetaContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: BetaContainerAutoParamNetworkPolicy
    skills: Iterable[BetaContainerAutoParamSkill]
class BetaContainerReferenceDict(TypedDict):
    container_id: str
    type: Literal["container_reference"]
class BetaContainerReference(Reply[BetaContainerReferenceDict]):
    container_id: str
    type: Literal["container_reference"]
    @overload
    def __getitem__(self, key: Literal["container_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_reference"]: ...
class BetaContainerReferenceParam(TypedDict):
    container_id: str
    type: Literal["container_reference"]
class BetaLocalSkillDict(TypedDict):
    description: str
    name: str
    path: str
class BetaLocalSkill(Reply[BetaLocalSkillDict]):
    description: str
    name: str
    path: str
    def __getitem__(self, key: Literal["description", "name", "path"], /) -> str: ...
class BetaLocalEnvironmentDict(TypedDict):
    type: Literal["local"]
    skills: NotRequired[list[BetaLocalSkillDict] | None]
class BetaLocalEnvironment(Reply[BetaLocalEnvironmentDict]):
    type: Literal["local"]
    skills: list[BetaLocalSkill] | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local"]: ...
    @overload
    def __getitem__(self, key: Literal["skills"], /) -> list[BetaLocalSkill] | None: ...
class BetaLocalSkillParam(TypedDict):
    description: str
    name: str
    path: str
class BetaLocalEnvironmentParam(TypedDict):
    type: Literal["local"]
    skills: NotRequired[Iterable[BetaLocalSkillParam | BetaLocalSkill | BetaLocalSkillDict]]
class BetaResponseConversationDict(TypedDict):
    id: str
class BetaResponseConversation(Reply[BetaResponseConversationDict]):
    id: str
    def __getitem__(self, key: Literal["id"], /) -> str: ...
class BetaResponseCompactionItemAgentDict(TypedDict):
    agent_name: str
class BetaResponseCompactionItemAgent(Reply[BetaResponseCompactionItemAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseCompactionItemDict(TypedDict):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    agent: NotRequired[BetaResponseCompactionItemAgentDict | None]
    created_by: NotRequired[str | None]
class BetaResponseCompactionItem(Reply[BetaResponseCompactionItemDict]):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    agent: BetaResponseCompactionItemAgent | None
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["id", "encrypted_content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["compaction"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseCompactionItemAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
class BetaResponseCompactionItemParamAgentDict(TypedDict):
    agent_name: str
class BetaResponseCompactionItemParamAgent(Reply[BetaResponseCompactionItemParamAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseCompactionItemParamDict(TypedDict):
    encrypted_content: str
    type: Literal["compaction"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseCompactionItemParamAgentDict | None]
class BetaResponseCompactionItemParam(Reply[BetaResponseCompactionItemParamDict]):
    encrypted_content: str
    type: Literal["compaction"]
    id: str | None
    agent: BetaResponseCompactionItemParamAgent | None
    @overload
    def __getitem__(self, key: Literal["encrypted_content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["compaction"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseCompactionItemParamAgent | None: ...
class BetaResponseCompactionItemParamParamAgent(TypedDict):
    agent_name: str
class BetaResponseCompactionItemParamParam(TypedDict):
    encrypted_content: str
    type: Literal["compaction"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseCompactionItemParamParamAgent | BetaResponseCompactionItemAgent | BetaResponseCompactionItemAgentDict | BetaResponseCompactionItemParamAgent | BetaResponseCompactionItemParamAgentDict | None]
class BetaResponseConfigurationUpdateItemAgentDict(TypedDict):
    agent_name: str
class BetaResponseConfigurationUpdateItemAgent(Reply[BetaResponseConfigurationUpdateItemAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseConfigurationUpdateItemReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
class BetaResponseConfigurationUpdateItemReasoning(Reply[BetaResponseConfigurationUpdateItemReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    def __getitem__(self, key: Literal["effort"], /) -> Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None: ...
class BetaResponseConfigurationUpdateItemTextFormatTextDict(TypedDict):
    type: Literal["text"]
class BetaResponseConfigurationUpdateItemTextFormatText(Reply[BetaResponseConfigurationUpdateItemTextFormatTextDict]):
    type: Literal["text"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["text"]: ...
class BetaResponseFormatTextJSONSchemaConfigDict(TypedDict):
    name: str
    schema: dict[str, object]
    type: Literal["json_schema"]
    description: NotRequired[str | None]
    strict: NotRequired[bool | None]
class BetaResponseFormatTextJSONSchemaConfig(Reply[BetaResponseFormatTextJSONSchemaConfigDict]):
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
BetaResponseConfigurationUpdateItemTextFormat: TypeAlias = Union[BetaResponseConfigurationUpdateItemTextFormatText, BetaResponseFormatTextJSONSchemaConfig]
BetaResponseConfigurationUpdateItemTextFormatDict: TypeAlias = Union[BetaResponseConfigurationUpdateItemTextFormatTextDict, BetaResponseFormatTextJSONSchemaConfigDict]
class BetaResponseConfigurationUpdateItemTextDict(TypedDict):
    format: BetaResponseConfigurationUpdateItemTextFormatDict
class BetaResponseConfigurationUpdateItemText(Reply[BetaResponseConfigurationUpdateItemTextDict]):
    format: BetaResponseConfigurationUpdateItemTextFormat
    def __getitem__(self, key: Literal["format"], /) -> BetaResponseConfigurationUpdateItemTextFormat: ...
class BetaResponseConfigurationUpdateItemDict(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["configuration_update"]]
    agent: BetaResponseConfigurationUpdateItemAgentDict | None
    reasoning: BetaResponseConfigurationUpdateItemReasoningDict | None
    text: BetaResponseConfigurationUpdateItemTextDict | None
class BetaResponseConfigurationUpdateItem(Reply[BetaResponseConfigurationUpdateItemDict]):
    id: str
    type: Literal["configuration_update"]
    agent: BetaResponseConfigurationUpdateItemAgent | None
    reasoning: BetaResponseConfigurationUpdateItemReasoning | None
    text: BetaResponseConfigurationUpdateItemText | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["configuration_update"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseConfigurationUpdateItemAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> BetaResponseConfigurationUpdateItemReasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> BetaResponseConfigurationUpdateItemText | None: ...
class BetaResponseConfigurationUpdateItemParamAgentDict(TypedDict):
    agent_name: str
class BetaResponseConfigurationUpdateItemParamAgent(Reply[BetaResponseConfigurationUpdateItemParamAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseConfigurationUpdateItemParamReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
class BetaResponseConfigurationUpdateItemParamReasoning(Reply[BetaResponseConfigurationUpdateItemParamReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    def __getitem__(self, key: Literal["effort"], /) -> Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None: ...
class BetaResponseConfigurationUpdateItemParamTextFormatTextDict(TypedDict):
    type: Literal["text"]
class BetaResponseConfigurationUpdateItemParamTextFormatText(Reply[BetaResponseConfigurationUpdateItemParamTextFormatTextDict]):
    type: Literal["text"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["text"]: ...
BetaResponseConfigurationUpdateItemParamTextFormat: TypeAlias = Union[BetaResponseConfigurationUpdateItemParamTextFormatText, BetaResponseFormatTextJSONSchemaConfig]
BetaResponseConfigurationUpdateItemParamTextFormatDict: TypeAlias = Union[BetaResponseConfigurationUpdateItemParamTextFormatTextDict, BetaResponseFormatTextJSONSchemaConfigDict]
class BetaResponseConfigurationUpdateItemParamTextDict(TypedDict):
    format: BetaResponseConfigurationUpdateItemParamTextFormatDict
class BetaResponseConfigurationUpdateItemParamText(Reply[BetaResponseConfigurationUpdateItemParamTextDict]):
    format: BetaResponseConfigurationUpdateItemParamTextFormat
    def __getitem__(self, key: Literal["format"], /) -> BetaResponseConfigurationUpdateItemParamTextFormat: ...
class BetaResponseConfigurationUpdateItemParamDict(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: BetaResponseConfigurationUpdateItemParamAgentDict | None
    reasoning: BetaResponseConfigurationUpdateItemParamReasoningDict | None
    text: BetaResponseConfigurationUpdateItemParamTextDict | None
class BetaResponseConfigurationUpdateItemParam(Reply[BetaResponseConfigurationUpdateItemParamDict]):
    type: Literal["configuration_update"]
    id: str | None
    agent: BetaResponseConfigurationUpdateItemParamAgent | None
    reasoning: BetaResponseConfigurationUpdateItemParamReasoning | None
    text: BetaResponseConfigurationUpdateItemParamText | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["configuration_update"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseConfigurationUpdateItemParamAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> BetaResponseConfigurationUpdateItemParamReasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> BetaResponseConfigurationUpdateItemParamText | None: ...
class BetaResponseConfigurationUpdateItemParamParamAgent(TypedDict):
    agent_name: str
class BetaResponseConfigurationUpdateItemParamParamReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
class BetaResponseConfigurationUpdateItemParamParamTextFormatText(TypedDict):
    type: Literal["text"]
class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict):
    name: str
    schema: dict[str, object]
    type: Literal["json_schema"]
    description: NotRequired[str]
    strict: NotRequired[bool | None]
BetaResponseConfigurationUpdateItemParamParamTextFormat: TypeAlias = Union[BetaResponseConfigurationUpdateItemParamParamTextFormatText, BetaResponseConfigurationUpdateItemTextFormatText, BetaResponseConfigurationUpdateItemTextFormatTextDict, BetaResponseConfigurationUpdateItemParamTextFormatText, BetaResponseConfigurationUpdateItemParamTextFormatTextDict, BetaResponseFormatTextJSONSchemaConfigParam]
class BetaResponseConfigurationUpdateItemParamParamText(TypedDict):
    format: BetaResponseConfigurationUpdateItemParamParamTextFormat
class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: BetaResponseConfigurationUpdateItemParamParamAgent | BetaResponseConfigurationUpdateItemAgent | BetaResponseConfigurationUpdateItemAgentDict | BetaResponseConfigurationUpdateItemParamAgent | BetaResponseConfigurationUpdateItemParamAgentDict | None
    reasoning: BetaResponseConfigurationUpdateItemParamParamReasoning | BetaResponseConfigurationUpdateItemReasoning | BetaResponseConfigurationUpdateItemReasoningDict | BetaResponseConfigurationUpdateItemParamReasoning | BetaResponseConfigurationUpdateItemParamReasoningDict
    text: BetaResponseConfigurationUpdateItemParamParamText | BetaResponseConfigurationUpdateItemText | BetaResponseConfigurationUpdateItemTextDict | BetaResponseConfigurationUpdateItemParamText | BetaResponseConfigurationUpdateItemParamTextDict
class BetaResponseContainerReferenceDict(TypedDict):
    container_id: str
    type: Literal["container_reference"]
class BetaResponseContainerReference(Reply[BetaResponseContainerReferenceDict]):
    container_id: str
    type: Literal["container_reference"]
    @overload
    def __getitem__(self, key: Literal["container_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["container_reference"]: ...
class BetaResponseConversationParamDict(TypedDict):
    id: str
class BetaResponseConversationParam(Reply[BetaResponseConversationParamDict]):
    id: str
    def __getitem__(self, key: Literal["id"], /) -> str: ...
class BetaResponseConversationParamParam(TypedDict):
    id: str
class BetaResponseFormatTextConfigJSONObjectDict(TypedDict):
    type: Literal["json_object"]
class BetaResponseFormatTextConfigJSONObject(Reply[BetaResponseFormatTextConfigJSONObjectDict]):
    type: Literal["json_object"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["json_object"]: ...
class BetaResponseFormatTextConfigParamText(TypedDict):
    type: Literal["text"]
class BetaResponseFormatTextConfigParamJSONObject(TypedDict):
    type: Literal["json_object"]
BetaResponseFormatTextConfigParam: TypeAlias = Union[BetaResponseFormatTextConfigParamText, BetaResponseFormatTextConfigText, BetaResponseFormatTextConfigTextDict, TextFormatResourceText, TextFormatResourceTextDict, BetaResponseFormatTextJSONSchemaConfigParam, BetaResponseFormatTextConfigParamJSONObject, BetaResponseFormatTextConfigJSONObject, BetaResponseFormatTextConfigJSONObjectDict]
BetaResponseIncludable: TypeAlias = Literal["file_search_call.results", "web_search_call.results", "web_search_call.action.sources", "message.input_image.image_url", "computer_call_output.output.image_url", "code_interpreter_call.outputs", "reasoning.encrypted_content", "message.output_text.logprobs"]
class BetaResponseOutputTextAnnotationFileCitationDict(TypedDict):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]
class BetaResponseOutputTextAnnotationFileCitation(Reply[BetaResponseOutputTextAnnotationFileCitationDict]):
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
class BetaResponseOutputTextAnnotationURLCitationDict(TypedDict):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str
class BetaResponseOutputTextAnnotationURLCitation(Reply[BetaResponseOutputTextAnnotationURLCitationDict]):
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
class BetaResponseOutputTextAnnotationContainerFileCitationDict(TypedDict):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]
class BetaResponseOutputTextAnnotationContainerFileCitation(Reply[BetaResponseOutputTextAnnotationContainerFileCitationDict]):
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
class BetaResponseOutputTextAnnotationFilePathDict(TypedDict):
    file_id: str
    index: int
    type: Literal["file_path"]
class BetaResponseOutputTextAnnotationFilePath(Reply[BetaResponseOutputTextAnnotationFilePathDict]):
    file_id: str
    index: int
    type: Literal["file_path"]
    @overload
    def __getitem__(self, key: Literal["file_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_path"]: ...
BetaResponseOutputTextAnnotation: TypeAlias = Union[BetaResponseOutputTextAnnotationFileCitation, BetaResponseOutputTextAnnotationURLCitation, BetaResponseOutputTextAnnotationContainerFileCitation, BetaResponseOutputTextAnnotationFilePath]
BetaResponseOutputTextAnnotationDict: TypeAlias = Union[BetaResponseOutputTextAnnotationFileCitationDict, BetaResponseOutputTextAnnotationURLCitationDict, BetaResponseOutputTextAnnotationContainerFileCitationDict, BetaResponseOutputTextAnnotationFilePathDict]
class BetaResponseOutputTextLogprobTopLogprobDict(TypedDict):
    token: str
    bytes: list[int]
    logprob: float
class BetaResponseOutputTextLogprobTopLogprob(Reply[BetaResponseOutputTextLogprobTopLogprobDict]):
    token: str
    bytes: list[int]
    logprob: float
    @overload
    def __getitem__(self, key: Literal["token"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["bytes"], /) -> list[int]: ...
    @overload
    def __getitem__(self, key: Literal["logprob"], /) -> float: ...
class BetaResponseOutputTextLogprobDict(TypedDict):
    token: str
    bytes: list[int]
    logprob: float
    top_logprobs: list[BetaResponseOutputTextLogprobTopLogprobDict]
class BetaResponseOutputTextLogprob(Reply[BetaResponseOutputTextLogprobDict]):
    token: str
    bytes: list[int]
    logprob: float
    top_logprobs: list[BetaResponseOutputTextLogprobTopLogprob]
    @overload
    def __getitem__(self, key: Literal["token"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["bytes"], /) -> list[int]: ...
    @overload
    def __getitem__(self, key: Literal["logprob"], /) -> float: ...
    @overload
    def __getitem__(self, key: Literal["top_logprobs"], /) -> list[BetaResponseOutputTextLogprobTopLogprob]: ...
class BetaResponseOutputTextDict(TypedDict):
    annotations: list[BetaResponseOutputTextAnnotationDict]
    text: str
    type: Literal["output_text"]
    logprobs: NotRequired[list[BetaResponseOutputTextLogprobDict] | None]
class BetaResponseOutputText(Reply[BetaResponseOutputTextDict]):
    annotations: list[BetaResponseOutputTextAnnotation]
    text: str
    type: Literal["output_text"]
    logprobs: list[BetaResponseOutputTextLogprob] | None
    @overload
    def __getitem__(self, key: Literal["annotations"], /) -> list[BetaResponseOutputTextAnnotation]: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["output_text"]: ...
    @overload
    def __getitem__(self, key: Literal["logprobs"], /) -> list[BetaResponseOutputTextLogprob] | None: ...
class BetaResponseOutputRefusalDict(TypedDict):
    refusal: str
    type: Literal["refusal"]
class BetaResponseOutputRefusal(Reply[BetaResponseOutputRefusalDict]):
    refusal: str
    type: Literal["refusal"]
    @overload
    def __getitem__(self, key: Literal["refusal"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["refusal"]: ...
BetaResponseOutputMessageContent: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal]
BetaResponseOutputMessageContentDict: TypeAlias = Union[BetaResponseOutputTextDict, BetaResponseOutputRefusalDict]
class BetaResponseOutputMessageAgentDict(TypedDict):
    agent_name: str
class BetaResponseOutputMessageAgent(Reply[BetaResponseOutputMessageAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseOutputMessageDict(TypedDict):
    id: str
    content: list[BetaResponseOutputMessageContentDict]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: NotRequired[BetaResponseOutputMessageAgentDict | None]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
class BetaResponseOutputMessage(Reply[BetaResponseOutputMessageDict]):
    id: str
    content: list[BetaResponseOutputMessageContent]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: BetaResponseOutputMessageAgent | None
    phase: Literal["commentary", "final_answer"] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[BetaResponseOutputMessageContent]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["assistant"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseOutputMessageAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["phase"], /) -> Literal["commentary", "final_answer"] | None: ...
class BetaResponseFileSearchToolCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseFileSearchToolCallAgent(Reply[BetaResponseFileSearchToolCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseFileSearchToolCallResultDict(TypedDict, total=False):
    attributes: dict[str, str | float | bool] | None
    file_id: str | None
    filename: str | None
    score: float | None
    text: str | None
class BetaResponseFileSearchToolCallResult(Reply[BetaResponseFileSearchToolCallResultDict]):
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
class BetaResponseFileSearchToolCallDict(TypedDict):
    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    agent: NotRequired[BetaResponseFileSearchToolCallAgentDict | None]
    results: NotRequired[list[BetaResponseFileSearchToolCallResultDict] | None]
class BetaResponseFileSearchToolCall(Reply[BetaResponseFileSearchToolCallDict]):
    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    agent: BetaResponseFileSearchToolCallAgent | None
    results: list[BetaResponseFileSearchToolCallResult] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["queries"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "searching", "completed", "incomplete", "failed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseFileSearchToolCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[BetaResponseFileSearchToolCallResult] | None: ...
class BetaResponseComputerToolCallPendingSafetyCheckDict(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None
class BetaResponseComputerToolCallPendingSafetyCheck(Reply[BetaResponseComputerToolCallPendingSafetyCheckDict]):
    id: str
    code: str | None
    message: str | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["code", "message"], /) -> str | None: ...
class BetaComputerActionClickDict(TypedDict):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]
class BetaComputerActionClick(Reply[BetaComputerActionClickDict]):
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
class BetaComputerActionDoubleClickDict(TypedDict):
    keys: NotRequired[list[str] | None]
    type: Literal["double_click"]
    x: int
    y: int
class BetaComputerActionDoubleClick(Reply[BetaComputerActionDoubleClickDict]):
    type: Literal["double_click"]
    x: int
    y: int
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["double_click"]: ...
    @overload
    def __getitem__(self, key: Literal["x", "y"], /) -> int: ...
class BetaComputerActionDragPathDict(TypedDict):
    x: int
    y: int
class BetaComputerActionDragPath(Reply[BetaComputerActionDragPathDict]):
    x: int
    y: int
    def __getitem__(self, key: Literal["x", "y"], /) -> int: ...
class BetaComputerActionDragDict(TypedDict):
    path: list[BetaComputerActionDragPathDict]
    type: Literal["drag"]
    keys: NotRequired[list[str] | None]
class BetaComputerActionDrag(Reply[BetaComputerActionDragDict]):
    path: list[BetaComputerActionDragPath]
    type: Literal["drag"]
    @overload
    def __getitem__(self, key: Literal["path"], /) -> list[BetaComputerActionDragPath]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["drag"]: ...
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str] | None: ...
class BetaComputerActionKeypressDict(TypedDict):
    keys: list[str]
    type: Literal["keypress"]
class BetaComputerActionKeypress(Reply[BetaComputerActionKeypressDict]):
    type: Literal["keypress"]
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["keypress"]: ...
class BetaComputerActionMoveDict(TypedDict):
    type: Literal["move"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]
class BetaComputerActionMove(Reply[BetaComputerActionMoveDict]):
    type: Literal["move"]
    x: int
    y: int
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["move"]: ...
    @overload
    def __getitem__(self, key: Literal["x", "y"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str] | None: ...
class BetaComputerActionScreenshotDict(TypedDict):
    type: Literal["screenshot"]
class BetaComputerActionScreenshot(Reply[BetaComputerActionScreenshotDict]):
    type: Literal["screenshot"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["screenshot"]: ...
class BetaComputerActionScrollDict(TypedDict):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]
class BetaComputerActionScroll(Reply[BetaComputerActionScrollDict]):
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
class BetaComputerActionTypeDict(TypedDict):
    text: str
    type: Literal["type"]
class BetaComputerActionType(Reply[BetaComputerActionTypeDict]):
    text: str
    type: Literal["type"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["type"]: ...
class BetaComputerActionWaitDict(TypedDict):
    type: Literal["wait"]
class BetaComputerActionWait(Reply[BetaComputerActionWaitDict]):
    type: Literal["wait"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["wait"]: ...
BetaComputerAction: TypeAlias = Union[BetaComputerActionClick, BetaComputerActionDoubleClick, BetaComputerActionDrag, BetaComputerActionKeypress, BetaComputerActionMove, BetaComputerActionScreenshot, BetaComputerActionScroll, BetaComputerActionType, BetaComputerActionWait]
BetaComputerActionDict: TypeAlias = Union[BetaComputerActionClickDict, BetaComputerActionDoubleClickDict, BetaComputerActionDragDict, BetaComputerActionKeypressDict, BetaComputerActionMoveDict, BetaComputerActionScreenshotDict, BetaComputerActionScrollDict, BetaComputerActionTypeDict, BetaComputerActionWaitDict]
BetaComputerActionList: TypeAlias = list[BetaComputerAction]
BetaComputerActionListDict: TypeAlias = list[BetaComputerActionDict]
class BetaResponseComputerToolCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseComputerToolCallAgent(Reply[BetaResponseComputerToolCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseComputerToolCallDict(TypedDict):
    id: str
    call_id: str
    pending_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheckDict]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: NotRequired[BetaComputerActionDict | None]
    actions: NotRequired[BetaComputerActionListDict | None]
    agent: NotRequired[BetaResponseComputerToolCallAgentDict | None]
class BetaResponseComputerToolCall(Reply[BetaResponseComputerToolCallDict]):
    id: str
    call_id: str
    pending_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: BetaComputerAction | None
    actions: BetaComputerActionList | None
    agent: BetaResponseComputerToolCallAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["pending_safety_checks"], /) -> list[BetaResponseComputerToolCallPendingSafetyCheck]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_call"]: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> BetaComputerAction | None: ...
    @overload
    def __getitem__(self, key: Literal["actions"], /) -> BetaComputerActionList | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseComputerToolCallAgent | None: ...
class BetaResponseComputerToolCallOutputScreenshotDict(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str | None
    image_url: str | None
class BetaResponseComputerToolCallOutputScreenshot(Reply[BetaResponseComputerToolCallOutputScreenshotDict]):
    type: Literal["computer_screenshot"]
    file_id: str | None
    image_url: str | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_screenshot"]: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
class BetaResponseComputerToolCallOutputItemAcknowledgedSafetyCheckDict(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None
class BetaResponseComputerToolCallOutputItemAcknowledgedSafetyCheck(Reply[BetaResponseComputerToolCallOutputItemAcknowledgedSafetyCheckDict]):
    id: str
    code: str | None
    message: str | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["code", "message"], /) -> str | None: ...
class BetaResponseComputerToolCallOutputItemAgentDict(TypedDict):
    agent_name: str
class BetaResponseComputerToolCallOutputItemAgent(Reply[BetaResponseComputerToolCallOutputItemAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseComputerToolCallOutputItemDict(TypedDict):
    id: str
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshotDict
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: NotRequired[list[BetaResponseComputerToolCallOutputItemAcknowledgedSafetyCheckDict] | None]
    agent: NotRequired[BetaResponseComputerToolCallOutputItemAgentDict | None]
    created_by: NotRequired[str | None]
class BetaResponseComputerToolCallOutputItem(Reply[BetaResponseComputerToolCallOutputItemDict]):
    id: str
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[BetaResponseComputerToolCallOutputItemAcknowledgedSafetyCheck] | None
    agent: BetaResponseComputerToolCallOutputItemAgent | None
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> BetaResponseComputerToolCallOutputScreenshot: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["completed", "incomplete", "failed", "in_progress"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["acknowledged_safety_checks"], /) -> list[BetaResponseComputerToolCallOutputItemAcknowledgedSafetyCheck] | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseComputerToolCallOutputItemAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
class BetaResponseFunctionWebSearchActionSearchSourceDict(TypedDict):
    type: Literal["url"]
    url: str
class BetaResponseFunctionWebSearchActionSearchSource(Reply[BetaResponseFunctionWebSearchActionSearchSourceDict]):
    type: Literal["url"]
    url: str
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["url"]: ...
    @overload
    def __getitem__(self, key: Literal["url"], /) -> str: ...
class BetaResponseFunctionWebSearchActionSearchDict(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: list[str] | None
    query: str | None
    sources: list[BetaResponseFunctionWebSearchActionSearchSourceDict] | None
class BetaResponseFunctionWebSearchActionSearch(Reply[BetaResponseFunctionWebSearchActionSearchDict]):
    type: Literal["search"]
    queries: list[str] | None
    query: str | None
    sources: list[BetaResponseFunctionWebSearchActionSearchSource] | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["search"]: ...
    @overload
    def __getitem__(self, key: Literal["queries"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["query"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["sources"], /) -> list[BetaResponseFunctionWebSearchActionSearchSource] | None: ...
class BetaResponseFunctionWebSearchActionOpenPageDict(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]
class BetaResponseFunctionWebSearchActionOpenPage(Reply[BetaResponseFunctionWebSearchActionOpenPageDict]):
    type: Literal["open_page"]
    url: str | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["open_page"]: ...
    @overload
    def __getitem__(self, key: Literal["url"], /) -> str | None: ...
class BetaResponseFunctionWebSearchActionFindInPageDict(TypedDict):
    pattern: str
    type: Literal["find_in_page"]
    url: str
class BetaResponseFunctionWebSearchActionFindInPage(Reply[BetaResponseFunctionWebSearchActionFindInPageDict]):
    pattern: str
    type: Literal["find_in_page"]
    url: str
    @overload
    def __getitem__(self, key: Literal["pattern", "url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["find_in_page"]: ...
BetaResponseFunctionWebSearchAction: TypeAlias = Union[BetaResponseFunctionWebSearchActionSearch, BetaResponseFunctionWebSearchActionOpenPage, BetaResponseFunctionWebSearchActionFindInPage]
BetaResponseFunctionWebSearchActionDict: TypeAlias = Union[BetaResponseFunctionWebSearchActionSearchDict, BetaResponseFunctionWebSearchActionOpenPageDict, BetaResponseFunctionWebSearchActionFindInPageDict]
class BetaResponseFunctionWebSearchAgentDict(TypedDict):
    agent_name: str
class BetaResponseFunctionWebSearchAgent(Reply[BetaResponseFunctionWebSearchAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseFunctionWebSearchDict(TypedDict):
    id: str
    action: BetaResponseFunctionWebSearchActionDict
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    agent: NotRequired[BetaResponseFunctionWebSearchAgentDict | None]
class BetaResponseFunctionWebSearch(Reply[BetaResponseFunctionWebSearchDict]):
    id: str
    action: BetaResponseFunctionWebSearchAction
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    agent: BetaResponseFunctionWebSearchAgent | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> BetaResponseFunctionWebSearchAction: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "searching", "completed", "failed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseFunctionWebSearchAgent | None: ...
class BetaResponseFunctionToolCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseFunctionToolCallAgent(Reply[BetaResponseFunctionToolCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseFunctionToolCallCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseFunctionToolCallCallerDirect(Reply[BetaResponseFunctionToolCallCallerDirectDict]):
    type: Literal["direct"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
class BetaResponseFunctionToolCallCallerProgramDict(TypedDict):
    caller_id: str
    type: Literal["program"]
class BetaResponseFunctionToolCallCallerProgram(Reply[BetaResponseFunctionToolCallCallerProgramDict]):
    caller_id: str
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["caller_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
BetaResponseFunctionToolCallCaller: TypeAlias = Union[BetaResponseFunctionToolCallCallerDirect, BetaResponseFunctionToolCallCallerProgram, None]
BetaResponseFunctionToolCallCallerDict: TypeAlias = Union[BetaResponseFunctionToolCallCallerDirectDict, BetaResponseFunctionToolCallCallerProgramDict, None]
BetaResponseFunctionToolCallDict = TypedDict("BetaResponseFunctionToolCallDict", {
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": NotRequired[str | None],
    "agent": NotRequired[BetaResponseFunctionToolCallAgentDict | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[BetaResponseFunctionToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
    "status": NotRequired[Literal["in_progress", "completed", "incomplete"] | None],
})
class BetaResponseFunctionToolCall(Reply[BetaResponseFunctionToolCallDict]):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None
    agent: BetaResponseFunctionToolCallAgent | None
    async_: bool | None
    caller: BetaResponseFunctionToolCallCaller | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["arguments", "call_id", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseFunctionToolCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseFunctionToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
BetaResponseFunctionToolCallItemDict = TypedDict("BetaResponseFunctionToolCallItemDict", {
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": str,
    "agent": NotRequired[BetaResponseFunctionToolCallAgentDict | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[BetaResponseFunctionToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
    "status": Literal["in_progress", "completed", "incomplete"],
    "created_by": NotRequired[str | None],
})
class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["arguments", "call_id", "name", "id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseFunctionToolCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseFunctionToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["namespace", "created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
BetaResponseFunctionToolCallOutputItemOutputOutputContentList: TypeAlias = Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]
BetaResponseFunctionToolCallOutputItemOutputOutputContentListDict: TypeAlias = Union[BetaResponseInputTextDict, BetaResponseInputImageDict, BetaResponseInputFileDict]
class BetaResponseFunctionToolCallOutputItemAgentDict(TypedDict):
    agent_name: str
class BetaResponseFunctionToolCallOutputItemAgent(Reply[BetaResponseFunctionToolCallOutputItemAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseFunctionToolCallOutputItemCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseFunctionToolCallOutputItemCallerDirect(Reply[BetaResponseFunctionToolCallOutputItemCallerDirectDict]):
    type: Literal["direct"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
class BetaResponseFunctionToolCallOutputItemCallerProgramDict(TypedDict):
    caller_id: str
    type: Literal["program"]
class BetaResponseFunctionToolCallOutputItemCallerProgram(Reply[BetaResponseFunctionToolCallOutputItemCallerProgramDict]):
    caller_id: str
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["caller_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
BetaResponseFunctionToolCallOutputItemCaller: TypeAlias = Union[BetaResponseFunctionToolCallOutputItemCallerDirect, BetaResponseFunctionToolCallOutputItemCallerProgram, None]
BetaResponseFunctionToolCallOutputItemCallerDict: TypeAlias = Union[BetaResponseFunctionToolCallOutputItemCallerDirectDict, BetaResponseFunctionToolCallOutputItemCallerProgramDict, None]
class BetaResponseFunctionToolCallOutputItemDict(TypedDict, total=False):
    id: Required[str]
    output: Required[str | list[BetaResponseFunctionToolCallOutputItemOutputOutputContentListDict]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["function_call_output"]]
    agent: BetaResponseFunctionToolCallOutputItemAgentDict | None
    call_id: str | None
    caller: BetaResponseFunctionToolCallOutputItemCallerDict | None
    created_by: str | None
    name: str | None
    namespace: str | None
class BetaResponseFunctionToolCallOutputItem(Reply[BetaResponseFunctionToolCallOutputItemDict]):
    id: str
    output: str | list[BetaResponseFunctionToolCallOutputItemOutputOutputContentList]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    agent: BetaResponseFunctionToolCallOutputItemAgent | None
    call_id: str | None
    caller: BetaResponseFunctionToolCallOutputItemCaller | None
    created_by: str | None
    name: str | None
    namespace: str | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[BetaResponseFunctionToolCallOutputItemOutputOutputContentList]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseFunctionToolCallOutputItemAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["call_id", "created_by", "name", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseFunctionToolCallOutputItemCaller | None: ...
class BetaResponseItemAgentMessageContentTextDict(TypedDict):
    text: str
    type: Literal["text"]
class BetaResponseItemAgentMessageContentText(Reply[BetaResponseItemAgentMessageContentTextDict]):
    text: str
    type: Literal["text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["text"]: ...
class BetaResponseItemAgentMessageContentSummaryTextDict(TypedDict):
    text: str
    type: Literal["summary_text"]
class BetaResponseItemAgentMessageContentSummaryText(Reply[BetaResponseItemAgentMessageContentSummaryTextDict]):
    text: str
    type: Literal["summary_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["summary_text"]: ...
class BetaResponseItemAgentMessageContentReasoningTextDict(TypedDict):
    text: str
    type: Literal["reasoning_text"]
class BetaResponseItemAgentMessageContentReasoningText(Reply[BetaResponseItemAgentMessageContentReasoningTextDict]):
    text: str
    type: Literal["reasoning_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["reasoning_text"]: ...
class BetaResponseItemAgentMessageContentComputerScreenshotPromptCacheBreakpointDict(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]
class BetaResponseItemAgentMessageContentComputerScreenshotPromptCacheBreakpoint(Reply[BetaResponseItemAgentMessageContentComputerScreenshotPromptCacheBreakpointDict]):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["explicit"]: ...
    @overload
    def __getitem__(self, key: Literal["ttl"], /) -> Literal["30m", "12h"] | None: ...
class BetaResponseItemAgentMessageContentComputerScreenshotDict(TypedDict, total=False):
    detail: Required[BetaImageDetail]
    file_id: str | None
    image_url: str | None
    type: Required[Literal["computer_screenshot"]]
    prompt_cache_breakpoint: BetaResponseItemAgentMessageContentComputerScreenshotPromptCacheBreakpointDict | None
class BetaResponseItemAgentMessageContentComputerScreenshot(Reply[BetaResponseItemAgentMessageContentComputerScreenshotDict]):
    detail: BetaImageDetail
    file_id: str | None
    image_url: str | None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: BetaResponseItemAgentMessageContentComputerScreenshotPromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> BetaImageDetail: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_screenshot"]: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseItemAgentMessageContentComputerScreenshotPromptCacheBreakpoint | None: ...
class BetaResponseItemAgentMessageContentEncryptedContentDict(TypedDict):
    encrypted_content: str
    type: Literal["encrypted_content"]
class BetaResponseItemAgentMessageContentEncryptedContent(Reply[BetaResponseItemAgentMessageContentEncryptedContentDict]):
    encrypted_content: str
    type: Literal["encrypted_content"]
    @overload
    def __getitem__(self, key: Literal["encrypted_content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["encrypted_content"]: ...
BetaResponseItemAgentMessageContent: TypeAlias = Union[BetaResponseInputText, BetaResponseOutputText, BetaResponseItemAgentMessageContentText, BetaResponseItemAgentMessageContentSummaryText, BetaResponseItemAgentMessageContentReasoningText, BetaResponseOutputRefusal, BetaResponseInputImage, BetaResponseItemAgentMessageContentComputerScreenshot, BetaResponseInputFile, BetaResponseItemAgentMessageContentEncryptedContent]
BetaResponseItemAgentMessageContentDict: TypeAlias = Union[BetaResponseInputTextDict, BetaResponseOutputTextDict, BetaResponseItemAgentMessageContentTextDict, BetaResponseItemAgentMessageContentSummaryTextDict, BetaResponseItemAgentMessageContentReasoningTextDict, BetaResponseOutputRefusalDict, BetaResponseInputImageDict, BetaResponseItemAgentMessageContentComputerScreenshotDict, BetaResponseInputFileDict, BetaResponseItemAgentMessageContentEncryptedContentDict]
class BetaResponseItemAgentMessageAgentDict(TypedDict):
    agent_name: str
class BetaResponseItemAgentMessageAgent(Reply[BetaResponseItemAgentMessageAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseItemAgentMessageDict(TypedDict):
    id: str
    author: str
    content: list[BetaResponseItemAgentMessageContentDict]
    recipient: str
    type: Literal["agent_message"]
    agent: NotRequired[BetaResponseItemAgentMessageAgentDict | None]
class BetaResponseItemAgentMessage(Reply[BetaResponseItemAgentMessageDict]):
    id: str
    author: str
    content: list[BetaResponseItemAgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    agent: BetaResponseItemAgentMessageAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "author", "recipient"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[BetaResponseItemAgentMessageContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent_message"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseItemAgentMessageAgent | None: ...
class BetaResponseItemMultiAgentCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseItemMultiAgentCallAgent(Reply[BetaResponseItemMultiAgentCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseItemMultiAgentCallDict(TypedDict):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    agent: NotRequired[BetaResponseItemMultiAgentCallAgentDict | None]
class BetaResponseItemMultiAgentCall(Reply[BetaResponseItemMultiAgentCallDict]):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    agent: BetaResponseItemMultiAgentCallAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["multi_agent_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseItemMultiAgentCallAgent | None: ...
class BetaResponseItemMultiAgentCallOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseItemMultiAgentCallOutputAgent(Reply[BetaResponseItemMultiAgentCallOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseItemMultiAgentCallOutputDict(TypedDict):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: list[BetaResponseOutputTextDict]
    type: Literal["multi_agent_call_output"]
    agent: NotRequired[BetaResponseItemMultiAgentCallOutputAgentDict | None]
class BetaResponseItemMultiAgentCallOutput(Reply[BetaResponseItemMultiAgentCallOutputDict]):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: list[BetaResponseOutputText]
    type: Literal["multi_agent_call_output"]
    agent: BetaResponseItemMultiAgentCallOutputAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[BetaResponseOutputText]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["multi_agent_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseItemMultiAgentCallOutputAgent | None: ...
class BetaResponseToolSearchCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseToolSearchCallAgent(Reply[BetaResponseToolSearchCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseToolSearchCallDict(TypedDict):
    id: str
    arguments: object
    call_id: NotRequired[str | None]
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    agent: NotRequired[BetaResponseToolSearchCallAgentDict | None]
    created_by: NotRequired[str | None]
class BetaResponseToolSearchCall(Reply[BetaResponseToolSearchCallDict]):
    id: str
    arguments: object
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    agent: BetaResponseToolSearchCallAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseToolSearchCallAgent | None: ...
class BetaComputerToolDict(TypedDict):
    type: Literal["computer"]
class BetaComputerTool(Reply[BetaComputerToolDict]):
    type: Literal["computer"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer"]: ...
class BetaComputerUsePreviewToolDict(TypedDict):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]
class BetaComputerUsePreviewTool(Reply[BetaComputerUsePreviewToolDict]):
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
class BetaWebSearchToolFiltersDict(TypedDict, total=False):
    allowed_domains: list[str] | None
class BetaWebSearchToolFilters(Reply[BetaWebSearchToolFiltersDict]):
    allowed_domains: list[str] | None
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str] | None: ...
class BetaWebSearchToolUserLocationDict(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"] | None
class BetaWebSearchToolUserLocation(Reply[BetaWebSearchToolUserLocationDict]):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"] | None
    @overload
    def __getitem__(self, key: Literal["city", "country", "region", "timezone"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["approximate"] | None: ...
class BetaWebSearchToolDict(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool | None
    filters: BetaWebSearchToolFiltersDict | None
    search_context_size: Literal["low", "medium", "high"] | None
    user_location: BetaWebSearchToolUserLocationDict | None
class BetaWebSearchTool(Reply[BetaWebSearchToolDict]):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None
    filters: BetaWebSearchToolFilters | None
    search_context_size: Literal["low", "medium", "high"] | None
    user_location: BetaWebSearchToolUserLocation | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search", "web_search_2025_08_26"]: ...
    @overload
    def __getitem__(self, key: Literal["external_web_access"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["filters"], /) -> BetaWebSearchToolFilters | None: ...
    @overload
    def __getitem__(self, key: Literal["search_context_size"], /) -> Literal["low", "medium", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["user_location"], /) -> BetaWebSearchToolUserLocation | None: ...
class BetaToolMcpAllowedToolsMcpToolFilterDict(TypedDict, total=False):
    read_only: bool | None
    tool_names: list[str] | None
class BetaToolMcpAllowedToolsMcpToolFilter(Reply[BetaToolMcpAllowedToolsMcpToolFilterDict]):
    read_only: bool | None
    tool_names: list[str] | None
    @overload
    def __getitem__(self, key: Literal["read_only"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_names"], /) -> list[str] | None: ...
BetaToolMcpAllowedTools: TypeAlias = Union[list[str], BetaToolMcpAllowedToolsMcpToolFilter, None]
BetaToolMcpAllowedToolsDict: TypeAlias = Union[list[str], BetaToolMcpAllowedToolsMcpToolFilterDict, None]
class BetaToolMcpRequireApprovalMcpToolApprovalFilterAlwaysDict(TypedDict, total=False):
    read_only: bool | None
    tool_names: list[str] | None
class BetaToolMcpRequireApprovalMcpToolApprovalFilterAlways(Reply[BetaToolMcpRequireApprovalMcpToolApprovalFilterAlwaysDict]):
    read_only: bool | None
    tool_names: list[str] | None
    @overload
    def __getitem__(self, key: Literal["read_only"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_names"], /) -> list[str] | None: ...
class BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict(TypedDict, total=False):
    read_only: bool | None
    tool_names: list[str] | None
class BetaToolMcpRequireApprovalMcpToolApprovalFilterNever(Reply[BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict]):
    read_only: bool | None
    tool_names: list[str] | None
    @overload
    def __getitem__(self, key: Literal["read_only"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_names"], /) -> list[str] | None: ...
class BetaToolMcpRequireApprovalMcpToolApprovalFilterDict(TypedDict, total=False):
    always: BetaToolMcpRequireApprovalMcpToolApprovalFilterAlwaysDict | None
    never: BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict | None
class BetaToolMcpRequireApprovalMcpToolApprovalFilter(Reply[BetaToolMcpRequireApprovalMcpToolApprovalFilterDict]):
    always: BetaToolMcpRequireApprovalMcpToolApprovalFilterAlways | None
    never: BetaToolMcpRequireApprovalMcpToolApprovalFilterNever | None
    @overload
    def __getitem__(self, key: Literal["always"], /) -> BetaToolMcpRequireApprovalMcpToolApprovalFilterAlways | None: ...
    @overload
    def __getitem__(self, key: Literal["never"], /) -> BetaToolMcpRequireApprovalMcpToolApprovalFilterNever | None: ...
BetaToolMcpRequireApproval: TypeAlias = Union[BetaToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]
BetaToolMcpRequireApprovalDict: TypeAlias = Union[BetaToolMcpRequireApprovalMcpToolApprovalFilterDict, Literal["always", "never"], None]
class BetaToolMcpDict(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: BetaToolMcpAllowedToolsDict | None
    authorization: str | None
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: BetaToolMcpRequireApprovalDict | None
    server_description: str | None
    server_url: str | None
    tunnel_id: str | None
class BetaToolMcp(Reply[BetaToolMcpDict]):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: BetaToolMcpAllowedTools | None
    authorization: str | None
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: BetaToolMcpRequireApproval | None
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
    def __getitem__(self, key: Literal["allowed_tools"], /) -> BetaToolMcpAllowedTools | None: ...
    @overload
    def __getitem__(self, key: Literal["authorization", "server_description", "server_url", "tunnel_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["connector_id"], /) -> Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None: ...
    @overload
    def __getitem__(self, key: Literal["defer_loading"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["headers"], /) -> dict[str, str] | None: ...
    @overload
    def __getitem__(self, key: Literal["require_approval"], /) -> BetaToolMcpRequireApproval | None: ...
class BetaToolImageGenerationInputImageMaskDict(TypedDict, total=False):
    file_id: str | None
    image_url: str | None
class BetaToolImageGenerationInputImageMask(Reply[BetaToolImageGenerationInputImageMaskDict]):
    file_id: str | None
    image_url: str | None
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
class BetaToolImageGenerationSvgReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
class BetaToolImageGenerationSvgReasoning(Reply[BetaToolImageGenerationSvgReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    def __getitem__(self, key: Literal["effort"], /) -> Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None: ...
class BetaToolImageGenerationSvgDict(TypedDict, total=False):
    model: str | None
    reasoning: BetaToolImageGenerationSvgReasoningDict | None
class BetaToolImageGenerationSvg(Reply[BetaToolImageGenerationSvgDict]):
    model: str | None
    reasoning: BetaToolImageGenerationSvgReasoning | None
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> BetaToolImageGenerationSvgReasoning | None: ...
class BetaToolImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: BetaToolImageGenerationInputImageMaskDict | None
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"] | None
    moderation: Literal["auto", "low"] | None
    output_compression: int | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    partial_images: int | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
    svg: BetaToolImageGenerationSvgDict | None
class BetaToolImageGeneration(Reply[BetaToolImageGenerationDict]):
    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: BetaToolImageGenerationInputImageMask | None
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"] | None
    moderation: Literal["auto", "low"] | None
    output_compression: int | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    partial_images: int | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
    svg: BetaToolImageGenerationSvg | None
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
    def __getitem__(self, key: Literal["input_image_mask"], /) -> BetaToolImageGenerationInputImageMask | None: ...
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
    def __getitem__(self, key: Literal["svg"], /) -> BetaToolImageGenerationSvg | None: ...
class BetaToolLocalShellDict(TypedDict):
    type: Literal["local_shell"]
class BetaToolLocalShell(Reply[BetaToolLocalShellDict]):
    type: Literal["local_shell"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell"]: ...
BetaFunctionShellToolEnvironment: TypeAlias = Union[BetaContainerAuto, BetaLocalEnvironment, BetaContainerReference, None]
BetaFunctionShellToolEnvironmentDict: TypeAlias = Union[BetaContainerAutoDict, BetaLocalEnvironmentDict, BetaContainerReferenceDict, None]
class BetaFunctionShellToolDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    environment: BetaFunctionShellToolEnvironmentDict | None
class BetaFunctionShellTool(Reply[BetaFunctionShellToolDict]):
    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    environment: BetaFunctionShellToolEnvironment | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> BetaFunctionShellToolEnvironment | None: ...
class BetaCustomToolFormatTextDict(TypedDict):
    type: Literal["text"]
class BetaCustomToolFormatText(Reply[BetaCustomToolFormatTextDict]):
    type: Literal["text"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["text"]: ...
class BetaCustomToolFormatGrammarDict(TypedDict):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]
class BetaCustomToolFormatGrammar(Reply[BetaCustomToolFormatGrammarDict]):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]
    @overload
    def __getitem__(self, key: Literal["definition"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["syntax"], /) -> Literal["lark", "regex"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["grammar"]: ...
BetaCustomToolFormat: TypeAlias = Union[BetaCustomToolFormatText, BetaCustomToolFormatGrammar]
BetaCustomToolFormatDict: TypeAlias = Union[BetaCustomToolFormatTextDict, BetaCustomToolFormatGrammarDict]
BetaCustomToolDict = TypedDict("BetaCustomToolDict", {
    "name": str,
    "type": Literal["custom"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "async": NotRequired[bool | None],
    "defer_loading": NotRequired[bool | None],
    "description": NotRequired[str | None],
    "format": NotRequired[BetaCustomToolFormatDict | None],
})
class BetaCustomTool(Reply[BetaCustomToolDict]):
    name: str
    type: Literal["custom"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    async_: bool | None
    defer_loading: bool | None
    description: str | None
    format: BetaCustomToolFormat | None
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
    def __getitem__(self, key: Literal["format"], /) -> BetaCustomToolFormat | None: ...
BetaNamespaceToolToolFunctionDict = TypedDict("BetaNamespaceToolToolFunctionDict", {
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
class BetaNamespaceToolToolFunction(Reply[BetaNamespaceToolToolFunctionDict]):
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
BetaNamespaceToolTool: TypeAlias = Union[BetaNamespaceToolToolFunction, BetaCustomTool]
BetaNamespaceToolToolDict: TypeAlias = Union[BetaNamespaceToolToolFunctionDict, BetaCustomToolDict]
class BetaNamespaceToolDict(TypedDict):
    description: str
    name: str
    tools: list[BetaNamespaceToolToolDict]
    type: Literal["namespace"]
class BetaNamespaceTool(Reply[BetaNamespaceToolDict]):
    description: str
    name: str
    tools: list[BetaNamespaceToolTool]
    type: Literal["namespace"]
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaNamespaceToolTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["namespace"]: ...
class BetaWebSearchPreviewToolUserLocationDict(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
class BetaWebSearchPreviewToolUserLocation(Reply[BetaWebSearchPreviewToolUserLocationDict]):
    type: Literal["approximate"]
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["approximate"]: ...
    @overload
    def __getitem__(self, key: Literal["city", "country", "region", "timezone"], /) -> str | None: ...
class BetaWebSearchPreviewToolDict(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: list[Literal["text", "image"]] | None
    search_context_size: Literal["low", "medium", "high"] | None
    user_location: BetaWebSearchPreviewToolUserLocationDict | None
class BetaWebSearchPreviewTool(Reply[BetaWebSearchPreviewToolDict]):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: list[Literal["text", "image"]] | None
    search_context_size: Literal["low", "medium", "high"] | None
    user_location: BetaWebSearchPreviewToolUserLocation | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search_preview", "web_search_preview_2025_03_11"]: ...
    @overload
    def __getitem__(self, key: Literal["search_content_types"], /) -> list[Literal["text", "image"]] | None: ...
    @overload
    def __getitem__(self, key: Literal["search_context_size"], /) -> Literal["low", "medium", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["user_location"], /) -> BetaWebSearchPreviewToolUserLocation | None: ...
class BetaApplyPatchToolDict(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
class BetaApplyPatchTool(Reply[BetaApplyPatchToolDict]):
    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
BetaTool: TypeAlias = Union[BetaFunctionTool, BetaFileSearchTool, BetaComputerTool, BetaComputerUsePreviewTool, BetaWebSearchTool, BetaToolMcp, BetaToolCodeInterpreter, BetaToolProgrammaticToolCalling, BetaToolImageGeneration, BetaToolLocalShell, BetaFunctionShellTool, BetaCustomTool, BetaNamespaceTool, BetaToolSearchTool, BetaWebSearchPreviewTool, BetaApplyPatchTool]
BetaToolDict: TypeAlias = Union[BetaFunctionToolDict, BetaFileSearchToolDict, BetaComputerToolDict, BetaComputerUsePreviewToolDict, BetaWebSearchToolDict, BetaToolMcpDict, BetaToolCodeInterpreterDict, BetaToolProgrammaticToolCallingDict, BetaToolImageGenerationDict, BetaToolLocalShellDict, BetaFunctionShellToolDict, BetaCustomToolDict, BetaNamespaceToolDict, BetaToolSearchToolDict, BetaWebSearchPreviewToolDict, BetaApplyPatchToolDict]
class BetaResponseToolSearchOutputItemAgentDict(TypedDict):
    agent_name: str
class BetaResponseToolSearchOutputItemAgent(Reply[BetaResponseToolSearchOutputItemAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseToolSearchOutputItemDict(TypedDict):
    id: str
    call_id: NotRequired[str | None]
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[BetaToolDict]
    type: Literal["tool_search_output"]
    agent: NotRequired[BetaResponseToolSearchOutputItemAgentDict | None]
    created_by: NotRequired[str | None]
class BetaResponseToolSearchOutputItem(Reply[BetaResponseToolSearchOutputItemDict]):
    id: str
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[BetaTool]
    type: Literal["tool_search_output"]
    agent: BetaResponseToolSearchOutputItemAgent | None
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
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseToolSearchOutputItemAgent | None: ...
class BetaResponseItemAdditionalToolsAgentDict(TypedDict):
    agent_name: str
class BetaResponseItemAdditionalToolsAgent(Reply[BetaResponseItemAdditionalToolsAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseItemAdditionalToolsDict(TypedDict):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[BetaToolDict]
    type: Literal["additional_tools"]
    agent: NotRequired[BetaResponseItemAdditionalToolsAgentDict | None]
class BetaResponseItemAdditionalTools(Reply[BetaResponseItemAdditionalToolsDict]):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[BetaTool]
    type: Literal["additional_tools"]
    agent: BetaResponseItemAdditionalToolsAgent | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["additional_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseItemAdditionalToolsAgent | None: ...
class BetaResponseReasoningItemSummaryDict(TypedDict):
    text: str
    type: Literal["summary_text"]
class BetaResponseReasoningItemSummary(Reply[BetaResponseReasoningItemSummaryDict]):
    text: str
    type: Literal["summary_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["summary_text"]: ...
class BetaResponseReasoningItemAgentDict(TypedDict):
    agent_name: str
class BetaResponseReasoningItemAgent(Reply[BetaResponseReasoningItemAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseReasoningItemContentDict(TypedDict):
    text: str
    type: Literal["reasoning_text"]
class BetaResponseReasoningItemContent(Reply[BetaResponseReasoningItemContentDict]):
    text: str
    type: Literal["reasoning_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["reasoning_text"]: ...
class BetaResponseReasoningItemDict(TypedDict, total=False):
    id: Required[str]
    summary: Required[list[BetaResponseReasoningItemSummaryDict]]
    type: Required[Literal["reasoning"]]
    agent: BetaResponseReasoningItemAgentDict | None
    content: list[BetaResponseReasoningItemContentDict] | None
    encrypted_content: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseReasoningItem(Reply[BetaResponseReasoningItemDict]):
    id: str
    summary: list[BetaResponseReasoningItemSummary]
    type: Literal["reasoning"]
    agent: BetaResponseReasoningItemAgent | None
    content: list[BetaResponseReasoningItemContent] | None
    encrypted_content: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["summary"], /) -> list[BetaResponseReasoningItemSummary]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["reasoning"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseReasoningItemAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[BetaResponseReasoningItemContent] | None: ...
    @overload
    def __getitem__(self, key: Literal["encrypted_content"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
class BetaResponseItemProgramAgentDict(TypedDict):
    agent_name: str
class BetaResponseItemProgramAgent(Reply[BetaResponseItemProgramAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseItemProgramDict(TypedDict):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: NotRequired[BetaResponseItemProgramAgentDict | None]
class BetaResponseItemProgram(Reply[BetaResponseItemProgramDict]):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: BetaResponseItemProgramAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "code", "fingerprint"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseItemProgramAgent | None: ...
class BetaResponseItemProgramOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseItemProgramOutputAgent(Reply[BetaResponseItemProgramOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseItemProgramOutputDict(TypedDict):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: NotRequired[BetaResponseItemProgramOutputAgentDict | None]
class BetaResponseItemProgramOutput(Reply[BetaResponseItemProgramOutputDict]):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: BetaResponseItemProgramOutputAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "result"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseItemProgramOutputAgent | None: ...
class BetaResponseItemImageGenerationCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseItemImageGenerationCallAgent(Reply[BetaResponseItemImageGenerationCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseItemImageGenerationCallErrorModerationDetailsDict(TypedDict):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]
class BetaResponseItemImageGenerationCallErrorModerationDetails(Reply[BetaResponseItemImageGenerationCallErrorModerationDetailsDict]):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]
    @overload
    def __getitem__(self, key: Literal["categories"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["moderation_stage"], /) -> Literal["input", "output", "unknown"]: ...
class BetaResponseItemImageGenerationCallErrorDict(TypedDict, total=False):
    code: str | None
    message: Required[str]
    param: str | None
    type: Required[str]
    moderation_details: BetaResponseItemImageGenerationCallErrorModerationDetailsDict | None
class BetaResponseItemImageGenerationCallError(Reply[BetaResponseItemImageGenerationCallErrorDict]):
    code: str | None
    message: str
    param: str | None
    type: str
    moderation_details: BetaResponseItemImageGenerationCallErrorModerationDetails | None
    @overload
    def __getitem__(self, key: Literal["code", "param"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["message", "type"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["moderation_details"], /) -> BetaResponseItemImageGenerationCallErrorModerationDetails | None: ...
class BetaResponseItemImageGenerationCallSvgUsageDict(TypedDict):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
class BetaResponseItemImageGenerationCallSvgUsage(Reply[BetaResponseItemImageGenerationCallSvgUsageDict]):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
    @overload
    def __getitem__(self, key: Literal["input_tokens", "output_tokens", "reasoning_tokens", "total_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str: ...
class BetaResponseItemImageGenerationCallDict(TypedDict, total=False):
    id: Required[str]
    result: str | None
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    agent: BetaResponseItemImageGenerationCallAgentDict | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: BetaResponseItemImageGenerationCallErrorDict | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: BetaResponseItemImageGenerationCallSvgUsageDict | None
class BetaResponseItemImageGenerationCall(Reply[BetaResponseItemImageGenerationCallDict]):
    id: str
    result: str | None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None
    agent: BetaResponseItemImageGenerationCallAgent | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: BetaResponseItemImageGenerationCallError | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: BetaResponseItemImageGenerationCallSvgUsage | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseItemImageGenerationCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["background"], /) -> Literal["transparent", "opaque", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> BetaResponseItemImageGenerationCallError | None: ...
    @overload
    def __getitem__(self, key: Literal["output_format"], /) -> Literal["png", "webp", "jpeg", "gif", "svg"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quality"], /) -> Literal["low", "medium", "high", "xhigh", "max", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["size"], /) -> str | Literal["1024x1024", "1024x1536", "1536x1024"] | None: ...
    @overload
    def __getitem__(self, key: Literal["svg_usage"], /) -> BetaResponseItemImageGenerationCallSvgUsage | None: ...
class BetaResponseCodeInterpreterToolCallOutputLogsDict(TypedDict):
    logs: str
    type: Literal["logs"]
class BetaResponseCodeInterpreterToolCallOutputLogs(Reply[BetaResponseCodeInterpreterToolCallOutputLogsDict]):
    logs: str
    type: Literal["logs"]
    @overload
    def __getitem__(self, key: Literal["logs"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["logs"]: ...
class BetaResponseCodeInterpreterToolCallOutputImageDict(TypedDict):
    type: Literal["image"]
    url: str
class BetaResponseCodeInterpreterToolCallOutputImage(Reply[BetaResponseCodeInterpreterToolCallOutputImageDict]):
    type: Literal["image"]
    url: str
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["image"]: ...
    @overload
    def __getitem__(self, key: Literal["url"], /) -> str: ...
BetaResponseCodeInterpreterToolCallOutput: TypeAlias = Union[BetaResponseCodeInterpreterToolCallOutputLogs, BetaResponseCodeInterpreterToolCallOutputImage]
BetaResponseCodeInterpreterToolCallOutputDict: TypeAlias = Union[BetaResponseCodeInterpreterToolCallOutputLogsDict, BetaResponseCodeInterpreterToolCallOutputImageDict]
class BetaResponseCodeInterpreterToolCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseCodeInterpreterToolCallAgent(Reply[BetaResponseCodeInterpreterToolCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseCodeInterpreterToolCallDict(TypedDict):
    id: str
    code: NotRequired[str | None]
    container_id: str
    outputs: NotRequired[list[BetaResponseCodeInterpreterToolCallOutputDict] | None]
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    agent: NotRequired[BetaResponseCodeInterpreterToolCallAgentDict | None]
class BetaResponseCodeInterpreterToolCall(Reply[BetaResponseCodeInterpreterToolCallDict]):
    id: str
    code: str | None
    container_id: str
    outputs: list[BetaResponseCodeInterpreterToolCallOutput] | None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    agent: BetaResponseCodeInterpreterToolCallAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "container_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["code"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["outputs"], /) -> list[BetaResponseCodeInterpreterToolCallOutput] | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseCodeInterpreterToolCallAgent | None: ...
class BetaResponseItemLocalShellCallActionDict(TypedDict):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: NotRequired[int | None]
    user: NotRequired[str | None]
    working_directory: NotRequired[str | None]
class BetaResponseItemLocalShellCallAction(Reply[BetaResponseItemLocalShellCallActionDict]):
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
class BetaResponseItemLocalShellCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseItemLocalShellCallAgent(Reply[BetaResponseItemLocalShellCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseItemLocalShellCallDict(TypedDict):
    id: str
    action: BetaResponseItemLocalShellCallActionDict
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: NotRequired[BetaResponseItemLocalShellCallAgentDict | None]
class BetaResponseItemLocalShellCall(Reply[BetaResponseItemLocalShellCallDict]):
    id: str
    action: BetaResponseItemLocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: BetaResponseItemLocalShellCallAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> BetaResponseItemLocalShellCallAction: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseItemLocalShellCallAgent | None: ...
class BetaResponseItemLocalShellCallOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseItemLocalShellCallOutputAgent(Reply[BetaResponseItemLocalShellCallOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseItemLocalShellCallOutputDict(TypedDict):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: NotRequired[BetaResponseItemLocalShellCallOutputAgentDict | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseItemLocalShellCallOutput(Reply[BetaResponseItemLocalShellCallOutputDict]):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: BetaResponseItemLocalShellCallOutputAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["id", "output"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseItemLocalShellCallOutputAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
class BetaResponseFunctionShellToolCallActionDict(TypedDict, total=False):
    commands: Required[list[str]]
    max_output_length: int | None
    timeout_ms: int | None
class BetaResponseFunctionShellToolCallAction(Reply[BetaResponseFunctionShellToolCallActionDict]):
    commands: list[str]
    max_output_length: int | None
    timeout_ms: int | None
    @overload
    def __getitem__(self, key: Literal["commands"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["max_output_length", "timeout_ms"], /) -> int | None: ...
class BetaResponseLocalEnvironmentDict(TypedDict):
    type: Literal["local"]
class BetaResponseLocalEnvironment(Reply[BetaResponseLocalEnvironmentDict]):
    type: Literal["local"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["local"]: ...
BetaResponseFunctionShellToolCallEnvironment: TypeAlias = Union[BetaResponseLocalEnvironment, BetaResponseContainerReference, None]
BetaResponseFunctionShellToolCallEnvironmentDict: TypeAlias = Union[BetaResponseLocalEnvironmentDict, BetaResponseContainerReferenceDict, None]
class BetaResponseFunctionShellToolCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseFunctionShellToolCallAgent(Reply[BetaResponseFunctionShellToolCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseFunctionShellToolCallCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseFunctionShellToolCallCallerDirect(Reply[BetaResponseFunctionShellToolCallCallerDirectDict]):
    type: Literal["direct"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
class BetaResponseFunctionShellToolCallCallerProgramDict(TypedDict):
    caller_id: str
    type: Literal["program"]
class BetaResponseFunctionShellToolCallCallerProgram(Reply[BetaResponseFunctionShellToolCallCallerProgramDict]):
    caller_id: str
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["caller_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
BetaResponseFunctionShellToolCallCaller: TypeAlias = Union[BetaResponseFunctionShellToolCallCallerDirect, BetaResponseFunctionShellToolCallCallerProgram, None]
BetaResponseFunctionShellToolCallCallerDict: TypeAlias = Union[BetaResponseFunctionShellToolCallCallerDirectDict, BetaResponseFunctionShellToolCallCallerProgramDict, None]
class BetaResponseFunctionShellToolCallDict(TypedDict):
    id: str
    action: BetaResponseFunctionShellToolCallActionDict
    call_id: str
    environment: NotRequired[BetaResponseFunctionShellToolCallEnvironmentDict | None]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    agent: NotRequired[BetaResponseFunctionShellToolCallAgentDict | None]
    caller: NotRequired[BetaResponseFunctionShellToolCallCallerDict | None]
    created_by: NotRequired[str | None]
class BetaResponseFunctionShellToolCall(Reply[BetaResponseFunctionShellToolCallDict]):
    id: str
    action: BetaResponseFunctionShellToolCallAction
    call_id: str
    environment: BetaResponseFunctionShellToolCallEnvironment | None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    agent: BetaResponseFunctionShellToolCallAgent | None
    caller: BetaResponseFunctionShellToolCallCaller | None
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> BetaResponseFunctionShellToolCallAction: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> BetaResponseFunctionShellToolCallEnvironment | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseFunctionShellToolCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseFunctionShellToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
class BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeoutDict(TypedDict):
    type: Literal["timeout"]
class BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout(Reply[BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeoutDict]):
    type: Literal["timeout"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["timeout"]: ...
class BetaResponseFunctionShellToolCallOutputOutputOutcomeExitDict(TypedDict):
    exit_code: int
    type: Literal["exit"]
class BetaResponseFunctionShellToolCallOutputOutputOutcomeExit(Reply[BetaResponseFunctionShellToolCallOutputOutputOutcomeExitDict]):
    exit_code: int
    type: Literal["exit"]
    @overload
    def __getitem__(self, key: Literal["exit_code"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["exit"]: ...
BetaResponseFunctionShellToolCallOutputOutputOutcome: TypeAlias = Union[BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout, BetaResponseFunctionShellToolCallOutputOutputOutcomeExit]
BetaResponseFunctionShellToolCallOutputOutputOutcomeDict: TypeAlias = Union[BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeoutDict, BetaResponseFunctionShellToolCallOutputOutputOutcomeExitDict]
class BetaResponseFunctionShellToolCallOutputOutputDict(TypedDict):
    outcome: BetaResponseFunctionShellToolCallOutputOutputOutcomeDict
    stderr: str
    stdout: str
    created_by: NotRequired[str | None]
class BetaResponseFunctionShellToolCallOutputOutput(Reply[BetaResponseFunctionShellToolCallOutputOutputDict]):
    outcome: BetaResponseFunctionShellToolCallOutputOutputOutcome
    stderr: str
    stdout: str
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["outcome"], /) -> BetaResponseFunctionShellToolCallOutputOutputOutcome: ...
    @overload
    def __getitem__(self, key: Literal["stderr", "stdout"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
class BetaResponseFunctionShellToolCallOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseFunctionShellToolCallOutputAgent(Reply[BetaResponseFunctionShellToolCallOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseFunctionShellToolCallOutputCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseFunctionShellToolCallOutputCallerDirect(Reply[BetaResponseFunctionShellToolCallOutputCallerDirectDict]):
    type: Literal["direct"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
class BetaResponseFunctionShellToolCallOutputCallerProgramDict(TypedDict):
    caller_id: str
    type: Literal["program"]
class BetaResponseFunctionShellToolCallOutputCallerProgram(Reply[BetaResponseFunctionShellToolCallOutputCallerProgramDict]):
    caller_id: str
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["caller_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
BetaResponseFunctionShellToolCallOutputCaller: TypeAlias = Union[BetaResponseFunctionShellToolCallOutputCallerDirect, BetaResponseFunctionShellToolCallOutputCallerProgram, None]
BetaResponseFunctionShellToolCallOutputCallerDict: TypeAlias = Union[BetaResponseFunctionShellToolCallOutputCallerDirectDict, BetaResponseFunctionShellToolCallOutputCallerProgramDict, None]
class BetaResponseFunctionShellToolCallOutputDict(TypedDict):
    id: str
    call_id: str
    max_output_length: NotRequired[int | None]
    output: list[BetaResponseFunctionShellToolCallOutputOutputDict]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    agent: NotRequired[BetaResponseFunctionShellToolCallOutputAgentDict | None]
    caller: NotRequired[BetaResponseFunctionShellToolCallOutputCallerDict | None]
    created_by: NotRequired[str | None]
class BetaResponseFunctionShellToolCallOutput(Reply[BetaResponseFunctionShellToolCallOutputDict]):
    id: str
    call_id: str
    max_output_length: int | None
    output: list[BetaResponseFunctionShellToolCallOutputOutput]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    agent: BetaResponseFunctionShellToolCallOutputAgent | None
    caller: BetaResponseFunctionShellToolCallOutputCaller | None
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["max_output_length"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[BetaResponseFunctionShellToolCallOutputOutput]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseFunctionShellToolCallOutputAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseFunctionShellToolCallOutputCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
class BetaResponseApplyPatchToolCallOperationCreateFileDict(TypedDict):
    diff: str
    path: str
    type: Literal["create_file"]
class BetaResponseApplyPatchToolCallOperationCreateFile(Reply[BetaResponseApplyPatchToolCallOperationCreateFileDict]):
    diff: str
    path: str
    type: Literal["create_file"]
    @overload
    def __getitem__(self, key: Literal["diff", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["create_file"]: ...
class BetaResponseApplyPatchToolCallOperationDeleteFileDict(TypedDict):
    path: str
    type: Literal["delete_file"]
class BetaResponseApplyPatchToolCallOperationDeleteFile(Reply[BetaResponseApplyPatchToolCallOperationDeleteFileDict]):
    path: str
    type: Literal["delete_file"]
    @overload
    def __getitem__(self, key: Literal["path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["delete_file"]: ...
class BetaResponseApplyPatchToolCallOperationUpdateFileDict(TypedDict):
    diff: str
    path: str
    type: Literal["update_file"]
class BetaResponseApplyPatchToolCallOperationUpdateFile(Reply[BetaResponseApplyPatchToolCallOperationUpdateFileDict]):
    diff: str
    path: str
    type: Literal["update_file"]
    @overload
    def __getitem__(self, key: Literal["diff", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["update_file"]: ...
BetaResponseApplyPatchToolCallOperation: TypeAlias = Union[BetaResponseApplyPatchToolCallOperationCreateFile, BetaResponseApplyPatchToolCallOperationDeleteFile, BetaResponseApplyPatchToolCallOperationUpdateFile]
BetaResponseApplyPatchToolCallOperationDict: TypeAlias = Union[BetaResponseApplyPatchToolCallOperationCreateFileDict, BetaResponseApplyPatchToolCallOperationDeleteFileDict, BetaResponseApplyPatchToolCallOperationUpdateFileDict]
class BetaResponseApplyPatchToolCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseApplyPatchToolCallAgent(Reply[BetaResponseApplyPatchToolCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseApplyPatchToolCallCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseApplyPatchToolCallCallerDirect(Reply[BetaResponseApplyPatchToolCallCallerDirectDict]):
    type: Literal["direct"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
class BetaResponseApplyPatchToolCallCallerProgramDict(TypedDict):
    caller_id: str
    type: Literal["program"]
class BetaResponseApplyPatchToolCallCallerProgram(Reply[BetaResponseApplyPatchToolCallCallerProgramDict]):
    caller_id: str
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["caller_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
BetaResponseApplyPatchToolCallCaller: TypeAlias = Union[BetaResponseApplyPatchToolCallCallerDirect, BetaResponseApplyPatchToolCallCallerProgram, None]
BetaResponseApplyPatchToolCallCallerDict: TypeAlias = Union[BetaResponseApplyPatchToolCallCallerDirectDict, BetaResponseApplyPatchToolCallCallerProgramDict, None]
class BetaResponseApplyPatchToolCallDict(TypedDict):
    id: str
    call_id: str
    operation: BetaResponseApplyPatchToolCallOperationDict
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    agent: NotRequired[BetaResponseApplyPatchToolCallAgentDict | None]
    caller: NotRequired[BetaResponseApplyPatchToolCallCallerDict | None]
    created_by: NotRequired[str | None]
class BetaResponseApplyPatchToolCall(Reply[BetaResponseApplyPatchToolCallDict]):
    id: str
    call_id: str
    operation: BetaResponseApplyPatchToolCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    agent: BetaResponseApplyPatchToolCallAgent | None
    caller: BetaResponseApplyPatchToolCallCaller | None
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["operation"], /) -> BetaResponseApplyPatchToolCallOperation: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseApplyPatchToolCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseApplyPatchToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
class BetaResponseApplyPatchToolCallOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseApplyPatchToolCallOutputAgent(Reply[BetaResponseApplyPatchToolCallOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseApplyPatchToolCallOutputCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseApplyPatchToolCallOutputCallerDirect(Reply[BetaResponseApplyPatchToolCallOutputCallerDirectDict]):
    type: Literal["direct"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
class BetaResponseApplyPatchToolCallOutputCallerProgramDict(TypedDict):
    caller_id: str
    type: Literal["program"]
class BetaResponseApplyPatchToolCallOutputCallerProgram(Reply[BetaResponseApplyPatchToolCallOutputCallerProgramDict]):
    caller_id: str
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["caller_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
BetaResponseApplyPatchToolCallOutputCaller: TypeAlias = Union[BetaResponseApplyPatchToolCallOutputCallerDirect, BetaResponseApplyPatchToolCallOutputCallerProgram, None]
BetaResponseApplyPatchToolCallOutputCallerDict: TypeAlias = Union[BetaResponseApplyPatchToolCallOutputCallerDirectDict, BetaResponseApplyPatchToolCallOutputCallerProgramDict, None]
class BetaResponseApplyPatchToolCallOutputDict(TypedDict):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    agent: NotRequired[BetaResponseApplyPatchToolCallOutputAgentDict | None]
    caller: NotRequired[BetaResponseApplyPatchToolCallOutputCallerDict | None]
    created_by: NotRequired[str | None]
    output: NotRequired[str | None]
class BetaResponseApplyPatchToolCallOutput(Reply[BetaResponseApplyPatchToolCallOutputDict]):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    agent: BetaResponseApplyPatchToolCallOutputAgent | None
    caller: BetaResponseApplyPatchToolCallOutputCaller | None
    created_by: str | None
    output: str | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["completed", "failed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseApplyPatchToolCallOutputAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseApplyPatchToolCallOutputCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by", "output"], /) -> str | None: ...
class BetaResponseItemMcpListToolsToolDict(TypedDict):
    input_schema: object
    name: str
    annotations: NotRequired[object | None]
    description: NotRequired[str | None]
class BetaResponseItemMcpListToolsTool(Reply[BetaResponseItemMcpListToolsToolDict]):
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
class BetaResponseItemMcpListToolsAgentDict(TypedDict):
    agent_name: str
class BetaResponseItemMcpListToolsAgent(Reply[BetaResponseItemMcpListToolsAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseItemMcpListToolsDict(TypedDict):
    id: str
    server_label: str
    tools: list[BetaResponseItemMcpListToolsToolDict]
    type: Literal["mcp_list_tools"]
    agent: NotRequired[BetaResponseItemMcpListToolsAgentDict | None]
    error: NotRequired[str | None]
class BetaResponseItemMcpListTools(Reply[BetaResponseItemMcpListToolsDict]):
    id: str
    server_label: str
    tools: list[BetaResponseItemMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    agent: BetaResponseItemMcpListToolsAgent | None
    error: str | None
    @overload
    def __getitem__(self, key: Literal["id", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaResponseItemMcpListToolsTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_list_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseItemMcpListToolsAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> str | None: ...
class BetaResponseItemMcpApprovalRequestAgentDict(TypedDict):
    agent_name: str
class BetaResponseItemMcpApprovalRequestAgent(Reply[BetaResponseItemMcpApprovalRequestAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseItemMcpApprovalRequestDict(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: NotRequired[BetaResponseItemMcpApprovalRequestAgentDict | None]
class BetaResponseItemMcpApprovalRequest(Reply[BetaResponseItemMcpApprovalRequestDict]):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: BetaResponseItemMcpApprovalRequestAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_approval_request"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseItemMcpApprovalRequestAgent | None: ...
class BetaResponseItemMcpApprovalResponseAgentDict(TypedDict):
    agent_name: str
class BetaResponseItemMcpApprovalResponseAgent(Reply[BetaResponseItemMcpApprovalResponseAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseItemMcpApprovalResponseDict(TypedDict):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    agent: NotRequired[BetaResponseItemMcpApprovalResponseAgentDict | None]
    reason: NotRequired[str | None]
class BetaResponseItemMcpApprovalResponse(Reply[BetaResponseItemMcpApprovalResponseDict]):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    agent: BetaResponseItemMcpApprovalResponseAgent | None
    reason: str | None
    @overload
    def __getitem__(self, key: Literal["id", "approval_request_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["approve"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_approval_response"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseItemMcpApprovalResponseAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["reason"], /) -> str | None: ...
class BetaResponseItemMcpCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseItemMcpCallAgent(Reply[BetaResponseItemMcpCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaMcpToolCallErrorMcpProtocolErrorDict(TypedDict):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]
class BetaMcpToolCallErrorMcpProtocolError(Reply[BetaMcpToolCallErrorMcpProtocolErrorDict]):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]
    @overload
    def __getitem__(self, key: Literal["code"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_protocol_error"]: ...
class BetaMcpToolCallErrorMcpToolExecutionErrorDict(TypedDict):
    content: object
    type: Literal["mcp_tool_execution_error"]
class BetaMcpToolCallErrorMcpToolExecutionError(Reply[BetaMcpToolCallErrorMcpToolExecutionErrorDict]):
    content: object
    type: Literal["mcp_tool_execution_error"]
    @overload
    def __getitem__(self, key: Literal["content"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_tool_execution_error"]: ...
class BetaMcpToolCallErrorHTTPErrorDict(TypedDict):
    code: int
    message: str
    type: Literal["http_error"]
class BetaMcpToolCallErrorHTTPError(Reply[BetaMcpToolCallErrorHTTPErrorDict]):
    code: int
    message: str
    type: Literal["http_error"]
    @overload
    def __getitem__(self, key: Literal["code"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["message"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["http_error"]: ...
BetaMcpToolCallError: TypeAlias = Union[BetaMcpToolCallErrorMcpProtocolError, BetaMcpToolCallErrorMcpToolExecutionError, BetaMcpToolCallErrorHTTPError]
BetaMcpToolCallErrorDict: TypeAlias = Union[BetaMcpToolCallErrorMcpProtocolErrorDict, BetaMcpToolCallErrorMcpToolExecutionErrorDict, BetaMcpToolCallErrorHTTPErrorDict]
class BetaResponseItemMcpCallDict(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: NotRequired[BetaResponseItemMcpCallAgentDict | None]
    approval_request_id: NotRequired[str | None]
    error: NotRequired[BetaMcpToolCallErrorDict | None]
    output: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None]
class BetaResponseItemMcpCall(Reply[BetaResponseItemMcpCallDict]):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: BetaResponseItemMcpCallAgent | None
    approval_request_id: str | None
    error: BetaMcpToolCallError | None
    output: str | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseItemMcpCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["approval_request_id", "output"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> BetaMcpToolCallError | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None: ...
class BetaResponseCustomToolCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseCustomToolCallAgent(Reply[BetaResponseCustomToolCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseCustomToolCallCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseCustomToolCallCallerDirect(Reply[BetaResponseCustomToolCallCallerDirectDict]):
    type: Literal["direct"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
class BetaResponseCustomToolCallCallerProgramDict(TypedDict):
    caller_id: str
    type: Literal["program"]
class BetaResponseCustomToolCallCallerProgram(Reply[BetaResponseCustomToolCallCallerProgramDict]):
    caller_id: str
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["caller_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
BetaResponseCustomToolCallCaller: TypeAlias = Union[BetaResponseCustomToolCallCallerDirect, BetaResponseCustomToolCallCallerProgram, None]
BetaResponseCustomToolCallCallerDict: TypeAlias = Union[BetaResponseCustomToolCallCallerDirectDict, BetaResponseCustomToolCallCallerProgramDict, None]
BetaResponseCustomToolCallDict = TypedDict("BetaResponseCustomToolCallDict", {
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": NotRequired[str | None],
    "agent": NotRequired[BetaResponseCustomToolCallAgentDict | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[BetaResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
})
class BetaResponseCustomToolCall(Reply[BetaResponseCustomToolCallDict]):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: str | None
    agent: BetaResponseCustomToolCallAgent | None
    async_: bool | None
    caller: BetaResponseCustomToolCallCaller | None
    namespace: str | None
    @overload
    def __getitem__(self, key: Literal["call_id", "input", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseCustomToolCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
BetaResponseCustomToolCallItemDict = TypedDict("BetaResponseCustomToolCallItemDict", {
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": str,
    "agent": NotRequired[BetaResponseCustomToolCallAgentDict | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[BetaResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
    "status": Literal["in_progress", "completed", "incomplete"],
    "created_by": NotRequired[str | None],
})
class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["call_id", "input", "name", "id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseCustomToolCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["namespace", "created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
BetaResponseCustomToolCallOutputOutputOutputContentList: TypeAlias = Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]
BetaResponseCustomToolCallOutputOutputOutputContentListDict: TypeAlias = Union[BetaResponseInputTextDict, BetaResponseInputImageDict, BetaResponseInputFileDict]
class BetaResponseCustomToolCallOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseCustomToolCallOutputAgent(Reply[BetaResponseCustomToolCallOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseCustomToolCallOutputCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseCustomToolCallOutputCallerDirect(Reply[BetaResponseCustomToolCallOutputCallerDirectDict]):
    type: Literal["direct"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
class BetaResponseCustomToolCallOutputCallerProgramDict(TypedDict):
    caller_id: str
    type: Literal["program"]
class BetaResponseCustomToolCallOutputCallerProgram(Reply[BetaResponseCustomToolCallOutputCallerProgramDict]):
    caller_id: str
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["caller_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
BetaResponseCustomToolCallOutputCaller: TypeAlias = Union[BetaResponseCustomToolCallOutputCallerDirect, BetaResponseCustomToolCallOutputCallerProgram, None]
BetaResponseCustomToolCallOutputCallerDict: TypeAlias = Union[BetaResponseCustomToolCallOutputCallerDirectDict, BetaResponseCustomToolCallOutputCallerProgramDict, None]
class BetaResponseCustomToolCallOutputDict(TypedDict):
    call_id: str
    output: str | list[BetaResponseCustomToolCallOutputOutputOutputContentListDict]
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseCustomToolCallOutputAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallOutputCallerDict | None]
class BetaResponseCustomToolCallOutput(Reply[BetaResponseCustomToolCallOutputDict]):
    call_id: str
    output: str | list[BetaResponseCustomToolCallOutputOutputOutputContentList]
    type: Literal["custom_tool_call_output"]
    id: str | None
    agent: BetaResponseCustomToolCallOutputAgent | None
    caller: BetaResponseCustomToolCallOutputCaller | None
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[BetaResponseCustomToolCallOutputOutputOutputContentList]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseCustomToolCallOutputAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallOutputCaller | None: ...
class BetaResponseCustomToolCallOutputItemDict(TypedDict):
    call_id: str
    output: str | list[BetaResponseCustomToolCallOutputOutputOutputContentListDict]
    type: Literal["custom_tool_call_output"]
    id: str
    agent: NotRequired[BetaResponseCustomToolCallOutputAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallOutputCallerDict | None]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: NotRequired[str | None]
class BetaResponseCustomToolCallOutputItem(BetaResponseCustomToolCallOutput):
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["call_id", "id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[BetaResponseCustomToolCallOutputOutputOutputContentList]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseCustomToolCallOutputAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallOutputCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
BetaResponseItem: TypeAlias = Union[BetaResponseInputMessageItem, BetaResponseOutputMessage, BetaResponseFileSearchToolCall, BetaResponseComputerToolCall, BetaResponseComputerToolCallOutputItem, BetaResponseFunctionWebSearch, BetaResponseFunctionToolCallItem, BetaResponseFunctionToolCallOutputItem, BetaResponseItemAgentMessage, BetaResponseItemMultiAgentCall, BetaResponseItemMultiAgentCallOutput, BetaResponseToolSearchCall, BetaResponseToolSearchOutputItem, BetaResponseItemAdditionalTools, BetaResponseConfigurationUpdateItem, BetaResponseReasoningItem, BetaResponseItemProgram, BetaResponseItemProgramOutput, BetaResponseCompactionItem, BetaResponseItemImageGenerationCall, BetaResponseCodeInterpreterToolCall, BetaResponseItemLocalShellCall, BetaResponseItemLocalShellCallOutput, BetaResponseFunctionShellToolCall, BetaResponseFunctionShellToolCallOutput, BetaResponseApplyPatchToolCall, BetaResponseApplyPatchToolCallOutput, BetaResponseItemMcpListTools, BetaResponseItemMcpApprovalRequest, BetaResponseItemMcpApprovalResponse, BetaResponseItemMcpCall, BetaResponseCustomToolCallItem, BetaResponseCustomToolCallOutputItem]
BetaResponseItemDict: TypeAlias = Union[BetaResponseInputMessageItemDict, BetaResponseOutputMessageDict, BetaResponseFileSearchToolCallDict, BetaResponseComputerToolCallDict, BetaResponseComputerToolCallOutputItemDict, BetaResponseFunctionWebSearchDict, BetaResponseFunctionToolCallItemDict, BetaResponseFunctionToolCallOutputItemDict, BetaResponseItemAgentMessageDict, BetaResponseItemMultiAgentCallDict, BetaResponseItemMultiAgentCallOutputDict, BetaResponseToolSearchCallDict, BetaResponseToolSearchOutputItemDict, BetaResponseItemAdditionalToolsDict, BetaResponseConfigurationUpdateItemDict, BetaResponseReasoningItemDict, BetaResponseItemProgramDict, BetaResponseItemProgramOutputDict, BetaResponseCompactionItemDict, BetaResponseItemImageGenerationCallDict, BetaResponseCodeInterpreterToolCallDict, BetaResponseItemLocalShellCallDict, BetaResponseItemLocalShellCallOutputDict, BetaResponseFunctionShellToolCallDict, BetaResponseFunctionShellToolCallOutputDict, BetaResponseApplyPatchToolCallDict, BetaResponseApplyPatchToolCallOutputDict, BetaResponseItemMcpListToolsDict, BetaResponseItemMcpApprovalRequestDict, BetaResponseItemMcpApprovalResponseDict, BetaResponseItemMcpCallDict, BetaResponseCustomToolCallItemDict, BetaResponseCustomToolCallOutputItemDict]
class BetaResponseOutputItemAgentMessageContentTextDict(TypedDict):
    text: str
    type: Literal["text"]
class BetaResponseOutputItemAgentMessageContentText(Reply[BetaResponseOutputItemAgentMessageContentTextDict]):
    text: str
    type: Literal["text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["text"]: ...
class BetaResponseOutputItemAgentMessageContentSummaryTextDict(TypedDict):
    text: str
    type: Literal["summary_text"]
class BetaResponseOutputItemAgentMessageContentSummaryText(Reply[BetaResponseOutputItemAgentMessageContentSummaryTextDict]):
    text: str
    type: Literal["summary_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["summary_text"]: ...
class BetaResponseOutputItemAgentMessageContentReasoningTextDict(TypedDict):
    text: str
    type: Literal["reasoning_text"]
class BetaResponseOutputItemAgentMessageContentReasoningText(Reply[BetaResponseOutputItemAgentMessageContentReasoningTextDict]):
    text: str
    type: Literal["reasoning_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["reasoning_text"]: ...
class BetaResponseOutputItemAgentMessageContentComputerScreenshotPromptCacheBreakpointDict(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]
class BetaResponseOutputItemAgentMessageContentComputerScreenshotPromptCacheBreakpoint(Reply[BetaResponseOutputItemAgentMessageContentComputerScreenshotPromptCacheBreakpointDict]):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["explicit"]: ...
    @overload
    def __getitem__(self, key: Literal["ttl"], /) -> Literal["30m", "12h"] | None: ...
class BetaResponseOutputItemAgentMessageContentComputerScreenshotDict(TypedDict, total=False):
    detail: Required[BetaImageDetail]
    file_id: str | None
    image_url: str | None
    type: Required[Literal["computer_screenshot"]]
    prompt_cache_breakpoint: BetaResponseOutputItemAgentMessageContentComputerScreenshotPromptCacheBreakpointDict | None
class BetaResponseOutputItemAgentMessageContentComputerScreenshot(Reply[BetaResponseOutputItemAgentMessageContentComputerScreenshotDict]):
    detail: BetaImageDetail
    file_id: str | None
    image_url: str | None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: BetaResponseOutputItemAgentMessageContentComputerScreenshotPromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> BetaImageDetail: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_screenshot"]: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseOutputItemAgentMessageContentComputerScreenshotPromptCacheBreakpoint | None: ...
class BetaResponseOutputItemAgentMessageContentEncryptedContentDict(TypedDict):
    encrypted_content: str
    type: Literal["encrypted_content"]
class BetaResponseOutputItemAgentMessageContentEncryptedContent(Reply[BetaResponseOutputItemAgentMessageContentEncryptedContentDict]):
    encrypted_content: str
    type: Literal["encrypted_content"]
    @overload
    def __getitem__(self, key: Literal["encrypted_content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["encrypted_content"]: ...
BetaResponseOutputItemAgentMessageContent: TypeAlias = Union[BetaResponseInputText, BetaResponseOutputText, BetaResponseOutputItemAgentMessageContentText, BetaResponseOutputItemAgentMessageContentSummaryText, BetaResponseOutputItemAgentMessageContentReasoningText, BetaResponseOutputRefusal, BetaResponseInputImage, BetaResponseOutputItemAgentMessageContentComputerScreenshot, BetaResponseInputFile, BetaResponseOutputItemAgentMessageContentEncryptedContent]
BetaResponseOutputItemAgentMessageContentDict: TypeAlias = Union[BetaResponseInputTextDict, BetaResponseOutputTextDict, BetaResponseOutputItemAgentMessageContentTextDict, BetaResponseOutputItemAgentMessageContentSummaryTextDict, BetaResponseOutputItemAgentMessageContentReasoningTextDict, BetaResponseOutputRefusalDict, BetaResponseInputImageDict, BetaResponseOutputItemAgentMessageContentComputerScreenshotDict, BetaResponseInputFileDict, BetaResponseOutputItemAgentMessageContentEncryptedContentDict]
class BetaResponseOutputItemAgentMessageAgentDict(TypedDict):
    agent_name: str
class BetaResponseOutputItemAgentMessageAgent(Reply[BetaResponseOutputItemAgentMessageAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseOutputItemAgentMessageDict(TypedDict):
    id: str
    author: str
    content: list[BetaResponseOutputItemAgentMessageContentDict]
    recipient: str
    type: Literal["agent_message"]
    agent: NotRequired[BetaResponseOutputItemAgentMessageAgentDict | None]
class BetaResponseOutputItemAgentMessage(Reply[BetaResponseOutputItemAgentMessageDict]):
    id: str
    author: str
    content: list[BetaResponseOutputItemAgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    agent: BetaResponseOutputItemAgentMessageAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "author", "recipient"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[BetaResponseOutputItemAgentMessageContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent_message"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseOutputItemAgentMessageAgent | None: ...
class BetaResponseOutputItemMultiAgentCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseOutputItemMultiAgentCallAgent(Reply[BetaResponseOutputItemMultiAgentCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseOutputItemMultiAgentCallDict(TypedDict):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    agent: NotRequired[BetaResponseOutputItemMultiAgentCallAgentDict | None]
class BetaResponseOutputItemMultiAgentCall(Reply[BetaResponseOutputItemMultiAgentCallDict]):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    agent: BetaResponseOutputItemMultiAgentCallAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["multi_agent_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseOutputItemMultiAgentCallAgent | None: ...
class BetaResponseOutputItemMultiAgentCallOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseOutputItemMultiAgentCallOutputAgent(Reply[BetaResponseOutputItemMultiAgentCallOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseOutputItemMultiAgentCallOutputDict(TypedDict):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: list[BetaResponseOutputTextDict]
    type: Literal["multi_agent_call_output"]
    agent: NotRequired[BetaResponseOutputItemMultiAgentCallOutputAgentDict | None]
class BetaResponseOutputItemMultiAgentCallOutput(Reply[BetaResponseOutputItemMultiAgentCallOutputDict]):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: list[BetaResponseOutputText]
    type: Literal["multi_agent_call_output"]
    agent: BetaResponseOutputItemMultiAgentCallOutputAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[BetaResponseOutputText]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["multi_agent_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseOutputItemMultiAgentCallOutputAgent | None: ...
class BetaResponseOutputItemProgramAgentDict(TypedDict):
    agent_name: str
class BetaResponseOutputItemProgramAgent(Reply[BetaResponseOutputItemProgramAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseOutputItemProgramDict(TypedDict):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: NotRequired[BetaResponseOutputItemProgramAgentDict | None]
class BetaResponseOutputItemProgram(Reply[BetaResponseOutputItemProgramDict]):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: BetaResponseOutputItemProgramAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "code", "fingerprint"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseOutputItemProgramAgent | None: ...
class BetaResponseOutputItemProgramOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseOutputItemProgramOutputAgent(Reply[BetaResponseOutputItemProgramOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseOutputItemProgramOutputDict(TypedDict):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: NotRequired[BetaResponseOutputItemProgramOutputAgentDict | None]
class BetaResponseOutputItemProgramOutput(Reply[BetaResponseOutputItemProgramOutputDict]):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: BetaResponseOutputItemProgramOutputAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "result"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseOutputItemProgramOutputAgent | None: ...
class BetaResponseOutputItemAdditionalToolsAgentDict(TypedDict):
    agent_name: str
class BetaResponseOutputItemAdditionalToolsAgent(Reply[BetaResponseOutputItemAdditionalToolsAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseOutputItemAdditionalToolsDict(TypedDict):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[BetaToolDict]
    type: Literal["additional_tools"]
    agent: NotRequired[BetaResponseOutputItemAdditionalToolsAgentDict | None]
class BetaResponseOutputItemAdditionalTools(Reply[BetaResponseOutputItemAdditionalToolsDict]):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[BetaTool]
    type: Literal["additional_tools"]
    agent: BetaResponseOutputItemAdditionalToolsAgent | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["additional_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseOutputItemAdditionalToolsAgent | None: ...
class BetaResponseOutputItemImageGenerationCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseOutputItemImageGenerationCallAgent(Reply[BetaResponseOutputItemImageGenerationCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseOutputItemImageGenerationCallErrorModerationDetailsDict(TypedDict):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]
class BetaResponseOutputItemImageGenerationCallErrorModerationDetails(Reply[BetaResponseOutputItemImageGenerationCallErrorModerationDetailsDict]):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]
    @overload
    def __getitem__(self, key: Literal["categories"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["moderation_stage"], /) -> Literal["input", "output", "unknown"]: ...
class BetaResponseOutputItemImageGenerationCallErrorDict(TypedDict, total=False):
    code: str | None
    message: Required[str]
    param: str | None
    type: Required[str]
    moderation_details: BetaResponseOutputItemImageGenerationCallErrorModerationDetailsDict | None
class BetaResponseOutputItemImageGenerationCallError(Reply[BetaResponseOutputItemImageGenerationCallErrorDict]):
    code: str | None
    message: str
    param: str | None
    type: str
    moderation_details: BetaResponseOutputItemImageGenerationCallErrorModerationDetails | None
    @overload
    def __getitem__(self, key: Literal["code", "param"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["message", "type"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["moderation_details"], /) -> BetaResponseOutputItemImageGenerationCallErrorModerationDetails | None: ...
class BetaResponseOutputItemImageGenerationCallSvgUsageDict(TypedDict):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
class BetaResponseOutputItemImageGenerationCallSvgUsage(Reply[BetaResponseOutputItemImageGenerationCallSvgUsageDict]):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
    @overload
    def __getitem__(self, key: Literal["input_tokens", "output_tokens", "reasoning_tokens", "total_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str: ...
class BetaResponseOutputItemImageGenerationCallDict(TypedDict, total=False):
    id: Required[str]
    result: str | None
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    agent: BetaResponseOutputItemImageGenerationCallAgentDict | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: BetaResponseOutputItemImageGenerationCallErrorDict | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: BetaResponseOutputItemImageGenerationCallSvgUsageDict | None
class BetaResponseOutputItemImageGenerationCall(Reply[BetaResponseOutputItemImageGenerationCallDict]):
    id: str
    result: str | None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None
    agent: BetaResponseOutputItemImageGenerationCallAgent | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: BetaResponseOutputItemImageGenerationCallError | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: BetaResponseOutputItemImageGenerationCallSvgUsage | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseOutputItemImageGenerationCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["background"], /) -> Literal["transparent", "opaque", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> BetaResponseOutputItemImageGenerationCallError | None: ...
    @overload
    def __getitem__(self, key: Literal["output_format"], /) -> Literal["png", "webp", "jpeg", "gif", "svg"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quality"], /) -> Literal["low", "medium", "high", "xhigh", "max", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["size"], /) -> str | Literal["1024x1024", "1024x1536", "1536x1024"] | None: ...
    @overload
    def __getitem__(self, key: Literal["svg_usage"], /) -> BetaResponseOutputItemImageGenerationCallSvgUsage | None: ...
class BetaResponseOutputItemLocalShellCallActionDict(TypedDict):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: NotRequired[int | None]
    user: NotRequired[str | None]
    working_directory: NotRequired[str | None]
class BetaResponseOutputItemLocalShellCallAction(Reply[BetaResponseOutputItemLocalShellCallActionDict]):
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
class BetaResponseOutputItemLocalShellCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseOutputItemLocalShellCallAgent(Reply[BetaResponseOutputItemLocalShellCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseOutputItemLocalShellCallDict(TypedDict):
    id: str
    action: BetaResponseOutputItemLocalShellCallActionDict
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: NotRequired[BetaResponseOutputItemLocalShellCallAgentDict | None]
class BetaResponseOutputItemLocalShellCall(Reply[BetaResponseOutputItemLocalShellCallDict]):
    id: str
    action: BetaResponseOutputItemLocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: BetaResponseOutputItemLocalShellCallAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> BetaResponseOutputItemLocalShellCallAction: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseOutputItemLocalShellCallAgent | None: ...
class BetaResponseOutputItemLocalShellCallOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseOutputItemLocalShellCallOutputAgent(Reply[BetaResponseOutputItemLocalShellCallOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseOutputItemLocalShellCallOutputDict(TypedDict):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: NotRequired[BetaResponseOutputItemLocalShellCallOutputAgentDict | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseOutputItemLocalShellCallOutput(Reply[BetaResponseOutputItemLocalShellCallOutputDict]):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: BetaResponseOutputItemLocalShellCallOutputAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["id", "output"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseOutputItemLocalShellCallOutputAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
class BetaResponseOutputItemMcpCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseOutputItemMcpCallAgent(Reply[BetaResponseOutputItemMcpCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseOutputItemMcpCallDict(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: NotRequired[BetaResponseOutputItemMcpCallAgentDict | None]
    approval_request_id: NotRequired[str | None]
    error: NotRequired[BetaMcpToolCallErrorDict | None]
    output: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None]
class BetaResponseOutputItemMcpCall(Reply[BetaResponseOutputItemMcpCallDict]):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: BetaResponseOutputItemMcpCallAgent | None
    approval_request_id: str | None
    error: BetaMcpToolCallError | None
    output: str | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseOutputItemMcpCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["approval_request_id", "output"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> BetaMcpToolCallError | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None: ...
class BetaResponseOutputItemMcpListToolsToolDict(TypedDict):
    input_schema: object
    name: str
    annotations: NotRequired[object | None]
    description: NotRequired[str | None]
class BetaResponseOutputItemMcpListToolsTool(Reply[BetaResponseOutputItemMcpListToolsToolDict]):
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
class BetaResponseOutputItemMcpListToolsAgentDict(TypedDict):
    agent_name: str
class BetaResponseOutputItemMcpListToolsAgent(Reply[BetaResponseOutputItemMcpListToolsAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseOutputItemMcpListToolsDict(TypedDict):
    id: str
    server_label: str
    tools: list[BetaResponseOutputItemMcpListToolsToolDict]
    type: Literal["mcp_list_tools"]
    agent: NotRequired[BetaResponseOutputItemMcpListToolsAgentDict | None]
    error: NotRequired[str | None]
class BetaResponseOutputItemMcpListTools(Reply[BetaResponseOutputItemMcpListToolsDict]):
    id: str
    server_label: str
    tools: list[BetaResponseOutputItemMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    agent: BetaResponseOutputItemMcpListToolsAgent | None
    error: str | None
    @overload
    def __getitem__(self, key: Literal["id", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaResponseOutputItemMcpListToolsTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_list_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseOutputItemMcpListToolsAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> str | None: ...
class BetaResponseOutputItemMcpApprovalRequestAgentDict(TypedDict):
    agent_name: str
class BetaResponseOutputItemMcpApprovalRequestAgent(Reply[BetaResponseOutputItemMcpApprovalRequestAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseOutputItemMcpApprovalRequestDict(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: NotRequired[BetaResponseOutputItemMcpApprovalRequestAgentDict | None]
class BetaResponseOutputItemMcpApprovalRequest(Reply[BetaResponseOutputItemMcpApprovalRequestDict]):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: BetaResponseOutputItemMcpApprovalRequestAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_approval_request"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseOutputItemMcpApprovalRequestAgent | None: ...
class BetaResponseOutputItemMcpApprovalResponseAgentDict(TypedDict):
    agent_name: str
class BetaResponseOutputItemMcpApprovalResponseAgent(Reply[BetaResponseOutputItemMcpApprovalResponseAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseOutputItemMcpApprovalResponseDict(TypedDict):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    agent: NotRequired[BetaResponseOutputItemMcpApprovalResponseAgentDict | None]
    reason: NotRequired[str | None]
class BetaResponseOutputItemMcpApprovalResponse(Reply[BetaResponseOutputItemMcpApprovalResponseDict]):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    agent: BetaResponseOutputItemMcpApprovalResponseAgent | None
    reason: str | None
    @overload
    def __getitem__(self, key: Literal["id", "approval_request_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["approve"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_approval_response"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseOutputItemMcpApprovalResponseAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["reason"], /) -> str | None: ...
class BetaResponseOutputTextParamAnnotationFileCitation(TypedDict):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]
class BetaResponseOutputTextParamAnnotationURLCitation(TypedDict):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str
class BetaResponseOutputTextParamAnnotationContainerFileCitation(TypedDict):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]
class BetaResponseOutputTextParamAnnotationFilePath(TypedDict):
    file_id: str
    index: int
    type: Literal["file_path"]
BetaResponseOutputTextParamAnnotation: TypeAlias = Union[BetaResponseOutputTextParamAnnotationFileCitation, BetaResponseOutputTextAnnotationFileCitation, BetaResponseOutputTextAnnotationFileCitationDict, BetaResponseOutputTextParamAnnotationURLCitation, BetaResponseOutputTextAnnotationURLCitation, BetaResponseOutputTextAnnotationURLCitationDict, BetaResponseOutputTextParamAnnotationContainerFileCitation, BetaResponseOutputTextAnnotationContainerFileCitation, BetaResponseOutputTextAnnotationContainerFileCitationDict, BetaResponseOutputTextParamAnnotationFilePath, BetaResponseOutputTextAnnotationFilePath, BetaResponseOutputTextAnnotationFilePathDict]
class BetaResponseOutputTextParamLogprobTopLogprob(TypedDict):
    token: str
    bytes: Iterable[int]
    logprob: float
class BetaResponseOutputTextParamLogprob(TypedDict):
    token: str
    bytes: Iterable[int]
    logprob: float
    top_logprobs: Iterable[BetaResponseOutputTextParamLogprobTopLogprob | BetaResponseOutputTextLogprobTopLogprob | BetaResponseOutputTextLogprobTopLogprobDict]
class BetaResponseOutputTextParam(TypedDict):
    annotations: Iterable[BetaResponseOutputTextParamAnnotation]
    text: str
    type: Literal["output_text"]
    logprobs: NotRequired[Iterable[BetaResponseOutputTextParamLogprob | BetaResponseOutputTextLogprob | BetaResponseOutputTextLogprobDict]]
class BetaResponseOutputRefusalParam(TypedDict):
    refusal: str
    type: Literal["refusal"]
BetaResponseOutputMessageParamContent: TypeAlias = Union[BetaResponseOutputTextParam, BetaResponseOutputText, BetaResponseOutputTextDict, BetaResponseOutputRefusalParam, BetaResponseOutputRefusal, BetaResponseOutputRefusalDict]
class BetaResponseOutputMessageParamAgent(TypedDict):
    agent_name: str
class BetaResponseOutputMessageParam(TypedDict):
    id: str
    content: Iterable[BetaResponseOutputMessageParamContent]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: NotRequired[BetaResponseOutputMessageParamAgent | BetaResponseOutputMessageAgent | BetaResponseOutputMessageAgentDict | None]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
class BetaResponseReasoningItemParamSummary(TypedDict):
    text: str
    type: Literal["summary_text"]
class BetaResponseReasoningItemParamAgent(TypedDict):
    agent_name: str
class BetaResponseReasoningItemParamContent(TypedDict):
    text: str
    type: Literal["reasoning_text"]
class BetaResponseReasoningItemParam(TypedDict, total=False):
    id: Required[str]
    summary: Required[Iterable[BetaResponseReasoningItemParamSummary | BetaResponseReasoningItemSummary | BetaResponseReasoningItemSummaryDict]]
    type: Required[Literal["reasoning"]]
    agent: BetaResponseReasoningItemParamAgent | BetaResponseReasoningItemAgent | BetaResponseReasoningItemAgentDict | None
    content: Iterable[BetaResponseReasoningItemParamContent | BetaResponseReasoningItemContent | BetaResponseReasoningItemContentDict]
    encrypted_content: str | None
    status: Literal["in_progress", "completed", "incomplete"]
class BetaResponseInputTextParamPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]
class BetaResponseInputTextParam(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputTextParamPromptCacheBreakpoint | BetaResponseInputTextPromptCacheBreakpoint | BetaResponseInputTextPromptCacheBreakpointDict]
class BetaResponseInputImageParamPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]
class BetaResponseInputImageParam(TypedDict, total=False):
    detail: Required[BetaImageDetail]
    type: Required[Literal["input_image"]]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: BetaResponseInputImageParamPromptCacheBreakpoint | BetaResponseInputImagePromptCacheBreakpoint | BetaResponseInputImagePromptCacheBreakpointDict
class BetaResponseInputFileParamPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]
class BetaResponseInputFileParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: str | None
    file_url: str
    filename: str
    prompt_cache_breakpoint: BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict
class BetaResponseInputFileContentPromptCacheBreakpointDict(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]
class BetaResponseInputFileContentPromptCacheBreakpoint(Reply[BetaResponseInputFileContentPromptCacheBreakpointDict]):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["explicit"]: ...
    @overload
    def __getitem__(self, key: Literal["ttl"], /) -> Literal["30m", "12h"] | None: ...
class BetaResponseInputFileContentDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"] | None
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: BetaResponseInputFileContentPromptCacheBreakpointDict | None
class BetaResponseInputFileContent(Reply[BetaResponseInputFileContentDict]):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: BetaResponseInputFileContentPromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_file"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["auto", "low", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["file_data", "file_id", "file_url", "filename"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputFileContentPromptCacheBreakpoint | None: ...
BetaResponseInputMessageContentListParamBetaResponseInputContentParam: TypeAlias = Union[BetaResponseInputTextParam, BetaResponseInputText, BetaResponseInputTextDict, InputContentResourceInputText, InputContentResourceInputTextDict, AgentSessionMessageContentMessageContentResourceInputText, AgentSessionMessageContentMessageContentResourceInputTextDict, BetaResponseInputTextContent, BetaResponseInputTextContentDict, BetaResponseInputImageParam, BetaResponseInputImage, BetaResponseInputImageDict, BetaResponseInputImageContent, BetaResponseInputImageContentDict, BetaResponseInputFileParam, BetaResponseInputFile, BetaResponseInputFileDict, BetaResponseInputFileContent, BetaResponseInputFileContentDict]
BetaResponseInputMessageContentListParam: TypeAlias = list[BetaResponseInputMessageContentListParamBetaResponseInputContentParam]
class BetaEasyInputMessageParam(TypedDict):
    content: str | BetaResponseInputMessageContentListParam
    role: Literal["user", "assistant", "system", "developer"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    type: NotRequired[Literal["message"]]
class BetaResponseInputFileContentParamPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]
class BetaResponseInputFileContentParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: BetaResponseInputFileContentParamPromptCacheBreakpoint | BetaResponseInputFileContentPromptCacheBreakpoint | BetaResponseInputFileContentPromptCacheBreakpointDict | None
class BetaResponseInputImageContentParamPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]
class BetaResponseInputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: BetaImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: BetaResponseInputImageContentParamPromptCacheBreakpoint | BetaResponseInputImageContentPromptCacheBreakpoint | BetaResponseInputImageContentPromptCacheBreakpointDict | None
class BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheckDict(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None
class BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck(Reply[BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheckDict]):
    id: str
    code: str | None
    message: str | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["code", "message"], /) -> str | None: ...
class BetaResponseInputItemComputerCallOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemComputerCallOutputAgent(Reply[BetaResponseInputItemComputerCallOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemComputerCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    output: Required[BetaResponseComputerToolCallOutputScreenshotDict]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: list[BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheckDict] | None
    agent: BetaResponseInputItemComputerCallOutputAgentDict | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseInputItemComputerCallOutput(Reply[BetaResponseInputItemComputerCallOutputDict]):
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: str | None
    acknowledged_safety_checks: list[BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck] | None
    agent: BetaResponseInputItemComputerCallOutputAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> BetaResponseComputerToolCallOutputScreenshot: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["acknowledged_safety_checks"], /) -> list[BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck] | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemComputerCallOutputAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
BetaResponseFunctionCallOutputItem: TypeAlias = Union[BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent]
BetaResponseFunctionCallOutputItemDict: TypeAlias = Union[BetaResponseInputTextContentDict, BetaResponseInputImageContentDict, BetaResponseInputFileContentDict]
BetaResponseFunctionCallOutputItemList: TypeAlias = list[BetaResponseFunctionCallOutputItem]
BetaResponseFunctionCallOutputItemListDict: TypeAlias = list[BetaResponseFunctionCallOutputItemDict]
class BetaResponseInputItemFunctionCallOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemFunctionCallOutputAgent(Reply[BetaResponseInputItemFunctionCallOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemFunctionCallOutputCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseInputItemFunctionCallOutputCallerDirect(Reply[BetaResponseInputItemFunctionCallOutputCallerDirectDict]):
    type: Literal["direct"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
class BetaResponseInputItemFunctionCallOutputCallerProgramDict(TypedDict):
    caller_id: str
    type: Literal["program"]
class BetaResponseInputItemFunctionCallOutputCallerProgram(Reply[BetaResponseInputItemFunctionCallOutputCallerProgramDict]):
    caller_id: str
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["caller_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
BetaResponseInputItemFunctionCallOutputCaller: TypeAlias = Union[BetaResponseInputItemFunctionCallOutputCallerDirect, BetaResponseInputItemFunctionCallOutputCallerProgram, None]
BetaResponseInputItemFunctionCallOutputCallerDict: TypeAlias = Union[BetaResponseInputItemFunctionCallOutputCallerDirectDict, BetaResponseInputItemFunctionCallOutputCallerProgramDict, None]
class BetaResponseInputItemFunctionCallOutputDict(TypedDict, total=False):
    output: Required[str | BetaResponseFunctionCallOutputItemListDict]
    type: Required[Literal["function_call_output"]]
    id: str | None
    agent: BetaResponseInputItemFunctionCallOutputAgentDict | None
    call_id: str | None
    caller: BetaResponseInputItemFunctionCallOutputCallerDict | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseInputItemFunctionCallOutput(Reply[BetaResponseInputItemFunctionCallOutputDict]):
    output: str | BetaResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None
    agent: BetaResponseInputItemFunctionCallOutputAgent | None
    call_id: str | None
    caller: BetaResponseInputItemFunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | BetaResponseFunctionCallOutputItemList: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "name", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemFunctionCallOutputAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseInputItemFunctionCallOutputCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
class BetaResponseInputItemAgentMessageContentEncryptedContentDict(TypedDict):
    encrypted_content: str
    type: Literal["encrypted_content"]
class BetaResponseInputItemAgentMessageContentEncryptedContent(Reply[BetaResponseInputItemAgentMessageContentEncryptedContentDict]):
    encrypted_content: str
    type: Literal["encrypted_content"]
    @overload
    def __getitem__(self, key: Literal["encrypted_content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["encrypted_content"]: ...
BetaResponseInputItemAgentMessageContent: TypeAlias = Union[BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputItemAgentMessageContentEncryptedContent]
BetaResponseInputItemAgentMessageContentDict: TypeAlias = Union[BetaResponseInputTextContentDict, BetaResponseInputImageContentDict, BetaResponseInputItemAgentMessageContentEncryptedContentDict]
class BetaResponseInputItemAgentMessageAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemAgentMessageAgent(Reply[BetaResponseInputItemAgentMessageAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemAgentMessageDict(TypedDict):
    author: str
    content: list[BetaResponseInputItemAgentMessageContentDict]
    recipient: str
    type: Literal["agent_message"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputItemAgentMessageAgentDict | None]
class BetaResponseInputItemAgentMessage(Reply[BetaResponseInputItemAgentMessageDict]):
    author: str
    content: list[BetaResponseInputItemAgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    id: str | None
    agent: BetaResponseInputItemAgentMessageAgent | None
    @overload
    def __getitem__(self, key: Literal["author", "recipient"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[BetaResponseInputItemAgentMessageContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent_message"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemAgentMessageAgent | None: ...
class BetaResponseInputItemMultiAgentCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemMultiAgentCallAgent(Reply[BetaResponseInputItemMultiAgentCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemMultiAgentCallDict(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputItemMultiAgentCallAgentDict | None]
class BetaResponseInputItemMultiAgentCall(Reply[BetaResponseInputItemMultiAgentCallDict]):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    id: str | None
    agent: BetaResponseInputItemMultiAgentCallAgent | None
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]: ...
    @overload
    def __getitem__(self, key: Literal["arguments", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["multi_agent_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemMultiAgentCallAgent | None: ...
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitationDict(TypedDict):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitation(Reply[BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitationDict]):
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
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitationDict(TypedDict):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitation(Reply[BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitationDict]):
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
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitationDict(TypedDict):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitation(Reply[BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitationDict]):
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
BetaResponseInputItemMultiAgentCallOutputOutputAnnotation: TypeAlias = Union[BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitation]
BetaResponseInputItemMultiAgentCallOutputOutputAnnotationDict: TypeAlias = Union[BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitationDict]
class BetaResponseInputItemMultiAgentCallOutputOutputDict(TypedDict):
    text: str
    type: Literal["output_text"]
    annotations: NotRequired[list[BetaResponseInputItemMultiAgentCallOutputOutputAnnotationDict] | None]
class BetaResponseInputItemMultiAgentCallOutputOutput(Reply[BetaResponseInputItemMultiAgentCallOutputOutputDict]):
    text: str
    type: Literal["output_text"]
    annotations: list[BetaResponseInputItemMultiAgentCallOutputOutputAnnotation] | None
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["output_text"]: ...
    @overload
    def __getitem__(self, key: Literal["annotations"], /) -> list[BetaResponseInputItemMultiAgentCallOutputOutputAnnotation] | None: ...
class BetaResponseInputItemMultiAgentCallOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemMultiAgentCallOutputAgent(Reply[BetaResponseInputItemMultiAgentCallOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemMultiAgentCallOutputDict(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: list[BetaResponseInputItemMultiAgentCallOutputOutputDict]
    type: Literal["multi_agent_call_output"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputItemMultiAgentCallOutputAgentDict | None]
class BetaResponseInputItemMultiAgentCallOutput(Reply[BetaResponseInputItemMultiAgentCallOutputDict]):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: list[BetaResponseInputItemMultiAgentCallOutputOutput]
    type: Literal["multi_agent_call_output"]
    id: str | None
    agent: BetaResponseInputItemMultiAgentCallOutputAgent | None
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]: ...
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[BetaResponseInputItemMultiAgentCallOutputOutput]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["multi_agent_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemMultiAgentCallOutputAgent | None: ...
class BetaResponseInputItemToolSearchCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemToolSearchCallAgent(Reply[BetaResponseInputItemToolSearchCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemToolSearchCallDict(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    agent: BetaResponseInputItemToolSearchCallAgentDict | None
    call_id: str | None
    execution: Literal["server", "client"] | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseInputItemToolSearchCall(Reply[BetaResponseInputItemToolSearchCallDict]):
    arguments: object
    type: Literal["tool_search_call"]
    id: str | None
    agent: BetaResponseInputItemToolSearchCallAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemToolSearchCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["execution"], /) -> Literal["server", "client"] | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
class BetaResponseInputItemAdditionalToolsAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemAdditionalToolsAgent(Reply[BetaResponseInputItemAdditionalToolsAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemAdditionalToolsDict(TypedDict):
    role: Literal["developer"]
    tools: list[BetaToolDict]
    type: Literal["additional_tools"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputItemAdditionalToolsAgentDict | None]
class BetaResponseInputItemAdditionalTools(Reply[BetaResponseInputItemAdditionalToolsDict]):
    role: Literal["developer"]
    tools: list[BetaTool]
    type: Literal["additional_tools"]
    id: str | None
    agent: BetaResponseInputItemAdditionalToolsAgent | None
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["developer"]: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["additional_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemAdditionalToolsAgent | None: ...
class BetaResponseInputItemImageGenerationCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemImageGenerationCallAgent(Reply[BetaResponseInputItemImageGenerationCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemImageGenerationCallErrorModerationDetailsDict(TypedDict):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]
class BetaResponseInputItemImageGenerationCallErrorModerationDetails(Reply[BetaResponseInputItemImageGenerationCallErrorModerationDetailsDict]):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]
    @overload
    def __getitem__(self, key: Literal["categories"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["moderation_stage"], /) -> Literal["input", "output", "unknown"]: ...
class BetaResponseInputItemImageGenerationCallErrorDict(TypedDict, total=False):
    code: str | None
    message: Required[str]
    param: str | None
    type: Required[str]
    moderation_details: BetaResponseInputItemImageGenerationCallErrorModerationDetailsDict | None
class BetaResponseInputItemImageGenerationCallError(Reply[BetaResponseInputItemImageGenerationCallErrorDict]):
    code: str | None
    message: str
    param: str | None
    type: str
    moderation_details: BetaResponseInputItemImageGenerationCallErrorModerationDetails | None
    @overload
    def __getitem__(self, key: Literal["code", "param"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["message", "type"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["moderation_details"], /) -> BetaResponseInputItemImageGenerationCallErrorModerationDetails | None: ...
class BetaResponseInputItemImageGenerationCallSvgUsageDict(TypedDict):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
class BetaResponseInputItemImageGenerationCallSvgUsage(Reply[BetaResponseInputItemImageGenerationCallSvgUsageDict]):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
    @overload
    def __getitem__(self, key: Literal["input_tokens", "output_tokens", "reasoning_tokens", "total_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str: ...
class BetaResponseInputItemImageGenerationCallDict(TypedDict, total=False):
    id: Required[str]
    result: str | None
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    agent: BetaResponseInputItemImageGenerationCallAgentDict | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: BetaResponseInputItemImageGenerationCallErrorDict | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: BetaResponseInputItemImageGenerationCallSvgUsageDict | None
class BetaResponseInputItemImageGenerationCall(Reply[BetaResponseInputItemImageGenerationCallDict]):
    id: str
    result: str | None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None
    agent: BetaResponseInputItemImageGenerationCallAgent | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: BetaResponseInputItemImageGenerationCallError | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: BetaResponseInputItemImageGenerationCallSvgUsage | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemImageGenerationCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["background"], /) -> Literal["transparent", "opaque", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> BetaResponseInputItemImageGenerationCallError | None: ...
    @overload
    def __getitem__(self, key: Literal["output_format"], /) -> Literal["png", "webp", "jpeg", "gif", "svg"] | None: ...
    @overload
    def __getitem__(self, key: Literal["quality"], /) -> Literal["low", "medium", "high", "xhigh", "max", "auto"] | None: ...
    @overload
    def __getitem__(self, key: Literal["size"], /) -> str | Literal["1024x1024", "1024x1536", "1536x1024"] | None: ...
    @overload
    def __getitem__(self, key: Literal["svg_usage"], /) -> BetaResponseInputItemImageGenerationCallSvgUsage | None: ...
class BetaResponseInputItemLocalShellCallActionDict(TypedDict):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: NotRequired[int | None]
    user: NotRequired[str | None]
    working_directory: NotRequired[str | None]
class BetaResponseInputItemLocalShellCallAction(Reply[BetaResponseInputItemLocalShellCallActionDict]):
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
class BetaResponseInputItemLocalShellCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemLocalShellCallAgent(Reply[BetaResponseInputItemLocalShellCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemLocalShellCallDict(TypedDict):
    id: str
    action: BetaResponseInputItemLocalShellCallActionDict
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: NotRequired[BetaResponseInputItemLocalShellCallAgentDict | None]
class BetaResponseInputItemLocalShellCall(Reply[BetaResponseInputItemLocalShellCallDict]):
    id: str
    action: BetaResponseInputItemLocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: BetaResponseInputItemLocalShellCallAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> BetaResponseInputItemLocalShellCallAction: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemLocalShellCallAgent | None: ...
class BetaResponseInputItemLocalShellCallOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemLocalShellCallOutputAgent(Reply[BetaResponseInputItemLocalShellCallOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemLocalShellCallOutputDict(TypedDict):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: NotRequired[BetaResponseInputItemLocalShellCallOutputAgentDict | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseInputItemLocalShellCallOutput(Reply[BetaResponseInputItemLocalShellCallOutputDict]):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: BetaResponseInputItemLocalShellCallOutputAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["id", "output"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemLocalShellCallOutputAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
class BetaResponseInputItemShellCallActionDict(TypedDict, total=False):
    commands: Required[list[str]]
    max_output_length: int | None
    timeout_ms: int | None
class BetaResponseInputItemShellCallAction(Reply[BetaResponseInputItemShellCallActionDict]):
    commands: list[str]
    max_output_length: int | None
    timeout_ms: int | None
    @overload
    def __getitem__(self, key: Literal["commands"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["max_output_length", "timeout_ms"], /) -> int | None: ...
class BetaResponseInputItemShellCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemShellCallAgent(Reply[BetaResponseInputItemShellCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemShellCallCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseInputItemShellCallCallerDirect(Reply[BetaResponseInputItemShellCallCallerDirectDict]):
    type: Literal["direct"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
class BetaResponseInputItemShellCallCallerProgramDict(TypedDict):
    caller_id: str
    type: Literal["program"]
class BetaResponseInputItemShellCallCallerProgram(Reply[BetaResponseInputItemShellCallCallerProgramDict]):
    caller_id: str
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["caller_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
BetaResponseInputItemShellCallCaller: TypeAlias = Union[BetaResponseInputItemShellCallCallerDirect, BetaResponseInputItemShellCallCallerProgram, None]
BetaResponseInputItemShellCallCallerDict: TypeAlias = Union[BetaResponseInputItemShellCallCallerDirectDict, BetaResponseInputItemShellCallCallerProgramDict, None]
BetaResponseInputItemShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironment, BetaContainerReference, None]
BetaResponseInputItemShellCallEnvironmentDict: TypeAlias = Union[BetaLocalEnvironmentDict, BetaContainerReferenceDict, None]
class BetaResponseInputItemShellCallDict(TypedDict, total=False):
    action: Required[BetaResponseInputItemShellCallActionDict]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    agent: BetaResponseInputItemShellCallAgentDict | None
    caller: BetaResponseInputItemShellCallCallerDict | None
    environment: BetaResponseInputItemShellCallEnvironmentDict | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseInputItemShellCall(Reply[BetaResponseInputItemShellCallDict]):
    action: BetaResponseInputItemShellCallAction
    call_id: str
    type: Literal["shell_call"]
    id: str | None
    agent: BetaResponseInputItemShellCallAgent | None
    caller: BetaResponseInputItemShellCallCaller | None
    environment: BetaResponseInputItemShellCallEnvironment | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["action"], /) -> BetaResponseInputItemShellCallAction: ...
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemShellCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseInputItemShellCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> BetaResponseInputItemShellCallEnvironment | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
class BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict(TypedDict):
    type: Literal["timeout"]
class BetaResponseFunctionShellCallOutputContentOutcomeTimeout(Reply[BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict]):
    type: Literal["timeout"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["timeout"]: ...
class BetaResponseFunctionShellCallOutputContentOutcomeExitDict(TypedDict):
    exit_code: int
    type: Literal["exit"]
class BetaResponseFunctionShellCallOutputContentOutcomeExit(Reply[BetaResponseFunctionShellCallOutputContentOutcomeExitDict]):
    exit_code: int
    type: Literal["exit"]
    @overload
    def __getitem__(self, key: Literal["exit_code"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["exit"]: ...
BetaResponseFunctionShellCallOutputContentOutcome: TypeAlias = Union[BetaResponseFunctionShellCallOutputContentOutcomeTimeout, BetaResponseFunctionShellCallOutputContentOutcomeExit]
BetaResponseFunctionShellCallOutputContentOutcomeDict: TypeAlias = Union[BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict, BetaResponseFunctionShellCallOutputContentOutcomeExitDict]
class BetaResponseFunctionShellCallOutputContentDict(TypedDict):
    outcome: BetaResponseFunctionShellCallOutputContentOutcomeDict
    stderr: str
    stdout: str
class BetaResponseFunctionShellCallOutputContent(Reply[BetaResponseFunctionShellCallOutputContentDict]):
    outcome: BetaResponseFunctionShellCallOutputContentOutcome
    stderr: str
    stdout: str
    @overload
    def __getitem__(self, key: Literal["outcome"], /) -> BetaResponseFunctionShellCallOutputContentOutcome: ...
    @overload
    def __getitem__(self, key: Literal["stderr", "stdout"], /) -> str: ...
class BetaResponseInputItemShellCallOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemShellCallOutputAgent(Reply[BetaResponseInputItemShellCallOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemShellCallOutputCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseInputItemShellCallOutputCallerDirect(Reply[BetaResponseInputItemShellCallOutputCallerDirectDict]):
    type: Literal["direct"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
class BetaResponseInputItemShellCallOutputCallerProgramDict(TypedDict):
    caller_id: str
    type: Literal["program"]
class BetaResponseInputItemShellCallOutputCallerProgram(Reply[BetaResponseInputItemShellCallOutputCallerProgramDict]):
    caller_id: str
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["caller_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
BetaResponseInputItemShellCallOutputCaller: TypeAlias = Union[BetaResponseInputItemShellCallOutputCallerDirect, BetaResponseInputItemShellCallOutputCallerProgram, None]
BetaResponseInputItemShellCallOutputCallerDict: TypeAlias = Union[BetaResponseInputItemShellCallOutputCallerDirectDict, BetaResponseInputItemShellCallOutputCallerProgramDict, None]
class BetaResponseInputItemShellCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    output: Required[list[BetaResponseFunctionShellCallOutputContentDict]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    agent: BetaResponseInputItemShellCallOutputAgentDict | None
    caller: BetaResponseInputItemShellCallOutputCallerDict | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseInputItemShellCallOutput(Reply[BetaResponseInputItemShellCallOutputDict]):
    call_id: str
    output: list[BetaResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: str | None
    agent: BetaResponseInputItemShellCallOutputAgent | None
    caller: BetaResponseInputItemShellCallOutputCaller | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[BetaResponseFunctionShellCallOutputContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemShellCallOutputAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseInputItemShellCallOutputCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["max_output_length"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
class BetaResponseInputItemApplyPatchCallOperationCreateFileDict(TypedDict):
    diff: str
    path: str
    type: Literal["create_file"]
class BetaResponseInputItemApplyPatchCallOperationCreateFile(Reply[BetaResponseInputItemApplyPatchCallOperationCreateFileDict]):
    diff: str
    path: str
    type: Literal["create_file"]
    @overload
    def __getitem__(self, key: Literal["diff", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["create_file"]: ...
class BetaResponseInputItemApplyPatchCallOperationDeleteFileDict(TypedDict):
    path: str
    type: Literal["delete_file"]
class BetaResponseInputItemApplyPatchCallOperationDeleteFile(Reply[BetaResponseInputItemApplyPatchCallOperationDeleteFileDict]):
    path: str
    type: Literal["delete_file"]
    @overload
    def __getitem__(self, key: Literal["path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["delete_file"]: ...
class BetaResponseInputItemApplyPatchCallOperationUpdateFileDict(TypedDict):
    diff: str
    path: str
    type: Literal["update_file"]
class BetaResponseInputItemApplyPatchCallOperationUpdateFile(Reply[BetaResponseInputItemApplyPatchCallOperationUpdateFileDict]):
    diff: str
    path: str
    type: Literal["update_file"]
    @overload
    def __getitem__(self, key: Literal["diff", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["update_file"]: ...
BetaResponseInputItemApplyPatchCallOperation: TypeAlias = Union[BetaResponseInputItemApplyPatchCallOperationCreateFile, BetaResponseInputItemApplyPatchCallOperationDeleteFile, BetaResponseInputItemApplyPatchCallOperationUpdateFile]
BetaResponseInputItemApplyPatchCallOperationDict: TypeAlias = Union[BetaResponseInputItemApplyPatchCallOperationCreateFileDict, BetaResponseInputItemApplyPatchCallOperationDeleteFileDict, BetaResponseInputItemApplyPatchCallOperationUpdateFileDict]
class BetaResponseInputItemApplyPatchCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemApplyPatchCallAgent(Reply[BetaResponseInputItemApplyPatchCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemApplyPatchCallCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseInputItemApplyPatchCallCallerDirect(Reply[BetaResponseInputItemApplyPatchCallCallerDirectDict]):
    type: Literal["direct"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
class BetaResponseInputItemApplyPatchCallCallerProgramDict(TypedDict):
    caller_id: str
    type: Literal["program"]
class BetaResponseInputItemApplyPatchCallCallerProgram(Reply[BetaResponseInputItemApplyPatchCallCallerProgramDict]):
    caller_id: str
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["caller_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
BetaResponseInputItemApplyPatchCallCaller: TypeAlias = Union[BetaResponseInputItemApplyPatchCallCallerDirect, BetaResponseInputItemApplyPatchCallCallerProgram, None]
BetaResponseInputItemApplyPatchCallCallerDict: TypeAlias = Union[BetaResponseInputItemApplyPatchCallCallerDirectDict, BetaResponseInputItemApplyPatchCallCallerProgramDict, None]
class BetaResponseInputItemApplyPatchCallDict(TypedDict):
    call_id: str
    operation: BetaResponseInputItemApplyPatchCallOperationDict
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputItemApplyPatchCallAgentDict | None]
    caller: NotRequired[BetaResponseInputItemApplyPatchCallCallerDict | None]
class BetaResponseInputItemApplyPatchCall(Reply[BetaResponseInputItemApplyPatchCallDict]):
    call_id: str
    operation: BetaResponseInputItemApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: str | None
    agent: BetaResponseInputItemApplyPatchCallAgent | None
    caller: BetaResponseInputItemApplyPatchCallCaller | None
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["operation"], /) -> BetaResponseInputItemApplyPatchCallOperation: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemApplyPatchCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseInputItemApplyPatchCallCaller | None: ...
class BetaResponseInputItemApplyPatchCallOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemApplyPatchCallOutputAgent(Reply[BetaResponseInputItemApplyPatchCallOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemApplyPatchCallOutputCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseInputItemApplyPatchCallOutputCallerDirect(Reply[BetaResponseInputItemApplyPatchCallOutputCallerDirectDict]):
    type: Literal["direct"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
class BetaResponseInputItemApplyPatchCallOutputCallerProgramDict(TypedDict):
    caller_id: str
    type: Literal["program"]
class BetaResponseInputItemApplyPatchCallOutputCallerProgram(Reply[BetaResponseInputItemApplyPatchCallOutputCallerProgramDict]):
    caller_id: str
    type: Literal["program"]
    @overload
    def __getitem__(self, key: Literal["caller_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
BetaResponseInputItemApplyPatchCallOutputCaller: TypeAlias = Union[BetaResponseInputItemApplyPatchCallOutputCallerDirect, BetaResponseInputItemApplyPatchCallOutputCallerProgram, None]
BetaResponseInputItemApplyPatchCallOutputCallerDict: TypeAlias = Union[BetaResponseInputItemApplyPatchCallOutputCallerDirectDict, BetaResponseInputItemApplyPatchCallOutputCallerProgramDict, None]
class BetaResponseInputItemApplyPatchCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    agent: BetaResponseInputItemApplyPatchCallOutputAgentDict | None
    caller: BetaResponseInputItemApplyPatchCallOutputCallerDict | None
    output: str | None
class BetaResponseInputItemApplyPatchCallOutput(Reply[BetaResponseInputItemApplyPatchCallOutputDict]):
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: str | None
    agent: BetaResponseInputItemApplyPatchCallOutputAgent | None
    caller: BetaResponseInputItemApplyPatchCallOutputCaller | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemApplyPatchCallOutputAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseInputItemApplyPatchCallOutputCaller | None: ...
class BetaResponseInputItemMcpListToolsToolDict(TypedDict):
    input_schema: object
    name: str
    annotations: NotRequired[object | None]
    description: NotRequired[str | None]
class BetaResponseInputItemMcpListToolsTool(Reply[BetaResponseInputItemMcpListToolsToolDict]):
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
class BetaResponseInputItemMcpListToolsAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemMcpListToolsAgent(Reply[BetaResponseInputItemMcpListToolsAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemMcpListToolsDict(TypedDict):
    id: str
    server_label: str
    tools: list[BetaResponseInputItemMcpListToolsToolDict]
    type: Literal["mcp_list_tools"]
    agent: NotRequired[BetaResponseInputItemMcpListToolsAgentDict | None]
    error: NotRequired[str | None]
class BetaResponseInputItemMcpListTools(Reply[BetaResponseInputItemMcpListToolsDict]):
    id: str
    server_label: str
    tools: list[BetaResponseInputItemMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    agent: BetaResponseInputItemMcpListToolsAgent | None
    error: str | None
    @overload
    def __getitem__(self, key: Literal["id", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaResponseInputItemMcpListToolsTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_list_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemMcpListToolsAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> str | None: ...
class BetaResponseInputItemMcpApprovalRequestAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemMcpApprovalRequestAgent(Reply[BetaResponseInputItemMcpApprovalRequestAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemMcpApprovalRequestDict(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: NotRequired[BetaResponseInputItemMcpApprovalRequestAgentDict | None]
class BetaResponseInputItemMcpApprovalRequest(Reply[BetaResponseInputItemMcpApprovalRequestDict]):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: BetaResponseInputItemMcpApprovalRequestAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_approval_request"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemMcpApprovalRequestAgent | None: ...
class BetaResponseInputItemMcpApprovalResponseAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemMcpApprovalResponseAgent(Reply[BetaResponseInputItemMcpApprovalResponseAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemMcpApprovalResponseDict(TypedDict):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputItemMcpApprovalResponseAgentDict | None]
    reason: NotRequired[str | None]
class BetaResponseInputItemMcpApprovalResponse(Reply[BetaResponseInputItemMcpApprovalResponseDict]):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: str | None
    agent: BetaResponseInputItemMcpApprovalResponseAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemMcpApprovalResponseAgent | None: ...
class BetaResponseInputItemMcpCallAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemMcpCallAgent(Reply[BetaResponseInputItemMcpCallAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemMcpCallDict(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: NotRequired[BetaResponseInputItemMcpCallAgentDict | None]
    approval_request_id: NotRequired[str | None]
    error: NotRequired[BetaMcpToolCallErrorDict | None]
    output: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None]
class BetaResponseInputItemMcpCall(Reply[BetaResponseInputItemMcpCallDict]):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: BetaResponseInputItemMcpCallAgent | None
    approval_request_id: str | None
    error: BetaMcpToolCallError | None
    output: str | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemMcpCallAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["approval_request_id", "output"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> BetaMcpToolCallError | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None: ...
class BetaResponseInputItemCompactionTriggerAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemCompactionTriggerAgent(Reply[BetaResponseInputItemCompactionTriggerAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemCompactionTriggerDict(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None
    agent: BetaResponseInputItemCompactionTriggerAgentDict | None
class BetaResponseInputItemCompactionTrigger(Reply[BetaResponseInputItemCompactionTriggerDict]):
    type: Literal["compaction_trigger"]
    id: str | None
    agent: BetaResponseInputItemCompactionTriggerAgent | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["compaction_trigger"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemCompactionTriggerAgent | None: ...
class BetaResponseInputItemItemReferenceAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemItemReferenceAgent(Reply[BetaResponseInputItemItemReferenceAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemItemReferenceDict(TypedDict, total=False):
    id: Required[str]
    agent: BetaResponseInputItemItemReferenceAgentDict | None
    type: Literal["item_reference"] | None
class BetaResponseInputItemItemReference(Reply[BetaResponseInputItemItemReferenceDict]):
    id: str
    agent: BetaResponseInputItemItemReferenceAgent | None
    type: Literal["item_reference"] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemItemReferenceAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["item_reference"] | None: ...
class BetaResponseInputItemProgramAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemProgramAgent(Reply[BetaResponseInputItemProgramAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemProgramDict(TypedDict):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: NotRequired[BetaResponseInputItemProgramAgentDict | None]
class BetaResponseInputItemProgram(Reply[BetaResponseInputItemProgramDict]):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: BetaResponseInputItemProgramAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "code", "fingerprint"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemProgramAgent | None: ...
class BetaResponseInputItemProgramOutputAgentDict(TypedDict):
    agent_name: str
class BetaResponseInputItemProgramOutputAgent(Reply[BetaResponseInputItemProgramOutputAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseInputItemProgramOutputDict(TypedDict):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: NotRequired[BetaResponseInputItemProgramOutputAgentDict | None]
class BetaResponseInputItemProgramOutput(Reply[BetaResponseInputItemProgramOutputDict]):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: BetaResponseInputItemProgramOutputAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "result"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseInputItemProgramOutputAgent | None: ...
class BetaResponseInputItemParamMessageAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamMessage(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    agent: BetaResponseInputItemParamMessageAgent | BetaResponseInputItemMessageAgent | BetaResponseInputItemMessageAgentDict | None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
class BetaResponseFileSearchToolCallParamAgent(TypedDict):
    agent_name: str
class BetaResponseFileSearchToolCallParamResult(TypedDict, total=False):
    attributes: dict[str, str | float | bool] | None
    file_id: str
    filename: str
    score: float
    text: str
class BetaResponseFileSearchToolCallParam(TypedDict):
    id: str
    queries: Sequence[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    agent: NotRequired[BetaResponseFileSearchToolCallParamAgent | BetaResponseFileSearchToolCallAgent | BetaResponseFileSearchToolCallAgentDict | None]
    results: NotRequired[Iterable[BetaResponseFileSearchToolCallParamResult | BetaResponseFileSearchToolCallResult | BetaResponseFileSearchToolCallResultDict] | None]
class BetaResponseComputerToolCallParamPendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None
class BetaComputerActionParamClick(TypedDict):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int
    keys: NotRequired[Sequence[str] | None]
class BetaComputerActionParamDoubleClick(TypedDict):
    keys: Sequence[str] | None
    type: Literal["double_click"]
    x: int
    y: int
class BetaComputerActionParamDragPath(TypedDict):
    x: int
    y: int
class BetaComputerActionParamDrag(TypedDict):
    path: Iterable[BetaComputerActionParamDragPath | BetaComputerActionDragPath | BetaComputerActionDragPathDict]
    type: Literal["drag"]
    keys: NotRequired[Sequence[str] | None]
class BetaComputerActionParamKeypress(TypedDict):
    keys: Sequence[str]
    type: Literal["keypress"]
class BetaComputerActionParamMove(TypedDict):
    type: Literal["move"]
    x: int
    y: int
    keys: NotRequired[Sequence[str] | None]
class BetaComputerActionParamScreenshot(TypedDict):
    type: Literal["screenshot"]
class BetaComputerActionParamScroll(TypedDict):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: NotRequired[Sequence[str] | None]
class BetaComputerActionParamType(TypedDict):
    text: str
    type: Literal["type"]
class BetaComputerActionParamWait(TypedDict):
    type: Literal["wait"]
BetaComputerActionParam: TypeAlias = Union[BetaComputerActionParamClick, BetaComputerActionClick, BetaComputerActionClickDict, BetaComputerActionParamDoubleClick, BetaComputerActionDoubleClick, BetaComputerActionDoubleClickDict, BetaComputerActionParamDrag, BetaComputerActionDrag, BetaComputerActionDragDict, BetaComputerActionParamKeypress, BetaComputerActionKeypress, BetaComputerActionKeypressDict, BetaComputerActionParamMove, BetaComputerActionMove, BetaComputerActionMoveDict, BetaComputerActionParamScreenshot, BetaComputerActionScreenshot, BetaComputerActionScreenshotDict, BetaComputerActionParamScroll, BetaComputerActionScroll, BetaComputerActionScrollDict, BetaComputerActionParamType, BetaComputerActionType, BetaComputerActionTypeDict, BetaComputerActionParamWait, BetaComputerActionWait, BetaComputerActionWaitDict]
class BetaComputerActionListParamClick(TypedDict):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int
    keys: NotRequired[Sequence[str] | None]
class BetaComputerActionListParamDoubleClick(TypedDict):
    keys: Sequence[str] | None
    type: Literal["double_click"]
    x: int
    y: int
class BetaComputerActionListParamDragPath(TypedDict):
    x: int
    y: int
class BetaComputerActionListParamDrag(TypedDict):
    path: Iterable[BetaComputerActionListParamDragPath]
    type: Literal["drag"]
    keys: NotRequired[Sequence[str] | None]
class BetaComputerActionListParamKeypress(TypedDict):
    keys: Sequence[str]
    type: Literal["keypress"]
class BetaComputerActionListParamMove(TypedDict):
    type: Literal["move"]
    x: int
    y: int
    keys: NotRequired[Sequence[str] | None]
class BetaComputerActionListParamScreenshot(TypedDict):
    type: Literal["screenshot"]
class BetaComputerActionListParamScroll(TypedDict):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: NotRequired[Sequence[str] | None]
class BetaComputerActionListParamType(TypedDict):
    text: str
    type: Literal["type"]
class BetaComputerActionListParamWait(TypedDict):
    type: Literal["wait"]
BetaComputerActionListParamBetaComputerActionParam: TypeAlias = Union[BetaComputerActionListParamClick, BetaComputerActionListParamDoubleClick, BetaComputerActionListParamDrag, BetaComputerActionListParamKeypress, BetaComputerActionListParamMove, BetaComputerActionListParamScreenshot, BetaComputerActionListParamScroll, BetaComputerActionListParamType, BetaComputerActionListParamWait]
BetaComputerActionListParam: TypeAlias = list[BetaComputerActionListParamBetaComputerActionParam]
class BetaResponseComputerToolCallParamAgent(TypedDict):
    agent_name: str
class BetaResponseComputerToolCallParam(TypedDict):
    id: str
    call_id: str
    pending_safety_checks: Iterable[BetaResponseComputerToolCallParamPendingSafetyCheck | BetaResponseComputerToolCallPendingSafetyCheck | BetaResponseComputerToolCallPendingSafetyCheckDict]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: NotRequired[BetaComputerActionParam]
    actions: NotRequired[BetaComputerActionListParam]
    agent: NotRequired[BetaResponseComputerToolCallParamAgent | BetaResponseComputerToolCallAgent | BetaResponseComputerToolCallAgentDict | None]
class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str
    image_url: str
class BetaResponseInputItemParamComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None
class BetaResponseInputItemParamComputerCallOutputAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam | BetaResponseComputerToolCallOutputScreenshot | BetaResponseComputerToolCallOutputScreenshotDict]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: Iterable[BetaResponseInputItemParamComputerCallOutputAcknowledgedSafetyCheck | BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck | BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheckDict] | None
    agent: BetaResponseInputItemParamComputerCallOutputAgent | BetaResponseInputItemComputerCallOutputAgent | BetaResponseInputItemComputerCallOutputAgentDict | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseFunctionWebSearchParamActionSearchSource(TypedDict):
    type: Literal["url"]
    url: str
class BetaResponseFunctionWebSearchParamActionSearch(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: Sequence[str]
    query: str
    sources: Iterable[BetaResponseFunctionWebSearchParamActionSearchSource | BetaResponseFunctionWebSearchActionSearchSource | BetaResponseFunctionWebSearchActionSearchSourceDict]
class BetaResponseFunctionWebSearchParamActionOpenPage(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]
class BetaResponseFunctionWebSearchParamActionFindInPage(TypedDict):
    pattern: str
    type: Literal["find_in_page"]
    url: str
BetaResponseFunctionWebSearchParamAction: TypeAlias = Union[BetaResponseFunctionWebSearchParamActionSearch, BetaResponseFunctionWebSearchActionSearch, BetaResponseFunctionWebSearchActionSearchDict, BetaResponseFunctionWebSearchParamActionOpenPage, BetaResponseFunctionWebSearchActionOpenPage, BetaResponseFunctionWebSearchActionOpenPageDict, BetaResponseFunctionWebSearchParamActionFindInPage, BetaResponseFunctionWebSearchActionFindInPage, BetaResponseFunctionWebSearchActionFindInPageDict]
class BetaResponseFunctionWebSearchParamAgent(TypedDict):
    agent_name: str
class BetaResponseFunctionWebSearchParam(TypedDict):
    id: str
    action: BetaResponseFunctionWebSearchParamAction
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    agent: NotRequired[BetaResponseFunctionWebSearchParamAgent | BetaResponseFunctionWebSearchAgent | BetaResponseFunctionWebSearchAgentDict | None]
class BetaResponseFunctionToolCallParamAgent(TypedDict):
    agent_name: str
class BetaResponseFunctionToolCallParamCallerDirect(TypedDict):
    type: Literal["direct"]
class BetaResponseFunctionToolCallParamCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]
BetaResponseFunctionToolCallParamCaller: TypeAlias = Union[BetaResponseFunctionToolCallParamCallerDirect, BetaResponseFunctionToolCallCallerDirect, BetaResponseFunctionToolCallCallerDirectDict, BetaResponseFunctionToolCallParamCallerProgram, BetaResponseFunctionToolCallCallerProgram, BetaResponseFunctionToolCallCallerProgramDict]
BetaResponseFunctionToolCallParam = TypedDict("BetaResponseFunctionToolCallParam", {
    "async": NotRequired[bool],
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": NotRequired[str],
    "agent": NotRequired[BetaResponseFunctionToolCallParamAgent | BetaResponseFunctionToolCallAgent | BetaResponseFunctionToolCallAgentDict | None],
    "caller": NotRequired[BetaResponseFunctionToolCallParamCaller | None],
    "namespace": NotRequired[str],
    "status": NotRequired[Literal["in_progress", "completed", "incomplete"]],
})
class BetaResponseInputTextContentParamPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]
class BetaResponseInputTextContentParam(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputTextContentParamPromptCacheBreakpoint | BetaResponseInputTextContentPromptCacheBreakpoint | BetaResponseInputTextContentPromptCacheBreakpointDict | None]
BetaResponseFunctionCallOutputItemListParamBetaResponseFunctionCallOutputItemParam: TypeAlias = Union[BetaResponseInputTextContentParam, BetaResponseInputTextContent, BetaResponseInputTextContentDict, InputContentResourceInputText, InputContentResourceInputTextDict, AgentSessionMessageContentMessageContentResourceInputText, AgentSessionMessageContentMessageContentResourceInputTextDict, BetaResponseInputText, BetaResponseInputTextDict, BetaResponseInputImageContentParam, BetaResponseInputImageContent, BetaResponseInputImageContentDict, InputContentResourceInputImage, InputContentResourceInputImageDict, AgentSessionMessageContentMessageContentResourceInputImage, AgentSessionMessageContentMessageContentResourceInputImageDict, BetaResponseInputImage, BetaResponseInputImageDict, BetaResponseInputFileContentParam, BetaResponseInputFileContent, BetaResponseInputFileContentDict, BetaResponseInputFile, BetaResponseInputFileDict]
BetaResponseFunctionCallOutputItemListParam: TypeAlias = list[BetaResponseFunctionCallOutputItemListParamBetaResponseFunctionCallOutputItemParam]
class BetaResponseInputItemParamFunctionCallOutputAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamFunctionCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]
class BetaResponseInputItemParamFunctionCallOutputCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]
BetaResponseInputItemParamFunctionCallOutputCaller: TypeAlias = Union[BetaResponseInputItemParamFunctionCallOutputCallerDirect, BetaResponseInputItemFunctionCallOutputCallerDirect, BetaResponseInputItemFunctionCallOutputCallerDirectDict, BetaResponseInputItemParamFunctionCallOutputCallerProgram, BetaResponseInputItemFunctionCallOutputCallerProgram, BetaResponseInputItemFunctionCallOutputCallerProgramDict]
class BetaResponseInputItemParamFunctionCallOutput(TypedDict, total=False):
    output: Required[str | BetaResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    agent: BetaResponseInputItemParamFunctionCallOutputAgent | BetaResponseInputItemFunctionCallOutputAgent | BetaResponseInputItemFunctionCallOutputAgentDict | None
    call_id: str | None
    caller: BetaResponseInputItemParamFunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseInputItemParamAgentMessageContentEncryptedContent(TypedDict):
    encrypted_content: str
    type: Literal["encrypted_content"]
BetaResponseInputItemParamAgentMessageContent: TypeAlias = Union[BetaResponseInputTextContentParam, BetaResponseInputTextContent, BetaResponseInputTextContentDict, InputContentResourceInputText, InputContentResourceInputTextDict, AgentSessionMessageContentMessageContentResourceInputText, AgentSessionMessageContentMessageContentResourceInputTextDict, BetaResponseInputText, BetaResponseInputTextDict, BetaResponseInputImageContentParam, BetaResponseInputImageContent, BetaResponseInputImageContentDict, InputContentResourceInputImage, InputContentResourceInputImageDict, AgentSessionMessageContentMessageContentResourceInputImage, AgentSessionMessageContentMessageContentResourceInputImageDict, BetaResponseInputImage, BetaResponseInputImageDict, BetaResponseInputItemParamAgentMessageContentEncryptedContent, BetaResponseInputItemAgentMessageContentEncryptedContent, BetaResponseInputItemAgentMessageContentEncryptedContentDict]
class BetaResponseInputItemParamAgentMessageAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamAgentMessage(TypedDict):
    author: str
    content: Iterable[BetaResponseInputItemParamAgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputItemParamAgentMessageAgent | BetaResponseInputItemAgentMessageAgent | BetaResponseInputItemAgentMessageAgentDict | None]
class BetaResponseInputItemParamMultiAgentCallAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamMultiAgentCall(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputItemParamMultiAgentCallAgent | BetaResponseInputItemMultiAgentCallAgent | BetaResponseInputItemMultiAgentCallAgentDict | None]
class BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationFileCitation(TypedDict):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]
class BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationURLCitation(TypedDict):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str
class BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]
BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotation: TypeAlias = Union[BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitationDict, BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationURLCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitationDict, BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationContainerFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitationDict]
class BetaResponseInputItemParamMultiAgentCallOutputOutput(TypedDict):
    text: str
    type: Literal["output_text"]
    annotations: NotRequired[Iterable[BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotation]]
class BetaResponseInputItemParamMultiAgentCallOutputAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamMultiAgentCallOutput(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: Iterable[BetaResponseInputItemParamMultiAgentCallOutputOutput | BetaResponseInputItemMultiAgentCallOutputOutput | BetaResponseInputItemMultiAgentCallOutputOutputDict]
    type: Literal["multi_agent_call_output"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputItemParamMultiAgentCallOutputAgent | BetaResponseInputItemMultiAgentCallOutputAgent | BetaResponseInputItemMultiAgentCallOutputAgentDict | None]
class BetaResponseInputItemParamToolSearchCallAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    agent: BetaResponseInputItemParamToolSearchCallAgent | BetaResponseInputItemToolSearchCallAgent | BetaResponseInputItemToolSearchCallAgentDict | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None
BetaFunctionToolParam = TypedDict("BetaFunctionToolParam", {
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
class BetaFileSearchToolParamFiltersComparisonFilter(TypedDict):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | Sequence[str | float]
class BetaFileSearchToolParamFiltersCompoundFilterFilterComparisonFilter(TypedDict):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | Sequence[str | float]
BetaFileSearchToolParamFiltersCompoundFilterFilter: TypeAlias = Union[BetaFileSearchToolParamFiltersCompoundFilterFilterComparisonFilter, BetaFileSearchToolFiltersCompoundFilterFilterComparisonFilter, BetaFileSearchToolFiltersCompoundFilterFilterComparisonFilterDict, object]
class BetaFileSearchToolParamFiltersCompoundFilter(TypedDict):
    filters: Iterable[BetaFileSearchToolParamFiltersCompoundFilterFilter]
    type: Literal["and", "or"]
BetaFileSearchToolParamFilters: TypeAlias = Union[BetaFileSearchToolParamFiltersComparisonFilter, BetaFileSearchToolFiltersComparisonFilter, BetaFileSearchToolFiltersComparisonFilterDict, BetaFileSearchToolParamFiltersCompoundFilter, BetaFileSearchToolFiltersCompoundFilter, BetaFileSearchToolFiltersCompoundFilterDict]
class BetaFileSearchToolParamRankingOptionsHybridSearch(TypedDict):
    embedding_weight: float
    text_weight: float
class BetaFileSearchToolParamRankingOptions(TypedDict, total=False):
    hybrid_search: BetaFileSearchToolParamRankingOptionsHybridSearch | BetaFileSearchToolRankingOptionsHybridSearch | BetaFileSearchToolRankingOptionsHybridSearchDict
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float
class BetaFileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    filters: BetaFileSearchToolParamFilters | None
    max_num_results: int
    ranking_options: BetaFileSearchToolParamRankingOptions | BetaFileSearchToolRankingOptions | BetaFileSearchToolRankingOptionsDict
class BetaComputerToolParam(TypedDict):
    type: Literal["computer"]
class BetaComputerUsePreviewToolParam(TypedDict):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]
class BetaWebSearchToolParamFilters(TypedDict, total=False):
    allowed_domains: Sequence[str] | None
class BetaWebSearchToolParamUserLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"]
class BetaWebSearchToolParam(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: BetaWebSearchToolParamFilters | BetaWebSearchToolFilters | BetaWebSearchToolFiltersDict | None
    search_context_size: Literal["low", "medium", "high"]
    user_location: BetaWebSearchToolParamUserLocation | BetaWebSearchToolUserLocation | BetaWebSearchToolUserLocationDict | None
class BetaResponseToolSearchOutputItemParamParamToolMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]
class BetaResponseToolSearchOutputItemParamToolMcpAllowedToolsMcpToolFilterDict(TypedDict, total=False):
    read_only: bool | None
    tool_names: list[str] | None
class BetaResponseToolSearchOutputItemParamToolMcpAllowedToolsMcpToolFilter(Reply[BetaResponseToolSearchOutputItemParamToolMcpAllowedToolsMcpToolFilterDict]):
    read_only: bool | None
    tool_names: list[str] | None
    @overload
    def __getitem__(self, key: Literal["read_only"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_names"], /) -> list[str] | None: ...
BetaResponseToolSearchOutputItemParamParamToolMcpAllowedTools: TypeAlias = Union[Sequence[str], BetaResponseToolSearchOutputItemParamParamToolMcpAllowedToolsMcpToolFilter, BetaResponseToolSearchOutputItemParamToolMcpAllowedToolsMcpToolFilter, BetaResponseToolSearchOutputItemParamToolMcpAllowedToolsMcpToolFilterDict]
class BetaResponseToolSearchOutputItemParamParamToolMcpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]
class BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterAlwaysDict(TypedDict, total=False):
    read_only: bool | None
    tool_names: list[str] | None
class BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterAlways(Reply[BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterAlwaysDict]):
    read_only: bool | None
    tool_names: list[str] | None
    @overload
    def __getitem__(self, key: Literal["read_only"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_names"], /) -> list[str] | None: ...
class BetaResponseToolSearchOutputItemParamParamToolMcpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]
class BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterNeverDict(TypedDict, total=False):
    read_only: bool | None
    tool_names: list[str] | None
class BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterNever(Reply[BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterNeverDict]):
    read_only: bool | None
    tool_names: list[str] | None
    @overload
    def __getitem__(self, key: Literal["read_only"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_names"], /) -> list[str] | None: ...
class BetaResponseToolSearchOutputItemParamParamToolMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: BetaResponseToolSearchOutputItemParamParamToolMcpRequireApprovalMcpToolApprovalFilterAlways | BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterAlways | BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterAlwaysDict
    never: BetaResponseToolSearchOutputItemParamParamToolMcpRequireApprovalMcpToolApprovalFilterNever | BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterNever | BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterNeverDict
class BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterDict(TypedDict, total=False):
    always: BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterAlwaysDict | None
    never: BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterNeverDict | None
class BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilter(Reply[BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterDict]):
    always: BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterAlways | None
    never: BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterNever | None
    @overload
    def __getitem__(self, key: Literal["always"], /) -> BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterAlways | None: ...
    @overload
    def __getitem__(self, key: Literal["never"], /) -> BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterNever | None: ...
BetaResponseToolSearchOutputItemParamParamToolMcpRequireApproval: TypeAlias = Union[BetaResponseToolSearchOutputItemParamParamToolMcpRequireApprovalMcpToolApprovalFilter, BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilter, BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterDict, Literal["always", "never"]]
class BetaResponseToolSearchOutputItemParamParamToolMcp(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: BetaResponseToolSearchOutputItemParamParamToolMcpAllowedTools | None
    authorization: str
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"]
    defer_loading: bool
    headers: dict[str, str] | None
    require_approval: BetaResponseToolSearchOutputItemParamParamToolMcpRequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str
BetaResponseToolSearchOutputItemParamToolMcpAllowedTools: TypeAlias = Union[list[str], BetaResponseToolSearchOutputItemParamToolMcpAllowedToolsMcpToolFilter, None]
BetaResponseToolSearchOutputItemParamToolMcpAllowedToolsDict: TypeAlias = Union[list[str], BetaResponseToolSearchOutputItemParamToolMcpAllowedToolsMcpToolFilterDict, None]
BetaResponseToolSearchOutputItemParamToolMcpRequireApproval: TypeAlias = Union[BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]
BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalDict: TypeAlias = Union[BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalMcpToolApprovalFilterDict, Literal["always", "never"], None]
class BetaResponseToolSearchOutputItemParamToolMcpDict(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: BetaResponseToolSearchOutputItemParamToolMcpAllowedToolsDict | None
    authorization: str | None
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: BetaResponseToolSearchOutputItemParamToolMcpRequireApprovalDict | None
    server_description: str | None
    server_url: str | None
    tunnel_id: str | None
class BetaResponseToolSearchOutputItemParamToolMcp(Reply[BetaResponseToolSearchOutputItemParamToolMcpDict]):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: BetaResponseToolSearchOutputItemParamToolMcpAllowedTools | None
    authorization: str | None
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: BetaResponseToolSearchOutputItemParamToolMcpRequireApproval | None
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
    def __getitem__(self, key: Literal["allowed_tools"], /) -> BetaResponseToolSearchOutputItemParamToolMcpAllowedTools | None: ...
    @overload
    def __getitem__(self, key: Literal["authorization", "server_description", "server_url", "tunnel_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["connector_id"], /) -> Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None: ...
    @overload
    def __getitem__(self, key: Literal["defer_loading"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["headers"], /) -> dict[str, str] | None: ...
    @overload
    def __getitem__(self, key: Literal["require_approval"], /) -> BetaResponseToolSearchOutputItemParamToolMcpRequireApproval | None: ...
BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyDisabledDict, BetaContainerNetworkPolicyAllowlistParam, BetaContainerNetworkPolicyAllowlist, BetaContainerNetworkPolicyAllowlistDict]
class BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist]
BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyDict: TypeAlias = Union[BetaContainerNetworkPolicyDisabledDict, BetaContainerNetworkPolicyAllowlistDict]
class BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyDict | None
class BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAuto(Reply[BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoDict]):
    type: Literal["auto"]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["auto"]: ...
    @overload
    def __getitem__(self, key: Literal["file_ids"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["memory_limit"], /) -> Literal["1g", "4g", "16g", "64g"] | None: ...
    @overload
    def __getitem__(self, key: Literal["network_policy"], /) -> BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None: ...
BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainer: TypeAlias = Union[str, BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainerCodeInterpreterToolAuto, BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAuto, BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoDict]
class BetaResponseToolSearchOutputItemParamParamToolCodeInterpreter(TypedDict):
    container: BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainer: TypeAlias = Union[str, BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAuto]
BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerDict: TypeAlias = Union[str, BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoDict]
class BetaResponseToolSearchOutputItemParamToolCodeInterpreterDict(TypedDict):
    container: BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerDict
    type: Literal["code_interpreter"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
class BetaResponseToolSearchOutputItemParamToolCodeInterpreter(Reply[BetaResponseToolSearchOutputItemParamToolCodeInterpreterDict]):
    container: BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    @overload
    def __getitem__(self, key: Literal["container"], /) -> BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainer: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter"]: ...
    @overload
    def __getitem__(self, key: Literal["allowed_callers"], /) -> list[Literal["direct", "programmatic"]] | None: ...
class BetaResponseToolSearchOutputItemParamParamToolProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
class BetaResponseToolSearchOutputItemParamToolProgrammaticToolCallingDict(TypedDict):
    type: Literal["programmatic_tool_calling"]
class BetaResponseToolSearchOutputItemParamToolProgrammaticToolCalling(Reply[BetaResponseToolSearchOutputItemParamToolProgrammaticToolCallingDict]):
    type: Literal["programmatic_tool_calling"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["programmatic_tool_calling"]: ...
class BetaResponseToolSearchOutputItemParamParamToolImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    image_url: str
class BetaResponseToolSearchOutputItemParamToolImageGenerationInputImageMaskDict(TypedDict, total=False):
    file_id: str | None
    image_url: str | None
class BetaResponseToolSearchOutputItemParamToolImageGenerationInputImageMask(Reply[BetaResponseToolSearchOutputItemParamToolImageGenerationInputImageMaskDict]):
    file_id: str | None
    image_url: str | None
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
class BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
class BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
class BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning(Reply[BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    def __getitem__(self, key: Literal["effort"], /) -> Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None: ...
class BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvg(TypedDict, total=False):
    model: str
    reasoning: BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvgReasoning | BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning | BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoningDict | None
class BetaResponseToolSearchOutputItemParamToolImageGenerationSvgDict(TypedDict, total=False):
    model: str | None
    reasoning: BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoningDict | None
class BetaResponseToolSearchOutputItemParamToolImageGenerationSvg(Reply[BetaResponseToolSearchOutputItemParamToolImageGenerationSvgDict]):
    model: str | None
    reasoning: BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning | None
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning | None: ...
class BetaResponseToolSearchOutputItemParamParamToolImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: BetaResponseToolSearchOutputItemParamParamToolImageGenerationInputImageMask | BetaResponseToolSearchOutputItemParamToolImageGenerationInputImageMask | BetaResponseToolSearchOutputItemParamToolImageGenerationInputImageMaskDict
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"]
    moderation: Literal["auto", "low"]
    output_compression: int
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    partial_images: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    svg: BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvg | BetaResponseToolSearchOutputItemParamToolImageGenerationSvg | BetaResponseToolSearchOutputItemParamToolImageGenerationSvgDict
class BetaResponseToolSearchOutputItemParamToolImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: BetaResponseToolSearchOutputItemParamToolImageGenerationInputImageMaskDict | None
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"] | None
    moderation: Literal["auto", "low"] | None
    output_compression: int | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    partial_images: int | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
    svg: BetaResponseToolSearchOutputItemParamToolImageGenerationSvgDict | None
class BetaResponseToolSearchOutputItemParamToolImageGeneration(Reply[BetaResponseToolSearchOutputItemParamToolImageGenerationDict]):
    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: BetaResponseToolSearchOutputItemParamToolImageGenerationInputImageMask | None
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"] | None
    moderation: Literal["auto", "low"] | None
    output_compression: int | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    partial_images: int | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
    svg: BetaResponseToolSearchOutputItemParamToolImageGenerationSvg | None
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
    def __getitem__(self, key: Literal["input_image_mask"], /) -> BetaResponseToolSearchOutputItemParamToolImageGenerationInputImageMask | None: ...
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
    def __getitem__(self, key: Literal["svg"], /) -> BetaResponseToolSearchOutputItemParamToolImageGenerationSvg | None: ...
class BetaResponseToolSearchOutputItemParamParamToolLocalShell(TypedDict):
    type: Literal["local_shell"]
class BetaResponseToolSearchOutputItemParamToolLocalShellDict(TypedDict):
    type: Literal["local_shell"]
class BetaResponseToolSearchOutputItemParamToolLocalShell(Reply[BetaResponseToolSearchOutputItemParamToolLocalShellDict]):
    type: Literal["local_shell"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell"]: ...
BetaFunctionShellToolParamEnvironment: TypeAlias = Union[BetaContainerAutoParam, BetaContainerAuto, BetaContainerAutoDict, BetaLocalEnvironmentParam, BetaLocalEnvironment, BetaLocalEnvironmentDict, BetaResponseLocalEnvironment, BetaResponseLocalEnvironmentDict, BetaContainerReferenceParam, BetaContainerReference, BetaContainerReferenceDict, BetaResponseContainerReference, BetaResponseContainerReferenceDict]
class BetaFunctionShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    environment: BetaFunctionShellToolParamEnvironment | None
class BetaToolChoiceShellDict(TypedDict):
    type: Literal["shell"]
class BetaToolChoiceShell(Reply[BetaToolChoiceShellDict]):
    type: Literal["shell"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell"]: ...
class BetaCustomToolParamFormatText(TypedDict):
    type: Literal["text"]
class BetaCustomToolParamFormatGrammar(TypedDict):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]
BetaCustomToolParamFormat: TypeAlias = Union[BetaCustomToolParamFormatText, BetaCustomToolFormatText, BetaCustomToolFormatTextDict, BetaCustomToolParamFormatGrammar, BetaCustomToolFormatGrammar, BetaCustomToolFormatGrammarDict]
BetaCustomToolParam = TypedDict("BetaCustomToolParam", {
    "async": NotRequired[bool],
    "name": str,
    "type": Literal["custom"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "defer_loading": NotRequired[bool],
    "description": NotRequired[str],
    "format": NotRequired[BetaCustomToolParamFormat],
})
class BetaToolChoiceCustomDict(TypedDict):
    name: str
    type: Literal["custom"]
class BetaToolChoiceCustom(Reply[BetaToolChoiceCustomDict]):
    name: str
    type: Literal["custom"]
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom"]: ...
BetaToolSearchOutputNamespaceToolParamToolFunction = TypedDict("BetaToolSearchOutputNamespaceToolParamToolFunction", {
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
BetaToolSearchOutputNamespaceToolToolFunctionDict = TypedDict("BetaToolSearchOutputNamespaceToolToolFunctionDict", {
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
class BetaToolSearchOutputNamespaceToolToolFunction(Reply[BetaToolSearchOutputNamespaceToolToolFunctionDict]):
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
BetaToolSearchOutputNamespaceToolParamTool: TypeAlias = Union[BetaToolSearchOutputNamespaceToolParamToolFunction, BetaToolSearchOutputNamespaceToolToolFunction, BetaToolSearchOutputNamespaceToolToolFunctionDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, BetaToolChoiceCustom, BetaToolChoiceCustomDict]
class BetaToolSearchOutputNamespaceToolParam(TypedDict):
    description: str
    name: str
    tools: Iterable[BetaToolSearchOutputNamespaceToolParamTool]
    type: Literal["namespace"]
BetaToolSearchOutputNamespaceToolTool: TypeAlias = Union[BetaToolSearchOutputNamespaceToolToolFunction, BetaCustomTool]
BetaToolSearchOutputNamespaceToolToolDict: TypeAlias = Union[BetaToolSearchOutputNamespaceToolToolFunctionDict, BetaCustomToolDict]
class BetaToolSearchOutputNamespaceToolDict(TypedDict):
    description: str
    name: str
    tools: list[BetaToolSearchOutputNamespaceToolToolDict]
    type: Literal["namespace"]
class BetaToolSearchOutputNamespaceTool(Reply[BetaToolSearchOutputNamespaceToolDict]):
    description: str
    name: str
    tools: list[BetaToolSearchOutputNamespaceToolTool]
    type: Literal["namespace"]
    @overload
    def __getitem__(self, key: Literal["description", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaToolSearchOutputNamespaceToolTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["namespace"]: ...
class BetaToolSearchToolParam(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: str | None
    execution: Literal["server", "client"]
    parameters: object | None
class BetaWebSearchPreviewToolParamUserLocation(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: list[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    user_location: BetaWebSearchPreviewToolParamUserLocation | BetaWebSearchPreviewToolUserLocation | BetaWebSearchPreviewToolUserLocationDict | None
class BetaApplyPatchToolParam(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
class BetaToolChoiceApplyPatchDict(TypedDict):
    type: Literal["apply_patch"]
class BetaToolChoiceApplyPatch(Reply[BetaToolChoiceApplyPatchDict]):
    type: Literal["apply_patch"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch"]: ...
BetaResponseToolSearchOutputItemParamParamTool: TypeAlias = Union[BetaFunctionToolParam, BetaFunctionTool, BetaFunctionToolDict, BetaFileSearchToolParam, BetaFileSearchTool, BetaFileSearchToolDict, BetaComputerToolParam, BetaComputerTool, BetaComputerToolDict, BetaComputerUsePreviewToolParam, BetaComputerUsePreviewTool, BetaComputerUsePreviewToolDict, BetaWebSearchToolParam, BetaWebSearchTool, BetaWebSearchToolDict, BetaResponseToolSearchOutputItemParamParamToolMcp, BetaResponseToolSearchOutputItemParamToolMcp, BetaResponseToolSearchOutputItemParamToolMcpDict, BetaResponseToolSearchOutputItemParamParamToolCodeInterpreter, BetaResponseToolSearchOutputItemParamToolCodeInterpreter, BetaResponseToolSearchOutputItemParamToolCodeInterpreterDict, BetaResponseToolSearchOutputItemParamParamToolProgrammaticToolCalling, BetaResponseToolSearchOutputItemParamToolProgrammaticToolCalling, BetaResponseToolSearchOutputItemParamToolProgrammaticToolCallingDict, BetaResponseToolSearchOutputItemParamParamToolImageGeneration, BetaResponseToolSearchOutputItemParamToolImageGeneration, BetaResponseToolSearchOutputItemParamToolImageGenerationDict, BetaResponseToolSearchOutputItemParamParamToolLocalShell, BetaResponseToolSearchOutputItemParamToolLocalShell, BetaResponseToolSearchOutputItemParamToolLocalShellDict, BetaFunctionShellToolParam, BetaFunctionShellTool, BetaFunctionShellToolDict, BetaToolChoiceShell, BetaToolChoiceShellDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, BetaToolChoiceCustom, BetaToolChoiceCustomDict, BetaToolSearchOutputNamespaceToolParam, BetaToolSearchOutputNamespaceTool, BetaToolSearchOutputNamespaceToolDict, BetaNamespaceTool, BetaNamespaceToolDict, BetaToolSearchToolParam, BetaToolSearchTool, BetaToolSearchToolDict, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, BetaWebSearchPreviewToolParam, BetaWebSearchPreviewTool, BetaWebSearchPreviewToolDict, BetaApplyPatchToolParam, BetaApplyPatchTool, BetaApplyPatchToolDict, BetaToolChoiceApplyPatch, BetaToolChoiceApplyPatchDict]
class BetaResponseToolSearchOutputItemParamParamAgent(TypedDict):
    agent_name: str
class BetaResponseToolSearchOutputItemParamAgentDict(TypedDict):
    agent_name: str
class BetaResponseToolSearchOutputItemParamAgent(Reply[BetaResponseToolSearchOutputItemParamAgentDict]):
    agent_name: str
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[BetaResponseToolSearchOutputItemParamParamTool]]
    type: Required[Literal["tool_search_output"]]
    id: str | None
    agent: BetaResponseToolSearchOutputItemParamParamAgent | BetaResponseToolSearchOutputItemAgent | BetaResponseToolSearchOutputItemAgentDict | BetaResponseToolSearchOutputItemParamAgent | BetaResponseToolSearchOutputItemParamAgentDict | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None
BetaResponseToolSearchOutputItemParamTool: TypeAlias = Union[BetaFunctionTool, BetaFileSearchTool, BetaComputerTool, BetaComputerUsePreviewTool, BetaWebSearchTool, BetaResponseToolSearchOutputItemParamToolMcp, BetaResponseToolSearchOutputItemParamToolCodeInterpreter, BetaResponseToolSearchOutputItemParamToolProgrammaticToolCalling, BetaResponseToolSearchOutputItemParamToolImageGeneration, BetaResponseToolSearchOutputItemParamToolLocalShell, BetaFunctionShellTool, BetaCustomTool, BetaToolSearchOutputNamespaceTool, BetaToolSearchTool, BetaWebSearchPreviewTool, BetaApplyPatchTool]
BetaResponseToolSearchOutputItemParamToolDict: TypeAlias = Union[BetaFunctionToolDict, BetaFileSearchToolDict, BetaComputerToolDict, BetaComputerUsePreviewToolDict, BetaWebSearchToolDict, BetaResponseToolSearchOutputItemParamToolMcpDict, BetaResponseToolSearchOutputItemParamToolCodeInterpreterDict, BetaResponseToolSearchOutputItemParamToolProgrammaticToolCallingDict, BetaResponseToolSearchOutputItemParamToolImageGenerationDict, BetaResponseToolSearchOutputItemParamToolLocalShellDict, BetaFunctionShellToolDict, BetaCustomToolDict, BetaToolSearchOutputNamespaceToolDict, BetaToolSearchToolDict, BetaWebSearchPreviewToolDict, BetaApplyPatchToolDict]
class BetaResponseToolSearchOutputItemParamDict(TypedDict, total=False):
    tools: Required[list[BetaResponseToolSearchOutputItemParamToolDict]]
    type: Required[Literal["tool_search_output"]]
    id: str | None
    agent: BetaResponseToolSearchOutputItemParamAgentDict | None
    call_id: str | None
    execution: Literal["server", "client"] | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseToolSearchOutputItemParam(Reply[BetaResponseToolSearchOutputItemParamDict]):
    tools: list[BetaResponseToolSearchOutputItemParamTool]
    type: Literal["tool_search_output"]
    id: str | None
    agent: BetaResponseToolSearchOutputItemParamAgent | None
    call_id: str | None
    execution: Literal["server", "client"] | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaResponseToolSearchOutputItemParamTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseToolSearchOutputItemParamAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["execution"], /) -> Literal["server", "client"] | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
class BetaToolParamMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]
BetaToolParamMcpAllowedTools: TypeAlias = Union[Sequence[str], BetaToolParamMcpAllowedToolsMcpToolFilter, BetaToolMcpAllowedToolsMcpToolFilter, BetaToolMcpAllowedToolsMcpToolFilterDict]
class BetaToolParamMcpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]
class BetaToolParamMcpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]
class BetaToolParamMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: BetaToolParamMcpRequireApprovalMcpToolApprovalFilterAlways | BetaToolMcpRequireApprovalMcpToolApprovalFilterAlways | BetaToolMcpRequireApprovalMcpToolApprovalFilterAlwaysDict
    never: BetaToolParamMcpRequireApprovalMcpToolApprovalFilterNever | BetaToolMcpRequireApprovalMcpToolApprovalFilterNever | BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict
BetaToolParamMcpRequireApproval: TypeAlias = Union[BetaToolParamMcpRequireApprovalMcpToolApprovalFilter, BetaToolMcpRequireApprovalMcpToolApprovalFilter, BetaToolMcpRequireApprovalMcpToolApprovalFilterDict, Literal["always", "never"]]
class BetaToolParamMcp(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: BetaToolParamMcpAllowedTools | None
    authorization: str
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"]
    defer_loading: bool
    headers: dict[str, str] | None
    require_approval: BetaToolParamMcpRequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str
class BetaToolChoiceMcpDict(TypedDict):
    server_label: str
    type: Literal["mcp"]
    name: NotRequired[str | None]
class BetaToolChoiceMcp(Reply[BetaToolChoiceMcpDict]):
    server_label: str
    type: Literal["mcp"]
    name: str | None
    @overload
    def __getitem__(self, key: Literal["server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp"]: ...
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str | None: ...
BetaToolParamCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyDisabledDict, BetaContainerNetworkPolicyAllowlistParam, BetaContainerNetworkPolicyAllowlist, BetaContainerNetworkPolicyAllowlistDict]
class BetaToolParamCodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: BetaToolParamCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
BetaToolParamCodeInterpreterContainer: TypeAlias = Union[str, BetaToolParamCodeInterpreterContainerCodeInterpreterToolAuto, BetaToolCodeInterpreterContainerCodeInterpreterToolAuto, BetaToolCodeInterpreterContainerCodeInterpreterToolAutoDict]
class BetaToolParamCodeInterpreter(TypedDict):
    container: BetaToolParamCodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
class BetaToolParamProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
class BetaToolParamImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    image_url: str
class BetaToolParamImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
class BetaToolParamImageGenerationSvg(TypedDict, total=False):
    model: str
    reasoning: BetaToolParamImageGenerationSvgReasoning | BetaToolImageGenerationSvgReasoning | BetaToolImageGenerationSvgReasoningDict | None
class BetaToolParamImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: BetaToolParamImageGenerationInputImageMask | BetaToolImageGenerationInputImageMask | BetaToolImageGenerationInputImageMaskDict
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest"]
    moderation: Literal["auto", "low"]
    output_compression: int
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    partial_images: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    svg: BetaToolParamImageGenerationSvg | BetaToolImageGenerationSvg | BetaToolImageGenerationSvgDict
class BetaToolParamLocalShell(TypedDict):
    type: Literal["local_shell"]
BetaNamespaceToolParamToolFunction = TypedDict("BetaNamespaceToolParamToolFunction", {
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
BetaNamespaceToolParamTool: TypeAlias = Union[BetaNamespaceToolParamToolFunction, BetaNamespaceToolToolFunction, BetaNamespaceToolToolFunctionDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, BetaToolChoiceCustom, BetaToolChoiceCustomDict]
class BetaNamespaceToolParam(TypedDict):
    description: str
    name: str
    tools: Iterable[BetaNamespaceToolParamTool]
    type: Literal["namespace"]
BetaToolParam: TypeAlias = Union[BetaFunctionToolParam, BetaFunctionTool, BetaFunctionToolDict, BetaFileSearchToolParam, BetaFileSearchTool, BetaFileSearchToolDict, BetaComputerToolParam, BetaComputerTool, BetaComputerToolDict, BetaComputerUsePreviewToolParam, BetaComputerUsePreviewTool, BetaComputerUsePreviewToolDict, BetaWebSearchToolParam, BetaWebSearchTool, BetaWebSearchToolDict, BetaToolParamMcp, BetaToolMcp, BetaToolMcpDict, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, BetaToolChoiceMcp, BetaToolChoiceMcpDict, BetaToolParamCodeInterpreter, BetaToolCodeInterpreter, BetaToolCodeInterpreterDict, BetaToolParamProgrammaticToolCalling, BetaToolProgrammaticToolCalling, BetaToolProgrammaticToolCallingDict, AgentToolResourceProgrammaticToolCalling, AgentToolResourceProgrammaticToolCallingDict, PersistedAgentToolResourceProgrammaticToolCalling, PersistedAgentToolResourceProgrammaticToolCallingDict, BetaToolParamImageGeneration, BetaToolImageGeneration, BetaToolImageGenerationDict, BetaToolParamLocalShell, BetaToolLocalShell, BetaToolLocalShellDict, BetaFunctionShellToolParam, BetaFunctionShellTool, BetaFunctionShellToolDict, BetaToolChoiceShell, BetaToolChoiceShellDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, BetaToolChoiceCustom, BetaToolChoiceCustomDict, BetaNamespaceToolParam, BetaNamespaceTool, BetaNamespaceToolDict, BetaToolSearchOutputNamespaceTool, BetaToolSearchOutputNamespaceToolDict, BetaToolSearchToolParam, BetaToolSearchTool, BetaToolSearchToolDict, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, BetaWebSearchPreviewToolParam, BetaWebSearchPreviewTool, BetaWebSearchPreviewToolDict, BetaApplyPatchToolParam, BetaApplyPatchTool, BetaApplyPatchToolDict, BetaToolChoiceApplyPatch, BetaToolChoiceApplyPatchDict]
class BetaResponseInputItemParamAdditionalToolsAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamAdditionalTools(TypedDict):
    role: Literal["developer"]
    tools: Iterable[BetaToolParam]
    type: Literal["additional_tools"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputItemParamAdditionalToolsAgent | BetaResponseInputItemAdditionalToolsAgent | BetaResponseInputItemAdditionalToolsAgentDict | None]
class BetaResponseInputItemParamImageGenerationCallAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamImageGenerationCallErrorModerationDetails(TypedDict):
    categories: Sequence[str]
    moderation_stage: Literal["input", "output", "unknown"]
class BetaResponseInputItemParamImageGenerationCallError(TypedDict):
    code: str | None
    message: str
    param: str | None
    type: str
    moderation_details: NotRequired[BetaResponseInputItemParamImageGenerationCallErrorModerationDetails | BetaResponseInputItemImageGenerationCallErrorModerationDetails | BetaResponseInputItemImageGenerationCallErrorModerationDetailsDict]
class BetaResponseInputItemParamImageGenerationCallSvgUsage(TypedDict):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
class BetaResponseInputItemParamImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    result: Required[str | None]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    agent: BetaResponseInputItemParamImageGenerationCallAgent | BetaResponseInputItemImageGenerationCallAgent | BetaResponseInputItemImageGenerationCallAgentDict | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: BetaResponseInputItemParamImageGenerationCallError | BetaResponseInputItemImageGenerationCallError | BetaResponseInputItemImageGenerationCallErrorDict
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: BetaResponseInputItemParamImageGenerationCallSvgUsage | BetaResponseInputItemImageGenerationCallSvgUsage | BetaResponseInputItemImageGenerationCallSvgUsageDict
class BetaResponseCodeInterpreterToolCallParamOutputLogs(TypedDict):
    logs: str
    type: Literal["logs"]
class BetaResponseCodeInterpreterToolCallParamOutputImage(TypedDict):
    type: Literal["image"]
    url: str
BetaResponseCodeInterpreterToolCallParamOutput: TypeAlias = Union[BetaResponseCodeInterpreterToolCallParamOutputLogs, BetaResponseCodeInterpreterToolCallOutputLogs, BetaResponseCodeInterpreterToolCallOutputLogsDict, BetaResponseCodeInterpreterToolCallParamOutputImage, BetaResponseCodeInterpreterToolCallOutputImage, BetaResponseCodeInterpreterToolCallOutputImageDict]
class BetaResponseCodeInterpreterToolCallParamAgent(TypedDict):
    agent_name: str
class BetaResponseCodeInterpreterToolCallParam(TypedDict):
    id: str
    code: str | None
    container_id: str
    outputs: Iterable[BetaResponseCodeInterpreterToolCallParamOutput] | None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    agent: NotRequired[BetaResponseCodeInterpreterToolCallParamAgent | BetaResponseCodeInterpreterToolCallAgent | BetaResponseCodeInterpreterToolCallAgentDict | None]
class BetaResponseInputItemParamLocalShellCallAction(TypedDict):
    command: Sequence[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: NotRequired[int | None]
    user: NotRequired[str | None]
    working_directory: NotRequired[str | None]
class BetaResponseInputItemParamLocalShellCallAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamLocalShellCall(TypedDict):
    id: str
    action: BetaResponseInputItemParamLocalShellCallAction | BetaResponseInputItemLocalShellCallAction | BetaResponseInputItemLocalShellCallActionDict
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: NotRequired[BetaResponseInputItemParamLocalShellCallAgent | BetaResponseInputItemLocalShellCallAgent | BetaResponseInputItemLocalShellCallAgentDict | None]
class BetaResponseInputItemParamLocalShellCallOutputAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamLocalShellCallOutput(TypedDict):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: NotRequired[BetaResponseInputItemParamLocalShellCallOutputAgent | BetaResponseInputItemLocalShellCallOutputAgent | BetaResponseInputItemLocalShellCallOutputAgentDict | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseInputItemParamShellCallAction(TypedDict, total=False):
    commands: Required[Sequence[str]]
    max_output_length: int | None
    timeout_ms: int | None
class BetaResponseInputItemParamShellCallAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamShellCallCallerDirect(TypedDict):
    type: Literal["direct"]
class BetaResponseInputItemParamShellCallCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]
BetaResponseInputItemParamShellCallCaller: TypeAlias = Union[BetaResponseInputItemParamShellCallCallerDirect, BetaResponseInputItemShellCallCallerDirect, BetaResponseInputItemShellCallCallerDirectDict, BetaResponseInputItemParamShellCallCallerProgram, BetaResponseInputItemShellCallCallerProgram, BetaResponseInputItemShellCallCallerProgramDict]
BetaResponseInputItemParamShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironmentParam, BetaLocalEnvironment, BetaLocalEnvironmentDict, BetaResponseLocalEnvironment, BetaResponseLocalEnvironmentDict, BetaContainerReferenceParam, BetaContainerReference, BetaContainerReferenceDict, BetaResponseContainerReference, BetaResponseContainerReferenceDict]
class BetaResponseInputItemParamShellCall(TypedDict, total=False):
    action: Required[BetaResponseInputItemParamShellCallAction | BetaResponseInputItemShellCallAction | BetaResponseInputItemShellCallActionDict]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    agent: BetaResponseInputItemParamShellCallAgent | BetaResponseInputItemShellCallAgent | BetaResponseInputItemShellCallAgentDict | None
    caller: BetaResponseInputItemParamShellCallCaller | None
    environment: BetaResponseInputItemParamShellCallEnvironment | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseFunctionShellCallOutputContentParamOutcomeTimeout(TypedDict):
    type: Literal["timeout"]
class BetaResponseFunctionShellCallOutputContentParamOutcomeExit(TypedDict):
    exit_code: int
    type: Literal["exit"]
BetaResponseFunctionShellCallOutputContentParamOutcome: TypeAlias = Union[BetaResponseFunctionShellCallOutputContentParamOutcomeTimeout, BetaResponseFunctionShellCallOutputContentOutcomeTimeout, BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict, BetaResponseFunctionShellCallOutputContentParamOutcomeExit, BetaResponseFunctionShellCallOutputContentOutcomeExit, BetaResponseFunctionShellCallOutputContentOutcomeExitDict]
class BetaResponseFunctionShellCallOutputContentParam(TypedDict):
    outcome: BetaResponseFunctionShellCallOutputContentParamOutcome
    stderr: str
    stdout: str
class BetaResponseInputItemParamShellCallOutputAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamShellCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]
class BetaResponseInputItemParamShellCallOutputCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]
BetaResponseInputItemParamShellCallOutputCaller: TypeAlias = Union[BetaResponseInputItemParamShellCallOutputCallerDirect, BetaResponseInputItemShellCallOutputCallerDirect, BetaResponseInputItemShellCallOutputCallerDirectDict, BetaResponseInputItemParamShellCallOutputCallerProgram, BetaResponseInputItemShellCallOutputCallerProgram, BetaResponseInputItemShellCallOutputCallerProgramDict]
class BetaResponseInputItemParamShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam | BetaResponseFunctionShellCallOutputContent | BetaResponseFunctionShellCallOutputContentDict]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    agent: BetaResponseInputItemParamShellCallOutputAgent | BetaResponseInputItemShellCallOutputAgent | BetaResponseInputItemShellCallOutputAgentDict | None
    caller: BetaResponseInputItemParamShellCallOutputCaller | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseInputItemParamApplyPatchCallOperationCreateFile(TypedDict):
    diff: str
    path: str
    type: Literal["create_file"]
class BetaResponseInputItemParamApplyPatchCallOperationDeleteFile(TypedDict):
    path: str
    type: Literal["delete_file"]
class BetaResponseInputItemParamApplyPatchCallOperationUpdateFile(TypedDict):
    diff: str
    path: str
    type: Literal["update_file"]
BetaResponseInputItemParamApplyPatchCallOperation: TypeAlias = Union[BetaResponseInputItemParamApplyPatchCallOperationCreateFile, BetaResponseInputItemApplyPatchCallOperationCreateFile, BetaResponseInputItemApplyPatchCallOperationCreateFileDict, BetaResponseInputItemParamApplyPatchCallOperationDeleteFile, BetaResponseInputItemApplyPatchCallOperationDeleteFile, BetaResponseInputItemApplyPatchCallOperationDeleteFileDict, BetaResponseInputItemParamApplyPatchCallOperationUpdateFile, BetaResponseInputItemApplyPatchCallOperationUpdateFile, BetaResponseInputItemApplyPatchCallOperationUpdateFileDict]
class BetaResponseInputItemParamApplyPatchCallAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamApplyPatchCallCallerDirect(TypedDict):
    type: Literal["direct"]
class BetaResponseInputItemParamApplyPatchCallCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]
BetaResponseInputItemParamApplyPatchCallCaller: TypeAlias = Union[BetaResponseInputItemParamApplyPatchCallCallerDirect, BetaResponseInputItemApplyPatchCallCallerDirect, BetaResponseInputItemApplyPatchCallCallerDirectDict, BetaResponseInputItemParamApplyPatchCallCallerProgram, BetaResponseInputItemApplyPatchCallCallerProgram, BetaResponseInputItemApplyPatchCallCallerProgramDict]
class BetaResponseInputItemParamApplyPatchCall(TypedDict):
    call_id: str
    operation: BetaResponseInputItemParamApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputItemParamApplyPatchCallAgent | BetaResponseInputItemApplyPatchCallAgent | BetaResponseInputItemApplyPatchCallAgentDict | None]
    caller: NotRequired[BetaResponseInputItemParamApplyPatchCallCaller | None]
class BetaResponseInputItemParamApplyPatchCallOutputAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamApplyPatchCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]
class BetaResponseInputItemParamApplyPatchCallOutputCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]
BetaResponseInputItemParamApplyPatchCallOutputCaller: TypeAlias = Union[BetaResponseInputItemParamApplyPatchCallOutputCallerDirect, BetaResponseInputItemApplyPatchCallOutputCallerDirect, BetaResponseInputItemApplyPatchCallOutputCallerDirectDict, BetaResponseInputItemParamApplyPatchCallOutputCallerProgram, BetaResponseInputItemApplyPatchCallOutputCallerProgram, BetaResponseInputItemApplyPatchCallOutputCallerProgramDict]
class BetaResponseInputItemParamApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    agent: BetaResponseInputItemParamApplyPatchCallOutputAgent | BetaResponseInputItemApplyPatchCallOutputAgent | BetaResponseInputItemApplyPatchCallOutputAgentDict | None
    caller: BetaResponseInputItemParamApplyPatchCallOutputCaller | None
    output: str | None
class BetaResponseInputItemParamMcpListToolsTool(TypedDict):
    input_schema: object
    name: str
    annotations: NotRequired[object | None]
    description: NotRequired[str | None]
class BetaResponseInputItemParamMcpListToolsAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamMcpListTools(TypedDict):
    id: str
    server_label: str
    tools: Iterable[BetaResponseInputItemParamMcpListToolsTool | BetaResponseInputItemMcpListToolsTool | BetaResponseInputItemMcpListToolsToolDict]
    type: Literal["mcp_list_tools"]
    agent: NotRequired[BetaResponseInputItemParamMcpListToolsAgent | BetaResponseInputItemMcpListToolsAgent | BetaResponseInputItemMcpListToolsAgentDict | None]
    error: NotRequired[str | None]
class BetaResponseInputItemParamMcpApprovalRequestAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamMcpApprovalRequest(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: NotRequired[BetaResponseInputItemParamMcpApprovalRequestAgent | BetaResponseInputItemMcpApprovalRequestAgent | BetaResponseInputItemMcpApprovalRequestAgentDict | None]
class BetaResponseInputItemParamMcpApprovalResponseAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamMcpApprovalResponse(TypedDict):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputItemParamMcpApprovalResponseAgent | BetaResponseInputItemMcpApprovalResponseAgent | BetaResponseInputItemMcpApprovalResponseAgentDict | None]
    reason: NotRequired[str | None]
class BetaResponseInputItemParamMcpCallAgent(TypedDict):
    agent_name: str
class BetaMcpToolCallErrorParamMcpProtocolError(TypedDict):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]
class BetaMcpToolCallErrorParamMcpToolExecutionError(TypedDict):
    content: object
    type: Literal["mcp_tool_execution_error"]
class BetaMcpToolCallErrorParamHTTPError(TypedDict):
    code: int
    message: str
    type: Literal["http_error"]
BetaMcpToolCallErrorParam: TypeAlias = Union[BetaMcpToolCallErrorParamMcpProtocolError, BetaMcpToolCallErrorMcpProtocolError, BetaMcpToolCallErrorMcpProtocolErrorDict, BetaMcpToolCallErrorParamMcpToolExecutionError, BetaMcpToolCallErrorMcpToolExecutionError, BetaMcpToolCallErrorMcpToolExecutionErrorDict, BetaMcpToolCallErrorParamHTTPError, BetaMcpToolCallErrorHTTPError, BetaMcpToolCallErrorHTTPErrorDict]
class BetaResponseInputItemParamMcpCall(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: NotRequired[BetaResponseInputItemParamMcpCallAgent | BetaResponseInputItemMcpCallAgent | BetaResponseInputItemMcpCallAgentDict | None]
    approval_request_id: NotRequired[str | None]
    error: NotRequired[BetaMcpToolCallErrorParam | None]
    output: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete", "calling", "failed"]]
BetaResponseCustomToolCallOutputParamOutputOutputContentList: TypeAlias = Union[BetaResponseInputTextParam, BetaResponseInputText, BetaResponseInputTextDict, InputContentResourceInputText, InputContentResourceInputTextDict, AgentSessionMessageContentMessageContentResourceInputText, AgentSessionMessageContentMessageContentResourceInputTextDict, BetaResponseInputTextContent, BetaResponseInputTextContentDict, BetaResponseInputImageParam, BetaResponseInputImage, BetaResponseInputImageDict, BetaResponseInputImageContent, BetaResponseInputImageContentDict, BetaResponseInputFileParam, BetaResponseInputFile, BetaResponseInputFileDict, BetaResponseInputFileContent, BetaResponseInputFileContentDict]
class BetaResponseCustomToolCallOutputParamAgent(TypedDict):
    agent_name: str
class BetaResponseCustomToolCallOutputParamCallerDirect(TypedDict):
    type: Literal["direct"]
class BetaResponseCustomToolCallOutputParamCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]
BetaResponseCustomToolCallOutputParamCaller: TypeAlias = Union[BetaResponseCustomToolCallOutputParamCallerDirect, BetaResponseCustomToolCallOutputCallerDirect, BetaResponseCustomToolCallOutputCallerDirectDict, BetaResponseCustomToolCallOutputParamCallerProgram, BetaResponseCustomToolCallOutputCallerProgram, BetaResponseCustomToolCallOutputCallerProgramDict]
class BetaResponseCustomToolCallOutputParam(TypedDict):
    call_id: str
    output: str | Iterable[BetaResponseCustomToolCallOutputParamOutputOutputContentList]
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str]
    agent: NotRequired[BetaResponseCustomToolCallOutputParamAgent | BetaResponseCustomToolCallOutputAgent | BetaResponseCustomToolCallOutputAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallOutputParamCaller | None]
class BetaResponseCustomToolCallParamAgent(TypedDict):
    agent_name: str
class BetaResponseCustomToolCallParamCallerDirect(TypedDict):
    type: Literal["direct"]
class BetaResponseCustomToolCallParamCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]
BetaResponseCustomToolCallParamCaller: TypeAlias = Union[BetaResponseCustomToolCallParamCallerDirect, BetaResponseCustomToolCallCallerDirect, BetaResponseCustomToolCallCallerDirectDict, BetaResponseCustomToolCallParamCallerProgram, BetaResponseCustomToolCallCallerProgram, BetaResponseCustomToolCallCallerProgramDict]
BetaResponseCustomToolCallParam = TypedDict("BetaResponseCustomToolCallParam", {
    "async": NotRequired[bool],
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": NotRequired[str],
    "agent": NotRequired[BetaResponseCustomToolCallParamAgent | BetaResponseCustomToolCallAgent | BetaResponseCustomToolCallAgentDict | None],
    "caller": NotRequired[BetaResponseCustomToolCallParamCaller | None],
    "namespace": NotRequired[str],
})
class BetaResponseInputItemParamCompactionTriggerAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamCompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None
    agent: BetaResponseInputItemParamCompactionTriggerAgent | BetaResponseInputItemCompactionTriggerAgent | BetaResponseInputItemCompactionTriggerAgentDict | None
class BetaResponseInputItemParamItemReferenceAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamItemReference(TypedDict, total=False):
    id: Required[str]
    agent: BetaResponseInputItemParamItemReferenceAgent | BetaResponseInputItemItemReferenceAgent | BetaResponseInputItemItemReferenceAgentDict | None
    type: Literal["item_reference"] | None
class BetaResponseInputItemParamProgramAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamProgram(TypedDict):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: NotRequired[BetaResponseInputItemParamProgramAgent | BetaResponseInputItemProgramAgent | BetaResponseInputItemProgramAgentDict | None]
class BetaResponseInputItemParamProgramOutputAgent(TypedDict):
    agent_name: str
class BetaResponseInputItemParamProgramOutput(TypedDict):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: NotRequired[BetaResponseInputItemParamProgramOutputAgent | BetaResponseInputItemProgramOutputAgent | BetaResponseInputItemProgramOutputAgentDict | None]
BetaResponseInputItemParam: TypeAlias = Union[BetaEasyInputMessageParam, BetaEasyInputMessage, BetaEasyInputMessageDict, AgentSessionAssistantMessage, AgentSessionAssistantMessageDict, AgentSessionMessage, AgentSessionMessageDict, BetaResponseOutputMessage, BetaResponseOutputMessageDict, BetaResponseInputItemMessage, BetaResponseInputItemMessageDict, BetaResponseInputMessageItem, BetaResponseInputMessageItemDict, BetaResponseInputItemParamMessage, BetaResponseOutputMessageParam, BetaResponseFileSearchToolCallParam, BetaResponseFileSearchToolCall, BetaResponseFileSearchToolCallDict, BetaResponseComputerToolCallParam, BetaResponseComputerToolCall, BetaResponseComputerToolCallDict, BetaResponseInputItemParamComputerCallOutput, BetaResponseInputItemComputerCallOutput, BetaResponseInputItemComputerCallOutputDict, BetaResponseComputerToolCallOutputItem, BetaResponseComputerToolCallOutputItemDict, BetaResponseFunctionWebSearchParam, BetaResponseFunctionWebSearch, BetaResponseFunctionWebSearchDict, AgentWebSearchCallItem, AgentWebSearchCallItemDict, BetaResponseFunctionToolCallParam, BetaResponseFunctionToolCall, BetaResponseFunctionToolCallDict, AgentFunctionCallItem, AgentFunctionCallItemDict, BetaResponseFunctionToolCallItem, BetaResponseFunctionToolCallItemDict, BetaResponseInputItemParamFunctionCallOutput, BetaResponseInputItemFunctionCallOutput, BetaResponseInputItemFunctionCallOutputDict, AgentSessionItemFunctionCallOutputItemResource, AgentSessionItemFunctionCallOutputItemResourceDict, BetaResponseFunctionToolCallOutputItem, BetaResponseFunctionToolCallOutputItemDict, BetaResponseInputItemParamAgentMessage, BetaResponseInputItemAgentMessage, BetaResponseInputItemAgentMessageDict, BetaResponseItemAgentMessage, BetaResponseItemAgentMessageDict, BetaResponseOutputItemAgentMessage, BetaResponseOutputItemAgentMessageDict, BetaResponseInputItemParamMultiAgentCall, BetaResponseInputItemMultiAgentCall, BetaResponseInputItemMultiAgentCallDict, BetaResponseItemMultiAgentCall, BetaResponseItemMultiAgentCallDict, BetaResponseOutputItemMultiAgentCall, BetaResponseOutputItemMultiAgentCallDict, BetaResponseInputItemParamMultiAgentCallOutput, BetaResponseInputItemMultiAgentCallOutput, BetaResponseInputItemMultiAgentCallOutputDict, BetaResponseItemMultiAgentCallOutput, BetaResponseItemMultiAgentCallOutputDict, BetaResponseOutputItemMultiAgentCallOutput, BetaResponseOutputItemMultiAgentCallOutputDict, BetaResponseInputItemParamToolSearchCall, BetaResponseInputItemToolSearchCall, BetaResponseInputItemToolSearchCallDict, BetaResponseToolSearchCall, BetaResponseToolSearchCallDict, BetaResponseToolSearchOutputItemParamParam, BetaResponseToolSearchOutputItem, BetaResponseToolSearchOutputItemDict, BetaResponseToolSearchOutputItemParam, BetaResponseToolSearchOutputItemParamDict, BetaResponseInputItemParamAdditionalTools, BetaResponseInputItemAdditionalTools, BetaResponseInputItemAdditionalToolsDict, BetaResponseItemAdditionalTools, BetaResponseItemAdditionalToolsDict, BetaResponseOutputItemAdditionalTools, BetaResponseOutputItemAdditionalToolsDict, BetaResponseConfigurationUpdateItemParamParam, BetaResponseConfigurationUpdateItem, BetaResponseConfigurationUpdateItemDict, BetaResponseConfigurationUpdateItemParam, BetaResponseConfigurationUpdateItemParamDict, BetaResponseReasoningItemParam, BetaResponseReasoningItem, BetaResponseReasoningItemDict, AgentReasoningItem, AgentReasoningItemDict, BetaResponseCompactionItemParamParam, BetaResponseCompactionItem, BetaResponseCompactionItemDict, BetaResponseCompactionItemParam, BetaResponseCompactionItemParamDict, BetaResponseInputItemParamImageGenerationCall, BetaResponseInputItemImageGenerationCall, BetaResponseInputItemImageGenerationCallDict, BetaResponseItemImageGenerationCall, BetaResponseItemImageGenerationCallDict, BetaResponseOutputItemImageGenerationCall, BetaResponseOutputItemImageGenerationCallDict, BetaResponseCodeInterpreterToolCallParam, BetaResponseCodeInterpreterToolCall, BetaResponseCodeInterpreterToolCallDict, BetaResponseInputItemParamLocalShellCall, BetaResponseInputItemLocalShellCall, BetaResponseInputItemLocalShellCallDict, BetaResponseItemLocalShellCall, BetaResponseItemLocalShellCallDict, BetaResponseOutputItemLocalShellCall, BetaResponseOutputItemLocalShellCallDict, BetaResponseInputItemParamLocalShellCallOutput, BetaResponseInputItemLocalShellCallOutput, BetaResponseInputItemLocalShellCallOutputDict, BetaResponseItemLocalShellCallOutput, BetaResponseItemLocalShellCallOutputDict, BetaResponseOutputItemLocalShellCallOutput, BetaResponseOutputItemLocalShellCallOutputDict, BetaResponseInputItemParamShellCall, BetaResponseInputItemShellCall, BetaResponseInputItemShellCallDict, BetaResponseFunctionShellToolCall, BetaResponseFunctionShellToolCallDict, BetaResponseInputItemParamShellCallOutput, BetaResponseInputItemShellCallOutput, BetaResponseInputItemShellCallOutputDict, BetaResponseFunctionShellToolCallOutput, BetaResponseFunctionShellToolCallOutputDict, BetaResponseInputItemParamApplyPatchCall, BetaResponseInputItemApplyPatchCall, BetaResponseInputItemApplyPatchCallDict, BetaResponseApplyPatchToolCall, BetaResponseApplyPatchToolCallDict, BetaResponseInputItemParamApplyPatchCallOutput, BetaResponseInputItemApplyPatchCallOutput, BetaResponseInputItemApplyPatchCallOutputDict, BetaResponseApplyPatchToolCallOutput, BetaResponseApplyPatchToolCallOutputDict, BetaResponseInputItemParamMcpListTools, BetaResponseInputItemMcpListTools, BetaResponseInputItemMcpListToolsDict, BetaResponseItemMcpListTools, BetaResponseItemMcpListToolsDict, BetaResponseOutputItemMcpListTools, BetaResponseOutputItemMcpListToolsDict, BetaResponseInputItemParamMcpApprovalRequest, BetaResponseInputItemMcpApprovalRequest, BetaResponseInputItemMcpApprovalRequestDict, BetaResponseItemMcpApprovalRequest, BetaResponseItemMcpApprovalRequestDict, BetaResponseOutputItemMcpApprovalRequest, BetaResponseOutputItemMcpApprovalRequestDict, BetaResponseInputItemParamMcpApprovalResponse, BetaResponseInputItemMcpApprovalResponse, BetaResponseInputItemMcpApprovalResponseDict, BetaResponseItemMcpApprovalResponse, BetaResponseItemMcpApprovalResponseDict, BetaResponseOutputItemMcpApprovalResponse, BetaResponseOutputItemMcpApprovalResponseDict, BetaResponseInputItemParamMcpCall, BetaResponseInputItemMcpCall, BetaResponseInputItemMcpCallDict, AgentMcpCallItem, AgentMcpCallItemDict, BetaResponseItemMcpCall, BetaResponseItemMcpCallDict, BetaResponseOutputItemMcpCall, BetaResponseOutputItemMcpCallDict, BetaResponseCustomToolCallOutputParam, BetaResponseCustomToolCallOutput, BetaResponseCustomToolCallOutputDict, BetaResponseCustomToolCallOutputItem, BetaResponseCustomToolCallOutputItemDict, BetaResponseCustomToolCallParam, BetaResponseCustomToolCall, BetaResponseCustomToolCallDict, BetaResponseCustomToolCallItem, BetaResponseCustomToolCallItemDict, BetaResponseInputItemParamCompactionTrigger, BetaResponseInputItemCompactionTrigger, BetaResponseInputItemCompactionTriggerDict, BetaResponseInputItemParamItemReference, BetaResponseInputItemItemReference, BetaResponseInputItemItemReferenceDict, BetaResponseInputItemParamProgram, BetaResponseInputItemProgram, BetaResponseInputItemProgramDict, BetaResponseItemProgram, BetaResponseItemProgramDict, BetaResponseOutputItemProgram, BetaResponseOutputItemProgramDict, BetaResponseInputItemParamProgramOutput, BetaResponseInputItemProgramOutput, BetaResponseInputItemProgramOutputDict, BetaResponseItemProgramOutput, BetaResponseItemProgramOutputDict, BetaResponseOutputItemProgramOutput, BetaResponseOutputItemProgramOutputDict]
class BetaToolChoiceAllowedDict(TypedDict):
    mode: Literal["auto", "required"]
    tools: list[dict[str, object]]
    type: Literal["allowed_tools"]
class BetaToolChoiceAllowed(Reply[BetaToolChoiceAllowedDict]):
    mode: Literal["auto", "required"]
    tools: list[dict[str, object]]
    type: Literal["allowed_tools"]
    @overload
    def __getitem__(self, key: Literal["mode"], /) -> Literal["auto", "required"]: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[dict[str, object]]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["allowed_tools"]: ...
class BetaToolChoiceAllowedParam(TypedDict):
    mode: Literal["auto", "required"]
    tools: Iterable[dict[str, object]]
    type: Literal["allowed_tools"]
class BetaToolChoiceApplyPatchParam(TypedDict):
    type: Literal["apply_patch"]
class BetaToolChoiceCustomParam(TypedDict):
    name: str
    type: Literal["custom"]
class BetaToolChoiceFunctionDict(TypedDict):
    name: str
    type: Literal["function"]
class BetaToolChoiceFunction(Reply[BetaToolChoiceFunctionDict]):
    name: str
    type: Literal["function"]
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
class BetaToolChoiceFunctionParam(TypedDict):
    name: str
    type: Literal["function"]
class BetaToolChoiceMcpParam(TypedDict):
    server_label: str
    type: Literal["mcp"]
    name: NotRequired[str | None]
BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
class BetaToolChoiceShellParam(TypedDict):
    type: Literal["shell"]
class BetaToolChoiceTypesDict(TypedDict):
    type: Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
class BetaToolChoiceTypes(Reply[BetaToolChoiceTypesDict]):
    type: Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]: ...
class BetaToolChoiceTypesParam(TypedDict):
    type: Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
class AutoFileChunkingStrategyParam(TypedDict):
    type: Literal["auto"]
class StaticFileChunkingStrategyDict(TypedDict):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int
class StaticFileChunkingStrategy(Reply[StaticFileChunkingStrategyDict]):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int
    def __getitem__(self, key: Literal["chunk_overlap_tokens", "max_chunk_size_tokens"], /) -> int: ...
class StaticFileChunkingStrategyObjectDict(TypedDict):
    static: StaticFileChunkingStrategyDict
    type: Literal["static"]
class StaticFileChunkingStrategyObject(Reply[StaticFileChunkingStrategyObjectDict]):
    static: StaticFileChunkingStrategy
    type: Literal["static"]
    @overload
    def __getitem__(self, key: Literal["static"], /) -> StaticFileChunkingStrategy: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["static"]: ...
class OtherFileChunkingStrategyObjectDict(TypedDict):
    type: Literal["other"]
class OtherFileChunkingStrategyObject(Reply[OtherFileChunkingStrategyObjectDict]):
    type: Literal["other"]
    def __getitem__(self, key: Literal["type"], /) -> Literal["other"]: ...
FileChunkingStrategy: TypeAlias = Union[StaticFileChunkingStrategyObject, OtherFileChunkingStrategyObject]
FileChunkingStrategyDict: TypeAlias = Union[StaticFileChunkingStrategyObjectDict, OtherFileChunkingStrategyObjectDict]
class StaticFileChunkingStrategyParam(TypedDict):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int
FileChunkingStrategyParam: TypeAlias = Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyParam]
