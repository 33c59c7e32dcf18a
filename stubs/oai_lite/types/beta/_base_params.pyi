# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from . import _base
from .._base import AutoFileChunkingStrategyParam, StaticFileChunkingStrategyParam
from ..responses._params import (
    ApplyPatchToolParam,
    ComputerActionListParam,
    ComputerActionParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    EasyInputMessageParam,
    FileSearchToolParamRankingOptions,
    FunctionShellToolParam,
    FunctionToolParam as _types_responses__params_FunctionToolParam,
    McpToolCallErrorParam,
    NamespaceToolParamToolFunction,
    ResponseCodeInterpreterToolCallParamOutput,
    ResponseComputerToolCallOutputScreenshotParam,
    ResponseComputerToolCallParamPendingSafetyCheck,
    ResponseCustomToolCallParamCaller,
    ResponseFileSearchToolCallParamResult,
    ResponseFormatTextJSONSchemaConfigParam,
    ResponseFunctionCallOutputItemListParam,
    ResponseFunctionShellCallOutputContentParam,
    ResponseFunctionWebSearchParamActionOpenPage,
    ResponseFunctionWebSearchParamActionSearch,
    ResponseInputContentParam,
    ResponseInputImageContentParam,
    ResponseInputMessageContentListParam,
    ResponseInputParamApplyPatchCallOperation,
    ResponseInputParamImageGenerationCallError,
    ResponseInputParamImageGenerationCallSvgUsage,
    ResponseInputParamLocalShellCallAction,
    ResponseInputParamMcpListToolsTool,
    ResponseInputParamShellCallAction,
    ResponseInputParamShellCallEnvironment,
    ResponseInputTextContentParam,
    ResponseOutputMessageParamContent,
    ResponseOutputTextParamAnnotationContainerFileCitation,
    ResponseOutputTextParamAnnotationFileCitation,
    ResponseOutputTextParamAnnotationURLCitation,
    ResponseReasoningItemParamContent,
    ResponseReasoningItemParamSummary,
    ResponseToolSearchOutputItemParamParamToolMcp,
    ToolParamCodeInterpreter,
    ToolParamImageGeneration,
    ToolParamLocalShell,
    ToolParamMcp,
    ToolParamProgrammaticToolCalling,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    WebSearchToolParam,
)
from ..responses._types import (
    ApplyPatchTool,
    ApplyPatchToolDict,
    ComputerTool,
    ComputerToolDict,
    ComputerUsePreviewTool,
    ComputerUsePreviewToolDict,
    EasyInputMessage,
    EasyInputMessageDict,
    FileSearchToolRankingOptions,
    FileSearchToolRankingOptionsDict,
    FunctionShellTool,
    FunctionShellToolDict,
    FunctionTool,
    FunctionToolDict,
    InlineSkill,
    InlineSkillDict,
    InlineSkillSource,
    InlineSkillSourceDict,
    NamespaceToolToolFunction,
    NamespaceToolToolFunctionDict,
    ResponseComputerToolCallOutputScreenshot,
    ResponseComputerToolCallOutputScreenshotDict,
    ResponseComputerToolCallPendingSafetyCheck,
    ResponseComputerToolCallPendingSafetyCheckDict,
    ResponseFileSearchToolCallResult,
    ResponseFileSearchToolCallResultDict,
    ResponseFunctionShellCallOutputContent,
    ResponseFunctionShellCallOutputContentDict,
    ResponseFunctionWebSearchActionOpenPage,
    ResponseFunctionWebSearchActionOpenPageDict,
    ResponseFunctionWebSearchActionSearch,
    ResponseFunctionWebSearchActionSearchDict,
    ResponseInputImage,
    ResponseInputImageContent,
    ResponseInputImageContentDict,
    ResponseInputImageDict,
    ResponseInputText,
    ResponseInputTextContent,
    ResponseInputTextContentDict,
    ResponseInputTextDict,
    ResponseItemLocalShellCallAction,
    ResponseItemLocalShellCallActionDict,
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
    ResponseToolSearchOutputItemParamToolMcp,
    ResponseToolSearchOutputItemParamToolMcpDict,
    SkillReference,
    SkillReferenceDict,
    ToolChoiceApplyPatch,
    ToolChoiceApplyPatchDict,
    ToolChoiceCustom,
    ToolChoiceCustomDict,
    ToolChoiceFunction,
    ToolChoiceFunctionDict,
    ToolChoiceMcp,
    ToolChoiceMcpDict,
    ToolChoiceShell,
    ToolChoiceShellDict,
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
    """Id of the field in the request."""
    value: str
    """What was filled in."""
class AgentBrowserAuthenticationSubmitParamParam(TypedDict):
    action: Literal["submit"]
    fields: Iterable[AgentBrowserAuthenticationSubmitParamField]
    """What was filled in, field by field."""
    type: Literal["browser_authentication"]
    selected_option: NotRequired[str | None]
    """Id of the option that was chosen, if the request has options."""
class AgentBrowserOriginAccessParamParam(TypedDict):
    decision: Literal["approve", "deny", "cancel"]
    """Your answer: `approve`, `deny` or `cancel`."""
    type: Literal["browser_origin_access"]
class InputContentParamInputText(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
class InputContentParamInputImage(TypedDict):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
InputContentParam: TypeAlias = Union[InputContentParamInputText, _base.InputContentResourceInputText, _base.InputContentResourceInputTextDict, ResponseInputText, ResponseInputTextDict, ResponseInputTextContent, ResponseInputTextContentDict, InputContentParamInputImage, _base.InputContentResourceInputImage, _base.InputContentResourceInputImageDict]
AgentFunctionCallOutputParam: TypeAlias = Union[str, Iterable[InputContentParam]]
class AgentReasoningParam(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much the model thinks: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as far as it knows it."""
    summary: Literal["concise", "detailed", "auto"] | None
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""
class TextFormatParamText(TypedDict):
    type: Literal["text"]
class TextFormatParamJSONSchema(TypedDict):
    schema: dict[str, object]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]
TextFormatParam: TypeAlias = Union[TextFormatParamText, _base.TextFormatResourceText, _base.TextFormatResourceTextDict, _base.BetaResponseItemAgentMessageContentText, _base.BetaResponseItemAgentMessageContentTextDict, TextFormatParamJSONSchema]
class AgentTextParam(TypedDict, total=False):
    format: TextFormatParam | None
    """`text`, or `json_schema` with a schema."""
    verbosity: Literal["low", "medium", "high"] | None
    """How long answers are: `low`, `medium` or `high`."""
AgentTool: TypeAlias = Union[_base.AgentToolResourceFunction, _base.AgentToolResourceProgrammaticToolCalling, _base.AgentToolResourceMcp, _base.AgentToolResourceWebSearch, _base.AgentToolResourceComputerUse, _base.AgentToolResourceAutomations]
AgentToolDict: TypeAlias = Union[_base.AgentToolResourceFunctionDict, _base.AgentToolResourceProgrammaticToolCallingDict, _base.AgentToolResourceMcpDict, _base.AgentToolResourceWebSearchDict, _base.AgentToolResourceComputerUseDict, _base.AgentToolResourceAutomationsDict]
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
class AgentToolParamAgentToolConfigParamProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
    enabled: NotRequired[bool]
    """Whether the model may write programs that call tools."""
class McpTransportParamMcpTransportConfigParamHTTP(TypedDict):
    server_url: str
    """Address at which the server is reached."""
    type: Literal["http"]
    authorization: NotRequired[str | None]
    """An OAuth token for the server."""
    headers: NotRequired[dict[str, str] | None]
    """Header fields that the server gets."""
class McpTransportParamMcpTransportConfigParamStdio(TypedDict):
    command: str
    """The program that is the server, without its arguments."""
    cwd: str
    """The folder to run it in."""
    type: Literal["stdio"]
    args: NotRequired[Sequence[str] | None]
    """Arguments of the program, in order."""
    env: NotRequired[dict[str, str] | None]
    """Environment variables of the program, by name."""
    env_vars: NotRequired[Sequence[str] | None]
    """Names of environment variables that are passed on to the program."""
McpTransportParam: TypeAlias = Union[McpTransportParamMcpTransportConfigParamHTTP, _base.McpTransportResourceHTTP, _base.McpTransportResourceHTTPDict, _base.PersistedMcpTransportResourceHTTP, _base.PersistedMcpTransportResourceHTTPDict, McpTransportParamMcpTransportConfigParamStdio, _base.McpTransportResourceStdio, _base.McpTransportResourceStdioDict]
class AgentToolParamAgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    """A name for the server, by which calls are told apart."""
    transport: Required[McpTransportParam]
    """How to talk to the server: over HTTP, or with a program that is started (`stdio`)."""
    type: Required[Literal["mcp"]]
    allowed_tools: Sequence[str] | None
    """Which of its tools may be called; by default all."""
    connection_origin: Literal["service", "environment"] | None
    """From where the server is reached: from OpenAI's `service`, or from the `environment` of the session."""
    credential_id: str | None
    """Id of a credential in a vault, with which the server is used."""
    request_metadata: dict[str, object] | None
    """What is sent along as metadata with requests to the server."""
    required: bool
    """Whether the agent cannot do without this server."""
class AgentToolParamAgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
class AgentToolParamAgentToolConfigParamWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    allowed_domains: Sequence[str] | None
    """Only these domains and those below them."""
    context_size: Literal["low", "medium", "high"] | None
    """How much of what is found is read: `low`, `medium` or `high`."""
    location: AgentToolParamAgentToolConfigParamWebSearchLocation | None
    """Roughly where the user is."""
    mode: Literal["disabled", "cached", "live"] | None
    """What is searched: nothing (`disabled`), pages that are `cached`, or the web as it is now (`live`)."""
class AgentToolParamAgentToolConfigParamComputerUse(TypedDict):
    type: Literal["computer_use"]
    include_screenshots: NotRequired[bool]
    """Whether the items of its calls come with screenshots."""
class AgentToolParamAgentToolConfigParamAutomations(TypedDict):
    type: Literal["automations"]
AgentToolParam: TypeAlias = Union[AgentToolParamAgentToolConfigParamFunction, _base.AgentToolResourceFunction, _base.AgentToolResourceFunctionDict, AgentToolParamAgentToolConfigParamToolSearch, _base.PersistedAgentToolResourceToolSearch, _base.PersistedAgentToolResourceToolSearchDict, ToolSearchTool, ToolSearchToolDict, AgentToolParamAgentToolConfigParamProgrammaticToolCalling, _base.AgentToolResourceProgrammaticToolCalling, _base.AgentToolResourceProgrammaticToolCallingDict, ToolProgrammaticToolCalling, ToolProgrammaticToolCallingDict, AgentToolParamAgentToolConfigParamMcp, _base.AgentToolResourceMcp, _base.AgentToolResourceMcpDict, _base.PersistedAgentToolResourceMcp, _base.PersistedAgentToolResourceMcpDict, AgentToolParamAgentToolConfigParamWebSearch, _base.AgentToolResourceWebSearch, _base.AgentToolResourceWebSearchDict, AgentToolParamAgentToolConfigParamComputerUse, _base.AgentToolResourceComputerUse, _base.AgentToolResourceComputerUseDict, AgentToolParamAgentToolConfigParamAutomations, _base.AgentToolResourceAutomations, _base.AgentToolResourceAutomationsDict]
class EnvironmentParamNone(TypedDict):
    type: Literal["none"]
class EnvironmentParamOpenAIHostedDesktop(TypedDict):
    enabled: bool
    """Whether it has a screen."""
class HostedEnvironmentFileParamFileID(TypedDict):
    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    type: Literal["file_id"]
class HostedEnvironmentFileParamInline(TypedDict):
    data: str
    """The content of the file itself."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    type: Literal["inline"]
HostedEnvironmentFileParam: TypeAlias = Union[HostedEnvironmentFileParamFileID, _base.HostedEnvironmentFileID, _base.HostedEnvironmentFileIDDict, HostedEnvironmentFileParamInline]
class EnvironmentParamOpenAIHostedNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: Sequence[str] | None
    """The domains that may be reached."""
    blocked_domains: Sequence[str] | None
    """Domains that may not be reached."""
class EnvironmentParamOpenAIHostedPackages(TypedDict, total=False):
    npm: Sequence[str] | None
    """Packages to install with npm."""
    python: Sequence[str] | None
    """Python packages to install."""
    system: Sequence[str] | None
    """Packages to install with the package manager of the system."""
class InlineCapabilitySourceParam(TypedDict):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class HostedPluginParam(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    source: InlineCapabilitySourceParam | InlineSkillSource | InlineSkillSourceDict
    """Its files, packed into one archive."""
    type: Literal["inline"]
class SetupCommandParam(TypedDict):
    command: str
    """The command to run, with its arguments."""
    cwd: NotRequired[str | None]
    """The folder to run it in."""
class HostedSkillParamSkillReference(TypedDict):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
    """Which version of it; default the one that is set for the skill."""
HostedSkillParam: TypeAlias = Union[HostedSkillParamSkillReference, _base.HostedSkillReference, _base.HostedSkillReferenceDict, SkillReference, SkillReferenceDict, HostedPluginParam, InlineSkill, InlineSkillDict]
class EnvironmentParamOpenAIHosted(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: Sequence[str] | None
    """Folders in which it looks for skills and the like."""
    container_size: Literal["small", "medium", "large"]
    """How big a machine it is: `small`, `medium` or `large`."""
    desktop: EnvironmentParamOpenAIHostedDesktop | None
    """Whether it has a screen."""
    env: dict[str, str] | None
    """Environment variables."""
    environment_id: str
    """Id of an environment that there is already, to work on that one."""
    environment_template_id: str
    """Id of the template that it is made from."""
    files: Iterable[HostedEnvironmentFileParam] | None
    """Files to put into it."""
    network: EnvironmentParamOpenAIHostedNetwork | None
    """What it may reach."""
    packages: EnvironmentParamOpenAIHostedPackages | None
    """Packages to install."""
    plugins: Iterable[HostedPluginParam | InlineSkill | InlineSkillDict] | None
    """Plugins to install."""
    setup_commands: Iterable[SetupCommandParam] | None
    """Commands to run when it is made."""
    skills: Iterable[HostedSkillParam] | None
    """Skills to put into it."""
class EnvironmentParamSelfHosted(TypedDict):
    type: Literal["self_hosted"]
    workspace_directory: str
    """The folder that the agent works in, on your machine."""
    capability_directories: NotRequired[Sequence[str] | None]
    """Folders in which it looks for skills and the like."""
EnvironmentParam: TypeAlias = Union[EnvironmentParamNone, _base.EnvironmentResourceNone, _base.EnvironmentResourceNoneDict, EnvironmentParamOpenAIHosted, _base.EnvironmentResourceOpenAIHosted, _base.EnvironmentResourceOpenAIHostedDict, EnvironmentParamSelfHosted, _base.EnvironmentResourceSelfHosted, _base.EnvironmentResourceSelfHostedDict]
InputContent: TypeAlias = Union[_base.InputContentResourceInputText, _base.InputContentResourceInputImage]
InputContentDict: TypeAlias = Union[_base.InputContentResourceInputTextDict, _base.InputContentResourceInputImageDict]
class MultiAgentConfigParam(TypedDict):
    enabled: bool
    """Whether the model may start agents of its own."""
    max_concurrent_subagents: NotRequired[int]
    """How many of them may be at work at once, at most."""
class AgentSessionInputMessageParam(TypedDict):
    content: Iterable[InputContentParam]
    """What is said: parts of text and images."""
    role: Literal["user"]
    type: NotRequired[Literal["message"]]
class AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(TypedDict):
    decision: Literal["approve", "deny", "cancel"]
    """Your answer: `approve`, `deny` or `cancel`."""
    type: Literal["mcp_tool_call"]
class AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict):
    request_id: str
    """Id of the request that this answers."""
    response: AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse
    """Your answer to the request."""
    type: Literal["agent.session.input.mcp_approval_request_result"]
AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = Union[AgentBrowserAuthenticationSubmitParamParam, AgentBrowserAuthenticationCancelParamParam, _base.AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource, _base.AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResourceDict, _base.AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource, _base.AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResourceDict, AgentBrowserOriginAccessParamParam]
class AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResult(TypedDict):
    request_id: str
    """Id of the request that this answers."""
    response: AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse
    """Your answer to the request."""
    type: Literal["agent.session.input.computer_use_approval_request_result"]
class AgentSessionInputParamSessionInputParamAgentSessionInputMessage(TypedDict):
    input: Iterable[AgentSessionInputMessageParam | _base.AgentSessionMessage | _base.AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | _base.BetaResponseInputItemMessage | _base.BetaResponseInputItemMessageDict | _base.BetaResponseInputMessageItem | _base.BetaResponseInputMessageItemDict | _base.BetaResponseSteerInputResponseSteerInputItemListMessage | _base.BetaResponseSteerInputResponseSteerInputItemListMessageDict]
    """What it is to do next, as messages."""
    type: Literal["agent.session.input.message"]
class AgentSessionInputParamSessionInputParamAgentSessionInputCancel(TypedDict):
    type: Literal["agent.session.input.cancel"]
class AgentSessionInputParamSessionInputParamAgentSessionInputToolResult(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    success: bool
    """Whether the tool did what it should."""
    turn_id: str
    """Id of the turn that made the call."""
    type: Literal["agent.session.input.tool_result"]
    error: NotRequired[str | None]
    """Why the tool has failed, in words."""
    output: NotRequired[AgentFunctionCallOutputParam | None]
    """The result: text, or parts of text and images."""
AgentSessionInputParam: TypeAlias = Union[AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResult, AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResult, AgentSessionInputParamSessionInputParamAgentSessionInputMessage, AgentSessionInputParamSessionInputParamAgentSessionInputCancel, AgentSessionInputParamSessionInputParamAgentSessionInputToolResult]
AssistantResponseFormatOption: TypeAlias = Union[Literal["auto"], ResponseFormatText, ResponseFormatJSONObject, ResponseFormatJSONSchema]
AssistantResponseFormatOptionDict: TypeAlias = Union[Literal["auto"], ResponseFormatTextDict, ResponseFormatJSONObjectDict, ResponseFormatJSONSchemaDict]
AssistantResponseFormatOptionParam: TypeAlias = Union[Literal["auto"], _types_shared_params_ResponseFormatText, ResponseFormatText, ResponseFormatTextDict, _types_shared_params_ResponseFormatJSONObject, ResponseFormatJSONObject, ResponseFormatJSONObjectDict, _types_shared_params_ResponseFormatJSONSchema, ResponseFormatJSONSchema, ResponseFormatJSONSchemaDict]
AssistantTool: TypeAlias = Union[_base.CodeInterpreterTool, _base.FileSearchTool, _base.FunctionTool]
AssistantToolDict: TypeAlias = Union[_base.CodeInterpreterToolDict, _base.FileSearchToolDict, _base.FunctionToolDict]
class AssistantToolChoiceFunctionParam(TypedDict):
    name: str
    """Name of the function."""
AssistantToolChoiceOption: TypeAlias = Union[Literal["none", "auto", "required"], _base.AssistantToolChoice]
AssistantToolChoiceOptionDict: TypeAlias = Union[Literal["none", "auto", "required"], _base.AssistantToolChoiceDict]
class AssistantToolChoiceParam(TypedDict):
    type: Literal["function", "code_interpreter", "file_search"]
    """What the model must call: `function`, `code_interpreter` or `file_search`."""
    function: NotRequired[AssistantToolChoiceFunctionParam | _base.AssistantToolChoiceFunction | _base.AssistantToolChoiceFunctionDict]
    """Which function must be called, if `type` is `function`."""
AssistantToolChoiceOptionParam: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoiceParam, _base.AssistantToolChoice, _base.AssistantToolChoiceDict]
class CodeInterpreterToolParam(TypedDict):
    type: Literal["code_interpreter"]
class FileSearchToolParamFileSearchRankingOptions(TypedDict):
    score_threshold: float
    """Drop what fits less well, 0 to 1."""
    ranker: NotRequired[Literal["auto", "default_2024_08_21"]]
    """How results are ranked: `auto` (default) or one by name."""
class FileSearchToolParamFileSearch(TypedDict, total=False):
    max_num_results: int
    """The most results, 1 to 50."""
    ranking_options: FileSearchToolParamFileSearchRankingOptions | _base.FileSearchToolFileSearchRankingOptions | _base.FileSearchToolFileSearchRankingOptionsDict
    """How results are ranked, and which are dropped."""
class FileSearchToolParam(TypedDict):
    type: Literal["file_search"]
    file_search: NotRequired[FileSearchToolParamFileSearch | _base.FileSearchToolFileSearch | _base.FileSearchToolFileSearchDict]
    """How to search: how many results, and how they are ranked."""
class FunctionToolParam(TypedDict):
    function: _types_shared_params_FunctionDefinition | FunctionDefinition | FunctionDefinitionDict
    """Name, purpose and parameters of the function."""
    type: Literal["function"]
AssistantToolParam: TypeAlias = Union[CodeInterpreterToolParam, _base.CodeInterpreterTool, _base.CodeInterpreterToolDict, ToolCodeInterpreter, ToolCodeInterpreterDict, FileSearchToolParam, _base.FileSearchTool, _base.FileSearchToolDict, _base.BetaFileSearchTool, _base.BetaFileSearchToolDict, FunctionToolParam, _base.FunctionTool, _base.FunctionToolDict]
class BetaResponseInputParamMcpCallAgent(TypedDict):
    agent_name: str
    """Name that tells the agent from the others."""
class BetaResponseCompactionItemParamParam(TypedDict):
    encrypted_content: str
    """What went before, shortened and encrypted."""
    type: Literal["compaction"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | _base.BetaResponseErrorEventAgent | _base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseConfigurationUpdateItemParamParamReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
BetaResponseConfigurationUpdateItemParamParamTextFormat: TypeAlias = Union[TextFormatParamText, _base.TextFormatResourceText, _base.TextFormatResourceTextDict, _base.BetaResponseItemAgentMessageContentText, _base.BetaResponseItemAgentMessageContentTextDict, ResponseFormatTextJSONSchemaConfigParam]
class BetaResponseConfigurationUpdateItemParamParamText(TypedDict):
    format: BetaResponseConfigurationUpdateItemParamParamTextFormat
    """`text`, `json_object`, or `json_schema` with a schema."""
class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | _base.BetaResponseErrorEventAgent | _base.BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
    reasoning: BetaResponseConfigurationUpdateItemParamParamReasoning | ToolImageGenerationSvgReasoning | ToolImageGenerationSvgReasoningDict
    """How much a reasoning model thinks from here on."""
    text: BetaResponseConfigurationUpdateItemParamParamText | _base.BetaResponseConfigurationUpdateItemText | _base.BetaResponseConfigurationUpdateItemTextDict
    """The form of the text from here on: plain, or JSON by a schema."""
class BetaResponseFormatTextConfigParamJSONObject(TypedDict):
    type: Literal["json_object"]
BetaResponseFormatTextConfigParam: TypeAlias = Union[TextFormatParamText, _base.TextFormatResourceText, _base.TextFormatResourceTextDict, _base.BetaResponseItemAgentMessageContentText, _base.BetaResponseItemAgentMessageContentTextDict, ResponseFormatTextJSONSchemaConfigParam, BetaResponseFormatTextConfigParamJSONObject, _base.BetaResponseFormatTextConfigJSONObject, _base.BetaResponseFormatTextConfigJSONObjectDict]
BetaResponseItem: TypeAlias = Union[_base.BetaResponseInputMessageItem, _base.BetaResponseOutputMessage, _base.BetaResponseFileSearchToolCall, _base.BetaResponseComputerToolCall, _base.BetaResponseComputerToolCallOutputItem, _base.BetaResponseFunctionWebSearch, _base.BetaResponseFunctionToolCallItem, _base.BetaResponseFunctionToolCallOutputItem, _base.BetaResponseItemAgentMessage, _base.BetaResponseItemMultiAgentCall, _base.BetaResponseItemMultiAgentCallOutput, _base.BetaResponseToolSearchCall, _base.BetaResponseToolSearchOutputItem, _base.BetaResponseItemAdditionalTools, _base.BetaResponseConfigurationUpdateItem, _base.BetaResponseReasoningItem, _base.BetaResponseItemProgram, _base.BetaResponseItemProgramOutput, _base.BetaResponseCompactionItem, _base.BetaResponseItemImageGenerationCall, _base.BetaResponseCodeInterpreterToolCall, _base.BetaResponseItemLocalShellCall, _base.BetaResponseItemLocalShellCallOutput, _base.BetaResponseFunctionShellToolCall, _base.BetaResponseFunctionShellToolCallOutput, _base.BetaResponseApplyPatchToolCall, _base.BetaResponseApplyPatchToolCallOutput, _base.BetaResponseItemMcpListTools, _base.BetaResponseItemMcpApprovalRequest, _base.BetaResponseItemMcpApprovalResponse, _base.BetaResponseItemMcpCall, _base.BetaResponseCustomToolCallItem, _base.BetaResponseCustomToolCallOutputItem]
BetaResponseItemDict: TypeAlias = Union[_base.BetaResponseInputMessageItemDict, _base.BetaResponseOutputMessageDict, _base.BetaResponseFileSearchToolCallDict, _base.BetaResponseComputerToolCallDict, _base.BetaResponseComputerToolCallOutputItemDict, _base.BetaResponseFunctionWebSearchDict, _base.BetaResponseFunctionToolCallItemDict, _base.BetaResponseFunctionToolCallOutputItemDict, _base.BetaResponseItemAgentMessageDict, _base.BetaResponseItemMultiAgentCallDict, _base.BetaResponseItemMultiAgentCallOutputDict, _base.BetaResponseToolSearchCallDict, _base.BetaResponseToolSearchOutputItemDict, _base.BetaResponseItemAdditionalToolsDict, _base.BetaResponseConfigurationUpdateItemDict, _base.BetaResponseReasoningItemDict, _base.BetaResponseItemProgramDict, _base.BetaResponseItemProgramOutputDict, _base.BetaResponseCompactionItemDict, _base.BetaResponseItemImageGenerationCallDict, _base.BetaResponseCodeInterpreterToolCallDict, _base.BetaResponseItemLocalShellCallDict, _base.BetaResponseItemLocalShellCallOutputDict, _base.BetaResponseFunctionShellToolCallDict, _base.BetaResponseFunctionShellToolCallOutputDict, _base.BetaResponseApplyPatchToolCallDict, _base.BetaResponseApplyPatchToolCallOutputDict, _base.BetaResponseItemMcpListToolsDict, _base.BetaResponseItemMcpApprovalRequestDict, _base.BetaResponseItemMcpApprovalResponseDict, _base.BetaResponseItemMcpCallDict, _base.BetaResponseCustomToolCallItemDict, _base.BetaResponseCustomToolCallOutputItemDict]
class BetaResponseOutputMessageParam(TypedDict):
    id: str
    """Id of the message."""
    content: Iterable[ResponseOutputMessageParamContent]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | _base.BetaResponseErrorEventAgent | _base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
class BetaResponseReasoningItemParam(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    summary: Required[Iterable[ResponseReasoningItemParamSummary | ResponseReasoningItemSummary | ResponseReasoningItemSummaryDict | _base.SummaryText | _base.SummaryTextDict]]
    """The thoughts, summed up."""
    type: Required[Literal["reasoning"]]
    agent: BetaResponseInputParamMcpCallAgent | _base.BetaResponseErrorEventAgent | _base.BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
    content: Iterable[ResponseReasoningItemParamContent | ResponseReasoningItemContent | ResponseReasoningItemContentDict]
    """The thoughts as text, where the model shows them."""
    encrypted_content: str | None
    """The thoughts, encrypted, to be sent in again; if `reasoning.encrypted_content` was included."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputParamMessage(TypedDict, total=False):
    content: Required[ResponseInputMessageContentListParam]
    """What is said: parts of text, images and files."""
    role: Required[Literal["user", "system", "developer"]]
    """Who speaks."""
    agent: BetaResponseInputParamMcpCallAgent | None
    """Which of several agents the item is from or for."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
class BetaResponseFileSearchToolCallParam(TypedDict):
    id: str
    """Id of the item."""
    queries: Sequence[str]
    """What was searched for."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it is."""
    type: Literal["file_search_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | _base.BetaResponseErrorEventAgent | _base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    results: NotRequired[Iterable[ResponseFileSearchToolCallParamResult | ResponseFileSearchToolCallResult | ResponseFileSearchToolCallResultDict] | None]
    """What was found, if it was included."""
class BetaResponseComputerToolCallParam(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    pending_safety_checks: Iterable[ResponseComputerToolCallParamPendingSafetyCheck | ResponseComputerToolCallPendingSafetyCheck | ResponseComputerToolCallPendingSafetyCheckDict]
    """What the API wants you to look at before the action is done."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call"]
    action: NotRequired[ComputerActionParam]
    """What to do: click, type, scroll, take a screenshot and so on."""
    actions: NotRequired[ComputerActionListParam]
    """What to do, one after the other."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | _base.BetaResponseErrorEventAgent | _base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseInputParamComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    output: Required[ResponseComputerToolCallOutputScreenshotParam | ResponseComputerToolCallOutputScreenshot | ResponseComputerToolCallOutputScreenshotDict | _base.AgentOutputItemComputerUseCallItemResourceOutput | _base.AgentOutputItemComputerUseCallItemResourceOutputDict | _base.BetaResponseItemAgentMessageContentComputerScreenshot | _base.BetaResponseItemAgentMessageContentComputerScreenshotDict]
    """A screenshot of what came of it."""
    type: Required[Literal["computer_call_output"]]
    id: str | None
    """Id of the item."""
    acknowledged_safety_checks: Iterable[ResponseComputerToolCallParamPendingSafetyCheck] | None
    """What you have looked at, and let pass."""
    agent: BetaResponseInputParamMcpCallAgent | None
    """Which of several agents the item is from or for."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseFunctionWebSearchParamActionFindInPage(TypedDict):
    pattern: str
    """The text that was looked for."""
    type: Literal["find_in_page"]
    url: str
    """Address of the page."""
BetaResponseFunctionWebSearchParamAction: TypeAlias = Union[ResponseFunctionWebSearchParamActionSearch, ResponseFunctionWebSearchActionSearch, ResponseFunctionWebSearchActionSearchDict, _base.WebSearchActionResourceSearch, _base.WebSearchActionResourceSearchDict, ResponseFunctionWebSearchParamActionOpenPage, ResponseFunctionWebSearchActionOpenPage, ResponseFunctionWebSearchActionOpenPageDict, _base.WebSearchActionResourceOpenPage, _base.WebSearchActionResourceOpenPageDict, BetaResponseFunctionWebSearchParamActionFindInPage, _base.BetaResponseFunctionWebSearchActionFindInPage, _base.BetaResponseFunctionWebSearchActionFindInPageDict]
class BetaResponseFunctionWebSearchParam(TypedDict):
    id: str
    """Id of the item."""
    action: BetaResponseFunctionWebSearchParamAction
    """What was done: a search, a page opened, a text looked for in it."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is."""
    type: Literal["web_search_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | _base.BetaResponseErrorEventAgent | _base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
BetaResponseFunctionToolCallParam = TypedDict("BetaResponseFunctionToolCallParam", {
    "async": NotRequired[bool],
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": NotRequired[str],
    "agent": NotRequired[BetaResponseInputParamMcpCallAgent | _base.BetaResponseErrorEventAgent | _base.BetaResponseErrorEventAgentDict | None],
    "caller": NotRequired[ResponseCustomToolCallParamCaller | None],
    "namespace": NotRequired[str],
    "status": NotRequired[Literal["in_progress", "completed", "incomplete"]],
})
class BetaResponseInputParamFunctionCallOutput(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListParam]
    """The result: text, or parts of text, images and files."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    """Which of several agents the item is from or for."""
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
class BetaResponseInputParamAgentMessageContentEncryptedContent(TypedDict):
    encrypted_content: str
    """What is said, encrypted, to be sent back as it came."""
    type: Literal["encrypted_content"]
BetaResponseInputParamAgentMessageContent: TypeAlias = Union[ResponseInputTextContentParam, ResponseInputTextContent, ResponseInputTextContentDict, _base.InputContentResourceInputText, _base.InputContentResourceInputTextDict, ResponseInputText, ResponseInputTextDict, ResponseInputImageContentParam, ResponseInputImageContent, ResponseInputImageContentDict, _base.InputContentResourceInputImage, _base.InputContentResourceInputImageDict, ResponseInputImage, ResponseInputImageDict, BetaResponseInputParamAgentMessageContentEncryptedContent, _base.AgentContentEncryptedContentResource, _base.AgentContentEncryptedContentResourceDict]
class BetaResponseInputParamAgentMessage(TypedDict):
    author: str
    """Name of the agent that wrote it."""
    content: Iterable[BetaResponseInputParamAgentMessageContent]
    """What is said: parts of text and images, some of them encrypted."""
    recipient: str
    """Name of the agent that it is for."""
    type: Literal["agent_message"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    """Which of several agents the item is from or for."""
class BetaResponseInputParamMultiAgentCall(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    """Which of several agents the item is from or for."""
BetaResponseInputParamMultiAgentCallOutputOutputAnnotation: TypeAlias = Union[ResponseOutputTextParamAnnotationFileCitation, ResponseOutputTextAnnotationFileCitation, ResponseOutputTextAnnotationFileCitationDict, ResponseOutputTextParamAnnotationURLCitation, ResponseOutputTextAnnotationURLCitation, ResponseOutputTextAnnotationURLCitationDict, ResponseOutputTextParamAnnotationContainerFileCitation, ResponseOutputTextAnnotationContainerFileCitation, ResponseOutputTextAnnotationContainerFileCitationDict]
class BetaResponseInputParamMultiAgentCallOutputOutput(TypedDict):
    text: str
    """The text."""
    type: Literal["output_text"]
    annotations: NotRequired[Iterable[BetaResponseInputParamMultiAgentCallOutputOutputAnnotation]]
    """Sources of what the text says."""
class BetaResponseInputParamMultiAgentCallOutput(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    call_id: str
    """Id of the call."""
    output: Iterable[BetaResponseInputParamMultiAgentCallOutputOutput | _base.OutputText | _base.OutputTextDict | ResponseOutputText | ResponseOutputTextDict | _base.BetaResponseInputItemMultiAgentCallOutputOutput | _base.BetaResponseInputItemMultiAgentCallOutputOutputDict]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    """Which of several agents the item is from or for."""
class BetaResponseInputParamToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    """What was searched for."""
    type: Required[Literal["tool_search_call"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    """Which of several agents the item is from or for."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaFileSearchToolParamFiltersComparisonFilter(TypedDict):
    key: str
    """Which attribute."""
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`."""
    value: str | float | bool | Sequence[str | float]
    """What to compare it with."""
BetaFileSearchToolParamFiltersCompoundFilterFilter: TypeAlias = Union[BetaFileSearchToolParamFiltersComparisonFilter, _base.BetaFileSearchToolFiltersComparisonFilter, _base.BetaFileSearchToolFiltersComparisonFilterDict, object]
class BetaFileSearchToolParamFiltersCompoundFilter(TypedDict):
    filters: Iterable[BetaFileSearchToolParamFiltersCompoundFilterFilter]
    """The filters."""
    type: Literal["and", "or"]
    """Whether all (`and`) or any (`or`) of them must hold."""
BetaFileSearchToolParamFilters: TypeAlias = Union[BetaFileSearchToolParamFiltersComparisonFilter, _base.BetaFileSearchToolFiltersComparisonFilter, _base.BetaFileSearchToolFiltersComparisonFilterDict, BetaFileSearchToolParamFiltersCompoundFilter, _base.BetaFileSearchToolFiltersCompoundFilter, _base.BetaFileSearchToolFiltersCompoundFilterDict]
class BetaFileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    """Ids of the vector stores to search."""
    filters: BetaFileSearchToolParamFilters | None
    """Which files to search, by their attributes."""
    max_num_results: int
    """The most results, 1 to 50."""
    ranking_options: FileSearchToolParamRankingOptions | FileSearchToolRankingOptions | FileSearchToolRankingOptionsDict
    """How results are ranked, and which are dropped."""
class BetaCustomToolParamFormatGrammar(TypedDict):
    definition: str
    """The grammar itself."""
    syntax: Literal["lark", "regex"]
    """`lark` or `regex`."""
    type: Literal["grammar"]
BetaCustomToolParamFormat: TypeAlias = Union[TextFormatParamText, _base.TextFormatResourceText, _base.TextFormatResourceTextDict, _base.BetaResponseItemAgentMessageContentText, _base.BetaResponseItemAgentMessageContentTextDict, BetaCustomToolParamFormatGrammar, _base.BetaCustomToolFormatGrammar, _base.BetaCustomToolFormatGrammarDict]
BetaCustomToolParam = TypedDict("BetaCustomToolParam", {
    "async": NotRequired[bool],
    "name": str,
    "type": Literal["custom"],
    "allowed_callers": NotRequired[list[Literal["direct", "programmatic"]] | None],
    "defer_loading": NotRequired[bool],
    "description": NotRequired[str],
    "format": NotRequired[BetaCustomToolParamFormat],
})
BetaNamespaceToolParamTool: TypeAlias = Union[NamespaceToolParamToolFunction, NamespaceToolToolFunction, NamespaceToolToolFunctionDict, _base.AgentToolResourceFunction, _base.AgentToolResourceFunctionDict, FunctionTool, FunctionToolDict, ToolChoiceFunction, ToolChoiceFunctionDict, BetaCustomToolParam, _base.BetaCustomTool, _base.BetaCustomToolDict, ToolChoiceCustom, ToolChoiceCustomDict]
class BetaToolSearchOutputNamespaceToolParam(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: Iterable[BetaNamespaceToolParamTool]
    """The tools that were found."""
    type: Literal["namespace"]
BetaResponseToolSearchOutputItemParamParamTool: TypeAlias = Union[_types_responses__params_FunctionToolParam, FunctionTool, FunctionToolDict, NamespaceToolToolFunction, NamespaceToolToolFunctionDict, BetaFileSearchToolParam, _base.BetaFileSearchTool, _base.BetaFileSearchToolDict, ComputerToolParam, ComputerTool, ComputerToolDict, ComputerUsePreviewToolParam, ComputerUsePreviewTool, ComputerUsePreviewToolDict, WebSearchToolParam, WebSearchTool, WebSearchToolDict, ResponseToolSearchOutputItemParamParamToolMcp, ResponseToolSearchOutputItemParamToolMcp, ResponseToolSearchOutputItemParamToolMcpDict, _base.AgentToolResourceMcp, _base.AgentToolResourceMcpDict, _base.PersistedAgentToolResourceMcp, _base.PersistedAgentToolResourceMcpDict, ToolMcp, ToolMcpDict, ToolChoiceMcp, ToolChoiceMcpDict, ToolParamCodeInterpreter, ToolCodeInterpreter, ToolCodeInterpreterDict, ToolParamProgrammaticToolCalling, ToolProgrammaticToolCalling, ToolProgrammaticToolCallingDict, _base.AgentToolResourceProgrammaticToolCalling, _base.AgentToolResourceProgrammaticToolCallingDict, ToolParamImageGeneration, ToolImageGeneration, ToolImageGenerationDict, ToolParamLocalShell, ToolLocalShell, ToolLocalShellDict, FunctionShellToolParam, FunctionShellTool, FunctionShellToolDict, ToolChoiceShell, ToolChoiceShellDict, BetaCustomToolParam, _base.BetaCustomTool, _base.BetaCustomToolDict, ToolChoiceCustom, ToolChoiceCustomDict, BetaToolSearchOutputNamespaceToolParam, _base.BetaToolSearchOutputNamespaceTool, _base.BetaToolSearchOutputNamespaceToolDict, _base.BetaNamespaceTool, _base.BetaNamespaceToolDict, ToolSearchToolParam, ToolSearchTool, ToolSearchToolDict, _base.PersistedAgentToolResourceToolSearch, _base.PersistedAgentToolResourceToolSearchDict, WebSearchPreviewToolParam, WebSearchPreviewTool, WebSearchPreviewToolDict, ApplyPatchToolParam, ApplyPatchTool, ApplyPatchToolDict, ToolChoiceApplyPatch, ToolChoiceApplyPatchDict]
class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[BetaResponseToolSearchOutputItemParamParamTool]]
    """The tools that were found."""
    type: Required[Literal["tool_search_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | _base.BetaResponseErrorEventAgent | _base.BetaResponseErrorEventAgentDict | None
    """Which of several agents the item is from or for."""
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaNamespaceToolParam(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: Iterable[BetaNamespaceToolParamTool]
    """The tools in it."""
    type: Literal["namespace"]
BetaToolParam: TypeAlias = Union[_types_responses__params_FunctionToolParam, FunctionTool, FunctionToolDict, NamespaceToolToolFunction, NamespaceToolToolFunctionDict, BetaFileSearchToolParam, _base.BetaFileSearchTool, _base.BetaFileSearchToolDict, ComputerToolParam, ComputerTool, ComputerToolDict, ComputerUsePreviewToolParam, ComputerUsePreviewTool, ComputerUsePreviewToolDict, WebSearchToolParam, WebSearchTool, WebSearchToolDict, ToolParamMcp, ToolMcp, ToolMcpDict, _base.AgentToolResourceMcp, _base.AgentToolResourceMcpDict, _base.PersistedAgentToolResourceMcp, _base.PersistedAgentToolResourceMcpDict, ResponseToolSearchOutputItemParamToolMcp, ResponseToolSearchOutputItemParamToolMcpDict, ToolChoiceMcp, ToolChoiceMcpDict, ToolParamCodeInterpreter, ToolCodeInterpreter, ToolCodeInterpreterDict, ToolParamProgrammaticToolCalling, ToolProgrammaticToolCalling, ToolProgrammaticToolCallingDict, _base.AgentToolResourceProgrammaticToolCalling, _base.AgentToolResourceProgrammaticToolCallingDict, ToolParamImageGeneration, ToolImageGeneration, ToolImageGenerationDict, ToolParamLocalShell, ToolLocalShell, ToolLocalShellDict, FunctionShellToolParam, FunctionShellTool, FunctionShellToolDict, ToolChoiceShell, ToolChoiceShellDict, BetaCustomToolParam, _base.BetaCustomTool, _base.BetaCustomToolDict, ToolChoiceCustom, ToolChoiceCustomDict, BetaNamespaceToolParam, _base.BetaNamespaceTool, _base.BetaNamespaceToolDict, _base.BetaToolSearchOutputNamespaceTool, _base.BetaToolSearchOutputNamespaceToolDict, ToolSearchToolParam, ToolSearchTool, ToolSearchToolDict, _base.PersistedAgentToolResourceToolSearch, _base.PersistedAgentToolResourceToolSearchDict, WebSearchPreviewToolParam, WebSearchPreviewTool, WebSearchPreviewToolDict, ApplyPatchToolParam, ApplyPatchTool, ApplyPatchToolDict, ToolChoiceApplyPatch, ToolChoiceApplyPatchDict]
class BetaResponseInputParamAdditionalTools(TypedDict):
    role: Literal["developer"]
    tools: Iterable[BetaToolParam]
    """The tools."""
    type: Literal["additional_tools"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    """Which of several agents the item is from or for."""
class BetaResponseInputParamImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    result: Required[str | None]
    """The image as base64."""
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    """How far it is."""
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    """Whether it is a new image or a changed one."""
    agent: BetaResponseInputParamMcpCallAgent | None
    """Which of several agents the item is from or for."""
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
class BetaResponseCodeInterpreterToolCallParam(TypedDict):
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
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | _base.BetaResponseErrorEventAgent | _base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
class BetaResponseInputParamLocalShellCall(TypedDict):
    id: str
    """Id of the item."""
    action: ResponseInputParamLocalShellCallAction | ResponseItemLocalShellCallAction | ResponseItemLocalShellCallActionDict
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    """Which of several agents the item is from or for."""
class BetaResponseInputParamLocalShellCallOutput(TypedDict):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    """Which of several agents the item is from or for."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputParamShellCall(TypedDict, total=False):
    action: Required[ResponseInputParamShellCallAction]
    """What to run."""
    call_id: Required[str]
    """Id of the call."""
    type: Required[Literal["shell_call"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    """Which of several agents the item is from or for."""
    caller: ResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    environment: ResponseInputParamShellCallEnvironment | None
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputParamShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam | ResponseFunctionShellCallOutputContent | ResponseFunctionShellCallOutputContentDict]]
    """What came of each command."""
    type: Required[Literal["shell_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    """Which of several agents the item is from or for."""
    caller: ResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: int | None
    """The most characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputParamApplyPatchCall(TypedDict):
    call_id: str
    """Id of the call."""
    operation: ResponseInputParamApplyPatchCallOperation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    """Which of several agents the item is from or for."""
    caller: NotRequired[ResponseCustomToolCallParamCaller | None]
    """Who made the call: the model itself, or a program that it wrote."""
class BetaResponseInputParamApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    status: Required[Literal["completed", "failed"]]
    """`in_progress`, `completed` or `incomplete`."""
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    """Which of several agents the item is from or for."""
    caller: ResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    output: str | None
    """What came of it, in words."""
class BetaResponseInputParamMcpListTools(TypedDict):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: Iterable[ResponseInputParamMcpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    """Which of several agents the item is from or for."""
    error: NotRequired[str | None]
    """Why they could not be listed."""
class BetaResponseInputParamMcpApprovalRequest(TypedDict):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    """Which of several agents the item is from or for."""
class BetaResponseInputParamMcpApprovalResponse(TypedDict):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    """Which of several agents the item is from or for."""
    reason: NotRequired[str | None]
    """Why, if you want to say it."""
class BetaResponseInputParamMcpCall(TypedDict):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    """Which of several agents the item is from or for."""
    approval_request_id: NotRequired[str | None]
    """Id of the request that the call waited for."""
    error: NotRequired[McpToolCallErrorParam | None]
    """Why it failed."""
    output: NotRequired[str | None]
    """What the tool gave."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete", "calling", "failed"]]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseCustomToolCallOutputParam(TypedDict):
    call_id: str
    """Id of the call."""
    output: str | Iterable[ResponseInputContentParam]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | _base.BetaResponseErrorEventAgent | _base.BetaResponseErrorEventAgentDict | None]
    """Which of several agents the item is from or for."""
    caller: NotRequired[ResponseCustomToolCallParamCaller | None]
    """Who made the call: the model itself, or a program that it wrote."""
BetaResponseCustomToolCallParam = TypedDict("BetaResponseCustomToolCallParam", {
    "async": NotRequired[bool],
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": NotRequired[str],
    "agent": NotRequired[BetaResponseInputParamMcpCallAgent | _base.BetaResponseErrorEventAgent | _base.BetaResponseErrorEventAgentDict | None],
    "caller": NotRequired[ResponseCustomToolCallParamCaller | None],
    "namespace": NotRequired[str],
})
class BetaResponseInputParamCompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    """Which of several agents the item is from or for."""
class BetaResponseInputParamItemReference(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    """Which of several agents the item is from or for."""
    type: Literal["item_reference"] | None
    """`item_reference`."""
class BetaResponseInputParamProgram(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    """An opaque mark of the program, to be sent back as it came."""
    type: Literal["program"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    """Which of several agents the item is from or for."""
class BetaResponseInputParamProgramOutput(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    """Whether the program came to its end: `completed` or `incomplete`."""
    type: Literal["program_output"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    """Which of several agents the item is from or for."""
BetaResponseInputItemParam: TypeAlias = Union[EasyInputMessageParam, EasyInputMessage, EasyInputMessageDict, _base.AgentSessionAssistantMessage, _base.AgentSessionAssistantMessageDict, _base.AgentSessionMessage, _base.AgentSessionMessageDict, _base.BetaResponseOutputMessage, _base.BetaResponseOutputMessageDict, _base.BetaResponseInputItemMessage, _base.BetaResponseInputItemMessageDict, _base.BetaResponseInputMessageItem, _base.BetaResponseInputMessageItemDict, _base.BetaResponseSteerInputResponseSteerInputItemListMessage, _base.BetaResponseSteerInputResponseSteerInputItemListMessageDict, BetaResponseInputParamMessage, BetaResponseOutputMessageParam, BetaResponseFileSearchToolCallParam, _base.BetaResponseFileSearchToolCall, _base.BetaResponseFileSearchToolCallDict, BetaResponseComputerToolCallParam, _base.BetaResponseComputerToolCall, _base.BetaResponseComputerToolCallDict, BetaResponseInputParamComputerCallOutput, _base.BetaResponseInputItemComputerCallOutput, _base.BetaResponseInputItemComputerCallOutputDict, _base.BetaResponseComputerToolCallOutputItem, _base.BetaResponseComputerToolCallOutputItemDict, BetaResponseFunctionWebSearchParam, _base.BetaResponseFunctionWebSearch, _base.BetaResponseFunctionWebSearchDict, BetaResponseFunctionToolCallParam, _base.BetaResponseFunctionToolCall, _base.BetaResponseFunctionToolCallDict, _base.AgentFunctionCallItem, _base.AgentFunctionCallItemDict, _base.AgentSessionRequiredActionSessionRequiredActionResourceFunctionCall, _base.AgentSessionRequiredActionSessionRequiredActionResourceFunctionCallDict, _base.BetaResponseFunctionToolCallItem, _base.BetaResponseFunctionToolCallItemDict, BetaResponseInputParamFunctionCallOutput, _base.BetaResponseInputItemFunctionCallOutput, _base.BetaResponseInputItemFunctionCallOutputDict, _base.BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput, _base.BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputDict, _base.BetaResponseFunctionToolCallOutputItem, _base.BetaResponseFunctionToolCallOutputItemDict, BetaResponseInputParamAgentMessage, _base.BetaResponseInputItemAgentMessage, _base.BetaResponseInputItemAgentMessageDict, _base.BetaResponseItemAgentMessage, _base.BetaResponseItemAgentMessageDict, BetaResponseInputParamMultiAgentCall, _base.BetaResponseInputItemMultiAgentCall, _base.BetaResponseInputItemMultiAgentCallDict, _base.BetaResponseItemMultiAgentCall, _base.BetaResponseItemMultiAgentCallDict, BetaResponseInputParamMultiAgentCallOutput, _base.BetaResponseInputItemMultiAgentCallOutput, _base.BetaResponseInputItemMultiAgentCallOutputDict, _base.BetaResponseItemMultiAgentCallOutput, _base.BetaResponseItemMultiAgentCallOutputDict, BetaResponseInputParamToolSearchCall, _base.BetaResponseInputItemToolSearchCall, _base.BetaResponseInputItemToolSearchCallDict, _base.BetaResponseToolSearchCall, _base.BetaResponseToolSearchCallDict, BetaResponseToolSearchOutputItemParamParam, _base.BetaResponseToolSearchOutputItem, _base.BetaResponseToolSearchOutputItemDict, _base.BetaResponseToolSearchOutputItemParam, _base.BetaResponseToolSearchOutputItemParamDict, BetaResponseInputParamAdditionalTools, _base.BetaResponseInputItemAdditionalTools, _base.BetaResponseInputItemAdditionalToolsDict, _base.BetaResponseItemAdditionalTools, _base.BetaResponseItemAdditionalToolsDict, BetaResponseConfigurationUpdateItemParamParam, _base.BetaResponseConfigurationUpdateItem, _base.BetaResponseConfigurationUpdateItemDict, _base.BetaResponseConfigurationUpdateItemParam, _base.BetaResponseConfigurationUpdateItemParamDict, BetaResponseReasoningItemParam, _base.BetaResponseReasoningItem, _base.BetaResponseReasoningItemDict, _base.AgentReasoningItem, _base.AgentReasoningItemDict, BetaResponseCompactionItemParamParam, _base.BetaResponseCompactionItem, _base.BetaResponseCompactionItemDict, _base.BetaResponseCompactionItemParam, _base.BetaResponseCompactionItemParamDict, BetaResponseInputParamImageGenerationCall, _base.BetaResponseItemImageGenerationCall, _base.BetaResponseItemImageGenerationCallDict, BetaResponseCodeInterpreterToolCallParam, _base.BetaResponseCodeInterpreterToolCall, _base.BetaResponseCodeInterpreterToolCallDict, BetaResponseInputParamLocalShellCall, _base.BetaResponseItemLocalShellCall, _base.BetaResponseItemLocalShellCallDict, BetaResponseInputParamLocalShellCallOutput, _base.BetaResponseItemLocalShellCallOutput, _base.BetaResponseItemLocalShellCallOutputDict, BetaResponseInputParamShellCall, _base.BetaResponseInputItemShellCall, _base.BetaResponseInputItemShellCallDict, _base.BetaResponseFunctionShellToolCall, _base.BetaResponseFunctionShellToolCallDict, BetaResponseInputParamShellCallOutput, _base.BetaResponseInputItemShellCallOutput, _base.BetaResponseInputItemShellCallOutputDict, _base.BetaResponseFunctionShellToolCallOutput, _base.BetaResponseFunctionShellToolCallOutputDict, BetaResponseInputParamApplyPatchCall, _base.BetaResponseInputItemApplyPatchCall, _base.BetaResponseInputItemApplyPatchCallDict, _base.BetaResponseApplyPatchToolCall, _base.BetaResponseApplyPatchToolCallDict, BetaResponseInputParamApplyPatchCallOutput, _base.BetaResponseInputItemApplyPatchCallOutput, _base.BetaResponseInputItemApplyPatchCallOutputDict, _base.BetaResponseApplyPatchToolCallOutput, _base.BetaResponseApplyPatchToolCallOutputDict, BetaResponseInputParamMcpListTools, _base.BetaResponseItemMcpListTools, _base.BetaResponseItemMcpListToolsDict, BetaResponseInputParamMcpApprovalRequest, _base.BetaResponseItemMcpApprovalRequest, _base.BetaResponseItemMcpApprovalRequestDict, BetaResponseInputParamMcpApprovalResponse, _base.BetaResponseInputItemMcpApprovalResponse, _base.BetaResponseInputItemMcpApprovalResponseDict, _base.BetaResponseItemMcpApprovalResponse, _base.BetaResponseItemMcpApprovalResponseDict, BetaResponseInputParamMcpCall, _base.BetaResponseItemMcpCall, _base.BetaResponseItemMcpCallDict, _base.AgentMcpCallItem, _base.AgentMcpCallItemDict, BetaResponseCustomToolCallOutputParam, _base.BetaResponseCustomToolCallOutput, _base.BetaResponseCustomToolCallOutputDict, _base.BetaResponseCustomToolCallOutputItem, _base.BetaResponseCustomToolCallOutputItemDict, BetaResponseCustomToolCallParam, _base.BetaResponseCustomToolCall, _base.BetaResponseCustomToolCallDict, _base.BetaResponseCustomToolCallItem, _base.BetaResponseCustomToolCallItemDict, BetaResponseInputParamCompactionTrigger, _base.BetaResponseInputItemCompactionTrigger, _base.BetaResponseInputItemCompactionTriggerDict, BetaResponseInputParamItemReference, _base.BetaResponseInputItemItemReference, _base.BetaResponseInputItemItemReferenceDict, BetaResponseInputParamProgram, _base.BetaResponseItemProgram, _base.BetaResponseItemProgramDict, BetaResponseInputParamProgramOutput, _base.BetaResponseItemProgramOutput, _base.BetaResponseItemProgramOutputDict]
FileChunkingStrategyParam: TypeAlias = Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyParam]
