# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
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
    BetaApplyPatchTool,
    BetaApplyPatchToolDict,
    BetaComputerActionClick,
    BetaComputerActionClickDict,
    BetaComputerActionDoubleClick,
    BetaComputerActionDoubleClickDict,
    BetaComputerActionDrag,
    BetaComputerActionDragDict,
    BetaComputerActionDragPath,
    BetaComputerActionDragPathDict,
    BetaComputerActionKeypress,
    BetaComputerActionKeypressDict,
    BetaComputerActionMove,
    BetaComputerActionMoveDict,
    BetaComputerActionScreenshot,
    BetaComputerActionScreenshotDict,
    BetaComputerActionScroll,
    BetaComputerActionScrollDict,
    BetaComputerActionType,
    BetaComputerActionTypeDict,
    BetaComputerActionWait,
    BetaComputerActionWaitDict,
    BetaComputerTool,
    BetaComputerToolDict,
    BetaComputerUsePreviewTool,
    BetaComputerUsePreviewToolDict,
    BetaContainerAuto,
    BetaContainerAutoDict,
    BetaContainerNetworkPolicyAllowlist,
    BetaContainerNetworkPolicyAllowlistDict,
    BetaContainerNetworkPolicyDisabled,
    BetaContainerNetworkPolicyDisabledDict,
    BetaContainerNetworkPolicyDomainSecret,
    BetaContainerNetworkPolicyDomainSecretDict,
    BetaContainerReference,
    BetaContainerReferenceDict,
    BetaCustomTool,
    BetaCustomToolDict,
    BetaCustomToolFormatGrammar,
    BetaCustomToolFormatGrammarDict,
    BetaEasyInputMessage,
    BetaEasyInputMessageDict,
    BetaFileSearchTool,
    BetaFileSearchToolDict,
    BetaFileSearchToolFiltersComparisonFilter,
    BetaFileSearchToolFiltersComparisonFilterDict,
    BetaFileSearchToolFiltersCompoundFilter,
    BetaFileSearchToolFiltersCompoundFilterDict,
    BetaFileSearchToolRankingOptions,
    BetaFileSearchToolRankingOptionsDict,
    BetaFileSearchToolRankingOptionsHybridSearch,
    BetaFileSearchToolRankingOptionsHybridSearchDict,
    BetaFunctionShellTool,
    BetaFunctionShellToolDict,
    BetaFunctionTool,
    BetaFunctionToolDict,
    BetaImageDetail,
    BetaInlineSkill,
    BetaInlineSkillDict,
    BetaInlineSkillSource,
    BetaInlineSkillSourceDict,
    BetaLocalEnvironment,
    BetaLocalEnvironmentDict,
    BetaLocalSkill,
    BetaLocalSkillDict,
    BetaMcpToolCallErrorHTTPError,
    BetaMcpToolCallErrorHTTPErrorDict,
    BetaMcpToolCallErrorMcpProtocolError,
    BetaMcpToolCallErrorMcpProtocolErrorDict,
    BetaMcpToolCallErrorMcpToolExecutionError,
    BetaMcpToolCallErrorMcpToolExecutionErrorDict,
    BetaNamespaceTool,
    BetaNamespaceToolDict,
    BetaNamespaceToolToolFunction,
    BetaNamespaceToolToolFunctionDict,
    BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallDict,
    BetaResponseApplyPatchToolCallOperationCreateFile,
    BetaResponseApplyPatchToolCallOperationCreateFileDict,
    BetaResponseApplyPatchToolCallOperationDeleteFile,
    BetaResponseApplyPatchToolCallOperationDeleteFileDict,
    BetaResponseApplyPatchToolCallOperationUpdateFile,
    BetaResponseApplyPatchToolCallOperationUpdateFileDict,
    BetaResponseApplyPatchToolCallOutput,
    BetaResponseApplyPatchToolCallOutputDict,
    BetaResponseCodeInterpreterToolCall,
    BetaResponseCodeInterpreterToolCallDict,
    BetaResponseCodeInterpreterToolCallOutputImage,
    BetaResponseCodeInterpreterToolCallOutputImageDict,
    BetaResponseCodeInterpreterToolCallOutputLogs,
    BetaResponseCodeInterpreterToolCallOutputLogsDict,
    BetaResponseCompactionItem,
    BetaResponseCompactionItemDict,
    BetaResponseCompactionItemParam,
    BetaResponseCompactionItemParamDict,
    BetaResponseComputerToolCall,
    BetaResponseComputerToolCallDict,
    BetaResponseComputerToolCallOutputItem,
    BetaResponseComputerToolCallOutputItemDict,
    BetaResponseComputerToolCallOutputScreenshot,
    BetaResponseComputerToolCallOutputScreenshotDict,
    BetaResponseComputerToolCallPendingSafetyCheck,
    BetaResponseComputerToolCallPendingSafetyCheckDict,
    BetaResponseConfigurationUpdateItem,
    BetaResponseConfigurationUpdateItemDict,
    BetaResponseConfigurationUpdateItemParam,
    BetaResponseConfigurationUpdateItemParamDict,
    BetaResponseConfigurationUpdateItemReasoning,
    BetaResponseConfigurationUpdateItemReasoningDict,
    BetaResponseConfigurationUpdateItemText,
    BetaResponseConfigurationUpdateItemTextDict,
    BetaResponseContainerReference,
    BetaResponseContainerReferenceDict,
    BetaResponseCustomToolCall,
    BetaResponseCustomToolCallCallerDirect,
    BetaResponseCustomToolCallCallerDirectDict,
    BetaResponseCustomToolCallCallerProgram,
    BetaResponseCustomToolCallCallerProgramDict,
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
    BetaResponseFileSearchToolCallResult,
    BetaResponseFileSearchToolCallResultDict,
    BetaResponseFormatTextConfigJSONObject,
    BetaResponseFormatTextConfigJSONObjectDict,
    BetaResponseFunctionShellCallOutputContent,
    BetaResponseFunctionShellCallOutputContentDict,
    BetaResponseFunctionShellCallOutputContentOutcomeExit,
    BetaResponseFunctionShellCallOutputContentOutcomeExitDict,
    BetaResponseFunctionShellCallOutputContentOutcomeTimeout,
    BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict,
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
    BetaResponseFunctionWebSearchActionOpenPage,
    BetaResponseFunctionWebSearchActionOpenPageDict,
    BetaResponseFunctionWebSearchActionSearch,
    BetaResponseFunctionWebSearchActionSearchDict,
    BetaResponseFunctionWebSearchActionSearchSource,
    BetaResponseFunctionWebSearchActionSearchSourceDict,
    BetaResponseFunctionWebSearchDict,
    BetaResponseInputFile,
    BetaResponseInputFileContent,
    BetaResponseInputFileContentDict,
    BetaResponseInputFileDict,
    BetaResponseInputFilePromptCacheBreakpoint,
    BetaResponseInputFilePromptCacheBreakpointDict,
    BetaResponseInputImage,
    BetaResponseInputImageContent,
    BetaResponseInputImageContentDict,
    BetaResponseInputImageDict,
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
    BetaResponseInputText,
    BetaResponseInputTextContent,
    BetaResponseInputTextContentDict,
    BetaResponseInputTextDict,
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
    BetaResponseItemLocalShellCallAction,
    BetaResponseItemLocalShellCallActionDict,
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
    BetaResponseLocalEnvironment,
    BetaResponseLocalEnvironmentDict,
    BetaResponseOutputMessage,
    BetaResponseOutputMessageDict,
    BetaResponseOutputRefusal,
    BetaResponseOutputRefusalDict,
    BetaResponseOutputText,
    BetaResponseOutputTextAnnotationContainerFileCitation,
    BetaResponseOutputTextAnnotationContainerFileCitationDict,
    BetaResponseOutputTextAnnotationFileCitation,
    BetaResponseOutputTextAnnotationFileCitationDict,
    BetaResponseOutputTextAnnotationFilePath,
    BetaResponseOutputTextAnnotationFilePathDict,
    BetaResponseOutputTextAnnotationURLCitation,
    BetaResponseOutputTextAnnotationURLCitationDict,
    BetaResponseOutputTextDict,
    BetaResponseOutputTextLogprob,
    BetaResponseOutputTextLogprobDict,
    BetaResponseOutputTextLogprobTopLogprob,
    BetaResponseOutputTextLogprobTopLogprobDict,
    BetaResponseReasoningItem,
    BetaResponseReasoningItemContent,
    BetaResponseReasoningItemContentDict,
    BetaResponseReasoningItemDict,
    BetaResponseReasoningItemSummary,
    BetaResponseReasoningItemSummaryDict,
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
    BetaResponseToolSearchOutputItemParamToolMcp,
    BetaResponseToolSearchOutputItemParamToolMcpDict,
    BetaSkillReference,
    BetaSkillReferenceDict,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceApplyPatchDict,
    BetaToolChoiceCustom,
    BetaToolChoiceCustomDict,
    BetaToolChoiceFunction,
    BetaToolChoiceFunctionDict,
    BetaToolChoiceMcp,
    BetaToolChoiceMcpDict,
    BetaToolChoiceShell,
    BetaToolChoiceShellDict,
    BetaToolCodeInterpreter,
    BetaToolCodeInterpreterContainerCodeInterpreterToolAuto,
    BetaToolCodeInterpreterContainerCodeInterpreterToolAutoDict,
    BetaToolCodeInterpreterDict,
    BetaToolImageGeneration,
    BetaToolImageGenerationDict,
    BetaToolImageGenerationInputImageMask,
    BetaToolImageGenerationInputImageMaskDict,
    BetaToolImageGenerationSvg,
    BetaToolImageGenerationSvgDict,
    BetaToolImageGenerationSvgReasoning,
    BetaToolImageGenerationSvgReasoningDict,
    BetaToolLocalShell,
    BetaToolLocalShellDict,
    BetaToolMcp,
    BetaToolMcpAllowedToolsMcpToolFilter,
    BetaToolMcpAllowedToolsMcpToolFilterDict,
    BetaToolMcpDict,
    BetaToolMcpRequireApprovalMcpToolApprovalFilter,
    BetaToolMcpRequireApprovalMcpToolApprovalFilterDict,
    BetaToolMcpRequireApprovalMcpToolApprovalFilterNever,
    BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict,
    BetaToolProgrammaticToolCalling,
    BetaToolProgrammaticToolCallingDict,
    BetaToolSearchOutputNamespaceTool,
    BetaToolSearchOutputNamespaceToolDict,
    BetaToolSearchTool,
    BetaToolSearchToolDict,
    BetaWebSearchPreviewTool,
    BetaWebSearchPreviewToolDict,
    BetaWebSearchPreviewToolUserLocation,
    BetaWebSearchPreviewToolUserLocationDict,
    BetaWebSearchTool,
    BetaWebSearchToolDict,
    BetaWebSearchToolFilters,
    BetaWebSearchToolFiltersDict,
    BetaWebSearchToolUserLocation,
    BetaWebSearchToolUserLocationDict,
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
    OtherFileChunkingStrategyObject,
    OtherFileChunkingStrategyObjectDict,
    OutputText,
    OutputTextDict,
    PersistedAgentToolResourceMcp,
    PersistedAgentToolResourceMcpDict,
    PersistedAgentToolResourceToolSearch,
    PersistedAgentToolResourceToolSearchDict,
    PersistedMcpTransportResourceHTTP,
    PersistedMcpTransportResourceHTTPDict,
    StaticFileChunkingStrategyObject,
    StaticFileChunkingStrategyObjectDict,
    SummaryText,
    SummaryTextDict,
    TextFormatResourceText,
    TextFormatResourceTextDict,
    WebSearchActionResourceOpenPage,
    WebSearchActionResourceOpenPageDict,
    WebSearchActionResourceSearch,
    WebSearchActionResourceSearchDict,
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
InputContentParam: TypeAlias = Union[InputContentParamInputText, InputContentResourceInputText, InputContentResourceInputTextDict, BetaResponseInputText, BetaResponseInputTextDict, BetaResponseInputTextContent, BetaResponseInputTextContentDict, InputContentParamInputImage, InputContentResourceInputImage, InputContentResourceInputImageDict]
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
AgentToolParam: TypeAlias = Union[AgentToolParamAgentToolConfigParamFunction, AgentToolResourceFunction, AgentToolResourceFunctionDict, AgentToolParamAgentToolConfigParamToolSearch, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, BetaToolSearchTool, BetaToolSearchToolDict, AgentToolParamAgentToolConfigParamProgrammaticToolCalling, AgentToolResourceProgrammaticToolCalling, AgentToolResourceProgrammaticToolCallingDict, BetaToolProgrammaticToolCalling, BetaToolProgrammaticToolCallingDict, AgentToolParamAgentToolConfigParamMcp, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, AgentToolParamAgentToolConfigParamWebSearch, AgentToolResourceWebSearch, AgentToolResourceWebSearchDict, AgentToolParamAgentToolConfigParamComputerUse, AgentToolResourceComputerUse, AgentToolResourceComputerUseDict, AgentToolParamAgentToolConfigParamAutomations, AgentToolResourceAutomations, AgentToolResourceAutomationsDict]
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
    source: InlineCapabilitySourceParam | BetaInlineSkillSource | BetaInlineSkillSourceDict
    type: Literal["inline"]
