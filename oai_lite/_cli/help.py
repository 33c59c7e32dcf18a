"""`--help` at every level, made from data: the table of options, the rows of operations, and the texts of the API's parameters.

And `completion bash|zsh|fish`: the script that lets a shell ask this program what may come next, and the answer to that. The scripts
call `completion words -- WORD...`, which prints a candidate per line for the last word; so they never get old.
"""
from __future__ import annotations

import os
import sys

from ..resources import AREAS
from . import COMMANDS, GROUPS, OPTIONS, UsageError, options_of, parse, program
from .output import BOLD, painted
from .values import find, kind_of, listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict, Iterable, List, Tuple

    from .._method import Method
    from . import Arguments

_NARROW, _WIDE, _INDENT = 60, 110, 28
_LOOKS = {
    "TEXT": "=TEXT", "INTEGER": "=INTEGER", "NUMBER": "=NUMBER", "BOOLEAN": "=true|false", "FILE": "=@FILE", "FILES": "=@FILE...",
    "TEXTS": "=TEXT...", "LIST": ":=LIST", "OBJECT": ":=OBJECT", "JSON": ":=JSON",
}  # fmt: skip
_MEANT = (
    ("0", "done"), ("1", "the API said no"), ("2", "wrong usage"), ("3", "no or a wrong credential"), ("4", "rate limit or quota"),
    ("5", "network or timeout"), ("130", "interrupted"),
)  # fmt: skip
_VALUES = (
    ("NAME=TEXT", "text; a number or true/false where the API takes only that"),
    ("NAME:=JSON", "a JSON value"),
    ("NAME=@FILE", "a file to upload (@FILE;filename=NAME;type=MEDIA/TYPE), or the text in it; @- is standard input"),
    ("NAME:=@FILE", "the JSON in a file"),
    ("NAME.KEY=TEXT", "inside an object; NAME.0.KEY inside a list; a name given again makes a list"),
    ("-", "the body as JSON on standard input; read unasked if something required is missing, or all of the body"),
)


def show(name: str) -> None:
    """Print the help on a command, an operation, a group of operations, or all ("")."""
    if not name:
        lines = overview()
    elif name in COMMANDS and name != "OPERATION":
        lines = command(name)
    else:
        lines = named(name)
    print("\n".join(lines))


def overview() -> List[str]:
    """What there is."""
    lines = _usage("COMMAND [ARGUMENT...] [OPTION...]") + ["", "Quick calls to the OpenAI API and to servers that speak it."]
    lines += _heading("Commands") + _table([(("%s %s" % (name, more[0])).strip(), more[2]) for name, more in COMMANDS.items()])
    lines += _heading("Areas of operations") + _wrapped(", ".join(sorted(AREAS)), 2)
    lines += ["  `help AREA` lists what an area has, `help OPERATION` says how it is called."]
    lines += _heading("Examples") + ["  " + program() + " " + words for words in (
        'chat "Why is the sky blue?"', "chat -a photo.jpg What is this < notes.txt", "models.list --get 'data.*.id'",
        "files.create file=@data.jsonl purpose=batch", "chat.completions.create model=gpt-5 messages:=@msgs.json --stream --text",
    )]  # fmt: skip
    lines += _heading("Exit codes") + _table(_MEANT)
    return lines + _heading("Options of all commands") + _table(_row(row) for row in OPTIONS if row[0] == "every")


def command(name: str) -> List[str]:
    """The help on a command."""
    words, _, text = COMMANDS[name]
    lines = _usage("%s [OPTION...]" % ("%s %s" % (name, words)).strip()) + ["", text[:1].upper() + text[1:] + "."]
    if name == "api":
        lines += _heading("Values") + _table([*_VALUES, ("NAME==TEXT", "a query parameter; with GET all are")])
    return lines + _options(name) + (operations(name) if name in AREAS else [])


def named(name: str) -> List[str]:
    """The help on an operation or a group of operations. Raises UsageError for what is neither."""
    name = name.rstrip(".")
    pairs = listed(name)
    if len(pairs) == 1 and pairs[0][0] == name:
        return operation(*pairs[0])
    if not pairs:
        raise UsageError("%s has no operations that can be called here" % name)
    return _usage("%s.OPERATION [NAME=VALUE...] [OPTION...]" % name) + operations(name)


