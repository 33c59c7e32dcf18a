# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
import builtins
from typing import Iterable, Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from .._reply import Reply
from .._subscripts import Get11, Get2, Get3, Get4, Get5, Get6
from ..responses._params import ResponseInputItemParam
from ..responses._types import (
    ImageDetail,
    McpToolCallError,
    McpToolCallErrorDict,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallDict,
    ResponseApplyPatchToolCallOutput,
    ResponseApplyPatchToolCallOutputDict,
    ResponseCodeInterpreterToolCall,
    ResponseCodeInterpreterToolCallDict,
    ResponseCompactionItem,
    ResponseCompactionItemDict,
    ResponseComputerToolCall,
    ResponseComputerToolCallDict,
    ResponseComputerToolCallOutputItem,
    ResponseComputerToolCallOutputItemDict,
    ResponseConfigurationUpdateItem,
    ResponseConfigurationUpdateItemDict,
    ResponseCustomToolCall,
    ResponseCustomToolCallDict,
    ResponseCustomToolCallOutput,
    ResponseCustomToolCallOutputDict,
    ResponseFileSearchToolCall,
    ResponseFileSearchToolCallDict,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallDict,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionShellToolCallOutputDict,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallItemDict,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionToolCallOutputItemDict,
    ResponseFunctionWebSearch,
    ResponseFunctionWebSearchDict,
    ResponseIncludable,
    ResponseInputFile,
    ResponseInputFileDict,
    ResponseInputImage,
    ResponseInputImageDict,
    ResponseInputText,
    ResponseInputTextDict,
    ResponseOutputRefusal,
    ResponseOutputRefusalDict,
    ResponseOutputText,
    ResponseOutputTextDict,
    ResponseReasoningItem,
    ResponseReasoningItemDict,
    ResponseToolSearchCall,
    ResponseToolSearchCallDict,
    ResponseToolSearchOutputItem,
    ResponseToolSearchOutputItemDict,
    Tool,
    ToolDict,
)
from ..shared_params import Metadata
from ..responses._types import ResponseInputFile as InputFileContent
from ..responses._params import ResponseInputFileParam as InputFileContentParam
from ..responses._types import ResponseInputImage as InputImageContent
from ..responses._params import ResponseInputImageParam as InputImageContentParam
from ..responses._types import ResponseInputText as InputTextContent
from ..responses._params import ResponseInputTextParam as InputTextContentParam
from ..responses._types import ResponseOutputText as OutputTextContent
from ..responses._params import ResponseOutputTextParam as OutputTextContentParam
from ..responses._types import ResponseOutputRefusal as RefusalContent
from ..responses._params import ResponseOutputRefusalParam as RefusalContentParam
class ComputerScreenshotContentPromptCacheBreakpointDict(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]
    """How long it is kept at least."""
class ComputerScreenshotContentPromptCacheBreakpoint(Reply[ComputerScreenshotContentPromptCacheBreakpointDict]):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None
    """How long it is kept at least."""
    __getitem__: Get2[Literal["mode"], Literal["explicit"], Literal["ttl"], Literal["30m", "12h"] | None]
class ComputerScreenshotContentDict(TypedDict, total=False):
    detail: Required[ImageDetail]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the screenshot, or the image itself as a `data:` URL."""
    type: Required[Literal["computer_screenshot"]]
    prompt_cache_breakpoint: ComputerScreenshotContentPromptCacheBreakpointDict | None
    """The beginning up to here is kept in the cache."""
class ComputerScreenshotContent(Reply[ComputerScreenshotContentDict]):
    detail: ImageDetail
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: str | None
    """Id of the file."""
    image_url: str | None
    """Address of the screenshot, or the image itself as a `data:` URL."""
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: ComputerScreenshotContentPromptCacheBreakpoint | None
    """The beginning up to here is kept in the cache."""
    __getitem__: Get4[Literal["detail"], ImageDetail, Literal["file_id", "image_url"], str | None, Literal["type"], Literal["computer_screenshot"], Literal["prompt_cache_breakpoint"], ComputerScreenshotContentPromptCacheBreakpoint | None]
class ConversationDict(TypedDict):
    id: str
    """Id of the conversation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    metadata: builtins.object
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["conversation"]
class Conversation(Reply[ConversationDict]):
    id: str
    """Id of the conversation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    metadata: builtins.object
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["conversation"]
    __getitem__: Get4[Literal["id"], str, Literal["created_at"], int, Literal["metadata"], builtins.object, Literal["object"], Literal["conversation"]]
class ConversationCreateParams(TypedDict, total=False):
    items: Iterable[ResponseInputItemParam] | None
    """up to 20 items to begin with"""
    metadata: Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
class ConversationDeletedResourceDict(TypedDict):
    id: str
    """Id of the conversation that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["conversation.deleted"]
