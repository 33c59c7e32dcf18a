"""A row of data -> a bound method that can be called, looked at and documented; the classes that hold such methods.

`op(...)` rows stand in the derived files of `resources/`. A row is parsed when its method is first used, so that importing
an area costs next to nothing. This module knows the shape of rows and nothing about any single endpoint; what a call then
does is the driver's business.

A row's signature is a string of tokens in order: `[prefix]name[:wire][=]`. `*` begins the keyword-only part and `=` marks
what may be left out. Without a prefix a parameter goes into the path if the template names it, else into the query for GET
and DELETE, else into the body; `?` means query, `^` a header, `-` that it is never sent.
"""
from __future__ import annotations

import sys

from . import _query
from ._omit import NOT_GIVEN, given
from ._request import Call, FormRule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspect import Signature
    from typing import Any, Dict, FrozenSet, Iterator, List, Optional, Tuple, Type

_PLACES = {"?": "query", "^": "header", "-": "client"}
_COMMON = ("extra_headers", "extra_query", "extra_body", "timeout")


class _Bound:
    def method(self) -> None: ...


async def _a_coroutine() -> None: ...


MethodType: Any = type(_Bound().method)  # the class of bound methods, without importing `types`


class Parameter:
    """One parameter of an operation: its name, where it is sent and under which name there, and whether it must be given."""

    __slots__ = ("name", "where", "wire", "required", "keyword_only")

    def __init__(self, name: str, where: str, wire: str, required: bool, keyword_only: bool) -> None:
        self.name = name
        self.where = where
        self.wire = wire
        self.required = required
        self.keyword_only = keyword_only

    def __repr__(self) -> str:
        return "<Parameter %s in %s%s>" % (self.name, self.where, "" if self.required else ", optional")


