"""The programs of `tests/typing` under four checkers, installed and vendored; stubs against run time; completeness; messages."""
from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import List, Sequence

import pytest

from tests.support import manual

from .conftest import PROGRAMS, ROOT, Place, run, tool

ALLOWED = Path(__file__).resolve().parent / "stubtest-allowlist.txt"


def command(checker: str, place: Place) -> List[str]:
    """How a checker is asked to check the programs of a place."""
    programs = [program.name for program in PROGRAMS]
    if checker == "mypy":
        cache = str(place.folder / ".mypy_cache")
        return [sys.executable, "-m", "mypy", "--strict", "--python-executable", str(place.python), "--cache-dir", cache, *programs]
    if checker == "basedpyright":
        (place.folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
        return [tool("basedpyright"), "--warnings", "--pythonpath", str(place.python), *programs]
    if checker == "ty":
        return [tool("ty"), "check", "--python", str(place.python), "--output-format", "concise", *programs]
    (place.folder / "pyrefly.toml").write_text('project-includes = ["*.py"]\n')  # without one it checks less
    return [tool("pyrefly"), "check", "--python-interpreter-path", str(place.python), "--output-format", "min-text", *programs]


@pytest.mark.parametrize("checker", ["mypy", "basedpyright", "ty", "pyrefly"])
@pytest.mark.parametrize("where", ["installed", "vendored"])
def test_the_programs_are_clean(checker: str, where: str, request: pytest.FixtureRequest) -> None:
    """What the README shows and what needs 25 to 31 ask for passes, with the types that `assert_type` states."""
    place: Place = request.getfixturevalue(where)
    done = run(command(checker, place), place.folder)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]


@pytest.mark.parametrize("checker", ["mypy", "basedpyright", "ty", "pyrefly"])
def test_the_checkout_needs_no_more_than_its_configuration(checker: str, tmp_path: Path) -> None:
    """Programs in it see the stubs, by what `pyproject.toml` says: nothing is installed, and no option names them."""
    programs = [str(program.relative_to(ROOT)) for program in PROGRAMS]
    commands = {
        "mypy": [sys.executable, "-m", "mypy", "--cache-dir", str(tmp_path), *programs],
        "basedpyright": [tool("basedpyright"), "--warnings", "--pythonpath", sys.executable],
        "ty": [tool("ty"), "check", "--python", sys.prefix, "--output-format", "concise", "tests/typing"],
        "pyrefly": [tool("pyrefly"), "check", "--python-interpreter-path", sys.executable, "--output-format", "min-text"],
    }
    done = run(commands[checker], ROOT)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    assert checker != "basedpyright" or "0 errors, 0 warnings" in done.stdout


@pytest.mark.parametrize("checker", ["mypy", "basedpyright", "ty", "pyrefly"])
def test_a_wrong_type_is_found(checker: str, installed: Place) -> None:
    """The checks above can fail: with another type in the first `assert_type` each of them does."""
    folder = installed.folder.parent / ("wrong-" + checker)
    folder.mkdir()
    for program in PROGRAMS:
        text = program.read_text(encoding="utf-8")
        (folder / program.name).write_text(text.replace("assert_type(reply, ChatCompletion)", "assert_type(reply, int)", 1), encoding="utf-8")
    place = Place(folder, installed.python, "oai_lite")
    assert run(command(checker, place), folder).returncode == 1


MISTAKES = '''from typing import List

from oai_lite import OpenAI
from oai_lite.types.chat import ChatCompletionMessageParam

client = OpenAI()
messages: List[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello"}]
'''
SIMPLE = '''client.embeddings.create(model="m", inputs=["x"])
client.embeddings.create(model="m", input="x", dimensions="many")
client.files.create(file=b"x", purpose="finetune")
client.batches.create(completion_window="24h", endpoint="/v1/embeddings")
client.moderations.create(input=3)
'''
OVERLOADED = '''client.chat.completions.create(model="m", messages=messages, temprature=1.0)
client.chat.completions.create(model="m", messages=messages, temperature="hot")
client.chat.completions.create(model="m")
client.chat.completions.create(model="m", messages=messages, reasoning_effort="extreme")
messages.append({"role": "usr", "content": "Hello"})
'''
STREAMED = '''client.chat.completions.create(model="m", messages=messages, stream=True, temprature=1.0)
client.chat.completions.create(model="m", messages=messages, stream=True, temperature="hot")
client.chat.completions.create(model="m", stream=True)
client.responses.create(model="m", input="x", stream=True, reasoning=3)
client.responses.create(model="m", inputs="x", stream=False)
'''
BYTES = {"mypy": 3000, "basedpyright": 6000, "ty": 3000, "pyrefly": 8000}
# The calls (by place) whose message does not name the parameter: ty says of overloads that none matches, and of others what it
# expected; pyrefly prints the call.
SILENT = {("ty", "SIMPLE"): [1, 2, 4], ("ty", "OVERLOADED"): [0, 1, 3], ("ty", "STREAMED"): [0, 1, 3, 4], ("pyrefly", "STREAMED"): [2]}


