"""Derives the stubs of `oai_lite.resources`: explicit keyword parameters for every method, sync and async, with our documentation.

What a method takes is said once: sync and async clients, raw and streaming responses differ in what it gives. Helpers, of which
few have all these forms, stand where they are. They appear as soon as their data say `by=`.
"""
from __future__ import annotations

import ast
import re
from dataclasses import replace
from itertools import zip_longest
from typing import Dict, Iterable, List, Optional, Sequence, Set, Tuple, Union

from .apidata import API, Helper, Operation, Overload, Parameter, Resource
from .gen_resources import _home, class_names, header, own_resources
from .gen_stub_connections import ConnectionStubs, connection_names, sockets
from .gen_stub_types import TypeStubs
from .stub_places import LIBRARY, TYPEVARS
from .stub_text import FOREIGN, Module, Renderer, docstring, literal

Method = Union[Operation, Helper]
FORMS = ("", "WithRawResponse", "WithStreamingResponse")
KINDS = [(world, form) for world in ("", "Async") for form in (*FORMS[1:], "")]  # bases and their arguments first: then mypy reads once
PAGES = ("Page", "CursorPage", "ConversationCursorPage", "NextCursorPage", "TokenPage")


class ResourceStubs:
    """The stubs of all areas."""

    def __init__(self, api: API, types: TypeStubs) -> None:
        self.api = api
        self.types = types

    def files(self) -> Dict[str, str]:
        """Path below `stubs/oai_lite/resources/` -> text."""
        found = {"__init__.pyi": header("tools/api/client.pyi") + "AREAS: dict[str, str]\n"}
        for area in self.api.areas:
            found[area.name + "/__init__.pyi"] = AreaStub(self, area).text()  # a folder: see `deeper`
            found.update(deeper(area))
        most = max(int(name) for text in found.values() for name in re.findall(r"\bR(\d+)\b", text))
        variables = "".join('R%d = TypeVar("R%d")\n' % (n, n) for n in range(1, most + 1))
        found["_mistakes.pyi"] = header("tools/gen_stub_resources.py") + MISTAKES
        found["_results.pyi"] = header("tools/api") + RESULTS + variables
        return found


def deeper(area: Resource) -> Dict[str, str]:
    """The official modules below an area, which have the names of their classes from it: path -> text.

    Folders all of them: pyright takes one with a stub and no source for a package, and misses no source.
    """
    found = {}
    names = class_names(own_resources(area))
    for one in own_resources(area):
        shown = [kind for kind in [one, *one.children] if not kind.alias_of]
        own = {kind.class_name: names[kind.path] for kind in shown}
        connections = [name for kind in shown for name in connection_names(kind, names[kind.path])]
        paths = ([one.path] if one is not area else []) + ["%s.%s" % (one.path, one.name)] * bool(one.children)
        for path in paths:
            text = header("tools/api/" + one.files[0])
            for name, long in sorted((world + pair[0] + form, world + pair[1] + form) for pair in own.items() for world, form in KINDS):
                text += "from %s import %s as %s\n" % ("." * (path.count(".") + 1), long, name)
            for name in connections:
                text += "from %s import %s as %s\n" % ("." * (path.count(".") + 1), name, name)
            found[path.replace(".", "/") + "/__init__.pyi"] = text
    return found


# Each is like everything if its argument is erased, and fits nothing. A variable named `MYPY` is true for mypy, whatever it is: the others,
# which need no `Omit`, show `float | None` (jedi shows what stands there). pyrefly takes both branches of `else`, and of two `if` the last.
# Only jedi enters the loop, as in `gen_stub_types.MAPPING`: with a type variable, which fits every argument, it knows the overload.
MISTAKES = """from typing import Literal, NoReturn, Protocol, TypeVar
from typing_extensions import TypeAlias
N = TypeVar("N", covariant=True)
Nothing = TypeVar("Nothing", covariant=True)
class Omitted(Protocol[Nothing]):
    def __repr__(self) -> Nothing: ...  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
class NoSuchParameter(Omitted[Nothing], Protocol[Nothing]): ...
class Missing(Protocol[N, Nothing]):
    def __repr__(self) -> Nothing: ...  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
    def __str__(self) -> N: ...  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
MYPY: Literal[False]
if MYPY:
    Omit: TypeAlias = Omitted[NoReturn]
if not MYPY:
    Omit: TypeAlias = NoReturn
for _ in ():
    raise SystemExit
    Omit = TypeVar("Omit")  # type: ignore[misc]
NoParameter = NoSuchParameter[NoReturn]
Lacking = Missing[N, NoReturn]
"""
# What asynchronous methods give, and those of `with_raw_response`, by a name: it stands four hundred times in the bases of classes. Jedi
# finds nothing that comes out of a `Coroutine` when it is awaited; for it alone, as above, there are classes that say what does.
RESULTS = """from typing import Any, Coroutine as Coroutine, Generator, Generic, TypeVar
from .._views import RawResponse
Y = TypeVar("Y")
S = TypeVar("S")
R = TypeVar("R")
AwaitableRawResponse = Coroutine[Any, Any, RawResponse[R]]
for _ in ():
    raise SystemExit
    class Coroutine(Generic[Y, S, R]):  # type: ignore[no-redef]
        def __await__(self) -> Generator[Any, Any, R]: ...
    class AwaitableRawResponse(Generic[R]):  # type: ignore[no-redef]
        def __await__(self) -> Generator[Any, Any, RawResponse[R]]: ...
"""


