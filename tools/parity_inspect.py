"""What a client package shows its users, as JSON on standard output: run by `tools/parity.py` in an environment of its own.

    python parity_inspect.py PACKAGE < question.json

It owns the look at a package from outside: signatures, public names, and what its calls put on the wire, which a loopback server
here records. It knows no package by name and imports nothing but the one it is given. Python 3.8 and up, standard library only.

The question: `samples`, arguments of calls by dotted name, made from the annotations where they are missing; `names`, names by
module to look for below `types`, by default all that there are; `passive`, methods that are not to be called; `shapes`, whether
to take down the fields of types. A sample may hold {"$file": text}: bytes to upload.
"""
from __future__ import annotations

import inspect
import json
import os
import pkgutil
import re
import sys
import threading
import typing
import warnings
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from types import ModuleType
from typing import Any, Dict, Iterator, List, Optional, Tuple
from urllib.parse import parse_qsl

COMMON = ("extra_headers", "extra_query", "extra_body", "timeout")
VIEWS = ("with_raw_response", "with_streaming_response")
CREDENTIALS = {"OPENAI_API_KEY": "sk-key", "OPENAI_ADMIN_KEY": "sk-admin"}
HEADERS = ("accept", "authorization", "openai-beta", "content-type")
COMPUTED = "(computed)"  # in place of a name on the wire
NESTED = {"k": "v", "list": ["a", "b"], "no": False}


def look(package: str, question: Dict[str, Any]) -> Dict[str, Any]:
    """All that there is to see."""
    recorder = Recorder()
    os.environ.update(CREDENTIALS, OPENAI_BASE_URL=recorder.url)
    module = import_module(package)
    client = module.OpenAI(max_retries=0)
    methods = dict(methods_of(client, ""))
    twin = module.AsyncOpenAI(max_retries=0)
    found: Dict[str, Any] = {
        "version": getattr(module, "__version__", "0"),
        "methods": {path: {"parameters": parameters(method)} for path, method in methods.items()},
        "async": {path: {"parameters": parameters(method)} for path, method in methods_of(twin, "")},
        "connections": {**connections(methods), **connections(dict(methods_of(twin, "")))},
        "client": client_options(module),
        "attributes": sorted(public(dir(client))),
        "errors": errors(module),
        "names": sorted(exported(module)),
    }
    for path, entry in found["methods"].items():
        if path not in question.get("passive", ()):
            given = question.get("samples", {}).get(path)
            entry["samples"] = samples(methods[path]) if given is None else given
            entry["sent"] = [recorder.call(methods[path], sample) for sample in entry["samples"]]
    types = package + ".types"
    found["types"] = asked(types, question["names"]) if "names" in question else every_name(types)
    if question.get("shapes"):
        found["shapes"] = dict(shapes(types, found["types"]))
        found["values"] = {path: values_of_parameters(method) for path, method in methods.items()}
    recorder.close()
    return found


def public(names: Any) -> Iterator[str]:
    """Those without an underscore in front."""
    return (name for name in names if not name.startswith("_"))


# Resources and methods.


def methods_of(owner: Any, path: str) -> Iterator[Tuple[str, Any]]:
    """Dotted name and bound method of all that can be called on the resources of a client."""
    for name in public(dir(owner)):
        if name in VIEWS:
            continue
        try:
            member = getattr(owner, name)
        except Exception:  # a property that needs an option which this client lacks
            continue
        here = "%s.%s" % (path, name) if path else name
        if ".resources" in type(member).__module__ and not callable(member):
            for pair in methods_of(member, here):
                yield pair
        elif path and callable(member) and not inspect.isclass(member):
            yield here, member


def parameters(method: Any) -> List[List[Any]]:
    """[name, "position" or "keyword", required] of each, but for those that every call takes."""
    found = []
    for one in inspect.signature(method).parameters.values():
        if one.kind in (one.VAR_KEYWORD, one.VAR_POSITIONAL):
            found.append(["*" + one.name, "rest", False])
        elif one.name not in COMMON:
            found.append([one.name, "keyword" if one.kind == one.KEYWORD_ONLY else "position", one.default is one.empty])
    return found


