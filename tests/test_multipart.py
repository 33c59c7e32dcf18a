"""Forms and other bodies that are sent in pieces."""
from __future__ import annotations

import asyncio
import email
import email.policy
import io
import os
import tracemalloc

import pytest

from oai_lite._errors import OpenAIError
from oai_lite._multipart import PIECE, Form, Pieces, file_from_path


def parts(form):
    """The form read back by the standard library: (name, file name, media type, content) of each part."""
    body = b"".join(form)
    head = ("Content-Type: %s\r\n\r\n" % form.content_type).encode()
    message = email.message_from_bytes(head + body, policy=email.policy.HTTP)
    found = []
    for part in message.iter_parts():
        disposition = part["Content-Disposition"].params
        found.append((disposition["name"], part.get_filename(), part.get_content_type(), part.get_payload(decode=True)))
    return found


def test_fields_come_in_the_style_of_the_api():
    """Lists, mappings and booleans as in queries; None is left out."""
    form = Form({"a": "1", "b": [True, 2], "c": {"d": {"e": 0.5}}, "n": None}, [])
    assert [(name, content) for name, _, _, content in parts(form)] == [("a", b"1"), ("b[]", b"true"), ("b[]", b"2"), ("c[d][e]", b"0.5")]


def test_a_path_as_text_becomes_a_file(tmp_path):
    """`file_from_path` names the file and leaves it unread until it is sent."""
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"old")
    file = file_from_path(str(path))
    path.write_bytes(b"new, and longer")
    assert file[0] == "data.jsonl" and parts(Form({}, [("file", file)]))[0][3] == b"new, and longer"


def test_files_come_in_every_form(tmp_path):
    """Bytes, paths, open files, iterables, and tuples with a name, a media type and headers."""
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"from a path")
    with open(str(path), "rb") as opened:
        opened.read(5)
        form = Form(
            {},
            [
                ("file", b"bytes"),
                ("file", path),
                ("file", opened),
                ("file", io.BytesIO(b"buffer")),
                ("file", [b"one", b"two"]),
                ("file", ("a.txt", b"named")),
                ("file", ("b.bin", io.BytesIO(b"typed"), "audio/mpeg")),
                ("file", ("c.bin", path, "text/x-thing", {"X-Note": "yes"})),
            ],
        )
        found = parts(form)
    assert [(filename, content) for _, filename, _, content in found] == [
        ("upload", b"bytes"), ("data.jsonl", b"from a path"), ("data.jsonl", b"a path"), ("upload", b"buffer"), ("upload", b"onetwo"),
        ("a.txt", b"named"), ("b.bin", b"typed"), ("c.bin", b"from a path"),
    ]  # fmt: skip
    assert [kind for _, _, kind, _ in found][5:] == ["text/plain", "audio/mpeg", "text/x-thing"]


@pytest.mark.parametrize("name", ['a"b.txt', "a\r\nX-Evil: 1\r\n\r\nbody.txt", "\u00e4\u20ac.txt", "a;b=c.txt", "\\.txt", "\n"])
def test_a_file_name_is_data(name):
    """Quotes and line breaks in it are escaped, other characters go as UTF-8; no header is injected (need 40)."""
    form = Form({}, [("file", (name, b"content"))], boundary="b")
    body = b"".join(form)
    head = body.partition(b"\r\n\r\n")[0].split(b"\r\n")
    assert len(head) == 3 and head[0] == b"--b" and head[2].startswith(b"Content-Type: ")
    escaped = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A").encode("utf-8")
    assert head[1] == b'Content-Disposition: form-data; name="file"; filename="' + escaped + b'"'


def test_headers_of_a_part_can_not_hold_line_breaks():
    """A media type or header field that would make another line is refused."""
    for file in (("a", b"", "text/plain\r\nX: y"), ("a", b"", "text/plain", {"X": "y\nz"})):
        with pytest.raises(OpenAIError, match="line break"):
            Form({}, [("file", file)])


@pytest.mark.parametrize("file, words", [("name.txt", "pathlib.Path"), (7, "bytes, a path-like"), (("a",), "1 values"), ((None, 7), "bytes, a path-like")])
def test_what_is_no_file_is_named(file, words):
    """A str could be a name or a content, so it is neither."""
    with pytest.raises(TypeError, match=words):
        Form({}, [("file", file)])


