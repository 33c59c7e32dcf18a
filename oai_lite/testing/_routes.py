"""What arrived and what it means: the API's operations as routes, the request as recorded, and what is wrong with it.

The routes come from the same rows as the client's methods, so a path, a verb or a parameter is known here if and only if the
client knows it. Pure: no socket, no clock. Checks go as deep as the rows do: names and required ones, not the values. `Azure` refuses
what Azure refuses, so that settings can be tried without a resource; only the words say more.
"""
from __future__ import annotations

import functools
import json
import re
from urllib.parse import parse_qsl, unquote

from .._azure import DEPLOYMENT_PATHS
from .._headers import Headers
from .._method import Parameter
from ._wire import Reply, Stream, parse_form, refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Iterable, List, Mapping, Optional, Set, Tuple, Union

    from ._wire import Part, Request

    Query = Dict[str, Union[str, List[str]]]
    Pair = Tuple[str, str]

# What may stand before a path: ours, then the three forms of Azure.
_prefix = re.compile(r"/v1(?=/|$)|/openai/v1(?=/|$)|/openai/deployments/[^/]+(?=/)|/openai(?=/)").match
_UNSET: Any = object()
_CALLED = {"query": "query parameter", "header": "header", "body": "parameter"}  # where parameters are -> what they are called
AZURE_VERSION = "2024-10-21"  # the last dated one that is no preview
_is_dated = re.compile(r"\d{4}-\d\d-\d\d(-preview)?$").match
_address = re.compile(r"/openai(?:(/v1)(?=/)|/deployments/([^/]+)(?=/))?(/.*)").fullmatch
_SAFE: Dict[str, Any] = {name: {"filtered": False, "severity": "safe"} for name in ("hate", "self_harm", "sexual", "violence")}


class Recorded:
    """A request that reached the server.

    method, path (without /v1, still percent-encoded), query (dict; a repeated name or one with `[]` has a list of texts),
    headers, body (bytes), target (path and query as sent), operation (dotted name or None), path_params (dict, decoded),
    number (1 for the first request since the start or `reset()`), connection (1 for the first TCP connection since the start),
    events (what the client has sent over a WebSocket so far, decoded from JSON).
    """

    __slots__ = (
        "method", "target", "path", "query", "headers", "body", "operation", "path_params", "number", "connection", "events",
        "_fields", "_json", "_form", "_route",
    )  # fmt: skip

    def __init__(self, request: Request, routes: Routes, number: int = 1, connection: int = 1) -> None:
        self.method = request.method
        self.target = request.target
        path, _, query = request.target.partition("?")
        prefix = _prefix(path)
        self.path = path[prefix.end() :] if prefix else path
        self.query = parse_query(query) if query else {}
        self.headers = Headers(request.headers)
        self.body = request.body
        self.number = number
        self.connection = connection
        self.events: List[Any] = []
        self._fields = request.fields
        self._json = self._form = _UNSET
        self._route: Any
        verb = "WEBSOCKET" if request.fields.get("upgrade", "").lower() == "websocket" else self.method
        self._route, self.path_params = routes.find(verb, self.path, self.query) if prefix else (None, {})
        self.operation = self._route.name if self._route is not None else None

    @property
    def content_type(self) -> str:
        """The Content-Type as sent, or ""."""
        return self._fields.get("content-type", "")

    def json(self) -> Any:
        """The body as JSON (dicts, lists, ...). Raises ValueError with a sentence if it is not JSON."""
        if self._json is _UNSET:
            try:
                self._json = json.loads(self.body.decode("utf-8"))
            except ValueError as exc:
                raise ValueError("the body of %s %s is not JSON: %s" % (self.method, self.path, exc)) from exc
        return self._json

    @property
    def form(self) -> List[Part]:
        """The parts of a multipart/form-data body, in order. Raises ValueError with a sentence if it is none."""
        if self._form is _UNSET:
            self._form = parse_form(self.body, self.content_type)
        return self._form  # type: ignore[no-any-return]

    @property
    def values(self) -> Dict[str, Any]:
        """The named values of the body: the keys of a JSON object, or the text fields of a form; {} if there are none."""
        if self.content_type.startswith("multipart/"):
            return {part.name: part.text for part in self.form if part.filename is None}
        value = self.json() if self.body else {}
        return value if isinstance(value, dict) else {}

    def __repr__(self) -> str:
        return "<Recorded %s %s: %s, %d bytes>" % (self.method, self.path, self.operation, len(self.body))


