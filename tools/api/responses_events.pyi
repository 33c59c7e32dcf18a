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
    output_format: Optional[str] = ...
    quality: Optional[str] = ...
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
    annotation_index: int
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
    end_index: int
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    start_index: int
    type: Literal["container_file_citation"]

class AnnotationFilePath(Model):
    file_id: str
    """Id of the file."""
    index: int
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

class Part(Model):
    text: str
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
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.refusal.done"]


module("responses.response_shell_call_command_added_event")

class ResponseShellCallCommandAddedEvent(Model):
    command: str
    command_index: int
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.added"]


module("responses.response_shell_call_command_delta_event")

class ResponseShellCallCommandDeltaEvent(Model):
    command_index: int
    delta: str
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
    command_index: int
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.done"]


module("responses.response_shell_call_output_content_delta_event")

class ResponseShellCallOutputContentDeltaEvent(Model):
    command_index: int
    delta: Delta
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_output_content.delta"]

class Delta(Model):
    stderr: Optional[str] = ...
    stdout: Optional[str] = ...


module("responses.response_shell_call_output_content_done_event")

class ResponseShellCallOutputContentDoneEvent(Model):
    command_index: int
    item_id: str
    """Id of the item that it belongs to."""
    output: List[Output]
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
    type: Literal["exit"]


module("responses.response_steer_accepted_event")

class ResponseSteerAcceptedEvent(Model):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    steer: Steer
    type: Literal["response.steer.accepted"]
    stream_id: Optional[str] = ...

class Steer(Model):
    id: str
    previous_response_id: str


module("responses.response_steer_event")

class ResponseSteerEvent(Model):
    input: ResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]


module("responses.response_steer_event_param")

class ResponseSteerEventParam(Params):
    input: ResponseSteerInputParam
    previous_response_id: str
    type: Literal["response.steer"]


module("responses.response_steer_failed_event")

class ResponseSteerFailedEvent(Model):
    error: Error
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: Optional[str] = ...

class Error(Model):
    code: ResponseSteerErrorCode
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["invalid_request_error"]

class Steer(Model):
    input: ResponseSteerInput
    previous_response_id: str
    id: Optional[str] = ...


module("responses.response_steer_pending_event")

class ResponseSteerPendingEvent(Model):
    reason: ResponseSteerPendingReason
    required_input: List[ResponseSteerRequiredInput]
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    steer: Steer
    type: Literal["response.steer.pending"]
    stream_id: Optional[str] = ...

class Steer(Model):
    id: str
    previous_response_id: str


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
    logprob: float
    top_logprobs: Optional[List[LogprobTopLogprob]] = ...

class LogprobTopLogprob(Model):
    token: Optional[str] = ...
    logprob: Optional[float] = ...


module("responses.response_text_done_event")

class ResponseTextDoneEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    item_id: str
    """Id of the item that it belongs to."""
    logprobs: List[Logprob]
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    text: str
    """The whole text of the part."""
    type: Literal["response.output_text.done"]

class Logprob(Model):
    token: str
    logprob: float
    top_logprobs: Optional[List[LogprobTopLogprob]] = ...

class LogprobTopLogprob(Model):
    token: Optional[str] = ...
    logprob: Optional[float] = ...


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
    background: Optional[bool] = ...
    background_options: Optional[ResponseCreateBackgroundOptions] = ...
    context_management: Optional[List[ResponseCreateContextManagement]] = ...
    conversation: Optional[ResponseCreateConversation] = ...
    generate: Optional[bool] = ...
    image: Optional[ResponseCreateImage] = ...
    include: Optional[List[ResponseIncludable]] = ...
    input: Optional[Union[str, ResponseInput]] = ...
    instructions: Optional[str] = ...
    max_output_tokens: Optional[int] = ...
    max_tool_calls: Optional[int] = ...
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: Optional[shared.ResponsesModel] = ...
    moderation: Optional[ResponseCreateModeration] = ...
    parallel_tool_calls: Optional[bool] = ...
    previous_response_id: Optional[str] = ...
    prompt: Optional[ResponsePrompt] = ...
    prompt_cache_key: Optional[str] = ...
    prompt_cache_options: Optional[ResponseCreatePromptCacheOptions] = ...
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...
    reasoning: Optional[shared.Reasoning] = ...
    safety_identifier: Optional[str] = ...
    service_tier: Optional[ServiceTier] = ...
    store: Optional[bool] = ...
    stream: Optional[bool] = ...
    stream_id: Optional[str] = ...
    stream_options: Optional[ResponseCreateStreamOptions] = ...
    temperature: Optional[float] = ...
    text: Optional[ResponseTextConfig] = ...
    tool_choice: Optional[ResponseCreateToolChoice] = ...
    tools: Optional[List[Tool]] = ...
    top_logprobs: Optional[int] = ...
    top_p: Optional[float] = ...
    truncation: Optional[Literal["auto", "disabled"]] = ...
    user: Optional[str] = ...

