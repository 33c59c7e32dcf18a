"""The command line: `python -m oai_lite chat "Say this is a test"`, or `oai-lite ...` where it is installed.

Turns words into one call and its reply into lines on standard output; errors go to standard error in one line each, with an exit
code that says what kind of thing went wrong. Loads only what the command at hand needs of `_cli`.
"""
from __future__ import annotations

import os
import sys

from ._cli import UsageError, optional, parse
from ._version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import List, Optional

    from ._cli import Arguments

OK, API, USAGE, AUTHENTICATION, LIMIT, NETWORK, INTERRUPTED = 0, 1, 2, 3, 4, 5, 130
_LIMITS = frozenset(("rate_limit_exceeded", "insufficient_quota"))
_HINTS = {  # the first error that it is -> what follows its message
    "InsufficientQuotaError": "; waiting will not help: the account needs credit or a higher limit",
    "RateLimitError": "; wait, or allow more --retries",
    "AuthenticationError": "; check the key in OPENAI_API_KEY or --api-key-file",
    "APITimeoutError": "; --timeout SECONDS allows more",
    "APIStreamIncompleteError": "; ask again",
    "APIConnectionError": "; check --base-url and the network, or run `doctor`",
    "InternalServerError": "; try again later",
}


def main(argv: Optional[List[str]] = None) -> int:
    """Run a command line (default: the process's own) and return its exit code.

    0 done, 1 the API said no, 2 wrong usage, 3 no or a wrong credential, 4 rate limit or quota, 5 network or timeout,
    130 interrupted.
    """
    debug = False
    try:
        arguments = parse(sys.argv[1:] if argv is None else argv)
        debug = bool(arguments["debug"])
        code = run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has seen enough. Python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except Exception as exc:
        if debug:
            import traceback

            traceback.print_exc()
        return complain(exc)


def run(arguments: Arguments) -> int:
    """Do what the arguments ask; the exit code."""
    command = arguments.command
    if arguments["version"]:
        print("oai_lite " + __version__)
    elif arguments["help"] or command == "help":
        from ._cli.help import show

        show(command if command != "help" else arguments.operands[0] if arguments.operands else "")
    elif not command:
        raise UsageError("give a command, such as `chat QUESTION` or `models.list`; --help lists what there is")
    elif command in ("serve", "doctor") and arguments.operands:
        raise UsageError("%s takes options only, not %r" % (command, arguments.operands[0]))
    elif command == "serve":
        serve(arguments)
    elif command == "doctor":
        from ._cli.doctor import examine
        from ._cli.output import Out

        out = Out()
        return examine(lambda line: out.text(line, True), arguments["base-url"], optional(arguments["timeout"], float, "timeout"))
    elif command == "completion":
        from ._cli.help import complete

        complete(arguments.operands)
    else:
        if command not in ("chat", "api"):
            from ._cli.values import find

            find(command)  # a wrong name is said before anything more is loaded
        from ._cli import calls

        {"chat": calls.chat, "api": calls.api}.get(command, calls.operation)(arguments)
    return OK


def serve(arguments: Arguments) -> None:
    """The offline server, until it is interrupted: its base URL on standard output, what comes in on standard error."""
    from time import sleep

    from .testing import Server

    port = optional(arguments["port"], int, "port") or 0
    server = Server(host=arguments["host"] or "127.0.0.1", port=port)
    try:
        server.start()
    except (OSError, OverflowError) as exc:
        raise UsageError("can't listen on port %d: %s" % (port, getattr(exc, "strerror", None) or exc)) from None
    with server:
        print(server.url, flush=True)
        print("Try: OPENAI_API_KEY=sk-offline OPENAI_BASE_URL=%s ... (Ctrl-C ends it)" % server.url, file=sys.stderr, flush=True)
        while True:
            sleep(0.1)
            while server.requests:
                recorded = server.requests.pop(0)
                print("%s %s %s" % (recorded.method, recorded.path, recorded.operation or "unknown"), file=sys.stderr, flush=True)


def complain(error: Exception) -> int:
    """Say in one line on standard error what is wrong and what to do; the exit code."""
    from ._cli.output import RED, painted

    code = exit_code(error)
    text = " ".join(str(error).split())
    if _lacks_credentials(error):
        azure = "AZURE" in text
        names = "AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN" if azure else "OPENAI_API_KEY (OPENAI_ADMIN_KEY for admin operations)"
        text = "there is no API key: set %s, or give --api-key-file FILE" % names
    elif code == API and not is_ours(error):
        text = "%s: %s; --debug shows where" % (type(error).__name__, text)
    elif code != USAGE:
        text += hint(error)
    try:
        line = "%s %s\n" % (painted("oai_lite:", RED, sys.stderr), text)
        encoding = sys.stderr.encoding or "utf-8"
        sys.stderr.write(line.encode(encoding, "backslashreplace").decode(encoding))
        sys.stderr.flush()
    except (AttributeError, OSError):
        pass  # nobody listens
    return code


def is_ours(error: Exception) -> bool:
    """Whether an error is one of this package, which says itself what is wrong."""
    return type(error).__module__.startswith(str(__package__) + ".")


def hint(error: Exception) -> str:
    """What to do about an error of a call, where its message does not say."""
    from . import _errors

    for name, text in _HINTS.items():
        if isinstance(error, getattr(_errors, name)):
            wait = getattr(error, "retry_after", None)
            return text.replace("; wait,", "; wait %g s," % wait) if wait is not None else text
    return ""


def exit_code(error: Exception) -> int:
    """The exit code that tells a script what kind of error this was."""
    if isinstance(error, UsageError):
        return USAGE
    from . import _errors

    if isinstance(error, (_errors.AuthenticationError, _errors.PermissionDeniedError)) or _lacks_credentials(error):
        return AUTHENTICATION
    if isinstance(error, _errors.RateLimitError) or getattr(error, "code", None) in _LIMITS:
        return LIMIT
    if isinstance(error, (_errors.APIConnectionError, _errors.PollTimeoutError)):
        return NETWORK
    return USAGE if isinstance(error, _errors.ConfigurationError) else API


def _lacks_credentials(error: Exception) -> bool:
    words = str(error)
    return words.startswith(("Missing credentials", "Could not resolve authentication"))


if __name__ == "__main__":
    sys.exit(main())