def operations(name: str) -> List[str]:
    """The operations below a name, with a sentence on each."""
    rows = [(path, summary(method).partition(". ")) for path, method in listed(name)]
    return _heading("Operations") + _table([(path, text + "." * bool(more)) for path, (text, more, _) in rows])


def operation(name: str, method: Method) -> List[str]:
    """The help on one operation: how it is called, what each parameter means, which options there are."""
    texts, written = parameter_texts(method), shapes(method)
    required = [written[name] for name, one in method.parameters.items() if one.required and name in written]
    lines = _usage("%s%s [OPTION...]" % (" ".join([name, *required]), " [NAME=VALUE...]" * (len(required) < len(written))))
    about = summary(method)
    lines += [""] + _wrapped(about + " (deprecated by the API)" * method.deprecated if about else "", 0) + [method.target]
    if written:
        rows = [(look, "required: " * method.parameters[name].required + texts.get(name, "")) for name, look in written.items()]
        lines += _heading("Parameters") + _table(rows)
    if method.variants:
        ways = " or ".join("(%s)" % ", ".join(sorted(variant)) for variant in method.variants)
        lines += ["", "Required: " + ways]
    return lines + _heading("Values") + _table(_VALUES) + _options("OPERATION", _without(method))


def _without(method: Method) -> List[str]:
    """The options of operations that this one does not take."""
    found = [] if getattr(method, "page", None) else ["all", "paginate"]
    streams = getattr(method, "always", False) or "stream" in method.parameters
    return found + ([] if streams else ["stream"]) + ([] if hasattr(method, "bind") else ["raw"])


def shapes(method: Method) -> Dict[str, str]:
    """How parameters are written, by name: `limit=INTEGER`, `messages:=LIST`, `file=@FILE`. What can't be, a function, is left out."""
    found = {}
    for name in method.parameters:
        sorts = kind_of(method, name)
        literal = [sort for sort in sorts if sort.upper() != sort]
        if literal:
            found[name] = "%s=%s" % (name, "|".join(literal + [_LOOKS[sort].lstrip(":=") for sort in sorts if sort in _LOOKS]))
        elif sorts[0] in _LOOKS:
            found[name] = name + _LOOKS[sorts[0]]
    return found


def summary(method: Method) -> str:
    """What a method does, in a sentence or two; "" if nobody has said. It ends where it goes on with what only Python has."""
    text = str(method.__doc__).partition("\n\n")[0]
    if text.startswith("Args:") or text == method.target:
        return ""
    text, python, _ = " ".join(text.split()).partition(": `with ")
    return _typed(text + "." * bool(python))


def parameter_texts(method: Method) -> Dict[str, str]:
    """Parameter -> what it means, in words of the command line: a text ends where it goes on with what only Python has."""
    lines = str(method.__doc__).partition("Args:\n")[2].partition("\n\n")[0].split("\n")
    texts = dict(line.strip().partition(": ")[::2] for line in lines if line)
    for mark in (": bytes, ", "; inputs as ", "; or a type: "):
        texts = {name: text.partition(mark)[0] for name, text in texts.items()}
    return {name: _typed(text) for name, text in texts.items()}


def _typed(text: str) -> str:
    """A text with constants as they are typed here."""
    for constant, typed in (("True", "true"), ("False", "false"), ("None", "null")):
        text = text.replace(constant, typed)
    return text


# How it looks.


def _usage(words: str) -> List[str]:
    return ["%s %s %s" % (painted("Usage:", BOLD, sys.stdout), program(), words)]


def _heading(text: str) -> List[str]:
    return ["", painted(text + ":", BOLD, sys.stdout)]


def _options(kind: str, without: Iterable[str] = ()) -> List[str]:
    rows = [row for row in options_of(kind) if row[2] not in without]
    lines: List[str] = []
    for group, heading in GROUPS.items():
        found = [_row(row) for row in rows if row[0] == group]
        lines += _heading(heading + " options") + _table(found) if found else []
    return lines


def _row(row: Tuple[str, str, str, str, str]) -> Tuple[str, str]:
    short = "-%s, " % row[1] if row[1] else ""
    return "%s--%s %s" % (short, row[2], row[3].replace("...", "")), row[4]


