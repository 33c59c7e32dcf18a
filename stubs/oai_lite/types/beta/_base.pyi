# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Iterable, Literal, Sequence, TypedDict, Union, overload
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
class AgentBrowserAuthenticationSubmitParamField(TypedDict):
    field_id: str
    value: str
class AgentBrowserAuthenticationSubmitParamParam(TypedDict):
    action: Literal["submit"]
    fields: Iterable[AgentBrowserAuthenticationSubmitParamField]
    type: Literal["browser_authentication"]
    selected_option: NotRequired[str | None]
class AgentBrowserOriginAccessParamParam(TypedDict):
    decision: Literal["approve", "deny", "cancel"]
    type: Literal["browser_origin_access"]
class AgentContentEncryptedContentResourceDict(TypedDict):
    encrypted_content: str
    type: Literal["encrypted_content"]
class AgentContentEncryptedContentResource(Reply[AgentContentEncryptedContentResourceDict]):
    encrypted_content: str
    type: Literal["encrypted_content"]
    @overload
    def __getitem__(self, key: Literal["encrypted_content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["encrypted_content"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class InputContentParamInputText(TypedDict):
    text: str
    type: Literal["input_text"]
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputTextDict(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputFilePromptCacheBreakpointDict | None]
class BetaResponseInputText(Reply[BetaResponseInputTextDict]):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"]: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputTextContentDict(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputFilePromptCacheBreakpointDict | None]
class BetaResponseInputTextContent(Reply[BetaResponseInputTextContentDict]):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"]: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class InputContentParamInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
InputContentParam: TypeAlias = Union[InputContentParamInputText, InputContentResourceInputText, InputContentResourceInputTextDict, BetaResponseInputText, BetaResponseInputTextDict, BetaResponseInputTextContent, BetaResponseInputTextContentDict, InputContentParamInputImage, InputContentResourceInputImage, InputContentResourceInputImageDict]
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentOutputItemComputerUseCallItemResourceOutputDict(TypedDict):
    image_url: str
    type: Literal["computer_screenshot"]
class AgentOutputItemComputerUseCallItemResourceOutput(Reply[AgentOutputItemComputerUseCallItemResourceOutputDict]):
    image_url: str
    type: Literal["computer_screenshot"]
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_screenshot"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentReasoningParam(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    summary: Literal["concise", "detailed", "auto"] | None
class TextFormatResourceTextDict(TypedDict):
    type: Literal["text"]
class TextFormatResourceText(Reply[TextFormatResourceTextDict]):
    type: Literal["text"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["text"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class TextFormatParamText(TypedDict):
    type: Literal["text"]
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class TextFormatParamJSONSchema(TypedDict):
    schema: dict[str, object]
    type: Literal["json_schema"]
TextFormatParam: TypeAlias = Union[TextFormatParamText, TextFormatResourceText, TextFormatResourceTextDict, BetaResponseItemAgentMessageContentText, BetaResponseItemAgentMessageContentTextDict, TextFormatParamJSONSchema]
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["city", "country", "region", "timezone"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentToolResourceAutomationsDict(TypedDict):
    type: Literal["automations"]
class AgentToolResourceAutomations(Reply[AgentToolResourceAutomationsDict]):
    type: Literal["automations"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["automations"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
class AgentToolParamAgentToolConfigParamToolSearch(TypedDict):
    type: Literal["tool_search"]
class PersistedAgentToolResourceToolSearchDict(TypedDict):
    type: Literal["tool_search"]
class PersistedAgentToolResourceToolSearch(Reply[PersistedAgentToolResourceToolSearchDict]):
    type: Literal["tool_search"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["tool_search"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentToolParamAgentToolConfigParamProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
    enabled: NotRequired[bool]
class BetaToolProgrammaticToolCallingDict(TypedDict):
    type: Literal["programmatic_tool_calling"]
class BetaToolProgrammaticToolCalling(Reply[BetaToolProgrammaticToolCallingDict]):
    type: Literal["programmatic_tool_calling"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["programmatic_tool_calling"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class McpTransportParamMcpTransportConfigParamStdio(TypedDict):
    command: str
    cwd: str
    type: Literal["stdio"]
    args: NotRequired[Sequence[str] | None]
    env: NotRequired[dict[str, str] | None]
    env_vars: NotRequired[Sequence[str] | None]
McpTransportParam: TypeAlias = Union[McpTransportParamMcpTransportConfigParamHTTP, McpTransportResourceHTTP, McpTransportResourceHTTPDict, PersistedMcpTransportResourceHTTP, PersistedMcpTransportResourceHTTPDict, McpTransportParamMcpTransportConfigParamStdio, McpTransportResourceStdio, McpTransportResourceStdioDict]
class AgentToolParamAgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    transport: Required[McpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: Sequence[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: dict[str, object] | None
    required: bool
PersistedMcpTransport: TypeAlias = Union[PersistedMcpTransportResourceHTTP, McpTransportResourceStdio]
PersistedMcpTransportDict: TypeAlias = Union[PersistedMcpTransportResourceHTTPDict, McpTransportResourceStdioDict]
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
class AgentToolParamAgentToolConfigParamComputerUse(TypedDict):
    type: Literal["computer_use"]
    include_screenshots: NotRequired[bool]
class AgentToolParamAgentToolConfigParamAutomations(TypedDict):
    type: Literal["automations"]
AgentToolParam: TypeAlias = Union[AgentToolParamAgentToolConfigParamFunction, AgentToolResourceFunction, AgentToolResourceFunctionDict, AgentToolParamAgentToolConfigParamToolSearch, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, BetaToolSearchTool, BetaToolSearchToolDict, AgentToolParamAgentToolConfigParamProgrammaticToolCalling, AgentToolResourceProgrammaticToolCalling, AgentToolResourceProgrammaticToolCallingDict, BetaToolProgrammaticToolCalling, BetaToolProgrammaticToolCallingDict, AgentToolParamAgentToolConfigParamMcp, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, AgentToolParamAgentToolConfigParamWebSearch, AgentToolResourceWebSearch, AgentToolResourceWebSearchDict, AgentToolParamAgentToolConfigParamComputerUse, AgentToolResourceComputerUse, AgentToolResourceComputerUseDict, AgentToolParamAgentToolConfigParamAutomations, AgentToolResourceAutomations, AgentToolResourceAutomationsDict]
class EnvironmentResourceNoneDict(TypedDict):
    type: Literal["none"]
class EnvironmentResourceNone(Reply[EnvironmentResourceNoneDict]):
    type: Literal["none"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["none"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class EnvironmentResourceOpenAIHostedPackagesDict(TypedDict):
    npm: list[str]
    python: list[str]
    system: list[str]
class EnvironmentResourceOpenAIHostedPackages(Reply[EnvironmentResourceOpenAIHostedPackagesDict]):
    npm: list[str]
    python: list[str]
    system: list[str]
    @overload
    def __getitem__(self, key: Literal["npm", "python", "system"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
HostedSkill: TypeAlias = Union[HostedSkillReference, HostedPlugin]
HostedSkillDict: TypeAlias = Union[HostedSkillReferenceDict, HostedPluginDict]
class ChatKitWorkflowTracingDict(TypedDict):
    enabled: bool
class ChatKitWorkflowTracing(Reply[ChatKitWorkflowTracingDict]):
    enabled: bool
    @overload
    def __getitem__(self, key: Literal["enabled"], /) -> bool: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    desktop: NotRequired[ChatKitWorkflowTracingDict | None]
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
    desktop: ChatKitWorkflowTracing | None
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
    def __getitem__(self, key: Literal["desktop"], /) -> ChatKitWorkflowTracing | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
HostedSkillParam: TypeAlias = Union[HostedSkillParamSkillReference, HostedSkillReference, HostedSkillReferenceDict, BetaSkillReference, BetaSkillReferenceDict, HostedPluginParam, BetaInlineSkill, BetaInlineSkillDict]
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
InputContent: TypeAlias = Union[InputContentResourceInputText, InputContentResourceInputImage]
InputContentDict: TypeAlias = Union[InputContentResourceInputTextDict, InputContentResourceInputImageDict]
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class TokenUsageInputTokensDetailsDict(TypedDict):
    cached_tokens: int
class TokenUsageInputTokensDetails(Reply[TokenUsageInputTokensDetailsDict]):
    cached_tokens: int
    @overload
    def __getitem__(self, key: Literal["cached_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class TokenUsageOutputTokensDetailsDict(TypedDict):
    reasoning_tokens: int
class TokenUsageOutputTokensDetails(Reply[TokenUsageOutputTokensDetailsDict]):
    reasoning_tokens: int
    @overload
    def __getitem__(self, key: Literal["reasoning_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentSessionRequiredActionSessionRequiredActionResourceFunctionCallDict(TypedDict):
    arguments: object
    call_id: str
    name: str
    turn_id: str
    type: Literal["function_call"]
class AgentSessionRequiredActionSessionRequiredActionResourceFunctionCall(Reply[AgentSessionRequiredActionSessionRequiredActionResourceFunctionCallDict]):
    arguments: object
    call_id: str
    name: str
    turn_id: str
    type: Literal["function_call"]
    @overload
    def __getitem__(self, key: Literal["arguments"], /) -> object: ...
    @overload
    def __getitem__(self, key: Literal["call_id", "name", "turn_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
class AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResourceDict(TypedDict):
    action: Literal["submit"]
    selected_option: NotRequired[str | None]
    type: Literal["browser_authentication"]
class AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource(Reply[AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResourceDict]):
    action: Literal["submit"]
    selected_option: str | None
    type: Literal["browser_authentication"]
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["submit"]: ...
    @overload
    def __getitem__(self, key: Literal["selected_option"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["browser_authentication"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResourceDict(TypedDict):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]
class AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource(Reply[AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResourceDict]):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["cancel"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["browser_authentication"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = Union[AgentBrowserAuthenticationSubmitParamParam, AgentBrowserAuthenticationCancelParamParam, AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource, AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResourceDict, AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource, AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResourceDict, AgentBrowserOriginAccessParamParam]
class AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResult(TypedDict):
    request_id: str
    response: AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse
    type: Literal["agent.session.input.computer_use_approval_request_result"]
AgentSessionMessageContent: TypeAlias = Union[InputContentResourceInputText, InputContentResourceInputImage, OutputText]
AgentSessionMessageContentDict: TypeAlias = Union[InputContentResourceInputTextDict, InputContentResourceInputImageDict, OutputTextDict]
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
class BetaResponseInputImageDict(TypedDict, total=False):
    detail: Required[BetaImageDetail]
    type: Required[Literal["input_image"]]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpointDict | None
class BetaResponseInputImage(Reply[BetaResponseInputImageDict]):
    detail: BetaImageDetail
    type: Literal["input_image"]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> BetaImageDetail: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseErrorEventAgentDict(TypedDict):
    agent_name: str
class BetaResponseErrorEventAgent(Reply[BetaResponseErrorEventAgentDict]):
    agent_name: str
    @overload
    def __getitem__(self, key: Literal["agent_name"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemMessageDict(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListDict]
    role: Required[Literal["user", "system", "developer"]]
    agent: BetaResponseErrorEventAgentDict | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    type: Literal["message"] | None
class BetaResponseInputItemMessage(Reply[BetaResponseInputItemMessageDict]):
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    agent: BetaResponseErrorEventAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    type: Literal["message"] | None
    @overload
    def __getitem__(self, key: Literal["content"], /) -> BetaResponseInputMessageContentList: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user", "system", "developer"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputMessageItemDict(TypedDict):
    id: str
    content: BetaResponseInputMessageContentListDict
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseInputMessageItem(Reply[BetaResponseInputMessageItemDict]):
    id: str
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    agent: BetaResponseErrorEventAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputImageContentDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: BetaImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpointDict | None
class BetaResponseInputImageContent(Reply[BetaResponseInputImageContentDict]):
    type: Literal["input_image"]
    detail: BetaImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_image"]: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> BetaImageDetail | None: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputFileContentDict(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"] | None
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpointDict | None
class BetaResponseInputFileContent(Reply[BetaResponseInputFileContentDict]):
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseSteerInputContent: TypeAlias = Union[BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent]
BetaResponseSteerInputContentDict: TypeAlias = Union[BetaResponseInputTextContentDict, BetaResponseInputImageContentDict, BetaResponseInputFileContentDict]
class BetaResponseSteerInputResponseSteerInputItemListMessageDict(TypedDict):
    content: list[BetaResponseSteerInputContentDict] | str
    role: Literal["user"]
    type: Literal["message"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    status: NotRequired[str | None]
class BetaResponseSteerInputResponseSteerInputItemListMessage(Reply[BetaResponseSteerInputResponseSteerInputItemListMessageDict]):
    content: list[BetaResponseSteerInputContent] | str
    role: Literal["user"]
    type: Literal["message"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    status: str | None
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[BetaResponseSteerInputContent] | str: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["message"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "status"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class AgentSessionInputParamSessionInputParamAgentSessionInputMessage(TypedDict):
    input: Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | BetaEasyInputMessage | BetaEasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict]
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
AssistantResponseFormatOption: TypeAlias = Union[Literal["auto"], ResponseFormatText, ResponseFormatJSONObject, ResponseFormatJSONSchema]
AssistantResponseFormatOptionDict: TypeAlias = Union[Literal["auto"], ResponseFormatTextDict, ResponseFormatJSONObjectDict, ResponseFormatJSONSchemaDict]
AssistantResponseFormatOptionParam: TypeAlias = Union[Literal["auto"], _types_shared_params_ResponseFormatText, ResponseFormatText, ResponseFormatTextDict, _types_shared_params_ResponseFormatJSONObject, ResponseFormatJSONObject, ResponseFormatJSONObjectDict, _types_shared_params_ResponseFormatJSONSchema, ResponseFormatJSONSchema, ResponseFormatJSONSchemaDict]
class CodeInterpreterToolDict(TypedDict):
    type: Literal["code_interpreter"]
class CodeInterpreterTool(Reply[CodeInterpreterToolDict]):
    type: Literal["code_interpreter"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["code_interpreter"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
AssistantTool: TypeAlias = Union[CodeInterpreterTool, FileSearchTool, FunctionTool]
AssistantToolDict: TypeAlias = Union[CodeInterpreterToolDict, FileSearchToolDict, FunctionToolDict]
class AssistantToolChoiceFunctionDict(TypedDict):
    name: str
class AssistantToolChoiceFunction(Reply[AssistantToolChoiceFunctionDict]):
    name: str
    @overload
    def __getitem__(self, key: Literal["name"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["disabled"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaContainerNetworkPolicyDomainSecretDict(TypedDict):
    domain: str
    name: str
    value: str
class BetaContainerNetworkPolicyDomainSecret(Reply[BetaContainerNetworkPolicyDomainSecretDict]):
    domain: str
    name: str
    value: str
    @overload
    def __getitem__(self, key: Literal["domain", "name", "value"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaContainerAutoNetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist]
BetaContainerAutoNetworkPolicyDict: TypeAlias = Union[BetaContainerNetworkPolicyDisabledDict, BetaContainerNetworkPolicyAllowlistDict]
class BetaToolCodeInterpreterContainerCodeInterpreterToolAutoDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: BetaContainerAutoNetworkPolicyDict | None
class BetaToolCodeInterpreterContainerCodeInterpreterToolAuto(Reply[BetaToolCodeInterpreterContainerCodeInterpreterToolAutoDict]):
    type: Literal["auto"]
    file_ids: list[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: BetaContainerAutoNetworkPolicy | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["auto"]: ...
    @overload
    def __getitem__(self, key: Literal["file_ids"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: Literal["memory_limit"], /) -> Literal["1g", "4g", "16g", "64g"] | None: ...
    @overload
    def __getitem__(self, key: Literal["network_policy"], /) -> BetaContainerAutoNetworkPolicy | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaFileSearchToolFiltersCompoundFilterFilter: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilter, object]
BetaFileSearchToolFiltersCompoundFilterFilterDict: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilterDict, object]
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaFileSearchToolFilters: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilter, BetaFileSearchToolFiltersCompoundFilter, None]
BetaFileSearchToolFiltersDict: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilterDict, BetaFileSearchToolFiltersCompoundFilterDict, None]
class BetaFileSearchToolRankingOptionsHybridSearchDict(TypedDict):
    embedding_weight: float
    text_weight: float
class BetaFileSearchToolRankingOptionsHybridSearch(Reply[BetaFileSearchToolRankingOptionsHybridSearchDict]):
    embedding_weight: float
    text_weight: float
    @overload
    def __getitem__(self, key: Literal["embedding_weight", "text_weight"], /) -> float: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FunctionToolParam(TypedDict):
    function: _types_shared_params_FunctionDefinition | FunctionDefinition | FunctionDefinitionDict
    type: Literal["function"]
AssistantToolParam: TypeAlias = Union[CodeInterpreterToolParam, CodeInterpreterTool, CodeInterpreterToolDict, BetaToolCodeInterpreter, BetaToolCodeInterpreterDict, FileSearchToolParam, FileSearchTool, FileSearchToolDict, BetaFileSearchTool, BetaFileSearchToolDict, FunctionToolParam, FunctionTool, FunctionToolDict]
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["description", "name", "path"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaLocalSkillParam(TypedDict):
    description: str
    name: str
    path: str
class BetaLocalEnvironmentParam(TypedDict):
    type: Literal["local"]
    skills: NotRequired[Iterable[BetaLocalSkillParam | BetaLocalSkill | BetaLocalSkillDict]]
class BetaResponseCompactionItemDict(TypedDict):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    created_by: NotRequired[str | None]
class BetaResponseCompactionItem(Reply[BetaResponseCompactionItemDict]):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    agent: BetaResponseErrorEventAgent | None
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["id", "encrypted_content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["compaction"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseCompactionItemParamDict(TypedDict):
    encrypted_content: str
    type: Literal["compaction"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseCompactionItemParam(Reply[BetaResponseCompactionItemParamDict]):
    encrypted_content: str
    type: Literal["compaction"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["encrypted_content"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["compaction"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputParamMcpCallAgent(TypedDict):
    agent_name: str
class BetaResponseCompactionItemParamParam(TypedDict):
    encrypted_content: str
    type: Literal["compaction"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
class BetaToolImageGenerationSvgReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
class BetaToolImageGenerationSvgReasoning(Reply[BetaToolImageGenerationSvgReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    @overload
    def __getitem__(self, key: Literal["effort"], /) -> Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseConfigurationUpdateItemTextFormat: TypeAlias = Union[TextFormatResourceText, BetaResponseFormatTextJSONSchemaConfig]
BetaResponseConfigurationUpdateItemTextFormatDict: TypeAlias = Union[TextFormatResourceTextDict, BetaResponseFormatTextJSONSchemaConfigDict]
class BetaResponseConfigurationUpdateItemTextDict(TypedDict):
    format: BetaResponseConfigurationUpdateItemTextFormatDict
class BetaResponseConfigurationUpdateItemText(Reply[BetaResponseConfigurationUpdateItemTextDict]):
    format: BetaResponseConfigurationUpdateItemTextFormat
    @overload
    def __getitem__(self, key: Literal["format"], /) -> BetaResponseConfigurationUpdateItemTextFormat: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseConfigurationUpdateItemDict(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["configuration_update"]]
    agent: BetaResponseErrorEventAgentDict | None
    reasoning: BetaToolImageGenerationSvgReasoningDict | None
    text: BetaResponseConfigurationUpdateItemTextDict | None
class BetaResponseConfigurationUpdateItem(Reply[BetaResponseConfigurationUpdateItemDict]):
    id: str
    type: Literal["configuration_update"]
    agent: BetaResponseErrorEventAgent | None
    reasoning: BetaToolImageGenerationSvgReasoning | None
    text: BetaResponseConfigurationUpdateItemText | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["configuration_update"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> BetaToolImageGenerationSvgReasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> BetaResponseConfigurationUpdateItemText | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseConfigurationUpdateItemParamDict(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: BetaResponseErrorEventAgentDict | None
    reasoning: BetaToolImageGenerationSvgReasoningDict | None
    text: BetaResponseConfigurationUpdateItemTextDict | None
class BetaResponseConfigurationUpdateItemParam(Reply[BetaResponseConfigurationUpdateItemParamDict]):
    type: Literal["configuration_update"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    reasoning: BetaToolImageGenerationSvgReasoning | None
    text: BetaResponseConfigurationUpdateItemText | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["configuration_update"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["reasoning"], /) -> BetaToolImageGenerationSvgReasoning | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> BetaResponseConfigurationUpdateItemText | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseConfigurationUpdateItemParamParamReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict):
    name: str
    schema: dict[str, object]
    type: Literal["json_schema"]
    description: NotRequired[str]
    strict: NotRequired[bool | None]
BetaResponseConfigurationUpdateItemParamParamTextFormat: TypeAlias = Union[TextFormatParamText, TextFormatResourceText, TextFormatResourceTextDict, BetaResponseItemAgentMessageContentText, BetaResponseItemAgentMessageContentTextDict, BetaResponseFormatTextJSONSchemaConfigParam]
class BetaResponseConfigurationUpdateItemParamParamText(TypedDict):
    format: BetaResponseConfigurationUpdateItemParamParamTextFormat
class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None
    reasoning: BetaResponseConfigurationUpdateItemParamParamReasoning | BetaToolImageGenerationSvgReasoning | BetaToolImageGenerationSvgReasoningDict | BetaToolImageGenerationSvgReasoning | BetaToolImageGenerationSvgReasoningDict
    text: BetaResponseConfigurationUpdateItemParamParamText | BetaResponseConfigurationUpdateItemText | BetaResponseConfigurationUpdateItemTextDict | BetaResponseConfigurationUpdateItemText | BetaResponseConfigurationUpdateItemTextDict
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseConversationParamDict(TypedDict):
    id: str
class BetaResponseConversationParam(Reply[BetaResponseConversationParamDict]):
    id: str
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseConversationParamParam(TypedDict):
    id: str
class BetaResponseFormatTextConfigJSONObjectDict(TypedDict):
    type: Literal["json_object"]
class BetaResponseFormatTextConfigJSONObject(Reply[BetaResponseFormatTextConfigJSONObjectDict]):
    type: Literal["json_object"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["json_object"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFormatTextConfigParamJSONObject(TypedDict):
    type: Literal["json_object"]
BetaResponseFormatTextConfigParam: TypeAlias = Union[TextFormatParamText, TextFormatResourceText, TextFormatResourceTextDict, BetaResponseItemAgentMessageContentText, BetaResponseItemAgentMessageContentTextDict, BetaResponseFormatTextJSONSchemaConfigParam, BetaResponseFormatTextConfigParamJSONObject, BetaResponseFormatTextConfigJSONObject, BetaResponseFormatTextConfigJSONObjectDict]
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseOutputMessageContent: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal]
BetaResponseOutputMessageContentDict: TypeAlias = Union[BetaResponseOutputTextDict, BetaResponseOutputRefusalDict]
class BetaResponseOutputMessageDict(TypedDict):
    id: str
    content: list[BetaResponseOutputMessageContentDict]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
class BetaResponseOutputMessage(Reply[BetaResponseOutputMessageDict]):
    id: str
    content: list[BetaResponseOutputMessageContent]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: BetaResponseErrorEventAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["phase"], /) -> Literal["commentary", "final_answer"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFileSearchToolCallDict(TypedDict):
    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    results: NotRequired[list[BetaResponseFileSearchToolCallResultDict] | None]
class BetaResponseFileSearchToolCall(Reply[BetaResponseFileSearchToolCallDict]):
    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    agent: BetaResponseErrorEventAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["results"], /) -> list[BetaResponseFileSearchToolCallResult] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerActionDragPathDict(TypedDict):
    x: int
    y: int
class BetaComputerActionDragPath(Reply[BetaComputerActionDragPathDict]):
    x: int
    y: int
    @overload
    def __getitem__(self, key: Literal["x", "y"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerActionKeypressDict(TypedDict):
    keys: list[str]
    type: Literal["keypress"]
class BetaComputerActionKeypress(Reply[BetaComputerActionKeypressDict]):
    type: Literal["keypress"]
    @overload
    def __getitem__(self, key: Literal["keys"], /) -> list[str]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["keypress"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerActionScreenshotDict(TypedDict):
    type: Literal["screenshot"]
class BetaComputerActionScreenshot(Reply[BetaComputerActionScreenshotDict]):
    type: Literal["screenshot"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["screenshot"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerActionWaitDict(TypedDict):
    type: Literal["wait"]
class BetaComputerActionWait(Reply[BetaComputerActionWaitDict]):
    type: Literal["wait"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["wait"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaComputerAction: TypeAlias = Union[BetaComputerActionClick, BetaComputerActionDoubleClick, BetaComputerActionDrag, BetaComputerActionKeypress, BetaComputerActionMove, BetaComputerActionScreenshot, BetaComputerActionScroll, BetaComputerActionType, BetaComputerActionWait]
BetaComputerActionDict: TypeAlias = Union[BetaComputerActionClickDict, BetaComputerActionDoubleClickDict, BetaComputerActionDragDict, BetaComputerActionKeypressDict, BetaComputerActionMoveDict, BetaComputerActionScreenshotDict, BetaComputerActionScrollDict, BetaComputerActionTypeDict, BetaComputerActionWaitDict]
BetaComputerActionList: TypeAlias = list[BetaComputerAction]
BetaComputerActionListDict: TypeAlias = list[BetaComputerActionDict]
class BetaResponseComputerToolCallDict(TypedDict):
    id: str
    call_id: str
    pending_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheckDict]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: NotRequired[BetaComputerActionDict | None]
    actions: NotRequired[BetaComputerActionListDict | None]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseComputerToolCall(Reply[BetaResponseComputerToolCallDict]):
    id: str
    call_id: str
    pending_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: BetaComputerAction | None
    actions: BetaComputerActionList | None
    agent: BetaResponseErrorEventAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseComputerToolCallOutputItemDict(TypedDict):
    id: str
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshotDict
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: NotRequired[list[BetaResponseComputerToolCallPendingSafetyCheckDict] | None]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    created_by: NotRequired[str | None]
class BetaResponseComputerToolCallOutputItem(Reply[BetaResponseComputerToolCallOutputItemDict]):
    id: str
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheck] | None
    agent: BetaResponseErrorEventAgent | None
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
    def __getitem__(self, key: Literal["acknowledged_safety_checks"], /) -> list[BetaResponseComputerToolCallPendingSafetyCheck] | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseFunctionWebSearchAction: TypeAlias = Union[BetaResponseFunctionWebSearchActionSearch, WebSearchActionResourceOpenPage, BetaResponseFunctionWebSearchActionFindInPage]
BetaResponseFunctionWebSearchActionDict: TypeAlias = Union[BetaResponseFunctionWebSearchActionSearchDict, WebSearchActionResourceOpenPageDict, BetaResponseFunctionWebSearchActionFindInPageDict]
class BetaResponseFunctionWebSearchDict(TypedDict):
    id: str
    action: BetaResponseFunctionWebSearchActionDict
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseFunctionWebSearch(Reply[BetaResponseFunctionWebSearchDict]):
    id: str
    action: BetaResponseFunctionWebSearchAction
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> BetaResponseFunctionWebSearchAction: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "searching", "completed", "failed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["web_search_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseCustomToolCallCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseCustomToolCallCallerDirect(Reply[BetaResponseCustomToolCallCallerDirectDict]):
    type: Literal["direct"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["direct"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseCustomToolCallCaller: TypeAlias = Union[BetaResponseCustomToolCallCallerDirect, BetaResponseCustomToolCallCallerProgram, None]
BetaResponseCustomToolCallCallerDict: TypeAlias = Union[BetaResponseCustomToolCallCallerDirectDict, BetaResponseCustomToolCallCallerProgramDict, None]
BetaResponseFunctionToolCallDict = TypedDict("BetaResponseFunctionToolCallDict", {
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": NotRequired[str | None],
    "agent": NotRequired[BetaResponseErrorEventAgentDict | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[BetaResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
    "status": NotRequired[Literal["in_progress", "completed", "incomplete"] | None],
})
class BetaResponseFunctionToolCall(Reply[BetaResponseFunctionToolCallDict]):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    async_: bool | None
    caller: BetaResponseCustomToolCallCaller | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["arguments", "call_id", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseFunctionToolCallItemDict = TypedDict("BetaResponseFunctionToolCallItemDict", {
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": str,
    "agent": NotRequired[BetaResponseErrorEventAgentDict | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[BetaResponseCustomToolCallCallerDict | None],
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["namespace", "created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFunctionToolCallOutputItemDict(TypedDict, total=False):
    id: Required[str]
    output: Required[str | list[BetaResponseInputContentDict]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["function_call_output"]]
    agent: BetaResponseErrorEventAgentDict | None
    call_id: str | None
    caller: BetaResponseCustomToolCallCallerDict | None
    created_by: str | None
    name: str | None
    namespace: str | None
class BetaResponseFunctionToolCallOutputItem(Reply[BetaResponseFunctionToolCallOutputItemDict]):
    id: str
    output: str | list[BetaResponseInputContent]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    agent: BetaResponseErrorEventAgent | None
    call_id: str | None
    caller: BetaResponseCustomToolCallCaller | None
    created_by: str | None
    name: str | None
    namespace: str | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[BetaResponseInputContent]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["call_id", "created_by", "name", "namespace"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemAgentMessageContentComputerScreenshotDict(TypedDict, total=False):
    detail: Required[BetaImageDetail]
    file_id: str | None
    image_url: str | None
    type: Required[Literal["computer_screenshot"]]
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpointDict | None
class BetaResponseItemAgentMessageContentComputerScreenshot(Reply[BetaResponseItemAgentMessageContentComputerScreenshotDict]):
    detail: BetaImageDetail
    file_id: str | None
    image_url: str | None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> BetaImageDetail: ...
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer_screenshot"]: ...
    @overload
    def __getitem__(self, key: Literal["prompt_cache_breakpoint"], /) -> BetaResponseInputFilePromptCacheBreakpoint | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseItemAgentMessageContent: TypeAlias = Union[BetaResponseInputText, BetaResponseOutputText, BetaResponseItemAgentMessageContentText, SummaryText, BetaResponseReasoningItemContent, BetaResponseOutputRefusal, BetaResponseInputImage, BetaResponseItemAgentMessageContentComputerScreenshot, BetaResponseInputFile, AgentContentEncryptedContentResource]
BetaResponseItemAgentMessageContentDict: TypeAlias = Union[BetaResponseInputTextDict, BetaResponseOutputTextDict, BetaResponseItemAgentMessageContentTextDict, SummaryTextDict, BetaResponseReasoningItemContentDict, BetaResponseOutputRefusalDict, BetaResponseInputImageDict, BetaResponseItemAgentMessageContentComputerScreenshotDict, BetaResponseInputFileDict, AgentContentEncryptedContentResourceDict]
class BetaResponseItemAgentMessageDict(TypedDict):
    id: str
    author: str
    content: list[BetaResponseItemAgentMessageContentDict]
    recipient: str
    type: Literal["agent_message"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemAgentMessage(Reply[BetaResponseItemAgentMessageDict]):
    id: str
    author: str
    content: list[BetaResponseItemAgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "author", "recipient"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[BetaResponseItemAgentMessageContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent_message"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemMultiAgentCallDict(TypedDict):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemMultiAgentCall(Reply[BetaResponseItemMultiAgentCallDict]):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["multi_agent_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemMultiAgentCallOutputDict(TypedDict):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: list[BetaResponseOutputTextDict]
    type: Literal["multi_agent_call_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemMultiAgentCallOutput(Reply[BetaResponseItemMultiAgentCallOutputDict]):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: list[BetaResponseOutputText]
    type: Literal["multi_agent_call_output"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> list[BetaResponseOutputText]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["multi_agent_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseToolSearchCallDict(TypedDict):
    id: str
    arguments: object
    call_id: NotRequired[str | None]
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    created_by: NotRequired[str | None]
class BetaResponseToolSearchCall(Reply[BetaResponseToolSearchCallDict]):
    id: str
    arguments: object
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    agent: BetaResponseErrorEventAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaComputerToolDict(TypedDict):
    type: Literal["computer"]
class BetaComputerTool(Reply[BetaComputerToolDict]):
    type: Literal["computer"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["computer"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaWebSearchToolFiltersDict(TypedDict, total=False):
    allowed_domains: list[str] | None
class BetaWebSearchToolFilters(Reply[BetaWebSearchToolFiltersDict]):
    allowed_domains: list[str] | None
    @overload
    def __getitem__(self, key: Literal["allowed_domains"], /) -> list[str] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaToolMcpAllowedTools: TypeAlias = Union[list[str], BetaToolMcpAllowedToolsMcpToolFilter, None]
BetaToolMcpAllowedToolsDict: TypeAlias = Union[list[str], BetaToolMcpAllowedToolsMcpToolFilterDict, None]
class BetaToolMcpRequireApprovalMcpToolApprovalFilterDict(TypedDict, total=False):
    always: BetaToolMcpAllowedToolsMcpToolFilterDict | None
    never: BetaToolMcpAllowedToolsMcpToolFilterDict | None
class BetaToolMcpRequireApprovalMcpToolApprovalFilter(Reply[BetaToolMcpRequireApprovalMcpToolApprovalFilterDict]):
    always: BetaToolMcpAllowedToolsMcpToolFilter | None
    never: BetaToolMcpAllowedToolsMcpToolFilter | None
    @overload
    def __getitem__(self, key: Literal["always", "never"], /) -> BetaToolMcpAllowedToolsMcpToolFilter | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolImageGenerationInputImageMaskDict(TypedDict, total=False):
    file_id: str | None
    image_url: str | None
class BetaToolImageGenerationInputImageMask(Reply[BetaToolImageGenerationInputImageMaskDict]):
    file_id: str | None
    image_url: str | None
    @overload
    def __getitem__(self, key: Literal["file_id", "image_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolLocalShellDict(TypedDict):
    type: Literal["local_shell"]
class BetaToolLocalShell(Reply[BetaToolLocalShellDict]):
    type: Literal["local_shell"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaCustomToolFormat: TypeAlias = Union[TextFormatResourceText, BetaCustomToolFormatGrammar]
BetaCustomToolFormatDict: TypeAlias = Union[TextFormatResourceTextDict, BetaCustomToolFormatGrammarDict]
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaTool: TypeAlias = Union[BetaFunctionTool, BetaFileSearchTool, BetaComputerTool, BetaComputerUsePreviewTool, BetaWebSearchTool, BetaToolMcp, BetaToolCodeInterpreter, BetaToolProgrammaticToolCalling, BetaToolImageGeneration, BetaToolLocalShell, BetaFunctionShellTool, BetaCustomTool, BetaNamespaceTool, BetaToolSearchTool, BetaWebSearchPreviewTool, BetaApplyPatchTool]
BetaToolDict: TypeAlias = Union[BetaFunctionToolDict, BetaFileSearchToolDict, BetaComputerToolDict, BetaComputerUsePreviewToolDict, BetaWebSearchToolDict, BetaToolMcpDict, BetaToolCodeInterpreterDict, BetaToolProgrammaticToolCallingDict, BetaToolImageGenerationDict, BetaToolLocalShellDict, BetaFunctionShellToolDict, BetaCustomToolDict, BetaNamespaceToolDict, BetaToolSearchToolDict, BetaWebSearchPreviewToolDict, BetaApplyPatchToolDict]
class BetaResponseToolSearchOutputItemDict(TypedDict):
    id: str
    call_id: NotRequired[str | None]
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[BetaToolDict]
    type: Literal["tool_search_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    created_by: NotRequired[str | None]
class BetaResponseToolSearchOutputItem(Reply[BetaResponseToolSearchOutputItemDict]):
    id: str
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[BetaTool]
    type: Literal["tool_search_output"]
    agent: BetaResponseErrorEventAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemAdditionalToolsDict(TypedDict):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[BetaToolDict]
    type: Literal["additional_tools"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemAdditionalTools(Reply[BetaResponseItemAdditionalToolsDict]):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[BetaTool]
    type: Literal["additional_tools"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["additional_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseReasoningItemDict(TypedDict, total=False):
    id: Required[str]
    summary: Required[list[SummaryTextDict]]
    type: Required[Literal["reasoning"]]
    agent: BetaResponseErrorEventAgentDict | None
    content: list[BetaResponseReasoningItemContentDict] | None
    encrypted_content: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseReasoningItem(Reply[BetaResponseReasoningItemDict]):
    id: str
    summary: list[SummaryText]
    type: Literal["reasoning"]
    agent: BetaResponseErrorEventAgent | None
    content: list[BetaResponseReasoningItemContent] | None
    encrypted_content: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["summary"], /) -> list[SummaryText]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["reasoning"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[BetaResponseReasoningItemContent] | None: ...
    @overload
    def __getitem__(self, key: Literal["encrypted_content"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemProgramDict(TypedDict):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemProgram(Reply[BetaResponseItemProgramDict]):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "code", "fingerprint"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemProgramOutputDict(TypedDict):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemProgramOutput(Reply[BetaResponseItemProgramOutputDict]):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id", "result"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["program_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemImageGenerationCallDict(TypedDict, total=False):
    id: Required[str]
    result: str | None
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    agent: BetaResponseErrorEventAgentDict | None
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
    agent: BetaResponseErrorEventAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseCodeInterpreterToolCallOutput: TypeAlias = Union[BetaResponseCodeInterpreterToolCallOutputLogs, BetaResponseCodeInterpreterToolCallOutputImage]
BetaResponseCodeInterpreterToolCallOutputDict: TypeAlias = Union[BetaResponseCodeInterpreterToolCallOutputLogsDict, BetaResponseCodeInterpreterToolCallOutputImageDict]
class BetaResponseCodeInterpreterToolCallDict(TypedDict):
    id: str
    code: NotRequired[str | None]
    container_id: str
    outputs: NotRequired[list[BetaResponseCodeInterpreterToolCallOutputDict] | None]
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseCodeInterpreterToolCall(Reply[BetaResponseCodeInterpreterToolCallDict]):
    id: str
    code: str | None
    container_id: str
    outputs: list[BetaResponseCodeInterpreterToolCallOutput] | None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    agent: BetaResponseErrorEventAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemLocalShellCallDict(TypedDict):
    id: str
    action: BetaResponseItemLocalShellCallActionDict
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemLocalShellCall(Reply[BetaResponseItemLocalShellCallDict]):
    id: str
    action: BetaResponseItemLocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> BetaResponseItemLocalShellCallAction: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemLocalShellCallOutputDict(TypedDict):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseItemLocalShellCallOutput(Reply[BetaResponseItemLocalShellCallOutputDict]):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: BetaResponseErrorEventAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    @overload
    def __getitem__(self, key: Literal["id", "output"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local_shell_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseLocalEnvironmentDict(TypedDict):
    type: Literal["local"]
class BetaResponseLocalEnvironment(Reply[BetaResponseLocalEnvironmentDict]):
    type: Literal["local"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["local"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseFunctionShellToolCallEnvironment: TypeAlias = Union[BetaResponseLocalEnvironment, BetaResponseContainerReference, None]
BetaResponseFunctionShellToolCallEnvironmentDict: TypeAlias = Union[BetaResponseLocalEnvironmentDict, BetaResponseContainerReferenceDict, None]
class BetaResponseFunctionShellToolCallDict(TypedDict):
    id: str
    action: BetaResponseInputItemShellCallActionDict
    call_id: str
    environment: NotRequired[BetaResponseFunctionShellToolCallEnvironmentDict | None]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    created_by: NotRequired[str | None]
class BetaResponseFunctionShellToolCall(Reply[BetaResponseFunctionShellToolCallDict]):
    id: str
    action: BetaResponseInputItemShellCallAction
    call_id: str
    environment: BetaResponseFunctionShellToolCallEnvironment | None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["action"], /) -> BetaResponseInputItemShellCallAction: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> BetaResponseFunctionShellToolCallEnvironment | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict(TypedDict):
    type: Literal["timeout"]
class BetaResponseFunctionShellCallOutputContentOutcomeTimeout(Reply[BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict]):
    type: Literal["timeout"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["timeout"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseFunctionShellCallOutputContentOutcome: TypeAlias = Union[BetaResponseFunctionShellCallOutputContentOutcomeTimeout, BetaResponseFunctionShellCallOutputContentOutcomeExit]
BetaResponseFunctionShellCallOutputContentOutcomeDict: TypeAlias = Union[BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict, BetaResponseFunctionShellCallOutputContentOutcomeExitDict]
class BetaResponseFunctionShellToolCallOutputOutputDict(TypedDict):
    outcome: BetaResponseFunctionShellCallOutputContentOutcomeDict
    stderr: str
    stdout: str
    created_by: NotRequired[str | None]
class BetaResponseFunctionShellToolCallOutputOutput(Reply[BetaResponseFunctionShellToolCallOutputOutputDict]):
    outcome: BetaResponseFunctionShellCallOutputContentOutcome
    stderr: str
    stdout: str
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["outcome"], /) -> BetaResponseFunctionShellCallOutputContentOutcome: ...
    @overload
    def __getitem__(self, key: Literal["stderr", "stdout"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseFunctionShellToolCallOutputDict(TypedDict):
    id: str
    call_id: str
    max_output_length: NotRequired[int | None]
    output: list[BetaResponseFunctionShellToolCallOutputOutputDict]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    created_by: NotRequired[str | None]
class BetaResponseFunctionShellToolCallOutput(Reply[BetaResponseFunctionShellToolCallOutputDict]):
    id: str
    call_id: str
    max_output_length: int | None
    output: list[BetaResponseFunctionShellToolCallOutputOutput]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseApplyPatchToolCallOperation: TypeAlias = Union[BetaResponseApplyPatchToolCallOperationCreateFile, BetaResponseApplyPatchToolCallOperationDeleteFile, BetaResponseApplyPatchToolCallOperationUpdateFile]
BetaResponseApplyPatchToolCallOperationDict: TypeAlias = Union[BetaResponseApplyPatchToolCallOperationCreateFileDict, BetaResponseApplyPatchToolCallOperationDeleteFileDict, BetaResponseApplyPatchToolCallOperationUpdateFileDict]
class BetaResponseApplyPatchToolCallDict(TypedDict):
    id: str
    call_id: str
    operation: BetaResponseApplyPatchToolCallOperationDict
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    created_by: NotRequired[str | None]
class BetaResponseApplyPatchToolCall(Reply[BetaResponseApplyPatchToolCallDict]):
    id: str
    call_id: str
    operation: BetaResponseApplyPatchToolCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseApplyPatchToolCallOutputDict(TypedDict):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    created_by: NotRequired[str | None]
    output: NotRequired[str | None]
class BetaResponseApplyPatchToolCallOutput(Reply[BetaResponseApplyPatchToolCallOutputDict]):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    created_by: str | None
    output: str | None
    @overload
    def __getitem__(self, key: Literal["id", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["completed", "failed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["created_by", "output"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemMcpListToolsDict(TypedDict):
    id: str
    server_label: str
    tools: list[BetaResponseItemMcpListToolsToolDict]
    type: Literal["mcp_list_tools"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    error: NotRequired[str | None]
class BetaResponseItemMcpListTools(Reply[BetaResponseItemMcpListToolsDict]):
    id: str
    server_label: str
    tools: list[BetaResponseItemMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    agent: BetaResponseErrorEventAgent | None
    error: str | None
    @overload
    def __getitem__(self, key: Literal["id", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaResponseItemMcpListToolsTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_list_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemMcpApprovalRequestDict(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemMcpApprovalRequest(Reply[BetaResponseItemMcpApprovalRequestDict]):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_approval_request"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseItemMcpApprovalResponseDict(TypedDict):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    reason: NotRequired[str | None]
class BetaResponseItemMcpApprovalResponse(Reply[BetaResponseItemMcpApprovalResponseDict]):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    agent: BetaResponseErrorEventAgent | None
    reason: str | None
    @overload
    def __getitem__(self, key: Literal["id", "approval_request_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["approve"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_approval_response"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["reason"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaMcpToolCallError: TypeAlias = Union[BetaMcpToolCallErrorMcpProtocolError, BetaMcpToolCallErrorMcpToolExecutionError, BetaMcpToolCallErrorHTTPError]
BetaMcpToolCallErrorDict: TypeAlias = Union[BetaMcpToolCallErrorMcpProtocolErrorDict, BetaMcpToolCallErrorMcpToolExecutionErrorDict, BetaMcpToolCallErrorHTTPErrorDict]
class BetaResponseItemMcpCallDict(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
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
    agent: BetaResponseErrorEventAgent | None
    approval_request_id: str | None
    error: BetaMcpToolCallError | None
    output: str | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "name", "server_label"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["mcp_call"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["approval_request_id", "output"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["error"], /) -> BetaMcpToolCallError | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseCustomToolCallDict = TypedDict("BetaResponseCustomToolCallDict", {
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": NotRequired[str | None],
    "agent": NotRequired[BetaResponseErrorEventAgentDict | None],
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
    agent: BetaResponseErrorEventAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseCustomToolCallItemDict = TypedDict("BetaResponseCustomToolCallItemDict", {
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": str,
    "agent": NotRequired[BetaResponseErrorEventAgentDict | None],
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["async"], /) -> bool | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["namespace", "created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseCustomToolCallOutputDict(TypedDict):
    call_id: str
    output: str | list[BetaResponseInputContentDict]
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
class BetaResponseCustomToolCallOutput(Reply[BetaResponseCustomToolCallOutputDict]):
    call_id: str
    output: str | list[BetaResponseInputContent]
    type: Literal["custom_tool_call_output"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[BetaResponseInputContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseCustomToolCallOutputItemDict(TypedDict):
    call_id: str
    output: str | list[BetaResponseInputContentDict]
    type: Literal["custom_tool_call_output"]
    id: str
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: NotRequired[str | None]
class BetaResponseCustomToolCallOutputItem(BetaResponseCustomToolCallOutput):
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None
    @overload
    def __getitem__(self, key: Literal["call_id", "id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | list[BetaResponseInputContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom_tool_call_output"]: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"]: ...
    @overload
    def __getitem__(self, key: Literal["created_by"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseItem: TypeAlias = Union[BetaResponseInputMessageItem, BetaResponseOutputMessage, BetaResponseFileSearchToolCall, BetaResponseComputerToolCall, BetaResponseComputerToolCallOutputItem, BetaResponseFunctionWebSearch, BetaResponseFunctionToolCallItem, BetaResponseFunctionToolCallOutputItem, BetaResponseItemAgentMessage, BetaResponseItemMultiAgentCall, BetaResponseItemMultiAgentCallOutput, BetaResponseToolSearchCall, BetaResponseToolSearchOutputItem, BetaResponseItemAdditionalTools, BetaResponseConfigurationUpdateItem, BetaResponseReasoningItem, BetaResponseItemProgram, BetaResponseItemProgramOutput, BetaResponseCompactionItem, BetaResponseItemImageGenerationCall, BetaResponseCodeInterpreterToolCall, BetaResponseItemLocalShellCall, BetaResponseItemLocalShellCallOutput, BetaResponseFunctionShellToolCall, BetaResponseFunctionShellToolCallOutput, BetaResponseApplyPatchToolCall, BetaResponseApplyPatchToolCallOutput, BetaResponseItemMcpListTools, BetaResponseItemMcpApprovalRequest, BetaResponseItemMcpApprovalResponse, BetaResponseItemMcpCall, BetaResponseCustomToolCallItem, BetaResponseCustomToolCallOutputItem]
BetaResponseItemDict: TypeAlias = Union[BetaResponseInputMessageItemDict, BetaResponseOutputMessageDict, BetaResponseFileSearchToolCallDict, BetaResponseComputerToolCallDict, BetaResponseComputerToolCallOutputItemDict, BetaResponseFunctionWebSearchDict, BetaResponseFunctionToolCallItemDict, BetaResponseFunctionToolCallOutputItemDict, BetaResponseItemAgentMessageDict, BetaResponseItemMultiAgentCallDict, BetaResponseItemMultiAgentCallOutputDict, BetaResponseToolSearchCallDict, BetaResponseToolSearchOutputItemDict, BetaResponseItemAdditionalToolsDict, BetaResponseConfigurationUpdateItemDict, BetaResponseReasoningItemDict, BetaResponseItemProgramDict, BetaResponseItemProgramOutputDict, BetaResponseCompactionItemDict, BetaResponseItemImageGenerationCallDict, BetaResponseCodeInterpreterToolCallDict, BetaResponseItemLocalShellCallDict, BetaResponseItemLocalShellCallOutputDict, BetaResponseFunctionShellToolCallDict, BetaResponseFunctionShellToolCallOutputDict, BetaResponseApplyPatchToolCallDict, BetaResponseApplyPatchToolCallOutputDict, BetaResponseItemMcpListToolsDict, BetaResponseItemMcpApprovalRequestDict, BetaResponseItemMcpApprovalResponseDict, BetaResponseItemMcpCallDict, BetaResponseCustomToolCallItemDict, BetaResponseCustomToolCallOutputItemDict]
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
class BetaResponseOutputMessageParam(TypedDict):
    id: str
    content: Iterable[BetaResponseOutputMessageParamContent]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
class BetaResponseReasoningItemParamSummary(TypedDict):
    text: str
    type: Literal["summary_text"]
class BetaResponseReasoningItemParamContent(TypedDict):
    text: str
    type: Literal["reasoning_text"]
class BetaResponseReasoningItemParam(TypedDict, total=False):
    id: Required[str]
    summary: Required[Iterable[BetaResponseReasoningItemParamSummary | SummaryText | SummaryTextDict | SummaryText | SummaryTextDict | SummaryText | SummaryTextDict | SummaryText | SummaryTextDict | SummaryText | SummaryTextDict | SummaryText | SummaryTextDict]]
    type: Required[Literal["reasoning"]]
    agent: BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None
    content: Iterable[BetaResponseReasoningItemParamContent | BetaResponseReasoningItemContent | BetaResponseReasoningItemContentDict | BetaResponseReasoningItemContent | BetaResponseReasoningItemContentDict | BetaResponseReasoningItemContent | BetaResponseReasoningItemContentDict | BetaResponseReasoningItemContent | BetaResponseReasoningItemContentDict | BetaResponseReasoningItemContent | BetaResponseReasoningItemContentDict]
    encrypted_content: str | None
    status: Literal["in_progress", "completed", "incomplete"]
class BetaResponseInputFileParamPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]
class BetaResponseInputTextParam(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict]
class BetaResponseInputImageParam(TypedDict, total=False):
    detail: Required[BetaImageDetail]
    type: Required[Literal["input_image"]]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict
class BetaResponseInputFileParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: str | None
    file_url: str
    filename: str
    prompt_cache_breakpoint: BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict
BetaResponseInputContentParam: TypeAlias = Union[BetaResponseInputTextParam, BetaResponseInputText, BetaResponseInputTextDict, InputContentResourceInputText, InputContentResourceInputTextDict, BetaResponseInputTextContent, BetaResponseInputTextContentDict, BetaResponseInputImageParam, BetaResponseInputImage, BetaResponseInputImageDict, BetaResponseInputFileParam, BetaResponseInputFile, BetaResponseInputFileDict, BetaResponseInputFileContent, BetaResponseInputFileContentDict]
BetaResponseInputMessageContentListParam: TypeAlias = list[BetaResponseInputContentParam]
class BetaEasyInputMessageParam(TypedDict):
    content: str | BetaResponseInputMessageContentListParam
    role: Literal["user", "assistant", "system", "developer"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    type: NotRequired[Literal["message"]]
class BetaResponseInputFileContentParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict | None
class BetaResponseInputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: BetaImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict | None
class BetaResponseInputItemComputerCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    output: Required[BetaResponseComputerToolCallOutputScreenshotDict]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheckDict] | None
    agent: BetaResponseErrorEventAgentDict | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseInputItemComputerCallOutput(Reply[BetaResponseInputItemComputerCallOutputDict]):
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: str | None
    acknowledged_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheck] | None
    agent: BetaResponseErrorEventAgent | None
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
    def __getitem__(self, key: Literal["acknowledged_safety_checks"], /) -> list[BetaResponseComputerToolCallPendingSafetyCheck] | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseFunctionCallOutputItem: TypeAlias = Union[BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent]
BetaResponseFunctionCallOutputItemDict: TypeAlias = Union[BetaResponseInputTextContentDict, BetaResponseInputImageContentDict, BetaResponseInputFileContentDict]
BetaResponseFunctionCallOutputItemList: TypeAlias = list[BetaResponseFunctionCallOutputItem]
BetaResponseFunctionCallOutputItemListDict: TypeAlias = list[BetaResponseFunctionCallOutputItemDict]
class BetaResponseInputItemFunctionCallOutputDict(TypedDict, total=False):
    output: Required[str | BetaResponseFunctionCallOutputItemListDict]
    type: Required[Literal["function_call_output"]]
    id: str | None
    agent: BetaResponseErrorEventAgentDict | None
    call_id: str | None
    caller: BetaResponseCustomToolCallCallerDict | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseInputItemFunctionCallOutput(Reply[BetaResponseInputItemFunctionCallOutputDict]):
    output: str | BetaResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    call_id: str | None
    caller: BetaResponseCustomToolCallCaller | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseInputItemAgentMessageContent: TypeAlias = Union[BetaResponseInputTextContent, BetaResponseInputImageContent, AgentContentEncryptedContentResource]
BetaResponseInputItemAgentMessageContentDict: TypeAlias = Union[BetaResponseInputTextContentDict, BetaResponseInputImageContentDict, AgentContentEncryptedContentResourceDict]
class BetaResponseInputItemAgentMessageDict(TypedDict):
    author: str
    content: list[BetaResponseInputItemAgentMessageContentDict]
    recipient: str
    type: Literal["agent_message"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseInputItemAgentMessage(Reply[BetaResponseInputItemAgentMessageDict]):
    author: str
    content: list[BetaResponseInputItemAgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["author", "recipient"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[BetaResponseInputItemAgentMessageContent]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["agent_message"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemMultiAgentCallDict(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseInputItemMultiAgentCall(Reply[BetaResponseInputItemMultiAgentCallDict]):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["action"], /) -> Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]: ...
    @overload
    def __getitem__(self, key: Literal["arguments", "call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["multi_agent_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseInputItemMultiAgentCallOutputOutputAnnotation: TypeAlias = Union[BetaResponseOutputTextAnnotationFileCitation, BetaResponseOutputTextAnnotationURLCitation, BetaResponseOutputTextAnnotationContainerFileCitation]
BetaResponseInputItemMultiAgentCallOutputOutputAnnotationDict: TypeAlias = Union[BetaResponseOutputTextAnnotationFileCitationDict, BetaResponseOutputTextAnnotationURLCitationDict, BetaResponseOutputTextAnnotationContainerFileCitationDict]
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemMultiAgentCallOutputDict(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: list[BetaResponseInputItemMultiAgentCallOutputOutputDict]
    type: Literal["multi_agent_call_output"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseInputItemMultiAgentCallOutput(Reply[BetaResponseInputItemMultiAgentCallOutputDict]):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: list[BetaResponseInputItemMultiAgentCallOutputOutput]
    type: Literal["multi_agent_call_output"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemToolSearchCallDict(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    agent: BetaResponseErrorEventAgentDict | None
    call_id: str | None
    execution: Literal["server", "client"] | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseInputItemToolSearchCall(Reply[BetaResponseInputItemToolSearchCallDict]):
    arguments: object
    type: Literal["tool_search_call"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["execution"], /) -> Literal["server", "client"] | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemAdditionalToolsDict(TypedDict):
    role: Literal["developer"]
    tools: list[BetaToolDict]
    type: Literal["additional_tools"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseInputItemAdditionalTools(Reply[BetaResponseInputItemAdditionalToolsDict]):
    role: Literal["developer"]
    tools: list[BetaTool]
    type: Literal["additional_tools"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["developer"]: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[BetaTool]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["additional_tools"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseInputItemShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironment, BetaContainerReference, None]
BetaResponseInputItemShellCallEnvironmentDict: TypeAlias = Union[BetaLocalEnvironmentDict, BetaContainerReferenceDict, None]
class BetaResponseInputItemShellCallDict(TypedDict, total=False):
    action: Required[BetaResponseInputItemShellCallActionDict]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    agent: BetaResponseErrorEventAgentDict | None
    caller: BetaResponseCustomToolCallCallerDict | None
    environment: BetaResponseInputItemShellCallEnvironmentDict | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseInputItemShellCall(Reply[BetaResponseInputItemShellCallDict]):
    action: BetaResponseInputItemShellCallAction
    call_id: str
    type: Literal["shell_call"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["environment"], /) -> BetaResponseInputItemShellCallEnvironment | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemShellCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    output: Required[list[BetaResponseFunctionShellCallOutputContentDict]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    agent: BetaResponseErrorEventAgentDict | None
    caller: BetaResponseCustomToolCallCallerDict | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseInputItemShellCallOutput(Reply[BetaResponseInputItemShellCallOutputDict]):
    call_id: str
    output: list[BetaResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: Literal["max_output_length"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemApplyPatchCallDict(TypedDict):
    call_id: str
    operation: BetaResponseApplyPatchToolCallOperationDict
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
class BetaResponseInputItemApplyPatchCall(Reply[BetaResponseInputItemApplyPatchCallDict]):
    call_id: str
    operation: BetaResponseApplyPatchToolCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    @overload
    def __getitem__(self, key: Literal["call_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["operation"], /) -> BetaResponseApplyPatchToolCallOperation: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch_call"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemApplyPatchCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    agent: BetaResponseErrorEventAgentDict | None
    caller: BetaResponseCustomToolCallCallerDict | None
    output: str | None
class BetaResponseInputItemApplyPatchCallOutput(Reply[BetaResponseInputItemApplyPatchCallOutputDict]):
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["caller"], /) -> BetaResponseCustomToolCallCaller | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemMcpApprovalResponseDict(TypedDict):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    reason: NotRequired[str | None]
class BetaResponseInputItemMcpApprovalResponse(Reply[BetaResponseInputItemMcpApprovalResponseDict]):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemCompactionTriggerDict(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None
    agent: BetaResponseErrorEventAgentDict | None
class BetaResponseInputItemCompactionTrigger(Reply[BetaResponseInputItemCompactionTriggerDict]):
    type: Literal["compaction_trigger"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["compaction_trigger"]: ...
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputItemItemReferenceDict(TypedDict, total=False):
    id: Required[str]
    agent: BetaResponseErrorEventAgentDict | None
    type: Literal["item_reference"] | None
class BetaResponseInputItemItemReference(Reply[BetaResponseInputItemItemReferenceDict]):
    id: str
    agent: BetaResponseErrorEventAgent | None
    type: Literal["item_reference"] | None
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["item_reference"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaResponseInputParamMessage(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    agent: BetaResponseInputParamMcpCallAgent | None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
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
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
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
BetaComputerActionListParam: TypeAlias = list[BetaComputerActionParam]
class BetaResponseComputerToolCallParam(TypedDict):
    id: str
    call_id: str
    pending_safety_checks: Iterable[BetaResponseComputerToolCallParamPendingSafetyCheck | BetaResponseComputerToolCallPendingSafetyCheck | BetaResponseComputerToolCallPendingSafetyCheckDict]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: NotRequired[BetaComputerActionParam]
    actions: NotRequired[BetaComputerActionListParam]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str
    image_url: str
class BetaResponseInputParamComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam | BetaResponseComputerToolCallOutputScreenshot | BetaResponseComputerToolCallOutputScreenshotDict | AgentOutputItemComputerUseCallItemResourceOutput | AgentOutputItemComputerUseCallItemResourceOutputDict | AgentOutputItemComputerUseCallItemResourceOutput | AgentOutputItemComputerUseCallItemResourceOutputDict | BetaResponseItemAgentMessageContentComputerScreenshot | BetaResponseItemAgentMessageContentComputerScreenshotDict | BetaResponseItemAgentMessageContentComputerScreenshot | BetaResponseItemAgentMessageContentComputerScreenshotDict]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: Iterable[BetaResponseComputerToolCallParamPendingSafetyCheck] | None
    agent: BetaResponseInputParamMcpCallAgent | None
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
BetaResponseFunctionWebSearchParamAction: TypeAlias = Union[BetaResponseFunctionWebSearchParamActionSearch, BetaResponseFunctionWebSearchActionSearch, BetaResponseFunctionWebSearchActionSearchDict, WebSearchActionResourceSearch, WebSearchActionResourceSearchDict, BetaResponseFunctionWebSearchParamActionOpenPage, WebSearchActionResourceOpenPage, WebSearchActionResourceOpenPageDict, BetaResponseFunctionWebSearchParamActionFindInPage, BetaResponseFunctionWebSearchActionFindInPage, BetaResponseFunctionWebSearchActionFindInPageDict]
class BetaResponseFunctionWebSearchParam(TypedDict):
    id: str
    action: BetaResponseFunctionWebSearchParamAction
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
class BetaResponseCustomToolCallParamCallerDirect(TypedDict):
    type: Literal["direct"]
class BetaResponseCustomToolCallParamCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]
BetaResponseCustomToolCallParamCaller: TypeAlias = Union[BetaResponseCustomToolCallParamCallerDirect, BetaResponseCustomToolCallCallerDirect, BetaResponseCustomToolCallCallerDirectDict, BetaResponseCustomToolCallParamCallerProgram, BetaResponseCustomToolCallCallerProgram, BetaResponseCustomToolCallCallerProgramDict]
BetaResponseFunctionToolCallParam = TypedDict("BetaResponseFunctionToolCallParam", {
    "async": NotRequired[bool],
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": NotRequired[str],
    "agent": NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None],
    "caller": NotRequired[BetaResponseCustomToolCallParamCaller | None],
    "namespace": NotRequired[str],
    "status": NotRequired[Literal["in_progress", "completed", "incomplete"]],
})
class BetaResponseInputTextContentParam(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict | None]
BetaResponseSteerInputContentParam: TypeAlias = Union[BetaResponseInputTextContentParam, BetaResponseInputTextContent, BetaResponseInputTextContentDict, InputContentResourceInputText, InputContentResourceInputTextDict, BetaResponseInputText, BetaResponseInputTextDict, BetaResponseInputImageContentParam, BetaResponseInputImageContent, BetaResponseInputImageContentDict, InputContentResourceInputImage, InputContentResourceInputImageDict, BetaResponseInputImage, BetaResponseInputImageDict, BetaResponseInputFileContentParam, BetaResponseInputFileContent, BetaResponseInputFileContentDict, BetaResponseInputFile, BetaResponseInputFileDict]
BetaResponseFunctionCallOutputItemListParam: TypeAlias = list[BetaResponseSteerInputContentParam]
class BetaResponseInputParamFunctionCallOutput(TypedDict, total=False):
    output: Required[str | BetaResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    agent: BetaResponseInputParamMcpCallAgent | None
    call_id: str | None
    caller: BetaResponseCustomToolCallParamCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseInputParamAgentMessageContentEncryptedContent(TypedDict):
    encrypted_content: str
    type: Literal["encrypted_content"]
BetaResponseInputParamAgentMessageContent: TypeAlias = Union[BetaResponseInputTextContentParam, BetaResponseInputTextContent, BetaResponseInputTextContentDict, InputContentResourceInputText, InputContentResourceInputTextDict, BetaResponseInputText, BetaResponseInputTextDict, BetaResponseInputImageContentParam, BetaResponseInputImageContent, BetaResponseInputImageContentDict, InputContentResourceInputImage, InputContentResourceInputImageDict, BetaResponseInputImage, BetaResponseInputImageDict, BetaResponseInputParamAgentMessageContentEncryptedContent, AgentContentEncryptedContentResource, AgentContentEncryptedContentResourceDict]
class BetaResponseInputParamAgentMessage(TypedDict):
    author: str
    content: Iterable[BetaResponseInputParamAgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamMultiAgentCall(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
BetaResponseInputParamMultiAgentCallOutputOutputAnnotation: TypeAlias = Union[BetaResponseOutputTextParamAnnotationFileCitation, BetaResponseOutputTextAnnotationFileCitation, BetaResponseOutputTextAnnotationFileCitationDict, BetaResponseOutputTextParamAnnotationURLCitation, BetaResponseOutputTextAnnotationURLCitation, BetaResponseOutputTextAnnotationURLCitationDict, BetaResponseOutputTextParamAnnotationContainerFileCitation, BetaResponseOutputTextAnnotationContainerFileCitation, BetaResponseOutputTextAnnotationContainerFileCitationDict]
class BetaResponseInputParamMultiAgentCallOutputOutput(TypedDict):
    text: str
    type: Literal["output_text"]
    annotations: NotRequired[Iterable[BetaResponseInputParamMultiAgentCallOutputOutputAnnotation]]
class BetaResponseInputParamMultiAgentCallOutput(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: Iterable[BetaResponseInputParamMultiAgentCallOutputOutput | OutputText | OutputTextDict | OutputText | OutputTextDict | BetaResponseOutputText | BetaResponseOutputTextDict | BetaResponseInputItemMultiAgentCallOutputOutput | BetaResponseInputItemMultiAgentCallOutputOutputDict]
    type: Literal["multi_agent_call_output"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    agent: BetaResponseInputParamMcpCallAgent | None
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
BetaFileSearchToolParamFiltersCompoundFilterFilter: TypeAlias = Union[BetaFileSearchToolParamFiltersComparisonFilter, BetaFileSearchToolFiltersComparisonFilter, BetaFileSearchToolFiltersComparisonFilterDict, object]
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
    user_location: BetaWebSearchToolParamUserLocation | BetaWebSearchToolUserLocation | BetaWebSearchToolUserLocationDict | BetaWebSearchPreviewToolUserLocation | BetaWebSearchPreviewToolUserLocationDict | None
class BetaToolParamMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]
BetaToolParamMcpAllowedTools: TypeAlias = Union[Sequence[str], BetaToolParamMcpAllowedToolsMcpToolFilter, BetaToolMcpAllowedToolsMcpToolFilter, BetaToolMcpAllowedToolsMcpToolFilterDict]
class BetaToolParamMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: BetaToolParamMcpAllowedToolsMcpToolFilter | BetaToolMcpAllowedToolsMcpToolFilter | BetaToolMcpAllowedToolsMcpToolFilterDict
    never: BetaToolParamMcpAllowedToolsMcpToolFilter | BetaToolMcpAllowedToolsMcpToolFilter | BetaToolMcpAllowedToolsMcpToolFilterDict
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolParamCodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: BetaContainerAutoParamNetworkPolicy
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
BetaFunctionShellToolParamEnvironment: TypeAlias = Union[BetaContainerAutoParam, BetaContainerAuto, BetaContainerAutoDict, BetaLocalEnvironmentParam, BetaLocalEnvironment, BetaLocalEnvironmentDict, BetaResponseLocalEnvironment, BetaResponseLocalEnvironmentDict, BetaContainerReferenceParam, BetaContainerReference, BetaContainerReferenceDict, BetaResponseContainerReference, BetaResponseContainerReferenceDict]
class BetaFunctionShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    environment: BetaFunctionShellToolParamEnvironment | None
class BetaToolChoiceShellDict(TypedDict):
    type: Literal["shell"]
class BetaToolChoiceShell(Reply[BetaToolChoiceShellDict]):
    type: Literal["shell"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["shell"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaCustomToolParamFormatGrammar(TypedDict):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]
BetaCustomToolParamFormat: TypeAlias = Union[TextFormatParamText, TextFormatResourceText, TextFormatResourceTextDict, BetaResponseItemAgentMessageContentText, BetaResponseItemAgentMessageContentTextDict, BetaCustomToolParamFormatGrammar, BetaCustomToolFormatGrammar, BetaCustomToolFormatGrammarDict]
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaNamespaceToolParamTool: TypeAlias = Union[BetaNamespaceToolParamToolFunction, BetaNamespaceToolToolFunction, BetaNamespaceToolToolFunctionDict, AgentToolResourceFunction, AgentToolResourceFunctionDict, BetaFunctionTool, BetaFunctionToolDict, BetaToolChoiceFunction, BetaToolChoiceFunctionDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, BetaToolChoiceCustom, BetaToolChoiceCustomDict]
class BetaToolSearchOutputNamespaceToolParam(TypedDict):
    description: str
    name: str
    tools: Iterable[BetaNamespaceToolParamTool]
    type: Literal["namespace"]
class BetaToolSearchOutputNamespaceToolDict(TypedDict):
    description: str
    name: str
    tools: list[BetaNamespaceToolToolDict]
    type: Literal["namespace"]
class BetaToolSearchOutputNamespaceTool(Reply[BetaToolSearchOutputNamespaceToolDict]):
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["apply_patch"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
BetaResponseToolSearchOutputItemParamParamTool: TypeAlias = Union[BetaFunctionToolParam, BetaFunctionTool, BetaFunctionToolDict, BetaNamespaceToolToolFunction, BetaNamespaceToolToolFunctionDict, BetaFileSearchToolParam, BetaFileSearchTool, BetaFileSearchToolDict, BetaComputerToolParam, BetaComputerTool, BetaComputerToolDict, BetaComputerUsePreviewToolParam, BetaComputerUsePreviewTool, BetaComputerUsePreviewToolDict, BetaWebSearchToolParam, BetaWebSearchTool, BetaWebSearchToolDict, BetaToolParamMcp, BetaToolMcp, BetaToolMcpDict, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, BetaToolChoiceMcp, BetaToolChoiceMcpDict, BetaToolParamCodeInterpreter, BetaToolCodeInterpreter, BetaToolCodeInterpreterDict, BetaToolParamProgrammaticToolCalling, BetaToolProgrammaticToolCalling, BetaToolProgrammaticToolCallingDict, AgentToolResourceProgrammaticToolCalling, AgentToolResourceProgrammaticToolCallingDict, BetaToolParamImageGeneration, BetaToolImageGeneration, BetaToolImageGenerationDict, BetaToolParamLocalShell, BetaToolLocalShell, BetaToolLocalShellDict, BetaFunctionShellToolParam, BetaFunctionShellTool, BetaFunctionShellToolDict, BetaToolChoiceShell, BetaToolChoiceShellDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, BetaToolChoiceCustom, BetaToolChoiceCustomDict, BetaToolSearchOutputNamespaceToolParam, BetaToolSearchOutputNamespaceTool, BetaToolSearchOutputNamespaceToolDict, BetaNamespaceTool, BetaNamespaceToolDict, BetaToolSearchToolParam, BetaToolSearchTool, BetaToolSearchToolDict, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, BetaWebSearchPreviewToolParam, BetaWebSearchPreviewTool, BetaWebSearchPreviewToolDict, BetaApplyPatchToolParam, BetaApplyPatchTool, BetaApplyPatchToolDict, BetaToolChoiceApplyPatch, BetaToolChoiceApplyPatchDict]
class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[BetaResponseToolSearchOutputItemParamParamTool]]
    type: Required[Literal["tool_search_output"]]
    id: str | None
    agent: BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None
BetaResponseToolSearchOutputItemParamTool: TypeAlias = Union[BetaFunctionTool, BetaFileSearchTool, BetaComputerTool, BetaComputerUsePreviewTool, BetaWebSearchTool, BetaToolMcp, BetaToolCodeInterpreter, BetaToolProgrammaticToolCalling, BetaToolImageGeneration, BetaToolLocalShell, BetaFunctionShellTool, BetaCustomTool, BetaToolSearchOutputNamespaceTool, BetaToolSearchTool, BetaWebSearchPreviewTool, BetaApplyPatchTool]
BetaResponseToolSearchOutputItemParamToolDict: TypeAlias = Union[BetaFunctionToolDict, BetaFileSearchToolDict, BetaComputerToolDict, BetaComputerUsePreviewToolDict, BetaWebSearchToolDict, BetaToolMcpDict, BetaToolCodeInterpreterDict, BetaToolProgrammaticToolCallingDict, BetaToolImageGenerationDict, BetaToolLocalShellDict, BetaFunctionShellToolDict, BetaCustomToolDict, BetaToolSearchOutputNamespaceToolDict, BetaToolSearchToolDict, BetaWebSearchPreviewToolDict, BetaApplyPatchToolDict]
class BetaResponseToolSearchOutputItemParamDict(TypedDict, total=False):
    tools: Required[list[BetaResponseToolSearchOutputItemParamToolDict]]
    type: Required[Literal["tool_search_output"]]
    id: str | None
    agent: BetaResponseErrorEventAgentDict | None
    call_id: str | None
    execution: Literal["server", "client"] | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseToolSearchOutputItemParam(Reply[BetaResponseToolSearchOutputItemParamDict]):
    tools: list[BetaResponseToolSearchOutputItemParamTool]
    type: Literal["tool_search_output"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
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
    def __getitem__(self, key: Literal["agent"], /) -> BetaResponseErrorEventAgent | None: ...
    @overload
    def __getitem__(self, key: Literal["execution"], /) -> Literal["server", "client"] | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed", "incomplete"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaNamespaceToolParam(TypedDict):
    description: str
    name: str
    tools: Iterable[BetaNamespaceToolParamTool]
    type: Literal["namespace"]
BetaToolParam: TypeAlias = Union[BetaFunctionToolParam, BetaFunctionTool, BetaFunctionToolDict, BetaNamespaceToolToolFunction, BetaNamespaceToolToolFunctionDict, BetaFileSearchToolParam, BetaFileSearchTool, BetaFileSearchToolDict, BetaComputerToolParam, BetaComputerTool, BetaComputerToolDict, BetaComputerUsePreviewToolParam, BetaComputerUsePreviewTool, BetaComputerUsePreviewToolDict, BetaWebSearchToolParam, BetaWebSearchTool, BetaWebSearchToolDict, BetaToolParamMcp, BetaToolMcp, BetaToolMcpDict, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, BetaToolChoiceMcp, BetaToolChoiceMcpDict, BetaToolParamCodeInterpreter, BetaToolCodeInterpreter, BetaToolCodeInterpreterDict, BetaToolParamProgrammaticToolCalling, BetaToolProgrammaticToolCalling, BetaToolProgrammaticToolCallingDict, AgentToolResourceProgrammaticToolCalling, AgentToolResourceProgrammaticToolCallingDict, BetaToolParamImageGeneration, BetaToolImageGeneration, BetaToolImageGenerationDict, BetaToolParamLocalShell, BetaToolLocalShell, BetaToolLocalShellDict, BetaFunctionShellToolParam, BetaFunctionShellTool, BetaFunctionShellToolDict, BetaToolChoiceShell, BetaToolChoiceShellDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, BetaToolChoiceCustom, BetaToolChoiceCustomDict, BetaNamespaceToolParam, BetaNamespaceTool, BetaNamespaceToolDict, BetaToolSearchOutputNamespaceTool, BetaToolSearchOutputNamespaceToolDict, BetaToolSearchToolParam, BetaToolSearchTool, BetaToolSearchToolDict, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, BetaWebSearchPreviewToolParam, BetaWebSearchPreviewTool, BetaWebSearchPreviewToolDict, BetaApplyPatchToolParam, BetaApplyPatchTool, BetaApplyPatchToolDict, BetaToolChoiceApplyPatch, BetaToolChoiceApplyPatchDict]
class BetaResponseInputParamAdditionalTools(TypedDict):
    role: Literal["developer"]
    tools: Iterable[BetaToolParam]
    type: Literal["additional_tools"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamImageGenerationCallErrorModerationDetails(TypedDict):
    categories: Sequence[str]
    moderation_stage: Literal["input", "output", "unknown"]
class BetaResponseInputParamImageGenerationCallError(TypedDict):
    code: str | None
    message: str
    param: str | None
    type: str
    moderation_details: NotRequired[BetaResponseInputParamImageGenerationCallErrorModerationDetails]
class BetaResponseInputParamImageGenerationCallSvgUsage(TypedDict):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
class BetaResponseInputParamImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    result: Required[str | None]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    agent: BetaResponseInputParamMcpCallAgent | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: BetaResponseInputParamImageGenerationCallError
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: BetaResponseInputParamImageGenerationCallSvgUsage
class BetaResponseCodeInterpreterToolCallParamOutputLogs(TypedDict):
    logs: str
    type: Literal["logs"]
class BetaResponseCodeInterpreterToolCallParamOutputImage(TypedDict):
    type: Literal["image"]
    url: str
BetaResponseCodeInterpreterToolCallParamOutput: TypeAlias = Union[BetaResponseCodeInterpreterToolCallParamOutputLogs, BetaResponseCodeInterpreterToolCallOutputLogs, BetaResponseCodeInterpreterToolCallOutputLogsDict, BetaResponseCodeInterpreterToolCallParamOutputImage, BetaResponseCodeInterpreterToolCallOutputImage, BetaResponseCodeInterpreterToolCallOutputImageDict]
class BetaResponseCodeInterpreterToolCallParam(TypedDict):
    id: str
    code: str | None
    container_id: str
    outputs: Iterable[BetaResponseCodeInterpreterToolCallParamOutput] | None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
class BetaResponseInputParamLocalShellCallAction(TypedDict):
    command: Sequence[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: NotRequired[int | None]
    user: NotRequired[str | None]
    working_directory: NotRequired[str | None]
class BetaResponseInputParamLocalShellCall(TypedDict):
    id: str
    action: BetaResponseInputParamLocalShellCallAction | BetaResponseItemLocalShellCallAction | BetaResponseItemLocalShellCallActionDict | BetaResponseItemLocalShellCallAction | BetaResponseItemLocalShellCallActionDict | BetaResponseItemLocalShellCallAction | BetaResponseItemLocalShellCallActionDict
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamLocalShellCallOutput(TypedDict):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseInputParamShellCallAction(TypedDict, total=False):
    commands: Required[Sequence[str]]
    max_output_length: int | None
    timeout_ms: int | None
BetaResponseInputParamShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironmentParam, BetaLocalEnvironment, BetaLocalEnvironmentDict, BetaResponseLocalEnvironment, BetaResponseLocalEnvironmentDict, BetaContainerReferenceParam, BetaContainerReference, BetaContainerReferenceDict, BetaResponseContainerReference, BetaResponseContainerReferenceDict]
class BetaResponseInputParamShellCall(TypedDict, total=False):
    action: Required[BetaResponseInputParamShellCallAction]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    agent: BetaResponseInputParamMcpCallAgent | None
    caller: BetaResponseCustomToolCallParamCaller | None
    environment: BetaResponseInputParamShellCallEnvironment | None
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
class BetaResponseInputParamShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam | BetaResponseFunctionShellCallOutputContent | BetaResponseFunctionShellCallOutputContentDict]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    agent: BetaResponseInputParamMcpCallAgent | None
    caller: BetaResponseCustomToolCallParamCaller | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaResponseInputParamApplyPatchCallOperationCreateFile(TypedDict):
    diff: str
    path: str
    type: Literal["create_file"]
class BetaResponseInputParamApplyPatchCallOperationDeleteFile(TypedDict):
    path: str
    type: Literal["delete_file"]
class BetaResponseInputParamApplyPatchCallOperationUpdateFile(TypedDict):
    diff: str
    path: str
    type: Literal["update_file"]
BetaResponseInputParamApplyPatchCallOperation: TypeAlias = Union[BetaResponseInputParamApplyPatchCallOperationCreateFile, BetaResponseApplyPatchToolCallOperationCreateFile, BetaResponseApplyPatchToolCallOperationCreateFileDict, BetaResponseInputParamApplyPatchCallOperationDeleteFile, BetaResponseApplyPatchToolCallOperationDeleteFile, BetaResponseApplyPatchToolCallOperationDeleteFileDict, BetaResponseInputParamApplyPatchCallOperationUpdateFile, BetaResponseApplyPatchToolCallOperationUpdateFile, BetaResponseApplyPatchToolCallOperationUpdateFileDict]
class BetaResponseInputParamApplyPatchCall(TypedDict):
    call_id: str
    operation: BetaResponseInputParamApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    caller: NotRequired[BetaResponseCustomToolCallParamCaller | None]
class BetaResponseInputParamApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    agent: BetaResponseInputParamMcpCallAgent | None
    caller: BetaResponseCustomToolCallParamCaller | None
    output: str | None
class BetaResponseInputParamMcpListToolsTool(TypedDict):
    input_schema: object
    name: str
    annotations: NotRequired[object | None]
    description: NotRequired[str | None]
class BetaResponseInputParamMcpListTools(TypedDict):
    id: str
    server_label: str
    tools: Iterable[BetaResponseInputParamMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    error: NotRequired[str | None]
class BetaResponseInputParamMcpApprovalRequest(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamMcpApprovalResponse(TypedDict):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    reason: NotRequired[str | None]
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
class BetaResponseInputParamMcpCall(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    approval_request_id: NotRequired[str | None]
    error: NotRequired[BetaMcpToolCallErrorParam | None]
    output: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete", "calling", "failed"]]
class BetaResponseCustomToolCallOutputParam(TypedDict):
    call_id: str
    output: str | Iterable[BetaResponseInputContentParam]
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallParamCaller | None]
BetaResponseCustomToolCallParam = TypedDict("BetaResponseCustomToolCallParam", {
    "async": NotRequired[bool],
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": NotRequired[str],
    "agent": NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None],
    "caller": NotRequired[BetaResponseCustomToolCallParamCaller | None],
    "namespace": NotRequired[str],
})
class BetaResponseInputParamCompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None
    agent: BetaResponseInputParamMcpCallAgent | None
class BetaResponseInputParamItemReference(TypedDict, total=False):
    id: Required[str]
    agent: BetaResponseInputParamMcpCallAgent | None
    type: Literal["item_reference"] | None
class BetaResponseInputParamProgram(TypedDict):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamProgramOutput(TypedDict):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
BetaResponseInputItemParam: TypeAlias = Union[BetaEasyInputMessageParam, BetaEasyInputMessage, BetaEasyInputMessageDict, AgentSessionAssistantMessage, AgentSessionAssistantMessageDict, AgentSessionMessage, AgentSessionMessageDict, BetaResponseOutputMessage, BetaResponseOutputMessageDict, BetaResponseInputItemMessage, BetaResponseInputItemMessageDict, BetaResponseInputMessageItem, BetaResponseInputMessageItemDict, BetaResponseSteerInputResponseSteerInputItemListMessage, BetaResponseSteerInputResponseSteerInputItemListMessageDict, BetaResponseInputParamMessage, BetaResponseOutputMessageParam, BetaResponseFileSearchToolCallParam, BetaResponseFileSearchToolCall, BetaResponseFileSearchToolCallDict, BetaResponseComputerToolCallParam, BetaResponseComputerToolCall, BetaResponseComputerToolCallDict, BetaResponseInputParamComputerCallOutput, BetaResponseInputItemComputerCallOutput, BetaResponseInputItemComputerCallOutputDict, BetaResponseComputerToolCallOutputItem, BetaResponseComputerToolCallOutputItemDict, BetaResponseFunctionWebSearchParam, BetaResponseFunctionWebSearch, BetaResponseFunctionWebSearchDict, BetaResponseFunctionToolCallParam, BetaResponseFunctionToolCall, BetaResponseFunctionToolCallDict, AgentFunctionCallItem, AgentFunctionCallItemDict, AgentSessionRequiredActionSessionRequiredActionResourceFunctionCall, AgentSessionRequiredActionSessionRequiredActionResourceFunctionCallDict, BetaResponseFunctionToolCallItem, BetaResponseFunctionToolCallItemDict, BetaResponseInputParamFunctionCallOutput, BetaResponseInputItemFunctionCallOutput, BetaResponseInputItemFunctionCallOutputDict, BetaResponseFunctionToolCallOutputItem, BetaResponseFunctionToolCallOutputItemDict, BetaResponseInputParamAgentMessage, BetaResponseInputItemAgentMessage, BetaResponseInputItemAgentMessageDict, BetaResponseItemAgentMessage, BetaResponseItemAgentMessageDict, BetaResponseInputParamMultiAgentCall, BetaResponseInputItemMultiAgentCall, BetaResponseInputItemMultiAgentCallDict, BetaResponseItemMultiAgentCall, BetaResponseItemMultiAgentCallDict, BetaResponseInputParamMultiAgentCallOutput, BetaResponseInputItemMultiAgentCallOutput, BetaResponseInputItemMultiAgentCallOutputDict, BetaResponseItemMultiAgentCallOutput, BetaResponseItemMultiAgentCallOutputDict, BetaResponseInputParamToolSearchCall, BetaResponseInputItemToolSearchCall, BetaResponseInputItemToolSearchCallDict, BetaResponseToolSearchCall, BetaResponseToolSearchCallDict, BetaResponseToolSearchOutputItemParamParam, BetaResponseToolSearchOutputItem, BetaResponseToolSearchOutputItemDict, BetaResponseToolSearchOutputItemParam, BetaResponseToolSearchOutputItemParamDict, BetaResponseInputParamAdditionalTools, BetaResponseInputItemAdditionalTools, BetaResponseInputItemAdditionalToolsDict, BetaResponseItemAdditionalTools, BetaResponseItemAdditionalToolsDict, BetaResponseConfigurationUpdateItemParamParam, BetaResponseConfigurationUpdateItem, BetaResponseConfigurationUpdateItemDict, BetaResponseConfigurationUpdateItemParam, BetaResponseConfigurationUpdateItemParamDict, BetaResponseReasoningItemParam, BetaResponseReasoningItem, BetaResponseReasoningItemDict, AgentReasoningItem, AgentReasoningItemDict, BetaResponseCompactionItemParamParam, BetaResponseCompactionItem, BetaResponseCompactionItemDict, BetaResponseCompactionItemParam, BetaResponseCompactionItemParamDict, BetaResponseInputParamImageGenerationCall, BetaResponseItemImageGenerationCall, BetaResponseItemImageGenerationCallDict, BetaResponseCodeInterpreterToolCallParam, BetaResponseCodeInterpreterToolCall, BetaResponseCodeInterpreterToolCallDict, BetaResponseInputParamLocalShellCall, BetaResponseItemLocalShellCall, BetaResponseItemLocalShellCallDict, BetaResponseInputParamLocalShellCallOutput, BetaResponseItemLocalShellCallOutput, BetaResponseItemLocalShellCallOutputDict, BetaResponseInputParamShellCall, BetaResponseInputItemShellCall, BetaResponseInputItemShellCallDict, BetaResponseFunctionShellToolCall, BetaResponseFunctionShellToolCallDict, BetaResponseInputParamShellCallOutput, BetaResponseInputItemShellCallOutput, BetaResponseInputItemShellCallOutputDict, BetaResponseFunctionShellToolCallOutput, BetaResponseFunctionShellToolCallOutputDict, BetaResponseInputParamApplyPatchCall, BetaResponseInputItemApplyPatchCall, BetaResponseInputItemApplyPatchCallDict, BetaResponseApplyPatchToolCall, BetaResponseApplyPatchToolCallDict, BetaResponseInputParamApplyPatchCallOutput, BetaResponseInputItemApplyPatchCallOutput, BetaResponseInputItemApplyPatchCallOutputDict, BetaResponseApplyPatchToolCallOutput, BetaResponseApplyPatchToolCallOutputDict, BetaResponseInputParamMcpListTools, BetaResponseItemMcpListTools, BetaResponseItemMcpListToolsDict, BetaResponseInputParamMcpApprovalRequest, BetaResponseItemMcpApprovalRequest, BetaResponseItemMcpApprovalRequestDict, BetaResponseInputParamMcpApprovalResponse, BetaResponseInputItemMcpApprovalResponse, BetaResponseInputItemMcpApprovalResponseDict, BetaResponseItemMcpApprovalResponse, BetaResponseItemMcpApprovalResponseDict, BetaResponseInputParamMcpCall, BetaResponseItemMcpCall, BetaResponseItemMcpCallDict, AgentMcpCallItem, AgentMcpCallItemDict, BetaResponseCustomToolCallOutputParam, BetaResponseCustomToolCallOutput, BetaResponseCustomToolCallOutputDict, BetaResponseCustomToolCallOutputItem, BetaResponseCustomToolCallOutputItemDict, BetaResponseCustomToolCallParam, BetaResponseCustomToolCall, BetaResponseCustomToolCallDict, BetaResponseCustomToolCallItem, BetaResponseCustomToolCallItemDict, BetaResponseInputParamCompactionTrigger, BetaResponseInputItemCompactionTrigger, BetaResponseInputItemCompactionTriggerDict, BetaResponseInputParamItemReference, BetaResponseInputItemItemReference, BetaResponseInputItemItemReferenceDict, BetaResponseInputParamProgram, BetaResponseItemProgram, BetaResponseItemProgramDict, BetaResponseInputParamProgramOutput, BetaResponseItemProgramOutput, BetaResponseItemProgramOutputDict]
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class BetaToolChoiceAllowedParam(TypedDict):
    mode: Literal["auto", "required"]
    tools: Iterable[dict[str, object]]
    type: Literal["allowed_tools"]
class BetaToolChoiceApplyPatchParam(TypedDict):
    type: Literal["apply_patch"]
class BetaToolChoiceCustomParam(TypedDict):
    name: str
    type: Literal["custom"]
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
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["chunk_overlap_tokens", "max_chunk_size_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class OtherFileChunkingStrategyObjectDict(TypedDict):
    type: Literal["other"]
class OtherFileChunkingStrategyObject(Reply[OtherFileChunkingStrategyObjectDict]):
    type: Literal["other"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["other"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
FileChunkingStrategy: TypeAlias = Union[StaticFileChunkingStrategyObject, OtherFileChunkingStrategyObject]
FileChunkingStrategyDict: TypeAlias = Union[StaticFileChunkingStrategyObjectDict, OtherFileChunkingStrategyObjectDict]
class StaticFileChunkingStrategyParam(TypedDict):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int
FileChunkingStrategyParam: TypeAlias = Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyParam]