class Operation:
    """One operation of the API, as a method of its resource class. Made by `op`."""

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
        post: Optional[str] = None,
    ) -> None:
        self.verb, _, self.path = target.partition(" ")
        self.signature = signature
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
        self.post = post
        self.name = self.__name__ = "?"
        self.dotted = "?"
        self._parameters: Optional[Dict[str, Parameter]] = None

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = self.__name__ = name
        self.__qualname__ = "%s.%s" % (owner.__name__, name)
        self.__module__ = owner.__module__

    def __get__(self, resource: Optional[Resource], owner: Optional[type] = None) -> Any:
        return self if resource is None else MethodType(self, resource)

    def __call__(self, resource: Resource, *args: Any, **kwargs: Any) -> Any:
        call = self.bind(resource._mode, args, kwargs)
        args = kwargs = None  # type: ignore[assignment]  # no prompt in a traceback that shows locals (need 45)
        return resource._driver.call(call, resource._mode)

    # The row, parsed.

    @property
    def parameters(self) -> Dict[str, Parameter]:
        """All parameters by name, in order; those that every call takes are not among them."""
        if self._parameters is None:
            self._parse()
        return self._parameters  # type: ignore[return-value]

    def _parse(self) -> None:
        usual = "query" if self.verb in ("GET", "DELETE") else "body"
        parameters: Dict[str, Parameter] = {}
        keyword_only = False
        for token in self.signature.split():
            if token == "*":
                keyword_only = True
                continue
            where = _PLACES.get(token[0], "")
            name, _, wire = token.rstrip("=").lstrip("?^-").partition(":")
            if not where:
                where = "path" if "{%s}" % name in self.path else usual
            parameters[name] = Parameter(name, where, wire or name, not token.endswith("="), keyword_only)
        self.required: FrozenSet[str] = frozenset(name for name, one in parameters.items() if one.required)
        self.positional: List[str] = [name for name, one in parameters.items() if not one.keyword_only]
        self._parameters = parameters

    # Arguments -> Call.

    def bind(self, mode: Optional[str], args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Call:
        """The call that these arguments ask for. Raises TypeError or ValueError before anything is sent."""
        parameters = self.parameters
        if args:
            kwargs = self._named(args, kwargs)
        if not self.required <= kwargs.keys() or self.variants:
            self._check_required(kwargs)
        if self.deprecated:
            self._warn()
        call = Call(self.dotted, self.verb, self.path)
        path: Dict[str, Any] = {}
        body: Dict[str, Any] = {}
        for name, value in kwargs.items():
            parameter = parameters.get(name)
            if parameter is None:
                if name not in _COMMON:
                    raise self._unknown(name)
            elif given(value):
                where = parameter.where
                if where == "body":
                    body[parameter.wire] = value
                elif where == "path":
                    path[name] = value
                elif where == "query":
                    call.query[parameter.wire] = value
                elif where == "header" and value is not None:
                    call.headers[parameter.wire] = value if isinstance(value, str) else ",".join(value)
            elif parameter.required:
                self._check_required(kwargs)
        if "{" in self.path:
            call.path = _query.expand(self.path, path)
        self._fill(call, body, kwargs, mode)
        return call

    def _fill(self, call: Call, body: Dict[str, Any], kwargs: Dict[str, Any], mode: Optional[str]) -> None:
        if self.headers:
            call.headers.update(self.headers)
        call.timeout = kwargs.get("timeout", NOT_GIVEN)
        call.security = "admin" if self.admin else "bearer"
        call.reply, call.page, call.post, call.form = self.reply, self.page, self.post, self.form
        if self.stream is not None and (self.always or kwargs.get("stream")):
            call.stream = self.stream
            call.live = True
        extra = kwargs.get("extra_body")
        if extra:
            body.update(extra)
        if self.verb == "POST" or body:
            call.body = body if body or self.form is not None or self._takes_body() else NOT_GIVEN
        if self.text_if:
            name, _, values = self.text_if.partition("=")
            if body.get(name) in values.split(","):
                call.reply = "text"
        if self.reply == "binary" or mode == "streaming":
            call.live = True
        if kwargs.get("extra_query"):
            call.query.update(kwargs["extra_query"])
        if mode is not None:
            call.headers["X-Stainless-Raw-Response"] = "true" if mode == "raw" else "stream"
        if kwargs.get("extra_headers"):
            self._add_headers(call, kwargs["extra_headers"])

    def _takes_body(self) -> bool:
        return any(parameter.where == "body" for parameter in self.parameters.values())

    @staticmethod
    def _add_headers(call: Call, extra: Dict[str, Any]) -> None:
        names = {name.lower(): name for name in call.headers}
        for name, value in extra.items():
            call.headers.pop(names.get(name.lower(), name), None)
            call.headers[name] = value

    # What can be wrong with arguments, said before a byte is sent.

    def _named(self, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Dict[str, Any]:
        if len(args) > len(self.positional):
            raise TypeError(
                "%s() takes %d positional argument%s, but %d were given; name the others"
                % (self.dotted, len(self.positional), "" if len(self.positional) == 1 else "s", len(args))
            )
        named = dict(zip(self.positional, args))
        for name in named:
            if name in kwargs:
                raise TypeError("%s() got two values for argument %r" % (self.dotted, name))
        named.update(kwargs)
        return named

    def _check_required(self, kwargs: Dict[str, Any]) -> None:
        present = frozenset(name for name, value in kwargs.items() if given(value))
        missing = [name for name in self.parameters if name in self.required and name not in present]
        unknown = [name for name in kwargs if name not in self.parameters and name not in _COMMON]
        if unknown:
            raise self._unknown(unknown[0])
        if not missing and self.variants and not any(variant <= present for variant in self.variants):
            ways = " or ".join("(%s)" % ", ".join(name for name in self.parameters if name in variant) for variant in self.variants)
            raise TypeError("%s() is missing required arguments: expected %s" % (self.dotted, ways))
        if missing:
            raise TypeError(
                "%s() is missing the required argument%s %s"
                % (self.dotted, "" if len(missing) == 1 else "s", ", ".join(map(repr, missing)))
            )

    def _unknown(self, name: str) -> TypeError:
        from difflib import get_close_matches

        near = get_close_matches(name, [*self.parameters, *_COMMON], 1)
        hint = "did you mean %r?" % near[0] if near else "a parameter that is new on the server can go through extra_body"
        return TypeError("%s() got an unexpected keyword argument %r; %s" % (self.dotted, name, hint))

    def _warn(self) -> None:
        import warnings

        warnings.warn("%s is deprecated by the API" % self.dotted, DeprecationWarning, stacklevel=4)

    # What `help()` and editors look at; made when asked for.

    __code__: Any = _Bound.method.__code__

    @property
    def __signature__(self) -> Signature:
        from inspect import Parameter as P, Signature

        everyone = [P("self", P.POSITIONAL_OR_KEYWORD)]
        for one in self.parameters.values():
            kind = P.KEYWORD_ONLY if one.keyword_only else P.POSITIONAL_OR_KEYWORD
            everyone.append(P(one.name, kind, default=P.empty if one.required else NOT_GIVEN))
        for name in _COMMON:
            everyone.append(P(name, P.KEYWORD_ONLY, default=NOT_GIVEN if name == "timeout" else None))
        everyone.sort(key=lambda one: (one.kind, one.kind == P.POSITIONAL_OR_KEYWORD and one.default is not P.empty))
        return Signature(everyone)

    @property
    def __doc__(self) -> str:  # type: ignore[override]
        from .resources._docs import DOCS

        target = "%s %s" % (self.verb, self.path)
        text = DOCS.get(self.dotted)
        return "%s\n\n%s" % (text, target) if text else target

    def __repr__(self) -> str:
        return "<operation %s: %s %s>" % (self.dotted, self.verb, self.path)


class AsyncOperation(Operation):
    """The same operation on an async resource: its method counts as a coroutine function, unless it lists pages.

    The two marks are what `asyncio.iscoroutinefunction` and `inspect.iscoroutinefunction` look for on what is no function;
    whoever asks has imported those modules already.
    """

    @property
    def _is_coroutine(self) -> Any:
        return self._mark("asyncio.coroutines", "_is_coroutine")

    @property
    def _is_coroutine_mark(self) -> Any:
        return self._mark("inspect", "_is_coroutine_mark")

    @property
    def __code__(self) -> Any:  # what `inspect` of Python 3.7 looks at without asking whether it is there
        return Operation.__code__ if self.page is not None else _a_coroutine.__code__

    def _mark(self, module: str, name: str) -> Any:
        return None if self.page is not None else getattr(sys.modules.get(module), name, None)


op = Operation


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


class AsyncResource(Resource):
    """A group of operations of an async client."""


def asynchronous(kind: Type[Resource]) -> Any:
    """The async twin of a resource class: `Chat` -> `AsyncChat`, with the same operations. Made once."""
    twin: Any = vars(kind).get("_twin")
    if twin is None:
        members: Dict[str, Any] = {"__module__": kind.__module__, "__doc__": kind.__doc__}
        for name, value in vars(kind).items():
            if isinstance(value, Operation):
                members[name] = _mirrored(value)
            elif isinstance(value, _Sub):
                members[name] = asynchronous(value.kind)
        twin = type("Async" + kind.__name__, (AsyncResource,), members)
        twin._path = kind._path
        setattr(kind, "_twin", twin)
    return twin


def _mirrored(operation: Operation) -> Operation:
    twin = AsyncOperation.__new__(AsyncOperation)
    twin.__dict__.update(operation.__dict__)
    return twin


def name_operations(kind: Any, path: str) -> None:
    """Tell a resource class, its operations and the classes below it where in the API they are: "chat", ..."""
    if not kind._path:
        kind._path = path
        for name, value in vars(kind).items():
            if isinstance(value, Operation):
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
