"""Responses: the events of streams and sockets, in beta."""

module("beta.beta_response_audio_delta_event")

class BetaResponseAudioDeltaEvent(Model):
    delta: str
    """A further piece of the sound, as base64."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.delta"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_audio_done_event")

class BetaResponseAudioDoneEvent(Model):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.done"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_audio_transcript_delta_event")

class BetaResponseAudioTranscriptDeltaEvent(Model):
    delta: str
    """A further piece."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.delta"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_audio_transcript_done_event")

class BetaResponseAudioTranscriptDoneEvent(Model):
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.audio.transcript.done"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_code_interpreter_call_code_delta_event")

class BetaResponseCodeInterpreterCallCodeDeltaEvent(Model):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.delta"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_code_interpreter_call_code_done_event")

class BetaResponseCodeInterpreterCallCodeDoneEvent(Model):
    code: str
    """The whole code."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call_code.done"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_code_interpreter_call_completed_event")

class BetaResponseCodeInterpreterCallCompletedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.completed"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_code_interpreter_call_in_progress_event")

class BetaResponseCodeInterpreterCallInProgressEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.in_progress"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_code_interpreter_call_interpreting_event")

class BetaResponseCodeInterpreterCallInterpretingEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.code_interpreter_call.interpreting"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_compaction_compacting_event")

class BetaResponseCompactionCompactingEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.compaction.compacting"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_completed_event")

class BetaResponseCompletedEvent(Model):
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.completed"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_content_part_added_event")

class BetaResponseContentPartAddedEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

Part = Alias(Union[BetaResponseOutputText, BetaResponseOutputRefusal, PartReasoningText], discriminator="type")

class PartReasoningText(Model):
    text: str
    """The text."""
    type: Literal["reasoning_text"]

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_content_part_done_event")

class BetaResponseContentPartDoneEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

Part = Alias(Union[BetaResponseOutputText, BetaResponseOutputRefusal, PartReasoningText], discriminator="type")

class PartReasoningText(Model):
    text: str
    """The text."""
    type: Literal["reasoning_text"]

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_created_event")

class BetaResponseCreatedEvent(Model):
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.created"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_custom_tool_call_input_delta_event")

class BetaResponseCustomToolCallInputDeltaEvent(Model):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.delta"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_custom_tool_call_input_done_event")

class BetaResponseCustomToolCallInputDoneEvent(Model):
    input: str
    """The whole input."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.custom_tool_call_input.done"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_error_event")

class BetaResponseErrorEvent(Model):
    code: Optional[str] = ...
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: Optional[str] = ...
    """Which parameter is wrong."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["error"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_failed_event")

class BetaResponseFailedEvent(Model):
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.failed"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_file_search_call_completed_event")

class BetaResponseFileSearchCallCompletedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.completed"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_file_search_call_in_progress_event")

class BetaResponseFileSearchCallInProgressEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.in_progress"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_file_search_call_searching_event")

class BetaResponseFileSearchCallSearchingEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.file_search_call.searching"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_function_call_arguments_delta_event")

class BetaResponseFunctionCallArgumentsDeltaEvent(Model):
    delta: str
    """A further piece of the arguments."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.delta"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_function_call_arguments_done_event")

class BetaResponseFunctionCallArgumentsDoneEvent(Model):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.function_call_arguments.done"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_image_gen_call_completed_event")

class BetaResponseImageGenCallCompletedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.completed"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_image_gen_call_generating_event")

class BetaResponseImageGenCallGeneratingEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.generating"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_image_gen_call_in_progress_event")

class BetaResponseImageGenCallInProgressEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.image_generation_call.in_progress"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_image_gen_call_partial_image_event")

class BetaResponseImageGenCallPartialImageEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""
    background: Optional[str] = ...
    """`transparent` or `opaque`."""
    output_format: Optional[str] = ...
    """The format of the image."""
    quality: Optional[str] = ...
    """Its quality."""
    size: Optional[str] = ...
    """Width x height in pixels."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_in_progress_event")

class BetaResponseInProgressEvent(Model):
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.in_progress"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_incomplete_event")

class BetaResponseIncompleteEvent(Model):
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.incomplete"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_inject_created_event")

class BetaResponseInjectCreatedEvent(Model):
    response_id: str
    """Id of the response that they were added to."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.inject.created"]
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""


module("beta.beta_response_inject_event")

class BetaResponseInjectEvent(Model):
    input: List[BetaResponseInputItem]
    """Items to add to the response while it is made."""
    response_id: str
    """Id of the response to add them to."""
    type: Literal["response.inject"]


module("beta.beta_response_inject_event_param")

class BetaResponseInjectEventParam(Params):
    input: Iterable[BetaResponseInputItemParam]
    """Items to add to the response while it is made."""
    response_id: str
    """Id of the response to add them to."""
    type: Literal["response.inject"]


module("beta.beta_response_inject_failed_event")

class BetaResponseInjectFailedEvent(Model):
    error: Error
    """Why it failed."""
    input: List[BetaResponseInputItem]
    """The items that were not added."""
    response_id: str
    """Id of the response that they were to be added to."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.inject.failed"]
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class Error(Model):
    code: Literal["response_already_completed", "response_not_found"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""


module("beta.beta_response_mcp_call_arguments_delta_event")

class BetaResponseMcpCallArgumentsDeltaEvent(Model):
    delta: str
    """A further piece."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.delta"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_mcp_call_arguments_done_event")

class BetaResponseMcpCallArgumentsDoneEvent(Model):
    arguments: str
    """The arguments as JSON text."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call_arguments.done"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_mcp_call_completed_event")

class BetaResponseMcpCallCompletedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.completed"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_mcp_call_failed_event")

class BetaResponseMcpCallFailedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.failed"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_mcp_call_in_progress_event")

class BetaResponseMcpCallInProgressEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_call.in_progress"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_mcp_list_tools_completed_event")

class BetaResponseMcpListToolsCompletedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.completed"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_mcp_list_tools_failed_event")

class BetaResponseMcpListToolsFailedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.failed"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_mcp_list_tools_in_progress_event")

class BetaResponseMcpListToolsInProgressEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.mcp_list_tools.in_progress"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_output_item_added_event")

class BetaResponseOutputItemAddedEvent(Model):
    item: BetaResponseOutputItem
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.added"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_output_item_done_event")

class BetaResponseOutputItemDoneEvent(Model):
    item: BetaResponseOutputItem
    """The item as it is now."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.output_item.done"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_output_text_annotation_added_event")

class BetaResponseOutputTextAnnotationAddedEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

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

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_queued_event")

class BetaResponseQueuedEvent(Model):
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.queued"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_reasoning_summary_part_added_event")

class BetaResponseReasoningSummaryPartAddedEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Part(Model):
    text: str
    """The text."""
    type: Literal["summary_text"]

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_reasoning_summary_part_done_event")

class BetaResponseReasoningSummaryPartDoneEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""
    status: Optional[Literal["incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class Part(Model):
    text: str
    """The text."""
    type: Literal["summary_text"]

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_reasoning_summary_text_delta_event")

class BetaResponseReasoningSummaryTextDeltaEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_reasoning_summary_text_done_event")

class BetaResponseReasoningSummaryTextDoneEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_reasoning_text_delta_event")

class BetaResponseReasoningTextDeltaEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_reasoning_text_done_event")

class BetaResponseReasoningTextDoneEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_refusal_delta_event")

class BetaResponseRefusalDeltaEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_refusal_done_event")

class BetaResponseRefusalDoneEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_shell_call_command_added_event")

class BetaResponseShellCallCommandAddedEvent(Model):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.added"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_shell_call_command_delta_event")

class BetaResponseShellCallCommandDeltaEvent(Model):
    command_index: int
    """Which of the commands it belongs to, from 0."""
    delta: str
    """A further piece."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.delta"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""
    obfuscation: Optional[str] = ...
    """Padding of random length that hides how long the text is; ignore it."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_shell_call_command_done_event")

