# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from .._reply import Reply
from .._subscripts import Get1, Get10, Get12, Get2, Get3, Get4, Get5, Get6, Get7, Get8, Get9
from ..shared import FunctionDefinition, FunctionDefinitionDict
class AgentContentEncryptedContentResourceDict(TypedDict):
    encrypted_content: str
    type: Literal["encrypted_content"]
class AgentContentEncryptedContentResource(Reply[AgentContentEncryptedContentResourceDict]):
    encrypted_content: str
    type: Literal["encrypted_content"]
    __getitem__: Get2[Literal["encrypted_content"], str, Literal["type"], Literal["encrypted_content"]]
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
    __getitem__: Get4[Literal["id", "call_id", "name", "turn_id"], str, Literal["arguments"], object, Literal["status"], AgentFunctionCallStatus, Literal["type"], Literal["function_call"]]
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
    __getitem__: Get4[Literal["id", "name", "server_label", "turn_id"], str, Literal["arguments", "error", "output"], object, Literal["status"], AgentFunctionCallStatus, Literal["type"], Literal["mcp_call"]]
class AgentOutputItemComputerUseCallItemResourceOutputDict(TypedDict):
    image_url: str
    type: Literal["computer_screenshot"]
class AgentOutputItemComputerUseCallItemResourceOutput(Reply[AgentOutputItemComputerUseCallItemResourceOutputDict]):
    image_url: str
    type: Literal["computer_screenshot"]
    __getitem__: Get2[Literal["image_url"], str, Literal["type"], Literal["computer_screenshot"]]
AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
class AgentReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    summary: Literal["concise", "detailed", "auto"] | None
class AgentReasoning(Reply[AgentReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    summary: Literal["concise", "detailed", "auto"] | None
    __getitem__: Get2[Literal["effort"], Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None, Literal["summary"], Literal["concise", "detailed", "auto"] | None]
class SummaryTextDict(TypedDict):
    text: str
    type: Literal["summary_text"]
class SummaryText(Reply[SummaryTextDict]):
    text: str
    type: Literal["summary_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["summary_text"]]
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
    __getitem__: Get4[Literal["id", "turn_id"], str, Literal["status"], AgentOutputItemStatus | None, Literal["summary"], list[SummaryText], Literal["type"], Literal["reasoning"]]
class TextFormatResourceTextDict(TypedDict):
    type: Literal["text"]
class TextFormatResourceText(Reply[TextFormatResourceTextDict]):
    type: Literal["text"]
    __getitem__: Get1[Literal["type"], Literal["text"]]
class TextFormatResourceJSONSchemaDict(TypedDict):
    schema: dict[str, object]
    type: Literal["json_schema"]
class TextFormatResourceJSONSchema(Reply[TextFormatResourceJSONSchemaDict]):
    schema_: dict[str, object]
    type: Literal["json_schema"]
    __getitem__: Get2[Literal["schema"], dict[str, object], Literal["type"], Literal["json_schema"]]
TextFormat: TypeAlias = Union[TextFormatResourceText, TextFormatResourceJSONSchema]
TextFormatDict: TypeAlias = Union[TextFormatResourceTextDict, TextFormatResourceJSONSchemaDict]
class AgentTextDict(TypedDict):
    format: TextFormatDict
    verbosity: Literal["low", "medium", "high"]
class AgentText(Reply[AgentTextDict]):
    format: TextFormat
    verbosity: Literal["low", "medium", "high"]
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
    description: str
    name: str
    parameters: dict[str, object]
    type: Literal["function"]
    async_: bool | None
    __getitem__: Get5[Literal["defer_loading"], bool, Literal["description", "name"], str, Literal["parameters"], dict[str, object], Literal["type"], Literal["function"], Literal["async"], bool | None]
class AgentToolResourceProgrammaticToolCallingDict(TypedDict):
    enabled: bool
    type: Literal["programmatic_tool_calling"]
class AgentToolResourceProgrammaticToolCalling(Reply[AgentToolResourceProgrammaticToolCallingDict]):
    enabled: bool
    type: Literal["programmatic_tool_calling"]
    __getitem__: Get2[Literal["enabled"], bool, Literal["type"], Literal["programmatic_tool_calling"]]
class McpTransportResourceHTTPDict(TypedDict):
    server_url: str
    type: Literal["http"]
class McpTransportResourceHTTP(Reply[McpTransportResourceHTTPDict]):
    server_url: str
    type: Literal["http"]
    __getitem__: Get2[Literal["server_url"], str, Literal["type"], Literal["http"]]
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
    __getitem__: Get3[Literal["args", "env_vars"], list[str], Literal["command", "cwd"], str, Literal["type"], Literal["stdio"]]
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
    __getitem__: Get8[Literal["allowed_tools"], list[str] | None, Literal["connection_origin"], Literal["service", "environment"], Literal["credential_id"], str | None, Literal["request_metadata"], dict[str, object], Literal["required"], bool, Literal["server_label"], str, Literal["transport"], McpTransport, Literal["type"], Literal["mcp"]]
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
    __getitem__: Get1[Literal["city", "country", "region", "timezone"], str | None]
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
    __getitem__: Get5[Literal["allowed_domains"], list[str] | None, Literal["context_size"], Literal["low", "medium", "high"], Literal["location"], AgentToolResourceWebSearchLocation | None, Literal["mode"], Literal["disabled", "cached", "live"], Literal["type"], Literal["web_search"]]
class AgentToolResourceComputerUseDict(TypedDict):
    include_screenshots: bool
    type: Literal["computer_use"]
class AgentToolResourceComputerUse(Reply[AgentToolResourceComputerUseDict]):
    include_screenshots: bool
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
    __getitem__: Get3[Literal["id", "file_id", "path"], str, Literal["size_bytes"], int, Literal["type"], Literal["file_id"]]
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
    __getitem__: Get3[Literal["id", "path"], str, Literal["size_bytes"], int, Literal["type"], Literal["inline"]]
HostedEnvironmentFile: TypeAlias = Union[HostedEnvironmentFileID, HostedEnvironmentFileResourceInline]
HostedEnvironmentFileDict: TypeAlias = Union[HostedEnvironmentFileIDDict, HostedEnvironmentFileResourceInlineDict]
class EnvironmentResourceOpenAIHostedNetworkDict(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]
class EnvironmentResourceOpenAIHostedNetwork(Reply[EnvironmentResourceOpenAIHostedNetworkDict]):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]
    __getitem__: Get2[Literal["access"], Literal["enabled", "disabled", "restricted"], Literal["allowed_domains"], list[str]]
class EnvironmentResourceOpenAIHostedPackagesDict(TypedDict):
    npm: list[str]
    python: list[str]
    system: list[str]
class EnvironmentResourceOpenAIHostedPackages(Reply[EnvironmentResourceOpenAIHostedPackagesDict]):
    npm: list[str]
    python: list[str]
    system: list[str]
    __getitem__: Get1[Literal["npm", "python", "system"], list[str]]
class HostedPluginDict(TypedDict):
    description: str
    name: str
    type: Literal["inline"]
class HostedPlugin(Reply[HostedPluginDict]):
    description: str
    name: str
    type: Literal["inline"]
    __getitem__: Get2[Literal["description", "name"], str, Literal["type"], Literal["inline"]]
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
    __getitem__: Get2[Literal["description", "name", "skill_id", "version"], str, Literal["type"], Literal["skill_reference"]]
HostedSkill: TypeAlias = Union[HostedSkillReference, HostedPlugin]
HostedSkillDict: TypeAlias = Union[HostedSkillReferenceDict, HostedPluginDict]
class ChatKitWorkflowTracingDict(TypedDict):
    enabled: bool
class ChatKitWorkflowTracing(Reply[ChatKitWorkflowTracingDict]):
    enabled: bool
    __getitem__: Get1[Literal["enabled"], bool]
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
    __getitem__: Get10[Literal["id"], str, Literal["capability_directories"], list[str], Literal["files"], list[HostedEnvironmentFile], Literal["network"], EnvironmentResourceOpenAIHostedNetwork, Literal["packages"], EnvironmentResourceOpenAIHostedPackages, Literal["plugins"], list[HostedPlugin], Literal["skills"], list[HostedSkill], Literal["type"], Literal["openai_hosted"], Literal["container_size"], Literal["small", "medium", "large"] | None, Literal["desktop"], ChatKitWorkflowTracing | None]
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
    __getitem__: Get3[Literal["id", "remote_url", "workspace_directory"], str, Literal["capability_directories"], list[str], Literal["type"], Literal["self_hosted"]]
class InputContentResourceInputTextDict(TypedDict):
    text: str
    type: Literal["input_text"]
class InputContentResourceInputText(Reply[InputContentResourceInputTextDict]):
    text: str
    type: Literal["input_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["input_text"]]
class InputContentResourceInputImageDict(TypedDict):
    image_url: str
    type: Literal["input_image"]
class InputContentResourceInputImage(Reply[InputContentResourceInputImageDict]):
    image_url: str
    type: Literal["input_image"]
    __getitem__: Get2[Literal["image_url"], str, Literal["type"], Literal["input_image"]]
class MultiAgentConfigDict(TypedDict):
    enabled: bool
    max_concurrent_subagents: NotRequired[int | None]
class MultiAgentConfig(Reply[MultiAgentConfigDict]):
    enabled: bool
    max_concurrent_subagents: int | None
    __getitem__: Get2[Literal["enabled"], bool, Literal["max_concurrent_subagents"], int | None]
class OutputTextDict(TypedDict):
    text: str
    type: Literal["output_text"]
class OutputText(Reply[OutputTextDict]):
    text: str
    type: Literal["output_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["output_text"]]
class PersistedAgentToolResourceToolSearchDict(TypedDict):
    type: Literal["tool_search"]
class PersistedAgentToolResourceToolSearch(Reply[PersistedAgentToolResourceToolSearchDict]):
    type: Literal["tool_search"]
    __getitem__: Get1[Literal["type"], Literal["tool_search"]]
class PersistedMcpTransportResourceHTTPDict(TypedDict):
    headers: dict[str, str]
    server_url: str
    type: Literal["http"]
class PersistedMcpTransportResourceHTTP(Reply[PersistedMcpTransportResourceHTTPDict]):
    headers: dict[str, str]
    server_url: str
    type: Literal["http"]
    __getitem__: Get3[Literal["headers"], dict[str, str], Literal["server_url"], str, Literal["type"], Literal["http"]]
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
    __getitem__: Get8[Literal["allowed_tools"], list[str] | None, Literal["connection_origin"], Literal["service", "environment"], Literal["credential_id"], str | None, Literal["request_metadata"], dict[str, object], Literal["required"], bool, Literal["server_label"], str, Literal["transport"], PersistedMcpTransport, Literal["type"], Literal["mcp"]]
class SessionTurnErrorDict(TypedDict):
    code: Literal["context_length_exceeded", "max_output_tokens", "session_budget_exceeded", "usage_limit_exceeded", "project_spend_limit_exceeded", "organization_spend_limit_exceeded", "organization_usage_limit_exceeded", "billing_not_active", "credit_balance_exhausted", "rate_limit_exceeded", "flex_unavailable", "server_overloaded", "cyber_policy", "misalignment_policy_violation", "connection_failed", "server_error", "authentication_error", "invalid_request", "resource_not_found", "sandbox_error", "executor_version_incompatible", "active_turn_not_steerable", "request_timeout", "internal_error"]
    message: str
class SessionTurnError(Reply[SessionTurnErrorDict]):
    code: Literal["context_length_exceeded", "max_output_tokens", "session_budget_exceeded", "usage_limit_exceeded", "project_spend_limit_exceeded", "organization_spend_limit_exceeded", "organization_usage_limit_exceeded", "billing_not_active", "credit_balance_exhausted", "rate_limit_exceeded", "flex_unavailable", "server_overloaded", "cyber_policy", "misalignment_policy_violation", "connection_failed", "server_error", "authentication_error", "invalid_request", "resource_not_found", "sandbox_error", "executor_version_incompatible", "active_turn_not_steerable", "request_timeout", "internal_error"]
    message: str
    __getitem__: Get2[Literal["code"], Literal["context_length_exceeded", "max_output_tokens", "session_budget_exceeded", "usage_limit_exceeded", "project_spend_limit_exceeded", "organization_spend_limit_exceeded", "organization_usage_limit_exceeded", "billing_not_active", "credit_balance_exhausted", "rate_limit_exceeded", "flex_unavailable", "server_overloaded", "cyber_policy", "misalignment_policy_violation", "connection_failed", "server_error", "authentication_error", "invalid_request", "resource_not_found", "sandbox_error", "executor_version_incompatible", "active_turn_not_steerable", "request_timeout", "internal_error"], Literal["message"], str]
class TokenUsageInputTokensDetailsDict(TypedDict):
    cached_tokens: int
class TokenUsageInputTokensDetails(Reply[TokenUsageInputTokensDetailsDict]):
    cached_tokens: int
    __getitem__: Get1[Literal["cached_tokens"], int]
class TokenUsageOutputTokensDetailsDict(TypedDict):
    reasoning_tokens: int
class TokenUsageOutputTokensDetails(Reply[TokenUsageOutputTokensDetailsDict]):
    reasoning_tokens: int
    __getitem__: Get1[Literal["reasoning_tokens"], int]
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
    __getitem__: Get3[Literal["input_tokens", "output_tokens", "total_tokens"], int, Literal["input_tokens_details"], TokenUsageInputTokensDetails, Literal["output_tokens_details"], TokenUsageOutputTokensDetails]
class WebSearchActionResourceSearchDict(TypedDict, total=False):
    queries: list[str] | None
    query: str | None
    type: Required[Literal["search"]]
class WebSearchActionResourceSearch(Reply[WebSearchActionResourceSearchDict]):
    queries: list[str] | None
    query: str | None
    type: Literal["search"]
    __getitem__: Get3[Literal["queries"], list[str] | None, Literal["query"], str | None, Literal["type"], Literal["search"]]
class WebSearchActionResourceOpenPageDict(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]
class WebSearchActionResourceOpenPage(Reply[WebSearchActionResourceOpenPageDict]):
    type: Literal["open_page"]
    url: str | None
    __getitem__: Get2[Literal["type"], Literal["open_page"], Literal["url"], str | None]
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
    __getitem__: Get3[Literal["arguments"], object, Literal["call_id", "name", "turn_id"], str, Literal["type"], Literal["function_call"]]
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
    __getitem__: Get6[Literal["id", "turn_id"], str, Literal["content"], list[OutputText], Literal["phase"], Literal["commentary", "final_answer"] | None, Literal["role"], Literal["assistant"], Literal["status"], AgentOutputItemStatus, Literal["type"], Literal["message"]]
class AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResourceDict(TypedDict):
    action: Literal["submit"]
    selected_option: NotRequired[str | None]
    type: Literal["browser_authentication"]
class AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource(Reply[AgentSessionItemComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResourceDict]):
    action: Literal["submit"]
    selected_option: str | None
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
    __getitem__: Get7[Literal["id"], str | None, Literal["content"], list[AgentSessionMessageContent], Literal["phase"], Literal["commentary", "final_answer"] | None, Literal["role"], Literal["user", "assistant"], Literal["status"], AgentOutputItemStatus, Literal["turn_id"], str, Literal["type"], Literal["message"]]
class AssistantToolChoiceFunctionDict(TypedDict):
    name: str
class AssistantToolChoiceFunction(Reply[AssistantToolChoiceFunctionDict]):
    name: str
    __getitem__: Get1[Literal["name"], str]
class AssistantToolChoiceDict(TypedDict):
    type: Literal["function", "code_interpreter", "file_search"]
    function: NotRequired[AssistantToolChoiceFunctionDict | None]
class AssistantToolChoice(Reply[AssistantToolChoiceDict]):
    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantToolChoiceFunction | None
    __getitem__: Get2[Literal["type"], Literal["function", "code_interpreter", "file_search"], Literal["function"], AssistantToolChoiceFunction | None]
class CodeInterpreterToolDict(TypedDict):
    type: Literal["code_interpreter"]
class CodeInterpreterTool(Reply[CodeInterpreterToolDict]):
    type: Literal["code_interpreter"]
    __getitem__: Get1[Literal["type"], Literal["code_interpreter"]]
class FileSearchToolFileSearchRankingOptionsDict(TypedDict):
    score_threshold: float
    ranker: NotRequired[Literal["auto", "default_2024_08_21"] | None]
class FileSearchToolFileSearchRankingOptions(Reply[FileSearchToolFileSearchRankingOptionsDict]):
    score_threshold: float
    ranker: Literal["auto", "default_2024_08_21"] | None
    __getitem__: Get2[Literal["score_threshold"], float, Literal["ranker"], Literal["auto", "default_2024_08_21"] | None]
class FileSearchToolFileSearchDict(TypedDict, total=False):
    max_num_results: int | None
    ranking_options: FileSearchToolFileSearchRankingOptionsDict | None
class FileSearchToolFileSearch(Reply[FileSearchToolFileSearchDict]):
    max_num_results: int | None
    ranking_options: FileSearchToolFileSearchRankingOptions | None
    __getitem__: Get2[Literal["max_num_results"], int | None, Literal["ranking_options"], FileSearchToolFileSearchRankingOptions | None]
class FileSearchToolDict(TypedDict):
    type: Literal["file_search"]
    file_search: NotRequired[FileSearchToolFileSearchDict | None]
class FileSearchTool(Reply[FileSearchToolDict]):
    type: Literal["file_search"]
    file_search: FileSearchToolFileSearch | None
    __getitem__: Get2[Literal["type"], Literal["file_search"], Literal["file_search"], FileSearchToolFileSearch | None]
class FunctionToolDict(TypedDict):
    function: FunctionDefinitionDict
    type: Literal["function"]
class FunctionTool(Reply[FunctionToolDict]):
    function: FunctionDefinition
    type: Literal["function"]
    __getitem__: Get2[Literal["function"], FunctionDefinition, Literal["type"], Literal["function"]]
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
    __getitem__: Get4[Literal["id"], str, Literal["state_variables"], dict[str, str | int | bool | float] | None, Literal["tracing"], ChatKitWorkflowTracing, Literal["version"], str | None]
class BetaContainerNetworkPolicyDisabledDict(TypedDict):
    type: Literal["disabled"]
class BetaContainerNetworkPolicyDisabled(Reply[BetaContainerNetworkPolicyDisabledDict]):
    type: Literal["disabled"]
    __getitem__: Get1[Literal["type"], Literal["disabled"]]
class BetaContainerNetworkPolicyDomainSecretDict(TypedDict):
    domain: str
    """The domain."""
    name: str
    """Name of the secret."""
    value: str
    """The secret."""
class BetaContainerNetworkPolicyDomainSecret(Reply[BetaContainerNetworkPolicyDomainSecretDict]):
    domain: str
    """The domain."""
    name: str
    """Name of the secret."""
    value: str
    """The secret."""
    __getitem__: Get1[Literal["domain", "name", "value"], str]
class BetaContainerNetworkPolicyAllowlistDict(TypedDict):
    allowed_domains: list[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
    domain_secrets: NotRequired[list[BetaContainerNetworkPolicyDomainSecretDict] | None]
    """Secrets that requests to a domain carry, which the code never sees."""
class BetaContainerNetworkPolicyAllowlist(Reply[BetaContainerNetworkPolicyAllowlistDict]):
    allowed_domains: list[str]
    """The domains that may be reached."""
    type: Literal["allowlist"]
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecret] | None
    """Secrets that requests to a domain carry, which the code never sees."""
    __getitem__: Get3[Literal["allowed_domains"], list[str], Literal["type"], Literal["allowlist"], Literal["domain_secrets"], list[BetaContainerNetworkPolicyDomainSecret] | None]
BetaContainerAutoNetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist]
BetaContainerAutoNetworkPolicyDict: TypeAlias = Union[BetaContainerNetworkPolicyDisabledDict, BetaContainerNetworkPolicyAllowlistDict]
class BetaSkillReferenceDict(TypedDict):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: NotRequired[str | None]
    """Which version of it; default the one that is set for the skill."""
class BetaSkillReference(Reply[BetaSkillReferenceDict]):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: str | None
    """Which version of it; default the one that is set for the skill."""
    __getitem__: Get3[Literal["skill_id"], str, Literal["type"], Literal["skill_reference"], Literal["version"], str | None]
class BetaInlineSkillSourceDict(TypedDict):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]
class BetaInlineSkillSource(Reply[BetaInlineSkillSourceDict]):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]
    __getitem__: Get3[Literal["data"], str, Literal["media_type"], Literal["application/zip"], Literal["type"], Literal["base64"]]
class BetaInlineSkillDict(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: BetaInlineSkillSourceDict
    """The skill itself."""
    type: Literal["inline"]
class BetaInlineSkill(Reply[BetaInlineSkillDict]):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    source: BetaInlineSkillSource
    """The skill itself."""
    type: Literal["inline"]
    __getitem__: Get3[Literal["description", "name"], str, Literal["source"], BetaInlineSkillSource, Literal["type"], Literal["inline"]]
BetaContainerAutoSkill: TypeAlias = Union[BetaSkillReference, BetaInlineSkill]
BetaContainerAutoSkillDict: TypeAlias = Union[BetaSkillReferenceDict, BetaInlineSkillDict]
class BetaContainerAutoDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: list[str] | None
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: BetaContainerAutoNetworkPolicyDict | None
    """What it may reach; default nothing."""
    skills: list[BetaContainerAutoSkillDict] | None
    """Skills to put into it."""
class BetaContainerAuto(Reply[BetaContainerAutoDict]):
    type: Literal["container_auto"]
    file_ids: list[str] | None
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: BetaContainerAutoNetworkPolicy | None
    """What it may reach; default nothing."""
    skills: list[BetaContainerAutoSkill] | None
    """Skills to put into it."""
    __getitem__: Get5[Literal["type"], Literal["container_auto"], Literal["file_ids"], list[str] | None, Literal["memory_limit"], Literal["1g", "4g", "16g", "64g"] | None, Literal["network_policy"], BetaContainerAutoNetworkPolicy | None, Literal["skills"], list[BetaContainerAutoSkill] | None]
class BetaContainerReferenceDict(TypedDict):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
class BetaContainerReference(Reply[BetaContainerReferenceDict]):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
    __getitem__: Get2[Literal["container_id"], str, Literal["type"], Literal["container_reference"]]
BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
class BetaLocalSkillDict(TypedDict):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""
class BetaLocalSkill(Reply[BetaLocalSkillDict]):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """Name of the skill."""
    path: str
    """The folder that it is in."""
    __getitem__: Get1[Literal["description", "name", "path"], str]
class BetaLocalEnvironmentDict(TypedDict):
    type: Literal["local"]
    skills: NotRequired[list[BetaLocalSkillDict] | None]
    """Skills that are there."""
class BetaLocalEnvironment(Reply[BetaLocalEnvironmentDict]):
    type: Literal["local"]
    skills: list[BetaLocalSkill] | None
    """Skills that are there."""
    __getitem__: Get2[Literal["type"], Literal["local"], Literal["skills"], list[BetaLocalSkill] | None]
class BetaResponseErrorEventAgentDict(TypedDict):
    agent_name: str
class BetaResponseErrorEventAgent(Reply[BetaResponseErrorEventAgentDict]):
    agent_name: str
    __getitem__: Get1[Literal["agent_name"], str]
class BetaResponseCompactionItemDict(TypedDict):
    id: str
    """Id of the item."""
    encrypted_content: str
    """What went before, shortened and encrypted; send it in again."""
    type: Literal["compaction"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseCompactionItem(Reply[BetaResponseCompactionItemDict]):
    id: str
    """Id of the item."""
    encrypted_content: str
    """What went before, shortened and encrypted; send it in again."""
    type: Literal["compaction"]
    agent: BetaResponseErrorEventAgent | None
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
class BetaResponseCompactionItemParam(Reply[BetaResponseCompactionItemParamDict]):
    encrypted_content: str
    """What went before, shortened and encrypted."""
    type: Literal["compaction"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    __getitem__: Get4[Literal["encrypted_content"], str, Literal["type"], Literal["compaction"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseConfigurationUpdateItemReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
class BetaResponseConfigurationUpdateItemReasoning(Reply[BetaResponseConfigurationUpdateItemReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it.
    """
    __getitem__: Get1[Literal["effort"], Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None]
class BetaResponseFormatTextJSONSchemaConfigDict(TypedDict):
    name: str
    """Name of the format: letters, digits, `_` and `-`, up to 64 characters."""
    schema: dict[str, object]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]
    description: NotRequired[str | None]
    """What it is for; the model reads it."""
    strict: NotRequired[bool | None]
    """Whether the reply will follow the schema exactly; default False."""
class BetaResponseFormatTextJSONSchemaConfig(Reply[BetaResponseFormatTextJSONSchemaConfigDict]):
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
BetaResponseConfigurationUpdateItemTextFormat: TypeAlias = Union[TextFormatResourceText, BetaResponseFormatTextJSONSchemaConfig]
BetaResponseConfigurationUpdateItemTextFormatDict: TypeAlias = Union[TextFormatResourceTextDict, BetaResponseFormatTextJSONSchemaConfigDict]
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
    reasoning: BetaResponseConfigurationUpdateItemReasoningDict | None
    text: BetaResponseConfigurationUpdateItemTextDict | None
class BetaResponseConfigurationUpdateItem(Reply[BetaResponseConfigurationUpdateItemDict]):
    id: str
    """Id of the item."""
    type: Literal["configuration_update"]
    agent: BetaResponseErrorEventAgent | None
    reasoning: BetaResponseConfigurationUpdateItemReasoning | None
    text: BetaResponseConfigurationUpdateItemText | None
    __getitem__: Get5[Literal["id"], str, Literal["type"], Literal["configuration_update"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["reasoning"], BetaResponseConfigurationUpdateItemReasoning | None, Literal["text"], BetaResponseConfigurationUpdateItemText | None]
class BetaResponseConfigurationUpdateItemParamDict(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    reasoning: BetaResponseConfigurationUpdateItemReasoningDict | None
    text: BetaResponseConfigurationUpdateItemTextDict | None
class BetaResponseConfigurationUpdateItemParam(Reply[BetaResponseConfigurationUpdateItemParamDict]):
    type: Literal["configuration_update"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    reasoning: BetaResponseConfigurationUpdateItemReasoning | None
    text: BetaResponseConfigurationUpdateItemText | None
    __getitem__: Get5[Literal["type"], Literal["configuration_update"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["reasoning"], BetaResponseConfigurationUpdateItemReasoning | None, Literal["text"], BetaResponseConfigurationUpdateItemText | None]
class BetaResponseContainerReferenceDict(TypedDict):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
class BetaResponseContainerReference(Reply[BetaResponseContainerReferenceDict]):
    container_id: str
    """Id of the container."""
    type: Literal["container_reference"]
    __getitem__: Get2[Literal["container_id"], str, Literal["type"], Literal["container_reference"]]
class BetaResponseConversationParamDict(TypedDict):
    id: str
    """Id of the conversation."""
class BetaResponseConversationParam(Reply[BetaResponseConversationParamDict]):
    id: str
    """Id of the conversation."""
    __getitem__: Get1[Literal["id"], str]
class BetaResponseFormatTextConfigJSONObjectDict(TypedDict):
    type: Literal["json_object"]
class BetaResponseFormatTextConfigJSONObject(Reply[BetaResponseFormatTextConfigJSONObjectDict]):
    type: Literal["json_object"]
    __getitem__: Get1[Literal["type"], Literal["json_object"]]
class BetaResponseInputFilePromptCacheBreakpointDict(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]
    """How long it is kept at least."""
class BetaResponseInputFilePromptCacheBreakpoint(Reply[BetaResponseInputFilePromptCacheBreakpointDict]):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None
    """How long it is kept at least."""
    __getitem__: Get2[Literal["mode"], Literal["explicit"], Literal["ttl"], Literal["30m", "12h"] | None]
class BetaResponseInputTextDict(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputFilePromptCacheBreakpointDict | None]
    """The beginning up to here is kept in the cache."""
class BetaResponseInputText(Reply[BetaResponseInputTextDict]):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get3[Literal["text"], str, Literal["type"], Literal["input_text"], Literal["prompt_cache_breakpoint"], BetaResponseInputFilePromptCacheBreakpoint | None]
class BetaResponseOutputTextAnnotationFileCitationDict(TypedDict):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_citation"]
class BetaResponseOutputTextAnnotationFileCitation(Reply[BetaResponseOutputTextAnnotationFileCitationDict]):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_citation"]
    __getitem__: Get3[Literal["file_id", "filename"], str, Literal["index"], int, Literal["type"], Literal["file_citation"]]
class BetaResponseOutputTextAnnotationURLCitationDict(TypedDict):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""
class BetaResponseOutputTextAnnotationURLCitation(Reply[BetaResponseOutputTextAnnotationURLCitationDict]):
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
class BetaResponseOutputTextAnnotationContainerFileCitationDict(TypedDict):
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
class BetaResponseOutputTextAnnotationContainerFileCitation(Reply[BetaResponseOutputTextAnnotationContainerFileCitationDict]):
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
class BetaResponseOutputTextAnnotationFilePathDict(TypedDict):
    file_id: str
    """Id of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_path"]
class BetaResponseOutputTextAnnotationFilePath(Reply[BetaResponseOutputTextAnnotationFilePathDict]):
    file_id: str
    """Id of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_path"]
    __getitem__: Get3[Literal["file_id"], str, Literal["index"], int, Literal["type"], Literal["file_path"]]
BetaResponseOutputTextAnnotation: TypeAlias = Union[BetaResponseOutputTextAnnotationFileCitation, BetaResponseOutputTextAnnotationURLCitation, BetaResponseOutputTextAnnotationContainerFileCitation, BetaResponseOutputTextAnnotationFilePath]
BetaResponseOutputTextAnnotationDict: TypeAlias = Union[BetaResponseOutputTextAnnotationFileCitationDict, BetaResponseOutputTextAnnotationURLCitationDict, BetaResponseOutputTextAnnotationContainerFileCitationDict, BetaResponseOutputTextAnnotationFilePathDict]
class BetaResponseOutputTextLogprobTopLogprobDict(TypedDict):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
class BetaResponseOutputTextLogprobTopLogprob(Reply[BetaResponseOutputTextLogprobTopLogprobDict]):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    __getitem__: Get3[Literal["token"], str, Literal["bytes"], list[int], Literal["logprob"], float]
class BetaResponseOutputTextLogprobDict(TypedDict):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: list[BetaResponseOutputTextLogprobTopLogprobDict]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
class BetaResponseOutputTextLogprob(Reply[BetaResponseOutputTextLogprobDict]):
    token: str
    """The token as text."""
    bytes: list[int]
    """Its UTF-8 bytes."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: list[BetaResponseOutputTextLogprobTopLogprob]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
    __getitem__: Get4[Literal["token"], str, Literal["bytes"], list[int], Literal["logprob"], float, Literal["top_logprobs"], list[BetaResponseOutputTextLogprobTopLogprob]]
class BetaResponseOutputTextDict(TypedDict):
    annotations: list[BetaResponseOutputTextAnnotationDict]
    """Sources of what the text says."""
    text: str
    """The text."""
    type: Literal["output_text"]
    logprobs: NotRequired[list[BetaResponseOutputTextLogprobDict] | None]
    """Log probabilities of the tokens, if they were asked for."""
class BetaResponseOutputText(Reply[BetaResponseOutputTextDict]):
    """A text from the model, with its sources."""
    annotations: list[BetaResponseOutputTextAnnotation]
    """Sources of what the text says."""
    text: str
    """The text."""
    type: Literal["output_text"]
    logprobs: list[BetaResponseOutputTextLogprob] | None
    """Log probabilities of the tokens, if they were asked for."""
    __getitem__: Get4[Literal["annotations"], list[BetaResponseOutputTextAnnotation], Literal["text"], str, Literal["type"], Literal["output_text"], Literal["logprobs"], list[BetaResponseOutputTextLogprob] | None]
class BetaResponseItemAgentMessageContentTextDict(TypedDict):
    text: str
    type: Literal["text"]
class BetaResponseItemAgentMessageContentText(Reply[BetaResponseItemAgentMessageContentTextDict]):
    text: str
    type: Literal["text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["text"]]
class BetaResponseItemAgentMessageContentReasoningTextDict(TypedDict):
    text: str
    type: Literal["reasoning_text"]
class BetaResponseItemAgentMessageContentReasoningText(Reply[BetaResponseItemAgentMessageContentReasoningTextDict]):
    text: str
    type: Literal["reasoning_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["reasoning_text"]]
class BetaResponseOutputRefusalDict(TypedDict):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]
class BetaResponseOutputRefusal(Reply[BetaResponseOutputRefusalDict]):
    """A refusal of the model."""
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]
    __getitem__: Get2[Literal["refusal"], str, Literal["type"], Literal["refusal"]]
class BetaResponseInputImageDict(TypedDict, total=False):
    detail: Required[BetaImageDetail]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of an uploaded image."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class BetaResponseInputImage(Reply[BetaResponseInputImageDict]):
    detail: BetaImageDetail
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    type: Literal["input_image"]
    file_id: str | None
    """Id of an uploaded image."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get4[Literal["detail"], BetaImageDetail, Literal["type"], Literal["input_image"], Literal["file_id", "image_url"], str | None, Literal["prompt_cache_breakpoint"], BetaResponseInputFilePromptCacheBreakpoint | None]
class BetaResponseItemAgentMessageContentComputerScreenshotDict(TypedDict, total=False):
    detail: Required[BetaImageDetail]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    type: Required[Literal["computer_screenshot"]]
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class BetaResponseItemAgentMessageContentComputerScreenshot(Reply[BetaResponseItemAgentMessageContentComputerScreenshotDict]):
    detail: BetaImageDetail
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get4[Literal["detail"], BetaImageDetail, Literal["file_id", "image_url"], str | None, Literal["type"], Literal["computer_screenshot"], Literal["prompt_cache_breakpoint"], BetaResponseInputFilePromptCacheBreakpoint | None]
class BetaResponseInputFileDict(TypedDict, total=False):
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
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class BetaResponseInputFile(Reply[BetaResponseInputFileDict]):
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
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get4[Literal["type"], Literal["input_file"], Literal["detail"], Literal["auto", "low", "high"] | None, Literal["file_data", "file_id", "file_url", "filename"], str | None, Literal["prompt_cache_breakpoint"], BetaResponseInputFilePromptCacheBreakpoint | None]
BetaResponseItemAgentMessageContent: TypeAlias = Union[BetaResponseInputText, BetaResponseOutputText, BetaResponseItemAgentMessageContentText, SummaryText, BetaResponseItemAgentMessageContentReasoningText, BetaResponseOutputRefusal, BetaResponseInputImage, BetaResponseItemAgentMessageContentComputerScreenshot, BetaResponseInputFile, AgentContentEncryptedContentResource]
BetaResponseItemAgentMessageContentDict: TypeAlias = Union[BetaResponseInputTextDict, BetaResponseOutputTextDict, BetaResponseItemAgentMessageContentTextDict, SummaryTextDict, BetaResponseItemAgentMessageContentReasoningTextDict, BetaResponseOutputRefusalDict, BetaResponseInputImageDict, BetaResponseItemAgentMessageContentComputerScreenshotDict, BetaResponseInputFileDict, AgentContentEncryptedContentResourceDict]
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
    __getitem__: Get4[Literal["id", "author", "recipient"], str, Literal["content"], list[BetaResponseItemAgentMessageContent], Literal["type"], Literal["agent_message"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseItemMultiAgentCallDict(TypedDict):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemMultiAgentCall(Reply[BetaResponseItemMultiAgentCallDict]):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    agent: BetaResponseErrorEventAgent | None
    __getitem__: Get4[Literal["id", "arguments", "call_id"], str, Literal["action"], Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"], Literal["type"], Literal["multi_agent_call"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseItemMultiAgentCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    """Id of the call."""
    output: list[BetaResponseOutputTextDict]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemMultiAgentCallOutput(Reply[BetaResponseItemMultiAgentCallOutputDict]):
    id: str
    """Id of the item."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    """Id of the call."""
    output: list[BetaResponseOutputText]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    agent: BetaResponseErrorEventAgent | None
    __getitem__: Get5[Literal["id", "call_id"], str, Literal["action"], Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"], Literal["output"], list[BetaResponseOutputText], Literal["type"], Literal["multi_agent_call_output"], Literal["agent"], BetaResponseErrorEventAgent | None]
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
class BetaFileSearchToolFiltersComparisonFilterDict(TypedDict):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]
class BetaFileSearchToolFiltersComparisonFilter(Reply[BetaFileSearchToolFiltersComparisonFilterDict]):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]
    __getitem__: Get3[Literal["key"], str, Literal["type"], Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"], Literal["value"], str | float | bool | list[str | float]]
BetaFileSearchToolFiltersCompoundFilterFilter: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilter, object]
BetaFileSearchToolFiltersCompoundFilterFilterDict: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilterDict, object]
class BetaFileSearchToolFiltersCompoundFilterDict(TypedDict):
    filters: list[BetaFileSearchToolFiltersCompoundFilterFilterDict]
    type: Literal["and", "or"]
class BetaFileSearchToolFiltersCompoundFilter(Reply[BetaFileSearchToolFiltersCompoundFilterDict]):
    filters: list[BetaFileSearchToolFiltersCompoundFilterFilter]
    type: Literal["and", "or"]
    __getitem__: Get2[Literal["filters"], list[BetaFileSearchToolFiltersCompoundFilterFilter], Literal["type"], Literal["and", "or"]]
BetaFileSearchToolFilters: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilter, BetaFileSearchToolFiltersCompoundFilter, None]
BetaFileSearchToolFiltersDict: TypeAlias = Union[BetaFileSearchToolFiltersComparisonFilterDict, BetaFileSearchToolFiltersCompoundFilterDict, None]
class BetaFileSearchToolRankingOptionsHybridSearchDict(TypedDict):
    embedding_weight: float
    """How much the meaning counts."""
    text_weight: float
    """How much the words count."""
class BetaFileSearchToolRankingOptionsHybridSearch(Reply[BetaFileSearchToolRankingOptionsHybridSearchDict]):
    embedding_weight: float
    """How much the meaning counts."""
    text_weight: float
    """How much the words count."""
    __getitem__: Get1[Literal["embedding_weight", "text_weight"], float]
class BetaFileSearchToolRankingOptionsDict(TypedDict, total=False):
    hybrid_search: BetaFileSearchToolRankingOptionsHybridSearchDict | None
    """How much words and meaning count."""
    ranker: Literal["auto", "default-2024-11-15"] | None
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: float | None
    """Drop what fits less well, 0 to 1; default 0."""
class BetaFileSearchToolRankingOptions(Reply[BetaFileSearchToolRankingOptionsDict]):
    hybrid_search: BetaFileSearchToolRankingOptionsHybridSearch | None
    """How much words and meaning count."""
    ranker: Literal["auto", "default-2024-11-15"] | None
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: float | None
    """Drop what fits less well, 0 to 1; default 0."""
    __getitem__: Get3[Literal["hybrid_search"], BetaFileSearchToolRankingOptionsHybridSearch | None, Literal["ranker"], Literal["auto", "default-2024-11-15"] | None, Literal["score_threshold"], float | None]
class BetaFileSearchToolDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[list[str]]
    """Ids of the vector stores to search."""
    filters: BetaFileSearchToolFiltersDict | None
    """Which files to search, by their attributes."""
    max_num_results: int | None
    """The most results, 1 to 50."""
    ranking_options: BetaFileSearchToolRankingOptionsDict | None
    """How results are ranked, and which are dropped."""
class BetaFileSearchTool(Reply[BetaFileSearchToolDict]):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    """Ids of the vector stores to search."""
    filters: BetaFileSearchToolFilters | None
    """Which files to search, by their attributes."""
    max_num_results: int | None
    """The most results, 1 to 50."""
    ranking_options: BetaFileSearchToolRankingOptions | None
    """How results are ranked, and which are dropped."""
    __getitem__: Get5[Literal["type"], Literal["file_search"], Literal["vector_store_ids"], list[str], Literal["filters"], BetaFileSearchToolFilters | None, Literal["max_num_results"], int | None, Literal["ranking_options"], BetaFileSearchToolRankingOptions | None]
class BetaComputerToolDict(TypedDict):
    type: Literal["computer"]
class BetaComputerTool(Reply[BetaComputerToolDict]):
    type: Literal["computer"]
    __getitem__: Get1[Literal["type"], Literal["computer"]]
class BetaComputerUsePreviewToolDict(TypedDict):
    display_height: int
    """Height of the screen in pixels."""
    display_width: int
    """Width of the screen in pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """Where it runs."""
    type: Literal["computer_use_preview"]
class BetaComputerUsePreviewTool(Reply[BetaComputerUsePreviewToolDict]):
    display_height: int
    """Height of the screen in pixels."""
    display_width: int
    """Width of the screen in pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """Where it runs."""
    type: Literal["computer_use_preview"]
    __getitem__: Get3[Literal["display_height", "display_width"], int, Literal["environment"], Literal["windows", "mac", "linux", "ubuntu", "browser"], Literal["type"], Literal["computer_use_preview"]]
class BetaWebSearchToolFiltersDict(TypedDict, total=False):
    allowed_domains: list[str] | None
    """Only these domains and those below them."""
class BetaWebSearchToolFilters(Reply[BetaWebSearchToolFiltersDict]):
    allowed_domains: list[str] | None
    """Only these domains and those below them."""
    __getitem__: Get1[Literal["allowed_domains"], list[str] | None]
class BetaWebSearchToolUserLocationDict(TypedDict, total=False):
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
    type: Literal["approximate"] | None
class BetaWebSearchToolUserLocation(Reply[BetaWebSearchToolUserLocationDict]):
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
    type: Literal["approximate"] | None
    __getitem__: Get2[Literal["city", "country", "region", "timezone"], str | None, Literal["type"], Literal["approximate"] | None]
class BetaWebSearchToolDict(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool | None
    """Whether it may go to the live web; default True."""
    filters: BetaWebSearchToolFiltersDict | None
    """Which domains to search."""
    search_context_size: Literal["low", "medium", "high"] | None
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: BetaWebSearchToolUserLocationDict | None
    """Roughly where the user is."""
class BetaWebSearchTool(Reply[BetaWebSearchToolDict]):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None
    """Whether it may go to the live web; default True."""
    filters: BetaWebSearchToolFilters | None
    """Which domains to search."""
    search_context_size: Literal["low", "medium", "high"] | None
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: BetaWebSearchToolUserLocation | None
    """Roughly where the user is."""
    __getitem__: Get5[Literal["type"], Literal["web_search", "web_search_2025_08_26"], Literal["external_web_access"], bool | None, Literal["filters"], BetaWebSearchToolFilters | None, Literal["search_context_size"], Literal["low", "medium", "high"] | None, Literal["user_location"], BetaWebSearchToolUserLocation | None]
class BetaToolMcpAllowedToolsMcpToolFilterDict(TypedDict, total=False):
    read_only: bool | None
    """Only tools that change nothing, as the server says."""
    tool_names: list[str] | None
    """Only tools of these names."""
class BetaToolMcpAllowedToolsMcpToolFilter(Reply[BetaToolMcpAllowedToolsMcpToolFilterDict]):
    read_only: bool | None
    """Only tools that change nothing, as the server says."""
    tool_names: list[str] | None
    """Only tools of these names."""
    __getitem__: Get2[Literal["read_only"], bool | None, Literal["tool_names"], list[str] | None]
BetaToolMcpAllowedTools: TypeAlias = Union[list[str], BetaToolMcpAllowedToolsMcpToolFilter, None]
BetaToolMcpAllowedToolsDict: TypeAlias = Union[list[str], BetaToolMcpAllowedToolsMcpToolFilterDict, None]
class BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict(TypedDict, total=False):
    read_only: bool | None
    tool_names: list[str] | None
class BetaToolMcpRequireApprovalMcpToolApprovalFilterNever(Reply[BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict]):
    read_only: bool | None
    tool_names: list[str] | None
    __getitem__: Get2[Literal["read_only"], bool | None, Literal["tool_names"], list[str] | None]
class BetaToolMcpRequireApprovalMcpToolApprovalFilterDict(TypedDict, total=False):
    always: BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict | None
    """The tools whose calls wait for your approval."""
    never: BetaToolMcpRequireApprovalMcpToolApprovalFilterNeverDict | None
    """The tools whose calls do not wait."""
class BetaToolMcpRequireApprovalMcpToolApprovalFilter(Reply[BetaToolMcpRequireApprovalMcpToolApprovalFilterDict]):
    always: BetaToolMcpRequireApprovalMcpToolApprovalFilterNever | None
    """The tools whose calls wait for your approval."""
    never: BetaToolMcpRequireApprovalMcpToolApprovalFilterNever | None
    """The tools whose calls do not wait."""
    __getitem__: Get1[Literal["always", "never"], BetaToolMcpRequireApprovalMcpToolApprovalFilterNever | None]
BetaToolMcpRequireApproval: TypeAlias = Union[BetaToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]
BetaToolMcpRequireApprovalDict: TypeAlias = Union[BetaToolMcpRequireApprovalMcpToolApprovalFilterDict, Literal["always", "never"], None]
class BetaToolMcpDict(TypedDict, total=False):
    server_label: Required[str]
    """A name for the server, by which calls are told apart."""
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: BetaToolMcpAllowedToolsDict | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: BetaToolMcpRequireApprovalDict | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
class BetaToolMcp(Reply[BetaToolMcpDict]):
    server_label: str
    """A name for the server, by which calls are told apart."""
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: BetaToolMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: BetaToolMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
    __getitem__: Get9[Literal["server_label"], str, Literal["type"], Literal["mcp"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None, Literal["allowed_tools"], BetaToolMcpAllowedTools | None, Literal["authorization", "server_description", "server_url", "tunnel_id"], str | None, Literal["connector_id"], Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None, Literal["defer_loading"], bool | None, Literal["headers"], dict[str, str] | None, Literal["require_approval"], BetaToolMcpRequireApproval | None]
class BetaToolCodeInterpreterContainerCodeInterpreterToolAutoDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: list[str] | None
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: BetaContainerAutoNetworkPolicyDict | None
    """What it may reach; default nothing."""
class BetaToolCodeInterpreterContainerCodeInterpreterToolAuto(Reply[BetaToolCodeInterpreterContainerCodeInterpreterToolAutoDict]):
    type: Literal["auto"]
    file_ids: list[str] | None
    """Ids of uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: BetaContainerAutoNetworkPolicy | None
    """What it may reach; default nothing."""
    __getitem__: Get4[Literal["type"], Literal["auto"], Literal["file_ids"], list[str] | None, Literal["memory_limit"], Literal["1g", "4g", "16g", "64g"] | None, Literal["network_policy"], BetaContainerAutoNetworkPolicy | None]
BetaToolCodeInterpreterContainer: TypeAlias = Union[str, BetaToolCodeInterpreterContainerCodeInterpreterToolAuto]
BetaToolCodeInterpreterContainerDict: TypeAlias = Union[str, BetaToolCodeInterpreterContainerCodeInterpreterToolAutoDict]
class BetaToolCodeInterpreterDict(TypedDict):
    container: BetaToolCodeInterpreterContainerDict
    """Id of a container, or `{"type": "auto"}` for a new one with the files that are named."""
    type: Literal["code_interpreter"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    """Who may call it: the model itself, or programs that it writes."""
class BetaToolCodeInterpreter(Reply[BetaToolCodeInterpreterDict]):
    container: BetaToolCodeInterpreterContainer
    """Id of a container, or `{"type": "auto"}` for a new one with the files that are named."""
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    __getitem__: Get3[Literal["container"], BetaToolCodeInterpreterContainer, Literal["type"], Literal["code_interpreter"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None]
class BetaToolProgrammaticToolCallingDict(TypedDict):
    type: Literal["programmatic_tool_calling"]
class BetaToolProgrammaticToolCalling(Reply[BetaToolProgrammaticToolCallingDict]):
    type: Literal["programmatic_tool_calling"]
    __getitem__: Get1[Literal["type"], Literal["programmatic_tool_calling"]]
class BetaToolImageGenerationInputImageMaskDict(TypedDict, total=False):
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """The mask as a base64 `data:` URL."""
class BetaToolImageGenerationInputImageMask(Reply[BetaToolImageGenerationInputImageMaskDict]):
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """The mask as a base64 `data:` URL."""
    __getitem__: Get1[Literal["file_id", "image_url"], str | None]
class BetaToolImageGenerationSvgReasoningDict(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
class BetaToolImageGenerationSvgReasoning(Reply[BetaToolImageGenerationSvgReasoningDict]):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    __getitem__: Get1[Literal["effort"], Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None]
class BetaToolImageGenerationSvgDict(TypedDict, total=False):
    model: str | None
    reasoning: BetaToolImageGenerationSvgReasoningDict | None
class BetaToolImageGenerationSvg(Reply[BetaToolImageGenerationSvgDict]):
    model: str | None
    reasoning: BetaToolImageGenerationSvgReasoning | None
    __getitem__: Get2[Literal["model"], str | None, Literal["reasoning"], BetaToolImageGenerationSvgReasoning | None]
class BetaToolImageGenerationDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"] | None
    """Whether to make a new image or to change one: `auto` (default), `generate` or `edit`."""
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent`, `opaque` or `auto` (default)."""
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: Literal["high", "low"] | None
    """How closely to keep to the input images: `high` or `low` (default)."""
    input_image_mask: BetaToolImageGenerationInputImageMaskDict | None
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
    svg: BetaToolImageGenerationSvgDict | None
class BetaToolImageGeneration(Reply[BetaToolImageGenerationDict]):
    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None
    """Whether to make a new image or to change one: `auto` (default), `generate` or `edit`."""
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent`, `opaque` or `auto` (default)."""
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    input_fidelity: Literal["high", "low"] | None
    """How closely to keep to the input images: `high` or `low` (default)."""
    input_image_mask: BetaToolImageGenerationInputImageMask | None
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
    __getitem__: Get1[Literal["type"], Literal["local_shell"]]
BetaFunctionShellToolEnvironment: TypeAlias = Union[BetaContainerAuto, BetaLocalEnvironment, BetaContainerReference, None]
BetaFunctionShellToolEnvironmentDict: TypeAlias = Union[BetaContainerAutoDict, BetaLocalEnvironmentDict, BetaContainerReferenceDict, None]
class BetaFunctionShellToolDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    environment: BetaFunctionShellToolEnvironmentDict | None
    """Where it runs."""
class BetaFunctionShellTool(Reply[BetaFunctionShellToolDict]):
    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    environment: BetaFunctionShellToolEnvironment | None
    """Where it runs."""
    __getitem__: Get3[Literal["type"], Literal["shell"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None, Literal["environment"], BetaFunctionShellToolEnvironment | None]
class BetaCustomToolFormatGrammarDict(TypedDict):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]
class BetaCustomToolFormatGrammar(Reply[BetaCustomToolFormatGrammarDict]):
    definition: str
    syntax: Literal["lark", "regex"]
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
BetaNamespaceToolTool: TypeAlias = Union[BetaNamespaceToolToolFunction, BetaCustomTool]
BetaNamespaceToolToolDict: TypeAlias = Union[BetaNamespaceToolToolFunctionDict, BetaCustomToolDict]
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
class BetaToolSearchToolDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: str | None
    """What can be searched for."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    parameters: object | None
    """What the search takes, as a JSON Schema object."""
class BetaToolSearchTool(Reply[BetaToolSearchToolDict]):
    type: Literal["tool_search"]
    description: str | None
    """What can be searched for."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    parameters: object | None
    """What the search takes, as a JSON Schema object."""
    __getitem__: Get4[Literal["type"], Literal["tool_search"], Literal["description"], str | None, Literal["execution"], Literal["server", "client"] | None, Literal["parameters"], object | None]
class BetaWebSearchPreviewToolUserLocationDict(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: str | None
    """City, as text."""
    country: str | None
    """ISO 3166-1 code of two letters, such as `US`."""
    region: str | None
    """Region or state, as text."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""
class BetaWebSearchPreviewToolUserLocation(Reply[BetaWebSearchPreviewToolUserLocationDict]):
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
class BetaWebSearchPreviewToolDict(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: list[Literal["text", "image"]] | None
    search_context_size: Literal["low", "medium", "high"] | None
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: BetaWebSearchPreviewToolUserLocationDict | None
    """Roughly where the user is."""
class BetaWebSearchPreviewTool(Reply[BetaWebSearchPreviewToolDict]):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: list[Literal["text", "image"]] | None
    search_context_size: Literal["low", "medium", "high"] | None
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: BetaWebSearchPreviewToolUserLocation | None
    """Roughly where the user is."""
    __getitem__: Get4[Literal["type"], Literal["web_search_preview", "web_search_preview_2025_03_11"], Literal["search_content_types"], list[Literal["text", "image"]] | None, Literal["search_context_size"], Literal["low", "medium", "high"] | None, Literal["user_location"], BetaWebSearchPreviewToolUserLocation | None]
class BetaApplyPatchToolDict(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[list[Literal["direct", "programmatic"]] | None]
    """Who may call it: the model itself, or programs that it writes."""
class BetaApplyPatchTool(Reply[BetaApplyPatchToolDict]):
    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    __getitem__: Get2[Literal["type"], Literal["apply_patch"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None]
BetaTool: TypeAlias = Union[BetaFunctionTool, BetaFileSearchTool, BetaComputerTool, BetaComputerUsePreviewTool, BetaWebSearchTool, BetaToolMcp, BetaToolCodeInterpreter, BetaToolProgrammaticToolCalling, BetaToolImageGeneration, BetaToolLocalShell, BetaFunctionShellTool, BetaCustomTool, BetaNamespaceTool, BetaToolSearchTool, BetaWebSearchPreviewTool, BetaApplyPatchTool]
BetaToolDict: TypeAlias = Union[BetaFunctionToolDict, BetaFileSearchToolDict, BetaComputerToolDict, BetaComputerUsePreviewToolDict, BetaWebSearchToolDict, BetaToolMcpDict, BetaToolCodeInterpreterDict, BetaToolProgrammaticToolCallingDict, BetaToolImageGenerationDict, BetaToolLocalShellDict, BetaFunctionShellToolDict, BetaCustomToolDict, BetaNamespaceToolDict, BetaToolSearchToolDict, BetaWebSearchPreviewToolDict, BetaApplyPatchToolDict]
class BetaResponseItemAdditionalToolsDict(TypedDict):
    id: str
    """Id of the item."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who brings them."""
    tools: list[BetaToolDict]
    """The tools."""
    type: Literal["additional_tools"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemAdditionalTools(Reply[BetaResponseItemAdditionalToolsDict]):
    id: str
    """Id of the item."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who brings them."""
    tools: list[BetaTool]
    """The tools."""
    type: Literal["additional_tools"]
    agent: BetaResponseErrorEventAgent | None
    __getitem__: Get5[Literal["id"], str, Literal["role"], Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"], Literal["tools"], list[BetaTool], Literal["type"], Literal["additional_tools"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseItemProgramDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    type: Literal["program"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemProgram(Reply[BetaResponseItemProgramDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    type: Literal["program"]
    agent: BetaResponseErrorEventAgent | None
    __getitem__: Get3[Literal["id", "call_id", "code", "fingerprint"], str, Literal["type"], Literal["program"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseItemProgramOutputDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemProgramOutput(Reply[BetaResponseItemProgramOutputDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: BetaResponseErrorEventAgent | None
    __getitem__: Get4[Literal["id", "call_id", "result"], str, Literal["status"], Literal["completed", "incomplete"], Literal["type"], Literal["program_output"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseItemImageGenerationCallErrorModerationDetailsDict(TypedDict):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]
class BetaResponseItemImageGenerationCallErrorModerationDetails(Reply[BetaResponseItemImageGenerationCallErrorModerationDetailsDict]):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]
    __getitem__: Get2[Literal["categories"], list[str], Literal["moderation_stage"], Literal["input", "output", "unknown"]]
class BetaResponseItemImageGenerationCallErrorDict(TypedDict, total=False):
    code: str | None
    """What went wrong, for programs."""
    message: Required[str]
    """What went wrong, in words."""
    param: str | None
    type: Required[str]
    moderation_details: BetaResponseItemImageGenerationCallErrorModerationDetailsDict | None
class BetaResponseItemImageGenerationCallError(Reply[BetaResponseItemImageGenerationCallErrorDict]):
    code: str | None
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: str | None
    type: str
    moderation_details: BetaResponseItemImageGenerationCallErrorModerationDetails | None
    __getitem__: Get3[Literal["code", "param"], str | None, Literal["message", "type"], str, Literal["moderation_details"], BetaResponseItemImageGenerationCallErrorModerationDetails | None]
class BetaResponseItemImageGenerationCallSvgUsageDict(TypedDict):
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
class BetaResponseItemImageGenerationCallSvgUsage(Reply[BetaResponseItemImageGenerationCallSvgUsageDict]):
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
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent` or `opaque`."""
    error: BetaResponseItemImageGenerationCallErrorDict | None
    """Why it failed."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """Its quality."""
    revised_prompt: str | None
    """The prompt that was made of yours and used."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Its width x height in pixels."""
    svg_usage: BetaResponseItemImageGenerationCallSvgUsageDict | None
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
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent` or `opaque`."""
    error: BetaResponseItemImageGenerationCallError | None
    """Why it failed."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """Its quality."""
    revised_prompt: str | None
    """The prompt that was made of yours and used."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Its width x height in pixels."""
    svg_usage: BetaResponseItemImageGenerationCallSvgUsage | None
    __getitem__: Get12[Literal["id"], str, Literal["result", "revised_prompt"], str | None, Literal["status"], Literal["in_progress", "completed", "generating", "failed"], Literal["type"], Literal["image_generation_call"], Literal["action"], Literal["generate", "edit", "auto"] | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["background"], Literal["transparent", "opaque", "auto"] | None, Literal["error"], BetaResponseItemImageGenerationCallError | None, Literal["output_format"], Literal["png", "webp", "jpeg", "gif", "svg"] | None, Literal["quality"], Literal["low", "medium", "high", "xhigh", "max", "auto"] | None, Literal["size"], str | Literal["1024x1024", "1024x1536", "1536x1024"] | None, Literal["svg_usage"], BetaResponseItemImageGenerationCallSvgUsage | None]
class BetaResponseItemLocalShellCallActionDict(TypedDict):
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
class BetaResponseItemLocalShellCallAction(Reply[BetaResponseItemLocalShellCallActionDict]):
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
class BetaResponseItemLocalShellCallDict(TypedDict):
    id: str
    """Id of the item."""
    action: BetaResponseItemLocalShellCallActionDict
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseItemLocalShellCall(Reply[BetaResponseItemLocalShellCallDict]):
    id: str
    """Id of the item."""
    action: BetaResponseItemLocalShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
    agent: BetaResponseErrorEventAgent | None
    __getitem__: Get5[Literal["id", "call_id"], str, Literal["action"], BetaResponseItemLocalShellCallAction, Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["local_shell_call"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseItemLocalShellCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseItemLocalShellCallOutput(Reply[BetaResponseItemLocalShellCallOutputDict]):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    agent: BetaResponseErrorEventAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get4[Literal["id", "output"], str, Literal["type"], Literal["local_shell_call_output"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseItemMcpListToolsToolDict(TypedDict):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: NotRequired[object | None]
    """What the server says about it."""
    description: NotRequired[str | None]
    """What it does."""
class BetaResponseItemMcpListToolsTool(Reply[BetaResponseItemMcpListToolsToolDict]):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: object | None
    """What the server says about it."""
    description: str | None
    """What it does."""
    __getitem__: Get4[Literal["input_schema"], object, Literal["name"], str, Literal["annotations"], object | None, Literal["description"], str | None]
class BetaResponseItemMcpListToolsDict(TypedDict):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: list[BetaResponseItemMcpListToolsToolDict]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    error: NotRequired[str | None]
    """Why they could not be listed."""
class BetaResponseItemMcpListTools(Reply[BetaResponseItemMcpListToolsDict]):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: list[BetaResponseItemMcpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    agent: BetaResponseErrorEventAgent | None
    error: str | None
    """Why they could not be listed."""
    __getitem__: Get5[Literal["id", "server_label"], str, Literal["tools"], list[BetaResponseItemMcpListToolsTool], Literal["type"], Literal["mcp_list_tools"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["error"], str | None]
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
    reason: str | None
    """Why, if you want to say it."""
    __getitem__: Get5[Literal["id", "approval_request_id"], str, Literal["approve"], bool, Literal["type"], Literal["mcp_approval_response"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["reason"], str | None]
class BetaMcpToolCallErrorMcpProtocolErrorDict(TypedDict):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["mcp_protocol_error"]
class BetaMcpToolCallErrorMcpProtocolError(Reply[BetaMcpToolCallErrorMcpProtocolErrorDict]):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["mcp_protocol_error"]
    __getitem__: Get3[Literal["code"], int, Literal["message"], str, Literal["type"], Literal["mcp_protocol_error"]]
class BetaMcpToolCallErrorMcpToolExecutionErrorDict(TypedDict):
    content: object
    type: Literal["mcp_tool_execution_error"]
class BetaMcpToolCallErrorMcpToolExecutionError(Reply[BetaMcpToolCallErrorMcpToolExecutionErrorDict]):
    content: object
    type: Literal["mcp_tool_execution_error"]
    __getitem__: Get2[Literal["content"], object, Literal["type"], Literal["mcp_tool_execution_error"]]
class BetaMcpToolCallErrorHTTPErrorDict(TypedDict):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]
class BetaMcpToolCallErrorHTTPError(Reply[BetaMcpToolCallErrorHTTPErrorDict]):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]
    __getitem__: Get3[Literal["code"], int, Literal["message"], str, Literal["type"], Literal["http_error"]]
BetaMcpToolCallError: TypeAlias = Union[BetaMcpToolCallErrorMcpProtocolError, BetaMcpToolCallErrorMcpToolExecutionError, BetaMcpToolCallErrorHTTPError]
BetaMcpToolCallErrorDict: TypeAlias = Union[BetaMcpToolCallErrorMcpProtocolErrorDict, BetaMcpToolCallErrorMcpToolExecutionErrorDict, BetaMcpToolCallErrorHTTPErrorDict]
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
    approval_request_id: NotRequired[str | None]
    """Id of the request that the call waited for."""
    error: NotRequired[BetaMcpToolCallErrorDict | None]
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
    approval_request_id: str | None
    """Id of the request that the call waited for."""
    error: BetaMcpToolCallError | None
    """Why it failed."""
    output: str | None
    """What the tool gave."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["id", "arguments", "name", "server_label"], str, Literal["type"], Literal["mcp_call"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["approval_request_id", "output"], str | None, Literal["error"], BetaMcpToolCallError | None, Literal["status"], Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None]
class BetaResponseLocalEnvironmentDict(TypedDict):
    type: Literal["local"]
class BetaResponseLocalEnvironment(Reply[BetaResponseLocalEnvironmentDict]):
    type: Literal["local"]
    __getitem__: Get1[Literal["type"], Literal["local"]]
BetaResponseOutputMessageContent: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal]
BetaResponseOutputMessageContentDict: TypeAlias = Union[BetaResponseOutputTextDict, BetaResponseOutputRefusalDict]
class BetaResponseOutputMessageDict(TypedDict):
    id: str
    """Id of the message."""
    content: list[BetaResponseOutputMessageContentDict]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
class BetaResponseOutputMessage(Reply[BetaResponseOutputMessageDict]):
    """A message from the model."""
    id: str
    """Id of the message."""
    content: list[BetaResponseOutputMessageContent]
    """Its parts: text, or a refusal."""
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    agent: BetaResponseErrorEventAgent | None
    phase: Literal["commentary", "final_answer"] | None
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    __getitem__: Get7[Literal["id"], str, Literal["content"], list[BetaResponseOutputMessageContent], Literal["role"], Literal["assistant"], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["message"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["phase"], Literal["commentary", "final_answer"] | None]
class BetaResponseReasoningItemSummaryDict(TypedDict):
    text: str
    """The text."""
    type: Literal["summary_text"]
class BetaResponseReasoningItemSummary(Reply[BetaResponseReasoningItemSummaryDict]):
    text: str
    """The text."""
    type: Literal["summary_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["summary_text"]]
class BetaResponseReasoningItemContentDict(TypedDict):
    text: str
    """The text."""
    type: Literal["reasoning_text"]
class BetaResponseReasoningItemContent(Reply[BetaResponseReasoningItemContentDict]):
    text: str
    """The text."""
    type: Literal["reasoning_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["reasoning_text"]]
class BetaResponseReasoningItemDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    summary: Required[list[BetaResponseReasoningItemSummaryDict]]
    """The thoughts, summed up."""
    type: Required[Literal["reasoning"]]
    agent: BetaResponseErrorEventAgentDict | None
    content: list[BetaResponseReasoningItemContentDict] | None
    """The thoughts as text, where the model shows them."""
    encrypted_content: str | None
    """The thoughts, encrypted, to be sent in again; if `reasoning.encrypted_content` was included."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseReasoningItem(Reply[BetaResponseReasoningItemDict]):
    """What a reasoning model thought. Send it in again with the items after it."""
    id: str
    """Id of the item."""
    summary: list[BetaResponseReasoningItemSummary]
    """The thoughts, summed up."""
    type: Literal["reasoning"]
    agent: BetaResponseErrorEventAgent | None
    content: list[BetaResponseReasoningItemContent] | None
    """The thoughts as text, where the model shows them."""
    encrypted_content: str | None
    """The thoughts, encrypted, to be sent in again; if `reasoning.encrypted_content` was included."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get7[Literal["id"], str, Literal["summary"], list[BetaResponseReasoningItemSummary], Literal["type"], Literal["reasoning"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["content"], list[BetaResponseReasoningItemContent] | None, Literal["encrypted_content"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
BetaResponseInputContent: TypeAlias = Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]
BetaResponseInputContentDict: TypeAlias = Union[BetaResponseInputTextDict, BetaResponseInputImageDict, BetaResponseInputFileDict]
BetaResponseInputMessageContentList: TypeAlias = list[BetaResponseInputContent]
BetaResponseInputMessageContentListDict: TypeAlias = list[BetaResponseInputContentDict]
class BetaEasyInputMessageDict(TypedDict):
    content: str | BetaResponseInputMessageContentListDict
    """What is said: text, or parts of text, images and files."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: NotRequired[Literal["message"] | None]
    """`message`."""
class BetaEasyInputMessage(Reply[BetaEasyInputMessageDict]):
    content: str | BetaResponseInputMessageContentList
    """What is said: text, or parts of text, images and files."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    phase: Literal["commentary", "final_answer"] | None
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Literal["message"] | None
    """`message`."""
    __getitem__: Get4[Literal["content"], str | BetaResponseInputMessageContentList, Literal["role"], Literal["user", "assistant", "system", "developer"], Literal["phase"], Literal["commentary", "final_answer"] | None, Literal["type"], Literal["message"] | None]
class BetaResponseInputFileContentDict(TypedDict, total=False):
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
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class BetaResponseInputFileContent(Reply[BetaResponseInputFileContentDict]):
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
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get4[Literal["type"], Literal["input_file"], Literal["detail"], Literal["auto", "low", "high"] | None, Literal["file_data", "file_id", "file_url", "filename"], str | None, Literal["prompt_cache_breakpoint"], BetaResponseInputFilePromptCacheBreakpoint | None]
class BetaResponseInputImageContentDict(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: BetaImageDetail | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class BetaResponseInputImageContent(Reply[BetaResponseInputImageContentDict]):
    type: Literal["input_image"]
    detail: BetaImageDetail | None
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get4[Literal["type"], Literal["input_image"], Literal["detail"], BetaImageDetail | None, Literal["file_id", "image_url"], str | None, Literal["prompt_cache_breakpoint"], BetaResponseInputFilePromptCacheBreakpoint | None]
class BetaResponseInputItemMessageDict(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListDict]
    """What is said: parts of text, images and files."""
    role: Required[Literal["user", "system", "developer"]]
    """Who speaks."""
    agent: BetaResponseErrorEventAgentDict | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"] | None
    """`message`."""
class BetaResponseInputItemMessage(Reply[BetaResponseInputItemMessageDict]):
    content: BetaResponseInputMessageContentList
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks."""
    agent: BetaResponseErrorEventAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"] | None
    """`message`."""
    __getitem__: Get5[Literal["content"], BetaResponseInputMessageContentList, Literal["role"], Literal["user", "system", "developer"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None, Literal["type"], Literal["message"] | None]
class BetaResponseComputerToolCallOutputScreenshotDict(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the screenshot, or the image itself as a `data:` URL."""
class BetaResponseComputerToolCallOutputScreenshot(Reply[BetaResponseComputerToolCallOutputScreenshotDict]):
    type: Literal["computer_screenshot"]
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the screenshot, or the image itself as a `data:` URL."""
    __getitem__: Get2[Literal["type"], Literal["computer_screenshot"], Literal["file_id", "image_url"], str | None]
class BetaResponseComputerToolCallPendingSafetyCheckDict(TypedDict, total=False):
    id: Required[str]
    """Id of the check."""
    code: str | None
    """What kind of check it is."""
    message: str | None
    """What to look at, in words."""
class BetaResponseComputerToolCallPendingSafetyCheck(Reply[BetaResponseComputerToolCallPendingSafetyCheckDict]):
    id: str
    """Id of the check."""
    code: str | None
    """What kind of check it is."""
    message: str | None
    """What to look at, in words."""
    __getitem__: Get2[Literal["id"], str, Literal["code", "message"], str | None]
class BetaResponseInputItemComputerCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    output: Required[BetaResponseComputerToolCallOutputScreenshotDict]
    """A screenshot of what came of it."""
    type: Required[Literal["computer_call_output"]]
    id: str | None
    """Id of the item."""
    acknowledged_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheckDict] | None
    """What you have looked at, and let pass."""
    agent: BetaResponseErrorEventAgentDict | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputItemComputerCallOutput(Reply[BetaResponseInputItemComputerCallOutputDict]):
    call_id: str
    """Id of the call."""
    output: BetaResponseComputerToolCallOutputScreenshot
    """A screenshot of what came of it."""
    type: Literal["computer_call_output"]
    id: str | None
    """Id of the item."""
    acknowledged_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheck] | None
    """What you have looked at, and let pass."""
    agent: BetaResponseErrorEventAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get7[Literal["call_id"], str, Literal["output"], BetaResponseComputerToolCallOutputScreenshot, Literal["type"], Literal["computer_call_output"], Literal["id"], str | None, Literal["acknowledged_safety_checks"], list[BetaResponseComputerToolCallPendingSafetyCheck] | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseInputTextContentDict(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputFilePromptCacheBreakpointDict | None]
    """The beginning up to here is kept in the cache."""
class BetaResponseInputTextContent(Reply[BetaResponseInputTextContentDict]):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get3[Literal["text"], str, Literal["type"], Literal["input_text"], Literal["prompt_cache_breakpoint"], BetaResponseInputFilePromptCacheBreakpoint | None]
BetaResponseFunctionCallOutputItem: TypeAlias = Union[BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent]
BetaResponseFunctionCallOutputItemDict: TypeAlias = Union[BetaResponseInputTextContentDict, BetaResponseInputImageContentDict, BetaResponseInputFileContentDict]
BetaResponseFunctionCallOutputItemList: TypeAlias = list[BetaResponseFunctionCallOutputItem]
BetaResponseFunctionCallOutputItemListDict: TypeAlias = list[BetaResponseFunctionCallOutputItemDict]
class BetaResponseCustomToolCallCallerDirectDict(TypedDict):
    type: Literal["direct"]
class BetaResponseCustomToolCallCallerDirect(Reply[BetaResponseCustomToolCallCallerDirectDict]):
    type: Literal["direct"]
    __getitem__: Get1[Literal["type"], Literal["direct"]]
class BetaResponseCustomToolCallCallerProgramDict(TypedDict):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]
class BetaResponseCustomToolCallCallerProgram(Reply[BetaResponseCustomToolCallCallerProgramDict]):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]
    __getitem__: Get2[Literal["caller_id"], str, Literal["type"], Literal["program"]]
BetaResponseCustomToolCallCaller: TypeAlias = Union[BetaResponseCustomToolCallCallerDirect, BetaResponseCustomToolCallCallerProgram, None]
BetaResponseCustomToolCallCallerDict: TypeAlias = Union[BetaResponseCustomToolCallCallerDirectDict, BetaResponseCustomToolCallCallerProgramDict, None]
class BetaResponseInputItemFunctionCallOutputDict(TypedDict, total=False):
    output: Required[str | BetaResponseFunctionCallOutputItemListDict]
    """The result: text, or parts of text, images and files."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    call_id: str | None
    """Id of the call that this is the result of."""
    caller: BetaResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputItemFunctionCallOutput(Reply[BetaResponseInputItemFunctionCallOutputDict]):
    output: str | BetaResponseFunctionCallOutputItemList
    """The result: text, or parts of text, images and files."""
    type: Literal["function_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    call_id: str | None
    """Id of the call that this is the result of."""
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["output"], str | BetaResponseFunctionCallOutputItemList, Literal["type"], Literal["function_call_output"], Literal["id", "call_id", "name", "namespace"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], BetaResponseCustomToolCallCaller | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
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
    __getitem__: Get5[Literal["author", "recipient"], str, Literal["content"], list[BetaResponseInputItemAgentMessageContent], Literal["type"], Literal["agent_message"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseInputItemMultiAgentCallDict(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseInputItemMultiAgentCall(Reply[BetaResponseInputItemMultiAgentCallDict]):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    __getitem__: Get5[Literal["action"], Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"], Literal["arguments", "call_id"], str, Literal["type"], Literal["multi_agent_call"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitationDict(TypedDict):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    type: Literal["file_citation"]
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitation(Reply[BetaResponseInputItemMultiAgentCallOutputOutputAnnotationFileCitationDict]):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    type: Literal["file_citation"]
    __getitem__: Get3[Literal["file_id", "filename"], str, Literal["index"], int, Literal["type"], Literal["file_citation"]]
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
    __getitem__: Get3[Literal["end_index", "start_index"], int, Literal["title", "url"], str, Literal["type"], Literal["url_citation"]]
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitationDict(TypedDict):
    container_id: str
    end_index: int
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    start_index: int
    type: Literal["container_file_citation"]
class BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitation(Reply[BetaResponseInputItemMultiAgentCallOutputOutputAnnotationContainerFileCitationDict]):
    container_id: str
    end_index: int
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    start_index: int
    type: Literal["container_file_citation"]
    __getitem__: Get3[Literal["container_id", "file_id", "filename"], str, Literal["end_index", "start_index"], int, Literal["type"], Literal["container_file_citation"]]
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
    __getitem__: Get3[Literal["text"], str, Literal["type"], Literal["output_text"], Literal["annotations"], list[BetaResponseInputItemMultiAgentCallOutputOutputAnnotation] | None]
class BetaResponseInputItemMultiAgentCallOutputDict(TypedDict):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    """Id of the call."""
    output: list[BetaResponseInputItemMultiAgentCallOutputOutputDict]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseInputItemMultiAgentCallOutput(Reply[BetaResponseInputItemMultiAgentCallOutputDict]):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    """Id of the call."""
    output: list[BetaResponseInputItemMultiAgentCallOutputOutput]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    __getitem__: Get6[Literal["action"], Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"], Literal["call_id"], str, Literal["output"], list[BetaResponseInputItemMultiAgentCallOutputOutput], Literal["type"], Literal["multi_agent_call_output"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseInputItemToolSearchCallDict(TypedDict, total=False):
    arguments: Required[object]
    """What was searched for."""
    type: Required[Literal["tool_search_call"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
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
class BetaResponseInputItemAdditionalTools(Reply[BetaResponseInputItemAdditionalToolsDict]):
    role: Literal["developer"]
    tools: list[BetaTool]
    """The tools."""
    type: Literal["additional_tools"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    __getitem__: Get5[Literal["role"], Literal["developer"], Literal["tools"], list[BetaTool], Literal["type"], Literal["additional_tools"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseInputItemShellCallActionDict(TypedDict, total=False):
    commands: Required[list[str]]
    """The commands, run one after the other."""
    max_output_length: int | None
    """The most characters of output to return."""
    timeout_ms: int | None
    """How long the commands may run, in milliseconds."""
class BetaResponseInputItemShellCallAction(Reply[BetaResponseInputItemShellCallActionDict]):
    commands: list[str]
    """The commands, run one after the other."""
    max_output_length: int | None
    """The most characters of output to return."""
    timeout_ms: int | None
    """How long the commands may run, in milliseconds."""
    __getitem__: Get2[Literal["commands"], list[str], Literal["max_output_length", "timeout_ms"], int | None]
BetaResponseInputItemShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironment, BetaContainerReference, None]
BetaResponseInputItemShellCallEnvironmentDict: TypeAlias = Union[BetaLocalEnvironmentDict, BetaContainerReferenceDict, None]
class BetaResponseInputItemShellCallDict(TypedDict, total=False):
    action: Required[BetaResponseInputItemShellCallActionDict]
    """What to run."""
    call_id: Required[str]
    """Id of the call."""
    type: Required[Literal["shell_call"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    caller: BetaResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    environment: BetaResponseInputItemShellCallEnvironmentDict | None
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputItemShellCall(Reply[BetaResponseInputItemShellCallDict]):
    action: BetaResponseInputItemShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    type: Literal["shell_call"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    environment: BetaResponseInputItemShellCallEnvironment | None
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get8[Literal["action"], BetaResponseInputItemShellCallAction, Literal["call_id"], str, Literal["type"], Literal["shell_call"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], BetaResponseCustomToolCallCaller | None, Literal["environment"], BetaResponseInputItemShellCallEnvironment | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict(TypedDict):
    type: Literal["timeout"]
class BetaResponseFunctionShellCallOutputContentOutcomeTimeout(Reply[BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict]):
    type: Literal["timeout"]
    __getitem__: Get1[Literal["type"], Literal["timeout"]]
class BetaResponseFunctionShellCallOutputContentOutcomeExitDict(TypedDict):
    exit_code: int
    """Exit code of the command."""
    type: Literal["exit"]
class BetaResponseFunctionShellCallOutputContentOutcomeExit(Reply[BetaResponseFunctionShellCallOutputContentOutcomeExitDict]):
    exit_code: int
    """Exit code of the command."""
    type: Literal["exit"]
    __getitem__: Get2[Literal["exit_code"], int, Literal["type"], Literal["exit"]]
BetaResponseFunctionShellCallOutputContentOutcome: TypeAlias = Union[BetaResponseFunctionShellCallOutputContentOutcomeTimeout, BetaResponseFunctionShellCallOutputContentOutcomeExit]
BetaResponseFunctionShellCallOutputContentOutcomeDict: TypeAlias = Union[BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict, BetaResponseFunctionShellCallOutputContentOutcomeExitDict]
class BetaResponseFunctionShellCallOutputContentDict(TypedDict):
    outcome: BetaResponseFunctionShellCallOutputContentOutcomeDict
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
class BetaResponseFunctionShellCallOutputContent(Reply[BetaResponseFunctionShellCallOutputContentDict]):
    outcome: BetaResponseFunctionShellCallOutputContentOutcome
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
    __getitem__: Get2[Literal["outcome"], BetaResponseFunctionShellCallOutputContentOutcome, Literal["stderr", "stdout"], str]
class BetaResponseInputItemShellCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    output: Required[list[BetaResponseFunctionShellCallOutputContentDict]]
    """What came of each command."""
    type: Required[Literal["shell_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    caller: BetaResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: int | None
    """The most characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputItemShellCallOutput(Reply[BetaResponseInputItemShellCallOutputDict]):
    call_id: str
    """Id of the call."""
    output: list[BetaResponseFunctionShellCallOutputContent]
    """What came of each command."""
    type: Literal["shell_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: int | None
    """The most characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get8[Literal["call_id"], str, Literal["output"], list[BetaResponseFunctionShellCallOutputContent], Literal["type"], Literal["shell_call_output"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], BetaResponseCustomToolCallCaller | None, Literal["max_output_length"], int | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class BetaResponseApplyPatchToolCallOperationCreateFileDict(TypedDict):
    diff: str
    """Content of the new file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["create_file"]
class BetaResponseApplyPatchToolCallOperationCreateFile(Reply[BetaResponseApplyPatchToolCallOperationCreateFileDict]):
    diff: str
    """Content of the new file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["create_file"]
    __getitem__: Get2[Literal["diff", "path"], str, Literal["type"], Literal["create_file"]]
class BetaResponseApplyPatchToolCallOperationDeleteFileDict(TypedDict):
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["delete_file"]
class BetaResponseApplyPatchToolCallOperationDeleteFile(Reply[BetaResponseApplyPatchToolCallOperationDeleteFileDict]):
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["delete_file"]
    __getitem__: Get2[Literal["path"], str, Literal["type"], Literal["delete_file"]]
class BetaResponseApplyPatchToolCallOperationUpdateFileDict(TypedDict):
    diff: str
    """What to change, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["update_file"]
class BetaResponseApplyPatchToolCallOperationUpdateFile(Reply[BetaResponseApplyPatchToolCallOperationUpdateFileDict]):
    diff: str
    """What to change, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["update_file"]
    __getitem__: Get2[Literal["diff", "path"], str, Literal["type"], Literal["update_file"]]
BetaResponseApplyPatchToolCallOperation: TypeAlias = Union[BetaResponseApplyPatchToolCallOperationCreateFile, BetaResponseApplyPatchToolCallOperationDeleteFile, BetaResponseApplyPatchToolCallOperationUpdateFile]
BetaResponseApplyPatchToolCallOperationDict: TypeAlias = Union[BetaResponseApplyPatchToolCallOperationCreateFileDict, BetaResponseApplyPatchToolCallOperationDeleteFileDict, BetaResponseApplyPatchToolCallOperationUpdateFileDict]
class BetaResponseInputItemApplyPatchCallDict(TypedDict):
    call_id: str
    """Id of the call."""
    operation: BetaResponseApplyPatchToolCallOperationDict
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
class BetaResponseInputItemApplyPatchCall(Reply[BetaResponseInputItemApplyPatchCallDict]):
    call_id: str
    """Id of the call."""
    operation: BetaResponseApplyPatchToolCallOperation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    __getitem__: Get7[Literal["call_id"], str, Literal["operation"], BetaResponseApplyPatchToolCallOperation, Literal["status"], Literal["in_progress", "completed"], Literal["type"], Literal["apply_patch_call"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], BetaResponseCustomToolCallCaller | None]
class BetaResponseInputItemApplyPatchCallOutputDict(TypedDict, total=False):
    call_id: Required[str]
    """Id of the call."""
    status: Required[Literal["completed", "failed"]]
    """`in_progress`, `completed` or `incomplete`."""
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    caller: BetaResponseCustomToolCallCallerDict | None
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
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    output: str | None
    """What came of it, in words."""
    __getitem__: Get6[Literal["call_id"], str, Literal["status"], Literal["completed", "failed"], Literal["type"], Literal["apply_patch_call_output"], Literal["id", "output"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], BetaResponseCustomToolCallCaller | None]
class BetaResponseInputItemMcpApprovalResponseDict(TypedDict):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
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
    reason: str | None
    """Why, if you want to say it."""
    __getitem__: Get5[Literal["approval_request_id"], str, Literal["approve"], bool, Literal["type"], Literal["mcp_approval_response"], Literal["id", "reason"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseInputItemCompactionTriggerDict(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None
    agent: BetaResponseErrorEventAgentDict | None
class BetaResponseInputItemCompactionTrigger(Reply[BetaResponseInputItemCompactionTriggerDict]):
    type: Literal["compaction_trigger"]
    id: str | None
    agent: BetaResponseErrorEventAgent | None
    __getitem__: Get3[Literal["type"], Literal["compaction_trigger"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseInputItemItemReferenceDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    type: Literal["item_reference"] | None
    """`item_reference`."""
class BetaResponseInputItemItemReference(Reply[BetaResponseInputItemItemReferenceDict]):
    id: str
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    type: Literal["item_reference"] | None
    """`item_reference`."""
    __getitem__: Get3[Literal["id"], str, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["type"], Literal["item_reference"] | None]
class BetaResponseInputMessageItemDict(TypedDict):
    id: str
    """Id of the item."""
    content: BetaResponseInputMessageContentListDict
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks: `user`, `system` or `developer`."""
    type: Literal["message"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseInputMessageItem(Reply[BetaResponseInputMessageItemDict]):
    id: str
    """Id of the item."""
    content: BetaResponseInputMessageContentList
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks: `user`, `system` or `developer`."""
    type: Literal["message"]
    agent: BetaResponseErrorEventAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["id"], str, Literal["content"], BetaResponseInputMessageContentList, Literal["role"], Literal["user", "system", "developer"], Literal["type"], Literal["message"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
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
    __getitem__: Get5[Literal["content"], list[BetaResponseSteerInputContent] | str, Literal["role"], Literal["user"], Literal["type"], Literal["message"], Literal["id", "status"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputDict(TypedDict, total=False):
    output: Required[str | BetaResponseFunctionCallOutputItemListDict]
    """What came out."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
    call_id: str | None
    """Id of the call."""
    caller: BetaResponseCustomToolCallCallerDict | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
class BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput(Reply[BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputDict]):
    output: str | BetaResponseFunctionCallOutputItemList
    """What came out."""
    type: Literal["function_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    call_id: str | None
    """Id of the call."""
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    name: str | None
    namespace: str | None
    """The namespace that it is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["output"], str | BetaResponseFunctionCallOutputItemList, Literal["type"], Literal["function_call_output"], Literal["id", "call_id", "name", "namespace"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], BetaResponseCustomToolCallCaller | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class BetaComputerActionClickDict(TypedDict):
    button: Literal["left", "right", "wheel", "back", "forward"]
    """`left`, `right`, `wheel`, `back` or `forward`."""
    type: Literal["click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[list[str] | None]
    """The keys that are held or pressed."""
class BetaComputerActionClick(Reply[BetaComputerActionClickDict]):
    button: Literal["left", "right", "wheel", "back", "forward"]
    """`left`, `right`, `wheel`, `back` or `forward`."""
    type: Literal["click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    __getitem__: Get4[Literal["button"], Literal["left", "right", "wheel", "back", "forward"], Literal["type"], Literal["click"], Literal["x", "y"], int, Literal["keys"], list[str] | None]
class BetaComputerActionDoubleClickDict(TypedDict):
    keys: NotRequired[list[str] | None]
    """The keys that are held or pressed."""
    type: Literal["double_click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
class BetaComputerActionDoubleClick(Reply[BetaComputerActionDoubleClickDict]):
    type: Literal["double_click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    __getitem__: Get3[Literal["keys"], list[str] | None, Literal["type"], Literal["double_click"], Literal["x", "y"], int]
class BetaComputerActionDragPathDict(TypedDict):
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
class BetaComputerActionDragPath(Reply[BetaComputerActionDragPathDict]):
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    __getitem__: Get1[Literal["x", "y"], int]
class BetaComputerActionDragDict(TypedDict):
    path: list[BetaComputerActionDragPathDict]
    """The points to drag along."""
    type: Literal["drag"]
    keys: NotRequired[list[str] | None]
    """The keys that are held or pressed."""
class BetaComputerActionDrag(Reply[BetaComputerActionDragDict]):
    path: list[BetaComputerActionDragPath]
    """The points to drag along."""
    type: Literal["drag"]
    __getitem__: Get3[Literal["path"], list[BetaComputerActionDragPath], Literal["type"], Literal["drag"], Literal["keys"], list[str] | None]
class BetaComputerActionKeypressDict(TypedDict):
    keys: list[str]
    """The keys that are held or pressed."""
    type: Literal["keypress"]
class BetaComputerActionKeypress(Reply[BetaComputerActionKeypressDict]):
    type: Literal["keypress"]
    __getitem__: Get2[Literal["keys"], list[str], Literal["type"], Literal["keypress"]]
class BetaComputerActionMoveDict(TypedDict):
    type: Literal["move"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: NotRequired[list[str] | None]
    """The keys that are held or pressed."""
class BetaComputerActionMove(Reply[BetaComputerActionMoveDict]):
    type: Literal["move"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    __getitem__: Get3[Literal["type"], Literal["move"], Literal["x", "y"], int, Literal["keys"], list[str] | None]
class BetaComputerActionScreenshotDict(TypedDict):
    type: Literal["screenshot"]
class BetaComputerActionScreenshot(Reply[BetaComputerActionScreenshotDict]):
    type: Literal["screenshot"]
    __getitem__: Get1[Literal["type"], Literal["screenshot"]]
class BetaComputerActionScrollDict(TypedDict):
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
class BetaComputerActionScroll(Reply[BetaComputerActionScrollDict]):
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
class BetaComputerActionTypeDict(TypedDict):
    text: str
    type: Literal["type"]
class BetaComputerActionType(Reply[BetaComputerActionTypeDict]):
    text: str
    type: Literal["type"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["type"]]
class BetaComputerActionWaitDict(TypedDict):
    type: Literal["wait"]
class BetaComputerActionWait(Reply[BetaComputerActionWaitDict]):
    type: Literal["wait"]
    __getitem__: Get1[Literal["type"], Literal["wait"]]
BetaComputerAction: TypeAlias = Union[BetaComputerActionClick, BetaComputerActionDoubleClick, BetaComputerActionDrag, BetaComputerActionKeypress, BetaComputerActionMove, BetaComputerActionScreenshot, BetaComputerActionScroll, BetaComputerActionType, BetaComputerActionWait]
BetaComputerActionDict: TypeAlias = Union[BetaComputerActionClickDict, BetaComputerActionDoubleClickDict, BetaComputerActionDragDict, BetaComputerActionKeypressDict, BetaComputerActionMoveDict, BetaComputerActionScreenshotDict, BetaComputerActionScrollDict, BetaComputerActionTypeDict, BetaComputerActionWaitDict]
BetaComputerActionList: TypeAlias = list[BetaComputerAction]
BetaComputerActionListDict: TypeAlias = list[BetaComputerActionDict]
class BetaResponseApplyPatchToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    operation: BetaResponseApplyPatchToolCallOperationDict
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseApplyPatchToolCall(Reply[BetaResponseApplyPatchToolCallDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    operation: BetaResponseApplyPatchToolCallOperation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get7[Literal["id", "call_id"], str, Literal["operation"], BetaResponseApplyPatchToolCallOperation, Literal["status"], Literal["in_progress", "completed"], Literal["type"], Literal["apply_patch_call"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], BetaResponseCustomToolCallCaller | None, Literal["created_by"], str | None]
class BetaResponseApplyPatchToolCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
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
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    output: str | None
    """What came of it, in words."""
    __getitem__: Get6[Literal["id", "call_id"], str, Literal["status"], Literal["completed", "failed"], Literal["type"], Literal["apply_patch_call_output"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], BetaResponseCustomToolCallCaller | None, Literal["created_by", "output"], str | None]
class BetaResponseCodeInterpreterToolCallOutputLogsDict(TypedDict):
    logs: str
    """What was printed."""
    type: Literal["logs"]
class BetaResponseCodeInterpreterToolCallOutputLogs(Reply[BetaResponseCodeInterpreterToolCallOutputLogsDict]):
    logs: str
    """What was printed."""
    type: Literal["logs"]
    __getitem__: Get2[Literal["logs"], str, Literal["type"], Literal["logs"]]
class BetaResponseCodeInterpreterToolCallOutputImageDict(TypedDict):
    type: Literal["image"]
    url: str
    """Address of the image."""
class BetaResponseCodeInterpreterToolCallOutputImage(Reply[BetaResponseCodeInterpreterToolCallOutputImageDict]):
    type: Literal["image"]
    url: str
    """Address of the image."""
    __getitem__: Get2[Literal["type"], Literal["image"], Literal["url"], str]
BetaResponseCodeInterpreterToolCallOutput: TypeAlias = Union[BetaResponseCodeInterpreterToolCallOutputLogs, BetaResponseCodeInterpreterToolCallOutputImage]
BetaResponseCodeInterpreterToolCallOutputDict: TypeAlias = Union[BetaResponseCodeInterpreterToolCallOutputLogsDict, BetaResponseCodeInterpreterToolCallOutputImageDict]
class BetaResponseCodeInterpreterToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    code: NotRequired[str | None]
    """The code that was run."""
    container_id: str
    """Id of the container that ran it."""
    outputs: NotRequired[list[BetaResponseCodeInterpreterToolCallOutputDict] | None]
    """What it printed and drew, if it was included."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far it is."""
    type: Literal["code_interpreter_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseCodeInterpreterToolCall(Reply[BetaResponseCodeInterpreterToolCallDict]):
    id: str
    """Id of the item."""
    code: str | None
    """The code that was run."""
    container_id: str
    """Id of the container that ran it."""
    outputs: list[BetaResponseCodeInterpreterToolCallOutput] | None
    """What it printed and drew, if it was included."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far it is."""
    type: Literal["code_interpreter_call"]
    agent: BetaResponseErrorEventAgent | None
    __getitem__: Get6[Literal["id", "container_id"], str, Literal["code"], str | None, Literal["outputs"], list[BetaResponseCodeInterpreterToolCallOutput] | None, Literal["status"], Literal["in_progress", "completed", "incomplete", "interpreting", "failed"], Literal["type"], Literal["code_interpreter_call"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseComputerToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    pending_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheckDict]
    """What the API wants you to look at before the action is done."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call"]
    action: NotRequired[BetaComputerActionDict | None]
    """What to do: click, type, scroll, take a screenshot and so on."""
    actions: NotRequired[BetaComputerActionListDict | None]
    """What to do, one after the other."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseComputerToolCall(Reply[BetaResponseComputerToolCallDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    pending_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheck]
    """What the API wants you to look at before the action is done."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call"]
    action: BetaComputerAction | None
    """What to do: click, type, scroll, take a screenshot and so on."""
    actions: BetaComputerActionList | None
    """What to do, one after the other."""
    agent: BetaResponseErrorEventAgent | None
    __getitem__: Get7[Literal["id", "call_id"], str, Literal["pending_safety_checks"], list[BetaResponseComputerToolCallPendingSafetyCheck], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["computer_call"], Literal["action"], BetaComputerAction | None, Literal["actions"], BetaComputerActionList | None, Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseComputerToolCallOutputItemDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    output: BetaResponseComputerToolCallOutputScreenshotDict
    """A screenshot of what came of it."""
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: NotRequired[list[BetaResponseComputerToolCallPendingSafetyCheckDict] | None]
    """What you have looked at, and let pass."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseComputerToolCallOutputItem(Reply[BetaResponseComputerToolCallOutputItemDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    output: BetaResponseComputerToolCallOutputScreenshot
    """A screenshot of what came of it."""
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[BetaResponseComputerToolCallPendingSafetyCheck] | None
    """What you have looked at, and let pass."""
    agent: BetaResponseErrorEventAgent | None
    created_by: str | None
    """Who made it."""
    __getitem__: Get7[Literal["id", "call_id"], str, Literal["output"], BetaResponseComputerToolCallOutputScreenshot, Literal["status"], Literal["completed", "incomplete", "failed", "in_progress"], Literal["type"], Literal["computer_call_output"], Literal["acknowledged_safety_checks"], list[BetaResponseComputerToolCallPendingSafetyCheck] | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["created_by"], str | None]
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
    """Id of the call; the item with its result names it."""
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    type: Literal["custom_tool_call"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    async_: bool | None
    """Whether the model may go on before the result is there."""
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    namespace: str | None
    """The namespace that it is in."""
    __getitem__: Get6[Literal["call_id", "input", "name"], str, Literal["type"], Literal["custom_tool_call"], Literal["id", "namespace"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["async"], bool | None, Literal["caller"], BetaResponseCustomToolCallCaller | None]
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
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get7[Literal["call_id", "input", "name", "id"], str, Literal["type"], Literal["custom_tool_call"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["async"], bool | None, Literal["caller"], BetaResponseCustomToolCallCaller | None, Literal["namespace", "created_by"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"]]
class BetaResponseCustomToolCallOutputDict(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[BetaResponseInputContentDict]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
class BetaResponseCustomToolCallOutput(Reply[BetaResponseCustomToolCallOutputDict]):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[BetaResponseInputContent]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    __getitem__: Get6[Literal["call_id"], str, Literal["output"], str | list[BetaResponseInputContent], Literal["type"], Literal["custom_tool_call_output"], Literal["id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], BetaResponseCustomToolCallCaller | None]
class BetaResponseCustomToolCallOutputItemDict(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | list[BetaResponseInputContentDict]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: str
    """Id of the item."""
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
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
    __getitem__: Get7[Literal["call_id", "id"], str, Literal["output"], str | list[BetaResponseInputContent], Literal["type"], Literal["custom_tool_call_output"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], BetaResponseCustomToolCallCaller | None, Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["created_by"], str | None]
class BetaResponseFileSearchToolCallResultDict(TypedDict, total=False):
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
class BetaResponseFileSearchToolCallResult(Reply[BetaResponseFileSearchToolCallResultDict]):
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
class BetaResponseFileSearchToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    queries: list[str]
    """What was searched for."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it is."""
    type: Literal["file_search_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    results: NotRequired[list[BetaResponseFileSearchToolCallResultDict] | None]
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
    results: list[BetaResponseFileSearchToolCallResult] | None
    """What was found, if it was included."""
    __getitem__: Get6[Literal["id"], str, Literal["queries"], list[str], Literal["status"], Literal["in_progress", "searching", "completed", "incomplete", "failed"], Literal["type"], Literal["file_search_call"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["results"], list[BetaResponseFileSearchToolCallResult] | None]
BetaResponseFunctionShellToolCallEnvironment: TypeAlias = Union[BetaResponseLocalEnvironment, BetaResponseContainerReference, None]
BetaResponseFunctionShellToolCallEnvironmentDict: TypeAlias = Union[BetaResponseLocalEnvironmentDict, BetaResponseContainerReferenceDict, None]
class BetaResponseFunctionShellToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    action: BetaResponseInputItemShellCallActionDict
    """What to run."""
    call_id: str
    """Id of the call."""
    environment: NotRequired[BetaResponseFunctionShellToolCallEnvironmentDict | None]
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["shell_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseFunctionShellToolCall(Reply[BetaResponseFunctionShellToolCallDict]):
    id: str
    """Id of the item."""
    action: BetaResponseInputItemShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    environment: BetaResponseFunctionShellToolCallEnvironment | None
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["shell_call"]
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get8[Literal["id", "call_id"], str, Literal["action"], BetaResponseInputItemShellCallAction, Literal["environment"], BetaResponseFunctionShellToolCallEnvironment | None, Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["shell_call"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], BetaResponseCustomToolCallCaller | None, Literal["created_by"], str | None]
class BetaResponseFunctionShellToolCallOutputOutputDict(TypedDict):
    outcome: BetaResponseFunctionShellCallOutputContentOutcomeDict
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
    created_by: NotRequired[str | None]
    """Who made it."""
class BetaResponseFunctionShellToolCallOutputOutput(Reply[BetaResponseFunctionShellToolCallOutputOutputDict]):
    outcome: BetaResponseFunctionShellCallOutputContentOutcome
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get3[Literal["outcome"], BetaResponseFunctionShellCallOutputContentOutcome, Literal["stderr", "stdout"], str, Literal["created_by"], str | None]
class BetaResponseFunctionShellToolCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    max_output_length: NotRequired[int | None]
    """The most characters of output to return."""
    output: list[BetaResponseFunctionShellToolCallOutputOutputDict]
    """What came of each command."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["shell_call_output"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
    caller: NotRequired[BetaResponseCustomToolCallCallerDict | None]
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
    output: list[BetaResponseFunctionShellToolCallOutputOutput]
    """What came of each command."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["shell_call_output"]
    agent: BetaResponseErrorEventAgent | None
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get8[Literal["id", "call_id"], str, Literal["max_output_length"], int | None, Literal["output"], list[BetaResponseFunctionShellToolCallOutputOutput], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["shell_call_output"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["caller"], BetaResponseCustomToolCallCaller | None, Literal["created_by"], str | None]
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
    async_: bool | None
    """Whether the model may go on before the result is there."""
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    namespace: str | None
    """The namespace that the function is in."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get7[Literal["arguments", "call_id", "name"], str, Literal["type"], Literal["function_call"], Literal["id", "namespace"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["async"], bool | None, Literal["caller"], BetaResponseCustomToolCallCaller | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
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
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: str | None
    """Who made it."""
    __getitem__: Get7[Literal["arguments", "call_id", "name", "id"], str, Literal["type"], Literal["function_call"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["async"], bool | None, Literal["caller"], BetaResponseCustomToolCallCaller | None, Literal["namespace", "created_by"], str | None, Literal["status"], Literal["in_progress", "completed", "incomplete"]]
class BetaResponseFunctionToolCallOutputItemDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    output: Required[str | list[BetaResponseInputContentDict]]
    """The result: text, or parts of text, images and files."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """`in_progress`, `completed` or `incomplete`."""
    type: Required[Literal["function_call_output"]]
    agent: BetaResponseErrorEventAgentDict | None
    call_id: str | None
    """Id of the call."""
    caller: BetaResponseCustomToolCallCallerDict | None
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
    output: str | list[BetaResponseInputContent]
    """The result: text, or parts of text, images and files."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["function_call_output"]
    agent: BetaResponseErrorEventAgent | None
    call_id: str | None
    """Id of the call."""
    caller: BetaResponseCustomToolCallCaller | None
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: str | None
    """Who made it."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """The namespace that it is in."""
    __getitem__: Get7[Literal["id"], str, Literal["output"], str | list[BetaResponseInputContent], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["function_call_output"], Literal["agent"], BetaResponseErrorEventAgent | None, Literal["call_id", "created_by", "name", "namespace"], str | None, Literal["caller"], BetaResponseCustomToolCallCaller | None]
class BetaResponseFunctionWebSearchActionSearchSourceDict(TypedDict):
    type: Literal["url"]
    url: str
    """Address of the page."""
class BetaResponseFunctionWebSearchActionSearchSource(Reply[BetaResponseFunctionWebSearchActionSearchSourceDict]):
    type: Literal["url"]
    url: str
    """Address of the page."""
    __getitem__: Get2[Literal["type"], Literal["url"], Literal["url"], str]
class BetaResponseFunctionWebSearchActionSearchDict(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: list[str] | None
    """What was searched for."""
    query: str | None
    """What was searched for."""
    sources: list[BetaResponseFunctionWebSearchActionSearchSourceDict] | None
    """What was found, if it was included."""
class BetaResponseFunctionWebSearchActionSearch(Reply[BetaResponseFunctionWebSearchActionSearchDict]):
    type: Literal["search"]
    queries: list[str] | None
    """What was searched for."""
    query: str | None
    """What was searched for."""
    sources: list[BetaResponseFunctionWebSearchActionSearchSource] | None
    """What was found, if it was included."""
    __getitem__: Get4[Literal["type"], Literal["search"], Literal["queries"], list[str] | None, Literal["query"], str | None, Literal["sources"], list[BetaResponseFunctionWebSearchActionSearchSource] | None]
class BetaResponseFunctionWebSearchActionOpenPageDict(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]
    """Address of the page."""
class BetaResponseFunctionWebSearchActionOpenPage(Reply[BetaResponseFunctionWebSearchActionOpenPageDict]):
    type: Literal["open_page"]
    url: str | None
    """Address of the page."""
    __getitem__: Get2[Literal["type"], Literal["open_page"], Literal["url"], str | None]
class BetaResponseFunctionWebSearchActionFindInPageDict(TypedDict):
    pattern: str
    type: Literal["find_in_page"]
    url: str
class BetaResponseFunctionWebSearchActionFindInPage(Reply[BetaResponseFunctionWebSearchActionFindInPageDict]):
    pattern: str
    type: Literal["find_in_page"]
    url: str
    __getitem__: Get2[Literal["pattern", "url"], str, Literal["type"], Literal["find_in_page"]]
BetaResponseFunctionWebSearchAction: TypeAlias = Union[BetaResponseFunctionWebSearchActionSearch, BetaResponseFunctionWebSearchActionOpenPage, BetaResponseFunctionWebSearchActionFindInPage]
BetaResponseFunctionWebSearchActionDict: TypeAlias = Union[BetaResponseFunctionWebSearchActionSearchDict, BetaResponseFunctionWebSearchActionOpenPageDict, BetaResponseFunctionWebSearchActionFindInPageDict]
class BetaResponseFunctionWebSearchDict(TypedDict):
    id: str
    action: BetaResponseFunctionWebSearchActionDict
    """What was done: a search, a page opened, a text looked for in it."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is."""
    type: Literal["web_search_call"]
    agent: NotRequired[BetaResponseErrorEventAgentDict | None]
class BetaResponseFunctionWebSearch(Reply[BetaResponseFunctionWebSearchDict]):
    id: str
    action: BetaResponseFunctionWebSearchAction
    """What was done: a search, a page opened, a text looked for in it."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is."""
    type: Literal["web_search_call"]
    agent: BetaResponseErrorEventAgent | None
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
    created_by: str | None
    """Who made it."""
    __getitem__: Get7[Literal["id"], str, Literal["call_id", "created_by"], str | None, Literal["execution"], Literal["server", "client"], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["tools"], list[BetaTool], Literal["type"], Literal["tool_search_output"], Literal["agent"], BetaResponseErrorEventAgent | None]
class BetaResponseToolSearchOutputItemParamToolMcpDict(TypedDict, total=False):
    server_label: Required[str]
    """The name of the server, as the tool has it."""
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: BetaToolMcpAllowedToolsDict | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: BetaToolMcpRequireApprovalDict | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
class BetaResponseToolSearchOutputItemParamToolMcp(Reply[BetaResponseToolSearchOutputItemParamToolMcpDict]):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: BetaToolMcpAllowedTools | None
    """Which of its tools may be called; by default all."""
    authorization: str | None
    """An OAuth token for the server."""
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    """Id of a connector that the API has."""
    defer_loading: bool | None
    """Whether the model finds it only when it searches for tools; default False."""
    headers: dict[str, str] | None
    """Header fields that the server gets."""
    require_approval: BetaToolMcpRequireApproval | None
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str | None
    """What the server is for."""
    server_url: str | None
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str | None
    """Id of a tunnel to a server of yours."""
    __getitem__: Get9[Literal["server_label"], str, Literal["type"], Literal["mcp"], Literal["allowed_callers"], list[Literal["direct", "programmatic"]] | None, Literal["allowed_tools"], BetaToolMcpAllowedTools | None, Literal["authorization", "server_description", "server_url", "tunnel_id"], str | None, Literal["connector_id"], Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None, Literal["defer_loading"], bool | None, Literal["headers"], dict[str, str] | None, Literal["require_approval"], BetaToolMcpRequireApproval | None]
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
BetaResponseToolSearchOutputItemParamTool: TypeAlias = Union[BetaFunctionTool, BetaFileSearchTool, BetaComputerTool, BetaComputerUsePreviewTool, BetaWebSearchTool, BetaResponseToolSearchOutputItemParamToolMcp, BetaToolCodeInterpreter, BetaToolProgrammaticToolCalling, BetaToolImageGeneration, BetaToolLocalShell, BetaFunctionShellTool, BetaCustomTool, BetaToolSearchOutputNamespaceTool, BetaToolSearchTool, BetaWebSearchPreviewTool, BetaApplyPatchTool]
BetaResponseToolSearchOutputItemParamToolDict: TypeAlias = Union[BetaFunctionToolDict, BetaFileSearchToolDict, BetaComputerToolDict, BetaComputerUsePreviewToolDict, BetaWebSearchToolDict, BetaResponseToolSearchOutputItemParamToolMcpDict, BetaToolCodeInterpreterDict, BetaToolProgrammaticToolCallingDict, BetaToolImageGenerationDict, BetaToolLocalShellDict, BetaFunctionShellToolDict, BetaCustomToolDict, BetaToolSearchOutputNamespaceToolDict, BetaToolSearchToolDict, BetaWebSearchPreviewToolDict, BetaApplyPatchToolDict]
class BetaResponseToolSearchOutputItemParamDict(TypedDict, total=False):
    tools: Required[list[BetaResponseToolSearchOutputItemParamToolDict]]
    """The tools that were found."""
    type: Required[Literal["tool_search_output"]]
    id: str | None
    """Id of the item."""
    agent: BetaResponseErrorEventAgentDict | None
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
    call_id: str | None
    """Id of the call."""
    execution: Literal["server", "client"] | None
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get6[Literal["tools"], list[BetaResponseToolSearchOutputItemParamTool], Literal["type"], Literal["tool_search_output"], Literal["id", "call_id"], str | None, Literal["agent"], BetaResponseErrorEventAgent | None, Literal["execution"], Literal["server", "client"] | None, Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class BetaToolChoiceAllowedDict(TypedDict):
    mode: Literal["auto", "required"]
    """`auto`: the model may call one of them, `required`: it must."""
    tools: list[dict[str, object]]
    """The tools that may be called."""
    type: Literal["allowed_tools"]
class BetaToolChoiceAllowed(Reply[BetaToolChoiceAllowedDict]):
    mode: Literal["auto", "required"]
    """`auto`: the model may call one of them, `required`: it must."""
    tools: list[dict[str, object]]
    """The tools that may be called."""
    type: Literal["allowed_tools"]
    __getitem__: Get3[Literal["mode"], Literal["auto", "required"], Literal["tools"], list[dict[str, object]], Literal["type"], Literal["allowed_tools"]]
class BetaToolChoiceApplyPatchDict(TypedDict):
    type: Literal["apply_patch"]
class BetaToolChoiceApplyPatch(Reply[BetaToolChoiceApplyPatchDict]):
    type: Literal["apply_patch"]
    __getitem__: Get1[Literal["type"], Literal["apply_patch"]]
class BetaToolChoiceCustomDict(TypedDict):
    name: str
    """Name of the tool."""
    type: Literal["custom"]
class BetaToolChoiceCustom(Reply[BetaToolChoiceCustomDict]):
    name: str
    """Name of the tool."""
    type: Literal["custom"]
    __getitem__: Get2[Literal["name"], str, Literal["type"], Literal["custom"]]
class BetaToolChoiceFunctionDict(TypedDict):
    name: str
    """Name of the function."""
    type: Literal["function"]
class BetaToolChoiceFunction(Reply[BetaToolChoiceFunctionDict]):
    name: str
    """Name of the function."""
    type: Literal["function"]
    __getitem__: Get2[Literal["name"], str, Literal["type"], Literal["function"]]
class BetaToolChoiceMcpDict(TypedDict):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    name: NotRequired[str | None]
    """Name of the tool; default any tool of the server."""
class BetaToolChoiceMcp(Reply[BetaToolChoiceMcpDict]):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    name: str | None
    """Name of the tool; default any tool of the server."""
    __getitem__: Get3[Literal["server_label"], str, Literal["type"], Literal["mcp"], Literal["name"], str | None]
class BetaToolChoiceShellDict(TypedDict):
    type: Literal["shell"]
class BetaToolChoiceShell(Reply[BetaToolChoiceShellDict]):
    type: Literal["shell"]
    __getitem__: Get1[Literal["type"], Literal["shell"]]
class BetaToolChoiceTypesDict(TypedDict):
    type: Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
    """Which tool of the API."""
class BetaToolChoiceTypes(Reply[BetaToolChoiceTypesDict]):
    type: Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]
    """Which tool of the API."""
    __getitem__: Get1[Literal["type"], Literal["file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use", "web_search_preview_2025_03_11", "image_generation", "code_interpreter"]]
class OtherFileChunkingStrategyObjectDict(TypedDict):
    type: Literal["other"]
class OtherFileChunkingStrategyObject(Reply[OtherFileChunkingStrategyObjectDict]):
    type: Literal["other"]
    __getitem__: Get1[Literal["type"], Literal["other"]]
class StaticFileChunkingStrategyDict(TypedDict):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int
class StaticFileChunkingStrategy(Reply[StaticFileChunkingStrategyDict]):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int
    __getitem__: Get1[Literal["chunk_overlap_tokens", "max_chunk_size_tokens"], int]
class StaticFileChunkingStrategyObjectDict(TypedDict):
    static: StaticFileChunkingStrategyDict
    type: Literal["static"]
class StaticFileChunkingStrategyObject(Reply[StaticFileChunkingStrategyObjectDict]):
    static: StaticFileChunkingStrategy
    type: Literal["static"]
    __getitem__: Get2[Literal["static"], StaticFileChunkingStrategy, Literal["type"], Literal["static"]]
