"""Derives the stubs of the hand-written public face: what `oai_lite/__init__.py` lists, and all that its annotations lead to."""
from __future__ import annotations

import ast
import copy
import re
from pathlib import Path
from typing import Dict, List, Set, Tuple

from .apidata import API
from .gen_resources import header
from .stub_places import ANNOTATION_IMPORTS, ANNOTATIONS, ASYNC_ANNOTATIONS, CLIENTS, LEFT_OUT, LIBRARY, MODULE_ANNOTATIONS, PRIVATE
from .stub_source import Source, used_names
from .stub_text import names

FRAGMENTS = Path(__file__).resolve().parent / "face"
PACKAGE = "oai_lite"
# What the stubs of resources and types need, whether or not it is on the public list.
NEEDED = {
    "_resource": ["Resource", "AsyncResource"],
    "_sync": ["ResponseManager", "APIResponse", "Stream"],
    "_async": ["AsyncResponseManager", "AsyncAPIResponse", "AsyncStream", "AsyncPaginator"],
    "_multipart": ["FileTypes", "StrPath"],
    "_request": ["ExtraHeaders", "ExtraQuery", "ExtraBody"],
    "_views": ["RawResponse", "BinaryResponse"],
    "_version": ["__title__", "__version__"],
}
KINDS = ("Page", "CursorPage", "ConversationCursorPage", "NextCursorPage", "TokenPage")