class BetaResponseShellCallCommandDoneEvent(Model):
    command: str
    """The command."""
    command_index: int
    """Which of the commands it belongs to, from 0."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.shell_call_command.done"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_shell_call_output_content_delta_event")

class BetaResponseShellCallOutputContentDeltaEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Delta(Model):
    stderr: Optional[str] = ...
    """What was printed as errors."""
    stdout: Optional[str] = ...
    """What was printed."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_shell_call_output_content_done_event")

class BetaResponseShellCallOutputContentDoneEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

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

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_steer_accepted_event")

class BetaResponseSteerAcceptedEvent(Model):
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


module("beta.beta_response_steer_event")

class BetaResponseSteerEvent(Model):
    input: BetaResponseSteerInput
    """What to tell the model while it works: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    type: Literal["response.steer"]


module("beta.beta_response_steer_event_param")

class BetaResponseSteerEventParam(Params):
    input: BetaResponseSteerInputParam
    """What to tell the model while it works: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    type: Literal["response.steer"]


module("beta.beta_response_steer_failed_event")

class BetaResponseSteerFailedEvent(Model):
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
    code: BetaResponseSteerErrorCode
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: Literal["invalid_request_error"]

class Steer(Model):
    input: BetaResponseSteerInput
    """What was to be told the model: text, or messages and tool outputs."""
    previous_response_id: str
    """Id of the response to steer."""
    id: Optional[str] = ...
    """Id of the message to the model."""


module("beta.beta_response_steer_pending_event")

class BetaResponseSteerPendingEvent(Model):
    reason: BetaResponseSteerPendingReason
    """Why it has to wait: `waiting_for_required_input`, or some other reason."""
    required_input: List[BetaResponseSteerRequiredInput]
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


module("beta.beta_response_stream_event")

BetaResponseStreamEvent = Alias(
    Union[
        BetaResponseAudioDeltaEvent,
        BetaResponseAudioDoneEvent,
        BetaResponseAudioTranscriptDeltaEvent,
        BetaResponseAudioTranscriptDoneEvent,
        BetaResponseCodeInterpreterCallCodeDeltaEvent,
        BetaResponseCodeInterpreterCallCodeDoneEvent,
        BetaResponseCodeInterpreterCallCompletedEvent,
        BetaResponseCodeInterpreterCallInProgressEvent,
        BetaResponseCodeInterpreterCallInterpretingEvent,
        BetaResponseCompactionCompactingEvent,
        BetaResponseCompletedEvent,
        BetaResponseContentPartAddedEvent,
        BetaResponseContentPartDoneEvent,
        BetaResponseCreatedEvent,
        BetaResponseErrorEvent,
        BetaResponseFileSearchCallCompletedEvent,
        BetaResponseFileSearchCallInProgressEvent,
        BetaResponseFileSearchCallSearchingEvent,
        BetaResponseFunctionCallArgumentsDeltaEvent,
        BetaResponseFunctionCallArgumentsDoneEvent,
        BetaResponseShellCallCommandAddedEvent,
        BetaResponseShellCallCommandDeltaEvent,
        BetaResponseShellCallCommandDoneEvent,
        BetaResponseShellCallOutputContentDeltaEvent,
        BetaResponseShellCallOutputContentDoneEvent,
        BetaResponseInProgressEvent,
        BetaResponseFailedEvent,
        BetaResponseIncompleteEvent,
        BetaResponseOutputItemAddedEvent,
        BetaResponseOutputItemDoneEvent,
        BetaResponseReasoningSummaryPartAddedEvent,
        BetaResponseReasoningSummaryPartDoneEvent,
        BetaResponseReasoningSummaryTextDeltaEvent,
        BetaResponseReasoningSummaryTextDoneEvent,
        BetaResponseReasoningTextDeltaEvent,
        BetaResponseReasoningTextDoneEvent,
        BetaResponseRefusalDeltaEvent,
        BetaResponseRefusalDoneEvent,
        BetaResponseTextDeltaEvent,
        BetaResponseTextDoneEvent,
        BetaResponseWebSearchCallCompletedEvent,
        BetaResponseWebSearchCallInProgressEvent,
        BetaResponseWebSearchCallSearchingEvent,
        BetaResponseImageGenCallCompletedEvent,
        BetaResponseImageGenCallGeneratingEvent,
        BetaResponseImageGenCallInProgressEvent,
        BetaResponseImageGenCallPartialImageEvent,
        BetaResponseMcpCallArgumentsDeltaEvent,
        BetaResponseMcpCallArgumentsDoneEvent,
        BetaResponseMcpCallCompletedEvent,
        BetaResponseMcpCallFailedEvent,
        BetaResponseMcpCallInProgressEvent,
        BetaResponseMcpListToolsCompletedEvent,
        BetaResponseMcpListToolsFailedEvent,
        BetaResponseMcpListToolsInProgressEvent,
        BetaResponseOutputTextAnnotationAddedEvent,
        BetaResponseQueuedEvent,
        BetaResponseCustomToolCallInputDeltaEvent,
        BetaResponseCustomToolCallInputDoneEvent,
    ],
    discriminator="type",
)


