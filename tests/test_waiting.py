"""Waiting, by flows that look again and again; and more than one upload: many files at once, one file in parts, what is left after a
failure half-way, the files of agents. In both worlds."""
from __future__ import annotations

import asyncio
import gc
import io
import os
import threading
import time
import tracemalloc
import warnings

import pytest

import oai_lite
from oai_lite import APIError, InternalServerError, NotFoundError, OpenAIError, PartialUploadError, PollTimeoutError
from oai_lite._multipart import Form
from oai_lite.helpers import waiting
from oai_lite.helpers.waiting import _selected, _Source
from tests.support import manual
from tests.support.worlds import PATIENCE, server, world  # noqa: F401  (fixtures)

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated by the API:DeprecationWarning")
FAST = {"openai-poll-after-ms": "1"}
HELPER, INTERVAL = "x-stainless-poll-helper", "x-stainless-custom-poll-interval"


def file(status):
    return {"id": "file-1", "object": "file", "status": status, "bytes": 1, "created_at": 1, "filename": "x", "purpose": "batch"}


def batch(in_progress):
    counts = {"in_progress": in_progress, "completed": 2 - in_progress, "failed": 0, "cancelled": 0, "total": 2}
    return {"id": "vsfb_1", "object": "vector_store.files_batch", "status": "in_progress", "file_counts": counts}


def status(value):
    return {"id": "id_1", "object": "x", "thread_id": "th_1", "status": value}


@pytest.mark.parametrize("end", ["processed", "error", "deleted"])
def test_a_file_is_waited_for(world, server, end):
    """As often as it takes, until one of the three ends (POLL-1)."""
    client = world.client(server)
    for one in ("uploaded", "pending", end):
        server.reply(file(one), times=1)
    done = world.run(lambda: client.files.wait_for_processing("file-1", poll_interval=0))
    assert done.status == end and len(server.requests) == 3


def test_a_wait_for_a_file_has_an_end(world, server):
    """The error says what the file was like, and holds it; it is of both official kinds (POLL-1)."""
    client = world.client(server)
    server.reply(file("uploaded"))
    with pytest.raises(PollTimeoutError, match="file file-1 was still 'uploaded' after 0 seconds") as caught:
        world.run(lambda: client.files.wait_for_processing("file-1", max_wait_seconds=0))
    assert isinstance(caught.value, RuntimeError) and isinstance(caught.value, TimeoutError) and caught.value.last.id == "file-1"


POLLS = {
    "runs": (lambda c, **more: c.beta.threads.runs.poll("id_1", thread_id="th_1", **more), status),
    "store files": (lambda c, **more: c.vector_stores.files.poll("id_1", vector_store_id="vs_1", **more), status),
    "old store files": (lambda c, **more: c.beta.vector_stores.files.poll("id_1", vector_store_id="vs_1", **more), status),
    "videos": (lambda c, **more: c.videos.poll("id_1", **more), status),
    "batches": (lambda c, **more: c.vector_stores.file_batches.poll("id_1", vector_store_id="vs_1", **more), lambda value: batch(value == "in_progress")),
}
each_poll = pytest.mark.parametrize("name", sorted(POLLS))


@each_poll
def test_what_is_finished_is_returned_at_once(world, server, name):
    """One look, which says that it is one of a helper's (POLL-2, POLL-3)."""
    poll, reply = POLLS[name]
    client = world.client(server)
    server.reply(reply("completed"))
    found = world.run(lambda: poll(client))
    assert found == reply("completed") and len(server.requests) == 1
    assert server.last.headers[HELPER] == "true" and INTERVAL not in server.last.headers


@each_poll
def test_the_servers_pause_is_kept(world, server, name):
    """`openai-poll-after-ms` says how long it is (POLL-2)."""
    poll, reply = POLLS[name]
    client = world.client(server)
    server.reply(reply("in_progress"), times=2, headers=FAST)
    server.reply(reply("completed"))
    before = time.monotonic()
    assert world.run(lambda: poll(client)) == reply("completed") and len(server.requests) == 3
    assert time.monotonic() - before < 1.5  # two pauses of the default would be two seconds


@each_poll
def test_the_callers_pause_wins(world, server, name):
    """Over the server's; and the server is told (POLL-2, POLL-3)."""
    poll, reply = POLLS[name]
    client = world.client(server)
    server.reply(reply("in_progress"), times=1, headers={"openai-poll-after-ms": "3600000"})
    server.reply(reply("completed"))
    assert world.run(lambda: poll(client, poll_interval_ms=2)) == reply("completed")
    assert [one.headers[INTERVAL] for one in server.requests] == ["2", "2"]