def parse_query(text: str) -> Query:
    """A query string as a dict; repeated names, and names that end with `[]`, have lists."""
    found: Query = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        before = found.get(name)
        if isinstance(before, list):
            before.append(value)
        elif before is not None:
            found[name] = [before, value]
        else:
            found[name] = [value] if name.endswith("[]") else value
    return found


class Route:
    """One verb and path of the API. `names` are all dotted names that lead to it; `name` is the one to show. `allowed` and `required`
    are parameters as (place, name): ("query", "limit")."""

    __slots__ = ("name", "names", "spec", "verb", "path", "fixed", "placeholders", "allowed", "required", "variants")

    def __init__(self, name: str, spec: Any) -> None:
        self.name = name
        self.names = [name]
        self.spec = spec
        self.verb: str = spec.verb
        self.path, _, query = spec.path.partition("?")
        self.fixed = dict(parse_qsl(query))
        self.placeholders: List[str] = re.findall(r"\{(\w+)\}", self.path)
        allowed, required = _parameters(spec)
        self.allowed: Set[Pair] = allowed
        self.required: Set[Pair] = required
        self.variants = [frozenset(spec.parameters[name].wire for name in variant) for variant in spec.variants]

    def also(self, name: str, spec: Any) -> None:
        """Take in another name of the same route: what either allows is allowed, what both require is required."""
        self.names.append(name)
        allowed, required = _parameters(spec)
        self.allowed |= allowed
        self.required &= required
        if _rank(name, spec) < _rank(self.name, self.spec):
            self.name, self.spec = name, spec


def _parameters(spec: Any) -> Tuple[Set[Pair], Set[Pair]]:
    known = [one for one in spec.parameters.values() if one.where in _CALLED]
    return {(one.where, _bare(one.wire)) for one in known}, {(one.where, _bare(one.wire)) for one in known if one.required}


def _rank(name: str, spec: Any) -> Tuple[bool, bool, bool]:
    return name.startswith("beta."), spec.deprecated, not spec.page


def _bare(name: str) -> str:
    return name.partition("[")[0]


class Routes:
    """All routes, found by verb and path; a literal segment wins over a placeholder."""

    def __init__(self, operations: Iterable[Tuple[str, Any]]) -> None:
        self._tree: Dict[Any, Any] = {}
        self._names: Set[str] = set()
        for name, spec in operations:
            self._add(Route(name, spec))

    def _add(self, route: Route) -> None:
        self._names.add(route.name)
        node = self._tree
        for segment in route.path.strip("/").split("/"):
            node = node.setdefault("{}" if segment[:1] == "{" else segment, {})
        routes = node.setdefault(None, [])
        for twin in routes:
            if twin.verb == route.verb and twin.fixed == route.fixed:
                twin.also(route.name, route.spec)
                return
        routes.append(route)
        routes.sort(key=lambda found: -len(found.fixed))  # those that ask for a query look first

    def find(self, verb: str, path: str, query: Query) -> Tuple[Optional[Route], Dict[str, str]]:
        """The route of a request and the decoded values of its placeholders; (None, {}) if there is none."""
        for routes, values in _walk(self._tree, path.strip("/").split("/"), []):
            for route in routes:
                if route.verb == verb and route.fixed.items() <= query.items():
                    return route, dict(zip(route.placeholders, map(unquote, values)))
        return None, {}

    def verbs(self, path: str) -> List[str]:
        """The verbs that a path has; [] for an unknown path."""
        return sorted({route.verb for routes, _ in _walk(self._tree, path.strip("/").split("/"), []) for route in routes})

    def check_name(self, operation: str) -> None:
        """Raise ValueError if `operation` can never match a request: neither a path prefix, nor a dotted name or its start."""
        if operation.startswith("/") or any((name + ".").startswith(operation + ".") for name in self._names):
            return
        import difflib

        near = difflib.get_close_matches(operation, self._names, 1)
        hint = "; did you mean %r?" % near[0] if near else "; paths start with '/'"
        raise ValueError("the API has no operation %r%s" % (operation, hint))


@functools.lru_cache(maxsize=None)
def all_routes() -> Routes:
    """The routes of the whole API, made from the client's own rows once per process."""
    from .._resource import operations
    from ..resources._rows import WEBSOCKETS

    return Routes([*operations(), *((path + ".connect", _Socket(text)) for path, text in WEBSOCKETS.items())])