module("beta.beta_response_text_delta_event")

class BetaResponseTextDeltaEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

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

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_text_done_event")

class BetaResponseTextDoneEvent(Model):
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
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

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

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_web_search_call_completed_event")

class BetaResponseWebSearchCallCompletedEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.completed"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_web_search_call_in_progress_event")

class BetaResponseWebSearchCallInProgressEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.in_progress"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_response_web_search_call_searching_event")

class BetaResponseWebSearchCallSearchingEvent(Model):
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of `response.output` it belongs to, from 0."""
    sequence_number: int
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    type: Literal["response.web_search_call.searching"]
    agent: Optional[Agent] = ...
    """Which of several agents the event is from."""

class Agent(Model):
    agent_name: str
    """Name that tells the agent from the others."""


module("beta.beta_responses_client_event")

BetaResponsesClientEvent = Alias(
    Union[ResponseCreate, BetaResponseSteerEvent, BetaResponseInjectEvent],
    discriminator="type",
)

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
    include: Optional[List[BetaResponseIncludable]] = ...
    """What to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`,
    `message.output_text.logprobs` or `reasoning.encrypted_content`."""
    input: Optional[Union[str, BetaResponseInput]] = ...
    """Text, or a list of items: messages, files, images, tool outputs, earlier output."""
    instructions: Optional[str] = ...
    """What the model is told before the input; not taken over from `previous_response_id`."""
    max_output_tokens: Optional[int] = ...
    """The most tokens to make, those of hidden reasoning included."""
    max_tool_calls: Optional[int] = ...
    """The most calls of the API's own tools, over the whole response."""
    metadata: Optional[Dict[str, str]] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: Optional[Union[
        Literal[
            "gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna",
            "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini",
            "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2",
            "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1",
            "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini",
            "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest",
            "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini",
            "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini",
            "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13",
            "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest",
            "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4",
            "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro",
            "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11",
            "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber",
            "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law",
        ],
        str,
    ]] = ...
    """Id of the model, such as `gpt-4o-mini`."""
    moderation: Optional[ResponseCreateModeration] = ...
    """Whether input and output are checked for harm, and with which model."""
    multi_agent: Optional[ResponseCreateMultiAgent] = ...
    """Settings for several agents that work together."""
    parallel_tool_calls: Optional[bool] = ...
    """Whether the model may call several tools at once; default True."""
    previous_response_id: Optional[str] = ...
    """Id of the response to go on from; not together with `conversation`."""
    prompt: Optional[BetaResponsePrompt] = ...
    """A stored prompt template by id, with its version and variables."""
    prompt_cache_key: Optional[str] = ...
    """Requests with the same key are sent where their common beginning is cached already; for example a hash of the
    system prompt."""
    prompt_cache_options: Optional[ResponseCreatePromptCacheOptions] = ...
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...
    """How long a cached beginning is kept: `in_memory` (minutes, default) or `24h`."""
    reasoning: Optional[ResponseCreateReasoning] = ...
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    safety_identifier: Optional[str] = ...
    """A stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not
    on your whole account; up to 64 characters."""
    service_tier: Optional[BetaServiceTier] = ...
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
    text: Optional[BetaResponseTextConfig] = ...
    """The form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`."""
    tool_choice: Optional[ResponseCreateToolChoice] = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Optional[List[BetaTool]] = ...
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

ResponseCreateConversation = Optional[Union[str, BetaResponseConversationParam]]

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

class ResponseCreateMultiAgent(Model):
    enabled: bool
    """Whether the model may start agents of its own."""
    max_concurrent_subagents: Optional[int] = ...
    """How many of them may be at work at once, at most."""

class ResponseCreatePromptCacheOptions(Model):
    comparison_response_id: Optional[str] = ...
    """Id of an earlier response, against which cache misses of this one are explained."""
    mode: Optional[Literal["implicit", "explicit"]] = ...
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    prewarm: Optional[bool] = ...
    """Whether to fill the cache ahead of the requests that will use it."""
    ttl: Optional[Literal["30m", "12h"]] = ...
    """How long it is kept at least."""

class ResponseCreateReasoning(Model):
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = ...
    """Which earlier thoughts the model sees: `auto`, those of the `current_turn` or of `all_turns`."""
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""
    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """Older form of `summary`."""
    mode: Optional[Union[str, Literal["standard", "pro"]]] = ...
    """How much work goes into an answer: `standard`, or `pro` for more."""
    summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""

class ResponseCreateStreamOptions(Model):
    include_obfuscation: Optional[bool] = ...
    """Whether events carry padding that hides their length; default True."""

ResponseCreateToolChoice = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowed,
    BetaToolChoiceTypes,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceCustom,
    ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceShell,
]

class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(Model):
    type: Literal["programmatic_tool_calling"]


module("beta.beta_responses_client_event_param")

BetaResponsesClientEventParam = Union[ResponseCreate, BetaResponseSteerEventParam, BetaResponseInjectEventParam]

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
    include: Optional[List[BetaResponseIncludable]] = ...
    """What to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`,
    `message.output_text.logprobs` or `reasoning.encrypted_content`."""
    input: Union[str, BetaResponseInputParam] = ...
    """Text, or a list of items: messages, files, images, tool outputs, earlier output."""
    instructions: Optional[str] = ...
    """What the model is told before the input; not taken over from `previous_response_id`."""
    max_output_tokens: Optional[int] = ...
    """The most tokens to make, those of hidden reasoning included."""
    max_tool_calls: Optional[int] = ...
    """The most calls of the API's own tools, over the whole response."""
    metadata: Optional[Dict[str, str]] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: Union[
        Literal[
            "gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna",
            "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini",
            "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2",
            "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1",
            "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini",
            "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest",
            "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini",
            "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini",
            "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13",
            "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest",
            "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4",
            "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro",
            "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11",
            "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber",
            "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law",
        ],
        str,
    ] = ...
    """Id of the model, such as `gpt-4o-mini`."""
    moderation: Optional[ResponseCreateModeration] = ...
    """Whether input and output are checked for harm, and with which model."""
    multi_agent: Optional[ResponseCreateMultiAgent] = ...
    """Settings for several agents that work together."""
    parallel_tool_calls: Optional[bool] = ...
    """Whether the model may call several tools at once; default True."""
    previous_response_id: Optional[str] = ...
    """Id of the response to go on from; not together with `conversation`."""
    prompt: Optional[BetaResponsePromptParam] = ...
    """A stored prompt template by id, with its version and variables."""
    prompt_cache_key: Optional[str] = ...
    """Requests with the same key are sent where their common beginning is cached already; for example a hash of the
    system prompt."""
    prompt_cache_options: ResponseCreatePromptCacheOptions = ...
    """How the common beginning of prompts is cached."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = ...
    """How long a cached beginning is kept: `in_memory` (minutes, default) or `24h`."""
    reasoning: Optional[ResponseCreateReasoning] = ...
    """How much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)."""
    safety_identifier: Optional[str] = ...
    """A stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not
    on your whole account; up to 64 characters."""
    service_tier: Optional[BetaServiceTier] = ...
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
    text: BetaResponseTextConfigParam = ...
    """The form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`."""
    tool_choice: ResponseCreateToolChoice = ...
    """Which tool the model may or must call: `none`, `auto`, `required`, or one tool by name."""
    tools: Iterable[BetaToolParam] = ...
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

ResponseCreateConversation = Union[str, BetaResponseConversationParamParam]

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

class ResponseCreateMultiAgent(Params):
    enabled: bool
    """Whether the model may start agents of its own."""
    max_concurrent_subagents: int = ...
    """How many of them may be at work at once, at most."""

class ResponseCreatePromptCacheOptions(Params):
    comparison_response_id: Optional[str] = ...
    """Id of an earlier response, against which cache misses of this one are explained."""
    mode: Literal["implicit", "explicit"] = ...
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    prewarm: bool = ...
    """Whether to fill the cache ahead of the requests that will use it."""
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""

class ResponseCreateReasoning(Params):
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = ...
    """Which earlier thoughts the model sees: `auto`, those of the `current_turn` or of `all_turns`."""
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model
    knows it."""
    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """Older form of `summary`."""
    mode: Union[str, Literal["standard", "pro"]] = ...
    """How much work goes into an answer: `standard`, or `pro` for more."""
    summary: Optional[Literal["auto", "concise", "detailed"]] = ...
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""

