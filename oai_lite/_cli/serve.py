"""`serve`: the offline server in the foreground, until it is interrupted."""
from __future__ import annotations

import sys
import time

from .arguments import UsageError, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .arguments import Arguments

_LOOK = 0.1  # seconds between two looks for requests to report


def run(arguments: Arguments) -> None:
    """Serve; the base URL on standard output, what comes in on standard error."""
    from ..testing import Server

    if arguments.operands:
        raise UsageError("serve takes options only, not %r" % arguments.operands[0])
    port = optional(arguments["port"], int, "port") or 0
    server = Server(host=arguments["host"] or "127.0.0.1", port=port)
    try:
        server.start()
    except (OSError, OverflowError) as exc:
        raise UsageError("can't listen on port %d: %s" % (port, getattr(exc, "strerror", None) or exc)) from None
    try:
        print(server.url, flush=True)
        print("Try: OPENAI_API_KEY=sk-offline OPENAI_BASE_URL=%s ... (Ctrl-C ends it)" % server.url, file=sys.stderr, flush=True)
        while True:
            time.sleep(_LOOK)
            while server.requests:
                recorded = server.requests.pop(0)
                print("%s %s %s" % (recorded.method, recorded.path, recorded.operation or "unknown"), file=sys.stderr, flush=True)
    finally:
        server.close()