class SetupCommandParam(TypedDict):
    command: str
    cwd: NotRequired[str | None]
class HostedSkillParamSkillReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
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
AssistantToolParam: TypeAlias = Union[CodeInterpreterToolParam, CodeInterpreterTool, CodeInterpreterToolDict, BetaToolCodeInterpreter, BetaToolCodeInterpreterDict, FileSearchToolParam, FileSearchTool, FileSearchToolDict, BetaFileSearchTool, BetaFileSearchToolDict, FunctionToolParam, FunctionTool, FunctionToolDict]
class BetaContainerNetworkPolicyDisabledParam(TypedDict):
    type: Literal["disabled"]
class BetaContainerNetworkPolicyDomainSecretParam(TypedDict):
    domain: str
    """The domain."""
    name: str
    """Name of the secret."""
    value: str
    """The secret."""
class BetaContainerNetworkPolicyAllowlistParam(TypedDict):
    allowed_domains: Sequence[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
    domain_secrets: NotRequired[Iterable[BetaContainerNetworkPolicyDomainSecretParam | BetaContainerNetworkPolicyDomainSecret | BetaContainerNetworkPolicyDomainSecretDict]]
    """Secrets that requests to a domain carry, which the code never sees."""
BetaContainerAutoParamNetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyDisabledDict, BetaContainerNetworkPolicyAllowlistParam, BetaContainerNetworkPolicyAllowlist, BetaContainerNetworkPolicyAllowlistDict]
class BetaSkillReferenceParam(TypedDict):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: NotRequired[str]
    """Which version of it; default the one that is set for the skill."""
class BetaInlineSkillSourceParam(TypedDict):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class BetaInlineSkillParam(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: BetaInlineSkillSourceParam | BetaInlineSkillSource | BetaInlineSkillSourceDict
    """The skill itself."""
    type: Literal["inline"]
BetaContainerAutoParamSkill: TypeAlias = Union[BetaSkillReferenceParam, BetaSkillReference, BetaSkillReferenceDict, HostedSkillReference, HostedSkillReferenceDict, BetaInlineSkillParam, BetaInlineSkill, BetaInlineSkillDict]
class BetaContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: BetaContainerAutoParamNetworkPolicy
    """What it may reach; default nothing."""
    skills: Iterable[BetaContainerAutoParamSkill]
    """Skills to put into it."""
class BetaContainerReferenceParam(TypedDict):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
class BetaLocalSkillParam(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""
class BetaLocalEnvironmentParam(TypedDict):
    type: Literal["local"]
    skills: NotRequired[Iterable[BetaLocalSkillParam | BetaLocalSkill | BetaLocalSkillDict]]
    """Skills that are there."""
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
class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict):
    name: str
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    schema: dict[str, object]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]
    description: NotRequired[str]
    """What it is for; the model reads it."""
    strict: NotRequired[bool | None]
    """Whether the reply will follow the schema exactly; default False."""
BetaResponseConfigurationUpdateItemParamParamTextFormat: TypeAlias = Union[TextFormatParamText, TextFormatResourceText, TextFormatResourceTextDict, BetaResponseItemAgentMessageContentText, BetaResponseItemAgentMessageContentTextDict, BetaResponseFormatTextJSONSchemaConfigParam]
class BetaResponseConfigurationUpdateItemParamParamText(TypedDict):
    format: BetaResponseConfigurationUpdateItemParamParamTextFormat
    """`text`, `json_object`, or `json_schema` with a schema."""
