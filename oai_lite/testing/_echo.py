"""Replies made of words: chat completions, legacy completions and responses repeat the last thing the user said.

Honest and deterministic: no model is imitated, usage counts the words, ids count the requests, and every time is `CREATED`.
Limits on output tokens count as words too, so that a cut-off answer can be had. Pure functions from request to reply.
"""
from __future__ import annotations

import json
import re

from ._wire import Stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Iterator, List, Optional, Tuple, Union

    from ._routes import Recorded

    JSON = Dict[str, Any]
    Input = Union[str, List[int], None]

CREATED = 1700000000  # seconds; the same in each run, so that replies can be compared
words = re.compile(r"\s*\S+|\s+$").findall


def text_of(content: object) -> str:
    """The text of a message's content: a str, or the text parts of a list joined by blanks."""
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    return " ".join(str(part["text"]) for part in parts if isinstance(part, dict) and isinstance(part.get("text"), str))


def last_user_text(messages: object) -> str:
    """The text of the last message whose role is user, or of the last one at all, or ""."""
    known = [m for m in messages if isinstance(m, dict) and "content" in m] if isinstance(messages, list) else []
    asked = [m for m in known if m.get("role") == "user"] or known
    return text_of(asked[-1]["content"]) if asked else ""


def count(text: str) -> int:
    """Words, separated by white space: this server's tokens."""
    return len(text.split())


def count_all(messages: object) -> int:
    """Words of all messages or input items."""
    if isinstance(messages, str):
        return count(messages)
    return sum(count(text_of(m.get("content"))) for m in messages if isinstance(m, dict)) if isinstance(messages, list) else 0


def cut(text: str, limit: object) -> Tuple[str, bool]:
    """At most `limit` words of `text`, and whether some were left out."""
    if not isinstance(limit, int) or count(text) <= limit:
        return text, False
    return "".join(words(text)[:limit]), True


# Chat completions: https://platform.openai.com/docs/api-reference/chat


def chat(recorded: Recorded) -> object:
    """An echo of the last user message, `n` times, or a call of the function that `tool_choice` forces."""
    asked = recorded.json()
    heard = answer(last_user_text(asked["messages"]), wanted(asked))
    text, is_cut = cut(heard, asked.get("max_completion_tokens", asked.get("max_tokens")))
    message: JSON = {"role": "assistant", "content": text, "refusal": None}
    reason = "length" if is_cut else "stop"
    forced = forced_function(asked)
    if forced is not None:
        arguments = _arguments(asked, forced, last_user_text(asked["messages"]))
        message.update(content=None, tool_calls=[_call(recorded.number, forced, arguments)])
        text, reason = "", "tool_calls"
    number = asked.get("n") or 1
    usage = _usage(count_all(asked["messages"]), count(text) * number)
    reply = _completion(recorded, "chatcmpl", "chat.completion", asked["model"])
    if asked.get("stream"):
        reply["object"] = "chat.completion.chunk"
        return Stream(_chat_chunks(reply, message, reason, number, _counted(asked, usage)))
    choices = [{"index": i, "message": message, "logprobs": None, "finish_reason": reason} for i in range(number)]
    return dict(reply, choices=choices, usage=usage)


def forced_function(asked: JSON) -> Optional[str]:
    """The name of the function that the request forces, if it does."""
    choice, tools = asked.get("tool_choice"), asked.get("tools") or []
    if choice == "required" and tools:
        choice = tools[0]
    if not isinstance(choice, dict) or choice.get("type") != "function":
        return None
    name = choice.get("function", choice).get("name")
    return name if isinstance(name, str) else None


def _arguments(asked: JSON, name: str, text: str) -> str:
    """Those of a call: what suits the schema of a strict tool, else none."""
    for tool in asked.get("tools") or ():
        about = tool.get("function") or tool
        if about.get("name") == name and about.get("strict") and isinstance(about.get("parameters"), dict):
            return answer(text, about["parameters"])
    return "{}"


def _call(number: int, name: str, arguments: str) -> JSON:
    return {"id": "call_%d" % number, "type": "function", "function": {"name": name, "arguments": arguments}}


def _completion(recorded: Recorded, prefix: str, kind: str, model: str) -> JSON:
    return {"id": "%s-%d" % (prefix, recorded.number), "object": kind, "created": CREATED, "model": model}


def _usage(prompt: int, completion: int) -> JSON:
    return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}


def _counted(asked: JSON, usage: JSON) -> Optional[JSON]:
    return usage if (asked.get("stream_options") or {}).get("include_usage") else None


