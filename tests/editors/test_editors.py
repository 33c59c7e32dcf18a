"""What editors show: the same questions to four language servers over stdio; a table says who answers what."""
from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Tuple

import pytest

from .conftest import Place, tool
from .lsp import Server

HEAD = """from oai_lite import AsyncOpenAI, OpenAI
from oai_lite.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam
from oai_lite.types.responses import ResponseStreamEvent
import oai_lite

client = OpenAI()
other = AsyncOpenAI()


def reply() -> ChatCompletion: ...
def chunk() -> ChatCompletionChunk: ...


"""
CHAT = HEAD + "client.chat.completions.create(model='m', messages=[{'role': 'user', 'content': 'x'}], "


class Question(NamedTuple):
    """what: completions, hover, signature (all of them), shown (the first one) or definition, at the mark `|` of a text. Every word of `has` must be in the answer
    and none of `lacks`. `not_by`: servers that can't answer this, with any package."""

    name: str
    what: str
    text: str
    has: str
    not_by: str = ""
    lacks: str = ""


def completions(name: str, text: str, has: str, not_by: str = "", lacks: str = "") -> Question:
    return Question(name, "completions", HEAD + text, has, not_by, lacks)


NOISE = "_driver _mode _world _path __dict__x _untyped _call _make_driver"
MISTAKES = "Omit Omitted NoParameter NoSuchParameter Missing unknown"  # what overloads have for messages (need 27); jedi shows what stands there
IN_ASYNC = "async def f():\n    "
QUESTIONS = [
    completions("client.", "client.|", "chat responses files admin beta embeddings with_options", "", NOISE),
    completions("async client.", "other.|", "chat responses files admin beta", "", NOISE),
    completions("client.chat.", "client.chat.|", "completions with_raw_response", "", NOISE),
    completions("completions.", "client.chat.completions.|", "create list retrieve update delete messages", "", NOISE),
    completions("client.admin.", "client.admin.organization.|", "users projects invites", "", NOISE),
    completions("client.beta.agents.", "client.beta.agents.|", "create list sessions environments", "", NOISE),
    completions("client.with_raw_response.", "client.with_raw_response.|", "chat files"),
    completions("awaited reply.", IN_ASYNC + "(await other.chat.completions.create(model='m', messages=[])).|", "id choices usage", "", "close"),
    completions("awaited response.", IN_ASYNC + "reply = await other.responses.create(model='m', input='x')\n    reply.|", "output output_text status", "", "close"),
    completions("awaited raw response.", IN_ASYNC + "raw = await other.models.with_raw_response.retrieve('m')\n    raw.|", "headers parse status_code"),
    completions("in an async stream", IN_ASYNC + "async for one in await other.chat.completions.create(model='m', messages=[], stream=True):\n        one.|", "choices id"),
    completions("module-level", "oai_lite.chat.completions.|", "create list"),
    completions("reply.", "reply().|", "id choices usage model created to_dict to_json get items keys values"),
    completions("reply of a call", "client.chat.completions.create(model='m', messages=[{'role': 'user', 'content': 'x'}]).|", "id choices usage", "", "close response"),
    completions("message.", "reply().choices[0].message.|", "content role tool_calls refusal", "", "upper _driver finish_reason"),
    completions("usage.", "use = reply().usage\nif use is not None:\n    use.|", "prompt_tokens completion_tokens total_tokens"),
    completions("chunk.", "chunk().choices[0].|", "delta finish_reason index"),
    completions("delta.", "chunk().choices[0].delta.|", "content role tool_calls"),
    completions("in a stream", "for one in client.chat.completions.create(model='m', messages=[], stream=True):\n    one.|", "choices id"),
    completions("event.", "for event in client.responses.create(model='m', input='x', stream=True):\n    if event.type == 'response.output_text.delta':\n        event.|", "delta item_id"),
    completions("response.", "client.responses.create(model='m', input='x').|", "output output_text status", "", "close response"),
    completions("event of a chat stream", "with client.chat.completions.stream(model='m', messages=[]) as stream:\n    for event in stream:\n        if event.type == 'content.delta':\n            event.|", "delta snapshot parsed", "", "arguments_delta refusal"),
    completions("event of a response stream", "with client.responses.stream(model='m', input='x') as stream:\n    for event in stream:\n        if event.type == 'response.output_text.delta':\n            event.|", "delta snapshot item_id"),
    completions("types of events", "with client.chat.completions.stream(model='m', messages=[]) as stream:\n    for event in stream:\n        if event.type == '|'", "content.delta content.done chunk", "ty pyrefly jedi"),
    completions("always a stream", "for one in client.chat.completions.create_stream(model='m', messages=[]):\n    one.|", "choices id"),
    completions("final completion", "with client.chat.completions.stream(model='m', messages=[]) as stream:\n    stream.get_final_completion().choices[0].message.|", "parsed content"),
    completions("callbacks of a handler", "oai_lite.AssistantEventHandler().|", "on_text_delta on_tool_call_done get_final_run current_run"),
    completions("keywords of AzureOpenAI", "oai_lite.AzureOpenAI(|)", "azure_endpoint azure_ad_token_provider api_version timeout"),
    completions("endpoint of bedrock", "oai_lite.providers.bedrock(endpoint='|')", "mantle runtime", "jedi"),
    completions("import of a resource", "from oai_lite.resources.chat.completions import |", "Completions AsyncCompletions"),
    completions("import of an event", "from oai_lite.lib.streaming.chat import |", "ContentDeltaEvent ChatCompletionStream"),
    completions("page.", "client.files.list().|", "data has_next_page get_next_page"),
    completions("item of a page", "for file in client.files.list():\n    file.|", "id filename purpose"),
    completions("subscript of a reply", "reply()['choices'][0]['message'].|", "content role", "jedi"),
    completions("raw response.", "client.models.with_raw_response.retrieve('m').|", "headers parse status_code"),
    completions("parsed raw response.", "client.models.with_raw_response.retrieve('m').parse().|", "id owned_by"),
    completions("error.", "try:\n    client.models.list()\nexcept oai_lite.RateLimitError as error:\n    error.|", "status_code retry_after request_id"),
    completions("connection.", "with client.realtime.connect(model='m') as connection:\n    connection.|", "session conversation response input_audio_buffer send recv close on", "", "_socket _step _manager"),
    completions("connection.conversation.item.", "with client.realtime.connect(model='m') as connection:\n    connection.conversation.item.|", "create delete truncate"),
    completions("event of a connection", "for event in client.realtime.connect(model='m').enter():\n    if event.type == 'response.output_text.delta':\n        event.|", "delta item_id"),
    completions("keywords of an event", "with client.responses.connect() as connection:\n    connection.response.create(|)", "model input tools"),
    completions("types.", "import oai_lite.types.chat\noai_lite.types.chat.|", "ChatCompletion ChatCompletionMessageParam"),
    completions("import from types", "from oai_lite.types.chat.chat_completion import |", "Choice"),
    completions("keys of a message", "one: ChatCompletionMessageParam = {'|'}", "role content", "pyrefly jedi"),
    completions("keys of a message in a call", "client.chat.completions.create(model='m', messages=[{'|'}])", "role content", "pyrefly jedi"),
    completions("keys of response_format", "client.chat.completions.create(model='m', messages=[], response_format={'|'})", "type", "pyrefly jedi"),
    completions("keys of text", "client.responses.create(model='m', input='x', text={'|'})", "format verbosity", "pyrefly jedi"),
    completions("keys of a plain reply", "plain = reply().to_dict()\nplain['|']", "choices usage id"),
    completions("role", "client.chat.completions.create(model='m', messages=[{'role': '|'}])", "user assistant system", "ty pyrefly jedi"),
    completions("reasoning_effort", "client.chat.completions.create(model='m', messages=[], reasoning_effort='|')", "low medium high", "jedi"),
    completions("purpose", "client.files.create(file=b'x', purpose='|')", "assistants batch fine-tune", "jedi"),
    completions("model", "client.chat.completions.create(messages=[], model='|')", "gpt-4o", "ty pyrefly jedi"),
    completions("keywords of create", "client.chat.completions.create(|)", "messages model temperature tools stream"),
    completions("keywords of OpenAI", "OpenAI(|)", "api_key base_url timeout max_retries http_client"),
    completions("keywords of a raw create", "client.chat.completions.with_raw_response.create(|)", "messages model temperature"),
    completions("azure chat reply", "oai_lite.AzureOpenAI(azure_endpoint='x').chat.completions.create(model='m', messages=[]).choices[0].|", "message finish_reason"),
    completions("module-level reply", "oai_lite.chat.completions.create(model='m', messages=[]).|", "choices usage"),
    completions("async page", IN_ASYNC + "async for file in other.files.list():\n        file.|", "filename purpose"),
    completions("raw headers", "client.models.with_raw_response.retrieve('m').headers.|", "get get_list items"),
    completions("streaming response", "with client.chat.completions.with_streaming_response.create(model='m', messages=[]) as r:\n    r.|", "iter_lines iter_bytes headers parse"),
    completions("pages()", "for page in client.files.list().pages():\n    page.|", "data", "jedi"),
    completions("next page", "client.files.list().get_next_page().|", "data has_next_page"),
    completions("APIStatusError", "try:\n    client.models.list()\nexcept oai_lite.APIStatusError as e:\n    e.response.|", "headers status_code json"),
    completions("APIError", "try:\n    client.models.list()\nexcept oai_lite.APIError as e:\n    e.|", "message request body code partial attempts"),
    completions("except oai_lite.", "try:\n    client.models.list()\nexcept oai_lite.|", "RateLimitError APIError APIConnectionError"),
    completions("keywords of with_options", "client.with_options(|)", "timeout max_retries api_key"),
    completions("tool definition", "from oai_lite.types.chat import ChatCompletionToolParam\ntool: ChatCompletionToolParam = {'type': 'function', 'function': {'|'}}", "name description parameters", "ty pyrefly jedi"),
    completions("keys of a tool in a call", "client.chat.completions.create(model='m', messages=[], tools=[{'|'}])", "type function", "pyrefly jedi"),
    completions("keys of a function in a call", "client.chat.completions.create(model='m', messages=[], tools=[{'type': 'function', 'function': {'|'}}])", "name parameters", "ty pyrefly jedi"),
    completions("type of response_format", "client.chat.completions.create(model='m', messages=[], response_format={'type': '|'})", "json_object json_schema text", "ty jedi"),
    completions("request in a variable", "from oai_lite.types.chat.completion_create_params import CompletionCreateParamsNonStreaming\nrequest: CompletionCreateParamsNonStreaming = {'|'}", "model messages temperature", "pyrefly jedi"),
    completions("content part", "client.chat.completions.create(model='m', messages=[{'role': 'user', 'content': [{'|'}]}])", "type text image_url", "ty pyrefly jedi"),
    completions("effort", "client.responses.create(model='m', input='x', reasoning={'effort': '|'})", "low medium high", "ty jedi"),
    completions("webhook event", "event = client.webhooks.unwrap(b'x', {})\nevent.|", "type data created_at"),
    completions("webhook event narrowed", "event = client.webhooks.unwrap(b'x', {})\nif event.type == 'response.completed':\n    event.data.|", "id"),
    completions("parse", "client.chat.completions.parse(model='m', messages=[], response_format=dict).choices[0].message.|", "parsed"),
    completions("speech", "client.audio.speech.create(model='m', input='x', voice='alloy').|", "write_to_file read content stream_to_file"),
    completions("tool call function", "call = reply().choices[0].message.tool_calls[0]\nif call.type == 'function':\n    call.function.|", "name arguments"),
    completions("output item", "for item in client.responses.create(model='m', input='x').output:\n    if item.type == 'message':\n        item.|", "content role"),
    completions("polling helper", "client.vector_stores.file_batches.|", "upload_and_poll create_and_poll"),
    Question("hover a key in a dict", "hover", HEAD + "client.responses.create(model='m', input='x', reasoning={'eff|ort': 'low'})", "effort", "ty jedi"),
    Question("hover a keyword of with_options", "hover", HEAD + "client.with_options(max_re|tries=1)", "max_retries"),
    Question("signature of with_options", "shown", HEAD + "client.with_options(|", "timeout max_retries"),
    Question("hover raw create", "hover", HEAD + "client.chat.completions.with_raw_response.cre|ate(model='m', messages=[])", "RawResponse", "jedi"),
    completions("import raw form", "from oai_lite.resources.chat.completions import |", "CompletionsWithRawResponse AsyncCompletionsWithStreamingResponse"),
    Question("signature of create", "signature", HEAD + "client.chat.completions.create(|", "messages model temperature"),
    Question("signature of embeddings", "signature", HEAD + "client.embeddings.create(|", "input model dimensions"),
    Question("signature of files", "signature", HEAD + "client.files.create(file=b'x', |", "purpose expires_after"),
    Question("signature shown first", "shown", HEAD + "client.chat.completions.create(|", "model: temperature: float reasoning_effort:", "pyrefly jedi", MISTAKES),
    Question("signature of a call", "shown", HEAD + "client.responses.create(model='m', input='x', reasoning={}, |", "reasoning: temperature:", "jedi", MISTAKES),
    Question("hover a call of create", "hover", CHAT.replace("create(", "cre|ate(") + ")", "temperature float ChatCompletion", "jedi", MISTAKES),
    Question("hover a streamed call", "hover", HEAD + "client.responses.cre|ate(model='m', input='x', stream=True)", "Stream[", "jedi", MISTAKES),
    Question("hover create", "hover", HEAD + "client.chat.completions.cre|ate", "conversation chunks"),
    Question("hover create: parameters", "hover", HEAD + "client.embeddings.cre|ate", "dimensions"),
    Question("hover list", "hover", HEAD + "client.files.li|st", "Lists"),
    Question("hover a keyword", "hover", CHAT + "tempe|rature=1.0)", "temperature", "pyrefly"),
    Question("hover AzureOpenAI", "hover", HEAD + "oai_lite.Azure|OpenAI", "AZURE_OPENAI_ENDPOINT"),
    Question("hover create_stream", "hover", HEAD + "client.chat.completions.create_str|eam", "Stream"),
    Question("hover OpenAI", "hover", HEAD + "Open|AI", "OPENAI_API_KEY"),
    Question("hover copy", "hover", HEAD + "client.co|py", "shares connections"),
    Question("hover an attribute", "hover", HEAD + "reply().choices[0].message.cont|ent", "str", "jedi"),
    Question("hover a field's text", "hover", HEAD + "reply().choices[0].finish_rea|son", "Why"),
    Question("hover to_dict", "hover", HEAD + "reply().to_di|ct", "Plain dicts"),
    Question("hover an error", "hover", HEAD + "oai_lite.RateLimit|Error", "429"),
    Question("definition of create", "definition", HEAD + "client.chat.completions.cre|ate", "resources/chat"),
    Question("definition of a type", "definition", HEAD + "Chat|Completion", "types/chat"),
    Question("definition of a field", "definition", HEAD + "reply().cho|ices", "types/chat"),
]
SERVERS = ("basedpyright", "ty", "pyrefly", "jedi")
ANSWERS: Dict[str, Dict[str, str]] = {}
MOST = {"client.": 60, "message.": 45, "reply.": 50, "client.chat.": 30}  # labels, those of `object` not counted