@pytest.mark.parametrize("checker", ["mypy", "basedpyright", "ty", "pyrefly"])
@pytest.mark.parametrize(
    "what, calls, names",
    [
        ("SIMPLE", SIMPLE, ("inputs", "dimensions", "purpose", "input_file_id", "input")),
        ("OVERLOADED", OVERLOADED, ("temprature", "temperature", "messages", "reasoning_effort", "ChatCompletion")),
        ("STREAMED", STREAMED, ("temprature", "temperature", "messages", "reasoning", "inputs")),
    ],
)
def test_mistakes_give_short_messages_that_name_the_parameter(
    checker: str, what: str, calls: str, names: Sequence[str], installed: Place, tmp_path: Path
) -> None:
    """A misspelt name, wrong types, a wrong word, a missing argument: under 3 kB for all five (need 27), with and without overloads."""
    first = MISTAKES.count("\n") + 1
    (tmp_path / "mistakes.py").write_text(MISTAKES + calls)
    done = run([*command(checker, Place(tmp_path, installed.python, "oai_lite"))[: -len(PROGRAMS)], "mistakes.py"], tmp_path)
    text = done.stdout.replace(str(tmp_path), "")
    print("%s, %s: %d bytes for five mistakes" % (checker, what, len(text)))
    assert done.returncode == 1, done.stdout + done.stderr
    assert len(text) < BYTES[checker], text
    said = {line: [one for one in text.splitlines() if re.search(r"\bmistakes\.py:%d:" % line, one)] for line in range(first, first + 5)}
    assert all(said.values()), text
    silent = [number for number, name in enumerate(names) if not any(name in one for one in said[first + number])]
    assert silent == SILENT.get((checker, what), []), text
    if (checker, what) == ("mypy", "OVERLOADED"):
        (shown,) = [block for language, block in manual.blocks("types.md") if language == "text"]
        assert shown.count("\n") == 3 and all(line in text for line in shown.splitlines()), text


NO_OPENERS = """from oai_lite import AsyncHTTPClient, HTTPClient, HTTPTransport, OpenAI
OpenAI(http_client="x")
OpenAI(http_client=AsyncHTTPClient())
HTTPClient(ssl_context="x")
HTTPTransport(ssl_context=HTTPTransport())
HTTPClient().add_handler("x")
"""


@pytest.mark.parametrize("checker", ["mypy", "basedpyright", "ty", "pyrefly"])
def test_what_is_known_by_its_structure_is_not_just_anything(checker: str, installed: Place, tmp_path: Path) -> None:
    """Openers, their handlers and TLS contexts; that those of the standard library pass is in `tests/typing/clients.py`."""
    (tmp_path / "openers.py").write_text(NO_OPENERS)
    done = run([*command(checker, Place(tmp_path, installed.python, "oai_lite"))[: -len(PROGRAMS)], "openers.py"], tmp_path)
    assert [line for line in range(1, 7) if re.search(r"\bopeners\.py:%d:" % line, done.stdout)] == [2, 3, 4, 5, 6], done.stdout + done.stderr


def test_the_stubs_say_what_the_modules_do() -> None:
    """`stubtest` finds no difference but those that the list allows, each with its reason."""
    lines = ALLOWED.read_text(encoding="utf-8").splitlines()
    allowed = [re.compile(line) for line in lines if line and not line.startswith("#")]
    stubtest = [sys.executable, "-m", "mypy.stubtest", "oai_lite", "--concise", "--ignore-missing-stub"]
    done = run(stubtest, ROOT, {"MYPYPATH": str(ROOT / "stubs"), "PYTHONPATH": str(ROOT)})
    said = [line for line in done.stdout.splitlines() if line.startswith("oai_lite")]
    assert len(said) > 100, done.stdout + done.stderr  # that much is known to differ, so it has run
    unexpected = [line for line in said if not any(one.fullmatch(line) for one in allowed)]
    unused = [one.pattern for one in allowed if not any(one.fullmatch(line) for line in said)]
    assert not unexpected and not unused, "\n".join([*unexpected[:50], "no more needed:", *unused])


def test_every_public_symbol_has_a_known_type(installed: Place) -> None:
    """`basedpyright --verifytypes` finds the installed package complete."""
    command = [tool("basedpyright"), "--ignoreexternal", "--verifytypes", "oai_lite"]  # it takes the first Python of PATH
    path = os.pathsep.join([str(installed.python.parent), os.environ["PATH"]])
    done = run(command, installed.folder.parent, {"PATH": path})
    assert "Type completeness score: 100%" in done.stdout, done.stdout[-5000:]


def test_the_installed_modules_import_beside_their_stubs(installed: Place) -> None:
    """The folders that hold only stubs hide none of the modules that are made on first use."""
    code = "from oai_lite.types.chat.chat_completion import Choice; from oai_lite.types.beta.threads import Run; from oai_lite.resources.chat.completions import Completions; from oai_lite.lib.streaming.chat import ChunkEvent; import oai_lite; print(oai_lite.__file__)"
    done = run([str(installed.python), "-I", "-W", "error", "-c", code], installed.folder)
    assert done.returncode == 0, done.stderr