def _chat_chunks(reply: JSON, message: JSON, reason: str, number: int, usage: Optional[JSON]) -> Iterator[JSON]:
    deltas: List[JSON] = [{"role": "assistant", "content": "" if message["content"] is not None else None, "refusal": None}]
    for index, call in enumerate(message.get("tool_calls", ())):
        function = call["function"]
        deltas[0].setdefault("tool_calls", []).append(dict(call, index=index, function=dict(function, arguments="")))
        deltas.append({"tool_calls": [{"index": index, "function": {"arguments": function["arguments"]}}]})
    deltas += [{"content": word} for word in words(message["content"] or "")]
    if usage is not None:
        reply = dict(reply, usage=None)
    for delta in deltas:
        for index in range(number):
            yield dict(reply, choices=[{"index": index, "delta": delta, "logprobs": None, "finish_reason": None}])
    for index in range(number):
        yield dict(reply, choices=[{"index": index, "delta": {}, "logprobs": None, "finish_reason": reason}])
    if usage is not None:
        yield dict(reply, choices=[], usage=usage)


# Completions (legacy): https://platform.openai.com/docs/api-reference/completions


def completion(recorded: Recorded) -> object:
    """Each prompt once more, `n` times."""
    asked = recorded.json()
    prompts = as_inputs(asked["prompt"])
    number = asked.get("n") or 1
    texts = [cut(_prompt_text(prompt), asked.get("max_tokens")) for prompt in prompts for _ in range(number)]
    usage = _usage(sum(map(size, prompts)), sum(count(text) for text, _ in texts))
    reply = _completion(recorded, "cmpl", "text_completion", asked["model"])
    if asked.get("stream"):
        return Stream(_text_chunks(reply, texts, _counted(asked, usage)))
    choices = [_text_choice(i, text, "length" if is_cut else "stop") for i, (text, is_cut) in enumerate(texts)]
    return dict(reply, choices=choices, usage=usage)


def _text_choice(index: int, text: str, reason: Optional[str]) -> JSON:
    return {"index": index, "text": text, "logprobs": None, "finish_reason": reason}


def _text_chunks(reply: JSON, texts: List[Tuple[str, bool]], usage: Optional[JSON]) -> Iterator[JSON]:
    for index, (text, is_cut) in enumerate(texts):
        for word in words(text):
            yield dict(reply, choices=[_text_choice(index, word, None)])
        yield dict(reply, choices=[_text_choice(index, "", "length" if is_cut else "stop")])
    if usage is not None:
        yield dict(reply, choices=[], usage=usage)


def as_inputs(value: object) -> List[Input]:
    """A text, a list of texts, a list of token numbers or a list of such lists, as a list of inputs."""
    if not isinstance(value, list) or (value and isinstance(value[0], int)):
        return [value]  # type: ignore[list-item]
    return value


def _prompt_text(prompt: Input) -> str:
    return prompt if isinstance(prompt, str) else " ".join(map(str, prompt or ()))


def size(item: Input) -> int:
    return count(item) if isinstance(item, str) else len(item or ())


# Responses: https://platform.openai.com/docs/api-reference/responses


def response(recorded: Recorded) -> object:
    """An echo of the last user input, or a call of the function that `tool_choice` forces; with the official events."""
    asked = recorded.json() if recorded.body else {}
    heard = asked.get("input") or ""
    said = heard if isinstance(heard, str) else last_user_text(heard)
    text, is_cut = cut(answer(said, wanted(asked)), asked.get("max_output_tokens"))
    forced = forced_function(asked)
    call = None if forced is None else _function_call(recorded, forced, _arguments(asked, forced, said))
    item = _message(recorded.number, text) if call is None else call
    sizes = count_all(heard) + count_all(asked.get("instructions") or ""), count(text) if forced is None else 0
    done = dict(_response(recorded, asked), output=[item], usage=_response_usage(*sizes), status="completed")
    if is_cut and forced is None:
        item["status"] = "incomplete"
        done.update(status="incomplete", incomplete_details={"reason": "max_output_tokens"})
    if asked.get("stream"):
        return Stream(_response_events(done, item, text), done=False)
    return done


def stored_response(recorded: Recorded) -> object:
    """A finished response with the id that was asked for and nothing said; streamed if asked."""
    message = _message(recorded.number, "")
    done = dict(_response(recorded, {}), output=[message], usage=_response_usage(0, 0), status="completed")
    if recorded.method == "POST":
        done["status"] = "cancelled"
    if recorded.query.get("stream") == "true":
        return Stream(_response_events(done, message, ""), done=False)
    return done


def _response(recorded: Recorded, asked: JSON) -> JSON:
    reply: JSON = {
        "id": recorded.path_params.get("response_id", "resp_%d" % recorded.number), "object": "response",
        "created_at": CREATED, "status": "in_progress", "error": None, "incomplete_details": None, "instructions": None,
        "max_output_tokens": None, "metadata": {}, "model": "gpt-4o-mini", "output": [], "parallel_tool_calls": True,
        "previous_response_id": None, "reasoning": {"effort": None, "summary": None}, "store": True, "temperature": 1.0,
        "text": {"format": {"type": "text"}}, "tool_choice": "auto", "tools": [], "top_p": 1.0, "truncation": "disabled",
        "usage": None, "user": None,
    }  # fmt: skip
    reply.update((name, value) for name, value in asked.items() if name in reply)
    return reply


