"""What the server answers when nothing was scripted: a table of hand-made replies, and one rule for all other operations.

`REPLIES` maps a dotted name to a function from the recorded request to a reply: a dict, list, str, bytes, None, `Reply` or
`Stream`. `honest` looks there first; the rule behind it takes the example that was made from the reply's type and fills in ids,
times and what was sent. Nothing is stored between two requests. Pure functions.
"""
from __future__ import annotations

import json

from ._echo import CREATED, as_inputs, chat, completion, response, run_events, session_event, size, stored_response, turn_events, words
from ._examples import REPLIES as TYPES
from ._examples import SHAPES
from ._wire import Reply, Stream, refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterator, Mapping, Tuple

    from ._routes import Recorded

    JSON = Dict[str, Any]
    Answer = Callable[[Recorded], object]

MODELS = ("gpt-4o-mini", "gpt-4o", "text-embedding-3-small", "text-embedding-3-large", "gpt-3.5-turbo-instruct")
DIMENSIONS = 8  # of an embedding when the request does not say: enough to tell texts apart, short enough to read
LIST_SIZE = 3  # entries of every list: enough for a second page, and for the end of it

# What a finished thing says, where it has a status; pollers end at once. A cancelled one says "cancelled".
STATUS = {
    "batch": "completed",
    "eval.run": "completed",
    "file": "processed",
    "fine_tuning.job": "succeeded",
    "thread.run": "completed",
    "upload": "completed",
    "vector_store": "completed",
    "vector_store.file": "completed",
    "vector_store.files_batch": "completed",
    "video": "completed",
}


def honest(recorded: Recorded, replies: Mapping[str, Answer]) -> object:
    """The reply to a routed request: from the table if it has one (under any name of the route), else by the rule."""
    for name in recorded._route.names:
        if name in replies:
            return replies[name](recorded)
    return by_rule(recorded)


def by_rule(recorded: Recorded) -> object:
    """A well-formed reply for any operation: a page, bytes, text, nothing, an object, or a short stream of it."""
    spec = recorded._route.spec
    if spec.page:
        return page(recorded)
    if spec.reply == "none":
        return None
    if spec.reply == "binary":
        return b"offline content of " + recorded.path.encode("ascii")
    if spec.reply == "text":
        return "offline content of " + recorded.path
    if recorded.method == "DELETE":
        return dict(item(recorded), deleted=True)
    if spec.stream and (getattr(spec, "always", False) or _wants_stream(recorded)):
        name = kind(recorded)
        return Stream([(name + ".created", item(recorded)), (name + ".completed", item(recorded)), ("done", "[DONE]")], False)
    return item(recorded)


def _wants_stream(recorded: Recorded) -> bool:
    return recorded.query.get("stream") == "true" or recorded.values.get("stream") in (True, "true")


def shape(recorded: Recorded) -> JSON:
    """The example of the operation's reply, or of an entry of its pages: all required fields; {} if there is none."""
    for name in (recorded._route.name, *recorded._route.names):
        if name in TYPES:
            found = json.loads(SHAPES[TYPES[name]])
            return found if isinstance(found, dict) else {}
    return {}


def item(recorded: Recorded) -> JSON:
    """One object: the example, with its id, the ids of the path, and the values of the body that fit."""
    about = shape(recorded)
    if not about or "id" in about:
        about["id"] = _id(recorded)
    sent = {key: value for key, value in recorded.values.items() if ("body", key) in recorded._route.allowed and value is not None}
    for key, value in [*recorded.path_params.items(), *sent.items()]:
        if key not in about or about[key] is None or type(about[key]) is type(value):
            about[key] = value
    name = kind(recorded)
    if name in STATUS:
        about["status"] = "cancelled" if recorded._route.name.endswith(".cancel") else STATUS[name]
    if "file_counts" in about:
        about["file_counts"] = _file_counts(recorded)
    return about


def _file_counts(recorded: Recorded) -> JSON:
    """All files of a vector store, or of a batch, are done at once; how many there are is known when they are sent."""
    total = sum(len(recorded.values.get(name) or ()) for name in ("file_ids", "files"))
    return {"cancelled": 0, "completed": total, "failed": 0, "in_progress": 0, "total": total}