class ResponseCreateAccessPrograms(Model):
    cyber: Optional[Literal["standard", "daybreak_blue", "daybreak_red"]] = ...

class ResponseCreateBackgroundOptions(Model):
    completion_window: Optional[Literal["soonest", "2h", "8h"]] = ...
    continuation_id: Optional[str] = ...

class ResponseCreateContextManagement(Model):
    type: str
    compact_threshold: Optional[int] = ...

ResponseCreateConversation = Optional[Union[str, ResponseConversationParam]]

class ResponseCreateImage(Model):
    context_compression: Optional[Literal["auto", "enabled", "disabled"]] = ...

class ResponseCreateModeration(Model):
    model: str
    policy: Optional[ResponseCreateModerationPolicy] = ...

class ResponseCreateModerationPolicy(Model):
    input: Optional[ResponseCreateModerationPolicyInput] = ...
    output: Optional[ResponseCreateModerationPolicyOutput] = ...

class ResponseCreateModerationPolicyInput(Model):
    mode: Literal["score", "block"]

class ResponseCreateModerationPolicyOutput(Model):
    mode: Literal["score", "block"]

class ResponseCreatePromptCacheOptions(Model):
    comparison_response_id: Optional[str] = ...
    mode: Optional[Literal["implicit", "explicit"]] = ...
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    prewarm: Optional[bool] = ...
    ttl: Optional[Literal["30m", "12h"]] = ...
    """How long it is kept at least."""

class ResponseCreateStreamOptions(Model):
    include_obfuscation: Optional[bool] = ...

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
    background: Optional[bool] = ...
    background_options: ResponseCreateBackgroundOptions = ...
    context_management: Optional[Iterable[ResponseCreateContextManagement]] = ...
    conversation: Optional[ResponseCreateConversation] = ...
    generate: bool = ...
    image: ResponseCreateImage = ...
    include: Optional[List[ResponseIncludable]] = ...
    input: Union[str, ResponseInputParam] = ...
    instructions: Optional[str] = ...
    max_output_tokens: Optional[int] = ...
    max_tool_calls: Optional[int] = ...
    metadata: Optional[shared_params.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: shared_params.ResponsesModel = ...
    moderation: Optional[ResponseCreateModeration] = ...
    parallel_tool_calls: Optional[bool] = ...
    previous_response_id: Optional[str] = ...
    prompt: Optional[ResponsePromptParam] = ...
    prompt_cache_key: Optional[str] = ...
    prompt_cache_options: ResponseCreatePromptCacheOptions = ...
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...
    reasoning: Optional[shared_params.Reasoning] = ...
    safety_identifier: Optional[str] = ...
    service_tier: Optional[ServiceTier] = ...
    store: Optional[bool] = ...
    stream: Optional[bool] = ...
    stream_id: str = ...
    stream_options: Optional[ResponseCreateStreamOptions] = ...
    temperature: Optional[float] = ...
    text: ResponseTextConfigParam = ...
    tool_choice: ResponseCreateToolChoice = ...
    tools: Iterable[ToolParam] = ...
    top_logprobs: Optional[int] = ...
    top_p: Optional[float] = ...
    truncation: Optional[Literal["auto", "disabled"]] = ...
    user: str = ...

class ResponseCreateAccessPrograms(Params):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] = ...

class ResponseCreateBackgroundOptions(Params):
    completion_window: Literal["soonest", "2h", "8h"] = ...
    continuation_id: str = ...

class ResponseCreateContextManagement(Params):
    type: str
    compact_threshold: Optional[int] = ...

ResponseCreateConversation = Union[str, ResponseConversationParamParam]

class ResponseCreateImage(Params):
    context_compression: Literal["auto", "enabled", "disabled"] = ...

class ResponseCreateModeration(Params):
    model: str
    policy: Optional[ResponseCreateModerationPolicy] = ...

class ResponseCreateModerationPolicy(Params):
    input: Optional[ResponseCreateModerationPolicyInput] = ...
    output: Optional[ResponseCreateModerationPolicyOutput] = ...

class ResponseCreateModerationPolicyInput(Params):
    mode: Literal["score", "block"]

class ResponseCreateModerationPolicyOutput(Params):
    mode: Literal["score", "block"]

