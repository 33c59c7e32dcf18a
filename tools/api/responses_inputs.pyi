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
    """`message`."""


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
    """`text`, `json_object`, or `json_schema` with a schema."""
    verbosity: Optional[Literal["low", "medium", "high"]] = ...
    """How long answers are: `low`, `medium` (default) or `high`."""

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
    """The sound and its format."""
    type: Literal["input_audio"]

class InputAudio(Model):
    data: str
    """The sound as base64."""
    format: Literal["mp3", "wav"]
    """`wav` or `mp3`."""


module("responses.response_input_audio_param")

class ResponseInputAudioParam(Params):
    input_audio: InputAudio
    """The sound and its format."""
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


module("responses.response_input_file_content")

class ResponseInputFileContent(Model):
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


module("responses.response_input_file_content_param")

class ResponseInputFileContentParam(Params):
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


module("responses.response_input_file_param")

class ResponseInputFileParam(Params):
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
    """How long it is kept at least."""


module("responses.response_input_image_content")

class ResponseInputImageContent(Model):
    type: Literal["input_image"]
    detail: Optional[ImageDetail] = ...
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


module("responses.response_input_image_content_param")

class ResponseInputImageContentParam(Params):
    type: Literal["input_image"]
    detail: Optional[ImageDetail] = ...
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
    """How long it is kept at least."""


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
    """`in_progress`, `completed` or `incomplete`."""
    type: Optional[Literal["message"]] = ...
    """`message`."""