def connections(methods: Dict[str, Any]) -> Dict[str, List[List[Any]]]:
    """What the WebSocket connections and their managers can do, "realtime.AsyncRealtimeConnection.session.update" -> parameters."""
    found: Dict[str, List[List[Any]]] = {}
    for path, method in methods.items():
        owner = type(getattr(method, "__self__", None))
        home = sys.modules.get(owner.__module__)
        for end in ("Connection", "ConnectionManager"):
            kind = getattr(home, owner.__name__ + end, None) if path.endswith(".connect") else None
            if kind is not None:
                found.update(inner(kind, home, "%s.%s" % (path.rpartition(".")[0], kind.__name__)))
    return found


def inner(kind: Any, home: Any, path: str) -> Iterator[Tuple[str, List[List[Any]]]]:
    """The methods of a class, and of what is below it: a class, or what an annotation names, of an attribute or of a property."""
    said = [one for base in kind.__mro__ for one in getattr(base, "__annotations__", {}).items()]
    told = {name: getattr(home, text, None) if isinstance(text, str) else text for name, text in said}
    for name in sorted(public({*dir(kind), *told})):
        member = getattr(kind, name, told.get(name))
        getter = getattr(member, "fget", None) or getattr(member, "func", None)
        if getter is not None:
            member = getattr(home, str(getattr(getter, "__annotations__", {}).get("return")), None)
        if inspect.isclass(member) and member.__module__ == kind.__module__:
            yield from inner(member, home, "%s.%s" % (path, name))
        elif callable(member) and not inspect.isclass(member):
            yield "%s.%s" % (path, name), parameters(member)[1:]


def client_options(module: Any) -> Dict[str, List[List[Any]]]:
    """The parameters of the constructors, and of what makes copies."""
    found = {}
    for name in ("OpenAI", "AsyncOpenAI", "AzureOpenAI", "AsyncAzureOpenAI"):
        kind = getattr(module, name, None)
        if kind is not None:
            found[name] = parameters(kind)
            found[name + ".copy"] = parameters(kind.copy)[1:]
    return found


def errors(module: Any) -> Dict[str, List[str]]:
    """Exported exception class -> the names of its exported bases."""
    kinds = {name: getattr(module, name) for name in exported(module)}
    kinds = {name: kind for name, kind in kinds.items() if inspect.isclass(kind) and issubclass(kind, Exception)}
    return {name: sorted(other for other, base in kinds.items() if base is not kind and issubclass(kind, base)) for name, kind in kinds.items()}


def exported(module: Any) -> List[str]:
    """The public names of a module that are no modules: its `__all__`, and what is defined in it besides."""
    found = {*getattr(module, "__all__", ()), *dir(module)} - {"annotations", "TYPE_CHECKING"}
    return sorted(name for name in public(found) if not isinstance(getattr(module, name, module), ModuleType))


# Types.


def every_name(types: str) -> Dict[str, List[str]]:
    """Module below `types` ("" for itself) -> the names that it gives."""
    module = import_module(types)
    found = {"": exported(module)}
    for one in pkgutil.walk_packages(module.__path__, types + "."):
        inner = import_module(one.name)
        listed = getattr(inner, "__all__", None)
        own = exported(inner) if one.ispkg else [name for name in exported(inner) if is_own(inner, name)]
        found[one.name[len(types) + 1 :]] = own if listed is None else sorted(listed)
    return found


def is_own(module: Any, name: str) -> bool:
    """Whether a module is where a class or function comes from; for other values there is no telling."""
    value = getattr(module, name)
    return not (inspect.isclass(value) or inspect.isroutine(value)) or value.__module__ == module.__name__


def asked(types: str, names: Dict[str, List[str]]) -> Dict[str, List[str]]:
    """Of the names that are asked for, those that are there."""
    found = {}
    for path, wanted in names.items():
        try:
            module = import_module(types + "." + path if path else types)
        except ImportError:
            continue
        found[path] = [name for name in wanted if hasattr(module, name)]
    return found


def shapes(types: str, names: Dict[str, List[str]]) -> Iterator[Tuple[str, Dict[str, Any]]]:
    """"chat.chat_completion.Choice" -> its fields: name -> [name on the wire, required, literal values]; of a union, its values."""
    for path, here in names.items():
        module = import_module(types + "." + path if path else types)
        if not hasattr(module, "__path__"):
            for name in here:
                yield "%s.%s" % (path, name), shape(getattr(module, name))


