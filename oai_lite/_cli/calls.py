"""One call from the command line: an operation or helper by its dotted name, any path with `api`, or a question with `chat`.

What there is to call is data; nothing here knows a single operation, but for the two that `chat` asks. Its question is the words of
the command line, and before them what is on standard input, which becomes their context; files, a schema and instructions go along.
"""
from __future__ import annotations

import os
import sys

from . import UsageError
from .output import Out, is_terminal, show, show_pieces
from .values import Stdin, Values, find, load, read
from .wire import Taken, as_curl, client

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, List

    from .._method import Method
    from . import Arguments

DEFAULT_MODEL = "gpt-4o-mini"
APIS = {"responses": "responses.create", "chat": "chat.completions.create"}
_IMAGES = {"png": "png", "jpg": "jpeg", "jpeg": "jpeg", "gif": "gif", "webp": "webp"}
_SOUNDS = ("wav", "mp3")
VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")


def operation(arguments: Arguments) -> None:
    """Call the operation or helper that the command names, and print what it gives."""
    from .._resource import Helper

    method = find(arguments.command)
    stdin = Stdin.of(arguments)
    kwargs = keywords(method, arguments, stdin)
    if isinstance(method, Helper) and arguments["raw"]:
        raise UsageError("%s is more than one request, so there is no --raw of it" % arguments.command)
    if arguments["all"] and not getattr(method, "page", None):
        raise UsageError("%s gives no list of pages, so there is no --all of it" % arguments.command)
    check(method, kwargs)
    if getattr(method, "reply", "") == "binary" and not arguments["curl"] and not arguments["output"] and is_terminal(sys.stdout):
        raise UsageError("the reply will be no text: write it to a file with -o FILE, or to a pipe")
    run(arguments, stdin, _calling(arguments.command, kwargs, isinstance(method, Helper)))


def _calling(dotted: str, kwargs: Dict[str, Any], counts: bool = False) -> Callable[[Any], Any]:
    """The call of a method, as a function of the client. counts: whether to tell how many requests it takes."""

    def call(made: Any) -> Any:
        made._driver.wire.counts = counts
        for name in dotted.split("."):
            made = getattr(made, name)
        return made(**kwargs)

    return call


def keywords(method: Method, arguments: Arguments, stdin: Stdin) -> Dict[str, Any]:
    """The keyword arguments that the words of the command line are."""
    parameters = method.parameters  # and `positional`, which is there from here on
    values = Values(method, stdin, _words(arguments))
    found = values.named
    if len(values.positional) > len(method.positional):
        taken = " and ".join(method.positional) + " without a name" if method.positional else "NAME=VALUE"
        raise UsageError("%s takes %s, not %r" % (method.dotted, taken, values.positional[len(method.positional)]))
    for name, text in zip(method.positional, values.positional):
        if name in found:
            raise UsageError("%s is given twice: as %r and by name" % (name, text))
        found[name] = text
    if arguments["stream"]:
        if "stream" in parameters:
            found["stream"] = True
        elif not getattr(method, "always", False):
            raise UsageError("%s has no stream" % method.dotted)
    if values.from_stdin or (stdin.is_piped and _lacks_a_body(method, found)):
        _add_body(method, found, values.body(values.from_stdin))
    if arguments["extra"]:
        found.setdefault("extra_body", {}).update(_extra(arguments))
    return found


def _words(arguments: Arguments) -> Any:
    return [*arguments.operands, *(arguments["field"] or ()), *(arguments["form"] or ())]


def _lacks_a_body(method: Method, found: Dict[str, Any]) -> bool:
    """Whether standard input is to be read although nobody said so: something required is missing, or all of the body is."""
    body = [one for one in method.parameters.values() if one.where in ("body", "client")]
    if any(one.required and one.name not in found for one in body):
        return True
    if method.variants and not any(variant <= frozenset(found) for variant in method.variants):
        return True
    return not any(one.required or one.name in found for one in body) and any(one.where == "body" for one in body)


def _add_body(method: Method, found: Dict[str, Any], body: Dict[str, Any]) -> None:
    """Fields of a body as arguments; those that this version does not know go along as they are. Words go before the body."""
    names = {one.wire: one.name for one in method.parameters.values() if one.where in ("body", "client")}
    for field, value in body.items():
        if field in names:
            found.setdefault(names[field], value)
        else:
            found.setdefault("extra_body", {})[field] = value


def _extra(arguments: Arguments) -> Dict[str, Any]:
    """Parameters that this version does not know."""
    values = Values(None, Stdin(False), arguments["extra"] or ())
    if values.positional or values.files:
        raise UsageError("--extra takes NAME=VALUE or NAME:=JSON, not %s" % (values.positional or values.files)[0])
    return values.named


