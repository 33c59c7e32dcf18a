# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from .._reply import Reply
from .._subscripts import Get1, Get10, Get12, Get2, Get3, Get4, Get5, Get6, Get7, Get8
from ..responses._types import (
    ApplyPatchTool,
    ApplyPatchToolDict,
    ComputerAction,
    ComputerActionDict,
    ComputerActionList,
    ComputerActionListDict,
    ComputerTool,
    ComputerToolDict,
    ComputerUsePreviewTool,
    ComputerUsePreviewToolDict,
    FileSearchToolRankingOptions,
    FileSearchToolRankingOptionsDict,
    FunctionShellTool,
    FunctionShellToolDict,
    FunctionTool as _types_responses__types_FunctionTool,
    FunctionToolDict as _types_responses__types_FunctionToolDict,
    ImageDetail,
    McpToolCallError,
    McpToolCallErrorDict,
    NamespaceToolToolFunction,
    NamespaceToolToolFunctionDict,
    ResponseApplyPatchToolCallOperation,
    ResponseApplyPatchToolCallOperationDict,
    ResponseCodeInterpreterToolCallOutput,
    ResponseCodeInterpreterToolCallOutputDict,
    ResponseComputerToolCallOutputScreenshot,
    ResponseComputerToolCallOutputScreenshotDict,
    ResponseComputerToolCallPendingSafetyCheck,
    ResponseComputerToolCallPendingSafetyCheckDict,
    ResponseCustomToolCallCaller,
    ResponseCustomToolCallCallerDict,
    ResponseFileSearchToolCallResult,
    ResponseFileSearchToolCallResultDict,
    ResponseFormatTextJSONSchemaConfig,
    ResponseFormatTextJSONSchemaConfigDict,
    ResponseFunctionCallOutputItemList,
    ResponseFunctionCallOutputItemListDict,
    ResponseFunctionShellCallOutputContent,
    ResponseFunctionShellCallOutputContentDict,
    ResponseFunctionShellToolCallEnvironment,
    ResponseFunctionShellToolCallEnvironmentDict,
    ResponseFunctionShellToolCallOutputOutput,
    ResponseFunctionShellToolCallOutputOutputDict,
    ResponseFunctionWebSearchActionOpenPage,
    ResponseFunctionWebSearchActionOpenPageDict,
    ResponseFunctionWebSearchActionSearch,
    ResponseFunctionWebSearchActionSearchDict,
    ResponseInputContent,
    ResponseInputContentDict,
    ResponseInputFile,
    ResponseInputFileDict,
    ResponseInputFilePromptCacheBreakpoint,
    ResponseInputFilePromptCacheBreakpointDict,
    ResponseInputImage,
    ResponseInputImageContent,
    ResponseInputImageContentDict,
    ResponseInputImageDict,
    ResponseInputItemShellCallAction,
    ResponseInputItemShellCallActionDict,
    ResponseInputItemShellCallEnvironment,
    ResponseInputItemShellCallEnvironmentDict,
    ResponseInputMessageContentList,
    ResponseInputMessageContentListDict,
    ResponseInputText,
    ResponseInputTextContent,
    ResponseInputTextContentDict,
    ResponseInputTextDict,
    ResponseItemImageGenerationCallError,
    ResponseItemImageGenerationCallErrorDict,
    ResponseItemImageGenerationCallSvgUsage,
    ResponseItemImageGenerationCallSvgUsageDict,
    ResponseItemLocalShellCallAction,
    ResponseItemLocalShellCallActionDict,
    ResponseItemMcpListToolsTool,
    ResponseItemMcpListToolsToolDict,
    ResponseOutputMessageContent,
    ResponseOutputMessageContentDict,
    ResponseOutputRefusal,
    ResponseOutputRefusalDict,
    ResponseOutputText,
    ResponseOutputTextAnnotationContainerFileCitation,
    ResponseOutputTextAnnotationContainerFileCitationDict,
    ResponseOutputTextAnnotationFileCitation,
    ResponseOutputTextAnnotationFileCitationDict,
    ResponseOutputTextAnnotationURLCitation,
    ResponseOutputTextAnnotationURLCitationDict,
    ResponseOutputTextDict,
    ResponseReasoningItemContent,
    ResponseReasoningItemContentDict,
    ResponseReasoningItemSummary,
    ResponseReasoningItemSummaryDict,
    ResponseSteerInputContent,
    ResponseSteerInputContentDict,
    ResponseToolSearchOutputItemParamToolMcp,
    ResponseToolSearchOutputItemParamToolMcpDict,
    ToolCodeInterpreter,
    ToolCodeInterpreterDict,
    ToolImageGeneration,
    ToolImageGenerationDict,
    ToolImageGenerationSvgReasoning,
    ToolImageGenerationSvgReasoningDict,
    ToolLocalShell,
    ToolLocalShellDict,
    ToolMcp,
    ToolMcpDict,
    ToolProgrammaticToolCalling,
    ToolProgrammaticToolCallingDict,
    ToolSearchTool,
    ToolSearchToolDict,
    WebSearchPreviewTool,
    WebSearchPreviewToolDict,
    WebSearchTool,
    WebSearchToolDict,
)
from ..shared import FunctionDefinition, FunctionDefinitionDict
class AgentContentEncryptedContentResourceDict(TypedDict):
    encrypted_content: str
    """What is said, encrypted, to be sent back as it came."""
    type: Literal["encrypted_content"]
class AgentContentEncryptedContentResource(Reply[AgentContentEncryptedContentResourceDict]):
    encrypted_content: str
    """What is said, encrypted, to be sent back as it came."""
    type: Literal["encrypted_content"]
    __getitem__: Get2[Literal["encrypted_content"], str, Literal["type"], Literal["encrypted_content"]]
AgentFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "failed", "incomplete"]
class AgentFunctionCallItemDict(TypedDict):
    id: str
    """Id of the item."""
    arguments: object
    """The arguments of the call; the model may get them wrong, so check them."""
    call_id: str
    """Id of the call; the item with its result names it."""
    name: str
    """Name of the function."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["function_call"]
class AgentFunctionCallItem(Reply[AgentFunctionCallItemDict]):
    id: str
    """Id of the item."""
    arguments: object
    """The arguments of the call; the model may get them wrong, so check them."""
    call_id: str
    """Id of the call; the item with its result names it."""
    name: str
    """Name of the function."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["function_call"]
    __getitem__: Get4[Literal["id", "call_id", "name", "turn_id"], str, Literal["arguments"], object, Literal["status"], AgentFunctionCallStatus, Literal["type"], Literal["function_call"]]
class AgentMcpCallItemDict(TypedDict):
    id: str
    """Id of the item."""
    arguments: object
    """The arguments of the call; the model may get them wrong, so check them."""
    error: object
    """Why it failed."""
    name: str
    """Name of the tool."""
    output: object
    """What the tool gave."""
    server_label: str
    """The name of the server, as the tool has it."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["mcp_call"]
class AgentMcpCallItem(Reply[AgentMcpCallItemDict]):
    id: str
    """Id of the item."""
    arguments: object
    """The arguments of the call; the model may get them wrong, so check them."""
    error: object
    """Why it failed."""
    name: str
    """Name of the tool."""
    output: object
    """What the tool gave."""
    server_label: str
    """The name of the server, as the tool has it."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["mcp_call"]
    __getitem__: Get4[Literal["id", "name", "server_label", "turn_id"], str, Literal["arguments", "error", "output"], object, Literal["status"], AgentFunctionCallStatus, Literal["type"], Literal["mcp_call"]]
class AgentOutputItemComputerUseCallItemResourceOutputDict(TypedDict):
    image_url: str
    """Address of the screenshot, or the image itself as a `data:` URL."""
    type: Literal["computer_screenshot"]
class AgentOutputItemComputerUseCallItemResourceOutput(Reply[AgentOutputItemComputerUseCallItemResourceOutputDict]):
    image_url: str
    """Address of the screenshot, or the image itself as a `data:` URL."""
    type: Literal["computer_screenshot"]
    __getitem__: Get2[Literal["image_url"], str, Literal["type"], Literal["computer_screenshot"]]
AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
class AgentReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much the model thinks: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as far as it knows it."""
    summary: Literal["concise", "detailed", "auto"] | None
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""
class AgentReasoning(Reply[AgentReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much the model thinks: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as far as it knows it."""
    summary: Literal["concise", "detailed", "auto"] | None
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""
    __getitem__: Get2[Literal["effort"], Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None, Literal["summary"], Literal["concise", "detailed", "auto"] | None]
class SummaryTextDict(TypedDict):
    text: str
    """The text."""
    type: Literal["summary_text"]
class SummaryText(Reply[SummaryTextDict]):
    text: str
    """The text."""
    type: Literal["summary_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["summary_text"]]
class AgentReasoningItemDict(TypedDict):
    id: str
    """Id of the item."""
    status: NotRequired[AgentOutputItemStatus | None]
    """`in_progress`, `completed` or `incomplete`."""
    summary: list[SummaryTextDict]
    """The thoughts, summed up."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["reasoning"]
class AgentReasoningItem(Reply[AgentReasoningItemDict]):
    id: str
    """Id of the item."""
    status: AgentOutputItemStatus | None
    """`in_progress`, `completed` or `incomplete`."""
    summary: list[SummaryText]
    """The thoughts, summed up."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["reasoning"]
    __getitem__: Get4[Literal["id", "turn_id"], str, Literal["status"], AgentOutputItemStatus | None, Literal["summary"], list[SummaryText], Literal["type"], Literal["reasoning"]]
class TextFormatResourceTextDict(TypedDict):
    type: Literal["text"]
class TextFormatResourceText(Reply[TextFormatResourceTextDict]):
    type: Literal["text"]
    __getitem__: Get1[Literal["type"], Literal["text"]]
class TextFormatResourceJSONSchemaDict(TypedDict):
    schema: dict[str, object]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]
class TextFormatResourceJSONSchema(Reply[TextFormatResourceJSONSchemaDict]):
    schema_: dict[str, object]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]
    __getitem__: Get2[Literal["schema"], dict[str, object], Literal["type"], Literal["json_schema"]]
TextFormat: TypeAlias = Union[TextFormatResourceText, TextFormatResourceJSONSchema]
TextFormatDict: TypeAlias = Union[TextFormatResourceTextDict, TextFormatResourceJSONSchemaDict]
class AgentTextDict(TypedDict):
    format: TextFormatDict
    """`text`, or `json_schema` with a schema."""
    verbosity: Literal["low", "medium", "high"]
    """How long answers are: `low`, `medium` or `high`."""
