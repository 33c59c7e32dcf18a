# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from .._base import AutoFileChunkingStrategyParam, StaticFileChunkingStrategyParam
from ._base import (
    AgentContentEncryptedContentResource,
    AgentContentEncryptedContentResourceDict,
    AgentFunctionCallItem,
    AgentFunctionCallItemDict,
    AgentMcpCallItem,
    AgentMcpCallItemDict,
    AgentOutputItemComputerUseCallItemResourceOutput,
    AgentOutputItemComputerUseCallItemResourceOutputDict,
    AgentReasoningItem,
    AgentReasoningItemDict,
    AgentSessionAssistantMessage,
    AgentSessionAssistantMessageDict,
    AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource,
    AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResourceDict,
    AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource,
    AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResourceDict,
    AgentSessionMessage,
    AgentSessionMessageDict,
    AgentSessionRequiredActionSessionRequiredActionResourceFunctionCall,
    AgentSessionRequiredActionSessionRequiredActionResourceFunctionCallDict,
    AgentToolResourceAutomations,
    AgentToolResourceAutomationsDict,
    AgentToolResourceComputerUse,
    AgentToolResourceComputerUseDict,
    AgentToolResourceFunction,
    AgentToolResourceFunctionDict,
    AgentToolResourceMcp,
    AgentToolResourceMcpDict,
    AgentToolResourceProgrammaticToolCalling,
    AgentToolResourceProgrammaticToolCallingDict,
    AgentToolResourceWebSearch,
    AgentToolResourceWebSearchDict,
    AssistantToolChoice,
    AssistantToolChoiceDict,
    AssistantToolChoiceFunction,
    AssistantToolChoiceFunctionDict,
    BetaCustomTool,
    BetaCustomToolDict,
    BetaCustomToolFormatGrammar,
    BetaCustomToolFormatGrammarDict,
    BetaFileSearchTool,
    BetaFileSearchToolDict,
    BetaFileSearchToolFiltersComparisonFilter,
    BetaFileSearchToolFiltersComparisonFilterDict,
    BetaFileSearchToolFiltersCompoundFilter,
    BetaFileSearchToolFiltersCompoundFilterDict,
    BetaNamespaceTool,
    BetaNamespaceToolDict,
    BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallDict,
    BetaResponseApplyPatchToolCallOutput,
    BetaResponseApplyPatchToolCallOutputDict,
    BetaResponseCodeInterpreterToolCall,
    BetaResponseCodeInterpreterToolCallDict,
    BetaResponseCompactionItem,
    BetaResponseCompactionItemDict,
    BetaResponseCompactionItemParam,
    BetaResponseCompactionItemParamDict,
    BetaResponseComputerToolCall,
    BetaResponseComputerToolCallDict,
    BetaResponseComputerToolCallOutputItem,
    BetaResponseComputerToolCallOutputItemDict,
    BetaResponseConfigurationUpdateItem,
    BetaResponseConfigurationUpdateItemDict,
    BetaResponseConfigurationUpdateItemParam,
    BetaResponseConfigurationUpdateItemParamDict,
    BetaResponseConfigurationUpdateItemReasoning,
    BetaResponseConfigurationUpdateItemReasoningDict,
    BetaResponseConfigurationUpdateItemText,
    BetaResponseConfigurationUpdateItemTextDict,
    BetaResponseCustomToolCall,
    BetaResponseCustomToolCallDict,
    BetaResponseCustomToolCallItem,
    BetaResponseCustomToolCallItemDict,
    BetaResponseCustomToolCallOutput,
    BetaResponseCustomToolCallOutputDict,
    BetaResponseCustomToolCallOutputItem,
    BetaResponseCustomToolCallOutputItemDict,
    BetaResponseErrorEventAgent,
    BetaResponseErrorEventAgentDict,
    BetaResponseFileSearchToolCall,
    BetaResponseFileSearchToolCallDict,
    BetaResponseFormatTextConfigJSONObject,
    BetaResponseFormatTextConfigJSONObjectDict,
    BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallDict,
    BetaResponseFunctionShellToolCallOutput,
    BetaResponseFunctionShellToolCallOutputDict,
    BetaResponseFunctionToolCall,
    BetaResponseFunctionToolCallDict,
    BetaResponseFunctionToolCallItem,
    BetaResponseFunctionToolCallItemDict,
    BetaResponseFunctionToolCallOutputItem,
    BetaResponseFunctionToolCallOutputItemDict,
    BetaResponseFunctionWebSearch,
    BetaResponseFunctionWebSearchActionFindInPage,
    BetaResponseFunctionWebSearchActionFindInPageDict,
    BetaResponseFunctionWebSearchDict,
    BetaResponseInputItemAdditionalTools,
    BetaResponseInputItemAdditionalToolsDict,
    BetaResponseInputItemAgentMessage,
    BetaResponseInputItemAgentMessageDict,
    BetaResponseInputItemApplyPatchCall,
    BetaResponseInputItemApplyPatchCallDict,
    BetaResponseInputItemApplyPatchCallOutput,
    BetaResponseInputItemApplyPatchCallOutputDict,
    BetaResponseInputItemCompactionTrigger,
    BetaResponseInputItemCompactionTriggerDict,
    BetaResponseInputItemComputerCallOutput,
    BetaResponseInputItemComputerCallOutputDict,
    BetaResponseInputItemFunctionCallOutput,
    BetaResponseInputItemFunctionCallOutputDict,
    BetaResponseInputItemItemReference,
    BetaResponseInputItemItemReferenceDict,
    BetaResponseInputItemMcpApprovalResponse,
    BetaResponseInputItemMcpApprovalResponseDict,
    BetaResponseInputItemMessage,
    BetaResponseInputItemMessageDict,
    BetaResponseInputItemMultiAgentCall,
    BetaResponseInputItemMultiAgentCallDict,
    BetaResponseInputItemMultiAgentCallOutput,
    BetaResponseInputItemMultiAgentCallOutputDict,
    BetaResponseInputItemMultiAgentCallOutputOutput,
    BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitation,
    BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitationDict,
    BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitation,
    BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitationDict,
    BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitation,
    BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitationDict,
    BetaResponseInputItemMultiAgentCallOutputOutputDict,
    BetaResponseInputItemShellCall,
    BetaResponseInputItemShellCallDict,
    BetaResponseInputItemShellCallOutput,
    BetaResponseInputItemShellCallOutputDict,
    BetaResponseInputItemToolSearchCall,
    BetaResponseInputItemToolSearchCallDict,
    BetaResponseInputMessageItem,
    BetaResponseInputMessageItemDict,
    BetaResponseItemAdditionalTools,
    BetaResponseItemAdditionalToolsDict,
    BetaResponseItemAgentMessage,
    BetaResponseItemAgentMessageContentComputerScreenshot,
    BetaResponseItemAgentMessageContentComputerScreenshotDict,
    BetaResponseItemAgentMessageContentReasoningText,
    BetaResponseItemAgentMessageContentReasoningTextDict,
    BetaResponseItemAgentMessageContentText,
    BetaResponseItemAgentMessageContentTextDict,
    BetaResponseItemAgentMessageDict,
    BetaResponseItemImageGenerationCall,
    BetaResponseItemImageGenerationCallDict,
    BetaResponseItemLocalShellCall,
    BetaResponseItemLocalShellCallDict,
    BetaResponseItemLocalShellCallOutput,
    BetaResponseItemLocalShellCallOutputDict,
    BetaResponseItemMcpApprovalRequest,
    BetaResponseItemMcpApprovalRequestDict,
    BetaResponseItemMcpApprovalResponse,
    BetaResponseItemMcpApprovalResponseDict,
    BetaResponseItemMcpCall,
    BetaResponseItemMcpCallDict,
    BetaResponseItemMcpListTools,
    BetaResponseItemMcpListToolsDict,
    BetaResponseItemMultiAgentCall,
    BetaResponseItemMultiAgentCallDict,
    BetaResponseItemMultiAgentCallOutput,
    BetaResponseItemMultiAgentCallOutputDict,
    BetaResponseItemProgram,
    BetaResponseItemProgramDict,
    BetaResponseItemProgramOutput,
    BetaResponseItemProgramOutputDict,
    BetaResponseOutputMessage,
    BetaResponseOutputMessageDict,
    BetaResponseReasoningItem,
    BetaResponseReasoningItemDict,
    BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput,
    BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputDict,
    BetaResponseSteerInputResponseSteerInputItemListMessage,
    BetaResponseSteerInputResponseSteerInputItemListMessageDict,
    BetaResponseToolSearchCall,
    BetaResponseToolSearchCallDict,
    BetaResponseToolSearchOutputItem,
    BetaResponseToolSearchOutputItemDict,
    BetaResponseToolSearchOutputItemParam,
    BetaResponseToolSearchOutputItemParamDict,
    BetaToolSearchOutputNamespaceTool,
    BetaToolSearchOutputNamespaceToolDict,
    CodeInterpreterTool,
    CodeInterpreterToolDict,
    EnvironmentResourceNone,
    EnvironmentResourceNoneDict,
    EnvironmentResourceOpenAIHosted,
    EnvironmentResourceOpenAIHostedDict,
    EnvironmentResourceSelfHosted,
    EnvironmentResourceSelfHostedDict,
    FileSearchTool,
    FileSearchToolDict,
    FileSearchToolFileSearch,
    FileSearchToolFileSearchDict,
    FileSearchToolFileSearchRankingOptions,
    FileSearchToolFileSearchRankingOptionsDict,
    FunctionTool,
    FunctionToolDict,
    HostedEnvironmentFileID,
    HostedEnvironmentFileIDDict,
    HostedSkillReference,
    HostedSkillReferenceDict,
    InputContentResourceInputImage,
    InputContentResourceInputImageDict,
    InputContentResourceInputText,
    InputContentResourceInputTextDict,
    McpTransportResourceHTTP,
    McpTransportResourceHTTPDict,
    McpTransportResourceStdio,
    McpTransportResourceStdioDict,
    OutputText,
    OutputTextDict,
    PersistedAgentToolResourceMcp,
    PersistedAgentToolResourceMcpDict,
    PersistedAgentToolResourceToolSearch,
    PersistedAgentToolResourceToolSearchDict,
    PersistedMcpTransportResourceHTTP,
    PersistedMcpTransportResourceHTTPDict,
    SummaryText,
    SummaryTextDict,
    TextFormatResourceText,
    TextFormatResourceTextDict,
    WebSearchActionResourceOpenPage,
    WebSearchActionResourceOpenPageDict,
    WebSearchActionResourceSearch,
    WebSearchActionResourceSearchDict,
)
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
    FunctionTool as _types_responses__types_FunctionTool,
    FunctionToolDict as _types_responses__types_FunctionToolDict,
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
    value: str
