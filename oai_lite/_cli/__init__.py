"""The options of the command line as a table, and the words of a command line -> command, operands and options.

One table drives parsing, help and completion. By hand and not with `argparse`: options may stand anywhere, half of the commands
are data, and the module costs more to import than a call's whole preparation. Knows no command's meaning; does no I/O.
"""
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Iterable, Iterator, List, Optional, Tuple

# Commands: what follows them, the groups of options that they take, and what they do. An operation counts as "OPERATION".
COMMANDS = {
    "chat": ("[QUESTION...]", "ask reply request client", "ask a model and print its reply as it comes"),
    "OPERATION": ("[NAME=VALUE...]", "call pages reply request client", "call any operation, such as models.list or files.create"),
    "api": ("METHOD PATH [NAME=VALUE...]", "call reply request client", "call any path, documented or not"),
    "serve": ("", "serve", "run the offline server, which needs no key and repeats what it is told"),
    "doctor": ("", "doctor", "show the settings in effect, and look for what keeps calls from working here"),
    "completion": ("bash|zsh|fish", "", "print the script that completes commands in a shell"),
    "help": ("[COMMAND|OPERATION|AREA]", "", "say what there is, and how it is called"),
}

# Options: group, short and long name, what to write after it ("" for a switch, "..." if it may be repeated), text.
OPTIONS = (
    ("ask", "m", "model", "NAME", "the model; default: OAI_LITE_MODEL, else gpt-4o-mini"),
    ("ask", "s", "system", "TEXT", "instructions for the model"),
    ("ask", "a", "attach", "FILE...", "an image or another file, as a path or a URL; may be repeated"),
    ("ask", "", "schema", "JSON", "the JSON schema that the reply will follow: inline, or the name of a file"),
    ("ask", "", "api", "KIND", "the API to ask: responses or chat; default: OAI_LITE_API, else responses"),
    ("ask", "e", "extra", "NAME=VALUE...", "another parameter of the operation; may be repeated"),
    ("call", "e", "extra", "NAME=VALUE...", "a body parameter that this version does not know; may be repeated"),
    ("call", "f", "field", "NAME=VALUE...", "the same as NAME=VALUE, for those who know curl and gh"),
    ("call", "F", "form", "NAME=VALUE...", "the same as NAME=VALUE"),
    ("call", "", "stream", "", "ask for events while the reply is made; one JSON line per event"),
    ("pages", "", "all", "", "fetch all pages of a list; one JSON array"),
    ("pages", "", "paginate", "", "the same as --all"),
    ("reply", "", "json", "", "the whole reply as JSON: indented on a terminal, else in one line"),
    ("reply", "", "jsonl", "", "JSON lines: each event of a stream, each item of all pages of a list"),
    ("reply", "t", "text", "", "only the text of a reply or of a stream's events"),
    ("reply", "", "raw", "", "what the server sent, byte for byte; with chat: no line end added"),
    ("reply", "g", "get", "PATH", "only what is there: choices.0.message.content, data.*.id"),
    ("reply", "o", "output", "FILE", "write to a file, which is there when it is complete; - is standard output"),
    ("reply", "i", "include", "", "status and header fields of the response first"),
    ("request", "", "curl", "", "send nothing, print the request as a curl command"),
    ("request", "n", "dry-run", "", "the same as --curl"),
    ("request", "H", "header", "NAME:VALUE...", "a header field to send; may be repeated"),
    ("request", "", "no-stdin", "", "leave standard input alone"),
    ("client", "", "base-url", "URL", "address of the API or a compatible server; default: OPENAI_BASE_URL"),
    ("client", "", "api-key-file", "FILE", "where the key is, in place of OPENAI_API_KEY; - is the first line of standard input"),
    ("client", "", "organization", "ID", "default: OPENAI_ORG_ID"),
    ("client", "", "project", "ID", "default: OPENAI_PROJECT_ID"),
    ("client", "", "timeout", "SECONDS", "limit of each phase of a request; default: 600, and 5 to connect"),
    ("client", "", "retries", "NUMBER", "how often a failed request is sent again; default: 2"),
    ("client", "", "azure-endpoint", "URL", "Azure: the resource; default: AZURE_OPENAI_ENDPOINT"),
    ("client", "", "azure-deployment", "NAME", "Azure: the deployment"),
    ("client", "", "api-version", "DATE", "Azure: default: OPENAI_API_VERSION"),
    ("client", "", "offline", "", "ask the built-in server, which repeats the question; needs no key"),
    ("serve", "p", "port", "NUMBER", "TCP port to listen on; default: any that is free"),
    ("serve", "", "host", "ADDRESS", "address to listen on; default: 127.0.0.1"),
    ("doctor", "", "base-url", "URL", "address of the API; default: OPENAI_BASE_URL, else the official one"),
    ("doctor", "", "timeout", "SECONDS", "limit of each step; default: 10"),
    ("every", "h", "help", "", "say how this is called"),
    ("every", "", "debug", "", "requests, responses and tracebacks on standard error; keys are left out"),
    ("every", "", "version", "", "print the version"),
)
GROUPS = {
    "ask": "Question", "call": "Call", "pages": "List", "reply": "Output", "request": "Request", "client": "Connection",
    "serve": "Server", "doctor": "Check", "every": "Other",
}  # fmt: skip
_SAME = {"paginate": "all", "dry-run": "curl"}
_NO_SUCH = {"api-key": "keys on a command line show in process lists: set OPENAI_API_KEY, or use --api-key-file"}


