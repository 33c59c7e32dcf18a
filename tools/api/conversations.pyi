"""Conversations."""

class conversations(Resource):
    @POST("/conversations", body=ConversationCreateParams)
    def create(
        *,
        items: Optional[Iterable[responses.ResponseInputItemParam]] = ...,
        metadata: Optional[shared_params.Metadata] = ...,
    ) -> Conversation:
        """Makes a conversation: a list of items that responses can go on from.

        items: up to 20 items to begin with
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """

    @GET("/conversations/{conversation_id}")
    def retrieve(conversation_id: str) -> Conversation:
        """Returns a conversation.

        conversation_id: id of the conversation
        """

    @POST("/conversations/{conversation_id}", body=ConversationUpdateParams)
    def update(
        conversation_id: str,
        *,
        metadata: Optional[shared_params.Metadata],
    ) -> Conversation:
        """Changes the metadata of a conversation.

        conversation_id: id of the conversation
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        """

    @DELETE("/conversations/{conversation_id}")
    def delete(conversation_id: str) -> ConversationDeletedResource:
        """Deletes a conversation; its items stay.

        conversation_id: id of the conversation
        """

    class items(Resource):
        @POST("/conversations/{conversation_id}/items", body=ItemCreateParams, query=ItemCreateParams)
        def create(
            conversation_id: str,
            *,
            items: Iterable[responses.ResponseInputItemParam],
            include: Query[List[responses.ResponseIncludable]] = ...,
        ) -> ConversationItemList:
            """Adds items to a conversation.

            conversation_id: id of the conversation
            items: up to 20 items
            include: what to add to the items, as in `responses.create`
            """

        @GET("/conversations/{conversation_id}/items/{item_id}", query=ItemRetrieveParams)
        def retrieve(
            item_id: str,
            *,
            conversation_id: str,
            include: List[responses.ResponseIncludable] = ...,
        ) -> ConversationItem:
            """Returns an item of a conversation.

            item_id: id of the conversation item
            conversation_id: id of the conversation
            include: what to add to the item, as in `responses.create`
            """

        @GET("/conversations/{conversation_id}/items", query=ItemListParams)
        def list(
            conversation_id: str,
            *,
            after: str = ...,
            include: List[responses.ResponseIncludable] = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> ConversationCursorPage[ConversationItem]:
            """Lists the items of a conversation.

            conversation_id: id of the conversation
            after: cursor: list what comes after the item with this id; by default the list begins at its
                start
            include: what to add to the items, as in `responses.create`
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            """

        @DELETE("/conversations/{conversation_id}/items/{item_id}")
        def delete(
            item_id: str,
            *,
            conversation_id: str,
        ) -> Conversation:
            """Deletes an item of a conversation.

            item_id: id of the conversation item
            conversation_id: id of the conversation
            """


module("conversations.computer_screenshot_content")

class ComputerScreenshotContent(Model):
    detail: responses.ImageDetail
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    file_id: Optional[str] = ...
    """Id of the file."""
    image_url: Optional[str] = ...
    """Address of the screenshot, or the image itself as a `data:` URL."""
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = ...
    """How long it is kept at least."""


module("conversations.conversation")

class Conversation(Model):
    id: str
    """Id of the conversation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    metadata: object
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["conversation"]


module("conversations.conversation_create_params")

class ConversationCreateParams(Params, of="conversations.create"): ...


module("conversations.conversation_deleted_resource")

class ConversationDeletedResource(Model):
    id: str
    """Id of the conversation that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["conversation.deleted"]


module("conversations.conversation_item")

ConversationItem = Alias(
    Union[
        Message,
        responses.ResponseFunctionToolCallItem,
        responses.ResponseFunctionToolCallOutputItem,
        responses.ResponseFileSearchToolCall,
        responses.ResponseFunctionWebSearch,
        ImageGenerationCall,
        responses.ResponseComputerToolCall,
        responses.ResponseComputerToolCallOutputItem,
        responses.ResponseToolSearchCall,
        responses.ResponseToolSearchOutputItem,
        AdditionalTools,
        responses.ResponseConfigurationUpdateItem,
        responses.ResponseReasoningItem,
        Program,
        ProgramOutput,
        responses.ResponseCompactionItem,
        responses.ResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        responses.ResponseFunctionShellToolCall,
        responses.ResponseFunctionShellToolCallOutput,
        responses.ResponseApplyPatchToolCall,
        responses.ResponseApplyPatchToolCallOutput,
        McpListTools,
        McpApprovalRequest,
        McpApprovalResponse,
        McpCall,
        responses.ResponseCustomToolCall,
        responses.ResponseCustomToolCallOutput,
    ],
    discriminator="type",
)

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

class AdditionalTools(Model):
    id: str
    """Id of the item."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who brings them."""
    tools: List[responses.Tool]
    """The tools."""
    type: Literal["additional_tools"]

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
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
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
    error: Optional[responses.McpToolCallError] = ...
    """Why it failed."""
    output: Optional[str] = ...
    """What the tool gave."""
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = ...
    """`in_progress`, `completed` or `incomplete`."""


module("conversations.conversation_item_list")

class ConversationItemList(Model):
    data: List[ConversationItem]
    """The items of this page."""
    first_id: str
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: str
    """Id of the last item."""
    object: Literal["list"]


module("conversations.conversation_update_params")

class ConversationUpdateParams(Params, of="conversations.update"): ...


module("conversations.item_create_params")

class ItemCreateParams(Params, of="conversations.items.create"): ...


module("conversations.item_list_params")

class ItemListParams(Params, of="conversations.items.list"): ...


module("conversations.item_retrieve_params")

class ItemRetrieveParams(Params, of="conversations.items.retrieve"): ...


module("conversations.message")

class Message(Model):
    id: str
    """Id of the message."""
    content: List[Content]
    """What is said: parts of text, images and files."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who speaks."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["message"]
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""

Content = Alias(
    Union[
        responses.ResponseInputText,
        responses.ResponseOutputText,
        TextContent,
        SummaryTextContent,
        ContentReasoningText,
        responses.ResponseOutputRefusal,
        responses.ResponseInputImage,
        ComputerScreenshotContent,
        responses.ResponseInputFile,
    ],
    discriminator="type",
)

class ContentReasoningText(Model):
    text: str
    """The text."""
    type: Literal["reasoning_text"]


module("conversations.summary_text_content")

class SummaryTextContent(Model):
    text: str
    """The text."""
    type: Literal["summary_text"]


module("conversations.text_content")

class TextContent(Model):
    text: str
    """The text."""
    type: Literal["text"]


module("conversations")
from responses import ResponseInputFile as InputFileContent
from responses import ResponseInputFileParam as InputFileContentParam
from responses import ResponseInputImage as InputImageContent
from responses import ResponseInputImageParam as InputImageContentParam
from responses import ResponseInputText as InputTextContent
from responses import ResponseInputTextParam as InputTextContentParam
from responses import ResponseOutputRefusal as RefusalContent
from responses import ResponseOutputRefusalParam as RefusalContentParam
from responses import ResponseOutputText as OutputTextContent
from responses import ResponseOutputTextParam as OutputTextContentParam


module("conversations.input_file_content")
from responses import ResponseInputFile as InputFileContent


module("conversations.input_file_content_param")
from responses import ResponseInputFileParam as InputFileContentParam


module("conversations.input_image_content")
from responses import ResponseInputImage as InputImageContent


module("conversations.input_image_content_param")
from responses import ResponseInputImageParam as InputImageContentParam


module("conversations.input_text_content")
from responses import ResponseInputText as InputTextContent


module("conversations.input_text_content_param")
from responses import ResponseInputTextParam as InputTextContentParam


module("conversations.output_text_content")
from responses import ResponseOutputText as OutputTextContent


module("conversations.output_text_content_param")
from responses import ResponseOutputTextParam as OutputTextContentParam


module("conversations.refusal_content")
from responses import ResponseOutputRefusal as RefusalContent


module("conversations.refusal_content_param")
from responses import ResponseOutputRefusalParam as RefusalContentParam