def test_text_beside_a_name_is_content():
    """There it can be no path; it goes as UTF-8."""
    assert parts(Form({}, [("file", ("a.txt", "\u00e4"))])) == [("file", "a.txt", "text/plain", b"\xc3\xa4")]


def test_a_buffer_that_was_just_written_is_sent_whole():
    """A file goes from where it stands, but one that stands at its end goes from its beginning, at every attempt."""
    buffer = io.BytesIO()
    buffer.write(b"written")
    form = Form({}, [("file", buffer)])
    assert parts(form)[0][3] == b"written" and form.rewind() and parts(form)[0][3] == b"written"
    buffer.seek(4)
    assert parts(Form({}, [("file", buffer)]))[0][3] == b"ten"


def test_the_length_is_exact(tmp_path):
    """It is sent before the body; an iterable of unknown length has none."""
    path = tmp_path / "x"
    path.write_bytes(b"x" * 100000)
    form = Form({"purpose": "\u00e4"}, [("file", path), ("more", io.BytesIO(b"y"))])
    assert form.length == len(b"".join(form))
    assert Form({}, [("file", iter([b"a"]))]).length is None and Pieces([b"a"]).length is None
    assert Pieces(io.BytesIO(b"abc")).length == 3


def test_a_body_goes_back_to_where_it_started(tmp_path):
    """Retries send the same bytes (need 40); a generator that has begun can't."""
    path = tmp_path / "x"
    path.write_bytes(b"path")
    opened = io.BytesIO(b"0123456789")
    opened.seek(4)
    form = Form({"a": "b"}, [("file", path), ("file", opened), ("file", b"bytes"), ("file", [b"list"])])
    first = b"".join(form)
    assert form.rewind() and b"".join(form) == first and b"456789" in first and b"0123" not in first
    once = Form({}, [("file", (byte for byte in (b"a", b"b")))])
    assert once.rewind()
    assert b"".join(once) and not once.rewind()
    assert Pieces([b"a"]).rewind()


def test_a_pipe_is_sent_as_it_comes():
    """Its length is not known, and it can't be sent twice."""
    read, write = os.pipe()
    os.write(write, b"through a pipe")
    os.close(write)
    with open(read, "rb") as opened:
        form = Form({}, [("file", ("a", opened))])
        assert form.length is None
        assert b"through a pipe" in b"".join(form) and not form.rewind()


def test_memory_stays_flat_however_large_the_file(tmp_path):
    """64 KiB at a time, never the whole (need 40)."""
    path = tmp_path / "large"
    with open(str(path), "wb") as out:
        out.truncate(300 << 20)  # a sparse file
    form = Form({}, [("file", path)])
    tracemalloc.start()
    sent = sum(len(piece) for piece in form)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert sent == form.length > 300 << 20 and peak < 8 * PIECE


def test_a_file_that_shrinks_while_it_is_sent_is_an_error(tmp_path):
    """Fewer bytes than announced would leave the server waiting."""
    path = tmp_path / "x"
    path.write_bytes(b"0123456789")
    form = Form({}, [("file", path)])
    path.write_bytes(b"0123")
    with pytest.raises(OpenAIError, match="6 bytes shorter"):
        b"".join(form)


def test_text_where_bytes_belong_is_an_error():
    """From an iterable or from a file that was opened as text."""
    with pytest.raises(TypeError, match="made of bytes"):
        b"".join(Pieces(["text"]))
    with pytest.raises(TypeError, match="binary mode"):
        b"".join(Pieces(io.StringIO("text")))
    with pytest.raises(TypeError, match="iterable of bytes"):
        Pieces(7)


def test_async_iterators_serve_the_async_client():
    """They are read there, and refused by the sync one."""

    async def source():
        yield b"one"
        yield b"two"

    async def collect():
        return [piece async for piece in Pieces(source())]

    loop = asyncio.new_event_loop()
    try:
        assert loop.run_until_complete(collect()) == [b"one", b"two"]
    finally:
        loop.close()
    with pytest.raises(TypeError, match="async client"):
        iter(Pieces(source()))