@pytest.mark.parametrize("value, pause", [("250", 250.0), ("0", 0.0), ("-5", 1000.0), ("soon", 1000.0), ("nan", 1000.0), ("inf", 1000.0), (None, 1000.0)])
def test_a_pause_that_is_nonsense_is_the_usual_one(value, pause):
    """The default is a second."""
    assert waiting._asked({} if value is None else {"openai-poll-after-ms": value}) == pause


ENDS = {
    "runs": ("queued in_progress cancelling", "requires_action cancelled completed failed expired incomplete"),
    "store files": ("in_progress", "completed cancelled failed"),
    "videos": ("queued in_progress", "completed failed"),
}


@pytest.mark.parametrize("name, goes_on, value", [(name, *pair) for name, (on, ends) in ENDS.items() for pair in [(True, one) for one in on.split()] + [(False, one) for one in ends.split()]])
def test_each_kind_has_its_ends(server, name, goes_on, value):
    """Every other status is waited through."""
    poll, reply = POLLS[name]
    with server.client() as client:
        server.reply(reply(value), times=1, headers=FAST)
        server.reply(reply("failed"))
        assert poll(client).status == ("failed" if goes_on else value)
        assert len(server.requests) == 1 + goes_on


@each_poll
def test_a_wait_may_have_an_end(world, server, name):
    """`max_wait_seconds`, by default there is none; the error holds what was looked at."""
    poll, reply = POLLS[name]
    client = world.client(server)
    server.reply(reply("in_progress"))
    with pytest.raises(TimeoutError, match="(run|video|vector store file|file batch) id_1 was still 'in_progress' after 0.1 seconds") as caught:
        world.run(lambda: poll(client, max_wait_seconds=0.1, poll_interval_ms=20))
    assert caught.value.last == reply("in_progress") and len(server.requests) > 1


STARTS = {
    "create_and_run_poll": (lambda c, **more: c.beta.threads.create_and_run_poll(assistant_id="a", **more), 1, status),
    "runs.create_and_poll": (lambda c, **more: c.beta.threads.runs.create_and_poll(thread_id="th_1", assistant_id="a", **more), 1, status),
    "submit_tool_outputs_and_poll": (
        lambda c, **more: c.beta.threads.runs.submit_tool_outputs_and_poll(run_id="id_1", thread_id="th_1", tool_outputs=[], **more), 1, status),
    "videos.create_and_poll": (lambda c, **more: c.videos.create_and_poll(prompt="a cat", **more), 1, status),
    "files.create_and_poll": (lambda c, **more: c.vector_stores.files.create_and_poll("id_1", vector_store_id="vs_1", **more), 1, status),
    "files.upload_and_poll": (lambda c, **more: c.vector_stores.files.upload_and_poll(vector_store_id="vs_1", file=b"1", **more), 2, status),
    "file_batches.create_and_poll": (
        lambda c, **more: c.vector_stores.file_batches.create_and_poll("vs_1", file_ids=["f1"], **more), 1, lambda _: batch(1)),
    "file_batches.upload_and_poll": (
        lambda c, **more: c.vector_stores.file_batches.upload_and_poll("vs_1", files=[b"1"], **more), 2, lambda _: batch(1)),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(STARTS))
def test_what_starts_a_thing_and_waits_takes_an_end_of_the_wait_too(world, server, name):
    """It is not sent; what was started goes on, and is on the error."""
    start, before, reply = STARTS[name]
    client = world.client(server)
    server.reply(reply("in_progress"))
    with pytest.raises(PollTimeoutError, match="after 0 seconds") as caught:
        world.run(lambda: start(client, max_wait_seconds=0, poll_interval_ms=1))
    assert caught.value.last == reply("in_progress") and len(server.requests) == before + 1
    assert not any(b"max_wait" in one.body for one in server.requests)


@each_poll
def test_errors_pass_through(world, server, name):
    """Unchanged (POLL-4)."""
    poll, reply = POLLS[name]
    client = world.client(server)
    server.reply(reply("in_progress"), times=1, headers=FAST)
    server.fail(404)
    with pytest.raises(NotFoundError):
        world.run(lambda: poll(client))


