"""What takes the server or the network a while: waiting until a thing is done, and more than one upload; flows, for both worlds.

Owns when a thing is at its end, how long the pauses between two looks are, and when a wait is given up; how many files go into a
vector store or an environment, and one large file in parts. Errors and cancellation pass through; an upload that fails half-way is a
PartialUploadError that holds what the server has already, and nothing is left running.
"""
from __future__ import annotations

import os
from functools import partial

from .._errors import ConfigurationError, OpenAIError, PartialUploadError, PollTimeoutError
from .._method import COMMON
from .._objects import APIObject
from .._resource import AsyncResource, quiet, sibling

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Generator, Iterable, Iterator, List, Mapping, NoReturn, Optional, Sequence

    Flow = Generator[Any, Any, Any]

PART_SIZE = 64 * 1024 * 1024  # bytes; the most that the API takes as one part
PURPOSE = "assistants"  # of files that go into vector stores
AGENTS_PURPOSE = "user_data"  # of files that go into environments
AT_ONCE = 5  # uploads of several files
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


# Waiting.


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


def wait_options(arguments: Dict[str, Any]) -> Dict[str, Any]:
    """Those of the arguments of a helper that polling takes: its own, taken out, and those of every request."""
    own = {name: arguments.pop(name) for name in _LIMITS if name in arguments}
    return {**own, **{name: arguments[name] for name in COMMON if name in arguments}}


# Files of vector stores, and batches of them.


def poll_store_file(resource: Any, file_id: str, **arguments: Any) -> Flow:
    """Look at a file of a vector store until it is no longer in progress."""
    return (yield from _poll(resource, "vector store file", file_id, arguments))


def create_store_file(resource: Any, file_id: str, vector_store_id: str, **arguments: Any) -> Flow:
    """Put a file into a vector store and wait until it has been read there."""
    wait = wait_options(arguments)
    yield quiet(resource).create(vector_store_id, file_id=file_id, **arguments)
    return (yield from poll_store_file(resource, file_id, vector_store_id=vector_store_id, **wait))


def poll_batch(resource: Any, batch_id: str, **arguments: Any) -> Flow:
    """Look at a batch of files until none is in progress."""
    return (yield from _poll(resource, "file batch", batch_id, arguments))


def create_batch(resource: Any, vector_store_id: str, **arguments: Any) -> Flow:
    """Put several files into a vector store and wait until all have been read there."""
    wait = wait_options(arguments)
    batch = yield quiet(resource).create(vector_store_id, **arguments)
    return (yield from poll_batch(resource, batch.id, vector_store_id=vector_store_id, **wait))


# Runs.


def poll_run(resource: Any, run_id: str, **arguments: Any) -> Flow:
    """Look at a run until it is over, or waits for the outputs of tools."""
    return (yield from _poll(resource, "run", run_id, arguments))


def create_run(resource: Any, thread_id: str, **arguments: Any) -> Flow:
    """Start a run and wait until it is over."""
    wait = wait_options(arguments)
    run = yield quiet(resource).create(thread_id, **arguments)
    return (yield from poll_run(resource, run.id, thread_id=thread_id, **wait))


def create_thread_and_run(resource: Any, **arguments: Any) -> Flow:
    """Make a thread, start a run on it and wait until that is over."""
    wait = wait_options(arguments)
    run = yield quiet(resource).create_and_run(**arguments)
    return (yield from poll_run(resource.runs, run.id, thread_id=run.thread_id, **wait))


def submit_tool_outputs(resource: Any, run_id: str, thread_id: str, **arguments: Any) -> Flow:
    """Give a run the outputs of its tools and wait until it is over."""
    wait = wait_options(arguments)
    run = yield quiet(resource).submit_tool_outputs(run_id, thread_id=thread_id, **arguments)
    return (yield from poll_run(resource, run.id, thread_id=thread_id, **wait))


# Videos.


def poll_video(resource: Any, video_id: str, **arguments: Any) -> Flow:
    """Look at a video until it is made, or can't be."""
    return (yield from _poll(resource, "video", video_id, arguments))


def create_video(resource: Any, **arguments: Any) -> Flow:
    """Have a video made and wait for it."""
    wait = wait_options(arguments)
    video = yield quiet(resource).create(**arguments)
    return (yield from poll_video(resource, video.id, **wait))


# Uploads of several files, into vector stores.


def store_file(resource: Any, vector_store_id: str, file: Any, **arguments: Any) -> Flow:
    """Upload a file and put it into a vector store, without waiting."""
    uploaded = yield sibling(resource, "files").create(file=file, purpose=PURPOSE)
    try:
        return (yield resource.create(vector_store_id, file_id=uploaded.id, **arguments))
    except Exception as exc:
        _fail("the file was uploaded as %s, but not put into the vector store" % uploaded.id, exc, [uploaded])


def store_file_and_poll(resource: Any, vector_store_id: str, file: Any, **arguments: Any) -> Flow:
    """Upload a file, put it into a vector store and wait until it has been read there."""
    wait = wait_options(arguments)
    stored = yield from store_file(resource, vector_store_id, file, **arguments)
    return (yield from poll_store_file(resource, stored.id, vector_store_id=vector_store_id, **wait))