class ConversationDeletedResource(Reply[ConversationDeletedResourceDict]):
    id: str
    """Id of the conversation that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["conversation.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["conversation.deleted"]]
class TextContentDict(TypedDict):
    text: str
    """The text."""
    type: Literal["text"]
class TextContent(Reply[TextContentDict]):
    text: str
    """The text."""
    type: Literal["text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["text"]]
class SummaryTextContentDict(TypedDict):
    text: str
    """The text."""
    type: Literal["summary_text"]
class SummaryTextContent(Reply[SummaryTextContentDict]):
    text: str
    """The text."""
    type: Literal["summary_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["summary_text"]]
class MessageContentReasoningTextDict(TypedDict):
    text: str
    """The text."""
    type: Literal["reasoning_text"]
class MessageContentReasoningText(Reply[MessageContentReasoningTextDict]):
    text: str
    """The text."""
    type: Literal["reasoning_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["reasoning_text"]]
MessageContent: TypeAlias = Union[ResponseInputText, ResponseOutputText, TextContent, SummaryTextContent, MessageContentReasoningText, ResponseOutputRefusal, ResponseInputImage, ComputerScreenshotContent, ResponseInputFile]
MessageContentDict: TypeAlias = Union[ResponseInputTextDict, ResponseOutputTextDict, TextContentDict, SummaryTextContentDict, MessageContentReasoningTextDict, ResponseOutputRefusalDict, ResponseInputImageDict, ComputerScreenshotContentDict, ResponseInputFileDict]
class MessageDict(TypedDict):
    id: str
    """Id of the message."""
    content: list[MessageContentDict]
    """What is said: parts of text, images and files."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who speaks."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
class Message(Reply[MessageDict]):
    id: str
    """Id of the message."""
    content: list[MessageContent]
    """What is said: parts of text, images and files."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who speaks."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] | None
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    __getitem__: Get6[Literal["id"], str, Literal["content"], list[MessageContent], Literal["role"], Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"], Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["message"], Literal["phase"], Literal["commentary", "final_answer"] | None]
class ConversationItemImageGenerationCallErrorModerationDetailsDict(TypedDict):
    categories: list[str]
    """Which categories were found."""
    moderation_stage: Literal["input", "output", "unknown"]
    """Where it was found: in the `input`, in the `output`, or `unknown`."""
class ConversationItemImageGenerationCallErrorModerationDetails(Reply[ConversationItemImageGenerationCallErrorModerationDetailsDict]):
    categories: list[str]
    """Which categories were found."""
    moderation_stage: Literal["input", "output", "unknown"]
    """Where it was found: in the `input`, in the `output`, or `unknown`."""
    __getitem__: Get2[Literal["categories"], list[str], Literal["moderation_stage"], Literal["input", "output", "unknown"]]
class ConversationItemImageGenerationCallErrorDict(TypedDict, total=False):
    code: str | None
    """What went wrong, for programs."""
    message: Required[str]
    """What went wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    type: Required[str]
    """What kind of error it is."""
    moderation_details: ConversationItemImageGenerationCallErrorModerationDetailsDict | None
    """What was found to be harmful, if that is why."""
