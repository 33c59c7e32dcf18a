"""Responses: what goes in."""

module("responses.easy_input_message")

class EasyInputMessage(Model):
    content: Union[str, ResponseInputMessageContentList]
    """What is said: text, or parts of text, images and files."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Optional[Literal["message"]] = ...


module("responses.easy_input_message_param")

class EasyInputMessageParam(Params):
    """A message of the input."""
    content: Union[str, ResponseInputMessageContentListParam]
    """What is said: text, or parts of text, images and files."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Literal["message"] = ...


module("responses.input_item_list_params")

class InputItemListParams(Params, of="responses.input_items.list"): ...


module("responses.input_token_count_params")

class InputTokenCountParams(Params, of="responses.input_tokens.count"): ...

Conversation = Union[str, ResponseConversationParamParam]

class Text(Params):
    format: ResponseFormatTextConfigParam = ...
    verbosity: Optional[Literal["low", "medium", "high"]] = ...

ToolChoice = Union[
    ToolChoiceOptions,
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]

class ToolChoiceSpecificProgrammaticToolCallingParam(Params):
    type: Literal["programmatic_tool_calling"]


module("responses.input_token_count_response")

class InputTokenCountResponse(Model):
    input_tokens: int
    """Tokens of the input."""
    object: Literal["response.input_tokens"]


module("responses.response_input")

ResponseInput = List[ResponseInputItem]


module("responses.response_input_audio")

class ResponseInputAudio(Model):
    input_audio: InputAudio
    type: Literal["input_audio"]

class InputAudio(Model):
    data: str
    """The sound as base64."""
    format: Literal["mp3", "wav"]
    """`wav` or `mp3`."""


module("responses.response_input_audio_param")

class ResponseInputAudioParam(Params):
    input_audio: InputAudio
    type: Literal["input_audio"]

class InputAudio(Params):
    data: str
    """The sound as base64."""
    format: Literal["mp3", "wav"]
    """`wav` or `mp3`."""


module("responses.response_input_content")

ResponseInputContent = Alias(Union[ResponseInputText, ResponseInputImage, ResponseInputFile], discriminator="type")


module("responses.response_input_content_param")

ResponseInputContentParam = Union[ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]


module("responses.response_input_file")

class ResponseInputFile(Model):
    type: Literal["input_file"]
    detail: Optional[Literal["auto", "low", "high"]] = ...
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


module("responses.response_input_file_content")

class ResponseInputFileContent(Model):
    type: Literal["input_file"]
    detail: Optional[Literal["auto", "low", "high"]] = ...
    file_data: Optional[str] = ...
    file_id: Optional[str] = ...
    """Id of the file."""
    file_url: Optional[str] = ...
    filename: Optional[str] = ...
    """Name of the file."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...


module("responses.response_input_file_content_param")

class ResponseInputFileContentParam(Params):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] = ...
    file_data: Optional[str] = ...
    file_id: Optional[str] = ...
    """Id of the file."""
    file_url: Optional[str] = ...
    filename: Optional[str] = ...
    """Name of the file."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...


module("responses.response_input_file_param")

class ResponseInputFileParam(Params):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] = ...
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


module("responses.response_input_image")

class ResponseInputImage(Model):
    detail: ImageDetail
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


module("responses.response_input_image_content")

class ResponseInputImageContent(Model):
    type: Literal["input_image"]
    detail: Optional[ImageDetail] = ...
    file_id: Optional[str] = ...
    """Id of the file."""
    image_url: Optional[str] = ...
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...


module("responses.response_input_image_content_param")

class ResponseInputImageContentParam(Params):
    type: Literal["input_image"]
    detail: Optional[ImageDetail] = ...
    file_id: Optional[str] = ...
    """Id of the file."""
    image_url: Optional[str] = ...
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...


module("responses.response_input_image_param")

class ResponseInputImageParam(Params):
    detail: ImageDetail
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


module("responses.response_input_item")

