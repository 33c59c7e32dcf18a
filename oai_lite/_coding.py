"""Content codings (RFC 9110 section 8.4.1): gzip and deflate undone, piece by piece.

Push decoders: bytes in, bytes out. Guards against small bodies that become huge ones; knows nothing of messages.
"""
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List, Optional

# Deflate can't do better than 1032:1 and JSON seldom exceeds 20:1. What stays above 200:1 once it is too large to be a
# coincidence of a small body is made to fill memory.
BOMB_RATIO = 200
BOMB_SIZE = 16 * 1024 * 1024
STEP = 1024 * 1024  # bytes of output at a time, so that one small piece of input can't take much memory before it is judged


class CodingError(Exception):
    """A body is not in the coding that its header names, or not in one that is known, or is a bomb."""


class Decoder:
    """Undoes one coding."""

    def __init__(self, coding: str) -> None:
        import zlib

        self._error = zlib.error
        self._zlib = zlib
        self._coding = coding
        self._inflate: Any = zlib.decompressobj(31 if coding == "gzip" else 15)
        self._begin = b"" if coding == "deflate" else None
        self._taken = 0
        self._given = 0

    def feed(self, data: bytes) -> bytes:
        """What `data` stands for. Raises CodingError."""
        self._taken += len(data)
        if self._begin is not None:
            data = self._unframed(data)
        pieces: List[bytes] = []
        try:
            while data:
                data = self._step(data, pieces)
        except self._error as exc:
            raise CodingError("the body is not valid %s: %s" % (self._coding, exc)) from exc
        return b"".join(pieces)

    def _step(self, data: bytes, pieces: List[bytes]) -> bytes:
        if self._inflate.eof:
            if self._coding != "gzip" or not data.strip(b"\0"):
                return b""  # padding after the end
            self._inflate = self._zlib.decompressobj(31)  # another member (RFC 1952 section 2.2)
        piece = self._inflate.decompress(data, STEP)
        self._given += len(piece)
        if self._given > BOMB_SIZE and self._given > BOMB_RATIO * self._taken:
            raise CodingError("the body grows %d times when decompressed; that is no honest reply" % (self._given // self._taken))
        pieces.append(piece)
        rest = self._inflate.unconsumed_tail or self._inflate.unused_data
        return rest  # type: ignore[no-any-return]

    def _unframed(self, data: bytes) -> bytes:
        """Some servers send deflate without its zlib frame: the first two bytes tell (RFC 1950 section 2.2)."""
        data = (self._begin or b"") + data
        if len(data) < 2:
            self._begin = data
            return b""
        self._begin = None
        if data[0] & 15 != 8 or (data[0] * 256 + data[1]) % 31:
            self._inflate = self._zlib.decompressobj(-15)
        return data

    def finish(self) -> bytes:
        """The end of the body. Raises CodingError if the coding is not at its end."""
        if self._taken and not self._inflate.eof:
            raise CodingError("the %s body ends too early" % self._coding)
        return b""


class Chain:
    """Undoes several codings, the last one applied first; or none."""

    def __init__(self, decoders: List[Decoder]) -> None:
        self._decoders = decoders

    def feed(self, data: bytes) -> bytes:
        for one in self._decoders:
            data = one.feed(data)
        return data

    def finish(self) -> bytes:
        for one in self._decoders:
            one.finish()
        return b""


def decoder(value: str) -> Any:
    """What undoes a Content-Encoding header value: an object with `feed` and `finish`."""
    names = [name.strip().lower() for name in value.split(",")]
    names = ["gzip" if name == "x-gzip" else name for name in names if name not in ("", "identity")]
    for name in names:
        if name not in ("gzip", "deflate"):
            raise CodingError("the body has the content coding %r, which was not asked for" % name)
    if len(names) > 4:
        raise CodingError("the body has %d content codings, one within the other" % len(names))
    decoders = [Decoder(name) for name in reversed(names)]
    return decoders[0] if len(decoders) == 1 else Chain(decoders)
