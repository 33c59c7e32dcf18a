"""Bodies that are sent in pieces: form-data (RFC 7578) with its files, and whatever the caller yields.

A body has a `length` (None if nobody knows it), gives its pieces in either world and can go back to its beginning, or says that
it can't. Files are read as they are sent, 64 KiB at a time, never whole (need 40).
"""
from __future__ import annotations

import os

from . import _url
from ._errors import OpenAIError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, AsyncIterator, Iterable, Iterator, List, Mapping, Optional, Tuple

PIECE = 65536
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})  # WHATWG HTML, section 4.10.21.8


class Pieces:
    """A body from bytes that an iterable yields; an async iterable serves the async client only."""

    def __init__(self, source: Any) -> None:
        if not (hasattr(source, "__iter__") or hasattr(source, "__aiter__") or hasattr(source, "read")):
            raise TypeError("a body must be bytes, a file or an iterable of bytes, not %s" % type(source).__name__)
        self._part = _part(source)
        self.has_files = self._part.is_file
        self.length = self._part.length
        if hasattr(source, "__aiter__"):
            self.__class__ = AsyncPieces

    def __iter__(self) -> Iterator[bytes]:
        return self._part.pieces()

    def rewind(self) -> bool:
        """Go back to where the body began; False if that can't be done."""
        return self._part.rewind()


class AsyncPieces(Pieces):
    """A body from what an async iterable yields."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._part.source.__aiter__()  # type: ignore[no-any-return]

    def __iter__(self) -> Iterator[bytes]:
        raise TypeError("an async iterator as a body needs the async client")


class Form:
    """A form-data body. fields: values in the bracket style of queries. files: pairs of a field name and a file.

    A file is bytes, a path-like object, an open binary file, an iterable of bytes, or a tuple (file name, one of these or text),
    with a media type as third member and a mapping of header fields as fourth. Raises TypeError for anything else, a str alone
    included: it could be the name of a file or its content.
    """

    def __init__(self, fields: Mapping[str, Any], files: Iterable[Tuple[str, Any]], boundary: Optional[str] = None) -> None:
        self.boundary = boundary or os.urandom(16).hex()
        self._parts: List[Tuple[bytes, _Part]] = []
        for name, value in _url.flatten(fields):
            self._parts.append((self._head(name, None, None, {}), _Bytes(value.encode("utf-8", "surrogatepass"))))
        for name, file in files:
            self._add_file(name, file)
        self._end = ("--%s--\r\n" % self.boundary).encode("ascii")

    @property
    def content_type(self) -> str:
        """The media type with its boundary."""
        return "multipart/form-data; boundary=" + self.boundary

    @property
    def has_files(self) -> bool:
        """Whether getting the pieces may have to wait for a disk or a pipe."""
        return any(part.is_file for _, part in self._parts)

    @property
    def length(self) -> Optional[int]:
        """Bytes of the whole body; None if a file's length is not known."""
        total = len(self._end)
        for head, part in self._parts:
            if part.length is None:
                return None
            total += len(head) + part.length + 2
        return total

    def __iter__(self) -> Iterator[bytes]:
        for head, part in self._parts:
            yield head
            for piece in part.pieces():
                yield piece
            yield b"\r\n"
        yield self._end

    def rewind(self) -> bool:
        """Go back to the beginning of every file; False if one can't."""
        return all([part.rewind() for _, part in self._parts])

    def _add_file(self, name: str, file: Any) -> None:
        filename, media_type, headers = None, None, {}
        if isinstance(file, tuple):
            if not 2 <= len(file) <= 4:
                raise TypeError("a file tuple is (file name, content[, media type[, headers]]), not %d values" % len(file))
            filename, file, media_type, headers = (*file, None, None)[:4]
            if isinstance(file, str):
                file = file.encode("utf-8", "surrogatepass")  # no path: the file has its name already
        else:
            filename = _name_of(file) or "upload"
        part = _part(file)
        self._parts.append((self._head(name, filename, media_type or _media_type(filename), headers or {}), part))

    def _head(self, name: str, filename: Optional[str], media_type: Optional[str], headers: Mapping[str, str]) -> bytes:
        lines = ["--" + self.boundary, 'Content-Disposition: form-data; name="%s"' % name.translate(_ESCAPES)]
        if filename is not None:
            lines[1] += '; filename="%s"' % os.fspath(filename).translate(_ESCAPES)
        if media_type is not None:
            lines.append("Content-Type: " + media_type)
        lines += ["%s: %s" % pair for pair in headers.items()]
        for line in lines:
            if "\r" in line or "\n" in line:
                raise OpenAIError("a header of the form part %r holds a line break" % name)
        return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", "surrogateescape")


