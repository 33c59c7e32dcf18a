"""The package as it is run, less what only people and their tools read: no comments, docstrings, help texts or annotations. Of the
wheel without stubs.

What is left does the same, as under `python -OO`, and each statement stays on its line, so that a traceback can be read beside
the source of the same version. Works on tokens, so that what is kept is kept to the letter, but for blanks.
"""
from __future__ import annotations

import io
import keyword
import tokenize

from .archives import PACKAGE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Iterator, List, Mapping, Tuple

    from .archives import Files

    Place = Tuple[int, int]
    Cut = Tuple[Place, Place, str]  # from, to, and what to put there
    Tokens = List[tokenize.TokenInfo]

# Left out: texts alone, which their reader can do without, and the mark that says that there are annotations (PEP 561).
LEFT_OUT = (PACKAGE + "/resources/_docs.py", PACKAGE + "/py.typed")
_BETWEEN = (tokenize.NEWLINE, tokenize.NL, tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING)
_LAYOUT = (tokenize.NL, tokenize.COMMENT, tokenize.ENCODING)


def lean(files: Mapping[str, bytes]) -> Files:
    """The files that are run, the modules among them stripped."""
    left = {name: content for name, content in files.items() if name not in LEFT_OUT}
    return {name: stripped(content) if name.endswith(".py") else content for name, content in left.items()}


def stripped(module: bytes) -> bytes:
    """A module without what `cuts` finds."""
    lines = module.decode("utf-8").split("\n")
    tokens = list(tokenize.tokenize(io.BytesIO(module).readline))
    for (row, column), (last, end), instead in sorted(cuts(tokens), reverse=True):  # from the end, so that places stay true
        head, tail = lines[row - 1][:column], lines[last - 1][end:]
        lines[row - 1 : last] = [""] * (last - row + 1)
        lines[row - 1] = (head + instead + tail).rstrip()
    return tight("\n".join(lines).encode("utf-8"))


def tight(module: bytes) -> bytes:
    """The same module, indented by one blank per level, and with no other blanks than those that separate words. Texts stay as they
    are, and so does the number of each line."""
    rows = [""] * (module.count(b"\n") + 2)
    level, last, indented = 0, "", 0
    for token in tokenize.tokenize(io.BytesIO(module).readline):
        level += (token.type == tokenize.INDENT) - (token.type == tokenize.DEDENT)
        if token.type in (*_BETWEEN, tokenize.ENDMARKER):
            continue
        row = token.start[0] - 1
        if row >= indented:  # the first of its line
            rows[row], last, indented = " " * level, "", row + 1
        pieces = token.string.split("\n")
        rows[row] += (" " if is_word(last[-1:]) and is_word(token.string[0]) else "") + pieces[0]
        for further in pieces[1:]:
            row += 1
            rows[row], indented = further, row + 1
        last = token.string
    return "\n".join(rows[:-1]).encode("utf-8")


def is_word(character: str) -> bool:
    """Whether it would be one word with another of its kind beside it."""
    return character.isalnum() or character == "_"


def cuts(tokens: Tokens) -> Iterator[Cut]:
    """What can go: comments, texts that are statements, annotations, and what only type checkers run. None lies within another."""
    blocks = list(type_checking(tokens))
    larger = [*blocks, *statements(tokens)]
    if not any(instead for _, _, instead in blocks):  # nothing asks for the constant any more
        larger += constants(tokens)
    for cut in larger + list(texts(tokens)):
        if not any(start <= cut[0] and cut[1] <= end for start, end, _ in larger if (start, end) != cut[:2]):
            yield cut


