"""A row of data -> a bound method that can be called, looked at and documented; the classes that hold such methods.

The rows stand in `resources/`, which makes an `op(...)` or a `helper(...)` of each when its area is first used. A signature is
parsed when its method is first used, so that an area costs next to nothing. This module knows the shape of rows (`_method.py`
that of signatures) and nothing about any single endpoint; what a call then does is the driver's business, what a helper does
is a function in `helpers/`.
"""
from __future__ import annotations

from . import _reply, _url
from ._method import COMMON, Method, Parameter, documented, mirrored
from ._omit import NOT_GIVEN, NULL, UNSENT, Omit, given
from ._request import Call, FormRule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Iterator, List, Optional, Tuple, Type


class Operation(Method):
    """One operation of the API, as a method of its resource class. Made by `op`."""

    __doc__ = documented

    def __init__(
        self,
        target: str,
        signature: str = "",
        *,
        stream: Optional[str] = None,
        always: bool = False,
        page: Optional[str] = None,
        reply: str = "json",
        text_if: str = "",
        headers: str = "",
        admin: bool = False,
        deprecated: bool = False,
        form: Optional[str] = None,
        form_if_files: bool = False,
        parts: str = "",
        raw: str = "",
        variants: str = "",
        renames: str = "",
        post: Optional[str] = None,
        by: str = "",
    ) -> None:
        if page:  # how many items are wanted is the caller's business, and no server's
            signature += " -max_items=" if "*" in signature else " * -max_items="
        super().__init__(signature)
        self.verb, _, self.path = target.partition(" ")
        self.stream = stream
        self.always = always
        self.page = page
        self.reply = reply
        self.text_if = text_if
        self.headers = dict(line.split(": ", 1) for line in headers.split("\n")) if headers else {}
        self.admin = admin
        self.deprecated = deprecated
        self.form = None if form is None else FormRule(form, form_if_files, parts, raw)
        self.variants = [frozenset(variant.split()) for variant in variants.split("|")] if variants else []
        self.renames = [rename.split(":") for rename in renames.split()]
        self.post = post
        self.by = by  # a function of `helpers/` that changes the call as client-only parameters ask: "agents_stream.created"
        self.usual = "query" if self.verb in ("GET", "DELETE") else "body"

    def __call__(self, resource: Resource, *args: Any, **kwargs: Any) -> Any:
        call = self.bind(resource._mode, args, kwargs)
        if self.deprecated and not resource._quiet:
            self._warn(3)
        args = kwargs = None  # type: ignore[assignment]  # no prompt in a traceback that shows locals (need 45)
        return resource._driver.call(call, resource._mode)

    @property
    def is_coroutine(self) -> bool:
        """Whether the async twin counts as a coroutine function: a list is awaited or iterated over."""
        return self.page is None

    # Arguments -> Call.

    def _parse(self) -> None:
        super()._parse()
        security = "admin" if self.admin else "bearer"
        self._unasked = Call(
            self.dotted, self.verb, self.path, security=security, reply=self.reply, page=self.page, post=self.post, form=self.form,
            live=self.reply == "binary", own_headers=False,
        )  # fmt: skip
        self._unasked.headers.update(self.headers)
        bodies = [one for one in self.parameters.values() if one.where == "body"]
        self._takes_body = self.form is not None or bool(bodies)
        self._plain = frozenset(() if self.renames else [one.name for one in bodies if one.wire == one.name])

    def bind(self, mode: Optional[str], args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Call:
        """The call that these arguments ask for. Raises TypeError or ValueError before anything is sent."""
        if self._parameters is None:
            self._parse()
        if args:
            kwargs = self._named(args, kwargs)
        if self.variants or not self.required <= kwargs.keys():
            self._check_required(kwargs)
        call = self._unasked.copy()
        if mode is not None:
            call.headers["X-Stainless-Raw-Response"] = "true" if mode == "raw" else "stream"
            call.live = call.live or mode == "streaming"
        body = kwargs if self._is_body(kwargs) else self._placed(call, kwargs)
        if body or self._takes_body and self.verb == "POST":
            call.body = body
        if self.text_if:
            name, _, values = self.text_if.partition("=")
            if body.get(name) in values.split(","):
                call.reply = "text"
        if self.stream is not None and (self.always or kwargs.get("stream")):
            call.stream, call.live = self.stream, True
        if self.by:
            self._change(call, kwargs)
        return call

    def _is_body(self, kwargs: Dict[str, Any]) -> bool:
        """Whether the arguments are just what is sent, as most are."""
        if not kwargs.keys() <= self._plain:
            return False
        for value in kwargs.values():
            if value is None or isinstance(value, UNSENT):
                return False
        return True

    def _placed(self, call: Call, kwargs: Dict[str, Any]) -> Dict[str, Any]:
        """The body, with all other arguments put in their places."""
        parameters = self.parameters
        body, path, common = {}, {}, {}  # type: Dict[str, Any], Dict[str, Any], Dict[str, Any]
        for name, value in kwargs.items():
            parameter = parameters.get(name)
            if parameter is None:
                if name not in COMMON:
                    raise self._unknown(name)
                common[name] = value
            elif isinstance(value, UNSENT):
                if parameter.required:
                    self._check_required(kwargs)
            elif parameter.where == "body":
                if value is not None or parameter.nullable:
                    body[parameter.wire] = value
            elif parameter.where == "path":
                path[name] = value
            else:
                self._place(call, parameter, value)
        if path:
            call.path = _url.expand(self.path, path)
        for place, wire in self.renames:
            body = _renamed(body, place.split("."), wire)
        if common:
            call.timeout = common.get("timeout", NOT_GIVEN)
            _merge(body, common.get("extra_body") or {})
            _merge(call.query, common.get("extra_query") or {})
            self._add_headers(call, common.get("extra_headers") or {})
        return body

    def _change(self, call: Call, kwargs: Dict[str, Any]) -> None:
        """Let the function that `by` names change the call as the parameters for the client ask."""
        client = [name for name, one in self.parameters.items() if one.where == "client"]
        asked = {name: kwargs[name] for name in client if given(kwargs.get(name, NOT_GIVEN))}
        if asked or call.stream is not None:
            common = {name: kwargs[name] for name in ("extra_headers", "timeout") if name in kwargs}
            _helper(self.by)(call, common, **asked)

    def _place(self, call: Call, parameter: Parameter, value: Any) -> None:
        """Put an argument where it is sent, if that is neither body nor path."""
        if value is NULL:
            raise TypeError("%s(): NULL is for what is sent in a JSON body, and %r is not" % (self.dotted, parameter.name))
        if parameter.where == "query":
            call.query[parameter.wire] = list(value) if hasattr(value, "__next__") else value  # read once, sent often
        elif value is None:
            return
        elif parameter.where == "header":
            call.headers[parameter.wire] = value if isinstance(value, str) else ",".join(value)
        elif self.page:
            call.max_items = _reply.at_most(value)
        elif not self.by:  # for the client
            raise TypeError("%s() sends one request; what %r asks for would be more than that" % (self.dotted, parameter.name))

    @staticmethod
    def _add_headers(call: Call, extra: Dict[str, Any]) -> None:
        call.own_headers = bool(extra)
        names = {name.lower(): name for name in call.headers}
        for name, value in extra.items():
            call.headers.pop(names.get(name.lower(), name), None)
            call.headers[name] = value

    @property
    def target(self) -> str:
        """Verb and path."""
        return "%s %s" % (self.verb, self.path)

    def __repr__(self) -> str:
        return "<operation %s: %s %s>" % (self.dotted, self.verb, self.path)


def _merge(values: Dict[str, Any], extra: Dict[str, Any]) -> None:
    """Take in what a caller adds: `omit` takes a value away, and NOT_GIVEN changes nothing."""
    for name, value in extra.items():
        if isinstance(value, Omit):
            values.pop(name, None)
        elif given(value):
            values[name] = value


def _renamed(value: Any, steps: List[str], wire: str) -> Any:
    """A value of which one field, deep inside, has its name on the wire; the caller's own dicts stay as they are."""
    if isinstance(value, list):
        return [_renamed(one, steps, wire) for one in value]
    if not isinstance(value, dict) or steps[0] not in value:
        return value
    copy = dict(value)
    if len(steps) == 1:
        copy[wire] = copy.pop(steps[0])
    else:
        copy[steps[0]] = _renamed(copy[steps[0]], steps[1:], wire)
    return copy


op = Operation


class Helper(Method):
    """A method that is more than one call, or none: a function of `helpers/`, as a method of its resource class.

    function: "waiting.poll_run" is `poll_run` in `helpers/waiting.py`; it is called with the resource and the arguments that
    were given. flow: it is a generator in which `yield` is the await (of `resource.retrieve(...)`, say), which the driver runs;
    otherwise what it returns is the result, in both worlds. raw: `.with_raw_response` has it too; the resource that the
    function gets is then one in that mode. common: takes `extra_headers` and so on.
    """

    __doc__ = documented

    def __init__(
        self, function: str, signature: str = "", *, flow: bool = True, common: bool = False, raw: bool = False, deprecated: bool = False
    ) -> None:
        super().__init__(signature)
        self.place = function
        self.flow = flow
        self.raw = raw
        self.deprecated = deprecated
        self.common = COMMON if common else ()

    def __get__(self, resource: Any, owner: Optional[type] = None) -> Any:
        if resource is not None and resource._mode is not None and not (self.raw and resource._mode == "raw"):
            raise AttributeError("%s is not a single request, so there is no raw or streaming response of it" % self.dotted)
        return super().__get__(resource, owner)

    def __call__(self, resource: Any, *args: Any, **kwargs: Any) -> Any:
        assert self.parameters is not None  # parsed from here on
        if args:
            kwargs = self._named(args, kwargs)
        self._check_required(kwargs)
        if self.deprecated:
            self._warn(3)
        kwargs = {name: value for name, value in kwargs.items() if given(value) and (value is not None or self._takes_null(name))}
        outcome = self.function(resource, **kwargs)
        args = kwargs = None  # type: ignore[assignment]  # no prompt in a traceback that shows locals (need 45)
        return resource._driver.run(outcome) if self.flow else outcome

    def _takes_null(self, name: str) -> bool:
        return name in self.common or self.parameters[name].nullable

    @property
    def function(self) -> Any:
        """The function, loaded on first use."""
        return _helper(self.place)

    @property
    def is_coroutine(self) -> bool:
        """Whether the async twin counts as a coroutine function: flows do."""
        return self.flow

    def __repr__(self) -> str:
        return "<helper %s>" % self.dotted


helper = Helper


class Streamed(Method):
    """`create_stream` beside `create`: the operation with `stream=True`, as a method that gives nothing but a stream (need 28)."""

    __doc__ = documented

    def __init__(self, operation: Operation) -> None:
        super().__init__(" ".join(token for token in operation.signature.split() if token.lstrip("?") not in ("stream=", "stream~")))
        self.operation = operation
        self.path, self.usual = operation.path, operation.usual
        self.variants, self.deprecated = operation.variants, operation.deprecated

    def __call__(self, resource: Resource, *args: Any, **kwargs: Any) -> Any:
        assert self.parameters is not None  # parsed from here on
        if args:
            kwargs = self._named(args, kwargs)
        self._check_required(kwargs)
        call = self.operation.bind(resource._mode, (), dict(kwargs, stream=True))
        if self.deprecated and not resource._quiet:
            self._warn(3)
        args = kwargs = None  # type: ignore[assignment]  # no prompt in a traceback that shows locals (need 45)
        return resource._driver.call(call, resource._mode)

    @property
    def home(self) -> str:
        """The dotted name of the operation, whose texts hold here too."""
        return self.operation.dotted

    @property
    def target(self) -> str:
        """Verb and path."""
        return self.operation.target


def add_streamed(members: Dict[str, Any]) -> None:
    """Give each operation that may stream, of those that will be a class, its method that always does, if that name is free."""
    for name, one in list(members.items()):
        if isinstance(one, Operation) and one.stream is not None and not one.always:
            members.setdefault(name + "_stream", Streamed(one))


def _helper(place: str) -> Any:
    """The function "module.name" of `helpers/`."""
    from importlib import import_module

    module, _, name = place.partition(".")
    return getattr(import_module(".helpers." + module, __package__), name)


class _Sub:
    """A resource below another one; made on first use and kept, so that it can be patched in tests."""

    def __init__(self, kind: Type[Resource], name: str) -> None:
        self.kind = kind
        self.name = name
        self.__doc__ = kind.__doc__

    def __get__(self, parent: Any, owner: Optional[type] = None) -> Any:
        if parent is None:
            return self.kind
        resource = parent.__dict__[self.name] = self.kind(parent._driver, parent._mode)
        return resource


class Resource:
    """A group of operations: `client.chat.completions` and its like."""

    _path = ""
    _quiet = False  # whether deprecated operations say nothing: the helper that calls them has said it

    def __init__(self, driver: Any, mode: Optional[str] = None) -> None:
        self._driver = driver
        self._mode = mode

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        for name, value in list(vars(cls).items()):
            if isinstance(value, type) and issubclass(value, Resource):
                setattr(cls, name, _Sub(value, name))

    @property
    def with_raw_response(self) -> Any:
        """The same methods, giving the response with its headers; `.parse()` of it gives the usual result."""
        return type(self)(self._driver, "raw")

    @property
    def with_streaming_response(self) -> Any:
        """The same methods, giving a context manager whose response is read when you ask for it."""
        return type(self)(self._driver, "streaming")

    def __repr__(self) -> str:
        return "<%s resource>" % (self._path or type(self).__name__)


def quiet(resource: Any, mode: Optional[str] = None) -> Any:
    """A resource for a helper's own calls, which warn of nothing. mode: "raw" for responses with their headers."""
    twin = type(resource)(resource._driver, mode)
    twin._quiet = True
    return twin


def sibling(resource: Any, name: str) -> Any:
    """The resource of an area of the API ("files") of the same client, for a helper's own calls."""
    return area(name, "Async" if isinstance(resource, AsyncResource) else "")(resource._driver)


class AsyncResource(Resource):
    """A group of operations of an async client."""


def asynchronous(kind: Type[Resource]) -> Any:
    """The async twin of a resource class: `Chat` -> `AsyncChat`, with the same operations. Made once."""
    twin: Any = vars(kind).get("_twin")
    if twin is None:
        members: Dict[str, Any] = {"__module__": kind.__module__, "__doc__": kind.__doc__}
        for name, value in vars(kind).items():
            if isinstance(value, Method):
                members[name] = mirrored(value)
            elif isinstance(value, _Sub):
                members[name] = asynchronous(value.kind)
        twin = type("Async" + kind.__name__, (AsyncResource,), members)
        twin._path = kind._path
        setattr(kind, "_twin", twin)
    return twin


def name_operations(kind: Any, path: str) -> None:
    """Tell a resource class, its operations and the classes below it where in the API they are: "chat", ..."""
    if not kind._path:
        kind._path = path
        for name, value in vars(kind).items():
            if isinstance(value, Method):
                value.dotted = "%s.%s" % (path, name)
            elif isinstance(value, _Sub):
                if value.kind.__module__ != kind.__module__:  # another name for a resource that is at home elsewhere
                    area(value.kind.__module__.rpartition(".")[2])
                name_operations(value.kind, "%s.%s" % (path, name))


def area(name: str, world: str = "") -> Any:
    """The resource class of an area of the API ("chat"), loaded on first use. world: "" or "Async"."""
    from importlib import import_module

    from .resources import AREAS

    module = import_module(".resources." + name, __package__)
    kind = getattr(module, AREAS[name])
    name_operations(kind, name)
    if world:
        kind = asynchronous(kind)
        name_operations(kind, name)
    return kind


def operations() -> Iterator[Tuple[str, Operation]]:
    """All operations with their dotted names ("chat.completions.create"), aliases included; loads every area."""
    from .resources import AREAS

    for name in AREAS:
        for pair in _walk(area(name), name):
            yield pair


def _walk(kind: Any, path: str) -> Iterator[Tuple[str, Operation]]:
    for name, value in vars(kind).items():
        if isinstance(value, Operation):
            yield "%s.%s" % (path, name), value
        elif isinstance(value, _Sub):
            for pair in _walk(value.kind, "%s.%s" % (path, name)):
                yield pair
