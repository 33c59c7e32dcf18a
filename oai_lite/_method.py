"""A method described by a string: its parameters, what can be wrong with arguments, and what `help()` and editors look at.

Shared by operations (one request) and helpers (more than one). Knows nothing of requests; says what is wrong with arguments
before anything is sent.

A signature is a string of tokens in order: `[prefix]name[:wire][=]`. `*` begins the keyword-only part and `=` marks what may be
left out; so does `~`, which says besides that the API takes no null, so that None leaves it out (need 28). The prefix says
where a parameter is sent: `?` query, `^` header, `-` nowhere; without one, the path if the template names it, else what is
usual for the method.
"""
from __future__ import annotations

import sys

from ._omit import NOT_GIVEN, given

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspect import Signature
    from typing import Any, Dict, FrozenSet, List, Optional, Tuple

_PLACES = {"?": "query", "^": "header", "-": "client"}
COMMON = ("extra_headers", "extra_query", "extra_body", "timeout")


class _Bound:
    def method(self) -> None: ...


async def _a_coroutine() -> None: ...


MethodType: Any = type(_Bound().method)  # the class of bound methods, without importing `types`


class Parameter:
    """One parameter of an operation: its name, where it is sent and under which name there, whether it must be given, and whether
    None is a value of it."""

    __slots__ = ("name", "where", "wire", "required", "keyword_only", "nullable")

    def __init__(self, name: str, where: str, wire: str, required: bool, keyword_only: bool, nullable: bool = True) -> None:
        self.name = name
        self.where = where
        self.wire = wire
        self.required = required
        self.keyword_only = keyword_only
        self.nullable = nullable

    def __repr__(self) -> str:
        return "<Parameter %s in %s%s>" % (self.name, self.where, "" if self.required else ", optional")


def _text(method: Method) -> str:
    """Summary, parameters and target. The text of a parameter is the first that PARAMETERS has for its name, if the last line of
    the entry in DOCS does not name another place, or none: "limit=1 order=". The wheel for running alone has no texts."""
    try:
        from .resources._docs import DOCS, PARAMETERS
    except ModuleNotFoundError:
        return method.target
    if method.home not in DOCS:
        return method.target
    summary, _, told = DOCS[method.home].rpartition("\n")
    places = dict(one.split("=") for one in told.split())
    texts = [(name, PARAMETERS[name], places.get(name, "0")) for name in [*method.parameters, *method.common] if name in PARAMETERS]
    lines = ["    %s: %s" % (name, known[int(place)]) for name, known, place in texts if place]
    return "\n".join([summary, ""] * bool(summary) + (["Args:", *lines, ""] if lines else []) + [method.target])


documented: Any = property(_text)  # to be `__doc__` of every class of methods: a docstring of the class would hide an inherited one


class Method:
    """A method of a resource class that is described by a signature string."""

    path = ""  # the template that may name parameters
    usual = "client"  # where a parameter is sent that says nothing else
    common: Tuple[str, ...] = COMMON  # what it takes beside its own parameters
    deprecated = False

    def __init__(self, signature: str) -> None:
        self.signature = signature
        self.variants: List[FrozenSet[str]] = []
        self.name = self.__name__ = "?"
        self.dotted = "?"
        self._parameters: Optional[Dict[str, Parameter]] = None

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = self.__name__ = name
        self.__qualname__ = "%s.%s" % (owner.__name__, name)
        self.__module__ = owner.__module__

    def __get__(self, resource: Any, owner: Optional[type] = None) -> Any:
        return self if resource is None else MethodType(self, resource)

    def __call__(self, resource: Any, *args: Any, **kwargs: Any) -> Any:
        raise TypeError("%s does nothing" % self.dotted)

    @property
    def is_coroutine(self) -> bool:
        """Whether the async twin counts as a coroutine function."""
        return True

    @property
    def home(self) -> str:
        """The dotted name by which its texts are found."""
        return self.dotted

    # The signature, parsed.

    @property
    def parameters(self) -> Dict[str, Parameter]:
        """All parameters by name, in order; the common ones are not among them."""
        if self._parameters is None:
            self._parse()
        return self._parameters  # type: ignore[return-value]

    def _parse(self) -> None:
        parameters: Dict[str, Parameter] = {}
        keyword_only = False
        for token in self.signature.split():
            if token == "*":
                keyword_only = True
                continue
            where = _PLACES.get(token[0], "")
            name, _, wire = token.rstrip("=~").lstrip("?^-").partition(":")
            if not where:
                where = "path" if "{%s}" % name in self.path else self.usual
            parameters[name] = Parameter(name, where, wire or name, token[-1] not in "=~", keyword_only, token[-1] != "~")
        self.required: FrozenSet[str] = frozenset(name for name, one in parameters.items() if one.required)
        self.positional: List[str] = [name for name, one in parameters.items() if not one.keyword_only]
        self._parameters = parameters

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
        unknown = [name for name in kwargs if name not in self.parameters and name not in self.common]
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

        near = get_close_matches(name, [*self.parameters, *self.common], 1)
        hint = "did you mean %r?" % near[0] if near else "a parameter that is new on the server can go through extra_body"
        return TypeError("%s() got an unexpected keyword argument %r; %s" % (self.dotted, name, hint))

    def _warn(self, stacklevel: int) -> None:
        import warnings

        warnings.warn("%s is deprecated by the API" % self.dotted, DeprecationWarning, stacklevel=stacklevel)

    # What `help()` and editors look at; made when asked for.

    __code__: Any = _Bound.method.__code__

    @property
    def __signature__(self) -> Signature:
        from inspect import Parameter as P, Signature

        everyone = [P("self", P.POSITIONAL_OR_KEYWORD)]
        for one in self.parameters.values():
            kind = P.KEYWORD_ONLY if one.keyword_only else P.POSITIONAL_OR_KEYWORD
            everyone.append(P(one.name, kind, default=P.empty if one.required else NOT_GIVEN))
        for name in self.common:
            everyone.append(P(name, P.KEYWORD_ONLY, default=NOT_GIVEN if name == "timeout" else None))
        everyone.sort(key=lambda one: (one.kind, one.kind == P.POSITIONAL_OR_KEYWORD and one.default is not P.empty))
        return Signature(everyone)

    @property
    def target(self) -> str:
        """What it stands for, in a few words."""
        return self.dotted


class _Async:
    """Marks the methods of async resources: `asyncio.iscoroutinefunction` and `inspect.iscoroutinefunction` look for these on
    what is no function; whoever asks has imported those modules already."""

    is_coroutine: Any

    @property
    def _is_coroutine(self) -> Any:
        return self._mark("asyncio.coroutines", "_is_coroutine")

    @property
    def _is_coroutine_mark(self) -> Any:
        return self._mark("inspect", "_is_coroutine_mark")

    @property
    def __code__(self) -> Any:  # what `inspect` of Python 3.7 looks at without asking whether it is there
        return _a_coroutine.__code__ if self.is_coroutine else Method.__code__

    def _mark(self, module: str, name: str) -> Any:
        return getattr(sys.modules.get(module), name, None) if self.is_coroutine else None


_twins: Dict[type, Any] = {}


def mirrored(method: Method) -> Method:
    """The same method for an async resource."""
    kind = type(method)
    if kind not in _twins:
        _twins[kind] = type("Async" + kind.__name__, (_Async, kind), {"__module__": kind.__module__, "__doc__": documented})
    twin: Method = object.__new__(_twins[kind])
    twin.__dict__.update(method.__dict__)
    return twin
