"""The Pythons of this machine, and virtual environments made from them with the pinned extras of pyproject.toml.

It owns `.venv/` (one folder per version and extra, used again while Python and pins are the same) and the environment variables that
children get. It knows nothing about what is run inside. Works on a bare Python: no TOML reader, no `virtualenv`.
"""
from __future__ import annotations

import ast
import hashlib
import os
import re
import shutil
import subprocess
import sys
import threading
from glob import glob
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

    Minor = Tuple[int, int]
    Run = Callable[[Sequence[str], Mapping[str, str]], Tuple[int, str]]

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 7)
PINS = "[project.optional-dependencies]"  # the table of pyproject.toml that has them
PROBE_SECONDS = 30  # a start of Python takes 20 ms; the rest is for machines that are busy with something else
PIP_LINES = 15  # of what pip says when it fails: its reason comes last

_PROBE = """
import sys, sysconfig
free = sysconfig.get_config_var("Py_GIL_DISABLED") or 0
base = getattr(sys, "_base_executable", "") or sys.executable  # of an activated environment, what it was made from
print("\\t".join(map(str, [sys.implementation.name, *sys.version_info[:4], free, base])))
"""


class Python:
    """An interpreter of this machine: `minor` (3, 11), `version` "3.11.7", `path` of its executable, and what is odd about it.

    `oddity` is "" for those the checks run on; else why they do not: a pre-release, a build without the GIL, not CPython.
    """

    def __init__(self, numbers: Tuple[int, int, int], path: str, oddity: str = "") -> None:
        self.numbers = numbers
        self.minor = numbers[:2]
        self.version = "%d.%d.%d" % numbers
        self.path = path
        self.oddity = oddity

    def __repr__(self) -> str:
        return "<Python %s at %s%s>" % (self.version, self.path, self.oddity and ", " + self.oddity)


class EnvironmentFailed(Exception):
    """A virtual environment could not be made. The message has the command that failed and its last lines."""


def name_of(minor: Minor) -> str:
    """(3, 11) -> "3.11"."""
    return "%d.%d" % minor


def parse_minor(text: str) -> Minor:
    """"3.11" -> (3, 11). Raises ValueError for anything else."""
    match = re.match(r"([0-9]+)\.([0-9]+)$", text)
    if match is None:
        raise ValueError("%r is not a version of Python like 3.11" % text)
    return int(match.group(1)), int(match.group(2))


# Finding interpreters.


def find(search: Optional[Iterable[str]] = None) -> List[Python]:
    """The Pythons of this machine from 3.7 on, oldest first, of each minor version the newest patch first.

    search: executables to look at; default: `python3.X` in every folder of PATH, those of pyenv, and the running one.
    """
    found: Dict[str, Python] = {}
    for executable in candidates() if search is None else search:
        python = probe(executable)
        if python is not None and python.minor >= OLDEST:
            found.setdefault(os.path.realpath(python.path), python)
    return sorted(found.values(), key=lambda python: (python.minor, -python.numbers[2]))


def candidates() -> List[str]:
    """Executables that may be Pythons, each file once."""
    pattern = re.compile(r"python3(\.[0-9]+)?(\.exe)?$")
    paths: List[str] = []
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        found = sorted(glob(os.path.join(glob_escape(folder or "."), "python3*")))
        paths += [path for path in found if pattern.match(os.path.basename(path))]
    pyenv = os.environ.get("PYENV_ROOT") or os.path.expanduser(os.path.join("~", ".pyenv"))
    paths += sorted(glob(os.path.join(glob_escape(pyenv), "versions", "*", "bin", "python")))
    paths.append(sys.executable)
    files: Dict[str, str] = {}
    for path in paths:
        files.setdefault(os.path.realpath(path), path)
    return list(files.values())


def glob_escape(folder: str) -> str:
    """A folder's name as a pattern that matches only itself."""
    return re.sub(r"([*?[])", r"[\1]", folder)


def probe(executable: str) -> Optional[Python]:
    """What an executable says it is, or None if it is no working Python 3 (a shim without a version behind it, say)."""
    try:
        done = subprocess.run(
            [executable, "-I", "-c", _PROBE], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            universal_newlines=True, timeout=PROBE_SECONDS, env=clean(os.environ),
        )  # fmt: skip
        name, major, minor, patch, level, free, path = done.stdout.rstrip("\n").split("\t")
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    oddity = "a pre-release" if level != "final" else "a build without the GIL" if free == "1" else ""
    return Python((int(major), int(minor), int(patch)), path, name if name != "cpython" else oddity)