class AreaStub:
    """One stub: what every method takes is said once, in a generic class; a client's two worlds and three forms say what it gives."""

    def __init__(self, stubs: ResourceStubs, area: Resource) -> None:
        self.stubs = stubs
        self.area = area
        self.own = own_resources(area)
        self.names = class_names(self.own)
        self.module = Module("resources." + area.name, package=True)
        self.typevars: Set[str] = set()
        self.given: Dict[str, List[Tuple[str, ...]]] = {}  # path of a resource -> `results`

    def text(self) -> str:
        """The whole stub."""
        self.module.reserve(self.called(name, world, form) for name in self.names.values() for world, form in KINDS)
        self.module.reserve(name + "Methods" for name in self.names.values())
        self.module.reserve(name for one in self.own for name in connection_names(one, self.names[one.path]))
        self.given = {one.path: self.results(one) for one in self.own}
        body = "".join(self.methods(one) for one in self.own)
        body += "".join(ConnectionStubs(self, helper, self.names[one.path]).text() for one in self.own for helper in sockets(one))
        body += "".join(self.resource(one, world, form) for world, form in KINDS for one in self.own)
        sources = sorted({file for one in self.own for file in one.files})
        head = header("tools/api/" + (sources[0] if len(sources) == 1 else self.area.name + "*.pyi"))
        typed = self.module.typed
        variables = "".join('%s = %s("%s", default=%s)\n' % (one, typed("TypeVar"), one, typed("Any")) for one in sorted(self.typevars))
        head += '# mypy: disable-error-code="overload-cannot-match"\n'  # overloads tell what belongs together, even if one is wider
        return head + self.module.header() + variables + body

    @staticmethod
    def called(name: str, world: str, form: str) -> str:
        return world + name + form

    # Classes.

    @staticmethod
    def shadows(one: Resource) -> Set[str]:
        """The names that the class of a resource has itself."""
        methods: List[Method] = [*AreaStub.operations(one), *one.helpers]
        return {method.name for method in methods} | {child.name for child in one.children}

    @staticmethod
    def operations(one: Resource) -> List[Operation]:
        """Those of a resource, and those that give nothing but streams."""
        taken = {method.name for method in one.operations} | {helper.name for helper in one.helpers if helper.by}
        streamed = [method.always_streamed() for method in one.operations]
        return [*one.operations, *(method for method in streamed if method is not None and method.name not in taken)]

    def shared(self, one: Resource) -> List[Operation]:
        """The operations that every form can share: what they give does not depend on the types of arguments."""
        kept = []
        for method in self.operations(one):
            said = " ".join([method.returns, method.stream_class, *(overload.returns for overload in method.overloads)])
            if not any(name in said for name in TYPEVARS):
                kept.append(method)
        return kept

    def methods(self, one: Resource) -> str:
        """The class that has what the methods take; what each gives is a type variable."""
        rows = self.given[one.path]
        if not rows:
            return ""
        variables = {row: self.module.use("resources._results", "R%d" % n) for n, row in enumerate(dict.fromkeys(rows), 1)}
        given = iter(rows)
        body = ""
        for method in self.shared(one):
            stub = MethodStub(self, method, "", "", self.shadows(one))
            body += stub.text([variables[next(given)] for _ in stub.overloads()])
        return "class %sMethods(%s[%s]):\n%s" % (self.names[one.path], self.module.typed("Generic"), ", ".join(variables.values()), body)

    def results(self, one: Resource) -> List[Tuple[str, ...]]:
        """What the overloads that every form can share give, each in every kind."""
        columns = ([given for method in self.shared(one) for given in MethodStub(self, method, *kind, ()).results()] for kind in KINDS)
        return list(zip(*columns))

    def resource(self, one: Resource, world: str, form: str) -> str:
        name = self.called(self.names[one.path], world, form)
        bases = [] if form else ["%s[%s]" % (self.module.use("_resource", world + "Resource"), ", ".join(self.called(self.names[one.path], world, other) for other in FORMS[1:]))]
        results = [row[KINDS.index((world, form))] for row in dict.fromkeys(self.given[one.path])]
        if results:
            bases.append("%sMethods[%s]" % (self.names[one.path], ", ".join(results)))
        text = "class %s%s:\n%s" % (name, "(%s)" % ", ".join(bases) if bases else "", docstring(one.doc, "    ") if not form else "")
        for child in one.children:
            text += "    %s: %s\n" % (child.name, self.child(child, world, form))
        for method in self.operations(one):
            if method not in self.shared(one):
                stub = MethodStub(self, method, world, form, self.shadows(one))
                text += stub.text(stub.results())
        for helper in one.helpers:
            if helper.by and (not form or (form == FORMS[1] and helper.about.get("raw_response"))):
                text += MethodStub(self, helper, world, form, self.shadows(one)).text()
        return text + ("    ...\n" if text.endswith(":\n") else "")

    def child(self, child: Resource, world: str, form: str) -> str:
        path = child.alias_of or child.path
        if path in self.names:
            return self.called(self.names[path], world, form)
        area, name = _home(child, self.stubs.api).split(".")
        return self.module.use("resources." + area, self.called(name, world, form))


