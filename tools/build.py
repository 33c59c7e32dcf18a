"""`python -m tools build`: what is shipped. Wheels, a zip file, a zipapp, a Lambda layer, and the vendored copy.

A table of artefacts, each made from the files of the package alone: the same commit gives the same bytes. The wheel with the
stubs is hatchling's, made in an environment of its own with the pinned extra `build`; the other archives are ours.
"""
from __future__ import annotations

import argparse
import base64
import csv
import hashlib
import io
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from .envs import ROOT, EnvironmentFailed, Environments, clean, find, name_of, parse_minor, requirements
from .packing.archives import PACKAGE, BuildFailed, archive, below, bytecode, epoch, run_time, write
from .packing.stripping import lean
from .packing.vendoring import vendor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import List, Mapping, Optional, Sequence, Tuple

    from .envs import Minor
    from .packing.archives import Files

ARTEFACTS = {
    "wheel": "the wheel with the stubs beside the modules, and the source distribution",
    "runtime": "the wheel less what only people and editors read: stubs, docstrings, comments; in a folder `runtime/`",
    "zip": "oai_lite.zip, to be put on sys.path or given to an engine",
    "pyz": "oai_lite.pyz, to be run: `python oai_lite.pyz chat ...`",
    "layer": "oai_lite-layer.zip, a layer of AWS Lambda",
}
WHEEL_BYTES, WHEEL_FILES = 250000, 80  # at most, of the wheel without stubs (need 2)
LAYER = "python"  # the folder of a layer that Lambda has on sys.path, as /opt/python
SHEBANG = b"#!/usr/bin/env python3\n"
MAIN = b'''"""`python oai_lite.pyz`: the command line."""
import sys

from oai_lite.__main__ import main

sys.exit(main())
'''


class Build:
    """Makes artefacts from a tree, each as file name -> content. versions: of Python, whose bytecode the layer carries."""

    def __init__(self, root: Path = ROOT, versions: Sequence[Minor] = ()) -> None:
        self._root = root
        self._versions = versions
        self._epoch = epoch(root)
        self._wheel: Files = {}

    def make(self, artefact: str) -> Files:
        """One of ARTEFACTS."""
        made: Files = getattr(self, artefact)()
        return made

    def wheel(self) -> Files:
        """The wheel and the source distribution that it was made from."""
        if not self._wheel:
            self._wheel = hatched(self._root, self._epoch)
        return self._wheel

    def runtime(self) -> Files:
        """The wheel less its stubs, docstrings and comments."""
        wheels = {name: content for name, content in self.wheel().items() if name.endswith(".whl")}
        return below("runtime", {name: run_time_only(content, self._epoch) for name, content in wheels.items()})

    def zip(self) -> Files:
        """The package in a zip file."""
        return {PACKAGE + ".zip": archive(run_time(self._root), self._epoch)}

    def pyz(self) -> Files:
        """The package and its command in a zip file that Python runs."""
        return {PACKAGE + ".pyz": archive({**run_time(self._root), "__main__.py": MAIN}, self._epoch, SHEBANG)}

    def layer(self) -> Files:
        """The package in the folder where Lambda looks for modules, with bytecode for the versions that were asked for."""
        files = below(LAYER, run_time(self._root))
        compiled: Files = {}
        for minor in self._versions:
            compiled.update(bytecode(files, executable(minor), "/opt"))
        return {PACKAGE + "-layer.zip": archive({**files, **compiled}, self._epoch)}


def executable(minor: Minor) -> str:
    """The Python of a version on this machine. Raises BuildFailed if there is none."""
    if minor == sys.version_info[:2]:
        return sys.executable
    found = {python.minor: python.path for python in find() if not python.oddity}
    if minor not in found:
        there = ", ".join(map(name_of, sorted(found))) or "none"
        raise BuildFailed("bytecode for Python %s can only be made by one; this machine has: %s" % (name_of(minor), there))
    return found[minor]


# Wheels.


def hatched(root: Path, seconds: int) -> Files:
    """What `python -m build` makes: a source distribution and, from that, a wheel."""
    with tempfile.TemporaryDirectory(prefix="build-") as out:
        command = [builder(root), "-m", "build", "--no-isolation", "--outdir", out, str(root)]
        code, output = run(command, {**clean(os.environ), "SOURCE_DATE_EPOCH": str(seconds)}, cwd=out)
        if code:
            raise BuildFailed("`python -m build` failed with exit code %d:\n%s" % (code, output))
        return {path.name: path.read_bytes() for path in sorted(Path(out).iterdir())}


