"""The differences from the official package that are on purpose: reason -> patterns of lines that `tools parity` prints.

A pattern is that of a file name (`*`, `?`) for a whole line, "kind name: what". A reason is a sentence for users who ask why.
What is not built yet has no place here: it is a difference without a reason until it is there.
"""
from __future__ import annotations

from typing import Dict, List

DIFFERENCES: Dict[str, List[str]] = {
    "A request without a body has no Content-Type (RFC 9110 section 8.3); the official package names JSON all the same.": [
        'requests *: headers content-type is missing, not "application/json"',
    ],
    "Vectors travel as base64 to the official hosts only; other servers get what the caller wrote (need 39).": [
        'requests embeddings.create with required: body encoding_format is missing, not "base64"',
    ],
    "What drives a computer for a beta.agents session stands on Pydantic.": [
        "names *ComputerDriver: missing",
        "names *ComputerToolset: missing",
    ],
    "What the official package leaves to the WebSocket library below it: limits of time of a connection.": [
        "fields websocket_connection_options.*: only here",
    ],
    "What a module of the official package has for its own use, beside the types that it is for.": [
        "types websocket_reconnection.*: missing",
    ],
    "Names of openai 0.x, which only raise an error that says so.": [
        "names Audio: missing",
        "names ChatCompletion: missing",
        "names Completion: missing",
        "names Customer: missing",
        "names Deployment: missing",
        "names Edit: missing",
        "names Embedding: missing",
        "names Engine: missing",
        "names ErrorObject: missing",
        "names File: missing",
        "names FineTune: missing",
        "names FineTuningJob: missing",
        "names Image: missing",
        "names Model: missing",
        "names Moderation: missing",
    ],
    "Names for annotations of code that extends the official client itself.": [
        "names DataResidency: missing",
        "names ProxiesTypes: missing",
        "names RequestOptions: missing",
        "names Transport: missing",
        "names override: missing",
    ],
    "Parameters that go by name only have no order; those of a stream helper follow the operation that it stands for.": [
        "*parameters *.stream: the order is *",
        "*parameters *.create_and_stream: the order is *",
    ],
    "Both clients take the same parameters; the official async one lacks this one.": [
        "async parameters beta.threads.runs.create_and_stream(reasoning_effort): only here",
    ],
    "Inner workings of the official client that its documentation does not show.": [
        "attributes custom_auth: missing",
        "attributes platform_headers: missing",
        "attributes qs: missing",
        "attributes user_agent: missing",
    ],
    "Path parameters are percent-encoded; old releases put them into the path as they are (seen with an older --version).": [
        'requests * with all: request is "*%20*", not "*"',
    ],
    "Unions today; the fields are in `...Base` or in the members (seen with an older --version).": [
        "fields audio.transcription_create_params.TranscriptionCreateParams.*: missing",
        "fields image_edit_params.ImageEditParams.*: missing",
        "fields image_generate_params.ImageGenerateParams.*: missing",
    ],
    "A model that the later releases do not list; its name is accepted as any other (seen with an older --version).": [
        "values *: lacks 'gpt-4o-realtime-preview-2024-10-01'",
    ],
    "A call that fails in openai 1.51 itself, which has not imported what it names (seen with an older --version).": [
        "requests audio.translations.create with all: *",
    ],
    "The places that openai 1.51 had: code written for it goes on working.": [
        "methods beta.vector_stores.*: only here",
    ],
    "What the service had in an earlier release and may still send.": [
        "* beta.agents.sessions.*(spend_control): only here",
        "fields beta.*.spend_control: only here",
        "values beta.agent_session.AgentSession.status: 'budget_reached' only here",
        "values beta.session_turn_error.SessionTurnError.code: 'session_budget_exceeded' only here",
    ],
    "Lists take `max_items`, which is not sent: how many items are wanted, over all pages (need 42).": [
        "*parameters *(max_items): only here",
    ],
    "Every helper that waits can be told how long; the official package has that for files of vector stores alone.": [
        "*parameters *poll(max_wait_seconds): only here",
    ],
    "Options and names of our own: streams that must end well, retries as a value, our transports, errors that say more.": [
        "client options *(strict_stream_end): only here",
        "client options *(_wire): only here",
        "client options *.copy(_strict_response_validation): only here",
        "names APIObject: only here",
        "names Accumulator: only here",
        "names APIResponseError: only here",
        "names APIStream*: only here",
        "names *Page: only here",
        "names *HTTPClient: only here",
        "names *HTTPTransport: only here",
        "names ConfigurationError: only here",
        "names PartialUploadError: only here",
        "names StructuredOutputError: only here",
        "names function_tool: only here",
        "names HTTPResponse: only here",
        "names InsufficientQuotaError: only here",
        "names Limits: only here",
        "names PollTimeoutError: only here",
        "names Retry: only here",
        "names decode_embedding: only here",
        "names meta: only here",
        "names *TokenCache: only here",
        "names MutuallyExclusiveAuthError: only here",
        "names SubjectTokenProviderError: only here",
        "client options *AzureOpenAI.copy(azure_*): only here",
    ],
    "A method that always streams beside each that may stream, and null as a value (need 28).": [
        "methods *_stream: only here",
        "names NULL: only here",
        "names Null: only here",
    ],
    "What is passed by name may come in any order; ours is that of the call below, or of the constructor.": [
        "*parameters *.parse: the order is *",
        "*parameters *.create_and_poll: the order is *",
        "client options *.copy: the order is *",
        "client options AsyncAzureOpenAI: the order is *",
    ],
}
