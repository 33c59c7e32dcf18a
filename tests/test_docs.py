"""The documentation: every block of Python in the README and in docs/ runs, against the offline server."""
from __future__ import annotations

import gc
import re
import sys
import warnings
from pathlib import Path

import pytest

import oai_lite
from oai_lite.testing import Server

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Iterator, Tuple

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
ELSEWHERE: Dict[str, str] = {  # pages whose blocks another test runs: name -> that test
    "azure.md": "test_azure_page",
    "packaging.md": "test_build",
    "scaling.md": "scaling/test_scaling",
    "structured-output.md": "test_structured",
    "waiting.md": "test_uploads",
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
_BLOCK = re.compile(r"(?ms)^```python\n(.*?)^```$")


def blocks(page: Path) -> Iterator[Tuple[int, str]]:
    """The blocks of Python on a page: (number of their first line, text)."""
    text = page.read_text(encoding="utf-8")
    for match in _BLOCK.finditer(text):
        yield text.count("\n", 0, match.start(1)) + 1, match.group(1)


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


@pytest.mark.parametrize("page", [page for page in PAGES if page.name not in ELSEWHERE], ids=lambda page: page.name)
def test_every_block_runs(page: Path, example_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """In their order; a block may use what earlier ones of the page have made."""
    for name in ("api_key", "base_url", "default_headers"):
        monkeypatch.setattr(oai_lite, name, None)  # what a page sets on the module goes with it
    module = type(re)("example")  # where those look who resolve annotations
    monkeypatch.setitem(sys.modules, "example", module)
    namespace: Dict[str, Any] = vars(module)
    found = list(blocks(page))
    for line, text in found:
        code = compile("\n" * (line - 1) + text, page.name, "exec", dont_inherit=True)  # this file's __future__ is not the page's
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # the API has deprecated assistants, not the examples
            exec(code, namespace)
    namespace.clear()
    gc.collect()
    assert page.name != "README.md" or len(found) > 5
