"""`python -m tools COMMAND`: the tools of this repository, for a person, for CI and for the README alike.

A command is a module of this package with `main(argv) -> int`, loaded when it is asked for. Needs nothing but Python 3.8+.
"""
from __future__ import annotations

import sys
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import List, Optional

COMMANDS = {
    "check": "everything that must hold before a commit: tests on every Python, types, derived files, budgets",
    "gen": "derive resources, field names and stubs from tools/api; --check compares them",
    "parity": "compare with a release of the official package, method by method",
    "build": "make what is shipped: wheels, zip file, zipapp, Lambda layer, vendored copy",
    "fuzz": "look for inputs that break the parsers, for as many minutes as you like",
    "editors": "what checkers and editors spend on a short script, against the official package",
    "bench": "measure the budgets: ratios to what the standard library costs by itself",
}


def usage() -> str:
    """What can be asked for, one command a line."""
    lines = ["usage: python -m tools COMMAND [options]    (COMMAND --help for its options)", ""]
    lines += ["  %-8s %s" % item for item in COMMANDS.items()]
    return "\n".join(lines)


def main(argv: Optional[List[str]] = None) -> int:
    """Run a command. Returns its exit code; 2 if there is no such command."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] in (["-h"], ["--help"]):
        print(usage())
        return 0
    if not arguments or arguments[0] not in COMMANDS:
        print(usage(), file=sys.stderr)
        return 2
    if sys.version_info < (3, 8):
        print("the tools need Python 3.8 or newer, this is %s" % sys.version.split()[0], file=sys.stderr)
        return 2
    code = import_module("." + arguments[0], __package__).main(arguments[1:])
    return int(code or 0)


if __name__ == "__main__":
    sys.exit(main())
