# Derived by `python -m tools gen` from tools/api/beta*.pyi. Do not edit: change that and run gen.
"""The beta resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, helper, op
from .chat import Chat
from .vector_stores import VectorStores


class RealtimeSessions(Resource):
    create = op(
        "POST /realtime/sessions",
        "* client_secret= input_audio_format= input_audio_noise_reduction= input_audio_transcription= instructions= "
        "max_response_output_tokens= modalities= model= output_audio_format= speed= temperature= tool_choice= tools= "
        "tracing= turn_detection= voice=",
        headers="OpenAI-Beta: assistants=v2",
    )


class TranscriptionSessions(Resource):
    create = op(
        "POST /realtime/transcription_sessions",
        "* client_secret= include= input_audio_format= input_audio_noise_reduction= input_audio_transcription= "
        "modalities= turn_detection=",
        headers="OpenAI-Beta: assistants=v2",
    )


class Realtime(Resource):
    sessions = RealtimeSessions
    transcription_sessions = TranscriptionSessions


class Invocations(Resource):
    create = op(
        "POST /agents/automations/{automation_id}/invocations",
        "automation_id",
        headers="OpenAI-Beta: agents=v1",
    )
    retrieve = op(
        "GET /agents/automations/{automation_id}/invocations/{invocation_id}",
        "invocation_id * automation_id",
        headers="OpenAI-Beta: agents=v1",
    )
    list = op(
        "GET /agents/automations/{automation_id}/invocations",
        "automation_id * after= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: agents=v1",
    )


class Automations(Resource):
    create = op(
        "POST /agents/automations",
        "* expression= name target timezone= type metadata= run_at=",
        headers="OpenAI-Beta: agents=v1",
        variants="expression name target timezone type|name run_at target type",
    )
    retrieve = op("GET /agents/automations/{automation_id}", "automation_id", headers="OpenAI-Beta: agents=v1")
    update = op(
        "POST /agents/automations/{automation_id}",
        "automation_id * expression= metadata= name= run_at= target= timezone=",
        headers="OpenAI-Beta: agents=v1",
    )
    list = op(
        "GET /agents/automations",
        "* after= limit= order= session_id=",
        page="CursorPage",
        headers="OpenAI-Beta: agents=v1",
    )
    delete = op("DELETE /agents/automations/{automation_id}", "automation_id", headers="OpenAI-Beta: agents=v1")
    pause = op("POST /agents/automations/{automation_id}/pause", "automation_id", headers="OpenAI-Beta: agents=v1")
    resume = op("POST /agents/automations/{automation_id}/resume", "automation_id", headers="OpenAI-Beta: agents=v1")
    invocations = Invocations


class Files(Resource):
    create = op(
        "POST /agents/environments/{environment_id}/files",
        "environment_id * file_id= path type data=",
        headers="OpenAI-Beta: agents=v1",
        variants="file_id path type|data path type",
    )
    list = op(
        "GET /agents/environments/{environment_id}/files",
        "environment_id * limit= order= page= path=",
        page="TokenPage",
        headers="OpenAI-Beta: agents=v1",
    )


class Templates(Resource):
    create = op(
        "POST /agents/environments/templates",
        "* capability_directories= desktop= env= files= name= network= packages= plugins= setup_commands= skills=",
        headers="OpenAI-Beta: agents=v1",
    )
    retrieve = op(
        "GET /agents/environments/templates/{environment_template_id}",
        "environment_template_id",
        headers="OpenAI-Beta: agents=v1",
    )
    update = op(
        "POST /agents/environments/templates/{environment_template_id}",
        "environment_template_id * capability_directories= desktop= env= files= name= network= packages= plugins= "
        "setup_commands= skills=",
        headers="OpenAI-Beta: agents=v1",
    )
    list = op(
        "GET /agents/environments/templates",
        "* after= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: agents=v1",
    )
    delete = op(
        "DELETE /agents/environments/templates/{environment_template_id}",
        "environment_template_id",
        headers="OpenAI-Beta: agents=v1",
    )


class Environments(Resource):
    create = op(
        "POST /agents/environments",
        "* environment vault_ids= ^idempotency_key:Idempotency-Key=",
        headers="OpenAI-Beta: agents=v1",
    )
    retrieve = op("GET /agents/environments/{environment_id}", "environment_id", headers="OpenAI-Beta: agents=v1")
    list = op(
        "GET /agents/environments",
        "* after= limit= order= type=",
        page="CursorPage",
        headers="OpenAI-Beta: agents=v1",
    )
    files = Files
    templates = Templates


class Credentials(Resource):
    create = op(
        "POST /vaults/{vault_id}/credentials",
        "vault_id * auth name metadata=",
        headers="OpenAI-Beta: agents=v1",
    )
    retrieve = op(
        "GET /vaults/{vault_id}/credentials/{credential_id}",
        "credential_id * vault_id",
        headers="OpenAI-Beta: agents=v1",
    )
    update = op(
        "POST /vaults/{vault_id}/credentials/{credential_id}",
        "credential_id * vault_id auth= metadata=",
        headers="OpenAI-Beta: agents=v1",
    )
    list = op(
        "GET /vaults/{vault_id}/credentials",
        "vault_id * after= limit= metadata= order= status=",
        page="CursorPage",
        headers="OpenAI-Beta: agents=v1",
    )
    delete = op(
        "DELETE /vaults/{vault_id}/credentials/{credential_id}",
        "credential_id * vault_id",
        headers="OpenAI-Beta: agents=v1",
    )


class Vaults(Resource):
    create = op("POST /vaults", "* metadata= name=", headers="OpenAI-Beta: agents=v1")
    retrieve = op("GET /vaults/{vault_id}", "vault_id", headers="OpenAI-Beta: agents=v1")
    update = op("POST /vaults/{vault_id}", "vault_id * metadata= name=", headers="OpenAI-Beta: agents=v1")
    list = op(
        "GET /vaults",
        "* after= limit= metadata= order= status=",
        page="CursorPage",
        headers="OpenAI-Beta: agents=v1",
    )
    delete = op("DELETE /vaults/{vault_id}", "vault_id", headers="OpenAI-Beta: agents=v1")
    credentials = Credentials


class AgentsSessionsSubagentsItems(Resource):
    list = op(
        "GET /agents/sessions/{session_id}/subagents/{subagent_id}/items",
        "subagent_id * session_id after= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: agents=v1",
    )


class AgentsSessionsSubagentsTurnsItems(Resource):
    list = op(
        "GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
        "turn_id * session_id subagent_id after= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: agents=v1",
    )


class AgentsSessionsSubagentsTurns(Resource):
    retrieve = op(
        "GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
        "turn_id * session_id subagent_id",
        headers="OpenAI-Beta: agents=v1",
    )
    list = op(
        "GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns",
        "subagent_id * session_id after= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: agents=v1",
    )
    items = AgentsSessionsSubagentsTurnsItems


class Subagents(Resource):
    retrieve = op(
        "GET /agents/sessions/{session_id}/subagents/{subagent_id}",
        "subagent_id * session_id",
        headers="OpenAI-Beta: agents=v1",
    )
    list = op(
        "GET /agents/sessions/{session_id}/subagents",
        "session_id * after= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: agents=v1",
    )
    items = AgentsSessionsSubagentsItems
    turns = AgentsSessionsSubagentsTurns


class Artifacts(Resource):
    retrieve = op(
        "GET /agents/sessions/{session_id}/artifacts/{artifact_id}",
        "artifact_id * session_id",
        headers="OpenAI-Beta: agents=v1",
    )
    list = op(
        "GET /agents/sessions/{session_id}/artifacts",
        "session_id * after= environment_id= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: agents=v1",
    )
    delete = op(
        "DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}",
        "artifact_id * session_id",
        headers="OpenAI-Beta: agents=v1",
    )
    content = op(
        "GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content",
        "artifact_id * session_id",
        reply="binary",
        headers="Accept: application/octet-stream\nOpenAI-Beta: agents=v1",
    )


class AgentsSessionsItems(Resource):
    list = op(
        "GET /agents/sessions/{session_id}/items",
        "session_id * after= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: agents=v1",
    )


class Events(Resource):
    create = op(
        "POST /agents/sessions/{session_id}/events",
        "session_id * events ^idempotency_key:Idempotency-Key=",
        reply="none",
        headers="Accept: */*\nOpenAI-Beta: agents=v1",
    )
    stream = op(
        "GET /agents/sessions/{session_id}/events",
        "session_id * include_obfuscation=",
        stream="raw",
        always=True,
        headers="Accept: text/event-stream\nOpenAI-Beta: agents=v1",
    )


class Traces(Resource):
    list = op(
        "GET /agents/sessions/{session_id}/traces",
        "session_id * after= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: agents=v1",
    )


class AgentsSessionsTurnsItems(Resource):
    list = op(
        "GET /agents/sessions/{session_id}/turns/{turn_id}/items",
        "turn_id * session_id after= limit= order=",
        page="ConversationCursorPage",
        headers="OpenAI-Beta: agents=v1",
    )


class AgentsSessionsTurns(Resource):
    retrieve = op(
        "GET /agents/sessions/{session_id}/turns/{turn_id}",
        "turn_id * session_id",
        headers="OpenAI-Beta: agents=v1",
    )
    list = op(
        "GET /agents/sessions/{session_id}/turns",
        "session_id * after= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: agents=v1",
    )
    items = AgentsSessionsTurnsItems


class AgentsSessions(Resource):
    create = op(
        "POST /agents/sessions",
        "* environment -output_type= -tool_handlers= agent= agent_id= input= metadata= prompt_cache_options= review= "
        "spend_control= stream= stream_options= vault_ids=",
        stream="raw",
        headers="OpenAI-Beta: agents=v1",
    )
    retrieve = op("GET /agents/sessions/{session_id}", "session_id", headers="OpenAI-Beta: agents=v1")
    update = op(
        "POST /agents/sessions/{session_id}",
        "session_id * agent= metadata= prompt_cache_options= review= spend_control=",
        headers="OpenAI-Beta: agents=v1",
    )
    list = op(
        "GET /agents/sessions",
        "* after= agent_id= limit= metadata= order=",
        page="CursorPage",
        headers="OpenAI-Beta: agents=v1",
    )
    delete = op("DELETE /agents/sessions/{session_id}", "session_id", headers="OpenAI-Beta: agents=v1")
    subagents = Subagents
    artifacts = Artifacts
    items = AgentsSessionsItems
    events = Events
    traces = Traces
    turns = AgentsSessionsTurns


class Agents(Resource):
    create = op(
        "POST /agents",
        "* model compaction= experimental= instructions= metadata= multi_agent= name= reasoning= service_tier= text= "
        "tools=",
        headers="OpenAI-Beta: agents=v1",
    )
    retrieve = op("GET /agents/{agent_id}", "agent_id", headers="OpenAI-Beta: agents=v1")
    update = op(
        "POST /agents/{agent_id}",
        "agent_id * compaction= experimental= instructions= metadata= model= multi_agent= name= reasoning= "
        "service_tier= text= tools=",
        headers="OpenAI-Beta: agents=v1",
    )
    list = op("GET /agents", "* after= limit= order=", page="CursorPage", headers="OpenAI-Beta: agents=v1")
    delete = op("DELETE /agents/{agent_id}", "agent_id", headers="OpenAI-Beta: agents=v1")
    automations = Automations
    environments = Environments
    vaults = Vaults
    sessions = AgentsSessions


class InputItems(Resource):
    list = op(
        "GET /responses/{response_id}/input_items?beta=true",
        "response_id * after= include= limit= order= ^betas:openai-beta=",
        page="CursorPage",
    )


class InputTokens(Resource):
    count = op(
        "POST /responses/input_tokens?beta=true",
        "* conversation= input= instructions= model= parallel_tool_calls= personality= previous_response_id= "
        "reasoning= text= tool_choice= tools= truncation= ^betas:openai-beta=",
    )


class Responses(Resource):
    create = op(
        "POST /responses?beta=true",
        "* access_programs= background= background_options= context_management= conversation= image= include= input= "
        "instructions= max_output_tokens= max_tool_calls= metadata= model= moderation= multi_agent= "
        "parallel_tool_calls= previous_response_id= prompt= prompt_cache_key= prompt_cache_options= "
        "prompt_cache_retention= reasoning= safety_identifier= service_tier= store= stream= stream_options= "
        "temperature= text= tool_choice= tools= top_logprobs= top_p= truncation= user= ^betas:openai-beta=",
        stream="items",
    )
    retrieve = op(
        "GET /responses/{response_id}?beta=true",
        "response_id * include= include_obfuscation= starting_after= stream= ^betas:openai-beta=",
        stream="items",
    )
    delete = op(
        "DELETE /responses/{response_id}?beta=true",
        "response_id * ^betas:openai-beta=",
        reply="none",
        headers="Accept: */*",
    )
    cancel = op("POST /responses/{response_id}/cancel?beta=true", "response_id * ^betas:openai-beta=")
    compact = op(
        "POST /responses/compact?beta=true",
        "* model image= input= instructions= previous_response_id= prompt_cache_key= prompt_cache_options= "
        "prompt_cache_retention= service_tier= ^betas:openai-beta=",
    )
    input_items = InputItems
    input_tokens = InputTokens


class ChatKitSessions(Resource):
    create = op(
        "POST /chatkit/sessions",
        "* user workflow chatkit_configuration= expires_after= rate_limits=",
        headers="OpenAI-Beta: chatkit_beta=v1",
    )
    cancel = op("POST /chatkit/sessions/{session_id}/cancel", "session_id", headers="OpenAI-Beta: chatkit_beta=v1")


class ChatKitThreads(Resource):
    retrieve = op("GET /chatkit/threads/{thread_id}", "thread_id", headers="OpenAI-Beta: chatkit_beta=v1")
    list = op(
        "GET /chatkit/threads",
        "* after= before= limit= order= user=",
        page="ConversationCursorPage",
        headers="OpenAI-Beta: chatkit_beta=v1",
    )
    delete = op("DELETE /chatkit/threads/{thread_id}", "thread_id", headers="OpenAI-Beta: chatkit_beta=v1")
    list_items = op(
        "GET /chatkit/threads/{thread_id}/items",
        "thread_id * after= before= limit= order=",
        page="ConversationCursorPage",
        headers="OpenAI-Beta: chatkit_beta=v1",
    )


class ChatKit(Resource):
    sessions = ChatKitSessions
    threads = ChatKitThreads


class Assistants(Resource):
    create = op(
        "POST /assistants",
        "* model description= instructions= metadata= name= reasoning_effort= response_format= temperature= "
        "tool_resources= tools= top_p=",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    retrieve = op(
        "GET /assistants/{assistant_id}",
        "assistant_id",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    update = op(
        "POST /assistants/{assistant_id}",
        "assistant_id * description= instructions= metadata= model= name= reasoning_effort= response_format= "
        "temperature= tool_resources= tools= top_p=",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    list = op(
        "GET /assistants",
        "* after= before= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    delete = op(
        "DELETE /assistants/{assistant_id}",
        "assistant_id",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )


class Steps(Resource):
    retrieve = op(
        "GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}",
        "step_id * thread_id run_id include=",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    list = op(
        "GET /threads/{thread_id}/runs/{run_id}/steps",
        "run_id * thread_id after= before= include= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )


class Runs(Resource):
    create = op(
        "POST /threads/{thread_id}/runs",
        "thread_id * assistant_id ?include= additional_instructions= additional_messages= instructions= "
        "max_completion_tokens= max_prompt_tokens= metadata= model= parallel_tool_calls= reasoning_effort= "
        "response_format= stream= temperature= tool_choice= tools= top_p= truncation_strategy=",
        stream="pairs",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    retrieve = op(
        "GET /threads/{thread_id}/runs/{run_id}",
        "run_id * thread_id",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    update = op(
        "POST /threads/{thread_id}/runs/{run_id}",
        "run_id * thread_id metadata=",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    list = op(
        "GET /threads/{thread_id}/runs",
        "thread_id * after= before= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    cancel = op(
        "POST /threads/{thread_id}/runs/{run_id}/cancel",
        "run_id * thread_id",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    submit_tool_outputs = op(
        "POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
        "run_id * thread_id tool_outputs stream=",
        stream="pairs",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    create_and_stream = helper(
        "assistant_stream.create_and_stream",
        "* thread_id assistant_id additional_instructions= additional_messages= instructions= max_completion_tokens= "
        "max_prompt_tokens= metadata= model= parallel_tool_calls= reasoning_effort= response_format= temperature= "
        "tool_choice= tools= top_p= truncation_strategy= event_handler=",
        flow=False,
        common=True,
        deprecated=True,
    )
    stream = helper(
        "assistant_stream.create_and_stream",
        "* thread_id assistant_id include= additional_instructions= additional_messages= instructions= "
        "max_completion_tokens= max_prompt_tokens= metadata= model= parallel_tool_calls= reasoning_effort= "
        "response_format= temperature= tool_choice= tools= top_p= truncation_strategy= event_handler=",
        flow=False,
        common=True,
        deprecated=True,
    )
    submit_tool_outputs_stream = helper(
        "assistant_stream.submit_tool_outputs_stream",
        "* tool_outputs run_id thread_id event_handler=",
        flow=False,
        common=True,
        deprecated=True,
    )
    steps = Steps


class Messages(Resource):
    create = op(
        "POST /threads/{thread_id}/messages",
        "thread_id * content role attachments= metadata=",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    retrieve = op(
        "GET /threads/{thread_id}/messages/{message_id}",
        "message_id * thread_id",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    update = op(
        "POST /threads/{thread_id}/messages/{message_id}",
        "message_id * thread_id metadata=",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    list = op(
        "GET /threads/{thread_id}/messages",
        "thread_id * after= before= limit= order= run_id=",
        page="CursorPage",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    delete = op(
        "DELETE /threads/{thread_id}/messages/{message_id}",
        "message_id * thread_id",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )


class Threads(Resource):
    create = op(
        "POST /threads",
        "* messages= metadata= tool_resources=",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    retrieve = op("GET /threads/{thread_id}", "thread_id", headers="OpenAI-Beta: assistants=v2", deprecated=True)
    update = op(
        "POST /threads/{thread_id}",
        "thread_id * metadata= tool_resources=",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    delete = op("DELETE /threads/{thread_id}", "thread_id", headers="OpenAI-Beta: assistants=v2", deprecated=True)
    create_and_run = op(
        "POST /threads/runs",
        "* assistant_id instructions= max_completion_tokens= max_prompt_tokens= metadata= model= parallel_tool_calls= "
        "response_format= stream= temperature= thread= tool_choice= tool_resources= tools= top_p= "
        "truncation_strategy=",
        stream="pairs",
        headers="OpenAI-Beta: assistants=v2",
        deprecated=True,
    )
    create_and_run_stream = helper(
        "assistant_stream.create_and_run_stream",
        "* assistant_id instructions= max_completion_tokens= max_prompt_tokens= metadata= model= parallel_tool_calls= "
        "response_format= temperature= thread= tool_choice= tool_resources= tools= top_p= truncation_strategy= "
        "event_handler=",
        flow=False,
        common=True,
        deprecated=True,
    )
    runs = Runs
    messages = Messages


class Beta(Resource):
    chat = Chat
    realtime = Realtime
    agents = Agents
    responses = Responses
    chatkit = ChatKit
    assistants = Assistants
    threads = Threads
    vector_stores = VectorStores


AsyncRealtimeSessions = asynchronous(RealtimeSessions)
AsyncTranscriptionSessions = asynchronous(TranscriptionSessions)
AsyncRealtime = asynchronous(Realtime)
AsyncInvocations = asynchronous(Invocations)
AsyncAutomations = asynchronous(Automations)
AsyncFiles = asynchronous(Files)
AsyncTemplates = asynchronous(Templates)
AsyncEnvironments = asynchronous(Environments)
AsyncCredentials = asynchronous(Credentials)
AsyncVaults = asynchronous(Vaults)
AsyncAgentsSessionsSubagentsItems = asynchronous(AgentsSessionsSubagentsItems)
AsyncAgentsSessionsSubagentsTurnsItems = asynchronous(AgentsSessionsSubagentsTurnsItems)
AsyncAgentsSessionsSubagentsTurns = asynchronous(AgentsSessionsSubagentsTurns)
AsyncSubagents = asynchronous(Subagents)
AsyncArtifacts = asynchronous(Artifacts)
AsyncAgentsSessionsItems = asynchronous(AgentsSessionsItems)
AsyncEvents = asynchronous(Events)
AsyncTraces = asynchronous(Traces)
AsyncAgentsSessionsTurnsItems = asynchronous(AgentsSessionsTurnsItems)
AsyncAgentsSessionsTurns = asynchronous(AgentsSessionsTurns)
AsyncAgentsSessions = asynchronous(AgentsSessions)
AsyncAgents = asynchronous(Agents)
AsyncInputItems = asynchronous(InputItems)
AsyncInputTokens = asynchronous(InputTokens)
AsyncResponses = asynchronous(Responses)
AsyncChatKitSessions = asynchronous(ChatKitSessions)
AsyncChatKitThreads = asynchronous(ChatKitThreads)
AsyncChatKit = asynchronous(ChatKit)
AsyncAssistants = asynchronous(Assistants)
AsyncSteps = asynchronous(Steps)
AsyncRuns = asynchronous(Runs)
AsyncMessages = asynchronous(Messages)
AsyncThreads = asynchronous(Threads)
AsyncBeta = asynchronous(Beta)