class AgentBrowserAuthenticationSubmitParamParam(TypedDict):
    action: Literal["submit"]
    fields: Iterable[AgentBrowserAuthenticationSubmitParamField]
    type: Literal["browser_authentication"]
    selected_option: NotRequired[str | None]
class AgentBrowserOriginAccessParamParam(TypedDict):
    decision: Literal["approve", "deny", "cancel"]
    type: Literal["browser_origin_access"]
class InputContentParamInputText(TypedDict):
    text: str
    type: Literal["input_text"]
class InputContentParamInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
InputContentParam: TypeAlias = Union[InputContentParamInputText, InputContentResourceInputText, InputContentResourceInputTextDict, ResponseInputText, ResponseInputTextDict, ResponseInputTextContent, ResponseInputTextContentDict, InputContentParamInputImage, InputContentResourceInputImage, InputContentResourceInputImageDict]
AgentFunctionCallOutputParam: TypeAlias = Union[str, Iterable[InputContentParam]]
class AgentReasoningParam(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    summary: Literal["concise", "detailed", "auto"] | None
class TextFormatParamText(TypedDict):
    type: Literal["text"]
class TextFormatParamJSONSchema(TypedDict):
    schema: dict[str, object]
    type: Literal["json_schema"]
TextFormatParam: TypeAlias = Union[TextFormatParamText, TextFormatResourceText, TextFormatResourceTextDict, BetaResponseItemAgentMessageContentText, BetaResponseItemAgentMessageContentTextDict, TextFormatParamJSONSchema]
class AgentTextParam(TypedDict, total=False):
    format: TextFormatParam | None
    verbosity: Literal["low", "medium", "high"] | None
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
class AgentToolParamAgentToolConfigParamProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
    enabled: NotRequired[bool]
class McpTransportParamMcpTransportConfigParamHTTP(TypedDict):
    server_url: str
    type: Literal["http"]
    authorization: NotRequired[str | None]
    headers: NotRequired[dict[str, str] | None]
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
AgentToolParam: TypeAlias = Union[AgentToolParamAgentToolConfigParamFunction, AgentToolResourceFunction, AgentToolResourceFunctionDict, AgentToolParamAgentToolConfigParamToolSearch, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, ToolSearchTool, ToolSearchToolDict, AgentToolParamAgentToolConfigParamProgrammaticToolCalling, AgentToolResourceProgrammaticToolCalling, AgentToolResourceProgrammaticToolCallingDict, ToolProgrammaticToolCalling, ToolProgrammaticToolCallingDict, AgentToolParamAgentToolConfigParamMcp, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, AgentToolParamAgentToolConfigParamWebSearch, AgentToolResourceWebSearch, AgentToolResourceWebSearchDict, AgentToolParamAgentToolConfigParamComputerUse, AgentToolResourceComputerUse, AgentToolResourceComputerUseDict, AgentToolParamAgentToolConfigParamAutomations, AgentToolResourceAutomations, AgentToolResourceAutomationsDict]
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
class HostedPluginParam(TypedDict):
    description: str
    name: str
    source: InlineCapabilitySourceParam | InlineSkillSource | InlineSkillSourceDict
    type: Literal["inline"]
class SetupCommandParam(TypedDict):
    command: str
    cwd: NotRequired[str | None]
class HostedSkillParamSkillReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
HostedSkillParam: TypeAlias = Union[HostedSkillParamSkillReference, HostedSkillReference, HostedSkillReferenceDict, SkillReference, SkillReferenceDict, HostedPluginParam, InlineSkill, InlineSkillDict]
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
    plugins: Iterable[HostedPluginParam | InlineSkill | InlineSkillDict] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None
class EnvironmentParamSelfHosted(TypedDict):
    type: Literal["self_hosted"]
    workspace_directory: str
    capability_directories: NotRequired[Sequence[str] | None]
EnvironmentParam: TypeAlias = Union[EnvironmentParamNone, EnvironmentResourceNone, EnvironmentResourceNoneDict, EnvironmentParamOpenAIHosted, EnvironmentResourceOpenAIHosted, EnvironmentResourceOpenAIHostedDict, EnvironmentParamSelfHosted, EnvironmentResourceSelfHosted, EnvironmentResourceSelfHostedDict]
InputContent: TypeAlias = Union[InputContentResourceInputText, InputContentResourceInputImage]
InputContentDict: TypeAlias = Union[InputContentResourceInputTextDict, InputContentResourceInputImageDict]
class MultiAgentConfigParam(TypedDict):
    enabled: bool
    max_concurrent_subagents: NotRequired[int]
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
AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = Union[AgentBrowserAuthenticationSubmitParamParam, AgentBrowserAuthenticationCancelParamParam, AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource, AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResourceDict, AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource, AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResourceDict, AgentBrowserOriginAccessParamParam]
class AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResult(TypedDict):
    request_id: str
    response: AgentSessionInputParamSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse
    type: Literal["agent.session.input.computer_use_approval_request_result"]
class AgentSessionInputParamSessionInputParamAgentSessionInputMessage(TypedDict):
    input: Iterable[AgentSessionInputMessageParam | AgentSessionMessage | AgentSessionMessageDict | EasyInputMessage | EasyInputMessageDict | BetaResponseInputItemMessage | BetaResponseInputItemMessageDict | BetaResponseInputMessageItem | BetaResponseInputMessageItemDict | BetaResponseSteerInputResponseSteerInputItemListMessage | BetaResponseSteerInputResponseSteerInputItemListMessageDict]
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
AssistantTool: TypeAlias = Union[CodeInterpreterTool, FileSearchTool, FunctionTool]
AssistantToolDict: TypeAlias = Union[CodeInterpreterToolDict, FileSearchToolDict, FunctionToolDict]
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
class FileSearchToolParamFileSearchRankingOptions(TypedDict):
    score_threshold: float
    ranker: NotRequired[Literal["auto", "default_2024_08_21"]]
class FileSearchToolParamFileSearch(TypedDict, total=False):
    max_num_results: int
    ranking_options: FileSearchToolParamFileSearchRankingOptions | FileSearchToolFileSearchRankingOptions | FileSearchToolFileSearchRankingOptionsDict
class FileSearchToolParam(TypedDict):
    type: Literal["file_search"]
    file_search: NotRequired[FileSearchToolParamFileSearch | FileSearchToolFileSearch | FileSearchToolFileSearchDict]
class FunctionToolParam(TypedDict):
    function: _types_shared_params_FunctionDefinition | FunctionDefinition | FunctionDefinitionDict
    type: Literal["function"]
AssistantToolParam: TypeAlias = Union[CodeInterpreterToolParam, CodeInterpreterTool, CodeInterpreterToolDict, ToolCodeInterpreter, ToolCodeInterpreterDict, FileSearchToolParam, FileSearchTool, FileSearchToolDict, BetaFileSearchTool, BetaFileSearchToolDict, FunctionToolParam, FunctionTool, FunctionToolDict]
class BetaResponseInputParamMcpCallAgent(TypedDict):
    agent_name: str
class BetaResponseCompactionItemParamParam(TypedDict):
    encrypted_content: str
    """What went before, shortened and encrypted."""
    type: Literal["compaction"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
class BetaResponseConfigurationUpdateItemParamParamReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
BetaResponseConfigurationUpdateItemParamParamTextFormat: TypeAlias = Union[TextFormatParamText, TextFormatResourceText, TextFormatResourceTextDict, BetaResponseItemAgentMessageContentText, BetaResponseItemAgentMessageContentTextDict, ResponseFormatTextJSONSchemaConfigParam]
class BetaResponseConfigurationUpdateItemParamParamText(TypedDict):
    format: BetaResponseConfigurationUpdateItemParamParamTextFormat
    """`text`, `json_object`, or `json_schema` with a schema."""
class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None
    reasoning: BetaResponseConfigurationUpdateItemParamParamReasoning | BetaResponseConfigurationUpdateItemReasoning | BetaResponseConfigurationUpdateItemReasoningDict | BetaResponseConfigurationUpdateItemReasoning | BetaResponseConfigurationUpdateItemReasoningDict
    text: BetaResponseConfigurationUpdateItemParamParamText | BetaResponseConfigurationUpdateItemText | BetaResponseConfigurationUpdateItemTextDict | BetaResponseConfigurationUpdateItemText | BetaResponseConfigurationUpdateItemTextDict
class BetaResponseFormatTextConfigParamJSONObject(TypedDict):
    type: Literal["json_object"]
BetaResponseFormatTextConfigParam: TypeAlias = Union[TextFormatParamText, TextFormatResourceText, TextFormatResourceTextDict, BetaResponseItemAgentMessageContentText, BetaResponseItemAgentMessageContentTextDict, ResponseFormatTextJSONSchemaConfigParam, BetaResponseFormatTextConfigParamJSONObject, BetaResponseFormatTextConfigJSONObject, BetaResponseFormatTextConfigJSONObjectDict]
BetaResponseItem: TypeAlias = Union[BetaResponseInputMessageItem, BetaResponseOutputMessage, BetaResponseFileSearchToolCall, BetaResponseComputerToolCall, BetaResponseComputerToolCallOutputItem, BetaResponseFunctionWebSearch, BetaResponseFunctionToolCallItem, BetaResponseFunctionToolCallOutputItem, BetaResponseItemAgentMessage, BetaResponseItemMultiAgentCall, BetaResponseItemMultiAgentCallOutput, BetaResponseToolSearchCall, BetaResponseToolSearchOutputItem, BetaResponseItemAdditionalTools, BetaResponseConfigurationUpdateItem, BetaResponseReasoningItem, BetaResponseItemProgram, BetaResponseItemProgramOutput, BetaResponseCompactionItem, BetaResponseItemImageGenerationCall, BetaResponseCodeInterpreterToolCall, BetaResponseItemLocalShellCall, BetaResponseItemLocalShellCallOutput, BetaResponseFunctionShellToolCall, BetaResponseFunctionShellToolCallOutput, BetaResponseApplyPatchToolCall, BetaResponseApplyPatchToolCallOutput, BetaResponseItemMcpListTools, BetaResponseItemMcpApprovalRequest, BetaResponseItemMcpApprovalResponse, BetaResponseItemMcpCall, BetaResponseCustomToolCallItem, BetaResponseCustomToolCallOutputItem]
BetaResponseItemDict: TypeAlias = Union[BetaResponseInputMessageItemDict, BetaResponseOutputMessageDict, BetaResponseFileSearchToolCallDict, BetaResponseComputerToolCallDict, BetaResponseComputerToolCallOutputItemDict, BetaResponseFunctionWebSearchDict, BetaResponseFunctionToolCallItemDict, BetaResponseFunctionToolCallOutputItemDict, BetaResponseItemAgentMessageDict, BetaResponseItemMultiAgentCallDict, BetaResponseItemMultiAgentCallOutputDict, BetaResponseToolSearchCallDict, BetaResponseToolSearchOutputItemDict, BetaResponseItemAdditionalToolsDict, BetaResponseConfigurationUpdateItemDict, BetaResponseReasoningItemDict, BetaResponseItemProgramDict, BetaResponseItemProgramOutputDict, BetaResponseCompactionItemDict, BetaResponseItemImageGenerationCallDict, BetaResponseCodeInterpreterToolCallDict, BetaResponseItemLocalShellCallDict, BetaResponseItemLocalShellCallOutputDict, BetaResponseFunctionShellToolCallDict, BetaResponseFunctionShellToolCallOutputDict, BetaResponseApplyPatchToolCallDict, BetaResponseApplyPatchToolCallOutputDict, BetaResponseItemMcpListToolsDict, BetaResponseItemMcpApprovalRequestDict, BetaResponseItemMcpApprovalResponseDict, BetaResponseItemMcpCallDict, BetaResponseCustomToolCallItemDict, BetaResponseCustomToolCallOutputItemDict]
class BetaResponseOutputMessageParam(TypedDict):
    id: str
    """Id of the message."""
    content: Iterable[ResponseOutputMessageParamContent]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
class BetaResponseReasoningItemParam(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    summary: Required[Iterable[ResponseReasoningItemParamSummary | ResponseReasoningItemSummary | ResponseReasoningItemSummaryDict | SummaryText | SummaryTextDict | SummaryText | SummaryTextDict | SummaryText | SummaryTextDict | ResponseReasoningItemSummary | ResponseReasoningItemSummaryDict | ResponseReasoningItemSummary | ResponseReasoningItemSummaryDict]]
    """The thoughts, summed up."""
    type: Required[Literal["reasoning"]]
    agent: BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None
    content: Iterable[ResponseReasoningItemParamContent | ResponseReasoningItemContent | ResponseReasoningItemContentDict | BetaResponseItemAgentMessageContentReasoningText | BetaResponseItemAgentMessageContentReasoningTextDict | BetaResponseItemAgentMessageContentReasoningText | BetaResponseItemAgentMessageContentReasoningTextDict | ResponseReasoningItemContent | ResponseReasoningItemContentDict | ResponseReasoningItemContent | ResponseReasoningItemContentDict]
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
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
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
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
class BetaResponseInputParamComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    output: Required[ResponseComputerToolCallOutputScreenshotParam | ResponseComputerToolCallOutputScreenshot | ResponseComputerToolCallOutputScreenshotDict | AgentOutputItemComputerUseCallItemResourceOutput | AgentOutputItemComputerUseCallItemResourceOutputDict | AgentOutputItemComputerUseCallItemResourceOutput | AgentOutputItemComputerUseCallItemResourceOutputDict | BetaResponseItemAgentMessageContentComputerScreenshot | BetaResponseItemAgentMessageContentComputerScreenshotDict | BetaResponseItemAgentMessageContentComputerScreenshot | BetaResponseItemAgentMessageContentComputerScreenshotDict]
    """A screenshot of what came of it."""
    type: Required[Literal["computer_call_output"]]
    id: str | None
    """Id of the item."""
    acknowledged_safety_checks: Iterable[ResponseComputerToolCallParamPendingSafetyCheck] | None
    """What you have looked at, and let pass."""
    agent: BetaResponseInputParamMcpCallAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseFunctionWebSearchParamActionFindInPage(TypedDict):
    pattern: str
    type: Literal["find_in_page"]
    url: str
BetaResponseFunctionWebSearchParamAction: TypeAlias = Union[ResponseFunctionWebSearchParamActionSearch, ResponseFunctionWebSearchActionSearch, ResponseFunctionWebSearchActionSearchDict, WebSearchActionResourceSearch, WebSearchActionResourceSearchDict, ResponseFunctionWebSearchParamActionOpenPage, ResponseFunctionWebSearchActionOpenPage, ResponseFunctionWebSearchActionOpenPageDict, WebSearchActionResourceOpenPage, WebSearchActionResourceOpenPageDict, BetaResponseFunctionWebSearchParamActionFindInPage, BetaResponseFunctionWebSearchActionFindInPage, BetaResponseFunctionWebSearchActionFindInPageDict]
class BetaResponseFunctionWebSearchParam(TypedDict):
    id: str
    action: BetaResponseFunctionWebSearchParamAction
    """What was done: a search, a page opened, a text looked for in it."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is."""
    type: Literal["web_search_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
BetaResponseFunctionToolCallParam = TypedDict("BetaResponseFunctionToolCallParam", {
    "async": NotRequired[bool],
    "arguments": str,
    "call_id": str,
    "name": str,
    "type": Literal["function_call"],
    "id": NotRequired[str],
    "agent": NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None],
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
    type: Literal["encrypted_content"]
BetaResponseInputParamAgentMessageContent: TypeAlias = Union[ResponseInputTextContentParam, ResponseInputTextContent, ResponseInputTextContentDict, InputContentResourceInputText, InputContentResourceInputTextDict, ResponseInputText, ResponseInputTextDict, ResponseInputImageContentParam, ResponseInputImageContent, ResponseInputImageContentDict, InputContentResourceInputImage, InputContentResourceInputImageDict, ResponseInputImage, ResponseInputImageDict, BetaResponseInputParamAgentMessageContentEncryptedContent, AgentContentEncryptedContentResource, AgentContentEncryptedContentResourceDict]
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
    """Id of the call."""
    type: Literal["multi_agent_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamMultiAgentCallOutputOutputAnnotationFileCitation(TypedDict):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    type: Literal["file_citation"]
class BetaResponseInputParamMultiAgentCallOutputOutputAnnotationURLCitation(TypedDict):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str
class BetaResponseInputParamMultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict):
    container_id: str
    end_index: int
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    start_index: int
    type: Literal["container_file_citation"]
BetaResponseInputParamMultiAgentCallOutputOutputAnnotation: TypeAlias = Union[BetaResponseInputParamMultiAgentCallOutputOutputAnnotationFileCitation, ResponseOutputTextAnnotationFileCitation, ResponseOutputTextAnnotationFileCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitationDict, BetaResponseInputParamMultiAgentCallOutputOutputAnnotationURLCitation, ResponseOutputTextAnnotationURLCitation, ResponseOutputTextAnnotationURLCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitationDict, BetaResponseInputParamMultiAgentCallOutputOutputAnnotationContainerFileCitation, ResponseOutputTextAnnotationContainerFileCitation, ResponseOutputTextAnnotationContainerFileCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitationDict]
class BetaResponseInputParamMultiAgentCallOutputOutput(TypedDict):
    text: str
    type: Literal["output_text"]
    annotations: NotRequired[Iterable[BetaResponseInputParamMultiAgentCallOutputOutputAnnotation]]
class BetaResponseInputParamMultiAgentCallOutput(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    """Id of the call."""
    output: Iterable[BetaResponseInputParamMultiAgentCallOutputOutput | OutputText | OutputTextDict | OutputText | OutputTextDict | ResponseOutputText | ResponseOutputTextDict | BetaResponseInputItemMultiAgentCallOutputOutput | BetaResponseInputItemMultiAgentCallOutputOutputDict]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    """What was searched for."""
    type: Required[Literal["tool_search_call"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaFileSearchToolParamFiltersComparisonFilter(TypedDict):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | Sequence[str | float]
BetaFileSearchToolParamFiltersCompoundFilterFilter: TypeAlias = Union[BetaFileSearchToolParamFiltersComparisonFilter, BetaFileSearchToolFiltersComparisonFilter, BetaFileSearchToolFiltersComparisonFilterDict, object]
class BetaFileSearchToolParamFiltersCompoundFilter(TypedDict):
    filters: Iterable[BetaFileSearchToolParamFiltersCompoundFilterFilter]
    type: Literal["and", "or"]
BetaFileSearchToolParamFilters: TypeAlias = Union[BetaFileSearchToolParamFiltersComparisonFilter, BetaFileSearchToolFiltersComparisonFilter, BetaFileSearchToolFiltersComparisonFilterDict, BetaFileSearchToolParamFiltersCompoundFilter, BetaFileSearchToolFiltersCompoundFilter, BetaFileSearchToolFiltersCompoundFilterDict]
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
BetaNamespaceToolParamTool: TypeAlias = Union[NamespaceToolParamToolFunction, NamespaceToolToolFunction, NamespaceToolToolFunctionDict, AgentToolResourceFunction, AgentToolResourceFunctionDict, _types_responses__types_FunctionTool, _types_responses__types_FunctionToolDict, ToolChoiceFunction, ToolChoiceFunctionDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, ToolChoiceCustom, ToolChoiceCustomDict]
class BetaToolSearchOutputNamespaceToolParam(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: Iterable[BetaNamespaceToolParamTool]
    """The tools that were found."""
    type: Literal["namespace"]
BetaResponseToolSearchOutputItemParamParamTool: TypeAlias = Union[_types_responses__params_FunctionToolParam, _types_responses__types_FunctionTool, _types_responses__types_FunctionToolDict, NamespaceToolToolFunction, NamespaceToolToolFunctionDict, BetaFileSearchToolParam, BetaFileSearchTool, BetaFileSearchToolDict, ComputerToolParam, ComputerTool, ComputerToolDict, ComputerUsePreviewToolParam, ComputerUsePreviewTool, ComputerUsePreviewToolDict, WebSearchToolParam, WebSearchTool, WebSearchToolDict, ResponseToolSearchOutputItemParamParamToolMcp, ResponseToolSearchOutputItemParamToolMcp, ResponseToolSearchOutputItemParamToolMcpDict, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, ToolMcp, ToolMcpDict, ToolChoiceMcp, ToolChoiceMcpDict, ToolParamCodeInterpreter, ToolCodeInterpreter, ToolCodeInterpreterDict, ToolParamProgrammaticToolCalling, ToolProgrammaticToolCalling, ToolProgrammaticToolCallingDict, AgentToolResourceProgrammaticToolCalling, AgentToolResourceProgrammaticToolCallingDict, ToolParamImageGeneration, ToolImageGeneration, ToolImageGenerationDict, ToolParamLocalShell, ToolLocalShell, ToolLocalShellDict, FunctionShellToolParam, FunctionShellTool, FunctionShellToolDict, ToolChoiceShell, ToolChoiceShellDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, ToolChoiceCustom, ToolChoiceCustomDict, BetaToolSearchOutputNamespaceToolParam, BetaToolSearchOutputNamespaceTool, BetaToolSearchOutputNamespaceToolDict, BetaNamespaceTool, BetaNamespaceToolDict, ToolSearchToolParam, ToolSearchTool, ToolSearchToolDict, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, WebSearchPreviewToolParam, WebSearchPreviewTool, WebSearchPreviewToolDict, ApplyPatchToolParam, ApplyPatchTool, ApplyPatchToolDict, ToolChoiceApplyPatch, ToolChoiceApplyPatchDict]
class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[BetaResponseToolSearchOutputItemParamParamTool]]
    """The tools that were found."""
    type: Required[Literal["tool_search_output"]]
    id: str | None
    agent: BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
class BetaNamespaceToolParam(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: Iterable[BetaNamespaceToolParamTool]
    """The tools in it."""
    type: Literal["namespace"]
BetaToolParam: TypeAlias = Union[_types_responses__params_FunctionToolParam, _types_responses__types_FunctionTool, _types_responses__types_FunctionToolDict, NamespaceToolToolFunction, NamespaceToolToolFunctionDict, BetaFileSearchToolParam, BetaFileSearchTool, BetaFileSearchToolDict, ComputerToolParam, ComputerTool, ComputerToolDict, ComputerUsePreviewToolParam, ComputerUsePreviewTool, ComputerUsePreviewToolDict, WebSearchToolParam, WebSearchTool, WebSearchToolDict, ToolParamMcp, ToolMcp, ToolMcpDict, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, ResponseToolSearchOutputItemParamToolMcp, ResponseToolSearchOutputItemParamToolMcpDict, ToolChoiceMcp, ToolChoiceMcpDict, ToolParamCodeInterpreter, ToolCodeInterpreter, ToolCodeInterpreterDict, ToolParamProgrammaticToolCalling, ToolProgrammaticToolCalling, ToolProgrammaticToolCallingDict, AgentToolResourceProgrammaticToolCalling, AgentToolResourceProgrammaticToolCallingDict, ToolParamImageGeneration, ToolImageGeneration, ToolImageGenerationDict, ToolParamLocalShell, ToolLocalShell, ToolLocalShellDict, FunctionShellToolParam, FunctionShellTool, FunctionShellToolDict, ToolChoiceShell, ToolChoiceShellDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, ToolChoiceCustom, ToolChoiceCustomDict, BetaNamespaceToolParam, BetaNamespaceTool, BetaNamespaceToolDict, BetaToolSearchOutputNamespaceTool, BetaToolSearchOutputNamespaceToolDict, ToolSearchToolParam, ToolSearchTool, ToolSearchToolDict, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, WebSearchPreviewToolParam, WebSearchPreviewTool, WebSearchPreviewToolDict, ApplyPatchToolParam, ApplyPatchTool, ApplyPatchToolDict, ToolChoiceApplyPatch, ToolChoiceApplyPatchDict]
class BetaResponseInputParamAdditionalTools(TypedDict):
    role: Literal["developer"]
    tools: Iterable[BetaToolParam]
    """The tools."""
    type: Literal["additional_tools"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
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
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
class BetaResponseInputParamLocalShellCall(TypedDict):
    id: str
    """Id of the item."""
    action: ResponseInputParamLocalShellCallAction | ResponseItemLocalShellCallAction | ResponseItemLocalShellCallActionDict | ResponseItemLocalShellCallAction | ResponseItemLocalShellCallActionDict | ResponseItemLocalShellCallAction | ResponseItemLocalShellCallActionDict
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamLocalShellCallOutput(TypedDict):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
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
class BetaResponseInputParamMcpApprovalResponse(TypedDict):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
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
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[ResponseCustomToolCallParamCaller | None]
    """Who made the call: the model itself, or a program that it wrote."""
BetaResponseCustomToolCallParam = TypedDict("BetaResponseCustomToolCallParam", {
    "async": NotRequired[bool],
    "call_id": str,
    "input": str,
    "name": str,
    "type": Literal["custom_tool_call"],
    "id": NotRequired[str],
    "agent": NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None],
    "caller": NotRequired[ResponseCustomToolCallParamCaller | None],
    "namespace": NotRequired[str],
})
class BetaResponseInputParamCompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None
    agent: BetaResponseInputParamMcpCallAgent | None
class BetaResponseInputParamItemReference(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
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
    type: Literal["program"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamProgramOutput(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
BetaResponseInputItemParam: TypeAlias = Union[EasyInputMessageParam, EasyInputMessage, EasyInputMessageDict, AgentSessionAssistantMessage, AgentSessionAssistantMessageDict, AgentSessionMessage, AgentSessionMessageDict, BetaResponseOutputMessage, BetaResponseOutputMessageDict, BetaResponseInputItemMessage, BetaResponseInputItemMessageDict, BetaResponseInputMessageItem, BetaResponseInputMessageItemDict, BetaResponseSteerInputResponseSteerInputItemListMessage, BetaResponseSteerInputResponseSteerInputItemListMessageDict, BetaResponseInputParamMessage, BetaResponseOutputMessageParam, BetaResponseFileSearchToolCallParam, BetaResponseFileSearchToolCall, BetaResponseFileSearchToolCallDict, BetaResponseComputerToolCallParam, BetaResponseComputerToolCall, BetaResponseComputerToolCallDict, BetaResponseInputParamComputerCallOutput, BetaResponseInputItemComputerCallOutput, BetaResponseInputItemComputerCallOutputDict, BetaResponseComputerToolCallOutputItem, BetaResponseComputerToolCallOutputItemDict, BetaResponseFunctionWebSearchParam, BetaResponseFunctionWebSearch, BetaResponseFunctionWebSearchDict, BetaResponseFunctionToolCallParam, BetaResponseFunctionToolCall, BetaResponseFunctionToolCallDict, AgentFunctionCallItem, AgentFunctionCallItemDict, AgentSessionRequiredActionSessionRequiredActionResourceFunctionCall, AgentSessionRequiredActionSessionRequiredActionResourceFunctionCallDict, BetaResponseFunctionToolCallItem, BetaResponseFunctionToolCallItemDict, BetaResponseInputParamFunctionCallOutput, BetaResponseInputItemFunctionCallOutput, BetaResponseInputItemFunctionCallOutputDict, BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput, BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputDict, BetaResponseFunctionToolCallOutputItem, BetaResponseFunctionToolCallOutputItemDict, BetaResponseInputParamAgentMessage, BetaResponseInputItemAgentMessage, BetaResponseInputItemAgentMessageDict, BetaResponseItemAgentMessage, BetaResponseItemAgentMessageDict, BetaResponseInputParamMultiAgentCall, BetaResponseInputItemMultiAgentCall, BetaResponseInputItemMultiAgentCallDict, BetaResponseItemMultiAgentCall, BetaResponseItemMultiAgentCallDict, BetaResponseInputParamMultiAgentCallOutput, BetaResponseInputItemMultiAgentCallOutput, BetaResponseInputItemMultiAgentCallOutputDict, BetaResponseItemMultiAgentCallOutput, BetaResponseItemMultiAgentCallOutputDict, BetaResponseInputParamToolSearchCall, BetaResponseInputItemToolSearchCall, BetaResponseInputItemToolSearchCallDict, BetaResponseToolSearchCall, BetaResponseToolSearchCallDict, BetaResponseToolSearchOutputItemParamParam, BetaResponseToolSearchOutputItem, BetaResponseToolSearchOutputItemDict, BetaResponseToolSearchOutputItemParam, BetaResponseToolSearchOutputItemParamDict, BetaResponseInputParamAdditionalTools, BetaResponseInputItemAdditionalTools, BetaResponseInputItemAdditionalToolsDict, BetaResponseItemAdditionalTools, BetaResponseItemAdditionalToolsDict, BetaResponseConfigurationUpdateItemParamParam, BetaResponseConfigurationUpdateItem, BetaResponseConfigurationUpdateItemDict, BetaResponseConfigurationUpdateItemParam, BetaResponseConfigurationUpdateItemParamDict, BetaResponseReasoningItemParam, BetaResponseReasoningItem, BetaResponseReasoningItemDict, AgentReasoningItem, AgentReasoningItemDict, BetaResponseCompactionItemParamParam, BetaResponseCompactionItem, BetaResponseCompactionItemDict, BetaResponseCompactionItemParam, BetaResponseCompactionItemParamDict, BetaResponseInputParamImageGenerationCall, BetaResponseItemImageGenerationCall, BetaResponseItemImageGenerationCallDict, BetaResponseCodeInterpreterToolCallParam, BetaResponseCodeInterpreterToolCall, BetaResponseCodeInterpreterToolCallDict, BetaResponseInputParamLocalShellCall, BetaResponseItemLocalShellCall, BetaResponseItemLocalShellCallDict, BetaResponseInputParamLocalShellCallOutput, BetaResponseItemLocalShellCallOutput, BetaResponseItemLocalShellCallOutputDict, BetaResponseInputParamShellCall, BetaResponseInputItemShellCall, BetaResponseInputItemShellCallDict, BetaResponseFunctionShellToolCall, BetaResponseFunctionShellToolCallDict, BetaResponseInputParamShellCallOutput, BetaResponseInputItemShellCallOutput, BetaResponseInputItemShellCallOutputDict, BetaResponseFunctionShellToolCallOutput, BetaResponseFunctionShellToolCallOutputDict, BetaResponseInputParamApplyPatchCall, BetaResponseInputItemApplyPatchCall, BetaResponseInputItemApplyPatchCallDict, BetaResponseApplyPatchToolCall, BetaResponseApplyPatchToolCallDict, BetaResponseInputParamApplyPatchCallOutput, BetaResponseInputItemApplyPatchCallOutput, BetaResponseInputItemApplyPatchCallOutputDict, BetaResponseApplyPatchToolCallOutput, BetaResponseApplyPatchToolCallOutputDict, BetaResponseInputParamMcpListTools, BetaResponseItemMcpListTools, BetaResponseItemMcpListToolsDict, BetaResponseInputParamMcpApprovalRequest, BetaResponseItemMcpApprovalRequest, BetaResponseItemMcpApprovalRequestDict, BetaResponseInputParamMcpApprovalResponse, BetaResponseInputItemMcpApprovalResponse, BetaResponseInputItemMcpApprovalResponseDict, BetaResponseItemMcpApprovalResponse, BetaResponseItemMcpApprovalResponseDict, BetaResponseInputParamMcpCall, BetaResponseItemMcpCall, BetaResponseItemMcpCallDict, AgentMcpCallItem, AgentMcpCallItemDict, BetaResponseCustomToolCallOutputParam, BetaResponseCustomToolCallOutput, BetaResponseCustomToolCallOutputDict, BetaResponseCustomToolCallOutputItem, BetaResponseCustomToolCallOutputItemDict, BetaResponseCustomToolCallParam, BetaResponseCustomToolCall, BetaResponseCustomToolCallDict, BetaResponseCustomToolCallItem, BetaResponseCustomToolCallItemDict, BetaResponseInputParamCompactionTrigger, BetaResponseInputItemCompactionTrigger, BetaResponseInputItemCompactionTriggerDict, BetaResponseInputParamItemReference, BetaResponseInputItemItemReference, BetaResponseInputItemItemReferenceDict, BetaResponseInputParamProgram, BetaResponseItemProgram, BetaResponseItemProgramDict, BetaResponseInputParamProgramOutput, BetaResponseItemProgramOutput, BetaResponseItemProgramOutputDict]
FileChunkingStrategyParam: TypeAlias = Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyParam]
