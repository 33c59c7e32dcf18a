"""Log records of the logger "oai_lite", and `OPENAI_LOG=info|debug`, which shows them on standard error.

The `logging` module is never imported on behalf of a program that does not use it: if nobody has imported it, nobody can
have asked for records. Callers hand in methods, URLs without query, status codes and timings; never bodies, never headers.
"""
from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from logging import Logger
    from typing import Optional

NAME = __name__.rpartition(".")[0]
_DEBUG, _INFO, _WARNING = 10, 20, 30
_LEVELS = {"debug": _DEBUG, "info": _INFO}


def setup() -> None:
    """Show records as `OPENAI_LOG` asks: "info" or "debug"; anything else changes nothing."""
    level = _LEVELS.get(os.environ.get("OPENAI_LOG", "").strip().lower())
    if level is not None:
        import logging

        logging.basicConfig(format="[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s", datefmt="%Y-%m-%d %H:%M:%S")
        logging.getLogger(NAME).setLevel(level)


_known: Optional[Logger] = None


def _logger() -> Optional[Logger]:
    global _known
    if _known is None and "logging" in sys.modules:
        _known = sys.modules["logging"].getLogger(NAME)
    return _known


def debugging() -> bool:
    """Whether anybody wants debug records: asked before what goes into them is put together."""
    logger = _known or _logger()
    return logger is not None and logger.isEnabledFor(_DEBUG)


def _log(level: int, message: str, arguments: tuple) -> None:  # type: ignore[type-arg]
    logger = _logger()
    if logger is not None and logger.isEnabledFor(level):
        logger.log(level, message, *arguments, stacklevel=3) if sys.version_info >= (3, 8) else logger.log(level, message, *arguments)


def debug(message: str, *arguments: object) -> None:
    _log(_DEBUG, message, arguments)


def info(message: str, *arguments: object) -> None:
    _log(_INFO, message, arguments)


def warning(message: str, *arguments: object) -> None:
    _log(_WARNING, message, arguments)
