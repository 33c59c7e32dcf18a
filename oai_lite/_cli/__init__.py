"""The command line: `python -m oai_lite chat "Say this is a test"`, or `oai-lite ...` where it is installed.

Turns words into one call and its reply into lines on standard output; errors go to standard error in one line each, with an exit
code that says what kind of thing went wrong. Loads only what the command at hand needs.
"""
from __future__ import annotations

import os
import sys

from .arguments import COMMANDS, UsageError, parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import List, Optional

    from .arguments import Arguments

OK, API, USAGE, AUTHENTICATION, LIMIT, NETWORK, INTERRUPTED = 0, 1, 2, 3, 4, 5, 130
_LIMITS = frozenset(("rate_limit_exceeded", "insufficient_quota"))


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
        from .._version import __version__

        print("oai_lite " + __version__)
    elif arguments["help"] or command == "help":
        from .help import show

        show(command if command != "help" else arguments.operands[0] if arguments.operands else "")
    elif not command:
        raise UsageError("give a command, such as `chat QUESTION` or `models.list`; --help lists what there is")
    elif command == "doctor":
        return doctor(arguments.operands)
    elif command in COMMANDS and command not in ("chat", "api", "OPERATION"):
        from importlib import import_module

        import_module("." + command, __package__).run(arguments)
    else:
        if command not in ("chat", "api"):
            from .names import find

            find(command)  # a wrong name is said before anything more is loaded
        from . import calls

        if command == "chat":
            from .chat import ask

            ask(arguments)
        else:
            (calls.api if command == "api" else calls.operation)(arguments)
    return OK


def doctor(argv: List[str]) -> int:
    """The examination of this machine: a module of its own, with options of its own."""
    from importlib import import_module

    code: int = import_module(".._doctor", __package__).main(argv)
    return code


def complain(error: Exception) -> int:
    """Say in one line on standard error what is wrong and what to do; the exit code."""
    from .terminal import RED, painted

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
    return type(error).__module__.partition(".")[0] == __name__.partition(".")[0]


def hint(error: Exception) -> str:
    """What to do about an error of a call, where its message does not say."""
    from .. import _errors

    if isinstance(error, _errors.InsufficientQuotaError):
        return "; waiting will not help: the account needs credit or a higher limit"
    if isinstance(error, _errors.RateLimitError):
        wait = error.retry_after
        return "; wait%s, or allow more --retries" % (" %g s" % wait if wait is not None else "")
    if isinstance(error, _errors.AuthenticationError):
        return "; check the key in OPENAI_API_KEY or --api-key-file"
    if isinstance(error, _errors.APITimeoutError):
        return "; --timeout SECONDS allows more"
    if isinstance(error, _errors.APIStreamIncompleteError):
        return "; ask again"
    if isinstance(error, _errors.APIConnectionError):
        return "; check --base-url and the network, or run `doctor`"
    return "; try again later" if isinstance(error, _errors.InternalServerError) else ""


def exit_code(error: Exception) -> int:
    """The exit code that tells a script what kind of error this was."""
    if isinstance(error, UsageError):
        return USAGE
    from .. import _errors

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