def _table(rows: Iterable[Tuple[str, str]]) -> List[str]:
    """Two columns; what is too wide for the first has a line of its own."""
    lines: List[str] = []
    for left, right in rows:
        text = _wrapped(right, _INDENT) if right else [""]
        if len(left) + 4 <= _INDENT and text:
            text[0] = ("  %-*s" % (_INDENT - 2, left)) + text[0].strip()
        else:
            lines.append("  " + left)
        lines += text if right or len(left) + 4 <= _INDENT else []
    return [line.rstrip() for line in lines]


def _wrapped(text: str, indent: int) -> List[str]:
    """A text in lines. (`textwrap` would load `re`, which is most of what the help needs to start.)"""
    columns = os.environ.get("COLUMNS", "")
    width = min(max(int(columns), _NARROW), _WIDE) if columns.isdecimal() else 100
    lines: List[str] = []
    line = ""
    for word in text.split():
        if line and indent + len(line) + 1 + len(word) > width:
            lines.append(" " * indent + line)
            line = ""
        line += (" " if line else "") + word
    return lines + [" " * indent + line] if line else lines


# Completion.

SCRIPTS = {}  # shell -> script
SCRIPTS["bash"] = """\
_oai_lite() {
    local line="${COMP_LINE:0:COMP_POINT}" last
    local -a words
    read -ra words <<< "$line"
    [[ $line == *[[:space:]] ]] && words+=("")
    last="${words[${#words[@]}-1]}"
    if [[ $last == *@* ]]; then
        COMPREPLY=( $(compgen -f -- "${last##*@}") )
    else
        COMPREPLY=( $("$1" completion words -- "${words[@]:1}" 2>/dev/null) )
        [[ ${COMPREPLY[0]} == *[.=@] ]] && compopt -o nospace 2>/dev/null
    fi
}
complete -o default -F _oai_lite oai-lite
"""
SCRIPTS["zsh"] = """\
#compdef oai-lite
_oai_lite() {
    local -a found
    found=( ${(f)"$($words[1] completion words -- "${(@)words[2,CURRENT]}" 2>/dev/null)"} )
    if [[ $PREFIX == *@* ]]; then
        compset -P '*@'
        _files
    elif (( ${#found} )); then
        compadd -Q -S '' -- $found
    else
        _files
    fi
}
compdef _oai_lite oai-lite
"""
SCRIPTS["fish"] = """\
function __oai_lite_words
    set -l words (commandline -opc)
    set -l last (commandline -ct)
    set -e words[1]
    oai-lite completion words -- $words "$last" 2>/dev/null
end
complete -c oai-lite -a '(__oai_lite_words)'
"""


def complete(operands: List[str]) -> None:
    """Print the script, or the candidates."""
    shell = operands[0] if operands else ""
    if shell == "words":
        print("\n".join(candidates(operands[1:])))
    elif shell in SCRIPTS:
        print(SCRIPTS[shell], end="")
    else:
        raise UsageError("completion takes the name of a shell: %s" % ", ".join(SCRIPTS))


def candidates(words: List[str]) -> List[str]:
    """What may stand in place of the last word. The words before it need not make sense yet."""
    current = words[-1] if words else ""
    try:
        return sorted({word for word in _possible(parse(words[:-1]), current) if word.startswith(current)})
    except UsageError:
        return []  # after an option that wants a value, or a name that is none


def _possible(found: Arguments, current: str) -> Iterable[str]:
    if current[:1] == "-":
        return ["--" + row[2] for row in options_of(found.kind)] if found.command else ["--help", "--version"]
    if found.command in ("", "help"):
        area = current.partition(".")[0]
        if "." in current and area in AREAS:
            return [name for name, _ in listed(area)]
        return [*(name for name in COMMANDS if name != "OPERATION"), *(name + "." for name in AREAS)]
    if found.command == "completion":
        return SCRIPTS
    return _parameters(found) if found.kind == "OPERATION" else []


def _parameters(found: Arguments) -> List[str]:
    """The parameters of an operation that are not given yet, as words to go on with."""
    method = find(found.command)
    given = {word.partition("=")[0].rstrip(":") for word in found.operands}
    looks = [look for name, look in shapes(method).items() if name not in given]
    return [look[: look.index("=") + 1] + ("@" if "=@" in look else "") for look in looks]
