"""Stubs of hand-written modules, derived from their source: annotations and docstrings stand there, so nothing is said twice.

What annotations can't say (generics, overloads) is in fragments, `tools/face/NAME.pyi`: a class or function there takes the
place of that in the source, and gets the docstrings that the source has for it and its members.
"""
from __future__ import annotations

import ast
import copy
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Set, Tuple, Union

from .stub_text import docstring

Function = (ast.FunctionDef, ast.AsyncFunctionDef)
FunctionNode = Union[ast.FunctionDef, ast.AsyncFunctionDef]
Definition = Union[ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef, ast.Assign, ast.AnnAssign]
KEPT = ("__init__", "__new__", "__class_getitem__")  # others with two underscores are kept too, but for those that say nothing
SILENT = frozenset("__hash__ __repr__ __reduce__ __getstate__ __setstate__ __slots__ __del__ __deepcopy__ __dir__ __doc__ __class_getitem__".split())


class SourceError(Exception):
    """A public member whose type the source does not say; the message names it."""


class Source:
    """One hand-written module, and its fragment if there is one."""

    def __init__(self, package: Path, name: str, fragments: Path) -> None:
        path = package / (name.replace(".", "/") + ".py")
        if not path.is_file():
            path = package / name.replace(".", "/") / "__init__.py"
        self.name = name
        self.path = path
        self.tree = _WithoutSentinels().visit(ast.parse(path.read_text(encoding="utf-8")))
        self.imports: Dict[str, Tuple[str, str]] = {}  # name here -> (module as imported, name there)
        self.defined: Dict[str, Definition] = {}
        self.doc = ast.get_docstring(self.tree) or ""
        self.read(self.tree.body, self.defined)
        self.replaced: Dict[str, Definition] = {}
        self.untold: List[str] = []  # what the source does not say the type of: `Any` in the stub
        self.annotations: Dict[str, str] = {}
        self.left_out: Dict[str, Set[str]] = {}  # class -> members that the stub has elsewhere
        fragment = fragments / (name + ".pyi")
        self.fragment: List[str] = []
        self.overloads: Dict[str, List[FunctionNode]] = {}
        if fragment.is_file():
            self.fragment = fragment.read_text(encoding="utf-8").splitlines()
            body = ast.parse(fragment.read_text(encoding="utf-8")).body
            self.read(body, self.replaced)
            for node in body:
                if isinstance(node, Function):
                    self.overloads.setdefault(node.name, []).append(node)

    def read(self, body: List[ast.stmt], into: Dict[str, Definition]) -> None:
        for node in body:
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    self.imports[alias.asname or alias.name] = ("." * node.level + (node.module or ""), alias.name)
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    self.imports[(alias.asname or alias.name).partition(".")[0]] = ("", alias.name)
            elif isinstance(node, (ast.ClassDef, *Function)):
                into[node.name] = node
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                into[node.targets[0].id] = node
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                into[node.target.id] = node
            elif isinstance(node, ast.If):
                self.read(node.body, into)

    def get(self, name: str) -> Optional[Definition]:
        """The definition that the stub has."""
        return self.replaced.get(name) or self.defined.get(name)

    # One definition.

    def text(self, name: str) -> str:
        """The stub of a definition."""
        node = self.get(name)
        if isinstance(node, ast.ClassDef):
            return self.of_class(node)
        if isinstance(node, Function):
            overloads = self.overloads.get(name) or [node]
            return "".join("\n".join(self.function(one, "", self.doc_of(name))) + "\n" for one in overloads)
        return self.constant(name, node, "")

    def doc_of(self, name: str, member: str = "") -> str:
        """The docstring of a class, a function or a member of a class in the source; of `_Fields`, that of what is made from it."""
        name = "APIObject" if name == "_Fields" else name
        node = owner = self.defined.get(name)
        if member and owner is None:
            return self.elsewhere(name, member)
        if member and isinstance(owner, ast.ClassDef):
            node = next((one for one in owner.body if isinstance(one, (*Function, ast.ClassDef)) and one.name == member), None)
            alias = next((ast.unparse(one.value) for one in owner.body if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == member), "")
            if node is None and alias:  # `aclose = close`, `aclose = Handler.close`
                there, _, other = alias.rpartition(".")
                return self.doc_of(there or name, other)
            if node is None:  # made from that of the sync world, or inherited
                others = [name[5:]] * name.startswith("Async") + [ast.unparse(base) for base in owner.bases]
                return next(filter(None, (self.doc_of(other, member) for other in others)), "")
        return ast.get_docstring(node) or "" if isinstance(node, (*Function, ast.ClassDef)) else ""

    def elsewhere(self, name: str, member: str) -> str:
        """The docstring of a member of a class that a module beside this one has."""
        place = self.imports.get(name, ("",))[0]
        path = self.path.parent / (place[1:] + ".py")
        return Source(path.parent, place[1:], path.parent).doc_of(name, member) if place[:1] == "." and path.is_file() else ""

    def of_class(self, node: ast.ClassDef) -> str:
        bases = [ast.unparse(one) for one in [*node.bases, *node.keywords]]
        fragment = node.name in self.replaced
        comment = self.comment(node.lineno) if fragment else ""
        head = "class %s%s:%s\n" % (node.name, "(%s)" % ", ".join(bases) if bases else "", comment)
        doc = ast.get_docstring(node) or self.doc_of(node.name)
        lines = list(self.whole_members(node) if fragment else self.members(node))
        body = docstring(doc, "    ") + "".join(line + "\n" for line in lines)
        return head + (body or "    ...\n")

    def whole_members(self, node: ast.ClassDef) -> Iterator[str]:
        """The members of a fragment, as they stand there."""
        for one in node.body:
            if isinstance(one, Function):
                last = one.body[0].lineno - 1 if ast.get_docstring(one) else one.end_lineno  # where the head ends
                comment = self.comment(last or one.lineno)
                yield from self.function(one, "    ", ast.get_docstring(one) or self.doc_of(node.name, one.name), comment)
            elif not (isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)):
                yield "    " + ast.unparse(one)

    def members(self, node: ast.ClassDef) -> Iterator[str]:
        """The public members of a class of the source."""
        functions: Dict[str, FunctionNode] = {one.name: one for one in node.body if isinstance(one, Function)}
        seen: Set[str] = set(functions)
        aliases = []
        for one in node.body:
            for line in self.attribute(node, one, functions):
                if line.split(":")[0].split("=")[0].strip() in self.left_out.get(node.name, ()):
                    continue
                name = line.split(":")[0].split("=")[0].strip()
                if name not in seen:
                    seen.add(name)
                    if ":" in line:
                        yield "    " + line
                    else:
                        aliases.append("    " + line)
        if "__init__" in functions:
            for name, kind in self.set_in(functions["__init__"], self.left_out.get(node.name, set())):
                if name not in seen:
                    seen.add(name)
                    yield "    %s: %s" % (name, self.annotations.get("%s.%s" % (node.name, name), kind))
        for one in node.body:
            if isinstance(one, Function) and public(one.name) and one.name not in SILENT | self.left_out.get(node.name, set()):
                yield from self.function(one, "    ", ast.get_docstring(one) or "")
        yield from aliases

    def attribute(self, owner: ast.ClassDef, one: ast.stmt, functions: Dict[str, FunctionNode]) -> Iterator[str]:
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name) and public(one.target.id):
            yield "%s: %s" % (one.target.id, self.annotations.get("%s.%s" % (owner.name, one.target.id)) or ast.unparse(one.annotation))
        elif isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name) and public(one.targets[0].id):
            name, value = one.targets[0].id, one.value
            if name in SILENT:
                return
            if "%s.%s" % (owner.name, name) in self.annotations:
                yield "%s: %s" % (name, self.annotations["%s.%s" % (owner.name, name)])
                return
            if isinstance(value, ast.Name) and value.id in functions:
                yield "%s = %s" % (name, value.id)
            else:
                yield "%s: %s" % (name, self.kind(value, {}, "%s.%s" % (owner.name, name)))

    def set_in(self, init: FunctionNode, left_out: Set[str]) -> Iterator[Tuple[str, str]]:
        """The public attributes that a constructor sets: name, type."""
        spec = init.args
        told = {arg.arg: ast.unparse(arg.annotation) for arg in [*spec.args, *spec.kwonlyargs] if arg.annotation}
        for node in ast.walk(init):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
            for target in targets:
                if isinstance(target, ast.Attribute) and ast.unparse(target.value) == "self" and public(target.attr):
                    if target.attr in left_out:
                        continue
                    if isinstance(node, ast.AnnAssign):
                        yield target.attr, ast.unparse(node.annotation)
                    else:
                        yield target.attr, self.kind(node.value, told, target.attr)  # type: ignore[attr-defined]

    def kind(self, value: ast.expr, told: Dict[str, str], what: str) -> str:
        """The type of a value, as far as the source says it."""
        if isinstance(value, ast.Constant) and value.value is not None:
            return type(value.value).__name__
        if isinstance(value, ast.Name) and value.id in told:
            return told[value.id]
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
            made = self.defined.get(value.func.id)
            if isinstance(made, ast.ClassDef):
                return made.name
            if isinstance(made, Function) and made.returns is not None:
                return ast.unparse(made.returns)
            if value.func.id[:1].isupper() and value.func.id in self.imports:
                return value.func.id
            if value.func.id in ("str", "int", "float", "bool", "bytes"):
                return value.func.id
        if isinstance(value, ast.Name) and value.id in self.defined:
            node = self.defined[value.id]
            if isinstance(node, ast.AnnAssign):
                return ast.unparse(node.annotation)
            if isinstance(node, ast.Assign):
                return self.kind(node.value, told, what)
        if isinstance(value, ast.BoolOp):  # `limits or Limits()`
            first = self.kind(value.values[0], told, what)
            return first[9:-1] if first.startswith("Optional[") else first
        if isinstance(value, ast.IfExp):
            sides = {self.kind(one, told, what) for one in (value.body, value.orelse) if not (isinstance(one, ast.Constant) and one.value is None)}
            sides = {one for one in sides if one[9:-1] not in sides}  # `x if x is not None else X()`: no Optional[X]
            if len(sides) == 1:
                return sides.pop()
        if isinstance(value, (ast.ListComp, ast.List)):
            return "List[Any]"
        if isinstance(value, ast.BinOp):
            return self.kind(value.left, told, what)
        self.untold.append("%s: %s" % (self.name, what))
        return "Any"

    def constant(self, name: str, node: Optional[Definition], indent: str) -> str:
        if isinstance(node, ast.AnnAssign):
            return "%s%s: %s\n" % (indent, name, ast.unparse(node.annotation))
        assert isinstance(node, ast.Assign), name
        if name in self.replaced:
            return "%s\n" % ast.unparse(node)
        if isinstance(node.value, ast.Call) and ast.unparse(node.value.func) in ("TypeVar", "typing.TypeVar"):
            return "%s\n" % ast.unparse(node)
        if isinstance(node.value, ast.Subscript):  # an alias of a type
            return "%s\n" % ast.unparse(node)
        if isinstance(node.value, ast.Name) and isinstance(self.defined.get(node.value.id), (*Function, ast.ClassDef)):
            return "%s\n" % ast.unparse(node)
        return "%s%s: %s\n" % (indent, name, self.kind(node.value, {}, name))

    def comment(self, line: int) -> str:
        """The comment for checkers at the end of a line of the fragment."""
        _, mark, rest = self.fragment[line - 1].partition("# type: ignore") if line <= len(self.fragment) else ("", "", "")
        return "  " + mark + rest if mark else ""

    def function(
        self, node: Union[ast.FunctionDef, ast.AsyncFunctionDef], indent: str, doc: str, comment: str = ""
    ) -> Iterator[str]:
        for decorator in node.decorator_list:
            yield "%s@%s" % (indent, ast.unparse(decorator))
        arguments = ast.unparse(_bare(node.args) if hasattr(node, "told") else self.told(_bare(node.args), node.name))
        word = "async def" if isinstance(node, ast.AsyncFunctionDef) and not _yields(node) else "def"
        returns = "None" if node.name == "__init__" else ast.unparse(node.returns) if node.returns else None
        returns = returns if returns == "None" else self.annotations.get(node.name + "()", returns)
        if returns is None:
            raise SourceError("%s: %s says no type of its result" % (self.name, node.name))
        head = "%s%s %s(%s) -> %s:" % (indent, word, node.name, arguments, returns)
        text = docstring(doc, indent + "    ").rstrip("\n")
        yield head + (comment + "\n" + text if text else " ..." + comment)

    def told(self, spec: ast.arguments, function: str) -> ast.arguments:
        """Arguments with the annotations that only the stub has: those for one function go first."""
        for arg in [*spec.args, *spec.kwonlyargs]:
            said = self.annotations.get("%s(%s)" % (function, arg.arg), self.annotations.get(arg.arg))
            if said:
                arg.annotation = ast.parse(said, mode="eval").body
        return spec


