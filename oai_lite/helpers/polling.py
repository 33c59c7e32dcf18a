"""Waiting until the server has done something: flows that look again and again.

Owns when a thing is at its end, how long the pauses are and when a wait is given up. Errors and cancellation pass through.
"""
from __future__ import annotations

from .._errors import PollTimeoutError
from .._method import COMMON
from .._resource import quiet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Generator, Optional

    Flow = Generator[Any, Any, Any]
    Ended = Callable[[Any], bool]

PAUSE_MS = 1000.0  # between two looks, if neither the caller nor the server says how long
_AFTER = "openai-poll-after-ms"  # the server's wish for that pause

# When a thing is at its end.

_FILE_ENDS = ("processed", "error", "deleted")
_RUN_ENDS = ("requires_action", "cancelled", "completed", "failed", "expired", "incomplete")


def _file_ended(file: Any) -> bool:
    return file.get("status") in _FILE_ENDS


def _store_file_ended(file: Any) -> bool:
    return bool(file.get("status") != "in_progress")


def _batch_ended(batch: Any) -> bool:
    return not (batch.get("file_counts") or {}).get("in_progress")


def _run_ended(run: Any) -> bool:
    return run.get("status") in _RUN_ENDS


def _video_ended(video: Any) -> bool:
    return video.get("status") not in ("in_progress", "queued")


# Waiting.


def wait_for_processing(resource: Any, id: str, poll_interval: float = 5.0, max_wait_seconds: float = 1800) -> Flow:
    """Look at a file until it has been processed."""
    look = quiet(resource, "raw").retrieve
    return (yield from _until(resource._driver, lambda: look(id), _file_ended, poll_interval * 1000, max_wait_seconds, "file %s" % id))


def _poll(
    resource: Any, name: str, id: str, ended: Ended, interval_ms: Optional[float], max_wait: Optional[float], arguments: Dict[str, Any]
) -> Flow:
    """Look at a thing by `retrieve` until it has ended, saying that this is polling (POLL-3)."""
    headers = {"X-Stainless-Poll-Helper": "true"}
    if interval_ms is not None:
        headers["X-Stainless-Custom-Poll-Interval"] = "%g" % interval_ms
    arguments["extra_headers"] = {**headers, **(arguments.get("extra_headers") or {})}
    look = quiet(resource, "raw").retrieve
    return (yield from _until(resource._driver, lambda: look(id, **arguments), ended, interval_ms, max_wait, "%s %s" % (name, id)))


def _until(
    driver: Any, look: Callable[[], Any], ended: Ended, interval_ms: Optional[float], max_wait: Optional[float], what: str
) -> Flow:
    until = None if max_wait is None else driver.now() + max_wait
    while True:
        response = yield look()
        found = response.parse()
        if ended(found):
            return found
        pause = (_asked(response.headers) if interval_ms is None else interval_ms) / 1000
        if until is not None and driver.now() + pause > until:
            state = "%s was still %r" % (what, found.get("status"))
            raise PollTimeoutError("%s after %g seconds of waiting; it goes on at the server" % (state, max_wait or 0), last=found)
        yield driver.sleep(pause)


def _asked(headers: Any) -> float:
    """The pause that the server asks for, in ms; the usual one if it asks for none, or for nonsense."""
    try:
        asked = float(headers.get(_AFTER, ""))
    except ValueError:
        return PAUSE_MS
    return asked if 0 <= asked < float("inf") else PAUSE_MS


def common(arguments: Dict[str, Any]) -> Dict[str, Any]:
    """Those of the arguments that every request of a helper takes: `extra_headers`, `timeout` and so on."""
    return {name: arguments[name] for name in COMMON if name in arguments}


# Files of vector stores, and batches of them.


def poll_store_file(
    resource: Any,
    file_id: str,
    vector_store_id: str,
    poll_interval_ms: Optional[float] = None,
    max_wait_seconds: Optional[float] = None,
    **arguments: Any
) -> Flow:
    """Look at a file of a vector store until it is no longer in progress."""
    arguments["vector_store_id"] = vector_store_id
    return (yield from _poll(resource, "vector store file", file_id, _store_file_ended, poll_interval_ms, max_wait_seconds, arguments))


def create_store_file(
    resource: Any,
    file_id: str,
    vector_store_id: str,
    poll_interval_ms: Optional[float] = None,
    max_wait_seconds: Optional[float] = None,
    **arguments: Any
) -> Flow:
    """Put a file into a vector store and wait until it has been read there."""
    yield quiet(resource).create(vector_store_id, file_id=file_id, **arguments)
    arguments = common(arguments)
    return (yield from poll_store_file(resource, file_id, vector_store_id, poll_interval_ms, max_wait_seconds, **arguments))


def poll_batch(resource: Any, batch_id: str, vector_store_id: str, poll_interval_ms: Optional[float] = None, **arguments: Any) -> Flow:
    """Look at a batch of files until none is in progress."""
    arguments["vector_store_id"] = vector_store_id
    return (yield from _poll(resource, "file batch", batch_id, _batch_ended, poll_interval_ms, None, arguments))


def create_batch(resource: Any, vector_store_id: str, poll_interval_ms: Optional[float] = None, **arguments: Any) -> Flow:
    """Put several files into a vector store and wait until all have been read there."""
    batch = yield quiet(resource).create(vector_store_id, **arguments)
    return (yield from poll_batch(resource, batch.id, vector_store_id, poll_interval_ms, **common(arguments)))


# Runs.


def poll_run(resource: Any, run_id: str, thread_id: str, poll_interval_ms: Optional[float] = None, **arguments: Any) -> Flow:
    """Look at a run until it is over, or waits for the outputs of tools."""
    arguments["thread_id"] = thread_id
    return (yield from _poll(resource, "run", run_id, _run_ended, poll_interval_ms, None, arguments))


def create_run(resource: Any, thread_id: str, poll_interval_ms: Optional[float] = None, **arguments: Any) -> Flow:
    """Start a run and wait until it is over."""
    run = yield quiet(resource).create(thread_id, **arguments)
    return (yield from poll_run(resource, run.id, thread_id, poll_interval_ms, **common(arguments)))


def create_thread_and_run(resource: Any, poll_interval_ms: Optional[float] = None, **arguments: Any) -> Flow:
    """Make a thread, start a run on it and wait until that is over."""
    run = yield quiet(resource).create_and_run(**arguments)
    return (yield from poll_run(resource.runs, run.id, run.thread_id, poll_interval_ms, **common(arguments)))


def submit_tool_outputs(
    resource: Any, run_id: str, thread_id: str, poll_interval_ms: Optional[float] = None, **arguments: Any
) -> Flow:
    """Give a run the outputs of its tools and wait until it is over."""
    run = yield quiet(resource).submit_tool_outputs(run_id, thread_id=thread_id, **arguments)
    return (yield from poll_run(resource, run.id, thread_id, poll_interval_ms, **common(arguments)))


# Videos.


def poll_video(resource: Any, video_id: str, poll_interval_ms: Optional[float] = None, **arguments: Any) -> Flow:
    """Look at a video until it is made, or can't be."""
    return (yield from _poll(resource, "video", video_id, _video_ended, poll_interval_ms, None, arguments))


def create_video(resource: Any, poll_interval_ms: Optional[float] = None, **arguments: Any) -> Flow:
    """Have a video made and wait for it."""
    video = yield quiet(resource).create(**arguments)
    return (yield from poll_video(resource, video.id, poll_interval_ms, **common(arguments)))
