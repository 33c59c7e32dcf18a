"""The examples of docs/scaling.md, run as they stand there by a real Spark and a real Dask, while a worker process is killed.

The server is ours and real; that it sees each prompt, over few connections, is what is known about the workers from outside.
A step of `tools check` of its own, with the extra `scaling`; Spark needs Java.
"""
from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest

from oai_lite.testing import Reply, Server
from tests.support.manual import block
from tools import build, envs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Iterator, List, Set

PROMPTS = 120
REFUSED = 17  # the prompt that the server will not answer
KILLED_AT = 30  # the request during which the worker that makes it is killed
PATIENCE = 400  # seconds for an engine to start, on a machine that is busy with something else
IN_FLIGHT, PROCESSES = 8, 2

SPARK_DEFAULTS = """
spark.ui.enabled false
spark.driver.memory 512m
spark.driver.host 127.0.0.1
spark.driver.bindAddress 127.0.0.1
"""


class Weather:
    """Answers prompts, refuses one, and kills the process that sends the thirtieth request, before it gets its answer."""

    def __init__(self, server: Server, kill: bool) -> None:
        self.server = server
        self.killed: List[int] = []
        self._kill = kill
        self._lock = threading.Lock()
        self._seen = 0
        self._answer = server.replies["chat.completions.create"]
        server.replies["chat.completions.create"] = self.answer

    def answer(self, recorded: Any) -> object:
        with self._lock:
            self._seen += 1
            if self._kill and self._seen == KILLED_AT:
                self.killed.append(self.client_of())
                os.kill(self.killed[0], signal.SIGKILL)
        if recorded.json()["messages"][0]["content"] == prompt(REFUSED):
            return Reply({"error": {"message": "not this one", "type": "invalid_request_error"}}, status=400)
        return self._answer(recorded)

    def client_of(self) -> int:
        """The process at the other end of the connection that this thread of the server answers on."""
        port = self.server._open[threading.current_thread()].socket.getpeername()[1]
        for process in psutil.process_iter():
            if process.pid != os.getpid() and any(one.laddr and one.laddr[1] == port for one in connections(process)):
                return int(process.pid)
        raise AssertionError("no process is at the other end of the connection")


def connections(process: psutil.Process) -> List[Any]:
    try:
        return list(process.net_connections("tcp"))
    except psutil.Error:  # it has ended, or is not ours
        return []


def prompt(number: int) -> str:
    return "What is %d times seven?" % number


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the zip file, the prompts and the two programs of the page, as the commands there want it."""
    assert build.main(["zip", "--out", str(tmp_path)]) == 0
    lines = [json.dumps({"id": number, "prompt": prompt(number)}) + "\n" for number in range(PROMPTS)]
    (tmp_path / "prompts.jsonl").write_text("".join(lines))
    for name, having in (("answers_spark.py", "SparkSession"), ("answers_dask.py", "LocalCluster")):
        (tmp_path / name).write_text(block("scaling.md", "python", having))
    (tmp_path / "spark").mkdir()
    (tmp_path / "spark" / "spark-defaults.conf").write_text(SPARK_DEFAULTS)
    (tmp_path / "spark" / "log4j2.properties").write_text("rootLogger.level = warn\n")
    return tmp_path


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(api_key="sk-of-the-environment") as made:
        yield made


def run(command: str, folder: Path, server: Server) -> str:
    """Run a command of the page; what it printed. Fails with that if it fails."""
    environment = {
        **envs.clean(os.environ, proxies=False),
        "PATH": os.path.dirname(sys.executable) + os.pathsep + os.environ["PATH"],
        "OPENAI_API_KEY": "sk-of-the-environment",
        "OPENAI_BASE_URL": server.url,
        "SPARK_CONF_DIR": str(folder / "spark"),
        "SPARK_LOCAL_IP": "127.0.0.1",
        "PYSPARK_PYTHON": sys.executable,
        "DASK_TEMPORARY_DIRECTORY": str(folder / "dask"),
    }
    child = subprocess.Popen(
        ["bash", "-euc", command], cwd=str(folder), env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, universal_newlines=True, start_new_session=True,
    )  # fmt: skip
    try:
        output, _ = child.communicate(timeout=PATIENCE)
    finally:
        if child.poll() is None:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()
    assert child.returncode == 0, output
    return output


def answered(folder: Path) -> Dict[int, Dict[str, Any]]:
    """The rows that were written, by id; none twice."""
    texts = [path.read_text() for path in folder.glob("*.json*") if not path.name.startswith(".")]
    rows = [json.loads(line) for text in texts for line in text.split("\n") if line]
    assert len({row["id"] for row in rows}) == len(rows)
    return {row["id"]: row for row in rows}


def check(rows: Dict[int, Dict[str, Any]], server: Server) -> None:
    """Each prompt has its own answer, the bad one its reason, and the server was asked for each of them."""
    assert sorted(rows) == list(range(PROMPTS))
    for number, row in rows.items():
        assert row["prompt"] == prompt(number)
        if number == REFUSED:
            assert row.get("answer") is None and "not this one" in row["error"]
        else:
            assert row["answer"] == prompt(number) and row.get("error") is None
    asked: Set[str] = {request.json()["messages"][0]["content"] for request in server.requests}
    assert asked == {prompt(number) for number in range(PROMPTS)}


@pytest.mark.parametrize("having", ["spark-submit", "answers_dask.py"])
def test_each_prompt_is_answered_although_a_worker_dies(folder: Path, server: Server, having: str) -> None:
    """A worker process is killed while it waits for an answer: the job completes, and nothing is lost or doubled in what it writes."""
    weather = Weather(server, kill=True)
    run(block("scaling.md", "sh", having), folder, server)
    assert len(weather.killed) == 1 and not psutil.pid_exists(weather.killed[0])
    check(answered(folder / "answers"), server)
    assert len(server.requests) > PROMPTS  # what the dead worker had asked for was asked for again
    assert server.connections <= IN_FLIGHT * (PROCESSES + 1)  # a pool of one client for each process there was


def test_every_block_of_the_page_is_run() -> None:
    """The page has no code but the two programs and the two commands that are run here."""
    from tests.support.manual import blocks

    assert [language for language, _ in blocks("scaling.md")] == ["python", "sh", "python", "sh"]
