"""The command line, as a process of its own."""
from __future__ import annotations

import os
import subprocess
import sys

import pytest

from oai_lite import _errors
from oai_lite._cli import exit_code
from tests.support.worlds import server  # noqa: F401  (fixture)


def run(*arguments, stdin=None, **environment):
    done = subprocess.run(
        [sys.executable, "-m", "oai_lite", *arguments],
        input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, **environment}, timeout=60,
    )  # fmt: skip
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def test_it_works_on_a_fresh_machine():
    """`--offline` needs neither key nor network."""
    code, out, err = run("chat", "--offline", "Say this is a test")
    assert (code, err) == (0, "") and "Say this is a test" in out and out.endswith("\n")


def test_it_asks_the_api(server):
    """The prompt, the model and the instructions reach the server that the environment names."""
    settings = {"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "sk-x", "OAI_LITE_MODEL": "gpt-9"}
    code, out, _ = run("chat", "-s", "Be brief", "Say", "this", **settings)
    assert code == 0 and "Say this" in out
    sent = server.last.json()
    assert sent["model"] == "gpt-9" and sent["stream"] is True
    assert sent["messages"] == [{"role": "system", "content": "Be brief"}, {"role": "user", "content": "Say this"}]


def test_the_prompt_may_come_from_standard_input(server):
    """As UTF-8, whatever the locale says."""
    code, out, _ = run("chat", "--base-url", server.url, stdin="gr\u00fc\u00df dich".encode("utf-8"), OPENAI_API_KEY="k", LC_ALL="C", PYTHONIOENCODING="utf-8")
    assert code == 0 and server.last.json()["messages"][0]["content"] == "gr\u00fc\u00df dich" and "gr\u00fc\u00df dich" in out


def test_characters_that_the_terminal_lacks_are_no_error():
    """They become question marks."""
    code, out, err = run("chat", "--offline", "caf\u00e9", PYTHONIOENCODING="ascii")
    assert code == 0 and "caf?" in out and err == ""


def test_a_missing_key_says_what_to_do():
    """One line on standard error and an exit code of its own; no traceback."""
    code, out, err = run("chat", "hello", OPENAI_API_KEY="", OPENAI_ADMIN_KEY="")
    assert code == 3 and out == "" and "OPENAI_API_KEY" in err and err.count("\n") == 1


@pytest.mark.parametrize("status, code", [(400, 1), (401, 3), (403, 3), (429, 4), (500, 1)])
def test_exit_codes_tell_what_went_wrong(server, status, code):
    """So that scripts can act on them."""
    server.fail(status, times=None, headers={"x-should-retry": "false"}, message="Server's words")
    found, out, err = run("chat", "x", OPENAI_BASE_URL=server.url, OPENAI_API_KEY="k")
    assert found == code and out == "" and "Server's words" in err and "Traceback" not in err


def test_network_errors_have_a_code():
    """Timeouts and refused connections are not the API's word."""
    assert exit_code(_errors.APITimeoutError(None)) == 5 and exit_code(_errors.APIConnectionError(request=None)) == 5


def test_wrong_usage_is_code_2():
    """As argparse has it."""
    assert run("chta")[0] == 2 and run()[0] == 2


def test_a_closed_pipe_ends_quietly():
    """`| head -1` is no reason to complain."""
    process = subprocess.Popen(
        [sys.executable, "-m", "oai_lite", "chat", "--offline", "word " * 5000], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdout.read(5)
    process.stdout.close()
    assert process.stderr.read() == b"" and process.wait(60) == 0
    process.stderr.close()