def check(method: Method, kwargs: Dict[str, Any]) -> None:
    """Raise UsageError for what the method would not take, before there is a client."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            bind = getattr(method, "bind", None)
            method._check_required(kwargs) if bind is None else bind(None, (), kwargs)
        except (TypeError, ValueError) as exc:
            raise UsageError("%s; see `help %s`" % (exc, method.dotted)) from None


def api(arguments: Arguments) -> None:
    """Call a path of the API: `api GET /models`, `api POST /chat/completions model=...`."""
    words = _words(arguments)
    if len(words) < 2 or words[0].upper() not in VERBS:
        raise UsageError("api takes a method and a path: api GET /models")
    verb, path, rest = words[0].upper(), words[1], words[2:]
    if "://" not in path and not path.startswith("/"):
        path = "/" + path
    stdin = Stdin.of(arguments)
    values = Values(None, stdin, rest)
    if values.positional:
        raise UsageError("api takes NAME=VALUE after the path, not %r" % values.positional[0])
    run(arguments, stdin, _request(verb, path, values, arguments))


def _request(verb: str, path: str, values: Values, arguments: Arguments) -> Callable[[Any], Any]:
    """The call of a path: everything in the query for GET, a form if there are files, a JSON body otherwise."""
    from .._response import Response

    body: Dict[str, Any] = {**(values.body() if values.from_stdin else {}), **values.named, **_extra(arguments)}
    options: Dict[str, Any] = {"params": values.query}
    content = None
    streams = bool(arguments["stream"])
    if verb in ("GET", "HEAD"):
        options["params"] = {**body, **values.query}
        body = {}
    elif streams:
        body.setdefault("stream", True)
    if values.files and body:
        content = _form(body, values.files)
        options["headers"] = {"Content-Type": content.content_type}
        body = {}
    kind: Any = object if streams or arguments["raw"] else Response  # whose content is looked at then
    return lambda made: made.request(verb, path, body=body or None, content=content, options=options, stream=streams, cast_to=kind)


def _form(body: Dict[str, Any], names: List[str]) -> Any:
    """A form of a body in which some names hold files, or lists of them."""
    from .._multipart import Form

    files: List[Any] = []
    for name in dict.fromkeys(names):
        value = body.pop(name)
        files += [(name + "[]", one) for one in value] if isinstance(value, list) else [(name, value)]
    return Form(body, files)


def run(arguments: Arguments, stdin: Stdin, call: Callable[[Any], Any]) -> None:
    """Make a client, call, and print the result; or print what would have been sent."""
    with client(arguments, stdin) as made:
        if arguments["curl"]:
            return _print_curl(made, arguments, call)
        wire = made._driver.wire
        if arguments["raw"] and not arguments["text"]:
            made._mode = "streaming"
        with Out(arguments["output"], wire.progress) as out:
            try:
                _show(call(made), arguments, out, wire)
            except Exception as exc:
                response = getattr(exc, "response", None)
                if arguments["include"] and response is not None:
                    include(response, out)
                raise
            finally:
                wire.progress.clear()


def _print_curl(made: Any, arguments: Arguments, call: Callable[[Any], Any]) -> None:
    try:
        result = call(made)
        if hasattr(type(result), "__enter__"):  # a helper that sends its request when its block is entered
            with result:
                pass
    except Taken as taken:
        with Out() as out:
            out.write(as_curl(taken.request, arguments["output"], bool(arguments["include"])) + "\n")
        return
    raise UsageError("%s sends no request" % arguments.command)


def _show(result: Any, arguments: Arguments, out: Out, wire: Any) -> None:
    wire.progress.clear()
    kind = type(result)  # not the result: an object of the API answers to every field that the API knows
    if hasattr(kind, "__enter__") and not hasattr(kind, "__iter__") and not hasattr(kind, "write_to_file"):
        with result as entered:
            if arguments["include"] and wire.last is not None:
                include(wire.last, out)
            if arguments["raw"] and hasattr(type(entered), "iter_bytes"):
                return show_pieces(_refused(entered, out), out)
            return show(entered, arguments, out)
    if arguments["include"] and wire.last is not None:
        include(wire.last, out)
    try:
        show(_known(result) if kind.__name__ == "Response" else result, arguments, out)
    finally:
        if hasattr(kind, "close"):
            result.close()


def _kind(response: Any) -> str:
    return str(response.headers.get("content-type", "")).partition(";")[0].strip().lower()


def _refused(entered: Any, out: Out) -> Any:
    """The body in pieces; refused on a terminal if it is no text."""
    kind = _kind(entered)
    if out.is_terminal and not (kind.startswith("text/") or kind.endswith(("json", "jsonl", "xml")) or not kind):
        raise UsageError("the reply is %s; write it to a file with -o FILE, or to a pipe" % kind)
    return entered.iter_bytes()


def _known(response: Any) -> Any:
    """What a response of an unknown operation holds, by its content type: JSON, text or bytes."""
    kind = _kind(response)
    if not response.content:
        return None
    if kind.endswith("json"):
        return response.json()
    return response.text if kind.startswith("text/") or kind.endswith("jsonl") else response.content


def include(response: Any, out: Out) -> None:
    """Status line and header fields, as they came."""
    out.write("%s %d %s\n" % (response.http_version, response.status_code, response.reason_phrase))
    out.write("".join("%s: %s\n" % pair for pair in response.headers.multi_items()) + "\n")


# A question.


def chat(arguments: Arguments) -> None:
    """Ask, and print the reply."""
    api = arguments["api"] or os.environ.get("OAI_LITE_API") or "responses"
    if api not in APIS:
        raise UsageError("--api is responses or chat, not %r" % api)
    stdin, method = Stdin.of(arguments), find(APIS[api])
    model = arguments["model"] or os.environ.get("OAI_LITE_MODEL") or DEFAULT_MODEL
    kwargs = {"model": model, **_asked(arguments, question(arguments, stdin), api == "chat")}
    values = Values(method, stdin, arguments["extra"] or ())
    if values.positional:
        raise UsageError("--extra takes NAME=VALUE, not %r" % values.positional[0])
    kwargs.update(values.named)
    if arguments["jsonl"] or not (arguments["json"] or arguments["get"] is not None):
        kwargs["stream"] = True
        arguments.options.setdefault("text", not arguments["jsonl"])
    check(method, kwargs)
    run(arguments, stdin, _calling(APIS[api], kwargs))


def question(arguments: Arguments, stdin: Stdin) -> str:
    """The text to send: words, and what is on standard input before them."""
    words, context = " ".join(arguments.operands), ""
    if stdin.is_piped or (stdin.stream is not None and not words):
        if not stdin.is_piped and is_terminal(sys.stderr):
            sys.stderr.write("Type the question, then Ctrl-D:\n")
        context = stdin.text().rstrip("\n")
    text = context + "\n\n" + words if words and context.strip() else words or context
    if not text.strip() and not arguments["attach"]:
        raise UsageError("there is no question: give it as arguments or on standard input")
    return text


def _asked(arguments: Arguments, text: str, in_chat: bool) -> Dict[str, Any]:
    """The arguments of `chat.completions.create` or `responses.create`, but for the model."""
    content: Any = text
    if arguments["attach"]:
        content = [{"type": "text" if in_chat else "input_text", "text": text}] if text else []
        content += [_attached(name, in_chat) for name in arguments["attach"]]
    system = arguments["system"]
    form = None if arguments["schema"] is None else schema(arguments["schema"])
    found: Dict[str, Any] = {}
    if in_chat:
        found["messages"] = [{"role": "system", "content": system}] if system is not None else []
        found["messages"].append({"role": "user", "content": content})
        if form is not None:
            found["response_format"] = {"type": "json_schema", "json_schema": form}
        return found
    found["input"] = content if content is text else [{"role": "user", "content": content}]
    if system is not None:
        found["instructions"] = system
    if form is not None:
        found["text"] = {"format": {"type": "json_schema", **form}}
    return found


def schema(text: str) -> Dict[str, Any]:
    """Name, schema and strictness for a JSON schema, inline or in a file. Strict where the API could take it as such."""
    inline = text.lstrip().startswith("{")
    found = load(text if inline else read(text).decode("utf-8", "replace"), "the schema" if inline else text)
    if not isinstance(found, dict):
        raise UsageError("the schema must be a JSON object")
    title = str(found.get("title") or ("reply" if inline else os.path.splitext(os.path.basename(text))[0]))
    name = "".join(letter if letter.isalnum() and letter.isascii() or letter in "_-" else "_" for letter in title)
    return {"name": name[:64] or "reply", "schema": found, "strict": found.get("additionalProperties") is False}


def _attached(name: str, in_chat: bool) -> Dict[str, Any]:
    """A file or URL as a part of the question."""
    extension = name.partition("?")[0].rpartition(".")[2].lower()
    is_url, is_image = name.startswith(("http://", "https://")), extension in _IMAGES
    if is_url and in_chat and not is_image:
        raise UsageError("--api chat takes URLs of images only; %s is none, so download it first" % name)
    url = name if is_url else _data_url(name, "image/" + _IMAGES[extension] if is_image else "")
    if is_image:
        return {"type": "image_url", "image_url": {"url": url}} if in_chat else {"type": "input_image", "image_url": url}
    if is_url:
        return {"type": "input_file", "file_url": url}
    if in_chat and extension in _SOUNDS:
        return {"type": "input_audio", "input_audio": {"data": url.partition(",")[2], "format": extension}}
    file = {"filename": os.path.basename(name), "file_data": url}
    return {"type": "file", "file": file} if in_chat else {"type": "input_file", **file}


def _data_url(name: str, media_type: str) -> str:
    from base64 import b64encode
    from mimetypes import guess_type

    media_type = media_type or guess_type(name)[0] or "application/octet-stream"
    return "data:%s;base64,%s" % (media_type, b64encode(read(name)).decode("ascii"))
