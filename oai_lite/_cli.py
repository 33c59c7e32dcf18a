"""The command line: `python -m oai_lite chat "Say this is a test"`.

Turns arguments into one call and its reply into lines on standard output; errors go to standard error in one line each, with
an exit code that says what kind of thing went wrong. Knows the public face only.
"""
from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any, List, Optional

OK, API, USAGE, AUTHENTICATION, LIMIT, NETWORK, INTERRUPTED = 0, 1, 2, 3, 4, 5, 130
DEFAULT_MODEL = "gpt-4o-mini"


def main(argv: Optional[List[str]] = None) -> int:
    """Run a command line (default: the process's own) and return its exit code.

    0 done, 1 the API said no, 2 wrong usage, 3 no or a wrong credential, 4 rate limit or quota, 5 network or timeout,
    130 interrupted.
    """
    from ._errors import OpenAIError

    words = sys.argv[1:] if argv is None else argv
    if words[:1] == ["doctor"]:
        from ._doctor import main as doctor

        return doctor(words[1:])
    arguments = _parser().parse_args(argv)
    try:
        _chat(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has seen enough. Python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OpenAIError as exc:
        print("oai_lite: %s" % " ".join(str(exc).split()), file=sys.stderr)
        return exit_code(exc)
    return OK


def exit_code(error: Exception) -> int:
    """The exit code that tells a script what kind of error this was."""
    from . import _errors

    if isinstance(error, (_errors.AuthenticationError, _errors.PermissionDeniedError)):
        return AUTHENTICATION
    if isinstance(error, _errors.RateLimitError):
        return LIMIT
    if isinstance(error, _errors.APIConnectionError):
        return NETWORK
    return API if isinstance(error, _errors.APIError) else AUTHENTICATION if "credentials" in str(error) else USAGE


def _parser() -> ArgumentParser:
    from argparse import ArgumentParser

    from ._version import __version__

    parser = ArgumentParser(prog="python -m oai_lite", description="Quick calls to the OpenAI API.")
    parser.add_argument("--version", action="version", version="oai_lite " + __version__)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.required = True
    commands.add_parser("doctor", help="show the settings in effect and check the way to the API", add_help=False)
    chat = commands.add_parser("chat", help="ask a model and print its reply as it comes")
    chat.add_argument("prompt", nargs="*", help="the question; without one it is read from standard input")
    chat.add_argument("-m", "--model", default=os.environ.get("OAI_LITE_MODEL", DEFAULT_MODEL), help="default: %(default)s")
    chat.add_argument("-s", "--system", help="instructions for the model")
    chat.add_argument("--base-url", help="address of the API; default: OPENAI_BASE_URL, else the official one")
    chat.add_argument("--offline", action="store_true", help="ask the built-in server, which repeats the question; needs no key")
    return parser


def _chat(arguments: Namespace) -> None:
    if not arguments.offline:
        from ._client import OpenAI

        with OpenAI(base_url=arguments.base_url) as client:
            _ask(client, arguments)
        return
    from .testing import Server

    with Server() as server, server.client() as client:
        _ask(client, arguments)


def _ask(client: Any, arguments: Namespace) -> None:
    prompt = " ".join(arguments.prompt) or sys.stdin.buffer.read().decode("utf-8", "replace")
    messages = [{"role": "user", "content": prompt}]
    if arguments.system:
        messages.insert(0, {"role": "system", "content": arguments.system})
    with client.chat.completions.create(model=arguments.model, messages=messages, stream=True) as stream:
        for chunk in stream:
            for choice in chunk.choices or ():
                _write((choice.delta and choice.delta.content) or "")
    _write("\n")


def _write(text: str) -> None:
    """Write to standard output at once; characters that its encoding lacks become question marks, not an error."""
    out = sys.stdout
    out.write(text.encode(out.encoding or "utf-8", "replace").decode(out.encoding or "utf-8"))
    out.flush()
