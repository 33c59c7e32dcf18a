"""The command line as a process: pipes, terminals, signals, keys, what it loads, and what its words mean."""
from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys

import pytest

from oai_lite import _errors
from oai_lite.__main__ import exit_code, is_ours
from oai_lite._cli import UsageError, parse
from oai_lite._cli.output import NotThere, at, text_of_event, text_of_reply
from oai_lite._cli.values import Stdin, Values, find, listed, split
from oai_lite.testing import Server, Stream
from tests.support.commands import ROOT, SECONDS, environment, inside, run
from tests.support.worlds import server  # noqa: F401  (fixture)

WORDS = " ".join("word%d" % number for number in range(2000))
MESSAGES = 'messages:=[{"role":"user","content":"%s"}]'


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """Where commands run."""
    return tmp_path_factory.mktemp("cli")


def oai(*words):
    return [sys.executable, "-m", "oai_lite", *words]


@pytest.fixture
def call(folder, server):
    """Run words against the server, in a process of their own."""

    def called(*words, stdin=b"", **more):
        variables = environment(folder, server, PYTHONPATH=str(ROOT), **more)
        return run(oai(*words), folder, stdin, **variables)

    return called


@pytest.fixture
def start(folder, server):
    """Start words against the server, without waiting for their end; what is left is ended."""
    started = []

    def begin(*words, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, **more):
        variables = environment(folder, server, PYTHONPATH=str(ROOT), **more)
        process = subprocess.Popen(oai(*words), cwd=str(folder), env=variables, stdin=stdin, stdout=subprocess.PIPE, stderr=stderr)
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.wait(SECONDS)
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                stream.close()


# Asking.


def test_it_works_on_a_fresh_machine(folder):
    """`--offline` needs neither key nor network."""
    code, output, errors = run(oai("chat", "--offline", "Say this is a test"), folder, **environment(folder, PYTHONPATH=str(ROOT)))
    assert (code, output, errors) == (0, "Say this is a test\n", "")


def test_what_is_asked(call, server):
    """Model, instructions and question reach the responses API, which streams."""
    code, output, _ = call("chat", "-s", "Be brief", "Say", "this", OAI_LITE_MODEL="gpt-9")
    assert (code, output) == (0, "Say this\n")
    assert server.last.operation == "responses.create"
    assert server.last.json() == {"model": "gpt-9", "input": "Say this", "instructions": "Be brief", "stream": True}


def test_the_chat_api_for_servers_that_have_only_that(call, server):
    """By option or by environment."""
    assert call("chat", "-m", "llama", "-s", "Be brief", "Hi", OAI_LITE_API="chat").output == "Hi\n"
    messages = [{"role": "system", "content": "Be brief"}, {"role": "user", "content": "Hi"}]
    assert server.last.json() == {"model": "llama", "messages": messages, "stream": True}
    assert call("chat", "--api", "chat", "--schema", '{"title": "a b"}', "Hi", "--json", stdin=b"Context\n").code == 0
    sent = server.last.json()
    assert sent["messages"] == [{"role": "user", "content": "Context\n\nHi"}] and "stream" not in sent
    assert sent["response_format"]["json_schema"] == {"name": "a_b", "schema": {"title": "a b"}, "strict": False}


def test_attachments(server, folder):
    """Images and other files, as paths and as URLs, in the form of each API."""
    (folder / "cat.png").write_bytes(b"\x89PNG")
    (folder / "hi.wav").write_bytes(b"RIFF")
    (folder / "doc.pdf").write_bytes(b"%PDF")
    to = ["--base-url", server.url, "--api-key-file", str(folder / "key")]
    (folder / "key").write_text("sk-x\n")
    paths = ["-a", str(folder / "cat.png"), "-a", "https://example.com/dog.jpg?size=1", "-a", str(folder / "doc.pdf")]
    assert inside("chat", *paths, "-a", "https://example.com/x.pdf", "What", *to).code == 0
    (message,) = server.last.json()["input"]
    assert message["content"] == [
        {"type": "input_text", "text": "What"},
        {"type": "input_image", "image_url": "data:image/png;base64,iVBORw=="},
        {"type": "input_image", "image_url": "https://example.com/dog.jpg?size=1"},
        {"type": "input_file", "filename": "doc.pdf", "file_data": "data:application/pdf;base64,JVBERg=="},
        {"type": "input_file", "file_url": "https://example.com/x.pdf"},
    ]
    assert inside("chat", "--api", "chat", *paths, "-a", str(folder / "hi.wav"), *to).code == 0
    (message,) = server.last.json()["messages"]
    assert message["content"] == [
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw=="}},
        {"type": "image_url", "image_url": {"url": "https://example.com/dog.jpg?size=1"}},
        {"type": "file", "file": {"filename": "doc.pdf", "file_data": "data:application/pdf;base64,JVBERg=="}},
        {"type": "input_audio", "input_audio": {"data": "UklGRg==", "format": "wav"}},
    ]
    assert inside("chat", "--api", "chat", "-a", "https://example.com/x.pdf", *to).code == 2