def page(recorded: Recorded) -> JSON:
    """A page of the list's few entries, by `limit` and `after` (or `page`)."""
    name = kind(recorded)
    ids = ["%s_%d" % (name.rpartition(".")[2], i + 1) for i in range(LIST_SIZE)]
    after = recorded.query.get("after", recorded.query.get("page"))
    start = ids.index(after) + 1 if after in ids else 0
    limit = str(recorded.query.get("limit", LIST_SIZE))
    shown = ids[start : start + max(1, int(limit) if limit.isdecimal() else LIST_SIZE)]
    has_more = bool(shown) and shown[-1] != ids[-1]
    data = [dict(shape(recorded), id=one) for one in shown]
    ends = {"first_id": shown[0] if shown else None, "last_id": shown[-1] if shown else None}
    return dict(ends, object="list", data=data, has_more=has_more, next=shown[-1] if has_more else None)


def kind(recorded: Recorded) -> str:
    """What the operation's reply is: the `object` of its example ("thread.run"), else the resource's name."""
    named = shape(recorded).get("object")
    return named if isinstance(named, str) else recorded._route.name.rpartition(".")[0].rpartition(".")[2]


def _id(recorded: Recorded) -> str:
    """The id that the path ends in, or belongs to; a new one for what is created."""
    params = list(recorded.path_params.values())
    if params and not recorded._route.name.endswith(".create"):
        return params[-1]
    return "%s_%d" % (kind(recorded).rpartition(".")[2], recorded.number)


# Embeddings: https://platform.openai.com/docs/api-reference/embeddings


def embeddings(recorded: Recorded) -> object:
    """One unit vector per input, always the same for the same input, as floats or base64."""
    from base64 import b64encode
    from struct import unpack

    asked = recorded.json()
    inputs = as_inputs(asked["input"])
    if not all(inputs):
        return refused("'input' is empty or holds an empty text.", "input")
    dimensions, coded = asked.get("dimensions") or DIMENSIONS, asked.get("encoding_format") == "base64"
    vectors = [vector(one, dimensions) for one in inputs]
    forms = [b64encode(raw).decode("ascii") if coded else list(unpack("<%df" % dimensions, raw)) for raw in vectors]
    data = [{"object": "embedding", "index": index, "embedding": form} for index, form in enumerate(forms)]
    words = sum(map(size, inputs))
    return {"object": "list", "data": data, "model": asked["model"], "usage": {"prompt_tokens": words, "total_tokens": words}}


def vector(item: object, dimensions: int) -> bytes:
    """A unit vector drawn from the SHA-256 of the input, as little-endian 32-bit floats."""
    from hashlib import sha256
    from struct import pack, unpack

    seed, raw = repr(item).encode("utf-8", "surrogatepass"), b""
    while len(raw) < 2 * dimensions:
        raw += sha256(seed + len(raw).to_bytes(4, "big")).digest()
    numbers = [n + 0.5 for n in unpack("<%dh" % dimensions, raw[: 2 * dimensions])]  # + 0.5: never all zero
    length = sum(n * n for n in numbers) ** 0.5
    return pack("<%df" % dimensions, *[n / length for n in numbers])


# Models: https://platform.openai.com/docs/api-reference/models


def models(recorded: Recorded) -> object:
    """The small fixed set."""
    return {"object": "list", "data": [_model(name) for name in MODELS]}


def model(recorded: Recorded) -> object:
    """One model of the set, or 404."""
    name = recorded.path_params["model"]
    if name not in MODELS:
        return refused("The model '%s' does not exist." % name, "model", "model_not_found", 404)
    return _model(name)


def delete_model(recorded: Recorded) -> object:
    """Says that a model of the set is gone (it is not), or 404."""
    found = model(recorded)
    return found if isinstance(found, Reply) else {"id": recorded.path_params["model"], "object": "model", "deleted": True}


def _model(name: str) -> JSON:
    return {"id": name, "object": "model", "created": CREATED, "owned_by": "offline"}


# Files, audio: what was uploaded is measured, not understood.