def test_a_wait_can_be_cancelled(server):
    """The task ends at once, in the middle of the pause, and nothing more is asked (POLL-4)."""

    async def main():
        async with server.async_client() as client:
            server.reply(status("in_progress"), headers={"openai-poll-after-ms": "3600000"})
            task = asyncio.ensure_future(client.vector_stores.files.poll("id_1", vector_store_id="vs_1"))
            while not server.requests:
                await asyncio.sleep(0.005)
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asyncio.wait_for(task, PATIENCE)

    asyncio.run(main())
    assert len(server.requests) == 1


CREATES = {
    "beta.threads.runs.create": lambda c, **more: c.beta.threads.runs.create_and_poll(thread_id="th_1", assistant_id="a", **more),
    "beta.threads.create_and_run": lambda c, **more: c.beta.threads.create_and_run_poll(assistant_id="a", thread={}, **more),
    "beta.threads.runs.submit_tool_outputs": lambda c, **more: c.beta.threads.runs.submit_tool_outputs_and_poll(run_id="id_1", thread_id="th_1", tool_outputs=[], **more),
    "vector_stores.files.create": lambda c, **more: c.vector_stores.files.create_and_poll("id_1", vector_store_id="vs_1", attributes={"a": 1}, **more),
    "videos.create": lambda c, **more: c.videos.create_and_poll(prompt="x", **more),
}


@pytest.mark.parametrize("operation", sorted(CREATES))
def test_something_is_started_and_waited_for(world, server, operation):
    """One request that starts it, then looks at what it made; what concerns every request goes with each (POLL-5)."""
    client = world.client(server)
    server.reply(status("in_progress"), times=2, headers=FAST)
    server.reply(status("completed"))
    done = world.run(lambda: CREATES[operation](client, extra_headers={"X-Mine": "1"}, timeout=7))
    resource = "beta.threads.runs" if operation.startswith("beta") else operation.rpartition(".")[0]
    assert done.status == "completed" and [one.operation for one in server.requests] == [operation] + [resource + ".retrieve"] * 2
    assert [one.headers.get(HELPER) for one in server.requests] == [None, "true", "true"]
    assert {(one.headers["x-mine"], one.headers["x-stainless-read-timeout"]) for one in server.requests} == {("1", "7")}
    assert "id_1" in server.last.path_params.values()


def test_a_batch_is_started_and_waited_for(world, server):
    """Until no file is in progress, whatever the status says."""
    client = world.client(server)
    for left in (2, 1, 0):
        server.reply(batch(left), times=1, headers=FAST)
    done = world.run(lambda: client.vector_stores.file_batches.create_and_poll("vs_1", file_ids=["f1", "f2"], poll_interval_ms=1))
    assert done.file_counts.completed == 2 and server.requests[0].json() == {"file_ids": ["f1", "f2"]} and len(server.requests) == 3


def test_helpers_take_what_their_operation_takes():
    """Every parameter of `create` (AST-1, POLL-5)."""
    client = oai_lite.OpenAI(api_key="sk")
    threads, stores = client.beta.threads, client.vector_stores
    pairs = [
        (threads.create_and_run, threads.create_and_run_poll), (threads.runs.create, threads.runs.create_and_poll),
        (stores.file_batches.create, stores.file_batches.create_and_poll), (stores.files.create, stores.files.create_and_poll),
        (client.videos.create, client.videos.create_and_poll),
    ]  # fmt: skip
    for one, helper in pairs:
        wanted = set(one.__func__.parameters) - {"stream"}
        assert wanted <= set(helper.__func__.parameters), helper
        assert set(helper.__func__.parameters) - wanted <= {"poll_interval_ms", "max_wait_seconds"}
    assert set(stores.files.create.__func__.parameters) - set(stores.files.upload_and_poll.__func__.parameters) == {"file_id"}


def test_a_deprecated_helper_says_so_once(world, server):
    """Its own requests are quiet; the warning points at the caller."""
    client = world.client(server)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        world.run(lambda: client.beta.threads.runs.create_and_poll(thread_id="th_1", assistant_id="a"))
    assert [str(one.message) for one in caught] == ["beta.threads.runs.create_and_poll is deprecated by the API"]
    assert caught[0].filename == __file__


def test_the_readmes_run_is_waited_for(world, server):
    """The example of the official README, against the offline server."""
    client = world.client(server)
    thread = world.run(lambda: client.beta.threads.create())
    assistant = world.run(lambda: client.beta.assistants.create(model="gpt-4o"))
    run = world.run(lambda: client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id))
    assert run.status == "completed" and server.requests[2].json() == {"assistant_id": assistant.id}
    assert [one.path_params["thread_id"] for one in server.requests[2:]] == [thread.id, thread.id]