def test_nothing_is_offered_twice():
    """`--stream` asks for events, so there is no `create_stream`; what is a helper of that name is there."""
    names = [name for area in ("chat", "responses", "completions", "beta") for name, _ in listed(area)]
    assert "chat.completions.create" in names and sorted(name for name in names if name.endswith("_stream")) == [
        "beta.threads.create_and_run_stream", "beta.threads.runs.create_and_stream", "beta.threads.runs.submit_tool_outputs_stream",
    ]  # fmt: skip


def test_standard_input_is_utf_8_whatever_the_locale(call, server):
    """Both ways (need 50)."""
    done = call("chat", stdin="gr\u00fc\u00df dich".encode("utf-8"), LC_ALL="C", PYTHONIOENCODING="utf-8")
    assert server.last.json()["input"] == "gr\u00fc\u00df dich" and done.output == "gr\u00fc\u00df dich\n"


def test_characters_that_the_terminal_lacks_are_no_error(call):
    """In text they become question marks, in JSON escapes."""
    assert call("chat", "caf\u00e9", PYTHONIOENCODING="ascii").output == "caf?\n"
    done = call("chat", "--api", "chat", "--json", "caf\u00e9", PYTHONIOENCODING="ascii")
    assert done.code == 0 and "caf\\u00e9" in done.output


def test_words_come_as_they_are_made(start, server):
    """The first words are there while the server still waits with the others (need 50)."""
    server.drip(0.2)
    process = start("chat", WORDS)
    assert process.stdout.read(6) == b"word0 "


def test_the_end_of_a_reply_that_breaks_off(call, server):
    """What came is printed, and the error says that it is only a part."""
    server.cut(events=4, operation="chat.completions.create")
    code, output, errors = call("chat", "--api", "chat", "one two three four five", "--retries", "0")
    assert code == 5 and output.startswith("one two") and "only a part" in errors and errors.count("\n") == 1


# Standard input.


def test_a_call_that_has_all_it_needs_leaves_standard_input_alone(folder, server):
    """So that a shell loop over lines goes on; and a pipe that never ends is no reason to wait."""
    loop = "printf '1\\n2\\n3\\n' | while read x; do oai-lite models.retrieve gpt-4o --get id; done"
    assert run(loop, folder, **environment(folder, server)).output == "gpt-4o\n" * 3


def test_nothing_on_standard_input_is_no_body(server):
    """Where a body may be left out, it is; where it may not, that is what is said."""
    to = ["--base-url", server.url, "--api-key-file", os.devnull]
    assert "is missing" in inside("embeddings.create", stdin=b"\n").errors
    assert inside("conversations.create", "--curl", stdin=b"").code == 0
    assert "first line" in inside("conversations.create", *to).errors


def test_a_large_file_goes_in_parts(server, folder):
    """The helper takes `file=@PATH` as other uploads do."""
    (folder / "large.jsonl").write_bytes(b"0123456789")
    to = ["--base-url", server.url, "--api-key-file", str(key_file(folder))]
    done = inside("uploads.upload_file_chunked", "file=@%s" % (folder / "large.jsonl"), "mime_type=x/y", "purpose=batch", "part_size=4", *to)
    assert done.code == 0, done
    begun, *parts = server.requests[:-1]
    assert (begun.json()["filename"], begun.json()["bytes"]) == ("large.jsonl", 10)
    assert [one.form[0].data for one in parts] == [b"0123", b"4567", b"89"]
    assert "file=@FILE" in inside("help", "uploads.upload_file_chunked").output


def test_no_stdin_leaves_it_alone_in_any_case(start):
    """A chat in a loop, or under a service that never closes its input."""
    process = start("chat", "Hi", "--no-stdin", stdin=subprocess.PIPE)
    assert process.stdout.read() == b"Hi\n" and process.wait(SECONDS) == 0


@pytest.mark.parametrize("stdin, words", [(b"{nonsense", "not JSON"), (b"[1]", "JSON object"), (b"", "nothing")])
def test_a_body_that_is_none(server, stdin, words):
    """Said before anything is sent."""
    code, output, errors = inside("responses.create", "-", stdin=stdin)
    assert (code, output) == (2, "") and words in errors and not server.requests