def file(recorded: Recorded) -> object:
    """The uploaded file's name and size."""
    part = _uploaded(recorded)
    about: JSON = {"bytes": len(part[1]), "filename": part[0], "status": "processed"}
    return dict(item(recorded), **about)


def transcription(recorded: Recorded) -> object:
    """A sentence with the file's name and size, in the asked format, streamed if asked."""
    name, data = _uploaded(recorded)
    text = "%s has %d bytes." % (name, len(data))
    asked = recorded.values
    form = asked.get("response_format", "json")
    if asked.get("stream") == "true":
        return Stream(_transcript(text))
    if form == "text":
        return text + "\n"
    if form == "srt":
        return "1\n00:00:00,000 --> 00:00:01,000\n%s\n\n" % text
    if form == "vtt":
        return "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n%s\n\n" % text
    more: JSON = {"duration": 1.0, "language": "english"} if form == "verbose_json" else {}
    return dict(more, text=text)


def _transcript(text: str) -> Iterator[JSON]:
    for word in words(text):
        yield {"type": "transcript.text.delta", "delta": word}
    yield {"type": "transcript.text.done", "text": text}


def _uploaded(recorded: Recorded) -> Tuple[str, bytes]:
    """Name and content of the first file of the form."""
    for part in recorded.form if recorded.content_type.startswith("multipart/") else ():
        if part.filename is not None:
            return part.filename, part.data
    return "nothing", b""


def speech(recorded: Recorded) -> object:
    """The bytes of the input text: no sound, but the right length to count."""
    return Reply(str(recorded.json()["input"]).encode("utf-8"), headers={"Content-Type": "audio/mpeg"})


def moderation(recorded: Recorded) -> object:
    """Nothing is ever flagged."""
    asked = recorded.json()
    result: JSON = {"flagged": False, "categories": {}, "category_scores": {}, "category_applied_input_types": {}}
    results = [result for _ in as_inputs(asked["input"])]
    return {"id": "modr-%d" % recorded.number, "model": asked.get("model", "omni-moderation-latest"), "results": results}


def run(recorded: Recorded) -> object:
    """A finished run; as a stream if asked."""
    if not _wants_stream(recorded):
        return by_rule(recorded)
    return Stream(run_events(item(recorded), recorded.json(), recorded.number), done=False)


def session(recorded: Recorded) -> object:
    """An agent's session, which is idle; as a stream if asked: of the turn that `input` begins."""
    heard, agent = recorded.values.get("input"), recorded.values.get("agent") or {}
    made = dict(item(recorded), agent={**shape(recorded)["agent"], **agent}, required_actions=[])
    if not _wants_stream(recorded):
        return made
    first = session_event("created", "%d" % recorded.number, session=made)
    return Stream([first, *(turn_events(made, heard, recorded.number) if heard else ())], done=False)


def turn(recorded: Recorded) -> Iterator[object]:
    """The events of the turn that input for a session begins; none for what is no message, such as the output of a tool."""
    for one in recorded.json()["events"]:
        if one.get("type") == "agent.session.input.message":
            about = dict(json.loads(SHAPES["beta.AgentSession"]), id=recorded.path_params["session_id"], required_actions=[])
            return turn_events(about, one.get("input"), recorded.number)
    return iter(())


REPLIES: Dict[str, Answer] = {
    "audio.speech.create": speech,
    "audio.transcriptions.create": transcription,
    "audio.translations.create": transcription,
    "chat.completions.create": chat,
    "beta.agents.sessions.create": session,
    "beta.agents.sessions.retrieve": session,
    "beta.agents.sessions.update": session,
    "beta.responses.cancel": stored_response,
    "beta.responses.create": response,
    "beta.responses.retrieve": stored_response,
    "beta.threads.create_and_run": run,
    "beta.threads.runs.create": run,
    "beta.threads.runs.submit_tool_outputs": run,
    "completions.create": completion,
    "embeddings.create": embeddings,
    "files.create": file,
    "models.delete": delete_model,
    "models.list": models,
    "models.retrieve": model,
    "moderations.create": moderation,
    "responses.cancel": stored_response,
    "responses.create": response,
    "responses.retrieve": stored_response,
}
