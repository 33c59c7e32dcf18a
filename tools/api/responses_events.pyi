"""Responses: the events of streams and sockets."""

module("responses.response_audio_delta_event")

class ResponseAudioDeltaEvent(Model):
    delta: str
    """A further piece of the sound, as base64."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.delta"]


module("responses.response_audio_done_event")

class ResponseAudioDoneEvent(Model):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.done"]


module("responses.response_audio_transcript_delta_event")

class ResponseAudioTranscriptDeltaEvent(Model):
    delta: str
    """A further piece."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.delta"]


module("responses.response_audio_transcript_done_event")

class ResponseAudioTranscriptDoneEvent(Model):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.done"]


module("responses.response_code_interpreter_call_code_delta_event")

class ResponseCodeInterpreterCallCodeDeltaEvent(Model):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.delta"]


module("responses.response_code_interpreter_call_code_done_event")

class ResponseCodeInterpreterCallCodeDoneEvent(Model):
    code: str
    """The whole code."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.done"]


module("responses.response_code_interpreter_call_completed_event")

class ResponseCodeInterpreterCallCompletedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.completed"]


module("responses.response_code_interpreter_call_in_progress_event")

class ResponseCodeInterpreterCallInProgressEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.in_progress"]


module("responses.response_code_interpreter_call_interpreting_event")

class ResponseCodeInterpreterCallInterpretingEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.interpreting"]


module("responses.response_compaction_compacting_event")

class ResponseCompactionCompactingEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.compaction.compacting"]


module("responses.response_completed_event")

class ResponseCompletedEvent(Model):
    response: Response
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.completed"]


module("responses.response_content_part_added_event")

class ResponseContentPartAddedEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: Part
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.content_part.added"]

Part = Alias(Union[ResponseOutputText, ResponseOutputRefusal, PartReasoningText], discriminator="type")

class PartReasoningText(Model):
    text: str
    """The text."""
    type: Literal["reasoning_text"]


module("responses.response_content_part_done_event")

class ResponseContentPartDoneEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: Part
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.content_part.done"]

Part = Alias(Union[ResponseOutputText, ResponseOutputRefusal, PartReasoningText], discriminator="type")

class PartReasoningText(Model):
    text: str
    """The text."""
    type: Literal["reasoning_text"]


module("responses.response_created_event")

class ResponseCreatedEvent(Model):
    response: Response
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.created"]


module("responses.response_custom_tool_call_input_delta_event")

class ResponseCustomToolCallInputDeltaEvent(Model):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.delta"]


module("responses.response_custom_tool_call_input_done_event")

class ResponseCustomToolCallInputDoneEvent(Model):
    input: str
    """The whole input."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.done"]


module("responses.response_error_event")

class ResponseErrorEvent(Model):
    code: Optional[str] = ...
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: Optional[str] = ...
    """Which parameter is wrong."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["error"]


module("responses.response_failed_event")

class ResponseFailedEvent(Model):
    response: Response
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.failed"]


module("responses.response_file_search_call_completed_event")

class ResponseFileSearchCallCompletedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.completed"]


module("responses.response_file_search_call_in_progress_event")

class ResponseFileSearchCallInProgressEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.in_progress"]


module("responses.response_file_search_call_searching_event")

class ResponseFileSearchCallSearchingEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.searching"]


module("responses.response_function_call_arguments_delta_event")

class ResponseFunctionCallArgumentsDeltaEvent(Model):
    delta: str
    """A further piece of the arguments."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.delta"]


module("responses.response_function_call_arguments_done_event")

class ResponseFunctionCallArgumentsDoneEvent(Model):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.done"]


module("responses.response_image_gen_call_completed_event")

class ResponseImageGenCallCompletedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.completed"]


module("responses.response_image_gen_call_generating_event")

class ResponseImageGenCallGeneratingEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.generating"]


module("responses.response_image_gen_call_in_progress_event")

class ResponseImageGenCallInProgressEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.in_progress"]


module("responses.response_image_gen_call_partial_image_event")

class ResponseImageGenCallPartialImageEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    partial_image_b64: str
    """The image so far, as base64."""
    partial_image_index: int
    """Which of the partial images this is, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.partial_image"]
    background: Optional[str] = ...
    """`transparent` or `opaque`."""
    output_format: Optional[str] = ...
    """The format of the image."""
    quality: Optional[str] = ...
    """Its quality."""
    size: Optional[str] = ...
    """Width x height in pixels."""


module("responses.response_in_progress_event")

class ResponseInProgressEvent(Model):
    response: Response
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.in_progress"]


module("responses.response_incomplete_event")

class ResponseIncompleteEvent(Model):
    response: Response
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.incomplete"]


module("responses.response_mcp_call_arguments_delta_event")

class ResponseMcpCallArgumentsDeltaEvent(Model):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.delta"]


module("responses.response_mcp_call_arguments_done_event")

class ResponseMcpCallArgumentsDoneEvent(Model):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.done"]


module("responses.response_mcp_call_completed_event")

class ResponseMcpCallCompletedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.completed"]


module("responses.response_mcp_call_failed_event")

class ResponseMcpCallFailedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.failed"]


module("responses.response_mcp_call_in_progress_event")

class ResponseMcpCallInProgressEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.in_progress"]


module("responses.response_mcp_list_tools_completed_event")

class ResponseMcpListToolsCompletedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.completed"]


module("responses.response_mcp_list_tools_failed_event")

class ResponseMcpListToolsFailedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.failed"]


module("responses.response_mcp_list_tools_in_progress_event")

class ResponseMcpListToolsInProgressEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.in_progress"]


module("responses.response_output_item_added_event")

class ResponseOutputItemAddedEvent(Model):
    item: ResponseOutputItem
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.added"]


module("responses.response_output_item_done_event")

class ResponseOutputItemDoneEvent(Model):
    item: ResponseOutputItem
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.done"]


module("responses.response_output_text_annotation_added_event")

class ResponseOutputTextAnnotationAddedEvent(Model):
    annotation: Optional[Annotation] = ...
    """The source."""
    annotation_index: int
    """Which of the sources of the part it is, from 0."""
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_text.annotation.added"]

Annotation = Alias(
    Optional[Union[AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath]],
    discriminator="type",
)

class AnnotationFileCitation(Model):
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_citation"]

class AnnotationURLCitation(Model):
    end_index: int
    """Where it ends."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""

class AnnotationContainerFileCitation(Model):
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

class AnnotationFilePath(Model):
    file_id: str
    """Id of the file."""
    index: int
    """Where in the text it belongs, in characters from 0."""
    type: Literal["file_path"]


module("responses.response_queued_event")

class ResponseQueuedEvent(Model):
    response: Response
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.queued"]


module("responses.response_reasoning_summary_part_added_event")

class ResponseReasoningSummaryPartAddedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: Part
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_part.added"]

class Part(Model):
    text: str
    """The text."""
    type: Literal["summary_text"]


module("responses.response_reasoning_summary_part_done_event")

class ResponseReasoningSummaryPartDoneEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    part: Part
    """The part as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_part.done"]
    status: Optional[Literal["incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class Part(Model):
    text: str
    """The text."""
    type: Literal["summary_text"]


module("responses.response_reasoning_summary_text_delta_event")

class ResponseReasoningSummaryTextDeltaEvent(Model):
    delta: str
    """A further piece of the summary."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    type: Literal["response.reasoning_summary_text.delta"]


module("responses.response_reasoning_summary_text_done_event")

class ResponseReasoningSummaryTextDoneEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    text: str
    """The whole text."""
    type: Literal["response.reasoning_summary_text.done"]


module("responses.response_reasoning_text_delta_event")

class ResponseReasoningTextDeltaEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the thoughts."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.reasoning_text.delta"]


module("responses.response_reasoning_text_done_event")

class ResponseReasoningTextDoneEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    text: str
    """The whole text."""
    type: Literal["response.reasoning_text.done"]


module("responses.response_refusal_delta_event")

class ResponseRefusalDeltaEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the refusal."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.refusal.delta"]


module("responses.response_refusal_done_event")

class ResponseRefusalDoneEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    refusal: str
    """The whole refusal."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.refusal.done"]


module("responses.response_shell_call_command_added_event")

class ResponseShellCallCommandAddedEvent(Model):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.added"]


module("responses.response_shell_call_command_delta_event")

class ResponseShellCallCommandDeltaEvent(Model):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    delta: str
    """A further piece."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.delta"]
    obfuscation: Optional[str] = ...
    """Padding of random length that hides how long the text is; ignore it."""


module("responses.response_shell_call_command_done_event")

class ResponseShellCallCommandDoneEvent(Model):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.done"]


module("responses.response_shell_call_output_content_delta_event")

class ResponseShellCallOutputContentDeltaEvent(Model):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    delta: Delta
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_output_content.delta"]

class Delta(Model):
    stderr: Optional[str] = ...
    """What was printed as errors."""
    stdout: Optional[str] = ...
    """What was printed."""


module("responses.response_shell_call_output_content_done_event")