class AgentText(Reply[AgentTextDict]):
    format: TextFormat
    """`text`, or `json_schema` with a schema."""
    verbosity: Literal["low", "medium", "high"]
    """How long answers are: `low`, `medium` or `high`."""
    __getitem__: Get2[Literal["format"], TextFormat, Literal["verbosity"], Literal["low", "medium", "high"]]
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
    """Whether the model finds it only when it searches for tools; default False."""
    description: str
    """What it does and when to call it; the model decides by this."""
    name: str
    """Name of the function."""
    parameters: dict[str, object]
    """Its parameters as a JSON Schema object."""
    type: Literal["function"]
    async_: bool | None
    """Whether the model may go on before the result is there."""
    __getitem__: Get5[Literal["defer_loading"], bool, Literal["description", "name"], str, Literal["parameters"], dict[str, object], Literal["type"], Literal["function"], Literal["async"], bool | None]
class AgentToolResourceProgrammaticToolCallingDict(TypedDict):
    enabled: bool
    """Whether the model may write programs that call tools."""
    type: Literal["programmatic_tool_calling"]
class AgentToolResourceProgrammaticToolCalling(Reply[AgentToolResourceProgrammaticToolCallingDict]):
    enabled: bool
    """Whether the model may write programs that call tools."""
    type: Literal["programmatic_tool_calling"]
    __getitem__: Get2[Literal["enabled"], bool, Literal["type"], Literal["programmatic_tool_calling"]]
class McpTransportResourceHTTPDict(TypedDict):
    server_url: str
    """Address at which the server is reached."""
    type: Literal["http"]
class McpTransportResourceHTTP(Reply[McpTransportResourceHTTPDict]):
    server_url: str
    """Address at which the server is reached."""
    type: Literal["http"]
    __getitem__: Get2[Literal["server_url"], str, Literal["type"], Literal["http"]]
class McpTransportResourceStdioDict(TypedDict):
    args: list[str]
    """Arguments of the program, in order."""
    command: str
    """The program that is the server, without its arguments."""
    cwd: str
    """The folder to run it in."""
    env_vars: list[str]
    """Names of environment variables that are passed on to the program."""
    type: Literal["stdio"]
class McpTransportResourceStdio(Reply[McpTransportResourceStdioDict]):
    args: list[str]
    """Arguments of the program, in order."""
    command: str
    """The program that is the server, without its arguments."""
    cwd: str
    """The folder to run it in."""
    env_vars: list[str]
    """Names of environment variables that are passed on to the program."""
    type: Literal["stdio"]
    __getitem__: Get3[Literal["args", "env_vars"], list[str], Literal["command", "cwd"], str, Literal["type"], Literal["stdio"]]
McpTransport: TypeAlias = Union[McpTransportResourceHTTP, McpTransportResourceStdio]
McpTransportDict: TypeAlias = Union[McpTransportResourceHTTPDict, McpTransportResourceStdioDict]
class AgentToolResourceMcpDict(TypedDict):
    allowed_tools: NotRequired[list[str] | None]
    """Which of its tools may be called; by default all."""
    connection_origin: Literal["service", "environment"]
    """From where the server is reached: from OpenAI's `service`, or from the `environment` of the session."""
    credential_id: NotRequired[str | None]
    """Id of a credential in a vault, with which the server is used."""
    request_metadata: dict[str, object]
    """What is sent along as metadata with requests to the server."""
    required: bool
    """Whether the agent cannot do without this server."""
    server_label: str
    """A name for the server, by which calls are told apart."""
    transport: McpTransportDict
    """How to talk to the server: over HTTP, or with a program that is started (`stdio`)."""
    type: Literal["mcp"]
class AgentToolResourceMcp(Reply[AgentToolResourceMcpDict]):
    allowed_tools: list[str] | None
    """Which of its tools may be called; by default all."""
    connection_origin: Literal["service", "environment"]
    """From where the server is reached: from OpenAI's `service`, or from the `environment` of the session."""
    credential_id: str | None
    """Id of a credential in a vault, with which the server is used."""
    request_metadata: dict[str, object]
    """What is sent along as metadata with requests to the server."""
    required: bool
    """Whether the agent cannot do without this server."""
    server_label: str
    """A name for the server, by which calls are told apart."""
    transport: McpTransport
    """How to talk to the server: over HTTP, or with a program that is started (`stdio`)."""
    type: Literal["mcp"]
    __getitem__: Get8[Literal["allowed_tools"], list[str] | None, Literal["connection_origin"], Literal["service", "environment"], Literal["credential_id"], str | None, Literal["request_metadata"], dict[str, object], Literal["required"], bool, Literal["server_label"], str, Literal["transport"], McpTransport, Literal["type"], Literal["mcp"]]
class AgentToolResourceWebSearchLocationDict(TypedDict, total=False):
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
class AgentToolResourceWebSearchLocation(Reply[AgentToolResourceWebSearchLocationDict]):
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
    __getitem__: Get1[Literal["city", "country", "region", "timezone"], str | None]
class AgentToolResourceWebSearchDict(TypedDict):
    allowed_domains: NotRequired[list[str] | None]
    """Only these domains and those below them."""
    context_size: Literal["low", "medium", "high"]
    """How much of what is found is read: `low`, `medium` or `high`."""
    location: NotRequired[AgentToolResourceWebSearchLocationDict | None]
    """Roughly where the user is."""
    mode: Literal["disabled", "cached", "live"]
    """What is searched: nothing (`disabled`), pages that are `cached`, or the web as it is now (`live`)."""
    type: Literal["web_search"]
class AgentToolResourceWebSearch(Reply[AgentToolResourceWebSearchDict]):
    allowed_domains: list[str] | None
    """Only these domains and those below them."""
    context_size: Literal["low", "medium", "high"]
    """How much of what is found is read: `low`, `medium` or `high`."""
    location: AgentToolResourceWebSearchLocation | None
    """Roughly where the user is."""
    mode: Literal["disabled", "cached", "live"]
    """What is searched: nothing (`disabled`), pages that are `cached`, or the web as it is now (`live`)."""
    type: Literal["web_search"]
    __getitem__: Get5[Literal["allowed_domains"], list[str] | None, Literal["context_size"], Literal["low", "medium", "high"], Literal["location"], AgentToolResourceWebSearchLocation | None, Literal["mode"], Literal["disabled", "cached", "live"], Literal["type"], Literal["web_search"]]
class AgentToolResourceComputerUseDict(TypedDict):
    include_screenshots: bool
    """Whether the items of its calls come with screenshots."""
    type: Literal["computer_use"]
class AgentToolResourceComputerUse(Reply[AgentToolResourceComputerUseDict]):
    include_screenshots: bool
    """Whether the items of its calls come with screenshots."""
    type: Literal["computer_use"]
    __getitem__: Get2[Literal["include_screenshots"], bool, Literal["type"], Literal["computer_use"]]
class AgentToolResourceAutomationsDict(TypedDict):
    type: Literal["automations"]
class AgentToolResourceAutomations(Reply[AgentToolResourceAutomationsDict]):
    type: Literal["automations"]
    __getitem__: Get1[Literal["type"], Literal["automations"]]
class EnvironmentResourceNoneDict(TypedDict):
    type: Literal["none"]
class EnvironmentResourceNone(Reply[EnvironmentResourceNoneDict]):
    type: Literal["none"]
    __getitem__: Get1[Literal["type"], Literal["none"]]
class HostedEnvironmentFileIDDict(TypedDict):
    id: str
    """Id of the file in the environment."""
    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    size_bytes: int
    """How big it is, in bytes."""
    type: Literal["file_id"]
class HostedEnvironmentFileID(Reply[HostedEnvironmentFileIDDict]):
    id: str
    """Id of the file in the environment."""
    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    size_bytes: int
    """How big it is, in bytes."""
    type: Literal["file_id"]
    __getitem__: Get3[Literal["id", "file_id", "path"], str, Literal["size_bytes"], int, Literal["type"], Literal["file_id"]]
class HostedEnvironmentFileResourceInlineDict(TypedDict):
    id: str
    """Id of the file in the environment."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    size_bytes: int
    """How big it is, in bytes."""
    type: Literal["inline"]
class HostedEnvironmentFileResourceInline(Reply[HostedEnvironmentFileResourceInlineDict]):
    id: str
    """Id of the file in the environment."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    size_bytes: int
    """How big it is, in bytes."""
    type: Literal["inline"]
    __getitem__: Get3[Literal["id", "path"], str, Literal["size_bytes"], int, Literal["type"], Literal["inline"]]