ResponseInputItem = Alias(
    Union[
        EasyInputMessage,
        Message,
        ResponseOutputMessage,
        ResponseFileSearchToolCall,
        ResponseComputerToolCall,
        ComputerCallOutput,
        ResponseFunctionWebSearch,
        ResponseFunctionToolCall,
        FunctionCallOutput,
        ToolSearchCall,
        ResponseToolSearchOutputItemParam,
        AdditionalTools,
        ResponseConfigurationUpdateItemParam,
        ResponseReasoningItem,
        ResponseCompactionItemParam,
        ImageGenerationCall,
        ResponseCodeInterpreterToolCall,
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
        ResponseCustomToolCallOutput,
        ResponseCustomToolCall,
        CompactionTrigger,
        ItemReference,
        Program,
        ProgramOutput,
    ],
    discriminator="type",
)

class Message(Model):
    content: ResponseInputMessageContentList
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    type: Optional[Literal["message"]] = ...

class ComputerCallOutput(Model):
    call_id: str
    """Id of the call."""
    output: ResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: Optional[str] = ...
    acknowledged_safety_checks: Optional[List[ComputerCallOutputAcknowledgedSafetyCheck]] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class ComputerCallOutputAcknowledgedSafetyCheck(Model):
    id: str
    code: Optional[str] = ...
    message: Optional[str] = ...

class FunctionCallOutput(Model):
    output: Union[str, ResponseFunctionCallOutputItemList]
    """The result: text, or parts of text, images and files."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    call_id: Optional[str] = ...
    """Id of the call that this is the result of."""
    caller: Optional[FunctionCallOutputCaller] = ...
    name: Optional[str] = ...
    namespace: Optional[str] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

FunctionCallOutputCaller = Alias(
    Optional[Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]],
    discriminator="type",
)

class FunctionCallOutputCallerDirect(Model):
    type: Literal["direct"]

class FunctionCallOutputCallerProgram(Model):
    caller_id: str
    type: Literal["program"]

class ToolSearchCall(Model):
    arguments: object
    type: Literal["tool_search_call"]
    id: Optional[str] = ...
    call_id: Optional[str] = ...
    """Id of the call."""
    execution: Optional[Literal["server", "client"]] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class AdditionalTools(Model):
    role: Literal["developer"]
    tools: List[Tool]
    type: Literal["additional_tools"]
    id: Optional[str] = ...

class ImageGenerationCall(Model):
    id: str
    result: Optional[str] = ...
    """The image as base64."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far it is."""
    type: Literal["image_generation_call"]
    action: Optional[Literal["generate", "edit", "auto"]] = ...
    background: Optional[Literal["transparent", "opaque", "auto"]] = ...
    error: Optional[ImageGenerationCallError] = ...
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = ...
    revised_prompt: Optional[str] = ...
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = ...
    svg_usage: Optional[ImageGenerationCallSvgUsage] = ...

class ImageGenerationCallError(Model):
    code: Optional[str] = ...
    message: str
    param: Optional[str] = ...
    type: str
    moderation_details: Optional[ImageGenerationCallErrorModerationDetails] = ...

class ImageGenerationCallErrorModerationDetails(Model):
    categories: List[str]
    moderation_stage: Literal["input", "output", "unknown"]

class ImageGenerationCallSvgUsage(Model):
    input_tokens: int
    """Tokens of the input."""
    model: str
    output_tokens: int
    """Tokens of the output."""
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    total_tokens: int
    """Input and output together."""

class LocalShellCall(Model):
    id: str
    action: LocalShellCallAction
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]

class LocalShellCallAction(Model):
    command: List[str]
    env: Dict[str, str]
    type: Literal["exec"]
    timeout_ms: Optional[int] = ...
    user: Optional[str] = ...
    working_directory: Optional[str] = ...

class LocalShellCallOutput(Model):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class ShellCall(Model):
    action: ShellCallAction
    call_id: str
    """Id of the call."""
    type: Literal["shell_call"]
    id: Optional[str] = ...
    caller: Optional[ShellCallCaller] = ...
    environment: Optional[ShellCallEnvironment] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class ShellCallAction(Model):
    commands: List[str]
    max_output_length: Optional[int] = ...
    timeout_ms: Optional[int] = ...

ShellCallCaller = Alias(Optional[Union[ShellCallCallerDirect, ShellCallCallerProgram]], discriminator="type")