def _message(number: int, text: str) -> JSON:
    part = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    return {"id": "msg_%d" % number, "type": "message", "role": "assistant", "status": "completed", "content": [part]}


def _function_call(recorded: Recorded, name: str, arguments: str) -> JSON:
    number = recorded.number
    return {
        "id": "fc_%d" % number, "type": "function_call", "call_id": "call_%d" % number, "name": name, "arguments": arguments,
        "status": "completed",
    }  # fmt: skip


def _response_usage(prompt: int, answer: int) -> JSON:
    return {
        "input_tokens": prompt, "input_tokens_details": {"cached_tokens": 0}, "output_tokens": answer,
        "output_tokens_details": {"reasoning_tokens": 0}, "total_tokens": prompt + answer,
    }  # fmt: skip


def _response_events(done: JSON, item: JSON, text: str) -> Iterator[Tuple[str, JSON]]:
    """The official sequence, each event numbered and named."""
    started = dict(done, status="in_progress", output=[], usage=None, incomplete_details=None)
    events: List[Tuple[str, JSON]] = [("created", {"response": started}), ("in_progress", {"response": started})]
    events += _call_events(item) if item["type"] == "function_call" else _message_events(item, text)
    events.append(("incomplete" if done["status"] == "incomplete" else "completed", {"response": done}))
    for number, (name, event) in enumerate(events):
        name = "response." + name
        yield name, dict({"type": name, "sequence_number": number}, **event)


def _message_events(item: JSON, text: str) -> List[Tuple[str, JSON]]:
    at: JSON = {"item_id": item["id"], "output_index": 0, "content_index": 0}
    part = item["content"][0]
    started = dict(item, status="in_progress", content=[])
    return (
        [("output_item.added", {"output_index": 0, "item": started})]
        + [("content_part.added", dict(at, part=dict(part, text="")))]
        + [("output_text.delta", dict(at, delta=word, logprobs=[])) for word in words(text)]
        + [("output_text.done", dict(at, text=text, logprobs=[]))]
        + [("content_part.done", dict(at, part=part))]
        + [("output_item.done", {"output_index": 0, "item": item})]
    )


def _call_events(item: JSON) -> List[Tuple[str, JSON]]:
    at: JSON = {"item_id": item["id"], "output_index": 0}
    started = dict(item, status="in_progress", arguments="")
    return [
        ("output_item.added", {"output_index": 0, "item": started}),
        ("function_call_arguments.delta", dict(at, delta=item["arguments"])),
        ("function_call_arguments.done", dict(at, arguments=item["arguments"], name=item["name"])),
        ("output_item.done", {"output_index": 0, "item": item}),
    ]


# Runs of assistants: https://platform.openai.com/docs/api-reference/assistants-streaming


def run_events(run: JSON, asked: JSON, number: int) -> Iterator[Tuple[str, object]]:
    """A run that says once more what it was asked, or asks for the function that `tool_choice` forces; official events."""
    outputs = [str(one.get("output")) for one in asked.get("tool_outputs") or () if isinstance(one, dict)]
    messages = asked.get("additional_messages") or (asked.get("thread") or {}).get("messages")
    text = " ".join(outputs) or last_user_text(messages) or asked.get("instructions") or ""
    forced = None if outputs else forced_function(asked)
    for status in ("queued", "in_progress"):
        yield "thread.run." + ("created" if status == "queued" else status), dict(run, status=status)
    at = {"assistant_id": run.get("assistant_id"), "created_at": CREATED, "run_id": run["id"], "thread_id": run.get("thread_id")}
    if forced is not None:
        step = dict(at, id="step_%d" % number, object="thread.run.step", type="tool_calls", status="in_progress")
        calls = [dict(_call(number, forced, ""), index=0), {"index": 0, "type": "function", "function": {"arguments": "{}"}}]
        deltas = [{"step_details": {"type": "tool_calls", "tool_calls": [one]}} for one in calls]
        yield from _grown(dict(step, step_details={"type": "tool_calls", "tool_calls": []}), deltas)
        action = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": [_call(number, forced, "{}")]}}
        yield "thread.run.requires_action", dict(run, status="requires_action", required_action=action)
    else:
        message = dict(at, id="msg_%d" % number, object="thread.message", role="assistant", status="in_progress", attachments=[], metadata={})
        parts = [{"index": 0, "type": "text", "text": {"value": word, "annotations": []}} for word in words(text)]
        yield from _grown(dict(message, content=[]), [{"content": [part]} for part in parts])
        content = [{"type": "text", "text": {"value": text, "annotations": []}}]
        yield "thread.message.completed", dict(message, status="completed", content=content, completed_at=CREATED)
        usage = _usage(count_all(messages), count(text))
        yield "thread.run.completed", dict(run, status="completed", usage=usage)
    yield "done", "[DONE]"