class ComputerCallOutput(Model):
    call_id: str
    """Id of the call."""
    output: ResponseComputerToolCallOutputScreenshot
    """A screenshot of what came of it."""
    type: Literal["computer_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    acknowledged_safety_checks: Optional[List[ComputerCallOutputAcknowledgedSafetyCheck]] = ...
    """What you have looked at, and let pass."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ComputerCallOutputAcknowledgedSafetyCheck(Model):
    id: str
    """Id of the check."""
    code: Optional[str] = ...
    """What kind of check it is."""
    message: Optional[str] = ...
    """What to look at, in words."""

class FunctionCallOutput(Model):
    output: Union[str, ResponseFunctionCallOutputItemList]
    """The result: text, or parts of text, images and files."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
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

class ToolSearchCall(Model):
    arguments: object
    """What was searched for."""
    type: Literal["tool_search_call"]
    id: Optional[str] = ...
    """Id of the item."""
    call_id: Optional[str] = ...
    """Id of the call."""
    execution: Optional[Literal["server", "client"]] = ...
    """Who searches: the API (`server`) or you (`client`)."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class AdditionalTools(Model):
    role: Literal["developer"]
    tools: List[Tool]
    """The tools."""
    type: Literal["additional_tools"]
    id: Optional[str] = ...
    """Id of the item."""

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

class LocalShellCallOutput(Model):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ShellCall(Model):
    action: ShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    type: Literal["shell_call"]
    id: Optional[str] = ...
    """Id of the item."""
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

ShellCallCaller = Alias(Optional[Union[ShellCallCallerDirect, ShellCallCallerProgram]], discriminator="type")

class ShellCallCallerDirect(Model):
    type: Literal["direct"]

class ShellCallCallerProgram(Model):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

ShellCallEnvironment = Alias(Optional[Union[LocalEnvironment, ContainerReference]], discriminator="type")

class ShellCallOutput(Model):
    call_id: str
    """Id of the call."""
    output: List[ResponseFunctionShellCallOutputContent]
    """What came of each command."""
    type: Literal["shell_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    caller: Optional[ShellCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: Optional[int] = ...
    """The most characters of output to return."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

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
    caller: Optional[ApplyPatchCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    output: Optional[str] = ...
    """What came of it, in words."""

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

class McpApprovalResponse(Model):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: Optional[str] = ...
    """Id of the item."""
    reason: Optional[str] = ...
    """Why, if you want to say it."""

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
    approval_request_id: Optional[str] = ...
    """Id of the request that the call waited for."""
    error: Optional[McpToolCallError] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class CompactionTrigger(Model):
    type: Literal["compaction_trigger"]
    id: Optional[str] = ...
    """Id of the item."""

class ItemReference(Model):
    id: str
    """Id of the item."""
    type: Optional[Literal["item_reference"]] = ...
    """`item_reference`."""

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
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"] = ...

class ComputerCallOutput(Params):
    call_id: str
    """Id of the call."""
    output: ResponseComputerToolCallOutputScreenshotParam
    """A screenshot of what came of it."""
    type: Literal["computer_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]] = ...
    """What you have looked at, and let pass."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ComputerCallOutputAcknowledgedSafetyCheck(Params):
    id: str
    """Id of the check."""
    code: Optional[str] = ...
    """What kind of check it is."""
    message: Optional[str] = ...
    """What to look at, in words."""

class FunctionCallOutput(Params):
    output: Union[str, ResponseFunctionCallOutputItemListParam]
    """The result: text, or parts of text, images and files."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
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

FunctionCallOutputCaller = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]

class FunctionCallOutputCallerDirect(Params):
    type: Literal["direct"]

class FunctionCallOutputCallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

class ToolSearchCall(Params):
    arguments: object
    """What was searched for."""
    type: Literal["tool_search_call"]
    id: Optional[str] = ...
    """Id of the item."""
    call_id: Optional[str] = ...
    """Id of the call."""
    execution: Literal["server", "client"] = ...
    """Who searches: the API (`server`) or you (`client`)."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class AdditionalTools(Params):
    role: Literal["developer"]
    tools: Iterable[ToolParam]
    """The tools."""
    type: Literal["additional_tools"]
    id: Optional[str] = ...
    """Id of the item."""

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

class LocalShellCallOutput(Params):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ShellCall(Params):
    action: ShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    type: Literal["shell_call"]
    id: Optional[str] = ...
    """Id of the item."""
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

ShellCallCaller = Union[ShellCallCallerDirect, ShellCallCallerProgram]

class ShellCallCallerDirect(Params):
    type: Literal["direct"]

class ShellCallCallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

ShellCallEnvironment = Union[LocalEnvironmentParam, ContainerReferenceParam]

class ShellCallOutput(Params):
    call_id: str
    """Id of the call."""
    output: Iterable[ResponseFunctionShellCallOutputContentParam]
    """What came of each command."""
    type: Literal["shell_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    caller: Optional[ShellCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: Optional[int] = ...
    """The most characters of output to return."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

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
    caller: Optional[ApplyPatchCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    output: Optional[str] = ...
    """What came of it, in words."""

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

class McpApprovalResponse(Params):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: Optional[str] = ...
    """Id of the item."""
    reason: Optional[str] = ...
    """Why, if you want to say it."""

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
    approval_request_id: Optional[str] = ...
    """Id of the request that the call waited for."""
    error: Optional[McpToolCallErrorParam] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...
    """`in_progress`, `completed` or `incomplete`."""

class CompactionTrigger(Params):
    type: Literal["compaction_trigger"]
    id: Optional[str] = ...
    """Id of the item."""

class ItemReference(Params):
    id: str
    """Id of the item."""
    type: Optional[Literal["item_reference"]] = ...
    """`item_reference`."""

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


module("responses.response_input_message_content_list")

ResponseInputMessageContentList = List[ResponseInputContent]


module("responses.response_input_message_content_list_param")

ResponseInputMessageContentListParam = List[ResponseInputContentParam]

ResponseInputContentParam = Union[ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]


module("responses.response_input_message_item")

class ResponseInputMessageItem(Model):
    id: str
    """Id of the item."""
    content: ResponseInputMessageContentList
    """What is said: parts of text, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks: `user`, `system` or `developer`."""
    type: Literal["message"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""


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
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"] = ...

class ComputerCallOutput(Params):
    call_id: str
    """Id of the call."""
    output: ResponseComputerToolCallOutputScreenshotParam
    """A screenshot of what came of it."""
    type: Literal["computer_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]] = ...
    """What you have looked at, and let pass."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ComputerCallOutputAcknowledgedSafetyCheck(Params):
    id: str
    """Id of the check."""
    code: Optional[str] = ...
    """What kind of check it is."""
    message: Optional[str] = ...
    """What to look at, in words."""

class FunctionCallOutput(Params):
    output: Union[str, ResponseFunctionCallOutputItemListParam]
    """The result: text, or parts of text, images and files."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
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

FunctionCallOutputCaller = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]

class FunctionCallOutputCallerDirect(Params):
    type: Literal["direct"]

class FunctionCallOutputCallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

class ToolSearchCall(Params):
    arguments: object
    """What was searched for."""
    type: Literal["tool_search_call"]
    id: Optional[str] = ...
    """Id of the item."""
    call_id: Optional[str] = ...
    """Id of the call."""
    execution: Literal["server", "client"] = ...
    """Who searches: the API (`server`) or you (`client`)."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class AdditionalTools(Params):
    role: Literal["developer"]
    tools: Iterable[ToolParam]
    """The tools."""
    type: Literal["additional_tools"]
    id: Optional[str] = ...
    """Id of the item."""

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

class LocalShellCallOutput(Params):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class ShellCall(Params):
    action: ShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    type: Literal["shell_call"]
    id: Optional[str] = ...
    """Id of the item."""
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

ShellCallCaller = Union[ShellCallCallerDirect, ShellCallCallerProgram]

class ShellCallCallerDirect(Params):
    type: Literal["direct"]

class ShellCallCallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]

ShellCallEnvironment = Union[LocalEnvironmentParam, ContainerReferenceParam]

class ShellCallOutput(Params):
    call_id: str
    """Id of the call."""
    output: Iterable[ResponseFunctionShellCallOutputContentParam]
    """What came of each command."""
    type: Literal["shell_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    caller: Optional[ShellCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    max_output_length: Optional[int] = ...
    """The most characters of output to return."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

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
    caller: Optional[ApplyPatchCallOutputCaller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    output: Optional[str] = ...
    """What came of it, in words."""

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

class McpApprovalResponse(Params):
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: Optional[str] = ...
    """Id of the item."""
    reason: Optional[str] = ...
    """Why, if you want to say it."""

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
    approval_request_id: Optional[str] = ...
    """Id of the request that the call waited for."""
    error: Optional[McpToolCallErrorParam] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...
    """`in_progress`, `completed` or `incomplete`."""

class CompactionTrigger(Params):
    type: Literal["compaction_trigger"]
    id: Optional[str] = ...
    """Id of the item."""

class ItemReference(Params):
    id: str
    """Id of the item."""
    type: Optional[Literal["item_reference"]] = ...
    """`item_reference`."""

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
    """How long it is kept at least."""


module("responses.response_input_text_content")

class ResponseInputTextContent(Model):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...
    """How long it is kept at least."""


module("responses.response_input_text_content_param")

class ResponseInputTextContentParam(Params):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""


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
    """How long it is kept at least."""


module("responses.response_steer_input")

ResponseSteerInput = Union[str, List[ResponseSteerInputItemList]]

ResponseSteerInputItemList = Alias(
    Union[ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput],
    discriminator="type",
)

class ResponseSteerInputItemListMessage(Model):
    content: Union[List[ResponseSteerInputContent], str]
    """What is said: text, or parts of text, images and files."""
    role: Literal["user"]
    type: Literal["message"]
    id: Optional[str] = ...
    """Id of the item."""
    status: Optional[str] = ...
    """How far it is."""

class ResponseSteerInputItemListFunctionCallOutput(Model):
    output: Union[str, ResponseFunctionCallOutputItemList]
    """What came out."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
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
    """What is said: text, or parts of text, images and files."""
    role: Literal["user"]
    type: Literal["message"]
    id: Optional[str] = ...
    """Id of the item."""
    status: Optional[str] = ...
    """How far it is."""

class ResponseSteerInputItemListFunctionCallOutput(Params):
    output: Union[str, ResponseFunctionCallOutputItemListParam]
    """What came out."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
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