class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None
    reasoning: BetaResponseConfigurationUpdateItemParamParamReasoning | BetaResponseConfigurationUpdateItemReasoning | BetaResponseConfigurationUpdateItemReasoningDict | BetaResponseConfigurationUpdateItemReasoning | BetaResponseConfigurationUpdateItemReasoningDict
    text: BetaResponseConfigurationUpdateItemParamParamText | BetaResponseConfigurationUpdateItemText | BetaResponseConfigurationUpdateItemTextDict | BetaResponseConfigurationUpdateItemText | BetaResponseConfigurationUpdateItemTextDict
class BetaResponseConversationParamParam(TypedDict):
    id: str
    """Id of the conversation."""
class BetaResponseFormatTextConfigParamJSONObject(TypedDict):
    type: Literal["json_object"]
BetaResponseFormatTextConfigParam: TypeAlias = Union[TextFormatParamText, TextFormatResourceText, TextFormatResourceTextDict, BetaResponseItemAgentMessageContentText, BetaResponseItemAgentMessageContentTextDict, BetaResponseFormatTextJSONSchemaConfigParam, BetaResponseFormatTextConfigParamJSONObject, BetaResponseFormatTextConfigJSONObject, BetaResponseFormatTextConfigJSONObjectDict]
BetaResponseIncludable: TypeAlias = Literal["file_search_call.results", "web_search_call.results", "web_search_call.action.sources", "message.input_image.image_url", "computer_call_output.output.image_url", "code_interpreter_call.outputs", "reasoning.encrypted_content", "message.output_text.logprobs"]
BetaResponseItem: TypeAlias = Union[BetaResponseInputMessageItem, BetaResponseOutputMessage, BetaResponseFileSearchToolCall, BetaResponseComputerToolCall, BetaResponseComputerToolCallOutputItem, BetaResponseFunctionWebSearch, BetaResponseFunctionToolCallItem, BetaResponseFunctionToolCallOutputItem, BetaResponseItemAgentMessage, BetaResponseItemMultiAgentCall, BetaResponseItemMultiAgentCallOutput, BetaResponseToolSearchCall, BetaResponseToolSearchOutputItem, BetaResponseItemAdditionalTools, BetaResponseConfigurationUpdateItem, BetaResponseReasoningItem, BetaResponseItemProgram, BetaResponseItemProgramOutput, BetaResponseCompactionItem, BetaResponseItemImageGenerationCall, BetaResponseCodeInterpreterToolCall, BetaResponseItemLocalShellCall, BetaResponseItemLocalShellCallOutput, BetaResponseFunctionShellToolCall, BetaResponseFunctionShellToolCallOutput, BetaResponseApplyPatchToolCall, BetaResponseApplyPatchToolCallOutput, BetaResponseItemMcpListTools, BetaResponseItemMcpApprovalRequest, BetaResponseItemMcpApprovalResponse, BetaResponseItemMcpCall, BetaResponseCustomToolCallItem, BetaResponseCustomToolCallOutputItem]
BetaResponseItemDict: TypeAlias = Union[BetaResponseInputMessageItemDict, BetaResponseOutputMessageDict, BetaResponseFileSearchToolCallDict, BetaResponseComputerToolCallDict, BetaResponseComputerToolCallOutputItemDict, BetaResponseFunctionWebSearchDict, BetaResponseFunctionToolCallItemDict, BetaResponseFunctionToolCallOutputItemDict, BetaResponseItemAgentMessageDict, BetaResponseItemMultiAgentCallDict, BetaResponseItemMultiAgentCallOutputDict, BetaResponseToolSearchCallDict, BetaResponseToolSearchOutputItemDict, BetaResponseItemAdditionalToolsDict, BetaResponseConfigurationUpdateItemDict, BetaResponseReasoningItemDict, BetaResponseItemProgramDict, BetaResponseItemProgramOutputDict, BetaResponseCompactionItemDict, BetaResponseItemImageGenerationCallDict, BetaResponseCodeInterpreterToolCallDict, BetaResponseItemLocalShellCallDict, BetaResponseItemLocalShellCallOutputDict, BetaResponseFunctionShellToolCallDict, BetaResponseFunctionShellToolCallOutputDict, BetaResponseApplyPatchToolCallDict, BetaResponseApplyPatchToolCallOutputDict, BetaResponseItemMcpListToolsDict, BetaResponseItemMcpApprovalRequestDict, BetaResponseItemMcpApprovalResponseDict, BetaResponseItemMcpCallDict, BetaResponseCustomToolCallItemDict, BetaResponseCustomToolCallOutputItemDict]
class BetaResponseOutputTextParamAnnotationFileCitation(TypedDict):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_citation"]
class BetaResponseOutputTextParamAnnotationURLCitation(TypedDict):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""
class BetaResponseOutputTextParamAnnotationContainerFileCitation(TypedDict):
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
class BetaResponseOutputTextParamAnnotationFilePath(TypedDict):
    file_id: str
    """Id of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_path"]
BetaResponseOutputTextParamAnnotation: TypeAlias = Union[BetaResponseOutputTextParamAnnotationFileCitation, BetaResponseOutputTextAnnotationFileCitation, BetaResponseOutputTextAnnotationFileCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitationDict, BetaResponseOutputTextParamAnnotationURLCitation, BetaResponseOutputTextAnnotationURLCitation, BetaResponseOutputTextAnnotationURLCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitationDict, BetaResponseOutputTextParamAnnotationContainerFileCitation, BetaResponseOutputTextAnnotationContainerFileCitation, BetaResponseOutputTextAnnotationContainerFileCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitationDict, BetaResponseOutputTextParamAnnotationFilePath, BetaResponseOutputTextAnnotationFilePath, BetaResponseOutputTextAnnotationFilePathDict]
class BetaResponseOutputTextParamLogprobTopLogprob(TypedDict):
    token: str
    """The token as text."""
    bytes: Iterable[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
class BetaResponseOutputTextParamLogprob(TypedDict):
    token: str
    """The token as text."""
    bytes: Iterable[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: Iterable[BetaResponseOutputTextParamLogprobTopLogprob | BetaResponseOutputTextLogprobTopLogprob | BetaResponseOutputTextLogprobTopLogprobDict]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
class BetaResponseOutputTextParam(TypedDict):
    annotations: Iterable[BetaResponseOutputTextParamAnnotation]
    """Sources of what the text says."""
    text: str
    """The text."""
    type: Literal["output_text"]
    logprobs: NotRequired[Iterable[BetaResponseOutputTextParamLogprob | BetaResponseOutputTextLogprob | BetaResponseOutputTextLogprobDict]]
    """Log probabilities of the tokens, if they were asked for."""
class BetaResponseOutputRefusalParam(TypedDict):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]
BetaResponseOutputMessageParamContent: TypeAlias = Union[BetaResponseOutputTextParam, BetaResponseOutputText, BetaResponseOutputTextDict, BetaResponseOutputRefusalParam, BetaResponseOutputRefusal, BetaResponseOutputRefusalDict]
class BetaResponseOutputMessageParam(TypedDict):
    id: str
    """Id of the message."""
    content: Iterable[BetaResponseOutputMessageParamContent]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
class BetaResponseReasoningItemParamSummary(TypedDict):
    text: str
    """The text."""
    type: Literal["summary_text"]
class BetaResponseReasoningItemParamContent(TypedDict):
    text: str
    """The text."""
    type: Literal["reasoning_text"]
class BetaResponseReasoningItemParam(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    summary: Required[Iterable[BetaResponseReasoningItemParamSummary | BetaResponseReasoningItemSummary | BetaResponseReasoningItemSummaryDict | SummaryText | SummaryTextDict | SummaryText | SummaryTextDict | SummaryText | SummaryTextDict | BetaResponseReasoningItemSummary | BetaResponseReasoningItemSummaryDict | BetaResponseReasoningItemSummary | BetaResponseReasoningItemSummaryDict]]
    """The thoughts, summed up."""
    type: Required[Literal["reasoning"]]
    agent: BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None
    content: Iterable[BetaResponseReasoningItemParamContent | BetaResponseReasoningItemContent | BetaResponseReasoningItemContentDict | BetaResponseItemAgentMessageContentReasoningText | BetaResponseItemAgentMessageContentReasoningTextDict | BetaResponseItemAgentMessageContentReasoningText | BetaResponseItemAgentMessageContentReasoningTextDict | BetaResponseReasoningItemContent | BetaResponseReasoningItemContentDict | BetaResponseReasoningItemContent | BetaResponseReasoningItemContentDict]
    """The thoughts as text, where the model shows them."""
    encrypted_content: str | None
    """The thoughts, encrypted, to be sent in again; if `reasoning.encrypted_content` was included."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputFileParamPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]
    """How long it is kept at least."""
