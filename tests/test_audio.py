"""The player and the microphone, with processes of our own in the place of the system's programs."""
from __future__ import annotations

import array
import asyncio
import io
import os
import sys
import wave

import pytest

from oai_lite import OpenAIError
from oai_lite.helpers import LocalAudioPlayer, Microphone
from oai_lite.helpers.audio import _found, wav_head
from tests.support.worlds import server  # noqa: F401  (fixture)

SOUND = bytes(range(256)) * 100
SAVE = "import sys; open(sys.argv[1], 'wb').write(sys.stdin.buffer.read())"
SPEAK = "import sys\nwhile True: sys.stdout.buffer.write(bytes(4096)); sys.stdout.flush()"


def program(code, *arguments):
    return [sys.executable, "-c", code, *map(str, arguments)]


@pytest.fixture
def speech(server):
    server.reply(SOUND, "audio.speech.create", headers={"content-type": "audio/pcm"})
    return dict(model="tts-1", voice="alloy", input="hello", response_format="pcm")


def test_speech_of_either_client_is_played(server, speech, tmp_path):
    """As a WAV stream, whichever form the response has."""
    path = tmp_path / "heard"
    player = LocalAudioPlayer(command=program(SAVE, path))

    async def main():
        async with server.async_client() as client:
            await player.play(await client.audio.speech.create(**speech))
            assert path.read_bytes() == wav_head() + SOUND
            async with client.audio.speech.with_streaming_response.create(**speech) as response:
                await player.play(response)
            assert path.read_bytes() == wav_head() + SOUND

    asyncio.run(main())
    with server.client() as client:
        asyncio.run(player.play(client.audio.speech.create(**speech)))
        assert path.read_bytes() == wav_head() + SOUND
        server.reply(SOUND, "audio.speech.create", headers={"content-type": "audio/mpeg"}, times=1)
        asyncio.run(player.play(client.audio.speech.create(**dict(speech, response_format="mp3"))))
        assert path.read_bytes() == SOUND


def test_samples_are_played(tmp_path):
    """Bytes, arrays, and an async iterator of them that None ends."""
    path = tmp_path / "heard"
    player = LocalAudioPlayer(command=program(SAVE, path))
    samples = array.array("h", range(1000))

    async def stream():
        for piece in (b"ab", samples, None, b"late"):
            yield piece

    asyncio.run(player.play(samples))
    assert path.read_bytes() == wav_head() + samples.tobytes()
    asyncio.run(player.play_stream(stream()))
    assert path.read_bytes() == wav_head() + b"ab" + samples.tobytes()


def test_a_player_can_be_stopped(tmp_path):
    """Between two pieces; its process is gone then."""
    path, answers = tmp_path / "heard", iter([False, False, True])

    async def endless():
        while True:
            yield b"ab"

    asyncio.run(LocalAudioPlayer(lambda: next(answers), command=program(SAVE, path)).play_stream(endless()))
    assert not path.exists()


def test_a_player_that_fails_is_an_error():
    """One that ends early, and one that is not there."""

    async def much():
        for _ in range(200):
            yield bytes(65536)

    with pytest.raises(OpenAIError, match="ended with code 3"):
        asyncio.run(LocalAudioPlayer(command=program("import sys; sys.exit(3)")).play_stream(much()))
    with pytest.raises(OpenAIError, match="can't start no-such-player"):
        asyncio.run(LocalAudioPlayer(command=["no-such-player"]).play(b""))


def test_cancelling_ends_the_player():
    """No process is left behind."""

    async def main():
        async def silent():
            started.set()
            await asyncio.sleep(3600)
            yield b""

        started = asyncio.Event()
        task = asyncio.ensure_future(LocalAudioPlayer(command=program("import sys; sys.stdin.read()")).play_stream(silent()))
        await asyncio.wait_for(started.wait(), 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())


def test_a_recording_is_a_wav_file():
    """That any reader of WAV takes; it ends when it is told to, or in time."""
    answers = iter([True, True, True, False])
    name, data, kind = asyncio.run(Microphone(channels=2, should_record=lambda: next(answers), command=program(SPEAK)).record())
    assert (name, kind) == ("audio.wav", "audio/wav")
    with wave.open(io.BytesIO(data)) as sound:
        assert (sound.getnchannels(), sound.getframerate(), sound.getsampwidth()) == (2, 24000, 2)
        assert sound.getnframes() * 4 == len(data) - 44 > 0
    name, data, kind = asyncio.run(Microphone(timeout=0.1, command=program("import time; time.sleep(3600)")).record())
    assert data == wav_head(length=0)
    name, data, kind = asyncio.run(Microphone(timeout=60, command=program("import sys; sys.stdout.write('abcd')")).record())
    assert data == wav_head(length=4) + b"abcd"


def test_a_microphone_that_fails_is_an_error():
    """A recorder that ends at once, one that never would, and arrays, which need numpy."""
    with pytest.raises(OpenAIError, match="the recorder .* ended with code 2"):
        asyncio.run(Microphone(timeout=30, command=program("import sys; sys.exit(2)")).record())
    with pytest.raises(TypeError, match="never end"):
        Microphone()
    with pytest.raises(TypeError, match="numpy.frombuffer"):
        asyncio.run(Microphone(timeout=1).record(return_ndarray=True))


def test_programs_are_looked_for_on_the_path(tmp_path, monkeypatch):
    """The first that is there is taken; none is an error that names them all."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(OpenAIError, match="none of one, two is there"):
        _found(None, ("one -a", "two -b %(rate)d"), {"rate": 5})
    program = tmp_path / ("two" + (".exe" if os.name == "nt" else ""))
    program.write_text("")
    program.chmod(0o755)
    assert _found(None, ("one -a", "two -b %(rate)d"), {"rate": 5}) == ["two", "-b", "5"]


def test_the_helpers_have_their_official_names():
    """And nothing else is public there."""
    import oai_lite.helpers

    assert oai_lite.helpers.__all__ == ["LocalAudioPlayer", "Microphone"]
    with pytest.raises(AttributeError, match="no attribute 'Loudspeaker'"):
        oai_lite.helpers.Loudspeaker
