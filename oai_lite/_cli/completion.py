"""`completion bash|zsh|fish`: the script that lets a shell ask this program what may come next, and the answer to that.

The scripts call `completion words -- WORD...`, which prints a candidate per line for the last word; so they never get old.
"""
from __future__ import annotations

from ..resources import AREAS
from .arguments import COMMANDS, UsageError, options_of, parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Iterable, List

    from .arguments import Arguments

_BASH = """\
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
_ZSH = """\
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
_FISH = """\
function __oai_lite_words
    set -l words (commandline -opc)
    set -l last (commandline -ct)
    set -e words[1]
    oai-lite completion words -- $words "$last" 2>/dev/null
end
complete -c oai-lite -a '(__oai_lite_words)'
"""
SCRIPTS = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH}


def run(arguments: Arguments) -> None:
    """Print the script, or the candidates."""
    shell = arguments.operands[0] if arguments.operands else ""
    if shell == "words":
        print("\n".join(candidates(arguments.operands[1:])))
    elif shell in SCRIPTS:
        print(SCRIPTS[shell], end="")
    else:
        raise UsageError("completion takes the name of a shell: %s" % ", ".join(SCRIPTS))


def candidates(words: List[str]) -> List[str]:
    """What may stand in place of the last word. The words before it need not make sense yet."""
    current = words[-1] if words else ""
    before = words[:-1]
    try:
        found = parse(before)
    except UsageError:
        return []  # after an option that wants a value
    try:
        if current[:1] == "-":
            return _starting(current, ["--" + row[2] for row in options_of(found.kind)] if found.command else ["--help", "--version"])
        if not found.command or found.command == "help":
            return _starting(current, [*_commands(found.command), *names(current)])
        if found.command == "completion":
            return _starting(current, SCRIPTS)
        return _starting(current, parameters(found)) if found.kind == "OPERATION" else []
    except UsageError:
        return []


def _commands(command: str) -> List[str]:
    return [name for name in COMMANDS if name != "OPERATION"] if not command else list(COMMANDS)[:1]


def names(current: str) -> List[str]:
    """Dotted names of operations below the area that a word begins with; the areas until then."""
    area = current.partition(".")[0]
    if "." not in current or area not in AREAS:
        return [name + "." for name in AREAS]
    from .names import listed

    return [name for name, _ in listed(area)]


def parameters(found: Arguments) -> List[str]:
    """The parameters of an operation that are not given yet, as words to go on with."""
    from .help import shape
    from .names import find

    method = find(found.command)
    given = {word.partition("=")[0].rstrip(":") for word in found.operands}
    shapes = [shape(method, name) for name in method.parameters if name not in given]
    return [text[: text.index("=") + 1] + ("@" if "=@" in text else "") for text in shapes]


def _starting(prefix: str, words: Iterable[str]) -> List[str]:
    return sorted({word for word in words if word.startswith(prefix)})