class ShellCallCallerDirect(Model):
    type: Literal["direct"]

class ShellCallCallerProgram(Model):
    caller_id: str
    type: Literal["program"]

ShellCallEnvironment = Alias(Optional[Union[LocalEnvironment, ContainerReference]], discriminator="type")

class ShellCallOutput(Model):
    call_id: str
    """Id of the call."""
    output: List[ResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: Optional[str] = ...
    caller: Optional[ShellCallOutputCaller] = ...
    max_output_length: Optional[int] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

ShellCallOutputCaller = Alias(
    Optional[Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]],
    discriminator="type",
)

class ShellCallOutputCallerDirect(Model):
    type: Literal["direct"]

class ShellCallOutputCallerProgram(Model):
    caller_id: str
    type: Literal["program"]

class ApplyPatchCall(Model):
    call_id: str
    """Id of the call."""
    operation: ApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: Optional[str] = ...
    caller: Optional[ApplyPatchCallCaller] = ...

ApplyPatchCallOperation = Alias(
    Union[ApplyPatchCallOperationCreateFile, ApplyPatchCallOperationDeleteFile, ApplyPatchCallOperationUpdateFile],
    discriminator="type",
)

class ApplyPatchCallOperationCreateFile(Model):
    diff: str
    path: str
    type: Literal["create_file"]

class ApplyPatchCallOperationDeleteFile(Model):
    path: str
    type: Literal["delete_file"]

class ApplyPatchCallOperationUpdateFile(Model):
    diff: str
    path: str
    type: Literal["update_file"]

ApplyPatchCallCaller = Alias(
    Optional[Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]],
    discriminator="type",
)

class ApplyPatchCallCallerDirect(Model):
    type: Literal["direct"]

class ApplyPatchCallCallerProgram(Model):
    caller_id: str
    type: Literal["program"]

class ApplyPatchCallOutput(Model):
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: Optional[str] = ...
    caller: Optional[ApplyPatchCallOutputCaller] = ...
    output: Optional[str] = ...

ApplyPatchCallOutputCaller = Alias(
    Optional[Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]],
    discriminator="type",
)

class ApplyPatchCallOutputCallerDirect(Model):
    type: Literal["direct"]

class ApplyPatchCallOutputCallerProgram(Model):
    caller_id: str
    type: Literal["program"]

class McpListTools(Model):
    id: str
    server_label: str
    """The name of the server, as the tool has it."""
    tools: List[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: Optional[str] = ...

class McpListToolsTool(Model):
    input_schema: object
    name: str
    annotations: Optional[object] = ...
    description: Optional[str] = ...

class McpApprovalRequest(Model):
    id: str
    """Id to approve or refuse."""
    arguments: str
    name: str
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]

class McpApprovalResponse(Model):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: Optional[str] = ...
    reason: Optional[str] = ...

class McpCall(Model):
    id: str
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = ...
    error: Optional[McpToolCallError] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = ...

class CompactionTrigger(Model):
    type: Literal["compaction_trigger"]
    id: Optional[str] = ...

class ItemReference(Model):
    id: str
    """Id of the item."""
    type: Optional[Literal["item_reference"]] = ...

class Program(Model):
    id: str
    call_id: str
    """Id of the call."""
    code: str
    fingerprint: str
    type: Literal["program"]

class ProgramOutput(Model):
    id: str
    call_id: str
    """Id of the call."""
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]


module("responses.response_input_item_param")

ResponseInputItemParam = Union[
    EasyInputMessageParam,
    Message,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    ComputerCallOutput,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    FunctionCallOutput,
    ToolSearchCall,
    ResponseToolSearchOutputItemParamParam,
    AdditionalTools,
    ResponseConfigurationUpdateItemParamParam,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCallParam,
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
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]