def test_a_body_goes_as_it_is(call, server):
    """What this version does not know as well; words on the command line go before it."""
    body = b'{"model": "x", "input": "hi", "new_one": {"a": 1}}'
    assert call("responses.create", stdin=body).code == 1  # the server knows no `new_one` either
    assert server.last.json() == {"model": "x", "input": "hi", "new_one": {"a": 1}}
    assert call("responses.create", "-", "model=gpt-5", stdin=body).code == 1
    assert server.last.json() == {"model": "gpt-5", "input": "hi", "new_one": {"a": 1}}


# Errors.


@pytest.mark.parametrize("status, code", [(400, 1), (401, 3), (403, 3), (404, 1), (429, 4), (500, 1)])
def test_exit_codes_tell_what_went_wrong(server, status, code, monkeypatch):
    """So that scripts can act on them; one line says why (need 50)."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-x")
    server.fail(status, times=None, headers={"x-should-retry": "false"}, message="Server's words")
    found, output, errors = inside("models.list", "--base-url", server.url)
    assert (found, output) == (code, "") and errors.startswith("oai_lite: ") and "Server's words" in errors
    assert errors.count("\n") == 1


@pytest.mark.parametrize(
    "error, code",
    [
        (_errors.APITimeoutError(None), 5), (_errors.APIConnectionError(request=None), 5), (_errors.PollTimeoutError("x", last={}), 5),
        (_errors.ConfigurationError("x"), 2), (UsageError("x"), 2), (NotThere("x"), 1), (RuntimeError("x"), 1),
        (_errors.OpenAIError("Missing credentials: ... AZURE_OPENAI_API_KEY"), 3), (TypeError("Could not resolve authentication method: ..."), 3),
        (_errors.APIError("x", None, body={"code": "insufficient_quota"}), 4),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else str(value),
)  # fmt: skip
def test_the_exit_code_of_an_error(error, code):
    """The table of the page, for errors that take long to bring about (need 50)."""
    assert exit_code(error) == code


def test_errors_of_other_packages_are_named():
    """Also those of a package whose name begins like ours; our own say themselves what is wrong."""
    assert is_ours(UsageError("x")) and is_ours(_errors.APIConnectionError(request=None))
    assert not is_ours(KeyError("x")) and not is_ours(type("Theirs", (Exception,), {"__module__": "oai_lite_tools.x"})("x"))


def test_a_refused_connection(call):
    """Code 5, what to check, and no traceback; with --debug there is one, and no key in it."""
    import socket

    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        url = "http://127.0.0.1:%d/v1" % unheard.getsockname()[1]
        code, output, errors = call("models.list", "--base-url", url, "--retries", "0", OPENAI_API_KEY="sk-very-secret")
        assert (code, output) == (5, "") and "--base-url" in errors and errors.count("\n") == 1
        code, _, errors = call("models.list", "--base-url", url, "--retries", "0", "--debug", OPENAI_API_KEY="sk-very-secret")
    assert code == 5 and "Traceback" in errors and "> GET " in errors and "> Authorization: <redacted>" in errors
    assert "secret" not in errors


def test_debug_shows_what_was_sent_and_what_came(call):
    """On standard error, so that the output stays what it was."""
    code, output, errors = call("models.list", "--get", "data.0.id", "--debug")
    assert (code, output) == (0, "gpt-4o-mini\n")
    assert "> GET http://" in errors and "< 200 OK" in errors and "< x-request-id: req_" in errors.lower() and "sk-offline" not in errors


def test_include_shows_the_head_of_an_error_too(call, server):
    """The head on standard output, the sentence on standard error."""
    server.fail(404)
    code, output, errors = call("models.list", "--include")
    assert code == 1 and output.startswith("HTTP/1.1 404 Not Found\n") and output.endswith("\n\n") and "404" in errors


def test_an_output_file_is_there_when_it_is_complete(call, server, folder):
    """A reply that breaks off leaves nothing."""
    server.cut(after=10, times=None)
    assert call("files.content", "file-1", "-o", "broken.bin", "--retries", "0").code == 5
    assert not [name for name in os.listdir(str(folder)) if "broken.bin" in name]
    server.reset()
    server.reply(bytes(range(256)) * 4, "files.content")
    assert call("files.content", "file-1", "-o", "whole.bin").code == 0
    assert (folder / "whole.bin").read_bytes() == bytes(range(256)) * 4


def test_what_can_not_be_written_is_said(call):
    """A folder that is not there, before anything is asked."""
    code, _, errors = call("models.list", "-o", "no/such/folder/x")
    assert code == 2 and "no/such/folder/x" in errors and errors.count("\n") == 1


def test_a_closed_standard_output_is_said(folder, server):
    """Before anything is sent."""
    done = run("oai-lite models.list >&-", folder, **environment(folder, server))
    assert done.code == 2 and "-o FILE" in done.errors and not server.requests


@pytest.mark.parametrize("words", [["models.list"], ["chat", "Hi"], ["chat", "--offline", "Hi"], ["files.list", "--all"], ["api", "GET", "/files"]])
def test_nothing_is_left_open(folder, server, words):
    """No warning of an unclosed socket or file in Python's development mode."""
    variables = environment(folder, server, PYTHONPATH=str(ROOT))
    done = run([sys.executable, "-X", "dev", "-W", "error", "-m", "oai_lite", *words], folder, **variables)
    assert (done.code, done.errors) == (0, "")


