"""Derives the stubs of `oai_lite.resources`: explicit keyword parameters for every method, sync and async, with our documentation.

An area has one stub for what people call, and a second one, read only where it is used, for the raw and streaming responses
of the same methods. Helpers appear as soon as their data say `by=`.
"""
from __future__ import annotations

import ast
from dataclasses import replace
from typing import Dict, Iterable, List, Optional, Set, Tuple, Union

from .apidata import API, Helper, Operation, Overload, Parameter, Resource
from .gen_resources import _home, class_names, header, own_resources
from .gen_stub_types import TypeStubs
from .stub_places import LIBRARY, TYPEVARS
from .stub_text import FOREIGN, Module, Renderer, docstring, literal

Method = Union[Operation, Helper]
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
            found[area.name + "/__init__.pyi"] = AreaStub(self, area, "").text()  # a folder: see `deeper`
            found["_%s_views.pyi" % area.name] = AreaStub(self, area, "raw").text()
            found.update(deeper(area))
        return found


def deeper(area: Resource) -> Dict[str, str]:
    """The official modules below an area, which have the names of their classes from it: path -> text.

    Folders all of them: pyright takes one with a stub and no source for a package, and misses no source.
    """
    found = {}
    names = class_names(own_resources(area))
    for one in own_resources(area):
        own = {kind.class_name: names[kind.path] for kind in [one, *one.children] if not kind.alias_of}
        paths = ([one.path] if one is not area else []) + ["%s.%s" % (one.path, one.name)] * bool(one.children)
        for path in paths:
            text = header("tools/api/" + one.files[0])
            for name, long in sorted((world + pair[0], world + pair[1]) for pair in own.items() for world in ("", "Async")):
                text += "from %s import %s as %s\n" % ("." * (path.count(".") + 1), long, name)
            found[path.replace(".", "/") + "/__init__.pyi"] = text
    return found


class AreaStub:
    """One stub. kind: "" for the resources, "raw" for their other two forms."""

    def __init__(self, stubs: ResourceStubs, area: Resource, kind: str) -> None:
        self.stubs = stubs
        self.area = area
        self.kind = kind
        self.own = own_resources(area)
        self.names = class_names(self.own)
        self.module = Module("resources." + ("_%s_views" % area.name if kind else area.name), package=not kind)
        self.typevars: Set[str] = set()

    def text(self) -> str:
        """The whole stub."""
        forms = ("WithRawResponse", "WithStreamingResponse") if self.kind else ("",)
        self.module.reserve(self.called(name, world, form) for name in self.names.values() for world in ("", "Async") for form in forms)
        body = "".join(self.resource(one, world, form) for world in ("", "Async") for form in forms for one in self.own)
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

    def resource(self, one: Resource, world: str, form: str) -> str:
        name = self.called(self.names[one.path], world, form)
        base = "" if form else "(%s)" % self.module.use("_resource", world + "Resource")
        text = "class %s%s:\n%s" % (name, base, docstring(one.doc, "    ") if not form else "")
        methods: List[Method] = [*one.operations, *(helper for helper in one.helpers if helper.by)]
        taken = {method.name for method in methods}
        streamed = [method.always_streamed() for method in one.operations]
        methods += [method for method in streamed if method is not None and method.name not in taken]
        shadows = {method.name for method in methods} | {child.name for child in one.children}
        for child in one.children:
            text += "    %s: %s\n" % (child.name, self.child(child, world, form))
        if not form:
            raw = "resources._%s_views" % self.area.name
            for attribute, other in (("with_raw_response", "WithRawResponse"), ("with_streaming_response", "WithStreamingResponse")):
                text += "    @property\n    def %s(self) -> %s: ...\n" % (attribute, self.module.use(raw, self.called(self.names[one.path], world, other)))
        for method in methods:
            if not form or isinstance(method, Operation) or (form == "WithRawResponse" and method.about.get("raw_response")):
                text += MethodStub(self, method, world, form, shadows).text()
        return text + ("    ...\n" if text.endswith(":\n") else "")

    def child(self, child: Resource, world: str, form: str) -> str:
        path = child.alias_of or child.path
        if path in self.names:
            return self.called(self.names[path], world, form)
        area, name = _home(child, self.stubs.api).split(".")
        return self.module.use("resources." + ("_%s_views" % area if form else area), self.called(name, world, form))


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
        if name.partition(".")[0] in ("lib", "resources") and name not in FOREIGN:  # a class that the stubs do not describe
            return [self.module.typed("Any")]
        if name == "text":
            return [self.module.builtin("str", self.reply.shadows)]
        if name == "binary":
            return [self.module.use("_binary", "BinaryResponse")]
        return None

    def text(self) -> str:
        """The method, or its overloads."""
        overloads = self.method.overloads if isinstance(self.method, Helper) else self.method.all_overloads()
        if not overloads:
            required = [one.name for one in self.method.parameters if one.required]
            return self.one(Overload(required, self.returns()))
        if len(overloads) == 1:
            return self.one(overloads[0])
        mark = "    @%s\n" % self.module.typed("overload")
        return "".join(mark + self.one(overload) for overload in overloads)

    def returns(self) -> str:
        if isinstance(self.method, Operation) and self.method.always:
            return self.method.stream_class or "Stream[%s]" % self.method.stream
        if isinstance(self.method, Helper) and self.world and self.method.async_returns:
            return self.method.async_returns
        return self.method.returns

    def one(self, overload: Overload) -> str:
        parameters = self.parameters(overload)
        text = ""
        if self.method.deprecated:
            text += '    @%s("the API has declared %s deprecated")\n' % (self.module.typed("deprecated"), self.method.path)
        gives = self.gives(overload.returns)
        word = "async def" if self.is_coroutine(overload.returns) else "def"
        docs = "" if self.form else docstring(self.documentation(parameters), "        ")
        signature = "    %s %s(\n        self,\n%s    ) -> %s:" % (word, self.method.name, "".join("        %s,\n" % one for one in self.listed(parameters)), gives)
        return text + signature + ("\n" + docs if docs else " ...\n")

    def is_coroutine(self, returns: str) -> bool:
        if not self.world or self.form == "WithStreamingResponse":
            return False
        if isinstance(self.method, Helper):
            return self.method.coroutine
        return bool(self.form) or returns.partition("[")[0] not in PAGES

    def gives(self, returns: str) -> str:
        if self.form == "WithStreamingResponse":
            view = self.module.use("_async" if self.world else "_sync", self.world + "APIResponse")
            manager = self.module.use("_async" if self.world else "_sync", self.world + "ResponseManager")
            inner = "bytes" if returns == "binary" else self.reply.text(self.as_page(returns))
            return "%s[%s[%s]]" % (manager, view, inner)
        if self.form:
            return "%s[%s]" % (self.module.use("_raw", "RawResponse"), self.reply.text(self.as_page(returns)))
        head, _, item = returns.partition("[")
        if self.world and head in PAGES and isinstance(self.method, Operation):
            item = self.reply.text(item[:-1])
            return "%s[%s, %s[%s]]" % (self.module.use("_async", "AsyncPaginator"), item, self.module.use("_async", "Async" + head), item)
        return self.reply.text(self.as_page(returns))

    def as_page(self, returns: str) -> str:
        return returns

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