class Message(Params):
    content: ResponseInputMessageContentListParam
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks."""
    status: Literal["in_progress", "completed", "incomplete"] = ...
    type: Literal["message"] = ...

class ComputerCallOutput(Params):
    call_id: str
    """Id of the call."""
    output: ResponseComputerToolCallOutputScreenshotParam
    type: Literal["computer_call_output"]
    id: Optional[str] = ...
    acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class ComputerCallOutputAcknowledgedSafetyCheck(Params):
    id: str
    code: Optional[str] = ...
    message: Optional[str] = ...

class FunctionCallOutput(Params):
    output: Union[str, ResponseFunctionCallOutputItemListParam]
    """The result: text, or parts of text, images and files."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    call_id: Optional[str] = ...
    """Id of the call that this is the result of."""
    caller: Optional[FunctionCallOutputCaller] = ...
    name: Optional[str] = ...
    namespace: Optional[str] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

FunctionCallOutputCaller = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]

class FunctionCallOutputCallerDirect(Params):
    type: Literal["direct"]

class FunctionCallOutputCallerProgram(Params):
    caller_id: str
    type: Literal["program"]

class ToolSearchCall(Params):
    arguments: object
    type: Literal["tool_search_call"]
    id: Optional[str] = ...
    call_id: Optional[str] = ...
    """Id of the call."""
    execution: Literal["server", "client"] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class AdditionalTools(Params):
    role: Literal["developer"]
    tools: Iterable[ToolParam]
    type: Literal["additional_tools"]
    id: Optional[str] = ...

class ImageGenerationCall(Params):
    id: str
    result: Optional[str]
    """The image as base64."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far it is."""
    type: Literal["image_generation_call"]
    action: Optional[Literal["generate", "edit", "auto"]] = ...
    background: Optional[Literal["transparent", "opaque", "auto"]] = ...
    error: ImageGenerationCallError = ...
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = ...
    revised_prompt: Optional[str] = ...
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = ...
    svg_usage: ImageGenerationCallSvgUsage = ...

class ImageGenerationCallError(Params):
    code: Optional[str]
    message: str
    param: Optional[str]
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails = ...

class ImageGenerationCallErrorModerationDetails(Params):
    categories: Sequence[str]
    moderation_stage: Literal["input", "output", "unknown"]

class ImageGenerationCallSvgUsage(Params):
    input_tokens: int
    """Tokens of the input."""
    model: str
    output_tokens: int
    """Tokens of the output."""
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    total_tokens: int
    """Input and output together."""

class LocalShellCall(Params):
    id: str
    action: LocalShellCallAction
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]

class LocalShellCallAction(Params):
    command: Sequence[str]
    env: Dict[str, str]
    type: Literal["exec"]
    timeout_ms: Optional[int] = ...
    user: Optional[str] = ...
    working_directory: Optional[str] = ...

class LocalShellCallOutput(Params):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class ShellCall(Params):
    action: ShellCallAction
    call_id: str
    """Id of the call."""
    type: Literal["shell_call"]
    id: Optional[str] = ...
    caller: Optional[ShellCallCaller] = ...
    environment: Optional[ShellCallEnvironment] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class ShellCallAction(Params):
    commands: Sequence[str]
    max_output_length: Optional[int] = ...
    timeout_ms: Optional[int] = ...

ShellCallCaller = Union[ShellCallCallerDirect, ShellCallCallerProgram]

class ShellCallCallerDirect(Params):
    type: Literal["direct"]

class ShellCallCallerProgram(Params):
    caller_id: str
    type: Literal["program"]

ShellCallEnvironment = Union[LocalEnvironmentParam, ContainerReferenceParam]

class ShellCallOutput(Params):
    call_id: str
    """Id of the call."""
    output: Iterable[ResponseFunctionShellCallOutputContentParam]
    type: Literal["shell_call_output"]
    id: Optional[str] = ...
    caller: Optional[ShellCallOutputCaller] = ...
    max_output_length: Optional[int] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

ShellCallOutputCaller = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]

class ShellCallOutputCallerDirect(Params):
    type: Literal["direct"]

class ShellCallOutputCallerProgram(Params):
    caller_id: str
    type: Literal["program"]

class ApplyPatchCall(Params):
    call_id: str
    """Id of the call."""
    operation: ApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: Optional[str] = ...
    caller: Optional[ApplyPatchCallCaller] = ...

ApplyPatchCallOperation = Union[
    ApplyPatchCallOperationCreateFile,
    ApplyPatchCallOperationDeleteFile,
    ApplyPatchCallOperationUpdateFile,
]