class MethodStub:
    """One method of a resource class."""

    def __init__(self, area: AreaStub, method: Method, world: str, form: str, shadows: Iterable[str]) -> None:
        self.area = area
        self.module = area.module
        self.method = method
        self.world = world
        self.form = form
        self.types = area.stubs.types
        self.sent = _Sent(self.module, self.named_in_request, shadows)
        self.sent.stubs = self.types
        self.reply = _Given(self.module, self.named_in_reply, shadows)
        self.sent.world = self.reply.world = world
        self.sent.given = self.reply

    def named_in_request(self, name: str) -> Optional[List[str]]:
        return self.types.request(self.module).name(name) or self.foreign(name)

    def named_in_reply(self, name: str) -> Optional[List[str]]:
        return self.types.reply(self.module).name(name) or self.foreign(name)

    def foreign(self, name: str) -> Optional[List[str]]:
        """Names outside the types of the API: type variables, and the classes of helpers."""
        if name in TYPEVARS:
            self.area.typevars.add(TYPEVARS[name])
            return [TYPEVARS[name]]
        if name in LIBRARY:
            return [self.module.use(*LIBRARY[name])]
        if name.endswith("ConnectionManager") and isinstance(self.method, Helper) and self.method.websocket:
            return [name.rpartition(".")[2]]
        if name.partition(".")[0] in ("lib", "resources") and name not in FOREIGN:  # a class that the stubs do not describe
            return [self.module.typed("Any")]
        if name == "text":
            return [self.module.builtin("str", self.reply.shadows)]
        if name == "binary":
            return [self.module.use("_views", "BinaryResponse")]
        return None

    def overloads(self) -> List[Overload]:
        """The overloads; one for a method that has none."""
        found = self.method.overloads if isinstance(self.method, Helper) else self.method.all_overloads()
        return list(found) or [Overload([one.name for one in self.method.parameters if one.required], self.returns())]

    def text(self, results: Sequence[str] = ()) -> str:
        """The method, or its overloads. results: what they give, if it is not what the API says."""
        overloads = self.overloads()
        mark = "    @%s\n" % self.module.typed("overload") if len(overloads) > 1 else ""
        if overloads[-1].types.get("stream") == "bool":
            last = replace(overloads[-1], required=overloads[0].required, types={**overloads[-1].types, "stream": "Optional[bool]"})
            alike = "".join(mark + self.alike(one, result, one is last) for one, result in zip([*overloads[:-1], last], results))
            return alike + self.lacking(overloads[0], mark, results[-1])
        return "".join(mark + self.one(overload, result) for overload, result in zip_longest(overloads, results))

    def returns(self) -> str:
        if isinstance(self.method, Operation) and self.method.always:
            return self.method.stream_class or "Stream[%s]" % self.method.stream
        if isinstance(self.method, Helper) and self.world and self.method.async_returns:
            return self.method.async_returns
        return self.method.returns

    def one(self, overload: Overload, result: Optional[str]) -> str:
        parameters = self.parameters(overload)
        word = "async def" if result is None and self.is_coroutine(overload.returns) else "def"
        docs = docstring(self.documentation(parameters), "        ")
        listed = "".join("        %s,\n" % one for one in self.listed(parameters))
        signature = "    %s %s(\n        self,\n%s    ) -> %s:" % (word, self.method.name, listed, result or self.gives(overload.returns))
        return self.deprecation() + signature + ("\n" + docs if docs else " ...\n")

    # mypy answers a mistake in a call of overloads with all of them (need 27), unless one of them looks alike when type arguments
    # are erased: then it names the argument. These always do, by a protocol that nothing fits, and that other checkers do not see.
    # All overloads of a method have it, for an argument of type `Any` is ambiguous where they differ; the last one takes any name.

    def alike(self, overload: Overload, result: str, last: bool) -> str:
        """An overload that mistakes can be reported for."""
        omit = " | " + self.module.use("resources._mistakes", "Omit")  # not for `stream`, which tells overloads apart
        parameters = self.parameters(overload)
        listed = [self.or_omit(one, omit) if last or not one.startswith("stream:") else one for one in self.listed(parameters)]
        if last:
            listed.append("**unknown: " + self.module.use("resources._mistakes", "NoParameter"))
        signature = "    def %s(\n        self,\n%s    ) -> %s:\n" % (self.method.name, "".join("        %s,\n" % one for one in listed), result)
        return self.deprecation() + signature + docstring(self.documentation(parameters), "        ")

    @staticmethod
    def or_omit(parameter: str, omit: str) -> str:
        """A parameter with one more type."""
        default = " = ..." * parameter.endswith(" = ...")
        return parameter if parameter == "*" else parameter[: len(parameter) - len(default)] + omit + default

    def lacking(self, plain: Overload, mark: str, result: str) -> str:
        """A further overload, for calls that lack an argument: it fits none but those of which nothing is known, and gives either result: jedi takes it for all."""
        required = [one for one in self.method.parameters if one.name in plain.required]
        if not required or not all(one.keyword_only for one in required):
            return ""
        names = "%s[%s]" % (self.module.typed("Literal"), literal(one.name for one in required))
        kind = "%s[%s]" % (self.module.use("resources._mistakes", "Lacking"), names)
        text = mark + self.deprecation() + "    def %s(self, **given: %s) -> %s:\n" % (self.method.name, kind, result)
        return text + docstring(self.documentation(self.parameters(plain)), "        ")

    def deprecation(self) -> str:
        if not self.method.deprecated:
            return ""
        return '    @%s("the API has declared %s deprecated")\n' % (self.module.typed("deprecated"), self.method.path)

    def results(self) -> List[str]:
        """What the overloads give, before it is awaited."""
        return [self.result(overload) for overload in self.overloads()]

    def result(self, overload: Overload) -> str:
        """What an overload gives, before it is awaited."""
        given = self.gives(overload.returns)
        if not self.is_coroutine(overload.returns):
            return given
        if self.form:
            return "%s[%s]" % (self.module.use("resources._results", "AwaitableRawResponse"), self.reply.text(overload.returns))
        coroutine = self.module.use("resources._results", "Coroutine")
        return "%s[%s, %s, %s]" % (coroutine, self.module.typed("Any"), self.module.typed("Any"), given)

    def is_coroutine(self, returns: str) -> bool:
        if not self.world or self.form == "WithStreamingResponse":
            return False
        if isinstance(self.method, Helper):
            return self.method.coroutine
        return bool(self.form) or returns.partition("[")[0] not in PAGES

    def gives(self, returns: str) -> str:
        if self.form == "WithStreamingResponse":
            manager = self.module.use("_async" if self.world else "_sync", self.world + "ResponseManager")
            return "%s[%s]" % (manager, "bytes" if returns == "binary" else self.reply.text(returns))
        if self.form:
            return "%s[%s]" % (self.module.use("_views", "RawResponse"), self.reply.text(returns))
        head, _, item = returns.partition("[")
        if self.world and head in PAGES and isinstance(self.method, Operation):
            item = self.reply.text(item[:-1])
            return "%s[%s, %s[%s]]" % (self.module.use("_async", "AsyncPaginator"), item, self.module.use("_async", "Async" + head), item)
        return self.reply.text(returns)

    def parameters(self, overload: Overload) -> List[Parameter]:
        """Those of an overload: with its types, and required as it says."""
        changed = overload.types
        if isinstance(self.method, Helper) and self.world:
            changed = {**changed, **{name: kind for name, kind in self.method.async_types.items() if kind}}
        dropped = set(overload.absent)
        if "event_handler" not in overload.required and any("event_handler" in one.required for one in self.method.overloads):
            dropped.add("event_handler")  # the other overload says what it makes of the result
        if isinstance(self.method, Helper) and self.world:
            dropped |= {name for name, kind in self.method.async_types.items() if kind is None}
        found = []
        for one in [*self.area.stubs.api.parameters(self.method), *self.common()]:
            if one.name not in dropped:
                default = None if one.name in overload.required else one.default or "..."
                found.append(replace(one, type=changed.get(one.name, one.type), default=default))
        return found

    def common(self) -> List[Parameter]:
        there = {one.name for one in self.method.parameters}
        return [one for one in self.area.stubs.api.common if one.name not in there] if isinstance(self.method, Operation) else []

    def listed(self, parameters: List[Parameter]) -> List[str]:
        positional = [one for one in parameters if not one.keyword_only]
        named = [one for one in parameters if one.keyword_only]
        positional.sort(key=lambda one: not one.required)
        return [self.parameter(one) for one in positional] + ["*"] * bool(named) + [self.parameter(one) for one in named]

    def parameter(self, one: Parameter) -> str:
        kind = self.sent.text(one.type)
        if one.required:
            return "%s: %s" % (one.name, kind)
        return "%s: %s%s = ..." % (one.name, kind, "" if kind == "Any" or kind.endswith("None") else " | None")

    def documentation(self, parameters: List[Parameter]) -> str:
        lines = [self.method.doc] if self.method.doc else []
        told = ["    %s: %s" % (one.name, one.doc) for one in parameters if one.doc]
        return "\n".join(lines + (["\nArgs:"] + told if told else [])).strip()


