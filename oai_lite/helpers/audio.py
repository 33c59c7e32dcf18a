"""Sound from and to this machine: a player and a microphone under their official names, by way of the system's own programs.

Python has no sound of its own. What is found on the path is started as a process and speaks WAV over a pipe, so that nothing has
to be installed with pip; `command` says which program to take. Sound is 16-bit PCM, as the API makes it (`response_format="pcm"`).
"""
from __future__ import annotations

import struct

from .._errors import OpenAIError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, AsyncIterator, Callable, List, Optional, Sequence, Tuple

RATE = 24000  # samples per second of the API's PCM
PIECE = 4096  # bytes that are recorded at once: less than a tenth of a second
UNKNOWN = 0xFFFFFFFF  # the length in the head of a WAV stream whose end is not known

# Programs that play what comes on stdin, and that write what they hear to stdout, in the order in which they are looked for.
PLAYERS = (
    "ffplay -nodisp -autoexit -loglevel error -i -",
    "mpv --no-video --really-quiet -",
    "aplay -q -",
    "play -q -t wav -",
)
RECORDERS = (
    "arecord -q -t raw -f S16_LE -r %(rate)d -c %(channels)d",
    "parec --raw --format=s16le --rate=%(rate)d --channels=%(channels)d",
    "rec -q -t raw -e signed -b 16 -r %(rate)d -c %(channels)d -",
)


def wav_head(rate: int = RATE, channels: int = 1, length: int = UNKNOWN) -> bytes:
    """The 44 bytes before 16-bit PCM in a WAV file. length: bytes of sound."""
    whole = length if length == UNKNOWN else length + 36
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, channels, rate, rate * channels * 2, channels * 2, 16)
    return struct.pack("<4sI4s", b"RIFF", whole, b"WAVE") + form + struct.pack("<4sI", b"data", length)


class LocalAudioPlayer:
    """Plays speech as it arrives.

    should_stop: asked between pieces; True ends the sound. command: the program and its arguments, which plays what comes on its
    stdin; by default the first of ffplay, mpv, aplay and sox that is there. Raises OpenAIError if none is, or if it fails.
    """

    def __init__(self, should_stop: Optional[Callable[[], bool]] = None, *, command: Optional[Sequence[str]] = None) -> None:
        self.should_stop = should_stop
        self.command = command
        self.channels = 1

    async def play(self, input: Any) -> None:
        """Play a reply of `audio.speech.create`, of either client, or samples: bytes, an array of 16-bit integers.

        PCM gets the head of a WAV file; other formats go to the program as they are (which has to know them).
        """
        response = getattr(input, "http_response", getattr(input, "response", None))
        if response is None:
            return await self._play(_single(input), wav_head(RATE, self.channels))
        media_type = response.headers.get("content-type", "")
        await self._play(_pieces(response), wav_head(RATE, self.channels) if "pcm" in media_type or not media_type else b"")

    async def play_stream(self, buffer_stream: Any) -> None:
        """Play samples (bytes, arrays of 16-bit integers) that an async iterator gives; None ends them."""
        await self._play(buffer_stream, wav_head(RATE, self.channels))

    async def _play(self, pieces: Any, head: bytes) -> None:
        import asyncio

        process = await _start(_found(self.command, PLAYERS, {}), stdin=asyncio.subprocess.PIPE)
        try:
            stopped = await self._feed(process.stdin, pieces, head)
            code = 0 if stopped else await process.wait()
        finally:
            await _end(process)
        if code:
            raise OpenAIError("the player ended with code %d" % code)

    async def _feed(self, stdin: Any, pieces: Any, head: bytes) -> bool:
        """Write the pieces; True if that was stopped."""
        try:
            stdin.write(head)
            async for piece in pieces:
                if piece is None:
                    break
                if self.should_stop is not None and self.should_stop():
                    return True
                stdin.write(_samples(piece))
                await stdin.drain()
        except (BrokenPipeError, ConnectionResetError):
            pass  # the program has gone; its code says why
        stdin.close()  # or `wait` would not end on some Pythons
        return False


