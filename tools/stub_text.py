"""Type texts of the data as annotations of a stub, and the text of a stub module around them.

`Module` collects what a stub module has to import while its annotations are rendered. A type is named by its place: the area that
defines it (`types.chat`) and there by one name, which `names` derives by one rule: an exported type by its own name, any
other one by the main type of its official module and its own name (`chat.chat_completion.Choice` -> `ChatCompletionChoice`).
"""
from __future__ import annotations

import ast
import re
from functools import lru_cache
from typing import Callable, Dict, Iterable, List, Optional, Set, Tuple

from .apidata import API, Type
from .gen_types import is_main
from .stub_places import INSTEAD

PARTS = ("_base", "_base_params", "_types", "_params")  # modules that an area can be in
BUILTINS = frozenset("bool bytes dict float int list object str tuple type".split())
TYPING = frozenset("Any Awaitable Callable Coroutine Generic Iterable Iterator Literal Mapping Sequence TypedDict Union overload".split())
EXTENSIONS = frozenset("NotRequired Required TypeAlias TypeVar deprecated".split())
# Names of the data that are no types of the API -> (module below the package, name there), or a text without a module.
FOREIGN: Dict[str, Tuple[str, str]] = {
    "_types.FileTypes": ("_multipart", "FileTypes"),
    "_types.Headers": ("_request", "ExtraHeaders"),
    "_types.HeadersLike": ("_request", "ExtraHeaders"),
    "os.StrPath": ("_multipart", "StrPath"),
    "_types.Query": ("_request", "ExtraQuery"),
    "_types.Body": ("_request", "ExtraBody"),
    "httpx.Timeout": ("_options", "Timeout"),
    "pydantic.StrictStr": ("", "str"),
    "pydantic.StrictBool": ("", "bool"),
    "pydantic.StrictInt": ("", "int"),
    "pydantic.StrictFloat": ("", "float"),
    "websockets.Subprotocol": ("", "str"),
    "websockets.extensions.ClientExtensionFactory": ("", "object"),
}


def names(api: API) -> Dict[str, Tuple[str, str]]:
    """Key of a type -> (area that defines it, name there)."""
    mains = {one.module: one.name for one in api.types.values() if is_main(one.name, one.module.rpartition(".")[2])}
    return {one.key: (one.module.rpartition(".")[0], _name(one, mains)) for one in api.types.values()}


def _name(one: Type, mains: Dict[str, str]) -> str:
    file = one.module.rpartition(".")[2]
    main = mains.get(one.module) or "".join(step.capitalize() for step in file.split("_"))
    return one.name if one.exported_as or one.name.startswith(main) else main + one.name


class Module:
    """The imports of one stub module. path: its name below the package, such as "types.chat"; package: whether others are below it.

    What a module beside it has that is a part of the same area is called by the name of that module (`_types.ChatCompletion`): mypy looks
    in the file system whether there is a module of the name for each name that is imported, and some modules need hundreds.
    """

    def __init__(self, path: str, package: bool = False) -> None:
        self.path = path
        self.package = package
        self.typing: Set[str] = set()
        self.parts: Set[str] = set()
        self.imports: Dict[str, Dict[str, str]] = {}  # module below the package -> name there -> name here
        self.taken: Dict[str, Tuple[str, str]] = {}
        self.builtins = False

    def typed(self, name: str) -> str:
        """A name of `typing`, imported."""
        self.typing.add(name)
        return name

    def builtin(self, name: str, shadows: Iterable[str] = ()) -> str:
        """A builtin type, by its full name where a class has a member of that name."""
        if name not in shadows:
            return name
        self.builtins = True
        return "builtins." + name

    def use(self, module: str, name: str) -> str:
        """The name by which something from another module is known here."""
        if module == self.path:
            return name
        area, _, part = module.rpartition(".")
        if part in PARTS and not self.package and area == self.path.rpartition(".")[0]:
            self.parts.add(part)
            return "%s.%s" % (part, name)
        known = self.imports.setdefault(module, {})
        if name not in known:
            here = name if self.taken.setdefault(name, (module, name)) == (module, name) else "_%s_%s" % (module.replace(".", "_"), name)
            known[name] = here
        return known[name]

    def reserve(self, defined: Iterable[str]) -> None:
        """Say which names the module defines itself."""
        for name in defined:
            self.taken[name] = (self.path, name)

    def header(self) -> str:
        """The import statements."""
        lines = ["import builtins"] * self.builtins
        for source, known in (("typing", TYPING), ("typing_extensions", EXTENSIONS)):
            wanted = sorted(self.typing & known)
            if wanted:
                lines.append("from %s import %s" % (source, ", ".join(wanted)))
        if self.parts:
            lines.append("from . import %s" % ", ".join(sorted(self.parts)))
        for module in sorted(self.imports):
            pairs = sorted(self.imports[module].items())
            items = ", ".join(name if name == here else "%s as %s" % (name, here) for name, here in pairs)
            lines.append("from %s import %s" % (self.relative(module), items if len(items) < 100 else "(\n    %s,\n)" % items.replace(", ", ",\n    ")))
        return "".join(line + "\n" for line in lines)

    def relative(self, module: str) -> str:
        """`..shared` for a module of the package, seen from here."""
        here = self.path.split(".") if self.package else self.path.split(".")[:-1]
        if self.path == "":
            here = []
        there = module.split(".")
        common = 0
        while common < min(len(here), len(there)) and here[common] == there[common]:
            common += 1
        return "." * (len(here) - common + 1) + ".".join(there[common:])