class ResponseCreatePromptCacheOptions(Params):
    comparison_response_id: Optional[str] = ...
    mode: Literal["implicit", "explicit"] = ...
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    prewarm: bool = ...
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""

class ResponseCreateStreamOptions(Params):
    include_obfuscation: bool = ...

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

class ResponseAudioWsDone(Model, ResponseAudioDoneEvent):
    stream_id: Optional[str] = ...

class ResponseAudioTranscriptWsDelta(Model, ResponseAudioTranscriptDeltaEvent):
    stream_id: Optional[str] = ...

class ResponseAudioTranscriptWsDone(Model, ResponseAudioTranscriptDoneEvent):
    stream_id: Optional[str] = ...

class ResponseCodeInterpreterCallCodeWsDelta(Model, ResponseCodeInterpreterCallCodeDeltaEvent):
    stream_id: Optional[str] = ...

class ResponseCodeInterpreterCallCodeWsDone(Model, ResponseCodeInterpreterCallCodeDoneEvent):
    stream_id: Optional[str] = ...

class ResponseCodeInterpreterCallWsCompleted(Model, ResponseCodeInterpreterCallCompletedEvent):
    stream_id: Optional[str] = ...

class ResponseCodeInterpreterCallInWsProgress(Model, ResponseCodeInterpreterCallInProgressEvent):
    stream_id: Optional[str] = ...

class ResponseCodeInterpreterCallWsInterpreting(Model, ResponseCodeInterpreterCallInterpretingEvent):
    stream_id: Optional[str] = ...

class ResponseCompactionWsCompacting(Model, ResponseCompactionCompactingEvent):
    stream_id: Optional[str] = ...

class ResponseWsCompleted(Model, ResponseCompletedEvent):
    stream_id: Optional[str] = ...

class ResponseContentPartWsAdded(Model, ResponseContentPartAddedEvent):
    stream_id: Optional[str] = ...

class ResponseContentPartWsDone(Model, ResponseContentPartDoneEvent):
    stream_id: Optional[str] = ...

class ResponseWsCreated(Model, ResponseCreatedEvent):
    stream_id: Optional[str] = ...

class ResponseFileSearchCallWsCompleted(Model, ResponseFileSearchCallCompletedEvent):
    stream_id: Optional[str] = ...

class ResponseFileSearchCallInWsProgress(Model, ResponseFileSearchCallInProgressEvent):
    stream_id: Optional[str] = ...

class ResponseFileSearchCallWsSearching(Model, ResponseFileSearchCallSearchingEvent):
    stream_id: Optional[str] = ...

class ResponseFunctionCallArgumentsWsDelta(Model, ResponseFunctionCallArgumentsDeltaEvent):
    stream_id: Optional[str] = ...

class ResponseFunctionCallArgumentsWsDone(Model, ResponseFunctionCallArgumentsDoneEvent):
    stream_id: Optional[str] = ...

class ResponseShellCallCommandWsAdded(Model, ResponseShellCallCommandAddedEvent):
    stream_id: Optional[str] = ...

class ResponseShellCallCommandWsDelta(Model, ResponseShellCallCommandDeltaEvent):
    stream_id: Optional[str] = ...

class ResponseShellCallCommandWsDone(Model, ResponseShellCallCommandDoneEvent):
    stream_id: Optional[str] = ...

class ResponseShellCallOutputContentWsDelta(Model, ResponseShellCallOutputContentDeltaEvent):
    stream_id: Optional[str] = ...

class ResponseShellCallOutputContentWsDone(Model, ResponseShellCallOutputContentDoneEvent):
    stream_id: Optional[str] = ...

class ResponseInWsProgress(Model, ResponseInProgressEvent):
    stream_id: Optional[str] = ...

class ResponseWsFailed(Model, ResponseFailedEvent):
    stream_id: Optional[str] = ...

class ResponseWsIncomplete(Model, ResponseIncompleteEvent):
    stream_id: Optional[str] = ...

class ResponseOutputItemWsAdded(Model, ResponseOutputItemAddedEvent):
    stream_id: Optional[str] = ...

class ResponseOutputItemWsDone(Model, ResponseOutputItemDoneEvent):
    stream_id: Optional[str] = ...

class ResponseReasoningSummaryPartWsAdded(Model, ResponseReasoningSummaryPartAddedEvent):
    stream_id: Optional[str] = ...

class ResponseReasoningSummaryPartWsDone(Model, ResponseReasoningSummaryPartDoneEvent):
    stream_id: Optional[str] = ...

class ResponseReasoningSummaryTextWsDelta(Model, ResponseReasoningSummaryTextDeltaEvent):
    stream_id: Optional[str] = ...