HostedEnvironmentFile: TypeAlias = Union[HostedEnvironmentFileID, HostedEnvironmentFileResourceInline]
HostedEnvironmentFileDict: TypeAlias = Union[HostedEnvironmentFileIDDict, HostedEnvironmentFileResourceInlineDict]
class EnvironmentResourceOpenAIHostedNetworkDict(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: list[str]
    """The domains that may be reached."""
class EnvironmentResourceOpenAIHostedNetwork(Reply[EnvironmentResourceOpenAIHostedNetworkDict]):
    access: Literal["enabled", "disabled", "restricted"]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: list[str]
    """The domains that may be reached."""
    __getitem__: Get2[Literal["access"], Literal["enabled", "disabled", "restricted"], Literal["allowed_domains"], list[str]]
class EnvironmentResourceOpenAIHostedPackagesDict(TypedDict):
    npm: list[str]
    """Packages to install with npm."""
    python: list[str]
    """Python packages to install."""
    system: list[str]
    """Packages to install with the package manager of the system."""
class EnvironmentResourceOpenAIHostedPackages(Reply[EnvironmentResourceOpenAIHostedPackagesDict]):
    npm: list[str]
    """Packages to install with npm."""
    python: list[str]
    """Python packages to install."""
    system: list[str]
    """Packages to install with the package manager of the system."""
    __getitem__: Get1[Literal["npm", "python", "system"], list[str]]
class HostedPluginDict(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    type: Literal["inline"]
class HostedPlugin(Reply[HostedPluginDict]):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    type: Literal["inline"]
    __getitem__: Get2[Literal["description", "name"], str, Literal["type"], Literal["inline"]]
class HostedSkillReferenceDict(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: str
    """Which version of it."""
class HostedSkillReference(Reply[HostedSkillReferenceDict]):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: str
    """Which version of it."""
    __getitem__: Get2[Literal["description", "name", "skill_id", "version"], str, Literal["type"], Literal["skill_reference"]]
HostedSkill: TypeAlias = Union[HostedSkillReference, HostedPlugin]
HostedSkillDict: TypeAlias = Union[HostedSkillReferenceDict, HostedPluginDict]
class EnvironmentResourceOpenAIHostedDesktopDict(TypedDict):
    enabled: bool
    """Whether it has a screen."""
class EnvironmentResourceOpenAIHostedDesktop(Reply[EnvironmentResourceOpenAIHostedDesktopDict]):
    enabled: bool
    """Whether it has a screen."""
    __getitem__: Get1[Literal["enabled"], bool]
class EnvironmentResourceOpenAIHostedDict(TypedDict):
    id: str
    """Id of the environment."""
    capability_directories: list[str]
    """Folders in which it looks for skills and the like."""
    files: list[HostedEnvironmentFileDict]
    """Files that were put into it."""
    network: EnvironmentResourceOpenAIHostedNetworkDict
    """What it may reach."""
    packages: EnvironmentResourceOpenAIHostedPackagesDict
    """Packages to install."""
    plugins: list[HostedPluginDict]
    """Plugins that were installed."""
    skills: list[HostedSkillDict]
    """Skills that were put into it."""
    type: Literal["openai_hosted"]
    container_size: NotRequired[Literal["small", "medium", "large"] | None]
    """How big a machine it is: `small`, `medium` or `large`."""
    desktop: NotRequired[EnvironmentResourceOpenAIHostedDesktopDict | None]
    """Whether it has a screen."""
class EnvironmentResourceOpenAIHosted(Reply[EnvironmentResourceOpenAIHostedDict]):
    id: str
    """Id of the environment."""
    capability_directories: list[str]
    """Folders in which it looks for skills and the like."""
    files: list[HostedEnvironmentFile]
    """Files that were put into it."""
    network: EnvironmentResourceOpenAIHostedNetwork
    """What it may reach."""
    packages: EnvironmentResourceOpenAIHostedPackages
    """Packages to install."""
    plugins: list[HostedPlugin]
    """Plugins that were installed."""
    skills: list[HostedSkill]
    """Skills that were put into it."""
    type: Literal["openai_hosted"]
    container_size: Literal["small", "medium", "large"] | None
    """How big a machine it is: `small`, `medium` or `large`."""
    desktop: EnvironmentResourceOpenAIHostedDesktop | None
    """Whether it has a screen."""
    __getitem__: Get10[Literal["id"], str, Literal["capability_directories"], list[str], Literal["files"], list[HostedEnvironmentFile], Literal["network"], EnvironmentResourceOpenAIHostedNetwork, Literal["packages"], EnvironmentResourceOpenAIHostedPackages, Literal["plugins"], list[HostedPlugin], Literal["skills"], list[HostedSkill], Literal["type"], Literal["openai_hosted"], Literal["container_size"], Literal["small", "medium", "large"] | None, Literal["desktop"], EnvironmentResourceOpenAIHostedDesktop | None]
class EnvironmentResourceSelfHostedDict(TypedDict):
    id: str
    """Id of the environment."""
    capability_directories: list[str]
    """Folders in which it looks for skills and the like."""
    remote_url: str
    """Remote address of the environment."""
    type: Literal["self_hosted"]
    workspace_directory: str
    """The folder that the agent works in, on your machine."""
class EnvironmentResourceSelfHosted(Reply[EnvironmentResourceSelfHostedDict]):
    id: str
    """Id of the environment."""
    capability_directories: list[str]
    """Folders in which it looks for skills and the like."""
    remote_url: str
    """Remote address of the environment."""
    type: Literal["self_hosted"]
    workspace_directory: str
    """The folder that the agent works in, on your machine."""
    __getitem__: Get3[Literal["id", "remote_url", "workspace_directory"], str, Literal["capability_directories"], list[str], Literal["type"], Literal["self_hosted"]]
class InputContentResourceInputTextDict(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
class InputContentResourceInputText(Reply[InputContentResourceInputTextDict]):
    text: str
    """The text."""
    type: Literal["input_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["input_text"]]
class InputContentResourceInputImageDict(TypedDict):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
class InputContentResourceInputImage(Reply[InputContentResourceInputImageDict]):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    __getitem__: Get2[Literal["image_url"], str, Literal["type"], Literal["input_image"]]
class MultiAgentConfigDict(TypedDict):
    enabled: bool
    """Whether the model may start agents of its own."""
    max_concurrent_subagents: NotRequired[int | None]
    """How many of them may be at work at once, at most."""
class MultiAgentConfig(Reply[MultiAgentConfigDict]):
    enabled: bool
    """Whether the model may start agents of its own."""
    max_concurrent_subagents: int | None
    """How many of them may be at work at once, at most."""
    __getitem__: Get2[Literal["enabled"], bool, Literal["max_concurrent_subagents"], int | None]
class OutputTextDict(TypedDict):
    text: str
    """The text."""
    type: Literal["output_text"]
class OutputText(Reply[OutputTextDict]):
    text: str
    """The text."""
    type: Literal["output_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["output_text"]]
class PersistedAgentToolResourceToolSearchDict(TypedDict):
    type: Literal["tool_search"]
class PersistedAgentToolResourceToolSearch(Reply[PersistedAgentToolResourceToolSearchDict]):
    type: Literal["tool_search"]
    __getitem__: Get1[Literal["type"], Literal["tool_search"]]
class PersistedMcpTransportResourceHTTPDict(TypedDict):
    headers: dict[str, str]
    """Header fields that the server gets."""
    server_url: str
    """Address at which the server is reached."""
    type: Literal["http"]
class PersistedMcpTransportResourceHTTP(Reply[PersistedMcpTransportResourceHTTPDict]):
    headers: dict[str, str]
    """Header fields that the server gets."""
    server_url: str
    """Address at which the server is reached."""
    type: Literal["http"]
    __getitem__: Get3[Literal["headers"], dict[str, str], Literal["server_url"], str, Literal["type"], Literal["http"]]
PersistedMcpTransport: TypeAlias = Union[PersistedMcpTransportResourceHTTP, McpTransportResourceStdio]
PersistedMcpTransportDict: TypeAlias = Union[PersistedMcpTransportResourceHTTPDict, McpTransportResourceStdioDict]
class PersistedAgentToolResourceMcpDict(TypedDict):
    allowed_tools: NotRequired[list[str] | None]
    """Which of its tools may be called; by default all."""
    connection_origin: Literal["service", "environment"]
    """From where the server is reached: from OpenAI's `service`, or from the `environment` of the session."""
    credential_id: NotRequired[str | None]
    """Id of a credential in a vault, with which the server is used."""
    request_metadata: dict[str, object]
    """What is sent along as metadata with requests to the server."""
    required: bool
    """Whether the agent cannot do without this server."""
    server_label: str
    """A name for the server, by which calls are told apart."""
    transport: PersistedMcpTransportDict
    """How to talk to the server: over HTTP, or with a program that is started (`stdio`)."""
    type: Literal["mcp"]
class PersistedAgentToolResourceMcp(Reply[PersistedAgentToolResourceMcpDict]):
    allowed_tools: list[str] | None
    """Which of its tools may be called; by default all."""
    connection_origin: Literal["service", "environment"]
    """From where the server is reached: from OpenAI's `service`, or from the `environment` of the session."""
    credential_id: str | None
    """Id of a credential in a vault, with which the server is used."""
    request_metadata: dict[str, object]
    """What is sent along as metadata with requests to the server."""
    required: bool
    """Whether the agent cannot do without this server."""
    server_label: str
    """A name for the server, by which calls are told apart."""
    transport: PersistedMcpTransport
    """How to talk to the server: over HTTP, or with a program that is started (`stdio`)."""
    type: Literal["mcp"]
    __getitem__: Get8[Literal["allowed_tools"], list[str] | None, Literal["connection_origin"], Literal["service", "environment"], Literal["credential_id"], str | None, Literal["request_metadata"], dict[str, object], Literal["required"], bool, Literal["server_label"], str, Literal["transport"], PersistedMcpTransport, Literal["type"], Literal["mcp"]]
class SessionTurnErrorDict(TypedDict):
    code: Literal["context_length_exceeded", "max_output_tokens", "session_budget_exceeded", "usage_limit_exceeded", "project_spend_limit_exceeded", "organization_spend_limit_exceeded", "organization_usage_limit_exceeded", "billing_not_active", "credit_balance_exhausted", "rate_limit_exceeded", "flex_unavailable", "server_overloaded", "cyber_policy", "misalignment_policy_violation", "connection_failed", "server_error", "authentication_error", "invalid_request", "resource_not_found", "sandbox_error", "executor_version_incompatible", "active_turn_not_steerable", "request_timeout", "internal_error"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
class SessionTurnError(Reply[SessionTurnErrorDict]):
    code: Literal["context_length_exceeded", "max_output_tokens", "session_budget_exceeded", "usage_limit_exceeded", "project_spend_limit_exceeded", "organization_spend_limit_exceeded", "organization_usage_limit_exceeded", "billing_not_active", "credit_balance_exhausted", "rate_limit_exceeded", "flex_unavailable", "server_overloaded", "cyber_policy", "misalignment_policy_violation", "connection_failed", "server_error", "authentication_error", "invalid_request", "resource_not_found", "sandbox_error", "executor_version_incompatible", "active_turn_not_steerable", "request_timeout", "internal_error"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    __getitem__: Get2[Literal["code"], Literal["context_length_exceeded", "max_output_tokens", "session_budget_exceeded", "usage_limit_exceeded", "project_spend_limit_exceeded", "organization_spend_limit_exceeded", "organization_usage_limit_exceeded", "billing_not_active", "credit_balance_exhausted", "rate_limit_exceeded", "flex_unavailable", "server_overloaded", "cyber_policy", "misalignment_policy_violation", "connection_failed", "server_error", "authentication_error", "invalid_request", "resource_not_found", "sandbox_error", "executor_version_incompatible", "active_turn_not_steerable", "request_timeout", "internal_error"], Literal["message"], str]
class TokenUsageInputTokensDetailsDict(TypedDict):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
class TokenUsageInputTokensDetails(Reply[TokenUsageInputTokensDetailsDict]):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    __getitem__: Get1[Literal["cached_tokens"], int]
class TokenUsageOutputTokensDetailsDict(TypedDict):
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
class TokenUsageOutputTokensDetails(Reply[TokenUsageOutputTokensDetailsDict]):
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    __getitem__: Get1[Literal["reasoning_tokens"], int]
class TokenUsageDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: TokenUsageInputTokensDetailsDict
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    output_tokens_details: TokenUsageOutputTokensDetailsDict
    """What the output tokens are made of."""
    total_tokens: int
    """Input and output together."""
class TokenUsage(Reply[TokenUsageDict]):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: TokenUsageInputTokensDetails
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    output_tokens_details: TokenUsageOutputTokensDetails
    """What the output tokens are made of."""
    total_tokens: int
    """Input and output together."""
    __getitem__: Get3[Literal["input_tokens", "output_tokens", "total_tokens"], int, Literal["input_tokens_details"], TokenUsageInputTokensDetails, Literal["output_tokens_details"], TokenUsageOutputTokensDetails]
class WebSearchActionResourceSearchDict(TypedDict, total=False):
    queries: list[str] | None
    """What was searched for."""
    query: str | None
    """What was searched for."""
    type: Required[Literal["search"]]
class WebSearchActionResourceSearch(Reply[WebSearchActionResourceSearchDict]):
    queries: list[str] | None
    """What was searched for."""
    query: str | None
    """What was searched for."""
    type: Literal["search"]
    __getitem__: Get3[Literal["queries"], list[str] | None, Literal["query"], str | None, Literal["type"], Literal["search"]]
class WebSearchActionResourceOpenPageDict(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]
    """Address of the page."""
class WebSearchActionResourceOpenPage(Reply[WebSearchActionResourceOpenPageDict]):
    type: Literal["open_page"]
    url: str | None
    """Address of the page."""
    __getitem__: Get2[Literal["type"], Literal["open_page"], Literal["url"], str | None]
class AgentSessionRequiredActionSessionRequiredActionResourceFunctionCallDict(TypedDict):
    arguments: object
    """The arguments of the call; the model may get them wrong, so check them."""
    call_id: str
    """Id of the call; its result is sent with it."""
    name: str
    """Name of the function."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["function_call"]
class AgentSessionRequiredActionSessionRequiredActionResourceFunctionCall(Reply[AgentSessionRequiredActionSessionRequiredActionResourceFunctionCallDict]):
    arguments: object
    """The arguments of the call; the model may get them wrong, so check them."""
    call_id: str
    """Id of the call; its result is sent with it."""
    name: str
    """Name of the function."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["function_call"]
    __getitem__: Get3[Literal["arguments"], object, Literal["call_id", "name", "turn_id"], str, Literal["type"], Literal["function_call"]]
class AgentSessionAssistantMessageDict(TypedDict):
    id: str
    """Id of the item."""
    content: list[OutputTextDict]
    """What is said, in parts of text."""
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    """`in_progress`, `completed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["message"]
class AgentSessionAssistantMessage(Reply[AgentSessionAssistantMessageDict]):
    id: str
    """Id of the item."""
    content: list[OutputText]
    """What is said, in parts of text."""
    phase: Literal["commentary", "final_answer"] | None
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    """`in_progress`, `completed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["message"]
    __getitem__: Get6[Literal["id", "turn_id"], str, Literal["content"], list[OutputText], Literal["phase"], Literal["commentary", "final_answer"] | None, Literal["role"], Literal["assistant"], Literal["status"], AgentOutputItemStatus, Literal["type"], Literal["message"]]
class AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResourceDict(TypedDict):
    action: Literal["submit"]
    selected_option: NotRequired[str | None]
    """Id of the option that was chosen, if the request has options."""
    type: Literal["browser_authentication"]
class AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource(Reply[AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResourceDict]):
    action: Literal["submit"]
    selected_option: str | None
    """Id of the option that was chosen, if the request has options."""
    type: Literal["browser_authentication"]
    __getitem__: Get3[Literal["action"], Literal["submit"], Literal["selected_option"], str | None, Literal["type"], Literal["browser_authentication"]]
class AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResourceDict(TypedDict):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]
class AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource(Reply[AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResourceDict]):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]
    __getitem__: Get2[Literal["action"], Literal["cancel"], Literal["type"], Literal["browser_authentication"]]
AgentSessionMessageContent: TypeAlias = Union[InputContentResourceInputText, InputContentResourceInputImage, OutputText]
AgentSessionMessageContentDict: TypeAlias = Union[InputContentResourceInputTextDict, InputContentResourceInputImageDict, OutputTextDict]
class AgentSessionMessageDict(TypedDict):
    id: NotRequired[str | None]
    """Id of the item."""
    content: list[AgentSessionMessageContentDict]
    """What is said: parts of text and images."""
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    role: Literal["user", "assistant"]
    """Who speaks: `user` or `assistant`."""
    status: AgentOutputItemStatus
    """`in_progress`, `completed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["message"]
class AgentSessionMessage(Reply[AgentSessionMessageDict]):
    id: str | None
    """Id of the item."""
    content: list[AgentSessionMessageContent]
    """What is said: parts of text and images."""
    phase: Literal["commentary", "final_answer"] | None
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    role: Literal["user", "assistant"]
    """Who speaks: `user` or `assistant`."""
    status: AgentOutputItemStatus
    """`in_progress`, `completed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["message"]
    @property
    def output_text(self) -> str:
        """The text of all its parts, joined; "" if there is none."""
    __getitem__: Get7[Literal["id"], str | None, Literal["content"], list[AgentSessionMessageContent], Literal["phase"], Literal["commentary", "final_answer"] | None, Literal["role"], Literal["user", "assistant"], Literal["status"], AgentOutputItemStatus, Literal["turn_id"], str, Literal["type"], Literal["message"]]
class AssistantToolChoiceFunctionDict(TypedDict):
    name: str
    """Name of the function."""
class AssistantToolChoiceFunction(Reply[AssistantToolChoiceFunctionDict]):
    name: str
    """Name of the function."""
    __getitem__: Get1[Literal["name"], str]
class AssistantToolChoiceDict(TypedDict):
    type: Literal["function", "code_interpreter", "file_search"]
    """What the model must call: `function`, `code_interpreter` or `file_search`."""
    function: NotRequired[AssistantToolChoiceFunctionDict | None]
    """Which function must be called, if `type` is `function`."""
class AssistantToolChoice(Reply[AssistantToolChoiceDict]):
    type: Literal["function", "code_interpreter", "file_search"]
    """What the model must call: `function`, `code_interpreter` or `file_search`."""
    function: AssistantToolChoiceFunction | None
    """Which function must be called, if `type` is `function`."""
    __getitem__: Get2[Literal["type"], Literal["function", "code_interpreter", "file_search"], Literal["function"], AssistantToolChoiceFunction | None]
class CodeInterpreterToolDict(TypedDict):
    type: Literal["code_interpreter"]
class CodeInterpreterTool(Reply[CodeInterpreterToolDict]):
    type: Literal["code_interpreter"]
    __getitem__: Get1[Literal["type"], Literal["code_interpreter"]]
class FileSearchToolFileSearchRankingOptionsDict(TypedDict):
    score_threshold: float
    """Drop what fits less well, 0 to 1."""
    ranker: NotRequired[Literal["auto", "default_2024_08_21"] | None]
    """How results are ranked: `auto` (default) or one by name."""
class FileSearchToolFileSearchRankingOptions(Reply[FileSearchToolFileSearchRankingOptionsDict]):
    score_threshold: float
    """Drop what fits less well, 0 to 1."""
    ranker: Literal["auto", "default_2024_08_21"] | None
    """How results are ranked: `auto` (default) or one by name."""
    __getitem__: Get2[Literal["score_threshold"], float, Literal["ranker"], Literal["auto", "default_2024_08_21"] | None]
class FileSearchToolFileSearchDict(TypedDict, total=False):
    max_num_results: int | None
    """The most results, 1 to 50."""
    ranking_options: FileSearchToolFileSearchRankingOptionsDict | None
    """How results are ranked, and which are dropped."""
class FileSearchToolFileSearch(Reply[FileSearchToolFileSearchDict]):
    max_num_results: int | None
    """The most results, 1 to 50."""
    ranking_options: FileSearchToolFileSearchRankingOptions | None
    """How results are ranked, and which are dropped."""
    __getitem__: Get2[Literal["max_num_results"], int | None, Literal["ranking_options"], FileSearchToolFileSearchRankingOptions | None]
class FileSearchToolDict(TypedDict):
    type: Literal["file_search"]
    file_search: NotRequired[FileSearchToolFileSearchDict | None]
    """How to search: how many results, and how they are ranked."""
class FileSearchTool(Reply[FileSearchToolDict]):
    type: Literal["file_search"]
    file_search: FileSearchToolFileSearch | None
    """How to search: how many results, and how they are ranked."""
    __getitem__: Get2[Literal["type"], Literal["file_search"], Literal["file_search"], FileSearchToolFileSearch | None]
class FunctionToolDict(TypedDict):
    function: FunctionDefinitionDict
    """Name, purpose and parameters of the function."""
    type: Literal["function"]
class FunctionTool(Reply[FunctionToolDict]):
    function: FunctionDefinition
    """Name, purpose and parameters of the function."""
    type: Literal["function"]
    __getitem__: Get2[Literal["function"], FunctionDefinition, Literal["type"], Literal["function"]]
class ChatKitWorkflowTracingDict(TypedDict):
    enabled: bool
    """Whether it is switched on."""
class ChatKitWorkflowTracing(Reply[ChatKitWorkflowTracingDict]):
    enabled: bool
    """Whether it is switched on."""
    __getitem__: Get1[Literal["enabled"], bool]
class ChatKitWorkflowDict(TypedDict):
    id: str
    """Id of the workflow that answers."""
    state_variables: NotRequired[dict[str, str | int | bool | float] | None]
    """Values that the workflow begins with, by name."""
    tracing: ChatKitWorkflowTracingDict
    """Whether runs of the workflow are traced."""
    version: NotRequired[str | None]
    """Which version of the workflow answers."""
class ChatKitWorkflow(Reply[ChatKitWorkflowDict]):
    id: str
    """Id of the workflow that answers."""
    state_variables: dict[str, str | int | bool | float] | None
    """Values that the workflow begins with, by name."""
    tracing: ChatKitWorkflowTracing
    """Whether runs of the workflow are traced."""
    version: str | None
    """Which version of the workflow answers."""
    __getitem__: Get4[Literal["id"], str, Literal["state_variables"], dict[str, str | int | bool | float] | None, Literal["tracing"], ChatKitWorkflowTracing, Literal["version"], str | None]
class BetaResponseErrorEventAgentDict(TypedDict):
    agent_name: str
    """Name that tells the agent from the others."""
class BetaResponseErrorEventAgent(Reply[BetaResponseErrorEventAgentDict]):
    agent_name: str
    """Name that tells the agent from the others."""
    __getitem__: Get1[Literal["agent_name"], str]
class BetaResponseCompactionItemDict(TypedDict):
    id: str
    """Id of the item."""
    encrypted_content: str
    """What went before, shortened and encrypted; send it in again."""
    type: Literal["compaction"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseCompactionItem(Reply[BetaResponseCompactionItemDict]):
    id: str
    """Id of the item."""
    encrypted_content: str
    """What went before, shortened and encrypted; send it in again."""
    type: Literal["compaction"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get4[Literal["id", "encrypted_content"], str, Literal["type"], Literal["compaction"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["created_by"], str | None]
class BetaResponseCompactionItemParamDict(TypedDict):
    encrypted_content: str
    """What went before, shortened and encrypted."""
    type: Literal["compaction"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseCompactionItemParam(Reply[BetaResponseCompactionItemParamDict]):
    encrypted_content: str
    """What went before, shortened and encrypted."""
    type: Literal["compaction"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get4[Literal["encrypted_content"], str, Literal["type"], Literal["compaction"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
BetaResponseConfigurationUpdateItemTextFormat: TypeAlias = Union[TextFormatResourceText, ResponseFormatTextJSONSchemaConfig]
BetaResponseConfigurationUpdateItemTextFormatDict: TypeAlias = Union[TextFormatResourceTextDict, ResponseFormatTextJSONSchemaConfigDict]
class BetaResponseConfigurationUpdateItemTextDict(TypedDict):
    format: BetaResponseConfigurationUpdateItemTextFormatDict
    """`text`, `json_object`, or `json_schema` with a schema."""
class BetaResponseConfigurationUpdateItemText(Reply[BetaResponseConfigurationUpdateItemTextDict]):
    format: BetaResponseConfigurationUpdateItemTextFormat
    """`text`, `json_object`, or `json_schema` with a schema."""
    __getitem__: Get1[Literal["format"], BetaResponseConfigurationUpdateItemTextFormat]
class BetaResponseConfigurationUpdateItemDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    type: Required[Literal["configuration_update"]]
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
    reasoning: ToolImageGenerationSvgReasoningDict | None
    """How much a reasoning model thinks from here on."""
    text: BetaResponseConfigurationUpdateItemTextDict | None
    """The form of the text from here on: plain, or JSON by a schema."""
class BetaResponseConfigurationUpdateItem(Reply[BetaResponseConfigurationUpdateItemDict]):
    id: str
    """Id of the item."""
    type: Literal["configuration_update"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    reasoning: ToolImageGenerationSvgReasoning | None
    """How much a reasoning model thinks from here on."""
    text: BetaResponseConfigurationUpdateItemText | None
    """The form of the text from here on: plain, or JSON by a schema."""
    __getitem__: Get5[Literal["id"], str, Literal["type"], Literal["configuration_update"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["reasoning"], ToolImageGenerationSvgReasoning | None, Literal["text"], BetaResponseConfigurationUpdateItemText | None]
class BetaResponseConfigurationUpdateItemParamDict(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
    reasoning: ToolImageGenerationSvgReasoningDict | None
    """How much a reasoning model thinks from here on."""
    text: BetaResponseConfigurationUpdateItemTextDict | None
    """The form of the text from here on: plain, or JSON by a schema."""
class BetaResponseConfigurationUpdateItemParam(Reply[BetaResponseConfigurationUpdateItemParamDict]):
    type: Literal["configuration_update"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    reasoning: ToolImageGenerationSvgReasoning | None
    """How much a reasoning model thinks from here on."""
    text: BetaResponseConfigurationUpdateItemText | None
    """The form of the text from here on: plain, or JSON by a schema."""
    __getitem__: Get5[Literal["type"], Literal["configuration_update"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["reasoning"], ToolImageGenerationSvgReasoning | None, Literal["text"], BetaResponseConfigurationUpdateItemText | None]
class BetaResponseFormatTextConfigJSONObjectDict(TypedDict):
    type: Literal["json_object"]
class BetaResponseFormatTextConfigJSONObject(Reply[BetaResponseFormatTextConfigJSONObjectDict]):
    type: Literal["json_object"]
    __getitem__: Get1[Literal["type"], Literal["json_object"]]
class BetaResponseItemAgentMessageContentTextDict(TypedDict):
    text: str
    """The text."""
    type: Literal["text"]
class BetaResponseItemAgentMessageContentText(Reply[BetaResponseItemAgentMessageContentTextDict]):
    text: str
    """The text."""
    type: Literal["text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["text"]]
class BetaResponseItemAgentMessageContentComputerScreenshotDict(TypedDict, total=False):
    detail: Required[ImageDetail]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the screenshot, or the image itself as a `data:` URL."""
    type: Required[Literal["computer_screenshot"]]
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class BetaResponseItemAgentMessageContentComputerScreenshot(Reply[BetaResponseItemAgentMessageContentComputerScreenshotDict]):
    detail: ImageDetail
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the screenshot, or the image itself as a `data:` URL."""
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get4[Literal["detail"], ImageDetail, Literal["file_id", "image_url"], str | None, Literal["type"], Literal["computer_screenshot"], Literal["prompt_cache_breakpoint"], ResponseInputFilePromptCacheBreakpoint | None]
BetaResponseItemAgentMessageContent: TypeAlias = Union[ResponseInputText, ResponseOutputText, BetaResponseItemAgentMessageContentText, SummaryText, ResponseReasoningItemContent, ResponseOutputRefusal, ResponseInputImage, BetaResponseItemAgentMessageContentComputerScreenshot, ResponseInputFile, AgentContentEncryptedContentResource]
BetaResponseItemAgentMessageContentDict: TypeAlias = Union[ResponseInputTextDict, ResponseOutputTextDict, BetaResponseItemAgentMessageContentTextDict, SummaryTextDict, ResponseReasoningItemContentDict, ResponseOutputRefusalDict, ResponseInputImageDict, BetaResponseItemAgentMessageContentComputerScreenshotDict, ResponseInputFileDict, AgentContentEncryptedContentResourceDict]
class BetaResponseItemAgentMessageDict(TypedDict):
    id: str
    """Id of the item."""
    author: str
    """Name of the agent that wrote it."""
    content: list[BetaResponseItemAgentMessageContentDict]
    """What is said: parts of text, images and files, some of them encrypted."""
    recipient: str
    """Name of the agent that it is for."""
    type: Literal["agent_message"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseItemAgentMessage(Reply[BetaResponseItemAgentMessageDict]):
    id: str
    """Id of the item."""
    author: str
    """Name of the agent that wrote it."""
    content: list[BetaResponseItemAgentMessageContent]
    """What is said: parts of text, images and files, some of them encrypted."""
    recipient: str
    """Name of the agent that it is for."""
    type: Literal["agent_message"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get4[Literal["id", "author", "recipient"], str, Literal["content"], list[BetaResponseItemAgentMessageContent], Literal["type"], Literal["agent_message"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseItemMultiAgentCallDict(TypedDict):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseItemMultiAgentCall(Reply[BetaResponseItemMultiAgentCallDict]):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get4[Literal["id", "arguments", "call_id"], str, Literal["action"], Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"], Literal["type"], Literal["multi_agent_call"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseItemMultiAgentCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    call_id: str
    """Id of the call."""
    output: list[ResponseOutputTextDict]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseItemMultiAgentCallOutput(Reply[BetaResponseItemMultiAgentCallOutputDict]):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    call_id: str
    """Id of the call."""
    output: list[ResponseOutputText]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get5[Literal["id", "call_id"], str, Literal["action"], Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"], Literal["output"], list[ResponseOutputText], Literal["type"], Literal["multi_agent_call_output"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaFileSearchToolFiltersComparisonFilterDict(TypedDict):
    key: str
    """Which attribute."""
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`."""
    value: str | float | bool | list[str | float]
    """What to compare it with."""
class BetaFileSearchToolFiltersComparisonFilter(Reply[BetaFileSearchToolFiltersComparisonFilterDict]):
    key: str
    """Which attribute."""
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`."""
    value: str | float | bool | list[str | float]
    """What to compare it with."""
    __getitem__: Get3[Literal["key"], str, Literal["type"], Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"], Literal["value"], str | float | bool | list[str | float]]
BetaFileSearchToolFiltersCompoundFilterFilter: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilter, object]
BetaFileSearchToolFiltersCompoundFilterFilterDict: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilterDict, object]
class BetaFileSearchToolFiltersCompoundFilterDict(TypedDict):
    filters: list[BetaFileSearchToolFiltersCompoundFilterFilterDict]
    """The filters."""
    type: Literal["and", "or"]
    """Whether all (`and`) or any (`or`) of them must hold."""
class BetaFileSearchToolFiltersCompoundFilter(Reply[BetaFileSearchToolFiltersCompoundFilterDict]):
    filters: list[BetaFileSearchToolFiltersCompoundFilterFilter]
    """The filters."""
    type: Literal["and", "or"]
    """Whether all (`and`) or any (`or`) of them must hold."""
    __getitem__: Get2[Literal["filters"], list[BetaFileSearchToolFiltersCompoundFilterFilter], Literal["type"], Literal["and", "or"]]
BetaFileSearchToolFilters: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilter, BetaFileSearchToolFiltersCompoundFilter, None]
BetaFileSearchToolFiltersDict: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilterDict, BetaFileSearchToolFiltersCompoundFilterDict, None]
class BetaFileSearchToolDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[list[str]]
    """Ids of the vector stores to search."""
    filters: BetaFileSearchToolFiltersDict | None
    """Which files to search, by their attributes."""
    max_num_results: int | None
    """The most results, 1 to 50."""
    ranking_options: FileSearchToolRankingOptionsDict | None
    """How results are ranked, and which are dropped."""
class BetaFileSearchTool(Reply[BetaFileSearchToolDict]):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    """Ids of the vector stores to search."""
    filters: BetaFileSearchToolFilters | None
    """Which files to search, by their attributes."""
    max_num_results: int | None
    """The most results, 1 to 50."""
    ranking_options: FileSearchToolRankingOptions | None
    """How results are ranked, and which are dropped."""
    __getitem__: Get5[Literal["type"], Literal["file_search"], Literal["vector_store_ids"], list[str], Literal["filters"], BetaFileSearchToolFilters | None, Literal["max_num_results"], int | None, Literal["ranking_options"], FileSearchToolRankingOptions | None]
class BetaCustomToolFormatGrammarDict(TypedDict):
    definition: str
    """The grammar itself."""
    syntax: Literal["lark", "regex"]
    """`lark` or `regex`."""
    type: Literal["grammar"]
class BetaCustomToolFormatGrammar(Reply[BetaCustomToolFormatGrammarDict]):
    definition: str
    """The grammar itself."""
    syntax: Literal["lark", "regex"]
    """`lark` or `regex`."""
    type: Literal["grammar"]
    __getitem__: Get3[Literal["definition"], str, Literal["syntax"], Literal["lark", "regex"], Literal["type"], Literal["grammar"]]
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
    format: BetaCustomToolFormat | None
    """What its input may look like; default any text."""
    __getitem__: Get6[Literal["name"], str, Literal["type"], Literal["custom"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None, Literal["async", "defer_loading"], bool | None, Literal["description"], str | None, Literal["format"], BetaCustomToolFormat | None]
BetaNamespaceToolTool: TypeAlias = Union[NamespaceToolToolFunction, BetaCustomTool]
BetaNamespaceToolToolDict: TypeAlias = Union[NamespaceToolToolFunctionDict, BetaCustomToolDict]
class BetaNamespaceToolDict(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: list[BetaNamespaceToolToolDict]
    """The tools in it."""
    type: Literal["namespace"]
class BetaNamespaceTool(Reply[BetaNamespaceToolDict]):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: list[BetaNamespaceToolTool]
    """The tools in it."""
    type: Literal["namespace"]
    __getitem__: Get3[Literal["description", "name"], str, Literal["tools"], list[BetaNamespaceToolTool], Literal["type"], Literal["namespace"]]
BetaTool: TypeAlias = Union[_types_responses__types_FunctionTool, BetaFileSearchTool, ComputerTool, ComputerUsePreviewTool, WebSearchTool, ToolMcp, ToolCodeInterpreter, ToolProgrammaticToolCalling, ToolImageGeneration, ToolLocalShell, FunctionShellTool, BetaCustomTool, BetaNamespaceTool, ToolSearchTool, WebSearchPreviewTool, ApplyPatchTool]
BetaToolDict: TypeAlias = Union[_types_responses__types_FunctionToolDict, BetaFileSearchToolDict, ComputerToolDict, ComputerUsePreviewToolDict, WebSearchToolDict, ToolMcpDict, ToolCodeInterpreterDict, ToolProgrammaticToolCallingDict, ToolImageGenerationDict, ToolLocalShellDict, FunctionShellToolDict, BetaCustomToolDict, BetaNamespaceToolDict, ToolSearchToolDict, WebSearchPreviewToolDict, ApplyPatchToolDict]
class BetaResponseItemAdditionalToolsDict(TypedDict):
    id: str
    """Id of the item."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who brings them."""
    tools: list[BetaToolDict]
    """The tools."""
    type: Literal["additional_tools"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseItemAdditionalTools(Reply[BetaResponseItemAdditionalToolsDict]):
    id: str
    """Id of the item."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who brings them."""
    tools: list[BetaTool]
    """The tools."""
    type: Literal["additional_tools"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get5[Literal["id"], str, Literal["role"], Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"], Literal["tools"], list[BetaTool], Literal["type"], Literal["additional_tools"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseItemProgramDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    """An opaque mark of the program, to be sent back as it came."""
    type: Literal["program"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseItemProgram(Reply[BetaResponseItemProgramDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    """An opaque mark of the program, to be sent back as it came."""
    type: Literal["program"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get3[Literal["id", "call_id", "code", "fingerprint"], str, Literal["type"], Literal["program"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseItemProgramOutputDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    """Whether the program came to its end: `completed` or `incomplete`."""
    type: Literal["program_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseItemProgramOutput(Reply[BetaResponseItemProgramOutputDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    """Whether the program came to its end: `completed` or `incomplete`."""
    type: Literal["program_output"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get4[Literal["id", "call_id", "result"], str, Literal["status"], Literal["completed", "incomplete"], Literal["type"], Literal["program_output"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseItemImageGenerationCallDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    result: str | None
    """The image as base64."""
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    """How far it is."""
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    """Whether it is a new image or a changed one."""
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
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
class BetaResponseItemImageGenerationCall(Reply[BetaResponseItemImageGenerationCallDict]):
    id: str
    """Id of the item."""
    result: str | None
    """The image as base64."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far it is."""
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None
    """Whether it is a new image or a changed one."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
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
    __getitem__: Get12[Literal["id"], str, Literal["result", "revised_prompt"], str | None, Literal["status"], Literal["in_progress", "completed", "generating", "failed"], Literal["type"], Literal["image_generation_call"], Literal["action"], Literal["generate", "edit", "auto"] | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["background"], Literal["transparent", "opaque", "auto"] | None, Literal["error"], ResponseItemImageGenerationCallError | None, Literal["output_format"], Literal["png", "webp", "jpeg", "gif", "svg"] | None, Literal["quality"], Literal["low", "medium", "high", "xhigh", "max", "auto"] | None, Literal["size"], str | Literal["1024x1024", "1024x1536", "1536x1024"] | None, Literal["svg_usage"], ResponseItemImageGenerationCallSvgUsage | None]
class BetaResponseItemLocalShellCallDict(TypedDict):
    id: str
    """Id of the item."""
    action: ResponseItemLocalShellCallActionDict
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseItemLocalShellCall(Reply[BetaResponseItemLocalShellCallDict]):
    id: str
    """Id of the item."""
    action: ResponseItemLocalShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get5[Literal["id", "call_id"], str, Literal["action"], ResponseItemLocalShellCallAction, Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["local_shell_call"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseItemLocalShellCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseItemLocalShellCallOutput(Reply[BetaResponseItemLocalShellCallOutputDict]):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get4[Literal["id", "output"], str, Literal["type"], Literal["local_shell_call_output"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseItemMcpListToolsDict(TypedDict):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: list[ResponseItemMcpListToolsToolDict]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    error: NotRequired[str | None]
    """Why they could not be listed."""
class BetaResponseItemMcpListTools(Reply[BetaResponseItemMcpListToolsDict]):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: list[ResponseItemMcpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    error: str | None
    """Why they could not be listed."""
    __getitem__: Get5[Literal["id", "server_label"], str, Literal["tools"], list[ResponseItemMcpListToolsTool], Literal["type"], Literal["mcp_list_tools"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["error"], str | None]
class BetaResponseItemMcpApprovalRequestDict(TypedDict):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseItemMcpApprovalRequest(Reply[BetaResponseItemMcpApprovalRequestDict]):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get3[Literal["id", "arguments", "name", "server_label"], str, Literal["type"], Literal["mcp_approval_request"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseItemMcpApprovalResponseDict(TypedDict):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    reason: NotRequired[str | None]
    """Why, if you want to say it."""
class BetaResponseItemMcpApprovalResponse(Reply[BetaResponseItemMcpApprovalResponseDict]):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    reason: str | None
    """Why, if you want to say it."""
    __getitem__: Get5[Literal["id", "approval_request_id"], str, Literal["approve"], bool, Literal["type"], Literal["mcp_approval_response"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["reason"], str | None]
class BetaResponseItemMcpCallDict(TypedDict):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    approval_request_id: NotRequired[str | None]
    """Id of the request that the call waited for."""
    error: NotRequired[McpToolCallErrorDict | None]
    """Why it failed."""
    output: NotRequired[str | None]
    """What the tool gave."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseItemMcpCall(Reply[BetaResponseItemMcpCallDict]):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    approval_request_id: str | None
    """Id of the request that the call waited for."""
    error: McpToolCallError | None
    """Why it failed."""
    output: str | None
    """What the tool gave."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["id", "arguments", "name", "server_label"], str, Literal["type"], Literal["mcp_call"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["approval_request_id", "output"], str | None, Literal["error"], McpToolCallError | None, Literal["status"], Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None]
class BetaResponseOutputMessageDict(TypedDict):
    id: str
    """Id of the message."""
    content: list[ResponseOutputMessageContentDict]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
class BetaResponseOutputMessage(Reply[BetaResponseOutputMessageDict]):
    """A message from the model."""
    id: str
    """Id of the message."""
    content: list[ResponseOutputMessageContent]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    phase: Literal["commentary", "final_answer"] | None
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    __getitem__: Get7[Literal["id"], str, Literal["content"], list[ResponseOutputMessageContent], Literal["role"], Literal["assistant"], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["message"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["phase"], Literal["commentary", "final_answer"] | None]
class BetaResponseReasoningItemDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    summary: Required[list[ResponseReasoningItemSummaryDict]]
    """The thoughts, summed up."""
    type: Required[Literal["reasoning"]]
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
    content: list[ResponseReasoningItemContentDict] | None
    """The thoughts as text, where the model shows them."""
    encrypted_content: str | None
    """The thoughts, encrypted, to be sent in again; if `reasoning.encrypted_content` was included."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseReasoningItem(Reply[BetaResponseReasoningItemDict]):
    """What a reasoning model thought. Send it in again with the items after it."""
    id: str
    """Id of the item."""
    summary: list[ResponseReasoningItemSummary]
    """The thoughts, summed up."""
    type: Literal["reasoning"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    content: list[ResponseReasoningItemContent] | None
    """The thoughts as text, where the model shows them."""
    encrypted_content: str | None
    """The thoughts, encrypted, to be sent in again; if `reasoning.encrypted_content` was included."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get7[Literal["id"], str, Literal["summary"], list[ResponseReasoningItemSummary], Literal["type"], Literal["reasoning"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["content"], list[ResponseReasoningItemContent] | None, Literal["encrypted_content"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseInputItemMessageDict(TypedDict, total=False):
    content: Required[ResponseInputMessageContentListDict]
    """What is said: parts of text, images and files."""
    role: Required[Literal["user", "system", "developer"]]
    """Who speaks."""
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"] | None
    """`message`."""
class BetaResponseInputItemMessage(Reply[BetaResponseInputItemMessageDict]):
    content: ResponseInputMessageContentList
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"] | None
    """`message`."""
    __getitem__: Get5[Literal["content"], ResponseInputMessageContentList, Literal["role"], Literal["user", "system", "developer"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None, Literal["type"], Literal["message"] | None]
class BetaResponseInputItemComputerCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    output: Required[ResponseComputerToolCallOutputScreenshotDict]
    """A screenshot of what came of it."""
    type: Required[Literal["computer_call_output"]]
    id: str | None
    """Id of the item."""
    acknowledged_safety_checks: list[ResponseComputerToolCallPendingSafetyCheckDict] | None
    """What you have looked at, and let pass."""
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputItemComputerCallOutput(Reply[BetaResponseInputItemComputerCallOutputDict]):
    call_id: str
    """Id of the call."""
    output: ResponseComputerToolCallOutputScreenshot
    """A screenshot of what came of it."""
    type: Literal["computer_call_output"]
    id: str | None
    """Id of the item."""
    acknowledged_safety_checks: list[ResponseComputerToolCallPendingSafetyCheck] | None
    """What you have looked at, and let pass."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get7[Literal["call_id"], str, Literal["output"], ResponseComputerToolCallOutputScreenshot, Literal["type"], Literal["computer_call_output"], Literal["id"], str | None, Literal["acknowledged_safety_checks"], list[ResponseComputerToolCallPendingSafetyCheck] | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseInputItemFunctionCallOutputDict(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListDict]
    """The result: text, or parts of text, images and files."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
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
class BetaResponseInputItemFunctionCallOutput(Reply[BetaResponseInputItemFunctionCallOutputDict]):
    output: str | ResponseFunctionCallOutputItemList
    """The result: text, or parts of text, images and files."""
    type: Literal["function_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
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
    __getitem__: Get6[Literal["output"], str | ResponseFunctionCallOutputItemList, Literal["type"], Literal["function_call_output"], Literal["id", "call_id", "name", "namespace"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
BetaResponseInputItemAgentMessageContent: TypeAlias = Union[ResponseInputTextContent, ResponseInputImageContent, AgentContentEncryptedContentResource]
BetaResponseInputItemAgentMessageContentDict: TypeAlias = Union[ResponseInputTextContentDict, ResponseInputImageContentDict, AgentContentEncryptedContentResourceDict]
class BetaResponseInputItemAgentMessageDict(TypedDict):
    author: str
    """Name of the agent that wrote it."""
    content: list[BetaResponseInputItemAgentMessageContentDict]
    """What is said: parts of text and images, some of them encrypted."""
    recipient: str
    """Name of the agent that it is for."""
    type: Literal["agent_message"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseInputItemAgentMessage(Reply[BetaResponseInputItemAgentMessageDict]):
    author: str
    """Name of the agent that wrote it."""
    content: list[BetaResponseInputItemAgentMessageContent]
    """What is said: parts of text and images, some of them encrypted."""
    recipient: str
    """Name of the agent that it is for."""
    type: Literal["agent_message"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get5[Literal["author", "recipient"], str, Literal["content"], list[BetaResponseInputItemAgentMessageContent], Literal["type"], Literal["agent_message"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseInputItemMultiAgentCallDict(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseInputItemMultiAgentCall(Reply[BetaResponseInputItemMultiAgentCallDict]):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get5[Literal["action"], Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"], Literal["arguments", "call_id"], str, Literal["type"], Literal["multi_agent_call"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
BetaResponseInputItemMultiAgentCallOutputOutputAnnotation: TypeAlias = Union[ResponseOutputTextAnnotationFileCitation, ResponseOutputTextAnnotationURLCitation, ResponseOutputTextAnnotationContainerFileCitation]
BetaResponseInputItemMultiAgentCallOutputOutputAnnotationDict: TypeAlias = Union[ResponseOutputTextAnnotationFileCitationDict, ResponseOutputTextAnnotationURLCitationDict, ResponseOutputTextAnnotationContainerFileCitationDict]
class BetaResponseInputItemMultiAgentCallOutputOutputDict(TypedDict):
    text: str
    """The text."""
    type: Literal["output_text"]
    annotations: NotRequired[list[BetaResponseInputItemMultiAgentCallOutputOutputAnnotationDict] | None]
    """Sources of what the text says."""
class BetaResponseInputItemMultiAgentCallOutputOutput(Reply[BetaResponseInputItemMultiAgentCallOutputOutputDict]):
    text: str
    """The text."""
    type: Literal["output_text"]
    annotations: list[BetaResponseInputItemMultiAgentCallOutputOutputAnnotation] | None
    """Sources of what the text says."""
    __getitem__: Get3[Literal["text"], str, Literal["type"], Literal["output_text"], Literal["annotations"], list[BetaResponseInputItemMultiAgentCallOutputOutputAnnotation] | None]
class BetaResponseInputItemMultiAgentCallOutputDict(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    call_id: str
    """Id of the call."""
    output: list[BetaResponseInputItemMultiAgentCallOutputOutputDict]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseInputItemMultiAgentCallOutput(Reply[BetaResponseInputItemMultiAgentCallOutputDict]):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    call_id: str
    """Id of the call."""
    output: list[BetaResponseInputItemMultiAgentCallOutputOutput]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get6[Literal["action"], Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"], Literal["call_id"], str, Literal["output"], list[BetaResponseInputItemMultiAgentCallOutputOutput], Literal["type"], Literal["multi_agent_call_output"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseInputItemToolSearchCallDict(TypedDict, total=False):
    arguments: Required[object]
    """What was searched for."""
    type: Required[Literal["tool_search_call"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputItemToolSearchCall(Reply[BetaResponseInputItemToolSearchCallDict]):
    arguments: object
    """What was searched for."""
    type: Literal["tool_search_call"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["arguments"], object, Literal["type"], Literal["tool_search_call"], Literal["id", "call_id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["execution"], Literal["server", "client"] | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseInputItemAdditionalToolsDict(TypedDict):
    role: Literal["developer"]
    tools: list[BetaToolDict]
    """The tools."""
    type: Literal["additional_tools"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseInputItemAdditionalTools(Reply[BetaResponseInputItemAdditionalToolsDict]):
    role: Literal["developer"]
    tools: list[BetaTool]
    """The tools."""
    type: Literal["additional_tools"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get5[Literal["role"], Literal["developer"], Literal["tools"], list[BetaTool], Literal["type"], Literal["additional_tools"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseInputItemShellCallDict(TypedDict, total=False):
    action: Required[ResponseInputItemShellCallActionDict]
    """What to run."""
    call_id: Required[str]
    """Id of the call."""
    type: Required[Literal["shell_call"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
    caller: ResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    environment: ResponseInputItemShellCallEnvironmentDict | None
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputItemShellCall(Reply[BetaResponseInputItemShellCallDict]):
    action: ResponseInputItemShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    type: Literal["shell_call"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    environment: ResponseInputItemShellCallEnvironment | None
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get8[Literal["action"], ResponseInputItemShellCallAction, Literal["call_id"], str, Literal["type"], Literal["shell_call"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["environment"], ResponseInputItemShellCallEnvironment | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseInputItemShellCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    output: Required[list[ResponseFunctionShellCallOutputContentDict]]
    """What came of each command."""
    type: Required[Literal["shell_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
    caller: ResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: int | None
    """The most characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputItemShellCallOutput(Reply[BetaResponseInputItemShellCallOutputDict]):
    call_id: str
    """Id of the call."""
    output: list[ResponseFunctionShellCallOutputContent]
    """What came of each command."""
    type: Literal["shell_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: int | None
    """The most characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get8[Literal["call_id"], str, Literal["output"], list[ResponseFunctionShellCallOutputContent], Literal["type"], Literal["shell_call_output"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["max_output_length"], int | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseInputItemApplyPatchCallDict(TypedDict):
    call_id: str
    """Id of the call."""
    operation: ResponseApplyPatchToolCallOperationDict
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
class BetaResponseInputItemApplyPatchCall(Reply[BetaResponseInputItemApplyPatchCallDict]):
    call_id: str
    """Id of the call."""
    operation: ResponseApplyPatchToolCallOperation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    __getitem__: Get7[Literal["call_id"], str, Literal["operation"], ResponseApplyPatchToolCallOperation, Literal["status"], Literal["in_progress", "completed"], Literal["type"], Literal["apply_patch_call"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], ResponseCustomToolCallCaller | None]
class BetaResponseInputItemApplyPatchCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    status: Required[Literal["completed", "failed"]]
    """`in_progress`, `completed` or `incomplete`."""
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
    caller: ResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    output: str | None
    """What came of it, in words."""
class BetaResponseInputItemApplyPatchCallOutput(Reply[BetaResponseInputItemApplyPatchCallOutputDict]):
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    output: str | None
    """What came of it, in words."""
    __getitem__: Get6[Literal["call_id"], str, Literal["status"], Literal["completed", "failed"], Literal["type"], Literal["apply_patch_call_output"], Literal["id", "output"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], ResponseCustomToolCallCaller | None]
class BetaResponseInputItemMcpApprovalResponseDict(TypedDict):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    reason: NotRequired[str | None]
    """Why, if you want to say it."""
class BetaResponseInputItemMcpApprovalResponse(Reply[BetaResponseInputItemMcpApprovalResponseDict]):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    reason: str | None
    """Why, if you want to say it."""
    __getitem__: Get5[Literal["approval_request_id"], str, Literal["approve"], bool, Literal["type"], Literal["mcp_approval_response"], Literal["id", "reason"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseInputItemCompactionTriggerDict(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
class BetaResponseInputItemCompactionTrigger(Reply[BetaResponseInputItemCompactionTriggerDict]):
    type: Literal["compaction_trigger"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get3[Literal["type"], Literal["compaction_trigger"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseInputItemItemReferenceDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
    type: Literal["item_reference"] | None
    """`item_reference`."""
class BetaResponseInputItemItemReference(Reply[BetaResponseInputItemItemReferenceDict]):
    id: str
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    type: Literal["item_reference"] | None
    """`item_reference`."""
    __getitem__: Get3[Literal["id"], str, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["type"], Literal["item_reference"] | None]
class BetaResponseInputMessageItemDict(TypedDict):
    id: str
    """Id of the item."""
    content: ResponseInputMessageContentListDict
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks: `user`, `system` or `developer`."""
    type: Literal["message"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputMessageItem(Reply[BetaResponseInputMessageItemDict]):
    id: str
    """Id of the item."""
    content: ResponseInputMessageContentList
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks: `user`, `system` or `developer`."""
    type: Literal["message"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["id"], str, Literal["content"], ResponseInputMessageContentList, Literal["role"], Literal["user", "system", "developer"], Literal["type"], Literal["message"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseSteerInputResponseSteerInputItemListMessageDict(TypedDict):
    content: list[ResponseSteerInputContentDict] | str
    """What is said: text, or parts of text, images and files."""
    role: Literal["user"]
    type: Literal["message"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    status: NotRequired[str | None]
    """How far it is."""
class BetaResponseSteerInputResponseSteerInputItemListMessage(Reply[BetaResponseSteerInputResponseSteerInputItemListMessageDict]):
    content: list[ResponseSteerInputContent] | str
    """What is said: text, or parts of text, images and files."""
    role: Literal["user"]
    type: Literal["message"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    status: str | None
    """How far it is."""
    __getitem__: Get5[Literal["content"], list[ResponseSteerInputContent] | str, Literal["role"], Literal["user"], Literal["type"], Literal["message"], Literal["id", "status"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputDict(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListDict]
    """What came out."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
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
class BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput(Reply[BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputDict]):
    output: str | ResponseFunctionCallOutputItemList
    """What came out."""
    type: Literal["function_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
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
    __getitem__: Get6[Literal["output"], str | ResponseFunctionCallOutputItemList, Literal["type"], Literal["function_call_output"], Literal["id", "call_id", "name", "namespace"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseApplyPatchToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    operation: ResponseApplyPatchToolCallOperationDict
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseApplyPatchToolCall(Reply[BetaResponseApplyPatchToolCallDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    operation: ResponseApplyPatchToolCallOperation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get7[Literal["id", "call_id"], str, Literal["operation"], ResponseApplyPatchToolCallOperation, Literal["status"], Literal["in_progress", "completed"], Literal["type"], Literal["apply_patch_call"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["created_by"], str | None]
class BetaResponseApplyPatchToolCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: NotRequired[str | None]
    """Who made it."""
    output: NotRequired[str | None]
    """What came of it, in words."""
class BetaResponseApplyPatchToolCallOutput(Reply[BetaResponseApplyPatchToolCallOutputDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    output: str | None
    """What came of it, in words."""
    __getitem__: Get6[Literal["id", "call_id"], str, Literal["status"], Literal["completed", "failed"], Literal["type"], Literal["apply_patch_call_output"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["created_by", "output"], str | None]
class BetaResponseCodeInterpreterToolCallDict(TypedDict):
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
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseCodeInterpreterToolCall(Reply[BetaResponseCodeInterpreterToolCallDict]):
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
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get6[Literal["id", "container_id"], str, Literal["code"], str | None, Literal["outputs"], list[ResponseCodeInterpreterToolCallOutput] | None, Literal["status"], Literal["in_progress", "completed", "incomplete", "interpreting", "failed"], Literal["type"], Literal["code_interpreter_call"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseComputerToolCallDict(TypedDict):
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
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseComputerToolCall(Reply[BetaResponseComputerToolCallDict]):
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
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get7[Literal["id", "call_id"], str, Literal["pending_safety_checks"], list[ResponseComputerToolCallPendingSafetyCheck], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["computer_call"], Literal["action"], ComputerAction | None, Literal["actions"], ComputerActionList | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseComputerToolCallOutputItemDict(TypedDict):
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
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseComputerToolCallOutputItem(Reply[BetaResponseComputerToolCallOutputItemDict]):
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
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get7[Literal["id", "call_id"], str, Literal["output"], ResponseComputerToolCallOutputScreenshot, Literal["status"], Literal["completed", "incomplete", "failed", "in_progress"], Literal["type"], Literal["computer_call_output"], Literal["acknowledged_safety_checks"], list[ResponseComputerToolCallPendingSafetyCheck] | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["created_by"], str | None]
BetaResponseCustomToolCallDict = TypedDict("BetaResponseCustomToolCallDict", {
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": NotRequired[str | None],
    "agent": NotRequired[BetaResponseErrorEventAgentDict | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[ResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
})
class BetaResponseCustomToolCall(Reply[BetaResponseCustomToolCallDict]):
    call_id: str
    """Id of the call; the item with its result names it."""
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    type: Literal["custom_tool_call"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    async_: bool | None
    """Whether the model may go on before the result is there."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    namespace: str | None
    """The namespace that it is in."""
    __getitem__: Get6[Literal["call_id", "input", "name"], str, Literal["type"], Literal["custom_tool_call"], Literal["id", "namespace"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["async"], bool | None, Literal["caller"], ResponseCustomToolCallCaller | None]
BetaResponseCustomToolCallItemDict = TypedDict("BetaResponseCustomToolCallItemDict", {
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": str,
    "agent": NotRequired[BetaResponseErrorEventAgentDict | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[ResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
    "status": Literal["in_progress", "completed", "incomplete"],
    "created_by": NotRequired[str | None],
})
class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    id: str
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get7[Literal["call_id", "input", "name", "id"], str, Literal["type"], Literal["custom_tool_call"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["async"], bool | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["namespace", "created_by"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"]]
class BetaResponseCustomToolCallOutputDict(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[ResponseInputContentDict]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
class BetaResponseCustomToolCallOutput(Reply[BetaResponseCustomToolCallOutputDict]):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[ResponseInputContent]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    __getitem__: Get6[Literal["call_id"], str, Literal["output"], str | list[ResponseInputContent], Literal["type"], Literal["custom_tool_call_output"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], ResponseCustomToolCallCaller | None]
class BetaResponseCustomToolCallOutputItemDict(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[ResponseInputContentDict]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: str
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseCustomToolCallOutputItem(BetaResponseCustomToolCallOutput):
    id: str
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get7[Literal["call_id", "id"], str, Literal["output"], str | list[ResponseInputContent], Literal["type"], Literal["custom_tool_call_output"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["created_by"], str | None]
class BetaResponseFileSearchToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    queries: list[str]
    """What was searched for."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it is."""
    type: Literal["file_search_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    results: NotRequired[list[ResponseFileSearchToolCallResultDict] | None]
    """What was found, if it was included."""
class BetaResponseFileSearchToolCall(Reply[BetaResponseFileSearchToolCallDict]):
    id: str
    """Id of the item."""
    queries: list[str]
    """What was searched for."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it is."""
    type: Literal["file_search_call"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    results: list[ResponseFileSearchToolCallResult] | None
    """What was found, if it was included."""
    __getitem__: Get6[Literal["id"], str, Literal["queries"], list[str], Literal["status"], Literal["in_progress", "searching", "completed", "incomplete", "failed"], Literal["type"], Literal["file_search_call"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["results"], list[ResponseFileSearchToolCallResult] | None]
class BetaResponseFunctionShellToolCallDict(TypedDict):
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
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseFunctionShellToolCall(Reply[BetaResponseFunctionShellToolCallDict]):
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
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get8[Literal["id", "call_id"], str, Literal["action"], ResponseInputItemShellCallAction, Literal["environment"], ResponseFunctionShellToolCallEnvironment | None, Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["shell_call"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["created_by"], str | None]
class BetaResponseFunctionShellToolCallOutputDict(TypedDict):
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
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    caller: NotRequired[ResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseFunctionShellToolCallOutput(Reply[BetaResponseFunctionShellToolCallOutputDict]):
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
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get8[Literal["id", "call_id"], str, Literal["max_output_length"], int | None, Literal["output"], list[ResponseFunctionShellToolCallOutputOutput], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["shell_call_output"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["created_by"], str | None]
BetaResponseFunctionToolCallDict = TypedDict("BetaResponseFunctionToolCallDict", {
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": NotRequired[str | None],
    "agent": NotRequired[BetaResponseErrorEventAgentDict | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[ResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
    "status": NotRequired[Literal["in_progress", "completed", "incomplete"] | None],
})
class BetaResponseFunctionToolCall(Reply[BetaResponseFunctionToolCallDict]):
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
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    async_: bool | None
    """Whether the model may go on before the result is there."""
    caller: ResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    namespace: str | None
    """The namespace that the function is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get7[Literal["arguments", "call_id", "name"], str, Literal["type"], Literal["function_call"], Literal["id", "namespace"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["async"], bool | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
BetaResponseFunctionToolCallItemDict = TypedDict("BetaResponseFunctionToolCallItemDict", {
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": str,
    "agent": NotRequired[BetaResponseErrorEventAgentDict | None],
    "async": NotRequired[bool | None],
    "caller": NotRequired[ResponseCustomToolCallCallerDict | None],
    "namespace": NotRequired[str | None],
    "status": Literal["in_progress", "completed", "incomplete"],
    "created_by": NotRequired[str | None],
})
class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    id: str
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get7[Literal["arguments", "call_id", "name", "id"], str, Literal["type"], Literal["function_call"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["async"], bool | None, Literal["caller"], ResponseCustomToolCallCaller | None, Literal["namespace", "created_by"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"]]
class BetaResponseFunctionToolCallOutputItemDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    output: Required[str | list[ResponseInputContentDict]]
    """The result: text, or parts of text, images and files."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """`in_progress`, `completed` or `incomplete`."""
    type: Required[Literal["function_call_output"]]
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
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
class BetaResponseFunctionToolCallOutputItem(Reply[BetaResponseFunctionToolCallOutputItemDict]):
    id: str
    """Id of the item."""
    output: str | list[ResponseInputContent]
    """The result: text, or parts of text, images and files."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["function_call_output"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
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
    __getitem__: Get7[Literal["id"], str, Literal["output"], str | list[ResponseInputContent], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["function_call_output"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["call_id", "created_by", "name", "namespace"], str | None, Literal["caller"], ResponseCustomToolCallCaller | None]
class BetaResponseFunctionWebSearchActionFindInPageDict(TypedDict):
    pattern: str
    """The text that was looked for."""
    type: Literal["find_in_page"]
    url: str
    """Address of the page."""
class BetaResponseFunctionWebSearchActionFindInPage(Reply[BetaResponseFunctionWebSearchActionFindInPageDict]):
    pattern: str
    """The text that was looked for."""
    type: Literal["find_in_page"]
    url: str
    """Address of the page."""
    __getitem__: Get2[Literal["pattern", "url"], str, Literal["type"], Literal["find_in_page"]]
BetaResponseFunctionWebSearchAction: TypeAlias = Union[ResponseFunctionWebSearchActionSearch, ResponseFunctionWebSearchActionOpenPage, BetaResponseFunctionWebSearchActionFindInPage]
BetaResponseFunctionWebSearchActionDict: TypeAlias = Union[ResponseFunctionWebSearchActionSearchDict, ResponseFunctionWebSearchActionOpenPageDict, BetaResponseFunctionWebSearchActionFindInPageDict]
class BetaResponseFunctionWebSearchDict(TypedDict):
    id: str
    """Id of the item."""
    action: BetaResponseFunctionWebSearchActionDict
    """What was done: a search, a page opened, a text looked for in it."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is."""
    type: Literal["web_search_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseFunctionWebSearch(Reply[BetaResponseFunctionWebSearchDict]):
    id: str
    """Id of the item."""
    action: BetaResponseFunctionWebSearchAction
    """What was done: a search, a page opened, a text looked for in it."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is."""
    type: Literal["web_search_call"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    __getitem__: Get5[Literal["id"], str, Literal["action"], BetaResponseFunctionWebSearchAction, Literal["status"], Literal["in_progress", "searching", "completed", "failed", "incomplete"], Literal["type"], Literal["web_search_call"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseToolSearchCallDict(TypedDict):
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
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseToolSearchCall(Reply[BetaResponseToolSearchCallDict]):
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
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get7[Literal["id"], str, Literal["arguments"], object, Literal["call_id", "created_by"], str | None, Literal["execution"], Literal["server", "client"], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["tool_search_call"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseToolSearchOutputItemDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: NotRequired[str | None]
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    tools: list[BetaToolDict]
    """The tools that were found."""
    type: Literal["tool_search_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseToolSearchOutputItem(Reply[BetaResponseToolSearchOutputItemDict]):
    id: str
    """Id of the item."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    tools: list[BetaTool]
    """The tools that were found."""
    type: Literal["tool_search_output"]
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get7[Literal["id"], str, Literal["call_id", "created_by"], str | None, Literal["execution"], Literal["server", "client"], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["tools"], list[BetaTool], Literal["type"], Literal["tool_search_output"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaToolSearchOutputNamespaceToolDict(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: list[BetaNamespaceToolToolDict]
    """The tools in it."""
    type: Literal["namespace"]
class BetaToolSearchOutputNamespaceTool(Reply[BetaToolSearchOutputNamespaceToolDict]):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: list[BetaNamespaceToolTool]
    """The tools in it."""
    type: Literal["namespace"]
    __getitem__: Get3[Literal["description", "name"], str, Literal["tools"], list[BetaNamespaceToolTool], Literal["type"], Literal["namespace"]]
BetaResponseToolSearchOutputItemParamTool: TypeAlias = Union[_types_responses__types_FunctionTool, BetaFileSearchTool, ComputerTool, ComputerUsePreviewTool, WebSearchTool, ResponseToolSearchOutputItemParamToolMcp, ToolCodeInterpreter, ToolProgrammaticToolCalling, ToolImageGeneration, ToolLocalShell, FunctionShellTool, BetaCustomTool, BetaToolSearchOutputNamespaceTool, ToolSearchTool, WebSearchPreviewTool, ApplyPatchTool]
BetaResponseToolSearchOutputItemParamToolDict: TypeAlias = Union[_types_responses__types_FunctionToolDict, BetaFileSearchToolDict, ComputerToolDict, ComputerUsePreviewToolDict, WebSearchToolDict, ResponseToolSearchOutputItemParamToolMcpDict, ToolCodeInterpreterDict, ToolProgrammaticToolCallingDict, ToolImageGenerationDict, ToolLocalShellDict, FunctionShellToolDict, BetaCustomToolDict, BetaToolSearchOutputNamespaceToolDict, ToolSearchToolDict, WebSearchPreviewToolDict, ApplyPatchToolDict]
class BetaResponseToolSearchOutputItemParamDict(TypedDict, total=False):
    tools: Required[list[BetaResponseToolSearchOutputItemParamToolDict]]
    """The tools that were found."""
    type: Required[Literal["tool_search_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseToolSearchOutputItemParam(Reply[BetaResponseToolSearchOutputItemParamDict]):
    tools: list[BetaResponseToolSearchOutputItemParamTool]
    """The tools that were found."""
    type: Literal["tool_search_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    """Which of several agents the item is from or for."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["tools"], list[BetaResponseToolSearchOutputItemParamTool], Literal["type"], Literal["tool_search_output"], Literal["id", "call_id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["execution"], Literal["server", "client"] | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