class ResponseShellCallOutputContentDoneEvent(Model):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    output: List[Output]
    """All that came out."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_output_content.done"]

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


module("responses.response_steer_accepted_event")

class ResponseSteerAcceptedEvent(Model):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    steer: Steer
    """Which message to the model was accepted."""
    type: Literal["response.steer.accepted"]
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class Steer(Model):
    id: str
    """Id of the message to the model."""
    previous_response_id: str
    """Id of the response to steer."""


module("responses.response_steer_event")

class ResponseSteerEvent(Model):
    input: ResponseSteerInput
    """What to tell the model while it works: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    type: Literal["response.steer"]


module("responses.response_steer_event_param")

class ResponseSteerEventParam(Params):
    input: ResponseSteerInputParam
    """What to tell the model while it works: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    type: Literal["response.steer"]


module("responses.response_steer_failed_event")

class ResponseSteerFailedEvent(Model):
    error: Error
    """Why it failed."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    steer: Steer
    """Which message to the model failed."""
    type: Literal["response.steer.failed"]
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class Error(Model):
    code: ResponseSteerErrorCode
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["invalid_request_error"]

class Steer(Model):
    input: ResponseSteerInput
    """What was to be told the model: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    id: Optional[str] = ...
    """Id of the message to the model."""


module("responses.response_steer_pending_event")

class ResponseSteerPendingEvent(Model):
    reason: ResponseSteerPendingReason
    """Why it has to wait: `waiting_for_required_input`, or some other reason."""
    required_input: List[ResponseSteerRequiredInput]
    """Which items it waits for, such as the outputs of tools."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    steer: Steer
    """Which message to the model has to wait."""
    type: Literal["response.steer.pending"]
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class Steer(Model):
    id: str
    """Id of the message to the model."""
    previous_response_id: str
    """Id of the response to steer."""


module("responses.response_stream_event")

ResponseStreamEvent = Alias(
    Union[
        ResponseAudioDeltaEvent,
        ResponseAudioDoneEvent,
        ResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent,
        ResponseCodeInterpreterCallCodeDeltaEvent,
        ResponseCodeInterpreterCallCodeDoneEvent,
        ResponseCodeInterpreterCallCompletedEvent,
        ResponseCodeInterpreterCallInProgressEvent,
        ResponseCodeInterpreterCallInterpretingEvent,
        ResponseCompactionCompactingEvent,
        ResponseCompletedEvent,
        ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent,
        ResponseCreatedEvent,
        ResponseErrorEvent,
        ResponseFileSearchCallCompletedEvent,
        ResponseFileSearchCallInProgressEvent,
        ResponseFileSearchCallSearchingEvent,
        ResponseFunctionCallArgumentsDeltaEvent,
        ResponseFunctionCallArgumentsDoneEvent,
        ResponseShellCallCommandAddedEvent,
        ResponseShellCallCommandDeltaEvent,
        ResponseShellCallCommandDoneEvent,
        ResponseShellCallOutputContentDeltaEvent,
        ResponseShellCallOutputContentDoneEvent,
        ResponseInProgressEvent,
        ResponseFailedEvent,
        ResponseIncompleteEvent,
        ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent,
        ResponseReasoningSummaryPartAddedEvent,
        ResponseReasoningSummaryPartDoneEvent,
        ResponseReasoningSummaryTextDeltaEvent,
        ResponseReasoningSummaryTextDoneEvent,
        ResponseReasoningTextDeltaEvent,
        ResponseReasoningTextDoneEvent,
        ResponseRefusalDeltaEvent,
        ResponseRefusalDoneEvent,
        ResponseTextDeltaEvent,
        ResponseTextDoneEvent,
        ResponseWebSearchCallCompletedEvent,
        ResponseWebSearchCallInProgressEvent,
        ResponseWebSearchCallSearchingEvent,
        ResponseImageGenCallCompletedEvent,
        ResponseImageGenCallGeneratingEvent,
        ResponseImageGenCallInProgressEvent,
        ResponseImageGenCallPartialImageEvent,
        ResponseMcpCallArgumentsDeltaEvent,
        ResponseMcpCallArgumentsDoneEvent,
        ResponseMcpCallCompletedEvent,
        ResponseMcpCallFailedEvent,
        ResponseMcpCallInProgressEvent,
        ResponseMcpListToolsCompletedEvent,
        ResponseMcpListToolsFailedEvent,
        ResponseMcpListToolsInProgressEvent,
        ResponseOutputTextAnnotationAddedEvent,
        ResponseQueuedEvent,
        ResponseCustomToolCallInputDeltaEvent,
        ResponseCustomToolCallInputDoneEvent,
    ],
    discriminator="type",
)


module("responses.response_text_delta_event")

class ResponseTextDeltaEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the text."""
    item_id: str
    """Id of the item that it belongs to."""
    logprobs: List[Logprob]
    """Log probabilities of the tokens, if they were asked for."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_text.delta"]