def test_a_sync_wait_can_run_in_many_threads(server):
    """Each thread has its own wait; one client serves them all."""
    found = []
    with server.client() as client:
        server.reply(lambda recorded: dict(status("completed"), id=recorded.path_params["file_id"]), operation="vector_stores.files.retrieve")
        threads = [
            threading.Thread(target=lambda name=name: found.append(client.vector_stores.files.poll(name, vector_store_id="vs_1").id))
            for name in "abcdefgh"
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
    assert sorted(found) == list("abcdefgh")


# More than one upload.


def file_batch(in_progress):
    return {"id": "vsfb_1", "object": "vector_store.files_batch", "status": "in_progress", "file_counts": {"in_progress": in_progress, "total": 3}}


def names(server):
    return [one.form[-1].filename for one in server.requests if one.operation == "files.create"]


def contents(server):
    return [one.form[0].data for one in server.requests if one.operation == "uploads.parts.create"]


def left_running():
    """The threads of uploads that are still there."""
    return [thread for thread in threading.enumerate() if thread.name == "oai_lite.gather"]


# Many files.


def test_the_readmes_files_are_uploaded(world, server, tmp_path):
    """The example of the official README: paths in, one batch, waited for until none is in progress."""
    client = world.client(server)
    sample_files = [tmp_path / ("sample-paper-%d.pdf" % number) for number in range(7)]
    for path in sample_files:
        path.write_bytes(path.name.encode())
    for left in (2, 1):
        server.reply(file_batch(left), "vector_stores.file_batches.retrieve", times=1, headers=FAST)
    store = world.run(lambda: client.vector_stores.create(name="papers"))
    done = world.run(lambda: client.vector_stores.file_batches.upload_and_poll(store.id, files=sample_files, file_ids=["file-0"]))
    assert done.file_counts.in_progress == 0 and sorted(names(server)) == [path.name for path in sample_files]
    create = next(one for one in server.requests if one.operation == "vector_stores.file_batches.create")
    ids = create.json()["file_ids"]
    by_id = {"file_%d" % one.number: one.form[-1].filename for one in server.requests if one.operation == "files.create"}
    assert ids[0] == "file-0" and [by_id[one] for one in ids[1:]] == [path.name for path in sample_files]  # in the order they were given
    assert {part.data for one in server.requests if one.operation == "files.create" for part in one.form if part.name == "purpose"} == {b"assistants"}


def test_uploads_run_at_once_within_the_limit(world, server):
    """Three of seven at a time: each waits for two others to have come, and there are never more."""
    client = world.client(server)
    lock, running, most = threading.Lock(), [], []
    together = threading.Barrier(3)

    def answer(recorded):
        with lock:
            running.append(recorded.number)
            most.append(len(running))
            number = len(most)
        if number <= 6:  # the seventh is alone
            together.wait(PATIENCE)
        with lock:
            running.remove(recorded.number)
        return {"id": "file-%d" % recorded.number, "object": "file"}

    server.reply(answer, "files.create")
    files = [bytes([number]) for number in range(7)]
    world.run(lambda: client.vector_stores.file_batches.upload_and_poll("vs_1", files=files, max_concurrency=3))
    assert max(most) == 3 and len(most) == 7


def test_a_failure_half_way_reports_what_was_uploaded(world, server):
    """What the server has and what not, to go on with; nothing new is begun, nothing runs on, no batch is made."""
    client = world.client(server, max_retries=0)

    def answer(recorded):
        name = recorded.form[-1].filename
        if name == "2":
            return oai_lite.testing.Reply({"error": {"message": "no room"}}, 500)
        return {"id": "file-" + name, "object": "file"}

    server.reply(answer, "files.create")
    files = [(str(number), b"x") for number in range(6)]
    with pytest.raises(PartialUploadError, match=r"2 of 6 files were uploaded \(see `uploaded`\), then one failed: .*no room") as caught:
        world.run(lambda: client.vector_stores.file_batches.upload_and_poll("vs_1", files=files, max_concurrency=1))
    error = caught.value
    assert [one.id for one in error.uploaded] == ["file-0", "file-1"] and error.remaining == files[2:]
    assert isinstance(error.__cause__, InternalServerError) and isinstance(error, APIError) and error.body == {"message": "no room"}
    assert names(server) == ["0", "1", "2"] and {one.operation for one in server.requests} == {"files.create"}
    assert not left_running()
    server.reset()
    again = world.run(lambda: client.vector_stores.file_batches.upload_and_poll("vs_1", files=error.remaining, file_ids=[one.id for one in error.uploaded]))
    assert again.status == "completed"


def test_what_runs_at_a_failure_runs_to_its_end(world, server):
    """An upload that was on its way when another one failed is waited for, and counts."""
    client = world.client(server, max_retries=0)
    arrived, failed = threading.Event(), threading.Event()

    def answer(recorded):
        if recorded.form[-1].filename == "bad":
            arrived.wait(PATIENCE)
            failed.set()
            return oai_lite.testing.Reply({"error": {"message": "no"}}, 500)
        arrived.set()
        failed.wait(PATIENCE)
        return {"id": "file-slow", "object": "file"}

    server.reply(answer, "files.create")
    with pytest.raises(PartialUploadError) as caught:
        world.run(lambda: client.vector_stores.file_batches.upload_and_poll("vs_1", files=[("bad", b"x"), ("slow", b"x")], max_concurrency=2))
    assert [one.id for one in caught.value.uploaded] == ["file-slow"] and caught.value.remaining == [("bad", b"x")] and not left_running()


def test_a_batch_that_can_not_be_made_loses_no_files(world, server):
    """All are uploaded then, and the error holds them; errors of the polling pass through unchanged (POLL-4)."""
    client = world.client(server, max_retries=0)
    server.fail(500, operation="vector_stores.file_batches.create")
    with pytest.raises(PartialUploadError, match="all 2 files were uploaded, but not put into the vector store") as caught:
        world.run(lambda: client.vector_stores.file_batches.upload_and_poll("vs_1", files=[b"a", b"b"]))
    assert len(caught.value.uploaded) == 2 and caught.value.remaining == []
    server.fail(500, operation="vector_stores.file_batches.retrieve")
    with pytest.raises(InternalServerError):
        world.run(lambda: client.vector_stores.file_batches.upload_and_poll("vs_1", files=[b"a", b"b"]))


def test_what_can_be_no_file_is_said_before_anything_is_sent(world, server, tmp_path):
    """No files at all, a str, a path that is not there, a limit of none."""
    client = world.client(server)
    wrong = [
        ([], {}, ValueError, "no files to upload.*create_and_poll"), ([b"a", "b"], {}, TypeError, "a str is no file"),
        ([b"a", tmp_path / "nothing"], {}, FileNotFoundError, "nothing"), ([b"a"], {"max_concurrency": 0}, ValueError, "at least 1"),
    ]  # fmt: skip
    for files, more, error, words in wrong:
        with pytest.raises(error, match=words):
            world.run(lambda: client.vector_stores.file_batches.upload_and_poll("vs_1", files=files, **more))
    assert server.requests == []


def test_cancellation_ends_all_uploads(server):
    """Those that run are cancelled, none is begun, no task is left over."""
    release = threading.Event()

    def answer(recorded):
        release.wait(PATIENCE)
        return {"id": "f", "object": "file"}

    async def main():
        async with server.async_client() as client:
            server.reply(answer, "files.create")
            task = asyncio.ensure_future(client.vector_stores.file_batches.upload_and_poll("vs_1", files=[b"x"] * 9, max_concurrency=2))
            while len(server.requests) < 2:
                await asyncio.sleep(0.005)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asyncio.wait_for(task, PATIENCE)
            assert [one for one in asyncio.all_tasks() if one is not asyncio.current_task()] == []

    try:
        asyncio.run(main())
    finally:
        release.set()
    assert len(server.requests) == 2


def test_an_interrupt_ends_all_uploads(server):
    """In a thread of the sync client too: it is passed on as it is, nothing is begun after it."""

    class Interrupting:
        def read(self, size):
            raise KeyboardInterrupt

    with server.client() as client:
        with pytest.raises(KeyboardInterrupt):
            client.vector_stores.file_batches.upload_and_poll("vs_1", files=[b"x", Interrupting(), b"y"], max_concurrency=1)
    assert len(server.requests) <= 2 and not left_running()


# One file, and a vector store.


def test_a_file_goes_into_a_store(world, server, tmp_path):
    """`upload` does not wait, `upload_and_poll` does; both upload first."""
    client = world.client(server)
    path = tmp_path / "a.txt"
    path.write_text("hello")
    server.reply({"id": "file-9", "object": "vector_store.file", "status": "in_progress"}, "vector_stores.files", headers=FAST, times=1)
    stored = world.run(lambda: client.vector_stores.files.upload(vector_store_id="vs_1", file=path))
    assert stored.status == "in_progress" and [one.operation for one in server.requests] == ["files.create", "vector_stores.files.create"]
    assert server.last.json() == {"file_id": "file_1"} and names(server) == ["a.txt"]
    server.reset()
    for _ in range(2):
        server.reply({"id": "file-9", "object": "vector_store.file", "status": "in_progress"}, "vector_stores.files", headers=FAST, times=1)
    poll = {"attributes": {"year": 2026}, "chunking_strategy": {"type": "auto"}, "poll_interval_ms": 1, "max_wait_seconds": 60}
    stored = world.run(lambda: client.vector_stores.files.upload_and_poll(vector_store_id="vs_1", file=path, **poll))
    operations = [one.operation.rpartition(".")[2] for one in server.requests]
    assert stored.status == "completed" and operations == ["create", "create", "retrieve", "retrieve"]
    assert server.requests[1].json() == {"file_id": "file_1", "attributes": {"year": 2026}, "chunking_strategy": {"type": "auto"}}


def test_a_file_that_gets_into_no_store_is_not_lost(world, server):
    """The error holds it."""
    client = world.client(server, max_retries=0)
    server.fail(404, operation="vector_stores.files")
    with pytest.raises(PartialUploadError, match="the file was uploaded as file_1, but not put into") as caught:
        world.run(lambda: client.vector_stores.files.upload_and_poll(vector_store_id="vs_1", file=b"x"))
    assert caught.value.uploaded[0].id == "file_1" and caught.value.__cause__.status_code == 404


# One file in parts.

DATA = bytes(range(256)) * 5


def opened(path, offset=0):
    file = open(str(path), "rb")
    file.seek(offset)
    return file


@pytest.mark.parametrize("size", [1, 7, 1279, 1280, 1281, 10**9])
def test_a_path_is_uploaded_in_parts(world, server, tmp_path, size):
    """The parts in order make the file; the upload is completed with their ids."""
    data = DATA if size > 1 else DATA[:5]
    client = world.client(server)
    path = tmp_path / "large.jsonl"
    path.write_bytes(data)
    done = world.run(lambda: client.uploads.upload_file_chunked(file=path, mime_type="text/jsonl", purpose="batch", part_size=size, md5="ab"))
    assert done.status == "completed" and b"".join(contents(server)) == data and {len(one) for one in contents(server)[:-1]} <= {size}
    assert server.requests[0].json() == {"bytes": len(data), "filename": "large.jsonl", "mime_type": "text/jsonl", "purpose": "batch"}
    ids = ["part_%d" % one.number for one in server.requests if one.operation == "uploads.parts.create"]
    assert server.last.operation == "uploads.complete" and server.last.json() == {"part_ids": ids, "md5": "ab"}


def test_bytes_and_files_are_uploaded_in_parts(world, server, tmp_path):
    """An open file from where it stands, and it stays open; a stream that can't be sought in needs its length."""
    path = tmp_path / "f.bin"
    path.write_bytes(DATA)
    file = opened(path, 256)
    read, write = os.pipe()
    os.write(write, DATA)
    os.close(write)
    pipe = os.fdopen(read, "rb")
    sources = [
        (dict(file=DATA, filename="b"), DATA, "b"), (dict(file=memoryview(DATA), filename="b", bytes=len(DATA)), DATA, "b"),
        (dict(file=io.BytesIO(DATA)), DATA, "upload"), (dict(file=file), DATA[256:], "f.bin"), (dict(file=str(path), filename="other"), DATA, "other"),
        (dict(file=pipe, bytes=len(DATA), filename="p"), DATA, "p"),
    ]  # fmt: skip
    client = world.client(server)
    with file, pipe:
        for source, data, name in sources:
            server.reset()
            world.run(lambda: client.uploads.upload_file_chunked(mime_type="x/y", purpose="batch", part_size=500, **source))
            assert b"".join(contents(server)) == data and len(contents(server)) == -(-len(data) // 500), source
            assert server.requests[0].json()["filename"] == name and server.requests[0].json()["bytes"] == len(data)
        assert not file.closed


def test_what_a_chunked_upload_needs_is_said(world, server, tmp_path):
    """A name for bytes, a length for a stream, a size above 0, a file that is there."""
    client = world.client(server)
    read, write = os.pipe()
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        wrong = [
            (dict(file=b"x"), TypeError, "filename= for bytes"), (dict(file=pipe), TypeError, "bytes= "),
            (dict(file=b"x", filename="x", part_size=0), ValueError, "at least 1 byte"), (dict(file=tmp_path / "none"), FileNotFoundError, "none"),
        ]  # fmt: skip
        for source, error, words in wrong:
            with pytest.raises(error, match=words):
                world.run(lambda: client.uploads.upload_file_chunked(mime_type="x/y", purpose="batch", **source))
    assert server.requests == []


def test_a_part_that_fails_is_tried_again(world, server, tmp_path):
    """From its beginning, like any request."""
    path = tmp_path / "f"
    path.write_bytes(DATA)
    client = world.client(server, max_retries=oai_lite.Retry(1, base=0, cap=0))
    server.fail(500, operation="uploads.parts.create")
    world.run(lambda: client.uploads.upload_file_chunked(file=path, mime_type="x/y", purpose="batch", part_size=1000))
    assert contents(server) == [DATA[:1000], DATA[:1000], DATA[1000:]]


def test_an_upload_that_fails_half_way_can_be_gone_on_with(world, server, tmp_path):
    """The error holds the upload and the parts that were sent; the file is closed."""
    path = tmp_path / "f"
    path.write_bytes(DATA)
    client = world.client(server, max_retries=0)
    server.reply(lambda recorded: {"id": "part-1", "object": "upload.part"}, "uploads.parts.create", times=1)
    server.fail(500, operation="uploads.parts.create", message="no room")
    with pytest.raises(PartialUploadError, match="1 parts of upload upload_1 were sent .*no room") as caught:
        world.run(lambda: client.uploads.upload_file_chunked(file=path, mime_type="x/y", purpose="batch", part_size=1000))
    error = caught.value
    assert error.upload.id == "upload_1" and [one.id for one in error.uploaded] == ["part-1"] and error.remaining == [path]
    rest = world.run(lambda: client.uploads.parts.create(error.upload.id, data=DATA[1000:]))
    world.run(lambda: client.uploads.complete(error.upload.id, part_ids=["part-1", rest.id]))


def test_memory_stays_flat(tmp_path):
    """A part is read as it is sent, whatever its size: the forms of two parts of 12 MB take less than 4 MB of memory."""
    path = tmp_path / "large"
    with open(str(path), "wb") as file:
        file.truncate(24 * 1024 * 1024)
    source = _Source(path, None, None)
    tracemalloc.start()
    try:
        sent = [sum(len(piece) for piece in Form({}, [("data", part)])) for part in source.parts(12 * 1024 * 1024)]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
        source.close()
    assert [size // (12 * 1024 * 1024) for size in sent] == [1, 1] and peak < 4 * 1024 * 1024


def test_a_failed_upload_leaves_nothing_to_the_cyclic_collector(server):
    """Its error goes when it is dropped, and what its traceback holds with it: the client, say (asyncio makes cycles of its own)."""
    gone = []

    def fails():
        class Marked(bytes):
            def __del__(self):
                gone.append(bytes(self))

        with pytest.raises(PartialUploadError), server.client() as client:
            client.vector_stores.file_batches.upload_and_poll("vs_1", files=[Marked(b"1")])

    server.fail(400, operation="files.create")
    gc.collect()
    gc.disable()
    try:
        fails()
        assert gone == [b"1"]
    finally:
        gc.enable()


@pytest.mark.filterwarnings("ignore:.* is deprecated by the API:DeprecationWarning")
def test_the_page_of_the_manual_is_true(server, monkeypatch, capsys, tmp_path):
    """docs/waiting.md, block by block; the upload that fails half-way is gone on with."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "papers").mkdir()
    for name in ("one.pdf", "two.pdf"):
        (tmp_path / "papers" / name).write_bytes(b"%PDF")
    server.reply(lambda recorded: {"id": "file-%d" % recorded.number, "object": "file"}, "files.create", times=3)
    server.fail(400, operation="files.create")
    with manual.run("waiting.md", monkeypatch, server) as names:
        assert len(names["done"]) == 1 and names["batch"].status == "completed"
    printed = capsys.readouterr().out.split("\n")
    assert printed[0] == "completed"
    assert "400" in printed and (tmp_path / "hello.mp3").read_bytes() == b"Hello!"


# Files of agents.


@pytest.fixture
def folder(tmp_path):
    for name in ("a.csv", "b.csv", "notes.txt", "data/c.json", "data/deep/d.json"):
        path = tmp_path / "root" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path / "root"


def uploads(server):
    return {"file_%d" % one.number: one for one in server.requests if one.operation == "files.create"}


def test_files_are_prepared(world, server, folder):
    """Each is uploaded under its own name, and stands for its path in the environment, in the given order."""
    client = world.client(server)
    files = {"/in/one": folder / "notes.txt", "/in/two": str(folder / "a.csv")}
    made = world.run(lambda: client.beta.agents.environments.files.prepare(files, extra_headers={"X-Mine": "1"}))
    by_id = uploads(server)
    assert [(one.path, by_id[one.file_id].form[-1].filename) for one in made.files] == [("/in/one", "notes.txt"), ("/in/two", "a.csv")]
    assert made.uploaded_file_ids == [one.file_id for one in made.files] and {one.type for one in made.files} == {"file_id"}
    assert {one.headers["x-mine"] for one in by_id.values()} == {"1"}
    assert {part.data for one in by_id.values() for part in one.form if part.name == "purpose"} == {b"user_data"}
    world.run(lambda: client.beta.agents.environments.templates.create(files=made.files))
    assert server.last.json()["files"] == made.files


def test_a_directory_is_prepared(world, server, folder):
    """By patterns, each file once, below the destination."""
    client = world.client(server)
    include = ["*.csv", "data/**/*.json", "b.*"]
    made = world.run(lambda: client.beta.agents.environments.files.prepare_directory(folder, destination="/in/", include=include))
    assert [one.path for one in made.files] == ["/in/a.csv", "/in/b.csv", "/in/data/c.json", "/in/data/deep/d.json"]


def test_what_can_not_be_prepared_is_named(world, server, folder):
    """No patterns, one pattern that is no list, one that leads out, one that finds nothing, a link that leads out, no files."""
    files = world.client(server).beta.agents.environments.files
    wrong = [([], "list of patterns"), ("*.csv", "list of patterns"), (["../*"], "leads out"), (["/etc/*"], "leads out"), (["*.md"], "no file of .* matches")]
    for include, words in wrong:
        with pytest.raises(ValueError, match=words):
            world.run(lambda: files.prepare_directory(folder, destination="/in", include=include))
    os.symlink(str(folder.parent), str(folder / "up"))
    (folder.parent / "outside.csv").write_text("x")
    with pytest.raises(ValueError, match="a link that leads out"):
        _selected(folder, "/in", ["up/*.csv"])
    with pytest.raises(ValueError, match="no files to prepare"):
        world.run(lambda: files.prepare({}))
    with pytest.raises(FileNotFoundError):
        world.run(lambda: files.prepare({"/in/x": folder / "none"}))
    assert server.requests == []


def test_a_file_is_put_into_an_environment(world, server):
    """Uploaded, then staged; if only that fails, the error holds the file."""
    client = world.client(server, max_retries=0)
    staged = world.run(lambda: client.beta.agents.environments.files.upload("env_1", file=("a.txt", b"x"), path="/in/a.txt"))
    assert staged.uploaded_file_id == "file_1" and staged.file.path == "/in/a.txt"
    assert server.last.json() == {"type": "file_id", "file_id": "file_1", "path": "/in/a.txt"}
    server.fail(404, operation="beta.agents.environments.files.create")
    with pytest.raises(PartialUploadError, match="not put into the environment") as caught:
        world.run(lambda: client.beta.agents.environments.files.upload("env_1", file=b"x", path="/in/a.txt"))
    assert caught.value.uploaded[0].id == "file_3"


class Result:
    session_id = "sess_1"
    turn_id = "turn_2"


def artifact(number, path, turn):
    return {"id": "art_%d" % number, "object": "agent.session.artifact", "path": path, "session_id": "sess_1", "turn_id": turn}


def test_what_a_turn_left_is_found_by_its_path(world, server, tmp_path):
    """On whichever page of the list; not what another turn left there."""
    pages = [
        {"data": [artifact(1, "/out/a", "turn_1"), artifact(2, "/out/b", "turn_2")], "has_more": True, "last_id": "art_2"},
        {"data": [artifact(3, "/out/a", "turn_2")], "has_more": False},
    ]  # fmt: skip
    server.reply(lambda recorded: pages["after" in recorded.query], "beta.agents.sessions.artifacts.list")
    client = world.client(server)
    found = client.beta.agents.sessions.artifacts.for_result(Result())
    reply = world.run(lambda: found.content("/out/b"))
    assert world.run(reply.aread() if world.is_async else reply.read) == b"offline content of /agents/sessions/sess_1/artifacts/art_2/content"
    about = world.run(lambda: found.download("/out/a", to=tmp_path / "a"))
    assert about.id == "art_3" and (tmp_path / "a").read_bytes().endswith(b"art_3/content")
    with pytest.raises(OpenAIError, match="turn turn_2 of session sess_1 has left no file at '/out/c'"):
        world.run(lambda: found.content("/out/c"))