class BetaResponseInputTextParam(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict]
    """The beginning up to here is kept in the cache."""
class BetaResponseInputImageParam(TypedDict, total=False):
    detail: Required[BetaImageDetail]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of an uploaded image."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict
    """The beginning up to here is kept in the cache."""
class BetaResponseInputFileParam(TypedDict, total=False):
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
    prompt_cache_breakpoint: BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict
    """The beginning up to here is kept in the cache."""
BetaResponseInputContentParam: TypeAlias = Union[BetaResponseInputTextParam, BetaResponseInputText, BetaResponseInputTextDict, InputContentResourceInputText, InputContentResourceInputTextDict, BetaResponseInputTextContent, BetaResponseInputTextContentDict, BetaResponseInputImageParam, BetaResponseInputImage, BetaResponseInputImageDict, BetaResponseInputFileParam, BetaResponseInputFile, BetaResponseInputFileDict, BetaResponseInputFileContent, BetaResponseInputFileContentDict]
BetaResponseInputMessageContentListParam: TypeAlias = list[BetaResponseInputContentParam]
class BetaEasyInputMessageParam(TypedDict):
    """A message of the input."""
    content: str | BetaResponseInputMessageContentListParam
    """What is said: text, or parts of text, images and files."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: NotRequired[Literal["message"]]
class BetaResponseInputFileContentParam(TypedDict, total=False):
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
    prompt_cache_breakpoint: BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class BetaResponseInputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: BetaImageDetail | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class BetaResponseInputParamMessage(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListParam]
    """What is said: parts of text, images and files."""
    role: Required[Literal["user", "system", "developer"]]
    """Who speaks."""
    agent: BetaResponseInputParamMcpCallAgent | None
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
class BetaResponseFileSearchToolCallParamResult(TypedDict, total=False):
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
class BetaResponseFileSearchToolCallParam(TypedDict):
    id: str
    """Id of the item."""
    queries: Sequence[str]
    """What was searched for."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it is."""
    type: Literal["file_search_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
    results: NotRequired[Iterable[BetaResponseFileSearchToolCallParamResult | BetaResponseFileSearchToolCallResult | BetaResponseFileSearchToolCallResultDict] | None]
    """What was found, if it was included."""
class BetaResponseComputerToolCallParamPendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    """Id of the check."""
    code: str | None
    """What kind of check it is."""
    message: str | None
    """What to look at, in words."""
class BetaComputerActionParamClick(TypedDict):
    button: Literal["left", "right", "wheel", "back", "forward"]
    """`left`, `right`, `wheel`, `back` or `forward`."""
    type: Literal["click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[Sequence[str] | None]
    """The keys that are held or pressed."""
class BetaComputerActionParamDoubleClick(TypedDict):
    keys: Sequence[str] | None
    """The keys that are held or pressed."""
    type: Literal["double_click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
class BetaComputerActionParamDragPath(TypedDict):
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
class BetaComputerActionParamDrag(TypedDict):
    path: Iterable[BetaComputerActionParamDragPath | BetaComputerActionDragPath | BetaComputerActionDragPathDict]
    """The points to drag along."""
    type: Literal["drag"]
    keys: NotRequired[Sequence[str] | None]
    """The keys that are held or pressed."""
class BetaComputerActionParamKeypress(TypedDict):
    keys: Sequence[str]
    """The keys that are held or pressed."""
    type: Literal["keypress"]
class BetaComputerActionParamMove(TypedDict):
    type: Literal["move"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[Sequence[str] | None]
    """The keys that are held or pressed."""
class BetaComputerActionParamScreenshot(TypedDict):
    type: Literal["screenshot"]
class BetaComputerActionParamScroll(TypedDict):
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
class BetaComputerActionParamType(TypedDict):
    text: str
    type: Literal["type"]
class BetaComputerActionParamWait(TypedDict):
    type: Literal["wait"]
BetaComputerActionParam: TypeAlias = Union[BetaComputerActionParamClick, BetaComputerActionClick, BetaComputerActionClickDict, BetaComputerActionParamDoubleClick, BetaComputerActionDoubleClick, BetaComputerActionDoubleClickDict, BetaComputerActionParamDrag, BetaComputerActionDrag, BetaComputerActionDragDict, BetaComputerActionParamKeypress, BetaComputerActionKeypress, BetaComputerActionKeypressDict, BetaComputerActionParamMove, BetaComputerActionMove, BetaComputerActionMoveDict, BetaComputerActionParamScreenshot, BetaComputerActionScreenshot, BetaComputerActionScreenshotDict, BetaComputerActionParamScroll, BetaComputerActionScroll, BetaComputerActionScrollDict, BetaComputerActionParamType, BetaComputerActionType, BetaComputerActionTypeDict, BetaComputerActionParamWait, BetaComputerActionWait, BetaComputerActionWaitDict]
BetaComputerActionListParam: TypeAlias = list[BetaComputerActionParam]
class BetaResponseComputerToolCallParam(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    pending_safety_checks: Iterable[BetaResponseComputerToolCallParamPendingSafetyCheck | BetaResponseComputerToolCallPendingSafetyCheck | BetaResponseComputerToolCallPendingSafetyCheckDict]
    """What the API wants you to look at before the action is done."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call"]
    action: NotRequired[BetaComputerActionParam]
    """What to do: click, type, scroll, take a screenshot and so on."""
    actions: NotRequired[BetaComputerActionListParam]
    """What to do, one after the other."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str
    """Id of the file."""
    image_url: str
    """Address of the screenshot, or the image itself as a `data:` URL."""
class BetaResponseInputParamComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam | BetaResponseComputerToolCallOutputScreenshot | BetaResponseComputerToolCallOutputScreenshotDict | AgentOutputItemComputerUseCallItemResourceOutput | AgentOutputItemComputerUseCallItemResourceOutputDict | AgentOutputItemComputerUseCallItemResourceOutput | AgentOutputItemComputerUseCallItemResourceOutputDict | BetaResponseItemAgentMessageContentComputerScreenshot | BetaResponseItemAgentMessageContentComputerScreenshotDict | BetaResponseItemAgentMessageContentComputerScreenshot | BetaResponseItemAgentMessageContentComputerScreenshotDict]
    """A screenshot of what came of it."""
    type: Required[Literal["computer_call_output"]]
    id: str | None
    """Id of the item."""
    acknowledged_safety_checks: Iterable[BetaResponseComputerToolCallParamPendingSafetyCheck] | None
    """What you have looked at, and let pass."""
    agent: BetaResponseInputParamMcpCallAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseFunctionWebSearchParamActionSearchSource(TypedDict):
    type: Literal["url"]
    url: str
    """Address of the page."""
class BetaResponseFunctionWebSearchParamActionSearch(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: Sequence[str]
    """What was searched for."""
    query: str
    """What was searched for."""
    sources: Iterable[BetaResponseFunctionWebSearchParamActionSearchSource | BetaResponseFunctionWebSearchActionSearchSource | BetaResponseFunctionWebSearchActionSearchSourceDict]
    """What was found, if it was included."""
class BetaResponseFunctionWebSearchParamActionOpenPage(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]
    """Address of the page."""
class BetaResponseFunctionWebSearchParamActionFindInPage(TypedDict):
    pattern: str
    type: Literal["find_in_page"]
    url: str
BetaResponseFunctionWebSearchParamAction: TypeAlias = Union[BetaResponseFunctionWebSearchParamActionSearch, BetaResponseFunctionWebSearchActionSearch, BetaResponseFunctionWebSearchActionSearchDict, WebSearchActionResourceSearch, WebSearchActionResourceSearchDict, BetaResponseFunctionWebSearchParamActionOpenPage, BetaResponseFunctionWebSearchActionOpenPage, BetaResponseFunctionWebSearchActionOpenPageDict, WebSearchActionResourceOpenPage, WebSearchActionResourceOpenPageDict, BetaResponseFunctionWebSearchParamActionFindInPage, BetaResponseFunctionWebSearchActionFindInPage, BetaResponseFunctionWebSearchActionFindInPageDict]
class BetaResponseFunctionWebSearchParam(TypedDict):
    id: str
    action: BetaResponseFunctionWebSearchParamAction
    """What was done: a search, a page opened, a text looked for in it."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is."""
    type: Literal["web_search_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
class BetaResponseCustomToolCallParamCallerDirect(TypedDict):
    type: Literal["direct"]
class BetaResponseCustomToolCallParamCallerProgram(TypedDict):
    caller_id: str
    """Id of the program."""
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
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputFileParamPromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpoint | BetaResponseInputFilePromptCacheBreakpointDict | None]
    """The beginning up to here is kept in the cache."""
BetaResponseSteerInputContentParam: TypeAlias = Union[BetaResponseInputTextContentParam, BetaResponseInputTextContent, BetaResponseInputTextContentDict, InputContentResourceInputText, InputContentResourceInputTextDict, BetaResponseInputText, BetaResponseInputTextDict, BetaResponseInputImageContentParam, BetaResponseInputImageContent, BetaResponseInputImageContentDict, InputContentResourceInputImage, InputContentResourceInputImageDict, BetaResponseInputImage, BetaResponseInputImageDict, BetaResponseInputFileContentParam, BetaResponseInputFileContent, BetaResponseInputFileContentDict, BetaResponseInputFile, BetaResponseInputFileDict]
BetaResponseFunctionCallOutputItemListParam: TypeAlias = list[BetaResponseSteerInputContentParam]
class BetaResponseInputParamFunctionCallOutput(TypedDict, total=False):
    output: Required[str | BetaResponseFunctionCallOutputItemListParam]
    """The result: text, or parts of text, images and files."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    call_id: str | None
    """Id of the call that this is the result of."""
    caller: BetaResponseCustomToolCallParamCaller | None
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
BetaResponseInputParamMultiAgentCallOutputOutputAnnotation: TypeAlias = Union[BetaResponseInputParamMultiAgentCallOutputOutputAnnotationFileCitation, BetaResponseOutputTextAnnotationFileCitation, BetaResponseOutputTextAnnotationFileCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitationDict, BetaResponseInputParamMultiAgentCallOutputOutputAnnotationURLCitation, BetaResponseOutputTextAnnotationURLCitation, BetaResponseOutputTextAnnotationURLCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationURLCitationDict, BetaResponseInputParamMultiAgentCallOutputOutputAnnotationContainerFileCitation, BetaResponseOutputTextAnnotationContainerFileCitation, BetaResponseOutputTextAnnotationContainerFileCitationDict, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitation, BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitationDict]
class BetaResponseInputParamMultiAgentCallOutputOutput(TypedDict):
    text: str
    type: Literal["output_text"]
    annotations: NotRequired[Iterable[BetaResponseInputParamMultiAgentCallOutputOutputAnnotation]]
class BetaResponseInputParamMultiAgentCallOutput(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    """Id of the call."""
    output: Iterable[BetaResponseInputParamMultiAgentCallOutputOutput | OutputText | OutputTextDict | OutputText | OutputTextDict | BetaResponseOutputText | BetaResponseOutputTextDict | BetaResponseInputItemMultiAgentCallOutputOutput | BetaResponseInputItemMultiAgentCallOutputOutputDict]
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
    """How much the meaning counts."""
    text_weight: float
    """How much the words count."""
class BetaFileSearchToolParamRankingOptions(TypedDict, total=False):
    hybrid_search: BetaFileSearchToolParamRankingOptionsHybridSearch | BetaFileSearchToolRankingOptionsHybridSearch | BetaFileSearchToolRankingOptionsHybridSearchDict
    """How much words and meaning count."""
    ranker: Literal["auto", "default-2024-11-15"]
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: float
    """Drop what fits less well, 0 to 1; default 0."""
class BetaFileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    """Ids of the vector stores to search."""
    filters: BetaFileSearchToolParamFilters | None
    """Which files to search, by their attributes."""
    max_num_results: int
    """The most results, 1 to 50."""
    ranking_options: BetaFileSearchToolParamRankingOptions | BetaFileSearchToolRankingOptions | BetaFileSearchToolRankingOptionsDict
    """How results are ranked, and which are dropped."""
class BetaComputerToolParam(TypedDict):
    type: Literal["computer"]
class BetaComputerUsePreviewToolParam(TypedDict):
    display_height: int
    """Height of the screen in pixels."""
    display_width: int
    """Width of the screen in pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """`windows`, `mac`, `linux`, `ubuntu` or `browser`."""
    type: Literal["computer_use_preview"]
class BetaWebSearchToolParamFilters(TypedDict, total=False):
    allowed_domains: Sequence[str] | None
    """Only these domains and those below them."""
class BetaWebSearchToolParamUserLocation(TypedDict, total=False):
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
    type: Literal["approximate"]
class BetaWebSearchToolParam(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    """Whether it may go to the live web; default True."""
    filters: BetaWebSearchToolParamFilters | BetaWebSearchToolFilters | BetaWebSearchToolFiltersDict | None
    """Which domains to search."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: BetaWebSearchToolParamUserLocation | BetaWebSearchToolUserLocation | BetaWebSearchToolUserLocationDict | BetaWebSearchPreviewToolUserLocation | BetaWebSearchPreviewToolUserLocationDict | None
    """Roughly where the user is."""
class BetaToolParamMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str]
    """Only tools of these names."""
BetaToolParamMcpAllowedTools: TypeAlias = Union[Sequence[str], BetaToolParamMcpAllowedToolsMcpToolFilter, BetaToolMcpAllowedToolsMcpToolFilter, BetaToolMcpAllowedToolsMcpToolFilterDict]
class BetaToolParamMcpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]
class BetaToolParamMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: BetaToolParamMcpRequireApprovalMcpToolApprovalFilterNever | BetaToolMcpRequireApprovalMcpToolApprovalFilterNever | BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict
    """The tools whose calls wait for your approval."""
    never: BetaToolParamMcpRequireApprovalMcpToolApprovalFilterNever | BetaToolMcpRequireApprovalMcpToolApprovalFilterNever | BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict
    """The tools whose calls do not wait."""
BetaToolParamMcpRequireApproval: TypeAlias = Union[BetaToolParamMcpRequireApprovalMcpToolApprovalFilter, BetaToolMcpRequireApprovalMcpToolApprovalFilter, BetaToolMcpRequireApprovalMcpToolApprovalFilterDict, Literal["always", "never"]]
class BetaResponseToolSearchOutputItemParamParamToolMcp(TypedDict, total=False):
    server_label: Required[str]
    """The name of the server, as the tool has it."""
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: BetaToolParamMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"]
    """Id of a connector that the API has."""
    defer_loading: bool
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: BetaToolParamMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str
    """What the server is for."""
    server_url: str
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str
    """Id of a tunnel to a server of yours."""
class BetaToolParamCodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: BetaContainerAutoParamNetworkPolicy
    """What it may reach; default nothing."""
BetaToolParamCodeInterpreterContainer: TypeAlias = Union[str, BetaToolParamCodeInterpreterContainerCodeInterpreterToolAuto, BetaToolCodeInterpreterContainerCodeInterpreterToolAuto, BetaToolCodeInterpreterContainerCodeInterpreterToolAutoDict]
class BetaToolParamCodeInterpreter(TypedDict):
    container: BetaToolParamCodeInterpreterContainer
    """Id of a container, or `{"type": "auto"}` for a new one with the files that are named."""
    type: Literal["code_interpreter"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    """Who may call it: the model itself, or programs that it writes."""
class BetaToolParamProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
class BetaToolParamImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    """Id of the file."""
    image_url: str
    """The mask as a base64 `data:` URL."""
class BetaToolParamImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
class BetaToolParamImageGenerationSvg(TypedDict, total=False):
    model: str
    reasoning: BetaToolParamImageGenerationSvgReasoning | BetaToolImageGenerationSvgReasoning | BetaToolImageGenerationSvgReasoningDict | None
class BetaToolParamImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    """Whether to make a new image or to change one: `auto` (default), `generate` or `edit`."""
    background: Literal["transparent", "opaque", "auto"]
    """`transparent`, `opaque` or `auto` (default)."""
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    input_fidelity: Literal["high", "low"] | None
    """How closely to keep to the input images: `high` or `low` (default)."""
    input_image_mask: BetaToolParamImageGenerationInputImageMask | BetaToolImageGenerationInputImageMask | BetaToolImageGenerationInputImageMaskDict
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
    svg: BetaToolParamImageGenerationSvg | BetaToolImageGenerationSvg | BetaToolImageGenerationSvgDict
class BetaToolParamLocalShell(TypedDict):
    type: Literal["local_shell"]
BetaFunctionShellToolParamEnvironment: TypeAlias = Union[BetaContainerAutoParam, BetaContainerAuto, BetaContainerAutoDict, BetaLocalEnvironmentParam, BetaLocalEnvironment, BetaLocalEnvironmentDict, BetaResponseLocalEnvironment, BetaResponseLocalEnvironmentDict, BetaContainerReferenceParam, BetaContainerReference, BetaContainerReferenceDict, BetaResponseContainerReference, BetaResponseContainerReferenceDict]
class BetaFunctionShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    environment: BetaFunctionShellToolParamEnvironment | None
    """Where it runs."""
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
BetaNamespaceToolParamTool: TypeAlias = Union[BetaNamespaceToolParamToolFunction, BetaNamespaceToolToolFunction, BetaNamespaceToolToolFunctionDict, AgentToolResourceFunction, AgentToolResourceFunctionDict, BetaFunctionTool, BetaFunctionToolDict, BetaToolChoiceFunction, BetaToolChoiceFunctionDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, BetaToolChoiceCustom, BetaToolChoiceCustomDict]
class BetaToolSearchOutputNamespaceToolParam(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: Iterable[BetaNamespaceToolParamTool]
    """The tools that were found."""
    type: Literal["namespace"]
class BetaToolSearchToolParam(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: str | None
    """What can be searched for."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    parameters: object | None
    """What the search takes, as a JSON Schema object."""
class BetaWebSearchPreviewToolParamUserLocation(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: list[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: BetaWebSearchPreviewToolParamUserLocation | BetaWebSearchPreviewToolUserLocation | BetaWebSearchPreviewToolUserLocationDict | None
    """Roughly where the user is."""
class BetaApplyPatchToolParam(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    """Who may call it: the model itself, or programs that it writes."""
BetaResponseToolSearchOutputItemParamParamTool: TypeAlias = Union[BetaFunctionToolParam, BetaFunctionTool, BetaFunctionToolDict, BetaNamespaceToolToolFunction, BetaNamespaceToolToolFunctionDict, BetaFileSearchToolParam, BetaFileSearchTool, BetaFileSearchToolDict, BetaComputerToolParam, BetaComputerTool, BetaComputerToolDict, BetaComputerUsePreviewToolParam, BetaComputerUsePreviewTool, BetaComputerUsePreviewToolDict, BetaWebSearchToolParam, BetaWebSearchTool, BetaWebSearchToolDict, BetaResponseToolSearchOutputItemParamParamToolMcp, BetaResponseToolSearchOutputItemParamToolMcp, BetaResponseToolSearchOutputItemParamToolMcpDict, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, BetaToolMcp, BetaToolMcpDict, BetaToolChoiceMcp, BetaToolChoiceMcpDict, BetaToolParamCodeInterpreter, BetaToolCodeInterpreter, BetaToolCodeInterpreterDict, BetaToolParamProgrammaticToolCalling, BetaToolProgrammaticToolCalling, BetaToolProgrammaticToolCallingDict, AgentToolResourceProgrammaticToolCalling, AgentToolResourceProgrammaticToolCallingDict, BetaToolParamImageGeneration, BetaToolImageGeneration, BetaToolImageGenerationDict, BetaToolParamLocalShell, BetaToolLocalShell, BetaToolLocalShellDict, BetaFunctionShellToolParam, BetaFunctionShellTool, BetaFunctionShellToolDict, BetaToolChoiceShell, BetaToolChoiceShellDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, BetaToolChoiceCustom, BetaToolChoiceCustomDict, BetaToolSearchOutputNamespaceToolParam, BetaToolSearchOutputNamespaceTool, BetaToolSearchOutputNamespaceToolDict, BetaNamespaceTool, BetaNamespaceToolDict, BetaToolSearchToolParam, BetaToolSearchTool, BetaToolSearchToolDict, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, BetaWebSearchPreviewToolParam, BetaWebSearchPreviewTool, BetaWebSearchPreviewToolDict, BetaApplyPatchToolParam, BetaApplyPatchTool, BetaApplyPatchToolDict, BetaToolChoiceApplyPatch, BetaToolChoiceApplyPatchDict]
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
class BetaToolParamMcp(TypedDict, total=False):
    server_label: Required[str]
    """A name for the server, by which calls are told apart."""
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: BetaToolParamMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"]
    """Id of a connector that the API has."""
    defer_loading: bool
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: BetaToolParamMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str
    """What the server is for."""
    server_url: str
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str
    """Id of a tunnel to a server of yours."""
class BetaNamespaceToolParam(TypedDict):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: Iterable[BetaNamespaceToolParamTool]
    """The tools in it."""
    type: Literal["namespace"]
BetaToolParam: TypeAlias = Union[BetaFunctionToolParam, BetaFunctionTool, BetaFunctionToolDict, BetaNamespaceToolToolFunction, BetaNamespaceToolToolFunctionDict, BetaFileSearchToolParam, BetaFileSearchTool, BetaFileSearchToolDict, BetaComputerToolParam, BetaComputerTool, BetaComputerToolDict, BetaComputerUsePreviewToolParam, BetaComputerUsePreviewTool, BetaComputerUsePreviewToolDict, BetaWebSearchToolParam, BetaWebSearchTool, BetaWebSearchToolDict, BetaToolParamMcp, BetaToolMcp, BetaToolMcpDict, AgentToolResourceMcp, AgentToolResourceMcpDict, PersistedAgentToolResourceMcp, PersistedAgentToolResourceMcpDict, BetaResponseToolSearchOutputItemParamToolMcp, BetaResponseToolSearchOutputItemParamToolMcpDict, BetaToolChoiceMcp, BetaToolChoiceMcpDict, BetaToolParamCodeInterpreter, BetaToolCodeInterpreter, BetaToolCodeInterpreterDict, BetaToolParamProgrammaticToolCalling, BetaToolProgrammaticToolCalling, BetaToolProgrammaticToolCallingDict, AgentToolResourceProgrammaticToolCalling, AgentToolResourceProgrammaticToolCallingDict, BetaToolParamImageGeneration, BetaToolImageGeneration, BetaToolImageGenerationDict, BetaToolParamLocalShell, BetaToolLocalShell, BetaToolLocalShellDict, BetaFunctionShellToolParam, BetaFunctionShellTool, BetaFunctionShellToolDict, BetaToolChoiceShell, BetaToolChoiceShellDict, BetaCustomToolParam, BetaCustomTool, BetaCustomToolDict, BetaToolChoiceCustom, BetaToolChoiceCustomDict, BetaNamespaceToolParam, BetaNamespaceTool, BetaNamespaceToolDict, BetaToolSearchOutputNamespaceTool, BetaToolSearchOutputNamespaceToolDict, BetaToolSearchToolParam, BetaToolSearchTool, BetaToolSearchToolDict, PersistedAgentToolResourceToolSearch, PersistedAgentToolResourceToolSearchDict, BetaWebSearchPreviewToolParam, BetaWebSearchPreviewTool, BetaWebSearchPreviewToolDict, BetaApplyPatchToolParam, BetaApplyPatchTool, BetaApplyPatchToolDict, BetaToolChoiceApplyPatch, BetaToolChoiceApplyPatchDict]
class BetaResponseInputParamAdditionalTools(TypedDict):
    role: Literal["developer"]
    tools: Iterable[BetaToolParam]
    """The tools."""
    type: Literal["additional_tools"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
class BetaResponseInputParamImageGenerationCallErrorModerationDetails(TypedDict):
    categories: Sequence[str]
    moderation_stage: Literal["input", "output", "unknown"]
class BetaResponseInputParamImageGenerationCallError(TypedDict):
    code: str | None
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: str | None
    type: str
    moderation_details: NotRequired[BetaResponseInputParamImageGenerationCallErrorModerationDetails]
class BetaResponseInputParamImageGenerationCallSvgUsage(TypedDict):
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
    error: BetaResponseInputParamImageGenerationCallError
    """Why it failed."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """Its quality."""
    revised_prompt: str | None
    """The prompt that was made of yours and used."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Its width x height in pixels."""
    svg_usage: BetaResponseInputParamImageGenerationCallSvgUsage
class BetaResponseCodeInterpreterToolCallParamOutputLogs(TypedDict):
    logs: str
    """What was printed."""
    type: Literal["logs"]
class BetaResponseCodeInterpreterToolCallParamOutputImage(TypedDict):
    type: Literal["image"]
    url: str
    """Address of the image."""
BetaResponseCodeInterpreterToolCallParamOutput: TypeAlias = Union[BetaResponseCodeInterpreterToolCallParamOutputLogs, BetaResponseCodeInterpreterToolCallOutputLogs, BetaResponseCodeInterpreterToolCallOutputLogsDict, BetaResponseCodeInterpreterToolCallParamOutputImage, BetaResponseCodeInterpreterToolCallOutputImage, BetaResponseCodeInterpreterToolCallOutputImageDict]
class BetaResponseCodeInterpreterToolCallParam(TypedDict):
    id: str
    """Id of the item."""
    code: str | None
    """The code that was run."""
    container_id: str
    """Id of the container that ran it."""
    outputs: Iterable[BetaResponseCodeInterpreterToolCallParamOutput] | None
    """What it printed and drew, if it was included."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far it is."""
    type: Literal["code_interpreter_call"]
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
class BetaResponseInputParamLocalShellCallAction(TypedDict):
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
class BetaResponseInputParamLocalShellCall(TypedDict):
    id: str
    """Id of the item."""
    action: BetaResponseInputParamLocalShellCallAction | BetaResponseItemLocalShellCallAction | BetaResponseItemLocalShellCallActionDict | BetaResponseItemLocalShellCallAction | BetaResponseItemLocalShellCallActionDict | BetaResponseItemLocalShellCallAction | BetaResponseItemLocalShellCallActionDict
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
class BetaResponseInputParamShellCallAction(TypedDict, total=False):
    commands: Required[Sequence[str]]
    """The commands, run one after the other."""
    max_output_length: int | None
    """The most characters of output to return."""
    timeout_ms: int | None
    """How long the commands may run, in milliseconds."""
BetaResponseInputParamShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironmentParam, BetaLocalEnvironment, BetaLocalEnvironmentDict, BetaResponseLocalEnvironment, BetaResponseLocalEnvironmentDict, BetaContainerReferenceParam, BetaContainerReference, BetaContainerReferenceDict, BetaResponseContainerReference, BetaResponseContainerReferenceDict]
class BetaResponseInputParamShellCall(TypedDict, total=False):
    action: Required[BetaResponseInputParamShellCallAction]
    """What to run."""
    call_id: Required[str]
    """Id of the call."""
    type: Required[Literal["shell_call"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    caller: BetaResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    environment: BetaResponseInputParamShellCallEnvironment | None
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseFunctionShellCallOutputContentParamOutcomeTimeout(TypedDict):
    type: Literal["timeout"]
class BetaResponseFunctionShellCallOutputContentParamOutcomeExit(TypedDict):
    exit_code: int
    """Exit code of the command."""
    type: Literal["exit"]
BetaResponseFunctionShellCallOutputContentParamOutcome: TypeAlias = Union[BetaResponseFunctionShellCallOutputContentParamOutcomeTimeout, BetaResponseFunctionShellCallOutputContentOutcomeTimeout, BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict, BetaResponseFunctionShellCallOutputContentParamOutcomeExit, BetaResponseFunctionShellCallOutputContentOutcomeExit, BetaResponseFunctionShellCallOutputContentOutcomeExitDict]
class BetaResponseFunctionShellCallOutputContentParam(TypedDict):
    outcome: BetaResponseFunctionShellCallOutputContentParamOutcome
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
class BetaResponseInputParamShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam | BetaResponseFunctionShellCallOutputContent | BetaResponseFunctionShellCallOutputContentDict]]
    """What came of each command."""
    type: Required[Literal["shell_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseInputParamMcpCallAgent | None
    caller: BetaResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: int | None
    """The most characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputParamApplyPatchCallOperationCreateFile(TypedDict):
    diff: str
    """Content of the new file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["create_file"]
class BetaResponseInputParamApplyPatchCallOperationDeleteFile(TypedDict):
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["delete_file"]
class BetaResponseInputParamApplyPatchCallOperationUpdateFile(TypedDict):
    diff: str
    """What to change, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["update_file"]
BetaResponseInputParamApplyPatchCallOperation: TypeAlias = Union[BetaResponseInputParamApplyPatchCallOperationCreateFile, BetaResponseApplyPatchToolCallOperationCreateFile, BetaResponseApplyPatchToolCallOperationCreateFileDict, BetaResponseInputParamApplyPatchCallOperationDeleteFile, BetaResponseApplyPatchToolCallOperationDeleteFile, BetaResponseApplyPatchToolCallOperationDeleteFileDict, BetaResponseInputParamApplyPatchCallOperationUpdateFile, BetaResponseApplyPatchToolCallOperationUpdateFile, BetaResponseApplyPatchToolCallOperationUpdateFileDict]
class BetaResponseInputParamApplyPatchCall(TypedDict):
    call_id: str
    """Id of the call."""
    operation: BetaResponseInputParamApplyPatchCallOperation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | None]
    caller: NotRequired[BetaResponseCustomToolCallParamCaller | None]
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
    caller: BetaResponseCustomToolCallParamCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    output: str | None
    """What came of it, in words."""
class BetaResponseInputParamMcpListToolsTool(TypedDict):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: NotRequired[object | None]
    """What the server says about it."""
    description: NotRequired[str | None]
    """What it does."""
class BetaResponseInputParamMcpListTools(TypedDict):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: Iterable[BetaResponseInputParamMcpListToolsTool]
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
class BetaMcpToolCallErrorParamMcpProtocolError(TypedDict):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["mcp_protocol_error"]
class BetaMcpToolCallErrorParamMcpToolExecutionError(TypedDict):
    content: object
    type: Literal["mcp_tool_execution_error"]
class BetaMcpToolCallErrorParamHTTPError(TypedDict):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]
BetaMcpToolCallErrorParam: TypeAlias = Union[BetaMcpToolCallErrorParamMcpProtocolError, BetaMcpToolCallErrorMcpProtocolError, BetaMcpToolCallErrorMcpProtocolErrorDict, BetaMcpToolCallErrorParamMcpToolExecutionError, BetaMcpToolCallErrorMcpToolExecutionError, BetaMcpToolCallErrorMcpToolExecutionErrorDict, BetaMcpToolCallErrorParamHTTPError, BetaMcpToolCallErrorHTTPError, BetaMcpToolCallErrorHTTPErrorDict]
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
    error: NotRequired[BetaMcpToolCallErrorParam | None]
    """Why it failed."""
    output: NotRequired[str | None]
    """What the tool gave."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete", "calling", "failed"]]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseCustomToolCallOutputParam(TypedDict):
    call_id: str
    """Id of the call."""
    output: str | Iterable[BetaResponseInputContentParam]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str]
    """Id of the item."""
    agent: NotRequired[BetaResponseInputParamMcpCallAgent | BetaResponseErrorEventAgent | BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallParamCaller | None]
    """Who made the call: the model itself, or a program that it wrote."""
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
BetaResponseInputItemParam: TypeAlias = Union[BetaEasyInputMessageParam, BetaEasyInputMessage, BetaEasyInputMessageDict, AgentSessionAssistantMessage, AgentSessionAssistantMessageDict, AgentSessionMessage, AgentSessionMessageDict, BetaResponseOutputMessage, BetaResponseOutputMessageDict, BetaResponseInputItemMessage, BetaResponseInputItemMessageDict, BetaResponseInputMessageItem, BetaResponseInputMessageItemDict, BetaResponseSteerInputResponseSteerInputItemListMessage, BetaResponseSteerInputResponseSteerInputItemListMessageDict, BetaResponseInputParamMessage, BetaResponseOutputMessageParam, BetaResponseFileSearchToolCallParam, BetaResponseFileSearchToolCall, BetaResponseFileSearchToolCallDict, BetaResponseComputerToolCallParam, BetaResponseComputerToolCall, BetaResponseComputerToolCallDict, BetaResponseInputParamComputerCallOutput, BetaResponseInputItemComputerCallOutput, BetaResponseInputItemComputerCallOutputDict, BetaResponseComputerToolCallOutputItem, BetaResponseComputerToolCallOutputItemDict, BetaResponseFunctionWebSearchParam, BetaResponseFunctionWebSearch, BetaResponseFunctionWebSearchDict, BetaResponseFunctionToolCallParam, BetaResponseFunctionToolCall, BetaResponseFunctionToolCallDict, AgentFunctionCallItem, AgentFunctionCallItemDict, AgentSessionRequiredActionSessionRequiredActionResourceFunctionCall, AgentSessionRequiredActionSessionRequiredActionResourceFunctionCallDict, BetaResponseFunctionToolCallItem, BetaResponseFunctionToolCallItemDict, BetaResponseInputParamFunctionCallOutput, BetaResponseInputItemFunctionCallOutput, BetaResponseInputItemFunctionCallOutputDict, BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput, BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputDict, BetaResponseFunctionToolCallOutputItem, BetaResponseFunctionToolCallOutputItemDict, BetaResponseInputParamAgentMessage, BetaResponseInputItemAgentMessage, BetaResponseInputItemAgentMessageDict, BetaResponseItemAgentMessage, BetaResponseItemAgentMessageDict, BetaResponseInputParamMultiAgentCall, BetaResponseInputItemMultiAgentCall, BetaResponseInputItemMultiAgentCallDict, BetaResponseItemMultiAgentCall, BetaResponseItemMultiAgentCallDict, BetaResponseInputParamMultiAgentCallOutput, BetaResponseInputItemMultiAgentCallOutput, BetaResponseInputItemMultiAgentCallOutputDict, BetaResponseItemMultiAgentCallOutput, BetaResponseItemMultiAgentCallOutputDict, BetaResponseInputParamToolSearchCall, BetaResponseInputItemToolSearchCall, BetaResponseInputItemToolSearchCallDict, BetaResponseToolSearchCall, BetaResponseToolSearchCallDict, BetaResponseToolSearchOutputItemParamParam, BetaResponseToolSearchOutputItem, BetaResponseToolSearchOutputItemDict, BetaResponseToolSearchOutputItemParam, BetaResponseToolSearchOutputItemParamDict, BetaResponseInputParamAdditionalTools, BetaResponseInputItemAdditionalTools, BetaResponseInputItemAdditionalToolsDict, BetaResponseItemAdditionalTools, BetaResponseItemAdditionalToolsDict, BetaResponseConfigurationUpdateItemParamParam, BetaResponseConfigurationUpdateItem, BetaResponseConfigurationUpdateItemDict, BetaResponseConfigurationUpdateItemParam, BetaResponseConfigurationUpdateItemParamDict, BetaResponseReasoningItemParam, BetaResponseReasoningItem, BetaResponseReasoningItemDict, AgentReasoningItem, AgentReasoningItemDict, BetaResponseCompactionItemParamParam, BetaResponseCompactionItem, BetaResponseCompactionItemDict, BetaResponseCompactionItemParam, BetaResponseCompactionItemParamDict, BetaResponseInputParamImageGenerationCall, BetaResponseItemImageGenerationCall, BetaResponseItemImageGenerationCallDict, BetaResponseCodeInterpreterToolCallParam, BetaResponseCodeInterpreterToolCall, BetaResponseCodeInterpreterToolCallDict, BetaResponseInputParamLocalShellCall, BetaResponseItemLocalShellCall, BetaResponseItemLocalShellCallDict, BetaResponseInputParamLocalShellCallOutput, BetaResponseItemLocalShellCallOutput, BetaResponseItemLocalShellCallOutputDict, BetaResponseInputParamShellCall, BetaResponseInputItemShellCall, BetaResponseInputItemShellCallDict, BetaResponseFunctionShellToolCall, BetaResponseFunctionShellToolCallDict, BetaResponseInputParamShellCallOutput, BetaResponseInputItemShellCallOutput, BetaResponseInputItemShellCallOutputDict, BetaResponseFunctionShellToolCallOutput, BetaResponseFunctionShellToolCallOutputDict, BetaResponseInputParamApplyPatchCall, BetaResponseInputItemApplyPatchCall, BetaResponseInputItemApplyPatchCallDict, BetaResponseApplyPatchToolCall, BetaResponseApplyPatchToolCallDict, BetaResponseInputParamApplyPatchCallOutput, BetaResponseInputItemApplyPatchCallOutput, BetaResponseInputItemApplyPatchCallOutputDict, BetaResponseApplyPatchToolCallOutput, BetaResponseApplyPatchToolCallOutputDict, BetaResponseInputParamMcpListTools, BetaResponseItemMcpListTools, BetaResponseItemMcpListToolsDict, BetaResponseInputParamMcpApprovalRequest, BetaResponseItemMcpApprovalRequest, BetaResponseItemMcpApprovalRequestDict, BetaResponseInputParamMcpApprovalResponse, BetaResponseInputItemMcpApprovalResponse, BetaResponseInputItemMcpApprovalResponseDict, BetaResponseItemMcpApprovalResponse, BetaResponseItemMcpApprovalResponseDict, BetaResponseInputParamMcpCall, BetaResponseItemMcpCall, BetaResponseItemMcpCallDict, AgentMcpCallItem, AgentMcpCallItemDict, BetaResponseCustomToolCallOutputParam, BetaResponseCustomToolCallOutput, BetaResponseCustomToolCallOutputDict, BetaResponseCustomToolCallOutputItem, BetaResponseCustomToolCallOutputItemDict, BetaResponseCustomToolCallParam, BetaResponseCustomToolCall, BetaResponseCustomToolCallDict, BetaResponseCustomToolCallItem, BetaResponseCustomToolCallItemDict, BetaResponseInputParamCompactionTrigger, BetaResponseInputItemCompactionTrigger, BetaResponseInputItemCompactionTriggerDict, BetaResponseInputParamItemReference, BetaResponseInputItemItemReference, BetaResponseInputItemItemReferenceDict, BetaResponseInputParamProgram, BetaResponseItemProgram, BetaResponseItemProgramDict, BetaResponseInputParamProgramOutput, BetaResponseItemProgramOutput, BetaResponseItemProgramOutputDict]
class BetaToolChoiceAllowedParam(TypedDict):
    mode: Literal["auto", "required"]
    """`auto`: the model may call one of them, `required`: it must."""
    tools: Iterable[dict[str, object]]
    """The tools that may be called."""
    type: Literal["allowed_tools"]
class BetaToolChoiceApplyPatchParam(TypedDict):
    type: Literal["apply_patch"]
class BetaToolChoiceCustomParam(TypedDict):
    name: str
    """Name of the tool."""
    type: Literal["custom"]
class BetaToolChoiceFunctionParam(TypedDict):
    name: str
    """Name of the function."""
    type: Literal["function"]
class BetaToolChoiceMcpParam(TypedDict):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    name: NotRequired[str | None]
    """Name of the tool; default any tool of the server."""
BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
class BetaToolChoiceShellParam(TypedDict):
    type: Literal["shell"]
class BetaToolChoiceTypesParam(TypedDict):
    type: Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
    """Which tool of the API."""
class AutoFileChunkingStrategyParam(TypedDict):
    type: Literal["auto"]
FileChunkingStrategy: TypeAlias = Union[StaticFileChunkingStrategyObject, OtherFileChunkingStrategyObject]
FileChunkingStrategyDict: TypeAlias = Union[StaticFileChunkingStrategyObjectDict, OtherFileChunkingStrategyObjectDict]
class StaticFileChunkingStrategyParam(TypedDict):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int
FileChunkingStrategyParam: TypeAlias = Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyParam]