class _Worldly(Renderer):
    """Types of one world: helpers and handlers have a class for each."""

    world = ""

    def worldly(self, name: str) -> str:
        """The name in this world of what the data state for the sync world."""
        place, _, last = name.rpartition(".")
        other = "%s.%s%s" % (place, self.world, last)
        return other if other in LIBRARY or other in TYPEVARS else name

    def named(self, name: str) -> List[str]:
        return super().named(self.worldly(name))

    def generic(self, head: str, items: List[ast.expr]) -> str:
        return super().generic(self.worldly(head), items)


class _Sent(_Worldly):
    """Types of arguments: a list of dicts may also be one of dicts that nobody has typed (need 26)."""

    stubs: TypeStubs
    given: Renderer

    def members(self, node: ast.expr) -> List[str]:
        """What a function that is passed is called with, it gets."""
        return self.given.members(node) if isinstance(node, ast.List) else super().members(node)

    def named(self, name: str) -> List[str]:
        one = self.stubs.api.types.get(name)
        if one is not None and one.kind == "alias" and one.type.partition("[")[0] in ("List", "Iterable") and self.of_dicts(one.type):
            return self.members(ast.parse(one.type, mode="eval").body)
        return super().named(name)

    def of_dicts(self, text: str) -> bool:
        kinds = [self.stubs.api.types[key] for key in self.stubs.mentioned(text)]
        return any(one.kind == "typeddict" or (one.kind == "alias" and self.stubs.sent(one)) for one in kinds)

    def generic(self, head: str, items: List[ast.expr]) -> str:
        if head in ("Iterable", "List", "Sequence") and self.of_dicts(ast.unparse(items[0])):
            inner = self.joined(items[0])
            any_dict = "%s[%s, %s]" % (self.module.typed("Mapping"), self.module.builtin("str", self.shadows), self.module.typed("Any"))
            return "%s[%s | %s]" % (self.module.typed("Iterable"), inner, any_dict)
        return super().generic(head, items)


class _Given(_Worldly):
    """Types of results: pages and streams of the right world."""

    def generic(self, head: str, items: List[ast.expr]) -> str:
        home = "_async" if self.world else "_sync"
        if head == "Stream":
            return "%s[%s]" % (self.module.use(home, self.world + "Stream"), self.joined(items[0]))
        if head in PAGES:
            return "%s[%s]" % (self.module.use(home, (self.world or "Sync") + head), self.joined(items[0]))
        return super().generic(head, items)


def resource_stubs(api: API, types: TypeStubs) -> Dict[str, str]:
    """The stubs below `stubs/oai_lite/resources/`: path there -> text."""
    return ResourceStubs(api, types).files()