def shape(kind: Any) -> Dict[str, Any]:
    """The fields of a model or TypedDict; {"": [..., values]} for what is neither."""
    fields = getattr(kind, "model_fields", None)
    if inspect.isclass(kind) and isinstance(fields, dict):
        found = {name: [one.alias or name, one.is_required(), literals(one.annotation)] for name, one in fields.items()}
        found.update((name, [COMPUTED, False, []]) for name in public(vars(kind)) if isinstance(vars(kind)[name], property))
        return found
    if hasattr(kind, "__required_keys__"):
        try:
            hints = typing.get_type_hints(kind, include_extras=True)
        except Exception:  # a name that only type checkers see
            hints = dict(kind.__annotations__)
        return {name: [wire(hint) or name, is_required(kind, name, hint), literals(hint)] for name, hint in hints.items()}
    return {"": ["", True, literals(kind)]}


def is_required(kind: Any, name: str, hint: Any) -> bool:
    """`Required[...]` inside text annotations escapes `__required_keys__`."""
    return name in kind.__required_keys__ or "Required" in str(getattr(hint, "__origin__", ""))


def wire(hint: Any) -> Optional[str]:
    """The name that an annotation gives a field on the wire."""
    found = [getattr(one, "alias", None) for one in getattr(hint, "__metadata__", ())]
    found += [wire(one) for one in getattr(hint, "__args__", ())[:1]]
    return next((one for one in found if one), None)


def literals(hint: Any) -> List[str]:
    """The texts of all `Literal`s in a hint, but for those inside the classes that it names."""
    if str(getattr(hint, "__origin__", "")).rpartition(".")[2] == "Literal":
        return sorted(str(one) for one in hint.__args__)
    found = {text for one in getattr(hint, "__args__", ()) for text in literals(one)}
    return sorted(found)


def values_of_parameters(method: Any) -> Dict[str, List[str]]:
    """Parameter -> the texts of its literals."""
    return {name: literals(hint) for name, hint in hints_of(method).items() if name != "return"}


def hints_of(method: Any) -> Dict[str, Any]:
    """The annotations of a function, evaluated; none if they name what only type checkers see."""
    try:
        return typing.get_type_hints(inspect.unwrap(getattr(method, "__func__", method)), include_extras=True)
    except Exception:
        return {}


# What calls put on the wire.


def samples(method: Any) -> List[Dict[str, Any]]:
    """Arguments with the required parameters only, and with all of them but the stream flag."""
    given = {one.name: one for one in inspect.signature(method).parameters.values() if one.name not in COMMON}
    hints = hints_of(method)
    said = {name: str(one.annotation) + " FileTypes" * ("PathLike" in repr(hints.get(name))) for name, one in given.items()}
    needed = {name: sample(name, said[name], False) for name, one in given.items() if one.default is one.empty}
    everything = {name: sample(name, said[name], True) for name in given if name != "stream"}
    return [needed, everything] if everything != needed else [needed]


def sample(name: str, annotation: str, rich: bool) -> Any:
    """A value that fits an annotation well enough to travel."""
    if "FileTypes" in annotation:
        several = re.search(r"(Sequence\w*|List|Iterable)\[FileTypes", annotation) is not None
        file = {"$file": "content of " + name}
        return [file, file] if several and (rich or "Union" not in annotation) else file
    literal = re.search(r"Literal\[['\"]([^'\"]*)", annotation)
    if re.match(r"(Optional\[)?(Iterable|List|Sequence\w*)\[", annotation):
        inner = annotation.partition("[")[2].replace("List[", "", annotation.startswith("Optional"))
        return [literal.group(1) if literal else "v" if re.search(r"\bstr\b", inner) else NESTED]
    if re.match(r"(Optional\[)?(Dict|Mapping)\[|(Optional\[)?Metadata\b", annotation):
        return {"k": "v"}
    if literal is not None:
        return literal.group(1)
    for kind, value in (("str", "%s 1/2" % name if rich else name), ("bool", True), ("int", 3), ("float", 0.5)):
        if re.search(r"\b%s\b" % kind, annotation):
            return value
    return NESTED