class _Socket:
    """What a route has to know of a WebSocket, as of an operation."""

    verb, page, reply, stream, deprecated, form, variants = "WEBSOCKET", None, "none", None, False, None, ()

    def __init__(self, text: str) -> None:
        self.path, *query = text.partition("|")[0].split()
        query += ["deployment"] * ("model" in query)  # Azure
        self.parameters = {name: Parameter(name, "query", name, False, True) for name in query}


def _walk(node: Dict[Any, Any], segments: List[str], values: List[str]) -> Iterable[Tuple[List[Route], List[str]]]:
    if not segments:
        if None in node:
            yield node[None], values
        return
    if segments[0] in node:
        yield from _walk(node[segments[0]], segments[1:], values)
    if "{}" in node and segments[0]:
        yield from _walk(node["{}"], segments[1:], values + [segments[0]])


def matches(recorded: Recorded, operation: Optional[str]) -> bool:
    """True if a script for `operation` (a dotted name or its start, a path prefix, None for all) means this request."""
    if operation is None:
        return True
    if operation.startswith("/"):
        return recorded.path.startswith(operation)
    route = recorded._route
    return route is not None and any((name + ".").startswith(operation + ".") for name in route.names)


# What is wrong with a request.


def complaint(recorded: Recorded, strict: bool = True) -> Optional[Reply]:
    """The first thing wrong with a routed request, or None. strict: names that the API does not know are wrong."""
    route: Route = recorded._route
    try:
        body = _body_names(recorded, route)
    except ValueError as exc:
        return refused("This request cannot be read: %s." % exc)
    given = {("query", _bare(name)) for name in recorded.query if name != "api-version" and _bare(name) not in route.fixed}
    given.update(("body", name) for name in body or ())
    given.update(pair for pair in route.allowed if pair[0] == "header" and pair[1].lower() in recorded._fields)
    missing = sorted(pair for pair in route.required - given if body is not None or pair[0] != "body")
    if missing:
        where, name = missing[0]
        return refused("Missing required %s: '%s'." % (_CALLED[where], name), name, "missing_required_parameter")
    if body is not None and route.variants and not any(variant <= body for variant in route.variants):
        wanted = " or ".join("(%s)" % ", ".join(sorted(variant)) for variant in route.variants)
        return refused("Missing required parameters: %s." % wanted, None, "missing_required_parameter")
    unknown = sorted(given - route.allowed) if strict else []
    return _unknown(route, *unknown[0]) if unknown else None


def _body_names(recorded: Recorded, route: Route) -> Optional[Set[str]]:
    """The top-level names in the body; None where a body has no names (raw content) or none is expected."""
    if not any(where == "body" for where, _ in route.allowed) or recorded.content_type.startswith("application/sdp"):
        return None
    if recorded.content_type.startswith("multipart/"):
        if route.spec.form is None:
            raise ValueError("this operation takes JSON, not a form")
        return {_bare(part.name) for part in recorded.form}
    if not recorded.body:
        return set()
    value = recorded.json()
    if not isinstance(value, dict):
        raise ValueError("it is JSON, but not an object")
    return set(value)


def _unknown(route: Route, where: str, name: str) -> Reply:
    import difflib

    near = difflib.get_close_matches(name, sorted(known for place, known in route.allowed if place == where), 1)
    hint = "; did you mean '%s'?" % near[0] if near else "."
    return refused("Unknown %s of %s: '%s'%s" % (_CALLED[where], route.name, name, hint), name, "unknown_parameter")


# Azure.