class ConversationItemImageGenerationCallError(Reply[ConversationItemImageGenerationCallErrorDict]):
    code: str | None
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    type: str
    """What kind of error it is."""
    moderation_details: ConversationItemImageGenerationCallErrorModerationDetails | None
    """What was found to be harmful, if that is why."""
    __getitem__: Get3[Literal["code", "param"], str | None, Literal["message", "type"], str, Literal["moderation_details"], ConversationItemImageGenerationCallErrorModerationDetails | None]
class ConversationItemImageGenerationCallSvgUsageDict(TypedDict):
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
class ConversationItemImageGenerationCallSvgUsage(Reply[ConversationItemImageGenerationCallSvgUsageDict]):
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
class ConversationItemImageGenerationCallDict(TypedDict, total=False):
    id: Required[str]
    """Id of the item."""
    result: str | None
    """The image as base64."""
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    """How far it is."""
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    """Whether it is a new image or a changed one."""
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent` or `opaque`."""
    error: ConversationItemImageGenerationCallErrorDict | None
    """Why it failed."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """Its quality."""
    revised_prompt: str | None
    """The prompt that was made of yours and used."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Its width x height in pixels."""
    svg_usage: ConversationItemImageGenerationCallSvgUsageDict | None
    """Tokens that a drawing as SVG took."""
class ConversationItemImageGenerationCall(Reply[ConversationItemImageGenerationCallDict]):
    id: str
    """Id of the item."""
    result: str | None
    """The image as base64."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far it is."""
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None
    """Whether it is a new image or a changed one."""
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent` or `opaque`."""
    error: ConversationItemImageGenerationCallError | None
    """Why it failed."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    """Its quality."""
    revised_prompt: str | None
    """The prompt that was made of yours and used."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Its width x height in pixels."""
    svg_usage: ConversationItemImageGenerationCallSvgUsage | None
    """Tokens that a drawing as SVG took."""
    __getitem__: Get11[Literal["id"], str, Literal["result", "revised_prompt"], str | None, Literal["status"], Literal["in_progress", "completed", "generating", "failed"], Literal["type"], Literal["image_generation_call"], Literal["action"], Literal["generate", "edit", "auto"] | None, Literal["background"], Literal["transparent", "opaque", "auto"] | None, Literal["error"], ConversationItemImageGenerationCallError | None, Literal["output_format"], Literal["png", "webp", "jpeg", "gif", "svg"] | None, Literal["quality"], Literal["low", "medium", "high", "xhigh", "max", "auto"] | None, Literal["size"], str | Literal["1024x1024", "1024x1536", "1536x1024"] | None, Literal["svg_usage"], ConversationItemImageGenerationCallSvgUsage | None]
class ConversationItemAdditionalToolsDict(TypedDict):
    id: str
    """Id of the item."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who brings them."""
    tools: list[ToolDict]
    """The tools."""
    type: Literal["additional_tools"]