def start(name: str, folder: Path, python: Path) -> Server:
    """A language server for a folder, told which Python has the package."""
    settings: Dict[str, Any] = {"python": {"pythonPath": str(python)}, "basedpyright": {"analysis": {"diagnosticMode": "openFilesOnly"}}}
    if name == "basedpyright":
        return Server([tool("basedpyright-langserver"), "--stdio"], folder, settings, {})
    if name == "ty":
        (folder / "ty.toml").write_text('[environment]\npython = "%s"\n' % python.parent.parent.as_posix())
        return Server([tool("ty"), "server"], folder, {}, {})
    if name == "pyrefly":
        (folder / "pyrefly.toml").write_text('python-interpreter-path = "%s"\n' % python.as_posix())
        return Server([tool("pyrefly"), "lsp"], folder, {"python": {"pythonPath": str(python)}}, {})
    server = Server([tool("jedi-language-server")], folder, {}, {"workspace": {"environmentPath": str(python)}})
    server.mixes_in_the_source = True  # jedi offers what it finds in the .py file beside a stub, too
    return server


@pytest.fixture(scope="module", params=SERVERS)
def server(request: pytest.FixtureRequest, installed: Place, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tuple[str, Server]]:
    """Each server in turn."""
    running = start(request.param, tmp_path_factory.mktemp("edited-" + request.param), installed.python)
    yield request.param, running
    running.close()