class Microphone:
    """Records what this machine hears.

    should_record: asked between pieces; False ends the recording. timeout: seconds after which it ends. One of them has to be
    given. command: the program and its arguments, which writes raw 16-bit PCM to its stdout; by default the first of arecord,
    parec and sox that is there. Raises OpenAIError if none is, or if it fails.
    """

    def __init__(
        self,
        channels: int = 1,
        dtype: Any = None,
        should_record: Optional[Callable[[], bool]] = None,
        timeout: Optional[float] = None,
        *,
        rate: int = RATE,
        command: Optional[Sequence[str]] = None
    ) -> None:
        if should_record is None and timeout is None:
            raise TypeError("a Microphone needs should_record or timeout, or it would never end")
        self.channels = channels
        self.rate = rate
        self.should_record = should_record
        self.timeout = timeout
        self.command = command

    async def record(self, return_ndarray: Optional[bool] = None) -> Tuple[str, bytes, str]:
        """Record, and return a WAV file as `audio.transcriptions.create(file=...)` takes it."""
        import asyncio

        if return_ndarray:
            raise TypeError("arrays need numpy: numpy.frombuffer(recording[1][44:], 'int16')")
        command = _found(self.command, RECORDERS, {"rate": self.rate, "channels": self.channels})
        process = await _start(command, stdout=asyncio.subprocess.PIPE)
        sound: List[bytes] = []
        code = 0
        try:
            if await asyncio.wait_for(self._listen(process.stdout, sound), self.timeout):
                code = await process.wait()
        except asyncio.TimeoutError:
            pass
        finally:
            await _end(process)
        if code:
            raise OpenAIError("the recorder %s ended with code %d" % (command[0], code))
        data = b"".join(sound)
        return "audio.wav", wav_head(self.rate, self.channels, len(data)) + data, "audio/wav"

    async def _listen(self, stdout: Any, sound: List[bytes]) -> bool:
        """Collect sound; True if the program has ended by itself."""
        while self.should_record is None or self.should_record():
            piece = await stdout.read(PIECE)
            if not piece:
                return True
            sound.append(piece)
        return False


def _found(command: Optional[Sequence[str]], known: Sequence[str], values: Any) -> List[str]:
    """The command to start: the given one, or the first of those known whose program is there."""
    if command is not None:
        return list(command)
    from shutil import which

    for line in known:
        words: List[str] = (line % values).split()
        if which(words[0]):
            return words
    raise OpenAIError("none of %s is there; install one, or pass command=" % ", ".join(line.split()[0] for line in known))


async def _start(command: List[str], **pipes: Any) -> Any:
    import asyncio

    try:
        return await asyncio.create_subprocess_exec(*command, **pipes)
    except OSError as exc:
        raise OpenAIError("can't start %s: %s" % (command[0], exc)) from exc


async def _end(process: Any) -> None:
    """End a process and its pipe, which is only closed once it has been read to its end."""
    if process.returncode is None:
        try:
            process.kill()
        except ProcessLookupError:
            pass
    if process.stdin is not None:
        process.stdin.close()
    if process.stdout is not None:
        while await process.stdout.read(PIECE):
            pass
    await process.wait()


def _samples(piece: Any) -> bytes:
    return bytes(piece) if isinstance(piece, (bytes, bytearray, memoryview)) else bytes(piece.tobytes())


async def _single(piece: Any) -> AsyncIterator[Any]:
    yield piece


async def _pieces(response: Any) -> AsyncIterator[bytes]:
    """The body of a response of either client; a sync one is read in a thread."""
    import asyncio

    if getattr(response.source, "is_async", False):
        async for piece in response.aiter_bytes():
            yield piece
        return
    pieces = response.iter_bytes()
    loop = asyncio.get_event_loop()
    while True:
        piece = await loop.run_in_executor(None, next, pieces, None)
        if piece is None:
            return
        yield piece