def builder(root: Path) -> str:
    """A Python that has the pinned extra `build`: the running one, or one in an environment that is made for it."""
    pins = requirements(["build"], (root / "pyproject.toml").read_text(encoding="utf-8"))
    if all(installed(pin.partition("==")[0]) == pin.partition("==")[2] for pin in pins):
        return sys.executable
    environments = Environments(find(), run)
    return environments.python(environments.minors[-1], "build")


def installed(project: str) -> str:
    """The version of a project that the running Python has installed, or ""."""
    from importlib import metadata

    try:
        return metadata.version(project)
    except metadata.PackageNotFoundError:
        return ""


def run(command: Sequence[str], environment: Mapping[str, str], cwd: Optional[str] = None) -> Tuple[int, str]:
    """Exit code and output of a command."""
    done = subprocess.run(
        list(command), env=dict(environment), cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        universal_newlines=True,
    )  # fmt: skip
    return done.returncode, done.stdout


def run_time_only(wheel: bytes, seconds: int) -> bytes:
    """The same wheel without its `.pyi` files and without texts for people, and with a RECORD that says so."""
    with zipfile.ZipFile(io.BytesIO(wheel)) as opened:
        files = lean({name: opened.read(name) for name in opened.namelist() if not name.endswith(".pyi")})
    for name in [name for name in files if name.endswith(".dist-info/METADATA")]:
        files[name] = files[name].partition(b"\n\n")[0] + b"\n"  # the README follows the fields
    (name,) = [name for name in files if re.match(r"[^/]+\.dist-info/RECORD$", name)]
    files[name] = record({other: content for other, content in files.items() if other != name}, name)
    return archive(files, seconds)


def record(files: Mapping[str, bytes], name: str) -> bytes:
    """The RECORD of a wheel: a line of CSV for each file with its hash and size, and one for itself without."""
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\n")
    for other in sorted(files):
        digest = base64.urlsafe_b64encode(hashlib.sha256(files[other]).digest()).rstrip(b"=").decode("ascii")
        lines.writerow([other, "sha256=" + digest, len(files[other])])
    lines.writerow([name, "", ""])
    return out.getvalue().encode("utf-8")


# The command.


def archives(argv: Sequence[str]) -> argparse.Namespace:
    """The options of `build` for archives."""
    described = "\n".join("  %-8s %s" % pair for pair in ARTEFACTS.items())
    parser = argparse.ArgumentParser(
        prog="python -m tools build", formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Make what is shipped, or some of it:\n\n%s\n  vendor   a copy under another name: `build vendor --help`" % described,
    )  # fmt: skip
    parser.add_argument("artefacts", nargs="*", metavar="ARTEFACT", help="what to make (default: everything but the copy)")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="FOLDER", help="where to put it (default: dist/)")
    parser.add_argument(
        "--bytecode", action="append", default=[], type=parse_minor, metavar="3.X",
        help="compile the layer for this version of Python too; repeatable",
    )  # fmt: skip
    options = parser.parse_args(argv)
    unknown = [name for name in options.artefacts if name not in ARTEFACTS]
    if unknown:
        parser.error("there is no artefact %r; there are: %s, vendor" % (unknown[0], ", ".join(ARTEFACTS)))
    return options


def copies(argv: Sequence[str]) -> argparse.Namespace:
    """The options of `build vendor`."""
    parser = argparse.ArgumentParser(prog="python -m tools build vendor", description="Copy the package under another name.")
    parser.add_argument("dest", type=Path, metavar="DEST", help="the folder that is on sys.path, such as the root or `src` of a project")
    parser.add_argument("--name", required=True, help="the name to import it by, such as foo._vendor.oai")
    parser.add_argument("--no-stubs", dest="stubs", action="store_false", help="leave out the stubs for editors and type checkers")
    return parser.parse_args(argv)


def line(name: str, content: bytes) -> str:
    """What is said of a file that was made: its size, how many files it has, its hash."""
    there = ""
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as opened:
            there = "%d files" % len(opened.namelist())
    return "%-46s %9d bytes  %9s  sha256 %s" % (name, len(content), there, hashlib.sha256(content).hexdigest()[:16])


def main(argv: Optional[List[str]] = None) -> int:
    """Make what was asked for. Returns 0, or 1 if it can't be made."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        if arguments[:1] == ["vendor"]:
            copy = copies(arguments[1:])
            print(vendor(copy.dest, copy.name, copy.stubs))
            return 0
        options = archives(arguments)
        build = Build(versions=options.bytecode)
        for artefact in options.artefacts or ARTEFACTS:
            for name, content in build.make(artefact).items():
                write({name: content}, options.out)
                if name.endswith(".pyz"):
                    (options.out / name).chmod(0o755)
                print(line(name, content))
    except (BuildFailed, EnvironmentFailed) as exc:
        print("python -m tools build: %s" % exc, file=sys.stderr)
        return 1
    return 0