def batch_and_poll(
    resource: Any, vector_store_id: str, files: Iterable[Any], max_concurrency: int = AT_ONCE, file_ids: Iterable[str] = (), **arguments: Any
) -> Flow:
    """Upload files, several at once, put them into a vector store as one batch and wait until all have been read there."""
    files = list(files)
    if not files:
        raise ConfigurationError("there are no files to upload; for files that are uploaded already use create_and_poll()")
    if max_concurrency < 1:
        raise ConfigurationError("max_concurrency must be at least 1, not %r" % (max_concurrency,))
    wait = wait_options(arguments)
    uploaded = yield from _uploaded(resource, files, PURPOSE, max_concurrency, {})
    try:
        batch = yield resource.create(vector_store_id, file_ids=[*file_ids, *(one.id for one in uploaded)], **arguments)
    except Exception as exc:
        _fail("all %d files were uploaded, but not put into the vector store" % len(files), exc, uploaded)
    return (yield from poll_batch(resource, batch.id, vector_store_id=vector_store_id, **wait))


def _uploaded(resource: Any, files: List[Any], purpose: str, at_once: int, common: Dict[str, Any]) -> Flow:
    """Upload files; what the server says of each. Raises PartialUploadError for the first failure."""
    from .._multipart import Form

    Form({}, [("file", one) for one in files])  # says what can't be a file before anything is sent
    create = sibling(resource, "files").create
    jobs = [partial(create, file=one, purpose=purpose, **common) for one in files]
    outcomes = yield resource._driver.gather(jobs, at_once)
    errors = [outcome[1] for outcome in outcomes if outcome is not None and outcome[1] is not None]
    uploaded = [outcome[0] for outcome in outcomes if outcome is not None and outcome[1] is None]
    if not errors:
        return uploaded
    remaining = [file for file, outcome in zip(files, outcomes) if outcome is None or outcome[1] is not None]
    message = "%d of %d files were uploaded (see `uploaded`), then one failed" % (len(uploaded), len(files))
    _fail(message, errors[0], uploaded, remaining)


def _fail(message: str, cause: BaseException, uploaded: List[Any], remaining: Iterable[Any] = (), upload: Any = None) -> NoReturn:
    """Raise the error for a failure half-way. Interrupts stay what they are, and cancellation, an Exception on Python 3.7, too."""
    if not isinstance(cause, Exception) or type(cause).__name__ == "CancelledError":
        raise cause
    raise PartialUploadError(message, cause, uploaded=uploaded, remaining=remaining, upload=upload) from cause


# One large file.


def in_parts(
    resource: Any,
    file: Any,
    mime_type: str,
    purpose: str,
    filename: Optional[str] = None,
    bytes: Optional[int] = None,
    part_size: Optional[int] = None,
    **arguments: Any
) -> Flow:
    """Upload a path, an open file or bytes in parts of `part_size`."""
    size = PART_SIZE if part_size is None else part_size
    if size < 1:
        raise ConfigurationError("part_size must be at least 1 byte, not %r" % (part_size,))
    source = _Source(file, filename, bytes)
    try:
        upload = yield resource.create(bytes=source.length, filename=source.name, mime_type=mime_type, purpose=purpose)
        parts: List[Any] = []
        try:
            for data in source.parts(size):
                parts.append((yield resource.parts.create(upload.id, data=data)))
            return (yield resource.complete(upload.id, part_ids=[part.id for part in parts], **arguments))
        except Exception as exc:
            message = "%d parts of upload %s were sent (see `uploaded`), then it failed" % (len(parts), upload.id)
            _fail(message, exc, parts, [file], upload)
    finally:
        source.close()


class _Source:
    """What is to be uploaded in parts: its name, its length in bytes, and its content."""

    def __init__(self, file: Any, name: Optional[str], length: Optional[int]) -> None:
        self._ours = None
        if isinstance(file, (bytes, bytearray, memoryview)):
            import io

            content: Any = memoryview(file)
            if name is None:
                raise TypeError("upload_file_chunked() needs filename= for bytes, which have no name")
            self.file: Any = io.BytesIO(content)
            self.length = content.nbytes if length is None else length
        elif hasattr(file, "read"):
            self.file = file
            self.length = _left(file) if length is None else length
        else:
            self.file = self._ours = open(file, "rb")
            self.length = os.fstat(self.file.fileno()).st_size if length is None else length
        self.name = name or os.path.basename(os.fsdecode(getattr(self.file, "name", "") or "")) or "upload"

    def parts(self, size: int) -> Iterator[Any]:
        """The parts: windows on a file that can be sought in, so that none is in memory as a whole; else bytes."""
        start = _position(self.file)
        if start is not None:
            for begin in range(0, self.length, size):
                yield _Window(self.file, start + begin, min(size, self.length - begin))
            return
        while True:
            data = self.file.read(size)
            if not data:
                return
            yield data

    def close(self) -> None:
        """Close the file if it was opened here."""
        if self._ours is not None:
            self._ours.close()