class ResponseCreateStreamOptions(Params):
    include_obfuscation: bool = ...
    """Whether events carry padding that hides their length; default True."""

ResponseCreateToolChoice = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]

class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(Params):
    type: Literal["programmatic_tool_calling"]


module("beta.beta_responses_server_event")

BetaResponsesServerEvent = Alias(
    Union[
        BetaResponseAudioWsDelta,
        BetaResponseAudioWsDone,
        BetaResponseAudioTranscriptWsDelta,
        BetaResponseAudioTranscriptWsDone,
        BetaResponseCodeInterpreterCallCodeWsDelta,
        BetaResponseCodeInterpreterCallCodeWsDone,
        BetaResponseCodeInterpreterCallWsCompleted,
        BetaResponseCodeInterpreterCallInWsProgress,
        BetaResponseCodeInterpreterCallWsInterpreting,
        BetaResponseCompactionWsCompacting,
        BetaResponseWsCompleted,
        BetaResponseContentPartWsAdded,
        BetaResponseContentPartWsDone,
        BetaResponseWsCreated,
        BetaResponseFileSearchCallWsCompleted,
        BetaResponseFileSearchCallInWsProgress,
        BetaResponseFileSearchCallWsSearching,
        BetaResponseFunctionCallArgumentsWsDelta,
        BetaResponseFunctionCallArgumentsWsDone,
        BetaResponseShellCallCommandWsAdded,
        BetaResponseShellCallCommandWsDelta,
        BetaResponseShellCallCommandWsDone,
        BetaResponseShellCallOutputContentWsDelta,
        BetaResponseShellCallOutputContentWsDone,
        BetaResponseInWsProgress,
        BetaResponseWsFailed,
        BetaResponseWsIncomplete,
        BetaResponseOutputItemWsAdded,
        BetaResponseOutputItemWsDone,
        BetaResponseReasoningSummaryPartWsAdded,
        BetaResponseReasoningSummaryPartWsDone,
        BetaResponseReasoningSummaryTextWsDelta,
        BetaResponseReasoningSummaryTextWsDone,
        BetaResponseReasoningTextWsDelta,
        BetaResponseReasoningTextWsDone,
        BetaResponseRefusalWsDelta,
        BetaResponseRefusalWsDone,
        BetaResponseTextWsDelta,
        BetaResponseTextWsDone,
        BetaResponseWebSearchCallWsCompleted,
        BetaResponseWebSearchCallInWsProgress,
        BetaResponseWebSearchCallWsSearching,
        BetaResponseImageGenCallWsCompleted,
        BetaResponseImageGenCallWsGenerating,
        BetaResponseImageGenCallInWsProgress,
        BetaResponseImageGenCallPartialWsImage,
        BetaResponseMcpCallArgumentsWsDelta,
        BetaResponseMcpCallArgumentsWsDone,
        BetaResponseMcpCallWsCompleted,
        BetaResponseMcpCallWsFailed,
        BetaResponseMcpCallInWsProgress,
        BetaResponseMcpListToolsWsCompleted,
        BetaResponseMcpListToolsWsFailed,
        BetaResponseMcpListToolsInWsProgress,
        BetaResponseOutputTextAnnotationWsAdded,
        BetaResponseWsQueued,
        BetaResponseCustomToolCallInputWsDelta,
        BetaResponseCustomToolCallInputWsDone,
        BetaResponseWsError,
        BetaResponseSteerAcceptedEvent,
        BetaResponseSteerPendingEvent,
        BetaResponseSteerFailedEvent,
        BetaResponseInjectCreatedEvent,
        BetaResponseInjectFailedEvent,
    ],
    discriminator="type",
)

