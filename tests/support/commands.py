"""The command line as users have it: a script `oai-lite` on the path, real processes, and the examples of docs/cli.md.

    ROWS = examples(text)                  # Example(command, output, errors, code, weather), in the page's order
    done = Shell(folder, server).run("oai-lite models.list | head -1")
"""
from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import subprocess
import sys
import warnings
from pathlib import Path

from oai_lite._headers import Headers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Iterator, List, Optional

ROOT = Path(__file__).resolve().parent.parent.parent
SECONDS = 60  # after which a command hangs
SCRIPT = "#!%s\nimport sys\nsys.path.insert(0, %r)\nfrom oai_lite.__main__ import main\nsys.exit(main())\n"
_BLOCK = re.compile(r"(?:^<!-- the server (?P<weather>.*?) -->\n)?^```console\n(?P<lines>.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"^`(?P<name>[\w.]+)`:\n\n```\w+\n(?P<content>.*?)^```$", re.MULTILINE | re.DOTALL)
ERROR = "oai_lite: "


class Example:
    """One line of a page: what is typed, and what must come."""

    def __init__(self, command: str, weather: str) -> None:
        self.command = command
        self.weather = weather
        self.output = ""
        self.errors = ""
        self.code = 0

    def add(self, line: str) -> None:
        """Take in a line that follows the command."""
        if line.startswith("[exit "):
            self.code = int(line[6:].rstrip("]"))
        elif line.startswith(ERROR):
            self.errors += line + "\n"
        else:
            self.output += line + "\n"


def examples(page: str) -> List[Example]:
    """The examples of a page."""
    found: List[Example] = []
    for block in _BLOCK.finditer(page):
        for line in block.group("lines").split("\n")[:-1]:
            if line.startswith("$ "):
                found.append(Example(line[2:], block.group("weather") or ""))
            else:
                found[-1].add(line)
    return found


def files(page: str) -> Dict[str, str]:
    """The files that a page shows, by name."""
    return {found.group("name"): found.group("content") for found in _FILE.finditer(page)}


def fits(shown: str, real: str) -> bool:
    """Whether a text is what a page shows; `...` stands for anything."""
    return re.fullmatch(".*?".join(map(re.escape, shown.split("..."))), real, re.DOTALL) is not None


def environment(folder: Path, server: Any = None, **more: str) -> Dict[str, str]:
    """The variables of a command: the script on the path (made at the first call), the server's address and a key."""
    scripts = folder / "bin"
    if not scripts.exists():
        scripts.mkdir()
        (scripts / "oai-lite").write_text(SCRIPT % (sys.executable, str(ROOT)), encoding="utf-8")
        (scripts / "oai-lite").chmod(0o755)
    found = {**os.environ, "PATH": "%s%s%s" % (scripts, os.pathsep, os.environ["PATH"]), "PYTHONPATH": "", "COLUMNS": "100"}
    if sys.version_info >= (3, 8):  # compiled once, whatever this environment says of bytecode, and not beside the sources
        found.pop("PYTHONDONTWRITEBYTECODE", None)
        found["PYTHONPYCACHEPREFIX"] = str(folder / "cache")
    if server is not None:
        found.update(OPENAI_BASE_URL=server.url, OPENAI_API_KEY="sk-offline")
    return {**found, **more}


class Done:
    """How a command ended."""

    def __init__(self, code: int, output: str, errors: str) -> None:
        self.code = code
        self.output = output
        self.errors = errors

    def __iter__(self) -> Iterator[Any]:
        return iter((self.code, self.output, self.errors))

    def __repr__(self) -> str:
        return "%s[exit %d]\n%s" % (self.output, self.code, self.errors)


def run(command: Any, folder: Path, stdin: Optional[bytes] = None, **variables: str) -> Done:
    """Run a line of shell, or a list of words without one."""
    if isinstance(command, str):  # in a file: a word of a command may not be as long as a line of a script
        (folder / "command.sh").write_text(command + "\n", encoding="utf-8")
        command = ["sh", "command.sh"]
    done = subprocess.run(
        command, cwd=str(folder), input=stdin or b"", env=variables, timeout=SECONDS,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    return Done(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def inside(*words: str, stdin: bytes = b"") -> Done:
    """Run a command line in this process: for long tables, where a process per line would take minutes."""
    from oai_lite.__main__ import main

    output, errors = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    before, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")
    try:
        with contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors), warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # as Python does by itself
            code = main(list(words))
    finally:
        sys.stdin = before
    texts = []
    for stream in (output, errors):
        stream.flush()
        texts.append(stream.buffer.getvalue().decode("utf-8"))  # type: ignore[attr-defined]
    return Done(code, *texts)


class Part:
    """A part of a form as a curl command has it."""

    def __init__(self, name: str, data: bytes, filename: Optional[str] = None, content_type: Optional[str] = None) -> None:
        self.name = name
        self.data = data
        self.filename = filename
        self.content_type = content_type

    @property
    def text(self) -> str:
        return self.data.decode("utf-8")


class FromCurl:
    """What a curl command sends, in the words of `oai_lite.testing.Recorded`. keys: what shell variables stand for."""

    def __init__(self, command: str, keys: Dict[str, str], origin: str) -> None:
        for name, value in keys.items():
            command = command.replace("$" + name, value)
        words = iter(shlex.split(command.replace(" \\\n", " ")))
        assert next(words) == "curl"
        self.method = ""
        self.headers = Headers()
        self.body = b""
        self.form: List[Part] = []
        for word in words:
            if word.startswith(("http://", "https://")):
                assert word.startswith(origin), word
                self.target = word[len(origin) :]
            elif word in ("--no-buffer", "--compressed", "--globoff", "--path-as-is"):
                pass
            else:
                self.option(word, next(words))
        if self.form:
            self.headers["content-type"] = "multipart/form-data; boundary=x"
        self.method = self.method or ("POST" if self.body or self.form else "GET")

    def option(self, name: str, value: str) -> None:
        if name == "-X":
            self.method = value
        elif name == "-H":
            field, colon, text = value.partition(":")
            if text:
                self.headers[field] = text.strip()
        elif name == "--data-raw":
            self.body = value.encode("utf-8")
        elif name == "-d":
            assert value == ""
            self.method = self.method or "POST"
        elif name == "--form-string":
            key, _, text = value.partition("=")
            self.form.append(Part(key, text.encode("utf-8")))
        else:
            assert name == "-F", name
            self.form.append(part(value))

    def json(self) -> Any:
        import json

        return json.loads(self.body.decode("utf-8"))


def part(value: str) -> Part:
    """A part of a form in curl's notation: `name=@"path";filename="name";type=media/type`, or `name="text";type=...`."""
    name, _, rest = value.partition("=")
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"', rest)
    texts = [re.sub(r"\\(.)", r"\1", one) for one in quoted]
    kind = rest.rpartition(";type=")[2] if ";type=" in rest else None
    if rest.startswith("@"):
        return Part(name, Path(texts[0]).read_bytes(), texts[1], kind)
    return Part(name, texts[0].encode("utf-8"), None, kind)
