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

PAUSE_MS = 1000.0  # between two looks, if neither the caller nor the server says how long
_AFTER = "openai-poll-after-ms"  # the server's wish for that pause
_LIMITS = ("poll_interval_ms", "max_wait_seconds")  # what waiting takes besides the arguments of its requests; default none

# What a thing is called -> whether it is at its end.
_ENDED: Dict[str, Callable[[Any], bool]] = {
    "file": lambda file: file.get("status") in ("processed", "error", "deleted"),
    "vector store file": lambda file: file.get("status") != "in_progress",
    "file batch": lambda batch: not (batch.get("file_counts") or {}).get("in_progress"),
    "run": lambda run: run.get("status") in ("requires_action", "cancelled", "completed", "failed", "expired", "incomplete"),
    "video": lambda video: video.get("status") not in ("in_progress", "queued"),
}


def wait_for_processing(resource: Any, id: str, poll_interval: float = 5.0, max_wait_seconds: float = 1800) -> Flow:
    """Look at a file until it has been processed."""
    return (yield from _until(resource, "file", id, poll_interval * 1000, max_wait_seconds, {}))


def _poll(resource: Any, what: str, id: str, arguments: Dict[str, Any]) -> Flow:
    """Look at a thing by `retrieve` until it has ended, saying that this is polling (POLL-3)."""
    interval_ms, max_wait = (arguments.pop(name, None) for name in _LIMITS)
    headers = {"X-Stainless-Poll-Helper": "true"}
    if interval_ms is not None:
        headers["X-Stainless-Custom-Poll-Interval"] = "%g" % interval_ms
    arguments["extra_headers"] = {**headers, **(arguments.get("extra_headers") or {})}
    return (yield from _until(resource, what, id, interval_ms, max_wait, arguments))


def _until(
    resource: Any, what: str, id: str, interval_ms: Optional[float], max_wait: Optional[float], arguments: Dict[str, Any]
) -> Flow:
    look, driver = quiet(resource, "raw").retrieve, resource._driver
    until = None if max_wait is None else driver.now() + max_wait
    while True:
        response = yield look(id, **arguments)
        found = response.parse()
        if _ENDED[what](found):
            return found
        pause = (_asked(response.headers) if interval_ms is None else interval_ms) / 1000
        if until is not None and driver.now() + pause > until:
            state = "%s %s was still %r" % (what, id, found.get("status"))
            raise PollTimeoutError("%s after %g seconds of waiting; it goes on at the server" % (state, max_wait or 0), last=found)
        yield driver.sleep(pause)


def _asked(headers: Any) -> float:
    """The pause that the server asks for, in ms; the usual one if it asks for none, or for nonsense."""
    try:
        asked = float(headers.get(_AFTER, ""))
    except ValueError:
        return PAUSE_MS
    return asked if 0 <= asked < float("inf") else PAUSE_MS


def waiting(arguments: Dict[str, Any]) -> Dict[str, Any]:
    """Those of the arguments of a helper that polling takes: its own, taken out, and those of every request."""
    own = {name: arguments.pop(name) for name in _LIMITS if name in arguments}
    return {**own, **{name: arguments[name] for name in COMMON if name in arguments}}


# Files of vector stores, and batches of them.


def poll_store_file(resource: Any, file_id: str, **arguments: Any) -> Flow:
    """Look at a file of a vector store until it is no longer in progress."""
    return (yield from _poll(resource, "vector store file", file_id, arguments))


def create_store_file(resource: Any, file_id: str, vector_store_id: str, **arguments: Any) -> Flow:
    """Put a file into a vector store and wait until it has been read there."""
    wait = waiting(arguments)
    yield quiet(resource).create(vector_store_id, file_id=file_id, **arguments)
    return (yield from poll_store_file(resource, file_id, vector_store_id=vector_store_id, **wait))


def poll_batch(resource: Any, batch_id: str, **arguments: Any) -> Flow:
    """Look at a batch of files until none is in progress."""
    return (yield from _poll(resource, "file batch", batch_id, arguments))


def create_batch(resource: Any, vector_store_id: str, **arguments: Any) -> Flow:
    """Put several files into a vector store and wait until all have been read there."""
    wait = waiting(arguments)
    batch = yield quiet(resource).create(vector_store_id, **arguments)
    return (yield from poll_batch(resource, batch.id, vector_store_id=vector_store_id, **wait))


# Runs.


def poll_run(resource: Any, run_id: str, **arguments: Any) -> Flow:
    """Look at a run until it is over, or waits for the outputs of tools."""
    return (yield from _poll(resource, "run", run_id, arguments))


def create_run(resource: Any, thread_id: str, **arguments: Any) -> Flow:
    """Start a run and wait until it is over."""
    wait = waiting(arguments)
    run = yield quiet(resource).create(thread_id, **arguments)
    return (yield from poll_run(resource, run.id, thread_id=thread_id, **wait))


def create_thread_and_run(resource: Any, **arguments: Any) -> Flow:
    """Make a thread, start a run on it and wait until that is over."""
    wait = waiting(arguments)
    run = yield quiet(resource).create_and_run(**arguments)
    return (yield from poll_run(resource.runs, run.id, thread_id=run.thread_id, **wait))


def submit_tool_outputs(resource: Any, run_id: str, thread_id: str, **arguments: Any) -> Flow:
    """Give a run the outputs of its tools and wait until it is over."""
    wait = waiting(arguments)
    run = yield quiet(resource).submit_tool_outputs(run_id, thread_id=thread_id, **arguments)
    return (yield from poll_run(resource, run.id, thread_id=thread_id, **wait))


# Videos.


def poll_video(resource: Any, video_id: str, **arguments: Any) -> Flow:
    """Look at a video until it is made, or can't be."""
    return (yield from _poll(resource, "video", video_id, arguments))


def create_video(resource: Any, **arguments: Any) -> Flow:
    """Have a video made and wait for it."""
    wait = waiting(arguments)
    video = yield quiet(resource).create(**arguments)
    return (yield from poll_video(resource, video.id, **wait))