# Pipes and signals.


def test_a_closed_pipe_ends_quietly_and_stops_the_request(start, server):
    """`| head -1` is no reason to complain, nor to read a stream of minutes to its end (need 50)."""
    server.drip(0.05)
    process = start("chat", "--jsonl", WORDS)
    assert process.stdout.readline().startswith(b"{")
    process.stdout.close()
    assert process.stderr.read() == b"" and process.wait(SECONDS) == 0


@pytest.mark.parametrize("option", ["--all", "--paginate"])
def test_all_pages_are_one_array(call, server, option):
    """However many requests it took (need 50); an empty list is an empty array."""
    assert [one["id"] for one in json.loads(call("files.list", "limit=1", option).output)] == ["file_1", "file_2", "file_3"]
    assert len(server.requests) == 3
    server.reply({"object": "list", "data": [], "has_more": False}, "files.list")
    assert json.loads(call("files.list", option).output) == []


def test_head_of_all_pages_stops_paging(folder, server):
    """What nobody reads is not fetched."""
    server.reply(lambda recorded: endless(recorded), "files.list")
    done = run("oai-lite files.list --jsonl --get id | head -3", folder, **environment(folder, server))
    assert (done.code, done.output, done.errors) == (0, "file_0\nfile_1\nfile_2\n", "")


def endless(recorded):
    first = int(recorded.query.get("after", "file_-1").rpartition("_")[2]) + 1
    return {"object": "list", "data": [{"id": "file_%d" % number} for number in range(first, first + 100)], "has_more": True}


def test_ctrl_c_is_130_and_says_nothing(start, server):
    """In the middle of a stream (need 50)."""
    server.drip(0.05)
    process = start("chat", WORDS)
    assert process.stdout.read(5) == b"word0"
    process.send_signal(signal.SIGINT)
    assert process.wait(SECONDS) == 130 and process.stderr.read() == b""


def test_serve(start, folder):
    """The offline server as a process: its address on standard output, what it saw on standard error, Ctrl-C ends it."""
    process = start("serve")
    url = process.stdout.readline().decode("ascii").strip()
    assert re.match(r"http://127\.0\.0\.1:\d+/v1$", url) and b"OPENAI_BASE_URL" in process.stderr.readline()
    assert inside("api", "GET", "/models", "--base-url", url, "--api-key-file", str(key_file(folder)), "--get", "data.0.id").output == "gpt-4o-mini\n"
    assert process.stderr.readline() == b"GET /models models.list\n"
    port = url.rpartition(":")[2].partition("/")[0]
    code, _, errors = inside("serve", "--port", port)
    assert code == 2 and "port %s" % port in errors
    process.send_signal(signal.SIGINT)
    assert process.wait(SECONDS) == 130 and process.stderr.read() == b""


def key_file(folder):
    path = folder / "key.txt"
    path.write_text("sk-file\n")
    return path


# Terminals.


class Terminal:
    """What a program shows on a terminal: standard output, standard error or both are one, and standard input may be."""

    def __init__(self, words, variables, folder, terminals=("stdout", "stderr"), typed=b""):
        import pty

        ours, theirs = pty.openpty()
        others = {name: subprocess.PIPE for name in ("stdout", "stderr")}
        streams = {"stdin": theirs if typed else subprocess.DEVNULL, **others, **{name: theirs for name in terminals}}
        process = subprocess.Popen(oai(*words), cwd=str(folder), env={"TERM": "xterm", **variables}, **streams)
        os.close(theirs)
        if typed:
            os.write(ours, typed)
        shown = b""
        while True:
            try:
                data = os.read(ours, 65536)
            except OSError:  # Linux: the other side is closed
                data = b""
            if not data:
                break
            shown += data
        os.close(ours)
        self.output, self.errors = process.communicate(timeout=SECONDS)
        self.code = process.returncode
        self.shown = shown.decode("utf-8").replace("\r\n", "\n")


@pytest.fixture
def terminal(folder, server):
    """Run words on a terminal."""

    def on(*words, terminals=("stdout", "stderr"), typed=b"", **more):
        variables = environment(folder, server, PYTHONPATH=str(ROOT), **more)
        variables.pop("NO_COLOR", None)
        return Terminal(words, {**variables, **more, "TERM": more.get("TERM", "xterm")}, folder, terminals, typed)

    return on