class Azure:
    """The Azure mode: addresses, versions, credentials, deployments, errors and additions to replies. There is one key and one token
    (None: any), and deployments with their models (None: any). Sources: "Azure OpenAI REST API reference" and the pages on content
    filtering and on the v1 API."""

    def __init__(self, key: Optional[str], token: Optional[str], deployments: Optional[Mapping[str, str]]) -> None:
        self.key = key
        self.token = token
        self.deployments = deployments

    def refusal(self, recorded: Recorded) -> Optional[Reply]:
        """What is wrong with address, version, credential or deployment; None if nothing is."""
        path = recorded.target.partition("?")[0]
        found = _address(path)
        if found is None:
            return azure_refused(404, "Resource not found (%s is not below /openai)" % path)
        is_v1, deployment, rest = found.groups()
        return (
            self._wrong_credential(recorded, bool(is_v1))
            or _wrong_version(recorded.query.get("api-version"), bool(is_v1))
            or (None if is_v1 else _wrong_place(rest, deployment))
            or (self._no_deployment(self.deployment(recorded)) if rest in DEPLOYMENT_PATHS else None)
        )

    def _wrong_credential(self, recorded: Recorded, is_v1: bool) -> Optional[Reply]:
        key = recorded.headers.get("api-key")
        scheme, _, token = recorded.headers.get("authorization", "").partition(" ")
        if key:
            good = self.key in (None, key)
        elif token and scheme.lower() == "bearer":  # the v1 form takes keys there too
            good = self.token in (None, token) or (is_v1 and self.key in (None, token))
        else:
            return azure_refused(401, "Access denied: send the key as 'api-key: KEY', or a token as 'Authorization: Bearer TOKEN'")
        return None if good else azure_refused(401, "Access denied: the %s is not accepted" % ("key" if key else "token"))

    def _no_deployment(self, name: Optional[str]) -> Optional[Reply]:
        if self.deployments is None or name is None or name in self.deployments:
            return None
        return azure_refused(404, "The deployment %r does not exist for this resource" % name, "DeploymentNotFound")

    @staticmethod
    def deployment(recorded: Recorded) -> Optional[str]:
        """The deployment that a request is for: the one in its address, else its `model`."""
        found = _address(recorded.target.partition("?")[0])
        if found is not None and found.group(2):
            return unquote(found.group(2))
        model = recorded.values.get("model")
        return None if model is None else str(model)

    def dressed(self, found: Any, recorded: Recorded) -> Any:
        """A reply with what Azure adds: the model behind the deployment, and what its content filters found."""
        model = (self.deployments or {}).get(self.deployment(recorded) or "")
        is_chat = recorded.operation in ("chat.completions.create", "completions.create")
        results = [{"prompt_index": 0, "content_filter_results": _SAFE}]
        if isinstance(found, Stream) and is_chat:  # the first chunk is about the prompt, with no choices, and fields that are empty
            first = {"choices": [], "created": 0, "id": "", "model": "", "object": "", "prompt_filter_results": results}
            return Stream([first, *(_chunk(event, model) for event in found.events)], found.done, headers=found.headers)
        if isinstance(found, dict):
            if model and "model" in found:
                found = dict(found, model=model)
            if is_chat and "choices" in found:
                choices = [dict(choice, content_filter_results=_SAFE) for choice in found["choices"]]
                found = dict(found, choices=choices, prompt_filter_results=results)
        return found


def _wrong_version(version: Any, is_v1: bool) -> Optional[Reply]:
    if is_v1:
        good = version in (None, "v1", "preview", "latest")
        return None if good else azure_refused(400, "the /v1 form takes no api-version such as %r" % (version,), "BadRequest")
    if version is None:
        return azure_refused(404, "Resource not found (the query has no api-version)")
    return None if _is_dated(str(version)) else azure_refused(400, "API version not supported: %r" % (version,), "BadRequest")


def _wrong_place(rest: str, deployment: Optional[str]) -> Optional[Reply]:
    if rest in DEPLOYMENT_PATHS and not deployment:
        return azure_refused(404, "Resource not found (%s is served below /deployments/NAME)" % rest)
    if rest not in DEPLOYMENT_PATHS and deployment:
        return azure_refused(404, "Resource not found (%s belongs to the resource, not to a deployment)" % rest)
    return None


def _chunk(event: Any, model: Optional[str]) -> Any:
    if not isinstance(event, dict):
        return event
    choices = []
    for choice in event.get("choices", ()):
        has_text = bool((choice.get("delta") or {}).get("content") or choice.get("text"))
        choices.append(dict(choice, content_filter_results=_SAFE if has_text else {}))
    return dict(event, choices=choices, model=model or event.get("model"))


def azure_refused(status: int, message: str, code: Optional[str] = None) -> Reply:
    """An error in Azure's shape; the code is the status as text, unless there is a better one."""
    return Reply(azure_error(message, code or str(status)), status)


def azure_error(message: str, code: str, param: Optional[str] = None) -> Dict[str, object]:
    """Azure's error object; with code "content_filter" it says in `innererror` which filter it was."""
    error: Dict[str, object] = {"code": code, "message": message}
    if code == "content_filter":
        found = dict(_SAFE, violence={"filtered": True, "severity": "high"})
        error.update(status=400, type=None, param=param or "prompt")
        error["innererror"] = {"code": "ResponsibleAIPolicyViolation", "content_filter_result": found}
    return {"error": error}