class Logprob(Model):
    token: str
    """The token as text."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: Optional[List[LogprobTopLogprob]] = ...
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""

class LogprobTopLogprob(Model):
    token: Optional[str] = ...
    """The token as text."""
    logprob: Optional[float] = ...
    """Natural logarithm of its probability."""


module("responses.response_text_done_event")

class ResponseTextDoneEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    logprobs: List[Logprob]
    """Log probabilities of the tokens, if they were asked for."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    text: str
    """The whole text of the part."""
    type: Literal["response.output_text.done"]

class Logprob(Model):
    token: str
    """The token as text."""
    logprob: float
    """Natural logarithm of its probability."""
    top_logprobs: Optional[List[LogprobTopLogprob]] = ...
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""

class LogprobTopLogprob(Model):
    token: Optional[str] = ...
    """The token as text."""
    logprob: Optional[float] = ...
    """Natural logarithm of its probability."""


module("responses.response_web_search_call_completed_event")

class ResponseWebSearchCallCompletedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.completed"]


module("responses.response_web_search_call_in_progress_event")

class ResponseWebSearchCallInProgressEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.in_progress"]


module("responses.response_web_search_call_searching_event")

class ResponseWebSearchCallSearchingEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.searching"]


module("responses.responses_client_event")

ResponsesClientEvent = Alias(Union[ResponseCreate, ResponseSteerEvent], discriminator="type")