def test_json_is_indented_on_a_terminal(terminal):
    """And in one line elsewhere, as the page shows."""
    assert terminal("models.retrieve", "gpt-4o").shown.startswith('{\n  "id": "gpt-4o",\n')


def test_errors_are_red_on_a_terminal_only_if_the_user_likes_it(terminal):
    """`NO_COLOR` and dumb terminals get plain text."""
    assert terminal("chta").shown.startswith("\033[31moai_lite:\033[0m there is no command")
    assert terminal("chta", NO_COLOR="1").shown.startswith("oai_lite: there is no command")
    assert terminal("chta", TERM="dumb").shown.startswith("oai_lite: there is no command")


def test_bytes_are_refused_on_a_terminal(terminal, server):
    """Before anything is sent, if that is known, with what to do; `--raw` of a reply that is no text too, but not of one that is."""
    for more in ((), ("--raw",)):
        done = terminal("audio.speech.create", "model=tts-1", "voice=alloy", "input=hi", *more)
        assert done.code == 2 and "-o FILE" in done.shown and not server.requests
        done = terminal("api", "POST", "/audio/speech", "model=tts-1", "voice=alloy", "input=hi", *more)
        assert done.code == 2 and "-o FILE" in done.shown and server.requests
        server.reset()
    assert terminal("models.retrieve", "gpt-4o", "--raw").code == 0


def test_a_question_typed_on_a_terminal(terminal):
    """Without a question the user is told how to end one."""
    done = terminal("chat", typed=b"Say this\n\x04")
    assert done.code == 0 and "Ctrl-D" in done.shown and done.shown.endswith("Say this\n")


@pytest.mark.parametrize(
    "words, line",
    [
        (("files.create", "file=@large.bin", "purpose=batch"), "uploading [####################] 100 %"),
        (("files.content", "file-1", "-o", "got.bin"), "downloading [####################] 100 %"),
        (("files.list", "limit=1", "--all", "-o", "list.json"), "listing"),
        (("files.wait_for_processing", "file-1", "poll_interval=0.01"), "waiting: "),
    ],
)
def test_progress_is_shown_on_a_terminal(terminal, server, folder, words, line):
    """Uploads, downloads, paging and polling, in one line that is gone at the end; nothing of it elsewhere."""
    (folder / "large.bin").write_bytes(b"x" * 300000)
    states = ["uploaded", "uploaded", "processed"]
    server.replies["files.retrieve"] = lambda recorded: {"id": "file-1", "object": "file", "status": states[recorded.number - 1]}
    done = terminal(*words, terminals=["stderr"])
    assert done.code == 0 and line in done.shown and done.shown.endswith("\r\033[K"), done.shown
    server.reset()
    plain = terminal(*words, terminals=["stdout"])
    assert (plain.code, plain.errors) == (0, b"")


# Azure.


def test_azure_is_asked_by_options_or_environment(monkeypatch):
    """Its client is made by the name under which the package has it."""
    from oai_lite._cli.wire import is_azure

    assert is_azure(parse(["models.list", "--azure-endpoint", "https://x.openai.azure.com"]))
    assert not is_azure(parse(["models.list"]))
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://x.openai.azure.com")
    assert is_azure(parse(["models.list"])) and not is_azure(parse(["models.list", "--base-url", "http://x"]))
    monkeypatch.setenv("OPENAI_API_KEY", "sk-x")
    assert not is_azure(parse(["models.list"]))


def test_azure(monkeypatch):
    """Endpoint, deployment and version by option or environment; the key from there or from a file."""
    words = ["chat", "--api", "chat", "-m", "my-deployment", "Hi"]
    with Server(azure={"my-deployment": "gpt-4o"}, api_key="az-key") as server:
        options = ["--azure-endpoint", server.origin, "--api-version", "2024-10-21"]
        assert inside(*words, *options, "--api-key-file", "-", "--no-stdin", stdin=b"az-key\n").output == "Hi\n"
        assert server.last.target == "/openai/deployments/my-deployment/chat/completions?api-version=2024-10-21"
        done = inside(*words, *options)
        assert done.code == 3 and "AZURE_OPENAI_API_KEY" in done.errors
        monkeypatch.setenv("AZURE_OPENAI_API_KEY", "wrong")
        assert inside(*words, *options).code == 3
        monkeypatch.setenv("AZURE_OPENAI_API_KEY", "az-key")
        monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.origin)
        monkeypatch.setenv("OPENAI_API_VERSION", "2024-10-21")
        assert inside(*words).output == "Hi\n"
        assert inside("chat", "--api", "chat", "Hi", "--azure-deployment", "my-deployment").output == "Hi\n"