# What children see of the environment.

_DROPPED = re.compile(r"(PYTHON|PYTEST_|MYPY|HYPOTHESIS_|OPENAI_|AZURE_OPENAI_|COV_CORE_|VIRTUAL_ENV|__PYVENV_LAUNCHER__$)")


def clean(environment: Mapping[str, str], proxies: bool = True) -> Dict[str, str]:
    """An environment without what would change a result: settings of Python, of the test tools and of the API.

    proxies: whether to keep `*_PROXY` too, which pip may need and tests must not see.
    """
    kept = {name: value for name, value in environment.items() if not _DROPPED.match(name)}
    return kept if proxies else {name: value for name, value in kept.items() if not name.upper().endswith("_PROXY")}


# Pins.


def requirements(extras: Iterable[str], pyproject: Optional[str] = None) -> List[str]:
    """The pinned requirements of some extras, as pip takes them. Raises ValueError if there is no such extra."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8") if pyproject is None else pyproject
    _, _, section = text.partition("\n%s\n" % PINS)
    section = re.split(r"(?m)^\[[^\n]*\]$", section)[0]
    found: List[str] = []
    for extra in extras:
        match = re.search(r"(?ms)^%s = (\[.*?^\])" % re.escape(extra), section)
        if match is None:
            raise ValueError("pyproject.toml has no extra %r in the form `%s = [`, one string a line, `]`" % (extra, extra))
        found += ast.literal_eval(match.group(1))
    return found


def fingerprint(python: Python, pins: Sequence[str]) -> str:
    """What an environment depends on, as a short text: another Python or another pin gives another one."""
    return hashlib.sha256("\n".join([python.version, os.path.realpath(python.path), *pins]).encode("utf-8")).hexdigest()


# Environments.


class Environments:
    """Makes virtual environments when they are first asked for; threads may ask at once."""

    def __init__(self, pythons: Iterable[Python], run: Run, folder: Optional[Path] = None) -> None:
        """run: runs a command with environment variables, gives exit code and output."""
        self._run = run
        self._folder = ROOT / ".venv" if folder is None else folder
        self._lock = threading.Lock()
        self._locks: Dict[Tuple[Minor, str], threading.Lock] = {}
        self._choices: Dict[Minor, List[Python]] = {}
        for python in pythons:
            if not python.oddity:
                self._choices.setdefault(python.minor, []).append(python)

    @property
    def minors(self) -> List[Minor]:
        """The versions there are, oldest first."""
        return sorted(self._choices)

    def python(self, minor: Minor, extra: str = "") -> str:
        """The executable of the environment of a version. Raises EnvironmentFailed if it can't be made.

        extra: one of pyproject.toml, for an environment of its own that has it and `dev`, and nothing else.
        """
        with self._lock:
            lock = self._locks.setdefault((minor, extra), threading.Lock())
        with lock:
            failures = []
            for choice in self._choices[minor]:  # the newest patch; an older one only if that can't make environments
                try:
                    return self._ready(choice, extra)
                except EnvironmentFailed as exc:
                    failures.append(str(exc))
            raise EnvironmentFailed("\n".join(failures))

    def _ready(self, python: Python, extra: str) -> str:
        extras = ["dev", extra or "typing"] if extra or python.minor == self.minors[-1] else ["dev"]
        pins = requirements(extras)
        folder = self._folder / (name_of(python.minor) + ("-" + extra if extra else ""))
        executable = str(folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
        stamp, mark = folder / "made-from", fingerprint(python, pins)
        if not (stamp.is_file() and stamp.read_text() == mark and os.path.exists(executable)):
            shutil.rmtree(str(folder), ignore_errors=True)
            self._command([python.path, "-m", "venv", str(folder)])
            pip = [executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--prefer-binary"]
            self._command([*pip, *pins])
            stamp.write_text(mark)
        return executable

    def _command(self, command: Sequence[str]) -> None:
        code, output = self._run(command, clean(os.environ))
        if code != 0:
            last = [line for line in output.splitlines() if line.strip()][-PIP_LINES:]
            raise EnvironmentFailed("this command failed with exit code %d:\n  %s\n%s" % (code, quoted(command), "\n".join(last)))


def quoted(command: Sequence[str]) -> str:
    """A command as one would type it."""
    return " ".join(word if re.match(r"[\w@%+=:,./\\-]+$", word) else "'%s'" % word.replace("'", "'\\''") for word in command)
