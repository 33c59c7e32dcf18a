"""One call from the command line: an operation or helper by its dotted name, or any path with `api`.

What there is to call is data; nothing here knows a single operation.
"""
from __future__ import annotations

import sys

from .arguments import UsageError
from .output import Out, show, show_pieces
from .terminal import is_terminal
from .values import Stdin, Values
from .wire import Taken, client

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, List

    from .._method import Method
    from .arguments import Arguments

VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")


def operation(arguments: Arguments) -> None:
    """Call the operation or helper that the command names, and print what it gives."""
    from .._resource import Helper
    from .names import find

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

    def call(made: Any) -> Any:
        made._driver.wire.counts = isinstance(method, Helper)
        for name in arguments.command.split("."):
            made = getattr(made, name)
        return made(**kwargs)

    run(arguments, stdin, call)


def keywords(method: Method, arguments: Arguments, stdin: Stdin) -> Dict[str, Any]:
    """The keyword arguments that the words of the command line are."""
    values = Values(method, stdin)
    for word in _words(arguments):
        values.take(word)
    found = values.named
    assert method.parameters is not None  # parsed from here on
    if len(values.positional) > len(method.positional):
        raise UsageError(_surplus(method, values.positional))
    for name, text in zip(method.positional, values.positional):
        if name in found:
            raise UsageError("%s is given twice: as %r and by name" % (name, text))
        found[name] = text
    if arguments["stream"]:
        if "stream" not in method.parameters and not getattr(method, "always", False):
            raise UsageError("%s has no stream" % method.dotted)
        if "stream" in method.parameters:
            found["stream"] = True
    if values.from_stdin or (stdin.is_piped and _lacks_a_body(method, found)):
        _add_body(method, found, values.body(values.from_stdin))
    if arguments["extra"]:
        _add_extra(found, arguments)
    return found


def _words(arguments: Arguments) -> Any:
    return [*arguments.operands, *(arguments["field"] or ()), *(arguments["form"] or ())]


def _surplus(method: Method, words: Any) -> str:
    if not method.positional:
        return "%s takes NAME=VALUE, not %r" % (method.dotted, words[0])
    return "%s takes %s without a name, so %r is too much" % (method.dotted, " and ".join(method.positional), words[len(method.positional)])


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


def _add_extra(found: Dict[str, Any], arguments: Arguments) -> None:
    values = Values(None, Stdin(False))
    for word in arguments["extra"]:
        values.take(word)
    if values.positional or values.files:
        raise UsageError("--extra takes NAME=VALUE or NAME:=JSON, not %s" % (values.positional or values.files)[0])
    found.setdefault("extra_body", {}).update(values.named)


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
    values = Values(None, stdin)
    for word in rest:
        values.take(word)
    if values.positional:
        raise UsageError("api takes NAME=VALUE after the path, not %r" % values.positional[0])
    run(arguments, stdin, _request(verb, path, values, arguments))


def _request(verb: str, path: str, values: Values, arguments: Arguments) -> Callable[[Any], Any]:
    """The call of a path: everything in the query for GET, a form if there are files, a JSON body otherwise."""
    body: Dict[str, Any] = {**(values.body() if values.from_stdin else {}), **values.named}
    if arguments["extra"]:
        extra: Dict[str, Any] = {}
        _add_extra(extra, arguments)
        body.update(extra["extra_body"])
    options: Dict[str, Any] = {"params": values.query}
    content = None
    if verb in ("GET", "HEAD"):
        options["params"] = {**body, **values.query}
        body = {}
    elif arguments["stream"]:
        body.setdefault("stream", True)
    if values.files and body:
        content = _form(body, values.files)
        options["headers"] = {"Content-Type": content.content_type}
        body = {}
    kind = _kind(arguments)

    def call(made: Any) -> Any:
        return made.request(verb, path, body=body or None, content=content, options=options, stream=bool(arguments["stream"]), cast_to=kind)

    return call


def _form(body: Dict[str, Any], names: List[str]) -> Any:
    """A form of a body in which some names hold files, or lists of them."""
    from .._multipart import Form

    files: List[Any] = []
    for name in dict.fromkeys(names):
        value = body.pop(name)
        files += [(name + "[]", one) for one in value] if isinstance(value, list) else [(name, value)]
    return Form(body, files)


def _kind(arguments: Arguments) -> Any:
    """What to make of the reply of an unknown path: the response itself, which is looked at then."""
    from .._response import Response

    return object if arguments["stream"] or arguments["raw"] else Response


def run(arguments: Arguments, stdin: Stdin, call: Callable[[Any], Any]) -> None:
    """Make a client, call, and print the result; or print what would have been sent."""
    with client(arguments, stdin) as made:
        if arguments["curl"]:
            return _print_curl(made, arguments, call)
        wire = made._driver.wire
        if arguments["raw"] and not arguments["text"]:
            made._mode = "streaming"
        with Out(arguments["output"]) as out:
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
    from .curl import command

    try:
        result = call(made)
        if hasattr(type(result), "__enter__"):  # a helper that sends its request when its block is entered
            with result:
                pass
    except Taken as taken:
        with Out() as out:
            out.write(command(taken.request, arguments["output"], bool(arguments["include"])) + "\n")
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
                return show_pieces(_refused(entered, out), out, wire)
            return show(entered, arguments, out, wire)
    if arguments["include"] and wire.last is not None:
        include(wire.last, out)
    try:
        show(_known(result) if kind.__name__ == "Response" else result, arguments, out, wire)
    finally:
        if hasattr(kind, "close"):
            result.close()


def _refused(entered: Any, out: Out) -> Any:
    """The body in pieces; refused on a terminal if it is no text."""
    kind = str(entered.headers.get("content-type", "")).partition(";")[0].strip()
    if out.is_terminal and not (kind.startswith("text/") or kind.endswith(("json", "jsonl", "xml")) or not kind):
        raise UsageError("the reply is %s; write it to a file with -o FILE, or to a pipe" % kind)
    return entered.iter_bytes()


def _known(response: Any) -> Any:
    """What a response of an unknown operation holds, by its content type: JSON, text or bytes."""
    kind = str(response.headers.get("content-type", "")).partition(";")[0].strip().lower()
    if not response.content:
        return None
    if kind.endswith("json"):
        return response.json()
    return response.text if kind.startswith("text/") or kind.endswith("jsonl") else response.content


def include(response: Any, out: Out) -> None:
    """Status line and header fields, as they came."""
    out.write("%s %d %s\n" % (response.http_version, response.status_code, response.reason_phrase))
    out.write("".join("%s: %s\n" % pair for pair in response.headers.multi_items()) + "\n")