@pytest.mark.parametrize("token, field", [("", "api-key: $AZURE_OPENAI_API_KEY"), ("t", "Authorization: Bearer $AZURE_OPENAI_AD_TOKEN")])
def test_azure_as_a_curl_command(monkeypatch, token, field):
    """With the variable of the credential that would be sent."""
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", token)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "az-secret")
    options = ["--azure-endpoint", "https://x.openai.azure.com", "--api-version", "1", "--curl"]
    code, output, errors = inside("models.list", *options)
    assert (code, errors) == (0, "") and '"%s"' % field in output and "secret" not in output
    with_file = inside("models.list", *options, "--api-key-file", "-", stdin=b"az-secret\n").output
    assert '"api-key: $AZURE_OPENAI_API_KEY"' in with_file and "secret" not in with_file


# What it loads.

HEAVY = "argparse asyncio concurrent.futures email http.client json logging re socket ssl typing urllib.request".split()


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["help", "files.create"], ["--hepl"]])
def test_help_loads_next_to_nothing(folder, words):
    """No network, no client, no area but the one that was asked for; the usage error at most `re` for its guess (need 50)."""
    code = "import sys; before = set(sys.modules); from oai_lite.__main__ import main; main(%r); print(*sorted(set(sys.modules) - before))"
    variables = environment(folder, PYTHONPATH=str(ROOT))
    done = run([sys.executable, "-I", "-c", "import sys; sys.path.insert(0, %r); %s" % (str(ROOT), code % words)], folder, **variables)
    loaded = set(done.output.split("\n")[-2].split())
    allowed = {"re"} if words == ["--hepl"] else {"re", "json"} if "files.create" in words else set()
    assert not loaded & set(HEAVY) - allowed
    areas = {name for name in loaded if name.startswith("oai_lite.resources.") and "._" not in name}
    assert areas <= {"oai_lite.resources.files"} and "oai_lite._client" not in loaded


