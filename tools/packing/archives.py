"""What is packed, and how: the files of the package, the time they are given, archives that are the same byte for byte.

It owns everything on which the bytes of an archive depend: order, times, modes, compression, bytecode. It knows nothing about
which archives there are.
"""
from __future__ import annotations

import io
import os
import subprocess
import tempfile
import time
import zipfile
from pathlib import Path

from ..envs import ROOT, clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict, Mapping, Tuple

    Files = Dict[str, bytes]  # name in the archive, with slashes -> content

PACKAGE = "oai_lite"
WITHOUT_COMMIT = 1580601600  # the second of February 2020, as hatchling has it, where neither git nor the environment tells a time
FIRST_ZIP_TIME = 315532800  # 1980: a zip file knows no time before that
MODE = 0o100644 << 16  # a plain file, read by all: who runs a Lambda function is not who has made the archive
UNIX = 3


class BuildFailed(Exception):
    """Something can't be built. The message is a sentence for the one who asked for it."""


# What is packed.


def run_time(root: Path = ROOT) -> Files:
    """The files that are run, as `oai_lite/...`: modules, `py.typed`, and the license, which every copy has to carry."""
    files = tree(root / PACKAGE, (".py", ".typed"))
    if "__init__.py" not in files:
        raise BuildFailed("there is no package to build in %s" % (root / PACKAGE))
    files["LICENSE"] = (root / "LICENSE").read_bytes()
    return below(PACKAGE, files)


def stubs(root: Path = ROOT) -> Files:
    """The stubs, as `oai_lite/....pyi`, to stand beside the modules; none if none have been derived."""
    return below(PACKAGE, tree(root / "stubs" / PACKAGE, (".pyi",)))


def tree(folder: Path, suffixes: Tuple[str, ...]) -> Files:
    """The files below a folder with one of these suffixes: path below the folder -> content."""
    found = [path for path in folder.rglob("*") if path.suffix in suffixes and path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def below(folder: str, files: Mapping[str, bytes]) -> Files:
    """The same files one folder deeper."""
    return {"%s/%s" % (folder, name): content for name, content in files.items()}


# How.


def epoch(root: Path = ROOT) -> int:
    """Seconds since 1970 that every packed file is given: `SOURCE_DATE_EPOCH`, else the time of the commit."""
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not said:
        said = _commit_time(root)
    try:
        return int(said or WITHOUT_COMMIT)
    except ValueError:
        raise BuildFailed("SOURCE_DATE_EPOCH must be a number of seconds since 1970, not %r" % said) from None


def _commit_time(root: Path) -> str:
    if not (root / ".git").exists():  # else git would look in the folders above, and find a project that has nothing to do with it
        return ""
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        return subprocess.check_output(command, cwd=str(root), stderr=subprocess.DEVNULL, universal_newlines=True).strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def archive(files: Mapping[str, bytes], seconds: int = FIRST_ZIP_TIME, before: bytes = b"") -> bytes:
    """A zip file: sorted by name, all files of one time and mode, deflated. The same for the same zlib, wherever it is made.

    before: what stands before it in the same file, such as the first line of a script.
    """
    out = io.BytesIO(before)
    out.seek(0, os.SEEK_END)
    with zipfile.ZipFile(out, "w") as opened:
        for name in sorted(files):
            info = zipfile.ZipInfo(name, time.gmtime(max(seconds, FIRST_ZIP_TIME))[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = UNIX
            info.external_attr = MODE
            opened.writestr(info, files[name], compresslevel=9)
    return out.getvalue()


_COMPILE = """
import os, py_compile, sys
source, target, base = sys.argv[1:]
for folder, _, names in sorted(os.walk(source)):
    for name in sorted(names):
        path = os.path.join(folder, name)
        inner = os.path.relpath(path, source).replace(os.sep, "/")
        compiled = os.path.join(target, os.path.dirname(inner), "__pycache__", name[:-2] + sys.implementation.cache_tag + ".pyc")
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(path, compiled, base + "/" + inner, doraise=True, invalidation_mode=mode)
"""


def bytecode(files: Mapping[str, bytes], python: str, base: str) -> Files:
    """What a Python makes of the modules among some files, as `.../__pycache__/x.cpython-3XX.pyc`, for the folder `base`.

    Each is marked as always valid (PEP 552), so it holds whatever time its module is given when it is unpacked.
    """
    with tempfile.TemporaryDirectory(prefix="compile-") as folder:
        source, target = Path(folder, "source"), Path(folder, "target")
        write({name: content for name, content in files.items() if name.endswith(".py")}, source)
        done = subprocess.run(
            [python, "-s", "-c", _COMPILE, str(source), str(target), base], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            universal_newlines=True, env={**clean(os.environ), "PYTHONHASHSEED": "0"},  # sets among the constants have one order
        )  # fmt: skip
        if done.returncode:
            raise BuildFailed("%s could not compile the package:\n%s" % (python, done.stdout))
        return tree(target, (".pyc",))


def write(files: Mapping[str, bytes], folder: Path) -> None:
    """Write files below a folder, readable for all whatever the umask is."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(0o644)