class ApplyPatchCallOperationCreateFile(Params):
    diff: str
    path: str
    type: Literal["create_file"]

class ApplyPatchCallOperationDeleteFile(Params):
    path: str
    type: Literal["delete_file"]

class ApplyPatchCallOperationUpdateFile(Params):
    diff: str
    path: str
    type: Literal["update_file"]

ApplyPatchCallCaller = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]

class ApplyPatchCallCallerDirect(Params):
    type: Literal["direct"]

class ApplyPatchCallCallerProgram(Params):
    caller_id: str
    type: Literal["program"]

class ApplyPatchCallOutput(Params):
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: Optional[str] = ...
    caller: Optional[ApplyPatchCallOutputCaller] = ...
    output: Optional[str] = ...

ApplyPatchCallOutputCaller = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]

class ApplyPatchCallOutputCallerDirect(Params):
    type: Literal["direct"]

class ApplyPatchCallOutputCallerProgram(Params):
    caller_id: str
    type: Literal["program"]

class McpListTools(Params):
    id: str
    server_label: str
    """The name of the server, as the tool has it."""
    tools: Iterable[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: Optional[str] = ...

class McpListToolsTool(Params):
    input_schema: object
    name: str
    annotations: Optional[object] = ...
    description: Optional[str] = ...

class McpApprovalRequest(Params):
    id: str
    """Id to approve or refuse."""
    arguments: str
    name: str
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]

class McpApprovalResponse(Params):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: Optional[str] = ...
    reason: Optional[str] = ...

class McpCall(Params):
    id: str
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = ...
    error: Optional[McpToolCallErrorParam] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

class CompactionTrigger(Params):
    type: Literal["compaction_trigger"]
    id: Optional[str] = ...

class ItemReference(Params):
    id: str
    """Id of the item."""
    type: Optional[Literal["item_reference"]] = ...

class Program(Params):
    id: str
    call_id: str
    """Id of the call."""
    code: str
    fingerprint: str
    type: Literal["program"]

class ProgramOutput(Params):
    id: str
    call_id: str
    """Id of the call."""
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]


module("responses.response_input_message_content_list")

ResponseInputMessageContentList = List[ResponseInputContent]


module("responses.response_input_message_content_list_param")

ResponseInputMessageContentListParam = List[ResponseInputContentParam]

ResponseInputContentParam = Union[ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]


module("responses.response_input_message_item")

class ResponseInputMessageItem(Model):
    id: str
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...


module("responses.response_input_param")

ResponseInputParam = List[ResponseInputItemParam]

ResponseInputItemParam = Union[
    EasyInputMessageParam,
    Message,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    ComputerCallOutput,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    FunctionCallOutput,
    ToolSearchCall,
    ResponseToolSearchOutputItemParamParam,
    AdditionalTools,
    ResponseConfigurationUpdateItemParamParam,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCallParam,
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
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]

class Message(Params):
    content: ResponseInputMessageContentListParam
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks."""
    status: Literal["in_progress", "completed", "incomplete"] = ...
    type: Literal["message"] = ...

class ComputerCallOutput(Params):
    call_id: str
    """Id of the call."""
    output: ResponseComputerToolCallOutputScreenshotParam
    type: Literal["computer_call_output"]
    id: Optional[str] = ...
    acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class ComputerCallOutputAcknowledgedSafetyCheck(Params):
    id: str
    code: Optional[str] = ...
    message: Optional[str] = ...

class FunctionCallOutput(Params):
    output: Union[str, ResponseFunctionCallOutputItemListParam]
    """The result: text, or parts of text, images and files."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    call_id: Optional[str] = ...
    """Id of the call that this is the result of."""
    caller: Optional[FunctionCallOutputCaller] = ...
    name: Optional[str] = ...
    namespace: Optional[str] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

FunctionCallOutputCaller = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]

class FunctionCallOutputCallerDirect(Params):
    type: Literal["direct"]

class FunctionCallOutputCallerProgram(Params):
    caller_id: str
    type: Literal["program"]