def _position(file: Any) -> Optional[int]:
    try:
        return int(file.seek(file.tell()))
    except (AttributeError, OSError, ValueError):  # a pipe, or something like it
        return None


def _left(file: Any) -> int:
    """The bytes from where a file stands to its end. Raises TypeError if it can't be sought in."""
    start = _position(file)
    if start is None:
        raise TypeError("upload_file_chunked() needs bytes= (the length) for a file that can't be sought in")
    length = file.seek(0, 2) - start
    file.seek(start)
    return int(length)


class _Window:
    """A part of a file, as a file of its own."""

    def __init__(self, file: Any, start: int, length: int) -> None:
        self._file = file
        self._start = start
        self._length = length
        self._at = 0

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = offset + (self._length if whence == 2 else 0)
        return self._at

    def read(self, size: int) -> Any:
        self._file.seek(self._start + self._at)
        data = self._file.read(min(size, self._length - self._at))
        self._at += len(data)
        return data


# Files of agents: local files made ready for an environment, and what a turn has left in one.


def prepare(resource: Any, files: Mapping[str, Any], **common: Any) -> Flow:
    """Upload local files for the paths in an environment that are their keys."""
    if not files:
        raise ConfigurationError("there are no files to prepare: give {path in the environment: local path}")
    sources = [_local(one) for one in files.values()]
    uploaded = yield from _uploaded(resource, sources, AGENTS_PURPOSE, AT_ONCE, common)
    made = [{"type": "file_id", "file_id": one.id, "path": path} for path, one in zip(files, uploaded)]
    return APIObject(files=[APIObject(one) for one in made], uploaded_file_ids=[one.id for one in uploaded])


def prepare_directory(resource: Any, root: Any, destination: str, include: Sequence[str], **common: Any) -> Flow:
    """Upload the files of a directory that patterns select."""
    return (yield from prepare(resource, _selected(root, destination, include), **common))


def to_environment(resource: Any, environment_id: str, file: Any, path: str, **common: Any) -> Flow:
    """Upload a file and put it into an environment that there is already."""
    uploaded = yield sibling(resource, "files").create(file=file, purpose=AGENTS_PURPOSE, **common)
    try:
        staged = yield resource.create(environment_id, type="file_id", file_id=uploaded.id, path=path, **common)
    except Exception as exc:
        _fail("the file was uploaded as %s, but not put into the environment" % uploaded.id, exc, [uploaded])
    return APIObject(uploaded_file_id=uploaded.id, file=staged)


def _local(path: Any) -> Any:
    from pathlib import Path

    return Path(path)


def _selected(root: Any, destination: str, include: Sequence[str]) -> Dict[str, Any]:
    """{path in the environment: local path} of all files below `root` that patterns select, in order, each once."""
    if isinstance(include, str) or not include:
        raise ConfigurationError("include must be a list of patterns, such as ['*.csv', 'data/**/*.json']")
    base = _local(root)
    found: Dict[str, Any] = {}
    for pattern in include:
        if os.path.isabs(pattern) or ".." in pattern.replace("\\", "/").split("/"):
            raise ConfigurationError("the pattern %r leads out of the directory" % pattern)
        for path in sorted(base.glob(pattern)):
            if path.is_file():
                if base.resolve() not in path.resolve().parents:
                    raise ConfigurationError("%s is a link that leads out of the directory" % path)
                found["%s/%s" % (destination.rstrip("/"), path.relative_to(base).as_posix())] = path
    if not found:
        raise ConfigurationError("no file of %s matches %s" % (base, ", ".join(include)))
    return found


class ResultArtifacts:
    """The files that one turn of a session has left, by their paths. Methods are coroutines in the async client."""

    def __init__(self, resource: Any, result: Any) -> None:
        self._resource = resource
        self._result = result

    def content(self, path: str, **common: Any) -> Any:
        """The content of the file at `path`, read as you ask for it. Raises OpenAIError if the turn left none there."""
        return self._resource._driver.run(self._content(path, common))

    def download(self, path: str, *, to: Any, **common: Any) -> Any:
        """Write the file at `path` to the local path `to`, and return what is known of it."""
        return self._resource._driver.run(self._download(path, to, common))

    def _content(self, path: str, common: Dict[str, Any]) -> Flow:
        artifact = yield from self._find(path, common)
        return (yield self._resource.content(artifact.id, session_id=artifact.session_id, **common))

    def _download(self, path: str, to: Any, common: Dict[str, Any]) -> Flow:
        artifact = yield from self._find(path, common)
        reply = yield self._resource.content(artifact.id, session_id=artifact.session_id, **common)
        yield (reply.awrite_to_file if isinstance(self._resource, AsyncResource) else reply.write_to_file)(to)
        return artifact

    def _find(self, path: str, common: Dict[str, Any]) -> Flow:
        session_id, turn_id = self._result.session_id, self._result.turn_id
        page = yield self._resource.list(session_id, order="desc", **common)
        while True:
            for one in page.data or ():
                if one.path == path and one.turn_id == turn_id:
                    return one
            if not page.has_next_page():
                raise OpenAIError("turn %s of session %s has left no file at %r" % (turn_id, session_id, path))
            page = yield page.get_next_page()