def revived(value: Any) -> Any:
    """A sample as it is passed: files are bytes."""
    if isinstance(value, dict):
        return value["$file"].encode() if "$file" in value else {name: revived(one) for name, one in value.items()}
    return [revived(one) for one in value] if isinstance(value, list) else value


class Recorder:
    """A server on loopback that takes down each request and refuses it."""

    def __init__(self) -> None:
        recorded: List[Dict[str, Any]] = []
        self.recorded = recorded

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = 65536  # an answer in one piece: two of them would wait for each other's acknowledgement

            def answer(self) -> None:
                recorded.append(taken_down(self.command, self.path, dict(self.headers), read_body(self)))
                body = b'{"error": {"message": "taken down"}}'
                self.send_response(400)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

            def log_message(self, *args: Any) -> None:
                """Says nothing: standard output is the report."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = "http://127.0.0.1:%d/v1" % self.server.server_address[1]
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True)
        self.thread.start()

    def call(self, method: Any, arguments: Dict[str, Any]) -> Dict[str, Any]:
        """The request that a call sends, or {"raised": ...} if it sends none; in both, whether it warns that it is deprecated."""
        del self.recorded[:]
        said = "nothing"
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            try:
                outcome = method(**{name: revived(value) for name, value in arguments.items()})
                if hasattr(outcome, "__enter__") and not self.recorded:  # a manager that asks when it is entered
                    outcome.__enter__()
            except Exception as exc:
                said = "%s: %s" % (type(exc).__name__, exc)
        found = self.recorded[0] if self.recorded else {"raised": said}
        return {**found, "deprecated": any(issubclass(one.category, DeprecationWarning) for one in warned)}

    def close(self) -> None:
        """Ends the server."""
        self.server.shutdown()
        self.server.server_close()
        self.thread.join(5)


def read_body(handler: Any) -> bytes:
    """The body by its length, or chunk by chunk (RFC 9112 section 7.1)."""
    if handler.headers.get("Transfer-Encoding", "").lower() != "chunked":
        return bytes(handler.rfile.read(int(handler.headers.get("Content-Length") or 0)))
    pieces = []
    while True:
        size = int(handler.rfile.readline().split(b";")[0], 16)
        pieces.append(handler.rfile.read(size))
        handler.rfile.readline()
        if not size:
            return b"".join(pieces)


def taken_down(method: str, target: str, headers: Dict[str, str], body: bytes) -> Dict[str, Any]:
    """A request as JSON values: parsed as far as it says what it is, headers by their lower-case names."""
    path, _, query = target.partition("?")
    named = {name.lower(): value for name, value in headers.items()}
    kind = named.get("content-type", "")
    shown = {name: named[name] for name in HEADERS if name in named}
    content: Any = body.decode("utf-8", "backslashreplace")
    if kind.startswith("multipart/"):
        shown["content-type"] = kind.partition(";")[0] + ("; boundary" if "boundary=" in kind else "")
    try:
        content = sorted(parts(kind, body)) if "boundary=" in kind else json.loads(body) if kind.endswith("json") else content
    except (AttributeError, ValueError):  # not what it says it is: shown as it came
        pass
    return {"request": "%s %s" % (method, path), "query": sorted(parse_qsl(query, keep_blank_values=True)), "headers": shown, "body": content}


def parts(kind: str, body: bytes) -> Iterator[List[str]]:
    """[name, file name, media type, content] of the parts of a form (RFC 7578)."""
    message = BytesParser().parsebytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body)
    for part in message.get_payload():
        names = [part.get_param(one, header="content-disposition") for one in ("name", "filename")]  # type: ignore[union-attr]
        content = part.get_payload(decode=True)  # type: ignore[union-attr]
        yield [str(one or "") for one in names] + [part.get("Content-Type", ""), content.decode("utf-8", "backslashreplace")]  # type: ignore[union-attr]


def main() -> None:
    """Question in, report out."""
    question = json.loads(sys.stdin.read() or "{}")
    report = look(sys.argv[1], question)
    sys.stdout.write(json.dumps(report))


if __name__ == "__main__":
    main()
