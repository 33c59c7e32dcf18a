"""`chat`: a question, with what standard input and attached files add to it, and the reply as it comes."""
from __future__ import annotations

import os
import sys

from .arguments import UsageError
from .calls import check, run
from .terminal import is_terminal
from .values import Stdin, Values, load, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List

    from .arguments import Arguments

DEFAULT_MODEL = "gpt-4o-mini"
APIS = {"responses": "responses.create", "chat": "chat.completions.create"}
_IMAGES = {"png": "png", "jpg": "jpeg", "jpeg": "jpeg", "gif": "gif", "webp": "webp"}
_SOUNDS = ("wav", "mp3")


def ask(arguments: Arguments) -> None:
    """Ask, and print the reply."""
    from .names import find

    api = arguments["api"] or os.environ.get("OAI_LITE_API") or "responses"
    if api not in APIS:
        raise UsageError("--api is responses or chat, not %r" % api)
    stdin = Stdin.of(arguments)
    method = find(APIS[api])
    kwargs = {"responses": responses, "chat": completions}[api](arguments, stdin)
    for word in arguments["extra"] or ():
        values = Values(method, stdin)
        values.take(word)
        if values.positional:
            raise UsageError("--extra takes NAME=VALUE, not %r" % word)
        kwargs.update(values.named)
    whole = arguments["json"] or (arguments["get"] is not None and not arguments["jsonl"])
    if not whole:
        kwargs["stream"] = True
        if not arguments["jsonl"]:
            arguments.options["text"] = True
    check(method, kwargs)

    def call(made: Any) -> Any:
        for name in APIS[api].split("."):
            made = getattr(made, name)
        return made(**kwargs)

    run(arguments, stdin, call)


def question(arguments: Arguments, stdin: Stdin) -> str:
    """The question: the words, and before them what is on standard input, which becomes their context."""
    words = " ".join(arguments.operands)
    if stdin.is_piped:
        context = stdin.bytes().decode("utf-8", "replace")
        if words and context.strip():
            return context.rstrip("\n") + "\n\n" + words
        words = words or context.rstrip("\n")
    elif not words and stdin.stream is not None:
        if is_terminal(sys.stderr):
            sys.stderr.write("Type the question, then Ctrl-D:\n")
        words = stdin.bytes().decode("utf-8", "replace").rstrip("\n")
    if not words.strip() and not arguments["attach"]:
        raise UsageError("there is no question: give it as arguments or on standard input")
    return words


def responses(arguments: Arguments, stdin: Stdin) -> Dict[str, Any]:
    """The arguments of `responses.create`."""
    text = question(arguments, stdin)
    found: Dict[str, Any] = {"model": model(arguments), "input": text}
    if arguments["attach"]:
        content: List[Any] = [{"type": "input_text", "text": text}] if text else []
        content += [_input(name) for name in arguments["attach"]]
        found["input"] = [{"role": "user", "content": content}]
    if arguments["system"] is not None:
        found["instructions"] = arguments["system"]
    if arguments["schema"] is not None:
        found["text"] = {"format": {"type": "json_schema", **schema(arguments["schema"])}}
    return found


def completions(arguments: Arguments, stdin: Stdin) -> Dict[str, Any]:
    """The arguments of `chat.completions.create`."""
    text = question(arguments, stdin)
    content: Any = text
    if arguments["attach"]:
        content = [{"type": "text", "text": text}] if text else []
        content += [_content(name) for name in arguments["attach"]]
    messages = [{"role": "user", "content": content}]
    if arguments["system"] is not None:
        messages.insert(0, {"role": "system", "content": arguments["system"]})
    found: Dict[str, Any] = {"model": model(arguments), "messages": messages}
    if arguments["schema"] is not None:
        found["response_format"] = {"type": "json_schema", "json_schema": schema(arguments["schema"])}
    return found


def model(arguments: Arguments) -> str:
    """The model to ask."""
    return arguments["model"] or os.environ.get("OAI_LITE_MODEL") or DEFAULT_MODEL


def schema(text: str) -> Dict[str, Any]:
    """Name, schema and strictness for a JSON schema, inline or in a file. Strict where the API could take it as such."""
    inline = text.lstrip().startswith("{")
    found = load(text if inline else read(text).decode("utf-8", "replace"), "the schema" if inline else text)
    if not isinstance(found, dict):
        raise UsageError("the schema must be a JSON object")
    title = str(found.get("title") or ("reply" if inline else os.path.splitext(os.path.basename(text))[0]))
    name = "".join(letter if letter.isalnum() and letter.isascii() or letter in "_-" else "_" for letter in title) if title else "reply"
    return {"name": name[:64], "schema": found, "strict": found.get("additionalProperties") is False}


# Attachments.


def _extension(name: str) -> str:
    return name.partition("?")[0].rpartition(".")[2].lower()


def _data_url(name: str) -> str:
    from base64 import b64encode
    from mimetypes import guess_type

    extension = _extension(name)
    kind = "image/" + _IMAGES[extension] if extension in _IMAGES else guess_type(name)[0] or "application/octet-stream"
    return "data:%s;base64,%s" % (kind, b64encode(read(name)).decode("ascii"))


def _is_url(name: str) -> bool:
    return name.startswith(("http://", "https://"))


def _input(name: str) -> Dict[str, Any]:
    """An attachment for the responses API."""
    if _extension(name) in _IMAGES:
        return {"type": "input_image", "image_url": name if _is_url(name) else _data_url(name)}
    if _is_url(name):
        return {"type": "input_file", "file_url": name}
    return {"type": "input_file", "filename": os.path.basename(name), "file_data": _data_url(name)}


def _content(name: str) -> Dict[str, Any]:
    """An attachment for the chat API."""
    extension = _extension(name)
    if extension in _IMAGES:
        return {"type": "image_url", "image_url": {"url": name if _is_url(name) else _data_url(name)}}
    if _is_url(name):
        raise UsageError("--api chat takes URLs of images only; %s is none, so download it first" % name)
    data = _data_url(name)
    if extension in _SOUNDS:
        return {"type": "input_audio", "input_audio": {"data": data.partition(",")[2], "format": extension}}
    return {"type": "file", "file": {"filename": os.path.basename(name), "file_data": data}}