def file_from_path(path: Any) -> Tuple[str, Any]:
    """(file name, the file) of a path, for parameters that take a file; the file is opened and read when it is sent."""
    from pathlib import Path

    return os.path.basename(os.fspath(path)), Path(path)


def _name_of(file: Any) -> Optional[str]:
    name = os.fspath(file) if isinstance(file, os.PathLike) else getattr(file, "name", None)
    return os.path.basename(os.fsdecode(name)) if isinstance(name, (str, bytes)) else None


def _media_type(filename: Optional[str]) -> Optional[str]:
    if filename is None:
        return None
    from mimetypes import guess_type

    return guess_type(filename)[0] or "application/octet-stream"


def _part(content: Any) -> _Part:
    if isinstance(content, (bytes, bytearray, memoryview)):
        return _Bytes(bytes(content))
    if isinstance(content, str):
        raise TypeError("a str is no file: give pathlib.Path(...) for a path, or bytes for the content itself")
    if isinstance(content, os.PathLike):
        return _Path(content)
    if hasattr(content, "read"):
        return _File(content)
    if hasattr(content, "__iter__") or hasattr(content, "__aiter__"):
        return _Part(content)
    raise TypeError("a file must be bytes, a path-like object, an open file or an iterable of bytes, not %s" % type(content).__name__)


class _Part:
    """Content of unknown length that can be read once: an iterable of bytes."""

    length: Optional[int] = None
    is_file = False

    def __init__(self, source: Any) -> None:
        self.source = source
        self._begun = False

    def pieces(self) -> Iterator[bytes]:
        self._begun = True
        for piece in self.source:
            if not isinstance(piece, (bytes, bytearray, memoryview)):
                raise TypeError("a body must be made of bytes, not %s" % type(piece).__name__)
            yield bytes(piece)

    def rewind(self) -> bool:
        return not self._begun or isinstance(self.source, (list, tuple))


class _Bytes(_Part):
    def __init__(self, source: bytes) -> None:
        super().__init__(source)
        self.length = len(source)

    def pieces(self) -> Iterator[bytes]:
        yield self.source

    def rewind(self) -> bool:
        return True


class _File(_Part):
    """An open binary file, from where it stands; from its beginning if it stands at its end, as a buffer that was just written."""

    def __init__(self, source: Any) -> None:
        super().__init__(source)
        self.is_file = not hasattr(source, "getbuffer")  # which BytesIO has
        self._start: Optional[int] = None
        try:
            self._start = source.tell()
            end = source.seek(0, 2)
            if self._start == end:
                self._start = 0
            self.length = end - self._start
            source.seek(self._start)
        except (AttributeError, OSError, ValueError):
            pass  # a pipe, or something like it

    def pieces(self) -> Iterator[bytes]:
        self._begun = True
        for piece in _read(self.source, self.length):
            yield piece

    def rewind(self) -> bool:
        if self._start is None:
            return not self._begun
        self.source.seek(self._start)
        return True


class _Path(_Part):
    """A file that is opened when it is sent."""

    is_file = True

    def __init__(self, source: Any) -> None:
        super().__init__(source)
        self.length = os.stat(source).st_size

    def pieces(self) -> Iterator[bytes]:
        with open(self.source, "rb") as file:
            for piece in _read(file, self.length):
                yield piece

    def rewind(self) -> bool:
        return True


def _read(file: Any, length: Optional[int]) -> Iterator[bytes]:
    """The content of a file, exactly as much as was announced."""
    left = length
    while left is None or left > 0:
        piece = file.read(PIECE if left is None else min(PIECE, left))
        if isinstance(piece, str):
            raise TypeError('a file must be opened in binary mode: open(..., "rb")')
        if not piece:
            if left:
                raise OpenAIError("a file became %d bytes shorter while it was being sent" % left)
            return
        if left is not None:
            left -= len(piece)
        yield piece
