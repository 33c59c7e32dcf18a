"""Every operation from the command line: what `--dry-run` shows of each, and what curl makes of it."""
from __future__ import annotations

import json
import re
import shlex
import shutil

import pytest

from oai_lite.testing import Server
from tests.support.commands import FromCurl, environment, inside, run
from tests.test_operations import API, AREAS, FILE, area_operations, calls, check

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any, Dict, Iterator, List

KEYS = {"OPENAI_API_KEY": "sk-test", "OPENAI_ADMIN_KEY": "sk-admin"}
ORIGIN = "https://api.example.com"


# Every operation.


def words(arguments: Dict[str, Any], folder: Path) -> List[str]:
    """Arguments of a call as one would type them."""
    found = []
    for name, value in arguments.items():
        for one in value if isinstance(value, list) and value[:1] == [FILE] else [value]:
            if one == FILE:
                found.append("%s=@%s;type=%s" % (name, folder / FILE[0], FILE[2]))
            elif isinstance(one, str):
                found.append("%s=%s" % (name, one))
            else:
                found.append("%s:=%s" % (name, json.dumps(one)))
    return found


@pytest.mark.parametrize("area", AREAS)
def test_every_operation_is_there(area: str, tmp_path: Path) -> None:
    """`--dry-run` of every operation, with all parameters and with the required ones, shows the request that the data ask for."""
    (tmp_path / FILE[0]).write_bytes(FILE[1])
    wrong = []
    for operation in area_operations(area):
        for arguments in calls(operation):
            code, output, errors = inside(operation.path, *words(arguments, tmp_path), "--dry-run", "--no-stdin", "--base-url", ORIGIN + "/v1")
            if (code, errors) != (0, ""):
                wrong.append("%s: %s" % (operation.path, errors))
                continue
            seen = FromCurl(output, KEYS, ORIGIN)
            wrong += ["%s: %s" % (operation.path, sentence) for sentence in check(operation, arguments, seen)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("area", AREAS)
def test_every_operation_has_help(area: str) -> None:
    """Verb and path, our text, and every parameter with how it is written and what it means."""
    for operation in area_operations(area):
        code, output, errors = inside(operation.path, "--help")
        assert (code, errors) == (0, ""), operation.path
        assert "%s %s" % (operation.verb, operation.url) in output, operation.path
        flat = " ".join(output.split())
        assert typed(operation.doc.split("\n\n")[0]) in flat, operation.path
        for one in operation.parameters:
            assert ("\n  %s=" % one.name in output or "\n  %s:=" % one.name in output) != (one.name == "tool_handlers"), one.name
            assert one.name == "tool_handlers" or typed(one.doc) in flat, "%s: %s" % (operation.path, one.name)
        assert not PYTHON.search(output), "%s: %s" % (operation.path, PYTHON.search(output))


PYTHON = re.compile(r"\b(True|False|None|dict|str|bytes-like|path-like|PathLike|iterable|tuple|callable|dataclass|TypedDict)\b")


def typed(text: str) -> str:
    """A text of the API as the command line has it: constants as in JSON, and of a file nothing but what it is for."""
    text = re.split(": bytes, |; inputs as |; or a type: ", " ".join(text.split()))[0]
    for constant in ("True", "False"):
        text = text.replace(constant, constant.lower())
    return text


def test_every_area_has_help() -> None:
    """The help of an area lists its operations, each with a sentence, and the top level lists the areas."""
    overview = inside("--help").output
    for area in AREAS:
        assert area in overview
        code, output, errors = inside("help", area)
        assert (code, errors) == (0, ""), area
        flat = " ".join(output.split())
        for operation in area_operations(area):
            sentence = typed(operation.doc.split("\n\n")[0]).partition(". ")[0].rstrip(".")
            assert "\n  %s" % operation.path in output and " %s %s." % (operation.path, sentence) in flat, operation.path


def test_helpers_are_there_too(tmp_path: Path) -> None:
    """A helper that exists is found, has help, and shows its first request."""
    for helper in API.helpers():
        if helper.by:
            code, output, errors = inside(helper.path, "--help")
            assert (code, errors) == (0, ""), helper.path
            assert not PYTHON.search(output) and "`with" not in output, helper.path
    output = inside("files.wait_for_processing", "file-1", "--dry-run", "--base-url", ORIGIN + "/v1").output
    assert FromCurl(output, KEYS, ORIGIN).target == "/v1/files/file-1"


def test_a_websocket_is_listened_to(tmp_path: Path) -> None:
    """Events come as JSON lines until the connection ends; `--dry-run` shows the handshake, and opens nothing."""
    key = tmp_path / "key"
    key.write_text("sk-test")
    with Server() as server:
        server.websocket([{"type": "session.created"}, {"type": "session.updated", "n": 1}, (1000, "")])
        where = ["--base-url", server.url, "--no-stdin", "--api-key-file", str(key)]
        code, output, errors = inside("realtime.connect", "model=m", *where)
        assert (code, errors, output) == (0, "", '{"type":"session.created"}\n{"type":"session.updated","n":1}\n')
        shown = FromCurl(inside("live.sideband.connect", "session_id=a/b", "--dry-run", *where).output, KEYS, server.origin)
        assert shown.target == "/v1/live/sessions/a%2Fb/attach" and len(server.requests) == 1
        code, _, errors = inside("realtime.connect", "model=m", "on_reconnecting:=1", *where)
        assert code == 2 and "functions of a program" in errors


# What curl makes of it.

REPLAYED = {
    "get": "files.list limit=2 order=asc",
    "path": "models.retrieve 'a model/with %41 \u00e4 and spaces'",
    "delete": "files.delete file-1",
    "no body": "batches.cancel batch-1",
    "patch": "api PATCH /models a=1 'b:={\"c\": null}'",
    "head": "api HEAD /models",
    "sensitive": "models.list -H 'X-`id`-$HOME-Key: gw-secret' -H 'Idempotency-Key: a b'",
    "json": "responses.create model=gpt-5 input='It'\"'\"'s $HOME `date` \\ \"quoted\" \u20ac' metadata.a=b",
    "lines": "chat.completions.create model=gpt-5 messages:=@msgs.json --stream",
    "long": "responses.create model=gpt-5 input=@long.txt",
    "header": "models.list -H 'X-Trace: a \"b\" c' -H X-Empty: --timeout 30",
    "beta": "beta.threads.create metadata.k=v",
    "admin": "admin.organization.projects.list limit=1",
    "upload": "files.create file=@data.jsonl purpose=batch expires_after:='{\"anchor\": \"created_at\", \"seconds\": 3600}'",
    "strange names": "files.create 'file=@with \"quotes\" & blanks.txt' 'purpose=\\@not.a.file;type=x'",
    "two files": "images.edit image=@one.png image=@two.png prompt='two \"of\" them;type=x'",
    "stdin": "files.create 'file=@-;filename=piped.jsonl;type=application/jsonl' purpose=batch",
    "parts": "realtime.calls.create sdp=v=0 'session:={\"type\": \"realtime\", \"instructions\": \"say \\\"hi\\\"\"}'",
    "raw": "realtime.calls.create sdp=v=0",
    "api form": "api POST /files file=@data.jsonl purpose=batch",
    "api files": "api POST /images/edits 'image[]=@one.png' 'image[]=@two.png' prompt=x",
    "helper": "files.wait_for_processing file-1",
    "chat": "chat -s Brief -a one.png 'What is this?'",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: Any) -> Path:
    """A folder with the files that the commands name."""
    made: Path = tmp_path_factory.mktemp("curl")
    (made / "msgs.json").write_text(json.dumps([{"role": "user", "content": "a\nb\tc \U0001f600"}]))
    (made / "long.txt").write_text("It's long. " * 20000)
    (made / "data.jsonl").write_bytes(b'{"a": 1}\n')
    (made / 'with "quotes" & blanks.txt').write_bytes(b"\x00\xff")
    for name in ("one.png", "two.png"):
        (made / name).write_bytes(b"\x89PNG " + name.encode("ascii"))
    return made


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that takes whatever comes."""
    with Server(strict=False) as running:
        running.reply({"id": "x", "object": "file", "status": "processed", "data": []})
        yield running


def fields(recorded: Any) -> Dict[str, str]:
    """The header fields of a request, but for the length and for what curl makes by itself: the boundary of a form."""
    found = {name.lower(): value for name, value in recorded.headers.items() if name.lower() not in ("content-length", "transfer-encoding")}
    return {name: value.partition("; boundary=")[0] for name, value in found.items()}


def body(recorded: Any) -> Any:
    """The body of a request; of a form its parts."""
    if recorded.content_type.startswith("multipart/"):
        return [(one.name, one.filename, one.content_type, one.data) for one in recorded.form]
    return recorded.body


@pytest.mark.parametrize("command", list(REPLAYED.values()), ids=list(REPLAYED))
def test_curl_sends_the_same(command: str, folder: Path, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The printed command, run by a shell, reaches the server as the request that it shows: byte for byte, form parts too (need 50)."""
    assert shutil.which("curl"), "this test needs curl"
    known = environment(folder, server, OPENAI_ADMIN_KEY="sk-admin", X__ID___HOME_KEY="gw-secret")
    for name, value in known.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(folder)
    words = shlex.split(command)
    code, output, errors = inside(*words, "--curl", stdin=b"piped content")
    assert (code, errors) == (0, "") and server.requests == [] and "sk-" not in output and "gw-secret" not in output
    inside(*words, stdin=b"piped content")  # the reply suits not all of them
    done = run(output, folder, b"piped content", **known)
    ours, replay = server.requests
    assert done.code == 0, done
    assert (replay.method, replay.target) == (ours.method, ours.target)
    assert fields(replay) == fields(ours)
    assert body(replay) == body(ours)


def test_curl_streams_and_downloads_what_we_do(folder: Path, server: Server) -> None:
    """The replies are the same too: the events of a stream, a binary reply into a file."""
    server.reset()
    known = environment(folder, server)
    for command in ("responses.create model=m input='one two' stream:=true --raw", "files.content file-1 -o content.bin"):
        results = []
        for line in ("oai-lite " + command, run("oai-lite %s --curl" % command, folder, **known).output):
            server.reset()
            done = run(line.replace("curl ", "curl -sS "), folder, **known)
            assert (done.code, done.errors) == (0, ""), done
            results.append((done.output, (folder / "content.bin").read_bytes() if "-o " in command else b""))
        assert results[0] == results[1]
        assert any(results[0])


def test_no_key_is_needed_to_show_a_request_and_none_is_shown(tmp_path: Path) -> None:
    """Keys of the environment stay there, also those in header fields; the shell puts them back."""
    known = environment(tmp_path, OPENAI_API_KEY="sk-very-secret", OPENAI_CUSTOM_HEADERS="X-Gateway-Key: gw-secret\nX-Team: blue")
    output = run("oai-lite models.list --curl", tmp_path, **known).output
    assert "secret" not in output and '"X-Gateway-Key: $X_GATEWAY_KEY"' in output and "X-Team: blue" in output
    assert inside("models.list", "--curl").code == 0  # there is no key in this process at all
    assert "$OPENAI_ADMIN_KEY" in inside("admin.organization.projects.list", "--curl").output
