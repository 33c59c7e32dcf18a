"""The package as it is run, less what only people read: no comments, docstrings or help texts. Of the wheel without stubs.

What is left does the same, as under `python -OO`, and each statement stays on its line, so that a traceback can be read beside
the source of the same version.
"""
from __future__ import annotations

import ast
import io
import tokenize

from .build_files import PACKAGE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Iterator, Mapping, Tuple

    from .build_files import Files

    Place = Tuple[int, int]

EMPTIED = [PACKAGE + "/resources/_docs.py"]  # tables of nothing but texts, which stay as tables without entries
_BETWEEN = (tokenize.NEWLINE, tokenize.NL, tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING)


def lean(files: Mapping[str, bytes]) -> Files:
    """The same files, the modules among them stripped."""
    kinds = {name: emptied if name in EMPTIED else stripped if name.endswith(".py") else bytes for name in files}
    return {name: kinds[name](content) for name, content in files.items()}


def emptied(module: bytes) -> bytes:
    """A module of tables without their entries."""
    names = [node.target.id for node in ast.parse(module).body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)]
    return "".join("%s = {}\n" % name for name in names).encode("utf-8")


def stripped(module: bytes) -> bytes:
    """A module without comments, and without texts that are statements; an indented one becomes `pass`, for it may stand alone."""
    lines = module.decode("utf-8").split("\n")
    for (row, column), (last, end), kind in list(unneeded(module)):
        head, tail = lines[row - 1][:column], lines[last - 1][end:]
        lines[row - 1 : last] = [""] * (last - row + 1)
        lines[row - 1] = (head + ("pass" if kind == tokenize.STRING and column else "") + tail).rstrip()
    return "\n".join(lines).encode("utf-8")


def unneeded(module: bytes) -> Iterator[Tuple[Place, Place, int]]:
    """Where comments and texts that are statements begin and end, and which of the two each is."""
    tokens = list(tokenize.tokenize(io.BytesIO(module).readline))
    code = [token for token in tokens if token.type != tokenize.COMMENT]
    for token in tokens:
        if token.type == tokenize.COMMENT:
            yield token.start, token.end, token.type
    for before, token, after in zip(code, code[1:], code[2:]):
        # A line that ends within brackets ends in NL, not in NEWLINE: what stands alone on such a line is no statement.
        if token.type == tokenize.STRING and before.type in _BETWEEN and after.type == tokenize.NEWLINE:
            yield token.start, token.end, token.type
