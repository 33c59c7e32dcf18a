"""Content codings undone, piece by piece."""
from __future__ import annotations

import gzip
import tracemalloc
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oai_lite._coding import BOMB_SIZE, STEP, CodingError, decoder
from tests.support.splits import splits

TEXT = b'{"choices": [{"index": 0}]}' * 20


def raw_deflate(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


CODED = {
    "gzip": gzip.compress(TEXT),
    "x-gzip": gzip.compress(TEXT),
    "GZIP ": gzip.compress(TEXT),
    "deflate": zlib.compress(TEXT),
    "deflate raw": raw_deflate(TEXT),
    "gzip, gzip": gzip.compress(gzip.compress(TEXT)),
    "deflate, identity, gzip": gzip.compress(zlib.compress(TEXT)),
    "gzip members": gzip.compress(TEXT[:100]) + gzip.compress(TEXT[100:]),
    "gzip padded": gzip.compress(TEXT) + b"\0" * 10,
}


@pytest.mark.parametrize("name", CODED)
def test_a_coded_body_is_the_same_at_every_split(name):
    """gzip with several members and padding, deflate with and without its frame, one within the other."""
    header = name.replace(" raw", "").replace(" members", "").replace(" padded", "")
    for pieces in splits(CODED[name], 60):
        undo = decoder(header)
        assert b"".join([undo.feed(piece) for piece in pieces]) + undo.finish() == TEXT


@pytest.mark.parametrize("value", ["", "identity", " Identity , "])
def test_a_body_without_a_coding_stays_as_it_is(value):
    """Nothing is done where nothing is to be undone."""
    undo = decoder(value)
    assert undo.feed(b"plain") + undo.finish() == b"plain"


@pytest.mark.parametrize("value, words", [("br", "'br'"), ("gzip, zstd", "'zstd'"), (", ".join(["gzip"] * 9), "9 content codings")])
def test_codings_that_nobody_asked_for_are_errors(value, words):
    """We ask for gzip and deflate only."""
    with pytest.raises(CodingError, match=words):
        decoder(value)


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_body_that_is_not_so_coded_is_an_error(coding):
    """And one that ends too early."""
    with pytest.raises(CodingError, match="not valid " + coding):
        decoder(coding).feed(b"this is plain text, not " + coding.encode())
    undo = decoder(coding)
    undo.feed(CODED[coding][:-6])
    with pytest.raises(CodingError, match="too early"):
        undo.finish()


def test_an_empty_body_is_empty():
    """A HEAD-like reply may name a coding and have nothing in it."""
    assert decoder("gzip").finish() == b"" and decoder("gzip").feed(b"") == b""


def test_a_bomb_is_given_up_early():
    """A small body that becomes a huge one does not fill the memory (need 43)."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join([packer.compress(b"\0" * STEP) for _ in range(200)]) + packer.flush()
    undo = decoder("gzip")
    tracemalloc.start()
    with pytest.raises(CodingError, match="no honest reply"):
        for start in range(0, len(bomb), 4096):
            undo.feed(bomb[start : start + 4096])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 3 * BOMB_SIZE


def test_honest_bodies_may_be_large():
    """Much text packs well; that alone is no crime."""
    text = TEXT * 3000
    undo = decoder("gzip")
    assert undo.feed(gzip.compress(text)) + undo.finish() == text


@settings(max_examples=200, deadline=None)
@given(st.lists(st.binary(max_size=80), max_size=5), st.sampled_from(["gzip", "deflate", "gzip, deflate"]))
def test_any_bytes_give_bytes_or_an_error(pieces, coding):
    """Never another exception."""
    undo = decoder(coding)
    try:
        for piece in pieces:
            undo.feed(piece)
        undo.finish()
    except CodingError:
        pass