class ResponseCreate(Model):
    type: Literal["response.create"]
    access_programs: Optional[ResponseCreateAccessPrograms] = ...
    """Programs for special access that the request takes part in."""
    background: Optional[bool] = ...
    """True: the response is made in the background; ask for it with `retrieve`; default False."""
    background_options: Optional[ResponseCreateBackgroundOptions] = ...
    """Options of a response in the background."""
    context_management: Optional[List[ResponseCreateContextManagement]] = ...
    """How a context that grows too long is handled, such as by compaction."""
    conversation: Optional[ResponseCreateConversation] = ...
    """Id of the conversation that the response belongs to: its items come before the input, and input and output
    are added to it."""
    generate: Optional[bool] = ...
    """False prepares the request without output, so that the next one starts faster; default True."""
    image: Optional[ResponseCreateImage] = ...
    """Settings for pictures in the input and output."""
    include: Optional[List[ResponseIncludable]] = ...
    """What to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`,
    `message.output_text.logprobs` or `reasoning.encrypted_content`."""
    input: Optional[Union[str, ResponseInput]] = ...
    """Text, or a list of items: messages, files, images, tool outputs, earlier output."""
    instructions: Optional[str] = ...
    """What the model is told before the input; not taken over from `previous_response_id`."""
    max_output_tokens: Optional[int] = ...
    """The most tokens to make, those of hidden reasoning included."""
    max_tool_calls: Optional[int] = ...
    """The most calls of the API's own tools, over the whole response."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: Optional[shared.ResponsesModel] = ...
    """Id of the model, such as `gpt-4o-mini`."""
    moderation: Optional[ResponseCreateModeration] = ...
    """Whether input and output are checked for harm, and with which model."""
    parallel_tool_calls: Optional[bool] = ...
    """Whether the model may call several tools at once; default True."""
    previous_response_id: Optional[str] = ...
    """Id of the response to go on from; not together with `conversation`."""
    prompt: Optional[ResponsePrompt] = ...
    """A stored prompt template by id, with its version and variables."""
    prompt_cache_key: Optional[str] = ...
    """Requests with the same key are sent where their common beginning is cached already; for example a hash of the
    system prompt."""
    prompt_cache_options: Optional[ResponseCreatePromptCacheOptions] = ...
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...
    """How long a cached beginning is kept: `in_memory` (minutes, default) or `24h`."""
    reasoning: Optional[shared.Reasoning] = ...
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    safety_identifier: Optional[str] = ...
    """A stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not
    on your whole account; up to 64 characters."""
    service_tier: Optional[ServiceTier] = ...
    """Which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower),
    `priority`, `scale` or `fast`."""
    store: Optional[bool] = ...
    """Whether to keep the response, for `retrieve` and `previous_response_id`; default True."""
    stream: Optional[bool] = ...
    """True: the reply comes as a stream of events while it is made; default False."""
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""
    stream_options: Optional[ResponseCreateStreamOptions] = ...
    """Options of the stream, such as `include_usage`; only with `stream=True`."""
    temperature: Optional[float] = ...
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: Optional[ResponseTextConfig] = ...
    """The form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`."""
    tool_choice: Optional[ResponseCreateToolChoice] = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Optional[List[Tool]] = ...
    """What the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`,
    `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others."""
    top_logprobs: Optional[int] = ...
    """How many of the likeliest tokens to return at each position, 0 to 20."""
    top_p: Optional[float] = ...
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or
    `temperature`, not both."""
    truncation: Optional[Literal["auto", "disabled"]] = ...
    """What to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it
    an error 400."""
    user: Optional[str] = ...
    """An id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and
    `prompt_cache_key`."""

class ResponseCreateAccessPrograms(Model):
    cyber: Optional[Literal["standard", "daybreak_blue", "daybreak_red"]] = ...
    """Which program for security work the request is under: `standard`, `daybreak_blue` or `daybreak_red`."""

class ResponseCreateBackgroundOptions(Model):
    completion_window: Optional[Literal["soonest", "2h", "8h"]] = ...
    """How long it may take."""
    continuation_id: Optional[str] = ...
    """Id of the background work that this request continues."""

class ResponseCreateContextManagement(Model):
    type: str
    """`compaction`."""
    compact_threshold: Optional[int] = ...
    """How many tokens there may be before the context is compacted."""

ResponseCreateConversation = Optional[Union[str, ResponseConversationParam]]

class ResponseCreateImage(Model):
    context_compression: Optional[Literal["auto", "enabled", "disabled"]] = ...
    """Whether pictures in the context may be compressed: `auto`, `enabled` or `disabled`."""

class ResponseCreateModeration(Model):
    model: str
    """The model that judges."""
    policy: Optional[ResponseCreateModerationPolicy] = ...
    """What happens when something is found."""

class ResponseCreateModerationPolicy(Model):
    input: Optional[ResponseCreateModerationPolicyInput] = ...
    """What happens when something is found in the input."""
    output: Optional[ResponseCreateModerationPolicyOutput] = ...
    """What happens when something is found in the output."""

class ResponseCreateModerationPolicyInput(Model):
    mode: Literal["score", "block"]
    """What happens when something is found."""

class ResponseCreateModerationPolicyOutput(Model):
    mode: Literal["score", "block"]
    """What happens when something is found."""

class ResponseCreatePromptCacheOptions(Model):
    comparison_response_id: Optional[str] = ...
    """Id of an earlier response, against which cache misses of this one are explained."""
    mode: Optional[Literal["implicit", "explicit"]] = ...
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    prewarm: Optional[bool] = ...
    """Whether to fill the cache ahead of the requests that will use it."""
    ttl: Optional[Literal["30m", "12h"]] = ...
    """How long it is kept at least."""

class ResponseCreateStreamOptions(Model):
    include_obfuscation: Optional[bool] = ...
    """Whether events carry padding that hides their length; default True."""

ResponseCreateToolChoice = Union[
    ToolChoiceOptions,
    ToolChoiceAllowed,
    ToolChoiceTypes,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceCustom,
    ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatch,
    ToolChoiceShell,
]

class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(Model):
    type: Literal["programmatic_tool_calling"]

ContextManagement = ResponseCreateContextManagement

Conversation = ResponseCreateConversation

Moderation = ResponseCreateModeration

ModerationPolicy = ResponseCreateModerationPolicy

ModerationPolicyInput = ResponseCreateModerationPolicyInput

ModerationPolicyOutput = ResponseCreateModerationPolicyOutput

PromptCacheOptions = ResponseCreatePromptCacheOptions

StreamOptions = ResponseCreateStreamOptions

ToolChoice = ResponseCreateToolChoice

ToolChoiceSpecificProgrammaticToolCallingParam = ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam


module("responses.responses_client_event_param")

ResponsesClientEventParam = Union[ResponseCreate, ResponseSteerEventParam]

class ResponseCreate(Params):
    type: Literal["response.create"]
    access_programs: ResponseCreateAccessPrograms = ...
    """Programs for special access that the request takes part in."""
    background: Optional[bool] = ...
    """True: the response is made in the background; ask for it with `retrieve`; default False."""
    background_options: ResponseCreateBackgroundOptions = ...
    """Options of a response in the background."""
    context_management: Optional[Iterable[ResponseCreateContextManagement]] = ...
    """How a context that grows too long is handled, such as by compaction."""
    conversation: Optional[ResponseCreateConversation] = ...
    """Id of the conversation that the response belongs to: its items come before the input, and input and output
    are added to it."""
    generate: bool = ...
    """False prepares the request without output, so that the next one starts faster; default True."""
    image: ResponseCreateImage = ...
    """Settings for pictures in the input and output."""
    include: Optional[List[ResponseIncludable]] = ...
    """What to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`,
    `message.output_text.logprobs` or `reasoning.encrypted_content`."""
    input: Union[str, ResponseInputParam] = ...
    """Text, or a list of items: messages, files, images, tool outputs, earlier output."""
    instructions: Optional[str] = ...
    """What the model is told before the input; not taken over from `previous_response_id`."""
    max_output_tokens: Optional[int] = ...
    """The most tokens to make, those of hidden reasoning included."""
    max_tool_calls: Optional[int] = ...
    """The most calls of the API's own tools, over the whole response."""
    metadata: Optional[shared_params.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: shared_params.ResponsesModel = ...
    """Id of the model, such as `gpt-4o-mini`."""
    moderation: Optional[ResponseCreateModeration] = ...
    """Whether input and output are checked for harm, and with which model."""
    parallel_tool_calls: Optional[bool] = ...
    """Whether the model may call several tools at once; default True."""
    previous_response_id: Optional[str] = ...
    """Id of the response to go on from; not together with `conversation`."""
    prompt: Optional[ResponsePromptParam] = ...
    """A stored prompt template by id, with its version and variables."""
    prompt_cache_key: Optional[str] = ...
    """Requests with the same key are sent where their common beginning is cached already; for example a hash of the
    system prompt."""
    prompt_cache_options: ResponseCreatePromptCacheOptions = ...
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...
    """How long a cached beginning is kept: `in_memory` (minutes, default) or `24h`."""
    reasoning: Optional[shared_params.Reasoning] = ...
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    safety_identifier: Optional[str] = ...
    """A stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not
    on your whole account; up to 64 characters."""
    service_tier: Optional[ServiceTier] = ...
    """Which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower),
    `priority`, `scale` or `fast`."""
    store: Optional[bool] = ...
    """Whether to keep the response, for `retrieve` and `previous_response_id`; default True."""
    stream: Optional[bool] = ...
    """True: the reply comes as a stream of events while it is made; default False."""
    stream_id: str = ...
    """Which of the streams of a connection it belongs to."""
    stream_options: Optional[ResponseCreateStreamOptions] = ...
    """Options of the stream, such as `include_usage`; only with `stream=True`."""
    temperature: Optional[float] = ...
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: ResponseTextConfigParam = ...
    """The form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`."""
    tool_choice: ResponseCreateToolChoice = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Iterable[ToolParam] = ...
    """What the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`,
    `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others."""
    top_logprobs: Optional[int] = ...
    """How many of the likeliest tokens to return at each position, 0 to 20."""
    top_p: Optional[float] = ...
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or
    `temperature`, not both."""
    truncation: Optional[Literal["auto", "disabled"]] = ...
    """What to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it
    an error 400."""
    user: str = ...
    """An id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and
    `prompt_cache_key`."""

class ResponseCreateAccessPrograms(Params):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] = ...
    """Which program for security work the request is under: `standard`, `daybreak_blue` or `daybreak_red`."""

class ResponseCreateBackgroundOptions(Params):
    completion_window: Literal["soonest", "2h", "8h"] = ...
    """How long it may take."""
    continuation_id: str = ...
    """Id of the background work that this request continues."""

class ResponseCreateContextManagement(Params):
    type: str
    """`compaction`."""
    compact_threshold: Optional[int] = ...
    """How many tokens there may be before the context is compacted."""

ResponseCreateConversation = Union[str, ResponseConversationParamParam]

class ResponseCreateImage(Params):
    context_compression: Literal["auto", "enabled", "disabled"] = ...
    """Whether pictures in the context may be compressed: `auto`, `enabled` or `disabled`."""

class ResponseCreateModeration(Params):
    model: str
    """The model that judges."""
    policy: Optional[ResponseCreateModerationPolicy] = ...
    """What happens when something is found."""

class ResponseCreateModerationPolicy(Params):
    input: Optional[ResponseCreateModerationPolicyInput] = ...
    """What happens when something is found in the input."""
    output: Optional[ResponseCreateModerationPolicyOutput] = ...
    """What happens when something is found in the output."""

class ResponseCreateModerationPolicyInput(Params):
    mode: Literal["score", "block"]
    """What happens when something is found."""

class ResponseCreateModerationPolicyOutput(Params):
    mode: Literal["score", "block"]
    """What happens when something is found."""

class ResponseCreatePromptCacheOptions(Params):
    comparison_response_id: Optional[str] = ...
    """Id of an earlier response, against which cache misses of this one are explained."""
    mode: Literal["implicit", "explicit"] = ...
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    prewarm: bool = ...
    """Whether to fill the cache ahead of the requests that will use it."""
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""

class ResponseCreateStreamOptions(Params):
    include_obfuscation: bool = ...
    """Whether events carry padding that hides their length; default True."""

ResponseCreateToolChoice = Union[
    ToolChoiceOptions,
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]

class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(Params):
    type: Literal["programmatic_tool_calling"]

ContextManagement = ResponseCreateContextManagement

Conversation = ResponseCreateConversation

Moderation = ResponseCreateModeration

ModerationPolicy = ResponseCreateModerationPolicy

ModerationPolicyInput = ResponseCreateModerationPolicyInput

ModerationPolicyOutput = ResponseCreateModerationPolicyOutput

PromptCacheOptions = ResponseCreatePromptCacheOptions

StreamOptions = ResponseCreateStreamOptions

ToolChoice = ResponseCreateToolChoice

ToolChoiceSpecificProgrammaticToolCallingParam = ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam


module("responses.responses_server_event")

ResponsesServerEvent = Alias(
    Union[
        ResponseAudioWsDelta,
        ResponseAudioWsDone,
        ResponseAudioTranscriptWsDelta,
        ResponseAudioTranscriptWsDone,
        ResponseCodeInterpreterCallCodeWsDelta,
        ResponseCodeInterpreterCallCodeWsDone,
        ResponseCodeInterpreterCallWsCompleted,
        ResponseCodeInterpreterCallInWsProgress,
        ResponseCodeInterpreterCallWsInterpreting,
        ResponseCompactionWsCompacting,
        ResponseWsCompleted,
        ResponseContentPartWsAdded,
        ResponseContentPartWsDone,
        ResponseWsCreated,
        ResponseFileSearchCallWsCompleted,
        ResponseFileSearchCallInWsProgress,
        ResponseFileSearchCallWsSearching,
        ResponseFunctionCallArgumentsWsDelta,
        ResponseFunctionCallArgumentsWsDone,
        ResponseShellCallCommandWsAdded,
        ResponseShellCallCommandWsDelta,
        ResponseShellCallCommandWsDone,
        ResponseShellCallOutputContentWsDelta,
        ResponseShellCallOutputContentWsDone,
        ResponseInWsProgress,
        ResponseWsFailed,
        ResponseWsIncomplete,
        ResponseOutputItemWsAdded,
        ResponseOutputItemWsDone,
        ResponseReasoningSummaryPartWsAdded,
        ResponseReasoningSummaryPartWsDone,
        ResponseReasoningSummaryTextWsDelta,
        ResponseReasoningSummaryTextWsDone,
        ResponseReasoningTextWsDelta,
        ResponseReasoningTextWsDone,
        ResponseRefusalWsDelta,
        ResponseRefusalWsDone,
        ResponseTextWsDelta,
        ResponseTextWsDone,
        ResponseWebSearchCallWsCompleted,
        ResponseWebSearchCallInWsProgress,
        ResponseWebSearchCallWsSearching,
        ResponseImageGenCallWsCompleted,
        ResponseImageGenCallWsGenerating,
        ResponseImageGenCallInWsProgress,
        ResponseImageGenCallPartialWsImage,
        ResponseMcpCallArgumentsWsDelta,
        ResponseMcpCallArgumentsWsDone,
        ResponseMcpCallWsCompleted,
        ResponseMcpCallWsFailed,
        ResponseMcpCallInWsProgress,
        ResponseMcpListToolsWsCompleted,
        ResponseMcpListToolsWsFailed,
        ResponseMcpListToolsInWsProgress,
        ResponseOutputTextAnnotationWsAdded,
        ResponseWsQueued,
        ResponseCustomToolCallInputWsDelta,
        ResponseCustomToolCallInputWsDone,
        ResponseWsError,
        ResponseSteerAcceptedEvent,
        ResponseSteerPendingEvent,
        ResponseSteerFailedEvent,
    ],
    discriminator="type",
)

class ResponseAudioWsDelta(Model, ResponseAudioDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseAudioWsDone(Model, ResponseAudioDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseAudioTranscriptWsDelta(Model, ResponseAudioTranscriptDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseAudioTranscriptWsDone(Model, ResponseAudioTranscriptDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseCodeInterpreterCallCodeWsDelta(Model, ResponseCodeInterpreterCallCodeDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseCodeInterpreterCallCodeWsDone(Model, ResponseCodeInterpreterCallCodeDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseCodeInterpreterCallWsCompleted(Model, ResponseCodeInterpreterCallCompletedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseCodeInterpreterCallInWsProgress(Model, ResponseCodeInterpreterCallInProgressEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseCodeInterpreterCallWsInterpreting(Model, ResponseCodeInterpreterCallInterpretingEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseCompactionWsCompacting(Model, ResponseCompactionCompactingEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseWsCompleted(Model, ResponseCompletedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseContentPartWsAdded(Model, ResponseContentPartAddedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseContentPartWsDone(Model, ResponseContentPartDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseWsCreated(Model, ResponseCreatedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseFileSearchCallWsCompleted(Model, ResponseFileSearchCallCompletedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseFileSearchCallInWsProgress(Model, ResponseFileSearchCallInProgressEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseFileSearchCallWsSearching(Model, ResponseFileSearchCallSearchingEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseFunctionCallArgumentsWsDelta(Model, ResponseFunctionCallArgumentsDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseFunctionCallArgumentsWsDone(Model, ResponseFunctionCallArgumentsDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseShellCallCommandWsAdded(Model, ResponseShellCallCommandAddedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseShellCallCommandWsDelta(Model, ResponseShellCallCommandDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseShellCallCommandWsDone(Model, ResponseShellCallCommandDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseShellCallOutputContentWsDelta(Model, ResponseShellCallOutputContentDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseShellCallOutputContentWsDone(Model, ResponseShellCallOutputContentDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseInWsProgress(Model, ResponseInProgressEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseWsFailed(Model, ResponseFailedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseWsIncomplete(Model, ResponseIncompleteEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseOutputItemWsAdded(Model, ResponseOutputItemAddedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseOutputItemWsDone(Model, ResponseOutputItemDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseReasoningSummaryPartWsAdded(Model, ResponseReasoningSummaryPartAddedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseReasoningSummaryPartWsDone(Model, ResponseReasoningSummaryPartDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseReasoningSummaryTextWsDelta(Model, ResponseReasoningSummaryTextDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseReasoningSummaryTextWsDone(Model, ResponseReasoningSummaryTextDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseReasoningTextWsDelta(Model, ResponseReasoningTextDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseReasoningTextWsDone(Model, ResponseReasoningTextDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseRefusalWsDelta(Model, ResponseRefusalDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseRefusalWsDone(Model, ResponseRefusalDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseTextWsDelta(Model, ResponseTextDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseTextWsDone(Model, ResponseTextDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseWebSearchCallWsCompleted(Model, ResponseWebSearchCallCompletedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseWebSearchCallInWsProgress(Model, ResponseWebSearchCallInProgressEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseWebSearchCallWsSearching(Model, ResponseWebSearchCallSearchingEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseImageGenCallWsCompleted(Model, ResponseImageGenCallCompletedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseImageGenCallWsGenerating(Model, ResponseImageGenCallGeneratingEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseImageGenCallInWsProgress(Model, ResponseImageGenCallInProgressEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseImageGenCallPartialWsImage(Model, ResponseImageGenCallPartialImageEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseMcpCallArgumentsWsDelta(Model, ResponseMcpCallArgumentsDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseMcpCallArgumentsWsDone(Model, ResponseMcpCallArgumentsDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseMcpCallWsCompleted(Model, ResponseMcpCallCompletedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseMcpCallWsFailed(Model, ResponseMcpCallFailedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseMcpCallInWsProgress(Model, ResponseMcpCallInProgressEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseMcpListToolsWsCompleted(Model, ResponseMcpListToolsCompletedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseMcpListToolsWsFailed(Model, ResponseMcpListToolsFailedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseMcpListToolsInWsProgress(Model, ResponseMcpListToolsInProgressEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseOutputTextAnnotationWsAdded(Model, ResponseOutputTextAnnotationAddedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseWsQueued(Model, ResponseQueuedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseCustomToolCallInputWsDelta(Model, ResponseCustomToolCallInputDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseCustomToolCallInputWsDone(Model, ResponseCustomToolCallInputDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseWsError(Model):
    error: ResponseWsErrorError
    """What went wrong."""
    type: Literal["error"]
    sequence_number: Optional[int] = ...
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    status: Optional[int] = ...
    """The HTTP status code of the error."""
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class ResponseWsErrorError(Model):
    code: Optional[str] = ...
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: Optional[str] = ...
    """Which parameter is wrong."""
    type: str
    """What kind of error it is."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that come with the error."""
    misalignment: Optional[ResponseWsErrorErrorMisalignment] = ...
    """What was wrong with what the model did."""

class ResponseWsErrorErrorMisalignment(Model):
    detailed_explanation: Optional[str] = ...
    """What was noticed, at more length."""
    error_type: Optional[Union[
        str,
        Literal[
            "potentially_unintended_data_transfer", "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity", "other",
        ],
    ]] = ...
    """What was noticed, such as `potentially_unintended_data_access`, or `other`."""
    review_target: Optional[str] = ...
    """What there is to review."""
    steer: Optional[ResponseWsErrorErrorMisalignmentSteer] = ...
    """How the model can be put right."""

class ResponseWsErrorErrorMisalignmentSteer(Model):
    message: str
    """What to tell the model."""