def texts(tokens: Tokens) -> Iterator[Cut]:
    """Comments, and texts that are statements; an indented one becomes `pass`, for it may stand alone."""
    for token in tokens:
        if token.type == tokenize.COMMENT:
            yield token.start, token.end, ""
    code = [token for token in tokens if token.type != tokenize.COMMENT]
    for before, token, after in zip(code, code[1:], code[2:]):
        # A line that ends within brackets ends in NL, not in NEWLINE: what stands alone on such a line is no statement.
        if token.type == tokenize.STRING and before.type in _BETWEEN and after.type == tokenize.NEWLINE:
            yield token.start, token.end, "pass" if token.start[1] else ""


def type_checking(tokens: Tokens) -> Iterator[Cut]:
    """The block of each `if TYPE_CHECKING:`, or all of it where nothing else needs it."""
    for index, token in enumerate(tokens[:-4]):
        if token.string == "if" and tokens[index + 1].string == "TYPE_CHECKING" and tokens[index + 2].string == ":":
            begin = next(place for place in range(index, len(tokens)) if tokens[place].type == tokenize.INDENT) + 1
            depth, end = 1, begin
            while depth:
                depth += (tokens[end].type == tokenize.INDENT) - (tokens[end].type == tokenize.DEDENT)
                end += 1
            last = next(one for one in reversed(tokens[:end]) if one.type == tokenize.NEWLINE)
            if token.start[1] or tokens[end].string == "else":
                yield tokens[begin].start, last.start, "pass"
            else:
                yield token.start, last.start, ""


def constants(tokens: Tokens) -> Iterator[Cut]:
    """`TYPE_CHECKING = False`."""
    for first, equals, value in zip(tokens, tokens[1:], tokens[2:]):
        if (first.string, equals.string, value.string) == ("TYPE_CHECKING", "=", "False"):
            yield first.start, value.end, ""


def statements(tokens: Tokens) -> Iterator[Cut]:
    """The annotations of each statement."""
    line: Tokens = []
    for token in tokens:
        if token.type in (tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER):
            if line:
                for cut in of_statement(line):
                    yield cut
            line = []
        elif token.type not in _LAYOUT:
            line.append(token)


def of_statement(line: Tokens) -> Iterator[Cut]:
    """Those of a `def`, or that of an assignment; a declaration without a value becomes `pass`. And the import that is for them."""
    words = [token.string for token in line]
    if words == ["from", "__future__", "import", "annotations"]:  # of which none is left
        yield line[0].start, line[-1].end, ""
    elif words[0] == "def" or words[:2] == ["async", "def"]:
        for cut in parameters(line):
            yield cut
    elif ":" in words and line[0].type == tokenize.NAME and not keyword.iskeyword(words[0]):
        colon = words.index(":")
        if all(word in (".", "self") or word.isidentifier() for word in words[:colon]) and colon + 1 < len(line):
            equals = top_level(line, colon + 1, ("=",))
            if equals < len(line):
                yield line[colon].start, line[equals - 1].end, ""
            else:
                yield line[0].start, line[-1].end, "pass"


def parameters(line: Tokens) -> Iterator[Cut]:
    """The annotations of the parameters and of the result."""
    opening = next(index for index, token in enumerate(line) if token.string == "(")
    index = opening + 1
    while line[index].string != ")":
        end = top_level(line, index, (",", ")"))
        colon = top_level(line, index, (":", "=", ",", ")"))
        if line[colon].string == ":":
            stop = top_level(line, colon + 1, ("=", ",", ")"))
            yield line[colon].start, line[stop - 1].end, ""
        index = end + (line[end].string == ",")
    if line[index + 1].string == "->":
        stop = top_level(line, index + 2, (":",))
        yield line[index].end, line[stop - 1].end, ""


def top_level(line: Tokens, start: int, ends: Tuple[str, ...]) -> int:
    """The first of `ends` from `start` on that is in no brackets; the length of the line if there is none."""
    depth = 0
    for index in range(start, len(line)):
        word = line[index].string
        if not depth and word in ends:
            return index
        depth += (word in "([{" and len(word) == 1) - (word in ")]}" and len(word) == 1)
    return len(line)