class _WithoutSentinels(ast.NodeTransformer):
    """Takes the sentinels out of unions: in the stubs they pass for any type (`_omit.pyi`), and annotations stay short."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.value, ast.Name) and node.value.id == "Union" and isinstance(node.slice, ast.Tuple):
            kept = [one for one in node.slice.elts if not (isinstance(one, ast.Name) and one.id in ("NotGiven", "Omit"))]
            node.slice = ast.Tuple(kept, ast.Load())
            return kept[0] if len(kept) == 1 else node
        return node


def _bare(spec: ast.arguments) -> ast.arguments:
    """Arguments with `...` for defaults that are more than a literal, and without private ones."""
    kept = [(arg, value) for arg, value in zip(spec.kwonlyargs, spec.kw_defaults) if not (arg.arg.startswith("_") and value is not None and arg.arg in HIDDEN)]
    dots = ast.Constant(value=...)
    return ast.arguments(
        posonlyargs=spec.posonlyargs,
        args=[ast.arg(arg.arg, arg.annotation) for arg in spec.args],
        vararg=spec.vararg,
        kwonlyargs=[ast.arg(arg.arg, arg.annotation) for arg, _ in kept],
        kw_defaults=[None if value is None else value if _short(value) else dots for _, value in kept],
        kwarg=spec.kwarg,
        defaults=[value if _short(value) else dots for value in spec.defaults],
    )


HIDDEN = frozenset(("_wire", "_extra_kwargs"))


def _short(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant)


def _yields(node: ast.AST) -> bool:
    return any(isinstance(one, (ast.Yield, ast.YieldFrom)) for one in ast.walk(node))


def public(name: str) -> bool:
    """Whether a member is for users: no underscore in front, or two of them on both sides."""
    return not name.startswith("_") or (name.startswith("__") and name.endswith("__")) or name == "_request_id"


def used_names(text: str) -> Set[str]:
    """The names that a stub text mentions outside its docstrings; those in quoted annotations too."""
    tree = ast.parse(text)
    found: Set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):  # an attribute may have the name of a function elsewhere
            found.add(node.id)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.replace(".", "").replace("[", "").replace("]", "").isidentifier():
            try:
                found.update(one.id for one in ast.walk(ast.parse(node.value, mode="eval")) if isinstance(one, ast.Name))
            except SyntaxError:
                continue
    return found
