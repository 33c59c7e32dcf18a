"""Frames of WebSockets (RFC 6455): the RFC's own examples, every split point, what is refused and how, and the handshake's fields."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oai_lite._headers import Headers
from oai_lite._websocket import (
    BINARY, CLOSE, MAX_FRAGMENTS, PING, PONG, TEXT, FrameError, FrameParser, accept_of, build, build_close, masked, new_key, refusal_of,
)  # fmt: skip
from tests.support.growth import grows_at_most, seconds
from tests.support.splits import splits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List

KEY = bytes.fromhex("37fa213d")  # of the examples in section 5.7
EXAMPLES = {  # section 5.7: name -> bytes, whether a client sent them, events
    "a text, unmasked": ("810548656c6c6f", False, [(TEXT, "Hello")]),
    "a text, masked": ("818537fa213d7f9f4d5158", True, [(TEXT, "Hello")]),
    "a text in two fragments": ("010348656c" "80026c6f", False, [(TEXT, "Hello")]),
    "a ping, unmasked": ("890548656c6c6f", False, [(PING, b"Hello")]),
    "a pong, masked": ("8a8537fa213d7f9f4d5158", True, [(PONG, b"Hello")]),
    "256 bytes": ("827e0100" + "ab" * 256, False, [(BINARY, b"\xab" * 256)]),
    "64 KiB": ("827f0000000000010000" + "cd" * 65536, False, [(BINARY, b"\xcd" * 65536)]),
}
# What a server may send: each line a frame, read as (first byte, payload).
LONG = "ä€😀" * 30
CONVERSATION = b"".join(
    [
        build(TEXT, b'{"type":"session.created"}', key=b""), build(PING, b"", key=b""), build(TEXT, LONG.encode("utf-8")[:5], final=False, key=b""),
        build(PING, b"between", key=b""), build(0, LONG.encode("utf-8")[5:200], final=False, key=b""), build(PONG, b"x" * 125, key=b""),
        build(0, b"", final=False, key=b""), build(0, LONG.encode("utf-8")[200:], key=b""), build(BINARY, bytes(range(256)), key=b""),
        build(TEXT, b"", key=b""), build_close(1001, "bye ä", key=b""), b"what follows is nobody's",
    ]
)  # fmt: skip
EVENTS = [
    (TEXT, '{"type":"session.created"}'), (PING, b""), (PING, b"between"), (PONG, b"x" * 125), (TEXT, LONG), (BINARY, bytes(range(256))),
    (TEXT, ""), (CLOSE, (1001, "bye ä")),
]  # fmt: skip


def fed(parser: FrameParser, pieces: Any) -> List[Any]:
    return [event for piece in pieces for event in parser.feed(piece)]


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_of_the_rfc(name: str) -> None:
    """What section 5.7 shows is read as it says there."""
    data, from_client, events = EXAMPLES[name]
    assert fed(FrameParser(from_client=from_client), [bytes.fromhex(data)]) == events


def test_the_examples_are_built_as_the_rfc_has_them() -> None:
    """The same frames, the other way round."""
    assert build(TEXT, b"Hello", key=b"").hex() == "810548656c6c6f"
    assert build(TEXT, b"Hello", key=KEY).hex() == "818537fa213d7f9f4d5158"
    assert build(TEXT, b"Hel", final=False, key=b"").hex() + build(0, b"lo", key=b"").hex() == "010348656c80026c6f"
    assert build(PONG, b"Hello", key=KEY).hex() == "8a8537fa213d7f9f4d5158"
    assert build(BINARY, b"\xab" * 256, key=b"")[:4].hex() == "827e0100"
    assert build(BINARY, b"\xcd" * 65536, key=b"")[:10].hex() == "827f0000000000010000"


def test_a_conversation_is_the_same_at_every_split() -> None:
    """However the bytes are cut, the events are the same: fragments, control frames between them, and the end included."""
    for pieces in splits(CONVERSATION):
        parser = FrameParser()
        assert fed(parser, pieces) == EVENTS
        assert parser.closed


@given(st.lists(st.tuples(st.sampled_from([TEXT, BINARY]), st.binary(max_size=300), st.lists(st.integers(0, 300), max_size=3)), max_size=6), st.binary(min_size=4, max_size=4))
def test_what_is_built_is_what_is_read(messages: Any, key: bytes) -> None:
    """Messages of any content, in any fragments, masked or not, come out as they went in, byte by byte too."""
    wanted: List[Any] = []
    for mask, from_client in ((key, True), (b"", False)):
        data, wanted = b"", []
        for opcode, payload, cuts in messages:
            whole = payload.hex().encode("ascii") if opcode == TEXT else payload
            wanted.append((opcode, whole.decode("ascii") if opcode == TEXT else whole))
            ends = sorted(min(cut, len(whole)) for cut in cuts)
            parts = [whole[begin:end] for begin, end in zip([0, *ends], [*ends, len(whole)])]
            for index, part in enumerate(parts):
                data += build(0 if index else opcode, part, final=index == len(parts) - 1, key=mask)
        assert fed(FrameParser(from_client=from_client), [data]) == wanted
        assert fed(FrameParser(from_client=from_client), [data[i : i + 1] for i in range(len(data))]) == wanted


@given(st.binary(max_size=400), st.binary(min_size=4, max_size=4))
def test_masking_is_what_the_rfc_says(data: bytes, key: bytes) -> None:
    """Byte i is XORed with byte i % 4 of the key; masking twice gives the data again."""
    assert masked(data, key) == bytes(byte ^ key[i % 4] for i, byte in enumerate(data))
    assert masked(masked(data, key), key) == data


def test_masking_of_much_is_the_same() -> None:
    """Data that are masked in pieces are masked as a whole is: in a small part of the time that a loop over the bytes takes."""
    data = bytes(range(251)) * 2000
    assert masked(data, KEY) == bytes(byte ^ KEY[i % 4] for i, byte in enumerate(data))
    loop = min(seconds(lambda: bytes(byte ^ KEY[i % 4] for i, byte in enumerate(data))) for _ in range(3))
    assert min(seconds(lambda: masked(data, KEY)) for _ in range(10)) < loop / 3


@given(st.binary(max_size=200), st.booleans())
def test_noise_is_refused_or_read_the_same_in_pieces(data: bytes, from_client: bool) -> None:
    """Whatever comes, the outcome does not depend on how it is cut, and the only exception is FrameError."""

    def outcome(pieces: Any) -> Any:
        parser, events = FrameParser(1000, from_client), []
        try:
            for piece in pieces:
                events += parser.feed(piece)
        except FrameError as exc:
            return events + exc.pieces, str(exc), exc.code
        return events, parser.closed, parser.partial if not parser.closed else b""

    assert outcome([data]) == outcome([data[i : i + 1] for i in range(len(data))])


REFUSED = {  # what -> bytes in hex, close code, words
    "a reserved bit": ("c10548656c6c6f", 1002, "RSV"),
    "an opcode that nobody has": ("830548656c6c6f", 1002, "opcode 3"),
    "a control opcode that nobody has": ("8b00", 1002, "opcode 11"),
    "a masked frame of a server": ("818537fa213d7f9f4d5158", 1002, "is masked"),
    "a ping in fragments": ("0900", 1002, "ping frame is in fragments"),
    "a long ping": ("897e007e", 1002, "longer than 125"),
    "a continuation of nothing": ("800548656c6c6f", 1002, "has not begun"),
    "a message in a message": ("010348656c" "81026c6f", 1002, "before the one before has ended"),
    "a length in more bytes than needed": ("817e0005", 1002, "more bytes than it needs"),
    "a length in far more bytes than needed": ("817f000000000000ffff", 1002, "more bytes than it needs"),
    "a negative length": ("817f8000000000000000", 1002, "highest bit"),
    "a text that is not UTF-8": ("8102c328", 1007, "not UTF-8, at byte 0"),
    "a surrogate in a text": ("8103eda080", 1007, "not UTF-8"),
    "half a character at the end": ("8101c3", 1007, "not UTF-8"),
    "a text in fragments that is not UTF-8": ("0101c3" "800128", 1007, "not UTF-8"),
    "half a close code": ("880103", 1002, "half of one"),
    "the close code that means none": ("880203ed", 1002, "1005"),
    "the close code of a break": ("880203ee", 1002, "1006"),
    "a close code below all": ("880203e7", 1002, "999"),
    "a close code that is not assigned": ("880207d0", 1002, "2000"),
    "a reason that is not UTF-8": ("880403e8c328", 1007, "not UTF-8"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_breaks_the_protocol_is_refused(name: str) -> None:
    """Each with its code, and with a sentence; what came before it is kept, and nothing after it is looked at."""
    data, code, words = REFUSED[name]
    parser = FrameParser()
    with pytest.raises(FrameError, match=words) as caught:
        parser.feed(build(TEXT, b"before", key=b"") + bytes.fromhex(data))
    assert (caught.value.code, caught.value.pieces) == (code, [(TEXT, "before")])
    assert parser.closed and parser.feed(build(TEXT, b"after", key=b"")) == []


def test_a_client_must_mask() -> None:
    """The server's side refuses a frame of a client that is not masked."""
    with pytest.raises(FrameError, match="not masked"):
        FrameParser(from_client=True).feed(build(TEXT, b"x", key=b""))