def test_the_console_script_is_this_program():
    """`oai-lite` of the wheel calls the same function as `python -m oai_lite`."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert '[project.scripts]\noai-lite = "oai_lite.__main__:main"\n' in text


@pytest.mark.parametrize(
    "name, options", [("files.list", "--all"), ("responses.create", "--stream --raw"), ("files.delete", "--raw"), ("files.wait_for_processing", "")]
)
def test_help_shows_the_options_that_an_operation_takes(name, options):
    """Streams, pages and raw replies only where there are such."""
    output = inside("help", name).output
    for option in ("--all", "--stream", "--raw"):
        assert ("\n  %s " % option in output) == (option in options.split() or (option == "--raw" and name == "files.list")), option


# Words.


@pytest.mark.parametrize(
    "words, command, operands, options",
    [
        ("chat -m gpt-5 Hi there", "chat", ["Hi", "there"], {"model": "gpt-5"}),
        ("-mgpt-5 chat --system=a=b Hi", "chat", ["Hi"], {"model": "gpt-5", "system": "a=b"}),
        ("chat -a x --attach=y -- -n --help", "chat", ["-n", "--help"], {"attach": ["x", "y"]}),
        ("-- chat -x", "chat", ["-x"], {}),
        ("files.list - --paginate", "files.list", ["-"], {"all": True}),
        ("files.list -n", "files.list", [], {"curl": True}),
        ("doctor --timeout 5", "doctor", [], {"timeout": "5"}),
        ("--version", "", [], {"version": True}),
    ],
)
def test_options_may_stand_anywhere(words, command, operands, options):
    """Before and after the command, with or without `=`; `--` ends them."""
    found = parse(words.split())
    assert (found.command, found.operands, found.options) == (command, operands, options)


@pytest.mark.parametrize(
    "words, sentence",
    [
        ("chat --modle x", "did you mean --model"), ("chat -z", "unknown option -z"), ("chat --model", "needs a value: --model NAME"),
        ("chat --json=1", "takes no value"), ("chat -m a -m b", "given twice"), ("chat --all", "option of OPERATION"),
        ("models.list --port 1", "option of serve"), ("models.list --api-key=sk-x", "no option --api-key: "), ("models.list --api-key x", "OPENAI_API_KEY"), ("", "give a command"),
        ("models.list --timeout soon", "takes a number"), ("models.list -H nonsense", "NAME:VALUE"), ("api GET", "method and a path"),
        ("api FETCH /models", "method and a path"), ("api GET /models x", "NAME=VALUE"), ("completion tcsh", "bash, zsh, fish"),
        ("chat --api live x", "responses or chat"), ("help chta", "did you mean chat"), ("OPERATION", "help"), ("models", "models.retrieve"),
        ("models.list.x", "there is no operation"), ("files.retrieve a b", "not 'b'"), ("files.retrieve a file_id=b", "given twice"),
        ("files.list x", "takes NAME=VALUE"), ("models.list --stream", "has no stream"), ("files.retrieve x --all", "no list"), ("files.wait_for_processing x --raw", "more than one request"),
        ("responses.create --extra x", "--extra takes"), ("chat", "no question"), ("chat --schema [1] x", "can't read"), ("serve x", "options only"), ("doctor x", "options only"),
        ("beta.agents.sessions.stream x tool_handlers:={}", "functions of a program"), ("doctor --api-key-file x", "no --api-key-file"),
        ("chat --schema {1 x", "not JSON"), ("files.create file=@x;a=b purpose=x", "filename=NAME"), ("chat -e temprature=1 x", "temperature"),
        ("chat x --api-key-file -", "empty"),
    ],
)  # fmt: skip
def test_a_wrong_command_line_says_what_to_write(words, sentence):
    """Code 2, one line, nothing sent."""
    code, output, errors = inside(*words.split())
    assert (code, output) == (2, "") and sentence in errors and errors.count("\n") == 1, errors


@pytest.mark.parametrize(
    "word, parts",
    [
        ("a=b", ("a", "=", "b")), ("a=b=c", ("a", "=", "b=c")), ("a:=1", ("a", ":=", "1")), ("a==1", ("a", "==", "1")), ("a=", ("a", "=", "")),
        ("a=:=1", ("a", "=", ":=1")), ("a.b[0]=c", ("a.b[0]", "=", "c")), ("https://x/?a=b", ("", "", "https://x/?a=b")), ("=x", ("", "", "=x")),
        ("file-1", ("", "", "file-1")), ("a b=c", ("", "", "a b=c")), ("-", ("", "", "-")),
    ],
)  # fmt: skip
def test_how_a_word_is_split(word, parts):
    """The first sign counts; what has no name before it is no assignment."""
    assert split(word) == parts


@pytest.mark.parametrize(
    "operation, words, named",
    [
        ("responses.create", ["temperature=0.5", "store=false", "max_output_tokens=7", "model=7"],
         {"temperature": 0.5, "store": False, "max_output_tokens": 7, "model": "7"}),
        ("responses.create", ["metadata.team=a", "metadata.n=1", "include=x", "include=y"], {"metadata": {"team": "a", "n": "1"}, "include": ["x", "y"]}),
        ("responses.create", ["tools.0.type=function", "tools.1.type=x", "tools.0.name=f", "tools[]:={}"],
         {"tools": [{"type": "function", "name": "f"}, {"type": "x"}, {}]}),
        ("responses.create", ["input=\\@home", "instructions=a==b", "tool_choice=auto", "tool_choice=new"], UsageError),
        ("responses.create", ["input=\\@home", "instructions==b", "tool_choice=auto"], {"input": "@home", "instructions": "=b", "tool_choice": "auto"}),
        ("responses.create", ["metadata=x"], UsageError), ("responses.create", ["store=maybe"], UsageError),
        ("responses.create", ["model=a", "model.x=b"], UsageError), ("responses.create", ["tools.0.type=x", "tools.2.type=y"], UsageError),
        ("chat.completions.create", ["stop=a", "verbosity=new"], {"stop": "a", "verbosity": "new"}),
        ("chat.completions.create", ["stop=a", "stop=b", "n:=null"], {"stop": ["a", "b"], "n": None}),
    ],
)  # fmt: skip
def test_what_words_mean(operation, words, named):
    """Text is converted only where the API takes no text; names may lead into objects and lists."""
    if named is UsageError:
        with pytest.raises(UsageError):
            Values(find(operation), Stdin(False), words)
    else:
        assert Values(find(operation), Stdin(False), words).named == named


# Replies.


@pytest.mark.parametrize(
    "path, found",
    [
        ("a", [{"b": [1, None, "x"]}]), ("a.b", [[1, None, "x"]]), ("a.b.1", [None]), ("a.b.-1", ["x"]), ("a.b[0]", [1]), ("a.b.*", [1, None, "x"]),
        ("*.b.0", [1]), ("a.c", None), ("a.b.3", None), ("a.b.x", None), ("a.b.0.x", None), ("", None),
    ],
)  # fmt: skip
def test_get(path, found):
    """Names and numbers; `*` is every item; what is not there is an error that names what is."""
    value = {"a": {"b": [1, None, "x"]}}
    if found is None:
        with pytest.raises(NotThere):
            at(value, path)
    else:
        assert at(value, path) == found


@pytest.mark.parametrize(
    "event, text",
    [
        ({"choices": [{"delta": {"content": "a"}}]}, "a"), ({"choices": [{"text": "a"}]}, "a"), ({"choices": [{"delta": {"refusal": "no"}}]}, "no"),
        ({"choices": [{"delta": {}}]}, ""), ({"type": "content.delta", "delta": "a"}, "a"), ({"type": "response.output_text.delta", "delta": "a"}, "a"), ({"type": "transcript.text.delta", "delta": "a"}, "a"),
        ({"type": "response.function_call_arguments.delta", "delta": "{"}, ""), ({"type": "response.reasoning_text.delta", "delta": "hm"}, ""),
        ({"event": "thread.message.delta", "data": {"delta": {"content": [{"text": {"value": "a"}}]}}}, "a"), ([], ""), ({}, ""),
    ],
)  # fmt: skip
def test_the_text_of_an_event(event, text):
    """What the reader is to see, of every kind of stream."""
    assert text_of_event(event) == text


@pytest.mark.parametrize(
    "reply, text",
    [
        ({"choices": [{"message": {"content": "a"}}]}, "a"), ({"choices": [{"message": {"content": None, "refusal": "no"}}]}, "no"),
        ({"choices": [{"text": "a"}]}, "a"), ({"text": "a"}, "a"), ({"id": 1}, None), ([], None),
        ({"output": [{"type": "reasoning"}, {"content": [{"type": "output_text", "text": "a"}, {"type": "refusal", "refusal": "b"}]}]}, "ab"),
    ],
)  # fmt: skip
def test_the_text_of_a_reply(reply, text):
    """Of the first choice, of all output messages, or the field `text`."""
    assert text_of_reply(reply) == text


def test_an_undocumented_path(call, server):
    """Whatever it replies: JSON, text, nothing, bytes, events; queries, bodies and header fields go along."""
    server.reply({"a": 1}, "/new")
    assert call("api", "post", "new/thing", "x=1", "y:=2", "q==3", "-e", "z=4", "-H", "X-A: b").output == '{"a":1}\n'
    assert server.last.target == "/v1/new/thing?q=3" and server.last.json() == {"x": "1", "y": 2, "z": "4"}
    assert server.last.headers["x-a"] == "b"
    server.reset()
    server.stream([{"type": "x.delta"}, {"type": "y"}], operation="/new")
    assert call("api", "POST", "/new", "--stream", "a=1").output == '{"type":"x.delta"}\n{"type":"y"}\n'
    assert server.last.json() == {"a": "1", "stream": True}
    for reply, output in (("text", "text\n"), (b"\x00\x01", "\x00\x01"), (None, "")):
        server.reset()
        server.reply(reply, "/new")
        assert call("api", "GET", "/new").output == output


def test_raw_is_what_the_server_sent(call, server):
    """A stream byte for byte, comments and all."""
    events = Stream([b": hi\n\n", b'data: {"id": 1}\n\n', b"data: [DONE]\n\n"], False)
    server.reply(events, "responses.create")
    assert call("responses.create", "model=m", "input=i", "--stream", "--raw").output == ': hi\n\ndata: {"id": 1}\n\ndata: [DONE]\n\n'


# Completion.

BASH = """
source <(oai-lite completion bash)
try() {
    COMP_LINE="$1" COMP_POINT=${#1}
    read -ra COMP_WORDS <<< "$1"
    [[ $1 == *" " ]] && COMP_WORDS+=("")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    _oai_lite oai-lite
    echo "${COMPREPLY[@]}"
}
try "oai-lite ser"
try "oai-lite models.l"
try "oai-lite chat --mo"
try "oai-lite files.create purpose=batch fi"
try "oai-lite files.create file=@note"
"""


def test_bash_completes(folder, server):
    """Commands, operations, options, parameters and files, by asking the program itself."""
    (folder / "notes-of-bash.txt").write_text("x")
    done = run(["bash", "-c", BASH], folder, **environment(folder, server))
    assert done.output.split("\n") == ["serve", "models.list", "--model", "file=@", "notes-of-bash.txt", ""], done


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_ask_the_program(shell):
    """Each calls `completion words`, which says what may come next."""
    assert "completion words -- " in inside("completion", shell).output


@pytest.mark.parametrize(
    "words, found",
    [
        ("", "chat"), ("vector_st", "vector_stores."), ("chat.completions.cr", "chat.completions.create"), ("completion ", "fish"),
        ("help mod", "models."), ("chat.completions.create model=x mess", "messages:="), ("files.list --a", "--all"), ("--v", "--version"),
        ("files.list -o ", None), ("nonsense.x a", None), ("chat -m", None), ("files.list --nonsense x", None),
    ],
)  # fmt: skip
def test_candidates(words, found):
    """What may stand in place of the last word; nothing where nobody knows."""
    output = inside("completion", "words", "--", *words.split(" ")).output.split()
    assert found in output if found else "--model" not in output or words == "chat -m"


def test_the_doctor_s_exit_code_is_that_of_the_command():
    """What it says is tested elsewhere."""
    done = inside("doctor", "--base-url", "nonsense")
    assert done.code == 2 and done.output.startswith("oai_lite ") and "base_url must begin with" in done.output