class Face:
    """The stubs of the modules of the package."""

    def __init__(self, api: API, root: Path) -> None:
        self.api = api
        self.package = root / PACKAGE
        self.sources: Dict[str, Source] = {}
        self.wanted: Dict[str, List[str]] = {}
        self.places = self.public_names()
        self.modules: Tuple[str, ...] = ast.literal_eval(self.source("__init__").defined["_MODULES"].value)  # type: ignore[union-attr,arg-type]

    def public_names(self) -> Dict[str, Tuple[str, str]]:
        """The public list: name -> (module, name there)."""
        tree = ast.parse((self.package / "__init__.py").read_text(encoding="utf-8"))
        for node in tree.body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_NAMES":
                said = ast.literal_eval(node.value)
                pairs = [(module, name.partition("=")) for module, names in said.items() for name in names.split()]
                return {name: (self.module_of(module), other or name) for module, (name, _, other) in pairs}
        raise LookupError("oai_lite/__init__.py has no _NAMES")

    def module_of(self, name: str) -> str:
        """The module of a key of the public list: "client" is `_client.py`, "providers" is `providers.py`."""
        return "_" + name if self.is_source("_" + name) else name

    def source(self, module: str) -> Source:
        if module not in self.sources:
            source = self.sources[module] = Source(self.package, module, FRAGMENTS)
            source.left_out.update((name, set(members)) for name, members in LEFT_OUT.get(module, {}).items())
            source.annotations.update(ANNOTATIONS.get(module, {}))
            if module in ANNOTATIONS:
                source.imports.update((name, place) for name, place in ANNOTATION_IMPORTS.items() if name not in {**source.defined, **source.imports})
            if module in CLIENTS:
                self.prepare_clients(source, *CLIENTS[module])
            if module == "helpers.snapshots":
                self.prepare_events(source)
        return self.sources[module]

    def prepare_events(self, source: Source) -> None:
        """The events of `responses.stream`: those of the wire, some of which the fragment replaces by classes of the same name."""
        called = [names(self.api)[one.key][1] for one in self.api.references(self.api.types["responses.ResponseStreamEvent"].type)]
        mine = {name: "%s[TextFormatT]" % name if "Generic[TextFormatT]" in ast.unparse(node) else name for name, node in source.replaced.items()}
        source.imports.update((name, ("..types.responses", name)) for name in called if name not in mine)
        parsed = [mine[name] for name in called if "[" in mine.get(name, "")]  # jedi knows nothing of an alias with arguments: see the fragment
        unparsed = [mine.get(name, name) for name in called if mine.get(name, name) not in parsed]
        for alias, members in (("_UnparsedOfResponse", unparsed), ("ResponseStreamEvent", ["_UnparsedOfResponse", *parsed])):
            source.replaced[alias] = ast.parse("%s = Union[%s]" % (alias, ", ".join(members))).body[0]  # type: ignore[assignment]

    def prepare_clients(self, source: Source, base_name: str, name: str) -> None:
        """Move what differs between two clients from their common base to each of them; those of OpenAI have the resources too."""
        base = source.defined[base_name]
        assert isinstance(base, ast.ClassDef)
        functions = {node.name: node for node in base.body if isinstance(node, ast.FunctionDef)}
        moved = {"__init__", "copy", "with_options", "with_raw_response", "with_streaming_response"}
        areas: List[str] = []
        if name in source.replaced:
            moved.update(node.name for node in source.replaced[name].body if isinstance(node, ast.FunctionDef))  # type: ignore[union-attr]
            areas = [area.name for area in self.api.areas]
        source.left_out[base_name] = source.left_out.get(base_name, set()) | moved
        for area in self.api.areas if areas else ():
            for world in ("", "Async"):
                source.imports[world + area.class_name] = (".resources." + area.name, world + area.class_name)
        for world in ("", "Async"):
            own = source.replaced.setdefault(world + name, copy.deepcopy(source.defined[world + name]))
            assert isinstance(own, ast.ClassDef)
            told = {**source.annotations, **(ASYNC_ANNOTATIONS if world else {})}
            made: List[ast.stmt] = [self.with_types(functions[one], told, self.options(source, name)) for one in ("__init__", "copy")]
            made += ast.parse("with_options = copy").body
            resources = [one for area in self.api.areas if areas for one in ast.parse("%s: %s%s" % (area.name, world, area.class_name)).body]
            own.body = [*resources, *made, *own.body]

    def options(self, source: Source, name: str) -> Dict[str, str]:
        """What each option of a client is, as the docstring of its class says: of the class itself, then of `OpenAI`."""
        said: Dict[str, str] = {}
        docs = [source.doc_of(name)] + [self.source("_client").doc_of("OpenAI")] * (name != "OpenAI")
        for doc in docs:
            for match in re.finditer(r"^(\w+(?:, \w+)*): (.*(?:\n  .*)*)", doc, re.MULTILINE):
                for one in match.group(1).split(", "):
                    said.setdefault(one, re.sub(r"\n +", " ", match.group(2)))
        return said

    @staticmethod
    def with_types(node: ast.FunctionDef, told: Dict[str, str], options: Dict[str, str]) -> ast.FunctionDef:
        """A method with its annotations and the texts of its parameters for users; a copy is of the same class."""
        twin = copy.deepcopy(node)
        known = [arg.arg for arg in twin.args.kwonlyargs if arg.arg in options]
        lines = ["The options of a client.", "", "Args:", *("    %s: %s" % (one, options[one]) for one in known)]
        doc = "\n".join(lines) if node.name == "__init__" else ast.get_docstring(node)
        twin.body = [ast.copy_location(ast.Expr(ast.Constant(doc)), node)]
        twin.told = True  # type: ignore[attr-defined]  # its annotations are those for users already
        for arg in [*twin.args.args, *twin.args.kwonlyargs]:
            if arg.arg in told:
                arg.annotation = ast.parse(told[arg.arg], mode="eval").body
        if node.name == "copy":
            twin.args.args[0].annotation = None
            twin.returns = ast.Name("Self")
        return twin

    def want(self, module: str, name: str) -> None:
        """Take in a definition, and those that it mentions."""
        found = self.wanted.setdefault(module, [])
        source = self.source(module)
        if name in found or source.get(name) is None:
            return
        found.append(name)
        for other in sorted(used_names(source.text(name))):
            if source.get(other) is not None:
                self.want(module, other)
            elif source.imports.get(other, ("", ""))[0].startswith("."):
                there, original = self.resolve(module, source.imports[other])
                if self.is_source(there) and there.partition(".")[0] not in ("resources", "types"):
                    self.want(there, original)

    def is_source(self, module: str) -> bool:
        """Whether there is a hand-written module of that name; some stubs have none."""
        path = self.package / module.replace(".", "/")
        return bool(module) and (path.with_suffix(".py").is_file() or (path / "__init__.py").is_file())

    def resolve(self, module: str, imported: Tuple[str, str]) -> Tuple[str, str]:
        """Where an import leads: (module below the package, name)."""
        text, name = imported
        level = len(text) - len(text.lstrip("."))
        here = module.split(".")
        is_package = (self.package / module.replace(".", "/") / "__init__.py").is_file()
        base = here[: len(here) - level + (1 if is_package else 0)]
        path = ".".join(base + ([text[level:]] if text[level:] else []))
        return path, name

    def files(self) -> Dict[str, str]:
        """Path below `stubs/oai_lite/` -> text."""
        for module, names in NEEDED.items():
            for name in names:
                self.want(module, name)
        for world, module in (("Sync", "_sync"), ("Async", "_async")):
            for kind in KINDS:
                self.want(module, world + kind)
        for module, name in [*self.places.values(), *LIBRARY.values()]:
            if self.is_source(module):  # the names of `types` have stubs of their own
                self.want(module, name)
        self.package_names("testing")
        for module in self.modules:
            if self.is_source(module) and module not in ("lib", "resources", "testing", "types"):
                for name, node in self.source(module).defined.items():
                    shown = not name.startswith("_") and name not in PRIVATE.get(module, ())
                    if shown and (isinstance(node, (ast.ClassDef, ast.FunctionDef)) or name in self.source(module).replaced):
                        self.want(module, name)
        self.want("types", "Reply")
        library = self.library()
        found = {self.path(module): self.module(module) for module in self.wanted}
        found["testing/__init__.pyi"] = self.testing()
        found["helpers/__init__.pyi"] = header("oai_lite/helpers/__init__.py")
        found.update(library)
        found["__init__.pyi"] = self.index()
        found["_client_views.pyi"] = self.views()
        return found

    def library(self) -> Dict[str, str]:
        """The stubs of `lib`: names of helpers, and of two modules, at their official places. All that they name is wanted."""
        said = ast.literal_eval(self.source("lib").defined["_PLACES"].value)  # type: ignore[union-attr,arg-type]
        shown: Dict[str, Dict[str, str]] = {"": {}, "azure": {}, "bedrock": {}}  # module below `lib` -> name there -> module that has it
        for name, module in (("azure", "_azure"), ("bedrock", "providers")):
            source = self.source(module)
            errors = [one for one, place in source.imports.items() if place[0] == "._errors"]
            classes = [one for one, node in source.defined.items() if isinstance(node, (ast.ClassDef, ast.FunctionDef))]
            shown[name].update((one, "_errors") for one in errors)
            shown[name].update((one, module) for one in {*classes, *source.replaced} - {"AzureOptions", "BedrockOptions"} if one[0] != "_")
        for path, (helpers, names_, types) in said.items():
            homes = ["helpers." + helper for helper in helpers.split()]
            called = [re.split(r"\W", one)[0] for one in [*names_.split(), *types.split()]]
            shown[path] = {one: next((home for home in homes if self.source(home).get(one)), homes[0]) for one in called}
        found = {}
        for path, places in shown.items():
            module = "lib." + path if path else "lib"
            up = "." * (module.count(".") + 2)
            text = header("oai_lite/lib/__init__.py")
            for below in sorted(one for one in shown if one and one.rpartition(".")[0] == path):
                text += "from . import %s as %s\n" % ((below.rpartition(".")[2],) * 2)
            for name, place in sorted(places.items(), key=lambda pair: (pair[1], pair[0])):
                if self.source(place).get(name) is None:
                    raise LookupError("%s.%s has no stub: tools/face/%s.pyi lacks it" % (module, name, place))
                self.want(place, name)
                text += "from %s%s import %s as %s\n" % (up, place, name, name)
            found[module.replace(".", "/") + "/__init__.pyi"] = text
        return found

    def package_names(self, package: str) -> List[str]:
        """The `__all__` of a public package; its names are wanted where they are defined."""
        source = self.source(package)
        names = ast.literal_eval(source.defined["__all__"].value)  # type: ignore[union-attr,arg-type]
        for name in names:
            self.want(*(self.resolve(package, source.imports[name]) if name in source.imports else (package, name)))
        return list(names)

    def testing(self) -> str:
        """What it has itself, and the names that it has from its modules."""
        source, names = self.source("testing"), self.package_names("testing")
        text = self.module("testing")
        for name in names:
            if name in source.imports:
                text += "from %s import %s as %s\n" % (*source.imports[name], name)
        return text + "__all__ = %s\n" % _list(names)

    def path(self, module: str) -> str:
        if module == "types":  # apart from the names of the package: every type is made of it
            return "types/_reply.pyi"
        return module.replace(".", "/") + ("/__init__.pyi" if module == "testing" else ".pyi")

    def module(self, module: str) -> str:
        """The stub of one module."""
        source = self.source(module)
        order = {name: place for place, name in enumerate([*source.replaced, *source.defined])}
        wanted = sorted(self.wanted[module], key=lambda name: (not _is_variable(source.get(name)), order[name]))
        body = "".join(source.text(name) for name in wanted)
        defined = set(wanted)
        imports: Dict[str, Set[str]] = {}
        plain: Set[str] = set()
        for name in sorted(used_names(body) - defined):
            if name in source.imports:
                place, original = source.imports[name]
                if place:
                    imports.setdefault(place, set()).add(original if original == name else "%s as %s" % (original, name))
                else:
                    plain.add(original)
        imports.setdefault("typing", set()).update({"Any", "List"} & (used_names(body) - defined))  # what `Source.kind` says
        lines = ["import %s\n" % one for one in sorted(plain)]
        lines += ["from %s import %s\n" % (place, ", ".join(sorted(names))) for place, names in sorted(imports.items()) if names]
        return header(source.path.relative_to(self.package.parent).as_posix()) + "".join(lines) + body

    def views(self) -> str:
        """The clients' resources in their two other forms."""
        text = header("tools/api/client.pyi")
        body = ""
        for world in ("", "Async"):
            for form in ("WithRawResponse", "WithStreamingResponse"):
                body += "class %sOpenAI%s:\n" % (world, form)
                for area in self.api.areas:
                    name = world + area.class_name + form
                    text += "from .resources.%s import %s\n" % (area.name, name)
                    body += "    %s: %s\n" % (area.name, name)
        return text + body

    def index(self) -> str:
        """The stub of the package itself."""
        source = self.source("__init__")
        text = header("oai_lite/__init__.py")
        text += '"""%s"""\n' % source.doc
        text += "from typing import Callable, List, Mapping, Optional, Union\nfrom ._openers import Opener\n\n"
        text += "from . import %s\n" % ", ".join("%s as %s" % (name, name) for name in self.modules)
        for name, (module, original) in sorted(self.places.items(), key=lambda pair: (pair[1][0], pair[0])):
            text += "from .%s import %s as %s\n" % (module, original, name)
        text += "from ._version import __title__ as __title__, __version__ as __version__\n"
        for area in self.api.areas:
            text += "from .resources.%s import %s as _%s\n" % (area.name, area.class_name, area.class_name)
        everyone = sorted(["__title__", "__version__", *self.places, *self.modules])
        text += "\n__all__ = %s\n\n" % _list(everyone)
        for node in source.tree.body:
            if isinstance(node, ast.AnnAssign) and not ast.unparse(node.target).startswith("_"):
                name = ast.unparse(node.target)
                text += "%s: %s\n" % (name, MODULE_ANNOTATIONS.get(name) or ast.unparse(node.annotation))
        return text + "\n" + "".join("%s: _%s\n" % (area.name, area.class_name) for area in self.api.areas)


def _is_variable(node: object) -> bool:
    return isinstance(node, ast.Assign) and isinstance(node.value, (ast.Call, ast.Subscript))


def _list(names: List[str]) -> str:
    return "[\n%s]" % "".join('    "%s",\n' % name for name in names)


def face_stubs(api: API, root: Path) -> Dict[str, str]:
    """The stubs of the hand-written modules: path below `stubs/oai_lite/` -> text."""
    return Face(api, root).files()