class ResponseReasoningSummaryTextWsDone(Model, ResponseReasoningSummaryTextDoneEvent):
    stream_id: Optional[str] = ...

class ResponseReasoningTextWsDelta(Model, ResponseReasoningTextDeltaEvent):
    stream_id: Optional[str] = ...

class ResponseReasoningTextWsDone(Model, ResponseReasoningTextDoneEvent):
    stream_id: Optional[str] = ...

class ResponseRefusalWsDelta(Model, ResponseRefusalDeltaEvent):
    stream_id: Optional[str] = ...

class ResponseRefusalWsDone(Model, ResponseRefusalDoneEvent):
    stream_id: Optional[str] = ...

class ResponseTextWsDelta(Model, ResponseTextDeltaEvent):
    stream_id: Optional[str] = ...

class ResponseTextWsDone(Model, ResponseTextDoneEvent):
    stream_id: Optional[str] = ...

class ResponseWebSearchCallWsCompleted(Model, ResponseWebSearchCallCompletedEvent):
    stream_id: Optional[str] = ...

class ResponseWebSearchCallInWsProgress(Model, ResponseWebSearchCallInProgressEvent):
    stream_id: Optional[str] = ...

class ResponseWebSearchCallWsSearching(Model, ResponseWebSearchCallSearchingEvent):
    stream_id: Optional[str] = ...

class ResponseImageGenCallWsCompleted(Model, ResponseImageGenCallCompletedEvent):
    stream_id: Optional[str] = ...

class ResponseImageGenCallWsGenerating(Model, ResponseImageGenCallGeneratingEvent):
    stream_id: Optional[str] = ...

class ResponseImageGenCallInWsProgress(Model, ResponseImageGenCallInProgressEvent):
    stream_id: Optional[str] = ...

class ResponseImageGenCallPartialWsImage(Model, ResponseImageGenCallPartialImageEvent):
    stream_id: Optional[str] = ...

class ResponseMcpCallArgumentsWsDelta(Model, ResponseMcpCallArgumentsDeltaEvent):
    stream_id: Optional[str] = ...

class ResponseMcpCallArgumentsWsDone(Model, ResponseMcpCallArgumentsDoneEvent):
    stream_id: Optional[str] = ...

class ResponseMcpCallWsCompleted(Model, ResponseMcpCallCompletedEvent):
    stream_id: Optional[str] = ...

class ResponseMcpCallWsFailed(Model, ResponseMcpCallFailedEvent):
    stream_id: Optional[str] = ...

class ResponseMcpCallInWsProgress(Model, ResponseMcpCallInProgressEvent):
    stream_id: Optional[str] = ...

class ResponseMcpListToolsWsCompleted(Model, ResponseMcpListToolsCompletedEvent):
    stream_id: Optional[str] = ...

class ResponseMcpListToolsWsFailed(Model, ResponseMcpListToolsFailedEvent):
    stream_id: Optional[str] = ...

class ResponseMcpListToolsInWsProgress(Model, ResponseMcpListToolsInProgressEvent):
    stream_id: Optional[str] = ...

class ResponseOutputTextAnnotationWsAdded(Model, ResponseOutputTextAnnotationAddedEvent):
    stream_id: Optional[str] = ...

class ResponseWsQueued(Model, ResponseQueuedEvent):
    stream_id: Optional[str] = ...

class ResponseCustomToolCallInputWsDelta(Model, ResponseCustomToolCallInputDeltaEvent):
    stream_id: Optional[str] = ...

class ResponseCustomToolCallInputWsDone(Model, ResponseCustomToolCallInputDoneEvent):
    stream_id: Optional[str] = ...

class ResponseWsError(Model):
    error: ResponseWsErrorError
    type: Literal["error"]
    sequence_number: Optional[int] = ...
    status: Optional[int] = ...
    stream_id: Optional[str] = ...

class ResponseWsErrorError(Model):
    code: Optional[str] = ...
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: Optional[str] = ...
    type: str
    headers: Optional[Dict[str, str]] = ...
    misalignment: Optional[ResponseWsErrorErrorMisalignment] = ...

class ResponseWsErrorErrorMisalignment(Model):
    detailed_explanation: Optional[str] = ...
    error_type: Optional[Union[
        str,
        Literal[
            "potentially_unintended_data_transfer", "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity", "other",
        ],
    ]] = ...
    review_target: Optional[str] = ...
    steer: Optional[ResponseWsErrorErrorMisalignmentSteer] = ...

class ResponseWsErrorErrorMisalignmentSteer(Model):
    message: str