class BetaResponseAudioWsDelta(Model, BetaResponseAudioDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseAudioWsDone(Model, BetaResponseAudioDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseAudioTranscriptWsDelta(Model, BetaResponseAudioTranscriptDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseAudioTranscriptWsDone(Model, BetaResponseAudioTranscriptDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseCodeInterpreterCallCodeWsDelta(Model, BetaResponseCodeInterpreterCallCodeDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseCodeInterpreterCallCodeWsDone(Model, BetaResponseCodeInterpreterCallCodeDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseCodeInterpreterCallWsCompleted(Model, BetaResponseCodeInterpreterCallCompletedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseCodeInterpreterCallInWsProgress(Model, BetaResponseCodeInterpreterCallInProgressEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseCodeInterpreterCallWsInterpreting(Model, BetaResponseCodeInterpreterCallInterpretingEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseCompactionWsCompacting(Model, BetaResponseCompactionCompactingEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseWsCompleted(Model, BetaResponseCompletedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseContentPartWsAdded(Model, BetaResponseContentPartAddedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseContentPartWsDone(Model, BetaResponseContentPartDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseWsCreated(Model, BetaResponseCreatedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseFileSearchCallWsCompleted(Model, BetaResponseFileSearchCallCompletedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseFileSearchCallInWsProgress(Model, BetaResponseFileSearchCallInProgressEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseFileSearchCallWsSearching(Model, BetaResponseFileSearchCallSearchingEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseFunctionCallArgumentsWsDelta(Model, BetaResponseFunctionCallArgumentsDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseFunctionCallArgumentsWsDone(Model, BetaResponseFunctionCallArgumentsDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseShellCallCommandWsAdded(Model, BetaResponseShellCallCommandAddedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseShellCallCommandWsDelta(Model, BetaResponseShellCallCommandDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseShellCallCommandWsDone(Model, BetaResponseShellCallCommandDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseShellCallOutputContentWsDelta(Model, BetaResponseShellCallOutputContentDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseShellCallOutputContentWsDone(Model, BetaResponseShellCallOutputContentDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseInWsProgress(Model, BetaResponseInProgressEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseWsFailed(Model, BetaResponseFailedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseWsIncomplete(Model, BetaResponseIncompleteEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseOutputItemWsAdded(Model, BetaResponseOutputItemAddedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseOutputItemWsDone(Model, BetaResponseOutputItemDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseReasoningSummaryPartWsAdded(Model, BetaResponseReasoningSummaryPartAddedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseReasoningSummaryPartWsDone(Model, BetaResponseReasoningSummaryPartDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseReasoningSummaryTextWsDelta(Model, BetaResponseReasoningSummaryTextDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseReasoningSummaryTextWsDone(Model, BetaResponseReasoningSummaryTextDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseReasoningTextWsDelta(Model, BetaResponseReasoningTextDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseReasoningTextWsDone(Model, BetaResponseReasoningTextDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseRefusalWsDelta(Model, BetaResponseRefusalDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseRefusalWsDone(Model, BetaResponseRefusalDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseTextWsDelta(Model, BetaResponseTextDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseTextWsDone(Model, BetaResponseTextDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseWebSearchCallWsCompleted(Model, BetaResponseWebSearchCallCompletedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseWebSearchCallInWsProgress(Model, BetaResponseWebSearchCallInProgressEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseWebSearchCallWsSearching(Model, BetaResponseWebSearchCallSearchingEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseImageGenCallWsCompleted(Model, BetaResponseImageGenCallCompletedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseImageGenCallWsGenerating(Model, BetaResponseImageGenCallGeneratingEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseImageGenCallInWsProgress(Model, BetaResponseImageGenCallInProgressEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseImageGenCallPartialWsImage(Model, BetaResponseImageGenCallPartialImageEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseMcpCallArgumentsWsDelta(Model, BetaResponseMcpCallArgumentsDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseMcpCallArgumentsWsDone(Model, BetaResponseMcpCallArgumentsDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseMcpCallWsCompleted(Model, BetaResponseMcpCallCompletedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseMcpCallWsFailed(Model, BetaResponseMcpCallFailedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseMcpCallInWsProgress(Model, BetaResponseMcpCallInProgressEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseMcpListToolsWsCompleted(Model, BetaResponseMcpListToolsCompletedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseMcpListToolsWsFailed(Model, BetaResponseMcpListToolsFailedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseMcpListToolsInWsProgress(Model, BetaResponseMcpListToolsInProgressEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseOutputTextAnnotationWsAdded(Model, BetaResponseOutputTextAnnotationAddedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseWsQueued(Model, BetaResponseQueuedEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseCustomToolCallInputWsDelta(Model, BetaResponseCustomToolCallInputDeltaEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseCustomToolCallInputWsDone(Model, BetaResponseCustomToolCallInputDoneEvent):
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseWsError(Model):
    error: BetaResponseWsErrorError
    """What went wrong."""
    type: Literal["error"]
    agent: Optional[BetaResponseWsErrorAgent] = ...
    """Which of several agents the event is from."""
    sequence_number: Optional[int] = ...
    """Number of the event in its stream, from 0; `starting_after` takes it."""
    status: Optional[int] = ...
    """The HTTP status code of the error."""
    stream_id: Optional[str] = ...
    """Which of the streams of a connection it belongs to."""

class BetaResponseWsErrorError(Model):
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
    misalignment: Optional[BetaResponseWsErrorErrorMisalignment] = ...
    """What was wrong with what the model did."""

class BetaResponseWsErrorErrorMisalignment(Model):
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
    steer: Optional[BetaResponseWsErrorErrorMisalignmentSteer] = ...
    """How the model can be put right."""

class BetaResponseWsErrorErrorMisalignmentSteer(Model):
    message: str
    """What to tell the model."""

class BetaResponseWsErrorAgent(Model):
    agent_name: str
    """Name that tells the agent from the others."""