class Renderer:
    """Canonical type text -> annotation. name: what a type is called in a module; it may give several, which make a union."""

    def __init__(self, module: Module, name: Callable[[str], Optional[List[str]]], shadows: Iterable[str] = ()) -> None:
        self.module = module
        self.name = name
        self.shadows = frozenset(shadows)
        self.arguments: Dict[str, Callable[[List[str]], str]] = {}

    def text(self, canonical: str) -> str:
        """The annotation."""
        return " | ".join(self.members(_parsed(canonical)))

    def alias(self, canonical: str) -> str:
        """The right side of an alias. `Union[...]`: mypy tries each part of `A | B | C` as a type of its own, again and again."""
        members = self.members(_parsed(canonical))
        return members[0] if len(members) == 1 else "%s[%s]" % (self.module.typed("Union"), ", ".join(members))

    def members(self, node: ast.expr) -> List[str]:
        """The members of the union that a node is; one for anything else."""
        if isinstance(node, ast.Constant):
            return ["None"] if node.value is None else ["..."]
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self.named(_dotted(node))
        if isinstance(node, ast.List):
            return ["[%s]" % ", ".join(self.joined(one) for one in node.elts)]
        assert isinstance(node, ast.Subscript), ast.dump(node)
        head = _dotted(node.value)
        if head in INSTEAD:
            return self.members(_parsed(INSTEAD[head]))
        items = list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]
        if head == "Literal":
            return ["%s[%s]" % (self.module.typed("Literal"), ", ".join(_quoted(one) for one in items))]
        if head == "Optional":
            return _unique([*self.members(items[0]), "None"])
        if head == "Union":
            return _unique([one for item in items for one in self.members(item)])
        return [self.generic(head, items)]

    def joined(self, node: ast.expr) -> str:
        return " | ".join(self.members(node))

    def generic(self, head: str, items: List[ast.expr]) -> str:
        inner = ", ".join(self.joined(one) for one in items)
        if head in ("List", "Dict", "Tuple", "Type"):
            return "%s[%s]" % (self.module.builtin(head.lower(), self.shadows), inner)
        if head in TYPING:
            return "%s[%s]" % (self.module.typed(head), inner)
        named = " | ".join(self.named(head))
        return named if named == "Any" else "%s[%s]" % (named, inner)

    def named(self, name: str) -> List[str]:
        if name == "none" or name == "NoneType":
            return ["None"]
        if name in INSTEAD:
            return self.members(_parsed(INSTEAD[name]))
        if name in BUILTINS:
            return [self.module.builtin(name, self.shadows)]
        if name in TYPING:
            return [self.module.typed(name)]
        found = self.name(name)
        if found is not None:
            return found
        if name in FOREIGN:
            module, there = FOREIGN[name]
            return [self.module.use(module, there) if module else self.module.builtin(there, self.shadows)]
        raise KeyError("there is no place for %s in the stubs (%s)" % (name, self.module.path))


@lru_cache(None)
def _parsed(canonical: str) -> ast.expr:
    return ast.parse(canonical, mode="eval").body


def _dotted(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else "%s.%s" % (_dotted(node.value), node.attr)  # type: ignore[attr-defined]


def _quoted(node: ast.expr) -> str:
    value = ast.literal_eval(node)
    return '"%s"' % value if isinstance(value, str) and '"' not in value and "\\" not in value else repr(value)


def _unique(members: List[str]) -> List[str]:
    found = list(dict.fromkeys(members))
    return [one for one in found if one != "None"] + ["None"] * ("None" in found)


def literal(names_: Iterable[str]) -> str:
    """Keys as they stand in a Literal."""
    return ", ".join('"%s"' % name for name in names_)


def docstring(text: str, indent: str) -> str:
    """A docstring at an indentation; nothing for no text."""
    if not text:
        return ""
    body = text.replace("\\", "\\\\").replace('"""', "'''")
    body = re.sub(r"\n(?=[^\n])", "\n" + indent, body)
    return '%s"""%s%s"""\n' % (indent, body, "\n" + indent if "\n" in body else " " if body.endswith('"') else "")
