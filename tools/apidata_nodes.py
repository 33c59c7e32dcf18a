"""Small questions about syntax trees, for the readers of `tools/api`."""
from __future__ import annotations

import ast
import inspect
import sys
from typing import Any, Dict, Iterator, List, Optional


def scopes(module: str) -> Iterator[str]:
    """Where a name is looked up: "a.b.c", "a.b", "a", ""."""
    while module:
        yield module
        module = module.rpartition(".")[0]
    yield ""


def dotted(node: Any) -> str:
    """`a.b.C` of a Name or Attribute; the name of a called function; "" of anything else."""
    if isinstance(node, ast.Attribute):
        return "%s.%s" % (dotted(node.value), node.attr)
    if isinstance(node, ast.Call):
        return dotted(node.func)
    return node.id if isinstance(node, ast.Name) else ""


def names(nodes: List[ast.expr]) -> List[str]:
    """The dotted names of some nodes."""
    return [dotted(node) for node in nodes]


def arguments(node: Any) -> List[Any]:
    """What stands between the brackets of a subscript."""
    inner = node.slice
    if type(inner).__name__ == "Index":  # Python 3.8
        inner = inner.value
    return list(inner.elts) if isinstance(inner, ast.Tuple) else [inner]


def keywords(nodes: List[ast.keyword], *raw: str) -> Dict[str, Any]:
    """Keyword arguments as values; those in `raw` as nodes."""
    return {str(one.arg): one.value if one.arg in raw else ast.literal_eval(one.value) for one in nodes}


def is_call(node: ast.AST, name: str) -> bool:
    """True for the statement `name(...)`."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and dotted(node.value.func) == name


def text_of(node: ast.AST) -> Optional[str]:
    """The text of a statement that is a string, else None."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return cleaned(node.value.value)
    return None


def cleaned(text: str) -> str:
    """A string of several lines without its indentation."""
    return inspect.cleandoc(text)


def is_dots(node: ast.AST) -> bool:
    """True for `...`, alone or as the value of an assignment."""
    value = getattr(node, "value", None)
    return isinstance(value, ast.Constant) and value.value is ...


def under(node: ast.ClassDef) -> str:
    """The path of the resource that a class is below."""
    return keywords([one for one in node.keywords if one.arg == "under"]).get("under", "")  # type: ignore[no-any-return]


def parsed(source: str, name: str) -> ast.Module:
    """The statements of a file, with all literals as `ast.Constant`, as Python 3.8 and newer parse them."""
    tree = ast.parse(source, name)
    return tree if sys.version_info >= (3, 8) else _Constants().visit(tree)


class _Constants(ast.NodeTransformer):
    """Turns what Python 3.7 makes of literals into `ast.Constant`; the suite runs there too."""

    def generic_visit(self, node: ast.AST) -> ast.AST:
        for field in {"Str": "s", "Bytes": "s", "Num": "n", "NameConstant": "value"}.items():
            if type(node).__name__ == field[0]:
                return ast.copy_location(ast.Constant(getattr(node, field[1])), node)
        if type(node).__name__ == "Ellipsis":
            return ast.copy_location(ast.Constant(...), node)
        if type(node).__name__ == "Index":
            return self.visit(node.value)  # type: ignore[attr-defined,no-any-return]
        return super().generic_visit(node)