def test_the_size_of_a_message_is_limited() -> None:
    """A message is refused by what its head says, before its bytes have come; fragments count together, and control frames do not."""
    assert fed(FrameParser(5), [build(TEXT, b"12345", key=b"") + build(PING, b"123456", key=b"")]) == [(TEXT, "12345"), (PING, b"123456")]
    for data in (build(TEXT, b"123456", key=b"")[:2], build(TEXT, b"123", final=False, key=b"") + build(0, b"456", key=b"")[:2]):
        with pytest.raises(FrameError, match="max_size, 5 bytes") as caught:
            FrameParser(5).feed(data)
        assert caught.value.code == 1009
    assert fed(FrameParser(None), [build(BINARY, b"x" * 100000, key=b"")]) == [(BINARY, b"x" * 100000)]


def test_the_number_of_fragments_is_limited() -> None:
    """Fragments without anything in them don't go on for ever."""
    parser = FrameParser()
    parser.feed(build(TEXT, b"", final=False, key=b""))
    with pytest.raises(FrameError, match="fragments"):
        for _ in range(MAX_FRAGMENTS // 1000 + 1):
            parser.feed(build(0, b"", final=False, key=b"") * 1000)


def test_what_has_come_of_a_message_can_be_had() -> None:
    """`partial` has the fragments of a message and the bytes of the frame that has begun."""
    parser = FrameParser()
    parser.feed(build(TEXT, b"one ", final=False, key=b"") + build(0, b"two three", key=b"")[:5])
    assert parser.partial.startswith(b"one ") and parser.partial.endswith(b"two")
    parser.feed(build(0, b"two three", key=b"")[5:])
    assert parser.partial == b""


def test_much_in_small_pieces_takes_time_in_proportion() -> None:
    """A large message that comes in many pieces is not copied for each of them."""

    def parse(size: int) -> None:
        data = build(BINARY, b"x" * size, key=b"")
        parser = FrameParser()
        for start in range(0, len(data), 1000):
            parser.feed(data[start : start + 1000])

    assert grows_at_most(parse, 1000000, 8000000, 20)


def test_masks_are_random() -> None:
    """Two frames of the same message have different masks, and different keys go with two handshakes."""
    assert len({build(TEXT, b"Hello")[2:6] for _ in range(10)}) == 10
    assert len({new_key() for _ in range(10)}) == 10 and len(new_key()) == 24


def test_closing_says_what_can_be_said() -> None:
    """Code and reason are sent as they are; what can't be sent is a ValueError, and no code is an empty frame."""
    assert build_close(1000, "done", key=b"") == b"\x88\x06\x03\xe8done"
    assert build_close(None, key=b"") == build_close(1005, key=b"") == b"\x88\x00"
    assert fed(FrameParser(), [build_close(4999, "ä" * 61, key=b"")]) == [(CLOSE, (4999, "ä" * 61))]
    assert fed(FrameParser(), [b"\x88\x00"]) == [(CLOSE, (1005, ""))]
    for code, reason in ((999, ""), (1004, ""), (1006, ""), (1015, ""), (2999, ""), (5000, ""), ("1000", ""), (1000, "ä" * 62)):
        with pytest.raises(ValueError, match="code|reason"):
            build_close(code, reason)  # type: ignore[arg-type]


def test_the_handshake_of_the_rfc() -> None:
    """The key of section 1.3 is answered as it says there."""
    assert accept_of("dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="


GOOD = {"Upgrade": "WebSocket", "Connection": "keep-alive, Upgrade", "Sec-WebSocket-Accept": "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="}


@pytest.mark.parametrize(
    "changes, words",
    [
        ({}, ""),
        ({"Sec-WebSocket-Protocol": "realtime"}, ""),
        ({"Upgrade": "h2c"}, "switched to 'h2c'"),
        ({"Connection": "close"}, "not to websocket"),
        ({"Sec-WebSocket-Accept": "AAAA"}, "does not answer our key"),
        ({"Sec-WebSocket-Accept": ""}, "does not answer our key"),
        ({"Sec-WebSocket-Extensions": "permessage-deflate"}, "extension that was not offered"),
        ({"Sec-WebSocket-Protocol": "chat"}, "subprotocol that was not offered"),
    ],
)
def test_an_answer_to_the_handshake_is_checked(changes: Any, words: str) -> None:
    """All that section 4.1 asks for is looked at."""
    found = refusal_of(Headers(list({**GOOD, **changes}.items())), "dGhlIHNhbXBsZSBub25jZQ==", ["realtime"])
    assert words in found and bool(found) is bool(words)
