"""The documentation: every block of code in the README and in docs/ is run by a test, most of them here, against the offline server."""
from __future__ import annotations

import gc
import os
import re
import subprocess
import sys
import warnings

import pytest

import oai_lite
from oai_lite.testing import Server
from tests.support import manual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Iterator

# Who runs the blocks of a page in a language, if not this module: in `tests/`, and with the page's name in it.
ELSEWHERE = {
    ("azure.md", "python"): "test_azure_page.py",
    ("cli.md", "console"): "test_cli_page.py",
    ("cli.md", "json"): "test_cli_page.py",  # files of the examples
    ("cli.md", "text"): "test_cli_page.py",
    ("packaging.md", "python"): "test_build.py",
    ("packaging.md", "sh"): "build/test_wheels.py",
    ("scaling.md", "python"): "scaling/test_scaling.py",
    ("scaling.md", "sh"): "scaling/test_scaling.py",
    ("structured-output.md", "python"): "test_structured.py",
    ("types.md", "text"): "editors/test_checkers.py",
    ("updating.md", "pyi"): "test_apidata.py",
    ("updating.md", "text"): "test_parity.py",
    ("waiting.md", "python"): "test_waiting.py",
}
HERE = sorted({(page, language) for page in manual.PAGES for language, _ in manual.blocks(page)} - set(ELSEWHERE))
# Lines of shell that no test repeats: what they start has tests of its own.
NOT_RUN = {
    "python3 -m tools check": "it would run this",
    "python3 -m pip install .": "build/test_wheels.py installs the wheel",
    "oai-lite serve --port 8080": "test_cli.py starts it, at another port",
}

# Files that examples name, in the folder that they run in.
FILES = {
    "input.jsonl": b'{"custom_id": "1"}\n',
    "sample-paper.pdf": b"%PDF-1.4 sample",
    "photo.png": b"\x89PNG\r\n\x1a\nphoto",
    "speech.mp3": b"ID3 speech",
}
# What a session of an agent answers.
_TURN = {"id": "turn_1", "object": "agent.session.turn", "session_id": "sess_1", "status": "completed"}
_TEXT = {"type": "output_text", "text": '{"name": "Fair", "date": "Friday"}'}
_MESSAGE = {"id": "msg_1", "type": "message", "role": "assistant", "status": "completed", "turn_id": "turn_1", "content": [_TEXT]}
SESSION = [
    {"type": "agent.session.turn.created", "turn_id": "turn_1", "turn": _TURN},
    {"type": "agent.session.turn.output_text.delta", "turn_id": "turn_1", "item_id": "msg_1", "delta": _TEXT["text"]},
    {"type": "agent.session.turn.item.done", "turn_id": "turn_1", "item": _MESSAGE},
    {"type": "agent.session.turn.completed", "turn_id": "turn_1", "turn": _TURN},
]


@pytest.fixture
def example_server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Server]:
    """The offline server as the API of the environment, and the files that examples name."""
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
    monkeypatch.chdir(tmp_path)
    with Server() as server, Server(azure=True) as azure:
        monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", azure.origin)
        monkeypatch.setenv("AZURE_OPENAI_API_KEY", "key-of-azure")
        monkeypatch.setenv("OPENAI_API_TYPE", "openai")  # of the module-level client
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-example")
        server.reply({"done": True}, "/foo")
        server.stream(SESSION, done=False, operation="beta.agents.sessions.events.stream")
        yield server
        oai_lite._reset_client()


@pytest.mark.parametrize("page", [page for page, language in HERE if language == "python"])
def test_every_block_runs(page: str, example_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """In their order; a block may use what earlier ones of the page have made."""
    for name in ("api_key", "base_url", "default_headers"):
        monkeypatch.setattr(oai_lite, name, None)  # what a page sets on the module goes with it
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the API has deprecated assistants, not the examples
        with manual.run(page, monkeypatch):
            pass
    gc.collect()


@pytest.mark.parametrize("page", [page for page, language in HERE if language == "sh"])
def test_every_line_of_shell_runs(page: str, tmp_path: Path) -> None:
    """From a checkout, as they stand there; but for those that have tests of their own."""
    shell = "".join(text for language, text in manual.blocks(page) if language == "sh")
    lines = [line for line in shell.splitlines() if line not in NOT_RUN]
    assert lines
    script = 'python3() { "$PYTHON" "$@"; }\n' + "".join(line + "\n" for line in lines)
    environment = {**os.environ, "PYTHON": sys.executable, "PYTHONDONTWRITEBYTECODE": "1", "DEST": str(tmp_path)}
    done = subprocess.run(
        ["sh", "-eu", "-c", script], cwd=str(manual.ROOT), env=environment, timeout=60, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )  # fmt: skip
    assert done.returncode == 0, done.stdout.decode()


def test_no_block_is_run_by_nobody() -> None:
    """Blocks in other languages, and on other pages, belong to the tests that the table names; these name the page."""
    assert {language for _, language in HERE} == {"python", "sh"}
    everything = {(page, language) for page in manual.PAGES for language, _ in manual.blocks(page)}
    for (page, language), test in ELSEWHERE.items():
        assert (page, language) in everything and page in (manual.ROOT / "tests" / test).read_text(encoding="utf-8"), (page, test)
    fences = {page: len(re.findall("(?m)^ *```", path.read_text(encoding="utf-8"))) for page, path in manual.PAGES.items()}
    assert fences == {page: 2 * len(manual.blocks(page)) for page in manual.PAGES}
