"""What this package is called, its version, and what a client tells a server about both and about the machine.

The version is a literal, so that no metadata has to be read. The rest is worked out from `sys` and `os` alone: the `platform` module
would cost several milliseconds of import and may start a process.
"""
from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import List, Tuple

__title__ = "oai_lite"
__version__ = "0.1.0"

_SYSTEMS = (
    ("ios", "iOS"),
    ("android", "Android"),
    ("darwin", "MacOS"),
    ("win", "Windows"),
    ("cygwin", "Windows"),
    ("linux", "Linux"),
    ("freebsd", "FreeBSD"),
    ("openbsd", "OpenBSD"),
)
_MACHINES = {
    "x86_64": "x64",
    "amd64": "x64",
    "i386": "x32",
    "i686": "x32",
    "x86": "x32",
    "aarch64": "arm64",
    "arm64": "arm64",
    "armv6l": "arm",
    "armv7l": "arm",
    "arm": "arm",
}
_IMPLEMENTATIONS = {"cpython": "CPython", "pypy": "PyPy", "graalpy": "GraalVM", "ironpython": "IronPython"}


def system(platform: str) -> str:
    """The name for `X-Stainless-OS` of a `sys.platform` value."""
    if not platform:
        return "Unknown"
    if hasattr(sys, "getandroidapilevel"):
        return "Android"
    for prefix, name in _SYSTEMS:
        if platform.startswith(prefix):
            return name
    return "Other:" + platform


def architecture(machine: str) -> str:
    """The name for `X-Stainless-Arch` of a machine name as `uname -m` prints it."""
    if not machine:
        return "unknown"
    return _MACHINES.get(machine.lower(), "other:" + machine.lower())


def _machine() -> str:
    if hasattr(os, "uname"):
        return os.uname().machine
    return os.environ.get("PROCESSOR_ARCHITECTURE", "")


def identity(agent: str, world: str) -> List[Tuple[str, str]]:
    """Headers of every request. `agent` is the client's class name, `world` is "false" (sync) or "async:asyncio"."""
    name = sys.implementation.name
    return [
        ("User-Agent", "%s/Python %s" % (agent, __version__)),
        ("X-Stainless-Lang", "python"),
        ("X-Stainless-Package-Version", __version__),
        ("X-Stainless-OS", system(sys.platform)),
        ("X-Stainless-Arch", architecture(_machine())),
        ("X-Stainless-Runtime", _IMPLEMENTATIONS.get(name, name)),
        ("X-Stainless-Runtime-Version", "%d.%d.%d" % sys.version_info[:3]),
        ("X-Stainless-Async", world),
    ]
