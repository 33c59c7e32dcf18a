"""Reads `tools/api/*.pyi` with `ast`; nothing there is ever imported or executed.

A file holds, in this order, resources (`class chat(Resource):` with methods under `@GET("/path")` ...) and types in sections:
`module("chat.chat_completion")` names the official file of the classes and assignments below it. A name in a type is looked up
in the same file, then in the area, then in the areas around it, then as a full key. A class that is named like its file is
exported by its area; `exports=[...]` adds others.
"""
from __future__ import annotations

import ast
from pathlib import Path
from typing import Any, Dict, List, NoReturn, Optional, Tuple, Union

from .apidata import API, DataError, Field, Page, Type
from .apidata_methods import Methods
from .apidata_nodes import arguments, dotted, is_call, is_dots, keywords, names, parsed, scopes, text_of, under

RESERVED = frozenset(
    "Any Callable Dict Generic Iterable List Literal Mapping NoneType Optional Sequence Stream Tuple Type Union binary bool "
    "bytes float int none object str text type T Page CursorPage ConversationCursorPage NextCursorPage TokenPage".split()
)
FOREIGN = frozenset("_types auth httpx lib os pydantic resources websockets".split())
KINDS = {"Model": "model", "Params": "typeddict", "Dataclass": "dataclass"}