def missing(question: Question, server: Server) -> Tuple[List[str], List[str]]:
    """The words that an answer lacks, or has too many."""
    answer: Any = getattr(server, question.what)("document_%d.py" % QUESTIONS.index(question), question.text)
    lacking = [word for word in question.has.split() if word not in answer]
    extra = [word for word in question.lacks.split() if word in answer]
    if question.what == "completions":
        public = [label for label in answer if not label.startswith("__")]
        if server.mixes_in_the_source:
            extra = []
        if not server.mixes_in_the_source and len(public) > MOST.get(question.name, 10_000):
            extra.append("%d labels" % len(public))
        if question.name in MOST and public and public[0].startswith("_"):
            extra.append("private names first")
    return lacking, extra


def test_servers_answer(server: Tuple[str, Server]) -> None:
    """Every question is answered by every server that can answer such questions at all (need 30); by no other, or the table is wrong."""
    name, running = server
    wrong = []
    for question in QUESTIONS:
        lacking, extra = missing(question, running)
        able = name not in question.not_by.split()
        ANSWERS.setdefault(question.name, {})[name] = "-" if lacking or extra else "yes"
        if able == bool(lacking or extra):
            wrong.append((question.name, lacking, extra))
    assert not wrong, json.dumps(wrong, indent=1)


def test_the_table() -> None:
    """At least forty positions; the table is printed for the reader (`pytest -s`)."""
    assert len(QUESTIONS) >= 40
    lines = ["%-34s %s" % ("", " ".join("%-12s" % name for name in SERVERS))]
    lines += ["%-34s %s" % (name, " ".join("%-12s" % row.get(server, "?") for server in SERVERS)) for name, row in ANSWERS.items()]
    counts = ["%d of %d" % (sum(row.get(server) == "yes" for row in ANSWERS.values()), len(ANSWERS)) for server in SERVERS]
    lines.append("%-34s %s" % ("answered", " ".join("%-12s" % count for count in counts)))
    sys.stdout.write("\n" + "\n".join(lines) + "\n")
