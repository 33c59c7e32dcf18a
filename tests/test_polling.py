"""Waiting: flows that look again and again, in both worlds."""
from __future__ import annotations

import asyncio
import threading
import time
import warnings

import pytest

import oai_lite
from oai_lite import NotFoundError, PollTimeoutError
from oai_lite.helpers import polling
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
    assert polling._asked({} if value is None else {"openai-poll-after-ms": value}) == pause


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


def test_a_wait_for_a_store_file_may_have_an_end(world, server):
    """`max_wait_seconds`, by default there is none."""
    client = world.client(server)
    server.reply(status("in_progress"))
    with pytest.raises(TimeoutError, match="vector store file id_1 was still 'in_progress' after 0.1 seconds") as caught:
        world.run(lambda: client.vector_stores.files.poll("id_1", vector_store_id="vs_1", max_wait_seconds=0.1, poll_interval_ms=20))
    assert caught.value.last.status == "in_progress" and len(server.requests) > 1


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