class ToolSearchCall(Params):
    arguments: object
    type: Literal["tool_search_call"]
    id: Optional[str] = ...
    call_id: Optional[str] = ...
    """Id of the call."""
    execution: Literal["server", "client"] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class AdditionalTools(Params):
    role: Literal["developer"]
    tools: Iterable[ToolParam]
    type: Literal["additional_tools"]
    id: Optional[str] = ...

class ImageGenerationCall(Params):
    id: str
    result: Optional[str]
    """The image as base64."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far it is."""
    type: Literal["image_generation_call"]
    action: Optional[Literal["generate", "edit", "auto"]] = ...
    background: Optional[Literal["transparent", "opaque", "auto"]] = ...
    error: ImageGenerationCallError = ...
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = ...
    revised_prompt: Optional[str] = ...
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = ...
    svg_usage: ImageGenerationCallSvgUsage = ...

class ImageGenerationCallError(Params):
    code: Optional[str]
    message: str
    param: Optional[str]
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails = ...

class ImageGenerationCallErrorModerationDetails(Params):
    categories: Sequence[str]
    moderation_stage: Literal["input", "output", "unknown"]

class ImageGenerationCallSvgUsage(Params):
    input_tokens: int
    """Tokens of the input."""
    model: str
    output_tokens: int
    """Tokens of the output."""
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    total_tokens: int
    """Input and output together."""

class LocalShellCall(Params):
    id: str
    action: LocalShellCallAction
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]

class LocalShellCallAction(Params):
    command: Sequence[str]
    env: Dict[str, str]
    type: Literal["exec"]
    timeout_ms: Optional[int] = ...
    user: Optional[str] = ...
    working_directory: Optional[str] = ...

class LocalShellCallOutput(Params):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class ShellCall(Params):
    action: ShellCallAction
    call_id: str
    """Id of the call."""
    type: Literal["shell_call"]
    id: Optional[str] = ...
    caller: Optional[ShellCallCaller] = ...
    environment: Optional[ShellCallEnvironment] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class ShellCallAction(Params):
    commands: Sequence[str]
    max_output_length: Optional[int] = ...
    timeout_ms: Optional[int] = ...

ShellCallCaller = Union[ShellCallCallerDirect, ShellCallCallerProgram]

class ShellCallCallerDirect(Params):
    type: Literal["direct"]

class ShellCallCallerProgram(Params):
    caller_id: str
    type: Literal["program"]

ShellCallEnvironment = Union[LocalEnvironmentParam, ContainerReferenceParam]

class ShellCallOutput(Params):
    call_id: str
    """Id of the call."""
    output: Iterable[ResponseFunctionShellCallOutputContentParam]
    type: Literal["shell_call_output"]
    id: Optional[str] = ...
    caller: Optional[ShellCallOutputCaller] = ...
    max_output_length: Optional[int] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

ShellCallOutputCaller = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]

class ShellCallOutputCallerDirect(Params):
    type: Literal["direct"]

class ShellCallOutputCallerProgram(Params):
    caller_id: str
    type: Literal["program"]

class ApplyPatchCall(Params):
    call_id: str
    """Id of the call."""
    operation: ApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: Optional[str] = ...
    caller: Optional[ApplyPatchCallCaller] = ...

ApplyPatchCallOperation = Union[
    ApplyPatchCallOperationCreateFile,
    ApplyPatchCallOperationDeleteFile,
    ApplyPatchCallOperationUpdateFile,
]

class ApplyPatchCallOperationCreateFile(Params):
    diff: str
    path: str
    type: Literal["create_file"]

class ApplyPatchCallOperationDeleteFile(Params):
    path: str
    type: Literal["delete_file"]

class ApplyPatchCallOperationUpdateFile(Params):
    diff: str
    path: str
    type: Literal["update_file"]

ApplyPatchCallCaller = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]

class ApplyPatchCallCallerDirect(Params):
    type: Literal["direct"]

class ApplyPatchCallCallerProgram(Params):
    caller_id: str
    type: Literal["program"]

class ApplyPatchCallOutput(Params):
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: Optional[str] = ...
    caller: Optional[ApplyPatchCallOutputCaller] = ...
    output: Optional[str] = ...