class ConversationItemAdditionalTools(Reply[ConversationItemAdditionalToolsDict]):
    id: str
    """Id of the item."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who brings them."""
    tools: list[Tool]
    """The tools."""
    type: Literal["additional_tools"]
    __getitem__: Get4[Literal["id"], str, Literal["role"], Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"], Literal["tools"], list[Tool], Literal["type"], Literal["additional_tools"]]
class ConversationItemProgramDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    """An opaque mark of the program, to be sent back as it came."""
    type: Literal["program"]
class ConversationItemProgram(Reply[ConversationItemProgramDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    code: str
    """The program."""
    fingerprint: str
    """An opaque mark of the program, to be sent back as it came."""
    type: Literal["program"]
    __getitem__: Get2[Literal["id", "call_id", "code", "fingerprint"], str, Literal["type"], Literal["program"]]
class ConversationItemProgramOutputDict(TypedDict):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    """Whether the program came to its end: `completed` or `incomplete`."""
    type: Literal["program_output"]
class ConversationItemProgramOutput(Reply[ConversationItemProgramOutputDict]):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    result: str
    """What came out."""
    status: Literal["completed", "incomplete"]
    """Whether the program came to its end: `completed` or `incomplete`."""
    type: Literal["program_output"]
    __getitem__: Get3[Literal["id", "call_id", "result"], str, Literal["status"], Literal["completed", "incomplete"], Literal["type"], Literal["program_output"]]
class ConversationItemLocalShellCallActionDict(TypedDict):
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
class ConversationItemLocalShellCallAction(Reply[ConversationItemLocalShellCallActionDict]):
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
class ConversationItemLocalShellCallDict(TypedDict):
    id: str
    """Id of the item."""
    action: ConversationItemLocalShellCallActionDict
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
class ConversationItemLocalShellCall(Reply[ConversationItemLocalShellCallDict]):
    id: str
    """Id of the item."""
    action: ConversationItemLocalShellCallAction
    """What to run."""
    call_id: str
    """Id of the call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["local_shell_call"]
    __getitem__: Get4[Literal["id", "call_id"], str, Literal["action"], ConversationItemLocalShellCallAction, Literal["status"], Literal["in_progress", "completed", "incomplete"], Literal["type"], Literal["local_shell_call"]]
class ConversationItemLocalShellCallOutputDict(TypedDict):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class ConversationItemLocalShellCallOutput(Reply[ConversationItemLocalShellCallOutputDict]):
    id: str
    """Id of the item."""
    output: str
    """What came out."""
    type: Literal["local_shell_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get3[Literal["id", "output"], str, Literal["type"], Literal["local_shell_call_output"], Literal["status"], Literal["in_progress", "completed", "incomplete"] | None]
class ConversationItemMcpListToolsToolDict(TypedDict):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: NotRequired[object | None]
    """What the server says about it."""
    description: NotRequired[str | None]
    """What it does."""
class ConversationItemMcpListToolsTool(Reply[ConversationItemMcpListToolsToolDict]):
    input_schema: object
    """Its parameters as a JSON Schema."""
    name: str
    """Name of the tool."""
    annotations: object | None
    """What the server says about it."""
    description: str | None
    """What it does."""
    __getitem__: Get4[Literal["input_schema"], object, Literal["name"], str, Literal["annotations"], object | None, Literal["description"], str | None]
class ConversationItemMcpListToolsDict(TypedDict):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: list[ConversationItemMcpListToolsToolDict]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    error: NotRequired[str | None]
    """Why they could not be listed."""
class ConversationItemMcpListTools(Reply[ConversationItemMcpListToolsDict]):
    id: str
    """Id of the item."""
    server_label: str
    """The name of the server, as the tool has it."""
    tools: list[ConversationItemMcpListToolsTool]
    """The tools of the server."""
    type: Literal["mcp_list_tools"]
    error: str | None
    """Why they could not be listed."""
    __getitem__: Get4[Literal["id", "server_label"], str, Literal["tools"], list[ConversationItemMcpListToolsTool], Literal["type"], Literal["mcp_list_tools"], Literal["error"], str | None]
class ConversationItemMcpApprovalRequestDict(TypedDict):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
class ConversationItemMcpApprovalRequest(Reply[ConversationItemMcpApprovalRequestDict]):
    id: str
    """Id to approve or refuse."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_approval_request"]
    __getitem__: Get2[Literal["id", "arguments", "name", "server_label"], str, Literal["type"], Literal["mcp_approval_request"]]
class ConversationItemMcpApprovalResponseDict(TypedDict):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    reason: NotRequired[str | None]
    """Why, if you want to say it."""
class ConversationItemMcpApprovalResponse(Reply[ConversationItemMcpApprovalResponseDict]):
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    reason: str | None
    """Why, if you want to say it."""
    __getitem__: Get4[Literal["id", "approval_request_id"], str, Literal["approve"], bool, Literal["type"], Literal["mcp_approval_response"], Literal["reason"], str | None]
class ConversationItemMcpCallDict(TypedDict):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    approval_request_id: NotRequired[str | None]
    """Id of the request that the call waited for."""
    error: NotRequired[McpToolCallErrorDict | None]
    """Why it failed."""
    output: NotRequired[str | None]
    """What the tool gave."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class ConversationItemMcpCall(Reply[ConversationItemMcpCallDict]):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_call"]
    approval_request_id: str | None
    """Id of the request that the call waited for."""
    error: McpToolCallError | None
    """Why it failed."""
    output: str | None
    """What the tool gave."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None
    """`in_progress`, `completed` or `incomplete`."""
    __getitem__: Get5[Literal["id", "arguments", "name", "server_label"], str, Literal["type"], Literal["mcp_call"], Literal["approval_request_id", "output"], str | None, Literal["error"], McpToolCallError | None, Literal["status"], Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None]
ConversationItem: TypeAlias = Union[Message, ResponseFunctionToolCallItem, ResponseFunctionToolCallOutputItem, ResponseFileSearchToolCall, ResponseFunctionWebSearch, ConversationItemImageGenerationCall, ResponseComputerToolCall, ResponseComputerToolCallOutputItem, ResponseToolSearchCall, ResponseToolSearchOutputItem, ConversationItemAdditionalTools, ResponseConfigurationUpdateItem, ResponseReasoningItem, ConversationItemProgram, ConversationItemProgramOutput, ResponseCompactionItem, ResponseCodeInterpreterToolCall, ConversationItemLocalShellCall, ConversationItemLocalShellCallOutput, ResponseFunctionShellToolCall, ResponseFunctionShellToolCallOutput, ResponseApplyPatchToolCall, ResponseApplyPatchToolCallOutput, ConversationItemMcpListTools, ConversationItemMcpApprovalRequest, ConversationItemMcpApprovalResponse, ConversationItemMcpCall, ResponseCustomToolCall, ResponseCustomToolCallOutput]
ConversationItemDict: TypeAlias = Union[MessageDict, ResponseFunctionToolCallItemDict, ResponseFunctionToolCallOutputItemDict, ResponseFileSearchToolCallDict, ResponseFunctionWebSearchDict, ConversationItemImageGenerationCallDict, ResponseComputerToolCallDict, ResponseComputerToolCallOutputItemDict, ResponseToolSearchCallDict, ResponseToolSearchOutputItemDict, ConversationItemAdditionalToolsDict, ResponseConfigurationUpdateItemDict, ResponseReasoningItemDict, ConversationItemProgramDict, ConversationItemProgramOutputDict, ResponseCompactionItemDict, ResponseCodeInterpreterToolCallDict, ConversationItemLocalShellCallDict, ConversationItemLocalShellCallOutputDict, ResponseFunctionShellToolCallDict, ResponseFunctionShellToolCallOutputDict, ResponseApplyPatchToolCallDict, ResponseApplyPatchToolCallOutputDict, ConversationItemMcpListToolsDict, ConversationItemMcpApprovalRequestDict, ConversationItemMcpApprovalResponseDict, ConversationItemMcpCallDict, ResponseCustomToolCallDict, ResponseCustomToolCallOutputDict]
class ConversationItemListDict(TypedDict):
    data: list[ConversationItemDict]
    """The items of this page."""
    first_id: str
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: str
    """Id of the last item."""
    object: Literal["list"]
class ConversationItemList(Reply[ConversationItemListDict]):
    data: list[ConversationItem]
    """The items of this page."""
    first_id: str
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: str
    """Id of the last item."""
    object: Literal["list"]
    __getitem__: Get4[Literal["data"], list[ConversationItem], Literal["first_id", "last_id"], str, Literal["has_more"], bool, Literal["object"], Literal["list"]]
class ConversationUpdateParams(TypedDict):
    metadata: Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
class ItemCreateParams(TypedDict):
    items: Iterable[ResponseInputItemParam]
    """up to 20 items"""
    include: NotRequired[list[ResponseIncludable]]
    """what to add to the items, as in `responses.create`"""
class ItemListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    include: list[ResponseIncludable]
    """what to add to the items, as in `responses.create`"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
class ItemRetrieveParams(TypedDict):
    conversation_id: str
    """id of the conversation"""
    include: NotRequired[list[ResponseIncludable]]
    """what to add to the item, as in `responses.create`"""