class Reader:
    """Two passes: which types there are, then what they and the operations say."""

    def __init__(self, folder: Path) -> None:
        self.found = API()
        self.file = ""
        self.pending: List[Tuple[str, str, ast.stmt]] = []  # (file, module, statement of a type)
        self.tops: List[Tuple[str, ast.ClassDef]] = []
        self.modules: Dict[str, List[str]] = {}
        self.cache: Dict[Tuple[str, str], str] = {}
        for path in sorted(folder.glob("*.pyi")):
            self.file = path.name
            self.sort(parsed(path.read_text(encoding="utf-8"), path.name))

    def fail(self, node: ast.AST, words: str) -> NoReturn:
        """Raise DataError for a place in the current file."""
        raise DataError("%s:%d: %s" % (self.file, getattr(node, "lineno", 0), words))

    # First pass.

    def sort(self, tree: ast.Module) -> None:
        """Take note of the statements of one file."""
        module: Optional[str] = None
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and names(node.bases)[:1] == ["Resource"]:
                self.tops.append((self.file, node))
            elif isinstance(node, ast.ClassDef) and names(node.bases)[:1] == ["Page"]:
                self.pending.append((self.file, "", node))
            elif is_call(node, "module"):
                module = self.open_module(node.value)  # type: ignore[attr-defined]
            elif module is not None:
                self.pending.append((self.file, module, node))
                if isinstance(node, (ast.ClassDef, ast.Assign)):
                    self.register(node, module)
            elif text_of(node) is None:
                self.fail(node, "a type must stand below a module(...) line")

    def open_module(self, call: ast.Call) -> str:
        module = str(ast.literal_eval(call.args[0]))
        if module in self.modules:
            self.fail(call, "module %s has a section already" % module)
        self.modules[module] = keywords(call.keywords).pop("exports", None) or []
        return module

    def register(self, node: Union[ast.ClassDef, ast.Assign], module: str) -> None:
        name = node.name if isinstance(node, ast.ClassDef) else node.targets[0].id  # type: ignore[attr-defined]
        area, _, file = module.rpartition(".")
        exported = name.lower() == file.replace("_", "") or name in self.modules[module]
        key = "%s.%s" % (area if exported else module, name) if area or not exported else name
        if key in self.found.types:
            self.fail(node, "type %s exists already" % key)
        self.found.types[key] = Type(key, "alias", module, exported_as=["types." + key] if exported else [])

    # Second pass.

    def api(self) -> API:
        """All that the files say."""
        methods = Methods(self)
        for self.file, node in sorted(self.tops, key=lambda top: (under(top[1]), top[1].name != "client")):
            methods.resource(node)
        last: Optional[Type] = None
        for self.file, module, statement in self.pending:
            last = self.type(statement, module, last)
        methods.finish()
        for one in self.found.types.values():
            self.flatten(one, {})
        for operation in self.found.operations():
            inside = [name for one in operation.parameters if one.place == "body" for name in self.found.renames(one.type, one.name)]
            operation.renames = list(dict.fromkeys(inside))
        self.found.modules = sorted(self.modules)
        return self.found

    def type(self, node: ast.stmt, module: str, last: Optional[Type]) -> Optional[Type]:
        doc = text_of(node)
        if doc is not None and last is not None:
            last.doc = doc
        elif isinstance(node, ast.ImportFrom):
            self.reexport(node, module)
        elif isinstance(node, ast.Assign):
            return self.assigned(node, module)
        elif isinstance(node, ast.ClassDef) and names(node.bases)[:1] == ["Page"]:
            self.page(node)
        elif isinstance(node, ast.ClassDef):
            self.shape(node, module)
        else:
            self.fail(node, "a class, an assignment or an import is expected here")
        return None

    def own_type(self, name: str, module: str) -> Type:
        area = module.rpartition(".")[0]
        return self.found.types.get("%s.%s" % (module, name)) or self.found.types["%s.%s" % (area, name) if area else name]

    def shape(self, node: ast.ClassDef, module: str) -> None:
        """`class ChatCompletion(Model):` with its fields."""
        one = self.own_type(node.name, module)
        bases = node.bases
        if names(bases)[:1] and names(bases)[0] in KINDS:
            one.kind, bases = KINDS[names(bases)[0]], bases[1:]
        else:
            self.fail(node, "the first base of a type is Model, Params or Dataclass")
        for base in bases:
            text = self.text(base, module)
            if text.startswith("Generic["):
                one.generic = text[8:-1].split(", ")
            else:
                one.bases.append(text)
        about = keywords(node.keywords, "extra")
        for name in ("of", "since", "alias_of", "v1_51"):
            setattr(one, name, about.pop(name, getattr(one, name)))
        if "extra" in about:
            one.extra = self.text(about.pop("extra"), module)
        if about:
            self.fail(node, "unknown keyword %s" % ", ".join(about))
        one.doc = ast.get_docstring(node) or ""
        one.fields = self.fields(node, module, one)
        one.own = list(one.fields)

    def fields(self, node: ast.ClassDef, module: str, owner: Optional[Type] = None) -> Dict[str, Field]:
        found: Dict[str, Field] = {}
        last: Optional[Field] = None
        for line in node.body:
            doc = text_of(line)
            if isinstance(line, ast.AnnAssign):
                last = self.field(line, module)
                found[last.name] = last
            elif isinstance(line, ast.FunctionDef) and owner is not None and line.returns is not None:
                computed = owner.properties if line.decorator_list else owner.methods
                computed[line.name] = self.text(line.returns, module), ast.get_docstring(line) or ""
            elif doc is not None and last is not None:
                last.doc = doc
            elif doc is None and not is_dots(line):
                self.fail(line, "a field is expected here: name: type")
        return found

    def field(self, line: ast.AnnAssign, module: str) -> Field:
        """`name: type`, `name: type = ...` (may be missing), `name: Wire["wire-name", type]`, `field["async"]: type`,
        `name: LeftOut[type]` (missing from some servers)."""
        annotation: Any = line.annotation
        wrapper = dotted(annotation.value) if isinstance(annotation, ast.Subscript) else ""
        wire = ""
        if wrapper == "Wire":
            wire_node, annotation = arguments(annotation)
            wire = ast.literal_eval(wire_node)
        elif wrapper in ("Secret", "LeftOut"):
            annotation = arguments(annotation)[0]
        name = dotted(line.target) or ast.literal_eval(arguments(line.target)[0])
        factory = dotted(line.value) if isinstance(line.value, ast.Call) else ""
        return Field(name, self.text(annotation, module), line.value is None, wire, factory, secret=wrapper == "Secret", left_out=wrapper == "LeftOut")

    def assigned(self, node: ast.Assign, module: str) -> Type:
        """`X = Union[...]`, `X = Alias(Union[...], discriminator="type")`, `X = Literal[...]` or `X = TypeVar()`."""
        one = self.own_type(node.targets[0].id, module)  # type: ignore[attr-defined]
        value: Any = node.value
        if isinstance(value, ast.Call) and dotted(value.func) == "TypeVar":
            one.kind = "typevar"
            return one
        if isinstance(value, ast.Call) and dotted(value.func) == "Alias":
            for name, said in keywords(value.keywords).items():
                if not hasattr(one, name):
                    self.fail(node, "unknown keyword %s" % name)
                setattr(one, name, said)
            value = value.args[0]
        if isinstance(value, ast.Subscript) and dotted(value.value) == "Literal":
            one.kind, one.values = "literal", [ast.literal_eval(item) for item in arguments(value)]
        else:
            one.type = self.text(value, module)
        return one

    def page(self, node: ast.ClassDef) -> None:
        about = keywords(node.keywords)
        self.found.pages[node.name] = Page(node.name, self.fields(node, ""), doc=ast.get_docstring(node) or "", **about)

    def reexport(self, node: ast.ImportFrom, module: str) -> None:
        """`from shared import ReasoningEffort as ...`: another place of a type; below an area's own name, another export."""
        for alias in node.names:
            key = "%s.%s" % (node.module, alias.name) if node.module else alias.name
            if key not in self.found.types:
                self.fail(node, "there is no type %s" % key)
            path = ".".join(["types"] + [step for step in (module, alias.asname or alias.name) if step])
            if any(other.startswith(module + ".") for other in self.modules) or not module:
                self.found.types[key].exported_as.append(path)
            else:
                self.found.reexports[path] = key

    def flatten(self, one: Type, done: Dict[str, Field]) -> Dict[str, Field]:
        """The fields with those of the bases, which come first; what a class says again wins, but stays where it was."""
        for base in one.bases:
            key = base.partition("[")[0]
            if key in self.found.types:
                done.update(self.flatten(self.found.types[key], {}))
        own = {name: one.fields[name] for name in one.own}
        done.update(own)
        one.fields = done
        return dict(done)

    # Type texts.

    def text(self, node: ast.AST, module: str) -> str:
        """The canonical text of a type."""
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self.resolve(node, dotted(node), module)
        if isinstance(node, ast.Subscript):
            head = dotted(node.value)
            if head == "Literal":
                return "Literal[%s]" % ",".join(repr(ast.literal_eval(item)) for item in arguments(node))
            return "%s[%s]" % (self.resolve(node, head, module), ", ".join(self.text(item, module) for item in arguments(node)))
        if isinstance(node, ast.List):
            return "[%s]" % ", ".join(self.text(item, module) for item in node.elts)
        if isinstance(node, ast.Constant) and node.value in (None, ...):
            return "None" if node.value is None else "..."
        return self.fail(node, "this is no type")

    def resolve(self, node: ast.AST, name: str, module: str) -> str:
        known = self.cache.get((module, name))
        if known is None:
            known = self.cache[module, name] = self.look_up(node, name, module)
        return known

    def look_up(self, node: ast.AST, name: str, module: str) -> str:
        if name in RESERVED or name.partition(".")[0] in FOREIGN:
            return name
        for scope in scopes(module):
            key = "%s.%s" % (scope, name) if scope else name
            if key in self.found.types:
                return key
        return self.fail(node, "there is no type %s, seen from %s" % (name, module or "the top"))