ApplyPatchCallOutputCaller = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]

class ApplyPatchCallOutputCallerDirect(Params):
    type: Literal["direct"]

class ApplyPatchCallOutputCallerProgram(Params):
    caller_id: str
    type: Literal["program"]

class McpListTools(Params):
    id: str
    server_label: str
    """The name of the server, as the tool has it."""
    tools: Iterable[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: Optional[str] = ...

class McpListToolsTool(Params):
    input_schema: object
    name: str
    annotations: Optional[object] = ...
    description: Optional[str] = ...

class McpApprovalRequest(Params):
    id: str
    """Id to approve or refuse."""
    arguments: str
    name: str
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]

class McpApprovalResponse(Params):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: Optional[str] = ...
    reason: Optional[str] = ...

class McpCall(Params):
    id: str
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = ...
    error: Optional[McpToolCallErrorParam] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

class CompactionTrigger(Params):
    type: Literal["compaction_trigger"]
    id: Optional[str] = ...

class ItemReference(Params):
    id: str
    """Id of the item."""
    type: Optional[Literal["item_reference"]] = ...

class Program(Params):
    id: str
    call_id: str
    """Id of the call."""
    code: str
    fingerprint: str
    type: Literal["program"]

class ProgramOutput(Params):
    id: str
    call_id: str
    """Id of the call."""
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]


module("responses.response_input_text")

class ResponseInputText(Model):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...


module("responses.response_input_text_content")

class ResponseInputTextContent(Model):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...


module("responses.response_input_text_content_param")

class ResponseInputTextContentParam(Params):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...


module("responses.response_input_text_param")

class ResponseInputTextParam(Params):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...


module("responses.response_steer_input")

ResponseSteerInput = Union[str, List[ResponseSteerInputItemList]]

ResponseSteerInputItemList = Alias(
    Union[ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput],
    discriminator="type",
)

class ResponseSteerInputItemListMessage(Model):
    content: Union[List[ResponseSteerInputContent], str]
    role: Literal["user"]
    type: Literal["message"]
    id: Optional[str] = ...
    status: Optional[str] = ...

class ResponseSteerInputItemListFunctionCallOutput(Model):
    output: Union[str, ResponseFunctionCallOutputItemList]
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    call_id: Optional[str] = ...
    """Id of the call."""
    caller: Optional[ResponseSteerInputItemListFunctionCallOutputCaller] = ...
    name: Optional[str] = ...
    namespace: Optional[str] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

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
    type: Literal["program"]


module("responses.response_steer_input_content")

ResponseSteerInputContent = Alias(
    Union[ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent],
    discriminator="type",
)


module("responses.response_steer_input_content_param")

ResponseSteerInputContentParam = Union[
    ResponseInputTextContentParam,
    ResponseInputImageContentParam,
    ResponseInputFileContentParam,
]


module("responses.response_steer_input_param")

ResponseSteerInputParam = Union[str, Iterable[ResponseSteerInputItemList]]

ResponseSteerInputItemList = Union[ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput]

class ResponseSteerInputItemListMessage(Params):
    content: Union[Iterable[ResponseSteerInputContentParam], str]
    role: Literal["user"]
    type: Literal["message"]
    id: Optional[str] = ...
    status: Optional[str] = ...

class ResponseSteerInputItemListFunctionCallOutput(Params):
    output: Union[str, ResponseFunctionCallOutputItemListParam]
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    call_id: Optional[str] = ...
    """Id of the call."""
    caller: Optional[ResponseSteerInputItemListFunctionCallOutputCaller] = ...
    name: Optional[str] = ...
    namespace: Optional[str] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

ResponseSteerInputItemListFunctionCallOutputCaller = Union[
    ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    ResponseSteerInputItemListFunctionCallOutputCallerProgram,
]

class ResponseSteerInputItemListFunctionCallOutputCallerDirect(Params):
    type: Literal["direct"]

class ResponseSteerInputItemListFunctionCallOutputCallerProgram(Params):
    caller_id: str
    type: Literal["program"]


module("responses.response_steer_required_input")

ResponseSteerRequiredInput = Alias(
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
