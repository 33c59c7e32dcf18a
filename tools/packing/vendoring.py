"""`python -m tools build vendor DEST --name foo._vendor.oai`: the package in another project's tree, under another name.

Nothing in the files depends on the name, so they are copied as they are, and a copy can be compared with the release that it was
made from. This module owns what a copy consists of, and when a folder may be replaced by one.
"""
from __future__ import annotations

import io
import keyword
import re
import shutil
import tokenize
from pathlib import Path

from ..envs import ROOT
from .archives import PACKAGE, BuildFailed, run_time, stubs, write

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Iterator, List, Mapping, Sequence, Tuple

    from .archives import Files


_LOOKS_LIKE_ONE = re.compile((r"(?m)^[ \t]*(from|import)[ \t][^\n]*\b%s\b" % PACKAGE).encode("ascii"))


def vendor(dest: Path, name: str, with_stubs: bool, root: Path = ROOT) -> Path:
    """Write the copy, in place of an earlier one. Returns its folder; raises BuildFailed if something else is there."""
    parts = name.split(".")
    if not all(part.isidentifier() and not keyword.iskeyword(part) for part in parts):
        raise BuildFailed("--name must be a dotted name that can be imported, like foo._vendor.oai, not %r" % name)
    files = copy(with_stubs, root)
    folder = dest.joinpath(*parts)
    if folder.exists():
        if not is_copy(folder):
            raise BuildFailed("%s exists and is no earlier copy of %s; nothing was written" % (folder, PACKAGE))
        shutil.rmtree(str(folder))
    write(files, folder)
    return folder


def copy(with_stubs: bool, root: Path) -> Files:
    """The files of a copy: path below its folder -> content."""
    files = {**run_time(root), **(stubs(root) if with_stubs else {})}
    found = list(absolute_imports(files))
    if found:
        raise BuildFailed("a copy under another name would not find itself: %s" % "; ".join(found))
    return {name[len(PACKAGE) + 1 :]: content for name, content in files.items()}


def absolute_imports(files: Mapping[str, bytes]) -> Iterator[str]:
    """`file:line` of each import that names the package instead of starting with a dot."""
    for name, content in sorted(files.items()):
        if name.endswith((".py", ".pyi")) and _LOOKS_LIKE_ONE.search(content):  # it may be one in a text
            for line, words in logical_lines(content):
                if words[0] == "from" and words[1] == PACKAGE or words[0] == "import" and PACKAGE in starts(words[1:]):
                    yield "%s:%d imports %s" % (name, line, " ".join(words[1:]))


def logical_lines(content: bytes) -> Iterator[Tuple[int, List[str]]]:
    """(number, words) of the logical lines of a module. Not by `ast`: stubs are written for newer Pythons than this may be."""
    words: List[str] = []
    for token in tokenize.tokenize(io.BytesIO(content).readline):
        if token.type in (tokenize.NAME, tokenize.OP):
            words.append(token.string)
        elif token.type == tokenize.STRING:
            words.append("")
        elif token.type == tokenize.NEWLINE:
            yield token.start[0], words
            words = []


def starts(words: Sequence[str]) -> List[str]:
    """The top-level packages of what follows `import`."""
    return [word for before, word in zip([",", *words], words) if before == ","]


def is_copy(folder: Path) -> bool:
    """Whether a folder is a copy of the package, of whatever version."""
    try:
        return '__title__ = "%s"' % PACKAGE in (folder / "_version.py").read_text(encoding="utf-8")
    except OSError:
        return False
