"""Files of agents: local files made ready for an environment, and what a turn has left in one.

A failure half-way is a PartialUploadError, as in `uploads`, whose rules on uploading several files hold here too.
"""
from __future__ import annotations

import os

from .._errors import ConfigurationError, OpenAIError
from .._multipart import Form
from .._objects import APIObject
from .._resource import AsyncResource, sibling
from .uploads import all_uploaded, fail, job

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Generator, Mapping, Sequence

    Flow = Generator[Any, Any, Any]

PURPOSE = "user_data"  # of files that go into environments
AT_ONCE = 5  # uploads


def prepare(resource: Any, files: Mapping[str, Any], **common: Any) -> Flow:
    """Upload local files for the paths in an environment that are their keys."""
    if not files:
        raise ConfigurationError("there are no files to prepare: give {path in the environment: local path}")
    sources = [_local(one) for one in files.values()]
    Form({}, [("file", one) for one in sources])  # says what is not there before anything is sent
    create = sibling(resource, "files").create
    outcomes = yield resource._driver.gather([job(create, one, PURPOSE, common) for one in sources], AT_ONCE)
    uploaded = all_uploaded(sources, outcomes)
    made = [{"type": "file_id", "file_id": one.id, "path": path} for path, one in zip(files, uploaded)]
    return APIObject(files=[APIObject(one) for one in made], uploaded_file_ids=[one.id for one in uploaded])


def prepare_directory(resource: Any, root: Any, destination: str, include: Sequence[str], **common: Any) -> Flow:
    """Upload the files of a directory that patterns select."""
    return (yield from prepare(resource, _selected(root, destination, include), **common))


def upload(resource: Any, environment_id: str, file: Any, path: str, **common: Any) -> Flow:
    """Upload a file and put it into an environment that there is already."""
    uploaded = yield sibling(resource, "files").create(file=file, purpose=PURPOSE, **common)
    try:
        staged = yield resource.create(environment_id, type="file_id", file_id=uploaded.id, path=path, **common)
    except Exception as exc:
        fail("the file was uploaded as %s, but not put into the environment" % uploaded.id, exc, [uploaded])
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


def for_result(resource: Any, result: Any) -> ResultArtifacts:
    """What a turn has left."""
    return ResultArtifacts(resource, result)


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