def _grown(begun: JSON, deltas: List[JSON]) -> Iterator[Tuple[str, object]]:
    """What comes into being bit by bit."""
    kind = begun["object"]
    yield kind + ".created", begun
    yield kind + ".in_progress", begun
    for delta in deltas:
        yield kind + ".delta", {"id": begun["id"], "object": kind + ".delta", "delta": delta}


# Sessions of agents: the types `beta.AgentSession...Event`


def turn_events(session: JSON, heard: object, number: int) -> Iterator[Tuple[str, JSON]]:
    """A turn in which the agent says once more what it was told (text, or messages); official events, the session idle in the end."""
    told = heard if isinstance(heard, str) else last_user_text(heard)
    said = answer(told, wanted(session["agent"]))
    about = {"session_id": session["id"], "turn_id": "turn_%d" % number}
    turn = {"id": about["turn_id"], "object": "agent.session.turn", "agent_id": session["agent"]["id"], "created_at": CREATED}
    turn.update(session_id=session["id"], status="in_progress", error=None, completed_at=None)
    usage = _response_usage(count(told), count(said))
    asked = dict(_message(number, ""), id="input_%d" % number, role="user", turn_id=turn["id"], content=[{"type": "input_text", "text": told}])
    message = dict(_message(number, said), turn_id=turn["id"], phase="final_answer")
    events: List[Tuple[str, JSON]] = [("created", {"turn": dict(turn, status="queued")}), ("in_progress", {"turn": turn}), ("item.added", {"item": asked})]
    events += [(name.replace("output_item", "item"), event) for name, event in _message_events(message, said)]
    events.append(("completed", {"turn": dict(turn, status="completed", completed_at=CREATED, usage=usage), "usage": usage}))
    for place, (name, event) in enumerate(events):
        yield session_event("turn." + name, "%d_%d" % (number, place), **about, **event)
    yield session_event("idle", "%d_%d" % (number, len(events)), session=session)


def session_event(name: str, place: str, **fields: object) -> Tuple[str, JSON]:
    """One event of a session, with its name."""
    kind = "agent.session." + name
    return kind, dict({"type": kind, "event_id": "event_" + place}, **fields)


# Answers in the shape of a JSON schema, for structured output and for calls of strict tools: what the user said, if it is a JSON
# object already, else an example in which every text is what the user said.

DEPTH = 6  # levels of an example; a type that holds itself ends there
FORMATS = {"date": "2026-01-31", "date-time": "2026-01-31T12:00:00Z", "time": "12:00:00", "uuid": "00000000-0000-4000-8000-000000000000"}
_SIMPLE: JSON = {"integer": 0, "number": 0, "boolean": False, "null": None}


def wanted(asked: JSON) -> Optional[JSON]:
    """The schema that a request of either API wants its answer to have, if it does."""
    form = asked.get("response_format") or (asked.get("text") or {}).get("format")
    if not isinstance(form, dict) or form.get("type") != "json_schema":
        return None
    schema = form.get("json_schema", form).get("schema")
    return schema if isinstance(schema, dict) else None


def answer(text: str, schema: Optional[JSON]) -> str:
    """`text`, or an example of the schema if there is one and `text` is no JSON object."""
    if schema is None or text.lstrip()[:1] == "{":
        return text
    return json.dumps(example(schema, text, schema), ensure_ascii=False)


def example(schema: JSON, text: str, root: JSON, depth: int = 0) -> object:
    """A value that a schema describes."""
    if "$ref" in schema:
        return example(_resolved(root, str(schema["$ref"])), text, root, depth)
    if "enum" in schema or "const" in schema:
        return schema["const"] if "const" in schema else schema["enum"][0]
    if "anyOf" in schema:
        options = schema["anyOf"]
        return example(options[-1 if depth >= DEPTH else 0], text, root, depth + 1)  # null is usually the last
    kind = schema.get("type", "object" if "properties" in schema else "null")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        return {name: example(inner, text, root, depth + 1) for name, inner in schema.get("properties", {}).items()}
    if kind == "array":
        number = max(schema.get("minItems", 0), 1 if depth < DEPTH else 0)
        return [example(schema.get("items", {}), text, root, depth + 1) for _ in range(number)]
    if kind == "string":
        return FORMATS.get(schema.get("format", ""), text)
    return _SIMPLE.get(kind)


def _resolved(root: JSON, reference: str) -> JSON:
    found = root
    for step in reference.lstrip("#").strip("/").split("/"):
        found = found[step] if step else found
    return found
