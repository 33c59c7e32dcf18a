"""Files of agents: made ready, put into an environment, and found again by the turn that left them."""
from __future__ import annotations

import os

import pytest

from oai_lite import OpenAIError, PartialUploadError
from oai_lite.helpers.agents import _selected
from tests.support.worlds import server, world  # noqa: F401  (fixtures)


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
