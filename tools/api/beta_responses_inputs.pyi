"""Responses: what goes in, in beta."""

module("beta.beta_easy_input_message")

class BetaEasyInputMessage(Model):
    content: Union[str, BetaResponseInputMessageContentList]
    """What is said: text, or parts of text, images and files."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Optional[Literal["message"]] = ...
    """`message`."""


module("beta.beta_easy_input_message_param")

class BetaEasyInputMessageParam(Params):
    """A message of the input."""
    content: Union[str, BetaResponseInputMessageContentListParam]
    """What is said: text, or parts of text, images and files."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Literal["message"] = ...


module("beta.beta_response_input")

BetaResponseInput = List[BetaResponseInputItem]


module("beta.beta_response_input_content")

BetaResponseInputContent = Alias(
    Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile],
    discriminator="type",
)


module("beta.beta_response_input_content_param")

BetaResponseInputContentParam = Union[
    BetaResponseInputTextParam,
    BetaResponseInputImageParam,
    BetaResponseInputFileParam,
]


module("beta.beta_response_input_file")

class BetaResponseInputFile(Model):
    type: Literal["input_file"]
    detail: Optional[Literal["auto", "low", "high"]] = ...
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: Optional[str] = ...
    """The file as a base64 `data:` URL."""
    file_id: Optional[str] = ...
    """Id of an uploaded file."""
    file_url: Optional[str] = ...
    """Address of the file."""
    filename: Optional[str] = ...
    """Its name, if it comes as `file_data`."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...
    """How long it is kept at least."""


module("beta.beta_response_input_file_content")

class BetaResponseInputFileContent(Model):
    type: Literal["input_file"]
    detail: Optional[Literal["auto", "low", "high"]] = ...
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: Optional[str] = ...
    """The file as a base64 `data:` URL."""
    file_id: Optional[str] = ...
    """Id of the file."""
    file_url: Optional[str] = ...
    """Address of the file."""
    filename: Optional[str] = ...
    """Name of the file."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...
    """How long it is kept at least."""


module("beta.beta_response_input_file_content_param")

class BetaResponseInputFileContentParam(Params):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] = ...
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: Optional[str] = ...
    """The file as a base64 `data:` URL."""
    file_id: Optional[str] = ...
    """Id of the file."""
    file_url: Optional[str] = ...
    """Address of the file."""
    filename: Optional[str] = ...
    """Name of the file."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""


module("beta.beta_response_input_file_param")

class BetaResponseInputFileParam(Params):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] = ...
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_data: str = ...
    """The file as a base64 `data:` URL."""
    file_id: Optional[str] = ...
    """Id of an uploaded file."""
    file_url: str = ...
    """Address of the file."""
    filename: str = ...
    """Its name, if it comes as `file_data`."""
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""


module("beta.beta_response_input_image")

class BetaResponseInputImage(Model):
    detail: BetaImageDetail
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    type: Literal["input_image"]
    file_id: Optional[str] = ...
    """Id of an uploaded image."""
    image_url: Optional[str] = ...
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...
    """How long it is kept at least."""


module("beta.beta_response_input_image_content")

class BetaResponseInputImageContent(Model):
    type: Literal["input_image"]
    detail: Optional[BetaImageDetail] = ...
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: Optional[str] = ...
    """Id of the file."""
    image_url: Optional[str] = ...
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...
    """How long it is kept at least."""


module("beta.beta_response_input_image_content_param")

class BetaResponseInputImageContentParam(Params):
    type: Literal["input_image"]
    detail: Optional[BetaImageDetail] = ...
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: Optional[str] = ...
    """Id of the file."""
    image_url: Optional[str] = ...
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""


module("beta.beta_response_input_image_param")

class BetaResponseInputImageParam(Params):
    detail: BetaImageDetail
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    type: Literal["input_image"]
    file_id: Optional[str] = ...
    """Id of an uploaded image."""
    image_url: Optional[str] = ...
    """Address of the image, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""


module("beta.beta_response_input_item")

BetaResponseInputItem = Alias(
    Union[
        BetaEasyInputMessage,
        Message,
        BetaResponseOutputMessage,
        BetaResponseFileSearchToolCall,
        BetaResponseComputerToolCall,
        ComputerCallOutput,
        BetaResponseFunctionWebSearch,
        BetaResponseFunctionToolCall,
        FunctionCallOutput,
        AgentMessage,
        MultiAgentCall,
        MultiAgentCallOutput,
        ToolSearchCall,
        BetaResponseToolSearchOutputItemParam,
        AdditionalTools,
        BetaResponseConfigurationUpdateItemParam,
        BetaResponseReasoningItem,
        BetaResponseCompactionItemParam,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        ShellCall,
        ShellCallOutput,
        ApplyPatchCall,
        ApplyPatchCallOutput,
        McpListTools,
        McpApprovalRequest,
        McpApprovalResponse,
        McpCall,
        BetaResponseCustomToolCallOutput,
        BetaResponseCustomToolCall,
        CompactionTrigger,
        ItemReference,
        Program,
        ProgramOutput,
    ],
    discriminator="type",
)

class Message(Model):
    content: BetaResponseInputMessageContentList
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks."""
    agent: Optional[MessageAgent] = ...
    """Which of several agents the item is from or for."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""
    type: Optional[Literal["message"]] = ...
    """`message`."""

class MessageAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class ComputerCallOutput(Model):
    call_id: str
    """Id of the call."""
    output: BetaResponseComputerToolCallOutputScreenshot
    """A screenshot of what came of it."""
    type: Literal["computer_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    acknowledged_safety_checks: Optional[List[ComputerCallOutputAcknowledgedSafetyCheck]] = ...
    """What you have looked at, and let pass."""
    agent: Optional[ComputerCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ComputerCallOutputAcknowledgedSafetyCheck(Model):
    id: str
    """Id of the check."""
    code: Optional[str] = ...
    """What kind of check it is."""
    message: Optional[str] = ...
    """What to look at, in words."""

class ComputerCallOutputAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class FunctionCallOutput(Model):
    output: Union[str, BetaResponseFunctionCallOutputItemList]
    """The result: text, or parts of text, images and files."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[FunctionCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    call_id: Optional[str] = ...
    """Id of the call that this is the result of."""
    caller: Optional[FunctionCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    name: Optional[str] = ...
    """Name of the function."""
    namespace: Optional[str] = ...
    """The namespace that it is in."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class FunctionCallOutputAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

FunctionCallOutputCaller = Alias(
    Optional[Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]],
    discriminator="type",
)

class FunctionCallOutputCallerDirect(Model):
    type: Literal["direct"]

class FunctionCallOutputCallerProgram(Model):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

class AgentMessage(Model):
    author: str
    """Name of the agent that wrote it."""
    content: List[AgentMessageContent]
    """What is said: parts of text and images, some of them encrypted."""
    recipient: str
    """Name of the agent that it is for."""
    type: Literal["agent_message"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[AgentMessageAgent] = ...
    """Which of several agents the item is from or for."""

AgentMessageContent = Alias(
    Union[BetaResponseInputTextContent, BetaResponseInputImageContent, AgentMessageContentEncryptedContent],
    discriminator="type",
)

class AgentMessageContentEncryptedContent(Model):
    encrypted_content: str
    """What is said, encrypted, to be sent back as it came."""
    type: Literal["encrypted_content"]

class AgentMessageAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class MultiAgentCall(Model):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[MultiAgentCallAgent] = ...
    """Which of several agents the item is from or for."""

class MultiAgentCallAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class MultiAgentCallOutput(Model):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    call_id: str
    """Id of the call."""
    output: List[MultiAgentCallOutputOutput]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[MultiAgentCallOutputAgent] = ...
    """Which of several agents the item is from or for."""

class MultiAgentCallOutputOutput(Model):
    text: str
    """The text."""
    type: Literal["output_text"]
    annotations: Optional[List[MultiAgentCallOutputOutputAnnotation]] = ...
    """Sources of what the text says."""

MultiAgentCallOutputOutputAnnotation = Alias(
    Union[
        MultiAgentCallOutputOutputAnnotationFileCitation,
        MultiAgentCallOutputOutputAnnotationURLCitation,
        MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    ],
    discriminator="type",
)

class MultiAgentCallOutputOutputAnnotationFileCitation(Model):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_citation"]

class MultiAgentCallOutputOutputAnnotationURLCitation(Model):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""

class MultiAgentCallOutputOutputAnnotationContainerFileCitation(Model):
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

class MultiAgentCallOutputAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class ToolSearchCall(Model):
    arguments: object
    """What was searched for."""
    type: Literal["tool_search_call"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ToolSearchCallAgent] = ...
    """Which of several agents the item is from or for."""
    call_id: Optional[str] = ...
    """Id of the call."""
    execution: Optional[Literal["server", "client"]] = ...
    """Who searches: the API (`server`) or you (`client`)."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ToolSearchCallAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class AdditionalTools(Model):
    role: Literal["developer"]
    tools: List[BetaTool]
    """The tools."""
    type: Literal["additional_tools"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[AdditionalToolsAgent] = ...
    """Which of several agents the item is from or for."""

class AdditionalToolsAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class ImageGenerationCall(Model):
    id: str
    """Id of the item."""
    result: Optional[str] = ...
    """The image as base64."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far it is."""
    type: Literal["image_generation_call"]
    action: Optional[Literal["generate", "edit", "auto"]] = ...
    """Whether it is a new image or a changed one."""
    agent: Optional[ImageGenerationCallAgent] = ...
    """Which of several agents the item is from or for."""
    background: Optional[Literal["transparent", "opaque", "auto"]] = ...
    """`transparent` or `opaque`."""
    error: Optional[ImageGenerationCallError] = ...
    """Why it failed."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
    """The format of the image."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = ...
    """Its quality."""
    revised_prompt: Optional[str] = ...
    """The prompt that was made of yours and used."""
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = ...
    """Its width x height in pixels."""
    svg_usage: Optional[ImageGenerationCallSvgUsage] = ...
    """Tokens that a drawing as SVG took."""

class ImageGenerationCallAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class ImageGenerationCallError(Model):
    code: Optional[str] = ...
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: Optional[str] = ...
    """Which parameter is wrong."""
    type: str
    """What kind of error it is."""
    moderation_details: Optional[ImageGenerationCallErrorModerationDetails] = ...
    """What was found to be harmful, if that is why."""

class ImageGenerationCallErrorModerationDetails(Model):
    categories: List[str]
    """Which categories were found."""
    moderation_stage: Literal["input", "output", "unknown"]
    """Where it was found: in the `input`, in the `output`, or `unknown`."""

class ImageGenerationCallSvgUsage(Model):
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

class LocalShellCall(Model):
    id: str
    """Id of the item."""
    action: LocalShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
    agent: Optional[LocalShellCallAgent] = ...
    """Which of several agents the item is from or for."""

class LocalShellCallAction(Model):
    command: List[str]
    """The command and its arguments."""
    env: Dict[str, str]
    """Environment variables."""
    type: Literal["exec"]
    timeout_ms: Optional[int] = ...
    """How long the commands may run, in milliseconds."""
    user: Optional[str] = ...
    """The user to run it as."""
    working_directory: Optional[str] = ...
    """The folder to run it in."""

class LocalShellCallAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class LocalShellCallOutput(Model):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    agent: Optional[LocalShellCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class LocalShellCallOutputAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class ShellCall(Model):
    action: ShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    type: Literal["shell_call"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ShellCallAgent] = ...
    """Which of several agents the item is from or for."""
    caller: Optional[ShellCallCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    environment: Optional[ShellCallEnvironment] = ...
    """Where it runs."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ShellCallAction(Model):
    commands: List[str]
    """The commands, run one after the other."""
    max_output_length: Optional[int] = ...
    """The most characters of output to return."""
    timeout_ms: Optional[int] = ...
    """How long the commands may run, in milliseconds."""

class ShellCallAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

ShellCallCaller = Alias(Optional[Union[ShellCallCallerDirect, ShellCallCallerProgram]], discriminator="type")

class ShellCallCallerDirect(Model):
    type: Literal["direct"]

class ShellCallCallerProgram(Model):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

ShellCallEnvironment = Alias(Optional[Union[BetaLocalEnvironment, BetaContainerReference]], discriminator="type")

class ShellCallOutput(Model):
    call_id: str
    """Id of the call."""
    output: List[BetaResponseFunctionShellCallOutputContent]
    """What came of each command."""
    type: Literal["shell_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ShellCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    caller: Optional[ShellCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: Optional[int] = ...
    """The most characters of output to return."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ShellCallOutputAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

ShellCallOutputCaller = Alias(
    Optional[Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]],
    discriminator="type",
)

class ShellCallOutputCallerDirect(Model):
    type: Literal["direct"]

class ShellCallOutputCallerProgram(Model):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

class ApplyPatchCall(Model):
    call_id: str
    """Id of the call."""
    operation: ApplyPatchCallOperation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ApplyPatchCallAgent] = ...
    """Which of several agents the item is from or for."""
    caller: Optional[ApplyPatchCallCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""

ApplyPatchCallOperation = Alias(
    Union[ApplyPatchCallOperationCreateFile, ApplyPatchCallOperationDeleteFile, ApplyPatchCallOperationUpdateFile],
    discriminator="type",
)

class ApplyPatchCallOperationCreateFile(Model):
    diff: str
    """Content of the new file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["create_file"]

class ApplyPatchCallOperationDeleteFile(Model):
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["delete_file"]

class ApplyPatchCallOperationUpdateFile(Model):
    diff: str
    """What to change, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["update_file"]

class ApplyPatchCallAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

ApplyPatchCallCaller = Alias(
    Optional[Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]],
    discriminator="type",
)

class ApplyPatchCallCallerDirect(Model):
    type: Literal["direct"]

class ApplyPatchCallCallerProgram(Model):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

class ApplyPatchCallOutput(Model):
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ApplyPatchCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    caller: Optional[ApplyPatchCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    output: Optional[str] = ...
    """What came of it, in words."""

class ApplyPatchCallOutputAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

ApplyPatchCallOutputCaller = Alias(
    Optional[Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]],
    discriminator="type",
)

class ApplyPatchCallOutputCallerDirect(Model):
    type: Literal["direct"]

class ApplyPatchCallOutputCallerProgram(Model):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

class McpListTools(Model):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: List[McpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    agent: Optional[McpListToolsAgent] = ...
    """Which of several agents the item is from or for."""
    error: Optional[str] = ...
    """Why they could not be listed."""

class McpListToolsTool(Model):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: Optional[object] = ...
    """What the server says about it."""
    description: Optional[str] = ...
    """What it does."""

class McpListToolsAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class McpApprovalRequest(Model):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
    agent: Optional[McpApprovalRequestAgent] = ...
    """Which of several agents the item is from or for."""

class McpApprovalRequestAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class McpApprovalResponse(Model):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[McpApprovalResponseAgent] = ...
    """Which of several agents the item is from or for."""
    reason: Optional[str] = ...
    """Why, if you want to say it."""

class McpApprovalResponseAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class McpCall(Model):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    agent: Optional[McpCallAgent] = ...
    """Which of several agents the item is from or for."""
    approval_request_id: Optional[str] = ...
    """Id of the request that the call waited for."""
    error: Optional[BetaMcpToolCallError] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class McpCallAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class CompactionTrigger(Model):
    type: Literal["compaction_trigger"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[CompactionTriggerAgent] = ...
    """Which of several agents the item is from or for."""

class CompactionTriggerAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class ItemReference(Model):
    id: str
    """Id of the item."""
    agent: Optional[ItemReferenceAgent] = ...
    """Which of several agents the item is from or for."""
    type: Optional[Literal["item_reference"]] = ...
    """`item_reference`."""

class ItemReferenceAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class Program(Model):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    """An opaque mark of the program, to be sent back as it came."""
    type: Literal["program"]
    agent: Optional[ProgramAgent] = ...
    """Which of several agents the item is from or for."""

class ProgramAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class ProgramOutput(Model):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    """Whether the program came to its end: `completed` or `incomplete`."""
    type: Literal["program_output"]
    agent: Optional[ProgramOutputAgent] = ...
    """Which of several agents the item is from or for."""

class ProgramOutputAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_input_item_param")

BetaResponseInputItemParam = Union[
    BetaEasyInputMessageParam,
    Message,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    ComputerCallOutput,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    FunctionCallOutput,
    AgentMessage,
    MultiAgentCall,
    MultiAgentCallOutput,
    ToolSearchCall,
    BetaResponseToolSearchOutputItemParamParam,
    AdditionalTools,
    BetaResponseConfigurationUpdateItemParamParam,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    ImageGenerationCall,
    BetaResponseCodeInterpreterToolCallParam,
    LocalShellCall,
    LocalShellCallOutput,
    ShellCall,
    ShellCallOutput,
    ApplyPatchCall,
    ApplyPatchCallOutput,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]

class Message(Params):
    content: BetaResponseInputMessageContentListParam
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks."""
    agent: Optional[MessageAgent] = ...
    """Which of several agents the item is from or for."""
    status: Literal["in_progress", "completed", "incomplete"] = ...
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"] = ...

class MessageAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class ComputerCallOutput(Params):
    call_id: str
    """Id of the call."""
    output: BetaResponseComputerToolCallOutputScreenshotParam
    """A screenshot of what came of it."""
    type: Literal["computer_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]] = ...
    """What you have looked at, and let pass."""
    agent: Optional[ComputerCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ComputerCallOutputAcknowledgedSafetyCheck(Params):
    id: str
    """Id of the check."""
    code: Optional[str] = ...
    """What kind of check it is."""
    message: Optional[str] = ...
    """What to look at, in words."""

class ComputerCallOutputAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class FunctionCallOutput(Params):
    output: Union[str, BetaResponseFunctionCallOutputItemListParam]
    """The result: text, or parts of text, images and files."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[FunctionCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    call_id: Optional[str] = ...
    """Id of the call that this is the result of."""
    caller: Optional[FunctionCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    name: Optional[str] = ...
    """Name of the function."""
    namespace: Optional[str] = ...
    """The namespace that it is in."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class FunctionCallOutputAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

FunctionCallOutputCaller = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]

class FunctionCallOutputCallerDirect(Params):
    type: Literal["direct"]

class FunctionCallOutputCallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

class AgentMessage(Params):
    author: str
    """Name of the agent that wrote it."""
    content: Iterable[AgentMessageContent]
    """What is said: parts of text and images, some of them encrypted."""
    recipient: str
    """Name of the agent that it is for."""
    type: Literal["agent_message"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[AgentMessageAgent] = ...
    """Which of several agents the item is from or for."""

AgentMessageContent = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    AgentMessageContentEncryptedContent,
]

class AgentMessageContentEncryptedContent(Params):
    encrypted_content: str
    """What is said, encrypted, to be sent back as it came."""
    type: Literal["encrypted_content"]

class AgentMessageAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class MultiAgentCall(Params):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[MultiAgentCallAgent] = ...
    """Which of several agents the item is from or for."""

class MultiAgentCallAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class MultiAgentCallOutput(Params):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    call_id: str
    """Id of the call."""
    output: Iterable[MultiAgentCallOutputOutput]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[MultiAgentCallOutputAgent] = ...
    """Which of several agents the item is from or for."""

class MultiAgentCallOutputOutput(Params):
    text: str
    """The text."""
    type: Literal["output_text"]
    annotations: Iterable[MultiAgentCallOutputOutputAnnotation] = ...
    """Sources of what the text says."""

MultiAgentCallOutputOutputAnnotation = Union[
    MultiAgentCallOutputOutputAnnotationFileCitation,
    MultiAgentCallOutputOutputAnnotationURLCitation,
    MultiAgentCallOutputOutputAnnotationContainerFileCitation,
]

class MultiAgentCallOutputOutputAnnotationFileCitation(Params):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_citation"]

class MultiAgentCallOutputOutputAnnotationURLCitation(Params):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""

class MultiAgentCallOutputOutputAnnotationContainerFileCitation(Params):
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

class MultiAgentCallOutputAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class ToolSearchCall(Params):
    arguments: object
    """What was searched for."""
    type: Literal["tool_search_call"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ToolSearchCallAgent] = ...
    """Which of several agents the item is from or for."""
    call_id: Optional[str] = ...
    """Id of the call."""
    execution: Literal["server", "client"] = ...
    """Who searches: the API (`server`) or you (`client`)."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ToolSearchCallAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class AdditionalTools(Params):
    role: Literal["developer"]
    tools: Iterable[BetaToolParam]
    """The tools."""
    type: Literal["additional_tools"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[AdditionalToolsAgent] = ...
    """Which of several agents the item is from or for."""

class AdditionalToolsAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class ImageGenerationCall(Params):
    id: str
    """Id of the item."""
    result: Optional[str]
    """The image as base64."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far it is."""
    type: Literal["image_generation_call"]
    action: Optional[Literal["generate", "edit", "auto"]] = ...
    """Whether it is a new image or a changed one."""
    agent: Optional[ImageGenerationCallAgent] = ...
    """Which of several agents the item is from or for."""
    background: Optional[Literal["transparent", "opaque", "auto"]] = ...
    """`transparent` or `opaque`."""
    error: ImageGenerationCallError = ...
    """Why it failed."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
    """The format of the image."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = ...
    """Its quality."""
    revised_prompt: Optional[str] = ...
    """The prompt that was made of yours and used."""
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = ...
    """Its width x height in pixels."""
    svg_usage: ImageGenerationCallSvgUsage = ...
    """Tokens that a drawing as SVG took."""

class ImageGenerationCallAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class ImageGenerationCallError(Params):
    code: Optional[str]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: Optional[str]
    """Which parameter is wrong."""
    type: str
    """What kind of error it is."""
    moderation_details: ImageGenerationCallErrorModerationDetails = ...
    """What was found to be harmful, if that is why."""

class ImageGenerationCallErrorModerationDetails(Params):
    categories: Sequence[str]
    """Which categories were found."""
    moderation_stage: Literal["input", "output", "unknown"]
    """Where it was found: in the `input`, in the `output`, or `unknown`."""

class ImageGenerationCallSvgUsage(Params):
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

class LocalShellCall(Params):
    id: str
    """Id of the item."""
    action: LocalShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
    agent: Optional[LocalShellCallAgent] = ...
    """Which of several agents the item is from or for."""

class LocalShellCallAction(Params):
    command: Sequence[str]
    """The command and its arguments."""
    env: Dict[str, str]
    """Environment variables."""
    type: Literal["exec"]
    timeout_ms: Optional[int] = ...
    """How long the commands may run, in milliseconds."""
    user: Optional[str] = ...
    """The user to run it as."""
    working_directory: Optional[str] = ...
    """The folder to run it in."""

class LocalShellCallAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class LocalShellCallOutput(Params):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    agent: Optional[LocalShellCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class LocalShellCallOutputAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class ShellCall(Params):
    action: ShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    type: Literal["shell_call"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ShellCallAgent] = ...
    """Which of several agents the item is from or for."""
    caller: Optional[ShellCallCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    environment: Optional[ShellCallEnvironment] = ...
    """Where it runs."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ShellCallAction(Params):
    commands: Sequence[str]
    """The commands, run one after the other."""
    max_output_length: Optional[int] = ...
    """The most characters of output to return."""
    timeout_ms: Optional[int] = ...
    """How long the commands may run, in milliseconds."""

class ShellCallAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

ShellCallCaller = Union[ShellCallCallerDirect, ShellCallCallerProgram]

class ShellCallCallerDirect(Params):
    type: Literal["direct"]

class ShellCallCallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

ShellCallEnvironment = Union[BetaLocalEnvironmentParam, BetaContainerReferenceParam]

class ShellCallOutput(Params):
    call_id: str
    """Id of the call."""
    output: Iterable[BetaResponseFunctionShellCallOutputContentParam]
    """What came of each command."""
    type: Literal["shell_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ShellCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    caller: Optional[ShellCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: Optional[int] = ...
    """The most characters of output to return."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ShellCallOutputAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

ShellCallOutputCaller = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]

class ShellCallOutputCallerDirect(Params):
    type: Literal["direct"]

class ShellCallOutputCallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

class ApplyPatchCall(Params):
    call_id: str
    """Id of the call."""
    operation: ApplyPatchCallOperation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ApplyPatchCallAgent] = ...
    """Which of several agents the item is from or for."""
    caller: Optional[ApplyPatchCallCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""

ApplyPatchCallOperation = Union[
    ApplyPatchCallOperationCreateFile,
    ApplyPatchCallOperationDeleteFile,
    ApplyPatchCallOperationUpdateFile,
]

class ApplyPatchCallOperationCreateFile(Params):
    diff: str
    """Content of the new file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["create_file"]

class ApplyPatchCallOperationDeleteFile(Params):
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["delete_file"]

class ApplyPatchCallOperationUpdateFile(Params):
    diff: str
    """What to change, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["update_file"]

class ApplyPatchCallAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

ApplyPatchCallCaller = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]

class ApplyPatchCallCallerDirect(Params):
    type: Literal["direct"]

class ApplyPatchCallCallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

class ApplyPatchCallOutput(Params):
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ApplyPatchCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    caller: Optional[ApplyPatchCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    output: Optional[str] = ...
    """What came of it, in words."""

class ApplyPatchCallOutputAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

ApplyPatchCallOutputCaller = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]

class ApplyPatchCallOutputCallerDirect(Params):
    type: Literal["direct"]

class ApplyPatchCallOutputCallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

class McpListTools(Params):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: Iterable[McpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    agent: Optional[McpListToolsAgent] = ...
    """Which of several agents the item is from or for."""
    error: Optional[str] = ...
    """Why they could not be listed."""

class McpListToolsTool(Params):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: Optional[object] = ...
    """What the server says about it."""
    description: Optional[str] = ...
    """What it does."""

class McpListToolsAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class McpApprovalRequest(Params):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
    agent: Optional[McpApprovalRequestAgent] = ...
    """Which of several agents the item is from or for."""

class McpApprovalRequestAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class McpApprovalResponse(Params):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[McpApprovalResponseAgent] = ...
    """Which of several agents the item is from or for."""
    reason: Optional[str] = ...
    """Why, if you want to say it."""

class McpApprovalResponseAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class McpCall(Params):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    agent: Optional[McpCallAgent] = ...
    """Which of several agents the item is from or for."""
    approval_request_id: Optional[str] = ...
    """Id of the request that the call waited for."""
    error: Optional[BetaMcpToolCallErrorParam] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...
    """`in_progress`, `completed` or `incomplete`."""

class McpCallAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class CompactionTrigger(Params):
    type: Literal["compaction_trigger"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[CompactionTriggerAgent] = ...
    """Which of several agents the item is from or for."""

class CompactionTriggerAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class ItemReference(Params):
    id: str
    """Id of the item."""
    agent: Optional[ItemReferenceAgent] = ...
    """Which of several agents the item is from or for."""
    type: Optional[Literal["item_reference"]] = ...
    """`item_reference`."""

class ItemReferenceAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class Program(Params):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    """An opaque mark of the program, to be sent back as it came."""
    type: Literal["program"]
    agent: Optional[ProgramAgent] = ...
    """Which of several agents the item is from or for."""

class ProgramAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class ProgramOutput(Params):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    """Whether the program came to its end: `completed` or `incomplete`."""
    type: Literal["program_output"]
    agent: Optional[ProgramOutputAgent] = ...
    """Which of several agents the item is from or for."""

class ProgramOutputAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_input_message_content_list")

BetaResponseInputMessageContentList = List[BetaResponseInputContent]


module("beta.beta_response_input_message_content_list_param")

BetaResponseInputMessageContentListParam = List[BetaResponseInputContentParam]

BetaResponseInputContentParam = Union[
    BetaResponseInputTextParam,
    BetaResponseInputImageParam,
    BetaResponseInputFileParam,
]


module("beta.beta_response_input_message_item")

class BetaResponseInputMessageItem(Model):
    id: str
    """Id of the item."""
    content: BetaResponseInputMessageContentList
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks: `user`, `system` or `developer`."""
    type: Literal["message"]
    agent: Optional[Agent] = ...
    """Which of several agents the item is from or for."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_input_param")

BetaResponseInputParam = List[BetaResponseInputItemParam]

BetaResponseInputItemParam = Union[
    BetaEasyInputMessageParam,
    Message,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    ComputerCallOutput,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    FunctionCallOutput,
    AgentMessage,
    MultiAgentCall,
    MultiAgentCallOutput,
    ToolSearchCall,
    BetaResponseToolSearchOutputItemParamParam,
    AdditionalTools,
    BetaResponseConfigurationUpdateItemParamParam,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    ImageGenerationCall,
    BetaResponseCodeInterpreterToolCallParam,
    LocalShellCall,
    LocalShellCallOutput,
    ShellCall,
    ShellCallOutput,
    ApplyPatchCall,
    ApplyPatchCallOutput,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]

class Message(Params):
    content: BetaResponseInputMessageContentListParam
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks."""
    agent: Optional[MessageAgent] = ...
    """Which of several agents the item is from or for."""
    status: Literal["in_progress", "completed", "incomplete"] = ...
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"] = ...

class MessageAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class ComputerCallOutput(Params):
    call_id: str
    """Id of the call."""
    output: BetaResponseComputerToolCallOutputScreenshotParam
    """A screenshot of what came of it."""
    type: Literal["computer_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]] = ...
    """What you have looked at, and let pass."""
    agent: Optional[ComputerCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ComputerCallOutputAcknowledgedSafetyCheck(Params):
    id: str
    """Id of the check."""
    code: Optional[str] = ...
    """What kind of check it is."""
    message: Optional[str] = ...
    """What to look at, in words."""

class ComputerCallOutputAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class FunctionCallOutput(Params):
    output: Union[str, BetaResponseFunctionCallOutputItemListParam]
    """The result: text, or parts of text, images and files."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[FunctionCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    call_id: Optional[str] = ...
    """Id of the call that this is the result of."""
    caller: Optional[FunctionCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    name: Optional[str] = ...
    """Name of the function."""
    namespace: Optional[str] = ...
    """The namespace that it is in."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class FunctionCallOutputAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

FunctionCallOutputCaller = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]

class FunctionCallOutputCallerDirect(Params):
    type: Literal["direct"]

class FunctionCallOutputCallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

class AgentMessage(Params):
    author: str
    """Name of the agent that wrote it."""
    content: Iterable[AgentMessageContent]
    """What is said: parts of text and images, some of them encrypted."""
    recipient: str
    """Name of the agent that it is for."""
    type: Literal["agent_message"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[AgentMessageAgent] = ...
    """Which of several agents the item is from or for."""

AgentMessageContent = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    AgentMessageContentEncryptedContent,
]

class AgentMessageContentEncryptedContent(Params):
    encrypted_content: str
    """What is said, encrypted, to be sent back as it came."""
    type: Literal["encrypted_content"]

class AgentMessageAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class MultiAgentCall(Params):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    type: Literal["multi_agent_call"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[MultiAgentCallAgent] = ...
    """Which of several agents the item is from or for."""

class MultiAgentCallAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class MultiAgentCallOutput(Params):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What is done with other agents, such as `spawn_agent`, `send_message` or `wait_agent`."""
    call_id: str
    """Id of the call."""
    output: Iterable[MultiAgentCallOutputOutput]
    """What came out."""
    type: Literal["multi_agent_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[MultiAgentCallOutputAgent] = ...
    """Which of several agents the item is from or for."""

class MultiAgentCallOutputOutput(Params):
    text: str
    """The text."""
    type: Literal["output_text"]
    annotations: Iterable[MultiAgentCallOutputOutputAnnotation] = ...
    """Sources of what the text says."""

MultiAgentCallOutputOutputAnnotation = Union[
    MultiAgentCallOutputOutputAnnotationFileCitation,
    MultiAgentCallOutputOutputAnnotationURLCitation,
    MultiAgentCallOutputOutputAnnotationContainerFileCitation,
]

class MultiAgentCallOutputOutputAnnotationFileCitation(Params):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_citation"]

class MultiAgentCallOutputOutputAnnotationURLCitation(Params):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""

class MultiAgentCallOutputOutputAnnotationContainerFileCitation(Params):
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

class MultiAgentCallOutputAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class ToolSearchCall(Params):
    arguments: object
    """What was searched for."""
    type: Literal["tool_search_call"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ToolSearchCallAgent] = ...
    """Which of several agents the item is from or for."""
    call_id: Optional[str] = ...
    """Id of the call."""
    execution: Literal["server", "client"] = ...
    """Who searches: the API (`server`) or you (`client`)."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ToolSearchCallAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class AdditionalTools(Params):
    role: Literal["developer"]
    tools: Iterable[BetaToolParam]
    """The tools."""
    type: Literal["additional_tools"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[AdditionalToolsAgent] = ...
    """Which of several agents the item is from or for."""

class AdditionalToolsAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class ImageGenerationCall(Params):
    id: str
    """Id of the item."""
    result: Optional[str]
    """The image as base64."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far it is."""
    type: Literal["image_generation_call"]
    action: Optional[Literal["generate", "edit", "auto"]] = ...
    """Whether it is a new image or a changed one."""
    agent: Optional[ImageGenerationCallAgent] = ...
    """Which of several agents the item is from or for."""
    background: Optional[Literal["transparent", "opaque", "auto"]] = ...
    """`transparent` or `opaque`."""
    error: ImageGenerationCallError = ...
    """Why it failed."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
    """The format of the image."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = ...
    """Its quality."""
    revised_prompt: Optional[str] = ...
    """The prompt that was made of yours and used."""
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = ...
    """Its width x height in pixels."""
    svg_usage: ImageGenerationCallSvgUsage = ...
    """Tokens that a drawing as SVG took."""

class ImageGenerationCallAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class ImageGenerationCallError(Params):
    code: Optional[str]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: Optional[str]
    """Which parameter is wrong."""
    type: str
    """What kind of error it is."""
    moderation_details: ImageGenerationCallErrorModerationDetails = ...
    """What was found to be harmful, if that is why."""

class ImageGenerationCallErrorModerationDetails(Params):
    categories: Sequence[str]
    """Which categories were found."""
    moderation_stage: Literal["input", "output", "unknown"]
    """Where it was found: in the `input`, in the `output`, or `unknown`."""

class ImageGenerationCallSvgUsage(Params):
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

class LocalShellCall(Params):
    id: str
    """Id of the item."""
    action: LocalShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
    agent: Optional[LocalShellCallAgent] = ...
    """Which of several agents the item is from or for."""

class LocalShellCallAction(Params):
    command: Sequence[str]
    """The command and its arguments."""
    env: Dict[str, str]
    """Environment variables."""
    type: Literal["exec"]
    timeout_ms: Optional[int] = ...
    """How long the commands may run, in milliseconds."""
    user: Optional[str] = ...
    """The user to run it as."""
    working_directory: Optional[str] = ...
    """The folder to run it in."""

class LocalShellCallAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class LocalShellCallOutput(Params):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    agent: Optional[LocalShellCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class LocalShellCallOutputAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class ShellCall(Params):
    action: ShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    type: Literal["shell_call"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ShellCallAgent] = ...
    """Which of several agents the item is from or for."""
    caller: Optional[ShellCallCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    environment: Optional[ShellCallEnvironment] = ...
    """Where it runs."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ShellCallAction(Params):
    commands: Sequence[str]
    """The commands, run one after the other."""
    max_output_length: Optional[int] = ...
    """The most characters of output to return."""
    timeout_ms: Optional[int] = ...
    """How long the commands may run, in milliseconds."""

class ShellCallAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

ShellCallCaller = Union[ShellCallCallerDirect, ShellCallCallerProgram]

class ShellCallCallerDirect(Params):
    type: Literal["direct"]

class ShellCallCallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

ShellCallEnvironment = Union[BetaLocalEnvironmentParam, BetaContainerReferenceParam]

class ShellCallOutput(Params):
    call_id: str
    """Id of the call."""
    output: Iterable[BetaResponseFunctionShellCallOutputContentParam]
    """What came of each command."""
    type: Literal["shell_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ShellCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    caller: Optional[ShellCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: Optional[int] = ...
    """The most characters of output to return."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ShellCallOutputAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

ShellCallOutputCaller = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]

class ShellCallOutputCallerDirect(Params):
    type: Literal["direct"]

class ShellCallOutputCallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

class ApplyPatchCall(Params):
    call_id: str
    """Id of the call."""
    operation: ApplyPatchCallOperation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ApplyPatchCallAgent] = ...
    """Which of several agents the item is from or for."""
    caller: Optional[ApplyPatchCallCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""

ApplyPatchCallOperation = Union[
    ApplyPatchCallOperationCreateFile,
    ApplyPatchCallOperationDeleteFile,
    ApplyPatchCallOperationUpdateFile,
]

class ApplyPatchCallOperationCreateFile(Params):
    diff: str
    """Content of the new file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["create_file"]

class ApplyPatchCallOperationDeleteFile(Params):
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["delete_file"]

class ApplyPatchCallOperationUpdateFile(Params):
    diff: str
    """What to change, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["update_file"]

class ApplyPatchCallAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

ApplyPatchCallCaller = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]

class ApplyPatchCallCallerDirect(Params):
    type: Literal["direct"]

class ApplyPatchCallCallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

class ApplyPatchCallOutput(Params):
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ApplyPatchCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    caller: Optional[ApplyPatchCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    output: Optional[str] = ...
    """What came of it, in words."""

class ApplyPatchCallOutputAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

ApplyPatchCallOutputCaller = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]

class ApplyPatchCallOutputCallerDirect(Params):
    type: Literal["direct"]

class ApplyPatchCallOutputCallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

class McpListTools(Params):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: Iterable[McpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    agent: Optional[McpListToolsAgent] = ...
    """Which of several agents the item is from or for."""
    error: Optional[str] = ...
    """Why they could not be listed."""

class McpListToolsTool(Params):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: Optional[object] = ...
    """What the server says about it."""
    description: Optional[str] = ...
    """What it does."""

class McpListToolsAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class McpApprovalRequest(Params):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
    agent: Optional[McpApprovalRequestAgent] = ...
    """Which of several agents the item is from or for."""

class McpApprovalRequestAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class McpApprovalResponse(Params):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[McpApprovalResponseAgent] = ...
    """Which of several agents the item is from or for."""
    reason: Optional[str] = ...
    """Why, if you want to say it."""

class McpApprovalResponseAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class McpCall(Params):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    agent: Optional[McpCallAgent] = ...
    """Which of several agents the item is from or for."""
    approval_request_id: Optional[str] = ...
    """Id of the request that the call waited for."""
    error: Optional[BetaMcpToolCallErrorParam] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...
    """`in_progress`, `completed` or `incomplete`."""

class McpCallAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class CompactionTrigger(Params):
    type: Literal["compaction_trigger"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[CompactionTriggerAgent] = ...
    """Which of several agents the item is from or for."""

class CompactionTriggerAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class ItemReference(Params):
    id: str
    """Id of the item."""
    agent: Optional[ItemReferenceAgent] = ...
    """Which of several agents the item is from or for."""
    type: Optional[Literal["item_reference"]] = ...
    """`item_reference`."""

class ItemReferenceAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class Program(Params):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    """An opaque mark of the program, to be sent back as it came."""
    type: Literal["program"]
    agent: Optional[ProgramAgent] = ...
    """Which of several agents the item is from or for."""

class ProgramAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class ProgramOutput(Params):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    """Whether the program came to its end: `completed` or `incomplete`."""
    type: Literal["program_output"]
    agent: Optional[ProgramOutputAgent] = ...
    """Which of several agents the item is from or for."""

class ProgramOutputAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_input_text")

class BetaResponseInputText(Model):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...
    """How long it is kept at least."""


module("beta.beta_response_input_text_content")

class BetaResponseInputTextContent(Model):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...
    """How long it is kept at least."""


module("beta.beta_response_input_text_content_param")

class BetaResponseInputTextContentParam(Params):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""


module("beta.beta_response_input_text_param")

class BetaResponseInputTextParam(Params):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""


module("beta.beta_response_steer_input")

BetaResponseSteerInput = Union[str, List[ResponseSteerInputItemList]]

ResponseSteerInputItemList = Alias(
    Union[ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput],
    discriminator="type",
)

class ResponseSteerInputItemListMessage(Model):
    content: Union[List[BetaResponseSteerInputContent], str]
    """What is said: text, or parts of text, images and files."""
    role: Literal["user"]
    type: Literal["message"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ResponseSteerInputItemListMessageAgent] = ...
    """Which of several agents the item is from or for."""
    status: Optional[str] = ...
    """How far it is."""

class ResponseSteerInputItemListMessageAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

class ResponseSteerInputItemListFunctionCallOutput(Model):
    output: Union[str, BetaResponseFunctionCallOutputItemList]
    """What came out."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ResponseSteerInputItemListFunctionCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    call_id: Optional[str] = ...
    """Id of the call."""
    caller: Optional[ResponseSteerInputItemListFunctionCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    name: Optional[str] = ...
    """Name of the function."""
    namespace: Optional[str] = ...
    """The namespace that it is in."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ResponseSteerInputItemListFunctionCallOutputAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""

ResponseSteerInputItemListFunctionCallOutputCaller = Alias(
    Optional[Union[
        ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    ]],
    discriminator="type",
)

class ResponseSteerInputItemListFunctionCallOutputCallerDirect(Model):
    type: Literal["direct"]

class ResponseSteerInputItemListFunctionCallOutputCallerProgram(Model):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]


module("beta.beta_response_steer_input_content")

BetaResponseSteerInputContent = Alias(
    Union[BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent],
    discriminator="type",
)


module("beta.beta_response_steer_input_content_param")

BetaResponseSteerInputContentParam = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    BetaResponseInputFileContentParam,
]


module("beta.beta_response_steer_input_param")

BetaResponseSteerInputParam = Union[str, Iterable[ResponseSteerInputItemList]]

ResponseSteerInputItemList = Union[ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput]

class ResponseSteerInputItemListMessage(Params):
    content: Union[Iterable[BetaResponseSteerInputContentParam], str]
    """What is said: text, or parts of text, images and files."""
    role: Literal["user"]
    type: Literal["message"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ResponseSteerInputItemListMessageAgent] = ...
    """Which of several agents the item is from or for."""
    status: Optional[str] = ...
    """How far it is."""

class ResponseSteerInputItemListMessageAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

class ResponseSteerInputItemListFunctionCallOutput(Params):
    output: Union[str, BetaResponseFunctionCallOutputItemListParam]
    """What came out."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    agent: Optional[ResponseSteerInputItemListFunctionCallOutputAgent] = ...
    """Which of several agents the item is from or for."""
    call_id: Optional[str] = ...
    """Id of the call."""
    caller: Optional[ResponseSteerInputItemListFunctionCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    name: Optional[str] = ...
    """Name of the function."""
    namespace: Optional[str] = ...
    """The namespace that it is in."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ResponseSteerInputItemListFunctionCallOutputAgent(Params):
    agent_name: str
    """Name that tells the agent from the others."""

ResponseSteerInputItemListFunctionCallOutputCaller = Union[
    ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    ResponseSteerInputItemListFunctionCallOutputCallerProgram,
]

class ResponseSteerInputItemListFunctionCallOutputCallerDirect(Params):
    type: Literal["direct"]

class ResponseSteerInputItemListFunctionCallOutputCallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]


module("beta.beta_response_steer_required_input")

BetaResponseSteerRequiredInput = Alias(
    Union[
        FunctionCallOutput,
        CustomToolCallOutput,
        ComputerCallOutput,
        ShellCallOutput,
        ApplyPatchCallOutput,
        ToolSearchOutput,
        McpApprovalResponse,
    ],
    discriminator="type",
)

class FunctionCallOutput(Model):
    call_id: str
    """Id of the call that this is the result of."""
    name: str
    """Name of the function."""
    type: Literal["function_call_output"]

class CustomToolCallOutput(Model):
    call_id: str
    """Id of the call."""
    type: Literal["custom_tool_call_output"]

class ComputerCallOutput(Model):
    call_id: str
    """Id of the call."""
    type: Literal["computer_call_output"]

class ShellCallOutput(Model):
    call_id: str
    """Id of the call."""
    type: Literal["shell_call_output"]

class ApplyPatchCallOutput(Model):
    call_id: str
    """Id of the call."""
    type: Literal["apply_patch_call_output"]

class ToolSearchOutput(Model):
    call_id: str
    """Id of the call."""
    execution: Literal["client"]
    type: Literal["tool_search_output"]

class McpApprovalResponse(Model):
    approval_request_id: str
    """Id of the request that this answers."""
    type: Literal["mcp_approval_response"]
