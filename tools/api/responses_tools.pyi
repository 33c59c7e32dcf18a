"""Responses: tools and their calls."""

module("responses.apply_patch_tool")

class ApplyPatchTool(Model):
    type: Literal["apply_patch"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""


module("responses.apply_patch_tool_param")

class ApplyPatchToolParam(Params):
    type: Literal["apply_patch"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""


module("responses.computer_action")

ComputerAction = Alias(
    Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, computer_action.Type, Wait],
    discriminator="type",
)

class Click(Model):
    button: Literal["left", "right", "wheel", "back", "forward"]
    """`left`, `right`, `wheel`, `back` or `forward`."""
    type: Literal["click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: Optional[List[str]] = ...
    """The keys that are held or pressed."""

class DoubleClick(Model):
    keys: Optional[List[str]] = ...
    """The keys that are held or pressed."""
    type: Literal["double_click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""

class Drag(Model):
    path: List[DragPath]
    """The points to drag along."""
    type: Literal["drag"]
    keys: Optional[List[str]] = ...
    """The keys that are held or pressed."""

class DragPath(Model):
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""

class Keypress(Model):
    keys: List[str]
    """The keys that are held or pressed."""
    type: Literal["keypress"]

class Move(Model):
    type: Literal["move"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: Optional[List[str]] = ...
    """The keys that are held or pressed."""

class Screenshot(Model):
    type: Literal["screenshot"]

class Scroll(Model):
    scroll_x: int
    """How far to scroll to the right, in pixels."""
    scroll_y: int
    """How far to scroll down, in pixels."""
    type: Literal["scroll"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: Optional[List[str]] = ...
    """The keys that are held or pressed."""

class Type(Model):
    text: str
    """The text to type."""
    type: Literal["type"]

class Wait(Model):
    type: Literal["wait"]


module("responses.computer_action_list")

ComputerActionList = List[ComputerAction]


module("responses.computer_action_list_param")

ComputerActionListParam = List[ComputerActionParam]

ComputerActionParam = Union[
    Click,
    DoubleClick,
    Drag,
    Keypress,
    Move,
    Screenshot,
    Scroll,
    computer_action_list_param.Type,
    Wait,
]

class Click(Params):
    button: Literal["left", "right", "wheel", "back", "forward"]
    """`left`, `right`, `wheel`, `back` or `forward`."""
    type: Literal["click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: Optional[Sequence[str]] = ...
    """The keys that are held or pressed."""

class DoubleClick(Params):
    keys: Optional[Sequence[str]]
    """The keys that are held or pressed."""
    type: Literal["double_click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""

class Drag(Params):
    path: Iterable[DragPath]
    """The points to drag along."""
    type: Literal["drag"]
    keys: Optional[Sequence[str]] = ...
    """The keys that are held or pressed."""

class DragPath(Params):
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""

class Keypress(Params):
    keys: Sequence[str]
    """The keys that are held or pressed."""
    type: Literal["keypress"]

class Move(Params):
    type: Literal["move"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: Optional[Sequence[str]] = ...
    """The keys that are held or pressed."""

class Screenshot(Params):
    type: Literal["screenshot"]

class Scroll(Params):
    scroll_x: int
    """How far to scroll to the right, in pixels."""
    scroll_y: int
    """How far to scroll down, in pixels."""
    type: Literal["scroll"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: Optional[Sequence[str]] = ...
    """The keys that are held or pressed."""

class Type(Params):
    text: str
    """The text to type."""
    type: Literal["type"]

class Wait(Params):
    type: Literal["wait"]


module("responses.computer_action_param")

ComputerActionParam = Union[
    Click,
    DoubleClick,
    Drag,
    Keypress,
    Move,
    Screenshot,
    Scroll,
    computer_action_param.Type,
    Wait,
]

class Click(Params):
    button: Literal["left", "right", "wheel", "back", "forward"]
    """`left`, `right`, `wheel`, `back` or `forward`."""
    type: Literal["click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: Optional[Sequence[str]] = ...
    """The keys that are held or pressed."""

class DoubleClick(Params):
    keys: Optional[Sequence[str]]
    """The keys that are held or pressed."""
    type: Literal["double_click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""

class Drag(Params):
    path: Iterable[DragPath]
    """The points to drag along."""
    type: Literal["drag"]
    keys: Optional[Sequence[str]] = ...
    """The keys that are held or pressed."""

class DragPath(Params):
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""

class Keypress(Params):
    keys: Sequence[str]
    """The keys that are held or pressed."""
    type: Literal["keypress"]

class Move(Params):
    type: Literal["move"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: Optional[Sequence[str]] = ...
    """The keys that are held or pressed."""

class Screenshot(Params):
    type: Literal["screenshot"]

class Scroll(Params):
    scroll_x: int
    """How far to scroll to the right, in pixels."""
    scroll_y: int
    """How far to scroll down, in pixels."""
    type: Literal["scroll"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: Optional[Sequence[str]] = ...
    """The keys that are held or pressed."""

class Type(Params):
    text: str
    """The text to type."""
    type: Literal["type"]

class Wait(Params):
    type: Literal["wait"]


module("responses.computer_tool")

class ComputerTool(Model):
    type: Literal["computer"]


module("responses.computer_tool_param")

class ComputerToolParam(Params):
    type: Literal["computer"]


module("responses.computer_use_preview_tool")

class ComputerUsePreviewTool(Model):
    display_height: int
    """Height of the screen in pixels."""
    display_width: int
    """Width of the screen in pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """Where it runs."""
    type: Literal["computer_use_preview"]


module("responses.computer_use_preview_tool_param")

class ComputerUsePreviewToolParam(Params):
    display_height: int
    """Height of the screen in pixels."""
    display_width: int
    """Width of the screen in pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """`windows`, `mac`, `linux`, `ubuntu` or `browser`."""
    type: Literal["computer_use_preview"]


module("responses.custom_tool")

class CustomTool(Model):
    name: str
    """Name of the tool."""
    type: Literal["custom"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    async_: Wire["async", Optional[bool]] = ...
    """Whether the model may go on before the result is there."""
    defer_loading: Optional[bool] = ...
    """Whether the model finds it only when it searches for tools; default False."""
    description: Optional[str] = ...
    """What it does and when to use it."""
    format: Optional[shared.CustomToolInputFormat] = ...
    """What its input may look like; default any text."""


module("responses.custom_tool_param")

class CustomToolParam(Params):
    field["async"]: bool = ...
    """Whether the model may go on before the result is there."""
    name: str
    """Name of the tool."""
    type: Literal["custom"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    defer_loading: bool = ...
    """Whether the model finds it only when it searches for tools; default False."""
    description: str = ...
    """What it does and when to use it."""
    format: shared_params.CustomToolInputFormat = ...
    """What its input may look like; default any text."""


module("responses.file_search_tool")

class FileSearchTool(Model):
    type: Literal["file_search"]
    vector_store_ids: List[str]
    """Ids of the vector stores to search."""
    filters: Optional[Filters] = ...
    """Which files to search, by their attributes."""
    max_num_results: Optional[int] = ...
    """The most results, 1 to 50."""
    ranking_options: Optional[RankingOptions] = ...
    """How results are ranked, and which are dropped."""

Filters = Optional[Union[shared.ComparisonFilter, shared.CompoundFilter]]

class RankingOptions(Model):
    hybrid_search: Optional[RankingOptionsHybridSearch] = ...
    """How much words and meaning count."""
    ranker: Optional[Literal["auto", "default-2024-11-15"]] = ...
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: Optional[float] = ...
    """Drop what fits less well, 0 to 1; default 0."""

class RankingOptionsHybridSearch(Model):
    embedding_weight: float
    """How much the meaning counts."""
    text_weight: float
    """How much the words count."""


module("responses.file_search_tool_param")

class FileSearchToolParam(Params):
    type: Literal["file_search"]
    vector_store_ids: Sequence[str]
    """Ids of the vector stores to search."""
    filters: Optional[Filters] = ...
    """Which files to search, by their attributes."""
    max_num_results: int = ...
    """The most results, 1 to 50."""
    ranking_options: RankingOptions = ...
    """How results are ranked, and which are dropped."""

Filters = Union[shared_params.ComparisonFilter, shared_params.CompoundFilter]

class RankingOptions(Params):
    hybrid_search: RankingOptionsHybridSearch = ...
    """How much words and meaning count."""
    ranker: Literal["auto", "default-2024-11-15"] = ...
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: float = ...
    """Drop what fits less well, 0 to 1; default 0."""

class RankingOptionsHybridSearch(Params):
    embedding_weight: float
    """How much the meaning counts."""
    text_weight: float
    """How much the words count."""


module("responses.function_shell_tool")

class FunctionShellTool(Model):
    type: Literal["shell"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    environment: Optional[Environment] = ...
    """Where it runs."""

Environment = Alias(Optional[Union[ContainerAuto, LocalEnvironment, ContainerReference]], discriminator="type")


module("responses.function_shell_tool_param")

class FunctionShellToolParam(Params):
    type: Literal["shell"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    environment: Optional[Environment] = ...
    """Where it runs."""

Environment = Union[ContainerAutoParam, LocalEnvironmentParam, ContainerReferenceParam]


module("responses.function_tool")

class FunctionTool(Model):
    name: str
    """Name of the function: letters, digits, `_` and `-`, up to 64 characters."""
    parameters: Optional[Dict[str, object]] = ...
    """Its parameters as a JSON Schema object."""
    strict: Optional[bool] = ...
    """Whether arguments will follow the schema exactly; default True."""
    type: Literal["function"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    async_: Wire["async", Optional[bool]] = ...
    """Whether the model may go on before the result is there."""
    defer_loading: Optional[bool] = ...
    """Whether the model finds it only when it searches for tools; default False."""
    description: Optional[str] = ...
    """What it does and when to call it; the model decides by this."""
    output_schema: Optional[Dict[str, object]] = ...
    """What the result looks like, as a JSON Schema."""


module("responses.function_tool_param")

class FunctionToolParam(Params):
    """A function of yours that the model may call."""
    field["async"]: bool = ...
    """Whether the model may go on before the result is there."""
    name: str
    """Name of the function: letters, digits, `_` and `-`, up to 64 characters."""
    parameters: Optional[Dict[str, object]]
    """Its parameters as a JSON Schema object."""
    strict: Optional[bool]
    """Whether arguments will follow the schema exactly; default True."""
    type: Literal["function"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    defer_loading: bool = ...
    """Whether the model finds it only when it searches for tools; default False."""
    description: Optional[str] = ...
    """What it does and when to call it; the model decides by this."""
    output_schema: Optional[Dict[str, object]] = ...
    """What the result looks like, as a JSON Schema."""


module("responses.mcp_tool_call_error")

McpToolCallError = Alias(Union[McpProtocolError, McpToolExecutionError, HTTPError], discriminator="type")

class McpProtocolError(Model):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["mcp_protocol_error"]

class McpToolExecutionError(Model):
    content: object
    """What the tool said of its failure."""
    type: Literal["mcp_tool_execution_error"]

class HTTPError(Model):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]


module("responses.mcp_tool_call_error_param")

McpToolCallErrorParam = Union[McpProtocolError, McpToolExecutionError, HTTPError]

class McpProtocolError(Params):
    code: int
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["mcp_protocol_error"]

class McpToolExecutionError(Params):
    content: object
    """What the tool said of its failure."""
    type: Literal["mcp_tool_execution_error"]

class HTTPError(Params):
    code: int
    """The status code."""
    message: str
    """What went wrong, in words."""
    type: Literal["http_error"]


module("responses.namespace_tool")

class NamespaceTool(Model):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: List[Tool]
    """The tools in it."""
    type: Literal["namespace"]

Tool = Alias(Union[ToolFunction, CustomTool], discriminator="type")

class ToolFunction(Model):
    name: str
    """Name of the function."""
    type: Literal["function"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    async_: Wire["async", Optional[bool]] = ...
    """Whether the model may go on before the result is there."""
    defer_loading: Optional[bool] = ...
    """Whether the model finds it only when it searches for tools; default False."""
    description: Optional[str] = ...
    """What it does and when to call it; the model decides by this."""
    output_schema: Optional[Dict[str, object]] = ...
    """What the result looks like, as a JSON Schema."""
    parameters: Optional[object] = ...
    """Its parameters as a JSON Schema object."""
    strict: Optional[bool] = ...
    """Whether arguments will follow the schema exactly."""


module("responses.namespace_tool_param")

class NamespaceToolParam(Params):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: Iterable[Tool]
    """The tools in it."""
    type: Literal["namespace"]

Tool = Union[ToolFunction, CustomToolParam]

class ToolFunction(Params):
    field["async"]: bool = ...
    """Whether the model may go on before the result is there."""
    name: str
    """Name of the function."""
    type: Literal["function"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    defer_loading: bool = ...
    """Whether the model finds it only when it searches for tools; default False."""
    description: Optional[str] = ...
    """What it does and when to call it; the model decides by this."""
    output_schema: Optional[Dict[str, object]] = ...
    """What the result looks like, as a JSON Schema."""
    parameters: Optional[object] = ...
    """Its parameters as a JSON Schema object."""
    strict: Optional[bool] = ...
    """Whether arguments will follow the schema exactly."""


module("responses.response_apply_patch_tool_call")

class ResponseApplyPatchToolCall(Model):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    operation: Operation
    """The file to make, change or delete, and how."""
    status: Literal["in_progress", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call"]
    caller: Optional[Caller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: Optional[str] = ...
    """Who made it."""

Operation = Alias(Union[OperationCreateFile, OperationDeleteFile, OperationUpdateFile], discriminator="type")

class OperationCreateFile(Model):
    diff: str
    """Content of the new file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["create_file"]

class OperationDeleteFile(Model):
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["delete_file"]

class OperationUpdateFile(Model):
    diff: str
    """What to change, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
    type: Literal["update_file"]

Caller = Alias(Optional[Union[CallerDirect, CallerProgram]], discriminator="type")

class CallerDirect(Model):
    type: Literal["direct"]

class CallerProgram(Model):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]


module("responses.response_apply_patch_tool_call_output")

class ResponseApplyPatchToolCallOutput(Model):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    status: Literal["completed", "failed"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["apply_patch_call_output"]
    caller: Optional[Caller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: Optional[str] = ...
    """Who made it."""
    output: Optional[str] = ...
    """What came of it, in words."""

Caller = Alias(Optional[Union[CallerDirect, CallerProgram]], discriminator="type")

class CallerDirect(Model):
    type: Literal["direct"]

class CallerProgram(Model):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]


module("responses.response_code_interpreter_tool_call")

class ResponseCodeInterpreterToolCall(Model):
    id: str
    """Id of the item."""
    code: Optional[str] = ...
    """The code that was run."""
    container_id: str
    """Id of the container that ran it."""
    outputs: Optional[List[Output]] = ...
    """What it printed and drew, if it was included."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far it is."""
    type: Literal["code_interpreter_call"]

Output = Alias(Union[OutputLogs, OutputImage], discriminator="type")

class OutputLogs(Model):
    logs: str
    """What was printed."""
    type: Literal["logs"]

class OutputImage(Model):
    type: Literal["image"]
    url: str
    """Address of the image."""


module("responses.response_code_interpreter_tool_call_param")

class ResponseCodeInterpreterToolCallParam(Params):
    id: str
    """Id of the item."""
    code: Optional[str]
    """The code that was run."""
    container_id: str
    """Id of the container that ran it."""
    outputs: Optional[Iterable[Output]]
    """What it printed and drew, if it was included."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far it is."""
    type: Literal["code_interpreter_call"]

Output = Union[OutputLogs, OutputImage]

class OutputLogs(Params):
    logs: str
    """What was printed."""
    type: Literal["logs"]

class OutputImage(Params):
    type: Literal["image"]
    url: str
    """Address of the image."""


module("responses.response_computer_tool_call")

class ResponseComputerToolCall(Model):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    pending_safety_checks: List[PendingSafetyCheck]
    """What the API wants you to look at before the action is done."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call"]
    action: Optional[Action] = ...
    """What to do: click, type, scroll, take a screenshot and so on."""
    actions: Optional[ComputerActionList] = ...
    """What to do, one after the other."""

class PendingSafetyCheck(Model):
    id: str
    """Id of the check."""
    code: Optional[str] = ...
    """What kind of check it is."""
    message: Optional[str] = ...
    """What to look at, in words."""

Action = Alias(
    Union[
        ActionClick,
        ActionDoubleClick,
        ActionDrag,
        ActionKeypress,
        ActionMove,
        ActionScreenshot,
        ActionScroll,
        ActionType,
        ActionWait,
    ],
    discriminator="type",
)

class ActionClick(Model):
    button: Literal["left", "right", "wheel", "back", "forward"]
    """`left`, `right`, `wheel`, `back` or `forward`."""
    type: Literal["click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: Optional[List[str]] = ...
    """The keys that are held or pressed."""

class ActionDoubleClick(Model):
    keys: Optional[List[str]] = ...
    """The keys that are held or pressed."""
    type: Literal["double_click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""

class ActionDrag(Model):
    path: List[ActionDragPath]
    """The points to drag along."""
    type: Literal["drag"]
    keys: Optional[List[str]] = ...
    """The keys that are held or pressed."""

class ActionDragPath(Model):
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""

class ActionKeypress(Model):
    keys: List[str]
    """The keys that are held or pressed."""
    type: Literal["keypress"]

class ActionMove(Model):
    type: Literal["move"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: Optional[List[str]] = ...
    """The keys that are held or pressed."""

class ActionScreenshot(Model):
    type: Literal["screenshot"]

class ActionScroll(Model):
    scroll_x: int
    """How far to scroll to the right, in pixels."""
    scroll_y: int
    """How far to scroll down, in pixels."""
    type: Literal["scroll"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: Optional[List[str]] = ...
    """The keys that are held or pressed."""

class ActionType(Model):
    text: str
    """The text to type."""
    type: Literal["type"]

class ActionWait(Model):
    type: Literal["wait"]


module("responses.response_computer_tool_call_output_item")

class ResponseComputerToolCallOutputItem(Model):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    output: ResponseComputerToolCallOutputScreenshot
    """A screenshot of what came of it."""
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: Optional[List[AcknowledgedSafetyCheck]] = ...
    """What you have looked at, and let pass."""
    created_by: Optional[str] = ...
    """Who made it."""

class AcknowledgedSafetyCheck(Model):
    id: str
    """Id of the check."""
    code: Optional[str] = ...
    """What kind of check it is."""
    message: Optional[str] = ...
    """What to look at, in words."""


module("responses.response_computer_tool_call_output_screenshot")

class ResponseComputerToolCallOutputScreenshot(Model):
    type: Literal["computer_screenshot"]
    file_id: Optional[str] = ...
    """Id of the file."""
    image_url: Optional[str] = ...
    """Address of the screenshot, or the image itself as a `data:` URL."""


module("responses.response_computer_tool_call_output_screenshot_param")

class ResponseComputerToolCallOutputScreenshotParam(Params):
    type: Literal["computer_screenshot"]
    file_id: str = ...
    """Id of the file."""
    image_url: str = ...
    """Address of the screenshot, or the image itself as a `data:` URL."""


module("responses.response_computer_tool_call_param")

class ResponseComputerToolCallParam(Params):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    pending_safety_checks: Iterable[PendingSafetyCheck]
    """What the API wants you to look at before the action is done."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["computer_call"]
    action: Action = ...
    """What to do: click, type, scroll, take a screenshot and so on."""
    actions: ComputerActionListParam = ...
    """What to do, one after the other."""

class PendingSafetyCheck(Params):
    id: str
    """Id of the check."""
    code: Optional[str] = ...
    """What kind of check it is."""
    message: Optional[str] = ...
    """What to look at, in words."""

Action = Union[
    ActionClick,
    ActionDoubleClick,
    ActionDrag,
    ActionKeypress,
    ActionMove,
    ActionScreenshot,
    ActionScroll,
    ActionType,
    ActionWait,
]

class ActionClick(Params):
    button: Literal["left", "right", "wheel", "back", "forward"]
    """`left`, `right`, `wheel`, `back` or `forward`."""
    type: Literal["click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: Optional[Sequence[str]] = ...
    """The keys that are held or pressed."""

class ActionDoubleClick(Params):
    keys: Optional[Sequence[str]]
    """The keys that are held or pressed."""
    type: Literal["double_click"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""

class ActionDrag(Params):
    path: Iterable[ActionDragPath]
    """The points to drag along."""
    type: Literal["drag"]
    keys: Optional[Sequence[str]] = ...
    """The keys that are held or pressed."""

class ActionDragPath(Params):
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""

class ActionKeypress(Params):
    keys: Sequence[str]
    """The keys that are held or pressed."""
    type: Literal["keypress"]

class ActionMove(Params):
    type: Literal["move"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: Optional[Sequence[str]] = ...
    """The keys that are held or pressed."""

class ActionScreenshot(Params):
    type: Literal["screenshot"]

class ActionScroll(Params):
    scroll_x: int
    """How far to scroll to the right, in pixels."""
    scroll_y: int
    """How far to scroll down, in pixels."""
    type: Literal["scroll"]
    x: int
    """Across from the left, in pixels."""
    y: int
    """Down from the top, in pixels."""
    keys: Optional[Sequence[str]] = ...
    """The keys that are held or pressed."""

class ActionType(Params):
    text: str
    """The text to type."""
    type: Literal["type"]

class ActionWait(Params):
    type: Literal["wait"]


module("responses.response_custom_tool_call")

class ResponseCustomToolCall(Model):
    call_id: str
    """Id of the call; the item with its result names it."""
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    type: Literal["custom_tool_call"]
    id: Optional[str] = ...
    """Id of the item."""
    async_: Wire["async", Optional[bool]] = ...
    """Whether the model may go on before the result is there."""
    caller: Optional[Caller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    namespace: Optional[str] = ...
    """The namespace that it is in."""

Caller = Alias(Optional[Union[CallerDirect, CallerProgram]], discriminator="type")

class CallerDirect(Model):
    type: Literal["direct"]

class CallerProgram(Model):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]


module("responses.response_custom_tool_call_item")

class ResponseCustomToolCallItem(Model, ResponseCustomToolCall):
    id: str
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: Optional[str] = ...
    """Who made it."""


module("responses.response_custom_tool_call_output")

class ResponseCustomToolCallOutput(Model):
    call_id: str
    """Id of the call that this is the result of."""
    output: Union[str, List[OutputOutputContentList]]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    caller: Optional[Caller] = ...
    """Who made the call: the model itself, or a program that it wrote."""

OutputOutputContentList = Alias(Union[ResponseInputText, ResponseInputImage, ResponseInputFile], discriminator="type")

Caller = Alias(Optional[Union[CallerDirect, CallerProgram]], discriminator="type")

class CallerDirect(Model):
    type: Literal["direct"]

class CallerProgram(Model):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]


module("responses.response_custom_tool_call_output_item")

class ResponseCustomToolCallOutputItem(Model, ResponseCustomToolCallOutput):
    id: str
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: Optional[str] = ...
    """Who made it."""


module("responses.response_custom_tool_call_output_param")

class ResponseCustomToolCallOutputParam(Params):
    call_id: str
    """Id of the call."""
    output: Union[str, Iterable[OutputOutputContentList]]
    """The result: text, or parts of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: str = ...
    """Id of the item."""
    caller: Optional[Caller] = ...
    """Who made the call: the model itself, or a program that it wrote."""

OutputOutputContentList = Union[ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]

Caller = Union[CallerDirect, CallerProgram]

class CallerDirect(Params):
    type: Literal["direct"]

class CallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]


module("responses.response_custom_tool_call_param")

class ResponseCustomToolCallParam(Params):
    field["async"]: bool = ...
    """Whether the model may go on before the result is there."""
    call_id: str
    """Id of the call."""
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    type: Literal["custom_tool_call"]
    id: str = ...
    """Id of the item."""
    caller: Optional[Caller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    namespace: str = ...
    """The namespace that it is in."""

Caller = Union[CallerDirect, CallerProgram]

class CallerDirect(Params):
    type: Literal["direct"]

class CallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]


module("responses.response_file_search_tool_call")

class ResponseFileSearchToolCall(Model):
    id: str
    """Id of the item."""
    queries: List[str]
    """What was searched for."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it is."""
    type: Literal["file_search_call"]
    results: Optional[List[Result]] = ...
    """What was found, if it was included."""

class Result(Model):
    attributes: Optional[Dict[str, Union[str, float, bool]]] = ...
    """Up to 16 pairs of the file's own."""
    file_id: Optional[str] = ...
    """Id of the file."""
    filename: Optional[str] = ...
    """Name of the file."""
    score: Optional[float] = ...
    """How well it fits, 0 to 1."""
    text: Optional[str] = ...
    """The text that was found."""


module("responses.response_file_search_tool_call_param")

class ResponseFileSearchToolCallParam(Params):
    id: str
    """Id of the item."""
    queries: Sequence[str]
    """What was searched for."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it is."""
    type: Literal["file_search_call"]
    results: Optional[Iterable[Result]] = ...
    """What was found, if it was included."""

class Result(Params):
    attributes: Optional[Dict[str, Union[str, float, bool]]] = ...
    """Up to 16 pairs of the file's own."""
    file_id: str = ...
    """Id of the file."""
    filename: str = ...
    """Name of the file."""
    score: float = ...
    """How well it fits, 0 to 1."""
    text: str = ...
    """The text that was found."""


module("responses.response_function_call_output_item")

ResponseFunctionCallOutputItem = Alias(
    Union[ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent],
    discriminator="type",
)


module("responses.response_function_call_output_item_list")

ResponseFunctionCallOutputItemList = List[ResponseFunctionCallOutputItem]


module("responses.response_function_call_output_item_list_param")

ResponseFunctionCallOutputItemListParam = List[ResponseFunctionCallOutputItemParam]

ResponseFunctionCallOutputItemParam = Union[
    ResponseInputTextContentParam,
    ResponseInputImageContentParam,
    ResponseInputFileContentParam,
]


module("responses.response_function_call_output_item_param")

ResponseFunctionCallOutputItemParam = Union[
    ResponseInputTextContentParam,
    ResponseInputImageContentParam,
    ResponseInputFileContentParam,
]


module("responses.response_function_shell_call_output_content")

class ResponseFunctionShellCallOutputContent(Model):
    outcome: Outcome
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""

Outcome = Alias(Union[OutcomeTimeout, OutcomeExit], discriminator="type")

class OutcomeTimeout(Model):
    type: Literal["timeout"]

class OutcomeExit(Model):
    exit_code: int
    """Exit code of the command."""
    type: Literal["exit"]


module("responses.response_function_shell_call_output_content_param")

class ResponseFunctionShellCallOutputContentParam(Params):
    outcome: Outcome
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""

Outcome = Union[OutcomeTimeout, OutcomeExit]

class OutcomeTimeout(Params):
    type: Literal["timeout"]

class OutcomeExit(Params):
    exit_code: int
    """Exit code of the command."""
    type: Literal["exit"]


module("responses.response_function_shell_tool_call")

class ResponseFunctionShellToolCall(Model):
    id: str
    """Id of the item."""
    action: Action
    """What to run."""
    call_id: str
    """Id of the call."""
    environment: Optional[Environment] = ...
    """Where it runs."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["shell_call"]
    caller: Optional[Caller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: Optional[str] = ...
    """Who made it."""

class Action(Model):
    commands: List[str]
    """The commands, run one after the other."""
    max_output_length: Optional[int] = ...
    """The most characters of output to return."""
    timeout_ms: Optional[int] = ...
    """How long the commands may run, in milliseconds."""

Environment = Alias(Optional[Union[ResponseLocalEnvironment, ResponseContainerReference]], discriminator="type")

Caller = Alias(Optional[Union[CallerDirect, CallerProgram]], discriminator="type")

class CallerDirect(Model):
    type: Literal["direct"]

class CallerProgram(Model):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]


module("responses.response_function_shell_tool_call_output")

class ResponseFunctionShellToolCallOutput(Model):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call."""
    max_output_length: Optional[int] = ...
    """The most characters of output to return."""
    output: List[Output]
    """What came of each command."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["shell_call_output"]
    caller: Optional[Caller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: Optional[str] = ...
    """Who made it."""

class Output(Model):
    outcome: OutputOutcome
    """How it ended: an exit code, or a timeout."""
    stderr: str
    """What was printed as errors."""
    stdout: str
    """What was printed."""
    created_by: Optional[str] = ...
    """Who made it."""

OutputOutcome = Alias(Union[OutputOutcomeTimeout, OutputOutcomeExit], discriminator="type")

class OutputOutcomeTimeout(Model):
    type: Literal["timeout"]

class OutputOutcomeExit(Model):
    exit_code: int
    """Exit code of the command."""
    type: Literal["exit"]

Caller = Alias(Optional[Union[CallerDirect, CallerProgram]], discriminator="type")

class CallerDirect(Model):
    type: Literal["direct"]

class CallerProgram(Model):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]


module("responses.response_function_tool_call")

class ResponseFunctionToolCall(Model):
    """A call of a function of yours, which the model asks for."""
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    call_id: str
    """Id of the call; the item with its result names it."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    id: Optional[str] = ...
    """Id of the item."""
    async_: Wire["async", Optional[bool]] = ...
    """Whether the model may go on before the result is there."""
    caller: Optional[Caller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    namespace: Optional[str] = ...
    """The namespace that the function is in."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

Caller = Alias(Optional[Union[CallerDirect, CallerProgram]], discriminator="type")

class CallerDirect(Model):
    type: Literal["direct"]

class CallerProgram(Model):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]


module("responses.response_function_tool_call_item")

class ResponseFunctionToolCallItem(Model, ResponseFunctionToolCall):
    id: str
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    created_by: Optional[str] = ...
    """Who made it."""


module("responses.response_function_tool_call_output_item")

class ResponseFunctionToolCallOutputItem(Model):
    id: str
    """Id of the item."""
    output: Union[str, List[OutputOutputContentList]]
    """The result: text, or parts of text, images and files."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["function_call_output"]
    call_id: Optional[str] = ...
    """Id of the call."""
    caller: Optional[Caller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    created_by: Optional[str] = ...
    """Who made it."""
    name: Optional[str] = ...
    """Name of the function."""
    namespace: Optional[str] = ...
    """The namespace that it is in."""

OutputOutputContentList = Alias(Union[ResponseInputText, ResponseInputImage, ResponseInputFile], discriminator="type")

Caller = Alias(Optional[Union[CallerDirect, CallerProgram]], discriminator="type")

class CallerDirect(Model):
    type: Literal["direct"]

class CallerProgram(Model):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]


module("responses.response_function_tool_call_param")

class ResponseFunctionToolCallParam(Params):
    field["async"]: bool = ...
    """Whether the model may go on before the result is there."""
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    call_id: str
    """Id of the call."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    id: str = ...
    """Id of the item."""
    caller: Optional[Caller] = ...
    """Who made the call: the model itself, or a program that it wrote."""
    namespace: str = ...
    """The namespace that the function is in."""
    status: Literal["in_progress", "completed", "incomplete"] = ...
    """`in_progress`, `completed` or `incomplete`."""

Caller = Union[CallerDirect, CallerProgram]

class CallerDirect(Params):
    type: Literal["direct"]

class CallerProgram(Params):
    caller_id: str
    """Id of the program."""
    type: Literal["program"]


module("responses.response_function_web_search")

class ResponseFunctionWebSearch(Model):
    id: str
    """Id of the item."""
    action: Action
    """What was done: a search, a page opened, a text looked for in it."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is."""
    type: Literal["web_search_call"]

Action = Alias(Union[ActionSearch, ActionOpenPage, ActionFind], discriminator="type")

class ActionSearch(Model):
    type: Literal["search"]
    queries: Optional[List[str]] = ...
    """What was searched for."""
    query: Optional[str] = ...
    """What was searched for."""
    sources: Optional[List[ActionSearchSource]] = ...
    """What was found, if it was included."""

class ActionSearchSource(Model):
    type: Literal["url"]
    url: str
    """Address of the page."""

class ActionOpenPage(Model):
    type: Literal["open_page"]
    url: Optional[str] = ...
    """Address of the page."""

class ActionFind(Model):
    pattern: str
    """The text that was looked for."""
    type: Literal["find_in_page"]
    url: str
    """Address of the page."""


module("responses.response_function_web_search_param")

class ResponseFunctionWebSearchParam(Params):
    id: str
    """Id of the item."""
    action: Action
    """What was done: a search, a page opened, a text looked for in it."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is."""
    type: Literal["web_search_call"]

Action = Union[ActionSearch, ActionOpenPage, ActionFind]

class ActionSearch(Params):
    type: Literal["search"]
    queries: Sequence[str] = ...
    """What was searched for."""
    query: str = ...
    """What was searched for."""
    sources: Iterable[ActionSearchSource] = ...
    """What was found, if it was included."""

class ActionSearchSource(Params):
    type: Literal["url"]
    url: str
    """Address of the page."""

class ActionOpenPage(Params):
    type: Literal["open_page"]
    url: Optional[str] = ...
    """Address of the page."""

class ActionFind(Params):
    pattern: str
    """The text that was looked for."""
    type: Literal["find_in_page"]
    url: str
    """Address of the page."""


module("responses.response_tool_search_call")

class ResponseToolSearchCall(Model):
    id: str
    """Id of the item."""
    arguments: object
    """What was searched for."""
    call_id: Optional[str] = ...
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["tool_search_call"]
    created_by: Optional[str] = ...
    """Who made it."""


module("responses.response_tool_search_output_item")

class ResponseToolSearchOutputItem(Model):
    id: str
    """Id of the item."""
    call_id: Optional[str] = ...
    """Id of the call."""
    execution: Literal["server", "client"]
    """Who searches: the API (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    tools: List[Tool]
    """The tools that were found."""
    type: Literal["tool_search_output"]
    created_by: Optional[str] = ...
    """Who made it."""


module("responses.response_tool_search_output_item_param")

class ResponseToolSearchOutputItemParam(Model):
    tools: List[Tool]
    """The tools that were found."""
    type: Literal["tool_search_output"]
    id: Optional[str] = ...
    """Id of the item."""
    call_id: Optional[str] = ...
    """Id of the call."""
    execution: Optional[Literal["server", "client"]] = ...
    """Who searches: the API (`server`) or you (`client`)."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

Tool = Alias(
    Union[
        FunctionTool,
        FileSearchTool,
        ComputerTool,
        ComputerUsePreviewTool,
        WebSearchTool,
        ToolMcp,
        ToolCodeInterpreter,
        ToolProgrammaticToolCalling,
        ToolImageGeneration,
        ToolLocalShell,
        FunctionShellTool,
        CustomTool,
        ToolSearchOutputNamespaceTool,
        ToolSearchTool,
        WebSearchPreviewTool,
        ApplyPatchTool,
    ],
    discriminator="type",
)

class ToolMcp(Model):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: Optional[ToolMcpAllowedTools] = ...
    """Which of its tools may be called; by default all."""
    authorization: Optional[str] = ...
    """An OAuth token for the server."""
    connector_id: Optional[Literal[
        "connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive",
        "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint",
    ]] = ...
    """Id of a connector that the API has."""
    defer_loading: Optional[bool] = ...
    """Whether the model finds it only when it searches for tools; default False."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""
    require_approval: Optional[ToolMcpRequireApproval] = ...
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: Optional[str] = ...
    """What the server is for."""
    server_url: Optional[str] = ...
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: Optional[str] = ...
    """Id of a tunnel to a server of yours."""

ToolMcpAllowedTools = Optional[Union[List[str], ToolMcpAllowedToolsMcpToolFilter]]

class ToolMcpAllowedToolsMcpToolFilter(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

ToolMcpRequireApproval = Optional[Union[ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]]

class ToolMcpRequireApprovalMcpToolApprovalFilter(Model):
    always: Optional[ToolMcpRequireApprovalMcpToolApprovalFilterAlways] = ...
    """The tools whose calls wait for your approval."""
    never: Optional[ToolMcpRequireApprovalMcpToolApprovalFilterNever] = ...
    """The tools whose calls do not wait."""

class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

class ToolMcpRequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

class ToolCodeInterpreter(Model):
    container: ToolCodeInterpreterContainer
    """Id of a container, or `{"type": "auto"}` for a new one with the files that are named."""
    type: Literal["code_interpreter"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""

ToolCodeInterpreterContainer = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAuto]

class ToolCodeInterpreterContainerCodeInterpreterToolAuto(Model):
    type: Literal["auto"]
    file_ids: Optional[List[str]] = ...
    """Ids of uploaded files to put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: Optional[ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy] = ...
    """What it may reach; default nothing."""

ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = Alias(
    Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist],
    discriminator="type",
)

class ToolProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]

class ToolImageGeneration(Model):
    type: Literal["image_generation"]
    action: Optional[Literal["generate", "edit", "auto"]] = ...
    """Whether to make a new image or to change one: `auto` (default), `generate` or `edit`."""
    background: Optional[Literal["transparent", "opaque", "auto"]] = ...
    """`transparent`, `opaque` or `auto` (default)."""
    complexity: Optional[Literal["low", "medium", "high"]] = ...
    """How elaborate vector output is: `low`, `medium` or `high`."""
    frame_count: Optional[int] = ...
    """How many frames an animation has."""
    frame_duration_ms: Optional[int] = ...
    """How long each frame of an animation is shown, in milliseconds."""
    input_fidelity: Optional[Literal["high", "low"]] = ...
    """How closely to keep to the input images: `high` or `low` (default)."""
    input_image_mask: Optional[ToolImageGenerationInputImageMask] = ...
    """Which part of the image to change."""
    model: Optional[Union[
        str,
        Literal[
            "gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest",
        ],
    ]] = ...
    """The image model."""
    moderation: Optional[Literal["auto", "low"]] = ...
    """How strictly to moderate: `auto` (default) or `low`."""
    output_compression: Optional[int] = ...
    """Of JPEG and WebP, 0 to 100; default 100."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
    """`png` (default), `webp` or `jpeg`."""
    partial_images: Optional[int] = ...
    """How many unfinished images to stream, 0 to 3; default 0."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = ...
    """`low`, `medium`, `high` or `auto` (default)."""
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]] = ...
    """Width x height in pixels, such as `1024x1024`, or `auto` (default)."""
    svg: Optional[ToolImageGenerationSvg] = ...
    """Options of vector output."""

class ToolImageGenerationInputImageMask(Model):
    file_id: Optional[str] = ...
    """Id of the file."""
    image_url: Optional[str] = ...
    """The mask as a base64 `data:` URL."""

class ToolImageGenerationSvg(Model):
    model: Optional[str] = ...
    """The model that draws the vector output."""
    reasoning: Optional[ToolImageGenerationSvgReasoning] = ...
    """How much that model thinks before it draws."""

class ToolImageGenerationSvgReasoning(Model):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""

class ToolLocalShell(Model):
    type: Literal["local_shell"]


module("responses.response_tool_search_output_item_param_param")

class ResponseToolSearchOutputItemParamParam(Params):
    tools: Iterable[Tool]
    """The tools that were found."""
    type: Literal["tool_search_output"]
    id: Optional[str] = ...
    """Id of the item."""
    call_id: Optional[str] = ...
    """Id of the call."""
    execution: Literal["server", "client"] = ...
    """Who searches: the API (`server`) or you (`client`)."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

Tool = Union[
    FunctionToolParam,
    FileSearchToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    WebSearchToolParam,
    ToolMcp,
    ToolCodeInterpreter,
    ToolProgrammaticToolCalling,
    ToolImageGeneration,
    ToolLocalShell,
    FunctionShellToolParam,
    CustomToolParam,
    ToolSearchOutputNamespaceToolParam,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    ApplyPatchToolParam,
]

class ToolMcp(Params):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: Optional[ToolMcpAllowedTools] = ...
    """Which of its tools may be called; by default all."""
    authorization: str = ...
    """An OAuth token for the server."""
    connector_id: Literal[
        "connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive",
        "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint",
    ] = ...
    """Id of a connector that the API has."""
    defer_loading: bool = ...
    """Whether the model finds it only when it searches for tools; default False."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""
    require_approval: Optional[ToolMcpRequireApproval] = ...
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str = ...
    """What the server is for."""
    server_url: str = ...
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str = ...
    """Id of a tunnel to a server of yours."""

ToolMcpAllowedTools = Union[Sequence[str], ToolMcpAllowedToolsMcpToolFilter]

class ToolMcpAllowedToolsMcpToolFilter(Params):
    read_only: bool = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] = ...
    """Only tools of these names."""

ToolMcpRequireApproval = Union[ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

class ToolMcpRequireApprovalMcpToolApprovalFilter(Params):
    always: ToolMcpRequireApprovalMcpToolApprovalFilterAlways = ...
    """The tools whose calls wait for your approval."""
    never: ToolMcpRequireApprovalMcpToolApprovalFilterNever = ...
    """The tools whose calls do not wait."""

class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(Params):
    read_only: bool = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] = ...
    """Only tools of these names."""

class ToolMcpRequireApprovalMcpToolApprovalFilterNever(Params):
    read_only: bool = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] = ...
    """Only tools of these names."""

class ToolCodeInterpreter(Params):
    container: ToolCodeInterpreterContainer
    """Id of a container, or `{"type": "auto"}` for a new one with the files that are named."""
    type: Literal["code_interpreter"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""

ToolCodeInterpreterContainer = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAuto]

class ToolCodeInterpreterContainerCodeInterpreterToolAuto(Params):
    type: Literal["auto"]
    file_ids: Sequence[str] = ...
    """Ids of uploaded files to put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = ...
    """What it may reach; default nothing."""

ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = Union[
    ContainerNetworkPolicyDisabledParam,
    ContainerNetworkPolicyAllowlistParam,
]

class ToolProgrammaticToolCalling(Params):
    type: Literal["programmatic_tool_calling"]

class ToolImageGeneration(Params):
    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] = ...
    """Whether to make a new image or to change one: `auto` (default), `generate` or `edit`."""
    background: Literal["transparent", "opaque", "auto"] = ...
    """`transparent`, `opaque` or `auto` (default)."""
    complexity: Literal["low", "medium", "high"] = ...
    """How elaborate vector output is: `low`, `medium` or `high`."""
    frame_count: int = ...
    """How many frames an animation has."""
    frame_duration_ms: int = ...
    """How long each frame of an animation is shown, in milliseconds."""
    input_fidelity: Optional[Literal["high", "low"]] = ...
    """How closely to keep to the input images: `high` or `low` (default)."""
    input_image_mask: ToolImageGenerationInputImageMask = ...
    """Which part of the image to change."""
    model: Union[
        str,
        Literal[
            "gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest",
        ],
    ] = ...
    """The image model."""
    moderation: Literal["auto", "low"] = ...
    """How strictly to moderate: `auto` (default) or `low`."""
    output_compression: int = ...
    """Of JPEG and WebP, 0 to 100; default 100."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
    """`png` (default), `webp` or `jpeg`."""
    partial_images: int = ...
    """How many unfinished images to stream, 0 to 3; default 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
    """`low`, `medium`, `high` or `auto` (default)."""
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]] = ...
    """Width x height in pixels, such as `1024x1024`, or `auto` (default)."""
    svg: ToolImageGenerationSvg = ...
    """Options of vector output."""

class ToolImageGenerationInputImageMask(Params):
    file_id: str = ...
    """Id of the file."""
    image_url: str = ...
    """The mask as a base64 `data:` URL."""

class ToolImageGenerationSvg(Params):
    model: str = ...
    """The model that draws the vector output."""
    reasoning: Optional[ToolImageGenerationSvgReasoning] = ...
    """How much that model thinks before it draws."""

class ToolImageGenerationSvgReasoning(Params):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""

class ToolLocalShell(Params):
    type: Literal["local_shell"]


module("responses.tool")
from responses import WebSearchTool

Tool = Alias(
    Union[
        FunctionTool,
        FileSearchTool,
        ComputerTool,
        ComputerUsePreviewTool,
        WebSearchTool,
        Mcp,
        CodeInterpreter,
        ProgrammaticToolCalling,
        ImageGeneration,
        LocalShell,
        FunctionShellTool,
        CustomTool,
        NamespaceTool,
        ToolSearchTool,
        WebSearchPreviewTool,
        ApplyPatchTool,
    ],
    discriminator="type",
)

class Mcp(Model):
    server_label: str
    """A name for the server, by which calls are told apart."""
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: Optional[McpAllowedTools] = ...
    """Which of its tools may be called; by default all."""
    authorization: Optional[str] = ...
    """An OAuth token for the server."""
    connector_id: Optional[Literal[
        "connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive",
        "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint",
    ]] = ...
    """Id of a connector that the API has."""
    defer_loading: Optional[bool] = ...
    """Whether the model finds it only when it searches for tools; default False."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""
    require_approval: Optional[McpRequireApproval] = ...
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: Optional[str] = ...
    """What the server is for."""
    server_url: Optional[str] = ...
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: Optional[str] = ...
    """Id of a tunnel to a server of yours."""

McpAllowedTools = Optional[Union[List[str], McpAllowedToolsMcpToolFilter]]

class McpAllowedToolsMcpToolFilter(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

McpRequireApproval = Optional[Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]]

class McpRequireApprovalMcpToolApprovalFilter(Model):
    always: Optional[McpRequireApprovalMcpToolApprovalFilterAlways] = ...
    """The tools whose calls wait for your approval."""
    never: Optional[McpRequireApprovalMcpToolApprovalFilterNever] = ...
    """The tools whose calls do not wait."""

class McpRequireApprovalMcpToolApprovalFilterAlways(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

class McpRequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: Optional[bool] = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Optional[List[str]] = ...
    """Only tools of these names."""

class CodeInterpreter(Model):
    container: CodeInterpreterContainer
    """Id of a container, or `{"type": "auto"}` for a new one with the files that are named."""
    type: Literal["code_interpreter"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""

CodeInterpreterContainer = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]

class CodeInterpreterContainerCodeInterpreterToolAuto(Model):
    type: Literal["auto"]
    file_ids: Optional[List[str]] = ...
    """Ids of uploaded files to put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: Optional[CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy] = ...
    """What it may reach; default nothing."""

CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = Alias(
    Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist],
    discriminator="type",
)

class ProgrammaticToolCalling(Model):
    type: Literal["programmatic_tool_calling"]

class ImageGeneration(Model):
    type: Literal["image_generation"]
    action: Optional[Literal["generate", "edit", "auto"]] = ...
    """Whether to make a new image or to change one: `auto` (default), `generate` or `edit`."""
    background: Optional[Literal["transparent", "opaque", "auto"]] = ...
    """`transparent`, `opaque` or `auto` (default)."""
    complexity: Optional[Literal["low", "medium", "high"]] = ...
    """How elaborate vector output is: `low`, `medium` or `high`."""
    frame_count: Optional[int] = ...
    """How many frames an animation has."""
    frame_duration_ms: Optional[int] = ...
    """How long each frame of an animation is shown, in milliseconds."""
    input_fidelity: Optional[Literal["high", "low"]] = ...
    """How closely to keep to the input images: `high` or `low` (default)."""
    input_image_mask: Optional[ImageGenerationInputImageMask] = ...
    """Which part of the image to change."""
    model: Optional[Union[
        str,
        Literal[
            "gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest",
        ],
    ]] = ...
    """The image model."""
    moderation: Optional[Literal["auto", "low"]] = ...
    """How strictly to moderate: `auto` (default) or `low`."""
    output_compression: Optional[int] = ...
    """Of JPEG and WebP, 0 to 100; default 100."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
    """`png` (default), `webp` or `jpeg`."""
    partial_images: Optional[int] = ...
    """How many unfinished images to stream, 0 to 3; default 0."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = ...
    """`low`, `medium`, `high` or `auto` (default)."""
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]] = ...
    """Width x height in pixels, such as `1024x1024`, or `auto` (default)."""
    svg: Optional[ImageGenerationSvg] = ...
    """Options of vector output."""

class ImageGenerationInputImageMask(Model):
    file_id: Optional[str] = ...
    """Id of the file."""
    image_url: Optional[str] = ...
    """The mask as a base64 `data:` URL."""

class ImageGenerationSvg(Model):
    model: Optional[str] = ...
    """The model that draws the vector output."""
    reasoning: Optional[ImageGenerationSvgReasoning] = ...
    """How much that model thinks before it draws."""

class ImageGenerationSvgReasoning(Model):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""

class LocalShell(Model):
    type: Literal["local_shell"]

WebSearchToolFilters = web_search_tool.Filters

WebSearchToolUserLocation = web_search_tool.UserLocation


module("responses.tool_choice_allowed")

class ToolChoiceAllowed(Model):
    mode: Literal["auto", "required"]
    """`auto`: the model may call one of them, `required`: it must."""
    tools: List[Dict[str, object]]
    """The tools that may be called."""
    type: Literal["allowed_tools"]


module("responses.tool_choice_allowed_param")

class ToolChoiceAllowedParam(Params):
    mode: Literal["auto", "required"]
    """`auto`: the model may call one of them, `required`: it must."""
    tools: Iterable[Dict[str, object]]
    """The tools that may be called."""
    type: Literal["allowed_tools"]


module("responses.tool_choice_apply_patch")

class ToolChoiceApplyPatch(Model):
    type: Literal["apply_patch"]


module("responses.tool_choice_apply_patch_param")

class ToolChoiceApplyPatchParam(Params):
    type: Literal["apply_patch"]


module("responses.tool_choice_custom")

class ToolChoiceCustom(Model):
    name: str
    """Name of the tool."""
    type: Literal["custom"]


module("responses.tool_choice_custom_param")

class ToolChoiceCustomParam(Params):
    name: str
    """Name of the tool."""
    type: Literal["custom"]


module("responses.tool_choice_function")

class ToolChoiceFunction(Model):
    name: str
    """Name of the function."""
    type: Literal["function"]


module("responses.tool_choice_function_param")

class ToolChoiceFunctionParam(Params):
    name: str
    """Name of the function."""
    type: Literal["function"]


module("responses.tool_choice_mcp")

class ToolChoiceMcp(Model):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    name: Optional[str] = ...
    """Name of the tool; default any tool of the server."""


module("responses.tool_choice_mcp_param")

class ToolChoiceMcpParam(Params):
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp"]
    name: Optional[str] = ...
    """Name of the tool; default any tool of the server."""


module("responses.tool_choice_options")

ToolChoiceOptions = Literal["none", "auto", "required"]


module("responses.tool_choice_shell")

class ToolChoiceShell(Model):
    type: Literal["shell"]


module("responses.tool_choice_shell_param")

class ToolChoiceShellParam(Params):
    type: Literal["shell"]


module("responses.tool_choice_types")

class ToolChoiceTypes(Model):
    type: Literal[
        "file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use",
        "web_search_preview_2025_03_11", "image_generation", "code_interpreter",
    ]
    """Which tool of the API."""


module("responses.tool_choice_types_param")

class ToolChoiceTypesParam(Params):
    type: Literal[
        "file_search", "web_search_preview", "computer", "computer_use_preview", "computer_use",
        "web_search_preview_2025_03_11", "image_generation", "code_interpreter",
    ]
    """Which tool of the API."""


module("responses.tool_param")

ToolParam = Union[
    FunctionToolParam,
    FileSearchToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    WebSearchToolParam,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    FunctionShellToolParam,
    CustomToolParam,
    NamespaceToolParam,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    ApplyPatchToolParam,
]

class Mcp(Params):
    server_label: str
    """A name for the server, by which calls are told apart."""
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    allowed_tools: Optional[McpAllowedTools] = ...
    """Which of its tools may be called; by default all."""
    authorization: str = ...
    """An OAuth token for the server."""
    connector_id: Literal[
        "connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive",
        "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint",
    ] = ...
    """Id of a connector that the API has."""
    defer_loading: bool = ...
    """Whether the model finds it only when it searches for tools; default False."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""
    require_approval: Optional[McpRequireApproval] = ...
    """Which calls wait for your approval: `always` (default), `never`, or by tool."""
    server_description: str = ...
    """What the server is for."""
    server_url: str = ...
    """Address of the server; this or `connector_id` or `tunnel_id`."""
    tunnel_id: str = ...
    """Id of a tunnel to a server of yours."""

McpAllowedTools = Union[Sequence[str], McpAllowedToolsMcpToolFilter]

class McpAllowedToolsMcpToolFilter(Params):
    read_only: bool = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] = ...
    """Only tools of these names."""

McpRequireApproval = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

class McpRequireApprovalMcpToolApprovalFilter(Params):
    always: McpRequireApprovalMcpToolApprovalFilterAlways = ...
    """The tools whose calls wait for your approval."""
    never: McpRequireApprovalMcpToolApprovalFilterNever = ...
    """The tools whose calls do not wait."""

class McpRequireApprovalMcpToolApprovalFilterAlways(Params):
    read_only: bool = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] = ...
    """Only tools of these names."""

class McpRequireApprovalMcpToolApprovalFilterNever(Params):
    read_only: bool = ...
    """Only tools that change nothing, as the server says."""
    tool_names: Sequence[str] = ...
    """Only tools of these names."""

class CodeInterpreter(Params):
    container: CodeInterpreterContainer
    """Id of a container, or `{"type": "auto"}` for a new one with the files that are named."""
    type: Literal["code_interpreter"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""

CodeInterpreterContainer = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]

class CodeInterpreterContainerCodeInterpreterToolAuto(Params):
    type: Literal["auto"]
    file_ids: Sequence[str] = ...
    """Ids of uploaded files to put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = ...
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = ...
    """What it may reach; default nothing."""

CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = Union[
    ContainerNetworkPolicyDisabledParam,
    ContainerNetworkPolicyAllowlistParam,
]

class ProgrammaticToolCalling(Params):
    type: Literal["programmatic_tool_calling"]

class ImageGeneration(Params):
    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] = ...
    """Whether to make a new image or to change one: `auto` (default), `generate` or `edit`."""
    background: Literal["transparent", "opaque", "auto"] = ...
    """`transparent`, `opaque` or `auto` (default)."""
    complexity: Literal["low", "medium", "high"] = ...
    """How elaborate vector output is: `low`, `medium` or `high`."""
    frame_count: int = ...
    """How many frames an animation has."""
    frame_duration_ms: int = ...
    """How long each frame of an animation is shown, in milliseconds."""
    input_fidelity: Optional[Literal["high", "low"]] = ...
    """How closely to keep to the input images: `high` or `low` (default)."""
    input_image_mask: ImageGenerationInputImageMask = ...
    """Which part of the image to change."""
    model: Union[
        str,
        Literal[
            "gpt-image-1", "gpt-image-1-mini", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1.5", "chatgpt-image-latest",
        ],
    ] = ...
    """The image model."""
    moderation: Literal["auto", "low"] = ...
    """How strictly to moderate: `auto` (default) or `low`."""
    output_compression: int = ...
    """Of JPEG and WebP, 0 to 100; default 100."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
    """`png` (default), `webp` or `jpeg`."""
    partial_images: int = ...
    """How many unfinished images to stream, 0 to 3; default 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
    """`low`, `medium`, `high` or `auto` (default)."""
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]] = ...
    """Width x height in pixels, such as `1024x1024`, or `auto` (default)."""
    svg: ImageGenerationSvg = ...
    """Options of vector output."""

class ImageGenerationInputImageMask(Params):
    file_id: str = ...
    """Id of the file."""
    image_url: str = ...
    """The mask as a base64 `data:` URL."""

class ImageGenerationSvg(Params):
    model: str = ...
    """The model that draws the vector output."""
    reasoning: Optional[ImageGenerationSvgReasoning] = ...
    """How much that model thinks before it draws."""

class ImageGenerationSvgReasoning(Params):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""

class LocalShell(Params):
    type: Literal["local_shell"]

ParseableToolParam = Union[ToolParam, chat.ChatCompletionFunctionToolParam]

WebSearchTool = WebSearchToolParam

WebSearchToolFilters = web_search_tool_param.Filters

WebSearchToolUserLocation = web_search_tool_param.UserLocation


module("responses.tool_search_output_namespace_tool")

class ToolSearchOutputNamespaceTool(Model):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: List[Tool]
    """The tools in it."""
    type: Literal["namespace"]

Tool = Alias(Union[ToolFunction, CustomTool], discriminator="type")

class ToolFunction(Model):
    name: str
    """Name of the function."""
    type: Literal["function"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    async_: Wire["async", Optional[bool]] = ...
    """Whether the model may go on before the result is there."""
    defer_loading: Optional[bool] = ...
    """Whether the model finds it only when it searches for tools; default False."""
    description: Optional[str] = ...
    """What it does and when to call it; the model decides by this."""
    output_schema: Optional[Dict[str, object]] = ...
    """What the result looks like, as a JSON Schema."""
    parameters: Optional[object] = ...
    """Its parameters as a JSON Schema object."""
    strict: Optional[bool] = ...
    """Whether arguments will follow the schema exactly."""


module("responses.tool_search_output_namespace_tool_param")

class ToolSearchOutputNamespaceToolParam(Params):
    description: str
    """What is in it; the model decides by this."""
    name: str
    """Name of the namespace."""
    tools: Iterable[Tool]
    """The tools that were found."""
    type: Literal["namespace"]

Tool = Union[ToolFunction, CustomToolParam]

class ToolFunction(Params):
    field["async"]: bool = ...
    """Whether the model may go on before the result is there."""
    name: str
    """Name of the function."""
    type: Literal["function"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    """Who may call it: the model itself, or programs that it writes."""
    defer_loading: bool = ...
    """Whether the model finds it only when it searches for tools; default False."""
    description: Optional[str] = ...
    """What it does and when to call it; the model decides by this."""
    output_schema: Optional[Dict[str, object]] = ...
    """What the result looks like, as a JSON Schema."""
    parameters: Optional[object] = ...
    """Its parameters as a JSON Schema object."""
    strict: Optional[bool] = ...
    """Whether arguments will follow the schema exactly."""


module("responses.tool_search_tool")

class ToolSearchTool(Model):
    type: Literal["tool_search"]
    description: Optional[str] = ...
    """What can be searched for."""
    execution: Optional[Literal["server", "client"]] = ...
    """Who searches: the API (`server`) or you (`client`)."""
    parameters: Optional[object] = ...
    """What the search takes, as a JSON Schema object."""


module("responses.tool_search_tool_param")

class ToolSearchToolParam(Params):
    type: Literal["tool_search"]
    description: Optional[str] = ...
    """What can be searched for."""
    execution: Literal["server", "client"] = ...
    """Who searches: the API (`server`) or you (`client`)."""
    parameters: Optional[object] = ...
    """What the search takes, as a JSON Schema object."""


module("responses.web_search_preview_tool")

class WebSearchPreviewTool(Model):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """`web_search_preview`, or a version of it by date."""
    search_content_types: Optional[List[Literal["text", "image"]]] = ...
    """What to search for: `text`, `image` or both."""
    search_context_size: Optional[Literal["low", "medium", "high"]] = ...
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: Optional[UserLocation] = ...
    """Roughly where the user is."""

class UserLocation(Model):
    type: Literal["approximate"]
    city: Optional[str] = ...
    """City, as text."""
    country: Optional[str] = ...
    """ISO 3166-1 code of two letters, such as `US`."""
    region: Optional[str] = ...
    """Region or state, as text."""
    timezone: Optional[str] = ...
    """IANA time zone, such as `America/Los_Angeles`."""


module("responses.web_search_preview_tool_param")

class WebSearchPreviewToolParam(Params):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """`web_search_preview`, or a version of it by date."""
    search_content_types: List[Literal["text", "image"]] = ...
    """What to search for: `text`, `image` or both."""
    search_context_size: Literal["low", "medium", "high"] = ...
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: Optional[UserLocation] = ...
    """Roughly where the user is."""

class UserLocation(Params):
    type: Literal["approximate"]
    city: Optional[str] = ...
    """City, as text."""
    country: Optional[str] = ...
    """ISO 3166-1 code of two letters, such as `US`."""
    region: Optional[str] = ...
    """Region or state, as text."""
    timezone: Optional[str] = ...
    """IANA time zone, such as `America/Los_Angeles`."""


module("responses.web_search_tool")

class WebSearchTool(Model):
    type: Literal["web_search", "web_search_2025_08_26"]
    """`web_search`, or a version of it by date."""
    external_web_access: Optional[bool] = ...
    """Whether it may go to the live web; default True."""
    filters: Optional[Filters] = ...
    """Which domains to search."""
    search_context_size: Optional[Literal["low", "medium", "high"]] = ...
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: Optional[UserLocation] = ...
    """Roughly where the user is."""

class Filters(Model):
    allowed_domains: Optional[List[str]] = ...
    """Only these domains and those below them."""

class UserLocation(Model):
    city: Optional[str] = ...
    """City, as text."""
    country: Optional[str] = ...
    """ISO 3166-1 code of two letters, such as `US`."""
    region: Optional[str] = ...
    """Region or state, as text."""
    timezone: Optional[str] = ...
    """IANA time zone, such as `America/Los_Angeles`."""
    type: Optional[Literal["approximate"]] = ...
    """`approximate`."""


module("responses.web_search_tool_param")

class WebSearchToolParam(Params):
    type: Literal["web_search", "web_search_2025_08_26"]
    """`web_search`, or a version of it by date."""
    external_web_access: bool = ...
    """Whether it may go to the live web; default True."""
    filters: Optional[Filters] = ...
    """Which domains to search."""
    search_context_size: Literal["low", "medium", "high"] = ...
    """How much of what is found is read: `low`, `medium` (default) or `high`."""
    user_location: Optional[UserLocation] = ...
    """Roughly where the user is."""

class Filters(Params):
    allowed_domains: Optional[Sequence[str]] = ...
    """Only these domains and those below them."""

class UserLocation(Params):
    city: Optional[str] = ...
    """City, as text."""
    country: Optional[str] = ...
    """ISO 3166-1 code of two letters, such as `US`."""
    region: Optional[str] = ...
    """Region or state, as text."""
    timezone: Optional[str] = ...
    """IANA time zone, such as `America/Los_Angeles`."""
    type: Literal["approximate"] = ...