class UsageError(Exception):
    """The command line makes no sense; the message says what to write instead."""


class Arguments:
    """A parsed command line: `command` ("" if there is none), `operands` after it; `arguments["model"]` is an option's value.

    Switches are True or False, options that may be repeated lists, others text or None.
    """

    def __init__(self) -> None:
        self.command = ""
        self.operands: List[str] = []
        self.options: Dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        return self.options.get(name)

    @property
    def kind(self) -> str:
        """The command, with "OPERATION" for all operations."""
        return self.command if self.command in COMMANDS or not self.command else "OPERATION"


def options_of(kind: str) -> List[Tuple[str, str, str, str, str]]:
    """The rows of the options that a command takes."""
    groups = ["every", *(COMMANDS[kind][1].split() if kind else "client request".split())]
    return [row for row in OPTIONS if row[0] in groups]


def parse(words: Iterable[str]) -> Arguments:
    """The arguments that these words are. Raises UsageError."""
    found = Arguments()
    names: List[str] = []
    left = iter(words)
    for word in left:
        if word == "--":
            found.command = found.command or next(left, "")
            found.operands.extend(left)
        elif word[:1] == "-" and word != "-":
            names.append(_option(found, word, left))
        elif found.command:
            found.operands.append(word)
        else:
            found.command = word
    for name in names:
        _check_place(found, name)
    return found


def _option(found: Arguments, word: str, left: Iterator[str]) -> str:
    """Take in one option; its long name."""
    long = word[:2] == "--"
    name, equals, value = word[2:].partition("=") if long else (word[1:2], word[2:], word[2:])
    row = next((row for row in OPTIONS if row[2 if long else 1] == name), None)
    if row is None:
        raise UsageError(_unknown(word.partition("=")[0]))
    name, wanted = _SAME.get(row[2], row[2]), row[3]
    if not wanted:
        if equals:
            raise UsageError("--%s takes no value, but %r was given" % (name, value))
        found.options[name] = True
        return row[2]
    if not equals:
        value = next(left, "")
        if not value:
            raise UsageError("--%s needs a value: --%s %s" % (row[2], row[2], wanted.replace("...", "")))
    if wanted.endswith("..."):
        found.options.setdefault(name, []).append(value)
    elif name in found.options:
        raise UsageError("--%s is given twice" % name)
    else:
        found.options[name] = value
    return row[2]


def _unknown(word: str) -> str:
    if word[2:] in _NO_SUCH:
        return "there is no option %s: %s" % (word, _NO_SUCH[word[2:]])
    names = ["--" + row[2] for row in OPTIONS]
    return "unknown option %s; %s (after -- nothing is an option)" % (word, nearest(word, names) or "--help lists them")


def _check_place(found: Arguments, name: str) -> None:
    takers = [command for command in COMMANDS if name in [row[2] for row in options_of(command)]]
    if found.kind not in ("", "help", *takers) and not found["help"]:
        raise UsageError("%s takes no --%s; that is an option of %s" % (found.command, name, ", ".join(takers)))


def nearest(word: str, names: Iterable[str]) -> str:
    """ "did you mean X?" for the name that is most like a word; "" if none is."""
    from difflib import get_close_matches

    near = get_close_matches(word, list(names), 1)
    return "did you mean %s?" % near[0] if near else ""


def program() -> str:
    """What the user typed to get here: "oai-lite", or "python -m oai_lite"."""
    import sys

    name = (sys.argv[0] if sys.argv else "").replace("\\", "/").rpartition("/")[2]
    if name in ("__main__.py", "-m", "-c", ""):
        return "python -m " + (__package__ or "oai_lite").rpartition(".")[0]
    return name[:-4] if name.endswith(".exe") else name


def optional(value: Optional[str], kind: Any, name: str) -> Any:
    """An option's text as a number, or None. Raises UsageError."""
    if value is None:
        return None
    try:
        return kind(value)
    except ValueError:
        raise UsageError("--%s takes a number, not %r" % (name, value)) from None
